import { modules as shared } from './shared.js';
export const id = 719;
export const ids = [719];
export const modules = {
...shared,

4566:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { googleServices });
var request_js = require(1442);

const LONGEST_ANSWER = 256 * 1024;
function googleServices(connections) {
	return {
		async ask(request, signal) {
			const { service, token, url } = request;
			const [type, body] = contentOf(request);
			const asked = {
				url,
				service,
				agent: connections,
				signal,
				method: body === undefined ? 'GET' : 'POST',
				headers: {
					accept: 'application/json',
					'user-agent': 'keyless/1',
					...(token !== undefined && { authorization: `Bearer ${token}` }),
					...(body !== undefined && { 'content-type': type }),
				},
				...(body !== undefined && { body }),
				longestAnswer: LONGEST_ANSWER,
			};
			if (!url.startsWith('https://'))
				throw request_js.failure(asked, 'is not reached by https, and nothing is sent any other way', false);
			const answer = await request_js.send(asked);
			return {
				status: answer.status,
				text: answer.body.toString('utf8'),
				retryAfter: seconds(answer.headers['retry-after']),
			};
		},
	};
}
function contentOf({ form, json }) {
	if (form !== undefined)
		return ['application/x-www-form-urlencoded', new URLSearchParams(form).toString()];
	return ['application/json', json === undefined ? undefined : JSON.stringify(json)];
}
function seconds(header) {
	return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}

}),

6320:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { googleBy, openGcp });

var quotation = require(5160);
var service_error = require(8736);
var stores_existence = require(1103);
var shell_word = require(5951);
var retry = require(5402);
var store = require(346);
;// src/stores/gcp/answer.ts

const PASSING = new Set([408, 425, 429]);
const ISSUER_UNREACHABLE = /Error connecting to the given credential's issuer/;
const LONGEST_REASON = 500;
class Problem extends Error {
	code;
	reason;
	constructor(message, code, reason) {
		super(message);
		this.code = code;
		this.reason = reason;
	}
}
async function askGoogle(services, request, signal) {
	const answer = await services.ask(request, signal);
	const fields = answer.status === 200 ? fieldsOf(answer.text) : undefined;
	if (fields === undefined)
		throw refusal(answer, request);
	return fields;
}
function unusable({ service, url }, said) {
	const endpoint = new URL(url).origin;
	return new service_error.ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient: true });
}
function refusalOf(error) {
	if (!(error instanceof Error))
		return undefined;
	if (!(error instanceof service_error.ServiceError))
		return refusalOf(error.cause);
	const { cause, transient } = error;
	return cause instanceof Problem && (!transient || ISSUER_UNREACHABLE.test(cause.message)) ? cause : undefined;
}
function refusal(answer, request) {
	const { retryAfter, status, text } = answer;
	if (status === 200)
		return unusable(request, 'answered something that is no JSON object');
	const { service, url } = request;
	const endpoint = new URL(url).origin;
	const problem = problemIn(text, status, [request.token ?? '', request.form?.['subject_token'] ?? '']);
	const said = problem.message === '' ? String(status) : `${status}: ${problem.message}`;
	return new service_error.ServiceError(`${service} (${endpoint}) answered ${said}`, {
		service,
		endpoint,
		transient: PASSING.has(status) || status >= 500 || ISSUER_UNREACHABLE.test(problem.message),
		status,
		code: problem.code,
		retryAfter,
		cause: problem,
	});
}
function problemIn(text, status, secrets) {
	const { error, error_description: description } = fieldsOf(text) ?? {};
	const { details, message, status: name } = objectOf(error) ?? {};
	const said = [typeof error === 'string' ? error : '', description ?? message]
		.filter((one) => typeof one === 'string' && one !== '')
		.join(': ');
	const code = typeof error === 'string' && error !== '' ? error : name;
	return new Problem(told(said, secrets), typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : `Status${status}`, Array.isArray(details) ? (details.map(reasonIn).find((reason) => reason !== '') ?? '') : '');
}
function reasonIn(detail) {
	const reason = objectOf(detail)?.['reason'];
	return typeof reason === 'string' && /^\w{1,63}$/.test(reason) ? reason : '';
}
function told(text, secrets) {
	const safe = secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '***')), text);
	return quotation.escapeUnseen(safe.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_REASON);
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

;// src/stores/gcp/enabled-version.ts
function versionsIn({ nextPageToken: next, versions }) {
	const listed = Array.isArray(versions) ? versions : [];
	return {
		versions: listed.flatMap((one) => {
			const { createTime, name } = Object(one);
			const version = /\/versions\/(\d+)$/.exec(String(name))?.[1];
			return version === undefined || typeof createTime !== 'string' ? [] : [{ version, created: createTime }];
		}),
		next: typeof next === 'string' ? next : '',
	};
}
function newestOf(versions) {
	let newest;
	for (const one of versions)
		if (newest === undefined || moment(one) > moment(newest))
			newest = one;
	return newest?.version;
}
function moment({ created }) {
	const [, seconds = '', fraction = ''] = /^(.{19})(?:\.(\d+))?/.exec(created) ?? [];
	return `${seconds}.${fraction.padEnd(9, '0')}`;
}

var gcp_endpoints = require(2988);
;// src/secrets/gcp/crc32c.ts
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit++)
		remainder = (remainder >>> 1) ^ (remainder & 1 ? POLYNOMIAL : 0);
	return remainder;
});
function crc32c(bytes) {
	let remainder = 0xffffffff;
	for (const byte of bytes)
		remainder = (remainder >>> 8) ^ (TABLE[(remainder ^ byte) & 0xff] ?? 0);
	return (remainder ^ 0xffffffff) >>> 0;
}

var value = require(9711);
;// src/stores/gcp/payload.ts

const NAME = /^projects\/[^/]+(?:\/locations\/[^/]+)?\/secrets\/(?<secret>[^/]+)\/versions\/(?<version>\d+)$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
function versionIn({ name, payload }, asked) {
	const { secret, version } = NAME.exec(String(name))?.groups ?? {};
	if (secret !== asked.secret || version === undefined)
		return 'answered with another secret than it was asked for';
	if (asked.version !== undefined && /^\d+$/.test(asked.version) && version !== asked.version)
		return 'answered with another version than it was asked for';
	const { data = '', dataCrc32c: checksum } = Object(payload);
	if (typeof data !== 'string' || !BASE64.test(data))
		return 'answered with a payload that is not base64';
	const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
	const checked = checksum !== undefined;
	if (checked && String(checksum) !== String(crc32c(bytes)))
		return 'answered with a payload whose checksum is another';
	const stored = { arn: `gcp:${String(name)}`, name: asked.secret, versionId: version, value: value.readValue(bytes) };
	return { stored, checked };
}

;// src/stores/gcp/reads.ts

const SERVICE = 'Google Secret Manager';
class GcpReads {
	#world;
	#turns = new store.Turns();
	notices = [];
	constructor(world) {
		this.#world = world;
	}
	async read(read) {
		const { member } = this.#world;
		try {
			const { checked, stored } = await this.#turns.take(() => this.#version(read));
			if (!checked)
				this.notices.push(`${SERVICE} keeps no checksum of ${stored.arn}, so its bytes could not be checked`);
			return { kind: 'found', secrets: [stored] };
		}
		catch (error) {
			return refusalIn(error, read, member);
		}
	}
	async describe(read) {
		const { patience } = this.#world;
		const version = `/${read.version ?? 'latest'}`;
		const [, answer] = await this.#turns.take(() => retry.retry(SERVICE, patience, () => this.#ask(read, version)));
		return answer;
	}
	async #version(read) {
		const { patience } = this.#world;
		const access = (one) => retry.retry(SERVICE, patience, () => this.#access(one));
		try {
			return await access(read);
		}
		catch (error) {
			if (read.latestEnabled !== true || !isSwitchedOff(error))
				throw error;
			const version = newestOf(await this.#enabled(read));
			if (version === undefined)
				throw error;
			return await access({ ...read, version });
		}
	}
	async #access(read) {
		const [request, answer] = await this.#ask(read, `/${read.version ?? 'latest'}:access`);
		const found = versionIn(answer, read);
		if (typeof found === 'string')
			throw unusable(request, found);
		return found;
	}
	async #enabled(read) {
		const { patience } = this.#world;
		const listed = [];
		let page = '';
		do {
			const query = new URLSearchParams({ filter: 'state:ENABLED', ...(page !== '' && { pageToken: page }) });
			const [, answer] = await retry.retry(SERVICE, patience, () => this.#ask(read, `?${query}`));
			const { next, versions } = versionsIn(answer);
			listed.push(...versions);
			page = next;
		} while (page !== '');
		return listed;
	}
	async #ask(read, what) {
		const { endpoints, login, patience, services } = this.#world;
		const { token } = await login.current();
		const request = {
			service: SERVICE,
			url: `${gcp_endpoints.secretManagerAt(endpoints, read.location)}/v1/${pathOf(read)}/versions${what}`,
			token,
		};
		return [request, await askGoogle(services, request, patience.signal)];
	}
}
function refusalIn(error, read, member) {
	const outcome = store.refusedOutcome(error, 'NOT_FOUND');
	if (outcome.kind !== 'refused')
		return outcome;
	return { ...outcome, message: `${outcome.message}${lacking(refusalOf(error), outcome.code, read, member)}` };
}
function isSwitchedOff(error) {
	const refused = refusalOf(error);
	return refused?.code === 'FAILED_PRECONDITION' && /(?:DESTROYED|DISABLED) state/.test(refused.message);
}
function pathOf({ location, project, secret }) {
	return `projects/${project}${location === undefined ? '' : `/locations/${location}`}/secrets/${secret}`;
}
function lacking(refused, code, { location, project, secret }, member) {
	const { message = '', reason = '' } = refused ?? {};
	if (reason === 'SERVICE_DISABLED')
		return `; enable the API: gcloud services enable secretmanager.googleapis.com --project=${project}`;
	if (reason === 'SECURITY_POLICY_VIOLATED')
		return "; a perimeter of VPC Service Controls is around the project, and its ingress rules don't let this job in";
	if (code !== 'PERMISSION_DENIED')
		return '';
	const where = location === undefined ? '' : ` --location=${location}`;
	const role = message.includes('secretmanager.versions.list') ? 'viewer' : 'secretAccessor';
	return `; it lacks the role roles/secretmanager.${role}, or there is no such secret: gcloud secrets add-iam-policy-binding ${secret} --project=${project}${where} --role=roles/secretmanager.${role} --member=${shell_word.shellQuoted(member)}`;
}

;// src/stores/gcp/existence.ts

class GcpExistence {
	#reads;
	#member;
	#denied = new Set();
	constructor(reads, member) {
		this.#reads = reads;
		this.#member = member;
	}
	async of(asked) {
		const existences = await Promise.all(asked.map((read) => this.#of(read)));
		const why = 'the login lacks secretmanager.versions.get, as of roles/secretmanager.viewer';
		const denied = asked.filter((read) => this.#denied.has(read));
		const ids = denied.map(({ project, secret }) => `${project}/${secret}`);
		return { existences, notices: stores_existence.readAfterAll('gcp', ids, why) };
	}
	async #of(read) {
		try {
			const existence = stateIn((await this.#reads.describe(read))['state'], read);
			return existence.kind === 'absent' && read.latestEnabled === true
				? stores_existence.existenceIn(await this.#reads.read(read))
				: existence;
		}
		catch (error) {
			if (!(error instanceof service_error.ServiceError) || error.code !== 'PERMISSION_DENIED')
				return stores_existence.existenceIn(refusalIn(error, read, this.#member));
			const outcome = await this.#reads.read(read);
			if (outcome.kind !== 'refused')
				this.#denied.add(read);
			return stores_existence.existenceIn(outcome);
		}
	}
}
function stateIn(state, { version }) {
	if (state !== 'DISABLED' && state !== 'DESTROYED')
		return { kind: 'there' };
	const which = version === undefined ? 'its latest version' : `version ${quotation.quote(version)}`;
	return { kind: 'absent', why: `${which} is ${state.toLowerCase()}`, deleting: true };
}

var kept_names = require(7396);
var part = require(8980);
var store_part = require(9532);
var token_renewal = require(8995);
var gcp_provider = require(8925);
;// src/stores/gcp/token-names.ts

const TOKEN_NAMES = kept_names.keptNames('gcp');
const TOKEN_SCRIPT = 'gcp/token.sh';

;// src/stores/gcp/credentials-file.ts

const PATIENCE = 60_000;
function credentialsFile({ endpoints, provider, serviceAccount }, sourced, path, program) {
	const token = path(...TOKEN_NAMES.token.split('/'));
	const document = {
		type: 'external_account',
		universe_domain: 'googleapis.com',
		audience: gcp_provider.resourceOf(provider),
		subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
		token_url: `${endpoints.sts}/v1/token`,
		token_info_url: `${endpoints.sts}/v1/introspect`,
		...(serviceAccount !== '' && {
			service_account_impersonation_url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
		}),
		credential_source: sourced === 'program'
			? { executable: { command: commandFor(path, program), timeout_millis: PATIENCE, output_file: token } }
			: { file: token, format: { type: 'json', subject_token_field_name: 'id_token' } },
	};
	return `${JSON.stringify(document, undefined, 2)}\n`;
}
function isNameable(path, program) {
	return isWindows(program) || /^[\w./@%+,:-]+$/.test(path());
}
function tokenScript({ node, script }, path) {
	return `# What Google's libraries run for the job's token; they read the kept one themselves.
exec ${[node, script, 'gcp-token', '--folder', path()].map(shell_word.shellQuoted).join(' ')} 2>/dev/null
`;
}
function commandFor(path, program) {
	if (!isWindows(program))
		return `/bin/sh ${path(...TOKEN_SCRIPT.split('/'))}`;
	const words = [program.node, program.script, 'gcp-token', '--folder', path()];
	return words.map((word) => `"${word.replaceAll('\\', '/')}"`).join(' '); // a backslash is no separator to all of them
}
function isWindows({ node }) {
	return !node.startsWith('/');
}

var held_login = require(6230);
;// src/stores/gcp/subject-token.ts

const FRESH = 1 / 5;
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
function subjectToken(token, { exp, iat }) {
	const expires = exp * 1000;
	return { token, expires, freshUntil: Math.floor(expires - Math.max(0, exp - iat) * 1000 * (1 - FRESH)) };
}
function executableAnswer({ freshUntil, token }) {
	return {
		version: 1,
		success: true,
		token_type: JWT,
		id_token: token,
		expiration_time: Math.floor(freshUntil / 1000),
	};
}
function renderSubjectToken(token) {
	const login = {
		store: 'gcp',
		values: { GOOGLE_SUBJECT_TOKEN: token.token },
		facts: { freshUntil: new Date(token.freshUntil).toISOString(), expires: new Date(token.expires).toISOString() },
		...executableAnswer(token),
	};
	return held_login.renderLogin(login);
}

;// src/stores/gcp/handed-over.ts

const CREDENTIALS_FILE = 'gcp/credentials.json';
function gcpDelivery({ program, renewal, settings, token }, path) {
	if (settings.credentials === 'none')
		return { ...store_part.NO_STORE_PART, variables: projectVariables(settings) };
	const nameable = isNameable(path, program);
	const sourced = settings.credentials === 'process' && nameable ? 'program' : 'file';
	const credentials = path(...CREDENTIALS_FILE.split('/'));
	const minted = sourced === 'program' ? mintedLater(program, renewal, path) : store_part.NO_STORE_PART;
	return {
		...minted,
		files: [
			[CREDENTIALS_FILE, part.encode(credentialsFile(settings, sourced, path, program))],
			[TOKEN_NAMES.token, part.encode(renderSubjectToken(token))],
			...minted.files,
		],
		variables: [
			['GOOGLE_APPLICATION_CREDENTIALS', credentials],
			['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE', credentials],
			...minted.variables,
			...projectVariables(settings),
		],
		warnings: [
			...settings.shadowing.map(([variable, taker]) => `${variable} is set, which ${taker} takes before the credentials of this step`),
			...(settings.credentials === 'process' && !nameable
				? [
					`Google's credentials do not renew themselves, and end with the job's token in minutes: the folder ${path()} holds a character that not every library can take in a command`,
				]
				: []),
		],
	};
}
function mintedLater(program, renewal, path) {
	return {
		...store_part.NO_STORE_PART,
		files: [
			[TOKEN_NAMES.renewal, part.encode(token_renewal.renderTokenRenewal(renewal))],
			[TOKEN_SCRIPT, part.encode(tokenScript(program, path))],
		],
		variables: [['GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES', '1']],
		laterFiles: kept_names.laterNames(TOKEN_NAMES),
	};
}
function projectVariables({ project }) {
	if (project === '')
		return [];
	return [
		['GOOGLE_CLOUD_PROJECT', project],
		['CLOUDSDK_CORE_PROJECT', project],
	];
}

var masks = require(6888);
var errors = require(9473);
;// src/stores/gcp/causes.ts

const LONGEST_SUBJECT = 127;
function causeOf({ message }, provider, claims) {
	for (const [pattern, explain] of EXPLANATIONS) {
		const found = pattern.exec(message);
		if (found !== null)
			return explain(found.groups ?? {}, provider, claims);
	}
	return { hint: `Look at the provider: ${describing(provider)}` };
}
const EXPLANATIONS = [
	[
		/rejected by the attribute condition/,
		(_found, provider) => ({
			condition: true,
			hint: `Its attribute condition does not hold for these claims, which are compared letter by letter: ${describing(provider, '--format="value(attributeCondition)"')}\nCorrect the condition (${updating(provider)} --attribute-condition=\u2026) or the workflow.`,
		}),
	],
	[
		/audience in ID Token .*does not match the expected audience/,
		(_found, provider, claims) => ({
			hint: claims.aud === gcp_provider.defaultAudience(provider)
				? `The provider names allowed audiences of its own, and then takes no other: set \`gcp-audience\` to one of them, if it is for this provider alone, or take this one in: ${updating(provider)} --allowed-audiences=${claims.aud}`
				: `Leave out \`gcp-audience\`, whose default every provider takes that names no audiences of its own; or have it taken: ${updating(provider)} --allowed-audiences=${claims.aud}`,
		}),
	],
	[
		/issuer in ID Token .*does not match the expected ones?(?: in config)?(?:: *(?<issuer>https:\/\/\S+?)\.?$)?/,
		({ issuer }, provider, claims) => ({
			...(issuer !== undefined && { issuer }),
			hint: `The provider's issuer URI must be exactly the token's: ${updating(provider)} --issuer-uri=${claims.iss}`,
		}),
	],
	[
		/"audience" parameters is invalid|target service indicated/,
		(_found, provider) => ({
			hint: `There is no such pool or provider, or it is disabled or deleted: ${describing(provider)}`,
		}),
	],
	[
		/Invalid value for "audience"/,
		(_found, provider) => ({
			hint: `\`gcp-workload-identity-provider\` must be the whole name: ${describing(provider, '--format="value(name)"')}`,
		}),
	],
	[
		/mapped attribute .*exceeds/,
		(_found, provider, { sub }) => ({
			hint: `google.subject may have ${LONGEST_SUBJECT} bytes, and the token's subject has ${new TextEncoder().encode(sub).length} bytes. Map something shorter: ${updating(provider)} --attribute-mapping=google.subject=assertion.repository_id,\u2026; what is bound to the longer one must then be bound to that.`,
		}),
	],
	[
		/Error connecting to the given credential's issuer/,
		(_found, provider, { iss }) => ({
			hint: `Google could not fetch the keys of ${iss}, or none of them has signed the token. Where Google can't reach it, as behind a firewall, give the provider the keys: ${updating(provider)} --jwk-json-path=\u2026`,
		}),
	],
	[
		/Unable to verify the ID Token signature/,
		(_found, provider) => ({
			hint: `The provider has keys of its own that are not the issuer's any more: ${updating(provider)} --jwk-json-path=\u2026`,
		}),
	],
	[
		/is stale to sign-in/,
		(_found, _provider, { exp, iat }) => ({
			hint: `The token is good from ${iso(iat)} to ${iso(exp)}, as this runner found a moment ago. Run the job again; if that is no use, set the runner's clock.`,
		}),
	],
];
function describing(provider, more) {
	return [gcloud('describe', provider), ...(more === undefined ? [] : [more])].join(' ');
}
function updating(provider) {
	return gcloud('update-oidc', provider);
}
function gcloud(verb, { id, pool, project }) {
	return `gcloud iam workload-identity-pools providers ${verb} ${id} --workload-identity-pool=${pool} --location=global --project=${project}`;
}
function iso(seconds) {
	return new Date(seconds * 1000).toISOString();
}

;// src/stores/gcp/principal.ts
function principalOf({ pool, project }, subject) {
	return `principal://iam.googleapis.com/projects/${project}/locations/global/workloadIdentityPools/${pool}/subject/${subject}`;
}

;// src/stores/gcp/refusal.ts

function explainExchange(error, { provider }, claims) {
	const problem = refusalOf(error);
	if (problem === undefined)
		return unexplained(error);
	const { condition, hint, issuer } = causeOf(problem, provider, claims);
	const own = gcp_provider.defaultAudience(provider);
	const rows = [
		['', 'the token', 'the provider'],
		['subject', claims.sub, condition ? 'judged by its attribute condition' : 'any, but for its attribute condition'],
		['issuer', claims.iss, issuer ?? 'its issuer URI'],
		['audience', claims.aud, `${own === claims.aud ? 'that' : own}, unless it names allowed audiences`],
	];
	const table = [...aligned(rows), ...(condition ? conditionClaims(claims) : [])].map((line) => `  ${line}`);
	return refusal_told(error, `the provider "${provider.name}" refused this job's token`, table, hint);
}
function explainImpersonation(error, { provider, serviceAccount }, claims) {
	const problem = refusalOf(error);
	if (problem === undefined)
		return unexplained(error);
	const member = principalOf(provider, claims.sub);
	const head = `this job's token was taken, but it may not act as "${serviceAccount}"`;
	return refusal_told(error, head, [`  the job is ${member}`], impersonationHint(problem.code, problem.reason, serviceAccount, member));
}
function impersonationHint(code, reason, account, member) {
	if (reason === 'SERVICE_DISABLED')
		return 'Enable the API in the project of the service account: gcloud services enable iamcredentials.googleapis.com --project=PROJECT';
	if (code === 'NOT_FOUND')
		return 'There is no service account of that email: gcloud iam service-accounts list --project=PROJECT';
	if (code !== 'PERMISSION_DENIED')
		return `Look at the service account: gcloud iam service-accounts describe ${account}`;
	return [
		`It lacks the role roles/iam.workloadIdentityUser on the service account, or there is none of that email: gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${shell_word.shellQuoted(member)}`,
		'A new binding takes a minute or two. The subject is spelt so where the provider maps google.subject to assertion.sub; letter case counts.',
	].join('\n');
}
function unexplained(error) {
	return error instanceof service_error.ServiceError ? new errors.ActionError('store-refused', error.message, { cause: error }) : error;
}
function refusal_told(error, head, lines, hint) {
	const { code, message: said } = error instanceof errors.ActionError ? error : new errors.ActionError('store-refused', messageOf(error));
	const message = [`${head}: ${said}`, ...lines.map(quotation.escapeUnseen)].join('\n');
	return new errors.ActionError(code, message, { hint, cause: error instanceof errors.ActionError ? error.cause : error });
}
function messageOf(error) {
	return error instanceof service_error.ServiceError ? error.message : 'unknown failure';
}
function conditionClaims(claims) {
	const names = ['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'ref', 'environment'];
	return names.map((name) => `assertion.${name} is ${claims[name] === undefined ? 'absent' : JSON.stringify(claims[name])}`);
}
function aligned(rows) {
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	return rows.map((row) => row
		.map((cell, column) => cell.padEnd(widths[column] ?? 0))
		.join('   ')
		.trimEnd());
}

;// src/stores/gcp/login.ts

const TOO_NEAR_ITS_END = 30_000;
const LIFETIME = 3600;
const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
const IAM = 'https://www.googleapis.com/auth/iam';
class GcpLogin {
	#settings;
	#services;
	#access;
	#token;
	constructor(settings, services, access) {
		this.#settings = settings;
		this.#services = services;
		this.#access = access;
	}
	async current() {
		this.#token ??= this.#logIn();
		const known = this.#token;
		const { expires } = await known;
		if (expires - this.#access.patience.clock.now() >= TOO_NEAR_ITS_END)
			return await known;
		if (this.#token === known)
			this.#token = this.#logIn();
		return await this.#token;
	}
	async #logIn() {
		const federated = await this.#exchange();
		return this.#settings.serviceAccount === '' ? federated : await this.#impersonate(federated);
	}
	async #exchange() {
		const { identity, patience, runner } = this.#access;
		const { endpoints, provider, serviceAccount } = this.#settings;
		let { claims } = await identity.current();
		return await retry.retry('Google STS', patience, async () => {
			const current = await identity.current();
			claims = current.claims;
			const request = {
				service: 'Google STS',
				url: `${endpoints.sts}/v1/token`,
				form: {
					grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
					audience: gcp_provider.resourceOf(provider),
					scope: serviceAccount === '' ? CLOUD_PLATFORM : IAM,
					requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
					subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
					subject_token: current.token,
				},
			};
			const sent = patience.clock.now();
			const answer = await askGoogle(this.#services, request, patience.signal);
			const token = tokenIn(answer['access_token']);
			if (token === undefined)
				throw unusable(request, 'answered without an access token');
			runner.mask(masks.masksOf({ kind: 'text', text: token }));
			return { token, expires: sent + secondsOf(answer['expires_in'], claims, sent) * 1000 };
		}).catch((error) => {
			throw explainExchange(error, this.#settings, claims);
		});
	}
	async #impersonate(federated) {
		const { identity, patience, runner } = this.#access;
		const { endpoints, serviceAccount } = this.#settings;
		const request = {
			service: 'Google IAM Credentials',
			url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${serviceAccount}:generateAccessToken`,
			token: federated.token,
			json: { scope: [CLOUD_PLATFORM], lifetime: `${LIFETIME}s` },
		};
		return await retry.retry('Google IAM Credentials', patience, async () => {
			const answer = await askGoogle(this.#services, request, patience.signal);
			const token = tokenIn(answer['accessToken']);
			const expires = Date.parse(String(answer['expireTime']));
			if (token === undefined || Number.isNaN(expires))
				throw unusable(request, 'answered without an access token');
			runner.mask(masks.masksOf({ kind: 'text', text: token }));
			return { token, expires };
		}).catch(async (error) => {
			throw explainImpersonation(error, this.#settings, (await identity.current()).claims);
		});
	}
}
function tokenIn(value) {
	return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : undefined;
}
function secondsOf(given, { exp }, sent) {
	return typeof given === 'number' && given > 0 ? given : Math.max(0, exp - sent / 1000);
}

;// src/stores/gcp/open.ts

const WHOEVER = 'user:YOU@EXAMPLE.COM';
async function openGcp(settings, services, access) {
	const login = new GcpLogin(settings, services, access);
	const { expires } = await login.current();
	const verified = await access.identity.current();
	const store = new OpenGcp(settings, services, access, { login, verified });
	access.runner.group('Google Cloud: logged in', [
		`provider  ${settings.provider.name}`,
		`as        ${memberOf(settings, verified)}`,
		`expires   ${new Date(expires).toISOString()}`,
	]);
	return store;
}
function googleBy(token, services, { endpoints, patience }) {
	const login = { current: async () => ({ token, expires: Number.POSITIVE_INFINITY }) };
	const reads = new GcpReads({ login, services, endpoints, member: WHOEVER, patience });
	const own = (asked) => asked.filter((read) => read.kind === 'gcp');
	return {
		read: async (asked) => {
			const outcomes = await Promise.all(own(asked).map((read) => reads.read(read)));
			return { outcomes, notices: reads.notices };
		},
		exists: (asked) => new GcpExistence(reads, WHOEVER).of(own(asked)),
	};
}
class OpenGcp {
	#settings;
	#access;
	#verified;
	#reads;
	constructor(settings, services, access, { login, verified }) {
		const { endpoints } = settings;
		this.#settings = settings;
		this.#access = access;
		this.#verified = verified;
		const member = memberOf(settings, verified);
		this.#reads = new GcpReads({ login, services, endpoints, member, patience: access.patience });
	}
	async read(reads) {
		const own = reads.filter((read) => read.kind === 'gcp');
		const outcomes = await Promise.all(own.map((read) => this.#reads.read(read)));
		return { outcomes, notices: this.#reads.notices.splice(0) };
	}
	async exists(reads) {
		const own = reads.filter((read) => read.kind === 'gcp');
		return await new GcpExistence(this.#reads, memberOf(this.#settings, this.#verified)).of(own);
	}
	part(path) {
		const { program, renewal } = this.#access;
		const settings = this.#settings;
		const { claims, token } = this.#verified;
		const part = gcpDelivery({ settings, program, renewal, token: subjectToken(token, claims) }, path);
		return { ...part, summary: rows(settings, memberOf(settings, this.#verified), renews(part)) };
	}
	async withdraw() { }
}
function memberOf({ provider, serviceAccount }, { claims }) {
	return serviceAccount === '' ? principalOf(provider, claims.sub) : `serviceAccount:${serviceAccount}`;
}
function renews({ laterFiles }) {
	return laterFiles.length > 0;
}
function rows({ credentials, provider }, member, renewing) {
	const handed = renewing ? 'renew themselves' : "good while the job's token lives, a few minutes";
	return [
		['Google Cloud', `${member}, by ${provider.name}`],
		...(credentials === 'none' ? [] : [['Google credentials', handed]]),
	];
}

}),

};
