import { modules as shared } from './shared.js';
export const id = 722;
export const ids = [722];
export const modules = {
...shared,

4499:
((module, exports, require) => {

Object.assign(exports, { repositoryRoot, selectPaths, repositoryFiles });
var node_child_process = require(1421);
var node_fs = require(3024);
var node_path = require(6760);
var errors_js = require(9473);

const LARGEST = 1_000_000;
const SKIPPED = new Set(['.git', 'node_modules', '.venv', '.terraform']);
function repositoryRoot(folder) {
	const { status, stdout } = git(folder, 'rev-parse', '--show-toplevel');
	return status === 0 ? node_path.resolve(stdout.trim()) : node_path.resolve(folder);
}
function repositoryFiles(root) {
	let listed;
	const real = realPath(root);
	return {
		get paths() {
			listed ??= list(root);
			return listed;
		},
		read(path) {
			try {
				const file = node_fs.realpathSync(node_path.join(root, path));
				if (!file.startsWith(real + node_path.sep) || !isReadable(file))
					return undefined;
				const bytes = node_fs.readFileSync(file);
				return bytes.includes(0) ? undefined : bytes.toString('utf8').replace(/^\ufeff/, '');
			}
			catch {
				return undefined;
			}
		},
	};
}
function selectPaths(args, folder, root, files) {
	if (args.length === 0)
		return files.paths;
	return args.flatMap((arg) => {
		const path = slashed(node_path.relative(realPath(root), realPath(node_path.resolve(folder, arg))));
		const found = stat(node_path.resolve(folder, arg));
		if (found === undefined)
			throw new errors_js.ActionError('command-usage', `${arg} does not exist`);
		if (path === '..' || path.startsWith('../'))
			throw new errors_js.ActionError('command-usage', `${arg} is outside the repository ${root}`);
		if (!found.isDirectory())
			return [path];
		return path === '' ? files.paths : files.paths.filter((one) => one.startsWith(`${path}/`));
	});
}
function list(root) {
	const { status, stdout } = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
	if (status === 0)
		return stdout.split('\0').filter((path) => path !== '');
	return walk(root, '');
}
function walk(root, folder) {
	return node_fs.readdirSync(node_path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory())
			return SKIPPED.has(entry.name) ? [] : walk(root, path);
		return entry.isFile() ? [path] : [];
	});
}
function git(folder, ...args) {
	return node_child_process.spawnSync('git', ['-C', folder, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		stdio: ['ignore', 'pipe', 'ignore'],
		windowsHide: true,
	});
}
function stat(path) {
	return node_fs.statSync(path, { throwIfNoEntry: false });
}
function isReadable(path) {
	const found = stat(path);
	return found?.isFile() === true && Number(found.size) <= LARGEST;
}
function realPath(path) {
	try {
		return node_fs.realpathSync(path);
	}
	catch {
		return node_path.resolve(path);
	}
}
const slashed = (path) => path.replaceAll(node_path.sep, '/');

}),

7155:
((module, exports, require) => {

Object.assign(exports, { fingerprints });

;// src/output/fingerprint.ts
function fingerprintsOf(texts) {
	const seen = new Map();
	return texts.map((text) => {
		const nth = (seen.get(text) ?? 0) + 1;
		seen.set(text, nth);
		return hash(`${text}\n${nth}`);
	});
}
function hash(text) {
	let [high, low] = [0x811c9dc5, 0xcbf29ce4];
	for (const byte of new TextEncoder().encode(text)) {
		high = Math.imul(high ^ byte, 0x01000193) >>> 0;
		low = Math.imul(low ^ byte ^ (high >>> 13), 0x01000193) >>> 0;
	}
	return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

;// src/audit/fingerprint.ts

function fingerprints(findings) {
	return fingerprintsOf(findings.map(({ file, rule, subject }) => `${rule}\n${file}\n${subject}`));
}

}),

795:
((module, exports, require) => {

Object.assign(exports, { renderAnnotations });

;// src/output/workflow-command.ts

function workflowCommand(name, properties, data) {
	const { col, file, line, title } = properties;
	const given = Object.entries({ file, line, col, title })
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
	return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escaped(data)}`;
}
function escaped(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

var finding = require(5169);
var output_annotations = require(9974);
var output_text = require(2837);
;// src/audit/output/commands.ts

function renderAnnotations(findings, book, unchecked = 0) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity);
	const annotations = [...output_annotations.annotate(of('error'), 'error', book), ...output_annotations.annotate(of('warning'), 'warning', book)];
	const notes = findings.filter(({ severity }) => !finding.atLeast(severity, 'warning')).length;
	const counted = output_text.findingsAndNotes(findings.length - notes, notes);
	const left = unchecked > 0 ? [output_text.uncheckedEntries(unchecked)] : [];
	return `${[...annotations.map(command), [counted, ...left].join('; ')].join('\n')}.\n`;
}
function command({ kind, place, text }) {
	const { column: col, file, line, title } = place ?? {};
	return workflowCommand(kind, { file, line, col, title }, text);
}

}),

1876:
((module, exports, require) => {

Object.assign(exports, { renderJson });
var fingerprint_js = require(7155);
var rulebook_js = require(9237);

function renderJson(findings, counts, book) {
	const prints = fingerprint_js.fingerprints(findings);
	return `${JSON.stringify({
		version: 1,
		files: counts.files,
		silenced: counts.silenced,
		baseline: counts.known,
		unchecked: counts.unchecked,
		findings: findings.map((finding, at) => ({
			...finding,
			title: rulebook_js.titleOf(finding, book),
			fingerprint: prints[at],
		})),
	}, undefined, 2)}\n`;
}

}),

3293:
((module, exports, require) => {

Object.assign(exports, { renderSarif: sarif_renderSarif });

;// src/output/sarif.ts
const MOST_RESULTS = 25_000;
const REPOSITORY = 'https://github.com/OWNER/keyless';
function renderSarif({ command, results, rules, section, version }) {
	const kept = results.slice(0, MOST_RESULTS);
	const used = rules.filter(({ id }) => kept.some(({ rule }) => rule === id));
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Keyless',
						version,
						semanticVersion: version,
						informationUri: REPOSITORY,
						rules: used.map((rule) => descriptorOf(rule, section)),
					},
				},
				automationDetails: { id: `keyless-${command}/` },
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
				results: kept.map((result) => resultOf(result, used.findIndex(({ id }) => id === result.rule))),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}
function descriptorOf({ help, id, properties, title }, section) {
	const plain = help.replaceAll('`', '');
	return {
		id,
		name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: `${title}.` },
		fullDescription: { text: plain },
		help: { text: plain, markdown: help },
		helpUri: `${REPOSITORY}#${section}`,
		properties,
	};
}
function resultOf(result, ruleIndex) {
	const { column, fingerprint, inRepository, level, line, message, path, rule } = result;
	const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
	return {
		ruleId: rule,
		ruleIndex,
		level,
		message: { text: message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri, ...(inRepository && { uriBaseId: '%SRCROOT%' }) },
					...(line !== undefined && {
						region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
					}),
				},
			},
		],
		partialFingerprints: { 'keyless/v1': fingerprint },
	};
}

var fingerprint = require(7155);
;// src/audit/output/sarif.ts

function sarif_renderSarif(findings, version, { command, rules, section }) {
	const prints = fingerprint.fingerprints(findings);
	return renderSarif({
		command,
		section,
		version,
		rules: Object.entries(rules).map(([id, facts]) => ({ id, ...facts })),
		results: findings.map(({ column, file, fix, line, rule, severity, why }, at) => ({
			rule,
			level: severity,
			message: `${why}\n\n${fix}`,
			path: file,
			inRepository: true,
			line,
			column,
			fingerprint: prints[at] ?? '',
		})),
	});
}

}),

2837:
((module, exports, require) => {

Object.assign(exports, { findingsAndNotes, renderText, uncheckedEntries });
var output_count_js = require(1063);
var rulebook_js = require(9237);

function renderText(findings, counts, book) {
	const blocks = findings.map((finding) => [
		`${finding.file}:${finding.line}:${finding.column}: ${finding.severity}: ${rulebook_js.titleOf(finding, book)} [${finding.rule}]`,
		`  ${finding.why}`,
		...finding.fix.split('\n').map((one) => `  | ${one}`),
		'',
	].join('\n'));
	const { unchecked = 0 } = counts;
	const left = [
		...(unchecked > 0 ? [uncheckedEntries(unchecked)] : []),
		...(counts.silenced > 0 ? [`${counts.silenced} silenced by comments`] : []),
		...(counts.known > 0 ? [`${counts.known} in the baseline`] : []),
	];
	const total = `${findings.length === 0 ? 'No findings' : output_count_js.count(findings.length, 'finding')} in ${output_count_js.count(counts.files, 'file')}`;
	return `${[...blocks, [total, ...left].join('; ')].join('\n')}.\n`;
}
function findingsAndNotes(findings, notes) {
	return [output_count_js.count(findings, 'finding'), ...(notes > 0 ? [output_count_js.count(notes, 'note')] : [])].join(' and ');
}
function uncheckedEntries(entries) {
	return `${output_count_js.count(entries, 'entry', 'entries')} not checked`;
}

}),

6699:
((module, exports, require) => {

Object.assign(exports, { isRule });
const RULE_IDS = [
	'secret-in-log',
	'xtrace-secret',
	'environment-dump',
	'context-dump',
	'tool-debug',
	'secret-in-build-arg',
	'dockerfile-secret',
	'dockerfile-copies-credentials',
	'secret-in-environment',
	'secret-in-output',
	'secret-in-summary',
	'secret-in-artifact',
	'secret-on-command-line',
	'secret-manifest-committed',
	'credentials-committed',
	'debug-endpoint',
	'secret-env-beside-csi',
	'id-token-exposed',
	'untrusted-trigger',
	'unpinned-action',
	'keyless-exposes-values',
	'keyless-credentials-in-environment',
	'keyless-wide-secrets',
	'suppression-invalid',
	'unreadable-file',
];
function isRule(id) {
	return RULE_IDS.some((one) => one === id);
}

}),

8319:
((module, exports, require) => {

Object.assign(exports, { scalarSnippet });
class Source {
	path;
	text;
	#starts;
	constructor(path, text) {
		this.path = path;
		this.text = text;
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
			starts.push(at + 1);
		this.#starts = starts;
	}
	get lines() {
		return this.#starts.length;
	}
	place(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#starts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return { file: this.path, line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1) };
	}
	line(number) {
		const start = this.#starts[number - 1] ?? this.text.length;
		const end = this.#starts[number] ?? this.text.length + 1;
		return this.text.slice(start, end - 1).replace(/\r$/, '');
	}
}
function scalarSnippet(source, text, start) {
	const written = source.text.charAt(start);
	if (written !== '|' && written !== '>') {
		const quote = written === '"' || written === "'" ? 1 : 0;
		return { text, place: (offset) => source.place(start + quote + (text.includes('\n') ? 0 : offset)) };
	}
	const header = source.place(start).line;
	const lines = new Source(source.path, text);
	return {
		text,
		place(offset) {
			const { line, column } = lines.place(offset);
			const content = lines.line(line);
			const whole = source.line(header + line);
			const indent = whole.endsWith(content) ? whole.length - content.length : 0;
			return { file: source.path, line: Math.min(header + line, source.lines), column: indent + column };
		},
	};
}

Object.assign(exports, { Source });
}),

5567:
((module, exports, require) => {

Object.assign(exports, { silence });
const COMMENT = /(?:#|\/\/)\s*keyless:\s*ignore\b[ \t]*([\w-]*(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?:because\b[ \t]*(.*))?$/;
function silence(findings, sources, silencing) {
	const invalid = [];
	const byFile = new Map();
	for (const source of sources)
		byFile.set(source.path, readSuppressions(source, silencing, invalid));
	const used = new Set();
	const left = [];
	for (const finding of findings) {
		const fitting = (byFile.get(finding.file) ?? []).filter(({ line, rules, until }) => line <= finding.line && finding.line <= until && rules.includes(finding.rule));
		if (fitting.length === 0)
			left.push(finding);
		for (const one of fitting)
			used.add(useKey(one, finding.rule));
	}
	const unused = [...byFile.values()].flat().flatMap((one) => {
		const { column, file, line, rules } = one;
		return rules.filter((rule) => !used.has(useKey(one, rule))).map((rule) => ({ file, line, column, rule }));
	});
	return { left, silenced: findings.length - left.length, invalid, unused };
}
function readSuppressions(source, { endOf, isOthersRule, isRule }, invalid) {
	const suppressions = [];
	if (!/keyless:\s*ignore/.test(source.text))
		return suppressions;
	for (let line = 1; line <= source.lines; line++) {
		const text = source.line(line);
		const match = COMMENT.exec(text);
		if (match === null)
			continue;
		const named = (match[1] ?? '')
			.split(',')
			.map((rule) => rule.trim())
			.filter((rule) => rule !== '' && rule !== 'because');
		const rules = named.filter((rule) => !isOthersRule(rule) || isRule(rule));
		if (named.length > 0 && rules.length === 0)
			continue;
		const place = { file: source.path, line, column: match.index + 1 };
		const problem = problemOf(rules, (match[2] ?? '').trim(), isRule);
		const standsAlone = text.slice(0, match.index).trim() === '';
		if (problem !== undefined)
			invalid.push({ ...place, why: problem });
		else
			suppressions.push({ ...place, rules, until: standsAlone ? endOf(source, nextLine(source, line)) : line });
	}
	return suppressions;
}
function problemOf(rules, reason, isRule) {
	const unknown = rules.find((rule) => !isRule(rule));
	if (rules.length === 0)
		return 'This suppression names no rule.';
	if (unknown !== undefined)
		return `This suppression names "${unknown}", which is no rule.`;
	return reason === '' ? 'This suppression gives no reason, so it silences nothing.' : undefined;
}
function nextLine(source, line) {
	let next = line + 1;
	while (next < source.lines && /^\s*(?:#.*|\/\/.*)?$/.test(source.line(next)))
		next++;
	return next;
}
function useKey({ column, file, line }, rule) {
	return JSON.stringify([file, line, column, rule]);
}

}),

7303:
((module, exports, require) => {

Object.assign(exports, { readReportOptions });
var audit_finding_js = require(5169);

const FORMATS = ['text', 'json', 'sarif', 'github'];
const REPORT_FLAGS = {
	format: { type: 'string' },
	json: { type: 'boolean' },
	sarif: { type: 'boolean' },
	'fail-on': { type: 'string' },
	root: { type: 'string' },
};
function readReportOptions(flags) {
	const short = ['json', 'sarif'].filter((name) => flags.has(name));
	const ways = [...(flags.has('format') ? ['format'] : []), ...short];
	if (ways.length > 1)
		flags.note(ways.at(-1) ?? '', `expected one format, found --${ways.join(' and --')}`);
	return {
		format: short[0] ?? flags.choice('format', FORMATS) ?? 'text',
		failOn: flags.choice('fail-on', [...audit_finding_js.SEVERITIES, 'never']) ?? 'warning',
		root: flags.filled('root', 'a folder'),
	};
}

Object.assign(exports, { REPORT_FLAGS });
}),

3806:
((module, exports, require) => {

Object.assign(exports, { requireFiles });
var errors_js = require(9473);

function requireFiles(count, what, root) {
	if (count > 0)
		return;
	throw new errors_js.ActionError('command-file', `there is no ${what} in "${root}", so nothing was looked at`, {
		hint: 'In a job, actions/checkout comes first; elsewhere, name the repository by --root, or its files.',
	});
}

}),

3424:
((module, exports, require) => {

Object.assign(exports, { isManifestRule });
const MANIFEST_RULE_IDS = [
	'manifest-file',
	'manifest-yaml',
	'manifest-unrendered',
	'manifest-placeholder',
	'manifest-too-large',
	'duplicate-key',
	'unknown-field',
	'field-type',
	'field-value',
	'field-missing',
	'api-version',
	'suppression-invalid',
	'suppression-unused',
	'eso-admission',
	'duplicate-secret-key',
	'target-twice',
	'source-unsupported',
	'regexp-invalid',
	'rewrite-reference',
	'key-invalid',
	'conversion-ignored',
	'version-latest',
	'prefix-doubled',
	'arn-region',
	'find-empty',
	'find-tags-ignored',
	'decoding-auto',
	'store-missing',
	'store-mismatch',
	'store-denied',
	'store-invalid',
	'store-field-ignored',
	'store-unsupported',
	'template-syntax',
	'template-function',
	'template-unsupported',
	'template-field',
	'template-index',
	'template-nested',
	'template-data',
	'template-drops',
	'template-unquoted',
	'type-lacks-key',
	'pod-key-missing',
	'pod-secret-misnamed',
	'csi-objects',
	'csi-permission',
	'csi-scalar',
	'csi-field',
	'csi-jmespath',
	'csi-path',
	'csi-provider',
	'csi-sync',
	'csi-object-name',
	'csi-class-missing',
	'csi-class-mismatch',
	'csi-volume',
	'csi-not-mounted',
	'csi-role',
	'live-absent',
	'live-nothing-found',
	'live-refused',
	'live-property',
	'live-extract',
	'live-value',
	'live-template',
	'live-swallowed',
	'live-unchecked',
];
function isManifestRule(id) {
	return MANIFEST_RULE_IDS.some((one) => one === id);
}

}),

1063:
((module, exports, require) => {

Object.assign(exports, { count });
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}

}),

8508:
((module, exports, require) => {

const VERSION = '1.0.0';

Object.assign(exports, { VERSION });
})

};
