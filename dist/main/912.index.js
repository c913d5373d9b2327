export const id = 912;
export const ids = [912];
export const modules = {

6912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseExpected: () => (/* binding */ parseExpected)
});

var glob = __webpack_require__(723);
var nearest = __webpack_require__(5119);
;// CONCATENATED MODULE: ./build/identity/claim-names.js

/**
 * Every claim that GitHub issues, the standard ones first. Custom properties come on top of these.
 * https://docs.github.com/actions/reference/security/oidc#oidc-token-claims and `claims_supported` of the issuer's
 * discovery document.
 */
const NAMES = [
	'iss',
	'sub',
	'aud',
	'exp',
	'iat',
	'nbf',
	'jti',
	'actor',
	'actor_id',
	'base_ref',
	'check_run_id',
	'enterprise',
	'enterprise_id',
	'environment',
	'environment_node_id',
	'event_name',
	'head_ref',
	'issuer_scope',
	'job_workflow_ref',
	'job_workflow_sha',
	'ref',
	'ref_protected',
	'ref_type',
	'repository',
	'repository_id',
	'repository_owner',
	'repository_owner_id',
	'repository_visibility',
	'run_attempt',
	'run_id',
	'run_number',
	'runner_environment',
	'sha',
	'workflow',
	'workflow_ref',
	'workflow_sha',
];
/** A repository's custom property, whose name may hold letters, digits and `_-$#`. https://docs.github.com/organizations/managing-organization-settings/managing-custom-properties-for-repositories-in-your-organization */
const PROPERTY = /^repo_property_[\w$#-]+$/;
const MOST = 3;
/** Whether GitHub ever issues a claim of this name, in this letter case. */
function isClaimName(name) {
	return NAMES.includes(name) || PROPERTY.test(name);
}
/** The claims that the name most likely stands for, nearest first; empty where none is near. */
function nearestClaimNames(name) {
	const asked = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
	const property = /^(?:repo(?:sitory)?_)?prop(?:erty|erties)?_(.+)$/.exec(asked);
	if (property !== null)
		return [`repo_property_${property[1]}`];
	return NAMES.map((known) => ({ known, off: remoteness(asked, known) }))
		.filter(({ off }) => off <= Math.max(2, asked.length / 4))
		.toSorted((one, other) => one.off - other.off)
		.slice(0, MOST)
		.map(({ known }) => known);
}
/** Letters to change; a beginning or a whole part of the other, as `event` of `event_name`, is near however long the rest. */
function remoteness(asked, known) {
	const parts = `_${known}_`;
	const begins = asked.length >= 3 && known.startsWith(asked);
	if (asked !== '' && (begins || parts.includes(`_${asked}_`)))
		return 1 + (known.length - asked.length) / 100;
	return (0,nearest/* distance */.I)(asked, known);
}

;// CONCATENATED MODULE: ./build/identity/parse-expected.js


/** What `\` may stand before. */
const ESCAPABLE = '|*?!\\ ';
/**
 * The lines `claim: pattern` of `expect`. Blank lines and lines that begin with `#` are skipped. `|` separates patterns of
 * which any may fit; a `!` in front of them all turns that round; `\` makes the next of `| * ? ! \` and the blank a plain
 * character. Blanks around a pattern do not count. Every problem is reported, with its line.
 */
function parseExpected(text) {
	const problems = [];
	const expected = text.split(/\r\n|\r|\n/).flatMap((raw, at) => {
		// A blank at the end may be escaped, so only the beginning is cut here.
		const written = raw.trimStart();
		if (written === '' || written.startsWith('#'))
			return [];
		const outcome = parseLine(written, at + 1);
		if ('claim' in outcome)
			return [outcome];
		problems.push({ ...outcome, where: `expect, line ${at + 1}` });
		return [];
	});
	return { expected, problems };
}
function parseLine(written, line) {
	const colon = written.indexOf(':');
	if (colon < 0)
		return syntax(`expected \`claim: pattern\`, found ${quote(written.trimEnd())}`);
	const claim = written.slice(0, colon).trim();
	if (!isClaimName(claim))
		return unknown(claim);
	const text = written.slice(colon + 1).trimStart();
	const negated = text.startsWith('!');
	const parts = readPatterns(negated ? text.slice(1) : text);
	if (typeof parts === 'string')
		return syntax(`${parts}, in ${quote(text.trimEnd())}`);
	return { line, claim, negated, patterns: parts, text: (negated ? text.slice(1) : text).trim() };
}
function unknown(claim) {
	const near = nearestClaimNames(claim).map((name) => `"${name}"`);
	return {
		code: 'claim-unknown',
		message: `GitHub issues no claim ${quote(claim)}${near.length === 0 ? '' : `; is ${near.join(' or ')} meant?`}`,
	};
}
/** The patterns between the bars, or what is wrong with them. */
function readPatterns(text) {
	const patterns = [[]];
	const characters = [...text];
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at] ?? '';
		const pattern = patterns.at(-1) ?? [];
		if (character === '|')
			patterns.push([]);
		else if (character === '\\') {
			at++;
			const escaped = characters[at];
			if (escaped === undefined || !ESCAPABLE.includes(escaped)) {
				return `expected one of | * ? ! \\ or a blank behind \\, found ${escaped === undefined ? 'the end' : quote(escaped)}`;
			}
			pattern.push({ character: escaped, escaped: true });
		}
		else
			pattern.push({ character, escaped: false });
	}
	const trimmed = patterns.map(trim);
	if (trimmed.some((pattern) => pattern.length === 0))
		return 'a pattern is empty';
	if (trimmed.some(([first]) => first !== undefined && isPlain(first, '!'))) {
		return '`!` turns the whole line round and so stands once, in front of it; a value that begins with one is written `\\!`';
	}
	return trimmed.map((pattern) => pattern.map(({ character, escaped }) => (escaped ? character : wildcard(character))));
}
function isPlain({ character, escaped }, wanted) {
	return !escaped && character === wanted;
}
function wildcard(character) {
	if (character === '*')
		return glob/* ANY */.x4;
	return character === '?' ? glob/* ONE */.xr : character;
}
/** Without the blanks around it that are not escaped. */
function trim(pattern) {
	const counts = ({ character, escaped }) => escaped || !/\s/u.test(character);
	return pattern.slice(Math.max(pattern.findIndex(counts), 0), pattern.findLastIndex(counts) + 1);
}
function syntax(message) {
	return { code: 'claim-syntax', message };
}
function quote(text) {
	return JSON.stringify(text.slice(0, 200));
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


}),

5119:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ distance),
  p: () => (/* binding */ nearest)
});
/** The known name that a misspelt one was most likely meant to be; undefined where none is near. */
function nearest(name, known) {
	const ranked = known.map((one) => ({ one, distance: distance(name.toLowerCase(), one.toLowerCase()) }));
	const best = ranked.toSorted((a, b) => a.distance - b.distance)[0];
	return best !== undefined && best.distance <= Math.max(2, name.length / 4) ? best.one : undefined;
}
/** How many characters to insert, delete or replace (Levenshtein). */
function distance(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, at) => at);
	for (const [i, character] of [...from].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...to].entries()) {
			const replaced = (row[j] ?? 0) + (character === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}


})

};
