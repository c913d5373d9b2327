export const id = 283;
export const ids = [283];
export const modules = {

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

9532:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ NO_STORE_PART)
});
var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8980);

const NO_STORE_PART = { ..._part_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K, undo: [], summary: [] };


}),

6904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ lookUp),
  Xy: () => (/* binding */ objectOf),
  YV: () => (/* binding */ SERVICE),
  yR: () => (/* binding */ askVault)
});

var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5160);
var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);


const SERVICE = 'Vault';
/** 412: a replica has not heard of the token yet. https://developer.hashicorp.com/vault/docs/enterprise/consistency */
const PASSING = new Set([408, 412, 425, 429]);
const CODES = {
	400: 'InvalidRequest',
	403: 'PermissionDenied',
	404: 'NotFound',
	405: 'UnsupportedOperation',
};
const LONGEST_REASON = 500;
/** Asks once; an answer that is no success, or no JSON object, is a `ServiceError`. */
async function askVault(server, request, signal) {
	const answer = await server.ask(request, signal);
	if (answer.status === 204)
		return {};
	const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
	if (fields === undefined)
		throw refusal(answer, server, request);
	return fields;
}
/** The same for what is at a path, as text, in which numbers are as they were written. That nothing is there is no error. */
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
/** What a server said in `errors`, and in `warnings` where a path is not what it seems; without what must not be repeated. */
function reasonsIn(text, secrets) {
	const { errors, warnings } = fieldsOf(text) ?? {};
	const said = [errors, warnings].flatMap((list) => (Array.isArray(list) ? list : []));
	return said
		.filter((one) => typeof one === 'string')
		.map((one) => secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), one))
		.map((one) => (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUnseen */ .Y)(one.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON))
		.filter((one) => one !== '');
}
function refusal(answer, server, { body, token = '' }) {
	const { retryAfter, status, text } = answer;
	const jwt = body !== undefined && 'jwt' in body ? String(body.jwt) : '';
	const reasons = reasonsIn(text, [token, jwt]);
	const said = status === 200
		? 'something that is no JSON object'
		: [String(status), reasons.join('; ')].filter(Boolean).join(': ');
	return new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._(`${SERVICE} (${server.address}) answered ${said}`, {
		service: SERVICE,
		endpoint: server.address,
		transient: status === 200 || PASSING.has(status) || status >= 500,
		status,
		code: CODES[status] ?? `Status${status}`,
		retryAfter,
	});
}


}),

6283:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openVault: () => (/* binding */ openVault)
});

var held_login = __webpack_require__(6230);
var part = __webpack_require__(8980);
var store_part = __webpack_require__(9532);
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/stores/vault/held.js

/** In the step's folder, where `vault-ca` is given: for tools that read VAULT_CACERT, and for post. */
const VAULT_AUTHORITY = 'stores/vault-ca.pem';
/**
 * The variables by which Vault's own tools find the login of a step, the latest one's; those that would lead them
 * elsewhere are taken away. Throws `no-such-login` and `session-ended`. https://developer.hashicorp.com/vault/docs/commands#configure-environment-variables
 */
function vaultVariables(folders, now) {
	const [found] = folders.flatMap(({ logins, path }) => logins()
		.filter(({ store }) => store === 'vault')
		.map((login) => ({ ...login, path })));
	if (found === undefined) {
		throw new ActionError('no-such-login', 'no step of this job has logged in to Vault', {
			hint: 'Is there a Keyless step with `vault-addr` before this one?',
		});
	}
	const { address, authority, expires, namespace } = found.facts;
	if (expires !== undefined && Date.parse(expires) <= now) {
		throw new ActionError('session-ended', `Vault's token ended at ${expires}`, {
			hint: "Raise token_ttl of the role, or log in again by another Keyless step: a token does not outlive the role's own time.",
		});
	}
	return {
		VAULT_TOKEN: found.values['VAULT_TOKEN'],
		VAULT_ADDR: address,
		VAULT_NAMESPACE: namespace === '' ? undefined : namespace,
		VAULT_AGENT_ADDR: undefined,
		VAULT_CAPATH: undefined,
		VAULT_CACERT: authority === undefined ? undefined : `${found.path}/${VAULT_AUTHORITY}`,
		VAULT_SKIP_VERIFY: undefined,
		VAULT_TLS_SERVER_NAME: undefined,
	};
}

var masks = __webpack_require__(7851);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
var vault_answer = __webpack_require__(6904);
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/stores/vault/causes.js
/** Why a login was refused, by what Vault has said of it. */
function causeOf(said, asked, claims) {
	for (const [pattern, explain] of EXPLANATIONS) {
		const found = pattern.exec(said);
		if (found !== null)
			return explain(found.groups ?? {}, asked, claims);
	}
	return { token: [], hint: `Look at the role: vault read ${roleOf(asked)}` };
}
/** By the words of Vault and OpenBao; the first that fits counts. https://github.com/hashicorp/vault-plugin-auth-jwt */
const EXPLANATIONS = [
	[
		/claim "(?<claim>[^"]+)" does not match any associated bound claim values/,
		({ claim = '' }, asked, claims) => ({
			token: [claimLine(claim, claims)],
			hint: `The role's bound_claims want another ${claim}. To let exactly this job in, have them say ${bound(claim, claims)} (${writing(asked)} bound_claims=…), or correct the workflow. A pattern with * counts only with bound_claims_type=glob.`,
		}),
	],
	[
		/claim "(?<claim>[^"]+)" (?:is missing|not found in token)/,
		({ claim = '' }, asked, claims) => ({
			token: [`it has no claim ${claim}; its claims are ${Object.keys(claims).toSorted().join(', ')}`],
			hint: `Name one of these in bound_claims or user_claim (${writing(asked)} …); \`environment\` is there only where the job has one.`,
		}),
	],
	[
		/invalid subject \(sub\) claim/,
		(_found, asked, claims) => ({
			token: [claimLine('sub', claims)],
			hint: `The role's bound_subject is another: set it to exactly that (${writing(asked)} bound_subject=…). An update of a role keeps what it does not name, so one that is not wanted any more must be emptied with bound_subject="".`,
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
			hint: `The auth method's bound_issuer is another: vault write auth/${authPath}/config bound_issuer=${JSON.stringify(claims.iss)} …`,
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
		(_found, asked) => ({ token: [], hint: `The role is for people in a browser: ${writing(asked)} role_type=jwt …` }),
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
/** A claim may be named by a JSON pointer: `/repository`. */
function claimLine(name, claims) {
	const value = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
	return value === undefined ? `it has no claim ${name}` : `${name} is ${JSON.stringify(value)}`;
}
function bound(name, claims) {
	const value = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
	return JSON.stringify({ [name]: value ?? '…' });
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

;// CONCATENATED MODULE: ./build/stores/vault/refusal.js



/** A login that was refused, explained with what the token says (law 7). */
function explainRefusal(error, asked, claims) {
	const { hint, token } = causeOf(error.message, asked, claims);
	const role = asked.role === '' ? 'the default role' : `the role "${asked.role}"`;
	const lines = [
		`this job's login for ${role} at auth/${asked.authPath} was refused: ${error.message}`,
		...token.map((line) => `  the token: ${(0,quotation/* escapeUnseen */.Y)(line)}`),
	];
	return new errors/* ActionError */.l('store-refused', lines.join('\n'), { hint, cause: error });
}

;// CONCATENATED MODULE: ./build/stores/vault/login.js






/** Logs in by the job's token. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
async function logIn({ authPath, role }, server, { identity, patience, runner }) {
	let { claims } = await identity.current();
	return await (0,retry/* retry */.L)(vault_answer/* SERVICE */.YV, patience, async () => {
		const current = await identity.current();
		claims = current.claims;
		const body = { ...(role !== '' && { role }), jwt: current.token };
		const sent = patience.clock.now();
		const path = `auth/${authPath}/login`;
		const { auth } = await (0,vault_answer/* askVault */.yR)(server, { method: 'POST', path, body }, patience.signal);
		const login = loginOf((0,vault_answer/* objectOf */.Xy)(auth) ?? {}, sent);
		if (login === undefined)
			throw noToken((0,vault_answer/* objectOf */.Xy)(auth) ?? {}, server);
		runner.mask((0,masks/* masksFor */.RM)('', { kind: 'text', text: login.token }).masks);
		return login;
	}).catch((error) => {
		if (!(error instanceof service_error/* ServiceError */._))
			throw error;
		if (error.status === undefined)
			throw unreachable(error);
		throw explainRefusal(error, { authPath, role }, claims);
	});
}
/** Not an answer of Vault's to the login: a redirect that is not followed, say. */
function unreachable(error) {
	return new errors/* ActionError */.l('service-unavailable', error.message, {
		hint: 'Nothing was sent but to the address itself. Is `vault-addr` that of the active server, or of a load balancer before it, by https?',
		cause: error,
	});
}
function loginOf(auth, sent) {
	const { client_token: token, lease_duration: seconds, num_uses: uses, policies, token_type: type } = auth;
	if (typeof token !== 'string' || token === '' || /\s/.test(token))
		return undefined;
	return {
		token,
		policies: Array.isArray(policies) ? policies.filter((policy) => typeof policy === 'string') : [],
		expires: typeof seconds === 'number' && seconds > 0 ? sent + seconds * 1000 : undefined,
		uses: typeof uses === 'number' && uses > 0 ? uses : undefined,
		revocable: type !== 'batch',
	};
}
function noToken(auth, { address }) {
	if ((0,vault_answer/* objectOf */.Xy)(auth['mfa_requirement']) === undefined)
		return new service_error/* ServiceError */._(`${vault_answer/* SERVICE */.YV} (${address}) answered a login without a token`, {
			service: vault_answer/* SERVICE */.YV,
			endpoint: address,
			transient: true,
		});
	return new errors/* ActionError */.l('store-refused', `Vault (${address}) asks for a second factor, which no job has`, {
		hint: 'Take the auth method, or the entity of this role, out of the login enforcement (`vault list identity/mfa/login-enforcement`).',
	});
}

var store = __webpack_require__(346);
;// CONCATENATED MODULE: ./build/stores/vault/mounts.js

/** The engines that a token can see. https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts */
function mountsIn(answer) {
	const data = (0,vault_answer/* objectOf */.Xy)(answer['data']) ?? answer;
	return Object.entries((0,vault_answer/* objectOf */.Xy)(data['secret']) ?? {}).map(([path, facts]) => ({
		path,
		kind: kindOf((0,vault_answer/* objectOf */.Xy)(facts) ?? {}),
	}));
}
function kindOf({ options, type }) {
	if (type !== 'kv' && type !== 'generic')
		return 'dynamic';
	return (0,vault_answer/* objectOf */.Xy)(options)?.['version'] === '2' ? 'kv2' : 'kv1';
}
/** The engine at a path: of several that fit, the deepest. */
function mountOf(path, mounts) {
	const fitting = mounts.filter((mount) => path.startsWith(mount.path));
	return fitting.toSorted((a, b) => b.path.length - a.path.length)[0];
}
/** Where the API has what `path` names: in KV version 2 behind `data/`, which may be written or left out. */
function pathInApi(path, mount) {
	if (mount?.kind !== 'kv2')
		return path;
	const rest = path.slice(mount.path.length);
	return rest.startsWith('data/') ? path : `${mount.path}data/${rest}`;
}

var secrets_document = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/stores/vault/secret.js

/**
 * The secret in an answer's text: the whole `data` as a JSON document, numbers as they were written. Where the engine is
 * not known, its answer tells a version 2 from the others.
 */
function secretIn(text, path, mount) {
	const opened = (0,secrets_document/* openDocument */.E)({ kind: 'text', text });
	const answer = opened.kind === 'document' && (0,secrets_document/* isObject */.G)(opened.exact) ? opened.exact : {};
	const data = answer['data'];
	if (!(0,secrets_document/* isObject */.G)(data))
		return { kind: 'none', why: 'Vault answered without data' };
	const versioned = mount?.kind === 'kv2' || (mount === undefined && looksVersioned(data));
	if (versioned)
		return ofVersion(data, path);
	const lease = leaseIn(answer, path);
	const versionId = lease === undefined ? '' : `lease of ${lease.seconds} s`;
	return { kind: 'secret', secret: stored(data, path, versionId), lease };
}
/** Why there is no secret, where the answer was 404. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
function absenceIn(text, version) {
	const opened = (0,secrets_document/* openDocument */.E)({ kind: 'text', text });
	const data = opened.kind === 'document' && (0,secrets_document/* isObject */.G)(opened.exact) ? opened.exact['data'] : undefined;
	const metadata = (0,secrets_document/* isObject */.G)(data) && (0,secrets_document/* isObject */.G)(data['metadata']) ? data['metadata'] : undefined;
	if (metadata === undefined)
		return version === undefined ? 'nothing is at this path' : `nothing is at this path, or none of version ${version}`;
	const which = `version ${String(metadata['version'])}`;
	if (metadata['destroyed'] === true)
		return `${which} was destroyed`;
	return `${which} was deleted at ${String(metadata['deletion_time'])}`;
}
function ofVersion(data, path) {
	const { data: inner, metadata } = data;
	if (!(0,secrets_document/* isObject */.G)(inner))
		return { kind: 'none', why: 'this version holds no data' };
	const version = (0,secrets_document/* isObject */.G)(metadata) ? String(metadata['version'] ?? '') : '';
	return { kind: 'secret', secret: stored(inner, path, version), lease: undefined };
}
function looksVersioned(data) {
	const { metadata } = data;
	return (Object.keys(data).toSorted().join() === 'data,metadata' &&
		(0,secrets_document/* isObject */.G)(metadata) &&
		'created_time' in metadata &&
		'version' in metadata);
}
function leaseIn({ lease_duration: seconds, lease_id: id }, path) {
	return typeof id === 'string' && id !== '' ? { id, path, seconds: Number(seconds) } : undefined;
}
function stored(data, path, versionId) {
	return { arn: `vault:${path}`, name: path, versionId, value: { kind: 'text', text: JSON.stringify(data) } };
}

;// CONCATENATED MODULE: ./build/stores/vault/reads.js







/** The reads of one login. */
class VaultReads {
	#server;
	#token;
	#patience;
	#turns = new store/* Turns */.P0();
	#mounts;
	/** Of secrets that were made for this job. */
	leases = [];
	constructor(server, token, patience) {
		this.#server = server;
		this.#token = token;
		this.#patience = patience;
	}
	/** Never rejects for one secret's sake: what it is refused for is its outcome. */
	async read({ id, version }) {
		// Where `data/` is written the path is the same for every engine, so nothing needs to be known first.
		const early = id.includes('/data/') ? this.#get(id, version) : undefined;
		early?.catch(() => { }); // may turn out not to be wanted
		try {
			this.#mounts ??= this.#list();
			const mount = mountOf(`${id}/`, await this.#mounts);
			if (version !== undefined && mount !== undefined && mount.kind !== 'kv2')
				return { kind: 'refused', code: 'InvalidRequest', message: unversioned(mount) };
			const path = pathInApi(id, mount);
			return this.#outcome(await (early !== undefined && path === id ? early : this.#get(path, version)), path, {
				mount,
				version,
			});
		}
		catch (error) {
			return (0,store/* refusedOutcome */.jV)(error);
		}
	}
	#outcome({ text, there }, path, { mount, version }) {
		if (!there)
			return { kind: 'absent', message: absenceIn(text, version) };
		const found = secretIn(text, path, mount);
		if (found.kind === 'none')
			return { kind: 'absent', message: found.why };
		if (found.lease !== undefined)
			this.leases.push(found.lease);
		return { kind: 'found', secrets: [found.secret] };
	}
	async #get(path, version) {
		const query = version === undefined ? {} : { version };
		const request = { method: 'GET', path, query, token: this.#token };
		const { signal } = this.#patience;
		return await this.#turns
			.take(() => (0,retry/* retry */.L)(vault_answer/* SERVICE */.YV, this.#patience, () => (0,vault_answer/* lookUp */.TE)(this.#server, request, signal)))
			.catch((error) => {
			throw withPolicy(error, path);
		});
	}
	/** Which engines there are. Where Vault does not say, each answer is judged by its shape. */
	async #list() {
		const request = { method: 'GET', path: 'sys/internal/ui/mounts', token: this.#token };
		const { signal } = this.#patience;
		try {
			return mountsIn(await (0,retry/* retry */.L)(vault_answer/* SERVICE */.YV, this.#patience, () => (0,vault_answer/* askVault */.yR)(this.#server, request, signal)));
		}
		catch (error) {
			if (error instanceof service_error/* ServiceError */._)
				return [];
			throw error;
		}
	}
}
/** Policies are about paths as the API has them, so the message says which one that is. */
function withPolicy(error, path) {
	if (!(error instanceof service_error/* ServiceError */._) || error.status !== 403)
		return error;
	const { code, endpoint, message, status } = error;
	const needed = `${message}; the role's policies need \`path ${(0,quotation/* quote */.h)(path)} { capabilities = ["read"] }\``;
	return new service_error/* ServiceError */._(needed, { service: vault_answer/* SERVICE */.YV, transient: false, code, endpoint, status, cause: error });
}
function unversioned({ kind, path }) {
	return kind === 'kv1'
		? `${(0,quotation/* quote */.h)(path)} is a KV engine of version 1, which keeps no versions`
		: `${(0,quotation/* quote */.h)(path)} makes a secret for each who asks, and keeps no versions`;
}

var revocation = __webpack_require__(8190);
;// CONCATENATED MODULE: ./build/stores/vault/open.js








/** Logs in to Vault or OpenBao with the job's token. Throws `store-refused` where it does not let this job in. */
async function openVault(settings, server, access) {
	const login = await logIn(settings, server, access);
	access.runner.group('Vault: logged in', [
		...rows(settings, login).map(([what, value]) => `${what.padEnd(9)} ${value}`),
		`policies  ${login.policies.join(', ') || 'none'}`,
	]);
	return new OpenVault(settings, server, access, login);
}
class OpenVault {
	#settings;
	#server;
	#login;
	#reads;
	#clock;
	constructor(settings, server, { patience }, login) {
		this.#settings = settings;
		this.#server = server;
		this.#login = login;
		this.#clock = patience.clock;
		this.#reads = new VaultReads(server, login.token, patience);
	}
	async read(reads) {
		const own = reads.filter((read) => read.kind === 'vault');
		checkUses(own.length, this.#login, this.#settings);
		return { outcomes: await Promise.all(own.map((read) => this.#reads.read(read))), notices: [] };
	}
	part() {
		const file = (0,held_login/* loginFile */.Cy)('vault');
		const { revocable } = this.#login;
		const { authority } = this.#server;
		return {
			...store_part/* NO_STORE_PART */.k,
			files: [
				[file, (0,part/* encode */.l)((0,held_login/* renderLogin */.ux)({ store: 'vault', ...this.#held() }))],
				...(authority === undefined ? [] : [[VAULT_AUTHORITY, (0,part/* encode */.l)(authority)]]),
			],
			undo: revocable ? [file] : [],
			summary: rows(this.#settings, this.#login),
		};
	}
	async withdraw() {
		if (this.#login.revocable)
			await (0,revocation/* endVaultLogin */.X)(this.#server, this.#login.token, this.#clock);
	}
	#held() {
		const { authority } = this.#server;
		const { expires, token } = this.#login;
		const { leases } = this.#reads;
		return {
			values: { VAULT_TOKEN: token },
			facts: {
				address: this.#settings.address,
				namespace: this.#settings.namespace,
				...(authority !== undefined && { authority }),
				...(expires !== undefined && { expires: new Date(expires).toISOString() }),
				...(leases.length > 0 && { leases: leases.map(({ id }) => id).join('\n') }),
			},
		};
	}
}
function rows({ address, namespace, role }, { expires, revocable }) {
	const end = expires === undefined ? 'when it is revoked' : new Date(expires).toISOString();
	return [
		['Vault', `${address}${namespace === '' ? '' : `, namespace ${namespace}`}, role ${role || 'by default'}`],
		[
			'Token',
			`ends ${end}, ${revocable ? 'and is revoked when the job ends' : 'and cannot be revoked, being a batch token'}`,
		],
	];
}
/** The list of engines, each read, and the revocation. */
function checkUses(reads, { uses }, { authPath, role }) {
	const needed = reads + 2;
	if (uses === undefined || uses >= needed)
		return;
	throw new errors/* ActionError */.l('store-refused', `the role's tokens are good for ${uses} request${uses === 1 ? '' : 's'}, and this step makes ${needed}`, { hint: `Set token_num_uses of auth/${authPath}/role/${role || 'ROLE'} to 0, or higher.` });
}


}),

8190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ endVaultLogin)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
var _service_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8736);
var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6904);




/** Milliseconds, whatever became of the step's own deadline. */
const DEADLINE = 5_000;
/**
 * Revokes a token, and its leases with it. Rejects where that can't be done in a few seconds; a token that has ended is gone.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 */
async function endVaultLogin(server, token, clock) {
	const stop = new AbortController();
	clock.sleep(DEADLINE, stop.signal).then(() => stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('timed-out', `${DEADLINE / 1000} s were over`)), () => { });
	const request = { method: 'POST', path: 'auth/token/revoke-self', token };
	try {
		await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVICE */ .YV, { clock, signal: stop.signal }, () => (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .askVault */ .yR)(server, request, stop.signal));
	}
	catch (error) {
		if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._ && error.status === 403))
			throw error;
	}
	finally {
		stop.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('cancelled', 'the login is over'));
	}
}


})

};
