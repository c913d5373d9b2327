export const id = 480;
export const ids = [480];
export const modules = {

1759:
((module, exports, require) => {

const systemClock = {
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
		signal.throwIfAborted();
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		const timer = setTimeout(() => {
			signal.removeEventListener('abort', stop);
			resolve();
		}, milliseconds);
		signal.addEventListener('abort', stop, { once: true });
	}),
};

Object.assign(exports, { systemClock });
}),

6225:
((module, exports, require) => {

Object.assign(exports, { codeOf });
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

}),

1921:
((module, exports, require) => {

Object.assign(exports, { filesIfThere, namesIfThere, textIfThere });
var node_fs = require(3024);
var node_path = require(6760);
var regular_file_js = require(9824);

function textIfThere(path) {
	try {
		return regular_file_js.readRegular(path).toString();
	}
	catch {
		return '';
	}
}
function namesIfThere(folder) {
	try {
		return node_fs.readdirSync(folder);
	}
	catch {
		return [];
	}
}
function filesIfThere(folder, under = '') {
	try {
		return node_fs.readdirSync(node_path.join(folder, under), { withFileTypes: true }).flatMap((entry) => {
			const name = under + entry.name;
			if (entry.isDirectory())
				return filesIfThere(folder, `${name}/`);
			return entry.isFile() ? [name] : [];
		});
	}
	catch {
		return [];
	}
}

}),

2835:
((module, exports, require) => {

Object.assign(exports, { keptFiles });

var node_path = require(6760);
;// src/credentials/renewal-failure.ts
function renderFailure(failure, means) {
	return `${JSON.stringify({ ...failure, means })}\n`;
}
function parseFailure(json, means) {
	try {
		const { at, means: own, text } = Object(JSON.parse(json));
		return typeof at === 'number' && typeof text === 'string' && own === means ? { at, text } : undefined;
	}
	catch {
		return undefined;
	}
}

var if_there = require(1921);
;// src/adapters/renewal-means.ts
const STEERING = /^(?:ACTIONS_ID_TOKEN_REQUEST|NODE_(?:EXTRA|OPTIONS|USE)|SSL_CERT|(?:HTTPS?|NO)_PROXY$)/i;
function renewalMeans() {
	const { createHash } = process.getBuiltinModule('node:crypto');
	const means = Object.entries(process.env).filter(([name]) => STEERING.test(name));
	return createHash('sha256').update(JSON.stringify(means.toSorted())).digest('hex').slice(0, 16);
}

var replace_file = require(1864);
;// src/adapters/kept-files.ts

function keptFiles(folder, names, texts) {
	const path = (name) => node_path.join(folder, name);
	return {
		read: () => texts.parse(if_there.textIfThere(path(names.token))),
		renewal: () => texts.parseRenewal(if_there.textIfThere(path(names.renewal))),
		failure: () => parseFailure(if_there.textIfThere(path(names.failure)), renewalMeans()),
		write: (value) => replace_file.replaceFile(path(names.token), path(names.nextToken), texts.render(value)),
		writeFailure: (failure) => replace_file.replaceFile(path(names.failure), path(names.nextFailure), renderFailure(failure, renewalMeans())),
	};
}

}),

9824:
((module, exports, require) => {

Object.assign(exports, { readRegular });
var node_fs = require(3024);

const LONGEST = 64 * 1024 * 1024;
function readRegular(path) {
	const file = node_fs.openSync(path, node_fs.constants.O_NONBLOCK ?? 0);
	try {
		const stat = node_fs.fstatSync(file);
		if (stat.isFile() && stat.size <= LONGEST)
			return node_fs.readFileSync(file);
		throw Object.assign(new Error(), { code: 'NOT_A_FILE' });
	}
	finally {
		node_fs.closeSync(file);
	}
}

}),

8025:
((module, exports, require) => {

Object.assign(exports, { takeRenewalLock });
var node_net = require(7030);
var node_path = require(6760);
var node_timers_promises = require(8500);
var credentials_session_names_js = require(6944);

const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;
const REFUSALS = 6;
async function takeRenewalLock(folder, profile, platform = process.platform, paths = credentials_session_names_js.sessionNames(profile).locks.map((lock) => `aws/${lock}`), stopped) {
	const until = Date.now() + LONGEST_WAIT;
	const addresses = addressesFor(folder, profile, platform, paths);
	let at = 0;
	let refusals = 0;
	while (Date.now() < until && !stopped?.aborted) {
		const address = addresses[at];
		const server = address === undefined ? 'impossible' : await listen(address);
		if (address === undefined || server === 'impossible')
			break;
		if (server !== 'taken')
			return lockOf(server);
		const seen = await holderEnds(address, stopped);
		if (seen === 'still-held')
			break;
		if (seen !== 'ended')
			await node_timers_promises.setTimeout(5 + Math.random() * 15);
		refusals = seen === 'refused' && addresses.length > 1 ? refusals + 1 : 0;
		if (refusals === REFUSALS)
			[at, refusals] = [at + 1, 0];
	}
	return { held: false, release: () => { } };
}
function addressesFor(folder, profile, platform, paths) {
	const name = `${node_path.basename(folder)}-${profile}`;
	if (platform === 'linux')
		return [`\0${name}`];
	if (platform === 'win32')
		return [`\\\\.\\pipe\\${name}`];
	return paths.map((path) => node_path.join(folder, path));
}
function listen(address) {
	return new Promise((resolve) => {
		const server = node_net.createServer();
		server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'impossible'));
		server.listen({ path: address, backlog: 1024 }, () => resolve(server));
	});
}
function lockOf(server) {
	const waiting = new Set();
	server.unref();
	server.on('connection', (socket) => {
		socket.unref();
		socket.on('error', () => { });
		socket.on('close', () => waiting.delete(socket));
		waiting.add(socket);
	});
	return {
		held: true,
		release() {
			server.close();
			for (const socket of waiting)
				socket.destroy();
		},
	};
}
function holderEnds(address, stopped) {
	return new Promise((resolve) => {
		const socket = node_net.connect(address);
		const end = (seen) => {
			clearTimeout(timer);
			stopped?.removeEventListener('abort', stop);
			socket.destroy();
			resolve(seen);
		};
		const stop = () => end('still-held');
		const timer = setTimeout(stop, LONGEST_HOLD);
		stopped?.addEventListener('abort', stop, { once: true });
		let connected = false;
		socket.on('connect', () => {
			connected = true;
		});
		socket.on('error', (error) => {
			if (connected)
				end('ended');
			else
				end('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'gone');
		});
		socket.on('close', () => end('ended'));
		socket.resume();
	});
}

}),

1864:
((module, exports, require) => {

Object.assign(exports, { replaceFile });
var node_fs = require(3024);
var node_path = require(6760);
var error_code_js = require(6225);

const TRIES = 20;
const PAUSE = 5;
const LONGEST_WRITE = 1_000;
function replaceFile(path, next, text) {
	const file = ifThere(() => make(next));
	if (file === undefined)
		return;
	try {
		if (process.platform !== 'win32') {
			node_fs.fchmodSync(file, 0o600);
			keepOwner(file, node_path.dirname(path));
		}
		node_fs.writeFileSync(file, text);
	}
	finally {
		node_fs.closeSync(file);
	}
	ifThere(() => rename(next, path));
}
function make(next) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = node_fs.constants;
	for (;;) {
		try {
			return node_fs.openSync(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
		}
		catch (error) {
			if (error_code_js.codeOf(error) !== 'EEXIST')
				throw error;
		}
		const now = Date.now();
		const made = node_fs.lstatSync(next, { throwIfNoEntry: false })?.mtimeMs ?? now;
		if (Math.abs(now - made) > LONGEST_WRITE)
			ifThere(() => node_fs.unlinkSync(next));
		else
			pause();
	}
}
function keepOwner(file, folder) {
	if (process.geteuid?.() !== 0)
		return;
	const owner = ifThere(() => node_fs.statSync(folder));
	if (owner !== undefined)
		node_fs.fchownSync(file, owner.uid, owner.gid);
}
function rename(from, to) {
	for (let count = 1;; count++) {
		try {
			node_fs.renameSync(from, to);
			return;
		}
		catch (error) {
			if (count === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(error_code_js.codeOf(error)))
				throw error;
			pause();
		}
	}
}
function pause() {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
function ifThere(work) {
	try {
		return work();
	}
	catch (error) {
		if (error_code_js.codeOf(error) !== 'ENOENT')
			throw error;
		return undefined;
	}
}

}),

2124:
((module, exports, require) => {

Object.assign(exports, { stepFolders });


var node_fs = require(3024);
var node_path = require(6760);
var held_login = require(6230);
var errors = require(9473);
var secrets_name = require(3147);
;// src/secrets/file-name.ts

function fileSecretName(folder, file) {
	const name = secrets_name.deriveName(folder, file);
	return secrets_name.nameProblem(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}

var if_there = require(1921);
;// src/adapters/leavings.ts

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
function findFolders(temp) {
	return if_there.namesIfThere(temp)
		.filter((name) => OURS.test(name))
		.map((name) => node_path.join(temp, name));
}
function isOurFolder(path) {
	return kindOf(path) === 'folder';
}
function changedAt(folder) {
	return node_fs.lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function kindOf(path) {
	try {
		const stat = node_fs.lstatSync(path, { throwIfNoEntry: false });
		if (stat === undefined)
			return 'gone';
		const user = process.geteuid?.();
		if (user !== undefined && stat.uid !== user)
			return 'other';
		return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
	}
	catch {
		return 'other';
	}
}

;// src/adapters/step-folders.ts

function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new errors.ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = findFolders(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => changedAt(b) - changedAt(a));
	return [named, ...others].filter(isOurFolder).map(stepFolder);
}
function stepFolder(path) {
	const secrets = node_path.join(path, 'secrets');
	const files = if_there.filesIfThere(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	return {
		path,
		names: [...named.keys()],
		read: (name) => node_fs.readFileSync(node_path.join(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		keyFiles: () => ['aws', 'registries'].flatMap((folder) => if_there.filesIfThere(node_path.join(path, folder))
			.toSorted()
			.toReversed()
			.map((name) => if_there.textIfThere(node_path.join(path, folder, name)))),
	};
}
function readLogins(path) {
	const folder = node_path.join(path, held_login.LOGINS_FOLDER);
	return if_there.filesIfThere(folder).flatMap((name) => held_login.parseLogin(if_there.textIfThere(node_path.join(folder, name))) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}

}),

6944:
((module, exports, require) => {

Object.assign(exports, { profileOfCache, sessionNames });
const LOCKS = 8;
const CACHE = /^cache-(?<profile>.+)\.json$/;
function sessionNames(profile) {
	return {
		cache: `cache-${profile}.json`,
		nextCache: `cache-${profile}.json.next`,
		renewal: `renewal-${profile}.json`,
		failure: `failure-${profile}.json`,
		nextFailure: `failure-${profile}.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `lock-${profile}.${at}`),
		script: `process-${profile}.sh`,
	};
}
function profileOfCache(file) {
	return CACHE.exec(file)?.groups?.['profile'];
}

}),

6230:
((module, exports, require) => {

Object.assign(exports, { parseLogin, loginFile, renderLogin });
const LOGINS_FOLDER = 'stores';
function loginFile(store) {
	return `${LOGINS_FOLDER}/${store}.json`;
}
function renderLogin(login) {
	return `${JSON.stringify({ version: 1, ...login })}\n`;
}
function parseLogin(text) {
	const { facts, store, values, version } = fieldsOf(text);
	if (version !== 1 || typeof store !== 'string' || !isTexts(values) || !isTexts(facts))
		return undefined;
	return { store, values, facts };
}
function fieldsOf(text) {
	try {
		return Object(JSON.parse(text));
	}
	catch {
		return {};
	}
}
function isTexts(value) {
	return (typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string'));
}

Object.assign(exports, { LOGINS_FOLDER });
}),

7396:
((module, exports, require) => {

Object.assign(exports, { keptNames });
var held_login_js = require(6230);

const LOCKS = 8;
function keptNames(store) {
	return {
		token: held_login_js.loginFile(store),
		nextToken: `${store}/token.json.next`,
		renewal: `${store}/renewal.json`,
		failure: `${store}/failure.json`,
		nextFailure: `${store}/failure.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `${store}/lock-token.${at}`),
	};
}

}),

8995:
((module, exports, require) => {

Object.assign(exports, { parseTokenRenewal });
function parseTokenRenewal(text) {
	try {
		const value = JSON.parse(text);
		return isRenewal(value) ? value : undefined;
	}
	catch {
		return undefined;
	}
}
function isRenewal(value) {
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
		return false;
	return ['audience', 'issuer', 'facts', 'expect'].every((name) => name in value);
}

}),

9166:
((module, exports, require) => {

Object.assign(exports, { renewOnce });

;// src/renewal/unless-full.ts
function unlessFull(write) {
	try {
		write();
	}
	catch {
	}
}

;// src/renewal/renew-once.ts

async function renewOnce(files, world) {
	const { clock, gone, isFresh, renew, takeLock } = world;
	const asked = clock.now();
	const lock = await takeLock();
	try {
		const kept = files.read();
		if (kept !== undefined && isFresh(kept, clock.now()))
			return { kind: 'renewed', value: kept };
		const others = files.failure();
		if (others !== undefined && others.at >= asked)
			return { kind: 'failed', failure: others };
		const renewal = files.renewal();
		if (renewal === undefined)
			return { kind: 'failed', failure: { at: clock.now(), text: gone } };
		const renewed = await renew(renewal, kept, lock);
		if (renewed.kind === 'failed') {
			if (lock.held)
				unlessFull(() => files.writeFailure(renewed.failure));
		}
		else if (world.keep !== undefined)
			await world.keep(renewed.value, lock);
		else if (lock.held)
			unlessFull(() => files.write(renewed.value));
		return renewed;
	}
	finally {
		lock.release();
	}
}

}),

4809:
((module, exports, require) => {

Object.assign(exports, { isRecent, survivor });
var errors_js = require(9473);

const PAUSE_MS = 30_000;
function isRecent(failure, now) {
	return failure !== undefined && now - failure.at <= PAUSE_MS;
}
function survivor({ end, value, what, why, }, { clock, tell }) {
	const time = new Date(end).toISOString();
	if (clock.now() >= end)
		throw new errors_js.ActionError('renewal-failed', `${what} ended at ${time} and could not be renewed: ${why}`);
	tell(`${what} could not be renewed; it still lives until ${time}: ${why}`);
	return value;
}

}),

4463:
((module, exports, require) => {

Object.assign(exports, { getSecret });
var errors_js = require(9473);

function getSecret(name, folders) {
	const folder = folders.find(({ names }) => names.includes(name));
	if (folder !== undefined)
		return folder.read(name);
	const known = [...new Set(folders.flatMap(({ names }) => names))].toSorted();
	throw new errors_js.ActionError('no-such-secret', `no secret ${JSON.stringify(name)} was handed over in this job`, {
		hint: known.length === 0
			? 'None was: is there a Keyless step with `secrets` before this one?'
			: `Those there are: ${known.join(', ')}.`,
	});
}

}),

3147:
((module, exports, require) => {

Object.assign(exports, { deriveName, isName, nameProblem });


;// src/output/unseen.ts
function isPlain(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function replaceUnseen(text, by) {
	return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
}

;// src/secrets/quotation.ts

function escapeUnseen(text) {
	return replaceUnseen(text, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
function quote(text, longest = 200) {
	return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}\u2026` : text));
}

var reserved_name = require(4290);
;// src/secrets/name.ts

const OUTPUTS = new Set([
	'secrets-dir',
	'env-file',
	'docker-env-file',
	'secret-files',
	'kubernetes-manifest',
	'aws-account-id',
	'assumed-role-arn',
	'aws-expiration',
	'aws-profile',
	'aws-config-file',
	'subject',
	'claims',
	'registries',
]);
const NAME = /^[A-Za-z_]\w*$/;
const LONGEST = 200;
function nameProblem(name) {
	if (!isName(name))
		return invalid(name);
	const taken = [name, `${name}_FILE`].find(reserved_name.isReserved);
	if (taken !== undefined) {
		const family = reserved_name.reservedFamily(taken);
		const others = family === undefined ? '' : `, as is every name that begins with ${family}`;
		return reserved(`the name "${name}" ${taken === name ? '' : `exports ${taken}, which `}is reserved${others}`);
	}
	if (reserved_name.isDevice(name))
		return reserved(`a file of the name "${name}" is a device on Windows`);
	if (OUTPUTS.has(name.toLowerCase()))
		return reserved(`the name "${name}" is one of the action's own outputs`);
	return undefined;
}
function deriveName(...parts) {
	const name = parts
		.join('_')
		.toUpperCase()
		.replace(/[^A-Z0-9_]/gu, '_');
	return /^\d/.test(name) ? `_${name}` : name;
}
function isName(text) {
	return NAME.test(text) && text.length <= LONGEST;
}
function invalid(name) {
	return {
		code: 'name-invalid',
		message: `${quote(name)} is no name: expected letters, digits and _, not beginning with a digit, at most ${LONGEST}`,
	};
}
function reserved(message) {
	return { code: 'name-reserved', message };
}

}),

4290:
((module, exports, require) => {

Object.assign(exports, { isReserved, reservedFamily, isDevice });
const FAMILIES = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|KEYLESS|NODE|NPM_CONFIG|AWS|LD|DYLD|GIT|BASH|CORECLR|CLOUDSDK_API_ENDPOINT_OVERRIDES)_|SSL_CERT)/;
const RESERVED = new Set(`_ PATH PATHEXT HOME USER LOGNAME SHELL PWD OLDPWD IFS ENV SHELLOPTS BASHOPTS PS0 PS1 PS2 PS3 PS4 PROMPT_COMMAND CDPATH ZDOTDIR
  TERM LANG LC_ALL CI TMP TEMP TMPDIR COMSPEC SYSTEMROOT WINDIR USERPROFILE APPDATA EDITOR VISUAL PAGER
  PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE PYTHONWARNINGS PYTHONBREAKPOINT PYTHONINSPECT PYTHONPLATLIBDIR
  PERL5LIB PERL5OPT PERL5DB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS GOFLAGS DOTNET_STARTUP_HOOKS RUSTC_WRAPPER
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY CURL_HOME CURL_CA_BUNDLE REQUESTS_CA_BUNDLE KUBECONFIG XDG_CONFIG_HOME
  DOCKER_HOST DOCKER_CONFIG DOCKER_CONTEXT DOCKER_CERT_PATH DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_API_VERSION DOCKER_BUILDKIT
  GOOGLE_APPLICATION_CREDENTIALS GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES
  CLOUDSDK_CONFIG CLOUDSDK_PYTHON CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE
  OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES GLIBC_TUNABLES GCONV_PATH LOCPATH NLSPATH
  AZURE_AUTHORITY_HOST AZURE_FEDERATED_TOKEN_FILE`.split(/\s+/));
function isReserved(variable) {
	return reservedFamily(variable) !== undefined || RESERVED.has(variable.toUpperCase());
}
function reservedFamily(stem) {
	return FAMILIES.exec(stem.toUpperCase())?.[0];
}
function isDevice(name) {
	return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/.test(name.toUpperCase());
}

})

};
