export const id = 502;
export const ids = [502];
export const modules = {

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5160);



const LONGEST = 1024 * 1024;
/** A text file that the command line names, as UTF-8; `-` is standard input. Throws `command-file`. */
function readTextFile(path) {
    try {
        if (path !== '-' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > LONGEST)
            throw unreadable(path, `it has more than ${LONGEST} bytes`);
        return new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path === '-' ? 0 : path));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw unreadable(path, code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code || 'it is no text');
    }
}
function unreadable(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('command-file', `${path === '-' ? 'standard input' : (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(path)} could not be read: ${why}`);
}


/***/ }),

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Flags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


/** What a command line gives, each flag checked; what is wrong is noted, so that all of it is told at once. */
class Flags {
    problems = [];
    positionals;
    #values;
    /** Throws `command-usage` where a flag is not known or lacks its value. */
    constructor(args, options, usage) {
        try {
            const { positionals, values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
            this.positionals = positionals;
            this.#values = values;
        }
        catch (error) {
            const [message = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('command-usage', message, { hint: usage });
        }
    }
    has(name) {
        return this.#values[name] !== undefined && this.#values[name] !== false;
    }
    text(name) {
        const value = this.#values[name];
        return typeof value === 'string' ? value : undefined;
    }
    list(name) {
        const value = this.#values[name];
        return Array.isArray(value) ? value.map(String) : [];
    }
    /** A value of this form, if the flag is given. */
    matching(name, form, expected) {
        const value = this.text(name);
        if (value !== undefined && !form.test(value))
            this.note(name, `expected ${expected}, found ${JSON.stringify(value.slice(0, 200))}`);
        return value;
    }
    /** The same for a flag that must be given; '' stands in for it, so that the rest is still checked. */
    required(name, form, expected) {
        const value = this.matching(name, form, expected);
        if (value === undefined)
            this.note(name, `expected ${expected}`);
        return value ?? '';
    }
    note(name, message) {
        this.problems.push({ code: 'input-invalid', where: `--${name}`, message });
    }
    /** Throws `command-usage` with everything that was noted. */
    check(usage) {
        if (this.problems.length === 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l('command-usage', 'the command line cannot be used', { problems: this.problems, hint: usage });
    }
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ idsCommand),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   cn: () => (/* binding */ JOB_FLAGS),
/* harmony export */   sh: () => (/* binding */ formCommand)
/* harmony export */ });
/** The flags that say which job is meant. */
const JOB_FLAGS = {
    repo: { type: 'string' },
    branch: { type: 'string' },
    tag: { type: 'string' },
    environment: { type: 'string' },
    'pull-request': { type: 'boolean' },
    'subject-form': { type: 'string' },
    'owner-id': { type: 'string' },
    'repo-id': { type: 'string' },
    audience: { type: 'string' },
    ghes: { type: 'string' },
    ghe: { type: 'string' },
    'enterprise-slug': { type: 'string' },
};
const NAMED = ['branch', 'tag', 'environment'];
/** The job that is meant. In a job of that repository its ids need not be given. */
function readJob(flags, audience, env) {
    const repository = flags.required('repo', /^[\w.-]+\/[\w.-]+$/, 'OWNER/REPO');
    return {
        repository,
        ids: readIds(flags, repository, env),
        runsFor: readRunsFor(flags),
        issuer: readIssuer(flags),
        audience: flags.matching('audience', /^\S+$/, 'an audience without blanks') ?? audience,
    };
}
function readRunsFor(flags) {
    const given = [...NAMED, 'pull-request'].filter((name) => flags.has(name));
    if (given.length !== 1) {
        flags.note('branch', `expected one of --branch, --tag, --environment and --pull-request, found ${given.length === 0 ? 'none' : given.map((name) => `--${name}`).join(' and ')}`);
    }
    const kind = NAMED.find((name) => flags.has(name));
    if (kind === undefined)
        return { kind: 'pull-request' };
    const name = flags.required(kind, /^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u, 'a name');
    if (kind !== 'environment' && /^refs\//.test(name))
        flags.note(kind, `expected a ${kind}'s name without refs/, found ${JSON.stringify(name)}`);
    return { kind, name };
}
function readIds(flags, repository, env) {
    const here = env['GITHUB_REPOSITORY'] === repository && !flags.has('ghes');
    const form = flags.matching('subject-form', /^(?:name|immutable)$/, 'name or immutable');
    const given = [flags.matching('owner-id', /^\d+$/, 'a number'), flags.matching('repo-id', /^\d+$/, 'a number')];
    const known = here && form === 'immutable' ? [env['GITHUB_REPOSITORY_OWNER_ID'], env['GITHUB_REPOSITORY_ID']] : [];
    const [owner, id] = [given[0] ?? known[0], given[1] ?? known[1]];
    if (flags.has('ghes') && (form === 'immutable' || given.some((one) => one !== undefined))) {
        flags.note('subject-form', 'GitHub Enterprise Server issues the name form alone');
        return undefined;
    }
    if (form === 'name') {
        if (given.some((one) => one !== undefined))
            flags.note('owner-id', 'the name form has no ids');
        return undefined;
    }
    if (owner !== undefined && id !== undefined)
        return { owner, repository: id };
    if (form === 'immutable' || owner !== undefined || id !== undefined) {
        flags.note('owner-id', `the immutable form needs --owner-id and --repo-id; \`${idsCommand(repository)}\` prints them`);
    }
    return undefined;
}
/** Prints `--owner-id N --repo-id N`. https://docs.github.com/rest/repos/repos#get-a-repository */
function idsCommand(repository) {
    return `gh api repos/${repository || 'OWNER/REPO'} --jq '"--owner-id \\(.owner.id) --repo-id \\(.id)"'`;
}
/** Prints the prefix of its subjects, in the form that the repository issues. */
function formCommand(repository) {
    return `gh api repos/${repository || 'OWNER/REPO'}/actions/oidc/customization/sub --jq .sub_claim_prefix`;
}
function readIssuer(flags) {
    const host = flags.matching('ghes', /^[a-z0-9.-]+(?::\d+)?$/i, 'a host without https://');
    const subdomain = flags.matching('ghe', /^[a-z0-9-]+$/i, 'the SUBDOMAIN of SUBDOMAIN.ghe.com');
    const slug = flags.matching('enterprise-slug', /^[A-Za-z0-9][\w-]*$/, "the enterprise's slug");
    if (host !== undefined) {
        if (subdomain !== undefined || slug !== undefined)
            flags.note('ghes', 'excludes --ghe and --enterprise-slug');
        return `https://${host.toLowerCase()}/_services/token`;
    }
    const base = subdomain === undefined
        ? 'token.actions.githubusercontent.com'
        : `token.actions.${subdomain.toLowerCase()}.ghe.com`;
    return `https://${base}${slug === undefined ? '' : `/${slug}`}`;
}


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/adapters/text-file.js
var text_file = __webpack_require__(6329);
// EXTERNAL MODULE: ./build/credentials/arn.js
var arn = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/credentials/partition.js
var credentials_partition = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/job.js
var grant_job = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/refusal/decided-cause.js + 5 modules
var decided_cause = __webpack_require__(4841);
// EXTERNAL MODULE: ./build/refusal/statement.js
var statement = __webpack_require__(678);
// EXTERNAL MODULE: ./build/trust/explain.js
var explain = __webpack_require__(7182);
// EXTERNAL MODULE: ./build/trust/place.js
var trust_place = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/grant/judgement.js




/** Exit status: a refusal or an error among the findings, then what only AWS can tell. */
function statusOf(judgements, across) {
    const found = [...judgements.flatMap(({ findings }) => findings), ...across];
    if (found.some(({ severity }) => severity === 'error'))
        return 1;
    const outcomes = judgements.map(({ decision }) => decision?.outcome);
    if (outcomes.includes('refused'))
        return 1;
    return outcomes.includes('undecided') ? 3 : 0;
}
/** For people. */
function judgementLines({ claims, decision, findings, policy, roleArn }) {
    return [
        `${policy}: ${decision?.outcome ?? 'read; no job was given to decide on'}`,
        ...(decision === undefined || claims === undefined ? [] : decisionLines(decision, claims, roleArn)),
        ...findings.flatMap(findingLines),
    ];
}
function decisionLines(decision, claims, roleArn) {
    const lines = (0,explain/* explainDecision */.el)(decision).map((line) => `  ${line}`);
    if (decision.outcome !== 'refused')
        return lines;
    const { fix, text } = (0,decided_cause/* decidedCause */.a)(decision, claims);
    return [
        `  ${text}`,
        ...(fix === undefined ? [] : [`  ${fix}`]),
        ...lines,
        ...(0,statement/* offers */.O)(roleArn, claims).flatMap(({ allows, statement }) => [
            `  This statement allows ${allows}:`,
            ...indented(statement),
        ]),
    ];
}
function findingLines({ corrected, place, rule, severity, why }) {
    return [`  ${severity}: ${why} [${rule}] (${(0,trust_place/* showPlace */.R3)(place)})`, '    corrected:', ...indented(corrected)];
}
function indented(document) {
    return JSON.stringify(document, undefined, 2)
        .split('\n')
        .map((line) => `    ${line}`);
}
/** For programs. */
function judgementJson({ claims, decision, findings, policy, roleArn }) {
    const refused = decision?.outcome === 'refused' && claims !== undefined;
    return {
        policy,
        ...(decision !== undefined && { outcome: decision.outcome, statements: decision.judged.map(statementJson) }),
        ...(refused && {
            cause: causeJson(decision, claims),
            allows: (0,statement/* offers */.O)(roleArn, claims).map(({ statement }) => statement),
        }),
        ...(decision?.outcome === 'undecided' && { depends: decision.questions.map(({ depends }) => depends) }),
        findings: findings.map(findingJson),
    };
}
function causeJson(decision, claims) {
    const { code, fix, text } = (0,decided_cause/* decidedCause */.a)(decision, claims);
    return { code, text, ...(fix !== undefined && { fix }) };
}
function statementJson({ applies, checks, statement }) {
    return {
        statement: (0,explain/* nameStatement */.pf)(statement),
        effect: statement.effect,
        applies: typeof applies === 'string' ? applies : `depends on ${applies.depends}`,
        checks: checks.map(checkJson),
    };
}
function checkJson(check) {
    const { element, place, verdict, wanted } = check;
    return {
        element,
        ...(check.element === 'Condition' && { operator: check.operator, key: check.key }),
        wanted,
        found: (0,explain/* foundBy */.q1)(check),
        verdict: typeof verdict === 'string' ? verdict : `depends on ${verdict.depends}`,
        place: { ...place },
    };
}
function findingJson({ corrected, place, rule, severity, why }) {
    return { rule, severity, why, place: { ...place }, corrected };
}

// EXTERNAL MODULE: ./build/identity/claims.js
var claims = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/trust/context.js + 1 modules
var context = __webpack_require__(9637);
// EXTERNAL MODULE: ./build/trust/evaluate.js + 11 modules
var evaluate = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/trust/findings.js + 14 modules
var findings = __webpack_require__(1396);
// EXTERNAL MODULE: ./build/trust/policy.js + 8 modules
var policy = __webpack_require__(9270);
// EXTERNAL MODULE: ./build/commands/flags.js
var commands_flags = __webpack_require__(6316);
// EXTERNAL MODULE: ./build/commands/job-flags.js
var job_flags = __webpack_require__(7242);
// EXTERNAL MODULE: ./build/commands/trust-usage.js
var trust_usage = __webpack_require__(6203);
;// CONCATENATED MODULE: ./build/commands/trust-check.js















/** Decides each policy for the job, if one is given, and reviews them, alone and side by side. */
const check = async (args, env) => {
    const flags = new commands_flags/* Flags */.i(args, {
        ...job_flags/* JOB_FLAGS */.cn,
        claims: { type: 'string' },
        role: { type: 'string' },
        region: { type: 'string' },
        json: { type: 'boolean' },
    }, trust_usage/* TRUST_USAGE */.r);
    if (flags.positionals.length === 0)
        flags.note('', 'expected a policy: a file, or - for standard input');
    const role = flags.text('role');
    if (role !== undefined && (0,arn/* parseRoleArn */.D)(role) === undefined)
        flags.note('role', "expected the role's ARN");
    const region = flags.text('region') ?? 'us-east-1';
    const claims = readClaims(flags, role, region, env);
    flags.check(trust_usage/* TRUST_USAGE */.r);
    const policies = flags.positionals.map((path) => ({ name: path, policy: readPolicy(path) }));
    const judgements = policies.map((policy) => judge(policy, claims, role, region));
    const across = (0,findings/* findingsAcross */.U)(policies, claims === undefined ? {} : { claims });
    process.stdout.write(flags.has('json') ? asJson(judgements, across) : asText(judgements, across));
    return statusOf(judgements, across);
};
function judge({ name, policy }, claims, role, region) {
    // Without --role the role is in the account of the provider that its policy names: IAM takes no other.
    const roleArn = role ?? roleOf(policy, region);
    if (claims === undefined)
        return { policy: name, decision: undefined, claims, roleArn, findings: (0,findings/* findings */.P)(policy) };
    const request = (0,context/* requestOf */.f)({ claims, roleArn, region, sessionName: 'check', now: Date.now() });
    return {
        policy: name,
        decision: (0,evaluate/* evaluate */._)(policy, request),
        claims,
        roleArn,
        findings: (0,findings/* findings */.P)(policy, { claims, request }),
    };
}
function roleOf({ statements }, region) {
    const named = statements.flatMap(({ principals }) => principals.entries).find(({ type }) => type === 'Federated');
    const { account = '000000000000', partition = (0,credentials_partition/* partitionOf */.iQ)(region).id } = (0,arn/* parseArn */.L)(named?.value ?? '') ?? {};
    return `arn:${partition}:iam::${account}:role/checked`;
}
function readClaims(flags, role, region, env) {
    const path = flags.text('claims');
    const planned = Object.keys(job_flags/* JOB_FLAGS */.cn).filter((name) => flags.has(name));
    if (path === undefined && planned.length === 0)
        return undefined;
    if (path !== undefined) {
        if (planned.length > 0)
            flags.note('claims', `excludes ${planned.map((name) => `--${name}`).join(', ')}`);
        return parseClaimsFile(path);
    }
    const partition = (0,arn/* parseRoleArn */.D)(role ?? '')?.partition ?? (0,credentials_partition/* partitionOf */.iQ)(region).id;
    const job = (0,job_flags/* readJob */.cd)(flags, (0,credentials_partition/* audienceFor */.Q0)(partition), env);
    return (0,grant_job/* claimsOf */.ds)(job, Math.floor(Date.now() / 1000));
}
/** The output `claims` of a step, or any JSON object of claims; times may be left out. */
function parseClaimsFile(path) {
    const text = (0,text_file/* readTextFile */.G)(path).trim();
    // A token is a secret, and an error that quotes it would tell it.
    if (/^ey[\w-]+\.[\w-]+\./.test(text)) {
        throw new errors/* ActionError */.l('command-file', `"${path}" holds a token; expected its claims as JSON`, {
            hint: "The step's output `claims` has them.",
        });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new errors/* ActionError */.l('command-file', `"${path}" is no JSON`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* ActionError */.l('command-file', `"${path}" is no JSON object of claims`);
    }
    try {
        return (0,claims/* parseClaims */.D)({ jti: '', iat: 0, nbf: 0, exp: 0, ...value });
    }
    catch (error) {
        throw new errors/* ActionError */.l('command-file', `"${path}": ${error instanceof errors/* ActionError */.l ? error.message : 'no claims'}`);
    }
}
function readPolicy(path) {
    const parsed = (0,policy/* parsePolicy */.O)((0,text_file/* readTextFile */.G)(path));
    if (parsed.kind === 'policy')
        return parsed.policy;
    throw new errors/* ActionError */.l('command-file', `"${path}" is no trust policy that IAM would take`, {
        problems: parsed.problems.map(({ code, message, place }) => ({
            code,
            message,
            where: `${path}, ${(0,trust_place/* showPlace */.R3)(place)}`,
        })),
    });
}
function asText(judgements, across) {
    const lines = [
        ...judgements.flatMap(judgementLines),
        ...across.flatMap((finding) => [`${finding.policy ?? 'together'}:`, ...findingLines(finding)]),
    ];
    return `${lines.join('\n')}\n`;
}
function asJson(judgements, across) {
    const document = {
        status: statusOf(judgements, across),
        policies: judgements.map(judgementJson),
        together: across.map((finding) => ({ policy: finding.policy ?? '', ...findingJson(finding) })),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The subject that GitHub makes for it. https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
function subjectOf({ ids, repository, runsFor }) {
    const [owner = '', name = ''] = repository.split('/');
    const prefix = ids === undefined ? repository : `${owner}@${ids.owner}/${name}@${ids.repository}`;
    return `repo:${prefix}:${contextOf(runsFor)}`;
}
function contextOf(runsFor) {
    switch (runsFor.kind) {
        case 'pull-request':
            return 'pull_request';
        case 'environment':
            return `environment:${escaped(runsFor.name)}`;
        case 'branch':
            return `ref:refs/heads/${escaped(runsFor.name)}`;
        case 'tag':
            return `ref:refs/tags/${escaped(runsFor.name)}`;
    }
}
function escaped(name) {
    return name.replaceAll(':', '%3A');
}
/** Whether the subject stands for many. */
function isPattern({ runsFor }) {
    return runsFor.kind !== 'pull-request' && /[*?]/.test(runsFor.name);
}
/** The claims of its token, as far as they are known in advance; `now` in seconds since the epoch. */
function claimsOf(job, now) {
    const { audience, ids, issuer, repository, runsFor } = job;
    const ref = runsFor.kind === 'branch' ? 'refs/heads/' : runsFor.kind === 'tag' ? 'refs/tags/' : undefined;
    return {
        iss: issuer,
        aud: audience,
        sub: subjectOf(job),
        jti: '',
        iat: now,
        nbf: now,
        exp: now + 300,
        repository,
        repository_owner: repository.split('/')[0] ?? '',
        ...(ids !== undefined && { repository_id: ids.repository, repository_owner_id: ids.owner }),
        ...(runsFor.kind === 'environment' && { environment: runsFor.name }),
        ...(runsFor.kind === 'pull-request' && { event_name: 'pull_request' }),
        ...(ref !== undefined && runsFor.kind !== 'pull-request' && { ref: `${ref}${runsFor.name}` }),
    };
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseClaims),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

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
/** Types a verified payload's claims; `aud` must be one string, since an audience list may name others beside ours. */
function parseClaims(payload) {
    for (const claim of [...TEXT, ...TIME, 'aud']) {
        if (payload[claim] === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-claim-missing', `the token has no "${claim}" claim`);
    }
    if (typeof payload['aud'] !== 'string') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
    }
    const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
    if (badTime !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
    }
    const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
    if (bad !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
    }
    return payload;
}
/** A claim's value for a message: quoted, one line, cut. */
function show(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}


/***/ })

};
