export const id = 195;
export const ids = [195];
export const modules = {

501:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  credentials: () => (/* binding */ credentials)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);
var _credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(190);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
var _renewal_profile_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(207);




/** What a `credential_process` must do: the document on stdout, everything else on stderr. */
const credentials = async (args, env) => {
	const session = await (0,_renewal_profile_session_js__WEBPACK_IMPORTED_MODULE_2__.profileSession)(choiceFrom(args), env);
	process.stdout.write(`${(0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialDocument */ .PV)(session.credentials)}\n`);
	return 0;
};
function choiceFrom(args) {
	try {
		return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: { profile: { type: 'string' }, folder: { type: 'string' } } }).values;
	}
	catch (error) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('command-usage', 'expected `keyless credentials [--profile NAME] [--folder PATH]`', {
			cause: error,
		});
	}
}


}),

685:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerCredential: () => (/* binding */ dockerCredential)
});

var main_bundle = __webpack_require__(561);
var external_node_fs_ = __webpack_require__(24);
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/credentials/partition.js
const STS = 'sts.amazonaws.com';
/** By region prefix; whatever is not listed is the commercial partition. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
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
/** The domain of dual-stack endpoints, by partition: `api.` before it, and in a registry's own name `on.`. */
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
/** The audience to ask for a role of this partition. */
function audienceFor(partitionId) {
	return PARTITIONS.find(([, partition]) => partition.id === partitionId)?.[1].audience ?? COMMERCIAL.audience;
}
function isRegion(text) {
	return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text);
}

;// CONCATENATED MODULE: ./build/registries/registry.js

/** ECR Public has one API for tokens. https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html */
const PUBLIC_REGION = 'us-east-1';
const PUBLIC = 'public.ecr.aws';
const PUBLIC_DUAL_STACK = 'ecr-public.aws.com';
const PRIVATE = /^\d{12}\.dkr(?<joint>[.-])ecr(?<fips>-fips)?\.(?<region>[a-z0-9-]+)\.(?<domain>[a-z0-9.-]+)$/;
/** An account's own registry in a region. */
function registryOf(account, region) {
	const host = `${account}.dkr.ecr.${region}.${partitionOf(region).domain}`;
	return { host, service: 'ecr', region, fips: false, dualStack: false };
}
/**
 * Undefined where the text is no host of a registry of ECR.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
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
/** The host of the API that issues its tokens. https://docs.aws.amazon.com/general/latest/gr/ecr.html */
function apiHostOf({ service, region, fips, dualStack }) {
	const { id, domain } = partitionOf(region);
	if (dualStack)
		return `${service}${fips ? '-fips' : ''}.${region}.api.${DUAL_STACK[id]}`;
	return fips ? `${service}-fips.${region}.${domain}` : `api.${service}.${region}.${domain}`;
}
/**
 * Registries of one key share a token: one opens every registry that its principal may use in that region.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
function registry_tokenKeyOf({ service, region, fips, dualStack }) {
	return [service, ...(fips ? ['fips'] : []), ...(dualStack ? ['dual-stack'] : []), region].join('-');
}

;// CONCATENATED MODULE: ./build/delivery/part.js
const part_NOTHING = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };
function part_encode(content) {
	return new TextEncoder().encode(content);
}

var renewal = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/delivery/session-part.js






/** The session as the `keyless` command keeps it, and what that renews it with. */
function session_part_sessionPart(plan, renews) {
	const { accountId, credentials } = plan.session;
	const { region } = plan;
	const renewAt = renewalTime(credentials.expiration, plan.now);
	const names = sessionNames(plan.awsProfile);
	const cache = [names.cache, renderCache({ accountId, credentials, region, renewAt })];
	if (!renews)
		return part([cache], []);
	const renewed = part([cache, [names.renewal, renderRenewal(plan.renewal)], [names.script, processScript(plan.awsProfile, plan.program)]], [names.nextCache, names.failure, names.nextFailure, ...names.locks]);
	const held = sessionsFile(plan.awsProfile);
	return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
}
function part(files, later) {
	return {
		...NOTHING,
		files: files.map(([name, text]) => [`aws/${name}`, encode(text)]),
		laterFiles: later.map((name) => `aws/${name}`),
	};
}

;// CONCATENATED MODULE: ./build/delivery/registry-delivery.js





/** Inside the folder: the hosts that this step logs in to, one a line. */
const HOSTS_FILE = 'registries/hosts';
/** What the credential helper keeps in the folder once it is used: a token for several registries, a login for one. */
const registry_delivery_tokenFile = (registry) => `registries/${registry_tokenKeyOf(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
/** The next of such a file, while it is being written. */
const nextFile = (file) => `${file}.next`;
/** In the way of a profile's, the name of the lock for whoever asks for a token. */
const tokenLock = (registry) => `registry-${tokenKeyOf(registry)}`;
/** The registries to log in to, and the credential helper that tools will find on PATH. */
function registryDelivery(plan) {
	const { folder, program, registries } = plan;
	const hosts = registries.map(({ host }) => host);
	if (hosts.length === 0)
		return { ...NOTHING, outputs: [['registries', '']] };
	const helper = launcher('docker-credential-keyless', program, ['docker-credential', folder]);
	const session = sessionFor(plan);
	const kept = [...registries.map(registry_delivery_tokenFile), ...hosts.map(loginFile)];
	const locks = registries.flatMap((registry) => sessionNames(tokenLock(registry)).locks.map((name) => `aws/${name}`));
	return {
		...NOTHING,
		files: [
			[HOSTS_FILE, encode(`${hosts.join('\n')}\n`)],
			...helper.map(([name, text]) => [`bin/${name}`, encode(text)]),
			...session.files,
		],
		outputs: [['registries', hosts.join('\n')]],
		laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
	};
}
/** The helper needs the session where no other tool gets it from a file, too. */
function sessionFor(plan) {
	const { awsCredentials } = plan;
	return awsCredentials === 'none' || awsCredentials === 'env' ? sessionPart(plan, true) : NOTHING;
}

;// CONCATENATED MODULE: ./build/registries/helper-protocol.js
/**
 * What Docker's tools and their credential helpers say to each other.
 * https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
 */
const USAGE = 'Usage: docker-credential-keyless <store|get|erase|list|version>';
/** The errors that tools know by their very words, on stdout, with exit status 1. */
const NOT_FOUND = 'credentials not found in native keychain';
const NO_SERVER = 'no credentials server URL';
const NO_USERNAME = 'no credentials username';
/** The registry's host in what tools send for it: a host, or a URL of it. */
function hostOf(server) {
	return (server
		.trim()
		.replace(/^https?:\/\//, '')
		.split('/')[0] ?? '');
}
function renderLogin(server, { username, password }) {
	return `${JSON.stringify({ ServerURL: server, Username: username, Secret: password })}\n`;
}
/** A login that a tool hands over to be stored, or what is wrong with it in the protocol's words. */
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

;// CONCATENATED MODULE: ./build/registries/token.js
/** A token nearer to its end than this, in milliseconds, may not last for a whole push. */
const MARGIN = 60 * 60 * 1000;
/** Undefined where the answer of GetAuthorizationToken, ECR's or ECR Public's, holds no whole token. */
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
/** Fresh until an hour before its end, or until a fifth of its life is left, whichever is less. */
function isFresh({ issuedAt, expiresAt }, now) {
	return expiresAt - now > Math.min(MARGIN, (expiresAt - issuedAt) / 5);
}
/** Undefined where the text is no token that was kept. */
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

;// CONCATENATED MODULE: ./build/adapters/config-file.js

/** A file's text; undefined where there is none. */
function textOf(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			return undefined;
		throw error;
	}
}
/**
 * Replaces a file whole or not at all, keeping its mode and owner; a new one is 0600, and undefined removes it. The draft
 * beside it has a fixed name, so that one that a killed process left does not stay: the caller must be alone at it.
 */
function replaceConfig(path, text) {
	const draft = `${path}.keyless-new`;
	removeQuietly(draft);
	const before = textOf(path);
	if (text === before)
		return;
	if (text === undefined) {
		unlinkSync(path);
		return;
	}
	try {
		const content = Buffer.from(text);
		const file = openSync(draft, 'wx', 0o600);
		try {
			if (before !== undefined)
				keepOwner(path, draft, file);
			for (let at = 0; at < content.length;)
				at += writeSync(file, content, at);
		}
		finally {
			closeSync(file);
		}
		renameSync(draft, path);
	}
	catch (error) {
		removeQuietly(draft);
		throw error;
	}
}
function keepOwner(path, draft, file) {
	const { mode, uid, gid } = statSync(path);
	fchmodSync(file, mode & 0o777);
	if (uid !== statSync(draft).uid)
		chownSync(draft, uid, gid);
}
function removeQuietly(path) {
	try {
		unlinkSync(path);
	}
	catch {
		// There is none.
	}
}

var replace_file = __webpack_require__(864);
var step_folders = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/adapters/registry-folder.js








/** Those of this job: the step whose command this is first, then the newest. */
function registryFolders(own) {
	return (0,step_folders/* stepFolders */.Q)({ KEYLESS_DIR: own, RUNNER_TEMP: (0,external_node_path_.dirname)(own) }).map(({ path }) => ({
		path,
		hosts: (textOf((0,external_node_path_.join)(path, HOSTS_FILE)) ?? '').split('\n').filter((host) => host !== ''),
	}));
}
/** The login that a tool has stored for a registry itself, in place of ours. */
function storedLogin(folder, host) {
	const login = parseStored(textOf((0,external_node_path_.join)(folder, loginFile(host))) ?? '');
	return typeof login === 'string' ? undefined : login;
}
function storeLogin(folder, host, login) {
	keep(folder, loginFile(host), renderLogin(host, login));
}
/** The token that was kept for a registry, fresh or not. */
function keptToken(folder, registry) {
	return parseToken(textOf((0,external_node_path_.join)(folder, registry_delivery_tokenFile(registry))) ?? '');
}
function keepToken(folder, registry, token) {
	keep(folder, tokenFile(registry), JSON.stringify(token));
}
/** Forgets a stored login and the token alike. */
function forget(folder, registry) {
	for (const file of [loginFile(registry.host), registry_delivery_tokenFile(registry)]) {
		try {
			(0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, file));
		}
		catch {
			// There is none.
		}
	}
}
function keep(folder, file, text) {
	(0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, file), (0,external_node_path_.join)(folder, nextFile(file)), text);
}

;// CONCATENATED MODULE: ./build/adapters/stdin.js

const PAUSE = 5;
/** All of standard input. Read at once: Node's stream of it takes 10 ms to load. */
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
			return (0,external_node_fs_.readSync)(0, into);
		}
		catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			if (code === 'EOF')
				return 0; // Windows, at the end of a pipe
			if (code !== 'EAGAIN')
				throw error;
			// A pipe that its maker reads and writes without blocking.
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
		}
	}
}

;// CONCATENATED MODULE: ./build/commands/docker-credential.js






/**
 * `docker-credential-keyless`: arguments are the folder of the step whose command it is, then the action. Errors are said on
 * stdout, where the protocol looks for them.
 */
const dockerCredential = async ([folder = '', action, ...more], env) => {
	if (action === undefined || more.length > 0)
		return refuse(USAGE);
	if (action === 'version')
		return say('docker-credential-keyless (github.com/OWNER/keyless) 1.0.0\n');
	const folders = registryFolders(folder);
	if (action === 'list')
		return say(list(folders));
	const input = readStdin();
	if (action === 'get')
		return await get(input, folders, env);
	if (action === 'store')
		return store(input, folders);
	if (action === 'erase')
		return erase(input, folders);
	return refuse(`Unknown credential action \`${action}\``);
};
async function get(input, folders, env) {
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
		? await (await (0,main_bundle/* mainBundle */.K)()).passOn('registry-token', [folder, registry.host, server], env)
		: say(renderLogin(server, login));
}
/** A tool's own login, as by `docker login`, holds until it is erased. Nothing of it reaches Docker's config. */
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
/** By registry, the user name: AWS's own word for everybody, except where a tool has stored another. */
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


}),

120:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gcpToken: () => (/* binding */ gcpToken)
});

var external_node_util_ = __webpack_require__(975);
var clock = __webpack_require__(759);
var external_node_fs_ = __webpack_require__(24);
var external_node_path_ = __webpack_require__(760);
var renewal_failure = __webpack_require__(234);
var token_renewal = __webpack_require__(995);
var held_login = __webpack_require__(230);
;// CONCATENATED MODULE: ./build/stores/gcp/subject-token.js

/** Of a token's life; with less than 225 s left, libraries take the access token that it brings for one that has ended. */
const FRESH = 1 / 5;
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/** Times of the claims, in seconds since the epoch. */
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
/** In the form of a failure: only its message reaches whoever runs the library. */
function executableFailure(code, message) {
	return JSON.stringify({ version: 1, success: false, code, message });
}
/** The file that libraries look at before they ask the program: its answer, which is a login as well. */
function renderSubjectToken(token) {
	const login = {
		store: 'gcp',
		values: { GOOGLE_SUBJECT_TOKEN: token.token },
		facts: { freshUntil: new Date(token.freshUntil).toISOString(), expires: new Date(token.expires).toISOString() },
		...executableAnswer(token),
	};
	return (0,held_login/* renderLogin */.ux)(login);
}
/** Undefined where the text is no such file, whole. */
function parseSubjectToken(text) {
	const { facts, store, values } = (0,held_login/* parseLogin */.$n)(text) ?? {};
	const token = values?.['GOOGLE_SUBJECT_TOKEN'];
	const [freshUntil, expires] = ['freshUntil', 'expires'].map((name) => Date.parse(facts?.[name] ?? ''));
	if (store !== 'gcp' || !token || !isTime(freshUntil) || !isTime(expires))
		return undefined;
	return { token, freshUntil, expires };
}
function isTime(time) {
	return time !== undefined && !Number.isNaN(time);
}

;// CONCATENATED MODULE: ./build/stores/gcp/token-names.js

const LOCKS = 8;
const TOKEN_NAMES = {
	token: (0,held_login/* loginFile */.Cy)('gcp'),
	nextToken: 'gcp/token.json.next',
	renewal: 'gcp/renewal.json',
	failure: 'gcp/failure.json',
	nextFailure: 'gcp/failure.json.next',
	script: 'gcp/token.sh',
	locks: Array.from({ length: LOCKS }, (_, at) => `gcp/lock-token.${at}`),
};

var replace_file = __webpack_require__(864);
;// CONCATENATED MODULE: ./build/adapters/gcp/token-files.js







/** What a step's folder keeps of the job's token for Google, whether or not it does. */
function subjectTokenFiles(folder) {
	const path = (name) => (0,external_node_path_.join)(folder, name);
	const { failure, nextFailure, nextToken, renewal, token } = TOKEN_NAMES;
	return {
		read: () => parseSubjectToken(readText(path(token))),
		renewal: () => (0,token_renewal/* parseTokenRenewal */.D)(readText(path(renewal))),
		failure: () => (0,renewal_failure/* parseFailure */.m)(readText(path(failure))),
		write: (next) => (0,replace_file/* replaceFile */.f)(path(token), path(nextToken), renderSubjectToken(next)),
		writeFailure: (next) => (0,replace_file/* replaceFile */.f)(path(failure), path(nextFailure), (0,renewal_failure/* renderFailure */.z)(next)),
	};
}
/** Empty where there is no such file any more. */
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
	}
}

var main_bundle = __webpack_require__(561);
var renewal_lock = __webpack_require__(25);
var errors = __webpack_require__(473);
;// CONCATENATED MODULE: ./build/stores/gcp/fresh-subject-token.js


/** Milliseconds. A token that can't be replaced is handed out until this long before its end. */
const TOO_NEAR_ITS_END = 30_000;
/**
 * The job's token for Google: the one that is kept while it is fresh, else a new one. Many processes at once make one
 * request: who waited for another's takes what came of that. Throws `renewal-failed`.
 */
async function freshSubjectToken(files, { clock, mint, takeLock }) {
	const asked = clock.now();
	const known = files.read();
	if (known !== undefined && asked < known.freshUntil)
		return known;
	const lock = await takeLock();
	try {
		const kept = files.read();
		if (kept !== undefined && clock.now() < kept.freshUntil)
			return kept;
		const others = files.failure();
		if (others !== undefined && others.at >= asked)
			return lasting(kept, others.text, clock);
		const renewal = files.renewal();
		if (renewal === undefined)
			return lasting(kept, 'the files of a Keyless step are removed when its job ends', clock);
		const minted = await mint(renewal);
		if (minted.kind === 'failed') {
			if (lock.held)
				unlessFull(() => files.writeFailure(minted.failure));
			return lasting(kept, minted.failure.text, clock);
		}
		const token = subjectToken(minted.token, minted);
		if (lock.held)
			unlessFull(() => files.write(token));
		return token;
	}
	finally {
		lock.release();
	}
}
/** Where there is no new token the old one is as good as it was, for as long as Google takes it. */
function lasting(kept, why, { now }) {
	const until = kept === undefined ? 0 : kept.expires - TOO_NEAR_ITS_END;
	if (kept !== undefined && now() < until)
		return { ...kept, freshUntil: until };
	throw new errors/* ActionError */.l('renewal-failed', `there is no token of this job for Google, and none could be had: ${why}`);
}
/** What can't be kept, the next process asks for again; this one has its answer. */
function unlessFull(keep) {
	try {
		keep();
	}
	catch {
		// An error would help nobody.
	}
}

;// CONCATENATED MODULE: ./build/commands/gcp-token.js









/**
 * What Google's libraries run for the job's token: the answer on stdout. A failure is an answer too, for of a program that
 * fails some of them show only the status.
 */
const gcpToken = async (args, env) => {
	const folder = folderFrom(args) ?? env['KEYLESS_DIR'];
	if (!folder)
		throw new errors/* ActionError */.l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known');
	process.stdout.write(`${await answer(folder, env)}\n`);
	return 0;
};
async function answer(folder, env) {
	try {
		const token = await freshSubjectToken(subjectTokenFiles(folder), {
			clock: clock/* systemClock */.m,
			takeLock: () => (0,renewal_lock.takeRenewalLock)(folder, 'gcp-token', process.platform, TOKEN_NAMES.locks),
			mint: async (renewal) => (await (0,main_bundle/* mainBundle */.K)()).mintAgain(renewal, env),
		});
		return JSON.stringify(executableAnswer(token));
	}
	catch (error) {
		const text = (0,errors/* describe */.q)(error).replace(/\s+/g, ' ');
		return executableFailure(error instanceof errors/* ActionError */.l ? error.code : 'unexpected', `keyless: ${text}`);
	}
}
function folderFrom(args) {
	try {
		return (0,external_node_util_.parseArgs)({ args: [...args], options: { folder: { type: 'string' } } }).values.folder;
	}
	catch (error) {
		throw new errors/* ActionError */.l('command-usage', 'expected `keyless gcp-token [--folder PATH]`', { cause: error });
	}
}


}),

190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IW: () => (/* binding */ parseCache),
  L4: () => (/* binding */ stateOf),
  PV: () => (/* binding */ credentialDocument),
  Zo: () => (/* binding */ renderCache)
});

const MARGIN_MS = (/* unused pure expression or super */ null && (5 * 60_000));
/** Renewed within five minutes of its end, or within the last fifth of its life where that is less. */
function renewalTime(expiration, now) {
	const end = expiration.getTime();
	return Math.ceil(end - Math.max(0, Math.min(MARGIN_MS, (end - now) / 5)));
}
function stateOf({ credentials, renewAt }, now) {
	if (now >= credentials.expiration.getTime())
		return 'ended';
	return now < renewAt ? 'fresh' : 'due';
}
/** What the CLI and the SDKs read from a `credential_process`, on one line. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
function credentialDocument({ accessKeyId, expiration, secretAccessKey, sessionToken }) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: accessKeyId,
		SecretAccessKey: secretAccessKey,
		SessionToken: sessionToken,
		Expiration: expiration.toISOString(),
	});
}
/**
 * The cache's text: JSON, in lines of a fixed order, so that a shell can read it as well. Its times are whole seconds,
 * rounded to the earlier.
 */
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
/** Undefined where the text is not a whole cache. */
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

234:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseFailure),
  z: () => (/* binding */ renderFailure)
});
function renderFailure(failure) {
	return `${JSON.stringify(failure)}\n`;
}
function parseFailure(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('at' in value && 'text' in value))
		return undefined;
	return typeof value.at === 'number' && typeof value.text === 'string'
		? { at: value.at, text: value.text }
		: undefined;
}


}),

309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseRenewal)
});

const SETTINGS = [
	...['region', 'audience', 'issuer', 'facts', 'expect'],
	...['session', 'chain', 'allowedAccountIds', 'environment'],
];
function renderRenewal(renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
}
/** Undefined where the text is not a renewal of ours. */
function parseRenewal(text) {
	try {
		const value = JSON.parse(text);
		return isRenewal(value) ? value : undefined;
	}
	catch {
		return undefined;
	}
}
/** Keyless alone writes the file, in a folder that nobody else can write to: this tells versions apart, not attacks. */
function isRenewal(value) {
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
		return false;
	return SETTINGS.every((name) => name in value);
}


}),

207:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileSession: () => (/* binding */ profileSession)
});

var clock = __webpack_require__(759);
var main_bundle = __webpack_require__(561);
var external_node_fs_ = __webpack_require__(24);
var external_node_path_ = __webpack_require__(760);
var cached_session = __webpack_require__(190);
var renewal = __webpack_require__(309);
var renewal_failure = __webpack_require__(234);
var session_names = __webpack_require__(944);
var errors = __webpack_require__(473);
;// CONCATENATED MODULE: ./build/guard/held.js
/** In the step's folder: what the scan needs and no other file holds. Private like the rest, and removed with it. */
const HELD_FILE = 'scan.json';
function sessionsFile(profile) {
	return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
}
function isSessionsFile(name) {
	return /^scan-.+\.json$/.test(name);
}
/** Sessions. A job of a day has fewer; of a longer one, the keys of these are the ones that may still be of use. */
const MOST_SESSIONS = 128;
function renderHeld(credentials, ownCommandFiles) {
	return `${JSON.stringify({ ...(credentials && documentOf(credentials)), ownCommandFiles })}\n`;
}
/** A `SessionsFile` with these as well, the latest last; the earliest give way. */
function addSessions(text, sessions) {
	const known = parsed(text);
	const all = [...(Array.isArray(known) ? known : []), ...sessions.map(documentOf)];
	const byId = new Map(all.map((document) => [fieldsOf(document)['AccessKeyId'], document]));
	return `${JSON.stringify([...byId.values()].slice(-MOST_SESSIONS))}\n`;
}
function documentOf({ accessKeyId, secretAccessKey, sessionToken }) {
	return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
}
function parseHeld(text) {
	const { ownCommandFiles } = fieldsOf(parsed(text));
	return {
		values: keysOf(text),
		ownCommandFiles: Array.isArray(ownCommandFiles) ? ownCommandFiles.filter((name) => typeof name === 'string') : [],
	};
}
/** The keys of one session or several, by the names of a `credential_process` document, under the names of their variables. */
function keysOf(text) {
	const value = parsed(text);
	return (Array.isArray(value) ? value : [value])
		.map(fieldsOf)
		.flatMap((document) => [
		...heldAs('AWS_ACCESS_KEY_ID', document['AccessKeyId']),
		...heldAs('AWS_SECRET_ACCESS_KEY', document['SecretAccessKey']),
		...heldAs('AWS_SESSION_TOKEN', document['SessionToken']),
	]);
}
/** The password of a registry that the credential helper keeps, as a token of ECR's or as a tool has stored it. */
function registryPasswordOf(text) {
	const { password, Secret } = fieldsOf(parsed(text));
	return heldAs('the password of a registry', password ?? Secret);
}
function heldAs(name, value) {
	return typeof value === 'string' && value !== '' ? [{ name, bytes: new TextEncoder().encode(value) }] : [];
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

var replace_file = __webpack_require__(864);
var step_folders = __webpack_require__(744);
;// CONCATENATED MODULE: ./build/adapters/session-files.js










/**
 * The session of a profile: in the folder given, else wherever a Keyless step of this job keeps it. Without a profile
 * that of AWS_PROFILE, else the latest step's.
 */
function findSession(profile, folder, env) {
	const wanted = profile ?? (env['AWS_PROFILE'] || undefined);
	const folders = folder === undefined ? (0,step_folders/* stepFolders */.Q)(env).map(({ path }) => path) : [folder];
	const known = folders.flatMap((path) => profilesIn(path).map((name) => ({ path, name })));
	const found = known.find(({ name }) => wanted === undefined || name === wanted);
	if (found !== undefined)
		return sessionFiles(found.path, found.name);
	const names = [...new Set(known.map(({ name }) => name))].toSorted();
	const what = wanted === undefined ? 'no AWS session was' : `no AWS session of profile ${JSON.stringify(wanted)} was`;
	throw new errors/* ActionError */.l('no-such-profile', `${what} handed over in this job`, {
		hint: names.length === 0
			? 'None was: is there a Keyless step before this one, with `aws-credentials: process` or `file`?'
			: `The profiles there are: ${names.join(', ')}.`,
	});
}
/** The session that a folder keeps for a profile, whether or not it does. */
function sessionFiles(folder, profile) {
	const names = (0,session_names/* sessionNames */.v)(profile);
	const path = (name) => (0,external_node_path_.join)(folder, 'aws', name);
	return {
		folder,
		profile,
		read: () => (0,cached_session/* parseCache */.IW)(readText(path(names.cache))),
		renewal: () => (0,renewal/* parseRenewal */.C)(readText(path(names.renewal))),
		failure: () => (0,renewal_failure/* parseFailure */.m)(readText(path(names.failure))),
		write(session) {
			holdForScan(folder, profile, [(0,cached_session/* parseCache */.IW)(readText(path(names.cache))), session]);
			(0,replace_file/* replaceFile */.f)(path(names.cache), path(names.nextCache), (0,cached_session/* renderCache */.Zo)(session));
		},
		writeFailure: (failure) => (0,replace_file/* replaceFile */.f)(path(names.failure), path(names.nextFailure), (0,renewal_failure/* renderFailure */.z)(failure)),
	};
}
/** Where the job ends with a scan, it searches for the keys of each session; what can't be held, on a full disk say, is no reason not to renew. */
function holdForScan(folder, profile, sessions) {
	const { name, next } = sessionsFile(profile);
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, HELD_FILE)))
		return;
	const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
	try {
		(0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, next), addSessions(readText((0,external_node_path_.join)(folder, name)), keys));
	}
	catch {
		// An error would help nobody.
	}
}
function profilesIn(folder) {
	try {
		return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'aws')).flatMap((file) => (0,session_names/* profileOfCache */.N)(file) ?? []);
	}
	catch {
		return [];
	}
}
/** Empty where there is no such file any more. */
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
	}
}

;// CONCATENATED MODULE: ./build/renewal/fresh-session.js


/** For so long after a failed renewal the credentials that still live are handed out without another try. */
const PAUSE_MS = 30_000;
/**
 * The session of a profile, renewed if that is due. Where it can't be renewed, the credentials that still live are as good
 * as they were, and that is said; those that have ended are an error.
 */
async function freshSession(files, { clock, renew, tell }) {
	const cached = files.read();
	if (cached === undefined) {
		throw new errors/* ActionError */.l('no-such-profile', `the session of profile "${files.profile}" is not there any more`, {
			hint: 'The files of a Keyless step are removed when its job ends.',
		});
	}
	const state = (0,cached_session/* stateOf */.L4)(cached, clock.now());
	if (state === 'fresh')
		return cached;
	if (files.renewal() === undefined) {
		if (state === 'due')
			return cached;
		throw new errors/* ActionError */.l('session-ended', `the session of profile "${files.profile}" ended at ${endOf(cached)}`, {
			hint: 'It does not renew itself, since the step asked for `aws-credentials: file`. Leave that out, or raise `role-duration-seconds`.',
		});
	}
	let failure = files.failure();
	if (state === 'ended' || failure === undefined || clock.now() - failure.at > PAUSE_MS) {
		const renewed = await renew(files).catch((error) => ({ kind: 'failed', failure: { at: clock.now(), text: (0,errors/* describe */.q)(error) } }));
		if (renewed.kind === 'renewed')
			return renewed.session;
		failure = renewed.failure;
	}
	if ((0,cached_session/* stateOf */.L4)(cached, clock.now()) !== 'ended') {
		tell(`the session of profile "${files.profile}" could not be renewed; it still lives until ${endOf(cached)}: ${failure.text}`);
		return cached;
	}
	throw new errors/* ActionError */.l('renewal-failed', `the session of profile "${files.profile}" ended at ${endOf(cached)} and could not be renewed: ${failure.text}`);
}
function endOf({ credentials }) {
	return credentials.expiration.toISOString();
}

;// CONCATENATED MODULE: ./build/renewal/profile-session.js




/**
 * Credentials of a Keyless step of this job, good for at least the last fifth of a session's life; with the region and
 * the account they are for. What is cached loads no SDK. Throws `not-in-a-job`, `no-such-profile`, `session-ended` and
 * `renewal-failed`.
 */
async function profileSession(choice, env) {
	return await freshSession(findSession(choice.profile, choice.folder, env), {
		clock: clock/* systemClock */.m,
		renew: (files) => renew(files, env),
		tell: (line) => process.stderr.write(`keyless: ${line}\n`),
	});
}
/** Loaded only when it is due; and the SDK only by the process that has the lock. */
async function renew(files, env) {
	const { renewSession } = await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 127));
	const { takeRenewalLock } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25));
	return await renewSession(files, {
		clock: clock/* systemClock */.m,
		takeLock: () => takeRenewalLock(files.folder, files.profile),
		exchange: async (renewal) => (await (0,main_bundle/* mainBundle */.K)()).exchangeAgain(renewal, env),
	});
}


})

};
