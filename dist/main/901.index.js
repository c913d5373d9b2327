import { modules as shared } from './shared.js';
export const id = 901;
export const ids = [901];
export const modules = {
...shared,

3346:
((module, exports, require) => {

Object.assign(exports, { fromSdk });
var errors_js = require(9473);
var service_error_js = require(8736);

const THROTTLING = /throttl|TooManyRequests|RequestLimitExceeded|SlowDown|BandwidthLimitExceeded|PriorRequestNotComplete/i;
const MESSAGE_LIMIT = 500;
function fromSdk(error, service, endpoint, answered) {
	if (error instanceof service_error_js.ServiceError || error instanceof errors_js.ActionError)
		return error;
	const failure = isFailure(error) ? error : { name: 'UnknownError', message: 'no reason was given' };
	const at = new URL(endpoint).origin;
	const status = failure.$metadata?.httpStatusCode ?? answered;
	const unreadable = failure.name === 'SyntaxError' || (status === 200 && !failure.name.endsWith('Exception'));
	const transient = THROTTLING.test(failure.name) ||
		status === 429 ||
		(status !== undefined && status >= 500) ||
		unreadable ||
		failure.name.startsWith('IDPCommunicationError') ||
		(failure.name.startsWith('InvalidIdentityToken') && failure.message.includes("Couldn't retrieve verification key"));
	const nameless = status !== undefined && /^Unknown(?:Error)?$/.test(failure.name);
	const code = nameless ? `HTTP ${status}` : clean(failure.name);
	const said = unreadable
		? 'answered something that is not an AWS answer'
		: clean(failure.message).replace(/^(?:Unknown(?:Error)?)?$/, 'no reason was given');
	return new service_error_js.ServiceError(`${service} (${at}): ${code}: ${said}`, {
		service,
		endpoint: at,
		transient,
		status,
		code,
		said,
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

8051:
((module, exports, require) => {

Object.assign(exports, { signedHeaders });
var node_crypto = require(7598);
var smithy_signature_v4 = require(1573);

async function signedHeaders({ credentials, region, service }, endpoint, headers, body) {
	const signer = new smithy_signature_v4.SignatureV4({ service, region, credentials, sha256: Sha256 });
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
class Sha256 {
	#hash;
	constructor(secret) {
		this.#hash = secret === undefined ? node_crypto.createHash('sha256') : node_crypto.createHmac('sha256', bytes(secret));
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
((module, exports, require) => {

Object.assign(exports, { callSigned });
var aws_errors_js = require(3346);
var request_js = require(1442);
var signature_js = require(8051);

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
		const headers = await signature_js.signedHeaders(signing, new URL(endpoint), unsigned, body);
		const agent = endpoint.startsWith('http:') ? connections.plain : connections;
		const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body };
		const answer = await request_js.send({ ...request, longestAnswer });
		if (answer.status !== 200)
			throw refusal(answer);
		return JSON.parse(answer.body.toString('utf8'));
	}
	catch (error) {
		throw aws_errors_js.fromSdk(error, service, endpoint);
	}
}
function refusal({ status, headers, body }) {
	const { __type, message, Message } = fieldsOf(body.toString('utf8'));
	const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
	return {
		name,
		message: String(message ?? Message ?? ''),
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
((module, exports, require) => {

Object.assign(exports, { stepFolders });
var node_fs = require(3024);
var node_path = require(6760);
var delivery_held_login_js = require(6230);
var errors_js = require(9473);
var secrets_file_name_js = require(4784);
var if_there_js = require(1921);
var leavings_js = require(3324);

function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new errors_js.ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = leavings_js.findFolders(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => leavings_js.changedAt(b) - leavings_js.changedAt(a));
	return [named, ...others].filter(leavings_js.isOurFolder).map(stepFolder);
}
function stepFolder(path) {
	const secrets = node_path.join(path, 'secrets');
	const files = if_there_js.filesIfThere(secrets);
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
		keyFiles: () => ['aws', 'registries'].flatMap((folder) => if_there_js.filesIfThere(node_path.join(path, folder))
			.toSorted()
			.toReversed()
			.map((name) => if_there_js.textIfThere(node_path.join(path, folder, name)))),
	};
}
function readLogins(path) {
	const folder = node_path.join(path, delivery_held_login_js.LOGINS_FOLDER);
	return if_there_js.filesIfThere(folder).flatMap((name) => delivery_held_login_js.parseLogin(if_there_js.textIfThere(node_path.join(folder, name))) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return secrets_file_name_js.fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}

}),

9615:
((module, exports, require) => {

require.r(exports);


var clock = require(1759);
var adapters_connections = require(9558);
var registries_registry = require(9643);
;// src/registries/token.ts
const MARGIN = 60 * 60 * 1000;
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
function isFresh({ issuedAt, expiresAt }, now) {
	return expiresAt - now > Math.min(MARGIN, (expiresAt - issuedAt) / 5);
}
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

var service_error = require(8736);
var endpoints = require(127);
var signed_call = require(9274);
;// src/adapters/ecr.ts

const SERVICE = 'Amazon ECR';
const LONGEST_ANSWER = 256 * 1024;
const API = {
	ecr: { variable: 'ECR', target: 'AmazonEC2ContainerRegistry_V20150921' },
	'ecr-public': { variable: 'ECR_PUBLIC', target: 'SpencerFrontendService' },
};
function openEcr(connections, env) {
	return {
		async issue(registry, credentials, signal) {
			const endpoint = endpointOf(registry, env);
			const answer = await signed_call.callSigned({
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
			throw new service_error.ServiceError(said, { service: SERVICE, endpoint, transient: true });
		},
	};
}
function endpointOf(registry, env) {
	const fips = registry.fips || endpoints.isOn('AWS_USE_FIPS_ENDPOINT', env);
	const dualStack = registry.dualStack || endpoints.isOn('AWS_USE_DUALSTACK_ENDPOINT', env);
	return (endpoints.givenEndpoint(API[registry.service].variable, env)?.url ?? `https://${registries_registry.apiHostOf({ ...registry, fips, dualStack })}`);
}

var node_path = require(6760);
var registry_delivery = require(7999);
var config_file = require(3434);
var replace_file = require(1864);
var step_folders = require(5611);
;// src/adapters/registry-folder.ts

function keptToken(folder, registry) {
	return parseToken(config_file.textOf(node_path.join(folder, registry_delivery.tokenFile(registry))) ?? '');
}
function keepToken(folder, registry, token) {
	keep(folder, registry_delivery.tokenFile(registry), JSON.stringify(token));
}
function keep(folder, file, text) {
	replace_file.replaceFile(node_path.join(folder, file), node_path.join(folder, registry_delivery.nextFile(file)), text);
}

var renewal_lock = require(8025);
var errors = require(9473);
;// src/registries/helper-protocol.ts
function helper_protocol_renderLogin(server, { username, password }) {
	return `${JSON.stringify({ ServerURL: server, Username: username, Secret: password })}\n`;
}

var retry = require(5402);
var unless_full = require(2067);
;// src/renewal/registry-token.ts

async function registryToken(registry, world) {
	const { kept, patience } = world;
	const lock = await kept.lock();
	try {
		const token = kept.read();
		if (token !== undefined && isFresh(token, patience.clock.now()))
			return token;
		const renewed = await renew(registry, token, world);
		if (lock.held)
			unless_full.unlessFull(() => kept.write(renewed));
		return renewed;
	}
	finally {
		lock.release();
	}
}
async function renew(registry, old, { ecr, patience, credentials, warn }) {
	try {
		const current = await credentials();
		return await retry.retry('Amazon ECR', patience, () => ecr.issue(registry, current, patience.signal));
	}
	catch (error) {
		const failure = error instanceof service_error.ServiceError ? refusal(registry, error) : error;
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
	return new errors.ActionError('registry-refused', `no login for ${host}: ${error.message}${trace}`, {
		hint: /^AccessDenied/.test(error.code ?? '') ? `Allow the role ${actions}.` : undefined,
		cause: error,
	});
}
function isoTime({ expiresAt }) {
	return new Date(expiresAt).toISOString();
}

;// src/commands/registry-token.ts

const SECONDS = 60;
const getRegistryToken = async ([folder = '', host = '', server = ''], env, print) => {
	const registry = registries_registry.parseRegistry(host);
	if (registry === undefined)
		throw new errors.ActionError('command-usage', `"${host}" is no registry of Amazon ECR`);
	let connections;
	const signal = AbortSignal.timeout(SECONDS * 1000);
	const patience = { clock: clock.systemClock, signal };
	try {
		const token = await registryToken(registry, {
			kept: {
				read: () => keptToken(folder, registry),
				write: (token) => keepToken(folder, registry, token),
				lock: () => renewal_lock.takeRenewalLock(folder, registry_delivery.tokenLock(registry)),
			},
			ecr: {
				async issue(...asked) {
					connections ??= new adapters_connections.Connections(env);
					return await openEcr(connections, env).issue(...asked);
				},
			},
			patience,
			credentials: async () => {
				const { profileSession } = await Promise.all(/* import() | session */[require.e(573), require.e(901)]).then(require.bind(require, 6694));
				return (await profileSession({ folder }, { ...env, AWS_PROFILE: '' })).credentials;
			},
			warn: (line) => process.stderr.write(`keyless: ${line}\n`),
		});
		return await print(helper_protocol_renderLogin(server, token));
	}
	catch (error) {
		await print(`keyless: ${errors.describe(error).replace(/\s+/g, ' ')}\n`);
		throw error;
	}
	finally {
		connections?.destroy();
	}
};

Object.assign(exports, { getRegistryToken });
}),

6694:
((module, exports, require) => {

Object.assign(exports, { profileSession });

var clock = require(1759);
var node_path = require(6760);
var node_url = require(3136);
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
	const path = node_path.join(import.meta.dirname, '..', 'main', 'index.js');
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ node_url.pathToFileURL(path).href));
}

var node_fs = require(3024);
var cached_session = require(190);
var renewal = require(2309);
var session_names = require(6944);
var errors = require(9473);
var held = require(7435);
var if_there = require(1921);
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

var step_folders = require(5611);
;// src/adapters/session-files.ts

function findSession(profile, folder, env) {
	const wanted = profile ?? (env['AWS_PROFILE'] || undefined);
	const folders = folder === undefined ? step_folders.stepFolders(env).map(({ path }) => path) : [folder];
	const known = folders.flatMap((path) => profilesIn(path).map((name) => ({ path, name })));
	const found = known.find(({ name }) => wanted === undefined || name === wanted);
	if (found !== undefined)
		return sessionFiles(found.path, found.name);
	const names = [...new Set(known.map(({ name }) => name))].toSorted();
	const what = wanted === undefined ? 'no AWS session was' : `no AWS session of profile ${JSON.stringify(wanted)} was`;
	throw new errors.ActionError('no-such-profile', `${what} handed over in this job`, {
		hint: names.length === 0
			? 'None was: is there a Keyless step before this one, with `aws-credentials: process` or `file`?'
			: `The profiles there are: ${names.join(', ')}.`,
	});
}
function sessionFiles(folder, profile) {
	const { cache, nextCache, ...names } = session_names.sessionNames(profile);
	const kept = keptFiles(node_path.join(folder, 'aws'), { ...names, token: cache, nextToken: nextCache }, { parse: cached_session.parseCache, render: cached_session.renderCache, parseRenewal: renewal.parseRenewal });
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
	const { name, next } = held.sessionsFile(profile);
	if (!node_fs.existsSync(node_path.join(folder, held.HELD_FILE)))
		return;
	const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
	try {
		replace_file.replaceFile(node_path.join(folder, name), node_path.join(folder, next), held.addSessions(if_there.textIfThere(node_path.join(folder, name)), keys));
	}
	catch {
	}
}
function profilesIn(folder) {
	return if_there.namesIfThere(node_path.join(folder, 'aws')).flatMap((file) => session_names.profileOfCache(file) ?? []);
}

;// src/renewal/survivor.ts

const PAUSE_MS = 30_000;
function isRecent(failure, now) {
	return failure !== undefined && now - failure.at <= PAUSE_MS;
}
function survivor({ end, value, what, why, }, { clock, tell }) {
	const time = new Date(end).toISOString();
	if (clock.now() >= end)
		throw new errors.ActionError('renewal-failed', `${what} ended at ${time} and could not be renewed: ${why}`);
	tell(`${what} could not be renewed; it still lives until ${time}: ${why}`);
	return value;
}

;// src/renewal/fresh-session.ts

async function freshSession(files, world) {
	const { clock, renew } = world;
	const cached = files.read();
	if (cached === undefined) {
		throw new errors.ActionError('no-such-profile', `the session of profile "${files.profile}" is not there any more`, {
			hint: 'The files of a Keyless step are removed when its job ends.',
		});
	}
	const state = cached_session.stateOf(cached, clock.now());
	if (state === 'fresh')
		return cached;
	if (files.renewal() === undefined) {
		if (state === 'due')
			return cached;
		throw new errors.ActionError('session-ended', `the session of profile "${files.profile}" ended at ${endOf(cached)}`, {
			hint: 'It does not renew itself, since the step asked for `aws-credentials: file`. Leave that out, or raise `role-duration-seconds`.',
		});
	}
	let failure = files.failure();
	if (state === 'ended' || !isRecent(failure, clock.now())) {
		const renewed = await renew(files).catch((error) => ({
			kind: 'failed',
			failure: { at: clock.now(), text: errors.describe(error) },
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
		clock: clock.systemClock,
		renew: (files) => renew(files, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
}
async function renew(files, env) {
	const { renewSession } = await require.e(159).then(require.bind(require, 6159));
	const { takeRenewalLock } = await Promise.resolve().then(require.bind(require, 8025));
	return await renewSession(files, {
		clock: clock.systemClock,
		takeLock: () => takeRenewalLock(files.folder, files.profile),
		exchange: async (renewal) => (await mainBundle()).exchangeAgain(renewal, env),
	});
}

}),

2067:
((module, exports, require) => {

Object.assign(exports, { unlessFull });
function unlessFull(write) {
	try {
		write();
	}
	catch {
	}
}

}),

};
