export const id = 707;
export const ids = [707];
export const modules = {

6707:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);

/** The `uses:` steps of a workflow, in its order. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
function readWorkflow(source) {
	const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter: counter });
	const problems = document.errors.map(({ message, pos }) => ({
		text: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
		line: counter.linePos(pos[0]).line,
	}));
	if (problems.length > 0)
		return { steps: [], problems };
	const jobs = member(document.contents, 'jobs');
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs))
		return { steps: [], problems: [{ text: 'there is no `jobs:` map', line: 1 }] };
	const lineOf = (node) => counter.linePos(node.range?.[0] ?? 0).line;
	const steps = pairs(jobs).flatMap(([job, body]) => {
		const list = member(body, 'steps');
		return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.flatMap((step) => readStep(job, step, lineOf) ?? []) : [];
	});
	return { steps, problems: [] };
}
function readStep(job, step, lineOf) {
	const uses = scalar(member(step, 'uses'), lineOf);
	if (uses === undefined)
		return undefined;
	const given = member(step, 'with');
	const inputs = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(given)
		? pairs(given).flatMap(([name, value]) => {
			const placed = scalar(value, lineOf);
			return placed === undefined ? [] : [[name.toLowerCase(), placed]];
		})
		: [];
	return { job, id: scalar(member(step, 'id'), lineOf)?.text, uses, inputs: new Map(inputs) };
}
function member(node, name) {
	return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? pairs(node).find(([key]) => key === name)?.[1] : undefined;
}
function pairs(map) {
	return map.items.map(({ key, value }) => [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '', value]);
}
/** A scalar's text; of a block (`|`), the line of its first content. */
function scalar(node, lineOf) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null || node.value === undefined)
		return undefined;
	const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
	const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
	return { text, line: lineOf(node) + (block ? 1 : 0) };
}


})

};
