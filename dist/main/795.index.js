import { modules as shared } from './shared.js';
export const id = 795;
export const ids = [795];
export const modules = {
...shared,

6795:
((module, exports, require) => {

Object.assign(exports, { adviseOn });

var errors = require(9473);
var secrets_name = require(5712);
var parse = require(2666);
;// src/secrets/meant-line.ts

const LONGEST = 200;
const SCHEME = /^(ssm|vault|gcp|azure):\s*/i;
function lineAdvice(line, others) {
	if (line.length > LONGEST)
		return '';
	const isRight = (text) => parse.parseReferences(text, others).problems.length === 0;
	const { name, optional, text } = parse.splitName(asAssignment(line));
	const reference = meantReference(unquoted(text));
	const meant = name === undefined ? reference : `${meantName(unquoted(name))} ${optional ? '?=' : '='} ${reference}`;
	const named = `NAME = ${line}`;
	return [
		!isRight(line) && isRight(meant) ? `; write ${meant}` : '',
		!/^\w+\s*\??=/.test(line) && isRight(named)
			? `; ${line.includes('=') ? 'for an id that holds "=", ' : ''}write ${named}`
			: '',
	].join('');
}
function asAssignment(line) {
	const bare = line.replace(/^-\s+/, '');
	if (SCHEME.test(bare))
		return bare;
	return bare
		.replace(/^(['"]?[A-Za-z_]\w*['"]?)(?:\s*,\s*|\s*:\s+)(?=\S)/, '$1 = ')
		.replace(/^([^=#]*?)\s*(?::=|==)\s*/, '$1 = ')
		.replace(/^([^=#]*?)\s*\?\s+=\s*/, '$1 ?= ');
}
function meantReference(text) {
	const known = text.replace(SCHEME, (_, scheme) => `${scheme.toLowerCase()}:`);
	const [, id = '', selector = ''] = /^([^#]*)#(.*)$/.exec(known) ?? [];
	const query = parse.queryIn(selector);
	if (query === undefined)
		return known;
	return `${id}${query}#${selector.slice(0, -query.length)}`.replace(/#$/, '');
}
function unquoted(text) {
	return text.replace(/^(['"])(.*)\1$/, '$2');
}
function meantName(name) {
	const [, stem = '', star = ''] = /^(.+?)(\*?)$/s.exec(name) ?? [];
	if (stem === '' || name === '*')
		return name;
	const problemOf = (text) => secrets_name.nameProblem(star === '' ? text : `${text}_`)?.code;
	const free = problemOf(stem) === 'name-invalid' ? secrets_name.deriveName(stem) : stem;
	return `${problemOf(free) === undefined ? '' : 'SECRET_'}${free}${star}`;
}

var other_addresses = require(2017);
var quotation = require(5160);
;// src/inputs/input-advice.ts

function adviseOn({ code, hint, message, problems }, secrets) {
	const lines = secrets.split(parse.LINE_BREAK);
	const advised = problems.map((problem, at) => {
		const line = lines[Number(/^secrets, line (\d+)$/.exec(problem.where)?.[1]) - 1]?.trim();
		const isOfLine = problem.code !== 'input-conflict' && problems[at - 1]?.where !== problem.where;
		if (line === undefined || !isOfLine)
			return problem;
		return { ...problem, message: `${problem.message}${quotation.escapeUnseen(lineAdvice(line, other_addresses.OTHER_ADDRESSES))}` };
	});
	return new errors.ActionError(code, message, { hint, problems: advised });
}

}),

};
