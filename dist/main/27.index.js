import { modules as shared } from './shared.js';
export const id = 27;
export const ids = [27];
export const modules = {
...shared,

2734:
((module, exports, require) => {

Object.assign(exports, { evaluate, failures });

var quotation = require(5160);
var trust_glob = require(723);
;// src/trust/variables.ts

const VARIABLE = /\$\{([^}]*)\}/g;
const DEFAULT = /^(.+?),\s*'(.*)'$/s;
function fillVariables(value, request, reading) {
	const plain = (text) => (reading.wildcards ? trust_glob.wildcards(text) : trust_glob.literal(text));
	if (reading.version === '2008-10-17')
		return { kind: 'pattern', glob: plain(value) };
	const glob = [];
	let end = 0;
	for (const match of value.matchAll(VARIABLE)) {
		glob.push(...plain(value.slice(end, match.index)));
		end = match.index + match[0].length;
		const inside = match[1] ?? '';
		const filled = /^[*?$]$/.test(inside) ? inside : fill(inside, request);
		if (typeof filled !== 'string')
			return filled;
		glob.push(...trust_glob.literal(filled));
	}
	return { kind: 'pattern', glob: [...glob, ...plain(value.slice(end))] };
}
function fill(inside, request) {
	const [, named, fallback] = DEFAULT.exec(inside) ?? [];
	const variable = (named ?? inside).trim();
	const value = request.read(variable);
	if (value.kind === 'unknown')
		return { kind: 'unknown', variable, depends: value.depends };
	const single = value.kind === 'known' && value.values.length === 1 ? value.values[0] : undefined;
	return single ?? fallback ?? { kind: 'null', variable };
}

;// src/trust/verdict.ts
function verdictOf(holds) {
	return holds ? 'holds' : 'fails';
}
function isOpen(verdict) {
	return typeof verdict === 'object';
}
function every(verdicts) {
	if (verdicts.includes('fails'))
		return 'fails';
	return verdicts.find(isOpen) ?? 'holds';
}
function some(verdicts) {
	if (verdicts.includes('holds'))
		return 'holds';
	return verdicts.find(isOpen) ?? 'fails';
}
function opposite(verdict) {
	if (isOpen(verdict))
		return verdict;
	return verdict === 'holds' ? 'fails' : 'holds';
}

;// src/trust/operators/arn.ts

function testArn(wanted, found, request, version) {
	const filled = fillVariables(wanted, request, { version, wildcards: true });
	if (filled.kind === 'unknown')
		return filled;
	if (filled.kind === 'null')
		return 'fails';
	const [patterns, parts] = [components(filled.glob), components(trust_glob.literal(found))];
	if (patterns.length !== 6 || parts.length !== 6)
		return 'unlike';
	return verdictOf(patterns.every((pattern, at) => trust_glob.fits(pattern, (parts[at] ?? []).join(''))));
}
function components(glob) {
	const parts = [[]];
	for (const token of glob) {
		if (token === ':' && parts.length < 6)
			parts.push([]);
		else
			parts.at(-1)?.push(token);
	}
	return parts;
}

;// src/trust/operators/binary.ts

function testBinary(wanted, found) {
	return verdictOf(wanted === found);
}

;// src/trust/operators/string.ts

function testString(test, wanted, found, request, version) {
	const filled = fillVariables(wanted, request, { version, wildcards: test === 'StringLike' });
	if (filled.kind === 'unknown')
		return filled;
	if (filled.kind === 'null')
		return 'fails';
	if (test !== 'StringEqualsIgnoreCase')
		return verdictOf(trust_glob.fits(filled.glob, found));
	return verdictOf(trust_glob.fits(lowerCase(filled.glob), found.toLowerCase()));
}
function lowerCase(glob) {
	return glob.flatMap((token) => (typeof token === 'string' ? [...token.toLowerCase()] : [token]));
}

;// src/trust/operators/boolean.ts

function testBool(wanted, found, request, version) {
	if (!/^(?:true|false)$/i.test(found))
		return 'fails';
	return testString('StringEqualsIgnoreCase', wanted, found, request, version);
}

;// src/trust/operators/numeric.ts

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
function testNumeric(test, wanted, found) {
	if (!NUMBER.test(wanted) || !NUMBER.test(found))
		return 'unlike';
	return verdictOf(compares(test.slice('Numeric'.length), Number(found) - Number(wanted)));
}
function compares(ending, difference) {
	switch (ending) {
		case 'Equals':
			return difference === 0;
		case 'LessThan':
			return difference < 0;
		case 'LessThanEquals':
			return difference <= 0;
		case 'GreaterThan':
			return difference > 0;
		default:
			return difference >= 0;
	}
}

;// src/trust/operators/date.ts

const W3C = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
function testDate(test, wanted, found) {
	const difference = toSeconds(found) - toSeconds(wanted);
	return Number.isNaN(difference) ? 'unlike' : verdictOf(compares(test.slice('Date'.length), difference));
}
function toSeconds(text) {
	if (W3C.test(text))
		return Date.parse(text) / 1000;
	return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

;// src/trust/operators/ip-address.ts

function testIpAddress(wanted, found) {
	const [range = '', length] = wanted.split('/');
	const [base, address] = [toBits(range), toBits(found)];
	if (base === undefined || address === undefined)
		return 'unlike';
	const prefix = length === undefined ? base.length : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
	if (!(prefix <= base.length))
		return 'unlike';
	return verdictOf(base.length === address.length && base.slice(0, prefix) === address.slice(0, prefix));
}
function toBits(address) {
	return address.includes(':') ? ipv6(address) : ipv4(address);
}
function ipv4(address) {
	const parts = address.split('.');
	if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
		return undefined;
	return parts.map((part) => binary(Number(part), 8)).join('');
}
function ipv6(address) {
	const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
	const [head = [], tail = []] = halves;
	const missing = 8 - head.length - tail.length;
	if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
		return undefined;
	const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)))
		return undefined;
	return groups.map((group) => binary(Number.parseInt(group, 16), 16)).join('');
}
function binary(value, digits) {
	return value.toString(2).padStart(digits, '0');
}

;// src/trust/condition.ts

function testCondition(condition, request, version) {
	const { operator, key, values } = condition;
	const value = request.read(key);
	if (value.kind === 'unknown')
		return value;
	if (operator.test === 'Null')
		return some(values.map((wanted) => verdictOf(asksAbsence(wanted) === isAbsent(value))));
	if (isAbsent(value))
		return withoutKey(condition);
	const verdicts = value.values.map((found) => testValue(condition, found, request, version));
	switch (operator.qualifier) {
		case 'ForAnyValue':
			return some(verdicts);
		case 'ForAllValues':
			return every(verdicts.filter((_verdict, at) => value.values[at] !== ''));
		case undefined:
			return verdicts.length === 1
				? every(verdicts)
				: { depends: `how AWS compares the several values of "${key}" without ForAnyValue or ForAllValues` };
	}
}
function testValue({ operator, values }, found, request, version) {
	const matches = values.map((wanted) => testPair(operator.test, wanted, found, request, version));
	const verdict = some(matches.map((match) => (match === 'unlike' ? 'fails' : match)));
	if (!operator.negated)
		return verdict;
	return verdict === 'fails' && matches.includes('unlike')
		? {
			depends: `how AWS compares ${quotation.quote(found)} under ${operator.text}, for which it is of the wrong kind, or the policy's value is`,
		}
		: opposite(verdict);
}
function testPair(test, wanted, found, request, version) {
	switch (test) {
		case 'StringEquals':
		case 'StringEqualsIgnoreCase':
		case 'StringLike':
			return testString(test, wanted, found, request, version);
		case 'ArnEquals':
		case 'ArnLike':
			return testArn(wanted, found, request, version);
		case 'NumericEquals':
		case 'NumericLessThan':
		case 'NumericLessThanEquals':
		case 'NumericGreaterThan':
		case 'NumericGreaterThanEquals':
			return testNumeric(test, wanted, found);
		case 'DateEquals':
		case 'DateLessThan':
		case 'DateLessThanEquals':
		case 'DateGreaterThan':
		case 'DateGreaterThanEquals':
			return testDate(test, wanted, found);
		case 'Bool':
			return testBool(wanted, found, request, version);
		case 'BinaryEquals':
			return testBinary(wanted, found);
		case 'IpAddress':
			return testIpAddress(wanted, found);
		case 'Null':
			return 'fails';
	}
}
function withoutKey({ operator }) {
	if (operator.qualifier === 'ForAnyValue') {
		return operator.ifExists
			? { depends: 'whether IfExists or ForAnyValue wins where the key is missing: AWS documents both' }
			: 'fails';
	}
	return verdictOf(operator.ifExists || operator.qualifier === 'ForAllValues' || operator.negated);
}
function isAbsent(value) {
	return value.kind === 'absent';
}
function asksAbsence(wanted) {
	return wanted.toLowerCase() === 'true';
}

;// src/trust/check-statement.ts

function checkStatement(statement, request, version) {
	return [
		checkPrincipals(statement.principals, request),
		checkActions(statement.actions, request),
		...statement.conditions.map((condition) => checkCondition(condition, request, version)),
	];
}
function checkPrincipals({ entries, place }, request) {
	return {
		element: 'Principal',
		wanted: entries.map(({ type, value }) => (value === '*' ? '*' : `${type}: ${value}`)),
		found: `Federated: ${request.providerArn}`,
		verdict: verdictOf(entries.some((entry) => names(entry, request))),
		place,
	};
}
function names({ type, value }, request) {
	if (value === '*')
		return type === 'AWS' || type === 'Federated';
	return type === 'Federated' && value === request.providerArn;
}
function checkActions({ negated, patterns, place }, request) {
	const action = request.action.toLowerCase();
	const named = patterns.some((pattern) => trust_glob.fits(trust_glob.wildcards(pattern.toLowerCase()), action));
	return {
		element: negated ? 'NotAction' : 'Action',
		wanted: patterns,
		found: request.action,
		verdict: verdictOf(named !== negated),
		place,
	};
}
function checkCondition(condition, request, version) {
	const { operator, key, values, place } = condition;
	const value = request.read(key);
	return {
		element: 'Condition',
		operator: operator.text,
		key,
		wanted: values,
		found: value.kind === 'known' ? value.values : undefined,
		absent: value.kind === 'absent' ? { because: value.because, detail: value.detail } : undefined,
		verdict: testCondition(condition, request, version),
		place,
	};
}

;// src/trust/evaluate.ts

function evaluate(policy, request) {
	const judged = policy.statements.map((statement) => judge(statement, request, policy));
	const [denies, allows] = [ofEffect(judged, 'Deny'), ofEffect(judged, 'Allow')];
	const denied = denies.find(({ applies }) => applies === 'holds');
	if (denied !== undefined)
		return { outcome: 'refused', reason: { kind: 'denied', by: denied }, judged };
	const allowed = allows.find(({ applies }) => applies === 'holds');
	const [openDenies, openAllows] = [denies.filter(isOpenStatement), allows.filter(isOpenStatement)];
	if (allowed !== undefined && openDenies.length === 0)
		return { outcome: 'allowed', by: allowed, judged };
	if (allowed === undefined && openAllows.length === 0)
		return { outcome: 'refused', reason: whyNot(allows), judged };
	const open = [...openDenies, ...(allowed === undefined ? openAllows : [])];
	return { outcome: 'undecided', questions: open.flatMap(questionsOf), judged };
}
function failures({ checks }) {
	return checks.filter(({ verdict }) => verdict === 'fails');
}
function judge(statement, request, { version }) {
	const checks = checkStatement(statement, request, version);
	return { statement, applies: every(checks.map(({ verdict }) => verdict)), checks };
}
function ofEffect(judged, effect) {
	return judged.filter(({ statement }) => statement.effect === effect);
}
function isOpenStatement({ applies }) {
	return isOpen(applies);
}
function questionsOf({ statement, checks }) {
	return checks.flatMap((check) => isOpen(check.verdict) ? [{ statement, check, depends: check.verdict.depends }] : []);
}
function whyNot(allows) {
	const distance = (judged) => failures(judged).reduce((sum, { element }) => sum + (element === 'Condition' ? 1 : 1000), 0);
	const nearest = allows.toSorted((one, other) => distance(one) - distance(other))[0];
	const first = nearest && failures(nearest)[0];
	return nearest === undefined || first === undefined ? { kind: 'no-allow' } : { kind: 'not-allowed', nearest, first };
}

}),

7182:
((module, exports, require) => {

Object.assign(exports, { explainDecision, nameStatement, foundBy });
var secrets_quotation_js = require(5160);
var evaluate_js = require(2734);
var place_js = require(3266);

function nameStatement({ index, sid }) {
	return `Statement[${index}]${sid === undefined ? '' : ` ${secrets_quotation_js.quote(sid)}`}`;
}
function explainDecision(decision) {
	switch (decision.outcome) {
		case 'allowed':
			return [`${nameStatement(decision.by.statement)} allows it`];
		case 'undecided':
			return decision.questions.flatMap(explainQuestion);
		case 'refused':
			return explainRefused(decision);
	}
}
function explainCheck(check) {
	const subject = check.element === 'Condition' ? `${check.operator} ${secrets_quotation_js.quote(check.key)}` : check.element;
	return [
		`${subject} (${place_js.showPlace(check.place)})`,
		`    wants: ${check.wanted.map((one) => secrets_quotation_js.quote(one)).join(' or ')}`,
		`    found: ${foundBy(check)}`,
	];
}
function foundBy(check) {
	if (check.element !== 'Condition')
		return secrets_quotation_js.quote(check.found);
	if (check.found !== undefined)
		return check.found.map((one) => secrets_quotation_js.quote(one)).join(', ');
	return check.absent === undefined ? 'what only AWS knows' : `nothing: ${check.absent.detail}`;
}
function explainRefused({ reason }) {
	switch (reason.kind) {
		case 'no-allow':
			return ['no statement of the policy allows anything'];
		case 'denied':
			return [`${nameStatement(reason.by.statement)} denies it:`, ...indented(deciding(reason.by))];
		case 'not-allowed':
			return [
				`${nameStatement(reason.nearest.statement)} ${coming(reason.nearest)}:`,
				...indented(evaluate_js.failures(reason.nearest)),
			];
	}
}
function deciding({ checks }) {
	const conditions = checks.filter(({ element }) => element === 'Condition');
	return conditions.length > 0 ? conditions : checks;
}
function coming({ statement, checks }) {
	const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
	return `comes nearest, and ${failing === 1 ? 'this does' : `these ${failing} do`} not fit (${place_js.showPlace(statement.place)})`;
}
function explainQuestion({ statement, check, depends }) {
	const [subject = ''] = explainCheck(check);
	return [`${nameStatement(statement)}: ${subject} depends on ${depends}`];
}
function indented(checks) {
	return checks.flatMap(explainCheck).map((line) => `  ${line}`);
}

}),

3266:
((module, exports, require) => {

Object.assign(exports, { memberPath, showPlace, positionsIn });
var secrets_quotation_js = require(5160);

function showPlace({ line, column, path }) {
	return `line ${line}:${column}${path === '' ? '' : `, ${path}`}`;
}
function memberPath(path, name) {
	if (!/^[A-Za-z][\w:]*$/.test(name) || /:.*:/.test(name))
		return `${path}[${secrets_quotation_js.quote(name)}]`;
	return path === '' ? name : `${path}.${name}`;
}
function positionsIn(text) {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

}),

7489:
((module, exports, require) => {

Object.assign(exports, { suppliedClaims, claimKey, kindOf, splitKey, providerOf, isProvider });
const STANDARD = ['aud', 'sub', 'amr'];
const SUPPLIED = [
	'actor',
	'actor_id',
	'enterprise_id',
	'environment',
	'job_workflow_ref',
	'ref',
	'repository',
	'repository_id',
	'repository_owner_id',
	'workflow',
];
function providerOf(issuer) {
	return issuer.replace(/^https:\/\//, '');
}
function kindOf(provider) {
	if (/^token\.actions\.githubusercontent\.com(?:\/[^/]+)?$/i.test(provider))
		return 'listed';
	if (/^token\.actions\.[\w-]+\.ghe\.com$/i.test(provider))
		return 'listed';
	return /^token\.actions\.[\w-]+\.ghe\.com\/[^/]+$/i.test(provider) ? 'slug-on-ghe' : 'unlisted';
}
function suppliedClaims(provider) {
	return kindOf(provider) === 'unlisted' ? STANDARD : [...STANDARD, ...SUPPLIED];
}
function claimKey(key, claims, partition) {
	const provider = providerOf(claims.iss);
	const { prefix, claim } = splitKey(key);
	if (prefix.toLowerCase() !== provider.toLowerCase()) {
		if (!isProvider(prefix))
			return undefined;
		return {
			kind: 'absent',
			because: 'other-provider',
			detail: `the token's issuer gives keys that begin with "${provider}:"`,
		};
	}
	const name = claim.toLowerCase();
	if (!suppliedClaims(provider).includes(name)) {
		return { kind: 'absent', because: 'not-supplied', detail: `AWS makes no condition key of the claim "${claim}"` };
	}
	if (!STANDARD.includes(name)) {
		const open = openQuestion(provider, partition);
		if (open !== undefined)
			return { kind: 'unknown', depends: open };
	}
	const value = claims[name];
	if (typeof value === 'string')
		return { kind: 'known', values: [value] };
	return { kind: 'absent', because: 'claim-absent', detail: `the token has no claim "${name}"` };
}
function isProvider(prefix) {
	return /[./]/.test(prefix);
}
function splitKey(key) {
	const colon = key.lastIndexOf(':');
	return { prefix: key.slice(0, Math.max(colon, 0)), claim: key.slice(colon + 1) };
}
function openQuestion(provider, partition) {
	if (partition !== 'aws')
		return `whether AWS supplies this claim in the partition "${partition}"`;
	if (kindOf(provider) === 'slug-on-ghe')
		return 'whether AWS supplies this claim for an issuer of GHE.com that carries a slug';
	return undefined;
}

}),

410:
((module, exports, require) => {

const ACTION = 'sts:AssumeRoleWithWebIdentity';

Object.assign(exports, { ACTION });
})

};
