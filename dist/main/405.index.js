export const id = 405;
export const ids = [405];
export const modules = {

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ assumeRoles)
/* harmony export */ });
/* harmony import */ var _delivery_masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8736);




const SERVICE = 'AWS STS';
/** The first role by the job's token, each further one by the role before it; every session's keys masked as they arrive. */
async function assumeRoles({ allowedAccountIds, chain, region, session: first }, world) {
    let session = await assumeByToken(first, world);
    world.runner.mask((0,_delivery_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMasks */ .TV)(session.credentials));
    let from = first;
    for (const next of chain) {
        session = await assumeNext({ from, request: next, region }, session, world);
        world.runner.mask((0,_delivery_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .keyMasks */ .TV)(session.credentials));
        from = next;
    }
    if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(session.accountId)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('account-not-allowed', `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``);
    }
    return session;
}
async function assumeByToken(request, { explain = bareAnswer, identity, insist, meanwhile, patience, sts }) {
    let { claims } = await identity.current();
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, async () => {
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
    if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
        throw error;
    const code = error.code?.startsWith('AccessDenied') ? 'role-refused' : 'session-refused';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l(code, error.message, { cause: error });
}
/** The code that explains a refusal is loaded when there is one. */
async function assumeNext({ from, region, request }, { credentials }, { identity, patience, sts }) {
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(async (error) => {
        if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._))
            throw error;
        const { explainChainRefusal } = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 5831));
        const { claims } = await identity.current();
        throw explainChainRefusal(error, from.roleArn, { request, claims, region });
    });
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ui: () => (/* binding */ renewalTime),
/* harmony export */   Zo: () => (/* binding */ renderCache)
/* harmony export */ });
/* unused harmony export credentialDocument */
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


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

;// CONCATENATED MODULE: ./build/delivery/encodings.js
/** Encodings of bytes that the runner does not derive from a mask by itself. */
/** RFC 4648 §4, with padding. */
function base64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x6000) {
        text += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))); // 0x6000 is a multiple of 3: no padding inside
    }
    return text;
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
    const digits = [];
    for (const byte of bytes)
        digits.push(byte.toString(16).padStart(2, '0'));
    return digits.join('');
}
/** Base64 as `base64` (76 columns) and `openssl base64` (64) break it. */
function wrappedBase64(bytes, columns) {
    return base64(bytes).match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
}

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
    if (/^[\w@%+=:,./-]*$/.test(text))
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
        this.#addPieces([base64(bytes), base64Url(base64(bytes))]);
        this.#addEncodings(bytes);
        const text = utf8(bytes);
        if (text !== undefined) {
            this.addText(text);
            return;
        }
        // What a log shows of bytes that are no text: each line has U+FFFD for what isn't UTF-8.
        this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
        if (base64Cores(bytes).some((core) => core.length < SHORTEST_PIECE))
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
        const digits = hex(bytes);
        this.#addPieces([...base64Cores(bytes).flatMap((core) => [core, base64Url(core)]), digits, digits.toUpperCase()]);
        this.#addWrapped(bytes);
    }
    /** Each log line is masked by itself, so an encoding that is broken into lines needs each of them. */
    #addWrapped(bytes) {
        if (bytes.length > LONGEST_WRAPPED) {
            this.#unwrapped = true;
            return;
        }
        const withNewline = new Uint8Array([...bytes, 0x0a]);
        for (const columns of [64, 76]) {
            for (const lines of [wrappedBase64(bytes, columns), wrappedBase64(withNewline, columns)]) {
                if (lines.length > 1)
                    this.#addPieces(lines);
            }
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


/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ jobIdentity)
});

// EXTERNAL MODULE: ./build/delivery/masks.js + 5 modules
var masks = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identity/claims.js
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
// EXTERNAL MODULE: ./build/identity/issuer.js
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
/**
 * Verifies what can't be right, so that all which happens only once (loading WebCrypto, compiling this code) is done while
 * the real token is waited for.
 */
async function rehearseVerification(expected) {
    const kid = expected.keys.keys.find(({ kty }) => kty === 'RSA')?.kid ?? '';
    const header = btoa(JSON.stringify({ alg: 'RS256', kid })).replace(/=+$/, '');
    await verifyToken(`${header}.e30.AAAA`, expected).catch(() => { });
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

// EXTERNAL MODULE: ./build/request-token.js
var request_token = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/identify.js




/** A token nearer to its end than this, in milliseconds, is not sent any more. */
const TOO_NEAR_ITS_END = 60_000;
/** Masks the token the moment it exists, verifies it before anyone uses it, and mints another before it ends. */
function jobIdentity(first, world, runner) {
    const expected = async ({ keys }) => ({
        issuer: world.issuer,
        audience: world.audience,
        keys: await keys,
        now: world.patience.clock.now(),
    });
    const verify = async (requested) => {
        const token = await requested.token;
        runner.mask((0,masks/* tokenMasks */.vc)(token));
        const claims = await verifyToken(token, await expected(requested));
        return { token, claims, warnings: agree(claims, world.facts) };
    };
    expected(first)
        .then(async (known) => {
        if (world.endpoint.awaited)
            await rehearseVerification(known);
    })
        .catch(() => { }); // whoever needs the keys sees the failure
    let verified;
    return {
        async current() {
            verified ??= verify(first);
            const { claims } = await verified;
            if (claims.exp * 1000 - world.patience.clock.now() < TOO_NEAR_ITS_END)
                verified = verify((0,request_token/* requestToken */.F)(world));
            return verified;
        },
    };
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseClaims),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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


/***/ })

};
