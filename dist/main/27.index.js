export const id = 27;
export const ids = [27];
export const modules = {

2734:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  e: () => (/* binding */ failures)
});

var quotation = __webpack_require__(5160);
var trust_glob = __webpack_require__(723);
;// CONCATENATED MODULE: ./build/trust/variables.js

const VARIABLE = /\$\{([^}]*)\}/g;
const DEFAULT = /^(.+?),\s*'(.*)'$/s;
/**
 * `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}`; before 2012-10-17 they are plain text. What a variable brings
 * is compared as it is: a `*` in it is no wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function fillVariables(value, request, reading) {
	const plain = (text) => (reading.wildcards ? (0,trust_glob/* wildcards */.S)(text) : (0,trust_glob/* literal */.eu)(text));
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
		glob.push(...(0,trust_glob/* literal */.eu)(filled));
	}
	return { kind: 'pattern', glob: [...glob, ...plain(value.slice(end))] };
}
function fill(inside, request) {
	const [, named, fallback] = DEFAULT.exec(inside) ?? [];
	const variable = (named ?? inside).trim();
	const value = request.read(variable);
	if (value.kind === 'unknown')
		return { kind: 'unknown', variable, depends: value.depends };
	// A key with several values cannot stand for one.
	const single = value.kind === 'known' && value.values.length === 1 ? value.values[0] : undefined;
	return single ?? fallback ?? { kind: 'null', variable };
}

;// CONCATENATED MODULE: ./build/trust/verdict.js
function verdictOf(holds) {
	return holds ? 'holds' : 'fails';
}
function isOpen(verdict) {
	return typeof verdict === 'object';
}
/** One failure decides; else one open question leaves it open. */
function every(verdicts) {
	if (verdicts.includes('fails'))
		return 'fails';
	return verdicts.find(isOpen) ?? 'holds';
}
/** One success decides; else one open question leaves it open. */
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

;// CONCATENATED MODULE: ./build/trust/operators/arn.js



/**
 * Each of the six components on its own, wildcards in each; ArnEquals and ArnLike are the same. #Conditions_ARN
 */
function testArn(wanted, found, request, version) {
	const filled = fillVariables(wanted, request, { version, wildcards: true });
	if (filled.kind === 'unknown')
		return filled;
	if (filled.kind === 'null')
		return 'fails';
	const [patterns, parts] = [components(filled.glob), components((0,trust_glob/* literal */.eu)(found))];
	if (patterns.length !== 6 || parts.length !== 6)
		return 'unlike';
	return verdictOf(patterns.every((pattern, at) => (0,trust_glob/* fits */.lA)(pattern, (parts[at] ?? []).join(''))));
}
/** Split at the first five colons; the resource keeps its own. */
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

;// CONCATENATED MODULE: ./build/trust/operators/binary.js

/** Byte for byte, both sides in base64. #Conditions_BinaryEquals */
function testBinary(wanted, found) {
	return verdictOf(wanted === found);
}

;// CONCATENATED MODULE: ./build/trust/operators/string.js



/** Letter case counts, but for IgnoreCase; `*` and `?` are wildcards under StringLike alone. #Conditions_String */
function testString(test, wanted, found, request, version) {
	const filled = fillVariables(wanted, request, { version, wildcards: test === 'StringLike' });
	if (filled.kind === 'unknown')
		return filled;
	if (filled.kind === 'null')
		return 'fails';
	if (test !== 'StringEqualsIgnoreCase')
		return verdictOf((0,trust_glob/* fits */.lA)(filled.glob, found));
	return verdictOf((0,trust_glob/* fits */.lA)(lowerCase(filled.glob), found.toLowerCase()));
}
function lowerCase(glob) {
	return glob.flatMap((token) => (typeof token === 'string' ? [...token.toLowerCase()] : [token]));
}

;// CONCATENATED MODULE: ./build/trust/operators/boolean.js

/** `true` or `false`, in any letter case; what is neither equals neither. #Conditions_Boolean */
function testBool(wanted, found, request, version) {
	if (!/^(?:true|false)$/i.test(found))
		return 'fails';
	return testString('StringEqualsIgnoreCase', wanted, found, request, version);
}

;// CONCATENATED MODULE: ./build/trust/operators/numeric.js

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** Integers or decimals. #Conditions_Numeric */
function testNumeric(test, wanted, found) {
	if (!NUMBER.test(wanted) || !NUMBER.test(found))
		return 'unlike';
	return verdictOf(compares(test.slice('Numeric'.length), Number(found) - Number(wanted)));
}
/** The comparison that an operator's ending names, by the sign of `found - wanted`. */
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

;// CONCATENATED MODULE: ./build/trust/operators/date.js


/** The formats of https://www.w3.org/TR/NOTE-datetime: a year alone, down to fractions of a second with a zone. */
const W3C = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
/** ISO 8601 as the W3C profiles it, or seconds since the epoch. #Conditions_Date */
function testDate(test, wanted, found) {
	const difference = toSeconds(found) - toSeconds(wanted);
	return Number.isNaN(difference) ? 'unlike' : verdictOf(compares(test.slice('Date'.length), difference));
}
function toSeconds(text) {
	if (W3C.test(text))
		return Date.parse(text) / 1000;
	return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./build/trust/operators/ip-address.js

/** An address in a CIDR range, or the same address; IPv4 and IPv6 are never in each other. #Conditions_IPAddress */
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
/** The address as a string of 32 or 128 binary digits. */
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

;// CONCATENATED MODULE: ./build/trust/condition.js









/**
 * Whether one key under one operator holds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
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
			// "returns true … if the context key value resolves to a null dataset, such as an empty string"
			return every(verdicts.filter((_verdict, at) => value.values[at] !== ''));
		case undefined:
			return verdicts.length === 1
				? every(verdicts)
				: { depends: `how AWS compares the several values of "${key}" without ForAnyValue or ForAllValues` };
	}
}
/** One value of the request against the policy's: any of them; for a negated operator, none of them. */
function testValue({ operator, values }, found, request, version) {
	const matches = values.map((wanted) => testPair(operator.test, wanted, found, request, version));
	const verdict = some(matches.map((match) => (match === 'unlike' ? 'fails' : match)));
	if (!operator.negated)
		return verdict;
	// That what cannot be compared is not equal either is likely, and nowhere documented.
	return verdict === 'fails' && matches.includes('unlike')
		? {
			depends: `how AWS compares ${(0,quotation/* quote */.h)(found)} under ${operator.text}, for which it is of the wrong kind, or the policy's value is`,
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
/** What a condition says of a request that lacks its key: the place where policies are wider than they look. */
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

;// CONCATENATED MODULE: ./build/trust/check-statement.js



/** Every element of a statement, in the order in which a reader would look at them. */
function checkStatement(statement, request, version) {
	return [
		checkPrincipals(statement.principals, request),
		checkActions(statement.actions, request),
		...statement.conditions.map((condition) => checkCondition(condition, request, version)),
	];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function checkPrincipals({ entries, place }, request) {
	return {
		element: 'Principal',
		wanted: entries.map(({ type, value }) => (value === '*' ? '*' : `${type}: ${value}`)),
		found: `Federated: ${request.providerArn}`,
		verdict: verdictOf(entries.some((entry) => names(entry, request))),
		place,
	};
}
/** A web identity is its provider; it is no account, user, role or service. */
function names({ type, value }, request) {
	if (value === '*')
		return type === 'AWS' || type === 'Federated';
	return type === 'Federated' && value === request.providerArn;
}
/** Names of actions have no letter case. */
function checkActions({ negated, patterns, place }, request) {
	const action = request.action.toLowerCase();
	const named = patterns.some((pattern) => (0,trust_glob/* fits */.lA)((0,trust_glob/* wildcards */.S)(pattern.toLowerCase()), action));
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

;// CONCATENATED MODULE: ./build/trust/evaluate.js


/**
 * IAM's decision on one request: some Allow applies and no Deny does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
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
/** The checks that fail. */
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
/** A statement for another principal or action is farther off than any number of conditions. */
function whyNot(allows) {
	const distance = (judged) => failures(judged).reduce((sum, { element }) => sum + (element === 'Condition' ? 1 : 1000), 0);
	const nearest = allows.toSorted((one, other) => distance(one) - distance(other))[0];
	const first = nearest && failures(nearest)[0];
	return nearest === undefined || first === undefined ? { kind: 'no-allow' } : { kind: 'not-allowed', nearest, first };
}


}),

7182:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  el: () => (/* binding */ explainDecision),
  pf: () => (/* binding */ nameStatement),
  q1: () => (/* binding */ foundBy)
});

var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5160);
var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2734);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3266);



/** `Statement[1] "Production"` */
function nameStatement({ index, sid }) {
	return `Statement[${index}]${sid === undefined ? '' : ` ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(sid)}`}`;
}
/** The decision as lines for a log: what decided, where it stands, what it wants and what the request has. */
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
/** One check: `StringEquals "…:sub" wants … and finds …` over several lines. */
function explainCheck(check) {
	const subject = check.element === 'Condition' ? `${check.operator} ${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(check.key)}` : check.element;
	return [
		`${subject} (${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlace */ .R3)(check.place)})`,
		`    wants: ${check.wanted.map((one) => (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(one)).join(' or ')}`,
		`    found: ${foundBy(check)}`,
	];
}
/** What the request has where a check looks. */
function foundBy(check) {
	if (check.element !== 'Condition')
		return (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(check.found);
	if (check.found !== undefined)
		return check.found.map((one) => (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(one)).join(', ');
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
				...indented((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e)(reason.nearest)),
			];
	}
}
/** Why a Deny applies: its conditions; without any, whom and what it names. */
function deciding({ checks }) {
	const conditions = checks.filter(({ element }) => element === 'Condition');
	return conditions.length > 0 ? conditions : checks;
}
function coming({ statement, checks }) {
	const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
	return `comes nearest, and ${failing === 1 ? 'this does' : `these ${failing} do`} not fit (${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlace */ .R3)(statement.place)})`;
}
function explainQuestion({ statement, check, depends }) {
	const [subject = ''] = explainCheck(check);
	return [`${nameStatement(statement)}: ${subject} depends on ${depends}`];
}
function indented(checks) {
	return checks.flatMap(explainCheck).map((line) => `  ${line}`);
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

3266:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mb: () => (/* binding */ memberPath),
  R3: () => (/* binding */ showPlace),
  YH: () => (/* binding */ positionsIn)
});
var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5160);

/** `line 4:12, Statement[1].Condition` */
function showPlace({ line, column, path }) {
	return `line ${line}:${column}${path === '' ? '' : `, ${path}`}`;
}
/** The path of a member. A name that is no word, such as a condition key, goes into brackets. */
function memberPath(path, name) {
	if (!/^[A-Za-z][\w:]*$/.test(name) || /:.*:/.test(name))
		return `${path}[${(0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}]`;
	return path === '' ? name : `${path}.${name}`;
}
/** Tells line and column of an offset in a text, without reading the text again for each. */
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AS: () => (/* binding */ suppliedClaims),
  Eo: () => (/* binding */ claimKey),
  I: () => (/* binding */ kindOf),
  _$: () => (/* binding */ splitKey),
  lc: () => (/* binding */ providerOf),
  sZ: () => (/* binding */ isProvider)
});
/** Keys of every OIDC provider; GitHub's tokens have no `amr`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
const STANDARD = ['aud', 'sub', 'amr'];
/**
 * The claims of GitHub's cloud issuers that AWS makes keys of. No other claim ever matches.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
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
/** An issuer as IAM names it: without `https://`. */
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
/** The claims that AWS makes keys of for this provider. */
function suppliedClaims(provider) {
	return kindOf(provider) === 'unlisted' ? STANDARD : [...STANDARD, ...SUPPLIED];
}
/** A key that belongs to an OIDC provider; undefined for `aws:` and `sts:` keys and those of services. */
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
/** Whether a key's prefix is an issuer, and no service: it is a host, and may carry a path. */
function isProvider(prefix) {
	return /[./]/.test(prefix);
}
/** `HOST/PATH:claim` at its last colon: a host may carry a port. */
function splitKey(key) {
	const colon = key.lastIndexOf(':');
	return { prefix: key.slice(0, Math.max(colon, 0)), claim: key.slice(colon + 1) };
}
/** AWS announced these keys for its commercial regions, and lists no GHE.com issuer that carries a slug. */
function openQuestion(provider, partition) {
	if (partition !== 'aws')
		return `whether AWS supplies this claim in the partition "${partition}"`;
	if (kindOf(provider) === 'slug-on-ghe')
		return 'whether AWS supplies this claim for an issuer of GHE.com that carries a slug';
	return undefined;
}


}),

410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ACTION)
});
/** The one action that a token of an OIDC issuer is exchanged by. */
const ACTION = 'sts:AssumeRoleWithWebIdentity';


})

};
