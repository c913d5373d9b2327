export const id = 114;
export const ids = [114];
export const modules = {

3324:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ek: () => (/* binding */ changedAt),
  r0: () => (/* binding */ findFolders),
  sh: () => (/* binding */ openLeavings)
});

var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3108);



const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
/** Whether an entry of RUNNER_TEMP has the name of a folder of ours. */
function isStepFolder(name) {
	return OURS.test(name);
}
/** Every folder in `temp` that has the name of one of ours. */
function findFolders(temp) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(temp)
			.filter((name) => OURS.test(name))
			.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, name));
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
	const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, name);
	const ledgerPath = at(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_FILE */ .th);
	return {
		folder,
		ledger: isOurs(ledgerPath, 'file') ? (0,_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLedger */ .h8)(readText(ledgerPath)) : undefined,
		readFile: (name) => (isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at(name)), 'folder') && isOurs(at(name), 'file') ? readText(at(name)) : ''),
		setAside() {
			// Windows moves no folder in which a file is open: it is then emptied where it is.
			if (!here.endsWith(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq) && done(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(here, `${here}${_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq}`)))
				here += _delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .REMOVED */ .Xq;
		},
		removeFile: (name) => isOurs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at(name)), 'folder') && gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(at(name))),
		removeFolder: (name) => gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(at(name))),
		removeSelf: () => gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(at(_delivery_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_FILE */ .th))) && gone(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(here)),
	};
}
/** When the folder last changed, in milliseconds since the epoch. */
function changedAt(folder) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).mtimeMs;
}
/** A symbolic link is nobody's folder or file. */
function isOurs(path, kind) {
	try {
		const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
		const user = process.geteuid?.();
		return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
	}
	catch {
		return false;
	}
}
function readText(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
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

5169:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ atLeast),
  o: () => (/* binding */ SEVERITIES)
});
const SEVERITIES = ['error', 'warning', 'note'];
/** Whether a severity is `least` or worse. */
function atLeast(severity, least) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}


}),

9974:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate)
});
var _rulebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9237);

/** What the runner shows of a step, for each kind. https://docs.github.com/actions/reference/limits */
const MOST = 10;
/** The worst findings, as many as are shown, and a last one that counts the rest. `room` is what the step has left for each kind. */
function annotate(findings, kind, book, room = MOST) {
	const shown = Math.min(room, MOST);
	const rest = findings.length > shown ? findings.length - shown + 1 : 0;
	const annotations = findings.slice(0, findings.length - rest).map((finding) => ({
		kind,
		text: `${finding.why} Fix: ${finding.fix.split('\n').join(' ⏎ ')} [${finding.rule}]`,
		place: { file: finding.file, line: finding.line, column: finding.column, title: (0,_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(finding, book) },
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
  G: () => (/* binding */ titleOf)
});
/** Of its rule; a finding of another process brings it along. */
function titleOf({ rule, title }, { rules }) {
	return title ?? rules[rule]?.title ?? rule;
}


}),

190:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IW: () => (/* binding */ parseCache),
  L4: () => (/* binding */ stateOf),
  Ui: () => (/* binding */ renewalTime),
  Zo: () => (/* binding */ renderCache)
});

const MARGIN_MS = 5 * 60_000;
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

2309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseRenewal),
  b: () => (/* binding */ renderRenewal)
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

6944:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ profileOfCache),
  v: () => (/* binding */ sessionNames)
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
/** The profile that a file of `aws/` is the cache of; undefined for any other file. */
function profileOfCache(file) {
	return CACHE.exec(file)?.groups?.['profile'];
}


}),

8603:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K3: () => (/* binding */ base64),
  kM: () => (/* binding */ base64Cores),
  ky: () => (/* binding */ wrapped),
  uh: () => (/* binding */ hex),
  z4: () => (/* binding */ base64Url)
});
/** Encodings of bytes that the runner does not derive from a mask by itself. */
/** RFC 4648 §4, with padding. */
function base64(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * What base64 of any text that holds these bytes must hold, for each of the three places in a group of three that they
 * can begin at: the characters that depend on the bytes alone.
 */
function base64Cores(bytes) {
	return [0, 1, 2].map((shift) => {
		const padded = new Uint8Array(shift + bytes.length);
		padded.set(bytes, shift);
		const whole = Math.floor((padded.length * 8) / 6); // characters that no following byte can change
		const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
		return base64(padded).slice(first, whole);
	});
}
/** RFC 4648 §5. */
function base64Url(text) {
	return text.replaceAll('+', '-').replaceAll('/', '_');
}
function hex(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
/** Base64 as `base64` (76 columns) and `openssl base64` (64) break it. */
function wrapped(encoded, columns) {
	const lines = [];
	for (let at = 0; at < encoded.length; at += columns)
		lines.push(encoded.slice(at, at + columns));
	return lines;
}


}),

3108:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* binding */ foldersFor),
  FK: () => (/* binding */ isInside),
  Kp: () => (/* binding */ LEDGER_STATE),
  Xq: () => (/* binding */ REMOVED),
  h8: () => (/* binding */ parseLedger),
  qK: () => (/* binding */ UNPUBLISHED),
  th: () => (/* binding */ LEDGER_FILE),
  wP: () => (/* binding */ renderLedger)
});
var _audit_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6325);
var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);


const LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const UNPUBLISHED = '.unpublished';
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
		leakScan: _audit_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAK_MODES */ .h.find((mode) => mode === leakScan) ?? 'off',
	};
}
/** Of a ledger that was tampered with, no other variable and no value that is more than one. */
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesBefore */ .w)((name) => {
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


}),

7851:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zu: () => (/* binding */ credentialMasks),
  TV: () => (/* binding */ keyMasks),
  RM: () => (/* binding */ masksFor),
  vc: () => (/* binding */ tokenMasks)
});

;// CONCATENATED MODULE: ./build/delivery/common-words.js
/** Shorter than this, a mask would hide parts of ordinary words all over the log. */
const SHORTEST_MASK = 4;
/** Values that half of all log lines hold: masking them hides the log, and keeps nothing secret. */
const WORDS = new Set(`true false null none undefined nil yes no on off auto admin administrator root user username guest test testing dev
  develop development prod production stage staging qa main master default public private local localhost 127.0.0.1 0.0.0.0
  http https postgres postgresql mysql mariadb redis mongodb mongo sqlite oracle disable disabled enable enabled require
  required prefer name host port password secret token info debug warn warning error string number object array`
	.trim()
	.split(/\s+/));
const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
/** Whether masking this one line would blank out much that is no secret. */
function isCommon(line) {
	const word = line.trim().toLowerCase();
	return (word.length < SHORTEST_MASK ||
		WORDS.has(word) ||
		isShortNumber(word) ||
		!(/[a-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) ||
		/^(.)\1*$/su.test(word) ||
		REGION.test(word));
}
/** A port, a version, a time: fewer than six digits, and nothing but what numbers are written with. */
function isShortNumber(word) {
	return /^[\d.,:+-]+$/.test(word) && word.replace(/\D/g, '').length < 6;
}

var encodings = __webpack_require__(8603);
;// CONCATENATED MODULE: ./build/delivery/escapes.js
/** How other programs write a text: the forms that the runner does not derive from a mask by itself. */
/** Percent-encodings other than .NET's upper-case one: JavaScript's, HTML forms', and both in lower case. */
function percentForms(text) {
	if (/^[\w.-]*$/.test(text))
		return [text];
	const script = encodeURIComponent(text.toWellFormed());
	const strict = script.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
	const form = new URLSearchParams([['', text]]).toString().slice(1);
	const forms = [script, strict, form].flatMap((upper) => [upper, lowerCaseCodes(upper)]);
	return [...forms, ...forms.map((encoded) => encoded.replaceAll('%20', '+'))];
}
/**
 * How shells write a value back: in single quotes (bash, then dash and Python's shlex), in double quotes (`declare -p`),
 * with backslashes (`printf %q`, then programs that escape more), and as `$'…'` (`set -x`) in either kind of locale.
 */
function shellForms(text) {
	if (/^[\w@%+=:./-]*$/.test(text))
		return [text];
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replace(/["\\$`]/g, '\\$&'),
		// A ~ or # means something only where a word begins, which is for what stands before the value to say.
		...['', '\\'].map((first) => text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~|^[#~]/g, escapeAfter(first))),
		text.replace(/[^\w@%+=:,./-]/g, (char) => (char < '\x80' ? `\\${char}` : char)),
		text.replace(/[\\']|\p{Cc}/gu, dollarQuoted),
		text.replace(/[\\']|\p{Cc}|[^\x20-\x7e]/gu, dollarQuoted),
	];
}
/**
 * Inside a JSON string: as JavaScript writes it, as Python does (non-ASCII as \uXXXX), as Go does (`<`, `>`, `&` too), and
 * the first once more.
 */
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
/** https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html */
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
/** Inside XML or HTML: named entities, with quotes by name, by number or left alone, and with those two alone escaped that XML insists on. */
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

;// CONCATENATED MODULE: ./build/delivery/leaves.js
/** Each is whole by itself: the document was parsed before, so nothing else can stand between two of them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const LONGEST_KEY = 60;
const LONGEST_PLACE = 300;
/**
 * Every leaf of a JSON object or array; none of any other text. Read from the text and not from the parsed document,
 * which has lost what a repeated key held first, how a string was escaped, and the digits that no double carries.
 */
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
	const shown = key.slice(0, LONGEST_KEY).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '?');
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

;// CONCATENATED MODULE: ./build/delivery/mask-set.js




const LINE_BREAK = /\r\n|\n|\r/;
/** A piece of an encoding that is shorter than this says too little to be worth a mask. */
const SHORTEST_PIECE = 8;
/** Documents inside strings of documents. */
const DEEPEST = 16;
/** Bytes. Of a longer value, each line of its base64 would be a mask by itself. */
const LONGEST_WRAPPED = 8 * 1024;
const MOST_PLACES = 12;
/** The masks of one value, and what of it can have none. */
class MaskSet {
	masks = new Set();
	#common = new Set();
	#shortLines = 0;
	#unwrapped = false;
	/** `place` is the way to a leaf inside a JSON document, '' for the whole value. */
	addText(text, place = '', depth = 0) {
		const bare = text.trim();
		if (bare === '')
			return;
		if (isCommon(bare)) {
			this.#common.add(place);
			return;
		}
		this.#addLines(text);
		// What a shell makes of a file that ends in a newline, and so what most programs encode.
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
		// What a log shows of bytes that are no text: each line has U+FFFD for what isn't UTF-8.
		this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		if ((0,encodings/* base64Cores */.kM)(bytes).some((core) => core.length < SHORTEST_PIECE))
			this.#common.add('');
	}
	/** Undefined where all of it is masked. */
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
	/** With the white space around it, which adds nothing to hide but moves where encodings and lines break. */
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
	/** Each log line is masked by itself, so an encoding that is broken into lines needs each of them. */
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

;// CONCATENATED MODULE: ./build/delivery/masks.js


/**
 * What the runner must hide for a value (law 3): the value, its lines, the leaves of a JSON document, and the encodings
 * that the runner does not derive itself. No mask is multi-line, blank, short or common.
 */
function masksFor(name, value) {
	const set = new MaskSet();
	if (value.kind === 'text')
		set.addText(value.text);
	else
		set.addBytes(value.bytes);
	return { masks: [...set.masks], unmasked: set.unmasked === undefined ? [] : [`${name} (${set.unmasked})`] };
}
/** A JWT, and its signature: without that, the rest of it proves nothing. */
function tokenMasks(token) {
	return [token, token.slice(token.lastIndexOf('.') + 1)].filter((mask) => !isCommon(mask) && !/[\r\n]/.test(mask));
}
/** The keys as they are. */
function keyMasks({ accessKeyId, secretAccessKey, sessionToken }) {
	return [accessKeyId, secretAccessKey, sessionToken].filter((mask) => mask.trim() !== '' && !/[\r\n]/.test(mask));
}
/** The secret ones in every encoding. */
function credentialMasks({ secretAccessKey, sessionToken }) {
	const values = [secretAccessKey, sessionToken].map((text) => masksFor('', { kind: 'text', text }).masks);
	return [...new Set(values.flat())];
}


}),

9304:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ valuesBefore)
});

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


}),

7435:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ sessionsFile),
  TN: () => (/* binding */ HELD_FILE),
  Wl: () => (/* binding */ renderHeld),
  zl: () => (/* binding */ addSessions)
});

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


}),

8241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openDocument),
  G: () => (/* binding */ isObject)
});
/** Says what went wrong by `kind` alone, since a parser's own message quotes what it was given. */
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
/** The `jmespath` package calls this one method on the objects it is given. */
const BARE = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });


}),

1140:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ TakenNames)
});
/** The names given so far. Each takes NAME, NAME_FILE and NAME_VALUE, in any case: outputs and some file systems know none. */
class TakenNames {
	#taken = new Map();
	/** Undefined where the name was free and is now taken, or else why it is not. */
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
  $: () => (/* binding */ bytesOf),
  w: () => (/* binding */ readValue)
});
function bytesOf(value) {
	return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
}
/** What bytes are that were handed over: text where they are UTF-8. */
function readValue(bytes) {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	}
	catch {
		return { kind: 'binary', bytes };
	}
}


}),

3301:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readSecretsManager)
});

var store = __webpack_require__(346);
var retry = __webpack_require__(5402);
var service_error = __webpack_require__(8736);
;// CONCATENATED MODULE: ./build/stores/secrets-manager/region-reads.js



const SERVICE = 'AWS Secrets Manager';
/** The reads of one region, writing their outcomes down as they come. */
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
	/** At most 20 current versions in one call; where that call itself is denied, one by one. */
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
	/** Every secret whose name starts so, through all pages. */
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
	/** One GetSecretValue: a stage, a version, or the way round a denied batch. */
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
/** The answer to one id of a batch, which comes in no order: by name, full ARN, or ARN without its random suffix. */
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
/** An answer in which no single secret failed for a passing reason; otherwise the whole call is worth repeating. */
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
/** One bad id can make the whole call invalid; asked one by one, the rest say which it is. */
function isAboutOneSecret(error) {
	return error instanceof service_error/* ServiceError */._ && /^(Invalid|Validation|ResourceNotFound|Decryption)/.test(error.code ?? '');
}
/** A final answer about one secret. */
function refusal(error) {
	return (0,store/* refusedOutcome */.jV)(error, 'ResourceNotFoundException');
}

;// CONCATENATED MODULE: ./build/stores/secrets-manager/read.js


const BATCH = 20;
/** Twenty current versions a call; a stage, a version and a prefix each by themselves. */
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
  GZ: () => (/* binding */ isDenied),
  P0: () => (/* binding */ Turns),
  Yz: () => (/* binding */ byRegion),
  jV: () => (/* binding */ refusedOutcome)
});
var _credentials_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);


const SIDE_BY_SIDE = 8;
/** An ARN is read in its own region. */
function byRegion(reads, fallback) {
	return Map.groupBy(reads, (read) => ('id' in read ? (0,_credentials_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(read.id)?.region : undefined) || fallback);
}
/** Single calls, of which at most eight are under way. */
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
	return error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._ && /^AccessDenied/.test(error.code ?? '');
}
/** A final answer about one read; anything else is the whole step's failure, and thrown. `absent` is the store's code for what it lacks. */
function refusedOutcome(error, absent) {
	if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._) || error.code === undefined)
		throw error;
	return error.code === absent
		? { kind: 'absent', message: error.message }
		: { kind: 'refused', code: error.code, message: error.message };
}


})

};
