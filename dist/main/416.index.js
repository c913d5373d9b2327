export const id = 416;
export const ids = [416];
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

8355:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseSubject)
});
const NAMES = /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<repository>[\w.-]+)(?:@(?<repositoryId>\d+))?:(?<context>.+)$/s;
function parseSubject(sub) {
	const { owner, ownerId, repository, repositoryId, context: rest } = NAMES.exec(sub)?.groups ?? {};
	const context = rest === undefined ? undefined : parseContext(rest);
	if (owner === undefined || repository === undefined || context === undefined)
		return { kind: 'opaque', text: sub };
	if (ownerId !== undefined && repositoryId !== undefined) {
		return { kind: 'immutable', owner, ownerId, repository, repositoryId, context };
	}
	if (ownerId !== undefined || repositoryId !== undefined)
		return { kind: 'opaque', text: sub };
	return { kind: 'name', owner, repository, context };
}
/** Colons in a name are `%3A` in a subject, so a further one means a template of the organisation's own. */
function parseContext(text) {
	if (text === 'pull_request')
		return { kind: 'pull_request' };
	const [, kind, value] = /^(environment|ref):([^:]+)$/s.exec(text) ?? [];
	if (value === undefined)
		return undefined;
	return kind === 'ref' ? { kind, ref: value } : { kind: 'environment', name: value };
}


}),

8995:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderTokenRenewal)
});

function renderTokenRenewal(renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
}
/** Undefined where the text is no renewal of ours: this tells versions apart, not attacks. */
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

8416:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzure: () => (/* binding */ openAzure)
});

var held_login = __webpack_require__(6230);
var part = __webpack_require__(8980);
var store_part = __webpack_require__(9532);
var token_renewal = __webpack_require__(8995);
var session_names = __webpack_require__(6944);
;// CONCATENATED MODULE: ./build/stores/azure/held.js


/** In the step's folder: the job's token, for tools that read AZURE_FEDERATED_TOKEN_FILE; and what it is asked for with again. */
const TOKEN_FILE = 'azure/federated-token';
const RENEWAL_FILE = 'azure/renewal.json';
const LOGIN_FILE = (0,held_login/* loginFile */.Cy)('azure');
/** The next of such a file, while it is being written. */
const nextFile = (file) => `${file}.next`;
/** In the way of a profile's, the name of the lock for whoever asks for a token. */
const TOKEN_LOCK = 'azure-token';
/** Where the lock is a file: paths in the step's folder. */
const TOKEN_LOCKS = (0,session_names/* sessionNames */.v)(TOKEN_LOCK).locks.map((lock) => `azure/${lock}`);
/** When a fifth of a token's life is over, which is five minutes: what a program reads is good for the other four. */
function renewalTime({ expiresAt, issuedAt }, now) {
	return Math.max(now, Math.min(issuedAt, now) + (expiresAt - issuedAt) / 5);
}
function heldLogin({ audience, authority, client, tenant, token, ...times }) {
	const { expiresAt, issuedAt, renewAt } = times;
	return {
		store: 'azure',
		values: { AZURE_FEDERATED_TOKEN: token },
		facts: {
			client,
			tenant,
			authority,
			audience,
			issuedAt: String(issuedAt),
			expiresAt: String(expiresAt),
			renewAt: String(renewAt),
		},
	};
}
/** Undefined where it is not what `heldLogin` makes. */
function heldToken({ facts, store, values }) {
	const { audience, authority, client, expiresAt, issuedAt, renewAt, tenant } = facts;
	const { AZURE_FEDERATED_TOKEN: token } = values;
	if (store !== 'azure' || token === undefined || audience === undefined || authority === undefined)
		return undefined;
	if (client === undefined || tenant === undefined)
		return undefined;
	const [issued, expires, renew] = [issuedAt, expiresAt, renewAt].map(Number);
	return {
		token,
		client,
		tenant,
		authority,
		audience,
		issuedAt: issued || 0,
		expiresAt: expires || 0,
		renewAt: renew || 0,
	};
}

var masks = __webpack_require__(7851);
var errors = __webpack_require__(9473);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/stores/azure/answer.js


const PASSING = new Set([408, 425, 429]);
const LONGEST_REASON = 1000;
/** Undefined where the text is no JSON object. */
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
function textOf(value) {
	return typeof value === 'string' ? value : '';
}
/** What a service said, on one line, without what must not be repeated. */
function reason(said, secrets) {
	const safe = secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), said);
	return (0,quotation/* escapeUnseen */.Y)(safe.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON);
}
/** An answer that is none of those that were hoped for. `passing`: could the same request succeed a moment later? */
function failed({ service, url }, { retryAfter, status }, said, facts = {}) {
	const endpoint = new URL(url).origin;
	const { code, passing = false, requestId } = facts;
	const moved = status >= 300 && status < 400 ? ', and redirects are not followed' : '';
	return new service_error/* ServiceError */._(`${service} (${endpoint}) answered ${said || `${status}${moved}`}`, {
		service,
		endpoint,
		transient: passing || PASSING.has(status) || status >= 500,
		status,
		code: code ?? `Status${status}`,
		requestId,
		retryAfter,
	});
}

;// CONCATENATED MODULE: ./build/stores/azure/entra.js

const ENTRA = 'Microsoft Entra ID';
/**
 * An access token for the job's own: one attempt.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 */
async function requestAccessToken(azure, { assertion, client, cloud, resource, tenant }, signal) {
	const request = {
		service: ENTRA,
		url: `${cloud.authority}/${tenant}/oauth2/v2.0/token`,
		form: {
			client_id: client,
			scope: `${resource}/.default`,
			grant_type: 'client_credentials',
			client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
			client_assertion: assertion,
		},
	};
	const answer = await azure.ask(request, signal);
	if (answer.status !== 200)
		throw refused(request, answer, assertion);
	const { access_token: token, token_type: type } = fieldsOf(answer.text) ?? {};
	if (typeof token === 'string' && /^[\w.~+/=-]+$/.test(token) && /^bearer$/i.test(textOf(type)))
		return token;
	throw failed(request, answer, '200 without an access token', { passing: true });
}
/** Codes of its own that pass: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const entra_PASSING = /^AADSTS(?:90006|90012|90024|90033|90055|90090)$/;
function refused(request, answer, assertion) {
	const fields = fieldsOf(answer.text) ?? {};
	// What follows is for Microsoft's support, and is in fields of its own.
	const [said = ''] = textOf(fields['error_description']).split(/\s*Trace ID:/);
	const code = /^AADSTS\d+/.exec(said)?.[0] ?? textOf(fields['error']);
	const trace = textOf(fields['trace_id']);
	const tail = /^[\w-]{1,64}$/.test(trace) ? ` (trace ${trace})` : '';
	const why = reason(said, [assertion]) || reason(textOf(fields['error']), [assertion]);
	return failed(request, answer, why === '' ? '' : `${answer.status}: ${why}${tail}`, {
		...(code !== '' && { code }),
		...(tail !== '' && { requestId: trace }),
		passing: entra_PASSING.test(code) || fields['error'] === 'temporarily_unavailable',
	});
}

var subject = __webpack_require__(8355);
;// CONCATENATED MODULE: ./build/stores/azure/federated-credential.js

/**
 * The commands that let exactly this job in, on one line each: for an app, and for a user-assigned managed identity.
 * https://learn.microsoft.com/cli/azure/ad/app/federated-credential and https://learn.microsoft.com/cli/azure/identity/federated-credential
 */
function credentialCommands(client, claims) {
	const { aud, iss, sub } = claims;
	const name = nameFor(claims);
	const parameters = JSON.stringify({ name, issuer: iss, subject: sub, audiences: [aud] });
	return [
		`az ad app federated-credential create --id ${client} --parameters ${quoted(parameters)}`,
		`az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name ${name} --issuer ${quoted(iss)} --subject ${quoted(sub)} --audiences ${quoted(aud)}`,
	];
}
/** What a credential that was written from memory, or by Azure's portal, gets wrong about this subject. */
function subjectAdvice({ sub }) {
	switch ((0,subject/* parseSubject */.C)(sub).kind) {
		case 'immutable':
			return "This repository's subjects carry ids (OWNER@ID/REPO@ID): a credential that has the names alone fits none of them.";
		case 'name':
			return "This repository's subjects carry no ids: a credential that the portal has written with ids (OWNER@ID/REPO@ID) fits none of them.";
		case 'opaque':
			return "This repository's subjects are made by a template of its own: the portal's form for GitHub cannot write such a one, and its form for other issuers can.";
	}
}
/** 3 to 120 letters, digits, - and _. */
function nameFor({ repository, sub }) {
	const context = sub.slice(sub.indexOf(':', sub.indexOf(':') + 1) + 1);
	const words = ['github', repository?.split('/')[1] ?? '', context.replace(/^ref:refs\/(?:heads|tags)\//, '')];
	const name = words.join('-').replace(/[^A-Za-z0-9-]+/g, '-');
	return name.slice(0, 100).replace(/-+$/, '');
}
/** One word of a POSIX shell. */
function quoted(word) {
	return `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/stores/azure/causes.js

function causeOf(code, wanted, claims) {
	const explain = EXPLANATIONS.get(/^AADSTS(\d+)$/.exec(code ?? '')?.[1] ?? '') ?? unknown;
	return explain(wanted, claims);
}
const EVERYWHERE = 'One that was made in the last minutes may not be known everywhere yet.';
/** By the numbers of https://login.microsoftonline.com/error, where each of them can be looked up. */
const EXPLANATIONS = new Map([
	['700213', (_wanted, claims) => missing(['subject'], `${subjectAdvice(claims)} ${EVERYWHERE}`)],
	[
		'7002138',
		() => missing(['subject'], 'A federated credential has this subject in other capital or small letters, and they count: correct owner, repository, branch or environment in it. Where it is the same already, remove it and make it again.'),
	],
	[
		'700211',
		() => missing(['issuer'], `No federated credential has this issuer, letter by letter: without a slash at its end. ${EVERYWHERE}`),
	],
	[
		'700212',
		({ cloud }) => missing(['audience'], `The credential has another audience: correct it there, or set \`azure-audience\` to the one it has. In "${cloud.name}" it is "${cloud.audience}" by convention.`),
	],
	['70021', (_wanted, claims) => missing(['subject', 'issuer', 'audience'], `${subjectAdvice(claims)} ${EVERYWHERE}`)],
	[
		'70025',
		() => missing(['subject', 'issuer', 'audience'], `The app has no federated credential at all. ${EVERYWHERE}`),
	],
	[
		'700024',
		(_wanted, { exp, nbf }) => other(`The token is good from ${iso(nbf)} to ${iso(exp)}, and this runner found it so a moment ago: set the runner's clock.`),
	],
	...['700027', '50027', '900384', '5000224'].map((code) => [
		code,
		(_wanted, { iss }) => other(`Entra ID could not check the token's signature: it must reach ${iss}/.well-known/openid-configuration and the keys that it names, from the internet.`),
	]),
	[
		'7002381',
		() => other("A policy of the tenant takes tokens of certain GitHub enterprises alone, by their claim `enterprise`: run the job in a repository of such a one, or have the tenant's administrator change the policy."),
	],
	[
		'700016',
		({ client, tenant }) => other(`The tenant ${tenant} has no app or managed identity with the client id ${client}. \`azure-client-id\` is the "Application (client) ID" of an app registration or the "Client ID" of a user-assigned managed identity: no object id. \`azure-tenant-id\` is the tenant that it is in.`),
	],
	[
		'7000112',
		() => other('The app is disabled in this tenant: enable its service principal ("Enabled for users to sign-in").'),
	],
	...['90002', '900023', '900021'].map((code) => [
		code,
		({ cloud, tenant }) => other(`There is no tenant ${tenant} in "${cloud.name}": correct \`azure-tenant-id\`, or name the cloud that it is in by \`azure-cloud\`.`),
	]),
	...['90038', '900382', '900432'].map((code) => [
		code,
		({ cloud }) => other(`The tenant is in another cloud than "${cloud.name}": name that by \`azure-cloud\`.`),
	]),
	[
		'500011',
		() => other('The tenant knows nothing of this service: is `azure-tenant-id` the tenant of the subscription?'),
	],
	[
		'53003',
		() => other('A Conditional Access policy for workload identities blocks this runner: its location, as a rule.'),
	],
]);
const unknown = (_wanted, _claims) => other('Look the number up at https://login.microsoftonline.com/error; the federated credential must say what the token says.');
function missing(unfit, hint) {
	return { unfit, hint, wantsCredential: true };
}
function other(hint) {
	return { unfit: [], hint, wantsCredential: false };
}
function iso(seconds) {
	return new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./build/stores/azure/refusal.js




/** A login that was refused, explained by what the token says and what a federated credential must say (law 7). */
function explainRefusal(error, wanted, claims) {
	const { hint, unfit, wantsCredential } = causeOf(error.code, wanted, claims);
	const message = [
		`this job's login as client ${wanted.client} of tenant ${wanted.tenant} was refused: ${error.message}`,
		'  The token says, and a federated credential must say, letter by letter:',
		...sides(claims).map(([what, value]) => `    ${what.padEnd(8)}  ${value}${mark(what, unfit)}`),
	];
	const [app, identity] = credentialCommands(wanted.client, claims);
	const commands = [
		'This makes a federated credential that lets exactly this job in, for an app registration:',
		`  ${app}`,
		'and for a user-assigned managed identity:',
		`  ${identity}`,
	];
	return new errors/* ActionError */.l('store-refused', shown(message), {
		hint: shown(wantsCredential ? [hint, ...commands] : [hint]),
		cause: error,
	});
}
function sides({ aud, iss, sub }) {
	return [
		['subject', sub],
		['issuer', iss],
		['audience', aud],
	];
}
function mark(what, unfit) {
	if (!unfit.includes(what))
		return '';
	return unfit.length === 1 ? '   <- no credential has this' : '   <- no credential has all of these';
}
/** Branches may hold what a log would obey and not show. */
function shown(lines) {
	return lines.map(quotation/* escapeUnseen */.Y).join('\n');
}

;// CONCATENATED MODULE: ./build/stores/azure/login.js






/**
 * Trades the job's token for one of Azure's. Where no secret is read, that is the proof that later steps will be let in,
 * and it is used for nothing.
 */
async function logIn(settings, azure, { identity, patience, runner }) {
	const { client, cloud, reads, tenant } = settings;
	const resource = reads ? `https://${cloud.vaults}` : cloud.management;
	let current = await identity.current();
	const attempt = async () => {
		current = await identity.current();
		const request = { client, cloud, tenant, resource, assertion: current.token };
		return await requestAccessToken(azure, request, patience.signal);
	};
	try {
		const accessToken = await (0,retry/* retry */.L)(ENTRA, patience, attempt);
		runner.mask((0,masks/* masksFor */.RM)('', { kind: 'text', text: accessToken }).masks);
		return { accessToken, identity: current };
	}
	catch (error) {
		if (!(error instanceof service_error/* ServiceError */._))
			throw error;
		throw isAnswer(error) ? explainRefusal(error, settings, current.claims) : unreachable(error);
	}
}
function isAnswer({ status }) {
	return status !== undefined && status >= 400;
}
/** Not Entra ID's own answer: a redirect of something in between, say. */
function unreachable(error) {
	return new errors/* ActionError */.l('service-unavailable', error.message, {
		hint: 'Something between this runner and Entra ID answers in its place: a proxy or a gateway.',
		cause: error,
	});
}

var cloud = __webpack_require__(1635);
var store = __webpack_require__(346);
;// CONCATENATED MODULE: ./build/stores/azure/denial.js

/** What to do about a secret that a vault refuses, to stand behind what the vault said; empty where that says it all. */
function remedy({ code, message, status }, asker) {
	if (status === 401)
		return `; is the vault's tenant another than ${(0,quotation/* quote */.h)(asker.tenant)}, which \`azure-tenant-id\` names?`;
	if (status !== 403)
		return '';
	switch (code) {
		case 'SecretDisabled':
			return '; enable this version, or name another by ?version=';
		case 'ForbiddenByRbac':
			return `; ${roleNeeded(message, asker)}`;
		case 'ForbiddenByPolicy':
		case 'AccessDenied':
			return `; ${policyNeeded(asker)}`;
		case 'ForbiddenByFirewall':
		case 'ForbiddenByConnection':
			return "; the vault's network rules keep this runner out: let its address in, or run the job on a runner inside the vault's network";
		default:
			return `; where the vault goes by roles, ${roleNeeded(message, asker)}; where by access policies, ${policyNeeded(asker)}`;
	}
}
/** https://learn.microsoft.com/azure/key-vault/general/rbac-guide */
function roleNeeded(message, { client, host }) {
	const vault = /Resource: '([^']*?\/vaults\/[\w-]+)/i.exec(message)?.[1] ?? `(id of ${host})`;
	return `the role "Key Vault Secrets User" lets it read (Key Vault Reader reads no values): az role assignment create --role "Key Vault Secrets User" --assignee ${client} --scope ${vault}; that takes some minutes to count`;
}
/** https://learn.microsoft.com/azure/key-vault/general/assign-access-policy */
function policyNeeded({ client, host }) {
	return `an access policy with Get on secrets lets it read: az keyvault set-policy --name ${host.split('.')[0]} --spn ${client} --secret-permissions get`;
}

;// CONCATENATED MODULE: ./build/stores/azure/key-vault.js

const KEY_VAULT = 'Azure Key Vault';
/** The oldest that has everything that is asked for, and every cloud has it. */
const API_VERSION = '7.4';
/** One attempt. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret */
async function getSecret(azure, { host, name, version }, token, signal) {
	const path = version === undefined ? name : `${name}/${version}`;
	const url = `https://${host}/secrets/${path}?api-version=${API_VERSION}`;
	const request = { service: KEY_VAULT, url, bearer: token };
	const answer = await azure.ask(request, signal);
	if (answer.status !== 200)
		throw key_vault_refused(request, answer, token);
	const fields = fieldsOf(answer.text) ?? {};
	const { attributes, id, value } = fields;
	if (typeof value !== 'string')
		throw failed(request, answer, '200 without a secret', { passing: true });
	const { exp, nbf } = objectOf(attributes) ?? {};
	return { value, id: textOf(id), notBefore: secondsOf(nbf), expires: secondsOf(exp) };
}
/** https://learn.microsoft.com/azure/key-vault/general/rest-error-codes; the inner code is the one that tells. */
function key_vault_refused(request, answer, token) {
	const error = objectOf(fieldsOf(answer.text)?.['error']) ?? {};
	const inner = objectOf(error['innererror'] ?? error['innerError']) ?? {};
	const code = [inner['code'], error['code']].map(textOf).find((one) => /^\w{1,100}$/.test(one));
	const why = reason(textOf(error['message']), [token]);
	return failed(request, answer, why === '' ? '' : `${answer.status}: ${why}`, { ...(code !== undefined && { code }) });
}
function secondsOf(value) {
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/stores/azure/reads.js








/** The reads of one login, each a request of its own: a vault gives out no two secrets at once. */
class VaultReads {
	#settings;
	#azure;
	#token;
	#patience;
	#turns = new store/* Turns */.P0();
	notices = [];
	constructor(settings, azure, token, patience) {
		this.#settings = settings;
		this.#azure = azure;
		this.#token = token;
		this.#patience = patience;
	}
	/** Never rejects for one secret's sake: what it is refused for is its outcome. */
	async read(read) {
		const host = (0,cloud/* vaultHost */.Df)(read.vault, this.#settings.cloud);
		const wanted = { host, name: read.name, version: read.version };
		const { signal } = this.#patience;
		try {
			const secret = await this.#turns.take(() => (0,retry/* retry */.L)(KEY_VAULT, this.#patience, () => getSecret(this.#azure, wanted, this.#token, signal)));
			this.#noteTimes(wanted, secret);
			const { id, value } = secret;
			const versionId = /\/([0-9a-f]{32})$/.exec(id)?.[1] ?? read.version ?? '';
			return {
				kind: 'found',
				secrets: [{ arn: id, name: read.name, versionId, value: { kind: 'text', text: value } }],
			};
		}
		catch (error) {
			return this.#outcome(error, wanted);
		}
	}
	#outcome(error, { host, name, version }) {
		if (hasNoAddress(error)) {
			const message = `no address is known for ${host}: there is no vault of that name, it was deleted, or its name is one of a private network that this runner is not in`;
			return { kind: 'refused', code: 'VaultNotFound', message };
		}
		if (!(error instanceof service_error/* ServiceError */._) || error.status === undefined)
			throw error;
		if (error.code === 'SecretNotFound') {
			const which = version === undefined ? 'no such secret' : 'no such secret, or no such version of it,';
			return {
				kind: 'absent',
				message: `there is ${which} in ${host}; if it was deleted, the vault may keep it for some time yet: az keyvault secret recover --vault-name ${host.split('.')[0]} --name ${name}`,
			};
		}
		const { code, endpoint, message, status } = error;
		const explained = `${message}${remedy(error, { ...this.#settings, host })}`;
		return (0,store/* refusedOutcome */.jV)(new service_error/* ServiceError */._(explained, { service: KEY_VAULT, transient: false, code, endpoint, status, cause: error }));
	}
	/** A vault gives out what has expired as well, and says so only in passing. */
	#noteTimes({ host, name }, { expires, notBefore }) {
		const now = this.#patience.clock.now();
		const what = (0,quotation/* quote */.h)(`${host}/${name}`);
		if (expires !== undefined && expires * 1000 <= now)
			this.notices.push(`the secret ${what} of Azure expired at ${reads_iso(expires)}, by its own attributes`);
		if (notBefore !== undefined && notBefore * 1000 > now)
			this.notices.push(`the secret ${what} of Azure is not to be used before ${reads_iso(notBefore)}, by its own attributes`);
	}
}
/** Whatever the retries: the name system knows no such name. */
function hasNoAddress(error) {
	return error instanceof errors/* ActionError */.l && error.cause instanceof service_error/* ServiceError */._ && error.cause.code === 'ENOTFOUND';
}
/** The year may be any. */
function reads_iso(seconds) {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}

;// CONCATENATED MODULE: ./build/stores/azure/variables.js
/** As `WorkloadIdentityCredential` of every Azure SDK reads them. https://learn.microsoft.com/azure/aks/workload-identity-overview */
function workloadVariables({ authority, client, tenant }, tokenFile) {
	return [
		['AZURE_CLIENT_ID', client],
		['AZURE_TENANT_ID', tenant],
		['AZURE_AUTHORITY_HOST', `${authority}/`],
		['AZURE_FEDERATED_TOKEN_FILE', tokenFile],
	];
}

;// CONCATENATED MODULE: ./build/stores/azure/open.js








/** Logs in to Azure with the job's token. Throws `store-refused` where Entra ID does not let this job in. */
async function openAzure(settings, azure, access) {
	const login = await logIn(settings, azure, access);
	access.runner.group('Azure: logged in', [
		`client    ${settings.client}`,
		`tenant    ${settings.tenant}, in "${settings.cloud.name}"`,
	]);
	return new OpenAzure(settings, azure, access, login);
}
class OpenAzure {
	#settings;
	#renewal;
	#reads;
	#held;
	constructor(settings, azure, { patience, renewal }, login) {
		this.#settings = settings;
		this.#renewal = renewal;
		this.#reads = new VaultReads(settings, azure, login.accessToken, patience);
		this.#held = hold(settings, login, patience.clock.now());
	}
	async read(reads) {
		const own = reads.filter((read) => read.kind === 'azure');
		const outcomes = await Promise.all(own.map((read) => this.#reads.read(read)));
		return { outcomes, notices: this.#reads.notices };
	}
	part(path) {
		return {
			...store_part/* NO_STORE_PART */.k,
			files: [
				[TOKEN_FILE, (0,part/* encode */.l)(this.#held.token)],
				[RENEWAL_FILE, (0,part/* encode */.l)((0,token_renewal/* renderTokenRenewal */.c)(this.#renewal))],
				[LOGIN_FILE, (0,part/* encode */.l)((0,held_login/* renderLogin */.ux)(heldLogin(this.#held)))],
			],
			laterFiles: [...[TOKEN_FILE, LOGIN_FILE].map(nextFile), ...TOKEN_LOCKS],
			variables: workloadVariables(this.#held, path(...TOKEN_FILE.split('/'))),
			warnings: this.#settings.takenFirst.map((name) => `${name} is set in this job, and Azure's SDKs take it before the token file that Keyless hands over: remove it from \`env:\` or from the step that exports it`),
			summary: [
				['Azure', `client ${this.#held.client}, tenant ${this.#held.tenant}`],
				['Azure token file', `good until ${isoTime(this.#held)}; \`keyless run --azure\` keeps it fresh`],
			],
		};
	}
	/** There is nothing to end: Entra ID's tokens can't be revoked, and end within the hour or so. */
	async withdraw() { }
}
function hold({ client, cloud, tenant, audience }, { identity }, now) {
	const { claims, token } = identity;
	const times = { issuedAt: claims.iat * 1000, expiresAt: claims.exp * 1000 };
	const renewAt = renewalTime(times, now);
	return { ...times, renewAt, token, client, tenant, audience, authority: cloud.authority };
}
function isoTime({ expiresAt }) {
	return new Date(expiresAt).toISOString();
}


})

};
