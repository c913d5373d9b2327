export const id = 756;
export const ids = [756];
export const modules = {

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isKeyless: () => (/* binding */ isKeyless),
  workflowNeeds: () => (/* binding */ workflowNeeds)
});

// EXTERNAL MODULE: ./build/credentials/arn.js
var credentials_arn = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/credentials/partition.js
var partition = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/grant/needs.js
var needs = __webpack_require__(9012);
// EXTERNAL MODULE: ./build/secrets/parse.js + 8 modules
var parse = __webpack_require__(4058);
// EXTERNAL MODULE: ./build/secrets/stores.js + 4 modules
var stores = __webpack_require__(6169);
;// CONCATENATED MODULE: ./build/grant/secret-needs.js



/** ARNs for every line of a `secrets` input; `file` names it in problems. */
function secretNeeds(input, home, file) {
    const found = input.text.split(/\r\n|\r|\n/).map((raw, at) => readLine(raw.trim(), input.line + at, home, file));
    const all = (key) => found.flatMap((one) => one[key] ?? []);
    return {
        secrets: all('secrets'),
        lists: found.some(({ lists }) => lists === true),
        parameters: all('parameters'),
        parameterPaths: all('parameterPaths'),
        problems: found.flatMap(({ problems }) => problems ?? []),
        notes: found.flatMap(({ notes }) => notes ?? []),
    };
}
function readLine(text, line, home, file) {
    if (text === '' || text.startsWith('#'))
        return {};
    if (text.includes('${{'))
        return note(line, 'an expression is filled in only when the workflow runs');
    const { problems, references } = (0,parse/* parseReferences */.I)(text);
    const [reference] = references;
    if (reference === undefined) {
        return { problems: problems.map((problem) => ({ ...problem, where: `${file}, line ${line}` })) };
    }
    const { read } = reference;
    if ((0,stores/* isOther */.bv)(read))
        return note(line, `"${read.kind}:" is not in AWS, so it needs no permission there`);
    return needsOf(read, home) ?? regionMissing(line, file);
}
/** Undefined where the region has to be known, and is not. */
function needsOf(read, { account, partition, region }) {
    if ('id' in read && read.id.startsWith('arn:')) {
        return read.kind === 'secret' ? { secrets: [secretArn(read.id)] } : { parameters: [read.id] };
    }
    if (region === undefined)
        return undefined;
    const secret = `arn:${partition}:secretsmanager:${region}:${account}:secret:`;
    const parameter = `arn:${partition}:ssm:${region}:${account}:parameter/`;
    switch (read.kind) {
        case 'secret':
            return { secrets: [`${secret}${read.id}-??????`] };
        case 'prefix':
            return { secrets: [`${secret}${read.prefix}*`], lists: true };
        case 'parameter':
            return { parameters: [`${parameter}${read.id.replace(/^\//, '')}`] };
        case 'parameters': {
            const path = read.prefix.slice(1, -1);
            return { parameterPaths: [`${parameter}${path}`, path === '' ? `${parameter}*` : `${parameter}${path}/*`] };
        }
    }
}
/** A whole ARN ends in a hyphen and six characters that Secrets Manager adds; a partial one lacks them. */
function secretArn(id) {
    return /-[A-Za-z0-9]{6}$/.test((0,credentials_arn/* parseArn */.L)(id)?.resource ?? '') ? id : `${id}-??????`;
}
function regionMissing(line, file) {
    const message = 'the step names no region in plain text, so the ARN cannot be told; give --region';
    return { problems: [{ code: 'input-missing', where: `${file}, line ${line}`, message }] };
}
function note(line, text) {
    return { notes: [{ line, text }] };
}

;// CONCATENATED MODULE: ./build/grant/workflow-needs.js




/** What the steps of a workflow need that assume this role, or one that only an expression names. */
function workflowNeeds(steps, facts) {
    const own = steps.map((step) => stepNeeds(step, facts));
    return {
        needs: own.length === 0 ? needs/* NO_NEEDS */.m : (0,needs/* allNeeds */.z)(own.map(({ needs }) => needs)),
        problems: own.flatMap(({ problems }) => problems),
        notes: own.flatMap(({ notes }) => notes),
    };
}
/** Whether a step uses this action: by its repository's name, whoever its owner is, or by the one given. */
function isKeyless({ uses }, action) {
    const [path = ''] = uses.text.split('@');
    if (action !== undefined)
        return path.toLowerCase() === action.toLowerCase();
    return /^[^/]+\/keyless(?:\/|$)/i.test(path);
}
function stepNeeds({ inputs, uses }, facts) {
    const role = inputs.get('role-to-assume');
    const arn = (0,credentials_arn/* parseRoleArn */.D)(role?.text ?? '');
    if (arn !== undefined && (arn.account !== facts.account || arn.resource.split('/').at(-1) !== facts.role)) {
        const text = `the step assumes another role, ${role?.text ?? ''}, and is left out`;
        return { needs: needs/* NO_NEEDS */.m, problems: [], notes: [{ text, line: role?.line ?? uses.line }] };
    }
    const named = inputs.get('aws-region')?.text.trim() ?? '';
    const home = { ...facts, region: (0,partition/* isRegion */.Dp)(named) ? named : facts.region };
    const secrets = secretNeeds(inputs.get('secrets') ?? { text: '', line: uses.line }, home, facts.file);
    const registries = registryNeeds(inputs.get('ecr-login'), home, facts.file);
    const duration = Number(inputs.get('role-duration-seconds')?.text ?? 3600);
    const manifests = inputs.get('manifests');
    return {
        needs: {
            ...secrets,
            ...registries,
            durationSeconds: duration >= 900 && duration <= 43_200 ? duration : 3600,
        },
        problems: [...secrets.problems, ...registries.problems],
        notes: [
            ...secrets.notes,
            ...registries.notes,
            ...(manifests === undefined
                ? []
                : [
                    { text: '`manifests` names files that are not read here; add their secrets by hand', line: manifests.line },
                ]),
        ],
    };
}
const HOST = /^(\d{12})\.dkr[.-]ecr\.([a-z0-9-]+)\./;
function registryNeeds(input, home, file) {
    const entries = (input?.text ?? '').split(/[\s,]+/).filter((entry) => entry !== '' && entry !== 'false');
    const none = { registries: [], publicRegistry: false, problems: [], notes: [] };
    if (input === undefined || entries.length === 0)
        return none;
    if (input.text.includes('${{')) {
        return {
            ...none,
            notes: [{ text: '`ecr-login` holds an expression; add its registries by hand', line: input.line }],
        };
    }
    const isPublic = (entry) => /^public\b/.test(entry);
    const found = entries.filter((entry) => !isPublic(entry)).map((entry) => registryOf(entry, home));
    const problems = found.flatMap((registry) => typeof registry === 'string'
        ? [{ code: 'input-invalid', where: `${file}, line ${input.line}`, message: registry }]
        : []);
    return {
        registries: found.filter((registry) => typeof registry !== 'string'),
        publicRegistry: entries.some(isPublic),
        problems,
        notes: [],
    };
}
/** The registry, or why there is none. */
function registryOf(entry, { account, region }) {
    const [, hostAccount, hostRegion] = HOST.exec(entry) ?? [];
    if (hostAccount !== undefined && hostRegion !== undefined)
        return { account: hostAccount, region: hostRegion };
    if (entry !== 'true' && !/^\d{12}$/.test(entry))
        return `expected true, account ids or registry hosts, found ${JSON.stringify(entry)}`;
    if (region === undefined)
        return 'the step names no region in plain text, so the registry cannot be told; give --region';
    return { account: entry === 'true' ? account : entry, region };
}


/***/ })

};
