export const id = 382;
export const ids = [382];
export const modules = {

1968:
((module, exports, require) => {

Object.assign(exports, { isOpen, passOn });

var node_net = require(7030);
;// src/conceal/concealer.ts
const STARS = new TextEncoder().encode('***');
const NOTHING = new Uint8Array(0);
const PIECE = 256 * 1024;
const MOST_RELEASED = 3;
class Concealer {
	#needles;
	#bytes = new Uint8Array(PIECE);
	#start = 0;
	#kept = 0;
	#passed = 0;
	#open;
	constructor(needles, { kept, passed, open } = { kept: NOTHING, passed: 0, open: undefined }) {
		this.#needles = needles;
		this.#bytes.set(kept);
		this.#kept = kept.length;
		this.#passed = passed;
		this.#open = open;
	}
	seek(needles) {
		this.#needles = needles;
	}
	get standing() {
		return { kept: this.#keptBytes, passed: this.#passed, open: this.#open };
	}
	get keeps() {
		return this.#kept > this.#passed;
	}
	room() {
		if (this.#kept > PIECE / 2 && this.#bytes.length < this.#kept + PIECE)
			this.#goOnIn(2 * this.#bytes.length);
		this.#bytes.copyWithin(0, this.#start, this.#start + this.#kept);
		this.#start = 0;
		return this.#bytes.subarray(this.#kept);
	}
	take(length) {
		const end = this.#kept + length;
		const sure = this.#needles.beginnings.find(this.#bytes, end);
		const matches = this.#needles.find(this.#bytes, end);
		const passed = matches.length > 0 || this.#open !== undefined ? this.#conceal(matches, sure) : this.#plain(sure);
		this.#start = sure;
		this.#kept = end - sure;
		return passed;
	}
	leave() {
		this.#goOnIn(this.#bytes.length);
	}
	push(chunk) {
		const pieces = [];
		for (let at = 0; at < chunk.length;) {
			const room = this.room();
			const piece = chunk.subarray(at, at + room.length);
			room.set(piece);
			pieces.push(this.take(piece.length).slice());
			at += piece.length;
		}
		const [only = NOTHING] = pieces;
		return pieces.length > 1 ? joined(pieces) : only;
	}
	release() {
		const kept = this.#keptBytes;
		if (!this.keeps || kept.length > MOST_RELEASED || kept.length * 2 > this.#needles.beginnings.shortest(kept))
			return NOTHING;
		const released = kept.subarray(this.#passed);
		this.#passed = kept.length;
		this.#open = undefined;
		return released;
	}
	end() {
		this.leave();
		const rest = this.#conceal(this.#needles.find(this.#bytes, this.#kept), this.#kept);
		this.#kept = 0;
		this.#open = undefined;
		return rest;
	}
	get #keptBytes() {
		return this.#bytes.slice(this.#start, this.#start + this.#kept);
	}
	#goOnIn(length) {
		const bytes = new Uint8Array(length);
		bytes.set(this.#keptBytes);
		this.#bytes = bytes;
		this.#start = 0;
	}
	#plain(sure) {
		const passed = this.#bytes.subarray(this.#passed, Math.max(this.#passed, sure));
		this.#passed = Math.max(this.#passed, sure) - sure;
		return passed;
	}
	#conceal(matches, sure) {
		const passed = new Uint8Array(sure + 2 * STARS.length);
		let length = 0;
		let at = this.#passed;
		const put = (bytes) => {
			passed.set(bytes, length);
			length += bytes.length;
		};
		for (const { from, to } of matches) {
			if (this.#open === undefined || from > this.#open) {
				if (from >= sure)
					break;
				if (from > at)
					put(this.#bytes.subarray(at, from));
				put(STARS);
			}
			this.#open = Math.max(this.#open ?? 0, to);
			at = Math.max(at, to);
		}
		if (at < sure) {
			put(this.#bytes.subarray(at, sure));
			this.#open = undefined;
		}
		this.#passed = Math.max(at, sure) - sure;
		if (this.#open !== undefined)
			this.#open -= sure;
		return passed.subarray(0, length);
	}
}
function joined(pieces) {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

var adapters_sink = require(5118);
;// src/adapters/run/pass-on.ts

const QUIET = 20;
function isOpen({ output }) {
	return !output.destroyed && !output.readableEnded;
}
function passOn(from, sink, needles, standing) {
	const { stream } = sink;
	const concealer = new Concealer(needles(), standing);
	let quiet;
	let taken = 0;
	let heldUp = false;
	const put = (bytes) => {
		if (bytes.length === 0 || stream.write(bytes) || output.isPaused())
			return;
		output.pause();
		heldUp = true;
		stream.once('drain', () => output.resume());
	};
	const pass = (length, conceal) => {
		taken += length;
		concealer.seek(needles());
		put(conceal());
		if (stream.writableLength > 0)
			concealer.leave();
		if (!concealer.keeps)
			return;
		if (quiet === undefined)
			quiet = setTimeout(() => put(concealer.release()), QUIET);
		else
			quiet.refresh();
	};
	const output = typeof from === 'number'
		? readInPlace(from, concealer, pass)
		: from.on('data', (chunk) => pass(chunk.length, () => concealer.push(chunk)));
	const ended = new Promise((resolve) => {
		stream.on('error', (error) => {
			output.destroy();
			resolve(error);
		});
		output.once('error', resolve);
		output.once('close', () => {
			clearTimeout(quiet);
			if (!output.readableEnded)
				resolve(undefined);
		});
		output.once('end', () => {
			clearTimeout(quiet);
			void adapters_sink.writeAll(sink, concealer.end()).then(resolve);
		});
	});
	return {
		output,
		sink,
		concealer,
		ended,
		get taken() {
			return taken;
		},
		wasHeldUp() {
			const was = heldUp;
			heldUp = output.isPaused();
			return was;
		},
		stop() {
			output.pause();
			while (output.read() !== null)
				; // each goes the way of all data
			clearTimeout(quiet);
		},
	};
}
function readInPlace(fd, concealer, pass) {
	const callback = (length) => {
		pass(length, () => concealer.take(length));
		return true;
	};
	return new node_net.Socket({ fd, readable: true, writable: false, onread: { buffer: () => concealer.room(), callback } });
}

}),

1101:
((module, exports, require) => {

Object.assign(exports, { succeed, leaveToSuccessor });
var node_child_process = require(1421);
var node_stream_consumers = require(8321);
var sink_js = require(5118);
var pass_on_js = require(1968);

async function leaveToSuccessor(passages, { needles }) {
	for (const passage of passages)
		passage.stop();
	const successor = node_child_process.spawn(process.execPath, [process.argv[1] ?? '', 'pass-on'], {
		detached: true,
		stdio: ['pipe', 'inherit', 'inherit', ...passages.map(({ output }) => output)],
	});
	for (const { output } of passages)
		output.destroy();
	const gone = new Promise((resolve) => successor.once('error', () => resolve()).once('exit', () => resolve()));
	const written = await Promise.all(passages.map(({ sink }) => sink_js.writeAll(sink, new Uint8Array(0))));
	const legacy = {
		needles: needles.map(encoded),
		passages: passages.map(({ sink, concealer: { standing } }) => ({
			...standing,
			sink: sink.fd,
			kept: encoded(standing.kept),
		})),
	};
	const { stdin } = successor;
	stdin?.on('error', () => undefined);
	const told = new Promise((resolve) => stdin?.end(JSON.stringify(legacy), () => resolve()));
	await Promise.race([told, gone]);
	successor.unref();
	return written;
}
async function succeed(conceal) {
	const { needles, passages } = JSON.parse((await node_stream_consumers.buffer(process.stdin)).toString());
	const sought = conceal(needles.map(decoded));
	const passing = passages.map(({ sink, kept, passed, open }, at) => {
		return pass_on_js.passOn(3 + at, sink_js.openSink(sink), sought, { kept: decoded(kept), passed, open }).ended;
	});
	await Promise.all(passing);
}
function encoded(bytes) {
	return Buffer.from(bytes).toString('base64');
}
function decoded(text) {
	return Buffer.from(text, 'base64');
}

}),

1156:
((module, exports, require) => {

require.r(exports);
var adapters_step_folders_js = require(2124);
var errors_js = require(9473);
var renewal_azure_token_js = require(2178);

const azureToken = async (args, env, print) => {
	if (args.length > 0)
		throw new errors_js.ActionError('command-usage', 'expected `keyless azure-token`, without arguments');
	const { files } = await renewal_azure_token_js.azureToken(adapters_step_folders_js.stepFolders(env), env);
	return await print(`${files.path}\n`);
};

Object.assign(exports, { azureToken });
}),

4314:
((module, exports, require) => {

require.r(exports);
var adapters_run_successor_js = require(1101);
var adapters_step_folders_js = require(2124);
var run_needle_sets_js = require(4916);
var renewable_js = require(7983);

const passOn = async (_args, env) => {
	await adapters_run_successor_js.succeed((needles) => run_needle_sets_js.needleSets(needles, renewable_js.renewableOf(adapters_step_folders_js.stepFolders(env))));
	return 0;
};

Object.assign(exports, { passOn });
}),

7983:
((module, exports, require) => {

Object.assign(exports, { renewableOf });

var node_path = require(6760);
var node_fs = require(3024);
;// src/adapters/folder-changes.ts

const COARSE = 50;
function folderChanges(folders) {
	const look = () => folders.map((folder) => {
		const time = timeOf(folder);
		return Math.abs(Date.now() - time) > COARSE ? time : Number.NaN; // which is never the same
	});
	let times = look();
	return () => {
		const before = times;
		times = look();
		return times.some((time, at) => time !== before[at]);
	};
}
function timeOf(folder) {
	try {
		return node_fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	}
	catch {
		return 0;
	}
}

var held_login = require(6230);
var values_to_conceal = require(735);
;// src/commands/renewable.ts

const PLACES = ['aws', held_login.LOGINS_FOLDER, 'registries'];
function renewableOf(folders) {
	const places = folders.flatMap(({ path }) => PLACES.map((place) => node_path.join(path, place)));
	return { hasChanged: folderChanges(places), values: () => values_to_conceal.renewableValues(folders) };
}

}),

6817:
((module, exports, require) => {

require.r(exports);


var node_child_process = require(1421);
var node_os = require(8161);
var node_fs = require(3024);
var node_path = require(6760);
;// src/adapters/output-pipes.ts

async function openPipes(count) {
	const folder = process.platform === 'win32' ? undefined : makeFolder([node_os.tmpdir(), process.env['RUNNER_TEMP'] ?? '']);
	if (folder === undefined)
		return undefined;
	try {
		const paths = Array.from({ length: count }, (_, at) => node_path.join(folder, String(at)));
		return (await makeFifos(paths)) ? paths.map(openPipe) : undefined;
	}
	finally {
		node_fs.rmSync(folder, { recursive: true, force: true });
	}
}
function makeFolder([place, ...others]) {
	if (!place)
		return undefined;
	try {
		return node_fs.mkdtempSync(node_path.join(place, 'keyless-run-'));
	}
	catch {
		return makeFolder(others);
	}
}
function makeFifos(paths) {
	return new Promise((resolve) => {
		const child = node_child_process.spawn('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' });
		child.on('error', () => resolve(false));
		child.on('exit', (code) => resolve(code === 0));
	});
}
function openPipe(path) {
	const readEnd = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
	return { readEnd, writeEnd: node_fs.openSync(path, node_fs.constants.O_WRONLY) };
}
function closeWriteEnds(pipes) {
	for (const { writeEnd } of pipes)
		node_fs.closeSync(writeEnd);
}

var sink = require(5118);
var errors = require(9473);
;// src/adapters/run/not-started.ts

function notStarted(command, error) {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	if (code === 'ENOENT') {
		return new errors.ActionError('program-not-found', `there is no program ${JSON.stringify(command)}`, {
			hint: 'Programs are looked up on PATH; what only a shell knows needs `bash -c`.',
		});
	}
	const why = code === 'E2BIG' ? 'its arguments and environment are more than this system takes' : code;
	return new errors.ActionError('program-not-started', `${JSON.stringify(command)} can't be run (${why})`);
}

var pass_on = require(1968);
var output_lost = require(9907);
var successor = require(1101);
;// src/adapters/run/remaining-output.ts

const LINGER = 50;
const PIPE = 64 * 1024;
async function finishOutput(passages, needles) {
	await Promise.race([Promise.all(passages.map(({ ended }) => ended)), allTaken(passages)]);
	const open = passages.filter(pass_on.isOpen);
	const over = passages.filter((passage) => !open.includes(passage));
	const written = open.length > 0 ? await successor.leaveToSuccessor(open, needles()) : [];
	return output_lost.outputLost([...written, ...(await Promise.all(over.map(({ ended }) => ended)))]);
}
async function allTaken(passages) {
	const limits = passages.map((passage) => ({ passage, limit: passage.taken + PIPE }));
	do
		await pause();
	while (limits.some(({ limit, passage }) => passage.wasHeldUp() && pass_on.isOpen(passage) && passage.taken < limit));
}
function pause() {
	return new Promise((resolve) => {
		setTimeout(resolve, LINGER).unref();
	});
}

;// src/adapters/run/signals.ts

const FROM_KEYBOARD = ['SIGINT', 'SIGQUIT', 'SIGHUP'];
const FROM_PROGRAMS = ['SIGTERM', 'SIGUSR1', 'SIGUSR2'];
function placement() {
	if (process.platform === 'win32')
		return 'together';
	try {
		node_fs.closeSync(node_fs.openSync('/dev/tty', 'r+'));
		return 'together';
	}
	catch {
		return 'apart';
	}
}
function relaySignals(place, target) {
	const send = (signal) => {
		const pid = target();
		try {
			if (pid !== undefined)
				process.kill(place === 'apart' ? -pid : pid, signal);
		}
		catch {
		}
	};
	const handlers = new Map();
	if (process.platform === 'win32') {
		for (const signal of ['SIGINT', 'SIGBREAK'])
			handlers.set(signal, () => undefined);
	}
	else {
		for (const signal of FROM_PROGRAMS)
			handlers.set(signal, () => send(signal));
		for (const signal of FROM_KEYBOARD)
			handlers.set(signal, place === 'apart' ? () => send(signal) : () => undefined);
	}
	if (place === 'apart') {
		handlers.set('SIGTSTP', () => {
			send('SIGSTOP');
			process.kill(process.pid, 'SIGSTOP');
		});
		handlers.set('SIGCONT', () => send('SIGCONT'));
	}
	for (const [signal, handler] of handlers)
		process.on(signal, handler);
	return () => {
		for (const [signal, handler] of handlers)
			process.off(signal, handler);
	};
}

;// src/output/shell-word.ts
function shell_word_shellQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

;// src/adapters/run/terminal.ts

const PID = 3;
const STDERR = 4;
const STDIN = 5;
function atTerminal({ command, args, env }) {
	const words = [command, ...args].map(shell_word_shellQuoted).join(' ');
	const shell = env['SHELL'] === undefined ? 'unset SHELL' : `SHELL=${shell_word_shellQuoted(env['SHELL'])}`;
	const places = [
		`${PID}>&-`,
		process.stderr.isTTY ? '' : `2>&${STDERR} ${STDERR}>&-`,
		process.stdin.isTTY ? '' : `<&${STDIN} ${STDIN}<&-`,
	];
	const text = `echo $$ >&${PID}; ${shell}; exec ${words} ${places.join(' ')}`;
	return {
		command: 'script',
		args: ['--quiet', '--return', '--flush', '--command', text, '/dev/null'],
		env: { ...env, SHELL: '/bin/sh' },
	};
}
function hasTerminal() {
	if (!process.stdout.isTTY || process.platform === 'win32' || isInBackground())
		return false;
	const version = node_child_process.spawnSync('script', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
	if (/util-linux/.test(version.stdout ?? ''))
		return true;
	process.stderr.write("keyless: without util-linux's `script` the command sees a pipe, and not this terminal\n");
	return false;
}
function isInBackground() {
	try {
		const stat = node_fs.readFileSync('/proc/self/stat', 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return fields[2] !== fields[5];
	}
	catch {
		return true;
	}
}

;// src/adapters/run/program.ts

async function runProgram(program, conceal, alongside) {
	const sinks = sink.haveOneSink() ? [sink.openSink(1)] : [sink.openSink(1), sink.openSink(2)];
	const pipes = await openPipes(sinks.length);
	const terminal = pipes !== undefined && hasTerminal();
	const place = terminal ? 'apart' : placement();
	let pid;
	const over = new AbortController();
	const stopRelaying = relaySignals(place, () => pid);
	try {
		const child = terminal ? startAtTerminal(program, pipes) : start(program, pipes, place === 'apart');
		const exit = exitOf(child, program.command);
		if (child.pid === undefined)
			return await exit;
		if (!terminal)
			pid = child.pid;
		else
			child.stdio[3]?.once('data', (told) => (pid = Number(told.toString())));
		const needles = conceal();
		const outputs = pipes?.map(({ readEnd }) => readEnd) ?? streamsOf(child);
		const passages = outputs.map((output, at) => pass_on.passOn(output, sinks[at] ?? sink.openSink(1), needles));
		alongside?.(over.signal).catch(() => { }); // the program goes on, whatever becomes of it
		const status = await exit;
		over.abort();
		stopRelaying();
		const lost = await finishOutput(passages, needles);
		if (lost !== undefined && status === 0)
			throw lost;
		return status;
	}
	finally {
		over.abort();
		stopRelaying();
	}
}
function start({ command, args, env }, pipes, detached) {
	const [out, err] = pipes === undefined ? ['pipe', 'pipe'] : endsOf(pipes);
	try {
		return node_child_process.spawn(command, args, { env, detached, stdio: ['inherit', out, err] });
	}
	catch (error) {
		throw notStarted(command, error);
	}
	finally {
		closeWriteEnds(pipes ?? []);
	}
}
function startAtTerminal(program, pipes) {
	const { command, args, env } = atTerminal(program);
	const [out, err] = endsOf(pipes);
	try {
		return node_child_process.spawn(command, args, { env, stdio: [process.stdin.isTTY ? 0 : 1, out, 'inherit', 'pipe', err, 0] });
	}
	catch (error) {
		throw notStarted(program.command, error);
	}
	finally {
		closeWriteEnds(pipes);
	}
}
function endsOf(pipes) {
	const [out, err = out] = pipes;
	if (out === undefined || err === undefined)
		throw new RangeError('no pipe');
	return [out.writeEnd, err.writeEnd];
}
function streamsOf({ stdout, stderr }) {
	return [stdout, stderr].filter((stream) => stream !== null);
}
function exitOf(child, command) {
	return new Promise((resolve, reject) => {
		child.once('error', (error) => reject(notStarted(command, error)));
		child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + node_os.constants.signals[signal]));
	});
}

var step_folders = require(2124);
var needles = require(716);
;// src/delivery/launcher.ts

const ASIDE = 'KEYLESS_NODE_DEBUG';
function withNodeDebug({ [ASIDE]: aside, ...env }) {
	return aside ? { ...env, NODE_DEBUG: aside } : env;
}

;// src/run/credential-variables.ts
const AWS_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const CREDENTIALS = [...AWS_KEYS, 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN', 'NODE_AUTH_TOKEN'];
function isCredential(variable) {
	return CREDENTIALS.includes(variable);
}
function besideKeys(variables) {
	return AWS_KEYS.some((name) => variables.has(name)) ? { AWS_PROFILE: undefined, AWS_SESSION_TOKEN: undefined } : {};
}

var needle_sets = require(4916);
var secrets_name = require(3147);
var reserved_name = require(4290);
;// src/run/run-arguments.ts

const SWITCHES = ['--no-secrets', '--aws', '--azure', '--vault'];
const USAGE = 'expected `keyless run [--secret NAME[=VAR]\u2026 | --no-secrets] [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT\u2026]`';
function parseRunArguments(args) {
	const end = args.indexOf('--');
	const secrets = [];
	const given = new Set();
	for (const options = [...(end < 0 ? args : args.slice(0, end))]; options.length > 0;) {
		const option = options.shift() ?? '';
		if (SWITCHES.includes(option))
			given.add(option);
		else if (option === '--secret')
			secrets.push(passedBy(options.shift()));
		else if (option.startsWith('--secret='))
			secrets.push(passedBy(option.slice('--secret='.length)));
		else if (option.startsWith('-'))
			throw usage(`\`keyless run\` has no option ${JSON.stringify(option)}`);
		else
			throw usage(`${JSON.stringify(option)} stands before \`--\`, which parts the options from the command`);
	}
	if (end < 0)
		throw usage('`--` is missing, which parts the options from the command');
	const [command = '', ...rest] = args.slice(end + 1);
	if (command === '')
		throw usage('there is no command behind `--`');
	const twice = secrets.find(({ variable }, at) => secrets.findIndex((other) => other.variable === variable) !== at);
	if (twice !== undefined)
		throw usage(`the variable "${twice.variable}" is asked for twice`);
	const [one] = secrets;
	if (one !== undefined && given.has('--no-secrets'))
		throw usage(`--no-secrets keeps every secret away, and --secret asks for "${one.name}"`);
	const key = secrets.find(({ variable }) => AWS_KEYS.includes(variable));
	if (key !== undefined && given.has('--aws'))
		throw usage(`--aws sets the variable "${key.variable}", which is asked for by --secret too`);
	return {
		secrets: one === undefined && !given.has('--no-secrets') ? undefined : secrets,
		aws: given.has('--aws'),
		azure: given.has('--azure'),
		vault: given.has('--vault'),
		command,
		args: rest,
	};
}
function passedBy(text) {
	const [name = '', ...rest] = (text ?? '').split('=');
	const variable = rest.length > 0 ? rest.join('=') : name;
	if (name === '')
		throw usage('--secret takes the name of a secret');
	if (/[,\s]/.test(text ?? ''))
		throw usage(`--secret ${JSON.stringify(text)}: expected one secret; give --secret once for each`);
	if (!secrets_name.isName(variable)) {
		throw usage(`--secret ${JSON.stringify(text)}: ${JSON.stringify(variable)} is no name of a variable, which is made of letters, digits and _`);
	}
	if (reserved_name.isReserved(variable) && !isCredential(variable)) {
		throw usage(`--secret ${JSON.stringify(text)} would take the place of the variable "${variable}", which steers the runner, a loader or a tool`);
	}
	return { name, variable };
}
function usage(problem) {
	return new errors.ActionError('command-usage', problem, { hint: USAGE });
}

var secrets_value = require(9711);
var get_secret = require(4463);
;// src/run/run-variables.ts

const LONGEST = { linux: 128 * 1024, win32: 32_767 };
function secretVariables(secrets, folders, platform) {
	const all = [...new Set(folders.flatMap(({ names }) => names))].map((name) => ({ name, variable: name }));
	return new Map((secrets ?? all).map(({ name, variable }) => [
		variable,
		carried(name, variable, get_secret.getSecret(name, folders), platform),
	]));
}
function carried(name, variable, bytes, platform) {
	const value = secrets_value.readValue(bytes);
	const longest = LONGEST[platform] ?? Number.POSITIVE_INFINITY;
	if (value.kind === 'binary')
		throw unfit(name, 'is not UTF-8 text');
	if (value.text.includes('\0'))
		throw unfit(name, 'holds a NUL, which ends a variable');
	if (variable.length + bytes.length + 2 > longest) {
		throw unfit(name, `has ${bytes.length} bytes, and a variable of this system at most ${longest} with its name`);
	}
	return value.text;
}
function unfit(name, why) {
	return new errors.ActionError('variable-unfit', `the secret "${name}" can't be a variable: it ${why}; nothing was started`, {
		hint: `Have the command read the file that ${name}_FILE names; give it the other secrets by \`--secret\`, or none by \`--no-secrets\`.`,
	});
}
function awsVariables({ credentials, region }) {
	return {
		AWS_PROFILE: undefined,
		AWS_ACCESS_KEY_ID: credentials.accessKeyId,
		AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
		AWS_SESSION_TOKEN: credentials.sessionToken,
		AWS_CREDENTIAL_EXPIRATION: credentials.expiration.toISOString(),
		AWS_REGION: region,
		AWS_DEFAULT_REGION: region,
	};
}

var values_to_conceal = require(735);
var renewable = require(7983);
;// src/commands/run.ts

const run = async (words, env) => {
	const { secrets, aws, azure, vault, command, args } = parseRunArguments(words);
	const folders = step_folders.stepFolders(env);
	const variables = secretVariables(secrets, folders, process.platform);
	const session = aws
		? await (await Promise.all(/* import() | credentials */[require.e(480), require.e(195)]).then(require.bind(require, 4207))).profileSession({}, env)
		: undefined;
	const token = azure ? await (await Promise.resolve().then(require.bind(require, 2178))).azureToken(folders, env) : undefined;
	const held = vault ? await (await require.e(928).then(require.bind(require, 4928))).vaultToken(folders, env) : undefined;
	const login = {
		...(held && (await require.e(945).then(require.bind(require, 4945))).vaultVariables(held.held, held.folder)),
		...(token && (await require.e(894).then(require.bind(require, 8894))).azureVariables(token, env)),
	};
	const own = { ...besideKeys(variables), ...Object.fromEntries(variables) };
	const given = { ...withNodeDebug(env), ...(session && awsVariables(session)), ...login, ...own };
	const values = values_to_conceal.valuesToConceal(folders, given);
	const program = { command, args, env: given };
	return await runProgram(program, () => needle_sets.needleSets(needles.needlesFor(values), renewable.renewableOf(folders)), token?.keep);
};

Object.assign(exports, { run });
}),

716:
((module, exports, require) => {

Object.assign(exports, { needlesFor });

;// src/delivery/common-words.ts
const SHORTEST_MASK = 4;
const WORDS = new Set(`true false null none undefined nil yes no on off auto admin administrator root user username guest test testing dev
  develop development prod production stage staging qa main master default public private local localhost 127.0.0.1 0.0.0.0
  http https postgres postgresql mysql mariadb redis mongodb mongo sqlite oracle disable disabled enable enabled require
  required prefer name host port password secret token info debug warn warning error string number object array`
	.trim()
	.split(/\s+/));
const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;
function common_words_isCommon(line) {
	const word = line.trim().toLowerCase();
	return (word.length < SHORTEST_MASK ||
		WORDS.has(word) ||
		isShortNumber(word) ||
		!(/[a-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) ||
		/^(.)\1*$/su.test(word) ||
		REGION.test(word));
}
function isShortNumber(word) {
	return /^[\d.,:+-]+$/.test(word) && word.replace(/\D/g, '').length < 6;
}

;// src/delivery/encodings.ts
function base64(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
function base64Cores(bytes) {
	const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	return [0, 1, 2].map((shift) => {
		const whole = Math.floor(((shift + bytes.length) * 8) / 6); // characters that no following byte can change
		const first = Math.ceil((shift * 8) / 6); // characters that a preceding byte can change
		return btoa('\0'.repeat(shift) + octets).slice(first, whole);
	});
}
function base64Url(text) {
	return text.replaceAll('+', '-').replaceAll('/', '_');
}
function hex(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function wrapped(encoded, columns) {
	const lines = [];
	for (let at = 0; at < encoded.length; at += columns)
		lines.push(encoded.slice(at, at + columns));
	return lines;
}

;// src/delivery/escapes.ts
function percentForms(text) {
	if (/^[\w.-]*$/.test(text))
		return [text];
	const script = encodeURIComponent(text.toWellFormed());
	const strict = script.replace(/[!'()*]/g, percentCode);
	const form = script.replace(/[!'()~]/g, percentCode).replaceAll('%20', '+');
	const forms = [script, strict, form].flatMap((upper) => [upper, lowerCaseCodes(upper)]);
	return [...forms, ...forms.map((encoded) => encoded.replaceAll('%20', '+'))];
}
function shellForms(text) {
	if (/^[\w@%+=:./-]*$/.test(text))
		return [text];
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replace(/["\\$`]/g, '\\$&'),
		...['', '\\'].map((first) => text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~|^[#~]/g, escapeAfter(first))),
		text.replace(/[^\w@%+=:,./-]/g, (char) => (char < '\x80' ? `\\${char}` : char)),
		text.replace(/[\\']|[^\x20-\x7e\xa0-\uffff]/g, dollarQuoted),
		text.replace(/[\\']|[^\x20-\x7e]/gu, dollarQuoted),
	];
}
function jsonForms(text) {
	if (/^[\w@%+=:,./-]*$/.test(text))
		return [text];
	const plain = JSON.stringify(text).slice(1, -1);
	const go = plain.replace(/[<>&\u2028\u2029]/g, jsonCode);
	return [plain, plain.replace(/[^\x20-\x7e]/g, jsonCode), go, JSON.stringify(plain).slice(1, -1)];
}
function percentCode(char) {
	return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
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

;// src/delivery/leaves.ts

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const BEGINS_JSON = /^\s*(?:[[{"]|-?\d[\d.eE+-]*\s*$)/;
function leavesOf(text) {
	const json = text.replace(/^\ufeff/, '');
	if (!BEGINS_JSON.test(json) || !isJson(json))
		return [];
	const leaves = [];
	const levels = [];
	for (const [token] of json.matchAll(TOKEN)) {
		const level = levels.at(-1);
		if (token === '{' || token === '[') {
			levels.push({ before: wayIn(level), isArray: token === '[', index: 0, key: undefined });
		}
		else if (token === '}' || token === ']') {
			levels.pop();
		}
		else if (token === ',') {
			if (level === undefined)
				continue;
			level.key = undefined;
			level.index += 1;
		}
		else if (token.startsWith('"')) {
			const string = String(JSON.parse(token));
			if (level?.isArray === false && level.key === undefined)
				level.key = string;
			else
				leaves.push({ kind: 'string', text: string, written: token.slice(1, -1), way: wayIn(level) });
		}
		else {
			leaves.push({ kind: 'number', text: String(Number(token)), written: token, way: wayIn(level) });
		}
	}
	return leaves;
}
function wayIn(level) {
	return level && { before: level.before, key: level.key, index: level.index };
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

;// src/delivery/mask-set.ts

const LINE_BREAK = /\r\n|\n|\r/;
const SHORTEST_PIECE = 8;
const DEEPEST = 16;
const LONGEST_WRAPPED = 8 * 1024;
const ONE_LINE = 47;
class MaskSet {
	masks = new Set();
	common = [];
	shortLines = 0;
	unwrapped = false;
	addText(text, ways = []) {
		const bare = text.trim();
		if (bare === '')
			return;
		if (common_words_isCommon(bare)) {
			this.common.push(ways);
			return;
		}
		this.#addLines(text);
		this.#addForms(bare);
		if (text !== bare)
			this.#addWhole(text);
		if (ways.length < DEEPEST)
			this.#addLeaves(text, ways);
		if (text.includes('\0'))
			this.addText(text.replaceAll('\0', ''), ways);
	}
	addBytes(bytes) {
		this.#addPieces([base64(bytes), base64Url(base64(bytes))]);
		this.#addEncodings(bytes);
		const text = utf8(bytes);
		if (text !== undefined) {
			this.addText(text);
			return;
		}
		this.#addLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
		if (base64Cores(bytes).some((core) => core.length < SHORTEST_PIECE))
			this.common.push([]);
	}
	#addLines(text) {
		const lines = text.split(LINE_BREAK);
		if (lines.length === 1)
			this.#add(text);
		for (const line of lines.map((line) => line.trim())) {
			if (common_words_isCommon(line))
				this.shortLines += line === '' ? 0 : 1;
			else
				this.#add(line);
		}
	}
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
	#addWrapped(bytes) {
		if (bytes.length > LONGEST_WRAPPED) {
			this.unwrapped = true;
			return;
		}
		if (bytes.length <= ONE_LINE)
			return;
		const withNewline = new Uint8Array(bytes.length + 1).fill(0x0a);
		withNewline.set(bytes);
		for (const encoded of [base64(bytes), base64(withNewline)]) {
			for (const columns of [64, 76])
				if (encoded.length > columns)
					this.#addPieces(wrapped(encoded, columns));
		}
	}
	#addLeaves(document, ways) {
		for (const { kind, text, way, written } of leavesOf(document)) {
			const inside = [way, ...ways];
			if (kind === 'string') {
				this.addText(text, inside);
				this.#add(written.trim());
			}
			else if (way !== undefined) {
				for (const number of new Set([text, written]))
					if (number !== document.trim())
						this.addText(number, inside);
			}
		}
	}
	#addPieces(pieces) {
		for (const piece of pieces)
			if (piece.length >= SHORTEST_PIECE)
				this.#add(piece);
	}
	#add(mask) {
		if (!this.masks.has(mask) && !/[\r\n]/.test(mask) && !common_words_isCommon(mask))
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

;// src/delivery/masks.ts

function masksOf(value) {
	return [...maskSetFor(value).masks];
}
function maskSetFor(value) {
	const set = new MaskSet();
	if (value.kind === 'text')
		set.addText(value.text);
	else
		set.addBytes(value.bytes);
	return set;
}

var secrets_value = require(9711);
;// src/conceal/needles.ts

const SHORTEST_NEEDLE = 4;
const LONGEST_NEEDLE = 512;
const needles_SHORTEST_PIECE = 8;
const MOST_LINES = 128;
function needlesFor(values) {
	const texts = new Set();
	const others = new Map();
	for (const bytes of values) {
		const value = secrets_value.readValue(bytes);
		const masks = masksOf(value);
		for (const mask of masks)
			for (const form of [mask, ...runnerForms(mask)])
				texts.add(form);
		if (value.kind === 'text')
			for (const text of acrossLines(value.text))
				texts.add(text);
		else if (masks.length > 0)
			others.set(masks.join('\n'), secrets_value.bytesOf(value));
	}
	const encoder = new TextEncoder();
	const whole = [...[...texts].map((text) => encoder.encode(text)), ...others.values()];
	return whole.flatMap(pieces).filter(({ length }) => length >= SHORTEST_NEEDLE);
}
function pieces(needle) {
	if (needle.length <= LONGEST_NEEDLE)
		return [needle];
	const found = [];
	for (let at = 0; at < needle.length; at += LONGEST_NEEDLE) {
		const from = Math.min(at, needle.length - LONGEST_NEEDLE);
		found.push(needle.subarray(from, from + LONGEST_NEEDLE));
	}
	const telling = found.filter(isTelling);
	return telling.length > 0 ? telling : found;
}
function isTelling(piece) {
	const other = piece.find((byte) => byte !== piece[0]);
	return piece.some((byte) => byte !== piece[0] && byte !== other);
}
function runnerForms(mask) {
	if (!/["'&<>]/.test(mask))
		return [];
	const inQuotes = mask.length > 8 && mask.startsWith('"') && mask.endsWith('"') ? [mask.slice(1, -1)] : [];
	return [
		mask.replaceAll("'", "''"),
		mask.replaceAll('"', '\\"'),
		...xmlForms(mask),
		...[...inQuotes, ...aroundAmpersand(mask)].filter((part) => !common_words_isCommon(part)),
	];
}
function aroundAmpersand(mask) {
	const plus = mask.indexOf('&+');
	const last = mask.lastIndexOf('&');
	const parts = plus < 0 ? [mask.slice(0, last + 1), mask.slice(last + 1)] : [mask.slice(0, plus + 2), mask.slice(plus + 3)];
	return last < 0 ? [] : parts.filter(({ length }) => length >= 6);
}
function acrossLines(text) {
	const whole = text.trim();
	if (common_words_isCommon(whole))
		return [];
	const lines = whole.split(/\r\n|\n|\r/);
	const encoded = [...new Set([text, whole])].flatMap((piece) => base64Forms(piece, false));
	if (lines.length === 1)
		return encoded;
	const byNewline = [whole.replaceAll('\n', '\r\n'), whole.replaceAll('\r\n', '\n')];
	const plain = [...new Set([whole, lines.join('\n'), lines.join('\r\n'), ...byNewline])];
	const secretLines = lines.map((line) => line.trim()).filter((line) => !common_words_isCommon(line));
	const encodedLines = secretLines.length > MOST_LINES ? [] : secretLines;
	return [
		...plain,
		...plain.flatMap((form) => [...shellForms(form), ...runnerForms(form)]),
		...encodedLines.flatMap((line) => [...shellForms(line), ...percentForms(line), ...jsonForms(line)]),
		...encoded,
		...encodedLines.flatMap((line) => base64Forms(line, true)),
	];
}
function base64Forms(text, anywhere) {
	const bytes = new TextEncoder().encode(text);
	const forms = [base64(bytes), ...(anywhere ? base64Cores(bytes) : [])].filter(({ length }) => length >= needles_SHORTEST_PIECE);
	return [...forms, ...forms.map((form) => base64Url(form).replace(/=+$/, ''))];
}

}),

2178:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { azureToken });

var node_path = require(6760);
var held_login = require(6230);
var errors = require(9473);
var token_renewal = require(8995);
var kept_names = require(7396);
;// src/stores/azure/held.ts

const TOKEN_FILE = 'azure/federated-token';
const NEXT_TOKEN_FILE = `${TOKEN_FILE}.next`;
const TOKEN_NAMES = kept_names.keptNames('azure');
function renewalTime({ expiresAt, issuedAt }, now) {
	return Math.max(now, Math.min(issuedAt, now) + (expiresAt - issuedAt) / 5);
}
function heldLogin({ audience, authority, client, tenant, token, ...times }) {
	const { expiresAt, issuedAt, renewAt } = times;
	return {
		store: 'azure',
		values: { AZURE_FEDERATED_TOKEN: token },
		facts: {
			client,
			tenant,
			authority,
			audience,
			issuedAt: String(issuedAt),
			expiresAt: String(expiresAt),
			renewAt: String(renewAt),
		},
	};
}
function heldToken({ facts, store, values }) {
	const { audience, authority, client, expiresAt, issuedAt, renewAt, tenant } = facts;
	const { AZURE_FEDERATED_TOKEN: token } = values;
	if (store !== 'azure' || token === undefined || audience === undefined || authority === undefined)
		return undefined;
	if (client === undefined || tenant === undefined)
		return undefined;
	const [issued, expires, renew] = [issuedAt, expiresAt, renewAt].map(Number);
	return {
		token,
		client,
		tenant,
		authority,
		audience,
		issuedAt: issued || 0,
		expiresAt: expires || 0,
		renewAt: renew || 0,
	};
}

var kept_files = require(2835);
var replace_file = require(1864);
;// src/adapters/azure/token-files.ts

function findTokenFiles(folders) {
	const found = folders.find(({ logins }) => logins().some((login) => heldToken(login) !== undefined));
	if (found !== undefined)
		return tokenFiles(found.path);
	throw new errors.ActionError('no-such-login', 'no step of this job has logged in to Azure', {
		hint: 'Is there a Keyless step with `azure-client-id` before this one?',
	});
}
function tokenFiles(folder) {
	const kept = kept_files.keptFiles(folder, TOKEN_NAMES, {
		parse: (text) => {
			const login = held_login.parseLogin(text);
			return login === undefined ? undefined : heldToken(login);
		},
		render: (token) => held_login.renderLogin(heldLogin(token)),
		parseRenewal: token_renewal.parseTokenRenewal,
	});
	const path = node_path.join(folder, TOKEN_FILE);
	return {
		...kept,
		folder,
		path,
		write(token) {
			kept.write(token);
			replace_file.replaceFile(path, node_path.join(folder, NEXT_TOKEN_FILE), token.token);
		},
	};
}

var clock = require(1759);
var main_bundle = require(8561);
var renewal_lock = require(8025);
var renew_once = require(9166);
var survivor = require(4809);
;// src/renewal/fresh-azure-token.ts

async function freshAzureToken(files, world) {
	const { clock, mint, takeLock } = world;
	const held = heldBy(files);
	if (isFresh(held, clock.now()))
		return held;
	const renewed = await renew_once.renewOnce(files, {
		clock,
		takeLock,
		isFresh,
		async renew(renewal, kept = held) {
			const minted = await mint(renewal);
			if (minted.kind === 'failed')
				return minted;
			return { kind: 'renewed', value: nextOf(kept, minted.value, clock.now()) };
		},
		gone: 'the files of a Keyless step are removed when its job ends',
		keep: (token, lock) => keep(files, token, lock),
	});
	if (renewed.kind === 'renewed')
		return renewed.value;
	const kept = heldBy(files);
	return survivor.survivor({ value: kept, what: 'the token for Azure', end: kept.expiresAt, why: renewed.failure.text }, world);
}
function nextOf(kept, { exp, iat, token }, now) {
	const times = { issuedAt: iat * 1000, expiresAt: exp * 1000 };
	return { ...kept, ...times, token, renewAt: renewalTime(times, now) };
}
function keep(files, token, lock) {
	try {
		files.write(token);
	}
	catch (error) {
		if (!lock.held)
			return;
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new errors.ActionError('file-failed', `the file of the token for Azure could not be written (${code})`, {
			cause: error,
		});
	}
}
function isFresh({ renewAt }, now) {
	return now < renewAt;
}
function heldBy(files) {
	const held = files.read();
	if (held !== undefined)
		return held;
	throw new errors.ActionError('no-such-login', 'the token for Azure is not there any more', {
		hint: 'The files of a Keyless step are removed when its job ends.',
	});
}

;// src/renewal/keep-fresh.ts

const LONGEST_PAUSE = 15_000;
async function keepFresh(files, first, world, signal) {
	let held = first;
	const tell = (line) => {
		if (!signal.aborted)
			world.tell(line);
	};
	for (let shortest = 0; !signal.aborted; shortest = Math.min(LONGEST_PAUSE, (held.expiresAt - held.issuedAt) / 10)) {
		try {
			await world.clock.sleep(Math.max(shortest, held.renewAt - world.clock.now()), signal);
			held = await freshAzureToken(files, { ...world, tell });
		}
		catch (error) {
			if (!signal.aborted)
				tell(errors.describe(error));
		}
	}
}

;// src/renewal/azure-token.ts

async function azureToken(folders, env) {
	const files = findTokenFiles(folders);
	let told = '';
	const tellOnce = (line) => {
		if (line !== told)
			process.stderr.write(`keyless: ${line}\n`);
		told = line;
	};
	const world = (stopped) => ({
		clock: clock.systemClock,
		takeLock: () => renewal_lock.takeRenewalLock(files.folder, 'azure-token', process.platform, TOKEN_NAMES.locks, stopped),
		mint: async (renewal) => (await main_bundle.mainBundle()).mintAgain(renewal, env, stopped),
		tell: tellOnce,
	});
	const held = await freshAzureToken(files, world());
	return {
		files,
		held,
		keep: (signal) => keepFresh(files, held, { ...world(signal), clock: clock.systemClock }, signal),
	};
}

}),

4916:
((module, exports, require) => {

Object.assign(exports, { needleSets });

;// src/search/stretch.ts
const MOST_PLACES = 48;
const LINE_FEED = 0x0a;
function rarestStretch(bytes, length) {
	const end = Math.min(bytes.length, MOST_PLACES + length);
	let [best, most, score] = [0, Number.NEGATIVE_INFINITY, 0];
	for (let at = 0; at < end; at++) {
		score += rarity(bytes, at);
		if (at >= length)
			score -= rarity(bytes, at - length);
		if (at < length - 1 || score <= most)
			continue;
		best = at - length + 1;
		most = score;
	}
	return best;
}
function rarity(bytes, at) {
	const byte = bytes[at];
	const differs = byte !== bytes[at - 1] && byte !== bytes[at - 2] ? 2 : 0;
	if (byte === LINE_FEED)
		return differs - 100;
	if (byte === 0x20 || byte === 0)
		return differs - 2;
	return byte < 0x61 || byte > 0x7a ? differs + 1 : differs;
}

;// src/search/word-index.ts
const SPARSENESS = 48;
const [SMALLEST, LARGEST] = [14, 21];
const MULTIPLIER = 0x9e3779b1;
class WordIndex {
	#size;
	#filter;
	#words;
	#first;
	#shift;
	#next;
	#needle;
	#offset;
	constructor(stretches, size) {
		const count = stretches.length * size;
		const width = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(Math.log2(count * SPARSENESS + 1))));
		const slots = 1 << Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
		this.#size = size;
		this.#filter = { bits: new Int32Array(1 << (width - 5)), shift: 32 - width };
		this.#words = new Int32Array(slots);
		this.#first = new Int32Array(slots);
		this.#shift = 32 - Math.log2(slots);
		this.#next = new Int32Array(count + 1);
		this.#needle = new Int32Array(count + 1);
		this.#offset = new Int32Array(count + 1);
		let entry = 0;
		for (const { bytes, from, needle } of stretches) {
			for (let offset = from; offset < from + size; offset++)
				this.#add(wordAt(bytes, offset, size), ++entry, needle, offset);
		}
	}
	search(buffer, length, visit) {
		const filter = this.#filter;
		if (this.#size === 4) {
			const words = new Int32Array(buffer);
			const to = length >>> 2;
			for (let at = nextWord(filter, words, 0, to); at < to; at = nextWord(filter, words, at + 1, to))
				this.#visit(words[at], at << 2, visit);
		}
		else {
			const words = new Uint16Array(buffer);
			const to = length >>> 1;
			for (let at = nextHalf(filter, words, 0, to); at < to; at = nextHalf(filter, words, at + 1, to))
				this.#visit(words[at], at << 1, visit);
		}
	}
	#visit(word, at, visit) {
		for (let entry = this.#first[this.#slotOf(word)]; entry > 0; entry = this.#next[entry])
			visit(at, this.#needle[entry], this.#offset[entry]);
	}
	#slotOf(word) {
		const words = this.#words;
		const last = words.length - 1;
		let slot = Math.imul(word, MULTIPLIER) >>> this.#shift;
		while (this.#first[slot] !== 0 && words[slot] !== word)
			slot = (slot + 1) & last;
		return slot;
	}
	#add(word, entry, needle, offset) {
		const { bits, shift } = this.#filter;
		const bit = Math.imul(word, MULTIPLIER) >>> shift;
		bits[bit >>> 5] = bits[bit >>> 5] | (1 << (bit & 31));
		const slot = this.#slotOf(word);
		this.#words[slot] = word;
		this.#next[entry] = this.#first[slot];
		this.#needle[entry] = needle;
		this.#offset[entry] = offset;
		this.#first[slot] = entry;
	}
}
function wordAt(bytes, at, size) {
	const low = bytes[at] | (bytes[at + 1] << 8);
	return size === 2 ? low : low | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
function nextWord({ bits, shift }, words, from, to) {
	for (let at = from; at < to; at++) {
		const bit = Math.imul(words[at], MULTIPLIER) >>> shift;
		if ((bits[bit >>> 5] & (1 << (bit & 31))) !== 0)
			return at;
	}
	return to;
}
function nextHalf({ bits, shift }, words, from, to) {
	for (let at = from; at < to; at++) {
		const bit = Math.imul(words[at], MULTIPLIER) >>> shift;
		if ((bits[bit >>> 5] & (1 << (bit & 31))) !== 0)
			return at;
	}
	return to;
}

;// src/conceal/beginnings.ts
class Beginnings {
	#longest = new Int32Array(0x1_0000);
	#byPair = new Map();
	#byByte = new Map();
	#reach = 0;
	constructor(needles) {
		for (const needle of needles) {
			const pair = pairAt(needle, 0);
			this.#longest[pair] = Math.max(this.#longest[pair] ?? 0, needle.length);
			this.#reach = Math.max(this.#reach, needle.length - 1);
			add(this.#byPair, pair, needle);
			add(this.#byByte, needle[0] ?? 0, needle);
		}
	}
	find(bytes, length) {
		for (let at = Math.max(0, length - this.#reach); at < length - 1; at++) {
			const pair = pairAt(bytes, at);
			if (this.#longest[pair] <= length - at)
				continue;
			if (this.#byPair.get(pair)?.some((needle) => begins(needle, bytes, at, length)))
				return at;
		}
		return length > 0 && this.#byByte.has(bytes[length - 1] ?? 0) ? length - 1 : length;
	}
	shortest(bytes) {
		const needles = this.#byByte.get(bytes[0] ?? 0)?.filter((needle) => begins(needle, bytes, 0, bytes.length)) ?? [];
		return Math.min(...needles.map((needle) => needle.length));
	}
}
function begins(needle, bytes, from, to) {
	if (needle.length <= to - from)
		return false;
	for (let at = from; at < to; at++)
		if (needle[at - from] !== bytes[at])
			return false;
	return true;
}
function pairAt(bytes, at) {
	return (bytes[at] << 8) | bytes[at + 1];
}
function add(map, key, needle) {
	const known = map.get(key);
	if (known === undefined)
		map.set(key, [needle]);
	else
		known.push(needle);
}

;// src/conceal/needle-set.ts

const LONG = 7;
class NeedleSet {
	beginnings;
	needles;
	#indexes;
	constructor(needles) {
		const numbers = needles.map((_, at) => at);
		const isLong = (at) => (needles[at]?.length ?? 0) >= LONG;
		const indexOf = (chosen, size) => {
			const stretches = chosen.map((needle) => {
				const bytes = needles[needle] ?? new Uint8Array(0);
				return { needle, bytes, from: rarestStretch(bytes, 2 * size - 1) };
			});
			return chosen.length > 0 ? [new WordIndex(stretches, size)] : [];
		};
		this.needles = needles;
		this.#indexes = [
			...indexOf(numbers.filter(isLong), 4),
			...indexOf(numbers.filter((at) => !isLong(at)), 2),
		];
		this.beginnings = new Beginnings(needles);
	}
	find(bytes, length) {
		const found = [];
		const visit = (at, number, offset) => {
			const needle = this.needles[number];
			if (needle === undefined)
				return;
			const from = at - offset;
			const to = from + needle.length;
			if (from >= 0 && to <= length && isAt(bytes, from, needle))
				found.push({ from, to });
		};
		for (const index of this.#indexes)
			index.search(bytes.buffer, length, visit);
		return found.sort((a, b) => a.from - b.from);
	}
}
function isAt(bytes, from, needle) {
	for (let at = needle.length - 1, other = 0; other < needle.length; at = other++) {
		if (bytes[from + at] !== needle[at])
			return false;
	}
	return true;
}

var needles = require(716);
;// src/run/needle-sets.ts

const LATEST = 300;
function needleSets(lasting, renewable) {
	const encoder = new TextEncoder();
	let known = [];
	let isDue = true;
	let set;
	return () => {
		isDue = renewable.hasChanged() || isDue;
		if (isDue) {
			try {
				const now = renewable.values();
				if (now.some((value) => !known.includes(value))) {
					known = [...new Set([...now, ...known])].slice(0, now.length + LATEST);
					set = new NeedleSet([...lasting, ...needles.needlesFor(known.map((value) => encoder.encode(value)))]);
				}
				isDue = false;
			}
			catch {
			}
		}
		set ??= new NeedleSet(lasting);
		return set;
	};
}

}),

735:
((module, exports, require) => {

Object.assign(exports, { renewableValues, valuesToConceal });

;// src/credentials/held-keys.ts
function heldKeys(text) {
	const settings = text.matchAll(/^\s*aws_(?:access_key_id|secret_access_key|session_token)\s*=\s*(\S+)/gim);
	const members = text.matchAll(/"(?:AccessKeyId|SecretAccessKey|SessionToken|password|Secret)"\s*:\s*("(?:[^"\\]|\\.)+")/gi);
	return [...Array.from(settings, ([, key = '']) => key), ...Array.from(members, ([, json = '']) => textOf(json))];
}
function textOf(json) {
	try {
		return JSON.parse(json);
	}
	catch {
		return json.slice(1, -1);
	}
}
const KEY_VARIABLES = [
	'AWS_ACCESS_KEY_ID',
	'AWS_SECRET_ACCESS_KEY',
	'AWS_SESSION_TOKEN',
	'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
	'ACTIONS_RUNTIME_TOKEN',
];

;// src/run/values-to-conceal.ts

function valuesToConceal(folders, env) {
	const keys = KEY_VARIABLES.flatMap((name) => env[name] ?? []);
	return [
		...folders.flatMap(({ names, read }) => names.map(read)),
		...keys.map((key) => new TextEncoder().encode(key)),
	];
}
function renewableValues(folders) {
	const values = folders.flatMap((folder) => [
		...folder.keyFiles().flatMap(heldKeys),
		...folder.logins().flatMap((login) => Object.values(login.values)),
	]);
	return [...new Set(values)];
}

}),

9711:
((module, exports, require) => {

Object.assign(exports, { bytesOf, readValue });
function bytesOf(value) {
	return value.kind === 'text' ? new TextEncoder().encode(value.text) : value.bytes;
}
function readValue(bytes) {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	}
	catch {
		return { kind: 'binary', bytes };
	}
}

})

};
