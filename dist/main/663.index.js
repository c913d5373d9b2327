export const id = 663;
export const ids = [663];
export const modules = {

3663:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  subjectTemplates: () => (/* binding */ subjectTemplates)
});
var _refusal_subject_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(854);
var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);
var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** Milliseconds; a refusal is not kept waiting longer. */
const DEADLINE = 4_000;
/** GitHub's REST API, at GITHUB_API_URL. https://docs.github.com/rest/actions/oidc */
function subjectTemplates({ connections, env, runner, token }) {
	return {
		async read(signal) {
			const api = env['GITHUB_API_URL'] || 'https://api.github.com';
			const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
			if (token === '')
				return unreadable('`github-token` is empty');
			if (owner === '' || repo === '')
				return unreadable('GITHUB_REPOSITORY is not set');
			runner.mask([token]);
			const deadline = AbortSignal.timeout(DEADLINE);
			try {
				const data = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .getJson */ .T)({
					url: `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/actions/oidc/customization/sub`,
					service: 'GitHub API',
					agent: connections,
					signal: AbortSignal.any([signal, deadline]),
					headers: {
						accept: 'application/vnd.github+json',
						authorization: `Bearer ${token}`,
						'user-agent': 'keyless/1',
						'x-github-api-version': '2022-11-28',
					},
				});
				const template = (0,_refusal_subject_template_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .Q)(data);
				return template === undefined ? unreadable('GitHub answered something else') : { kind: 'template', template };
			}
			catch (error) {
				return unreadable(deadline.aborted ? `GitHub did not answer within ${DEADLINE / 1000} s` : reasonOf(error));
			}
		},
	};
}
/** Without the answer's own words: what a server says may hold what it was sent. */
function reasonOf(error) {
	const status = error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._ ? error.status : undefined;
	switch (status) {
		case 200:
			return 'GitHub answered something else';
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


}),

8355:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ parseSubject)
});
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


}),

1680:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ said),
  c: () => (/* binding */ cause)
});
var _secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5160);

function cause(code, text, fix) {
	return { code, text, fix };
}
/** A policy's or token's own text, quoted on one line. Subjects are shown whole unless they are absurd. */
function said(text) {
	return (0,_secrets_quotation_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text, 500);
}


}),

854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseTemplate),
  i: () => (/* binding */ describeTemplate)
});
var _identity_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8355);
var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);


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


})

};
