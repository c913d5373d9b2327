var __webpack_modules__ = ({

6982:
((module) => {

module.exports = process.getBuiltinModule("crypto");

}),

9896:
((module) => {

module.exports = process.getBuiltinModule("fs");

}),

1421:
((module) => {

module.exports = process.getBuiltinModule("node:child_process");

}),

7598:
((module) => {

module.exports = process.getBuiltinModule("node:crypto");

}),

3024:
((module) => {

module.exports = process.getBuiltinModule("node:fs");

}),

4708:
((module) => {

module.exports = process.getBuiltinModule("node:https");

}),

7030:
((module) => {

module.exports = process.getBuiltinModule("node:net");

}),

8161:
((module) => {

module.exports = process.getBuiltinModule("node:os");

}),

6760:
((module) => {

module.exports = process.getBuiltinModule("node:path");

}),

8500:
((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

}),

3136:
((module) => {

module.exports = process.getBuiltinModule("node:url");

}),

7975:
((module) => {

module.exports = process.getBuiltinModule("node:util");

}),

857:
((module) => {

module.exports = process.getBuiltinModule("os");

}),

6928:
((module) => {

module.exports = process.getBuiltinModule("path");

}),

8396:
((module, exports, require) => {

var loadAws = (function (region, connections, moments, env) {
	const sts = loadSts();
	sts.catch(() => { }); // whoever awaits it sees the failure
	let secretsManager;
	return {
		sts,
		secretsManager: (waiting = () => false) => {
			secretsManager ??= loadSecretsManager(waiting);
			return secretsManager;
		},
		async parameterStore() {
			const { openParameterStore } = await services();
			return (itsRegion, credentials) => openParameterStore(itsRegion, credentials, connections, env);
		},
	};
	async function services() {
		await moments.dialled;
		return await Promise.all([require.e(573), require.e(48), require.e(856)]).then(require.bind(require, 2856));
	}
	async function loadSts() {
		const { openSts, rehearseSts } = await services();
		await moments.sent;
		if (moments.awaited)
			await rehearseSts();
		return openSts(region, connections, env);
	}
	async function loadSecretsManager(waiting) {
		await new Promise((resolve) => setImmediate(resolve)); // the request to STS goes out first
		const { openSecretsManager, rehearseSecretsManager } = await services();
		if (waiting())
			await rehearseSecretsManager();
		return (secretRegion, credentials) => openSecretsManager(secretRegion, credentials, connections, env);
	}
});

Object.assign(exports, { loadAws });
}),

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

9558:
((module, exports, require) => {


var node_https = require(4708);
var node_net = require(7030);
;// CONCATENATED MODULE: external "node:tls"
const node_tls = process.getBuiltinModule("node:tls");
var errors = require(9473);
;// src/adapters/proxies.ts

const VARIABLES = { https: ['HTTPS_PROXY', 'https_proxy'], http: ['HTTP_PROXY', 'http_proxy'] };
var proxiesOf = (function (scheme, env) {
	const proxies = VARIABLES[scheme].map((name) => [name, proxyOf(name, env[name]?.trim() ?? '')]);
	return proxies.every(([, proxy]) => proxy === '') ? undefined : { ...env, ...Object.fromEntries(proxies) };
});
var proxyOf = (function (name, text) {
	if (text === '')
		return '';
	const url = /^(?:[^\s/\\@]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d+\/?$/i.test(text) ? `http://${text}` : text;
	if (/^https?:\/\//i.test(url) && URL.canParse(url) && isWritten(new URL(url)))
		return new URL(url).href;
	throw new errors.ActionError('environment-unsafe', `"${name}" is no proxy: expected host:port, or an http or https URL`, {
		hint: `Correct ${name}, or unset it. Nothing is asked past a proxy that was named.`,
	});
});
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

Object.assign(exports, { Connections });
}),

127:
((module, exports, require) => {

var credentials_partition_js = require(3495);
var errors_js = require(9473);
var secrets_stores_js = require(6169);

const HOSTS = {
	STS: 'sts',
	SECRETS_MANAGER: 'secretsmanager',
	SSM: 'ssm',
};
const STORE_ENDPOINTS = {
	secretsManager: 'SECRETS_MANAGER',
	parameterStore: 'SSM',
};
var servicesFor = (function (references, hasManifests = false) {
	const named = secrets_stores_js.awsStoresOf(references.map(({ read }) => read));
	const stores = hasManifests ? new Set([...named, 'secretsManager']) : named;
	return ['STS', ...Array.from(stores, (store) => STORE_ENDPOINTS[store])];
});
var givenEndpoint = (function (service, env) {
	if (isOn('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env))
		return undefined;
	for (const variable of [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL']) {
		const url = env[variable];
		if (!url)
			continue;
		checkUrl(variable, url);
		return { url, variable };
	}
	return undefined;
});
var checkUrl = (function (variable, url) {
	if (/^https?:\/\//i.test(url) && URL.canParse(url))
		return;
	throw new errors_js.ActionError('environment-unsafe', `"${variable}" is no http or https URL`, {
		hint: `Unset ${variable}, or give it the endpoint's whole URL.`,
	});
});
var endpointOf = (function (service, region, env) {
	return givenEndpoint(service, env)?.url ?? `https://${hostOf(service, region, env)}`;
});
function hostOf(service, region, env) {
	const { domain, id } = credentials_partition_js.partitionOf(region);
	const fips = isOn('AWS_USE_FIPS_ENDPOINT', env);
	const dual = isOn('AWS_USE_DUALSTACK_ENDPOINT', env) && !isDualAlready(service, id, fips);
	const isFipsAlready = id === 'aws-us-gov' && service !== 'SECRETS_MANAGER' && !dual;
	const name = `${HOSTS[service]}${fips && !isFipsAlready ? '-fips' : ''}`;
	return `${name}.${region}.${dual ? `api.${credentials_partition_js.DUAL_STACK[id]}` : domain}`;
}
function isDualAlready(service, partition, fips) {
	if (service !== 'SECRETS_MANAGER')
		return false;
	return partition === 'aws' || partition === 'aws-us-gov' || (partition === 'aws-cn' && !fips);
}
var isOn = (function (name, env) {
	return env[name]?.toLowerCase() === 'true';
});

Object.assign(exports, { checkUrl, isOn, STORE_ENDPOINTS, endpointOf, servicesFor, givenEndpoint });
}),

6713:
((module, exports, require) => {

var request_js = require(1442);

const LONGEST_BODY = 256 * 1024;
const TRANSIENT = new Set([408, 425, 429]);
var getJson = (async function (asked) {
	if (!/^https:\/\//.test(asked.url))
		throw request_js.failure(asked, 'is not reached by https, and nothing is sent any other way', false);
	const headers = { accept: 'application/json', ...asked.headers };
	const answer = await request_js.send({ ...asked, headers, longestAnswer: LONGEST_BODY });
	const { status } = answer;
	const body = answer.body.toString('utf8');
	if (status !== 200) {
		const retryAfter = seconds(answer.headers['retry-after']);
		throw request_js.failure(asked, `answered ${status}${reason(body, asked.headers?.['authorization'])}`, TRANSIENT.has(status) || status >= 500, { status, ...(retryAfter !== undefined && { retryAfter }) });
	}
	try {
		return JSON.parse(body);
	}
	catch {
		throw request_js.failure(asked, 'answered something that is not JSON', true, { status });
	}
});
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}
function reason(body, authorization = '') {
	const credential = authorization.slice(authorization.indexOf(' ') + 1);
	try {
		const { message } = JSON.parse(body);
		if (typeof message !== 'string')
			return '';
		const safe = credential === '' ? message : message.replaceAll(credential, '***');
		return `: ${safe.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200)}`;
	}
	catch {
		return '';
	}
}

Object.assign(exports, { getJson });
}),

5843:
((module, exports, require) => {

var service_error_js = require(8736);
var http_js = require(6713);

const SERVICE = 'OIDC issuer';
var issuerKeys = (function (issuer, { agent }) {
	const connected = Promise.withResolvers();
	const get = (url, signal) => http_js.getJson({ url, service: SERVICE, agent, signal, onConnected: () => setImmediate(connected.resolve) }).finally(connected.resolve);
	return {
		connected: connected.promise,
		async fetchKeys(signal) {
			const url = issuer.jwksUrl ?? jwksUrl(await get(`${issuer.url}/.well-known/openid-configuration`, signal), issuer);
			const answer = await get(url, signal);
			if (isKeySet(answer))
				return answer;
			throw new service_error_js.ServiceError(`${SERVICE} (${issuer.url}) answered without a key set`, {
				service: SERVICE,
				transient: true,
			});
		},
	};
});
function jwksUrl(document, issuer) {
	const { issuer: named, jwks_uri: url } = (document ?? {});
	const usable = typeof url === 'string' && URL.canParse(url) && new URL(url).origin === new URL(issuer.url).origin;
	if (named === issuer.url && usable)
		return url;
	const wrong = usable ? 'names another issuer' : 'names no keys on the same host';
	throw new service_error_js.ServiceError(`${SERVICE} (${issuer.url}): its discovery document ${wrong}`, {
		service: SERVICE,
		transient: false,
	});
}
var isKeySet = (function (value) {
	return (typeof value === 'object' &&
		value !== null &&
		'keys' in value &&
		Array.isArray(value.keys) &&
		value.keys.every(isKey));
});
var isKey = (function (value) {
	return typeof value === 'object' && value !== null && 'kty' in value;
});

Object.assign(exports, { issuerKeys });
}),

2363:
((module, exports, require) => {

Object.assign(exports, { readJobEvent, readTrigger });
async function readJobEvent() {
	const context = await readContext();
	const { head, base, user } = (context.payload.pull_request ?? {});
	const fork = (head?.repo?.full_name ?? '') !== (base?.repo?.full_name ?? '');
	return {
		eventName: context.eventName,
		fork,
		dependabot: context.actor === 'dependabot[bot]' || user?.login === 'dependabot[bot]',
	};
}
async function readTrigger(eventName) {
	const { payload } = await readContext();
	const { issue, pull_request: pull, repository, workflow_run: run } = payload;
	const ours = repository?.full_name ?? '';
	return {
		eventName,
		head: (pull === undefined ? run?.head_repository : pull.head?.repo)?.full_name ?? '',
		base: (pull === undefined ? ours : pull.base?.repo?.full_name) ?? '',
		onPullRequest: issue === undefined || issue.pull_request !== undefined,
		association: issue?.author_association ?? '',
	};
}
async function readContext() {
	try {
		return (await require.e(919).then(require.bind(require, 5919))).context;
	}
	catch {
		return { eventName: '', actor: '', payload: {} };
	}
}

}),

9824:
((module, exports, require) => {

var node_fs = require(3024);

const LONGEST = 64 * 1024 * 1024;
var readRegular = (function (path) {
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
});

Object.assign(exports, { readRegular });
}),

1442:
((module, exports, require) => {

Object.assign(exports, { failure });

var node_https = require(4708);
var service_error = require(8736);
var errors = require(9473);
;// src/adapters/certificate-error.ts

const CODES = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|INVALID_CA|PATH_LENGTH_|HOSTNAME_MISMATCH)/;
function certificateError(code, service, endpoint) {
	if (code === undefined || !CODES.test(code))
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
	return new service_error.ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient, ...facts });
}
var send = (function (asked) {
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
});
var read = (async function (answer, asked) {
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
		throw error instanceof service_error.ServiceError ? error : failure(asked, 'broke off its answer', true, { code: 'ECONNRESET' });
	}
	return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
});
function unsent(error, asked) {
	if (error instanceof service_error.ServiceError)
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

Object.assign(exports, { send });
}),

6996:
((module, exports, require) => {

Object.assign(exports, { trustAuthority });
var node_path = require(6760);
var errors_js = require(9473);
var regular_file_js = require(9824);

function trustAuthority({ authority, origins }, connections, workspace) {
	if (authority === undefined)
		return;
	const pem = readPem(node_path.resolve(workspace, authority));
	for (const origin of origins)
		connections.trust(origin, pem);
}
function readPem(path) {
	let found;
	try {
		const text = regular_file_js.readRegular(path).toString();
		if (text.includes('-----BEGIN CERTIFICATE-----'))
			return text;
		found = 'holds no certificate in PEM';
	}
	catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		found = `can't be read (${code})`;
	}
	throw new errors_js.ActionError('inputs-invalid', `the file of certificate authorities ${JSON.stringify(path)} ${found}`, {
		hint: 'Nothing was requested and nothing was handed over. Give a path in the workspace, or an absolute one, of a file that an earlier step has put there.',
	});
}

}),

1444:
((module, exports, require) => {

var service_error_js = require(8736);
var endpoints_js = require(127);
var http_js = require(6713);

const SERVICE = 'GitHub OIDC token endpoint';
var githubTokenEndpoint = (function (env, { agent }) {
	const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
	const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
	const dialled = Promise.withResolvers();
	const connected = Promise.withResolvers();
	const available = url !== '' && bearer !== '';
	if (available)
		endpoints_js.checkUrl('ACTIONS_ID_TOKEN_REQUEST_URL', url);
	let awaited = available;
	const settle = () => {
		awaited = false;
		dialled.resolve();
		connected.resolve();
	};
	if (!available)
		settle();
	return {
		available,
		dialled: dialled.promise,
		connected: connected.promise,
		get awaited() {
			return awaited;
		},
		async requestToken(audience, signal) {
			try {
				const answer = await http_js.getJson({
					url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
					service: SERVICE,
					agent,
					signal,
					headers: { authorization: `Bearer ${bearer}` },
					onDialled: () => setImmediate(dialled.resolve),
					onConnected: () => setImmediate(connected.resolve),
				});
				if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
					return answer.value;
				}
				throw new service_error_js.ServiceError(`${SERVICE} answered without a token`, { service: SERVICE, transient: true });
			}
			finally {
				settle();
			}
		},
	};
});

Object.assign(exports, { githubTokenEndpoint });
}),

7615:
((module, exports, require) => {

var node_fs = require(3024);
var node_path = require(6760);

var auditRunningWorkflow = (async function (env, signal) {
	const workspace = env['GITHUB_WORKSPACE'] ?? '';
	const path = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', env['GITHUB_REPOSITORY'] ?? '');
	if (path === undefined)
		return skipped('GITHUB_WORKFLOW_REF names no workflow of this repository.');
	if (workspace === '' || !node_fs.existsSync(node_path.join(workspace, path)))
		return skipped(`${path} is not there: actions/checkout in a step before this one brings it.`);
	try {
		const { auditInChild } = await require.e(341).then(require.bind(require, 722));
		const findings = await auditInChild(workspace, path, signal);
		if (findings !== undefined)
			return { kind: 'audited', findings };
	}
	catch {
	}
	return skipped('It did not come to an end.');
});
var skipped = (function (why) {
	return { kind: 'skipped', why };
});
var workflowPath = (function (ref, repository) {
	const path = /^(?<path>[^@]+\.ya?ml)@/.exec(ref)?.groups?.['path'] ?? '';
	if (repository === '' || !path.startsWith(`${repository}/`))
		return undefined;
	const inside = path.slice(repository.length + 1);
	return inside.split('/').includes('..') ? undefined : inside;
});

Object.assign(exports, { workflowPath, auditRunningWorkflow });
}),

6325:
((module, exports, require) => {

const LEAK_MODES = ['off', 'warn', 'error'];

Object.assign(exports, { LEAK_MODES });
}),

6606:
((module, exports, require) => {

var parseArn = (function (text) {
	const [arn, partition, service, region, account, ...resource] = text.split(':');
	if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined)
		return undefined;
	if (resource.length === 0 || /\s/.test(text))
		return undefined;
	return { partition, service, region, account, resource: resource.join(':') };
});
var parseRoleArn = (function (text) {
	const arn = parseArn(text);
	if (arn === undefined || arn.service !== 'iam' || arn.region !== '' || !/^\d{12}$/.test(arn.account))
		return undefined;
	return /^role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/.test(arn.resource) ? arn : undefined;
});

Object.assign(exports, { parseRoleArn, parseArn });
}),

3495:
((module, exports, require) => {

const STS = 'sts.amazonaws.com';
const PARTITIONS = [
	[
		'cn-',
		{
			id: 'aws-cn',
			domain: 'amazonaws.com.cn',
			audience: 'sts.amazonaws.com.cn',
		},
	],
	['us-gov-', { id: 'aws-us-gov', domain: 'amazonaws.com', audience: STS }],
	['us-iso-', { id: 'aws-iso', domain: 'c2s.ic.gov', audience: STS }],
	['us-isob-', { id: 'aws-iso-b', domain: 'sc2s.sgov.gov', audience: STS }],
	['eu-isoe-', { id: 'aws-iso-e', domain: 'cloud.adc-e.uk', audience: STS }],
	['us-isof-', { id: 'aws-iso-f', domain: 'csp.hci.ic.gov', audience: STS }],
	['eusc-', { id: 'aws-eusc', domain: 'amazonaws.eu', audience: STS }],
];
const COMMERCIAL = {
	id: 'aws',
	domain: 'amazonaws.com',
	audience: STS,
};
const DUAL_STACK = {
	aws: 'aws',
	'aws-us-gov': 'aws',
	'aws-cn': 'amazonwebservices.com.cn',
	'aws-eusc': 'amazonwebservices.eu',
	'aws-iso': 'aws.ic.gov',
	'aws-iso-b': 'aws.scloud',
	'aws-iso-e': 'cloud-aws.adc-e.uk',
	'aws-iso-f': 'aws.hci.ic.gov',
};
var partitionOf = (function (region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
});
var audienceFor = (function (partitionId) {
	return PARTITIONS.find(([, partition]) => partition.id === partitionId)?.[1].audience ?? COMMERCIAL.audience;
});
var isRegion = (function (text) {
	return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text);
});

Object.assign(exports, { isRegion, audienceFor, partitionOf, DUAL_STACK });
}),

2276:
((module, exports, require) => {

var validProfileName = (function (name) {
	return /^[\w.@+-]{1,64}$/.test(name);
});
var mergeProfile = (function (existing, file, profile, settings) {
	const header = file === 'config' && profile !== 'default' ? `[profile ${profile}]` : `[${profile}]`;
	const kept = withoutProfile(existing, file, profile);
	const section = [header, ...settings.map(([key, value]) => `${key} = ${value}`), ''].join('\n');
	return kept === '' || kept.endsWith('\n') ? kept + section : `${kept}\n${section}`;
});
var withoutProfile = (function (existing, file, profile) {
	return sectionsOf(existing)
		.map((section) => (profileOf(section, file) === profile ? trailingComments(section) : section))
		.join('');
});
var sectionsOf = (function (text) {
	return (text ?? '').split(/(?<=\n)(?=\[)/);
});
var profileOf = (function (section, file) {
	const header = /^\[\s*(?<prefix>profile\s+)?(?<quote>["']?)(?<name>[^\]"'\s]+)\k<quote>\s*\]/.exec(section)?.groups;
	const name = header?.['name'];
	const prefixed = header?.['prefix'] !== undefined;
	return prefixed === (file === 'config') || name === 'default' ? name : undefined;
});
function trailingComments(section) {
	return /(?:\n[^\S\n]*(?:[#;][^\n]*)?)*$/.exec(section)?.[0].replace(/^\n/, '') ?? '';
}

Object.assign(exports, { mergeProfile, withoutProfile, sectionsOf, profileOf, validProfileName });
}),

9473:
((module, exports, require) => {

Object.assign(exports, { describe });
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
function describe(error) {
	if (!(error instanceof ActionError))
		return `[unexpected] ${error instanceof Error ? error.name : 'unknown failure'}`;
	const problems = error.problems.map(({ code, where, message }) => `  - ${where}: ${message} [${code}]`);
	return [`[${error.code}] ${error.message}`, ...problems, ...(error.hint === undefined ? [] : [error.hint])].join('\n');
}

Object.assign(exports, { ActionError });
}),

2732:
((module, exports, require) => {

var errors_js = require(9473);

var issuerFor = (function (serverUrl, given) {
	if (given !== undefined) {
		checkGiven(given);
		return { url: given, slugAllowed: false, jwksUrl: undefined };
	}
	if (!URL.canParse(serverUrl)) {
		throw new errors_js.ActionError('inputs-invalid', `"GITHUB_SERVER_URL" must be a URL, found ${quote(serverUrl)}`, {
			hint: 'The runner sets it. Where it does not, name the issuer by the input "issuer".',
		});
	}
	const { hostname, host } = new URL(serverUrl);
	if (hostname === 'github.com')
		return cloud('https://token.actions.githubusercontent.com');
	if (hostname.endsWith('.ghe.com'))
		return cloud(`https://token.actions.${hostname}`);
	return published(`https://${host}/_services/token`, false);
});
function cloud(url) {
	return published(url, true);
}
var published = (function (url, slugAllowed) {
	return { url, slugAllowed, jwksUrl: `${url}/.well-known/jwks` };
});
var acceptsIssuer = (function (issuer, iss) {
	if (iss === issuer.url)
		return true;
	return (issuer.slugAllowed &&
		iss.startsWith(`${issuer.url}/`) &&
		/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(iss.slice(issuer.url.length + 1)));
});
function checkGiven(given) {
	const url = URL.canParse(given) ? new URL(given) : undefined;
	const plain = url !== undefined && `${url.origin}${url.pathname === '/' ? '' : url.pathname}` === given;
	if (url?.protocol !== 'https:' || !plain || given.endsWith('/')) {
		throw new errors_js.ActionError('inputs-invalid', `"issuer" must be an https URL without query, credentials or trailing slash, found ${quote(given)}`);
	}
}
var quote = (function (url) {
	return JSON.stringify(url
		.replace(/[?#].*$/s, (rest) => `${rest.slice(0, 1)}\u2026`)
		.replace(/\/\/.*@/s, '//\u2026@')
		.slice(0, 200));
});

Object.assign(exports, { acceptsIssuer, issuerFor });
}),

7941:
((module, exports, require) => {


var credentials_arn = require(6606);
var partition = require(3495);
var profile = require(2276);
;// src/credentials/session-name.ts
const LIMIT = 64;
var defaultSessionName = (function (repository, runId) {
	const run = `-${runId.replace(/[^\w+=,.@-]/g, '')}`;
	const place = repository.replace('/', '.').replace(/[^\w+=,.@-]/g, '-');
	return `${(place || 'keyless').slice(0, LIMIT - run.length)}${run}`.slice(0, LIMIT);
});

var errors = require(9473);
var issuer = require(2732);
var unseen = require(4478);
;// src/inputs/trust-policy-source.ts
function trustPolicySource(text) {
	return /^(?:[{["]|%7B)/i.test(text) ? { kind: 'document', text } : { kind: 'file', path: text };
}

;// src/inputs/input-reader.ts

class InputReader {
	problems = [];
	#given;
	constructor(given) {
		this.#given = given;
	}
	text(name) {
		return this.#given(name).trim();
	}
	list(name) {
		return this.text(name)
			.split(/[\s,]+/)
			.filter((entry) => entry !== '');
	}
	lines(name) {
		return this.text(name)
			.split(/\r\n|\n|\r/)
			.map((line) => line.trim())
			.filter((line) => line !== '' && !line.startsWith('#'));
	}
	flag(name) {
		return this.choice(name, ['true', 'false'], 'false') === 'true';
	}
	choice(name, allowed, fallback) {
		const text = this.text(name);
		const chosen = allowed.find((one) => one === text.toLowerCase());
		if (text !== '' && chosen === undefined)
			this.invalid(name, `one of ${allowed.join(', ')}`, text);
		return chosen ?? fallback;
	}
	integer(name, fallback, least, most) {
		const text = this.text(name);
		if (text === '')
			return fallback;
		const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
		if (!(value >= least && value <= most))
			this.invalid(name, `a whole number from ${least} to ${most}`, text);
		return value;
	}
	region(fallback) {
		const region = this.text('aws-region') || fallback.region || '';
		if (region === '')
			this.#missing('aws-region', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set');
		else if (!partition.isRegion(region))
			this.invalid(this.regionFrom(fallback), 'a region such as us-east-1', region);
		return region;
	}
	regionFrom({ regionFrom }) {
		return this.text('aws-region') === '' && regionFrom !== undefined ? regionFrom : 'aws-region';
	}
	audience() {
		const audience = this.text('audience');
		if (/[\s\p{Cc}]/u.test(audience))
			this.invalid('audience', 'one audience, without blanks', audience);
		return audience;
	}
	role(region, need) {
		const text = this.text('role-to-assume');
		if (text === '') {
			const why = need === undefined ? '' : `, and ${need}`;
			this.#missing('role-to-assume', `no role is given${why}: an expression that is empty here, such as an unset variable, looks like this too`);
			return undefined;
		}
		const role = credentials_arn.parseRoleArn(text);
		if (role === undefined) {
			this.invalid('role-to-assume', 'a role ARN such as arn:aws:iam::123456789012:role/deploy', text);
		}
		else if (partition.isRegion(region) && partition.partitionOf(region).id !== role.partition) {
			this.note('input-conflict', 'role-to-assume', `the role is in partition "${role.partition}", but region "${region}" is in "${partition.partitionOf(region).id}"`);
		}
		return role;
	}
	sessionName(repository, runId) {
		const name = this.text('role-session-name') || defaultSessionName(repository, runId);
		if (!/^[\w+=,.@-]{2,64}$/.test(name))
			this.invalid('role-session-name', '2 to 64 of letters, digits and _+=,.@-', name);
		return name;
	}
	managedPolicies() {
		const arns = this.list('managed-session-policies');
		if (arns.length > 10)
			this.invalid('managed-session-policies', 'at most 10 policies', `${arns.length}`);
		for (const arn of arns) {
			const { service, resource } = credentials_arn.parseArn(arn) ?? {};
			if (service !== 'iam' || !resource?.startsWith('policy/')) {
				this.invalid('managed-session-policies', 'the ARN of a policy such as arn:aws:iam::123456789012:policy/read-only', arn);
			}
		}
		return arns;
	}
	issuer(serverUrl) {
		try {
			return issuer.issuerFor(serverUrl, this.text('issuer') || undefined);
		}
		catch (error) {
			if (!(error instanceof errors.ActionError))
				throw error;
			this.note('input-invalid', 'issuer', error.message);
			return issuer.issuerFor('https://github.com', undefined);
		}
	}
	trustPolicy() {
		const text = this.text('trust-policy');
		if (text === '')
			return undefined;
		const source = trustPolicySource(text);
		if (source.kind === 'file' && unseen.hasControls(source.path)) {
			this.invalid('trust-policy', 'one path in the workspace, or a JSON document', text);
		}
		return source;
	}
	profile() {
		const name = this.text('aws-profile') || 'default';
		if (!profile.validProfileName(name))
			this.invalid('aws-profile', 'a profile name without spaces, brackets, quotes, slashes or line breaks', name);
		return name;
	}
	accountIds(roleAccount) {
		const ids = this.list('allowed-account-ids');
		const bad = ids.filter((id) => !/^\d{12}$/.test(id));
		for (const id of bad) {
			this.invalid('allowed-account-ids', 'account ids of 12 digits (quoted in YAML, or a leading zero is lost)', id);
		}
		if (ids.length > 0 && bad.length === 0 && roleAccount !== undefined && !ids.includes(roleAccount)) {
			const message = `the role's account "${roleAccount}" is not among ${ids.join(', ')}`;
			this.note('input-conflict', 'allowed-account-ids', message);
		}
		return ids;
	}
	#missing(name, message) {
		this.note('input-missing', name, message);
	}
	invalid(where, expected, found) {
		this.note('input-invalid', where, `expected ${expected}, found ${JSON.stringify(found.slice(0, 200))}`);
	}
	note(code, where, message) {
		this.problems.push({ code, where, message });
	}
}

Object.assign(exports, { InputReader });
}),

7618:
((module, exports, require) => {

const OTHER_STORE_INPUTS = new Map([
	['vault-addr', ''],
	['vault-role', ''],
	['vault-auth-path', 'jwt'],
	['vault-namespace', ''],
	['vault-audience', ''],
	['vault-ca', ''],
	['gcp-workload-identity-provider', ''],
	['gcp-service-account', ''],
	['gcp-audience', ''],
	['gcp-credentials', 'process'],
	['gcp-project', ''],
	['azure-tenant-id', ''],
	['azure-client-id', ''],
	['azure-audience', ''],
	['azure-cloud', 'azurecloud'],
]);
var saidInput = (function (given, prefix = '') {
	const says = ([name, usual]) => name.startsWith(prefix) && !['', usual].includes(given(name).trim().toLowerCase());
	return [...OTHER_STORE_INPUTS].find(says)?.[0];
});
var mayNameOtherStore = (function (given) {
	return /(?:vault|gcp|azure):/.test(given('secrets')) || saidInput(given) !== undefined;
});

Object.assign(exports, { mayNameOtherStore, saidInput });
}),

4478:
((module, exports, require) => {

Object.assign(exports, { hasControls });
const CONTROL = /[^\x20-\x7e\xa0-\uffff]+/g;
var isPlain = (function (text) {
	return /^[\x20-\x7e]*$/.test(text);
});
var replaceUnseen = (function (text, by) {
	return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
});
var replaceControls = (function (text, by) {
	return text.replace(CONTROL, by);
});
function hasControls(text) {
	return text.search(CONTROL) >= 0;
}

Object.assign(exports, { replaceControls, replaceUnseen });
}),

9643:
((module, exports, require) => {

Object.assign(exports, { registryOf, tokenKeyOf, apiHostOf, parseRegistry });
var credentials_partition_js = require(3495);

const PUBLIC_REGION = 'us-east-1';
const PUBLIC = 'public.ecr.aws';
const PUBLIC_DUAL_STACK = 'ecr-public.aws.com';
const PRIVATE = /^\d{12}\.dkr(?<joint>[.-])ecr(?<fips>-fips)?\.(?<region>[a-z0-9-]+)\.(?<domain>[a-z0-9.-]+)$/;
function registryOf(account, region) {
	const host = `${account}.dkr.ecr.${region}.${credentials_partition_js.partitionOf(region).domain}`;
	return { host, service: 'ecr', region, fips: false, dualStack: false };
}
function parseRegistry(host) {
	if (host === PUBLIC || host === PUBLIC_DUAL_STACK) {
		return { host, service: 'ecr-public', region: PUBLIC_REGION, fips: false, dualStack: host === PUBLIC_DUAL_STACK };
	}
	const { joint, fips, region = '', domain } = PRIVATE.exec(host)?.groups ?? {};
	if (!credentials_partition_js.isRegion(region))
		return undefined;
	const { id, domain: own } = credentials_partition_js.partitionOf(region);
	const dualStack = joint === '-';
	if (domain !== (dualStack ? credentials_partition_js.DUAL_STACK[id] && `on.${credentials_partition_js.DUAL_STACK[id]}` : own))
		return undefined;
	return { host, service: 'ecr', region, fips: fips !== undefined, dualStack };
}
function apiHostOf({ service, region, fips, dualStack }) {
	const { id, domain } = credentials_partition_js.partitionOf(region);
	if (dualStack)
		return `${service}${fips ? '-fips' : ''}.${region}.api.${credentials_partition_js.DUAL_STACK[id]}`;
	return fips ? `${service}-fips.${region}.${domain}` : `api.${service}.${region}.${domain}`;
}
function tokenKeyOf({ service, region, fips, dualStack }) {
	return [service, ...(fips ? ['fips'] : []), ...(dualStack ? ['dual-stack'] : []), region].join('-');
}

}),

8862:
((module, exports, require) => {

var credentials_partition_js = require(3495);
var registry_js = require(9643);

const EXPECTED = 'true, false, an account id of 12 digits, or a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com';
var parseRequested = (function (text, region) {
	const entries = text
		.split('\n')
		.flatMap((line, at) => line.split(/[\s,]+/).map((entry) => ({ entry: entry.toLowerCase(), line: at + 1 })))
		.filter(({ entry }) => entry !== '');
	if (entries.length === 1 && /^(?:false|none)$/.test(entries[0]?.entry ?? ''))
		return { registries: [], problems: [] };
	const severalLines = new Set(entries.map(({ line }) => line)).size > 1;
	const registries = new Map();
	const problems = [];
	for (const { entry, line } of entries) {
		const note = (code, message) => {
			problems.push({ code, message, where: severalLines ? `ecr-login, line ${line}` : 'ecr-login' });
		};
		const registry = readEntry(entry, region);
		if (registry === undefined) {
			note('input-invalid', `expected ${EXPECTED}, found ${JSON.stringify(entry.slice(0, 200))}${advice(entry)}`);
		}
		else if (registry !== 'session' && credentials_partition_js.isRegion(region) && outside(registry, region)) {
			const { id } = credentials_partition_js.partitionOf(region);
			note('input-conflict', `a session in partition "${id}" cannot log in to "${registry.host}"`);
		}
		else
			registries.set(registry === 'session' ? registry : registry.host, registry);
	}
	return { registries: [...registries.values()], problems };
});
function readEntry(entry, region) {
	if (entry === 'true')
		return 'session';
	if (/^\d{12}$/.test(entry))
		return registry_js.registryOf(entry, region);
	return registry_js.parseRegistry(entry.replace(/^https:\/\//, '').replace(/\/$/, ''));
}
function outside(registry, region) {
	return credentials_partition_js.partitionOf(registry.region).id !== credentials_partition_js.partitionOf(region).id;
}
function advice(entry) {
	if (/^\d+$/.test(entry))
		return ' (quote ids in YAML, or a leading zero is lost)';
	return /\/./.test(entry.replace(/^https:\/\//, '')) ? ' (name the registry alone, without a repository)' : '';
}
var resolveRequested = (function (requested, session) {
	const all = requested.map((one) => (one === 'session' ? registry_js.registryOf(session.account, session.region) : one));
	return [...new Map(all.map((registry) => [registry.host, registry])).values()];
});

Object.assign(exports, { parseRequested, resolveRequested });
}),

5402:
((module, exports, require) => {

var errors_js = require(9473);
var service_error_js = require(8736);

const ATTEMPTS = 8;
const BASE_MS = 100;
const CAP_MS = 5_000;
var retry = (async function (service, patience, attempt) {
	let last;
	for (let count = 1;; count++) {
		try {
			return await unlessStopped(patience.signal, attempt());
		}
		catch (error) {
			if (patience.signal.aborted)
				throw stopped(service, patience.signal, error instanceof service_error_js.ServiceError ? error : last);
			if (!(error instanceof service_error_js.ServiceError && error.transient))
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
});
var unlessStopped = (async function (signal, work) {
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
});
function stopped(service, signal, last) {
	const reason = signal.reason instanceof errors_js.ActionError ? signal.reason : new errors_js.ActionError('cancelled', 'the step was stopped');
	const seen = last === undefined || last.code === 'ABORT_ERR' ? '' : `; the last answer was: ${last.message}`;
	return new errors_js.ActionError(reason.code, `${reason.message} while waiting for ${service}${seen}`, {
		hint: reason.hint,
		cause: last,
	});
}
function exhausted(error, attempts) {
	return new errors_js.ActionError('service-unavailable', `${error.service} failed ${attempts} times; the last time: ${error.message}`, {
		hint: `${error.endpoint ?? error.service} may be down, or a proxy or firewall on this runner may be in the way; run the job again later.`,
		cause: error,
	});
}

Object.assign(exports, { retry });
}),

5025:
((module, exports, require) => {

Object.assign(exports, { lookedIn, isOfKey, arnAt });
var credentials_partition_js = require(3495);

function arnAt(place, service, resource) {
	const { account = '*', region = '*' } = place ?? {};
	return `arn:${place === undefined ? '*' : credentials_partition_js.partitionOf(region).id}:${service}:${region}:${account}:${resource}`;
}
function lookedIn(read, place) {
	if (place === undefined || ('id' in read && read.id.startsWith('arn:')))
		return '';
	return `; looked for in region "${place.region}"${place.account === undefined ? '' : ` of account ${place.account}`}`;
}
function isOfKey(code, message) {
	return code.startsWith('AccessDenied') && /Access to KMS|perform: kms:|customer master key/i.test(message);
}

}),

1449:
((module, exports, require) => {

var name_js = require(5712);
var stores_js = require(6169);

var knownName = (function ({ name, read, selector }) {
	if (name !== undefined)
		return name.endsWith('*') ? undefined : name;
	const id = stores_js.termsOf(read).idFor('');
	if (id === '' || selector?.kind === 'all-keys')
		return undefined;
	return name_js.deriveName(id, ...(selector === undefined ? [] : [selector.path]));
});

Object.assign(exports, { knownName });
}),

8920:
((module, exports, require) => {

Object.assign(exports, { isProblem, lineProblem });
function lineProblem(code, message) {
	return { kind: 'problem', code, message };
}
function isProblem(value) {
	return 'kind' in value && value.kind === 'problem';
}

}),

5712:
((module, exports, require) => {

Object.assign(exports, { deriveName, stemProblem });


var quotation = require(5160);
;// src/secrets/reserved-name.ts
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
var isReserved = (function (variable) {
	return reservedFamily(variable) !== undefined || RESERVED.has(variable.toUpperCase());
});
var reservedFamily = (function (stem) {
	return FAMILIES.exec(stem.toUpperCase())?.[0];
});
var isDevice = (function (name) {
	return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/.test(name.toUpperCase());
});

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
var nameProblem = (function (name) {
	if (!isName(name))
		return invalid(name);
	const taken = [name, `${name}_FILE`].find(isReserved);
	if (taken !== undefined) {
		const family = reservedFamily(taken);
		const others = family === undefined ? '' : `, as is every name that begins with ${family}`;
		return reserved(`the name "${name}" ${taken === name ? '' : `exports ${taken}, which `}is reserved${others}`);
	}
	if (isDevice(name))
		return reserved(`a file of the name "${name}" is a device on Windows`);
	if (OUTPUTS.has(name.toLowerCase()))
		return reserved(`the name "${name}" is one of the action's own outputs`);
	return undefined;
});
function stemProblem(stem) {
	if (!isName(stem))
		return invalid(stem);
	return reservedFamily(stem) === undefined ? undefined : reserved(`every name that begins with "${stem}" is reserved`);
}
function deriveName(...parts) {
	const name = parts
		.join('_')
		.toUpperCase()
		.replace(/[^A-Z0-9_]/gu, '_');
	return /^\d/.test(name) ? `_${name}` : name;
}
var isName = (function (text) {
	return NAME.test(text) && text.length <= LONGEST;
});
function invalid(name) {
	return {
		code: 'name-invalid',
		message: `${quotation.quote(name)} is no name: expected letters, digits and _, not beginning with a digit, at most ${LONGEST}`,
	};
}
function reserved(message) {
	return { code: 'name-reserved', message };
}

Object.assign(exports, { nameProblem });
}),

7057:
((module, exports, require) => {

Object.assign(exports, { parameterStoreTerms, nameOf });
var aws_place_js = require(5025);

function parameterStoreTerms(read, place) {
	return {
		idFor: (stored) => nameOf(read.kind === 'parameter' ? read.id : stored).replace(/^\//, ''),
		noneFound: 'no parameter is under this path',
		missingPermission: (code, message) => missingPermission(code, message, read, place),
		lookedIn: () => aws_place_js.lookedIn(read, place),
	};
}
function nameOf(id) {
	const resource = id.startsWith('arn:') ? id.slice(id.indexOf(':parameter/') + ':parameter'.length) : id;
	return resource === id || resource.indexOf('/', 1) > 0 ? resource : resource.slice(1);
}
function missingPermission(code, message, read, place) {
	if (code.startsWith('InvalidKeyId') || aws_place_js.isOfKey(code, message))
		return "; the parameter's key must exist and be enabled, and the role needs kms:Decrypt on it";
	if (!code.startsWith('AccessDenied'))
		return '';
	const action = read.kind === 'parameters' ? 'ssm:GetParametersByPath' : 'ssm:GetParameters';
	return `; the role needs ${action} on "${resourceOf(read, place)}", and kms:Decrypt where it has a key of its own`;
}
function resourceOf(read, place) {
	if (read.kind === 'parameter' && read.id.startsWith('arn:'))
		return read.id;
	const path = read.kind === 'parameter' ? read.id : read.prefix.slice(0, -1);
	return aws_place_js.arnAt(place, 'ssm', `parameter/${path.replace(/^\//, '')}`);
}

}),

2666:
((module, exports, require) => {


var line_problem = require(8920);
var credentials_partition = require(3495);
var quotation = require(5160);
;// src/secrets/arn-problem.ts

function arnProblem(id, example, resource) {
	const [, partition = '', service = '', region = '', account = '', ...rest] = id.split(':');
	const wrong = () => {
		if (!/^[\w-]+$/.test(partition) || service === '')
			return 'is no whole ARN';
		if (service !== example.split(':')[2])
			return `is an ARN of ${quotation.quote(service)}`;
		if (!credentials_partition.isRegion(region))
			return `has no region, but ${quotation.quote(region)}`;
		const { id: own } = credentials_partition.partitionOf(region);
		if (partition !== own)
			return `is in partition ${quotation.quote(partition)}, but its region "${region}" is in "${own}"`;
		if (!/^\d{12}$/.test(account))
			return `has no account of 12 digits, but ${quotation.quote(account)}`;
		return resource.test(rest.join(':')) ? undefined : `ends in ${quotation.quote(rest.join(':'))}`;
	};
	const found = wrong();
	return found === undefined
		? undefined
		: line_problem.lineProblem('reference-syntax', `${quotation.quote(id)} ${found}; expected an ARN such as ${example}`);
}

var secrets_query = require(5338);
;// src/secrets/parameter-store/address.ts

const LONGEST = 2048;
const NAME = /^[A-Za-z0-9_./-]+$/;
const ARN = 'arn:aws:ssm:us-east-1:123456789012:parameter/prod/payments/url';
const ARN_RESOURCE = /^parameter\/[A-Za-z0-9_./-]{0,1980}[A-Za-z0-9_.-]$/;
const SECRET = /^\/aws\/reference\/secretsmanager\/[A-Za-z0-9/_+=.@!-]+$/;
const VERSION = /^[1-9]\d{0,18}$/;
const LABEL = /^(?!aws|ssm)[A-Za-z_.-][\w.-]{0,99}$/i;
function parseParameterAddress(address) {
	const { id, query } = secrets_query.splitQuery(address);
	if (id.includes('*'))
		return parsePath(id, query !== undefined);
	const version = query === undefined ? {} : parseVersion(query);
	if ('kind' in version)
		return version;
	return idProblem(id) ?? { kind: 'parameter', id, ...version };
}
function parseVersion(query) {
	if (/(?:^|&)stage(?:=|$)/.test(query)) {
		return line_problem.lineProblem('reference-query', 'parameters have no stages; expected ?version= or ?label=');
	}
	const setting = secrets_query.parseQuery(query, ['version', 'label']);
	if ('kind' in setting)
		return setting;
	const { key, value } = setting;
	if (key === 'version') {
		return VERSION.test(value) ? { version: value } : secrets_query.queryProblem(key, value, '; expected a number, such as 3');
	}
	const expected = '; expected letters, digits and ._-, not beginning with a digit, "aws" or "ssm", at most 100';
	return LABEL.test(value) ? { label: value } : secrets_query.queryProblem(key, value, expected);
}
function parsePath(id, hasQuery) {
	const prefix = id.slice(0, -1);
	if (!id.endsWith('*') || prefix.includes('*'))
		return line_problem.lineProblem('reference-wildcard', 'one "*" may stand at the end of the path, and nowhere else');
	if (hasQuery) {
		return line_problem.lineProblem('reference-wildcard', 'a path reads current versions; ?version= and ?label= need a whole name');
	}
	if (!/^\/(?:.*[^/]\/)?$/.test(prefix) || !NAME.test(prefix) || prefix.length > LONGEST) {
		return line_problem.lineProblem('reference-wildcard', `${quotation.quote(id)} is no path: expected all that is under a level, such as ssm:/prod/payments/*`);
	}
	return { kind: 'parameters', prefix };
}
function idProblem(id) {
	if (id.startsWith('arn:'))
		return arnProblem(id, ARN, ARN_RESOURCE);
	if (id === '')
		return line_problem.lineProblem('reference-syntax', "there is no parameter's name or ARN");
	if (id.length <= LONGEST && (SECRET.test(id) || (NAME.test(id) && /[^/]$/.test(id))))
		return undefined;
	const strange = /[^A-Za-z0-9_./-]/u.exec(id)?.[0];
	const found = strange === undefined ? (id.endsWith('/') ? '"/" at its end' : `${id.length}`) : quotation.quote(strange);
	const advice = strange === ':' ? '; a version or label is written ?version= or ?label=' : '';
	return line_problem.lineProblem('reference-syntax', `${quotation.quote(id)} is no parameter's name: expected 1 to ${LONGEST} of letters, digits and /_.-, found ${found}${advice}`);
}

;// src/secrets/secrets-manager/address.ts

const SECRET_NAME = /^[A-Za-z0-9/_+=.@!-]{1,512}$/;
const address_ARN_RESOURCE = /^secret:[A-Za-z0-9/_+=.@!-]{1,519}$/;
const address_ARN = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf';
const address_VERSION = /^[\w+=.@/-]{1,256}$/;
var parseSecretAddress = (function (address) {
	const { id, query } = secrets_query.splitQuery(address);
	if (id.includes('*'))
		return parsePrefix(id, query !== undefined);
	const version = query === undefined ? {} : address_parseVersion(query);
	if ('kind' in version)
		return version;
	return address_idProblem(id) ?? { kind: 'secret', id, ...version };
});
function address_parseVersion(query) {
	const setting = secrets_query.parseQuery(query, ['stage', 'version']);
	if ('kind' in setting)
		return setting;
	const { key, value } = setting;
	if (!address_VERSION.test(value))
		return secrets_query.queryProblem(key, value);
	if (key === 'stage')
		return { stage: value };
	return value.length >= 32 && value.length <= 64
		? { version: value }
		: secrets_query.queryProblem(key, value, "; expected a version's id of 32 to 64 characters");
}
function parsePrefix(id, hasQuery) {
	const prefix = id.slice(0, -1);
	if (!id.endsWith('*') || prefix.includes('*'))
		return line_problem.lineProblem('reference-wildcard', 'one "*" may stand at the end of the id, and nowhere else');
	if (hasQuery) {
		return line_problem.lineProblem('reference-wildcard', 'a prefix reads current versions; ?stage= and ?version= need a whole id');
	}
	if (!SECRET_NAME.test(prefix)) {
		return line_problem.lineProblem('reference-wildcard', `${quotation.quote(prefix)} is no prefix: expected the beginning of secret names, such as prod/payments/*`);
	}
	return { kind: 'prefix', prefix };
}
var address_idProblem = (function (id) {
	if (id.startsWith('arn:'))
		return arnProblem(id, address_ARN, address_ARN_RESOURCE);
	if (id === '')
		return line_problem.lineProblem('reference-syntax', "there is no secret's name or ARN");
	if (SECRET_NAME.test(id))
		return undefined;
	const strange = /[^A-Za-z0-9/_+=.@!-]/u.exec(id)?.[0];
	return line_problem.lineProblem('reference-syntax', `${quotation.quote(id)} is no secret's name: expected 1 to 512 of letters, digits and /_+=.@!-, found ${strange === undefined ? `${id.length}` : quotation.quote(strange)}`);
});

var stores = require(6169);
;// src/secrets/address.ts

const secrets_address_ARN = /^arn:[^:]*:(?<service>[^:]*):/;
var parseAddress = (function (address, others) {
	const scheme = /^([a-z][a-z0-9+.-]*):/.exec(address)?.[1];
	if (scheme === undefined)
		return parseSecretAddress(address);
	if (scheme === 'arn') {
		const isParameter = secrets_address_ARN.exec(address)?.groups?.['service'] === 'ssm';
		return isParameter ? parseParameterAddress(address) : parseSecretAddress(address);
	}
	const rest = address.slice(scheme.length + 1);
	if (scheme === 'ssm')
		return parseParameterAddress(rest);
	const store = stores.OTHER_STORES.find((name) => name === scheme);
	if (store !== undefined) {
		const parse = others[store];
		if (parse === undefined)
			throw new TypeError(`${store}: needs its parser`);
		return parse(rest);
	}
	return line_problem.lineProblem('reference-scheme', `${quotation.quote(`${scheme}:`)} is no store that Keyless knows; supported are AWS Secrets Manager, by name or ARN, with no scheme, Parameter Store by ssm:, Vault and OpenBao by vault:, Google Secret Manager by gcp:, and Azure Key Vault by azure:`);
});

var known_name = require(1449);
var secrets_name = require(5712);
var taken_names = require(1140);
;// src/secrets/parse.ts

const LINE_BREAK = /\r\n|\n|\r/;
var parseReferences = (function (input, others = {}) {
	const references = [];
	const problems = [];
	const names = new taken_names.TakenNames();
	for (const [index, raw] of input.split(LINE_BREAK).entries()) {
		const text = raw.trim();
		if (text === '' || text.startsWith('#'))
			continue;
		const line = index + 1;
		const { name, reference, wrong } = parseLine(text, others);
		const wrongName = name === undefined ? undefined : names.take(name, line);
		for (const { code, message } of [...(wrongName === undefined ? [] : [wrongName]), ...wrong])
			problems.push({ code, where: `secrets, line ${line}`, message: `${quotation.quote(text)}: ${message}` });
		if (reference !== undefined && wrongName === undefined)
			references.push({ line, ...reference });
	}
	return { references, problems };
});
var parseLine = (function (line, others) {
	const { name, optional, text: written } = splitName(line);
	const whole = name === undefined || name === '' || name.includes('*') ? undefined : name;
	const wrong = name === undefined || name === whole ? [] : wrongStem(name);
	if (written === '')
		return { name: whole, wrong: [...wrong, line_problem.lineProblem('reference-syntax', 'there is no reference right of "="')] };
	const comment = commentIn(written);
	const text = comment < 0 ? written : written.slice(0, comment);
	if (comment >= 0) {
		const rule = 'a comment stands on a line of its own, a selector right behind the id';
		wrong.push(line_problem.lineProblem('reference-syntax', `there is a blank before "#": ${rule}`));
	}
	const hash = text.indexOf('#');
	const read = parseAddress((hash < 0 ? text : text.slice(0, hash)).trim(), others);
	if (read.kind === 'problem')
		wrong.push(read);
	const selector = hash < 0 ? undefined : parseSelector(text.slice(hash + 1).trim());
	if (selector?.kind === 'problem')
		wrong.push(selector);
	if (wrong.length > 0 || read.kind === 'problem' || selector?.kind === 'problem')
		return { name: whole, wrong };
	const wrongStars = starProblem(name, read, selector);
	if (wrongStars !== undefined)
		return { name: whole, wrong: [wrongStars] };
	const reference = { text, name, optional, read, selector };
	return { name: known_name.knownName(reference), reference, wrong };
});
var splitName = (function (line) {
	const equals = line.indexOf('=');
	const hash = line.indexOf('#');
	const bare = { name: undefined, optional: false, text: line };
	if (equals < 0 || (hash >= 0 && hash < equals))
		return bare;
	const optional = line[equals - 1] === '?';
	const name = line.slice(0, optional ? equals - 1 : equals).trim();
	return !optional && /\?[A-Za-z]+$/.test(name) ? bare : { name, optional, text: line.slice(equals + 1).trim() };
});
function wrongStem(name) {
	if (name === '*')
		return [];
	if (name === '')
		return [line_problem.lineProblem('name-invalid', 'there is no name left of "="')];
	if (name.indexOf('*') < name.length - 1) {
		const message = `one "*" may stand at the end of the name, and nowhere else: ${quotation.quote(name)}`;
		return [line_problem.lineProblem('reference-wildcard', message)];
	}
	const problem = secrets_name.stemProblem(name.slice(0, -1));
	return problem === undefined ? [] : [line_problem.lineProblem(problem.code, problem.message)];
}
var commentIn = (function (text) {
	return text.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, (quoted) => '_'.repeat(quoted.length)).search(/\s#/);
});
var parseSelector = (function (text) {
	if (text === '')
		return line_problem.lineProblem('reference-syntax', 'there is no selector behind "#"');
	const query = queryIn(text);
	if (query !== undefined)
		return line_problem.lineProblem('reference-query', `${quotation.quote(query)} belongs before "#"`);
	return text === '*' ? { kind: 'all-keys' } : { kind: 'path', path: text };
});
var queryIn = (function (selector) {
	return /(?:^|[^[])(\?(?:stage|version|label)=[\w+=.@/-]*)$/.exec(selector)?.[1];
});
var starProblem = (function (name, read, selector) {
	const right = [stores.isWildcard(read), selector?.kind === 'all-keys'].filter(Boolean).length;
	if (right === 2) {
		return line_problem.lineProblem('reference-wildcard', 'a prefix and "#*" in one line would leave it open which "*" names the secrets');
	}
	if (name === undefined || name.endsWith('*') === (right === 1))
		return undefined;
	return line_problem.lineProblem('reference-wildcard', right === 0
		? '"*" left of "=" needs "#*" right of it, or a prefix such as prod/*'
		: `many secrets can't have the one name "${name}"; write ${name}_* or *`);
});

Object.assign(exports, { LINE_BREAK, parseReferences, queryIn, splitName });
}),

7227:
((module, exports, require) => {

var readKey = (function (read) {
	return JSON.stringify(Object.entries(read).toSorted(([a], [b]) => (a < b ? -1 : 1)));
});
var planReads = (function (references) {
	return [...new Map(references.map(({ read }) => [readKey(read), read])).values()];
});

Object.assign(exports, { readKey, planReads });
}),

5338:
((module, exports, require) => {

Object.assign(exports, { queryProblem, parseQuery, parseVersion });
var line_problem_js = require(8920);
var quotation_js = require(5160);

var splitQuery = (function (address) {
	const question = address.indexOf('?');
	return question < 0
		? { id: address, query: undefined }
		: { id: address.slice(0, question), query: address.slice(question + 1) };
});
function parseQuery(query, keys) {
	const [, written = '', value = ''] = /^([^=&]*)=?(.*)$/.exec(query) ?? [];
	const [one, other] = keys.map((key) => `?${key}=`);
	const key = keys.find((known) => known === written);
	if (key === undefined)
		return line_problem_js.lineProblem('reference-query', `${quotation_js.quote(written)} is not known here; expected ${one} or ${other}`);
	if (value.includes('&'))
		return line_problem_js.lineProblem('reference-query', `expected one of ${one} and ${other}, once`);
	return { key, value };
}
const NO_VERSION = {};
function parseVersion(query, form, expected) {
	const [, key = '', value = ''] = /^([^=&]*)=?(.*)$/.exec(query) ?? [];
	if (key !== 'version')
		return line_problem_js.lineProblem('reference-query', `${quotation_js.quote(key)} is not known here; expected ?version=`);
	return form.test(value) ? { version: value } : queryProblem(key, value, `; expected ${expected}`);
}
function queryProblem(key, value, expected = '') {
	return line_problem_js.lineProblem('reference-query', `?${key}= has no usable value: ${value === '' ? 'it is empty' : `found ${quotation_js.quote(value)}`}${expected}`);
}

Object.assign(exports, { splitQuery, NO_VERSION });
}),

5160:
((module, exports, require) => {

var output_unseen_js = require(4478);

var escapeUnseen = (function (text) {
	return output_unseen_js.replaceUnseen(text, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
});
var quote = (function (text, longest = 200) {
	return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}\u2026` : text));
});

Object.assign(exports, { escapeUnseen, quote });
}),

6169:
((module, exports, require) => {


;// src/secrets/azure/terms.ts
function azureTerms(read) {
	return {
		idFor: (stored) => ('name' in read ? read.name : stored),
		noneFound: 'there is no such secret',
		missingPermission: () => '',
		lookedIn: () => '',
	};
}

;// src/secrets/gcp/terms.ts
function gcpTerms(read) {
	return {
		idFor: () => read.secret,
		noneFound: 'there is no such secret',
		missingPermission: () => '',
		lookedIn: () => '',
	};
}

var terms = require(7057);
var aws_place = require(5025);
;// src/secrets/secrets-manager/terms.ts

var secretsManagerTerms = (function (read, place) {
	return {
		idFor: (stored) => (read.kind === 'secret' && !read.id.startsWith('arn:') ? read.id : stored),
		noneFound: 'no secret has a name that starts so',
		missingPermission: (code, message) => missingPermission(code, message, read, place),
		lookedIn: () => aws_place.lookedIn(read, place),
	};
});
function missingPermission(code, message, read, place) {
	if (code.startsWith('DecryptionFailure') || aws_place.isOfKey(code, message))
		return "; the role needs kms:Decrypt on the secret's key, which must be enabled";
	if (!code.startsWith('AccessDenied'))
		return '';
	const list = read.kind === 'prefix' ? ', secretsmanager:ListSecrets on "*"' : '';
	return `; the role needs secretsmanager:GetSecretValue on "${resourceOf(read, place)}"${list}, and kms:Decrypt where it has a key of its own`;
}
function resourceOf(read, place) {
	if (read.kind === 'secret' && read.id.startsWith('arn:'))
		return read.id;
	return aws_place.arnAt(place, 'secretsmanager', `secret:${read.kind === 'prefix' ? `${read.prefix}*` : `${read.id}-??????`}`);
}

;// src/secrets/vault/terms.ts
function vaultTerms(read) {
	return {
		idFor: () => read.id,
		noneFound: 'nothing is at this path',
		missingPermission: () => '',
		lookedIn: () => '',
	};
}

;// src/secrets/stores.ts

const OTHER_STORES = ['vault', 'gcp', 'azure'];
var termsOf = (function (read, place) {
	switch (read.kind) {
		case 'secret':
		case 'prefix':
			return secretsManagerTerms(read, place);
		case 'parameter':
		case 'parameters':
			return terms.parameterStoreTerms(read, place);
		case 'vault':
			return vaultTerms(read);
		case 'gcp':
			return gcpTerms(read);
		case 'azure':
			return azureTerms(read);
	}
});
var isOther = (function (read) {
	return OTHER_STORES.some((store) => store === read.kind);
});
var isWildcard = (function (read) {
	return 'prefix' in read;
});
var awsStoresOf = (function (reads) {
	return new Set(reads.filter((read) => !isOther(read)).map(awsStoreOf));
});
var otherStoresOf = (function (reads) {
	return new Set(reads.filter(isOther).map(({ kind }) => kind));
});
var awsStoreOf = (function (read) {
	return read.kind === 'secret' || read.kind === 'prefix' ? 'secretsManager' : 'parameterStore';
});

Object.assign(exports, {
	OTHER_STORES,
	awsStoreOf,
	awsStoresOf,
	isOther,
	isWildcard,
	otherStoresOf,
	termsOf,
});
}),

1140:
((module, exports, require) => {

var name_js = require(5712);

class TakenNames {
	#taken = new Map();
	take(name, line, source = () => '') {
		const wrong = name_js.nameProblem(name);
		if (wrong !== undefined)
			return wrong;
		const key = name.toLowerCase();
		const stem = key.replace(/_(?:file|value)$/, '');
		const clash = [key, stem, `${key}_file`, `${key}_value`]
			.map((each) => this.#taken.get(each))
			.find((each) => each !== undefined);
		if (clash === undefined) {
			this.#taken.set(key, { name, line, source });
			return undefined;
		}
		const holder = clash.line === line ? `of ${clash.source()}` : `on line ${clash.line}`;
		const message = clash.name === name
			? `"${name}" is already the name ${holder}`
			: `"${name}" is too like the name "${clash.name}" ${holder}: a secret takes NAME, NAME_FILE and NAME_VALUE, in any case`;
		return { code: 'name-duplicate', message };
	}
}

Object.assign(exports, { TakenNames });
}),

8736:
((module, exports, require) => {

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

Object.assign(exports, { ServiceError });
}),

5938:
((module, exports, require) => {

var errors_js = require(9473);
var retry_js = require(5402);
var service_error_js = require(8736);

var momentsOf = (function ({ endpoint, keys }) {
	return {
		dialled: endpoint.dialled,
		sent: Promise.all([endpoint.connected, keys.connected]),
		get awaited() {
			return endpoint.awaited;
		},
	};
});
var requestToken = (function (world) {
	return requestWith(fetchKeys(world), world);
});
var requestTokens = (function (audiences, world) {
	const keys = fetchKeys(world);
	return new Map(Array.from(audiences, (audience) => [audience, requestWith(keys, { ...world, audience })]));
});
var requestWith = (function (keys, { audience, endpoint, patience }) {
	const token = retry_js.retry('GitHub OIDC token endpoint', patience, () => endpoint.requestToken(audience, patience.signal)).catch(refusedAs('token-unavailable', 'Give the job `permissions: id-token: write`, and look at which earlier step sets ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN: both are the runner\u2019s own.'));
	token.catch(() => { }); // as below
	return { token, keys };
});
var fetchKeys = (function ({ issuer, keys, patience, }) {
	const fetched = retry_js.retry('OIDC issuer', patience, () => keys.fetchKeys(patience.signal)).catch(refusedAs('service-unavailable', `Is ${issuer.url} the issuer of this job's tokens? If not, correct \`issuer\`; if so, look for a proxy that answers in its place.`));
	fetched.catch(() => { });
	return fetched;
});
var refusedAs = (function (code, hint) {
	return (error) => {
		if (!(error instanceof service_error_js.ServiceError))
			throw error;
		throw new errors_js.ActionError(code, error.message, { hint, cause: error });
	};
});

Object.assign(exports, { requestToken, requestTokens, momentsOf });
}),

8085:
((module, exports, require) => {

require.r(exports);


;// src/adapters/node-debug.ts
var keepBackNodesOutput = (function ({ NODE_DEBUG }) {
	if (NODE_DEBUG)
		process.stderr.write = () => true;
});

var errors = require(9473);
var adapters_aws = require(8396);
var clock = require(1759);
var adapters_connections = require(9558);
var issuer_keys = require(5843);
var job_event = require(2363);
var plan = require(7227);
var stores = require(6169);
var settings = require(1622);
var endpoints = require(127);
;// src/adapters/open-ahead.ts

const BATCH = { secretsManager: 20, parameterStore: 10 };
const MOST_MORE = 5;
var openAhead = (function ({ manifests, references, region, stores, usesAws, }, { dialled, sent }, connections, env, signal) {
	const originOf = (service) => new URL(endpoints.endpointOf(service, region, env)).origin;
	const services = usesAws ? endpoints.servicesFor(references, manifests.length > 0) : [];
	const first = [...services.map(originOf), ...settings.namedStores(stores).flatMap(({ origins }) => origins)];
	const more = [
		...moreCalls(references).map((store) => originOf(endpoints.STORE_ENDPOINTS[store])),
		...settings.namedStores(stores).flatMap(({ moreOrigins = [] }) => moreOrigins),
	];
	return open();
	async function open() {
		await dialled;
		if (signal.aborted)
			return;
		for (const origin of first)
			connections.openAhead(origin);
		await sent;
		if (signal.aborted)
			return;
		for (const origin of more)
			connections.openAhead(origin);
	}
});
var moreCalls = (function (references) {
	const counts = new Map();
	for (const read of plan.planReads(references)) {
		if (stores.isOther(read))
			continue;
		const store = stores.awsStoreOf(read);
		counts.set(store, (counts.get(store) ?? 0) + 1);
	}
	return Array.from(counts, ([store, count]) => {
		const calls = Math.ceil(count / BATCH[store]);
		return Array.from({ length: Math.min(calls - 1, MOST_MORE) }, () => store);
	}).flat();
});

;// src/adapters/runner-facts.ts
var runnerFacts = (function (env) {
	return {
		repository: env['GITHUB_REPOSITORY'] || undefined,
		repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
		repositoryOwner: env['GITHUB_REPOSITORY_OWNER'] || undefined,
		repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] || undefined,
		runId: env['GITHUB_RUN_ID'] || undefined,
		runAttempt: env['GITHUB_RUN_ATTEMPT'] || undefined,
		sha: env['GITHUB_SHA'] || undefined,
		ref: env['GITHUB_REF'] || undefined,
		eventName: env['GITHUB_EVENT_NAME'] || undefined,
		actorId: env['GITHUB_ACTOR_ID'] || undefined,
	};
});

var store_authority = require(6996);
var token_endpoint = require(1444);
var workflow_file = require(7615);
;// src/identity/trigger.ts

const OUTSIDE = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
var mayComeFromOutside = (function (eventName) {
	return eventName !== undefined && OUTSIDE.has(eventName);
});
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function checkTrigger(trigger) {
	const origin = originOf(trigger);
	if (origin === undefined)
		return;
	throw new errors.ActionError('untrusted-trigger', `this \`${trigger.eventName}\` ${origin}, so no token is asked for. Such a run has this repository's rights: what it checks out, downloads or evaluates of the fork would get the secrets.`, {
		hint: 'Fetch secrets in a workflow of another event, such as a push to a protected branch. `allow-untrusted-trigger: true` goes on where no step of the job uses anything of the fork.',
	});
}
const UNTOLD = 'has an event that does not tell whose code it is';
var originOf = (function ({ association, base, eventName, head, onPullRequest }) {
	if (eventName !== 'issue_comment') {
		if (head === '' || base === '')
			return UNTOLD;
		return head === base ? undefined : `was caused by the fork "${head}"`;
	}
	if (!onPullRequest || INSIDERS.has(association))
		return undefined;
	return association === '' ? UNTOLD : 'is on a pull request of someone who cannot push here';
});

var mode = require(6325);
var partition = require(3495);
;// src/delivery/modes.ts
const AWS_CREDENTIALS = ['process', 'file', 'env', 'none'];
const EXPOSE_VALUES = ['none', 'outputs', 'env'];

var requested = require(8862);
var parse = require(2666);
;// src/stores/audience.ts
const OF_AWS = ['sts.amazonaws.com', 'sts.amazonaws.com.cn'];
var checkAudiences = (function (read, stores, audience) {
	const taken = new Map([...OF_AWS, audience].map((one) => [one, 'AWS']));
	for (const [store, settings] of Object.entries(stores)) {
		if (settings === undefined || settings.audience === '')
			continue;
		const owner = taken.get(settings.audience);
		if (owner === undefined)
			taken.set(settings.audience, `"${store}:"`);
		else {
			const message = `the audience "${settings.audience}" is that of ${owner}: a token for it would open that to the other store as well, so each needs its own`;
			read.note('input-conflict', `${store}-audience`, message);
		}
	}
});

;// src/inputs/aws-need.ts

const OF_A_ROLE = ['chained-roles', 'trust-policy'];
var awsNeed = (function (read, { awsCredentials, elsewhere, references }) {
	const line = references.find((reference) => !stores.isOther(reference.read));
	if (line !== undefined)
		return `\`secrets\`, line ${line.line}, reads from AWS`;
	if (read.lines('manifests').length > 0 && !elsewhere)
		return '`manifests` reads from AWS, where no other store is named';
	if (!/^(?:false|none)?$/i.test(read.text('ecr-login')))
		return '`ecr-login` asks AWS for a registry';
	if (awsCredentials === 'file' || awsCredentials === 'env')
		return `\`aws-credentials: ${awsCredentials}\` hands over its credentials`;
	const input = OF_A_ROLE.find((name) => read.text(name) !== '');
	if (input !== undefined)
		return `\`${input}\` is about one`;
	return elsewhere ? undefined : 'no other store is named';
});

var input_reader = require(7941);
var other_store_inputs = require(7618);
;// src/inputs/late-parsers.ts

var loadParsers = (async function (given) {
	return {
		...(given('expect').trim() !== '' && {
			parseExpected: (await require.e(/* import() | expect */ 496).then(require.bind(require, 6912))).parseExpected,
		}),
		...(other_store_inputs.mayNameOtherStore(given) && { otherStores: await require.e(817).then(require.bind(require, 7817)) }),
		...(saysRare(given) && { rare: await require.e(825).then(require.bind(require, 8825)) }),
	};
});
const RARE = [
	['check', 'none'],
	['check-depth', 'offline'],
	['inline-session-policy', ''],
];
var saysRare = (function (given) {
	return RARE.some(([name, usual]) => !['', usual].includes(given(name).trim()));
});

var credentials_arn = require(6606);
var quotation = require(5160);
;// src/inputs/reference-partitions.ts

var checkPartitions = (function (into, references, partition) {
	for (const { line, read, text } of references) {
		const arn = 'id' in read && !stores.isOther(read) ? credentials_arn.parseArn(read.id) : undefined;
		if (arn === undefined || partition === undefined || arn.partition === partition)
			continue;
		const wrong = `${quotation.quote(text)}: the ARN is in partition "${arn.partition}", but the role is in "${partition}"`;
		into.note('input-conflict', `secrets, line ${line}`, wrong);
	}
});

;// src/inputs/role-inputs.ts

const LONGEST_CHAINED = 3_600;
const SHORTEST = 900;
var readRoles = (function (read, { inlinePolicy, need, region, renewing, sessionName }) {
	const first = read.role(region, need);
	const further = chainedRoles(read, region);
	const chained = further.length > 0;
	const last = {
		sessionName,
		durationSeconds: duration(read, chained, renewing),
		inlinePolicy,
		managedPolicyArns: read.managedPolicies(),
	};
	const onTheWay = { sessionName, durationSeconds: SHORTEST, inlinePolicy: undefined, managedPolicyArns: [] };
	const externalId = externalIdOf(read, chained);
	return {
		session: { roleArn: read.text('role-to-assume'), ...(chained ? onTheWay : last) },
		chain: further.map(({ text }, at) => ({
			roleArn: text,
			...(at === further.length - 1 ? { ...last, externalId } : onTheWay),
		})),
		first,
		last: chained ? further.at(-1)?.arn : first,
	};
});
var duration = (function (read, chained, renewing) {
	const seconds = read.integer('role-duration-seconds', renewing ? SHORTEST : LONGEST_CHAINED, SHORTEST, 43_200);
	if (chained && seconds > LONGEST_CHAINED) {
		read.note('input-conflict', 'role-duration-seconds', `AWS ends the session of a chained role after ${LONGEST_CHAINED} seconds at most, found "${seconds}"`);
	}
	return seconds;
});
var chainedRoles = (function (read, region) {
	return read
		.text('chained-roles')
		.split(/\r\n|\n|\r/)
		.map((line, at) => ({ text: line.trim(), where: `chained-roles, line ${at + 1}` }))
		.filter(({ text }) => text !== '' && !text.startsWith('#'))
		.map(({ text, where }) => {
		const arn = credentials_arn.parseRoleArn(text);
		if (arn === undefined) {
			read.invalid(where, 'a role ARN such as arn:aws:iam::123456789012:role/deploy, alone on its line', text);
		}
		else if (partition.isRegion(region) && partition.partitionOf(region).id !== arn.partition) {
			const wrong = `the role is in partition "${arn.partition}", but region "${region}" is in "${partition.partitionOf(region).id}"`;
			read.note('input-conflict', where, wrong);
		}
		return { text, arn };
	});
});
var externalIdOf = (function (read, chained) {
	const id = read.text('role-external-id');
	if (id === '')
		return undefined;
	if (!/^[\w+=,.@:/-]{2,1224}$/.test(id)) {
		read.invalid('role-external-id', '2 to 1224 of letters, digits and _+=,.@:/-', id);
	}
	else if (!chained) {
		read.note('input-conflict', 'role-external-id', 'only a chained role can ask for an external id: a role assumed by token takes none, and `chained-roles` is empty');
	}
	return id;
});

;// src/inputs/inputs.ts

const inputs_OF_AWS = ['role-to-assume', 'aws-region', 'AWS_REGION', 'AWS_DEFAULT_REGION'];
const NOTHING_EXPECTED = { expected: [], problems: [] };
var parseInputs = (function (given, defaults, late = {}) {
	const read = new input_reader.InputReader(given);
	const region = read.region(defaults);
	const awsCredentials = read.choice('aws-credentials', AWS_CREDENTIALS, 'process');
	const { references, problems } = parse.parseReferences(given('secrets'), late.otherStores?.OTHER_ADDRESSES);
	if (late.otherStores === undefined && other_store_inputs.mayNameOtherStore(given))
		throw new TypeError('stores outside AWS need their parsers');
	const stores = late.otherStores?.readStoreSettings(read, references, defaults.variable ?? (() => undefined)) ?? settings.NO_OTHER_STORES;
	if (late.rare === undefined && saysRare(given))
		throw new TypeError('inputs that few steps set need their parsers');
	const check = late.rare?.readCheck(read);
	const inlinePolicy = late.rare?.readSessionPolicy(read);
	const elsewhere = settings.namedStores(stores).length > 0 || (late.otherStores !== undefined && problems.length > 0);
	const need = awsNeed(read, { references, awsCredentials, elsewhere });
	const usesAws = need !== undefined || read.text('role-to-assume') !== '';
	const sessionName = read.sessionName(defaults.repository, defaults.runId);
	const roles = readRoles(read, { region, sessionName, renewing: awsCredentials === 'process', inlinePolicy, need });
	const expect = given('expect');
	if (late.parseExpected === undefined && expect.trim() !== '')
		throw new TypeError('`expect` needs its parser');
	const { expected, problems: unexpected } = late.parseExpected?.(expect) ?? NOTHING_EXPECTED;
	const logins = requested.parseRequested(given('ecr-login'), region);
	const audience = read.audience() || partition.audienceFor(roles.first?.partition ?? 'aws');
	checkPartitions(read, references, roles.first?.partition);
	checkAudiences(read, stores, audience);
	const inputs = {
		usesAws,
		session: roles.session,
		chain: roles.chain,
		region,
		regionFrom: read.regionFrom(defaults),
		audience,
		issuer: read.issuer(defaults.serverUrl),
		trustPolicy: read.trustPolicy(),
		expected,
		expect,
		githubToken: read.text('github-token'),
		awsCredentials,
		awsProfile: read.profile(),
		references,
		stores,
		manifests: read.lines('manifests'),
		check,
		exposeValues: read.choice('expose-values', EXPOSE_VALUES, 'none'),
		leakScan: read.choice('leak-scan', mode.LEAK_MODES, 'warn'),
		registries: logins.registries,
		allowedAccountIds: read.accountIds(roles.last?.account),
		maskAccountId: read.flag('mask-aws-account-id'),
		leakAudit: read.choice('leak-audit', mode.LEAK_MODES, 'warn'),
		allowUntrustedTrigger: read.flag('allow-untrusted-trigger'),
		timeoutSeconds: read.integer('timeout-seconds', 60, 1, 3600),
	};
	const needless = (where) => inputs.check === 'offline' || (!usesAws && inputs_OF_AWS.includes(where));
	const needed = read.problems.filter(({ code, where }) => !(needless(where) && (code === 'input-missing' || where === defaults.regionFrom)));
	const all = [...needed, ...unexpected, ...logins.problems, ...problems];
	if (all.length > 0) {
		throw new errors.ActionError('inputs-invalid', all.length === 1 ? 'an input is not usable' : `${all.length} things in the inputs are not usable`, {
			problems: all,
			hint: 'Nothing was requested and nothing was handed over.',
		});
	}
	return inputs;
});

;// src/inputs/read-inputs.ts

var readInputs = (async function (given, defaults) {
	try {
		return parseInputs(given, defaults, await loadParsers(given));
	}
	catch (error) {
		if (!(error instanceof errors.ActionError))
			throw error;
		const { adviseOn } = await require.e(795).then(require.bind(require, 6795));
		throw adviseOn(error, given('secrets'));
	}
});

var request_token = require(5938);
;// src/step/begin.ts

const NO_MOMENTS = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: false };
var begin = (async function (env, stop) {
	if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
		throw new errors.ActionError('environment-unsafe', 'NODE_TLS_REJECT_UNAUTHORIZED is 0, which switches off the check of every certificate', {
			hint: 'Remove it, and name a private certificate authority by NODE_EXTRA_CA_CERTS instead.',
		});
	}
	const given = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
	const regionFrom = ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((name) => env[name]?.trim());
	const defaults = {
		region: regionFrom && env[regionFrom]?.trim(),
		regionFrom,
		repository: env['GITHUB_REPOSITORY'] ?? '',
		runId: env['GITHUB_RUN_ID'] ?? '',
		serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
		variable: (name) => env[name],
	};
	const inputs = await readInputs(given, defaults);
	if (!inputs.allowUntrustedTrigger && mayComeFromOutside(env['GITHUB_EVENT_NAME']))
		checkTrigger(await job_event.readTrigger(env['GITHUB_EVENT_NAME'] ?? ''));
	stopAfter(inputs.timeoutSeconds, stop);
	const connections = new adapters_connections.Connections(env);
	const endpoint = token_endpoint.githubTokenEndpoint(env, { agent: connections });
	const identity = {
		endpoint,
		issuer: inputs.issuer,
		keys: issuer_keys.issuerKeys(inputs.issuer, { agent: connections }),
		facts: runnerFacts(env),
		patience: { clock: clock.systemClock, signal: stop.signal },
	};
	const stores = settings.namedStores(inputs.stores);
	const audiences = new Set([...(inputs.usesAws ? [inputs.audience] : []), ...stores.map(({ audience }) => audience)]);
	const asks = endpoint.available && inputs.check !== 'offline';
	const moments = asks ? request_token.momentsOf(identity) : NO_MOMENTS;
	if (asks) {
		for (const store of stores)
			store_authority.trustAuthority(store, connections, env['GITHUB_WORKSPACE'] ?? '');
		void openAhead(inputs, moments, connections, env, stop.signal);
	}
	const requested = asks ? request_token.requestTokens(audiences, identity) : undefined;
	const audit = inputs.leakAudit === 'off' || requested === undefined ? undefined : workflow_file.auditRunningWorkflow(env, stop.signal);
	const aws = inputs.usesAws ? adapters_aws.loadAws(inputs.region, connections, moments, env) : undefined;
	return { inputs, aws, connections, identity, moments, requested, audit };
});
var stopAfter = (function (seconds, stop) {
	const timer = setTimeout(() => {
		stop.abort(new errors.ActionError('timed-out', `the step's ${seconds} s were over`, {
			hint: 'Nothing was handed over. Raise `timeout-seconds` only if the service is slow; one that hangs is better run again.',
		}));
	}, seconds * 1000);
	timer.unref();
});

;// src/step/step.ts

var runStep = (async function () {
	keepBackNodesOutput(process.env);
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => stop.abort(new errors.ActionError('cancelled', `the step was stopped by ${signal}`)));
	}
	let beginning;
	let refusal;
	try {
		beginning = await begin(process.env, stop);
		await beginning.moments.dialled; // loading blocks the thread, and the token's connection comes first
	}
	catch (error) {
		refusal = error;
	}
	const { finish, githubRunner, workflowPlace } = await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397));
	const runner = githubRunner(process.env);
	try {
		if (beginning === undefined)
			throw refusal;
		await finish(beginning, runner, process.env);
		return 0;
	}
	catch (error) {
		runner.fail(errors.describe(error), await workflowPlace(process.env));
		return 1;
	}
	finally {
		stop.abort(new errors.ActionError('cancelled', 'the step is over')); // whatever is still asked for, nobody waits for it
		beginning?.connections.destroy();
	}
});

Object.assign(exports, { runStep });
}),

1622:
((module, exports, require) => {

const NO_OTHER_STORES = { vault: undefined, gcp: undefined, azure: undefined };
var namedStores = (function (settings) {
	return Object.values(settings).filter((one) => one !== undefined);
});

Object.assign(exports, { NO_OTHER_STORES, namedStores });
})

});
var __webpack_module_cache__ = {};
function require(moduleId) {

	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}

	var module = __webpack_module_cache__[moduleId] = {


		exports: {}
	};

	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, require);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}

	return module.exports;
}
require.m = __webpack_modules__;
if (typeof require !== 'undefined') require.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
	var leafPrototypes;






	require.t = function(value, mode) {
		if(mode & 1) value = this(value);
		if(mode & 8) return value;
		if(typeof value === 'object' && value) {
			if((mode & 4) && value.__esModule) return value;
			if((mode & 16) && typeof value.then === 'function') return value;
		}
		var ns = Object.create(null);
		require.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
		}
		def['default'] = () => (value);
		require.d(ns, def);
		return ns;
	};
})();
(() => {

	require.d = (exports, definition) => {
		for(var key in definition) {
			if(require.o(definition, key) && !require.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
(() => {
	require.f = {};


	require.e = (chunkId) => {
		return Promise.all(Object.keys(require.f).reduce((promises, key) => {
			require.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {

	require.u = (chunkId) => {

		return "" + chunkId + ".index.js";
	};
})();
(() => {
	require.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {

	require.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
(() => {

	



	var installedChunks = {
		792: 0
	};
	
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;


		var moduleId, chunkId, i = 0;
		for(moduleId in modules) {
			if(require.o(modules, moduleId)) {
				require.m[moduleId] = modules[moduleId];
			}
		}
		if(runtime) runtime(require);
		for(;i < ids.length; i++) {
			chunkId = ids[i];
			if(require.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	
	}
	
	require.f.j = (chunkId, promises) => {

			var installedChunkData = require.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) { // 0 means "already installed".
	

				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) { // all chunks have JS

						var promise = import("./" + require.u(chunkId)).then(installChunk, (e) => {
							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
							throw e;
						});
						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
						promises.push(installedChunkData[1] = promise);
					}
				}
			}
	};
	

	

	

	

})();
var exports = {};

require.d(exports, {
  W2: () => (exchangeAgain),
  H: () => (mintAgain),
  TH: () => (passOn),
  H5: () => (vaultAgain),
  Fw: () => (withdrawVault)
});

;// src/adapters/exit-status.ts
function exitWith(work) {
	process.exitCode = 1;
	void work.then((status) => {
		process.exitCode = status;
	});
}
function endWith(work) {
	exitWith(work);
	void work.then(() => process.stdout.write('', () => process.exit()));
}

;// src/main.ts

const passOn = async (name, args, world) => {
	const { runCommand } = await require.e(981).then(require.bind(require, 8981));
	const { PASSED_ON } = await require.e(697).then(require.bind(require, 6697));
	return await runCommand(PASSED_ON, name, args, world);
};
const exchangeAgain = async (renewal, env) => (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).exchangeAgain(renewal, env);
const mintAgain = async (renewal, env, stopped) => (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).mintAgain(renewal, env, stopped);
const vaultAgain = async (renewal, held, mayLogIn, env) => (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).vaultAgain(renewal, held, mayLogIn, env);
const withdrawVault = async (held, env) => (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).withdrawVault(held, env);
if (process.argv[2] === undefined)
	endWith(Promise.resolve(/* import() eager */).then(require.bind(require, 8085)).then(({ runStep }) => runStep()));

var __webpack_exports__exchangeAgain = exports.W2;
var __webpack_exports__mintAgain = exports.H;
var __webpack_exports__passOn = exports.TH;
var __webpack_exports__vaultAgain = exports.H5;
var __webpack_exports__withdrawVault = exports.Fw;
export { __webpack_exports__exchangeAgain as exchangeAgain, __webpack_exports__mintAgain as mintAgain, __webpack_exports__passOn as passOn, __webpack_exports__vaultAgain as vaultAgain, __webpack_exports__withdrawVault as withdrawVault };
