export const id = 680;
export const ids = [680];
export const modules = {

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takeRenewalLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6944);





/** Longer than any holder works, in milliseconds: one that takes longer was stopped, or is not one of ours. */
const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;
/**
 * A socket that listens: one process can have it, the kernel takes it from a process that dies in whatever way, and who
 * waits for it is told at that moment. Nothing is sent over it. On Linux and Windows its name is in no file system, so a
 * killed holder leaves nothing either; another user of the machine who takes the name can delay a renewal, not prevent it.
 */
async function takeRenewalLock(folder, profile, platform = process.platform) {
    const address = addressFor(folder, profile, platform);
    const until = Date.now() + LONGEST_WAIT;
    while (Date.now() < until) {
        const before = inodeOf(address);
        const server = await listen(address);
        if (server === 'impossible')
            break;
        if (server !== 'taken')
            return lockOf(server);
        const seen = await holderEnds(address);
        if (seen === 'still-held')
            break;
        // Of a path, a holder that was killed leaves the name.
        if (seen === 'nobody') {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(5 + Math.random() * 20);
            if (before !== undefined && inodeOf(address) === before)
                remove(address);
        }
    }
    return { held: false, release: () => { } };
}
function addressFor(folder, profile, platform) {
    const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}-${profile}`;
    if (platform === 'linux')
        return `\0${name}`;
    if (platform === 'win32')
        return `\\\\.\\pipe\\${name}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'aws', (0,_credentials_session_names_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionNames */ .v)(profile).lock);
}
/** Undefined for names that are in no file system, and where there is nothing of that name. */
function inodeOf(address) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(address).ino;
    }
    catch {
        return undefined;
    }
}
function remove(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch {
        // Another process was faster.
    }
}
function listen(address) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'impossible'));
        server.listen({ path: address, backlog: 1024 }, () => resolve(server));
    });
}
function lockOf(server) {
    const waiting = new Set();
    server.unref();
    server.on('connection', (socket) => {
        socket.unref();
        socket.on('error', () => { });
        socket.on('close', () => waiting.delete(socket));
        waiting.add(socket);
    });
    return {
        held: true,
        release() {
            server.close();
            for (const socket of waiting)
                socket.destroy();
        },
    };
}
/** Waits for the end of whoever holds the lock. */
function holderEnds(address) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(address);
        const end = (seen) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(seen);
        };
        const timer = setTimeout(() => end('still-held'), LONGEST_HOLD);
        let connected = false;
        socket.on('connect', () => {
            connected = true;
        });
        socket.on('error', () => end(connected ? 'ended' : 'nobody'));
        socket.on('close', () => end('ended'));
        socket.resume();
    });
}


/***/ }),

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

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findSession),
  A: () => (/* binding */ sessionFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _leavings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3324);




/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
function stepFolders(env) {
    const named = env['KEYLESS_DIR'];
    if (!named) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
            hint: 'This command works in steps that come after a Keyless step of the same job.',
        });
    }
    const others = (0,_leavings_js__WEBPACK_IMPORTED_MODULE_3__/* .findFolders */ .r0)(env['RUNNER_TEMP'] ?? '')
        .filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
        .toSorted((a, b) => (0,_leavings_js__WEBPACK_IMPORTED_MODULE_3__/* .changedAt */ .Ek)(b) - (0,_leavings_js__WEBPACK_IMPORTED_MODULE_3__/* .changedAt */ .Ek)(a));
    return [named, ...others].flatMap((path) => ((0,_leavings_js__WEBPACK_IMPORTED_MODULE_3__/* .openLeavings */ .sh)(path) === undefined ? [] : [stepFolder(path)]));
}
function stepFolder(path) {
    const secrets = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'secrets');
    return { path, names: list(secrets), read: (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(secrets, name)) };
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: ./build/adapters/aws.js
var adapters_aws = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/adapters/clock.js
var clock = __webpack_require__(1759);
// EXTERNAL MODULE: ./build/adapters/connections.js + 1 modules
var adapters_connections = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/adapters/issuer-keys.js
var issuer_keys = __webpack_require__(5843);
// EXTERNAL MODULE: ./build/adapters/renewal-lock.js
var renewal_lock = __webpack_require__(8025);
// EXTERNAL MODULE: ./build/adapters/session-files.js + 1 modules
var session_files = __webpack_require__(4053);
// EXTERNAL MODULE: ./build/adapters/token-endpoint.js
var token_endpoint = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/assume-roles.js
var assume_roles = __webpack_require__(2108);
// EXTERNAL MODULE: ./build/credentials/cached-session.js
var cached_session = __webpack_require__(190);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/identify.js + 3 modules
var identify = __webpack_require__(2355);
;// CONCATENATED MODULE: ./build/renew-session.js


/**
 * Renews a session once, however many processes ask at the same time: who waited for another's renewal takes what came
 * of that, be it a session or a failure.
 */
async function renewSession(files, world) {
    const { clock, exchange, takeLock } = world;
    const asked = clock.now();
    const lock = await takeLock();
    try {
        const cached = files.read();
        if (cached !== undefined && (0,cached_session/* stateOf */.L4)(cached, clock.now()) === 'fresh')
            return { kind: 'renewed', session: cached };
        const others = files.failure();
        if (others !== undefined && others.at >= asked)
            return { kind: 'failed', failure: others };
        try {
            const session = await exchange(renewalOf(files));
            if (lock.held)
                keep(() => files.write(session));
            return { kind: 'renewed', session };
        }
        catch (error) {
            const failure = { at: clock.now(), text: (0,errors/* describe */.q)(error) };
            if (lock.held)
                keep(() => files.writeFailure(failure));
            return { kind: 'failed', failure };
        }
    }
    finally {
        lock.release();
    }
}
function renewalOf(files) {
    const renewal = files.renewal();
    if (renewal !== undefined)
        return renewal;
    throw new errors/* ActionError */.l('no-such-profile', `what renews the session of profile "${files.profile}" is not there`, {
        hint: 'The files of a Keyless step are removed when its job ends.',
    });
}
/** What can't be kept, on a full disk say, the next process asks for again; this one has its answer. */
function keep(write) {
    try {
        write();
    }
    catch {
        // An error would help nobody.
    }
}

// EXTERNAL MODULE: ./build/request-token.js
var request_token = __webpack_require__(3901);
;// CONCATENATED MODULE: ./build/renew.js













/** Milliseconds. Some SDKs give a `credential_process` one minute. */
const DEADLINE = 30_000;
/** Renews the session that a step's folder keeps for a profile, with a new token of the job that `env` belongs to. */
async function renew(folder, profile, env) {
    return await renewSession((0,session_files/* sessionFiles */.A)(folder, profile), {
        clock: clock/* systemClock */.m,
        takeLock: () => (0,renewal_lock/* takeRenewalLock */.l)(folder, profile),
        exchange: (renewal) => exchange(renewal, env),
    });
}
async function exchange(renewal, env) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new errors/* ActionError */.l('timed-out', `${DEADLINE / 1000} s were over`)), DEADLINE);
    const connections = new adapters_connections/* Connections */.U(env);
    try {
        const endpoint = (0,token_endpoint/* githubTokenEndpoint */.u)(env, { agent: connections });
        if (!endpoint.available)
            throw noTokenHere();
        const { audience, facts, issuer, region } = renewal;
        const patience = { clock: clock/* systemClock */.m, signal: stop.signal };
        const keys = (0,issuer_keys/* issuerKeys */.Y)(issuer, { agent: connections });
        const world = { endpoint, issuer, keys, audience, facts, patience };
        const requested = (0,request_token/* requestToken */.F)(world);
        const aws = (0,adapters_aws/* loadAws */._)(region, connections, endpoint, renewal.environment);
        // No masks: standard output is the answer, and what is on standard error an SDK may keep or pass to anyone.
        const runner = { mask: () => { } };
        const { accountId, credentials } = await (0,assume_roles/* assumeRoles */.w)(renewal, {
            identity: (0,identify/* jobIdentity */.K)(requested, world, runner),
            sts: await aws.sts,
            patience,
            runner,
        });
        return { accountId, credentials, region, renewAt: (0,cached_session/* renewalTime */.Ui)(credentials.expiration, Date.now()) };
    }
    finally {
        clearTimeout(timer);
        stop.abort(new errors/* ActionError */.l('cancelled', 'the renewal is over'));
        connections.destroy();
    }
}
/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
function noTokenHere() {
    return new errors/* ActionError */.l('token-unavailable', 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials', {
        hint: 'Every step of a job with `permissions: id-token: write` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`.',
    });
}


/***/ })

};
