export const id = 917;
export const ids = [917];
export const modules = {

3663:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { subjectTemplates });
var refusal_subject_template_js = require(854);
var service_error_js = require(8736);
var http_js = require(6713);

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
				const data = await http_js.getJson({
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
				const template = refusal_subject_template_js.parseTemplate(data);
				return template === undefined ? unreadable('GitHub answered something else') : { kind: 'template', template };
			}
			catch (error) {
				return unreadable(deadline.aborted ? `GitHub did not answer within ${DEADLINE / 1000} s` : reasonOf(error));
			}
		},
	};
}
function reasonOf(error) {
	const status = error instanceof service_error_js.ServiceError ? error.status : undefined;
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

3464:
((module, exports, require) => {

Object.assign(exports, { roleName, accountOf });
var credentials_arn_js = require(6606);

function accountOf({ roleArn }) {
	return credentials_arn_js.parseRoleArn(roleArn)?.account ?? 'of the role';
}
function roleName({ roleArn }) {
	return roleArn.split('/').at(-1) ?? roleArn;
}

}),

5831:
((module, exports, require) => {

Object.assign(exports, { explainChainRefusal });
var errors_js = require(9473);
var sts_answer_js = require(4591);

function explainChainRefusal(error, from, asked) {
	const { request } = asked;
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	if (!error.code?.startsWith('AccessDenied')) {
		return new errors_js.ActionError('session-refused', `"${request.roleArn}", by "${from}": ${error.message}${trace}`, {
			hint: sts_answer_js.explainAnswer(error.code ?? '', error.message, asked)?.fix,
			cause: error,
		});
	}
	const externalId = request.externalId === undefined
		? 'No external id was given: a policy that asks for `sts:ExternalId` wants `role-external-id`.'
		: `The external id given was "${request.externalId}", compared letter by letter.`;
	return new errors_js.ActionError('role-refused', `AWS refused to let the role "${from}" assume the chained role "${request.roleArn}"${trace}`, {
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
((module, exports, require) => {

Object.assign(exports, { explainAnswer });

var arn = require(6606);
var shell_word = require(5951);
var provider_keys = require(7489);
var asked_role = require(3464);
var cause = require(1680);
;// src/refusal/identity-answers.ts

const ANY = /(?:)/;
const IDENTITY_ANSWERS = [
	{
		code: /^InvalidIdentityToken/,
		message: /No OpenIDConnect provider found/i,
		explain: ({ claims, request }) => cause.cause('provider-missing', `account ${asked_role.accountOf(request)} has no IAM OIDC provider for the issuer ${cause.said(claims.iss)}`, `The provider must be in the account of the role, and its URL must be the issuer letter by letter: \`aws iam create-open-id-connect-provider --url ${shell_word.shellWord(claims.iss)} --client-id-list ${shell_word.shellWord(claims.aud)}\`. If the account has one, the role's account is misspelt, or the provider's URL differs (an enterprise slug, the old "vstoken" host).`),
	},
	{
		code: /^InvalidIdentityToken/,
		message: /Incorrect token audience/i,
		explain: ({ claims, request }) => cause.cause('provider-audience', `the IAM OIDC provider in account ${asked_role.accountOf(request)} does not have the token's audience ${cause.said(claims.aud)} among its client ids`, `Add it with \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(request, claims)} --client-id ${shell_word.shellWord(claims.aud)}\`, or give the step an \`audience\` that the provider has.`),
	},
	{
		code: /^InvalidIdentityToken/,
		message: /thumbprint/i,
		explain: ({ claims }) => cause.cause('provider-thumbprint', `the IAM OIDC provider has no thumbprint that fits the certificate of ${cause.said(provider_keys.providerOf(claims.iss))}`, 'For GitHub\u2019s own hosts AWS needs none: `aws iam update-open-id-connect-provider-thumbprint` with any current one lets it use its own authorities. A GitHub Enterprise Server with a private authority needs the thumbprint of that.'),
	},
	{
		code: /^(?:InvalidIdentityToken|IDPCommunicationError)/,
		message: /verification key|could not be reached|communicat/i,
		explain: ({ claims }) => cause.cause('issuer-unreachable', `AWS could not fetch the issuer's keys from ${cause.said(claims.iss)}`, 'AWS fetches them over the public internet. From github.com this passes: run the job again. A GitHub Enterprise Server must let AWS reach /_services/token/.well-known/openid-configuration and /jwks.'),
	},
	{
		code: /^IDPCommunicationError/,
		message: ANY,
		explain: ({ claims }) => cause.cause('issuer-unreachable', `AWS could not reach the issuer ${cause.said(claims.iss)}`, 'Run the job again; a GitHub Enterprise Server must be reachable for AWS.'),
	},
	{
		code: /^InvalidIdentityToken/,
		message: ANY,
		explain: ({ claims }) => cause.cause('token-not-taken', `AWS does not take the token of ${cause.said(claims.iss)}`, 'Its own message above is all that it says. Keyless had verified the token against the issuer\u2019s published keys.'),
	},
	{
		code: /^ExpiredToken/,
		message: ANY,
		explain: ({ claims }) => cause.cause('token-expired', `the token had expired when AWS looked: it ends at ${new Date(claims.exp * 1000).toISOString()}, and AWS still takes it five minutes later`, "Compare this runner's clock with the real time, and look at what holds requests up on their way to AWS."),
	},
	{
		code: /^IDPRejectedClaim/,
		message: ANY,
		explain: () => cause.cause('issuer-rejects', 'the issuer told AWS that the token does not hold', 'Run the job again, so that it gets another token.'),
	},
];
function providerArn({ roleArn }, { iss }) {
	const { partition = 'aws', account = 'ACCOUNT' } = arn.parseRoleArn(roleArn) ?? {};
	return `arn:${partition}:iam::${account}:oidc-provider/${provider_keys.providerOf(iss)}`;
}

;// src/refusal/session-answers.ts

const session_answers_ANY = /(?:)/;
const SESSION_ANSWERS = [
	{
		code: /^RegionDisabled/,
		message: session_answers_ANY,
		explain: ({ region, request }) => cause.cause('region-disabled', `STS is not active in region "${region}" for account ${asked_role.accountOf(request)}`, 'Enable the region for the account, or activate its STS endpoint in the account settings of IAM; or choose another `aws-region`.'),
	},
	{
		code: /^PackedPolicyTooLarge/,
		message: session_answers_ANY,
		explain: ({ request }) => cause.cause('session-policy-too-large', `the session policies take more space than a session has: ${policySize(request)}`, 'AWS packs policies and tags, and counts that; fewer than 2048 characters can be too many. Shorten `inline-session-policy`, or move it into a managed policy and name that in `managed-session-policies`.'),
	},
	{
		code: /^MalformedPolicyDocument/,
		message: session_answers_ANY,
		explain: () => cause.cause('session-policy-malformed', 'AWS takes `inline-session-policy` for no policy', 'It is an IAM policy of Version "2012-10-17" whose statements have Effect, Action and Resource, and no Principal. `aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY` names what is wrong.'),
	},
	{
		code: /^ValidationError/,
		message: /chaining/i,
		explain: ({ request }) => cause.cause('chained-duration', `a session that another session assumed lasts at most 3600 s, and ${request.durationSeconds} were asked for`, 'Set `role-duration-seconds` to 3600 or less: no setting of the role changes this limit of chained roles.'),
	},
	{
		code: /^ValidationError/,
		message: /MaxSessionDuration|DurationSeconds exceeds/i,
		explain: ({ request }) => cause.cause('duration-over-maximum', `\`role-duration-seconds\` asks for ${request.durationSeconds} s, more than the role's maximum session duration`, `Raise the role's maximum with \`aws iam update-role --role-name ${asked_role.roleName(request)} --max-session-duration ${Math.max(3600, request.durationSeconds)}\`, or lower \`role-duration-seconds\`. A role has 3600 s unless it was given more, and never more than 43200.`),
	},
	{
		code: /^ValidationError/,
		message: /RequestArn|Request ARN|roleArn|is invalid/i,
		explain: ({ request }) => cause.cause('role-arn', `AWS takes ${cause.said(request.roleArn)} for no role`, 'A role ARN is arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME; copy it from the role.'),
	},
	{
		code: /^AccessDenied/,
		message: /explicit deny in an? (?:service|resource) control policy/i,
		explain: (_asked, message) => cause.cause('control-policy', `an ${/resource control/i.test(message) ? 'RCP (resource control policy)' : 'SCP (service control policy)'} of the organisation denies this`, 'The trust policy cannot change that; the organisation\u2019s administrators can.'),
	},
	{
		code: /^AccessDenied/,
		message: /sts:TagSession/i,
		explain: () => cause.cause('tag-session', 'the session carries tags, and the trust policy does not allow sts:TagSession', 'Allow sts:TagSession beside the action that assumes the role.'),
	},
	{
		code: /^AccessDenied/,
		message: /not authorized to perform: sts:AssumeRole(?!With)/i,
		explain: ({ request }) => cause.cause('chained-role', `the session may not assume ${cause.said(request.roleArn)}`, 'A chained role needs both: its trust policy must name the first role, and the first role\u2019s permissions must allow sts:AssumeRole on it.'),
	},
];
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
((module, exports, require) => {

Object.assign(exports, { parseTemplate, describeTemplate });
var identity_subject_js = require(8355);
var cause_js = require(1680);

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
	const own = keys.length === 0 ? '' : ` by a template of its own, of the keys ${keys.map((key) => cause_js.said(key)).join(', ')}`;
	if (prefix === undefined) {
		return immutable === true
			? `GitHub says: this repository issues the immutable form, with ids${own}.`
			: `GitHub does not say which form this repository issues${own === '' ? '' : `, but that it does so${own}`}; the token itself has ${formOf(sub)}.`;
	}
	const form = /@\d+\/[^/]+@\d+$/.test(prefix) ? 'the immutable form, with ids' : 'the name form, without ids';
	const agrees = sub === prefix || sub.startsWith(`${prefix}:`) || keys.length > 0;
	return `GitHub says: this repository issues ${form}${own}; its subjects begin with ${cause_js.said(prefix)}${agrees ? '' : `, which this token's does not: ${cause_js.said(sub)}`}.`;
}
function formOf(sub) {
	switch (identity_subject_js.parseSubject(sub).kind) {
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
((module, exports, require) => {

Object.assign(exports, { explainDecidedRefusal, explainExhaustion, explainRefusal });

var arn = require(6606);
var errors = require(9473);
var markdown = require(912);
var explain = require(7182);
var provider_keys = require(7489);
var cause = require(1680);
;// src/refusal/comparison.ts

const ALWAYS = ['sub', 'aud', 'iss'];
const ALSO = ['environment', 'ref', 'event_name', 'job_workflow_ref'];
function compare(claims, checks = []) {
	const wanted = new Map();
	for (const check of checks) {
		const name = check.element === 'Condition' ? provider_keys.splitKey(check.key).claim : check.element;
		const before = wanted.get(name);
		wanted.set(name, before === undefined ? compared(name, check) : both(before, compared(name, check)));
	}
	const shown = [...ALWAYS, ...ALSO.filter((name) => claims[name] !== undefined && claims[name] !== '')];
	const own = shown.map((name) => ({
		claim: name,
		token: cause.said(String(claims[name])),
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
		token: explain.foundBy(check),
		policy: `${operator}${check.wanted.map(cause.said).join(' or ')}`,
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
		...lines.map((line) => markdown.row(line.claim, line.token, policy(line))),
	].join('\n');
}

var decided_cause = require(4841);
var partition = require(3495);
var identity_subject = require(8355);
var asked_role = require(3464);
;// src/refusal/likely-causes.ts

function likelyCauses(claims, request) {
	const all = [
		provider(claims, request),
		audience(claims, request),
		likely_causes_form(claims),
		...contexts(claims),
		letterCase(claims),
	];
	return [role(request), ...all.filter(({ evident }) => evident), ...all.filter(({ evident }) => !evident)];
}
function role(request) {
	const { roleArn } = request;
	const { account = '', resource = '' } = arn.parseRoleArn(roleArn) ?? {};
	return {
		...cause.cause('role-or-account', `the role ${cause.said(resource.replace(/^role\//, ''))} may not exist in account ${account}: AWS says the same of a role whose name, path or account is misspelt`, `In that account, \`aws iam get-role --role-name ${asked_role.roleName(request)} --query Role.Arn\` must print ${cause.said(roleArn)}.`),
		evident: false,
	};
}
function provider(claims, { roleArn }) {
	const { partition = 'aws', account = 'ACCOUNT' } = arn.parseRoleArn(roleArn) ?? {};
	const own = provider_keys.providerOf(claims.iss);
	return {
		...cause.cause('provider', `the policy's Principal may name another provider than "arn:${partition}:iam::${account}:oidc-provider/${own}", or the account may have no such provider`, `Condition keys begin with "${own}:", without "https://".`),
		evident: own !== 'token.actions.githubusercontent.com',
	};
}
function audience({ aud }, { roleArn }) {
	const usual = partition.audienceFor(arn.parseRoleArn(roleArn)?.partition ?? 'aws');
	return {
		...cause.cause('audience', `the policy may want another audience than ${cause.said(aud)}${aud === usual ? '' : `; most want "${usual}"`}`, 'The policy and the client ids of the provider must both have it.'),
		evident: aud !== usual,
	};
}
function likely_causes_form({ sub }) {
	const subject = identity_subject.parseSubject(sub);
	if (subject.kind === 'opaque') {
		return {
			...cause.cause('subject-template', `this repository's subjects follow a template of its own, ${cause.said(sub)}, and the policy may trust the default one`),
			evident: true,
		};
	}
	const names = `repo:${subject.owner}/${subject.repository}:`;
	return subject.kind === 'immutable'
		? {
			...cause.cause('subject-form', `the policy may trust names ("${names}\u2026"), but this repository issues the immutable form with ids: ${cause.said(sub)}`, 'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help.'),
			evident: true,
		}
		: {
			...cause.cause('subject-form', `the policy may trust the immutable form with ids, but this repository issues the name form: ${cause.said(sub)}`),
			evident: false,
		};
}
function contexts(claims) {
	const subject = identity_subject.parseSubject(claims.sub);
	const context = subject.kind === 'opaque' ? undefined : subject.context;
	const found = context === undefined ? undefined : surprising(context, claims);
	return found === undefined
		? [
			{
				...cause.cause('subject-context', `the policy may trust another branch, tag or environment than this job's: ${cause.said(claims.sub)}`),
				evident: false,
			},
		]
		: [{ ...found, evident: true }];
}
function surprising(context, claims) {
	if (context.kind === 'environment') {
		return cause.cause('environment-replaces-ref', `the job has \`environment: ${context.name}\`, which replaces branch, tag and pull request in the subject: ${cause.said(claims.sub)}`);
	}
	if (context.kind === 'pull_request') {
		return cause.cause('pull-request-has-no-ref', `this run is for a pull request, and its subject names no branch: ${cause.said(claims.sub)}`);
	}
	if (context.ref.startsWith('refs/tags/'))
		return cause.cause('tag-not-branch', `this run is for a tag, and the policy may trust a branch: ${cause.said(claims.sub)}`);
	if (context.ref.startsWith('refs/heads/gh-readonly-queue/')) {
		return cause.cause('merge-queue', `this run is for a merge queue, which has branches of its own: ${cause.said(claims.sub)}`);
	}
	if (claims.ref === undefined || !/^(?:release|workflow_run|pull_request_target)$/.test(claims.event_name ?? ''))
		return undefined;
	return cause.cause('event-as-context', `the event ${claims.event_name} is not in the subject, only the ref is: ${cause.said(claims.sub)}`);
}
function letterCase({ sub }) {
	return {
		...cause.cause('letter-case', `letter case counts in every value: ${cause.said(sub)}`),
		evident: /[A-Z]/.test(sub.replace(/^repo:|:ref:refs\/.*$/gs, '')),
	};
}

;// src/refusal/report.ts

function refusalMessage(refusal, claims) {
	const { cause, comparison, details, head, likely } = refusal;
	return [
		`${head}: ${likely.length > 0 ? 'AWS does not say why' : cause.text}`,
		...details.map((line) => `  ${line}`),
		...(comparison.length === 0
			? []
			: [
				'The token says:',
				...comparison.map((line) => `    ${line.claim}: ${plainly(claims[line.claim]) ?? line.token}`),
			]),
		...(likely.length === 0 ? [] : ['What it can be, in the order to look:', ...likely.flatMap(numbered)]),
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
		markdown.cell(head),
		'',
		...causes.map((one, at) => `${at + 1}. ${markdown.cell(one.text)}.${one.fix === undefined ? '' : ` ${markdown.cell(one.fix)}`}`),
		'',
		...(comparison.length === 0 ? [] : [comparisonTable(comparison, policyGiven), '']),
		...[undecidable, template].flatMap((line) => (line === undefined ? [] : [markdown.cell(line), ''])),
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

var statement = require(678);
var sts_answer = require(4591);
var subject_template = require(854);
;// src/refusal/unexplained.ts

function unexplained(code, decision, request) {
	if (!code.startsWith('AccessDenied')) {
		return cause.cause('not-documented', 'AWS documents no reason for this answer', 'Search the message, or ask AWS with the request\u2019s id.');
	}
	switch (decision?.outcome) {
		case undefined:
			return cause.cause('no-reason', 'AWS does not say why');
		case 'allowed':
			return cause.cause('other-policy', '`trust-policy` allows this job, so the role has another policy by now, the role or its account is misspelt, or a policy of the organisation denies it', `Compare with \`aws iam get-role --role-name ${asked_role.roleName(request)}\`.`);
		case 'undecided':
			return cause.cause('left-to-aws', `\`trust-policy\` left it to AWS, which refused: it depends on ${decision.questions.map(({ depends }) => depends).join('; ')}`, 'Condition on what the token itself says, or look the refused call up in CloudTrail (userIdentity.userName is the subject).');
		case 'refused':
			return cause.cause('refused-alike', '`trust-policy` refuses this job, and so does AWS');
	}
}

;// src/session/explain-refusal.ts

async function explainRefusal(error, settings, { claims, decision }, world) {
	const asked = { request: settings.session, claims, region: settings.region };
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	const code = error.code ?? 'UnknownError';
	const named = sts_answer.explainAnswer(code, error.message, asked);
	const bare = named === undefined && code.startsWith('AccessDenied');
	const aboutToken = named === undefined || /Token|^IDP/.test(code);
	const head = code.startsWith('AccessDenied')
		? `AWS refused to let this job assume "${settings.session.roleArn}"${trace}`
		: `${error.message}${trace}`;
	const likely = bare && decision === undefined ? likelyCauses(claims, settings.session) : [];
	const refusal = {
		head,
		cause: named ?? likely[0] ?? unexplained(code, decision, settings.session),
		likely,
		details: [],
		comparison: bare
			? compare(claims, decision?.outcome === 'allowed' ? decision.by.checks : [])
			: aboutToken
				? compare(claims)
				: [],
		policyGiven: bare && decision !== undefined,
		undecidable: bare ? UNDECIDABLE : undefined,
		template: bare ? await describe(asked, world) : undefined,
		offers: bare ? statement.offers(settings.session.roleArn, claims) : [],
	};
	return tell(refusal, code.startsWith('AccessDenied') ? 'role-refused' : 'session-refused', { settings, asked, error }, world);
}
async function explainDecidedRefusal(decision, settings, claims, world) {
	const asked = { request: settings.session, claims, region: settings.region };
	const refusal = {
		head: `\`trust-policy\` does not let this job assume "${settings.session.roleArn}"`,
		cause: decided_cause.decidedCause(decision, claims),
		likely: [],
		details: explain.explainDecision(decision),
		comparison: compare(claims, decisive(decision)?.checks),
		policyGiven: true,
		undecidable: 'AWS was not asked. If the role has another policy by now, bring `trust-policy` up to date.',
		template: await describe(asked, world),
		offers: statement.offers(settings.session.roleArn, claims),
	};
	return tell(refusal, 'trust-policy-refused', { settings, asked, error: undefined }, world);
}
function explainExhaustion(error, failure, asked) {
	const named = sts_answer.explainAnswer(failure.code ?? '', failure.message, asked);
	if (named === undefined)
		return error;
	return new errors.ActionError(error.code, `${error.message}: ${named.text}`, { hint: named.fix, cause: error.cause });
}
const UNDECIDABLE = "Whether the role exists, what its policy says and which client ids the provider has is the account's own state, and cannot be told from here. Given the role's policy as `trust-policy`, this step decides it before AWS is asked.";
function tell(refusal, code, { asked, error, settings, }, { runner }) {
	if (settings.maskAccountId)
		runner.mask([arn.parseRoleArn(settings.session.roleArn)?.account ?? ''].filter(Boolean));
	runner.summary(refusalSummary(refusal));
	const hint = refusalHint(refusal);
	return new errors.ActionError(code, refusalMessage(refusal, asked.claims), {
		hint: hint === '' ? undefined : hint,
		cause: error,
	});
}
async function describe({ claims }, { signal, templates }) {
	return subject_template.describeTemplate(await templates.read(signal), claims);
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

}),

44:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { noteSurroundings });
var credentials_profile_settings_js = require(9832);

function noteSurroundings(runner, { awsCredentials, awsProfile, usesAws }, { config }, { NODE_DEBUG }) {
	if (NODE_DEBUG) {
		runner.warning('NODE_DEBUG makes Node print what a program sends and starts: tokens and values, in forms that no mask fits. Keyless keeps its own back, other steps do not. Remove it.');
	}
	if (!usesAws || (awsCredentials !== 'process' && awsCredentials !== 'file'))
		return;
	for (const [key, value] of credentials_profile_settings_js.keptSettings(config, awsProfile)) {
		if (!/^(?:endpoint_url|ca_bundle|services)$/i.test(key))
			continue;
		const shown = /^https?:/i.test(value) && URL.canParse(value) ? new URL(value).origin : value;
		runner.notice(`"${key}" of the profile "${awsProfile}" stays in force, as the AWS config has it: ${shown}`);
	}
}

})

};
