var __webpack_modules__ = ({

1421:
((module) => {

module.exports = process.getBuiltinModule("node:child_process");

}),

3024:
((module) => {

module.exports = process.getBuiltinModule("node:fs");

}),

7030:
((module) => {

module.exports = process.getBuiltinModule("node:net");

}),

8161:
((module) => {

module.exports = process.getBuiltinModule("node:os");

}),

6760:
((module) => {

module.exports = process.getBuiltinModule("node:path");

}),

7075:
((module) => {

module.exports = process.getBuiltinModule("node:stream");

}),

8321:
((module) => {

module.exports = process.getBuiltinModule("node:stream/consumers");

}),

8500:
((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

}),

7975:
((module) => {

module.exports = process.getBuiltinModule("node:util");

}),

8561:
((module, exports, require) => {

Object.assign(exports, { K: mainBundle });

var node_path = require(6760);
;// CONCATENATED MODULE: external "node:url"
const node_url = process.getBuiltinModule("node:url");
;// src/adapters/main-bundle.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};

async function mainBundle() {
	const path = node_path.join(import.meta.dirname, '..', 'main', 'index.js');
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ node_url.pathToFileURL(path).href));
}

}),

3986:
((module, exports, require) => {

require.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _adapters_main_bundle_js_0 = require(8561);
var _command_js_1 = require(8981);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};

const COMMANDS = {
	'azure-token': async () => (await Promise.all(/* import() | run */[require.e(352), require.e(382)]).then(require.bind(require, 1156))).azureToken,
	credentials: async () => (await Promise.all(/* import() | credentials */[require.e(352), require.e(195)]).then(require.bind(require, 4501))).credentials,
	'docker-credential': async () => (await Promise.all(/* import() | credentials */[require.e(352), require.e(195)]).then(require.bind(require, 2685))).dockerCredential,
	'gcp-token': async () => (await Promise.all(/* import() | credentials */[require.e(352), require.e(195)]).then(require.bind(require, 4587))).gcpToken,
	get: async () => (await Promise.all(/* import() | credentials */[require.e(352), require.e(195)]).then(require.bind(require, 8215))).get,
	run: async () => (await Promise.all(/* import() | run */[require.e(352), require.e(382)]).then(require.bind(require, 3707))).run,
	'pass-on': async () => (await Promise.all(/* import() | run */[require.e(352), require.e(382)]).then(require.bind(require, 4314))).passOn,
	help: async () => (await require.e(12).then(require.bind(require, 4012))).help,
	scan: async () => (await loadScan()).scan,
};
const [, , name = 'help', ...args] = process.argv;
process.exitCode = Object.hasOwn(COMMANDS, name)
	? await (0,_command_js_1/* .runCommand */ .d)(COMMANDS, name, args, process.env)
	: await (await (0,_adapters_main_bundle_js_0/* .mainBundle */ .K)()).passOn(name, args, process.env);
async function loadScan() {
	const bundle = '../scan/index.js'; // beside this one, in dist
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ bundle));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

8981:
((module, exports, require) => {

Object.assign(exports, { d: runCommand });
var _errors_js_0 = require(9473);

const STATUS = {
	'command-unknown': 2,
	'command-usage': 2,
	'command-file': 2,
	'program-not-started': 126,
	'program-not-found': 127,
};
const NODE = 24;
async function runCommand(commands, name, args, env) {
	try {
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (load === undefined) {
			throw new _errors_js_0.ActionError('command-unknown', `keyless has no command ${JSON.stringify(name)}`, {
				hint: 'Run `keyless help` for those it has.',
			});
		}
		checkNode(process.versions.node);
		const command = await load();
		return await command(args, env);
	}
	catch (error) {
		process.stderr.write(`keyless: ${_errors_js_0.describe(error)}\n`);
		return (error instanceof _errors_js_0.ActionError ? STATUS[error.code] : undefined) ?? 1;
	}
}
function checkNode(version) {
	if (Number.parseInt(version, 10) >= NODE)
		return;
	throw new _errors_js_0.ActionError('command-usage', `this is Node.js ${version}; expected ${NODE} or newer`, {
		hint: 'In a job the action brings its own. Elsewhere, run `dist/cli/index.js` with a newer Node.js.',
	});
}

}),

9473:
((module, exports, require) => {

Object.assign(exports, { describe });
class ActionError extends Error {
	name = 'ActionError';
	code;
	hint;
	problems;
	constructor(code, message, options = {}) {
		super(message, { cause: options.cause });
		this.code = code;
		this.hint = options.hint;
		this.problems = options.problems ?? [];
	}
}
function describe(error) {
	if (!(error instanceof ActionError))
		return `[unexpected] ${error instanceof Error ? error.name : 'unknown failure'}`;
	const problems = error.problems.map(({ code, where, message }) => `  - ${where}: ${message} [${code}]`);
	return [`[${error.code}] ${error.message}`, ...problems, ...(error.hint === undefined ? [] : [error.hint])].join('\n');
}

Object.assign(exports, { ActionError });
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
/* webpack/runtime/async module */
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "exports";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if(queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => (fn.r--));
			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
		}
	}
	var wrapDeps = (deps) => (deps.map((dep) => {
		if(dep !== null && typeof dep === "object") {
			if(dep[webpackQueues]) return dep;
			if(dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => (fn(queue));
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = x => {};
		ret[webpackExports] = dep;
		return ret;
	}));
	require.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => (currentDeps.map((d) => {
				if(d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			}))
			var promise = new Promise((resolve) => {
				fn = () => (resolve(getResult));
				fn.r = 0;
				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
			});
			return fn.r ? promise : getResult();
		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
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
// startup
// Load entry module and return exports
// This entry module used 'module' so it can't be inlined
var exports = require(3986);
exports = await exports;
