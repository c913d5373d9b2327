import { modules as shared } from './shared.js';
export const id = 840;
export const ids = [840];
export const modules = {
...shared,

5169:
((module, exports, require) => {

Object.assign(exports, { atLeast });
const SEVERITIES = ['error', 'warning', 'note'];
function atLeast(severity, least) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

Object.assign(exports, { SEVERITIES });
}),

9974:
((module, exports, require) => {

Object.assign(exports, { annotate });
var rulebook_js = require(9237);

const MOST = 10;
function annotate(findings, kind, book, room = MOST) {
	const shown = Math.min(room, MOST);
	const rest = findings.length > shown ? findings.length - shown + 1 : 0;
	const annotations = findings.slice(0, findings.length - rest).map((finding) => ({
		kind,
		text: `${finding.why} Fix: ${finding.fix.split('\n').join(' \u23ce ')} [${finding.rule}]`,
		place: { file: finding.file, line: finding.line, column: finding.column, title: rulebook_js.titleOf(finding, book) },
	}));
	if (rest > 0)
		annotations.push({
			kind,
			text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
			place: undefined,
		});
	return annotations;
}

}),

9237:
((module, exports, require) => {

Object.assign(exports, { titleOf });
function titleOf({ rule, title }, { rules }) {
	return title ?? rules[rule]?.title ?? rule;
}

}),

7981:
((module, exports, require) => {

Object.assign(exports, { readSteps, readWorkflow, inputOf });
var yaml_js = require(9577);

function readWorkflow(source, root) {
	const jobs = yaml_js.get(root, 'jobs');
	if (root === undefined || jobs?.kind !== 'mapping')
		return undefined;
	return {
		source,
		root,
		events: readEvents(yaml_js.get(root, 'on') ?? yaml_js.get(root, 'true')),
		env: yaml_js.entriesOf(yaml_js.get(root, 'env')),
		jobs: jobs.entries.flatMap((entry) => readJob(entry, root)),
	};
}
function readEvents(node) {
	if (node?.kind === 'scalar')
		return new Map([[node.text, undefined]]);
	if (node?.kind === 'sequence')
		return new Map(node.items.map((item) => [item.kind === 'scalar' ? item.text : '', undefined]));
	return new Map(yaml_js.entriesOf(node).map(({ key, value }) => [key, value]));
}
function readJob({ key, place, value }, root) {
	if (value.kind !== 'mapping')
		return [];
	const needs = yaml_js.get(value, 'needs');
	const defaults = yaml_js.get(value, 'defaults', 'run');
	const common = yaml_js.get(root, 'defaults', 'run');
	return [
		{
			id: key,
			place,
			node: value,
			env: yaml_js.entriesOf(yaml_js.get(value, 'env')),
			permissions: yaml_js.get(value, 'permissions') ?? yaml_js.get(root, 'permissions'),
			needs: needs?.kind === 'scalar'
				? [needs.text]
				: yaml_js.itemsOf(needs).flatMap((one) => (one.kind === 'scalar' ? [one.text] : [])),
			steps: readSteps(yaml_js.get(value, 'steps')),
			uses: scalarAt(value, 'uses'),
			outputs: yaml_js.entriesOf(yaml_js.get(value, 'outputs')),
			shell: scalarAt(defaults, 'shell') ?? scalarAt(common, 'shell'),
			folder: yaml_js.textAt(defaults, 'working-directory') ?? yaml_js.textAt(common, 'working-directory') ?? '',
			windows: /windows/i.test(yaml_js.textAt(value, 'runs-on') ?? ''),
		},
	];
}
function readSteps(node) {
	return yaml_js.itemsOf(node).flatMap((item) => {
		if (item.kind !== 'mapping')
			return [];
		const parallel = yaml_js.get(item, 'parallel');
		if (parallel !== undefined)
			return readSteps(parallel.kind === 'mapping' ? yaml_js.get(parallel, 'steps') : parallel);
		return [
			{
				id: yaml_js.textAt(item, 'id'),
				place: item.place,
				node: item,
				env: yaml_js.entriesOf(yaml_js.get(item, 'env')),
				uses: scalarAt(item, 'uses'),
				with: yaml_js.entriesOf(yaml_js.get(item, 'with')),
				run: scalarAt(item, 'run'),
				shell: scalarAt(item, 'shell'),
				folder: yaml_js.textAt(item, 'working-directory'),
			},
		];
	});
}
function scalarAt(node, key) {
	const found = yaml_js.get(node, key);
	return found?.kind === 'scalar' ? found : undefined;
}
function inputOf(step, name) {
	const value = step.with.find(({ key }) => key.toLowerCase() === name)?.value;
	return value?.kind === 'scalar' ? value : undefined;
}

}),

9577:
((module, exports, require) => {

Object.assign(exports, { textAt, get, entriesOf, itemsOf, scalarsOf, readYaml });
var yaml = require(2463);
var source_js = require(8319);

const MOST_NODES = 200_000;
const DEEPEST = 100;
function readYaml(source, keys = 'any keys') {
	const uniqueKeys = keys === 'one of each key';
	try {
		const documents = yaml.parseAllDocuments(source.text, { logLevel: 'silent', strict: false, uniqueKeys });
		const [error] = documents.flatMap((document) => document.errors);
		const convert = new Converter(source);
		return {
			documents: documents.flatMap(({ contents }) => (contents === null ? [] : [convert.node(contents, 0)])),
			problem: error === undefined
				? undefined
				: { ...source.place(error.pos[0]), message: (error.message.split('\n')[0] ?? '').replace(/ at line.*/, '') },
		};
	}
	catch {
		return { documents: [], problem: { ...source.place(0), message: 'it cannot be read as YAML' } };
	}
}
class Converter {
	#source;
	#anchors = new Map();
	#nodes = 0;
	constructor(source) {
		this.#source = source;
	}
	node(node, depth) {
		if (++this.#nodes > MOST_NODES || depth > DEEPEST)
			return this.#scalar(null, 0);
		if (yaml.isAlias(node))
			return this.#anchors.get(node.source) ?? this.#scalar(null, node.range?.[0] ?? 0);
		const converted = this.#convert(node, depth);
		if ((yaml.isMap(node) || yaml.isSeq(node) || yaml.isScalar(node)) && node.anchor !== undefined)
			this.#anchors.set(node.anchor, converted);
		return converted;
	}
	#convert(node, depth) {
		if (yaml.isMap(node)) {
			const place = this.#source.place(node.range?.[0] ?? 0);
			return { kind: 'mapping', place, entries: node.items.flatMap((pair) => this.#entries(pair, depth)) };
		}
		if (yaml.isSeq(node)) {
			const place = this.#source.place(node.range?.[0] ?? 0);
			return { kind: 'sequence', place, items: node.items.map((item) => this.node(item, depth + 1)) };
		}
		if (yaml.isScalar(node))
			return this.#scalar(node.value, node.range?.[0] ?? 0);
		return this.#scalar(null, 0);
	}
	#entries(pair, depth) {
		if (!yaml.isPair(pair))
			return [];
		const key = yaml.isScalar(pair.key) ? pair.key : undefined;
		const value = this.node(pair.value, depth + 1);
		if (key?.value === '<<') {
			const merged = value.kind === 'sequence' ? value.items : [value];
			return merged.flatMap((one) => (one.kind === 'mapping' ? one.entries : []));
		}
		return [{ key: String(key?.value ?? ''), place: this.#source.place(key?.range?.[0] ?? 0), value }];
	}
	#scalar(value, start) {
		const text = value === null || value === undefined ? '' : String(value);
		return {
			kind: 'scalar',
			value,
			text,
			place: this.#source.place(start),
			snippet: () => source_js.scalarSnippet(this.#source, text, start),
		};
	}
}
function get(node, ...path) {
	let at = node;
	for (const key of path) {
		at = at?.kind === 'mapping' ? at.entries.findLast((entry) => entry.key === key)?.value : undefined;
	}
	return at;
}
function textAt(node, ...path) {
	const found = get(node, ...path);
	return found?.kind === 'scalar' && found.value !== null && found.value !== undefined ? found.text : undefined;
}
function entriesOf(node) {
	return node?.kind === 'mapping' ? node.entries : [];
}
function itemsOf(node) {
	return node?.kind === 'sequence' ? node.items : [];
}
function scalarsOf(node) {
	if (node === undefined)
		return [];
	if (node.kind === 'scalar')
		return [node];
	return node.kind === 'sequence'
		? node.items.flatMap(scalarsOf)
		: node.entries.flatMap(({ value }) => scalarsOf(value));
}

}),

2807:
((module, exports, require) => {

require.r(exports);


var node_fs = require(3024);
var node_path = require(6760);
var repository_files = require(4499);
var errors = require(9473);
var fingerprint = require(7155);
;// src/audit/baseline.ts

function renderBaseline(findings) {
	const prints = fingerprint.fingerprints(findings);
	const entries = findings.map(({ file, rule, subject }, at) => ({ fingerprint: prints[at], rule, file, subject }));
	return `${JSON.stringify({ version: 1, findings: entries }, undefined, 2)}\n`;
}
function parseBaseline(text, path) {
	try {
		const read = JSON.parse(text);
		if (isBaseline(read))
			return new Set(read.findings.map(({ fingerprint }) => fingerprint));
	}
	catch { }
	throw new errors.ActionError('command-usage', `${path} is no baseline of \`keyless audit\``, {
		hint: `Write one with \`keyless audit --write-baseline --baseline ${path}\`.`,
	});
}
function isBaseline(read) {
	return (typeof read === 'object' &&
		read !== null &&
		'version' in read &&
		read.version === 1 &&
		'findings' in read &&
		Array.isArray(read.findings) &&
		read.findings.every((one) => typeof one === 'object' && one !== null && 'fingerprint' in one && typeof one.fingerprint === 'string'));
}
function withoutBaseline(findings, known) {
	const prints = fingerprint.fingerprints(findings);
	return findings.filter((_, at) => !known.has(prints[at] ?? ''));
}

var rule_ids = require(3424);
var audit_rule_ids = require(6699);
var suppression = require(5567);
;// src/audit/apply-suppressions.ts

function applySuppressions(findings, sources) {
	const { invalid, left, silenced } = suppression.silence(findings, sources.values(), {
		isRule: audit_rule_ids.isRule,
		isOthersRule: rule_ids.isManifestRule,
		endOf: (_, line) => line,
	});
	const problems = invalid.map(({ column, file, line, why }) => ({
		rule: 'suppression-invalid',
		severity: 'warning',
		file,
		line,
		column,
		why,
		fix: '# keyless: ignore RULE because REASON',
		subject: `line ${line}`,
	}));
	return { findings: [...left, ...problems], silenced };
}

;// src/audit/secret-name.ts
const SECRET = /(?:^|[_-])(?:api_?keys?|apikey|access_?keys?|private_?keys?|secret_?keys?|encryption_?key|signing_?key|credentials?|password|passwd|pword|passphrase|pwd|secrets?|token|pat|dsn|database_url|connection_?string)(?:$|[_-])/i;
const PUBLIC = /(?:^|[_-])(?:public|pub|file|path|dir|version|name|names|id|url|uri|arn|length|size|ttl|expiry|type|enabled|endpoint|issuer|count|policy|prefix|dummy|hash|header)(?:$|[_-])/i;
function isSecretName(name) {
	const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
	return SECRET.test(words) && (!PUBLIC.test(words) || /database_?url/i.test(words)) && !/^GPG_KEYS?$/i.test(words);
}
function isPlaceholder(value) {
	const text = value.trim().replace(/^(['"])(.*)\1$/, '$2');
	return (text.length < 4 ||
		/^(?:true|false|null|none|nil|undefined|yes|no|\d{1,5})$/i.test(text) ||
		/^\$\w+$|\$\{\w|\$\(|\$[A-Z_][A-Z0-9_]{2,}|\{\{|<[\w\s./-]+>|%\w+%|__\w+__|\[\[|@@/.test(text) ||
		/^(?:x+|\*+|\.+|-+|0+|(?:your|my|the|some|insert|enter|put|add|fill|set)[-_ ].*|test(?:ing)?(?:[-_ ]?\w+)?|secret|password|passw0rd|token|admin|root|user(?:name)?|guest|default|foo(?:bar)?|bar|baz|hello|postgres|mysql|demo|s3cr3t|pass|secret[-_]?(?:key|token|password))$/i.test(text) ||
		(text.length < 50 &&
			/change[-_ ]?me|change[-_ ]?it|replace[-_ ]?me|place[-_ ]?holder|example|dummy|fake|redacted|todo|tbd|sample|not[-_ ]?(?:a|the)?[-_ ]?real/i.test(text)));
}

;// src/audit/config/rehearsal.ts
function isRehearsal(path) {
	return /(?:^|[/_.-])(?:tests?|testing|testdata|testlib|e2e|integration|fixtures?|mocks?|examples?|samples?|docs?|documentation|demos?|_?archived?|tutorials?|quickstarts?|spec|__\w+__|vendor|third_party|node_modules|benchmarks?|conformance)(?:[/_.-]|$)/i.test(path);
}
function isLocal(path) {
	return /(?:^|[/_.-])(?:hack|dev|development|local|playground|sandbox|kind|minikube|k3d)(?:[/_.-]|$)/i.test(path);
}

;// src/audit/config/credentials.ts

const FILES = [
	{ path: /(?:^|\/)\.npmrc$|(?:^|\/)npmrc$/, line: /^\s*(?:\/\/\S+:)?(_authToken|_auth|_password)\s*=\s*(.+)$/ },
	{ path: /(?:^|\/)\.yarnrc\.yml$/, line: /^\s*(npmAuthToken|npmAuthIdent)\s*:\s*(.+)$/ },
	{ path: /(?:^|\/)[._]netrc$/, line: /\b(password)\s+(\S+)/ },
	{ path: /(?:^|\/)\.git-credentials$/, line: /^https?:\/\/([^:@/]+):([^@]+)@/ },
	{ path: /(?:^|\/)\.pypirc$/, line: /^\s*(password)\s*[=:]\s*(.+)$/ },
	{ path: /(?:^|\/)\.pgpass$/, line: /^[^#:]*:[^:]*:[^:]*:([^:]*):(.+)$/ },
	{
		path: /(?:^|\/)\.?aws\/(?:credentials|config)$/,
		line: /^\s*(aws_secret_access_key|aws_session_token)\s*=\s*(.+)$/,
	},
	{ path: /(?:^|\/)\.docker(?:cfg|\/config\.json)$/, line: /"(auth|identitytoken|password)"\s*:\s*"([^"]+)"/ },
	{
		path: /(?:^|\/)(?:\.?kube\/config|kubeconfig(?:\.ya?ml)?)$/,
		line: /^\s*(client-key-data|token|password)\s*:\s*(.+)$/,
	},
	{ path: /\.tfvars(?:\.json)?$/, line: /^\s*"?([\w-]+)"?\s*[=:]\s*"([^"]*)"/, byName: true },
	{ path: /\.tfstate(?:\.backup)?$/, line: /"([\w-]+)"\s*:\s*"([^"]*)"/, byName: true },
	{
		path: /(?:^|\/)\.env(?:\.[\w-]+)*$|(?:^|\/)[\w-]+\.env$/,
		line: /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/,
		byName: true,
	},
];
const TEMPLATE = /(?:^|[._-])(?:example|sample|template|tpl|dist|defaults?|schema|ci|test|testing|development|dev|local)(?:[._-]|$)/i;
function checkCredentials(source, world) {
	const name = source.path.replace(/^.*\//, '');
	if (isRehearsal(source.path) || checkKey(source, name, world) || TEMPLATE.test(name))
		return;
	const kind = FILES.find(({ path }) => path.test(source.path));
	if (kind === undefined || /^\s*"?sops"?[_:]|ENC\[|^#\/-+\[DOTENV_PUBLIC_KEY\]/m.test(source.text))
		return;
	for (let line = 1; line <= Math.min(source.lines, 5000); line++) {
		const [, key = '', value = ''] = kind.line.exec(source.line(line)) ?? [];
		if (key === '' || (kind.byName === true && !isSecretName(key)) || isPlaceholder(value.replace(/\s+#.*$/, '')))
			continue;
		tell(key, line, source, world);
		return;
	}
}
function checkKey(source, name, world) {
	const key = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:pem|key))$/.test(name) &&
		/^-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/m.exec(source.text);
	const account = name.endsWith('.json') &&
		/"type"\s*:\s*"service_account"/.test(source.text) &&
		/"private_key"\s*:\s*"-----BEGIN/.exec(source.text);
	const found = key || account;
	if (!found)
		return false;
	tell('a private key', source.place(found.index).line, source, world);
	return true;
}
function tell(key, line, source, world) {
	world.report.add('credentials-committed', isLocal(source.path) ? 'note' : 'error', { file: source.path, line, column: 1 }, {
		why: `${source.path.replace(/^.*\//, '')} is committed with ${key} in it, and git keeps it.`,
		fix: `git rm --cached ${source.path} && echo '/${source.path}' >> .gitignore   # and rotate it`,
		subject: key,
	});
}
function mayHoldCredentials(path) {
	return (FILES.some((file) => file.path.test(path)) ||
		/(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$|\.(?:pem|key)$|service[-_]?account[\w-]*\.json$|credentials[\w-]*\.json$|key[\w-]*\.json$/i.test(path));
}

;// src/audit/dockerfile/dockerfile.ts
function parseDockerfile(source) {
	const instructions = [];
	const continuation = /^#\s*escape\s*=\s*`/im.test(source.text.slice(0, 300)) ? '`' : '\\';
	for (let line = 1, offset = 0; line <= source.lines;) {
		const first = source.line(line);
		const match = /^(\s*)([A-Za-z]+)(?:\s+|$)/.exec(first);
		const start = offset;
		let text = '';
		let more = true;
		while (more && line <= source.lines) {
			const written = source.line(line);
			const comment = text !== '' && /^\s*#/.test(written);
			more = comment || written.trimEnd().endsWith(continuation) || (text !== '' && written.trim() === '');
			text += `${comment ? ' '.repeat(written.length) : more ? written.trimEnd().slice(0, -1) : written}\n`;
			offset += written.length + 1;
			line++;
		}
		const name = match?.[2]?.toUpperCase() ?? '';
		if (match === null || first.trimStart().startsWith('#'))
			continue;
		const skip = match[0].length;
		const documents = /^(?:RUN|COPY|ADD)$/.test(name)
			? [...text.matchAll(/<<-?\s*['"]?(\w+)['"]?/g)].map(([, word]) => word)
			: [];
		for (const word of documents) {
			while (line <= source.lines) {
				const written = source.line(line++);
				text += `${written}\n`;
				offset += written.length + 1;
				if (written.trim() === word)
					break;
			}
		}
		instructions.push({
			name,
			text: text.slice(skip).trimEnd(),
			place: source.place(start + (match[1]?.length ?? 0)),
			start: start + skip,
		});
	}
	return instructions;
}
function copiedPaths(instruction) {
	if (!/^(?:COPY|ADD)$/.test(instruction.name) || /--from[= ]|<</.test(instruction.text))
		return [];
	const text = instruction.text.replace(/^(?:--[\w-]+(?:=\S+)?\s+)*/, '');
	const words = text.startsWith('[')
		? [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '')
		: text.split(/\s+/);
	return words.slice(0, -1);
}
function checkCopies(instructions, context, secrets, report) {
	for (const instruction of instructions) {
		for (const path of copiedPaths(instruction)) {
			const key = [...context.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== '.').join('/');
			const secret = secrets.get(key);
			if (secret === undefined)
				continue;
			report.add('dockerfile-copies-credentials', 'error', instruction.place, {
				why: `${path} holds ${secret.origin} by the time the image is built, and stays in the layer that copies it.`,
				fix: `RUN --mount=type=secret,id=${idOf(path)},target=/run/secrets/${idOf(path)} \u2026`,
				subject: path,
			});
		}
	}
}
function idOf(path) {
	return (path
		.replace(/^.*\//, '')
		.replace(/^\.+/, '')
		.replace(/[^\w]+/g, '-')
		.toLowerCase() || 'secret');
}

var yaml = require(9577);
;// src/audit/config/debug-mode.ts

const ON = /^(?:1|true|on|yes)$/i;
const SETTINGS = {
	APP_DEBUG: ON,
	DJANGO_DEBUG: ON,
	FLASK_DEBUG: ON,
	SYMFONY_DEBUG: ON,
	LARAVEL_DEBUG: ON,
	RAILS_DEBUG: ON,
	WP_DEBUG_DISPLAY: ON,
	FLASK_ENV: /^development$/i,
	ASPNETCORE_ENVIRONMENT: /^development$/i,
	WERKZEUG_DEBUG_PIN: /^off$/i,
	MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: /^\*$|\b(?:env|heapdump)\b/i,
	MANAGEMENT_ENDPOINT_ENV_SHOW_VALUES: /^always$/i,
};
const NAMED = new RegExp(Object.keys(SETTINGS).join('|'), 'i');
function namesDebugSetting(text) {
	return NAMED.test(text);
}
function isDebugSetting(name, value) {
	return Object.hasOwn(SETTINGS, name.toUpperCase()) && SETTINGS[name.toUpperCase()]?.test(value) === true;
}
function tellDebug(name, value, place, path, world) {
	world.report.add('debug-endpoint', isRehearsal(path) ? 'note' : 'warning', place, {
		why: `${name}=${value} makes the deployed application show settings and environment to whoever causes an error.`,
		fix: `${name}: "${/development/i.test(value) ? 'production' : 'false'}"`,
		subject: name,
	});
}
function checkDebugMode(document, source, world) {
	const kind = yaml.textAt(document, 'kind');
	if (kind !== undefined && yaml.textAt(document, 'apiVersion') !== undefined) {
		if (kind === 'ConfigMap')
			checkEntries(yaml.get(document, 'data'), source, world);
		else
			checkVariables(document, source, world);
	}
	else if (isDeployed(source.path)) {
		checkVariables(document, source, world);
		for (const service of yaml.entriesOf(yaml.get(document, 'services')))
			checkEnvironment(yaml.get(service.value, 'environment'), source, world);
		checkEntries(yaml.get(document, 'env_variables'), source, world);
		checkEntries(yaml.get(document, 'provider', 'environment'), source, world);
		checkEntries(yaml.get(document, 'env'), source, world);
	}
}
function isDeployed(path) {
	const name = path.replace(/^.*\//, '');
	if (/(?:dev|local|test|override|ci|example|sample|debug)/i.test(name))
		return false;
	return /^(?:docker-)?compose[\w.-]*(?:prod|production|stag|deploy|live)[\w.-]*\.ya?ml$|^app\.ya?ml$|^serverless\.ya?ml$|task[-_]?def(?:inition)?[\w.-]*\.json$|^values[\w.-]*(?:prod|stag|live)[\w.-]*\.ya?ml$|^render\.yaml$/i.test(name);
}
function checkVariables(node, source, world) {
	if (node.kind === 'sequence')
		for (const item of node.items)
			checkVariables(item, source, world);
	if (node.kind !== 'mapping')
		return;
	const name = yaml.textAt(node, 'name');
	const value = yaml.get(node, 'value');
	if (name !== undefined && value?.kind === 'scalar' && isDebugSetting(name, value.text))
		tellDebug(name, value.text, value.place, source.path, world);
	for (const entry of node.entries)
		checkVariables(entry.value, source, world);
}
function checkEntries(node, source, world) {
	for (const { key, value } of yaml.entriesOf(node))
		if (value.kind === 'scalar' && isDebugSetting(key, value.text))
			tellDebug(key, value.text, value.place, source.path, world);
}
function checkEnvironment(node, source, world) {
	checkEntries(node, source, world);
	for (const scalar of yaml.itemsOf(node).flatMap(yaml.scalarsOf)) {
		const [name = '', value = ''] = scalar.text.split('=');
		if (isDebugSetting(name, value))
			tellDebug(name, value, scalar.place, source.path, world);
	}
}
function checkDebugLines(source, world) {
	const dockerfile = !/(?:^|\/)[\w.-]*\.env/.test(source.path) && !/\.env\.\w+$/.test(source.path);
	if (dockerfile && isRehearsal(source.path))
		return;
	if (!dockerfile) {
		for (let line = 1; line <= source.lines; line++)
			check(source.line(line), { file: source.path, line, column: 1 }, source, world);
		return;
	}
	const last = parseDockerfile(source).filter(({ name }) => name === 'ENV');
	for (const { place, text } of last)
		for (const pair of text.split(/\s+(?=\w+=)/))
			check(pair.replace(/^(\w+)\s+(?=[^=]*$)/, '$1='), place, source, world);
}
function check(pair, place, source, world) {
	const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)=["']?([^"'#\s]*)/.exec(pair) ?? [];
	if (isDebugSetting(name, value))
		tellDebug(name, value, place, source.path, world);
}
function hasDebugLines(path) {
	return /(?:^|\/)\.env\.(?:prod|production|staging|live)$/.test(path);
}

;// src/audit/config/kubernetes.ts

function checkManifest(document, source, world) {
	const kind = yaml.textAt(document, 'kind');
	if (kind === 'List')
		for (const item of yaml.itemsOf(yaml.get(document, 'items')))
			checkManifest(item, source, world);
	if (/^secret$/i.test(kind ?? '') && yaml.textAt(document, 'apiVersion') === 'v1')
		checkSecret(document, source, world);
	const pod = podOf(document);
	if (pod !== undefined)
		checkPod(pod, world);
}
function checkSecret(document, source, world) {
	if (yaml.get(document, 'sops') !== undefined || isRehearsal(source.path))
		return;
	const type = yaml.textAt(document, 'type') ?? '';
	const held = [
		...yaml.entriesOf(yaml.get(document, 'data')).filter(({ value }) => holds(value, true)),
		...yaml.entriesOf(yaml.get(document, 'stringData')).filter(({ value }) => holds(value, false)),
	].filter(({ key }) => !/^(?:ca\.crt|tls\.crt|username|user|host|port|namespace|url|enabled|token-id|usage-.*|expiration|description|auth-extra-groups)$/i.test(key));
	const [first] = held;
	if (first === undefined || /service-account-token$/.test(type))
		return;
	world.report.add('secret-manifest-committed', isLocal(source.path) ? 'note' : 'error', first.place, {
		why: `The Secret "${yaml.textAt(document, 'metadata', 'name') ?? ''}" is committed with ${named(held)} in it, and base64 hides nothing.`,
		fix: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret   # or SealedSecret, or SOPS',
		subject: yaml.textAt(document, 'metadata', 'name') ?? '',
	});
}
function named(entries) {
	const [first, ...more] = entries;
	return more.length === 0 ? `"${first?.key}"` : `"${first?.key}" and ${more.length} more`;
}
function holds(value, encoded) {
	if (value.kind !== 'scalar')
		return false;
	const { text } = value;
	if (isPlaceholder(text) ||
		/^ENC\[|^AgA|^(?:vault|ref\+|op|bank-vaults|awssm|gcpsm):|^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(text))
		return false;
	if (!encoded)
		return true;
	const plain = decodeBase64(text.replace(/\s/g, ''));
	return plain !== undefined && !isPlaceholder(plain) && !/^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(plain);
}
function decodeBase64(text) {
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text))
		return undefined;
	try {
		return atob(text);
	}
	catch {
		return undefined;
	}
}
function podOf(document) {
	switch (yaml.textAt(document, 'kind')) {
		case 'Pod':
			return yaml.get(document, 'spec');
		case 'Deployment':
		case 'StatefulSet':
		case 'DaemonSet':
		case 'ReplicaSet':
		case 'Job':
			return yaml.get(document, 'spec', 'template', 'spec');
		case 'CronJob':
			return yaml.get(document, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
		default:
			return undefined;
	}
}
function checkPod(pod, world) {
	const mounts = yaml.itemsOf(yaml.get(pod, 'volumes')).some((volume) => yaml.textAt(volume, 'csi', 'driver') === 'secrets-store.csi.k8s.io');
	if (!mounts)
		return;
	for (const container of [...yaml.itemsOf(yaml.get(pod, 'initContainers')), ...yaml.itemsOf(yaml.get(pod, 'containers'))]) {
		const copied = [
			...yaml.itemsOf(yaml.get(container, 'env')).map((one) => ({
				name: yaml.textAt(one, 'name'),
				from: yaml.get(one, 'valueFrom', 'secretKeyRef'),
			})),
			...yaml.itemsOf(yaml.get(container, 'envFrom')).map((one) => ({
				name: yaml.textAt(one, 'secretRef', 'name'),
				from: yaml.get(one, 'secretRef'),
			})),
		];
		for (const { from, name = '' } of copied) {
			if (from === undefined)
				continue;
			world.report.add('secret-env-beside-csi', 'warning', from.place, {
				why: `${name} is copied from a Kubernetes Secret into the environment, while the pod mounts the secret store as files.`,
				fix: `- name: ${name}_FILE\n  value: /mnt/secrets/${name}`,
				subject: name,
			});
		}
	}
}

;// src/audit/config/template.ts
function withoutTemplates(text) {
	return text
		.split('\n')
		.map((line) => /^\s*\{\{.*\}\}\s*$/.test(line) || /^\s*\{%.*%\}\s*$/.test(line)
		? ''
		: line.replace(/\{\{.*?\}\}/g, '__TEMPLATE__'))
		.join('\n');
}

;// src/audit/dockerfile/check.ts

function checkDockerfile(source, world) {
	for (const instruction of parseDockerfile(source)) {
		if (instruction.name === 'ARG')
			checkArg(instruction, source, world);
		else if (instruction.name === 'ENV')
			checkEnv(instruction, source, world);
		else
			checkCopy(instruction, source, world);
	}
}
function checkArg(instruction, source, world) {
	for (const [whole, name = '', value] of instruction.text.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
		const at = instruction.text.indexOf(whole);
		if (!isSecretName(name) || (value !== undefined && isPlaceholder(value) && value !== '' && value !== '""'))
			continue;
		check_tell(name, 'ARG', instruction.start + at, source, world);
		return;
	}
}
function checkEnv(instruction, source, world) {
	const pairs = /^[A-Za-z_]\w*\s+[^=]/.test(instruction.text)
		? [/^([A-Za-z_]\w*)\s+(.*)$/s.exec(instruction.text)]
		: [...instruction.text.matchAll(/([A-Za-z_][\w.]*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gs)];
	for (const pair of pairs) {
		const [, name = '', value = ''] = pair ?? [];
		const variable = /^["']?\$\{?(\w+)/.exec(value)?.[1];
		const secret = isSecretName(name) && (variable === undefined ? !isPlaceholder(value) : !value.includes(':-'));
		if (secret && !/^["']?\//.test(value))
			check_tell(name, 'ENV', instruction.start + (pair?.index ?? 0), source, world);
	}
}
function check_tell(name, what, offset, source, world) {
	const id = name.toLowerCase().replaceAll('_', '-');
	world.report.add('dockerfile-secret', 'warning', source.place(offset), {
		why: `${what} ${name} stays in the image's history and metadata, where everyone who can pull it reads it.`,
		fix: `RUN --mount=type=secret,id=${id},env=${name} \u2026`,
		subject: name,
	});
}
const CREDENTIALS = /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|test|defaults?)\w+)*|\.npmrc|\.yarnrc\.yml|\.netrc|\.pypirc|\.git-credentials|\.pgpass|id_(?:rsa|ed25519|ecdsa|dsa)|\.(?:aws|ssh|docker|kube|gnupg)(?:\/.*)?|credentials\.json|service[-_]?account[\w-]*\.json|[\w.-]*(?:private|secret)[\w.-]*\.(?:pem|key)|[\w-]+\.(?:p12|pfx|jks|keystore))$/i;
function checkCopy(instruction, source, world) {
	for (const path of copiedPaths(instruction)) {
		if (!CREDENTIALS.test(path.replace(/\/$/, '')) || /[*?]/.test(path))
			continue;
		const plain = path.replace(/^(?:\.?\/)*/, '');
		const committed = world.read(source.path.replace(/[^/]*$/, plain)) ?? world.read(plain);
		if (committed !== undefined && !/_auth|token|password|secret|PRIVATE KEY/i.test(committed.text))
			continue;
		world.report.add('dockerfile-copies-credentials', 'warning', instruction.place, {
			why: `${instruction.name} puts ${path} into a layer, which keeps it even if a later instruction deletes it.`,
			fix: `RUN --mount=type=secret,id=${idOf(path)},target=/root/${path.replace(/^.*\//, '')} \u2026`,
			subject: path,
		});
	}
}

;// src/audit/flow/value.ts
const UNKNOWN = '\u0000';
const HIDDEN = '\u0001';
const NOTHING = { text: '', secret: undefined, file: undefined };
const SOMETHING = { text: UNKNOWN, secret: undefined, file: undefined };
function plainText(text) {
	return { text, secret: undefined, file: undefined };
}
function secretValue(secret) {
	return { text: HIDDEN, secret, file: undefined };
}
function secretFile(secret, path) {
	return { text: path, secret: undefined, file: secret };
}
function worse(one, other) {
	if (one === undefined || other === undefined)
		return one ?? other;
	return one.masked && !other.masked ? other : one;
}
const LONGEST = 100_000;
function joined(values, separator = '') {
	let { secret, file } = NOTHING;
	for (const value of values) {
		secret = worse(secret, value.secret);
		file = worse(file, value.file);
	}
	const length = values.reduce((sum, { text }) => sum + text.length, 0);
	return { text: length > LONGEST ? UNKNOWN : values.map(({ text }) => text).join(separator), secret, file };
}
function derived(value, wide) {
	if (value?.secret === undefined)
		return SOMETHING;
	const masked = wide && value.secret.maskedWide;
	return secretValue({ ...value.secret, masked, maskedWide: masked });
}
function isKnown(value) {
	return value !== undefined && !value.text.includes(UNKNOWN) && !value.text.includes(HIDDEN);
}

;// src/audit/flow/job-state.ts

class JobState {
	env = new Map();
	files = new Map();
	outputs = new Map();
	masked = new Set();
	onDisk;
	open = new Map();
}
const COMMAND_FILES = {
	GITHUB_ENV: '<GITHUB_ENV>',
	GITHUB_OUTPUT: '<GITHUB_OUTPUT>',
	GITHUB_STEP_SUMMARY: '<GITHUB_STEP_SUMMARY>',
	GITHUB_STATE: '<GITHUB_STATE>',
	GITHUB_PATH: '<GITHUB_PATH>',
};
const RUNNER_VARIABLES = new Map(Object.entries({ ...COMMAND_FILES, GITHUB_WORKSPACE: '.', RUNNER_TEMP: '<RUNNER_TEMP>', HOME: '~' }).map(([name, text]) => [name, plainText(text)]));
function repositoryPath(path, folder) {
	if (path === '' || path.includes(UNKNOWN) || path.includes(HIDDEN))
		return undefined;
	if (/^[/~<]/.test(path))
		return undefined;
	const steps = folder.split('/').filter((step) => step !== '' && step !== '.');
	for (const step of path.split('/')) {
		if (step === '..') {
			if (steps.pop() === undefined)
				return undefined;
		}
		else if (step !== '' && step !== '.')
			steps.push(step);
	}
	return steps.join('/');
}
function fileKey(path, folder) {
	return repositoryPath(path, folder) ?? path;
}

;// src/audit/shell/cursor.ts
const DEEPEST = 60;
class Cursor {
	text;
	at = 0;
	depth = 0;
	offset;
	#end;
	pending = [];
	constructor(text, offset = 0) {
		this.text = text;
		this.offset = offset;
		this.#end = text.length;
	}
	get done() {
		return this.at >= this.#end;
	}
	peek(ahead = 0) {
		return this.text.charAt(this.at + ahead);
	}
	starts(text) {
		return this.text.startsWith(text, this.at);
	}
	take(text) {
		if (!this.starts(text))
			return false;
		this.at += text.length;
		return true;
	}
	get place() {
		return this.offset + this.at;
	}
	skipBlanks() {
		for (;;) {
			const char = this.peek();
			if (char === ' ' || char === '\t' || char === '\r')
				this.at++;
			else if (this.starts('\\\n'))
				this.at += 2;
			else if (this.starts('\\\r\n'))
				this.at += 3;
			else
				return;
		}
	}
	skipSeparators() {
		while (!this.done && ' \t\r\n;'.includes(this.peek()))
			this.at++;
	}
	skipComment() {
		if (this.peek() !== '#')
			return;
		const end = this.text.indexOf('\n', this.at);
		this.at = end < 0 ? this.#end : end;
	}
	line() {
		const end = this.text.indexOf('\n', this.at);
		const line = this.text.slice(this.at, end < 0 ? this.#end : end);
		this.at = end < 0 ? this.#end : end + 1;
		return line;
	}
}
const isMeta = (char) => char === '' || ' \t\r\n;&|<>()'.includes(char);
const emptyWord = (start) => ({ parts: [], start, end: start });

;// src/audit/shell/word.ts

const PLAIN = /[^\\'"$`\s;&|<>()?*+@!}\]=:]+/y;
const QUOTED = /[^\\"$`]+/y;
function readWord(cursor, grammar, ends = isMeta) {
	const parts = [];
	const start = cursor.place;
	while (!cursor.done) {
		const char = cursor.peek();
		if ((char === '<' || char === '>') && cursor.peek(1) === '(' && cursor.depth < DEEPEST) {
			const direction = char;
			const at = cursor.place;
			cursor.at += 2;
			parts.push({ kind: 'process', direction, script: grammar.script(cursor, ')'), start: at });
		}
		else if (isExtendedGlob(cursor))
			addText(parts, balanced(cursor), false);
		else if (ends(char))
			break;
		else
			readPiece(cursor, parts, grammar);
	}
	return cursor.place === start ? undefined : { parts, start, end: cursor.place };
}
function readPiece(cursor, parts, grammar) {
	const char = cursor.peek();
	if (char === '\\') {
		const next = cursor.peek(1);
		cursor.at += next === '' ? 1 : 2;
		if (next !== '\n')
			addText(parts, next, true);
	}
	else if (char === "'")
		addText(parts, singleQuoted(cursor), true);
	else if (char === '"')
		readDoubleQuoted(cursor, parts, grammar);
	else if (char === '$' && cursor.peek(1) === "'")
		addText(parts, ansiQuoted(cursor), true);
	else if (char === '$' && cursor.peek(1) === '"') {
		cursor.at++;
		readDoubleQuoted(cursor, parts, grammar);
	}
	else if (char === '$' || char === '`')
		parts.push(grammar.expansion(cursor, false));
	else
		addText(parts, run(cursor, PLAIN) || advance(cursor), false);
}
function readDoubleQuoted(cursor, parts, grammar) {
	cursor.at++;
	addText(parts, '', true);
	readQuoted(cursor, parts, grammar, Number.POSITIVE_INFINITY);
	cursor.at++;
}
function readQuoted(cursor, parts, grammar, end) {
	while (!cursor.done && cursor.at < end) {
		const char = cursor.peek();
		if (char === '"' && end === Number.POSITIVE_INFINITY)
			return;
		if (char === '\\') {
			const next = cursor.peek(1);
			cursor.at += next === '' ? 1 : 2;
			if (next !== '\n')
				addText(parts, '$`"\\'.includes(next) ? next : `\\${next}`, true);
		}
		else if (char === '$' || char === '`')
			parts.push(grammar.expansion(cursor, true));
		else
			addText(parts, run(cursor, QUOTED, end) || advance(cursor), true);
	}
}
function run(cursor, pattern, end = Number.POSITIVE_INFINITY) {
	pattern.lastIndex = cursor.at;
	const text = (pattern.exec(cursor.text)?.[0] ?? '').slice(0, Math.max(0, end - cursor.at));
	cursor.at += text.length;
	return text;
}
function advance(cursor) {
	cursor.at++;
	return cursor.text.charAt(cursor.at - 1);
}
function addText(parts, text, quoted) {
	const last = parts.at(-1);
	if (last?.kind === 'text' && last.quoted === quoted)
		parts[parts.length - 1] = { ...last, text: last.text + text };
	else
		parts.push({ kind: 'text', text, quoted });
}
function singleQuoted(cursor) {
	const end = cursor.text.indexOf("'", cursor.at + 1);
	const text = cursor.text.slice(cursor.at + 1, end < 0 ? undefined : end);
	cursor.at += text.length + 2;
	return text;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', e: '\x1b', E: '\x1b', a: '\x07' };
function ansiQuoted(cursor) {
	let text = '';
	cursor.at += 2;
	while (!cursor.done && cursor.peek() !== "'") {
		const char = cursor.peek();
		if (char !== '\\')
			text += char;
		else {
			cursor.at++;
			text += ESCAPES[cursor.peek()] ?? cursor.peek();
		}
		cursor.at++;
	}
	cursor.at++;
	return text;
}
function isExtendedGlob(cursor) {
	return cursor.peek(1) === '(' && '?*+@!'.includes(cursor.peek()) && cursor.peek() !== '';
}
function balanced(cursor) {
	const start = cursor.at;
	let open = 0;
	while (!cursor.done) {
		const char = cursor.peek();
		if (char === '\n')
			break;
		cursor.at++;
		if (char === '\\')
			cursor.at++;
		else if (char === '(')
			open++;
		else if (char === ')' && --open === 0)
			break;
	}
	return cursor.text.slice(start, cursor.at);
}

;// src/audit/shell/lists.ts

const LIST_END = /(?:then|elif|else|fi|do|done|esac|\})(?=$|[\s;&|<>()])/y;
function matches(pattern, cursor) {
	pattern.lastIndex = cursor.at;
	return pattern.exec(cursor.text)?.[0];
}
function compound(kind, body) {
	return { kind, name: undefined, words: [], body };
}
function readUntil(cursor, inner, closing) {
	const body = [];
	while (!cursor.done) {
		body.push(inner.list(cursor, () => false));
		const word = matches(LIST_END, cursor);
		if (word === undefined)
			break;
		if (word !== closing && !'then elif else do'.split(' ').includes(word))
			break;
		cursor.at += word.length;
		if (word === closing)
			break;
	}
	return body;
}
function readArithmetic(cursor, grammar) {
	const end = cursor.text.slice(cursor.at, cursor.at + 4096).search(/\)\)\s*(?:$|[;&|<>\n)]|do\b|then\b)/);
	if (end < 0)
		return undefined;
	const start = cursor.place;
	const stop = cursor.at + end;
	const parts = [];
	cursor.at += 2;
	readQuoted(cursor, parts, grammar, stop);
	cursor.at = Math.max(stop, cursor.at) + 2;
	return { ...compound('arithmetic', []), words: [{ parts, start, end: cursor.place }] };
}

;// src/audit/shell/case.ts

function readCase(cursor, grammar, inner) {
	cursor.skipBlanks();
	const word = readWord(cursor, grammar);
	const body = [];
	cursor.skipSeparators();
	if (matches(/in(?=\s|$)/y, cursor) !== undefined)
		cursor.at += 2;
	while (!cursor.done) {
		cursor.skipSeparators();
		cursor.skipComment();
		if (cursor.peek() === '\n')
			continue;
		if (matches(/esac(?=$|[\s;&|<>()])/y, cursor) !== undefined) {
			cursor.at += 4;
			break;
		}
		const before = cursor.at;
		readPattern(cursor, grammar);
		body.push(inner.list(cursor, () => cursor.starts(';;') || cursor.starts(';&')));
		while (cursor.peek() === ';' || cursor.peek() === '&')
			cursor.at++;
		if (cursor.at === before)
			break;
	}
	return { kind: 'case', name: undefined, words: word === undefined ? [] : [word], body };
}
function readPattern(cursor, grammar) {
	cursor.take('(');
	while (!cursor.done && cursor.peek() !== ')') {
		cursor.skipBlanks();
		if (readWord(cursor, grammar, isMeta) === undefined && cursor.peek() !== ')') {
			if (cursor.peek() === '\n' || cursor.peek() === ';')
				return;
			cursor.at++;
		}
	}
	cursor.take(')');
}

;// src/audit/shell/for.ts

function readFor(cursor, grammar, inner) {
	cursor.skipBlanks();
	const words = [];
	let name;
	if (cursor.starts('(('))
		words.push(...(readArithmetic(cursor, grammar)?.words ?? []));
	else {
		name = /^\w+/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0];
		cursor.at += name?.length ?? 0;
		const spaces = /\s*in(?=\s|$)/y;
		const found = matches(spaces, cursor);
		cursor.at += found?.length ?? 0;
		while (found !== undefined) {
			cursor.skipBlanks();
			const word = readWord(cursor, grammar);
			if (word === undefined)
				break;
			words.push(word);
		}
	}
	cursor.skipSeparators();
	const brace = cursor.peek() === '{';
	if (brace)
		cursor.at++;
	return { kind: 'for', name, words, body: readUntil(cursor, inner, brace ? '}' : 'done') };
}

;// src/audit/shell/compound.ts

const FUNCTION = /(?:function[ \t]+([^\s()<>;&|'"$`]+)[ \t]*(?:\([ \t]*\))?|([^\s()<>;&|'"$`=]+)[ \t]*\([ \t]*\))/y;
const OPENING = /(?:if|while|until|for|select|case|coproc|\{|\[\[)(?=$|[\s;&|<>()])/y;
function readCompound(cursor, grammar, inner) {
	if (matches(LIST_END, cursor) !== undefined || cursor.peek() === ')' || cursor.starts(';;') || cursor.starts(';&'))
		return 'list-end';
	if (cursor.starts('(('))
		return readArithmetic(cursor, grammar) ?? readSubshell(cursor, inner);
	if (cursor.peek() === '(')
		return readSubshell(cursor, inner);
	const opening = matches(OPENING, cursor);
	if (opening !== undefined) {
		cursor.at += opening.length;
		return readOpened(opening, cursor, grammar, inner);
	}
	FUNCTION.lastIndex = cursor.at;
	const [whole, first, second] = FUNCTION.exec(cursor.text) ?? [];
	return whole === undefined ? undefined : readFunction(cursor, whole, first ?? second ?? '', inner);
}
function readOpened(opening, cursor, grammar, inner) {
	switch (opening) {
		case 'if':
			return compound('if', readUntil(cursor, inner, 'fi'));
		case 'while':
		case 'until':
			return compound('loop', readUntil(cursor, inner, 'done'));
		case '{':
			return compound('group', readUntil(cursor, inner, '}'));
		case '[[':
			return { ...compound('test', []), words: readTest(cursor, grammar) };
		case 'case':
			return readCase(cursor, grammar, inner);
		case 'coproc': {
			cursor.skipBlanks();
			const command = inner.command(cursor);
			return compound('coproc', scriptOf(command));
		}
		default:
			return readFor(cursor, grammar, inner);
	}
}
function readSubshell(cursor, inner) {
	cursor.at++;
	const list = inner.list(cursor, () => cursor.peek() === ')');
	cursor.take(')');
	return compound('subshell', [list]);
}
function readFunction(cursor, whole, name, inner) {
	cursor.at += whole.length;
	while (!cursor.done && ' \t\r\n'.includes(cursor.peek()))
		cursor.at++;
	const command = inner.command(cursor);
	return { kind: 'function', name, words: [], body: scriptOf(command) };
}
function scriptOf(command) {
	return command === undefined ? [] : [{ commands: [command], guarded: new Set() }];
}
function readTest(cursor, grammar) {
	const words = [];
	while (!cursor.done) {
		while (' \t\r\n;&|<>()'.includes(cursor.peek()) && !cursor.done)
			cursor.at++;
		if (cursor.starts(']]')) {
			cursor.at += 2;
			break;
		}
		const word = readWord(cursor, grammar, (char) => char === '' || ' \t\r\n;&|<>()'.includes(char));
		if (word === undefined)
			break;
		words.push(word);
	}
	return words;
}

;// src/audit/shell/expansion.ts

const LONGEST_ARITHMETIC = 4096;
function readExpansion(cursor, grammar, quoted) {
	const start = cursor.place;
	if (cursor.depth >= DEEPEST)
		return plain(cursor, quoted);
	if (cursor.peek() === '`')
		return readBackquoted(cursor, grammar, quoted);
	if (cursor.starts('$((')) {
		const end = arithmeticEnd(cursor.text, cursor.at + 3);
		if (end !== undefined) {
			const parts = [];
			cursor.at += 3;
			readNested(cursor, () => readQuoted(cursor, parts, grammar, end));
			cursor.at = end + 2;
			return { kind: 'arithmetic', parts, start };
		}
	}
	if (cursor.take('$('))
		return { kind: 'command', script: grammar.script(cursor, ')'), quoted, start };
	if (cursor.take('${'))
		return readBraced(cursor, grammar, quoted, start);
	const name = /^\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0];
	if (name === undefined)
		return plain(cursor, quoted);
	cursor.at += name.length;
	return { kind: 'variable', name: name.slice(1), operator: '', words: [], quoted, start };
}
function plain(cursor, quoted) {
	const text = cursor.peek();
	cursor.at++;
	return { kind: 'text', text, quoted };
}
function readNested(cursor, read) {
	cursor.depth++;
	read();
	cursor.depth--;
}
function readBraced(cursor, grammar, quoted, start) {
	const prefix = /^[#!](?=[A-Za-z_0-9@*?$])/.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0] ?? '';
	cursor.at += prefix.length;
	const name = /^(?:[A-Za-z_]\w*|[0-9]+|[@*#?$!-])/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0] ?? '';
	cursor.at += name.length;
	const words = [];
	if (cursor.take('[')) {
		words.push(...readOperand(cursor, grammar, quoted, ']'));
		cursor.take(']');
	}
	const operator = /^(?::?[-=+?]|##?|%%?|\/[/#%]?|:|\^\^?|,,?|@)?/.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0] ?? '';
	cursor.at += operator.length;
	words.push(...readOperand(cursor, grammar, quoted, '}'));
	cursor.take('}');
	return { kind: 'variable', name, operator: prefix + operator, words, quoted, start };
}
function readOperand(cursor, grammar, quoted, closing) {
	const start = cursor.place;
	const parts = [];
	readNested(cursor, () => {
		while (!cursor.done && cursor.peek() !== closing) {
			const word = readWord(cursor, grammar, (char) => char === closing || char === '' || ' \t\n'.includes(char));
			if (word !== undefined)
				parts.push(...word.parts);
			else if (cursor.peek() !== closing) {
				addText(parts, cursor.peek(), quoted);
				cursor.at++;
			}
		}
	});
	return parts.length === 0 ? [] : [{ parts, start, end: cursor.place }];
}
function readBackquoted(cursor, grammar, quoted) {
	const start = cursor.place;
	cursor.at++;
	const begin = cursor.at;
	while (!cursor.done && cursor.peek() !== '`')
		cursor.at += cursor.peek() === '\\' ? 2 : 1;
	const inner = cursor.text.slice(begin, cursor.at);
	cursor.at++;
	const within = new Cursor(inner.replace(/\\([`$\\])/g, '$1'), cursor.offset + begin);
	within.depth = cursor.depth + 1;
	return { kind: 'command', script: grammar.script(within, ''), quoted, start };
}
function arithmeticEnd(text, from) {
	let open = 0;
	const last = Math.min(text.length, from + LONGEST_ARITHMETIC);
	for (let at = from; at < last; at++) {
		const char = text[at];
		if (char === '\\')
			at++;
		else if (char === '(')
			open++;
		else if (char === ')') {
			if (open > 0)
				open--;
			else
				return text[at + 1] === ')' ? at : undefined;
		}
	}
	return undefined;
}

;// src/audit/shell/pieces.ts

const REDIRECT = /(?:(\d{1,4}|\{[A-Za-z_]\w*\})(?=[<>]))?(&>>|&>|<<<|<<-|<<|<>|<&|>>|>\||>&|<(?!\()|>(?!\())/y;
const ASSIGNMENT = /([A-Za-z_]\w*)(\[(?:[^\]\n"]|"[^"\n]{0,200}"){0,200}\])?(\+?)=/y;
const DECLARES = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);
function readRedirect(cursor, grammar) {
	REDIRECT.lastIndex = cursor.at;
	const [whole, descriptor = '', operator = ''] = REDIRECT.exec(cursor.text) ?? [];
	if (whole === undefined)
		return undefined;
	const start = cursor.place;
	cursor.at += whole.length;
	cursor.skipBlanks();
	const target = readWord(cursor, grammar) ?? emptyWord(cursor.place);
	if (operator !== '<<' && operator !== '<<-')
		return { operator, descriptor, target, start };
	const redirect = { operator, descriptor, target: emptyWord(start), start };
	const texts = target.parts.map((part) => (part.kind === 'text' ? part : { text: '', quoted: false }));
	cursor.pending.push({
		redirect,
		delimiter: texts.map(({ text }) => text).join(''),
		quoted: texts.some(({ quoted }) => quoted),
		stripTabs: operator === '<<-',
	});
	return redirect;
}
function takeDocuments(cursor, grammar) {
	for (const { delimiter, quoted, redirect, stripTabs } of cursor.pending.splice(0)) {
		const begin = cursor.at;
		let end = begin;
		while (!cursor.done) {
			end = cursor.at;
			const line = cursor.line().replace(/\r$/, '');
			if ((stripTabs ? line.replace(/^\t+/, '') : line) === delimiter)
				break;
			end = cursor.at;
		}
		redirect.target = readBody(cursor.text.slice(begin, end), cursor.offset + begin, quoted, cursor.depth, grammar);
	}
}
function readBody(text, offset, quoted, depth, grammar) {
	const parts = [];
	const body = new Cursor(text, offset);
	body.depth = depth;
	if (quoted)
		parts.push({ kind: 'text', text, quoted: true });
	else
		readQuoted(body, parts, grammar, text.length);
	return { parts, start: offset, end: offset + text.length };
}
function readAssignment(cursor, grammar, words) {
	if (words.length > 0 && !declares(words[0]))
		return undefined;
	ASSIGNMENT.lastIndex = cursor.at;
	const [whole, name = '', , plus] = ASSIGNMENT.exec(cursor.text) ?? [];
	if (whole === undefined)
		return undefined;
	const start = cursor.place;
	cursor.at += whole.length;
	const append = plus === '+';
	if (cursor.peek() !== '(') {
		const value = readWord(cursor, grammar) ?? emptyWord(cursor.place);
		return { name, append, value, elements: [], start, end: cursor.place };
	}
	cursor.at++;
	const elements = readElements(cursor, grammar);
	return { name, append, value: undefined, elements, start, end: cursor.place };
}
function declares(word) {
	const [part] = word?.parts ?? [];
	return part?.kind === 'text' && DECLARES.has(part.text);
}
function readElements(cursor, grammar) {
	const elements = [];
	while (!cursor.done && cursor.peek() !== ')') {
		cursor.skipBlanks();
		if (cursor.peek() === '#')
			cursor.skipComment();
		const word = readWord(cursor, grammar);
		if (word !== undefined)
			elements.push(word);
		else if (cursor.peek() !== ')')
			cursor.at++;
	}
	cursor.take(')');
	return elements;
}

;// src/audit/shell/parse.ts

const parse_LONGEST = 1_000_000;
function parseShell(text) {
	return readScript(new Cursor(text.slice(0, parse_LONGEST)), '');
}
const GRAMMAR = {
	script: readScript,
	expansion: (cursor, quoted) => readExpansion(cursor, GRAMMAR, quoted),
};
function readScript(cursor, closing) {
	const commands = [];
	const guarded = new Set();
	cursor.depth++;
	for (;;) {
		const list = readList(cursor, () => closing !== '' && cursor.starts(closing));
		commands.push(...list.commands);
		for (const command of list.guarded)
			guarded.add(command);
		if (cursor.done)
			break;
		const closed = closing !== '' && cursor.take(closing);
		if (closed)
			break;
		skipStray(cursor);
	}
	cursor.depth--;
	return { commands, guarded };
}
function skipStray(cursor) {
	do
		cursor.at++;
	while (/\w/.test(cursor.peek()));
}
function readList(cursor, ended) {
	const commands = [];
	const guarded = new Set();
	for (;;) {
		const joined = skipSeparators(cursor);
		if (cursor.done || ended())
			break;
		const before = cursor.at;
		const command = readPipeline(cursor);
		if (command !== undefined)
			commands.push(command);
		if (command !== undefined && joined)
			guarded.add(command);
		if (cursor.at === before)
			break;
	}
	return { commands, guarded };
}
function skipSeparators(cursor) {
	let joined = false;
	for (;;) {
		cursor.skipBlanks();
		const char = cursor.peek();
		if (char === '#')
			cursor.skipComment();
		else if (char === '\n') {
			cursor.at++;
			takeDocuments(cursor, GRAMMAR);
		}
		else if (cursor.take('&&') || cursor.take('||'))
			joined = true;
		else if (char === '&' || char === '|' || (char === ';' && !';&'.includes(cursor.peek(1) || ' ')))
			cursor.at++;
		else
			return joined;
	}
}
function readPipeline(cursor) {
	const start = cursor.place;
	const commands = [];
	for (;;) {
		while (takeWord(cursor, '!') || takeWord(cursor, 'time'))
			cursor.skipBlanks();
		const command = readCommand(cursor);
		if (command !== undefined)
			commands.push(command);
		cursor.skipBlanks();
		if (command === undefined || cursor.peek() !== '|' || cursor.peek(1) === '|')
			break;
		cursor.at += cursor.peek(1) === '&' ? 2 : 1;
		skipLines(cursor);
	}
	const [first] = commands;
	return commands.length < 2 ? first : { kind: 'pipeline', commands, start, end: cursor.place };
}
function skipLines(cursor) {
	for (;;) {
		cursor.skipBlanks();
		if (cursor.peek() === '#')
			cursor.skipComment();
		if (cursor.peek() !== '\n')
			return;
		cursor.at++;
		takeDocuments(cursor, GRAMMAR);
	}
}
function takeWord(cursor, word) {
	if (!cursor.starts(word) || !isMeta(cursor.peek(word.length)))
		return false;
	cursor.at += word.length;
	return true;
}
function readCommand(cursor) {
	cursor.skipBlanks();
	if (cursor.depth >= DEEPEST)
		return readSimple(cursor);
	const start = cursor.place;
	cursor.depth++;
	const compound = readCompound(cursor, GRAMMAR, { list: readList, command: readCommand });
	cursor.depth--;
	if (compound === 'list-end')
		return undefined;
	if (compound === undefined)
		return readSimple(cursor);
	return { ...compound, redirects: readRedirects(cursor), start, end: cursor.place };
}
function readRedirects(cursor) {
	const redirects = [];
	for (;;) {
		cursor.skipBlanks();
		const redirect = readRedirect(cursor, GRAMMAR);
		if (redirect === undefined)
			return redirects;
		redirects.push(redirect);
	}
}
function readSimple(cursor) {
	const start = cursor.place;
	const assignments = [];
	const words = [];
	const redirects = [];
	for (;;) {
		cursor.skipBlanks();
		const redirect = readRedirect(cursor, GRAMMAR);
		const assignment = redirect === undefined ? readAssignment(cursor, GRAMMAR, words) : undefined;
		if (redirect !== undefined)
			redirects.push(redirect);
		else if (assignment !== undefined)
			assignments.push(assignment);
		else {
			if (cursor.peek() === '#')
				cursor.skipComment();
			const word = readWord(cursor, GRAMMAR);
			if (word === undefined)
				break;
			words.push(word);
		}
	}
	if (assignments.length + words.length + redirects.length === 0)
		return undefined;
	return { kind: 'simple', assignments, words, redirects, start, end: cursor.place };
}

;// src/audit/flow/commands/handler.ts

function handler_option(args, ...names) {
	return options(args, ...names).at(-1);
}
function options(args, ...names) {
	return args.flatMap((arg, index) => {
		if (names.includes(arg.text))
			return args[index + 1] ?? [];
		const long = names.find((name) => name.startsWith('--') && arg.text.startsWith(`${name}=`));
		if (long !== undefined)
			return { ...arg, text: arg.text.slice(long.length + 1) };
		const short = names.find((name) => /^-\w$/.test(name) && arg.text.startsWith(name) && arg.text.length > 2);
		return short === undefined ? [] : { ...arg, text: arg.text.slice(2).replace(/^=/, '') };
	});
}
function hasFlag(args, ...names) {
	return args.some(({ text }) => names.includes(text));
}
function plainWords(args) {
	return args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
}
function secretOf(values) {
	let found;
	for (const value of values)
		found = worse(found, value?.secret);
	return found;
}

;// src/audit/flow/commands/debug.ts

const flag = (...names) => ({ args }) => args.find(({ text }) => names.includes(text))?.text;
const FLAGS = {
	aws: flag('--debug'),
	az: flag('--debug'),
	gcloud: ({ args }) => hasFlag(args, '--log-http')
		? '--log-http'
		: handler_option(args, '--verbosity')?.text === 'debug'
			? '--verbosity=debug'
			: undefined,
	kubectl: ({ args }) => {
		const level = Number(handler_option(args, '-v', '--v')?.text ?? 0);
		return level >= 8 ? `-v=${level}` : undefined;
	},
	helm: ({ args }) => args.some(({ text }) => /^(?:install|upgrade|template)$/.test(text))
		? args.find(({ text }) => text === '--debug')?.text
		: undefined,
	http: flag('-v', '--verbose', '--debug'),
	https: flag('-v', '--verbose', '--debug'),
	wget: flag('-d', '--debug'),
	'ansible-playbook': ({ args }) => args.find(({ text }) => /^-v{3,}$/.test(text))?.text,
	mvn: flag('-X', '--debug'),
	gradle: flag('-d', '--debug'),
	gradlew: flag('-d', '--debug'),
	vault: flag('-output-curl-string'),
	docker: ({ args }) => (/^(?:-D|--debug)$/.test(args[0]?.text ?? '') ? args[0]?.text : undefined),
	cdk: flag('--debug'),
	twine: flag('--verbose'),
};
function checkDebug(call) {
	if (call.quiet)
		return;
	if (call.name === 'curl')
		checkCurl(call);
	const asks = Object.hasOwn(FLAGS, call.name) ? FLAGS[call.name] : undefined;
	const asked = asks?.(call);
	if (asked === undefined)
		return;
	const [reached] = call.shell.secretVariables().values();
	const secret = secretOf(call.args) ?? reached;
	if (secret !== undefined)
		debug_tell(`${call.name} ${asked}`, secret, call.place, call.shell);
}
function checkCurl({ args, place, shell }) {
	const asked = args.find(({ text }) => /^(?:-[a-zA-Z]*v[a-zA-Z]*|--verbose|--trace|--trace-ascii)$/.test(text));
	const secret = secretOf(args) ?? args.find(({ file }) => file !== undefined)?.file;
	if (asked === undefined || secret === undefined)
		return;
	const coded = args.some(({ text }) => /^(?:-\w*u|--user)/.test(text)) && !secret.maskedWide;
	shell.report('tool-debug', coded || !secret.masked ? 'error' : 'warning', place, `\`curl ${asked.text}\` prints the request's headers, and with them ${secret.origin}${coded ? ' in base64, which no mask hides' : ''}.`, 'curl --fail --silent --show-error \u2026', secret.origin);
}
const VARIABLES = {
	TF_LOG: /^(?:TRACE|DEBUG|JSON|1)$/i,
	TF_LOG_PROVIDER: /^(?:TRACE|DEBUG|JSON)$/i,
	ACTIONS_STEP_DEBUG: /^true$/i,
	ACTIONS_RUNNER_DEBUG: /^true$/i,
	GIT_TRACE_CURL: /^(?:1|2|true)$/i,
	GIT_CURL_VERBOSE: /^(?:1|true)$/i,
	GH_DEBUG: /^api$|^true$|^1$/i,
	ANSIBLE_DEBUG: /^(?:1|true|yes)$/i,
	HELM_DEBUG: /^(?:1|true)$/i,
	DEBUG: /^\*$/,
	NODE_DEBUG: /(?:^|,)(?:https?|child_process|(?:[hc][^,]*)?\*[^,]*)(?:,|$)/i,
	CI_DEBUG_TRACE: /^true$/i,
};
function checkDebugVariable(name, text, place, shell) {
	if (!isDebugVariable(name, text))
		return;
	const [secret] = shell.secretVariables().values();
	if (secret !== undefined)
		debug_tell(`${name}=${text}`, secret, place, shell);
}
function isDebugVariable(name, text) {
	return Object.hasOwn(VARIABLES, name) && VARIABLES[name]?.test(text) === true;
}
function debug_tell(how, secret, place, shell) {
	shell.report('tool-debug', 'warning', place, `\`${how}\` makes the tool print what it sends and knows, while ${secret.origin} is in its reach.`, `# leave \`${how}\` out, or send its output to a file that is not uploaded`, how);
}

;// src/audit/flow/keyless-secrets.ts
const KEYLESS_FOLDER = '<keyless>';
const AWS_KEYS = { origin: 'the AWS keys', masked: true, maskedWide: true };
const VAULT_TOKEN = { origin: "Vault's token", masked: true, maskedWide: true };
const AZURE_TOKEN = { origin: "the job's token for Azure", masked: true, maskedWide: false };
const GOOGLE_TOKEN = { origin: "the job's token for Google", masked: true, maskedWide: false };
function fetchedSecret(name) {
	return { origin: `the secret ${name}`, masked: true, maskedWide: true };
}
const SOME_NAME = '<NAME>';
function nameOf({ origin }) {
	return /^(?:the secret |secrets\.)(\w+)$/.exec(origin)?.[1] ?? SOME_NAME;
}
function buildSecret(name, secret) {
	const own = secret === undefined ? name : nameOf(secret);
	return { id: (own === SOME_NAME ? name : own).toLowerCase().replaceAll('_', '-'), name: own };
}

;// src/audit/flow/out.ts
const NOWHERE = { kind: 'nowhere', write: () => { } };
class Caught {
	kind = 'caught';
	values = [];
	write(value) {
		this.values.push(value);
	}
}

;// src/audit/flow/sinks.ts

function logOf(shell) {
	return {
		kind: 'log',
		write(value, place) {
			if (value.secret !== undefined)
				tellLog(shell.current(value.secret), place, shell);
		},
	};
}
function tellLog(secret, place, shell) {
	if (secret.listing !== undefined) {
		shell.report('environment-dump', secret.masked ? 'warning' : 'error', place, `This prints the whole environment, in which ${names(secret.listing)} ${secret.listing.length === 1 ? 'is' : 'are'} secret.`, 'printenv PATH HOME   # the variables you want to see, by name', secret.listing[0] ?? '');
		return;
	}
	shell.report('secret-in-log', secret.masked ? 'warning' : 'error', place, secret.masked
		? `This prints ${secret.origin} to the log, where only a mask stands before it.`
		: `This prints ${secret.origin} to the log, in a form that no mask hides.`, `value="$(cat "$${nameOf(secret)}_FILE")"   # use it, and print nothing of it`, secret.origin);
}
function names(all) {
	const shown = all.slice(0, 3).join(', ');
	return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}
function fileAt(path, shell, log) {
	const { text } = path;
	if (text === '/dev/null')
		return NOWHERE;
	if (/^\/dev\/(?:stdout|stderr|tty|fd\/[12])$/.test(text))
		return log;
	const command = Object.values(COMMAND_FILES).find((file) => file === text);
	if (command !== undefined)
		return commandFile(command, shell);
	return {
		kind: 'file',
		write({ secret }) {
			if (secret === undefined)
				return;
			const key = fileKey(text, shell.folder);
			const found = worse(shell.state.files.get(key), shell.current(secret));
			if (found !== undefined && text !== '')
				shell.state.files.set(key, found);
		},
	};
}
const RULE_OF = {
	[COMMAND_FILES.GITHUB_ENV]: 'secret-in-environment',
	[COMMAND_FILES.GITHUB_OUTPUT]: 'secret-in-output',
	[COMMAND_FILES.GITHUB_STEP_SUMMARY]: 'secret-in-summary',
};
function commandFile(file, shell) {
	const { open } = shell.state;
	return {
		kind: 'file',
		write(value, place) {
			const rule = RULE_OF[file];
			if (value.secret !== undefined && rule !== undefined)
				tellFile(rule, shell.current(value.secret), place, shell);
			if (file === COMMAND_FILES.GITHUB_STEP_SUMMARY)
				return;
			for (const line of value.text.split('\n')) {
				const [, name, separator, rest = ''] = /^([\w-]+)(<<|=)(.*)$/.exec(line) ?? [];
				if (name !== undefined && separator === '<<')
					open.set(file, name);
				else if (name !== undefined)
					set(file, name, lineValue(rest, value, shell), shell);
				else if (line.includes(HIDDEN))
					set(file, open.get(file) ?? '', lineValue(line, value, shell), shell);
			}
		},
	};
}
function lineValue(text, whole, shell) {
	if (text.includes(HIDDEN) && whole.secret !== undefined)
		return { text: HIDDEN, secret: shell.current(whole.secret), file: undefined };
	return whole.file !== undefined && whole.text.includes(text) && text !== ''
		? secretFile(whole.file, text)
		: plainText(text);
}
function set(file, name, value, shell) {
	if (name === '')
		return;
	if (file === COMMAND_FILES.GITHUB_ENV)
		shell.state.env.set(name, value);
	const { step } = shell.run.task;
	if (file === COMMAND_FILES.GITHUB_OUTPUT && step !== undefined)
		shell.state.outputs.set(`${step}.${name}`.toLowerCase(), value);
}
function tellFile(rule, secret, place, shell) {
	const name = nameOf(secret);
	const hidden = secret.masked ? '' : ', in a form that no mask hides';
	const [severity, why, fix] = rule === 'secret-in-environment'
		? [
			secret.masked ? 'warning' : 'error',
			`This puts ${secret.origin} into the environment of every later step and action of the job${hidden}.`,
			`run: ${name}="$(cat "$${name}_FILE")" ./deploy   # in the one step that needs it`,
		]
		: rule === 'secret-in-output'
			? [
				secret.masked ? 'warning' : 'error',
				`This makes ${secret.origin} an output, which is shown where it is used${hidden}.`,
				`echo "file=$${name}_FILE" >> "$GITHUB_OUTPUT"   # the path, not the value`,
			]
			: [
				'error',
				`This writes ${secret.origin} to the job summary${secret.masked ? ', where only a mask stands before it' : hidden}.`,
				'echo "deployed" >> "$GITHUB_STEP_SUMMARY"   # nothing of the secret',
			];
	shell.report(rule, rule === 'secret-in-summary' && secret.masked ? 'warning' : severity, place, why, fix, secret.origin);
}

;// src/audit/flow/commands/command-line.ts

const LEFT_OUT = /^(?:echo|printf|print|test|\[|jq|yq|grep|egrep|sed|awk|base64|env|printenv|cat|keyless|expr|true|cut|tr)$/;
const SETTING = /^secrets\.(?!.*(?:WEBHOOK|DATABASE|DSN|HOOK|KEY|TOKEN|PASS)).*(?:URL|HOST(?:NAME)?|NAME|USER|EMAIL|REGION|ACCOUNT|NAMESPACE|BUCKET|PROJECT|REGISTRY|ENDPOINT|DOMAIN|PORT|ID|ZONE|CLUSTER|TENANT|SUBSCRIPTION|ORG|ARN|PATH|PUBKEY|KEYGRIP)$/;
function checkArguments(call) {
	const { args, place, shell } = call;
	const given = args.filter(({ secret }) => secret !== undefined && secret.listing === undefined && !SETTING.test(secret.origin));
	const secret = secretOf(given);
	if (secret === undefined || LEFT_OUT.test(call.name) || isBuildArgument(call))
		return;
	const { fix, severity } = adviceFor(call, given.map(({ text }) => text), nameOf(secret));
	shell.report('secret-on-command-line', severity, place, `${secret.origin} is an argument of \`${call.name}\`, and every process on the machine can read the arguments of all others.`, fix, `${call.name} ${secret.origin}`);
}
function isBuildArgument({ args, name }) {
	return /^(?:docker|podman|buildah|nerdctl)$/.test(name) && args.some(({ text }) => text.startsWith('--build-arg'));
}
function adviceFor({ args, name }, secrets, secret) {
	const file = `$${secret}_FILE`;
	const words = args.map(({ text }) => text);
	if (name === 'curl' && words.some((word) => /^(?:-\w*u|--user|--proxy-user)/.test(word)))
		return {
			severity: 'warning',
			fix: `curl --config <(printf 'user = "me:%s"' "$(cat "${file}")") \u2026   # printf is no process`,
		};
	if (name === 'curl' || name === 'wget')
		return { severity: 'note', fix: `curl --header @<(printf 'Authorization: Bearer %s' "$(cat "${file}")") \u2026` };
	if (/^(?:docker|podman|helm|skopeo|buildah|nerdctl|oras|crane)$/.test(name) && words.includes('login'))
		return { severity: 'warning', fix: `${name} login --username me --password-stdin REGISTRY < "${file}"` };
	if (name === 'mysql' || name === 'mysqldump' || name === 'mariadb')
		return {
			severity: 'warning',
			fix: `${name} --defaults-extra-file=<(printf '[client]\\npassword=%s' "$(cat "${file}")") \u2026`,
		};
	if (name === 'sshpass')
		return { severity: 'warning', fix: `sshpass -f "${file}" ssh \u2026` };
	if (name === 'git' && secrets.some((word) => word.includes('://')))
		return {
			severity: 'warning',
			fix: `git -c credential.helper='!f() { echo "password=$(cat "${file}")"; }; f' clone https://\u2026`,
		};
	if (name === 'aws' && words[0] === 'configure')
		return { severity: 'warning', fix: '- uses: OWNER/keyless@v1   # a profile in a private file, no keys to set' };
	if (name === 'az' && words[0] === 'login')
		return { severity: 'note', fix: 'az login \u2026 --federated-token "@$(keyless azure-token)"   # az reads the file' };
	if (name === 'openssl')
		return { severity: 'note', fix: `openssl \u2026 -pass file:"${file}"` };
	if (name === 'kubectl' && words.includes('secret'))
		return { severity: 'note', fix: `kubectl create secret generic \u2026 --from-file=password="${file}"` };
	if (name === 'gh' && words[0] === 'secret')
		return { severity: 'note', fix: `gh secret set ${secret} < "${file}"` };
	if (name === 'helm')
		return { severity: 'note', fix: `helm upgrade \u2026 --set-file password="${file}"` };
	return { severity: 'note', fix: `${secret}="$(cat "${file}")" ${name} \u2026   # or an option that takes a file` };
}

;// src/audit/flow/commands/containers.ts

const CONTAINER_COMMANDS = {
	docker: container,
	podman: container,
	buildah: container,
	nerdctl: container,
	'docker-compose': container,
	kaniko: container,
	executor: container,
};
function container(call) {
	const words = plainWords(call.args);
	const builds = words.some((word) => /^(?:build|bud|bake)$/.test(word)) || call.name === 'executor' || call.name === 'kaniko';
	if (!builds)
		return undefined;
	for (const value of options(call.args, '--build-arg'))
		checkBuildArgument(value, call);
	checkContext(call);
	return undefined;
}
function checkBuildArgument(value, call) {
	const [name = '', ...rest] = value.text.split('=');
	const given = rest.length > 0 ? value : call.shell.variable(name);
	tellBuildArgument(name, given, call);
}
function tellBuildArgument(name, given, { place, shell }) {
	const unknown = given.text.includes(UNKNOWN) || given.text.includes(HIDDEN);
	if (given.secret === undefined && !(unknown && isSecretName(name)))
		return;
	const { id, name: secret } = buildSecret(name, given.secret);
	shell.report('secret-in-build-arg', given.secret === undefined ? 'warning' : 'error', place, `The build argument ${name} carries ${given.secret?.origin ?? 'what by its name is a secret'}, and stays in the image's history, cache and provenance.`, `docker build --secret id=${id},src="$${secret}_FILE" .\n# Dockerfile: RUN --mount=type=secret,id=${id},env=${name} \u2026`, name);
}
function checkContext(call) {
	const { shell } = call;
	const context = call.args.at(-1)?.text ?? '.';
	const folder = repositoryPath(context, shell.folder) ?? shell.folder;
	const named = handler_option(call.args, '-f', '--file');
	const path = repositoryPath(named?.text ?? 'Dockerfile', named === undefined ? folder : shell.folder);
	const source = path === undefined ? undefined : shell.run.world.read(path);
	if (source === undefined)
		return;
	const secrets = new Map([...shell.state.files].map(([file, secret]) => [fileKey(file, ''), secret]));
	checkCopies(parseDockerfile(source), folder, secrets, shell.run.world.report);
}

;// src/audit/flow/commands/deployment.ts

function checkDeployment({ args, name, place, shell }) {
	const words = args.map(({ text }) => text);
	const deploys = (/^(?:kubectl|oc)$/.test(name) && words.includes('set') && words.includes('env')) ||
		(name === 'heroku' && words[0] === 'config:set') ||
		(name === 'eb' && words[0] === 'setenv') ||
		(/^(?:docker|podman)$/.test(name) && words.includes('run') && words.includes('-d')) ||
		(/^(?:flyctl|fly)$/.test(name) && words.includes('deploy')) ||
		(name === 'gcloud' && words.includes('deploy'));
	if (!deploys)
		return;
	for (const word of words.flatMap((one) => one.replace(/^--?[\w-]+=/, '').split(','))) {
		const [setting = '', value = ''] = word.split('=');
		if (isDebugSetting(setting, value))
			tellDebug(setting, value, place, '', shell.run.world);
	}
}

;// src/audit/flow/commands/environment.ts

const ENVIRONMENT_COMMANDS = {
	env: (call) => listed(call.shell.secretVariables()),
	printenv,
	export: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-\w*p\w*$/)),
	declare: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-[px]+$/)),
	typeset: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-[px]+$/)),
	local: (call) => declared(call, false),
	readonly: (call) => declared(call, false),
	compgen: () => SOMETHING,
	unset: (call) => {
		for (const { text } of call.args) {
			call.shell.variables.set(text, plainText(''));
			call.shell.exported.delete(text);
		}
		return undefined;
	},
};
function onlyFlag(call, flag) {
	return call.args.every(({ text }) => flag.test(text));
}
function listed(secrets) {
	const [first] = secrets.values();
	if (first === undefined)
		return SOMETHING;
	const worst = [...secrets.values()].find(({ masked }) => !masked) ?? first;
	return secretValue({ ...worst, listing: [...secrets.keys()] });
}
function printenv(call) {
	const names = call.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
	if (names.length === 0)
		return listed(call.shell.secretVariables());
	const secret = names.map((name) => call.shell.variable(name)).find((value) => value.secret !== undefined);
	return secret ?? SOMETHING;
}
function declared(call, listing) {
	const { shell } = call;
	if (listing)
		return listed(allSecrets(call));
	const exports = call.name === 'export' || call.args.some(({ text }) => /^-\w*x/.test(text));
	for (const { text } of call.args)
		if (exports && /^\w+$/.test(text))
			shell.exported.add(text);
	return undefined;
}
function allSecrets(call) {
	const { shell } = call;
	const secrets = new Map(shell.secretVariables());
	for (const [name, value] of shell.variables)
		if (value.secret !== undefined)
			secrets.set(name, shell.current(value.secret));
	return secrets;
}

;// src/audit/flow/redirect.ts

function redirected(redirects, shell, given, input) {
	let out = given;
	let errors = logOf(shell);
	let stdin = input;
	for (const { descriptor, operator, value } of redirects) {
		if (operator.startsWith('<<'))
			stdin = operator === '<<<' ? { ...value, text: `${value.text}\n` } : value;
		else if (operator === '<' || operator === '<>') {
			if (descriptor === '' || descriptor === '0')
				stdin = contentOf(value, shell);
		}
		else if (operator === '>&' && /^[12]$|^-$/.test(value.text)) {
			const from = value.text === '1' ? out : value.text === '2' ? errors : NOWHERE;
			if (descriptor === '2')
				errors = from;
			else if (descriptor === '' || descriptor === '1')
				out = from;
		}
		else if (operator === '<&' || (operator === '>&' && /^\d+$/.test(value.text))) {
			if (descriptor === '' || descriptor === '1')
				out = NOWHERE;
		}
		else {
			const file = fileAt(value, shell, logOf(shell));
			if (operator.startsWith('&') || operator === '>&')
				errors = file;
			if (descriptor === '2')
				errors = file;
			else if (descriptor === '' || descriptor === '1')
				out = file;
		}
	}
	return { out, stdin, quiet: errors.kind !== 'log' };
}
function contentOf(path, shell) {
	const secret = secretInFile(path, shell);
	return secret === undefined ? SOMETHING : secretValue(secret);
}
function secretInFile(path, shell) {
	if (path.file !== undefined)
		return path.file;
	if (path.text === '')
		return undefined;
	if (!isKnown(path))
		return shell.state.files.get(path.text);
	return shell.state.files.get(fileKey(path.text, shell.folder));
}

;// src/audit/flow/commands/files.ts

const FILE_COMMANDS = {
	cp: copy,
	mv: copy,
	install: copy,
	ln: copy,
	rsync: copy,
	rm: (call) => {
		for (const path of paths(call))
			call.shell.state.files.delete(fileKey(path.text, call.shell.folder));
		return undefined;
	},
	shred: (call) => FILE_COMMANDS['rm']?.(call),
	tar: (call) => pack(call, handler_option(call.args, '-f', '--file') ?? call.args[1], call.args),
	zip: (call) => pack(call, paths(call)[0], paths(call).slice(1)),
	'7z': (call) => pack(call, paths(call)[1], paths(call).slice(2)),
};
function paths(call) {
	return call.args.filter(({ text }) => !text.startsWith('-'));
}
function copy(call) {
	const all = paths(call);
	const to = handler_option(call.args, '-t', '--target-directory') ?? all.at(-1);
	const from = all.slice(0, -1);
	for (const path of from) {
		const secret = secretInFile(path, call.shell);
		if (secret !== undefined && to !== undefined)
			keep(call, to.text, path.text, secret);
	}
	return undefined;
}
function keep({ shell }, to, from, secret) {
	const name = from.replace(/^.*\//, '');
	const folder = to.endsWith('/') || to === '.' || to === '..';
	const path = folder ? `${to.replace(/\/$/, '')}/${name}` : to;
	shell.state.files.set(fileKey(path, shell.folder), shell.current(secret));
}
function pack(call, archive, members) {
	let found;
	for (const member of members)
		found = worse(found, secretInFile(member, call.shell) ?? secretUnder(member.text, call));
	if (archive !== undefined && found !== undefined)
		call.shell.state.files.set(fileKey(archive.text, call.shell.folder), {
			...found,
			masked: false,
			maskedWide: false,
		});
	return undefined;
}
function secretUnder(folder, { shell }) {
	const key = fileKey(folder, shell.folder);
	for (const [path, secret] of shell.state.files)
		if (key !== '' && path.startsWith(`${key}/`))
			return secret;
	return undefined;
}

;// src/audit/flow/commands/filters.ts

const KEEP = 'head tail sort uniq tac nl column unbuffer pv sponge strings'.split(' ');
const WIDE = 'base64 basenc xxd od hexdump jq gojq'.split(' ');
const CHANGE = 'cut tr sed awk gawk mawk rev fold fmt yq perl ruby gzip gunzip zcat bzip2 xz zstd openssl age envsubst iconv base32 uuencode paste join split csvcut dasel xmllint hclq tomlq ansible-vault'.split(' ');
const CLEAN = 'wc md5sum sha1sum sha256sum sha512sum shasum b2sum cksum cmp diff true false test'.split(' ');
const TO_FILE = {
	openssl: ['-out'],
	zstd: ['-o'],
	...Object.fromEntries('age base64 gpg iconv sort'.split(' ').map((name) => [name, ['-o', '--output']])),
};
const FILTERS = [
	...KEEP.map((name) => [name, kept]),
	...WIDE.map((name) => [name, (call) => changed(call, true)]),
	...CHANGE.map((name) => [name, (call) => changed(call, false)]),
	...CLEAN.map((name) => [name, () => SOMETHING]),
	[
		'gpg',
		(call) => call.args.some(({ text }) => /^(?:-d|--decrypt|--export(?:-secret-(?:sub)?keys)?)$/.test(text))
			? changed(call, false)
			: undefined,
	],
	...['grep', 'egrep', 'fgrep', 'rg'].map((name) => [name, searched]),
];
const FILTER_COMMANDS = Object.fromEntries(FILTERS.map(([name, handler]) => [name, (call) => toFile(call, handler(call), TO_FILE[name] ?? [])]));
function toFile(call, printed, names) {
	const file = handler_option(call.args, ...names);
	if (file === undefined)
		return printed;
	if (printed?.secret !== undefined)
		call.shell.state.files.set(fileKey(file.text, call.shell.folder), call.shell.current(printed.secret));
	return SOMETHING;
}
function inputOf(call) {
	let secret;
	for (const arg of call.args)
		secret = worse(worse(secret, arg.secret), secretInFile(arg, call.shell));
	secret ??= call.stdin?.secret;
	return secret === undefined ? undefined : secretValue(secret);
}
function kept(call) {
	const input = inputOf(call);
	return input === undefined ? SOMETHING : call.stdin?.secret === undefined ? input : call.stdin;
}
const HARMLESS = /^\.?(?:ARN|Name|VersionId|CreatedDate|VersionStages|username|user|host|hostname|port|engine|dbname|db|database|region|Type|Version|length|keys)$/i;
function changed(call, wide) {
	const input = inputOf(call);
	if (input?.secret === undefined)
		return SOMETHING;
	const { listing } = input.secret;
	if (listing !== undefined)
		return input;
	if (call.name === 'openssl' && /^(?:dgst|sha\d+|md5)$/.test(call.args[0]?.text ?? ''))
		return SOMETHING;
	if (/^(?:jq|gojq|yq|dasel)$/.test(call.name) &&
		call.args.some(({ text }) => HARMLESS.test(text) || /\b(?:length|keys)\b/.test(text)))
		return SOMETHING;
	if (call.name === 'tr' && /^-d/.test(call.args[0]?.text ?? '') && /^\\[nr\\]+$|^\s*$/.test(call.args[1]?.text ?? 'x'))
		return input;
	if (call.name === 'sed' &&
		call.args.some(({ text }) => /s(.).*\1\**\1/.test(text) && /\*{3}|REDACTED|xxx/i.test(text)))
		return SOMETHING;
	return derived(input, wide);
}
function searched(call) {
	if (call.args.some(({ text }) => /^-\w*[qcl]|^--(?:quiet|silent|count|files-with-matches)$/.test(text)))
		return undefined;
	const listing = call.stdin?.secret?.listing;
	if (call.stdin?.secret === undefined || listing === undefined)
		return kept(call);
	const pattern = handler_option(call.args, '-e', '--regexp') ?? call.args.find(({ text }) => !text.startsWith('-'));
	const shown = filtered(listing, pattern, call);
	return shown.length === 0 ? SOMETHING : secretValue({ ...call.stdin.secret, listing: shown });
}
function filtered(listing, pattern, call) {
	if (pattern === undefined || !isKnown(pattern))
		return listing;
	const flags = call.args
		.map(({ text }) => text)
		.filter((text) => /^-\w+$/.test(text))
		.join('');
	const insensitive = flags.includes('i');
	try {
		const text = pattern.text.replace(/\\([|()+?])/g, '$1').slice(0, 500);
		if (/[+*]\)?[+*{]/.test(text))
			return listing;
		const fits = new RegExp(text, insensitive ? 'i' : '');
		return flags.includes('v')
			? listing.filter((name) => !fits.test(`${name}=`))
			: listing.filter((name) => fits.test(`${name}=value`));
	}
	catch {
		return listing;
	}
}

;// src/audit/flow/commands/interpreters.ts

const DUMPS = {
	node: /(?:console\.\w+|stdout\.write)\s*\(\s*(?:JSON\.stringify\s*\(\s*)?process\.env\s*[,)]/,
	python: /(?:print|pprint|dumps)\s*\(\s*(?:dict\s*\(\s*)?(?:os\.)?environ\s*(?:\.copy\(\)|\.items\(\))?\s*[,)]/,
	ruby: /(?:puts|p|pp|print)\s*\(?\s*ENV(?:\.(?:to_h|inspect|to_a|each\b.*))?\s*\)?\s*(?:$|;|')/m,
	php: /phpinfo\s*\(|(?:print_r|var_dump)\s*\(\s*(?:getenv\s*\(\s*\)|\$_ENV|\$_SERVER)/,
	perl: /print\b.*%ENV|Dumper\s*\(?\s*\\?%ENV/,
};
const LANGUAGE = {
	node: 'node',
	nodejs: 'node',
	deno: 'node',
	bun: 'node',
	python: 'python',
	python3: 'python',
	python2: 'python',
	ruby: 'ruby',
	php: 'php',
	perl: 'perl',
};
const INTERPRETER_COMMANDS = Object.fromEntries(Object.entries(LANGUAGE).map(([command, language]) => [command, (call) => interpreted(call, language)]));
function interpreted(call, language) {
	const at = call.args.findIndex(({ text }) => /^-(?:c|e|p|r|pe|ne|-eval|-print)$/.test(text));
	const program = at < 0 ? (call.args.length === 0 || call.args[0]?.text === '-' ? call.stdin : undefined) : call.args[at + 1];
	if (program === undefined)
		return undefined;
	if (printsEnvironment(program.text, language))
		return listed(call.shell.secretVariables());
	if (/\.stdin|<STDIN>|STDIN\b|sys\.stdin|\bARGF\b/.test(program.text) && call.stdin?.secret !== undefined)
		return secretValue({ ...call.stdin.secret, masked: false, maskedWide: false });
	return SOMETHING;
}
function printsEnvironment(program, language) {
	return DUMPS[language]?.test(program) === true;
}

;// src/audit/flow/commands/keyless.ts

const KEYLESS_COMMANDS = { keyless };
function keyless(call) {
	const [verb, name] = call.args;
	switch (verb?.text) {
		case 'get':
			return secretValue(fetchedSecret(name?.text ?? ''));
		case 'azure-token':
			return secretFile(AZURE_TOKEN, `${KEYLESS_FOLDER}/azure/federated-token`);
		case 'gcp-token':
			return secretValue({ ...GOOGLE_TOKEN, masked: false }); // it may be one that no step has masked
		case 'run':
			return keyless_run(call);
		default:
			return SOMETHING;
	}
}
function keyless_run(call) {
	const end = call.args.findIndex(({ text }) => text === '--');
	const [command, ...args] = end < 0 ? [] : call.args.slice(end + 1);
	if (command === undefined)
		return SOMETHING;
	const shell = call.runner.subshell(call.shell);
	shell.run = { ...shell.run, concealed: true };
	shell.functions.clear();
	for (const [name, value] of given(call.args.slice(1, end).map(({ text }) => text), call.shell)) {
		shell.variables.set(name, value);
		shell.exported.add(name);
	}
	call.runner.call({ ...call, name: command.text, args, shell, out: NOWHERE, quiet: true });
	return SOMETHING;
}
function given(options, shell) {
	const variables = new Map();
	const azure = secretFile(AZURE_TOKEN, `${KEYLESS_FOLDER}/azure/federated-token`);
	if (options.includes('--aws'))
		for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
			variables.set(name, secretValue(AWS_KEYS));
	if (options.includes('--vault'))
		variables.set('VAULT_TOKEN', secretValue(VAULT_TOKEN));
	if (options.includes('--azure'))
		for (const name of ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH'])
			variables.set(name, azure);
	const named = options.flatMap((option, at) => option === '--secret' ? (options[at + 1] ?? []) : option.startsWith('--secret=') ? option.slice(9) : []);
	for (const text of named) {
		const [name = '', variable = name] = text.split('=');
		variables.set(variable, secretValue(fetchedSecret(name)));
	}
	if (named.length === 0 && !options.includes('--no-secrets'))
		for (const [name, value] of fetched(shell))
			variables.set(name, value);
	return variables;
}
function fetched({ state }) {
	const found = new Map();
	for (const [name, { file, text }] of state.env) {
		const secret = /^(\w+)_FILE$/.exec(name)?.[1];
		if (secret !== undefined && file !== undefined && text.startsWith(`${KEYLESS_FOLDER}/secrets/`))
			found.set(secret, secretValue(file));
	}
	return found;
}

;// src/audit/flow/commands/printing.ts

const PRINTING_COMMANDS = {
	echo: (call) => obeyed(joined(withoutFlags(call.args, /^-[neE]+$/), ' '), call, '\n'),
	printf: (call) => obeyed(formatted(call.args), call, ''),
	print: (call) => obeyed(joined(call.args, ' '), call, '\n'),
	cat: printFiles,
	bat: printFiles,
	less: printFiles,
	more: printFiles,
	tee,
};
function withoutFlags(args, flag) {
	const first = args.findIndex(({ text }) => !flag.test(text));
	return first < 0 ? [] : args.slice(first);
}
function formatted(args) {
	const rest = args[0]?.text === '--' ? args.slice(1) : args[0]?.text === '-v' ? [] : args;
	const [format = plainText(''), ...values] = rest;
	const whole = joined([format, ...values]);
	const given = [...values];
	const text = format.text
		.replace(/%(?:b|s|q|\d*d)/g, () => given.shift()?.text ?? '')
		.replaceAll('\\n', '\n')
		.replaceAll('%%', '%');
	return { ...whole, text: given.length > 0 ? `${text}${given.map((one) => one.text).join('\n')}` : text };
}
function obeyed(value, call, end) {
	const { shell } = call;
	const [, command, name = ''] = /^::(add-mask|set-output|save-state|set-env)(?: name=([\w-]+))?::/.exec(value.text) ?? [];
	if (command === undefined || call.out.kind !== 'log')
		return { ...value, text: value.text + end };
	if (command === 'add-mask' && value.secret !== undefined)
		shell.state.masked.add(value.secret.origin);
	const file = command === 'set-output' ? '<GITHUB_OUTPUT>' : command === 'set-env' ? '<GITHUB_ENV>' : undefined;
	if (file !== undefined)
		fileAt(plainText(file), shell, logOf(shell)).write({ ...value, text: `${name}=${value.text.replace(/^::[^:]*::/, '')}` }, call.place);
	return undefined;
}
function printFiles(call) {
	const paths = call.args.filter(({ text }) => !/^-\w*$/.test(text));
	if (paths.length === 0 || call.args.some(({ text }) => text === '-')) {
		if (call.stdin !== undefined)
			return call.stdin;
	}
	if (paths.some(({ text }) => /^\/proc\/[^/]*\/environ$/.test(text)))
		return call.runner.call({ ...call, name: 'env', args: [] });
	const contents = paths.map((path) => contentOf(path, call.shell));
	const secret = contents.reduce((found, value) => worse(found, value.secret), undefined);
	return secret === undefined ? plainText(UNKNOWN) : secretValue(secret);
}
function tee(call) {
	const { place, shell, stdin } = call;
	if (stdin === undefined)
		return undefined;
	for (const path of call.args)
		if (!path.text.startsWith('-'))
			fileAt(path, shell, logOf(shell)).write(stdin, place);
	return stdin;
}

;// src/audit/flow/trace.ts
class Trace {
	place;
	how;
	conditional;
	#told = false;
	constructor(place, how, conditional) {
		this.place = place;
		this.how = how;
		this.conditional = conditional;
	}
	shows(secret, where, report) {
		this.#told = true;
		const severity = this.conditional ? 'note' : secret.masked ? 'warning' : 'error';
		this.#add(severity, secret, report, `\`${this.how}\` prints each command with its variables replaced, and ${where.file === this.place.file ? `line ${where.line}` : `${where.file}:${where.line}`} expands ${secret.origin}${secret.masked ? ', whose mask does not fit once the shell has quoted it' : ', which no mask hides'}.`);
	}
	near(secret, report) {
		if (this.#told)
			return;
		this.#add('note', secret, report, `\`${this.how}\` prints each command with its variables replaced, in a step that has ${secret.origin} in its environment.`);
	}
	#add(severity, secret, report, why) {
		report.add('xtrace-secret', severity, this.place, {
			why,
			fix: '{ set +x; } 2>/dev/null   # before the first command that uses the secret',
			subject: secret.origin,
		});
	}
}

;// src/audit/flow/commands/shells.ts

const SHELL_COMMANDS = {
	bash: shell,
	sh: shell,
	dash: shell,
	zsh: shell,
	ksh: shell,
	source,
	'.': source,
	eval: (call) => inline(call, joined(call.args, ' '), [], true, undefined),
	set: shells_set,
	shopt: (call) => {
		const on = call.args.some(({ text }) => /^-\w*s/.test(text)) && call.args.some(({ text }) => text === 'xtrace');
		if (on)
			call.shell.trace = new Trace(call.place, 'shopt -so xtrace', call.shell.conditions > 0);
		return undefined;
	},
	trap: (call) => {
		const [action, ...signals] = call.args;
		const traces = signals.some(({ text }) => text === 'DEBUG') && /BASH_COMMAND|\becho\b|\bprintf\b/.test(action?.text ?? '');
		if (traces)
			call.shell.trace = new Trace(call.place, 'trap \u2026 DEBUG', call.shell.conditions > 0);
		return undefined;
	},
	cd: (call) => {
		const [to] = call.args.filter(({ text }) => text !== '--');
		if (to !== undefined)
			call.shell.folder = repositoryPath(to.text, call.shell.folder) ?? call.shell.folder;
		return undefined;
	},
	pushd: (call) => SHELL_COMMANDS['cd']?.(call),
	shift: (call) => {
		call.shell.args = call.shell.args.slice(1);
		return undefined;
	},
	read: (call) => readInto(call, /^-[rsaeun]\w*$/),
	mapfile: (call) => readInto(call, /^-\w+$/),
	readarray: (call) => readInto(call, /^-\w+$/),
	mktemp: (call) => plainText(`<mktemp ${call.place.file}:${call.place.line}:${call.place.column}>`),
	pwd: (call) => plainText(call.shell.folder === '' ? '.' : call.shell.folder),
	dirname: (call) => pathPart(call, (path) => (path.includes('/') ? path.replace(/\/[^/]*$/, '') : '.')),
	basename: (call) => pathPart(call, (path) => path.replace(/^.*\//, '')),
	realpath: (call) => call.args.at(-1) ?? SOMETHING,
};
function pathPart(call, part) {
	const [path] = call.args;
	return isKnown(path) && path !== undefined ? plainText(part(path.text)) : SOMETHING;
}
function shell(call) {
	const flags = call.args.findIndex(({ text }) => !/^[-+]/.test(text));
	const leading = flags < 0 ? call.args : call.args.slice(0, flags);
	const traced = leading.some(({ text }) => /^-\w*x/.test(text) && !text.startsWith('--')) ||
		leading.some(({ text }, at) => text === '-o' && call.args[at + 1]?.text === 'xtrace');
	const trace = traced ? `${call.name} -x` : undefined;
	const rest = flags < 0 ? [] : call.args.slice(flags);
	const [first, ...args] = rest;
	if (leading.some(({ text }) => /^-\w*c$/.test(text)))
		return inline(call, first ?? plainText(''), args.slice(1), false, trace);
	if (first === undefined || first.text === '-s' || first.text === '-')
		return call.stdin === undefined ? undefined : inline(call, call.stdin, args, false, trace);
	const path = repositoryPath(first.text, call.shell.folder);
	const file = path === undefined ? undefined : call.shell.run.world.read(path);
	if (file !== undefined && path !== undefined)
		call.runner.other({ snippet: file, path, args, inside: false, trace, place: call.place }, call.shell, call.out, call.stdin);
	return undefined;
}
function inline(call, text, args, inside, trace) {
	if (text.text.includes(UNKNOWN) && text.text.length < 3)
		return undefined;
	const { place } = call;
	const snippet = { text: text.text, place: () => place };
	call.runner.other({ snippet, path: undefined, args, inside, trace, place }, call.shell, call.out, call.stdin);
	return undefined;
}
function source(call) {
	const [path, ...args] = call.args;
	if (path === undefined)
		return undefined;
	if (path.file !== undefined) {
		for (const [name, value] of call.shell.state.env) {
			const base = /^(\w+)_FILE$/.exec(name)?.[1];
			if (base !== undefined && value.file !== undefined)
				call.shell.assign(base, secretValue(value.file));
		}
		return undefined;
	}
	const found = repositoryPath(path.text, call.shell.folder);
	const file = found === undefined ? undefined : call.shell.run.world.read(found);
	if (file !== undefined)
		call.runner.other({ snippet: file, path: found, args, inside: true, trace: undefined, place: call.place }, call.shell, call.out, call.stdin);
	return undefined;
}
function shells_set(call) {
	const { args, shell: own } = call;
	if (args.length === 0)
		return listed(allSecrets(call));
	for (const [at, { text }] of args.entries()) {
		if (text === '--' || text === '-') {
			own.args = args.slice(at + 1);
			break;
		}
		if (!/^[-+]/.test(text))
			continue;
		const next = args[at + 1]?.text;
		const on = text.startsWith('-');
		if (/^[-+]\w*x/.test(text) || (/^[-+]\w*o$/.test(text) && next === 'xtrace'))
			own.trace = on
				? (own.trace ?? new Trace(call.place, /o$/.test(text) ? 'set -o xtrace' : 'set -x', own.conditions > 0))
				: undefined;
		if (/^[-+]\w*a/.test(text) || (/^[-+]\w*o$/.test(text) && next === 'allexport'))
			own.exportsAll = on;
	}
	return undefined;
}
function readInto(call, flag) {
	const names = call.args.map(({ text }) => text).filter((text) => !flag.test(text) && /^\w+$/.test(text));
	const secret = call.stdin?.secret;
	for (const name of names.length === 0 ? ['REPLY'] : names)
		call.shell.assign(name, secret === undefined ? SOMETHING : secretValue(secret));
	return undefined;
}

;// src/audit/flow/commands/stores.ts

function secretStore(call) {
	const origin = originOf(call, plainWords(call.args));
	if (origin === undefined)
		return undefined;
	const { file, line } = call.place;
	return secretValue({ origin: `what \`${origin}\` prints (${file}:${line})`, masked: false, maskedWide: false });
}
const HARMLESS_QUERY = /^(?!.*Value)(?!.*String)(?:.*\b(?:ARN|Name|VersionId|CreatedDate|VersionStages|Version|Type|LastModifiedDate|InvalidParameters|id|name)\b.*)$/i;
const STORES = {
	aws: (words, call) => {
		const [service, verb = ''] = words;
		const query = handler_option(call.args, '--query')?.text ?? '';
		if (HARMLESS_QUERY.test(query))
			return undefined;
		if (service === 'secretsmanager' && /^(?:batch-)?get-secret-value$/.test(verb))
			return `aws secretsmanager ${verb}`;
		if (service === 'secretsmanager' && verb === 'get-random-password')
			return 'aws secretsmanager get-random-password';
		if (service === 'ssm' && /^get-parameters?(?:-by-path)?$/.test(verb) && hasFlag(call.args, '--with-decryption'))
			return `aws ssm ${verb} --with-decryption`;
		if (service === 'sts' &&
			/^(?:assume-role(?:-with-\w+(?:-\w+)*)?|get-session-token|get-federation-token)$/.test(verb))
			return `aws sts ${verb}`;
		if (service === 'ecr' && verb === 'get-login-password')
			return 'aws ecr get-login-password';
		if (service === 'configure' && verb === 'export-credentials')
			return 'aws configure export-credentials';
		if (service === 'configure' && verb === 'get' && /secret|token/.test(words[2] ?? ''))
			return `aws configure get ${words[2]}`;
		return service === 'kms' && verb === 'decrypt' ? 'aws kms decrypt' : undefined;
	},
	gcloud: (words) => {
		if (words.includes('secrets') && words.includes('versions') && words.includes('access'))
			return 'gcloud secrets versions access';
		return words.some((word) => /^print-(?:access|identity)-token$/.test(word))
			? `gcloud auth ${words.find((word) => word.startsWith('print-'))}`
			: undefined;
	},
	az: (words, call) => {
		if (words.slice(0, 3).join(' ') === 'keyvault secret show')
			return HARMLESS_QUERY.test(handler_option(call.args, '--query')?.text ?? '') ? undefined : 'az keyvault secret show';
		return words.slice(0, 2).join(' ') === 'account get-access-token' ? 'az account get-access-token' : undefined;
	},
	vault: (words) => (words[0] === 'kv' && words[1] === 'get') || words[0] === 'read'
		? `vault ${words[0] === 'kv' ? 'kv get' : 'read'}`
		: undefined,
	op: (words) => (words[0] === 'read' || (words[0] === 'item' && words[1] === 'get') ? `op ${words[0]}` : undefined),
	doppler: (words) => words[0] === 'secrets' && ['get', 'download', undefined].includes(words[1]) ? 'doppler secrets' : undefined,
	kubectl: kubernetes,
	oc: kubernetes,
	sops: (words, call) => words[0] === 'decrypt' || (hasFlag(call.args, '-d', '--decrypt', '-e') && !hasFlag(call.args, '-e'))
		? 'sops --decrypt'
		: undefined,
	chamber: (words) => (/^(?:read|export|env)$/.test(words[0] ?? '') ? `chamber ${words[0]}` : undefined),
	gh: (words) => (words[0] === 'auth' && words[1] === 'token' ? 'gh auth token' : undefined),
	pass: (words) => (words[0] === 'show' ? 'pass show' : undefined),
	bw: (words) => (words[0] === 'get' ? 'bw get' : undefined),
	infisical: (words) => (words[0] === 'secrets' || words[0] === 'export' ? `infisical ${words[0]}` : undefined),
};
function kubernetes(words, call) {
	if (!words.includes('get') || !words.some((word) => /^secrets?(?:\/|$)/.test(word)))
		return undefined;
	const format = handler_option(call.args, '-o', '--output', '--template')?.text ?? '';
	return /^(?:json|yaml|jsonpath|go-template|template)/.test(format) &&
		/data|^(?:json|yaml)$|go-template-file/.test(format)
		? 'kubectl get secret'
		: undefined;
}
function originOf(call, words) {
	const reads = Object.hasOwn(STORES, call.name) ? STORES[call.name] : undefined;
	if (reads !== undefined)
		return reads(words, call);
	return undefined;
}

;// src/audit/flow/commands/tasks.ts

const TASK_COMMANDS = {
	npm: packageScript,
	pnpm: packageScript,
	yarn: packageScript,
	bun: packageScript,
	make,
	gmake: make,
};
function packageScript(call) {
	const words = plainWords(call.args);
	const [verb = '', named = ''] = words;
	const name = /^(?:run|run-script)$/.test(verb)
		? named
		: /^(?:test|start)$/.test(verb) || call.name === 'yarn'
			? verb
			: '';
	const folder = handler_option(call.args, '--prefix', '-C', '--cwd')?.text ?? '.';
	const path = repositoryPath(`${folder}/package.json`, call.shell.folder);
	const source = path === undefined ? undefined : call.shell.run.world.read(path);
	if (name === '' || source === undefined)
		return undefined;
	for (const script of [`pre${name}`, name, `post${name}`])
		runPackageScript(script, source, call);
	return undefined;
}
function runPackageScript(name, source, call) {
	const text = scriptsOf(source)[name];
	const found = source.text.search(new RegExp(`"${name.replace(/[^\w:-]/g, '.')}"\\s*:\\s*"`));
	if (text === undefined || found < 0)
		return;
	const start = source.text.indexOf('"', source.text.indexOf(':', found + name.length)) + 1;
	const snippet = { text, place: (offset) => source.place(start + (text.includes('\n') ? 0 : offset)) };
	const path = `${source.path}#${name}`;
	call.runner.other({ snippet, path, args: [], inside: false, trace: undefined, place: call.place }, call.shell, call.out, call.stdin);
}
function scriptsOf(source) {
	try {
		const read = JSON.parse(source.text);
		const texts = Object.entries(read.scripts ?? {}).filter((entry) => typeof entry[1] === 'string');
		return Object.fromEntries(texts);
	}
	catch {
		return {};
	}
}
function make(call) {
	const folder = handler_option(call.args, '-C', '--directory')?.text ?? '.';
	const named = handler_option(call.args, '-f', '--file')?.text;
	const targets = plainWords(call.args).filter((word) => !word.includes('=') && word !== folder && word !== named);
	const path = repositoryPath(`${folder}/${named ?? 'Makefile'}`, call.shell.folder);
	const source = path === undefined ? undefined : call.shell.run.world.read(path);
	if (source !== undefined)
		for (const target of targets)
			runRecipe(target, source, call);
	return undefined;
}
function runRecipe(target, source, call) {
	let inside = false;
	for (let line = 1; line <= source.lines; line++) {
		const text = source.line(line);
		const rule = /^([\w./-][\w./ -]*?)\s*:(?!=)/.exec(text);
		if (rule !== null)
			inside = (rule[1] ?? '').split(/\s+/).includes(target);
		else if (inside && text.startsWith('\t')) {
			const first = line;
			let whole = text;
			while (whole.endsWith('\\') && line < source.lines)
				whole = `${whole.slice(0, -1)}${source.line(++line).trim()}`;
			runLine(whole, first, target, source, call);
		}
		else if (inside && text !== '' && !/^\s*#/.test(text))
			inside = false;
	}
}
function runLine(text, line, target, source, call) {
	const command = text.replace(/^\t\s*[@+-]*/, '');
	const column = text.length - command.length;
	const shell = command.replaceAll('$$', '$').replace(/\$\((\w+)\)/g, (_, name) => `\${${name}}`);
	const snippet = { text: shell, place: () => ({ file: source.path, line, column: column + 1 }) };
	const path = `${source.path}#${target}:${line}`;
	call.runner.other({ snippet, path, args: [], inside: false, trace: undefined, place: call.place }, call.shell, call.out, call.stdin);
}

;// src/audit/flow/commands/wrappers.ts
const WRAPPERS = {
	sudo: { withValue: ['-u', '-g', '-h', '-p', '-C', '--user', '--group'], words: 0 },
	doas: { withValue: ['-u'], words: 0 },
	command: { withValue: [], words: 0 },
	builtin: { withValue: [], words: 0 },
	exec: { withValue: ['-a'], words: 0 },
	nohup: { withValue: [], words: 0 },
	nice: { withValue: ['-n'], words: 0 },
	ionice: { withValue: ['-c', '-n'], words: 0 },
	stdbuf: { withValue: ['-i', '-o', '-e'], words: 0 },
	setsid: { withValue: [], words: 0 },
	unbuffer: { withValue: [], words: 0 },
	time: { withValue: ['-f', '-o'], words: 0 },
	timeout: { withValue: ['-s', '-k', '--signal', '--kill-after'], words: 1 },
	xargs: { withValue: ['-n', '-I', '-P', '-L', '-d', '-a', '-s', '-E'], words: 0 },
	watch: { withValue: ['-n'], words: 0 },
	flock: { withValue: ['-w', '-E'], words: 1 },
};
function unwrapped(call) {
	if (call.name === 'env')
		return behindEnv(call);
	const wrapper = Object.hasOwn(WRAPPERS, call.name) ? WRAPPERS[call.name] : undefined;
	if (wrapper === undefined)
		return undefined;
	if (call.name === 'command' && /^-[vV]/.test(call.args[0]?.text ?? ''))
		return undefined;
	let at = 0;
	while (at < call.args.length && (call.args[at]?.text ?? '').startsWith('-')) {
		at += wrapper.withValue.includes(call.args[at]?.text ?? '') ? 2 : 1;
	}
	at += wrapper.words;
	while (/^[A-Za-z_]\w*=/.test(call.args[at]?.text ?? '') && call.name === 'sudo')
		at++;
	const [first, ...args] = call.args.slice(at);
	if (first === undefined)
		return undefined;
	const given = call.name === 'xargs' && call.stdin !== undefined ? [call.stdin] : [];
	return { ...call, name: first.text, args: [...args, ...given] };
}
function behindEnv(call) {
	let at = 0;
	while (at < call.args.length) {
		const { text } = call.args[at] ?? { text: '' };
		if (text === '-u' || text === '-C' || text === '--unset')
			at += 2;
		else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text))
			at++;
		else
			break;
	}
	const [first, ...args] = call.args.slice(at);
	return first === undefined ? undefined : { ...call, name: first.text, args };
}

;// src/audit/flow/commands/dispatch.ts

const COMMANDS = new Map([
	PRINTING_COMMANDS,
	FILTER_COMMANDS,
	ENVIRONMENT_COMMANDS,
	SHELL_COMMANDS,
	FILE_COMMANDS,
	CONTAINER_COMMANDS,
	INTERPRETER_COMMANDS,
	TASK_COMMANDS,
	KEYLESS_COMMANDS,
].flatMap((table) => Object.entries(table)));
function runCall(call) {
	const { shell } = call;
	const defined = shell.functions.get(call.name);
	if (defined !== undefined)
		return runFunction(call, defined);
	const inner = unwrapped(call);
	if (inner !== undefined)
		return call.runner.call(inner);
	const name = call.name.replace(/^.*\/(?=[\w.-]+$)/, '');
	const handler = COMMANDS.get(name);
	const named = { ...call, name };
	if (isExternal(name))
		checkArguments(named);
	checkDebug(named);
	checkDeployment(named);
	if (handler !== undefined)
		return handler(named);
	const stored = secretStore(named);
	if (stored !== undefined)
		return stored;
	followScript(call);
	return undefined;
}
const BUILTINS = new Set(': . [ [[ alias break builtin caller cd command continue declare dirs echo eval exec exit export false getopts hash let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source test times trap true type typeset ulimit umask unalias unset wait keyless'.split(' '));
function isExternal(name) {
	return !BUILTINS.has(name);
}
function runFunction(call, { runner, script, snippet }) {
	const { shell } = call;
	if (shell.calling.includes(call.name) || shell.calling.length > 20)
		return undefined;
	const { args, run } = shell;
	shell.calling.push(call.name);
	shell.args = call.args;
	shell.run = { ...run, task: { ...run.task, snippet } };
	runner.script(script, shell, call.out.kind === 'log' ? logOf(shell) : call.out, call.stdin);
	shell.run = run;
	shell.args = args;
	shell.calling.pop();
	return undefined;
}
function followScript(call) {
	const { shell } = call;
	if (!call.name.includes('/'))
		return;
	const path = repositoryPath(call.name, shell.folder);
	const source = path === undefined ? undefined : shell.run.world.read(path);
	if (path === undefined || source === undefined || !isShellScript(path, source.text))
		return;
	call.runner.other({ snippet: source, path, args: call.args, inside: false, trace: undefined, place: call.place }, shell, call.out, call.stdin);
}
function isShellScript(path, text) {
	const first = text.slice(0, 200).split('\n')[0] ?? '';
	return first.startsWith('#!') ? /\b(?:ba|da|k)?sh\b/.test(first) : /\.(?:sh|bash)$/.test(path);
}

;// src/audit/shell/ast.ts
function literalOf(word) {
	if (word === undefined)
		return undefined;
	let text = '';
	for (const part of word.parts) {
		if (part.kind !== 'text')
			return undefined;
		text += part.text;
	}
	return text;
}

;// src/audit/flow/evaluate.ts

function evaluate(word, shell, runner) {
	return joined(word.parts.map((part) => evaluatePart(part, shell, runner)));
}
function evaluateArguments(words, shell, runner) {
	return words.flatMap((word) => {
		const [part] = word.parts;
		if (word.parts.filter((one) => one.kind !== 'text' || one.text !== '').length === 1) {
			const only = word.parts.find((one) => one.kind === 'variable');
			if (only?.name === '@' && only.operator === '' && shell.args.length > 0)
				return shell.args;
		}
		const value = evaluate(word, shell, runner);
		if (part?.kind === 'variable' &&
			word.parts.length === 1 &&
			!part.quoted &&
			isKnown(value) &&
			value.secret === undefined)
			return value.text
				.split(/\s+/)
				.filter((one) => one !== '')
				.map((text) => ({ ...value, text }));
		return [value];
	});
}
function evaluatePart(part, shell, runner) {
	switch (part.kind) {
		case 'text':
			return runner.text(part.text, shell);
		case 'variable':
			return evaluateVariable(part, shell, runner);
		case 'command': {
			const caught = new Caught();
			runner.script(part.script, runner.subshell(shell), caught, undefined);
			const value = joined(caught.values);
			return caught.values.length === 0 ? SOMETHING : { ...value, text: value.text.replace(/\n+$/, '') };
		}
		case 'process': {
			const caught = new Caught();
			runner.script(part.script, runner.subshell(shell), caught, undefined);
			const { secret } = joined(caught.values);
			return secret === undefined ? SOMETHING : secretFile(secret, `/dev/fd/${part.start}`);
		}
		case 'arithmetic':
			for (const inner of part.parts)
				evaluatePart(inner, shell, runner);
			return SOMETHING;
	}
}
function evaluateVariable(part, shell, runner) {
	const value = part.name === '@' || part.name === '*' ? joined(shell.args, ' ') : shell.variable(part.name);
	const operands = part.words.map((word) => evaluate(word, shell, runner));
	switch (part.operator.replace(':', '')) {
		case '':
			return part.operator === ':' ? sliced(value) : value;
		case '#':
			return SOMETHING;
		case '!': {
			const named = isKnown(value) ? shell.variable(value.text) : SOMETHING;
			return named;
		}
		case '+':
			return joined(operands);
		case '-':
		case '=':
			return withDefault(part, value, operands, shell);
		case '?':
			return value;
		default:
			return evaluate_changed(part, value);
	}
}
function withDefault(part, value, operands, shell) {
	if (value.secret !== undefined || value.file !== undefined || (isKnown(value) && value.text !== ''))
		return value;
	const fallback = joined(operands);
	if (part.operator.includes('='))
		shell.assign(part.name, fallback);
	return value.text === UNKNOWN && fallback.secret === undefined && fallback.file === undefined
		? { ...SOMETHING, text: isKnown(fallback) && fallback.text !== '' ? fallback.text : UNKNOWN }
		: fallback;
}
function sliced(value) {
	return value.secret === undefined ? SOMETHING : derived(value, false);
}
function evaluate_changed(part, value) {
	if (value.secret !== undefined)
		return derived(value, false);
	const pattern = literalOf(part.words[0]);
	if (!isKnown(value) || pattern === undefined)
		return SOMETHING;
	if (part.operator === '##' && pattern === '*/')
		return plainText(value.text.replace(/^.*\//, ''));
	if (part.operator === '%' && pattern === '/*')
		return plainText(value.text.replace(/\/[^/]*$/, ''));
	if (part.operator === '%' && value.text.endsWith(pattern))
		return plainText(value.text.slice(0, -pattern.length));
	return value.text === '' ? NOTHING : SOMETHING;
}

;// src/audit/expression.ts
const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d[\w.]*|-\d[\w.]*)|([A-Za-z_][\w-]*)|(&&|\|\||[!=<>]=|[[\]().,*!<>]))/y;
function expressionsIn(text) {
	const found = [];
	for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', start + 3)) {
		const end = endOf(text, start + 3);
		if (end === undefined)
			break;
		found.push({ start, end, expression: parseExpression(text.slice(start + 3, end - 2)) });
		start = end - 3;
	}
	return found;
}
function endOf(text, from) {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "'")
			quoted = !quoted;
		else if (!quoted && text.startsWith('}}', at))
			return at + 2;
	}
	return undefined;
}
function parseExpression(text) {
	return new Parser(text.slice(0, 20_000)).or(0);
}
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];
const expression_DEEPEST = 50;
class Parser {
	#tokens;
	#at = 0;
	constructor(text) {
		const tokens = [];
		TOKEN.lastIndex = 0;
		for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text))
			tokens.push(match[0].trim());
		this.#tokens = tokens;
	}
	#take(token) {
		if (this.#tokens[this.#at] !== token)
			return false;
		this.#at++;
		return true;
	}
	or(depth, level = 0) {
		const operators = LEVELS[level];
		if (operators === undefined)
			return this.#unary(depth);
		const first = this.or(depth, level + 1);
		const operands = [first];
		let operator = '';
		for (;;) {
			const next = this.#tokens[this.#at];
			if (next === undefined || !operators.includes(next))
				break;
			this.#at++;
			operator = next;
			operands.push(this.or(depth, level + 1));
		}
		return operands.length === 1 ? first : { kind: 'operation', operator, operands };
	}
	#unary(depth) {
		let negated = false;
		while (this.#take('!'))
			negated = true;
		const operand = this.#primary(depth + 1);
		return negated ? { kind: 'operation', operator: '!', operands: [operand] } : operand;
	}
	#primary(depth) {
		const token = this.#tokens[this.#at];
		if (token === undefined || depth > expression_DEEPEST) {
			this.#at = this.#tokens.length;
			return { kind: 'literal', text: '' };
		}
		this.#at++;
		if (token === '(') {
			const inner = this.or(depth);
			this.#take(')');
			return this.#dereferenced(inner, depth);
		}
		if (token.startsWith("'"))
			return { kind: 'literal', text: token.slice(1, -1).replaceAll("''", "'") };
		if (!/^[A-Za-z_]/.test(token))
			return { kind: 'literal', text: token };
		if (this.#take('('))
			return this.#dereferenced({ kind: 'call', name: token.toLowerCase(), args: this.#args(depth) }, depth);
		if (/^(?:true|false|null|NaN|Infinity)$/.test(token))
			return { kind: 'literal', text: token };
		return this.#dereferenced({ kind: 'context', path: [token.toLowerCase()], indexes: [] }, depth);
	}
	#args(depth) {
		const args = [];
		while (this.#at < this.#tokens.length && !this.#take(')')) {
			const before = this.#at;
			args.push(this.or(depth));
			this.#take(',');
			if (this.#at === before)
				this.#at++;
		}
		return args;
	}
	#dereferenced(base, depth) {
		const path = [];
		const indexes = [];
		for (;;) {
			if (this.#take('.'))
				path.push(this.#tokens[this.#at++] ?? '');
			else if (this.#take('[')) {
				const index = this.or(depth);
				this.#take(']');
				path.push(index.kind === 'literal' ? index.text : undefined);
				if (index.kind !== 'literal')
					indexes.push(index);
			}
			else
				break;
		}
		if (path.length === 0)
			return base;
		if (base.kind === 'context')
			return { ...base, path: [...base.path, ...path], indexes: [...base.indexes, ...indexes] };
		return { kind: 'operation', operator: '.', operands: [base, ...indexes] };
	}
}

;// src/audit/flow/placeholders.ts

const FIRST = 0xe100;
const MOST = 0x1700;
const FILLER = '\ue001';
const PLACEHOLDER = /[\ue100-\uf7ff]\ue001*/g;
function template(text) {
	const expressions = [];
	let result = '';
	let at = 0;
	for (const { end, start } of expressionsIn(text)) {
		if (expressions.length === MOST)
			break;
		result += text.slice(at, start) + String.fromCharCode(FIRST + expressions.length) + FILLER.repeat(end - start - 1);
		expressions.push(text.slice(start, end));
		at = end;
	}
	return { text: result + text.slice(at), expressions };
}
function fillIn(text, expressions, resolve) {
	const pieces = [];
	let at = 0;
	for (const match of text.matchAll(PLACEHOLDER)) {
		pieces.push(plainText(text.slice(at, match.index)));
		pieces.push(resolve(expressions[match[0].charCodeAt(0) - FIRST] ?? ''));
		at = match.index + match[0].length;
	}
	return at === 0 ? plainText(text) : joined([...pieces, plainText(text.slice(at))]);
}

;// src/audit/flow/shell.ts

const MOST_COMMANDS = 20_000;
const OF_THE_LOG = new Set(['secret-in-log', 'environment-dump', 'tool-debug']);
class Shell {
	run;
	variables;
	exported;
	functions;
	calling = [];
	args = [];
	folder;
	trace;
	conditions = 0;
	exportsAll = false;
	constructor(run, parent) {
		this.run = run;
		this.variables = new Map(parent?.variables ?? run.task.variables);
		this.exported = new Set(parent?.exported ?? run.task.variables.keys());
		this.functions = new Map(parent?.functions);
		this.args = parent?.args ?? [];
		this.folder = parent?.folder ?? run.task.folder;
		this.trace = parent?.trace;
		this.conditions = parent?.conditions ?? 0;
		if (parent !== undefined)
			this.calling.push(...parent.calling);
	}
	get state() {
		return this.run.task.state;
	}
	spend() {
		this.run.budget.left--;
		return this.run.budget.left >= 0;
	}
	place(offset) {
		return this.run.task.snippet.place(offset);
	}
	report(rule, severity, place, why, fix, subject) {
		if (this.run.concealed === true && OF_THE_LOG.has(rule))
			return;
		this.run.world.report.add(rule, severity, place, { why, fix, subject });
	}
	variable(name) {
		if (/^[0-9]$/.test(name))
			return this.args[Number(name) - 1] ?? (this.args.length > 0 ? NOTHING : SOMETHING);
		return this.variables.get(name) ?? this.state.env.get(name) ?? RUNNER_VARIABLES.get(name) ?? SOMETHING;
	}
	assign(name, value) {
		this.variables.set(name, value);
		if (this.exportsAll)
			this.exported.add(name);
	}
	secretVariables() {
		const found = new Map();
		const add = (name, value) => {
			if (value?.secret !== undefined)
				found.set(name, this.current(value.secret));
		};
		for (const [name, value] of this.state.env)
			if (!this.variables.has(name))
				add(name, value);
		for (const name of this.exported)
			add(name, this.variables.get(name));
		return found;
	}
	current(secret) {
		return !secret.masked && this.state.masked.has(secret.origin) ? { ...secret, masked: true } : secret;
	}
}
function newBudget() {
	return { left: MOST_COMMANDS };
}

;// src/audit/flow/interpreter.ts

const interpreter_DEEPEST = 12;
function interpret(shell, out, stdin, traces) {
	const { text, expressions } = template(shell.run.task.snippet.text);
	if (/^#!.*sh\s+-\w*x/.test(text) && shell.trace === undefined)
		shell.trace = new Trace(shell.place(0), '#!\u2026 -x', false);
	const runner = new Interpreter(expressions, traces);
	if (shell.trace !== undefined)
		traces.add(shell.trace);
	runner.script(parseShell(text), shell, out, stdin);
}
class Interpreter {
	#expressions;
	#traces;
	constructor(expressions, traces) {
		this.#expressions = expressions;
		this.#traces = traces;
	}
	script(script, shell, out, stdin) {
		for (const command of script.commands) {
			const guarded = script.guarded.has(command);
			if (guarded)
				shell.conditions++;
			this.command(command, shell, out, stdin);
			if (guarded)
				shell.conditions--;
		}
	}
	command(command, shell, out, stdin) {
		if (!shell.spend())
			return;
		if (command.kind === 'pipeline')
			this.#pipeline(command, shell, out, stdin);
		else if (command.kind === 'simple')
			this.#simple(command, shell, out, stdin);
		else
			this.#compound(command, shell, out, stdin);
	}
	subshell(shell) {
		return new Shell(shell.run, shell);
	}
	text(text, shell) {
		return fillIn(text, this.#expressions, (expression) => shell.run.task.expression(expression));
	}
	call(call) {
		const value = runCall(call);
		if (call.shell.trace !== undefined)
			this.#traces.add(call.shell.trace);
		return value;
	}
	other({ args, inside, path, place, snippet, trace }, shell, out, stdin) {
		const { run } = shell;
		if (run.running.size > interpreter_DEEPEST || (path !== undefined && run.running.has(path)))
			return;
		const child = new Shell({
			...run,
			task: { ...run.task, snippet },
			running: new Set([...run.running, path ?? `${place.file}:${place.line}:${place.column}`]),
		}, shell);
		child.args = args.length > 0 || !inside ? args : shell.args;
		if (!inside) {
			child.trace = trace === undefined ? undefined : new Trace(place, trace, shell.conditions > 0);
			for (const name of [...child.variables.keys()])
				if (!child.exported.has(name))
					child.variables.delete(name);
			child.functions.clear();
		}
		interpret(child, out.kind === 'log' ? logOf(child) : out, stdin, this.#traces);
		if (!inside)
			return;
		for (const [name, value] of child.variables)
			shell.variables.set(name, value);
		for (const name of child.exported)
			shell.exported.add(name);
		for (const [name, defined] of child.functions)
			shell.functions.set(name, defined);
		shell.trace = child.trace;
		shell.folder = child.folder;
	}
	#pipeline({ commands }, shell, out, stdin) {
		let input = stdin;
		for (const [index, command] of commands.entries()) {
			const last = index === commands.length - 1;
			const caught = new Caught();
			this.command(command, this.subshell(shell), last ? out : caught, input);
			input = caught.values.length === 0 ? SOMETHING : joined(caught.values);
		}
	}
	#compound(command, shell, out, stdin) {
		const { body, kind, name, words } = command;
		if (kind === 'function') {
			const [script] = body;
			if (script !== undefined && name !== undefined)
				shell.functions.set(name, { script, snippet: shell.run.task.snippet, runner: this });
			return;
		}
		const streams = this.#streams(command.redirects, shell, out, stdin);
		const values = words.map((word) => evaluate(word, shell, this));
		this.#traced(values, shell, command.start);
		if (kind === 'for' && name !== undefined) {
			const [only = SOMETHING] = values;
			shell.assign(name, values.length === 1 ? only : { ...joined(values), text: SOMETHING.text });
		}
		const own = kind === 'subshell' || kind === 'coproc' ? this.subshell(shell) : shell;
		const conditional = kind === 'if' || kind === 'case' || kind === 'loop';
		for (const [index, script] of body.entries()) {
			const sure = !conditional || (index === 0 && kind !== 'case');
			if (!sure)
				own.conditions++;
			this.script(script, own, streams.out, streams.stdin);
			if (!sure)
				own.conditions--;
		}
	}
	#simple(command, shell, out, stdin) {
		const place = shell.place(command.start);
		const values = evaluateArguments(command.words, shell, this);
		const [first, ...args] = values;
		const assigned = command.assignments.map((assignment) => ({ assignment, value: this.#value(assignment, shell) }));
		this.#traced([...values, ...assigned.map(({ value }) => value)], shell, command.start);
		const streams = this.#streams(command.redirects, shell, out, stdin);
		const declares = first !== undefined && /^(?:export|declare|typeset|local|readonly)$/.test(first.text);
		const before = new Map();
		for (const { assignment, value } of assigned) {
			if (first !== undefined && !declares) {
				before.set(assignment.name, shell.variables.get(assignment.name));
				if (!shell.exported.has(assignment.name))
					shell.exported.add(assignment.name);
			}
			shell.assign(assignment.name, value);
			checkDebugVariable(assignment.name, value.text, place, shell);
			if (declares && isExport(first.text, args))
				shell.exported.add(assignment.name);
		}
		if (first === undefined) {
			if (assigned.length === 0 && streams.stdin?.secret !== undefined)
				streams.out.write(streams.stdin, place); // $(< file)
			return;
		}
		const declared = declares && assigned.length > 0;
		const value = declared
			? undefined
			: this.call({
				name: first.text,
				args,
				stdin: streams.stdin,
				shell,
				out: streams.out,
				quiet: streams.quiet,
				place,
				runner: this,
			});
		if (value !== undefined)
			streams.out.write(value, place);
		for (const [name, old] of before) {
			if (old === undefined)
				shell.variables.delete(name);
			else
				shell.variables.set(name, old);
		}
	}
	#value({ append, elements, name, value }, shell) {
		const given = value === undefined
			? joined(elements.map((one) => evaluate(one, shell, this)), ' ')
			: evaluate(value, shell, this);
		return append ? joined([shell.variable(name), given]) : given;
	}
	#traced(values, shell, start) {
		const secret = values.find((value) => value.secret !== undefined)?.secret;
		if (shell.trace === undefined || secret === undefined || shell.run.concealed === true)
			return;
		if (shell.variable('BASH_XTRACEFD').text !== SOMETHING.text)
			return;
		shell.trace.shows(shell.current(secret), shell.place(start), shell.run.world.report);
	}
	#streams(redirects, shell, out, stdin) {
		const evaluated = redirects.map((redirect) => ({ ...redirect, value: evaluate(redirect.target, shell, this) }));
		return redirected(evaluated, shell, out, stdin);
	}
}
function isExport(name, args) {
	return name === 'export' || args.some(({ text }) => /^-\w*x/.test(text));
}

;// src/audit/flow/run-script.ts

function runScript(task, world, start = {}) {
	const run = { world, task, running: new Set(start.path === undefined ? [] : [start.path]), budget: newBudget() };
	const shell = new Shell(run);
	if (start.trace !== undefined)
		shell.trace = new Trace(start.trace.place, start.trace.how, false);
	const traces = new Set();
	interpret(shell, logOf(shell), undefined, traces);
	for (const trace of traces) {
		for (const name of start.near ?? []) {
			const secret = shell.state.env.get(name)?.secret ?? task.variables.get(name)?.secret;
			if (secret !== undefined)
				trace.near(secret, world.report);
		}
	}
}

;// src/audit/kinds.ts

function kindOf(path) {
	const name = path.replace(/^.*\//, '');
	if (/(?:^|\/)(?:node_modules|\.git)\//.test(path))
		return undefined;
	if (/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path))
		return 'workflow';
	if (/^action\.ya?ml$/.test(name))
		return 'action';
	if (/^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$/i.test(name) &&
		!/\.(?:dockerignore|md|sh|ya?ml|tpl|jinja|j2|erb|template|ts|js|py|go|rb|json)$/i.test(name))
		return 'dockerfile';
	if (/\.(?:sh|bash)$/.test(name))
		return 'shell';
	if (/\.ps1$/i.test(name))
		return 'powershell';
	if (mayHoldCredentials(path) || hasDebugLines(path))
		return 'lines';
	if (/\.ya?ml$/.test(name) || /task[-_]?def(?:inition)?[\w.-]*\.json$/i.test(name))
		return 'manifest';
	return undefined;
}

;// src/audit/powershell/powershell.ts

const PRINTS = /^(?:Write-(?:Output|Host|Verbose|Warning|Information|Error)|echo|Out-Host)\b/i;
const LISTS = /\b(?:Get-ChildItem|gci|dir|ls|Get-Item|gi)\s+(?:-Path\s+)?['"]?env:[\\/]?(?:\*)?['"]?(?=\s*(?:$|[|;)]))|\[(?:System\.)?Environment\]::GetEnvironmentVariables\(/i;
const TRACES = /\bSet-PSDebug\s+(?:-\w+\s+)*-Trace\s+[12]\b/i;
const powershell_TO_FILE = /(?:>>?|\|\s*(?:Out-File|Add-Content|Set-Content|Tee-Object)\s+(?:-\w+\s+)*)\s*(?:-(?:FilePath|Path|Append)\s+)*["']?(\$\{?env:\w+\}?|[^\s"'|;]+)/i;
const CONTENT_OF = /\b(?:Get-Content|gc|cat|type)\s+(?:-\w+\s+)*["']?(\$\{?env:\w+\}?|\$\w+)/i;
function runPowerShell(task, world) {
	const shell = new Shell({ world, task, running: new Set(), budget: newBudget() });
	const { text, expressions } = template(task.snippet.text);
	const resolve = (part) => fillIn(part, expressions, task.expression);
	for (const { start, text: line } of statements(text)) {
		const place = shell.place(start);
		if (TRACES.test(line))
			shell.trace = new Trace(place, 'Set-PSDebug -Trace', false);
		if (/\bSet-PSDebug\s+-Off\b/i.test(line))
			shell.trace = undefined;
		const value = statementValue(line, shell, resolve);
		if (value.secret !== undefined)
			shell.trace?.shows(shell.current(value.secret), place, world.report);
		const assigned = /^\$(?:(?:script|global|local):)?(env:)?(\w+)\s*=\s*(.*)$/is.exec(line);
		const lists = LISTS.test(line);
		const given = lists ? listing(line, shell) : value;
		if (assigned !== null && !lists) {
			const [, env, name = ''] = assigned;
			shell.assign(name, value);
			if (env !== undefined)
				shell.exported.add(name);
			continue;
		}
		const masks = /::add-mask::/.test(line);
		if (masks && value.secret !== undefined)
			shell.state.masked.add(value.secret.origin);
		const target = powershell_TO_FILE.exec(line)?.[1];
		const out = target === undefined ? logOf(shell) : fileAt(pathOf(target, shell), shell, logOf(shell));
		const prints = lists || PRINTS.test(line) || CONTENT_OF.test(line) || /^["']|^\$\{?(?:env:)?\w+\}?\s*(?:$|\||>)/i.test(line);
		if (!masks && prints && !/\|\s*(?:Out-Null|docker|aws|gh|ConvertTo-SecureString)\b/i.test(line))
			out.write(given, place);
	}
}
function listing(line, shell) {
	const filter = /-(?:like|match)\s+['"]([^'"]*)['"]/i.exec(line)?.[1];
	const secrets = new Map(shell.secretVariables());
	if (filter !== undefined) {
		const part = filter.replace(/[*^$]/g, '').toUpperCase();
		for (const name of secrets.keys())
			if (!name.toUpperCase().includes(part))
				secrets.delete(name);
	}
	return listed(secrets);
}
function statements(text) {
	const found = [];
	for (const match of text.matchAll(/(?:[^\n;`|"']|`[\s\S]|\|\s*\n?|"(?:[^"`]|`[\s\S])*"|'[^']*'|["'])+/g)) {
		const line = match[0].trim();
		if (line !== '' && !line.startsWith('#'))
			found.push({ start: match.index + match[0].length - match[0].trimStart().length, text: line });
	}
	return found;
}
function statementValue(line, shell, resolve) {
	const body = line.replace(/'[^']*'/g, (quoted) => (/[\ue100-\uf7ff]/.test(quoted) ? quoted : "''"));
	const values = [resolve(body)];
	for (const [, name = ''] of body.matchAll(/\$\{?(?:env:|script:|global:)?(\w+)\}?/gi)) {
		const value = shell.variable(name);
		values.push(CONTENT_OF.test(line) && value.file !== undefined
			? { text: '\u0001', secret: value.file, file: undefined }
			: value);
	}
	const { secret } = joined(values);
	const written = /^(?:\S+\s+)?["']?([\w-]+(?:=|<<))/.exec(line)?.[1] ?? '';
	return secret === undefined ? plainText('') : { text: `${written}\u0001`, secret, file: undefined };
}
function pathOf(target, shell) {
	const name = /^\$\{?env:(\w+)\}?$/i.exec(target)?.[1];
	return name === undefined ? plainText(target) : shell.variable(name);
}

var audit_finding = require(5169);
;// src/audit/report.ts

class Report {
	#findings = new Map();
	add(rule, severity, place, finding) {
		const key = `${rule} ${place.file} ${place.line} ${place.column}`;
		const known = this.#findings.get(key);
		if (known !== undefined && audit_finding.atLeast(known.severity, severity))
			return;
		const { file, line, column } = place;
		this.#findings.set(key, { rule, severity, file, line, column, ...finding });
	}
	get findings() {
		return [...this.#findings.values()].toSorted((one, other) => compare(one.file, other.file) ||
			one.line - other.line ||
			one.column - other.column ||
			compare(one.rule, other.rule));
	}
}
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}

var audit_source = require(8319);
;// src/audit/workflow/contexts.ts

function resolveText(text, contexts) {
	const pieces = [];
	let at = 0;
	for (const { end, expression, start } of expressionsIn(text)) {
		pieces.push(plainText(text.slice(at, start)), resolve(expression, contexts));
		at = end;
	}
	return at === 0 ? plainText(text) : joined([...pieces, plainText(text.slice(at))]);
}
function resolve(expression, contexts) {
	switch (expression.kind) {
		case 'literal':
			return plainText(expression.text);
		case 'context':
			return resolveContext(expression.path, contexts);
		case 'call':
			return resolveCall(expression.name, expression.args, contexts);
		case 'operation':
			return resolveOperation(expression.operator, expression.operands, contexts);
	}
}
function resolveOperation(operator, operands, contexts) {
	const values = operands.map((operand) => resolve(operand, contexts));
	const last = values.at(-1) ?? SOMETHING;
	if (operator === '&&')
		return last;
	if (operator === '.')
		return values[0] ?? SOMETHING;
	if (operator !== '||')
		return SOMETHING;
	const { file, secret } = joined(values);
	return secret === undefined && file === undefined
		? SOMETHING
		: { text: (values.find((value) => value.secret ?? value.file) ?? last).text, secret, file };
}
function resolveCall(name, args, contexts) {
	const [first] = args;
	if (name === 'tojson' && first?.kind === 'context' && first.path.length === 1)
		return wholeContext(first.path[0], contexts);
	const values = args.map((arg) => resolve(arg, contexts));
	if (name === 'fromjson')
		return derived(values[0], true);
	if (name === 'tojson' || name === 'join')
		return values[0] ?? SOMETHING;
	if (name === 'format')
		return { ...joined(values), text: joined(values.slice(1)).text };
	return SOMETHING;
}
function wholeContext(name, contexts) {
	if (name === 'secrets')
		return secretValue({ origin: 'every secret', masked: true, maskedWide: false });
	if (name !== 'env')
		return SOMETHING;
	const listing = secretsInEnv(contexts);
	const [secret] = listing.values();
	return secret === undefined ? SOMETHING : secretValue({ ...secret, listing: [...listing.keys()] });
}
function secretsInEnv({ env, state }) {
	const found = new Map();
	for (const [name, value] of [...state.env, ...env]) {
		if (value.secret === undefined)
			found.delete(name);
		else
			found.set(name, value.secret);
	}
	return found;
}
function resolveContext([context = '', ...path], contexts) {
	const { inputs, needs, state } = contexts;
	const [first, second, third] = path;
	switch (context) {
		case 'secrets':
			return storedSecret(first);
		case 'env':
			return contexts.env.get(first ?? '') ?? state.env.get(first ?? '') ?? SOMETHING;
		case 'inputs':
			return inputs.get(first ?? '') ?? SOMETHING;
		case 'steps':
			return second === 'outputs' ? outputOf(state, first, third) : SOMETHING;
		case 'needs':
		case 'jobs':
			return second === 'outputs' ? (needs.get(`${first}.${third}`.toLowerCase()) ?? SOMETHING) : SOMETHING;
		case 'runner':
			return first === 'temp' ? plainText('<RUNNER_TEMP>') : SOMETHING;
		case 'github':
			return githubContext(path, contexts);
		default:
			return SOMETHING;
	}
}
function storedSecret(name) {
	if (name?.toUpperCase() === 'GITHUB_TOKEN')
		return SOMETHING;
	const origin = name === undefined || name === '*' ? 'a secret chosen at run time' : `secrets.${name.toUpperCase()}`;
	return secretValue({ origin, masked: true, maskedWide: false });
}
function outputOf(state, step = '', name) {
	const id = step.toLowerCase();
	if (name !== undefined)
		return state.outputs.get(`${id}.${name.toLowerCase()}`) ?? state.outputs.get(`${id}.*`) ?? SOMETHING;
	let secret;
	for (const [key, value] of state.outputs)
		if (key.startsWith(`${id}.`))
			secret = worse(secret, value.secret);
	return secret === undefined ? SOMETHING : secretValue(secret);
}
function githubContext([first = '', second, third], contexts) {
	if (first === 'workspace')
		return plainText('.');
	if (first === 'action_path')
		return contexts.actionFolder === undefined
			? SOMETHING
			: plainText(contexts.actionFolder === '' ? '.' : contexts.actionFolder);
	if (first === 'event' && second === 'inputs')
		return contexts.inputs.get(third ?? '') ?? SOMETHING;
	const file = `GITHUB_${first.toUpperCase()}`;
	return Object.hasOwn(COMMAND_FILES, file) ? plainText(`<${file}>`) : SOMETHING;
}

;// src/audit/workflow/debug-entries.ts

function checkDebugEntries(env, contexts, world) {
	for (const { key, place, value } of env) {
		if (value.kind !== 'scalar' || !isDebugVariable(key, value.text))
			continue;
		const [secret] = secretsInEnv(contexts).values();
		const always = /^ACTIONS_(?:STEP|RUNNER)_DEBUG$/.test(key);
		const origin = secret?.origin ?? (contexts.state.onDisk === undefined ? undefined : 'what Keyless has fetched');
		if (origin === undefined && !always)
			continue;
		world.report.add('tool-debug', origin === undefined ? 'note' : 'warning', place, {
			why: origin === undefined
				? `\`${key}: ${value.text}\` makes the runner print every output and variable, for whoever reads the log.`
				: `\`${key}: ${value.text}\` makes the tool print what it sends and knows, while ${origin} is in its reach.`,
			fix: `# leave ${key} out, and set it for one run where it is needed`,
			subject: key,
		});
	}
}

var model = require(7981);
;// src/audit/workflow/uses.ts

function parseUses(text) {
	if (text.startsWith('docker://'))
		return { kind: 'image', image: text.slice(9) };
	if (/^\.{1,2}(?:\/|$)/.test(text))
		return { kind: 'local', path: text.replace(/^\.\/?/, '').replace(/\/$/, '') };
	const [, owner, name, path = '', ref] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)@(.+)$/.exec(text) ?? [];
	if (owner === undefined || name === undefined || ref === undefined)
		return undefined;
	return { kind: 'action', owner, name, path: path.slice(1), ref };
}
const ACTION_NAME = 'Keyless AWS secrets';
function isKeyless(uses, world) {
	if (uses?.kind === 'action')
		return uses.name === 'keyless' && uses.path === '';
	if (uses?.kind !== 'local')
		return false;
	const source = actionFile(uses.path, world);
	return source !== undefined && yaml.textAt(yaml.readYaml(source).documents[0], 'name') === ACTION_NAME;
}
function actionOf(uses) {
	if (uses?.kind !== 'action')
		return '';
	return `${uses.owner}/${uses.name}${uses.path === '' ? '' : `/${uses.path}`}`.toLowerCase();
}
function actionFile(path, world) {
	const prefix = path === '' ? '' : `${path}/`;
	return world.read(`${prefix}action.yml`) ?? world.read(`${prefix}action.yaml`);
}
function isPinned(uses) {
	if (uses.kind === 'local')
		return true;
	if (uses.kind === 'image')
		return /@sha256:[0-9a-f]{64}$/.test(uses.image);
	return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(uses.ref) || /^(?:actions|github)$/i.test(uses.owner);
}

;// src/audit/workflow/job-rules.ts

const OUTSIDE = ['pull_request_target', 'workflow_run', 'issue_comment'];
const INSTALLS = /(?:^|[\s;&|(])(?:npm (?:ci|i|install|add)|pnpm (?:i|install|add)|yarn(?: install| add|\s*$)|pip3? install|poetry install|uv sync|bundle install|gem install|composer (?:install|update)|cargo install|bun (?:i|install))(?=$|[\s;&|)])/m;
const CACHES = /^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|gradle\/(?:actions\/setup-gradle|gradle-build-action)|hendrikmuhs\/ccache-action|mozilla-actions\/sccache-action)$/;
const HEAD = /github\.(?:event\.pull_request\.(?:head|number|merge_commit_sha)|head_ref|event\.workflow_run\.head|event\.issue\.number)|refs\/pull\//;
function checkJob(job, workflow, world) {
	checkTriggers(job, workflow, world);
	checkIdToken(job, workflow, world);
}
function checkTriggers(job, { events }, world) {
	const event = OUTSIDE.find((name) => events.has(name));
	const step = job.steps.find(({ uses }) => uses !== undefined && isKeyless(parseUses(uses.text), world));
	if (event === undefined || step?.uses === undefined)
		return;
	const allowed = model.inputOf(step, 'allow-untrusted-trigger');
	const open = allowed?.text === 'true';
	world.report.add('untrusted-trigger', open ? 'error' : 'warning', (open ? allowed : step.uses).place, {
		why: open
			? `\`${event}\` runs with this repository's rights for code or text of a fork, and the step's own check is switched off.`
			: `\`${event}\` runs with this repository's rights for code or text of a fork; the step refuses where the event came from one.`,
		fix: 'on:\n  push:\n    branches: [main]',
		subject: event,
	});
}
function checkIdToken(job, workflow, world) {
	if (job.uses !== undefined || !mayAskForToken(job.permissions))
		return;
	const reasons = job.steps.flatMap((step) => reasonOf(step, workflow));
	const pull = pullRequestReason(job, workflow, world);
	if (pull !== undefined)
		reasons.unshift(pull);
	const [worst] = reasons.toSorted((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
	if (worst === undefined)
		return;
	const own = yaml.get(job.node, 'permissions', 'id-token');
	const what = [...new Set(reasons.map(({ what }) => what))].slice(0, 3).join(', ');
	world.report.add('id-token-exposed', worst.severity, own?.place ?? job.place, {
		why: `The job "${job.id}" can ask for an OIDC token${own === undefined ? ' (by the permissions of the whole workflow)' : ''} and ${what}, whose code can ask for it too.`,
		fix: 'jobs:\n  build:    # runs the code from outside\n    permissions: { contents: read }\n  deploy:   # nothing but what is trusted\n    needs: build\n    permissions: { id-token: write }',
		subject: job.id,
	});
}
const ORDER = ['error', 'warning', 'note'];
function mayAskForToken(permissions) {
	if (permissions?.kind === 'scalar')
		return permissions.text === 'write-all';
	return yaml.textAt(permissions, 'id-token') === 'write';
}
function reasonOf(step, workflow) {
	const action = actionOf(parseUses(step.uses?.text ?? ''));
	if (CACHES.test(action))
		return [{ severity: 'warning', what: 'restores a cache' }];
	const setup = /^(?:actions\/setup-(?:node|python|java|dotnet)|ruby\/setup-ruby|pnpm\/action-setup|astral-sh\/setup-uv)$/.test(action);
	const cache = yaml.textAt(step.node, 'with', 'cache') ??
		yaml.textAt(step.node, 'with', 'bundler-cache') ??
		yaml.textAt(step.node, 'with', 'enable-cache');
	if (setup && cache !== undefined && !/^(?:false)?$/.test(cache))
		return [{ severity: 'warning', what: 'restores a cache' }];
	if (action === 'actions/checkout' &&
		OUTSIDE.some((event) => workflow.events.has(event)) &&
		HEAD.test(yaml.textAt(step.node, 'with', 'ref') ?? ''))
		return [{ severity: 'error', what: "checks out a pull request's code" }];
	const run = step.run?.text ?? '';
	if (/\bgh pr checkout\b/.test(run))
		return [{ severity: 'error', what: "checks out a pull request's code" }];
	return INSTALLS.test(run) && !/--ignore-scripts/.test(run) ? [{ severity: 'note', what: 'installs packages' }] : [];
}
function pullRequestReason(job, { events }, world) {
	if (!events.has('pull_request'))
		return undefined;
	const condition = yaml.textAt(job.node, 'if') ?? '';
	if (/github\.event_name\s*(?:==\s*'(?!pull_request')|!=\s*'pull_request')|github\.ref\s*==|refs\/(?:heads|tags)\//.test(condition))
		return undefined;
	const actions = job.steps.map(({ uses }) => actionOf(parseUses(uses?.text ?? '')));
	const runs = actions.includes('actions/checkout') &&
		job.steps.some(({ run, uses }) => run !== undefined || uses?.text.startsWith('./'));
	if (!runs)
		return undefined;
	const assumes = job.steps.some(({ uses }) => uses !== undefined &&
		(isKeyless(parseUses(uses.text), world) ||
			/^(?:aws-actions\/configure-aws-credentials|google-github-actions\/auth|azure\/login)$/.test(actionOf(parseUses(uses.text)))));
	return { severity: assumes ? 'warning' : 'note', what: "runs a pull request's code" };
}

;// src/audit/workflow/glob.ts
function takes(pattern, path) {
	const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '');
	if (clean === '' || clean === '.' || clean === '*' || clean === '**' || clean === '**/*')
		return clean !== '*' || !path.includes('/');
	if (path.includes('*'))
		return clean === path;
	if (clean.length > 300)
		return false;
	return new RegExp(`^${globText(clean)}(?:/.*)?$`).test(path);
}
function globText(pattern) {
	return pattern.replace(/\*\*\/?|[*?]|[^*?]+/g, (piece) => {
		if (piece.startsWith('**'))
			return '(?:.*/)?.*'.slice(0, piece.endsWith('/') ? 8 : undefined);
		if (piece === '*')
			return '[^/]*';
		if (piece === '?')
			return '[^/]';
		return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
	});
}

;// src/audit/workflow/uploads.ts

const UPLOADS = {
	'actions/upload-artifact': {
		input: 'path',
		what: 'the artifact',
		takesHidden: /@v?(?:1|2|3\.[01]|4\.[0-3])(?:\.|$)/,
	},
	'actions/cache': { input: 'path', what: 'the cache' },
	'actions/cache/save': { input: 'path', what: 'the cache' },
	'actions/upload-pages-artifact': { input: 'path', what: 'the page', fallback: '_site' },
	'peaceiris/actions-gh-pages': { input: 'publish_dir', what: 'the page', fallback: 'public' },
	'jamesives/github-pages-deploy-action': { input: 'folder', what: 'the page' },
	'softprops/action-gh-release': { input: 'files', what: 'the release' },
};
const uploads_CREDENTIALS = /^(?:~|\/root|\/home\/\w+)\/\.(?:aws|docker|ssh|gnupg|kube|netrc|npmrc|pypirc|git-credentials|config\/gcloud|azure|gem\/credentials|cargo\/credentials(?:\.toml)?)(?:\/?$|\/(?:config|credentials|config\.json|id_\w+)$)|(?:^|\/)\.(?:env|netrc|git|git-credentials|docker\/config\.json|aws\/credentials)$/;
function checkUpload(action, step, contexts, world) {
	const upload = Object.hasOwn(UPLOADS, action) ? UPLOADS[action] : undefined;
	if (upload === undefined)
		return;
	const given = model.inputOf(step, upload.input);
	const patterns = given === undefined
		? [{ text: upload.fallback ?? '', place: step.place }]
		: linesOf(given.text, given.snippet().place);
	const excluded = patterns
		.filter(({ text }) => text.startsWith('!'))
		.map(({ text }) => resolveText(text.slice(1).trim(), contexts).text);
	for (const { place, text } of patterns) {
		if (text === '' || text.startsWith('!'))
			continue;
		const value = resolveText(text, contexts);
		const given = value.file ?? value.secret;
		const found = given === undefined
			? filesIn(value.text, upload, step, contexts, excluded)
			: { what: given.origin, spared: false };
		if (found?.spared === true)
			uploads_tell('note', place, `${capital(upload.what)} takes \`${text}\`, and only leaves out ${found.what}, because hidden files are left out by default.`, text, world);
		else if (found !== undefined)
			uploads_tell(found.what.startsWith(CHECKOUT) ? 'warning' : 'error', place, `${capital(upload.what)} takes \`${text}\`, and with it ${found.what}.`, text, world);
		else if (uploads_CREDENTIALS.test(value.text))
			uploads_tell('warning', place, `${capital(upload.what)} takes \`${text}\`, where credentials are kept.`, text, world);
	}
}
function uploads_tell(severity, place, why, subject, world) {
	world.report.add('secret-in-artifact', severity, place, {
		why,
		fix: 'path: dist/   # what others need, by name',
		subject,
	});
}
function linesOf(text, place) {
	let offset = 0;
	return text.split('\n').map((line) => {
		const at = place(offset + line.length - line.trimStart().length);
		offset += line.length + 1;
		return { text: line.trim(), place: at };
	});
}
const CHECKOUT = '.git/config';
function filesIn(pattern, upload, step, { state }, excluded) {
	if (/^<RUNNER_TEMP>\/?(?:\*.*)?$/.test(pattern))
		return state.onDisk === undefined ? undefined : { what: 'the files that Keyless has handed over', spared: false };
	const hidden = model.inputOf(step, 'include-hidden-files')?.text === 'true' || upload.takesHidden?.test(step.uses?.text ?? '') !== false;
	let spared;
	for (const [path, secret] of state.files) {
		if (path === CHECKOUT && upload.takesHidden === undefined)
			continue; // pages leave .git out
		const whole = fileKey(pattern, '') === '' || pattern === ''
			? '.'
			: pattern.startsWith('.')
				? fileKey(pattern, '') || '.'
				: pattern;
		const named = whole === path;
		if (/^[</~]/.test(path) && !/^[</~]/.test(whole))
			continue;
		if (excluded.some((one) => takes(one, path)))
			continue;
		if (!named && !takes(whole, path))
			continue;
		const found = {
			what: `${path}, which holds ${secret.origin}`,
			spared: !named && !hidden && /(?:^|\/)\.[^./]/.test(path),
		};
		if (!found.spared)
			return found;
		if (path !== CHECKOUT)
			spared = found;
	}
	return spared;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

;// src/audit/workflow/actions.ts

function runAction(action, step, contexts, world) {
	const { state } = contexts;
	switch (action) {
		case 'aws-actions/configure-aws-credentials':
			if (model.inputOf(step, 'output-env-credentials')?.text !== 'false')
				leave(state, ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'], 'the AWS keys');
			return;
		case 'actions/checkout':
			if (model.inputOf(step, 'persist-credentials')?.text !== 'false' && /@v?[1-5](?:\.|$)/.test(step.uses?.text ?? ''))
				state.files.set(CHECKOUT, maskedSecret("the job's own token"));
			return;
		case 'aws-actions/aws-secretsmanager-get-secrets':
			for (const line of lines(step, 'secret-ids')) {
				const [first = '', second] = line.split(',').map((part) => part.trim());
				const name = second === undefined ? first.replace(/[^A-Za-z0-9_]/g, '_').toUpperCase() : first;
				leave(state, [name], `the secret ${name}`);
			}
			return;
		case 'hashicorp/vault-action':
			for (const line of lines(step, 'secrets', ';')) {
				const name = line.split('|')[1]?.trim() ?? line.split(/\s+/).at(-1)?.toUpperCase() ?? '';
				leave(state, [name], `the secret ${name}`);
				output(step, state, name, `the secret ${name}`);
			}
			return;
		case '1password/load-secrets-action':
			for (const { key, value } of step.env)
				if (value.kind === 'scalar' && value.text.startsWith('op://'))
					leave(state, [key], `the secret ${key}`);
			return;
		case 'google-github-actions/get-secretmanager-secrets':
			output(step, state, '*', 'a fetched secret');
			return;
		case 'actions/create-github-app-token':
		case 'tibdex/github-app-token':
			output(step, state, 'token', "the app's token");
			return;
		case 'google-github-actions/auth':
			if (model.inputOf(step, 'create_credentials_file')?.text !== 'false')
				state.files.set('gha-creds-*.json', { origin: "Google's credentials file", masked: true, maskedWide: false });
			output(step, state, 'access_token', "Google's access token");
			return;
		case 'docker/build-push-action':
		case 'redhat-actions/buildah-build':
			build(step, contexts, world);
			return;
		case 'actions/github-script':
			script(step, contexts, world);
			return;
		default:
	}
}
function lines(step, name, separator = '\n') {
	return (model.inputOf(step, name)?.text ?? '')
		.split(separator)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
function leave(state, names, origin) {
	for (const name of names)
		state.env.set(name, secretValue(maskedSecret(origin)));
}
function output(step, state, name, origin) {
	if (step.id !== undefined)
		state.outputs.set(`${step.id}.${name}`.toLowerCase(), secretValue(maskedSecret(origin)));
}
function maskedSecret(origin) {
	return { origin, masked: true, maskedWide: false };
}
function build(step, contexts, world) {
	const given = model.inputOf(step, 'build-args');
	if (given !== undefined) {
		const snippet = given.snippet();
		let offset = 0;
		for (const line of given.text.split('\n')) {
			const name = line.split('=')[0]?.trim() ?? '';
			const value = resolveText(line.slice(line.indexOf('=') + 1), contexts);
			const place = snippet.place(offset + line.length - line.trimStart().length);
			offset += line.length + 1;
			if (name === '' || value.secret === undefined)
				continue;
			const { id, name: secret } = buildSecret(name, value.secret);
			world.report.add('secret-in-build-arg', 'error', place, {
				why: `The build argument ${name} carries ${value.secret.origin}, and stays in the image's history, cache and provenance.`,
				fix: `secret-files: ${id}=\${{ steps.keyless.outputs.${secret} }}\n# Dockerfile: RUN --mount=type=secret,id=${id},env=${name} \u2026`,
				subject: name,
			});
		}
	}
	const context = resolveText(model.inputOf(step, 'context')?.text ?? '.', contexts).text;
	const folder = repositoryPath(context, '');
	const file = model.inputOf(step, 'file')?.text;
	const path = file === undefined
		? repositoryPath('Dockerfile', folder ?? '')
		: repositoryPath(resolveText(file, contexts).text, '');
	const source = path === undefined ? undefined : world.read(path);
	if (source !== undefined)
		checkCopies(parseDockerfile(source), folder ?? '', contexts.state.files, world.report);
}
function script(step, contexts, world) {
	const given = model.inputOf(step, 'script');
	if (given === undefined)
		return;
	const snippet = given.snippet();
	const listing = secretsInEnv(contexts);
	let offset = 0;
	for (const line of given.text.split('\n')) {
		const place = snippet.place(offset);
		offset += line.length + 1;
		const [name] = listing.keys();
		if (name !== undefined && printsEnvironment(line, 'node'))
			world.report.add('environment-dump', 'warning', place, {
				why: `This prints the whole environment, in which ${name} is secret.`,
				fix: 'console.log(process.env.PATH)   // the variables you want to see, by name',
				subject: name,
			});
		const { secret } = resolveText(line, contexts);
		if (secret === undefined)
			continue;
		const prints = /console\.\w+\(|core\.(?:info|notice|warning|error|debug)\(/.test(line);
		if (prints)
			world.report.add('secret-in-log', secret.masked ? 'warning' : 'error', place, {
				why: `This prints ${secret.origin} to the log${secret.masked ? ', where only a mask stands before it' : ''}.`,
				fix: '// print nothing of the secret',
				subject: secret.origin,
			});
		if (/core\.exportVariable\(/.test(line))
			world.report.add('secret-in-environment', 'warning', place, {
				why: `This puts ${secret.origin} into the environment of every later step and action of the job.`,
				fix: '// hand the path of a file to the one step that needs it',
				subject: secret.origin,
			});
	}
}

;// src/audit/workflow/composite.ts

function runComposite(step, path, place, runSteps) {
	const source = actionFile(path, place.world);
	const [root] = source === undefined ? [] : yaml.readYaml(source).documents;
	if (root === undefined || yaml.textAt(root, 'runs', 'using') !== 'composite')
		return;
	const { contexts } = place;
	const inputs = new Map();
	for (const { key, value } of yaml.entriesOf(yaml.get(root, 'inputs'))) {
		const given = step.with.find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value ?? yaml.get(value, 'default');
		inputs.set(key, given?.kind === 'scalar' ? resolveText(given.text, contexts) : SOMETHING);
	}
	const state = within(contexts.state);
	runSteps(model.readSteps(yaml.get(root, 'runs', 'steps')), {
		...place,
		shell: undefined,
		folder: '',
		depth: place.depth + 1,
		contexts: { ...contexts, state, inputs, actionFolder: path },
	});
	contexts.state.onDisk = state.onDisk;
	for (const { key, value } of yaml.entriesOf(yaml.get(root, 'outputs'))) {
		const text = yaml.textAt(value, 'value');
		if (step.id === undefined || text === undefined)
			continue;
		contexts.state.outputs.set(`${step.id}.${key}`.toLowerCase(), resolveText(text, { ...contexts, state, inputs }));
	}
}
function within(state) {
	return Object.assign(new JobState(), { ...state, outputs: new Map() });
}

var secrets_name = require(5712);
var other_addresses = require(2017);
var parse = require(2666);
var stores = require(6169);
;// src/audit/workflow/keyless-step.ts

function runKeyless(step, state, world) {
	checkInputs(step, world);
	const exposes = model.inputOf(step, 'expose-values')?.text ?? 'none';
	const output = (name, value) => {
		if (step.id !== undefined)
			state.outputs.set(`${step.id}.${name}`.toLowerCase(), value);
	};
	for (const name of namesOf(model.inputOf(step, 'secrets')?.text ?? '')) {
		const secret = fetchedSecret(name);
		const file = secretFile(secret, `${KEYLESS_FOLDER}/secrets/${name}`);
		state.files.set(file.text, secret);
		output(name, file);
		if (name !== '*')
			state.env.set(`${name}_FILE`, file);
		if (exposes === 'outputs')
			output(`${name}_VALUE`, secretValue(secret));
		if (exposes === 'env')
			state.env.set(name, secretValue(secret));
	}
	const all = { origin: 'the fetched secrets', masked: true, maskedWide: true };
	state.env.set('KEYLESS_DIR', secretFile(all, KEYLESS_FOLDER));
	for (const [name, path] of Object.entries({ 'secrets-dir': 'secrets', 'env-file': 'secrets.env' }))
		output(name, secretFile(all, `${KEYLESS_FOLDER}/${path}`));
	leaveCredentials(step, state);
	leaveAzureToken(step, state);
	state.onDisk = 'Keyless';
}
const AZURE_INPUTS = ['azure-client-id', 'azure-tenant-id'];
function leaveAzureToken(step, state) {
	const { references } = parse.parseReferences(model.inputOf(step, 'secrets')?.text ?? '', other_addresses.OTHER_ADDRESSES);
	const isRead = references.some(({ read }) => read.kind === 'azure');
	if (!isRead && AZURE_INPUTS.every((input) => (model.inputOf(step, input)?.text ?? '') === ''))
		return;
	const file = secretFile(AZURE_TOKEN, `${KEYLESS_FOLDER}/azure/federated-token`);
	state.files.set(file.text, AZURE_TOKEN);
	state.env.set('AZURE_FEDERATED_TOKEN_FILE', file);
}
function leaveCredentials(step, state) {
	const mode = model.inputOf(step, 'aws-credentials')?.text || 'process';
	if (mode === 'env') {
		for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
			state.env.set(name, secretValue(AWS_KEYS));
		return;
	}
	if (mode !== 'file')
		return; // what `process` keeps lies in the folder
	state.env.set('AWS_SHARED_CREDENTIALS_FILE', secretFile(AWS_KEYS, `${KEYLESS_FOLDER}/aws/credentials`));
	state.files.set(`${KEYLESS_FOLDER}/aws/credentials`, AWS_KEYS);
}
function namesOf(text) {
	return parse.parseReferences(text, other_addresses.OTHER_ADDRESSES).references.map(({ name, read, selector }) => {
		if (name?.includes('*') || selector?.kind === 'all-keys' || stores.isWildcard(read))
			return '*';
		const stored = 'id' in read ? nameInArn(read.id) : '';
		return name ?? secrets_name.deriveName(stores.termsOf(read).idFor(stored), ...(selector?.kind === 'path' ? [selector.path] : []));
	});
}
function nameInArn(id) {
	return id.startsWith('arn:') ? (id.split(':')[6] ?? id).replace(/-[A-Za-z0-9]{6}$/, '') : id;
}
function checkInputs(step, world) {
	const exposes = model.inputOf(step, 'expose-values');
	const named = namesOf(model.inputOf(step, 'secrets')?.text ?? '').find((name) => name !== '*') ?? SOME_NAME;
	if (exposes !== undefined && /^(?:env|outputs)$/.test(exposes.text)) {
		world.report.add('keyless-exposes-values', 'warning', exposes.place, {
			why: `\`expose-values: ${exposes.text}\` hands every later step the values themselves.`,
			fix: `run: keyless run --secret ${named} -- ./deploy   # and no expose-values`,
			subject: 'expose-values',
		});
	}
	const credentials = model.inputOf(step, 'aws-credentials');
	if (credentials?.text === 'env') {
		world.report.add('keyless-credentials-in-environment', 'warning', credentials.place, {
			why: '`aws-credentials: env` gives the AWS keys to every later step and action of the job.',
			fix: 'aws-credentials: process   # or file, for tools that cannot run a credential_process',
			subject: 'aws-credentials',
		});
	}
	checkWidth(step, world);
}
function checkWidth(step, world) {
	const secrets = model.inputOf(step, 'secrets');
	if (secrets === undefined)
		return;
	const snippet = secrets.snippet();
	for (const { line, name, read, text } of parse.parseReferences(secrets.text, other_addresses.OTHER_ADDRESSES).references) {
		if (name !== '*' && !stores.isWildcard(read))
			continue;
		const written = (reference) => (name === undefined ? reference : `${name} = ${reference}`);
		const before = secrets.text
			.split('\n')
			.slice(0, line - 1)
			.join('\n').length;
		world.report.add('keyless-wide-secrets', 'warning', snippet.place(before + (line > 1 ? 1 : 0)), {
			why: `\`${written(text)}\` fetches whatever is there, now and later, whether this job uses it or not.`,
			fix: `secrets: |\n  # a line for each\n  ${written(text.replace('*', stores.isWildcard(read) ? '<ID>' : '<KEY>')).replace('*', SOME_NAME)}`,
			subject: text,
		});
	}
}

;// src/audit/workflow/pinned.ts

function checkPinned(uses, written, state, world) {
	const file = [...state.files].find(([path]) => !path.startsWith('<keyless>') && !path.includes('*') && path !== CHECKOUT);
	const what = state.onDisk === undefined ? file?.[0] : 'what Keyless has handed over';
	if (what === undefined || isPinned(uses))
		return;
	world.report.add('unpinned-action', state.onDisk === undefined ? 'note' : 'warning', written.place, {
		why: `\`${written.text}\` can become other code, and runs where it can read ${what}.`,
		fix: uses.kind === 'image'
			? `uses: docker://${uses.kind === 'image' ? uses.image.replace(/[:@].*$/, '') : ''}@sha256:\u2026`
			: `uses: ${written.text.replace(/@.*$/, '')}@COMMIT_HASH # ${written.text.replace(/^.*@/, '')}`,
		subject: written.text,
	});
}

;// src/audit/workflow/whole-contexts.ts

function checkWholeContexts(node, contexts, world) {
	for (const scalar of yaml.scalarsOf(node)) {
		if (!scalar.text.includes('${{'))
			continue;
		for (const { expression, start } of expressionsIn(scalar.text))
			whole_contexts_check(expression, scalar, start, contexts, world);
	}
}
function whole_contexts_check(expression, scalar, start, contexts, world) {
	const whole = wholeContextIn(expression);
	if (whole === undefined || (whole === 'toJSON(env)' && secretsInEnv(contexts).size === 0))
		return;
	const dynamic = whole === 'secrets[\u2026]';
	world.report.add('context-dump', dynamic ? 'note' : 'warning', scalar.snippet().place(start), {
		why: dynamic
			? 'A secret is chosen at run time, so the runner gives this job every secret there is.'
			: `\`${whole}\` puts ${whole === 'toJSON(env)' ? 'the whole environment, secrets with it,' : 'every secret there is'} into one text, which no mask of a single value fits.`,
		fix: ['env:', `  ${SOME_NAME}: \${{ secrets.${SOME_NAME} }}   # the one that is needed`].join('\n'),
		subject: whole,
	});
}
function wholeContextIn(expression) {
	switch (expression.kind) {
		case 'call': {
			const [first] = expression.args;
			if (/^(?:tojson|join|format)$/.test(expression.name) && first?.kind === 'context' && first.path.length === 1) {
				if (first.path[0] === 'secrets')
					return 'toJSON(secrets)';
				if (first.path[0] === 'env')
					return 'toJSON(env)';
			}
			return firstOf(expression.args);
		}
		case 'context':
			if (expression.path[0] === 'secrets' &&
				expression.path.length > 1 &&
				(expression.path[1] === undefined || expression.path[1] === '*'))
				return expression.path[1] === '*' ? 'toJSON(secrets)' : 'secrets[\u2026]';
			return firstOf(expression.indexes);
		case 'operation':
			return firstOf(expression.operands);
		case 'literal':
			return undefined;
	}
}
function firstOf(expressions) {
	return expressions.map(wholeContextIn).find((found) => found !== undefined);
}

;// src/audit/workflow/steps.ts

function runSteps(steps, place) {
	for (const step of steps) {
		const env = new Map(place.contexts.env);
		for (const { key, value } of step.env)
			if (value.kind === 'scalar')
				env.set(key, resolveText(value.text, { ...place.contexts, env }));
		const contexts = { ...place.contexts, env };
		checkWholeContexts(step.node, contexts, place.world);
		checkDebugEntries(step.env, contexts, place.world);
		if (step.uses !== undefined)
			runUses(step, step.uses, { ...place, contexts });
		else if (step.run !== undefined)
			runRun(step, step.run, { ...place, contexts });
	}
}
function runUses(step, written, place) {
	const { contexts, world } = place;
	const uses = parseUses(written.text);
	if (isKeyless(uses, world)) {
		runKeyless(step, contexts.state, world);
		return;
	}
	if (uses === undefined)
		return;
	checkPinned(uses, written, contexts.state, world);
	const action = actionOf(uses);
	checkUpload(action, step, contexts, world);
	if (uses.kind === 'local')
		runLocal(step, uses, place);
	else
		runAction(action, step, contexts, world);
}
function runLocal(step, { path }, place) {
	if (place.depth < 8)
		runComposite(step, path, place, runSteps);
}
function runRun(step, run, { contexts, folder, shell: given, windows, world }) {
	const shell = step.shell ?? given;
	const name = shell?.text ?? (windows ? 'pwsh' : 'bash');
	const near = step.env.filter(({ key }) => contexts.env.get(key)?.secret !== undefined).map(({ key }) => key);
	const inline = expressionsIn(run.text).some(({ end, start }) => resolveText(run.text.slice(start, end), contexts).secret !== undefined);
	const task = {
		snippet: run.snippet(),
		state: contexts.state,
		step: step.id,
		folder: repositoryPath(resolveText(step.folder ?? folder, contexts).text, '') ?? '',
		variables: contexts.env,
		expression: (text) => resolveText(text, contexts),
	};
	if (/^(?:pwsh|powershell)\b/.test(name))
		runPowerShell(task, world);
	else if (/^(?:bash|sh)\b/.test(name))
		runScript(task, world, { ...traceOf(shell), near });
	else
		checkLanguage(name, run, inline, contexts, world);
}
function checkLanguage(name, run, inline, contexts, world) {
	const language = /^python/.test(name) ? 'python' : /^node/.test(name) ? 'node' : undefined;
	const [variable] = secretsInEnv(contexts).keys();
	if (language !== undefined && (variable !== undefined || inline) && printsEnvironment(run.text, language))
		world.report.add('environment-dump', 'warning', run.place, {
			why: `This prints the whole environment, in which ${variable ?? 'an expression'} is secret.`,
			fix: "print(os.environ['PATH'])   # the variables you want to see, by name",
			subject: variable ?? '',
		});
}
function traceOf(shell) {
	if (shell === undefined || !/^(?:bash|sh)\s(?:.*\s)?-(?:[a-wyz]*x[a-z]*|o xtrace)(?:\s|$)/.test(shell.text))
		return {};
	return { trace: { place: shell.place, how: `shell: ${shell.text}` } };
}

;// src/audit/workflow/follow.ts

const follow_DEEPEST = 10;
function followWorkflow(workflow, world, given, depth = 0) {
	const needs = new Map();
	const waiting = new Map(workflow.jobs.map((job) => [job.id, job]));
	while (waiting.size > 0) {
		const ready = [...waiting.values()].filter((job) => !job.needs.some((id) => waiting.has(id)));
		for (const job of ready.length > 0 ? ready : waiting.values()) {
			waiting.delete(job.id);
			followJob(job, workflow, world, { given, needs, depth });
		}
	}
	const outputs = new Map();
	for (const { key, value } of yaml.entriesOf(yaml.get(workflow.root, 'on', 'workflow_call', 'outputs'))) {
		const text = yaml.textAt(value, 'value');
		if (text !== undefined)
			outputs.set(key, resolveText(text, contextsOf(new JobState(), given, needs)));
	}
	return outputs;
}
function contextsOf(state, inputs, needs) {
	return { state, inputs, needs, env: new Map(), actionFolder: undefined };
}
function followJob(job, workflow, world, { depth, given, needs }) {
	checkJob(job, workflow, world);
	if (job.uses !== undefined) {
		followCall(job, world, { depth, given, needs });
		return;
	}
	const state = new JobState();
	const contexts = contextsOf(state, given, needs);
	for (const { key, value } of [...workflow.env, ...job.env]) {
		if (value.kind !== 'scalar')
			continue;
		state.env.set(key, resolveText(value.text, contexts));
		checkWholeContexts(value, contexts, world);
	}
	checkDebugEntries([...workflow.env, ...job.env], contexts, world);
	runSteps(job.steps, { world, contexts, shell: job.shell, folder: job.folder, windows: job.windows, depth: 0 });
	for (const { key, value } of job.outputs) {
		if (value.kind !== 'scalar')
			continue;
		const { file, secret, text } = resolveText(value.text, contexts);
		needs.set(`${job.id}.${key}`.toLowerCase(), secret?.masked === true ? SOMETHING : { text, secret, file });
	}
}
function followCall(job, world, { depth, given, needs }) {
	const uses = parseUses(job.uses?.text ?? '');
	if (uses?.kind !== 'local' || depth >= follow_DEEPEST)
		return;
	const source = world.read(uses.path);
	const workflow = source === undefined ? undefined : model.readWorkflow(source, yaml.readYaml(source).documents[0]);
	if (workflow === undefined)
		return;
	const contexts = contextsOf(new JobState(), given, needs);
	const inputs = new Map();
	for (const { key, value } of yaml.entriesOf(yaml.get(job.node, 'with')))
		inputs.set(key, value.kind === 'scalar' ? resolveText(value.text, contexts) : SOMETHING);
	for (const [name, value] of followWorkflow(workflow, world, inputs, depth + 1))
		needs.set(`${job.id}.${name}`.toLowerCase(), value);
}
function followAction(root, folder, world) {
	const state = new JobState();
	const contexts = { ...contextsOf(state, new Map(), new Map()), actionFolder: folder };
	const place = { world, contexts, shell: undefined, folder: '', windows: false, depth: 0 };
	runSteps(model.readSteps(yaml.get(root, 'runs', 'steps')), place);
}

;// src/audit/audit.ts

function audit(paths, files) {
	const auditor = new Auditor(files);
	for (const path of paths)
		auditor.file(path);
	return auditor.result();
}
class Auditor {
	#files;
	#report = new Report();
	#sources = new Map();
	#audited = new Set();
	constructor(files) {
		this.#files = files;
	}
	get report() {
		return this.#report;
	}
	read(path) {
		if (this.#sources.has(path))
			return this.#sources.get(path);
		const text = this.#files.read(path);
		const source = text === undefined ? undefined : new audit_source.Source(path, text);
		this.#sources.set(path, source);
		if (source !== undefined && kindOf(path) === 'dockerfile')
			this.file(path);
		return source;
	}
	file(path) {
		const kind = kindOf(path);
		const source = kind === undefined || this.#audited.has(path) ? undefined : this.read(path);
		if (source === undefined || this.#audited.has(path))
			return;
		this.#audited.add(path);
		if (mayHoldCredentials(path))
			checkCredentials(source, this);
		if (kind === 'dockerfile') {
			checkDockerfile(source, this);
			checkDebugLines(source, this);
		}
		else if (kind === 'shell' && !isRehearsal(path))
			runScript(alone(source), this, { path });
		else if (kind === 'powershell')
			runPowerShell(alone(source), this);
		else if (kind === 'workflow' || kind === 'action')
			this.#workflow(source);
		else if (kind === 'manifest')
			this.#manifest(source);
		else if (hasDebugLines(path))
			checkDebugLines(source, this);
	}
	result() {
		const sources = new Map([...this.#sources].flatMap(([path, source]) => (source === undefined ? [] : [[path, source]])));
		const { findings, silenced } = applySuppressions(this.#report.findings, sources);
		return { findings, files: sources.size, silenced };
	}
	#workflow(source) {
		const { documents, problem } = yaml.readYaml(source);
		if (problem !== undefined) {
			this.#report.add('unreadable-file', 'note', problem, {
				why: `This file is not valid YAML, so nothing in it was checked: ${problem.message}.`,
				fix: '# correct the syntax',
				subject: source.path,
			});
			return;
		}
		const [root] = documents;
		const workflow = model.readWorkflow(source, root);
		if (workflow !== undefined)
			followWorkflow(workflow, this, new Map());
		else if (root !== undefined)
			followAction(root, source.path.replace(/\/?[^/]*$/, ''), this);
	}
	#manifest(source) {
		if (/^jobs:/m.test(source.text) && /^['"]?on['"]?:/m.test(source.text)) {
			this.#workflow(source); // a workflow that is kept elsewhere, such as a template of one
			return;
		}
		if (!mayConcern(source.text))
			return;
		const read = source.text.includes('{{') ? new audit_source.Source(source.path, withoutTemplates(source.text)) : source;
		for (const document of yaml.readYaml(read).documents) {
			checkManifest(document, read, this);
			checkDebugMode(document, read, this);
		}
	}
}
function mayConcern(text) {
	return (/kind"?\s*:\s*["']?(?:Secret|List)\b/i.test(text) ||
		text.includes('secrets-store.csi.k8s.io') ||
		namesDebugSetting(text));
}
function alone(source) {
	return {
		snippet: source,
		state: new JobState(),
		step: undefined,
		folder: '',
		variables: new Map(),
		expression: () => SOMETHING,
	};
}

var commands = require(795);
var json = require(1876);
var sarif = require(3293);
var output_text = require(2837);
;// src/audit/rules.ts
const LOG = 'CWE-532';
const STORED = 'CWE-522';
const RULES = {
	'secret-in-log': {
		title: 'A secret is printed to the log',
		why: 'Logs are kept, and read by everyone who can see the repository. Masks hide only the value as it stands, not what was made of it.',
		fix: 'Do not print secrets; hand a tool the file.',
		cwe: LOG,
		score: '8.0',
	},
	'xtrace-secret': {
		title: 'Shell tracing prints a secret',
		why: '`set -x` prints every command with its variables replaced, quoted in ways that masks do not fit.',
		fix: 'Switch it off around secrets: `{ set +x; } 2>/dev/null`.',
		cwe: LOG,
		score: '7.0',
	},
	'environment-dump': {
		title: 'The environment is printed while it holds a secret',
		why: '`env`, `printenv`, `export -p` and their like print every variable.',
		fix: 'Print the ones you want, by name.',
		cwe: LOG,
		score: '7.0',
	},
	'context-dump': {
		title: 'Every secret is put into one text',
		why: '`toJSON(secrets)` and a computed `secrets[\u2026]` hand the job every secret there is.',
		fix: 'Name the ones that are needed.',
		cwe: 'CWE-200',
		score: '7.5',
	},
	'tool-debug': {
		title: 'A tool\u2019s debug output shows a secret',
		why: 'Debug and verbose modes print headers, request bodies and variables.',
		fix: 'Leave them off where the tool has a secret.',
		cwe: LOG,
		score: '6.5',
	},
	'secret-in-build-arg': {
		title: 'A secret is a build argument',
		why: 'Build arguments stay in the image\u2019s history, in the build cache and in the provenance that is pushed with it.',
		fix: 'Mount the secret: `docker build --secret id=npmrc,src="$NPMRC_FILE" .`',
		cwe: STORED,
		score: '8.0',
	},
	'dockerfile-secret': {
		title: 'A Dockerfile keeps a secret in ARG or ENV',
		why: 'ARG and ENV are stored in the image, readable by everyone who can pull it.',
		fix: 'Use `RUN --mount=type=secret,id=\u2026`.',
		cwe: STORED,
		score: '7.5',
	},
	'dockerfile-copies-credentials': {
		title: 'A Dockerfile copies a credentials file into the image',
		why: 'A copied file stays in its layer even if a later one deletes it.',
		fix: 'Use `RUN --mount=type=secret,id=\u2026,target=\u2026`.',
		cwe: STORED,
		score: '7.5',
	},
	'secret-in-environment': {
		title: 'A secret is written to GITHUB_ENV',
		why: 'Every later step and action of the job gets it, and the runner keeps the file until the job ends.',
		fix: 'Give the one step that needs it the file, or the variable in its own `env:`.',
		cwe: STORED,
		score: '6.0',
	},
	'secret-in-output': {
		title: 'A secret is written to GITHUB_OUTPUT',
		why: 'Outputs are shown in the log where they are used, and a value that no mask fits is passed on to other jobs.',
		fix: 'Pass a path or a reference.',
		cwe: STORED,
		score: '6.0',
	},
	'secret-in-summary': {
		title: 'A secret is written to the job summary',
		why: 'The summary is a page that everyone who can see the repository can read.',
		fix: 'Write nothing of a secret there.',
		cwe: LOG,
		score: '8.0',
	},
	'secret-in-artifact': {
		title: 'A secret is in what is uploaded',
		why: 'Artifacts, caches and pages are never masked, and anyone who can read the repository can fetch them.',
		fix: 'Upload the files you need, by name.',
		cwe: 'CWE-538',
		score: '8.5',
	},
	'secret-on-command-line': {
		title: 'A secret is an argument of a command',
		why: 'Every process on the machine can read a command line, and tools quote theirs in error messages.',
		fix: 'Use a file, standard input or the tool\u2019s own variable.',
		cwe: 'CWE-214',
		score: '4.0',
	},
	'secret-manifest-committed': {
		title: 'A Kubernetes Secret is committed with its values',
		why: 'base64 is no encryption, and git keeps what was committed.',
		fix: 'Use ExternalSecret, SealedSecret or SOPS.',
		cwe: 'CWE-798',
		score: '8.0',
	},
	'credentials-committed': {
		title: 'A credentials file is committed',
		why: 'Git keeps what was committed.',
		fix: 'Rotate the secret, remove the file and ignore it.',
		cwe: 'CWE-798',
		score: '8.5',
	},
	'debug-endpoint': {
		title: 'Debug mode is on in deployed configuration',
		why: 'Debug pages of web frameworks print environment and settings to whoever causes an error.',
		fix: 'Switch it off where it is deployed.',
		cwe: 'CWE-489',
		score: '7.0',
	},
	'secret-env-beside-csi': {
		title: 'A pod takes from its environment what a CSI volume keeps in files',
		why: 'secretKeyRef copies the secret into a Kubernetes Secret and into the environment, both of which the volume was to avoid.',
		fix: 'Read the mounted file.',
		cwe: STORED,
		score: '5.0',
	},
	'id-token-exposed': {
		title: 'A job that can ask for an OIDC token runs code from outside',
		why: 'Code of a pull request, of a poisoned cache or of an install script can ask for the job\u2019s token, and becomes the role.',
		fix: 'Split the job, and give `id-token: write` to the part that needs it.',
		cwe: 'CWE-732',
		score: '7.5',
	},
	'untrusted-trigger': {
		title: 'Secrets are fetched for an event that outsiders can cause',
		why: '`pull_request_target`, `workflow_run` and `issue_comment` run with the repository\u2019s rights for code or text of a fork.',
		fix: 'Fetch secrets in workflows of other events.',
		cwe: 'CWE-829',
		score: '8.5',
	},
	'unpinned-action': {
		title: 'An action that is not pinned runs while secrets are on disk',
		why: 'A tag can be moved to other code, which then reads the files.',
		fix: 'Pin a commit hash.',
		cwe: 'CWE-829',
		score: '6.5',
	},
	'keyless-exposes-values': {
		title: 'Keyless hands out values, not only files',
		why: 'Outputs and variables reach every later step and what it calls.',
		fix: 'Use the file, or `keyless get NAME` in the one command that needs it.',
		cwe: STORED,
		score: '5.0',
	},
	'keyless-credentials-in-environment': {
		title: 'Keyless puts AWS keys into the environment',
		why: 'Every later step and action gets the keys.',
		fix: '`aws-credentials: file` serves the AWS CLI, the SDKs and Terraform as well.',
		cwe: STORED,
		score: '5.0',
	},
	'keyless-wide-secrets': {
		title: 'Keyless fetches more secrets than are named',
		why: 'What a job does not use, it can only lose.',
		fix: 'Name each secret.',
		cwe: 'CWE-250',
		score: '4.0',
	},
	'suppression-invalid': {
		title: 'A suppression without a reason, or of a rule that does not exist',
		why: 'A suppression that says nothing hides mistakes.',
		fix: 'Write `# keyless: ignore RULE because REASON`, on the line or the one above.',
		cwe: 'CWE-1116',
		score: '1.0',
	},
	'unreadable-file': {
		title: 'A file could not be audited',
		why: 'The file is not valid YAML, so nothing in it was checked.',
		fix: 'Correct it.',
		cwe: 'CWE-1116',
		score: '1.0',
	},
};

;// src/audit/rulebook.ts

const AUDIT_RULEBOOK = {
	command: 'audit',
	section: 'audit-for-leaks',
	rules: Object.fromEntries(Object.entries(RULES).map(([id, { cwe, fix, score, title, why }]) => [
		id,
		{
			title,
			help: `${why} ${fix}`,
			properties: {
				tags: ['security', `external/cwe/${cwe.toLowerCase()}`],
				precision: 'high',
				'security-severity': score,
			},
		},
	])),
};

var count = require(1063);
;// src/audit-repository.ts

function auditRepository(paths, files, options, known, version) {
	const { files: read, findings: all, silenced } = audit(paths, files);
	if (options.writeBaseline) {
		const told = `${count.count(all.length, 'finding')} written to the baseline.\n`;
		return { output: told, files: read, baseline: renderBaseline(all), status: 0 };
	}
	const findings = withoutBaseline(all, known);
	const { failOn } = options;
	const fails = failOn !== 'never' && findings.some(({ severity }) => audit_finding.atLeast(severity, failOn));
	const counts = { files: read, silenced, known: all.length - findings.length };
	const output = render(findings, counts, options.format, version);
	return { output, files: read, baseline: undefined, status: fails ? 1 : 0 };
}
function render(findings, counts, format, version) {
	switch (format) {
		case 'text':
			return output_text.renderText(findings, counts, AUDIT_RULEBOOK);
		case 'json':
			return json.renderJson(findings, counts, AUDIT_RULEBOOK);
		case 'sarif':
			return sarif.renderSarif(findings, version, AUDIT_RULEBOOK);
		case 'github':
			return commands.renderAnnotations(findings, AUDIT_RULEBOOK);
	}
}

var version = require(8508);
var commands_flags = require(6316);
var report_flags = require(7303);
;// src/commands/audit-options.ts

const AUDIT_FLAGS = {
	...report_flags.REPORT_FLAGS,
	baseline: { type: 'string' },
	'write-baseline': { type: 'boolean' },
};
function parseAuditOptions(args) {
	const flags = new commands_flags.Flags(args, AUDIT_FLAGS, 'audit');
	const report = report_flags.readReportOptions(flags);
	const baseline = flags.filled('baseline', 'a file');
	const writeBaseline = flags.has('write-baseline');
	if (writeBaseline && baseline === undefined)
		flags.note('write-baseline', 'expected --baseline FILE beside it');
	flags.check();
	return { ...report, paths: flags.positionals, baseline, writeBaseline };
}

var require_files = require(3806);
;// src/commands/audit.ts

const audit_audit = async (args, _env, print) => {
	const options = parseAuditOptions(args);
	const folder = process.cwd();
	const root = options.root === undefined ? repository_files.repositoryRoot(folder) : node_path.resolve(options.root);
	const files = repository_files.repositoryFiles(root);
	const known = options.baseline === undefined || options.writeBaseline
		? new Set()
		: parseBaseline(readBaseline(options.baseline), options.baseline);
	const paths = repository_files.selectPaths(options.paths, folder, root, files);
	const { baseline, files: read, output, status } = auditRepository(paths, files, options, known, version.VERSION);
	require_files.requireFiles(read, 'workflow, script, Dockerfile, manifest or other file that the audit reads', root);
	if (baseline !== undefined && options.baseline !== undefined)
		node_fs.writeFileSync(options.baseline, baseline);
	return await print(output, status);
};
function readBaseline(path) {
	try {
		return node_fs.readFileSync(path, 'utf8');
	}
	catch (error) {
		throw new errors.ActionError('command-usage', `the baseline ${path} cannot be read`, {
			hint: `Write one with \`keyless audit --write-baseline --baseline ${path}\`.`,
			cause: error,
		});
	}
}

Object.assign(exports, { audit: audit_audit });
}),

6091:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { ownStep });
function ownStep(steps, running) {
	const ours = steps.filter(({ uses }) => isOurs(uses.text, running.repository));
	const here = ours.filter(({ job }) => job === running.job);
	const named = here.find(({ id }) => id === running.action);
	const unnamed = here.filter(({ id }) => id === undefined);
	const count = Number(/^__.*_(\d+)$/.exec(running.action)?.[1] ?? 1);
	return named ?? unnamed[count - 1] ?? here[0] ?? ours[0];
}
function isOurs(uses, repository) {
	if (repository === undefined)
		return uses.startsWith('./');
	const [wanted, found] = [repository.toLowerCase(), uses.toLowerCase()];
	return found.startsWith(`${wanted}@`) || found.startsWith(`${wanted}/`);
}

}),

6707:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { readWorkflow });
var audit_source_js = require(8319);
var audit_workflow_model_js = require(7981);
var audit_yaml_js = require(9577);

function readWorkflow(text) {
	const source = new audit_source_js.Source('', text);
	const { documents, problem } = audit_yaml_js.readYaml(source, 'one of each key');
	if (problem !== undefined)
		return { steps: [], problems: [{ text: problem.message, line: problem.line }] };
	const workflow = audit_workflow_model_js.readWorkflow(source, documents[0]);
	if (workflow === undefined)
		return { steps: [], problems: [{ text: 'there is no `jobs:` map', line: 1 }] };
	return { steps: workflow.jobs.flatMap(({ id, steps }) => steps.flatMap((step) => usesStep(id, step))), problems: [] };
}
function usesStep(job, { id, uses, with: given }) {
	if (uses === undefined)
		return [];
	const inputs = given.flatMap(({ key, value }) => value.kind === 'scalar' && value.value !== null ? [[key.toLowerCase(), placed(value)]] : []);
	return [{ job, id, uses: placed(uses), inputs: new Map(inputs) }];
}
function placed(scalar) {
	return { text: scalar.text, line: scalar.snippet().place(0).line };
}

})

};
