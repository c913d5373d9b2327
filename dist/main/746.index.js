import { modules as shared } from './shared.js';
export const id = 746;
export const ids = [746];
export const modules = {
...shared,

746:
((module, exports, require) => {

Object.assign(exports, { loginsIn, toolConfigs });

var node_fs = require(3024);
var node_os = require(8161);
var node_path = require(6760);
var errors = require(9473);
;// src/registries/json-text.ts
function membersOf(text, open) {
	const members = [];
	let at = skipBlanks(text, open + 1);
	while (text[at] === '"') {
		const start = at;
		const keyEnd = skipValue(text, start);
		const valueStart = skipBlanks(text, skipBlanks(text, keyEnd) + 1); // behind the colon
		const end = skipValue(text, valueStart);
		members.push({ key: JSON.parse(text.slice(start, keyEnd)), start, valueStart, end });
		at = skipBlanks(text, end);
		if (text[at] === ',')
			at = skipBlanks(text, at + 1);
	}
	return members;
}
function addMember(text, open, key, value) {
	const members = membersOf(text, open);
	const last = members.at(-1);
	if (last === undefined)
		return splice(text, open + 1, open + 1, `${JSON.stringify(key)}: ${value('')}`);
	const before = members.at(-2)?.end;
	const lead = text.slice(before === undefined ? open + 1 : text.indexOf(',', before) + 1, last.start);
	const colon = text.slice(skipValue(text, last.start), last.valueStart);
	return splice(text, last.end, last.end, `,${lead}${JSON.stringify(key)}${colon}${value(lead)}`);
}
function removeMember(text, open, member) {
	const members = membersOf(text, open);
	const at = members.findIndex(({ start }) => start === member.start);
	const [before, after] = [members[at - 1], members[at + 1]];
	if (before !== undefined)
		return splice(text, before.end, member.end, '');
	if (after !== undefined)
		return splice(text, member.start, after.start, '');
	return splice(text, open + 1, member.end, '');
}
function replaceValue(text, member, value) {
	return splice(text, member.valueStart, member.end, value);
}
function splice(text, from, to, by) {
	return text.slice(0, from) + by + text.slice(to);
}
function skipBlanks(text, from) {
	let at = from;
	while (/\s/.test(text[at] ?? ''))
		at++;
	return at;
}
function skipValue(text, from) {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const char = text[at] ?? '';
		if (char === '"')
			at = stringEnd(text, at);
		else if (char === '{' || char === '[')
			depth++;
		else if (char === '}' || char === ']')
			depth--;
		else if (depth === 0)
			return scalarEnd(text, at);
		if (depth === 0)
			return at + 1;
	}
	return text.length;
}
function stringEnd(text, open) {
	let at = open + 1;
	while (text[at] !== '"' && at < text.length)
		at += text[at] === '\\' ? 2 : 1;
	return at;
}
function scalarEnd(text, from) {
	let at = from;
	while (/[\w.+-]/.test(text[at] ?? ''))
		at++;
	return at;
}

;// src/registries/docker-config.ts

const HELPER = 'keyless';
const SECTION = 'credHelpers';
class UnreadableConfig extends Error {
}
function nameHelper(text, hosts) {
	const open = openOf(text);
	const section = sectionOf(text, open);
	const isNull = section !== undefined && text.slice(section.valueStart, section.end) === 'null';
	const helpers = {};
	let named = text;
	if (section === undefined)
		named = addMember(text, open, SECTION, (lead) => block(hosts, lead));
	else if (isNull)
		named = replaceValue(text, section, block(hosts, ''));
	for (const host of hosts) {
		const entry = section === undefined || isNull ? undefined : entryOf(named, host);
		helpers[host] = entry === undefined || helperOf(named, entry) === HELPER ? null : helperOf(named, entry);
		if (section === undefined || isNull)
			continue;
		const value = JSON.stringify(HELPER);
		named =
			entry === undefined ? addMember(named, section.valueStart, host, () => value) : replaceValue(named, entry, value);
	}
	return { text: named, before: { section: section === undefined ? 'absent' : isNull ? 'null' : 'there', helpers } };
}
function unnameHelper(text, before) {
	let restored = text;
	for (const [host, helper] of Object.entries(before.helpers).toReversed()) {
		const section = sectionOf(restored, openOf(restored));
		const entry = section === undefined ? undefined : entryOf(restored, host);
		if (section === undefined || entry === undefined || helperOf(restored, entry) !== HELPER)
			continue;
		restored =
			helper === null
				? removeMember(restored, section.valueStart, entry)
				: replaceValue(restored, entry, JSON.stringify(helper));
	}
	const open = openOf(restored);
	const section = sectionOf(restored, open);
	if (before.section === 'there' || section === undefined)
		return restored;
	if (membersOf(restored, section.valueStart).length > 0)
		return restored;
	return before.section === 'absent' ? removeMember(restored, open, section) : replaceValue(restored, section, 'null');
}
function isEmptyConfig(text) {
	return text.trim() === '' || membersOf(text, openOf(text)).length === 0;
}
function openOf(text) {
	let config;
	try {
		config = JSON.parse(text);
	}
	catch {
		throw new UnreadableConfig('is not JSON');
	}
	if (typeof config !== 'object' || config === null || Array.isArray(config)) {
		throw new UnreadableConfig('holds no JSON object');
	}
	return text.indexOf('{');
}
function sectionOf(text, open) {
	const section = membersOf(text, open).findLast(({ key }) => key.toLowerCase() === SECTION.toLowerCase());
	if (section === undefined || text[section.valueStart] === '{')
		return section;
	if (text.slice(section.valueStart, section.end) === 'null')
		return section;
	throw new UnreadableConfig(`has a "${section.key}" that is no object`);
}
function entryOf(text, host) {
	const section = sectionOf(text, openOf(text));
	if (section === undefined || text[section.valueStart] !== '{')
		return undefined;
	return membersOf(text, section.valueStart).findLast(({ key }) => key === host);
}
function helperOf(text, entry) {
	const value = JSON.parse(text.slice(entry.valueStart, entry.end));
	if (typeof value !== 'string')
		throw new UnreadableConfig(`names no helper for "${entry.key}", but something else`);
	return value;
}
function block(hosts, lead) {
	const indent = /\n([^\S\n]*)$/.exec(lead)?.[1];
	const entries = hosts.map((host) => `${JSON.stringify(host)}: ${JSON.stringify(HELPER)}`);
	if (indent === undefined)
		return `{${entries.join(', ')}}`;
	return `{\n${entries.map((entry) => indent + indent + entry).join(',\n')}\n${indent}}`;
}

;// src/registries/holds.ts

const FILE = ['no-folder', 'absent', 'blank', 'there'];
function take({ config, holds }, hold, madeFolder = false) {
	const file = config === undefined ? (madeFolder ? 'no-folder' : 'absent') : config.trim() === '' ? 'blank' : 'there';
	const { text, before } = nameHelper(file === 'there' ? (config ?? '') : '{}', hold.hosts);
	const known = holds?.before;
	const helpers = { ...before.helpers, ...known?.helpers };
	for (const [host, helper] of Object.entries(before.helpers))
		if (helper !== null)
			helpers[host] = helper;
	return {
		config: text,
		holds: {
			version: 1,
			before: { file: fileBefore(known?.file ?? file, madeFolder), section: known?.section ?? before.section, helpers },
			holds: [...(holds?.holds ?? []).filter(({ id }) => id !== hold.id), hold],
		},
		replaced: Object.keys(before.helpers).filter((host) => before.helpers[host] !== null),
	};
}
function give({ config, holds }, kept, madeFolder = false) {
	if (holds === undefined)
		return { config, holds };
	const staying = holds.holds.filter(kept);
	const needed = new Set(staying.flatMap(({ hosts }) => hosts));
	const { file, section, helpers } = holds.before;
	const [still, done] = [true, false].map((wanted) => Object.fromEntries(Object.entries(helpers).filter(([host]) => needed.has(host) === wanted)));
	const restored = config?.trim() ? unnameHelper(config, { section, helpers: done ?? {} }) : config;
	if (staying.length > 0) {
		const before = { file: fileBefore(file, madeFolder), section, helpers: still ?? {} };
		return { config: restored, holds: { ...holds, before, holds: staying } };
	}
	const emptied = restored !== undefined && file !== 'there' && isEmptyConfig(restored);
	return { config: emptied ? (file === 'blank' ? '' : undefined) : restored, holds: undefined };
}
function fileBefore(file, madeFolder) {
	return madeFolder && file === 'absent' ? 'no-folder' : file;
}
function renderHolds(holds) {
	return `${JSON.stringify(holds, undefined, 2)}\n`;
}
function parseHolds(text) {
	try {
		const value = JSON.parse(text);
		const whole = value.version === 1 &&
			value.holds.every(({ id, since, hosts }) => typeof id === 'string' && Number.isFinite(since) && isTexts(hosts)) &&
			isTexts(Object.values(value.before.helpers).filter((helper) => helper !== null)) &&
			FILE.includes(value.before.file) &&
			['absent', 'null', 'there'].includes(value.before.section);
		return whole ? value : undefined;
	}
	catch {
		return undefined;
	}
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

var config_file = require(3434);
var error_code = require(6225);
var regular_file = require(9824);
var adapters_worker = require(8751);
;// src/adapters/lock.ts

const LONGEST_HOLD = 5_000;
function takeLock(path) {
	if (!make(path)) {
		if (!isAbandoned(path))
			return undefined;
		breakLock(path);
		if (!make(path))
			return undefined;
	}
	return () => remove(path);
}
function breakLock(path) {
	const breaking = `${path}.breaking`;
	if (make(breaking)) {
		if (isAbandoned(path))
			remove(path);
		remove(breaking);
	}
	else if (isAbandoned(breaking))
		remove(breaking);
}
function make(path) {
	try {
		node_fs.writeFileSync(path, JSON.stringify(adapters_worker.processFacts(process.pid)) ?? '', { flag: 'wx', mode: 0o600 });
		return true;
	}
	catch (error) {
		if (error_code.codeOf(error) === 'EEXIST')
			return false;
		throw error;
	}
}
function isAbandoned(path) {
	try {
		const text = regular_file.readRegular(path).toString();
		const isLiving = text === '' ? undefined : adapters_worker.isAlive(JSON.parse(text));
		return !(isLiving ?? Date.now() - node_fs.statSync(path).mtimeMs < LONGEST_HOLD);
	}
	catch (error) {
		return error_code.codeOf(error) !== 'ENOENT';
	}
}
function remove(path) {
	try {
		node_fs.unlinkSync(path);
	}
	catch {
	}
}

;// src/adapters/config-lock.ts

const LONGEST_WAIT = 10_000;
const PAUSE = 20;
const recordOf = (path) => `${path}.keyless`;
function locked(path, hasFolder, work) {
	const at = behindLinks(path);
	for (const deadline = Date.now() + LONGEST_WAIT;;) {
		let release;
		try {
			if (!hasFolder())
				return undefined;
			release = takeLock(`${recordOf(at)}.lock`);
		}
		catch (error) {
			if (error_code.codeOf(error) !== 'ENOENT' || at !== path || Date.now() > deadline)
				throw error;
		}
		if (release !== undefined) {
			try {
				return work(at);
			}
			finally {
				release();
			}
		}
		if (Date.now() > deadline)
			throw new UnreadableConfig('is kept locked by another Keyless step');
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
}
function behindLinks(path) {
	let at = path;
	for (let hops = 0; hops < 40 && node_fs.lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink(); hops++) {
		at = node_path.resolve(node_path.dirname(at), node_fs.readlinkSync(at));
	}
	return at;
}

;// src/adapters/docker-config.ts

function toolConfigs(env) {
	const folder = node_path.resolve(env['DOCKER_CONFIG'] || node_path.join(node_os.homedir(), '.docker'));
	const docker = `${folder}${node_path.sep}config.json`;
	const containers = env['REGISTRY_AUTH_FILE'];
	return [...new Set([docker, ...(containers ? [node_path.resolve(containers)] : [])])];
}
function loginsIn(paths) {
	const release = (id) => {
		const failures = paths.flatMap((path) => failureOf(() => guarded(path, () => releaseIn(path, id))));
		if (failures.length > 0)
			throw failures[0];
	};
	return {
		paths,
		release,
		hold: (hold) => {
			try {
				return [...new Set(paths.flatMap((path) => guarded(path, () => holdIn(path, hold))))];
			}
			catch (error) {
				failureOf(() => release(hold.id)); // nothing is worse for it than before
				throw error;
			}
		},
	};
}
function holdIn(path, hold) {
	const folder = node_path.dirname(path);
	let madeFolder = false;
	const makeFolder = () => {
		madeFolder = node_fs.mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined || madeFolder;
		return true;
	};
	try {
		const replaced = locked(path, makeFolder, (at) => {
			const { config, holds, replaced } = take(give(read(at), lives), hold, madeFolder);
			if (holds !== undefined)
				config_file.replaceConfig(recordOf(at), renderHolds(holds));
			config_file.replaceConfig(at, config);
			return replaced;
		});
		return replaced ?? [];
	}
	catch (error) {
		if (madeFolder)
			removeIfEmpty(folder);
		throw error;
	}
}
function releaseIn(path, id, madeFolder = false) {
	const folder = node_path.dirname(path);
	const hasFolder = () => node_fs.lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
	const isOver = locked(path, hasFolder, (at) => {
		const before = read(at);
		const { config, holds } = give(before, (hold) => hold.id !== id && lives(hold), madeFolder);
		config_file.replaceConfig(at, config);
		config_file.replaceConfig(recordOf(at), holds === undefined ? undefined : renderHolds(holds));
		return holds === undefined && (madeFolder || before.holds?.before.file === 'no-folder');
	});
	if (isOver && !removeIfEmpty(folder) && !madeFolder)
		releaseIn(path, id, true);
}
function lives({ worker, since }) {
	return adapters_worker.mayGoOn(worker, Date.now() - since);
}
function read(path) {
	return { config: config_file.textOf(path), holds: parseHolds(config_file.textOf(recordOf(path)) ?? '') };
}
function guarded(path, work) {
	try {
		return work();
	}
	catch (error) {
		const why = error instanceof UnreadableConfig ? error.message : `cannot be edited (${error_code.codeOf(error)})`;
		throw new errors.ActionError('docker-config-unusable', `the Docker config "${path}" ${why}`, {
			hint: 'It is left as it was. Correct it, or name another (DOCKER_CONFIG, its folder; REGISTRY_AUTH_FILE) in the `env:` of the job.',
			cause: error,
		});
	}
}
function failureOf(work) {
	try {
		work();
		return [];
	}
	catch (error) {
		return [error];
	}
}
function removeIfEmpty(folder) {
	try {
		node_fs.rmdirSync(folder);
		return true;
	}
	catch {
		return false;
	}
}

}),

};
