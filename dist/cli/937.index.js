export const id = 937;
export const ids = [937];
export const modules = {

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);


const TRIES = 20;
/**
 * Puts `text` in the place of a file, whole: readers see the old one or the new one. `next` is where it is written first;
 * a killed writer's is replaced. Where the folder is gone, nothing is made. One writer at a time.
 */
function replaceFile(path, next, text) {
    const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(next));
    const file = unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
    if (file === undefined)
        return;
    try {
        if (process.platform !== 'win32') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, 0o600);
            keepOwner(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    unless(['ENOENT'], () => rename(next, path));
}
/** Under sudo the file must stay readable for the steps that come without it. */
function keepOwner(file, folder) {
    if (process.geteuid?.() !== 0)
        return;
    const owner = unless(['ENOENT'], () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder));
    if (owner !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync)(file, owner.uid, owner.gid);
}
/** Windows refuses for as long as a reader has the file open, which is never long. */
function rename(from, to) {
    for (let count = 1;; count++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
            return;
        }
        catch (error) {
            if (count === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error)))
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}
function unless(codes, work) {
    try {
        return work();
    }
    catch (error) {
        if (codes.includes(codeOf(error)))
            return undefined;
        throw error;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   PV: () => (/* binding */ credentialDocument),
/* harmony export */   Zo: () => (/* binding */ renderCache)
/* harmony export */ });
/* unused harmony export renewalTime */
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


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseRenewal)
/* harmony export */ });
/* unused harmony export renderRenewal */
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


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ profileOfCache),
/* harmony export */   v: () => (/* binding */ sessionNames)
/* harmony export */ });
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


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileSession: () => (/* binding */ profileSession)
});

;// CONCATENATED MODULE: ./build/adapters/clock.js
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal.addEventListener('abort', stop, { once: true });
    }),
};

// EXTERNAL MODULE: ./build/adapters/main-bundle.js + 1 modules
var main_bundle = __webpack_require__(561);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/credentials/cached-session.js
var cached_session = __webpack_require__(190);
// EXTERNAL MODULE: ./build/credentials/renewal.js
var renewal = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/credentials/renewal-failure.js
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

// EXTERNAL MODULE: ./build/credentials/session-names.js
var session_names = __webpack_require__(944);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(473);
// EXTERNAL MODULE: ./build/adapters/replace-file.js
var replace_file = __webpack_require__(864);
// EXTERNAL MODULE: ./build/adapters/step-folders.js + 6 modules
var step_folders = __webpack_require__(235);
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
        failure: () => parseFailure(readText(path(names.failure))),
        write: (session) => (0,replace_file/* replaceFile */.f)(path(names.cache), path(names.nextCache), (0,cached_session/* renderCache */.Zo)(session)),
        writeFailure: (failure) => (0,replace_file/* replaceFile */.f)(path(names.failure), path(names.nextFailure), renderFailure(failure)),
    };
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

;// CONCATENATED MODULE: ./build/fresh-session.js


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

;// CONCATENATED MODULE: ./build/profile-session.js




/**
 * Credentials of a Keyless step of this job, good for at least the last fifth of a session's life; with the region and
 * the account they are for. What is cached loads no SDK. Throws `not-in-a-job`, `no-such-profile`, `session-ended` and
 * `renewal-failed`.
 */
async function profileSession(choice, env) {
    return await freshSession(findSession(choice.profile, choice.folder, env), {
        clock: systemClock,
        renew: (files) => renew(files, env),
        tell: (line) => process.stderr.write(`keyless: ${line}\n`),
    });
}
/** Loaded only when it is due; and the SDK only by the process that has the lock. */
async function renew(files, env) {
    const { renewSession } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 296));
    const { takeRenewalLock } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 25));
    return await renewSession(files, {
        clock: systemClock,
        takeLock: () => takeRenewalLock(files.folder, files.profile),
        exchange: async (renewal) => (await (0,main_bundle/* mainBundle */.K)()).exchangeAgain(renewal, env),
    });
}


/***/ })

};
