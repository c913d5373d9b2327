export const id = 956;
export const ids = [956];
export const modules = {

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTrust: () => (/* binding */ checkTrust)
});

// EXTERNAL MODULE: ./build/credentials/refusal.js
var refusal = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secrets/quotation.js
var quotation = __webpack_require__(5160);
// EXTERNAL MODULE: ./build/credentials/arn.js
var arn = __webpack_require__(6606);
;// CONCATENATED MODULE: ./build/trust/global-keys.js
const known = (value) => ({ kind: 'known', values: [value] });
const unknown = (depends) => () => ({ kind: 'unknown', depends });
const otherRequest = (detail) => () => ({ kind: 'absent', because: 'other-request', detail });
const NETWORK = unknown('the network path on which the request reaches AWS');
const ORGANIZATION = unknown("the account's organization, and how AWS names a caller that signs nothing");
const CALLER = unknown('how AWS names a caller that signs nothing');
const UNSIGNED = otherRequest('the request is not signed with temporary credentials');
const NOT_A_USER = otherRequest('the caller is no IAM user');
const NO_TAGS = otherRequest("GitHub's tokens carry no session tags");
const NO_SERVICE = otherRequest('no AWS service makes the request');
/**
 * Keys that do not come from the token, as far as AWS documents them for a call that no credentials sign.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const RULES = new Map(Object.entries({
    // "always included in the request context"
    'aws:currenttime': ({ now }) => known(new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')),
    'aws:epochtime': ({ now }) => known(String(Math.floor(now / 1000))),
    'aws:requestedregion': ({ region }) => known(region),
    'aws:securetransport': () => known('true'),
    'aws:viaawsservice': () => known('false'),
    'aws:useragent': unknown('what the SDK calls itself'),
    // parameters of this call, and of others
    'sts:rolesessionname': ({ sessionName }) => known(sessionName),
    'sts:externalid': otherRequest('AssumeRoleWithWebIdentity has no ExternalId'),
    'sts:sourceidentity': otherRequest("GitHub's tokens carry no source identity"),
    'aws:sourceidentity': UNSIGNED,
    'sts:transitivetagkeys': NO_TAGS,
    'aws:tagkeys': NO_TAGS,
    'aws:requesttag/': NO_TAGS,
    'aws:principaltag/': CALLER,
    // "only when the principal uses temporary credentials"
    'aws:tokenissuetime': UNSIGNED,
    'aws:multifactorauthage': UNSIGNED,
    'aws:multifactorauthpresent': UNSIGNED,
    'aws:username': NOT_A_USER,
    // made by a service on someone's behalf
    'aws:sourcearn': NO_SERVICE,
    'aws:sourceaccount': NO_SERVICE,
    'aws:sourceorgid': NO_SERVICE,
    'aws:sourceorgpaths': NO_SERVICE,
    'aws:calledvia': NO_SERVICE,
    'aws:calledviafirst': NO_SERVICE,
    'aws:calledvialast': NO_SERVICE,
    // what only AWS sees
    'aws:sourceip': unknown('the address from which the runner reaches AWS'),
    'aws:sourcevpc': NETWORK,
    'aws:sourcevpcarn': NETWORK,
    'aws:sourcevpce': NETWORK,
    'aws:vpcsourceip': NETWORK,
    'aws:vpceaccount': NETWORK,
    'aws:vpceorgid': NETWORK,
    'aws:vpceorgpaths': NETWORK,
    'aws:principalorgid': ORGANIZATION,
    'aws:principalorgpaths': ORGANIZATION,
    'aws:resourceorgid': ORGANIZATION,
    'aws:resourceorgpaths': ORGANIZATION,
    'aws:resourcetag/': unknown("the role's tags"),
    'iam:resourcetag/': unknown("the role's tags"),
    'aws:federatedprovider': unknown('whether AWS sets this key before the session exists: it documents it for the session alone'),
}));
/** A key that does not come from the token. One that AWS does not document for this call is unknown: nothing is guessed. */
function globalKey(key, facts) {
    const name = key.toLowerCase();
    const rule = RULES.get(name) ?? RULES.get(name.slice(0, name.indexOf('/') + 1));
    return rule?.(facts) ?? CALLER(facts);
}

;// CONCATENATED MODULE: ./build/trust/provider-keys.js
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
function provider_keys_suppliedClaims(provider) {
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
    if (!provider_keys_suppliedClaims(provider).includes(name)) {
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

;// CONCATENATED MODULE: ./build/trust/web-identity.js
/** The one action that a token of an OIDC issuer is exchanged by. */
const ACTION = 'sts:AssumeRoleWithWebIdentity';

;// CONCATENATED MODULE: ./build/trust/context.js




/** The request that STS would put to IAM for this token and role. */
function requestOf(facts) {
    const { partition = 'aws', account = '' } = (0,arn/* parseRoleArn */.D)(facts.roleArn) ?? {};
    const provider = providerOf(facts.claims.iss);
    const given = new Map(Object.entries(facts.given ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
    return {
        providerArn: `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
        provider,
        action: ACTION,
        read(key) {
            const own = given.get(key.toLowerCase());
            if (own !== undefined)
                return { kind: 'known', values: typeof own === 'string' ? [own] : own };
            return claimKey(key, facts.claims, partition) ?? globalKey(key, facts);
        },
    };
}

;// CONCATENATED MODULE: ./build/trust/glob.js
const ANY = Symbol('*');
const ONE = Symbol('?');
/** A text in which nothing is a wildcard. */
function glob_literal(text) {
    return [...text];
}
/** `*` and `?` are wildcards, anywhere; they cross `/` and `:`. */
function glob_wildcards(text) {
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
function glob_overlap(one, other) {
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

;// CONCATENATED MODULE: ./build/trust/variables.js

const VARIABLE = /\$\{([^}]*)\}/g;
const DEFAULT = /^(.+?),\s*'(.*)'$/s;
/**
 * `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}`; before 2012-10-17 they are plain text. What a variable brings
 * is compared as it is: a `*` in it is no wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function fillVariables(value, request, reading) {
    const plain = (text) => (reading.wildcards ? glob_wildcards(text) : glob_literal(text));
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
        glob.push(...glob_literal(filled));
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
    const [patterns, parts] = [components(filled.glob), components(glob_literal(found))];
    if (patterns.length !== 6 || parts.length !== 6)
        return 'unlike';
    return verdictOf(patterns.every((pattern, at) => fits(pattern, (parts[at] ?? []).join(''))));
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
        return verdictOf(fits(filled.glob, found));
    return verdictOf(fits(lowerCase(filled.glob), found.toLowerCase()));
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
    const named = patterns.some((pattern) => fits(glob_wildcards(pattern.toLowerCase()), action));
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

;// CONCATENATED MODULE: ./build/trust/place.js

/** `line 4:12, Statement[1].Condition` */
function showPlace({ line, column, path }) {
    return `line ${line}:${column}${path === '' ? '' : `, ${path}`}`;
}
/** The path of a member. A name that is no word, such as a condition key, goes into brackets. */
function memberPath(path, name) {
    if (!/^[A-Za-z][\w:]*$/.test(name) || /:.*:/.test(name))
        return `${path}[${(0,quotation/* quote */.h)(name)}]`;
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

;// CONCATENATED MODULE: ./build/trust/explain.js



/** `Statement[1] "Production"` */
function nameStatement({ index, sid }) {
    return `Statement[${index}]${sid === undefined ? '' : ` ${(0,quotation/* quote */.h)(sid)}`}`;
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
    const subject = check.element === 'Condition' ? `${check.operator} ${(0,quotation/* quote */.h)(check.key)}` : check.element;
    return [
        `${subject} (${showPlace(check.place)})`,
        `    wants: ${check.wanted.map((one) => (0,quotation/* quote */.h)(one)).join(' or ')}`,
        `    found: ${foundBy(check)}`,
    ];
}
/** What the request has where a check looks. */
function foundBy(check) {
    if (check.element !== 'Condition')
        return (0,quotation/* quote */.h)(check.found);
    if (check.found !== undefined)
        return check.found.map((one) => (0,quotation/* quote */.h)(one)).join(', ');
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
                ...indented(failures(reason.nearest)),
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
    return `comes nearest, and ${failing === 1 ? 'this does' : `these ${failing} do`} not fit (${showPlace(statement.place)})`;
}
function explainQuestion({ statement, check, depends }) {
    const [subject = ''] = explainCheck(check);
    return [`${nameStatement(statement)}: ${subject} depends on ${depends}`];
}
function indented(checks) {
    return checks.flatMap(explainCheck).map((line) => `  ${line}`);
}

// EXTERNAL MODULE: ./build/credentials/partition.js
var partition = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/trust/correction.js
/** A statement with one element replaced. */
function withElement({ json }, name, value, instead = name) {
    const entries = Object.entries(json).map(([known, old]) => (known === instead ? [name, value] : [known, old]));
    const added = instead in json ? [] : [[name, value]];
    return Object.fromEntries([...entries, ...added]);
}
/** A statement with a further condition. */
function correction_withCondition(statement, operator, key, value) {
    return withElement(statement, 'Condition', merged(conditionsOf(statement), operator, key, value));
}
/** A statement in which one condition has other values, or another operator or key. */
function replaceCondition(statement, { operator, key, values }, { operator: to = operator.text, key: newKey = key, values: newValues = values }) {
    const value = newValues.length === 1 ? (newValues[0] ?? '') : newValues;
    const rest = without(conditionsOf(statement), operator.text, key);
    return withElement(statement, 'Condition', merged(rest, to, newKey, value));
}
function dropCondition(statement, { operator, key }) {
    return withElement(statement, 'Condition', without(conditionsOf(statement), operator.text, key));
}
function conditionsOf({ json }) {
    const blocks = json['Condition'];
    if (!isDocument(blocks))
        return {};
    return Object.fromEntries(Object.entries(blocks).flatMap(([name, keys]) => (isDocument(keys) ? [[name, keys]] : [])));
}
function merged(blocks, operator, key, value) {
    return { ...blocks, [operator]: { ...blocks[operator], [key]: value } };
}
/** An operator that is left without keys goes too. */
function without(blocks, operator, key) {
    const left = Object.entries(blocks).map(([name, keys]) => [
        name,
        name === operator ? Object.fromEntries(Object.entries(keys).filter(([known]) => known !== key)) : keys,
    ]);
    return Object.fromEntries(left.filter(([, keys]) => Object.keys(keys).length > 0));
}
function isDocument(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/trust/rules/review.js



const PROVIDER_ARN = /^arn:[\w-]+:iam::[^:]*:oidc-provider\/(.+)$/;
const GITHUB = 'token.actions.githubusercontent.com';
/** Undefined for a statement that has nothing to do with GitHub: its author is not to be bothered. */
function reviewOf(statement, policy, context) {
    const own = context.request?.provider;
    const named = statement.principals.entries.flatMap(({ type, value }) => type === 'Federated' ? (PROVIDER_ARN.exec(value)?.[1] ?? []) : []);
    const providers = named.filter((provider) => isGithub(provider) || provider === own);
    const byKeys = statement.conditions.some(({ key }) => isGithub(splitKey(key).prefix));
    const open = review_isOpen(statement) && (byKeys || named.length === 0);
    if (providers.length === 0 && !(open && review_covers(statement)))
        return undefined;
    return { policy, statement, providers, provider: providers[0] ?? own ?? GITHUB, context };
}
/** GitHub's issuers: its cloud's in every form, old and misspelt ones too, and those of its servers. */
function isGithub(provider) {
    return (kindOf(provider) !== 'unlisted' ||
        /actions\.githubusercontent\.com|\.ghe\.com(?:\/|$)|\/_services\/token$/i.test(provider));
}
/** Whether everyone is meant. */
function review_isOpen({ principals: { entries } }) {
    return entries.some(({ type, value }) => value === '*' && (type === 'AWS' || type === 'Federated'));
}
/** Whether a statement speaks of AssumeRoleWithWebIdentity. */
function review_covers({ actions: { negated, patterns } }) {
    return negated !== patterns.some((pattern) => fits(glob_wildcards(pattern.toLowerCase()), ACTION.toLowerCase()));
}
/** The conditions on one claim of the statement's issuer, those too whose key is misspelt: that is a finding of its own. */
function conditionsOn({ provider, statement }, claim) {
    return statement.conditions.filter(({ key }) => {
        const parts = splitKey(key);
        const own = parts.prefix.toLowerCase() === provider.toLowerCase();
        return parts.claim.toLowerCase() === claim && (own || meansGithub(parts.prefix, claim));
    });
}
/** A key of GitHub's in another form: another of its issuers, an address, or no issuer at all. */
function meansGithub(prefix, claim) {
    if (prefix === '')
        return /^(?:sub|aud|repository|ref|environment|job_workflow_ref)$/i.test(claim);
    return isGithub(prefix) || /^https?:\/\//i.test(prefix) || /^(?:oidc|github)$/i.test(prefix);
}
/** Those that confine what a claim may be, as AWS asks for it on `sub`: a positive comparison of strings. */
function review_confining(review, claim) {
    return conditionsOn(review, claim).filter(({ operator }) => operator.test.startsWith('String') && !operator.negated);
}
/** Whether a condition holds too where its key is missing. */
function passesWithoutKey({ operator }) {
    return operator.test !== 'Null' && (operator.ifExists || operator.qualifier === 'ForAllValues' || operator.negated);
}
function review_keyOf(review, claim) {
    return `${review.provider}:${claim}`;
}

;// CONCATENATED MODULE: ./build/trust/rules/audience.js



/** No `aud`: tokens that were made for anyone else in the provider's list of client ids are taken too. */
function reviewAudience(review) {
    const { context, statement } = review;
    const values = review_confining(review, 'aud').flatMap((condition) => condition.values);
    if (values.some((value) => !/^\*+$/.test(value)))
        return [];
    const key = review_keyOf(review, 'aud');
    const audience = context.claims?.aud ?? (0,partition/* audienceFor */.Q0)(partitionOf(review));
    return [
        {
            rule: 'audience-missing',
            severity: 'warning',
            policy: undefined,
            place: statement.place,
            why: `nothing confines "${key}", so a token that was made for another service is taken too`,
            corrected: correction_withCondition(statement, 'StringEquals', key, audience),
        },
    ];
}
function partitionOf({ statement }) {
    return statement.principals.entries.flatMap(({ value }) => /^arn:([\w-]+):/.exec(value)?.[1] ?? [])[0] ?? 'aws';
}

;// CONCATENATED MODULE: ./build/trust/rules/keys.js




/** Keys that a request from GitHub never has. */
function reviewKeys(review) {
    return review.statement.conditions.flatMap((condition) => {
        const { prefix, claim } = splitKey(condition.key);
        const named = review.providers.length === 0 ? [review.provider] : review.providers;
        if (named.some((provider) => provider.toLowerCase() === prefix.toLowerCase())) {
            return provider_keys_suppliedClaims(prefix).includes(claim.toLowerCase())
                ? []
                : [notSupplied(review, condition, prefix, claim)];
        }
        return meansGithub(prefix, claim) ? [otherProvider(review, condition, claim)] : [];
    });
}
function notSupplied(review, condition, prefix, claim) {
    const server = kindOf(prefix) === 'unlisted' ? ', which for this issuer makes keys of "aud" and "sub" alone' : '';
    return {
        rule: 'key-not-supplied',
        severity: 'error',
        policy: undefined,
        place: condition.place,
        why: `the claim "${claim}" is no condition key of AWS${server}, so ${outcome(review, condition)}`,
        corrected: substitute(review, condition, prefix, claim.toLowerCase()),
    };
}
/** What a condition on a missing key does to its statement. */
function outcome({ statement }, condition) {
    const { operator, values } = condition;
    const holds = operator.test === 'Null' ? values.some((value) => value.toLowerCase() === 'true') : passesWithoutKey(condition);
    if (statement.effect === 'Deny')
        return holds ? 'this denies every request' : 'this denies nothing';
    return holds ? 'this condition protects nothing' : 'this statement never allows anything';
}
/** The key that AWS does have for the same thing, else the statement without the condition. */
function substitute(review, condition, prefix, claim) {
    const { statement, context } = review;
    if (kindOf(prefix) !== 'unlisted') {
        if (claim === 'workflow_ref')
            return replaceCondition(statement, condition, { key: `${prefix}:job_workflow_ref` });
        if (claim === 'repository_owner') {
            const id = context.claims?.repository_owner_id ?? 'OWNER_ID';
            return replaceCondition(statement, condition, { key: `${prefix}:repository_owner_id`, values: [id] });
        }
    }
    return dropCondition(statement, condition);
}
function otherProvider(review, condition, claim) {
    const { provider, statement } = review;
    return {
        rule: 'key-of-other-provider',
        severity: 'error',
        policy: undefined,
        place: condition.place,
        why: `the key ${(0,quotation/* quote */.h)(condition.key)} is not of the principal's issuer, whose keys begin with "${provider}:", so the request never has it`,
        corrected: replaceCondition(statement, condition, { key: `${provider}:${claim}` }),
    };
}

;// CONCATENATED MODULE: ./build/trust/rules/operators.js



/** Operators that do not do what their values ask for. */
function reviewOperators(review) {
    const own = review.statement.conditions.filter(({ key }) => isProvider(splitKey(key).prefix));
    return own.flatMap((condition) => [
        ...wildcardUnderEquals(review, condition),
        ...missingKeyPasses(review, condition),
    ]);
}
function wildcardUnderEquals({ statement }, condition) {
    const { operator, values, place } = condition;
    if (operator.test !== 'StringEquals' && operator.test !== 'StringEqualsIgnoreCase')
        return [];
    const value = values.find((one) => /[*?]/.test(one.replace(/\$\{[^}]*\}/g, '')));
    if (value === undefined)
        return [];
    const like = operator.text.replace(/(String(?:Not)?)Equals(?:IgnoreCase)?/i, '$1Like');
    return [
        {
            rule: 'wildcard-under-equals',
            severity: 'error',
            policy: undefined,
            place,
            why: operator.negated
                ? `${(0,quotation/* quote */.h)(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so the condition excludes nobody`
                : `${(0,quotation/* quote */.h)(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so it never matches`,
            corrected: replaceCondition(statement, condition, { operator: like }),
        },
    ];
}
/** In an Allow, a condition that holds without its key opens the role to whoever lacks the claim. */
function missingKeyPasses(review, condition) {
    const { statement, provider } = review;
    const { key, operator, place } = condition;
    const claim = splitKey(key).claim.toLowerCase();
    if (statement.effect !== 'Allow' || operator.negated || !provider_keys_suppliedClaims(provider).includes(claim))
        return [];
    if (!operator.ifExists && operator.qualifier !== 'ForAllValues')
        return [];
    if (statement.conditions.some((other) => demands(other, key)))
        return [];
    const always = claim === 'sub' || claim === 'aud';
    const plain = operator.text.replace(/^\w+:/, '').replace(/IfExists$/i, '');
    return [
        {
            rule: 'missing-key-passes',
            severity: always ? 'warning' : 'error',
            policy: undefined,
            place,
            why: `${operator.text} holds for every request that lacks ${(0,quotation/* quote */.h)(key)}, so ${always ? 'it protects nothing if the key is ever missing' : 'a job without this claim passes'}`,
            corrected: replaceCondition(statement, condition, { operator: plain }),
        },
    ];
}
/** `"Null": {key: "false"}` beside it asks for the key itself; so does a plain comparison. */
function demands({ key, operator, values }, wanted) {
    if (key.toLowerCase() !== wanted.toLowerCase())
        return false;
    if (operator.test === 'Null')
        return values.every((value) => value.toLowerCase() === 'false');
    return !operator.negated && !operator.ifExists && operator.qualifier !== 'ForAllValues';
}

;// CONCATENATED MODULE: ./build/trust/rules/principals.js




/** Whom an Allow names, and for what. */
function reviewPrincipals(review) {
    const { statement } = review;
    if (review_isOpen(statement))
        return [everyone(review)];
    if (!review_covers(statement))
        return otherAction(review);
    return principals_otherProvider(review);
}
function everyone({ context, provider, statement }) {
    const arn = context.request?.providerArn ?? `arn:aws:iam::ACCOUNT:oidc-provider/${provider}`;
    return {
        rule: 'principal-everyone',
        severity: 'error',
        policy: undefined,
        place: statement.principals.place,
        why: '"*" lets in every identity of every issuer and account that the conditions do not keep out',
        corrected: withElement(statement, 'Principal', { Federated: arn }),
    };
}
/** `sts:AssumeRole` is for principals of AWS. A statement for session tags alone stands beside one that lets them in. */
function otherAction({ policy, statement }) {
    const federated = JSON.stringify(statement.principals.entries);
    const beside = policy.statements.some((other) => other.effect === 'Allow' && review_covers(other) && JSON.stringify(other.principals.entries) === federated);
    if (beside)
        return [];
    const { negated, patterns, place } = statement.actions;
    return [
        {
            rule: 'action-other',
            severity: 'error',
            policy: undefined,
            place,
            why: `a token is exchanged by "${ACTION}", which ${patterns.map((one) => (0,quotation/* quote */.h)(one)).join(', ')} ${negated ? 'leaves out' : 'does not cover'}`,
            corrected: withElement(statement, 'Action', ACTION, negated ? 'NotAction' : 'Action'),
        },
    ];
}
function principals_otherProvider({ context, policy, statement }) {
    const { entries, place } = statement.principals;
    const [first] = entries.filter(({ type, value }) => type === 'Federated' && value.includes(':oidc-provider/'));
    if (first === undefined)
        return [];
    const wanted = context.request?.providerArn ?? misspelt(first.value);
    const named = policy.statements.some(({ principals }) => principals.entries.some(({ value }) => value === wanted));
    if (wanted === undefined || named)
        return [];
    return [
        {
            rule: 'principal-other-provider',
            severity: 'error',
            policy: undefined,
            place,
            why: `${(0,quotation/* quote */.h)(first.value)} is not the token's provider, ${(0,quotation/* quote */.h)(wanted)}: ${difference(first.value, wanted)}`,
            corrected: withElement(statement, 'Principal', { Federated: wanted }),
        },
    ];
}
/** How an ARN that can't be right would be right. */
function misspelt(arn) {
    const right = arn
        .replace('oidc-provider/https://', 'oidc-provider/')
        .replace('oidc-provider/vstoken.', 'oidc-provider/token.')
        .replace(/\/$/, '');
    return right === arn ? undefined : right;
}
function difference(arn, wanted) {
    const [found, right] = [arn.split(':'), wanted.split(':')];
    if (found[1] !== right[1])
        return 'another partition';
    if (found[4] !== right[4])
        return 'another account';
    return 'another issuer';
}

;// CONCATENATED MODULE: ./build/trust/rules/shared-subject.js





const STAGES = (/* unused pure expression or super */ null && ([
    ['production', /(?:^|[^a-z])(?:prod|production|prd|live)(?:[^a-z]|$)/i],
    ['staging', /(?:^|[^a-z])(?:stage|staging|stg|preprod|uat)(?:[^a-z]|$)/i],
    ['development', /(?:^|[^a-z])(?:dev|development|test|qa|sandbox)(?:[^a-z]|$)/i],
]));
/** One subject that opens both roles; undefined where some claim keeps them apart. */
function shared_subject_reviewShared(one, other) {
    const providers = one.review.providers.filter((provider) => other.review.providers.includes(provider));
    if (providers.length === 0)
        return undefined;
    const apart = suppliedClaims(one.review.provider).some((claim) => disjoint(one.review, other.review, claim));
    if (apart)
        return undefined;
    const [stage, otherStage] = [stageOf(one.name), stageOf(other.name)];
    const stages = stage !== undefined && otherStage !== undefined && stage !== otherStage;
    const { statement } = other.review;
    return {
        rule: 'roles-share-subject',
        severity: stages ? 'warning' : 'notice',
        policy: other.name,
        place: statement.place,
        why: `a job that may assume ${quote(one.name)} may assume ${quote(other.name)} too: no claim keeps their subjects apart`,
        corrected: withCondition(statement, 'StringEquals', keyOf(other.review, 'environment'), otherStage ?? 'ENVIRONMENT'),
    };
}
/** Both say what the claim may be, and nothing is both. */
function disjoint(one, other, claim) {
    return confining(one, claim).some((mine) => confining(other, claim).some((yours) => !mine.values.some((a) => yours.values.some((b) => overlap(glob(mine, a), glob(yours, b))))));
}
function glob({ operator }, value) {
    const variable = value.includes('${');
    if (variable)
        return wildcards('*');
    return operator.test === 'StringLike' ? wildcards(value) : literal(value);
}
function stageOf(name) {
    return STAGES.find(([, pattern]) => pattern.test(name))?.[0];
}

;// CONCATENATED MODULE: ./build/trust/impossible-subject.js
const EVENTS = 'push|release|schedule|workflow_dispatch|workflow_run|workflow_call|merge_group|pull_request_target|deployment';
/** What is wrong with a subject, and how it is right; the first that fits counts. */
const FAULTS = [
    [/^\s|\s$/, 'has white space at an end', (value) => value.trim()],
    [
        /^(?:https?:\/\/|github\.com\/)/i,
        'is an address; a subject begins with "repo:"',
        (value) => `repo:${value.replace(/^(?:https?:\/\/)?(?:github\.com\/)?/i, '')}`,
    ],
    [
        /^repo:(?:https?:\/\/|github\.com\/)/i,
        'has an address behind "repo:", where the owner stands',
        (value) => value.replace(/^repo:(?:https?:\/\/)?(?:github\.com\/)?/i, 'repo:'),
    ],
    [/^[\w.@-]+\/[\w.@*-]+(?::|$)/, 'lacks "repo:" at its beginning', (value) => `repo:${value}`],
    [
        /^repo:[^/*?]*(?::|$)/,
        'lacks the owner or the repository behind "repo:"',
        (value) => value.replace(/^repo:([^:]*)/, 'repo:OWNER/$1'),
    ],
    [
        /^repo:[^/@:*?]+@\d+\/[^@:*?]+:/,
        'carries the id of the owner alone; the immutable form has both',
        (value) => value.replace(/^(repo:[^:]+)/, '$1@REPOSITORY_ID'),
    ],
    [
        /^repo:[^/@:*?]+\/[^@:*?]+@\d+:/,
        'carries the id of the repository alone; the immutable form has both',
        (value) => value.replace(/^repo:([^/]+)/, 'repo:$1@OWNER_ID'),
    ],
    [
        new RegExp(`^repo:[^:]+:(?:event_name:)?(?:${EVENTS})$`),
        'ends in an event, and only "pull_request" ever stands there',
        (value) => value.replace(/^(repo:[^:]+):.*$/, '$1:ref:refs/heads/main'),
    ],
    [
        /^repo:[^:]+:ref:(?!refs\/|\*|\?)/,
        'lacks "refs/heads/" or "refs/tags/" behind "ref:"',
        (value) => value.replace(/:ref:(?:heads\/)?/, ':ref:refs/heads/'),
    ],
    [/^repo:[^:]+:refs\//, 'lacks "ref:" before "refs/"', (value) => value.replace(/^(repo:[^:]+):/, '$1:ref:')],
    [
        /^repo:[^:]+:(?:branch|tag):/,
        'names a branch or tag otherwise than "ref:refs/heads/" and "ref:refs/tags/" do',
        (value) => value.replace(/:branch:/, ':ref:refs/heads/').replace(/:tag:/, ':ref:refs/tags/'),
    ],
];
/** Undefined for a subject that some template of some repository can make. */
function faultOf(value) {
    if (value.includes('${'))
        return undefined;
    const [, why, right] = FAULTS.find(([wrong]) => wrong.test(value)) ?? [];
    return why === undefined || right === undefined ? undefined : { why, right };
}

;// CONCATENATED MODULE: ./build/trust/subject-pattern.js

const SCOPES = ['all', 'open-owner', 'owner', 'repository'];
/** Claims that a subject's template may carry, and that say whose repository it is. */
const OWNERS = /^(?:repository_owner|repository_owner_id|enterprise|enterprise_id)$/;
const REPOSITORIES = /^(?:repo|repository|job_workflow_ref)$/;
function readSubject(text, like) {
    const parts = text.split(':');
    const scopes = parts.map((name, at) => scopeOf(name, parts[at + 1], like));
    const [, repository, context] = /^repo:([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    return {
        text,
        glob: like ? glob_wildcards(text) : glob_literal(text),
        scope: SCOPES.findLast((scope) => scopes.includes(scope)) ?? 'all',
        repository,
        context,
    };
}
function scopeOf(name, value, like) {
    if (value === undefined || value === '')
        return 'all';
    const end = like ? value.search(/[*?]/) : -1;
    const fixed = end < 0 ? value : value.slice(0, end);
    const whole = end < 0;
    if (name === 'repository_id')
        return whole ? 'repository' : 'all';
    if (OWNERS.test(name))
        return whole ? 'owner' : fixed === '' ? 'all' : 'open-owner';
    if (!REPOSITORIES.test(name))
        return 'all';
    const [owner = '', repository] = fixed.split('/');
    if (owner === '')
        return 'all';
    if (repository === undefined)
        return whole ? 'all' : 'open-owner';
    // A workflow's path follows its repository, so a wildcard in the path leaves the repository fixed.
    const pinned = name === 'job_workflow_ref' ? fixed.split('/').length > 2 || whole : whole;
    return pinned ? 'repository' : 'owner';
}

;// CONCATENATED MODULE: ./build/trust/rules/suggestion.js
/** `repo:OWNER[@ID]/REPO[@ID]` of a subject that begins so. */
const PREFIX = /^repo:[^:*?]+\/[^:*?]+(?=:|$)/;
/** The repository's prefix, in the form it has: from GitHub's own word, else from a token. */
function ownPrefix({ context: { claims, subjectPrefix } }) {
    return PREFIX.exec(subjectPrefix ?? claims?.sub ?? '')?.[0];
}
/** A subject for one repository: the token's own where the pattern means it too, else one for the author to fill in. */
function repositorySubject(review, pattern) {
    const { claims } = review.context;
    const owner = /^([^/:*?]+)\//.exec(pattern?.repository ?? '')?.[1];
    const same = owner === undefined || bare(claims?.sub ?? '').startsWith(`repo:${bare(owner)}/`);
    if (claims !== undefined && same)
        return claims.sub;
    const named = pattern?.repository ?? '';
    const prefix = /[*?]/.test(named) || named === '' ? `repo:${owner ?? 'OWNER'}/REPOSITORY` : `repo:${named}`;
    const context = pattern?.context;
    return `${prefix}:${context === undefined || /^\**$/.test(context) ? 'ref:refs/heads/main' : context}`;
}
/** Names alone, without ids and letter case. */
function bare(text) {
    return text.replace(/@\d+(?=\/|:|$)/g, '').toLowerCase();
}

;// CONCATENATED MODULE: ./build/trust/rules/subject-context.js







/** What a job can be, as the end of its subject tells it. https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
const CONTEXTS = [
    { name: 'pull requests', pattern: 'pull_request', sample: 'pull_request' },
    { name: 'branches', pattern: 'ref:refs/heads/*', sample: 'ref:refs/heads/main' },
    { name: 'tags', pattern: 'ref:refs/tags/*', sample: 'ref:refs/tags/v1' },
    { name: 'environments', pattern: 'environment:*', sample: 'environment:production' },
];
/** Which jobs of a repository a statement lets in: a pattern may mean branches and match pull requests too. */
function reviewSubjectContext(review) {
    const conditions = review_confining(review, 'sub');
    const confined = ['environment', 'ref'].some((claim) => review_confining(review, claim).some((one) => !passesWithoutKey(one)));
    const found = conditions.map((condition) => (confined ? [] : anyContext(review, condition)));
    const wide = found.some((findings) => findings.length === 0) ? [] : found.flat();
    return [...wide, ...conditions.flatMap((condition) => pullRequests(review, condition))];
}
/** One finding for a condition, however many of its values are wide; the correction narrows them all. */
function anyContext(review, condition) {
    if (condition.operator.test !== 'StringLike')
        return [];
    const read = condition.values.map((value) => {
        const pattern = readSubject(value, true);
        const kinds = contextsOf(review, pattern);
        const mixed = kinds.length > 1 && (kinds.includes('pull requests') || kinds.includes('tags'));
        return { value, kinds, mixed, corrected: mixed ? narrowed(review, pattern, kinds) : value };
    });
    const first = read.find(({ mixed }) => mixed);
    if (first === undefined)
        return [];
    return [
        {
            rule: 'subject-any-context',
            severity: 'warning',
            policy: undefined,
            place: condition.place,
            why: `${(0,quotation/* quote */.h)(first.value)} matches ${first.kinds.join(', ')} alike, so whoever can make one of them may assume the role`,
            corrected: replaceCondition(review.statement, condition, { values: read.map(({ corrected }) => corrected) }),
        },
    ];
}
/** The kinds of job that a pattern of one repository matches; none where the policy excludes one, which shows that its author thought of it. */
function contextsOf(review, { context, glob, repository, text }) {
    if (text.includes('${') || faultOf(text) !== undefined)
        return [];
    if (repository === undefined || /[*?]/.test(repository) || context === undefined)
        return [];
    const matched = CONTEXTS.filter(({ pattern }) => glob_overlap(glob, glob_wildcards(`repo:${repository}:${pattern}`)));
    if (matched.some(({ sample }) => excluded(review, `repo:${repository}:${sample}`)))
        return [];
    return matched.map(({ name }) => name);
}
/** By a negated condition beside it, or by a Deny. */
function excluded(review, subject) {
    const denies = review.policy.statements.filter(({ effect }) => effect === 'Deny');
    const excluding = [
        ...conditionsOn(review, 'sub').filter(({ operator }) => operator.negated),
        ...denies
            .filter(({ conditions }) => conditions.length === 1)
            .flatMap((statement) => review_confining({ ...review, statement }, 'sub')),
    ];
    return excluding.some(({ values }) => values.some((value) => fits(glob_wildcards(value), subject)));
}
/** The token's own subject where the pattern means its repository, else a branch of the one that it names. */
function narrowed(review, { glob, repository, context = '' }, kinds) {
    const { claims } = review.context;
    const own = bare(ownPrefix(review) ?? '') === bare(`repo:${repository}`);
    if (claims !== undefined && (own || fits(glob, claims.sub)))
        return claims.sub;
    const branch = kinds.includes('branches') && /^ref:/.test(context) ? 'ref:refs/heads/*' : 'ref:refs/heads/main';
    return `repo:${repository}:${branch}`;
}
/** A pull request's code has not been reviewed; where the same statement serves deployments, it gets their power. */
function pullRequests(review, condition) {
    const value = condition.values.find((one) => /^repo:[^:]+:pull_request$/.test(one) && faultOf(one) === undefined);
    if (value === undefined)
        return [];
    const others = condition.values.filter((one) => !/:pull_request$/.test(one));
    const shared = others.length > 0;
    return [
        {
            rule: 'subject-pull-request',
            severity: shared ? 'warning' : 'notice',
            policy: undefined,
            place: condition.place,
            why: shared
                ? `${(0,quotation/* quote */.h)(value)} gives unreviewed code of pull requests what ${(0,quotation/* quote */.h)(others[0] ?? '')} gets; they want a role of their own that can only read`
                : `${(0,quotation/* quote */.h)(value)} gives unreviewed code of pull requests this role, which must not be able to write`,
            corrected: replaceCondition(review.statement, condition, { values: shared ? others : [value] }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/trust/rules/subject-scope.js






/** Whose repositories a statement lets in: nobody's by name, one owner's, or one. */
function reviewSubjectScope(review) {
    const conditions = review_confining(review, 'sub');
    const elsewhere = scopeElsewhere(review);
    if (conditions.length === 0)
        return [missing(review, elsewhere)];
    const found = conditions.map((condition) => wide(review, condition, elsewhere));
    // All conditions must hold, so one that is narrow enough covers the others.
    return found.some((findings) => findings.length === 0) ? [] : found.flat();
}
function missing(review, elsewhere) {
    const { statement } = review;
    const key = review_keyOf(review, 'sub');
    const confined = elsewhere === 'owner' || elsewhere === 'repository';
    return {
        rule: 'subject-missing',
        severity: confined ? 'warning' : 'error',
        policy: undefined,
        place: statement.place,
        why: confined
            ? `nothing confines "${key}", and AWS takes no new trust policy for GitHub without it`
            : `nothing confines "${key}", so a job of any repository on GitHub may assume the role`,
        corrected: correction_withCondition(statement, 'StringEquals', key, repositorySubject(review, undefined)),
    };
}
/** One finding for each rule that a condition's values break; the correction narrows them all. */
function wide(review, condition, elsewhere) {
    const like = condition.operator.test === 'StringLike';
    const read = condition.values.map((value) => {
        const pattern = readSubject(value, like);
        const judgement = value.includes('${') || faultOf(value) !== undefined ? undefined : subject_scope_judge(pattern, like, elsewhere);
        return { value, judgement, corrected: judgement === undefined ? value : repositorySubject(review, pattern) };
    });
    const corrected = replaceCondition(review.statement, condition, {
        values: [...new Set(read.map((one) => one.corrected))],
    });
    const seen = new Set();
    return read.flatMap(({ judgement, value }) => {
        if (judgement === undefined || seen.has(judgement.rule))
            return [];
        const { rule, severity, why } = judgement;
        seen.add(rule);
        return [{ rule, severity, policy: undefined, place: condition.place, why: `${(0,quotation/* quote */.h)(value)} ${why}`, corrected }];
    });
}
function subject_scope_judge({ scope, text, repository }, like, elsewhere) {
    const wildcard = like && /[*?]/.test(text);
    if (elsewhere === 'repository')
        return undefined;
    if (scope === 'owner' && wildcard && repository !== undefined && /[*?]/.test(repository)) {
        return {
            rule: 'subject-repository-open',
            severity: 'warning',
            why: 'lets in more than one repository of the owner, those made later too',
        };
    }
    if (elsewhere === 'owner')
        return undefined;
    if (scope === 'open-owner') {
        return {
            rule: 'subject-owner-open',
            severity: 'error',
            why: 'lets in every owner whose name begins so, and anyone can take such a name',
        };
    }
    // Without a wildcard it may be a subject that GitHub never makes: that is another rule's.
    if (scope === 'all' && (wildcard || /^(?:environment|context|ref|workflow|event_name|actor)\b/.test(text))) {
        return {
            rule: 'subject-any-repository',
            severity: 'error',
            why: 'names no owner, so a job of any repository on GitHub can have this subject',
        };
    }
    return undefined;
}
/** What conditions on other claims say of the repository. */
function scopeElsewhere(review) {
    const scopes = ['repository', 'repository_id', 'repository_owner_id', 'enterprise_id', 'job_workflow_ref'].flatMap((claim) => review_confining(review, claim)
        .filter((condition) => !passesWithoutKey(condition))
        .map(({ operator, values }) => {
        const all = values.map((value) => readSubject(`${claim}:${value}`, operator.test === 'StringLike').scope);
        return all.every((scope) => scope === 'repository') ? 'repository' : all.every(pinsOwner) ? 'owner' : 'all';
    }));
    if (scopes.includes('repository'))
        return 'repository';
    return scopes.includes('owner') ? 'owner' : 'all';
}
function pinsOwner(scope) {
    return scope === 'owner' || scope === 'repository';
}

;// CONCATENATED MODULE: ./build/trust/rules/subject-spelling.js





/** Subjects that GitHub never makes, or not for this repository. */
function reviewSubjectSpelling(review) {
    return review_confining(review, 'sub').flatMap((condition) => [
        ...condition.values.flatMap((value) => impossible(review, condition, value)),
        ...otherForm(review, condition),
    ]);
}
function impossible(review, condition, value) {
    const fault = faultOf(value);
    if (fault === undefined)
        return [];
    const { right, why } = fault;
    return [
        finding(review, condition, 'subject-impossible', `${(0,quotation/* quote */.h)(value)} ${why}, so no token has this subject`, (one) => one === value ? right(one) : one),
    ];
}
/** Names where this repository's subjects carry ids, ids where they do not, or other letter case. */
function otherForm(review, condition) {
    const own = ownPrefix(review);
    const { values } = condition;
    if (own === undefined || values.some((value) => value === own || value.startsWith(`${own}:`)))
        return [];
    const [ownOwner = '', ownName = ''] = own.split('/');
    const corrected = (value) => {
        const [, prefix = '', owner = '', name = '', rest = ''] = /^((repo:[^/:*?]+)\/([^:]*))(.*)$/s.exec(value) ?? [];
        if (bare(prefix) === bare(own))
            return `${own}${rest}`;
        return bare(owner) === bare(ownOwner) && /[*?]/.test(name) && coversName(name, ownName)
            ? `${ownOwner}/${name}${rest}`
            : value;
    };
    const stale = values.find((value) => corrected(value) !== value && !value.includes('${'));
    if (stale === undefined)
        return [];
    if (hasIds(stale) === hasIds(own)) {
        if (stale.toLowerCase() === corrected(stale).toLowerCase() && !/IgnoreCase/i.test(condition.operator.text)) {
            return [
                finding(review, condition, 'subject-letter-case', `${(0,quotation/* quote */.h)(stale)} differs from this repository's "${own}" in letter case, which counts`, corrected),
            ];
        }
        return [];
    }
    const why = hasIds(own)
        ? `${(0,quotation/* quote */.h)(stale)} is the form of names, and this repository's subjects carry ids: they begin with "${own}"`
        : `${(0,quotation/* quote */.h)(stale)} carries ids, and this repository's subjects are names alone: they begin with "${own}"`;
    return [finding(review, condition, 'subject-form', why, corrected)];
}
/** Whether an owner-wide pattern's name part is wide enough to have meant this repository. */
function coversName(name, own) {
    return bare(own).startsWith(bare(name.slice(0, name.search(/[*?]/))));
}
function hasIds(text) {
    return /^repo:[^/:]+@\d+\//.test(text);
}
function finding({ statement }, condition, rule, why, right) {
    const corrected = replaceCondition(statement, condition, { values: condition.values.map(right) });
    return { rule, severity: 'error', policy: undefined, place: condition.place, why, corrected };
}

;// CONCATENATED MODULE: ./build/trust/rules/version.js

/** Before 2012-10-17, `${…}` is plain text. */
function reviewVersion({ policy, statement }) {
    if (policy.version !== '2008-10-17')
        return [];
    return statement.conditions.flatMap(({ operator, place, values }) => {
        const value = values.find((one) => /\$\{[^}]*\}/.test(one));
        if (value === undefined || !/^(?:String|Arn|Bool)/.test(operator.test))
            return [];
        return [
            {
                rule: 'variables-off',
                severity: 'error',
                policy: undefined,
                place,
                why: `${(0,quotation/* quote */.h)(value)} is plain text here: policy variables need "Version": "2012-10-17"`,
                corrected: { Version: '2012-10-17', Statement: [statement.json] },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/trust/findings.js










const EVERY_STATEMENT = [reviewVersion, reviewOperators, reviewKeys];
const EVERY_ALLOW = [
    reviewPrincipals,
    reviewAudience,
    reviewSubjectScope,
    reviewSubjectContext,
    reviewSubjectSpelling,
];
/** What the author of this policy is unlikely to have meant, in the policy's order; empty for a good one. */
function findings(policy, context = {}) {
    return reviewsOf(policy, context).flatMap((review) => {
        const allow = review.statement.effect === 'Allow';
        // An Allow of another action hands out no session; what it is for decides what else it should say.
        if (allow && !review_covers(review.statement))
            return reviewPrincipals(review);
        return [...EVERY_STATEMENT, ...(allow ? EVERY_ALLOW : [])].flatMap((rule) => rule(review));
    });
}
/** What only shows when policies are held side by side: a staging and a production role that one subject opens. */
function findingsAcross(policies, context = {}) {
    const reviews = policies.map(({ name, policy }) => allowsOf(policy, context).map((review) => ({ name, review })));
    return reviews.flatMap((mine, at) => reviews.slice(at + 1).flatMap((yours) => shared(mine, yours) ?? []));
}
/** One finding for each pair of policies. */
function shared(mine, yours) {
    return mine.flatMap((one) => yours.flatMap((other) => reviewShared(one, other) ?? []))[0];
}
function allowsOf(policy, context) {
    return reviewsOf(policy, context).filter(({ statement }) => statement.effect === 'Allow' && covers(statement));
}
function reviewsOf(policy, context) {
    return policy.statements.flatMap((statement) => reviewOf(statement, policy, context) ?? []);
}

;// CONCATENATED MODULE: ./build/trust/json.js

/** Deeper than any policy; keeps the reader's own stack safe. */
const DEEPEST = 32;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const json_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
/** Reads a JSON text, RFC 8259, keeping every member even where a name comes twice. */
function readJson(text) {
    const reader = new Reader(text);
    try {
        return reader.document();
    }
    catch (fault) {
        if (fault instanceof Fault)
            return fault.fault;
        throw fault;
    }
}
class Fault extends Error {
    fault;
    constructor(at, expected, found) {
        super(expected);
        this.fault = { kind: 'fault', at, expected, found };
    }
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw this.#fault('the end of the document');
        return value;
    }
    #value(depth) {
        this.#space();
        const at = this.#at;
        const next = this.#text[at];
        if (depth > DEEPEST)
            throw this.#fault(`at most ${DEEPEST} levels of nesting`);
        if (next === '{')
            return { kind: 'object', at, members: this.#list('}', () => this.#member(depth)) };
        if (next === '[')
            return { kind: 'array', at, items: this.#list(']', () => this.#value(depth + 1)) };
        if (next === '"')
            return { kind: 'string', at, text: this.#string('a string that ends, without control characters') };
        const number = this.#take(json_NUMBER);
        if (number !== undefined)
            return { kind: 'number', at, text: number };
        const word = this.#take(WORD);
        if (word === undefined)
            throw this.#fault('a JSON value');
        return { kind: word === 'null' ? 'null' : 'boolean', at, text: word };
    }
    #member(depth) {
        this.#space();
        const at = this.#at;
        const name = this.#string('a name in double quotes');
        this.#space();
        if (this.#text[this.#at] !== ':')
            throw this.#fault('":"');
        this.#at++;
        return { name, at, value: this.#value(depth + 1) };
    }
    #list(end, item) {
        this.#at++;
        this.#space();
        const items = [];
        if (this.#text[this.#at] === end) {
            this.#at++;
            return items;
        }
        for (;;) {
            items.push(item());
            this.#space();
            const next = this.#text[this.#at];
            if (next !== ',' && next !== end)
                throw this.#fault(`"," or "${end}"`);
            this.#at++;
            if (next === end)
                return items;
        }
    }
    #string(expected) {
        const literal = this.#take(STRING);
        if (literal === undefined)
            throw this.#fault(expected);
        const value = JSON.parse(literal);
        return String(value);
    }
    #space() {
        this.#take(SPACE);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const [found] = pattern.exec(this.#text) ?? [];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #fault(expected) {
        const found = this.#text.slice(this.#at, this.#at + 12);
        return new Fault(this.#at, expected, found === '' ? 'the end' : (0,quotation/* quote */.h)(found));
    }
}

;// CONCATENATED MODULE: ./build/trust/document.js


/** More than ten times what IAM stores in a role. */
const LONGEST = 131_072;
/** Finds the policy: bare, URL-encoded, or in the answer of `aws iam get-role` (where it may be URL-encoded again). */
function readDocument(given) {
    if (given.length > LONGEST) {
        return fault(given, 0, '', `expected a trust policy, found ${given.length} characters, more than any role holds`);
    }
    return findPolicy(decode(given), '');
}
function findPolicy(source, path) {
    const root = readJson(source);
    if (root.kind === 'fault') {
        return fault(source, root.at, path, `expected ${root.expected}, found ${root.found}`);
    }
    const role = member(root, 'Role');
    const inner = role === undefined ? member(root, 'AssumeRolePolicyDocument') : member(role, 'AssumeRolePolicyDocument');
    const way = role === undefined ? 'AssumeRolePolicyDocument' : 'Role.AssumeRolePolicyDocument';
    if (inner?.kind === 'string')
        return findPolicy(decode(inner.text), path);
    const node = inner ?? root;
    if (node.kind !== 'object')
        return fault(source, node.at, path, `expected an object, found the ${node.kind} instead`);
    return { kind: 'document', source, root: { node, at: node.at, path: inner === undefined ? path : way } };
}
function member(node, name) {
    return node.kind === 'object' ? node.members.find((one) => one.name === name)?.value : undefined;
}
/** IAM's API returns documents percent-encoded (RFC 3986); a byte order mark is no part of either. */
function decode(text) {
    const bare = text.replace(/^\uFEFF/, '');
    if (!/^\s*%7B/i.test(bare))
        return bare;
    try {
        return decodeURIComponent(bare.trim().replaceAll('+', '%20'));
    }
    catch {
        return bare;
    }
}
function fault(source, at, path, message) {
    return {
        kind: 'problems',
        problems: [{ code: 'policy-syntax', place: { ...positionsIn(source)(at), path }, message }],
    };
}

;// CONCATENATED MODULE: ./build/trust/json-value.js
/** A node as plain JSON; of a name that comes twice, the last. */
function plainJson(node) {
    switch (node.kind) {
        case 'object':
            return Object.fromEntries(node.members.map(({ name, value }) => [name, plainJson(value)]));
        case 'array':
            return node.items.map(plainJson);
        case 'string':
            return node.text;
        case 'number':
            return Number(node.text);
        case 'boolean':
            return node.text === 'true';
        case 'null':
            return null;
    }
}

;// CONCATENATED MODULE: ./build/trust/nearest.js
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

;// CONCATENATED MODULE: ./build/trust/operator.js
const TESTS = {
    StringEquals: ['StringEquals', false],
    StringNotEquals: ['StringEquals', true],
    StringEqualsIgnoreCase: ['StringEqualsIgnoreCase', false],
    StringNotEqualsIgnoreCase: ['StringEqualsIgnoreCase', true],
    StringLike: ['StringLike', false],
    StringNotLike: ['StringLike', true],
    NumericEquals: ['NumericEquals', false],
    NumericNotEquals: ['NumericEquals', true],
    NumericLessThan: ['NumericLessThan', false],
    NumericLessThanEquals: ['NumericLessThanEquals', false],
    NumericGreaterThan: ['NumericGreaterThan', false],
    NumericGreaterThanEquals: ['NumericGreaterThanEquals', false],
    DateEquals: ['DateEquals', false],
    DateNotEquals: ['DateEquals', true],
    DateLessThan: ['DateLessThan', false],
    DateLessThanEquals: ['DateLessThanEquals', false],
    DateGreaterThan: ['DateGreaterThan', false],
    DateGreaterThanEquals: ['DateGreaterThanEquals', false],
    Bool: ['Bool', false],
    BinaryEquals: ['BinaryEquals', false],
    IpAddress: ['IpAddress', false],
    NotIpAddress: ['IpAddress', true],
    ArnEquals: ['ArnEquals', false],
    ArnNotEquals: ['ArnEquals', true],
    ArnLike: ['ArnLike', false],
    ArnNotLike: ['ArnLike', true],
    Null: ['Null', false],
};
/** Every operator that IAM has, with each qualifier and suffix. */
const OPERATORS = Object.keys(TESTS).flatMap((name) => name === 'Null'
    ? [name]
    : ['', 'ForAllValues:', 'ForAnyValue:'].flatMap((qualifier) => [
        `${qualifier}${name}`,
        `${qualifier}${name}IfExists`,
    ]));
const BY_LOWER_CASE = new Map(Object.entries(TESTS).map(([name, test]) => [name.toLowerCase(), test]));
/** Undefined where IAM has no such operator. Letter case is not held against the author: IAM's grammar is silent on it. */
function parseOperator(text) {
    const [, qualifier, name = ''] = /^(?:(ForAllValues|ForAnyValue):)?(\w+)$/i.exec(text) ?? [];
    const plain = BY_LOWER_CASE.get(name.toLowerCase());
    const suffixed = plain ?? BY_LOWER_CASE.get(name.toLowerCase().replace(/ifexists$/, ''));
    if (suffixed === undefined)
        return undefined;
    const [test, negated] = suffixed;
    // "any condition operator name except the Null condition"
    if (test === 'Null' && (plain === undefined || qualifier !== undefined))
        return undefined;
    return {
        text,
        test,
        negated,
        qualifier: qualifier === undefined ? undefined : /all/i.test(qualifier) ? 'ForAllValues' : 'ForAnyValue',
        ifExists: plain === undefined,
    };
}

;// CONCATENATED MODULE: ./build/trust/parse-condition.js



/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html */
function parseConditions(shape, element) {
    const object = element && shape.object(element);
    if (object === undefined)
        return [];
    return [...shape.members(object)].flatMap(([name, block]) => {
        const operator = readOperator(shape, name, block);
        const keys = shape.object(block);
        if (keys === undefined)
            return [];
        return [...shape.members(keys)].flatMap(([key, cursor]) => readCondition(shape, operator, key, cursor));
    });
}
function readOperator(shape, name, block) {
    const operator = parseOperator(name);
    if (operator !== undefined)
        return operator;
    const near = /null/i.test(name) ? 'Null' : nearest(name.slice(0, 80), OPERATORS);
    const instead = near === undefined ? '' : `; is ${(0,quotation/* quote */.h)(near)} meant?`;
    shape.note('policy-operator', block, `IAM has no condition operator ${(0,quotation/* quote */.h)(name)}${instead}`);
    return undefined;
}
function readCondition(shape, operator, key, cursor) {
    if (key.trim() === '')
        shape.note('policy-value', cursor, `expected a condition key, found ${(0,quotation/* quote */.h)(key)}`);
    const values = shape.scalars(cursor);
    if (operator === undefined || values.length === 0)
        return [];
    if (operator.test === 'Null' || operator.test === 'Bool')
        checkBooleans(shape, operator, values, cursor);
    return [{ operator, key, values, place: shape.place(cursor) }];
}
function checkBooleans(shape, { text }, values, cursor) {
    for (const value of values) {
        if (/^(?:true|false)$/i.test(value) || value.includes('${'))
            continue;
        shape.note('policy-value', cursor, `${(0,quotation/* quote */.h)(text)} takes "true" or "false", found ${(0,quotation/* quote */.h)(value)}`);
    }
}

;// CONCATENATED MODULE: ./build/trust/parse-principal.js

const TYPES = ['AWS', 'Federated', 'Service', 'CanonicalUser'];
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function parsePrincipals(shape, cursor) {
    return { entries: readEntries(shape, cursor), place: shape.place(cursor) };
}
function readEntries(shape, cursor) {
    const { node } = cursor;
    if (node.kind === 'string') {
        if (node.text === '*')
            return [{ type: 'AWS', value: '*' }];
        shape.note('policy-value', cursor, `expected "*" or an object such as {"Federated": …}, found ${(0,quotation/* quote */.h)(node.text)}`);
        return [];
    }
    const object = shape.object(cursor);
    if (object === undefined)
        return [];
    const members = shape.members(object, TYPES);
    if (members.size === 0)
        shape.note('policy-empty', cursor, 'expected at least one principal, found none');
    return TYPES.flatMap((type) => {
        const list = members.get(type);
        return list === undefined ? [] : shape.items(list).flatMap((item) => readEntry(shape, type, item));
    });
}
function readEntry(shape, type, item) {
    const value = shape.text(item);
    if (value === undefined)
        return [];
    if (value === '')
        shape.note('policy-empty', item, 'expected a principal, found an empty string');
    if (value !== '*' && /[*?]/.test(value)) {
        shape.note('policy-value', item, `"*" stands for every principal, never for a part of one, found ${(0,quotation/* quote */.h)(value)}`);
    }
    return [{ type, value }];
}

;// CONCATENATED MODULE: ./build/trust/parse-statement.js




const ELEMENTS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition'];
/** Elements of other policies, and why a trust policy cannot have them. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html */
const PROHIBITED = [
    ['NotPrincipal', 'whom it trusts is named by "Principal"'],
    ['Resource', 'the role is meant'],
    ['NotResource', 'the role is meant'],
];
function parseStatements(shape, list) {
    const sids = new Set();
    return shape.items(list).flatMap((item, index) => {
        const object = shape.object(item);
        return object === undefined ? [] : (parseStatement(shape, object, index, sids) ?? []);
    });
}
/** Undefined where an element is missing without which there is nothing to decide; that is noted. */
function parseStatement(shape, cursor, index, sids) {
    const members = shape.members(cursor, [...ELEMENTS, ...PROHIBITED.map(([name]) => name)]);
    for (const [name, why] of PROHIBITED) {
        const element = members.get(name);
        if (element !== undefined)
            shape.note('policy-conflict', element, `a trust policy has no ${(0,quotation/* quote */.h)(name)}: ${why}`);
    }
    const sid = readSid(shape, members.get('Sid'), sids);
    const effectElement = shape.required(cursor, members, 'Effect');
    const effect = effectElement && shape.choice(effectElement, ['Allow', 'Deny']);
    const principalElement = members.has('NotPrincipal')
        ? members.get('Principal')
        : shape.required(cursor, members, 'Principal');
    const principals = principalElement && parsePrincipals(shape, principalElement);
    const actions = readActions(shape, shape.either(cursor, members, 'Action', 'NotAction'));
    const conditions = parseConditions(shape, members.get('Condition'));
    if (effect === undefined || principals === undefined || actions === undefined)
        return undefined;
    const json = plainJson(cursor.node);
    return { index, sid, effect, principals, actions, conditions, place: shape.place(cursor), json };
}
function readSid(shape, element, sids) {
    const sid = element && shape.text(element);
    if (element === undefined || sid === undefined || sid === '')
        return undefined;
    if (!/^[0-9A-Za-z]+$/.test(sid))
        shape.note('policy-value', element, `expected letters and digits, found ${(0,quotation/* quote */.h)(sid)}`);
    if (sids.has(sid))
        shape.note('policy-duplicate', element, `the Sid ${(0,quotation/* quote */.h)(sid)} is another statement's already`);
    sids.add(sid);
    return sid;
}
function readActions(shape, either) {
    if (either === undefined)
        return undefined;
    const { cursor, negated } = either;
    const patterns = shape.texts(cursor);
    for (const pattern of patterns) {
        const service = /^([\w*?-]+):[\w*?]+$/.exec(pattern)?.[1];
        if (pattern !== '*' && service === undefined) {
            shape.note('policy-value', cursor, `expected an action such as "sts:AssumeRoleWithWebIdentity", found ${(0,quotation/* quote */.h)(pattern)}`);
        }
        else if (service !== undefined && !/[*?]/.test(service) && service.toLowerCase() !== 'sts') {
            shape.note('policy-value', cursor, `a trust policy speaks of actions of "sts" alone, found ${(0,quotation/* quote */.h)(pattern)}`);
        }
    }
    return { negated, patterns, place: shape.place(cursor) };
}

;// CONCATENATED MODULE: ./build/trust/shape.js


/** Checks the shape of a document part by part. What is wrong is noted, and reading goes on with what is left. */
class Shape {
    problems = [];
    #position;
    constructor(source) {
        this.#position = positionsIn(source);
    }
    place({ at, path }) {
        return { ...this.#position(at), path };
    }
    note(code, where, message) {
        this.problems.push({ code, place: this.place(where), message });
    }
    object(cursor) {
        const { node, path, at } = cursor;
        if (node.kind === 'object')
            return { node, path, at };
        this.#wrongType(cursor, 'an object');
        return undefined;
    }
    /** An object's members by name; a name that comes twice or, where `allowed` is given, that IAM does not know is noted. */
    members({ node, path }, allowed) {
        const members = new Map();
        for (const { at, name, value } of node.members) {
            const cursor = { node: value, path: memberPath(path, name), at };
            if (members.has(name))
                this.note('policy-duplicate', cursor, `${(0,quotation/* quote */.h)(name)} comes twice here; IAM takes each once`);
            else if (allowed !== undefined && !allowed.includes(name))
                this.#unknown(cursor, name, allowed);
            members.set(name, members.get(name) ?? cursor);
        }
        return members;
    }
    required(parent, members, name) {
        const cursor = members.get(name);
        if (cursor === undefined)
            this.note('policy-missing', parent, `${(0,quotation/* quote */.h)(name)} is missing`);
        return cursor;
    }
    /** The one of two opposite elements that is there. */
    either(parent, members, name, opposite) {
        const [plain, negated] = [members.get(name), members.get(opposite)];
        if (plain !== undefined && negated !== undefined) {
            this.note('policy-conflict', negated, `${(0,quotation/* quote */.h)(name)} and ${(0,quotation/* quote */.h)(opposite)} exclude each other`);
        }
        if (plain !== undefined)
            return { cursor: plain, negated: false };
        if (negated !== undefined)
            return { cursor: negated, negated: true };
        this.note('policy-missing', parent, `${(0,quotation/* quote */.h)(name)} is missing`);
        return undefined;
    }
    text(cursor) {
        if (cursor.node.kind === 'string')
            return cursor.node.text;
        this.#wrongType(cursor, 'a string');
        return undefined;
    }
    choice(cursor, allowed) {
        const text = this.text(cursor);
        if (text === undefined)
            return undefined;
        const chosen = allowed.find((one) => one === text);
        if (chosen === undefined) {
            this.note('policy-value', cursor, `expected ${allowed.map((one) => (0,quotation/* quote */.h)(one)).join(' or ')}, found ${(0,quotation/* quote */.h)(text)}`);
        }
        return chosen;
    }
    /** The items of a list, or the one value that stands for a list of one; an empty list is noted. */
    items(cursor) {
        const { node, path } = cursor;
        if (node.kind !== 'array')
            return [cursor];
        if (node.items.length === 0)
            this.note('policy-empty', cursor, 'expected at least one value, found an empty list');
        return node.items.map((item, index) => ({ node: item, path: `${path}[${index}]`, at: item.at }));
    }
    texts(cursor) {
        return this.items(cursor).flatMap((item) => this.text(item) ?? []);
    }
    /** Strings, numbers and booleans, as they are written. */
    scalars(cursor) {
        return this.items(cursor).flatMap((item) => {
            const { node } = item;
            if (node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean')
                return [node.text];
            this.#wrongType(item, 'a string, number or boolean');
            return [];
        });
    }
    #wrongType(cursor, expected) {
        this.note('policy-type', cursor, `expected ${expected}, found ${nameOf(cursor.node)}`);
    }
    #unknown(cursor, name, allowed) {
        const near = allowed.find((one) => one.toLowerCase() === name.toLowerCase());
        const expected = near === undefined ? `one of ${allowed.join(', ')}` : `${(0,quotation/* quote */.h)(near)}, in this letter case`;
        this.note('policy-unknown', cursor, `expected ${expected}, found ${(0,quotation/* quote */.h)(name)}`);
    }
}
function nameOf(node) {
    if (node.kind === 'null')
        return 'null';
    return node.kind === 'object' || node.kind === 'array' ? `an ${node.kind}` : `the ${node.kind} ${(0,quotation/* quote */.h)(node.text)}`;
}

;// CONCATENATED MODULE: ./build/trust/policy.js



/**
 * Reads a trust policy: the document itself, the answer of `aws iam get-role` around it, or either of them URL-encoded as
 * IAM's API returns it. All that is wrong is reported at once; of broken JSON, the first fault. Never throws.
 */
function parsePolicy(text) {
    const document = readDocument(text);
    if (document.kind === 'problems')
        return document;
    const shape = new Shape(document.source);
    const policy = readPolicy(shape, document.root);
    return policy === undefined || shape.problems.length > 0
        ? { kind: 'problems', problems: shape.problems.toSorted((one, other) => compare(one, other)) }
        : { kind: 'policy', policy };
}
function readPolicy(shape, root) {
    const elements = shape.members(root, ['Version', 'Id', 'Statement']);
    const version = readVersion(shape, elements.get('Version'));
    const id = elements.get('Id');
    if (id !== undefined)
        shape.text(id);
    const list = shape.required(root, elements, 'Statement');
    if (list === undefined)
        return undefined;
    return { version, statements: parseStatements(shape, list) };
}
function readVersion(shape, element) {
    if (element === undefined)
        return '2008-10-17';
    return shape.choice(element, ['2012-10-17', '2008-10-17']) ?? '2012-10-17';
}
function compare(one, other) {
    return one.place.line - other.place.line || one.place.column - other.place.column;
}

;// CONCATENATED MODULE: ./build/check-trust.js









/**
 * Decides by the role's own trust policy whether AWS would let this job in, before AWS is asked. A refusal ends the step;
 * what only AWS can tell is a notice. Throws `trust-policy-invalid` and `trust-policy-refused`.
 */
async function checkTrust(source, { session, region }, claims, { now, runner, workspace }) {
    const policy = check_trust_readPolicy(source, await readSource(source, workspace));
    const request = requestOf({ claims, roleArn: session.roleArn, region, sessionName: session.sessionName, now });
    report(findings(policy, { claims, request }), runner);
    const decision = evaluate(policy, request);
    const lines = explainDecision(decision);
    if (decision.outcome === 'refused') {
        throw new errors/* ActionError */.l('trust-policy-refused', [`\`trust-policy\` does not let this job assume "${session.roleArn}":`, ...lines].join('\n  '), {
            hint: [
                'AWS was not asked. If the role has another policy by now, bring `trust-policy` up to date.',
                'This statement in the trust policy of the role allows exactly this job:',
                (0,refusal/* trustStatement */.si)(session.roleArn, claims),
            ].join('\n'),
        });
    }
    runner.group(`Trust policy: ${decision.outcome}`, lines);
    if (decision.outcome === 'undecided') {
        runner.notice(`\`trust-policy\` alone does not decide, so AWS is asked: ${lines.join('; ')}`);
    }
}
async function readSource(source, workspace) {
    if (source.kind === 'document')
        return source.text;
    const file = await workspace.read(source.path);
    if (file.kind === 'text')
        return file.text;
    throw new errors/* ActionError */.l('trust-policy-invalid', `\`trust-policy\` ${(0,quotation/* quote */.h)(source.path)}: ${file.message}`, {
        hint: 'Give a path inside the workspace (a step such as actions/checkout brings the files there), or the JSON document itself.',
    });
}
function check_trust_readPolicy(source, text) {
    const parsed = parsePolicy(text);
    if (parsed.kind === 'policy')
        return parsed.policy;
    const name = source.kind === 'document' ? 'trust-policy' : `trust-policy ${(0,quotation/* quote */.h)(source.path)}`;
    throw new errors/* ActionError */.l('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take', {
        problems: parsed.problems.map(({ code, message, place }) => ({
            code,
            where: `${name}, ${showPlace(place)}`,
            message,
        })),
        hint: 'AWS was not asked. `aws iam get-role --role-name NAME` prints the policy that the role has.',
    });
}
function report(found, runner) {
    for (const { place, rule, severity, why } of found) {
        const line = `\`trust-policy\`, ${showPlace(place)}: ${why} [${rule}]`;
        if (severity === 'notice')
            runner.notice(line);
        else
            runner.warning(line);
    }
    const corrected = found.flatMap(({ corrected: statement, place, rule }) => [
        `${rule}, ${showPlace(place)}:`,
        ...JSON.stringify(statement, undefined, 2).split('\n'),
    ]);
    if (corrected.length > 0)
        runner.group('Trust policy: corrected', corrected);
}


/***/ })

};
