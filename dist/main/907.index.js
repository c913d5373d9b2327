import { modules as shared } from './shared.js';
export const id = 907;
export const ids = [907];
export const modules = {
...shared,

2907:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { checkStep, manifestStep, manifestWorld });

var errors = require(9473);
var node_fs = require(3024);
var node_path = require(6760);
;// src/adapters/manifest-files.ts

const LONGEST = 16 * 1024 * 1024;
const LONGEST_TOGETHER = 128 * 1024 * 1024;
const MOST = 10_000;
const ENDINGS = '{yaml,yml,json}';
function manifestFiles(folder) {
	return { find: (patterns) => new Finding(node_fs.realpathSync(folder)).find(patterns) };
}
class Finding {
	#root;
	#problems = [];
	#bytes = 0;
	constructor(root) {
		this.#root = root;
	}
	find(patterns) {
		const excluded = patterns
			.filter((pattern) => pattern.startsWith('!'))
			.map((pattern) => this.#whole(pattern.slice(1)));
		const named = new Map();
		for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
			const found = node_fs.globSync(this.#whole(pattern), {
				cwd: this.#root,
				exclude: ['**/node_modules/**', '**/.git/**', ...excluded],
			});
			const files = found.filter((path) => node_fs.statSync(node_path.resolve(this.#root, path), { throwIfNoEntry: false })?.isFile());
			if (files.length === 0)
				this.#problems.push({ pattern, path: undefined, message: 'it matches no file in the workspace' });
			for (const path of files)
				named.set(path.replaceAll(node_path.sep, '/'), pattern);
		}
		if (named.size > MOST) {
			this.#problems.push({
				pattern: patterns.join(' '),
				path: undefined,
				message: `${named.size} files match; ${MOST} are the most`,
			});
			return { files: [], problems: this.#problems };
		}
		const files = [...named]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([path, pattern]) => this.#read(path, pattern));
		return { files, problems: this.#problems };
	}
	#whole(pattern) {
		const path = node_path.isAbsolute(pattern) ? node_path.relative(this.#root, pattern) : pattern;
		const isFolder = node_fs.statSync(node_path.resolve(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
		return isFolder ? `${path === '' || path === '.' ? '' : `${path.replace(/[/\\]+$/, '')}/`}**/*.${ENDINGS}` : path;
	}
	#read(path, pattern) {
		const problem = (message) => {
			this.#problems.push({ pattern, path, message });
			return [];
		};
		try {
			const file = node_fs.realpathSync(node_path.resolve(this.#root, path));
			const way = node_path.relative(this.#root, file);
			if (way === '..' || way.startsWith(`..${node_path.sep}`) || node_path.isAbsolute(way))
				return problem('it is not inside the workspace');
			if (!node_fs.statSync(file).isFile())
				return problem('it is no file');
			const handle = node_fs.openSync(file, 'r');
			try {
				const { size } = node_fs.fstatSync(handle);
				this.#bytes += size;
				if (size > LONGEST)
					return problem(`it has ${size} bytes; ${LONGEST} are the most`);
				if (this.#bytes > LONGEST_TOGETHER)
					return problem(`together the files have more than ${LONGEST_TOGETHER} bytes`);
				const bytes = new Uint8Array(size);
				const length = node_fs.readSync(handle, bytes);
				return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) }];
			}
			finally {
				node_fs.closeSync(handle);
			}
		}
		catch (error) {
			const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
			return problem(code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8 text' : `it could not be read (${code})`);
		}
	}
}

var node_crypto = require(7598);
;// src/adapters/rewrite-key.ts

function rewriteKey(pem) {
	try {
		const key = node_crypto.createPrivateKey(pem);
		if (key.asymmetricKeyType === 'rsa')
			return String(key.export({ type: 'pkcs1', format: 'pem' }));
		return key.asymmetricKeyType === 'ec' ? String(key.export({ type: 'sec1', format: 'pem' })) : undefined;
	}
	catch {
		return undefined;
	}
}

;// src/adapters/template-crypto.ts

const templateCrypto = {
	digest: (algorithm, bytes) => node_crypto.createHash(algorithm).update(bytes).digest(),
	decryptOaep,
	encodeJwk,
};
function decryptOaep(pem, hash, bytes) {
	let key;
	try {
		key = node_crypto.createPrivateKey(pem);
	}
	catch {
		return { kind: 'problem', problem: 'key' };
	}
	if (key.asymmetricKeyType !== 'rsa')
		return { kind: 'problem', problem: 'not-rsa' };
	try {
		const padding = node_crypto.constants.RSA_PKCS1_OAEP_PADDING;
		return { kind: 'bytes', bytes: node_crypto.privateDecrypt({ key, padding, oaepHash: hash }, bytes) };
	}
	catch {
		return { kind: 'problem', problem: 'ciphertext' };
	}
}
function encodeJwk(jwk, form) {
	const key = jwk;
	try {
		return form === 'public'
			? node_crypto.createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'der' })
			: node_crypto.createPrivateKey({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' });
	}
	catch {
		return undefined;
	}
}

;// src/adapters/manifest-world.ts

function manifestWorld(workspace, connections, env) {
	if (!workspace) {
		throw new errors.ActionError('environment-unsafe', 'GITHUB_WORKSPACE is not set, so there is no workspace to read manifests from');
	}
	return { files: manifestFiles(workspace), ...manifestTools(connections, env) };
}
function manifestTools(connections, env) {
	return {
		secretsDirectory: (region, credentials) => secretsLate(async () => (await Promise.all([require.e(573), require.e(48), require.e(856)]).then(require.bind(require, 2856))).openSecretsDirectory(region, credentials, connections, env)),
		parameterDirectory: (region, credentials) => parametersLate(async () => (await Promise.all([require.e(573), require.e(48), require.e(856)]).then(require.bind(require, 2856))).openParameterDirectory(region, credentials, connections, env)),
		template: { crypto: templateCrypto, now: BigInt(Date.now()) * 1000000n },
		rewriteKey: rewriteKey,
	};
}
function secretsLate(open) {
	let opened;
	const directory = () => {
		opened ??= open();
		return opened;
	};
	return {
		describe: async (...asked) => (await directory()).describe(...asked),
		list: async (...asked) => (await directory()).list(...asked),
	};
}
function parametersLate(open) {
	let opened;
	const directory = () => {
		opened ??= open();
		return opened;
	};
	return {
		exists: async (...asked) => (await directory()).exists(...asked),
		search: async (...asked) => (await directory()).search(...asked),
		tags: async (...asked) => (await directory()).tags(...asked),
	};
}

var repository_files = require(4499);
var finding = require(5169);
var commands = require(795);
var json = require(1876);
var sarif = require(3293);
var output_text = require(2837);
;// src/manifests/document/manifest.ts
function sameNamespace(one, other) {
	return one === undefined || other === undefined || one === other;
}
function nameOf({ kind, name, namespace }) {
	return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

var audit_source = require(8319);
;// src/manifests/document/text.ts

function textOf(source, from = 0, to = source.text.length) {
	return {
		text: source.text.slice(from, to),
		place: (offset) => source.place(from + offset),
		inside: (scalar, start) => audit_source.scalarSnippet(source, scalar, from + start),
	};
}
function innerText(text, at) {
	return { text, place: at, inside: (scalar, start) => ({ text: scalar, place: () => at(start) }) };
}

// node_modules/yaml/browser/dist/index.js + 70 modules
var dist = require(2463);
;// src/golang/text.ts
const RUNE_ERROR = 0xfffd;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function fromBytes(bytes) {
	let text = '';
	for (let start = 0; start < bytes.length; start += 8192)
		text += String.fromCharCode(...bytes.subarray(start, start + 8192));
	return text;
}
function toBytes(text) {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++)
		bytes[index] = text.charCodeAt(index);
	return bytes;
}
function fromText(text) {
	return isAscii(text) ? text : fromBytes(encoder.encode(text));
}
function toText(text) {
	return isAscii(text) ? text : decoder.decode(toBytes(text));
}
function isAscii(text) {
	for (let index = 0; index < text.length; index++)
		if (text.charCodeAt(index) > 0x7f)
			return false;
	return true;
}
function decodeRune(text, at) {
	const first = text.charCodeAt(at);
	if (Number.isNaN(first))
		return { rune: RUNE_ERROR, size: 0 };
	if (first < 0x80)
		return { rune: first, size: 1 };
	const size = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
	let rune = first & (0xff >> (size + 1));
	for (let index = 1; index < size; index++) {
		const next = text.charCodeAt(at + index);
		if (Number.isNaN(next) || (next & 0xc0) !== 0x80)
			return { rune: RUNE_ERROR, size: 1 };
		rune = (rune << 6) | (next & 0x3f);
	}
	const least = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0;
	const valid = size > 1 && rune >= least && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
	return valid ? { rune, size } : { rune: RUNE_ERROR, size: 1 };
}
function encodeRune(rune) {
	if (rune >= 0 && rune < 0x80)
		return String.fromCharCode(rune);
	const valid = rune >= 0 && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
	return fromBytes(encoder.encode(String.fromCodePoint(valid ? rune : RUNE_ERROR)));
}
function* text_runesOf(text) {
	for (let at = 0; at < text.length;) {
		const found = decodeRune(text, at);
		yield { ...found, at };
		at += found.size;
	}
}
function countRunes(text) {
	if (isAscii(text))
		return text.length;
	let count = 0;
	for (const _ of text_runesOf(text))
		count++;
	return count;
}
function compareBytes(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}

;// src/golang/integer.ts
const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);
const PREFIXES = { x: 16, o: 8, b: 2 };
function parseInteger(text, base) {
	const sign = /^[+-]/.exec(text)?.[0] ?? '';
	const magnitude = parseMagnitude(text.slice(sign.length), base);
	if (magnitude === undefined)
		return { kind: 'syntax' };
	const value = sign === '-' ? -magnitude : magnitude;
	if (value > MAX_INT)
		return { kind: 'range', nearest: MAX_INT };
	return value < MIN_INT ? { kind: 'range', nearest: MIN_INT } : { kind: 'integer', value };
}
function parseMagnitude(text, base) {
	let digits = text;
	let radix = base;
	if (base === 0) {
		const prefix = /^0([xXoObB])/.exec(text)?.[1]?.toLowerCase();
		radix = prefix === undefined ? (text.length > 1 && text.startsWith('0') ? 8 : 10) : (PREFIXES[prefix] ?? 10);
		digits = prefix === undefined ? (radix === 8 ? text.slice(1) : text) : text.slice(2);
		if (digits.includes('_')) {
			if (!underscoresFit(text))
				return undefined;
			digits = digits.replaceAll('_', '');
		}
	}
	if (digits === '')
		return undefined;
	let value = 0n;
	for (const digit of digits) {
		const worth = /[0-9a-zA-Z]/.test(digit) ? Number.parseInt(digit, 36) : radix;
		if (worth >= radix)
			return undefined;
		value = value * BigInt(radix) + BigInt(worth);
	}
	return value;
}
function underscoresFit(text) {
	const unsigned = text.replace(/^[+-]/, '');
	const prefixed = /^0[xXoObB]/.test(unsigned);
	const hex = /^0[xX]/.test(unsigned);
	const digits = prefixed ? `0${unsigned.slice(2)}` : unsigned;
	const digit = hex ? '[0-9a-fA-F]' : '[0-9]';
	return !new RegExp(`(?<!${digit})_|_(?!${digit})`).test(digits);
}

;// src/golang/power.ts
function powerOfTen(exponent) {
	let [fraction, binary] = [0.625, 4];
	let [result, resultBinary] = [1, 0];
	for (let rest = Math.abs(exponent); rest >= 1 && Math.abs(binary) < 4096; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) {
			result *= fraction;
			resultBinary += binary;
		}
		fraction *= fraction;
		binary *= 2;
		if (fraction < 0.5) {
			fraction *= 2;
			binary--;
		}
	}
	return exponent < 0 ? scaleByTwo(1 / result, -resultBinary) : scaleByTwo(result, resultBinary);
}
function scaleByTwo(value, exponent) {
	const half = Math.trunc(exponent / 2);
	return value * 2 ** half * 2 ** (exponent - half);
}

;// src/golang/float.ts

function formatFloat(value, format, precision) {
	if (Number.isNaN(value))
		return 'NaN';
	if (!Number.isFinite(value))
		return value > 0 ? '+Inf' : '-Inf';
	const sign = value < 0 || Object.is(value, -0) ? '-' : '';
	return sign + formatMagnitude(Math.abs(value), format, precision);
}
function formatMagnitude(value, format, precision) {
	const isShortest = precision < 0;
	switch (format) {
		case 'b': {
			const { mantissa, exponent } = partsOf(value);
			return `${mantissa}p${signed(exponent, 1)}`;
		}
		case 'x':
		case 'X':
			return format === 'x' ? hexadecimal(value, precision) : hexadecimal(value, precision).toUpperCase();
		case 'f': {
			const decimal = isShortest ? shortest(value) : fixed(value, precision);
			return plain(decimal, isShortest ? Math.max(decimal.digits.length - decimal.point, 0) : precision);
		}
		case 'e':
		case 'E': {
			const decimal = isShortest ? shortest(value) : rounded(value, precision + 1);
			return exponential(decimal, isShortest ? Math.max(decimal.digits.length - 1, 0) : precision, format);
		}
		default: {
			const wanted = Math.max(precision, 1);
			const decimal = isShortest ? shortest(value) : trimmed(rounded(value, wanted));
			const { digits, point } = decimal;
			const enough = wanted > digits.length && digits.length >= point ? digits.length : wanted;
			if (point - 1 < -4 || point - 1 >= (isShortest ? 6 : enough)) {
				return exponential(decimal, Math.max(digits.length - 1, 0), format === 'g' ? 'e' : 'E');
			}
			return plain(decimal, Math.max(digits.length - point, 0));
		}
	}
}
function shortest(value) {
	if (value === 0)
		return { digits: '', point: 0 };
	const [mantissa = '', exponent = ''] = value.toExponential().split('e');
	return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}
function rounded(value, count) {
	if (value === 0)
		return { digits: '', point: 0 };
	const exponent = Number(value.toExponential().split('e')[1]);
	const digits = scaled(value, count - 1 - exponent).toString();
	return { digits: digits.slice(0, count), point: exponent + 1 + (digits.length - count) };
}
function fixed(value, places) {
	const digits = scaled(value, places).toString();
	return { digits, point: digits.length - places };
}
function scaled(value, places) {
	const { mantissa, exponent } = partsOf(value);
	const top = mantissa * 10n ** BigInt(Math.max(places, 0)) * 2n ** BigInt(Math.max(exponent, 0));
	const bottom = 10n ** BigInt(Math.max(-places, 0)) * 2n ** BigInt(Math.max(-exponent, 0));
	return divideToEven(top, bottom);
}
function divideToEven(top, bottom) {
	const whole = top / bottom;
	const twice = (top % bottom) * 2n;
	return twice > bottom || (twice === bottom && whole % 2n === 1n) ? whole + 1n : whole;
}
function partsOf(value) {
	const bits = new DataView(new ArrayBuffer(8));
	bits.setFloat64(0, value);
	const raw = bits.getBigUint64(0);
	const biased = Number((raw >> 52n) & 0x7ffn);
	const fraction = raw & 0xfffffffffffffn;
	return biased === 0
		? { mantissa: fraction, exponent: -1074 }
		: { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}
function trimmed({ digits, point }) {
	return { digits: digits.replace(/0+$/, ''), point };
}
function plain({ digits, point }, places) {
	const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
	if (places === 0)
		return whole;
	const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
	return `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}
function exponential({ digits, point }, places, letter) {
	const exponent = digits === '' ? 0 : point - 1;
	const fraction = places > 0 ? `.${digits.slice(1).padEnd(places, '0')}` : '';
	return `${digits[0] ?? '0'}${fraction}${letter}${signed(exponent, 2)}`;
}
function signed(exponent, width) {
	return `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(width, '0')}`;
}
function hexadecimal(value, precision) {
	if (value === 0)
		return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
	let { mantissa, exponent } = partsOf(value);
	while (mantissa < 0x10000000000000n) {
		mantissa <<= 1n;
		exponent--;
	}
	if (precision >= 0 && precision < 13) {
		const cut = 2n ** BigInt(52 - 4 * precision);
		mantissa = divideToEven(mantissa, cut) * cut;
		if (mantissa >= 0x20000000000000n) {
			mantissa >>= 1n;
			exponent++;
		}
	}
	const digits = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
	const shown = precision < 0 ? digits.replace(/0+$/, '') : digits.padEnd(precision, '0').slice(0, precision);
	return `0x1${shown === '' ? '' : `.${shown}`}p${signed(exponent + 52, 2)}`;
}
function parseFloatGo(text) {
	const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
	if (word !== null) {
		if (word[2]?.toLowerCase() === 'nan')
			return word[1] === '' ? Number.NaN : undefined;
		return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	}
	if (text.includes('_') && !underscoresFit(text))
		return undefined;
	const digits = text.replaceAll('_', '');
	if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits))
		return Number(digits);
	const hex = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/i.exec(digits);
	if (hex === null)
		return undefined;
	const [, sign, whole = '', fraction = '', power] = hex;
	if (whole + fraction === '')
		return undefined;
	const magnitude = scaleByTwo(Number(`0x${whole}${fraction}`), Number(power) - 4 * fraction.length);
	return sign === '-' ? -magnitude : magnitude;
}

;// src/yaml/scalar.ts

const WORDS = new Map([
	...words(['y', 'yes', 'true', 'on'], { kind: 'bool', value: true }),
	...words(['n', 'no', 'false', 'off'], { kind: 'bool', value: false }),
	...words(['null'], { kind: 'null' }),
	['', { kind: 'null' }],
	['~', { kind: 'null' }],
	...['.nan', '.NaN', '.NAN'].map((word) => [word, { kind: 'float', value: Number.NaN }]),
	...['', '+', '-'].flatMap((sign) => ['.inf', '.Inf', '.INF'].map((word) => [
		sign + word,
		{ kind: 'float', value: sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY },
	])),
	['<<', { kind: 'merge' }],
]);
function words(list, resolved) {
	return list.flatMap((word) => {
		const title = word.charAt(0).toUpperCase() + word.slice(1);
		return [...new Set([word, title, word.toUpperCase()])].map((spelling) => [
			spelling,
			resolved,
		]);
	});
}
function resolvePlain(text) {
	const word = WORDS.get(text);
	if (word !== undefined)
		return word;
	if (text.startsWith('.'))
		return floatOr(text);
	if (!/^[-+0-9]/.test(text))
		return { kind: 'string' };
	if (isTimestamp(text))
		return { kind: 'timestamp' };
	const digits = text.replaceAll('_', '');
	const whole = integerIn(digits);
	if (whole !== undefined)
		return { kind: 'int', value: whole };
	if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits))
		return floatOr(digits);
	return { kind: 'string' };
}
function floatOr(text) {
	const value = parseFloatGo(text);
	return value === undefined || !Number.isFinite(value) ? { kind: 'string' } : { kind: 'float', value };
}
function integerIn(text) {
	const parsed = parseInteger(text, 0);
	if (parsed.kind === 'integer')
		return parsed.value;
	const magnitude = /^[-+]/.test(text) ? undefined : parseMagnitude(text, 0);
	return magnitude !== undefined && magnitude < 2n ** 64n ? magnitude : undefined;
}
function isTimestamp(text) {
	const zoned = /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d))$/;
	const bare = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?)?$/;
	const found = zoned.exec(text) ?? bare.exec(text);
	if (found === null)
		return false;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = found
		.slice(1)
		.map((part) => Number(part ?? 0));
	const days = new Date(Date.UTC(2000, month, 0)).getUTCDate();
	const leap = month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
	const inYear = month >= 1 && month <= 12 && day >= 1 && day <= days && leap;
	return inYear && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute < 60;
}
function isBase60(text) {
	return /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text);
}

;// src/manifests/document/yaml.ts

const MOST_NODES = 100_000;
const DEEPEST = 100;
class TooMuch extends Error {
}
function readYaml(source) {
	try {
		const document = dist.parseDocument(source.text, {
			schema: 'failsafe',
			uniqueKeys: false,
			stringKeys: false,
			prettyErrors: false,
			logLevel: 'silent',
		});
		const [error] = document.errors;
		if (error !== undefined)
			return { node: undefined, problems: [syntaxProblem(error, source)] };
		const reader = new Reader(source);
		return {
			node: document.contents === null ? undefined : reader.node(document.contents, 0),
			problems: reader.problems,
		};
	}
	catch (error) {
		const message = error instanceof TooMuch ? error.message : 'it cannot be read as YAML';
		return { node: undefined, problems: [{ code: 'limit', place: source.place(0), message }] };
	}
}
function syntaxProblem({ message, pos }, source) {
	const [first = ''] = message.split('\n');
	return { code: 'syntax', place: source.place(pos[0]), message: first.slice(0, 300) };
}
class Reader {
	problems = [];
	#source;
	#anchors = new Map();
	#open = new Set();
	#nodes = 0;
	constructor(source) {
		this.#source = source;
	}
	node(node, depth) {
		if (++this.#nodes > MOST_NODES)
			throw new TooMuch(`it stands for more than ${MOST_NODES} values, anchors followed`);
		if (depth > DEEPEST)
			throw new TooMuch(`it is nested more than ${DEEPEST} deep`);
		if (dist.isAlias(node))
			return this.#alias(node.source, node.range?.[0] ?? 0, depth);
		if ((dist.isMap(node) || dist.isSeq(node) || dist.isScalar(node)) && node.anchor !== undefined)
			this.#anchors.set(node.anchor, node);
		if (dist.isScalar(node))
			return this.#scalar(node);
		const place = this.#source.place((dist.isMap(node) || dist.isSeq(node) ? node.range?.[0] : undefined) ?? 0);
		if (this.#open.has(node))
			throw new TooMuch('an anchor holds itself');
		this.#open.add(node);
		const read = dist.isMap(node)
			? { kind: 'map', place, entries: this.#entries(node.items, depth) }
			: dist.isSeq(node)
				? { kind: 'list', place, items: node.items.map((item) => this.node(item, depth + 1)) }
				: this.#nothing(place);
		this.#open.delete(node);
		return read;
	}
	#alias(name, at, depth) {
		if (this.#anchors.has(name))
			return this.node(this.#anchors.get(name), depth + 1);
		this.problems.push({
			code: 'syntax',
			place: this.#source.place(at),
			message: `the alias "*${name}" has no anchor before it`,
		});
		return this.#nothing(this.#source.place(at));
	}
	#entries(pairs, depth) {
		const entries = new Map();
		for (const pair of pairs) {
			if (!dist.isPair(pair))
				continue;
			const key = dist.isAlias(pair.key) ? this.#anchors.get(pair.key.source) : pair.key;
			const name = dist.isScalar(key) ? String(key.value ?? '') : '';
			const place = this.#source.place((dist.isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? 0);
			const value = this.node(pair.value, depth + 1);
			if (name === '<<' && dist.isScalar(key) && key.type === 'PLAIN')
				this.#merge(value, entries);
			else {
				if (entries.get(name)?.place !== undefined && !this.#merged.has(entries.get(name)))
					this.problems.push({
						code: 'duplicate-key',
						place,
						message: `the key "${name}" is there twice; the last one counts`,
					});
				entries.set(name, { key: name, place, value });
			}
		}
		return [...entries.values()];
	}
	#merged = new Set();
	#merge(value, into) {
		const maps = value.kind === 'list' ? value.items : [value];
		for (const one of maps.filter((node) => node.kind === 'map')) {
			for (const entry of one.entries) {
				if (into.has(entry.key))
					continue;
				const merged = { ...entry };
				this.#merged.add(merged);
				into.set(entry.key, merged);
			}
		}
	}
	#scalar(node) {
		const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
		const start = node.range?.[0] ?? 0;
		const plain = node.type === 'PLAIN' || node.type === undefined;
		const type = plain && node.tag === undefined ? resolvePlain(fromText(text)).kind : 'string';
		const inner = this.#source.inside(text, start);
		return { kind: 'scalar', text, type, plain, place: this.#source.place(start), at: (offset) => inner.place(offset) };
	}
	#nothing(place) {
		return { kind: 'scalar', text: '', type: 'null', plain: true, place, at: () => place };
	}
}

var quotation = require(5160);
;// src/manifests/document/node.ts
function child(node, ...path) {
	let at = node;
	for (const key of path)
		at = at?.kind === 'map' ? at.entries.find((entry) => entry.key === key)?.value : undefined;
	return at;
}
function textAt(node, ...path) {
	const found = child(node, ...path);
	return found?.kind === 'scalar' && found.type !== 'null' ? found.text : undefined;
}
function emptyText(place) {
	return { kind: 'scalar', text: '', type: 'string', plain: true, place, at: () => place };
}
function itemsOf(node) {
	return node?.kind === 'list' ? node.items : [];
}
function entriesOf(node) {
	return node?.kind === 'map' ? node.entries : [];
}
function kindOf(node) {
	if (node.kind !== 'scalar')
		return node.kind === 'map' ? 'an object' : 'a list';
	const names = {
		string: 'a string',
		timestamp: 'a string',
		merge: 'a string',
		null: 'null',
		bool: 'a boolean',
		int: 'a number',
		float: 'a number',
	};
	return names[node.type];
}

;// src/manifests/fields.ts

class Fields {
	path;
	place;
	#entries;
	#asked = new Set();
	#findings;
	constructor(node, path, findings) {
		this.path = path;
		this.place = node.place;
		this.#findings = findings;
		this.#entries = new Map(entriesOf(node).map((entry) => [entry.key, entry]));
		if (node.kind !== 'map' && !isNull(node))
			this.#wrongType(path, node, 'an object');
	}
	has(name) {
		const entry = this.#entries.get(name);
		return entry !== undefined && !isNull(entry.value);
	}
	placeOf(name) {
		return this.#entries.get(name)?.place ?? this.place;
	}
	text(name, { expected, literal = false, oneOf, pattern, required = false } = {}) {
		const node = this.#take(name, required);
		if (node === undefined)
			return undefined;
		const field = this.#join(name);
		if (node.kind !== 'scalar' || !isText(node)) {
			this.#wrongType(field, node, 'a string');
			return undefined;
		}
		if (!literal && isPlaceholder(node.text)) {
			const why = `"${field}" is ${quotation.quote(node.text, 80)}, which another tool fills in before it is applied.`;
			this.#findings.add('manifest-placeholder', node.place, field, why, 'Check what that tool writes: `flux build`, `kustomize build`, `envsubst`.');
			return node;
		}
		if (oneOf !== undefined && node.text !== '' && !oneOf.includes(node.text))
			this.#wrongValue(field, node, `one of ${oneOf.join(', ')}`);
		else if (pattern !== undefined && !pattern.test(node.text))
			this.#wrongValue(field, node, expected ?? String(pattern));
		else if (required && node.text === '')
			this.#wrongValue(field, node, 'a text that is not empty');
		else
			return node;
		return undefined;
	}
	flag(name) {
		const node = this.#take(name, false);
		if (node === undefined)
			return undefined;
		if (node.kind === 'scalar' && node.type === 'bool')
			return /^(?:y|yes|true|on)$/i.test(node.text);
		this.#wrongType(this.#join(name), node, 'a boolean');
		return undefined;
	}
	node(name) {
		return this.#take(name, false);
	}
	object(name, required = false) {
		const node = this.#take(name, required);
		return node === undefined ? undefined : new Fields(node, this.#join(name), this.#findings);
	}
	list(name) {
		return this.#items(name).map((node, at) => new Fields(node, `${this.#join(name)}[${at}]`, this.#findings));
	}
	texts(name) {
		return this.#items(name).flatMap((node, at) => {
			if (node.kind === 'scalar' && isText(node))
				return [node];
			this.#wrongType(`${this.#join(name)}[${at}]`, node, 'a string');
			return [];
		});
	}
	strings(name) {
		const node = this.#take(name, false);
		const strings = new Map();
		if (node === undefined)
			return strings;
		if (node.kind !== 'map')
			this.#wrongType(this.#join(name), node, 'an object');
		for (const { key, place, value } of entriesOf(node)) {
			if (value.kind === 'scalar' && isText(value))
				strings.set(key, { ...value, keyPlace: place });
			else if (!isNull(value))
				this.#wrongType(`${this.#join(name)}.${key}`, value, 'a string');
		}
		return strings;
	}
	skip(...names) {
		for (const name of names)
			this.#asked.add(name);
	}
	end() {
		for (const { key, place } of this.#entries.values()) {
			if (this.#asked.has(key))
				continue;
			const near = [...this.#asked].find((name) => name.toLowerCase() === key.toLowerCase());
			const field = this.#join(key);
			this.#findings.add('unknown-field', place, field, `There is no field "${field}": it is dropped, or refused where validation is strict.`, near === undefined
				? `Remove it, or move it where it belongs; known here: ${[...this.#asked].join(', ')}.`
				: `Write ${near}.`);
		}
	}
	#take(name, required) {
		this.#asked.add(name);
		const entry = this.#entries.get(name);
		if (entry !== undefined && !isNull(entry.value))
			return entry.value;
		if (required) {
			const field = this.#join(name);
			this.#findings.add('field-missing', entry?.place ?? this.place, field, `The field "${field}" is required and not there.`, `Add ${name}.`);
		}
		return undefined;
	}
	#items(name) {
		const node = this.#take(name, false);
		if (node === undefined)
			return [];
		if (node.kind === 'list')
			return node.items;
		this.#wrongType(this.#join(name), node, 'a list');
		return [];
	}
	#join(name) {
		return this.path === '' ? name : `${this.path}.${name}`;
	}
	#wrongType(field, node, expected) {
		const plain = node.kind === 'scalar' && node.plain && expected === 'a string' && node.type !== 'null';
		const fix = plain ? `Put it in quotes: "${node.text}"` : `Write ${expected}.`;
		this.#findings.add('field-type', node.place, field, `"${field}" must be ${expected}; found ${kindOf(node)}.`, fix);
	}
	#wrongValue(field, node, expected) {
		this.#findings.add('field-value', node.place, field, `"${field}" must be ${expected}; found ${quotation.quote(node.text, 80)}.`, `Write ${expected}.`);
	}
}
function isNull(node) {
	return node.kind === 'scalar' && node.type === 'null';
}
function isText({ type }) {
	return type === 'string' || type === 'timestamp' || type === 'merge';
}
function isPlaceholder(text) {
	return /\$\{[A-Za-z_]\w*[^}]*\}|\$\([A-Za-z_]\w*\)|<[A-Za-z_][\w-]*>|^__\w+__$|^@[A-Z_]+@$/.test(text);
}

var credentials_arn = require(6606);
;// src/manifests/csi/object-name.ts

function problemOfName(name, type, region) {
	const isArn = name.startsWith('arn:');
	const arn = isArn ? credentials_arn.parseArn(name) : undefined;
	if (isArn && arn === undefined)
		return `Invalid ARN format in object name: ${name}`;
	if (arn !== undefined && region !== '' && arn.region !== region)
		return `ARN region must match region ${region}: ${name}`;
	if (type === '' && !isArn)
		return `Must use objectType when a full ARN is not specified: ${name}`;
	if (type === '' && arn !== undefined && !['secretsmanager', 'ssm'].includes(arn.service))
		return `Invalid service in ARN: ${arn.service}`;
	if (type !== '' && type !== 'secretsmanager' && type !== 'ssmparameter')
		return `Invalid objectType: ${type}`;
	const service = type === 'ssmparameter' ? 'ssm' : type;
	return type !== '' && arn !== undefined && arn.service !== service
		? `objectType does not match ARN: ${name}`
		: undefined;
}
function fixOfName(problem) {
	if (problem.startsWith('ARN region'))
		return 'Name a secret of that region, or set `region` among the parameters.';
	if (/objectType/.test(problem))
		return 'Write objectType: "secretsmanager" or "ssmparameter".';
	return 'Correct objectName.';
}

;// src/manifests/csi/provider-class.ts
function fileName(name, translation) {
	return translation === undefined ? name.replace(/^\/+/, '') : name.replaceAll('/', translation);
}
function mountedNames({ objects, translation }) {
	return new Set(objects.flatMap(({ alias, jmesPath, name }) => [
		fileName(alias || name, translation),
		...jmesPath.map((entry) => fileName(entry.alias, translation)),
	]));
}

;// src/manifests/csi/check-objects.ts

function checkFileName({ alias, jmesPath, name, place }, { subject, translation }, findings) {
	const names = [
		{ each: alias || name, at: place },
		...jmesPath.map((entry) => ({ each: entry.alias, at: entry.place })),
	];
	for (const { at, each } of names) {
		const file = fileName(each, translation);
		if (/\/\.\.\/|^\.\.\/|\/\.\.$/.test(file))
			findings.add('csi-objects', at, subject, `path can not contain ../: ${each}.`, 'Correct the name.');
		else if (translation === undefined && file.includes('/'))
			findings.add('csi-path', at, subject, `With pathTranslation "False" the provider cannot write the file ${file}: "pattern contains path separator".`, 'Give it an objectAlias without /, or leave pathTranslation out (or set driverWritesSecrets=true on the driver).');
		else if (file.length > 255)
			findings.add('csi-path', at, subject, `The file name has ${file.length} characters; 255 are the most.`, 'Give it a shorter objectAlias.');
	}
}
function checkFailover({ alias, failover, name, place, type, version }, objectType, { failoverRegion }, refuse) {
	if (failover === undefined)
		return;
	if (alias === '')
		refuse(place, `object alias must be specified for objects with failover entries: ${name}`, 'Add objectAlias.');
	if (failoverRegion === '')
		refuse(place, `failover object allowed only when failover region is defined: ${name}`, 'Add failoverRegion to the parameters.');
	const wrong = failoverRegion === '' ? undefined : problemOfName(failover.name, objectType, failoverRegion);
	if (wrong !== undefined)
		refuse(place, wrong, fixOfName(wrong));
	if (type === 'ssmparameter' && failover.version !== '' && failover.label !== '')
		refuse(place, `ssm parameters can not specify both objectVersion and objectVersionLabel: ${name}`, 'Leave one of them out.');
	if (failover.version !== version)
		refuse(place, `object versions must match between primary and failover regions: ${name}`, 'Write the same objectVersion in both.');
}
function checkDuplicates(objects, subject, findings) {
	const seen = new Map();
	const aliases = new Set();
	const refuse = (place, why) => findings.add('csi-objects', place, subject, `${why}.`, 'Give each its own objectAlias.');
	for (const object of objects) {
		const earlier = seen.get(object.name);
		if (earlier !== undefined) {
			const start = `found descriptor with duplicate object name ${object.name}`;
			const sameAlias = object.alias === earlier.alias;
			const sameLabel = object.label === earlier.label;
			if (object.alias !== '' && sameAlias && object.label === '' && earlier.label === '')
				refuse(object.place, `${start}, duplicate object alias ${object.alias}, and no version label`);
			else if (object.alias === '' && sameAlias && object.label !== '' && sameLabel)
				refuse(object.place, `${start}, no object alias, and duplicate version label ${object.label}`);
			else if (object.alias !== '' && sameAlias && object.label !== '' && sameLabel)
				refuse(object.place, `${start}, duplicate object alias ${object.alias}, and duplicate version label ${object.label}`);
			else if (object.alias === '' && sameAlias && object.label === '' && sameLabel)
				refuse(object.place, `${start}, no object alias, and no version label`);
		}
		seen.set(object.name, object);
		if (object.alias !== '' && aliases.has(object.alias))
			refuse(object.place, `found duplicate object alias ${object.alias}`);
		if (object.alias !== '')
			aliases.add(object.alias);
		for (const { alias, path, place } of object.jmesPath) {
			if (aliases.has(alias))
				refuse(place, `Name already in use for objectAlias: found duplicate object alias ${alias} in JMES path entry ${path}`);
			aliases.add(alias);
		}
	}
}

// node_modules/jmespath/jmespath.js
var jmespath = require(5217);
;// src/manifests/csi/expression.ts

function checkExpression(path, place, subject, findings) {
	if (parses(path))
		return;
	const hyphen = /^\w+(?:-\w+)+$/.test(path);
	findings.add('csi-jmespath', place, subject, `Invalid JMES Path: ${quotation.quote(path, 120)}.`, hyphen
		? `path: '"${path}"'`
		: 'Correct it by https://jmespath.org/specification.html; a key with other characters than letters, digits and _ is quoted twice: path: \'"a-b"\'');
}
function parses(path) {
	try {
		jmespath.search(null, path);
		return true;
	}
	catch (error) {
		return !(error instanceof Error && /^(?:Parser|Lexer)Error$/.test(error.name));
	}
}

;// src/manifests/csi/go-fields.ts

class GoFields {
	place;
	#entries;
	#findings;
	#subject;
	#asked = new Set();
	constructor(node, findings, subject) {
		this.place = node.place;
		this.#entries = entriesOf(node);
		this.#findings = findings;
		this.#subject = subject;
	}
	text(name) {
		const entry = this.#take(name);
		if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.type === 'null'))
			return '';
		if (entry.value.kind !== 'scalar') {
			this.#findings.add('csi-objects', entry.value.place, this.#subject, `The provider fails to load the class: ${name} is not a string.`, `Write ${name} as one text.`);
			return '';
		}
		const { place, text, type } = entry.value;
		if (type === 'string' || type === 'timestamp')
			return text;
		const coerced = goText(text);
		const isPermission = name.toLowerCase() === 'filepermission';
		if (coerced !== text && !isPermission)
			this.#findings.add('csi-scalar', place, this.#subject, `Without quotes YAML takes ${name}: ${text} for ${quotation.quote(coerced)}.`, `${name}: "${text}"`);
		return coerced;
	}
	placeOf(name) {
		return this.#find(name)?.value.place ?? this.place;
	}
	written(name) {
		const value = this.#find(name)?.value;
		return value?.kind === 'scalar' ? value.text : '';
	}
	items(name) {
		const value = this.#take(name)?.value;
		if (value === undefined || (value.kind === 'scalar' && value.type === 'null'))
			return [];
		if (value.kind === 'list')
			return value.items;
		this.#findings.add('csi-objects', value.place, this.#subject, `The provider fails to load the class: ${name} is not a list.`, 'Write a list, each item after "- ".');
		return [];
	}
	node(name) {
		return this.#take(name)?.value;
	}
	end() {
		for (const { key, place } of this.#entries) {
			if (this.#asked.has(key.toLowerCase()))
				continue;
			this.#findings.add('csi-field', place, this.#subject, `The provider knows no field ${quotation.quote(key, 60)} here and ignores it.`, 'Correct its name, or remove it.');
		}
	}
	#take(name) {
		this.#asked.add(name.toLowerCase());
		return this.#find(name);
	}
	#find(name) {
		return this.#entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
	}
}
function goText(text) {
	const resolved = resolvePlain(fromText(text));
	switch (resolved.kind) {
		case 'bool':
			return String(resolved.value);
		case 'int':
			return resolved.value.toString();
		case 'float':
			return formatFloat(parseFloatGo(fromText(text)) ?? resolved.value, 'g', -1);
		case 'null':
			return '';
		default:
			return text;
	}
}

;// src/manifests/csi/read-objects.ts

function readObjects(node, settings, findings) {
	const { place, subject } = settings;
	if (node === undefined || (node.kind === 'scalar' && node.type === 'null')) {
		findings.add('csi-objects', place, subject, 'There are no objects: nothing is mounted, and the driver says "missing object versions".', 'Add `objects: |` with a list.');
		return [];
	}
	if (node.kind !== 'list') {
		const why = `Failed to load SecretProviderClass: cannot unmarshal ${kindOf(node)} into a list.`;
		findings.add('csi-objects', node.place, subject, why, 'Write a list, each item after "- "; `array:` is of the Azure provider.');
		return [];
	}
	const objects = node.items.flatMap((item) => readObject(item, settings, findings));
	checkDuplicates(objects, subject, findings);
	return objects;
}
function readObject(node, settings, findings) {
	const { subject } = settings;
	const refuse = (place, why, fix) => findings.add('csi-objects', place, subject, `${why}.`, fix);
	if (node.kind !== 'map') {
		refuse(node.place, 'Empty descriptor entry in SecretProviderClass', 'Write an object with objectName.');
		return [];
	}
	const fields = new GoFields(node, findings, subject);
	const name = fields.text('objectName');
	const type = fields.text('objectType');
	const failoverNode = fields.node('failoverObject');
	const failoverFields = failoverNode === undefined ? undefined : new GoFields(failoverNode, findings, subject);
	const failover = failoverFields === undefined ? undefined : readFailover(failoverFields);
	const entries = fields.items('jmesPath').map((item) => readJmes(item, subject, findings));
	const object = {
		name,
		type: typeOf(type, name),
		alias: fields.text('objectAlias'),
		version: fields.text('objectVersion'),
		label: fields.text('objectVersionLabel'),
		jmesPath: entries,
		failover,
		permission: readPermission(fields, subject, findings),
		place: fields.place,
	};
	fields.end();
	if (name === '') {
		refuse(fields.place, 'Object name must be specified', 'Add objectName.');
		return [];
	}
	const nameProblem = problemOfName(name, type, settings.region);
	if (nameProblem !== undefined)
		refuse(fields.placeOf(type !== '' && /objectType/.test(nameProblem) ? 'objectType' : 'objectName'), nameProblem, fixOfName(nameProblem));
	if (object.type === 'ssmparameter' && object.version !== '' && object.label !== '')
		refuse(fields.placeOf('objectVersionLabel'), `ssm parameters can not specify both objectVersion and objectVersionLabel: ${name}`, 'Leave one of them out.');
	checkFileName(object, settings, findings);
	checkFailover(object, type, settings, refuse);
	return nameProblem === undefined ? [object] : [];
}
function readFailover(fields) {
	const failover = {
		name: fields.text('objectName'),
		version: fields.text('objectVersion'),
		label: fields.text('objectVersionLabel'),
	};
	fields.end();
	return failover.name === '' ? undefined : failover;
}
function readJmes(node, subject, findings) {
	const fields = new GoFields(node, findings, subject);
	const entry = {
		path: fields.text('path'),
		alias: fields.text('objectAlias'),
		permission: readPermission(fields, subject, findings),
		place: fields.place,
	};
	fields.end();
	if (entry.path === '')
		findings.add('csi-objects', entry.place, subject, 'Path must be specified for JMES object.', 'Add path.');
	else
		checkExpression(entry.path, fields.placeOf('path'), subject, findings);
	if (entry.alias === '')
		findings.add('csi-objects', entry.place, subject, 'Object alias must be specified for JMES object.', 'Add objectAlias: the name of the file.');
	else if (/^["'].*["']$/.test(entry.alias))
		findings.add('csi-scalar', fields.placeOf('objectAlias'), subject, 'The file will have quotes in its name.', 'Quote a key with a hyphen in path alone, not in objectAlias.');
	return entry;
}
function readPermission(fields, subject, findings) {
	const permission = fields.text('filePermission');
	const written = fields.written('filePermission');
	if (permission === '' || /^[0-7]{4}$/.test(permission))
		return permission;
	const place = fields.placeOf('filePermission');
	if (/^0[0-7]{3}$/.test(written))
		findings.add('csi-permission', place, subject, `Invalid File Permission: ${permission}. Without quotes YAML takes ${written} for a number.`, `filePermission: "${written}"`);
	else
		findings.add('csi-objects', place, subject, `Invalid File Permission: ${permission}.`, 'Write four octal digits in quotes, such as "0400".');
	return '';
}
function typeOf(type, name) {
	const service = credentials_arn.parseArn(name)?.service;
	return type === 'ssmparameter' || (type === '' && service === 'ssm') ? 'ssmparameter' : 'secretsmanager';
}

var field_name = require(4400);
;// src/manifests/secret-key.ts

const quoteKey = (key) => quotation.quote(key, 80);
const showKey = (key) => (field_name.isFieldName(key) ? quoteKey(key) : 'a key of the value');
function keyProblem(key, show = quoteKey) {
	const shown = show(key).replace(/^"/, 'the key "');
	if (key.length > 253)
		return `${shown} has ${key.length} characters; 253 are the most`;
	const strange = /[^-._a-zA-Z0-9]/u.exec(key)?.[0];
	if (strange !== undefined)
		return `${shown} holds ${quotation.quote(strange)}; only letters, digits, "-", "." and "_" are allowed`;
	if (key === '.' || key === '..' || key.startsWith('..'))
		return `${shown} is no file name that Kubernetes takes`;
	return key === '' ? 'a key is empty' : undefined;
}

;// src/manifests/csi/sync.ts

function checkSecretObjects(one, findings) {
	const mounted = mountedNames(one);
	for (const object of one.secretObjects) {
		const subject = object.name || nameOf(one.manifest);
		const refuse = (place, why, fix) => findings.add('csi-sync', place, subject, why, fix);
		if (object.name === '')
			refuse(object.place, 'The secret name is empty.', 'Add secretName.');
		if (object.type === '')
			refuse(object.place, 'The secret type is empty.', 'Add type: Opaque.');
		if (object.data.length === 0)
			refuse(object.place, 'The data is empty.', 'Add data with objectName and key.');
		for (const { key, objectName, place } of object.data) {
			const wrong = key === '' ? undefined : keyProblem(key);
			if (key === '')
				refuse(place, 'The key in secretObjects.data is empty.', 'Add key.');
			else if (wrong !== undefined)
				refuse(place, `${wrong}.`, 'Correct key.');
			if (one.provider === 'aws' && one.objects.length > 0 && !mounted.has(objectName))
				findings.add('csi-object-name', place, objectName, `File matching objectName ${objectName} not found in the pod.`, `Mounted are: ${[...mounted].join(', ')}.`);
		}
		checkType(object, refuse);
	}
}
function checkType({ data, place, type }, refuse) {
	if (type !== 'kubernetes.io/tls')
		return;
	for (const { key, place: at } of data)
		if (key !== 'tls.crt' && key !== 'tls.key' && key !== '')
			refuse(at, `The key '${key}' is not supported for type kubernetes.io/tls.`, 'Write tls.crt or tls.key.');
	const missing = ['tls.crt', 'tls.key'].filter((name) => !data.some(({ key }) => key === name));
	if (missing.length > 0 && data.length > 0)
		refuse(place, `A Secret of type kubernetes.io/tls needs ${missing.join(' and ')}.`, 'Add it; both may name one objectName.');
}

;// src/manifests/csi/read-provider-class.ts

const PARAMETERS = new Set([
	'objects',
	'region',
	'failoverRegion',
	'pathTranslation',
	'usePodIdentity',
	'preferredAddressType',
]);
function readProviderClass(manifest, findings) {
	const top = new Fields(manifest.node, '', findings);
	top.skip('apiVersion', 'kind', 'metadata', 'status');
	const spec = top.object('spec', true);
	top.end();
	if (spec === undefined)
		return undefined;
	const provider = spec.text('provider', { required: true })?.text ?? '';
	const parameters = spec.strings('parameters');
	const secretObjects = spec.list('secretObjects').map(readSecretObject);
	spec.end();
	const shared = { manifest, provider, providerPlace: spec.placeOf('provider'), secretObjects, place: spec.place };
	const nothing = { region: '', failoverRegion: '', translation: '_', usesPodIdentity: false, objects: [] };
	if (provider !== 'aws')
		return { ...shared, ...nothing };
	const subject = nameOf(manifest);
	const get = (name) => parameters.get(name)?.text ?? '';
	for (const [name, { keyPlace }] of parameters) {
		const near = [...PARAMETERS].find((one) => one.toLowerCase() === name.toLowerCase());
		if (PARAMETERS.has(name))
			continue;
		findings.add('csi-field', keyPlace, subject, `The provider knows no parameter "${name}" and ignores it.`, near === undefined ? 'Remove it.' : `Write ${near}.`);
	}
	const translation = readTranslation(get('pathTranslation'));
	if (translation === null)
		findings.add('csi-objects', parameters.get('pathTranslation')?.place ?? spec.place, subject, "pathTranslation must be either 'False' or a single character string.", 'Write "False", or one character.');
	const objects = parameters.get('objects');
	const inner = objects === undefined ? undefined : readYaml(innerText(objects.text, objects.at));
	for (const { code, message, place } of inner?.problems ?? [])
		findings.add(code === 'duplicate-key' ? 'duplicate-key' : 'csi-objects', place, subject, `In objects: ${message}.`, 'Correct the YAML inside `objects: |`.');
	const settings = {
		region: get('region'),
		failoverRegion: get('failoverRegion'),
		translation: translation ?? '_',
		usesPodIdentity: /^(?:1|t|true)$/i.test(get('usePodIdentity')),
	};
	const read = {
		...shared,
		...settings,
		translation: translation === null ? '_' : translation,
		objects: readObjects(inner?.node, {
			...settings,
			translation: translation === null ? '_' : translation,
			subject,
			place: objects?.place ?? spec.place,
		}, findings),
	};
	if (get('usePodIdentity') !== '' && !/^(?:1|t|true|0|f|false)$/i.test(get('usePodIdentity')))
		findings.add('csi-objects', parameters.get('usePodIdentity')?.place ?? spec.place, subject, 'The provider fails to parse usePodIdentity.', 'Write "true" or "false".');
	if (settings.failoverRegion !== '' && settings.failoverRegion === settings.region)
		findings.add('csi-objects', parameters.get('failoverRegion')?.place ?? spec.place, subject, `${settings.failoverRegion}: failover region cannot be the same as the primary region.`, 'Name another region.');
	checkSecretObjects(read, findings);
	return read;
}
function readTranslation(text) {
	if (text === '')
		return '_';
	if (text.toLowerCase() === 'false')
		return undefined;
	return [...text].length === 1 ? text : null;
}
function readSecretObject(fields) {
	const object = {
		name: fields.text('secretName')?.text ?? '',
		type: fields.text('type')?.text ?? '',
		labels: fields.strings('labels'),
		annotations: fields.strings('annotations'),
		data: fields.list('data').map((entry) => {
			const read = {
				objectName: entry.text('objectName')?.text ?? '',
				key: entry.text('key')?.text ?? '',
				place: entry.placeOf('objectName'),
			};
			entry.end();
			return read;
		}),
		place: fields.place,
	};
	fields.end();
	return object;
}

;// src/manifests/document/documents.ts

function documentsOf(source) {
	const { text } = source;
	const documents = [];
	const end = (from, to) => {
		if (/[^\s]/.test(text.slice(from, Math.min(to, from + 4096))) || text.slice(from, to).trim() !== '')
			documents.push(textOf(source, from, to));
	};
	let from = text.startsWith('\ufeff') ? 1 : 0;
	for (const { 0: line, index } of text.matchAll(/^(?:---(?=[ \t\r\n]|$)[^\n]*|\.\.\.[ \t\r]*)$/gm)) {
		end(from, index);
		const rest = /^---[ \t]+[^#\s]/.test(line) ? 3 : line.length;
		from = index + rest;
	}
	end(from, text.length);
	return documents;
}
const KINDS = new Set([
	'ExternalSecret',
	'ClusterExternalSecret',
	'SecretStore',
	'ClusterSecretStore',
	'SecretProviderClass',
	'Secret',
	'SealedSecret',
	'Certificate',
	'ConfigMap',
	'ServiceAccount',
	'Pod',
	'Deployment',
	'StatefulSet',
	'DaemonSet',
	'ReplicaSet',
	'ReplicationController',
	'Job',
	'CronJob',
	'Rollout',
	'List',
]);
function mayMatter({ text }) {
	if (/^\s*(?:\{(?!\{)|\[)/.test(text))
		return [...text.matchAll(/"kind"\s*:\s*"(\w+)"/g)].some(([, kind = '']) => isWanted(kind));
	const first = /^[ \t]*(?:-[ \t]+)?(?=[^\s#%-])/m.exec(text)?.[0] ?? '';
	const kinds = new RegExp(`^(?:[ \\t]{${first.length}}|[ \\t]*-[ \\t]+)["']?kind["']?[ \\t]*:[ \\t]*["']?(\\w+)`, 'gm');
	return [...text.matchAll(kinds)].some(([, kind = '']) => isWanted(kind));
}
function isWanted(kind) {
	return KINDS.has(kind) || /^\w*List$/.test(kind);
}

;// src/manifests/document/unrendered.ts
const CHART = /\{\{-?\s*(?:(?:include|tpl|lookup)\s|[^}]{0,200}?[\s($.](?:Values|Release|Chart|Capabilities|Files)\.)/;
const JINJA = /^[ \t]*\{%-?\s/;
const BARE = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?\{\{/;
const BLOCK = /(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/;
const LONGEST_LINE = 5_000;
function unrenderedPlace(document) {
	const { text } = document;
	if (!text.includes('{{') && !text.includes('{%'))
		return undefined;
	const knowsNoChart = /^kind:[ \t]*["']?(?:Cluster)?(?:ExternalSecret|SecretStore|SecretProviderClass)\b/m.test(text);
	let offset = 0;
	let block;
	for (const line of text.split('\n')) {
		const indent = line.search(/\S/);
		if (block !== undefined && indent >= 0 && indent <= block)
			block = undefined;
		const found = block === undefined || knowsNoChart ? templateIn(line.slice(0, LONGEST_LINE), block !== undefined) : undefined;
		if (found !== undefined)
			return document.place(offset + found);
		if (block === undefined && indent >= 0 && BLOCK.test(line))
			block = indent;
		offset += line.length + 1;
	}
	return undefined;
}
function templateIn(line, inBlock) {
	if (!/\{[{%]/.test(line) || /^\s*#/.test(line))
		return undefined;
	const found = CHART.exec(line) ?? (inBlock ? null : (JINJA.exec(line) ?? BARE.exec(line)));
	if (found === null)
		return undefined;
	const at = found.index + (/\S/.exec(found[0])?.index ?? 0);
	return /[ \t]#/.test(line.slice(0, at)) ? undefined : at;
}

;// src/manifests/document/read.ts

const LONGEST_DOCUMENT = 1_572_864;
const RENDER_FIRST = "Render first, and name what comes out:\nhelm template RELEASE CHART --output-dir rendered\nAn ExternalSecret's own template stands in quotes: '{{ .password }}'";
function readManifests(file, findings) {
	return documentsOf(new audit_source.Source(file.path, file.text))
		.filter(mayMatter)
		.flatMap((document) => readDocument(document, findings));
}
function readDocument(document, findings) {
	const template = unrenderedPlace(document);
	if (template !== undefined) {
		noteTemplate(template, findings);
		return [];
	}
	if (document.text.length > LONGEST_DOCUMENT) {
		const why = `The document has ${document.text.length} characters; no Kubernetes object has more than ${LONGEST_DOCUMENT}.`;
		findings.add('manifest-too-large', document.place(0), document.place(0).file, why, 'Leave the file out of the globs, or split its list into documents.');
		return [];
	}
	const { node, problems } = readYaml(document);
	for (const { code, message, place } of problems) {
		const isTemplate = code === 'syntax' && (document.text.split('\n')[place.line - document.place(0).line] ?? '').includes('{{');
		if (isTemplate) {
			noteTemplate(place, findings);
			continue;
		}
		if (code === 'duplicate-key')
			findings.add('duplicate-key', place, message, `In this object ${message}.`, 'Remove one of the two.');
		else if (code === 'limit')
			findings.add('manifest-too-large', place, place.file, `The document is not read: ${message}.`, 'Write out what the anchors stand for, or leave the file out of the globs.');
		else
			findings.add('manifest-yaml', place, place.file, `This is not YAML: ${message}.`, 'Correct it; `yamllint` shows the line too.');
	}
	return node === undefined ? [] : objectsIn(node, 0);
}
function objectsIn(node, depth) {
	const kind = textAt(node, 'kind');
	const apiVersion = textAt(node, 'apiVersion');
	if (node.kind === 'list')
		return depth > 2 ? [] : node.items.flatMap((item) => objectsIn(item, depth + 1));
	if (node.kind !== 'map' || kind === undefined || apiVersion === undefined)
		return [];
	if (kind.endsWith('List') && depth < 3) {
		const items = node.entries.find(({ key }) => key === 'items')?.value;
		return itemsOf(items).flatMap((item) => objectsIn(item, depth + 1));
	}
	if (!KINDS.has(kind))
		return [];
	const slash = apiVersion.indexOf('/');
	return [
		{
			group: slash < 0 ? '' : apiVersion.slice(0, slash),
			version: apiVersion.slice(slash + 1),
			kind,
			name: textAt(node, 'metadata', 'name') ?? '',
			namespace: textAt(node, 'metadata', 'namespace') || undefined,
			node,
			place: node.place,
		},
	];
}
function noteTemplate(place, findings) {
	const why = 'This is a template and no manifest yet, so nothing in it can be read.';
	findings.add('manifest-unrendered', place, place.file, why, RENDER_FIRST);
}

;// src/manifests/eso/admission.ts

function checkAdmission(secret, spec, findings) {
	const { target } = secret;
	const subject = nameOf(secret.manifest);
	const refuse = (place, why, fix) => findings.add('eso-admission', place, subject, why, fix);
	if (spec.list('data').length === 0 && spec.list('dataFrom').length === 0)
		refuse(spec.place, 'Either data or dataFrom should be specified.', 'Add `data` or `dataFrom`.');
	for (const entry of spec.list('dataFrom')) {
		const source = entry.object('sourceRef');
		const generator = source?.has('generatorRef') ?? false;
		const given = [entry.has('extract'), entry.has('find'), generator].filter(Boolean).length;
		if (given > 1)
			refuse(entry.place, 'extract, find, or generatorRef cannot be set at the same time.', 'Make an entry of its own for each.');
		else if (given === 0 && source === undefined)
			refuse(entry.place, 'Either extract, find, or sourceRef must be set to dataFrom.', 'Add `extract: {key: \u2026}` or `find: \u2026`.');
		else if (source !== undefined && !generator && !source.has('storeRef'))
			refuse(entry.place, 'generatorRef or storeRef must be set when using sourceRef in dataFrom.', 'Add one of them.');
	}
	if (target.deletionPolicy === 'Delete' && ['Merge', 'None', 'CreateOrMerge'].includes(target.creationPolicy))
		refuse(target.place, "deletionPolicy=Delete must not be used when the controller doesn't own the secret.", 'Set creationPolicy: Owner.');
	if (target.deletionPolicy === 'Merge' && target.creationPolicy === 'None')
		refuse(target.place, 'deletionPolicy=Merge must not be used with creationPolicy=None: there is no Secret to merge with.', 'Set another creationPolicy.');
	admission_checkType(secret, refuse);
	admission_checkDuplicates(secret, findings);
}
function admission_checkType({ target: { template } }, refuse) {
	if (template?.type === 'bootstrap.kubernetes.io/token')
		refuse(template.typePlace, 'template.type="bootstrap.kubernetes.io/token" is not allowed.', 'Leave the type out.');
	if (template?.type !== 'kubernetes.io/service-account-token')
		return;
	const annotation = 'kubernetes.io/service-account.name';
	if (template.annotations.has(annotation))
		refuse(template.typePlace, `template.type="${template.type}" with annotation "${annotation}" is not allowed.`, 'Leave the type out.');
	if (template.from.some(({ target }) => target === 'Annotations'))
		refuse(template.typePlace, `template.type="${template.type}" with templateFrom target="Annotations" is not allowed.`, 'Leave the type out.');
}
function admission_checkDuplicates({ data, target }, findings) {
	if (target.deletionPolicy !== 'Retain')
		return;
	const seen = new Map();
	for (const { secretKey } of data) {
		const first = seen.get(secretKey.text);
		if (first !== undefined)
			findings.add('duplicate-secret-key', secretKey.place, secretKey.text, `Duplicate secretKey found: ${secretKey.text}, first on line ${first}.`, 'Remove one, or give it another key.');
		else
			seen.set(secretKey.text, secretKey.place.line);
	}
}

;// src/manifests/eso/strategies.ts
const DECODINGS = ['None', 'Base64', 'Base64URL', 'Auto'];
const CONVERSIONS = ['Default', 'Unicode'];

;// src/manifests/eso/read-remote-ref.ts

function readRemoteRef(fields) {
	const key = fields.text('key', { required: true });
	const rest = {
		property: fields.text('property'),
		version: fields.text('version'),
		tags: fields.text('metadataPolicy', { oneOf: ['None', 'Fetch'] })?.text === 'Fetch',
		...readStrategies(fields),
	};
	fields.end();
	return key === undefined ? undefined : { key, ...rest };
}
function readStrategies(fields) {
	return {
		decoding: choose(DECODINGS, fields.text('decodingStrategy', { oneOf: DECODINGS })?.text),
		decodingPlace: fields.placeOf('decodingStrategy'),
		conversion: choose(CONVERSIONS, fields.text('conversionStrategy', { oneOf: CONVERSIONS })?.text),
		conversionPlace: fields.placeOf('conversionStrategy'),
		failOnNull: fields.text('nullBytePolicy', { oneOf: ['Ignore', 'Fail'] })?.text === 'Fail',
	};
}
function choose(allowed, text) {
	return allowed.find((one) => one === text) ?? '';
}

;// src/manifests/eso/read-store-ref.ts
function readStoreRef(fields) {
	if (fields === undefined)
		return undefined;
	const kind = fields.text('kind', { oneOf: ['SecretStore', 'ClusterSecretStore'] })?.text || 'SecretStore';
	const name = fields.text('name')?.text ?? '';
	fields.end();
	return { kind, name, place: fields.place };
}

;// src/manifests/eso/read-data-from.ts

function readDataFrom(fields) {
	const extract = fields.object('extract');
	const find = fields.object('find');
	const sourceRef = fields.object('sourceRef');
	const generator = sourceRef?.object('generatorRef');
	const generatorKind = generator?.text('kind', { required: true })?.text ?? '';
	generator?.text('name', { required: true });
	generator?.skip('apiVersion');
	generator?.end();
	const store = readStoreRef(sourceRef?.object('storeRef'));
	sourceRef?.end();
	const remoteRef = extract === undefined ? undefined : readRemoteRef(extract);
	const found = find === undefined ? undefined : readFind(find);
	const rewrite = fields.list('rewrite').flatMap((one) => readRewrite(one));
	fields.end();
	const source = found !== undefined
		? { kind: 'find', find: found }
		: remoteRef !== undefined
			? { kind: 'extract', remoteRef }
			: generator !== undefined
				? { kind: 'generator', generator: generatorKind }
				: undefined;
	return source === undefined ? [] : [{ source, rewrite, store, place: fields.place }];
}
function readFind(fields) {
	const name = fields.object('name');
	const find = {
		path: fields.text('path')?.text,
		name: name === undefined ? undefined : (name.text('regexp', { literal: true }) ?? emptyText(name.place)),
		tags: [...fields.strings('tags')].map(([key, { text }]) => [key, text]),
		tagsPlace: fields.placeOf('tags'),
		...readStrategies(fields),
	};
	name?.end();
	fields.end();
	return find;
}
function readRewrite(fields) {
	const merge = fields.object('merge');
	const regexp = fields.object('regexp');
	const transform = fields.object('transform');
	fields.end();
	if (merge !== undefined)
		return [readMerge(merge)];
	const source = regexp?.text('source', { literal: true });
	const target = regexp?.text('target', { literal: true });
	regexp?.end();
	if (regexp !== undefined)
		return source === undefined ? [] : [{ kind: 'regexp', source, target, place: regexp.place }];
	const template = transform?.text('template', { literal: true });
	transform?.end();
	return transform === undefined || template === undefined
		? []
		: [{ kind: 'transform', template, place: transform.place }];
}
function readMerge(fields) {
	const merge = {
		kind: 'merge',
		into: fields.text('into')?.text ?? '',
		priority: fields.texts('priority').map(({ text }) => text),
		ignoreNotFound: fields.text('priorityPolicy', { oneOf: ['Strict', 'IgnoreNotFound'] })?.text === 'IgnoreNotFound',
		ignoreConflicts: fields.text('conflictPolicy', { oneOf: ['Error', 'Ignore'] })?.text === 'Ignore',
		strategy: fields.text('strategy', { oneOf: ['Extract', 'JSON'] })?.text === 'JSON' ? 'JSON' : 'Extract',
		place: fields.place,
	};
	fields.end();
	return merge;
}

;// src/manifests/eso/read-template.ts

const TARGETS = ['Data', 'Annotations', 'Labels'];
function readTemplate(fields, findings, makesSecret) {
	const metadata = fields.object('metadata');
	fields.text('engineVersion', { oneOf: ['v2'] });
	const template = {
		type: fields.text('type')?.text ?? '',
		typePlace: fields.placeOf('type'),
		merge: fields.text('mergePolicy', { oneOf: ['Replace', 'Merge'] })?.text === 'Merge',
		data: fields.strings('data'),
		from: fields.list('templateFrom').flatMap((one) => readFrom(one, findings, makesSecret)),
		labels: metadata?.strings('labels') ?? new Map(),
		annotations: metadata?.strings('annotations') ?? new Map(),
		finalizers: metadata?.texts('finalizers').map(({ text }) => text) ?? [],
		place: fields.place,
	};
	metadata?.end();
	fields.end();
	return template;
}
function readFrom(fields, findings, makesSecret) {
	const target = readTarget(fields, findings, makesSecret);
	const strategy = fields.text('valuesDecodingStrategy', { oneOf: DECODINGS })?.text ?? '';
	const shared = { target, decoding: DECODINGS.find((one) => one === strategy) ?? '', place: fields.place };
	const literal = fields.text('literal', { literal: true });
	const objects = ['configMap', 'secret'].flatMap((field) => {
		const object = fields.object(field);
		if (object === undefined)
			return [];
		const name = object.text('name', { required: true })?.text ?? '';
		const items = object.list('items').flatMap((item) => {
			const key = item.text('key', { required: true });
			const scope = item.text('templateAs', { oneOf: ['Values', 'KeysAndValues'] })?.text;
			item.end();
			return key === undefined ? [] : [{ key: key.text, keysAndValues: scope === 'KeysAndValues', place: key.place }];
		});
		object.end();
		return [
			{ ...shared, source: { kind: 'object', object: field === 'secret' ? 'Secret' : 'ConfigMap', name, items } },
		];
	});
	fields.end();
	return literal === undefined ? objects : [...objects, { ...shared, source: { kind: 'literal', text: literal } }];
}
function readTarget(fields, findings, makesSecret) {
	const target = fields.text('target');
	if (target === undefined || target.text === '')
		return 'Data';
	const known = TARGETS.find((one) => one.toLowerCase() === target.text.toLowerCase());
	if (known === undefined && makesSecret)
		findings.add('eso-admission', target.place, target.text, `templateFrom target=${quotation.quote(target.text, 80)} is not allowed when targeting a Secret.`, `Write one of ${TARGETS.join(', ')}.`);
	return known ?? 'Data';
}

;// src/manifests/eso/read-external-secret.ts

const CREATION = ['Owner', 'Orphan', 'Merge', 'None', 'CreateOrMerge'];
const DELETION = ['Retain', 'Delete', 'Merge'];
const OBJECT_NAME = /^[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?$/;
function readExternalSecret(manifest, findings) {
	if (manifest.version !== 'v1')
		noteVersion(manifest, findings);
	if (manifest.version === 'v1alpha1')
		return undefined; // dataFrom had another form
	const top = new Fields(manifest.node, '', findings);
	top.skip('apiVersion', 'kind', 'metadata', 'status');
	const outer = top.object('spec', true);
	top.end();
	if (outer === undefined)
		return undefined;
	const isCluster = manifest.kind === 'ClusterExternalSecret';
	const spec = isCluster ? outer.object('externalSecretSpec', true) : outer;
	const name = (isCluster ? outer.text('externalSecretName')?.text : undefined) || manifest.name;
	if (isCluster) {
		outer.skip('externalSecretMetadata', 'namespaceSelector', 'namespaceSelectors', 'namespaces', 'refreshTime');
		outer.end();
	}
	if (spec === undefined)
		return undefined;
	const secret = {
		manifest,
		store: readStoreRef(spec.object('secretStoreRef')),
		target: read_external_secret_readTarget(spec, name, findings),
		data: spec.list('data').flatMap((entry) => readData(entry, findings)),
		dataFrom: spec.list('dataFrom').flatMap((entry) => readDataFrom(entry)),
	};
	spec.text('refreshPolicy', { oneOf: ['Periodic', 'CreatedOnce', 'OnChange'] });
	spec.skip('refreshInterval', 'syncWindows');
	spec.end();
	checkAdmission(secret, spec, findings);
	return secret;
}
function noteVersion(manifest, findings) {
	findings.add('api-version', manifest.place, nameOf(manifest), `${manifest.group}/${manifest.version} is no longer served by External Secrets Operator 0.17 and later.`, manifest.version === 'v1alpha1'
		? 'Write external-secrets.io/v1, and `dataFrom: [{extract: {key: \u2026}}]`.'
		: 'Write external-secrets.io/v1; the rest means the same.');
}
function readData(fields, findings) {
	const secretKey = fields.text('secretKey', { required: true });
	const unfit = secretKey && !isPlaceholder(secretKey.text) ? keyProblem(secretKey.text) : undefined;
	if (secretKey !== undefined && unfit !== undefined) {
		const field = `${fields.path}.secretKey`;
		findings.add('key-invalid', secretKey.place, field, `"${field}": ${unfit}.`, 'Write 1 to 253 letters, digits, -, . and _.');
	}
	const remote = fields.object('remoteRef', true);
	const remoteRef = remote === undefined ? undefined : readRemoteRef(remote);
	const source = fields.object('sourceRef');
	const store = readStoreRef(source?.object('storeRef'));
	source?.skip('generatorRef');
	source?.end();
	fields.end();
	return secretKey === undefined || remoteRef === undefined
		? []
		: [{ secretKey, remoteRef, store, unfit: unfit !== undefined }];
}
function read_external_secret_readTarget(spec, fallback, findings) {
	const fields = spec.object('target');
	const name = fields?.text('name', {
		pattern: OBJECT_NAME,
		expected: 'a name of lower-case letters, digits, - and .',
	});
	const manifest = fields?.object('manifest');
	const kind = manifest?.text('kind', { required: true })?.text ?? '';
	const makesSecret = manifest === undefined || (manifest.text('apiVersion', { required: true })?.text === 'v1' && kind === 'Secret');
	manifest?.end();
	const template = fields?.object('template');
	const target = {
		name: name?.text || fallback,
		creationPolicy: choice(CREATION, fields?.text('creationPolicy', { oneOf: CREATION })?.text) ?? 'Owner',
		deletionPolicy: choice(DELETION, fields?.text('deletionPolicy', { oneOf: DELETION })?.text) ?? 'Retain',
		immutable: fields?.flag('immutable') ?? false,
		other: makesSecret ? undefined : { kind, place: manifest.place },
		template: template === undefined ? undefined : readTemplate(template, findings, makesSecret),
		place: fields?.place ?? spec.place,
	};
	fields?.end();
	return target;
}
function choice(allowed, text) {
	return allowed.find((one) => one === text);
}

var partition = require(3495);
;// src/golang/unicode.ts

function isLetter(rune) {
	return /^\p{L}$/u.test(String.fromCodePoint(rune));
}
function isDigit(rune) {
	return rune < 0x80 ? rune >= 0x30 && rune <= 0x39 : /^\p{Nd}$/u.test(String.fromCodePoint(rune));
}
function isSpace(rune) {
	return rune < 0x100
		? (rune >= 9 && rune <= 13) || rune === 0x20 || rune === 0x85 || rune === 0xa0
		: /^\p{White_Space}$/u.test(String.fromCodePoint(rune));
}
function isPrint(rune) {
	if (rune < 0x7f)
		return rune >= 0x20;
	return (rune <= 0x10ffff &&
		(rune < 0xd800 || rune > 0xdfff) &&
		/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune)));
}
function isUpper(rune) {
	return /^\p{Lu}$/u.test(String.fromCodePoint(rune));
}
function isLower(rune) {
	return /^\p{Ll}$/u.test(String.fromCodePoint(rune));
}
function upperRune(rune) {
	if (rune < 0x80)
		return rune >= 0x61 && rune <= 0x7a ? rune - 32 : rune;
	const greek = GREEK_IOTA.get(rune);
	if (greek !== undefined)
		return greek;
	return only(String.fromCodePoint(rune).toUpperCase(), rune);
}
function lowerRune(rune) {
	if (rune < 0x80)
		return rune >= 0x41 && rune <= 0x5a ? rune + 32 : rune;
	return rune === 0x130 ? 0x69 : only(String.fromCodePoint(rune).toLowerCase(), rune);
}
function titleRune(rune) {
	if (rune >= 0x1c4 && rune <= 0x1cc)
		return [0x1c5, 0x1c8, 0x1cb][Math.floor((rune - 0x1c4) / 3)] ?? rune;
	if (rune >= 0x1f1 && rune <= 0x1f3)
		return 0x1f2;
	return (rune >= 0x10d0 && rune <= 0x10fa) || (rune >= 0x10fd && rune <= 0x10ff) ? rune : upperRune(rune);
}
function mapRunes(text, change) {
	let mapped = '';
	for (const { rune } of text_runesOf(text))
		mapped += encodeRune(change(rune));
	return mapped;
}
function toUpper(text) {
	return isAscii(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function toLower(text) {
	return isAscii(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
function trimLeftSpace(text) {
	for (const { rune, at } of text_runesOf(text))
		if (!isSpace(rune))
			return text.slice(at);
	return '';
}
function trimRightSpace(text) {
	let end = 0;
	for (const { rune, at, size } of text_runesOf(text))
		if (!isSpace(rune))
			end = at + size;
	return text.slice(0, end);
}
function trimSpace(text) {
	return trimLeftSpace(trimRightSpace(text));
}
function trimAny(text, cutset) {
	const set = new Set([...text_runesOf(cutset)].map(({ rune }) => rune));
	let start = text.length;
	let end = 0;
	for (const { rune, at, size } of text_runesOf(text)) {
		if (set.has(rune))
			continue;
		start = Math.min(start, at);
		end = at + size;
	}
	return text.slice(start, Math.max(start, end));
}
function explode(text) {
	return [...text_runesOf(text)].map(({ at, size }) => text.slice(at, at + size));
}
const GREEK_IOTA = new Map([
	...[0x1f80, 0x1f90, 0x1fa0].flatMap((block) => Array.from({ length: 16 }, (_, offset) => [block + offset, block + (offset | 8)])),
	[0x1fb3, 0x1fbc],
	[0x1fc3, 0x1fcc],
	[0x1ff3, 0x1ffc],
]);
function only(mapped, rune) {
	const found = mapped.codePointAt(0) ?? rune;
	return mapped.length === String.fromCodePoint(found).length ? found : rune;
}
function titleCase(text) {
	let previous = 0x20;
	return mapRunes(text, (rune) => {
		const starts = separates(previous);
		previous = rune;
		return starts ? titleRune(rune) : rune;
	});
}
function separates(rune) {
	if (rune < 0x80)
		return !/[A-Za-z0-9_]/.test(String.fromCharCode(rune));
	return !isLetter(rune) && !isDigit(rune) && isSpace(rune);
}
function isPunctuation(rune) {
	return /^\p{P}$/u.test(String.fromCodePoint(rune));
}
function isTitle(rune) {
	return /^\p{Lt}$/u.test(String.fromCodePoint(rune));
}

;// src/regexp/match.ts

function findMatch({ instructions, start: first }, slotCount, text, start, take) {
	const visited = new Uint32Array(instructions.length);
	let round = 0;
	let found;
	let threads = [];
	const follow = (into, from, slots, at) => {
		const pending = [{ at: from, slots }];
		for (let thread = pending.pop(); thread !== undefined; thread = pending.pop()) {
			if (visited[thread.at] === round)
				continue;
			visited[thread.at] = round;
			const instruction = instructions[thread.at];
			switch (instruction?.kind) {
				case 'split':
					pending.push({ at: instruction.second, slots: thread.slots }, { at: instruction.first, slots: thread.slots });
					break;
				case 'save':
					pending.push({ at: instruction.next, slots: thread.slots.with(instruction.slot, at) });
					break;
				case 'assertion':
					if (holds(instruction.assertion, text, at))
						pending.push({ at: instruction.next, slots: thread.slots });
					break;
				default:
					into.push(thread);
			}
		}
	};
	const unset = Array.from({ length: slotCount }, () => -1);
	for (let at = start;;) {
		round++;
		take(threads.length + 1);
		const { rune, size } = decodeRune(text, at);
		const current = [];
		for (const thread of threads)
			follow(current, thread.at, thread.slots, at);
		if (found === undefined)
			follow(current, first, unset, at);
		threads = [];
		for (const thread of current) {
			const instruction = instructions[thread.at];
			if (instruction?.kind === 'match') {
				found = thread.slots;
				break;
			}
			if (size > 0 && instruction?.kind === 'class' && instruction.class.has(rune))
				threads.push({ at: instruction.next, slots: thread.slots });
		}
		if (size === 0 || (threads.length === 0 && found !== undefined))
			return found;
		at += size;
	}
}
function holds(assertion, text, at) {
	switch (assertion) {
		case 'begin-text':
			return at === 0;
		case 'end-text':
			return at === text.length;
		case 'begin-line':
			return at === 0 || text[at - 1] === '\n';
		case 'end-line':
			return at === text.length || text[at] === '\n';
	}
	const boundary = isWord(text[at - 1]) !== isWord(text[at]);
	return boundary === (assertion === 'boundary');
}
function isWord(byte) {
	return byte !== undefined && /\w/.test(byte);
}

;// src/regexp/node.ts
class PatternProblem extends Error {
	constructor(what, where) {
		super(`error parsing regexp: ${what}: \`${where}\``);
	}
}

;// src/regexp/cursor.ts

const ESCAPES = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
class Cursor {
	pattern;
	at = 0;
	constructor(pattern) {
		this.pattern = pattern;
	}
	get isAtEnd() {
		return this.at >= this.pattern.length;
	}
	readRune() {
		const { rune, size } = decodeRune(this.pattern, this.at);
		if (size === 1 && rune === 0xfffd)
			throw new PatternProblem('invalid UTF-8', this.pattern.slice(this.at));
		this.at += size;
		return rune;
	}
	escapedRune() {
		const start = this.at;
		this.at++;
		if (this.at >= this.pattern.length)
			throw new PatternProblem('trailing backslash at end of expression', '');
		const rune = this.readRune();
		const character = String.fromCodePoint(rune);
		if (rune < 0x80 && !/[0-9A-Za-z]/.test(character))
			return rune;
		const simple = ESCAPES[character];
		if (simple !== undefined)
			return simple;
		const rest = this.pattern.slice(this.at);
		const octal = /^[1-7]$/.test(character)
			? /^[0-7]{1,2}/.exec(rest)?.[0]
			: character === '0'
				? (/^[0-7]{0,2}/.exec(rest)?.[0] ?? '')
				: undefined;
		if (octal !== undefined) {
			this.at += octal.length;
			return Number.parseInt(character + octal, 8);
		}
		if (character === 'x')
			return this.#hexRune(start);
		throw new PatternProblem('invalid escape sequence', this.pattern.slice(start, this.at));
	}
	#hexRune(start) {
		const invalid = () => {
			throw new PatternProblem('invalid escape sequence', this.pattern.slice(start, this.at));
		};
		if (this.at >= this.pattern.length)
			return invalid();
		const first = String.fromCodePoint(this.readRune());
		if (first !== '{') {
			const second = this.at < this.pattern.length ? String.fromCodePoint(this.readRune()) : '';
			return /^[0-9a-fA-F]{2}$/.test(first + second) ? Number.parseInt(first + second, 16) : invalid();
		}
		let value = 0;
		for (let count = 0;; count++) {
			if (this.at >= this.pattern.length)
				return invalid();
			const digit = String.fromCodePoint(this.readRune());
			if (digit === '}')
				return count === 0 ? invalid() : value;
			value = /^[0-9a-fA-F]$/.test(digit) ? value * 16 + Number.parseInt(digit, 16) : Number.POSITIVE_INFINITY;
			if (value > 0x10ffff)
				return invalid();
		}
	}
}

;// src/regexp/flags.ts

const FLAGS = { i: 'fold', m: 'multiline', s: 'dotAll', U: 'lazy' };
function readFlags(cursor, before, start) {
	let flags = before;
	let setting = true;
	let seen = false;
	while (!cursor.isAtEnd) {
		const character = String.fromCodePoint(cursor.readRune());
		if (character === ':' || character === ')') {
			if (!setting && !seen)
				break;
			return { flags, opens: character === ':' };
		}
		if (character === '-') {
			if (!setting)
				break;
			setting = false;
			seen = false;
			continue;
		}
		const name = FLAGS[character];
		if (name === undefined)
			break;
		flags = { ...flags, [name]: setting };
		seen = true;
	}
	throw new PatternProblem('invalid or unsupported Perl syntax', cursor.pattern.slice(start, cursor.at));
}

;// src/regexp/open-groups.ts

const MAX_DEPTH = 1000;
class OpenGroups {
	#pattern;
	#groups = [];
	constructor(pattern) {
		this.#pattern = pattern;
	}
	get areClosed() {
		return this.#groups.length === 1;
	}
	open(capture, flags) {
		this.#groups.push({ flags, capture, branches: [], items: [] });
		if (this.#groups.length > MAX_DEPTH)
			throw new PatternProblem('expression nests too deeply', this.#pattern);
	}
	push(node) {
		this.#group.items.push(node);
	}
	pop() {
		return this.#group.items.pop();
	}
	endBranch() {
		const group = this.#group;
		group.branches.push(sequence(group.items));
		group.items = [];
	}
	close() {
		this.endBranch();
		const { branches } = this.#group;
		this.#groups.pop();
		const [only, ...others] = branches;
		return only === undefined || others.length > 0 ? { kind: 'choice', branches } : only;
	}
	closeInner() {
		const { capture, flags } = this.#group;
		if (this.areClosed)
			throw new PatternProblem('unexpected )', this.#pattern);
		const inner = this.close();
		this.push(capture < 0 ? inner : { kind: 'capture', index: capture, inner });
		return flags;
	}
	get #group() {
		const group = this.#groups.at(-1);
		if (group === undefined)
			throw new PatternProblem('unexpected )', this.#pattern);
		return group;
	}
}
function sequence(items) {
	const [only, ...others] = items;
	if (only === undefined)
		return { kind: 'empty' };
	return others.length === 0 ? only : { kind: 'sequence', items };
}

;// src/regexp/rune-class.ts
function onlyRune(wanted) {
	return { has: (rune) => rune === wanted };
}
class PatternClass {
	#included;
	#excluded;
	#negated;
	#ascii = [];
	constructor(included, excluded, negated) {
		this.#included = included;
		this.#excluded = excluded;
		this.#negated = negated;
	}
	has(rune) {
		if (rune >= 128)
			return this.#decide(rune);
		const known = this.#ascii[rune] ?? this.#decide(rune);
		this.#ascii[rune] = known;
		return known;
	}
	#decide(rune) {
		const character = String.fromCodePoint(rune);
		const found = this.#included.some((pattern) => pattern.test(character)) ||
			this.#excluded.some((pattern) => !pattern.test(character));
		return found !== this.#negated;
	}
}
function classOf(items, fold, negated = false) {
	const flags = fold ? 'iu' : 'u';
	const plain = items.filter((item) => !item.negated).map(({ members }) => members);
	const included = plain.length === 0 ? [] : [new RegExp(`^[${plain.join('')}]$`, flags)];
	const excluded = items.filter((item) => item.negated).map(({ members }) => new RegExp(`^[${members}]$`, flags));
	return new PatternClass(included, excluded, negated);
}
function range(low, high = low) {
	return `\\u{${low.toString(16)}}-\\u{${high.toString(16)}}`;
}
const PERL = {
	'\\d': { members: '0-9', negated: false },
	'\\D': { members: '0-9', negated: true },
	'\\s': { members: '\\t\\n\\f\\r ', negated: false },
	'\\S': { members: '\\t\\n\\f\\r ', negated: true },
	'\\w': { members: '0-9A-Za-z_', negated: false },
	'\\W': { members: '0-9A-Za-z_', negated: true },
};
const POSIX = {
	alnum: '0-9A-Za-z',
	alpha: 'A-Za-z',
	ascii: '\\x00-\\x7f',
	blank: '\\t ',
	cntrl: '\\x00-\\x1f\\x7f',
	digit: '0-9',
	graph: '!-~',
	lower: 'a-z',
	print: ' -~',
	punct: '!-\\/:-@\\[-`\\{-~',
	space: '\\t-\\r ',
	upper: 'A-Z',
	word: '0-9A-Za-z_',
	xdigit: '0-9A-Fa-f',
};
const CATEGORY = /^(?:C[cfnos]?|L[CclmotuC]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;
function unicodeMembers(name) {
	if (name === 'Any')
		return { members: '\\u{0}-\\u{10ffff}', negated: false };
	if (name === 'Assigned')
		return { members: '\\p{Cn}', negated: true };
	if (name === 'Ascii')
		return { members: '\\x00-\\x7f', negated: false };
	if (name === 'Lc')
		return { members: '\\p{LC}', negated: false };
	if (CATEGORY.test(name))
		return { members: `\\p{${name}}`, negated: false };
	const [script] = name.length > 4 || !/^[A-Z][a-z]{3}$/.test(name) || FOUR_LETTERS.has(name) ? [`\\p{Script=${name}}`] : [];
	for (const members of [script, `\\p{General_Category=${name}}`]) {
		if (members !== undefined && isProperty(members))
			return { members, negated: false };
	}
	return undefined;
}
const FOUR_LETTERS = new Set(['Cham', 'Thai', 'Toto', 'Yezi', 'Newa', 'Lisu', 'Miao']);
function isProperty(members) {
	try {
		return new RegExp(`[${members}]`, 'u').source !== '';
	}
	catch {
		return false;
	}
}

;// src/regexp/parse-class.ts

function readClassEscape(cursor) {
	const two = cursor.pattern.slice(cursor.at, cursor.at + 2);
	if (/^\\[pP]$/.test(two))
		return readUnicodeClass(cursor, two === '\\P');
	const item = PERL[two];
	if (item !== undefined)
		cursor.at += 2;
	return item;
}
function readUnicodeClass(cursor, negated) {
	const start = cursor.at;
	cursor.at += 2;
	let name;
	if (cursor.pattern[cursor.at] === '{') {
		const end = cursor.pattern.indexOf('}', start);
		if (end < 0)
			throw new PatternProblem('invalid character class range', cursor.pattern.slice(start));
		name = cursor.pattern.slice(start + 3, end);
		cursor.at = end + 1;
	}
	else {
		cursor.readRune();
		name = cursor.pattern.slice(start + 2, cursor.at);
	}
	const turned = name.startsWith('^');
	const found = unicodeMembers(canonicalName(turned ? name.slice(1) : name));
	if (found === undefined)
		throw new PatternProblem('invalid character class range', cursor.pattern.slice(start, cursor.at));
	return { members: found.members, negated: found.negated !== (negated !== turned) };
}
function readClass(cursor, fold) {
	const start = cursor.at;
	cursor.at++;
	const negated = cursor.pattern[cursor.at] === '^';
	if (negated)
		cursor.at++;
	const items = [];
	for (let first = true; cursor.at >= cursor.pattern.length || cursor.pattern[cursor.at] !== ']' || first; first = false) {
		const item = readPosixClass(cursor) ?? readClassEscape(cursor);
		items.push(item ?? readClassRange(cursor, start));
	}
	cursor.at++;
	return classOf(items, fold, negated);
}
function readPosixClass(cursor) {
	const end = cursor.pattern.startsWith('[:', cursor.at) ? cursor.pattern.indexOf(':]', cursor.at + 2) : -1;
	if (end < 0)
		return undefined;
	const written = cursor.pattern.slice(cursor.at, end + 2);
	const name = written.slice(2, -2);
	const members = POSIX[name.replace(/^\^/, '')];
	if (members === undefined)
		throw new PatternProblem('invalid character class range', written);
	cursor.at = end + 2;
	return { members, negated: name.startsWith('^') };
}
function readClassRange(cursor, classStart) {
	const start = cursor.at;
	const low = readClassRune(cursor, classStart);
	const next = cursor.pattern[cursor.at + 1];
	if (cursor.pattern[cursor.at] !== '-' || next === undefined || next === ']')
		return { members: range(low), negated: false };
	cursor.at++;
	const high = readClassRune(cursor, classStart);
	if (high < low)
		throw new PatternProblem('invalid character class range', cursor.pattern.slice(start, cursor.at));
	return { members: range(low, high), negated: false };
}
function readClassRune(cursor, classStart) {
	const character = cursor.pattern[cursor.at];
	if (character === undefined)
		throw new PatternProblem('missing closing ]', cursor.pattern.slice(classStart));
	return character === '\\' ? cursor.escapedRune() : cursor.readRune();
}
function canonicalName(name) {
	const bare = name.replace(/[-_ ]/g, '');
	return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
}

;// src/regexp/repetition.ts

const MAX_REPEAT = 1000;
function readCount(pattern, at) {
	const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(pattern.slice(at, at + 64));
	if (counted === null)
		return undefined;
	const [whole, from = '', comma, to] = counted;
	const least = Number(from);
	const most = comma === undefined ? least : to === undefined ? -1 : Number(to);
	if (least > MAX_REPEAT || most > MAX_REPEAT || (most >= 0 && least > most))
		throw new PatternProblem('invalid repeat count', whole);
	return { least, most, width: whole.length };
}
function isRepeatable(node, most = MAX_REPEAT) {
	switch (node.kind) {
		case 'repetition': {
			const counted = node.least > 1 || node.most > 1;
			const times = node.most < 0 ? node.least : node.most;
			if (!counted)
				return isRepeatable(node.inner, most);
			if (node.most === 0)
				return true;
			return times <= most && isRepeatable(node.inner, Math.floor(most / Math.max(times, 1)));
		}
		case 'capture':
			return isRepeatable(node.inner, most);
		case 'sequence':
			return node.items.every((item) => isRepeatable(item, most));
		case 'choice':
			return node.branches.every((branch) => isRepeatable(branch, most));
		default:
			return true;
	}
}

;// src/regexp/parse.ts

function parsePattern(pattern) {
	return new PatternParser(pattern).parse();
}
class PatternParser {
	#cursor;
	#groups;
	#flags = { fold: false, multiline: false, dotAll: false, lazy: false };
	#names = [''];
	#lastRepeat = -1;
	constructor(pattern) {
		this.#cursor = new Cursor(pattern);
		this.#groups = new OpenGroups(pattern);
		this.#groups.open(-1, this.#flags);
	}
	parse() {
		while (!this.#cursor.isAtEnd) {
			const start = this.#cursor.at;
			const repeats = this.#next();
			this.#lastRepeat = repeats ? start : -1;
		}
		if (!this.#groups.areClosed)
			throw new PatternProblem('missing closing )', this.#cursor.pattern);
		return { node: this.#groups.close(), names: this.#names };
	}
	#next() {
		const cursor = this.#cursor;
		switch (cursor.pattern[cursor.at]) {
			case '(':
				this.#openGroup();
				return false;
			case '|':
				cursor.at++;
				this.#groups.endBranch();
				return false;
			case ')':
				this.#flags = this.#groups.closeInner();
				cursor.at++;
				return false;
			case '^':
				return this.#assert(this.#flags.multiline ? 'begin-line' : 'begin-text', 1);
			case '$':
				return this.#assert(this.#flags.multiline ? 'end-line' : 'end-text', 1);
			case '.': {
				cursor.at++;
				const left = this.#flags.dotAll ? [] : [{ members: '\\n', negated: false }];
				this.#groups.push({ kind: 'class', class: classOf(left, false, true) });
				return false;
			}
			case '[':
				this.#groups.push({ kind: 'class', class: readClass(cursor, this.#flags.fold) });
				return false;
			case '*':
				return this.#repeat(0, -1, cursor.at + 1);
			case '+':
				return this.#repeat(1, -1, cursor.at + 1);
			case '?':
				return this.#repeat(0, 1, cursor.at + 1);
			case '{': {
				const count = readCount(cursor.pattern, cursor.at);
				if (count !== undefined)
					return this.#repeat(count.least, count.most, cursor.at + count.width, true);
				break;
			}
			case '\\':
				return this.#escape();
		}
		this.#literal(cursor.readRune());
		return false;
	}
	#assert(assertion, width) {
		this.#cursor.at += width;
		this.#groups.push({ kind: 'assertion', assertion });
		return false;
	}
	#literal(rune) {
		const folded = this.#flags.fold ? classOf([{ members: range(rune), negated: false }], true) : onlyRune(rune);
		this.#groups.push({ kind: 'class', class: folded });
	}
	#openGroup() {
		if (this.#cursor.pattern[this.#cursor.at + 1] === '?')
			this.#openSpecialGroup();
		else {
			this.#cursor.at++;
			this.#groups.open(this.#names.push('') - 1, this.#flags);
		}
	}
	#openSpecialGroup() {
		const start = this.#cursor.at;
		const rest = this.#cursor.pattern.slice(start);
		const named = /^\(\?P</.test(rest) && rest.length > 4 ? 4 : /^\(\?</.test(rest) && rest.length > 3 ? 3 : 0;
		if (named === 0) {
			this.#cursor.at += 2;
			const { flags, opens } = readFlags(this.#cursor, this.#flags, start);
			if (opens)
				this.#groups.open(-1, this.#flags);
			this.#flags = flags;
			return;
		}
		const end = rest.indexOf('>');
		if (end < 0)
			throw new PatternProblem('invalid named capture', rest);
		const name = rest.slice(named, end);
		if (!/^\w+$/.test(name))
			throw new PatternProblem('invalid named capture', rest.slice(0, end + 1));
		this.#cursor.at += end + 1;
		this.#groups.open(this.#names.push(name) - 1, this.#flags);
	}
	#repeat(least, most, end, counted = false) {
		const cursor = this.#cursor;
		const start = cursor.at;
		cursor.at = end;
		const lazy = cursor.pattern[cursor.at] === '?';
		if (lazy)
			cursor.at++;
		if (this.#lastRepeat >= 0)
			throw new PatternProblem('invalid nested repetition operator', cursor.pattern.slice(this.#lastRepeat, cursor.at));
		const inner = this.#groups.pop();
		const written = cursor.pattern.slice(start, cursor.at);
		if (inner === undefined)
			throw new PatternProblem('missing argument to repetition operator', written);
		const node = { kind: 'repetition', least, most, greedy: lazy === this.#flags.lazy, inner };
		if (counted && (least >= 2 || most >= 2) && !isRepeatable(node))
			throw new PatternProblem('invalid repeat count', written);
		this.#groups.push(node);
		return true;
	}
	#escape() {
		const cursor = this.#cursor;
		const kind = cursor.pattern[cursor.at + 1] ?? '';
		const assertion = ASSERTIONS[kind];
		if (assertion !== undefined)
			return this.#assert(assertion, 2);
		if (kind === 'C')
			throw new PatternProblem('invalid escape sequence', '\\C');
		if (kind === 'Q') {
			const end = cursor.pattern.indexOf('\\E', cursor.at + 2);
			const stop = end < 0 ? cursor.pattern.length : end;
			cursor.at += 2;
			while (cursor.at < stop)
				this.#literal(cursor.readRune());
			cursor.at = end < 0 ? stop : stop + 2;
			return false;
		}
		const item = readClassEscape(cursor);
		if (item !== undefined)
			this.#groups.push({ kind: 'class', class: classOf([item], this.#flags.fold) });
		else
			this.#literal(cursor.escapedRune());
		return false;
	}
}
const ASSERTIONS = {
	A: 'begin-text',
	b: 'boundary',
	B: 'no-boundary',
	z: 'end-text',
};

;// src/regexp/program.ts
const MAX_INSTRUCTIONS = 100_000;
class ProgramTooLarge extends Error {
}
function compileProgram(node) {
	const instructions = [];
	const emit = (instruction) => {
		if (instructions.length >= MAX_INSTRUCTIONS)
			throw new ProgramTooLarge('expression too large');
		return instructions.push(instruction) - 1;
	};
	const compile = (one, next) => {
		switch (one.kind) {
			case 'empty':
				return next;
			case 'class':
				return emit({ kind: 'class', class: one.class, next });
			case 'assertion':
				return emit({ kind: 'assertion', assertion: one.assertion, next });
			case 'capture': {
				const close = emit({ kind: 'save', slot: 2 * one.index + 1, next });
				return emit({ kind: 'save', slot: 2 * one.index, next: compile(one.inner, close) });
			}
			case 'sequence':
				return one.items.reduceRight((after, item) => compile(item, after), next);
			case 'choice':
				return one.branches
					.map((branch) => compile(branch, next))
					.reduceRight((second, first) => emit({ kind: 'split', first, second }));
			case 'repetition':
				return repeat(one, next);
		}
	};
	const split = (into, past, greedy) => greedy ? { kind: 'split', first: into, second: past } : { kind: 'split', first: past, second: into };
	const loop = (inner, next, greedy) => {
		const choice = emit({ kind: 'match' });
		const body = compile(inner, choice);
		instructions[choice] = split(body, next, greedy);
		return body;
	};
	const repeat = ({ least, most, greedy, inner }, next) => {
		if (most < 0) {
			if (least > 0)
				return copies(inner, least - 1, loop(inner, next, greedy));
			if (isNullable(inner))
				return emit(split(loop(inner, next, greedy), next, greedy));
			const choice = emit({ kind: 'match' });
			instructions[choice] = split(compile(inner, choice), next, greedy);
			return choice;
		}
		if (inner.kind === 'empty')
			return next;
		let after = next;
		for (let count = least; count < most; count++)
			after = emit(split(compile(inner, after), next, greedy));
		return copies(inner, least, after);
	};
	const copies = (inner, count, next) => {
		let after = next;
		for (let index = 0; index < count; index++)
			after = compile(inner, after);
		return after;
	};
	const match = emit({ kind: 'match' });
	const close = emit({ kind: 'save', slot: 1, next: match });
	const start = emit({ kind: 'save', slot: 0, next: compile(node, close) });
	return { instructions, start };
}
function isNullable(node) {
	switch (node.kind) {
		case 'class':
			return false;
		case 'capture':
			return isNullable(node.inner);
		case 'repetition':
			return node.least === 0 || isNullable(node.inner);
		case 'sequence':
			return node.items.every(isNullable);
		case 'choice':
			return node.branches.some(isNullable);
		default:
			return true;
	}
}

;// src/regexp/regexp.ts

function compileRegexp(pattern) {
	const compiled = compileGoRegexp(fromText(pattern));
	return compiled.kind === 'problem' ? { kind: 'problem', message: toText(compiled.message) } : compiled;
}
function compileGoRegexp(pattern) {
	try {
		const { node, names } = parsePattern(pattern);
		return { kind: 'regexp', regexp: new Regexp(pattern, compileProgram(node), names) };
	}
	catch (error) {
		if (error instanceof PatternProblem)
			return { kind: 'problem', message: error.message };
		if (error instanceof ProgramTooLarge)
			return { kind: 'problem', message: `error parsing regexp: expression too large: \`${pattern}\`` };
		throw error;
	}
}
class Regexp {
	#pattern;
	#program;
	#names;
	constructor(pattern, program, names) {
		this.#pattern = pattern;
		this.#program = program;
		this.#names = names;
	}
	matches(text, take = free) {
		return this.#find(text, 0, take) !== undefined;
	}
	find(text, take = free) {
		return this.#find(text, 0, take);
	}
	findAll(text, count, take = free) {
		const matches = [];
		let previousEnd = -1;
		for (let at = 0; at <= text.length && (count < 0 || matches.length < count);) {
			const match = this.#find(text, at, take);
			if (match === undefined)
				break;
			const [start = 0, end = 0] = match;
			const isEmpty = end === at;
			if (!isEmpty || start !== previousEnd)
				matches.push(match);
			at = isEmpty ? at + Math.max(1, decodeRune(text, at).size) : end;
			previousEnd = end;
		}
		return matches;
	}
	replaceAll(text, replacement, take = free) {
		return this.#replace(text, (match) => this.#expand(replacement, text, match), take);
	}
	replaceAllLiterally(text, replacement, take = free) {
		return this.#replace(text, () => replacement, take);
	}
	split(text, count, take = free) {
		if (count === 0)
			return [];
		if (this.#pattern !== '' && text === '')
			return [''];
		const pieces = [];
		let begin = 0;
		let end = 0;
		for (const [start = 0, stop = 0] of this.findAll(text, count, take)) {
			if (count > 0 && pieces.length === count - 1)
				break;
			end = start;
			if (stop !== 0)
				pieces.push(text.slice(begin, end));
			begin = stop;
		}
		if (end !== text.length)
			pieces.push(text.slice(begin));
		return pieces;
	}
	#find(text, start, take) {
		return findMatch(this.#program, 2 * this.#names.length, text, start, take);
	}
	#replace(text, replace, take) {
		let replaced = '';
		let lastEnd = 0;
		for (let at = 0; at <= text.length;) {
			const match = this.#find(text, at, take);
			if (match === undefined)
				break;
			const [start = 0, end = 0] = match;
			replaced += text.slice(lastEnd, start);
			if (end > lastEnd || start === 0) {
				const fresh = replace(match);
				take(fresh.length);
				replaced += fresh;
			}
			lastEnd = end;
			const { size } = decodeRune(text, at);
			at = at + size > end ? at + size : at + 1 > end ? at + 1 : end;
		}
		return replaced + text.slice(lastEnd);
	}
	#expand(template, text, match) {
		let expanded = '';
		for (let at = 0; at < template.length;) {
			const dollar = template.indexOf('$', at);
			if (dollar < 0)
				return expanded + template.slice(at);
			expanded += template.slice(at, dollar);
			at = dollar + 1;
			if (template[at] === '$') {
				expanded += '$';
				at++;
				continue;
			}
			const reference = readReference(template, at);
			if (reference === undefined)
				expanded += '$';
			else {
				expanded += this.#captured(reference.name, text, match);
				at = reference.end;
			}
		}
		return expanded;
	}
	#captured(name, text, match) {
		const numbered = /^(?:0|[1-9][0-9]{0,8})$/.test(name);
		for (let index = 0; index < this.#names.length; index++) {
			const start = match[2 * index] ?? -1;
			if (start >= 0 && (numbered ? index === Number(name) : this.#names[index] === name))
				return text.slice(start, match[2 * index + 1]);
		}
		return '';
	}
}
const free = () => { };
function readReference(template, start) {
	const braced = template[start] === '{';
	const from = braced ? start + 1 : start;
	let end = from;
	while (end < template.length) {
		const { rune, size } = decodeRune(template, end);
		if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune))
			break;
		end += size;
	}
	if (end === from || (braced && template[end] !== '}'))
		return undefined;
	return { name: template.slice(from, end), end: braced ? end + 1 : end };
}
function quotePattern(text) {
	return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

;// src/manifests/eso/read-other-provider.ts
const AUTH_TYPES = ['ServicePrincipal', 'ManagedIdentity', 'WorkloadIdentity'];
const ENVIRONMENTS = ['PublicCloud', 'USGovernmentCloud', 'ChinaCloud', 'GermanCloud', 'AzureStackCloud'];
const POLICIES = ['LatestOrFail', 'LatestOrFetch'];
function readVault(fields) {
	const provider = {
		kind: 'vault',
		server: fields.text('server', { required: true })?.text ?? '',
		path: fields.text('path')?.text,
		version: fields.text('version', { oneOf: ['v1', 'v2'] })?.text === 'v1' ? 'v1' : 'v2',
		namespace: fields.text('namespace')?.text ?? '',
		place: fields.place,
	};
	fields.skip('auth', 'caBundle', 'caProvider', 'tls', 'readYourWrites', 'forwardInconsistent', 'headers', 'checkAndSet');
	fields.end();
	return provider;
}
function readGcp(fields) {
	const provider = {
		kind: 'gcp',
		project: fields.text('projectID')?.text ?? '',
		location: fields.text('location')?.text || undefined,
		latestEnabled: fields.text('secretVersionSelectionPolicy', { oneOf: POLICIES })?.text === 'LatestOrFetch',
		place: fields.place,
	};
	fields.skip('auth');
	fields.end();
	return provider;
}
function readAzure(fields) {
	fields.text('authType', { oneOf: AUTH_TYPES });
	const provider = {
		kind: 'azure',
		vaultUrl: fields.text('vaultUrl', { required: true })?.text ?? '',
		tenant: fields.text('tenantId')?.text ?? '',
		environment: fields.text('environmentType', { oneOf: ENVIRONMENTS })?.text ?? '',
		newerSdk: fields.flag('useAzureSDK') === true,
		place: fields.place,
	};
	fields.skip('authSecretRef', 'serviceAccountRef', 'identityId', 'customCloudConfig');
	fields.end();
	return provider;
}

;// src/manifests/eso/read-session-tags.ts

const OWN = ['esoNamespace', 'esoStoreName', 'esoStoreKind'];
function readSessionTags(fields, hasRole, manifest, findings) {
	const policy = fields.text('sessionTagsPolicy', { oneOf: ['None', 'Simple', 'Custom'] })?.text || 'None';
	const written = fields
		.list('sessionTags')
		.map((tag) => [tag.text('key')?.text ?? '', tag.text('value')?.text ?? '']);
	const custom = fields.strings('customSessionTags');
	const transitiveTagKeys = fields.texts('transitiveTagKeys').map(({ text }) => text);
	const ignore = (name, why, fix) => {
		if (fields.has(name))
			findings.add('store-field-ignored', fields.placeOf(name), nameOf(manifest), `${name} has no effect: ${why}.`, fix);
	};
	for (const [key, { keyPlace }] of custom) {
		if (OWN.includes(key))
			findings.add('store-invalid', keyPlace, nameOf(manifest), `customSessionTags cannot contain ${key}, which the operator sets itself.`, 'Remove it.');
	}
	if (!hasRole) {
		for (const name of ['externalID', 'sessionTags', 'customSessionTags', 'transitiveTagKeys'])
			ignore(name, 'it goes with role, and there is none', 'Add role, or remove it.');
		return { sessionTags: [], transitiveTagKeys: [], addsOwnTags: false };
	}
	if (policy !== 'None')
		ignore('sessionTags', `with sessionTagsPolicy ${policy} others take its place`, 'Write customSessionTags.');
	if (policy !== 'Custom')
		ignore('customSessionTags', `it needs sessionTagsPolicy Custom, and that is ${policy}`, 'Set the policy to Custom.');
	const given = [...custom].map(([key, { text }]) => [key, text]).filter(([key, text]) => key && text);
	return {
		sessionTags: policy === 'None' ? written : policy === 'Custom' ? given : [],
		transitiveTagKeys,
		addsOwnTags: policy !== 'None',
	};
}

;// src/manifests/eso/secret-store.ts
const SERVICES = ['SecretsManager', 'ParameterStore', 'CertificateManager'];

;// src/manifests/eso/read-secret-store.ts

function readSecretStore(manifest, findings) {
	const top = new Fields(manifest.node, '', findings);
	top.skip('apiVersion', 'kind', 'metadata', 'status');
	const spec = top.object('spec', true);
	top.end();
	if (spec === undefined)
		return undefined;
	const provider = spec.object('provider', true);
	const conditions = spec.list('conditions').map((one) => readCondition(one, findings));
	spec.skip('controller', 'retrySettings', 'refreshInterval');
	spec.end();
	const [first, second] = entriesOf(spec.node('provider')).filter(({ key }) => key !== '');
	if (provider === undefined || first === undefined)
		return undefined;
	if (second !== undefined)
		findings.add('store-invalid', second.place, nameOf(manifest), `A store has one provider, and this has ${first.key} and ${second.key}.`, 'Make a store of its own for each.');
	const aws = provider.object('aws');
	const vault = provider.object('vault');
	const gcp = provider.object('gcpsm');
	const azure = provider.object('azurekv');
	if (aws === undefined && vault !== undefined)
		return { manifest, conditions, provider: readVault(vault) };
	if (aws === undefined && gcp !== undefined)
		return { manifest, conditions, provider: readGcp(gcp) };
	if (aws === undefined && azure !== undefined)
		return { manifest, conditions, provider: readAzure(azure) };
	if (aws === undefined)
		return { manifest, conditions, provider: { kind: 'other', name: first.key, place: first.place } };
	return { manifest, conditions, provider: readAws(aws, manifest, findings) };
}
function readAws(fields, manifest, findings) {
	const service = fields.text('service', { required: true, oneOf: SERVICES })?.text;
	const region = fields.text('region', { required: true });
	if (region !== undefined && !partition.isRegion(region.text))
		findings.add('store-invalid', region.place, nameOf(manifest), `"${region.text}" is no region.`, 'Write one such as us-east-1.');
	const role = fields.text('role');
	const externalId = fields.text('externalID');
	const hasRole = role !== undefined && role.text !== '';
	const provider = {
		kind: 'aws',
		service: SERVICES.find((one) => one === service) ?? 'SecretsManager',
		region: region?.text ?? '',
		prefix: fields.text('prefix')?.text ?? '',
		roles: [...fields.texts('additionalRoles'), ...(hasRole ? [role] : [])].map(({ text }) => text),
		externalId: hasRole ? externalId?.text || undefined : undefined,
		...readSessionTags(fields, hasRole, manifest, findings),
		rolePlace: fields.placeOf(hasRole ? 'role' : 'additionalRoles'),
		place: fields.place,
	};
	fields.skip('secretsManager');
	readAuth(fields.object('auth'), manifest, findings);
	fields.end();
	return provider;
}
function readAuth(auth, manifest, findings) {
	const secretRef = auth?.object('secretRef');
	const selectors = ['accessKeyIDSecretRef', 'secretAccessKeySecretRef', 'sessionTokenSecretRef'].map((name) => secretRef?.object(name));
	const jwt = auth?.object('jwt');
	const account = jwt?.object('serviceAccountRef');
	for (const selector of [...selectors, account]) {
		const namespace = selector?.text('namespace');
		selector?.text('name');
		selector?.skip('key', 'audiences');
		selector?.end();
		if (manifest.kind !== 'SecretStore' || namespace === undefined || manifest.namespace === undefined)
			continue;
		if (namespace.text !== manifest.namespace)
			findings.add('store-invalid', namespace.place, nameOf(manifest), `A SecretStore may name its own namespace ("${manifest.namespace}") only, not "${namespace.text}".`, 'Leave namespace out, or make it a ClusterSecretStore.');
	}
	for (const fields of [secretRef, jwt, auth])
		fields?.end();
}
function readCondition(fields, findings) {
	const regexes = fields.texts('namespaceRegexes').flatMap((pattern) => {
		const compiled = compileRegexp(pattern.text);
		if (compiled.kind === 'regexp')
			return [compiled.regexp];
		findings.add('regexp-invalid', pattern.place, pattern.text, `Go refuses the pattern: ${compiled.message}.`, 'Write it in the syntax of RE2: https://github.com/google/re2/wiki/Syntax');
		return [];
	});
	const condition = {
		namespaces: fields.texts('namespaces').map(({ text }) => text),
		regexes,
		bySelector: fields.has('namespaceSelector'),
	};
	fields.skip('namespaceSelector');
	fields.end();
	return condition;
}

;// src/manifests/catalog.ts

const ESO = 'external-secrets.io';
const CSI = 'secrets-store.csi.x-k8s.io';
function readCatalog(files, findings) {
	const manifests = files.flatMap((file) => readManifests(file, findings));
	const of = (group, kinds, read) => manifests
		.filter((manifest) => manifest.group === group && kinds.includes(manifest.kind))
		.flatMap((manifest) => read(manifest, findings) ?? []);
	return {
		files: files.length,
		manifests,
		secrets: of(ESO, ['ExternalSecret', 'ClusterExternalSecret'], readExternalSecret),
		stores: of(ESO, ['SecretStore', 'ClusterSecretStore'], readSecretStore),
		classes: of(CSI, ['SecretProviderClass'], readProviderClass),
	};
}

;// src/manifests/eso/find-store.ts

function findStore(ref, namespace, stores) {
	const named = stores.filter(({ manifest }) => manifest.name === ref.name);
	const fitting = named.filter(({ manifest }) => manifest.kind === ref.kind && (ref.kind === 'ClusterSecretStore' || sameNamespace(manifest.namespace, namespace)));
	const store = fitting.find(({ manifest }) => manifest.namespace === namespace) ?? fitting[0];
	if (store !== undefined)
		return { kind: allows(store, namespace) ? 'store' : 'denied', store };
	const [other] = named;
	return other === undefined ? { kind: 'missing' } : { kind: 'other', store: other };
}
function allows({ conditions, manifest }, namespace) {
	if (manifest.kind !== 'ClusterSecretStore' || conditions.length === 0 || namespace === undefined)
		return true;
	return conditions.some(({ bySelector, namespaces, regexes }) => bySelector || namespaces.includes(namespace) || regexes.some((regexp) => regexp.matches(fromText(namespace))));
}

;// src/manifests/check/entries.ts

const ASSUMED = { service: 'SecretsManager', region: '', prefix: '' };
function checkEntries(secret, stores, findings, assumes) {
	const aws = (own) => {
		const ref = own ?? secret.store;
		const found = ref === undefined ? undefined : findStore(ref, secret.manifest.namespace, stores);
		if (found?.kind === 'missing' && assumes)
			return ASSUMED;
		return found?.kind === 'store' && found.store.provider.kind === 'aws' ? found.store.provider : undefined;
	};
	for (const { remoteRef, store } of secret.data) {
		checkRef(remoteRef, aws(store), findings);
		if (remoteRef.conversion === 'Unicode')
			findings.add('conversion-ignored', remoteRef.conversionPlace, remoteRef.key.text, 'conversionStrategy has no effect under data: secretKey is the key as it is.', 'Remove it.');
	}
	for (const entry of secret.dataFrom)
		checkSource(entry, aws(entry.store), findings);
}
function checkSource({ rewrite, source }, aws, findings) {
	for (const operation of rewrite)
		if (operation.kind === 'regexp')
			checkRewrite(operation.source, operation.target, findings);
	if (source.kind === 'generator')
		return;
	const ref = source.kind === 'extract' ? source.remoteRef : source.find;
	if (source.kind === 'extract')
		checkRef(source.remoteRef, aws, findings);
	else
		checkFind(source.find, aws, findings);
	if (ref.conversion === 'Unicode' && rewrite.length > 0)
		findings.add('conversion-ignored', ref.conversionPlace, 'conversionStrategy', 'conversionStrategy has no effect where there is a rewrite: keys it leaves unfit are an error.', 'Make the rewrite take care of every character.');
}
function checkRef({ decoding, decodingPlace, key, version }, aws, findings) {
	if (decoding === 'Auto')
		noteAuto(decodingPlace, key.text, findings);
	if (aws === undefined)
		return;
	const isArn = key.text.startsWith('arn:');
	if (version?.text === 'latest') {
		const why = aws.service === 'SecretsManager'
			? 'AWS Secrets Manager takes "latest" for a stage label, which no secret has: "Secret does not exist".'
			: 'AWS Parameter Store takes "latest" for a label.';
		findings.add('version-latest', version.place, key.text, why, 'Leave version out for the current one, or write AWSCURRENT, uuid/VERSION-ID or a number (Parameter Store).');
	}
	if (isArn && aws.prefix !== '')
		findings.add('prefix-doubled', key.place, key.text, `The store's prefix ${quotation.quote(aws.prefix, 60)} is put before the ARN too.`, 'Name the secret without the prefix, or use a store that has none.');
	const region = isArn ? credentials_arn.parseArn(key.text)?.region : undefined;
	if (region !== undefined && region !== '' && aws.region !== '' && region !== aws.region)
		findings.add('arn-region', key.place, key.text, `The ARN is of region ${region}, and the store asks ${aws.region}.`, 'Use a store of that region.');
}
function checkFind(find, aws, findings) {
	const { decoding, decodingPlace, name, path, tags, tagsPlace } = find;
	if (decoding === 'Auto')
		noteAuto(decodingPlace, 'find', findings);
	if (name !== undefined)
		checkPattern(name, findings);
	if (aws === undefined)
		return;
	if (name === undefined && tags.length === 0)
		findings.add('find-empty', tagsPlace, 'find', 'find has neither name nor tags: "unexpected find operator".', 'Add name: {regexp: ".*"}.');
	if (name !== undefined && path === undefined && aws.prefix !== '' && aws.service === 'SecretsManager')
		findings.add('prefix-doubled', name.place, name.text, `The store's prefix ${quotation.quote(aws.prefix, 60)} is put once more before the names that the list has found.`, 'Add path, or use a store without a prefix.');
	if (name !== undefined && tags.length > 0 && aws.service === 'ParameterStore')
		findings.add('find-tags-ignored', tagsPlace, name.text, 'Parameter Store finds by name alone here, whatever the tags are.', 'Leave name or tags out.');
}
function noteAuto(place, subject, findings) {
	findings.add('decoding-auto', place, subject, 'Auto also decodes what only looks like base64, such as "password" or "1234", to other bytes.', 'Write Base64 where values are encoded, and None where they are not.');
}
function checkPattern(pattern, findings) {
	const compiled = compileRegexp(pattern.text);
	if (compiled.kind === 'problem')
		findings.add('regexp-invalid', pattern.place, pattern.text, `Go refuses the pattern: ${compiled.message}.`, 'Write it in the syntax of RE2, without lookaround and back references: https://github.com/google/re2/wiki/Syntax');
	return compiled;
}
function checkRewrite(source, target, findings) {
	checkPattern(source, findings);
	if (target === undefined)
		return;
	const named = new Set([...source.text.matchAll(/\(\?P?<(\w+)>/g)].map(([, name = '']) => name));
	for (const { 1: dollars = '', 2: name = '', index } of target.text.matchAll(/(\$+)([\p{L}\p{Nd}_]+)/gu)) {
		if (dollars.length % 2 === 0 || /^\d+$/.test(name) || named.has(name))
			continue;
		const group = /^\d+/.exec(name)?.[0];
		findings.add('rewrite-reference', target.at(index), target.text, `"$${name}" names a group "${name}", which the pattern does not have, so nothing is put there.`, group === undefined
			? 'Correct the name, or write $$ for a dollar sign.'
			: `Write \${${group}}${name.slice(group.length)}.`);
	}
}

;// src/manifests/check/key-set.ts
function hasKey({ keys, open }, key) {
	return open || keys.has(key);
}
function unionOf(sets) {
	return { keys: new Set(sets.flatMap(({ keys }) => [...keys])), open: sets.some(({ open }) => open) };
}
function listKeys({ keys }) {
	const shown = [...keys].slice(0, 12);
	return keys.size === 0
		? 'none'
		: `${shown.join(', ')}${keys.size > shown.length ? ` and ${keys.size - shown.length} more` : ''}`;
}

;// src/manifests/check/generators.ts
const KEYS = {
	ACRAccessToken: ['username', 'password'],
	ECRAuthorizationToken: ['username', 'password', 'proxy_endpoint', 'expires_at'],
	GCRAccessToken: ['username', 'password', 'expiry'],
	GithubAccessToken: ['token'],
	QuayAccessToken: ['registry', 'auth', 'expiry'],
	CloudsmithAccessToken: ['auth', 'expiry'],
	STSSessionToken: ['access_key_id', 'secret_access_key', 'session_token', 'expiration'],
	Grafana: ['login', 'token'],
	MFA: ['token', 'timeLeft'],
	UUID: ['uuid'],
	SSHKey: ['privateKey', 'publicKey'],
};
function generatorKeys(kind) {
	return Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined;
}

;// src/manifests/check/produced.ts

function fetchedKeys({ data, dataFrom }) {
	const keys = new Set(data.map(({ secretKey }) => secretKey.text));
	let open = false;
	for (const { rewrite, source } of dataFrom) {
		const made = source.kind === 'generator' && rewrite.length === 0 ? generatorKeys(source.generator) : undefined;
		if (made === undefined)
			open = true;
		for (const key of made ?? [])
			keys.add(key);
	}
	return { keys, open };
}
function producedKeys(secret) {
	const { creationPolicy, template } = secret.target;
	const fetched = fetchedKeys(secret);
	const joins = creationPolicy !== 'Owner' && creationPolicy !== 'Orphan';
	if (template === undefined)
		return { keys: fetched.keys, open: fetched.open || joins };
	const keys = new Set(template.data.keys());
	const withFetched = template.merge || (template.data.size === 0 && template.from.length === 0);
	if (withFetched)
		for (const key of fetched.keys)
			keys.add(key);
	let open = (withFetched && fetched.open) || joins;
	for (const { source, target } of template.from.filter((from) => from.target === 'Data')) {
		if (target !== 'Data')
			continue;
		const whole = source.kind === 'literal' || source.items.some(({ keysAndValues }) => keysAndValues);
		if (whole)
			open = true; // only rendering tells
		if (source.kind === 'object')
			for (const item of source.items)
				if (!item.keysAndValues)
					keys.add(item.key);
		if (source.kind === 'literal')
			for (const [, key = ''] of source.text.text.matchAll(/^["']?([-._a-zA-Z0-9]+)["']?:(?=\s)/gm))
				keys.add(key);
	}
	return { keys, open };
}

;// src/manifests/check/makers.ts

function makersOf({ classes, manifests, secrets }) {
	return [
		...secrets
			.filter(({ target }) => target.other === undefined && target.creationPolicy !== 'None')
			.map((secret) => ({
			name: secret.target.name,
			namespace: secret.manifest.kind === 'ClusterExternalSecret' ? undefined : secret.manifest.namespace,
			keys: producedKeys(secret),
			manifest: secret.manifest,
			providerClass: undefined,
		})),
		...classes.flatMap((one) => one.secretObjects.map((object) => ({
			name: object.name,
			namespace: one.manifest.namespace,
			keys: { keys: new Set(object.data.map(({ key }) => key)), open: false },
			manifest: one.manifest,
			providerClass: one,
		}))),
		...manifests.flatMap(plainMaker),
	];
}
function plainMaker(manifest) {
	const { group, kind, name, namespace, node } = manifest;
	const make = (made, keys, open) => [
		{ name: made, namespace, keys: { keys: new Set(keys), open }, manifest, providerClass: undefined },
	];
	const keysOf = (...path) => entriesOf(child(node, ...path)).map(({ key }) => key);
	if (kind === 'Secret' && group === '') {
		const filled = /service-account-token/.test(textAt(node, 'type') ?? '');
		return make(name, [...keysOf('data'), ...keysOf('stringData')], filled);
	}
	if (kind === 'SealedSecret')
		return make(textAt(node, 'spec', 'template', 'metadata', 'name') ?? name, keysOf('spec', 'encryptedData'), keysOf('spec', 'template', 'data').length > 0);
	if (kind === 'Certificate')
		return make(textAt(node, 'spec', 'secretName') ?? name, ['tls.crt', 'tls.key', 'ca.crt'], true);
	return [];
}
function makersFor(name, namespace, makers) {
	return makers.filter((maker) => maker.name === name && sameNamespace(maker.namespace, namespace));
}

;// src/manifests/check/near-name.ts
function isNear(one, other) {
	if (one === other || Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < 5)
		return false;
	if (one.replace(/\d+/g, '') === other.replace(/\d+/g, ''))
		return false;
	return distance(one, other) <= (Math.min(one.length, other.length) >= 10 ? 2 : 1);
}
function distance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const cost = one[i - 1] === other[j - 1] ? 0 : 1;
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[other.length] ?? 0;
}

;// src/manifests/check/pod.ts

const SPECS = {
	Pod: ['spec'],
	CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const TEMPLATED = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'];
const CSI_DRIVER = 'secrets-store.csi.k8s.io';
function podOf(manifest) {
	const path = SPECS[manifest.kind] ?? (TEMPLATED.includes(manifest.kind) ? ['spec', 'template', 'spec'] : undefined);
	const spec = path === undefined ? undefined : child(manifest.node, ...path);
	if (spec?.kind !== 'map')
		return undefined;
	const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((name) => itemsOf(child(spec, name)));
	const volumes = itemsOf(child(spec, 'volumes'));
	return {
		manifest,
		serviceAccount: textAt(spec, 'serviceAccountName') ?? textAt(spec, 'serviceAccount') ?? '',
		uses: [
			...containers.flatMap((container) => itemsOf(child(container, 'env')).flatMap((env) => keyUse(child(env, 'valueFrom', 'secretKeyRef'), 'name'))),
			...containers.flatMap((container) => itemsOf(child(container, 'envFrom')).flatMap((from) => wholeUse(child(from, 'secretRef'), 'name'))),
			...volumes.flatMap((volume) => volumeUses(child(volume, 'secret'), 'secretName')),
			...volumes.flatMap((volume) => itemsOf(child(volume, 'projected', 'sources')).flatMap((source) => volumeUses(child(source, 'secret'), 'name'))),
		],
		mounts: volumes.flatMap((volume) => mountOf(child(volume, 'csi'))),
	};
}
function keyUse(ref, nameField) {
	const secret = textAt(ref, nameField);
	const key = textAt(ref, 'key');
	if (ref === undefined || secret === undefined || key === undefined)
		return [];
	return [{ secret, key, optional: isTrue(child(ref, 'optional')), place: child(ref, 'key')?.place ?? ref.place }];
}
function wholeUse(ref, nameField) {
	const secret = textAt(ref, nameField);
	if (ref === undefined || secret === undefined)
		return [];
	return [
		{
			secret,
			key: undefined,
			optional: isTrue(child(ref, 'optional')),
			place: child(ref, nameField)?.place ?? ref.place,
		},
	];
}
function volumeUses(ref, nameField) {
	const secret = textAt(ref, nameField);
	const items = itemsOf(child(ref, 'items'));
	if (ref === undefined || secret === undefined || items.length === 0)
		return wholeUse(ref, nameField);
	return items.flatMap((item) => {
		const key = textAt(item, 'key');
		return key === undefined
			? []
			: [{ secret, key, optional: isTrue(child(ref, 'optional')), place: child(item, 'key')?.place ?? item.place }];
	});
}
function mountOf(csi) {
	if (csi === undefined || textAt(csi, 'driver') !== CSI_DRIVER)
		return [];
	const name = child(csi, 'volumeAttributes', 'secretProviderClass');
	return [
		{
			className: textAt(csi, 'volumeAttributes', 'secretProviderClass') ?? '',
			readOnly: isTrue(child(csi, 'readOnly')),
			driver: CSI_DRIVER,
			place: name?.place ?? csi.place,
		},
	];
}
function isTrue(node) {
	return node?.kind === 'scalar' && node.type === 'bool' && /^(?:y|yes|true|on)$/i.test(node.text);
}

;// src/manifests/check/pods.ts

function checkPods(catalog, findings) {
	const makers = makersOf(catalog);
	const catalogued = new Set(catalog.classes.map(({ manifest }) => manifest.name));
	for (const manifest of catalog.manifests) {
		const pod = podOf(manifest);
		if (pod === undefined)
			continue;
		for (const use of pod.uses)
			checkUse(use, pod, makers, catalogued, findings);
		for (const mount of pod.mounts)
			checkMount(mount, pod, catalog, findings);
	}
}
function checkUse({ key, optional, place, secret }, pod, makers, catalogued, findings) {
	const { namespace } = pod.manifest;
	const mine = makersFor(secret, namespace, makers);
	if (mine.length === 0) {
		const near = optional ? undefined : nearestName(secret, namespace, makers);
		if (near !== undefined)
			findings.add('pod-secret-misnamed', place, secret, `No manifest here makes a Secret "${secret}", but ${nameOf(near.manifest)} makes "${near.name}".`, `Write ${near.name}, if that is meant.`);
		return;
	}
	const keys = unionOf(mine.map((maker) => maker.keys));
	if (key !== undefined && !optional && !hasKey(keys, key)) {
		const [first] = mine;
		const where = first === undefined
			? ''
			: ` ${nameOf(first.manifest)} (${first.manifest.place.file}:${first.manifest.place.line})`;
		findings.add('pod-key-missing', place, `${secret}/${key}`, `The Secret "${secret}" has no key "${key}";${where} makes: ${listKeys(keys)}.`, 'Correct the key here, or make it there.');
	}
	const classes = mine.flatMap(({ providerClass }) => providerClass ?? []);
	const mounted = classes.some(({ manifest }) => pod.mounts.some(({ className }) => className === manifest.name));
	const mountsUnknown = pod.mounts.some(({ className }) => !catalogued.has(className));
	if (classes.length === mine.length && !mounted && !mountsUnknown && !optional) {
		const name = classes[0]?.manifest.name ?? '';
		findings.add('csi-not-mounted', place, secret, `The Secret "${secret}" is made only while a pod mounts SecretProviderClass ${name}, and this pod does not.`, `Mount a csi volume with secretProviderClass: ${name} in this pod.`);
	}
}
function checkMount({ className, place, readOnly }, pod, { classes, manifests }, findings) {
	const { namespace } = pod.manifest;
	const refuse = (why, fix) => findings.add('csi-volume', place, className || 'volume', why, fix);
	if (!readOnly)
		refuse('Readonly is not true in request: the driver mounts nothing else.', 'Add readOnly: true.');
	if (className === '') {
		refuse('secretProviderClass is not set.', 'Add volumeAttributes: {secretProviderClass: NAME}.');
		return;
	}
	const named = classes.filter(({ manifest }) => manifest.name === className);
	const mine = named.filter(({ manifest }) => sameNamespace(manifest.namespace, namespace));
	const [first] = mine;
	if (first === undefined) {
		const elsewhere = named[0]?.manifest ?? classes.find(({ manifest }) => isNear(className, manifest.name))?.manifest;
		if (elsewhere === undefined)
			findings.add('csi-class-missing', place, className, `SecretProviderClass ${className} is not among these manifests.`, 'Nothing, where the cluster has it; else add its manifest.');
		else
			findings.add('csi-class-mismatch', place, className, `Failed to get secretproviderclass ${namespace ?? '(namespace)'}/${className}: there is ${nameOf(elsewhere)} (${elsewhere.place.file}:${elsewhere.place.line}) instead.`, "The class must have that name, in the pod's namespace.");
		return;
	}
	if (first.provider !== 'aws' || first.usesPodIdentity)
		return;
	const account = manifests.find((one) => one.kind === 'ServiceAccount' &&
		one.name === (pod.serviceAccount || 'default') &&
		sameNamespace(one.namespace, namespace));
	if (account === undefined)
		return;
	const role = entriesOf(child(account.node, 'metadata', 'annotations')).find(({ key }) => key === 'eks.amazonaws.com/role-arn');
	if (role !== undefined && textAt(account.node, 'metadata', 'annotations', 'eks.amazonaws.com/role-arn') !== undefined)
		return;
	findings.add('csi-role', account.place, account.name, `An IAM role must be associated with service account ${account.name} (namespace: ${account.namespace ?? namespace ?? 'not given'}): ${nameOf(pod.manifest)} mounts SecretProviderClass ${className} with it.`, 'Add the annotation eks.amazonaws.com/role-arn, or usePodIdentity: "true" to the class.');
}
function nearestName(name, namespace, makers) {
	return makers.find((maker) => sameNamespace(maker.namespace, namespace) && isNear(name, maker.name));
}

;// src/manifests/check/secret-type.ts

const NEEDS = {
	'kubernetes.io/tls': { all: ['tls.crt', 'tls.key'], any: [] },
	'kubernetes.io/dockerconfigjson': { all: ['.dockerconfigjson'], any: [] },
	'kubernetes.io/dockercfg': { all: ['.dockercfg'], any: [] },
	'kubernetes.io/basic-auth': { all: [], any: ['username', 'password'] },
	'kubernetes.io/ssh-auth': { all: ['ssh-privatekey'], any: [] },
};
function checkSecretType(secret, findings) {
	const { template } = secret.target;
	const needs = template !== undefined && Object.hasOwn(NEEDS, template.type) ? NEEDS[template.type] : undefined;
	if (template === undefined || needs === undefined)
		return;
	const made = producedKeys(secret);
	const missing = needs.all.filter((key) => !hasKey(made, key));
	const noneOf = needs.any.length > 0 && !needs.any.some((key) => hasKey(made, key));
	if (missing.length === 0 && !noneOf)
		return;
	const wanted = noneOf ? needs.any.join(' or ') : missing.join(' and ');
	findings.add('type-lacks-key', template.typePlace, secret.target.name, `A Secret of type ${template.type} needs ${wanted}; made are: ${listKeys(made)}.`, 'Add the key to template.data, or change type.');
}

;// src/manifests/check/store-reference.ts

function checkStoreReferences(secret, stores, findings) {
	for (const ref of storesOf(secret))
		checkReference(ref, secret, stores, findings);
}
function storesOf({ data, dataFrom, store }) {
	const own = [...data, ...dataFrom].flatMap((entry) => entry.store ?? []);
	const usesShared = [...data, ...dataFrom.filter(({ source }) => source.kind !== 'generator')].some((entry) => entry.store === undefined);
	return store === undefined || (!usesShared && own.length > 0) ? own : [store, ...own];
}
function checkReference(ref, { manifest }, stores, findings) {
	if (ref.name === '')
		return;
	const found = findStore(ref, manifest.namespace, stores);
	const wanted = `${ref.kind} ${ref.name}`;
	if (found.kind === 'missing') {
		findings.add('store-missing', ref.place, ref.name, `${wanted} is not among these manifests.`, 'Nothing, where the cluster has it; else add its manifest.');
	}
	else if (found.kind === 'other') {
		const { kind, place } = found.store.manifest;
		const why = `There is no ${wanted} for namespace ${manifest.namespace ?? '(none given)'}, but ${nameOf(found.store.manifest)} (${place.file}:${place.line}).`;
		findings.add('store-mismatch', ref.place, ref.name, why, kind === ref.kind
			? 'A SecretStore serves its own namespace; use a ClusterSecretStore, or one in this namespace.'
			: `Write kind: ${kind}.`);
	}
	else if (found.kind === 'denied') {
		const why = `Using cluster store "${ref.name}" is not allowed from namespace "${manifest.namespace ?? ''}": denied by spec.condition.`;
		findings.add('store-denied', ref.place, ref.name, why, `Add the namespace to conditions of ${nameOf(found.store.manifest)}.`);
	}
}

;// src/manifests/bytes.ts

function characters(text, bytes) {
	return toText(fromText(text).slice(0, bytes)).length;
}

;// src/golang/encodings.ts
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function encodeBase64(text) {
	return encodeBits(text, BASE64, 6, 4);
}
function encodeBase32(text) {
	return encodeBits(text, BASE32, 5, 8);
}
function encodeBits(text, alphabet, width, group) {
	let encoded = '';
	let bits = 0;
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		bits = ((bits << 8) | text.charCodeAt(at)) & 0xffff;
		for (count += 8; count >= width; count -= width)
			encoded += alphabet[(bits >> (count - width)) & (2 ** width - 1)] ?? '';
	}
	if (count > 0)
		encoded += alphabet[(bits << (width - count)) & (2 ** width - 1)] ?? '';
	return encoded.padEnd(Math.ceil(encoded.length / group) * group, '=');
}
function decodeBase64(text, alphabet = 'standard') {
	const letters = alphabet === 'standard' ? BASE64 : BASE64_URL;
	const corrupt = (at) => ({
		kind: 'problem',
		message: `illegal base64 data at input byte ${at}`,
	});
	const skip = (from) => {
		let at = from;
		while (text[at] === '\n' || text[at] === '\r')
			at++;
		return at;
	};
	let decoded = '';
	for (let at = 0;;) {
		const digits = [];
		while (digits.length < 4) {
			const character = text[at];
			if (character === undefined) {
				return digits.length === 0 ? { kind: 'text', text: decoded } : corrupt(at - digits.length);
			}
			at++;
			const digit = letters.indexOf(character);
			if (digit >= 0)
				digits.push(digit);
			else if (character !== '\n' && character !== '\r') {
				if (character !== '=' || digits.length < 2)
					return corrupt(at - 1);
				if (digits.length === 2) {
					at = skip(at);
					if (at === text.length)
						return corrupt(at);
					if (text[at] !== '=')
						return corrupt(at - 1);
					at++;
				}
				at = skip(at);
				return at < text.length ? corrupt(at) : { kind: 'text', text: decoded + decodeBits(digits, 6) };
			}
		}
		decoded += decodeBits(digits, 6);
	}
}
function decodeBase32(written) {
	const text = written.replace(/[\r\n]/g, '');
	const corrupt = (at) => ({
		kind: 'problem',
		message: `illegal base32 data at input byte ${at}`,
	});
	let decoded = '';
	for (let at = 0; at < text.length;) {
		const digits = [];
		while (digits.length < 8) {
			const character = text[at];
			if (character === undefined)
				return corrupt(at - digits.length);
			at++;
			const left = text.length - at;
			const { length } = digits;
			if (character === '=' && length >= 2 && left < 8) {
				if (left + length < 7)
					return corrupt(text.length);
				for (let index = 0; index < 7 - length; index++) {
					if (left > index && text[at + index] !== '=')
						return corrupt(at + index - 1);
				}
				if (length === 3 || length === 6)
					return corrupt(at - 1);
				return { kind: 'text', text: decoded + decodeBits(digits, 5) };
			}
			const digit = BASE32.indexOf(character);
			if (digit < 0)
				return corrupt(at - 1);
			digits.push(digit);
		}
		decoded += decodeBits(digits, 5);
	}
	return { kind: 'text', text: decoded };
}
function decodeBits(digits, width) {
	let bytes = '';
	let bits = 0;
	let count = 0;
	for (const digit of digits) {
		bits = ((bits << width) | digit) & 0xffff;
		count += width;
		if (count >= 8) {
			count -= 8;
			bytes += String.fromCharCode((bits >> count) & 0xff);
		}
	}
	return bytes;
}
function decodeHex(text) {
	let decoded = '';
	for (let at = 0; at + 1 < text.length || at < text.length; at += 2) {
		for (const byte of text.slice(at, at + 2)) {
			if (!/[0-9a-fA-F]/.test(byte))
				return { kind: 'problem', message: `encoding/hex: invalid byte: ${describeByte(byte)}` };
		}
		if (at + 1 >= text.length)
			return { kind: 'problem', message: 'encoding/hex: odd length hex string' };
		decoded += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
	}
	return { kind: 'text', text: decoded };
}
function encodeHex(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
function describeByte(byte) {
	const code = byte.charCodeAt(0);
	const shown = code >= 0x20 && code < 0x7f ? ` '${byte}'` : code > 0xa0 && code !== 0xad ? ` '\xc2${byte}'` : '';
	const printed = code >= 0xc0 ? ` '\xc3${String.fromCharCode(code - 0x40)}'` : shown;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${printed}`;
}

;// src/manifests/eso/template-sources.ts

function templateSources(from, namespace, objects, findings) {
	return from.flatMap(({ decoding, place, source, target }) => {
		if (source.kind === 'literal')
			return [{ key: undefined, text: source.text, target, decoding }];
		const found = objects.find((one) => one.kind === source.object && one.name === source.name && sameNamespace(one.namespace, namespace));
		if (found === undefined) {
			findings.add('source-unsupported', place, source.name, `The templates of ${source.object} ${source.name} are in the cluster, and its manifest is not here.`, `Add the ${source.object}'s manifest to the globs, or write the template as a literal.`);
			return [];
		}
		return source.items.flatMap((item) => {
			const text = textIn(found, item.key);
			if (text !== undefined)
				return [{ key: item.keysAndValues ? undefined : item.key, text, target, decoding }];
			findings.add('template-field', item.place, item.key, `Error in ${source.object.toLowerCase()} ${source.name}: missing key ${item.key}.`, `Add the key to ${found.place.file}:${found.place.line}, or correct it.`);
			return [];
		});
	});
}
function textIn({ kind, node }, key) {
	const plain = scalarIn(child(node, kind === 'Secret' ? 'stringData' : 'data'), key);
	if (plain !== undefined || kind !== 'Secret')
		return plain;
	const encoded = scalarIn(child(node, 'data'), key);
	if (encoded === undefined)
		return undefined;
	const decoded = decodeBase64(fromText(encoded.text));
	return decoded.kind === 'problem' ? undefined : { ...encoded, text: toText(decoded.text), at: () => encoded.place };
}
function scalarIn(node, key) {
	const value = entriesOf(node).find((entry) => entry.key === key)?.value;
	return value?.kind === 'scalar' ? value : undefined;
}

;// src/manifests/rules/csi.ts
const CSI_RULES = {
	'csi-objects': {
		title: 'The provider refuses the objects',
		severity: 'error',
		help: 'Every pod that mounts the class stays in ContainerCreating.',
	},
	'csi-permission': {
		title: 'filePermission without quotes',
		severity: 'error',
		help: 'YAML 1.1 takes 0644 for the number 420, which the provider refuses.',
	},
	'csi-scalar': {
		title: 'A value that YAML changes',
		severity: 'warning',
		help: 'Unquoted, 1.10 becomes 1.1, 012 becomes 10, and yes becomes true.',
	},
	'csi-field': {
		title: 'Unknown field in objects',
		severity: 'warning',
		help: 'The provider ignores it without a word.',
	},
	'csi-jmespath': {
		title: 'Not a JMESPath expression',
		severity: 'error',
		help: 'The mount fails, and its message speaks of regions and permissions.',
	},
	'csi-path': {
		title: 'A file name that cannot be mounted',
		severity: 'error',
		help: 'Without path translation a name with / fails in the provider\u2019s default mode.',
	},
	'csi-provider': {
		title: 'Not the AWS provider',
		severity: 'error',
		help: 'Keyless reads SecretProviderClasses of provider aws.',
	},
	'csi-sync': {
		title: 'secretObjects that make no Secret',
		severity: 'error',
		help: 'The driver fails the sync; the pod\u2019s secretKeyRef finds nothing.',
	},
	'csi-object-name': {
		title: 'secretObjects name a file that is not mounted',
		severity: 'error',
		help: 'objectName must be the mounted file\u2019s name: the alias, or the name with / translated.',
	},
	'csi-class-missing': {
		title: 'The SecretProviderClass is not here',
		severity: 'note',
		help: 'No manifest among these is that class; where the cluster has it, all is well.',
	},
	'csi-class-mismatch': {
		title: 'A SecretProviderClass of another name or namespace',
		severity: 'error',
		help: 'The volume cannot be mounted; the class must be in the pod\u2019s namespace.',
	},
	'csi-volume': {
		title: 'The driver refuses the volume',
		severity: 'error',
		help: 'It must be readOnly and name a class.',
	},
	'csi-not-mounted': {
		title: 'The Secret appears only when the class is mounted',
		severity: 'warning',
		help: 'secretObjects are synced when a pod mounts the volume; one that only reads the Secret can wait for ever.',
	},
	'csi-role': {
		title: 'No role for the pod',
		severity: 'error',
		help: 'Without pod identity the provider reads the role from the ServiceAccount\u2019s eks.amazonaws.com/role-arn annotation.',
	},
};

;// src/manifests/rules/facts.ts
const REFUSED = 'The API server refuses such an object, or the field does nothing.';
const EMPTY = 'What the pod gets differs from what the manifest seems to say, and nothing reports it.';

;// src/manifests/rules/document.ts

const DOCUMENT_RULES = {
	'manifest-file': {
		title: 'No file that can be read',
		severity: 'error',
		help: 'A pattern that matches nothing, or a file that cannot be read, would pass without a look.',
	},
	'manifest-yaml': { title: 'Not YAML', severity: 'error', help: 'Nothing in the document can be applied.' },
	'manifest-unrendered': {
		title: 'A template, not a manifest',
		severity: 'error',
		help: 'A chart or template is no manifest before it is rendered; read as YAML it would say something else.',
	},
	'manifest-placeholder': {
		title: 'A value that another tool fills in',
		severity: 'note',
		help: 'What the cluster gets is decided elsewhere, so only its output can be checked or fetched from.',
	},
	'manifest-too-large': {
		title: 'Larger than any manifest',
		severity: 'error',
		help: 'The file, its anchors or its depth exceed what any Kubernetes object has.',
	},
	'duplicate-key': {
		title: 'A key twice',
		severity: 'warning',
		help: 'The last one counts, and strict tools refuse the file.',
	},
	'unknown-field': {
		title: 'Unknown field',
		severity: 'warning',
		help: 'The API server drops it without a word, or refuses the object where validation is strict.',
	},
	'field-type': {
		title: 'Wrong type',
		severity: 'error',
		help: `${REFUSED} Unquoted, YAML 1.1 takes yes, on, 0644 and 1.10 for booleans and numbers.`,
	},
	'field-value': { title: 'Value not allowed', severity: 'error', help: REFUSED },
	'field-missing': { title: 'Required field missing', severity: 'error', help: REFUSED },
	'api-version': {
		title: 'API version no longer served',
		severity: 'note',
		help: 'External Secrets Operator serves v1 alone since 0.17; older versions of the API are refused.',
	},
	'suppression-invalid': {
		title: 'A suppression without a reason, or of a rule that does not exist',
		severity: 'warning',
		help: 'A suppression that says nothing hides mistakes, so it silences none.',
	},
	'suppression-unused': {
		title: 'A suppression that silences nothing',
		severity: 'note',
		help: 'What it was for is gone, and it would hide the next mistake of that kind.',
	},
};

;// src/manifests/rules/entry.ts

const ENTRY_RULES = {
	'eso-admission': {
		title: 'Refused at admission',
		severity: 'error',
		help: 'The webhook of External Secrets Operator refuses the object.',
	},
	'duplicate-secret-key': {
		title: 'A secretKey twice',
		severity: 'error',
		help: 'The webhook refuses it; without the webhook the last one wins.',
	},
	'target-twice': {
		title: 'One Secret, made twice',
		severity: 'error',
		help: 'Two manifests make a Secret or mount files of one name, so that they would overwrite each other.',
	},
	'source-unsupported': {
		title: 'A source that cannot be read here',
		severity: 'error',
		help: 'Generators and objects in the cluster are out of reach of a CI job.',
	},
	'regexp-invalid': {
		title: 'Not a regular expression of Go',
		severity: 'error',
		help: 'Go\u2019s regexps (RE2) have no lookaround and no back references.',
	},
	'rewrite-reference': {
		title: '$1_X names a group "1_X"',
		severity: 'warning',
		help: `Go reads as long a name as it can, finds no such group and puts nothing there. ${EMPTY}`,
	},
	'key-invalid': { title: 'Not a key of a Secret', severity: 'error', help: 'Keys are letters, digits, -, . and _.' },
	'conversion-ignored': {
		title: 'conversionStrategy without effect',
		severity: 'warning',
		help: 'It converts keys of dataFrom only, and only where there is no rewrite.',
	},
	'version-latest': {
		title: 'AWS has no version "latest"',
		severity: 'error',
		help: 'In Secrets Manager it is a stage label that no secret has: "Secret does not exist". In Parameter Store it is a label too.',
	},
	'prefix-doubled': {
		title: 'The store\u2019s prefix is put twice',
		severity: 'error',
		help: 'find by name asks for what the list names, with the prefix before it once more; and a prefix stands before an ARN too.',
	},
	'arn-region': {
		title: 'ARN of another region',
		severity: 'error',
		help: 'The store\u2019s client asks its own region, where that secret is not.',
	},
	'find-empty': {
		title: 'find without name or tags',
		severity: 'error',
		help: 'The operator fails with "unexpected find operator": a path alone finds nothing.',
	},
	'find-tags-ignored': {
		title: 'Tags without effect',
		severity: 'warning',
		help: 'In Parameter Store, find by name takes no notice of tags.',
	},
	'decoding-auto': {
		title: 'Auto decodes what only looks like base64',
		severity: 'warning',
		help: `"password" and "1234" are base64 too, and come out as other bytes. ${EMPTY}`,
	},
};

;// src/manifests/rules/live.ts
const LIVE_RULES = {
	'live-absent': {
		title: 'Not in the store',
		severity: 'error',
		help: 'The Secret cannot be made, or the volume not mounted.',
	},
	'live-nothing-found': {
		title: 'find finds nothing',
		severity: 'warning',
		help: 'To the operator that is a success, and no key comes of it.',
	},
	'live-refused': {
		title: 'The store refuses to say',
		severity: 'error',
		help: 'The role that checks may not read it, or the store could not answer.',
	},
	'live-property': {
		title: 'The value has no such property',
		severity: 'error',
		help: 'The operator fails, whatever deletionPolicy says.',
	},
	'live-extract': { title: 'The value is no JSON object', severity: 'error', help: 'extract and merge need one.' },
	'live-value': {
		title: 'The value does not fit',
		severity: 'error',
		help: 'Decoding, null bytes, keys or the type of a result.',
	},
	'live-template': { title: 'The template does not render', severity: 'error', help: 'The Secret is not made.' },
	'live-swallowed': {
		title: 'An error became the value',
		severity: 'error',
		help: 'b64dec, fromJson and their like put their error, or <no value>, in the text instead of failing.',
	},
	'live-unchecked': {
		title: 'Not checked in the store',
		severity: 'note',
		help: 'The store is one that Keyless does not ask, or that whoever checks has no login for. Neither right nor wrong: unknown.',
	},
};

;// src/manifests/rules/pod.ts
const POD_RULES = {
	'pod-key-missing': {
		title: 'A key that no manifest makes',
		severity: 'error',
		help: 'The container does not start: CreateContainerConfigError, or the volume is not mounted.',
	},
	'pod-secret-misnamed': {
		title: 'A Secret that no manifest makes',
		severity: 'warning',
		help: 'One of nearly that name is made here.',
	},
};

;// src/manifests/rules/store.ts
const STORE_RULES = {
	'store-missing': {
		title: 'The store is not here',
		severity: 'note',
		help: 'No manifest among these is that store; where the cluster has it, all is well.',
	},
	'store-mismatch': {
		title: 'A store of another kind or namespace',
		severity: 'warning',
		help: 'A SecretStore serves its own namespace only, and `kind` is SecretStore where it is left out.',
	},
	'store-denied': {
		title: 'The store does not allow this namespace',
		severity: 'error',
		help: '`conditions` of a ClusterSecretStore list the namespaces that may use it.',
	},
	'store-invalid': {
		title: 'The store is refused',
		severity: 'error',
		help: 'The webhook of External Secrets Operator refuses the store.',
	},
	'store-field-ignored': {
		title: 'A field of the store without effect',
		severity: 'warning',
		help: 'External id and session tags go with `role` alone, and sessionTagsPolicy decides which tags count.',
	},
	'store-unsupported': {
		title: 'A store that is not read here',
		severity: 'error',
		help: 'Keyless reads AWS Secrets Manager and Parameter Store, and Vault, Google and Azure where the step logs in to them.',
	},
};

;// src/manifests/rules/template.ts

const TEMPLATE_RULES = {
	'template-syntax': {
		title: 'The template does not parse',
		severity: 'error',
		help: 'Go refuses it, so the Secret is not made.',
	},
	'template-function': {
		title: 'No such template function',
		severity: 'error',
		help: 'Neither Go, sprig nor the operator has it.',
	},
	'template-unsupported': {
		title: 'A template function that Keyless does not render',
		severity: 'note',
		help: 'The cluster renders it; a run of Keyless refuses it before anything is fetched.',
	},
	'template-field': {
		title: 'The template asks for a key that nothing fetches',
		severity: 'error',
		help: 'The operator runs templates with missingkey=error.',
	},
	'template-index': {
		title: 'index of a key that nothing fetches',
		severity: 'warning',
		help: `It gives an empty text, and no error. ${EMPTY}`,
	},
	'template-nested': {
		title: 'A field of a text',
		severity: 'error',
		help: 'Every value is text; only `fromJson` makes an object of it.',
	},
	'template-data': {
		title: 'A function that takes no map of texts is given the data',
		severity: 'error',
		help: 'The data is a map of texts; sprig\u2019s functions of dictionaries take maps of anything, so Go fails.',
	},
	'template-drops': {
		title: 'Fetched, and not in the Secret',
		severity: 'warning',
		help: 'With a template and mergePolicy Replace (the default), the Secret holds only what the template makes.',
	},
	'template-unquoted': {
		title: 'A value that is read as YAML again',
		severity: 'warning',
		help: `Unquoted in a literal or KeysAndValues template, 0123 becomes 83, yes becomes true, and : or # cut it. ${EMPTY}`,
	},
	'type-lacks-key': {
		title: 'Keys do not fit the Secret\u2019s type',
		severity: 'error',
		help: 'The API server refuses a Secret of that type without them.',
	},
};

;// src/manifests/rules.ts

const MANIFEST_RULES = {
	...DOCUMENT_RULES,
	...ENTRY_RULES,
	...STORE_RULES,
	...TEMPLATE_RULES,
	...POD_RULES,
	...CSI_RULES,
	...LIVE_RULES,
};

;// src/manifests/finding.ts

class Findings {
	#all = new Map();
	#purpose;
	constructor(purpose = 'fetch') {
		this.#purpose = purpose;
	}
	add(rule, place, subject, why, fix) {
		const finding = {
			rule,
			severity: MANIFEST_RULES[rule].severity,
			file: place.file,
			line: place.line,
			column: place.column,
			subject: quotation.escapeUnseen(subject),
			why: quotation.escapeUnseen(why.replace(/\.\.$/, '.')),
			fix: fix.split('\n').map(quotation.escapeUnseen).join('\n'),
		};
		this.#all.set(JSON.stringify([rule, place.file, place.line, place.column, why]), finding);
	}
	addAbsent(rule, place, subject, why, fix) {
		const fetching = fix === undefined
			? 'Leave this manifest out of `manifests`; `keyless check` still checks it.'
			: `${fix.replace(/\.$/, '')}, or leave this manifest out.`;
		const checking = fix ?? 'Nothing to correct: the rest of the manifest is checked.';
		this.add(rule, place, subject, why, this.#purpose === 'fetch' ? fetching : checking);
	}
	absorb({ all }) {
		for (const finding of all)
			this.#all.set(JSON.stringify([finding.rule, finding.file, finding.line, finding.column, finding.why]), finding);
	}
	get all() {
		return [...this.#all.values()].toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
	}
	get errors() {
		return this.all.filter(({ severity }) => severity === 'error');
	}
}
function compare(left, right) {
	return left < right ? -1 : left > right ? 1 : 0;
}

;// src/manifests/check/escaped-template.ts
function noteEscaped(secret, texts, used, findings) {
	const unused = secret.data.map(({ secretKey }) => secretKey.text).filter((key) => !used.has(key));
	for (const text of texts) {
		for (const { 0: whole, 1: escaped = '', index } of text.text.matchAll(ESCAPED)) {
			const key = unused.find((one) => new RegExp(`\\.${one.replace(/[^\w]/g, '\\$&')}\\b`).test(escaped || whole));
			if (key === undefined)
				continue;
			findings.add('manifest-unrendered', text.at(index), key, `The template of "${key}" is escaped, as a chart's is: the Secret would hold it as it stands.`, 'Render the chart first, and name what comes out.');
			return true;
		}
	}
	return false;
}
const ESCAPED = /\{\{-?\s*`([^`]*)`|\{\{-?\s*"\{\{"\s*-?\}\}(.*?)\{\{-?\s*"\}\}"|\{\{-?\s*printf\s+"(\{\{[^"]*)"/gs;

;// src/template/problem.ts

function placeOf(text, offset) {
	const before = toText(text.slice(0, offset));
	const lines = before.split('\n');
	return { offset, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

;// src/template/analysis.ts

function fieldsOf(tree, functions) {
	return new FieldFinder(tree, functions).find();
}
class FieldFinder {
	#tree;
	#functions;
	#uses = new Map();
	#misfits = new Map();
	#seen = new Set();
	#whole = false;
	#variables = [];
	constructor(tree, functions) {
		this.#tree = tree;
		this.#functions = functions;
	}
	find() {
		this.#template(this.#tree.name, 'data');
		const uses = [...this.#uses.values()].toSorted((left, right) => left.offset - right.offset);
		return { uses, whole: this.#whole, misfits: [...this.#misfits.values()] };
	}
	#template(name, dot) {
		const list = this.#tree.lists.get(name);
		if (list === undefined || this.#seen.has(`${dot} ${name}`))
			return;
		this.#seen.add(`${dot} ${name}`);
		const outer = this.#variables;
		this.#variables = [{ name: '$', origin: dot }];
		this.#list(list, dot);
		this.#variables = outer;
	}
	#list({ nodes }, dot) {
		for (const node of nodes)
			this.#statement(node, dot);
	}
	#statement(node, dot) {
		const mark = this.#variables.length;
		switch (node.kind) {
			case 'action': {
				const origin = this.#pipeline(node.pipeline, dot);
				if (origin === 'data' && node.pipeline.declared.length === 0)
					this.#whole = true;
				return;
			}
			case 'template':
				this.#template(node.name, node.pipeline === undefined ? 'other' : this.#pipeline(node.pipeline, dot));
				return;
			case 'if':
			case 'with': {
				const origin = this.#pipeline(node.pipeline, dot);
				this.#list(node.list, node.kind === 'with' ? origin : dot);
				if (node.otherwise !== undefined)
					this.#list(node.otherwise, dot);
				this.#variables.length = mark;
				return;
			}
			case 'range':
				if (this.#pipeline(node.pipeline, dot, 'other') === 'data')
					this.#whole = true;
				this.#list(node.list, 'other');
				if (node.otherwise !== undefined)
					this.#list(node.otherwise, dot);
				this.#variables.length = mark;
		}
	}
	#pipeline(pipeline, dot, declaredAs) {
		let origin;
		for (const command of pipeline.commands)
			origin = this.#command(command, dot, origin);
		const result = origin ?? 'other';
		for (const { path } of pipeline.declared) {
			const name = path[0] ?? '$';
			const origin = declaredAs ?? result;
			const known = pipeline.assigns && this.#origin(name) === 'data' ? 'data' : origin;
			this.#variables.push({ name, origin: known });
		}
		return result;
	}
	#command({ operands }, dot, passed) {
		const [first, ...given] = operands;
		if (first.kind === 'identifier') {
			if (first.name === 'index' && passed === undefined)
				return this.#index(given, dot);
			const origins = given.map((operand) => this.#operand(operand, dot));
			this.#handed(first, passed === undefined ? origins : [...origins, passed]);
			return 'other';
		}
		this.#use(given, dot);
		return this.#operand(first, dot);
	}
	#handed({ at, name }, origins) {
		const called = this.#functions.get(toText(name));
		for (const [index, origin] of origins.entries()) {
			if (origin !== 'data')
				continue;
			this.#whole = true;
			const expected = called?.parameters[index] ?? called?.variadic ?? 'interface {}';
			if (expected !== 'interface {}' && expected !== 'reflect.Value')
				this.#misfits.set(at, { function: toText(name), expected, ...placeOf(this.#tree.text, at) });
		}
	}
	#index([base, key, ...deeper], dot) {
		if (base === undefined)
			return 'other';
		const origin = this.#operand(base, dot);
		if (origin === 'data') {
			if (key?.kind === 'string')
				this.#found(key.text, key.at, 'index', []);
			else {
				this.#whole = true;
				if (key !== undefined)
					this.#use([key], dot);
			}
		}
		else if (key !== undefined)
			this.#use([key], dot);
		this.#use(deeper, dot);
		return 'other';
	}
	#use(operands, dot) {
		for (const operand of operands)
			if (this.#operand(operand, dot) === 'data')
				this.#whole = true;
	}
	#operand(operand, dot) {
		switch (operand.kind) {
			case 'dot':
				return dot;
			case 'field':
				if (dot === 'data')
					this.#path(operand.path, operand.at);
				return 'other';
			case 'variable': {
				const [name = '$', ...path] = operand.path;
				if (path.length === 0)
					return this.#origin(name);
				if (this.#origin(name) === 'data')
					this.#path(path, operand.at);
				return 'other';
			}
			case 'chain':
				if (this.#operand(operand.base, dot) === 'data')
					this.#path(operand.path, operand.at);
				return 'other';
			case 'pipeline':
				return this.#pipeline(operand, dot);
			default:
				return 'other';
		}
	}
	#origin(name) {
		return this.#variables.findLast((variable) => variable.name === name)?.origin ?? 'other';
	}
	#path([key, ...within], at) {
		if (key !== undefined)
			this.#found(key, at, 'field', within.map(toText));
	}
	#found(key, at, access, within) {
		const use = { key: toText(key), access, within, ...placeOf(this.#tree.text, at) };
		this.#uses.set(`${at} ${key}`, use);
	}
}

;// src/golang/quote.ts

const SIMPLE = {
	7: '\\a',
	8: '\\b',
	12: '\\f',
	10: '\\n',
	13: '\\r',
	9: '\\t',
	11: '\\v',
};
function quoteGo(text, ascii = false) {
	let quoted = '"';
	for (const { rune, size, at } of text_runesOf(text)) {
		const stray = size === 1 && rune === 0xfffd;
		quoted += stray ? `\\x${hex(text.charCodeAt(at), 2)}` : escapeRune(rune, '"', ascii);
	}
	return `${quoted}"`;
}
function quoteRune(rune, ascii = false) {
	const valid = rune >= 0 && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
	return `'${escapeRune(valid ? rune : 0xfffd, "'", ascii)}'`;
}
function canBackquote(text) {
	for (const { rune, size } of text_runesOf(text)) {
		if (size > 1 && rune !== 0xfeff)
			continue;
		if (size > 1 || rune === 0xfffd || (rune < 0x20 && rune !== 9) || rune === 0x60 || rune === 0x7f)
			return false;
	}
	return true;
}
function escapeRune(rune, quote, ascii) {
	if (rune === quote.charCodeAt(0) || rune === 0x5c)
		return `\\${String.fromCharCode(rune)}`;
	if (ascii ? rune < 0x7f && rune >= 0x20 : isPrint(rune))
		return encodeRune(rune);
	const simple = SIMPLE[rune];
	if (simple !== undefined)
		return simple;
	if (rune < 0x20 || rune === 0x7f)
		return `\\x${hex(rune, 2)}`;
	return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}
function hex(value, width) {
	return value.toString(16).padStart(width, '0');
}
function unquoteGo(quoted) {
	const quote = quoted[0];
	if (quoted.length < 2 || quote !== quoted.at(-1))
		return undefined;
	const inner = quoted.slice(1, -1);
	if (quote === '`')
		return inner.includes('`') ? undefined : inner.replaceAll('\r', '');
	if (quote !== '"' || inner.includes('\n'))
		return undefined;
	let text = '';
	for (let at = 0; at < inner.length;) {
		const character = unquoteCharacter(inner, at, '"');
		if (character === undefined)
			return undefined;
		text += character.text;
		at += character.size;
	}
	return text;
}
function unquoteCharacter(text, at, quote) {
	const first = text[at];
	if (first === undefined || first === quote)
		return undefined;
	if (first !== '\\') {
		const { rune, size } = decodeRune(text, at);
		return { rune, text: size === 1 && rune === 0xfffd ? encodeRune(rune) : text.slice(at, at + size), size };
	}
	const kind = text[at + 1] ?? '';
	const simple = UNESCAPED[kind];
	if (simple !== undefined)
		return { rune: simple, text: String.fromCharCode(simple), size: 2 };
	if (kind === quote)
		return { rune: kind.charCodeAt(0), text: kind, size: 2 };
	const digits = HEX_DIGITS[kind];
	if (digits !== undefined) {
		const written = text.slice(at + 2, at + 2 + digits);
		if (written.length < digits || !/^[0-9a-fA-F]+$/.test(written))
			return undefined;
		const rune = Number.parseInt(written, 16);
		if (kind !== 'x' && (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff)))
			return undefined;
		return { rune, text: kind === 'x' ? String.fromCharCode(rune) : encodeRune(rune), size: 2 + digits };
	}
	const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4))?.[0];
	const byte = octal === undefined ? 256 : Number.parseInt(octal, 8);
	return byte > 255 ? undefined : { rune: byte, text: String.fromCharCode(byte), size: 4 };
}
const UNESCAPED = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 0x5c };
const HEX_DIGITS = { x: 2, u: 4, U: 8 };

;// src/template/execution-problem.ts
class ExecutionProblem extends Error {
	verbatim;
	code;
	constructor(message, verbatim, code = 'template-failed') {
		super(message);
		this.verbatim = verbatim;
		this.code = code;
	}
}
function stop(message) {
	throw new ExecutionProblem(message);
}

;// src/golang/moment.ts
const BILLION = 1000000000n;
const ZERO = { nanoseconds: -62135596800n * BILLION, offset: 0, abbreviation: 'UTC' };
function inUtc(nanoseconds) {
	return { nanoseconds, offset: 0, abbreviation: 'UTC' };
}
function civilOf({ nanoseconds, offset, }) {
	const nanosecond = Number(((nanoseconds % BILLION) + BILLION) % BILLION);
	const seconds = Number((nanoseconds - BigInt(nanosecond)) / BILLION) + offset;
	const date = new Date(seconds * 1000);
	const year = date.getUTCFullYear();
	return {
		year,
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		nanosecond,
		weekday: date.getUTCDay(),
		yearDay: Math.floor((seconds - midnight(year, 1, 1)) / 86_400) + 1,
	};
}
function utcNanoseconds({ day, hour, minute, month, nanosecond, second, year }) {
	const seconds = midnight(year, month, day) + hour * 3600 + minute * 60 + second;
	return BigInt(seconds) * BILLION + BigInt(nanosecond);
}
function daysIn(month, year) {
	return (midnight(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - midnight(year, month, 1)) / 86_400;
}
function midnight(year, month, day) {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.floor(date.getTime() / 1000);
}

;// src/template/value.ts

function value_int(value) {
	return { kind: 'int', type: 'int', value: BigInt.asIntN(64, BigInt(value)) };
}
function int64(value) {
	return { kind: 'int', type: 'int64', value: BigInt.asIntN(64, value) };
}
function value_byte(value) {
	return { kind: 'int', type: 'uint8', value: BigInt(value) };
}
function list(items, element = 'interface {}', isNil = false) {
	return { kind: 'list', element, items, isNil };
}
function dict(entries, element = 'interface {}', isNil = false) {
	return { kind: 'dict', element, entries, isNil };
}
function box(inner) {
	return { kind: 'boxed', inner };
}
function unbox(value) {
	return isObject(value) && value.kind === 'boxed' ? value.inner : value;
}
function isBoxed(value) {
	return isObject(value) && value.kind === 'boxed';
}
function isList(value) {
	return isObject(value) && value.kind === 'list';
}
function isDict(value) {
	return isObject(value) && value.kind === 'dict';
}
function isInt(value) {
	return isObject(value) && value.kind === 'int';
}
function isComplex(value) {
	return isObject(value) && value.kind === 'complex';
}
function isTime(value) {
	return isObject(value) && value.kind === 'time';
}
function isObject(value) {
	return typeof value === 'object';
}
function value_element(value, type) {
	return type === 'interface {}' ? box(value) : value;
}
function value_typeOf(value) {
	if (typeof value === 'string')
		return 'string';
	if (typeof value === 'boolean')
		return 'bool';
	if (typeof value === 'number')
		return 'float64';
	switch (value.kind) {
		case 'int':
			return value.type;
		case 'complex':
			return 'complex128';
		case 'list':
			return `[]${value.element}`;
		case 'dict':
			return `map[string]${value.element}`;
		case 'time':
			return 'time.Time';
		case 'boxed':
			return 'interface {}';
	}
}
function value_kindOf(value) {
	if (value === undefined)
		return 'invalid';
	if (isTime(value))
		return 'struct';
	return isList(value) ? 'slice' : isDict(value) ? 'map' : value_typeOf(value);
}
function value_isTrue(value) {
	if (value === undefined)
		return false;
	if (typeof value === 'string')
		return value !== '';
	if (typeof value === 'boolean')
		return value;
	if (typeof value === 'number')
		return value !== 0;
	switch (value.kind) {
		case 'int':
			return value.value !== 0n;
		case 'complex':
			return value.real !== 0 || value.imaginary !== 0;
		case 'list':
			return value.items.length > 0;
		case 'dict':
			return value.entries.size > 0;
		case 'time':
			return true;
	}
}
function sortedEntries({ entries }) {
	return [...entries].toSorted(([left], [right]) => compareBytes(left, right));
}

;// src/template/function.ts

class Arguments {
	run;
	#values;
	constructor(values, run) {
		this.#values = values;
		this.run = run;
	}
	get count() {
		return this.#values.length;
	}
	any(index) {
		return unbox(this.#values[index]);
	}
	operated(index) {
		return this.#values[index];
	}
	text(index) {
		const value = this.any(index);
		return typeof value === 'string' ? value : '';
	}
	int(index) {
		const value = this.any(index);
		return isInt(value) ? Number(value.value) : 0;
	}
	float(index) {
		const value = this.any(index);
		return typeof value === 'number' ? value : 0;
	}
	bool(index) {
		return this.any(index) === true;
	}
	time(index) {
		const value = this.any(index);
		return isTime(value) ? value : { kind: 'time', moment: ZERO, readsClock: false };
	}
	dict(index) {
		const value = this.any(index);
		return isDict(value) ? value : NIL_DICT;
	}
	rest(from) {
		return this.#values.slice(from).map(unbox);
	}
	dicts(from) {
		return this.rest(from).map((value) => (isDict(value) ? value : NIL_DICT));
	}
}
const NIL_DICT = { kind: 'dict', element: 'interface {}', entries: new Map(), isNil: true };
function function_define(signature, call) {
	return { ...readSignature(signature), boxed: false, call };
}
function defineAny(signature, call) {
	return { ...readSignature(signature), boxed: true, call };
}
function readSignature(signature) {
	const parameters = [];
	let variadic;
	for (const type of signature) {
		if (isVariadic(type))
			variadic = VARIADIC[type];
		else
			parameters.push(type);
	}
	return { parameters, variadic };
}
function isVariadic(type) {
	return type.startsWith('...');
}
const VARIADIC = {
	'...string': 'string',
	'...int': 'int',
	'...float64': 'float64',
	'...bool': 'bool',
	'...interface {}': 'interface {}',
	'...map[string]interface {}': 'map[string]interface {}',
	'...time.Time': 'time.Time',
	'...reflect.Value': 'reflect.Value',
};
class FunctionFailure extends Error {
	shown;
	constructor(message, shown) {
		super(message);
		this.shown = shown;
	}
}
function fail(message) {
	throw new FunctionFailure(message, message);
}
class NoResult extends Error {
}

;// src/template/source.ts

function sourceOf(node) {
	switch (node.kind) {
		case 'bool':
			return String(node.value);
		case 'dot':
			return '.';
		case 'nil':
			return 'nil';
		case 'number':
			return node.number.text;
		case 'string':
			return node.quoted;
		case 'field':
			return node.path.map((name) => `.${name}`).join('');
		case 'variable':
			return node.path.join('.');
		case 'chain':
			return `${node.base.kind === 'pipeline' ? `(${sourceOf(node.base)})` : sourceOf(node.base)}${node.path.map((name) => `.${name}`).join('')}`;
		case 'identifier':
			return node.name;
		case 'command':
			return node.operands
				.map((operand) => (operand.kind === 'pipeline' ? `(${sourceOf(operand)})` : sourceOf(operand)))
				.join(' ');
		case 'pipeline':
			return pipelineSource(node);
		case 'text':
			return node.text;
		case 'action':
			return `{{${sourceOf(node.pipeline)}}}`;
		case 'break':
		case 'continue':
			return `{{${node.kind}}}`;
		case 'template':
			return `{{template ${quoteGo(node.name)}${node.pipeline === undefined ? '' : ` ${sourceOf(node.pipeline)}`}}}`;
		case 'list':
			return node.nodes.map(sourceOf).join('');
		default: {
			const otherwise = node.otherwise === undefined ? '' : `{{else}}${sourceOf(node.otherwise)}`;
			return `{{${node.kind} ${sourceOf(node.pipeline)}}}${sourceOf(node.list)}${otherwise}{{end}}`;
		}
	}
}
function pipelineSource({ declared, assigns, commands }) {
	const names = declared.map(sourceOf).join(', ');
	return `${names}${names === '' ? '' : assigns ? ' = ' : ' := '}${commands.map(sourceOf).join(' | ')}`;
}

;// src/template/pass.ts

const NILLABLE = new Set(['interface {}', 'map[string]interface {}', 'reflect.Value']);
function passValue(value, type) {
	if (value === undefined) {
		return type === undefined || NILLABLE.has(type) ? undefined : stop(`invalid value; expected ${type}`);
	}
	if (type === undefined || type === 'interface {}' || type === 'reflect.Value')
		return value;
	const inner = isBoxed(value) ? value.inner : value;
	const shown = inner ?? value;
	return value_typeOf(shown) === type ? shown : stop(`wrong type for value; expected ${type}; got ${value_typeOf(shown)}`);
}
function passNil(type) {
	return type === undefined || NILLABLE.has(type) ? undefined : stop(`cannot assign nil to ${type}`);
}
function passConstant(operand, type = 'interface {}') {
	switch (type) {
		case 'bool':
			return operand.kind === 'bool' ? operand.value : stop(`expected bool; found ${sourceOf(operand)}`);
		case 'string':
			return operand.kind === 'string' ? operand.text : stop(`expected string; found ${sourceOf(operand)}`);
		case 'int': {
			const whole = operand.kind === 'number' ? operand.number.int : undefined;
			return whole === undefined ? stop(`expected integer; found ${sourceOf(operand)}`) : value_int(whole);
		}
		case 'float64': {
			const float = operand.kind === 'number' ? operand.number.float : undefined;
			return float === undefined ? stop(`expected float; found ${sourceOf(operand)}`) : float;
		}
		case 'map[string]interface {}':
		case 'time.Time':
			return stop(`can't handle ${sourceOf(operand)} for arg of type ${type}`);
	}
	if (operand.kind === 'number')
		return constantOf(operand.number);
	return operand.kind === 'bool' ? operand.value : operand.text;
}
function constantOf({ text, int: whole, uint, float, complex }) {
	if (complex !== undefined)
		return { kind: 'complex', ...complex };
	const hexInteger = /^0[xX]./.test(text) && !/[pP]/.test(text);
	if (float !== undefined && !hexInteger && !text.startsWith("'") && /[.eEpP]/.test(text))
		return float;
	if (whole !== undefined)
		return value_int(whole);
	return uint === undefined ? undefined : stop(`${text} overflows int`);
}

;// src/template/format-flags.ts

class FormatFlags {
	sharp = false;
	zero = false;
	plus = false;
	minus = false;
	space = false;
	sharpValue = false;
	width;
	precision;
	clear() {
		this.sharp = false;
		this.zero = false;
		this.plus = false;
		this.minus = false;
		this.space = false;
		this.sharpValue = false;
		this.width = undefined;
		this.precision = undefined;
	}
	set(flag) {
		if (flag === '#')
			this.sharp = true;
		else if (flag === '0')
			this.zero = true;
		else if (flag === '+')
			this.plus = true;
		else if (flag === '-')
			this.minus = true;
		else
			this.space = true;
	}
	useValueFlags() {
		this.sharpValue = this.sharp;
		this.sharp = false;
		this.plus = false;
	}
	format(value, verb) {
		if (typeof value === 'string')
			return this.#string(value, verb);
		if (typeof value === 'boolean')
			return verb === 't' || verb === 'v' ? this.padText(String(value)) : undefined;
		return typeof value === 'number' ? this.#float(value, verb) : this.#integer(value, verb);
	}
	padText(text) {
		const missing = (this.width ?? 0) - countRunes(text);
		if (missing <= 0)
			return text;
		if (this.minus)
			return text + ' '.repeat(missing);
		return (this.zero ? '0' : ' ').repeat(missing) + text;
	}
	truncate(text) {
		if (this.precision === undefined)
			return text;
		let end = 0;
		for (let count = 0; count < this.precision && end < text.length; count++)
			end += decodeRune(text, end).size;
		return text.slice(0, end);
	}
	#string(text, verb) {
		switch (verb) {
			case 'v':
				return this.sharpValue ? this.#quoted(text) : this.padText(this.truncate(text));
			case 's':
				return this.padText(this.truncate(text));
			case 'q':
				return this.#quoted(text);
			case 'x':
				return this.#hex(text);
			case 'X':
				return this.#hex(text).toUpperCase();
		}
		return undefined;
	}
	#quoted(text) {
		const cut = this.truncate(text);
		return this.padText(this.sharp && canBackquote(cut) ? `\`${cut}\`` : quoteGo(cut, this.plus));
	}
	#hex(text) {
		const cut = this.precision === undefined ? text : text.slice(0, this.precision);
		const prefix = this.sharp ? '0x' : '';
		const bytes = [...cut].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
		return this.padText(cut === '' ? '' : prefix + bytes.join(this.space ? ` ${prefix}` : ''));
	}
	#integer({ type, value }, verb) {
		switch (verb) {
			case 'v':
				if (this.sharpValue && type === 'uint8')
					return this.#digits(value, 16, '0x');
				return this.#digits(value, 10, '');
			case 'd':
				return this.#digits(value, 10, '');
			case 'b':
				return this.#digits(value, 2, this.sharp ? '0b' : '');
			case 'o':
				return this.#digits(value, 8, this.sharp ? '0' : '');
			case 'O':
				return this.#digits(value, 8, this.sharp ? '0o0' : '0o');
			case 'x':
				return this.#digits(value, 16, this.sharp ? '0x' : '');
			case 'X':
				return this.#digits(value, 16, this.sharp ? '0X' : '', true);
			case 'c':
				return this.padText(encodeRune(runeOf(value)));
			case 'q':
				return this.padText(quoteRune(runeOf(value), this.plus));
			case 'U':
				return this.#codePoint(value);
		}
		return undefined;
	}
	#digits(value, base, prefix, upper = false) {
		const negative = value < 0n;
		let digits = (negative ? -value : value).toString(base);
		if (upper)
			digits = digits.toUpperCase();
		const sign = negative ? '-' : this.plus ? '+' : this.space ? ' ' : '';
		if (this.precision === 0 && value === 0n)
			return ' '.repeat(this.width ?? 0);
		const padded = this.zero && !this.minus && this.width !== undefined && this.precision === undefined;
		digits = digits.padStart(padded ? (this.width ?? 0) - sign.length : (this.precision ?? 0), '0');
		const lead = base === 8 && prefix.endsWith('0') && digits.startsWith('0') ? prefix.slice(0, -1) : prefix;
		return this.#padSpaces(sign + lead + digits);
	}
	#codePoint(value) {
		const unsigned = BigInt.asUintN(64, value);
		const digits = unsigned
			.toString(16)
			.toUpperCase()
			.padStart(Math.max(4, this.precision ?? 0), '0');
		const shown = this.sharp && unsigned <= 0x10ffffn && isPrint(Number(unsigned)) ? ` '${encodeRune(Number(unsigned))}'` : '';
		return this.#padSpaces(`U+${digits}${shown}`);
	}
	#float(value, verb) {
		switch (verb) {
			case 'v':
				return this.#signed(value, 'g', -1);
			case 'b':
			case 'g':
			case 'G':
			case 'x':
			case 'X':
				return this.#signed(value, verb, -1);
			case 'f':
			case 'F':
				return this.#signed(value, 'f', 6);
			case 'e':
			case 'E':
				return this.#signed(value, verb, 6);
		}
		return undefined;
	}
	#signed(value, format, defaultPrecision) {
		const precision = this.precision ?? defaultPrecision;
		const written = formatFloat(value, format, precision);
		const unsigned = written.replace(/^[-+]/, '');
		const sign = written.startsWith('-') ? '-' : this.space && !this.plus ? ' ' : '+';
		const shown = this.plus || sign !== '+';
		if (!Number.isFinite(value)) {
			const bare = Number.isNaN(value) && !this.space && !this.plus ? '' : sign;
			return this.#padSpaces((shown || Number.isNaN(value) ? bare : value > 0 ? '+' : '') + unsigned);
		}
		const number = this.sharp && format !== 'b' ? withPoint(unsigned, format, precision) : unsigned;
		const missing = (this.width ?? 0) - number.length - 1;
		if (shown && this.zero && !this.minus && missing > 0)
			return sign + '0'.repeat(missing) + number;
		return this.padText(shown ? sign + number : number);
	}
	#padSpaces(text) {
		const { zero } = this;
		this.zero = false;
		const padded = this.padText(text);
		this.zero = zero;
		return padded;
	}
}
function runeOf(value) {
	const unsigned = BigInt.asUintN(64, value);
	return unsigned > 0x10ffffn ? 0xfffd : Number(unsigned);
}
function withPoint(number, format, precision) {
	const counted = 'gGx'.includes(format) ? (precision === -1 ? 6 : precision) : 0;
	const exponent = format === 'x' || format === 'X' ? number.search(/[pP]/) : number.search(/[eE]/);
	const mantissa = exponent < 0 ? number : number.slice(0, exponent);
	const significant = [...mantissa.replace(/^[0.]*/, '')].filter((character) => character !== '.').length;
	const zero = mantissa === '0' ? 1 : 0;
	const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.`;
	return pointed + '0'.repeat(Math.max(0, counted - significant - zero)) + (exponent < 0 ? '' : number.slice(exponent));
}

;// src/golang/time-layout.ts
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ELEMENT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|3|4|5|PM|pm|[-Z]07(?:00(?:00)?|:00(?::00)?)?|[.,](?:0+|9+)(?!\d)/g;
function piecesOf(layout) {
	const pieces = [];
	let from = 0;
	for (const { 0: element, index } of layout.matchAll(ELEMENT)) {
		pieces.push({ text: layout.slice(from, index), element });
		from = index + element.length;
	}
	return [...pieces, { text: layout.slice(from), element: '' }];
}
function isFraction(element) {
	return /^[.,]/.test(element);
}
function isOffset(element) {
	return /^[-Z]07/.test(element);
}

;// src/golang/time-format.ts

function formatTime(moment, layout) {
	const parts = piecesOf(layout).map(({ element, text }) => {
		const shown = element === '' ? '' : show(moment, element);
		return shown === undefined ? undefined : text + shown;
	});
	return parts.includes(undefined) ? undefined : parts.join('');
}
function show(moment, element) {
	if (isOffset(element))
		return showOffset(moment.offset, element);
	const { day, hour, minute, month, nanosecond, second, weekday, year, yearDay } = civilOf(moment);
	if (isFraction(element))
		return showFraction(nanosecond, element);
	const monthName = MONTHS[month - 1] ?? '';
	const dayName = DAYS[weekday] ?? '';
	const hour12 = hour % 12 || 12;
	switch (element) {
		case '2006':
			return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
		case '06':
			return pad(Math.max(year, 0) % 100);
		case 'January':
			return monthName;
		case 'Jan':
			return monthName.slice(0, 3);
		case '1':
			return String(month);
		case '01':
			return pad(month);
		case 'Monday':
			return dayName;
		case 'Mon':
			return dayName.slice(0, 3);
		case '2':
			return String(day);
		case '_2':
			return String(day).padStart(2);
		case '02':
			return pad(day);
		case '__2':
			return String(yearDay).padStart(3);
		case '002':
			return pad(yearDay, 3);
		case '15':
			return pad(hour);
		case '3':
			return String(hour12);
		case '03':
			return pad(hour12);
		case '4':
			return String(minute);
		case '04':
			return pad(minute);
		case '5':
			return String(second);
		case '05':
			return pad(second);
		case 'PM':
			return hour >= 12 ? 'PM' : 'AM';
		case 'pm':
			return hour >= 12 ? 'pm' : 'am';
		default:
			return moment.abbreviation === '' ? showOffset(moment.offset, '-0700') : moment.abbreviation;
	}
}
function showOffset(offset, element) {
	if (element.startsWith('Z') && offset === 0)
		return 'Z';
	const minutes = Math.trunc(offset / 60);
	const west = minutes < 0;
	const [hours, rest, seconds] = [
		Math.trunc(Math.abs(minutes) / 60),
		Math.abs(minutes) % 60,
		(west ? -offset : offset) % 60,
	];
	const colon = element.includes(':') ? ':' : '';
	const parts = [pad(hours)];
	if (element.length > 3)
		parts.push(pad(rest));
	if (/00:?00$/.test(element.slice(3)) && element.length > 6)
		parts.push(`${seconds < 0 ? '-' : ''}${pad(Math.abs(seconds))}`);
	return `${west ? '-' : '+'}${parts.join(colon)}`;
}
function showFraction(nanosecond, element) {
	const digits = pad(nanosecond, 9)
		.slice(0, element.length - 1)
		.padEnd(element.length - 1, '0');
	if (element.includes('0'))
		return `${element.charAt(0)}${digits}`;
	const short = digits.replace(/0+$/, '');
	return short === '' ? '' : `${element.charAt(0)}${short}`;
}
function pad(number, width = 2) {
	return String(number).padStart(width, '0');
}

;// src/template/time-text.ts

function timeText({ moment, readsClock }) {
	if (readsClock)
		throw new NoResult('the text of now holds a reading of a clock; date gives it a form');
	return formatTime(moment, '2006-01-02 15:04:05.999999999 -0700 MST') ?? '';
}
function timeJson({ moment }) {
	const text = formatTime(moment, '2006-01-02T15:04:05.999999999Z07:00');
	return text !== undefined && /^\d{4}-/.test(text) ? text : undefined;
}

;// src/template/printer.ts

class Printer {
	flags = new FormatFlags();
	text = '';
	#budget;
	constructor(budget) {
		this.#budget = budget;
	}
	write(text) {
		this.#budget.take(text.length);
		this.text += text;
	}
	argument(value, verb) {
		if (value === undefined)
			this.#nil(verb);
		else if (verb === 'T')
			this.write(this.flags.padText(this.flags.truncate(value_typeOf(value))));
		else if (verb === 'p' && (isList(value) || isDict(value)))
			throw new NoResult('%p prints an address, which differs from run to run');
		else
			this.#value(value, verb, 0);
	}
	#nil(verb) {
		if (verb === 'v' || verb === 'T')
			this.write(this.flags.padText('<nil>'));
		else
			this.#bad(undefined, verb);
	}
	#value(value, verb, depth) {
		this.#budget.checkDepth(depth, 'a value');
		this.#budget.take(1);
		if (verb === 'w')
			this.#bad(value, verb);
		else if (isList(value))
			this.#list(value, verb, depth);
		else if (isDict(value))
			this.#dict(value, verb, depth);
		else if (isTime(value))
			this.#time(value, verb);
		else {
			const printed = isComplex(value) ? this.#complex(value, verb) : this.flags.format(value, verb);
			if (printed === undefined)
				this.#bad(value, verb);
			else
				this.write(printed);
		}
	}
	#item(value, verb, depth, type) {
		if (value !== undefined)
			this.#value(value, verb, depth + 1);
		else
			this.write(this.flags.sharpValue ? `${type}(nil)` : '<nil>');
	}
	#list(value, verb, depth) {
		const print = (item) => this.#item(item, verb, depth, value.element);
		this.#collection(value, value.items.map((item) => () => print(item)), '[');
	}
	#dict(value, verb, depth) {
		const print = ([key, item]) => {
			this.#value(key, verb, depth + 1);
			this.write(':');
			this.#item(item, verb, depth, value.element);
		};
		this.#collection(value, sortedEntries(value).map((entry) => () => print(entry)), 'map[');
	}
	#collection(value, items, open) {
		const { sharpValue } = this.flags;
		if (sharpValue)
			this.write(value_typeOf(value));
		if (sharpValue && value.isNil) {
			this.write('(nil)');
			return;
		}
		this.write(sharpValue ? '{' : open);
		for (const [index, print] of items.entries()) {
			if (index > 0)
				this.write(sharpValue ? ', ' : ' ');
			print();
		}
		this.write(sharpValue ? '}' : ']');
	}
	#complex({ real, imaginary }, verb) {
		const { flags } = this;
		const { plus } = flags;
		const left = flags.format(real, verb);
		flags.plus = true;
		const right = flags.format(imaginary, verb);
		flags.plus = plus;
		return left === undefined || right === undefined ? undefined : `(${left}${right}i)`;
	}
	#time(value, verb) {
		const text = timeText(value);
		const printed = this.flags.sharpValue || !'vsqxX'.includes(verb) ? undefined : this.flags.format(text, verb);
		if (printed === undefined)
			throw new NoResult(`%${verb} prints what is inside a time.Time`);
		this.write(printed);
	}
	#bad(value, verb) {
		this.write(`%!${verb}(`);
		if (value === undefined)
			this.write('<nil>');
		else {
			this.write(`${value_typeOf(value)}=`);
			this.#value(value, 'v', 0);
		}
		this.write(')');
	}
}

;// src/template/print.ts

function sprint(values, budget) {
	const printer = new Printer(budget);
	for (const [index, value] of values.entries()) {
		if (index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string')
			printer.write(' ');
		printer.argument(value, 'v');
	}
	return printer.text;
}
function sprintln(values, budget) {
	const printer = new Printer(budget);
	for (const [index, value] of values.entries()) {
		if (index > 0)
			printer.write(' ');
		printer.argument(value, 'v');
	}
	printer.write('\n');
	return printer.text;
}
function sprintValue(value, budget) {
	return typeof value === 'string' ? value : sprint([value], budget);
}

;// src/template/evaluate.ts

const NOTHING = Symbol('nothing');
class Evaluator {
	#state;
	#functions;
	constructor(state, functions) {
		this.#state = state;
		this.#functions = functions;
	}
	pipeline(dot, pipeline) {
		this.#state.node = pipeline;
		this.#state.enter();
		let value = NOTHING;
		for (const command of pipeline.commands)
			value = unbox(this.#command(dot, command, value));
		this.#state.leave();
		const result = value === NOTHING ? undefined : value;
		for (const variable of pipeline.declared) {
			if (pipeline.assigns)
				this.#state.variable(evaluate_nameOf(variable)).value = result;
			else
				this.#state.declare(evaluate_nameOf(variable), result);
		}
		return result;
	}
	#command(dot, command, final) {
		this.#state.run.budget.take(1);
		const [first] = command.operands;
		switch (first.kind) {
			case 'field':
				return this.#field(dot, first, command.operands, final);
			case 'chain':
				return this.#chain(dot, first, command.operands, final);
			case 'identifier':
				return this.#function(dot, first, command, command.operands, final);
			case 'pipeline':
				takesNoArgument(command.operands, final);
				return this.pipeline(dot, first);
			case 'variable':
				return this.#variable(first, command.operands, final);
		}
		this.#state.node = first;
		takesNoArgument(command.operands, final);
		if (first.kind === 'dot')
			return dot;
		return first.kind === 'nil' ? stop('nil is not a command') : passConstant(first);
	}
	#field(dot, node, operands, final) {
		this.#state.node = node;
		return this.#fields(dot, node.path, operands, final);
	}
	#chain(dot, node, operands, final) {
		this.#state.node = node;
		return this.#fields(this.#argument(dot, undefined, node.base), node.path, operands, final);
	}
	#variable(node, operands, final) {
		this.#state.node = node;
		const { value } = this.#state.variable(evaluate_nameOf(node));
		if (node.path.length > 1)
			return this.#fields(value, node.path.slice(1), operands, final);
		const [first, ...rest] = operands;
		if (first !== undefined)
			takesNoArgument([first, ...rest], final);
		return value;
	}
	#fields(receiver, path, operands, final) {
		let value = receiver;
		for (const [index, name] of path.entries()) {
			const isLast = index === path.length - 1;
			value = this.#state.field(value, name, isLast && (operands.length > 1 || final !== NOTHING));
		}
		return value;
	}
	#function(dot, node, at, operands, final) {
		this.#state.node = node;
		const { name } = node;
		const found = this.#functions.get(name);
		if (found === undefined)
			return stop(`${quoteGo(name)} is not a defined function`);
		const given = operands.slice(1);
		const { parameters, variadic } = found;
		const count = given.length + (final === NOTHING ? 0 : 1);
		if (variadic !== undefined && count < parameters.length)
			stop(`wrong number of args for ${name}: want at least ${parameters.length} got ${given.length}`);
		if (variadic === undefined && count !== parameters.length)
			stop(`wrong number of args for ${name}: want ${parameters.length} got ${count}`);
		const typeAt = (index) => parameters[index] ?? variadic ?? 'interface {}';
		if (name === 'and' || name === 'or')
			return this.#shortCircuit(dot, name, given, final);
		const values = given.map((operand, index) => this.#argument(dot, typeAt(index), operand));
		if (final !== NOTHING)
			values.push(passValue(final, typeAt(count - 1)));
		return name === 'call' ? this.#call(at, given[0], values) : this.#apply(at, name, found, values);
	}
	#call(at, callee, [value]) {
		this.#state.node = at;
		const inner = unbox(value);
		if (inner === undefined)
			return stop('error calling call: call of nil');
		const shown = typeof inner === 'string' ? inner : `<${value_typeOf(inner)} Value>`;
		const name = callee === undefined ? sprintValue(shown, this.#state.run.budget) : sourceOf(callee);
		throw new ExecutionProblem(`error calling call: no function, but a ${value_typeOf(inner)}`, `error calling call: non-function ${name} of type ${value_typeOf(inner)}`);
	}
	#shortCircuit(dot, name, given, final) {
		let value;
		for (const operand of given) {
			value = this.#argument(dot, 'reflect.Value', operand);
			if (value_isTrue(unbox(value)) === (name === 'or'))
				return value;
		}
		return final === NOTHING ? value : final;
	}
	#apply(at, name, { call, boxed }, values) {
		const { run } = this.#state;
		try {
			for (const value of values)
				run.budget.take(lengthOf(value));
			const result = call(new Arguments(values, run));
			run.budget.take(sizeOf(result));
			return boxed ? box(unbox(result)) : result;
		}
		catch (error) {
			this.#state.node = at;
			if (error instanceof NoResult)
				throw new ExecutionProblem(`error calling ${name}: ${error.message}`, undefined, 'function-irreproducible');
			if (!(error instanceof FunctionFailure))
				throw error;
			const shown = error.shown === undefined ? '' : `: ${error.shown}`;
			throw new ExecutionProblem(`error calling ${name}${shown}`, `error calling ${name}: ${error.message}`);
		}
	}
	#argument(dot, type, operand) {
		this.#state.node = operand;
		switch (operand.kind) {
			case 'dot':
				return passValue(dot, type);
			case 'nil':
				return passNil(type);
			case 'field':
				return passValue(this.#field(dot, operand, [operand], NOTHING), type);
			case 'variable':
				return passValue(this.#variable(operand, [], NOTHING), type);
			case 'pipeline':
				return passValue(this.pipeline(dot, operand), type);
			case 'identifier':
				return passValue(this.#function(dot, operand, operand, [], NOTHING), type);
			case 'chain':
				return passValue(this.#chain(dot, operand, [], NOTHING), type);
		}
		return passConstant(operand, type);
	}
}
function takesNoArgument(operands, final) {
	if (operands.length > 1 || final !== NOTHING)
		stop(`can't give argument to non-function ${sourceOf(operands[0])}`);
}
function evaluate_nameOf({ path }) {
	return path[0] ?? '$';
}
function lengthOf(value) {
	const inner = unbox(value);
	return typeof inner === 'string' ? inner.length : 0;
}
function sizeOf(value) {
	const inner = unbox(value);
	if (typeof inner === 'string')
		return inner.length + 1;
	return isList(inner) ? inner.items.length + 1 : isDict(inner) ? inner.entries.size + 1 : 1;
}

;// src/template/limits.ts
const DEFAULT_LIMITS = { steps: 20_000_000, output: 4 * 1024 * 1024, depth: 250 };
class LimitReached extends Error {
}
class Budget {
	limits;
	#steps;
	constructor(limits) {
		this.limits = limits;
		this.#steps = limits.steps;
	}
	take(steps) {
		this.#steps -= steps;
		if (!(this.#steps >= 0))
			throw new LimitReached(`more than ${this.limits.steps} steps`);
	}
	checkDepth(depth, what) {
		if (depth > this.limits.depth)
			throw new LimitReached(`${what} nested more than ${this.limits.depth} deep`);
	}
	checkNesting(depth, most) {
		if (depth > most)
			throw new LimitReached(`templates and blocks nested more than ${most} deep`);
	}
	checkOutput(bytes) {
		if (bytes > this.limits.output)
			throw new LimitReached(`more than ${this.limits.output} bytes of text`);
	}
}

;// src/template/state.ts

const MAX_NESTING = 800;
class State {
	tree;
	run;
	template;
	node;
	variables = [];
	#nesting = 0;
	constructor(tree, run) {
		this.tree = tree;
		this.run = run;
		this.template = tree.name;
	}
	enter() {
		this.run.budget.checkNesting(++this.#nesting, MAX_NESTING);
	}
	leave() {
		this.#nesting--;
	}
	variable(name) {
		const found = this.variables.findLast((known) => known.name === name);
		return found ?? stop(`undefined variable: ${name}`);
	}
	declare(name, value) {
		this.variables.push({ name, value });
	}
	setTop(fromTop, value) {
		const variable = this.variables.at(-fromTop);
		if (variable !== undefined)
			variable.value = value;
	}
	field(receiver, name, hasArguments) {
		this.run.budget.take(1);
		if (receiver === undefined)
			return stop(`nil data; no entry for key ${quoteGo(name)}`);
		const inner = unbox(receiver);
		if (inner === undefined)
			return stop(`nil pointer evaluating ${value_typeOf(receiver)}.${name}`);
		if (isTime(inner))
			throw new ExecutionProblem(`${name} of a time.Time is not supported here`, undefined, 'function-unsupported');
		if (!isDict(inner))
			return stop(`can't evaluate field ${name} in type ${value_typeOf(receiver)}`);
		if (hasArguments)
			stop(`${name} is not a method but has arguments`);
		if (!inner.entries.has(name))
			stop(`map has no entry for key ${quoteGo(name)}`);
		return value_element(inner.entries.get(name), inner.element);
	}
	problem({ message, verbatim, code }) {
		return {
			code,
			...placeOf(this.tree.text, this.node?.at ?? 0),
			message: toText(message),
			verbatim: verbatim === undefined ? undefined : toText(verbatim),
			template: toText(this.template),
			source: this.node === undefined ? undefined : toText(sourceOf(this.node)),
		};
	}
}

;// src/template/execute.ts

function executeTree(tree, functions, data, run) {
	const state = new State(tree, run);
	try {
		return { kind: 'text', text: new Execution(state, functions).execute(data) };
	}
	catch (error) {
		if (error instanceof ExecutionProblem)
			return { kind: 'problem', problem: state.problem(error) };
		if (!(error instanceof LimitReached || error instanceof NoResult))
			throw error;
		const code = error instanceof NoResult ? 'function-irreproducible' : 'template-limit';
		const reached = new ExecutionProblem(error.message, undefined, code);
		return { kind: 'problem', problem: state.problem(reached) };
	}
}
class Execution {
	#state;
	#evaluator;
	#out = '';
	#depth = 0;
	constructor(state, functions) {
		this.#state = state;
		this.#evaluator = new Evaluator(state, functions);
	}
	execute(data) {
		const { tree } = this.#state;
		this.#state.declare('$', data);
		this.#list(data, tree.lists.get(tree.name) ?? { kind: 'list', at: 0, nodes: [] });
		return this.#out;
	}
	#list(dot, { nodes }) {
		this.#state.enter();
		let flow = 'on';
		for (const node of nodes) {
			flow = this.#statement(dot, node);
			if (flow !== 'on')
				break;
		}
		this.#state.leave();
		return flow;
	}
	#statement(dot, node) {
		this.#state.run.budget.take(1);
		this.#state.node = node;
		switch (node.kind) {
			case 'text':
				this.#write(node.text);
				return 'on';
			case 'action': {
				const value = this.#evaluator.pipeline(dot, node.pipeline);
				this.#state.node = node;
				if (node.pipeline.declared.length === 0)
					this.#print(value);
				return 'on';
			}
			case 'break':
			case 'continue':
				return node.kind;
			case 'range':
				return this.#range(dot, node);
			case 'template':
				this.#invoke(dot, node);
				return 'on';
			default:
				return this.#branch(dot, node);
		}
	}
	#branch(dot, node) {
		const mark = this.#state.variables.length;
		const value = this.#evaluator.pipeline(dot, node.pipeline);
		let flow = 'on';
		if (value_isTrue(unbox(value)))
			flow = this.#list(node.kind === 'with' ? value : dot, node.list);
		else if (node.otherwise !== undefined)
			flow = this.#list(dot, node.otherwise);
		this.#state.variables.length = mark;
		return flow;
	}
	#range(dot, node) {
		const mark = this.#state.variables.length;
		const value = unbox(this.#evaluator.pipeline(dot, node.pipeline));
		if (isInt(value) && node.pipeline.declared.length > 1)
			throw new ExecutionProblem("can't use an integer to iterate over more than one variable", `can't use ${value.value} to iterate over more than one variable`);
		const top = this.#state.variables.length;
		let hasRun = false;
		for (const [index, item] of this.#itemsOf(value)) {
			hasRun = true;
			this.#state.run.budget.take(1);
			this.#setLoopVariables(node.pipeline, index, item);
			const flow = this.#list(item, node.list);
			this.#state.variables.length = top;
			if (flow === 'break')
				break;
		}
		const flow = hasRun || node.otherwise === undefined ? 'on' : this.#list(dot, node.otherwise);
		this.#state.variables.length = mark;
		return flow;
	}
	*#itemsOf(value) {
		if (value === undefined)
			return;
		if (isInt(value)) {
			for (let item = 0n; item < value.value; item++)
				yield [undefined, { ...value, value: item }];
		}
		else if (isList(value)) {
			for (let index = 0; index < value.items.length; index++)
				yield [value_int(index), value_element(value.items[index], value.element)];
		}
		else if (isDict(value)) {
			for (const [key, item] of sortedEntries(value))
				yield [key, value_element(item, value.element)];
		}
		else
			throw new ExecutionProblem(`range can't iterate over a ${value_typeOf(value)}`, `range can't iterate over ${sprintValue(value, this.#state.run.budget)}`);
	}
	#setLoopVariables({ declared, assigns }, index, item) {
		const values = declared.length > 1 ? [index, item] : [item];
		for (const [at, variable] of declared.entries()) {
			if (assigns)
				this.#state.variable(evaluate_nameOf(variable)).value = values[at];
			else
				this.#state.setTop(declared.length - at, values[at]);
		}
	}
	#invoke(dot, node) {
		const { tree, run } = this.#state;
		const list = tree.lists.get(node.name) ?? stop(`template ${quoteGo(node.name)} not defined`);
		run.budget.checkNesting(this.#depth + 1, run.budget.limits.depth);
		const passed = node.pipeline === undefined ? undefined : this.#evaluator.pipeline(dot, node.pipeline);
		const { template, node: at, variables } = this.#state;
		this.#depth++;
		this.#state.template = node.name;
		this.#state.variables = [];
		this.#state.declare('$', passed);
		this.#list(passed, list);
		this.#depth--;
		this.#state.template = template;
		this.#state.node = at;
		this.#state.variables = variables;
	}
	#print(value) {
		const inner = unbox(value);
		this.#write(inner === undefined ? '<no value>' : sprintValue(inner, this.#state.run.budget));
	}
	#write(text) {
		this.#state.run.budget.checkOutput(this.#out.length + text.length);
		this.#out += text;
	}
}

;// src/golang/url-escape.ts
const KEPT = {
	path: '$&+,/:;=@',
	user: '$&+,;=',
	fragment: '$&+,/:;=?@!()*',
	host: '!$&\'()*+,;=:[]<>"',
};
function escapeQuery(text) {
	return [...text].map((byte) => (isUnreserved(byte) ? byte : byte === ' ' ? '+' : percent(byte))).join('');
}
function escapePart(text, part) {
	return [...text].map((byte) => (isUnreserved(byte) || KEPT[part].includes(byte) ? byte : percent(byte))).join('');
}
function isEscaped(text, part) {
	return [...text].every((byte) => isUnreserved(byte) || KEPT[part].includes(byte) || "!$&'()*+,;=:@[]%".includes(byte));
}
function unescapePart(text, part) {
	let unescaped = '';
	for (let at = 0; at < text.length; at++) {
		const byte = text[at] ?? '';
		if (byte !== '%') {
			const host = part === 'host' || part === 'zone';
			if (host && byte < '\x80' && !isUnreserved(byte) && !KEPT.host.includes(byte))
				return { kind: 'problem', message: `invalid character "${byte === '\\' ? '\\\\' : byte}" in host name` };
			unescaped += byte;
			continue;
		}
		const code = /^%[0-9a-fA-F]{2}/.exec(text.slice(at, at + 3))?.[0];
		const value = code === undefined ? 0 : Number.parseInt(code.slice(1), 16);
		const forbidden = code !== '%25' &&
			((part === 'host' && value < 0x80) || (part === 'zone' && value !== 0x20 && !isHostByte(value)));
		if (code === undefined || forbidden)
			return { kind: 'problem', message: `invalid URL escape "${text.slice(at, at + 3)}"` };
		unescaped += String.fromCharCode(value);
		at += 2;
	}
	return { kind: 'text', text: unescaped };
}
function isHostByte(value) {
	const byte = String.fromCharCode(value);
	return isUnreserved(byte) || KEPT.host.includes(byte);
}
function isUnreserved(byte) {
	return /[A-Za-z0-9\-_.~]/.test(byte);
}
function percent(byte) {
	return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// src/template/sprintf.ts

function sprintf(format, values, budget) {
	const printer = new Printer(budget);
	const { flags } = printer;
	let next = 0;
	let reordered = false;
	let at = 0;
	while (at < format.length) {
		const percent = format.indexOf('%', at);
		printer.write(format.slice(at, percent < 0 ? format.length : percent));
		if (percent < 0)
			break;
		at = percent + 1;
		flags.clear();
		for (; sprintf_FLAGS.includes(format[at] ?? '-!'); at++)
			flags.set(format[at] ?? '');
		let goodIndex = true;
		let afterIndex = false;
		const index = () => {
			const explicit = readIndex(format, at, values.length);
			afterIndex = explicit !== undefined && (explicit.found || explicit.index !== undefined);
			if (explicit === undefined)
				return;
			reordered = true;
			at += explicit.width;
			if (explicit.index === undefined)
				goodIndex = false;
			else
				next = explicit.index;
		};
		const starred = () => {
			at++;
			const value = values[next];
			if (next < values.length)
				next++;
			afterIndex = false;
			return isInt(value) && value.value <= 1000000n && value.value >= -1000000n ? Number(value.value) : undefined;
		};
		index();
		if (format[at] === '*') {
			const width = starred();
			if (width === undefined)
				printer.write('%!(BADWIDTH)');
			flags.width = width === undefined ? undefined : Math.abs(width);
			if (width !== undefined && width < 0) {
				flags.minus = true;
				flags.zero = false;
			}
		}
		else {
			const width = sprintf_readCount(format, at);
			flags.width = width.count;
			at = width.end;
			if (afterIndex && width.count !== undefined)
				goodIndex = false;
		}
		if (at + 1 < format.length && format[at] === '.') {
			at++;
			if (afterIndex)
				goodIndex = false;
			index();
			if (format[at] === '*') {
				const precision = starred();
				flags.precision = precision === undefined || precision < 0 ? undefined : precision;
				if (flags.precision === undefined)
					printer.write('%!(BADPREC)');
			}
			else {
				const precision = sprintf_readCount(format, at);
				flags.precision = precision.count ?? 0;
				at = precision.end;
			}
		}
		if (!afterIndex)
			index();
		if (at >= format.length) {
			printer.write('%!(NOVERB)');
			break;
		}
		const { rune, size } = decodeRune(format, at);
		at += size;
		const verb = encodeRune(rune);
		if (verb === '%')
			printer.write('%');
		else if (!goodIndex)
			printer.write(`%!${verb}(BADINDEX)`);
		else if (next >= values.length)
			printer.write(`%!${verb}(MISSING)`);
		else {
			if (verb === 'v' || verb === 'w')
				flags.useValueFlags();
			printer.argument(values[next++], verb);
		}
	}
	if (!reordered && next < values.length) {
		flags.clear();
		printer.write('%!(EXTRA ');
		for (const [index, value] of values.slice(next).entries()) {
			if (index > 0)
				printer.write(', ');
			if (value === undefined)
				printer.write('<nil>');
			else {
				printer.write(`${value_typeOf(value)}=`);
				printer.argument(value, 'v');
			}
		}
		printer.write(')');
	}
	return printer.text;
}
const sprintf_FLAGS = '#0+- ';
function sprintf_readCount(format, start, end = format.length) {
	let at = start;
	let count;
	for (; at < end && /[0-9]/.test(format[at] ?? ''); at++) {
		if ((count ?? 0) > 1_000_000)
			return { count: undefined, end };
		count = (count ?? 0) * 10 + Number(format[at]);
	}
	return { count, end: at };
}
function readIndex(format, at, count) {
	if (format[at] !== '[')
		return undefined;
	const close = format.length - at < 3 ? -1 : format.indexOf(']', at + 1);
	if (close < 0)
		return { index: undefined, width: 1, found: false };
	const number = sprintf_readCount(format, at + 1, close);
	const width = close + 1 - at;
	if (number.count === undefined || number.end !== close)
		return { index: undefined, width, found: false };
	const index = number.count - 1;
	return index >= 0 && index < count ? { index, width, found: true } : { index: undefined, width, found: true };
}

;// src/template/functions/builtins.ts

const BUILTINS = {
	call: function_define(['reflect.Value', '...reflect.Value'], () => undefined),
	html: function_define(['...interface {}'], (values) => escapeHtml(printed(values))),
	index: function_define(['reflect.Value', '...reflect.Value'], (values) => indexed(values)),
	js: function_define(['...interface {}'], (values) => escapeScript(printed(values))),
	len: function_define(['reflect.Value'], (values) => value_int(builtins_lengthOf(values.operated(0)))),
	print: function_define(['...interface {}'], (values) => sprint(values.rest(0), values.run.budget)),
	printf: function_define(['string', '...interface {}'], (values) => sprintf(values.text(0), values.rest(1), values.run.budget)),
	println: function_define(['...interface {}'], (values) => sprintln(values.rest(0), values.run.budget)),
	urlquery: function_define(['...interface {}'], (values) => escapeQuery(printed(values))),
};
function printed(values) {
	const shown = values.rest(0).map((value) => (value === undefined ? '<no value>' : value));
	return sprint(shown, values.run.budget);
}
function indexed(values) {
	let item = values.any(0);
	if (item === undefined)
		fail('index of untyped nil');
	for (const key of values.rest(1)) {
		const inner = unbox(item);
		if (inner === undefined)
			fail('index of nil pointer');
		if (typeof inner === 'string')
			item = value_byte(inner.charCodeAt(position(key, inner.length, 'string')));
		else if (isList(inner))
			item = value_element(inner.items[position(key, inner.items.length, 'slice')], inner.element);
		else if (isDict(inner)) {
			const name = keyOf(key);
			const missing = inner.element === 'string' ? '' : undefined;
			item = value_element(inner.entries.has(name) ? inner.entries.get(name) : missing, inner.element);
		}
		else
			fail(`can't index item of type ${inner === undefined ? 'nil' : value_typeOf(inner)}`);
	}
	return item;
}
function position(key, length, kind) {
	if (key === undefined)
		return fail('cannot index slice/array with nil');
	if (!isInt(key))
		return fail(`cannot index slice/array with type ${value_typeOf(key)}`);
	if (key.value < 0n || key.value > BigInt(length))
		throw new FunctionFailure(`index out of range: ${key.value}`, 'index out of range');
	if (key.value === BigInt(length))
		return fail(`reflect: ${kind} index out of range`);
	return Number(key.value);
}
function keyOf(key) {
	if (key === undefined)
		return fail('value is nil; should be of type string');
	return typeof key === 'string' ? key : fail(`value has type ${value_typeOf(key)}; should be string`);
}
function builtins_lengthOf(value) {
	const inner = unbox(value);
	if (inner === undefined)
		return fail(value === undefined ? 'reflect: call of reflect.Value.Type on zero Value' : 'len of nil pointer');
	if (typeof inner === 'string')
		return inner.length;
	if (isList(inner))
		return inner.items.length;
	return isDict(inner) ? inner.entries.size : fail(`len of type ${value_typeOf(inner)}`);
}
const HTML = {
	'\0': '\xef\xbf\xbd',
	'"': '&#34;',
	"'": '&#39;',
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
};
function escapeHtml(text) {
	return [...text].map((character) => HTML[character] ?? character).join('');
}
const SCRIPT = {
	'\\': '\\\\',
	"'": "\\'",
	'"': '\\"',
	'<': '\\u003C',
	'>': '\\u003E',
	'&': '\\u0026',
	'=': '\\u003D',
};
function escapeScript(text) {
	let escaped = '';
	for (let at = 0; at < text.length;) {
		const { rune, size } = decodeRune(text, at);
		const character = text.slice(at, at + size);
		at += size;
		const hex = rune.toString(16).toUpperCase().padStart(4, '0');
		if (rune < 0x80)
			escaped += SCRIPT[character] ?? (rune < 0x20 ? `\\u${hex}` : character);
		else
			escaped += isPrint(rune) ? character : `\\u${hex}`;
	}
	return escaped;
}

;// src/golang/url.ts

const url_EMPTY = {
	scheme: '',
	opaque: '',
	user: undefined,
	host: '',
	path: '',
	rawPath: '',
	query: '',
	forceQuery: false,
	fragment: '',
	rawFragment: '',
	omitHost: false,
};
class UrlProblem extends Error {
}
function parseUrl(text) {
	const [whole, fragment] = cut(text, '#');
	let seen = whole;
	try {
		const url = parseWithoutFragment(whole);
		if (fragment === '')
			return { kind: 'url', url };
		seen = text;
		const plain = unescaped(fragment, 'fragment');
		const rawFragment = escapePart(plain, 'fragment') === fragment ? '' : fragment;
		return { kind: 'url', url: { ...url, fragment: plain, rawFragment } };
	}
	catch (error) {
		if (error instanceof UrlProblem)
			return { kind: 'problem', message: `parse ${quoteGo(seen)}: ${error.message}` };
		throw error;
	}
}
function parseWithoutFragment(text) {
	if (hasControl(text))
		throw new UrlProblem('net/url: invalid control character in URL');
	if (text === '*')
		return { ...url_EMPTY, path: '*' };
	if (text.startsWith(':'))
		throw new UrlProblem('missing protocol scheme');
	const scheme = /^([A-Za-z][-+.A-Za-z0-9]*):/.exec(text)?.[1] ?? '';
	const behind = scheme === '' ? text : text.slice(scheme.length + 1);
	const forceQuery = behind.indexOf('?') === behind.length - 1 && behind !== '';
	const [rest, query] = cut(behind, '?');
	const base = { ...url_EMPTY, scheme: scheme.toLowerCase(), query, forceQuery };
	if (!rest.startsWith('/')) {
		if (scheme !== '')
			return { ...base, opaque: rest };
		if (cut(rest, '/')[0].includes(':'))
			throw new UrlProblem('first path segment in URL cannot contain colon');
	}
	if ((scheme === '' && rest.startsWith('///')) || !rest.startsWith('//')) {
		return { ...base, ...pathOf(rest), omitHost: scheme !== '' && rest.startsWith('/') };
	}
	const slash = rest.indexOf('/', 2);
	const authority = rest.slice(2, slash < 0 ? rest.length : slash);
	return { ...base, ...parseAuthority(base.scheme, authority), ...pathOf(slash < 0 ? '' : rest.slice(slash)) };
}
function hasControl(text) {
	return [...text].some((byte) => byte < ' ' || byte === '\x7f');
}
function pathOf(written) {
	const path = unescaped(written, 'path');
	return { path, rawPath: escapePart(path, 'path') === written ? '' : written };
}
function parseAuthority(scheme, authority) {
	const at = authority.lastIndexOf('@');
	const host = parseHost(scheme, authority.slice(at + 1));
	if (at < 0)
		return { user: undefined, host };
	const userinfo = authority.slice(0, at);
	if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userinfo))
		throw new UrlProblem('net/url: invalid userinfo');
	const [name, password] = cut(userinfo, ':');
	return {
		user: { name: unescaped(name, 'user'), password: userinfo.includes(':') ? unescaped(password, 'user') : undefined },
		host,
	};
}
function parseHost(scheme, host) {
	const open = host.lastIndexOf('[');
	if (open > 0)
		throw new UrlProblem('invalid IP-literal');
	if (open === 0)
		return parseLiteral(host);
	const colon = host.indexOf(':');
	const last = host.lastIndexOf(':');
	if (colon >= 0)
		checkPort(host.slice(last !== colon && scheme !== 'http' && scheme !== 'https' ? last : colon));
	return unescaped(host, 'host');
}
function parseLiteral(host) {
	const close = host.lastIndexOf(']');
	if (close < 0)
		throw new UrlProblem("missing ']' in host");
	const port = host.slice(close + 1);
	checkPort(port);
	const inner = host.slice(1, close);
	const zone = inner.indexOf('%25');
	const address = unescaped(zone < 0 ? inner : inner.slice(0, zone), 'host') + (zone < 0 ? '' : unescaped(inner.slice(zone), 'zone'));
	if (!/^[0-9a-fA-F:.]+(?:%.+)?$/.test(address) || !address.includes(':'))
		throw new UrlProblem('invalid IP-literal');
	return `[${address}]${port}`;
}
function checkPort(port) {
	if (!/^(?::[0-9]*)?$/.test(port))
		throw new UrlProblem(`invalid port ${quoteGo(port)} after host`);
}
function unescaped(text, part) {
	const result = unescapePart(text, part);
	if (result.kind === 'problem')
		throw new UrlProblem(result.message);
	return result.text;
}
function cut(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function hostnameOf({ host }) {
	return host.replace(/:[0-9]*$/, '').replace(/^\[(.*)\]$/, '$1');
}
function writeUserinfo({ user }) {
	if (user === undefined)
		return '';
	return escapePart(user.name, 'user') + (user.password === undefined ? '' : `:${escapePart(user.password, 'user')}`);
}
function writeUrl(url) {
	let text = url.scheme === '' ? '' : `${url.scheme}:`;
	if (url.opaque !== '')
		text += url.opaque;
	else {
		const hasAuthority = url.host !== '' || url.user !== undefined;
		if ((url.scheme !== '' || hasAuthority) && !(url.omitHost && !hasAuthority)) {
			if (hasAuthority || url.path !== '')
				text += '//';
			if (url.user !== undefined)
				text += `${writeUserinfo(url)}@`;
			text += escapePart(url.host, 'host');
		}
		const path = escapedOr(url.rawPath, url.path, 'path');
		if (path !== '' && !path.startsWith('/') && url.host !== '')
			text += '/';
		if (text === '' && cut(path, '/')[0].includes(':'))
			text += './';
		text += path;
	}
	if (url.forceQuery || url.query !== '')
		text += `?${url.query}`;
	return url.fragment === '' ? text : `${text}#${escapedOr(url.rawFragment, url.fragment, 'fragment')}`;
}
function escapedOr(raw, text, part) {
	const kept = raw === '' || !isEscaped(raw, part) ? undefined : unescapePart(raw, part);
	if (kept?.kind === 'text' && kept.text === text)
		return raw;
	return text === '*' && part === 'path' ? '*' : escapePart(text, part);
}
const NO_URL = url_EMPTY;

;// src/x509/der.ts
class DerProblem extends Error {
}
class DerReader {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	get isEmpty() {
		return this.#at >= this.#bytes.length;
	}
	get nextTag() {
		return this.isEmpty ? -1 : this.#bytes.charCodeAt(this.#at);
	}
	read(tag) {
		const start = this.#at;
		const found = this.nextTag;
		if (found < 0 || (found & 0x1f) === 0x1f || (tag !== undefined && tag !== found))
			throw new DerProblem('another tag was expected');
		const { length, header } = this.#length(start + 1);
		const contentStart = start + 1 + header;
		const end = contentStart + length;
		if (end > this.#bytes.length)
			throw new DerProblem('an element is cut off');
		this.#at = end;
		return { tag: found, content: this.#bytes.slice(contentStart, end), whole: this.#bytes.slice(start, end) };
	}
	readOptional(tag) {
		return this.nextTag === tag ? this.read() : undefined;
	}
	#length(at) {
		const first = this.#bytes.charCodeAt(at);
		if (Number.isNaN(first))
			throw new DerProblem('an element is cut off');
		if (first < 0x80)
			return { length: first, header: 1 };
		const count = first & 0x7f;
		const written = this.#bytes.slice(at + 1, at + 1 + count);
		if (count === 0 || count > 4 || written.length < count)
			throw new DerProblem('a length is malformed');
		const length = [...written].reduce((total, byte) => total * 256 + byte.charCodeAt(0), 0);
		if (length < 0x80 || written.startsWith('\0'))
			throw new DerProblem('a length is longer than it need be');
		return { length, header: 1 + count };
	}
}

;// src/x509/certificate.ts

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const BOOLEAN = 0x01;
const VERSION = 0xa0;
const ISSUER_ID = 0x81;
const SUBJECT_ID = 0x82;
const EXTENSIONS = 0xa3;
const KEY_ID = 0x80;
const SUBJECT_KEY_ID = 'U\x1d\x0e';
const AUTHORITY_KEY_ID = 'U\x1d\x23';
const ALTERNATIVE_NAMES = 'U\x1d\x11';
function parseCertificate(der) {
	try {
		return { kind: 'certificate', certificate: read(der) };
	}
	catch (error) {
		if (error instanceof DerProblem)
			return { kind: 'problem', message: 'x509: malformed certificate' };
		throw error;
	}
}
function read(der) {
	const outer = new DerReader(der);
	const { content, whole } = outer.read(SEQUENCE);
	if (!outer.isEmpty)
		throw new DerProblem('trailing data');
	const parts = new DerReader(content);
	const body = new DerReader(parts.read(SEQUENCE).content);
	parts.read(SEQUENCE);
	parts.read(BIT_STRING);
	body.readOptional(VERSION);
	body.read(INTEGER);
	for (let index = 0; index < 5; index++)
		body.read(SEQUENCE);
	body.readOptional(ISSUER_ID);
	body.readOptional(SUBJECT_ID);
	const wrapped = body.readOptional(EXTENSIONS);
	const extensions = wrapped === undefined ? new Map() : readExtensions(wrapped.content);
	const subjectKeyId = extensions.get(SUBJECT_KEY_ID);
	const authority = extensions.get(AUTHORITY_KEY_ID);
	const names = extensions.get(ALTERNATIVE_NAMES);
	return {
		raw: whole,
		subjectKeyId: subjectKeyId === undefined ? '' : new DerReader(subjectKeyId).read(OCTET_STRING).content,
		authorityKeyId: authority === undefined
			? ''
			: (new DerReader(new DerReader(authority).read(SEQUENCE).content).readOptional(KEY_ID)?.content ?? ''),
		names: names === undefined ? [] : readNames(names),
	};
}
function readExtensions(wrapped) {
	const list = new DerReader(new DerReader(wrapped).read(SEQUENCE).content);
	const extensions = new Map();
	while (!list.isEmpty) {
		const extension = new DerReader(list.read(SEQUENCE).content);
		const id = extension.read(OBJECT_ID).content;
		extension.readOptional(BOOLEAN);
		const { content } = extension.read(OCTET_STRING);
		if (extensions.has(id))
			throw new DerProblem('an extension is there twice');
		extensions.set(id, content);
	}
	return extensions;
}
function readNames(extension) {
	const list = new DerReader(new DerReader(extension).read(SEQUENCE).content);
	const [mails, hosts, uris, addresses] = [[], [], [], []];
	while (!list.isEmpty) {
		const { tag, content } = list.read();
		if (tag === 0x81)
			mails?.push(ascii(content));
		else if (tag === 0x82)
			hosts?.push(ascii(content));
		else if (tag === 0x86)
			uris?.push(readUri(ascii(content)));
		else if (tag === 0x87)
			addresses?.push(readAddress(content));
	}
	return [hosts, addresses, mails, uris].flatMap((names) => names ?? []);
}
function ascii(text) {
	if ([...text].some((byte) => byte > '\x7f'))
		throw new DerProblem('a name is not ASCII');
	return text;
}
function readUri(text) {
	const parsed = parseUrl(text);
	if (parsed.kind === 'problem')
		throw new DerProblem('a URI is none');
	return writeUrl(parsed.url);
}
function readAddress(bytes) {
	const mapped = bytes.length === 16 && bytes.startsWith(`${'\0'.repeat(10)}\xff\xff`) ? bytes.slice(12) : bytes;
	const numbers = [...mapped].map((byte) => byte.charCodeAt(0));
	if (numbers.length === 4)
		return numbers.join('.');
	if (numbers.length !== 16)
		throw new DerProblem(`an address has ${numbers.length} bytes`);
	const groups = Array.from({ length: 8 }, (_, index) => (((numbers[2 * index] ?? 0) << 8) | (numbers[2 * index + 1] ?? 0)).toString(16));
	const text = groups.join(':');
	const run = [...text.matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)].toSorted((left, right) => right[0].length - left[0].length)[0];
	return run === undefined
		? text
		: `${text.slice(0, run.index).replace(/:$/, '')}::${text.slice(run.index + run[0].length).replace(/^:/, '')}`;
}

;// src/x509/chain.ts
function orderChain(certificates) {
	const signers = new Map();
	const signing = new Set();
	for (const one of certificates) {
		const signer = certificates.find((other) => other !== one && other.subjectKeyId === one.authorityKeyId);
		if (signer === undefined)
			continue;
		signers.set(one, signer);
		signing.add(signer);
	}
	const [leaf, another] = certificates.filter((one) => !signing.has(one));
	if (another !== undefined)
		return { kind: 'problem', message: 'found multiple leaf or disjunct certificates' };
	if (leaf === undefined)
		return { kind: 'problem', message: 'no leaf certificate found' };
	const ordered = [];
	for (let at = leaf; at !== undefined; at = signers.get(at)) {
		if (ordered.length >= certificates.length)
			return { kind: 'problem', message: 'constructing chain resulted in cycle' };
		ordered.push(at);
	}
	return { kind: 'chain', certificates: ordered };
}
function isRoot({ authorityKeyId, subjectKeyId }) {
	return authorityKeyId === '' || authorityKeyId === subjectKeyId;
}

;// src/x509/pem.ts

const BEGIN = '-----BEGIN ';
const END = '\n-----END ';
const DASHES = '-----';
function decodePem(data) {
	for (let from = 0;;) {
		const end = data.indexOf(END, from);
		if (end < 0)
			return undefined;
		const begin = from + data.slice(from, end).lastIndexOf(BEGIN);
		const next = end + END.length;
		if (begin >= from && (begin === from || data[begin - 1] === '\n')) {
			const block = readBlock(data, begin + BEGIN.length, end);
			if (block === 'none')
				return undefined;
			if (block !== undefined)
				return block;
		}
		from = next;
	}
}
function readBlock(data, typeStart, end) {
	const typeLine = lineAt(data, typeStart);
	if (!typeLine.text.endsWith(DASHES))
		return undefined;
	const type = typeLine.text.slice(0, -DASHES.length);
	const headers = new Map();
	let at = typeLine.next;
	for (;;) {
		if (at >= data.length)
			return 'none';
		const line = lineAt(data, at);
		const colon = line.text.indexOf(':');
		if (colon < 0)
			break;
		headers.set(trimSpace(line.text.slice(0, colon)), trimSpace(line.text.slice(colon + 1)));
		at = line.next;
	}
	if (headers.size > 0 && end < at)
		return undefined;
	const trailer = data.slice(end + END.length);
	if (!trailer.startsWith(type + DASHES) || lineAt(trailer, type.length + DASHES.length).text !== '')
		return undefined;
	let bytes = '';
	if (end > at) {
		const decoded = decodeBase64(data.slice(at, end).replace(/[ \t]/g, ''));
		if (decoded.kind === 'problem')
			return undefined;
		bytes = decoded.text;
	}
	return { block: { type, headers, bytes }, rest: data.slice(lineAt(data, end + END.length - 1).next) };
}
function lineAt(data, start) {
	const feed = data.indexOf('\n', start);
	const end = feed < 0 ? data.length : feed;
	const line = data.slice(start, end);
	return { text: (feed < 0 ? line : line.replace(/\r$/, '')).replace(/[ \t]+$/, ''), next: feed < 0 ? end : feed + 1 };
}
function decodeAllPem(data) {
	const blocks = [];
	let rest = data;
	for (let found = decodePem(rest); found !== undefined; found = decodePem(rest)) {
		blocks.push(found.block);
		rest = found.rest;
	}
	return { blocks, rest };
}
function encodePem({ type, headers, bytes }) {
	const names = [...headers.keys()].filter((name) => name !== 'Proc-Type').toSorted(compareBytes);
	const ordered = headers.has('Proc-Type') ? ['Proc-Type', ...names] : names;
	const head = ordered.map((name) => `${name}: ${headers.get(name) ?? ''}\n`).join('');
	const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${type}-----\n${head}${head === '' ? '' : '\n'}${lines.map((line) => `${line}\n`).join('')}-----END ${type}-----\n`;
}
function pemOf(type, bytes) {
	return encodePem({ type, headers: new Map(), bytes });
}

;// src/golang/json-cursor.ts

class JsonProblem extends Error {
}
class JsonCursor {
	text;
	at = 0;
	constructor(text) {
		this.text = text;
	}
	get character() {
		return this.text[this.at];
	}
	space() {
		while (/[ \t\r\n]/.test(this.text[this.at] ?? ''))
			this.at++;
	}
	take(character) {
		if (this.text[this.at] !== character)
			return false;
		this.at++;
		return true;
	}
	fail(context) {
		const found = this.text[this.at] ?? (/\bin (?!string literal)/.test(context) ? ' ' : undefined);
		if (found === undefined)
			throw new JsonProblem('unexpected end of JSON input');
		throw new JsonProblem(`invalid character ${quoteCharacter(found)} ${context}`);
	}
}
function quoteCharacter(byte) {
	if (byte === "'")
		return "'\\''";
	if (byte === '"')
		return `'"'`;
	const code = byte.charCodeAt(0);
	const named = {
		7: '\\a',
		8: '\\b',
		9: '\\t',
		10: '\\n',
		11: '\\v',
		12: '\\f',
		13: '\\r',
		92: '\\\\',
	};
	const simple = named[code];
	if (simple !== undefined)
		return `'${simple}'`;
	if (code < 0x20 || code === 0x7f)
		return `'\\x${code.toString(16).padStart(2, '0')}'`;
	if (code < 0x7f)
		return `'${byte}'`;
	return code < 0xa1 || code === 0xad ? `'\\u00${code.toString(16)}'` : `'${encodeRune(code)}'`;
}

;// src/golang/json-string.ts

const json_string_ESCAPES = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
};
function readJsonString(cursor) {
	let text = '';
	for (cursor.at++;;) {
		const character = cursor.text[cursor.at];
		if (character === '"') {
			cursor.at++;
			return text;
		}
		if (character === '\\')
			text += readEscape(cursor);
		else if (character === undefined || character < ' ')
			return cursor.fail('in string literal');
		else {
			const { rune, size } = decodeRune(cursor.text, cursor.at);
			text += size === 1 && rune === 0xfffd ? encodeRune(rune) : cursor.text.slice(cursor.at, cursor.at + size);
			cursor.at += size;
		}
	}
}
function readEscape(cursor) {
	const kind = cursor.text[cursor.at + 1];
	if (kind === 'u') {
		const first = readCodeUnit(cursor);
		if (first >= 0xd800 && first < 0xdc00 && cursor.text.startsWith('\\u', cursor.at)) {
			const before = cursor.at;
			const second = readCodeUnit(cursor);
			if (second >= 0xdc00 && second < 0xe000)
				return encodeRune((first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000);
			cursor.at = before;
		}
		return encodeRune(first);
	}
	const found = kind === undefined ? undefined : json_string_ESCAPES[kind];
	cursor.at++;
	if (found === undefined)
		cursor.fail('in string escape code');
	cursor.at++;
	return found ?? '';
}
function readCodeUnit(cursor) {
	cursor.at += 2;
	const start = cursor.at;
	while (cursor.at < start + 4) {
		if (!/[0-9a-fA-F]/.test(cursor.text[cursor.at] ?? ''))
			cursor.fail('in \\u hexadecimal character escape');
		cursor.at++;
	}
	return Number.parseInt(cursor.text.slice(start, cursor.at), 16);
}

;// src/golang/json-decode.ts

const json_decode_MAX_DEPTH = 1000;
function decodeJson(text) {
	const reader = new JsonReader(text);
	try {
		return { kind: 'json', json: reader.document() };
	}
	catch (error) {
		if (error instanceof JsonProblem)
			return { kind: 'problem', message: error.message };
		throw error;
	}
}
class JsonReader {
	#cursor;
	#range;
	constructor(text) {
		this.#cursor = new JsonCursor(text);
	}
	document() {
		const json = this.#value(0);
		this.#cursor.space();
		if (this.#cursor.at < this.#cursor.text.length)
			this.#cursor.fail('after top-level value');
		if (this.#range !== undefined)
			throw new JsonProblem(this.#range);
		return json;
	}
	#value(depth) {
		if (depth > json_decode_MAX_DEPTH)
			throw new JsonProblem('exceeded max depth');
		this.#cursor.space();
		const first = this.#cursor.character;
		switch (first) {
			case '{':
				return this.#object(depth);
			case '[':
				return this.#array(depth);
			case '"':
				return readJsonString(this.#cursor);
			case 't':
				return this.#literal('true', true);
			case 'f':
				return this.#literal('false', false);
			case 'n':
				return this.#literal('null', null);
		}
		if (first !== undefined && /[-0-9]/.test(first))
			return this.#number();
		return this.#cursor.fail('looking for beginning of value');
	}
	#object(depth) {
		const entries = new Map();
		this.#cursor.at++;
		this.#cursor.space();
		if (this.#cursor.take('}'))
			return entries;
		for (;;) {
			this.#cursor.space();
			if (this.#cursor.character !== '"')
				this.#cursor.fail('looking for beginning of object key string');
			const key = readJsonString(this.#cursor);
			this.#cursor.space();
			if (!this.#cursor.take(':'))
				this.#cursor.fail('after object key');
			entries.set(key, this.#value(depth + 1));
			this.#cursor.space();
			if (this.#cursor.take('}'))
				return entries;
			if (!this.#cursor.take(','))
				this.#cursor.fail('after object key:value pair');
		}
	}
	#array(depth) {
		const items = [];
		this.#cursor.at++;
		this.#cursor.space();
		if (this.#cursor.take(']'))
			return items;
		for (;;) {
			items.push(this.#value(depth + 1));
			this.#cursor.space();
			if (this.#cursor.take(']'))
				return items;
			if (!this.#cursor.take(','))
				this.#cursor.fail('after array element');
		}
	}
	#literal(word, value) {
		for (let index = 0; index < word.length; index++, this.#cursor.at++) {
			if (this.#cursor.character !== word[index])
				this.#cursor.fail(`in literal ${word} (expecting '${word[index]}')`);
		}
		return value;
	}
	#number() {
		const start = this.#cursor.at;
		this.#cursor.take('-');
		if (!this.#cursor.take('0'))
			this.#digits('in numeric literal');
		if (this.#cursor.take('.'))
			this.#digits('after decimal point in numeric literal');
		if (this.#cursor.take('e') || this.#cursor.take('E')) {
			if (!this.#cursor.take('+'))
				this.#cursor.take('-');
			this.#digits('in exponent of numeric literal');
		}
		const written = this.#cursor.text.slice(start, this.#cursor.at);
		const number = Number(written);
		if (!Number.isFinite(number))
			this.#range ??= `json: cannot unmarshal number ${written} into Go value of type float64`;
		return number;
	}
	#digits(context) {
		const start = this.#cursor.at;
		while (/[0-9]/.test(this.#cursor.character ?? ''))
			this.#cursor.at++;
		if (this.#cursor.at === start)
			this.#cursor.fail(context);
	}
}

;// src/template/functions/jwk.ts

const CURVES = { EC: ['P-256', 'P-384', 'P-521'], OKP: ['Ed25519'] };
function readJwk(text, form) {
	const problem = (message) => ({ kind: 'problem', message });
	const decoded = decodeJson(text);
	if (decoded.kind === 'problem' || !(decoded.json instanceof Map))
		return problem('the JWK is no JSON object');
	const jwk = {};
	for (const [name, value] of decoded.json)
		if (typeof value === 'string')
			jwk[toText(name)] = toText(value);
	const type = jwk['kty'] ?? '';
	if (type !== 'RSA' && type !== 'EC' && type !== 'OKP')
		return problem('the JWK is no RSA, EC or OKP key');
	if (type !== 'RSA' && CURVES[type]?.includes(jwk['crv'] ?? '') !== true)
		return problem('the JWK is of a curve that is not supported');
	const isPrivate = jwk['d'] !== undefined;
	if (form === 'public' && isPrivate)
		return problem('x509: unsupported public key type: the JWK is a private key');
	if (form === 'private' && !isPrivate)
		return problem('x509: unknown key type while marshaling PKCS#8: the JWK is a public key');
	return { kind: 'jwk', jwk: type === 'RSA' && isPrivate ? withExponents(jwk) : jwk };
}
function withExponents(jwk) {
	const { d, p, q, dp, dq, qi } = jwk;
	if (d === undefined ||
		p === undefined ||
		q === undefined ||
		(dp !== undefined && dq !== undefined && qi !== undefined))
		return jwk;
	const [exponent, first, second] = [numberOf(d), numberOf(p), numberOf(q)];
	if (first < 2n || second < 2n)
		return jwk;
	return {
		...jwk,
		dp: jwk_textOf(exponent % (first - 1n)),
		dq: jwk_textOf(exponent % (second - 1n)),
		qi: jwk_textOf(power(second, first - 2n, first)),
	};
}
function numberOf(base64url) {
	const hex = Array.from(base64url, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0')).join('');
	const bits = hex.slice(0, hex.length - (hex.length % 8));
	return bits === '' || bits.includes('-') ? 0n : BigInt(`0b${bits}`);
}
function jwk_textOf(value) {
	const bits = value.toString(2);
	const bytes = bits.padStart(Math.ceil(bits.length / 8) * 8, '0');
	return (bytes.padEnd(Math.ceil(bytes.length / 6) * 6, '0').match(/.{6}/g) ?? [])
		.map((six) => ALPHABET[Number.parseInt(six, 2)] ?? '')
		.join('');
}
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function power(base, exponent, modulus) {
	let result = 1n;
	let square = base % modulus;
	for (let rest = exponent; rest > 0n; rest >>= 1n) {
		if (rest % 2n === 1n)
			result = (result * square) % modulus;
		square = (square * square) % modulus;
	}
	return result;
}

;// src/template/functions/certificates.ts

const CERTIFICATES = {
	filterPEM: function_define(['string', 'string'], (values) => filterPem(values)),
	filterCertChain: function_define(['string', 'string'], (values) => filterChain(values)),
	certSANs: function_define(['string'], (values) => {
		const found = decodePem(fromFirstBlock(values.text(0)));
		if (found === undefined)
			return fail('failed to decode PEM block');
		const parsed = parseCertificate(found.block.bytes);
		if (parsed.kind === 'problem')
			return fail(`failed to parse certificate: ${parsed.message}`);
		return list([...parsed.certificate.names], 'string');
	}),
	jwkPublicKeyPem: function_define(['string'], (values) => jwkToPem(values, 'public')),
	jwkPrivateKeyPem: function_define(['string'], (values) => jwkToPem(values, 'private')),
	rsaDecrypt: function_define(['string', 'string', 'string', 'string'], (values) => decryptRsa(values)),
};
function fromFirstBlock(text) {
	return text.slice(Math.max(0, text.indexOf('-----BEGIN')));
}
function filterPem(values) {
	const type = values.text(0).toLowerCase();
	const { blocks, rest } = decodeAllPem(fromFirstBlock(values.text(1)));
	const kept = blocks.filter((block) => block.type.toLowerCase() === type);
	if (kept.length === 0 && rest !== '')
		return fail('error filtering pem: found junk');
	return kept.map(encodePem).join('');
}
function filterChain(values) {
	const certificates = decodeAllPem(values.text(1)).blocks.map(({ bytes }) => {
		const parsed = parseCertificate(bytes);
		return parsed.kind === 'certificate' ? parsed.certificate : fail(parsed.message);
	});
	values.run.budget.take(certificates.length ** 2);
	const chain = orderChain(certificates);
	if (chain.kind === 'problem')
		return fail(chain.message);
	const [leaf, ...signers] = chain.certificates;
	const last = chain.certificates.at(-1);
	const write = ({ raw }) => pemOf('CERTIFICATE', raw);
	switch (values.text(0)) {
		case 'leaf':
			return leaf === undefined || isRoot(leaf) ? '' : write(leaf);
		case 'root':
			return last === undefined || !isRoot(last) ? '' : write(last);
		case 'intermediate': {
			const root = signers.findIndex(isRoot);
			return signers
				.slice(0, root < 0 ? signers.length : root)
				.map(write)
				.join('');
		}
		default:
			return '';
	}
}
function jwkToPem(values, form) {
	const jwk = readJwk(values.text(0), form);
	if (jwk.kind === 'problem')
		return fail(jwk.message);
	const der = values.run.crypto.encodeJwk(jwk.jwk, form);
	if (der === undefined)
		return fail('the JWK holds no key that can be read');
	return pemOf(form === 'public' ? 'PUBLIC KEY' : 'PRIVATE KEY', fromBytes(der));
}
function decryptRsa(values) {
	const [scheme, hash, text, key] = [values.text(0), values.text(1), values.text(2), values.text(3)];
	if (scheme === 'None')
		return text;
	if (scheme !== 'RSA-OAEP')
		throw new FunctionFailure(`decryption scheme ${scheme} is not supported`, 'decryption scheme is not supported');
	const found = decodePem(key);
	if (found === undefined)
		return fail('failed to decode PEM block');
	const decrypted = values.run.crypto.decryptOaep(toText(encodePem(found.block)), HASHES[hash] ?? 'sha256', toBytes(text));
	if (decrypted.kind === 'bytes')
		return fromBytes(decrypted.bytes);
	return fail(OAEP_PROBLEMS[decrypted.problem]);
}
const HASHES = { SHA1: 'sha1', SHA512: 'sha512' };
const OAEP_PROBLEMS = {
	key: 'could not parse private key: unable to parse private key type',
	'not-rsa': 'could not parse RSA private key',
	ciphertext: 'error decrypting data with RSA: crypto/rsa: decryption error',
};

;// src/template/functions/comparisons.ts

const COMPARISONS = {
	and: function_define(['reflect.Value', '...reflect.Value'], () => undefined),
	or: function_define(['reflect.Value', '...reflect.Value'], () => undefined),
	not: function_define(['reflect.Value'], (values) => !value_isTrue(unbox(values.operated(0)))),
	eq: function_define(['reflect.Value', '...reflect.Value'], (values) => isOneOf(values.any(0), values.rest(1), values.run)),
	ne: function_define(['reflect.Value', 'reflect.Value'], (values) => !isOneOf(values.any(0), [values.any(1)], values.run)),
	lt: function_define(['reflect.Value', 'reflect.Value'], (values) => isLess(values.any(0), values.any(1))),
	le: function_define(['reflect.Value', 'reflect.Value'], (values) => isAtMost(values.any(0), values.any(1), values.run)),
	gt: function_define(['reflect.Value', 'reflect.Value'], (values) => !isAtMost(values.any(0), values.any(1), values.run)),
	ge: function_define(['reflect.Value', 'reflect.Value'], (values) => !isLess(values.any(0), values.any(1))),
};
function comparisons_kindOf(value) {
	if (typeof value === 'string')
		return 'string';
	if (typeof value === 'boolean')
		return 'bool';
	if (typeof value === 'number')
		return 'float';
	if (isInt(value))
		return value.type === 'uint8' ? 'uint' : 'int';
	return isComplex(value) ? 'complex' : 'none';
}
function isOneOf(left, candidates, run) {
	if (candidates.length === 0)
		fail('missing argument for comparison');
	return candidates.some((right) => isEqual(left, right, run));
}
function isEqual(left, right, run) {
	if (isInt(left) && isInt(right))
		return left.value === right.value;
	if (isTime(left) || isTime(right))
		throw new NoResult('a time.Time is not compared here');
	if (comparisons_kindOf(left) !== comparisons_kindOf(right)) {
		if (left === undefined || right === undefined)
			return false;
		return fail(`incompatible types for comparison: ${value_typeOf(left)} and ${value_typeOf(right)}`);
	}
	if (isComplex(left) && isComplex(right))
		return left.real === right.real && left.imaginary === right.imaginary;
	return comparisons_kindOf(left) === 'none' ? isSameNil(left, right, run) : left === right;
}
function isSameNil(left, right, { budget }) {
	const nil = (value) => value === undefined || ((isList(value) || isDict(value)) && value.isNil);
	const shown = (value) => sprintf('%s', [value], budget);
	if (left !== undefined && right !== undefined && isList(left) !== isList(right)) {
		const text = `non-comparable types ${shown(left)}: ${value_typeOf(left)}, ${value_typeOf(right)}: ${sprintf('%v', [right], budget)}`;
		throw new FunctionFailure(text, `non-comparable types ${value_typeOf(left)} and ${value_typeOf(right)}`);
	}
	if (nil(left) || nil(right) || right === undefined)
		return nil(left) === nil(right);
	throw new FunctionFailure(`non-comparable type ${shown(right)}: ${value_typeOf(right)}`, `non-comparable type ${value_typeOf(right)}`);
}
function isLess(left, right) {
	const kinds = [comparisons_kindOf(left), comparisons_kindOf(right)];
	if (kinds.includes('none'))
		fail('invalid type for comparison');
	if (isInt(left) && isInt(right))
		return left.value < right.value;
	if (kinds[0] !== kinds[1])
		return fail(`incompatible types for comparison: ${left === undefined ? '' : value_typeOf(left)} and ${right === undefined ? '' : value_typeOf(right)}`);
	if (typeof left === 'string' && typeof right === 'string')
		return left < right;
	if (typeof left === 'number' && typeof right === 'number')
		return left < right;
	return fail('invalid type for comparison');
}
function isAtMost(left, right, run) {
	return isLess(left, right) || isOneOf(left, [right], run);
}

;// src/golang/duration.ts
const UNITS = {
	ns: 1n,
	us: 1000n,
	\u00c2\u00b5s: 1000n,
	'\u00ce\u00bcs': 1000n,
	ms: 1000000n,
	s: 1000000000n,
	m: 60000000000n,
	h: 3600000000000n,
};
const duration_LONGEST = 2n ** 63n;
function parseDuration(text) {
	const sign = /^[-+]/.exec(text)?.[0] ?? '';
	const magnitude = text.slice(sign.length);
	if (magnitude === '0')
		return 0n;
	if (!/^(?:(?:\d+\.?\d*|\.\d+)[^.\d]+)+$/.test(magnitude))
		return undefined;
	let total = 0n;
	for (const [, whole = '', fraction = '', unit = ''] of magnitude.matchAll(/(\d*)\.?(\d*)([^.\d]+)/g)) {
		const worth = UNITS[unit];
		if (worth === undefined)
			return undefined;
		total += BigInt(whole === '' ? 0 : whole) * worth + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(worth)));
		if (total > duration_LONGEST)
			return undefined;
	}
	if (sign === '-')
		return -total;
	return total === duration_LONGEST ? undefined : total;
}
function formatDuration(duration) {
	const magnitude = duration < 0n ? -duration : duration;
	const sign = duration < 0n ? '-' : '';
	if (magnitude === 0n)
		return '0s';
	if (magnitude < 1000000000n) {
		const [unit, worth] = magnitude < 1000n ? ['ns', 1n] : magnitude < 1000000n ? ['\u00c2\u00b5s', 1000n] : ['ms', 1000000n];
		return `${sign}${fraction(magnitude, worth)}${unit}`;
	}
	const hours = magnitude / 3600000000000n;
	const minutes = (magnitude / 60000000000n) % 60n;
	const seconds = fraction(magnitude % 60000000000n, 1000000000n);
	return `${sign}${hours > 0n ? `${hours}h` : ''}${hours > 0n || minutes > 0n ? `${minutes}m` : ''}${seconds}s`;
}
function fraction(value, worth) {
	const places = String(worth).length - 1;
	const rest = String(value % worth)
		.padStart(places, '0')
		.replace(/0+$/, '');
	return `${value / worth}${worth === 1n || rest === '' ? '' : `.${rest}`}`;
}

;// src/golang/time-fields.ts

class Unfit extends Error {
	element;
	rest;
	constructor(element, rest, more = '') {
		super(more);
		this.element = element;
		this.rest = rest;
	}
}
class TimeFields {
	year = 0;
	month = -1;
	day = -1;
	yearDay = -1;
	hour = 0;
	minute = 0;
	second = 0;
	nanosecond = 0;
	half;
	utc = false;
	offset;
	zone = '';
	moment(rest) {
		if (this.half === 'pm' && this.hour < 12)
			this.hour += 12;
		else if (this.half === 'am' && this.hour === 12)
			this.hour = 0;
		this.#settleDay(rest);
		const civil = {
			year: this.year,
			month: this.month,
			day: this.day,
			hour: this.hour,
			minute: this.minute,
			second: this.second,
			nanosecond: this.nanosecond,
		};
		const nanoseconds = utcNanoseconds(civil);
		if (this.utc || (this.offset === undefined && this.zone === ''))
			return { nanoseconds, offset: 0, abbreviation: 'UTC' };
		if (this.offset !== undefined) {
			const isOwn = this.offset === 0 && (this.zone === '' || this.zone === 'UTC');
			return {
				nanoseconds: nanoseconds - BigInt(this.offset) * 1000000000n,
				offset: this.offset,
				abbreviation: isOwn ? 'UTC' : this.zone,
			};
		}
		const hours = /^GMT([-+]\d+)$/.exec(this.zone)?.[1] ?? '0';
		return { nanoseconds, offset: Number(hours) * 3600, abbreviation: this.zone };
	}
	#settleDay(rest) {
		if (this.yearDay >= 0)
			this.#settleYearDay(rest);
		if (this.month < 0)
			this.month = 1;
		if (this.day < 0)
			this.day = 1;
		if (this.day < 1 || this.day > daysIn(this.month, this.year))
			throw new Unfit('', rest, ': day out of range');
	}
	#settleYearDay(rest) {
		const days = [0, ...Array.from({ length: 12 }, (_, at) => daysIn(at + 1, this.year))];
		if (this.yearDay < 1 || this.yearDay > days.reduce((sum, each) => sum + each))
			throw new Unfit('', rest, ': day-of-year out of range');
		let month = 1;
		let day = this.yearDay;
		while (day > (days[month] ?? 0))
			day -= days[month++] ?? 0;
		if (this.month >= 0 && this.month !== month)
			throw new Unfit('', rest, ': day-of-year does not match month');
		if (this.day >= 0 && this.day !== day)
			throw new Unfit('', rest, ': day-of-year does not match day');
		this.month = month;
		this.day = day;
	}
}

;// src/golang/time-parse.ts

function parseTime(layout, text) {
	try {
		return { kind: 'moment', moment: new TimeParser(text).parse(piecesOf(layout)) };
	}
	catch (error) {
		if (!(error instanceof Unfit))
			throw error;
		const start = `parsing time ${quoted(text)}`;
		const message = error.message === ''
			? `${start} as ${quoted(layout)}: cannot parse ${quoted(error.rest)} as ${quoted(error.element)}`
			: start + error.message;
		return { kind: 'problem', message };
	}
}
class TimeParser {
	#rest;
	#fields = new TimeFields();
	constructor(text) {
		this.#rest = text;
	}
	parse(pieces) {
		for (const [at, { element, text }] of pieces.entries()) {
			this.#skip(text);
			if (element !== '')
				this.#element(element, pieces[at + 1]);
			else if (this.#rest !== '')
				throw new Unfit('', this.#rest, `: extra text: ${quoted(this.#rest)}`);
		}
		return this.#fields.moment(this.#rest);
	}
	#skip(text) {
		let left = text;
		while (left !== '') {
			if (left.startsWith(' ')) {
				if (this.#rest !== '' && !this.#rest.startsWith(' '))
					throw new Unfit(text, this.#rest);
				left = left.replace(/^ +/, '');
				this.#rest = this.#rest.replace(/^ +/, '');
			}
			else if (this.#rest.charAt(0) !== left.charAt(0) || this.#rest === '')
				throw new Unfit(text, this.#rest);
			else {
				left = left.slice(1);
				this.#rest = this.#rest.slice(1);
			}
		}
	}
	#element(element, next) {
		if (isOffset(element))
			this.#readOffset(element);
		else if (isFraction(element))
			this.#readFraction(element);
		else
			this.#readPlain(element, next);
	}
	#readPlain(element, next) {
		switch (element) {
			case '06': {
				const year = Number(this.#take(/^\d{2}/, element));
				this.#fields.year = year + (year >= 69 ? 1900 : 2000);
				return;
			}
			case '2006':
				this.#fields.year = Number(this.#take(/^\d{4}/, element));
				return;
			case 'January':
			case 'Jan':
				this.#fields.month = this.#name(MONTHS, element) + 1;
				return;
			case '1':
			case '01':
				this.#fields.month = this.#number(element, 1, 12, 'month');
				return;
			case 'Monday':
			case 'Mon':
				this.#name(DAYS, element);
				return;
			case '_2':
			case '2':
			case '02':
				if (element === '_2')
					this.#rest = this.#rest.replace(/^ /, '');
				this.#fields.day = this.#number(element);
				return;
			case '__2':
			case '002':
				if (element === '__2')
					this.#rest = this.#rest.replace(/^ {1,2}/, '');
				this.#fields.yearDay = Number(this.#take(element === '002' ? /^\d{3}/ : /^\d{1,3}/, element));
				return;
			case '15':
				this.#fields.hour = this.#number(element, 0, 23, 'hour', false);
				return;
			case '3':
			case '03':
				this.#fields.hour = this.#number(element, 0, 12, 'hour');
				return;
			case '4':
			case '04':
				this.#fields.minute = this.#number(element, 0, 59, 'minute');
				return;
			case '5':
			case '05':
				this.#fields.second = this.#number(element, 0, 59, 'second');
				if (next === undefined || next.text !== '' || !isFraction(next.element)) {
					const fraction = /^[.,]\d+/.exec(this.#rest)?.[0];
					if (fraction !== undefined)
						this.#fields.nanosecond = this.#fraction(fraction);
				}
				return;
			case 'PM':
			case 'pm':
				this.#fields.half =
					this.#take(element === 'PM' ? /^[AP]M/ : /^[ap]m/, element).toLowerCase() === 'pm' ? 'pm' : 'am';
				return;
			default:
				this.#readZone(element);
		}
	}
	#take(pattern, element) {
		const found = pattern.exec(this.#rest)?.[0];
		if (found === undefined)
			throw new Unfit(element, this.#rest);
		this.#rest = this.#rest.slice(found.length);
		return found;
	}
	#number(element, least = 0, most = Number.POSITIVE_INFINITY, what = '', fixed = element.startsWith('0')) {
		const number = Number(this.#take(fixed ? /^\d{2}/ : /^\d{1,2}/, element));
		if (number < least || number > most)
			throw new Unfit(element, this.#rest, `: ${what} out of range`);
		return number;
	}
	#name(names, element) {
		const short = element.length === 3;
		const index = names.findIndex((name) => this.#rest.toLowerCase().startsWith((short ? name.slice(0, 3) : name).toLowerCase()));
		if (index < 0)
			throw new Unfit(element, this.#rest);
		this.#rest = this.#rest.slice(short ? 3 : names[index]?.length);
		return index;
	}
	#readFraction(element) {
		if (element.includes('0')) {
			this.#fields.nanosecond = this.#fraction(this.#take(new RegExp(`^[.,]\\d{${element.length - 1}}`), element), true);
			return;
		}
		const found = /^[.,]\d+/.exec(this.#rest)?.[0];
		if (found !== undefined)
			this.#fields.nanosecond = this.#fraction(found);
	}
	#fraction(found, taken = false) {
		if (!taken)
			this.#rest = this.#rest.slice(found.length);
		return Number(found.slice(1, 10).padEnd(9, '0'));
	}
	#readOffset(element) {
		const seconds = element.length > 6;
		if (element.startsWith('Z') && !seconds && this.#rest.startsWith('Z')) {
			this.#rest = this.#rest.slice(1);
			this.#fields.utc = true;
			return;
		}
		const hold = this.#rest;
		const form = new RegExp(`^[-+]${element.slice(1).replaceAll(/\d\d/g, '(\\d\\d)')}`);
		const [found, hours = '', minutes = '0', rest = '0'] = form.exec(hold) ?? [];
		if (found === undefined)
			throw new Unfit(element, hold);
		this.#rest = hold.slice(found.length);
		if (Number(hours) > 24)
			throw new Unfit(element, this.#rest, ': time zone offset hour out of range');
		if (Number(minutes) > 60)
			throw new Unfit(element, this.#rest, ': time zone offset minute out of range');
		if (Number(rest) > 60)
			throw new Unfit(element, this.#rest, ': time zone offset second out of range');
		const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(rest);
		this.#fields.offset = found.startsWith('-') ? -offset : offset;
	}
	#readZone(element) {
		if (this.#rest.startsWith('UTC')) {
			this.#rest = this.#rest.slice(3);
			this.#fields.utc = true;
		}
		else
			this.#fields.zone = this.#take(/^(?:ChST|MeST|GMT(?:[-+](?:[01]?\d|2[0-3])(?!\d))?|[-+](?:[01]?\d|2[0-3])(?!\d)|[A-Z]{4}T(?![A-Z])|(?:[A-Z]{3}T|WITA)(?![A-Z])|[A-Z]{3}(?![A-Z]))/, element);
	}
}
function quoted(text) {
	const escaped = text.replace(/["\\]|[^ -\x7f]/g, (char) => /["\\]/.test(char) ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
	return `"${escaped}"`;
}

;// src/golang/time-zone.ts

function inZone({ nanoseconds }, name) {
	const utc = { nanoseconds, offset: 0, abbreviation: 'UTC' };
	if (['', 'UTC', 'Local'].includes(name) || !/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name))
		return utc;
	try {
		const told = new Intl.DateTimeFormat('en-US', {
			timeZone: name,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			era: 'short',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		}).formatToParts(Number(nanoseconds / 1000000n));
		const part = (type) => Number(told.find((one) => one.type === type)?.value ?? 0);
		const { nanosecond } = civilOf(utc);
		const bc = told.some(({ type, value }) => type === 'era' && value.startsWith('B'));
		const local = utcNanoseconds({
			year: bc ? 1 - part('year') : part('year'),
			month: part('month'),
			day: part('day'),
			hour: part('hour'),
			minute: part('minute'),
			second: part('second'),
			nanosecond,
		});
		return { nanoseconds, offset: Number((local - nanoseconds) / 1000000000n), abbreviation: undefined };
	}
	catch {
		return utc;
	}
}

;// src/template/functions/dates.ts

const dates_BILLION = 1000000000n;
const DATES = {
	now: function_define([], ({ run }) => ({ kind: 'time', moment: inUtc(run.now), readsClock: true })),
	date: function_define(['string', 'interface {}'], (values) => format(values, values.text(0), 1, '')),
	htmlDate: function_define(['interface {}'], (values) => format(values, '2006-01-02', 0, '')),
	htmlDateInZone: function_define(['interface {}', 'string'], (values) => format(values, '2006-01-02', 0, values.text(1))),
	...both('dateInZone', 'date_in_zone', ['string', 'interface {}', 'string'], (values) => format(values, values.text(0), 1, values.text(2))),
	...both('dateModify', 'date_modify', ['string', 'time.Time'], (values) => {
		const duration = parseDuration(values.text(0));
		return duration === undefined ? values.time(1) : later(values.time(1), duration);
	}),
	...both('mustDateModify', 'must_date_modify', ['string', 'time.Time'], (values) => {
		const duration = parseDuration(values.text(0));
		if (duration === undefined)
			throw new FunctionFailure(`time: invalid duration "${values.text(0)}"`, 'time: invalid duration');
		return later(values.time(1), duration);
	}),
	toDate: function_define(['string', 'string'], (values) => {
		const parsed = parseTime(values.text(0), values.text(1));
		return timeOf(parsed.kind === 'moment' ? parsed.moment : ZERO);
	}),
	mustToDate: function_define(['string', 'string'], (values) => {
		const parsed = parseTime(values.text(0), values.text(1));
		if (parsed.kind === 'problem')
			throw new FunctionFailure(parsed.message, 'the text does not fit the layout');
		return timeOf(parsed.moment);
	}),
	unixEpoch: function_define(['time.Time'], (values) => String(floorSeconds(values.time(0).moment.nanoseconds))),
};
function both(name, other, ...[signature, call]) {
	const defined = function_define(signature, call);
	return { [name]: defined, [other]: defined };
}
function format(values, layout, at, zone) {
	const value = values.any(at);
	const moment = isTime(value)
		? value.moment
		: inUtc(isInt(value) && value.type !== 'uint8' ? value.value * dates_BILLION : values.run.now);
	return (formatTime(inZone(moment, toText(zone)), layout) ??
		fail('the abbreviation of a time zone other than UTC is not known here'));
}
function later({ moment, readsClock }, duration) {
	return { kind: 'time', moment: { ...moment, nanoseconds: moment.nanoseconds + duration }, readsClock };
}
function timeOf(moment) {
	return { kind: 'time', moment, readsClock: false };
}
function floorSeconds(nanoseconds) {
	return (nanoseconds - (((nanoseconds % dates_BILLION) + dates_BILLION) % dates_BILLION)) / dates_BILLION;
}

;// src/template/emptiness.ts

function isEmpty(value) {
	return !value_isTrue(value);
}

;// src/golang/json-encode.ts

const HEX = '0123456789abcdef';
const NAMED = {
	8: '\\b',
	9: '\\t',
	10: '\\n',
	12: '\\f',
	13: '\\r',
	34: '\\"',
	92: '\\\\',
};
function encodeJsonString(text, { escapeHtml }) {
	let json = '"';
	for (const { rune, size, at } of text_runesOf(text)) {
		const named = NAMED[rune];
		if (named !== undefined)
			json += named;
		else if (rune < 0x20 || (escapeHtml && (rune === 0x3c || rune === 0x3e || rune === 0x26)))
			json += `\\u00${HEX[rune >> 4] ?? ''}${HEX[rune & 15] ?? ''}`;
		else if (rune === 0xfffd && size === 1)
			json += '\\ufffd';
		else if (rune === 0x2028 || rune === 0x2029)
			json += `\\u202${HEX[rune & 15] ?? ''}`;
		else
			json += text.slice(at, at + size);
	}
	return `${json}"`;
}
function encodeJsonNumber(value) {
	const magnitude = Math.abs(value);
	const far = magnitude !== 0 && (magnitude < 1e-6 || magnitude >= 1e21);
	return far ? formatFloat(value, 'e', -1).replace(/e-0(\d)$/, 'e-$1') : formatFloat(value, 'f', -1);
}

;// src/template/json.ts

function readJson(text) {
	const decoded = decodeJson(text);
	return decoded.kind === 'problem' ? decoded : { kind: 'value', value: fromJson(decoded.json) };
}
function fromJson(json) {
	if (json === null)
		return undefined;
	if (typeof json !== 'object')
		return json;
	if (json instanceof Map)
		return dict(new Map([...json].map(([key, value]) => [key, fromJson(value)])));
	return list(isArray(json) ? json.map(fromJson) : []);
}
function isArray(json) {
	return Array.isArray(json);
}
class NoJson extends Error {
}
function writeJson(value, style, budget, depth = 0) {
	budget.take(1);
	budget.checkDepth(depth, 'a value');
	if (value === undefined)
		return 'null';
	if (typeof value === 'boolean')
		return String(value);
	if (typeof value === 'string') {
		budget.take(value.length);
		return encodeJsonString(value, style);
	}
	if (typeof value === 'number') {
		if (!Number.isFinite(value))
			throw new NoJson(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`);
		return encodeJsonNumber(value);
	}
	if (isInt(value))
		return value.value.toString();
	if (isTime(value)) {
		const text = timeJson(value);
		if (text === undefined)
			throw new NoJson('json: error calling MarshalJSON for type time.Time: Time.MarshalJSON: year outside of range [0,9999]');
		return `"${text}"`;
	}
	if (isComplex(value))
		throw new NoJson('json: unsupported type: complex128');
	if ((isList(value) || isDict(value)) && value.isNil)
		return 'null';
	const space = style.pretty === true ? ' ' : '';
	const parts = isList(value)
		? value.items.map((item) => writeJson(item, style, budget, depth + 1))
		: sortedEntries(value).map(([key, item]) => `${encodeJsonString(key, style)}:${space}${writeJson(item, style, budget, depth + 1)}`);
	const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
	if (style.pretty !== true || parts.length === 0)
		return open + parts.join(',') + close;
	const indent = `\n${'  '.repeat(depth)}`;
	budget.take(indent.length * parts.length);
	return `${open}${indent}  ${parts.join(`,${indent}  `)}${indent}${close}`;
}

;// src/template/functions/defaults.ts

const COMPACT = { escapeHtml: true };
const PRETTY = { escapeHtml: true, pretty: true };
const RAW = { escapeHtml: false };
const DEFAULTS = {
	default: defineAny(['interface {}', '...interface {}'], (values) => isEmpty(values.any(1)) ? values.any(0) : values.any(1)),
	empty: function_define(['interface {}'], (values) => isEmpty(values.any(0))),
	coalesce: defineAny(['...interface {}'], (values) => values.rest(0).find((value) => !isEmpty(value))),
	all: function_define(['...interface {}'], (values) => !values.rest(0).some(isEmpty)),
	any: function_define(['...interface {}'], (values) => values.rest(0).some((value) => !isEmpty(value))),
	ternary: defineAny(['interface {}', 'interface {}', 'bool'], (values) => values.any(values.bool(2) ? 0 : 1)),
	fail: function_define(['string'], (values) => {
		throw new FunctionFailure(values.text(0));
	}),
	fromJson: defineAny(['string'], (values) => defaults_read(values, false)),
	mustFromJson: defineAny(['string'], (values) => defaults_read(values, true)),
	toJson: function_define(['interface {}'], (values) => write(values, COMPACT, false)),
	mustToJson: function_define(['interface {}'], (values) => write(values, COMPACT, true)),
	toPrettyJson: function_define(['interface {}'], (values) => write(values, PRETTY, false)),
	mustToPrettyJson: function_define(['interface {}'], (values) => write(values, PRETTY, true)),
	toRawJson: function_define(['interface {}'], (values) => write(values, RAW, true)),
	mustToRawJson: function_define(['interface {}'], (values) => write(values, RAW, true)),
	typeOf: function_define(['interface {}'], (values) => defaults_nameOf(values.any(0))),
	typeIs: function_define(['string', 'interface {}'], (values) => values.text(0) === defaults_nameOf(values.any(1))),
	typeIsLike: function_define(['string', 'interface {}'], (values) => [values.text(0), `*${values.text(0)}`].includes(defaults_nameOf(values.any(1)))),
	kindOf: function_define(['interface {}'], (values) => value_kindOf(values.any(0))),
	kindIs: function_define(['string', 'interface {}'], (values) => values.text(0) === value_kindOf(values.any(1))),
};
function defaults_nameOf(value) {
	return value === undefined ? '<nil>' : value_typeOf(value);
}
function defaults_read(values, strict) {
	values.run.budget.take(values.text(0).length);
	const json = readJson(values.text(0));
	if (json.kind === 'value')
		return json.value;
	if (strict)
		throw new FunctionFailure(json.message);
	return undefined;
}
function write(values, style, strict) {
	try {
		return writeJson(values.any(0), style, values.run.budget);
	}
	catch (error) {
		if (!(error instanceof NoJson))
			throw error;
		if (strict)
			throw new FunctionFailure(error.message, error.message);
		return '';
	}
}

;// src/template/equality.ts

function isDeepEqual(left, right, budget, depth = 0) {
	budget.take(1);
	budget.checkDepth(depth, 'a value');
	if (left === undefined || right === undefined)
		return left === right;
	if (value_typeOf(left) !== value_typeOf(right))
		return false;
	if (isInt(left) && isInt(right))
		return left.value === right.value;
	if (isTime(left) && isTime(right)) {
		if (left.readsClock || right.readsClock)
			throw new NoResult('what is compared with now holds a reading of a clock');
		return left.moment.nanoseconds === right.moment.nanoseconds && left.moment.offset === right.moment.offset;
	}
	if (isComplex(left) && isComplex(right))
		return left.real === right.real && left.imaginary === right.imaginary;
	if (isList(left) && isList(right)) {
		if (left.isNil !== right.isNil || left.items.length !== right.items.length)
			return false;
		return left.items.every((item, index) => isDeepEqual(item, right.items[index], budget, depth + 1));
	}
	if (isDict(left) && isDict(right)) {
		if (left.isNil !== right.isNil || left.entries.size !== right.entries.size)
			return false;
		if (left.entries === right.entries)
			return true;
		return [...left.entries].every(([key, item]) => right.entries.has(key) && isDeepEqual(item, right.entries.get(key), budget, depth + 1));
	}
	return left === right;
}

;// src/golang/letter-case.ts

function camelCase(text) {
	const runes = [...text_runesOf(text)].map(({ rune }) => rune);
	let out = '';
	let at = 0;
	while (at < runes.length && isConnector(runes[at] ?? 0))
		out += encodeRune(runes[at++] ?? 0);
	const first = runes[at++];
	if (first === undefined)
		return out + encodeRune(runes.at(-1) ?? 0).slice(0, text.length);
	let shouting = isUpper(first);
	let current = upperRune(first);
	if (at >= runes.length)
		return out + encodeRune(current);
	for (; at < runes.length; at++) {
		const previous = current;
		current = runes[at] ?? 0;
		if (isConnector(current) && isConnector(previous))
			out += encodeRune(previous);
		else if (isConnector(previous)) {
			shouting = isUpper(current);
			current = upperRune(current);
		}
		else {
			if (shouting) {
				if (isUpper(current))
					current = lowerRune(current);
				else
					shouting = false;
			}
			out += encodeRune(previous);
		}
	}
	return out + encodeRune(current);
}
const NO_WORD = { kind: 'none', text: '' };
function joinCase(text, connector) {
	const words = splitWords(text);
	let at = 0;
	const next = () => words[at++] ?? NO_WORD;
	const isLast = () => at >= words.length;
	const write = ({ kind, text: word }) => {
		if (kind !== 'upper' && kind !== 'connector')
			return word;
		return mapRunes(word, (rune) => isConnector(rune) ? connector.charCodeAt(0) : isUpper(rune) ? lowerRune(rune) : rune);
	};
	const joins = ({ kind }, ...without) => (without.includes(kind) ? '' : connector);
	let out = '';
	let word = next();
	const writeAlphanumerics = () => {
		while (word.kind === 'letters' || word.kind === 'number') {
			out += write(word);
			word = next();
		}
	};
	while (!isLast()) {
		if (word.kind !== 'connector')
			out += write(word);
		const previous = word;
		word = next();
		if (previous.kind === 'number') {
			writeAlphanumerics();
			out += joins(word, 'none', 'punctuation', 'connector');
		}
		else if (previous.kind === 'connector')
			out += write(previous);
		else if (previous.kind !== 'punctuation') {
			if (word.kind !== 'number')
				out += joins(word, 'connector', 'punctuation');
			else if (!isLast()) {
				const number = word;
				word = next();
				if (word.kind !== 'letters')
					out += write(number) + joins(word, 'connector', 'punctuation');
				else {
					out += connector + write(number);
					writeAlphanumerics();
					out += joins(word, 'none', 'connector', 'punctuation');
				}
			}
		}
	}
	return out + write(word);
}
function splitWords(text) {
	const runes = validRunes(text);
	if (runes.length === 0)
		return [{ kind: 'none', text }];
	const codes = runes.map(({ rune }) => rune);
	const words = [];
	for (let at = 0; at < runes.length;) {
		const { kind, end } = wordAt(codes, at);
		const from = runes[at]?.at ?? 0;
		words.push({ kind, text: text.slice(from, runes[end]?.at ?? text.length) });
		at = end;
	}
	return words;
}
function validRunes(text) {
	const runes = [];
	let start = 0;
	for (const { rune, at, size } of text_runesOf(text)) {
		if (rune === 0xfffd)
			continue;
		runes.push({ rune, at: start });
		start = at + size;
	}
	return runes;
}
function wordAt(runes, start) {
	const first = runes[start] ?? 0;
	const run = (from, belongs) => {
		let end = from;
		while (end < runes.length && belongs(runes[end] ?? 0))
			end++;
		return end;
	};
	const small = (rune) => isAlphabetic(rune) && !isUpper(rune);
	if (isConnector(first))
		return { kind: 'connector', end: run(start, isConnector) };
	if (isPunctuation(first))
		return { kind: 'punctuation', end: run(start, isPunctuation) };
	if (isUpper(first)) {
		const capitals = run(start, isUpper);
		if (capitals === start + 1)
			return { kind: 'upper', end: run(capitals, small) };
		return {
			kind: 'upper',
			end: capitals < runes.length && isAlphabetic(runes[capitals] ?? 0) ? capitals - 1 : capitals,
		};
	}
	if (isAlphabetic(first))
		return { kind: 'letters', end: run(start + 1, small) };
	if (isNumber(first))
		return { kind: 'number', end: run(start, isNumber) };
	return {
		kind: 'other',
		end: run(start + 1, (rune) => !isConnector(rune) && !isAlphabetic(rune) && !isNumber(rune) && !isPunctuation(rune)),
	};
}
function isConnector(rune) {
	return rune === 0x2d || rune === 0x5f || isSpace(rune);
}
function isNumber(rune) {
	return /^\p{N}$/u.test(String.fromCodePoint(rune));
}
function isAlphabetic(rune) {
	if (!isLetter(rune))
		return false;
	const ideograph = (rune >= 0x3400 && rune <= 0x4d85) || (rune >= 0x4e00 && rune <= 0x9fcc) || (rune >= 0x20000 && rune <= 0x2b81d);
	return !ideograph;
}

;// src/golang/words.ts

function abbreviate(text, offset, width) {
	if (width < 4 || text.length <= width)
		return text;
	let start = Math.min(offset, text.length);
	if (text.length - start < width - 3)
		start = text.length - (width - 3);
	if (start <= 4)
		return `${text.slice(0, width - 3)}...`;
	if (width < 7)
		return '';
	if (start + width - 3 < text.length)
		return `...${abbreviateTail(text.slice(start), width - 3)}`;
	return `...${text.slice(text.length - (width - 3))}`;
}
function abbreviateTail(text, width) {
	return width < 4 ? '' : abbreviate(text, 0, width);
}
function initialsOf(text) {
	let initials = '';
	let gap = true;
	for (const byte of text) {
		const code = byte.charCodeAt(0);
		if (!isSpace(code) && gap)
			initials += encodeRune(code);
		gap = isSpace(code);
	}
	return initials;
}
function swapCase(text) {
	let space = true;
	return mapRunes(text, (rune) => {
		const afterSpace = space;
		space = false;
		if (isUpper(rune) || isTitle(rune))
			return lowerRune(rune);
		if (isLower(rune))
			return afterSpace ? titleRune(rune) : upperRune(rune);
		space = isSpace(rune);
		return rune;
	});
}
function wrapText(text, wanted, separator, breaksWords) {
	const width = Math.max(1, wanted);
	const line = separator === '' ? '\n' : separator;
	let wrapped = '';
	let offset = 0;
	while (text.length - offset > width) {
		if (text[offset] === ' ') {
			offset++;
			continue;
		}
		const space = text.slice(offset, width + offset + 1).lastIndexOf(' ');
		const later = space < 0 && !breaksWords ? text.indexOf(' ', offset + width) : -1;
		if (space < 0 && !breaksWords && later < 0)
			break;
		const end = space >= 0 ? offset + space : later >= 0 ? later : offset + width;
		wrapped += text.slice(offset, end) + line;
		offset = space >= 0 || later >= 0 ? end + 1 : end;
	}
	return wrapped + text.slice(offset);
}

;// src/template/functions/strings.ts

const STRINGS = {
	hello: function_define([], () => 'Hello!'),
	abbrev: function_define(['int', 'string'], (values) => abbreviate(values.text(1), 0, values.int(0))),
	abbrevboth: function_define(['int', 'int', 'string'], (values) => abbreviateBoth(values)),
	trunc: function_define(['int', 'string'], (values) => truncate(values.int(0), values.text(1))),
	trim: function_define(['string'], (values) => trimSpace(values.text(0))),
	upper: function_define(['string'], (values) => toUpper(values.text(0))),
	lower: function_define(['string'], (values) => toLower(values.text(0))),
	title: function_define(['string'], (values) => titleCase(values.text(0))),
	untitle: function_define(['string'], (values) => uncapitalize(values.text(0))),
	substr: function_define(['int', 'int', 'string'], (values) => substring(values.int(0), values.int(1), values.text(2))),
	repeat: function_define(['int', 'string'], (values) => repeat(values.text(1), values.int(0), values.run.budget)),
	trimall: function_define(['string', 'string'], (values) => trimAny(values.text(1), values.text(0))),
	trimAll: function_define(['string', 'string'], (values) => trimAny(values.text(1), values.text(0))),
	trimSuffix: function_define(['string', 'string'], (values) => trimSuffix(values.text(1), values.text(0))),
	trimPrefix: function_define(['string', 'string'], (values) => trimPrefix(values.text(1), values.text(0))),
	nospace: function_define(['string'], (values) => withoutSpace(values.text(0))),
	initials: function_define(['string'], (values) => initialsOf(values.text(0))),
	swapcase: function_define(['string'], (values) => swapCase(values.text(0))),
	snakecase: function_define(['string'], (values) => joinCase(values.text(0), '_')),
	camelcase: function_define(['string'], (values) => camelCase(values.text(0))),
	kebabcase: function_define(['string'], (values) => joinCase(values.text(0), '-')),
	wrap: function_define(['int', 'string'], (values) => wrapped(values, 1, '\n', false)),
	wrapWith: function_define(['int', 'string', 'string'], (values) => wrapped(values, 2, values.text(1), true)),
	contains: function_define(['string', 'string'], (values) => values.text(1).includes(values.text(0))),
	hasPrefix: function_define(['string', 'string'], (values) => values.text(1).startsWith(values.text(0))),
	hasSuffix: function_define(['string', 'string'], (values) => values.text(1).endsWith(values.text(0))),
	quote: function_define(['...interface {}'], (values) => present(values.rest(0))
		.map((value) => quoteGo(strings_toText(value, values.run.budget)))
		.join(' ')),
	squote: function_define(['...interface {}'], (values) => present(values.rest(0))
		.map((value) => `'${strings_toText(value, values.run.budget)}'`)
		.join(' ')),
	cat: function_define(['...interface {}'], (values) => concatenate(values)),
	indent: function_define(['int', 'string'], (values) => indent(values)),
	nindent: function_define(['int', 'string'], (values) => `\n${indent(values)}`),
	replace: function_define(['string', 'string', 'string'], (values) => replace(values)),
	plural: function_define(['string', 'string', 'int'], (values) => (values.int(2) === 1 ? values.text(0) : values.text(1))),
	toString: function_define(['interface {}'], (values) => strings_toText(values.any(0), values.run.budget)),
	split: function_define(['string', 'string'], (values) => numbered(splitText(values.text(1), values.text(0), -1))),
	splitList: function_define(['string', 'string'], (values) => list([...splitText(values.text(1), values.text(0), -1)], 'string')),
	splitn: function_define(['string', 'int', 'string'], (values) => numbered(splitText(values.text(2), values.text(0), values.int(1)))),
	join: function_define(['string', 'interface {}'], (values) => join(values)),
	toStrings: function_define(['interface {}'], (values) => toTexts(values.any(0), values.run.budget)),
};
function strings_toText(value, budget) {
	return typeof value === 'string' ? value : sprintValue(value, budget);
}
function toTexts(value, budget) {
	if (value === undefined)
		return list([], 'string');
	if (!isList(value))
		return list([strings_toText(value, budget)], 'string');
	if (value.element === 'string')
		return value;
	return list(present(value.items).map((item) => strings_toText(item, budget)), 'string');
}
function present(values) {
	return values.filter((value) => value !== undefined);
}
function abbreviateBoth(values) {
	const [left, right, text] = [values.int(0), values.int(1), values.text(2)];
	return right < 4 || (left > 0 && right < 7) ? text : abbreviate(text, left, right);
}
function truncate(count, text) {
	if (count < 0 && text.length + count > 0)
		return text.slice(text.length + count);
	return count >= 0 && text.length > count ? text.slice(0, count) : text;
}
function substring(start, end, text) {
	if (start < 0)
		return slice(text, 0, end);
	return end < 0 || end > text.length ? slice(text, start, text.length) : slice(text, start, end);
}
function slice(text, start, end) {
	if (end < 0)
		fail(`runtime error: slice bounds out of range [:${end}]`);
	if (end > text.length)
		throw new FunctionFailure(`runtime error: slice bounds out of range [:${end}] with length ${text.length}`);
	if (start > end)
		throw new FunctionFailure(`runtime error: slice bounds out of range [${start}:${end}]`);
	return text.slice(start, end);
}
function repeat(text, count, budget) {
	if (count < 0)
		fail('strings: negative Repeat count');
	budget.take(text.length * count);
	return text.repeat(count);
}
function trimSuffix(text, suffix) {
	return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}
function trimPrefix(text, prefix) {
	return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
function withoutSpace(text) {
	const kept = [...text].filter((byte) => !isSpace(byte.charCodeAt(0)));
	return kept.length === text.length ? text : kept.map((byte) => encodeRune(byte.charCodeAt(0))).join('');
}
function uncapitalize(text) {
	let next = true;
	return mapRunes(text, (rune) => {
		const changed = next && !isSpace(rune) ? lowerRune(rune) : rune;
		next = isSpace(rune);
		return changed;
	});
}
function wrapped(values, index, separator, breaksWords) {
	const text = values.text(index);
	values.run.budget.take(text.length * (1 + separator.length));
	return wrapText(text, values.int(0), separator, breaksWords);
}
function concatenate(values) {
	const { budget } = values.run;
	return present(values.rest(0))
		.map((value) => sprintValue(value, budget))
		.join(' ');
}
function indent(values) {
	const [spaces, text] = [values.int(0), values.text(1)];
	const lines = text.split('\n');
	const pad = repeat(' ', spaces, values.run.budget);
	values.run.budget.take(pad.length * lines.length);
	return lines.map((line) => pad + line).join('\n');
}
function replace(values) {
	const [old, fresh, text] = [values.text(0), values.text(1), values.text(2)];
	const pieces = old === '' ? ['', ...explode(text), ''] : text.split(old);
	values.run.budget.take(text.length + pieces.length * fresh.length);
	if (old === '' && text === '')
		return fresh;
	return pieces.join(fresh);
}
function splitText(text, separator, limit) {
	if (limit === 0)
		return [];
	const pieces = separator === '' ? explode(text) : text.split(separator);
	if (limit < 0 || pieces.length <= limit)
		return pieces;
	return [...pieces.slice(0, limit - 1), pieces.slice(limit - 1).join(separator)];
}
function numbered(pieces) {
	return dict(new Map(pieces.map((piece, index) => [`_${index}`, piece])), 'string');
}
function join(values) {
	const { items } = toTexts(values.any(1), values.run.budget);
	const texts = items.filter((item) => typeof item === 'string');
	values.run.budget.take(texts.reduce((total, text) => total + text.length + values.text(0).length, 0));
	return texts.join(values.text(0));
}

;// src/template/functions/dicts.ts

const DICTS = {
	dict: function_define(['...interface {}'], (values) => dictOf(values)),
	get: defineAny(['map[string]interface {}', 'string'], (values) => {
		const { entries } = values.dict(0);
		return entries.has(values.text(1)) ? entries.get(values.text(1)) : '';
	}),
	set: function_define(['map[string]interface {}', 'string', 'interface {}'], (values) => {
		const target = writable(values.dict(0));
		target.entries.set(values.text(1), values.any(2));
		return target;
	}),
	unset: function_define(['map[string]interface {}', 'string'], (values) => {
		values.dict(0).entries.delete(values.text(1));
		return values.dict(0);
	}),
	hasKey: function_define(['map[string]interface {}', 'string'], (values) => values.dict(0).entries.has(values.text(1))),
	pluck: function_define(['string', '...map[string]interface {}'], (values) => list(values.dicts(1).flatMap(({ entries }) => (entries.has(values.text(0)) ? [entries.get(values.text(0))] : [])))),
	keys: function_define(['...map[string]interface {}'], (values) => list(values.dicts(0).flatMap((one) => sortedEntries(one).map(([key]) => key)), 'string')),
	values: function_define(['map[string]interface {}'], (values) => list(sortedEntries(values.dict(0)).map(([, value]) => value))),
	pick: function_define(['map[string]interface {}', '...string'], (values) => {
		const { entries } = values.dict(0);
		return dict(new Map(texts(values).flatMap((key) => (entries.has(key) ? [[key, entries.get(key)]] : []))));
	}),
	omit: function_define(['map[string]interface {}', '...string'], (values) => {
		const omitted = new Set(texts(values));
		return dict(new Map([...values.dict(0).entries].filter(([key]) => !omitted.has(key))));
	}),
	merge: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, false)),
	mustMerge: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, false)),
	mergeOverwrite: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, true)),
	mustMergeOverwrite: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, true)),
	dig: defineAny(['...interface {}'], (values) => dig(values)),
	deepCopy: defineAny(['interface {}'], (values) => copied(values)),
	mustDeepCopy: defineAny(['interface {}'], (values) => copied(values)),
	deepEqual: function_define(['interface {}', 'interface {}'], (values) => isDeepEqual(values.any(0), values.any(1), values.run.budget)),
};
function texts(values) {
	return values.rest(1).filter((value) => typeof value === 'string');
}
function dictOf(values) {
	const entries = new Map();
	const given = values.rest(0);
	for (let index = 0; index < given.length; index += 2) {
		entries.set(strings_toText(given[index], values.run.budget), index + 1 < given.length ? given[index + 1] : '');
	}
	return dict(entries);
}
function writable(target) {
	return target.isNil ? fail('assignment to entry in nil map') : target;
}
function merged(values, overwrite) {
	const first = values.dict(0);
	const target = first.isNil ? dict(new Map()) : first;
	for (const source of values.dicts(1))
		mergeInto(target, source, overwrite, values.run.budget, 0);
	return target;
}
function mergeInto(target, source, overwrite, budget, depth) {
	budget.checkDepth(depth, 'a value');
	for (const [key, value] of [...source.entries]) {
		budget.take(1);
		const known = target.entries.get(key);
		if (value === undefined) {
			if (overwrite)
				target.entries.set(key, value);
			continue;
		}
		if (isDict(value) && isDict(known)) {
			if (known.element === value.element)
				mergeInto(known, value, overwrite, budget, depth + 1);
			if (!isEmpty(known))
				continue;
		}
		if (overwrite || isEmpty(known))
			target.entries.set(key, value);
	}
}
function dig(values) {
	const given = values.rest(0);
	if (given.length < 3)
		fail('dig needs at least three arguments');
	const path = given.slice(0, -2);
	let found = asDict(given.at(-1));
	const wrong = path.find((key) => typeof key !== 'string');
	if (path.some((key) => typeof key !== 'string'))
		return convert(wrong, 'string');
	for (const [index, key] of path.entries()) {
		if (typeof key !== 'string' || !found.entries.has(key))
			return given.at(-2);
		if (index === path.length - 1)
			return found.entries.get(key);
		found = asDict(found.entries.get(key));
	}
	return undefined;
}
function asDict(value) {
	return isDict(value) && value.element === 'interface {}' ? value : convert(value, 'map[string]interface {}');
}
function convert(value, type) {
	return fail(`interface conversion: interface {} is ${value === undefined ? 'nil' : value_typeOf(value)}, not ${type}`);
}
function copied(values) {
	if (values.any(0) === undefined)
		return fail('reflect: call of reflect.Value.Type on zero Value');
	return copy(values.any(0), values.run.budget);
}
function copy(value, budget, depth = 0) {
	budget.take(1);
	budget.checkDepth(depth, 'a value');
	if (isList(value))
		return list(value.items.map((item) => copy(item, budget, depth + 1)), value.element, value.isNil);
	if (!isDict(value))
		return value;
	return dict(new Map([...value.entries].map(([key, item]) => [key, copy(item, budget, depth + 1)])), value.element, value.isNil);
}

;// src/template/functions/durations.ts

const SECOND = 1000000000n;
const HOUR = 3600n * SECOND;
const ROUNDED = [
	[HOUR * 24n * 365n, 'y'],
	[HOUR * 24n * 30n, 'mo'],
	[HOUR * 24n, 'd'],
	[HOUR, 'h'],
	[60n * SECOND, 'm'],
	[SECOND, 's'],
];
const DURATIONS = {
	duration: function_define(['interface {}'], (values) => formatDuration(BigInt.asIntN(64, wholeSeconds(values.any(0)) * SECOND))),
	durationRound: function_define(['interface {}'], (values) => {
		const duration = nanosecondsOf(values.any(0));
		const magnitude = duration < 0n ? -duration : duration;
		const [worth, unit] = ROUNDED.find(([least]) => magnitude > least) ?? [1n, ''];
		return unit === '' ? '0s' : `${magnitude / worth}${unit}`;
	}),
};
function wholeSeconds(value) {
	if (typeof value !== 'string')
		return isInt(value) && value.type === 'int64' ? value.value : 0n;
	const parsed = parseInteger(value, 10);
	return parsed.kind === 'integer' ? parsed.value : parsed.kind === 'range' ? parsed.nearest : 0n;
}
function nanosecondsOf(value) {
	if (typeof value === 'string')
		return parseDuration(value) ?? 0n;
	return isInt(value) && value.type === 'int64' ? value.value : 0n;
}

;// src/template/functions/encodings.ts

const ENCODINGS = {
	b64enc: function_define(['string'], (values) => encodeBase64(values.text(0))),
	b64dec: function_define(['string'], (values) => decodedOr(decodeBase64(values.text(0)))),
	b32enc: function_define(['string'], (values) => encodeBase32(values.text(0))),
	b32dec: function_define(['string'], (values) => decodedOr(decodeBase32(values.text(0)))),
	hexdec: function_define(['string'], (values) => decodedOr(decodeHex(values.text(0)))),
	sha1sum: digest('sha1'),
	sha256sum: digest('sha256'),
	sha512sum: digest('sha512'),
	adler32sum: function_define(['string'], (values) => adler32(values.text(0))),
};
function decodedOr(decoded) {
	return decoded.kind === 'text' ? decoded.text : decoded.message;
}
function digest(algorithm) {
	return function_define(['string'], (values) => encodeHex(values.run.crypto.digest(algorithm, toBytes(values.text(0)))));
}
function adler32(text) {
	let [low, high] = [1, 0];
	for (let at = 0; at < text.length; at++) {
		low = (low + text.charCodeAt(at)) % 65521;
		high = (high + low) % 65521;
	}
	return String(high * 65536 + low);
}

;// src/golang/decimal.ts
const DIVISION_PLACES = 16;
function decimalOf(number) {
	if (number === 0)
		return { value: 0n, exponent: 0 };
	const [mantissa = '', power = '0'] = number.toExponential().split('e');
	const places = mantissa.split('.')[1]?.length ?? 0;
	return { value: BigInt(mantissa.replace('.', '')), exponent: Number(power) - places };
}
function decimal_numberOf({ value, exponent }) {
	return Number(`${value}e${exponent}`);
}
function addDecimals(left, right) {
	const exponent = Math.min(left.exponent, right.exponent);
	return { value: at(left, exponent) + at(right, exponent), exponent };
}
function subtractDecimals(left, right) {
	return addDecimals(left, { value: -right.value, exponent: right.exponent });
}
function multiplyDecimals(left, right) {
	return { value: left.value * right.value, exponent: left.exponent + right.exponent };
}
function divideDecimals(left, right) {
	const shift = left.exponent - right.exponent + DIVISION_PLACES;
	const top = left.value * 10n ** BigInt(Math.max(shift, 0));
	const bottom = right.value * 10n ** BigInt(Math.max(-shift, 0));
	const whole = top / bottom;
	const half = magnitude(top % bottom) * 2n >= magnitude(bottom);
	const away = top < 0n === bottom < 0n ? 1n : -1n;
	return { value: half ? whole + away : whole, exponent: -DIVISION_PLACES };
}
function at({ value, exponent }, wanted) {
	return value * 10n ** BigInt(exponent - wanted);
}
function magnitude(value) {
	return value < 0n ? -value : value;
}

;// src/template/functions/numbers.ts

const NUMBERS = {
	atoi: function_define(['string'], (values) => {
		const parsed = parseInteger(values.text(0), 10);
		return value_int(parsed.kind === 'integer' ? parsed.value : parsed.kind === 'range' ? parsed.nearest : 0n);
	}),
	int64: function_define(['interface {}'], (values) => int64(toInteger(values.any(0)))),
	int: function_define(['interface {}'], (values) => value_int(toInteger(values.any(0)))),
	float64: function_define(['interface {}'], (values) => toFloat(values.any(0))),
	toDecimal: function_define(['interface {}'], (values) => {
		const parsed = parseInteger(sprint([values.any(0)], values.run.budget), 8);
		return int64(parsed.kind === 'integer' ? parsed.value : 0n);
	}),
	seq: function_define(['...int'], (values) => numbers_sequence(values)),
	until: function_define(['int'], (values) => until(values, 0, values.int(0), values.int(0) < 0 ? -1 : 1)),
	untilStep: function_define(['int', 'int', 'int'], (values) => until(values, values.int(0), values.int(1), values.int(2))),
	add1: function_define(['interface {}'], (values) => int64(toInteger(values.any(0)) + 1n)),
	add: function_define(['...interface {}'], (values) => int64(integers(values).reduce((total, next) => total + next, 0n))),
	sub: function_define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) - toInteger(values.any(1)))),
	div: function_define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) / divisor(values))),
	mod: function_define(['interface {}', 'interface {}'], (values) => int64(toInteger(values.any(0)) % divisor(values))),
	mul: function_define(['interface {}', '...interface {}'], (values) => int64(integers(values).reduce((total, next) => BigInt.asIntN(64, total * next), 1n))),
	add1f: function_define(['interface {}'], (values) => calculate(values.any(0), [1], addDecimals)),
	addf: function_define(['...interface {}'], (values) => calculate(0, values.rest(0), addDecimals)),
	subf: function_define(['interface {}', '...interface {}'], (values) => calculate(values.any(0), values.rest(1), subtractDecimals)),
	divf: function_define(['interface {}', '...interface {}'], (values) => calculate(values.any(0), values.rest(1), divide)),
	mulf: function_define(['interface {}', '...interface {}'], (values) => calculate(values.any(0), values.rest(1), multiplyDecimals)),
	biggest: function_define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next > best))),
	max: function_define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next > best))),
	min: function_define(['interface {}', '...interface {}'], (values) => int64(extreme(values, (next, best) => next < best))),
	maxf: function_define(['interface {}', '...interface {}'], (values) => Math.max(...values.rest(0).map(toFloat))),
	minf: function_define(['interface {}', '...interface {}'], (values) => Math.min(...values.rest(0).map(toFloat))),
	ceil: function_define(['interface {}'], (values) => Math.ceil(toFloat(values.any(0)))),
	floor: function_define(['interface {}'], (values) => Math.floor(toFloat(values.any(0)))),
	round: function_define(['interface {}', 'int', '...float64'], (values) => round(values)),
};
function toInteger(value) {
	if (typeof value === 'string')
		return numbers_integerIn(value);
	if (typeof value === 'boolean')
		return value ? 1n : 0n;
	if (typeof value !== 'number')
		return isInt(value) ? value.value : 0n;
	const whole = Number.isFinite(value) ? BigInt(Math.trunc(value)) : MIN_INT;
	return whole === BigInt.asIntN(64, whole) ? whole : MIN_INT;
}
function numbers_integerIn(text) {
	const decimal = /^([-+]?\d*)(\.\d*)?$/.exec(text)?.[1];
	const whole = !text.includes('.') || decimal === undefined
		? text
		: decimal === ''
			? '0'
			: /^[-+]$/.test(decimal)
				? `${decimal}0`
				: decimal;
	const parsed = parseInteger(whole, 0);
	return parsed.kind === 'integer' ? parsed.value : 0n;
}
function toFloat(value) {
	if (typeof value === 'string') {
		const parsed = parseFloatGo(value);
		return parsed === undefined || (!Number.isFinite(parsed) && /\d/.test(value)) ? 0 : parsed;
	}
	if (typeof value === 'boolean')
		return value ? 1 : 0;
	return typeof value === 'number' ? value : isInt(value) ? Number(value.value) : 0;
}
function integers(values) {
	return values.rest(0).map(toInteger);
}
function divisor(values) {
	const value = toInteger(values.any(1));
	return value === 0n ? fail('runtime error: integer divide by zero') : value;
}
function extreme(values, isBetter) {
	return integers(values).reduce((best, next) => (isBetter(next, best) ? next : best));
}
function calculate(first, rest, operate) {
	return decimal_numberOf(rest.reduce((total, next) => operate(total, exact(next)), exact(first)));
}
function exact(value) {
	const number = toFloat(value);
	return Number.isFinite(number)
		? decimalOf(number)
		: fail(`Cannot create a Decimal from ${Number.isNaN(number) ? 'NaN' : number > 0 ? '+Inf' : '-Inf'}`);
}
function divide(left, right) {
	return right.value === 0n ? fail('decimal division by 0') : divideDecimals(left, right);
}
function round(values) {
	const threshold = values.count > 2 ? values.float(2) : 0.5;
	const power = powerOfTen(values.int(1));
	const scaled = power * toFloat(values.any(0));
	return (scaled - Math.trunc(scaled) >= threshold ? Math.ceil(scaled) : Math.floor(scaled)) / power;
}
function numbers_sequence(values) {
	const numbers = Array.from({ length: values.count }, (_, index) => values.int(index));
	const [first, second, third] = numbers;
	if (first === undefined || numbers.length > 3)
		return '';
	const [start, end] = second === undefined ? [1, first] : [first, third ?? second];
	const direction = end < start ? -1 : 1;
	const step = third === undefined ? direction : (second ?? 1);
	if (third !== undefined && direction < 0 && step > 0)
		return '';
	return until(values, start, end + direction, step)
		.items.map((item) => (isInt(item) ? item.value.toString() : ''))
		.join(' ');
}
function until(values, start, stop, step) {
	const items = [];
	const count = step === 0 ? 0 : Math.ceil((stop - start) / step);
	if (stop < start ? step < 0 : step > 0) {
		values.run.budget.take(count);
		for (let index = 0; index < count; index++)
			items.push(value_int(start + index * step));
	}
	return list(items, 'int');
}

;// src/template/functions/lists.ts

const LISTS = {
	...lists_both('append', ['interface {}', 'interface {}'], (values) => list([...given(values, 0, 'push on').items, values.any(1)])),
	...lists_both('push', ['interface {}', 'interface {}'], (values) => list([...given(values, 0, 'push on').items, values.any(1)])),
	...lists_both('prepend', ['interface {}', 'interface {}'], (values) => list([values.any(1), ...given(values, 0, 'prepend on').items])),
	...bothAny('first', ['interface {}'], (values) => given(values, 0, 'find first on').items[0]),
	...lists_both('rest', ['interface {}'], (values) => part(given(values, 0, 'find rest on'), 1)),
	...bothAny('last', ['interface {}'], (values) => given(values, 0, 'find last on').items.at(-1)),
	...lists_both('initial', ['interface {}'], (values) => part(given(values, 0, 'find initial on'), 0, -1)),
	...lists_both('reverse', ['interface {}'], (values) => list(given(values, 0, 'find reverse on').items.toReversed())),
	...lists_both('uniq', ['interface {}'], (values) => list(unique(values))),
	...lists_both('without', ['interface {}', '...interface {}'], (values) => list(without(values))),
	...lists_both('has', ['interface {}', 'interface {}'], (values) => has(values)),
	...lists_both('compact', ['interface {}'], (values) => list(given(values, 0, 'compact on').items.filter((item) => !isEmpty(item)))),
	...bothAny('slice', ['interface {}', '...interface {}'], (values) => sliced(values)),
	...lists_both('chunk', ['int', 'interface {}'], (values) => chunks(values)),
	list: function_define(['...interface {}'], (values) => listOf(values)),
	tuple: function_define(['...interface {}'], (values) => listOf(values)),
	concat: defineAny(['...interface {}'], (values) => lists_concatenate(values)),
	sortAlpha: function_define(['interface {}'], (values) => sorted(values)),
};
function lists_both(name, signature, call) {
	const made = function_define(signature, call);
	return { [name]: made, [must(name)]: made };
}
function bothAny(name, signature, call) {
	const made = defineAny(signature, call);
	return { [name]: made, [must(name)]: made };
}
function must(name) {
	return `must${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
function given(values, index, purpose) {
	const value = values.any(index);
	if (isList(value)) {
		values.run.budget.take(value.items.length);
		return value;
	}
	if (value === undefined)
		return fail('runtime error: invalid memory address or nil pointer dereference');
	return fail(purpose === 'chunk'
		? `Cannot chunk type ${value_kindOf(value)}`
		: purpose.startsWith('list ')
			? `${purpose} ${value_kindOf(value)}`
			: `Cannot ${purpose} type ${value_kindOf(value)}`);
}
function listOf(values) {
	return list([...values.rest(0)]);
}
function part({ items }, start, end) {
	return list(items.slice(start, end), 'interface {}', items.length === 0);
}
function unique(values) {
	const kept = [];
	for (const item of given(values, 0, 'find uniq on').items) {
		if (!kept.some((known) => isDeepEqual(item, known, values.run.budget)))
			kept.push(item);
	}
	return kept;
}
function without(values) {
	const omitted = values.rest(1);
	return given(values, 0, 'find without on').items.filter((item) => !omitted.some((known) => isDeepEqual(item, known, values.run.budget)));
}
function has(values) {
	const needle = values.any(0);
	if (values.any(1) === undefined)
		return false;
	return given(values, 1, 'find has on').items.some((item) => isDeepEqual(needle, item, values.run.budget));
}
function sliced(values) {
	const { items, element } = given(values, 0, 'list should be type of slice or array but');
	if (items.length === 0)
		return undefined;
	const start = values.count > 1 ? Number(toInteger(values.any(1))) : 0;
	const end = values.count > 2 ? Number(toInteger(values.any(2))) : items.length;
	if (start < 0 || start > end || end > items.length)
		fail('reflect.Value.Slice: slice index out of bounds');
	return list(items.slice(start, end), element);
}
function chunks(values) {
	const size = values.int(0);
	const { items } = given(values, 1, 'chunk');
	const count = Math.floor((items.length - 1) / size) + 1;
	if (size < 1 && !(size < 0 && (count === 0 || (count === 1 && items.length === 1))))
		return fail('runtime error: makeslice: len out of range');
	const pieces = [];
	for (let index = 0; index < count; index++)
		pieces.push(list(size < 1 ? [...items] : items.slice(index * size, (index + 1) * size)));
	return list(pieces, '[]interface {}');
}
function lists_concatenate(values) {
	const items = values.rest(0).flatMap((value) => {
		if (isList(value))
			return value.items;
		if (value === undefined)
			return fail('runtime error: invalid memory address or nil pointer dereference');
		return fail(`Cannot concat type ${value_kindOf(value)} as list`);
	});
	values.run.budget.take(items.length);
	return list(items, 'interface {}', items.length === 0);
}
function sorted(values) {
	const { budget } = values.run;
	const value = values.any(0);
	if (!isList(value))
		return list([strings_toText(value ?? undefined, budget)], 'string');
	const texts = toTexts(value, budget);
	budget.take(texts.items.length);
	texts.items.sort((left, right) => compareBytes(String(left), String(right)));
	return texts;
}

;// src/golang/path.ts
function cleanPath(path) {
	const rooted = path.startsWith('/');
	const parts = [];
	for (const part of path.split('/')) {
		if (part === '' || part === '.')
			continue;
		if (part !== '..')
			parts.push(part);
		else if (parts.length > 0 && parts.at(-1) !== '..')
			parts.pop();
		else if (!rooted)
			parts.push(part);
	}
	return (rooted ? '/' : '') + parts.join('/') || '.';
}
function basePath(path) {
	if (path === '')
		return '.';
	const trimmed = path.replace(/\/+$/, '');
	return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
function directoryOf(path) {
	return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}
function extensionOf(path) {
	return /\.[^./]*$/.exec(path)?.[0] ?? '';
}

;// src/template/functions/paths.ts

const PATHS_PLAIN = {
	base: function_define(['string'], (values) => basePath(values.text(0))),
	dir: function_define(['string'], (values) => directoryOf(values.text(0))),
	clean: function_define(['string'], (values) => cleanPath(values.text(0))),
	ext: function_define(['string'], (values) => extensionOf(values.text(0))),
	isAbs: function_define(['string'], (values) => values.text(0).startsWith('/')),
};
const PATHS = {
	...PATHS_PLAIN,
	...Object.fromEntries(Object.entries(PATHS_PLAIN).map(([name, made]) => [`os${name.charAt(0).toUpperCase()}${name.slice(1)}`, made])),
};

;// src/template/functions/patterns.ts

const PATTERNS = {
	regexMatch: function_define(['string', 'string'], (values) => {
		values.run.budget.take(values.text(0).length);
		const compiled = compileGoRegexp(values.text(0));
		return compiled.kind === 'regexp' && compiled.regexp.matches(values.text(1), takeFrom(values));
	}),
	mustRegexMatch: function_define(['string', 'string'], (values) => patternOf(values, true).matches(values.text(1), takeFrom(values))),
	...patterns_both('regexFindAll', ['string', 'string', 'int'], (pattern, values) => findAll(pattern, values)),
	...patterns_both('regexFind', ['string', 'string'], (pattern, values) => {
		const [start, end] = pattern.find(values.text(1), takeFrom(values)) ?? [];
		return start === undefined ? '' : values.text(1).slice(start, end);
	}),
	...patterns_both('regexReplaceAll', ['string', 'string', 'string'], (pattern, values) => pattern.replaceAll(values.text(1), values.text(2), takeFrom(values))),
	...patterns_both('regexReplaceAllLiteral', ['string', 'string', 'string'], (pattern, values) => pattern.replaceAllLiterally(values.text(1), values.text(2), takeFrom(values))),
	...patterns_both('regexSplit', ['string', 'string', 'int'], (pattern, values) => {
		const pieces = pattern.split(values.text(1), values.int(2), takeFrom(values));
		return list([...pieces], 'string', values.int(2) === 0);
	}),
	regexQuoteMeta: function_define(['string'], (values) => quotePattern(values.text(0))),
};
function patterns_both(name, signature, call) {
	return {
		[name]: function_define(signature, (values) => call(patternOf(values, false), values)),
		[`mustR${name.slice(1)}`]: function_define(signature, (values) => call(patternOf(values, true), values)),
	};
}
function patternOf(values, must) {
	const pattern = values.text(0);
	values.run.budget.take(pattern.length);
	const compiled = compileGoRegexp(pattern);
	if (compiled.kind === 'regexp')
		return compiled.regexp;
	const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quoteGo(pattern);
	throw new FunctionFailure(must ? compiled.message : `regexp: Compile(${quoted}): ${compiled.message}`);
}
function findAll(pattern, values) {
	const text = values.text(1);
	const found = pattern.findAll(text, values.int(2), takeFrom(values));
	return list(found.map(([start, end]) => text.slice(start, end)), 'string', found.length === 0);
}
function takeFrom({ run }) {
	return (steps) => run.budget.take(steps);
}

;// src/template/functions/urls.ts

const URLS = {
	urlParse: function_define(['string'], (values) => urls_partsOf(values.text(0))),
	urlJoin: function_define(['map[string]interface {}'], (values) => joined(values.dict(0))),
};
function urls_partsOf(text) {
	const parsed = parseUrl(text);
	if (parsed.kind === 'problem')
		throw new FunctionFailure(`unable to parse url: ${parsed.message}`, 'unable to parse url');
	const { url } = parsed;
	return dict(new Map([
		['scheme', url.scheme],
		['host', url.host],
		['hostname', hostnameOf(url)],
		['path', url.path],
		['query', url.query],
		['opaque', url.opaque],
		['fragment', url.fragment],
		['userinfo', writeUserinfo(url)],
	]));
}
function joined(parts) {
	const part = (key) => {
		const value = parts.entries.has(key) ? parts.entries.get(key) : '';
		if (typeof value === 'string')
			return value;
		if (value === undefined)
			return fail('runtime error: invalid memory address or nil pointer dereference');
		return fail(`unable to parse ${key} key, must be of type string, but ${value_kindOf(value)} found`);
	};
	const url = {
		...NO_URL,
		scheme: part('scheme'),
		host: part('host'),
		path: part('path'),
		query: part('query'),
		opaque: part('opaque'),
		fragment: part('fragment'),
	};
	const userinfo = part('userinfo');
	if (userinfo === '')
		return writeUrl(url);
	const parsed = parseUrl(`proto://${userinfo}@host`);
	if (parsed.kind === 'problem')
		throw new FunctionFailure(`unable to parse userinfo in dict: ${parsed.message}`, 'unable to parse userinfo in dict');
	return writeUrl({ ...url, user: parsed.url.user });
}

;// src/golang/semver.ts

class SemverProblem extends Error {
}
const IDENTIFIERS = '[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*';
const semver_VERSION = `^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-(${IDENTIFIERS}))?(?:\\+(${IDENTIFIERS}))?$`;
let compiledVersion;
function regexp(pattern) {
	const compiled = compileGoRegexp(pattern);
	if (compiled.kind === 'problem')
		throw new SemverProblem(compiled.message);
	return compiled.regexp;
}
function groups(pattern, text) {
	const match = pattern.find(text);
	if (match === undefined)
		return undefined;
	return Array.from({ length: match.length / 2 }, (_, index) => {
		const start = match[2 * index] ?? -1;
		return start < 0 ? '' : text.slice(start, match[2 * index + 1]);
	});
}
function parseVersion(text) {
	compiledVersion ??= regexp(semver_VERSION);
	const found = groups(compiledVersion, text);
	if (found === undefined)
		throw new SemverProblem('invalid semantic version');
	const [, major = '', minor = '', patch = '', prerelease = ''] = found;
	if (prerelease.split('.').some((part) => /^0\d+$/.test(part)))
		throw new SemverProblem('version segment starts with 0');
	return { numbers: [semver_numberOf(major), semver_numberOf(minor), semver_numberOf(patch)], prerelease };
}
function semver_numberOf(digits) {
	const value = BigInt(digits === '' ? 0 : digits);
	if (value >= 2n ** 64n)
		throw new SemverProblem(`error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`);
	return value;
}
function compareVersions(left, right) {
	for (const index of [0, 1, 2]) {
		const [a, b] = [left.numbers[index], right.numbers[index]];
		if (a !== b)
			return a < b ? -1 : 1;
	}
	if (left.prerelease === right.prerelease)
		return 0;
	if (left.prerelease === '' || right.prerelease === '')
		return left.prerelease === '' ? 1 : -1;
	return comparePrereleases(left.prerelease, right.prerelease);
}
function comparePrereleases(left, right) {
	const [a, b] = [left.split('.'), right.split('.')];
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = compareParts(a[index] ?? '', b[index] ?? '');
		if (order !== 0)
			return order;
	}
	return 0;
}
function compareParts(left, right) {
	if (left === right)
		return 0;
	if (left === '' || right === '')
		return left === '' ? -1 : 1;
	const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
	if (isLeftNumber !== isRightNumber)
		return isRightNumber ? 1 : -1;
	if (!isLeftNumber)
		return left > right ? 1 : -1;
	return BigInt(left) > BigInt(right) ? 1 : -1;
}

;// src/golang/semver-constraint.ts

const PART = '[0-9|x|X|\\*]+';
const TAIL = '-(?:[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*)';
const semver_constraint_VERSION = `v?(?:${PART})(?:\\.${PART})?(?:\\.${PART})?(?:${TAIL})?(?:\\+(?:[0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*))?`;
const OPERATORS = '=||!=|>|<|>=|=>|<=|=<|~|~>|\\^';
function meetsConstraint(constraint, version, take) {
	const alternatives = readConstraints(constraint, take);
	const parsed = parseVersion(version);
	return alternatives.some((all) => {
		const withPrerelease = all.some(({ version: { prerelease } }) => prerelease !== '');
		return all.every((one) => (parsed.prerelease === '' || withPrerelease) && meets(parsed, one));
	});
}
function readConstraints(text, take) {
	const range = compiled(`\\s*(${semver_constraint_VERSION})\\s+-\\s+(${semver_constraint_VERSION})\\s*`);
	const written = range.replaceAll(text, '>= $1, <= $2 ', take);
	const valid = compiled(`^(?:\\s*(?:${OPERATORS})\\s*(?:${semver_constraint_VERSION})\\s*)(?:(?:\\s+|,\\s*)(?:${OPERATORS})\\s*(?:${semver_constraint_VERSION})\\s*)*$`);
	const each = compiled(`(?:${OPERATORS})\\s*(?:${semver_constraint_VERSION})`);
	return written.split('||').map((all) => {
		if (!valid.matches(all, take))
			throw new SemverProblem(`improper constraint: ${all}`);
		return each.findAll(all, -1, take).map(([start, end]) => readConstraint(all.slice(start, end)));
	});
}
const COMPILED = new Map();
function compiled(pattern) {
	const known = COMPILED.get(pattern);
	if (known !== undefined)
		return known;
	const result = compileGoRegexp(pattern);
	if (result.kind === 'problem')
		throw new SemverProblem(result.message);
	COMPILED.set(pattern, result.regexp);
	return result.regexp;
}
function readConstraint(text) {
	const found = /^\s*(=>|=<|>=|<=|!=|~>|=|>|<|~|\^|)\s*v?([0-9|xX*]+)(\.[0-9|xX*]+)?(\.[0-9|xX*]+)?(-[0-9A-Za-z\-.]+)?(?:\+[0-9A-Za-z\-.]+)?\s*$/.exec(text);
	if (found === null)
		throw new SemverProblem(`improper constraint: ${text}`);
	const [, operator = '', major = '', minor, patch, tail = ''] = found;
	const open = (part) => part === undefined || /^\.?[xX*]$/.test(part);
	const read = (version) => {
		try {
			return parseVersion(version);
		}
		catch (error) {
			if (error instanceof SemverProblem)
				throw new SemverProblem('constraint parser error');
			throw error;
		}
	};
	if (open(major))
		return { operator, version: read(`0.0.0${tail}`), dirty: true, minorDirty: false, patchDirty: false };
	if (open(minor))
		return { operator, version: read(`${major}.0.0${tail}`), dirty: true, minorDirty: true, patchDirty: false };
	if (open(patch))
		return { operator, version: read(`${major}${minor}.0${tail}`), dirty: true, minorDirty: false, patchDirty: true };
	return {
		operator,
		version: read(`${major}${minor}${patch}${tail}`),
		dirty: false,
		minorDirty: false,
		patchDirty: false,
	};
}
function meets(version, constraint) {
	const order = compareVersions(version, constraint.version);
	switch (constraint.operator) {
		case '!=':
			return differs(version, constraint);
		case '>':
			return exceeds(version, constraint, order);
		case '<':
			return order < 0;
		case '>=':
		case '=>':
			return order >= 0;
		case '<=':
		case '=<':
			return semver_constraint_isAtMost(version, constraint, order);
		case '^':
			return order >= 0 && isCompatible(version, constraint);
		case '~':
		case '~>':
			return order >= 0 && isClose(version, constraint);
		default:
			return constraint.dirty ? order >= 0 && isClose(version, constraint) : order === 0;
	}
}
function differs(version, { version: other, dirty, minorDirty, patchDirty }) {
	const [a, b] = [version.numbers, other.numbers];
	if (!dirty)
		return compareVersions(version, other) !== 0;
	if (a[0] !== b[0])
		return true;
	if (a[1] !== b[1] && !minorDirty)
		return true;
	if (minorDirty)
		return false;
	if (a[2] !== b[2] && !patchDirty)
		return true;
	if (patchDirty)
		return version.prerelease !== other.prerelease;
	return compareVersions(version, other) !== 0;
}
function exceeds({ numbers: a }, { version: { numbers: b }, dirty, minorDirty, patchDirty }, order) {
	if (!dirty)
		return order === 1;
	if (a[0] !== b[0])
		return a[0] > b[0];
	if (minorDirty)
		return false;
	return patchDirty ? a[1] > b[1] : order === 1;
}
function semver_constraint_isAtMost({ numbers: a }, { version: { numbers: b }, dirty, minorDirty }, order) {
	if (!dirty)
		return order <= 0;
	return a[0] < b[0] || (a[0] === b[0] && (a[1] <= b[1] || minorDirty));
}
function isClose({ numbers: a }, { version: { numbers: b }, minorDirty, patchDirty }) {
	if (b.every((part) => part === 0n) && !minorDirty && !patchDirty)
		return true;
	return a[0] === b[0] && (a[1] === b[1] || minorDirty);
}
function isCompatible({ numbers: a }, { version: { numbers: b }, minorDirty, patchDirty }) {
	if (b[0] > 0n || minorDirty)
		return a[0] === b[0];
	if (a[0] > 0n)
		return false;
	if (b[1] > 0n || patchDirty)
		return a[1] === b[1];
	return a[1] === 0n && a[2] === b[2];
}

;// src/template/functions/versions.ts

const VERSIONS = {
	semverCompare: function_define(['string', 'string'], (values) => {
		try {
			return meetsConstraint(values.text(0), values.text(1), (steps) => values.run.budget.take(steps));
		}
		catch (error) {
			if (error instanceof SemverProblem)
				throw new FunctionFailure(error.message);
			throw error;
		}
	}),
};

;// src/yaml/problem.ts
class YamlProblem extends Error {
}

;// src/yaml/node-scalar.ts

const TAGS = {
	'tag:yaml.org,2002:str': 'str',
	'tag:yaml.org,2002:int': 'int',
	'tag:yaml.org,2002:float': 'float',
	'tag:yaml.org,2002:bool': 'bool',
	'tag:yaml.org,2002:null': 'null',
	'tag:yaml.org,2002:binary': 'binary',
	'tag:yaml.org,2002:timestamp': 'timestamp',
};
function scalarOf(node) {
	const tag = node.tag === undefined ? undefined : (TAGS[node.tag] ?? 'other');
	const isPlain = node.type === 'PLAIN' || node.type === undefined;
	if (tag === 'str' || tag === 'binary' || tag === 'other' || (tag === undefined && !isPlain))
		return { kind: 'string' };
	const resolved = resolvePlain(node_scalar_sourceOf(node));
	if (tag === undefined || tag === resolved.kind)
		return resolved;
	if (tag === 'float' && resolved.kind === 'int')
		return { kind: 'float', value: Number(resolved.value) };
	throw new YamlProblem(`error converting YAML to JSON: yaml: cannot decode !!${resolved.kind} as a !!${tag}`);
}
function node_scalar_sourceOf({ value, source }) {
	return fromText(typeof value === 'string' ? value : (source ?? ''));
}
function node_scalar_textOf(resolved, node, isKey) {
	switch (resolved.kind) {
		case 'bool':
			return String(resolved.value);
		case 'int':
			return resolved.value.toString();
		case 'float': {
			const text = shortest32(resolved.value);
			return isKey ? text.replace(/^\+?(-?)Inf$/, '$1.inf').replace(/^NaN$/, '.nan') : text;
		}
	}
	if (TAGS[node.tag ?? ''] !== 'binary')
		return node_scalar_sourceOf(node);
	const decoded = decodeBase64(node_scalar_sourceOf(node));
	if (decoded.kind === 'problem')
		throw new YamlProblem('error converting YAML to JSON: yaml: !!binary value contains invalid base64 data');
	return fromText(toText(decoded.text));
}
function shortest32(value) {
	const single = Math.fround(value);
	for (let digits = 1; digits < 10; digits++) {
		const candidate = Number(single.toPrecision(digits));
		if (Math.fround(candidate) === single)
			return formatFloat(candidate, 'g', -1);
	}
	return formatFloat(single, 'g', -1);
}

;// src/yaml/decode.ts

const MAX_NODES = 200_000;
const decode_MAX_DEPTH = 500;
function decodeYamlMap(text) {
	return attempt(() => {
		const value = new YamlReader().document(text);
		if (value === null)
			return new Map();
		if (value instanceof Map)
			return value;
		throw new YamlProblem(`error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${decode_kindOf(value)} into Go value of type map[string]interface {}`);
	});
}
function decodeYamlStrings(text) {
	return attempt(() => {
		const value = new YamlReader(true).document(text);
		const strings = new Map();
		if (value === null)
			return strings;
		if (!(value instanceof Map))
			throw new YamlProblem(`error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${decode_kindOf(value)} into Go value of type map[string]string`);
		for (const [key, item] of value) {
			if (typeof item === 'string')
				strings.set(key, item);
			else if (item === null)
				strings.set(key, '');
			else
				throw new YamlProblem(`error unmarshaling JSON: while decoding JSON: json: cannot unmarshal ${decode_kindOf(item)} into Go value of type string`);
		}
		return strings;
	});
}
function attempt(read) {
	try {
		return { kind: 'value', value: read() };
	}
	catch (error) {
		if (error instanceof YamlProblem)
			return { kind: 'problem', message: error.message };
		throw error;
	}
}
function checkFinite(value) {
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new YamlProblem(`error converting YAML to JSON: json: unsupported value: ${formatFloat(value, 'g', -1)}`);
	if (value instanceof Map)
		for (const item of value.values())
			checkFinite(item);
	else if (Array.isArray(value))
		value.forEach(checkFinite);
}
function decode_kindOf(value) {
	if (value instanceof Map)
		return 'object';
	if (Array.isArray(value))
		return 'array';
	return typeof value === 'boolean' ? 'bool' : typeof value;
}
class YamlReader {
	#anchors = new Map();
	#asText;
	#open = new Set();
	#visited = 0;
	constructor(asText = false) {
		this.#asText = asText;
	}
	document(text) {
		const [document] = parse(toText(text));
		if (document === undefined)
			return null;
		const [error] = document.errors;
		if (error !== undefined)
			throw new YamlProblem(`error converting YAML to JSON: yaml: ${error.message.split('\n')[0]?.replace(/:$/, '') ?? ''}`);
		const value = this.#value(document.contents, 0);
		checkFinite(value);
		return value;
	}
	#value(node, depth, asText = false) {
		if (++this.#visited > MAX_NODES)
			throw new YamlProblem('error converting YAML to JSON: yaml: document contains excessive aliasing');
		if (depth > decode_MAX_DEPTH)
			throw new YamlProblem(`error converting YAML to JSON: yaml: exceeded max depth of ${decode_MAX_DEPTH}`);
		if (node === null || node === undefined)
			return null;
		if (dist.isAlias(node))
			return this.#value(this.#follow(node), depth + 1, asText);
		if (node.anchor !== undefined)
			this.#anchors.set(node.anchor, node);
		if (dist.isScalar(node))
			return this.#scalar(node, asText);
		if (this.#open.has(node))
			throw new YamlProblem(`error converting YAML to JSON: yaml: anchor '${node.anchor ?? ''}' value contains itself`);
		this.#open.add(node);
		let value = null;
		if (dist.isSeq(node))
			value = node.items.map((item) => this.#value(item, depth + 1));
		else if (dist.isMap(node)) {
			const entries = new Map();
			this.#entries(node.items, entries, depth, this.#asText && depth === 0);
			value = entries;
		}
		this.#open.delete(node);
		return value;
	}
	#follow({ source }) {
		if (this.#anchors.has(source))
			return this.#anchors.get(source);
		throw new YamlProblem(`error converting YAML to JSON: yaml: unknown anchor '${source}' referenced`);
	}
	#entries(items, into, depth, asText) {
		for (const { key, value } of items) {
			if (dist.isScalar(key) && scalarOf(key).kind === 'merge')
				this.#merge(value, into, depth, asText);
			else {
				const name = this.#key(key);
				into.set(name, this.#value(value, depth + 1, asText));
			}
		}
	}
	#merge(value, into, depth, asText) {
		const target = dist.isAlias(value) ? this.#follow(value) : value;
		if (dist.isMap(target)) {
			if (++this.#visited > MAX_NODES || depth > decode_MAX_DEPTH)
				throw new YamlProblem('error converting YAML to JSON: yaml: document contains excessive aliasing');
			if (target.anchor !== undefined)
				this.#anchors.set(target.anchor, target);
			this.#entries(target.items, into, depth + 1, asText);
			return;
		}
		if (!dist.isSeq(target) || dist.isAlias(value))
			throw new YamlProblem('error converting YAML to JSON: yaml: map merge requires map or sequence of maps as the value');
		for (const item of target.items.toReversed())
			this.#merge(item, into, depth + 1, asText);
	}
	#key(key) {
		const node = dist.isAlias(key) ? this.#follow(key) : key;
		if (node !== null && node !== undefined && dist.isScalar(node)) {
			if (node.anchor !== undefined)
				this.#anchors.set(node.anchor, node);
			const resolved = scalarOf(node);
			if (resolved.kind === 'int') {
				if (resolved.value < 2n ** 63n)
					return resolved.value.toString();
			}
			else if (resolved.kind !== 'null')
				return node_scalar_textOf(resolved, node, true);
		}
		throw new YamlProblem('error converting YAML to JSON: unsupported map key');
	}
	#scalar(node, asText) {
		const resolved = scalarOf(node);
		if (resolved.kind === 'null')
			return null;
		if (asText)
			return node_scalar_textOf(resolved, node, false);
		if (resolved.kind === 'bool')
			return resolved.value;
		if (resolved.kind === 'int')
			return Number(resolved.value);
		if (resolved.kind !== 'float')
			return node_scalar_textOf(resolved, node, false);
		return resolved.value;
	}
}
function parse(text) {
	return dist.parseAllDocuments(text, {
		schema: 'failsafe',
		uniqueKeys: false,
		stringKeys: false,
		logLevel: 'silent',
		prettyErrors: true,
	});
}

;// src/yaml/key-order.ts

function compareKeys(left, right) {
	const a = [...text_runesOf(left)].map(({ rune }) => rune);
	const b = [...text_runesOf(right)].map(({ rune }) => rune);
	for (let at = 0; at < a.length && at < b.length; at++) {
		const [x = 0, y = 0] = [a[at], b[at]];
		if (x === y)
			continue;
		const [isLeftLetter, isRightLetter] = [isLetter(x), isLetter(y)];
		if (isLeftLetter && isRightLetter)
			return x - y;
		if (isLeftLetter || isRightLetter)
			return isRightLetter ? -1 : 1;
		const start = (x === 0x30 || y === 0x30) && followsDigits(a, at) ? 1n : 0n;
		const [leftNumber, leftEnd] = readDigits(a, at, start);
		const [rightNumber, rightEnd] = readDigits(b, at, start);
		if (leftNumber !== rightNumber)
			return leftNumber < rightNumber ? -1 : 1;
		return leftEnd === rightEnd ? x - y : leftEnd - rightEnd;
	}
	return a.length - b.length || compareBytes(left, right);
}
function followsDigits(runes, end) {
	for (let at = end - 1; at >= 0 && isDigit(runes[at] ?? 0); at--)
		if (runes[at] !== 0x30)
			return true;
	return false;
}
function readDigits(runes, start, from) {
	let value = from;
	let end = start;
	for (; end < runes.length && isDigit(runes[end] ?? 0); end++)
		value = BigInt.asIntN(64, value * 10n + BigInt((runes[end] ?? 0) - 0x30));
	return [value, end];
}

;// src/yaml/output.ts
class YamlOutput {
	#text = '';
	column = 0;
	whitespace = true;
	indention = true;
	finish() {
		return this.column > 0 ? `${this.#text}\n` : this.#text;
	}
	indent(indent) {
		if (!this.indention || this.column > indent || (this.column === indent && !this.whitespace))
			this.break();
		if (this.column < indent)
			this.put(' '.repeat(indent - this.column), indent - this.column);
		this.whitespace = true;
		this.indention = true;
	}
	indicator(indicator, { space = true, opens = false, indents = false } = {}) {
		if (space && !this.whitespace)
			this.put(' ');
		this.put(indicator, indicator.length);
		this.whitespace = opens;
		this.indention = this.indention && indents;
	}
	put(text, columns = 1) {
		this.#text += text;
		this.column += columns;
	}
	break(character = '\n') {
		this.#text += character;
		this.column = 0;
	}
}

;// src/yaml/printable.ts
function isPrintableYaml(rune) {
	return (rune === 0x0a ||
		(rune >= 0x20 && rune <= 0x7e) ||
		(rune >= 0xa0 && rune <= 0xd7ff) ||
		(rune >= 0xe000 && rune <= 0xfffd && rune !== 0xfeff));
}
function isLineBreak(rune) {
	return rune === 0x0a || rune === 0x0d || rune === 0x85 || rune === 0x2028 || rune === 0x2029;
}

;// src/yaml/scalar-style.ts

function styleOf(text, isKey) {
	const facts = analyze(text);
	const { multiline } = facts;
	const isText = ['string', 'merge'].includes(resolvePlain(text).kind) && !isBase60(text);
	let style = text.includes('\n') ? 'literal' : isText ? 'plain' : 'double';
	if (isKey && multiline)
		style = 'double';
	if (style === 'plain' && (!facts.plainAllowed || (text === '' && isKey)))
		style = 'single';
	if (style === 'single' && !facts.singleAllowed)
		style = 'double';
	if (style === 'literal' && (!facts.blockAllowed || isKey))
		style = 'double';
	return { style, multiline };
}
function analyze(text) {
	if (text === '')
		return { multiline: false, plainAllowed: true, singleAllowed: true, blockAllowed: false };
	const runes = [...text_runesOf(text)].map(({ rune }) => rune);
	const last = runes.length - 1;
	const isSpace = (at) => runes[at] === 0x20;
	const isBreak = (at) => isLineBreak(runes[at] ?? -1);
	const pairs = (first, second) => runes.some((_, at) => at > 0 && first(at - 1) && second(at));
	const multiline = runes.some((_, at) => isBreak(at));
	const breakSpace = pairs(isBreak, isSpace);
	const special = pairs(isSpace, isBreak) || runes.some((rune) => !isPrintableYaml(rune));
	const edges = isSpace(0) || isBreak(0) || isSpace(last) || isBreak(last);
	return {
		multiline,
		plainAllowed: !edges && !breakSpace && !special && !multiline && !hasIndicator(text),
		singleAllowed: !breakSpace && !special,
		blockAllowed: !isSpace(last) && !special,
	};
}
function hasIndicator(text) {
	return /^(?:---|\.\.\.)|^[#,[\]{}&*!|>'"%@`]|^[?:-](?:[ \t]|$)|:(?:[ \t]|$)|[ \t\n]#/.test(text);
}

;// src/yaml/value.ts
function isMapping(value) {
	return value instanceof Map;
}
function isSequence(value) {
	return Array.isArray(value);
}

;// src/yaml/through-json.ts

function throughJson(value) {
	if (typeof value === 'string')
		return readText(value);
	if (isSequence(value)) {
		const items = value.map(throughJson);
		return items.every((item) => item !== undefined) ? items : undefined;
	}
	if (!isMapping(value))
		return value;
	const entries = new Map();
	for (const [key, item] of value) {
		const name = readText(key);
		const read = throughJson(item);
		if (name === undefined || read === undefined)
			return undefined;
		entries.set(name, read);
	}
	return entries;
}
function readText(text) {
	if (isAscii(text))
		return text.includes('\x7f') ? undefined : text;
	const decoded = toText(text);
	if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(decoded))
		return undefined;
	const folded = decoded.replace(/[ \t]*((?:\x85[ \t]*)+)/g, (_, breaks) => {
		const count = breaks.split('\x85').length - 1;
		return count === 1 ? ' ' : '\n'.repeat(count - 1);
	});
	return fromText(folded);
}

;// src/yaml/escape.ts

const escape_NAMED = {
	0: '0',
	7: 'a',
	8: 'b',
	9: 't',
	10: 'n',
	11: 'v',
	12: 'f',
	13: 'r',
	27: 'e',
	34: '"',
	92: '\\',
	133: 'N',
	160: '_',
	8232: 'L',
	8233: 'P',
};
function escapeOf(rune, always) {
	if (!always && isPrintableYaml(rune) && !isLineBreak(rune) && rune !== 0x22 && rune !== 0x5c)
		return undefined;
	const named = escape_NAMED[rune];
	if (named !== undefined)
		return `\\${named}`;
	const hex = rune.toString(16).toUpperCase();
	return rune <= 0xff
		? `\\x${hex.padStart(2, '0')}`
		: rune <= 0xffff
			? `\\u${hex.padStart(4, '0')}`
			: `\\U${hex.padStart(8, '0')}`;
}

;// src/yaml/write-scalar.ts

const WIDTH = 80;
const INDENT = 2;
function writeText(output, style, text, indent, folds) {
	if (style === 'plain')
		writePlain(output, text, indent, folds);
	else if (style === 'single')
		writeSingleQuoted(output, text, indent, folds);
	else if (style === 'double')
		writeDoubleQuoted(output, text, indent, folds);
	else
		writeLiteral(output, text, indent);
}
function writePlain(output, text, indent, folds) {
	if (!output.whitespace && text !== '')
		output.put(' ');
	writeFolded(output, text, indent, folds, false);
	output.whitespace = false;
	output.indention = false;
}
function writeSingleQuoted(output, text, indent, folds) {
	output.indicator("'");
	writeFolded(output, text, indent, folds, true);
	output.indicator("'", { space: false });
	output.whitespace = false;
	output.indention = false;
}
function writeFolded(output, text, indent, folds, quoted) {
	let spaces = false;
	let breaks = false;
	const edge = quoted ? 1 : 0;
	for (const { rune, at, size } of text_runesOf(text)) {
		const isSpace = rune === 0x20;
		const isBreak = isLineBreak(rune);
		if (breaks && !isBreak && !isSpace)
			output.indent(indent);
		const within = at >= edge && at < text.length - edge;
		if (isBreak)
			output.break(text.slice(at, at + size));
		else if (isSpace && folds && !spaces && output.column > WIDTH && within && text[at + 1] !== ' ')
			output.indent(indent);
		else if (quoted && rune === 0x27)
			output.put("''", 2);
		else
			output.put(text.slice(at, at + size));
		if (!isSpace)
			output.indention = isBreak;
		spaces = isSpace;
		breaks = isBreak || (breaks && isSpace);
	}
}
function writeDoubleQuoted(output, text, indent, folds) {
	output.indicator('"');
	let spaces = false;
	const marked = text.startsWith('\xef\xbb\xbf');
	for (const { rune, at, size } of text_runesOf(text)) {
		const escaped = escapeOf(rune, marked);
		const isSpace = rune === 0x20;
		if (escaped !== undefined)
			output.put(escaped, escaped.length);
		else if (isSpace && folds && !spaces && output.column > WIDTH && at > 0 && at < text.length - 1) {
			output.indent(indent);
			if (text[at + 1] === ' ')
				output.put('\\');
		}
		else
			output.put(text.slice(at, at + size));
		spaces = isSpace;
	}
	output.indicator('"', { space: false });
	output.whitespace = false;
	output.indention = false;
}
function writeLiteral(output, text, indent) {
	const breaks = [...text_runesOf(text)].map(({ rune }) => isLineBreak(rune));
	output.indicator('|');
	if (text.startsWith(' ') || breaks[0] === true)
		output.indicator(String(INDENT), { space: false });
	if (breaks.at(-1) !== true)
		output.indicator('-', { space: false });
	else if (breaks.length === 1 || breaks.at(-2) === true)
		output.indicator('+', { space: false });
	output.break();
	output.indention = true;
	output.whitespace = true;
	let atStart = true;
	for (const { rune, at, size } of text_runesOf(text)) {
		const isBreak = isLineBreak(rune);
		if (isBreak)
			output.break(text.slice(at, at + size));
		else {
			if (atStart)
				output.indent(indent);
			output.put(text.slice(at, at + size));
		}
		output.indention = isBreak;
		atStart = isBreak;
	}
}

;// src/yaml/encode.ts

const MAX_SIMPLE_KEY = 128;
function encodeYaml(value) {
	const readable = throughJson(value);
	if (readable === undefined)
		return undefined;
	const writer = new YamlWriter();
	writer.node(readable, { indent: -1, inSequence: false, isKey: false });
	return writer.finish();
}
class YamlWriter {
	#output = new YamlOutput();
	finish() {
		return this.#output.finish();
	}
	node(value, context) {
		if (isMapping(value) && value.size === 0)
			this.#indicators('{', '}');
		else if (isMapping(value))
			this.#mapping(value, context);
		else if (isSequence(value) && value.length === 0)
			this.#indicators('[', ']');
		else if (isSequence(value))
			this.#sequence(value, context);
		else
			this.#scalar(value, context);
	}
	#mapping(value, { indent }) {
		const inner = indent < 0 ? 0 : indent + INDENT;
		for (const [key, item] of [...value].toSorted(([left], [right]) => compareKeys(left, right))) {
			this.#output.indent(inner);
			const isSimple = !styleOf(key, false).multiline && key.length <= MAX_SIMPLE_KEY;
			if (isSimple) {
				this.#scalar(key, { indent: inner, inSequence: false, isKey: true });
				this.#output.indicator(':', { space: false });
			}
			else {
				this.#output.indicator('?', { indents: true });
				this.#scalar(key, { indent: inner, inSequence: false, isKey: false });
				this.#output.indent(inner);
				this.#output.indicator(':', { indents: true });
			}
			this.node(item, { indent: inner, inSequence: !isSimple, isKey: false });
		}
	}
	#sequence(value, { indent, inSequence }) {
		const inner = indent < 0 ? 0 : inSequence ? indent + INDENT : indent;
		for (const item of value) {
			this.#output.indent(inner);
			this.#output.indicator('-', { indents: true });
			this.node(item, { indent: inner, inSequence: true, isKey: false });
		}
	}
	#indicators(open, close) {
		this.#output.indicator(open, { opens: true });
		this.#output.indicator(close, { space: false });
	}
	#scalar(value, { indent, isKey }) {
		const inner = indent < 0 ? INDENT : indent + INDENT;
		if (typeof value !== 'string')
			writePlain(this.#output, plainOf(value), inner, !isKey);
		else
			writeText(this.#output, styleOf(value, isKey).style, value, inner, !isKey);
	}
}
function plainOf(value) {
	if (value === null || typeof value === 'boolean')
		return String(value);
	const { number } = value;
	if (number === '-0')
		return '0';
	const whole = /^-?\d+$/.test(number) ? BigInt(number) : undefined;
	if (whole !== undefined && whole >= -(2n ** 63n) && whole < 2n ** 64n)
		return number;
	return formatFloat(Number(number), 'g', -1);
}

;// src/template/functions/yaml.ts

const YAML = {
	toYaml: function_define(['interface {}'], (values) => {
		const value = yaml_writable(values.any(0), values.run.budget, 0);
		return value === undefined ? '' : (encodeYaml(value) ?? '').replace(/\n$/, '');
	}),
	fromYaml: function_define(['string'], (values) => {
		values.run.budget.take(20 * values.text(0).length);
		const decoded = decodeYamlMap(values.text(0));
		if (decoded.kind === 'problem')
			return dict(new Map([['Error', fromText(decoded.message)]]));
		const entries = new Map();
		for (const [key, value] of decoded.value)
			entries.set(key, fromJson(value));
		return dict(entries);
	}),
};
function yaml_writable(value, budget, depth) {
	budget.take(1);
	budget.checkDepth(depth, 'a value');
	if (value === undefined)
		return null;
	if (typeof value === 'boolean')
		return value;
	if (typeof value === 'string') {
		budget.take(value.length);
		return value;
	}
	if (typeof value === 'number')
		return Number.isFinite(value) ? { number: encodeJsonNumber(value) } : undefined;
	if (isInt(value))
		return { number: value.value.toString() };
	if (isComplex(value))
		return undefined;
	if (isTime(value))
		return timeJson(value);
	if (value.isNil)
		return null;
	if (isList(value)) {
		const items = value.items.map((item) => yaml_writable(item, budget, depth + 1));
		return items.every((item) => item !== undefined) ? items : undefined;
	}
	const entries = new Map();
	for (const [key, item] of isDict(value) ? value.entries : []) {
		const written = yaml_writable(item, budget, depth + 1);
		if (written === undefined)
			return undefined;
		entries.set(key, written);
	}
	return entries;
}

;// src/template/functions/catalog.ts

const FUNCTIONS = new Map([
	BUILTINS,
	COMPARISONS,
	STRINGS,
	NUMBERS,
	LISTS,
	DICTS,
	DEFAULTS,
	ENCODINGS,
	PATHS,
	PATTERNS,
	DATES,
	DURATIONS,
	URLS,
	VERSIONS,
	YAML,
	CERTIFICATES,
].flatMap((family) => Object.entries(family)));
const IRREPRODUCIBLE = new Set([
	'ago',
	'randAlphaNum',
	'randAlpha',
	'randAscii',
	'randNumeric',
	'randInt',
	'randBytes',
	'shuffle',
	'uuidv4',
	'bcrypt',
	'htpasswd',
	'encryptAES',
	'genPrivateKey',
	'genCA',
	'genCAWithKey',
	'genSelfSignedCert',
	'genSelfSignedCertWithKey',
	'genSignedCert',
	'genSignedCertWithKey',
	'buildCustomCert',
	'pemToPkcs12',
	'pemToPkcs12Pass',
	'fullPemToPkcs12',
	'fullPemToPkcs12Pass',
	'pemTruststoreToPKCS12',
	'pemTruststoreToPKCS12Pass',
]);
const UNSUPPORTED = new Set([
	'derivePassword',
	'decryptAES',
	'semver',
	'pkcs12key',
	'pkcs12keyPass',
	'pkcs12cert',
	'pkcs12certPass',
]);

;// src/template/definitions.ts

class Definitions {
	lists = new Map();
	add(name, list) {
		const known = this.lists.get(name);
		if (known !== undefined && !definitions_isEmpty(known))
			return definitions_isEmpty(list);
		this.lists.set(name, list);
		return true;
	}
}
function definitions_isEmpty({ nodes }) {
	return nodes.every((node) => node.kind === 'text' && trimSpace(node.text) === '');
}

;// src/template/number-literal.ts

const MAX_UINT = 2n ** 64n - 1n;
function readNumber(text, kind) {
	if (kind === 'char-constant')
		return readCharacter(text);
	if (kind === 'complex') {
		const split = text.slice(1).search(/(?<![eEpP])[-+]/) + 1;
		const real = parseFloatGo(text.slice(0, split));
		const imaginary = parseFloatGo(text.slice(split, -1));
		return real === undefined || imaginary === undefined
			? { problem: 'syntax error scanning complex number' }
			: simplify(text, real, imaginary);
	}
	if (text.endsWith('i')) {
		const imaginary = parseFloatGo(text.slice(0, -1));
		if (imaginary !== undefined && Number.isFinite(imaginary))
			return simplify(text, 0, imaginary);
	}
	return readReal(text);
}
function readCharacter(text) {
	const character = unquoteCharacter(text, 1, "'");
	if (character === undefined)
		return { problem: 'invalid syntax' };
	if (text.slice(1 + character.size) !== "'")
		return { problem: `malformed character constant: ${text}` };
	const { rune } = character;
	return { text, int: BigInt(rune), uint: BigInt(rune), float: rune };
}
function readReal(text) {
	const parsed = parseInteger(text, 0);
	const magnitude = /^[+-]/.test(text) ? undefined : parseMagnitude(text, 0);
	const int = parsed.kind === 'integer' ? parsed.value : undefined;
	const uint = magnitude !== undefined && magnitude <= MAX_UINT ? magnitude : int === 0n ? 0n : undefined;
	if (int !== undefined || uint !== undefined)
		return { text, int, uint, float: Number(int ?? uint) };
	const float = parseFloatGo(text);
	if (float === undefined || !Number.isFinite(float))
		return { problem: `illegal number syntax: ${quoteGo(text)}` };
	return /[.eEpP]/.test(text)
		? { text, ...integersOf(float), float }
		: { problem: `integer overflow: ${quoteGo(text)}` };
}
function integersOf(float) {
	const whole = Number.isInteger(float) ? BigInt(float) : undefined;
	return {
		int: whole !== undefined && whole <= MAX_INT && whole >= MIN_INT ? whole : undefined,
		uint: whole !== undefined && whole >= 0n && whole <= MAX_UINT ? whole : undefined,
	};
}
function simplify(text, real, imaginary) {
	const complex = { real, imaginary };
	return imaginary === 0 ? { text, complex, float: real, ...integersOf(real) } : { text, complex };
}

;// src/template/parse-pipeline.ts

class PipelineParser {
	functions = [];
	variables = ['$'];
	#tokens;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	pipeline(context, end) {
		const { at } = this.#tokens.peekNonSpace();
		const declared = [];
		const assigns = this.#declarations(context, declared);
		const commands = [];
		for (;;) {
			const token = this.#tokens.nextNonSpace();
			if (token.kind === end)
				break;
			if (!STARTS_OPERAND.has(token.kind))
				this.#tokens.unexpected(token, context);
			this.#tokens.pushBack(token);
			commands.push(this.#command());
		}
		if (commands.length === 0)
			this.#tokens.fail(`missing value for ${context}`);
		for (const [index, { operands }] of commands.entries()) {
			if (index > 0 && CONSTANTS.has(operands[0].kind))
				this.#tokens.fail(`non executable command in pipeline stage ${index + 1}`);
		}
		return { kind: 'pipeline', at, declared, assigns, commands };
	}
	#declarations(context, declared) {
		for (;;) {
			const variable = this.#tokens.peekNonSpace();
			if (variable.kind !== 'variable')
				return false;
			this.#tokens.next();
			const after = this.#tokens.peek();
			const next = this.#tokens.peekNonSpace();
			const comma = next.kind === 'char' && next.text === ',';
			if (next.kind !== 'assign' && next.kind !== 'declare' && !comma) {
				if (after.kind === 'space')
					this.#tokens.pushBack(after);
				this.#tokens.pushBack(variable);
				return false;
			}
			this.#tokens.nextNonSpace();
			declared.push({ kind: 'variable', at: variable.at, path: variable.text.split('.') });
			this.variables.push(variable.text);
			if (!comma)
				return next.kind === 'assign';
			if (context !== 'range' || declared.length >= 2)
				this.#tokens.fail(`too many declarations in ${context}`);
			const { kind } = this.#tokens.peekNonSpace();
			if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren')
				this.#tokens.fail('range can only initialize variables');
		}
	}
	#command() {
		const { at } = this.#tokens.peekNonSpace();
		const operands = [];
		for (;;) {
			this.#tokens.peekNonSpace();
			const operand = this.#operand();
			if (operand !== undefined)
				operands.push(operand);
			const token = this.#tokens.next();
			if (token.kind === 'space')
				continue;
			if (token.kind === 'right-delimiter' || token.kind === 'right-paren')
				this.#tokens.pushBack(token);
			else if (token.kind !== 'pipe')
				this.#tokens.unexpected(token, 'operand');
			break;
		}
		const [first, ...rest] = operands;
		return first === undefined
			? this.#tokens.fail('empty command')
			: { kind: 'command', at, operands: [first, ...rest] };
	}
	#operand() {
		const term = this.#term();
		const next = term === undefined ? undefined : this.#tokens.peek();
		if (term === undefined || next?.kind !== 'field')
			return term;
		const path = [];
		while (this.#tokens.peek().kind === 'field')
			path.push(this.#tokens.next().text.slice(1));
		switch (term.kind) {
			case 'field':
			case 'variable':
				return { kind: term.kind, at: next.at, path: [...term.path, ...path] };
			case 'bool':
			case 'string':
			case 'number':
			case 'nil':
			case 'dot':
				return this.#tokens.fail(`unexpected . after term ${quoteGo(sourceOf(term))}`);
		}
		return { kind: 'chain', at: next.at, base: term, path };
	}
	#term() {
		const token = this.#tokens.nextNonSpace();
		const { at, text } = token;
		switch (token.kind) {
			case 'identifier':
				return this.#function({ kind: 'identifier', at, name: text });
			case 'dot':
			case 'nil':
				return { kind: token.kind, at };
			case 'variable':
				return this.#variable(token);
			case 'field':
				return { kind: 'field', at, path: [text.slice(1)] };
			case 'bool':
				return { kind: 'bool', at, value: text === 'true' };
			case 'char-constant':
			case 'complex':
			case 'number': {
				const number = readNumber(text, token.kind);
				return 'problem' in number ? this.#tokens.fail(number.problem) : { kind: 'number', at, number };
			}
			case 'left-paren': {
				this.#tokens.enter();
				const pipeline = this.pipeline('parenthesized pipeline', 'right-paren');
				this.#tokens.leave();
				return pipeline;
			}
			case 'string':
			case 'raw-string':
				return { kind: 'string', at, text: this.#tokens.unquote(token), quoted: text };
		}
		this.#tokens.pushBack(token);
		return undefined;
	}
	#function(node) {
		this.functions.push(node);
		return node;
	}
	#variable({ at, text }) {
		if (!this.variables.includes(text))
			this.#tokens.fail(`undefined variable ${quoteGo(text)}`);
		return { kind: 'variable', at, path: [text] };
	}
}
const STARTS_OPERAND = new Set([
	'bool',
	'char-constant',
	'complex',
	'dot',
	'field',
	'identifier',
	'number',
	'nil',
	'raw-string',
	'string',
	'variable',
	'left-paren',
]);
const CONSTANTS = new Set(['bool', 'dot', 'nil', 'number', 'string']);

;// src/template/token.ts
const KEYWORDS = new Map([
	['.', 'dot'],
	...['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'nil', 'range', 'template', 'with'].map((word) => [word, word]),
]);

;// src/template/describe.ts

function describeRune(rune) {
	const code = rune < 0 ? 'FFFFFFFFFFFFFFFF' : rune.toString(16).toUpperCase().padStart(4, '0');
	return `U+${code}${rune >= 0 && isPrint(rune) ? ` '${encodeRune(rune)}'` : ''}`;
}
function describeToken({ kind, text }) {
	if (kind === 'eof')
		return 'EOF';
	if (kind === 'error')
		return text;
	if (KEYWORDS.get(text) === kind)
		return `<${text}>`;
	if (text.length <= 10)
		return quoteGo(text);
	let end = 0;
	for (let count = 0; count < 10 && end < text.length; count++)
		end += decodeRune(text, end).size;
	return `${quoteGo(text.slice(0, end))}...`;
}

;// src/template/scanner.ts

const LEFT = '{{';
const RIGHT = '}}';
const scanner_END = -1;
class Scanner {
	#input;
	#line = 1;
	#startLine = 1;
	at = 0;
	start = 0;
	constructor(input) {
		this.#input = input;
	}
	get input() {
		return this.#input;
	}
	get read() {
		return this.#input.slice(this.start, this.at);
	}
	peek() {
		return this.at < this.#input.length ? decodeRune(this.#input, this.at).rune : scanner_END;
	}
	next() {
		if (this.at >= this.#input.length)
			return scanner_END;
		const { rune, size } = decodeRune(this.#input, this.at);
		this.at += size;
		if (rune === 0x0a)
			this.#line++;
		return rune;
	}
	skipTo(at) {
		for (let index = this.at; index < at; index++)
			if (this.#input[index] === '\n')
				this.#line++;
		this.at = at;
	}
	skipSpace() {
		while (/[ \t\r\n]/.test(this.#input[this.at] ?? ''))
			this.skipTo(this.at + 1);
	}
	backTo(at) {
		if (this.#input[at] === '\n')
			this.#line--;
		this.at = at;
	}
	ignore() {
		this.start = this.at;
		this.#startLine = this.#line;
	}
	rightDelimiter(at = this.at) {
		if (/^[ \t\r\n]-}}/.test(this.#input.slice(at, at + 4)))
			return this.#input.slice(at, at + 4);
		return this.#input.startsWith(RIGHT, at) ? RIGHT : undefined;
	}
	token(kind) {
		const token = { kind, at: this.start, text: this.read, line: this.#startLine };
		this.ignore();
		return token;
	}
	fail(text) {
		const token = { kind: 'error', at: this.start, text, line: this.#startLine };
		this.#input = '';
		this.at = 0;
		this.start = 0;
		return token;
	}
}
function isBlank(rune) {
	return rune === 0x20 || (rune >= 9 && rune <= 13 && rune !== 11 && rune !== 12);
}
function isAlphanumeric(rune) {
	return rune === 0x5f || (rune !== scanner_END && (isLetter(rune) || isDigit(rune)));
}

;// src/template/scan-literal.ts

function scanQuoted(scanner, quote) {
	for (;;) {
		let rune = scanner.next();
		const escaped = rune === 0x5c;
		if (escaped)
			rune = scanner.next();
		if (rune === scanner_END || rune === 0x0a)
			return false;
		if (!escaped && rune === quote.charCodeAt(0))
			return true;
	}
}
function scanRaw(scanner) {
	for (;;) {
		const rune = scanner.next();
		if (rune === scanner_END)
			return false;
		if (rune === 0x60)
			return true;
	}
}
function scanNumber(scanner) {
	if (!scanPart(scanner))
		return undefined;
	const sign = scanner.peek();
	if (sign !== 0x2b && sign !== 0x2d)
		return 'number';
	return scanPart(scanner) && scanner.input[scanner.at - 1] === 'i' ? 'complex' : undefined;
}
function scanPart(scanner) {
	const pattern = /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;
	pattern.lastIndex = scanner.at;
	scanner.at += pattern.exec(scanner.input)?.[0].length ?? 0;
	if (!isAlphanumeric(scanner.peek()))
		return true;
	scanner.next();
	return false;
}

;// src/template/lexer.ts

class Lexer {
	#scanner;
	#parens = 0;
	#inside = false;
	constructor(input) {
		this.#scanner = new Scanner(input);
	}
	next() {
		return this.#inside ? this.#action() : this.#text();
	}
	#text() {
		for (;;) {
			const found = this.#scanner.input.indexOf(LEFT, this.#scanner.at);
			if (found < 0) {
				this.#scanner.skipTo(this.#scanner.input.length);
				return this.#scanner.at > this.#scanner.start ? this.#scanner.token('text') : this.#scanner.token('eof');
			}
			const trims = /^-[ \t\r\n]/.test(this.#scanner.input.slice(found + 2, found + 4));
			const text = this.#scanner.input.slice(this.#scanner.start, found);
			this.#scanner.skipTo(this.#scanner.start + (trims ? text.replace(/[ \t\r\n]+$/, '') : text).length);
			const token = this.#scanner.token('text');
			this.#scanner.skipTo(found);
			this.#scanner.ignore();
			if (token.text !== '')
				return token;
			const marker = found + 2 + (trims ? 2 : 0);
			if (!this.#scanner.input.startsWith('/*', marker)) {
				this.#scanner.at = found + 2;
				const delimiter = this.#scanner.token('left-delimiter');
				this.#scanner.skipTo(marker);
				this.#scanner.ignore();
				this.#inside = true;
				this.#parens = 0;
				return delimiter;
			}
			this.#scanner.skipTo(marker);
			this.#scanner.ignore();
			const failed = this.#comment();
			if (failed !== undefined)
				return failed;
		}
	}
	#comment() {
		const end = this.#scanner.input.indexOf('*/', this.#scanner.at + 2);
		if (end < 0)
			return this.#fail('unclosed comment');
		this.#scanner.at = end + 2;
		const delimiter = this.#scanner.rightDelimiter();
		if (delimiter === undefined)
			return this.#fail('comment ends before closing delimiter');
		this.#scanner.at = this.#scanner.start;
		this.#scanner.skipTo(end + 2 + delimiter.length);
		if (delimiter !== RIGHT)
			this.#scanner.skipSpace();
		this.#scanner.ignore();
		return undefined;
	}
	#closeAction(delimiter) {
		if (delimiter !== RIGHT) {
			this.#scanner.skipTo(this.#scanner.at + 2);
			this.#scanner.ignore();
		}
		this.#scanner.at += 2;
		const token = this.#scanner.token('right-delimiter');
		if (delimiter !== RIGHT) {
			this.#scanner.skipSpace();
			this.#scanner.ignore();
		}
		this.#inside = false;
		return token;
	}
	#action() {
		const delimiter = this.#scanner.rightDelimiter();
		if (delimiter !== undefined) {
			return this.#parens === 0 ? this.#closeAction(delimiter) : this.#fail('unclosed left paren');
		}
		const rune = this.#scanner.next();
		if (rune === scanner_END)
			return this.#fail('unclosed action');
		if (isBlank(rune))
			return this.#space();
		const character = String.fromCodePoint(rune);
		switch (character) {
			case '=':
				return this.#scanner.token('assign');
			case ':':
				return this.#scanner.next() === 0x3d ? this.#scanner.token('declare') : this.#fail('expected :=');
			case '|':
				return this.#scanner.token('pipe');
			case '"':
				return this.#literal('string', scanQuoted(this.#scanner, '"'), 'unterminated quoted string');
			case "'":
				return this.#literal('char-constant', scanQuoted(this.#scanner, "'"), 'unterminated character constant');
			case '`':
				return this.#literal('raw-string', scanRaw(this.#scanner), 'unterminated raw quoted string');
			case '$':
				return this.#name('variable');
			case '(':
				this.#parens++;
				return this.#scanner.token('left-paren');
			case ')':
				return --this.#parens < 0 ? this.#fail('unexpected right paren') : this.#scanner.token('right-paren');
		}
		if (character === '.' &&
			this.#scanner.at < this.#scanner.input.length &&
			!/[0-9]/.test(this.#scanner.input[this.#scanner.at] ?? '')) {
			return this.#name('field');
		}
		if (/[-+.0-9]/.test(character)) {
			this.#scanner.at = this.#scanner.start;
			const kind = scanNumber(this.#scanner);
			return this.#literal(kind ?? 'number', kind !== undefined, `bad number syntax: ${quoteGo(this.#scanner.read)}`);
		}
		if (isAlphanumeric(rune))
			return this.#identifier();
		if (rune < 0x80 && isPrint(rune))
			return this.#scanner.token('char');
		return this.#fail(`unrecognized character in action: ${describeRune(rune)}`);
	}
	#space() {
		while (isBlank(this.#scanner.peek()))
			this.#scanner.next();
		const end = this.#scanner.at;
		const delimiter = this.#scanner.rightDelimiter(end - 1);
		if (delimiter !== undefined && delimiter !== RIGHT) {
			this.#scanner.backTo(end - 1);
			if (this.#scanner.at === this.#scanner.start)
				return this.#closeAction(delimiter);
		}
		return this.#scanner.token('space');
	}
	#identifier() {
		while (isAlphanumeric(this.#scanner.peek()))
			this.#scanner.next();
		if (!this.#terminated())
			return this.#badCharacter();
		const word = this.#scanner.read;
		return this.#scanner.token(KEYWORDS.get(word) ?? (word === 'true' || word === 'false' ? 'bool' : 'identifier'));
	}
	#name(kind) {
		if (this.#terminated())
			return this.#scanner.token(kind === 'variable' ? kind : 'dot');
		while (isAlphanumeric(this.#scanner.peek()))
			this.#scanner.next();
		return this.#terminated() ? this.#scanner.token(kind) : this.#badCharacter();
	}
	#terminated() {
		const rune = this.#scanner.peek();
		return (rune === scanner_END ||
			isBlank(rune) ||
			'.,|:)('.includes(String.fromCodePoint(rune)) ||
			this.#scanner.input.startsWith(RIGHT, this.#scanner.at));
	}
	#badCharacter() {
		return this.#fail(`bad character ${describeRune(this.#scanner.peek())}`);
	}
	#literal(kind, ends, problem) {
		return ends ? this.#scanner.token(kind) : this.#fail(problem);
	}
	#fail(text) {
		this.#inside = false;
		return this.#scanner.fail(text);
	}
}

;// src/template/token-stream.ts

const token_stream_MAX_NESTING = 500;
class SyntaxProblem extends Error {
	offset;
	code;
	constructor(message, offset, code = 'template-syntax') {
		super(message);
		this.offset = offset;
		this.code = code;
	}
}
class TokenStream {
	actionLine = 0;
	#lexer;
	#name;
	#pending = [];
	#last = { kind: 'eof', at: 0, text: '', line: 1 };
	#nesting = 0;
	constructor(source, name) {
		this.#lexer = new Lexer(source);
		this.#name = name;
	}
	leave() {
		this.#nesting--;
	}
	enter() {
		if (++this.#nesting > token_stream_MAX_NESTING)
			throw new SyntaxProblem(`nested more than ${token_stream_MAX_NESTING} deep`, this.#last.at, 'template-limit');
	}
	next() {
		const pending = this.#pending.pop();
		if (pending !== undefined)
			return pending;
		this.#last = this.#lexer.next();
		return this.#last;
	}
	pushBack(token) {
		this.#pending.push(token);
	}
	peek() {
		const token = this.next();
		this.pushBack(token);
		return token;
	}
	nextNonSpace() {
		for (;;) {
			const token = this.next();
			if (token.kind !== 'space')
				return token;
		}
	}
	peekNonSpace() {
		const token = this.nextNonSpace();
		this.pushBack(token);
		return token;
	}
	expect(kind, context) {
		const token = this.nextNonSpace();
		return token.kind === kind ? token : this.unexpected(token, context);
	}
	unexpected(token, context) {
		if (token.kind !== 'error')
			return this.fail(`unexpected ${describeToken(token)} in ${context}`, token);
		if (this.actionLine === 0 || this.actionLine === token.line)
			return this.fail(token.text, token);
		const where = `action started at ${this.#name}:${this.actionLine}`;
		return this.fail(`${token.text}${token.text.endsWith(' action') ? where.slice('action'.length) : ` in ${where}`}`, token);
	}
	fail(message, token = this.#last) {
		throw new SyntaxProblem(message, token.at);
	}
	unquote(token) {
		return unquoteGo(token.text) ?? this.fail('invalid syntax');
	}
}

;// src/template/parse-statements.ts

class StatementParser {
	#tokens;
	#pipelines;
	#definitions;
	#name;
	#ranges = 0;
	constructor(source, name, definitions) {
		this.#tokens = new TokenStream(source, name);
		this.#pipelines = new PipelineParser(this.#tokens);
		this.#name = name;
		this.#definitions = definitions;
	}
	get functions() {
		return this.#pipelines.functions;
	}
	parseFile() {
		const at = this.#tokens.peek().at;
		const nodes = [];
		while (this.#tokens.peek().kind !== 'eof') {
			if (this.#tokens.peek().kind === 'left-delimiter') {
				const delimiter = this.#tokens.next();
				const first = this.#tokens.nextNonSpace();
				if (first.kind === 'define') {
					this.#definition();
					continue;
				}
				this.#tokens.pushBack(first);
				this.#tokens.pushBack(delimiter);
			}
			const item = this.#textOrAction();
			if (isEnd(item))
				this.#tokens.fail(`unexpected {{${item.kind}}}`);
			else
				nodes.push(item);
		}
		this.#add(this.#name, { kind: 'list', at, nodes });
	}
	#add(name, list) {
		if (!this.#definitions.add(name, list))
			this.#tokens.fail(`template: multiple definition of template ${quoteGo(name)}`);
	}
	#definition() {
		const context = 'define clause';
		const token = this.#tokens.nextNonSpace();
		if (token.kind !== 'string' && token.kind !== 'raw-string')
			this.#tokens.unexpected(token, context);
		const name = this.#tokens.unquote(token);
		this.#tokens.expect('right-delimiter', context);
		this.#add(name, this.#body(context));
	}
	#body(context) {
		const outer = { variables: this.#pipelines.variables, ranges: this.#ranges, actionLine: this.#tokens.actionLine };
		this.#pipelines.variables = ['$'];
		this.#ranges = 0;
		this.#tokens.actionLine = 0;
		const { list, end } = this.#itemList();
		if (end.kind !== 'end')
			this.#tokens.fail(`unexpected {{${end.kind}}} in ${context}`);
		this.#pipelines.variables = outer.variables;
		this.#ranges = outer.ranges;
		this.#tokens.actionLine = outer.actionLine;
		return list;
	}
	#itemList() {
		this.#tokens.enter();
		const at = this.#tokens.peekNonSpace().at;
		const nodes = [];
		while (this.#tokens.peekNonSpace().kind !== 'eof') {
			const item = this.#textOrAction();
			if (isEnd(item)) {
				this.#tokens.leave();
				return { list: { kind: 'list', at, nodes }, end: item };
			}
			nodes.push(item);
		}
		return this.#tokens.fail('unexpected EOF');
	}
	#textOrAction() {
		const token = this.#tokens.nextNonSpace();
		if (token.kind === 'text')
			return { kind: 'text', at: token.at, text: token.text };
		if (token.kind !== 'left-delimiter')
			return this.#tokens.unexpected(token, 'input');
		this.#tokens.actionLine = token.line;
		const item = this.#action();
		this.#tokens.actionLine = 0;
		return item;
	}
	#action() {
		const token = this.#tokens.nextNonSpace();
		switch (token.kind) {
			case 'block':
				return this.#block();
			case 'break':
			case 'continue':
				return this.#jump(token, token.kind);
			case 'else':
				return this.#else();
			case 'end':
				return { kind: 'end', at: this.#tokens.expect('right-delimiter', 'end').at };
			case 'if':
			case 'range':
			case 'with':
				return this.#branch(token.kind);
			case 'template':
				return this.#template();
		}
		this.#tokens.pushBack(token);
		return { kind: 'action', at: token.at, pipeline: this.#pipelines.pipeline('command', 'right-delimiter') };
	}
	#jump(token, kind) {
		const next = this.#tokens.nextNonSpace();
		if (next.kind !== 'right-delimiter')
			this.#tokens.unexpected(next, `{{${kind}}}`);
		if (this.#ranges === 0)
			this.#tokens.fail(`{{${kind}}} outside {{range}}`);
		return { kind, at: token.at };
	}
	#else() {
		const next = this.#tokens.peekNonSpace();
		if (next.kind === 'if' || next.kind === 'with')
			return { kind: 'else', at: next.at };
		return { kind: 'else', at: this.#tokens.expect('right-delimiter', 'else').at };
	}
	#branch(kind) {
		const declared = this.#pipelines.variables.length;
		const pipeline = this.#pipelines.pipeline(kind, 'right-delimiter');
		if (kind === 'range')
			this.#ranges++;
		const { list, end } = this.#itemList();
		if (kind === 'range')
			this.#ranges--;
		let otherwise;
		if (end.kind === 'else') {
			if (kind !== 'range' && this.#tokens.peek().kind === kind) {
				this.#tokens.next();
				this.#tokens.enter();
				otherwise = { kind: 'list', at: end.at, nodes: [this.#branch(kind)] };
				this.#tokens.leave();
			}
			else {
				const rest = this.#itemList();
				if (rest.end.kind !== 'end')
					this.#tokens.fail(`expected end; found {{${rest.end.kind}}}`);
				otherwise = rest.list;
			}
		}
		this.#pipelines.variables.length = declared;
		return { kind, at: pipeline.at, pipeline, list, otherwise };
	}
	#block() {
		const context = 'block clause';
		const token = this.#tokens.nextNonSpace();
		const name = this.#templateName(token, context);
		const pipeline = this.#pipelines.pipeline(context, 'right-delimiter');
		this.#add(name, this.#body(context));
		return { kind: 'template', at: token.at, name, pipeline };
	}
	#template() {
		const context = 'template clause';
		const token = this.#tokens.nextNonSpace();
		const name = this.#templateName(token, context);
		const next = this.#tokens.nextNonSpace();
		if (next.kind === 'right-delimiter')
			return { kind: 'template', at: token.at, name, pipeline: undefined };
		this.#tokens.pushBack(next);
		return { kind: 'template', at: token.at, name, pipeline: this.#pipelines.pipeline(context, 'right-delimiter') };
	}
	#templateName(token, context) {
		if (token.kind !== 'string' && token.kind !== 'raw-string')
			this.#tokens.unexpected(token, context);
		return this.#tokens.unquote(token);
	}
}
function isEnd(item) {
	return item.kind === 'end' || item.kind === 'else';
}

;// src/template/parse.ts

function parseTree(name, text) {
	const source = fromText(text);
	const definitions = new Definitions();
	const parser = new StatementParser(source, fromText(name), definitions);
	try {
		parser.parseFile();
		return { parsed: { name: fromText(name), text: source, lists: definitions.lists }, functions: parser.functions };
	}
	catch (error) {
		if (!(error instanceof SyntaxProblem))
			throw error;
		const problem = { code: error.code, ...placeOf(source, error.offset), message: toText(error.message) };
		return { parsed: problem, functions: parser.functions };
	}
}

;// src/template/template.ts

function parseTemplate(name, text) {
	const { parsed, functions: named } = parseTree(name, text);
	const source = fromText(text);
	const functions = named.map((node) => ({ name: toText(node.name), ...placeOf(source, node.at) }));
	const problems = [...functions.flatMap(functionProblem), ...('code' in parsed ? [parsed] : [])];
	if (problems.length > 0 || 'code' in parsed)
		return { kind: 'problems', problems };
	return { kind: 'template', template: { tree: parsed, functions, fields: fieldsOf(parsed, FUNCTIONS) } };
}
function functionProblem({ name, ...place }) {
	if (FUNCTIONS.has(name))
		return [];
	if (IRREPRODUCIBLE.has(name))
		return [
			{
				code: 'function-irreproducible',
				...place,
				message: `function "${name}" gives another result each time, so none here could be the cluster's`,
			},
		];
	if (UNSUPPORTED.has(name))
		return [{ code: 'function-unsupported', ...place, message: `function "${name}" is not supported here` }];
	return [{ code: 'function-unknown', ...place, message: `function "${name}" not defined` }];
}
function renderTemplate({ tree }, data, world, limits = DEFAULT_LIMITS) {
	const entries = new Map();
	for (const [key, value] of data)
		entries.set(fromText(key), fromBytes(value));
	const rendered = executeTree(tree, FUNCTIONS, dict(entries, 'string'), { budget: new Budget(limits), ...world });
	return rendered.kind === 'text' ? { kind: 'bytes', bytes: toBytes(rendered.text) } : rendered;
}

;// src/manifests/check/template-text.ts

const RULES = {
	'function-unknown': 'template-function',
	'function-unsupported': 'template-unsupported',
	'function-irreproducible': 'template-unsupported',
};
function checkText(name, text, findings) {
	if (/\{\{[^}]*\$\{\w/.test(text.text))
		return undefined;
	const parsed = parseTemplate(name, text.text);
	if (parsed.kind === 'template')
		return parsed.template;
	for (const { code, message, offset } of parsed.problems) {
		const rule = RULES[code] ?? 'template-syntax';
		const at = characters(text.text, offset);
		findings.add(rule, text.at(at), name, `In the template of ${quotation.quote(name, 60)}: ${message}.`, fixOf(rule, message, text.text));
	}
	return undefined;
}
function fixOf(rule, message, text) {
	if (rule === 'template-unsupported')
		return 'Leave this manifest out of `manifests`; the cluster renders it all the same.';
	if (rule === 'template-function')
		return 'See https://external-secrets.io/latest/guides/templating/#helper-functions and https://masterminds.github.io/sprig/.';
	const dashed = /bad character U\+002D/.test(message) ? /\.([\w.]+-[\w.-]+)/.exec(text)?.[1] : undefined;
	return dashed === undefined
		? 'Correct it by https://pkg.go.dev/text/template.'
		: `A key with a dash is asked for by index: {{ index . "${dashed}" }}`;
}

;// src/manifests/check/unquoted.ts
const VALUE = /^([ \t]*(?:[\w.-]+|["'][^"'\n]*["']|\{\{[^\n]*?\}\}):[ \t]+)\{\{-?([^}\n]*)-?\}\}[ \t]*(?:\{\{-?\s*end\s*-?\}\}[ \t]*)?$/gm;
const SAFE = /(?:^|\|)\s*(?:quote|squote|toJson|toRawJson|toPrettyJson|b64enc|sha(?:1|256|512)sum|printf\s+"%q")\b[^|]*$/;
function checkUnquoted(text, findings) {
	for (const { 1: before = '', 2: action = '', index } of text.text.matchAll(VALUE)) {
		if (SAFE.test(action.trim().replace(/-$/, '')) ||
			/^\s*(?:if|range|with|end|else|define|template|block)\b/.test(action))
			continue;
		findings.add('template-unquoted', text.at(index + before.length), action.trim(), 'The rendered value is read as YAML again: 0123, yes, 1e6, or a text with ": " or " #" comes out as something else.', `{{ ${action.trim().replace(/\s*-$/, '')} | quote }}`);
	}
}

;// src/manifests/check/templates.ts

function checkTemplates(secret, objects, findings) {
	checkTransforms(secret, findings);
	const { template } = secret.target;
	if (template === undefined)
		return;
	const sources = templateSources(template.from, secret.manifest.namespace, objects, new Findings());
	const fetched = fetchedKeys(secret);
	const used = new Set();
	let whole = sources.length < template.from.length;
	const check = (name, text) => {
		const parsed = checkText(name, text, findings);
		if (parsed === undefined)
			whole = true;
		else {
			whole ||= parsed.fields.whole;
			for (const use of parsed.fields.uses) {
				used.add(use.key);
				templates_checkUse(use, text, fetched, findings);
			}
			for (const misfit of parsed.fields.misfits)
				noteMisfit(misfit, text, findings);
		}
	};
	for (const { key, text } of sources) {
		check(key ?? 'literal', text);
		if (key === undefined && secret.target.other === undefined)
			checkUnquoted(text, findings);
	}
	for (const texts of [template.data, template.labels, template.annotations])
		for (const [key, text] of texts)
			check(key, text);
	if (noteEscaped(secret, [...sources.map(({ text }) => text), ...template.data.values()], used, findings))
		return;
	if (whole || template.merge || (template.data.size === 0 && template.from.length === 0))
		return;
	for (const { secretKey } of secret.data) {
		if (used.has(secretKey.text) || template.data.has(secretKey.text))
			continue;
		const why = `${quotation.quote(secretKey.text, 80)} is fetched, but no template uses it, so it is not in the Secret.`;
		findings.add('template-drops', secretKey.place, secretKey.text, why, 'Add it to template.data, set template.mergePolicy: Merge, or do not fetch it.');
	}
}
function checkTransforms({ dataFrom }, findings) {
	const key = { keys: new Set(['value']), open: false };
	for (const { rewrite } of dataFrom) {
		for (const operation of rewrite) {
			if (operation.kind !== 'transform')
				continue;
			const parsed = checkText('transform', operation.template, findings);
			for (const use of parsed?.fields.uses ?? [])
				templates_checkUse(use, operation.template, key, findings);
		}
	}
}
function noteMisfit({ expected, function: called, offset }, text, findings) {
	findings.add('template-data', text.at(characters(text.text, offset)), called, `${called} takes ${expected}, and the data is map[string]string: wrong type for value.`, 'Use {{ index . "KEY" }}, or range over it.');
}
function templates_checkUse({ access, key, offset, within }, text, fetched, findings) {
	const place = text.at(characters(text.text, offset));
	const dotted = [key, ...within].join('.');
	if (within.length > 0) {
		const fix = fetched.keys.has(dotted) || fetched.keys.size === 0
			? `{{ index . "${dotted}" }}`
			: `{{ (.${key} | fromJson).${within.join('.')} }}`;
		findings.add('template-nested', place, dotted, `.${dotted} asks the text of ${quotation.quote(key, 60)} for a field: can't evaluate field ${within[0] ?? ''} in type string.`, fix);
	}
	else if (!fetched.open && !fetched.keys.has(key)) {
		if (access === 'field')
			findings.add('template-field', place, key, `The template asks for ${quotation.quote(key, 60)}, which nothing fetches: map has no entry for key "${key}".`, `Fetched are: ${listKeys(fetched)}.`);
		else
			findings.add('template-index', place, key, `index finds no ${quotation.quote(key, 60)}, which nothing fetches, and gives an empty text.`, `Fetched are: ${listKeys(fetched)}.`);
	}
}

;// src/manifests/check/check.ts

function checkCatalog(catalog, findings) {
	checkSources(catalog, findings);
	checkPods(catalog, findings);
}
function checkSources({ manifests, secrets, stores }, findings, assumes = false) {
	for (const secret of secrets) {
		checkStoreReferences(secret, stores, findings);
		checkEntries(secret, stores, findings, assumes);
		checkTemplates(secret, manifests, findings);
		checkSecretType(secret, findings);
	}
	for (const { group, kind, name, place, version } of manifests) {
		if (group === 'external-secrets.io' && version !== 'v1' && /Store$/.test(kind))
			findings.add('api-version', place, name, `${group}/${version} is no longer served by External Secrets Operator 0.17 and later.`, 'Write external-secrets.io/v1; the rest means the same.');
		if (name === '' && /^(?:External|SecretStore|Cluster|SecretProvider)/.test(kind))
			findings.add('field-missing', place, kind, `The ${kind} has no metadata.name.`, 'Add metadata.name.');
	}
}
function checkProviders({ classes }, findings) {
	for (const { manifest, provider, providerPlace } of classes) {
		if (provider !== 'aws')
			findings.add('csi-provider', providerPlace, nameOf(manifest), `${nameOf(manifest)} is of provider "${provider}"; Keyless reads those of aws.`, 'Leave the manifest out of `manifests`.');
	}
}

;// src/manifests/rulebook.ts

const CHECK_RULEBOOK = {
	command: 'check',
	section: 'check-manifests',
	rules: Object.fromEntries(Object.entries(MANIFEST_RULES).map(([id, { help, title }]) => [
		id,
		{ title, help, properties: { tags: ['correctness', 'kubernetes'], precision: 'high' } },
	])),
};

;// src/from-manifests/check-manifests.ts

function checkManifests(files) {
	const findings = new Findings();
	const catalog = readCatalog(files, findings);
	checkCatalog(catalog, findings);
	return { catalog, findings };
}
function renderCheck({ findings, silenced }, { files, unchecked }, format, version) {
	const counts = { files, silenced, known: 0, ...(unchecked !== undefined && { unchecked }) };
	switch (format) {
		case 'text':
			return output_text.renderText(findings, counts, CHECK_RULEBOOK);
		case 'json':
			return json.renderJson(findings, counts, CHECK_RULEBOOK);
		case 'sarif':
			return sarif.renderSarif(findings, version, CHECK_RULEBOOK);
		case 'github':
			return commands.renderAnnotations(findings, CHECK_RULEBOOK, unchecked);
	}
}
function fails(findings, failOn) {
	return failOn !== 'never' && findings.some(({ severity }) => finding.atLeast(severity, failOn));
}
function noteFiles(problems, findings) {
	for (const { message, path, pattern } of problems)
		findings.add('manifest-file', { file: path ?? pattern, line: 1, column: 1 }, path ?? pattern, `Nothing is checked there: ${message}.`, 'Leave it out, or correct it.');
}

;// src/from-manifests/unchecked.ts

const MOST_NAMED = 8;
const REASONS = new Set(['store-unsupported', 'source-unsupported']);
function noteUnchecked(plan, left, findings) {
	const reasons = new Map(left.all.filter(({ rule }) => REASONS.has(rule)).map((one) => [unchecked_keyOf(one), one]));
	for (const { fix, rule, subject, why, ...place } of left.all)
		if (!REASONS.has(rule))
			findings.add(rule, place, subject, why, fix);
	const all = [
		...plan.secrets.flatMap(({ data, dataFrom, secret }) => {
			const asked = new Set([...data, ...dataFrom].map(({ entry }) => entry));
			return [...secret.data, ...secret.dataFrom]
				.filter((entry) => !asked.has(entry))
				.flatMap((entry) => uncheckedEntry(entry, secret, plan, reasons) ?? []);
		}),
		...plan.catalog.classes.flatMap(({ manifest, provider, providerPlace }) => {
			const { place } = manifest;
			const own = reasons.get(unchecked_keyOf(place)); // of a step without a role
			if (provider === 'aws' && own === undefined)
				return [];
			const why = own?.why.replace(/\.$/, '') ?? `${nameOf(manifest)} is of provider ${quotation.quote(provider, 60)}`;
			const fix = own === undefined ? 'Keyless asks for those of aws alone.' : own.fix;
			return [{ place, about: own === undefined ? providerPlace : place, subject: nameOf(manifest), why, fix }];
		}),
	];
	for (const group of Map.groupBy(all, ({ about, why }) => `${unchecked_keyOf(about)} ${why}`).values()) {
		const [first] = group;
		if (first === undefined)
			continue;
		const many = group.length === 1 ? '1 entry is' : `${group.length} entries are`;
		findings.add('live-unchecked', first.about, first.subject, `${many} not checked, because ${first.why}: ${placesOf(group)}.`, first.fix);
	}
	return all.length;
}
function uncheckedIn(findings) {
	return findings.filter(({ rule }) => rule === 'live-unchecked');
}
function uncheckedEntry(entry, secret, { catalog }, reasons) {
	const ref = entry.store ?? secret.store;
	const place = unchecked_placeOf(entry);
	const own = reasons.get(unchecked_keyOf(place)) ?? ('place' in entry ? reasons.get(unchecked_keyOf(entry.place)) : undefined);
	const reason = own ?? (ref && ofStore(ref, secret, reasons));
	if (reason === undefined)
		return undefined;
	const about = own === undefined && ref !== undefined ? storePlace(ref, secret.manifest.namespace, catalog) : undefined;
	const { fix, subject, why } = reason;
	return { place, about: about ?? place, subject, why: why.replace(/\.$/, ''), fix: fix };
}
function ofStore({ kind, name }, { data, dataFrom, store }, reasons) {
	return [store, ...[...data, ...dataFrom].map((entry) => entry.store)]
		.filter((ref) => ref !== undefined && ref.kind === kind && ref.name === name)
		.map((ref) => ref && reasons.get(unchecked_keyOf(ref.place)))
		.find((reason) => reason !== undefined);
}
function unchecked_placeOf(entry) {
	if ('remoteRef' in entry)
		return entry.remoteRef.key.place;
	return entry.source.kind === 'extract' ? entry.source.remoteRef.key.place : entry.place;
}
function storePlace(ref, namespace, { stores }) {
	const found = findStore(ref, namespace, stores);
	return found.kind === 'store' ? found.store.provider.place : undefined;
}
function placesOf(group) {
	const named = group.slice(0, MOST_NAMED).map(({ place }) => `${place.file}:${place.line}`);
	return `${named.join(', ')}${group.length > named.length ? ` and ${group.length - named.length} more` : ''}`;
}
function unchecked_keyOf({ column, file, line }) {
	return `${file}:${line}:${column}`;
}

var rule_ids = require(6699);
var suppression = require(5567);
var manifests_rule_ids = require(3424);
;// src/manifests/check/suppressions.ts

const COMMENT = '# keyless: ignore RULE because REASON';
const suppressions_BLOCK = /[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/;
function silenceFindings({ all }, files, depth) {
	const sources = files.map(({ path, text }) => new audit_source.Source(path, text));
	const { invalid, left, silenced, unused } = suppression.silence(all, sources, {
		isRule: manifests_rule_ids.isManifestRule,
		isOthersRule: rule_ids.isRule,
		endOf: endOfBlock,
	});
	const about = new Findings();
	for (const { why, ...place } of invalid)
		about.add('suppression-invalid', place, `line ${place.line}`, why, COMMENT);
	for (const { rule, ...place } of unused)
		if (isLooked(rule, depth))
			about.add('suppression-unused', place, rule, `"${rule}" has nothing to say here.`, 'Remove the comment, or the rule from it.');
	return { findings: suppressions_sorted([...left, ...about.all]), silenced };
}
function isLooked(rule, depth) {
	if (depth === 'values' || !rule.startsWith('live-'))
		return true;
	return depth === 'exists' && ['live-absent', 'live-refused', 'live-nothing-found', 'live-unchecked'].includes(rule);
}
function endOfBlock(source, line) {
	const text = source.line(line);
	if (!suppressions_BLOCK.test(text))
		return line;
	const indent = text.search(/\S/);
	let end = line;
	while (end < source.lines && (source.line(end + 1).trim() === '' || source.line(end + 1).search(/\S/) > indent))
		end++;
	return end;
}
function suppressions_sorted(findings) {
	const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
	return findings.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

var version = require(8508);
var node_child_process = require(1421);
;// src/adapters/ambient-credentials.ts

const PATIENCE = 60_000;
function ambientCredentials(env) {
	const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
	if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
		return credentialsOf({
			AccessKeyId: AWS_ACCESS_KEY_ID,
			SecretAccessKey: AWS_SECRET_ACCESS_KEY,
			SessionToken: AWS_SESSION_TOKEN,
		});
	}
	try {
		const output = node_child_process.execFileSync('aws', ['configure', 'export-credentials', '--format', 'process'], {
			env,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: PATIENCE,
			windowsHide: true,
		});
		return credentialsOf(JSON.parse(output));
	}
	catch (error) {
		throw new errors.ActionError('session-refused', 'there are no AWS credentials to ask the stores with', {
			hint: 'Run it in a step after a Keyless step, set AWS_ACCESS_KEY_ID and its kin, or install the AWS CLI and log in.',
			cause: error,
		});
	}
}
function credentialsOf({ AccessKeyId, Expiration, SecretAccessKey, SessionToken }) {
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken ?? '',
		expiration: new Date(Expiration ?? '9999-12-31T00:00:00Z'),
	};
}

var aws = require(8396);
var clock = require(1759);
var adapters_connections = require(9558);
var ledger = require(3108);
;// src/manifests/parameter-read.ts
function parameterRead(address, name, suffix) {
	const own = suffix === '' && !name.startsWith('arn:') ? /^(?<id>.+):(?<suffix>[^:/]+)$/.exec(name)?.groups : undefined;
	const id = own?.['id'] ?? name;
	const at = own?.['suffix'] ?? suffix;
	if (at === '')
		return { kind: 'value', address, id };
	return /^\d+$/.test(at) ? { kind: 'value', address, id, version: at } : { kind: 'value', address, id, label: at };
}

;// src/manifests/csi/plan.ts

function planClass({ failoverRegion, objects, region: own }, region) {
	return objects.map((object) => {
		const { failover, label, name, version } = object;
		const second = {
			name: failover?.name || name,
			version: failover?.version || version,
			label: failover?.label || label,
		};
		return {
			object,
			read: readFor(object, own || region, object),
			failover: failoverRegion === '' ? undefined : readFor(second, failoverRegion, object),
		};
	});
}
function readFor({ label, name, version }, region, { type }) {
	const address = {
		service: type === 'ssmparameter' ? 'ParameterStore' : 'SecretsManager',
		region,
		roles: undefined,
	};
	if (type === 'ssmparameter')
		return parameterRead(address, name, version || label);
	const stage = label !== '' && !(label === 'AWSCURRENT' && version === '') ? { stage: label } : {};
	return { kind: 'value', address, id: name, ...stage, ...(version !== '' && { version }) };
}

var address = require(399);
var line_problem = require(8920);
var vault_address = require(3633);
var azure_address = require(598);
var azure_cloud = require(1635);
;// src/manifests/eso/azure-store.ts

const azure_store_ENVIRONMENTS = new Map([
	['', 'azurecloud'],
	['PublicCloud', 'azurecloud'],
	['ChinaCloud', 'azurechinacloud'],
	['USGovernmentCloud', 'azureusgovernment'],
]);
const ID = /^[0-9a-f-]{36}$/i;
function wrongAzure({ environment, tenant, vaultUrl }, login) {
	if (login === undefined)
		return ['is a store of Azure, and the step has no login for it', 'Give `azure-tenant-id` and `azure-client-id`'];
	const host = hostOf(vaultUrl);
	const cloud = host === undefined ? undefined : azure_cloud.cloudOf(host);
	if (cloud === undefined) {
		const hosts = azure_cloud.CLOUDS.map(({ vaults }) => `https://NAME.${vaults}`).join(', ');
		return [`has the vaultUrl ${quotation.quote(vaultUrl, 120)}, and only vaults at ${hosts} are read`, 'Correct vaultUrl'];
	}
	if (azure_store_ENVIRONMENTS.get(environment) !== cloud.name) {
		const said = environment === '' ? 'no environmentType, which is PublicCloud' : `environmentType ${environment}`;
		return [
			`has ${said}, and the vault ${quotation.quote(vaultUrl, 120)} is in another cloud`,
			'Correct environmentType or vaultUrl',
		];
	}
	if (cloud !== login.cloud)
		return [
			`is a vault in "${cloud.name}", and the step logs in to "${login.cloud.name}"`,
			`Give \`azure-cloud: ${cloud.name}\``,
		];
	const differs = [tenant, login.tenant].every((one) => ID.test(one)) && tenant.toLowerCase() !== login.tenant.toLowerCase();
	return differs
		? [`is a store of tenant ${tenant}, and \`azure-tenant-id\` is ${login.tenant}`, 'Make them the same']
		: undefined;
}
function azureRead({ key, version }, provider) {
	const [first = '', second] = key.text.split('/');
	const [type, name] = second === undefined ? ['secret', first] : [first, second];
	const other = OTHER_OBJECTS.get(type);
	if (other !== undefined)
		return { kind: 'not-read', message: `${quotation.quote(key.text, 120)} is ${other[0]}`, fix: other[1] };
	if (type !== 'secret') {
		const message = `${quotation.quote(key.text, 120)} is of no type that a vault holds: expected a secret's name, or secret/NAME`;
		return { kind: 'wrong', message, fix: 'Correct the key.' };
	}
	const written = version?.text ?? '';
	const query = written === '' ? '' : `?version=${written.replaceAll('&', '\0')}`;
	const read = azure_address.parseAzureAddress(`${hostOf(provider.vaultUrl) ?? ''}/${name.replaceAll('?', '\0')}${query}`);
	return line_problem.isProblem(read) ? { kind: 'wrong', message: read.message, fix: 'Correct key or version.' } : read;
}
const OTHER_OBJECTS = new Map([
	[
		'cert',
		[
			'a certificate, of which the operator takes the public part alone; only secrets of a vault are read here',
			'Write secret/ in place of cert/ for certificate and key together, as the vault keeps them.',
		],
	],
	[
		'key',
		['a key, of which a vault gives out the public part alone; only secrets of a vault are read here', undefined],
	],
]);
function azureSearch({ name, tags }, { vaultUrl }) {
	const pattern = name?.text ?? '';
	const compiled = compileRegexp(pattern);
	return {
		kind: 'azure',
		vault: hostOf(vaultUrl) ?? '',
		sought: JSON.stringify([pattern, tags]),
		fits: (secret) => tags.every(([key, value]) => secret.tags.get(key) === value) &&
			compiled.kind === 'regexp' &&
			compiled.regexp.matches(fromText(secret.name)),
	};
}
function hostOf(vaultUrl) {
	const url = URL.canParse(vaultUrl) ? new URL(vaultUrl) : undefined;
	const plain = url?.protocol === 'https:' && url.port === '' && url.username === '' && /^https:\/\/[^/]+\/?$/i.test(vaultUrl);
	return plain ? url?.hostname : undefined;
}

;// src/manifests/eso/other-read.ts

const AWS_ALONE = { aws: true, vault: undefined, gcp: false, azure: undefined };
const STORE_NAMES = { vault: 'Vault', gcp: 'Google', azure: 'Azure' };
function reaches(provider, { manifest }, ref, logins, findings) {
	const wrong = wrongStore(provider, logins);
	if (wrong === undefined)
		return true;
	const [why, fix] = wrong;
	const store = `${nameOf(manifest)} (${provider.place.file}:${provider.place.line})`;
	findings.addAbsent('store-unsupported', ref.place, ref.name, `${store} ${why}.`, `${fix}.`);
	return false;
}
function wrongStore(provider, logins) {
	switch (provider.kind) {
		case 'vault':
			return wrongVault(provider, logins);
		case 'gcp':
			return wrongGcp(provider, logins);
		case 'azure':
			return logins.by === 'environment' ? AZURE_BY_STEP : wrongAzure(provider, logins.azure);
	}
}
const orInStep = ', or check in a step (`check: manifests`)';
const AZURE_BY_STEP = [
	'is a store of Azure, of which no login is taken from the environment',
	'Check in a step (`check: manifests`)',
];
function wrongVault({ namespace, server }, { by, vault }) {
	const [given, givenNamespace] = by === undefined ? ['`vault-addr`', '`vault-namespace`'] : ['VAULT_ADDR', 'VAULT_NAMESPACE'];
	if (vault === undefined)
		return by === undefined
			? ['is a store of Vault, and the step has no login for it', 'Give `vault-addr`']
			: [
				'is a store of Vault, and VAULT_ADDR and VAULT_TOKEN are not both set',
				`Log in and set them, as by VAULT_TOKEN="$(vault print token)"${orInStep}`,
			];
	if (other_read_plain(server, '/v1') !== other_read_plain(vault.address, '/v1'))
		return [
			`is a store of the Vault at ${quotation.quote(server, 120)}, and ${given} is ${quotation.quote(vault.address, 120)}`,
			'Make them the same',
		];
	if (other_read_plain(namespace) !== other_read_plain(vault.namespace))
		return [
			`is a store of namespace ${quotation.quote(namespace, 80)}, and ${givenNamespace} is ${quotation.quote(vault.namespace, 80)}`,
			'Make them the same',
		];
	return undefined;
}
function wrongGcp({ project }, { by, gcp }) {
	if (!gcp)
		return by === undefined
			? ['is a store of Google, and the step has no login for it', 'Give `gcp-workload-identity-provider`']
			: [
				'is a store of Google, and CLOUDSDK_AUTH_ACCESS_TOKEN is not set',
				`Log in and set it, as by CLOUDSDK_AUTH_ACCESS_TOKEN="$(gcloud auth print-access-token)"${orInStep}`,
			];
	return project === '' ? ['names no project, and only a cluster has one of its own', 'Add projectID'] : undefined;
}
function other_read_plain(text, end = '') {
	const path = text.replace(/^\/+|\/+$/g, '');
	const cut = end !== '' && path.endsWith(end) ? path.slice(0, -end.length) : path;
	return URL.canParse(cut) ? new URL(cut).href : cut;
}
function otherRead(ref, provider, findings) {
	const { key, tags, version } = ref;
	if (tags && (provider.kind !== 'azure' || provider.newerSdk)) {
		const store = `${STORE_NAMES[provider.kind]}${provider.kind === 'azure' ? ' with useAzureSDK' : ''}`;
		const why = `Metadata (metadataPolicy) of ${store} is not supported.`;
		findings.add('source-unsupported', key.place, key.text, why, 'Leave metadataPolicy out.');
		return undefined;
	}
	if (provider.kind === 'azure') {
		const asked = azureRead(ref, provider);
		if (asked.kind === 'azure')
			return { kind: 'other', read: asked };
		const { fix, kind, message } = asked;
		if (kind === 'not-read')
			findings.addAbsent('source-unsupported', key.place, key.text, `${message}.`, fix);
		else
			findings.add('field-value', key.place, key.text, `${message}.`, fix);
		return undefined;
	}
	const read = provider.kind === 'vault' ? vaultRead(key.text, provider) : gcpRead(key.text, provider);
	const written = version?.text ?? '';
	const asked = written === '' || line_problem.isProblem(read) ? read : versioned(read, written);
	if (!line_problem.isProblem(asked))
		return { kind: 'other', read: asked };
	findings.add('field-value', key.place, key.text, `${asked.message}.`, 'Correct key or version.');
	return undefined;
}
function otherSearch({ place, source }, provider, findings) {
	if (provider.kind === 'azure' && source.kind === 'find')
		return { kind: 'other', read: azureSearch(source.find, provider) };
	const why = `find is not supported in stores of ${STORE_NAMES[provider.kind]}.`;
	findings.add('source-unsupported', place, 'find', why, 'Name each secret by data or extract.');
	return undefined;
}
function vaultRead(key, { path, version }) {
	return vault_address.parseVaultAddress(vaultPath(key, path, version).replaceAll('?', '\0'));
}
function vaultPath(key, mount, version) {
	if (mount === undefined) {
		const [first = '', ...rest] = key.split('/');
		return version === 'v1' || key.includes('/data/') ? key : [first, 'data', ...rest].join('/');
	}
	const own = key.startsWith(`${mount}/`);
	const below = own ? key.slice(mount.length + 1) : key;
	if (version === 'v1')
		return `${mount}/${below}`;
	return `${mount}/data/${own ? below.replace(/^data\//, '') : below}`;
}
function gcpRead(key, { latestEnabled, location, project }) {
	const place = location === undefined ? '' : `/locations/${location}`;
	const read = address.parseGcpAddress(`projects/${project}${place}/secrets/${key.replaceAll(/[?/]/g, '\0')}`);
	return line_problem.isProblem(read) || !latestEnabled ? read : { ...read, latestEnabled };
}
function versioned(read, version) {
	const text = version.replaceAll('&', '\0');
	if (read.kind === 'vault')
		return vault_address.parseVaultAddress(`${read.id}?version=${text}`);
	if (read.kind !== 'gcp')
		return read;
	const place = read.location === undefined ? '' : `/locations/${read.location}`;
	return address.parseGcpAddress(`projects/${read.project}${place}/secrets/${read.secret}?version=${text}`);
}

;// src/manifests/eso/plan.ts

const ROLE_FIX = 'Give `role-to-assume` and `aws-region`.';
function planSecret(secret, settings, findings) {
	const namespace = secret.manifest.namespace;
	const addresses = new Map();
	const addressOf = (own) => {
		const ref = own ?? secret.store;
		const key = JSON.stringify([ref?.kind, ref?.name]);
		if (!addresses.has(key))
			addresses.set(key, addressFor(ref, namespace, secret, settings, findings));
		return addresses.get(key);
	};
	return {
		secret,
		data: secret.data.flatMap((entry) => {
			const address = addressOf(entry.store);
			const read = address && plan_readFor(entry.remoteRef, address, findings);
			return read === undefined || entry.unfit ? [] : [{ entry, read }];
		}),
		dataFrom: secret.dataFrom.flatMap((entry) => {
			const { source } = entry;
			if (source.kind === 'generator') {
				findings.addAbsent('source-unsupported', entry.place, source.generator, `A ${source.generator} generator makes its values in the cluster, so they cannot be had here.`, undefined);
				return [];
			}
			const address = addressOf(entry.store);
			if (address === undefined)
				return [];
			if (source.kind === 'extract') {
				const read = plan_readFor(source.remoteRef, address, findings);
				return read === undefined ? [] : [{ entry, read, prefix: '' }];
			}
			if ('other' in address) {
				const read = otherSearch(entry, address.other, findings);
				return read === undefined ? [] : [{ entry, read, prefix: '' }];
			}
			const { name, path, tags } = source.find;
			const ignoresTags = address.store.service === 'ParameterStore' && name !== undefined;
			const read = {
				kind: 'find',
				address: address.store,
				path,
				name: name?.text,
				tags: ignoresTags ? [] : tags,
			};
			return [{ entry, read, prefix: address.prefix }];
		}),
	};
}
function addressFor(ref, namespace, secret, { assumed, logins, region, stores }, findings) {
	const elsewhere = { store: { service: 'SecretsManager', region, roles: undefined }, prefix: '' };
	if (ref === undefined || ref.name === '') {
		findings.add('field-missing', secret.manifest.place, nameOf(secret.manifest), 'No store is named: secretStoreRef has no name.', 'Add spec.secretStoreRef.name.');
		return undefined;
	}
	const found = findStore(ref, namespace, stores);
	if (found.kind === 'missing') {
		const store = `${ref.kind} ${ref.name}`;
		if (logins.aws)
			assumed(store);
		else
			findings.addAbsent('store-unsupported', ref.place, ref.name, `${store} is not among the manifests, which makes it Secrets Manager in the step's own region, and the step has no role for that.`, `Add the store's manifest to \`manifests\`. ${ROLE_FIX}`);
		return logins.aws ? elsewhere : undefined;
	}
	if (found.kind !== 'store')
		return undefined; // the checks of stores say why
	const { provider } = found.store;
	if (provider.kind === 'other') {
		unsupported(ref.place, `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line}) is a store of provider "${provider.name}"`, ref, findings);
		return undefined;
	}
	if (provider.kind !== 'aws')
		return reaches(provider, found.store, ref, logins, findings) ? { other: provider } : undefined;
	if (!logins.aws) {
		const store = `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line})`;
		const why = `${store} is a store of AWS, and the step has no role for it.`;
		findings.addAbsent('store-unsupported', ref.place, ref.name, why, ROLE_FIX);
		return undefined;
	}
	if (provider.region === '')
		return undefined; // the checks of stores say so
	if (provider.service === 'CertificateManager') {
		unsupported(ref.place, `${nameOf(found.store.manifest)} (${provider.place.file}:${provider.place.line}) exports certificates of ACM`, ref, findings);
		return undefined;
	}
	return {
		store: { service: provider.service, region: provider.region, roles: rolesOf(provider, ref, namespace) },
		prefix: provider.prefix,
	};
}
function unsupported(place, what, ref, findings) {
	findings.addAbsent('store-unsupported', place, ref.name, `${what}; Keyless reads AWS Secrets Manager and Parameter Store, Vault, Google Secret Manager and Azure Key Vault.`, undefined);
}
function rolesOf(provider, ref, namespace) {
	const { addsOwnTags, externalId, rolePlace, roles, sessionTags, transitiveTagKeys } = provider;
	if (roles.length === 0)
		return undefined;
	const own = addsOwnTags
		? [
			['esoNamespace', namespace ?? 'default'],
			['esoStoreName', ref.name],
			['esoStoreKind', ref.kind],
		]
		: [];
	return { arns: roles, externalId, sessionTags: [...sessionTags, ...own], transitiveTagKeys, place: rolePlace };
}
function plan_readFor(ref, at, findings) {
	if ('other' in at)
		return otherRead(ref, at.other, findings);
	const { key, tags, version } = ref;
	const { prefix, store: address } = at;
	const id = prefix + key.text;
	const written = version?.text ?? '';
	if (address.service === 'ParameterStore') {
		if (tags)
			return { kind: 'tags', address, id: written === '' ? id : `${id}:${written}` };
		return parameterRead(address, id, written);
	}
	if (tags)
		return { kind: 'tags', address, id };
	if (written === '' || written === 'AWSCURRENT')
		return { kind: 'value', address, id };
	return written.startsWith('uuid/')
		? { kind: 'value', address, id, version: written.slice(5) }
		: { kind: 'value', address, id, stage: written };
}

;// src/manifests/fetch-plan.ts

function planFetch(catalog, region, findings, logins = AWS_ALONE) {
	const assumed = new Set();
	const settings = { region, stores: catalog.stores, logins, assumed: (store) => assumed.add(store) };
	const secrets = catalog.secrets.map((secret) => planSecret(secret, settings, findings));
	const mounted = catalog.classes.filter(({ provider }) => provider === 'aws');
	for (const { manifest } of logins.aws ? [] : mounted)
		findings.addAbsent('store-unsupported', manifest.place, manifest.name, `${nameOf(manifest)} mounts what AWS holds, and the step has no role for it.`, ROLE_FIX);
	const classes = (logins.aws ? mounted : []).map((one) => ({ one, objects: planClass(one, region) }));
	const reads = [
		...secrets.flatMap(({ data, dataFrom }) => [...data, ...dataFrom].map(({ read }) => read)),
		...classes.flatMap(({ objects }) => objects.flatMap(({ failover, read }) => (failover === undefined ? [read] : [read, failover]))),
	];
	return { catalog, secrets, classes, reads, assumed: [...assumed] };
}
const UNFETCHABLE = new Set([
	'template-unsupported',
	'manifest-placeholder',
	'store-mismatch',
]);
function blocking({ assumed, catalog }, findings) {
	checkSources(catalog, findings, assumed.length > 0);
	checkProviders(catalog, findings);
	checkTargets(catalog, findings);
	return findings.all.filter(({ rule, severity }) => severity === 'error' || UNFETCHABLE.has(rule));
}
function checkTargets({ classes, secrets }, findings) {
	const made = new Map();
	const targets = [
		...secrets.map(({ manifest, target }) => ({ folder: target.name, place: manifest.place })),
		...classes.flatMap(({ manifest, secretObjects }) => [
			{ folder: manifest.name, place: manifest.place },
			...secretObjects.map(({ name, place }) => ({ folder: name, place })),
		]),
	];
	for (const { folder, place } of targets) {
		const first = made.get(folder);
		if (first !== undefined)
			findings.add('target-twice', place, folder, `"${folder}" is made twice, first at ${first}, and both would be the same files.`, 'Narrow the globs: name the manifests of one environment.');
		made.set(folder, first ?? `${place.file}:${place.line}`);
	}
	for (const one of classes) {
		for (const file of mountedNames(one))
			if (!ledger.isInside(file))
				findings.add('csi-path', one.place, file, `A file of the name ${quotation.quote(file, 80)} cannot be handed over: it must lie in the folder, and have no backslash.`, 'Give the object another objectAlias.');
	}
	for (const { target } of secrets) {
		if (target.other !== undefined)
			findings.addAbsent('source-unsupported', target.other.place, target.name, `target.manifest makes a ${target.other.kind}, not a Secret.`, undefined);
	}
}

;// src/manifests/store-read.ts
function readKey(asked) {
	if (asked.kind === 'other')
		return JSON.stringify(Object.entries(asked.read).toSorted());
	const { address, ...read } = asked;
	const { region, roles, service } = address;
	const { place: _, ...chain } = roles ?? { place: undefined };
	return JSON.stringify([service, region, chain, Object.entries(read).toSorted()]);
}
function addressKey({ region, roles, service }) {
	const { place: _, ...chain } = roles ?? { place: undefined };
	return JSON.stringify([service, region, chain]);
}

var retry = require(5402);
var service_error = require(8736);
var secrets_manager_read = require(3301);
;// src/reads/secret-reads.ts

const SERVICE = 'AWS Secrets Manager';
class SecretReads {
	#world;
	constructor(world) {
		this.#world = world;
	}
	async read(reads) {
		const values = reads.filter((read) => read.kind === 'value');
		const [answered, tagged, found] = await Promise.all([
			this.#values(values),
			Promise.all(reads.filter((read) => read.kind === 'tags').map(async (read) => [read, await this.#tags(read.id)])),
			Promise.all(reads.filter((read) => read.kind === 'find').map(async (read) => [read, await this.#find(read)])),
		]);
		return [...answered, ...tagged, ...found];
	}
	async #values(reads) {
		const outcomes = await this.#fetch(reads.map(({ id, stage, version }) => ({
			kind: 'secret',
			id,
			...(stage !== undefined && { stage }),
			...(version !== undefined && { version }),
		})));
		return reads.map((read, at) => [read, answerOf(outcomes[at])]);
	}
	async #fetch(reads) {
		if (reads.length === 0)
			return [];
		const { manager, notice, patience, region } = this.#world;
		const [outcomes, notices] = [new Map(), new Set()];
		await secrets_manager_read.readSecretsManager(reads, { region, open: () => manager, patience }, outcomes, notices);
		notices.forEach(notice);
		return reads.map((read) => outcomes.get(read));
	}
	async #tags(id) {
		const { directory, patience } = this.#world;
		try {
			const { tags } = await retry.retry(SERVICE, patience, () => directory.describe(id, patience.signal));
			return { kind: 'tags', tags };
		}
		catch (error) {
			return refusal(error);
		}
	}
	async #find({ name, path, tags }) {
		const { directory, patience } = this.#world;
		const compiled = name === undefined ? undefined : compileRegexp(name);
		const wanted = (secret) => compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(secret)));
		const listed = [];
		try {
			let page;
			do {
				const at = page;
				const answer = await retry.retry(SERVICE, patience, () => directory.list({ namePrefix: path, tags }, at, patience.signal));
				listed.push(...answer.secrets.filter((secret) => wanted(secret.name)));
				page = answer.next;
			} while (page !== undefined);
		}
		catch (error) {
			return refusal(error);
		}
		const outcomes = await this.#fetch(listed.map(({ arn }) => ({ kind: 'secret', id: arn })));
		const entries = [];
		for (const outcome of outcomes) {
			if (outcome?.kind === 'found')
				entries.push(...outcome.secrets);
			else if (outcome?.kind === 'refused')
				return outcome;
		}
		return secret_reads_entriesOf(entries);
	}
}
function answerOf(outcome) {
	if (outcome === undefined)
		return { kind: 'absent', message: 'the store gave no answer for it' };
	if (outcome.kind === 'refused' && /marked for deletion/i.test(outcome.message))
		return {
			kind: 'absent',
			message: 'it is marked for deletion',
			deleting: outcome.code !== 'InvalidParameterException',
		};
	if (outcome.kind !== 'found')
		return outcome;
	const [secret] = outcome.secrets;
	if (secret === undefined)
		return { kind: 'absent', message: 'the store gave no answer for it' };
	const { arn, metadata, value, versionId } = secret;
	return { kind: 'value', value, arn, versionId, ...(metadata !== undefined && { metadata }) };
}
function secret_reads_entriesOf(found) {
	return { kind: 'found', entries: found.map(({ arn, name, value, versionId }) => ({ name, value, arn, versionId })) };
}
function refusal(error) {
	if (!(error instanceof service_error.ServiceError) || error.code === undefined)
		throw error;
	const { code, message, said = message } = error;
	return /NotFound/.test(error.code) ? { kind: 'absent', message: said } : { kind: 'refused', code, message: said };
}

var store = require(346);
;// src/from-manifests/existence.ts
const THERE = { kind: 'there' };
function existenceOf(answer) {
	if (answer?.kind === 'refused')
		return { kind: 'refused', why: `${answer.code}: ${answer.message}` };
	return answer?.kind === 'absent' ? { kind: 'absent', why: answer.message } : THERE;
}

;// src/from-manifests/parameter-existence.ts

const parameter_existence_SERVICE = 'AWS Parameter Store';
class ParameterExistence {
	#directory;
	#patience;
	#turns = new store.Turns();
	constructor(directory, patience) {
		this.#directory = directory;
		this.#patience = patience;
	}
	async of(read) {
		try {
			return await this.#turns.take(async () => {
				switch (read.kind) {
					case 'value':
						return existenceOf(await this.#value(read));
					case 'tags':
						await this.#ask((directory, signal) => directory.tags(read.id, signal));
						return THERE;
					case 'find':
						return await this.#search(read);
				}
			});
		}
		catch (error) {
			return existenceOf(refusal(error));
		}
	}
	async #value({ id, label, version }) {
		const suffix = version ?? label;
		const name = suffix === undefined ? id : `${id}:${suffix}`;
		const there = await this.#ask((directory, signal) => directory.exists(name, signal));
		return there ? undefined : { kind: 'absent', message: 'Parameter Store knows no such parameter, version or label' };
	}
	async #search({ name, path, tags }) {
		const compiled = name === undefined ? undefined : compileRegexp(name);
		const below = path?.replace(/\/+$/, '') || undefined;
		let page;
		do {
			const at = page;
			const answer = await this.#ask((directory, signal) => directory.search({ path: below, tags }, at, signal));
			const fits = answer.names.some((one) => compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(one))));
			if (fits)
				return THERE;
			page = answer.next;
		} while (page !== undefined);
		return { kind: 'nothing' };
	}
	async #ask(question) {
		return await retry.retry(parameter_existence_SERVICE, this.#patience, () => question(this.#directory, this.#patience.signal));
	}
}

;// src/from-manifests/secret-existence.ts

const secret_existence_SERVICE = 'AWS Secrets Manager';
class SecretExistence {
	#directory;
	#patience;
	#described = new Map();
	constructor(directory, patience) {
		this.#directory = directory;
		this.#patience = patience;
	}
	async of(read) {
		if (read.kind === 'find')
			return await this.#search(read);
		const describing = this.#described.get(read.id) ?? this.#describe(read.id);
		this.#described.set(read.id, describing);
		const found = await describing;
		if ('kind' in found)
			return found;
		if (found.deletionScheduled)
			return { kind: 'absent', why: 'it is marked for deletion', deleting: true };
		return read.kind === 'tags' ? THERE : versionIn(found, read);
	}
	async #describe(id) {
		try {
			return await retry.retry(secret_existence_SERVICE, this.#patience, () => this.#directory.describe(id, this.#patience.signal));
		}
		catch (error) {
			return existenceOf(refusal(error));
		}
	}
	async #search({ name, path, tags }) {
		const compiled = name === undefined ? undefined : compileRegexp(name);
		const fits = (secret) => compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(secret)));
		const { signal } = this.#patience;
		let page;
		try {
			do {
				const at = page;
				const answer = await retry.retry(secret_existence_SERVICE, this.#patience, () => this.#directory.list({ namePrefix: path, tags }, at, signal));
				if (answer.secrets.some((secret) => fits(secret.name)))
					return THERE;
				page = answer.next;
			} while (page !== undefined);
		}
		catch (error) {
			return existenceOf(refusal(error));
		}
		return { kind: 'nothing' };
	}
}
function versionIn({ stages: known }, { stage, version }) {
	const stages = new Set([...known.values()].flat());
	const label = stage ?? (version === undefined ? 'AWSCURRENT' : undefined);
	if (label !== undefined && !stages.has(label))
		return {
			kind: 'absent',
			why: `it has no version with the stage ${quotation.quote(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`,
		};
	return version === undefined || known.has(version)
		? THERE
		: { kind: 'absent', why: `it has no version ${quotation.quote(version)}` };
}

;// src/from-manifests/existence-check.ts

const UNANSWERED = { kind: 'absent', why: 'the store gave no answer for it' };
class ExistenceCheck {
	#plan;
	#stores;
	#findings;
	#aws;
	#opened = new Map();
	#asked = new Map();
	constructor(plan, stores, findings) {
		this.#plan = plan;
		this.#stores = stores;
		this.#findings = findings;
	}
	async run() {
		const others = this.#askOthers();
		const existences = await Promise.all(questionsOf(this.#plan).map((question) => this.#ask(question, others)));
		const unasked = existences.filter(({ kind }) => kind === 'unasked').length;
		return { unasked, notices: (await others).notices };
	}
	async #ask(question, others) {
		const { read } = question;
		const key = readKey(read);
		const asking = this.#asked.get(key) ??
			(read.kind === 'other'
				? others.then(({ existences }) => existences.get(key) ?? UNANSWERED)
				: this.#store(read.address).then((store) => store.of(read)));
		this.#asked.set(key, asking);
		const existence = await asking;
		this.#note(question, existence);
		return existence;
	}
	async #askOthers() {
		const reads = [
			...new Map(this.#plan.reads.flatMap((read) => (read.kind === 'other' ? [[readKey(read), read.read]] : []))),
		];
		const asked = reads.length === 0 ? undefined : await this.#stores.othersHave?.(reads.map(([, read]) => read));
		const existences = reads.map(([key], at) => [key, asked?.existences[at] ?? UNANSWERED]);
		return { existences: new Map(existences), notices: asked?.notices ?? [] };
	}
	#store(address) {
		const key = addressKey(address);
		const opened = this.#opened.get(key) ?? this.#open(address);
		this.#opened.set(key, opened);
		return opened;
	}
	async #open(address) {
		this.#aws ??= this.#stores.aws();
		const { credentials: credentialsFor, parameterDirectory, patience, secretsDirectory } = await this.#aws;
		const credentials = await credentialsFor(address);
		return address.service === 'ParameterStore'
			? new ParameterExistence(parameterDirectory(address.region, credentials), patience)
			: new SecretExistence(secretsDirectory(address.region, credentials), patience);
	}
	#note({ mayBeAbsent, place, read, subject }, existence) {
		if (existence.kind === 'unasked')
			this.#findings.add('live-unchecked', place, subject, `Whether ${quotation.quote(subject, 120)} is there is not checked: ${existence.why}.`, 'Nothing is wrong with it; only a read would tell.');
		else if (existence.kind === 'refused')
			this.#findings.add('live-refused', place, subject, `The store does not say whether ${quotation.quote(subject, 120)} is there: ${existence.why}.`, read.kind === 'other'
				? 'Let the login that checks see it, or correct the key.'
				: `Allow ${actionFor(read)} to the role that checks.`);
		else if (existence.kind === 'nothing')
			this.#findings.add('live-nothing-found', place, subject, 'Nothing in the store fits find, so no key comes of it.', 'Correct name, path or tags.');
		else if (existence.kind === 'absent' && (!mayBeAbsent || existence.deleting === true))
			this.#findings.add('live-absent', place, subject, `${quotation.quote(subject, 120)} is not in the store: ${existence.why}.`, 'Create it, or correct the name, version or stage.');
	}
}
function questionsOf({ classes, secrets }) {
	const ofSecrets = secrets.flatMap(({ data, dataFrom, secret }) => {
		const mayBeAbsent = secret.target.deletionPolicy !== 'Retain';
		return [
			...data.map(({ entry: { remoteRef }, read }) => ({
				read,
				place: remoteRef.key.place,
				subject: remoteRef.key.text,
				mayBeAbsent,
			})),
			...dataFrom.map(({ entry, read }) => {
				const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
				return { read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent };
			}),
		];
	});
	const ofClasses = classes.flatMap(({ objects }) => objects.flatMap(({ failover, object, read }) => [read, ...(failover === undefined ? [] : [failover])].map((one) => ({
		read: one,
		place: object.place,
		subject: object.name,
		mayBeAbsent: false,
	}))));
	return [...ofSecrets, ...ofClasses];
}
function actionFor({ address, kind }) {
	if (address.service === 'SecretsManager')
		return `secretsmanager:${kind === 'find' ? 'ListSecrets' : 'DescribeSecret'}`;
	return `ssm:${{ value: 'GetParameters', tags: 'ListTagsForResource', find: 'DescribeParameters' }[kind]}`;
}

var secrets_value = require(9711);
var secrets_document = require(8241);
;// src/manifests/csi/jmes-value.ts

function jmesValue(value, path) {
	const text = value.kind === 'text' ? value.text : new TextDecoder().decode(value.bytes);
	const opened = secrets_document.openDocument({ kind: 'text', text });
	if (opened.kind !== 'document')
		return { kind: 'problem', reason: 'not-json' };
	let found;
	try {
		found = jmespath.search(opened.plain, path);
	}
	catch {
		return { kind: 'problem', reason: 'syntax' };
	}
	if (found === null || found === undefined)
		return { kind: 'problem', reason: 'absent' };
	if (typeof found !== 'string')
		return { kind: 'problem', reason: 'not-text' };
	return { kind: 'value', text: /^\s*to_string\(/.test(path) ? asGoWrites(found) : found };
}
function asGoWrites(found) {
	if (!/^[[{]/.test(found))
		return found;
	const decoded = decodeJson(fromText(found));
	if (decoded.kind === 'problem')
		return found;
	return toText(writeJson(fromJson(decoded.json), { escapeHtml: true }, new Budget(DEFAULT_LIMITS)));
}

;// src/manifests/csi/mount.ts

function mountClass(one, planned, answers, findings) {
	const files = new Map();
	const sources = [];
	const mounting = new Mounting(one, files, findings);
	for (const { failover, object, read } of planned) {
		const answer = answers.get(readKey(read));
		if (failover !== undefined)
			mounting.check(object, answers.get(readKey(failover)), ` in the failover region ${one.failoverRegion}`);
		const found = mounting.check(object, answer, '');
		if (found === undefined)
			continue;
		sources.push({ arn: found.arn, versionId: found.versionId });
		mounting.mount(object, found.value);
	}
	const { name, namespace } = one.manifest;
	return { className: name, namespace, files, origin: nameOf(one.manifest), place: one.manifest.place, sources };
}
class Mounting {
	#class;
	#files;
	#findings;
	constructor(one, files, findings) {
		this.#class = one;
		this.#files = files;
		this.#findings = findings;
	}
	check({ name, place }, answer, where) {
		if (answer?.kind === 'value')
			return answer;
		if (answer?.kind === 'refused')
			this.#problem('live-refused', place, `The store refuses ${quotation.quote(name, 120)}${where}: ${answer.code}: ${answer.message}`, 'Let the role read it, or correct objectName.');
		else
			this.#problem('live-absent', place, `${quotation.quote(name, 120)} is not in the store${where}`, 'Create it, or correct objectName, objectVersion or objectVersionLabel.');
		return undefined;
	}
	mount({ alias, jmesPath, name }, value) {
		const { translation } = this.#class;
		this.#files.set(fileName(alias || name, translation), secrets_value.bytesOf(value));
		for (const entry of jmesPath) {
			const found = jmesValue(value, entry.path);
			if (found.kind === 'value')
				this.#files.set(fileName(entry.alias, translation), new TextEncoder().encode(found.text));
			else {
				const [why, fix] = WHY[found.reason](entry.path, entry.alias, name);
				this.#problem(found.reason === 'absent' ? 'live-property' : 'live-value', entry.place, why, fix);
			}
		}
	}
	#problem(rule, place, why, fix) {
		this.#findings.add(rule, place, nameOf(this.#class.manifest), `${why}.`, fix);
	}
}
const WHY = {
	'not-json': (_path, _alias, name) => [
		`Invalid JSON used with jmesPath in secret: ${quotation.quote(name, 120)}`,
		'Leave jmesPath out for a value that is no JSON.',
	],
	syntax: (path) => [`Invalid JMES Path: ${quotation.quote(path, 120)}`, 'Correct it, or what its functions are given.'],
	absent: (path, alias) => [
		`JMES Path - ${quotation.quote(path, 120)} for object alias - ${quotation.quote(alias, 80)} does not point to a valid object`,
		'Correct path; a null cannot be mounted.',
	],
	'not-text': (path) => [
		`Invalid JMES search result type for path: ${quotation.quote(path, 120)}. Only string is allowed`,
		`path: to_string(${path})`,
	],
};

;// src/manifests/csi/tls.ts
const tls_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;
function tlsPart(key, content, rewriteKey) {
	const blocks = [...new TextDecoder().decode(content).matchAll(tls_BLOCK)].map(([pem, type = '']) => ({ pem, type }));
	if (blocks.length === 0)
		return { kind: 'problem', message: 'no PEM (PKCS #12 is not supported here)' };
	if (key === 'tls.crt') {
		const certificates = blocks.filter(({ type }) => type === 'CERTIFICATE').map(({ pem }) => `${normalized(pem)}\n`);
		return certificates.length === 0 ? { kind: 'problem', message: 'no certificate' } : bytes(certificates.join(''));
	}
	const found = blocks.findLast(({ type }) => type !== 'CERTIFICATE');
	const rewritten = found === undefined ? undefined : rewriteKey(found.pem);
	return rewritten === undefined
		? { kind: 'problem', message: 'no private key of RSA or an elliptic curve' }
		: bytes(rewritten);
}
function normalized(pem) {
	const [begin = '', ...rest] = pem.trim().split(/\r?\n/);
	const end = rest.pop() ?? '';
	const body = rest
		.filter((line) => !line.includes(':'))
		.join('')
		.replace(/\s/g, '');
	return [begin, ...(body.match(/.{1,64}/g) ?? []), end].join('\n');
}
function bytes(text) {
	return { kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

;// src/manifests/csi/sync-secrets.ts

function syncSecrets(one, mounted, rewriteKey, findings) {
	return one.secretObjects.map((object) => ({
		namespace: one.manifest.namespace,
		name: object.name,
		type: object.type,
		immutable: false,
		labels: textsOf(object.labels),
		annotations: textsOf(object.annotations),
		finalizers: [],
		data: dataOf(object, mounted, rewriteKey, findings),
		inputs: [],
		origin: nameOf(one.manifest),
		place: object.place,
		sources: mounted.sources,
	}));
}
function dataOf({ data, type }, { files }, rewriteKey, findings) {
	const made = new Map();
	for (const { key, objectName, place } of data) {
		const content = files.get(objectName);
		if (content === undefined)
			continue;
		const part = type === 'kubernetes.io/tls' ? tlsPart(key, content, rewriteKey) : { kind: 'bytes', bytes: content };
		if (part.kind === 'bytes')
			made.set(key, part.bytes);
		else
			findings.add('live-value', place, objectName, `${objectName} holds ${part.message}, so ${key} cannot be made of it.`, 'Give the secret a certificate and its key as PEM.');
	}
	return made;
}
function textsOf(nodes) {
	return new Map([...nodes].map(([key, { text }]) => [key, text]));
}

;// src/manifests/csi/mount-planned.ts

function mountPlanned(one, objects, answers, rewriteKey, findings) {
	const files = mountClass(one, objects, answers, findings);
	const permissions = objects.flatMap(({ object }) => [
		object.permission,
		...object.jmesPath.map(({ permission }) => permission),
	]);
	const wider = permissions.some((mode) => (Number.parseInt(mode || '0', 8) & 0o077) !== 0);
	return {
		files,
		synced: syncSecrets(one, files, rewriteKey, findings),
		notices: wider
			? [`${nameOf(one.manifest)}: filePermission lets others read; files of a job are 0600 all the same`]
			: [],
	};
}

;// src/gjson/result.ts

const result_NOTHING = { kind: 'null', raw: '' };
function exists({ kind, raw }) {
	return kind !== 'null' || raw !== '';
}
function numberResult(raw) {
	return { kind: 'number', raw, number: parseFloatGo(raw) ?? 0 };
}
function literalResult(raw) {
	return { kind: raw.startsWith('t') ? 'true' : raw.startsWith('f') ? 'false' : 'null', raw };
}
function result_textOf(result) {
	switch (result.kind) {
		case 'string':
			return result.text;
		case 'number':
			return /^-?[0-9]*$/.test(result.raw) && result.raw !== '' ? result.raw : formatFloat(result.number, 'f', -1);
		case 'null':
			return '';
		case 'json':
			return result.raw;
		default:
			return result.kind;
	}
}
function isTrueResult(result) {
	if (result.kind === 'string')
		return parseBool(result.text) === true;
	return result.kind === 'true' || (result.kind === 'number' && result.number !== 0);
}
function parseBool(text) {
	const lower = text.toLowerCase();
	if (['1', 't', 'true'].includes(lower))
		return true;
	return ['0', 'f', 'false'].includes(lower) ? false : undefined;
}

;// src/gjson/encode.ts

function encodeGjsonString(text) {
	return encodeJsonString(text, { escapeHtml: true });
}

;// src/gjson/modifier-names.ts
const MODIFIER_NAMES = [
	'dig',
	'flatten',
	'fromstr',
	'group',
	'join',
	'keys',
	'pretty',
	'reverse',
	'this',
	'tostr',
	'ugly',
	'valid',
	'values',
];
function isModifier(name) {
	return MODIFIER_NAMES.some((known) => known === name);
}

;// src/gjson/scan.ts

function scanString(json, start) {
	const close = closingQuote(json, start);
	if (close < 0)
		return undefined;
	const inner = json.slice(start + 1, close);
	return {
		raw: json.slice(start, close + 1),
		end: close + 1,
		text: inner.includes('\\') ? unescapeJson(inner) : inner,
	};
}
function closingQuote(json, start) {
	for (let at = start + 1; at < json.length; at++) {
		if (json[at] === '\\')
			at++;
		else if (json[at] === '"')
			return at;
	}
	return -1;
}
function scan_scanNumber(json, start) {
	let end = start + 1;
	while (end < json.length && (json[end] ?? '') > ' ' && !',]}'.includes(json[end] ?? ''))
		end++;
	return { raw: json.slice(start, end), end };
}
function scanLiteral(json, start) {
	let end = start + 1;
	while (end < json.length && /[a-z]/.test(json[end] ?? ''))
		end++;
	return { raw: json.slice(start, end), end };
}
function scanNested(json, start) {
	let depth = 1;
	for (let at = start + 1; at < json.length; at++) {
		const character = json[at];
		if (character === '"') {
			const close = closingQuote(json, at);
			if (close < 0)
				break;
			at = close;
		}
		else if (character === '{' || character === '[' || character === '(')
			depth++;
		else if ((character === '}' || character === ']' || character === ')') && --depth === 0)
			return { raw: json.slice(start, at + 1), end: at + 1 };
	}
	return { raw: json.slice(start), end: json.length };
}
function startOf(json, at) {
	const character = json[at] ?? '';
	if (character === '"')
		return 'string';
	if (character === '{' || character === '[')
		return 'nested';
	if (character === 'n')
		return at + 1 < json.length && json[at + 1] !== 'u' ? 'number' : 'literal';
	if (character === 't' || character === 'f')
		return 'literal';
	return /[-+0-9iIN]/.test(character) ? 'number' : undefined;
}
function scanValue(json, start) {
	for (let at = start; at < json.length; at++) {
		switch (startOf(json, at)) {
			case 'nested': {
				const { raw, end } = scanNested(json, at);
				return { result: { kind: 'json', raw }, end };
			}
			case 'string': {
				const found = scanString(json, at);
				return found === undefined
					? undefined
					: { result: { kind: 'string', raw: found.raw, text: found.text }, end: found.end };
			}
			case 'literal': {
				const { raw, end } = scanLiteral(json, at);
				return { result: literalResult(raw), end };
			}
			case 'number': {
				const { raw, end } = scan_scanNumber(json, at);
				return { result: numberResult(raw), end };
			}
		}
	}
	return undefined;
}
function firstVisible(text) {
	for (let at = 0; at < text.length; at++)
		if ((text[at] ?? '') > ' ')
			return at;
	return -1;
}
function parseDocument(json) {
	const start = firstVisible(json);
	switch (start < 0 ? undefined : startOf(json, start)) {
		case 'nested':
			return { kind: 'json', raw: json.slice(start) };
		case 'string': {
			const found = scanString(json, start);
			if (found !== undefined)
				return { kind: 'string', raw: found.raw, text: found.text };
			const rest = json.slice(start + 1);
			return { kind: 'string', raw: json.slice(start), text: rest.includes('\\') ? unescapeJson(rest) : rest };
		}
		case 'literal':
			return literalResult(scanLiteral(json, start).raw);
		case 'number':
			return numberResult(scan_scanNumber(json, start).raw);
		default:
			return result_NOTHING;
	}
}
function* scan_entriesOf(result) {
	if (result.kind !== 'json') {
		if (result.kind !== 'null' || result.raw !== '')
			yield { key: undefined, value: result };
		return;
	}
	const json = result.raw;
	const start = firstVisible(json);
	const isObject = json[start] === '{';
	if (!isObject && json[start] !== '[')
		return;
	for (let at = start + 1; at < json.length;) {
		let key;
		if (isObject) {
			const quote = json.indexOf('"', at);
			key = quote < 0 ? undefined : scanString(json, quote);
			if (key === undefined)
				return;
			at = key.end;
		}
		while (at < json.length && ((json[at] ?? '') <= ' ' || json[at] === ',' || json[at] === ':'))
			at++;
		const found = scanValue(json, at);
		if (found === undefined)
			return;
		yield { key, value: found.result };
		at = found.end + 1;
	}
}
function scan_isArray({ kind, raw }) {
	return kind === 'json' && raw.startsWith('[');
}
function scan_isObject({ kind, raw }) {
	return kind === 'json' && raw.startsWith('{');
}
const scan_ESCAPES = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
};
function unescapeJson(text) {
	let unescaped = '';
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? '';
		if (character < ' ')
			return unescaped;
		if (character !== '\\') {
			unescaped += character;
			continue;
		}
		const kind = text[++at] ?? '';
		if (kind === 'u') {
			if (at + 5 > text.length)
				return unescaped;
			let rune = codeUnit(text, at + 1);
			at += 4;
			if (rune >= 0xd800 && rune < 0xe000 && text.startsWith('\\u', at + 1) && text.length >= at + 7) {
				const second = codeUnit(text, at + 3);
				rune =
					rune < 0xdc00 && second >= 0xdc00 && second < 0xe000
						? (rune - 0xd800) * 0x400 + second - 0xdc00 + 0x10000
						: 0xfffd;
				at += 6;
			}
			unescaped += encodeRune(rune);
			continue;
		}
		const simple = scan_ESCAPES[kind];
		if (simple === undefined)
			return unescaped;
		unescaped += simple;
	}
	return unescaped;
}
function codeUnit(text, at) {
	const digits = text.slice(at, at + 4);
	return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : 0;
}

;// src/gjson/pretty.ts

function uglyJson(json) {
	let ugly = '';
	for (let at = 0; at < json.length; at++) {
		const character = json[at] ?? '';
		if (character <= ' ')
			continue;
		if (character !== '"') {
			ugly += character;
			continue;
		}
		const close = closingQuote(json, at);
		ugly += json.slice(at, close < 0 ? json.length : close + 1);
		at = close < 0 ? json.length : close;
	}
	return ugly;
}
function prettyJson(json, options) {
	const printer = new PrettyPrinter(json, options);
	const printed = options.prefix + printer.any(0, true, 0, -1, options.prefix.length).text;
	return printed === '' ? '' : `${printed}\n`;
}
const pretty_MAX_DEPTH = 200;
class PrettyPrinter {
	#json;
	#options;
	constructor(json, options) {
		this.#json = json;
		this.#options = options;
	}
	any(start, breaks, depth, room, column) {
		const json = this.#json;
		for (let at = start; at < json.length; at++) {
			const character = json[at] ?? '';
			if (character === '"')
				return this.#string(at);
			if (/[-0-9iI+N]/.test(character) || (character === 'n' && at + 1 < json.length && json[at + 1] !== 'u'))
				return this.#number(at);
			if (character === '{' || character === '[')
				return this.#collection(at, breaks, depth, room, column);
			const word = { t: 'true', f: 'false', n: 'null' }[character];
			if (word !== undefined)
				return { text: word, end: at + word.length, fits: true };
		}
		return { text: '', end: json.length, fits: true };
	}
	#string(start) {
		const close = closingQuote(this.#json, start);
		const end = close < 0 ? this.#json.length : close + 1;
		return { text: this.#json.slice(start, end), end, fits: true };
	}
	#number(start) {
		let end = start + 1;
		while (end < this.#json.length && (this.#json[end] ?? '') > ' ' && !',:]}'.includes(this.#json[end] ?? ''))
			end++;
		return { text: this.#json.slice(start, end), end, fits: true };
	}
	#collection(start, breaks, depth, room, column) {
		const isObject = this.#json[start] === '{';
		if (depth > pretty_MAX_DEPTH)
			return { text: this.#json.slice(start), end: this.#json.length, fits: false };
		if (this.#options.width > 0) {
			if (breaks && !isObject && room === -1) {
				const left = this.#options.width - column;
				const line = left > 3 ? this.#items(start, false, 0, left, 0) : undefined;
				if (line?.fits === true && line.text.length <= left)
					return line;
			}
			else if (room !== -1 && isObject)
				return { text: '', end: start, fits: false };
		}
		return this.#items(start, breaks, depth, room, column);
	}
	#items(start, breaks, depth, room, column) {
		const json = this.#json;
		const { prefix, indent, width, sortKeys } = this.#options;
		const isObject = json[start] === '{';
		const [open, close] = isObject ? ['{', '}'] : ['[', ']'];
		const lead = breaks ? `\n${prefix}${indent.repeat(depth + 1)}` : '';
		const items = [];
		const join = () => {
			const ordered = isObject && sortKeys && breaks ? sortItems(items) : items;
			const separator = !breaks && !isObject && width !== -1 ? ', ' : ',';
			return ordered.map(({ text }) => lead + text).join(separator);
		};
		for (let at = start + 1; at < json.length;) {
			const character = json[at] ?? '';
			if (character === close) {
				const tail = breaks && items.length > 0 ? `\n${prefix}${indent.repeat(depth)}` : '';
				return { text: open + join() + tail + close, end: at + 1, fits: !isObject };
			}
			if (character <= ' ' || (isObject && character !== '"')) {
				at++;
				continue;
			}
			let key = '';
			if (isObject) {
				const read = this.#string(at);
				key = read.text;
				at = read.end;
			}
			const label = isObject ? `${key}:${breaks ? ' ' : ''}` : '';
			const taken = (breaks ? prefix.length + indent.length * (depth + 1) : column) + label.length;
			const value = this.any(at, breaks, depth + 1, room, taken);
			if (room !== -1 && !value.fits)
				return { text: '', end: value.end, fits: false };
			items.push({ key, text: label + value.text });
			at = Math.max(value.end, at + 1);
			while (!isObject && at < json.length && json[at] !== close && ((json[at] ?? '') <= ' ' || json[at] === ','))
				at++;
		}
		return { text: open + join(), end: json.length, fits: !isObject };
	}
}
function sortItems(items) {
	const textOf = ({ key, text }) => trimSpace(text.slice(key.length + 1));
	return items.toSorted((left, right) => compareJson(left.key, right.key) || compareJson(textOf(left), textOf(right)));
}
function compareJson(left, right) {
	const [a, b] = [rankOf(left), rankOf(right)];
	if (a !== b)
		return a - b;
	if (a === 3)
		return compareBytes(scanString(left, 0)?.text ?? '', scanString(right, 0)?.text ?? '');
	if (a === 2)
		return (parseFloatGo(left) ?? 0) - (parseFloatGo(right) ?? 0);
	return compareBytes(left, right);
}
function rankOf(text) {
	const rank = { '"': 3, f: 1, t: 4, n: 0, '[': 5, '{': 5 }[text[0] ?? 'n'];
	return rank ?? 2;
}

;// src/gjson/trim.ts

function trim(text) {
	const start = firstVisible(text);
	let end = text.length;
	while (end > start && (text[end - 1] ?? '') <= ' ')
		end--;
	return start < 0 ? '' : text.slice(start, end);
}

;// src/gjson/validity.ts

function isValidJson(json) {
	const decoded = decodeJson(json);
	return decoded.kind === 'json' || decoded.message.startsWith('json: cannot unmarshal number');
}

;// src/gjson/modifiers.ts

function applyModifier(name, json, argument, search) {
	switch (name) {
		case 'this':
			return json;
		case 'pretty':
			return prettyJson(json, prettyOptions(argument));
		case 'ugly':
			return uglyJson(json);
		case 'reverse':
			return reverse(json);
		case 'flatten':
			return flatten(json, modifiers_option(argument, 'deep'), search);
		case 'join':
			return modifiers_join(json, modifiers_option(argument, 'preserve'));
		case 'valid':
			return isValidJson(json) ? json : '';
		case 'keys':
			return keys(json);
		case 'values':
			return values(json);
		case 'tostr':
			return encodeGjsonString(json);
		case 'fromstr':
			return isValidJson(json) ? result_textOf(parseDocument(json)) : '';
		case 'group':
			return group(json);
		case 'dig':
			return `[${[...modifiers_dig(parseDocument(json), argument, search)].map(({ raw }) => raw).join(',')}]`;
	}
}
function modifiers_option(argument, name) {
	if (argument === '')
		return false;
	let set = false;
	for (const { key, value } of scan_entriesOf(parseDocument(argument)))
		if (key?.text === name)
			set = isTrueResult(value);
	return set;
}
function prettyOptions(argument) {
	const options = { width: 80, prefix: '', indent: '  ', sortKeys: false };
	if (argument === '')
		return options;
	const blank = (value) => result_textOf(value).replace(/[^ \t\n\r]/g, '');
	for (const { key, value } of scan_entriesOf(parseDocument(argument))) {
		if (key?.text === 'sortKeys')
			options.sortKeys = isTrueResult(value);
		if (key?.text === 'indent')
			options.indent = blank(value);
		if (key?.text === 'prefix')
			options.prefix = blank(value);
		if (key?.text === 'width')
			options.width = Math.trunc(value.kind === 'number' ? value.number : Number(result_textOf(value)) || 0);
	}
	return options;
}
function rawEntries(result) {
	return [...scan_entriesOf(result)].map(({ key, value }) => (key === undefined ? value.raw : `${key.raw}:${value.raw}`));
}
function reverse(json) {
	const result = parseDocument(json);
	if (scan_isArray(result))
		return `[${rawEntries(result).toReversed().join(',')}]`;
	return scan_isObject(result) ? `{${rawEntries(result).toReversed().join(',')}}` : json;
}
function flatten(json, deep, search) {
	const result = parseDocument(json);
	if (!scan_isArray(result))
		return json;
	search.enter();
	const parts = [];
	for (const { value } of scan_entriesOf(result)) {
		const raw = scan_isArray(value) ? unwrap(deep ? flatten(value.raw, deep, search) : value.raw) : value.raw;
		const trimmed = trimSpace(raw);
		if (trimmed !== '')
			parts.push(trimmed);
	}
	search.leave();
	return `[${parts.join(',')}]`;
}
function unwrap(json) {
	const trimmed = trim(json);
	return trimmed.length >= 2 && /^[[{]/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}
function modifiers_join(json, preserve) {
	const result = parseDocument(json);
	if (!scan_isArray(result))
		return json;
	const objects = [...scan_entriesOf(result)].map(({ value }) => value).filter(scan_isObject);
	if (preserve)
		return `{${objects.map(({ raw }) => unwrap(raw)).join(',')}}`;
	const joined = new Map();
	for (const object of objects) {
		for (const { key, value } of scan_entriesOf(object)) {
			const name = key?.text ?? '';
			const known = joined.get(name);
			if (known === undefined)
				joined.set(name, { key: key?.raw ?? '', value: value.raw });
			else
				known.value = value.raw;
		}
	}
	return `{${[...joined.values()].map(({ key, value }) => `${key}:${value}`).join(',')}}`;
}
function keys(json) {
	const result = parseDocument(json);
	if (!exists(result))
		return '[]';
	const named = scan_isObject(result);
	return `[${[...scan_entriesOf(result)].map(({ key }) => (named ? (key?.raw ?? '') : 'null')).join(',')}]`;
}
function values(json) {
	const result = parseDocument(json);
	if (!exists(result))
		return '[]';
	return scan_isArray(result) ? json : `[${[...scan_entriesOf(result)].map(({ value }) => value.raw).join(',')}]`;
}
function group(json) {
	const result = parseDocument(json);
	if (!scan_isObject(result))
		return '';
	const all = [];
	for (const { key, value } of scan_entriesOf(result)) {
		if (!scan_isArray(value))
			continue;
		let index = 0;
		for (const item of scan_entriesOf(value)) {
			all[index] = `${all[index] === undefined ? '' : `${all[index]},`}${key?.raw ?? ''}:${item.value.raw}`;
			index++;
		}
	}
	return `[${all.map((item) => `{${item}}`).join(',')}]`;
}
function* modifiers_dig(parent, path, search) {
	const found = search.get(parent.raw, path);
	if (exists(found))
		yield found;
	if (!scan_isArray(parent) && !scan_isObject(parent))
		return;
	search.enter();
	for (const { value } of scan_entriesOf(parent))
		yield* modifiers_dig(value, path, search);
	search.leave();
}

;// src/gjson/pipe.ts

function splitAtPipe(path) {
	if (!path.includes('|'))
		return undefined;
	if (path.startsWith('{')) {
		const end = squashEnd(path.slice(1)) + 1;
		return path[end] === '|' ? { left: path.slice(0, end), right: path.slice(end + 1) } : undefined;
	}
	for (let at = 0; at < path.length; at++) {
		const character = path[at];
		if (character === '\\')
			at++;
		else if (character === '|')
			return { left: path.slice(0, at), right: path.slice(at + 1) };
		else if (character === '.') {
			if (at === path.length - 1)
				return undefined;
			if (path[at + 1] !== '#')
				continue;
			at += 2;
			if (at === path.length)
				return undefined;
			if (path[at] === '[' || path[at] === '(')
				at = bracketEnd(path, at);
		}
	}
	return undefined;
}
function bracketEnd(path, start) {
	const [open, close] = path[start] === '[' ? ['[', ']'] : ['(', ')'];
	let depth = 1;
	for (let at = start + 1; at < path.length; at++) {
		const character = path[at];
		if (character === '\\')
			at++;
		else if (character === open)
			depth++;
		else if (character === close && --depth === 0)
			return at;
		else if (character === '"') {
			const quote = closingQuote(path, at);
			at = quote < 0 ? path.length : quote;
		}
	}
	return path.length;
}
function squashEnd(text) {
	let depth = text.startsWith('"') ? 0 : 1;
	for (let at = depth; at < text.length; at++) {
		const character = text[at];
		if (character === '"') {
			const close = closingQuote(text, at);
			if (close < 0)
				return text.length;
			at = close;
			if (depth === 0)
				return at + 1;
		}
		else if (character === '{' || character === '[' || character === '(')
			depth++;
		else if ((character === '}' || character === ']' || character === ')') && --depth === 0)
			return at + 1;
	}
	return text.length;
}

;// src/gjson/selectors.ts

function readSelectors(path) {
	const selectors = [];
	let modifier = false;
	let depth = 1;
	let colon = 0;
	let start = 1;
	const push = (end) => {
		selectors.push(colon === 0
			? { name: '', path: path.slice(start, end) }
			: { name: path.slice(start, colon), path: path.slice(colon + 1, end) });
		colon = 0;
		modifier = false;
		start = end + 1;
	};
	for (let at = 1; at < path.length; at++) {
		const character = path[at] ?? '';
		if (character === '\\')
			at++;
		else if (character === '@')
			modifier ||= path[at - 1] === '.' || path[at - 1] === '|';
		else if (character === ':') {
			if (!modifier && colon === 0 && depth === 1)
				colon = at;
		}
		else if (character === ',') {
			if (depth === 1)
				push(at);
		}
		else if (character === '"') {
			const close = closingQuote(path, at);
			at = close < 0 ? path.length : close;
		}
		else if ('[({'.includes(character))
			depth++;
		else if ('])}'.includes(character) && --depth === 0) {
			push(at);
			return { selectors, rest: path.slice(at + 1) };
		}
	}
	return undefined;
}
function lastName(path) {
	for (let at = path.length - 1; at >= 0; at--) {
		if ((path[at] === '|' || path[at] === '.') && path[at - 1] !== '\\')
			return path.slice(at + 1);
	}
	return path;
}

;// src/gjson/read-query.ts

function readQuery(path) {
	let depth = 1;
	let valueStart = 0;
	let escaped = false;
	let at = 2;
	for (; at < path.length; at++) {
		const character = path[at] ?? '';
		if (depth === 1 && valueStart === 0 && '!=<>%'.includes(character)) {
			valueStart = at;
			continue;
		}
		if (character === '\\')
			at++;
		else if (character === '[' || character === '(')
			depth++;
		else if ((character === ']' || character === ')') && --depth === 0)
			break;
		else if (character === '"') {
			const close = closingQuote(path, at);
			const end = close < 0 ? path.length : close;
			escaped ||= path.slice(at, end).includes('\\');
			at = end;
		}
	}
	if (depth > 0)
		return undefined;
	const all = path[at + 1] === '#';
	if (valueStart === 0)
		return { query: { path: trim(path.slice(2, at)), operator: '', value: '', all }, end: at + 1 };
	const { operator, value } = readComparison(trim(path.slice(valueStart, at)));
	const quoted = value.length >= 2 && value.startsWith('"') && value.endsWith('"');
	const bare = quoted ? value.slice(1, -1) : value;
	return {
		query: {
			path: trim(path.slice(2, valueStart)),
			operator,
			value: quoted && escaped ? unescapeJson(bare) : bare,
			all,
		},
		end: at + 1,
	};
}
function readComparison(text) {
	if (text.length === 1)
		return { operator: text, value: '' };
	if (text.startsWith('=='))
		return { operator: '=', value: trim(text.slice(2)) };
	const operator = /^(?:!=|!%|<=|>=|<|>|=|%)/.exec(text)?.[0] ?? '';
	return { operator, value: trim(text.slice(operator.length)) };
}

;// src/gjson/component.ts

function readObjectComponent(path) {
	let part = '';
	let wild = false;
	for (let at = 0; at < path.length; at++) {
		const character = path[at] ?? '';
		if (character === '|')
			return { part, wild, rest: undefined, pipe: path.slice(at + 1) };
		if (character === '.')
			return { part, wild, ...behindDot(path, at) };
		if (character === '\\') {
			at++;
			part += path[at] ?? '';
			continue;
		}
		if (character === '*' || character === '?')
			wild = true;
		part += character;
	}
	return { part, wild, rest: undefined, pipe: undefined };
}
function behindDot(path, dot) {
	const rest = path.slice(dot + 1);
	return startsPipe(rest) ? { rest: undefined, pipe: rest } : { rest, pipe: undefined };
}
function startsPipe(path) {
	if (path.startsWith('@'))
		return isModifier(/^@([^.|:]*)/.exec(path)?.[1] ?? '');
	return path.startsWith('[') || path.startsWith('{');
}
function readArrayComponent(path) {
	let hash = false;
	let gathered;
	let query;
	const found = (end, behind) => ({
		part: path.slice(0, end),
		hash,
		gathered,
		query,
		...behind,
	});
	for (let at = 0; at < path.length; at++) {
		const character = path[at];
		if (character === '|')
			return found(at, { rest: undefined, pipe: path.slice(at + 1) });
		if (character === '.')
			return found(at, hash ? { rest: path.slice(at + 1), pipe: undefined } : behindDot(path, at));
		if (character !== '#')
			continue;
		hash = true;
		if (at > 0 || path.length < 2)
			continue;
		if (path[1] === '.')
			gathered = path.slice(2);
		else if (path[1] === '[' || path[1] === '(') {
			const read = readQuery(path);
			query = read?.query ?? { path: '', operator: '', value: '', all: false };
			if (read === undefined)
				break;
			at = read.end - 1;
		}
	}
	return found(path.length, { rest: undefined, pipe: undefined });
}

;// src/gjson/wildcard.ts

function matchesWildcard(text, pattern) {
	const parts = wildcard_partsOf(pattern);
	if (parts === undefined)
		return false;
	let at = 0;
	let part = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		const wanted = parts[part];
		const { rune, size } = decodeRune(text, at);
		if (wanted === '*') {
			star = part++;
			resume = at;
		}
		else if (wanted === '?' || wanted === rune) {
			part++;
			at += size;
		}
		else if (star >= 0) {
			resume += decodeRune(text, resume).size;
			at = resume;
			part = star + 1;
		}
		else
			return false;
	}
	while (parts[part] === '*')
		part++;
	return part === parts.length;
}
function wildcard_partsOf(pattern) {
	const parts = [];
	for (let at = 0; at < pattern.length;) {
		const character = pattern[at];
		if (character === '*' || character === '?') {
			parts.push(character);
			at++;
			continue;
		}
		if (character === '\\')
			at++;
		const { rune, size } = decodeRune(pattern, at);
		if (size === 0)
			return undefined;
		parts.push(rune);
		at += size;
	}
	return parts;
}

;// src/gjson/query.ts

function passes({ operator, value }, found) {
	if (value.startsWith('~'))
		return passesLoosely(operator, value.slice(1), found);
	if (!exists(found))
		return false;
	if (operator === '')
		return true;
	switch (found.kind) {
		case 'string':
			if (operator === '%')
				return matchesWildcard(found.text, value);
			if (operator === '!%')
				return !matchesWildcard(found.text, value);
			return compares(operator, found.text, value);
		case 'number':
			return compares(operator, found.number, parseFloatGo(value) ?? 0);
		case 'true':
			return passesTrue(operator, value);
		case 'false':
			return passesFalse(operator, value);
		default:
			return false;
	}
}
function compares(operator, left, right) {
	switch (operator) {
		case '=':
			return left === right;
		case '!=':
			return left !== right;
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '>':
			return left > right;
		case '>=':
			return left >= right;
		default:
			return false;
	}
}
function passesTrue(operator, value) {
	if (operator === '=')
		return value === 'true';
	if (operator === '!=')
		return value !== 'true';
	return operator === '>' ? value === 'false' : operator === '>=';
}
function passesFalse(operator, value) {
	if (operator === '=')
		return value === 'false';
	if (operator === '!=')
		return value !== 'false';
	return operator === '<' ? value === 'true' : operator === '<=';
}
function passesLoosely(operator, wanted, found) {
	const verdict = looseVerdict(wanted, found);
	if (verdict === undefined)
		return false;
	if (operator === '')
		return true;
	return verdict ? passesTrue(operator, 'true') : passesFalse(operator, 'true');
}
function looseVerdict(wanted, found) {
	switch (wanted) {
		case '*':
			return exists(found);
		case 'null':
			return found.kind === 'null';
		case 'true':
			return (found.kind === 'true' ||
				(found.kind === 'string' && parseBool(found.text) === true) ||
				(found.kind === 'number' && found.number !== 0));
		case 'false':
			if (found.kind === 'string')
				return parseBool(found.text) === false;
			return found.kind === 'null' || found.kind === 'false' || (found.kind === 'number' && found.number === 0);
		default:
			return undefined;
	}
}

;// src/gjson/walk.ts

function walk(search, json, path) {
	return new Walk(search, json).run(path);
}
class Walk {
	#search;
	#json;
	#value = result_NOTHING;
	#pipe;
	constructor(search, json) {
		this.#search = search;
		this.#json = json;
	}
	run(path) {
		if (path.startsWith('..'))
			this.#array(0, path.slice(2));
		else {
			const start = this.#json.search(/[{[]/);
			if (start >= 0)
				this.#nested(start, path);
		}
		return this.#pipe === undefined ? this.#value : this.#search.get(this.#value.raw, this.#pipe);
	}
	#nested(start, path) {
		this.#search.enter();
		const walked = this.#json[start] === '{' ? this.#object(start + 1, path) : this.#array(start + 1, path);
		this.#search.leave();
		return walked;
	}
	#object(start, path) {
		const json = this.#json;
		const { part, wild, rest, pipe } = readObjectComponent(path);
		if (rest === undefined && pipe !== undefined)
			this.#pipe = pipe;
		for (let at = start; at < json.length;) {
			while (at < json.length && json[at] !== '"' && json[at] !== '}')
				at++;
			if (json[at] === '}')
				return { end: at + 1, hit: false };
			const key = at < json.length ? scanString(json, at) : undefined;
			if (key === undefined)
				return { end: json.length, hit: false };
			at = key.end;
			const matched = wild ? matchesWildcard(key.text, part) : key.text === part;
			while (at < json.length && startOf(json, at) === undefined)
				at++;
			const walked = this.#step(at, matched, rest);
			if (walked === undefined)
				return { end: json.length, hit: false };
			if (walked.hit)
				return walked;
			at = walked.end;
		}
		return { end: json.length, hit: false };
	}
	#step(at, matched, rest) {
		const json = this.#json;
		if (startOf(json, at) === 'nested' && matched && rest !== undefined)
			return this.#nested(at, rest);
		const found = this.#read(at);
		if (found === undefined)
			return undefined;
		const hit = matched && rest === undefined;
		if (hit)
			this.#value = found.result;
		return { end: found.end, hit };
	}
	#read(at) {
		const json = this.#json;
		switch (startOf(json, at)) {
			case 'string': {
				const found = scanString(json, at);
				return found === undefined
					? undefined
					: { result: { kind: 'string', raw: found.raw, text: found.text }, end: found.end };
			}
			case 'nested': {
				const { raw, end } = scanNested(json, at);
				return { result: { kind: 'json', raw }, end };
			}
			case 'literal': {
				const { raw, end } = scanLiteral(json, at);
				return { result: literalResult(raw), end };
			}
			case 'number': {
				const { raw, end } = scan_scanNumber(json, at);
				return { result: numberResult(raw), end };
			}
			default:
				return undefined;
		}
	}
	#array(start, path) {
		const json = this.#json;
		const component = readArrayComponent(path);
		if (component.rest === undefined && component.pipe !== undefined)
			this.#pipe = component.pipe;
		const index = !component.hash && /^[0-9]+$/.test(component.part) ? Number(component.part) : -1;
		const starts = [];
		const all = [];
		let count = 0;
		for (let at = start;; count++) {
			starts.push(at);
			while (at < json.length && json[at] !== ']' && startOf(json, at) === undefined)
				at++;
			if (at >= json.length || json[at] === ']') {
				const hit = this.#close(component, starts, count, all);
				return { end: at + 1, hit };
			}
			if (component.query === undefined) {
				const walked = this.#step(at, !component.hash && index === count, component.rest);
				if (walked === undefined)
					return { end: json.length, hit: false };
				if (walked.hit)
					return walked;
				at = walked.end;
			}
			else {
				const found = this.#read(at);
				if (found === undefined)
					return { end: json.length, hit: false };
				if (this.#ask(component, found.result, all))
					return { end: found.end, hit: true };
				at = found.end;
			}
		}
	}
	#ask(component, item, all) {
		const { query } = component;
		if (query === undefined || (item.kind !== 'json' && query.path !== ''))
			return false;
		if (!passes(query, item.kind === 'json' ? this.#search.get(item.raw, query.path) : item))
			return false;
		let found = item;
		if (component.rest !== undefined) {
			const split = splitAtPipe(component.rest);
			if (split !== undefined) {
				component.rest = split.left;
				this.#pipe = split.right;
			}
			found = this.#search.get(item.raw, component.rest);
		}
		if (!query.all) {
			this.#value = found;
			return true;
		}
		const raw = found.raw === '' ? result_textOf(found) : found.raw;
		if (raw !== '')
			all.push(raw);
		return false;
	}
	#close({ part, hash, gathered, query }, starts, count, all) {
		if (hash && part === '#') {
			this.#value = gathered === undefined ? numberResult(String(count)) : this.#gather(gathered, starts);
			return true;
		}
		if (!exists(this.#value) && query?.all === true)
			this.#value = { kind: 'json', raw: `[${all.join(',')}]` };
		return false;
	}
	#gather(key, starts) {
		const split = splitAtPipe(key);
		if (split !== undefined)
			this.#pipe = split.right;
		const parts = [];
		for (const start of starts) {
			let at = start;
			while (/[ \t\r\n]/.test(this.#json[at] ?? ''))
				at++;
			if (at >= this.#json.length || this.#json[at] === ']')
				continue;
			const item = scanValue(this.#json, at);
			if (item === undefined)
				continue;
			const found = this.#search.get(item.result.raw, split?.left ?? key);
			if (exists(found))
				parts.push(found.raw === '' ? result_textOf(found) : found.raw);
		}
		return { kind: 'json', raw: `[${parts.join(',')}]` };
	}
}

;// src/gjson/search.ts

class SearchTooLong extends Error {
}
const MAX_STEPS = 100_000_000;
const search_MAX_DEPTH = 200;
class Search {
	#steps = 0;
	#depth = 0;
	get(json, path) {
		this.#steps += json.length + path.length + 1;
		if (this.#steps > MAX_STEPS || this.#depth >= search_MAX_DEPTH)
			throw new SearchTooLong('the path asks too much of the document');
		this.#depth++;
		const result = this.#special(json, path) ?? walk(this, json, path);
		this.#depth--;
		return result;
	}
	enter() {
		if (++this.#depth > search_MAX_DEPTH)
			throw new SearchTooLong('the path has too many parts');
	}
	leave() {
		this.#depth--;
	}
	#special(json, path) {
		if (path.length < 2)
			return undefined;
		const made = path.startsWith('@') ? this.#modify(json, path) : path.startsWith('!') ? literal(path) : undefined;
		if (made !== undefined) {
			const follows = made.rest.startsWith('|') || made.rest.startsWith('.');
			return follows ? this.get(made.json, made.rest.slice(1)) : parseDocument(made.json);
		}
		if (!path.startsWith('[') && !path.startsWith('{'))
			return undefined;
		const read = readSelectors(path);
		if (read === undefined || !/^(?:$|[|.])/.test(read.rest))
			return walk(this, json, read?.rest ?? '');
		const isObject = path.startsWith('{');
		const parts = [];
		for (const { name, path: selected } of read.selectors) {
			const found = this.get(json, selected);
			if (!exists(found))
				continue;
			const raw = found.raw === '' ? result_textOf(found) || 'null' : found.raw;
			parts.push(isObject ? `${search_nameOf(name, selected)}:${raw}` : raw);
		}
		const raw = isObject ? `{${parts.join(',')}}` : `[${parts.join(',')}]`;
		return read.rest === '' ? { kind: 'json', raw } : this.get(raw, read.rest.slice(1));
	}
	#modify(json, path) {
		const end = path.search(/[:|.]/);
		const name = path.slice(1, end < 0 ? path.length : end);
		if (!isModifier(name))
			return undefined;
		let rest = end < 0 ? '' : path.slice(end);
		let argument = '';
		if (rest.startsWith(':')) {
			rest = rest.slice(1);
			const length = argumentEnd(rest);
			argument = rest.slice(0, length);
			rest = rest.slice(length);
		}
		return { json: applyModifier(name, json, argument, this), rest };
	}
}
function argumentEnd(rest) {
	if (/^[{["]/.test(rest))
		return squashEnd(rest);
	let end = 0;
	for (; end < rest.length && rest[end] !== '|'; end++) {
		if (/[{["(]/.test(rest[end] ?? ''))
			end += squashEnd(rest.slice(end)) - 1;
	}
	return end;
}
function literal(path) {
	const text = path.slice(1);
	if (/^[{["+\-0-9]/.test(text)) {
		const { raw } = scanNested(text, 0);
		return { json: raw, rest: text.slice(raw.length) };
	}
	const end = text.search(/[|.]/);
	const name = end < 0 ? text : text.slice(0, end);
	return /^(?:true|false|null|nan|inf)$/i.test(name) ? { json: name, rest: end < 0 ? '' : text.slice(end) } : undefined;
}
function search_nameOf(name, path) {
	if (name !== '')
		return name.startsWith('"') && isValidJson(name) ? name : encodeGjsonString(name);
	const last = lastName(path);
	return encodeGjsonString(isOdd(last) ? '_' : last);
}
function isOdd(name) {
	return [...name].some((character) => character < ' ' || '[]{}()#|!'.includes(character));
}

;// src/gjson/gjson.ts

function getPath(json, path) {
	try {
		return presented(new Search().get(json, path));
	}
	catch (error) {
		if (error instanceof SearchTooLong)
			return { kind: 'refused', message: error.message };
		throw error;
	}
}
function getProperty(json, property) {
	const path = fromText(property);
	if (path.includes('.')) {
		const literal = getPath(json, path.replaceAll('.', '\\.'));
		if (literal.kind !== 'absent')
			return literal;
	}
	return getPath(json, path);
}
function presented(result) {
	return exists(result) ? { kind: 'found', text: result_textOf(result), raw: result.raw } : { kind: 'absent' };
}

;// src/manifests/eso/azure-metadata.ts

function azureProperty(payload, property) {
	const path = fromText(property);
	const found = getPath(payload, path);
	return found.kind === 'absent' && path.includes('.') ? getPath(payload, path.replaceAll('.', '\\.')) : found;
}
function tagProperty(metadata, property) {
	const tags = new Map(metadata);
	const whole = tags.get(property);
	if (whole !== undefined)
		return { kind: 'found', text: fromText(whole), raw: fromText(whole) };
	const dot = property.indexOf('.');
	const tag = dot > 0 ? tags.get(property.slice(0, dot)) : undefined;
	return tag === undefined ? { kind: 'absent' } : azureProperty(fromText(tag), property.slice(dot + 1));
}
function tagEntries(metadata, key, property) {
	const [first = '', name = first] = key.split('/');
	const entries = new Map(metadata.flatMap(([tag, value]) => expanded(`${name}_${tag}`, value)));
	const texts = new Map([...entries].map(([each, value]) => [fromText(each), fromText(value)]));
	if (property === '')
		return texts;
	const wanted = `${key}_${property}`;
	const found = tagProperty([...entries], wanted);
	return new Map([[fromText(wanted), found.kind === 'found' ? found.text : '']]);
}
function expanded(name, value) {
	const decoded = decodeJson(fromText(value));
	if (decoded.kind === 'problem')
		return [[name, value]];
	if (decoded.json === null)
		return [];
	if (!(decoded.json instanceof Map))
		return [[name, value]];
	const texts = [...decoded.json].filter(([, each]) => each === null || typeof each === 'string');
	if (texts.length < decoded.json.size)
		return [[name, value]];
	return texts.map(([key, each]) => [`${name}_${toText(key)}`, toText(String(each ?? ''))]);
}

;// src/manifests/eso/decode.ts

function decodeValue(strategy, value) {
	switch (strategy) {
		case 'Base64':
			return base64(value, 'standard');
		case 'Base64URL':
			return base64(value, 'url');
		case 'Auto':
			return base64(value, 'standard') ?? base64(value, 'url') ?? value;
		default:
			return value;
	}
}
function base64(value, alphabet) {
	const decoded = decodeBase64(value, alphabet);
	return decoded.kind === 'problem' ? undefined : decoded.text;
}

;// src/manifests/eso/byte-value.ts

function byteValue(value) {
	if (value === null)
		return '';
	if (typeof value === 'string')
		return value;
	if (typeof value === 'number')
		return formatFloat(value, 'f', -1);
	return typeof value === 'boolean' ? String(value) : jsonOf(value, true);
}
function jsonOf(value, escapeHtml) {
	return writeJson(fromJson(value), { escapeHtml }, new Budget(DEFAULT_LIMITS));
}

;// src/manifests/eso/json-object.ts

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/gs;
function jsonEntries(text) {
	const object = objectIn(text);
	if (typeof object === 'string')
		return { kind: 'not-object', found: object };
	const entries = new Map();
	let depth = 0;
	let key;
	let start = -1;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const opens = token === '{' || token === '[';
		const closes = token === '}' || token === ']';
		if (depth === 1 && !closes && token !== ',' && token !== ':') {
			if (key === undefined)
				key = stringOf(token);
			else if (start < 0)
				start = index;
		}
		if (opens)
			depth++;
		if (closes)
			depth--;
		if ((depth === 1 && token === ',') || (depth === 0 && closes)) {
			if (key !== undefined && start >= 0)
				entries.set(key, unquoted(text.slice(start, index).trimEnd()));
			key = undefined;
			start = -1;
		}
	}
	return { kind: 'entries', entries };
}
function decodedEntries(text) {
	const object = objectIn(text);
	if (typeof object === 'string')
		return { kind: 'not-object', found: object };
	return { kind: 'entries', entries: new Map([...object].map(([key, value]) => [key, byteValue(value)])) };
}
function objectIn(text) {
	const decoded = decodeJson(text);
	if (decoded.kind === 'problem')
		return 'text';
	if (decoded.json === null)
		return new Map();
	if (decoded.json instanceof Map)
		return decoded.json;
	return Array.isArray(decoded.json) ? 'list' : 'value';
}
function unquoted(raw) {
	return raw === 'null' ? '' : raw.startsWith('"') ? (stringOf(raw) ?? raw) : raw;
}
function stringOf(raw) {
	const decoded = decodeJson(raw);
	return decoded.kind === 'json' && typeof decoded.json === 'string' ? decoded.json : undefined;
}

;// src/manifests/eso/keys.ts

function convertKeys(strategy, fetched, show) {
	const values = new Map();
	for (const [key, value] of fetched) {
		const converted = key.replace(/[^\p{L}\p{N}\-._]/gu, (char) => strategy === 'Unicode' ? `_U${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_` : '_');
		if (values.has(converted))
			return { kind: 'problem', message: `secret name collision during conversion: ${show(converted)}` };
		values.set(converted, value);
	}
	return { kind: 'keys', values };
}
function checkKeys(fetched, show) {
	const values = new Map();
	for (const [key, value] of fetched) {
		if (key === '')
			continue;
		const problem = keyProblem(key, show);
		if (problem !== undefined)
			return { kind: 'problem', message: problem };
		values.set(key, value);
	}
	return { kind: 'keys', values };
}

;// src/manifests/eso/go-json.ts

function marshalled(text) {
	return value(new JsonCursor(text));
}
function value(cursor) {
	cursor.space();
	if (cursor.character === '"')
		return string(readJsonString(cursor));
	if (cursor.take('{')) {
		const entries = new Map();
		while (goesOn(cursor, '}')) {
			const key = readJsonString(cursor);
			cursor.space();
			cursor.take(':');
			entries.set(key, value(cursor));
		}
		const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
		return `{${sorted.map(([key, each]) => `${string(key)}:${each}`).join(',')}}`;
	}
	if (cursor.take('[')) {
		const items = [];
		while (goesOn(cursor, ']'))
			items.push(value(cursor));
		return `[${items.join(',')}]`;
	}
	const start = cursor.at;
	while (/[^\s,\]}]/.test(cursor.character ?? ','))
		cursor.at++;
	return cursor.text.slice(start, cursor.at);
}
function goesOn(cursor, end) {
	cursor.space();
	cursor.take(',');
	cursor.space();
	return cursor.character !== undefined && !cursor.take(end);
}
function string(text) {
	return encodeJsonString(text, { escapeHtml: true });
}

;// src/manifests/eso/remote-value.ts

function remoteValue(ref, answer, store) {
	if (answer === undefined)
		return { kind: 'absent', message: 'the store gave no answer for it' };
	if (answer.kind === 'absent')
		return answer;
	if (answer.kind === 'refused') {
		const message = `the store refuses ${quotation.quote(ref.key.text, 120)}: ${answer.code}: ${answer.message}`;
		return {
			kind: 'problem',
			rule: 'live-refused',
			place: ref.key.place,
			message,
			fix: 'Let the role read it, or correct the key.',
		};
	}
	if (answer.kind === 'found')
		return { kind: 'absent', message: 'the store answered something else' };
	if (answer.kind === 'value' && ref.tags)
		return metadataValue(ref, answer.metadata ?? []);
	const stored = answer.kind === 'tags' ? tagsJson(answer.tags) : fromBytes(secrets_value.bytesOf(answer.value));
	const payload = store === 'vault' ? marshalled(stored) : stored;
	const origin = answer.kind === 'value' ? { arn: answer.arn, versionId: answer.versionId } : undefined;
	const { property } = ref;
	if (property === undefined || property.text === '')
		return { kind: 'value', value: payload, origin };
	const found = propertyOf(payload, property.text, store);
	if (found.kind === 'found')
		return { kind: 'value', value: found.text, origin };
	return missing(ref, property, found);
}
function metadataValue(ref, metadata) {
	const { property } = ref;
	if (property === undefined || property.text === '')
		return { kind: 'value', value: tagsJson(metadata), origin: undefined };
	const found = tagProperty(metadata, property.text);
	return found.kind === 'found'
		? { kind: 'value', value: found.text, origin: undefined }
		: missing(ref, property, found);
}
function missing({ key, tags }, property, found) {
	const message = found.kind === 'refused'
		? found.message
		: `${tags ? 'tag' : 'key'} ${quotation.quote(property.text, 120)} does not exist in secret ${quotation.quote(key.text, 120)}`;
	const fix = /[.*?|#@\\]/.test(property.text)
		? 'Correct property. It is a path of gjson: "." reaches into objects, and * ? | # @ have meanings of their own; \\ takes them away.'
		: 'Correct property; its case counts.';
	return { kind: 'problem', rule: 'live-property', place: property.place, message, fix };
}
function propertyOf(payload, property, store) {
	if (store === 'vault') {
		const own = topLevel(payload, fromText(property));
		return own === undefined ? getPath(payload, fromText(property)) : { kind: 'found', text: own, raw: own };
	}
	if (store === 'azure')
		return azureProperty(payload, property);
	if (store === 'gcp' && decodeJson(payload).kind === 'problem')
		return { kind: 'refused', message: 'the secret is no JSON, so it has no property' };
	return getProperty(payload, property);
}
function topLevel(payload, key) {
	const read = jsonEntries(payload);
	return read.kind === 'entries' ? read.entries.get(key) : undefined;
}
function tagsJson(tags) {
	const json = (text) => encodeJsonString(fromText(text), { escapeHtml: true });
	const sorted = [...new Map(tags.map(([key, value]) => [fromText(key), [key, value]]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return `{${sorted.map(([, [key, value]]) => `${json(key)}:${json(value)}`).join(',')}}`;
}

;// src/manifests/eso/merge.ts

function mergeValues(operation, fetched, show) {
	const problem = (rule, message) => ({ kind: 'problem', rule, message });
	const merged = new Map();
	const conflicts = [];
	for (const key of inOrder(operation.priority, fetched)) {
		const value = fetched.get(key);
		if (value === undefined) {
			if (operation.ignoreNotFound)
				continue;
			return problem('live-property', `merge failed with key ${quotation.quote(key, 80)} not found in input map`);
		}
		const decoded = decodeJson(value);
		if (decoded.kind === 'problem' || (decoded.json !== null && !(decoded.json instanceof Map)))
			return problem('live-extract', `the value of ${show(key)} is no JSON object, and merge needs one`);
		for (const [name, each] of decoded.json ?? []) {
			if (merged.has(name))
				conflicts.push(toText(name));
			merged.set(name, each);
		}
	}
	if (conflicts.length > 0 && !operation.ignoreConflicts)
		return problem('live-value', `merge failed with conflicts: ${conflicts.toSorted().map(showKey).join(', ')}`);
	if (operation.strategy === 'Extract')
		return { kind: 'keys', values: new Map([...merged].map(([key, value]) => [toText(key), byteValue(value)])) };
	if (operation.into === '')
		return problem('live-value', "merge failed with missing 'into' field");
	return { kind: 'keys', values: new Map([...fetched, [operation.into, jsonOf(merged, false)]]) };
}
function inOrder(priority, fetched) {
	const others = [...fetched.keys()].filter((key) => !priority.includes(key));
	return [...others.toSorted((a, b) => (fromText(a) < fromText(b) ? -1 : 1)), ...priority];
}

;// src/manifests/eso/rewrite.ts

function rewriteKeys(operations, fetched, template, show) {
	let values = fetched;
	for (const operation of operations) {
		const rewritten = rewriteOnce(operation, values, template, show);
		if (rewritten.kind === 'problem')
			return rewritten;
		values = rewritten.values;
	}
	return { kind: 'keys', values };
}
function rewriteOnce(operation, fetched, template, show) {
	if (operation.kind === 'merge') {
		const merged = mergeValues(operation, fetched, show);
		if (merged.kind === 'keys')
			return merged;
		return { kind: 'problem', rule: merged.rule, place: operation.place, message: merged.message };
	}
	const rename = operation.kind === 'regexp' ? byRegexp(operation) : byTemplate(operation, template);
	const values = new Map();
	const from = new Map();
	for (const [key, value] of fetched) {
		const renamed = rename(key);
		if (typeof renamed !== 'string')
			return renamed;
		const earlier = from.get(renamed);
		if (earlier !== undefined) {
			const message = `${show(earlier)} and ${show(key)} both become ${show(renamed)}, and which of them is kept is left to chance`;
			return { kind: 'problem', rule: 'live-value', place: operation.place, message };
		}
		from.set(renamed, key);
		values.set(renamed, value);
	}
	return { kind: 'keys', values };
}
function byRegexp({ place, source, target }) {
	const compiled = compileRegexp(source.text);
	return (key) => compiled.kind === 'regexp'
		? toText(compiled.regexp.replaceAll(fromText(key), fromText(target?.text ?? '')))
		: { kind: 'problem', rule: 'regexp-invalid', place, message: compiled.message };
}
function byTemplate({ place, template: text }, template) {
	const parsed = parseTemplate('transform', text.text);
	const problem = (rule, message) => ({
		kind: 'problem',
		rule,
		place,
		message,
	});
	return (key) => {
		if (parsed.kind === 'problems')
			return problem('template-syntax', parsed.problems[0]?.message ?? 'it does not parse');
		const rendered = renderTemplate(parsed.template, [['value', new TextEncoder().encode(key)]], template);
		return rendered.kind === 'bytes'
			? new TextDecoder().decode(rendered.bytes)
			: problem('live-template', rendered.problem.message);
	};
}

;// src/manifests/eso/fetch-values.ts

function fetchValues(planned, answers, template, findings) {
	return new Fetching(planned, answers, template, findings).run();
}
class Fetching {
	#planned;
	#answers;
	#template;
	#findings;
	#values = new Map();
	#origins = [];
	#absent = [];
	constructor(planned, answers, template, findings) {
		this.#planned = planned;
		this.#answers = answers;
		this.#template = template;
		this.#findings = findings;
	}
	run() {
		for (const { entry, read } of this.#planned.dataFrom) {
			const values = this.#dataFrom(entry, this.#answers.get(readKey(read)), storeOf(read));
			for (const [key, value] of values ?? [])
				this.#values.set(key, value);
		}
		for (const { entry, read } of this.#planned.data) {
			const { remoteRef, secretKey } = entry;
			const value = this.#remote(remoteRef, this.#answers.get(readKey(read)), storeOf(read));
			const decoded = value === undefined ? undefined : this.#decode(quoteKey(secretKey.text), value, remoteRef);
			if (decoded !== undefined)
				this.#values.set(secretKey.text, decoded);
		}
		return { values: this.#values, origins: this.#origins, absent: this.#absent };
	}
	#remote(ref, answer, store) {
		const found = remoteValue(ref, answer, store);
		if (found.kind === 'value') {
			if (found.origin !== undefined)
				this.#origins.push(found.origin);
			return found.value;
		}
		if (found.kind === 'problem')
			this.#problem(found.rule, found.place, found.message, found.fix);
		else if (this.#planned.secret.target.deletionPolicy !== 'Retain' && found.deleting !== true)
			this.#absent.push(ref.key.text);
		else
			this.#problem('live-absent', ref.key.place, `${quotation.quote(ref.key.text, 120)} is not in the store: ${found.message}`, 'Create it, or correct the key.');
		return undefined;
	}
	#dataFrom(entry, answer, store) {
		const { source } = entry;
		if (source.kind === 'generator')
			return undefined;
		const ref = source.kind === 'extract' ? source.remoteRef : source.find;
		const fetched = source.kind === 'extract'
			? this.#extract(source.remoteRef, answer, store)
			: this.#find(entry, source.find, answer);
		if (fetched === undefined)
			return undefined;
		const ofValue = source.kind === 'extract' || entry.rewrite.some(({ kind }) => kind === 'merge');
		const show = ofValue ? showKey : quoteKey;
		const rewritten = rewriteKeys(entry.rewrite, fetched, this.#template, show);
		if (rewritten.kind === 'problem') {
			this.#problem(rewritten.rule, rewritten.place, rewritten.message, 'Correct the rewrite.');
			return undefined;
		}
		const converted = entry.rewrite.length === 0 ? convertKeys(ref.conversion, rewritten.values, show) : rewritten;
		const checked = converted.kind === 'keys' ? checkKeys(converted.values, show) : converted;
		if (checked.kind === 'problem') {
			this.#problem('live-value', entry.place, checked.message, 'Change the keys by rewrite, or by conversionStrategy where there is none.');
			return undefined;
		}
		const decoded = new Map();
		for (const [key, value] of checked.values) {
			const plain = this.#decode(show(key), value, ref);
			if (plain !== undefined)
				decoded.set(key, plain);
		}
		return decoded;
	}
	#extract(ref, answer, store) {
		const value = this.#remote(ref, answer, store);
		if (value === undefined)
			return undefined;
		if (ref.tags && answer?.kind === 'value') {
			const entries = tagEntries(answer.metadata ?? [], ref.key.text, ref.property?.text ?? '');
			return new Map([...entries].map(([key, each]) => [toText(key), each]));
		}
		const read = store === 'vault' ? decodedEntries(value) : jsonEntries(value);
		if (read.kind === 'entries')
			return new Map([...read.entries].map(([key, each]) => [toText(key), each]));
		const found = { text: 'is text that is no JSON', list: 'is a JSON list', value: 'is a single JSON value' }[read.found];
		this.#problem('live-extract', ref.key.place, `extract needs a JSON object, and the value of ${quotation.quote(ref.key.text, 120)} ${found}`, 'Use `data` for a value that is not an object.');
		return undefined;
	}
	#find({ place }, { name, path }, answer) {
		if (answer?.kind === 'refused') {
			this.#problem('live-refused', place, `the store refuses the search: ${answer.code}: ${answer.message}`, 'Let the role list and read what it looks for.');
			return undefined;
		}
		const entries = answer?.kind === 'found' ? answer.entries : [];
		if (entries.length === 0) {
			const sought = name === undefined ? (path ?? 'its tags') : name.text;
			this.#problem('live-nothing-found', place, `find finds nothing for ${quotation.quote(sought, 120)}, so no key comes of it`, 'Correct name, path or tags.');
		}
		this.#origins.push(...entries.map(({ arn, versionId }) => ({ arn, versionId })));
		return new Map(entries.map((entry) => [entry.name, fromBytes(secrets_value.bytesOf(entry.value))]));
	}
	#decode(shown, value, { decoding, decodingPlace, failOnNull }) {
		const decoded = decodeValue(decoding, value);
		if (decoded === undefined)
			this.#problem('live-value', decodingPlace, `the value for ${shown} is not ${decoding}`, 'Correct decodingStrategy, or the value.');
		else if (failOnNull && decoded.includes(fromText('\0')))
			this.#problem('live-value', decodingPlace, `the value for ${shown} contains null bytes, which nullBytePolicy: Fail refuses`, 'Leave nullBytePolicy out for a binary value.');
		else
			return decoded;
		return undefined;
	}
	#problem(rule, place, message, fix) {
		const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
		this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
	}
}
function storeOf(read) {
	return read.kind === 'other' ? read.read.kind : undefined;
}

;// src/manifests/eso/swallowed.ts
const SWALLOWED = [
	'<no value>',
	'illegal base64 data at input byte',
	'illegal base32 data at input byte',
	'encoding/hex: ',
	'%!d(',
	'%!s(',
];
function swallowedError(rendered, inputs) {
	return SWALLOWED.find((words) => rendered.includes(words) && !inputs.some((input) => input.includes(words)));
}

;// src/manifests/eso/secret-contents.ts

const RENDERED = () => 'a key of the rendered text';
class SecretContents {
	data = new Map();
	labels = new Map();
	annotations = new Map();
	#planned;
	#values;
	#world;
	#findings;
	constructor(planned, values, world, findings) {
		this.#planned = planned;
		this.#values = values;
		this.#world = world;
		this.#findings = findings;
	}
	takeAll() {
		const { kind, node } = this.#planned.secret.manifest;
		const metadata = kind === 'ClusterExternalSecret' ? ['spec', 'externalSecretMetadata'] : ['metadata'];
		for (const [key, value] of this.#values)
			this.data.set(key, value);
		for (const { key, value } of entriesOf(child(node, ...metadata, 'labels')))
			if (value.kind === 'scalar')
				this.labels.set(key, value.text);
		for (const { key, value } of entriesOf(child(node, ...metadata, 'annotations')))
			if (value.kind === 'scalar')
				this.annotations.set(key, value.text);
	}
	render(template) {
		if (template.merge || (template.data.size === 0 && template.from.length === 0)) {
			for (const [key, value] of this.#values)
				this.data.set(key, value);
		}
		const { manifest } = this.#planned.secret;
		for (const source of templateSources(template.from, manifest.namespace, this.#world.objects, this.#findings))
			this.#source(source);
		for (const [key, text] of template.data)
			this.#source({ key, text, target: 'Data', decoding: '' });
		for (const [key, text] of template.labels)
			this.#source({ key, text, target: 'Labels', decoding: '' });
		for (const [key, text] of template.annotations)
			this.#source({ key, text, target: 'Annotations', decoding: '' });
	}
	#source({ decoding, key, target, text }) {
		const rendered = this.#rendered(key, text);
		if (rendered === undefined)
			return;
		if (key !== undefined) {
			this.#put(target, key, rendered, decoding, text, quoteKey);
			return;
		}
		const read = decodeYamlStrings(rendered);
		if (read.kind === 'problem')
			this.#problem('live-template', text, 'the rendered text is no YAML map of texts', 'Quote the values: `key: {{ .value | quote }}`');
		else
			for (const [name, value] of read.value)
				this.#put(target, toText(name), value, decoding, text, RENDERED);
	}
	#rendered(key, text) {
		const parsed = parseTemplate(key ?? text.text, text.text);
		if (parsed.kind === 'problems')
			return undefined; // the checks of templates say why
		const data = [...this.#values].map(([name, value]) => [name, toBytes(value)]);
		const rendered = renderTemplate(parsed.template, data, this.#world.template);
		if (rendered.kind === 'problem') {
			const { message, offset } = rendered.problem;
			this.#problem('live-template', { ...text, place: text.at(characters(text.text, offset)) }, `the template does not render: ${message}`, 'Correct the template.');
			return undefined;
		}
		const value = fromBytes(rendered.bytes);
		const swallowed = swallowedError(value, [...this.#values.values()]);
		if (swallowed !== undefined)
			this.#problem('live-swallowed', text, `the rendered value of ${quotation.quote(key ?? 'the template', 80)} holds "${swallowed}" instead of what was meant`, 'Look at what the function before it was given.');
		return value;
	}
	#put(target, key, value, decoding, { place }, show) {
		const decoded = decodeValue(decoding, value);
		const wrongKey = target === 'Data' ? keyProblem(key, show) : undefined;
		if (decoded === undefined)
			this.#problem('live-value', { place }, `the rendered value for ${show(key)} is not ${decoding}`, 'Correct valuesDecodingStrategy, or the template.');
		else if (wrongKey !== undefined)
			this.#problem('live-value', { place }, wrongKey, 'Correct the template.');
		else if (target === 'Data')
			this.data.set(key, decoded);
		else
			(target === 'Labels' ? this.labels : this.annotations).set(key, toText(decoded));
	}
	#problem(rule, { place }, message, fix) {
		const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
		this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
	}
}

;// src/manifests/eso/make-secret.ts

function makeSecret(planned, world, all) {
	const findings = new Findings();
	const { manifest, target } = planned.secret;
	const { absent, origins, values } = fetchValues(planned, world.answers, world.template, findings);
	if (absent.length > 0)
		world.notice(`${nameOf(manifest)}: left out, as deletionPolicy: ${target.deletionPolicy} allows: ${absent.map((key) => quotation.quote(key, 120)).join(', ')}`);
	if (!isWhole(planned)) {
		all.absorb(findings);
		return undefined;
	}
	if (values.size === 0 && findings.errors.length === 0 && target.deletionPolicy !== 'Merge') {
		if (target.deletionPolicy === 'Retain')
			findings.add('live-absent', manifest.place, manifest.name, 'Nothing is fetched, so the operator makes no Secret, and leaves one that is there as it is.', 'Correct what is asked for.');
		else
			world.notice(`${nameOf(manifest)}: nothing is fetched, and with deletionPolicy: Delete no Secret is made of that`);
		all.absorb(findings);
		return undefined;
	}
	const contents = new SecretContents(planned, values, world, findings);
	if (target.template === undefined)
		contents.takeAll();
	else if (findings.errors.length === 0)
		contents.render(target.template);
	all.absorb(findings);
	return {
		namespace: manifest.namespace,
		name: target.name,
		type: target.template?.type ?? '',
		immutable: target.immutable,
		labels: contents.labels,
		annotations: contents.annotations,
		finalizers: target.template?.finalizers ?? [],
		data: new Map([...contents.data].map(([key, value]) => [key, toBytes(value)])),
		inputs: [...values.values()].map(toBytes),
		origin: nameOf(manifest),
		place: manifest.place,
		sources: origins,
	};
}
function isWhole({ data, dataFrom, secret }) {
	return data.length === secret.data.length && dataFrom.length === secret.dataFrom.length;
}

;// src/reads/parameter-reads.ts

const parameter_reads_SERVICE = 'AWS Parameter Store';
class ParameterReads {
	#world;
	constructor(world) {
		this.#world = world;
	}
	async read(reads) {
		const values = reads.filter((read) => read.kind === 'value');
		const others = reads.filter((read) => read.kind !== 'value');
		const [outcomes, rest] = await Promise.all([
			this.#fetch(values.map(parameterOf)),
			Promise.all(others.map(async (read) => [read, await this.#answer(read)])),
		]);
		return [...values.map((read, at) => [read, answerOf(outcomes[at])]), ...rest];
	}
	async #fetch(reads) {
		const { patience, region, store } = this.#world;
		const outcomes = new Map();
		const { readParameterStore } = await require.e(645).then(require.bind(require, 5645));
		await readParameterStore(reads, { region, open: () => store, patience }, outcomes);
		return reads.map((read) => outcomes.get(read));
	}
	async #answer(read) {
		const { directory, patience } = this.#world;
		try {
			if (read.kind === 'tags')
				return { kind: 'tags', tags: await retry.retry(parameter_reads_SERVICE, patience, () => directory.tags(read.id, patience.signal)) };
			return await (read.name === undefined ? this.#byTags(read) : this.#byName(read.name, read.path ?? '/'));
		}
		catch (error) {
			return refusal(error);
		}
	}
	async #byName(pattern, path) {
		const compiled = compileRegexp(pattern);
		const [outcome] = await this.#fetch([{ kind: 'parameters', prefix: path.replace(/\/*$/, '/') }]);
		if (outcome?.kind === 'refused')
			return outcome;
		const under = outcome?.kind === 'found' ? outcome.secrets : [];
		return secret_reads_entriesOf(under.filter(({ name }) => compiled.kind === 'regexp' && compiled.regexp.matches(fromText(name))));
	}
	async #byTags({ path, tags }) {
		const { directory, patience } = this.#world;
		const names = [];
		let page;
		do {
			const at = page;
			const answer = await retry.retry(parameter_reads_SERVICE, patience, () => directory.search({ path, tags }, at, patience.signal));
			names.push(...answer.names);
			page = answer.next;
		} while (page !== undefined);
		const outcomes = await this.#fetch(names.map((id) => ({ kind: 'parameter', id })));
		const refused = outcomes.find((outcome) => outcome?.kind === 'refused');
		return refused?.kind === 'refused'
			? refused
			: secret_reads_entriesOf(outcomes.flatMap((outcome) => (outcome?.kind === 'found' ? outcome.secrets : [])));
	}
}
function parameterOf({ id, label, version }) {
	return { kind: 'parameter', id, ...(version !== undefined && { version }), ...(label !== undefined && { label }) };
}

;// src/reads/read-stores.ts

async function readStores(reads, world) {
	const answers = new Map();
	const notices = new Set();
	const distinct = [...new Map(reads.map((read) => [readKey(read), read])).values()];
	const others = distinct.filter((read) => read.kind === 'other');
	const groups = Map.groupBy(distinct.filter((read) => read.kind !== 'other'), ({ address }) => addressKey(address));
	const askOthers = async () => {
		if (others.length === 0 || world.others === undefined)
			return;
		const told = await world.others(others.map(({ read }) => read));
		for (const notice of told.notices)
			notices.add(notice);
		others.forEach((read, at) => {
			const outcome = told.outcomes[at];
			const found = 'sought' in read.read && outcome?.kind === 'found' ? secret_reads_entriesOf(outcome.secrets) : answerOf(outcome);
			answers.set(readKey(read), found);
		});
	};
	const askAws = async () => {
		if (groups.size === 0)
			return;
		const aws = await world.aws();
		const asking = [...groups.values()].map(async (group) => {
			for (const [read, answer] of await askGroup(group, aws, notices))
				answers.set(readKey(read), answer);
		});
		await Promise.all(asking);
	};
	await Promise.all([askOthers(), askAws()]);
	return { answers, notices: [...notices] };
}
async function askGroup(group, world, notices) {
	const [first] = group;
	if (first === undefined)
		return [];
	const { patience } = world;
	const { address } = first;
	const credentials = await world.credentials(address);
	const { region } = address;
	const store = address.service === 'ParameterStore'
		? new ParameterReads({
			region,
			store: world.parameterStore(region, credentials),
			directory: world.parameterDirectory(region, credentials),
			patience,
		})
		: new SecretReads({
			region,
			manager: world.manager(region, credentials),
			directory: world.secretsDirectory(region, credentials),
			patience,
			notice: (text) => notices.add(text),
		});
	return await store.read(group);
}

;// src/from-manifests/plan-manifests.ts

function planManifests(patterns, region, files, logins) {
	const found = files.find(patterns);
	const findings = new Findings();
	const catalog = readCatalog(found.files, findings);
	const plan = planFetch(catalog, region, findings, logins);
	const problems = [
		...found.problems.map(({ message, path, pattern }) => ({
			code: 'manifest-file',
			where: `manifests, ${JSON.stringify(path ?? pattern)}`,
			message,
		})),
		...blocking(plan, findings).map(problemOf),
	];
	if (problems.length === 0 && plan.secrets.length === 0 && plan.classes.length === 0) {
		const message = `no ExternalSecret and no SecretProviderClass is in ${catalog.files} file${catalog.files === 1 ? '' : 's'}`;
		problems.push({ code: 'manifest-file', where: 'manifests', message });
	}
	if (problems.length > 0) {
		throw new errors.ActionError('manifests-invalid', problems.length === 1 ? 'a manifest is not usable' : `${problems.length} things in the manifests are not usable`, {
			problems,
			hint: 'No store was asked and nothing was handed over. `keyless check` shows all there is to say of manifests.',
		});
	}
	return plan;
}
function problemOf({ column, file, fix, line, rule, why }) {
	return { code: rule, where: `${file}:${line}:${column}`, message: `${why} Fix: ${fix.split('\n').join(' ')}` };
}

;// src/from-manifests/fetch-manifests.ts

async function fetchManifests(plan, stores, tools) {
	const findings = new Findings();
	const made = await fetchPlanned(plan, stores, tools, findings).catch(async (error) => {
		if (!(error instanceof service_error.ServiceError))
			throw error;
		throw (await require.e(/* import() | advice */ 219).then(require.bind(require, 2452))).refusedAsWhole(error);
	});
	const assumed = plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in the step's own region`);
	const warnings = findings.all
		.filter(({ severity }) => severity === 'warning')
		.map(({ column, file, line, why }) => `${file}:${line}:${column}: ${why}`);
	return { ...made, notices: [...made.notices, ...warnings, ...assumed], problems: findings.errors.map(problemOf) };
}
async function fetchPlanned(plan, stores, tools, findings) {
	const { answers, notices } = await readStores(plan.reads, stores);
	const told = [...notices];
	const world = {
		answers,
		template: tools.template,
		objects: plan.catalog.manifests,
		notice: (text) => told.push(text),
	};
	const made = plan.secrets
		.filter(({ secret }) => secret.target.creationPolicy !== 'None')
		.flatMap((planned) => makeSecret(planned, world, findings) ?? []);
	const mounts = plan.classes.map(({ objects, one }) => mountPlanned(one, objects, answers, tools.rewriteKey, findings));
	for (const { notices: more } of mounts)
		told.push(...more);
	return {
		secrets: [...made, ...mounts.flatMap(({ synced }) => synced)],
		mounted: mounts.map(({ files }) => files),
		notices: told,
	};
}

;// src/from-manifests/check-stores.ts

function planCheck(catalog, region, logins) {
	const left = new Findings('check');
	return { plan: planFetch(catalog, region, left, logins), region, left };
}
async function checkStores({ left, plan, region }, depth, stores, tools, findings) {
	const unchecked = noteUnchecked(plan, left, findings);
	const asked = plan.reads.length;
	const assumed = plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`);
	if (depth === 'exists') {
		const { notices, unasked } = await new ExistenceCheck(plan, stores, findings).run();
		return { asked: asked - unasked, unchecked: unchecked + unasked, notices: [...assumed, ...notices] };
	}
	const { notices } = await fetchPlanned(plan, stores, tools, findings);
	return { asked, unchecked, notices: [...assumed, ...notices] };
}
function summaryOf({ asked, unchecked }) {
	return `${asked} thing${asked === 1 ? '' : 's'} asked of the stores${unchecked === 0 ? '' : `; ${output_text.uncheckedEntries(unchecked)}`}`;
}

var file_name = require(4784);
var taken_names = require(1140);
;// src/manifests/hand-over.ts

function handOver(made, mounted, taken) {
	const pieces = [
		...mounted.flatMap(({ className, files, origin, sources }) => hand_over_piecesOf(className, files, origin, sources)),
		...made.flatMap(({ data, name, origin, sources }) => hand_over_piecesOf(name, data, origin, sources)),
	];
	const names = new Map();
	const counts = new Map();
	for (const piece of pieces) {
		const name = file_name.fileSecretName(piece.folder, piece.file);
		names.set(piece, name);
		counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
	}
	const known = new taken_names.TakenNames();
	for (const name of taken)
		known.take(name, 0);
	const secrets = [];
	const unnamed = [];
	for (const piece of pieces) {
		const name = names.get(piece) ?? '';
		const usable = counts.get(name.toLowerCase()) === 1 && known.take(name, 0) === undefined;
		if (usable)
			secrets.push(secretOf(piece, name));
		else
			unnamed.push(piece);
	}
	const list = unnamed.map(({ file, folder }) => `${folder}/${file}`).join(', ');
	return {
		secrets,
		unnamed: unnamed.map(({ file, folder, value }) => ({ file: `${folder}/${file}`, value })),
		concealed: made.flatMap(({ inputs }) => inputs.map(secretValue)),
		warnings: unnamed.length === 0
			? []
			: [`these are files alone, without an output or variable, since another has their name: ${list}`],
	};
}
function hand_over_piecesOf(folder, files, origin, sources) {
	return [...files].map(([file, bytes]) => ({ folder, file, value: secretValue(bytes), origin, sources }));
}
function secretOf({ file, folder, origin, sources, value }, name) {
	const versions = [...new Set(sources.map(({ versionId }) => versionId))];
	return {
		name,
		file: `${folder}/${file}`,
		value,
		reference: `${origin}, ${file}`,
		arn: [...new Set(sources.map(({ arn }) => arn))].join(' '),
		versionId: versions.length === 1 ? (versions[0] ?? '') : '',
	};
}
function secretValue(bytes) {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	}
	catch {
		return { kind: 'binary', bytes };
	}
}

var encodings = require(8603);
;// src/manifests/render-secrets.ts

function renderSecrets(secrets) {
	return secrets.map(renderSecret).join('');
}
function renderSecret({ annotations, data, finalizers, immutable, labels, name, namespace, type }) {
	const metadata = [
		`  name: ${render_secrets_text(name)}`,
		...(namespace === undefined ? [] : [`  namespace: ${render_secrets_text(namespace)}`]),
		...map('  labels', labels),
		...map('  annotations', annotations),
		...(finalizers.length === 0 ? [] : ['  finalizers:', ...finalizers.map((one) => `    - ${render_secrets_text(one)}`)]),
	];
	const encoded = new Map([...data].map(([key, value]) => [key, encodings.base64(value)]));
	return [
		'---',
		'apiVersion: v1',
		'kind: Secret',
		'metadata:',
		...metadata,
		`type: ${render_secrets_text(type || 'Opaque')}`,
		...(immutable ? ['immutable: true'] : []),
		...(data.size === 0 ? ['data: {}'] : map('data', encoded)),
		'',
	].join('\n');
}
function map(field, entries) {
	const indent = ' '.repeat(field.search(/\S/) + 2);
	return entries.size === 0
		? []
		: [`${field}:`, ...[...entries].map(([key, value]) => `${indent}${render_secrets_text(key)}: ${render_secrets_text(value)}`)];
}
function render_secrets_text(value) {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

var count = require(1063);
var masks = require(6888);
;// src/reads/store-sessions.ts

const DURATION = 900;
function storeSessions(world) {
	const known = new Map();
	return (address) => {
		const { roles } = address;
		if (roles === undefined)
			return Promise.resolve(world.session.credentials);
		const key = addressKey({ ...address, region: '', service: 'SecretsManager' });
		const credentials = known.get(key) ?? assumeChain(roles, world);
		known.set(key, credentials);
		return credentials;
	};
}
async function assumeChain(roles, { patience, runner, session, sessionName, sts }) {
	const { externalId, place, sessionTags, transitiveTagKeys } = roles;
	const service = await sts;
	let { credentials } = session;
	for (const [at, roleArn] of roles.arns.entries()) {
		const isLast = at === roles.arns.length - 1;
		const request = {
			roleArn,
			sessionName,
			durationSeconds: DURATION,
			inlinePolicy: undefined,
			managedPolicyArns: [],
			...(isLast && { externalId, tags: sessionTags, transitiveTagKeys }),
		};
		const from = credentials;
		const assumed = await retry.retry('AWS STS', patience, () => service.assumeNextRole(request, from, patience.signal)).catch((error) => {
			if (!(error instanceof service_error.ServiceError))
				throw error;
			throw new errors.ActionError('role-refused', `${place.file}:${place.line}: the store's role "${roleArn}" cannot be assumed: ${error.message}`, {
				hint: "Allow sts:AssumeRole (and sts:TagSession, where the store has session tags) in both: the step's role for that role, and that role's trust policy for the step's role.",
				cause: error,
			});
		});
		runner.mask(masks.keyMasks(assumed.credentials));
		credentials = assumed.credentials;
	}
	return credentials;
}

;// src/from-manifests/manifest-step.ts

function manifestStep(inputs, world) {
	const logins = loginsOf(inputs.stores, world.aws !== undefined);
	const plan = planManifests(inputs.manifests, inputs.region, world.manifests.files, logins);
	const { runner } = world;
	const ofSecrets = [];
	const { classes, reads, secrets: made } = plan;
	const kinds = [
		made.length > 0 ? count.count(made.length, 'ExternalSecret') : [],
		classes.length > 0 ? count.count(classes.length, 'SecretProviderClass', 'SecretProviderClasses') : [],
	].flat();
	runner.info(`Manifests: ${kinds.join(' and ')}, with ${count.count(reads.length, 'read')} from their stores.`);
	return {
		others: plan.reads.flatMap((asked) => (asked.kind === 'other' ? [asked.read] : [])),
		alongside: (secrets) => secrets.catch((error) => {
			if (!(error instanceof errors.ActionError) || error.problems.length === 0)
				throw error;
			ofSecrets.push(...error.problems);
			return [];
		}),
		async fetch(session, others) {
			const aws = async () => {
				const opened = await session;
				if (opened === undefined || world.aws === undefined)
					throw new TypeError('no session was opened');
				return await awsStoresFor(inputs, opened, { ...world, aws: world.aws });
			};
			return await fetchManifests(plan, { aws, ...(others !== undefined && { others }) }, world.manifests);
		},
		async handOver(made, secrets) {
			for (const notice of made.notices)
				runner.notice(notice);
			const problems = [...ofSecrets, ...made.problems];
			if (problems.length > 0)
				throw (await require.e(/* import() | advice */ 219).then(require.bind(require, 2452))).secretsUnavailable(problems);
			const { concealed, secrets: named, unnamed, warnings, } = handOver(made.secrets, made.mounted, secrets.map(({ name }) => name));
			return {
				secrets: named,
				part: { unnamed, concealed, warnings, kubernetesManifest: renderSecrets(made.secrets) },
			};
		},
	};
}
function loginsOf({ azure, gcp, vault }, aws) {
	return { aws, vault, gcp: gcp !== undefined, azure };
}
async function awsStoresFor(inputs, session, world) {
	const { aws, manifests, patience, runner } = world;
	const [manager, parameterStore] = await Promise.all([aws.secretsManager(), aws.parameterStore()]);
	return {
		credentials: storeSessions({ session, sessionName: inputs.session.sessionName, sts: aws.sts, patience, runner }),
		manager,
		secretsDirectory: manifests.secretsDirectory,
		parameterStore,
		parameterDirectory: manifests.parameterDirectory,
		patience,
	};
}

var store_authority = require(6996);
var input_reader = require(7941);
var ask_each = require(6585);
var gcp_endpoints = require(2988);
;// src/commands/check-logins.ts

function checkLogins(env, connections) {
	const { CLOUDSDK_AUTH_ACCESS_TOKEN: google, VAULT_ADDR: address, VAULT_TOKEN: token } = env;
	const vault = address && token ? { address, namespace: env['VAULT_NAMESPACE'] ?? '' } : undefined;
	return {
		logins: { aws: true, vault, gcp: Boolean(google), azure: undefined, by: 'environment' },
		open(patience) {
			const open = {
				vault: () => openVault({ address: '', namespace: '', ...vault }, token ?? '', env, { connections, patience }),
				gcp: () => openGoogle(google ?? '', env, { connections, patience }),
				azure: () => Promise.reject(new TypeError('no login of Azure is taken from the environment')),
			};
			const opened = new Map();
			const storeOf = (name) => {
				const store = opened.get(name) ?? open[name]();
				opened.set(name, store);
				return store;
			};
			return {
				others: (reads) => ask_each.readEach(reads, storeOf),
				othersHave: (reads) => ask_each.existEach(reads, storeOf),
			};
		},
	};
}
async function openVault({ address, namespace }, token, env, { connections, patience }) {
	const base = address.replace(/\/+$/, '').replace(/\/v1$/, '');
	if (!URL.canParse(base))
		throw new errors.ActionError('environment-unsafe', `VAULT_ADDR is ${JSON.stringify(address)}, which is no URL`, {
			hint: 'Expected one such as https://vault.example.com:8200.',
		});
	const authority = env['VAULT_CACERT'] || undefined;
	store_authority.trustAuthority({ authority, origins: [new URL(base).origin], audience: '' }, connections, process.cwd());
	const [{ vaultBy }, { vaultServer }] = await Promise.all([
		require.e(/* import() | vault */ 381).then(require.bind(require, 5739)),
		require.e(/* import() | vault */ 381).then(require.bind(require, 3259)),
	]);
	return vaultBy(token, vaultServer({ address: base, namespace }, connections), patience);
}
async function openGoogle(token, env, { connections, patience }) {
	const reader = new input_reader.InputReader(() => '');
	const endpoints = gcp_endpoints.gcpEndpoints(reader, (name) => env[name]);
	const [problem] = reader.problems;
	if (problem !== undefined)
		throw new errors.ActionError('environment-unsafe', `${problem.where}: ${problem.message}`, { hint: 'Correct it.' });
	const [{ googleBy }, { googleServices }] = await Promise.all([
		require.e(/* import() | gcp */ 719).then(require.bind(require, 6320)),
		require.e(/* import() | gcp */ 719).then(require.bind(require, 4566)),
	]);
	return googleBy(token, googleServices(connections), { endpoints, patience });
}

;// src/commands/check-live.ts

const SECONDS = 300;
const AT_ONCE = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: false };
async function checkLive(catalog, depth, region, env, findings) {
	const home = region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined);
	const connections = new adapters_connections.Connections(env);
	const tools = manifestTools(connections, env);
	const patience = { clock: clock.systemClock, signal: AbortSignal.timeout(SECONDS * 1000) };
	const { logins, open } = checkLogins(env, connections);
	try {
		const planned = planCheck(catalog, home ?? '', logins);
		const aws = () => storesOfAws(home, env, { connections, tools, patience });
		const checked = await checkStores(planned, depth, { aws, ...open(patience) }, tools, findings);
		return { ...checked, notices: [...checked.notices, summaryOf(checked)] };
	}
	finally {
		connections.destroy();
	}
}
async function storesOfAws(home, env, { connections, patience, tools }) {
	if (home === undefined)
		throw new errors.ActionError('command-usage', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set', {
			hint: 'Add --region.',
		});
	return await awsStoresFor({ session: { sessionName: 'keyless-check' } }, { credentials: await credentialsIn(env), assumedRoleArn: '', accountId: '' }, {
		aws: aws.loadAws(home, connections, AT_ONCE, env),
		patience,
		manifests: tools,
		runner: { mask: () => { } },
	});
}
async function credentialsIn(env) {
	if (!env['KEYLESS_DIR'] || env['AWS_ACCESS_KEY_ID'])
		return ambientCredentials(env);
	const { profileSession } = await Promise.all(/* import() | session */[require.e(573), require.e(901)]).then(require.bind(require, 6694));
	return (await profileSession({}, env)).credentials;
}

var commands_flags = require(6316);
var report_flags = require(7303);
;// src/commands/check-options.ts

const CHECK_FLAGS = {
	...report_flags.REPORT_FLAGS,
	exists: { type: 'boolean' },
	values: { type: 'boolean' },
	region: { type: 'string' },
};
function parseCheckOptions(args) {
	const flags = new commands_flags.Flags(args, CHECK_FLAGS, 'check');
	const report = report_flags.readReportOptions(flags);
	const depths = ['exists', 'values'].filter((name) => flags.has(name));
	if (depths.length > 1)
		flags.note('values', 'expected one of --exists and --values');
	const region = flags.text('region');
	if (region !== undefined && !partition.isRegion(region))
		flags.note('region', `expected one such as us-east-1, found ${JSON.stringify(region)}`);
	flags.check();
	return { ...report, patterns: flags.positionals, depth: depths[0] ?? 'offline', region };
}

var require_files = require(3806);
;// src/commands/check.ts

const check = async (args, env, print) => {
	const options = parseCheckOptions(args);
	const root = options.root === undefined ? repository_files.repositoryRoot(process.cwd()) : node_path.resolve(options.root);
	const folder = options.root === undefined && options.patterns.length > 0 ? process.cwd() : root;
	const found = manifestFiles(folder).find(patternsOf(options, root));
	const unmatched = found.problems.filter(({ path }) => path === undefined);
	if (unmatched.length > 0 && options.patterns.length > 0) {
		throw new errors.ActionError('command-usage', 'not every pattern can be used', {
			problems: unmatched.map(({ message, pattern }) => ({ code: 'manifest-file', where: pattern, message })),
		});
	}
	require_files.requireFiles(found.files.length + found.problems.length, 'YAML file', root);
	const { catalog, findings } = checkManifests(found.files);
	noteFiles(found.problems, findings);
	const live = options.depth === 'offline' ? undefined : await checkLive(catalog, options.depth, options.region, env, findings);
	const told = silenceFindings(findings, found.files, options.depth);
	const unseen = options.format === 'text' ? [] : uncheckedIn(told.findings).map(({ why }) => why);
	for (const notice of [...unseen, ...(live?.notices ?? [])])
		process.stderr.write(`keyless: ${notice}\n`);
	const counts = { files: found.files.length, ...(live !== undefined && { unchecked: live.unchecked }) };
	return await print(renderCheck(told, counts, options.format, version.VERSION), fails(told.findings, options.failOn) ? 1 : 0);
};
function patternsOf({ patterns }, root) {
	return patterns.length > 0 ? patterns : repository_files.repositoryFiles(root).paths.filter((path) => /\.ya?ml$/.test(path));
}

var annotations = require(9974);
;// src/from-manifests/check-step.ts

async function checkStep(inputs, world, as) {
	const { files, problems } = world.files.find(inputs.manifests);
	const { catalog, findings } = checkManifests(files);
	noteFiles(problems, findings);
	let unchecked = 0;
	if (as !== undefined && inputs.check !== undefined && inputs.check !== 'offline') {
		const { aws, others, patience } = as;
		const stores = {
			aws: async () => {
				if (aws === undefined)
					throw new TypeError('the step has no session');
				const { runner } = world;
				return await awsStoresFor(inputs, aws.session, { aws: aws.aws, patience, runner, manifests: world });
			},
			others: (reads) => others.read(reads),
			othersHave: (reads) => others.exists(reads),
		};
		const planned = planCheck(catalog, inputs.region, loginsOf(inputs.stores, aws !== undefined));
		const checked = await checkStores(planned, inputs.check, stores, world, findings);
		for (const notice of checked.notices)
			world.runner.notice(notice);
		world.runner.info(`${summaryOf(checked)}.`);
		unchecked = checked.unchecked;
	}
	const { findings: all, silenced } = silenceFindings(findings, files, inputs.check ?? 'offline');
	for (const kind of ['error', 'warning']) {
		const some = all.filter(({ severity }) => severity === kind);
		for (const annotation of annotations.annotate(some, kind, CHECK_RULEBOOK, 9))
			world.runner.annotate(annotation);
	}
	for (const annotation of annotations.annotate(uncheckedIn(all), 'notice', CHECK_RULEBOOK, 7))
		world.runner.annotate(annotation);
	const worse = all.filter(({ severity }) => severity !== 'note');
	world.runner.info(`${count.count(files.length, 'file')} checked: ${output_text.findingsAndNotes(worse.length, all.length - worse.length)}${unchecked > 0 ? `; ${output_text.uncheckedEntries(unchecked)}` : ''}${silenced > 0 ? `; ${silenced} silenced by comments` : ''}.`);
	if (!fails(all, 'warning'))
		return;
	throw new errors.ActionError('check-failed', `${worse.length === 1 ? 'a finding' : `${worse.length} findings`} in the manifests`, {
		problems: worse.map(problemOf),
		hint: 'Nothing was handed over: the step only checks.',
	});
}

;// src/from-manifests/with-manifests.ts

Object.assign(exports, { check });
}),

};
