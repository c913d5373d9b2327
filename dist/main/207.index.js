export const id = 207;
export const ids = [207];
export const modules = {

3324:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ek: () => (changedAt),
  r0: () => (findFolders),
  sh: () => (openLeavings)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);
var _delivery_ledger_js_2 = __webpack_require__(3108);



const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
function findFolders(temp) {
	try {
		return (0,node_fs_0.readdirSync)(temp)
			.filter((name) => OURS.test(name))
			.map((name) => (0,node_path_1.join)(temp, name));
	}
	catch {
		return [];
	}
}
function openLeavings(folder) {
	if (!isOurs(folder, 'folder'))
		return undefined;
	let here = folder;
	const at = (name) => (0,node_path_1.join)(here, name);
	const ledgerPath = at(_delivery_ledger_js_2/* .LEDGER_FILE */ .th);
	return {
		folder,
		ledger: isOurs(ledgerPath, 'file') ? (0,_delivery_ledger_js_2/* .parseLedger */ .h8)(readText(ledgerPath)) : undefined,
		readFile: (name) => (isOurs((0,node_path_1.dirname)(at(name)), 'folder') && isOurs(at(name), 'file') ? readText(at(name)) : ''),
		setAside() {
			if (!here.endsWith(_delivery_ledger_js_2/* .REMOVED */ .Xq) && done(() => (0,node_fs_0.renameSync)(here, `${here}${_delivery_ledger_js_2/* .REMOVED */ .Xq}`)))
				here += _delivery_ledger_js_2/* .REMOVED */ .Xq;
		},
		removeFile: (name) => isOurs((0,node_path_1.dirname)(at(name)), 'folder') && gone(() => (0,node_fs_0.unlinkSync)(at(name))),
		removeFolder: (name) => gone(() => (0,node_fs_0.rmdirSync)(at(name))),
		removeSelf: () => gone(() => (0,node_fs_0.unlinkSync)(at(_delivery_ledger_js_2/* .LEDGER_FILE */ .th))) && gone(() => (0,node_fs_0.rmdirSync)(here)),
	};
}
function changedAt(folder) {
	return (0,node_fs_0.lstatSync)(folder).mtimeMs;
}
function isOurs(path, kind) {
	try {
		const stat = (0,node_fs_0.lstatSync)(path);
		const user = process.geteuid?.();
		return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
	}
	catch {
		return false;
	}
}
function readText(path) {
	try {
		return (0,node_fs_0.readFileSync)(path, 'utf8');
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


}),

8751:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  PJ: () => (processFacts),
  _n: () => (isAlive),
  kJ: () => (currentWorker)
});
var node_fs_0 = __webpack_require__(3024);

function currentWorker() {
	return process.ppid > 1 ? processFacts(process.ppid) : undefined;
}
function processFacts(pid) {
	const started = startOf(pid);
	return started === undefined ? undefined : { pid, started };
}
function isAlive(worker) {
	return startOf(worker.pid) === worker.started;
}
function startOf(pid) {
	if (process.platform === 'linux') {
		try {
			const boot = (0,node_fs_0.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
			const stat = (0,node_fs_0.readFileSync)(`/proc/${pid}/stat`, 'utf8');
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
  jobWorkspace: () => (jobWorkspace)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);


const LONGEST = 131_072;
function jobWorkspace(folder) {
	return {
		read: async (path) => {
			if (!folder)
				return problem('GITHUB_WORKSPACE is not set, so there is no workspace to read it from');
			try {
				return readInside((0,node_fs_0.realpathSync)(folder), path);
			}
			catch (error) {
				return problem(reasonOf(error));
			}
		},
	};
}
function readInside(folder, path) {
	const file = (0,node_fs_0.realpathSync)((0,node_path_1.resolve)(folder, path));
	const way = (0,node_path_1.relative)(folder, file);
	if (way === '..' || way.startsWith(`..${node_path_1.sep}`) || (0,node_path_1.isAbsolute)(way))
		return problem('it is not inside the workspace');
	if (!(0,node_fs_0.statSync)(file).isFile())
		return problem('it is no file');
	const handle = (0,node_fs_0.openSync)(file, 'r');
	try {
		const { size } = (0,node_fs_0.fstatSync)(handle);
		if (size > LONGEST)
			return problem(`expected at most ${LONGEST} bytes, found ${size}`);
		const bytes = new Uint8Array(size);
		const length = (0,node_fs_0.readSync)(handle, bytes);
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
	}
	finally {
		(0,node_fs_0.closeSync)(handle);
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (atLeast),
  o: () => (SEVERITIES)
});
const SEVERITIES = ['error', 'warning', 'note'];
function atLeast(severity, least) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}


}),

9974:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (annotate)
});
var _rulebook_js_0 = __webpack_require__(9237);

const MOST = 10;
function annotate(findings, kind, book, room = MOST) {
	const shown = Math.min(room, MOST);
	const rest = findings.length > shown ? findings.length - shown + 1 : 0;
	const annotations = findings.slice(0, findings.length - rest).map((finding) => ({
		kind,
		text: `${finding.why} Fix: ${finding.fix.split('\n').join(' \u23ce ')} [${finding.rule}]`,
		place: { file: finding.file, line: finding.line, column: finding.column, title: (0,_rulebook_js_0/* .titleOf */ .G)(finding, book) },
	}));
	if (rest > 0)
		annotations.push({
			kind,
			text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
			place: undefined,
		});
	return annotations;
}


}),

9237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (titleOf)
});
function titleOf({ rule, title }, { rules }) {
	return title ?? rules[rule]?.title ?? rule;
}


}),

190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IW: () => (parseCache),
  L4: () => (stateOf),
  Ui: () => (renewalTime),
  Zo: () => (renderCache)
});
const MARGIN_MS = 5 * 60_000;
function renewalTime(expiration, now) {
	const end = expiration.getTime();
	return Math.ceil(end - Math.max(0, Math.min(MARGIN_MS, (end - now) / 5)));
}
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

7496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (credentialProcess),
  p: () => (processScript)
});
var _session_names_js_0 = __webpack_require__(6944);

function credentialProcess(place, program) {
	const { folder, profile, separator } = place;
	if (separator === '\\') {
		const words = [program.node, program.script, 'credentials', '--profile', profile, '--folder', folder];
		return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
	}
	const base = folder.slice(folder.lastIndexOf('/') + 1);
	const command = `set +xv;d=${word(folder)};[ -d "$d" ]||d="\${KEYLESS_DIR%/*}/${base}";. "$d/aws/${(0,_session_names_js_0/* .sessionNames */ .v)(profile).script}"`;
	return `/bin/sh -c ${quoted(command)}`;
}
function processScript(profile, { node, script }) {
	return `# The credential_process of profile ${profile}: answers from the cache, and has the session renewed when that is due.
document= renew_at= ends_at=
{
  IFS= read -r line
  IFS= read -r document
  read -r line renew_at
  read -r line ends_at
} 2>/dev/null <"$d/aws/${(0,_session_names_js_0/* .sessionNames */ .v)(profile).cache}"
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
function word(text) {
	return /^[\w./:@%+,-]+$/.test(text) ? text : quoted(text);
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}


}),

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (parseRenewal),
  b: () => (renderRenewal)
});
const SETTINGS = [
	...['region', 'audience', 'issuer', 'facts', 'expect'],
	...['session', 'chain', 'allowedAccountIds', 'environment'],
];
function renderRenewal(renewal) {
	return `${JSON.stringify(renewal, undefined, 2)}\n`;
}
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

6944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (profileOfCache),
  v: () => (sessionNames)
});
const LOCKS = 8;
const CACHE = /^cache-(?<profile>.+)\.json$/;
function sessionNames(profile) {
	return {
		cache: `cache-${profile}.json`,
		nextCache: `cache-${profile}.json.next`,
		renewal: `renewal-${profile}.json`,
		failure: `failure-${profile}.json`,
		nextFailure: `failure-${profile}.json.next`,
		locks: Array.from({ length: LOCKS }, (_, at) => `lock-${profile}.${at}`),
		script: `process-${profile}.sh`,
	};
}
function profileOfCache(file) {
	return CACHE.exec(file)?.groups?.['profile'];
}


}),

8603:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K3: () => (base64),
  kM: () => (base64Cores),
  ky: () => (wrapped),
  uh: () => (hex),
  z4: () => (base64Url)
});
function base64(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function base64Cores(bytes) {
	return [0, 1, 2].map((shift) => {
		const padded = new Uint8Array(shift + bytes.length);
		padded.set(bytes, shift);
		const whole = Math.floor((padded.length * 8) / 6); // characters that no following byte can change
		const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
		return base64(padded).slice(first, whole);
	});
}
function base64Url(text) {
	return text.replaceAll('+', '-').replaceAll('/', '_');
}
function hex(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function wrapped(encoded, columns) {
	const lines = [];
	for (let at = 0; at < encoded.length; at += columns)
		lines.push(encoded.slice(at, at + columns));
	return lines;
}


}),

1357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (launcher)
});
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

3108:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $b: () => (foldersFor),
  FK: () => (isInside),
  Kp: () => (LEDGER_STATE),
  Xq: () => (REMOVED),
  h8: () => (parseLedger),
  qK: () => (UNPUBLISHED),
  th: () => (LEDGER_FILE),
  wP: () => (renderLedger)
});
var _audit_mode_js_0 = __webpack_require__(6325);
var _output_unseen_js_2 = __webpack_require__(4478);
var _variables_js_1 = __webpack_require__(9304);



const LEDGER_FILE = 'ledger.json';
const LEDGER_STATE = 'ledger';
const UNPUBLISHED = '.unpublished';
const REMOVED = '.removed';
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
		leakScan: _audit_mode_js_0/* .LEAK_MODES */ .h.find((mode) => mode === leakScan) ?? 'off',
	};
}
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return (0,_variables_js_1/* .valuesBefore */ .w)((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/]+$/.test(part) && !(0,_output_unseen_js_2/* .hasControls */ .Lx)(part) && part !== '.' && part !== '..');
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


}),

912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (cell),
  n: () => (row)
});
var _output_unseen_js_0 = __webpack_require__(4478);

function row(...cells) {
	return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(text) {
	return (0,_output_unseen_js_0/* .replaceUnseen */ .fo)(text, () => ' ').replace(/[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}


}),

7851:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Zu: () => (credentialMasks),
  TV: () => (keyMasks),
  RM: () => (masksFor),
  vc: () => (tokenMasks)
});

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

var encodings = __webpack_require__(8603);
;// src/delivery/escapes.ts
function percentForms(text) {
	if (/^[\w.-]*$/.test(text))
		return [text];
	const script = encodeURIComponent(text.toWellFormed());
	const strict = script.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
	const form = new URLSearchParams([['', text]]).toString().slice(1);
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

var unseen = __webpack_require__(4478);
;// src/delivery/leaves.ts

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const LONGEST_KEY = 60;
const LONGEST_PLACE = 300;
function leavesOf(text) {
	if (!/^\s*[[{]/.test(text) || !isJson(text))
		return [];
	const leaves = [];
	const levels = [{ place: '', index: undefined, key: undefined }];
	for (const [token] of text.matchAll(TOKEN)) {
		const level = levels.at(-1);
		if (level === undefined)
			return leaves;
		if (token === '{' || token === '[') {
			levels.push({ place: placeIn(level), index: token === '[' ? 0 : undefined, key: undefined });
		}
		else if (token === '}' || token === ']') {
			levels.pop();
		}
		else if (token === ',') {
			level.key = undefined;
			if (level.index !== undefined)
				level.index += 1;
		}
		else if (token.startsWith('"')) {
			const string = String(JSON.parse(token));
			if (level.index === undefined && level.key === undefined)
				level.key = string;
			else
				leaves.push({ kind: 'string', text: string, written: token.slice(1, -1), place: placeIn(level) });
		}
		else {
			leaves.push({ kind: 'number', text: String(Number(token)), written: token, place: placeIn(level) });
		}
	}
	return leaves;
}
function placeIn({ place, index, key }) {
	if (place.length > LONGEST_PLACE)
		return place;
	if (index !== undefined)
		return `${place}[${index}]`;
	if (key === undefined)
		return place;
	const cut = key.slice(0, LONGEST_KEY);
	const shown = (0,unseen/* isPlain */.$i)(cut) ? cut : cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '?');
	return place === '' ? `key ${shown}` : `${place}.${shown}`;
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

;// src/delivery/mask-set.ts




const LINE_BREAK = /\r\n|\n|\r/;
const SHORTEST_PIECE = 8;
const DEEPEST = 16;
const LONGEST_WRAPPED = 8 * 1024;
const MOST_PLACES = 12;
class MaskSet {
	masks = new Set();
	#common = new Set();
	#shortLines = 0;
	#unwrapped = false;
	addText(text, place = '', depth = 0) {
		const bare = text.trim();
		if (bare === '')
			return;
		if (isCommon(bare)) {
			this.#common.add(place);
			return;
		}
		this.#addLines(text);
		this.#addForms(bare);
		if (text !== bare)
			this.#addWhole(text);
		if (depth < DEEPEST)
			this.#addLeaves(text, place, depth);
	}
	addBytes(bytes) {
		this.#addPieces([(0,encodings/* base64 */.K3)(bytes), (0,encodings/* base64Url */.z4)((0,encodings/* base64 */.K3)(bytes))]);
		this.#addEncodings(bytes);
		const text = utf8(bytes);
		if (text !== undefined) {
			this.addText(text);
			return;
		}
		this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		if ((0,encodings/* base64Cores */.kM)(bytes).some((core) => core.length < SHORTEST_PIECE))
			this.#common.add('');
	}
	get unmasked() {
		const places = [...this.#common].map((place) => (place === '' ? 'the value' : place));
		const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), `${places.length - MOST_PLACES} more`] : places;
		const notes = [
			...(places.length > 0 ? [shown.join(', ')] : []),
			...(this.#shortLines > 0 ? [`${this.#shortLines} short line${this.#shortLines === 1 ? '' : 's'}`] : []),
			...(this.#unwrapped ? ['its base64 broken into lines'] : []),
		];
		return notes.length === 0 ? undefined : notes.join('; ');
	}
	#addLines(text) {
		const lines = text.split(LINE_BREAK);
		if (lines.length === 1)
			this.#add(text);
		for (const line of lines.map((line) => line.trim())) {
			if (isCommon(line))
				this.#shortLines += line === '' ? 0 : 1;
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
		const digits = (0,encodings/* hex */.uh)(bytes);
		this.#addPieces([...(0,encodings/* base64Cores */.kM)(bytes).flatMap((core) => [core, (0,encodings/* base64Url */.z4)(core)]), digits, digits.toUpperCase()]);
		this.#addWrapped(bytes);
	}
	#addWrapped(bytes) {
		if (bytes.length > LONGEST_WRAPPED) {
			this.#unwrapped = true;
			return;
		}
		const withNewline = new Uint8Array(bytes.length + 1).fill(0x0a);
		withNewline.set(bytes);
		for (const encoded of [(0,encodings/* base64 */.K3)(bytes), (0,encodings/* base64 */.K3)(withNewline)]) {
			for (const columns of [64, 76])
				if (encoded.length > columns)
					this.#addPieces((0,encodings/* wrapped */.ky)(encoded, columns));
		}
	}
	#addLeaves(document, way, depth) {
		for (const { kind, text, written, place } of leavesOf(document)) {
			const inside = [way, place].filter((part) => part !== '').join(' in ');
			if (kind === 'string') {
				this.addText(text, inside, depth + 1);
				this.#add(written.trim());
			}
			else {
				for (const number of new Set([text, written]))
					this.addText(number, inside, DEEPEST);
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

;// src/delivery/masks.ts


function masksFor(name, value) {
	const set = new MaskSet();
	if (value.kind === 'text')
		set.addText(value.text);
	else
		set.addBytes(value.bytes);
	return { masks: [...set.masks], unmasked: set.unmasked === undefined ? [] : [`${name} (${set.unmasked})`] };
}
function tokenMasks(token) {
	return [token, token.slice(token.lastIndexOf('.') + 1)].filter((mask) => !isCommon(mask) && !/[\r\n]/.test(mask));
}
function keyMasks({ accessKeyId, secretAccessKey, sessionToken }) {
	return [accessKeyId, secretAccessKey, sessionToken].filter((mask) => mask.trim() !== '' && !/[\r\n]/.test(mask));
}
function credentialMasks({ secretAccessKey, sessionToken }) {
	const values = [secretAccessKey, sessionToken].map((text) => masksFor('', { kind: 'text', text }).masks);
	return [...new Set(values.flat())];
}


}),

8980:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (NOTHING),
  l: () => (encode)
});
const NOTHING = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };
function encode(content) {
	return new TextEncoder().encode(content);
}


}),

7999:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IF: () => (tokenFile),
  fl: () => (tokenLock),
  q3: () => (registryDelivery),
  qx: () => (nextFile)
});
var _credentials_session_names_js_4 = __webpack_require__(6944);
var _registries_registry_js_0 = __webpack_require__(9643);
var _launcher_js_3 = __webpack_require__(1357);
var _part_js_1 = __webpack_require__(8980);
var _session_part_js_2 = __webpack_require__(5859);





const HOSTS_FILE = 'registries/hosts';
const tokenFile = (registry) => `registries/${(0,_registries_registry_js_0/* .tokenKeyOf */ .cl)(registry)}.token`;
const loginFile = (host) => `registries/${host}.login`;
const nextFile = (file) => `${file}.next`;
const tokenLock = (registry) => `registry-${(0,_registries_registry_js_0/* .tokenKeyOf */ .cl)(registry)}`;
function registryDelivery(plan) {
	const { folder, program, registries } = plan;
	const hosts = registries.map(({ host }) => host);
	if (hosts.length === 0)
		return { ..._part_js_1/* .NOTHING */ .K, outputs: [['registries', '']] };
	const helper = (0,_launcher_js_3/* .launcher */ .l)('docker-credential-keyless', program, ['docker-credential', folder]);
	const session = sessionFor(plan);
	const kept = [...registries.map(tokenFile), ...hosts.map(loginFile)];
	const locks = registries.flatMap((registry) => (0,_credentials_session_names_js_4/* .sessionNames */ .v)(tokenLock(registry)).locks.map((name) => `aws/${name}`));
	return {
		..._part_js_1/* .NOTHING */ .K,
		files: [
			[HOSTS_FILE, (0,_part_js_1/* .encode */ .l)(`${hosts.join('\n')}\n`)],
			...helper.map(([name, text]) => [`bin/${name}`, (0,_part_js_1/* .encode */ .l)(text)]),
			...session.files,
		],
		outputs: [['registries', hosts.join('\n')]],
		laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
	};
}
function sessionFor(plan) {
	const { awsCredentials } = plan;
	return awsCredentials === 'none' || awsCredentials === 'env' ? (0,_session_part_js_2/* .sessionPart */ .o)(plan, true) : _part_js_1/* .NOTHING */ .K;
}


}),

5859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (sessionPart)
});
var _credentials_cached_session_js_2 = __webpack_require__(190);
var _credentials_credential_process_js_4 = __webpack_require__(7496);
var _credentials_renewal_js_0 = __webpack_require__(2309);
var _credentials_session_names_js_3 = __webpack_require__(6944);
var _guard_held_js_5 = __webpack_require__(7435);
var _part_js_1 = __webpack_require__(8980);






function sessionPart(plan, renews) {
	const { accountId, credentials } = plan.session;
	const { region } = plan;
	const renewAt = (0,_credentials_cached_session_js_2/* .renewalTime */ .Ui)(credentials.expiration, plan.now);
	const names = (0,_credentials_session_names_js_3/* .sessionNames */ .v)(plan.awsProfile);
	const cache = [names.cache, (0,_credentials_cached_session_js_2/* .renderCache */ .Zo)({ accountId, credentials, region, renewAt })];
	if (!renews)
		return part([cache], []);
	const renewed = part([cache, [names.renewal, (0,_credentials_renewal_js_0/* .renderRenewal */ .b)(plan.renewal)], [names.script, (0,_credentials_credential_process_js_4/* .processScript */ .p)(plan.awsProfile, plan.program)]], [names.nextCache, names.failure, names.nextFailure, ...names.locks]);
	const held = (0,_guard_held_js_5/* .sessionsFile */ .AM)(plan.awsProfile);
	return { ...renewed, laterFiles: [...renewed.laterFiles, held.name, held.next] };
}
function part(files, later) {
	return {
		..._part_js_1/* .NOTHING */ .K,
		files: files.map(([name, text]) => [`aws/${name}`, (0,_part_js_1/* .encode */ .l)(text)]),
		laterFiles: later.map((name) => `aws/${name}`),
	};
}


}),

9304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (valuesBefore)
});
var _output_unseen_js_0 = __webpack_require__(4478);

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
function valuesBefore(variable) {
	const known = GIVEN_BACK.map((name) => [name, variable(name) ?? '']);
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !(0,_output_unseen_js_0/* .hasControls */ .Lx)(value)));
}


}),

7435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AM: () => (sessionsFile),
  TN: () => (HELD_FILE),
  Wl: () => (renderHeld),
  zl: () => (addSessions)
});
const HELD_FILE = 'scan.json';
function sessionsFile(profile) {
	return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
}
const MOST_SESSIONS = 128;
function renderHeld(credentials, ownCommandFiles) {
	return `${JSON.stringify({ ...(credentials && documentOf(credentials)), ownCommandFiles })}\n`;
}
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


}),

5178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseClaims),
  W: () => (show)
});
var _errors_js_0 = __webpack_require__(9473);

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
function parseClaims(payload) {
	for (const claim of [...TEXT, ...TIME, 'aud']) {
		if (payload[claim] === undefined)
			throw new _errors_js_0/* .ActionError */ .l('token-claim-missing', `the token has no "${claim}" claim`);
	}
	if (typeof payload['aud'] !== 'string') {
		throw new _errors_js_0/* .ActionError */ .l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
	}
	const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
	if (badTime !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
	}
	const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
	if (bad !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
	}
	return payload;
}
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}


}),

6585:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (readEach),
  l: () => (existEach)
});
var _secrets_plan_js_2 = __webpack_require__(7227);
var _secrets_stores_js_1 = __webpack_require__(6169);
var _stores_existence_js_0 = __webpack_require__(1103);



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
		const answer = (await store.exists?.(own)) ?? (await (0,_stores_existence_js_0/* .existenceByReading */ .II)(store, own, name));
		return { each: answer.existences, notices: answer.notices };
	});
	return { existences: reads.map((read) => found(read) ?? (0,_stores_existence_js_0/* .existenceIn */ .ER)(undefined)), notices };
}
async function askEach(reads, ask) {
	const groups = [...Map.groupBy(reads.filter(_secrets_stores_js_1/* .isOther */ .bv), ({ kind }) => kind)];
	const answers = await Promise.all(groups.map(([name, own]) => ask(name, own)));
	const found = new Map(groups.flatMap(([, own], at) => own.map((read, index) => [(0,_secrets_plan_js_2/* .readKey */ .Y)(read), answers[at]?.each[index]])));
	return { found: (read) => found.get((0,_secrets_plan_js_2/* .readKey */ .Y)(read)), notices: answers.flatMap(({ notices }) => notices) };
}


}),

8241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (openDocument),
  G: () => (isObject)
});
function openDocument(value) {
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
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !JSON.isRawJSON(value);
}
function parse(text, number) {
	return JSON.parse(text, (_key, parsed, context) => {
		if (typeof parsed === 'number')
			return number(parsed, context?.source);
		return isObject(parsed) ? Object.setPrototypeOf(parsed, BARE) : parsed;
	});
}
const BARE = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });


}),

1140:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (TakenNames)
});
class TakenNames {
	#taken = new Map();
	take(name, line) {
		const key = name.toLowerCase();
		const stem = key.replace(/_(?:file|value)$/, '');
		const clash = [key, stem, `${key}_file`, `${key}_value`]
			.map((each) => this.#taken.get(each))
			.find((each) => each !== undefined);
		if (clash === undefined) {
			this.#taken.set(key, { name, line });
			return undefined;
		}
		return clash.name === name
			? `"${name}" is already the name on line ${clash.line}`
			: `"${name}" is too like the name "${clash.name}" on line ${clash.line}: a secret takes NAME, NAME_FILE and NAME_VALUE, in any case`;
	}
}


}),

9711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (bytesOf),
  w: () => (readValue)
});
function bytesOf(value) {
	return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
}
function readValue(bytes) {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	}
	catch {
		return { kind: 'binary', bytes };
	}
}


}),

4207:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  BEHIND_STEP: () => (/* reexport */ BEHIND_STEP),
  exchangeAgain: () => (/* reexport */ exchangeAgain),
  finish: () => (/* reexport */ finish),
  githubRunner: () => (/* reexport */ githubRunner),
  mintAgain: () => (/* reexport */ mintAgain),
  vaultAgain: () => (/* reexport */ vaultAgain),
  withdrawVault: () => (/* reexport */ withdrawVault),
  workflowPlace: () => (/* reexport */ workflowPlace)
});

var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
// node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
var errors = __webpack_require__(9473);
var unseen = __webpack_require__(4478);
var external_node_crypto_ = __webpack_require__(7598);
;// src/adapters/command-files.ts




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

;// src/adapters/github-runner.ts






const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
function githubRunner(env) {
	const before = COMMAND_FILES.flatMap((variable) => {
		const path = env[variable];
		return path && (0,external_node_fs_.existsSync)(path) ? [{ path, size: (0,external_node_fs_.statSync)(path).size }] : [];
	});
	return {
		mask: (masks) => atOnce(() => {
			for (const mask of masks)
				core/* setSecret */.Pq(mask);
		}),
		saveState: (name, value) => write(() => core/* saveState */.LZ(name, value)),
		exportVariables: (variables) => write(() => appendPairs('GITHUB_ENV', variables, env)),
		outputs: (outputs) => write(() => appendPairs('GITHUB_OUTPUT', outputs, env)),
		addPath: (folder) => write(() => core/* addPath */.fM(folder)),
		summary(markdown) {
			try {
				(0,external_node_fs_.appendFileSync)(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}${external_node_os_.EOL}`);
			}
			catch {
				core/* info */.pq('The step summary could not be written.');
			}
		},
		group: (title, lines) => atOnce(() => {
			core/* startGroup */.Oh(plain(title));
			for (const line of lines)
				core/* info */.pq(plain(line));
			core/* endGroup */.N4();
		}),
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
function atOnce(write) {
	process.stdout.cork();
	try {
		write();
	}
	finally {
		process.stdout.uncork();
	}
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
function plain(line) {
	return defuse((0,unseen/* replaceControls */.N0)(line, ' ')).replace(/^(\s*)::/, '$1: :');
}
function defuse(text) {
	return text.replaceAll('##[', '## [');
}

var workflow_file = __webpack_require__(7615);
var workspace = __webpack_require__(6452);
;// src/adapters/workflow-place.ts


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
		Promise.all(/* import() | audit */[__webpack_require__.e(844), __webpack_require__.e(541), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 6707)), // which the audit has too
		Promise.all(/* import() | audit */[__webpack_require__.e(844), __webpack_require__.e(541), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 6091)),
	]);
	return ownStep(readWorkflow(source.text).steps, {
		repository: env['GITHUB_ACTION_REPOSITORY'] || undefined,
		job: env['GITHUB_JOB'] ?? '',
		action: env['GITHUB_ACTION'] ?? '',
	})?.uses.line;
}

;// src/commands/behind-step.ts
const BEHIND_STEP = {
	check: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(541), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 2907))).check,
	'registry-token': async () => (await Promise.all(/* import() | session */[__webpack_require__.e(573), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 9615))).getRegistryToken,
};

var adapters_aws = __webpack_require__(8396);
var cached_session = __webpack_require__(190);
var masks = __webpack_require__(7851);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
;// src/session/assume-roles.ts




const SERVICE = 'AWS STS';
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
async function assumeNext({ from, region, request }, { credentials }, { identity, patience, sts }) {
	return await (0,retry/* retry */.L)(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(async (error) => {
		if (!(error instanceof service_error/* ServiceError */._))
			throw error;
		const { explainChainRefusal } = await Promise.all(/* import() | refusal */[__webpack_require__.e(27), __webpack_require__.e(38), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 5831));
		const { claims } = await identity.current();
		throw explainChainRefusal(error, from.roleArn, { request, claims, region });
	});
}

;// src/session/meet-expectations.ts
async function meetExpectations({ expected }, claims) {
	if (expected.length === 0)
		return;
	const { insistOn } = await __webpack_require__.e(/* import() | expect */ 496).then(__webpack_require__.bind(__webpack_require__, 3230));
	insistOn(expected, claims);
}
async function insistAgain(expect, claims) {
	if (expect.trim() === '')
		return;
	const { parseExpected } = await __webpack_require__.e(/* import() | expect */ 496).then(__webpack_require__.bind(__webpack_require__, 6912));
	await meetExpectations(parseExpected(expect), claims);
}

var clock = __webpack_require__(1759);
var adapters_connections = __webpack_require__(6084);
var issuer_keys = __webpack_require__(5843);
var token_endpoint = __webpack_require__(1444);
var identity_claims = __webpack_require__(5178);
;// src/identity/agreement.ts


function agree(claims, facts) {
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

// node_modules/jose/dist/webapi/jwt/verify.js + 2 modules
var verify = __webpack_require__(4490);
// node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(6687);
// node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
var identity_issuer = __webpack_require__(2732);
;// src/identity/json.ts
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

;// src/identity/token.ts





const LONGEST = 16 * 1024;
const TOLERANCE_SECONDS = 60;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const LONG_MODULUS = /^(?:[g-z0-9_-][\w-]{341}|[\w-]{343,})$/;
const UNWELCOME = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'];
const HINT = 'Nothing left the runner. A token that fails this check was not issued by GitHub for this job: look at what earlier steps may have put into its environment.';
async function verifyToken(token, expected) {
	const header = readHeader(token);
	const key = usableKeys(header, expected.keys);
	const payload = await verifySignature(token, key);
	const claims = (0,identity_claims/* parseClaims */.D)(payload);
	checkClaims(claims, expected);
	return claims;
}
const NOBODYS_KEY = { kty: 'RSA', kid: 'rehearsal', alg: 'RS256', use: 'sig', n: 'x'.repeat(342), e: 'AQAB' };
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
function usableKeys(header, { keys }) {
	const usable = keys.filter(({ kid, kty, use, n }) => kid === header['kid'] && kty === 'RSA' && use !== 'enc' && LONG_MODULUS.test(n ?? ''));
	if (usable.length === 0)
		refuse('token-key-unknown', `the issuer publishes no usable RSA key ${(0,identity_claims/* show */.W)(header['kid'])}`);
	return { keys: usable };
}
async function verifySignature(token, keys) {
	try {
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
;// src/identify.ts




const TOO_NEAR_ITS_END = 60_000;
function jobIdentities(requested, world, runner) {
	return new Map(Array.from(requested, ([audience, token]) => [audience, jobIdentity(token, { ...world, audience }, runner)]));
}
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

;// src/renewal/job-again.ts







const DEADLINE = 30_000;
async function asJobAgain({ audience, facts, issuer }, env, work, { deadline = DEADLINE, instead = '', stopped } = {}) {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(new errors/* ActionError */.l('timed-out', `${deadline / 1000} s were over`)), deadline);
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
function noTokenHere(instead) {
	return new errors/* ActionError */.l('token-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials', {
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
		return { kind: 'failed', failure: { at: Date.now(), text: (0,errors/* describe */.q)(error) } };
	}
}
async function exchange(renewal, env) {
	const { region } = renewal;
	return await asJobAgain(renewal, env, async ({ connections, identity, moments, patience, runner }) => {
		const aws = (0,adapters_aws/* loadAws */._)(region, connections, moments, renewal.environment);
		const { accountId, credentials } = await assumeRoles(renewal, {
			identity,
			sts: await aws.sts,
			patience,
			runner,
			insist: (claims) => insistAgain(renewal.expect, claims),
		});
		return { accountId, credentials, region, renewAt: (0,cached_session/* renewalTime */.Ui)(credentials.expiration, Date.now()) };
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
		return { kind: 'failed', failure: { at: Date.now(), text: (0,errors/* describe */.q)(error) } };
	}
}

;// src/renewal/vault-again.ts




async function vaultAgain(renewal, held, mayLogIn, env) {
	const { renewAtVault } = await __webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 8913));
	return await renewAtVault(held, mayLogIn, {
		clock: clock/* systemClock */.m,
		withServer: (work) => withServer(held, env, work),
		asJob: (work, deadline) => asJobAgain(renewal, env, async ({ connections, identity, patience, runner }) => await work(await serverOf(held, connections), { identity: insistent(identity, renewal), patience, runner }), { deadline }),
	});
}
async function withdrawVault(held, env) {
	const { current } = held;
	if (!current.revocable)
		return;
	const { endVaultLogin } = await __webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 8190));
	await withServer(held, env, (server) => endVaultLogin(server, current.token, clock/* systemClock */.m));
}
async function withServer(held, env, work) {
	const connections = new adapters_connections/* Connections */.U(env);
	try {
		return await work(await serverOf(held, connections));
	}
	finally {
		connections.destroy();
	}
}
async function serverOf({ address, authority, namespace }, connections) {
	const { vaultServer } = await __webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 3259));
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

var external_node_path_ = __webpack_require__(6760);
var endpoints = __webpack_require__(127);
var job_event = __webpack_require__(2363);
;// src/cleanup.ts
function cleanUp(leavings) {
	leavings.setAside();
	const left = removeListed(leavings);
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
function loginsOf({ ledger, readFile }) {
	return (ledger?.undo ?? []).map(readFile);
}

var adapters_leavings = __webpack_require__(3324);
;// src/adapters/undo-logins.ts

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
;// src/adapters/stale-folders.ts




const LONGEST_JOB_MS = 6 * 24 * 60 * 60 * 1000;
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
async function endQuietly(held, env) {
	const { endLogins } = await __webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 9450));
	await endLogins(held, env);
}

var delivery_ledger = __webpack_require__(3108);
;// src/adapters/owner-only.ts


const PATIENCE_MS = 10_000;
function keepToOwner(folder, systemRoot = process.env['SystemRoot'] || 'C:\\Windows') {
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

;// src/adapters/temp-folder.ts






const FOLDER_PREFIX = 'keyless-';
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

;// src/adapters/user-aws-files.ts



function userAwsFiles(env) {
	return {
		config: read(env['AWS_CONFIG_FILE'] || (0,external_node_path_.join)('~', '.aws', 'config')),
		credentials: read(env['AWS_SHARED_CREDENTIALS_FILE'] || (0,external_node_path_.join)('~', '.aws', 'credentials')),
	};
}
function read(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path.replace(/^~(?=[\\/])/, () => (0,external_node_os_.homedir)()), 'utf8');
	}
	catch {
		return undefined;
	}
}

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
;// src/reads/read-secrets.ts


const READERS = {
	secretsManager: (reads, world, outcomes, notices) => (0,secrets_manager_read/* readSecretsManager */.n)(reads.filter((read) => read.kind === 'secret' || read.kind === 'prefix'), world, outcomes, notices),
	parameterStore: async (reads, world, outcomes) => {
		const { readParameterStore } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 5645));
		const own = reads.filter((read) => read.kind === 'parameter' || read.kind === 'parameters');
		await readParameterStore(own, world, outcomes);
	},
};
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
;// src/secrets/jmespath.ts
async function searchDocument({ exact, plain }, expression) {
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
function isSame(exact, plain) {
	const written = JSON.stringify(exact);
	return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(plain);
}

;// src/secrets/selector.ts



const KEYS_SHOWN = 20;
const KEY_LENGTH = 60;
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
;// src/secrets/resolve.ts








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
	#take(reference, name) {
		const wrong = (0,secrets_name/* nameProblem */.rH)(name);
		const taken = wrong === undefined ? this.#names.take(name, reference.line) : undefined;
		if (wrong !== undefined)
			this.#problem(reference, wrong.code, wrong.message);
		if (taken !== undefined)
			this.#problem(reference, 'name-duplicate', taken);
		return wrong === undefined && taken === undefined;
	}
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
function nameFor(written, star, whole) {
	if (written === undefined)
		return (0,secrets_name/* deriveName */.HT)(...whole);
	if (!written.endsWith('*'))
		return written;
	const stem = written.slice(0, -1);
	return stem === '' ? (0,secrets_name/* deriveName */.HT)(star) : stem + (0,secrets_name/* deriveName */.HT)(`_${star}`).slice(1);
}

;// src/fetch-secrets.ts





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

;// src/deliver.ts

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
		}
		folder.withdraw();
		throw error;
	}
}

var held = __webpack_require__(7435);
var credential_process = __webpack_require__(7496);
var credentials_profile = __webpack_require__(2276);
;// src/credentials/profile-settings.ts

const SETTLED = /^(?:region|aws_.*|role_.*|sso_.*|source_profile|credential_source|credential_process|web_identity_token_file|external_id|mfa_serial|duration_seconds|login_session)$/i;
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
function keptSettings(text, profile) {
	return settingsOf(text, 'config', profile).filter(([key]) => !SETTLED.test(key));
}

;// src/delivery/aws-files.ts



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
;// src/delivery/aws-delivery.ts



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
			...(awsProfile === 'default' && !plan.before['AWS_PROFILE'] ? [] : [['AWS_PROFILE', awsProfile]]),
		],
		outputs: [
			['aws-profile', awsProfile],
			['aws-config-file', path('aws', 'config')],
		],
	};
}

;// src/delivery/docker-env.ts

const LONGEST_LINE = 65_535;
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
	if (value.kind === 'binary' || /[\0\n]|\r$/.test(value.text) || !value.text.isWellFormed())
		return undefined;
	return name.length + 2 + (0,secrets_value/* bytesOf */.$)(value).length > LONGEST_LINE ? undefined : `${name}=${value.text}\n`;
}

;// src/delivery/dotenv.ts
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
	if (/[\0\r]|\$\{/.test(text) || !text.isWellFormed())
		return { kind: 'none' };
	if (!/'|\\\\|\\$/.test(text))
		return { kind: 'quoted', text: `'${text}'` };
	if (!/["\\$`\n]/.test(text))
		return { kind: 'quoted', text: `"${text}"` };
	return { kind: 'none' };
}

;// src/delivery/exposure.ts

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
;// src/delivery/manifest-part.ts

const KUBERNETES_MANIFEST = 'kubernetes-manifest.yaml';
function manifestMasks(part) {
	return (part?.concealed ?? []).flatMap((value) => (0,masks/* masksFor */.RM)('', value).masks);
}

var registry_delivery = __webpack_require__(7999);
;// src/delivery/delivery.ts












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
function delivery_held({ awsCredentials, commandFiles, exposeValues, session }) {
	const exposed = exposeValues !== 'none' || awsCredentials === 'env';
	return (0,held/* renderHeld */.Wl)(awsCredentials === 'none' ? undefined : session?.credentials, exposed ? commandFiles : []);
}

var requested = __webpack_require__(8862);
;// src/delivery/container-note.ts
const JOB_CONTAINER = '/__w/';
const CONTAINER_ACTION = '/github/runner_temp';
function containerNote(folder) {
	if (!folder.startsWith(JOB_CONTAINER))
		return undefined;
	return [
		"The steps in this job's container find every path as it is.",
		`A Docker container action finds the folder at ${CONTAINER_ACTION}/${folder.slice(folder.lastIndexOf('/') + 1)}: set its variables so in its own \`env:\`.`,
	];
}

var markdown = __webpack_require__(912);
;// src/delivery/summary.ts

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

;// src/step/report.ts


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

;// src/hand-over.ts




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
;// src/session/refuse.ts


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

;// src/open-session.ts





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

var ask_each = __webpack_require__(6585);
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
		return await (0,ask_each/* readEach */.e)(reads, (store) => this.#of(store));
	}
	async exists(reads) {
		return await (0,ask_each/* existEach */.l)(reads, (store) => this.#of(store));
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
			throw new errors/* ActionError */.l('inputs-invalid', `the step has no login for "${store}:"`);
		return opened;
	}
}

;// src/reads/store-access.ts



function openStores(inputs, asked, { identities, patience, place, runner, stores }) {
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
}
function store_access_insistent(identity, inputs) {
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

;// src/step/meanwhile.ts

const REHEARSAL = {
	name: 'REHEARSAL',
	value: { kind: 'text', text: '{"of":"nobody","at":["all",1]}' },
	reference: 'rehearsal',
	arn: '',
	versionId: '',
};
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
	}
}

;// src/exchange.ts






async function exchange_exchange(inputs, world) {
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
function askedStores({ references }, manifests) {
	return (0,stores/* otherStoresOf */.w0)([...references.map(({ read }) => read), ...(manifests?.others ?? [])]);
}
async function checkInstead(inputs, decision, world) {
	const { aws, manifests, patience, runner } = world;
	const others = openStores(inputs, new Set(stores/* OTHER_STORES */.WQ), world);
	try {
		const [session] = await Promise.all([openSession(inputs, decision, world), others.opened()]);
		if (manifests === undefined)
			throw new TypeError('a check of manifests has no manifests');
		const { checkStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(541), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 2907));
		await checkStep(inputs, { ...manifests, runner }, { aws: aws && session && { aws, session }, others, patience });
	}
	finally {
		await others.withdraw();
	}
}
async function planManifests(inputs, world) {
	const { manifests } = world;
	if (inputs.manifests.length === 0 || manifests === undefined)
		return undefined;
	const { manifestStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(541), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 2907));
	return manifestStep(inputs, { ...world, manifests });
}

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
	return new errors/* ActionError */.l('token-unavailable', 'the job has no OIDC token to request: it lacks `id-token: write`', {
		hint: hint.join('\n'),
	});
}

;// src/reads/other-stores.ts
const ASSEMBLIES = {
	vault: (settings, connections) => {
		const loading = Promise.all([
			__webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 5739)),
			__webpack_require__.e(/* import() | vault */ 381).then(__webpack_require__.bind(__webpack_require__, 3259)),
		]);
		loading.catch(() => { }); // whoever opens the store sees the failure
		return async (access) => {
			const [{ openVault }, { vaultServer }] = await loading;
			return await openVault(settings, vaultServer(settings, connections), access);
		};
	},
	gcp: (settings, connections) => async (access) => {
		const [{ openGcp }, { googleServices }] = await Promise.all([
			__webpack_require__.e(/* import() | gcp */ 719).then(__webpack_require__.bind(__webpack_require__, 6320)),
			__webpack_require__.e(/* import() | gcp */ 719).then(__webpack_require__.bind(__webpack_require__, 4566)),
		]);
		return await openGcp(settings, googleServices(connections), access);
	},
	azure: (settings, connections) => async (access) => {
		const [{ openAzure }, { azureServices }] = await Promise.all([
			__webpack_require__.e(/* import() | azure */ 288).then(__webpack_require__.bind(__webpack_require__, 2674)),
			__webpack_require__.e(/* import() | azure */ 288).then(__webpack_require__.bind(__webpack_require__, 2113)),
		]);
		return await openAzure(settings, azureServices(connections), access);
	},
};
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

var settings = __webpack_require__(1622);
var finding = __webpack_require__(5169);
var annotations = __webpack_require__(9974);
;// src/step/leak-audit.ts



const RESERVED = 3;
const SHOWN = 10 - RESERVED;
const TITLED = { command: 'audit', section: 'audit-for-leaks', rules: {} };
function tellLeaks(audit, runner) {
	const findings = worthTelling(audit, runner);
	for (const annotation of (0,annotations/* annotate */.f)(findings, 'warning', TITLED, SHOWN))
		runner.annotate(annotation);
}
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

;// src/step/finish.ts

















async function finish({ audit, aws, connections, identity, inputs, requested }, runner, env) {
	if (inputs.check === 'offline') {
		const { checkStep } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(541), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 2907));
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
			read: async (signal) => (await Promise.all(/* import() | refusal */[__webpack_require__.e(27), __webpack_require__.e(38), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 3663)))
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
	const { manifestWorld } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(598), __webpack_require__.e(541), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 2907));
	return manifestWorld(env['GITHUB_WORKSPACE'], connections, env);
}
async function openLogins(env) {
	const { loginsIn, toolConfigs } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 7377));
	return loginsIn(toolConfigs(env));
}
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

;// src/step/rest.ts









}),

1103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ER: () => (existenceIn),
  II: () => (existenceByReading),
  wV: () => (readAfterAll)
});
var _secrets_quotation_js_0 = __webpack_require__(5160);
var _secrets_stores_js_1 = __webpack_require__(6169);


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
	const named = ids.slice(0, MOST_NAMED).map((id) => (0,_secrets_quotation_js_0/* .quote */ .h)(id, 120));
	const rest = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
	return [
		`${TITLES[store]}: whether ${named.join(', ')}${rest} ${ids.length === 1 ? 'is' : 'are'} there was told by reading and dropping the value, since ${why}`,
	];
}
async function existenceByReading(store, reads, name) {
	const { outcomes } = await store.read(reads);
	return {
		existences: reads.map((_, at) => existenceIn(outcomes[at])),
		notices: readAfterAll(name, reads.map((read) => (0,_secrets_stores_js_1/* .termsOf */ .fd)(read).idFor('')), 'it is asked no other way'),
	};
}


}),

3301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  n: () => (readSecretsManager)
});

var store = __webpack_require__(346);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
;// src/stores/secrets-manager/region-reads.ts



const SERVICE = 'AWS Secrets Manager';
class RegionReads {
	#manager;
	#patience;
	#outcomes;
	#notices;
	#turns = new store/* Turns */.P0();
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
			answer = await (0,retry/* retry */.L)(SERVICE, this.#patience, async () => settled(await this.#manager.batchById(ids, signal)));
		}
		catch (error) {
			if ((0,store/* isDenied */.GZ)(error))
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
				const answer = await (0,retry/* retry */.L)(SERVICE, this.#patience, async () => settled(await this.#manager.batchByPrefix(read.prefix, at, signal)));
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
			if (!(0,store/* isDenied */.GZ)(error))
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
				const answer = await (0,retry/* retry */.L)(SERVICE, this.#patience, () => this.#manager.list(prefix, at, signal));
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
				await this.#turns.take(() => (0,retry/* retry */.L)(SERVICE, this.#patience, () => this.#manager.get(id, stage, version, signal))),
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
	throw new service_error/* ServiceError */._(`${SERVICE} could not read "${passing.id}" just now: ${passing.code}`, {
		service: SERVICE,
		transient: true,
		code: passing.code,
	});
}
function isAboutOneSecret(error) {
	return error instanceof service_error/* ServiceError */._ && /^(Invalid|Validation|ResourceNotFound|Decryption)/.test(error.code ?? '');
}
function refusal(error) {
	return (0,store/* refusedOutcome */.jV)(error, 'ResourceNotFoundException');
}

;// src/stores/secrets-manager/read.ts


const BATCH = 20;
async function readSecretsManager(reads, world, outcomes, notices) {
	const work = [];
	for (const [region, inRegion] of (0,store/* byRegion */.Yz)(reads, world.region)) {
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
}
function isCurrent(read) {
	return read.stage === undefined && read.version === undefined;
}


}),

346:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GZ: () => (isDenied),
  P0: () => (Turns),
  Yz: () => (byRegion),
  jV: () => (refusedOutcome)
});
var _credentials_arn_js_1 = __webpack_require__(6606);
var _service_error_js_0 = __webpack_require__(8736);


const SIDE_BY_SIDE = 8;
function byRegion(reads, fallback) {
	return Map.groupBy(reads, (read) => ('id' in read ? (0,_credentials_arn_js_1/* .parseArn */ .L)(read.id)?.region : undefined) || fallback);
}
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
	return error instanceof _service_error_js_0/* .ServiceError */ ._ && /^AccessDenied/.test(error.code ?? '');
}
function refusedOutcome(error, absent) {
	if (!(error instanceof _service_error_js_0/* .ServiceError */ ._) || error.code === undefined)
		throw error;
	return error.code === absent
		? { kind: 'absent', message: error.message }
		: { kind: 'refused', code: error.code, message: error.message };
}


})

};
