export const id = 189;
export const ids = [189,645];
export const modules = {

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ fetchManifests),
  z: () => (/* binding */ fetchPlanned)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/manifests/document/manifest.js
var document_manifest = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
// EXTERNAL MODULE: ./build/secrets/value.js
var secrets_value = __webpack_require__(9711);
// EXTERNAL MODULE: ./build/manifests/store-read.js
var store_read = __webpack_require__(4393);
// EXTERNAL MODULE: ./node_modules/jmespath/jmespath.js
var jmespath = __webpack_require__(5217);
// EXTERNAL MODULE: ./build/golang/json-decode.js
var json_decode = __webpack_require__(6024);
// EXTERNAL MODULE: ./build/golang/text.js
var golang_text = __webpack_require__(2120);
// EXTERNAL MODULE: ./build/secrets/document.js
var secrets_document = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/template/json.js
var json = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/template/limits.js
var limits = __webpack_require__(515);
;// CONCATENATED MODULE: ./build/manifests/csi/jmes-value.js






/** What a path finds, as the provider mounts it: texts alone. */
function jmesValue(value, path) {
    const text = value.kind === 'text' ? value.text : new TextDecoder().decode(value.bytes);
    const opened = (0,secrets_document/* openDocument */.E)({ kind: 'text', text });
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
/** Go sorts the keys of an object that `to_string` writes, and escapes `<`, `>` and `&`. */
function asGoWrites(found) {
    if (!/^[[{]/.test(found))
        return found;
    const decoded = (0,json_decode/* decodeJson */.x)((0,golang_text/* fromText */.IK)(found));
    if (decoded.kind === 'problem')
        return found;
    return (0,golang_text/* toText */.fE)((0,json/* writeJson */.GF)((0,json/* fromJson */.Rf)(decoded.json), { escapeHtml: true }, new limits/* Budget */.__(limits/* DEFAULT_LIMITS */.dR)));
}

// EXTERNAL MODULE: ./build/manifests/csi/provider-class.js
var provider_class = __webpack_require__(6223);
;// CONCATENATED MODULE: ./build/manifests/csi/mount.js






/** The files that a pod finds. Where anything is noted as wrong, what is returned is not whole. */
function mountClass(one, planned, answers, findings) {
    const files = new Map();
    const sources = [];
    const mounting = new Mounting(one, files, findings);
    for (const { failover, object, read } of planned) {
        const answer = answers.get((0,store_read/* readKey */.Y)(read));
        // A refusal in either region fails the mount; the primary's value counts.
        if (failover !== undefined)
            mounting.check(object, answers.get((0,store_read/* readKey */.Y)(failover)), ` in the failover region ${one.failoverRegion}`);
        const found = mounting.check(object, answer, '');
        if (found === undefined)
            continue;
        sources.push({ arn: found.arn, versionId: found.versionId });
        mounting.mount(object, found.value);
    }
    const { name, namespace } = one.manifest;
    return { className: name, namespace, files, origin: (0,document_manifest/* nameOf */.V)(one.manifest), place: one.manifest.place, sources };
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
            this.#problem('live-refused', place, `The store refuses ${(0,quotation/* quote */.h)(name, 120)}${where}: ${answer.code}: ${answer.message}`, 'Let the role read it, or correct objectName.');
        else
            this.#problem('live-absent', place, `${(0,quotation/* quote */.h)(name, 120)} is not in the store${where}`, 'Create it, or correct objectName, objectVersion or objectVersionLabel.');
        return undefined;
    }
    /** The whole secret is a file, and each JMESPath result another. */
    mount({ alias, jmesPath, name }, value) {
        const { translation } = this.#class;
        this.#files.set((0,provider_class/* fileName */.M)(alias || name, translation), (0,secrets_value/* bytesOf */.$)(value));
        for (const entry of jmesPath) {
            const found = jmesValue(value, entry.path);
            if (found.kind === 'value')
                this.#files.set((0,provider_class/* fileName */.M)(entry.alias, translation), new TextEncoder().encode(found.text));
            else {
                const [why, fix] = WHY[found.reason](entry.path, entry.alias, name);
                this.#problem(found.reason === 'absent' ? 'live-property' : 'live-value', entry.place, why, fix);
            }
        }
    }
    #problem(rule, place, why, fix) {
        this.#findings.add(rule, place, (0,document_manifest/* nameOf */.V)(this.#class.manifest), `${why}.`, fix);
    }
}
/** The provider logs these alone; the pod's event speaks of regions and permissions. */
const WHY = {
    'not-json': (_path, _alias, name) => [
        `Invalid JSON used with jmesPath in secret: ${(0,quotation/* quote */.h)(name, 120)}`,
        'Leave jmesPath out for a value that is no JSON.',
    ],
    syntax: (path) => [`Invalid JMES Path: ${(0,quotation/* quote */.h)(path, 120)}`, 'Correct it, or what its functions are given.'],
    absent: (path, alias) => [
        `JMES Path - ${(0,quotation/* quote */.h)(path, 120)} for object alias - ${(0,quotation/* quote */.h)(alias, 80)} does not point to a valid object`,
        'Correct path; a null cannot be mounted.',
    ],
    'not-text': (path) => [
        `Invalid JMES search result type for path: ${(0,quotation/* quote */.h)(path, 120)}. Only string is allowed`,
        `path: to_string(${path})`,
    ],
};

;// CONCATENATED MODULE: ./build/manifests/csi/tls.js
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g;
/** Of a file for a Secret of type kubernetes.io/tls: its certificates for tls.crt, its private key for tls.key. */
function tlsPart(key, content, rewriteKey) {
    const blocks = [...new TextDecoder().decode(content).matchAll(BLOCK)].map(([pem, type = '']) => ({ pem, type }));
    if (blocks.length === 0)
        return { kind: 'problem', message: 'no PEM (PKCS #12 is not supported here)' };
    if (key === 'tls.crt') {
        const certificates = blocks.filter(({ type }) => type === 'CERTIFICATE').map(({ pem }) => `${normalized(pem)}\n`);
        return certificates.length === 0 ? { kind: 'problem', message: 'no certificate' } : bytes(certificates.join(''));
    }
    // The driver takes the last block that is no certificate.
    const found = blocks.findLast(({ type }) => type !== 'CERTIFICATE');
    const rewritten = found === undefined ? undefined : rewriteKey(found.pem);
    return rewritten === undefined
        ? { kind: 'problem', message: 'no private key of RSA or an elliptic curve' }
        : bytes(rewritten);
}
/** Lines of 64 characters, as encoders of PEM write them. */
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

;// CONCATENATED MODULE: ./build/manifests/csi/sync-secrets.js


/** The Secrets that the driver makes of the mounted files. */
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
        origin: (0,document_manifest/* nameOf */.V)(one.manifest),
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

;// CONCATENATED MODULE: ./build/manifests/csi/mount-planned.js



/** A class as a pod would find it, and the Secrets the driver would make of it. */
function mountPlanned(one, objects, answers, rewriteKey, findings) {
    const files = mountClass(one, objects, answers, findings);
    const permissions = objects.flatMap(({ object }) => [
        object.permission,
        ...object.jmesPath.map(({ permission }) => permission),
    ]);
    // Whatever the pod's files may be read by, these are the job's alone.
    const wider = permissions.some((mode) => (Number.parseInt(mode || '0', 8) & 0o077) !== 0);
    return {
        files,
        synced: syncSecrets(one, files, rewriteKey, findings),
        notices: wider
            ? [`${(0,document_manifest/* nameOf */.V)(one.manifest)}: filePermission lets others read; files of a job are 0600 all the same`]
            : [],
    };
}

// EXTERNAL MODULE: ./build/template/template.js + 59 modules
var template_template = __webpack_require__(2084);
// EXTERNAL MODULE: ./build/yaml/decode.js + 2 modules
var decode = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/manifests/bytes.js
var manifests_bytes = __webpack_require__(6958);
// EXTERNAL MODULE: ./build/manifests/document/node.js
var document_node = __webpack_require__(1415);
// EXTERNAL MODULE: ./build/manifests/finding.js
var finding = __webpack_require__(228);
// EXTERNAL MODULE: ./build/manifests/secret-key.js
var secret_key = __webpack_require__(3743);
// EXTERNAL MODULE: ./build/golang/encodings.js
var encodings = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/manifests/eso/decode.js

/** A value decoded as its strategy says, by Go's strict rules (padding, no spaces); undefined where it is not in that encoding. */
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
    const decoded = (0,encodings/* decodeBase64 */.y4)(value, alphabet);
    return decoded.kind === 'problem' ? undefined : decoded.text;
}

;// CONCATENATED MODULE: ./build/manifests/eso/json-object.js

/** Each value is whole by itself: the document was parsed before. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/gs;
/**
 * A JSON object as `extract` takes it apart: strings without their quotes, null as nothing, and everything else in the very
 * bytes it is written in. Of equal keys the last counts; a null in place of the object is none at all.
 */
function jsonEntries(text) {
    const decoded = (0,json_decode/* decodeJson */.x)(text);
    if (decoded.kind === 'problem')
        return { kind: 'not-object', found: 'text' };
    if (decoded.json === null)
        return { kind: 'entries', entries: new Map() };
    if (!(decoded.json instanceof Map))
        return { kind: 'not-object', found: Array.isArray(decoded.json) ? 'list' : 'value' };
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
function unquoted(raw) {
    return raw === 'null' ? '' : raw.startsWith('"') ? (stringOf(raw) ?? raw) : raw;
}
function stringOf(raw) {
    const decoded = (0,json_decode/* decodeJson */.x)(raw);
    return decoded.kind === 'json' && typeof decoded.json === 'string' ? decoded.json : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/eso/keys.js


/** What no key may hold becomes `_`, or `_U0020_` and the like. Two keys that become one are an error. */
function convertKeys(strategy, fetched) {
    const values = new Map();
    for (const [key, value] of fetched) {
        const converted = key.replace(/[^\p{L}\p{N}\-._]/gu, (char) => strategy === 'Unicode' ? `_U${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_` : '_');
        if (values.has(converted))
            return { kind: 'problem', message: `secret name collision during conversion: ${(0,quotation/* quote */.h)(converted, 80)}` };
        values.set(converted, value);
    }
    return { kind: 'keys', values };
}
/** Drops an empty key, as the operator does; any other that no Secret may have is an error. */
function checkKeys(fetched) {
    const values = new Map();
    for (const [key, value] of fetched) {
        if (key === '')
            continue;
        const problem = (0,secret_key/* keyProblem */.d)(key);
        if (problem !== undefined)
            return { kind: 'problem', message: problem };
        values.set(key, value);
    }
    return { kind: 'keys', values };
}

// EXTERNAL MODULE: ./build/golang/float.js
var golang_float = __webpack_require__(8065);
;// CONCATENATED MODULE: ./build/gjson/result.js

/** A null without a text is nothing found. */
const NOTHING = { kind: 'null', raw: '' };
function exists({ kind, raw }) {
    return kind !== 'null' || raw !== '';
}
function numberResult(raw) {
    return { kind: 'number', raw, number: (0,golang_float/* parseFloatGo */.m)(raw) ?? 0 };
}
function literalResult(raw) {
    return { kind: raw.startsWith('t') ? 'true' : raw.startsWith('f') ? 'false' : 'null', raw };
}
/** gjson's Result.String: a whole number as it was written, another in Go's plain form, null as nothing. */
function textOf(result) {
    switch (result.kind) {
        case 'string':
            return result.text;
        case 'number':
            return /^-?[0-9]*$/.test(result.raw) && result.raw !== '' ? result.raw : (0,golang_float/* formatFloat */.k)(result.number, 'f', -1);
        case 'null':
            return '';
        case 'json':
            return result.raw;
        default:
            return result.kind;
    }
}
/** gjson's Result.Bool */
function isTrueResult(result) {
    if (result.kind === 'string')
        return parseBool(result.text) === true;
    return result.kind === 'true' || (result.kind === 'number' && result.number !== 0);
}
/** strconv.ParseBool of lower-cased text; undefined where it is none. */
function parseBool(text) {
    const lower = text.toLowerCase();
    if (['1', 't', 'true'].includes(lower))
        return true;
    return ['0', 'f', 'false'].includes(lower) ? false : undefined;
}

// EXTERNAL MODULE: ./build/golang/json-encode.js
var json_encode = __webpack_require__(336);
;// CONCATENATED MODULE: ./build/gjson/encode.js

/** gjson's AppendJSONString, which is encoding/json's. */
function encodeGjsonString(text) {
    return (0,json_encode/* encodeJsonString */.m)(text, { escapeHtml: true });
}

;// CONCATENATED MODULE: ./build/gjson/modifier-names.js
/** gjson's modifiers, all of them. */
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

// EXTERNAL MODULE: ./build/golang/unicode.js
var unicode = __webpack_require__(172);
;// CONCATENATED MODULE: ./build/gjson/scan.js


/** gjson reads leniently: what it is not asked for may be broken. */
/** The string whose opening quote stands at `start`; undefined where it doesn't end. */
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
function scanNumber(json, start) {
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
/** A bracketed value with all that is in it; any closing bracket closes any opening one. */
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
/** What kind of value starts here, if one does. */
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
/** The next value from `start` on, whatever stands before it. */
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
                const { raw, end } = scanNumber(json, at);
                return { result: numberResult(raw), end };
            }
        }
    }
    return undefined;
}
/** Where the first character beyond a space stands; -1 for nowhere. */
function firstVisible(text) {
    for (let at = 0; at < text.length; at++)
        if ((text[at] ?? '') > ' ')
            return at;
    return -1;
}
/** gjson.Parse: the whole of a document, taken for what it starts as. */
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
            return numberResult(scanNumber(json, start).raw);
        default:
            return NOTHING;
    }
}
/** The entries of an object or the items of an array. */
function* entriesOf(result) {
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
        // One character behind a value is never looked at.
        at = found.end + 1;
    }
}
function isArray({ kind, raw }) {
    return kind === 'json' && raw.startsWith('[');
}
function isObject({ kind, raw }) {
    return kind === 'json' && raw.startsWith('{');
}
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** Stops where an escape is none, or at a control character. */
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
            unescaped += (0,golang_text/* encodeRune */.jU)(rune);
            continue;
        }
        const simple = ESCAPES[kind];
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

;// CONCATENATED MODULE: ./build/gjson/pretty.js




/** Without the space between things. */
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
/** github.com/tidwall/pretty */
function prettyJson(json, options) {
    const printer = new PrettyPrinter(json, options);
    const printed = options.prefix + printer.any(0, true, 0, -1, options.prefix.length).text;
    return printed === '' ? '' : `${printed}\n`;
}
const MAX_DEPTH = 200;
class PrettyPrinter {
    #json;
    #options;
    constructor(json, options) {
        this.#json = json;
        this.#options = options;
    }
    /** `column` is how much of the line is taken; `room` is -1 but on one line. */
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
        if (depth > MAX_DEPTH)
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
            // What stands between an item and the next is stepped over.
            while (!isObject && at < json.length && json[at] !== close && ((json[at] ?? '') <= ' ' || json[at] === ','))
                at++;
        }
        return { text: open + join(), end: json.length, fits: !isObject };
    }
}
function sortItems(items) {
    const textOf = ({ key, text }) => (0,unicode/* trimSpace */.Pd)(text.slice(key.length + 1));
    return items.toSorted((left, right) => compareJson(left.key, right.key) || compareJson(textOf(left), textOf(right)));
}
function compareJson(left, right) {
    const [a, b] = [rankOf(left), rankOf(right)];
    if (a !== b)
        return a - b;
    if (a === 3)
        return (0,golang_text/* compareBytes */.Xo)(scanString(left, 0)?.text ?? '', scanString(right, 0)?.text ?? '');
    if (a === 2)
        return ((0,golang_float/* parseFloatGo */.m)(left) ?? 0) - ((0,golang_float/* parseFloatGo */.m)(right) ?? 0);
    return (0,golang_text/* compareBytes */.Xo)(left, right);
}
/** null, false, numbers, strings, true, collections. */
function rankOf(text) {
    const rank = { '"': 3, f: 1, t: 4, n: 0, '[': 5, '{': 5 }[text[0] ?? 'n'];
    return rank ?? 2;
}

;// CONCATENATED MODULE: ./build/gjson/trim.js

/** Without the spaces and controls at either end. */
function trim(text) {
    const start = firstVisible(text);
    let end = text.length;
    while (end > start && (text[end - 1] ?? '') <= ' ')
        end--;
    return start < 0 ? '' : text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/gjson/validity.js

/** gjson.Valid: strict JSON, numbers of any size. */
function isValidJson(json) {
    const decoded = (0,json_decode/* decodeJson */.x)(json);
    return decoded.kind === 'json' || decoded.message.startsWith('json: cannot unmarshal number');
}

;// CONCATENATED MODULE: ./build/gjson/modifiers.js







/** What `@name:argument` makes of a document. */
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
            return join(json, modifiers_option(argument, 'preserve'));
        case 'valid':
            return isValidJson(json) ? json : '';
        case 'keys':
            return keys(json);
        case 'values':
            return values(json);
        case 'tostr':
            return encodeGjsonString(json);
        case 'fromstr':
            return isValidJson(json) ? textOf(parseDocument(json)) : '';
        case 'group':
            return group(json);
        case 'dig':
            return `[${[...dig(parseDocument(json), argument, search)].map(({ raw }) => raw).join(',')}]`;
    }
}
function modifiers_option(argument, name) {
    if (argument === '')
        return false;
    let set = false;
    for (const { key, value } of entriesOf(parseDocument(argument)))
        if (key?.text === name)
            set = isTrueResult(value);
    return set;
}
function prettyOptions(argument) {
    const options = { width: 80, prefix: '', indent: '  ', sortKeys: false };
    if (argument === '')
        return options;
    const blank = (value) => textOf(value).replace(/[^ \t\n\r]/g, '');
    for (const { key, value } of entriesOf(parseDocument(argument))) {
        if (key?.text === 'sortKeys')
            options.sortKeys = isTrueResult(value);
        if (key?.text === 'indent')
            options.indent = blank(value);
        if (key?.text === 'prefix')
            options.prefix = blank(value);
        if (key?.text === 'width')
            options.width = Math.trunc(value.kind === 'number' ? value.number : Number(textOf(value)) || 0);
    }
    return options;
}
function rawEntries(result) {
    return [...entriesOf(result)].map(({ key, value }) => (key === undefined ? value.raw : `${key.raw}:${value.raw}`));
}
function reverse(json) {
    const result = parseDocument(json);
    if (isArray(result))
        return `[${rawEntries(result).toReversed().join(',')}]`;
    return isObject(result) ? `{${rawEntries(result).toReversed().join(',')}}` : json;
}
function flatten(json, deep, search) {
    const result = parseDocument(json);
    if (!isArray(result))
        return json;
    search.enter();
    const parts = [];
    for (const { value } of entriesOf(result)) {
        const raw = isArray(value) ? unwrap(deep ? flatten(value.raw, deep, search) : value.raw) : value.raw;
        const trimmed = (0,unicode/* trimSpace */.Pd)(raw);
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
function join(json, preserve) {
    const result = parseDocument(json);
    if (!isArray(result))
        return json;
    const objects = [...entriesOf(result)].map(({ value }) => value).filter(isObject);
    if (preserve)
        return `{${objects.map(({ raw }) => unwrap(raw)).join(',')}}`;
    const joined = new Map();
    for (const object of objects) {
        for (const { key, value } of entriesOf(object)) {
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
    const named = isObject(result);
    return `[${[...entriesOf(result)].map(({ key }) => (named ? (key?.raw ?? '') : 'null')).join(',')}]`;
}
function values(json) {
    const result = parseDocument(json);
    if (!exists(result))
        return '[]';
    return isArray(result) ? json : `[${[...entriesOf(result)].map(({ value }) => value.raw).join(',')}]`;
}
/** Lists by key become a list of objects. */
function group(json) {
    const result = parseDocument(json);
    if (!isObject(result))
        return '';
    const all = [];
    for (const { key, value } of entriesOf(result)) {
        if (!isArray(value))
            continue;
        let index = 0;
        for (const item of entriesOf(value)) {
            all[index] = `${all[index] === undefined ? '' : `${all[index]},`}${key?.raw ?? ''}:${item.value.raw}`;
            index++;
        }
    }
    return `[${all.map((item) => `{${item}}`).join(',')}]`;
}
function* dig(parent, path, search) {
    const found = search.get(parent.raw, path);
    if (exists(found))
        yield found;
    if (!isArray(parent) && !isObject(parent))
        return;
    search.enter();
    for (const { value } of entriesOf(parent))
        yield* dig(value, path, search);
    search.leave();
}

;// CONCATENATED MODULE: ./build/gjson/pipe.js

/** Splits at the first pipe outside of queries; undefined where there is none. */
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
/** Where the value that starts the text ends: a string, or what a bracket holds; its first character is taken for an opening one. */
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

;// CONCATENATED MODULE: ./build/gjson/selectors.js

/** `[a,b]` and `{"x":a,b}`: the paths, and what follows the closing bracket. */
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
/** What a multipath calls a value that was given no name. */
function lastName(path) {
    for (let at = path.length - 1; at >= 0; at--) {
        if ((path[at] === '|' || path[at] === '.') && path[at - 1] !== '\\')
            return path.slice(at + 1);
    }
    return path;
}

;// CONCATENATED MODULE: ./build/gjson/read-query.js


/** `#(path operator value)`, closed by a bracket of either kind. */
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

;// CONCATENATED MODULE: ./build/gjson/component.js


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
/** A modifier or a multipath works on what was found so far. */
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

;// CONCATENATED MODULE: ./build/gjson/wildcard.js

/** github.com/tidwall/match: `*` and `?`, a backslash in front of what is meant as it stands. Time grows with text × pattern. */
function matchesWildcard(text, pattern) {
    const parts = partsOf(pattern);
    if (parts === undefined)
        return false;
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const wanted = parts[part];
        const { rune, size } = (0,golang_text/* decodeRune */.j6)(text, at);
        if (wanted === '*') {
            star = part++;
            resume = at;
        }
        else if (wanted === '?' || wanted === rune) {
            part++;
            at += size;
        }
        else if (star >= 0) {
            resume += (0,golang_text/* decodeRune */.j6)(text, resume).size;
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
/** Undefined where a backslash stands at the end. */
function partsOf(pattern) {
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
        const { rune, size } = (0,golang_text/* decodeRune */.j6)(pattern, at);
        if (size === 0)
            return undefined;
        parts.push(rune);
        at += size;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/gjson/query.js



/** Does what was found pass the query's comparison? */
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
            return compares(operator, found.number, (0,golang_float/* parseFloatGo */.m)(value) ?? 0);
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
/** `~true`, `~false`, `~null` and `~*` compare with what counts as such. */
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

;// CONCATENATED MODULE: ./build/gjson/walk.js






/** Follows a path along a document, past everything that it does not ask for. */
function walk(search, json, path) {
    return new Walk(search, json).run(path);
}
/** A walk along one document for one path. */
class Walk {
    #search;
    #json;
    #value = NOTHING;
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
    /** Past one value, or into it, or done with it; undefined where it doesn't end. */
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
                const { raw, end } = scanNumber(json, at);
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
            // The document's end closes an array as well.
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
    /** Tries an item on the query; true where it was the one looked for. */
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
        const raw = found.raw === '' ? textOf(found) : found.raw;
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
    /** `#.key`: the key of every item that has it. */
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
                parts.push(found.raw === '' ? textOf(found) : found.raw);
        }
        return { kind: 'json', raw: `[${parts.join(',')}]` };
    }
}

;// CONCATENATED MODULE: ./build/gjson/search.js









class SearchTooLong extends Error {
}
/** Characters looked at, and levels of paths within paths; ordinary paths take a few times the document. */
const MAX_STEPS = 100_000_000;
const search_MAX_DEPTH = 200;
/** One run of a path over a document, as github.com/tidwall/gjson has it. */
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
    /** Modifiers, literals and multipaths, which start a path. */
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
        // What is no multipath after all leaves only what follows it.
        if (read === undefined || !/^(?:$|[|.])/.test(read.rest))
            return walk(this, json, read?.rest ?? '');
        const isObject = path.startsWith('{');
        const parts = [];
        for (const { name, path: selected } of read.selectors) {
            const found = this.get(json, selected);
            if (!exists(found))
                continue;
            const raw = found.raw === '' ? textOf(found) || 'null' : found.raw;
            parts.push(isObject ? `${nameOf(name, selected)}:${raw}` : raw);
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
/** `!true`, `!"text"`, `!{…}`: a value of the path's own. */
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
function nameOf(name, path) {
    if (name !== '')
        return name.startsWith('"') && isValidJson(name) ? name : encodeGjsonString(name);
    const last = lastName(path);
    return encodeGjsonString(isOdd(last) ? '_' : last);
}
function isOdd(name) {
    return [...name].some((character) => character < ' ' || '[]{}()#|!'.includes(character));
}

;// CONCATENATED MODULE: ./build/gjson/gjson.js



/** gjson.Get (https://github.com/tidwall/gjson/blob/master/SYNTAX.md) on a document of any bytes, valid JSON or not. */
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
/** An ExternalSecret's `property` as the AWS providers read it: with dots in it, first a key of that very name, then a path. */
function getProperty(json, property) {
    const path = (0,golang_text/* fromText */.IK)(property);
    if (path.includes('.')) {
        const literal = getPath(json, path.replaceAll('.', '\\.'));
        if (literal.kind !== 'absent')
            return literal;
    }
    return getPath(json, path);
}
function presented(result) {
    return exists(result) ? { kind: 'found', text: textOf(result), raw: result.raw } : { kind: 'absent' };
}

;// CONCATENATED MODULE: ./build/manifests/eso/remote-value.js





/** The value that a `remoteRef` means: all of it, its tags, or a property of either by gjson's rules. */
function remoteValue(ref, answer) {
    if (answer === undefined)
        return { kind: 'absent', message: 'the store gave no answer for it' };
    if (answer.kind === 'absent')
        return answer;
    if (answer.kind === 'refused') {
        const message = `the store refuses ${(0,quotation/* quote */.h)(ref.key.text, 120)}: ${answer.code}: ${answer.message}`;
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
    const payload = answer.kind === 'tags' ? tagsJson(answer.tags) : (0,golang_text/* fromBytes */.uK)((0,secrets_value/* bytesOf */.$)(answer.value));
    const origin = answer.kind === 'value' ? { arn: answer.arn, versionId: answer.versionId } : undefined;
    const { property } = ref;
    if (property === undefined || property.text === '')
        return { kind: 'value', value: payload, origin };
    const found = getProperty(payload, property.text);
    if (found.kind === 'found')
        return { kind: 'value', value: found.text, origin };
    const what = ref.tags ? 'tag' : 'key';
    const message = found.kind === 'refused'
        ? found.message
        : `${what} ${(0,quotation/* quote */.h)(property.text, 120)} does not exist in secret ${(0,quotation/* quote */.h)(ref.key.text, 120)}`;
    const fix = /[.*?|#@\\]/.test(property.text)
        ? 'Correct property. It is a path of gjson: "." reaches into objects, and * ? | # @ have meanings of their own; \\ takes them away.'
        : 'Correct property; its case counts.';
    return { kind: 'problem', rule: 'live-property', place: property.place, message, fix };
}
/** json.Marshal of a map: sorted, `<`, `>` and `&` escaped. */
function tagsJson(tags) {
    const json = (text) => (0,json_encode/* encodeJsonString */.m)((0,golang_text/* fromText */.IK)(text), { escapeHtml: true });
    const sorted = [...new Map(tags.map(([key, value]) => [(0,golang_text/* fromText */.IK)(key), [key, value]]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([, [key, value]]) => `${json(key)}:${json(value)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./build/regexp/regexp.js + 7 modules
var regexp = __webpack_require__(2686);
;// CONCATENATED MODULE: ./build/manifests/eso/merge.js






/** Merges values that are JSON objects: in order of their keys, those of `priority` last, so that they win. */
function mergeValues(operation, fetched) {
    const problem = (rule, message) => ({ kind: 'problem', rule, message });
    const merged = new Map();
    const conflicts = [];
    for (const key of inOrder(operation.priority, fetched)) {
        const value = fetched.get(key);
        if (value === undefined) {
            if (operation.ignoreNotFound)
                continue;
            return problem('live-property', `merge failed with key ${(0,quotation/* quote */.h)(key, 80)} not found in input map`);
        }
        const decoded = (0,json_decode/* decodeJson */.x)(value);
        if (decoded.kind === 'problem' || (decoded.json !== null && !(decoded.json instanceof Map)))
            return problem('live-extract', `the value of ${(0,quotation/* quote */.h)(key, 80)} is no JSON object, and merge needs one`);
        for (const [name, each] of decoded.json ?? []) {
            if (merged.has(name))
                conflicts.push((0,golang_text/* toText */.fE)(name));
            merged.set(name, each);
        }
    }
    if (conflicts.length > 0 && !operation.ignoreConflicts)
        return problem('live-value', `merge failed with conflicts: ${conflicts
            .toSorted()
            .map((key) => (0,quotation/* quote */.h)(key, 80))
            .join(', ')}`);
    if (operation.strategy === 'Extract')
        return { kind: 'keys', values: new Map([...merged].map(([key, value]) => [(0,golang_text/* toText */.fE)(key), bytesOf(value)])) };
    if (operation.into === '')
        return problem('live-value', "merge failed with missing 'into' field");
    return { kind: 'keys', values: new Map([...fetched, [operation.into, merge_json(merged, false)]]) };
}
/** Go sorts strings by their bytes. */
function inOrder(priority, fetched) {
    const others = [...fetched.keys()].filter((key) => !priority.includes(key));
    return [...others.toSorted((a, b) => ((0,golang_text/* fromText */.IK)(a) < (0,golang_text/* fromText */.IK)(b) ? -1 : 1)), ...priority];
}
function bytesOf(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return (0,golang_float/* formatFloat */.k)(value, 'f', -1);
    return typeof value === 'boolean' ? String(value) : merge_json(value, true);
}
function merge_json(value, escapeHtml) {
    return (0,json/* writeJson */.GF)((0,json/* fromJson */.Rf)(value), { escapeHtml }, new limits/* Budget */.__(limits/* DEFAULT_LIMITS */.dR));
}

;// CONCATENATED MODULE: ./build/manifests/eso/rewrite.js





/** Applies the operations in turn, each to what the one before has left. */
function rewriteKeys(operations, fetched, crypto) {
    let values = fetched;
    for (const operation of operations) {
        const rewritten = rewriteOnce(operation, values, crypto);
        if (rewritten.kind === 'problem')
            return rewritten;
        values = rewritten.values;
    }
    return { kind: 'keys', values };
}
function rewriteOnce(operation, fetched, crypto) {
    if (operation.kind === 'merge') {
        const merged = mergeValues(operation, fetched);
        if (merged.kind === 'keys')
            return merged;
        return { kind: 'problem', rule: merged.rule, place: operation.place, message: merged.message };
    }
    const rename = operation.kind === 'regexp' ? byRegexp(operation) : byTemplate(operation, crypto);
    const values = new Map();
    const from = new Map();
    for (const [key, value] of fetched) {
        const renamed = rename(key);
        if (typeof renamed !== 'string')
            return renamed;
        const earlier = from.get(renamed);
        if (earlier !== undefined) {
            const message = `${(0,quotation/* quote */.h)(earlier, 80)} and ${(0,quotation/* quote */.h)(key, 80)} both become ${(0,quotation/* quote */.h)(renamed, 80)}, and which of them is kept is left to chance`;
            return { kind: 'problem', rule: 'live-value', place: operation.place, message };
        }
        from.set(renamed, key);
        values.set(renamed, value);
    }
    return { kind: 'keys', values };
}
function byRegexp({ place, source, target }) {
    const compiled = (0,regexp/* compileRegexp */.Nx)(source.text);
    return (key) => compiled.kind === 'regexp'
        ? (0,golang_text/* toText */.fE)(compiled.regexp.replaceAll((0,golang_text/* fromText */.IK)(key), (0,golang_text/* fromText */.IK)(target?.text ?? '')))
        : { kind: 'problem', rule: 'regexp-invalid', place, message: compiled.message };
}
function byTemplate({ place, template }, crypto) {
    const parsed = (0,template_template/* parseTemplate */.Q)('transform', template.text);
    const problem = (rule, message) => ({
        kind: 'problem',
        rule,
        place,
        message,
    });
    return (key) => {
        if (parsed.kind === 'problems')
            return problem('template-syntax', parsed.problems[0]?.message ?? 'it does not parse');
        const rendered = (0,template_template/* renderTemplate */.X)(parsed.template, [['value', new TextEncoder().encode(key)]], crypto);
        return rendered.kind === 'bytes'
            ? new TextDecoder().decode(rendered.bytes)
            : problem('live-template', rendered.problem.message);
    };
}

;// CONCATENATED MODULE: ./build/manifests/eso/fetch-values.js









/**
 * The values of an ExternalSecret before any template, in the operator's order: dataFrom, then data, later ones overwriting.
 * Every problem is noted, of every entry.
 */
function fetchValues(planned, answers, crypto, findings) {
    return new Fetching(planned, answers, crypto, findings).run();
}
class Fetching {
    #planned;
    #answers;
    #crypto;
    #findings;
    #values = new Map();
    #origins = [];
    #absent = [];
    constructor(planned, answers, crypto, findings) {
        this.#planned = planned;
        this.#answers = answers;
        this.#crypto = crypto;
        this.#findings = findings;
    }
    run() {
        for (const { entry, read } of this.#planned.dataFrom) {
            const values = this.#dataFrom(entry, this.#answers.get((0,store_read/* readKey */.Y)(read)));
            for (const [key, value] of values ?? [])
                this.#values.set(key, value);
        }
        for (const { entry, read } of this.#planned.data) {
            const { remoteRef, secretKey } = entry;
            const value = this.#remote(remoteRef, this.#answers.get((0,store_read/* readKey */.Y)(read)));
            const decoded = value === undefined ? undefined : this.#decode(secretKey.text, value, remoteRef);
            if (decoded !== undefined)
                this.#values.set(secretKey.text, decoded);
        }
        return { values: this.#values, origins: this.#origins, absent: this.#absent };
    }
    #remote(ref, answer) {
        const found = remoteValue(ref, answer);
        if (found.kind === 'value') {
            if (found.origin !== undefined)
                this.#origins.push(found.origin);
            return found.value;
        }
        if (found.kind === 'problem')
            this.#problem(found.rule, found.place, found.message, found.fix);
        else if (this.#planned.secret.target.deletionPolicy !== 'Retain')
            this.#absent.push(ref.key.text);
        else
            this.#problem('live-absent', ref.key.place, `${(0,quotation/* quote */.h)(ref.key.text, 120)} is not in the store: ${found.message}`, 'Create it, or correct the key.');
        return undefined;
    }
    #dataFrom(entry, answer) {
        const { source } = entry;
        if (source.kind === 'generator')
            return undefined;
        const ref = source.kind === 'extract' ? source.remoteRef : source.find;
        const fetched = source.kind === 'extract' ? this.#extract(source.remoteRef, answer) : this.#find(entry, source.find, answer);
        if (fetched === undefined)
            return undefined;
        const rewritten = rewriteKeys(entry.rewrite, fetched, this.#crypto);
        if (rewritten.kind === 'problem') {
            this.#problem(rewritten.rule, rewritten.place, rewritten.message, 'Correct the rewrite.');
            return undefined;
        }
        // Keys are converted only where nothing rewrites them.
        const converted = entry.rewrite.length === 0 ? convertKeys(ref.conversion, rewritten.values) : rewritten;
        const checked = converted.kind === 'keys' ? checkKeys(converted.values) : converted;
        if (checked.kind === 'problem') {
            this.#problem('live-value', entry.place, checked.message, 'Change the keys by rewrite, or by conversionStrategy where there is none.');
            return undefined;
        }
        const decoded = new Map();
        for (const [key, value] of checked.values) {
            const plain = this.#decode(key, value, ref);
            if (plain !== undefined)
                decoded.set(key, plain);
        }
        return decoded;
    }
    #extract(ref, answer) {
        const value = this.#remote(ref, answer);
        if (value === undefined)
            return undefined;
        const read = jsonEntries(value);
        if (read.kind === 'entries')
            return new Map([...read.entries].map(([key, each]) => [(0,golang_text/* toText */.fE)(key), each]));
        const found = { text: 'is text that is no JSON', list: 'is a JSON list', value: 'is a single JSON value' }[read.found];
        this.#problem('live-extract', ref.key.place, `extract needs a JSON object, and the value of ${(0,quotation/* quote */.h)(ref.key.text, 120)} ${found}`, 'Use `data` for a value that is not an object.');
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
            // The operator makes an empty Secret of it, which no one means.
            this.#problem('live-absent', place, `find finds nothing for ${(0,quotation/* quote */.h)(sought, 120)}`, 'Correct name, path or tags.');
            return undefined;
        }
        this.#origins.push(...entries.map(({ arn, versionId }) => ({ arn, versionId })));
        return new Map(entries.map((entry) => [entry.name, (0,golang_text/* fromBytes */.uK)((0,secrets_value/* bytesOf */.$)(entry.value))]));
    }
    #decode(key, value, { decoding, decodingPlace, failOnNull }) {
        const decoded = decodeValue(decoding, value);
        if (decoded === undefined)
            this.#problem('live-value', decodingPlace, `the value for ${(0,quotation/* quote */.h)(key, 120)} is not ${decoding}`, 'Correct decodingStrategy, or the value.');
        else if (failOnNull && decoded.includes((0,golang_text/* fromText */.IK)('\0')))
            this.#problem('live-value', decodingPlace, `the value for ${(0,quotation/* quote */.h)(key, 120)} contains null bytes, which nullBytePolicy: Fail refuses`, 'Leave nullBytePolicy out for a binary value.');
        else
            return decoded;
        return undefined;
    }
    #problem(rule, place, message, fix) {
        const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
        this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
    }
}

;// CONCATENATED MODULE: ./build/manifests/eso/swallowed.js
/** What Go and sprig put into the text where they find nothing, or fail. */
const SWALLOWED = [
    '<no value>',
    'illegal base64 data at input byte',
    'illegal base32 data at input byte',
    'encoding/hex: ',
    '%!d(',
    '%!s(',
];
/** The error that has become part of a rendered value, or undefined. A value that held the words before is no such thing. */
function swallowedError(rendered, inputs) {
    return SWALLOWED.find((words) => rendered.includes(words) && !inputs.some((input) => input.includes(words)));
}

// EXTERNAL MODULE: ./build/manifests/eso/template-sources.js
var template_sources = __webpack_require__(2406);
;// CONCATENATED MODULE: ./build/manifests/eso/make-secret.js













/** The Secret that the operator would make. Where anything is noted as wrong, what is returned is not whole. */
function makeSecret(planned, world, all) {
    const findings = new finding/* Findings */.F();
    const { manifest, target } = planned.secret;
    const { absent, origins, values } = fetchValues(planned, world.answers, world.crypto, findings);
    if (absent.length > 0)
        world.notice(`${(0,document_manifest/* nameOf */.V)(manifest)}: left out, as deletionPolicy: ${target.deletionPolicy} allows: ${absent.map((key) => (0,quotation/* quote */.h)(key, 120)).join(', ')}`);
    const making = new Making(planned, values, world, findings);
    if (target.template === undefined)
        making.takeAll();
    else if (findings.errors.length === 0)
        making.render(target.template);
    all.absorb(findings);
    return {
        namespace: manifest.namespace,
        name: target.name,
        type: target.template?.type ?? '',
        immutable: target.immutable,
        labels: making.labels,
        annotations: making.annotations,
        finalizers: target.template?.finalizers ?? [],
        data: new Map([...making.data].map(([key, value]) => [key, (0,golang_text/* toBytes */.ZJ)(value)])),
        inputs: [...values.values()].map(golang_text/* toBytes */.ZJ),
        origin: (0,document_manifest/* nameOf */.V)(manifest),
        place: manifest.place,
        sources: origins,
    };
}
class Making {
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
    /** Without a template the ExternalSecret's own labels and annotations go over too. */
    takeAll() {
        const { node } = this.#planned.secret.manifest;
        for (const [key, value] of this.#values)
            this.data.set(key, value);
        for (const { key, value } of (0,document_node/* entriesOf */.Mc)((0,document_node/* child */.jf)(node, 'metadata', 'labels')))
            if (value.kind === 'scalar')
                this.labels.set(key, value.text);
        for (const { key, value } of (0,document_node/* entriesOf */.Mc)((0,document_node/* child */.jf)(node, 'metadata', 'annotations')))
            if (value.kind === 'scalar')
                this.annotations.set(key, value.text);
    }
    /** In the operator's order, later ones overwriting: fetched values, templateFrom, data, labels, annotations. */
    render(template) {
        if (template.merge || (template.data.size === 0 && template.from.length === 0)) {
            for (const [key, value] of this.#values)
                this.data.set(key, value);
        }
        const { manifest } = this.#planned.secret;
        for (const source of (0,template_sources/* templateSources */.J)(template.from, manifest.namespace, this.#world.objects, this.#findings))
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
            this.#put(target, key, rendered, decoding, text);
            return;
        }
        const read = (0,decode/* decodeYamlStrings */.u)(rendered);
        // Its own message may quote a value.
        if (read.kind === 'problem')
            this.#problem('live-template', text, 'the rendered text is no YAML map of texts', 'Quote the values: `key: {{ .value | quote }}`');
        else
            for (const [name, value] of read.value)
                this.#put(target, (0,golang_text/* toText */.fE)(name), value, decoding, text);
    }
    #rendered(key, text) {
        const parsed = (0,template_template/* parseTemplate */.Q)(key ?? text.text, text.text);
        if (parsed.kind === 'problems')
            return undefined; // the checks of templates say why
        const data = [...this.#values].map(([name, value]) => [name, (0,golang_text/* toBytes */.ZJ)(value)]);
        const rendered = (0,template_template/* renderTemplate */.X)(parsed.template, data, this.#world.crypto);
        if (rendered.kind === 'problem') {
            const { message, offset } = rendered.problem;
            this.#problem('live-template', { ...text, place: text.at((0,manifests_bytes/* characters */.h)(text.text, offset)) }, `the template does not render: ${message}`, 'Correct the template.');
            return undefined;
        }
        const value = (0,golang_text/* fromBytes */.uK)(rendered.bytes);
        const swallowed = swallowedError(value, [...this.#values.values()]);
        if (swallowed !== undefined)
            this.#problem('live-swallowed', text, `the rendered value of ${(0,quotation/* quote */.h)(key ?? 'the template', 80)} holds "${swallowed}" instead of what was meant`, 'Look at what the function before it was given.');
        return value;
    }
    #put(target, key, value, decoding, { place }) {
        const decoded = decodeValue(decoding, value);
        const wrongKey = target === 'Data' ? (0,secret_key/* keyProblem */.d)(key) : undefined;
        if (decoded === undefined)
            this.#problem('live-value', { place }, `the rendered value for ${(0,quotation/* quote */.h)(key, 80)} is not ${decoding}`, 'Correct valuesDecodingStrategy, or the template.');
        else if (wrongKey !== undefined)
            this.#problem('live-value', { place }, wrongKey, 'Correct the template.');
        else if (target === 'Data')
            this.data.set(key, decoded);
        else
            (target === 'Labels' ? this.labels : this.annotations).set(key, (0,golang_text/* toText */.fE)(decoded));
    }
    #problem(rule, { place }, message, fix) {
        const why = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
        this.#findings.add(rule, place, this.#planned.secret.manifest.name, why, fix);
    }
}

// EXTERNAL MODULE: ./build/plan-manifests.js
var plan_manifests = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/parameter-reads.js
var parameter_reads = __webpack_require__(1271);
// EXTERNAL MODULE: ./build/secret-reads.js
var secret_reads = __webpack_require__(1642);
;// CONCATENATED MODULE: ./build/read-stores.js



/** Asks every store everything side by side, and the same thing once. */
async function readStores(reads, world) {
    const answers = new Map();
    const notices = new Set();
    const distinct = [...new Map(reads.map((read) => [(0,store_read/* readKey */.Y)(read), read])).values()];
    const groups = Map.groupBy(distinct, ({ address }) => (0,store_read/* addressKey */.I)(address));
    await Promise.all([...groups.values()].map(async (group) => {
        const [first] = group;
        if (first === undefined)
            return;
        const { address } = first;
        const credentials = await world.credentials(address);
        const { region } = address;
        const store = address.service === 'ParameterStore'
            ? new parameter_reads/* ParameterReads */.Z({
                region,
                store: world.parameterStore(region, credentials),
                directory: world.parameterDirectory(region, credentials),
                patience: world.patience,
            })
            : new secret_reads/* SecretReads */.eD({
                region,
                manager: world.manager(region, credentials),
                directory: world.secretsDirectory(region, credentials),
                patience: world.patience,
                notice: (text) => notices.add(text),
            });
        for (const [read, answer] of await store.read(group))
            answers.set((0,store_read/* readKey */.Y)(read), answer);
    }));
    return { answers, notices: [...notices] };
}

// EXTERNAL MODULE: ./build/service-error.js
var service_error = __webpack_require__(8736);
;// CONCATENATED MODULE: ./build/fetch-manifests.js







/** Asks the stores and makes what the cluster would, or says everything that keeps it from being made. */
async function fetchManifests(plan, stores, tools) {
    const findings = new finding/* Findings */.F();
    const made = await fetchPlanned(plan, stores, tools, findings).catch((error) => {
        if (!(error instanceof service_error/* ServiceError */._))
            throw error;
        throw new errors/* ActionError */.l('secrets-unavailable', error.message, { cause: error });
    });
    const assumed = plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in the step's own region`);
    return { ...made, notices: [...made.notices, ...assumed], problems: findings.errors.map(plan_manifests/* problemOf */.Z) };
}
/** The same, with what is wrong among the findings. */
async function fetchPlanned(plan, stores, tools, findings) {
    const { answers, notices } = await readStores(plan.reads, stores);
    const told = [...notices];
    const world = {
        answers,
        crypto: tools.crypto,
        objects: plan.catalog.manifests,
        notice: (text) => told.push(text),
    };
    const made = plan.secrets
        .filter(({ secret }) => secret.target.creationPolicy !== 'None')
        .map((planned) => makeSecret(planned, world, findings));
    const mounts = plan.classes.map(({ objects, one }) => mountPlanned(one, objects, answers, tools.rewriteKey, findings));
    for (const { notices: more } of mounts)
        told.push(...more);
    return {
        secrets: [...made, ...mounts.flatMap(({ synced }) => synced)],
        mounted: mounts.map(({ files }) => files),
        notices: told,
    };
}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ blocking),
  c: () => (/* binding */ planFetch)
});

// EXTERNAL MODULE: ./build/delivery/ledger.js
var ledger = __webpack_require__(3108);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
// EXTERNAL MODULE: ./build/manifests/check/check.js + 12 modules
var check = __webpack_require__(9208);
;// CONCATENATED MODULE: ./build/manifests/parameter-read.js
/** A parameter by name or ARN, at a version or label that stands apart or behind the name's last colon. */
function parameterRead(address, name, suffix) {
    const own = suffix === '' && !name.startsWith('arn:') ? /^(?<id>.+):(?<suffix>[^:/]+)$/.exec(name)?.groups : undefined;
    const id = own?.['id'] ?? name;
    const at = own?.['suffix'] ?? suffix;
    if (at === '')
        return { kind: 'value', address, id };
    return /^\d+$/.test(at) ? { kind: 'value', address, id, version: at } : { kind: 'value', address, id, label: at };
}

;// CONCATENATED MODULE: ./build/manifests/csi/plan.js

/** What mounting a class asks of the stores. `region` is the step's, for a class that leaves it to the node. */
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

// EXTERNAL MODULE: ./build/manifests/csi/provider-class.js
var provider_class = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/manifests/document/manifest.js
var manifest = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/manifests/eso/find-store.js
var find_store = __webpack_require__(2516);
;// CONCATENATED MODULE: ./build/manifests/eso/plan.js



/** Decides every question to the stores. Entries that can't be asked are noted and left out. */
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
            return address === undefined ? [] : [{ entry, read: plan_readFor(entry.remoteRef, address) }];
        }),
        dataFrom: secret.dataFrom.flatMap((entry) => {
            const { source } = entry;
            if (source.kind === 'generator') {
                findings.add('source-unsupported', entry.place, source.generator, `A ${source.generator} generator makes its values in the cluster, so they cannot be had here.`, 'Leave this manifest out of `manifests`; `keyless check` still checks it.');
                return [];
            }
            const address = addressOf(entry.store);
            if (address === undefined)
                return [];
            if (source.kind === 'extract')
                return [{ entry, read: plan_readFor(source.remoteRef, address), prefix: '' }];
            const { name, path, tags } = source.find;
            // Parameter Store takes no notice of tags where there is a name.
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
function addressFor(ref, namespace, secret, { assumed, region, stores }, findings) {
    const elsewhere = { store: { service: 'SecretsManager', region, roles: undefined }, prefix: '' };
    if (ref === undefined || ref.name === '') {
        findings.add('field-missing', secret.manifest.place, (0,manifest/* nameOf */.V)(secret.manifest), 'No store is named: secretStoreRef has no name.', 'Add spec.secretStoreRef.name.');
        return undefined;
    }
    const found = (0,find_store/* findStore */.h)(ref, namespace, stores);
    if (found.kind === 'missing') {
        assumed(`${ref.kind} ${ref.name}`);
        return elsewhere;
    }
    if (found.kind !== 'store')
        return undefined; // the checks of stores say why
    const { provider } = found.store;
    if (provider.kind === 'other') {
        unsupported(ref.place, `${(0,manifest/* nameOf */.V)(found.store.manifest)} (${provider.place.file}:${provider.place.line}) is a store of provider "${provider.name}"`, ref, findings);
        return undefined;
    }
    if (provider.region === '')
        return undefined; // the checks of stores say so
    if (provider.service === 'CertificateManager') {
        unsupported(ref.place, `${(0,manifest/* nameOf */.V)(found.store.manifest)} (${provider.place.file}:${provider.place.line}) exports certificates of ACM`, ref, findings);
        return undefined;
    }
    return {
        store: { service: provider.service, region: provider.region, roles: rolesOf(provider, ref, namespace) },
        prefix: provider.prefix,
    };
}
function unsupported(place, what, ref, findings) {
    findings.add('store-unsupported', place, ref.name, `${what}; Keyless reads AWS Secrets Manager and Parameter Store.`, 'Leave this manifest out of `manifests`; `keyless check` still checks it.');
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
/** In Secrets Manager a version is a stage, or `uuid/` and an id; in Parameter Store it is a number or a label. */
function plan_readFor({ key, tags, version }, { prefix, store: address }) {
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

;// CONCATENATED MODULE: ./build/manifests/fetch-plan.js






function planFetch(catalog, region, findings) {
    const assumed = new Set();
    const settings = { region, stores: catalog.stores, assumed: (store) => assumed.add(store) };
    const secrets = catalog.secrets.map((secret) => planSecret(secret, settings, findings));
    const classes = catalog.classes
        .filter(({ provider }) => provider === 'aws')
        .map((one) => ({ one, objects: planClass(one, region) }));
    const reads = [
        ...secrets.flatMap(({ data, dataFrom }) => [...data, ...dataFrom].map(({ read }) => read)),
        ...classes.flatMap(({ objects }) => objects.flatMap(({ failover, read }) => (failover === undefined ? [read] : [read, failover]))),
    ];
    return { catalog, secrets, classes, reads, assumed: [...assumed] };
}
/** No error by itself, but nothing that could be fetched or rendered. */
const UNFETCHABLE = new Set([
    'template-unsupported',
    'manifest-placeholder',
    'store-mismatch',
]);
/** What keeps manifests from being fetched from: decided before any store is asked. */
function blocking(catalog, findings) {
    (0,check/* checkSources */.BT)(catalog, findings);
    (0,check/* checkProviders */.Dq)(catalog, findings);
    checkTargets(catalog, findings);
    return findings.all.filter(({ rule, severity }) => severity === 'error' || UNFETCHABLE.has(rule));
}
/** Each Secret is made once, and is a Secret. */
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
        for (const file of (0,provider_class/* mountedNames */.t)(one))
            if (!(0,ledger/* isInside */.FK)(file))
                findings.add('csi-path', one.place, file, `A file of the name ${(0,quotation/* quote */.h)(file, 80)} cannot be handed over: it must lie in the folder, and have no backslash.`, 'Give the object another objectAlias.');
    }
    for (const { target } of secrets) {
        if (target.other !== undefined)
            findings.add('source-unsupported', target.other.place, target.name, `target.manifest makes a ${target.other.kind}, not a Secret.`, 'Leave this manifest out of `manifests`.');
    }
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addressKey),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
function readKey({ address, ...read }) {
    const { region, roles, service } = address;
    const { place: _, ...chain } = roles ?? { place: undefined };
    return JSON.stringify([service, region, chain, Object.entries(read).toSorted()]);
}
/** Equal for addresses that one client serves. */
function addressKey({ region, roles, service }) {
    const { place: _, ...chain } = roles ?? { place: undefined };
    return JSON.stringify([service, region, chain]);
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ParameterReads)
/* harmony export */ });
/* harmony import */ var _golang_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _regexp_regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2686);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _secret_reads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1642);
/* harmony import */ var _stores_parameter_store_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5645);





const SERVICE = 'AWS Parameter Store';
/** The reads of one Parameter Store: values ten to a call, side by side; tags one by one; searches through every page. */
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
        return [...values.map((read, at) => [read, (0,_secret_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(outcomes[at])]), ...rest];
    }
    /** Whether each is there, without a look at its value; in the same order. */
    async exists(reads) {
        const { directory, patience } = this.#world;
        return await Promise.all(reads.map(async ({ id, label, version }) => {
            const suffix = version ?? label;
            const name = suffix === undefined ? id : `${id}:${suffix}`;
            try {
                const there = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => directory.exists(name, patience.signal));
                return there
                    ? { kind: 'tags', tags: [] }
                    : { kind: 'absent', message: 'Parameter Store knows no such parameter, version or label' };
            }
            catch (error) {
                return (0,_secret_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(error);
            }
        }));
    }
    async #fetch(reads) {
        const { patience, region, store } = this.#world;
        const outcomes = new Map();
        await (0,_stores_parameter_store_read_js__WEBPACK_IMPORTED_MODULE_4__.readParameterStore)(reads, { region, open: () => store, patience }, outcomes);
        return reads.map((read) => outcomes.get(read));
    }
    async #answer(read) {
        const { directory, patience } = this.#world;
        try {
            if (read.kind === 'tags')
                return { kind: 'tags', tags: await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => directory.tags(read.id, patience.signal)) };
            return await (read.name === undefined ? this.#byTags(read) : this.#byName(read.name, read.path ?? '/'));
        }
        catch (error) {
            return (0,_secret_reads_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(error);
        }
    }
    async #byName(pattern, path) {
        const compiled = (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegexp */ .Nx)(pattern);
        const [outcome] = await this.#fetch([{ kind: 'parameters', prefix: path.replace(/\/*$/, '/') }]);
        if (outcome?.kind === 'refused')
            return outcome;
        const under = outcome?.kind === 'found' ? outcome.secrets : [];
        return entriesOf(under.filter(({ name }) => compiled.kind === 'regexp' && compiled.regexp.matches((0,_golang_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fromText */ .IK)(name))));
    }
    async #byTags({ path, tags }) {
        const { directory, patience } = this.#world;
        const names = [];
        let page;
        do {
            const at = page;
            const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => directory.search({ path, tags }, at, patience.signal));
            names.push(...answer.names);
            page = answer.next;
        } while (page !== undefined);
        const outcomes = await this.#fetch(names.map((id) => ({ kind: 'parameter', id })));
        const refused = outcomes.find((outcome) => outcome?.kind === 'refused');
        return refused?.kind === 'refused'
            ? refused
            : entriesOf(outcomes.flatMap((outcome) => (outcome?.kind === 'found' ? outcome.secrets : [])));
    }
}
function parameterOf({ id, label, version }) {
    return { kind: 'parameter', id, ...(version !== undefined && { version }), ...(label !== undefined && { label }) };
}
function entriesOf(found) {
    return { kind: 'found', entries: found.map(({ arn, name, value, versionId }) => ({ name, value, arn, versionId })) };
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   q: () => (/* binding */ planManifests)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _manifests_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8696);
/* harmony import */ var _manifests_fetch_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7958);
/* harmony import */ var _manifests_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);




/** Reads the manifests and decides what they ask of stores, before anything is asked. Throws `manifests-invalid`. */
function planManifests(patterns, region, files) {
    const found = files.find(patterns);
    const findings = new _manifests_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .Findings */ .F();
    const catalog = (0,_manifests_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .readCatalog */ .u)(found.files, findings);
    const plan = (0,_manifests_fetch_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFetch */ .c)(catalog, region, findings);
    const problems = [
        ...found.problems.map(({ message, path, pattern }) => ({
            code: 'manifest-file',
            where: `manifests, ${JSON.stringify(path ?? pattern)}`,
            message,
        })),
        ...(0,_manifests_fetch_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .blocking */ .u)(catalog, findings).map(problemOf),
    ];
    if (problems.length === 0 && plan.secrets.length === 0 && plan.classes.length === 0) {
        const message = `no ExternalSecret and no SecretProviderClass is in ${catalog.files} file${catalog.files === 1 ? '' : 's'}`;
        problems.push({ code: 'manifest-file', where: 'manifests', message });
    }
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('manifests-invalid', problems.length === 1 ? 'a manifest is not usable' : `${problems.length} things in the manifests are not usable`, {
            problems,
            hint: 'No store was asked and nothing was handed over. `keyless check` shows all there is to say of manifests.',
        });
    }
    return plan;
}
function problemOf({ column, file, fix, line, rule, why }) {
    return { code: rule, where: `${file}:${line}:${column}`, message: `${why} Fix: ${fix.split('\n').join(' ')}` };
}


/***/ }),

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ SecretReads),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _golang_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _regexp_regexp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2686);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8736);
/* harmony import */ var _stores_secrets_manager_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3301);





const SERVICE = 'AWS Secrets Manager';
/** The reads of one Secrets Manager: values in batches, tags one by one, searches by lists and then in batches. */
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
        await (0,_stores_secrets_manager_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSecretsManager */ .n)(reads, { region, open: () => manager, patience }, outcomes, notices);
        notices.forEach(notice);
        return reads.map((read) => outcomes.get(read));
    }
    async #tags(id) {
        const { directory, patience } = this.#world;
        try {
            const { tags } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => directory.describe(id, patience.signal));
            return { kind: 'tags', tags };
        }
        catch (error) {
            return refusal(error);
        }
    }
    async #find({ name, path, tags }) {
        const { directory, patience } = this.#world;
        const compiled = name === undefined ? undefined : (0,_regexp_regexp_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegexp */ .Nx)(name);
        const wanted = (secret) => compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches((0,_golang_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fromText */ .IK)(secret)));
        const listed = [];
        try {
            let page;
            do {
                const at = page;
                const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => directory.list({ namePrefix: path, tags }, at, patience.signal));
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
        return {
            kind: 'found',
            entries: entries.map(({ arn, name: found, value, versionId }) => ({ name: found, value, arn, versionId })),
        };
    }
}
/** What came of the read of one thing. */
function answerOf(outcome) {
    if (outcome === undefined)
        return { kind: 'absent', message: 'the store gave no answer for it' };
    if (outcome.kind === 'refused' && /marked for deletion/i.test(outcome.message))
        return { kind: 'absent', message: 'it is marked for deletion' };
    if (outcome.kind !== 'found')
        return outcome;
    const [secret] = outcome.secrets;
    if (secret === undefined)
        return { kind: 'absent', message: 'the store gave no answer for it' };
    return { kind: 'value', value: secret.value, arn: secret.arn, versionId: secret.versionId };
}
/** A final answer about one thing; anything else is the whole step's failure. */
function refusal(error) {
    if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._) || error.code === undefined)
        throw error;
    return /NotFound/.test(error.code)
        ? { kind: 'absent', message: error.message }
        : { kind: 'refused', code: error.code, message: error.message };
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fileSecretName)
/* harmony export */ });
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);

/**
 * The name of a file that a manifest makes, `secrets/FOLDER/FILE`. One that would steer the runner or a tool gets SECRET_
 * before it: AWS_… is nobody's to export but Keyless's own.
 */
function fileSecretName(folder, file) {
    const name = (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveName */ .HT)(folder, file);
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .rH)(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeSessions)
/* harmony export */ });
/* harmony import */ var _delivery_masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _manifests_store_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8736);





/** In seconds: long enough to read, and what any role allows. */
const DURATION = 900;
/** Credentials for stores: the step's own or, where a store names roles, those assumed from it in turn, each chain once. */
function storeSessions(world) {
    const known = new Map();
    return (address) => {
        const { roles } = address;
        if (roles === undefined)
            return Promise.resolve(world.session.credentials);
        const key = (0,_manifests_store_read_js__WEBPACK_IMPORTED_MODULE_4__/* .addressKey */ .I)({ ...address, region: '', service: 'SecretsManager' });
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
        const assumed = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)('AWS STS', patience, () => service.assumeNextRole(request, from, patience.signal)).catch((error) => {
            if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('role-refused', `${place.file}:${place.line}: the store's role "${roleArn}" cannot be assumed: ${error.message}`, {
                hint: "Allow sts:AssumeRole (and sts:TagSession, where the store has session tags) in both: the step's role for that role, and that role's trust policy for the step's role.",
                cause: error,
            });
        });
        runner.mask((0,_delivery_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMasks */ .TV)(assumed.credentials));
        credentials = assumed.credentials;
    }
    return credentials;
}


/***/ }),

/***/ 5645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParameterStore: () => (/* binding */ readParameterStore)
});

// EXTERNAL MODULE: ./build/stores/store.js
var store = __webpack_require__(346);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/secrets/parameter-store/terms.js
var terms = __webpack_require__(7057);
// EXTERNAL MODULE: ./build/service-error.js
var service_error = __webpack_require__(8736);
;// CONCATENATED MODULE: ./build/stores/parameter-store/region-reads.js




const SERVICE = 'AWS Parameter Store';
/** The reads of one region, writing their outcomes down as they come. */
class RegionReads {
    #store;
    #patience;
    #outcomes;
    #turns = new store/* Turns */.P0();
    constructor(store, patience, outcomes) {
        this.#store = store;
        this.#patience = patience;
        this.#outcomes = outcomes;
    }
    /** At most ten in one call. One that may not be read fails the whole call; asked one by one, they say which it is. */
    async batch(reads) {
        try {
            await this.#get(reads);
        }
        catch (error) {
            if (!isAboutOne(error))
                throw error;
            if (reads.length > 1)
                await Promise.all(reads.map((read) => this.batch([read])));
            else
                for (const read of reads)
                    this.#outcomes.set(read, (0,store/* refusedOutcome */.jV)(error));
        }
    }
    /** Everything under a path, through all pages. */
    async path(read) {
        const { signal } = this.#patience;
        const path = read.prefix === '/' ? '/' : read.prefix.slice(0, -1);
        const secrets = [];
        let page;
        try {
            do {
                const at = page;
                const answer = await (0,retry/* retry */.L)(SERVICE, this.#patience, () => this.#store.byPath(path, at, signal));
                secrets.push(...answer.parameters.map(secretOf).filter(({ name }) => name.startsWith(read.prefix)));
                page = answer.next;
            } while (page !== undefined);
            this.#outcomes.set(read, { kind: 'found', secrets });
        }
        catch (error) {
            this.#outcomes.set(read, (0,store/* refusedOutcome */.jV)(error));
        }
    }
    async #get(reads) {
        const { signal } = this.#patience;
        const answer = await this.#turns.take(() => (0,retry/* retry */.L)(SERVICE, this.#patience, () => this.#store.get(reads.map(askedFor), signal)));
        for (const read of reads) {
            const stored = answerTo(read, answer.parameters);
            const said = answer.invalid.includes(askedFor(read))
                ? `there is no such parameter${versionWords(read)}`
                : 'the store gave no answer for it';
            this.#outcomes.set(read, stored === undefined ? { kind: 'absent', message: said } : { kind: 'found', secrets: [secretOf(stored)] });
        }
    }
}
/** As the API takes it: `name:3` or `name:label`. */
function askedFor(read) {
    return `${read.id}${selectorOf(read)}`;
}
function selectorOf({ version, label }) {
    const selector = version ?? label;
    return selector === undefined ? '' : `:${selector}`;
}
function versionWords({ version, label }) {
    if (version !== undefined)
        return `, or none with version ${version}`;
    return label === undefined ? '' : `, or none with the label "${label}"`;
}
/** Answers come in an order of the store's own, by name or ARN whichever was asked for, and some stores leave the selector out. */
function answerTo(read, parameters) {
    const candidates = parameters.filter(({ arn, name }) => read.id === name || read.id === arn);
    const [first, second] = candidates;
    return (candidates.find(({ selector }) => selector === selectorOf(read)) ??
        (second === undefined && first?.selector === '' ? first : undefined));
}
function secretOf({ arn, name, version, value }) {
    return { arn, name: (0,terms/* nameOf */.V)(name), versionId: version, value: { kind: 'text', text: value } };
}
/** What the service answers for a whole call because of one parameter in it: who may not read it, its key, or its name. */
function isAboutOne(error) {
    return (error instanceof service_error/* ServiceError */._ &&
        /^(AccessDenied|InvalidKeyId|Validation|ParameterNotFound|ParameterVersionNotFound)/.test(error.code ?? ''));
}

;// CONCATENATED MODULE: ./build/stores/parameter-store/read.js


const BATCH = 10;
/** Ten parameters a call, and each path by itself. */
async function readParameterStore(reads, world, outcomes) {
    const work = [];
    for (const [region, inRegion] of (0,store/* byRegion */.Yz)(reads, world.region)) {
        const store = new RegionReads(world.open(region), world.patience, outcomes);
        const whole = inRegion.filter((read) => read.kind === 'parameter');
        for (const batch of batchesOf(whole))
            work.push(store.batch(batch));
        for (const read of inRegion)
            if (read.kind === 'parameters')
                work.push(store.path(read));
    }
    await Promise.all(work);
}
/** Versions of one parameter go into calls of their own: an answer tells whose it is by name alone where it has no selector. */
function batchesOf(reads) {
    const batches = [];
    for (const read of reads) {
        const batch = batches.find((open) => open.size < BATCH && !open.has(read.id));
        if (batch === undefined)
            batches.push(new Map([[read.id, read]]));
        else
            batch.set(read.id, read);
    }
    return batches.map((batch) => [...batch.values()]);
}


/***/ })

};
