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

Object.assign(exports, { mainBundle });

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

9907:
((module, exports, require) => {

Object.assign(exports, { outputLost });
var errors_js = require(9473);

function outputLost(ends) {
	const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
	if (lost === undefined)
		return undefined;
	return new errors_js.ActionError('output-lost', `not all of the output could be written (${lost.code ?? lost.name})`);
}

}),

5118:
((module, exports, require) => {

Object.assign(exports, { haveOneSink, openSink, writeAll });

var node_fs = require(3024);
;// CONCATENATED MODULE: external "node:stream"
const node_stream = process.getBuiltinModule("node:stream");
;// src/adapters/sink.ts

function openSink(fd) {
	if (!node_fs.fstatSync(fd).isFile())
		return { fd, stream: fd === 1 ? process.stdout : process.stderr };
	const stream = new node_stream.Writable({
		write(chunk, _encoding, done) {
			try {
				for (let at = 0; at < chunk.length;)
					at += node_fs.writeSync(fd, chunk, at);
				done();
			}
			catch (error) {
				done(error instanceof Error ? error : new Error('write failed'));
			}
		},
	});
	return { fd, stream };
}
function haveOneSink() {
	const [out, err] = [node_fs.fstatSync(1), node_fs.fstatSync(2)];
	return out.dev === err.dev && out.ino === err.ino;
}
function writeAll({ stream }, output) {
	return new Promise((resolve) => {
		stream.once('error', resolve);
		if (stream.destroyed)
			resolve(undefined);
		else
			stream.write(output, (error) => resolve(error ?? undefined));
	});
}

}),

8981:
((module, exports, require) => {

Object.assign(exports, { runCommand, unknownCommand, readWords });
var errors_js = require(9473);

const STATUS = {
	'command-unknown': 2,
	'command-usage': 2,
	'command-file': 2,
	'program-not-started': 126,
	'program-not-found': 127,
};
function readWords(words) {
	const end = words.indexOf('--');
	const own = end < 0 ? words : words.slice(0, end);
	if (own.some((word) => word === '--help' || word === '-h'))
		return ['help', ...own.filter((word) => !word.startsWith('-')).slice(0, 1)];
	return words[0] === '--version' ? ['help', ...words] : words;
}
function unknownCommand(name) {
	return new errors_js.ActionError('command-unknown', `keyless has no command ${JSON.stringify(name)}`, {
		hint: 'Run `keyless help` for those it has.',
	});
}
async function runCommand(commands, name, args, { env, print }) {
	try {
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (load === undefined)
			throw unknownCommand(name);
		const command = await load();
		return await command(args, env, print);
	}
	catch (error) {
		process.stderr.write(`keyless: ${errors_js.describe(error)}\n`);
		return (error instanceof errors_js.ActionError ? STATUS[error.code] : undefined) ?? 1;
	}
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
var __webpack_module_cache__ = {};
function require(moduleId) {

	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}

	var module = __webpack_module_cache__[moduleId] = {


		exports: {}
	};

	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, require);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}

	return module.exports;
}
require.m = __webpack_modules__;
if (typeof require !== 'undefined') require.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {

	require.d = (exports, definition) => {
		for(var key in definition) {
			if(require.o(definition, key) && !require.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
(() => {
	require.f = {};


	require.e = (chunkId) => {
		return Promise.all(Object.keys(require.f).reduce((promises, key) => {
			require.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {

	require.u = (chunkId) => {

		return "" + chunkId + ".index.js";
	};
})();
(() => {
	require.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {

	require.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
(() => {

	



	var installedChunks = {
		792: 0
	};
	
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;


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

			var installedChunkData = require.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) { // 0 means "already installed".
	

				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) { // all chunks have JS

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
	

	

	

	

})();
var exports = {};

;// src/adapters/node-version.ts
const NODE = 24;
if (Number.parseInt(process.versions.node, 10) < NODE) {
	process.stderr.write(`keyless: [command-usage] this is Node.js ${process.versions.node}; expected ${NODE} or newer\n` +
		'In a job the action brings its own. Elsewhere, run `dist/cli/index.js` with a newer Node.js.\n');
	process.exit(2);
}

;// src/adapters/exit-status.ts
function exitWith(work) {
	process.exitCode = 1;
	void work.then((status) => {
		process.exitCode = status;
	});
}

var main_bundle = require(8561);
var errors = require(9473);
var output_lost = require(9907);
var sink = require(5118);
;// src/adapters/print.ts

const SIGPIPE_STATUS = 141;
const print = async (output, status = 0, failed = 1) => {
	const end = await sink.writeAll(sink.openSink(1), output);
	const lost = output_lost.outputLost([end]);
	if (lost === undefined)
		return end === undefined ? status : SIGPIPE_STATUS;
	process.stderr.write(`keyless: ${errors.describe(lost)}\n`);
	return failed;
};

var command = require(8981);
;// src/cli.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
		});
	}
	return path;
};

const COMMANDS = {
	'azure-token': async () => (await Promise.all(/* import() | run */[require.e(480), require.e(382)]).then(require.bind(require, 1156))).azureToken,
	credentials: async () => (await Promise.all(/* import() | credentials */[require.e(480), require.e(195)]).then(require.bind(require, 4501))).credentials,
	'docker-credential': async () => (await Promise.all(/* import() | credentials */[require.e(480), require.e(195)]).then(require.bind(require, 2685))).dockerCredential,
	'gcp-token': async () => (await Promise.all(/* import() | credentials */[require.e(480), require.e(195)]).then(require.bind(require, 4587))).gcpToken,
	get: async () => (await Promise.all(/* import() | credentials */[require.e(480), require.e(195)]).then(require.bind(require, 8215))).get,
	run: async () => (await Promise.all(/* import() | run */[require.e(480), require.e(382)]).then(require.bind(require, 6817))).run,
	'pass-on': async () => (await Promise.all(/* import() | run */[require.e(480), require.e(382)]).then(require.bind(require, 4314))).passOn,
	help: async () => (await require.e(90).then(require.bind(require, 3090))).help,
	scan: async () => (await loadScan()).scan,
};
const [cli_name = 'help', ...args] = command.readWords(process.argv.slice(2));
const world = { env: process.env, print: print };
exitWith(Object.hasOwn(COMMANDS, cli_name)
	? command.runCommand(COMMANDS, cli_name, args, world)
	: main_bundle.mainBundle().then(({ passOn }) => passOn(cli_name, args, world)));
async function loadScan() {
	const bundle = '../scan/index.js'; // beside this one, in dist
	return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ bundle));
}

