export const id = 215;
export const ids = [215];
export const modules = {

907:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ outputLost)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(473);

/** Whoever stops reading has had enough; any other end of ours is lost output, and no success. */
function outputLost(ends) {
	const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
	if (lost === undefined)
		return undefined;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('output-lost', `not all of the output could be written (${lost.code ?? lost.name})`);
}


}),

142:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Aq: () => (/* binding */ openSink),
  f4: () => (/* binding */ writeAll),
  u5: () => (/* binding */ haveOneSink)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);


/** Node's stream for a file would lose what a full disk leaves of a write. */
function openSink(fd) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
		return { fd, stream: fd === 1 ? process.stdout : process.stderr };
	const stream = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
		write(chunk, _encoding, done) {
			try {
				for (let at = 0; at < chunk.length;)
					at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, at);
				done();
			}
			catch (error) {
				done(error instanceof Error ? error : new Error('write failed'));
			}
		},
	});
	return { fd, stream };
}
/** Whether stdout and stderr are the same, as after `2>&1`: one pipe then keeps the order that a program writes in. */
function haveOneSink() {
	const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
	return out.dev === err.dev && out.ino === err.ino;
}
/** Settles when all of it, and all that was written before, has left this process. */
function writeAll({ stream }, bytes) {
	return new Promise((resolve) => {
		stream.once('error', resolve);
		if (stream.destroyed)
			resolve(undefined);
		else
			stream.write(bytes, (error) => resolve(error ?? undefined));
	});
}


}),

744:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ stepFolders)
});

// UNUSED EXPORTS: readLogins

var external_node_fs_ = __webpack_require__(24);
var external_node_path_ = __webpack_require__(760);
var held_login = __webpack_require__(230);
var errors = __webpack_require__(473);
var secrets_name = __webpack_require__(985);
;// CONCATENATED MODULE: ./build/secrets/file-name.js

/**
 * The name of a file that a manifest makes, `secrets/FOLDER/FILE`. One that would steer the runner or a tool gets SECRET_
 * before it: AWS_… is nobody's to export but Keyless's own.
 */
function fileSecretName(folder, file) {
	const name = (0,secrets_name/* deriveName */.HT)(folder, file);
	return (0,secrets_name/* nameProblem */.rH)(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}

;// CONCATENATED MODULE: ./build/audit/mode.js
/** What a step does about leaks: nothing, annotations, or a failure. */
const LEAK_MODES = ['off', 'warn', 'error'];

;// CONCATENATED MODULE: ./build/delivery/variables.js
/** The variables, of those a step exports, that are given back the value they had before: plain settings and paths. */
const GIVEN_BACK = [
	'AWS_CONFIG_FILE',
	'AWS_SHARED_CREDENTIALS_FILE',
	'AWS_PROFILE',
	'AWS_REGION',
	'AWS_DEFAULT_REGION',
	'AWS_SDK_LOAD_CONFIG',
	'KEYLESS_DIR',
	'GOOGLE_APPLICATION_CREDENTIALS',
	'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
	'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
	'GOOGLE_CLOUD_PROJECT',
	'CLOUDSDK_CORE_PROJECT',
	'AZURE_CLIENT_ID',
	'AZURE_TENANT_ID',
	'AZURE_AUTHORITY_HOST',
	'AZURE_FEDERATED_TOKEN_FILE',
];
/** Their values in an environment, where they have any. */
function valuesBefore(variable) {
	const known = GIVEN_BACK.map((name) => [name, variable(name) ?? '']);
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !/\p{Cc}/u.test(value)));
}

;// CONCATENATED MODULE: ./build/delivery/ledger.js


const ledger_LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const ledger_UNPUBLISHED = '.unpublished';
/** Marks a folder that is being removed. */
const REMOVED = '.removed';
/** The folders that files need, each after the one it lies in: of `a/b/c` first `a`, then `a/b`. `secrets` is always there. */
function foldersFor(files) {
	const above = files.flatMap((name) => {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
	});
	return [...new Set(['secrets', ...above])];
}
function renderLedger(ledger) {
	return `${JSON.stringify(ledger, undefined, 2)}\n`;
}
/** Undefined where the text is not a ledger of ours, whole: a path that leaves the folder makes all of it unusable. */
function parseLedger(text) {
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1)
		return undefined;
	const { before = {}, files, folders, leakScan, logins, undo, variables, worker, } = value;
	if (!isListOf(files, isInside) || !isListOf(folders, isInside) || !isListOf(variables, isVariable))
		return undefined;
	return {
		version: 1,
		worker: isWorker(worker) ? worker : undefined,
		files,
		folders,
		variables,
		...(isListOf(logins, () => true) && { logins }),
		...(isListOf(undo, isInside) && { undo }),
		before: givenBack(before),
		leakScan: LEAK_MODES.find((mode) => mode === leakScan) ?? 'off',
	};
}
/** Of a ledger that was tampered with, no other variable and no value that is more than one. */
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return valuesBefore((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
/** A path that a ledger can hold, so that post removes it: inside the folder, and without a separator of any system. */
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/\p{Cc}]+$/u.test(part) && part !== '.' && part !== '..');
}
function isVariable(name) {
	return /^[A-Za-z_]\w*$/.test(name);
}
function isWorker(value) {
	return (typeof value === 'object' &&
		value !== null &&
		'pid' in value &&
		Number.isInteger(value.pid) &&
		'started' in value &&
		typeof value.started === 'string');
}

;// CONCATENATED MODULE: ./build/adapters/leavings.js



const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
/** Whether an entry of RUNNER_TEMP has the name of a folder of ours. */
function isStepFolder(name) {
	return OURS.test(name);
}
/** Every folder in `temp` that has the name of one of ours. */
function findFolders(temp) {
	try {
		return (0,external_node_fs_.readdirSync)(temp)
			.filter((name) => OURS.test(name))
			.map((name) => (0,external_node_path_.join)(temp, name));
	}
	catch {
		return [];
	}
}
/** The folders a saved ledger path stands for: the published one and, where the step was killed, the one being written. */
function foldersOf(ledgerPath, temp) {
	const folder = dirname(ledgerPath);
	const known = basename(ledgerPath) === LEDGER_FILE && dirname(folder) === temp && OURS.test(basename(folder));
	return known ? [folder, `${folder}${UNPUBLISHED}`] : [];
}
/** Undefined where there is no such folder of this user's. */
function openLeavings(folder) {
	if (!isOurs(folder, 'folder'))
		return undefined;
	let here = folder;
	const at = (name) => (0,external_node_path_.join)(here, name);
	const ledgerPath = at(ledger_LEDGER_FILE);
	return {
		folder,
		ledger: isOurs(ledgerPath, 'file') ? parseLedger(readText(ledgerPath)) : undefined,
		readFile: (name) => (isOurs((0,external_node_path_.dirname)(at(name)), 'folder') && isOurs(at(name), 'file') ? readText(at(name)) : ''),
		setAside() {
			// Windows moves no folder in which a file is open: it is then emptied where it is.
			if (!here.endsWith(REMOVED) && done(() => (0,external_node_fs_.renameSync)(here, `${here}${REMOVED}`)))
				here += REMOVED;
		},
		removeFile: (name) => isOurs((0,external_node_path_.dirname)(at(name)), 'folder') && gone(() => (0,external_node_fs_.unlinkSync)(at(name))),
		removeFolder: (name) => gone(() => (0,external_node_fs_.rmdirSync)(at(name))),
		removeSelf: () => gone(() => (0,external_node_fs_.unlinkSync)(at(ledger_LEDGER_FILE))) && gone(() => (0,external_node_fs_.rmdirSync)(here)),
	};
}
/** When the folder last changed, in milliseconds since the epoch. */
function changedAt(folder) {
	return (0,external_node_fs_.lstatSync)(folder).mtimeMs;
}
/** A symbolic link is nobody's folder or file. */
function isOurs(path, kind) {
	try {
		const stat = (0,external_node_fs_.lstatSync)(path);
		const user = process.geteuid?.();
		return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
	}
	catch {
		return false;
	}
}
function readText(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return '';
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
function gone(remove) {
	try {
		remove();
		return true;
	}
	catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT';
	}
}

;// CONCATENATED MODULE: ./build/adapters/step-folders.js






/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
function stepFolders(env) {
	const named = env['KEYLESS_DIR'];
	if (!named) {
		throw new errors/* ActionError */.l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
			hint: 'This command works in steps that come after a Keyless step of the same job.',
		});
	}
	const others = findFolders(env['RUNNER_TEMP'] ?? '')
		.filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
		.toSorted((a, b) => changedAt(b) - changedAt(a));
	return [named, ...others].flatMap((path) => (openLeavings(path) === undefined ? [] : [stepFolder(path)]));
}
/** A file in a folder, which a manifest has made, goes by its path and by the name of its output. */
function stepFolder(path) {
	const secrets = (0,external_node_path_.join)(path, 'secrets');
	const files = list(secrets);
	const named = new Map(files.map((file) => [file, file]));
	const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
	for (const { file, name } of derived) {
		const isOnly = derived.filter((other) => other.name === name).length === 1;
		if (isOnly && !named.has(name))
			named.set(name, file);
	}
	const aws = (0,external_node_path_.join)(path, 'aws');
	return {
		path,
		names: [...named.keys()],
		read: (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(secrets, named.get(name) ?? name)),
		logins: () => readLogins(path),
		awsFiles: () => list(aws).map((name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(aws, name), 'utf8')),
	};
}
/** The logins that a step's folder holds. */
function readLogins(path) {
	const folder = (0,external_node_path_.join)(path, held_login/* LOGINS_FOLDER */.gh);
	return list(folder).flatMap((name) => (0,held_login/* parseLogin */.$n)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')) ?? []);
}
function nameOf(file) {
	const slash = file.indexOf('/');
	return fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}
function list(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, '/'));
	}
	catch {
		return [];
	}
}


}),

215:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  get: () => (/* binding */ get)
});
var _adapters_output_lost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);
var _adapters_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(142);
var _adapters_step_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(744);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(473);
var _run_get_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(463);





/** As a shell has it for a program that wrote to a pipe nobody reads. */
const SIGPIPE_STATUS = 141;
const get = async (args, env) => {
	const [name, ...more] = args;
	if (name === undefined || more.length > 0)
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .l('command-usage', 'expected `keyless get NAME`, one name of a secret');
	const end = await (0,_adapters_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)((0,_adapters_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .openSink */ .Aq)(1), (0,_run_get_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .getSecret */ .r)(name, (0,_adapters_step_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .stepFolders */ .Q)(env)));
	const lost = (0,_adapters_output_lost_js__WEBPACK_IMPORTED_MODULE_0__/* .outputLost */ .m)([end]);
	if (lost !== undefined)
		throw lost;
	return end === undefined ? 0 : SIGPIPE_STATUS;
};


}),

230:
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

463:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ getSecret)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(473);

/** The exact bytes of a secret that a step of this job handed over; where several steps did, the last one's. */
function getSecret(name, folders) {
	const folder = folders.find(({ names }) => names.includes(name));
	if (folder !== undefined)
		return folder.read(name);
	const known = [...new Set(folders.flatMap(({ names }) => names))].toSorted();
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('no-such-secret', `no secret ${JSON.stringify(name)} was handed over in this job`, {
		hint: known.length === 0
			? 'None was: is there a Keyless step with `secrets` before this one?'
			: `Those there are: ${known.join(', ')}.`,
	});
}


}),

985:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HT: () => (/* binding */ deriveName),
  Eo: () => (/* binding */ isName),
  rH: () => (/* binding */ nameProblem)
});

// UNUSED EXPORTS: stemProblem

;// CONCATENATED MODULE: ./build/secrets/quotation.js
/** Control characters, line separators and marks that reorder text: none of them may reach a log as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Writes `\u001b` and the like for what a log would obey and not show. */
function escapeUnseen(text) {
	return text.replace(UNSEEN, (mark) => Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** The author's own text in double quotes, cut at `longest` characters, on one line whatever it holds. */
function quote(text, longest = 200) {
	return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}

var reserved_name = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/secrets/name.js


/** The action's own outputs; expressions read outputs without regard to case. */
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
/** Why this can't be a secret's name, or undefined. NAME is what a process may see, NAME_FILE is exported: both must be free. */
function nameProblem(name) {
	if (!isName(name))
		return invalid(name);
	const taken = [name, `${name}_FILE`].find(reserved_name/* isReserved */.Bs);
	if (taken !== undefined)
		return reserved(`the name "${name}" would take the place of the variable ${taken}`);
	if ((0,reserved_name/* isDevice */.ZX)(name))
		return reserved(`a file of the name "${name}" is a device on Windows`);
	if (OUTPUTS.has(name.toLowerCase()))
		return reserved(`the name "${name}" is one of the action's own outputs`);
	return undefined;
}
/** Why no name may begin so (`AWS_` of `AWS_*`), or undefined. */
function stemProblem(stem) {
	if (!isName(stem))
		return invalid(stem);
	return isReservedFamily(stem)
		? reserved(`names that begin with "${stem}" would take the place of variables that are not for secrets`)
		: undefined;
}
/** Upper-cased, with `_` for whatever no name may hold: `prod/payments/db` and `password` give PROD_PAYMENTS_DB_PASSWORD. */
function deriveName(...parts) {
	const name = parts
		.join('_')
		.toUpperCase()
		.replace(/[^A-Z0-9_]/gu, '_');
	return /^\d/.test(name) ? `_${name}` : name;
}
function isName(text) {
	return NAME.test(text) && text.length <= LONGEST;
}
function invalid(name) {
	return {
		code: 'name-invalid',
		message: `${quote(name)} is no name: expected letters, digits and _, not beginning with a digit, at most ${LONGEST}`,
	};
}
function reserved(message) {
	return { code: 'name-reserved', message };
}


}),

290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bs: () => (/* binding */ isReserved),
  ZX: () => (/* binding */ isDevice)
});

/** Variables that come in families: each begins so. */
const FAMILIES = /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|KEYLESS|NODE|NPM_CONFIG|AWS|LD|DYLD|GIT|BASH|CORECLR)_|SSL_CERT)/i;
/** Variables that change how the runner, a loader, a shell or an interpreter behaves. */
const VARIABLES = [
	'_|PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|IFS|ENV|SHELLOPTS|BASHOPTS|PS[0-4]|PROMPT_COMMAND|CDPATH|ZDOTDIR',
	'TERM|LANG|LC_ALL|CI|TMP|TEMP|TMPDIR|COMSPEC|SYSTEMROOT|WINDIR|USERPROFILE|APPDATA|EDITOR|VISUAL|PAGER',
	'PYTHON(?:PATH|HOME|STARTUP|USERBASE|WARNINGS|BREAKPOINT|INSPECT|PLATLIBDIR)|PERL5(?:LIB|OPT|DB)|RUBY(?:OPT|LIB)',
	'JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|GOFLAGS|DOTNET_STARTUP_HOOKS|RUSTC_WRAPPER',
	'(?:HTTPS?|ALL|NO)_PROXY|CURL_HOME|CURL_CA_BUNDLE|REQUESTS_CA_BUNDLE|KUBECONFIG|XDG_CONFIG_HOME',
	'DOCKER_(?:HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION|BUILDKIT)',
	'GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
	'CLOUDSDK_(?:CONFIG|PYTHON|AUTH_CREDENTIAL_FILE_OVERRIDE|API_ENDPOINT_OVERRIDES_\\w+)',
	'OPENSSL_CONF|OPENSSL_MODULES|OPENSSL_ENGINES|GLIBC_TUNABLES|GCONV_PATH|LOCPATH|NLSPATH',
	'AZURE_AUTHORITY_HOST|AZURE_FEDERATED_TOKEN_FILE',
];
const RESERVED = new RegExp(`^(?:${VARIABLES.join('|')})$`, 'i');
/** Does this variable steer the runner, a loader, a shell or a tool, so that no secret may take its place? In any case. */
function isReserved(variable) {
	return isReservedFamily(variable) || RESERVED.test(variable);
}
/** Is every variable that begins so reserved? */
function isReservedFamily(stem) {
	return FAMILIES.test(stem);
}
/** Is a file of this name a device on Windows? https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
function isDevice(name) {
	return /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/i.test(name);
}


})

};
