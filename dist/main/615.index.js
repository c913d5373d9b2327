export const id = 615;
export const ids = [615,25];
export const modules = {

3346:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ fromSdk)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8736);


const THROTTLING = /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const MESSAGE_LIMIT = 500;
/**
 * Translates an SDK failure, of an answer with the status `answered` if there was one; those of our own transport pass. Transient: throttling, 5xx, an answer that can't be read, and the two ways STS says
 * that the identity provider was slow. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
function fromSdk(error, service, endpoint, answered) {
	if (error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
		return error;
	const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
	const status = failure.$metadata?.httpStatusCode ?? answered;
	const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
	const transient = THROTTLING.test(failure.name) ||
		status === 429 ||
		(status !== undefined && status >= 500) ||
		unreadable ||
		failure.name.startsWith('IDPCommunicationError') ||
		(failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
	// A parser's complaint may quote the body it could not read.
	const said = unreadable ? 'answered something that is not an AWS answer' : clean(failure.message);
	return new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._(`${service} (${endpoint}): ${failure.name}: ${said}`, {
		service,
		endpoint,
		transient,
		status,
		code: failure.name,
		requestId: failure.$metadata?.requestId,
	});
}
function isFailure(error) {
	return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}
function clean(text) {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, MESSAGE_LIMIT);
}


}),

3434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ replaceConfig),
  b: () => (/* binding */ textOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** A file's text; undefined where there is none. */
function textOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
	}
	catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			return undefined;
		throw error;
	}
}
/**
 * Replaces a file whole or not at all, keeping its mode and owner; a new one is 0600, and undefined removes it. The draft
 * beside it has a fixed name, so that one that a killed process left does not stay: the caller must be alone at it.
 */
function replaceConfig(path, text) {
	const draft = `${path}.keyless-new`;
	removeQuietly(draft);
	const before = textOf(path);
	if (text === before)
		return;
	if (text === undefined) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
		return;
	}
	try {
		const content = Buffer.from(text);
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(draft, 'wx', 0o600);
		try {
			if (before !== undefined)
				keepOwner(path, draft, file);
			for (let at = 0; at < content.length;)
				at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, content, at);
		}
		finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
		}
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
	}
	catch (error) {
		removeQuietly(draft);
		throw error;
	}
}
function keepOwner(path, draft, file) {
	const { mode, uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, mode & 0o777);
	if (uid !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(draft).uid)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(draft, uid, gid);
}
function removeQuietly(path) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
	}
	catch {
		// There is none.
	}
}


}),

3324:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ek: () => (/* binding */ changedAt),
  r0: () => (/* binding */ findFolders),
  sh: () => (/* binding */ openLeavings)
});

var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3108);



const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
/** Whether an entry of RUNNER_TEMP has the name of a folder of ours. */
function isStepFolder(name) {
	return OURS.test(name);
}
/** Every folder in `temp` that has the name of one of ours. */
function findFolders(temp) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temp)
			.filter((name) => OURS.test(name))
			.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, name));
	}
	catch {
		return [];
	}
}
/** The folders a saved ledger path stands for: the published one and, where the step was killed, the one being written. */
function foldersOf(ledgerPath, temp) {
	const folder = dirname(ledgerPath);
	const known = basename(ledgerPath) === LEDGER_FILE && dirname(folder) === temp && OURS.test(basename(folder));
	return known ? [folder, `${folder}${UNPUBLISHED}`] : [];
}
/** Undefined where there is no such folder of this user's. */
function openLeavings(folder) {
	if (!isOurs(folder, 'folder'))
		return undefined;
	let here = folder;
	const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, name);
	const ledgerPath = at(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_FILE */ .th);
	return {
		folder,
		ledger: isOurs(ledgerPath, 'file') ? (0,_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedger */ .h8)(readText(ledgerPath)) : undefined,
		readFile: (name) => (isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at(name)), 'folder') && isOurs(at(name), 'file') ? readText(at(name)) : ''),
		setAside() {
			// Windows moves no folder in which a file is open: it is then emptied where it is.
			if (!here.endsWith(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq) && done(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(here, `${here}${_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq}`)))
				here += _delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq;
		},
		removeFile: (name) => isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at(name)), 'folder') && gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(at(name))),
		removeFolder: (name) => gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at(name))),
		removeSelf: () => gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(at(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_FILE */ .th))) && gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(here)),
	};
}
/** When the folder last changed, in milliseconds since the epoch. */
function changedAt(folder) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).mtimeMs;
}
/** A symbolic link is nobody's folder or file. */
function isOurs(path, kind) {
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
		const user = process.geteuid?.();
		return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
	}
	catch {
		return false;
	}
}
function readText(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
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


}),

8025:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  takeRenewalLock: () => (/* binding */ takeRenewalLock)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6944);




/** Longer than any holder works, in milliseconds: one that takes longer was stopped, or is not one of ours. */
const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;
/** So often must a path refuse, one moment after the other, for its owner to be dead and not only about to listen. */
const REFUSALS = 6;
/**
 * A socket that listens: one process can have it, the kernel takes it from a process that dies in whatever way, and who
 * waits for it is told at that moment. Nothing is sent over it. On Linux and Windows its name is in no file system, so a
 * killed holder leaves nothing either; another user of the machine who takes the name can delay a renewal, not prevent
 * it. Elsewhere it is a path: a killed holder's is passed over for the next, since who would take it away might take
 * another's by then; `paths` are those in the folder, one more for each holder that is killed. `stopped` ends the wait early: the lock is then not held.
 */
async function takeRenewalLock(folder, profile, platform = process.platform, paths = (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionNames */ .v)(profile).locks.map((lock) => `aws/${lock}`), stopped) {
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
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(5 + Math.random() * 15);
		refusals = seen === 'refused' && addresses.length > 1 ? refusals + 1 : 0;
		if (refusals === REFUSALS)
			[at, refusals] = [at + 1, 0];
	}
	return { held: false, release: () => { } };
}
function addressesFor(folder, profile, platform, paths) {
	const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}-${profile}`;
	if (platform === 'linux')
		return [`\0${name}`];
	if (platform === 'win32')
		return [`\\\\.\\pipe\\${name}`];
	return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
function listen(address) {
	return new Promise((resolve) => {
		const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
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
/** Waits for the end of whoever holds the lock. */
function holderEnds(address, stopped) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(address);
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ replaceFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const TRIES = 20;
/**
 * Puts `text` in the place of a file, whole: readers see the old one or the new one. `next` is where it is written first;
 * a killed writer's is replaced. Where the folder is gone, nothing is made. One writer at a time.
 */
function replaceFile(path, next, text) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
	unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(next));
	const file = unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
	if (file === undefined)
		return;
	try {
		if (process.platform !== 'win32') {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, 0o600);
			keepOwner(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
		}
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
	}
	unless(['ENOENT'], () => rename(next, path));
}
/** Under sudo the file must stay readable for the steps that come without it. */
function keepOwner(file, folder) {
	if (process.geteuid?.() !== 0)
		return;
	const owner = unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder));
	if (owner !== undefined)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, owner.uid, owner.gid);
}
/** Windows refuses for as long as a reader has the file open, which is never long. */
function rename(from, to) {
	for (let count = 1;; count++) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
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

8051:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ signedHeaders)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1573);


/**
 * The headers of a POST with its signature among them, made by the SDK's own signer.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
async function signedHeaders({ credentials, region, service }, endpoint, headers, body) {
	const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__/* .SignatureV4 */ .B({ service, region, credentials, sha256: Sha256 });
	const signed = await signer.sign({
		method: 'POST',
		protocol: endpoint.protocol,
		hostname: endpoint.hostname,
		path: endpoint.pathname,
		headers: { host: endpoint.host, ...headers },
		body,
	});
	return signed.headers;
}
/** Node's SHA-256 in the form that the signer takes. */
class Sha256 {
	#hash;
	constructor(secret) {
		this.#hash = secret === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', bytes(secret));
	}
	update(data) {
		this.#hash.update(bytes(data));
	}
	async digest() {
		return this.#hash.digest();
	}
}
function bytes(data) {
	if (typeof data === 'string')
		return data;
	return ArrayBuffer.isView(data)
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
		: new Uint8Array(data);
}


}),

9274:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ callSigned)
});
var _aws_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);
var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8051);



/**
 * Makes one attempt of it, signed with the SDK's own signer, for services whose SDK client would be larger than all the
 * rest; returns the answer's JSON. Failures are `ServiceError`, or `certificate-refused`.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
async function callSigned(call) {
	const { connections, credentials, endpoint, longestAnswer, region, service, signal } = call;
	try {
		const body = JSON.stringify(call.input);
		const unsigned = {
			'content-type': 'application/x-amz-json-1.1',
			'content-length': String(Buffer.byteLength(body)),
			'user-agent': 'keyless/1',
			'x-amz-target': call.target,
		};
		const signing = { service: call.signingName, region, credentials };
		const headers = await (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signedHeaders */ .H)(signing, new URL(endpoint), unsigned, body);
		const agent = endpoint.startsWith('http:') ? connections.plain : connections;
		const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body };
		const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)({ ...request, longestAnswer });
		if (answer.status !== 200)
			throw refusal(answer);
		return JSON.parse(answer.body.toString('utf8'));
	}
	catch (error) {
		throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fromSdk */ .z)(error, service, endpoint);
	}
}
/** An error of the service's own, in the form that the SDK would give it. */
function refusal({ status, headers, body }) {
	const { __type, message, Message } = fieldsOf(body.toString('utf8'));
	const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
	return {
		name,
		message: String(message ?? Message ?? `answered ${status}`),
		$metadata: { httpStatusCode: status, requestId: headers['x-amzn-requestid'] },
	};
}
function fieldsOf(body) {
	try {
		return Object(JSON.parse(body));
	}
	catch {
		return {}; // of a proxy or a load balancer: the status says enough
	}
}


}),

5611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ stepFolders)
});

var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6230);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _secrets_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4784);
var _leavings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3324);






/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .findFolders */ .r0)(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .changedAt */ .Ek)(b) - (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .changedAt */ .Ek)(a));
	return [named, ...others].flatMap((path) => ((0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .openLeavings */ .sh)(path) === undefined ? [] : [stepFolder(path)]));
}
/** A file in a folder, which a manifest has made, goes by its path and by the name of its output. */
function stepFolder(path) {
	const secrets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'secrets');
	const files = list(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	const aws = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'aws');
	return {
		path,
		names: [...named.keys()],
		read: (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		awsFiles: () => list(aws).map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aws, name), 'utf8')),
	};
}
/** The logins that a step's folder holds. */
function readLogins(path) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__/* .LOGINS_FOLDER */ .gh);
	return list(folder).flatMap((name) => (0,_delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLogin */ .$n)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return (0,_secrets_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSecretName */ .i)(file.slice(0, slash), file.slice(slash + 1));
}
function list(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
	}
	catch {
		return [];
	}
}


}),

9615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getRegistryToken: () => (/* binding */ getRegistryToken)
});

var clock = __webpack_require__(1759);
var adapters_connections = __webpack_require__(6084);
var registries_registry = __webpack_require__(9643);
;// CONCATENATED MODULE: ./build/registries/token.js
/** A token nearer to its end than this, in milliseconds, may not last for a whole push. */
const MARGIN = 60 * 60 * 1000;
/** Undefined where the answer of GetAuthorizationToken, ECR's or ECR Public's, holds no whole token. */
function tokenFrom(answer, now) {
	const data = fieldOf(answer, 'authorizationData');
	const one = Array.isArray(data) ? data[0] : data;
	const [encoded, expiresAt] = [fieldOf(one, 'authorizationToken'), fieldOf(one, 'expiresAt')];
	if (typeof encoded !== 'string' || typeof expiresAt !== 'number')
		return undefined;
	const [, username, password] = /^([^:]+):(.+)$/s.exec(decoded(encoded)) ?? [];
	if (username === undefined || password === undefined)
		return undefined;
	return { username, password, issuedAt: now, expiresAt: expiresAt * 1000 };
}
/** Fresh until an hour before its end, or until a fifth of its life is left, whichever is less. */
function isFresh({ issuedAt, expiresAt }, now) {
	return expiresAt - now > Math.min(MARGIN, (expiresAt - issuedAt) / 5);
}
/** Undefined where the text is no token that was kept. */
function parseToken(text) {
	try {
		const value = JSON.parse(text);
		const whole = [value.username, value.password].every((one) => typeof one === 'string' && one !== '') &&
			[value.issuedAt, value.expiresAt].every(Number.isFinite);
		return whole ? value : undefined;
	}
	catch {
		return undefined;
	}
}
function fieldOf(value, name) {
	return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function decoded(base64) {
	try {
		return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
	}
	catch {
		return '';
	}
}

var service_error = __webpack_require__(8736);
var endpoints = __webpack_require__(127);
var signed_call = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/adapters/ecr.js





const SERVICE = 'Amazon ECR';
const LONGEST_ANSWER = 256 * 1024;
const API = {
	ecr: { variable: 'ECR', target: 'AmazonEC2ContainerRegistry_V20150921' },
	'ecr-public': { variable: 'ECR_PUBLIC', target: 'SpencerFrontendService' },
};
/**
 * GetAuthorizationToken of ECR and of ECR Public: one request without a field. Their clients would double what is loaded
 * for it.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
function openEcr(connections, env) {
	return {
		async issue(registry, credentials, signal) {
			const endpoint = endpointOf(registry, env);
			const answer = await (0,signed_call/* callSigned */.r)({
				service: SERVICE,
				signingName: registry.service,
				region: registry.region,
				endpoint,
				target: `${API[registry.service].target}.GetAuthorizationToken`,
				input: {},
				credentials,
				connections,
				signal,
				longestAnswer: LONGEST_ANSWER,
			});
			const token = tokenFrom(answer, Date.now());
			if (token !== undefined)
				return token;
			const said = `${SERVICE} (${endpoint}) answered without a whole token`;
			throw new service_error/* ServiceError */._(said, { service: SERVICE, endpoint, transient: true });
		},
	};
}
function endpointOf(registry, env) {
	const fips = registry.fips || (0,endpoints/* isOn */.Mp)('AWS_USE_FIPS_ENDPOINT', env);
	const dualStack = registry.dualStack || (0,endpoints/* isOn */.Mp)('AWS_USE_DUALSTACK_ENDPOINT', env);
	return ((0,endpoints/* givenEndpoint */.pZ)(API[registry.service].variable, env)?.url ?? `https://${(0,registries_registry/* apiHostOf */.gz)({ ...registry, fips, dualStack })}`);
}

var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var registry_delivery = __webpack_require__(7999);
var config_file = __webpack_require__(3434);
var replace_file = __webpack_require__(1864);
var step_folders = __webpack_require__(5611);
;// CONCATENATED MODULE: ./build/adapters/registry-folder.js








/** Those of this job: the step whose command this is first, then the newest. */
function registryFolders(own) {
	return stepFolders({ KEYLESS_DIR: own, RUNNER_TEMP: dirname(own) }).map(({ path }) => ({
		path,
		hosts: (textOf(join(path, HOSTS_FILE)) ?? '').split('\n').filter((host) => host !== ''),
	}));
}
/** The login that a tool has stored for a registry itself, in place of ours. */
function storedLogin(folder, host) {
	const login = parseStored(textOf(join(folder, loginFile(host))) ?? '');
	return typeof login === 'string' ? undefined : login;
}
function storeLogin(folder, host, login) {
	keep(folder, loginFile(host), renderLogin(host, login));
}
/** The token that was kept for a registry, fresh or not. */
function keptToken(folder, registry) {
	return parseToken((0,config_file/* textOf */.b)((0,external_node_path_.join)(folder, (0,registry_delivery/* tokenFile */.IF)(registry))) ?? '');
}
function keepToken(folder, registry, token) {
	keep(folder, (0,registry_delivery/* tokenFile */.IF)(registry), JSON.stringify(token));
}
/** Forgets a stored login and the token alike. */
function forget(folder, registry) {
	for (const file of [loginFile(registry.host), tokenFile(registry)]) {
		try {
			unlinkSync(join(folder, file));
		}
		catch {
			// There is none.
		}
	}
}
function keep(folder, file, text) {
	(0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(folder, (0,registry_delivery/* nextFile */.qx)(file)), text);
}

var renewal_lock = __webpack_require__(8025);
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/registries/helper-protocol.js
/**
 * What Docker's tools and their credential helpers say to each other.
 * https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
 */
const USAGE = 'Usage: docker-credential-keyless <store|get|erase|list|version>';
/** The errors that tools know by their very words, on stdout, with exit status 1. */
const NOT_FOUND = 'credentials not found in native keychain';
const NO_SERVER = 'no credentials server URL';
const NO_USERNAME = 'no credentials username';
/** The registry's host in what tools send for it: a host, or a URL of it. */
function hostOf(server) {
	return (server
		.trim()
		.replace(/^https?:\/\//, '')
		.split('/')[0] ?? '');
}
function helper_protocol_renderLogin(server, { username, password }) {
	return `${JSON.stringify({ ServerURL: server, Username: username, Secret: password })}\n`;
}
/** A login that a tool hands over to be stored, or what is wrong with it in the protocol's words. */
function helper_protocol_parseStored(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return 'the credentials are not JSON';
	}
	const { ServerURL: server, Username: username, Secret: password, } = (value ?? {});
	if (typeof server !== 'string' || server === '')
		return NO_SERVER;
	if (typeof username !== 'string' || username === '')
		return NO_USERNAME;
	return { server, username, password: typeof password === 'string' ? password : '' };
}

var profile_session = __webpack_require__(793);
var retry = __webpack_require__(5402);
;// CONCATENATED MODULE: ./build/renewal/registry-token.js




/** A registry's token: the one that is kept while it is fresh, else a new one. Many processes at once make one request. */
async function registryToken(registry, world) {
	const { kept, patience } = world;
	const lock = await kept.lock();
	try {
		const token = kept.read();
		if (token !== undefined && isFresh(token, patience.clock.now()))
			return token;
		const renewed = await renew(registry, token, world);
		if (lock.held)
			kept.write(renewed);
		return renewed;
	}
	finally {
		lock.release();
	}
}
async function renew(registry, old, { ecr, patience, credentials, warn }) {
	try {
		const current = await credentials();
		return await (0,retry/* retry */.L)('Amazon ECR', patience, () => ecr.issue(registry, current, patience.signal));
	}
	catch (error) {
		const failure = error instanceof service_error/* ServiceError */._ ? refusal(registry, error) : error;
		if (old === undefined || old.expiresAt <= patience.clock.now())
			throw failure;
		warn(`the token of ${registry.host} could not be renewed, so an older one is used, which ends at ${isoTime(old)}`);
		return old;
	}
}
function refusal({ host, service }, error) {
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	const actions = service === 'ecr'
		? '`ecr:GetAuthorizationToken` on "*"'
		: '`ecr-public:GetAuthorizationToken` and `sts:GetServiceBearerToken` on "*"';
	return new errors/* ActionError */.l('registry-refused', `no login for ${host}: ${error.message}${trace}`, {
		hint: /^AccessDenied/.test(error.code ?? '') ? `Allow the role ${actions}.` : undefined,
		cause: error,
	});
}
function isoTime({ expiresAt }) {
	return new Date(expiresAt).toISOString();
}

;// CONCATENATED MODULE: ./build/commands/registry-token.js











const SECONDS = 60;
/**
 * What `docker-credential-keyless` cannot answer from what is kept: arguments are the step's folder, the registry and the
 * server as the tool named it. Some tools show only stderr and some only stdout, so a failure is said on both.
 */
const getRegistryToken = async ([folder = '', host = '', server = ''], env) => {
	const registry = (0,registries_registry/* parseRegistry */.l5)(host);
	if (registry === undefined)
		throw new errors/* ActionError */.l('command-usage', `"${host}" is no registry of Amazon ECR`);
	const connections = new adapters_connections/* Connections */.U(env);
	const signal = AbortSignal.timeout(SECONDS * 1000);
	const patience = { clock: clock/* systemClock */.m, signal };
	try {
		const token = await registryToken(registry, {
			kept: {
				read: () => keptToken(folder, registry),
				write: (token) => keepToken(folder, registry, token),
				lock: () => (0,renewal_lock.takeRenewalLock)(folder, (0,registry_delivery/* tokenLock */.fl)(registry)),
			},
			ecr: openEcr(connections, env),
			patience,
			// AWS_PROFILE may name another step's: this folder has one session.
			credentials: async () => (await (0,profile_session/* profileSession */.A)({ folder }, { ...env, AWS_PROFILE: '' })).credentials,
			warn: (line) => process.stderr.write(`keyless: ${line}\n`),
		});
		process.stdout.write(helper_protocol_renderLogin(server, token));
		return 0;
	}
	catch (error) {
		process.stdout.write(`keyless: ${(0,errors/* describe */.q)(error).replace(/\s+/g, ' ')}\n`);
		throw error;
	}
	finally {
		connections.destroy();
	}
};


}),

190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IW: () => (/* binding */ parseCache),
  L4: () => (/* binding */ stateOf),
  Ui: () => (/* binding */ renewalTime),
  Zo: () => (/* binding */ renderCache)
});

const MARGIN_MS = 5 * 60_000;
/** Renewed within five minutes of its end, or within the last fifth of its life where that is less. */
function renewalTime(expiration, now) {
	const end = expiration.getTime();
	return Math.ceil(end - Math.max(0, Math.min(MARGIN_MS, (end - now) / 5)));
}
function stateOf({ credentials, renewAt }, now) {
	if (now >= credentials.expiration.getTime())
		return 'ended';
	return now < renewAt ? 'fresh' : 'due';
}
/** What the CLI and the SDKs read from a `credential_process`, on one line. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
function credentialDocument({ accessKeyId, expiration, secretAccessKey, sessionToken }) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: accessKeyId,
		SecretAccessKey: secretAccessKey,
		SessionToken: sessionToken,
		Expiration: expiration.toISOString(),
	});
}
/**
 * The cache's text: JSON, in lines of a fixed order, so that a shell can read it as well. Its times are whole seconds,
 * rounded to the earlier.
 */
function renderCache({ accountId, credentials, region, renewAt }) {
	return [
		'{',
		`"document": ${credentialDocument(credentials)},`,
		`"renewAt": ${Math.floor(renewAt / 1000)},`,
		`"endsAt": ${Math.floor(credentials.expiration.getTime() / 1000)},`,
		`"region": ${JSON.stringify(region)},`,
		`"accountId": ${JSON.stringify(accountId)}`,
		'}',
		'',
	].join('\n');
}
/** Undefined where the text is not a whole cache. */
function parseCache(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return undefined;
	}
	const { accountId, document, region, renewAt } = fieldsOf(value);
	const { AccessKeyId, Expiration, SecretAccessKey, SessionToken } = fieldsOf(document);
	const expiration = new Date(String(Expiration));
	if (![AccessKeyId, SecretAccessKey, SessionToken, region, accountId].every(isText))
		return undefined;
	if (typeof renewAt !== 'number' || Number.isNaN(expiration.getTime()))
		return undefined;
	return {
		credentials: {
			accessKeyId: String(AccessKeyId),
			secretAccessKey: String(SecretAccessKey),
			sessionToken: String(SessionToken),
			expiration,
		},
		region: String(region),
		accountId: String(accountId),
		renewAt: renewAt * 1000,
	};
}
function fieldsOf(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
function isText(value) {
	return typeof value === 'string' && value !== '';
}


}),

7496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ credentialProcess),
  p: () => (/* binding */ processScript)
});
var _session_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);

/**
 * The profile's `credential_process`. Node on Windows; elsewhere a shell, which has a fresh cache answered in a few
 * milliseconds: with less than 15 minutes left botocore asks before every request. In a container action the folder
 * is elsewhere, and only a variable that is a path and nothing else is translated: KEYLESS_DIR, that of the same or of a
 * neighbouring folder. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
function credentialProcess(place, program) {
	const { folder, profile, separator } = place;
	if (separator === '\\') {
		const words = [program.node, program.script, 'credentials', '--profile', profile, '--folder', folder];
		return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
	}
	const base = folder.slice(folder.lastIndexOf('/') + 1);
	const command = `set +xv;d=${word(folder)};[ -d "$d" ]||d="\${KEYLESS_DIR%/*}/${base}";. "$d/aws/${(0,_session_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionNames */ .v)(profile).script}"`;
	return `/bin/sh -c ${quoted(command)}`;
}
/** What the shell runs, with `d` the folder: nothing but what every POSIX shell has built in, and `date`. */
function processScript(profile, { node, script }) {
	return `# The credential_process of profile ${profile}: answers from the cache, and has the session renewed when that is due.
document= renew_at= ends_at=
{
  IFS= read -r line
  IFS= read -r document
  read -r line renew_at
  read -r line ends_at
} 2>/dev/null <"$d/aws/${(0,_session_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionNames */ .v)(profile).cache}"
document=\${document#'"document": '} document=\${document%,}
renew_at=\${renew_at%,} ends_at=\${ends_at%,}
now=$(command -p date +%s)
if [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${renew_at:-0}" ]; then
  printf '%s\\n' "$document"
elif [ -x ${word(node)} ] && [ -r ${word(script)} ]; then
  exec ${word(node)} ${word(script)} credentials --profile ${profile} --folder "$d"
elif [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${ends_at:-0}" ]; then
  printf '%s\\n' "$document"
  echo 'keyless: the session of profile "${profile}" cannot be renewed where the Node of the action is not; it still lives' >&2
else
  echo 'keyless: [renewal-failed] the session of profile "${profile}" has ended, and cannot be renewed where the Node of the action is not' >&2
  echo 'For a container action, hand over a session that lasts: aws-credentials: file, and role-duration-seconds.' >&2
  exit 1
fi
`;
}
/** A word for a shell, quoted only where that is needed. */
function word(text) {
	return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}


}),

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseRenewal),
  b: () => (/* binding */ renderRenewal)
});
const SETTINGS = [
	...['region', 'audience', 'issuer', 'facts', 'expect'],
	...['session', 'chain', 'allowedAccountIds', 'environment'],
];
function renderRenewal(renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
}
/** Undefined where the text is not a renewal of ours. */
function parseRenewal(text) {
	try {
		const value = JSON.parse(text);
		return isRenewal(value) ? value : undefined;
	}
	catch {
		return undefined;
	}
}
/** Keyless alone writes the file, in a folder that nobody else can write to: this tells versions apart, not attacks. */
function isRenewal(value) {
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
		return false;
	return SETTINGS.every((name) => name in value);
}


}),

6944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ profileOfCache),
  v: () => (/* binding */ sessionNames)
});
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
/** The profile that a file of `aws/` is the cache of; undefined for any other file. */
function profileOfCache(file) {
	return CACHE.exec(file)?.groups?.['profile'];
}


}),

6230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $n: () => (/* binding */ parseLogin),
  Cy: () => (/* binding */ loginFile),
  gh: () => (/* binding */ LOGINS_FOLDER),
  ux: () => (/* binding */ renderLogin)
});
/** In the step's folder: one file for each login that later steps or post use. All of them are searched by the leak scan. */
const LOGINS_FOLDER = 'stores';
/** `stores/vault.json` */
function loginFile(store) {
	return `${LOGINS_FOLDER}/${store}.json`;
}
function renderLogin(login) {
	return `${JSON.stringify({ version: 1, ...login })}\n`;
}
/** Undefined where the text is no such file, whole. */
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

1357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ launcher)
});
/** A command as files of a folder on PATH: for POSIX shells and, on Windows, for cmd and PowerShell too. */
function launcher(name, { node, script }, args = []) {
	const posix = [node, script, ...args].map(quoted).join(' ');
	const files = [[name, `#!/bin/sh\nexec ${posix} "$@"\n`]];
	if (!node.startsWith('/')) {
		const words = [node, script, ...args].map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ');
		files.push([`${name}.cmd`, `@${words} %*\r\n`]);
	}
	return files;
}
function quoted(word) {
	return `'${word.replaceAll("'", "'\\''")}'`;
}


}),

3108:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* binding */ foldersFor),
  FK: () => (/* binding */ isInside),
  Kp: () => (/* binding */ LEDGER_STATE),
  Xq: () => (/* binding */ REMOVED),
  h8: () => (/* binding */ parseLedger),
  qK: () => (/* binding */ UNPUBLISHED),
  th: () => (/* binding */ LEDGER_FILE),
  wP: () => (/* binding */ renderLedger)
});
var _audit_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6325);
var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);


const LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const UNPUBLISHED = '.unpublished';
/** Marks a folder that is being removed. */
const REMOVED = '.removed';
/** The folders that files need, each after the one it lies in: of `a/b/c` first `a`, then `a/b`. `secrets` is always there. */
function foldersFor(files) {
	const above = files.flatMap((name) => {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
	});
	return [...new Set(['secrets', ...above])];
}
function renderLedger(ledger) {
	return `${JSON.stringify(ledger, undefined, 2)}\n`;
}
/** Undefined where the text is not a ledger of ours, whole: a path that leaves the folder makes all of it unusable. */
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
		leakScan: _audit_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAK_MODES */ .h.find((mode) => mode === leakScan) ?? 'off',
	};
}
/** Of a ledger that was tampered with, no other variable and no value that is more than one. */
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesBefore */ .w)((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
/** A path that a ledger can hold, so that post removes it: inside the folder, and without a separator of any system. */
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/\p{Cc}]+$/u.test(part) && part !== '.' && part !== '..');
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


}),

8980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NOTHING),
  l: () => (/* binding */ encode)
});
const NOTHING = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };
function encode(content) {
	return new TextEncoder().encode(content);
}


}),

7999:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IF: () => (/* binding */ tokenFile),
  fl: () => (/* binding */ tokenLock),
  q3: () => (/* binding */ registryDelivery),
  qx: () => (/* binding */ nextFile)
});

var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);
var _registries_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9643);
var _launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1357);
var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
var _session_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5859);





/** Inside the folder: the hosts that this step logs in to, one a line. */
const HOSTS_FILE = 'registries/hosts';
/** What the credential helper keeps in the folder once it is used: a token for several registries, a login for one. */
const tokenFile = (registry) => `registries/${(0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenKeyOf */ .cl)(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
/** The next of such a file, while it is being written. */
const nextFile = (file) => `${file}.next`;
/** In the way of a profile's, the name of the lock for whoever asks for a token. */
const tokenLock = (registry) => `registry-${(0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenKeyOf */ .cl)(registry)}`;
/** The registries to log in to, and the credential helper that tools will find on PATH. */
function registryDelivery(plan) {
	const { folder, program, registries } = plan;
	const hosts = registries.map(({ host }) => host);
	if (hosts.length === 0)
		return { ..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, outputs: [['registries', '']] };
	const helper = (0,_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .launcher */ .l)('docker-credential-keyless', program, ['docker-credential', folder]);
	const session = sessionFor(plan);
	const kept = [...registries.map(tokenFile), ...hosts.map(loginFile)];
	const locks = registries.flatMap((registry) => (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionNames */ .v)(tokenLock(registry)).locks.map((name) => `aws/${name}`));
	return {
		..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K,
		files: [
			[HOSTS_FILE, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(`${hosts.join('\n')}\n`)],
			...helper.map(([name, text]) => [`bin/${name}`, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(text)]),
			...session.files,
		],
		outputs: [['registries', hosts.join('\n')]],
		laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
	};
}
/** The helper needs the session where no other tool gets it from a file, too. */
function sessionFor(plan) {
	const { awsCredentials } = plan;
	return awsCredentials === 'none' || awsCredentials === 'env' ? (0,_session_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPart */ .o)(plan, true) : _part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K;
}


}),

5859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ sessionPart)
});
var _credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(190);
var _credentials_credential_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7496);
var _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2309);
var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6944);
var _guard_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);






/** The session as the `keyless` command keeps it, and what that renews it with. */
function sessionPart(plan, renews) {
	const { accountId, credentials } = plan.session;
	const { region } = plan;
	const renewAt = (0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__/* .renewalTime */ .Ui)(credentials.expiration, plan.now);
	const names = (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionNames */ .v)(plan.awsProfile);
	const cache = [names.cache, (0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCache */ .Zo)({ accountId, credentials, region, renewAt })];
	if (!renews)
		return part([cache], []);
	const renewed = part([cache, [names.renewal, (0,_credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRenewal */ .b)(plan.renewal)], [names.script, (0,_credentials_credential_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processScript */ .p)(plan.awsProfile, plan.program)]], [names.nextCache, names.failure, names.nextFailure, ...names.locks]);
	const held = (0,_guard_held_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionsFile */ .AM)(plan.awsProfile);
	return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
}
function part(files, later) {
	return {
		..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K,
		files: files.map(([name, text]) => [`aws/${name}`, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(text)]),
		laterFiles: later.map((name) => `aws/${name}`),
	};
}


}),

9304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ valuesBefore)
});

/** The variables, of those a step exports, that are given back the value they had before: plain settings and paths. */
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
/** Their values in an environment, where they have any. */
function valuesBefore(variable) {
	const known = GIVEN_BACK.map((name) => [name, variable(name) ?? '']);
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !/\p{Cc}/u.test(value)));
}


}),

7435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ sessionsFile),
  TN: () => (/* binding */ HELD_FILE),
  Wl: () => (/* binding */ renderHeld),
  zl: () => (/* binding */ addSessions)
});

/** In the step's folder: what the scan needs and no other file holds. Private like the rest, and removed with it. */
const HELD_FILE = 'scan.json';
function sessionsFile(profile) {
	return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
}
function isSessionsFile(name) {
	return /^scan-.+\.json$/.test(name);
}
/** Sessions. A job of a day has fewer; of a longer one, the keys of these are the ones that may still be of use. */
const MOST_SESSIONS = 128;
function renderHeld(credentials, ownCommandFiles) {
	return `${JSON.stringify({ ...(credentials && documentOf(credentials)), ownCommandFiles })}\n`;
}
/** A `SessionsFile` with these as well, the latest last; the earliest give way. */
function addSessions(text, sessions) {
	const known = parsed(text);
	const all = [...(Array.isArray(known) ? known : []), ...sessions.map(documentOf)];
	const byId = new Map(all.map((document) => [fieldsOf(document)['AccessKeyId'], document]));
	return `${JSON.stringify([...byId.values()].slice(-MOST_SESSIONS))}\n`;
}
function documentOf({ accessKeyId, secretAccessKey, sessionToken }) {
	return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
}
function parseHeld(text) {
	const { ownCommandFiles } = fieldsOf(parsed(text));
	return {
		values: keysOf(text),
		ownCommandFiles: Array.isArray(ownCommandFiles) ? ownCommandFiles.filter((name) => typeof name === 'string') : [],
	};
}
/** The keys of one session or several, by the names of a `credential_process` document, under the names of their variables. */
function keysOf(text) {
	const value = parsed(text);
	return (Array.isArray(value) ? value : [value])
		.map(fieldsOf)
		.flatMap((document) => [
		...heldAs('AWS_ACCESS_KEY_ID', document['AccessKeyId']),
		...heldAs('AWS_SECRET_ACCESS_KEY', document['SecretAccessKey']),
		...heldAs('AWS_SESSION_TOKEN', document['SessionToken']),
	]);
}
/** The password of a registry that the credential helper keeps, as a token of ECR's or as a tool has stored it. */
function registryPasswordOf(text) {
	const { password, Secret } = fieldsOf(parsed(text));
	return heldAs('the password of a registry', password ?? Secret);
}
function heldAs(name, value) {
	return typeof value === 'string' && value !== '' ? [{ name, bytes: new TextEncoder().encode(value) }] : [];
}
function parsed(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function fieldsOf(value) {
	return typeof value === 'object' && value !== null ? value : {};
}


}),

793:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ profileSession)
});

var clock = __webpack_require__(1759);
var external_node_path_ = __webpack_require__(6760);
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/adapters/main-bundle.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};


/** Also for code that is itself in that bundle: it is then loaded already. */
async function mainBundle() {
	const path = (0,external_node_path_.join)(import.meta.dirname, '..', 'main', 'index.js');
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
}

var external_node_fs_ = __webpack_require__(3024);
var cached_session = __webpack_require__(190);
var renewal = __webpack_require__(2309);
;// CONCATENATED MODULE: ./build/credentials/renewal-failure.js
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

var session_names = __webpack_require__(6944);
var errors = __webpack_require__(9473);
var held = __webpack_require__(7435);
var replace_file = __webpack_require__(1864);
var step_folders = __webpack_require__(5611);
;// CONCATENATED MODULE: ./build/adapters/session-files.js










/**
 * The session of a profile: in the folder given, else wherever a Keyless step of this job keeps it. Without a profile
 * that of AWS_PROFILE, else the latest step's.
 */
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
/** The session that a folder keeps for a profile, whether or not it does. */
function sessionFiles(folder, profile) {
	const names = (0,session_names/* sessionNames */.v)(profile);
	const path = (name) => (0,external_node_path_.join)(folder, 'aws', name);
	return {
		folder,
		profile,
		read: () => (0,cached_session/* parseCache */.IW)(readText(path(names.cache))),
		renewal: () => (0,renewal/* parseRenewal */.C)(readText(path(names.renewal))),
		failure: () => parseFailure(readText(path(names.failure))),
		write(session) {
			holdForScan(folder, profile, [(0,cached_session/* parseCache */.IW)(readText(path(names.cache))), session]);
			(0,replace_file/* replaceFile */.f)(path(names.cache), path(names.nextCache), (0,cached_session/* renderCache */.Zo)(session));
		},
		writeFailure: (failure) => (0,replace_file/* replaceFile */.f)(path(names.failure), path(names.nextFailure), renderFailure(failure)),
	};
}
/** Where the job ends with a scan, it searches for the keys of each session; what can't be held, on a full disk say, is no reason not to renew. */
function holdForScan(folder, profile, sessions) {
	const { name, next } = (0,held/* sessionsFile */.AM)(profile);
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, held/* HELD_FILE */.TN)))
		return;
	const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
	try {
		(0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, next), (0,held/* addSessions */.zl)(readText((0,external_node_path_.join)(folder, name)), keys));
	}
	catch {
		// An error would help nobody.
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
/** Empty where there is no such file any more. */
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
	}
}

;// CONCATENATED MODULE: ./build/renewal/fresh-session.js


/** For so long after a failed renewal the credentials that still live are handed out without another try. */
const PAUSE_MS = 30_000;
/**
 * The session of a profile, renewed if that is due. Where it can't be renewed, the credentials that still live are as good
 * as they were, and that is said; those that have ended are an error.
 */
async function freshSession(files, { clock, renew, tell }) {
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
	if (state === 'ended' || failure === undefined || clock.now() - failure.at > PAUSE_MS) {
		const renewed = await renew(files).catch((error) => ({ kind: 'failed', failure: { at: clock.now(), text: (0,errors/* describe */.q)(error) } }));
		if (renewed.kind === 'renewed')
			return renewed.session;
		failure = renewed.failure;
	}
	if ((0,cached_session/* stateOf */.L4)(cached, clock.now()) !== 'ended') {
		tell(`the session of profile "${files.profile}" could not be renewed; it still lives until ${endOf(cached)}: ${failure.text}`);
		return cached;
	}
	throw new errors/* ActionError */.l('renewal-failed', `the session of profile "${files.profile}" ended at ${endOf(cached)} and could not be renewed: ${failure.text}`);
}
function endOf({ credentials }) {
	return credentials.expiration.toISOString();
}

;// CONCATENATED MODULE: ./build/renewal/profile-session.js




/**
 * Credentials of a Keyless step of this job, good for at least the last fifth of a session's life; with the region and
 * the account they are for. What is cached loads no SDK. Throws `not-in-a-job`, `no-such-profile`, `session-ended` and
 * `renewal-failed`.
 */
async function profileSession(choice, env) {
	return await freshSession(findSession(choice.profile, choice.folder, env), {
		clock: clock/* systemClock */.m,
		renew: (files) => renew(files, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
}
/** Loaded only when it is due; and the SDK only by the process that has the lock. */
async function renew(files, env) {
	const { renewSession } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 7127));
	const { takeRenewalLock } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 8025));
	return await renewSession(files, {
		clock: clock/* systemClock */.m,
		takeLock: () => takeRenewalLock(files.folder, files.profile),
		exchange: async (renewal) => (await mainBundle()).exchangeAgain(renewal, env),
	});
}


}),

4784:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ fileSecretName)
});
var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);

/**
 * The name of a file that a manifest makes, `secrets/FOLDER/FILE`. One that would steer the runner or a tool gets SECRET_
 * before it: AWS_… is nobody's to export but Keyless's own.
 */
function fileSecretName(folder, file) {
	const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveName */ .HT)(folder, file);
	return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}


})

};
