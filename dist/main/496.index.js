import { modules as shared } from './shared.js';
export const id = 496;
export const ids = [496];
export const modules = {
...shared,

3230:
((module, exports, require) => {

Object.assign(exports, { insistOn });
var errors_js = require(9473);
var trust_glob_js = require(723);
var claims_js = require(5178);

function insistOn(expected, claims) {
	const problems = unmet(expected, claims);
	if (problems.length === 0)
		return;
	throw new errors_js.ActionError('expectation-failed', problems.length === 1
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
		const pattern = /["']/.test(line.text) ? `${claims_js.show(line.text)}, quotes included` : line.text;
		const wanted = `"${line.claim}" must ${line.negated ? 'not be' : 'be'} ${pattern}`;
		if (value === undefined) {
			return [
				{ code: 'claim-absent', where, message: `${wanted}; the token has no such claim${whenAbsent(line.claim)}` },
			];
		}
		if (line.patterns.some((pattern) => trust_glob_js.fits(pattern, value)) !== line.negated)
			return [];
		return [{ code: 'claim-unexpected', where, message: `${wanted}; the token says ${claims_js.show(value)}` }];
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
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { parseExpected });

var glob = require(723);
var nearest = require(5119);
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
	return nearest.distance(asked, known);
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
	if (/(?:^|[^\\])[ \t]#/.test(text)) {
		return 'a comment stands on a line of its own; a pattern in which "#" follows a blank has `\\ #` there';
	}
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
		return glob.ANY;
	return character === '?' ? glob.ONE : character;
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

};
