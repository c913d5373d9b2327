export const id = 496;
export const ids = [496];
export const modules = {

5178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseClaims),
  W: () => (show)
});
var _errors_js_0 = __webpack_require__(9473);

const TEXT = ['iss', 'sub', 'jti'];
const TIME = ['exp', 'iat', 'nbf'];
const OPTIONAL = [
	'repository',
	'repository_id',
	'repository_owner',
	'repository_owner_id',
	'run_id',
	'run_attempt',
	'sha',
	'ref',
	'event_name',
	'actor_id',
	'environment',
	'job_workflow_ref',
];
function parseClaims(payload) {
	for (const claim of [...TEXT, ...TIME, 'aud']) {
		if (payload[claim] === undefined)
			throw new _errors_js_0/* .ActionError */ .l('token-claim-missing', `the token has no "${claim}" claim`);
	}
	if (typeof payload['aud'] !== 'string') {
		throw new _errors_js_0/* .ActionError */ .l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
	}
	const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
	if (badTime !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
	}
	const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
	if (bad !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
	}
	return payload;
}
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}


}),

3230:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  insistOn: () => (insistOn)
});
var _errors_js_0 = __webpack_require__(9473);
var _trust_glob_js_1 = __webpack_require__(723);
var _claims_js_2 = __webpack_require__(5178);



function insistOn(expected, claims) {
	const problems = unmet(expected, claims);
	if (problems.length === 0)
		return;
	throw new _errors_js_0/* .ActionError */ .l('expectation-failed', problems.length === 1
		? 'the token is not what `expect` asks for'
		: `the token is not what \`expect\` asks for, in ${problems.length} lines`, {
		problems,
		hint: 'The token was not sent to AWS. Correct the line, or run this job where its claims are as the line wants them.',
	});
}
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
		if (line.patterns.some((pattern) => (0,_trust_glob_js_1/* .fits */ .lA)(pattern, value)) !== line.negated)
			return [];
		return [{ code: 'claim-unexpected', where, message: `${wanted}; the token says ${(0,_claims_js_2/* .show */ .W)(value)}` }];
	});
}
function textOf(value) {
	if (typeof value === 'string')
		return value;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
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

6912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  parseExpected: () => (parseExpected)
});

var glob = __webpack_require__(723);
var nearest = __webpack_require__(5119);
;// src/identity/claim-names.ts

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
const PROPERTY = /^repo_property_[\w$#-]+$/;
const MOST = 3;
function isClaimName(name) {
	return NAMES.includes(name) || PROPERTY.test(name);
}
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
function remoteness(asked, known) {
	const parts = `_${known}_`;
	const begins = asked.length >= 3 && known.startsWith(asked);
	if (asked !== '' && (begins || parts.includes(`_${asked}_`)))
		return 1 + (known.length - asked.length) / 100;
	return (0,nearest/* distance */.I)(asked, known);
}

;// src/identity/parse-expected.ts


const ESCAPABLE = '|*?!\\ ';
function parseExpected(text) {
	const problems = [];
	const expected = text.split(/\r\n|\r|\n/).flatMap((raw, at) => {
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
  EF: () => (overlap),
  S: () => (wildcards),
  eu: () => (literal),
  lA: () => (fits),
  x4: () => (ANY),
  xr: () => (ONE)
});
const ANY = Symbol('*');
const ONE = Symbol('?');
function literal(text) {
	return [...text];
}
function wildcards(text) {
	return [...text].map((character) => (character === '*' ? ANY : character === '?' ? ONE : character));
}
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
function overlap(one, other) {
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
  I: () => (distance),
  p: () => (nearest)
});
function nearest(name, known) {
	const ranked = known.map((one) => ({ one, distance: distance(name.toLowerCase(), one.toLowerCase()) }));
	const best = ranked.toSorted((a, b) => a.distance - b.distance)[0];
	return best !== undefined && best.distance <= Math.max(2, name.length / 4) ? best.one : undefined;
}
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
