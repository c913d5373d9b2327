export const id = 707;
export const ids = [707];
export const modules = {

8319:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ scalarSnippet),
  k: () => (/* binding */ Source)
});
/** A file of the repository. */
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
	/** A line without its end, counted from 1. */
	line(number) {
		const start = this.#starts[number - 1] ?? this.text.length;
		const end = this.#starts[number] ?? this.text.length + 1;
		return this.text.slice(start, end - 1).replace(/\r$/, '');
	}
}
/** A script that a scalar holds, whose lines are lines of the file. */
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


}),

7981:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ readSteps),
  S6: () => (/* binding */ readWorkflow),
  wg: () => (/* binding */ inputOf)
});

var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9577);

/** Reads a workflow; undefined where the document is none. */
function readWorkflow(source, root) {
	const jobs = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'jobs');
	if (root === undefined || jobs?.kind !== 'mapping')
		return undefined;
	return {
		source,
		root,
		events: readEvents((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'on') ?? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'true')),
		env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'env')),
		jobs: jobs.entries.flatMap((entry) => readJob(entry, root)),
	};
}
function readEvents(node) {
	if (node?.kind === 'scalar')
		return new Map([[node.text, undefined]]);
	if (node?.kind === 'sequence')
		return new Map(node.items.map((item) => [item.kind === 'scalar' ? item.text : '', undefined]));
	return new Map((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(node).map(({ key, value }) => [key, value]));
}
function readJob({ key, place, value }, root) {
	if (value.kind !== 'mapping')
		return [];
	const needs = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'needs');
	const defaults = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'defaults', 'run');
	const common = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'defaults', 'run');
	return [
		{
			id: key,
			place,
			node: value,
			env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'env')),
			permissions: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'permissions') ?? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'permissions'),
			needs: needs?.kind === 'scalar'
				? [needs.text]
				: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(needs).flatMap((one) => (one.kind === 'scalar' ? [one.text] : [])),
			steps: readSteps((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'steps')),
			uses: scalarAt(value, 'uses'),
			outputs: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(value, 'outputs')),
			shell: scalarAt(defaults, 'shell') ?? scalarAt(common, 'shell'),
			folder: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(defaults, 'working-directory') ?? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(common, 'working-directory') ?? '',
			windows: /windows/i.test((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'runs-on') ?? ''),
		},
	];
}
/** Steps in their order; those of a `parallel:` one after the other. */
function readSteps(node) {
	return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node).flatMap((item) => {
		if (item.kind !== 'mapping')
			return [];
		const parallel = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(item, 'parallel');
		if (parallel !== undefined)
			return readSteps(parallel.kind === 'mapping' ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(parallel, 'steps') : parallel);
		return [
			{
				id: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'id'),
				place: item.place,
				node: item,
				env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(item, 'env')),
				uses: scalarAt(item, 'uses'),
				with: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(item, 'with')),
				run: scalarAt(item, 'run'),
				shell: scalarAt(item, 'shell'),
				folder: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'working-directory'),
			},
		];
	});
}
function scalarAt(node, key) {
	const found = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, key);
	return found?.kind === 'scalar' ? found : undefined;
}
/** An input of a step by its name, which is read without regard to case. */
function inputOf(step, name) {
	const value = step.with.find(({ key }) => key.toLowerCase() === name)?.value;
	return value?.kind === 'scalar' ? value : undefined;
}


}),

9577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $6: () => (/* binding */ textAt),
  Jt: () => (/* binding */ get),
  Mc: () => (/* binding */ entriesOf),
  S3: () => (/* binding */ itemsOf),
  TM: () => (/* binding */ scalarsOf),
  gM: () => (/* binding */ readYaml)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8319);


/** More nodes than any workflow or manifest has; what aliases blow up beyond it is left out. */
const MOST_NODES = 200_000;
const DEEPEST = 100;
/** Reads every document of a file. Never throws. GitHub takes no workflow that has a key twice; other readers do. */
function readYaml(source, keys = 'any keys') {
	const uniqueKeys = keys === 'one of each key';
	try {
		const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(source.text, { logLevel: 'silent', strict: false, uniqueKeys });
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
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
			return this.#anchors.get(node.source) ?? this.#scalar(null, node.range?.[0] ?? 0);
		const converted = this.#convert(node, depth);
		if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) && node.anchor !== undefined)
			this.#anchors.set(node.anchor, converted);
		return converted;
	}
	#convert(node, depth) {
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
			const place = this.#source.place(node.range?.[0] ?? 0);
			return { kind: 'mapping', place, entries: node.items.flatMap((pair) => this.#entries(pair, depth)) };
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
			const place = this.#source.place(node.range?.[0] ?? 0);
			return { kind: 'sequence', place, items: node.items.map((item) => this.node(item, depth + 1)) };
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
			return this.#scalar(node.value, node.range?.[0] ?? 0);
		return this.#scalar(null, 0);
	}
	#entries(pair, depth) {
		if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
			return [];
		const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key : undefined;
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
			snippet: () => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarSnippet */ .c)(this.#source, text, start),
		};
	}
}
/** The value under a key; the last one where the key is written twice, an own one before a merged one. */
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
/** Every scalar below a node. */
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

6707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});
var _audit_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8319);
var _audit_workflow_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7981);
var _audit_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);



/** The `uses:` steps of a workflow, in its order. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
function readWorkflow(text) {
	const source = new _audit_source_js__WEBPACK_IMPORTED_MODULE_2__/* .Source */ .k('', text);
	const { documents, problem } = (0,_audit_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(source, 'one of each key');
	if (problem !== undefined)
		return { steps: [], problems: [{ text: problem.message, line: problem.line }] };
	const workflow = (0,_audit_workflow_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflow */ .S6)(source, documents[0]);
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
/** Of a block (`|`), the line of its first content. */
function placed(scalar) {
	return { text: scalar.text, line: scalar.snippet().place(0).line };
}


})

};
