export const id = 8;
export const ids = [8];
export const modules = {

8:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { endLogins });

;// src/delivery/held-login.ts
const LOGINS_FOLDER = 'stores';
function loginFile(store) {
	return `${LOGINS_FOLDER}/${store}.json`;
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

;// src/delivery/kept-names.ts

const LOCKS = 8;
function keptNames(store) {
	return {
		token: loginFile(store),
		nextToken: `${store}/token.json.next`,
		renewal: `${store}/renewal.json`,
		failure: `${store}/failure.json`,
		nextFailure: `${store}/failure.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `${store}/lock-token.${at}`),
	};
}

;// src/stores/vault/held.ts

const TOKEN_NAMES = keptNames('vault');
function heldVault({ facts, store, values }) {
	const { address, authority, authPath = '', leases, namespace = '', role = '' } = facts;
	const tokens = [];
	for (let at = 0;; at++) {
		const token = values[numbered('VAULT_TOKEN', at)];
		if (!token)
			break;
		tokens.push(tokenOf(token, (name) => facts[numbered(name, at)]));
	}
	const [current, ...earlier] = tokens;
	if (store !== 'vault' || address === undefined || current === undefined)
		return undefined;
	return { address, namespace, authority, authPath, role, leases, current, earlier };
}
function tokenOf(token, fact) {
	const [expires, life, uses] = [Date.parse(fact('expires') ?? ''), Number(fact('life')), Number(fact('uses'))];
	return {
		token,
		expires: Number.isNaN(expires) ? undefined : expires,
		life: life > 0 ? life : undefined,
		uses: uses > 0 ? uses : undefined,
		renewable: fact('renewable') === 'true',
		revocable: fact('revocable') !== 'false',
	};
}
function numbered(name, at) {
	return at === 0 ? name : `${name}_${at}`;
}

var errors = require(473);
;// src/service-error.ts
class ServiceError extends Error {
	name = 'ServiceError';
	service;
	transient;
	endpoint;
	status;
	code;
	requestId;
	said;
	retryAfter;
	constructor(message, facts) {
		super(message, { cause: facts.cause });
		this.service = facts.service;
		this.transient = facts.transient;
		this.endpoint = facts.endpoint;
		this.status = facts.status;
		this.code = facts.code;
		this.requestId = facts.requestId;
		this.said = facts.said;
		this.retryAfter = facts.retryAfter;
	}
}

;// src/retry.ts

const ATTEMPTS = 8;
const BASE_MS = 100;
const CAP_MS = 5_000;
async function retry(service, patience, attempt) {
	let last;
	for (let count = 1;; count++) {
		try {
			return await unlessStopped(patience.signal, attempt());
		}
		catch (error) {
			if (patience.signal.aborted)
				throw stopped(service, patience.signal, error instanceof ServiceError ? error : last);
			if (!(error instanceof ServiceError && error.transient))
				throw error;
			if (count === ATTEMPTS)
				throw exhausted(error, count);
			last = error;
		}
		const backoff = patience.clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** count);
		try {
			await patience.clock.sleep(Math.max(backoff, last.retryAfter ?? 0), patience.signal);
		}
		catch {
			throw stopped(service, patience.signal, last);
		}
	}
}
async function unlessStopped(signal, work) {
	signal.throwIfAborted();
	let stop = () => { };
	const interrupted = new Promise((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
	});
	try {
		return await Promise.race([work, interrupted]);
	}
	finally {
		signal.removeEventListener('abort', stop);
		work.catch(() => { });
	}
}
function stopped(service, signal, last) {
	const reason = signal.reason instanceof errors.ActionError ? signal.reason : new errors.ActionError('cancelled', 'the step was stopped');
	const seen = last === undefined || last.code === 'ABORT_ERR' ? '' : `; the last answer was: ${last.message}`;
	return new errors.ActionError(reason.code, `${reason.message} while waiting for ${service}${seen}`, {
		hint: reason.hint,
		cause: last,
	});
}
function exhausted(error, attempts) {
	return new errors.ActionError('service-unavailable', `${error.service} failed ${attempts} times; the last time: ${error.message}`, {
		hint: `${error.endpoint ?? error.service} may be down, or a proxy or firewall on this runner may be in the way; run the job again later.`,
		cause: error,
	});
}

var unseen = require(478);
;// src/secrets/quotation.ts

function escapeUnseen(text) {
	return unseen.replaceUnseen(text, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

;// src/stores/vault/answer.ts

const SERVICE = 'Vault';
const PASSING = new Set([408, 412, 425, 429]);
const CODES = {
	400: 'InvalidRequest',
	403: 'PermissionDenied',
	404: 'NotFound',
	405: 'UnsupportedOperation',
};
const LONGEST_REASON = 500;
async function askVault(server, request, signal) {
	const answer = await server.ask(request, signal);
	if (answer.status === 204)
		return {};
	const fields = answer.status === 200 ? answer_fieldsOf(answer.text) : undefined;
	if (fields === undefined)
		throw refusal(answer, server, request);
	return fields;
}
function answer_fieldsOf(text) {
	try {
		return objectOf(JSON.parse(text));
	}
	catch {
		return undefined;
	}
}
function objectOf(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function reasonsIn(text, secrets) {
	const { errors, warnings } = answer_fieldsOf(text) ?? {};
	const said = [errors, warnings].flatMap((list) => (Array.isArray(list) ? list : []));
	return said
		.filter((one) => typeof one === 'string')
		.map((one) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), one))
		.map((one) => escapeUnseen(one.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON))
		.filter((one) => one !== '');
}
function refusal(answer, server, { body, token = '' }) {
	const { retryAfter, status, text } = answer;
	const jwt = body !== undefined && 'jwt' in body ? String(body.jwt) : '';
	const reasons = reasonsIn(text, [token, jwt]);
	const said = status === 200
		? 'something that is no JSON object'
		: [String(status), reasons.join('; ')].filter(Boolean).join(': ');
	return new ServiceError(`${SERVICE} (${server.address}) answered ${said}`, {
		service: SERVICE,
		endpoint: server.address,
		transient: status === 200 || PASSING.has(status) || status >= 500,
		status,
		code: CODES[status] ?? `Status${status}`,
		retryAfter,
	});
}

;// src/stores/vault/revocation.ts

const DEADLINE = 5_000;
const HAS_ENDED = /\b(?:invalid|bad) token\b/;
async function endVaultLogin(server, token, clock) {
	const stop = new AbortController();
	clock.sleep(DEADLINE, stop.signal).then(() => stop.abort(new errors.ActionError('timed-out', `${DEADLINE / 1000} s were over`)), () => { });
	const request = { method: 'POST', path: 'auth/token/revoke-self', token };
	try {
		await retry(SERVICE, { clock, signal: stop.signal }, () => askVault(server, request, stop.signal));
	}
	catch (error) {
		if (!(error instanceof ServiceError && error.status === 403))
			throw error;
		if (!HAS_ENDED.test(error.message))
			throw notAllowed(error);
	}
	finally {
		stop.abort(new errors.ActionError('cancelled', 'the login is over'));
	}
}
function notAllowed(cause) {
	const policy = 'path "auth/token/revoke-self" { capabilities = ["update"] }';
	return new errors.ActionError('store-refused', `the token may not revoke itself; the policy \`default\` has what its own lack: ${policy}`, { cause });
}

;// src/adapters/clock.ts
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

var node_https = require(708);
var node_net = require(30);
var node_tls = require(692);
;// src/adapters/proxies.ts

const VARIABLES = { https: ['HTTPS_PROXY', 'https_proxy'], http: ['HTTP_PROXY', 'http_proxy'] };
function proxiesOf(scheme, env) {
	const proxies = VARIABLES[scheme].map((name) => [name, proxyOf(name, env[name]?.trim() ?? '')]);
	return proxies.every(([, proxy]) => proxy === '') ? undefined : { ...env, ...Object.fromEntries(proxies) };
}
function proxyOf(name, text) {
	if (text === '')
		return '';
	const url = /^(?:[^\s/\\@]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d+\/?$/i.test(text) ? `http://${text}` : text;
	if (/^https?:\/\//i.test(url) && URL.canParse(url) && isWritten(new URL(url)))
		return new URL(url).href;
	throw new errors.ActionError('environment-unsafe', `"${name}" is no proxy: expected host:port, or an http or https URL`, {
		hint: `Correct ${name}, or unset it. Nothing is asked past a proxy that was named.`,
	});
}
function isWritten({ password, username }) {
	return !/%(?![\da-f]{2})/i.test(username + password);
}

;// src/adapters/connections.ts

class Connections extends node_https.Agent {
	#ahead = new Map();
	#authorities = new Map();
	#plain;
	#proxied;
	#context;
	#opened;
	constructor(env, options = {}) {
		const proxyEnv = proxiesOf('https', env);
		super({
			...options,
			keepAlive: true,
			rejectUnauthorized: true,
			...(proxyEnv !== undefined && { proxyEnv }),
		});
		this.#proxied = proxyEnv !== undefined;
		this.#plain = () => {
			const plainEnv = proxiesOf('http', env);
			const { Agent: Plain } = process.getBuiltinModule('node:http');
			return new Plain({ keepAlive: true, ...(plainEnv !== undefined && { proxyEnv: plainEnv }) });
		};
		node_net.setDefaultAutoSelectFamilyAttemptTimeout(2_000);
	}
	get plain() {
		this.#opened ??= this.#plain();
		return this.#opened;
	}
	trust(origin, authorities) {
		this.#authorities.set(keyOf(origin), authorities);
	}
	authorityOf(origin) {
		return this.#authorities.get(keyOf(origin));
	}
	openAhead(origin) {
		const { protocol, hostname, port } = new URL(origin);
		if (this.#proxied || protocol !== 'https:')
			return;
		const key = keyOf(origin);
		const socket = node_tls.connect({
			host: hostname,
			port: Number(port || 443),
			servername: hostname,
			ALPNProtocols: ['http/1.1'],
			...this.#trusted(key),
		});
		socket.on('error', () => { }); // who takes it over sees that too; until then there is nobody to tell
		this.#ahead.set(key, [...(this.#ahead.get(key) ?? []), socket]);
	}
	createConnection(options, callback) {
		const key = `${options.host}:${options.port}`;
		const opened = this.#ahead.get(key) ?? [];
		for (let socket = opened.shift(); socket !== undefined; socket = opened.shift()) {
			if (!socket.destroyed)
				return socket;
		}
		return super.createConnection({ ...options, ...this.#trusted(key) }, callback);
	}
	#trusted(key) {
		const ca = this.#authorities.get(key) ?? this.options.ca;
		if (ca !== undefined)
			return { ca };
		this.#context ??= node_tls.createSecureContext();
		return { secureContext: this.#context };
	}
	destroy() {
		for (const socket of [...this.#ahead.values()].flat())
			socket.destroy();
		this.#ahead.clear();
		this.#opened?.destroy();
		super.destroy();
	}
}
function keyOf(origin) {
	const { hostname, port } = new URL(origin);
	return `${hostname}:${port || 443}`;
}

;// src/adapters/certificate-error.ts

const certificate_error_CODES = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH)/;
function certificateError(code, service, endpoint) {
	if (code === undefined || !certificate_error_CODES.test(code))
		return undefined;
	return new errors.ActionError('certificate-refused', `${service} (${endpoint}): its certificate does not hold: ${code}`, {
		hint: `Is a proxy or an emulator in between? Name its certificate authority by ${service === 'Vault' ? '`vault-ca`, or by ' : ''}NODE_EXTRA_CA_CERTS; the check itself is never switched off.`,
	});
}

;// src/adapters/request.ts

const CONNECT_TIMEOUT = 5_000;
const ANSWER_TIMEOUT = 10_000;
function failure({ service, url }, said, transient, facts = {}) {
	const endpoint = URL.canParse(url) ? new URL(url).origin : 'an address that is no URL';
	return new ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient, ...facts });
}
function send(asked) {
	return new Promise((resolve, reject) => {
		const { agent, body, headers = {}, method = 'GET', onConnected, onDialled, signal, url } = asked;
		const plain = url.startsWith('http:');
		const options = { agent, method, headers, ...(signal !== undefined && { signal }) };
		const outgoing = (plain ? process.getBuiltinModule('node:http').request : node_https.request)(url, options);
		const timer = new Timer((what) => outgoing.destroy(failure(asked, what, true, { code: 'ETIMEDOUT' })));
		timer.start(CONNECT_TIMEOUT, 'could not be connected to');
		outgoing.on('socket', (socket) => {
			if (socket.connecting)
				socket.once('connect', () => onDialled?.());
			else
				onDialled?.(); // kept alive, opened ahead, or through a proxy
			const connected = () => {
				timer.start(ANSWER_TIMEOUT, 'did not answer');
				onConnected?.();
			};
			const shaking = !plain && 'secureConnecting' in socket && socket.secureConnecting === true;
			if (socket.connecting || shaking)
				socket.once(plain ? 'connect' : 'secureConnect', connected);
			else
				connected();
		});
		let answered = false;
		outgoing.on('response', (answer) => {
			answered = true;
			read(answer, asked).then(resolve, reject);
		});
		outgoing.on('error', (error) => reject(unsent(error, asked)));
		outgoing.on('close', () => {
			timer.stop();
			if (!answered)
				reject(failure(asked, 'closed the connection', true, { code: 'ECONNRESET' }));
		});
		outgoing.end(body);
	});
}
async function read(answer, asked) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of answer) {
			length += chunk.length;
			if (length > asked.longestAnswer) {
				throw failure(asked, `answered with more than ${asked.longestAnswer} bytes`, true);
			}
			chunks.push(chunk);
		}
	}
	catch (error) {
		throw error instanceof ServiceError ? error : failure(asked, 'broke off its answer', true, { code: 'ECONNRESET' });
	}
	return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}
function unsent(error, asked) {
	if (error instanceof ServiceError)
		return error;
	const code = error.code ?? error.name;
	return (certificateError(error.code, asked.service, new URL(asked.url).origin) ??
		failure(asked, `could not be asked: ${code}`, true, { code }));
}
class Timer {
	#expired;
	#timer;
	constructor(expired) {
		this.#expired = expired;
	}
	start(milliseconds, what) {
		this.stop();
		this.#timer = setTimeout(() => this.#expired(`${what} within ${milliseconds / 1000} s`), milliseconds);
	}
	stop() {
		clearTimeout(this.#timer);
	}
}

;// src/adapters/vault/server.ts

const server_SERVICE = 'Vault';
const LONGEST_ANSWER = 12 * 1024 * 1024;
const HOPS = 3;
function vaultServer({ address, namespace }, connections) {
	const authority = connections.authorityOf(address);
	let active = address;
	const attempt = async (request, base, signal) => {
		const { body, method, token } = request;
		let url = `${base}${pathOf(request)}`;
		for (let hop = 0;; hop++) {
			const asked = {
				url,
				service: server_SERVICE,
				agent: connections,
				signal,
				method,
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					'x-vault-request': 'true',
					...(namespace !== '' && { 'x-vault-namespace': namespace }),
					...(token !== undefined && { 'x-vault-token': token }),
					...(body !== undefined && { 'content-type': 'application/json' }),
				},
				...(body !== undefined && { body: JSON.stringify(body) }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!url.startsWith('https://'))
				throw failure(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await send(asked);
			if (answer.status !== 307 && answer.status !== 308) {
				active = url.endsWith(pathOf(request)) ? url.slice(0, -pathOf(request).length) : address;
				return answer;
			}
			if (hop === HOPS)
				throw failure(asked, `redirects more than ${HOPS} times`, false);
			url = nextUrl(answer.headers.location, asked);
			if (authority !== undefined)
				connections.trust(url, authority);
		}
	};
	return {
		address,
		namespace,
		authority,
		async ask(request, signal) {
			const base = active;
			active = address; // unless this one answers
			const answer = await attempt(request, base, signal);
			return {
				status: answer.status,
				text: answer.body.toString('utf8'),
				retryAfter: seconds(answer.headers['retry-after']),
			};
		},
	};
}
function pathOf({ path, query = {} }) {
	const encoded = path.split('/').map(encodeURIComponent).join('/');
	const search = new URLSearchParams(query).toString();
	return `/v1/${encoded}${search === '' ? '' : `?${search}`}`;
}
function nextUrl(location, asked) {
	const next = location !== undefined && URL.canParse(location, asked.url) ? new URL(location, asked.url) : undefined;
	if (next?.protocol === 'https:' && next.username === '')
		return next.href;
	throw failure(asked, 'redirects to an address that is not reached by https, where nothing is sent', false);
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}

;// src/adapters/vault/revoke.ts

async function revokeVaultLogin(login, env) {
	const held = heldVault(login);
	if (held === undefined || !URL.canParse(held.address))
		throw new TypeError('its file does not say where it is');
	const { address, authority, current, earlier, namespace } = held;
	const revocable = [current, ...earlier].filter((one) => one.revocable);
	const connections = new Connections(env);
	try {
		if (authority !== undefined)
			connections.trust(address, authority);
		const server = vaultServer({ address, namespace }, connections);
		const ended = await Promise.allSettled(revocable.map(({ token }) => endVaultLogin(server, token, systemClock)));
		const failed = ended.find((one) => one.status === 'rejected');
		if (failed !== undefined)
			throw failed.reason;
	}
	finally {
		connections.destroy();
	}
}

;// src/adapters/end-logins.ts

const ENDINGS = { vault: revokeVaultLogin };
async function endLogins(files, env) {
	const left = await Promise.all(files.map((file) => endLogin(file, env)));
	return left.filter((one) => one !== undefined);
}
async function endLogin(file, env) {
	const login = parseLogin(file);
	const end = login !== undefined && Object.hasOwn(ENDINGS, login.store) ? ENDINGS[login.store] : undefined;
	if (login === undefined || end === undefined)
		return 'the file of a login is not what the step has written';
	try {
		await end(login, env);
		return undefined;
	}
	catch (error) {
		return `${login.store}: ${error instanceof Error ? error.message : 'unknown failure'}`;
	}
}

}),

473:
((module, exports, require) => {

class ActionError extends Error {
	name = 'ActionError';
	code;
	hint;
	problems;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.problems = options.problems ?? [];
	}
}

Object.assign(exports, { ActionError });
})

};
