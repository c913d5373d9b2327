export const modules = {

3403:
((module, exports, require) => {

Object.assign(exports, { policyDocument });
const POLICY_NAME = 'keyless';
function policyDocument(statements) {
	return { Version: '2012-10-17', Statement: statements };
}

Object.assign(exports, { POLICY_NAME });
}),

6316:
((module, exports, require) => {

var node_util = require(7975);
var errors_js = require(9473);

class Flags {
	problems = [];
	positionals;
	#values;
	#hint;
	constructor(args, options, command) {
		this.#hint = `\`keyless ${command} --help\` says what it takes.`;
		try {
			const { positionals, values } = node_util.parseArgs({ args: [...args], options, allowPositionals: true });
			this.positionals = positionals;
			this.#values = values;
		}
		catch (error) {
			const [message = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
			throw new errors_js.ActionError('command-usage', message, { hint: this.#hint });
		}
	}
	has(name) {
		return this.#values[name] !== undefined && this.#values[name] !== false;
	}
	text(name) {
		const value = this.#values[name];
		return typeof value === 'string' ? value : undefined;
	}
	list(name) {
		const value = this.#values[name];
		return Array.isArray(value) ? value.map(String) : [];
	}
	choice(name, allowed) {
		const value = this.text(name);
		const chosen = allowed.find((one) => one === value);
		if (value !== undefined && chosen === undefined)
			this.note(name, `expected one of ${allowed.join(', ')}, found ${JSON.stringify(value)}`);
		return chosen;
	}
	filled(name, expected) {
		return this.matching(name, /./s, expected);
	}
	matching(name, form, expected) {
		const value = this.text(name);
		if (value !== undefined && !form.test(value))
			this.note(name, `expected ${expected}, found ${JSON.stringify(value.slice(0, 200))}`);
		return value;
	}
	required(name, form, expected) {
		const value = this.matching(name, form, expected);
		if (value === undefined)
			this.note(name, `expected ${expected}`);
		return value ?? '';
	}
	note(name, message) {
		this.problems.push({ code: 'input-invalid', where: name === '' ? 'arguments' : `--${name}`, message });
	}
	check() {
		if (this.problems.length === 0)
			return;
		throw new errors_js.ActionError('command-usage', 'the command line cannot be used', {
			problems: this.problems,
			hint: this.#hint,
		});
	}
}

Object.assign(exports, { Flags });
}),

5178:
((module, exports, require) => {

Object.assign(exports, { parseClaims, show });
var refuse_token_js = require(5579);

const TEXT = ['iss', 'sub', 'jti'];
const TIME = ['exp', 'iat', 'nbf'];
const LATEST = 8.64e12;
const OPTIONAL = [
	'repository',
	'repository_id',
	'repository_owner',
	'repository_owner_id',
	'run_id',
	'run_attempt',
	'sha',
	'ref',
	'event_name',
	'actor_id',
	'environment',
	'job_workflow_ref',
];
function parseClaims(payload) {
	for (const claim of [...TEXT, ...TIME, 'aud']) {
		if (payload[claim] === undefined)
			refuse_token_js.refuseToken('token-claim-missing', `the token has no "${claim}" claim`);
	}
	if (typeof payload['aud'] !== 'string') {
		refuse_token_js.refuseToken('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
	}
	const badTime = TIME.find((claim) => !(typeof payload[claim] === 'number' && Math.abs(payload[claim]) <= LATEST));
	if (badTime !== undefined) {
		refuse_token_js.refuseToken('token-malformed', `the "${badTime}" claim must be a time in seconds, found ${show(payload[badTime])}`);
	}
	const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
	if (bad !== undefined) {
		refuse_token_js.refuseToken('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
	}
	return payload;
}
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

}),

5579:
((module, exports, require) => {

Object.assign(exports, { refuseToken });
var errors_js = require(9473);

const CLOCK = "Set this runner's clock; 60 seconds are tolerated.";
const ENDPOINT = 'Look at which earlier step sets ACTIONS_ID_TOKEN_REQUEST_URL: GitHub issues no such token to this job';
const HINTS = {
	'token-audience': 'Check `audience`, or the audience of the store that it is for: it is a single string.',
	'token-expired': CLOCK,
	'token-issuer': 'Check `issuer`; on GitHub Enterprise Server and *.ghe.com leave it out.',
	'token-key-unknown': `${ENDPOINT}. With an \`issuer\` input, check that it is the right one.`,
	'token-not-yet-valid': CLOCK,
};
function refuseToken(code, message) {
	throw new errors_js.ActionError(code, message, { hint: `The token was sent to nobody. ${HINTS[code] ?? `${ENDPOINT}.`}` });
}

}),

598:
((module, exports, require) => {

Object.assign(exports, { parseAzureAddress });
var line_problem_js = require(8920);
var query_js = require(5338);
var quotation_js = require(5160);
var cloud_js = require(1635);

const VAULT = /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/;
const NAME = /^[A-Za-z0-9-]{1,127}$/;
const VERSION = /^[0-9a-f]{32}$/;
function parseAzureAddress(address) {
	const { id, query } = query_js.splitQuery(address);
	const version = query === undefined ? query_js.NO_VERSION : query_js.parseVersion(query, VERSION, '32 hexadecimal digits');
	if (line_problem_js.isProblem(version))
		return version;
	if (id.includes('*'))
		return line_problem_js.lineProblem('reference-wildcard', 'secrets of Azure are read one by one, by their whole name');
	const [vault = '', name = '', ...rest] = id.split('/');
	const wrong = wrongPart(vault, name, rest);
	if (wrong !== undefined) {
		return line_problem_js.lineProblem('reference-syntax', `${quotation_js.quote(id)} is no secret of Azure: expected azure:VAULT/NAME, with the vault's name or its whole host, and ?version= for another than the current version; ${wrong}`);
	}
	return { kind: 'azure', vault, name, ...version };
}
function wrongPart(vault, name, rest) {
	const wrong = wrongVault(vault);
	if (wrong !== undefined)
		return wrong;
	if (rest.length > 0)
		return `${quotation_js.quote(rest.join('/'))} is too much; a version is written ?version=`;
	return NAME.test(name) ? undefined : `${quotation_js.quote(name)} is no secret's name: letters, digits and -`;
}
function wrongVault(vault) {
	const cloud = cloud_js.cloudOf(vault);
	const name = cloud === undefined ? vault : vault.slice(0, -cloud.vaults.length - 1);
	if (VAULT.test(name))
		return undefined;
	if (cloud === undefined && /[.:@]/.test(vault))
		return `${quotation_js.quote(vault)} is no vault's host: those end in ${cloud_js.CLOUDS.map(({ vaults }) => `.${vaults}`).join(', ')}, and nothing is sent anywhere else`;
	return `${quotation_js.quote(vault)} is no vault's name or host: a name is 3 to 24 letters, digits and single -, and begins with a letter`;
}

}),

1635:
((module, exports, require) => {

Object.assign(exports, { vaultHost, cloudOf });
const CLOUD_NAMES = ['azurecloud', 'azurechinacloud', 'azureusgovernment'];
const CLOUDS = [
	{
		name: 'azurecloud',
		authority: 'https://login.microsoftonline.com',
		vaults: 'vault.azure.net',
		management: 'https://management.azure.com',
		audience: 'api://AzureADTokenExchange',
	},
	{
		name: 'azurechinacloud',
		authority: 'https://login.chinacloudapi.cn',
		vaults: 'vault.azure.cn',
		management: 'https://management.core.chinacloudapi.cn',
		audience: 'api://AzureADTokenExchangeChina',
	},
	{
		name: 'azureusgovernment',
		authority: 'https://login.microsoftonline.us',
		vaults: 'vault.usgovcloudapi.net',
		management: 'https://management.core.usgovcloudapi.net',
		audience: 'api://AzureADTokenExchangeUSGov',
	},
];
function cloudOf(vault) {
	return CLOUDS.find(({ vaults }) => vault.toLowerCase().endsWith(`.${vaults}`));
}
function vaultHost(vault, cloud) {
	const host = vault.toLowerCase();
	return host.includes('.') ? host : `${host}.${cloud.vaults}`;
}

Object.assign(exports, { CLOUDS, CLOUD_NAMES });
}),

399:
((module, exports, require) => {

Object.assign(exports, { parseGcpAddress });
var line_problem_js = require(8920);
var query_js = require(5338);
var quotation_js = require(5160);

const RESOURCE = /^projects\/(?<project>[^/]*)(?:\/locations\/(?<location>[^/]*))?\/secrets\/(?<secret>[^/]*)(?:\/versions\/(?<version>[^/]*))?$/;
const PROJECT = /^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{1,28}[a-z0-9]|\d{1,20})$/;
const LOCATION = /^[a-z]+(?:-[a-z]+)*-?\d{0,2}$/;
const SECRET = /^[A-Za-z0-9_-]{1,255}$/;
const VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
const EXPECTED_VERSION = 'a number, "latest" or an alias';
function parseGcpAddress(address) {
	const { id, query } = query_js.splitQuery(address);
	const asked = query === undefined ? query_js.NO_VERSION : query_js.parseVersion(query, VERSION, EXPECTED_VERSION);
	if (line_problem_js.isProblem(asked))
		return asked;
	if (id.includes('*'))
		return line_problem_js.lineProblem('reference-wildcard', 'secrets of Google are read one by one, by their whole name');
	const { location, project = '', secret = '', version } = RESOURCE.exec(id)?.groups ?? {};
	if (version !== undefined && query !== undefined)
		return line_problem_js.lineProblem('reference-query', 'the version is given twice: by /versions/ and by ?version=');
	const wrong = RESOURCE.test(id)
		? wrongPart(project, location, secret, version)
		: `${id.startsWith('projects/') ? 'what follows the project' : 'its beginning'} is another`;
	if (wrong !== undefined) {
		return line_problem_js.lineProblem('reference-syntax', `${quotation_js.quote(id)} is no secret of Google: expected gcp:projects/PROJECT/secrets/SECRET, with /locations/LOCATION behind the project where it is regional, and /versions/VERSION at its end for another than the latest; ${wrong}`);
	}
	return { kind: 'gcp', project, ...(location !== undefined && { location }), secret, ...versionOf(version), ...asked };
}
function versionOf(version) {
	return version === undefined ? {} : { version };
}
function wrongPart(project, location, secret, version) {
	if (!PROJECT.test(project))
		return `${quotation_js.quote(project)} is no project's id or number`;
	if (location !== undefined && !LOCATION.test(location))
		return `${quotation_js.quote(location)} is no location`;
	if (!SECRET.test(secret))
		return `${quotation_js.quote(secret)} is no secret's name: letters, digits, _ and -`;
	if (version !== undefined && !VERSION.test(version))
		return `${quotation_js.quote(version)} is no version: ${EXPECTED_VERSION}`;
	return undefined;
}

}),

2017:
((module, exports, require) => {

var azure_address_js = require(598);
var gcp_address_js = require(399);
var vault_address_js = require(3633);

const OTHER_ADDRESSES = {
	vault: vault_address_js.parseVaultAddress,
	gcp: gcp_address_js.parseGcpAddress,
	azure: azure_address_js.parseAzureAddress,
};

Object.assign(exports, { OTHER_ADDRESSES });
}),

3633:
((module, exports, require) => {

Object.assign(exports, { parseVaultAddress });
var line_problem_js = require(8920);
var query_js = require(5338);
var quotation_js = require(5160);

const LONGEST = 2048;
const OWN = ['auth', 'sys', 'identity', 'cubbyhole'];
function parseVaultAddress(address) {
	const { id, query } = query_js.splitQuery(address);
	const version = query === undefined ? query_js.NO_VERSION : query_js.parseVersion(query, /^[1-9]\d{0,18}$/, 'a number, such as 3');
	if (line_problem_js.isProblem(version))
		return version;
	return idProblem(id) ?? { kind: 'vault', id, ...version };
}
function idProblem(id) {
	const segments = id.split('/');
	if (id.includes('*'))
		return line_problem_js.lineProblem('reference-wildcard', 'a path of Vault is read whole by "#*" alone');
	const [mount = ''] = segments;
	if (OWN.includes(mount))
		return line_problem_js.lineProblem('reference-syntax', `${quotation_js.quote(id)} is Vault's own: no engine keeps secrets under "${mount}/"`);
	const found = wrongPart(id, segments);
	if (found === undefined)
		return undefined;
	return line_problem_js.lineProblem('reference-syntax', `${quotation_js.quote(id)} is no path of Vault: expected a mount and a path, such as vault:secret/data/payments, found ${found}`);
}
function wrongPart(id, segments) {
	if (id === '')
		return 'nothing';
	if (id.length > LONGEST)
		return `${id.length} characters`;
	if (/^[/\s]/.test(id))
		return `${quotation_js.quote(id.slice(0, 1))} at its beginning`;
	if (id.endsWith('/'))
		return '"/" at its end';
	const odd = segments.find((segment) => /^\.{0,2}$/.test(segment));
	if (odd !== undefined)
		return odd === '' ? '"//"' : quotation_js.quote(odd);
	if (!id.isWellFormed() || /\p{Cc}/u.test(id))
		return 'a character that is no text';
	return segments.length === 1 ? 'a mount alone' : undefined;
}

}),

723:
((module, exports, require) => {

Object.assign(exports, { overlap, wildcards, literal, fits });
const ANY = Symbol('*');
const ONE = Symbol('?');
function literal(text) {
	return [...text];
}
function wildcards(text) {
	return [...text].map((character) => (character === '*' ? ANY : character === '?' ? ONE : character));
}
function fits(glob, text) {
	const characters = [...text];
	let [at, token] = [0, 0];
	let [star, resume] = [-1, 0];
	while (at < characters.length) {
		const wanted = glob[token];
		if (wanted === ANY) {
			[star, resume] = [token, at];
			token++;
		}
		else if (wanted !== undefined && (wanted === ONE || wanted === characters[at])) {
			token++;
			at++;
		}
		else if (star >= 0) {
			resume++;
			[token, at] = [star + 1, resume];
		}
		else {
			return false;
		}
	}
	return glob.slice(token).every((left) => left === ANY);
}
function overlap(one, other) {
	let reachable = other.map(() => false).concat(false);
	reachable[0] = true;
	for (let i = 0; i <= one.length; i++) {
		const next = other.map(() => false).concat(false);
		for (let j = 0; j <= other.length; j++) {
			if (!reachable[j])
				continue;
			const [a, b] = [one[i], other[j]];
			if (b === ANY)
				reachable[j + 1] = true;
			if (a === ANY)
				next[j] = true;
			if (a === undefined || b === undefined)
				continue;
			if (a === ANY && b !== ANY)
				reachable[j + 1] = true;
			if (b === ANY && a !== ANY)
				next[j] = true;
			if (a !== ANY && b !== ANY && (a === ONE || b === ONE || a === b))
				next[j + 1] = true;
		}
		if (i === one.length)
			return reachable[other.length] ?? false;
		reachable = next;
	}
	return false;
}

Object.assign(exports, { ANY, ONE });
}),

6230:
((module, exports, require) => {

Object.assign(exports, { parseLogin, loginFile, renderLogin });
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

Object.assign(exports, { LOGINS_FOLDER });
}),

7396:
((module, exports, require) => {

Object.assign(exports, { keptNames, laterNames });
var held_login_js = require(6230);

const LOCKS = 8;
function keptNames(store) {
	return {
		token: held_login_js.loginFile(store),
		nextToken: `${store}/token.json.next`,
		renewal: `${store}/renewal.json`,
		failure: `${store}/failure.json`,
		nextFailure: `${store}/failure.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `${store}/lock-token.${at}`),
	};
}
function laterNames({ failure, locks, nextFailure, nextToken }) {
	return [nextToken, failure, nextFailure, ...locks];
}

}),

9532:
((module, exports, require) => {

var part_js = require(8980);

const NO_STORE_PART = { ...part_js.NOTHING, undo: [], summary: [] };

Object.assign(exports, { NO_STORE_PART });
}),

8355:
((module, exports, require) => {

Object.assign(exports, { parseSubject });
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
((module, exports, require) => {

Object.assign(exports, { renderTokenRenewal });
function renderTokenRenewal(renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
}

}),

5119:
((module, exports, require) => {

Object.assign(exports, { distance, nearest });
function nearest(name, known) {
	const ranked = known.map((one) => ({ one, distance: distance(name.toLowerCase(), one.toLowerCase()) }));
	const best = ranked.toSorted((a, b) => a.distance - b.distance)[0];
	return best !== undefined && best.distance <= Math.max(2, name.length / 4) ? best.one : undefined;
}
function distance(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (const [i, character] of [...from].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...to].entries()) {
			const replaced = (row[j] ?? 0) + (character === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}

}),

2988:
((module, exports, require) => {

Object.assign(exports, { secretManagerAt, gcpEndpoints });
const OVERRIDE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_';
function gcpEndpoints(read, variable) {
	const [sts, iamCredentials, secretManager] = ['STS', 'IAMCREDENTIALS', 'SECRETMANAGER'].map((service) => {
		const name = `${OVERRIDE}${service}`;
		return [name, givenUrl(read, name, variable(name) ?? '')];
	});
	return {
		sts: sts?.[1] ?? 'https://sts.googleapis.com',
		iamCredentials: iamCredentials?.[1] ?? 'https://iamcredentials.googleapis.com',
		secretManager: secretManager?.[1],
		given: [sts, iamCredentials, secretManager].flatMap((one) => one?.[1] === undefined ? [] : [[one[0], one[1]]]),
	};
}
function secretManagerAt({ secretManager }, location) {
	if (secretManager !== undefined)
		return secretManager;
	return location === undefined
		? 'https://secretmanager.googleapis.com'
		: `https://secretmanager.${location}.rep.googleapis.com`;
}
function givenUrl(read, name, text) {
	const trimmed = text.trim().replace(/\/+$/, '');
	if (trimmed === '')
		return undefined;
	const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
	if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !/\s/.test(trimmed))
		return trimmed;
	read.invalid(name, 'an address by https', text);
	return undefined;
}

}),

8925:
((module, exports, require) => {

Object.assign(exports, { resourceOf, defaultAudience, parseProvider });
const NAME = /^(?:(?:https:)?\/\/iam\.googleapis\.com\/)?(?<name>projects\/(?<project>[^/]+)\/locations\/global\/workloadIdentityPools\/(?<pool>[a-z0-9-]{4,32})\/providers\/(?<id>[a-z0-9-]{4,32}))$/;
function parseProvider(text) {
	const { id, name, pool, project } = NAME.exec(text)?.groups ?? {};
	if (id === undefined || name === undefined || pool === undefined || project === undefined)
		return undefined;
	return { project, pool, id, name };
}
function resourceOf({ name }) {
	return `//iam.googleapis.com/${name}`;
}
function defaultAudience({ name }) {
	return `https://iam.googleapis.com/${name}`;
}

}),

3434:
((module, exports, require) => {

Object.assign(exports, { replaceConfig, textOf });
var node_fs = require(3024);
var error_code_js = require(6225);
var regular_file_js = require(9824);

function textOf(path) {
	try {
		return regular_file_js.readRegular(path).toString();
	}
	catch (error) {
		if (error_code_js.codeOf(error) === 'ENOENT')
			return undefined;
		throw error;
	}
}
function replaceConfig(path, text) {
	const draft = `${path}.keyless-new`;
	removeQuietly(draft);
	const before = textOf(path);
	if (text === before)
		return;
	if (text === undefined) {
		node_fs.unlinkSync(path);
		return;
	}
	try {
		const content = Buffer.from(text);
		const file = node_fs.openSync(draft, 'wx', 0o600);
		try {
			if (before !== undefined)
				keepOwner(path, draft, file);
			for (let at = 0; at < content.length;)
				at += node_fs.writeSync(file, content, at);
		}
		finally {
			node_fs.closeSync(file);
		}
		node_fs.renameSync(draft, path);
	}
	catch (error) {
		removeQuietly(draft);
		throw error;
	}
}
function keepOwner(path, draft, file) {
	const { mode, uid, gid } = node_fs.statSync(path);
	node_fs.fchmodSync(file, mode & 0o777);
	if (uid !== node_fs.statSync(draft).uid)
		node_fs.chownSync(draft, uid, gid);
}
function removeQuietly(path) {
	try {
		node_fs.unlinkSync(path);
	}
	catch {
	}
}

}),

6225:
((module, exports, require) => {

Object.assign(exports, { codeOf });
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

}),

4784:
((module, exports, require) => {

Object.assign(exports, { fileSecretName });
var name_js = require(5712);

function fileSecretName(folder, file) {
	const name = name_js.deriveName(folder, file);
	return name_js.nameProblem(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}

})

};
