import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/delivery/ledger.js
const LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const UNPUBLISHED = '.unpublished';
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
        return readdirSync(temp)
            .filter((name) => OURS.test(name))
            .map((name) => join(temp, name));
    }
    catch {
        return [];
    }
}
/** The folders a saved ledger path stands for: the published one and, where the step was killed, the one being written. */
function foldersOf(ledgerPath, temp) {
    const folder = (0,external_node_path_namespaceObject.dirname)(ledgerPath);
    const known = (0,external_node_path_namespaceObject.basename)(ledgerPath) === LEDGER_FILE && (0,external_node_path_namespaceObject.dirname)(folder) === temp && OURS.test((0,external_node_path_namespaceObject.basename)(folder));
    return known ? [folder, `${folder}${UNPUBLISHED}`] : [];
}
/** Undefined where there is no such folder of this user's. */
function openLeavings(folder) {
    if (!isOurs(folder, 'folder'))
        return undefined;
    const ledgerPath = (0,external_node_path_namespaceObject.join)(folder, LEDGER_FILE);
    return {
        ledger: isOurs(ledgerPath, 'file') ? parseLedger(readText(ledgerPath)) : undefined,
        removeFile: (name) => isOurs((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.join)(folder, name)), 'folder') && gone(() => (0,external_node_fs_namespaceObject.unlinkSync)((0,external_node_path_namespaceObject.join)(folder, name))),
        removeFolder: (name) => gone(() => (0,external_node_fs_namespaceObject.rmdirSync)((0,external_node_path_namespaceObject.join)(folder, name))),
        removeSelf: () => gone(() => (0,external_node_fs_namespaceObject.unlinkSync)(ledgerPath)) && gone(() => (0,external_node_fs_namespaceObject.rmdirSync)(folder)),
    };
}
/** When the folder last changed, in milliseconds since the epoch. */
function changedAt(folder) {
    return lstatSync(folder).mtimeMs;
}
/** A symbolic link is nobody's folder or file. */
function isOurs(path, kind) {
    try {
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(path);
        const user = process.geteuid?.();
        return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
    }
    catch {
        return false;
    }
}
function readText(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
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

;// CONCATENATED MODULE: ./build/post.js
/**
 * The end of the job: removes what the ledger lists and blanks the variables it names. It reads no inputs, loads no
 * library, and never fails the job.
 */




const { RUNNER_TEMP = '', GITHUB_ENV, [`STATE_${LEDGER_STATE}`]: ledgerPath = '' } = process.env;
const found = foldersOf(ledgerPath, RUNNER_TEMP)
    .map(openLeavings)
    .filter((leavings) => leavings !== undefined);
const variables = found.flatMap(({ ledger }) => ledger?.variables ?? []);
const left = found.flatMap(cleanUp);
try {
    if (GITHUB_ENV)
        (0,external_node_fs_namespaceObject.appendFileSync)(GITHUB_ENV, variables.map((name) => `${name}=\n`).join(''));
}
catch {
    left.push('variables of the job, which keep the paths of removed files');
}
if (found.length === 0)
    console.info('Nothing was handed over, so there is nothing to remove.');
else if (left.length === 0)
    console.info(`Removed the files of this step and blanked ${variables.length} variables.`);
else
    console.info(`::warning::Keyless could not remove: ${left.join(', ')}`);

