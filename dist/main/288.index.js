import { modules as shared } from './shared.js';
export const id = 288;
export const ids = [288];
export const modules = {
...shared,

2113:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { azureServices });
var secrets_azure_cloud_js = require(1635);
var request_js = require(1442);

const LONGEST_ANSWER = 512 * 1024;
function azureServices(connections) {
	return {
		async ask({ bearer, form, service, url }, signal) {
			const asked = {
				url,
				service,
				agent: connections,
				signal,
				method: form === undefined ? 'GET' : 'POST',
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
					...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
				},
				...(form !== undefined && { body: new URLSearchParams(form).toString() }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!isAzure(url))
				throw request_js.failure(asked, 'is no host of Azure that is reached by https, so nothing is sent', false);
			const { body, headers, status } = await request_js.send(asked);
			return { status, text: body.toString('utf8'), retryAfter: seconds(headers['retry-after']) };
		},
	};
}
function isAzure(url) {
	const { hostname, origin } = new URL(url);
	return secrets_azure_cloud_js.CLOUDS.some(({ authority, vaults }) => origin === authority || (origin === `https://${hostname}` && hostname.endsWith(`.${vaults}`)));
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}

}),

2674:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { openAzure });

var held_login = require(6230);
var kept_names = require(7396);
var part = require(8980);
var store_part = require(9532);
var token_renewal = require(8995);
;// src/stores/azure/held.ts

const TOKEN_FILE = 'azure/federated-token';
const NEXT_TOKEN_FILE = `${TOKEN_FILE}.next`;
const TOKEN_NAMES = kept_names.keptNames('azure');
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

var masks = require(6888);
var errors = require(9473);
var retry = require(5402);
var service_error = require(8736);
var quotation = require(5160);
;// src/stores/azure/answer.ts

const PASSING = new Set([408, 425, 429]);
const LONGEST_REASON = 1000;
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
function reason(said, secrets) {
	const safe = secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), said);
	return quotation.escapeUnseen(safe.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON);
}
function failed({ service, url }, { retryAfter, status }, said, facts = {}) {
	const endpoint = new URL(url).origin;
	const { code, passing = false, requestId } = facts;
	const moved = status >= 300 && status < 400 ? ', and redirects are not followed' : '';
	return new service_error.ServiceError(`${service} (${endpoint}) answered ${said || `${status}${moved}`}`, {
		service,
		endpoint,
		transient: passing || PASSING.has(status) || status >= 500,
		status,
		code: code ?? `Status${status}`,
		requestId,
		retryAfter,
	});
}

;// src/stores/azure/entra.ts

const ENTRA = 'Microsoft Entra ID';
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
const entra_PASSING = /^AADSTS(?:90006|90012|90024|90033|90055|90090)$/;
function refused(request, answer, assertion) {
	const fields = fieldsOf(answer.text) ?? {};
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

var subject = require(8355);
var shell_word = require(5951);
;// src/stores/azure/federated-credential.ts

function credentialCommands(client, claims) {
	const { aud, iss, sub } = claims;
	const name = nameFor(claims);
	const parameters = JSON.stringify({ name, issuer: iss, subject: sub, audiences: [aud] });
	return [
		`az ad app federated-credential create --id ${client} --parameters ${shell_word.shellQuoted(parameters)}`,
		`az identity federated-credential create --identity-name IDENTITY --resource-group GROUP --name ${name} --issuer ${shell_word.shellQuoted(iss)} --subject ${shell_word.shellQuoted(sub)} --audiences ${shell_word.shellQuoted(aud)}`,
	];
}
function subjectAdvice({ sub }) {
	switch (subject.parseSubject(sub).kind) {
		case 'immutable':
			return "This repository's subjects carry ids (OWNER@ID/REPO@ID): a credential that has the names alone fits none of them.";
		case 'name':
			return "This repository's subjects carry no ids: a credential that the portal has written with ids (OWNER@ID/REPO@ID) fits none of them.";
		case 'opaque':
			return "This repository's subjects are made by a template of its own: the portal's form for GitHub cannot write such a one, and its form for other issuers can.";
	}
}
function nameFor({ repository, sub }) {
	const context = sub.slice(sub.indexOf(':', sub.indexOf(':') + 1) + 1);
	const words = ['github', repository?.split('/')[1] ?? '', context.replace(/^ref:refs\/(?:heads|tags)\//, '')];
	const name = words.join('-').replace(/[^A-Za-z0-9-]+/g, '-');
	return name.slice(0, 100).replace(/-+$/, '');
}

;// src/stores/azure/causes.ts

function causeOf(code, wanted, claims) {
	const explain = EXPLANATIONS.get(/^AADSTS(\d+)$/.exec(code ?? '')?.[1] ?? '') ?? unknown;
	return explain(wanted, claims);
}
const EVERYWHERE = 'One that was made in the last minutes may not be known everywhere yet.';
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

;// src/stores/azure/refusal.ts

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
	return new errors.ActionError('store-refused', shown(message), {
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
function shown(lines) {
	return lines.map(quotation.escapeUnseen).join('\n');
}

;// src/stores/azure/login.ts

async function logIn(settings, azure, { identity, patience, reads, runner }) {
	const { client, cloud, tenant } = settings;
	const resource = reads ? `https://${cloud.vaults}` : cloud.management;
	let current = await identity.current();
	const attempt = async () => {
		current = await identity.current();
		const request = { client, cloud, tenant, resource, assertion: current.token };
		return await requestAccessToken(azure, request, patience.signal);
	};
	try {
		const accessToken = await retry.retry(ENTRA, patience, attempt);
		runner.mask(masks.masksOf({ kind: 'text', text: accessToken }));
		return { accessToken, identity: current };
	}
	catch (error) {
		if (!(error instanceof service_error.ServiceError))
			throw error;
		throw isAnswer(error) ? explainRefusal(error, settings, current.claims) : unreachable(error);
	}
}
function isAnswer({ status }) {
	return status !== undefined && status >= 400;
}
function unreachable(error) {
	return new errors.ActionError('service-unavailable', error.message, {
		hint: 'Something between this runner and Entra ID answers in its place: a proxy or a gateway.',
		cause: error,
	});
}

var cloud = require(1635);
var clause = require(4961);
var store = require(346);
;// src/stores/azure/denial.ts

function remedy({ code, message, status }, asker) {
	if (status === 401)
		return `; is the vault's tenant another than ${quotation.quote(asker.tenant)}, which \`azure-tenant-id\` names?`;
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
function roleNeeded(message, { client, host }) {
	const vault = /Resource: '([^']*?\/vaults\/[\w-]+)/i.exec(message)?.[1] ?? `(id of ${host})`;
	return `the role "Key Vault Secrets User" lets it read (Key Vault Reader reads no values): az role assignment create --role "Key Vault Secrets User" --assignee ${client} --scope ${vault}; that takes some minutes to count`;
}
function policyNeeded({ client, host, needed }) {
	const [permissions, does] = needed === 'get' ? ['Get', 'read'] : ['Get and List', 'search'];
	return `an access policy with ${permissions} on secrets lets it ${does}: az keyvault set-policy --name ${host.split('.')[0]} --spn ${client} --secret-permissions ${needed}`;
}

;// src/stores/azure/tags.ts

function tagsIn(value) {
	const tags = Object.entries(objectOf(value) ?? {});
	return new Map(tags.filter((tag) => typeof tag[1] === 'string'));
}

;// src/stores/azure/key-vault.ts

const KEY_VAULT = 'Azure Key Vault';
const API_VERSION = '7.4';
async function getSecret(azure, { host, name, version }, token, signal) {
	const path = version === undefined ? name : `${name}/${version}`;
	const url = `https://${host}/secrets/${path}?api-version=${API_VERSION}`;
	const request = { service: KEY_VAULT, url, bearer: token };
	const answer = await azure.ask(request, signal);
	if (answer.status !== 200)
		throw key_vault_refused(request, answer, token);
	const fields = fieldsOf(answer.text) ?? {};
	const { attributes, id, tags, value } = fields;
	if (typeof value !== 'string')
		throw failed(request, answer, '200 without a secret', { passing: true });
	const { created, exp, nbf, updated } = objectOf(attributes) ?? {};
	return {
		value,
		id: textOf(id),
		notBefore: secondsOf(nbf),
		expires: secondsOf(exp),
		created: secondsOf(created),
		updated: secondsOf(updated),
		tags: tagsIn(tags),
	};
}
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

;// src/stores/azure/list.ts

async function listSecrets(azure, { host, page }, token, signal) {
	const url = `https://${host}${page ?? `/secrets?api-version=${API_VERSION}`}`;
	const request = { service: KEY_VAULT, url, bearer: token };
	const answer = await azure.ask(request, signal);
	if (answer.status !== 200)
		throw key_vault_refused(request, answer, token);
	const { nextLink, value } = fieldsOf(answer.text) ?? {};
	if (!Array.isArray(value))
		throw failed(request, answer, '200 without a list of secrets', { passing: true });
	const next = nextPage(nextLink, host);
	if (next === 'elsewhere')
		throw failed(request, answer, '200 with a next page outside the vault');
	return { secrets: value.flatMap(listed), next };
}
function listed(value) {
	const { attributes, id, tags } = objectOf(value) ?? {};
	const name = /\/secrets\/([A-Za-z0-9-]{1,127})$/.exec(textOf(id))?.[1];
	return name === undefined || objectOf(attributes)?.['enabled'] !== true ? [] : [{ name, tags: tagsIn(tags) }];
}
function nextPage(link, host) {
	if (typeof link !== 'string' || link === '')
		return undefined;
	const url = URL.canParse(link) ? new URL(link) : undefined;
	return url?.protocol === 'https:' && url.host === host ? `${url.pathname}${url.search}` : 'elsewhere';
}

;// src/stores/azure/metadata.ts
function metadataOf({ created, expires, notBefore, tags, updated, }) {
	const times = Object.entries({ expires, created, updated, notBefore }).flatMap(([name, seconds]) => {
		const text = rfc3339(seconds);
		return text === undefined ? [] : [[`attribute.${name}`, text]];
	});
	return [...new Map([...tags, ...times])];
}
function rfc3339(seconds) {
	const date = new Date(seconds === undefined ? Number.NaN : Math.floor(seconds) * 1000);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

;// src/stores/azure/reads.ts

class VaultReads {
	#settings;
	#azure;
	#token;
	#patience;
	#turns = new store.Turns();
	notices = [];
	constructor(settings, azure, token, patience) {
		this.#settings = settings;
		this.#azure = azure;
		this.#token = token;
		this.#patience = patience;
	}
	async read(read) {
		const host = cloud.vaultHost(read.vault, this.#settings.cloud);
		const wanted = { host, name: read.name, version: read.version };
		const { signal } = this.#patience;
		try {
			const secret = await this.#turns.take(() => retry.retry(KEY_VAULT, this.#patience, () => getSecret(this.#azure, wanted, this.#token, signal)));
			this.#noteTimes(wanted, secret);
			const { id, value } = secret;
			const versionId = /\/([0-9a-f]{32})$/.exec(id)?.[1] ?? read.version ?? '';
			return {
				kind: 'found',
				secrets: [
					{
						arn: id,
						name: read.name,
						versionId,
						value: { kind: 'text', text: value },
						metadata: metadataOf(secret),
					},
				],
			};
		}
		catch (error) {
			return this.#outcome(error, wanted);
		}
	}
	async search({ fits, vault }) {
		const host = cloud.vaultHost(vault, this.#settings.cloud);
		const names = [];
		try {
			let page;
			do {
				const wanted = { host, page };
				const { next, secrets } = await this.#turns.take(() => retry.retry(KEY_VAULT, this.#patience, () => listSecrets(this.#azure, wanted, this.#token, this.#patience.signal)));
				names.push(...secrets.filter(fits).map(({ name }) => name));
				page = next;
			} while (page !== undefined);
		}
		catch (error) {
			return this.#refusal(error, host, 'get list');
		}
		const outcomes = await Promise.all(names.map((name) => this.read({ kind: 'azure', vault, name })));
		const found = [];
		for (const outcome of outcomes) {
			if (outcome.kind === 'refused')
				return outcome;
			if (outcome.kind === 'absent')
				return { ...outcome, kind: 'refused', code: 'SecretNotFound' };
			found.push(...outcome.secrets);
		}
		return { kind: 'found', secrets: found };
	}
	#outcome(error, { host, name, version }) {
		if (error instanceof service_error.ServiceError && error.status !== undefined && error.code === 'SecretNotFound') {
			const which = version === undefined ? 'no such secret' : 'no such secret, or no such version of it,';
			return {
				kind: 'absent',
				message: `there is ${which} in ${host}; if it was deleted, the vault may keep it for some time yet: az keyvault secret recover --vault-name ${host.split('.')[0]} --name ${name}`,
			};
		}
		return this.#refusal(error, host, 'get');
	}
	#refusal(error, host, needed) {
		if (hasNoAddress(error)) {
			const message = `no address is known for ${host}: there is no vault of that name, it was deleted, or its name is one of a private network that this runner is not in`;
			return { kind: 'refused', code: 'VaultNotFound', message };
		}
		if (!(error instanceof service_error.ServiceError) || error.status === undefined)
			throw error;
		const { code, endpoint, message, status } = error;
		const explained = clause.withClause(message, remedy(error, { ...this.#settings, host, needed }));
		return store.refusedOutcome(new service_error.ServiceError(explained, { service: KEY_VAULT, transient: false, code, endpoint, status, cause: error }));
	}
	#noteTimes({ host, name }, { expires, notBefore }) {
		const now = this.#patience.clock.now();
		const what = quotation.quote(`${host}/${name}`);
		if (expires !== undefined && expires * 1000 <= now)
			this.notices.push(`the secret ${what} of Azure expired at ${reads_iso(expires)}, by its own attributes`);
		if (notBefore !== undefined && notBefore * 1000 > now)
			this.notices.push(`the secret ${what} of Azure is not to be used before ${reads_iso(notBefore)}, by its own attributes`);
	}
}
function hasNoAddress(error) {
	return error instanceof errors.ActionError && error.cause instanceof service_error.ServiceError && error.cause.code === 'ENOTFOUND';
}
function reads_iso(seconds) {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}

;// src/stores/azure/variables.ts
function workloadVariables({ authority, client, tenant }, tokenFile) {
	return [
		['AZURE_CLIENT_ID', client],
		['AZURE_TENANT_ID', tenant],
		['AZURE_AUTHORITY_HOST', `${authority}/`],
		['AZURE_FEDERATED_TOKEN_FILE', tokenFile],
	];
}

;// src/stores/azure/open.ts

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
		const outcomes = await Promise.all(own.map((read) => ('sought' in read ? this.#reads.search(read) : this.#reads.read(read))));
		return { outcomes, notices: this.#reads.notices.splice(0) };
	}
	part(path) {
		return {
			...store_part.NO_STORE_PART,
			files: [
				[TOKEN_FILE, part.encode(this.#held.token)],
				[TOKEN_NAMES.renewal, part.encode(token_renewal.renderTokenRenewal(this.#renewal))],
				[TOKEN_NAMES.token, part.encode(held_login.renderLogin(heldLogin(this.#held)))],
			],
			laterFiles: [NEXT_TOKEN_FILE, ...kept_names.laterNames(TOKEN_NAMES)],
			variables: workloadVariables(this.#held, path(...TOKEN_FILE.split('/'))),
			warnings: this.#settings.takenFirst.map((name) => `${name} is set in this job, and Azure's SDKs take it before the token file that Keyless hands over: remove it from \`env:\` or from the step that exports it`),
			summary: [
				['Azure', `client ${this.#held.client}, tenant ${this.#held.tenant}`],
				['Azure token file', `good until ${isoTime(this.#held)}; \`keyless run --azure\` keeps it fresh`],
			],
		};
	}
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
