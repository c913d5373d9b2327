export const id = 195;
export const ids = [195];
export const modules = {

4501:
((module, exports, require) => {

require.r(exports);
var node_util = require(7975);
var credentials_cached_session_js = require(190);
var errors_js = require(9473);
var renewal_profile_session_js = require(4207);

const CREDENTIALS_FLAGS = {
	profile: { type: 'string' },
	folder: { type: 'string' },
};
const credentials = async (args, env, print) => {
	const session = await renewal_profile_session_js.profileSession(choiceFrom(args), env);
	return await print(`${credentials_cached_session_js.credentialDocument(session.credentials)}\n`);
};
function choiceFrom(args) {
	try {
		return node_util.parseArgs({ args: [...args], options: CREDENTIALS_FLAGS }).values;
	}
	catch (error) {
		throw new errors_js.ActionError('command-usage', 'expected `keyless credentials [--profile NAME] [--folder PATH]`', {
			cause: error,
		});
	}
}

Object.assign(exports, { CREDENTIALS_FLAGS, credentials });
}),

2685:
((module, exports, require) => {

require.r(exports);


var main_bundle = require(8561);
var node_fs = require(3024);
var node_path = require(6760);
;// src/credentials/partition.ts
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
const partition_DUAL_STACK = {
	aws: 'aws',
	'aws-us-gov': 'aws',
	'aws-cn': 'amazonwebservices.com.cn',
	'aws-eusc': 'amazonwebservices.eu',
	'aws-iso': 'aws.ic.gov',
	'aws-iso-b': 'aws.scloud',
	'aws-iso-e': 'cloud-aws.adc-e.uk',
	'aws-iso-f': 'aws.hci.ic.gov',
};
function partition_partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
}
function isRegion(text) {
	return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text);
}

;// src/registries/registry.ts

const PUBLIC_REGION = 'us-east-1';
const PUBLIC = 'public.ecr.aws';
const PUBLIC_DUAL_STACK = 'ecr-public.aws.com';
const PRIVATE = /^\d{12}\.dkr(?<joint>[.-])ecr(?<fips>-fips)?\.(?<region>[a-z0-9-]+)\.(?<domain>[a-z0-9.-]+)$/;
function parseRegistry(host) {
	if (host === PUBLIC || host === PUBLIC_DUAL_STACK) {
		return { host, service: 'ecr-public', region: PUBLIC_REGION, fips: false, dualStack: host === PUBLIC_DUAL_STACK };
	}
	const { joint, fips, region = '', domain } = PRIVATE.exec(host)?.groups ?? {};
	if (!isRegion(region))
		return undefined;
	const { id, domain: own } = partition_partitionOf(region);
	const dualStack = joint === '-';
	if (domain !== (dualStack ? partition_DUAL_STACK[id] && `on.${partition_DUAL_STACK[id]}` : own))
		return undefined;
	return { host, service: 'ecr', region, fips: fips !== undefined, dualStack };
}
function registry_tokenKeyOf({ service, region, fips, dualStack }) {
	return [service, ...(fips ? ['fips'] : []), ...(dualStack ? ['dual-stack'] : []), region].join('-');
}

;// src/delivery/part.ts

var renewal = require(2309);
;// src/delivery/registry-delivery.ts

const HOSTS_FILE = 'registries/hosts';
const registry_delivery_tokenFile = (registry) => `registries/${registry_tokenKeyOf(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
const nextFile = (file) => `${file}.next`;

;// src/registries/helper-protocol.ts
const USAGE = 'Usage: docker-credential-keyless <store|get|erase|list|version>';
const NOT_FOUND = 'credentials not found in native keychain';
const NO_SERVER = 'no credentials server URL';
const NO_USERNAME = 'no credentials username';
function hostOf(server) {
	return (server
		.trim()
		.replace(/^https?:\/\//, '')
		.split('/')[0] ?? '');
}
function renderLogin(server, { username, password }) {
	return `${JSON.stringify({ ServerURL: server, Username: username, Secret: password })}\n`;
}
function parseStored(text) {
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

;// src/registries/token.ts
const MARGIN = 60 * 60 * 1000;
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

var error_code = require(6225);
var regular_file = require(9824);
;// src/adapters/config-file.ts

function textOf(path) {
	try {
		return regular_file.readRegular(path).toString();
	}
	catch (error) {
		if (error_code.codeOf(error) === 'ENOENT')
			return undefined;
		throw error;
	}
}

var replace_file = require(1864);
var step_folders = require(2124);
;// src/adapters/registry-folder.ts

function registryFolders(own) {
	return step_folders.stepFolders({ KEYLESS_DIR: own, RUNNER_TEMP: node_path.dirname(own) }).map(({ path }) => ({
		path,
		hosts: (textOf(node_path.join(path, HOSTS_FILE)) ?? '').split('\n').filter((host) => host !== ''),
	}));
}
function storedLogin(folder, host) {
	const login = parseStored(textOf(node_path.join(folder, loginFile(host))) ?? '');
	return typeof login === 'string' ? undefined : login;
}
function storeLogin(folder, host, login) {
	keep(folder, loginFile(host), renderLogin(host, login));
}
function keptToken(folder, registry) {
	return parseToken(textOf(node_path.join(folder, registry_delivery_tokenFile(registry))) ?? '');
}
function forget(folder, registry) {
	for (const file of [loginFile(registry.host), registry_delivery_tokenFile(registry)]) {
		try {
			node_fs.unlinkSync(node_path.join(folder, file));
		}
		catch {
		}
	}
}
function keep(folder, file, text) {
	replace_file.replaceFile(node_path.join(folder, file), node_path.join(folder, nextFile(file)), text);
}

;// src/adapters/stdin.ts

const PAUSE = 5;
function readStdin() {
	const chunks = [];
	for (;;) {
		const chunk = Buffer.alloc(64 * 1024);
		const length = readSome(chunk);
		if (length === 0)
			return Buffer.concat(chunks).toString('utf8');
		chunks.push(chunk.subarray(0, length));
	}
}
function readSome(into) {
	for (;;) {
		try {
			return node_fs.readSync(0, into);
		}
		catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			if (code === 'EOF')
				return 0; // Windows, at the end of a pipe
			if (code !== 'EAGAIN')
				throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		}
	}
}

;// src/commands/docker-credential.ts

const dockerCredential = async ([folder = '', action, ...more], env, print) => {
	if (action === undefined || more.length > 0)
		return refuse(USAGE);
	if (action === 'version')
		return say('docker-credential-keyless (github.com/OWNER/keyless) 1.0.0\n');
	const folders = registryFolders(folder);
	if (action === 'list')
		return say(list(folders));
	const input = readStdin();
	if (action === 'get')
		return await get(input, folders, { env, print });
	if (action === 'store')
		return store(input, folders);
	if (action === 'erase')
		return erase(input, folders);
	return refuse(`Unknown credential action \`${action}\``);
};
async function get(input, folders, world) {
	const server = input.trim();
	if (server === '')
		return refuse(NO_SERVER);
	const found = find(server, folders);
	if (found === undefined)
		return refuse(NOT_FOUND);
	const { folder, registry } = found;
	const token = keptToken(folder, registry);
	const login = storedLogin(folder, registry.host) ?? (token !== undefined && isFresh(token, Date.now()) ? token : undefined);
	return login === undefined
		? await (await main_bundle.mainBundle()).passOn('registry-token', [folder, registry.host, server], world)
		: say(renderLogin(server, login));
}
function store(input, folders) {
	const login = parseStored(input);
	if (typeof login === 'string')
		return refuse(login);
	const found = find(login.server, folders);
	if (found === undefined)
		return refuse(`no Keyless step of this job logs in to "${hostOf(login.server)}"`);
	storeLogin(found.folder, found.registry.host, login);
	return 0;
}
function erase(input, folders) {
	const server = input.trim();
	if (server === '')
		return refuse(NO_SERVER);
	const found = find(server, folders);
	if (found !== undefined)
		forget(found.folder, found.registry);
	return 0;
}
function list(folders) {
	const entries = folders
		.toReversed()
		.flatMap((folder) => folder.hosts.map((host) => [host, storedLogin(folder.path, host)?.username ?? 'AWS']));
	return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
function find(server, folders) {
	const host = hostOf(server);
	const folder = folders.find(({ hosts }) => hosts.includes(host));
	const registry = parseRegistry(host);
	return folder === undefined || registry === undefined ? undefined : { folder: folder.path, registry };
}
function say(line) {
	process.stdout.write(line);
	return 0;
}
function refuse(message) {
	process.stdout.write(`${message}\n`);
	return 1;
}

Object.assign(exports, { dockerCredential });
}),

4587:
((module, exports, require) => {

require.r(exports);


var node_util = require(7975);
var clock = require(1759);
var node_fs = require(3024);
var errors = require(9473);
var token_renewal = require(8995);
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
function executableFailure(code, message) {
	return JSON.stringify({ version: 1, success: false, code, message });
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
function parseSubjectToken(text) {
	const { facts, store, values } = held_login.parseLogin(text) ?? {};
	const token = values?.['GOOGLE_SUBJECT_TOKEN'];
	const [freshUntil, expires] = ['freshUntil', 'expires'].map((name) => Date.parse(facts?.[name] ?? ''));
	if (store !== 'gcp' || !token || !isTime(freshUntil) || !isTime(expires))
		return undefined;
	return { token, freshUntil, expires };
}
function isTime(time) {
	return time !== undefined && !Number.isNaN(time);
}

var kept_names = require(7396);
;// src/stores/gcp/token-names.ts

const TOKEN_NAMES = kept_names.keptNames('gcp');

var kept_files = require(2835);
;// src/adapters/gcp/token-files.ts

function findSubjectTokenFiles(folders) {
	const kept = folders.map((folder) => ({ ...subjectTokenFiles(folder), folder }));
	const found = kept.find((files) => files.renewal() !== undefined || files.read() !== undefined) ??
		kept.find(({ folder }) => !node_fs.existsSync(folder));
	if (found !== undefined)
		return found;
	throw new errors.ActionError('no-such-login', 'no step of this job has logged in to Google', {
		hint: 'Is there a Keyless step with `gcp-workload-identity-provider` before this one?',
	});
}
function subjectTokenFiles(folder) {
	return kept_files.keptFiles(folder, TOKEN_NAMES, {
		parse: parseSubjectToken,
		render: renderSubjectToken,
		parseRenewal: token_renewal.parseTokenRenewal,
	});
}

var main_bundle = require(8561);
var renewal_lock = require(8025);
var step_folders = require(2124);
var renew_once = require(9166);
;// src/renewal/fresh-subject-token.ts

const TOO_NEAR_ITS_END = 30_000;
async function freshSubjectToken(files, { clock, mint, takeLock }) {
	const known = files.read();
	if (known !== undefined && isFresh(known, clock.now()))
		return known;
	const renewed = await renew_once.renewOnce(files, {
		clock,
		takeLock,
		isFresh,
		async renew(renewal) {
			const minted = await mint(renewal);
			if (minted.kind === 'failed')
				return minted;
			return { kind: 'renewed', value: subjectToken(minted.value.token, minted.value) };
		},
		gone: known !== undefined && files.renewal() === undefined
			? 'the credentials of its step do not renew themselves (`gcp-credentials: file`)'
			: 'the files of a Keyless step are removed when its job ends',
	});
	return renewed.kind === 'renewed' ? renewed.value : lasting(files.read(), renewed.failure.text, clock);
}
function isFresh({ freshUntil }, now) {
	return now < freshUntil;
}
function lasting(kept, why, { now }) {
	const until = kept === undefined ? 0 : kept.expires - TOO_NEAR_ITS_END;
	if (kept !== undefined && now() < until)
		return { ...kept, freshUntil: until };
	throw new errors.ActionError('renewal-failed', `there is no token of this job for Google, and none could be had: ${why}`);
}

;// src/commands/gcp-token.ts

const GCP_TOKEN_FLAGS = { folder: { type: 'string' } };
const gcpToken = async (args, env, print) => {
	const folder = folderFrom(args);
	const folders = folder === undefined ? step_folders.stepFolders(env).map(({ path }) => path) : [folder];
	return await print(`${await answer(folders, env)}\n`);
};
async function answer(folders, env) {
	try {
		const files = findSubjectTokenFiles(folders);
		const token = await freshSubjectToken(files, {
			clock: clock.systemClock,
			takeLock: () => renewal_lock.takeRenewalLock(files.folder, 'gcp-token', process.platform, TOKEN_NAMES.locks),
			mint: async (renewal) => (await main_bundle.mainBundle()).mintAgain(renewal, env),
		});
		return JSON.stringify(executableAnswer(token));
	}
	catch (error) {
		const text = errors.describe(error).replace(/\s+/g, ' ');
		return executableFailure(error instanceof errors.ActionError ? error.code : 'unexpected', `keyless: ${text}`);
	}
}
function folderFrom(args) {
	try {
		return node_util.parseArgs({ args: [...args], options: GCP_TOKEN_FLAGS }).values.folder;
	}
	catch (error) {
		throw new errors.ActionError('command-usage', 'expected `keyless gcp-token [--folder PATH]`', { cause: error });
	}
}

Object.assign(exports, { GCP_TOKEN_FLAGS, gcpToken });
}),

8215:
((module, exports, require) => {

require.r(exports);
var adapters_step_folders_js = require(2124);
var errors_js = require(9473);
var run_get_secret_js = require(4463);

const get = async (args, env, print) => {
	const [name, ...more] = args;
	if (name === undefined || more.length > 0)
		throw new errors_js.ActionError('command-usage', 'expected `keyless get NAME`, one name of a secret');
	return await print(run_get_secret_js.getSecret(name, adapters_step_folders_js.stepFolders(env)));
};

Object.assign(exports, { get });
}),

190:
((module, exports, require) => {

Object.assign(exports, { parseCache, stateOf, credentialDocument, renderCache });
function stateOf({ credentials, renewAt }, now) {
	if (now >= credentials.expiration.getTime())
		return 'ended';
	return now < renewAt ? 'fresh' : 'due';
}
function credentialDocument({ accessKeyId, expiration, secretAccessKey, sessionToken }) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: accessKeyId,
		SecretAccessKey: secretAccessKey,
		SessionToken: sessionToken,
		Expiration: expiration.toISOString(),
	});
}
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

2309:
((module, exports, require) => {

Object.assign(exports, { parseRenewal });
const SETTINGS = [
	...['region', 'audience', 'issuer', 'facts', 'expect'],
	...['session', 'chain', 'allowedAccountIds', 'environment'],
];
function parseRenewal(text) {
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
	return SETTINGS.every((name) => name in value);
}

}),

4207:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { profileSession });

var clock = require(1759);
var main_bundle = require(8561);
var node_fs = require(3024);
var node_path = require(6760);
var cached_session = require(190);
var renewal = require(2309);
var session_names = require(6944);
var errors = require(9473);
;// src/guard/held.ts
const HELD_FILE = 'scan.json';
function sessionsFile(profile) {
	return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
}
const MOST_SESSIONS = 128;
function addSessions(text, sessions) {
	const known = parsed(text);
	const all = [...(Array.isArray(known) ? known : []), ...sessions.map(documentOf)];
	const byId = new Map(all.map((document) => [fieldsOf(document)['AccessKeyId'], document]));
	return `${JSON.stringify([...byId.values()].slice(-MOST_SESSIONS))}\n`;
}
function documentOf({ accessKeyId, secretAccessKey, sessionToken }) {
	return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
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

var if_there = require(1921);
var kept_files = require(2835);
var replace_file = require(1864);
var step_folders = require(2124);
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
	const kept = kept_files.keptFiles(node_path.join(folder, 'aws'), { ...names, token: cache, nextToken: nextCache }, { parse: cached_session.parseCache, render: cached_session.renderCache, parseRenewal: renewal.parseRenewal });
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
	const { name, next } = sessionsFile(profile);
	if (!node_fs.existsSync(node_path.join(folder, HELD_FILE)))
		return;
	const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
	try {
		replace_file.replaceFile(node_path.join(folder, name), node_path.join(folder, next), addSessions(if_there.textIfThere(node_path.join(folder, name)), keys));
	}
	catch {
	}
}
function profilesIn(folder) {
	return if_there.namesIfThere(node_path.join(folder, 'aws')).flatMap((file) => session_names.profileOfCache(file) ?? []);
}

var survivor = require(4809);
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
	if (state === 'ended' || !survivor.isRecent(failure, clock.now())) {
		const renewed = await renew(files).catch((error) => ({
			kind: 'failed',
			failure: { at: clock.now(), text: errors.describe(error) },
		}));
		if (renewed.kind === 'renewed')
			return renewed.value;
		failure = renewed.failure;
	}
	const end = cached.credentials.expiration.getTime();
	return survivor.survivor({ value: cached, what: `the session of profile "${files.profile}"`, end, why: failure.text }, world);
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
	const { renewSession } = await require.e(127).then(require.bind(require, 7127));
	const { takeRenewalLock } = await Promise.resolve().then(require.bind(require, 8025));
	return await renewSession(files, {
		clock: clock.systemClock,
		takeLock: () => takeRenewalLock(files.folder, files.profile),
		exchange: async (renewal) => (await main_bundle.mainBundle()).exchangeAgain(renewal, env),
	});
}

})

};
