export const id = 735;
export const ids = [735,271];
export const modules = {

/***/ 6817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  subjectTemplates: () => (/* binding */ subjectTemplates)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 17 modules
var github = __webpack_require__(7082);
// EXTERNAL MODULE: ./build/refusal/subject-template.js
var subject_template = __webpack_require__(854);
// EXTERNAL MODULE: ./build/adapters/request.js + 1 modules
var request = __webpack_require__(1442);
;// CONCATENATED MODULE: ./build/adapters/agent-fetch.js

const LONGEST_ANSWER = 256 * 1024;
/**
 * `fetch` over the step's own connections, so that proxies and private authorities hold as they do for every other
 * request. HTTPS alone; a redirect is an answer like any other.
 */
function agentFetch(agent) {
    return async (url, { headers = {}, method = 'GET', signal } = {}) => {
        const asked = {
            url,
            service: 'GitHub API',
            agent,
            method,
            headers,
            signal,
            longestAnswer: LONGEST_ANSWER,
        };
        if (!url.startsWith('https://'))
            throw (0,request/* failure */.V)(asked, 'is not reached by https', false);
        const { body, headers: received, status } = await (0,request/* send */.t)(asked);
        // The constructor of Response takes no body with these.
        return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), {
            status,
            headers: headersOf(received),
        });
    };
}
function headersOf(received) {
    const headers = new Headers();
    for (const [name, value] of Object.entries(received)) {
        for (const one of Array.isArray(value) ? value : [value ?? ''])
            headers.append(name, one);
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/adapters/subject-templates.js



/** Milliseconds; a refusal is not kept waiting longer. */
const DEADLINE = 4_000;
/** GitHub's REST API, at GITHUB_API_URL. https://docs.github.com/rest/actions/oidc */
function subjectTemplates({ connections, env, runner, token }) {
    return {
        async read(signal) {
            const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
            if (token === '')
                return unreadable('`github-token` is empty');
            if (owner === '' || repo === '')
                return unreadable('GITHUB_REPOSITORY is not set');
            runner.mask([token]);
            const deadline = AbortSignal.timeout(DEADLINE);
            try {
                const octokit = (0,github.getOctokit)(token, {
                    log: SILENT,
                    request: { fetch: agentFetch(connections), signal: AbortSignal.any([signal, deadline]) },
                });
                const { data } = await octokit.request(ROUTE, { owner, repo });
                const template = (0,subject_template/* parseTemplate */.Q)(data);
                return template === undefined ? unreadable('GitHub answered something else') : { kind: 'template', template };
            }
            catch (error) {
                return unreadable(deadline.aborted ? `GitHub did not answer within ${DEADLINE / 1000} s` : reasonOf(error));
            }
        },
    };
}
/** By its route: the bundle holds no method for each call of the API. */
const ROUTE = 'GET /repos/{owner}/{repo}/actions/oidc/customization/sub';
/** Octokit would else print to the job's log by itself. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Without the answer's own words: what a server says may hold what it was sent. */
function reasonOf(error) {
    // Octokit calls a failed connection a 500 without a response.
    const answered = error instanceof Error && 'response' in error && error.response !== undefined;
    const status = answered && 'status' in error ? error.status : undefined;
    switch (status) {
        case 401:
            return 'GitHub answered 401: it does not accept `github-token`';
        case 403:
            return 'GitHub answered 403: `github-token` may not read it, so it may lack `actions: read`';
        case 404:
            return 'GitHub answered 404: `github-token` does not see the repository, or this server has no such setting';
        case undefined:
            return 'GitHub could not be asked';
        default:
            return `GitHub answered ${status}`;
    }
}
function unreadable(because) {
    return { kind: 'unreadable', because };
}


/***/ }),

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Stands in for @actions/http-client in the bundle. @actions/core has it for a token request that Keyless makes itself;
 * @actions/github asks it, while being loaded, for a proxy's agents, of which there are then none.
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
class BearerCredentialHandler {
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restEndpointMethods),
/* harmony export */   u: () => (/* binding */ paginateRest)
/* harmony export */ });
/**
 * Stands in for Octokit's plugins in the bundle. @actions/github adds a method for every call of GitHub's API; Keyless makes
 * one call, by its route. 120 KB less to load and to audit.
 */
const restEndpointMethods = () => ({});
const paginateRest = () => ({});


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export ProxyAgent */
/**
 * Stands in for undici in the bundle. @actions/core and @actions/github ask it only for proxied fetch calls, which
 * Keyless does not make: its own requests go through Node's https agent. 928 KB less to load and to audit.
 */
class ProxyAgent {
    constructor() {
        throw new Error('undici is not bundled');
    }
}
const fetch = globalThis.fetch;


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseSubject)
/* harmony export */ });
const NAMES = /^repo:(?<owner>[\w.-]+)(?:@(?<ownerId>\d+))?\/(?<repository>[\w.-]+)(?:@(?<repositoryId>\d+))?:(?<context>.+)$/s;
function parseSubject(sub) {
    const { owner, ownerId, repository, repositoryId, context: rest } = NAMES.exec(sub)?.groups ?? {};
    const context = rest === undefined ? undefined : parseContext(rest);
    if (owner === undefined || repository === undefined || context === undefined)
        return { kind: 'opaque', text: sub };
    if (ownerId !== undefined && repositoryId !== undefined) {
        return { kind: 'immutable', owner, ownerId, repository, repositoryId, context };
    }
    if (ownerId !== undefined || repositoryId !== undefined)
        return { kind: 'opaque', text: sub };
    return { kind: 'name', owner, repository, context };
}
/** Colons in a name are `%3A` in a subject, so a further one means a template of the organisation's own. */
function parseContext(text) {
    if (text === 'pull_request')
        return { kind: 'pull_request' };
    const [, kind, value] = /^(environment|ref):([^:]+)$/s.exec(text) ?? [];
    if (value === undefined)
        return undefined;
    return kind === 'ref' ? { kind, ref: value } : { kind: 'environment', name: value };
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said),
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
/* harmony import */ var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5160);

function cause(code, text, fix) {
    return { code, text, fix };
}
/** A policy's or token's own text, quoted on one line. Subjects are shown whole unless they are absurd. */
function said(text) {
    return (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text, 500);
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate),
/* harmony export */   i: () => (/* binding */ describeTemplate)
/* harmony export */ });
/* harmony import */ var _identity_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8355);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);


/** Types the API's answer; undefined where it is something else. */
function parseTemplate(answer) {
    if (typeof answer !== 'object' || answer === null)
        return undefined;
    const { include_claim_keys: keys, sub_claim_prefix: prefix, use_default: usual, use_immutable_subject: immutable, } = answer;
    if (typeof usual !== 'boolean')
        return undefined;
    const named = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
    return {
        prefix: typeof prefix === 'string' && prefix !== '' ? prefix : undefined,
        immutable: typeof immutable === 'boolean' ? immutable : undefined,
        keys: usual ? [] : named,
    };
}
/** What form this repository issues, said with the token's own subject beside it. */
function describeTemplate(answer, { sub }) {
    if (answer.kind === 'unreadable') {
        return `How GitHub makes this repository's subjects could not be read (${answer.because}); the token itself has ${formOf(sub)}.`;
    }
    const { immutable, keys, prefix } = answer.template;
    const own = keys.length === 0 ? '' : ` by a template of its own, of the keys ${keys.map((key) => (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(key)).join(', ')}`;
    if (prefix === undefined) {
        return immutable === true
            ? `GitHub says: this repository issues the immutable form, with ids${own}.`
            : `GitHub does not say which form this repository issues${own === '' ? '' : `, but that it does so${own}`}; the token itself has ${formOf(sub)}.`;
    }
    const form = /@\d+\/[^/]+@\d+$/.test(prefix) ? 'the immutable form, with ids' : 'the name form, without ids';
    const agrees = sub === prefix || sub.startsWith(`${prefix}:`) || keys.length > 0;
    return `GitHub says: this repository issues ${form}${own}; its subjects begin with ${(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(prefix)}${agrees ? '' : `, which this token's does not: ${(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(sub)}`}.`;
}
function formOf(sub) {
    switch ((0,_identity_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubject */ .C)(sub).kind) {
        case 'immutable':
            return 'the immutable form, with ids';
        case 'name':
            return 'the name form, without ids';
        case 'opaque':
            return 'neither the name form nor the immutable one, so a template of its own is in force';
    }
}


/***/ })

};
