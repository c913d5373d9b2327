export const id = 942;
export const ids = [942];
export const modules = {

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   s: () => (/* binding */ trustStatement)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);


/** What STS's final errors other than AccessDenied ask of the author. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors */
const ADVICE = [
    [
        /^InvalidIdentityToken/,
        'The account must have an IAM OIDC provider for the issuer, with the audience among its client ids.',
    ],
    [/^ExpiredToken/, "The token had expired when STS looked: compare this runner's clock with the real time."],
    [/^IDPRejectedClaim/, 'The identity provider rejected the token.'],
    [/^PackedPolicyTooLarge/, 'Shorten `inline-session-policy`, or name fewer `managed-session-policies`.'],
    [/^MalformedPolicyDocument/, 'Correct `inline-session-policy`: it must be an IAM policy document.'],
    [/^RegionDisabled/, 'Activate STS for this region in the account settings of IAM, or choose another `aws-region`.'],
    [
        /^ValidationError/,
        "Where the message speaks of the duration, the role's maximum session duration is shorter than `role-duration-seconds`.",
    ],
];
/** STS's final answer, explained with what the token says (law 7). */
function explainRefusal(error, request, claims) {
    const code = error.code ?? 'UnknownError';
    const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
    if (!code.startsWith('AccessDenied')) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('session-refused', `${error.message}${trace}`, {
            hint: ADVICE.find(([pattern]) => pattern.test(code))?.[1],
            cause: error,
        });
    }
    const message = [
        `AWS refused to let this job assume "${request.roleArn}"${trace}. The token says:`,
        `    iss: ${claims.iss}`,
        `    aud: ${claims.aud}`,
        `    sub: ${claims.sub}`,
    ].join('\n');
    const hint = [
        "The role's trust policy does not allow this, or the role or the issuer's IAM OIDC provider does not exist in that account (AWS says the same for all of these).",
        'Subjects are compared letter by letter, and since July 2026 many repositories carry ids in theirs (OWNER@ID/REPO@ID).',
        'This statement in the trust policy of the role allows exactly this job:',
        trustStatement(request.roleArn, claims),
    ].join('\n');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('role-refused', message, { hint, cause: error });
}
/**
 * The narrowest trust statement that allows a token with these claims.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
function trustStatement(roleArn, claims) {
    const { partition = 'aws', account = 'ACCOUNT' } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .D)(roleArn) ?? {};
    const provider = claims.iss.replace(/^https:\/\//, '');
    const statement = {
        Effect: 'Allow',
        Principal: {
            Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: {
                [`${provider}:aud`]: claims.aud,
                [`${provider}:sub`]: claims.sub,
            },
        },
    };
    return JSON.stringify(statement, undefined, 2);
}


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* reexport */ finish),
  githubRunner: () => (/* reexport */ githubRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
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
            for (const mask of masks)
                core/* setSecret */.Pq(mask);
        },
        saveState: (name, value) => write(() => core/* saveState */.LZ(name, value)),
        exportVariable: (name, value) => write(() => core/* exportVariable */.dN(name, value)),
        output: (name, value) => write(() => core/* setOutput */.uH(name, value)),
        addPath: (folder) => write(() => core/* addPath */.fM(folder)),
        summary(markdown) {
            // The summary is a courtesy: a full disk or a runner without one is no reason to fail.
            core/* summary */.z
                .addRaw(markdown, true)
                .write()
                .catch(() => core/* info */.pq('The step summary could not be written.'));
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
        fail: (text) => core/* setFailed */.C1(defuse(text)),
        retract() {
            for (const { path, size } of before)
                truncate(path, size);
        },
    };
}
function write(command) {
    try {
        command();
    }
    catch (error) {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/endpoints.js
var endpoints = __webpack_require__(127);
;// CONCATENATED MODULE: ./build/adapters/job-event.js
/** The event that started the job, as @actions/github tells it; loaded only when somebody asks. Never rejects. */
async function readJobEvent() {
    const context = await readContext();
    const { head, base, user } = (context.payload.pull_request ?? {});
    // `head.repo.fork` would also be true of a pull request inside a repository that is itself a fork of another.
    const fork = (head?.repo?.full_name ?? '') !== (base?.repo?.full_name ?? '');
    return {
        eventName: context.eventName,
        fork,
        dependabot: context.actor === 'dependabot[bot]' || user?.login === 'dependabot[bot]',
    };
}
/** The event only words a hint, so one that can't be read must not hide the failure the hint is for. */
async function readContext() {
    try {
        return (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 2413))).context;
    }
    catch {
        return { eventName: '', actor: '', payload: {} };
    }
}

;// CONCATENATED MODULE: ./build/cleanup.js
/**
 * Undoes exactly what the ledger lists, each entry on its own: one that can't be removed never keeps the next from going.
 * Returns what is left, by name.
 */
function cleanUp(leavings) {
    const { ledger } = leavings;
    const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
    const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
    left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
    if (!leavings.removeSelf())
        left.push('the folder itself');
    return left;
}

;// CONCATENATED MODULE: ./build/delivery/ledger.js
const ledger_LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const ledger_UNPUBLISHED = '.unpublished';
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
    const { files, folders, variables, worker } = value;
    if (!isListOf(files, isInside) || !isListOf(folders, isInside) || !isListOf(variables, isVariable))
        return undefined;
    return {
        version: 1,
        worker: isWorker(worker) ? worker : undefined,
        files,
        folders,
        variables,
    };
}
function isListOf(value, test) {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
function isInside(path) {
    return path.split('/').every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..');
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

;// CONCATENATED MODULE: ./build/adapters/leavings.js



const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?$/;
/** Every folder in `temp` that has the name of one of ours. */
function findFolders(temp) {
    try {
        return (0,external_node_fs_.readdirSync)(temp)
            .filter((name) => OURS.test(name))
            .map((name) => (0,external_node_path_.join)(temp, name));
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
    const ledgerPath = (0,external_node_path_.join)(folder, ledger_LEDGER_FILE);
    return {
        ledger: isOurs(ledgerPath, 'file') ? parseLedger(readText(ledgerPath)) : undefined,
        removeFile: (name) => isOurs((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name)), 'folder') && gone(() => (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(folder, name))),
        removeFolder: (name) => gone(() => (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(folder, name))),
        removeSelf: () => gone(() => (0,external_node_fs_.unlinkSync)(ledgerPath)) && gone(() => (0,external_node_fs_.rmdirSync)(folder)),
    };
}
/** When the folder last changed, in milliseconds since the epoch. */
function changedAt(folder) {
    return (0,external_node_fs_.lstatSync)(folder).mtimeMs;
}
/** A symbolic link is nobody's folder or file. */
function isOurs(path, kind) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        const user = process.geteuid?.();
        return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
    }
    catch {
        return false;
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
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

;// CONCATENATED MODULE: ./build/adapters/worker.js

/** The runner's worker process, which started this one; undefined where it can't be told (a container's own pid world). */
function currentWorker() {
    const started = startOf(process.ppid);
    return process.ppid > 1 && started !== undefined ? { pid: process.ppid, started } : undefined;
}
function isAlive(worker) {
    return startOf(worker.pid) === worker.started;
}
/** Linux: boot id and start tick. Elsewhere only whether the process exists. */
function startOf(pid) {
    if (process.platform === 'linux') {
        try {
            const boot = (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
            const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
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

;// CONCATENATED MODULE: ./build/adapters/stale-folders.js



/** A self-hosted job may last five days; a folder older than that belongs to none. */
const LONGEST_JOB_MS = 6 * 24 * 60 * 60 * 1000;
/** Removes what killed jobs have left in `temp`: folders whose runner process is gone. Returns how many. */
function removeStaleFolders(temp, now) {
    let removed = 0;
    for (const folder of findFolders(temp)) {
        const leavings = openLeavings(folder);
        if (leavings === undefined)
            continue;
        const worker = leavings.ledger?.worker;
        const stale = worker === undefined ? now - changedAt(folder) > LONGEST_JOB_MS : !isAlive(worker);
        if (stale && cleanUp(leavings).length === 0)
            removed++;
    }
    return removed;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/temp-folder.js





const FOLDER_PREFIX = 'keyless-';
/**
 * A new folder of the step's own under RUNNER_TEMP. It is filled under another name and renamed when whole, so that the
 * path that later steps are told either holds everything or does not exist.
 */
function tempFolder(temp) {
    const path = (0,external_node_path_.join)(temp, `${FOLDER_PREFIX}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    const draft = `${path}${ledger_UNPUBLISHED}`;
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
                for (const name of foldersFor([...files.keys()]))
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

;// CONCATENATED MODULE: ./build/credentials/shadowing.js

const STATIC_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
/**
 * Refuses to hand over a profile that nothing would read: the CLI and the SDKs take static keys of the environment
 * before any profile, and AWS_PROFILE before the default one.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
function checkNotShadowed(delivery, profile, variable) {
    if (delivery !== 'file')
        return;
    const shadowing = STATIC_KEYS.filter((name) => variable(name));
    if (shadowing.length > 0) {
        throw new errors/* ActionError */.l('credentials-shadowed', `${shadowing.join(', ')} in the environment would be used instead of the profile "${profile}"`, {
            hint: 'Remove the static keys from `env:` (or the earlier step that exports them), or ask for no AWS credentials with `aws-credentials: none`.',
        });
    }
    const named = variable('AWS_PROFILE');
    const ours = (variable('AWS_CONFIG_FILE') ?? '').includes('keyless-');
    if (named && named !== profile && !ours) {
        throw new errors/* ActionError */.l('credentials-shadowed', `AWS_PROFILE is "${named}" in the environment, so the profile "${profile}" would not be used`, {
            hint: `Remove AWS_PROFILE from \`env:\`, or set \`aws-profile: ${named}\`.`,
        });
    }
}

// EXTERNAL MODULE: ./build/credentials/refusal.js
var refusal = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/deliver.js

/**
 * Hands a delivery to the job. The order is the point: masks before anything that could print, the ledger's path before
 * the first file, so that post knows of whatever a killed process leaves, and variables and outputs only when every file
 * stands. A failure takes everything back.
 */
function deliver(delivery, runner, folder, separator) {
    runner.mask(delivery.masks);
    runner.saveState(LEDGER_STATE, `${folder.path}${separator}${ledger_LEDGER_FILE}`);
    try {
        folder.publish(delivery.files);
        for (const [name, value] of delivery.variables)
            runner.exportVariable(name, value);
        for (const [name, value] of delivery.outputs)
            runner.output(name, value);
        runner.addPath(delivery.commands);
    }
    catch (error) {
        runner.retract();
        folder.withdraw();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/secrets/value.js
function bytesOf(value) {
    return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
}

// EXTERNAL MODULE: ./build/credentials/profile.js
var profile = __webpack_require__(2276);
;// CONCATENATED MODULE: ./build/delivery/part.js
const NOTHING = { files: [], variables: [], outputs: [], warnings: [] };
function encode(content) {
    return new TextEncoder().encode(content);
}

;// CONCATENATED MODULE: ./build/delivery/aws-delivery.js


/** How the session reaches later steps; `path` makes an absolute path inside the folder. */
function awsDelivery(plan, path) {
    const { accessKeyId, secretAccessKey, sessionToken } = plan.session.credentials;
    const region = [
        ['AWS_REGION', plan.region],
        ['AWS_DEFAULT_REGION', plan.region],
    ];
    switch (plan.awsCredentials) {
        case 'none':
            return NOTHING;
        case 'env':
            return {
                ...NOTHING,
                variables: [
                    ...region,
                    ['AWS_ACCESS_KEY_ID', accessKeyId],
                    ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
                    ['AWS_SESSION_TOKEN', sessionToken],
                ],
                warnings: [
                    '`aws-credentials: env` puts the AWS keys into the environment of every later step, third-party actions included; `file` does not',
                ],
            };
        case 'file': {
            const credentials = (0,profile/* mergeProfile */.C)(plan.earlierFiles.credentials, 'credentials', plan.awsProfile, [
                ['aws_access_key_id', accessKeyId],
                ['aws_secret_access_key', secretAccessKey],
                ['aws_session_token', sessionToken],
            ]);
            const config = (0,profile/* mergeProfile */.C)(plan.earlierFiles.config, 'config', plan.awsProfile, [['region', plan.region]]);
            return {
                files: [
                    ['aws/config', encode(config)],
                    ['aws/credentials', encode(credentials)],
                ],
                variables: [
                    ...region,
                    ['AWS_CONFIG_FILE', path('aws', 'config')],
                    ['AWS_SHARED_CREDENTIALS_FILE', path('aws', 'credentials')],
                    ['AWS_SDK_LOAD_CONFIG', '1'],
                    ...(plan.awsProfile === 'default' ? [] : [['AWS_PROFILE', plan.awsProfile]]),
                ],
                outputs: [
                    ['aws-profile', plan.awsProfile],
                    ['aws-config-file', path('aws', 'config')],
                ],
                warnings: [],
            };
        }
    }
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
                : [`secrets.env holds these in quotes, which \`docker run --env-file\` does not undo: ${quoted}`]),
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
    if (/^[\w./:@%+,=-]*$/.test(text))
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
        return NOTHING;
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
        ? { ...NOTHING, variables: values, warnings }
        : {
            ...NOTHING,
            outputs: values.map(([name, value]) => [`${name}_VALUE`, value]),
            warnings,
        };
}

;// CONCATENATED MODULE: ./build/delivery/launcher.js
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
        !/[\p{L}\p{N}]/u.test(word) ||
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
        if (!/[\r\n]/.test(mask) && !isCommon(mask))
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

;// CONCATENATED MODULE: ./build/delivery/delivery.js








function planDelivery(plan) {
    const path = (...parts) => [plan.folder, ...parts].join(plan.separator);
    const masking = plan.secrets.map(({ name, value }) => masksFor(name, value));
    const unmasked = masking.flatMap((mask) => mask.unmasked);
    const dotenv = renderDotenv(plan.secrets);
    const exposed = exposure(plan.exposeValues, plan.secrets);
    const files = new Map(plan.secrets.map(({ name, value }) => [`secrets/${name}`, bytesOf(value)]));
    files.set('secrets.env', encode(dotenv.text));
    const variables = new Map(plan.secrets.map(({ name }) => [`${name}_FILE`, path('secrets', name)]));
    const outputs = new Map(plan.secrets.map(({ name }) => [name, path('secrets', name)]));
    outputs.set('secrets-dir', path('secrets'));
    outputs.set('env-file', path('secrets.env'));
    outputs.set('secret-files', plan.secrets.map(({ name }) => `${name}=${path('secrets', name)}`).join('\n'));
    outputs.set('aws-account-id', plan.session.accountId);
    outputs.set('assumed-role-arn', plan.session.assumedRoleArn);
    outputs.set('aws-expiration', plan.session.credentials.expiration.toISOString());
    outputs.set('subject', plan.claims.sub);
    outputs.set('claims', JSON.stringify(plan.claims));
    for (const [name, value] of exposed.outputs)
        outputs.set(name, value);
    variables.set('KEYLESS_DIR', plan.folder);
    const aws = awsDelivery(plan, path);
    for (const [name, value] of [...aws.variables, ...exposed.variables])
        variables.set(name, value);
    for (const [name, value] of aws.outputs)
        outputs.set(name, value);
    for (const [name, content] of aws.files)
        files.set(name, content);
    for (const [name, text] of launcher('keyless', plan.program))
        files.set(`bin/${name}`, encode(text));
    const names = [...files.keys()];
    const ledger = {
        version: 1,
        worker: plan.worker,
        files: names,
        folders: foldersFor(names),
        variables: [...variables.keys()],
    };
    return {
        masks: [...new Set(masking.flatMap(({ masks }) => masks))],
        files: new Map([[ledger_LEDGER_FILE, encode(renderLedger(ledger))], ...files]),
        variables,
        outputs,
        commands: path('bin'),
        notices: dotenv.notices,
        warnings: [...aws.warnings, ...exposed.warnings],
        unmasked,
    };
}

;// CONCATENATED MODULE: ./build/delivery/summary.js
/** The step summary, in GitHub's markdown. */
function renderSummary(facts) {
    const rows = [
        ['Subject', facts.subject],
        ['Issuer', facts.issuer],
        ['Role', facts.role],
        ['Account', facts.accountId],
        ['Expires', facts.expiration.toISOString()],
        ['Credentials', facts.profile === undefined ? facts.credentials : `${facts.credentials}, profile ${facts.profile}`],
    ];
    const secrets = facts.secrets.length === 0
        ? []
        : [
            '',
            '| Secret | Source | Version |',
            '| --- | --- | --- |',
            ...facts.secrets.map((secret) => row(secret.name, secret.reference, secret.versionId)),
        ];
    const unmasked = facts.unmasked.length === 0 ? [] : ['', `Not masked in logs: ${facts.unmasked.map(cell).join(', ')}`];
    return [
        '### Keyless handed over',
        '',
        '| | |',
        '| --- | --- |',
        ...rows.map(([what, value]) => row(what, value)),
        ...secrets,
        ...unmasked,
        '',
    ].join('\n');
}
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
/** A branch name may hold anything that markdown or HTML gives a meaning, hidden characters and bare links included. */
function cell(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi, (char) => `&#${char.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/credentials/arn.js
var arn = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/service-error.js
var service_error = __webpack_require__(8736);
;// CONCATENATED MODULE: ./build/region-reads.js


const SERVICE = 'AWS Secrets Manager';
const SIDE_BY_SIDE = 8;
/** The reads of one region, writing their outcomes down as they come. */
class RegionReads {
    #manager;
    #patience;
    #outcomes;
    #notices;
    #underWay = 0;
    #waiting = [];
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
            if (isDenied(error))
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
            if (!isDenied(error))
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
            return region_reads_refusal(error);
        }
        const outcomes = await Promise.all(ids.map((id) => this.#get(id, undefined, undefined)));
        return (outcomes.find(({ kind }) => kind !== 'found') ??
            found(outcomes.flatMap((outcome) => (outcome.kind === 'found' ? outcome.secrets : []))));
    }
    async #get(id, stage, version) {
        const { signal } = this.#patience;
        await this.#turn();
        try {
            return found([await (0,retry/* retry */.L)(SERVICE, this.#patience, () => this.#manager.get(id, stage, version, signal))]);
        }
        catch (error) {
            return region_reads_refusal(error);
        }
        finally {
            this.#underWay--;
            this.#waiting.shift()?.();
        }
    }
    /** Waits until fewer than eight single calls are under way. */
    async #turn() {
        while (this.#underWay >= SIDE_BY_SIDE)
            await new Promise((resolve) => this.#waiting.push(resolve));
        this.#underWay++;
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
function isDenied(error) {
    return error instanceof service_error/* ServiceError */._ && /^AccessDenied/.test(error.code ?? '');
}
/** A final answer about one secret; anything else is the whole step's failure. */
function region_reads_refusal(error) {
    if (!(error instanceof service_error/* ServiceError */._) || error.code === undefined)
        throw error;
    return error.code === 'ResourceNotFoundException'
        ? { kind: 'absent', message: error.message }
        : { kind: 'refused', code: error.code, message: error.message };
}

;// CONCATENATED MODULE: ./build/read-secrets.js


const BATCH = 20;
/** Reads everything side by side: one outcome a read, in the same order, and what the author should know. */
async function readSecrets(reads, world) {
    const outcomes = new Map();
    const notices = new Set();
    const work = [];
    for (const [region, inRegion] of Map.groupBy(reads, (read) => regionOf(read, world.region))) {
        const store = new RegionReads(world.manager(region), world.patience, outcomes, notices);
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
    const missing = {
        kind: 'absent',
        message: 'the store gave no answer for it',
    };
    return {
        outcomes: reads.map((read) => outcomes.get(read) ?? missing),
        notices: [...notices],
    };
}
function isCurrent(read) {
    return read.stage === undefined && read.version === undefined;
}
function regionOf(read, fallback) {
    return (read.kind === 'secret' ? (0,arn/* parseArn */.L)(read.id)?.region : undefined) || fallback;
}

;// CONCATENATED MODULE: ./build/secrets/plan.js
/** Equal for reads that ask for the same. */
function readKey(read) {
    return JSON.stringify(read.kind === 'prefix' ? [read.prefix] : [read.id, read.stage ?? '', read.version ?? '']);
}
/** The distinct reads behind a list of references, in the order they first appear. */
function planReads(references) {
    return [...new Map(references.map(({ read }) => [readKey(read), read])).values()];
}

;// CONCATENATED MODULE: ./build/secrets/document.js
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

// EXTERNAL MODULE: ./build/secrets/name.js + 1 modules
var secrets_name = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
;// CONCATENATED MODULE: ./build/secrets/read-permission.js
/** What the role lacks where the store refuses a read with this code; empty where permissions are not the cause. */
function missingPermission(code, read) {
    if (code.startsWith('AccessDenied')) {
        const list = read.kind === 'prefix' ? ', secretsmanager:ListSecrets on "*"' : '';
        return `; the role needs secretsmanager:GetSecretValue on ${resourceOf(read)}${list}, and kms:Decrypt where it has a key of its own`;
    }
    return code.startsWith('DecryptionFailure') ? "; the role needs kms:Decrypt on the secret's key" : '';
}
/** A secret's ARN ends in six random characters. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
function resourceOf(read) {
    if (read.kind === 'prefix')
        return `"arn:*:secretsmanager:*:*:secret:${read.prefix}*"`;
    return read.id.startsWith('arn:') ? `"${read.id}"` : `"arn:*:secretsmanager:*:*:secret:${read.id}-??????"`;
}

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
    if (isObject(exact) && Object.hasOwn(exact, path))
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
    if (!isObject(exact))
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
    const listed = isObject(exact) && Object.hasOwn(exact, path);
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
    if (!isObject(exact))
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

;// CONCATENATED MODULE: ./build/secrets/taken-names.js
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

;// CONCATENATED MODULE: ./build/secrets/resolve.js








/** Turns what the store answered, by `readKey`, into named secrets, or every problem of every line at once. */
async function resolveSecrets(references, outcomes) {
    const resolution = new Resolution();
    for (const reference of references.toSorted((a, b) => a.line - b.line))
        await resolution.add(reference, outcomes.get(readKey(reference.read)));
    const { secrets, notices, problems } = resolution;
    return { secrets, notices, problems };
}
class Resolution {
    secrets = [];
    notices = [];
    problems = [];
    #names = new TakenNames();
    /** Many references to one secret parse it once. */
    #opened = new Map();
    async add(reference, outcome) {
        if (outcome === undefined)
            return this.#absent(reference, 'the store gave no answer for it');
        if (outcome.kind === 'absent')
            return this.#absent(reference, outcome.message);
        if (outcome.kind === 'refused') {
            const { code, message } = outcome;
            this.#problem(reference, 'secret-refused', `${code}: ${message}${missingPermission(code, reference.read)}`);
            return this.#takeWritten(reference);
        }
        if (outcome.secrets.length === 0)
            return this.#absent(reference, 'no secret has a name that starts so');
        for (const stored of outcome.secrets)
            await this.#select(reference, stored);
    }
    async #select(reference, stored) {
        const { read, selector } = reference;
        // Only the store can tell an ARN's random suffix from a name that ends like one.
        const id = read.kind === 'secret' && !read.id.startsWith('arn:') ? read.id : stored.name;
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
        const rest = read.kind === 'prefix' ? stored.name.slice(read.prefix.length) : '';
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
        else if (bytesOf(selected.value).length === 0)
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
        const opened = this.#opened.get(value) ?? openDocument(value);
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

;// CONCATENATED MODULE: ./build/exchange.js











/**
 * The main step: the job's identity for a session, the session for secrets, and both for private files. Everything is
 * decided before anything is handed over.
 */
async function exchange(inputs, world) {
    await proveIdentity(world);
    await checkTrustPolicy(inputs, world);
    const session = await assumeRole(inputs, world);
    const [secrets] = await Promise.all([fetchSecrets(inputs, session, world), maskEncodings(session, world)]);
    const delivery = planDelivery({
        ...inputs,
        ...world.place,
        folder: world.folder.path,
        session,
        secrets,
        claims: (await world.identity.current()).claims,
    });
    deliver(delivery, world.runner, world.folder, world.place.separator);
    await report(inputs, session, secrets, delivery, world);
}
async function proveIdentity({ identity, runner }) {
    const { claims, warnings } = await identity.current();
    runner.group('Identity: the token was verified', [
        `subject   ${claims.sub}`,
        `issuer    ${claims.iss}`,
        `audience  ${claims.aud}`,
        `expires   ${new Date(claims.exp * 1000).toISOString()}`,
    ]);
    for (const warning of warnings)
        runner.warning(warning);
}
/** A run without a trust policy loads none of the code that reads one. */
async function checkTrustPolicy(inputs, { identity, patience, runner, workspace }) {
    if (inputs.trustPolicy === undefined)
        return;
    const { checkTrust } = await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 8956));
    const { claims } = await identity.current();
    await checkTrust(inputs.trustPolicy, inputs, claims, { runner, workspace, now: patience.clock.now() });
}
async function assumeRole(inputs, { aws, identity, patience, runner }) {
    const sts = await aws.sts;
    const session = await (0,retry/* retry */.L)('AWS STS', patience, async () => {
        const { token, claims } = await identity.current();
        try {
            let waiting = true;
            const answer = sts.assumeRole(inputs.session, token, patience.signal).finally(() => {
                waiting = false;
            });
            if (inputs.references.length > 0)
                aws.secretsManager(() => waiting).catch(() => { }); // loads while STS thinks
            return await answer;
        }
        catch (error) {
            throw error instanceof service_error/* ServiceError */._ && !error.transient ? (0,refusal/* explainRefusal */.G)(error, inputs.session, claims) : error;
        }
    });
    runner.mask(keyMasks(session.credentials));
    if (inputs.maskAccountId)
        runner.mask([session.accountId]);
    if (inputs.allowedAccountIds.length > 0 && !inputs.allowedAccountIds.includes(session.accountId)) {
        throw new errors/* ActionError */.l('account-not-allowed', `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``);
    }
    runner.group('Credentials: the role was assumed', [
        `role      ${session.assumedRoleArn}`,
        `expires   ${session.credentials.expiration.toISOString()}`,
    ]);
    return session;
}
/** The keys themselves are masked already; their encodings take a while, which the request for secrets need not wait for. */
async function maskEncodings({ credentials }, { patience, runner }) {
    await patience.clock.sleep(0, patience.signal);
    runner.mask(credentialMasks(credentials));
}
async function fetchSecrets(inputs, session, { aws, patience, runner }) {
    const reads = planReads(inputs.references);
    if (reads.length === 0)
        return [];
    const secretsManager = await aws.secretsManager();
    const answer = await readSecrets(reads, {
        region: inputs.region,
        manager: (region) => secretsManager(region, session.credentials),
        patience,
    }).catch((error) => {
        if (!(error instanceof service_error/* ServiceError */._))
            throw error;
        throw new errors/* ActionError */.l('secrets-unavailable', error.message, { cause: error });
    });
    const outcomes = new Map(reads.map((read, at) => [readKey(read), answer.outcomes[at]]));
    const { secrets, notices, problems } = await resolveSecrets(inputs.references, outcomes);
    for (const notice of [...answer.notices, ...notices])
        runner.notice(notice);
    if (problems.length > 0) {
        throw new errors/* ActionError */.l('secrets-unavailable', `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`, {
            problems,
        });
    }
    return secrets;
}
async function report(inputs, session, secrets, delivery, { folder, identity, runner }) {
    const { claims } = await identity.current();
    for (const warning of delivery.warnings)
        runner.warning(warning);
    for (const notice of delivery.notices)
        runner.notice(notice);
    if (delivery.unmasked.length > 0) {
        runner.notice(`not masked in the log, being too short or too common, or as said: ${delivery.unmasked.join('; ')}`);
    }
    runner.group(`Delivery: ${secrets.length} secret${secrets.length === 1 ? '' : 's'} in ${folder.path}`, [
        ...secrets.map(({ name, reference }) => `${name}_FILE   ${reference}`),
        ...(inputs.awsCredentials === 'none'
            ? []
            : [`AWS credentials by ${inputs.awsCredentials === 'file' ? `profile "${inputs.awsProfile}"` : 'environment'}`]),
    ]);
    runner.summary(renderSummary({
        subject: claims.sub,
        issuer: claims.iss,
        role: session.assumedRoleArn,
        accountId: session.accountId,
        expiration: session.credentials.expiration,
        profile: inputs.awsCredentials === 'file' ? inputs.awsProfile : undefined,
        credentials: inputs.awsCredentials,
        secrets,
        unmasked: delivery.unmasked,
    }));
}

;// CONCATENATED MODULE: ./build/identity/claims.js

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
            throw new errors/* ActionError */.l('token-claim-missing', `the token has no "${claim}" claim`);
    }
    if (typeof payload['aud'] !== 'string') {
        throw new errors/* ActionError */.l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
    }
    const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
    if (badTime !== undefined) {
        throw new errors/* ActionError */.l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
    }
    const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
    if (bad !== undefined) {
        throw new errors/* ActionError */.l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
    }
    return payload;
}
/** A claim's value for a message: quoted, one line, cut. */
function show(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

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
        .map(([claim, fact]) => `the token's "${claim}" is ${show(claims[claim])}, the runner says ${show(fact)}`);
}
function insist(code, claims, [claim, fact]) {
    if (fact === undefined) {
        throw new errors/* ActionError */.l(code, `the runner does not say what the token's "${claim}" must be`, {
            hint: 'Is this a job of GitHub Actions? The runner sets GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID and GITHUB_RUN_ID.',
        });
    }
    if (claims[claim] === fact)
        return;
    const found = claims[claim] === undefined ? 'the token does not have it' : `the token says ${show(claims[claim])}`;
    throw new errors/* ActionError */.l(code, `expected "${claim}" ${show(fact)}, as the runner says; ${found}`, {
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
    const claims = parseClaims(payload);
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
        refuse('token-algorithm', `the token is signed with ${show(header['alg'])}; only "RS256" is accepted`);
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
        refuse('token-key-unknown', `the issuer publishes no usable RSA key ${show(header['kid'])}`);
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
        refuse('token-issuer', `expected the issuer "${issuer.url}"${issuer.slugAllowed ? ' (or with one enterprise slug behind it)' : ''}, the token says ${show(claims.iss)}`);
    }
    if (claims.aud !== audience)
        refuse('token-audience', `expected the audience ${show(audience)}, the token says ${show(claims.aud)}`);
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
        runner.mask(tokenMasks(token));
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

;// CONCATENATED MODULE: ./build/finish.js












/** Builds the rest of the step's world, and runs the exchange in it. */
async function finish({ aws, identity, inputs, requested }, runner, env) {
    if (requested === undefined)
        throw explainNoToken(await readJobEvent());
    checkNotShadowed(inputs.awsCredentials, inputs.awsProfile, (name) => env[name]);
    noteEndpoints(runner, env);
    const temp = env['RUNNER_TEMP'];
    if (!temp)
        throw new errors/* ActionError */.l('environment-unsafe', 'RUNNER_TEMP is not set, so there is no folder to hand files over in');
    const removed = removeStaleFolders(temp, Date.now());
    if (removed > 0)
        runner.info(`Removed what ${removed} killed job${removed === 1 ? '' : 's'} had left on this runner.`);
    runner.info(`Asking GitHub for this job's token, for the audience ${inputs.audience}.`);
    await exchange(inputs, {
        runner,
        identity: jobIdentity(requested, identity, runner),
        aws,
        folder: tempFolder(temp),
        workspace: {
            read: async (path) => (await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 6452))).jobWorkspace(env['GITHUB_WORKSPACE']).read(path),
        },
        patience: identity.patience,
        place: {
            separator: external_node_path_.sep,
            worker: currentWorker(),
            program: { node: process.execPath, script: (0,external_node_path_.join)(import.meta.dirname, '..', 'cli', 'index.js') },
            earlierFiles: {
                config: earlierFile(env['AWS_CONFIG_FILE'], temp),
                credentials: earlierFile(env['AWS_SHARED_CREDENTIALS_FILE'], temp),
            },
        },
    });
}
/** An earlier step can set these, so whoever reads the log is told where the token and the keys went. */
function noteEndpoints(runner, env) {
    for (const service of ['STS', 'SECRETS_MANAGER']) {
        const given = (0,endpoints/* givenEndpoint */.pZ)(service, env);
        if (given?.variable !== undefined)
            runner.notice(`${given.variable} is in force: requests go to ${new URL(given.url).origin}`);
    }
}
/** The AWS file of an earlier Keyless step of this job; any other file is not ours to copy. */
function earlierFile(path, temp) {
    if (!path?.startsWith(`${temp}${external_node_path_.sep}keyless-`))
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/rest.js
/** What main loads late, in one chunk. */




/***/ })

};
