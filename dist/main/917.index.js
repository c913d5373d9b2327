export const id = 917;
export const ids = [917];
export const modules = {

3663:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  subjectTemplates: () => (subjectTemplates)
});
var _refusal_subject_template_js_2 = __webpack_require__(854);
var _service_error_js_0 = __webpack_require__(8736);
var _http_js_1 = __webpack_require__(6713);



const DEADLINE = 4_000;
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
				const data = await (0,_http_js_1/* .getJson */ .T)({
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
				const template = (0,_refusal_subject_template_js_2/* .parseTemplate */ .Q)(data);
				return template === undefined ? unreadable('GitHub answered something else') : { kind: 'template', template };
			}
			catch (error) {
				return unreadable(deadline.aborted ? `GitHub did not answer within ${DEADLINE / 1000} s` : reasonOf(error));
			}
		},
	};
}
function reasonOf(error) {
	const status = error instanceof _service_error_js_0/* .ServiceError */ ._ ? error.status : undefined;
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

5831:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  explainChainRefusal: () => (explainChainRefusal)
});
var _errors_js_0 = __webpack_require__(9473);
var _sts_answer_js_1 = __webpack_require__(4591);


function explainChainRefusal(error, from, asked) {
	const { request } = asked;
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	if (!error.code?.startsWith('AccessDenied')) {
		return new _errors_js_0/* .ActionError */ .l('session-refused', `"${request.roleArn}", by "${from}": ${error.message}${trace}`, {
			hint: (0,_sts_answer_js_1/* .explainAnswer */ .i)(error.code ?? '', error.message, asked)?.fix,
			cause: error,
		});
	}
	const externalId = request.externalId === undefined
		? 'No external id was given: a policy that asks for `sts:ExternalId` wants `role-external-id`.'
		: `The external id given was "${request.externalId}", compared letter by letter.`;
	return new _errors_js_0/* .ActionError */ .l('role-refused', `AWS refused to let the role "${from}" assume the chained role "${request.roleArn}"${trace}`, {
		hint: [
			`Either "${from}" has no permission for sts:AssumeRole on that role, or that role's trust policy does not allow it, or it does not exist (AWS says the same for all of these).`,
			externalId,
			'This statement in the trust policy of the chained role allows it:',
			chainStatement(from, request),
		].join('\n'),
		cause: error,
	});
}
function chainStatement(from, { externalId }) {
	const statement = {
		Effect: 'Allow',
		Principal: { AWS: from },
		Action: 'sts:AssumeRole',
		...(externalId !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
	};
	return JSON.stringify(statement, undefined, 2);
}


}),

4591:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  i: () => (explainAnswer)
});

var arn = __webpack_require__(6606);
var provider_keys = __webpack_require__(7489);
var cause = __webpack_require__(1680);
;// src/refusal/identity-answers.ts



const ANY = /(?:)/;
const IDENTITY_ANSWERS = [
	{
		code: /^InvalidIdentityToken/,
		message: /No OpenIDConnect provider found/i,
		explain: ({ claims, request }) => (0,cause/* cause */.c)('provider-missing', `account ${accountOf(request)} has no IAM OIDC provider for the issuer ${(0,cause/* said */.a)(claims.iss)}`, `The provider must be in the account of the role, and its URL must be the issuer letter by letter: \`aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${claims.aud}\`. If the account has one, the role's account is misspelt, or the provider's URL differs (an enterprise slug, the old "vstoken" host).`),
	},
	{
		code: /^InvalidIdentityToken/,
		message: /Incorrect token audience/i,
		explain: ({ claims, request }) => (0,cause/* cause */.c)('provider-audience', `the IAM OIDC provider in account ${accountOf(request)} does not have the token's audience ${(0,cause/* said */.a)(claims.aud)} among its client ids`, `\`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(request, claims)} --client-id ${claims.aud}\`, or give the step an \`audience\` that the provider has.`),
	},
	{
		code: /^InvalidIdentityToken/,
		message: /thumbprint/i,
		explain: ({ claims }) => (0,cause/* cause */.c)('provider-thumbprint', `the IAM OIDC provider has no thumbprint that fits the certificate of ${(0,cause/* said */.a)((0,provider_keys/* providerOf */.lc)(claims.iss))}`, 'For GitHub\u2019s own hosts AWS needs none: `aws iam update-open-id-connect-provider-thumbprint` with any current one lets it use its own authorities. A GitHub Enterprise Server with a private authority needs the thumbprint of that.'),
	},
	{
		code: /^(?:InvalidIdentityToken|IDPCommunicationError)/,
		message: /verification key|could not be reached|communicat/i,
		explain: ({ claims }) => (0,cause/* cause */.c)('issuer-unreachable', `AWS could not fetch the issuer's keys from ${(0,cause/* said */.a)(claims.iss)}`, 'AWS fetches them over the public internet. From github.com this passes: run the job again. A GitHub Enterprise Server must let AWS reach /_services/token/.well-known/openid-configuration and /jwks.'),
	},
	{
		code: /^IDPCommunicationError/,
		message: ANY,
		explain: ({ claims }) => (0,cause/* cause */.c)('issuer-unreachable', `AWS could not reach the issuer ${(0,cause/* said */.a)(claims.iss)}`, 'Run the job again; a GitHub Enterprise Server must be reachable for AWS.'),
	},
	{
		code: /^InvalidIdentityToken/,
		message: ANY,
		explain: ({ claims }) => (0,cause/* cause */.c)('token-not-taken', `AWS does not take the token of ${(0,cause/* said */.a)(claims.iss)}`, 'Its own message above is all that it says. Keyless had verified the token against the issuer\u2019s published keys.'),
	},
	{
		code: /^ExpiredToken/,
		message: ANY,
		explain: ({ claims }) => (0,cause/* cause */.c)('token-expired', `the token had expired when AWS looked: it ends at ${new Date(claims.exp * 1000).toISOString()}, and AWS still takes it five minutes later`, "Compare this runner's clock with the real time, and look at what holds requests up on their way to AWS."),
	},
	{
		code: /^IDPRejectedClaim/,
		message: ANY,
		explain: () => (0,cause/* cause */.c)('issuer-rejects', 'the issuer told AWS that the token does not hold', 'Run the job again, so that it gets another token.'),
	},
];
function accountOf({ roleArn }) {
	return (0,arn/* parseRoleArn */.D)(roleArn)?.account ?? 'of the role';
}
function providerArn({ roleArn }, { iss }) {
	const { partition = 'aws', account = 'ACCOUNT' } = (0,arn/* parseRoleArn */.D)(roleArn) ?? {};
	return `arn:${partition}:iam::${account}:oidc-provider/${(0,provider_keys/* providerOf */.lc)(iss)}`;
}

;// src/refusal/session-answers.ts


const session_answers_ANY = /(?:)/;
const SESSION_ANSWERS = [
	{
		code: /^RegionDisabled/,
		message: session_answers_ANY,
		explain: ({ region, request }) => (0,cause/* cause */.c)('region-disabled', `STS is not active in region "${region}" for account ${session_answers_accountOf(request)}`, 'Enable the region for the account, or activate its STS endpoint in the account settings of IAM; or choose another `aws-region`.'),
	},
	{
		code: /^PackedPolicyTooLarge/,
		message: session_answers_ANY,
		explain: ({ request }) => (0,cause/* cause */.c)('session-policy-too-large', `the session policies take more space than a session has: ${policySize(request)}`, 'AWS packs policies and tags, and counts that; fewer than 2048 characters can be too many. Shorten `inline-session-policy`, or move it into a managed policy and name that in `managed-session-policies`.'),
	},
	{
		code: /^MalformedPolicyDocument/,
		message: session_answers_ANY,
		explain: () => (0,cause/* cause */.c)('session-policy-malformed', 'AWS takes `inline-session-policy` for no policy', 'It is an IAM policy of Version "2012-10-17" whose statements have Effect, Action and Resource, and no Principal. `aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY` names what is wrong.'),
	},
	{
		code: /^ValidationError/,
		message: /chaining/i,
		explain: ({ request }) => (0,cause/* cause */.c)('chained-duration', `a session that another session assumed lasts at most 3600 s, and ${request.durationSeconds} were asked for`, 'Set `role-duration-seconds` to 3600 or less: no setting of the role changes this limit of chained roles.'),
	},
	{
		code: /^ValidationError/,
		message: /MaxSessionDuration|DurationSeconds exceeds/i,
		explain: ({ request }) => (0,cause/* cause */.c)('duration-over-maximum', `\`role-duration-seconds\` asks for ${request.durationSeconds} s, more than the role's maximum session duration`, `\`aws iam update-role --role-name ${roleName(request)} --max-session-duration ${Math.max(3600, request.durationSeconds)}\`, or lower \`role-duration-seconds\`. A role has 3600 s unless it was given more, and never more than 43200.`),
	},
	{
		code: /^ValidationError/,
		message: /RequestArn|Request ARN|roleArn|is invalid/i,
		explain: ({ request }) => (0,cause/* cause */.c)('role-arn', `AWS takes ${(0,cause/* said */.a)(request.roleArn)} for no role`, 'A role ARN is arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME; copy it from the role.'),
	},
	{
		code: /^AccessDenied/,
		message: /explicit deny in an? (?:service|resource) control policy/i,
		explain: (_asked, message) => (0,cause/* cause */.c)('control-policy', `an ${/resource control/i.test(message) ? 'RCP (resource control policy)' : 'SCP (service control policy)'} of the organisation denies this`, 'The trust policy cannot change that; the organisation\u2019s administrators can.'),
	},
	{
		code: /^AccessDenied/,
		message: /sts:TagSession/i,
		explain: () => (0,cause/* cause */.c)('tag-session', 'the session carries tags, and the trust policy does not allow sts:TagSession', 'Allow sts:TagSession beside the action that assumes the role.'),
	},
	{
		code: /^AccessDenied/,
		message: /not authorized to perform: sts:AssumeRole(?!With)/i,
		explain: ({ request }) => (0,cause/* cause */.c)('chained-role', `the session may not assume ${(0,cause/* said */.a)(request.roleArn)}`, 'A chained role needs both: its trust policy must name the first role, and the first role\u2019s permissions must allow sts:AssumeRole on it.'),
	},
];
function session_answers_accountOf({ roleArn }) {
	return (0,arn/* parseRoleArn */.D)(roleArn)?.account ?? 'of the role';
}
function roleName({ roleArn }) {
	return roleArn.split('/').at(-1) ?? roleArn;
}
function policySize({ inlinePolicy, managedPolicyArns }) {
	const parts = [
		...(inlinePolicy === undefined ? [] : [`${inlinePolicy.length} characters of \`inline-session-policy\``]),
		...(managedPolicyArns.length === 0 ? [] : [`${managedPolicyArns.length} managed policies`]),
	];
	return parts.join(' and ') || 'AWS does not say which';
}

;// src/refusal/sts-answer.ts


function explainAnswer(code, message, asked) {
	return [...IDENTITY_ANSWERS, ...SESSION_ANSWERS]
		.find((answer) => answer.code.test(code) && answer.message.test(message))
		?.explain(asked, message);
}


}),

854:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (parseTemplate),
  i: () => (describeTemplate)
});
var _identity_subject_js_1 = __webpack_require__(8355);
var _cause_js_0 = __webpack_require__(1680);


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
function describeTemplate(answer, { sub }) {
	if (answer.kind === 'unreadable') {
		return `How GitHub makes this repository's subjects could not be read (${answer.because}); the token itself has ${formOf(sub)}.`;
	}
	const { immutable, keys, prefix } = answer.template;
	const own = keys.length === 0 ? '' : ` by a template of its own, of the keys ${keys.map((key) => (0,_cause_js_0/* .said */ .a)(key)).join(', ')}`;
	if (prefix === undefined) {
		return immutable === true
			? `GitHub says: this repository issues the immutable form, with ids${own}.`
			: `GitHub does not say which form this repository issues${own === '' ? '' : `, but that it does so${own}`}; the token itself has ${formOf(sub)}.`;
	}
	const form = /@\d+\/[^/]+@\d+$/.test(prefix) ? 'the immutable form, with ids' : 'the name form, without ids';
	const agrees = sub === prefix || sub.startsWith(`${prefix}:`) || keys.length > 0;
	return `GitHub says: this repository issues ${form}${own}; its subjects begin with ${(0,_cause_js_0/* .said */ .a)(prefix)}${agrees ? '' : `, which this token's does not: ${(0,_cause_js_0/* .said */ .a)(sub)}`}.`;
}
function formOf(sub) {
	switch ((0,_identity_subject_js_1/* .parseSubject */ .C)(sub).kind) {
		case 'immutable':
			return 'the immutable form, with ids';
		case 'name':
			return 'the name form, without ids';
		case 'opaque':
			return 'neither the name form nor the immutable one, so a template of its own is in force';
	}
}


}),

7795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  explainDecidedRefusal: () => (explainDecidedRefusal),
  explainExhaustion: () => (explainExhaustion),
  explainRefusal: () => (explainRefusal)
});

var arn = __webpack_require__(6606);
var errors = __webpack_require__(9473);
var markdown = __webpack_require__(912);
var explain = __webpack_require__(7182);
var provider_keys = __webpack_require__(7489);
var cause = __webpack_require__(1680);
;// src/refusal/comparison.ts




const ALWAYS = ['sub', 'aud', 'iss'];
const ALSO = ['environment', 'ref', 'event_name', 'job_workflow_ref'];
function compare(claims, checks = []) {
	const wanted = new Map();
	for (const check of checks) {
		const name = check.element === 'Condition' ? (0,provider_keys/* splitKey */._$)(check.key).claim : check.element;
		const before = wanted.get(name);
		wanted.set(name, before === undefined ? compared(name, check) : both(before, compared(name, check)));
	}
	const shown = [...ALWAYS, ...ALSO.filter((name) => claims[name] !== undefined && claims[name] !== '')];
	const own = shown.map((name) => ({
		claim: name,
		token: (0,cause/* said */.a)(String(claims[name])),
		policy: undefined,
		fits: undefined,
	}));
	return [
		...own.map((line) => wanted.get(line.claim) ?? line),
		...[...wanted.values()].filter(({ claim }) => !own.some((line) => line.claim === claim)),
	];
}
function compared(claim, check) {
	const operator = check.element === 'Condition' ? `${check.operator} ` : '';
	return {
		claim,
		token: (0,explain/* foundBy */.q1)(check),
		policy: `${operator}${check.wanted.map(cause/* said */.a).join(' or ')}`,
		fits: check.verdict === 'holds' ? true : check.verdict === 'fails' ? false : undefined,
	};
}
function both(one, other) {
	return {
		...one,
		policy: `${one.policy}, and ${other.policy}`,
		fits: one.fits === false || other.fits === false ? false : (one.fits ?? other.fits),
	};
}
function comparisonTable(lines, policyGiven) {
	const policy = (line) => {
		if (line.policy === undefined)
			return policyGiven ? 'anything' : 'not known here';
		return `${line.fits === false ? '\u2717 ' : line.fits === true ? '\u2713 ' : ''}${line.policy}`;
	};
	return [
		'| Claim | The token says | The policy wants |',
		'| --- | --- | --- |',
		...lines.map((line) => (0,markdown/* row */.n)(line.claim, line.token, policy(line))),
	].join('\n');
}

var decided_cause = __webpack_require__(4841);
var partition = __webpack_require__(3495);
var identity_subject = __webpack_require__(8355);
;// src/refusal/likely-causes.ts





function likelyCauses(claims, request) {
	const all = [
		role(request),
		provider(claims, request),
		audience(claims, request),
		likely_causes_form(claims),
		...contexts(claims),
		letterCase(claims),
	];
	return [...all.filter(({ evident }) => evident), ...all.filter(({ evident }) => !evident)];
}
function role({ roleArn }) {
	const { account = '', resource = '' } = (0,arn/* parseRoleArn */.D)(roleArn) ?? {};
	const padded = /^role\/.*\/role\//.test(resource);
	return {
		...(0,cause/* cause */.c)('role-or-account', `the role ${(0,cause/* said */.a)(resource.replace(/^role\//, ''))} may not exist in account ${account}: AWS says the same of a role whose name, path or account is misspelt`, 'Compare with `aws iam get-role --role-name NAME --query Role.Arn`.'),
		evident: padded,
	};
}
function provider(claims, { roleArn }) {
	const { partition = 'aws', account = 'ACCOUNT' } = (0,arn/* parseRoleArn */.D)(roleArn) ?? {};
	const own = (0,provider_keys/* providerOf */.lc)(claims.iss);
	return {
		...(0,cause/* cause */.c)('provider', `the policy's Principal may name another provider than "arn:${partition}:iam::${account}:oidc-provider/${own}", or the account may have no such provider`, `Condition keys begin with "${own}:", without "https://".`),
		evident: own !== 'token.actions.githubusercontent.com',
	};
}
function audience({ aud }, { roleArn }) {
	const usual = (0,partition/* audienceFor */.Q0)((0,arn/* parseRoleArn */.D)(roleArn)?.partition ?? 'aws');
	return {
		...(0,cause/* cause */.c)('audience', `the policy may want another audience than ${(0,cause/* said */.a)(aud)}${aud === usual ? '' : `; most want "${usual}"`}`, 'The policy and the client ids of the provider must both have it.'),
		evident: aud !== usual,
	};
}
function likely_causes_form({ sub }) {
	const subject = (0,identity_subject/* parseSubject */.C)(sub);
	if (subject.kind === 'opaque') {
		return {
			...(0,cause/* cause */.c)('subject-template', `this repository's subjects follow a template of its own, ${(0,cause/* said */.a)(sub)}, and the policy may trust the default one`),
			evident: true,
		};
	}
	const names = `repo:${subject.owner}/${subject.repository}:`;
	return subject.kind === 'immutable'
		? {
			...(0,cause/* cause */.c)('subject-form', `the policy may trust names ("${names}\u2026"), but this repository issues the immutable form with ids: ${(0,cause/* said */.a)(sub)}`, 'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help.'),
			evident: true,
		}
		: {
			...(0,cause/* cause */.c)('subject-form', `the policy may trust the immutable form with ids, but this repository issues the name form: ${(0,cause/* said */.a)(sub)}`),
			evident: false,
		};
}
function contexts(claims) {
	const subject = (0,identity_subject/* parseSubject */.C)(claims.sub);
	const context = subject.kind === 'opaque' ? undefined : subject.context;
	const found = context === undefined ? undefined : surprising(context, claims);
	return found === undefined
		? [
			{
				...(0,cause/* cause */.c)('subject-context', `the policy may trust another branch, tag or environment than this job's: ${(0,cause/* said */.a)(claims.sub)}`),
				evident: false,
			},
		]
		: [{ ...found, evident: true }];
}
function surprising(context, claims) {
	if (context.kind === 'environment') {
		return (0,cause/* cause */.c)('environment-replaces-ref', `the job has \`environment: ${context.name}\`, which replaces branch, tag and pull request in the subject: ${(0,cause/* said */.a)(claims.sub)}`);
	}
	if (context.kind === 'pull_request') {
		return (0,cause/* cause */.c)('pull-request-has-no-ref', `this run is for a pull request, and its subject names no branch: ${(0,cause/* said */.a)(claims.sub)}`);
	}
	if (context.ref.startsWith('refs/tags/'))
		return (0,cause/* cause */.c)('tag-not-branch', `this run is for a tag, and the policy may trust a branch: ${(0,cause/* said */.a)(claims.sub)}`);
	if (context.ref.startsWith('refs/heads/gh-readonly-queue/')) {
		return (0,cause/* cause */.c)('merge-queue', `this run is for a merge queue, which has branches of its own: ${(0,cause/* said */.a)(claims.sub)}`);
	}
	if (claims.ref === undefined || !/^(?:release|workflow_run|pull_request_target)$/.test(claims.event_name ?? ''))
		return undefined;
	return (0,cause/* cause */.c)('event-as-context', `the event ${claims.event_name} is not in the subject, only the ref is: ${(0,cause/* said */.a)(claims.sub)}`);
}
function letterCase({ sub }) {
	return {
		...(0,cause/* cause */.c)('letter-case', `letter case counts in every value: ${(0,cause/* said */.a)(sub)}`),
		evident: /[A-Z]/.test(sub.replace(/^repo:|:ref:refs\/.*$/gs, '')),
	};
}

;// src/refusal/report.ts


function refusalMessage(refusal, claims) {
	const { cause, comparison, details, head, likely } = refusal;
	const first = likely.length > 0 ? `AWS does not say why; most likely, ${cause.text}` : cause.text;
	return [
		`${head}: ${first}`,
		...details.map((line) => `  ${line}`),
		...(comparison.length === 0
			? []
			: [
				'The token says:',
				...comparison.map((line) => `    ${line.claim}: ${plainly(claims[line.claim]) ?? line.token}`),
			]),
		...(likely.length === 0 ? [] : ['What it can be, the likeliest first:', ...likely.flatMap(numbered)]),
	].join('\n');
}
function refusalHint({ cause, likely, offers, template, undecidable }) {
	return [
		...(likely.length > 0 || cause.fix === undefined ? [] : [cause.fix]),
		...(undecidable === undefined ? [] : [undecidable]),
		...(template === undefined ? [] : [template]),
		...offers.flatMap(({ allows, statement }) => [
			`This statement in the trust policy of the role allows ${allows}:`,
			JSON.stringify(statement, undefined, 2),
		]),
	].join('\n');
}
function refusalSummary(refusal) {
	const { cause, comparison, head, likely, offers, policyGiven, template, undecidable } = refusal;
	const causes = likely.length === 0 ? [cause] : likely;
	return [
		'### Keyless: the role was refused',
		'',
		(0,markdown/* cell */.H)(head),
		'',
		...causes.map((one, at) => `${at + 1}. ${(0,markdown/* cell */.H)(one.text)}.${one.fix === undefined ? '' : ` ${(0,markdown/* cell */.H)(one.fix)}`}`),
		'',
		...(comparison.length === 0 ? [] : [comparisonTable(comparison, policyGiven), '']),
		...[undecidable, template].flatMap((line) => (line === undefined ? [] : [(0,markdown/* cell */.H)(line), ''])),
		...offers.flatMap(({ allows, statement }) => [
			`This statement in the trust policy of the role allows ${allows}:`,
			'',
			'```json',
			JSON.stringify(statement, undefined, 2),
			'```',
			'',
		]),
	].join('\n');
}
function numbered(one, at) {
	return [`  ${at + 1}. ${one.text}`, ...(one.fix === undefined ? [] : [`     ${one.fix}`])];
}
function plainly(value) {
	return typeof value === 'string' && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value) ? value : undefined;
}

var statement = __webpack_require__(678);
var sts_answer = __webpack_require__(4591);
var subject_template = __webpack_require__(854);
;// src/refusal/unexplained.ts

function unexplained(code, decision) {
	if (!code.startsWith('AccessDenied')) {
		return (0,cause/* cause */.c)('not-documented', 'AWS documents no reason for this answer', 'Search the message, or ask AWS with the request\u2019s id.');
	}
	switch (decision?.outcome) {
		case undefined:
			return (0,cause/* cause */.c)('no-reason', 'AWS does not say why');
		case 'allowed':
			return (0,cause/* cause */.c)('other-policy', '`trust-policy` allows this job, so the role has another policy by now, the role or its account is misspelt, or a policy of the organisation denies it', 'Compare with `aws iam get-role --role-name NAME`.');
		case 'undecided':
			return (0,cause/* cause */.c)('left-to-aws', `\`trust-policy\` left it to AWS, which refused: it depends on ${decision.questions.map(({ depends }) => depends).join('; ')}`, 'Condition on what the token itself says, or look the refused call up in CloudTrail (userIdentity.userName is the subject).');
		case 'refused':
			return (0,cause/* cause */.c)('refused-alike', '`trust-policy` refuses this job, and so does AWS');
	}
}

;// src/session/explain-refusal.ts











async function explainRefusal(error, settings, { claims, decision }, world) {
	const asked = { request: settings.session, claims, region: settings.region };
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	const code = error.code ?? 'UnknownError';
	const named = (0,sts_answer/* explainAnswer */.i)(code, error.message, asked);
	const bare = named === undefined && code.startsWith('AccessDenied');
	const head = code.startsWith('AccessDenied')
		? `AWS refused to let this job assume "${settings.session.roleArn}"${trace}`
		: `${error.message}${trace}`;
	const likely = bare && decision === undefined ? likelyCauses(claims, settings.session) : [];
	const refusal = {
		head,
		cause: named ?? likely[0] ?? unexplained(code, decision),
		likely,
		details: [],
		comparison: bare ? compare(claims, decision?.outcome === 'allowed' ? decision.by.checks : []) : compare(claims),
		policyGiven: bare && decision !== undefined,
		undecidable: bare ? UNDECIDABLE : undefined,
		template: bare ? await describe(asked, world) : undefined,
		offers: bare ? (0,statement/* offers */.O)(settings.session.roleArn, claims) : [],
	};
	return tell(refusal, code.startsWith('AccessDenied') ? 'role-refused' : 'session-refused', { settings, asked, error }, world);
}
async function explainDecidedRefusal(decision, settings, claims, world) {
	const asked = { request: settings.session, claims, region: settings.region };
	const refusal = {
		head: `\`trust-policy\` does not let this job assume "${settings.session.roleArn}"`,
		cause: (0,decided_cause/* decidedCause */.a)(decision, claims),
		likely: [],
		details: (0,explain/* explainDecision */.el)(decision),
		comparison: compare(claims, decisive(decision)?.checks),
		policyGiven: true,
		undecidable: 'AWS was not asked. If the role has another policy by now, bring `trust-policy` up to date.',
		template: await describe(asked, world),
		offers: (0,statement/* offers */.O)(settings.session.roleArn, claims),
	};
	return tell(refusal, 'trust-policy-refused', { settings, asked, error: undefined }, world);
}
function explainExhaustion(error, failure, asked) {
	const named = (0,sts_answer/* explainAnswer */.i)(failure.code ?? '', failure.message, asked);
	if (named === undefined)
		return error;
	return new errors/* ActionError */.l(error.code, `${error.message}: ${named.text}`, { hint: named.fix, cause: error.cause });
}
const UNDECIDABLE = "Whether the role exists, what its policy says and which client ids the provider has is the account's own state, and cannot be told from here. Given the role's policy as `trust-policy`, this step decides it before AWS is asked.";
function tell(refusal, code, { asked, error, settings, }, { runner }) {
	if (settings.maskAccountId)
		runner.mask([(0,arn/* parseRoleArn */.D)(settings.session.roleArn)?.account ?? ''].filter(Boolean));
	runner.summary(refusalSummary(refusal));
	const hint = refusalHint(refusal);
	return new errors/* ActionError */.l(code, refusalMessage(refusal, asked.claims), {
		hint: hint === '' ? undefined : hint,
		cause: error,
	});
}
async function describe({ claims }, { signal, templates }) {
	return (0,subject_template/* describeTemplate */.i)(await templates.read(signal), claims);
}
function decisive({ reason }) {
	switch (reason.kind) {
		case 'denied':
			return reason.by;
		case 'not-allowed':
			return reason.nearest;
		case 'no-allow':
			return undefined;
	}
}


})

};
