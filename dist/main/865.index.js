export const id = 865;
export const ids = [865];
export const modules = {

8751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PJ: () => (/* binding */ processFacts),
  _n: () => (/* binding */ isAlive),
  kJ: () => (/* binding */ currentWorker)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The runner's worker process, which started this one; undefined where it can't be told (a container's own pid world). */
function currentWorker() {
	return process.ppid > 1 ? processFacts(process.ppid) : undefined;
}
/** Undefined where there is no such process, or it can't be told. */
function processFacts(pid) {
	const started = startOf(pid);
	return started === undefined ? undefined : { pid, started };
}
function isAlive(worker) {
	return startOf(worker.pid) === worker.started;
}
/** Linux: boot id and start tick. Elsewhere only whether the process exists. */
function startOf(pid) {
	if (process.platform === 'linux') {
		try {
			const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
			const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
			// The command's name may hold spaces and brackets; the start tick is the 20th field behind it.
			return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
		}
		catch {
			return undefined;
		}
	}
	try {
		process.kill(pid, 0);
		return 'running';
	}
	catch {
		return undefined;
	}
}


}),

6452:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  jobWorkspace: () => (/* binding */ jobWorkspace)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** In bytes: no text that a step is configured by is longer. */
const LONGEST = 131_072;
/** The job's workspace, GITHUB_WORKSPACE. Links that lead out of it are not followed. */
function jobWorkspace(folder) {
	return {
		read: async (path) => {
			if (!folder)
				return problem('GITHUB_WORKSPACE is not set, so there is no workspace to read it from');
			try {
				return readInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), path);
			}
			catch (error) {
				return problem(reasonOf(error));
			}
		},
	};
}
function readInside(folder, path) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
	if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
		return problem('it is not inside the workspace');
	// A pipe would keep whoever opens it waiting.
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
		return problem('it is no file');
	const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
	try {
		const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
		if (size > LONGEST)
			return problem(`expected at most ${LONGEST} bytes, found ${size}`);
		const bytes = new Uint8Array(size);
		const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes);
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
	}
}
function reasonOf(error) {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === 'ENOENT' || code === 'ENOTDIR')
		return 'there is no such file in the workspace';
	if (code === 'EISDIR')
		return 'it is no file';
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
		return 'it is not UTF-8 text';
	return `it could not be read${code === undefined ? '' : ` (${code})`}`;
}
function problem(message) {
	return { kind: 'problem', message };
}


}),

7496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ credentialProcess),
  p: () => (/* binding */ processScript)
});
var _session_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);

/**
 * The profile's `credential_process`. Node on Windows; elsewhere a shell, which has a fresh cache answered in a few
 * milliseconds: with less than 15 minutes left botocore asks before every request. In a container action the folder
 * is elsewhere, and only a variable that is a path and nothing else is translated: KEYLESS_DIR, that of the same or of a
 * neighbouring folder. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
function credentialProcess(place, program) {
	const { folder, profile, separator } = place;
	if (separator === '\\') {
		const words = [program.node, program.script, 'credentials', '--profile', profile, '--folder', folder];
		return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
	}
	const base = folder.slice(folder.lastIndexOf('/') + 1);
	const command = `set +xv;d=${word(folder)};[ -d "$d" ]||d="\${KEYLESS_DIR%/*}/${base}";. "$d/aws/${(0,_session_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionNames */ .v)(profile).script}"`;
	return `/bin/sh -c ${quoted(command)}`;
}
/** What the shell runs, with `d` the folder: nothing but what every POSIX shell has built in, and `date`. */
function processScript(profile, { node, script }) {
	return `# The credential_process of profile ${profile}: answers from the cache, and has the session renewed when that is due.
document= renew_at= ends_at=
{
  IFS= read -r line
  IFS= read -r document
  read -r line renew_at
  read -r line ends_at
} 2>/dev/null <"$d/aws/${(0,_session_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionNames */ .v)(profile).cache}"
document=\${document#'"document": '} document=\${document%,}
renew_at=\${renew_at%,} ends_at=\${ends_at%,}
now=$(command -p date +%s)
if [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${renew_at:-0}" ]; then
  printf '%s\\n' "$document"
elif [ -x ${word(node)} ] && [ -r ${word(script)} ]; then
  exec ${word(node)} ${word(script)} credentials --profile ${profile} --folder "$d"
elif [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${ends_at:-0}" ]; then
  printf '%s\\n' "$document"
  echo 'keyless: the session of profile "${profile}" cannot be renewed where the Node of the action is not; it still lives' >&2
else
  echo 'keyless: [renewal-failed] the session of profile "${profile}" has ended, and cannot be renewed where the Node of the action is not' >&2
  echo 'For a container action, hand over a session that lasts: aws-credentials: file, and role-duration-seconds.' >&2
  exit 1
fi
`;
}
/** A word for a shell, quoted only where that is needed. */
function word(text) {
	return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}


}),

1357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ launcher)
});
/** A command as files of a folder on PATH: for POSIX shells and, on Windows, for cmd and PowerShell too. */
function launcher(name, { node, script }, args = []) {
	const posix = [node, script, ...args].map(quoted).join(' ');
	const files = [[name, `#!/bin/sh\nexec ${posix} "$@"\n`]];
	if (!node.startsWith('/')) {
		const words = [node, script, ...args].map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ');
		files.push([`${name}.cmd`, `@${words} %*\r\n`]);
	}
	return files;
}
function quoted(word) {
	return `'${word.replaceAll("'", "'\\''")}'`;
}


}),

912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ cell),
  n: () => (/* binding */ row)
});
/** One row of a table in GitHub's markdown. */
function row(...cells) {
	return `| ${cells.map(cell).join(' | ')} |`;
}
/** A table's cell. A branch name or a path may hold anything that markdown or HTML gives a meaning, hidden characters and bare links included. */
function cell(text) {
	return text
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
		.replace(/[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}


}),

8980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ NOTHING),
  l: () => (/* binding */ encode)
});
const NOTHING = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };
function encode(content) {
	return new TextEncoder().encode(content);
}


}),

7999:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IF: () => (/* binding */ tokenFile),
  fl: () => (/* binding */ tokenLock),
  q3: () => (/* binding */ registryDelivery),
  qx: () => (/* binding */ nextFile)
});

var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);
var _registries_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9643);
var _launcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1357);
var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
var _session_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5859);





/** Inside the folder: the hosts that this step logs in to, one a line. */
const HOSTS_FILE = 'registries/hosts';
/** What the credential helper keeps in the folder once it is used: a token for several registries, a login for one. */
const tokenFile = (registry) => `registries/${(0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenKeyOf */ .cl)(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
/** The next of such a file, while it is being written. */
const nextFile = (file) => `${file}.next`;
/** In the way of a profile's, the name of the lock for whoever asks for a token. */
const tokenLock = (registry) => `registry-${(0,_registries_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenKeyOf */ .cl)(registry)}`;
/** The registries to log in to, and the credential helper that tools will find on PATH. */
function registryDelivery(plan) {
	const { folder, program, registries } = plan;
	const hosts = registries.map(({ host }) => host);
	if (hosts.length === 0)
		return { ..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, outputs: [['registries', '']] };
	const helper = (0,_launcher_js__WEBPACK_IMPORTED_MODULE_3__/* .launcher */ .l)('docker-credential-keyless', program, ['docker-credential', folder]);
	const session = sessionFor(plan);
	const kept = [...registries.map(tokenFile), ...hosts.map(loginFile)];
	const locks = registries.flatMap((registry) => (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionNames */ .v)(tokenLock(registry)).locks.map((name) => `aws/${name}`));
	return {
		..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K,
		files: [
			[HOSTS_FILE, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(`${hosts.join('\n')}\n`)],
			...helper.map(([name, text]) => [`bin/${name}`, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(text)]),
			...session.files,
		],
		outputs: [['registries', hosts.join('\n')]],
		laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
	};
}
/** The helper needs the session where no other tool gets it from a file, too. */
function sessionFor(plan) {
	const { awsCredentials } = plan;
	return awsCredentials === 'none' || awsCredentials === 'env' ? (0,_session_part_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPart */ .o)(plan, true) : _part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K;
}


}),

5859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ sessionPart)
});
var _credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(190);
var _credentials_credential_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7496);
var _credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2309);
var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6944);
var _guard_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);






/** The session as the `keyless` command keeps it, and what that renews it with. */
function sessionPart(plan, renews) {
	const { accountId, credentials } = plan.session;
	const { region } = plan;
	const renewAt = (0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__/* .renewalTime */ .Ui)(credentials.expiration, plan.now);
	const names = (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionNames */ .v)(plan.awsProfile);
	const cache = [names.cache, (0,_credentials_cached_session_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCache */ .Zo)({ accountId, credentials, region, renewAt })];
	if (!renews)
		return part([cache], []);
	const renewed = part([cache, [names.renewal, (0,_credentials_renewal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRenewal */ .b)(plan.renewal)], [names.script, (0,_credentials_credential_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processScript */ .p)(plan.awsProfile, plan.program)]], [names.nextCache, names.failure, names.nextFailure, ...names.locks]);
	const held = (0,_guard_held_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionsFile */ .AM)(plan.awsProfile);
	return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
}
function part(files, later) {
	return {
		..._part_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K,
		files: files.map(([name, text]) => [`aws/${name}`, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .l)(text)]),
		laterFiles: later.map((name) => `aws/${name}`),
	};
}


}),

5178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseClaims),
  W: () => (/* binding */ show)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const TEXT = ['iss', 'sub', 'jti'];
const TIME = ['exp', 'iat', 'nbf'];
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
/** Types a verified payload's claims; `aud` must be one string, since an audience list may name others beside ours. */
function parseClaims(payload) {
	for (const claim of [...TEXT, ...TIME, 'aud']) {
		if (payload[claim] === undefined)
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-claim-missing', `the token has no "${claim}" claim`);
	}
	if (typeof payload['aud'] !== 'string') {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
	}
	const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
	if (badTime !== undefined) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
	}
	const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
	if (bad !== undefined) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
	}
	return payload;
}
/** A claim's value for a message: quoted, one line, cut. */
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}


}),

2865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeAgain: () => (/* reexport */ exchangeAgain),
  finish: () => (/* reexport */ finish),
  githubRunner: () => (/* reexport */ githubRunner),
  mintAgain: () => (/* reexport */ mintAgain),
  workflowPlace: () => (/* reexport */ workflowPlace)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
var errors = __webpack_require__(9473);
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/command-files.js




/**
 * Adds all of these to a command file in one write: the runner sees every one of them or none.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function appendPairs(file, pairs, env) {
	const path = env[file];
	if (!path) {
		throw new errors/* ActionError */.l('environment-unsafe', `${file} is not set, so nothing can be handed to later steps`, {
			hint: 'Keyless runs as a step of a job. On a self-hosted runner, update the runner.',
		});
	}
	const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
	const lines = Array.from(pairs, ([name, value]) => [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL));
	(0,external_node_fs_.appendFileSync)(path, lines.join(''));
}

;// CONCATENATED MODULE: ./build/adapters/github-runner.js





const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
/** The job's runner, over @actions/core. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function githubRunner(env) {
	const before = COMMAND_FILES.flatMap((variable) => {
		const path = env[variable];
		return path && (0,external_node_fs_.existsSync)(path) ? [{ path, size: (0,external_node_fs_.statSync)(path).size }] : [];
	});
	return {
		mask(masks) {
			// Hundreds of lines, one system call.
			process.stdout.cork();
			try {
				for (const mask of masks)
					core/* setSecret */.Pq(mask);
			}
			finally {
				process.stdout.uncork();
			}
		},
		saveState: (name, value) => write(() => core/* saveState */.LZ(name, value)),
		exportVariables: (variables) => write(() => appendPairs('GITHUB_ENV', variables, env)),
		outputs: (outputs) => write(() => appendPairs('GITHUB_OUTPUT', outputs, env)),
		addPath: (folder) => write(() => core/* addPath */.fM(folder)),
		summary(markdown) {
			// The summary is a courtesy: a full disk or a runner without one is no reason to fail.
			try {
				(0,external_node_fs_.appendFileSync)(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}${external_node_os_.EOL}`);
			}
			catch {
				core/* info */.pq('The step summary could not be written.');
			}
		},
		group(title, lines) {
			core/* startGroup */.Oh(plain(title));
			for (const line of lines)
				core/* info */.pq(plain(line));
			core/* endGroup */.N4();
		},
		info: (line) => core/* info */.pq(plain(line)),
		notice: (line) => core/* notice */.lm(plain(line)),
		warning: (line) => core/* warning */.$e(plain(line)),
		annotate({ kind, place, text }) {
			const show = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[kind];
			show(plain(text), place && { file: place.file, startLine: place.line, startColumn: place.column, title: place.title });
		},
		fail(text, place) {
			process.exitCode = core/* ExitCode */.yU.Failure;
			core/* error */.z3(defuse(text), place === undefined ? {} : annotation(place));
		},
		retract() {
			for (const { path, size } of before)
				truncate(path, size);
		},
	};
}
function annotation({ file, line }) {
	return line === undefined ? { file } : { file, startLine: line };
}
function write(command) {
	try {
		command();
	}
	catch (error) {
		if (error instanceof errors/* ActionError */.l)
			throw error;
		const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
		throw new errors/* ActionError */.l('file-failed', `the runner's command file could not be written${code}`, {
			hint: 'Is the disk that holds RUNNER_TEMP full?',
			cause: error,
		});
	}
}
function truncate(path, size) {
	const file = (0,external_node_fs_.openSync)(path, 'r+');
	try {
		(0,external_node_fs_.ftruncateSync)(file, size);
	}
	finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
/** One line, in which nothing from outside (a branch name, say) is a workflow command. */
function plain(line) {
	return defuse(line.replace(/\p{Cc}+/gu, ' ')).replace(/^(\s*)::/, '$1: :');
}
/** The runner still obeys the old `##[command]` form anywhere in a line. */
function defuse(text) {
	return text.replaceAll('##[', '## [');
}

var workflow_file = __webpack_require__(7615);
var workspace = __webpack_require__(6452);
;// CONCATENATED MODULE: ./build/adapters/workflow-place.js


/**
 * The workflow that this step belongs to, and the line of its `uses:` if the file lies in the workspace. Undefined where
 * the runner does not say. Never rejects: a failure must be told with or without a place.
 */
async function workflowPlace(env) {
	const file = (0,workflow_file/* workflowPath */.R)(env['GITHUB_WORKFLOW_REF'] ?? '', env['GITHUB_REPOSITORY'] ?? '');
	if (file === undefined)
		return undefined;
	try {
		return { file, line: await lineOf(file, env) };
	}
	catch {
		return { file, line: undefined };
	}
}
async function lineOf(file, env) {
	const source = await (0,workspace.jobWorkspace)(env['GITHUB_WORKSPACE']).read(file);
	if (source.kind !== 'text')
		return undefined;
	const [{ readWorkflow }, { ownStep }] = await Promise.all([
		Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 6707)),
		__webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 6091)),
	]);
	return ownStep(readWorkflow(source.text).steps, {
		repository: env['GITHUB_ACTION_REPOSITORY'] || undefined,
		job: env['GITHUB_JOB'] ?? '',
		action: env['GITHUB_ACTION'] ?? '',
	})?.uses.line;
}

var adapters_aws = __webpack_require__(8396);
var cached_session = __webpack_require__(190);
var masks = __webpack_require__(7851);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
;// CONCATENATED MODULE: ./build/session/assume-roles.js




const SERVICE = 'AWS STS';
/** The first role by the job's token, each further one by the role before it; every session's keys masked as they arrive. */
async function assumeRoles({ allowedAccountIds, chain, region, session: first }, world) {
	let session = await assumeByToken(first, world);
	world.runner.mask((0,masks/* keyMasks */.TV)(session.credentials));
	let from = first;
	for (const next of chain) {
		session = await assumeNext({ from, request: next, region }, session, world);
		world.runner.mask((0,masks/* keyMasks */.TV)(session.credentials));
		from = next;
	}
	if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(session.accountId)) {
		throw new errors/* ActionError */.l('account-not-allowed', `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``);
	}
	return session;
}
async function assumeByToken(request, { explain = bareAnswer, identity, insist, meanwhile, patience, sts }) {
	let { claims } = await identity.current();
	return await (0,retry/* retry */.L)(SERVICE, patience, async () => {
		const current = await identity.current();
		claims = current.claims;
		await insist?.(claims);
		let waiting = true;
		const answer = sts.assumeRole(request, current.token, patience.signal).finally(() => {
			waiting = false;
		});
		meanwhile?.(() => waiting);
		return await answer;
	}).catch((error) => explain(error, claims));
}
async function bareAnswer(error) {
	if (!(error instanceof service_error/* ServiceError */._))
		throw error;
	const code = error.code?.startsWith('AccessDenied') ? 'role-refused' : 'session-refused';
	throw new errors/* ActionError */.l(code, error.message, { cause: error });
}
/** The code that explains a refusal is loaded when there is one. */
async function assumeNext({ from, region, request }, { credentials }, { identity, patience, sts }) {
	return await (0,retry/* retry */.L)(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(async (error) => {
		if (!(error instanceof service_error/* ServiceError */._))
			throw error;
		const { explainChainRefusal } = await Promise.all(/* import() | refusal */[__webpack_require__.e(27), __webpack_require__.e(38), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 5831));
		const { claims } = await identity.current();
		throw explainChainRefusal(error, from.roleArn, { request, claims, region });
	});
}

;// CONCATENATED MODULE: ./build/session/meet-expectations.js
/** What the author expects of the token; a run that expects nothing loads none of this. */
async function meetExpectations({ expected }, claims) {
	if (expected.length === 0)
		return;
	const { insistOn } = await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 3230));
	insistOn(expected, claims);
}
/** The same by the lines of `expect` as they were written, for a token that a later process has minted. */
async function insistAgain(expect, claims) {
	if (expect.trim() === '')
		return;
	const { parseExpected } = await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 6912));
	await meetExpectations(parseExpected(expect), claims);
}

var clock = __webpack_require__(1759);
var adapters_connections = __webpack_require__(6084);
var issuer_keys = __webpack_require__(5843);
var token_endpoint = __webpack_require__(1444);
var identity_claims = __webpack_require__(5178);
;// CONCATENATED MODULE: ./build/identity/agreement.js


/** Refuses a token of another repository or run; returns a warning for each softer claim that disagrees. */
function agree(claims, facts) {
	// Names can be given up and taken over, so each counts only where the runner does not know the id.
	const repository = facts.repositoryId === undefined ? ['repository', facts.repository] : ['repository_id', facts.repositoryId];
	const owner = facts.repositoryOwnerId === undefined
		? ['repository_owner', facts.repositoryOwner]
		: ['repository_owner_id', facts.repositoryOwnerId];
	insist('token-repository', claims, repository);
	insist('token-repository', claims, owner);
	insist('token-run', claims, ['run_id', facts.runId]);
	const soft = [
		['sha', facts.sha],
		['ref', facts.ref],
		['event_name', facts.eventName],
		['actor_id', facts.actorId],
		['run_attempt', facts.runAttempt],
	];
	return soft
		.filter(([claim, fact]) => fact !== undefined && claims[claim] !== undefined && claims[claim] !== fact)
		.map(([claim, fact]) => `the token's "${claim}" is ${(0,identity_claims/* show */.W)(claims[claim])}, the runner says ${(0,identity_claims/* show */.W)(fact)}`);
}
function insist(code, claims, [claim, fact]) {
	if (fact === undefined) {
		throw new errors/* ActionError */.l(code, `the runner does not say what the token's "${claim}" must be`, {
			hint: 'Is this a job of GitHub Actions? The runner sets GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID and GITHUB_RUN_ID.',
		});
	}
	if (claims[claim] === fact)
		return;
	const found = claims[claim] === undefined ? 'the token does not have it' : `the token says ${(0,identity_claims/* show */.W)(claims[claim])}`;
	throw new errors/* ActionError */.l(code, `expected "${claim}" ${(0,identity_claims/* show */.W)(fact)}, as the runner says; ${found}`, {
		hint: 'Nothing left the runner. This token belongs to another job: look at what earlier steps may have put into its environment.',
	});
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 2 modules
var verify = __webpack_require__(4490);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(6687);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
var identity_issuer = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/identity/json.js
/**
 * Whether an object anywhere in this JSON text names a key twice. Two readers of such a text may disagree on what it
 * says, so a token that has one is refused (RFC 8725 §2.4 and RFC 7519 §4 let a reader do so).
 * Expects text that `JSON.parse` accepts.
 */
function hasDuplicateKey(text) {
	const open = [];
	const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
	for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
		const [token] = match;
		if (token === '{')
			open.push(new Set());
		else if (token === '[')
			open.push(undefined);
		else if (token === '}' || token === ']')
			open.pop();
		else if (isKey(text, tokens.lastIndex)) {
			const keys = open.at(-1);
			const key = JSON.parse(token);
			if (keys === undefined || typeof key !== 'string')
				continue;
			if (keys.has(key))
				return true;
			keys.add(key);
		}
	}
	return false;
}
function isKey(text, end) {
	const colon = /\s*:/y;
	colon.lastIndex = end;
	return colon.test(text);
}

;// CONCATENATED MODULE: ./build/identity/token.js





const LONGEST = 16 * 1024;
const TOLERANCE_SECONDS = 60;
/** RFC 7515 §7.1, to the letter: no padding, no line end. An unsigned token's last part is empty; its alg betrays it. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** RFC 7518 §3.3: a modulus of 2048 bits or more, in base64url. */
const LONG_MODULUS = /^(?:[g-z0-9_-][\w-]{341}|[\w-]{343,})$/;
/** Header fields that bring their own key or change what is signed: GitHub's tokens have none of them. */
const UNWELCOME = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];
const HINT = 'Nothing left the runner. A token that fails this check was not issued by GitHub for this job: look at what earlier steps may have put into its environment.';
/**
 * Verifies a token before anyone uses it (law 6), each attack with a code of its own.
 * https://www.rfc-editor.org/rfc/rfc8725 (best practices), RFC 7515 (signature), RFC 7519 (claims).
 */
async function verifyToken(token, expected) {
	const header = readHeader(token);
	const key = usableKeys(header, expected.keys);
	const payload = await verifySignature(token, key);
	const claims = (0,identity_claims/* parseClaims */.D)(payload);
	checkClaims(claims, expected);
	return claims;
}
/** A key like the issuer's, of nobody. */
const NOBODYS_KEY = { kty: 'RSA', kid: 'rehearsal', alg: 'RS256', use: 'sig', n: 'x'.repeat(342), e: 'AQAB' };
/**
 * Verifies what can't be right, so that all which happens only once (loading WebCrypto, compiling this code) is done while
 * the real token is waited for.
 */
async function rehearseVerification(expected) {
	const header = btoa(JSON.stringify({ alg: 'RS256', kid: NOBODYS_KEY.kid })).replace(/=+$/, '');
	await verifyToken(`${header}.e30.AAAA`, { ...expected, keys: { keys: [NOBODYS_KEY] } }).catch(() => { });
}
function readHeader(token) {
	if (token.length > LONGEST)
		refuse('token-too-large', `the token has ${token.length} characters; at most ${LONGEST} are accepted`);
	if (!COMPACT.test(token))
		refuse('token-malformed', 'what the runner gave is not a signed JWT of three parts');
	const [header] = token.split('.').slice(0, 2).map(readPart);
	if (header === undefined)
		return refuse('token-malformed', 'the token has no header');
	const unwelcome = UNWELCOME.find((name) => name in header);
	if (unwelcome !== undefined)
		refuse('token-header', `the token's header has "${unwelcome}", which GitHub's tokens never have`);
	if (header['alg'] !== 'RS256')
		refuse('token-algorithm', `the token is signed with ${(0,identity_claims/* show */.W)(header['alg'])}; only "RS256" is accepted`);
	if (typeof header['kid'] !== 'string')
		refuse('token-key-unknown', "the token's header names no key");
	return header;
}
function readPart(part) {
	let text;
	let value;
	try {
		const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		value = JSON.parse(text);
	}
	catch {
		return refuse('token-malformed', "the token's header or claims are not JSON in base64url");
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refuse('token-malformed', "the token's header or claims are not a JSON object");
	}
	if (hasDuplicateKey(text))
		refuse('token-duplicate-key', 'the token names a header field or claim twice');
	return { ...value };
}
/** The published keys with the token's `kid` that may verify an RS256 signature. */
function usableKeys(header, { keys }) {
	const usable = keys.filter(({ kid, kty, use, n }) => kid === header['kid'] && kty === 'RSA' && use !== 'enc' && LONG_MODULUS.test(n ?? ''));
	if (usable.length === 0)
		refuse('token-key-unknown', `the issuer publishes no usable RSA key ${(0,identity_claims/* show */.W)(header['kid'])}`);
	return { keys: usable };
}
async function verifySignature(token, keys) {
	try {
		// Times are checked below, where each failure has its own code.
		const { payload } = await (0,verify/* jwtVerify */.V)(token, (0,local/* createLocalJWKSet */.w)(keys), {
			algorithms: ['RS256'],
			currentDate: new Date(0),
			clockTolerance: Number.MAX_SAFE_INTEGER,
		});
		return payload;
	}
	catch (error) {
		if (error instanceof util_errors/* JWSSignatureVerificationFailed */.h2) {
			return refuse('token-signature', "the token's signature does not fit the issuer's key");
		}
		if (error instanceof util_errors/* JWTClaimValidationFailed */.ie) {
			return refuse('token-malformed', `the "${error.claim}" claim is not what RFC 7519 says it is`);
		}
		if (isOfKeys(error))
			return refuse('token-key-unknown', "the issuer's key of the token's kid is not for RS256, or there are several");
		return refuse('token-malformed', 'the token could not be verified');
	}
}
/** jose finds no key or several, or WebCrypto can't read the one there is. */
function isOfKeys(error) {
	return (error instanceof util_errors/* JWKSNoMatchingKey */.BT ||
		error instanceof util_errors/* JWKSMultipleMatchingKeys */.$4 ||
		!(error instanceof util_errors/* JOSEError */.i4));
}
function checkClaims(claims, { audience, issuer, now }) {
	if (!(0,identity_issuer/* acceptsIssuer */.V)(issuer, claims.iss)) {
		refuse('token-issuer', `expected the issuer "${issuer.url}"${issuer.slugAllowed ? ' (or with one enterprise slug behind it)' : ''}, the token says ${(0,identity_claims/* show */.W)(claims.iss)}`);
	}
	if (claims.aud !== audience)
		refuse('token-audience', `expected the audience ${(0,identity_claims/* show */.W)(audience)}, the token says ${(0,identity_claims/* show */.W)(claims.aud)}`);
	const seconds = now / 1000;
	if (claims.exp <= seconds - TOLERANCE_SECONDS)
		refuse('token-expired', `the token expired at ${at(claims.exp)}, this runner's clock says ${at(seconds)}`);
	for (const claim of ['nbf', 'iat']) {
		if (claims[claim] > seconds + TOLERANCE_SECONDS) {
			refuse('token-not-yet-valid', `the token's "${claim}" is ${at(claims[claim])}, this runner's clock says ${at(seconds)}`);
		}
	}
}
function at(seconds) {
	const date = new Date(seconds * 1000);
	return Number.isNaN(date.getTime()) ? `${seconds}` : date.toISOString();
}
function refuse(code, message) {
	throw new errors/* ActionError */.l(code, message, { hint: HINT });
}

var request_token = __webpack_require__(5938);
;// CONCATENATED MODULE: ./build/identify.js




/** A token nearer to its end than this, in milliseconds, is not sent any more. */
const TOO_NEAR_ITS_END = 60_000;
function jobIdentities(requested, world, runner) {
	return new Map(Array.from(requested, ([audience, token]) => [audience, jobIdentity(token, { ...world, audience }, runner)]));
}
/** Masks the token the moment it exists, verifies it before anyone uses it, and mints another before it ends. */
function jobIdentity(first, world, runner) {
	const expected = () => ({
		issuer: world.issuer,
		audience: world.audience,
		now: world.patience.clock.now(),
	});
	const verify = async (requested) => {
		const token = await requested.token;
		runner.mask((0,masks/* tokenMasks */.vc)(token));
		const claims = await verifyToken(token, { ...expected(), keys: await requested.keys });
		return { token, claims, warnings: agree(claims, world.facts) };
	};
	const moments = (0,request_token/* momentsOf */.Zn)(world);
	void moments.sent.then(async () => {
		if (moments.awaited)
			await rehearseVerification(expected());
	});
	let verified;
	return {
		async current() {
			verified ??= verify(first);
			const { claims } = await verified;
			if (claims.exp * 1000 - world.patience.clock.now() < TOO_NEAR_ITS_END)
				verified = verify((0,request_token/* requestToken */.Fr)(world));
			return verified;
		},
	};
}

;// CONCATENATED MODULE: ./build/renewal/job-again.js







/** Milliseconds. Some SDKs give a program that they ask for credentials one minute. */
const DEADLINE = 30_000;
/**
 * Does something as the job that `env` belongs to, in half a minute at most, or until it is stopped; `instead` is what else
 * there is to do where it can't be.
 */
async function asJobAgain({ audience, facts, issuer }, env, instead, work, stopped) {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(new errors/* ActionError */.l('timed-out', `${DEADLINE / 1000} s were over`)), DEADLINE);
	const end = () => stop.abort(new errors/* ActionError */.l('cancelled', 'the renewal is over'));
	stopped?.addEventListener('abort', end, { once: true });
	const connections = new adapters_connections/* Connections */.U(env);
	try {
		stopped?.throwIfAborted();
		const endpoint = (0,token_endpoint/* githubTokenEndpoint */.u)(env, { agent: connections });
		if (!endpoint.available)
			throw noTokenHere(instead);
		const patience = { clock: clock/* systemClock */.m, signal: stop.signal };
		const keys = (0,issuer_keys/* issuerKeys */.Y)(issuer, { agent: connections });
		const world = { endpoint, issuer, keys, audience, facts, patience };
		// No masks: standard output is the answer, and what is on standard error an SDK may keep or pass to anyone.
		const runner = { mask: () => { } };
		const identity = jobIdentity((0,request_token/* requestToken */.Fr)(world), world, runner);
		return await work({ identity, connections, moments: (0,request_token/* momentsOf */.Zn)(world), patience, runner });
	}
	finally {
		clearTimeout(timer);
		stopped?.removeEventListener('abort', end);
		end();
		connections.destroy();
	}
}
/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
function noTokenHere(instead) {
	return new errors/* ActionError */.l('token-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials', {
		hint: `Every step of a job with \`permissions: id-token: write\` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on${instead}.`,
	});
}

;// CONCATENATED MODULE: ./build/renewal/exchange-again.js






const INSTEAD = '; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`';
/** A new token of the job that `env` belongs to, and the session it opens. */
async function exchangeAgain(renewal, env) {
	try {
		return { kind: 'renewed', session: await exchange(renewal, env) };
	}
	catch (error) {
		return { kind: 'failed', failure: { at: Date.now(), text: (0,errors/* describe */.q)(error) } };
	}
}
async function exchange(renewal, env) {
	const { region } = renewal;
	return await asJobAgain(renewal, env, INSTEAD, async ({ connections, identity, moments, patience, runner }) => {
		const aws = (0,adapters_aws/* loadAws */._)(region, connections, moments, renewal.environment);
		const { accountId, credentials } = await assumeRoles(renewal, {
			identity,
			sts: await aws.sts,
			patience,
			runner,
			insist: (claims) => insistAgain(renewal.expect, claims),
		});
		return { accountId, credentials, region, renewAt: (0,cached_session/* renewalTime */.Ui)(credentials.expiration, Date.now()) };
	});
}

;// CONCATENATED MODULE: ./build/renewal/mint-again.js



/** A new token of the job that `env` belongs to, verified as the step's own was. */
async function mintAgain(renewal, env, stopped) {
	try {
		const mint = async ({ identity }) => {
			const { claims, token } = await identity.current();
			await insistAgain(renewal.expect, claims);
			return { kind: 'minted', token, iat: claims.iat, exp: claims.exp };
		};
		return await asJobAgain(renewal, env, '', mint, stopped);
	}
	catch (error) {
		return { kind: 'failed', failure: { at: Date.now(), text: (0,errors/* describe */.q)(error) } };
	}
}

var external_node_path_ = __webpack_require__(6760);
var endpoints = __webpack_require__(127);
var job_event = __webpack_require__(2363);
;// CONCATENATED MODULE: ./build/cleanup.js
/**
 * Undoes exactly what the ledger lists, each entry on its own: one that can't be removed never keeps the next from going.
 * Returns what is left, by name.
 */
function cleanUp(leavings) {
	leavings.setAside();
	const left = removeListed(leavings);
	// A file that was being made at that moment is there now, and is the last.
	return left.length === 0 ? left : removeListed(leavings);
}
function removeListed(leavings) {
	const { ledger } = leavings;
	const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
	const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
	left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
	if (!leavings.removeSelf())
		left.push('the folder itself');
	return left;
}
/** The files of logins that are to be ended: read before they are removed. */
function loginsOf({ ledger, readFile }) {
	return (ledger?.undo ?? []).map(readFile);
}

var adapters_leavings = __webpack_require__(3324);
;// CONCATENATED MODULE: ./build/adapters/undo-logins.js

/** Takes a step's entries out of these configs. False where that can't be done. */
async function undoLogins(folder, paths) {
	const { loginsIn } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 7377));
	try {
		loginsIn(paths).release((0,external_node_path_.basename)(folder));
		return true;
	}
	catch {
		return false;
	}
}

var adapters_worker = __webpack_require__(8751);
;// CONCATENATED MODULE: ./build/adapters/stale-folders.js




/** A self-hosted job may last five days; a folder older than that belongs to none. */
const LONGEST_JOB_MS = 6 * 24 * 60 * 60 * 1000;
/** Removes what killed jobs have left in `temp`: folders whose runner process is gone, and their logins. Returns how many. */
async function removeStaleFolders(temp, now, env) {
	let removed = 0;
	for (const folder of (0,adapters_leavings/* findFolders */.r0)(temp)) {
		const leavings = (0,adapters_leavings/* openLeavings */.sh)(folder);
		if (leavings === undefined)
			continue;
		const worker = leavings.ledger?.worker;
		const stale = worker === undefined ? now - (0,adapters_leavings/* changedAt */.Ek)(folder) > LONGEST_JOB_MS : !(0,adapters_worker/* isAlive */._n)(worker);
		if (!stale)
			continue;
		const logins = leavings.ledger?.logins;
		if (logins !== undefined)
			await undoLogins(folder, logins);
		const held = loginsOf(leavings);
		if (held.length > 0)
			void endQuietly(held, env);
		if (cleanUp(leavings).length === 0)
			removed++;
	}
	return removed;
}
/** While the step goes on: a store that does not answer holds up nobody, and its logins end by themselves. */
async function endQuietly(held, env) {
	const { endLogins } = await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 9450));
	await endLogins(held, env);
}

var delivery_ledger = __webpack_require__(3108);
;// CONCATENATED MODULE: ./build/adapters/owner-only.js


const PATIENCE_MS = 10_000;
/**
 * What a mode of 0700 is elsewhere: takes from a new folder the rights that it has inherited, and gives them to this user
 * alone, for all that will be in it. Throws `folder-unsafe` where Windows does not do so.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/icacls
 */
function keepToOwner(folder, systemRoot = process.env['SystemRoot'] || 'C:\\Windows') {
	// Loaded here: no other system needs it.
	const { execFileSync } = process.getBuiltinModule('node:child_process');
	const run = (command, ...args) => {
		try {
			return execFileSync((0,external_node_path_.join)(systemRoot, 'System32', command), args, {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'pipe'],
				timeout: PATIENCE_MS,
				windowsHide: true,
			});
		}
		catch (error) {
			throw unsafe(folder, `${command} failed (${reasonOf(error)})`, error);
		}
	};
	// By its number: names differ by language, and a service's is not what its environment says.
	const user = /\bS-1-\d+(?:-\d+)+\b/.exec(run('whoami.exe', '/user', '/fo', 'csv', '/nh'))?.[0];
	if (user === undefined)
		throw unsafe(folder, 'whoami.exe does not say who this user is');
	run('icacls.exe', folder, '/inheritance:r', '/grant:r', `*${user}:(OI)(CI)F`, '/q');
}
function unsafe(folder, why, cause) {
	return new errors/* ActionError */.l('folder-unsafe', `the folder "${folder}" can't be kept to this user: ${why}`, {
		hint: 'Secrets are handed over only in a folder that no other user of this machine can read. RUNNER_TEMP must be on a volume that has access control lists, such as NTFS.',
		cause,
	});
}
function reasonOf(error) {
	const { code, status } = error;
	return typeof status === 'number' ? `status ${status}` : String(code ?? 'no answer');
}

;// CONCATENATED MODULE: ./build/adapters/temp-folder.js






const FOLDER_PREFIX = 'keyless-';
/**
 * A new folder of the step's own under RUNNER_TEMP. It is filled under another name and renamed when whole, so that the
 * path that later steps are told either holds everything or does not exist.
 */
function tempFolder(temp) {
	const path = (0,external_node_path_.join)(temp, `${FOLDER_PREFIX}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
	const draft = `${path}${delivery_ledger/* UNPUBLISHED */.qK}`;
	const made = [];
	const withdraw = () => {
		for (const { path: at, kind } of made.splice(0).reverse())
			remove(at, kind);
	};
	return {
		path,
		publish(files) {
			try {
				checkTemp(temp);
				const folder = (at) => {
					makeFolder(at, () => made.push({ path: at, kind: 'folder' }));
				};
				folder(draft);
				if (process.platform === 'win32')
					keepToOwner(draft);
				for (const name of (0,delivery_ledger/* foldersFor */.$b)([...files.keys()]))
					folder((0,external_node_path_.join)(draft, name));
				for (const [name, content] of files) {
					const at = (0,external_node_path_.join)(draft, name);
					writeFile(at, content, name.startsWith('bin/') ? 0o700 : 0o600, () => made.push({ path: at, kind: 'file' }));
				}
				(0,external_node_fs_.renameSync)(draft, path);
				for (const [index, entry] of made.entries()) {
					made[index] = {
						...entry,
						path: (0,external_node_path_.join)(path, entry.path.slice(draft.length)),
					};
				}
			}
			catch (error) {
				withdraw();
				throw translate(error, temp);
			}
		},
		withdraw,
	};
}
/** Who can replace entries of RUNNER_TEMP could put a folder of his own in our place. */
function checkTemp(temp) {
	const stat = (0,external_node_fs_.lstatSync)(temp);
	const unsafe = (found) => new errors/* ActionError */.l('folder-unsafe', `RUNNER_TEMP "${temp}" ${found}`, {
		hint: 'Secrets are handed over only in a folder that no other user of this machine can tamper with.',
	});
	if (!stat.isDirectory())
		throw unsafe('is not a folder (a symbolic link does not count)');
	const user = process.geteuid?.();
	if (user === undefined)
		return; // Windows: no modes, no owners to compare
	if (user !== 0 && stat.uid !== user && stat.uid !== 0)
		throw unsafe(`belongs to user ${stat.uid}, this step runs as ${user}`);
	const sticky = (stat.mode & external_node_fs_.constants.S_IFMT) !== 0 && (stat.mode & 0o1000) !== 0;
	if ((stat.mode & 0o002) !== 0 && !sticky)
		throw unsafe('can be written by every user of this machine');
}
function makeFolder(path, made) {
	(0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
	made();
	(0,external_node_fs_.chmodSync)(path, 0o700); // whatever the umask took away
	const stat = (0,external_node_fs_.lstatSync)(path);
	const user = process.geteuid?.();
	if (!stat.isDirectory() || (user !== undefined && (stat.uid !== user || (stat.mode & 0o777) !== 0o700))) {
		throw new errors/* ActionError */.l('folder-unsafe', `the folder "${path}" was replaced while it was being made`);
	}
}
function writeFile(path, content, mode, made) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = external_node_fs_.constants;
	const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
	try {
		made();
		if (process.platform !== 'win32') {
			(0,external_node_fs_.fchmodSync)(file, mode);
			if (((0,external_node_fs_.fstatSync)(file).mode & 0o777) !== mode) {
				throw new errors/* ActionError */.l('folder-unsafe', `"${path}" can't be made readable by its owner alone`);
			}
		}
		for (let at = 0; at < content.length;)
			at += (0,external_node_fs_.writeSync)(file, content, at);
	}
	finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function remove(path, kind) {
	try {
		if (kind === 'file')
			(0,external_node_fs_.unlinkSync)(path);
		else
			(0,external_node_fs_.rmdirSync)(path);
	}
	catch {
		// Each on its own: the rest is still removed.
	}
}
function translate(error, temp) {
	if (error instanceof errors/* ActionError */.l)
		return error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const hints = {
		ENOSPC: 'The disk is full.',
		EDQUOT: "The user's quota is used up.",
		EROFS: 'The file system is read-only.',
		EACCES: 'This user may not write there.',
		ENOENT: 'The folder does not exist.',
		EEXIST: 'Something is already there, and Keyless replaces nothing.',
	};
	return new errors/* ActionError */.l('file-failed', `the files could not be written under RUNNER_TEMP "${temp}" (${code}); nothing was handed over`, {
		hint: hints[code],
		cause: error,
	});
}

;// CONCATENATED MODULE: ./build/adapters/user-aws-files.js



/** The shared AWS files as the SDKs find them, read and never written. https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
function userAwsFiles(env) {
	return {
		config: read(env['AWS_CONFIG_FILE'] || (0,external_node_path_.join)('~', '.aws', 'config')),
		credentials: read(env['AWS_SHARED_CREDENTIALS_FILE'] || (0,external_node_path_.join)('~', '.aws', 'credentials')),
	};
}
/** A file that can't be read is none for the SDKs too. */
function read(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path.replace(/^~(?=[\\/])/, () => (0,external_node_os_.homedir)()), 'utf8');
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./build/credentials/client-variables.js
/** The variables that steer an STS client: its endpoint, and its name in CloudTrail. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html#EVarSettings */
const CLIENT_VARIABLES = [
	'AWS_ENDPOINT_URL',
	'AWS_ENDPOINT_URL_STS',
	'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
	'AWS_SDK_UA_APP_ID',
	'AWS_USE_DUALSTACK_ENDPOINT',
	'AWS_USE_FIPS_ENDPOINT',
];

;// CONCATENATED MODULE: ./build/credentials/shadowing.js

/** Keys that every SDK takes first, with the older names that those for Go and Java still read. */
const STATIC_KEYS = [
	'AWS_ACCESS_KEY_ID',
	'AWS_SECRET_ACCESS_KEY',
	'AWS_SESSION_TOKEN',
	'AWS_ACCESS_KEY',
	'AWS_SECRET_KEY',
	'AWS_SECURITY_TOKEN',
];
/**
 * A role by token file, as EKS gives it to a pod: before any profile for botocore, Java and, where AWS_PROFILE is not set,
 * Go. Credentials of a container (AWS_CONTAINER_CREDENTIALS_…) and of a machine come after a profile everywhere.
 */
const WEB_IDENTITY = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'];
/** Botocore reads the first of these before the second. */
const PROFILES = ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'];
/**
 * Refuses to hand over a profile that tools would pass over for something else in the environment.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
function checkNotShadowed(delivery, profile, variable) {
	if (delivery === 'none' || delivery === 'env')
		return;
	const instead = `in the environment would be used instead of the profile "${profile}"`;
	const keys = STATIC_KEYS.filter((name) => variable(name));
	if (keys.length > 0) {
		throw new errors/* ActionError */.l('credentials-shadowed', `${keys.join(', ')} ${instead}`, {
			hint: 'Remove the static keys from `env:` (or the earlier step that exports them), or ask for no AWS credentials with `aws-credentials: none`.',
		});
	}
	if (WEB_IDENTITY.every((name) => variable(name))) {
		throw new errors/* ActionError */.l('credentials-shadowed', `${WEB_IDENTITY.join(' with ')} ${instead}`, {
			hint: `A runner in an EKS pod with a role of its own has them. Blank one for the job with \`env: { ${WEB_IDENTITY[0]}: "" }\`, or take the role from the pod's service account.`,
		});
	}
	const ours = (variable('AWS_CONFIG_FILE') ?? '').includes('keyless-');
	for (const name of PROFILES) {
		const named = variable(name);
		if (!named || named === profile || (ours && name === 'AWS_PROFILE'))
			continue;
		throw new errors/* ActionError */.l('credentials-shadowed', `${name} is "${named}" in the environment, so the profile "${profile}" would not be used`, { hint: `Remove ${name} from \`env:\`, or set \`aws-profile: ${named}\`.` });
	}
}

var variables = __webpack_require__(9304);
var stores = __webpack_require__(6169);
var secrets_manager_read = __webpack_require__(3301);
;// CONCATENATED MODULE: ./build/reads/read-secrets.js


/** Who reads a store of AWS. */
const READERS = {
	secretsManager: (reads, world, outcomes, notices) => (0,secrets_manager_read/* readSecretsManager */.n)(reads.filter((read) => read.kind === 'secret' || read.kind === 'prefix'), world, outcomes, notices),
	parameterStore: async (reads, world, outcomes) => {
		const { readParameterStore } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 5645));
		const own = reads.filter((read) => read.kind === 'parameter' || read.kind === 'parameters');
		await readParameterStore(own, world, outcomes);
	},
};
/** Reads everything side by side, from every store: none waits for another's login. */
async function readSecrets(reads, { aws, others, patience }) {
	const outcomes = new Map();
	const notices = new Set();
	const elsewhere = reads.filter(stores/* isOther */.bv);
	await Promise.all([
		...(aws === undefined
			? []
			: Array.from((0,stores/* awsStoresOf */.J_)(reads), (store) => readFrom(store, reads, aws, { patience, outcomes, notices }))),
		...(elsewhere.length === 0 ? [] : [readElsewhere(elsewhere, others, outcomes, notices)]),
	]);
	const missing = { kind: 'absent', message: 'the store gave no answer for it' };
	return { outcomes: reads.map((read) => outcomes.get(read) ?? missing), notices: [...notices] };
}
async function readFrom(name, reads, { credentials, region, stores }, { notices, outcomes, patience }) {
	const session = await credentials;
	const open = await stores[name]();
	await READERS[name](reads, { region, patience, open: (its) => open(its, session) }, outcomes, notices);
}
async function readElsewhere(reads, others, outcomes, notices) {
	const answer = await others(reads);
	for (const [at, outcome] of answer.outcomes.entries()) {
		const read = reads[at];
		if (read !== undefined)
			outcomes.set(read, outcome);
	}
	for (const notice of answer.notices)
		notices.add(notice);
}

var plan = __webpack_require__(7227);
var secrets_document = __webpack_require__(8241);
var secrets_name = __webpack_require__(5712);
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/secrets/jmespath.js
/** Evaluates a JMESPath expression (https://jmespath.org/specification.html). The library's messages quote documents, so none is passed on. */
async function searchDocument({ exact, plain }, expression) {
	// Alone, an expression reference is its own syntax tree, not something found.
	if (expression.startsWith('&'))
		return { kind: 'syntax' };
	const { search } = (await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.t.bind(__webpack_require__, 5217, 19))).default;
	const attempt = (document) => {
		try {
			return { kind: 'result', result: search(document, expression) };
		}
		catch (error) {
			const misread = error instanceof Error && /^(?:Parser|Lexer)Error$/.test(error.name);
			return { kind: misread ? 'syntax' : 'unfit' };
		}
	};
	const found = attempt(plain);
	if (found.kind !== 'result' || exact === plain)
		return found;
	const kept = attempt(exact);
	return kept.kind === 'result' && isSame(kept.result, found.result) ? kept : found;
}
/** Do both say the same, but for the way numbers are written? */
function isSame(exact, plain) {
	const written = JSON.stringify(exact);
	return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(plain);
}

;// CONCATENATED MODULE: ./build/secrets/selector.js



const KEYS_SHOWN = 20;
const KEY_LENGTH = 60;
/** One key of a JSON object (dots and all), or else what a JMESPath expression finds. No message ever quotes a value. */
async function selectPath(opened, path) {
	if (opened.kind !== 'document')
		return problem('secret-not-json', `${(0,quotation/* quote */.h)(path)} can't be selected: ${kindOf(opened)}`);
	const { exact } = opened;
	if ((0,secrets_document/* isObject */.G)(exact) && Object.hasOwn(exact, path))
		return present(exact[path], path, opened);
	const found = await searchDocument(opened, path);
	if (found.kind === 'result')
		return present(found.result, path, opened);
	const why = found.kind === 'syntax' ? 'a valid JMESPath expression' : 'a JMESPath expression that fits the document';
	return problem('selector-invalid', `${(0,quotation/* quote */.h)(path)} is neither a key nor ${why}; ${keysOf(opened)}`);
}
/** Each key of a JSON object with its value. */
function selectAll(opened) {
	if (opened.kind !== 'document')
		return problem('secret-not-json', `"#*" needs a JSON object: ${kindOf(opened)}`);
	const { exact } = opened;
	if (!(0,secrets_document/* isObject */.G)(exact))
		return problem('secret-not-json', '"#*" needs a JSON object: the document is no object');
	return Object.entries(exact).map(([key, value]) => [key, present(value, key, opened)]);
}
function present(found, path, document) {
	if (typeof found === 'string')
		return { kind: 'value', value: { kind: 'text', text: found } };
	const json = isNothing(found) ? undefined : JSON.stringify(found);
	if (json !== undefined)
		return { kind: 'value', value: { kind: 'text', text: json } };
	const { exact } = document;
	const listed = (0,secrets_document/* isObject */.G)(exact) && Object.hasOwn(exact, path);
	return problem('secret-key-missing', listed ? `${(0,quotation/* quote */.h)(path)} is null, which counts as absent` : `there is no ${(0,quotation/* quote */.h)(path)}; ${keysOf(document)}`);
}
/** JMESPath's mean of nothing is no number. */
function isNothing(found) {
	return found === null || (typeof found === 'number' && !Number.isFinite(found));
}
function kindOf({ kind }) {
	return kind === 'binary' ? 'the secret is binary' : 'the secret is not a JSON document';
}
function keysOf({ exact }) {
	if (!(0,secrets_document/* isObject */.G)(exact))
		return 'the document is no object';
	const keys = Object.keys(exact);
	const shown = keys.slice(0, KEYS_SHOWN).map((key) => (0,quotation/* quote */.h)(key, KEY_LENGTH));
	if (keys.length > KEYS_SHOWN)
		shown.push(`and ${keys.length - KEYS_SHOWN} more`);
	return `the keys there are: ${shown.join(', ') || 'none'}`;
}
function problem(code, message) {
	return { kind: 'problem', code, message };
}

var taken_names = __webpack_require__(1140);
var secrets_value = __webpack_require__(9711);
;// CONCATENATED MODULE: ./build/secrets/resolve.js








/** Turns what the store answered, by `readKey`, into named secrets, or every problem of every line at once. */
async function resolveSecrets(references, outcomes) {
	const resolution = new Resolution();
	for (const reference of references.toSorted((a, b) => a.line - b.line))
		await resolution.add(reference, outcomes.get((0,plan/* readKey */.Y)(reference.read)));
	const { secrets, notices, problems } = resolution;
	return { secrets, notices, problems };
}
class Resolution {
	secrets = [];
	notices = [];
	problems = [];
	#names = new taken_names/* TakenNames */.Q();
	/** Many references to one secret parse it once. */
	#opened = new Map();
	async add(reference, outcome) {
		if (outcome === undefined)
			return this.#absent(reference, 'the store gave no answer for it');
		if (outcome.kind === 'absent')
			return this.#absent(reference, outcome.message);
		if (outcome.kind === 'refused') {
			const { code, message } = outcome;
			this.#problem(reference, 'secret-refused', `${code}: ${message}${(0,stores/* termsOf */.fd)(reference.read).missingPermission(code)}`);
			return this.#takeWritten(reference);
		}
		if (outcome.secrets.length === 0)
			return this.#absent(reference, (0,stores/* termsOf */.fd)(reference.read).noneFound);
		for (const stored of outcome.secrets)
			await this.#select(reference, stored);
	}
	async #select(reference, stored) {
		const { read, selector } = reference;
		const id = (0,stores/* termsOf */.fd)(read).idFor(stored.name);
		if (selector?.kind === 'all-keys') {
			const entries = selectAll(this.#open(stored.value));
			if ('kind' in entries)
				return this.#problem(reference, entries.code, entries.message);
			if (entries.length === 0)
				return this.#problem(reference, 'secret-empty', 'the JSON object has no keys');
			for (const [key, selected] of entries)
				this.#keep(reference, stored, nameFor(reference.name, key, [id, key]), selected);
			return;
		}
		const rest = (0,stores/* isWildcard */.z2)(read) ? stored.name.slice(read.prefix.length) : '';
		const name = nameFor(reference.name, rest, selector === undefined ? [id] : [id, selector.path]);
		const selected = selector === undefined
			? { kind: 'value', value: stored.value }
			: await selectPath(this.#open(stored.value), selector.path);
		this.#keep(reference, stored, name, selected);
	}
	#keep(reference, stored, name, selected) {
		if (selected.kind === 'problem' && selected.code === 'secret-key-missing' && reference.optional) {
			this.#leaveOut(reference, selected.message);
			return;
		}
		const free = this.#take(reference, name);
		if (selected.kind === 'problem')
			this.#problem(reference, selected.code, selected.message);
		else if ((0,secrets_value/* bytesOf */.$)(selected.value).length === 0)
			this.#problem(reference, 'secret-empty', `the value for "${name}" is empty`);
		else if (free) {
			const { arn, versionId } = stored;
			this.secrets.push({ name, value: selected.value, reference: reference.text, arn, versionId });
		}
	}
	/** False, with the problem noted, where the name can't be given. */
	#take(reference, name) {
		const wrong = (0,secrets_name/* nameProblem */.rH)(name);
		const taken = wrong === undefined ? this.#names.take(name, reference.line) : undefined;
		if (wrong !== undefined)
			this.#problem(reference, wrong.code, wrong.message);
		if (taken !== undefined)
			this.#problem(reference, 'name-duplicate', taken);
		return wrong === undefined && taken === undefined;
	}
	/** A line that fails still has its name, so that a second one of that name is reported in the same go. */
	#takeWritten(reference) {
		if (reference.name !== undefined && !reference.name.endsWith('*'))
			this.#take(reference, reference.name);
	}
	#absent(reference, message) {
		if (reference.optional) {
			this.#leaveOut(reference, message);
			return;
		}
		this.#problem(reference, 'secret-absent', message);
		this.#takeWritten(reference);
	}
	#leaveOut({ line, text }, message) {
		this.notices.push((0,quotation/* escapeUnseen */.Y)(`secrets, line ${line}: "${text}" is left out: ${message}`));
	}
	#problem({ line, text }, code, message) {
		this.problems.push({ code, where: `secrets, line ${line}`, message: (0,quotation/* escapeUnseen */.Y)(`"${text}": ${message}`) });
	}
	#open(value) {
		const opened = this.#opened.get(value) ?? (0,secrets_document/* openDocument */.E)(value);
		this.#opened.set(value, opened);
		return opened;
	}
}
/** The name as written, with `*` replaced, or derived from the whole id. */
function nameFor(written, star, whole) {
	if (written === undefined)
		return (0,secrets_name/* deriveName */.HT)(...whole);
	if (!written.endsWith('*'))
		return written;
	const stem = written.slice(0, -1);
	// Behind a stem, a digit begins no name.
	return stem === '' ? (0,secrets_name/* deriveName */.HT)(star) : stem + (0,secrets_name/* deriveName */.HT)(`_${star}`).slice(1);
}

;// CONCATENATED MODULE: ./build/fetch-secrets.js





/** What the references stand for, from whatever stores they name, or `secrets-unavailable` with every line's problem. */
async function fetchSecrets(references, world, runner) {
	const reads = (0,plan/* planReads */.z)(references);
	if (reads.length === 0)
		return [];
	const answer = await readSecrets(reads, world).catch((error) => {
		if (!(error instanceof service_error/* ServiceError */._))
			throw error;
		throw new errors/* ActionError */.l('secrets-unavailable', error.message, { cause: error });
	});
	const outcomes = new Map(reads.map((read, at) => [(0,plan/* readKey */.Y)(read), answer.outcomes[at]]));
	const { secrets, notices, problems } = await resolveSecrets(references, outcomes);
	for (const notice of [...answer.notices, ...notices])
		runner.notice(notice);
	if (problems.length > 0) {
		throw new errors/* ActionError */.l('secrets-unavailable', `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`, { problems });
	}
	return secrets;
}

;// CONCATENATED MODULE: ./build/deliver.js

/**
 * Hands a delivery to the job. The order is the point: masks before anything that could print, the ledger's path before
 * the first file, so that post knows of whatever a killed process leaves, then the Docker config, which the ledger names,
 * and variables and outputs only when every file stands. A failure takes everything back.
 * Returns the registries for which another credential helper was named.
 */
function deliver(delivery, runner, folder, separator, logins) {
	runner.mask(delivery.masks);
	runner.saveState(delivery_ledger/* LEDGER_STATE */.Kp, `${folder.path}${separator}${delivery_ledger/* LEDGER_FILE */.th}`);
	try {
		folder.publish(delivery.files);
		const replaced = logins?.configs.hold(logins.hold) ?? [];
		runner.exportVariables(delivery.variables);
		runner.outputs(delivery.outputs);
		runner.addPath(delivery.commands);
		return replaced;
	}
	catch (error) {
		runner.retract();
		try {
			logins?.configs.release(logins.hold.id);
		}
		catch {
			// The record of holds stays beside the config, and the next step sees that nobody has this one any more.
		}
		folder.withdraw();
		throw error;
	}
}

var held = __webpack_require__(7435);
var credential_process = __webpack_require__(7496);
var credentials_profile = __webpack_require__(2276);
;// CONCATENATED MODULE: ./build/credentials/profile-settings.js

/** How a profile comes by its credentials, and its region: what Keyless settles. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const SETTLED = /^(?:region|aws_.*|role_.*|sso_.*|source_profile|credential_source|credential_process|web_identity_token_file|external_id|mfa_serial|duration_seconds|login_session)$/i;
/** The settings of a profile, with what is indented below each. */
function settingsOf(text, file, profile) {
	const settings = [];
	for (const section of (0,credentials_profile/* sectionsOf */.Ks)(text).filter((one) => (0,credentials_profile/* profileOf */.dp)(one, file) === profile)) {
		for (const line of section.split(/\r?\n/).slice(1)) {
			const [, key, value] = /^(\w[^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
			const last = settings.at(-1);
			if (key !== undefined && value !== undefined)
				settings.push([key, value]);
			else if (last !== undefined && /^\s+[^\s#;]/.test(line))
				last[1] += `\n${line.trimEnd()}`;
		}
	}
	return settings;
}
/** What stays of a profile when Keyless gives it other credentials: output format, endpoints, retries and the like. */
function keptSettings(text, profile) {
	return settingsOf(text, 'config', profile).filter(([key]) => !SETTLED.test(key));
}

;// CONCATENATED MODULE: ./build/delivery/aws-files.js



/** Both files as later steps read them: what was there stays, and the profile is ours. */
function awsFiles(plan) {
	const { awsProfile: profile, renews, userFiles } = plan;
	const source = renews
		? [['credential_process', (0,credential_process/* credentialProcess */.D)({ ...plan, profile }, plan.program)]]
		: [];
	const settings = [['region', plan.region], ...source, ...keptSettings(userFiles.config, profile)];
	return {
		config: (0,credentials_profile/* mergeProfile */.CA)(userFiles.config, 'config', profile, settings),
		credentials: renews ? unshadowed(userFiles.credentials, profile) : withKeys(userFiles.credentials, plan),
	};
}
/** Static keys of the same name in the credentials file come first in botocore: where there are any, a file without them. */
function unshadowed(text, profile) {
	return settingsOf(text, 'credentials', profile).length === 0
		? undefined
		: (0,credentials_profile/* withoutProfile */.EX)(text, 'credentials', profile);
}
function withKeys(text, { awsProfile, credentials }) {
	return (0,credentials_profile/* mergeProfile */.CA)(text, 'credentials', awsProfile, [
		['aws_access_key_id', credentials.accessKeyId],
		['aws_secret_access_key', credentials.secretAccessKey],
		['aws_session_token', credentials.sessionToken],
	]);
}

var part = __webpack_require__(8980);
var session_part = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/delivery/aws-delivery.js



/** How the session reaches later steps; `path` makes an absolute path inside the folder. */
function awsDelivery(plan, path) {
	switch (plan.awsCredentials) {
		case 'none':
			return part/* NOTHING */.K;
		case 'env':
			return inEnvironment(plan.region, plan.session);
		case 'process':
		case 'file':
			return asProfile(plan, plan.awsCredentials === 'process', path);
	}
}
function regionVariables(region) {
	return [
		['AWS_REGION', region],
		['AWS_DEFAULT_REGION', region],
	];
}
function inEnvironment(region, { credentials }) {
	return {
		...part/* NOTHING */.K,
		variables: [
			...regionVariables(region),
			['AWS_ACCESS_KEY_ID', credentials.accessKeyId],
			['AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey],
			['AWS_SESSION_TOKEN', credentials.sessionToken],
		],
		warnings: [
			'`aws-credentials: env` puts the AWS keys into the environment of every later step, third-party actions included; `process` and `file` do not',
		],
	};
}
function asProfile(plan, renews, path) {
	const { awsProfile, session } = plan;
	const { config, credentials } = awsFiles({ ...plan, credentials: session.credentials, renews });
	const kept = (0,session_part/* sessionPart */.o)(plan, renews);
	const files = [['config', config]];
	if (credentials !== undefined)
		files.push(['credentials', credentials]);
	return {
		...kept,
		files: [...files.map(([name, text]) => [`aws/${name}`, (0,part/* encode */.l)(text)]), ...kept.files],
		variables: [
			...regionVariables(plan.region),
			['AWS_CONFIG_FILE', path('aws', 'config')],
			...(credentials === undefined ? [] : [['AWS_SHARED_CREDENTIALS_FILE', path('aws', 'credentials')]]),
			['AWS_SDK_LOAD_CONFIG', '1'],
			// An earlier step's profile would else stay the one in force.
			...(awsProfile === 'default' && !plan.before['AWS_PROFILE'] ? [] : [['AWS_PROFILE', awsProfile]]),
		],
		outputs: [
			['aws-profile', awsProfile],
			['aws-config-file', path('aws', 'config')],
		],
	};
}

;// CONCATENATED MODULE: ./build/delivery/docker-env.js

/** Docker reads lines of less than 64 KiB, and refuses a file with a longer one. */
const LONGEST_LINE = 65_535;
/**
 * `secrets.docker.env`: one NAME=value a secret, as `docker run --env-file` reads it: what stands behind the `=` is the
 * value, quotes, blanks and `#` included, up to the line's end. A value that this cannot carry is left out and named.
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
function renderDockerEnv(secrets) {
	const written = secrets.map(({ name, value }) => ({ name, line: docker_env_lineOf(name, value) }));
	const leftOut = written.filter(({ line }) => line === undefined).map(({ name }) => name);
	const reason = 'since docker takes one line for a value, of less than 64 KiB';
	return {
		text: written.map(({ line = '' }) => line).join(''),
		notices: leftOut.length === 0
			? []
			: [`secrets.docker.env leaves these out, ${reason}; use their files: ${leftOut.join(', ')}`],
	};
}
function docker_env_lineOf(name, value) {
	// A carriage return before the line's end would be taken for a part of it.
	if (value.kind === 'binary' || /[\0\n]|\r$/.test(value.text) || !value.text.isWellFormed())
		return undefined;
	return name.length + 2 + (0,secrets_value/* bytesOf */.$)(value).length > LONGEST_LINE ? undefined : `${name}=${value.text}\n`;
}

;// CONCATENATED MODULE: ./build/delivery/dotenv.js
/**
 * `secrets.env`: one NAME=value a secret, in the one notation that a shell's `.`, npm's dotenv and python-dotenv read
 * back alike. A value that has none is left out and named: nothing is ever mangled.
 */
function renderDotenv(secrets) {
	const written = secrets.map(({ name, value }) => ({ name, notation: notationOf(value) }));
	const list = (kind) => written
		.filter(({ notation }) => notation.kind === kind)
		.map(({ name }) => name)
		.join(', ');
	const [quoted, none] = [list('quoted'), list('none')];
	return {
		text: written.map(({ name, notation }) => (notation.kind === 'none' ? '' : `${name}=${notation.text}\n`)).join(''),
		notices: [
			...(quoted === ''
				? []
				: [
					`secrets.env holds these in quotes, which \`docker run --env-file\` does not undo; give it \`docker-env-file\`: ${quoted}`,
				]),
			...(none === ''
				? []
				: [`secrets.env leaves these out, since no notation carries them everywhere; use their files: ${none}`]),
		],
	};
}
function notationOf(value) {
	if (value.kind === 'binary')
		return { kind: 'none' };
	const { text } = value;
	if (/^[\w./:@%+,=!*?[\]{}^-]*$/.test(text))
		return { kind: 'bare', text };
	// NUL ends a variable, a carriage return is a line's end to npm's dotenv, and python-dotenv expands ${…} in any quotes.
	if (/[\0\r]|\$\{/.test(text) || !text.isWellFormed())
		return { kind: 'none' };
	// python-dotenv takes \\ and \' for escapes inside single quotes; a shell takes nothing there for one.
	if (!/'|\\\\|\\$/.test(text))
		return { kind: 'quoted', text: `'${text}'` };
	if (!/["\\$`\n]/.test(text))
		return { kind: 'quoted', text: `"${text}"` };
	return { kind: 'none' };
}

;// CONCATENATED MODULE: ./build/delivery/exposure.js

/** Values handed out a second way, for tools that can read nothing else. */
function exposure(exposeValues, secrets) {
	if (exposeValues === 'none' || secrets.length === 0)
		return part/* NOTHING */.K;
	const values = [];
	const impossible = [];
	for (const { name, value } of secrets) {
		if (value.kind === 'text' && !value.text.includes('\0'))
			values.push([name, value.text]);
		else
			impossible.push(name);
	}
	const warnings = [
		exposeValues === 'env'
			? '`expose-values: env` puts every secret into the environment of every later step, third-party actions included; `none` hands over files alone'
			: '`expose-values: outputs` keeps every secret in the outputs of this step, readable by whoever can add a step to this job; `none` hands over files alone',
		...(impossible.length === 0
			? []
			: [`not exposed, since a variable or output can't hold bytes: ${impossible.join(', ')}`]),
	];
	return exposeValues === 'env'
		? { ...part/* NOTHING */.K, variables: values, warnings }
		: {
			...part/* NOTHING */.K,
			outputs: values.map(([name, value]) => [`${name}_VALUE`, value]),
			warnings,
		};
}

var launcher = __webpack_require__(1357);
;// CONCATENATED MODULE: ./build/delivery/manifest-part.js

/** The file with what manifests make, for `kubectl apply -f`. */
const KUBERNETES_MANIFEST = 'kubernetes-manifest.yaml';
function manifestMasks(part) {
	return (part?.concealed ?? []).flatMap((value) => (0,masks/* masksFor */.RM)('', value).masks);
}

var registry_delivery = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/delivery/delivery.js












function planDelivery(plan) {
	const path = (...parts) => [plan.folder, ...parts].join(plan.separator);
	const masking = plan.secrets.map(({ name, value }) => (0,masks/* masksFor */.RM)(name, value));
	const unnamed = plan.manifests?.unnamed ?? [];
	masking.push(...unnamed.map(({ file, value }) => (0,masks/* masksFor */.RM)(file, value)));
	const unmasked = masking.flatMap((mask) => mask.unmasked);
	const dotenv = renderDotenv(plan.secrets);
	const dockerEnv = renderDockerEnv(plan.secrets);
	const exposed = exposure(plan.exposeValues, plan.secrets);
	const files = new Map([...plan.secrets.map(({ file, name, value }) => ({ file: file ?? name, value })), ...unnamed].map(({ file, value }) => [`secrets/${file}`, (0,secrets_value/* bytesOf */.$)(value)]));
	const fileOf = ({ file, name }) => path('secrets', ...(file ?? name).split('/'));
	files.set('secrets.env', (0,part/* encode */.l)(dotenv.text));
	files.set('secrets.docker.env', (0,part/* encode */.l)(dockerEnv.text));
	const variables = new Map(plan.secrets.map((secret) => [`${secret.name}_FILE`, fileOf(secret)]));
	const outputs = new Map(plan.secrets.map((secret) => [secret.name, fileOf(secret)]));
	outputs.set('secrets-dir', path('secrets'));
	outputs.set('env-file', path('secrets.env'));
	outputs.set('docker-env-file', path('secrets.docker.env'));
	outputs.set('secret-files', plan.secrets.map((secret) => `${secret.name}=${fileOf(secret)}`).join('\n'));
	if (plan.manifests !== undefined) {
		files.set(KUBERNETES_MANIFEST, (0,part/* encode */.l)(plan.manifests.kubernetesManifest));
		outputs.set('kubernetes-manifest', path(KUBERNETES_MANIFEST));
	}
	outputs.set('subject', plan.claims.sub);
	outputs.set('claims', JSON.stringify(plan.claims));
	variables.set('KEYLESS_DIR', plan.folder);
	const parts = [exposed, ...awsParts(plan, path), ...plan.stores];
	for (const part of parts) {
		for (const [name, value] of part.outputs)
			outputs.set(name, value);
		for (const [name, value] of part.variables)
			variables.set(name, value);
		for (const [name, content] of part.files)
			files.set(name, content);
	}
	for (const [name, text] of (0,launcher/* launcher */.l)('keyless', plan.program))
		files.set(`bin/${name}`, (0,part/* encode */.l)(text));
	if (plan.leakScan !== 'off')
		files.set(held/* HELD_FILE */.TN, (0,part/* encode */.l)(delivery_held(plan)));
	const names = [...files.keys(), ...parts.flatMap(({ laterFiles }) => laterFiles)];
	const undo = plan.stores.flatMap((store) => store.undo);
	const ledger = {
		version: 1,
		worker: plan.worker,
		files: names,
		folders: (0,delivery_ledger/* foldersFor */.$b)(names),
		variables: [...variables.keys()],
		...(plan.logins.length > 0 && { logins: plan.logins }),
		...(undo.length > 0 && { undo }),
		before: Object.fromEntries(Object.entries(plan.before).filter(([name]) => variables.has(name))),
		leakScan: plan.leakScan,
	};
	return {
		masks: [...new Set([...masking.flatMap(({ masks }) => masks), ...manifestMasks(plan.manifests)])],
		files: new Map([[delivery_ledger/* LEDGER_FILE */.th, (0,part/* encode */.l)((0,delivery_ledger/* renderLedger */.wP)(ledger))], ...files]),
		variables,
		outputs,
		commands: path('bin'),
		notices: [...dotenv.notices, ...dockerEnv.notices],
		warnings: [...parts.flatMap((part) => part.warnings), ...(plan.manifests?.warnings ?? [])],
		unmasked,
	};
}
/** What only a session brings. */
function awsParts({ session, ...plan }, path) {
	if (session === undefined)
		return [{ ...part/* NOTHING */.K, outputs: [['registries', '']] }];
	const outputs = [
		['aws-account-id', session.accountId],
		['assumed-role-arn', session.assumedRoleArn],
		['aws-expiration', session.credentials.expiration.toISOString()],
	];
	const given = { ...plan, session };
	return [{ ...part/* NOTHING */.K, outputs }, awsDelivery(given, path), (0,registry_delivery/* registryDelivery */.q3)(given)];
}
/** For the scan: keys that were handed over, and where the step itself has put values because it was asked to. */
function delivery_held({ awsCredentials, commandFiles, exposeValues, session }) {
	const exposed = exposeValues !== 'none' || awsCredentials === 'env';
	return (0,held/* renderHeld */.Wl)(awsCredentials === 'none' ? undefined : session?.credentials, exposed ? commandFiles : []);
}

var requested = __webpack_require__(8862);
;// CONCATENATED MODULE: ./build/delivery/container-note.js
/** Where the runner mounts its own folders into a job's container, and RUNNER_TEMP into a Docker container action. */
const JOB_CONTAINER = '/__w/';
const CONTAINER_ACTION = '/github/runner_temp';
/**
 * Undefined unless the job runs in a container. Its steps see the paths as they are; a Docker container action beside it
 * does not, since the runner translates only paths of the host. Lines for the log.
 */
function containerNote(folder) {
	if (!folder.startsWith(JOB_CONTAINER))
		return undefined;
	return [
		"The steps in this job's container find every path as it is.",
		`A Docker container action finds the folder at ${CONTAINER_ACTION}/${folder.slice(folder.lastIndexOf('/') + 1)}: set its variables so in its own \`env:\`.`,
	];
}

var markdown = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/delivery/summary.js

/** The step summary, in GitHub's markdown. */
function renderSummary(facts) {
	const rows = [
		['Subject', facts.subject],
		['Issuer', facts.issuer],
		...(facts.aws === undefined ? [] : awsRows(facts.aws)),
		...facts.stores,
		...facts.registries.map((host) => ['Registry', host]),
	];
	const secrets = facts.secrets.length === 0
		? []
		: [
			'',
			'| Secret | Source | Version |',
			'| --- | --- | --- |',
			...facts.secrets.map((secret) => (0,markdown/* row */.n)(secret.name, secret.reference, secret.versionId)),
		];
	const unmasked = facts.unmasked.length === 0 ? [] : ['', `Not masked in logs: ${facts.unmasked.map(markdown/* cell */.H).join(', ')}`];
	return [
		'### Keyless handed over',
		'',
		'| | |',
		'| --- | --- |',
		...rows.map(([what, value]) => (0,markdown/* row */.n)(what, value)),
		...secrets,
		...unmasked,
		'',
	].join('\n');
}
function awsRows(aws) {
	return [
		['Role', aws.role],
		['Account', aws.accountId],
		['Expires', aws.expiration.toISOString()],
		['Credentials', aws.profile === undefined ? aws.credentials : `${aws.credentials}, profile ${aws.profile}`],
	];
}

;// CONCATENATED MODULE: ./build/step/report.js


/** What was handed over, in the log and the step summary: names and paths, no value. */
function report(outcome, runner) {
	const { claims, delivery, folder, inputs, registries, replaced, secrets, session, stores } = outcome;
	for (const warning of delivery.warnings)
		runner.warning(warning);
	for (const notice of delivery.notices)
		runner.notice(notice);
	for (const host of replaced) {
		runner.notice(`until the job ends, Keyless logs in to ${host} in place of another credential helper`);
	}
	if (delivery.unmasked.length > 0) {
		runner.notice(`not masked in the log, being too short or too common, or as said: ${delivery.unmasked.join('; ')}`);
	}
	runner.group(`Delivery: ${secrets.length} secret${secrets.length === 1 ? '' : 's'} in ${folder}`, [
		...secrets.map(({ name, reference }) => `${name}_FILE   ${reference}`),
		...(session === undefined ? [] : credentialsLine(inputs)),
		...stores.flatMap(({ summary }) => summary.map(([what, value]) => `${what}  ${value}`)),
		...registries.map(({ host }) => `registry  ${host}`),
	]);
	const note = containerNote(folder);
	if (note !== undefined)
		runner.group('This job runs in a container', note);
	runner.summary(renderSummary({
		subject: claims.sub,
		issuer: claims.iss,
		aws: session === undefined ? undefined : awsPart(inputs, session),
		stores: stores.flatMap(({ summary }) => summary),
		secrets,
		registries: registries.map(({ host }) => host),
		unmasked: delivery.unmasked,
	}));
}
function awsPart(inputs, { accountId, assumedRoleArn, credentials }) {
	return {
		role: assumedRoleArn,
		accountId,
		expiration: credentials.expiration,
		profile: isProfile(inputs) ? inputs.awsProfile : undefined,
		credentials: inputs.awsCredentials,
	};
}
function isProfile({ awsCredentials }) {
	return awsCredentials === 'process' || awsCredentials === 'file';
}
function credentialsLine(inputs) {
	if (inputs.awsCredentials === 'none')
		return [];
	if (!isProfile(inputs))
		return ['AWS credentials by environment'];
	const how = inputs.awsCredentials === 'process' ? 'renewed for the whole job' : 'as long as the session lasts';
	return [`AWS credentials by profile "${inputs.awsProfile}", ${how}`];
}

;// CONCATENATED MODULE: ./build/hand-over.js




function handOver(inputs, fetched, manifests, world) {
	const { folder, place, runner } = world;
	const registries = registriesFor(inputs, fetched.session);
	const delivery = planFor(inputs, fetched, manifests, world);
	const replaced = deliver(delivery, runner, folder, place.separator, loginsFor(registries, world));
	report({ inputs, ...fetched, registries, replaced, delivery, folder: folder.path }, runner);
}
function planFor(inputs, fetched, manifests, world) {
	return planDelivery({
		...inputs,
		...world.place,
		...fetched,
		registries: registriesFor(inputs, fetched.session),
		logins: world.logins?.paths ?? [],
		folder: world.folder.path,
		renewal: renewalFor(inputs, world),
		now: world.patience.clock.now(),
		manifests,
	});
}
function registriesFor({ region, registries }, session) {
	return (0,requested/* resolveRequested */.V)(registries, { account: session?.accountId ?? '', region });
}
function loginsFor(registries, { folder, logins, patience, place }) {
	if (logins === undefined)
		return undefined;
	const id = folder.path.slice(folder.path.lastIndexOf(place.separator) + 1);
	const hosts = registries.map(({ host }) => host);
	return { configs: logins, hold: { id, worker: place.worker, since: patience.clock.now(), hosts } };
}
function renewalFor(inputs, { place }) {
	const { allowedAccountIds, audience, chain, expect, issuer, region, session } = inputs;
	return { version: 1, region, audience, issuer, expect, session, chain, allowedAccountIds, ...place.renewing };
}

var arn = __webpack_require__(6606);
;// CONCATENATED MODULE: ./build/session/refuse.js


/** The code that explains a refusal is loaded when there is one. */
async function refuse_refuse(error, inputs, known, world) {
	const failure = error instanceof service_error/* ServiceError */._ ? error : error instanceof errors/* ActionError */.l ? error.cause : undefined;
	if (!(failure instanceof service_error/* ServiceError */._) || failure.service !== 'AWS STS')
		throw error;
	const { explainExhaustion, explainRefusal } = await Promise.all(/* import() | refusal */[__webpack_require__.e(27), __webpack_require__.e(38), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 7795));
	if (error instanceof errors/* ActionError */.l) {
		throw explainExhaustion(error, failure, { ...known, request: inputs.session, region: inputs.region });
	}
	throw await explainRefusal(failure, inputs, known, { ...world, signal: world.patience.signal });
}

;// CONCATENATED MODULE: ./build/open-session.js





/** Every token is verified, and is what the author expects, before any of them is sent. Claims of the first. */
async function proveIdentity(inputs, { identities, runner }) {
	const verified = await Promise.all(Array.from(identities.values(), (identity) => identity.current()));
	const [first] = verified;
	if (first === undefined)
		throw new TypeError('no token was asked for');
	runner.group(`Identity: ${verified.length === 1 ? 'the token was' : `${verified.length} tokens were`} verified`, [
		`subject   ${first.claims.sub}`,
		`issuer    ${first.claims.iss}`,
		...verified.map(({ claims }) => `audience  ${claims.aud}`),
		`expires   ${new Date(first.claims.exp * 1000).toISOString()}`,
	]);
	for (const warning of new Set(verified.flatMap(({ warnings }) => warnings)))
		runner.warning(warning);
	for (const { claims } of verified)
		await meetExpectations(inputs, claims);
	return first.claims;
}
/** A run without a trust policy loads none of the code that reads one. */
async function checkTrustPolicy(inputs, world) {
	if (inputs.trustPolicy === undefined)
		return undefined;
	const { checkTrust } = await Promise.all(/* import() */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 1392));
	const { claims } = await identityFor(inputs.audience, world.identities).current();
	const decision = await checkTrust(inputs.trustPolicy, inputs, claims, { ...world, now: world.patience.clock.now() });
	if (decision.outcome !== 'refused')
		return decision;
	const { explainDecidedRefusal } = await Promise.all(/* import() | refusal */[__webpack_require__.e(27), __webpack_require__.e(38), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 7795));
	throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
}
async function openSession(inputs, decision, world) {
	const { aws, identities, patience, runner } = world;
	if (aws === undefined)
		return undefined;
	const identity = identityFor(inputs.audience, identities);
	const session = await assumeRoles(inputs, {
		identity,
		sts: await aws.sts,
		patience,
		runner,
		insist: (claims) => meetExpectations(inputs, claims),
		explain: (error, claims) => refuse_refuse(error, inputs, { claims, decision }, world),
		meanwhile: (waiting) => {
			const reads = inputs.references.map(({ read }) => read);
			for (const store of (0,stores/* awsStoresOf */.J_)(reads))
				aws[store](waiting).catch(() => { }); // loads while STS thinks
			if (inputs.manifests.length > 0)
				aws.secretsManager(waiting).catch(() => { });
		},
	});
	if (inputs.maskAccountId)
		runner.mask(accountsOf(inputs, session));
	runner.group('Credentials: the role was assumed', [
		`role      ${session.assumedRoleArn}`,
		...(inputs.chain.length === 0
			? []
			: [`chain     ${[inputs.session, ...inputs.chain].map(({ roleArn }) => roleArn).join(' -> ')}`]),
		`expires   ${session.credentials.expiration.toISOString()}`,
	]);
	return session;
}
/** Of every role on the way; the log names them all. */
function accountsOf({ chain, session: first }, { accountId }) {
	const roles = [first, ...chain].map(({ roleArn }) => (0,arn/* parseRoleArn */.D)(roleArn)?.account);
	return new Set([accountId, ...roles.filter((account) => account !== undefined)]);
}
function identityFor(audience, identities) {
	const identity = identities.get(audience);
	if (identity === undefined)
		throw new TypeError('no token was asked for that audience');
	return identity;
}

;// CONCATENATED MODULE: ./build/reads/open-stores.js



/** Milliseconds. A login that hangs does not hold a step that has failed. */
const LONGEST_WAIT = 2_000;
/** The stores outside AWS that a step names, in one hand: read together, and given up together. */
class OpenStores {
	#opened;
	#patience;
	/** Logs in to each of them, side by side. */
	constructor(openers, access, patience) {
		this.#opened = new Map(Array.from(openers, ([store, opener]) => {
			const opened = opener.open(access(opener));
			opened.catch(() => { }); // whoever reads from it sees the failure
			return [store, opened];
		}));
		this.#patience = patience;
	}
	/** Reads everything side by side; answers in the order asked. */
	async read(reads) {
		const groups = [...Map.groupBy(reads.filter(stores/* isOther */.bv), ({ kind }) => kind)];
		const answers = await Promise.all(groups.map(async ([store, own]) => (await this.#of(store)).read(own)));
		const outcomes = new Map(groups.flatMap(([, own], at) => own.map((read, index) => [(0,plan/* readKey */.Y)(read), answers[at]?.outcomes[index]])));
		return {
			outcomes: reads.map((read) => outcomes.get((0,plan/* readKey */.Y)(read)) ?? { kind: 'absent', message: 'the store gave no answer for it' }),
			notices: answers.flatMap(({ notices }) => notices),
		};
	}
	/** Settles when each is logged in to, also one from which nothing is read; rejects where one could not be. */
	async opened() {
		await Promise.all(this.#opened.values());
	}
	/** What each hands over beside secrets, which must all be there by now. */
	async parts(path) {
		const stores = await Promise.all(this.#opened.values());
		return stores.map((store) => store.part(path));
	}
	/** Ends every login, each on its own: a step that has failed leaves none behind. */
	async withdraw() {
		const { clock } = this.#patience;
		const enough = new AbortController();
		const late = clock.sleep(LONGEST_WAIT, enough.signal).then(() => undefined, () => undefined);
		await Promise.all(Array.from(this.#opened.values(), async (opened) => {
			const store = await Promise.race([opened.catch(() => undefined), late]);
			await store?.withdraw().catch(() => { }); // its login then ends by itself, as it would have anyway
		}));
		enough.abort();
	}
	#of(store) {
		const opened = this.#opened.get(store);
		if (opened === undefined)
			throw new errors/* ActionError */.l('inputs-invalid', `the step has no login for "${store}:"`);
		return opened;
	}
}

;// CONCATENATED MODULE: ./build/reads/store-access.js



function openStores(inputs, { identities, patience, place, runner, stores }) {
	const { expect, issuer } = inputs;
	const access = ({ audience }) => ({
		identity: insistent(identityFor(audience, identities), inputs),
		patience,
		runner,
		renewal: { version: 1, audience, issuer, facts: place.renewing.facts, expect },
		program: place.program,
	});
	return new OpenStores(stores, access, patience);
}
/** A token that was minted again is another token, and must be what the author expects as well. */
function insistent(identity, inputs) {
	return {
		async current() {
			const verified = await identity.current();
			await meetExpectations(inputs, verified.claims);
			return verified;
		},
	};
}
function readingFor({ region }, session, stores, { aws, patience }) {
	const credentials = session.then((opened) => {
		if (opened === undefined)
			throw new TypeError('no session was opened');
		return opened.credentials;
	});
	credentials.catch(() => { }); // whoever reads with them sees the failure
	return {
		aws: aws && { region, credentials, stores: aws },
		others: (reads) => stores.read(reads),
		patience,
	};
}

;// CONCATENATED MODULE: ./build/step/meanwhile.js

/** A secret of nobody. */
const REHEARSAL = {
	name: 'REHEARSAL',
	value: { kind: 'text', text: '{"of":"nobody","at":["all",1]}' },
	reference: 'rehearsal',
	arn: '',
	versionId: '',
};
/**
 * What the request for secrets need not wait for: the encodings of the keys, which are masked already themselves; then a
 * delivery planned for nobody, so that code which runs for the first time does so before the secrets are there.
 */
async function meanwhile(session, fetching, rehearse, { patience, runner }) {
	let waiting = true;
	const over = () => {
		waiting = false;
	};
	fetching.then(over, over);
	await patience.clock.sleep(0, patience.signal);
	if (session !== undefined)
		runner.mask((0,masks/* credentialMasks */.Zu)(session.credentials));
	await patience.clock.sleep(0, patience.signal);
	if (!waiting)
		return;
	try {
		rehearse(REHEARSAL);
	}
	catch {
		// Nothing was saved, that is all.
	}
}

;// CONCATENATED MODULE: ./build/exchange.js





/**
 * The main step: the job's identity for a session and for logins, those for secrets, and all of it for private files.
 * Everything is decided before anything is handed over.
 */
async function exchange_exchange(inputs, world) {
	const manifests = inputs.check === undefined ? await planManifests(inputs, world) : undefined;
	const claims = await proveIdentity(inputs, world);
	const decision = await checkTrustPolicy(inputs, world);
	if (inputs.check !== undefined)
		return await checkInstead(inputs, await openSession(inputs, decision, world), world);
	const stores = openStores(inputs, world);
	try {
		const opening = openSession(inputs, decision, world);
		const fetching = fetchSecrets(inputs.references, readingFor(inputs, opening, stores, world), world.runner);
		const [session, referenced, made] = await Promise.all([
			opening,
			manifests === undefined ? fetching : manifests.alongside(fetching),
			manifests === undefined
				? undefined
				: opening.then(async (its) => its && (await manifests.fetch(its, (reads) => stores.read(reads)))),
			opening.then((its) => {
				const rehearse = (secret) => planFor(inputs, { session: its, claims, stores: [], secrets: [secret] }, undefined, world);
				return meanwhile(its, fetching, rehearse, world);
			}),
			stores.opened(),
		]);
		const handed = made === undefined ? undefined : manifests?.handOver(made, referenced);
		const secrets = [...referenced, ...(handed?.secrets ?? [])];
		const parts = await stores.parts((...names) => [world.folder.path, ...names].join(world.place.separator));
		handOver(inputs, { session, claims, stores: parts, secrets }, handed?.part, world);
	}
	catch (error) {
		await stores.withdraw();
		throw error;
	}
}
/** `check: manifests`: the stores are asked, and nothing is handed over. */
async function checkInstead(inputs, session, world) {
	const { aws, patience, runner } = world;
	if (world.manifests === undefined || session === undefined || aws === undefined)
		return;
	const { checkStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5190));
	await checkStep(inputs, { ...world.manifests, runner }, { session, aws, patience });
}
/** A run without manifests loads none of the code that reads them. */
async function planManifests(inputs, world) {
	const { aws, manifests } = world;
	if (inputs.manifests.length === 0 || manifests === undefined || aws === undefined)
		return undefined;
	const { manifestStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5190));
	return manifestStep(inputs, { ...world, aws, manifests });
}

;// CONCATENATED MODULE: ./build/identity/permission.js

/** Why there is no token to request. https://docs.github.com/actions/reference/security/oidc#required-permission */
function explainNoToken(event) {
	const hint = [
		'Give the job (or the whole workflow) this permission:',
		'',
		'permissions:',
		'  id-token: write',
		'  contents: read',
	];
	// pull_request_target runs as the base repository, so there only the permission can be missing.
	if (event.fork && event.eventName !== 'pull_request_target')
		hint.unshift(`This ${event.eventName} comes from a fork: GitHub gives such runs no token, whatever the workflow says.`);
	if (event.dependabot)
		hint.unshift('Dependabot started this run: GitHub treats it like one from a fork and may give it no token.');
	return new errors/* ActionError */.l('token-unavailable', 'the job has no OIDC token to request: it lacks `id-token: write`', {
		hint: hint.join('\n'),
	});
}

;// CONCATENATED MODULE: ./build/reads/other-stores.js
/** One row for each store outside AWS. */
const ASSEMBLIES = {
	vault: (settings, connections) => {
		const loading = Promise.all([__webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 6283)), __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 3259))]);
		loading.catch(() => { }); // whoever opens the store sees the failure
		return async (access) => {
			const [{ openVault }, { vaultServer }] = await loading;
			return await openVault(settings, vaultServer(settings, connections), access);
		};
	},
	gcp: (settings, connections) => async (access) => {
		const [{ openGcp }, { googleServices }] = await Promise.all([
			__webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 925)),
			__webpack_require__.e(/* import() */ 566).then(__webpack_require__.bind(__webpack_require__, 4566)),
		]);
		return await openGcp(settings, googleServices(connections), access);
	},
	azure: (settings, connections) => async (access) => {
		const [{ openAzure }, { azureServices }] = await Promise.all([
			__webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 8416)),
			__webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 2113)),
		]);
		return await openAzure(settings, azureServices(connections), access);
	},
};
/** The stores outside AWS that the step names, ready to be opened. */
function otherStores(settings, connections) {
	const openers = new Map();
	const add = (name) => {
		const own = settings[name];
		if (own === undefined)
			return;
		openers.set(name, { audience: own.audience, open: ASSEMBLIES[name](own, connections) });
	};
	add('vault');
	add('gcp');
	add('azure');
	return openers;
}

var settings = __webpack_require__(3599);
var finding = __webpack_require__(5169);
var annotations = __webpack_require__(9974);
;// CONCATENATED MODULE: ./build/step/leak-audit.js



/** Annotations that the rest of the step may need, of the ten of a kind that GitHub shows. */
const RESERVED = 3;
const SHOWN = 10 - RESERVED;
/** The audit ran in a process of its own, and its findings bring the titles of their rules. */
const TITLED = { command: 'audit', section: 'audit-for-leaks', rules: {} };
/** `leak-audit: warn`: what the workflow does wrong, as annotations; its notes are only counted. */
function tellLeaks(audit, runner) {
	const findings = worthTelling(audit, runner);
	for (const annotation of (0,annotations/* annotate */.f)(findings, 'warning', TITLED, SHOWN))
		runner.annotate(annotation);
}
/** `leak-audit: error`: a workflow that loses secrets gets none. Throws `audit-refused`. */
function refuseLeaks(audit, runner) {
	const findings = worthTelling(audit, runner);
	if (findings.length === 0)
		return;
	for (const annotation of (0,annotations/* annotate */.f)(findings, 'error', TITLED, SHOWN))
		runner.annotate(annotation);
	throw new errors/* ActionError */.l('audit-refused', `the audit of this workflow has ${findings.length === 1 ? 'a finding' : `${findings.length} findings`}, so it gets no secrets`, {
		problems: findings.map(({ column, file, line, rule, why }) => ({
			code: rule,
			where: `${file}:${line}:${column}`,
			message: why,
		})),
		hint: 'Correct them, or silence one that you accept: `# keyless: ignore RULE because REASON` on its line or the one above.',
	});
}
function worthTelling(audit, runner) {
	if (audit.kind === 'skipped') {
		runner.info(`Leak audit: skipped. ${audit.why}`);
		return [];
	}
	const findings = audit.findings
		.filter(({ severity }) => (0,finding/* atLeast */.j)(severity, 'warning'))
		.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
	const notes = audit.findings.length - findings.length;
	const told = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
	runner.info(`Leak audit: ${told}${notes > 0 ? ` and ${notes} note${notes === 1 ? '' : 's'} (\`keyless audit\` shows them)` : ''}.`);
	return findings;
}

;// CONCATENATED MODULE: ./build/step/finish.js

















/** Builds the rest of the step's world, and runs the exchange in it. */
async function finish({ audit, aws, connections, identity, inputs, requested }, runner, env) {
	if (inputs.check === 'offline') {
		const { checkStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5190));
		const world = await openManifests(connections, env);
		return await checkStep(inputs, { ...world, runner }, undefined);
	}
	if (requested === undefined)
		throw explainNoToken(await (0,job_event/* readJobEvent */.k)());
	if (inputs.check === undefined && inputs.usesAws)
		checkNotShadowed(inputs.awsCredentials, inputs.awsProfile, (name) => env[name]);
	noteEndpoints(runner, inputs, env);
	const temp = env['RUNNER_TEMP'];
	if (!temp)
		throw new errors/* ActionError */.l('environment-unsafe', 'RUNNER_TEMP is not set, so there is no folder to hand files over in');
	const removed = await removeStaleFolders(temp, Date.now(), env);
	if (removed > 0)
		runner.info(`Removed what ${removed} killed job${removed === 1 ? '' : 's'} had left on this runner.`);
	if (audit !== undefined && inputs.leakAudit === 'error')
		refuseLeaks(await audit, runner);
	const audiences = [...requested.keys()];
	runner.info(`Asking GitHub for this job's ${audiences.length === 1 ? 'token, for the audience' : 'tokens, for the audiences'} ${audiences.join(', ')}.`);
	await exchange_exchange(inputs, {
		runner,
		identities: jobIdentities(requested, identity, runner),
		aws,
		stores: otherStores(inputs.stores, connections),
		logins: inputs.registries.length === 0 ? undefined : await openLogins(env),
		folder: tempFolder(temp),
		workspace: {
			read: async (path) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6452))).jobWorkspace(env['GITHUB_WORKSPACE']).read(path),
		},
		templates: {
			read: async (signal) => (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 3663)))
				.subjectTemplates({ token: inputs.githubToken, runner, connections, env })
				.read(signal),
		},
		manifests: inputs.manifests.length === 0 ? undefined : await openManifests(connections, env),
		patience: identity.patience,
		place: {
			separator: external_node_path_.sep,
			worker: (0,adapters_worker/* currentWorker */.kJ)(),
			commandFiles: [env['GITHUB_ENV'], env['GITHUB_OUTPUT']].flatMap((path) => (path ? [(0,external_node_path_.basename)(path)] : [])),
			program: { node: process.execPath, script: (0,external_node_path_.join)(import.meta.dirname, '..', 'cli', 'index.js') },
			userFiles: userAwsFiles(env),
			before: (0,variables/* valuesBefore */.w)((name) => env[name]),
			renewing: { facts: identity.facts, environment: clientEnvironment(env) },
		},
	});
	if (audit !== undefined && inputs.leakAudit === 'warn')
		tellLeaks(await audit, runner);
}
async function openManifests(connections, env) {
	const { manifestWorld } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5190));
	return manifestWorld(env['GITHUB_WORKSPACE'], connections, env);
}
async function openLogins(env) {
	const { loginsIn, toolConfigs } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 7377));
	return loginsIn(toolConfigs(env));
}
/** An earlier step can set these, so whoever reads the log is told where the token and the keys went. */
function noteEndpoints(runner, inputs, env) {
	for (const { notices = [] } of (0,settings/* namedStores */.g)(inputs.stores))
		for (const notice of notices)
			runner.notice(notice);
	if (!inputs.usesAws)
		return;
	const registries = inputs.registries.length === 0 ? [] : ['ECR', 'ECR_PUBLIC'];
	for (const service of [...(0,endpoints/* servicesFor */.kP)(inputs.references, inputs.manifests.length > 0), ...registries]) {
		const given = (0,endpoints/* givenEndpoint */.pZ)(service, env);
		if (given?.variable !== undefined)
			runner.notice(`${given.variable} is in force: requests go to ${new URL(given.url).origin}`);
	}
}
function clientEnvironment(env) {
	return Object.fromEntries(CLIENT_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

;// CONCATENATED MODULE: ./build/step/rest.js
/** What main loads late, in one chunk: a renewal takes that too, rather than cut it in pieces that each step would load. */







})

};
