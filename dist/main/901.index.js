export const id = 901;
export const ids = [901];
export const modules = {

1864:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (replaceFile)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);


const TRIES = 20;
function replaceFile(path, next, text) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = node_fs_0.constants;
	unless(['ENOENT'], () => (0,node_fs_0.unlinkSync)(next));
	const file = unless(['ENOENT'], () => (0,node_fs_0.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
	if (file === undefined)
		return;
	try {
		if (process.platform !== 'win32') {
			(0,node_fs_0.fchmodSync)(file, 0o600);
			keepOwner(file, (0,node_path_1.dirname)(path));
		}
		(0,node_fs_0.writeFileSync)(file, text);
	}
	finally {
		(0,node_fs_0.closeSync)(file);
	}
	unless(['ENOENT'], () => rename(next, path));
}
function keepOwner(file, folder) {
	if (process.geteuid?.() !== 0)
		return;
	const owner = unless(['ENOENT'], () => (0,node_fs_0.statSync)(folder));
	if (owner !== undefined)
		(0,node_fs_0.fchownSync)(file, owner.uid, owner.gid);
}
function rename(from, to) {
	for (let count = 1;; count++) {
		try {
			(0,node_fs_0.renameSync)(from, to);
			return;
		}
		catch (error) {
			if (count === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error)))
				throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}
function unless(codes, work) {
	try {
		return work();
	}
	catch (error) {
		if (codes.includes(codeOf(error)))
			return undefined;
		throw error;
	}
}
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}


}),

5611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (stepFolders)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);
var _delivery_held_login_js_5 = __webpack_require__(6230);
var _errors_js_2 = __webpack_require__(9473);
var _secrets_file_name_js_3 = __webpack_require__(4784);
var _leavings_js_4 = __webpack_require__(3324);






function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new _errors_js_2/* .ActionError */ .l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = (0,_leavings_js_4/* .findFolders */ .r0)(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => (0,_leavings_js_4/* .changedAt */ .Ek)(b) - (0,_leavings_js_4/* .changedAt */ .Ek)(a));
	return [named, ...others].flatMap((path) => ((0,_leavings_js_4/* .openLeavings */ .sh)(path) === undefined ? [] : [stepFolder(path)]));
}
function stepFolder(path) {
	const secrets = (0,node_path_1.join)(path, 'secrets');
	const files = list(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	const aws = (0,node_path_1.join)(path, 'aws');
	return {
		path,
		names: [...named.keys()],
		read: (name) => (0,node_fs_0.readFileSync)((0,node_path_1.join)(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		awsFiles: () => list(aws).map((name) => (0,node_fs_0.readFileSync)((0,node_path_1.join)(aws, name), 'utf8')),
	};
}
function readLogins(path) {
	const folder = (0,node_path_1.join)(path, _delivery_held_login_js_5/* .LOGINS_FOLDER */ .gh);
	return list(folder).flatMap((name) => (0,_delivery_held_login_js_5/* .parseLogin */ .$n)((0,node_fs_0.readFileSync)((0,node_path_1.join)(folder, name), 'utf8')) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return (0,_secrets_file_name_js_3/* .fileSecretName */ .i)(file.slice(0, slash), file.slice(slash + 1));
}
function list(folder) {
	try {
		return (0,node_fs_0.readdirSync)(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => (0,node_path_1.relative)(folder, (0,node_path_1.join)(entry.parentPath, entry.name)).replaceAll(node_path_1.sep, '/'));
	}
	catch {
		return [];
	}
}


}),

6230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $n: () => (parseLogin),
  Cy: () => (loginFile),
  gh: () => (LOGINS_FOLDER),
  ux: () => (renderLogin)
});
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


}),

5702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  profileSession: () => (profileSession)
});

var clock = __webpack_require__(1759);
var external_node_path_ = __webpack_require__(6760);
var external_node_url_ = __webpack_require__(3136);
;// src/adapters/main-bundle.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};


async function mainBundle() {
	const path = (0,external_node_path_.join)(import.meta.dirname, '..', 'main', 'index.js');
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
}

var external_node_fs_ = __webpack_require__(3024);
var cached_session = __webpack_require__(190);
var renewal = __webpack_require__(2309);
var session_names = __webpack_require__(6944);
var errors = __webpack_require__(9473);
var held = __webpack_require__(7435);
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

var replace_file = __webpack_require__(1864);
;// src/adapters/kept-files.ts




function keptFiles(folder, names, texts) {
	const path = (name) => (0,external_node_path_.join)(folder, name);
	return {
		read: () => texts.parse(readText(path(names.token))),
		renewal: () => texts.parseRenewal(readText(path(names.renewal))),
		failure: () => parseFailure(readText(path(names.failure))),
		write: (value) => (0,replace_file/* replaceFile */.f)(path(names.token), path(names.nextToken), texts.render(value)),
		writeFailure: (failure) => (0,replace_file/* replaceFile */.f)(path(names.failure), path(names.nextFailure), renderFailure(failure)),
	};
}
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
	}
}

var step_folders = __webpack_require__(5611);
;// src/adapters/session-files.ts










function findSession(profile, folder, env) {
	const wanted = profile ?? (env['AWS_PROFILE'] || undefined);
	const folders = folder === undefined ? (0,step_folders/* stepFolders */.Q)(env).map(({ path }) => path) : [folder];
	const known = folders.flatMap((path) => profilesIn(path).map((name) => ({ path, name })));
	const found = known.find(({ name }) => wanted === undefined || name === wanted);
	if (found !== undefined)
		return sessionFiles(found.path, found.name);
	const names = [...new Set(known.map(({ name }) => name))].toSorted();
	const what = wanted === undefined ? 'no AWS session was' : `no AWS session of profile ${JSON.stringify(wanted)} was`;
	throw new errors/* ActionError */.l('no-such-profile', `${what} handed over in this job`, {
		hint: names.length === 0
			? 'None was: is there a Keyless step before this one, with `aws-credentials: process` or `file`?'
			: `The profiles there are: ${names.join(', ')}.`,
	});
}
function sessionFiles(folder, profile) {
	const { cache, nextCache, ...names } = (0,session_names/* sessionNames */.v)(profile);
	const kept = keptFiles((0,external_node_path_.join)(folder, 'aws'), { ...names, token: cache, nextToken: nextCache }, { parse: cached_session/* parseCache */.IW, render: cached_session/* renderCache */.Zo, parseRenewal: renewal/* parseRenewal */.C });
	return {
		...kept,
		folder,
		profile,
		write(session) {
			holdForScan(folder, profile, [kept.read(), session]);
			kept.write(session);
		},
	};
}
function holdForScan(folder, profile, sessions) {
	const { name, next } = (0,held/* sessionsFile */.AM)(profile);
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, held/* HELD_FILE */.TN)))
		return;
	const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
	try {
		(0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, next), (0,held/* addSessions */.zl)(readText((0,external_node_path_.join)(folder, name)), keys));
	}
	catch {
	}
}
function profilesIn(folder) {
	try {
		return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'aws')).flatMap((file) => (0,session_names/* profileOfCache */.N)(file) ?? []);
	}
	catch {
		return [];
	}
}

;// src/renewal/survivor.ts

const PAUSE_MS = 30_000;
function isRecent(failure, now) {
	return failure !== undefined && now - failure.at <= PAUSE_MS;
}
function survivor({ end, value, what, why, }, { clock, tell }) {
	const time = new Date(end).toISOString();
	if (clock.now() >= end)
		throw new errors/* ActionError */.l('renewal-failed', `${what} ended at ${time} and could not be renewed: ${why}`);
	tell(`${what} could not be renewed; it still lives until ${time}: ${why}`);
	return value;
}

;// src/renewal/fresh-session.ts



async function freshSession(files, world) {
	const { clock, renew } = world;
	const cached = files.read();
	if (cached === undefined) {
		throw new errors/* ActionError */.l('no-such-profile', `the session of profile "${files.profile}" is not there any more`, {
			hint: 'The files of a Keyless step are removed when its job ends.',
		});
	}
	const state = (0,cached_session/* stateOf */.L4)(cached, clock.now());
	if (state === 'fresh')
		return cached;
	if (files.renewal() === undefined) {
		if (state === 'due')
			return cached;
		throw new errors/* ActionError */.l('session-ended', `the session of profile "${files.profile}" ended at ${endOf(cached)}`, {
			hint: 'It does not renew itself, since the step asked for `aws-credentials: file`. Leave that out, or raise `role-duration-seconds`.',
		});
	}
	let failure = files.failure();
	if (state === 'ended' || !isRecent(failure, clock.now())) {
		const renewed = await renew(files).catch((error) => ({
			kind: 'failed',
			failure: { at: clock.now(), text: (0,errors/* describe */.q)(error) },
		}));
		if (renewed.kind === 'renewed')
			return renewed.value;
		failure = renewed.failure;
	}
	const end = cached.credentials.expiration.getTime();
	return survivor({ value: cached, what: `the session of profile "${files.profile}"`, end, why: failure.text }, world);
}
function endOf({ credentials }) {
	return credentials.expiration.toISOString();
}

;// src/renewal/profile-session.ts




async function profileSession(choice, env) {
	return await freshSession(findSession(choice.profile, choice.folder, env), {
		clock: clock/* systemClock */.m,
		renew: (files) => renew(files, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
}
async function renew(files, env) {
	const { renewSession } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 6159));
	const { takeRenewalLock } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 8025));
	return await renewSession(files, {
		clock: clock/* systemClock */.m,
		takeLock: () => takeRenewalLock(files.folder, files.profile),
		exchange: async (renewal) => (await mainBundle()).exchangeAgain(renewal, env),
	});
}


})

};
