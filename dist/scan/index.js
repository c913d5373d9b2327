var require = {};
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
	require.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
var exports = {};

require.d(exports, {
  J: () => (/* reexport */ prepareScan),
  S: () => (/* reexport */ scan)
});

;// CONCATENATED MODULE: external "node:fs"
const node_fs = process.getBuiltinModule("node:fs");
;// CONCATENATED MODULE: external "node:path"
const node_path = process.getBuiltinModule("node:path");
;// src/adapters/disk.ts

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = node_fs.constants;
const disk = {
	*walk(root, leaves) {
		const name = node_path.basename(root);
		const kind = kindOf(root);
		if (kind === 'folder')
			yield* walkFolder(root, leaves);
		else if (kind === 'file')
			yield { kind, path: root, inside: '', name };
		else if (kind === 'link')
			yield { kind, path: root, inside: '', name, target: targetOf(root) };
	},
	open(path) {
		let file;
		try {
			file = node_fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		}
		catch {
			return undefined;
		}
		return new DiskFile(file);
	},
};
function* walkFolder(root, leaves) {
	const folders = [{ path: root, inside: '' }];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		const entries = list(folder.path);
		if (entries === undefined)
			yield { kind: 'unreadable', ...folder, name: node_path.basename(folder.path) };
		for (const entry of entries ?? []) {
			const { name } = entry;
			if (folder.inside === '' && leaves(name))
				continue;
			const path = folder.path + node_path.sep + name;
			const inside = folder.inside === '' ? name : `${folder.inside}/${name}`;
			if (entry.isFile())
				yield { kind: 'file', path, inside, name };
			else if (entry.isDirectory()) {
				folders.push({ path, inside });
				yield { kind: 'folder', path, inside, name };
			}
			else if (entry.isSymbolicLink())
				yield { kind: 'link', path, inside, name, target: targetOf(path) };
		}
	}
}
function list(folder) {
	try {
		return node_fs.readdirSync(folder, { withFileTypes: true });
	}
	catch {
		return undefined;
	}
}
function kindOf(path) {
	try {
		const stat = node_fs.lstatSync(path);
		return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
	}
	catch {
		return 'other';
	}
}
function targetOf(link) {
	try {
		return node_path.resolve(node_path.dirname(link), node_fs.readlinkSync(link));
	}
	catch {
		return '';
	}
}
class DiskFile {
	#file;
	#stat;
	constructor(file) {
		this.#file = file;
	}
	get size() {
		return this.#facts.size;
	}
	get changedAt() {
		return this.#facts.mtimeMs;
	}
	get #facts() {
		this.#stat ??= node_fs.fstatSync(this.#file);
		return this.#stat;
	}
	next(into) {
		return node_fs.readSync(this.#file, into, 0, into.length, null);
	}
	read(at, length) {
		const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, this.size - at)));
		let filled = 0;
		while (filled < bytes.length) {
			const got = node_fs.readSync(this.#file, bytes, filled, bytes.length - filled, at + filled);
			if (got === 0)
				break;
			filled += got;
		}
		return bytes.subarray(0, filled);
	}
	close() {
		node_fs.closeSync(this.#file);
	}
}

;// CONCATENATED MODULE: external "node:stream"
const node_stream = process.getBuiltinModule("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const node_zlib = process.getBuiltinModule("node:zlib");
;// src/adapters/expander.ts

const LENIENT = { finishFlush: node_zlib.constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 };
const expander = {
	async *expand(packing, packed) {
		const stream = decompressor(packing);
		node_stream.pipeline(node_stream.Readable.from(packed, { objectMode: false }), stream, () => { }); // its failure is the stream's
		yield* stream;
	},
	expandWhole(packing, packed, most) {
		const options = { maxOutputLength: Math.max(1, most) };
		try {
			if (packing === 'gzip')
				return node_zlib.gunzipSync(packed, options);
			if (packing === 'zstd')
				return node_zlib.zstdDecompressSync(packed, options);
			return packing === 'zlib' ? node_zlib.inflateSync(packed, options) : node_zlib.inflateRawSync(packed, options);
		}
		catch {
			return undefined;
		}
	},
};
function decompressor(packing) {
	if (packing === 'gzip')
		return node_zlib.createGunzip(LENIENT);
	if (packing === 'zstd')
		return node_zlib.createZstdDecompress({ chunkSize: LENIENT.chunkSize });
	return packing === 'zlib' ? node_zlib.createInflate(LENIENT) : node_zlib.createInflateRaw(LENIENT);
}

;// src/delivery/ledger.ts

const ledger_LEDGER_FILE = 'ledger.json';

;// src/guard/held.ts
const HELD_FILE = 'scan.json';
function isSessionsFile(name) {
	return /^scan-.+\.json$/.test(name);
}
function parseHeld(text) {
	const { ownCommandFiles } = fieldsOf(parsed(text));
	return {
		values: keysOf(text),
		ownCommandFiles: Array.isArray(ownCommandFiles) ? ownCommandFiles.filter((name) => typeof name === 'string') : [],
	};
}
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

;// src/adapters/regular-file.ts

const LONGEST = 64 * 1024 * 1024;
function readRegular(path) {
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
}

;// src/adapters/if-there.ts

function if_there_textIfThere(path) {
	try {
		return readRegular(path).toString();
	}
	catch {
		return '';
	}
}
function namesIfThere(folder) {
	try {
		return node_fs.readdirSync(folder);
	}
	catch {
		return [];
	}
}
function filesIfThere(folder, under = '') {
	try {
		return node_fs.readdirSync(node_path.join(folder, under), { withFileTypes: true }).flatMap((entry) => {
			const name = under + entry.name;
			if (entry.isDirectory())
				return filesIfThere(folder, `${name}/`);
			return entry.isFile() ? [name] : [];
		});
	}
	catch {
		return [];
	}
}

;// src/delivery/held-login.ts
const LOGINS_FOLDER = 'stores';
function parseLogin(text) {
	const { facts, store, values, version } = held_login_fieldsOf(text);
	if (version !== 1 || typeof store !== 'string' || !isTexts(values) || !isTexts(facts))
		return undefined;
	return { store, values, facts };
}
function held_login_fieldsOf(text) {
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

;// src/errors.ts
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

;// src/output/unseen.ts
function isPlain(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function replaceUnseen(text, by) {
	return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
}

;// src/secrets/quotation.ts

function escapeUnseen(text) {
	return replaceUnseen(text, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
function quote(text, longest = 200) {
	return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}\u2026` : text));
}

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
function isReserved(variable) {
	return reserved_name_reservedFamily(variable) !== undefined || RESERVED.has(variable.toUpperCase());
}
function reserved_name_reservedFamily(stem) {
	return FAMILIES.exec(stem.toUpperCase())?.[0];
}
function isDevice(name) {
	return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/.test(name.toUpperCase());
}

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
const name_LONGEST = 200;
function nameProblem(name) {
	if (!isName(name))
		return invalid(name);
	const taken = [name, `${name}_FILE`].find(isReserved);
	if (taken !== undefined) {
		const family = reserved_name_reservedFamily(taken);
		const others = family === undefined ? '' : `, as is every name that begins with ${family}`;
		return reserved(`the name "${name}" ${taken === name ? '' : `exports ${taken}, which `}is reserved${others}`);
	}
	if (isDevice(name))
		return reserved(`a file of the name "${name}" is a device on Windows`);
	if (OUTPUTS.has(name.toLowerCase()))
		return reserved(`the name "${name}" is one of the action's own outputs`);
	return undefined;
}
function deriveName(...parts) {
	const name = parts
		.join('_')
		.toUpperCase()
		.replace(/[^A-Z0-9_]/gu, '_');
	return /^\d/.test(name) ? `_${name}` : name;
}
function isName(text) {
	return NAME.test(text) && text.length <= name_LONGEST;
}
function invalid(name) {
	return {
		code: 'name-invalid',
		message: `${quote(name)} is no name: expected letters, digits and _, not beginning with a digit, at most ${name_LONGEST}`,
	};
}
function reserved(message) {
	return { code: 'name-reserved', message };
}

;// src/secrets/file-name.ts

function fileSecretName(folder, file) {
	const name = deriveName(folder, file);
	return nameProblem(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}

;// src/adapters/leavings.ts

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
function isStepFolder(name) {
	return OURS.test(name);
}
function findFolders(temp) {
	return namesIfThere(temp)
		.filter((name) => OURS.test(name))
		.map((name) => node_path.join(temp, name));
}
function isOurFolder(path) {
	return leavings_kindOf(path) === 'folder';
}
function changedAt(folder) {
	return node_fs.lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function leavings_kindOf(path) {
	try {
		const stat = node_fs.lstatSync(path, { throwIfNoEntry: false });
		if (stat === undefined)
			return 'gone';
		const user = process.geteuid?.();
		if (user !== undefined && stat.uid !== user)
			return 'other';
		return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
	}
	catch {
		return 'other';
	}
}
function done(work) {
	try {
		work();
		return true;
	}
	catch {
		return false;
	}
}

;// src/adapters/step-folders.ts

function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = findFolders(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => changedAt(b) - changedAt(a));
	return [named, ...others].filter(isOurFolder).map(stepFolder);
}
function stepFolder(path) {
	const secrets = node_path.join(path, 'secrets');
	const files = filesIfThere(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	return {
		path,
		names: [...named.keys()],
		read: (name) => node_fs.readFileSync(node_path.join(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		keyFiles: () => ['aws', 'registries'].flatMap((folder) => filesIfThere(node_path.join(path, folder))
			.toSorted()
			.toReversed()
			.map((name) => if_there_textIfThere(node_path.join(path, folder, name)))),
	};
}
function readLogins(path) {
	const folder = node_path.join(path, LOGINS_FOLDER);
	return filesIfThere(folder).flatMap((name) => parseLogin(if_there_textIfThere(node_path.join(folder, name))) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}

;// src/adapters/held-values.ts

function readHandedOver(folder) {
	const read = (name, is, values) => namesIfThere(node_path.join(folder, name))
		.filter(is)
		.flatMap((file) => values(if_there_textIfThere(node_path.join(folder, name, file))));
	const secrets = filesIfThere(node_path.join(folder, 'secrets')).flatMap((name) => value(name, node_path.join(folder, 'secrets', name)));
	const held = parseHeld(if_there_textIfThere(node_path.join(folder, HELD_FILE)));
	const values = [
		...secrets,
		...held.values,
		...read('', isSessionsFile, keysOf),
		...read('aws', (file) => file.endsWith('.json'), keysOf),
		...tokensIn(folder),
		...read('registries', (file) => /\.(?:token|login)$/.test(file), registryPasswordOf),
	];
	return {
		folder,
		values: once(values),
		ownCommandFiles: held.ownCommandFiles,
		since: held_values_changedAt(node_path.join(folder, ledger_LEDGER_FILE)),
	};
}
function tokensIn(folder) {
	const encoder = new TextEncoder();
	return readLogins(folder).flatMap(({ values }) => Object.entries(values).map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
}
function once(values) {
	const byValue = new Map(values.map((held) => [`${held.name}=${Buffer.from(held.bytes).toString('base64')}`, held]));
	return [...byValue.values()];
}
function value(name, path) {
	try {
		return [{ name, bytes: readRegular(path) }];
	}
	catch {
		return [];
	}
}
function held_values_changedAt(path) {
	try {
		return node_fs.statSync(path).mtimeMs;
	}
	catch {
		return 0;
	}
}

;// src/guard/tool-answer.ts
function parsedJson(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function tool_answer_fieldsOf(value) {
	return typeof value === 'object' && value !== null ? value : {};
}
function jsonLines(text) {
	return text.split('\n').map((line) => tool_answer_fieldsOf(parsedJson(line)));
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
function timeOf(value) {
	if (typeof value === 'number')
		return value * 1000;
	const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(time) ? 0 : time;
}

;// src/guard/image-list.ts

function dockerImages(text) {
	return listed(text, ({ Created, Id, Metadata, RepoTags }) => ({
		id: Id,
		names: RepoTags,
		changedAt: Math.max(timeOf(Created), timeOf(tool_answer_fieldsOf(Metadata)['LastTagTime'])),
	}));
}
function podmanImages(text) {
	return listed(text, ({ Created, Id, Names }) => ({ id: Id, names: Names, changedAt: timeOf(Created) }));
}
function buildahImages(text) {
	return listed(text, ({ createdatraw, id, names }) => ({ id, names, changedAt: timeOf(createdatraw) }));
}
function listed(text, read) {
	const list = parsedJson(text);
	return (Array.isArray(list) ? list : []).flatMap((entry) => {
		const { changedAt, id: given, names } = read(tool_answer_fieldsOf(entry));
		const id = typeof given === 'string' ? given.replace(/^sha256:/, '') : '';
		if (!/^[0-9a-f]{64}$/.test(id))
			return [];
		const [name = id.slice(0, 12)] = textsOf(names);
		return [{ id, shown: `image ${name}`, changedAt, text: JSON.stringify(entry, undefined, 1) }];
	});
}

;// src/guard/build-record.ts

function runningBuilders(text) {
	return jsonLines(text).flatMap((builder) => {
		const nodes = Array.isArray(builder['Nodes']) ? builder['Nodes'].map(tool_answer_fieldsOf) : [];
		const runs = nodes.some(({ Status }) => Status === 'running');
		return runs && build_record_isName(builder['Name']) ? [builder['Name']] : [];
	});
}
function buildRecords(text) {
	return jsonLines(text).flatMap(({ created_at, ref }) => {
		const id = typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
		return build_record_isName(id) ? [{ id, begunAt: timeOf(created_at) }] : [];
	});
}
function attachmentsOf(inspection) {
	const { Attachments } = tool_answer_fieldsOf(parsedJson(inspection));
	return (Array.isArray(Attachments) ? Attachments.map(tool_answer_fieldsOf) : []).flatMap((attachment) => {
		const { Digest: digest, Platform: platform, Type: type } = attachment;
		if (!isDigest(digest))
			return [];
		const [kind, of] = [build_record_kindOf(String(type)), typeof platform === 'string' ? ` of ${platform}` : ''];
		return [{ digest, part: `${kind}${of}`, isManifest: kind === 'image manifest' }];
	});
}
function blobsOf(manifest) {
	const { config, layers } = tool_answer_fieldsOf(parsedJson(manifest));
	const digestOf = (descriptor) => textsOf([descriptor['digest']]).filter(isDigest);
	const [id] = digestOf(tool_answer_fieldsOf(config));
	return {
		config: id === undefined ? undefined : { digest: id, part: 'image configuration' },
		layers: (Array.isArray(layers) ? layers : [])
			.flatMap((layer) => digestOf(tool_answer_fieldsOf(layer)))
			.map((digest) => ({ digest, part: `layer ${digest.slice(7, 19)}` })),
	};
}
function build_record_kindOf(type) {
	if (/image\.index|manifest\.list/.test(type))
		return 'image index';
	if (/manifest/.test(type))
		return 'image manifest';
	if (/provenance/.test(type))
		return 'provenance';
	return /spdx/.test(type) ? 'bill of materials' : 'attachment';
}
function build_record_isName(value) {
	return typeof value === 'string' && /^\w[\w.-]*$/.test(value);
}
function isDigest(value) {
	return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

;// CONCATENATED MODULE: external "node:child_process"
const node_child_process = process.getBuiltinModule("node:child_process");
;// CONCATENATED MODULE: external "node:net"
const node_net = process.getBuiltinModule("node:net");
;// CONCATENATED MODULE: external "node:os"
const node_os = process.getBuiltinModule("node:os");
;// src/adapters/output-pipes.ts

async function openPipes(count) {
	const folder = process.platform === 'win32' ? undefined : makeFolder([node_os.tmpdir(), process.env['RUNNER_TEMP'] ?? '']);
	if (folder === undefined)
		return undefined;
	try {
		const paths = Array.from({ length: count }, (_, at) => node_path.join(folder, String(at)));
		return (await makeFifos(paths)) ? paths.map(openPipe) : undefined;
	}
	finally {
		node_fs.rmSync(folder, { recursive: true, force: true });
	}
}
function makeFolder([place, ...others]) {
	if (!place)
		return undefined;
	try {
		return node_fs.mkdtempSync(node_path.join(place, 'keyless-run-'));
	}
	catch {
		return makeFolder(others);
	}
}
function makeFifos(paths) {
	return new Promise((resolve) => {
		const child = node_child_process.spawn('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' });
		child.on('error', () => resolve(false));
		child.on('exit', (code) => resolve(code === 0));
	});
}
function openPipe(path) {
	const readEnd = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
	return { readEnd, writeEnd: node_fs.openSync(path, node_fs.constants.O_WRONLY) };
}
function closeWriteEnds(pipes) {
	for (const { writeEnd } of pipes)
		node_fs.closeSync(writeEnd);
}

;// src/adapters/images/tool.ts

const PATIENCE_MS = 5000;
const SILENCE_MS = 15_000;
const MOST_OUTPUT = 16 * 1024 * 1024;
function answer({ command, env }, args) {
	const options = { env, timeout: PATIENCE_MS, maxBuffer: MOST_OUTPUT, encoding: 'utf8' };
	return new Promise((resolve, reject) => {
		node_child_process.execFile(command, args, options, (error, stdout) => {
			if (error === null)
				resolve(stdout);
			else
				reject(error);
		});
	});
}
async function* printed(tool, args, { from = 'stdout', mayBeAbsent = false, opensOutput = false } = {}) {
	const { child, output } = await start(tool, args, from, opensOutput);
	const ended = new Promise((resolve) => {
		child.once('error', () => resolve(null));
		child.once('close', (code) => resolve(code));
	});
	child.once('error', () => output?.destroy());
	const silence = setTimeout(() => child.kill(), SILENCE_MS);
	let isSilent = true;
	try {
		for await (const piece of (output ?? [])) {
			silence.refresh();
			isSilent = false;
			yield piece;
			silence.refresh(); // whoever has it may have worked on it for long
		}
		if ((await ended) !== 0 && !(mayBeAbsent && isSilent))
			throw new Error(`${tool.command} failed`);
	}
	finally {
		clearTimeout(silence);
		child.kill();
		child.unref();
	}
}
async function start({ command, env }, args, from, opensOutput) {
	const [pipe] = (opensOutput ? await openPipes(1) : undefined) ?? [];
	if (pipe !== undefined) {
		const child = node_child_process.spawn(command, args, { env, stdio: ['ignore', pipe.writeEnd, 'ignore'] });
		closeWriteEnds([pipe]);
		return { child, output: new node_net.Socket({ fd: pipe.readEnd, readable: true, writable: false }) };
	}
	const taken = (stream) => (stream === from ? 'pipe' : 'ignore');
	const child = node_child_process.spawn(command, args, { env, stdio: ['ignore', taken('stdout'), taken('stderr')] });
	return { child, output: child[from] };
}
function reasonOf(error, { command }) {
	const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
	return isAbsent ? `no ${command} command` : `${command} does not answer`;
}

;// src/adapters/images/buildx.ts

const MOST_BUILDS = 20;
async function buildsSince(tool, since) {
	const builders = await buildersOf(tool);
	if (builders === 'no answer')
		return { builds: [], over: [], note: 'docker buildx does not answer' };
	const made = [];
	const over = [];
	const silent = [];
	const known = new Set();
	for (const builder of builders) {
		const buildx = (...args) => ['buildx', '--builder', builder, 'history', ...args];
		try {
			const records = buildRecords(await answer(tool, buildx('ls', '--no-trunc', '--format', 'json')));
			for (const record of records.filter(({ begunAt }) => begunAt >= since)) {
				if (made.length < MOST_BUILDS)
					made.push(await buildOf(record, tool, buildx, known));
				else
					over.push({ reason: `more than ${MOST_BUILDS} builds`, example: `build ${record.id.slice(0, 12)}` });
			}
		}
		catch {
			silent.push(builder);
		}
	}
	return { builds: made, over, note: silent.length > 0 ? `no records of ${silent.join(', ')}` : undefined };
}
async function buildersOf(tool) {
	try {
		return runningBuilders(await answer(tool, ['buildx', 'ls', '--format', 'json']));
	}
	catch {
		return await answer(tool, ['buildx', 'version']).then(() => 'no answer', () => []);
	}
}
async function buildOf({ id }, tool, buildx, known) {
	const shown = `build ${id.slice(0, 12)}`;
	const inspection = await answer(tool, buildx('inspect', '--format', 'json', id));
	const attachments = attachmentsOf(inspection);
	const blobArgs = ({ digest }) => buildx('inspect', 'attachment', id, digest);
	const said = (part, text) => ({
		shown,
		part,
		stream: () => [new TextEncoder().encode(text)],
	});
	const source = (blob, mayBeAbsent = false) => ({
		shown,
		part: blob.part,
		stream: () => printed(tool, blobArgs(blob), { mayBeAbsent }),
	});
	const images = [];
	for (const manifest of attachments.filter(({ isManifest }) => isManifest)) {
		const text = await answer(tool, blobArgs(manifest)).catch(() => undefined);
		const { config, layers } = blobsOf(text ?? '');
		const fresh = layers.filter(({ digest }) => !known.has(digest) && known.add(digest));
		images.push({
			ids: [...(config === undefined ? [] : [config.digest]), ...attachments.map(({ digest }) => digest)],
			sources: [
				text === undefined ? source(manifest) : said(manifest.part, text),
				...(config === undefined ? [] : [source(config)]),
				...fresh.map((layer) => source(layer, true)),
			],
		});
	}
	return {
		sources: [
			said('record', inspection),
			{
				shown,
				part: 'log',
				stream: () => printed(tool, buildx('logs', '--progress', 'plain', id), { from: 'stderr' }),
			},
			...attachments.filter(({ isManifest }) => !isManifest).map((attachment) => source(attachment)),
		],
		images,
	};
}

;// src/adapters/images/docker.ts

const MOST_IMAGES = 50;
function docker(env) {
	const tool = { command: 'docker', env };
	return {
		what: 'Docker images and builds of this job',
		async madeSince(since) {
			const [images, builds] = await Promise.all([imagesSince(tool, since), buildsSince(tool, since)]);
			return {
				sources: [...images.sources, ...builds.builds.flatMap((build) => sourcesOf(build, images.ids))],
				note: images.note ?? builds.note,
				over: [...images.over, ...builds.over],
			};
		},
	};
}
function sourcesOf({ images, sources }, ids) {
	return [...sources, ...images.flatMap((image) => (image.ids.some((id) => ids.has(id)) ? [] : image.sources))];
}
async function imagesSince(tool, since) {
	try {
		const listed = await answer(tool, ['image', 'ls', '--no-trunc', '--quiet']);
		const names = [...new Set(listed.split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line)))];
		const all = names.length === 0 ? [] : dockerImages(await answer(tool, ['image', 'inspect', ...names]));
		const made = all.filter(({ changedAt }) => changedAt >= since);
		const sources = made.slice(0, MOST_IMAGES).flatMap(({ id, shown, text }) => [
			{ shown, part: 'configuration', stream: () => [new TextEncoder().encode(text)] },
			{ shown, part: 'history', stream: () => printed(tool, ['history', '--no-trunc', id]) },
			{ shown, part: 'layers', stream: () => printed(tool, ['image', 'save', id]) },
		]);
		const over = made
			.slice(MOST_IMAGES)
			.map(({ shown }) => ({ reason: `more than ${MOST_IMAGES} images`, example: shown }));
		return { sources, note: undefined, over, ids: new Set(made.map(({ id }) => `sha256:${id}`)) };
	}
	catch (error) {
		return { sources: [], note: reasonOf(error, tool), over: [], ids: new Set() };
	}
}

;// src/adapters/images/container-store.ts

function imageFolders(env) {
	const home = env['HOME'] || node_os.homedir();
	const user = process.geteuid?.() ?? -1;
	const own = node_path.join(env['XDG_DATA_HOME'] || node_path.join(home, '.local/share'), 'containers/storage');
	const settings = [
		env['CONTAINERS_STORAGE_CONF'] || node_path.join(env['XDG_CONFIG_HOME'] || node_path.join(home, '.config'), 'containers/storage.conf'),
		'/etc/containers/storage.conf',
	];
	const named = settings.flatMap(rootsIn).map((root) => root
		.replaceAll('$HOME', home)
		.replaceAll('$UID', String(user))
		.replaceAll('$USER', env['USER'] ?? ''));
	const roots = new Set([user === 0 ? '/var/lib/containers/storage' : own, ...named]);
	return [...roots]
		.flatMap(foldersIn)
		.filter((folder) => namesIfThere(folder).some((name) => /^[0-9a-f]{64}$/.test(name)));
}
function storedAt(folders, id) {
	return Math.max(0, ...folders.map((folder) => container_store_changedAt(node_path.join(folder, id))));
}
function rootsIn(settings) {
	const found = if_there_textIfThere(settings).matchAll(/^\s*(?:graphroot|rootless_storage_path)\s*=\s*"([^"]+)"/gm);
	return [...found].map(([, root = '']) => root);
}
function foldersIn(root) {
	return namesIfThere(root)
		.filter((name) => name.endsWith('-images'))
		.map((name) => node_path.join(root, name));
}
function container_store_changedAt(path) {
	try {
		return node_fs.statSync(path).mtimeMs;
	}
	catch {
		return 0;
	}
}

;// src/adapters/images/podman.ts

const podman_MOST_IMAGES = 50;
const DIALECTS = [
	{
		command: 'podman',
		list: ['image', 'ls', '--format', 'json'],
		read: podmanImages,
		inspect: (id) => ['image', 'inspect', id],
		save: (id) => ['image', 'save', id],
	},
	{
		command: 'buildah',
		list: ['images', '--json', '--no-trunc'],
		read: buildahImages,
		inspect: (id) => ['inspect', '--type', 'image', id],
		save: (id) => ['push', '--quiet', id, 'docker-archive:/dev/stdout'],
	},
];
function podman(env) {
	return {
		what: 'Podman and Buildah images of this job',
		async madeSince(since) {
			const folders = imageFolders(env);
			if (folders.length === 0 && process.platform === 'linux')
				return { sources: [], note: undefined, over: [] };
			const reasons = [];
			for (const dialect of DIALECTS) {
				const tool = { command: dialect.command, env };
				try {
					return await podman_imagesSince(tool, dialect, folders, since);
				}
				catch (error) {
					reasons.push(reasonOf(error, tool));
				}
			}
			return { sources: [], note: reasons.join(', '), over: [] };
		},
	};
}
async function podman_imagesSince(tool, dialect, folders, since) {
	const listed = dialect.read(await answer(tool, dialect.list));
	const stored = listed.filter(({ changedAt, id }) => Math.max(changedAt, storedAt(folders, id)) >= since);
	const made = [];
	for (const image of stored) {
		const inspection = await answer(tool, dialect.inspect(image.id));
		if (image.changedAt >= since || inspection.includes('io.buildah.version'))
			made.push({ image, inspection });
	}
	return {
		sources: made.slice(0, podman_MOST_IMAGES).flatMap(({ image: { id, shown }, inspection }) => [
			{ shown, part: 'configuration', stream: () => [new TextEncoder().encode(inspection)] },
			{ shown, part: 'layers', stream: () => printed(tool, dialect.save(id), { opensOutput: true }) },
		]),
		note: undefined,
		over: made
			.slice(podman_MOST_IMAGES)
			.map(({ image }) => ({ reason: `more than ${podman_MOST_IMAGES} images`, example: image.shown })),
	};
}

;// src/guard/uploads.ts
const UPLOADING = /^actions\/(?:upload-artifact|upload-pages-artifact|cache|cache\/save)(?:@|$)/;
function uploadPaths(workflow) {
	const lines = workflow.split(/\r\n|\n|\r/);
	const paths = lines.flatMap((line, at) => {
		const uses = /^(\s*(?:-\s+)?)uses:\s*["']?([^\s"'#]+)/.exec(line);
		return uses !== null && UPLOADING.test(uses[2] ?? '') ? pathsOfStep(lines, at, (uses[1] ?? '').length) : [];
	});
	return [...new Set(paths)];
}
function pathsOfStep(lines, uses, column) {
	const belongs = (line) => /^\s*(?:#.*)?$/.test(line) || indentation(line) >= column;
	const isStart = (line) => /^\s*-\s/.test(line) && /^\s*-\s+/.exec(line)?.[0].length === column;
	let first = uses;
	while (first > 0 && !isStart(lines[first] ?? '') && belongs(lines[first - 1] ?? ''))
		first--;
	if (first > 0 && !isStart(lines[first] ?? '') && isStart(lines[first - 1] ?? ''))
		first--;
	let last = uses;
	while (last + 1 < lines.length && belongs(lines[last + 1] ?? ''))
		last++;
	for (let at = first; at <= last; at++) {
		const path = /^(\s*(?:-\s+)?)path:\s*(.*)$/.exec(lines[at] ?? '');
		if (path === null || (path[1] ?? '').length <= column)
			continue;
		const [, lead = '', value = ''] = path;
		if (!/^[|>]/.test(value))
			return [unquoted(value)].filter((text) => text !== '');
		const block = [];
		for (let next = at + 1; next <= last; next++) {
			const line = lines[next] ?? '';
			if (line.trim() !== '' && indentation(line) <= lead.length)
				break;
			block.push(line.trim());
		}
		return block.filter((text) => text !== '' && !text.startsWith('!'));
	}
	return [];
}
function resolveUpload(path, { home, temp, workspace }) {
	const full = path
		.replace(/^~(?=[\\/]|$)/, home)
		.replace(/\$\{\{\s*runner\.temp\s*\}\}/g, temp)
		.replace(/\$\{\{\s*github\.workspace\s*\}\}/g, workspace);
	if (full.includes('${{'))
		return undefined;
	const fixed = full.split(/[\\/]/).slice(0, firstGlob(full)).join('/');
	return /^(?:\/|[A-Za-z]:\/)/.test(fixed) && fixed.length > 1 ? fixed : undefined;
}
function firstGlob(path) {
	const at = path.split(/[\\/]/).findIndex((part) => /[*?[\]]/.test(part));
	return at < 0 ? undefined : at;
}
function indentation(line) {
	return line.length - line.trimStart().length;
}
function unquoted(text) {
	const quoted = /^"([^"]*)"|^'([^']*)'/.exec(text);
	return quoted === null ? text.replace(/\s+#.*$/, '').trim() : (quoted[1] ?? quoted[2] ?? '');
}

;// src/adapters/job-places.ts

const HOME_FILES = `.docker .npmrc .yarnrc .yarnrc.yml .aws .azure .netrc _netrc .config/gh .config/gcloud .config/git
  .config/pip .config/containers .config/helm .config/composer .config/configstore .config/fish .config/rclone
  .git-credentials .gitconfig .pypirc .pip .m2/settings.xml .gradle/gradle.properties .gradle/init.gradle .kube
  .cargo/credentials .cargo/credentials.toml .cargo/config.toml .gem .bundle/config .nuget/NuGet .composer/auth.json
  .terraformrc .terraform.d .ssh .gnupg .pgpass .my.cnf .s3cfg .boto .vault-token .env .profile .bashrc .bash_profile
  .zshrc .zprofile .bash_history .zsh_history .sh_history .history .python_history .node_repl_history .psql_history
  .mysql_history .sqlite_history .rediscli_history .lesshst .wget-hsts .local/share/fish
  .local/share/powershell/PSReadLine`
	.trim()
	.split(/\s+/);
const HOME_VARIABLES = [
	'DOCKER_CONFIG',
	'NPM_CONFIG_USERCONFIG',
	'KUBECONFIG',
	'NETRC',
	'PIP_CONFIG_FILE',
	'GH_CONFIG_DIR',
	'HISTFILE',
];
function jobPlaces(env, ownCommandFiles) {
	const [temp, workspace] = [env['RUNNER_TEMP'] ?? '', env['GITHUB_WORKSPACE'] ?? ''];
	const home = env['HOME'] || node_os.homedir();
	const place = (what, path, shown = path) => ({
		what,
		path,
		shown,
		leaves: leavesNothing,
	});
	const commandFolder = temp === '' ? '' : node_path.join(temp, '_runner_file_commands');
	const places = [
		{
			...place('files of earlier steps', commandFolder, '$RUNNER_TEMP/_runner_file_commands'),
			leaves: (name) => ownCommandFiles.includes(name),
		},
		{
			...place('the temporary folder', temp, '$RUNNER_TEMP'),
			leaves: (name) => isStepFolder(name) || name === '_runner_file_commands',
		},
		...HOME_FILES.map((name) => place('credentials, settings and histories', node_path.join(home, name), `~/${name}`)),
		...HOME_VARIABLES.flatMap((name) => env[name]?.split(name === 'KUBECONFIG' ? ':' : '\0') ?? []).map((path) => place('credentials, settings and histories', node_path.resolve(workspace, path))),
		place('the workspace', workspace, ''),
		...readUploads(env, { home, temp, workspace }).map((path) => place('paths that the workflow uploads', node_path.resolve(path))),
		...logFolders(temp, home).map((path) => place('log pages of the runner', path)),
	];
	return places.filter(({ path }, at) => path !== '' && !places.slice(0, at).some((other) => holds(other, path)));
}
function givenPlace(path, workspace) {
	const full = node_path.resolve(path);
	return { what: path, path: full, shown: full === node_path.resolve(workspace) ? '' : path, leaves: leavesNothing };
}
function leavesNothing() {
	return false;
}
function holds(place, path) {
	if (place.path === path)
		return true;
	if (place.path === '' || !path.startsWith(place.path + node_path.sep))
		return false;
	return !place.leaves(path.slice(place.path.length + 1).split(node_path.sep)[0] ?? '');
}
function readUploads(env, folders) {
	const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
	if (path === undefined)
		return [];
	try {
		const workflow = if_there_textIfThere(node_path.join(folders.workspace, path));
		return uploadPaths(workflow).flatMap((upload) => resolveUpload(upload, folders) ?? []);
	}
	catch {
		return [];
	}
}
function logFolders(temp, home) {
	if (temp === '')
		return [];
	const runners = [node_path.dirname(node_path.dirname(temp)), node_path.join(home, 'actions-runner'), node_path.join(home, 'actions-runner', 'cached')];
	return runners.flatMap((folder) => [node_path.join(folder, '_diag', 'pages'), node_path.join(folder, '_diag', 'blocks')]);
}

;// src/guard/budget.ts
const MIB = 1024 * 1024;
const UNSUSPECTED = 64 * MIB;
const LIMITS = {
	milliseconds: 20_000,
	bytes: 8192 * MIB,
	expandedBytes: 1024 * MIB,
	ratio: 200,
	depth: 8,
	members: 200_000,
	heldBytes: 32 * MIB,
};
class LimitReached extends Error {
}
class Budget {
	limits;
	bytes = 0;
	#now;
	#deadline;
	#omissions = new Map();
	constructor(limits, now) {
		this.limits = limits;
		this.#now = now;
		this.#deadline = now() + limits.milliseconds;
	}
	get spent() {
		if (this.#now() > this.#deadline)
			return `the scan's ${this.limits.milliseconds / 1000} seconds were over`;
		return this.bytes > this.limits.bytes ? `${this.limits.bytes / MIB} MiB had been searched` : undefined;
	}
	leaveOut(reason, example, kind = 'closed') {
		const known = this.#omissions.get(reason);
		if (known === undefined)
			this.#omissions.set(reason, { kind, count: 1, example });
		else
			known.count++;
	}
	get omissions() {
		return [...this.#omissions].map(([reason, omission]) => ({ reason, ...omission }));
	}
}
class Allowance {
	#budget;
	#packed = 0;
	#expanded = 0;
	#members = 0;
	constructor(budget) {
		this.#budget = budget;
	}
	unpack(bytes) {
		this.#packed += bytes;
	}
	expand(bytes) {
		const { limits } = this.#budget;
		this.#expanded += bytes;
		this.#budget.bytes += bytes;
		const spent = this.#budget.spent;
		if (spent !== undefined)
			throw new LimitReached(spent);
		if (this.#expanded > limits.expandedBytes)
			throw new LimitReached(`over ${limits.expandedBytes / MIB} MiB expanded`);
		if (this.#expanded > UNSUSPECTED && this.#expanded > limits.ratio * this.#packed)
			throw new LimitReached(`expands more than ${limits.ratio} times`);
	}
	member() {
		const { limits } = this.#budget;
		if (++this.#members > limits.members)
			throw new LimitReached(`over ${limits.members} members`);
	}
}

;// src/output/fingerprint.ts
function fingerprintsOf(texts) {
	const seen = new Map();
	return texts.map((text) => {
		const nth = (seen.get(text) ?? 0) + 1;
		seen.set(text, nth);
		return hash(`${text}\n${nth}`);
	});
}
function hash(text) {
	let [high, low] = [0x811c9dc5, 0xcbf29ce4];
	for (const byte of new TextEncoder().encode(text)) {
		high = Math.imul(high ^ byte, 0x01000193) >>> 0;
		low = Math.imul(low ^ byte ^ (high >>> 13), 0x01000193) >>> 0;
	}
	return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

;// src/output/sarif.ts
const MOST_RESULTS = 25_000;
const REPOSITORY = 'https://github.com/OWNER/keyless';
function renderSarif({ command, results, rules, section, version }) {
	const kept = results.slice(0, MOST_RESULTS);
	const used = rules.filter(({ id }) => kept.some(({ rule }) => rule === id));
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Keyless',
						version,
						semanticVersion: version,
						informationUri: REPOSITORY,
						rules: used.map((rule) => descriptorOf(rule, section)),
					},
				},
				automationDetails: { id: `keyless-${command}/` },
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
				results: kept.map((result) => resultOf(result, used.findIndex(({ id }) => id === result.rule))),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}
function descriptorOf({ help, id, properties, title }, section) {
	const plain = help.replaceAll('`', '');
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: `${title}.` },
		fullDescription: { text: plain },
		help: { text: plain, markdown: help },
		helpUri: `${REPOSITORY}#${section}`,
		properties,
	};
}
function resultOf(result, ruleIndex) {
	const { column, fingerprint, inRepository, level, line, message, path, rule } = result;
	const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
	return {
		ruleId: rule,
		ruleIndex,
		level,
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri, ...(inRepository && { uriBaseId: '%SRCROOT%' }) },
					...(line !== undefined && {
						region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
					}),
				},
			},
		],
		partialFingerprints: { 'keyless/v1': fingerprint },
	};
}

;// src/output/count.ts
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}

;// src/guard/scan-text.ts

function describeFinding({ secret, part, encodings, place, line }) {
	const what = part === '' ? secret : `${secret} (${part})`;
	return `${what}, as ${encodings.join(', ')}, in ${place}${line === undefined ? '' : `:${line}`}`;
}
function describeCoverage(report) {
	const { bytes, files, leftOut, milliseconds, omissions, places } = report;
	return [
		`${count(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB, ${(milliseconds / 1000).toFixed(2)} s`,
		...places.map((place) => `searched   ${place.what}: ${describePlace(place)}`),
		...leftOut.map((name) => `not searched for   ${name}`),
		...omissions.map((omission) => `not searched   ${omission.reason}: ${omission.count}, such as ${omission.example}`),
	];
}
function describePlace({ files, note }) {
	if (files === 0)
		return note ?? 'nothing there';
	return note === undefined ? String(files) : `${files} (${note})`;
}

;// src/guard/sarif.ts

const RULE = {
	id: 'leaked-secret',
	title: 'A secret that was handed over to this job stands where it should not be',
	help: 'A value that Keyless handed over, or an encoding of it, was found outside its private file: what is uploaded, pushed, cached or built from there gives it away. Remove it from there before that happens; rotate the secret if it has.',
	properties: { tags: ['security', 'external/cwe/cwe-312'], precision: 'very-high', 'security-severity': '9.0' },
};
function sarif_renderSarif({ findings }, version) {
	const prints = fingerprintsOf(findings.map(({ part, place, secret }) => [RULE.id, place, secret, part].join('\n')));
	return renderSarif({
		command: 'scan',
		section: 'leak-scan',
		version,
		rules: [RULE],
		results: findings.map((finding, at) => ({
			rule: RULE.id,
			level: 'error',
			message: describeFinding(finding),
			path: (finding.file ?? finding.place).replaceAll('\\', '/'),
			inRepository: finding.file !== undefined,
			line: finding.line ?? 1,
			column: undefined,
			fingerprint: prints[at] ?? '',
		})),
	});
}

;// src/guard/scan-report.ts
function isWhole(report) {
	return report.omissions.every(({ kind }) => kind !== 'limit');
}

;// src/delivery/common-words.ts
const SHORTEST_MASK = 4;
const WORDS = new Set(`true false null none undefined nil yes no on off auto admin administrator root user username guest test testing dev
  develop development prod production stage staging qa main master default public private local localhost 127.0.0.1 0.0.0.0
  http https postgres postgresql mysql mariadb redis mongodb mongo sqlite oracle disable disabled enable enabled require
  required prefer name host port password secret token info debug warn warning error string number object array`
	.trim()
	.split(/\s+/));
const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
function isCommon(line) {
	const word = line.trim().toLowerCase();
	return (word.length < SHORTEST_MASK ||
		WORDS.has(word) ||
		isShortNumber(word) ||
		!(/[a-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) ||
		/^(.)\1*$/su.test(word) ||
		REGION.test(word));
}
function isShortNumber(word) {
	return /^[\d.,:+-]+$/.test(word) && word.replace(/\D/g, '').length < 6;
}

;// src/secrets/field-name.ts
const field_name_LONGEST = 40;
const SHORT = 6;
const LONGEST_WORD = 16;
const LONGEST_ODD = 4;
const FOLLOWED = /a(?=[bcdfgiklmnprstuvwy])|b(?=[abeilorsu])|c(?=[acehiklortu])|d(?=[abdefgiloprsu])|e(?=[abcdefglmnpqrstuvwxy])|f(?=[aefilor])|g(?=[aeghilnoprsu])|h(?=[aeiorstu])|i(?=[abcdefglmnoprstvxz])|j(?=[aeosu])|k(?=[aeisu])|l(?=[adeilostuy])|m(?=[abeimopsy])|n(?=[acdefgilnostuv])|o(?=[abcdgijklmnoprstuvwx])|p(?=[aeghiloprstu])|q(?=[lu])|r(?=[acdegiklmnorstuvy])|s(?=[acehilmnopqrstuwy])|t(?=[acehiloprstuwy])|u(?=[abcdegilmnoprst])|v(?=[aei])|w(?=[aeinors])|x(?=[pty])|y(?=[cnps])|z(?=[eu])/gi;
function isFieldName(key) {
	if (key.length > field_name_LONGEST || !/^[\w./:-]*$/.test(key))
		return false;
	if (key.replace('x509', '').replace(/\D/g, '').length > 2)
		return false;
	if (key.length <= SHORT)
		return true;
	const words = key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
	const odd = words.filter((word) => !isWord(word));
	return words.length > 0 && odd.every(({ length }) => length <= LONGEST_ODD) && odd.length < 2;
}
function isWord(word) {
	const unfollowed = word.replace(FOLLOWED, '').length;
	return word.length > 1 && word.length <= LONGEST_WORD && unfollowed <= (word.length < 5 ? 1 : 2);
}

;// src/delivery/leaves.ts

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const BEGINS_JSON = /^\s*(?:[[{"]|-?\d[\d.eE+-]*\s*$)/;
const LONGEST_PLACE = 300;
function leavesOf(text) {
	const json = text.replace(/^\ufeff/, '');
	if (!BEGINS_JSON.test(json) || !isJson(json))
		return [];
	const leaves = [];
	const levels = [];
	for (const [token] of json.matchAll(TOKEN)) {
		const level = levels.at(-1);
		if (token === '{' || token === '[') {
			levels.push({ before: wayIn(level), isArray: token === '[', index: 0, key: undefined });
		}
		else if (token === '}' || token === ']') {
			levels.pop();
		}
		else if (token === ',') {
			if (level === undefined)
				continue;
			level.key = undefined;
			level.index += 1;
		}
		else if (token.startsWith('"')) {
			const string = String(JSON.parse(token));
			if (level?.isArray === false && level.key === undefined)
				level.key = string;
			else
				leaves.push({ kind: 'string', text: string, written: token.slice(1, -1), way: wayIn(level) });
		}
		else {
			leaves.push({ kind: 'number', text: String(Number(token)), written: token, way: wayIn(level) });
		}
	}
	return leaves;
}
function wayIn(level) {
	return level && { before: level.before, key: level.key, index: level.index };
}
function placeOf(way) {
	if (way === undefined)
		return 'the JSON text';
	let place = '';
	for (let step = way; step !== undefined; step = step.before) {
		if (place.length > LONGEST_PLACE)
			return `key \u2026${place}`;
		const { before, index, key } = step;
		const name = key === undefined || isFieldName(key) ? key : `no. ${index + 1}`;
		if (name === undefined)
			place = `[${index}]${place}`;
		else if (before !== undefined)
			place = `.${name === key ? name : `(${name})`}${place}`;
		else
			return `key ${name}${place}`;
	}
	return place;
}
function keyOf(way) {
	let step = way;
	while (step !== undefined && step.key === undefined)
		step = step.before;
	return step?.key ?? '';
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	}
	catch {
		return false;
	}
}

;// src/guard/parts.ts

const SECRET_KEY = /pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|auth|api[-_.]?key|access[-_.]?key|private|signing|encryption|salt|pin\b|(?:^|[-_.])key$/i;
const SHOWN_NAME = /^(?:[-_.]?(?:pass(?:word|wd|phrase|code)?|pwd|secret|tokens?|credentials?|auth|bearer|api|access|private|signing|encryption|salt|pin|key|id|aws|npm|github|docker|db|database|postgres|mysql|redis|user|admin|root|client|account|shared|session|refresh|url|connection|string))+$/i;
const ASSIGNMENT = /(?:^|[\s;,{&?/:"'])([\w.-]{1,80})["']?[ \t]*([=:])[ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s;,&"'}]+))/g;
const USER_INFO = /:\/\/[^\s:/@]*:([^\s/@]+)@/g;
const MOST_PARTS = 64;
const DEEPEST = 4;
function partsOf(text) {
	const parts = new Map();
	collect(text, '', 0, (part) => {
		if (part.text !== text.trim() && parts.size < MOST_PARTS && !parts.has(part.text))
			parts.set(part.text, part);
	});
	return [...parts.values()];
}
function collect(text, way, depth, add) {
	const inside = (place) => [place, way].filter((part) => part !== '').join(' in ');
	const leaves = leavesOf(text);
	for (const { kind, text: leaf, way: within } of leaves) {
		const place = inside(placeOf(within));
		if (kind === 'string' || leaf.length > 11)
			add({ place, text: leaf, telling: (depth === 0 && within === undefined) || isTelling(keyOf(within), leaf) });
		if (kind === 'string' && depth < DEEPEST)
			collect(leaf, place, depth + 1, add);
	}
	if (leaves.length > 0)
		return;
	for (const [, password = ''] of text.matchAll(USER_INFO)) {
		for (const form of new Set([password, decoded(password)]))
			add({ place: inside('password of a URL'), text: form, telling: true });
	}
	if (text.length > 64 * 1024 || text.startsWith('-----BEGIN'))
		return;
	for (const [, key = '', sign, double, single, bare] of text.matchAll(ASSIGNMENT)) {
		const value = double ?? single ?? bare ?? '';
		if (value.startsWith('//') || !isTelling(key, value))
			continue;
		const place = SHOWN_NAME.test(key) ? `the part after ${key}` : `a part behind "${sign}"`;
		add({ place: inside(place), text: value, telling: true });
	}
}
function isTelling(key, value) {
	return (SECRET_KEY.test(key) && !/^(?:https?:\/\/|arn:)/.test(value)) || looksRandom(value);
}
function looksRandom(text) {
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
		return false;
	if (/^[0-9a-f]{32,}$/i.test(text))
		return true;
	const count = (pattern) => text.match(pattern)?.length ?? 0;
	return (/^[A-Za-z0-9+/_.~-]{20,}={0,2}$/.test(text) &&
		count(/\d/g) >= 3 &&
		count(/[a-z]/g) >= 3 &&
		count(/[A-Z]/g) >= 3 &&
		count(/\//g) <= text.length / 16);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

;// src/guard/sought.ts

const SHORTEST_VALUE = 8;
const LONGEST_SOUGHT = 1024;
const SHORTEST_NUMBER = 12;
const MOST_REASONS = 20;
function planSearch(values) {
	const sought = [];
	const leftOut = [];
	for (const { name, bytes } of values) {
		const text = utf8(bytes);
		const bare = text === undefined ? bytes : new TextEncoder().encode(text.trim());
		const weakness = weaknessOf(bare, text?.trim());
		if (weakness !== undefined)
			leftOut.push(`${name} (${weakness})`);
		else
			sought.push(stretchOf(name, '', bare, text !== undefined));
		if (text === undefined)
			continue;
		const reasons = [];
		for (const { place, text: part, telling } of partsOf(text)) {
			const partBytes = new TextEncoder().encode(part.trim());
			const reason = weaknessOf(partBytes, part.trim()) ?? (telling ? undefined : 'not random enough to be told from public text');
			if (reason !== undefined)
				reasons.push(`${name}, ${place} (${reason})`);
			else
				sought.push(stretchOf(name, place, partBytes, true));
		}
		leftOut.push(...reasons.slice(0, MOST_REASONS));
		if (reasons.length > MOST_REASONS)
			leftOut.push(`${name}, ${reasons.length - MOST_REASONS} more parts`);
	}
	return { sought, leftOut };
}
function weaknessOf(bytes, text) {
	if (bytes.length < SHORTEST_VALUE)
		return `under ${SHORTEST_VALUE} bytes`;
	if (text !== undefined && /^\d+$/.test(text) && text.length < SHORTEST_NUMBER)
		return `a number of fewer than ${SHORTEST_NUMBER} digits`;
	if (text !== undefined && isCommon(text))
		return 'a common word';
	return new Set(bytes).size < 3 ? 'the same over and over' : undefined;
}
function stretchOf(name, part, bytes, isText) {
	const stretch = bytes.length > LONGEST_SOUGHT ? mostVaried(bytes, isText) : bytes;
	return {
		name,
		part,
		bytes: stretch,
		text: isText ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(stretch) : undefined,
	};
}
function mostVaried(bytes, isText) {
	const last = bytes.length - LONGEST_SOUGHT;
	const step = Math.max(256, Math.ceil(last / 32));
	let best = { from: 0, score: -1 };
	for (let from = 0; from <= last; from += step) {
		const pairs = new Set();
		for (let at = from; at < from + LONGEST_SOUGHT; at++)
			pairs.add((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
		if (pairs.size > best.score)
			best = { from, score: pairs.size };
	}
	let [from, to] = [best.from, best.from + LONGEST_SOUGHT];
	const insideCharacter = (at) => ((bytes[at] ?? 0) & 0xc0) === 0x80;
	while (isText && insideCharacter(from))
		from++;
	while (isText && insideCharacter(to))
		to--;
	return bytes.subarray(from, to);
}
function utf8(bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}

;// src/search/word-index.ts
const SPARSENESS = 48;
const [SMALLEST, LARGEST] = [14, 21];
const MULTIPLIER = 0x9e3779b1;
class WordIndex {
	#size;
	#filter;
	#words;
	#first;
	#shift;
	#next;
	#needle;
	#offset;
	constructor(stretches, size) {
		const count = stretches.length * size;
		const width = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(Math.log2(count * SPARSENESS + 1))));
		const slots = 1 << Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
		this.#size = size;
		this.#filter = { bits: new Int32Array(1 << (width - 5)), shift: 32 - width };
		this.#words = new Int32Array(slots);
		this.#first = new Int32Array(slots);
		this.#shift = 32 - Math.log2(slots);
		this.#next = new Int32Array(count + 1);
		this.#needle = new Int32Array(count + 1);
		this.#offset = new Int32Array(count + 1);
		let entry = 0;
		for (const { bytes, from, needle } of stretches) {
			for (let offset = from; offset < from + size; offset++)
				this.#add(wordAt(bytes, offset, size), ++entry, needle, offset);
		}
	}
	search(buffer, length, visit) {
		const filter = this.#filter;
		if (this.#size === 4) {
			const words = new Int32Array(buffer);
			const to = length >>> 2;
			for (let at = nextWord(filter, words, 0, to); at < to; at = nextWord(filter, words, at + 1, to))
				this.#visit(words[at], at << 2, visit);
		}
		else {
			const words = new Uint16Array(buffer);
			const to = length >>> 1;
			for (let at = nextHalf(filter, words, 0, to); at < to; at = nextHalf(filter, words, at + 1, to))
				this.#visit(words[at], at << 1, visit);
		}
	}
	#visit(word, at, visit) {
		for (let entry = this.#first[this.#slotOf(word)]; entry > 0; entry = this.#next[entry])
			visit(at, this.#needle[entry], this.#offset[entry]);
	}
	#slotOf(word) {
		const words = this.#words;
		const last = words.length - 1;
		let slot = Math.imul(word, MULTIPLIER) >>> this.#shift;
		while (this.#first[slot] !== 0 && words[slot] !== word)
			slot = (slot + 1) & last;
		return slot;
	}
	#add(word, entry, needle, offset) {
		const { bits, shift } = this.#filter;
		const bit = Math.imul(word, MULTIPLIER) >>> shift;
		bits[bit >>> 5] = bits[bit >>> 5] | (1 << (bit & 31));
		const slot = this.#slotOf(word);
		this.#words[slot] = word;
		this.#next[entry] = this.#first[slot];
		this.#needle[entry] = needle;
		this.#offset[entry] = offset;
		this.#first[slot] = entry;
	}
}
function wordAt(bytes, at, size) {
	const low = bytes[at] | (bytes[at + 1] << 8);
	return size === 2 ? low : low | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
function nextWord({ bits, shift }, words, from, to) {
	for (let at = from; at < to; at++) {
		const bit = Math.imul(words[at], MULTIPLIER) >>> shift;
		if ((bits[bit >>> 5] & (1 << (bit & 31))) !== 0)
			return at;
	}
	return to;
}
function nextHalf({ bits, shift }, words, from, to) {
	for (let at = from; at < to; at++) {
		const bit = Math.imul(words[at], MULTIPLIER) >>> shift;
		if ((bits[bit >>> 5] & (1 << (bit & 31))) !== 0)
			return at;
	}
	return to;
}

;// src/guard/comparison.ts
const [TAB, LINE_FEED, RETURN, SPACE, BACKSLASH, N, R] = [9, 10, 13, 32, 92, 110, 114];
const NOWHERE = -1;
function matchAround(hay, end, at, needle, offset) {
	const { bytes, breaks } = needle;
	const whole = at - offset;
	if (isAt(hay, end, whole, bytes))
		return { from: whole, to: whole + bytes.length };
	if (!breaks)
		return undefined;
	const from = backwards(hay, at, bytes, offset);
	if (from === NOWHERE)
		return undefined;
	const to = forwards(hay, end, at, bytes, offset);
	return to === NOWHERE ? undefined : { from, to };
}
function isAt(hay, end, from, bytes) {
	if (from < 0 || from + bytes.length > end)
		return false;
	for (let i = 0; i < bytes.length; i++)
		if (hay[from + i] !== bytes[i])
			return false;
	return true;
}
function forwards(hay, end, start, needle, offset) {
	let at = start;
	for (let i = offset; i < needle.length; i++) {
		const byte = needle[i];
		if (byte === LINE_FEED) {
			at = skipSpace(hay, at, end);
			continue;
		}
		if (hay[at] !== byte || at >= end) {
			at = skipBreak(hay, at, end);
			if (hay[at] !== byte || at >= end)
				return NOWHERE;
		}
		at++;
	}
	return at;
}
function backwards(hay, start, needle, offset) {
	let at = start - 1;
	for (let i = offset - 1; i >= 0; i--) {
		const byte = needle[i];
		if (byte === LINE_FEED) {
			at = skipSpaceBack(hay, at);
			continue;
		}
		const escaped = isEscapedBreak(hay, at - 1) && !((byte === N || byte === R) && needle[i - 1] === BACKSLASH);
		if (escaped || hay[at] !== byte)
			at = skipBreakBack(hay, at);
		if (at < 0 || hay[at] !== byte)
			return NOWHERE;
		at--;
	}
	return at + 1;
}
function skipBreak(hay, at, end) {
	let to = at;
	while (to < end && (hay[to] === SPACE || hay[to] === TAB))
		to++;
	const before = to;
	if (hay[to] === RETURN)
		to++;
	if (hay[to] === LINE_FEED)
		to++;
	if (to === before) {
		to = skipEscapes(hay, to, end);
		if (to === before)
			return at;
	}
	while (to < end && (hay[to] === SPACE || hay[to] === TAB))
		to++;
	return to;
}
function skipBreakBack(hay, at) {
	let to = at;
	while (hay[to] === SPACE || hay[to] === TAB)
		to--;
	const before = to;
	if (hay[to] === LINE_FEED)
		to--;
	if (hay[to] === RETURN)
		to--;
	while (isEscapedBreak(hay, to - 1))
		to -= 2;
	if (to === before)
		return at;
	while (hay[to] === SPACE || hay[to] === TAB)
		to--;
	return to;
}
function skipSpace(hay, at, end) {
	let to = at;
	for (;;) {
		const before = to;
		while (to < end && isSpace(hay[to]))
			to++;
		to = skipEscapes(hay, to, end);
		if (to === before)
			return to;
	}
}
function skipSpaceBack(hay, at) {
	let to = at;
	for (;;) {
		const before = to;
		while (isSpace(hay[to]))
			to--;
		while (isEscapedBreak(hay, to - 1))
			to -= 2;
		if (to === before)
			return to;
	}
}
function skipEscapes(hay, at, end) {
	let to = at;
	while (to + 1 < end && isEscapedBreak(hay, to))
		to += 2;
	return to;
}
function isEscapedBreak(hay, at) {
	return hay[at] === BACKSLASH && (hay[at + 1] === N || hay[at + 1] === R);
}
function isSpace(byte) {
	return byte === SPACE || byte === TAB || byte === LINE_FEED || byte === RETURN;
}

;// src/delivery/encodings.ts
function base64Cores(bytes) {
	const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return [0, 1, 2].map((shift) => {
		const whole = Math.floor(((shift + bytes.length) * 8) / 6); // characters that no following byte can change
		const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
		return btoa('\0'.repeat(shift) + octets).slice(first, whole);
	});
}
function base64Url(text) {
	return text.replaceAll('+', '-').replaceAll('/', '_');
}
function hex(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

;// src/delivery/escapes.ts
function percentForms(text) {
	if (/^[\w.-]*$/.test(text))
		return [text];
	const script = encodeURIComponent(text.toWellFormed());
	const strict = script.replace(/[!'()*]/g, percentCode);
	const form = script.replace(/[!'()~]/g, percentCode).replaceAll('%20', '+');
	const forms = [script, strict, form].flatMap((upper) => [upper, lowerCaseCodes(upper)]);
	return [...forms, ...forms.map((encoded) => encoded.replaceAll('%20', '+'))];
}
function shellForms(text) {
	if (/^[\w@%+=:./-]*$/.test(text))
		return [text];
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replace(/["\\$`]/g, '\\$&'),
		...['', '\\'].map((first) => text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~|^[#~]/g, escapeAfter(first))),
		text.replace(/[^\w@%+=:,./-]/g, (char) => (char < '\x80' ? `\\${char}` : char)),
		text.replace(/[\\']|[^\x20-\x7e\xa0-\uffff]/g, dollarQuoted),
		text.replace(/[\\']|[^\x20-\x7e]/gu, dollarQuoted),
	];
}
function jsonForms(text) {
	if (/^[\w@%+=:,./-]*$/.test(text))
		return [text];
	const plain = JSON.stringify(text).slice(1, -1);
	const go = plain.replace(/[<>&\u2028\u2029]/g, jsonCode);
	return [plain, plain.replace(/[^\x20-\x7e]/g, jsonCode), go, JSON.stringify(plain).slice(1, -1)];
}
function percentCode(char) {
	return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function lowerCaseCodes(encoded) {
	return encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
function escapeAfter(first) {
	return (char, at) => (at === 0 && /[#~]/.test(char) ? first + char : `\\${char}`);
}
const LETTERS = {
	'\x07': 'a',
	'\b': 'b',
	'\x1b': 'E',
	'\f': 'f',
	'\n': 'n',
	'\r': 'r',
	'\t': 't',
	'\v': 'v',
	'\\': '\\',
	"'": "'",
};
function dollarQuoted(char) {
	const letter = LETTERS[char];
	return letter === undefined ? octal(char) : `\\${letter}`;
}
function octal(char) {
	return [...new TextEncoder().encode(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
function jsonCode(char) {
	return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function xmlForms(text) {
	const base = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const full = base.replaceAll('>', '&gt;');
	const quotes = [
		['&quot;', '&apos;'],
		['&quot;', '&#39;'],
		['&#34;', '&#39;'],
		['&quot;', '&#x27;'],
		['&quot;', "'"],
	];
	return [base, full, ...quotes.map(([double, single]) => full.replaceAll('"', double).replaceAll("'", single))];
}

;// src/guard/byte-forms.ts
function utf16(text, order) {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++)
		view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
	return new Uint8Array(view.buffer);
}
function reversed(bytes, text) {
	return text === undefined ? bytes.toReversed() : new TextEncoder().encode([...text].toReversed().join(''));
}
function percentBytes(bytes) {
	const codes = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
	return [codes, codes.toUpperCase()];
}

;// src/guard/needle.ts

const SHORTEST_NEEDLE = 8;
const encoder = new TextEncoder();
function needlesFor(sought) {
	const found = new Map();
	const add = (encoding, bytes, breaks, key = latin1(bytes)) => {
		if (bytes.length >= SHORTEST_NEEDLE && !found.has(key))
			found.set(key, { sought, encoding, bytes, breaks });
	};
	const addTexts = (encoding, texts, breaks = false) => {
		for (const text of new Set(texts))
			add(encoding, encoder.encode(text), breaks, text);
	};
	const { bytes, text } = sought;
	if (text === undefined)
		add('its own bytes', bytes, false);
	else
		addTextForms(text, addTexts, add);
	add('reversed', reversed(bytes, text), false);
	const cores = base64Cores(bytes);
	const urlCores = cores.map(base64Url);
	addTexts('base64', cores, true);
	addTexts('base64url', urlCores, true);
	const digits = hex(bytes);
	addTexts('hex', [digits, digits.toUpperCase()], true);
	addTexts('percent-encoded', percentBytes(bytes));
	const inner = new Set([...cores, ...urlCores]);
	addTexts('base64 of base64', [...inner].flatMap((core) => base64Cores(encoder.encode(core))), true);
	return [...found.values()];
}
function addTextForms(text, addTexts, add) {
	addTexts('plain text', [withoutIndentation(text)], true);
	const wide = utf16(text, 'little');
	add('UTF-16', wide, false);
	add('UTF-16', utf16(text, 'big'), false);
	addTexts('base64 of UTF-16', eitherBase64(wide), true);
	if (/^[\w.-]*$/.test(text))
		return; // nothing writes these in another way
	const inJson = jsonForms(text);
	addTexts('JSON-escaped', inJson);
	addTexts('percent-encoded', percentForms(text));
	addTexts('XML-escaped', xmlForms(text));
	addTexts('shell-quoted', [...shellForms(text), text.replaceAll("'", "''"), text.replaceAll('"', '""')]);
	const escaped = inJson.filter((form) => form !== text);
	addTexts('base64 of its JSON form', escaped.flatMap((form) => eitherBase64(encoder.encode(form))), true);
}
function eitherBase64(bytes) {
	return base64Cores(bytes).flatMap((core) => [core, base64Url(core)]);
}
function withoutIndentation(text) {
	return text.replace(/[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/g, '\n');
}
function latin1(bytes) {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x4000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
	return text;
}

;// src/search/stretch.ts
const MOST_PLACES = 48;
const stretch_LINE_FEED = 0x0a;
function rarestStretch(bytes, length) {
	const end = Math.min(bytes.length, MOST_PLACES + length);
	let [best, most, score] = [0, Number.NEGATIVE_INFINITY, 0];
	for (let at = 0; at < end; at++) {
		score += rarity(bytes, at);
		if (at >= length)
			score -= rarity(bytes, at - length);
		if (at < length - 1 || score <= most)
			continue;
		best = at - length + 1;
		most = score;
	}
	return best;
}
function rarity(bytes, at) {
	const byte = bytes[at];
	const differs = byte !== bytes[at - 1] && byte !== bytes[at - 2] ? 2 : 0;
	if (byte === stretch_LINE_FEED)
		return differs - 100;
	if (byte === 0x20 || byte === 0)
		return differs - 2;
	return byte < 0x61 || byte > 0x7a ? differs + 1 : differs;
}

;// src/guard/windows.ts

const WINDOW = 7;
const windows_LINE_FEED = 0x0a;
function windowsOf({ bytes, breaks }) {
	if (!breaks)
		return [rarestStretch(bytes, WINDOW)];
	const pair = rarestStretch(bytes, 2 * WINDOW);
	if (bytes.length >= 2 * WINDOW && windows_isWhole(bytes, pair, 2 * WINDOW))
		return [pair, pair + WINDOW];
	const [first, last] = [rarestStretch(bytes.subarray(0, WINDOW + 3), WINDOW), bytes.length - WINDOW];
	return windows_isWhole(bytes, first, WINDOW) && windows_isWhole(bytes, last, WINDOW) && bytes.length < 2 * WINDOW
		? [...new Set([0, last])]
		: [rarestStretch(bytes, WINDOW)];
}
function windows_isWhole(bytes, from, length) {
	return !bytes.subarray(from, from + length).includes(windows_LINE_FEED);
}

;// src/guard/byte-search.ts

const CARRY = 32 * 1024;
const PIECE = 256 * 1024;
const MOST_HITS = 100;
const byte_search_LINE_FEED = 0x0a;
class ByteSearch {
	#bytes = new Uint8Array(CARRY + PIECE);
	#needles;
	#index;
	#visit = (at, number, offset) => this.#compare(at, number, offset);
	#filled = 0;
	#base = 0;
	#lines = 0;
	#looksLikeText;
	#counting = false;
	#hits = [];
	constructor(sought) {
		this.#needles = sought.flatMap(needlesFor);
		const stretches = this.#needles.flatMap((needle, at) => windowsOf(needle).map((from) => ({ needle: at, bytes: needle.bytes, from })));
		this.#index = new WordIndex(stretches, 4);
	}
	countLines() {
		this.#counting = true;
	}
	get linesUnknown() {
		return this.#base > 0 && this.#text && !this.#counting;
	}
	room() {
		if (this.#filled === this.#bytes.length) {
			this.#searchBuffer();
			this.#carryOver();
		}
		return this.#bytes.subarray(this.#filled);
	}
	take(length) {
		this.#filled += length;
	}
	takeAll(bytes) {
		for (let at = 0; at < bytes.length;) {
			const room = this.room();
			const piece = bytes.subarray(at, at + room.length);
			room.set(piece);
			this.take(piece.length);
			at += piece.length;
		}
	}
	end() {
		this.#searchBuffer();
		const hits = this.#hits;
		this.#filled = 0;
		this.#base = 0;
		this.#lines = 0;
		this.#looksLikeText = undefined;
		this.#counting = false;
		this.#hits = [];
		return hits;
	}
	#searchBuffer() {
		this.#index.search(this.#bytes.buffer, this.#filled, this.#visit);
	}
	#compare(at, number, offset) {
		const needle = this.#needles[number];
		const match = needle && matchAround(this.#bytes, this.#filled, at, needle, offset);
		if (needle && match && match.to > (this.#base === 0 ? 0 : CARRY))
			this.#note(needle, match.from);
	}
	get #text() {
		this.#looksLikeText ??= !this.#bytes.subarray(0, Math.min(this.#filled, 8192)).includes(0);
		return this.#looksLikeText;
	}
	#note(needle, from) {
		if (this.#hits.length >= MOST_HITS)
			return;
		const at = this.#base + from;
		if (this.#hits.some((hit) => hit.needle === needle && hit.at === at))
			return;
		const known = this.#text && (this.#base === 0 || this.#counting);
		const line = known ? this.#lines + linesIn(this.#bytes.subarray(0, from)) + 1 : undefined;
		this.#hits.push({ needle, at, line });
	}
	#carryOver() {
		const from = this.#filled - CARRY;
		if (this.#text && this.#counting)
			this.#lines += linesIn(this.#bytes.subarray(0, from));
		this.#bytes.copyWithin(0, from, this.#filled);
		this.#base += from;
		this.#filled = CARRY;
	}
}
function linesIn(bytes) {
	let lines = 0;
	for (let at = bytes.indexOf(byte_search_LINE_FEED); at >= 0; at = bytes.indexOf(byte_search_LINE_FEED, at + 1))
		lines++;
	return lines;
}

;// src/guard/byte-stream.ts
const NOTHING = new Uint8Array(0);
class StreamReader {
	#source;
	#rest = NOTHING;
	#ended = false;
	constructor(source) {
		this.#source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
	}
	async peek(length) {
		while (this.#rest.length < length && !this.#ended) {
			const { done, value } = await this.#source.next();
			if (done)
				this.#ended = true;
			else
				this.#rest = this.#rest.length === 0 ? value : joined(this.#rest, value);
		}
		return this.#rest.subarray(0, length);
	}
	async read(length) {
		const bytes = await this.peek(length);
		this.#rest = this.#rest.subarray(bytes.length);
		return bytes;
	}
	async *take(length) {
		for (let left = length; left > 0;) {
			if (this.#rest.length === 0 && (await this.peek(1)).length === 0)
				return;
			const piece = this.#rest.subarray(0, left);
			this.#rest = this.#rest.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}
	rest() {
		return this.take(Number.POSITIVE_INFINITY);
	}
	async skip(length) {
		for await (const _ of this.take(length))
			;
	}
	async close() {
		await this.#source.return?.();
	}
}
function joined(first, second) {
	const bytes = new Uint8Array(first.length + second.length);
	bytes.set(first);
	bytes.set(second, first.length);
	return bytes;
}

;// src/guard/container.ts
const HEAD = 512;
const MAGIC = [
	['gzip', [0x1f, 0x8b, 0x08]],
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];
const CLOSED = [
	['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
	['bzip2', [0x42, 0x5a, 0x68]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];
const FIRST = new Set([...MAGIC, ...CLOSED].map(([, magic]) => magic[0]));
function containerKind(head) {
	if (isTarHeader(head))
		return 'tar';
	return FIRST.has(head[0]) ? MAGIC.find(([, magic]) => startsWith(head, magic))?.[0] : undefined;
}
function closedKind(head) {
	if (!FIRST.has(head[0]))
		return undefined;
	const name = CLOSED.find(([, magic]) => startsWith(head, magic))?.[0];
	return name === 'bzip2' && !startsWith(head.subarray(4), [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) ? undefined : name;
}
function isTarHeader(head) {
	if (head.length < 512 || head[0] === 0 || !isOctalEnd(head[154] ?? 1) || !isOctalEnd(head[155] ?? 1))
		return false;
	const stated = container_octal(head.subarray(148, 156));
	if (stated === undefined)
		return false;
	let sum = 0;
	for (let at = 0; at < 512; at++)
		sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
	return sum === stated;
}
function isOctalEnd(byte) {
	return byte === 0 || byte === 0x20 || (byte >= 0x30 && byte <= 0x37);
}
function container_octal(field) {
	if (((field[0] ?? 0) & 0x80) !== 0) {
		let value = (field[0] ?? 0) & 0x7f;
		for (const byte of field.subarray(1))
			value = value * 256 + byte;
		return Number.isSafeInteger(value) ? value : undefined;
	}
	const digits = /^[ \0]*([0-7]*)[ \0]/.exec(`${String.fromCharCode(...field)}\0`)?.[1];
	return digits === undefined || digits === '' ? undefined : Number.parseInt(digits, 8);
}
function startsWith(head, magic) {
	return magic.every((byte, at) => head[at] === byte);
}

;// src/guard/git-delta.ts
function applyDelta(base, delta, most) {
	let at = 0;
	const number = () => {
		let [value, scale] = [0, 1];
		for (;;) {
			const byte = delta[at++] ?? 0;
			value += (byte & 0x7f) * scale;
			if ((byte & 0x80) === 0 || scale > 2 ** 40)
				return value;
			scale *= 128;
		}
	};
	const [baseSize, size] = [number(), number()];
	if (baseSize !== base.length || size > most)
		return undefined;
	const made = new Uint8Array(size);
	let filled = 0;
	while (at < delta.length) {
		const instruction = delta[at++] ?? 0;
		if (instruction === 0)
			return undefined;
		let piece;
		if ((instruction & 0x80) === 0) {
			piece = delta.subarray(at, at + instruction);
			at += instruction;
		}
		else {
			const field = (bits) => bits.reduce((sum, bit, place) => sum + ((instruction & bit) === 0 ? 0 : (delta[at++] ?? 0) * 256 ** place), 0);
			const from = field([0x01, 0x02, 0x04, 0x08]);
			const length = field([0x10, 0x20, 0x40]) || 0x10000;
			if (from + length > base.length)
				return undefined;
			piece = base.subarray(from, from + length);
		}
		if (filled + piece.length > size)
			return undefined;
		made.set(piece, filled);
		filled += piece.length;
	}
	return filled === size ? made : undefined;
}

;// src/guard/git-pack-index.ts
const HEADER = 8 + 256 * 4;
class PackIndex {
	#bytes;
	#view;
	#count;
	idLength;
	#offsets;
	#order;
	static read(bytes) {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (bytes.length < HEADER || view.getUint32(0) !== 0xff744f63 || view.getUint32(4) !== 2)
			return undefined;
		const count = view.getUint32(HEADER - 4);
		const fits = (idLength) => bytes.length >= HEADER + count * (idLength + 8) + 2 * idLength;
		if (!fits(20))
			return undefined;
		return new PackIndex(bytes, view, count, fits(32) ? 32 : 20);
	}
	constructor(bytes, view, count, idLength) {
		this.#bytes = bytes;
		this.#view = view;
		this.#count = count;
		this.idLength = idLength;
		const all = Float64Array.from({ length: count }, (_, number) => this.#offsetOf(number));
		this.#order = Uint32Array.from({ length: count }, (_, number) => number).sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
		this.#offsets = all.sort();
	}
	*inOrder(packEnd) {
		for (let place = 0; place < this.#count; place++) {
			const number = this.#order[place] ?? 0;
			const id = this.#idOf(number);
			const name = [...id].map((byte) => byte.toString(16).padStart(2, '0')).join('');
			yield { name, at: this.#offsets[place] ?? 0, end: this.#offsets[place + 1] ?? packEnd };
		}
	}
	endOf(at, packEnd) {
		let [low, high] = [0, this.#count];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#offsets[middle] ?? 0) <= at)
				low = middle + 1;
			else
				high = middle;
		}
		return this.#offsets[low] ?? packEnd;
	}
	find(id) {
		const [first = 0] = id;
		const from = first === 0 ? 0 : this.#view.getUint32(8 + (first - 1) * 4);
		const to = Math.min(this.#count, this.#view.getUint32(8 + first * 4));
		for (let number = from; number < to; number++) {
			if (this.#idOf(number).every((byte, at) => byte === id[at]))
				return this.#offsetOf(number);
		}
		return undefined;
	}
	#idOf(number) {
		const at = HEADER + number * this.idLength;
		return this.#bytes.subarray(at, at + this.idLength);
	}
	#offsetOf(number) {
		const table = HEADER + this.#count * (this.idLength + 4);
		const offset = this.#view.getUint32(table + number * 4);
		if (offset < 0x80000000)
			return offset;
		const wide = table + this.#count * 4 + (offset - 0x80000000) * 8;
		if (wide + 8 > this.#bytes.length)
			return 0;
		return this.#view.getUint32(wide) * 0x1_0000_0000 + this.#view.getUint32(wide + 4);
	}
}

;// src/guard/git-pack.ts

const [OFFSET_DELTA, REFERENCE_DELTA] = [6, 7];
const LONGEST_OBJECT = 16 * 1024 * 1024;
const LONGEST_CHAIN = 256;
const CACHE = 16 * 1024 * 1024;
function* packObjects(pack, index, inflate) {
	const entries = PackIndex.read(index);
	if (entries === undefined)
		return;
	const reader = new PackReader(pack, entries, inflate);
	for (const { name, at, end } of entries.inOrder(pack.size - entries.idLength)) {
		const header = reader.headerAt(at);
		if (header === undefined)
			yield { name, kind: 'unreadable' };
		else if (header.base === undefined)
			yield { name, kind: 'stream', at: header.at, length: end - header.at };
		else {
			const bytes = reader.objectAt(at);
			yield bytes === undefined ? { name, kind: 'unreadable' } : { name, kind: 'bytes', bytes };
		}
	}
}
class PackReader {
	#pack;
	#entries;
	#inflate;
	#cache = new Map();
	#cached = 0;
	constructor(pack, entries, inflate) {
		this.#pack = pack;
		this.#entries = entries;
		this.#inflate = inflate;
	}
	headerAt(at) {
		const bytes = this.#pack.read(at, 64);
		const [first = 0] = bytes;
		let [size, next, scale] = [first & 0x0f, 1, 16];
		for (let more = first & 0x80; more !== 0 && next < 12; scale *= 128) {
			size += ((bytes[next] ?? 0) & 0x7f) * scale;
			more = (bytes[next++] ?? 0) & 0x80;
		}
		const type = (first >> 4) & 7;
		if (type === REFERENCE_DELTA) {
			const id = bytes.subarray(next, next + this.#entries.idLength);
			const base = this.#entries.find(id);
			return base === undefined ? undefined : { type, size, base, at: at + next + id.length };
		}
		if (type !== OFFSET_DELTA)
			return { type, size, base: undefined, at: at + next };
		let distance = (bytes[next] ?? 0) & 0x7f;
		while (((bytes[next++] ?? 0) & 0x80) !== 0 && next < 24)
			distance = (distance + 1) * 128 + ((bytes[next] ?? 0) & 0x7f);
		return distance > 0 && distance <= at ? { type, size, base: at - distance, at: at + next } : undefined;
	}
	objectAt(start) {
		const changes = [];
		let [at, bytes] = [start, this.#cache.get(start)];
		while (bytes === undefined) {
			const header = this.headerAt(at);
			const content = header === undefined ? undefined : this.#contentOf(header, at);
			if (header === undefined || content === undefined || changes.length > LONGEST_CHAIN)
				return undefined;
			if (header.base === undefined) {
				bytes = content;
				this.#keep(at, bytes);
			}
			else {
				changes.push({ at, delta: content });
				at = header.base;
				bytes = this.#cache.get(at);
			}
		}
		for (const change of changes.toReversed()) {
			bytes = applyDelta(bytes, change.delta, LONGEST_OBJECT);
			if (bytes === undefined)
				return undefined;
			this.#keep(change.at, bytes);
		}
		return bytes;
	}
	#contentOf(header, at) {
		if (header.size > LONGEST_OBJECT)
			return undefined;
		const end = this.#entries.endOf(at, this.#pack.size - this.#entries.idLength);
		return this.#inflate(this.#pack.read(header.at, end - header.at), header.size);
	}
	#keep(at, bytes) {
		this.#cached += bytes.length;
		this.#cache.set(at, bytes);
		for (const [oldest, { length }] of this.#cache) {
			if (this.#cached <= CACHE)
				return;
			this.#cache.delete(oldest);
			this.#cached -= length;
		}
	}
}

;// src/guard/inside.ts

const DAMAGED = 'damaged containers, from the damage on';
class Inside {
	shown;
	members;
	depth;
	allowance;
	note;
	#budget;
	static of(shown, note, budget) {
		return new Inside({ shown, note, members: [], depth: 1, allowance: new Allowance(budget) }, budget);
	}
	constructor({ allowance, depth, members, note, shown }, budget) {
		this.shown = shown;
		this.members = members;
		this.depth = depth;
		this.allowance = allowance;
		this.note = note;
		this.#budget = budget;
	}
	member(name) {
		return new Inside({ ...this.#facts, members: [...this.members, name] }, this.#budget);
	}
	deeper() {
		return new Inside({ ...this.#facts, depth: this.depth + 1 }, this.#budget);
	}
	leaveOut(reason, kind = 'closed') {
		this.#budget.leaveOut(reason, [this.shown, ...this.members].join('!'), kind);
	}
	get #facts() {
		const { allowance, depth, members, note, shown } = this;
		return { allowance, depth, members, note, shown };
	}
}

;// src/guard/random-access.ts
function inMemory(bytes) {
	return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}
const random_access_PIECE = 128 * 1024;
function* pieces(source, from = 0, length = source.size - from) {
	const end = Math.min(source.size, from + length);
	for (let at = from; at < end;) {
		const piece = source.read(at, Math.min(random_access_PIECE, end - at));
		if (piece.length === 0)
			return;
		at += piece.length;
		yield piece;
	}
}

;// src/guard/tar.ts

const BLOCK = 512;
const LONGEST_NAME = 64 * 1024;
async function* tarMembers(stream) {
	let longName;
	let paxSize;
	for (;;) {
		const header = await stream.peek(BLOCK);
		if (header.length === BLOCK && header.every((byte) => byte === 0)) {
			await stream.skip(BLOCK);
			continue; // two such blocks end an archive, but several archives may follow each other
		}
		if (!isTarHeader(header))
			return;
		const [size = 0, type] = [container_octal(header.subarray(124, 136)), String.fromCharCode(header[156] ?? 0)];
		const name = longName ?? headerName(header);
		await stream.skip(BLOCK);
		if ('LKxg'.includes(type)) {
			const note = tar_text(await stream.read(Math.min(size, LONGEST_NAME)));
			await stream.skip(padded(size) - Math.min(size, LONGEST_NAME));
			if (type === 'L')
				longName = note.replace(/\0.*$/s, '');
			if (type === 'x') {
				longName = paxRecord(note, 'path') ?? longName;
				paxSize = numberOf(paxRecord(note, 'size'));
			}
			continue;
		}
		const length = paxSize ?? size;
		[longName, paxSize] = [undefined, undefined];
		if ('123456'.includes(type))
			continue;
		let left = padded(length);
		async function* content() {
			for await (const piece of stream.take(length)) {
				left -= piece.length;
				yield piece;
			}
		}
		if (length > 0)
			yield { name, content: content() };
		await stream.skip(left);
	}
}
function headerName(header) {
	const prefix = tar_text(header.subarray(257, 262)) === 'ustar' ? tar_text(header.subarray(345, 500)).replace(/\0.*$/s, '') : '';
	const name = tar_text(header.subarray(0, 100)).replace(/\0.*$/s, '');
	return prefix === '' ? name : `${prefix}/${name}`;
}
function paxRecord(records, key) {
	return new RegExp(`(?:^|\\n)\\d+ ${key}=([^\\n]*)`).exec(records)?.[1];
}
function numberOf(digits) {
	return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
function padded(size) {
	return Math.ceil(size / BLOCK) * BLOCK;
}
function tar_text(bytes) {
	return new TextDecoder().decode(bytes);
}

;// src/guard/zip.ts
const [END, END_64, LOCATOR_64, ENTRY, LOCAL] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50];
const LONGEST_COMMENT = 0xffff;
const zip_PIECE = 1024 * 1024;
function zipMembers(archive) {
	const directory = findDirectory(archive);
	return directory === undefined ? undefined : entries(archive, directory.at, directory.size);
}
function contentAt(archive, member) {
	const header = view(archive.read(member.at, 30));
	if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL)
		return undefined;
	return member.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}
function findDirectory(archive) {
	const length = Math.min(archive.size, LONGEST_COMMENT + 22);
	const tail = view(archive.read(archive.size - length, length));
	for (let at = tail.byteLength - 22; at >= 0; at--) {
		if (tail.getUint32(at, true) !== END)
			continue;
		const found = { size: tail.getUint32(at + 12, true), at: tail.getUint32(at + 16, true) };
		if (found.at !== 0xffffffff && found.size !== 0xffffffff)
			return found;
		if (at < 20 || tail.getUint32(at - 20, true) !== LOCATOR_64)
			return found;
		const end = view(archive.read(number64(tail, at - 20 + 8), 56));
		if (end.byteLength < 56 || end.getUint32(0, true) !== END_64)
			return undefined;
		return { size: number64(end, 40), at: number64(end, 48) };
	}
	return undefined;
}
function* entries(archive, from, size) {
	const end = Math.min(archive.size, from + size);
	let piece = view(new Uint8Array(0));
	let pieceAt = from;
	for (let at = from; at + 46 <= end;) {
		if (at + LONGEST_COMMENT * 3 > pieceAt + piece.byteLength && pieceAt + piece.byteLength < end) {
			piece = view(archive.read(at, Math.min(zip_PIECE, end - at)).slice());
			pieceAt = at;
		}
		const here = at - pieceAt;
		if (here + 46 > piece.byteLength || piece.getUint32(here, true) !== ENTRY)
			return;
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => piece.getUint16(here + field, true));
		const [nameAt, extraAt] = [here + 46, here + 46 + (nameLength ?? 0)];
		const next = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
		if (next > piece.byteLength)
			return;
		const bytes = new Uint8Array(piece.buffer, piece.byteOffset);
		const wide = extra64(piece, extraAt, extraLength ?? 0);
		const field = (offset) => {
			const value = piece.getUint32(here + offset, true);
			return value === 0xffffffff ? (wide.shift() ?? value) : value;
		};
		const [unpacked, packed, local] = [field(24), field(20), field(42)]; // in the order of the extra field
		yield {
			name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)),
			method: piece.getUint16(here + 10, true),
			encrypted: (piece.getUint16(here + 8, true) & 1) !== 0,
			packedSize: packed,
			size: unpacked,
			at: local,
		};
		at = pieceAt + next;
	}
}
function extra64(piece, at, length) {
	for (let field = at; field + 4 <= at + length;) {
		const [id, size] = [piece.getUint16(field, true), piece.getUint16(field + 2, true)];
		const numbers = [];
		const end = Math.min(field + 4 + size, at + length);
		if (id === 1) {
			for (let number = field + 4; number + 8 <= end; number += 8)
				numbers.push(number64(piece, number));
			return numbers;
		}
		field += 4 + size;
	}
	return [];
}
function number64(bytes, at) {
	return bytes.getUint32(at, true) + bytes.getUint32(at + 4, true) * 0x1_0000_0000;
}
function view(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// src/guard/unpacking.ts

const SMALL = 512 * 1024;
const SMALL_EXPANDED = 8 * 1024 * 1024;
const ZIP_METHODS = new Map([
	[8, 'deflate'],
	[93, 'zstd'],
]);
async function expandedStream(packing, packed, inside, expander) {
	const start = await packed.peek(SMALL + 1);
	const bytes = start.length <= SMALL ? expander.expandWhole(packing, start, SMALL_EXPANDED) : undefined;
	if (bytes === undefined)
		return expanded(packing, packed.rest(), inside, expander);
	inside.allowance.unpack(start.length);
	inside.allowance.expand(bytes.length);
	return [bytes];
}
function expanded(packing, packed, { allowance }, expander) {
	const content = expander.expand(packing, counted(packed, (length) => allowance.unpack(length)));
	return counted(content, (length) => allowance.expand(length));
}
function expandedStretch(packing, source, { at, length }, inside, expander) {
	const bytes = length <= SMALL ? expander.expandWhole(packing, source.read(at, length), SMALL_EXPANDED) : undefined;
	if (bytes === undefined)
		return expanded(packing, pieces(source, at, length), inside, expander);
	inside.allowance.unpack(length);
	inside.allowance.expand(bytes.length);
	return [bytes];
}
function zipContent(archive, member, inside, expander) {
	const at = contentAt(archive, member);
	const packing = ZIP_METHODS.get(member.method);
	if (member.packedSize === 0)
		return undefined;
	if (member.encrypted)
		inside.leaveOut('encrypted members of zips');
	else if (at === undefined)
		inside.leaveOut(DAMAGED);
	else if (member.method === 0)
		return pieces(archive, at, member.packedSize);
	else if (packing === undefined)
		inside.leaveOut(`members of zips packed by method ${member.method}`);
	else
		return expandedStretch(packing, archive, { at, length: member.packedSize }, inside, expander);
	return undefined;
}
async function held(reader, most) {
	const parts = [];
	let length = 0;
	for await (const piece of reader.take(most + 1)) {
		parts.push(piece.slice());
		length += piece.length;
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
async function* counted(source, count) {
	for await (const piece of source) {
		count(piece.length);
		yield piece;
	}
}

;// src/guard/deep-search.ts

class DeepSearch {
	#search;
	#expander;
	#budget;
	constructor(search, expander, budget) {
		this.#search = search;
		this.#expander = expander;
		this.#budget = budget;
	}
	async file(kind, source, shown, note) {
		await this.#within(shown, note, (inside) => kind === 'zip' ? this.#zip(source, inside) : this.#stream(pieces(source), inside));
	}
	async stream(source, shown, note) {
		await this.#within(shown, note, (inside) => this.#stream(source, inside));
	}
	async looseObject(source, shown, note) {
		await this.#within(shown, note, async (inside) => {
			const whole = { at: 0, length: source.size };
			const content = new StreamReader(expandedStretch('zlib', source, whole, inside, this.#expander));
			await content.skip((await content.peek(64)).indexOf(0) + 1);
			await this.#stream(content.rest(), inside);
		});
	}
	async pack(source, index, shown, note) {
		await this.#within(shown, note, async (inside) => {
			const inflate = (packed, most) => this.#expander.expandWhole('zlib', packed, most);
			for (const object of packObjects(source, index, inflate)) {
				inside.allowance.expand(0);
				const member = inside.member(`object ${object.name.slice(0, 12)}`);
				if (object.kind === 'unreadable')
					member.leaveOut('git objects that cannot be read');
				else if (object.kind === 'bytes')
					await this.#member([object.bytes], member);
				else
					await this.#member(expandedStretch('zlib', source, object, member, this.#expander), member);
			}
		});
	}
	async #within(shown, note, search) {
		const inside = Inside.of(shown, note, this.#budget);
		try {
			await search(inside);
		}
		catch (error) {
			if (error instanceof LimitReached)
				inside.leaveOut(error.message, 'limit');
			else
				inside.leaveOut(DAMAGED);
		}
	}
	async #stream(source, inside) {
		const { depth } = this.#budget.limits;
		const reader = new StreamReader(source);
		try {
			const head = await reader.peek(HEAD);
			const [kind, closed] = [containerKind(head), closedKind(head)];
			if (closed !== undefined)
				inside.leaveOut(`${closed} files, which are searched as they are`);
			if (kind !== undefined && inside.depth <= depth)
				await this.#container(kind, reader, inside.deeper());
			else {
				if (kind !== undefined)
					inside.leaveOut(`containers more than ${depth} deep`, 'limit');
				await this.#leaf(reader.rest(), inside);
			}
		}
		finally {
			await reader.close();
		}
	}
	async #container(kind, reader, inside) {
		if (kind === 'tar') {
			for await (const { name, content } of tarMembers(reader)) {
				inside.allowance.member();
				await this.#member(content, inside.member(name));
			}
			await this.#leaf(reader.rest(), inside);
		}
		else if (kind === 'zip')
			await this.#nestedZip(reader, inside);
		else
			await this.#stream(await expandedStream(kind, reader, inside, this.#expander), inside);
	}
	async #nestedZip(reader, inside) {
		const { heldBytes } = this.#budget.limits;
		const bytes = await held(reader, heldBytes);
		if (bytes.length <= heldBytes)
			return await this.#zip(inMemory(bytes), inside);
		inside.leaveOut(`zips of over ${heldBytes / 1024 / 1024} MiB inside other containers`, 'limit');
		async function* everything() {
			yield bytes;
			yield* reader.rest();
		}
		await this.#leaf(everything(), inside);
	}
	async #zip(archive, inside) {
		const members = zipMembers(archive);
		if (members === undefined) {
			inside.leaveOut(DAMAGED);
			await this.#leaf(pieces(archive), inside);
			return;
		}
		for (const member of members) {
			inside.allowance.member();
			const content = zipContent(archive, member, inside, this.#expander);
			if (content !== undefined)
				await this.#member(content, inside.member(member.name));
		}
	}
	async #member(content, inside) {
		try {
			await this.#stream(content, inside);
		}
		catch (error) {
			if (error instanceof LimitReached)
				throw error;
			inside.leaveOut(DAMAGED);
		}
	}
	async #leaf(source, { allowance, members, note }) {
		this.#search.countLines();
		try {
			for await (const piece of source) {
				allowance.expand(0);
				this.#search.takeAll(piece);
			}
		}
		finally {
			const hits = this.#search.end();
			if (hits.length > 0)
				note(hits, members);
		}
	}
}

;// src/guard/file-names.ts
const BATCH = 512;
class FileNames {
	#search;
	#findings;
	#names = [];
	#places = [];
	#shown;
	constructor(search, findings, shown) {
		this.#search = search;
		this.#findings = findings;
		this.#shown = shown;
	}
	add(name, inside) {
		this.#names.push(name.replaceAll('\n', ' '));
		this.#places.push(inside);
		if (this.#names.length >= BATCH)
			this.flush();
	}
	flush() {
		this.#search.takeAll(new TextEncoder().encode(this.#names.join('\n')));
		for (const { needle, line = 1 } of this.#search.end()) {
			const inside = this.#places[line - 1];
			const { name: secret, part } = needle.sought;
			if (inside === undefined)
				continue;
			this.#findings.add({
				secret,
				part,
				encodings: ['part of the name of a file'],
				place: this.#shown(inside),
				line: undefined,
				file: undefined,
			});
		}
		this.#names.length = 0;
		this.#places.length = 0;
	}
}

;// src/guard/finding.ts
const MOST_FINDINGS = 5000;
class Findings {
	#search;
	#found = new Map();
	dropped = 0;
	constructor(search) {
		this.#search = search;
	}
	get all() {
		return [...this.#found.values()];
	}
	addHits(spot, members, hits) {
		const place = [spot.shown, ...members].join('!');
		for (const { needle, line } of hits) {
			const { name, part } = needle.sought;
			this.add({
				secret: name,
				part,
				encodings: [needle.encoding],
				place,
				line,
				file: members.length === 0 ? spot.file : undefined,
			});
		}
	}
	add(finding) {
		const key = JSON.stringify([finding.secret, finding.place, finding.line]);
		const known = this.#found.get(key);
		if (known === undefined && this.#found.size >= MOST_FINDINGS)
			this.dropped++;
		else if (known === undefined)
			this.#found.set(key, this.#withoutValues(finding));
		else {
			this.#found.set(key, {
				...known,
				part: known.part === finding.part ? known.part : '',
				encodings: [...new Set([...known.encodings, ...finding.encodings])],
			});
		}
	}
	#withoutValues(finding) {
		const place = this.clean(finding.place);
		return {
			...finding,
			place,
			file: finding.file === undefined || place === finding.place ? finding.file : undefined,
		};
	}
	clean(place) {
		const holdsValue = (text) => {
			this.#search.takeAll(new TextEncoder().encode(text));
			return this.#search.end().length > 0;
		};
		if (!holdsValue(place))
			return place;
		const clean = place.replace(/[^/!]+/g, (name) => (holdsValue(name) ? '***' : name));
		return holdsValue(clean) ? '***' : clean;
	}
}

;// src/guard/place.ts
const COMMAND_FILES = [
	['set_env_', 'GITHUB_ENV'],
	['set_output_', 'GITHUB_OUTPUT'],
	['save_state_', 'GITHUB_STATE'],
	['add_path_', 'GITHUB_PATH'],
	['step_summary_', 'GITHUB_STEP_SUMMARY'],
];
function shownPath(place, inside) {
	const path = [place.shown, inside].filter((part) => part !== '').join('/');
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (path.includes('/_runner_file_commands/')) {
		const variable = COMMAND_FILES.find(([prefix]) => name.startsWith(prefix))?.[1];
		if (variable !== undefined)
			return `${variable} of a step (${path})`;
	}
	const isScript = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:sh|ps1|cmd|py)$/.test(name);
	return isScript && place.shown === '$RUNNER_TEMP' ? `script of a run: step (${path})` : path;
}

;// src/guard/git-files.ts
function gitFile(native) {
	if (!native.includes('objects'))
		return undefined;
	const path = native.replaceAll('\\', '/');
	if (/\/objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(path))
		return 'object';
	if (!/\/objects\/(?:pack|info)\/[^/]+$/.test(path))
		return undefined;
	return path.endsWith('.pack') ? 'pack' : 'other';
}

;// src/leak-scan/search-file.ts

const PAGE = 4096;
const UNREADABLE = 'files or folders that cannot be read';
class FileSearch {
	#world;
	count = 0;
	constructor(world) {
		this.#world = world;
	}
	async search(path, spot) {
		const { budget, files, search, since } = this.#world;
		const file = files.open(path);
		if (file === undefined) {
			budget.leaveOut(UNREADABLE, spot().shown);
			return;
		}
		this.count++;
		try {
			const git = gitFile(path);
			if (git === undefined)
				await this.#content(file, spot);
			else if (git !== 'other' && file.changedAt >= since)
				await this.#gitObjects(git, path, file, spot());
		}
		catch {
			search.end();
			budget.leaveOut(UNREADABLE, spot().shown);
		}
		finally {
			file.close();
		}
	}
	async #content(file, spot) {
		const { budget, deep, findings, search } = this.#world;
		const room = search.room();
		const length = file.next(room);
		const head = room.subarray(0, Math.min(length, HEAD));
		const [kind, closed] = [containerKind(head), closedKind(head)];
		this.#takeAll(file, length);
		const again = search.linesUnknown;
		let hits = search.end();
		if (hits.length > 0 && again)
			hits = this.#withLines(file);
		if (closed !== undefined)
			budget.leaveOut(`${closed} files, which are searched as they are`, spot().shown);
		const inside = new Set();
		if (kind !== undefined) {
			await deep.file(kind, file, spot().shown, (found, members) => {
				for (const { needle } of found)
					inside.add(needle);
				findings.addHits(spot(), members, found);
			});
		}
		const outside = hits.filter(({ needle }) => !inside.has(needle));
		if (outside.length > 0)
			findings.addHits(spot(), [], outside);
	}
	#takeAll(file, first) {
		const { budget, search } = this.#world;
		let room = search.room().length;
		for (let length = first; length > 0; length = file.next(search.room())) {
			budget.bytes += length;
			search.take(length);
			if ((length < room && length % PAGE !== 0) || budget.spent !== undefined)
				return;
			room = search.room().length;
		}
	}
	#withLines(file) {
		const { search } = this.#world;
		search.countLines();
		for (let at = 0; at < file.size;) {
			const room = search.room();
			const piece = file.read(at, room.length);
			if (piece.length === 0)
				break;
			room.set(piece);
			search.take(piece.length);
			at += piece.length;
		}
		return search.end();
	}
	async #gitObjects(kind, path, file, spot) {
		const { budget, deep, files, findings } = this.#world;
		const note = (hits, members) => findings.addHits(spot, members, hits);
		if (kind === 'object')
			return await deep.looseObject(file, spot.shown, note);
		const index = files.open(path.replace(/pack$/, 'idx'));
		if (index === undefined || index.size > budget.limits.heldBytes) {
			budget.leaveOut('git packs without an index, or with a very large one', spot.shown, 'limit');
		}
		else {
			await deep.pack(file, index.read(0, index.size), spot.shown, note);
		}
		index?.close();
	}
}

;// src/leak-scan/find-leaks.ts

async function findLeaks(task, world) {
	return await new Scan(task, world).run();
}
class Scan {
	#task;
	#world;
	#budget;
	#search;
	#deep;
	#findings;
	#file;
	constructor(task, world) {
		this.#task = task;
		this.#world = world;
		this.#budget = new Budget(world.limits, world.now);
		this.#search = new ByteSearch(task.search.sought);
		this.#deep = new DeepSearch(this.#search, world.expander, this.#budget);
		this.#findings = new Findings(this.#search);
		this.#file = new FileSearch({
			files: world.files,
			search: this.#search,
			deep: this.#deep,
			findings: this.#findings,
			budget: this.#budget,
			since: task.since,
		});
	}
	async run() {
		const started = this.#world.now();
		const counts = new Map();
		for (const place of this.#task.places) {
			const before = this.#file.count;
			await this.#place(place);
			counts.set(place.what, (counts.get(place.what) ?? 0) + this.#file.count - before);
		}
		const places = [...counts].map(([what, files]) => ({ what, files, note: undefined }));
		if (this.#task.withImages)
			places.push(...(await this.#images()));
		if (this.#findings.dropped > 0)
			this.#budget.leaveOut('there were more findings than a report holds', 'the report', 'limit');
		return {
			findings: this.#findings.all,
			places,
			leftOut: this.#task.search.leftOut,
			omissions: this.#budget.omissions.map((one) => ({ ...one, example: this.#findings.clean(one.example) })),
			files: this.#file.count,
			bytes: this.#budget.bytes,
			milliseconds: this.#world.now() - started,
		};
	}
	async #place(place) {
		const names = new FileNames(this.#search, this.#findings, (inside) => spotOf(place, inside).shown);
		for (const entry of this.#world.files.walk(place.path, place.leaves)) {
			const spot = () => spotOf(place, entry.inside);
			if (this.#isSpent(() => spot().shown || place.what))
				break;
			names.add(entry.name, entry.inside);
			if (entry.kind === 'file')
				await this.#file.search(entry.path, spot);
			else if (entry.kind === 'link')
				this.#link(entry.target, spot());
			else if (entry.kind === 'unreadable')
				this.#budget.leaveOut('files or folders that cannot be read', spot().shown);
		}
		names.flush();
	}
	#link(target, { shown }) {
		const folder = this.#task.secretFolders.find((path) => target.startsWith(path));
		if (folder === undefined)
			return;
		const [, kind, name] = target.slice(folder.length).split(/[\\/]/);
		this.#findings.add({
			secret: kind === 'secrets' && name !== undefined ? name : 'everything that was handed over',
			part: '',
			encodings: ['a link to its file'],
			place: shown,
			line: undefined,
			file: undefined,
		});
	}
	async #images() {
		const asked = await Promise.all(this.#world.images.map(async ({ madeSince, what }) => ({ what, made: await madeSince(this.#task.since) })));
		for (const { made } of asked) {
			for (const { example, reason } of made.over)
				this.#budget.leaveOut(reason, example, 'limit');
			for (const { part, shown, stream } of made.sources) {
				if (this.#isSpent(() => shown))
					break;
				const spot = { shown: `${shown}, ${part}`, file: undefined };
				await this.#deep.stream(stream(), spot.shown, (hits, members) => this.#findings.addHits(spot, members, hits));
			}
		}
		return asked.map(({ made, what }) => ({ what, files: made.sources.length, note: made.note }));
	}
	#isSpent(next) {
		const { spent } = this.#budget;
		if (spent !== undefined)
			this.#budget.leaveOut(spent, next(), 'limit');
		return spent !== undefined;
	}
}
function spotOf(place, inside) {
	return { shown: shownPath(place, inside), file: place.shown === '' && inside !== '' ? inside : undefined };
}

;// src/output/workflow-command.ts

function workflowCommand(name, properties, data) {
	const { col, file, line, title } = properties;
	const given = Object.entries({ file, line, col, title })
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
	return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escaped(data)}`;
}
function escaped(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function logLine(text) {
	return replaceUnseen(text, () => ' ')
		.replaceAll('##[', '## [')
		.replace(/^(\s*)::/, '$1: :');
}

;// src/version.ts
const VERSION = '1.0.0';

;// src/commands/scan.ts

const scan_PATIENCE_MS = 120_000;
const UNTOLD = 2;
const SCAN_OPTIONS = ['--json', '--sarif', '--images'];
const scan = async (args, env, print) => {
	try {
		const options = args.filter((arg) => arg.startsWith('--'));
		const unknown = options.find((option) => !SCAN_OPTIONS.includes(option));
		if (unknown !== undefined || (options.includes('--json') && options.includes('--sarif')))
			throw new ActionError('command-usage', 'expected `keyless scan [--json | --sarif] [--images] [PATHS]`');
		const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
		const given = args.filter((arg) => !arg.startsWith('--'));
		const missing = given.find((path) => !node_fs.existsSync(path));
		if (missing !== undefined)
			throw new ActionError('command-usage', `there is no ${JSON.stringify(missing)} to scan`);
		const handed = stepFolders(env).map(({ path }) => readHandedOver(path));
		const report = await findLeaks({
			search: planSearch(handed.flatMap(({ values }) => values)),
			places: (given.length === 0 ? [workspace] : given).map((path) => givenPlace(path, workspace)),
			since: Math.min(...handed.map(({ since }) => since)),
			secretFolders: handed.map(({ folder }) => folder),
			withImages: options.includes('--images'),
		}, {
			files: disk,
			images: [docker(env), podman(env)],
			expander: expander,
			limits: { ...LIMITS, milliseconds: scan_PATIENCE_MS },
			now: Date.now,
		});
		const status = report.findings.length > 0 ? 1 : 0;
		if (options.includes('--json'))
			return await print(renderJson(report), status, UNTOLD);
		if (options.includes('--sarif'))
			return await print(sarif_renderSarif(report, VERSION), status, UNTOLD);
		const lines = report.findings.map((finding) => `${logLine(describeFinding(finding))}\n`);
		const ended = await print(lines.join(''), status, UNTOLD);
		tellVerdict(report);
		return ended;
	}
	catch (error) {
		process.stderr.write(`keyless: ${describe(error)}\n`);
		return UNTOLD;
	}
};
function tellVerdict(report) {
	for (const line of describeCoverage(report))
		process.stderr.write(`${logLine(line)}\n`);
	const verdict = report.findings.length === 0
		? 'nothing leaked'
		: `${count(report.findings.length, 'finding')}: upload none of it, and rotate what is out already`;
	process.stderr.write(`${verdict}${isWhole(report) ? '' : '; the scan is not whole'}\n`);
}
function renderJson(report) {
	return `${JSON.stringify({ ...report, whole: isWhole(report) }, undefined, 2)}\n`;
}

;// src/delivery/markdown.ts

function cell(text) {
	return replaceUnseen(text, () => ' ').replace(/[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}

;// src/guard/scan-annotations.ts

const MOST = 10;
const TITLE = 'Keyless leak scan';
function annotate(report, mode) {
	const command = mode === 'error' ? 'error' : 'warning';
	const { findings } = report;
	const shown = findings.slice(0, findings.length > MOST - 1 ? MOST - 1 : MOST);
	const annotations = shown.map((finding) => {
		const { file, line } = finding;
		const place = file === undefined ? {} : { file: logLine(file), line };
		return told(command, `leaked: ${describeFinding(finding)}; rotate it if that was uploaded, pushed or cached`, place);
	});
	const more = findings.length - shown.length;
	if (more > 0)
		annotations.push(told(command, `${count(more, 'more finding')}: see the summary`));
	if (!isWhole(report)) {
		const note = `the scan is not whole: ${report.omissions.map(({ reason }) => reason).join('; ')}`;
		annotations.push(told(command === 'error' ? 'warning' : 'notice', note));
	}
	const verdict = findings.length === 0 ? 'nothing leaked' : count(findings.length, 'finding');
	const lines = [...findings.map((finding) => `leaked   ${describeFinding(finding)}`), ...describeCoverage(report)];
	return [...annotations, `::group::${TITLE}: ${verdict}`, ...lines.map(logLine), '::endgroup::'];
}
function renderScanSummary(report) {
	if (report.findings.length === 0)
		return '';
	const rows = report.findings.slice(0, 200).map(({ secret, part, encodings, place, line }) => {
		const what = part === '' ? secret : `${secret} (${part})`;
		return `| ${[what, encodings.join(', '), `${place}${line === undefined ? '' : `:${line}`}`].map(cell).join(' | ')} |`;
	});
	const more = report.findings.length - rows.length;
	return [
		'### Keyless: secrets were found where they should not be',
		'',
		'| Secret | How | Where |',
		'| --- | --- | --- |',
		...rows,
		...(more > 0 ? ['', `And ${more} more.`] : []),
		'',
		'Whatever was uploaded, pushed or cached from there holds them: rotate each one.',
		'',
	].join('\n');
}
function told(command, text, place = {}) {
	return workflowCommand(command, { ...place, title: TITLE }, logLine(text));
}

;// src/leak-scan/scan-job.ts

function prepareScan(folders, mode, env) {
	const handed = folders.map(readHandedOver).filter(({ values }) => values.length > 0);
	const search = planSearch(handed.flatMap(({ values }) => values));
	return async () => {
		if (handed.length === 0)
			return false;
		const report = await findLeaks({
			search,
			places: jobPlaces(env, handed.flatMap(({ ownCommandFiles }) => ownCommandFiles)),
			since: Math.min(...handed.map(({ since }) => since)),
			secretFolders: handed.map(({ folder }) => folder),
			withImages: true,
		}, { files: disk, images: [docker(env), podman(env)], expander: expander, limits: LIMITS, now: Date.now });
		process.stdout.write(`${annotate(report, mode).join('\n')}\n`);
		summarise(renderScanSummary(report), env['GITHUB_STEP_SUMMARY']);
		return mode === 'error' && report.findings.length > 0;
	};
}
function summarise(markdown, path) {
	try {
		if (path && markdown !== '')
			node_fs.appendFileSync(path, markdown);
	}
	catch {
		process.stdout.write('The step summary could not be written.\n');
	}
}

;// src/scan.ts

var __webpack_exports__prepareScan = exports.J;
var __webpack_exports__scan = exports.S;
export { __webpack_exports__prepareScan as prepareScan, __webpack_exports__scan as scan };
