export const id = 984;
export const ids = [984];
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

Object.assign(exports, { namesIfThere, textIfThere });
var node_fs = require(3024);

function textIfThere(path) {
	try {
		return node_fs.readFileSync(path, 'utf8');
	}
	catch {
		return '';
	}
}
function namesIfThere(folder, { recursive = false } = {}) {
	try {
		return node_fs.readdirSync(folder, { encoding: 'utf8', recursive });
	}
	catch {
		return [];
	}
}

}),

4426:
((module, exports, require) => {

Object.assign(exports, { keptFiles });

var node_path = require(6760);
;// src/credentials/renewal-failure.ts
function renderFailure(failure) {
	return `${JSON.stringify(failure)}\n`;
}
function parseFailure(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('at' in value && 'text' in value))
		return undefined;
	return typeof value.at === 'number' && typeof value.text === 'string'
		? { at: value.at, text: value.text }
		: undefined;
}

var if_there = require(1921);
var replace_file = require(1864);
;// src/adapters/kept-files.ts

function keptFiles(folder, names, texts) {
	const path = (name) => node_path.join(folder, name);
	return {
		read: () => texts.parse(if_there.textIfThere(path(names.token))),
		renewal: () => texts.parseRenewal(if_there.textIfThere(path(names.renewal))),
		failure: () => parseFailure(if_there.textIfThere(path(names.failure))),
		write: (value) => replace_file.replaceFile(path(names.token), path(names.nextToken), texts.render(value)),
		writeFailure: (failure) => replace_file.replaceFile(path(names.failure), path(names.nextFailure), renderFailure(failure)),
	};
}

}),

9907:
((module, exports, require) => {

Object.assign(exports, { outputLost });
var errors_js = require(9473);

function outputLost(ends) {
	const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
	if (lost === undefined)
		return undefined;
	return new errors_js.ActionError('output-lost', `not all of the output could be written (${lost.code ?? lost.name})`);
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

5142:
((module, exports, require) => {

Object.assign(exports, { openSink, writeAll, haveOneSink });
var node_fs = require(3024);
var node_stream = require(7075);

function openSink(fd) {
	if (!node_fs.fstatSync(fd).isFile())
		return { fd, stream: fd === 1 ? process.stdout : process.stderr };
	const stream = new node_stream.Writable({
		write(chunk, _encoding, done) {
			try {
				for (let at = 0; at < chunk.length;)
					at += node_fs.writeSync(fd, chunk, at);
				done();
			}
			catch (error) {
				done(error instanceof Error ? error : new Error('write failed'));
			}
		},
	});
	return { fd, stream };
}
function haveOneSink() {
	const [out, err] = [node_fs.fstatSync(1), node_fs.fstatSync(2)];
	return out.dev === err.dev && out.ino === err.ino;
}
function writeAll({ stream }, bytes) {
	return new Promise((resolve) => {
		stream.once('error', resolve);
		if (stream.destroyed)
			resolve(undefined);
		else
			stream.write(bytes, (error) => resolve(error ?? undefined));
	});
}

}),

744:
((module, exports, require) => {

Object.assign(exports, { stepFolders });


var node_fs = require(3024);
var node_path = require(6760);
var held_login = require(6230);
var errors = require(9473);
var secrets_name = require(3985);
;// src/secrets/file-name.ts

function fileSecretName(folder, file) {
	const name = secrets_name.deriveName(folder, file);
	return secrets_name.nameProblem(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}

var if_there = require(1921);
;// src/audit/mode.ts
const LEAK_MODES = ['off', 'warn', 'error'];

var unseen = require(4478);
;// src/delivery/variables.ts

const GIVEN_BACK = [
	'AWS_CONFIG_FILE',
	'AWS_SHARED_CREDENTIALS_FILE',
	'AWS_PROFILE',
	'AWS_REGION',
	'AWS_DEFAULT_REGION',
	'AWS_SDK_LOAD_CONFIG',
	'KEYLESS_DIR',
	'GOOGLE_APPLICATION_CREDENTIALS',
	'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
	'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
	'GOOGLE_CLOUD_PROJECT',
	'CLOUDSDK_CORE_PROJECT',
	'AZURE_CLIENT_ID',
	'AZURE_TENANT_ID',
	'AZURE_AUTHORITY_HOST',
	'AZURE_FEDERATED_TOKEN_FILE',
];
function valuesBefore(variable) {
	const known = GIVEN_BACK.map((name) => [name, variable(name) ?? '']);
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !unseen.hasControls(value)));
}

;// src/delivery/ledger.ts

const ledger_LEDGER_FILE = 'ledger.json';
const REMOVED = '.removed';
function parseLedger(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
		return undefined;
	const { before = {}, files, folders, leakScan, logins, undo, variables, worker, } = value;
	if (!isListOf(files, isInside) || !isListOf(folders, isInside) || !isListOf(variables, isVariable))
		return undefined;
	return {
		version: 1,
		worker: isWorker(worker) ? worker : undefined,
		files,
		folders,
		variables,
		...(isListOf(logins, () => true) && { logins }),
		...(isListOf(undo, isInside) && { undo }),
		before: givenBack(before),
		leakScan: LEAK_MODES.find((mode) => mode === leakScan) ?? 'off',
	};
}
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return valuesBefore((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/]+$/.test(part) && !unseen.hasControls(part) && part !== '.' && part !== '..');
}
function isVariable(name) {
	return /^[A-Za-z_]\w*$/.test(name);
}
function isWorker(value) {
	return (typeof value === 'object' &&
		value !== null &&
		'pid' in value &&
		Number.isInteger(value.pid) &&
		'started' in value &&
		typeof value.started === 'string');
}

;// src/adapters/leavings.ts

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
function findFolders(temp) {
	return if_there.namesIfThere(temp)
		.filter((name) => OURS.test(name))
		.map((name) => node_path.join(temp, name));
}
function openLeavings(folder) {
	if (!isOurs(folder, 'folder'))
		return undefined;
	let here = folder;
	const at = (name) => node_path.join(here, name);
	const ledgerPath = at(ledger_LEDGER_FILE);
	return {
		folder,
		ledger: isOurs(ledgerPath, 'file') ? parseLedger(if_there.textIfThere(ledgerPath)) : undefined,
		readFile: (name) => (isOurs(node_path.dirname(at(name)), 'folder') && isOurs(at(name), 'file') ? if_there.textIfThere(at(name)) : ''),
		setAside() {
			if (!here.endsWith(REMOVED) && done(() => node_fs.renameSync(here, `${here}${REMOVED}`)))
				here += REMOVED;
		},
		removeFile: (name) => isOurs(node_path.dirname(at(name)), 'folder') && gone(() => node_fs.unlinkSync(at(name))),
		removeFolder: (name) => gone(() => node_fs.rmdirSync(at(name))),
		removeSelf: () => gone(() => node_fs.unlinkSync(at(ledger_LEDGER_FILE))) && gone(() => node_fs.rmdirSync(here)),
	};
}
function changedAt(folder) {
	return node_fs.lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function isOurs(path, kind) {
	try {
		const stat = node_fs.lstatSync(path);
		const user = process.geteuid?.();
		return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
	}
	catch {
		return false;
	}
}
function done(work) {
	try {
		work();
		return true;
	}
	catch {
		return false;
	}
}
function gone(remove) {
	try {
		remove();
		return true;
	}
	catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT';
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
	return [named, ...others].flatMap((path) => (openLeavings(path) === undefined ? [] : [stepFolder(path)]));
}
function stepFolder(path) {
	const secrets = node_path.join(path, 'secrets');
	const files = list(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	const aws = node_path.join(path, 'aws');
	return {
		path,
		names: [...named.keys()],
		read: (name) => node_fs.readFileSync(node_path.join(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		awsFiles: () => list(aws)
			.toReversed()
			.map((name) => if_there.textIfThere(node_path.join(aws, name))),
	};
}
function readLogins(path) {
	const folder = node_path.join(path, held_login.LOGINS_FOLDER);
	return list(folder).flatMap((name) => held_login.parseLogin(if_there.textIfThere(node_path.join(folder, name))) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}
function list(folder) {
	try {
		return node_fs.readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => node_path.relative(folder, node_path.join(entry.parentPath, entry.name)).replaceAll(node_path.sep, '/'));
	}
	catch {
		return [];
	}
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

4478:
((module, exports, require) => {

Object.assign(exports, { isPlain, hasControls, replaceUnseen });
const CONTROL = /[^\x20-\x7e\xa0-\uffff]+/g;
function isPlain(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function replaceUnseen(text, by) {
	return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
}
function hasControls(text) {
	return text.search(CONTROL) >= 0;
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

3985:
((module, exports, require) => {

Object.assign(exports, { deriveName, isName, nameProblem });


var unseen = require(4478);
;// src/secrets/quotation.ts

function escapeUnseen(text) {
	return unseen.replaceUnseen(text, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
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
