var __webpack_modules__ = ({

24:
((module) => {

module.exports = process.getBuiltinModule("node:fs");

}),

708:
((module) => {

module.exports = process.getBuiltinModule("node:https");

}),

30:
((module) => {

module.exports = process.getBuiltinModule("node:net");

}),

161:
((module) => {

module.exports = process.getBuiltinModule("node:os");

}),

760:
((module) => {

module.exports = process.getBuiltinModule("node:path");

}),

692:
((module) => {

module.exports = process.getBuiltinModule("node:tls");

}),

824:
((module, exports, require) => {

Object.assign(exports, { readRegular });
var node_fs = require(24);

/** Bytes; none of the files that this is for comes near it. */
const LONGEST = 64 * 1024 * 1024;
/** The bytes of a file that other steps can replace: a pipe in its place keeps nobody waiting. */
function readRegular(path) {
	const file = node_fs.openSync(path, node_fs.constants.O_NONBLOCK ?? 0);
	try {
		const stat = node_fs.fstatSync(file);
		if (stat.isFile() && stat.size <= LONGEST)
			return node_fs.readFileSync(file);
		throw Object.assign(new Error(), { code: 'NOT_A_FILE' });
	}
	finally {
		node_fs.closeSync(file);
	}
}

}),

478:
((module, exports, require) => {

Object.assign(exports, { hasControls, replaceControls, replaceUnseen });
/** `\p{Cc}`, spelled out. */
const CONTROL = /[^\x20-\x7e\xa0-\uffff]+/g;
/**
 * Is all of this ASCII that can be seen? Else a class of Unicode may have to be asked, which takes V8 a millisecond or two
 * to work out in every process: where the pattern is made, so that it is no constant either.
 */
function isPlain(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
/** Replaces each run of what a log would obey and not show: control characters, marks that reorder or hide text, and line separators. */
function replaceUnseen(text, by) {
	return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
}
function replaceControls(text, by) {
	return text.replace(CONTROL, by);
}
function hasControls(text) {
	return text.search(CONTROL) >= 0;
}

})

});
// The module cache
var __webpack_module_cache__ = {};
// The require function
function require(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	// Create a new module (and put it into the cache)
	var module = __webpack_module_cache__[moduleId] = {
		// no module.id needed
		// no module.loaded needed
		exports: {}
	};
	// Execute the module function
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, require);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}
	// Return the exports of the module
	return module.exports;
}
// expose the modules object (__webpack_modules__)
require.m = __webpack_modules__;
/* webpack/runtime/asset-relocator-loader */
if (typeof require !== 'undefined') require.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/* webpack/runtime/define property getters */
(() => {
	// define getter functions for harmony exports
	require.d = (exports, definition) => {
		for(var key in definition) {
			if(require.o(definition, key) && !require.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
/* webpack/runtime/ensure chunk */
(() => {
	require.f = {};
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	require.e = (chunkId) => {
		return Promise.all(Object.keys(require.f).reduce((promises, key) => {
			require.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
/* webpack/runtime/get javascript chunk filename */
(() => {
	// This function allow to reference async chunks
	require.u = (chunkId) => {
		// return url for filenames based on template
		return "" + chunkId + ".index.js";
	};
})();
/* webpack/runtime/hasOwnProperty shorthand */
(() => {
	require.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
/* webpack/runtime/make namespace object */
(() => {
	// define __esModule on exports
	require.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
/* webpack/runtime/import chunk loading */
(() => {
	// no baseURI
	
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = {
		792: 0
	};
	
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId, chunkId, i = 0;
		for(moduleId in modules) {
			if(require.o(modules, moduleId)) {
				require.m[moduleId] = modules[moduleId];
			}
		}
		if(runtime) runtime(require);
		for(;i < ids.length; i++) {
			chunkId = ids[i];
			if(require.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	
	}
	
	require.f.j = (chunkId, promises) => {
			// import() chunk loading for javascript
			var installedChunkData = require.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) { // 0 means "already installed".
	
				// a Promise means "currently loading".
				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) { // all chunks have JS
						// setup Promise in chunk cache
						var promise = import("./" + require.u(chunkId)).then(installChunk, (e) => {
							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
							throw e;
						});
						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
						promises.push(installedChunkData[1] = promise);
					}
				}
			}
	};
	
	// no prefetching
	
	// no preloaded
	
	// no external install chunk
	
	// no on chunks loaded
})();
var exports = {};

var node_fs_2 = require(24);
var node_path = require(760);
;// src/audit/mode.ts
/** What a step does about leaks: nothing, annotations, or a failure. */
const LEAK_MODES = ['off', 'warn', 'error'];

var unseen = require(478);
;// src/delivery/variables.ts

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
	return Object.fromEntries(known.filter(([, value]) => value !== '' && !unseen.hasControls(value)));
}

;// src/delivery/ledger.ts

const LEDGER_FILE = 'ledger.json';
/** The key of the step's saved state: the ledger's absolute path. */
const LEDGER_STATE = 'ledger';
/** Marks a folder that is being written and not yet published. */
const UNPUBLISHED = '.unpublished';
/** Marks a folder that is being removed. */
const REMOVED = '.removed';
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
		...(isListOf(logins, isAbsolute) && { logins }),
		...(isListOf(undo, isInside) && { undo }),
		before: givenBack(before),
		leakScan: LEAK_MODES.find((mode) => mode === leakScan) ?? 'off',
	};
}
/** Of a ledger that was tampered with, no other variable and no value that is more than one. */
function givenBack(before) {
	const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
	return valuesBefore((name) => {
		const value = values.get(name);
		return typeof value === 'string' ? value : undefined;
	});
}
function isListOf(value, test) {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}
/** A path that a ledger can hold, so that post removes it: inside the folder, and without a separator of any system. */
function isInside(path) {
	return path.split('/').every((part) => /^[^\\/]+$/.test(part) && !unseen.hasControls(part) && part !== '.' && part !== '..');
}
function isAbsolute(path) {
	return /^(?:\/|[A-Za-z]:\\|\\\\)/.test(path) && !unseen.hasControls(path);
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

var regular_file = require(824);
;// src/adapters/if-there.ts

/** A file's text; empty where there is none to be read. */
function textIfThere(path) {
	try {
		return regular_file.readRegular(path).toString();
	}
	catch {
		return '';
	}
}

;// src/adapters/leavings.ts

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;
/** The folders a saved ledger path stands for: the published one and, where the step was killed, the one being written. */
function foldersOf(ledgerPath, temp) {
	const folder = node_path.dirname(ledgerPath);
	const known = node_path.basename(ledgerPath) === LEDGER_FILE && node_path.dirname(folder) === temp && OURS.test(node_path.basename(folder));
	return known ? [folder, `${folder}${UNPUBLISHED}`] : [];
}
/** Whether that is a folder of this user's. */
function isOurFolder(path) {
	return kindOf(path) === 'folder';
}
/** Undefined where there is no such folder of this user's. */
function openLeavings(folder) {
	if (!isOurFolder(folder))
		return undefined;
	let here = node_path.resolve(folder);
	const at = (name) => node_path.join(here, name);
	/** What lies at a path in the folder; where what is above it is no folder of ours, what that is: a link leads elsewhere. */
	const find = (path) => {
		const above = path === here ? 'folder' : find(node_path.dirname(path));
		return above === 'folder' ? kindOf(path) : above;
	};
	const readFile = (name) => (find(at(name)) === 'file' ? textIfThere(at(name)) : '');
	const remove = (name, work) => {
		const above = find(node_path.dirname(at(name)));
		return above === 'gone' || (above === 'folder' && gone(() => work(at(name))));
	};
	return {
		folder,
		ledger: parseLedger(readFile(LEDGER_FILE)),
		readFile,
		setAside() {
			// Windows moves no folder in which a file is open: it is then emptied where it is.
			if (!here.endsWith(REMOVED) && done(() => node_fs_2.renameSync(here, `${here}${REMOVED}`)))
				here += REMOVED;
		},
		removeFile: (name) => remove(name, node_fs_2.unlinkSync),
		removeFolder: (name) => remove(name, node_fs_2.rmdirSync),
		removeSelf: () => remove(LEDGER_FILE, node_fs_2.unlinkSync) && gone(() => node_fs_2.rmdirSync(here)),
	};
}
/** A symbolic link is nobody's folder or file. */
function kindOf(path) {
	try {
		const stat = node_fs_2.lstatSync(path, { throwIfNoEntry: false });
		if (stat === undefined)
			return 'gone';
		const user = process.geteuid?.();
		if (user !== undefined && stat.uid !== user)
			return 'other';
		return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
	}
	catch {
		return 'other';
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

;// src/adapters/node-debug.ts
/**
 * With NODE_DEBUG, which any step can set for those behind it, Node writes to stderr what it sends and starts, tokens and
 * values included. The steps themselves write nothing there. https://nodejs.org/api/cli.html#node_debugmodule
 */
function keepBackNodesOutput({ NODE_DEBUG }) {
	if (NODE_DEBUG)
		process.stderr.write = () => true;
}

;// src/adapters/undo-logins.ts

/** Takes a step's entries out of these configs. False where that can't be done. */
async function undoLogins(folder, paths) {
	const { loginsIn } = await require.e(969).then(require.bind(require, 969));
	try {
		loginsIn(paths).release(node_path.basename(folder));
		return true;
	}
	catch {
		return false;
	}
}

;// src/cleanup.ts
/**
 * Undoes exactly what the ledger lists, each entry on its own: one that can't be removed never keeps the next from going.
 * Returns what is left, by name.
 */
function cleanUp(leavings) {
	leavings.setAside();
	const left = removeListed(leavings);
	// A file that was being made at that moment is there now, and is the last.
	return left.length === 0 ? left : removeListed(leavings);
}
function removeListed(leavings) {
	const { ledger } = leavings;
	const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
	const others = left.length === 0 ? ', in which another step has put something' : '';
	const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
	left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
	if (!leavings.removeSelf())
		left.push(`the folder itself${others}`);
	return left;
}
/** The files of logins that are to be ended: read before they are removed. */
function loginsOf({ ledger, readFile }) {
	return (ledger?.undo ?? []).map(readFile);
}

;// src/post.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};
/**
 * The end of the job: removes what the ledger lists, takes back the variables it names and ends the logins whose files it
 * names. It reads no inputs and loads no library. Where the ledger asks for a scan, that is loaded too; values are read before they are removed, and searched
 * for after, so that nothing the scan does keeps them on the disk.
 */

const { RUNNER_TEMP = '', GITHUB_ENV, [`STATE_${LEDGER_STATE}`]: ledgerPath = '' } = process.env;
async function endJob() {
	const folders = foldersOf(ledgerPath, RUNNER_TEMP);
	const found = folders.map(openLeavings).filter((leavings) => leavings !== undefined);
	const variables = found.flatMap(({ ledger }) => (ledger?.variables ?? []).map((name) => `${name}=${ledger?.before[name] ?? ''}\n`));
	const modes = found.map(({ ledger }) => ledger?.leakScan);
	const mode = modes.find((leakScan) => leakScan === 'warn' || leakScan === 'error');
	const left = [];
	const held = found.flatMap(loginsOf);
	const ending = [endLogins(held)];
	let scan;
	try {
		if (mode !== undefined)
			scan = (await loadScan()).prepareScan(folders, mode, process.env);
	}
	catch {
		warn('Keyless could not load its scan, so nobody has looked for leaked secrets');
	}
	finally {
		for (const { folder, ledger } of found) {
			const logins = ledger?.logins;
			if (logins !== undefined && !(await undoLogins(folder, logins)))
				left.push(`its entries in ${logins.join(' or ')}`);
		}
		// A program that still runs may have logged in again since. What it writes from now on goes nowhere, and it knows.
		for (const { setAside } of found)
			setAside();
		ending.push(endLogins(found.flatMap(loginsOf).filter((login) => login !== '' && !held.includes(login))));
		left.push(...found.flatMap(cleanUp));
	}
	try {
		if (GITHUB_ENV)
			node_fs_2.appendFileSync(GITHUB_ENV, variables.join(''));
	}
	catch {
		left.push('variables of the job, which keep the paths of removed files');
	}
	if (found.length === 0)
		console.info('Nothing was handed over, so there is nothing to remove.');
	else if (left.length === 0)
		console.info(`Removed the files of this step and took back ${variables.length} variables.`);
	else
		warn(`Keyless could not remove: ${left.join(', ')}`);
	for (const login of new Set((await Promise.all(ending)).flat()))
		warn(`Keyless could not end a login, which now ends by itself: ${login}`);
	if (await scan?.())
		process.exitCode = 1;
}
/** The files are read by now, and may be removed while the store is asked. */
async function endLogins(held) {
	if (held.length === 0)
		return [];
	try {
		return await (await require.e(8).then(require.bind(require, 8))).endLogins(held, process.env);
	}
	catch {
		return ['the code that ends it could not be loaded'];
	}
}
async function loadScan() {
	const bundle = '../scan/index.js'; // beside this one, in dist
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ bundle));
}
/** One line and no other command, whatever later steps have put into it. */
function warn(text) {
	console.info(`::warning::${unseen.replaceControls(text, ' ').replaceAll('%', '%25')}`);
}
keepBackNodesOutput(process.env);
endJob().catch(() => warn('The scan for leaked secrets failed, so it says nothing about this job'));

