export const id = 51;
export const ids = [51];
export const modules = {

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  get: () => (/* binding */ get)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(473);
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

;// CONCATENATED MODULE: ./build/adapters/step-folders.js




/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
function stepFolders(env) {
    const named = env['KEYLESS_DIR'];
    if (!named) {
        throw new errors/* ActionError */.l('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
            hint: 'This command works in steps that come after a Keyless step of the same job.',
        });
    }
    const others = findFolders(env['RUNNER_TEMP'] ?? '')
        .filter((path) => path !== named)
        .toSorted((a, b) => changedAt(b) - changedAt(a));
    return [named, ...others].flatMap((path) => (openLeavings(path) === undefined ? [] : [stepFolder(path)]));
}
function stepFolder(path) {
    const secrets = (0,external_node_path_.join)(path, 'secrets');
    return { path, names: list(secrets), read: (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(secrets, name)) };
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/get-secret.js

/** The exact bytes of a secret that a step of this job handed over; where several steps did, the last one's. */
function getSecret(name, folders) {
    const folder = folders.find(({ names }) => names.includes(name));
    if (folder !== undefined)
        return folder.read(name);
    const known = [...new Set(folders.flatMap(({ names }) => names))].toSorted();
    throw new errors/* ActionError */.l('no-such-secret', `no secret ${JSON.stringify(name)} was handed over in this job`, {
        hint: known.length === 0
            ? 'None was: is there a Keyless step with `secrets` before this one?'
            : `Those there are: ${known.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./build/commands/get.js



const get = async (args, env) => {
    const [name, ...more] = args;
    if (name === undefined || more.length > 0)
        throw new errors/* ActionError */.l('command-usage', 'expected `keyless get NAME`, one name of a secret');
    process.stdout.write(getSecret(name, stepFolders(env)));
    return 0;
};


/***/ })

};
