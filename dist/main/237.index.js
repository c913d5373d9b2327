export const id = 237;
export const ids = [237];
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

/***/ 6237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/adapters/text-file.js
var text_file = __webpack_require__(6329);
// EXTERNAL MODULE: ./build/credentials/partition.js
var credentials_partition = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/grant/needs.js
var grant_needs = __webpack_require__(9012);
// EXTERNAL MODULE: ./build/refusal/statement.js
var statement = __webpack_require__(678);
// EXTERNAL MODULE: ./build/trust/provider-keys.js
var provider_keys = __webpack_require__(7489);
// EXTERNAL MODULE: ./build/grant/job.js
var grant_job = __webpack_require__(5970);
;// CONCATENATED MODULE: ./build/grant/permissions.js
const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const PUSH = ['ecr:CompleteLayerUpload', 'ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:UploadLayerPart'];
const PUBLIC_PUSH = [
    'ecr-public:BatchCheckLayerAvailability',
    'ecr-public:CompleteLayerUpload',
    'ecr-public:InitiateLayerUpload',
    'ecr-public:PutImage',
    'ecr-public:UploadLayerPart',
];
/**
 * The statements that allow just this. https://docs.aws.amazon.com/service-authorization/latest/reference/ of Secrets Manager,
 * Systems Manager and ECR: BatchGetSecretValue, ListSecrets and GetAuthorizationToken have no resources.
 */
function permissions(needs, limits) {
    return [
        ...(needs.secrets.length === 0
            ? []
            : [
                allow('ReadSecrets', ['secretsmanager:GetSecretValue'], needs.secrets),
                allow('FindSecrets', ['secretsmanager:BatchGetSecretValue', ...(needs.lists ? ['secretsmanager:ListSecrets'] : [])], ['*']),
            ]),
        ...(needs.parameters.length === 0 ? [] : [allow('ReadParameters', ['ssm:GetParameters'], needs.parameters)]),
        ...(needs.parameterPaths.length === 0
            ? []
            : [allow('ReadParameterPaths', ['ssm:GetParametersByPath'], needs.parameterPaths)]),
        ...(limits.kmsKeys.length === 0 ? [] : [allow('DecryptSecrets', ['kms:Decrypt'], limits.kmsKeys)]),
        ...registryPermissions(needs, limits),
    ];
}
function registryPermissions({ publicRegistry, registries }, limits) {
    return [
        ...(registries.length === 0
            ? []
            : [
                allow('LogInToRegistries', ['ecr:GetAuthorizationToken'], ['*']),
                allow('PullAndPushImages', [...PULL, ...PUSH], registries.flatMap((registry) => repositories(registry, limits))),
            ]),
        ...(publicRegistry
            ? [
                allow('LogInToPublicRegistry', ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken'], ['*']),
                allow('PushPublicImages', PUBLIC_PUSH, names(limits).map((name) => `arn:${limits.partition}:ecr-public::${limits.account}:repository/${name}`)),
            ]
            : []),
    ];
}
function repositories({ account, region }, limits) {
    return names(limits).map((name) => `arn:${limits.partition}:ecr:${region}:${account}:repository/${name}`);
}
function names({ ecrRepositories }) {
    return ecrRepositories.length === 0 ? ['*'] : ecrRepositories;
}
function allow(sid, actions, resources) {
    return { Sid: sid, Effect: 'Allow', Action: actions, Resource: resources };
}

;// CONCATENATED MODULE: ./build/grant/plan.js




/** Provider, role and the least that it has to be allowed, for one kind of job. */
function planGrant({ job, limits, needs, providerExists, region, role }) {
    const { account, partition } = limits;
    const roleArn = `arn:${partition}:iam::${account}:role/${role}`;
    return {
        provider: {
            url: job.issuer,
            arn: `arn:${partition}:iam::${account}:oidc-provider/${(0,provider_keys/* providerOf */.lc)(job.issuer)}`,
            audience: job.audience,
            exists: providerExists,
        },
        role: {
            name: role,
            maxSessionDuration: needs.durationSeconds,
            trust: (0,statement/* trustStatement */.s)(roleArn, (0,grant_job/* claimsOf */.ds)(job, 0), (0,grant_job/* isPattern */.Pt)(job) ? (0,grant_job/* subjectOf */.et)(job) : undefined),
            permissions: permissions(needs, limits),
        },
        region,
    };
}

// EXTERNAL MODULE: ./build/commands/flags.js
var commands_flags = __webpack_require__(6316);
// EXTERNAL MODULE: ./build/commands/job-flags.js
var job_flags = __webpack_require__(7242);
// EXTERNAL MODULE: ./build/commands/trust-usage.js
var trust_usage = __webpack_require__(6203);
;// CONCATENATED MODULE: ./build/commands/trust-init.js








const FORMATS = {
    terraform: async () => (await __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 6057))).renderTerraform,
    cloudformation: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 2557))).renderCloudFormation,
    json: async () => (await __webpack_require__.e(/* import() */ 623).then(__webpack_require__.bind(__webpack_require__, 623))).renderJson,
    'aws-cli': async () => (await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 1087))).renderAwsCli,
};
/** Prints the document on stdout, and what its author should know on stderr. */
const init = async (args, env) => {
    const flags = new commands_flags/* Flags */.i(args, {
        ...job_flags/* JOB_FLAGS */.cn,
        role: { type: 'string' },
        account: { type: 'string' },
        format: { type: 'string' },
        workflow: { type: 'string' },
        uses: { type: 'string' },
        region: { type: 'string' },
        partition: { type: 'string' },
        'existing-provider': { type: 'boolean' },
        'kms-key': { type: 'string', multiple: true },
        'ecr-repository': { type: 'string', multiple: true },
    }, trust_usage/* TRUST_USAGE */.r);
    for (const extra of flags.positionals)
        flags.note('', `nothing is expected here, found ${JSON.stringify(extra)}`);
    const region = readRegion(flags);
    const partition = readPartition(flags, region);
    const job = (0,job_flags/* readJob */.cd)(flags, (0,credentials_partition/* audienceFor */.Q0)(partition), env);
    const role = flags.required('role', /^[\w+=,.@-]{1,64}$/, "a role's name, 1 to 64 letters, digits and _+=,.@-");
    const account = flags.required('account', /^\d{12}$/, 'an account id of 12 digits');
    const format = flags.required('format', /^(?:terraform|cloudformation|json|aws-cli)$/, 'terraform, cloudformation, json or aws-cli');
    flags.check(trust_usage/* TRUST_USAGE */.r);
    const workflow = flags.text('workflow');
    const needs = workflow === undefined
        ? grant_needs/* NO_NEEDS */.m
        : await readNeeds(workflow, flags.text('uses'), { role, partition, account, region, file: workflow });
    const grant = planGrant({
        job,
        role,
        limits: { partition, account, kmsKeys: flags.list('kms-key'), ecrRepositories: flags.list('ecr-repository') },
        needs,
        providerExists: flags.has('existing-provider'),
        region: partition === 'aws' ? undefined : region,
    });
    const render = await FORMATS[format]?.();
    if (render === undefined)
        throw new errors/* ActionError */.l('command-usage', `there is no format "${format}"`);
    if (job.ids === undefined && !flags.has('ghes') && !flags.has('subject-form'))
        noteForm(job.repository);
    noteRest(flags, needs, grant, format);
    process.stdout.write(render(grant));
    return 0;
};
function readRegion(flags) {
    const region = flags.text('region');
    if (region !== undefined && !(0,credentials_partition/* isRegion */.Dp)(region))
        flags.note('region', `expected a region such as us-east-1, found ${JSON.stringify(region)}`);
    return region;
}
function readPartition(flags, region) {
    const given = flags.matching('partition', /^aws(?:-[a-z]+)*$/, 'a partition such as aws, aws-cn or aws-us-gov');
    const own = region === undefined ? undefined : (0,credentials_partition/* partitionOf */.iQ)(region).id;
    if (given !== undefined && own !== undefined && given !== own)
        flags.note('partition', `region "${region}" is in "${own}"`);
    return given ?? own ?? 'aws';
}
async function readNeeds(path, action, facts) {
    const { readWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 6707));
    const { isKeyless, workflowNeeds } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 4756));
    const { problems, steps } = readWorkflow((0,text_file/* readTextFile */.G)(path));
    if (problems.length > 0) {
        throw new errors/* ActionError */.l('command-file', `"${path}" is no workflow`, {
            problems: problems.map(({ line, text }) => ({
                code: 'input-invalid',
                where: `${path}, line ${line}`,
                message: text,
            })),
        });
    }
    const own = steps.filter((step) => isKeyless(step, action));
    if (own.length === 0) {
        throw new errors/* ActionError */.l('command-file', `"${path}" has no step that uses ${action ?? 'a repository named keyless'}`, {
            hint: 'Where the action has another name there, give it by --uses OWNER/REPO.',
        });
    }
    const found = workflowNeeds(own, facts);
    if (found.problems.length > 0) {
        throw new errors/* ActionError */.l('command-file', `"${path}" names what cannot be read`, { problems: found.problems });
    }
    for (const { line, text } of found.notes)
        note(`${path}, line ${line}: ${text}`);
    return found.needs;
}
function noteForm(repository) {
    note(`This trusts the name form. Repositories created, renamed or transferred on github.com since 15 July 2026 issue the immutable form; \`${(0,job_flags/* formCommand */.sh)(repository)}\` prints which, and \`${(0,job_flags/* idsCommand */.Cj)(repository)}\` the ids to give.`);
}
function noteRest(flags, needs, { provider, role }, format) {
    if (!provider.exists)
        note('An account has one provider for an issuer. If it has this one, give --existing-provider.');
    if (/\/_services\/token$/.test(provider.url))
        note('AWS must be able to fetch the keys of this server. If its certificate is of a private authority, the provider needs a thumbprint.');
    if (format === 'cloudformation')
        note('The stack needs --capabilities CAPABILITY_NAMED_IAM.');
    if (role.permissions.length === 0)
        note(flags.has('workflow')
            ? 'The workflow names nothing that needs a permission.'
            : 'The role may do nothing yet; --workflow FILE reads what it has to be allowed.');
    if (needs.secrets.length > 0 && !flags.has('kms-key'))
        note('A secret with a customer managed key needs kms:Decrypt on it: give --kms-key ARN.');
    if (needs.registries.length > 0 && !flags.has('ecr-repository'))
        note('The role may pull and push every image of the registry; --ecr-repository NAME narrows that.');
}
function note(text) {
    process.stderr.write(`keyless: ${text}\n`);
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

/***/ 9012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ NO_NEEDS),
/* harmony export */   z: () => (/* binding */ allNeeds)
/* harmony export */ });
const NO_NEEDS = {
    secrets: [],
    lists: false,
    parameters: [],
    parameterPaths: [],
    registries: [],
    publicRegistry: false,
    durationSeconds: 3600,
};
/** What several steps need together. */
function allNeeds(needs) {
    const union = (of) => [...new Set(needs.flatMap(of))];
    const registries = new Map(needs.flatMap((one) => one.registries.map((registry) => [`${registry.account}/${registry.region}`, registry])));
    return {
        secrets: union(({ secrets }) => secrets),
        lists: needs.some(({ lists }) => lists),
        parameters: union(({ parameters }) => parameters),
        parameterPaths: union(({ parameterPaths }) => parameterPaths),
        registries: [...registries.values()],
        publicRegistry: needs.some(({ publicRegistry }) => publicRegistry),
        durationSeconds: Math.max(3600, ...needs.map(({ durationSeconds }) => durationSeconds)),
    };
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cutSubject)
/* harmony export */ });
/** https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
function cutSubject(subject) {
    const head = /^repo:/i.exec(subject)?.[0] ?? '';
    const rest = subject.slice(head.length);
    const colon = rest.indexOf(':');
    return colon < 0
        ? { head, repository: rest, context: '' }
        : { head, repository: rest.slice(0, colon), context: rest.slice(colon + 1) };
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ offers),
/* harmony export */   s: () => (/* binding */ trustStatement)
/* harmony export */ });
/* harmony import */ var _credentials_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _trust_provider_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7489);
/* harmony import */ var _trust_web_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(410);
/* harmony import */ var _cut_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(454);




/**
 * Statements that would let this job in, the narrowest first: exactly this job; then, where the subject names something
 * that changes from run to run, all of its kind.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
function offers(roleArn, claims) {
    const exact = { allows: 'exactly this job', statement: trustStatement(roleArn, claims) };
    const wider = widened((0,_cut_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .cutSubject */ .N)(claims.sub).context);
    if (wider === undefined)
        return [exact];
    const pattern = `${claims.sub.slice(0, claims.sub.length - wider.from.length)}${wider.to}`;
    return [exact, { allows: wider.allows, statement: trustStatement(roleArn, claims, pattern) }];
}
/** The statement for this token; with `pattern`, for every subject that is like it. */
function trustStatement(roleArn, claims, pattern) {
    const { partition = 'aws', account = 'ACCOUNT' } = (0,_credentials_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoleArn */ .D)(roleArn) ?? {};
    const provider = (0,_trust_provider_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .providerOf */ .lc)(claims.iss);
    const called = calledWorkflow(claims, partition);
    const equals = {
        [`${provider}:aud`]: plain(claims.aud),
        ...(pattern === undefined && { [`${provider}:sub`]: plain(claims.sub) }),
        ...(called !== undefined && { [`${provider}:job_workflow_ref`]: plain(called) }),
    };
    return {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
        Action: _trust_web_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION */ .h,
        Condition: {
            StringEquals: equals,
            ...(pattern !== undefined && { StringLike: { [`${provider}:sub`]: plain(pattern) } }),
        },
    };
}
/** The reusable workflow that the job runs, where AWS has a condition key for it; undefined in a workflow's own job. */
function calledWorkflow(claims, partition) {
    const { job_workflow_ref: called, workflow_ref: own } = claims;
    if (typeof called !== 'string' || typeof own !== 'string' || called === own)
        return undefined;
    return partition === 'aws' && (0,_trust_provider_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .suppliedClaims */ .AS)((0,_trust_provider_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .providerOf */ .lc)(claims.iss)).includes('job_workflow_ref')
        ? called
        : undefined;
}
/** Tags and merge queues give nearly every run a subject of its own. */
function widened(context) {
    const tag = /^ref:refs\/tags\/(.+)$/s.exec(context)?.[1];
    if (tag !== undefined)
        return { from: tag, to: '*', allows: 'every tag' };
    const queued = /^ref:refs\/heads\/gh-readonly-queue\/.+\/([^/]+)$/s.exec(context)?.[1];
    if (queued !== undefined)
        return { from: queued, to: '*', allows: 'everything in the merge queue of that branch' };
    return undefined;
}
/** A branch may be called `${x}`, which in a policy would be a variable. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars */
function plain(text) {
    return text.replace(/\$\{/g, () => `\${$}{`);
}


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ suppliedClaims),
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   _$: () => (/* binding */ splitKey),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   sZ: () => (/* binding */ isProvider)
/* harmony export */ });
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


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ACTION)
/* harmony export */ });
/** The one action that a token of an OIDC issuer is exchanged by. */
const ACTION = 'sts:AssumeRoleWithWebIdentity';


/***/ })

};
