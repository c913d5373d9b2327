export const id = 238;
export const ids = [238];
export const modules = {

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rewriteKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A private key as Go's x509 writes it: PKCS #1 for RSA, SEC 1 for elliptic curves. Undefined for anything else. */
function rewriteKey(pem) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (key.asymmetricKeyType === 'rsa')
            return String(key.export({ type: 'pkcs1', format: 'pem' }));
        return key.asymmetricKeyType === 'ec' ? String(key.export({ type: 'sec1', format: 'pem' })) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepFolders)
/* harmony export */ });
/* unused harmony export readLogins */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6230);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _secrets_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4784);
/* harmony import */ var _leavings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3324);






/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
function stepFolders(env) {
    const named = env['KEYLESS_DIR'];
    if (!named) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
            hint: 'This command works in steps that come after a Keyless step of the same job.',
        });
    }
    const others = (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .findFolders */ .r0)(env['RUNNER_TEMP'] ?? '')
        .filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
        .toSorted((a, b) => (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .changedAt */ .Ek)(b) - (0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .changedAt */ .Ek)(a));
    return [named, ...others].flatMap((path) => ((0,_leavings_js__WEBPACK_IMPORTED_MODULE_4__/* .openLeavings */ .sh)(path) === undefined ? [] : [stepFolder(path)]));
}
/** A file in a folder, which a manifest has made, goes by its path and by the name of its output. */
function stepFolder(path) {
    const secrets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'secrets');
    const files = list(secrets);
    const named = new Map(files.map((file) => [file, file]));
    const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
    for (const { file, name } of derived) {
        const isOnly = derived.filter((other) => other.name === name).length === 1;
        if (isOnly && !named.has(name))
            named.set(name, file);
    }
    const aws = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'aws');
    return {
        path,
        names: [...named.keys()],
        read: (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(secrets, named.get(name) ?? name)),
        logins: () => readLogins(path),
        awsFiles: () => list(aws).map((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(aws, name), 'utf8')),
    };
}
/** The logins that a step's folder holds. */
function readLogins(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__/* .LOGINS_FOLDER */ .gh);
    return list(folder).flatMap((name) => (0,_delivery_held_login_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLogin */ .$n)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')) ?? []);
}
function nameOf(file) {
    const slash = file.indexOf('/');
    return (0,_secrets_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSecretName */ .i)(file.slice(0, slash), file.slice(slash + 1));
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ templateCrypto)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Node's cryptography for the template functions. */
const templateCrypto = {
    digest: (algorithm, bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest(),
    decryptOaep,
    encodeJwk,
};
function decryptOaep(pem, hash, bytes) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return { kind: 'problem', problem: 'key' };
    }
    if (key.asymmetricKeyType !== 'rsa')
        return { kind: 'problem', problem: 'not-rsa' };
    try {
        const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_OAEP_PADDING;
        return { kind: 'bytes', bytes: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateDecrypt)({ key, padding, oaepHash: hash }, bytes) };
    }
    catch {
        return { kind: 'problem', problem: 'ciphertext' };
    }
}
function encodeJwk(jwk, form) {
    const key = jwk;
    try {
        return form === 'public'
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'jwk' }).export({ type: 'spki', format: 'der' })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'der' });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checkStores)
});

// EXTERNAL MODULE: ./build/parameter-reads.js
var parameter_reads = __webpack_require__(1271);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/secret-reads.js
var secret_reads = __webpack_require__(1642);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/existence-check.js




/** Asks whether everything is there, without a look at any value. */
class ExistenceCheck {
    #plan;
    #stores;
    #findings;
    #described = new Map();
    constructor(plan, stores, findings) {
        this.#plan = plan;
        this.#stores = stores;
        this.#findings = findings;
    }
    async run() {
        await Promise.all(this.#questions().map((question) => this.#ask(question)));
    }
    #questions() {
        const ofSecrets = this.#plan.secrets.flatMap(({ data, dataFrom, secret }) => {
            const mayBeAbsent = secret.target.deletionPolicy !== 'Retain';
            return [
                ...data.map(({ entry, read }) => ({
                    read,
                    place: entry.remoteRef.key.place,
                    subject: entry.remoteRef.key.text,
                    mayBeAbsent,
                })),
                ...dataFrom.map(({ entry, read }) => {
                    const key = entry.source.kind === 'extract' ? entry.source.remoteRef.key : undefined;
                    return { read, place: key?.place ?? entry.place, subject: key?.text ?? 'find', mayBeAbsent };
                }),
            ];
        });
        const ofClasses = this.#plan.classes.flatMap(({ objects }) => objects.flatMap(({ failover, object, read }) => [read, ...(failover === undefined ? [] : [failover])].map((one) => ({
            read: one,
            place: object.place,
            subject: object.name,
            mayBeAbsent: false,
        }))));
        return [...ofSecrets, ...ofClasses];
    }
    async #ask(question) {
        const { read } = question;
        const { region } = read.address;
        const credentials = await this.#stores.credentials(read.address);
        if (read.address.service === 'ParameterStore')
            await this.#parameter(question, credentials);
        else if (read.kind === 'find')
            await this.#search(question, read, this.#stores.secretsDirectory(region, credentials));
        else
            await this.#secret(question, read, this.#stores.secretsDirectory(region, credentials));
    }
    async #secret(question, read, directory) {
        const key = JSON.stringify([read.address, read.id]);
        const describing = this.#described.get(key) ?? this.#describe(read.id, directory);
        this.#described.set(key, describing);
        const found = await describing;
        if (typeof found === 'string')
            return this.#absent(question, found);
        if (found.deletionScheduled)
            return this.#absent(question, 'it is marked for deletion');
        if (read.kind === 'tags')
            return;
        const { stage, version } = read;
        const stages = new Set([...found.stages.values()].flat());
        const label = stage ?? (version === undefined ? 'AWSCURRENT' : undefined);
        if (label !== undefined && !stages.has(label))
            return this.#absent(question, `it has no version with the stage ${(0,quotation/* quote */.h)(label)}; the stages there are: ${[...stages].join(', ') || 'none'}`);
        if (version !== undefined && !found.stages.has(version))
            this.#absent(question, `it has no version ${(0,quotation/* quote */.h)(version)}`);
    }
    async #describe(id, directory) {
        const { patience } = this.#stores;
        try {
            return await (0,retry/* retry */.L)('AWS Secrets Manager', patience, () => directory.describe(id, patience.signal));
        }
        catch (error) {
            const answer = (0,secret_reads/* refusal */.x5)(error);
            return answer.kind === 'refused'
                ? `${answer.code}: ${answer.message}`
                : answer.kind === 'absent'
                    ? answer.message
                    : '';
        }
    }
    async #search(question, { path, tags }, directory) {
        const { patience } = this.#stores;
        try {
            const { next, secrets } = await (0,retry/* retry */.L)('AWS Secrets Manager', patience, () => directory.list({ namePrefix: path, tags }, undefined, patience.signal));
            if (secrets.length === 0 && next === undefined)
                this.#absent(question, 'no secret has that path and those tags');
        }
        catch (error) {
            const answer = (0,secret_reads/* refusal */.x5)(error);
            if (answer.kind === 'refused')
                this.#refused(question, `${answer.code}: ${answer.message}`);
        }
    }
    async #parameter(question, credentials) {
        const { read } = question;
        const { region } = read.address;
        const { parameterDirectory, parameterStore, patience } = this.#stores;
        const reads = new parameter_reads/* ParameterReads */.Z({
            region,
            store: parameterStore(region, credentials),
            directory: parameterDirectory(region, credentials),
            patience,
        });
        const [answer] = read.kind === 'value'
            ? await reads.exists([read])
            : read.kind === 'tags'
                ? (await reads.read([read])).map(([, one]) => one)
                : [];
        if (answer?.kind === 'refused')
            this.#refused(question, `${answer.code}: ${answer.message}`);
        else if (answer?.kind === 'absent')
            this.#absent(question, answer.message);
    }
    #absent({ mayBeAbsent, place, subject }, why) {
        if (/AccessDenied/.test(why))
            this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,quotation/* quote */.h)(subject, 120)} is there: ${why}.`, 'Allow secretsmanager:DescribeSecret (ssm:GetParameters) to the role that checks.');
        else if (!mayBeAbsent)
            this.#findings.add('live-absent', place, subject, `${(0,quotation/* quote */.h)(subject, 120)} is not in the store: ${why}.`, 'Create it, or correct the name, version or stage.');
    }
    #refused({ place, subject }, why) {
        this.#findings.add('live-refused', place, subject, `The store does not say whether ${(0,quotation/* quote */.h)(subject, 120)} is there: ${why}.`, 'Allow it to the role that checks.');
    }
}

// EXTERNAL MODULE: ./build/fetch-manifests.js + 32 modules
var fetch_manifests = __webpack_require__(1284);
// EXTERNAL MODULE: ./build/manifests/fetch-plan.js + 3 modules
var fetch_plan = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/manifests/finding.js
var finding = __webpack_require__(228);
;// CONCATENATED MODULE: ./build/check-stores.js




/** What only the stores tell: whether everything is there (`exists`, no value is read), or what it holds (`values`). */
async function checkStores(catalog, depth, region, stores, tools, findings) {
    // What can't be fetched here is no mistake of the manifests.
    const plan = (0,fetch_plan/* planFetch */.c)(catalog, region, new finding/* Findings */.F());
    const notices = plan.assumed.map((store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`);
    if (depth === 'exists') {
        await new ExistenceCheck(plan, stores, findings).run();
        return { asked: plan.reads.length, notices };
    }
    const made = await (0,fetch_manifests/* fetchPlanned */.z)(plan, stores, tools, findings);
    return { asked: plan.reads.length, notices: [...notices, ...made.notices] };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLive: () => (/* binding */ checkLive)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/ambient-credentials.js


/** In milliseconds: a profile may have to ask a browser. */
const PATIENCE = 60_000;
/** The credentials of whoever runs a command: keys in the environment, or those the AWS CLI finds (profiles, SSO, instance roles). */
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
        const output = (0,external_node_child_process_.execFileSync)('aws', ['configure', 'export-credentials', '--format', 'process'], {
            env,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: PATIENCE,
            windowsHide: true,
        });
        return credentialsOf(JSON.parse(output));
    }
    catch (error) {
        throw new errors/* ActionError */.l('session-refused', 'there are no AWS credentials to ask the stores with', {
            hint: 'Run it in a step after a Keyless step, set AWS_ACCESS_KEY_ID and its kin, or install the AWS CLI and log in.',
            cause: error,
        });
    }
}
/** https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html */
function credentialsOf({ AccessKeyId, Expiration, SecretAccessKey, SessionToken }) {
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken ?? '',
        expiration: new Date(Expiration ?? '9999-12-31T00:00:00Z'),
    };
}

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/connections.js + 1 modules
var adapters_connections = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/adapters/rewrite-key.js
var rewrite_key = __webpack_require__(2151);
// EXTERNAL MODULE: ./build/adapters/template-crypto.js
var template_crypto = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/check-stores.js + 1 modules
var check_stores = __webpack_require__(4607);
// EXTERNAL MODULE: ./build/profile-session.js + 4 modules
var profile_session = __webpack_require__(296);
// EXTERNAL MODULE: ./build/store-sessions.js
var store_sessions = __webpack_require__(4287);
;// CONCATENATED MODULE: ./build/commands/check-live.js









const SECONDS = 300;
/** Asks the stores as whoever runs the command: in a job as its Keyless step, else as the AWS CLI would. Returns what is worth a notice. */
async function checkLive(catalog, depth, region, env, findings) {
    const home = region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']);
    if (!home)
        throw new errors/* ActionError */.l('command-usage', 'no region is given, and neither AWS_REGION nor AWS_DEFAULT_REGION is set', {
            hint: 'Add --region.',
        });
    const credentials = await credentialsIn(env);
    const aws = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(48), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 2856));
    const connections = new adapters_connections/* Connections */.U(env);
    const patience = { clock: clock/* systemClock */.m, signal: AbortSignal.timeout(SECONDS * 1000) };
    try {
        const { asked, notices } = await (0,check_stores/* checkStores */.b)(catalog, depth, home, {
            credentials: (0,store_sessions/* storeSessions */.x)({
                session: { credentials, assumedRoleArn: '', accountId: '' },
                sessionName: 'keyless-check',
                sts: Promise.resolve(aws.openSts(home, connections, env)),
                patience,
                runner: { mask: () => { } },
            }),
            manager: (storeRegion, own) => aws.openSecretsManager(storeRegion, own, connections, env),
            secretsDirectory: (storeRegion, own) => aws.openSecretsDirectory(storeRegion, own, connections, env),
            parameterStore: (storeRegion, own) => aws.openParameterStore(storeRegion, own, connections, env),
            parameterDirectory: (storeRegion, own) => aws.openParameterDirectory(storeRegion, own, connections, env),
            patience,
        }, { crypto: template_crypto/* templateCrypto */.Q, rewriteKey: rewrite_key/* rewriteKey */.y }, findings);
        return [...notices, `${asked} thing${asked === 1 ? '' : 's'} asked of the stores`];
    }
    finally {
        connections.destroy();
    }
}
async function credentialsIn(env) {
    return env['KEYLESS_DIR'] && !env['AWS_ACCESS_KEY_ID']
        ? (await (0,profile_session/* profileSession */.A)({}, env)).credentials
        : ambientCredentials(env);
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ parseLogin),
/* harmony export */   gh: () => (/* binding */ LOGINS_FOLDER)
/* harmony export */ });
/* unused harmony exports loginFile, renderLogin */
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


/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ profileSession)
});

// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/adapters/main-bundle.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


/** Also for code that is itself in that bundle: it is then loaded already. */
async function mainBundle() {
    const path = (0,external_node_path_.join)(import.meta.dirname, '..', 'main', 'index.js');
    return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/credentials/cached-session.js
var cached_session = __webpack_require__(190);
// EXTERNAL MODULE: ./build/credentials/renewal.js
var renewal = __webpack_require__(2309);
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
var session_names = __webpack_require__(6944);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/adapters/replace-file.js
var replace_file = __webpack_require__(1864);
// EXTERNAL MODULE: ./build/adapters/step-folders.js
var step_folders = __webpack_require__(5611);
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
        clock: clock/* systemClock */.m,
        renew: (files) => renew(files, env),
        tell: (line) => process.stderr.write(`keyless: ${line}\n`),
    });
}
/** Loaded only when it is due; and the SDK only by the process that has the lock. */
async function renew(files, env) {
    const { renewSession } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 8296));
    const { takeRenewalLock } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 8025));
    return await renewSession(files, {
        clock: clock/* systemClock */.m,
        takeLock: () => takeRenewalLock(files.folder, files.profile),
        exchange: async (renewal) => (await mainBundle()).exchangeAgain(renewal, env),
    });
}


/***/ })

};
