export const id = 397;
export const ids = [397];
export const modules = {

1921:
((module, exports, require) => {

Object.assign(exports, { filesIfThere, textIfThere });
var node_fs = require(3024);
var node_path = require(6760);
var regular_file_js = require(9824);

function textIfThere(path) {
	try {
		return regular_file_js.readRegular(path).toString();
	}
	catch {
		return '';
	}
}
var namesIfThere = (function (folder) {
	try {
		return node_fs.readdirSync(folder);
	}
	catch {
		return [];
	}
});
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

Object.assign(exports, { namesIfThere });
}),

3324:
((module, exports, require) => {

Object.assign(exports, { changedAt, isOurFolder, openLeavings });
var node_fs = require(3024);
var node_path = require(6760);
var delivery_ledger_js = require(3108);
var if_there_js = require(1921);

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
var findFolders = (function (temp) {
	return if_there_js.namesIfThere(temp)
		.filter((name) => OURS.test(name))
		.map((name) => node_path.join(temp, name));
});
function isOurFolder(path) {
	return kindOf(path) === 'folder';
}
function openLeavings(folder) {
	if (!isOurFolder(folder))
		return undefined;
	let here = node_path.resolve(folder);
	const at = (name) => node_path.join(here, name);
	const find = (path) => {
		const above = path === here ? 'folder' : find(node_path.dirname(path));
		return above === 'folder' ? kindOf(path) : above;
	};
	const readFile = (name) => (find(at(name)) === 'file' ? if_there_js.textIfThere(at(name)) : '');
	const remove = (name, work) => {
		const above = find(node_path.dirname(at(name)));
		return above === 'gone' || (above === 'folder' && gone(() => work(at(name))));
	};
	return {
		folder,
		ledger: delivery_ledger_js.parseLedger(readFile(delivery_ledger_js.LEDGER_FILE)),
		readFile,
		setAside() {
			if (!here.endsWith(delivery_ledger_js.REMOVED) && done(() => node_fs.renameSync(here, `${here}${delivery_ledger_js.REMOVED}`)))
				here += delivery_ledger_js.REMOVED;
		},
		removeFile: (name) => remove(name, node_fs.unlinkSync),
		removeFolder: (name) => remove(name, node_fs.rmdirSync),
		removeSelf: () => remove(delivery_ledger_js.LEDGER_FILE, node_fs.unlinkSync) && gone(() => node_fs.rmdirSync(here)),
	};
}
function changedAt(folder) {
	return node_fs.lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}
function kindOf(path) {
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
function gone(remove) {
	try {
		remove();
		return true;
	}
	catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT';
	}
}

Object.assign(exports, { findFolders });
}),

8751:
((module, exports, require) => {

Object.assign(exports, { isAlive, mayGoOn });
var node_fs = require(3024);

const LONGEST_JOB = 6 * 24 * 60 * 60 * 1000;
var currentWorker = (function () {
	return process.ppid > 1 ? processFacts(process.ppid) : undefined;
});
var processFacts = (function (pid) {
	const started = startOf(pid);
	return started === undefined ? undefined : { pid, started, namespace: ownNamespace() };
});
function mayGoOn(worker, age) {
	return (worker && isAlive(worker)) ?? age < LONGEST_JOB;
}
function isAlive({ namespace, pid, started }) {
	const boot = startOf(process.pid)?.split('/')[0] ?? '';
	const isElsewhere = namespace !== undefined && namespace !== ownNamespace() && started.startsWith(boot);
	return isElsewhere ? undefined : (startOf(pid) ?? '') === started;
}
var startOf = (function (pid) {
	if (process.platform === 'linux') {
		try {
			const boot = node_fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
			const stat = node_fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
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
});
var ownNamespace = (function () {
	try {
		return node_fs.readlinkSync('/proc/self/ns/pid');
	}
	catch {
		return undefined;
	}
});

Object.assign(exports, { processFacts, currentWorker });
}),

6452:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { jobWorkspace });
var node_fs = require(3024);
var node_path = require(6760);

const LONGEST = 131_072;
function jobWorkspace(folder) {
	return {
		read: async (path) => {
			if (!folder)
				return problem('GITHUB_WORKSPACE is not set, so there is no workspace to read it from');
			try {
				return readInside(node_fs.realpathSync(folder), path);
			}
			catch (error) {
				return problem(reasonOf(error));
			}
		},
	};
}
function readInside(folder, path) {
	const file = node_fs.realpathSync(node_path.resolve(folder, path));
	const way = node_path.relative(folder, file);
	if (way === '..' || way.startsWith(`..${node_path.sep}`) || node_path.isAbsolute(way))
		return problem('it is not inside the workspace');
	if (!node_fs.statSync(file).isFile())
		return problem('it is no file');
	const handle = node_fs.openSync(file, 'r');
	try {
		const { size } = node_fs.fstatSync(handle);
		if (size > LONGEST)
			return problem(`expected at most ${LONGEST} bytes, found ${size}`);
		const bytes = new Uint8Array(size);
		const length = node_fs.readSync(handle, bytes);
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
	}
	finally {
		node_fs.closeSync(handle);
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

5169:
((module, exports, require) => {

Object.assign(exports, { atLeast });
const SEVERITIES = ['error', 'warning', 'note'];
function atLeast(severity, least) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

Object.assign(exports, { SEVERITIES });
}),

9974:
((module, exports, require) => {

var rulebook_js = require(9237);

const MOST = 10;
var annotate = (function (findings, kind, book, room = MOST) {
	const shown = Math.min(room, MOST);
	const rest = findings.length > shown ? findings.length - shown + 1 : 0;
	const annotations = findings.slice(0, findings.length - rest).map((finding) => ({
		kind,
		text: `${finding.why} Fix: ${finding.fix.split('\n').join(' \u23ce ')} [${finding.rule}]`,
		place: { file: finding.file, line: finding.line, column: finding.column, title: rulebook_js.titleOf(finding, book) },
	}));
	if (rest > 0)
		annotations.push({
			kind,
			text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
			place: undefined,
		});
	return annotations;
});

Object.assign(exports, { annotate });
}),

9237:
((module, exports, require) => {

Object.assign(exports, { titleOf });
function titleOf({ rule, title }, { rules }) {
	return title ?? rules[rule]?.title ?? rule;
}

}),

190:
((module, exports, require) => {

Object.assign(exports, { parseCache, stateOf });
const MARGIN_MS = 5 * 60_000;
var renewalTime = (function (expiration, now) {
	const end = expiration.getTime();
	return Math.ceil(end - Math.max(0, Math.min(MARGIN_MS, (end - now) / 5)));
});
function stateOf({ credentials, renewAt }, now) {
	if (now >= credentials.expiration.getTime())
		return 'ended';
	return now < renewAt ? 'fresh' : 'due';
}
var credentialDocument = (function ({ accessKeyId, expiration, secretAccessKey, sessionToken }) {
	return JSON.stringify({
		Version: 1,
		AccessKeyId: accessKeyId,
		SecretAccessKey: secretAccessKey,
		SessionToken: sessionToken,
		Expiration: expiration.toISOString(),
	});
});
var renderCache = (function ({ accountId, credentials, region, renewAt }) {
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
});
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

Object.assign(exports, { renewalTime, renderCache });
}),

7496:
((module, exports, require) => {

var output_shell_word_js = require(5951);
var session_names_js = require(6944);

var credentialProcess = (function (place, program) {
	const { folder, profile, separator } = place;
	if (separator === '\\') {
		const words = [program.node, program.script, 'credentials', '--profile', profile, '--folder', folder];
		return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
	}
	const base = folder.slice(folder.lastIndexOf('/') + 1);
	const command = `set +xv;d=${output_shell_word_js.shellWord(folder)};[ -d "$d" ]||d="\${KEYLESS_DIR%/*}/${base}";. "$d/aws/${session_names_js.sessionNames(profile).script}"`;
	return `/bin/sh -c ${output_shell_word_js.shellQuoted(command)}`;
});
var processScript = (function (profile, { node, script }) {
	return `# The credential_process of profile ${profile}: answers from the cache, and has the session renewed when that is due.
document= renew_at= ends_at=
{
  IFS= read -r line
  IFS= read -r document
  read -r line renew_at
  read -r line ends_at
} 2>/dev/null <"$d/aws/${session_names_js.sessionNames(profile).cache}"
document=\${document#'"document": '} document=\${document%,}
renew_at=\${renew_at%,} ends_at=\${ends_at%,}
now=$(command -p date +%s)
if [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${renew_at:-0}" ]; then
  printf '%s\\n' "$document"
elif [ -x ${output_shell_word_js.shellWord(node)} ] && [ -r ${output_shell_word_js.shellWord(script)} ]; then
  unset NODE_DEBUG
  exec ${output_shell_word_js.shellWord(node)} ${output_shell_word_js.shellWord(script)} credentials --profile ${profile} --folder "$d"
elif [ "\${now:-0}" -gt 0 ] && [ "$now" -lt "\${ends_at:-0}" ]; then
  printf '%s\\n' "$document"
  echo 'keyless: the session of profile "${profile}" cannot be renewed where the Node of the action is not; it still lives' >&2
else
  echo 'keyless: [renewal-failed] the session of profile "${profile}" has ended, and cannot be renewed where the Node of the action is not' >&2
  echo 'For a container action, hand over a session that lasts: aws-credentials: file, and role-duration-seconds.' >&2
  exit 1
fi
`;
});

Object.assign(exports, { credentialProcess, processScript });
}),

9832:
((module, exports, require) => {

var profile_js = require(2276);

const SETTLED = /^(?:region|aws_.*|role_.*|sso_.*|source_profile|credential_source|credential_process|web_identity_token_file|external_id|mfa_serial|duration_seconds|login_session)$/i;
var settingsOf = (function (text, file, profile) {
	const settings = [];
	for (const section of profile_js.sectionsOf(text).filter((one) => profile_js.profileOf(one, file) === profile)) {
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
});
var keptSettings = (function (text, profile) {
	return settingsOf(text, 'config', profile).filter(([key]) => !SETTLED.test(key));
});

Object.assign(exports, { keptSettings, settingsOf });
}),

2309:
((module, exports, require) => {

Object.assign(exports, { parseRenewal });
const SETTINGS = [
	...['region', 'audience', 'issuer', 'facts', 'expect'],
	...['session', 'chain', 'allowedAccountIds', 'environment'],
];
var renderRenewal = (function (renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
});
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

Object.assign(exports, { renderRenewal });
}),

6944:
((module, exports, require) => {

Object.assign(exports, { profileOfCache });
const LOCKS = 8;
const CACHE = /^cache-(?<profile>.+)\.json$/;
var sessionNames = (function (profile) {
	return {
		cache: `cache-${profile}.json`,
		nextCache: `cache-${profile}.json.next`,
		renewal: `renewal-${profile}.json`,
		failure: `failure-${profile}.json`,
		nextFailure: `failure-${profile}.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `lock-${profile}.${at}`),
		script: `process-${profile}.sh`,
	};
});
function profileOfCache(file) {
	return CACHE.exec(file)?.groups?.['profile'];
}

Object.assign(exports, { sessionNames });
}),

8603:
((module, exports, require) => {

var base64 = (function (bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
});
var base64Cores = (function (bytes) {
	const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return [0, 1, 2].map((shift) => {
		const whole = Math.floor(((shift + bytes.length) * 8) / 6); // characters that no following byte can change
		const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
		return btoa('\0'.repeat(shift) + octets).slice(first, whole);
	});
});
var base64Url = (function (text) {
	return text.replaceAll('+', '-').replaceAll('/', '_');
});
var hex = (function (bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
});
var wrapped = (function (encoded, columns) {
	const lines = [];
	for (let at = 0; at < encoded.length; at += columns)
		lines.push(encoded.slice(at, at + columns));
	return lines;
});

Object.assign(exports, { base64, base64Cores, wrapped, hex, base64Url });
}),

1357:
((module, exports, require) => {

var output_shell_word_js = require(5951);

const ASIDE = 'KEYLESS_NODE_DEBUG';
var launcher = (function (name, { node, script }, args = []) {
	const posix = [node, script, ...args].map(output_shell_word_js.shellQuoted).join(' ');
	const files = [[name, `${POSIX}exec ${posix} "$@"\n`]];
	if (!node.startsWith('/')) {
		const words = [node, script, ...args].map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ');
		files.push([`${name}.cmd`, `${CMD}@${words} %*\r\n`]);
	}
	return files;
});
const POSIX = `#!/bin/sh
if [ "\${NODE_DEBUG-}" ]; then
  export ${ASIDE}="$NODE_DEBUG"
  unset NODE_DEBUG
fi
`;
const CMD = `@setlocal\r\n@if defined NODE_DEBUG set "${ASIDE}=%NODE_DEBUG:"=%"\r\n@set NODE_DEBUG=\r\n`;

Object.assign(exports, { launcher });
}),

3108:
((module, exports, require) => {

Object.assign(exports, { isInside, parseLedger });
var audit_mode_js = require(6325);
var output_unseen_js = require(4478);
var variables_js = require(9304);

const LEDGER_FILE = 'ledger.json';
const LEDGER_STATE = 'ledger';
const UNPUBLISHED = '.unpublished';
const REMOVED = '.removed';
var foldersFor = (function (files) {
	const above = files.flatMap((name) => {
		const parts = name.split('/').slice(0, -1);
		return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
	});
	return [...new Set(['secrets', ...above])];
});
var renderLedger = (function (ledger) {
	return `${JSON.stringify(ledger, undefined, 2)}\n`;
});
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
		...(isListOf(logins, isAbsolute) && { logins }),
		...(isListOf(undo, isInside) && { undo }),
		before: givenBack(before),
		leakScan: audit_mode_js.LEAK_MODES.find((mode) => mode === leakScan) ?? 'off',
	};
}
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return variables_js.valuesBefore((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/]+$/.test(part) && !output_unseen_js.hasControls(part) && part !== '.' && part !== '..');
}
function isAbsolute(path) {
	return /^(?:\/|[A-Za-z]:\\|\\\\)/.test(path) && !output_unseen_js.hasControls(path);
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

Object.assign(exports, { foldersFor, LEDGER_STATE, REMOVED, UNPUBLISHED, LEDGER_FILE, renderLedger });
}),

912:
((module, exports, require) => {

var output_unseen_js = require(4478);

var row = (function (...cells) {
	return `| ${cells.map(cell).join(' | ')} |`;
});
var cell = (function (text) {
	return output_unseen_js.replaceUnseen(text, () => ' ').replace(/[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
});

Object.assign(exports, { cell, row });
}),

6888:
((module, exports, require) => {


;// src/delivery/common-words.ts
const SHORTEST_MASK = 4;
const WORDS = new Set(`true false null none undefined nil yes no on off auto admin administrator root user username guest test testing dev
  develop development prod production stage staging qa main master default public private local localhost 127.0.0.1 0.0.0.0
  http https postgres postgresql mysql mariadb redis mongodb mongo sqlite oracle disable disabled enable enabled require
  required prefer name host port password secret token info debug warn warning error string number object array`
	.trim()
	.split(/\s+/));
const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
var isCommon = (function (line) {
	const word = line.trim().toLowerCase();
	return (word.length < SHORTEST_MASK ||
		WORDS.has(word) ||
		isShortNumber(word) ||
		!(/[a-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) ||
		/^(.)\1*$/su.test(word) ||
		REGION.test(word));
});
var isShortNumber = (function (word) {
	return /^[\d.,:+-]+$/.test(word) && word.replace(/\D/g, '').length < 6;
});

var encodings = require(8603);
;// src/delivery/escapes.ts
var percentForms = (function (text) {
	if (/^[\w.-]*$/.test(text))
		return [text];
	const script = encodeURIComponent(text.toWellFormed());
	const strict = script.replace(/[!'()*]/g, percentCode);
	const form = script.replace(/[!'()~]/g, percentCode).replaceAll('%20', '+');
	const forms = [script, strict, form].flatMap((upper) => [upper, lowerCaseCodes(upper)]);
	return [...forms, ...forms.map((encoded) => encoded.replaceAll('%20', '+'))];
});
var shellForms = (function (text) {
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
});
var jsonForms = (function (text) {
	if (/^[\w@%+=:,./-]*$/.test(text))
		return [text];
	const plain = JSON.stringify(text).slice(1, -1);
	const go = plain.replace(/[<>&\u2028\u2029]/g, jsonCode);
	return [plain, plain.replace(/[^\x20-\x7e]/g, jsonCode), go, JSON.stringify(plain).slice(1, -1)];
});
function percentCode(char) {
	return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
var lowerCaseCodes = (function (encoded) {
	return encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
});
var escapeAfter = (function (first) {
	return (char, at) => (at === 0 && /[#~]/.test(char) ? first + char : `\\${char}`);
});
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

var field_name = require(4400);
;// src/delivery/leaves.ts

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const BEGINS_JSON = /^\s*(?:[[{"]|-?\d[\d.eE+-]*\s*$)/;
const LONGEST_PLACE = 300;
var leavesOf = (function (text) {
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
});
var wayIn = (function (level) {
	return level && { before: level.before, key: level.key, index: level.index };
});
function placeOf(way) {
	if (way === undefined)
		return 'the JSON text';
	let place = '';
	for (let step = way; step !== undefined; step = step.before) {
		if (place.length > LONGEST_PLACE)
			return `key \u2026${place}`;
		const { before, index, key } = step;
		const name = key === undefined || field_name.isFieldName(key) ? key : `no. ${index + 1}`;
		if (name === undefined)
			place = `[${index}]${place}`;
		else if (before !== undefined)
			place = `.${name === key ? name : `(${name})`}${place}`;
		else
			return `key ${name}${place}`;
	}
	return place;
}
var isJson = (function (text) {
	try {
		JSON.parse(text);
		return true;
	}
	catch {
		return false;
	}
});

;// src/delivery/mask-set.ts

const LINE_BREAK = /\r\n|\n|\r/;
const SHORTEST_PIECE = 8;
const DEEPEST = 16;
const LONGEST_WRAPPED = 8 * 1024;
const ONE_LINE = 47;
class MaskSet {
	masks = new Set();
	common = [];
	shortLines = 0;
	unwrapped = false;
	addText(text, ways = []) {
		const bare = text.trim();
		if (bare === '')
			return;
		if (isCommon(bare)) {
			this.common.push(ways);
			return;
		}
		this.#addLines(text);
		this.#addForms(bare);
		if (text !== bare)
			this.#addWhole(text);
		if (ways.length < DEEPEST)
			this.#addLeaves(text, ways);
		if (text.includes('\0'))
			this.addText(text.replaceAll('\0', ''), ways);
	}
	addBytes(bytes) {
		this.#addPieces([encodings.base64(bytes), encodings.base64Url(encodings.base64(bytes))]);
		this.#addEncodings(bytes);
		const text = utf8(bytes);
		if (text !== undefined) {
			this.addText(text);
			return;
		}
		this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		if (encodings.base64Cores(bytes).some((core) => core.length < SHORTEST_PIECE))
			this.common.push([]);
	}
	#addLines(text) {
		const lines = text.split(LINE_BREAK);
		if (lines.length === 1)
			this.#add(text);
		for (const line of lines.map((line) => line.trim())) {
			if (isCommon(line))
				this.shortLines += line === '' ? 0 : 1;
			else
				this.#add(line);
		}
	}
	#addWhole(text) {
		if (LINE_BREAK.test(text))
			this.#addWrapped(new TextEncoder().encode(text));
		else
			this.#addForms(text);
	}
	#addForms(text) {
		this.#addEncodings(new TextEncoder().encode(text));
		for (const form of [...percentForms(text), ...shellForms(text), ...jsonForms(text)])
			this.#add(form);
	}
	#addEncodings(bytes) {
		const digits = encodings.hex(bytes);
		this.#addPieces([...encodings.base64Cores(bytes).flatMap((core) => [core, encodings.base64Url(core)]), digits, digits.toUpperCase()]);
		this.#addWrapped(bytes);
	}
	#addWrapped(bytes) {
		if (bytes.length > LONGEST_WRAPPED) {
			this.unwrapped = true;
			return;
		}
		if (bytes.length <= ONE_LINE)
			return;
		const withNewline = new Uint8Array(bytes.length + 1).fill(0x0a);
		withNewline.set(bytes);
		for (const encoded of [encodings.base64(bytes), encodings.base64(withNewline)]) {
			for (const columns of [64, 76])
				if (encoded.length > columns)
					this.#addPieces(encodings.wrapped(encoded, columns));
		}
	}
	#addLeaves(document, ways) {
		for (const { kind, text, way, written } of leavesOf(document)) {
			const inside = [way, ...ways];
			if (kind === 'string') {
				this.addText(text, inside);
				this.#add(written.trim());
			}
			else if (way !== undefined) {
				for (const number of new Set([text, written]))
					if (number !== document.trim())
						this.addText(number, inside);
			}
		}
	}
	#addPieces(pieces) {
		for (const piece of pieces)
			if (piece.length >= SHORTEST_PIECE)
				this.#add(piece);
	}
	#add(mask) {
		if (!this.masks.has(mask) && !/[\r\n]/.test(mask) && !isCommon(mask))
			this.masks.add(mask);
	}
}
function utf8(bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}

;// src/delivery/unmasked.ts

const MOST_PLACES = 12;
var unmaskedIn = (function ({ common, shortLines, unwrapped }) {
	const places = [...new Set(common.map((ways) => (ways.length === 0 ? 'the value' : ways.map(placeOf).join(' in '))))];
	const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), `${places.length - MOST_PLACES} more`] : places;
	const notes = [
		...(places.length > 0 ? [shown.join(', ')] : []),
		...(shortLines > 0 ? [`${shortLines} short line${shortLines === 1 ? '' : 's'}`] : []),
		...(unwrapped ? ['its base64 broken into lines'] : []),
	];
	return notes.length === 0 ? undefined : notes.join('; ');
});

;// src/delivery/masks.ts

var masksFor = (function (name, value) {
	const set = maskSetFor(value);
	const unmasked = unmaskedIn(set);
	return { masks: [...set.masks], unmasked: unmasked === undefined ? [] : [`${name} (${unmasked})`] };
});
var masksOf = (function (value) {
	return [...maskSetFor(value).masks];
});
var maskSetFor = (function (value) {
	const set = new MaskSet();
	if (value.kind === 'text')
		set.addText(value.text);
	else
		set.addBytes(value.bytes);
	return set;
});
var tokenMasks = (function (token) {
	return [token, token.slice(token.lastIndexOf('.') + 1)].filter((mask) => !isCommon(mask) && !/[\r\n]/.test(mask));
});
var keyMasks = (function ({ accessKeyId, secretAccessKey, sessionToken }) {
	return [accessKeyId, secretAccessKey, sessionToken].filter((mask) => mask.trim() !== '' && !/[\r\n]/.test(mask));
});
var credentialMasks = (function ({ secretAccessKey, sessionToken }) {
	const values = [secretAccessKey, sessionToken].map((text) => masksOf({ kind: 'text', text }));
	return [...new Set(values.flat())];
});

Object.assign(exports, { credentialMasks, keyMasks, masksFor, masksOf, tokenMasks });
}),

8980:
((module, exports, require) => {

const NOTHING = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };
var encode = (function (content) {
	return new TextEncoder().encode(content);
});

Object.assign(exports, { NOTHING, encode });
}),

7999:
((module, exports, require) => {

var credentials_session_names_js = require(6944);
var registries_registry_js = require(9643);
var launcher_js = require(1357);
var part_js = require(8980);
var session_part_js = require(5859);

const HOSTS_FILE = 'registries/hosts';
const tokenFile = (registry) => `registries/${registries_registry_js.tokenKeyOf(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
const nextFile = (file) => `${file}.next`;
const tokenLock = (registry) => `registry-${registries_registry_js.tokenKeyOf(registry)}`;
var registryDelivery = (function (plan) {
	const { folder, program, registries } = plan;
	const hosts = registries.map(({ host }) => host);
	if (hosts.length === 0)
		return { ...part_js.NOTHING, outputs: [['registries', '']] };
	const helper = launcher_js.launcher('docker-credential-keyless', program, ['docker-credential', folder]);
	const session = sessionFor(plan);
	const kept = [...registries.map(tokenFile), ...hosts.map(loginFile)];
	const locks = registries.flatMap((registry) => credentials_session_names_js.sessionNames(tokenLock(registry)).locks.map((name) => `aws/${name}`));
	return {
		...part_js.NOTHING,
		files: [
			[HOSTS_FILE, part_js.encode(`${hosts.join('\n')}\n`)],
			...helper.map(([name, text]) => [`bin/${name}`, part_js.encode(text)]),
			...session.files,
		],
		outputs: [['registries', hosts.join('\n')]],
		laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
	};
});
function sessionFor(plan) {
	const { awsCredentials } = plan;
	return awsCredentials === 'none' || awsCredentials === 'env' ? session_part_js.sessionPart(plan, true) : part_js.NOTHING;
}

Object.assign(exports, { tokenFile, tokenLock, registryDelivery, nextFile });
}),

5859:
((module, exports, require) => {

var credentials_cached_session_js = require(190);
var credentials_credential_process_js = require(7496);
var credentials_renewal_js = require(2309);
var credentials_session_names_js = require(6944);
var guard_held_js = require(7435);
var part_js = require(8980);

var sessionPart = (function (plan, renews) {
	const { accountId, credentials } = plan.session;
	const { region } = plan;
	const renewAt = credentials_cached_session_js.renewalTime(credentials.expiration, plan.now);
	const names = credentials_session_names_js.sessionNames(plan.awsProfile);
	const cache = [names.cache, credentials_cached_session_js.renderCache({ accountId, credentials, region, renewAt })];
	if (!renews)
		return part([cache], []);
	const renewed = part([cache, [names.renewal, credentials_renewal_js.renderRenewal(plan.renewal)], [names.script, credentials_credential_process_js.processScript(plan.awsProfile, plan.program)]], [names.nextCache, names.failure, names.nextFailure, ...names.locks]);
	const held = guard_held_js.sessionsFile(plan.awsProfile);
	return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
});
var part = (function (files, later) {
	return {
		...part_js.NOTHING,
		files: files.map(([name, text]) => [`aws/${name}`, part_js.encode(text)]),
		laterFiles: later.map((name) => `aws/${name}`),
	};
});

Object.assign(exports, { sessionPart });
}),

9304:
((module, exports, require) => {

var output_unseen_js = require(4478);

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
var valuesBefore = (function (variable) {
	const known = GIVEN_BACK.map((name) => [name, variable(name) ?? '']);
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !output_unseen_js.hasControls(value)));
});

Object.assign(exports, { valuesBefore });
}),

7435:
((module, exports, require) => {

Object.assign(exports, { addSessions });
const HELD_FILE = 'scan.json';
var sessionsFile = (function (profile) {
	return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
});
const MOST_SESSIONS = 128;
var renderHeld = (function (credentials, ownCommandFiles) {
	return `${JSON.stringify({ ...(credentials && documentOf(credentials)), ownCommandFiles })}\n`;
});
function addSessions(text, sessions) {
	const known = parsed(text);
	const all = [...(Array.isArray(known) ? known : []), ...sessions.map(documentOf)];
	const byId = new Map(all.map((document) => [fieldsOf(document)['AccessKeyId'], document]));
	return `${JSON.stringify([...byId.values()].slice(-MOST_SESSIONS))}\n`;
}
var documentOf = (function ({ accessKeyId, secretAccessKey, sessionToken }) {
	return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
});
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

Object.assign(exports, { sessionsFile, HELD_FILE, renderHeld });
}),

5178:
((module, exports, require) => {

Object.assign(exports, { show });
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
var parseClaims = (function (payload) {
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
});
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

Object.assign(exports, { parseClaims });
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

5951:
((module, exports, require) => {

var shellWord = (function (text) {
	return /^[\w./:=@%+,-]+$/.test(text) ? text : shellQuoted(text);
});
var shellQuoted = (function (text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
});

Object.assign(exports, { shellWord, shellQuoted });
}),

6585:
((module, exports, require) => {

Object.assign(exports, { readEach, existEach });
var secrets_plan_js = require(7227);
var secrets_stores_js = require(6169);
var stores_existence_js = require(1103);

async function readEach(reads, storeOf) {
	const { found, notices } = await askEach(reads, async (name, own) => {
		const answer = await (await storeOf(name)).read(own);
		return { each: answer.outcomes, notices: answer.notices };
	});
	const none = { kind: 'absent', message: 'the store gave no answer for it' };
	return { outcomes: reads.map((read) => found(read) ?? none), notices };
}
async function existEach(reads, storeOf) {
	const { found, notices } = await askEach(reads, async (name, own) => {
		const store = await storeOf(name);
		const answer = (await store.exists?.(own)) ?? (await stores_existence_js.existenceByReading(store, own, name));
		return { each: answer.existences, notices: answer.notices };
	});
	return { existences: reads.map((read) => found(read) ?? stores_existence_js.existenceIn(undefined)), notices };
}
async function askEach(reads, ask) {
	const groups = [...Map.groupBy(reads.filter(secrets_stores_js.isOther), ({ kind }) => kind)];
	const answers = await Promise.all(groups.map(([name, own]) => ask(name, own)));
	const found = new Map(groups.flatMap(([, own], at) => own.map((read, index) => [secrets_plan_js.readKey(read), answers[at]?.each[index]])));
	return { found: (read) => found.get(secrets_plan_js.readKey(read)), notices: answers.flatMap(({ notices }) => notices) };
}

}),

4961:
((module, exports, require) => {

Object.assign(exports, { withClause });
function withClause(sentence, clause) {
	return clause === '' ? sentence : `${sentence.replace(/\.$/, '')}${clause}`;
}

}),

8241:
((module, exports, require) => {

var openDocument = (function (value) {
	if (value.kind === 'binary')
		return { kind: 'binary' };
	let rewritten = false;
	const keepSource = (number, source) => {
		if (source === undefined || String(number) === source)
			return number;
		rewritten = true;
		return JSON.rawJSON(source);
	};
	try {
		const exact = parse(value.text, keepSource);
		return { kind: 'document', exact, plain: rewritten ? parse(value.text, (number) => number) : exact };
	}
	catch {
		return { kind: 'not-json' };
	}
});
var isObject = (function (value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);
});
var parse = (function (text, number) {
	return JSON.parse(text, (_key, parsed, context) => {
		if (typeof parsed === 'number')
			return number(parsed, context?.source);
		return isObject(parsed) ? Object.setPrototypeOf(parsed, BARE) : parsed;
	});
});
const BARE = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

Object.assign(exports, { openDocument, isObject });
}),

4400:
((module, exports, require) => {

Object.assign(exports, { isFieldName });
const LONGEST = 40;
const SHORT = 6;
const LONGEST_WORD = 16;
const LONGEST_ODD = 4;
const FOLLOWED = /a(?=[bcdfgiklmnprstuvwy])|b(?=[abeilorsu])|c(?=[acehiklortu])|d(?=[abdefgiloprsu])|e(?=[abcdefglmnpqrstuvwxy])|f(?=[aefilor])|g(?=[aeghilnoprsu])|h(?=[aeiorstu])|i(?=[abcdefglmnoprstvxz])|j(?=[aeosu])|k(?=[aeisu])|l(?=[adeilostuy])|m(?=[abeimopsy])|n(?=[acdefgilnostuv])|o(?=[abcdgijklmnoprstuvwx])|p(?=[aeghiloprstu])|q(?=[lu])|r(?=[acdegiklmnorstuvy])|s(?=[acehilmnopqrstuwy])|t(?=[acehiloprstuwy])|u(?=[abcdegilmnoprst])|v(?=[aei])|w(?=[aeinors])|x(?=[pty])|y(?=[cnps])|z(?=[eu])/gi;
function isFieldName(key) {
	if (key.length > LONGEST || !/^[\w./:-]*$/.test(key))
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

}),

9711:
((module, exports, require) => {

Object.assign(exports, { readValue });
var bytesOf = (function (value) {
	return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
});
function readValue(bytes) {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	}
	catch {
		return { kind: 'binary', bytes };
	}
}

Object.assign(exports, { bytesOf });
}),

9397:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { exchangeAgain, mintAgain, vaultAgain, withdrawVault, workflowPlace });

var node_fs = require(3024);
var node_os = require(8161);
// node_modules/@actions/core/lib/core.js + 7 modules
var core = require(3838);
var errors = require(9473);
var unseen = require(4478);
var node_crypto = require(7598);
;// src/adapters/command-files.ts

var appendPairs = (function (file, pairs, env) {
	const path = env[file];
	if (!path) {
		throw new errors.ActionError('environment-unsafe', `${file} is not set, so nothing can be handed to later steps`, {
			hint: 'Keyless runs as a step of a job. On a self-hosted runner, update the runner.',
		});
	}
	const delimiter = `ghadelimiter_${node_crypto.randomUUID()}`;
	const lines = Array.from(pairs, ([name, value]) => [`${name}<<${delimiter}`, value, delimiter, ''].join(node_os.EOL));
	node_fs.appendFileSync(path, lines.join(''));
});

;// src/adapters/github-runner.ts

const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
var githubRunner = (function (env) {
	const before = COMMAND_FILES.flatMap((variable) => {
		const path = env[variable];
		return path && node_fs.existsSync(path) ? [{ path, size: node_fs.statSync(path).size }] : [];
	});
	return {
		mask: (masks) => atOnce(() => {
			for (const mask of masks)
				core.setSecret(mask);
		}),
		saveState: (name, value) => write(() => core.saveState(name, value)),
		exportVariables: (variables) => write(() => appendPairs('GITHUB_ENV', variables, env)),
		outputs: (outputs) => write(() => appendPairs('GITHUB_OUTPUT', outputs, env)),
		addPath: (folder) => write(() => core.addPath(folder)),
		summary(markdown) {
			try {
				node_fs.appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}${node_os.EOL}`);
			}
			catch {
				core.info('The step summary could not be written.');
			}
		},
		group: (title, lines) => atOnce(() => {
			core.startGroup(plain(title));
			for (const line of lines)
				core.info(plain(line));
			core.endGroup();
		}),
		info: (line) => core.info(plain(line)),
		notice: (line) => core.notice(plain(line)),
		warning: (line) => core.warning(plain(line)),
		annotate({ kind, place, text }) {
			const show = { error: core.error, warning: core.warning, notice: core.notice }[kind];
			show(plain(text), place && { file: place.file, startLine: place.line, startColumn: place.column, title: place.title });
		},
		fail(text, place) {
			core.error(defuse(text), place === undefined ? {} : annotation(place));
		},
		retract() {
			for (const { path, size } of before)
				truncate(path, size);
		},
	};
});
var atOnce = (function (write) {
	process.stdout.cork();
	try {
		write();
	}
	finally {
		process.stdout.uncork();
	}
});
function annotation({ file, line }) {
	return line === undefined ? { file } : { file, startLine: line };
}
var write = (function (command) {
	try {
		command();
	}
	catch (error) {
		if (error instanceof errors.ActionError)
			throw error;
		const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
		throw new errors.ActionError('file-failed', `the runner's command file could not be written${code}`, {
			hint: 'Is the disk that holds RUNNER_TEMP full?',
			cause: error,
		});
	}
});
function truncate(path, size) {
	const file = node_fs.openSync(path, 'r+');
	try {
		node_fs.ftruncateSync(file, size);
	}
	finally {
		node_fs.closeSync(file);
	}
}
var plain = (function (line) {
	return defuse(unseen.replaceControls(line, ' ')).replace(/^(\s*)::/, '$1: :');
});
var defuse = (function (text) {
	return text.replaceAll('##[', '## [');
});

var workflow_file = require(7615);
var workspace = require(6452);
;// src/adapters/workflow-place.ts

async function workflowPlace(env) {
	const file = workflow_file.workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', env['GITHUB_REPOSITORY'] ?? '');
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
	const source = await workspace.jobWorkspace(env['GITHUB_WORKSPACE']).read(file);
	if (source.kind !== 'text')
		return undefined;
	const [{ readWorkflow }, { ownStep }] = await Promise.all([
		Promise.all(/* import() | audit */[require.e(844), require.e(722), require.e(840)]).then(require.bind(require, 6707)), // which the audit has too
		Promise.all(/* import() | audit */[require.e(844), require.e(722), require.e(840)]).then(require.bind(require, 6091)),
	]);
	return ownStep(readWorkflow(source.text).steps, {
		repository: env['GITHUB_ACTION_REPOSITORY'] || undefined,
		job: env['GITHUB_JOB'] ?? '',
		action: env['GITHUB_ACTION'] ?? '',
	})?.uses.line;
}

;// src/commands/behind-step.ts
const BEHIND_STEP = {
	check: async () => (await Promise.all([require.e(844), require.e(598), require.e(722), require.e(907)]).then(require.bind(require, 2907))).check,
	'registry-token': async () => (await Promise.all(/* import() | session */[require.e(573), require.e(901)]).then(require.bind(require, 9615))).getRegistryToken,
};

var adapters_aws = require(8396);
var cached_session = require(190);
var masks = require(6888);
var retry = require(5402);
var service_error = require(8736);
;// src/session/assume-roles.ts

const SERVICE = 'AWS STS';
var assumeRoles = (async function ({ allowedAccountIds, chain, region, session: first }, world) {
	let session = await assumeByToken(first, world);
	world.runner.mask(masks.keyMasks(session.credentials));
	let from = first;
	for (const next of chain) {
		session = await assumeNext({ from, request: next, region }, session, world);
		world.runner.mask(masks.keyMasks(session.credentials));
		from = next;
	}
	if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(session.accountId)) {
		throw new errors.ActionError('account-not-allowed', `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``, { hint: 'Correct the role or the list.' });
	}
	return session;
});
var assumeByToken = (async function (request, { explain = bareAnswer, identity, insist, meanwhile, patience, sts }) {
	let { claims } = await identity.current();
	return await retry.retry(SERVICE, patience, async () => {
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
});
async function bareAnswer(error) {
	if (!(error instanceof service_error.ServiceError))
		throw error;
	const code = error.code?.startsWith('AccessDenied') ? 'role-refused' : 'session-refused';
	throw new errors.ActionError(code, error.message, { cause: error });
}
async function assumeNext({ from, region, request }, { credentials }, { identity, patience, sts }) {
	return await retry.retry(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(async (error) => {
		if (!(error instanceof service_error.ServiceError))
			throw error;
		const { explainChainRefusal } = await Promise.all(/* import() | refusal */[require.e(27), require.e(38), require.e(917)]).then(require.bind(require, 5831));
		const { claims } = await identity.current();
		throw explainChainRefusal(error, from.roleArn, { request, claims, region });
	});
}

;// src/session/meet-expectations.ts
var meetExpectations = (async function ({ expected }, claims) {
	if (expected.length === 0)
		return;
	const { insistOn } = await require.e(/* import() | expect */ 496).then(require.bind(require, 3230));
	insistOn(expected, claims);
});
async function insistAgain(expect, claims) {
	if (expect.trim() === '')
		return;
	const { parseExpected } = await require.e(/* import() | expect */ 496).then(require.bind(require, 6912));
	await meetExpectations(parseExpected(expect), claims);
}

var clock = require(1759);
var adapters_connections = require(9558);
var issuer_keys = require(5843);
var token_endpoint = require(1444);
var identity_claims = require(5178);
var refuse_token = require(5579);
;// src/identity/agreement.ts

var agree = (function (claims, facts) {
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
		.map(([claim, fact]) => `the token's "${claim}" is ${identity_claims.show(claims[claim])}, the runner says ${identity_claims.show(fact)}`);
});
var insist = (function (code, claims, [claim, fact]) {
	if (fact === undefined) {
		throw new errors.ActionError(code, `the runner does not say what the token's "${claim}" must be`, {
			hint: 'Is this a job of GitHub Actions? The runner sets GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID and GITHUB_RUN_ID.',
		});
	}
	if (claims[claim] === fact)
		return;
	const found = claims[claim] === undefined ? 'the token does not have it' : `the token says ${identity_claims.show(claims[claim])}`;
	refuse_token.refuseToken(code, `expected "${claim}" ${identity_claims.show(fact)}, as the runner says; ${found}`);
});

// node_modules/jose/dist/webapi/jwt/verify.js + 2 modules
var verify = require(4490);
// node_modules/jose/dist/webapi/jwks/local.js
var local = require(6687);
// node_modules/jose/dist/webapi/util/errors.js
var util_errors = require(5674);
var identity_issuer = require(2732);
;// src/identity/json.ts
var hasDuplicateKey = (function (text) {
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
});
var isKey = (function (text, end) {
	const colon = /\s*:/y;
	colon.lastIndex = end;
	return colon.test(text);
});

;// src/identity/token.ts

const LONGEST = 16 * 1024;
const TOLERANCE_SECONDS = 60;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const LONG_MODULUS = /^(?:[g-z0-9_-][\w-]{341}|[\w-]{343,})$/;
const UNWELCOME = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];
var verifyToken = (async function (token, expected) {
	const header = readHeader(token);
	const key = usableKeys(header, expected.keys);
	const payload = await verifySignature(token, key);
	const claims = identity_claims.parseClaims(payload);
	checkClaims(claims, expected);
	return claims;
});
var readHeader = (function (token) {
	if (token.length > LONGEST)
		refuse_token.refuseToken('token-too-large', `the token has ${token.length} characters; at most ${LONGEST} are accepted`);
	if (!COMPACT.test(token))
		refuse_token.refuseToken('token-malformed', 'what the runner gave is not a signed JWT of three parts');
	const [header] = token.split('.').slice(0, 2).map(readPart);
	if (header === undefined)
		return refuse_token.refuseToken('token-malformed', 'the token has no header');
	const unwelcome = UNWELCOME.find((name) => name in header);
	if (unwelcome !== undefined)
		refuse_token.refuseToken('token-header', `the token's header has "${unwelcome}", which GitHub's tokens never have`);
	if (header['alg'] !== 'RS256')
		refuse_token.refuseToken('token-algorithm', `the token is signed with ${identity_claims.show(header['alg'])}; only "RS256" is accepted`);
	if (typeof header['kid'] !== 'string')
		refuse_token.refuseToken('token-key-unknown', "the token's header names no key");
	return header;
});
var readPart = (function (part) {
	let text;
	let value;
	try {
		const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		value = JSON.parse(text);
	}
	catch {
		return refuse_token.refuseToken('token-malformed', "the token's header or claims are not JSON in base64url");
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return refuse_token.refuseToken('token-malformed', "the token's header or claims are not a JSON object");
	}
	if (hasDuplicateKey(text))
		refuse_token.refuseToken('token-duplicate-key', 'the token names a header field or claim twice');
	return { ...value };
});
var usableKeys = (function (header, { keys }) {
	const usable = keys.filter(({ kid, kty, use, n }) => kid === header['kid'] && kty === 'RSA' && use !== 'enc' && LONG_MODULUS.test(n ?? ''));
	if (usable.length === 0)
		refuse_token.refuseToken('token-key-unknown', `the issuer publishes no usable RSA key ${identity_claims.show(header['kid'])}`);
	return { keys: usable };
});
var verifySignature = (async function (token, keys) {
	try {
		const { payload } = await verify.jwtVerify(token, local.createLocalJWKSet(keys), {
			algorithms: ['RS256'],
			currentDate: new Date(0),
			clockTolerance: Number.MAX_SAFE_INTEGER,
		});
		return payload;
	}
	catch (error) {
		if (error instanceof util_errors.JWSSignatureVerificationFailed) {
			return refuse_token.refuseToken('token-signature', "the token's signature does not fit the issuer's key");
		}
		if (error instanceof util_errors.JWTClaimValidationFailed) {
			return refuse_token.refuseToken('token-malformed', `the "${error.claim}" claim is not what RFC 7519 says it is`);
		}
		if (isOfKeys(error))
			return refuse_token.refuseToken('token-key-unknown', "the issuer's key of the token's kid is not for RS256, or there are several");
		return refuse_token.refuseToken('token-malformed', 'the token could not be verified');
	}
});
function isOfKeys(error) {
	return (error instanceof util_errors.JWKSNoMatchingKey ||
		error instanceof util_errors.JWKSMultipleMatchingKeys ||
		!(error instanceof util_errors.JOSEError));
}
var checkClaims = (function (claims, { audience, issuer, now }) {
	if (!identity_issuer.acceptsIssuer(issuer, claims.iss)) {
		refuse_token.refuseToken('token-issuer', `expected the issuer "${issuer.url}"${issuer.slugAllowed ? ' (or with one enterprise slug behind it)' : ''}, the token says ${identity_claims.show(claims.iss)}`);
	}
	if (claims.aud !== audience)
		refuse_token.refuseToken('token-audience', `expected the audience ${identity_claims.show(audience)}, the token says ${identity_claims.show(claims.aud)}`);
	const seconds = now / 1000;
	if (claims.exp <= seconds - TOLERANCE_SECONDS)
		refuse_token.refuseToken('token-expired', `the token expired at ${at(claims.exp)}, this runner's clock says ${at(seconds)}`);
	for (const claim of ['nbf', 'iat']) {
		if (claims[claim] > seconds + TOLERANCE_SECONDS) {
			refuse_token.refuseToken('token-not-yet-valid', `the token's "${claim}" is ${at(claims[claim])}, this runner's clock says ${at(seconds)}`);
		}
	}
});
function at(seconds) {
	return new Date(seconds * 1000).toISOString();
}

var request_token = require(5938);
;// src/identify.ts

const TOO_NEAR_ITS_END = 60_000;
var jobIdentities = (function (requested, world, runner) {
	return new Map(Array.from(requested, ([audience, token]) => [audience, jobIdentity(token, { ...world, audience }, runner)]));
});
var jobIdentity = (function (first, world, runner) {
	const verify = async (requested) => {
		const token = await requested.token;
		runner.mask(masks.tokenMasks(token));
		const { audience, issuer, patience } = world;
		const keys = await requested.keys;
		const claims = await verifyToken(token, { audience, issuer, keys, now: patience.clock.now() });
		return { token, claims, warnings: agree(claims, world.facts) };
	};
	let verified;
	return {
		async current() {
			verified ??= verify(first);
			const { claims } = await verified;
			if (claims.exp * 1000 - world.patience.clock.now() < TOO_NEAR_ITS_END)
				verified = verify(request_token.requestToken(world));
			return verified;
		},
	};
});

;// src/renewal/job-again.ts

const DEADLINE = 30_000;
async function asJobAgain({ audience, facts, issuer }, env, work, { deadline = DEADLINE, instead = '', stopped } = {}) {
	const connections = new adapters_connections.Connections(env);
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(new errors.ActionError('timed-out', `${deadline / 1000} s were over`)), deadline);
	const end = () => stop.abort(new errors.ActionError('cancelled', 'the renewal is over'));
	stopped?.addEventListener('abort', end, { once: true });
	try {
		stopped?.throwIfAborted();
		const endpoint = token_endpoint.githubTokenEndpoint(env, { agent: connections });
		if (!endpoint.available)
			throw noTokenHere(instead);
		const patience = { clock: clock.systemClock, signal: stop.signal };
		const keys = issuer_keys.issuerKeys(issuer, { agent: connections });
		const world = { endpoint, issuer, keys, audience, facts, patience };
		const runner = { mask: () => { } };
		const identity = jobIdentity(request_token.requestToken(world), world, runner);
		return await work({ identity, connections, moments: request_token.momentsOf(world), patience, runner });
	}
	finally {
		clearTimeout(timer);
		stopped?.removeEventListener('abort', end);
		end();
		connections.destroy();
	}
}
function noTokenHere(instead) {
	return new errors.ActionError('token-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials', {
		hint: `Every step of a job with \`permissions: id-token: write\` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on${instead}.`,
	});
}

;// src/renewal/exchange-again.ts

const INSTEAD = '; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`';
async function exchangeAgain(renewal, env) {
	try {
		return { kind: 'renewed', value: await exchange(renewal, env) };
	}
	catch (error) {
		return { kind: 'failed', failure: { at: Date.now(), text: errors.describe(error) } };
	}
}
async function exchange(renewal, env) {
	const { region } = renewal;
	return await asJobAgain(renewal, env, async ({ connections, identity, moments, patience, runner }) => {
		const aws = adapters_aws.loadAws(region, connections, moments, renewal.environment);
		const { accountId, credentials } = await assumeRoles(renewal, {
			identity,
			sts: await aws.sts,
			patience,
			runner,
			insist: (claims) => insistAgain(renewal.expect, claims),
		});
		return { accountId, credentials, region, renewAt: cached_session.renewalTime(credentials.expiration, Date.now()) };
	}, { instead: INSTEAD });
}

;// src/renewal/mint-again.ts

async function mintAgain(renewal, env, stopped) {
	try {
		const mint = async ({ identity }) => {
			const { claims, token } = await identity.current();
			await insistAgain(renewal.expect, claims);
			return { kind: 'renewed', value: { token, iat: claims.iat, exp: claims.exp } };
		};
		return await asJobAgain(renewal, env, mint, { stopped });
	}
	catch (error) {
		stopped?.throwIfAborted();
		return { kind: 'failed', failure: { at: Date.now(), text: errors.describe(error) } };
	}
}

;// src/renewal/vault-again.ts

async function vaultAgain(renewal, held, mayLogIn, env) {
	const { renewAtVault } = await require.e(/* import() | vault */ 381).then(require.bind(require, 8913));
	return await renewAtVault(held, mayLogIn, {
		clock: clock.systemClock,
		withServer: (work) => withServer(held, env, work),
		asJob: (work, deadline) => asJobAgain(renewal, env, async ({ connections, identity, patience, runner }) => await work(await serverOf(held, connections), { identity: insistent(identity, renewal), patience, runner }), { deadline }),
	});
}
async function withdrawVault(held, env) {
	const { current } = held;
	if (!current.revocable)
		return;
	const { endVaultLogin } = await require.e(/* import() | vault */ 381).then(require.bind(require, 8190));
	await withServer(held, env, (server) => endVaultLogin(server, current.token, clock.systemClock));
}
async function withServer(held, env, work) {
	const connections = new adapters_connections.Connections(env);
	try {
		return await work(await serverOf(held, connections));
	}
	finally {
		connections.destroy();
	}
}
async function serverOf({ address, authority, namespace }, connections) {
	const { vaultServer } = await require.e(/* import() | vault */ 381).then(require.bind(require, 3259));
	if (authority !== undefined)
		connections.trust(address, authority);
	return vaultServer({ address, namespace }, connections);
}
function insistent(identity, { expect }) {
	return {
		async current() {
			const verified = await identity.current();
			await insistAgain(expect, verified.claims);
			return verified;
		},
	};
}

var node_path = require(6760);
var endpoints = require(127);
var job_event = require(2363);
;// src/cleanup.ts
function cleanUp(leavings) {
	leavings.setAside();
	const left = removeListed(leavings);
	return left.length === 0 ? left : removeListed(leavings);
}
function removeListed(leavings) {
	const { ledger } = leavings;
	const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
	const others = left.length === 0 ? ', in which another step has put something' : '';
	const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
	left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
	if (!leavings.removeSelf())
		left.push(`the folder itself${others}`);
	return left;
}
function loginsOf({ ledger, readFile }) {
	return (ledger?.undo ?? []).map(readFile);
}

var adapters_leavings = require(3324);
;// src/adapters/undo-logins.ts

async function undoLogins(folder, paths) {
	const { loginsIn } = await require.e(746).then(require.bind(require, 746));
	try {
		loginsIn(paths).release(node_path.basename(folder));
		return true;
	}
	catch {
		return false;
	}
}

var worker = require(8751);
;// src/adapters/stale-folders.ts

var removeStaleFolders = (async function (temp, now, env) {
	let removed = 0;
	const ending = [];
	for (const folder of adapters_leavings.findFolders(temp)) {
		const leavings = adapters_leavings.openLeavings(folder);
		if (leavings === undefined)
			continue;
		if (worker.mayGoOn(leavings.ledger?.worker, now - adapters_leavings.changedAt(folder)))
			continue;
		const logins = leavings.ledger?.logins;
		if (logins !== undefined)
			await undoLogins(folder, logins);
		const held = loginsOf(leavings);
		if (held.length > 0)
			ending.push(end(held, env));
		if (cleanUp(leavings).length === 0)
			removed++;
	}
	return { removed, ended: Promise.allSettled(ending) };
});
async function end(held, env) {
	const { endLogins } = await require.e(/* import() | vault */ 381).then(require.bind(require, 9450));
	await endLogins(held, env);
}

var delivery_ledger = require(3108);
;// src/adapters/owner-only.ts

const PATIENCE_MS = 10_000;
function keepToOwner(folder, systemRoot = process.env['SystemRoot'] || 'C:\\Windows') {
	const { execFileSync } = process.getBuiltinModule('node:child_process');
	const run = (command, ...args) => {
		try {
			return execFileSync(node_path.join(systemRoot, 'System32', command), args, {
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
	const user = /\bS-1-\d+(?:-\d+)+\b/.exec(run('whoami.exe', '/user', '/fo', 'csv', '/nh'))?.[0];
	if (user === undefined)
		throw unsafe(folder, 'whoami.exe does not say who this user is');
	run('icacls.exe', folder, '/inheritance:r', '/grant:r', `*${user}:(OI)(CI)F`, '/q');
}
function unsafe(folder, why, cause) {
	return new errors.ActionError('folder-unsafe', `the folder "${folder}" can't be kept to this user: ${why}`, {
		hint: 'Secrets are handed over only in a folder that no other user of this machine can read. RUNNER_TEMP must be on a volume that has access control lists, such as NTFS.',
		cause,
	});
}
function reasonOf(error) {
	const { code, status } = error;
	return typeof status === 'number' ? `status ${status}` : String(code ?? 'no answer');
}

;// src/adapters/temp-folder.ts

const FOLDER_PREFIX = 'keyless-';
var tempFolder = (function (temp) {
	inspect(temp);
	const path = node_path.join(temp, `${FOLDER_PREFIX}${node_crypto.randomBytes(12).toString('hex')}`);
	const draft = `${path}${delivery_ledger.UNPUBLISHED}`;
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
				const write = ([name, content]) => {
					const at = node_path.join(draft, name);
					writeFile(at, content, name.startsWith('bin/') ? 0o700 : 0o600, () => made.push({ path: at, kind: 'file' }));
				};
				for (const file of files)
					if (!file[0].includes('/'))
						write(file);
				for (const name of delivery_ledger.foldersFor([...files.keys()]))
					folder(node_path.join(draft, name));
				for (const file of files)
					if (file[0].includes('/'))
						write(file);
				node_fs.renameSync(draft, path);
				for (const [index, entry] of made.entries()) {
					made[index] = {
						...entry,
						path: node_path.join(path, entry.path.slice(draft.length)),
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
});
var inspect = (function (temp) {
	try {
		checkTemp(temp);
	}
	catch (error) {
		throw translate(error, temp);
	}
});
var checkTemp = (function (temp) {
	const stat = node_fs.lstatSync(temp);
	const unsafe = (found) => new errors.ActionError('folder-unsafe', `RUNNER_TEMP "${temp}" ${found}`, {
		hint: 'Secrets are handed over only in a folder that no other user of this machine can tamper with. If its mode is all: chmod go-w "$RUNNER_TEMP".',
	});
	if (!stat.isDirectory())
		throw unsafe('is not a folder (a symbolic link does not count)');
	const user = process.geteuid?.();
	if (user === undefined)
		return; // Windows: no modes, no owners to compare
	if (user !== 0 && stat.uid !== user && stat.uid !== 0)
		throw unsafe(`belongs to user ${stat.uid}, this step runs as ${user}`);
	const sticky = (stat.mode & node_fs.constants.S_IFMT) !== 0 && (stat.mode & 0o1000) !== 0;
	if (sticky)
		return;
	if ((stat.mode & 0o002) !== 0)
		throw unsafe('can be written by every user of this machine');
	const isOwn = stat.gid === process.getegid?.() || stat.gid === stat.uid;
	if ((stat.mode & 0o020) !== 0 && !isOwn)
		throw unsafe(`can be written by all users in group ${stat.gid}`);
});
var makeFolder = (function (path, made) {
	node_fs.mkdirSync(path, { mode: 0o700 });
	made();
	node_fs.chmodSync(path, 0o700); // whatever the umask took away
	const stat = node_fs.lstatSync(path);
	const user = process.geteuid?.();
	if (!stat.isDirectory() || (user !== undefined && (stat.uid !== user || (stat.mode & 0o777) !== 0o700))) {
		throw new errors.ActionError('folder-unsafe', `the folder "${path}" was replaced while it was being made`);
	}
});
var writeFile = (function (path, content, mode, made) {
	const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = node_fs.constants;
	const file = node_fs.openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
	try {
		made();
		if (process.platform !== 'win32' && !hasMode(file, mode)) {
			node_fs.fchmodSync(file, mode); // whatever the umask took away
			if (!hasMode(file, mode))
				throw new errors.ActionError('folder-unsafe', `"${path}" can't be made readable by its owner alone`);
		}
		for (let at = 0; at < content.length;)
			at += node_fs.writeSync(file, content, at);
	}
	finally {
		node_fs.closeSync(file);
	}
});
var hasMode = (function (file, mode) {
	return (node_fs.fstatSync(file).mode & 0o777) === mode;
});
function remove(path, kind) {
	try {
		if (kind === 'file')
			node_fs.unlinkSync(path);
		else
			node_fs.rmdirSync(path);
	}
	catch {
	}
}
function translate(error, temp) {
	if (error instanceof errors.ActionError)
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
	return new errors.ActionError('file-failed', `the files could not be written under RUNNER_TEMP "${temp}" (${code}); nothing was handed over`, {
		hint: hints[code],
		cause: error,
	});
}

var regular_file = require(9824);
;// src/adapters/user-aws-files.ts

var userAwsFiles = (function (env) {
	return {
		config: read(env['AWS_CONFIG_FILE'] || node_path.join('~', '.aws', 'config')),
		credentials: read(env['AWS_SHARED_CREDENTIALS_FILE'] || node_path.join('~', '.aws', 'credentials')),
	};
});
var read = (function (path) {
	try {
		const whole = path.replace(/^~(?=[\\/])/, () => node_os.homedir());
		return regular_file.readRegular(whole).toString();
	}
	catch {
		return undefined;
	}
});

;// src/credentials/client-variables.ts
const CLIENT_VARIABLES = [
	'AWS_ENDPOINT_URL',
	'AWS_ENDPOINT_URL_STS',
	'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
	'AWS_SDK_UA_APP_ID',
	'AWS_USE_DUALSTACK_ENDPOINT',
	'AWS_USE_FIPS_ENDPOINT',
];

;// src/credentials/shadowing.ts

const STATIC_KEYS = [
	'AWS_ACCESS_KEY_ID',
	'AWS_SECRET_ACCESS_KEY',
	'AWS_SESSION_TOKEN',
	'AWS_ACCESS_KEY',
	'AWS_SECRET_KEY',
	'AWS_SECURITY_TOKEN',
];
const WEB_IDENTITY = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'];
const PROFILES = ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'];
var checkNotShadowed = (function (delivery, profile, variable) {
	if (delivery === 'none' || delivery === 'env')
		return;
	const instead = `in the environment would be used instead of the profile "${profile}"`;
	const keys = STATIC_KEYS.filter((name) => variable(name));
	if (keys.length > 0) {
		throw new errors.ActionError('credentials-shadowed', `${keys.join(', ')} ${instead}`, {
			hint: 'Remove the static keys from `env:` (or the earlier step that exports them), or ask for no AWS credentials with `aws-credentials: none`.',
		});
	}
	if (WEB_IDENTITY.every((name) => variable(name))) {
		throw new errors.ActionError('credentials-shadowed', `${WEB_IDENTITY.join(' with ')} ${instead}`, {
			hint: `A runner in an EKS pod with a role of its own has them. Blank one for the job with \`env: { ${WEB_IDENTITY[0]}: "" }\`, or take the role from the pod's service account.`,
		});
	}
	const ours = (variable('AWS_CONFIG_FILE') ?? '').includes('keyless-');
	for (const name of PROFILES) {
		const named = variable(name);
		if (!named || named === profile || (ours && name === 'AWS_PROFILE'))
			continue;
		throw new errors.ActionError('credentials-shadowed', `${name} is "${named}" in the environment, so the profile "${profile}" would not be used`, { hint: `Remove ${name} from \`env:\`, or set \`aws-profile: ${named}\`.` });
	}
});

var variables = require(9304);
var stores = require(6169);
var secrets_manager_read = require(3301);
;// src/reads/read-secrets.ts

const READERS = {
	secretsManager: (reads, world, outcomes, notices) => secrets_manager_read.readSecretsManager(reads.filter((read) => read.kind === 'secret' || read.kind === 'prefix'), world, outcomes, notices),
	parameterStore: async (reads, world, outcomes) => {
		const { readParameterStore } = await require.e(645).then(require.bind(require, 5645));
		const own = reads.filter((read) => read.kind === 'parameter' || read.kind === 'parameters');
		await readParameterStore(own, world, outcomes);
	},
};
var readSecrets = (async function (reads, { aws, others, patience }) {
	const outcomes = new Map();
	const notices = new Set();
	const elsewhere = reads.filter(stores.isOther);
	await Promise.all([
		...(aws === undefined
			? []
			: Array.from(stores.awsStoresOf(reads), (store) => readFrom(store, reads, aws, { patience, outcomes, notices }))),
		...(elsewhere.length === 0 ? [] : [readElsewhere(elsewhere, others, outcomes, notices)]),
	]);
	const missing = { kind: 'absent', message: 'the store gave no answer for it' };
	return { outcomes: reads.map((read) => outcomes.get(read) ?? missing), notices: [...notices] };
});
var readFrom = (async function (name, reads, { credentials, region, stores }, { notices, outcomes, patience }) {
	const session = await credentials;
	const open = await stores[name]();
	await READERS[name](reads, { region, patience, open: (its) => open(its, session) }, outcomes, notices);
});
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

var plan = require(7227);
var clause = require(4961);
var secrets_document = require(8241);
var field_name = require(4400);
var secrets_name = require(5712);
var quotation = require(5160);
;// src/secrets/item.ts

var sourceOf = (function ({ hidden, star, text }) {
	return star === undefined || hidden !== undefined ? text : text.replace('*', () => star);
});
function shown(item) {
	return item.star === undefined ? `"${item.text}"` : `"${item.text}", ${item.hidden ?? quotation.quote(sourceOf(item))}`;
}
var nameFor = (function ({ name, star = '' }, whole) {
	if (name === undefined)
		return secrets_name.deriveName(...whole);
	if (!name.endsWith('*'))
		return name;
	const stem = name.slice(0, -1);
	return stem === '' ? secrets_name.deriveName(star) : stem + secrets_name.deriveName(`_${star}`).slice(1);
});

var known_name = require(1449);
;// src/secrets/jmespath.ts
const ABOUT_CALLS = /^(?:Unknown function|ArgumentError|TypeError): \w+\(\)[ \w<>,.]*$/;
async function searchDocument({ exact, plain }, expression) {
	if (expression.startsWith('&'))
		return { kind: 'syntax', why: '' };
	const { compile, search } = (await require.e(598).then(require.t.bind(require, 5217, 19))).default;
	try {
		compile(expression);
	}
	catch (error) {
		return { kind: 'syntax', why: messageOf(error) };
	}
	const attempt = (document) => {
		try {
			return { kind: 'result', result: search(document, expression) };
		}
		catch (error) {
			const said = messageOf(error);
			return { kind: 'unfit', why: ABOUT_CALLS.test(said) ? said : '' };
		}
	};
	const found = attempt(plain);
	if (found.kind !== 'result' || exact === plain)
		return found;
	const kept = attempt(exact);
	return kept.kind === 'result' && isSame(kept.result, found.result) ? kept : found;
}
function messageOf(error) {
	return error instanceof Error && !(error instanceof TypeError) ? error.message.slice(0, 200) : '';
}
function isSame(exact, plain) {
	const written = JSON.stringify(exact);
	return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(plain);
}

;// src/secrets/selector.ts

const KEYS_SHOWN = 20;
var selectPath = (async function (opened, path) {
	if (opened.kind !== 'document')
		return problem('secret-not-json', `${quotation.quote(path)} can't be selected: ${kindOf(opened)}`);
	const { exact } = opened;
	if (secrets_document.isObject(exact) && Object.hasOwn(exact, path))
		return present(exact[path], path, opened);
	const found = await searchDocument(opened, path);
	if (found.kind === 'result')
		return present(found.result, path, opened);
	const what = found.kind === 'syntax' ? 'a valid JMESPath expression' : 'a JMESPath expression that fits the document';
	const why = found.why === '' ? '' : ` (${found.why})`;
	return problem('selector-invalid', `${quotation.quote(path)} is neither a key nor ${what}${why}; ${keysOf(opened)}`);
});
function selectAll(opened) {
	if (opened.kind !== 'document')
		return problem('secret-not-json', `"#*" needs a JSON object: ${kindOf(opened)}`);
	const { exact } = opened;
	if (!secrets_document.isObject(exact))
		return problem('secret-not-json', '"#*" needs a JSON object: the document is no object');
	return Object.entries(exact).map(([key, value], index) => [key, present(value, key, opened, shownKey(key, index))]);
}
function shownKey(key, index) {
	return field_name.isFieldName(key) ? quotation.quote(key) : `key no. ${index + 1}`;
}
var present = (function (found, path, document, shown = quotation.quote(path)) {
	if (typeof found === 'string')
		return { kind: 'value', value: { kind: 'text', text: found } };
	const json = isNothing(found) ? undefined : JSON.stringify(found);
	if (json !== undefined)
		return { kind: 'value', value: { kind: 'text', text: json } };
	const { exact } = document;
	const listed = secrets_document.isObject(exact) && Object.hasOwn(exact, path);
	return problem('secret-key-missing', listed ? `${shown} is null, which counts as absent` : `there is no ${shown}; ${keysOf(document)}`);
});
function isNothing(found) {
	return found === null || (typeof found === 'number' && !Number.isFinite(found));
}
function kindOf({ kind }) {
	return kind === 'binary' ? 'the secret is binary' : 'the secret is not a JSON document';
}
function keysOf({ exact }) {
	if (!secrets_document.isObject(exact))
		return 'the document is no object';
	const keys = Object.keys(exact);
	const names = keys.filter(field_name.isFieldName);
	const shown = names.slice(0, KEYS_SHOWN).map((key) => quotation.quote(key));
	if (names.length > KEYS_SHOWN)
		shown.push(`and ${names.length - KEYS_SHOWN} more`);
	const others = `${keys.length - names.length} that may be secret`;
	if (names.length < keys.length)
		shown.push(names.length > 0 ? `and ${others}` : others);
	return `the keys there are: ${shown.join(', ') || 'none'}`;
}
function problem(code, message) {
	return { kind: 'problem', code, message };
}

var taken_names = require(1140);
var secrets_value = require(9711);
;// src/secrets/resolve.ts

var resolveSecrets = (async function (references, outcomes, place) {
	const resolution = new Resolution(place);
	for (const reference of references.toSorted((a, b) => a.line - b.line))
		await resolution.add(reference, outcomes.get(plan.readKey(reference.read)));
	const { secrets, notices, problems } = resolution;
	return { secrets, notices, problems };
});
class Resolution {
	secrets = [];
	notices = [];
	problems = [];
	#names = new taken_names.TakenNames();
	#opened = new Map();
	#place;
	constructor(place) {
		this.#place = place;
	}
	async add(reference, outcome) {
		if (outcome === undefined)
			return this.#absent(reference, 'the store gave no answer for it');
		if (outcome.kind === 'absent')
			return this.#absent(reference, outcome.message);
		if (outcome.kind === 'refused') {
			const { code, message } = outcome;
			const needed = stores.termsOf(reference.read, this.#place).missingPermission(code, message);
			this.#problem(reference, 'secret-refused', clause.withClause(`${code}: ${message}`, needed));
			return this.#takeKnown(reference);
		}
		if (outcome.secrets.length === 0)
			return this.#absent(reference, stores.termsOf(reference.read).noneFound);
		for (const stored of outcome.secrets)
			await this.#select(reference, stored);
	}
	async #select(reference, stored) {
		const { read, selector } = reference;
		const id = stores.termsOf(read).idFor(stored.name);
		if (selector?.kind === 'all-keys') {
			const entries = selectAll(this.#open(stored.value));
			if ('kind' in entries)
				return this.#problem(reference, entries.code, entries.message);
			if (entries.length === 0)
				return this.#problem(reference, 'secret-empty', 'the JSON object has no keys');
			for (const [index, [key, selected]] of entries.entries()) {
				const hidden = field_name.isFieldName(key) ? undefined : shownKey(key, index);
				this.#keep({ ...reference, star: key, hidden }, stored, [id, key], selected);
			}
			return;
		}
		const item = stores.isWildcard(read) ? { ...reference, star: stored.name.slice(read.prefix.length) } : reference;
		const selected = selector === undefined
			? { kind: 'value', value: stored.value }
			: await selectPath(this.#open(stored.value), selector.path);
		this.#keep(item, stored, selector === undefined ? [id] : [id, selector.path], selected);
	}
	#keep(item, stored, whole, selected) {
		if (selected.kind === 'problem' && selected.code === 'secret-key-missing' && item.optional) {
			this.#leaveOut(item, selected.message);
			return;
		}
		const name = nameFor(item, whole);
		const free = this.#take(item, name);
		if (selected.kind === 'problem')
			this.#problem(item, selected.code, selected.message);
		else if (secrets_value.bytesOf(selected.value).length === 0)
			this.#problem(item, 'secret-empty', item.hidden === undefined ? `the value for "${name}" is empty` : 'its value is empty');
		else if (free) {
			const { arn, versionId } = stored;
			this.secrets.push({ name, value: selected.value, reference: quotation.escapeUnseen(sourceOf(item)), arn, versionId });
		}
	}
	#take(item, name) {
		if (item.star === '' && item.name !== undefined) {
			this.#problem(item, 'name-invalid', '"*" stands for nothing here; write more of the id before "*" on the right, or name the secrets one by one');
			return false;
		}
		const wrong = this.#names.take(name, item.line, () => quotation.quote(sourceOf(item)));
		if (wrong === undefined)
			return true;
		const fix = wrong.code === 'name-reserved' ? '; write one left of "=" that begins otherwise, such as SECRET_\u2026' : '';
		const hidden = 'the name made of it is taken, or none that a secret can have';
		this.#problem(item, wrong.code, item.hidden === undefined ? `${wrong.message}${fix}` : hidden);
		return false;
	}
	#takeKnown(reference) {
		const name = known_name.knownName(reference);
		if (name !== undefined)
			this.#take(reference, name);
	}
	#absent(reference, said) {
		const message = clause.withClause(said, stores.termsOf(reference.read, this.#place).lookedIn());
		if (reference.optional) {
			this.#leaveOut(reference, message);
			return;
		}
		this.#problem(reference, 'secret-absent', message);
		this.#takeKnown(reference);
	}
	#leaveOut(item, message) {
		this.notices.push(quotation.escapeUnseen(`secrets, line ${item.line}: ${shown(item)} is left out: ${message}`));
	}
	#problem(item, code, message) {
		this.problems.push({
			code,
			where: `secrets, line ${item.line}`,
			message: quotation.escapeUnseen(`${shown(item)}: ${message}`),
		});
	}
	#open(value) {
		const opened = this.#opened.get(value) ?? secrets_document.openDocument(value);
		this.#opened.set(value, opened);
		return opened;
	}
}

;// src/fetch-secrets.ts

var fetchSecrets = (async function (references, world, runner) {
	const reads = plan.planReads(references);
	if (reads.length === 0)
		return [];
	const answer = await readSecrets(reads, world).catch(async (error) => {
		if (!(error instanceof service_error.ServiceError))
			throw error;
		throw (await advice()).refusedAsWhole(error);
	});
	const outcomes = new Map(reads.map((read, at) => [plan.readKey(read), answer.outcomes[at]]));
	const { secrets, notices, problems } = await resolveSecrets(references, outcomes, world.aws);
	for (const notice of [...answer.notices, ...notices])
		runner.notice(notice);
	if (problems.length > 0)
		throw (await advice()).secretsUnavailable(problems);
	return secrets;
});
function advice() {
	return require.e(/* import() | advice */ 219).then(require.bind(require, 2452));
}

;// src/deliver.ts

var deliver = (function (delivery, runner, folder, separator, logins) {
	runner.mask(delivery.masks);
	runner.saveState(delivery_ledger.LEDGER_STATE, `${folder.path}${separator}${delivery_ledger.LEDGER_FILE}`);
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
		}
		folder.withdraw();
		throw error;
	}
});

var held = require(7435);
var credential_process = require(7496);
var credentials_profile = require(2276);
var profile_settings = require(9832);
;// src/delivery/aws-files.ts

var awsFiles = (function (plan) {
	const { awsProfile: profile, renews, userFiles } = plan;
	const source = renews
		? [['credential_process', credential_process.credentialProcess({ ...plan, profile }, plan.program)]]
		: [];
	const settings = [['region', plan.region], ...source, ...profile_settings.keptSettings(userFiles.config, profile)];
	return {
		config: credentials_profile.mergeProfile(userFiles.config, 'config', profile, settings),
		credentials: renews ? unshadowed(userFiles.credentials, profile) : withKeys(userFiles.credentials, plan),
	};
});
var unshadowed = (function (text, profile) {
	return profile_settings.settingsOf(text, 'credentials', profile).length === 0
		? undefined
		: credentials_profile.withoutProfile(text, 'credentials', profile);
});
function withKeys(text, { awsProfile, credentials }) {
	return credentials_profile.mergeProfile(text, 'credentials', awsProfile, [
		['aws_access_key_id', credentials.accessKeyId],
		['aws_secret_access_key', credentials.secretAccessKey],
		['aws_session_token', credentials.sessionToken],
	]);
}

var part = require(8980);
var session_part = require(5859);
;// src/delivery/aws-delivery.ts

var awsDelivery = (function (plan, path) {
	switch (plan.awsCredentials) {
		case 'none':
			return part.NOTHING;
		case 'env':
			return inEnvironment(plan.region, plan.session);
		case 'process':
		case 'file':
			return asProfile(plan, plan.awsCredentials === 'process', path);
	}
});
var regionVariables = (function (region) {
	return [
		['AWS_REGION', region],
		['AWS_DEFAULT_REGION', region],
	];
});
function inEnvironment(region, { credentials }) {
	return {
		...part.NOTHING,
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
var asProfile = (function (plan, renews, path) {
	const { awsProfile, session } = plan;
	const { config, credentials } = awsFiles({ ...plan, credentials: session.credentials, renews });
	const kept = session_part.sessionPart(plan, renews);
	const files = [['config', config]];
	if (credentials !== undefined)
		files.push(['credentials', credentials]);
	return {
		...kept,
		files: [...files.map(([name, text]) => [`aws/${name}`, part.encode(text)]), ...kept.files],
		variables: [
			...regionVariables(plan.region),
			['AWS_CONFIG_FILE', path('aws', 'config')],
			...(credentials === undefined ? [] : [['AWS_SHARED_CREDENTIALS_FILE', path('aws', 'credentials')]]),
			['AWS_SDK_LOAD_CONFIG', '1'],
			...(awsProfile === 'default' && !plan.before['AWS_PROFILE'] ? [] : [['AWS_PROFILE', awsProfile]]),
		],
		outputs: [
			['aws-profile', awsProfile],
			['aws-config-file', path('aws', 'config')],
		],
	};
});

;// src/delivery/docker-env.ts

const LONGEST_LINE = 65_535;
var renderDockerEnv = (function (secrets) {
	const written = secrets.map(({ name, value }) => ({ name, line: docker_env_lineOf(name, value) }));
	const leftOut = written.filter(({ line }) => line === undefined).map(({ name }) => name);
	const reason = 'since docker takes one line for a value, of less than 64 KiB';
	return {
		text: written.map(({ line = '' }) => line).join(''),
		notes: leftOut.length === 0
			? []
			: [`secrets.docker.env leaves these out, ${reason}; use their files: ${leftOut.join(', ')}`],
	};
});
var docker_env_lineOf = (function (name, value) {
	if (value.kind === 'binary' || /[\0\n]|\r$/.test(value.text) || !value.text.isWellFormed())
		return undefined;
	return name.length + 2 + secrets_value.bytesOf(value).length > LONGEST_LINE ? undefined : `${name}=${value.text}\n`;
});

;// src/delivery/dotenv.ts
var renderDotenv = (function (secrets) {
	const written = secrets.map(({ name, value }) => ({ name, notation: notationOf(value) }));
	const list = (kind) => written
		.filter(({ notation }) => notation.kind === kind)
		.map(({ name }) => name)
		.join(', ');
	const [quoted, none] = [list('quoted'), list('none')];
	return {
		text: written.map(({ name, notation }) => (notation.kind === 'none' ? '' : `${name}=${notation.text}\n`)).join(''),
		notes: [
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
});
var notationOf = (function (value) {
	if (value.kind === 'binary')
		return { kind: 'none' };
	const { text } = value;
	if (/^[\w./:@%+,=!*?[\]{}^-]*$/.test(text))
		return { kind: 'bare', text };
	if (/[\0\r]|\$\{/.test(text) || !text.isWellFormed())
		return { kind: 'none' };
	if (!/'|\\\\|\\$/.test(text))
		return { kind: 'quoted', text: `'${text}'` };
	if (!/["\\$`\n]/.test(text))
		return { kind: 'quoted', text: `"${text}"` };
	return { kind: 'none' };
});

;// src/delivery/exposure.ts

var exposure = (function (exposeValues, secrets) {
	if (exposeValues === 'none' || secrets.length === 0)
		return part.NOTHING;
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
		? { ...part.NOTHING, variables: values, warnings }
		: {
			...part.NOTHING,
			outputs: values.map(([name, value]) => [`${name}_VALUE`, value]),
			warnings,
		};
});

var launcher = require(1357);
;// src/delivery/manifest-part.ts

const KUBERNETES_MANIFEST = 'kubernetes-manifest.yaml';
var manifestMasks = (function (part) {
	return (part?.concealed ?? []).flatMap(masks.masksOf);
});

var registry_delivery = require(7999);
;// src/delivery/delivery.ts

var planDelivery = (function (plan) {
	const path = (...parts) => [plan.folder, ...parts].join(plan.separator);
	const masking = plan.secrets.map(({ name, value }) => masks.masksFor(name, value));
	const unnamed = plan.manifests?.unnamed ?? [];
	masking.push(...unnamed.map(({ file, value }) => masks.masksFor(file, value)));
	const unmasked = masking.flatMap((mask) => mask.unmasked);
	const dotenv = renderDotenv(plan.secrets);
	const dockerEnv = renderDockerEnv(plan.secrets);
	const exposed = exposure(plan.exposeValues, plan.secrets);
	const files = new Map([...plan.secrets.map(({ file, name, value }) => ({ file: file ?? name, value })), ...unnamed].map(({ file, value }) => [`secrets/${file}`, secrets_value.bytesOf(value)]));
	const fileOf = ({ file, name }) => path('secrets', ...(file ?? name).split('/'));
	files.set('secrets.env', part.encode(dotenv.text));
	files.set('secrets.docker.env', part.encode(dockerEnv.text));
	const variables = new Map(plan.secrets.map((secret) => [`${secret.name}_FILE`, fileOf(secret)]));
	const outputs = new Map(plan.secrets.map((secret) => [secret.name, fileOf(secret)]));
	outputs.set('secrets-dir', path('secrets'));
	outputs.set('env-file', path('secrets.env'));
	outputs.set('docker-env-file', path('secrets.docker.env'));
	outputs.set('secret-files', plan.secrets.map((secret) => `${secret.name}=${fileOf(secret)}`).join('\n'));
	if (plan.manifests !== undefined) {
		files.set(KUBERNETES_MANIFEST, part.encode(plan.manifests.kubernetesManifest));
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
	for (const [name, text] of launcher.launcher('keyless', plan.program))
		files.set(`bin/${name}`, part.encode(text));
	if (plan.leakScan !== 'off')
		files.set(held.HELD_FILE, part.encode(delivery_held(plan)));
	const names = [...files.keys(), ...parts.flatMap(({ laterFiles }) => laterFiles)];
	const undo = plan.stores.flatMap((store) => store.undo);
	const ledger = {
		version: 1,
		worker: plan.worker,
		files: names,
		folders: delivery_ledger.foldersFor(names),
		variables: [...variables.keys()],
		...(plan.logins.length > 0 && { logins: plan.logins }),
		...(undo.length > 0 && { undo }),
		before: Object.fromEntries(Object.entries(plan.before).filter(([name]) => variables.has(name))),
		leakScan: plan.leakScan,
	};
	return {
		masks: [...new Set([...masking.flatMap(({ masks }) => masks), ...manifestMasks(plan.manifests)])],
		files: new Map([[delivery_ledger.LEDGER_FILE, part.encode(delivery_ledger.renderLedger(ledger))], ...files]),
		variables,
		outputs,
		commands: path('bin'),
		notes: [...dotenv.notes, ...dockerEnv.notes],
		warnings: [...parts.flatMap((part) => part.warnings), ...(plan.manifests?.warnings ?? [])],
		unmasked,
	};
});
var awsParts = (function ({ session, ...plan }, path) {
	if (session === undefined)
		return [{ ...part.NOTHING, outputs: [['registries', '']] }];
	const outputs = [
		['aws-account-id', session.accountId],
		['assumed-role-arn', session.assumedRoleArn],
		['aws-expiration', session.credentials.expiration.toISOString()],
	];
	const given = { ...plan, session };
	return [{ ...part.NOTHING, outputs }, awsDelivery(given, path), registry_delivery.registryDelivery(given)];
});
var delivery_held = (function ({ awsCredentials, commandFiles, exposeValues, session }) {
	const exposed = exposeValues !== 'none' || awsCredentials === 'env';
	return held.renderHeld(awsCredentials === 'none' ? undefined : session?.credentials, exposed ? commandFiles : []);
});

var requested = require(8862);
;// src/delivery/container-note.ts
const JOB_CONTAINER = '/__w/';
const CONTAINER_ACTION = '/github/runner_temp';
var containerNote = (function (folder) {
	if (!folder.startsWith(JOB_CONTAINER))
		return undefined;
	return [
		"The steps in this job's container find every path as it is.",
		`A Docker container action finds the folder at ${CONTAINER_ACTION}/${folder.slice(folder.lastIndexOf('/') + 1)}: set its variables so in its own \`env:\`.`,
	];
});

var markdown = require(912);
;// src/delivery/summary.ts

var renderSummary = (function (facts) {
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
			...facts.secrets.map((secret) => markdown.row(secret.name, secret.reference, secret.versionId)),
		];
	const unmasked = facts.unmasked.length === 0 ? [] : ['', `Not masked in logs: ${facts.unmasked.map(markdown.cell).join(', ')}`];
	return [
		'### Keyless handed over',
		'',
		'| | |',
		'| --- | --- |',
		...rows.map(([what, value]) => markdown.row(what, value)),
		...secrets,
		...unmasked,
		'',
	].join('\n');
});
var awsRows = (function (aws) {
	return [
		['Role', aws.role],
		['Account', aws.accountId],
		['Expires', aws.expiration.toISOString()],
		['Credentials', aws.profile === undefined ? aws.credentials : `${aws.credentials}, profile ${aws.profile}`],
	];
});

;// src/step/report.ts

var report = (function (outcome, runner) {
	const { claims, delivery, folder, inputs, registries, replaced, secrets, session, stores } = outcome;
	for (const warning of delivery.warnings)
		runner.warning(warning);
	for (const note of delivery.notes)
		runner.info(note);
	for (const host of replaced) {
		runner.notice(`until the job ends, Keyless logs in to ${host} in place of another credential helper`);
	}
	if (delivery.unmasked.length > 0) {
		runner.notice(`not masked in the log: ${delivery.unmasked.join('; ')}. A mask that is short or common would hide the log`);
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
});
var awsPart = (function (inputs, { accountId, assumedRoleArn, credentials }) {
	return {
		role: assumedRoleArn,
		accountId,
		expiration: credentials.expiration,
		profile: isProfile(inputs) ? inputs.awsProfile : undefined,
		credentials: inputs.awsCredentials,
	};
});
var isProfile = (function ({ awsCredentials }) {
	return awsCredentials === 'process' || awsCredentials === 'file';
});
var credentialsLine = (function (inputs) {
	if (inputs.awsCredentials === 'none')
		return [];
	if (!isProfile(inputs))
		return ['AWS credentials by environment'];
	const how = inputs.awsCredentials === 'process' ? 'renewed for the whole job' : 'as long as the session lasts';
	return [`AWS credentials by profile "${inputs.awsProfile}", ${how}`];
});

;// src/hand-over.ts

const OWN = /[\\/]keyless-[0-9a-f]{24}[\\/]secrets[\\/]/;
var handOver = (function (inputs, fetched, manifests, world) {
	const { folder, place, runner } = world;
	const registries = registriesFor(inputs, fetched.session);
	const delivery = planFor(inputs, fetched, manifests, world);
	const replaced = deliver(delivery, runner, folder, place.separator, loginsFor(registries, world));
	const again = fetched.secrets.filter(({ name }) => OWN.test(place.variable(`${name}_FILE`) ?? ''));
	if (again.length > 0) {
		const names = again.map(({ name }) => name).join(', ');
		runner.notice(`an earlier Keyless step has handed over ${names} too: later steps find what this one has`);
	}
	report({ inputs, ...fetched, registries, replaced, delivery, folder: folder.path }, runner);
});
var planFor = (function (inputs, fetched, manifests, world) {
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
});
var registriesFor = (function ({ region, registries }, session) {
	return requested.resolveRequested(registries, { account: session?.accountId ?? '', region });
});
var loginsFor = (function (registries, { folder, logins, patience, place }) {
	if (logins === undefined)
		return undefined;
	const id = folder.path.slice(folder.path.lastIndexOf(place.separator) + 1);
	const hosts = registries.map(({ host }) => host);
	return { configs: logins, hold: { id, worker: place.worker, since: patience.clock.now(), hosts } };
});
var renewalFor = (function (inputs, { place }) {
	const { allowedAccountIds, audience, chain, expect, issuer, region, session } = inputs;
	return { version: 1, region, audience, issuer, expect, session, chain, allowedAccountIds, ...place.renewing };
});

var arn = require(6606);
;// src/session/refuse.ts

async function refuse(error, inputs, known, world) {
	const failure = error instanceof service_error.ServiceError ? error : error instanceof errors.ActionError ? error.cause : undefined;
	if (!(failure instanceof service_error.ServiceError) || failure.service !== 'AWS STS')
		throw error;
	const { explainExhaustion, explainRefusal } = await Promise.all(/* import() | refusal */[require.e(27), require.e(38), require.e(917)]).then(require.bind(require, 7795));
	if (error instanceof errors.ActionError) {
		throw explainExhaustion(error, failure, { ...known, request: inputs.session, region: inputs.region });
	}
	throw await explainRefusal(failure, inputs, known, { ...world, signal: world.patience.signal });
}

;// src/open-session.ts

var proveIdentity = (async function (inputs, { identities, runner }) {
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
});
var checkTrustPolicy = (async function (inputs, world) {
	if (inputs.trustPolicy === undefined)
		return undefined;
	const { checkTrust } = await Promise.all([require.e(27), require.e(846), require.e(392)]).then(require.bind(require, 1392));
	const { claims } = await identityFor(inputs.audience, world.identities).current();
	const decision = await checkTrust(inputs.trustPolicy, inputs, claims, { ...world, now: world.patience.clock.now() });
	if (decision.outcome !== 'refused')
		return decision;
	const { explainDecidedRefusal } = await Promise.all(/* import() | refusal */[require.e(27), require.e(38), require.e(917)]).then(require.bind(require, 7795));
	throw await explainDecidedRefusal(decision, inputs, claims, { ...world, signal: world.patience.signal });
});
var openSession = (async function (inputs, decision, world) {
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
		explain: (error, claims) => refuse(error, inputs, { claims, decision }, world),
		meanwhile: (waiting) => {
			const reads = inputs.references.map(({ read }) => read);
			for (const store of stores.awsStoresOf(reads))
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
});
function accountsOf({ chain, session: first }, { accountId }) {
	const roles = [first, ...chain].map(({ roleArn }) => arn.parseRoleArn(roleArn)?.account);
	return new Set([accountId, ...roles.filter((account) => account !== undefined)]);
}
var identityFor = (function (audience, identities) {
	const identity = identities.get(audience);
	if (identity === undefined)
		throw new TypeError('no token was asked for that audience');
	return identity;
});

var ask_each = require(6585);
;// src/reads/open-stores.ts

const LONGEST_WAIT = 2_000;
class OpenStores {
	#opened;
	#patience;
	constructor(openers, access, patience) {
		this.#opened = new Map(Array.from(openers, ([store, opener]) => {
			const opened = opener.open(access(opener, store));
			opened.catch(() => { }); // whoever reads from it sees the failure
			return [store, opened];
		}));
		this.#patience = patience;
	}
	async read(reads) {
		return await ask_each.readEach(reads, (store) => this.#of(store));
	}
	async exists(reads) {
		return await ask_each.existEach(reads, (store) => this.#of(store));
	}
	async opened() {
		await Promise.all(this.#opened.values());
	}
	async parts(path) {
		const stores = await Promise.all(this.#opened.values());
		return stores.map((store) => store.part(path));
	}
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
			throw new errors.ActionError('inputs-invalid', `the step has no login for "${store}:"`);
		return opened;
	}
}

;// src/reads/store-access.ts

var openStores = (function (inputs, asked, { identities, patience, place, runner, stores }) {
	const { expect, issuer } = inputs;
	const access = ({ audience }, store) => ({
		reads: asked.has(store),
		identity: store_access_insistent(identityFor(audience, identities), inputs),
		patience,
		runner,
		renewal: { version: 1, audience, issuer, facts: place.renewing.facts, expect },
		program: place.program,
	});
	return new OpenStores(stores, access, patience);
});
function store_access_insistent(identity, inputs) {
	return {
		async current() {
			const verified = await identity.current();
			await meetExpectations(inputs, verified.claims);
			return verified;
		},
	};
}
var accountOf = (function ({ roleArn }) {
	return arn.parseRoleArn(roleArn)?.account;
});
var readingFor = (function ({ chain, maskAccountId, region, session: first }, session, stores, { aws, patience }) {
	const credentials = session.then((opened) => {
		if (opened === undefined)
			throw new TypeError('no session was opened');
		return opened.credentials;
	});
	credentials.catch(() => { }); // whoever reads with them sees the failure
	return {
		aws: aws && {
			region,
			account: maskAccountId ? undefined : accountOf(chain.at(-1) ?? first),
			credentials,
			stores: aws,
		},
		others: (reads) => stores.read(reads),
		patience,
	};
});

;// src/step/mask-encodings.ts

var maskEncodings = (async function ({ credentials }, { patience, runner }) {
	await patience.clock.sleep(0, patience.signal);
	runner.mask(masks.credentialMasks(credentials));
});

;// src/exchange.ts

var exchange_exchange = (async function (inputs, world) {
	const manifests = inputs.check === undefined ? await planManifests(inputs, world) : undefined;
	const claims = await proveIdentity(inputs, world);
	const decision = await checkTrustPolicy(inputs, world);
	if (inputs.check !== undefined)
		return await checkInstead(inputs, decision, world);
	const stores = openStores(inputs, askedStores(inputs, manifests), world);
	try {
		const opening = openSession(inputs, decision, world);
		const fetching = fetchSecrets(inputs.references, readingFor(inputs, opening, stores, world), world.runner);
		const [session, referenced, made] = await Promise.all([
			opening,
			manifests === undefined ? fetching : manifests.alongside(fetching),
			manifests?.fetch(opening, (reads) => stores.read(reads)),
			opening.then((its) => its && maskEncodings(its, world)),
			stores.opened(),
		]);
		const handed = made === undefined ? undefined : await manifests?.handOver(made, referenced);
		const secrets = [...referenced, ...(handed?.secrets ?? [])];
		const parts = await stores.parts((...names) => [world.folder.path, ...names].join(world.place.separator));
		handOver(inputs, { session, claims, stores: parts, secrets }, handed?.part, world);
	}
	catch (error) {
		await stores.withdraw();
		throw error;
	}
});
var askedStores = (function ({ references }, manifests) {
	return stores.otherStoresOf([...references.map(({ read }) => read), ...(manifests?.others ?? [])]);
});
async function checkInstead(inputs, decision, world) {
	const { aws, manifests, patience, runner } = world;
	const others = openStores(inputs, new Set(stores.OTHER_STORES), world);
	try {
		const [session] = await Promise.all([openSession(inputs, decision, world), others.opened()]);
		if (manifests === undefined)
			throw new TypeError('a check of manifests has no manifests');
		const { checkStep } = await Promise.all([require.e(844), require.e(598), require.e(722), require.e(907)]).then(require.bind(require, 2907));
		await checkStep(inputs, { ...manifests, runner }, { aws: aws && session && { aws, session }, others, patience });
	}
	finally {
		await others.withdraw();
	}
}
var planManifests = (async function (inputs, world) {
	const { manifests } = world;
	if (inputs.manifests.length === 0 || manifests === undefined)
		return undefined;
	const { manifestStep } = await Promise.all([require.e(844), require.e(598), require.e(722), require.e(907)]).then(require.bind(require, 2907));
	return manifestStep(inputs, { ...world, manifests });
});

;// src/identity/permission.ts

function explainNoToken(event) {
	const hint = [
		'Give the job (or the whole workflow) this permission:',
		'',
		'permissions:',
		'  id-token: write',
		'  contents: read',
	];
	if (event.fork && event.eventName !== 'pull_request_target')
		hint.unshift(`This ${event.eventName} comes from a fork: GitHub gives such runs no token, whatever the workflow says.`);
	if (event.dependabot)
		hint.unshift('Dependabot started this run: GitHub treats it like one from a fork and may give it no token.');
	return new errors.ActionError('token-unavailable', 'the job has no OIDC token to request: it lacks `id-token: write`', {
		hint: hint.join('\n'),
	});
}

;// src/reads/other-stores.ts
const ASSEMBLIES = {
	vault: (settings, connections) => {
		const loading = Promise.all([
			require.e(/* import() | vault */ 381).then(require.bind(require, 5739)),
			require.e(/* import() | vault */ 381).then(require.bind(require, 3259)),
		]);
		loading.catch(() => { }); // whoever opens the store sees the failure
		return async (access) => {
			const [{ openVault }, { vaultServer }] = await loading;
			return await openVault(settings, vaultServer(settings, connections), access);
		};
	},
	gcp: (settings, connections) => async (access) => {
		const [{ openGcp }, { googleServices }] = await Promise.all([
			require.e(/* import() | gcp */ 719).then(require.bind(require, 6320)),
			require.e(/* import() | gcp */ 719).then(require.bind(require, 4566)),
		]);
		return await openGcp(settings, googleServices(connections), access);
	},
	azure: (settings, connections) => async (access) => {
		const [{ openAzure }, { azureServices }] = await Promise.all([
			require.e(/* import() | azure */ 288).then(require.bind(require, 2674)),
			require.e(/* import() | azure */ 288).then(require.bind(require, 2113)),
		]);
		return await openAzure(settings, azureServices(connections), access);
	},
};
var otherStores = (function (settings, connections) {
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
});

var settings = require(1622);
var finding = require(5169);
var annotations = require(9974);
;// src/step/leak-audit.ts

const RESERVED = 3;
const SHOWN = 10 - RESERVED;
const TITLED = { command: 'audit', section: 'audit-for-leaks', rules: {} };
var tellLeaks = (function (audit, runner) {
	const findings = worthTelling(audit, runner);
	for (const annotation of annotations.annotate(findings, 'warning', TITLED, SHOWN))
		runner.annotate(annotation);
});
function refuseLeaks(audit, runner) {
	const findings = worthTelling(audit, runner);
	if (findings.length === 0)
		return;
	for (const annotation of annotations.annotate(findings, 'error', TITLED, SHOWN))
		runner.annotate(annotation);
	throw new errors.ActionError('audit-refused', `the audit of this workflow has ${findings.length === 1 ? 'a finding' : `${findings.length} findings`}, so it gets no secrets`, {
		problems: findings.map(({ column, file, line, rule, why }) => ({
			code: rule,
			where: `${file}:${line}:${column}`,
			message: why,
		})),
		hint: 'Correct them, or silence one that you accept: `# keyless: ignore RULE because REASON` on its line or the one above.',
	});
}
var worthTelling = (function (audit, runner) {
	if (audit.kind === 'skipped') {
		runner.info(`Leak audit: skipped. ${audit.why}`);
		return [];
	}
	const findings = audit.findings
		.filter(({ severity }) => finding.atLeast(severity, 'warning'))
		.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
	const notes = audit.findings.length - findings.length;
	const told = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
	runner.info(`Leak audit: ${told}${notes > 0 ? ` and ${notes} note${notes === 1 ? '' : 's'} (\`keyless audit\` shows them)` : ''}.`);
	return findings;
});

;// src/step/finish.ts

var finish = (async function (beginning, runner, env) {
	const { connections, inputs, requested } = beginning;
	if (inputs.check === 'offline') {
		const { checkStep } = await Promise.all([require.e(844), require.e(598), require.e(722), require.e(907)]).then(require.bind(require, 2907));
		const world = await openManifests(connections, env);
		return await checkStep(inputs, { ...world, runner }, undefined);
	}
	if (requested === undefined)
		throw explainNoToken(await job_event.readJobEvent());
	if (inputs.check === undefined && inputs.usesAws)
		checkNotShadowed(inputs.awsCredentials, inputs.awsProfile, (name) => env[name]);
	noteEndpoints(runner, inputs, env);
	const temp = env['RUNNER_TEMP'];
	if (!temp)
		throw new errors.ActionError('environment-unsafe', 'RUNNER_TEMP is not set, so there is no folder to hand files over in', {
			hint: 'The runner sets it for each step of a job: look at what unsets it, such as a container or `env:`.',
		});
	const { ended, removed } = await removeStaleFolders(temp, Date.now(), env);
	if (removed > 0)
		runner.info(`Removed what ${removed} killed job${removed === 1 ? '' : 's'} had left on this runner.`);
	try {
		await exchangeHere({ ...beginning, requested }, temp, runner, env);
	}
	catch (error) {
		if (!(error instanceof errors.ActionError))
			throw error;
		const { cause } = error;
		if (!(cause instanceof service_error.ServiceError && cause.code === 'ENOTFOUND'))
			throw error;
		const { explainUnknownHost } = await require.e(/* import() | advice */ 219).then(require.bind(require, 1065));
		throw explainUnknownHost(error, cause, inputs);
	}
	finally {
		await ended;
	}
});
var exchangeHere = (async function ({ audit, aws, connections, identity, inputs, requested, }, temp, runner, env) {
	if (audit !== undefined && inputs.leakAudit === 'error')
		refuseLeaks(await audit, runner);
	const userFiles = userAwsFiles(env);
	if (env['NODE_DEBUG'] || /^(?:endpoint_url|ca_bundle|services)/im.test(userFiles.config ?? ''))
		(await Promise.all(/* import() | refusal */[require.e(27), require.e(38), require.e(917)]).then(require.bind(require, 44))).noteSurroundings(runner, inputs, userFiles, env);
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
			read: async (path) => (await Promise.resolve().then(require.bind(require, 6452))).jobWorkspace(env['GITHUB_WORKSPACE']).read(path),
		},
		templates: {
			read: async (signal) => (await Promise.all(/* import() | refusal */[require.e(27), require.e(38), require.e(917)]).then(require.bind(require, 3663)))
				.subjectTemplates({ token: inputs.githubToken, runner, connections, env })
				.read(signal),
		},
		manifests: inputs.manifests.length === 0 ? undefined : await openManifests(connections, env),
		patience: identity.patience,
		place: {
			separator: node_path.sep,
			worker: worker.currentWorker(),
			commandFiles: [env['GITHUB_ENV'], env['GITHUB_OUTPUT']].flatMap((path) => (path ? [node_path.basename(path)] : [])),
			program: { node: process.execPath, script: node_path.join(import.meta.dirname, '..', 'cli', 'index.js') },
			userFiles,
			before: variables.valuesBefore((name) => env[name]),
			variable: (name) => env[name],
			renewing: { facts: identity.facts, environment: clientEnvironment(env) },
		},
	});
	if (audit !== undefined && inputs.leakAudit === 'warn')
		tellLeaks(await audit, runner);
});
async function openManifests(connections, env) {
	const { manifestWorld } = await Promise.all([require.e(844), require.e(598), require.e(722), require.e(907)]).then(require.bind(require, 2907));
	return manifestWorld(env['GITHUB_WORKSPACE'], connections, env);
}
async function openLogins(env) {
	const { loginsIn, toolConfigs } = await require.e(746).then(require.bind(require, 746));
	return loginsIn(toolConfigs(env));
}
var noteEndpoints = (function (runner, inputs, env) {
	for (const { notices = [] } of settings.namedStores(inputs.stores))
		for (const notice of notices)
			runner.notice(notice);
	if (!inputs.usesAws)
		return;
	const registries = inputs.registries.length === 0 ? [] : ['ECR', 'ECR_PUBLIC'];
	for (const service of [...endpoints.servicesFor(inputs.references, inputs.manifests.length > 0), ...registries]) {
		const given = endpoints.givenEndpoint(service, env);
		if (given?.variable !== undefined)
			runner.notice(`${given.variable} is in force: requests go to ${new URL(given.url).origin}`);
	}
});
var clientEnvironment = (function (env) {
	return Object.fromEntries(CLIENT_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
});

;// src/step/rest.ts

Object.assign(exports, { BEHIND_STEP, finish, githubRunner });
}),

1103:
((module, exports, require) => {

Object.assign(exports, { existenceIn, existenceByReading, readAfterAll });
var secrets_quotation_js = require(5160);
var secrets_stores_js = require(6169);

const TITLES = {
	vault: 'Vault',
	gcp: 'Google Secret Manager',
	azure: 'Azure Key Vault',
};
const MOST_NAMED = 5;
function existenceIn(outcome) {
	if (outcome === undefined)
		return { kind: 'absent', why: 'the store gave no answer for it' };
	if (outcome.kind === 'absent')
		return { kind: 'absent', why: outcome.message };
	if (outcome.kind === 'refused')
		return { kind: 'refused', why: `${outcome.code}: ${outcome.message}` };
	return { kind: outcome.secrets.length === 0 ? 'nothing' : 'there' };
}
function readAfterAll(store, ids, why) {
	if (ids.length === 0)
		return [];
	const named = ids.slice(0, MOST_NAMED).map((id) => secrets_quotation_js.quote(id, 120));
	const rest = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
	return [
		`${TITLES[store]}: whether ${named.join(', ')}${rest} ${ids.length === 1 ? 'is' : 'are'} there was told by reading and dropping the value, since ${why}`,
	];
}
async function existenceByReading(store, reads, name) {
	const { outcomes } = await store.read(reads);
	return {
		existences: reads.map((_, at) => existenceIn(outcomes[at])),
		notices: readAfterAll(name, reads.map((read) => secrets_stores_js.termsOf(read).idFor('')), 'it is asked no other way'),
	};
}

}),

3301:
((module, exports, require) => {


var store = require(346);
var retry = require(5402);
var service_error = require(8736);
;// src/stores/secrets-manager/region-reads.ts

const SERVICE = 'AWS Secrets Manager';
class RegionReads {
	#manager;
	#patience;
	#outcomes;
	#notices;
	#turns = new store.Turns();
	constructor(manager, patience, outcomes, notices) {
		this.#manager = manager;
		this.#patience = patience;
		this.#outcomes = outcomes;
		this.#notices = notices;
	}
	async batch(reads) {
		const { signal } = this.#patience;
		const ids = reads.map(({ id }) => id);
		let answer;
		try {
			answer = await retry.retry(SERVICE, this.#patience, async () => settled(await this.#manager.batchById(ids, signal)));
		}
		catch (error) {
			if (store.isDenied(error))
				this.#noteBatchDenied();
			else if (!isAboutOneSecret(error))
				throw error;
			await Promise.all(reads.map((read) => this.single(read)));
			return;
		}
		for (const read of reads)
			this.#outcomes.set(read, outcomeIn(answer, read.id));
	}
	async prefix(read) {
		const { signal } = this.#patience;
		const secrets = [];
		let page;
		try {
			do {
				const at = page;
				const answer = await retry.retry(SERVICE, this.#patience, async () => settled(await this.#manager.batchByPrefix(read.prefix, at, signal)));
				const refused = answer.errors[0];
				if (refused !== undefined) {
					this.#outcomes.set(read, {
						kind: 'refused',
						code: refused.code,
						message: `${refused.id}: ${refused.message}`,
					});
					return;
				}
				secrets.push(...answer.secrets.filter(({ name }) => name.startsWith(read.prefix)));
				page = answer.next;
			} while (page !== undefined);
		}
		catch (error) {
			if (!store.isDenied(error))
				throw error;
			this.#noteBatchDenied();
			this.#outcomes.set(read, await this.#prefixOneByOne(read.prefix));
			return;
		}
		this.#outcomes.set(read, found(secrets));
	}
	async single(read) {
		this.#outcomes.set(read, await this.#get(read.id, read.stage, read.version));
	}
	async #prefixOneByOne(prefix) {
		const { signal } = this.#patience;
		const ids = [];
		let page;
		try {
			do {
				const at = page;
				const answer = await retry.retry(SERVICE, this.#patience, () => this.#manager.list(prefix, at, signal));
				ids.push(...answer.ids);
				page = answer.next;
			} while (page !== undefined);
		}
		catch (error) {
			return refusal(error);
		}
		const outcomes = await Promise.all(ids.map((id) => this.#get(id, undefined, undefined)));
		return (outcomes.find(({ kind }) => kind !== 'found') ??
			found(outcomes.flatMap((outcome) => (outcome.kind === 'found' ? outcome.secrets : []))));
	}
	async #get(id, stage, version) {
		const { signal } = this.#patience;
		try {
			return found([
				await this.#turns.take(() => retry.retry(SERVICE, this.#patience, () => this.#manager.get(id, stage, version, signal))),
			]);
		}
		catch (error) {
			return refusal(error);
		}
	}
	#noteBatchDenied() {
		this.#notices.add('the role may not call secretsmanager:BatchGetSecretValue (on resource "*"), so secrets were read one by one; allowing it makes that one call for 20 secrets');
	}
}
function found(secrets) {
	return secrets.length === 0
		? { kind: 'absent', message: 'no secret has a name that starts so' }
		: { kind: 'found', secrets };
}
function outcomeIn(answer, id) {
	const secret = answer.secrets.find(({ arn, name }) => id === name || id === arn || id === arn.replace(/-[^-]{6}$/, ''));
	if (secret !== undefined)
		return { kind: 'found', secrets: [secret] };
	const error = answer.errors.find((entry) => entry.id === id);
	if (error === undefined)
		return { kind: 'absent', message: 'the store gave no answer for it' };
	return error.code === 'ResourceNotFoundException'
		? { kind: 'absent', message: error.message }
		: { kind: 'refused', code: error.code, message: error.message };
}
function settled(answer) {
	const passing = answer.errors.find(({ code }) => /InternalService|Throttl/.test(code));
	if (passing === undefined)
		return answer;
	throw new service_error.ServiceError(`${SERVICE} could not read "${passing.id}" just now: ${passing.code}`, {
		service: SERVICE,
		transient: true,
		code: passing.code,
	});
}
function isAboutOneSecret(error) {
	return error instanceof service_error.ServiceError && /^(Invalid|Validation|ResourceNotFound|Decryption)/.test(error.code ?? '');
}
function refusal(error) {
	return store.refusedOutcome(error, 'ResourceNotFoundException');
}

;// src/stores/secrets-manager/read.ts

const BATCH = 20;
var readSecretsManager = (async function (reads, world, outcomes, notices) {
	const work = [];
	for (const [region, inRegion] of store.byRegion(reads, world.region)) {
		const store = new RegionReads(world.open(region), world.patience, outcomes, notices);
		const current = inRegion.filter((read) => read.kind === 'secret').filter(isCurrent);
		for (let at = 0; at < current.length; at += BATCH)
			work.push(store.batch(current.slice(at, at + BATCH)));
		for (const read of inRegion) {
			if (read.kind === 'prefix')
				work.push(store.prefix(read));
			else if (!isCurrent(read))
				work.push(store.single(read));
		}
	}
	await Promise.all(work);
});
var isCurrent = (function (read) {
	return read.stage === undefined && read.version === undefined;
});

Object.assign(exports, { readSecretsManager });
}),

346:
((module, exports, require) => {

Object.assign(exports, { isDenied, refusedOutcome });
var credentials_arn_js = require(6606);
var service_error_js = require(8736);

const SIDE_BY_SIDE = 8;
var byRegion = (function (reads, fallback) {
	return Map.groupBy(reads, (read) => ('id' in read ? credentials_arn_js.parseArn(read.id)?.region : undefined) || fallback);
});
class Turns {
	#underWay = 0;
	#waiting = [];
	async take(call) {
		while (this.#underWay >= SIDE_BY_SIDE)
			await new Promise((resolve) => this.#waiting.push(resolve));
		this.#underWay++;
		try {
			return await call();
		}
		finally {
			this.#underWay--;
			this.#waiting.shift()?.();
		}
	}
}
function isDenied(error) {
	return error instanceof service_error_js.ServiceError && /^AccessDenied/.test(error.code ?? '');
}
function refusedOutcome(error, absent) {
	if (!(error instanceof service_error_js.ServiceError) || error.code === undefined)
		throw error;
	const { code, message, said = message } = error;
	return code === absent ? { kind: 'absent', message: said } : { kind: 'refused', code, message: said };
}

Object.assign(exports, { Turns, byRegion });
})

};
