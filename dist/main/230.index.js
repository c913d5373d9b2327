export const id = 230;
export const ids = [230];
export const modules = {

3230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  insistOn: () => (/* binding */ insistOn)
});

var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
var _trust_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(723);
var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5178);



/** Refuses a token that any line does not fit, and names them all: what IAM cannot enforce is enforced here. */
function insistOn(expected, claims) {
	const problems = unmet(expected, claims);
	if (problems.length === 0)
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('expectation-failed', problems.length === 1
		? 'the token is not what `expect` asks for'
		: `the token is not what \`expect\` asks for, in ${problems.length} lines`, {
		problems,
		hint: 'The token was not sent to AWS. Correct the line, or run this job where its claims are as the line wants them.',
	});
}
/** The lines that the claims do not fit. A claim that the token lacks fits nothing, a negated line neither. */
function unmet(expected, claims) {
	return expected.flatMap((line) => {
		const value = Object.hasOwn(claims, line.claim) ? textOf(claims[line.claim]) : undefined;
		const where = `expect, line ${line.line}`;
		const wanted = `"${line.claim}" must ${line.negated ? 'not be' : 'be'} ${line.text}`;
		if (value === undefined) {
			return [
				{ code: 'claim-absent', where, message: `${wanted}; the token has no such claim${whenAbsent(line.claim)}` },
			];
		}
		if (line.patterns.some((pattern) => (0,_trust_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .lA)(pattern, value)) !== line.negated)
			return [];
		return [{ code: 'claim-unexpected', where, message: `${wanted}; the token says ${(0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .W)(value)}` }];
	});
}
/** Claims are strings but for times; undefined for what has no text of its own. */
function textOf(value) {
	if (typeof value === 'string')
		return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
function whenAbsent(claim) {
	if (/^environment(?:_node_id)?$/.test(claim))
		return ': the job has no `environment:`';
	if (/^enterprise(?:_id)?$/.test(claim))
		return ': the repository belongs to no enterprise';
	if (claim.startsWith('repo_property_')) {
		return ': the repository has no value for this property, or its organisation does not put it into tokens';
	}
	return '';
}


}),

723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EF: () => (/* binding */ overlap),
  S: () => (/* binding */ wildcards),
  eu: () => (/* binding */ literal),
  lA: () => (/* binding */ fits),
  x4: () => (/* binding */ ANY),
  xr: () => (/* binding */ ONE)
});
const ANY = Symbol('*');
const ONE = Symbol('?');
/** A text in which nothing is a wildcard. */
function literal(text) {
	return [...text];
}
/** `*` and `?` are wildcards, anywhere; they cross `/` and `:`. */
function wildcards(text) {
	return [...text].map((character) => (character === '*' ? ANY : character === '?' ? ONE : character));
}
/** Whether the pattern fits the whole text. Linear but for the last `*`: no pattern makes it run away. */
function fits(glob, text) {
	const characters = [...text];
	let [at, token] = [0, 0];
	let [star, resume] = [-1, 0];
	while (at < characters.length) {
		const wanted = glob[token];
		if (wanted === ANY) {
			[star, resume] = [token, at];
			token++;
		}
		else if (wanted !== undefined && (wanted === ONE || wanted === characters[at])) {
			token++;
			at++;
		}
		else if (star >= 0) {
			resume++;
			[token, at] = [star + 1, resume];
		}
		else {
			return false;
		}
	}
	return glob.slice(token).every((left) => left === ANY);
}
/** Whether some text fits both patterns. */
function overlap(one, other) {
	// reachable[j]: the first i tokens of one and the first j of the other can stand for the same text.
	let reachable = other.map(() => false).concat(false);
	reachable[0] = true;
	for (let i = 0; i <= one.length; i++) {
		const next = other.map(() => false).concat(false);
		for (let j = 0; j <= other.length; j++) {
			if (!reachable[j])
				continue;
			const [a, b] = [one[i], other[j]];
			if (b === ANY)
				reachable[j + 1] = true;
			if (a === ANY)
				next[j] = true;
			if (a === undefined || b === undefined)
				continue;
			if (a === ANY && b !== ANY)
				reachable[j + 1] = true;
			if (b === ANY && a !== ANY)
				next[j] = true;
			if (a !== ANY && b !== ANY && (a === ONE || b === ONE || a === b))
				next[j + 1] = true;
		}
		if (i === one.length)
			return reachable[other.length] ?? false;
		reachable = next;
	}
	return false;
}


})

};
