import { modules as shared } from './shared.js';
export const id = 381;
export const ids = [381];
export const modules = {
...shared,

9450:
((module, exports, require) => {

Object.assign(exports, { endLogins });

var held_login = require(6230);
var vault_held = require(149);
var revocation = require(8190);
var clock = require(1759);
var adapters_connections = require(9558);
var vault_server = require(3259);
;// src/adapters/vault/revoke.ts

async function revokeVaultLogin(login, env) {
	const held = vault_held.heldVault(login);
	if (held === undefined || !URL.canParse(held.address))
		throw new TypeError('its file does not say where it is');
	const { address, authority, current, earlier, namespace } = held;
	const revocable = [current, ...earlier].filter((one) => one.revocable);
	const connections = new adapters_connections.Connections(env);
	try {
		if (authority !== undefined)
			connections.trust(address, authority);
		const server = vault_server.vaultServer({ address, namespace }, connections);
		const ended = await Promise.allSettled(revocable.map(({ token }) => revocation.endVaultLogin(server, token, clock.systemClock)));
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
	const login = held_login.parseLogin(file);
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

3259:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { vaultServer });
var request_js = require(1442);

const SERVICE = 'Vault';
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
				service: SERVICE,
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
				throw request_js.failure(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await request_js.send(asked);
			if (answer.status !== 307 && answer.status !== 308) {
				active = url.endsWith(pathOf(request)) ? url.slice(0, -pathOf(request).length) : address;
				return answer;
			}
			if (hop === HOPS)
				throw request_js.failure(asked, `redirects more than ${HOPS} times`, false);
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
	throw request_js.failure(asked, 'redirects to an address that is not reached by https, where nothing is sent', false);
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}

}),

8913:
((module, exports, require) => {

Object.assign(exports, { renewAtVault });


var errors = require(9473);
var service_error = require(8736);
var vault_held = require(149);
var login = require(9592);
var retry = require(5402);
var answer = require(6904);
;// src/stores/vault/renew-self.ts

const FINAL = /failed to renew entry|past the max TTL/;
async function renewSelf(server, kept, patience) {
	const request = { method: 'POST', path: 'auth/token/renew-self', token: kept.token, body: {} };
	return await retry.retry(answer.SERVICE, patience, async () => {
		const sent = patience.clock.now();
		const { auth } = await answer.askVault(server, request, patience.signal).catch((error) => {
			throw settled(error);
		});
		const { lease_duration: seconds, renewable } = answer.objectOf(auth) ?? {};
		if (typeof seconds === 'number' && seconds > 0)
			return { ...kept, expires: sent + seconds * 1000, renewable: renewable === true };
		throw new service_error.ServiceError(`${answer.SERVICE} (${server.address}) answered a renewal without a time`, {
			service: answer.SERVICE,
			endpoint: server.address,
			transient: false,
		});
	});
}
function settled(error) {
	if (!(error instanceof service_error.ServiceError && error.status === 500 && FINAL.test(error.message)))
		return error;
	const { code, endpoint, message, status } = error;
	return new service_error.ServiceError(message, { service: answer.SERVICE, transient: false, code, endpoint, status, cause: error });
}

;// src/renewal/renew-at-vault.ts

const DEADLINE = 30_000;
const RENEWAL_DEADLINE = 8_000;
async function renewAtVault(held, mayLogIn, world) {
	const { asJob, clock } = world;
	const started = clock.now();
	const longer = await liveLonger(held, world);
	if (typeof longer !== 'string' && vault_held.isFresh(longer, clock.now()))
		return { kind: 'renewed', value: longer };
	const kept = typeof longer === 'string' ? held : longer;
	const why = typeof longer === 'string' ? longer : 'its longest life is nearly over (token_max_ttl of the role)';
	try {
		if (!mayLogIn)
			throw lockedOut();
		const deadline = DEADLINE - (clock.now() - started);
		const next = await asJob((server, access) => login.logIn(held, server, access), deadline);
		return { kind: 'renewed', value: vault_held.replacedBy(kept, next, clock.now()) };
	}
	catch (error) {
		const text = `${why}; and no new login: ${errors.describe(error)}`;
		return { kind: 'failed', failure: { at: clock.now(), text }, ...(kept !== held && { longer: kept }) };
	}
}
async function liveLonger(held, { clock, withServer }) {
	const { current } = held;
	if (!current.revocable)
		return 'a batch token is never renewed';
	if (!current.renewable)
		return 'Vault said that it is not renewable';
	if (current.uses !== undefined)
		return 'a token of few uses (token_num_uses of the role) is not renewed';
	const stop = new AbortController();
	const over = new errors.ActionError('timed-out', `${RENEWAL_DEADLINE / 1000} s were over`);
	clock.sleep(RENEWAL_DEADLINE, stop.signal).then(() => stop.abort(over), () => { });
	try {
		return {
			...held,
			current: await withServer((server) => renewSelf(server, current, { clock, signal: stop.signal })),
		};
	}
	catch (error) {
		return error instanceof service_error.ServiceError ? error.message : errors.describe(error);
	}
	finally {
		stop.abort(over);
	}
}
function lockedOut() {
	return new errors.ActionError('timed-out', 'another process has been renewing it for too long, and two must not log in', {
		hint: 'Run it again.',
	});
}

}),

6904:
((module, exports, require) => {

Object.assign(exports, { fieldsOf, lookUp, objectOf, askVault });
var secrets_quotation_js = require(5160);
var service_error_js = require(8736);

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
	const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
	if (fields === undefined)
		throw refusal(answer, server, request);
	return fields;
}
async function lookUp(server, request, signal) {
	const answer = await server.ask(request, signal);
	const { status, text } = answer;
	if (status !== 404 && (status !== 200 || fieldsOf(text) === undefined))
		throw refusal(answer, server, request);
	return { there: status === 200, text };
}
function fieldsOf(text) {
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
	const { errors, warnings } = fieldsOf(text) ?? {};
	const said = [errors, warnings].flatMap((list) => (Array.isArray(list) ? list : []));
	return said
		.filter((one) => typeof one === 'string')
		.map((one) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), one))
		.map((one) => secrets_quotation_js.escapeUnseen(one.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON))
		.filter((one) => one !== '');
}
function refusal(answer, server, { body, token = '' }) {
	const { retryAfter, status, text } = answer;
	const jwt = body !== undefined && 'jwt' in body ? String(body.jwt) : '';
	const reasons = reasonsIn(text, [token, jwt]);
	const said = status === 200
		? 'something that is no JSON object'
		: [String(status), reasons.join('; ')].filter(Boolean).join(': ');
	return new service_error_js.ServiceError(`${SERVICE} (${server.address}) answered ${said}`, {
		service: SERVICE,
		endpoint: server.address,
		transient: status === 200 || PASSING.has(status) || status >= 500,
		status,
		code: CODES[status] ?? `Status${status}`,
		retryAfter,
	});
}

Object.assign(exports, { SERVICE });
}),

149:
((module, exports, require) => {

Object.assign(exports, { heldVault, heldLogin, replacedBy, isFresh });
var delivery_kept_names_js = require(7396);

const TOKEN_NAMES = delivery_kept_names_js.keptNames('vault');
const VAULT_AUTHORITY = 'stores/vault-ca.pem';
const MOST_EARLIER = 32;
function isFresh({ current: { expires, life } }, now) {
	return expires === undefined || now < expires - (life ?? 0) / 2;
}
function replacedBy(held, current, now) {
	const living = [held.current, ...held.earlier].filter(({ expires }) => expires === undefined || now < expires);
	return { ...held, current, earlier: living.slice(0, MOST_EARLIER) };
}
function heldLogin(held) {
	const { address, authority, authPath, leases, namespace, role } = held;
	const tokens = [held.current, ...held.earlier];
	return {
		store: 'vault',
		values: Object.fromEntries(tokens.map(({ token }, at) => [numbered('VAULT_TOKEN', at), token])),
		facts: {
			address,
			namespace,
			authPath,
			role,
			...(authority !== undefined && { authority }),
			...(leases !== undefined && { leases }),
			...Object.fromEntries(tokens.flatMap((token, at) => factsOf(token).map(([name, fact]) => [numbered(name, at), fact]))),
		},
	};
}
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
function factsOf({ expires, life, renewable, revocable, uses }) {
	return [
		...(expires === undefined ? [] : [['expires', new Date(expires).toISOString()]]),
		...(life === undefined ? [] : [['life', String(life)]]),
		['renewable', String(renewable)],
		['revocable', String(revocable)],
		...(uses === undefined ? [] : [['uses', String(uses)]]),
	];
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

Object.assign(exports, { VAULT_AUTHORITY, TOKEN_NAMES });
}),

9592:
((module, exports, require) => {

Object.assign(exports, { logIn });

var masks = require(6888);
var errors = require(9473);
var retry = require(5402);
var service_error = require(8736);
var answer = require(6904);
var quotation = require(5160);
;// src/stores/vault/causes.ts
function causeOf(said, asked, claims) {
	for (const [pattern, explain] of EXPLANATIONS) {
		const found = pattern.exec(said);
		if (found !== null)
			return explain(found.groups ?? {}, asked, claims);
	}
	return { token: [], hint: `Look at the role: vault read ${roleOf(asked)}` };
}
const EXPLANATIONS = [
	[
		/claim "(?<claim>[^"]+)" does not match any associated bound claim values/,
		({ claim = '' }, asked, claims) => ({
			token: [claimLine(claim, claims)],
			hint: `The role's bound_claims want another ${claim}. To let exactly this job in, have them say ${bound(claim, claims)} (${writing(asked)} bound_claims=\u2026), or correct the workflow. A pattern with * counts only with bound_claims_type=glob.`,
		}),
	],
	[
		/claim "(?<claim>[^"]+)" (?:is missing|not found in token)/,
		({ claim = '' }, asked, claims) => ({
			token: [`it has no claim ${claim}; its claims are ${Object.keys(claims).toSorted().join(', ')}`],
			hint: `Name one of these in bound_claims or user_claim (${writing(asked)} \u2026); \`environment\` is there only where the job has one.`,
		}),
	],
	[
		/invalid subject \(sub\) claim/,
		(_found, asked, claims) => ({
			token: [claimLine('sub', claims)],
			hint: `The role's bound_subject is another: set it to exactly that (${writing(asked)} bound_subject=\u2026). An update of a role keeps what it does not name, so one that is not wanted any more must be emptied with bound_subject="".`,
		}),
	],
	[
		/audience claim found in JWT but no audiences bound|invalid audience \(aud\) claim|aud claim does not match/,
		(_found, asked, claims) => ({
			token: [claimLine('aud', claims)],
			hint: `The role's bound_audiences must name it: ${writing(asked)} bound_audiences=${JSON.stringify(claims.aud)}. Or set \`vault-audience\` to the one that they name, if it is for Vault alone.`,
		}),
	],
	[
		/invalid issuer \(iss\) claim/,
		(_found, { authPath }, claims) => ({
			token: [claimLine('iss', claims)],
			hint: `The auth method's bound_issuer is another: vault write auth/${authPath}/config bound_issuer=${JSON.stringify(claims.iss)} \u2026`,
		}),
	],
	[
		/error verifying token signature|no known key successfully validated/,
		(_found, { authPath }, claims) => ({
			token: [claimLine('iss', claims)],
			hint: `The auth method's keys are not this issuer's: vault write auth/${authPath}/config oidc_discovery_url=${JSON.stringify(claims.iss)} bound_issuer=${JSON.stringify(claims.iss)}; Vault must be able to reach it.`,
		}),
	],
	[
		/token is expired|not yet valid|issued in the future/,
		(_found, _asked, claims) => ({
			token: [`valid from ${iso(claims.nbf ?? claims.iat)} to ${iso(claims.exp)}, issued ${iso(claims.iat)}`],
			hint: "The clock of Vault's machine is wrong: this runner found the token valid a moment ago.",
		}),
	],
	[
		/role "[^"]*" could not be found|missing role/,
		(_found, { authPath }) => ({
			token: [],
			hint: `Set \`vault-role\` to one of \`vault list auth/${authPath}/role\`, in the namespace that \`vault-namespace\` names.`,
		}),
	],
	[
		/role with oidc role_type is not allowed/,
		(_found, asked) => ({ token: [], hint: `The role is for people in a browser: ${writing(asked)} role_type=jwt \u2026` }),
	],
	[
		/namespace not found/,
		() => ({
			token: [],
			hint: 'Set `vault-namespace` to one of `vault namespace list`, with those above it: `team/payments`.',
		}),
	],
	[
		/could not load configuration|no handler for route|route entry not found|unsupported path/,
		(_found, { authPath }) => ({
			token: [],
			hint: `No JWT auth method is set up at auth/${authPath}: \`vault-auth-path\` names where it is (\`vault auth list\`), and \`vault-namespace\` in which namespace.`,
		}),
	],
	[
		/permission denied/,
		(_found, { authPath }) => ({
			token: [],
			hint: `Vault says that where there is no auth method at auth/${authPath} (\`vault-auth-path\`), no such namespace (\`vault-namespace\`), and where the role's token_bound_cidrs do not hold this runner's address.`,
		}),
	],
];
function claimLine(name, claims) {
	const value = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
	return value === undefined ? `it has no claim ${name}` : `${name} is ${JSON.stringify(value)}`;
}
function bound(name, claims) {
	const value = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
	return JSON.stringify({ [name]: value ?? '\u2026' });
}
function writing(asked) {
	return `vault write ${roleOf(asked)}`;
}
function roleOf({ authPath, role }) {
	return `auth/${authPath}/role/${role === '' ? 'ROLE' : role}`;
}
function iso(seconds) {
	return new Date(seconds * 1000).toISOString();
}

;// src/stores/vault/refusal.ts

function explainRefusal(error, asked, claims) {
	const { hint, token } = causeOf(error.message, asked, claims);
	const role = asked.role === '' ? 'the default role' : `the role "${asked.role}"`;
	const lines = [
		`this job's login for ${role} at auth/${asked.authPath} was refused: ${error.message}`,
		...token.map((line) => `  the token: ${quotation.escapeUnseen(line)}`),
	];
	return new errors.ActionError('store-refused', lines.join('\n'), { hint, cause: error });
}

;// src/stores/vault/login.ts

async function logIn({ authPath, role }, server, { identity, patience, runner }) {
	let { claims } = await identity.current();
	return await retry.retry(answer.SERVICE, patience, async () => {
		const current = await identity.current();
		claims = current.claims;
		const body = { ...(role !== '' && { role }), jwt: current.token };
		const sent = patience.clock.now();
		const path = `auth/${authPath}/login`;
		const { auth } = await answer.askVault(server, { method: 'POST', path, body }, patience.signal);
		const login = loginOf(answer.objectOf(auth) ?? {}, sent);
		if (login === undefined)
			throw noToken(answer.objectOf(auth) ?? {}, server);
		runner.mask(masks.masksOf({ kind: 'text', text: login.token }));
		return login;
	}).catch((error) => {
		if (!(error instanceof service_error.ServiceError))
			throw error;
		if (error.status === undefined)
			throw unreachable(error);
		throw explainRefusal(error, { authPath, role }, claims);
	});
}
function unreachable(error) {
	return new errors.ActionError('service-unavailable', error.message, {
		hint: 'Nothing was sent but to the address itself. Is `vault-addr` that of the active server, or of a load balancer before it, by https?',
		cause: error,
	});
}
function loginOf(auth, sent) {
	const { client_token: token, lease_duration: seconds, num_uses: uses, policies, renewable, token_type: type } = auth;
	if (typeof token !== 'string' || token === '' || /\s/.test(token))
		return undefined;
	const life = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined;
	return {
		token,
		policies: Array.isArray(policies) ? policies.filter((policy) => typeof policy === 'string') : [],
		expires: life === undefined ? undefined : sent + life,
		life,
		renewable: renewable === true && type !== 'batch',
		uses: typeof uses === 'number' && uses > 0 ? uses : undefined,
		revocable: type !== 'batch',
	};
}
function noToken(auth, { address }) {
	if (answer.objectOf(auth['mfa_requirement']) === undefined)
		return new service_error.ServiceError(`${answer.SERVICE} (${address}) answered a login without a token`, {
			service: answer.SERVICE,
			endpoint: address,
			transient: true,
		});
	return new errors.ActionError('store-refused', `Vault (${address}) asks for a second factor, which no job has`, {
		hint: 'Take the auth method, or the entity of this role, out of the login enforcement (`vault list identity/mfa/login-enforcement`).',
	});
}

}),

5739:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { openVault, vaultBy });

var held_login = require(6230);
var kept_names = require(7396);
var part = require(8980);
var store_part = require(9532);
var errors = require(9473);
var token_renewal = require(8995);
var quotation = require(5160);
var service_error = require(8736);
var existence = require(1103);
var vault_answer = require(6904);
;// src/stores/vault/mounts.ts

function mountsIn(answer) {
	const data = vault_answer.objectOf(answer['data']) ?? answer;
	return Object.entries(vault_answer.objectOf(data['secret']) ?? {}).map(([path, facts]) => ({
		path,
		kind: kindOf(vault_answer.objectOf(facts) ?? {}),
	}));
}
function kindOf({ options, type }) {
	if (type !== 'kv' && type !== 'generic')
		return 'dynamic';
	return vault_answer.objectOf(options)?.['version'] === '2' ? 'kv2' : 'kv1';
}
function mountOf(path, mounts) {
	const fitting = mounts.filter((mount) => path.startsWith(mount.path));
	return fitting.toSorted((a, b) => b.path.length - a.path.length)[0];
}
function pathInApi(path, mount) {
	if (mount?.kind !== 'kv2')
		return path;
	const rest = path.slice(mount.path.length);
	return rest.startsWith('data/') ? path : `${mount.path}data/${rest}`;
}
function metadataPath(path, mount) {
	if (mount === undefined)
		return path.includes('/data/') ? path.replace('/data/', '/metadata/') : undefined;
	if (mount.kind !== 'kv2')
		return undefined;
	return `${mount.path}metadata/${path.slice(mount.path.length).replace(/^data\//, '')}`;
}

var secrets_document = require(8241);
;// src/stores/vault/secret.ts

function secretIn(text, path, mount, times) {
	const opened = secrets_document.openDocument({ kind: 'text', text });
	const answer = opened.kind === 'document' && secrets_document.isObject(opened.exact) ? opened.exact : {};
	const data = answer['data'];
	if (!secrets_document.isObject(data))
		return { kind: 'none', why: 'Vault answered without data' };
	const versioned = mount?.kind === 'kv2' || (mount === undefined && looksVersioned(data));
	if (versioned)
		return ofVersion(data, path);
	const lease = leaseIn(answer, path);
	const versionId = lease === undefined ? '' : leaseVersion(lease, times);
	return { kind: 'secret', secret: stored(data, path, versionId), lease };
}
function absenceIn(text, version) {
	const opened = secrets_document.openDocument({ kind: 'text', text });
	const data = opened.kind === 'document' && secrets_document.isObject(opened.exact) ? opened.exact['data'] : undefined;
	const metadata = secrets_document.isObject(data) && secrets_document.isObject(data['metadata']) ? data['metadata'] : undefined;
	return metadata === undefined ? nothingAt(version) : (lossIn(metadata) ?? 'this version holds no data');
}
function nothingAt(version) {
	return version === undefined ? 'nothing is at this path' : `nothing is at this path, or none of version ${version}`;
}
function lossIn(metadata, now = Number.POSITIVE_INFINITY) {
	const { deletion_time: deleted, destroyed, version } = metadata;
	if (destroyed === true)
		return `version ${String(version)} was destroyed`;
	if (typeof deleted !== 'string' || deleted === '' || Date.parse(deleted) > now)
		return undefined;
	return `version ${String(version)} was deleted at ${deleted}`;
}
function ofVersion(data, path) {
	const { data: inner, metadata } = data;
	if (!secrets_document.isObject(inner))
		return { kind: 'none', why: 'this version holds no data' };
	const version = secrets_document.isObject(metadata) ? String(metadata['version'] ?? '') : '';
	return { kind: 'secret', secret: stored(inner, path, version), lease: undefined };
}
function looksVersioned(data) {
	const { metadata } = data;
	return (Object.keys(data).toSorted().join() === 'data,metadata' &&
		secrets_document.isObject(metadata) &&
		'created_time' in metadata &&
		'version' in metadata);
}
function leaseIn({ lease_duration: seconds, lease_id: id }, path) {
	return typeof id === 'string' && id !== '' ? { id, path, seconds: Number(seconds) } : undefined;
}
function leaseVersion({ seconds }, { asked, tokenEnds = Number.POSITIVE_INFINITY }) {
	const own = seconds > 0 ? asked + seconds * 1000 : Number.POSITIVE_INFINITY;
	const end = Math.min(own, tokenEnds);
	if (end === Number.POSITIVE_INFINITY)
		return 'leased until the token is revoked';
	return `leased until ${new Date(end).toISOString()}${own > tokenEnds ? ', the end of the token' : ''}`;
}
function stored(data, path, versionId) {
	return { arn: `vault:${path}`, name: path, versionId, value: { kind: 'text', text: JSON.stringify(data) } };
}

;// src/stores/vault/existence.ts

class VaultExistence {
	#reads;
	#now;
	#unknown = new Set();
	#denied = new Set();
	constructor(reads, now) {
		this.#reads = reads;
		this.#now = now;
	}
	async of(asked) {
		const existences = await Promise.all(asked.map((read) => this.#of(read)));
		const idsIn = (reads) => asked.filter((read) => reads.has(read)).map(({ id }) => id);
		return {
			existences,
			notices: [
				...existence.readAfterAll('vault', idsIn(this.#unknown), 'only KV version 2 keeps metadata that tells it'),
				...existence.readAfterAll('vault', idsIn(this.#denied), 'the token lacks `read` on the metadata (secret/metadata/\u2026)'),
			],
		};
	}
	async #of(read) {
		const mount = await this.#reads.engineOf(read.id);
		if (mount?.kind === 'dynamic')
			return { kind: 'unasked', why: `the engine at ${quotation.quote(mount.path)} makes a secret for each who asks` };
		const path = metadataPath(read.id, mount);
		const told = path === undefined ? 'unknown' : await this.#byMetadata(path, read, mount);
		if (typeof told !== 'string')
			return told;
		const outcome = await this.#reads.read(read);
		if (outcome.kind !== 'refused')
			(told === 'denied' ? this.#denied : this.#unknown).add(read);
		return existence.existenceIn(outcome);
	}
	async #byMetadata(path, read, mount) {
		try {
			const { text, there } = await this.#reads.lookUp(path);
			const versions = there ? versionsIn(text) : undefined;
			if (versions !== undefined)
				return existenceAt(versions, read.version, this.#now());
			return mount === undefined ? 'unknown' : { kind: 'absent', why: nothingAt(read.version) };
		}
		catch (error) {
			if (!(error instanceof service_error.ServiceError) || error.code === undefined)
				throw error;
			return error.status === 403 ? 'denied' : { kind: 'refused', why: `${error.code}: ${error.message}` };
		}
	}
}
function versionsIn(text) {
	const { current_version: current, versions } = vault_answer.objectOf(vault_answer.fieldsOf(text)?.['data']) ?? {};
	const known = vault_answer.objectOf(versions);
	return known && { versions: known, current: String(current) };
}
function existenceAt({ current, versions }, version, now) {
	const asked = version ?? current;
	const found = Object.hasOwn(versions, asked) ? vault_answer.objectOf(versions[asked]) : undefined;
	if (found === undefined)
		return { kind: 'absent', why: nothingAt(version) };
	const why = lossIn({ ...found, version: asked }, now);
	return why === undefined ? { kind: 'there' } : { kind: 'absent', why };
}

var held = require(149);
var vault_login = require(9592);
var retry = require(5402);
var store = require(346);
;// src/stores/vault/reads.ts

class VaultReads {
	#server;
	#login;
	#patience;
	#turns = new store.Turns();
	#mounts;
	leases = [];
	constructor(server, login, patience) {
		this.#server = server;
		this.#login = login;
		this.#patience = patience;
	}
	async read({ id, version }) {
		const asked = this.#patience.clock.now();
		const early = id.includes('/data/') ? this.lookUp(id, queryOf(version)) : undefined;
		early?.catch(() => { }); // may turn out not to be wanted
		try {
			const mount = await this.engineOf(id);
			if (version !== undefined && mount !== undefined && mount.kind !== 'kv2')
				return { kind: 'refused', code: 'InvalidRequest', message: unversioned(mount) };
			const path = pathInApi(id, mount);
			return this.#outcome(await (early !== undefined && path === id ? early : this.lookUp(path, queryOf(version))), path, {
				mount,
				version,
				asked,
			});
		}
		catch (error) {
			return store.refusedOutcome(error);
		}
	}
	async engineOf(id) {
		this.#mounts ??= this.#list();
		return mountOf(`${id}/`, await this.#mounts);
	}
	async lookUp(path, query = {}) {
		const request = { method: 'GET', path, query, token: this.#login.token };
		const { signal } = this.#patience;
		return await this.#turns
			.take(() => retry.retry(vault_answer.SERVICE, this.#patience, () => vault_answer.lookUp(this.#server, request, signal)))
			.catch((error) => {
			throw withPolicy(error, path);
		});
	}
	#outcome({ text, there }, path, { asked, mount, version }) {
		if (!there)
			return { kind: 'absent', message: absenceIn(text, version) };
		const found = secretIn(text, path, mount, { asked, tokenEnds: this.#login.expires });
		if (found.kind === 'none')
			return { kind: 'absent', message: found.why };
		if (found.lease !== undefined)
			this.leases.push(found.lease);
		return { kind: 'found', secrets: [found.secret] };
	}
	async #list() {
		const request = { method: 'GET', path: 'sys/internal/ui/mounts', token: this.#login.token };
		const { signal } = this.#patience;
		try {
			return mountsIn(await retry.retry(vault_answer.SERVICE, this.#patience, () => vault_answer.askVault(this.#server, request, signal)));
		}
		catch (error) {
			if (error instanceof service_error.ServiceError)
				return [];
			throw error;
		}
	}
}
function queryOf(version) {
	return version === undefined ? {} : { version };
}
function withPolicy(error, path) {
	if (!(error instanceof service_error.ServiceError) || error.status !== 403)
		return error;
	const { code, endpoint, message, status } = error;
	const needed = `${message}; the role's policies need \`path ${quotation.quote(path)} { capabilities = ["read"] }\``;
	return new service_error.ServiceError(needed, { service: vault_answer.SERVICE, transient: false, code, endpoint, status, cause: error });
}
function unversioned({ kind, path }) {
	return kind === 'kv1'
		? `${quotation.quote(path)} is a KV engine of version 1, which keeps no versions`
		: `${quotation.quote(path)} makes a secret for each who asks, and keeps no versions`;
}

var revocation = require(8190);
;// src/stores/vault/open.ts

async function openVault(settings, server, access) {
	const login = await vault_login.logIn(settings, server, access);
	access.runner.group('Vault: logged in', [
		...rows(settings, login).map(([what, value]) => `${what.padEnd(9)} ${value}`),
		`policies  ${login.policies.join(', ') || 'none'}`,
	]);
	return new OpenVault(settings, server, access, login);
}
function vaultBy(token, server, patience) {
	const reads = new VaultReads(server, { token, expires: undefined }, patience);
	const own = (asked) => asked.filter((read) => read.kind === 'vault');
	return {
		async read(asked) {
			const outcomes = await Promise.all(own(asked).map((read) => reads.read(read)));
			const notices = reads.leases.map(({ id, path }) => `Vault made a secret at ${quotation.quote(path)} to be looked at; this ends it: vault lease revoke ${id}`);
			return { outcomes, notices };
		},
		exists: (asked) => new VaultExistence(reads, () => patience.clock.now()).of(own(asked)),
	};
}
class OpenVault {
	#settings;
	#server;
	#login;
	#reads;
	#clock;
	#renewal;
	#asked = 0;
	constructor(settings, server, { patience, renewal }, login) {
		this.#settings = settings;
		this.#server = server;
		this.#login = login;
		this.#clock = patience.clock;
		this.#renewal = renewal;
		this.#reads = new VaultReads(server, login, patience);
	}
	async read(reads) {
		const own = reads.filter((read) => read.kind === 'vault');
		this.#asked += own.length;
		checkUses(this.#asked, this.#login, this.#settings);
		return { outcomes: await Promise.all(own.map((read) => this.#reads.read(read))), notices: [] };
	}
	async exists(reads) {
		const own = reads.filter((read) => read.kind === 'vault');
		checkUses(2 * own.length, this.#login, this.#settings);
		return await new VaultExistence(this.#reads, () => this.#clock.now()).of(own);
	}
	part() {
		const { authority } = this.#server;
		return {
			...store_part.NO_STORE_PART,
			files: [
				[held.TOKEN_NAMES.token, part.encode(held_login.renderLogin(this.#held()))],
				[held.TOKEN_NAMES.renewal, part.encode(token_renewal.renderTokenRenewal(this.#renewal))],
				...(authority === undefined ? [] : [[held.VAULT_AUTHORITY, part.encode(authority)]]),
			],
			laterFiles: kept_names.laterNames(held.TOKEN_NAMES),
			undo: [held.TOKEN_NAMES.token],
			summary: rows(this.#settings, this.#login),
		};
	}
	async withdraw() {
		if (this.#login.revocable)
			await revocation.endVaultLogin(this.#server, this.#login.token, this.#clock);
	}
	#held() {
		const { address, authPath, namespace, role } = this.#settings;
		const { leases } = this.#reads;
		return held.heldLogin({
			address,
			namespace,
			authority: this.#server.authority,
			authPath,
			role,
			leases: leases.length > 0 ? leases.map(({ id }) => id).join('\n') : undefined,
			current: this.#login,
			earlier: [],
		});
	}
}
function rows({ address, namespace, role }, { expires, revocable }) {
	const end = expires === undefined ? 'when it is revoked' : new Date(expires).toISOString();
	return [
		['Vault', `${address}${namespace === '' ? '' : `, namespace ${namespace}`}, role ${role || 'by default'}`],
		[
			'Token',
			revocable
				? `ends ${end}${expires === undefined ? '' : ', or later where `keyless run --vault` renews it'}, and is revoked when the job ends`
				: `ends ${end}, and cannot be revoked, being a batch token`,
		],
	];
}
function checkUses(requests, { uses }, { authPath, role }) {
	const needed = requests + 2;
	if (uses === undefined || uses >= needed)
		return;
	throw new errors.ActionError('store-refused', `the role's tokens are good for ${uses} request${uses === 1 ? '' : 's'}, and this step makes ${needed}`, { hint: `Set token_num_uses of auth/${authPath}/role/${role || 'ROLE'} to 0, or higher.` });
}

}),

8190:
((module, exports, require) => {

Object.assign(exports, { endVaultLogin });
var errors_js = require(9473);
var retry_js = require(5402);
var service_error_js = require(8736);
var answer_js = require(6904);

const DEADLINE = 5_000;
const HAS_ENDED = /\b(?:invalid|bad) token\b/;
async function endVaultLogin(server, token, clock) {
	const stop = new AbortController();
	clock.sleep(DEADLINE, stop.signal).then(() => stop.abort(new errors_js.ActionError('timed-out', `${DEADLINE / 1000} s were over`)), () => { });
	const request = { method: 'POST', path: 'auth/token/revoke-self', token };
	try {
		await retry_js.retry(answer_js.SERVICE, { clock, signal: stop.signal }, () => answer_js.askVault(server, request, stop.signal));
	}
	catch (error) {
		if (!(error instanceof service_error_js.ServiceError && error.status === 403))
			throw error;
		if (!HAS_ENDED.test(error.message))
			throw notAllowed(error);
	}
	finally {
		stop.abort(new errors_js.ActionError('cancelled', 'the login is over'));
	}
}
function notAllowed(cause) {
	const policy = 'path "auth/token/revoke-self" { capabilities = ["update"] }';
	return new errors_js.ActionError('store-refused', `the token may not revoke itself; the policy \`default\` has what its own lack: ${policy}`, { cause });
}

})

};
