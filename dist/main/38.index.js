export const id = 38;
export const ids = [38];
export const modules = {

8355:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (parseSubject)
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
  a: () => (said),
  c: () => (cause)
});
var _secrets_quotation_js_0 = __webpack_require__(5160);

function cause(code, text, fix) {
	return { code, text, fix };
}
function said(text) {
	return (0,_secrets_quotation_js_0/* .quote */ .h)(text, 500);
}


}),

454:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (cutSubject)
});
function cutSubject(subject) {
	const head = /^repo:/i.exec(subject)?.[0] ?? '';
	const rest = subject.slice(head.length);
	const colon = rest.indexOf(':');
	return colon < 0
		? { head, repository: rest, context: '' }
		: { head, repository: rest.slice(0, colon), context: rest.slice(colon + 1) };
}


}),

4841:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => (decidedCause)
});

var explain = __webpack_require__(7182);
var place = __webpack_require__(3266);
var provider_keys = __webpack_require__(7489);
var cause = __webpack_require__(1680);
var subject = __webpack_require__(8355);
;// src/refusal/context-difference.ts

const EVENTS = /^(?:event(?:_name)?:)?(?:push|release|workflow_dispatch|workflow_run|workflow_call|schedule|pull_request_target|merge_group|repository_dispatch|issues|issue_comment|deployment|create|delete)(?:\b|$)/;
const BARE_REF = /^(?:ref:(?!refs\/)|refs\/|(?:heads|tags)\/|branch(?:es)?[:/]|tags?[:/])/;
function contextDifference(wanted, found, claims) {
	const quoted = (0,cause/* said */.a)(wanted);
	if (wanted === '') {
		return (0,cause/* cause */.c)('context-missing', `the policy's value ends behind the repository, but a subject goes on with ${(0,cause/* said */.a)(`:${found}`)}`, 'Write the whole subject.');
	}
	if (/(?:^|:)ref:.*:environment:|(?:^|:)environment:.*:ref:|(?:^|:)environment:.*:pull_request|pull_request:(?:ref|environment):/.test(wanted)) {
		return (0,cause/* cause */.c)('both-contexts', `the policy wants ${quoted}, but a subject never names an environment beside a branch or a pull request`, 'Name the environment alone, and limit its branches in the settings of the environment; or condition on the key `ref` beside `sub`.');
	}
	if (EVENTS.test(wanted)) {
		return (0,cause/* cause */.c)('event-as-context', `the policy wants ${quoted}, but the only event that a subject names is pull_request; every other run has its ref there`, `Trust ${(0,cause/* said */.a)(found)}, and keep other events out with \`expect: event_name: \u2026\`.`);
	}
	if (found.startsWith('environment:'))
		return environmentDifference(wanted, found);
	if (wanted.startsWith('environment')) {
		return (0,cause/* cause */.c)('no-environment', `the policy wants ${quoted}, but this job has no \`environment:\`, so its subject ends in ${(0,cause/* said */.a)(found)}`, `Give the job that \`environment:\`, or trust ${(0,cause/* said */.a)(found)}.`);
	}
	if (found === 'pull_request') {
		return (0,cause/* cause */.c)('pull-request-has-no-ref', `the policy wants ${quoted}, but this run is for a pull request, and then the subject names no branch: it ends in ":pull_request"`, 'Let the role be assumed after the merge, or trust ":pull_request", which every pull request of the repository has.');
	}
	if (wanted.startsWith('pull_request')) {
		const event = claims.event_name === undefined ? 'this run' : `this run's event is ${claims.event_name}, and it`;
		return (0,cause/* cause */.c)('not-a-pull-request', `the policy wants ":pull_request", but ${event} has its ref in the subject: ${(0,cause/* said */.a)(found)}`, claims.event_name === 'pull_request_target'
			? 'A pull_request_target run has the subject of a push to its base branch; trust it only where it runs no code of the pull request.'
			: `Trust ${(0,cause/* said */.a)(found)}.`);
	}
	return refDifference(wanted, found);
}
function environmentDifference(wanted, found) {
	const name = found.slice('environment:'.length);
	if (wanted.startsWith('environment:')) {
		if (wanted.replaceAll(':', '%3A').replace('environment%3A', 'environment:') === found) {
			return (0,cause/* cause */.c)('colon-escape', `the policy wants ${(0,cause/* said */.a)(wanted)}, but a ":" in a name is "%3A" in a subject: ${(0,cause/* said */.a)(found)}`);
		}
		return (0,cause/* cause */.c)('other-environment', `the policy wants ${(0,cause/* said */.a)(wanted)}, but this job's environment is ${(0,cause/* said */.a)(name)}`, 'Correct the policy or the job\u2019s `environment:`.');
	}
	return (0,cause/* cause */.c)('environment-replaces-ref', `the policy wants ${(0,cause/* said */.a)(wanted)}, but the job has \`environment: ${name}\`, which replaces branch, tag and pull request in the subject: ${(0,cause/* said */.a)(found)}`, `Trust ${(0,cause/* said */.a)(found)} and limit its branches in the settings of the environment; or take \`environment:\` off the job.`);
}
function refDifference(wanted, found) {
	if (BARE_REF.test(wanted) || !wanted.includes(':')) {
		return (0,cause/* cause */.c)('ref-form', `the policy wants ${(0,cause/* said */.a)(wanted)}, but a subject writes a branch as "ref:refs/heads/NAME" and a tag as "ref:refs/tags/NAME": ${(0,cause/* said */.a)(found)}`);
	}
	const kinds = [wanted, found].map((context) => /^ref:refs\/(heads|tags)\//.exec(context)?.[1]);
	if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) {
		return (0,cause/* cause */.c)('tag-not-branch', kinds[1] === 'tags'
			? `the policy wants the branch ${(0,cause/* said */.a)(wanted)}, but this run is for a tag: ${(0,cause/* said */.a)(found)}`
			: `the policy wants the tag ${(0,cause/* said */.a)(wanted)}, but this run is for a branch: ${(0,cause/* said */.a)(found)}`);
	}
	if (found.startsWith('ref:refs/heads/gh-readonly-queue/')) {
		return (0,cause/* cause */.c)('merge-queue', `the policy wants ${(0,cause/* said */.a)(wanted)}, but a merge queue's run has a branch of its own: ${(0,cause/* said */.a)(found)}`, 'Trust "ref:refs/heads/gh-readonly-queue/BASE/*" with StringLike.');
	}
	return (0,cause/* cause */.c)('other-ref', `the policy wants ${(0,cause/* said */.a)(wanted)}, but this run is for ${(0,cause/* said */.a)(found)}`);
}

var cut_subject = __webpack_require__(454);
var glob = __webpack_require__(723);
;// src/refusal/loosening.ts


const LOOSENINGS = {
	blanks: (pair) => ({ ...pair, wanted: pair.wanted.trim() }),
	'letter-case': (pair) => ({ ...pair, wanted: pair.wanted.toLowerCase(), found: pair.found.toLowerCase() }),
	wildcard: (pair) => ({ ...pair, like: true }),
	form: (pair) => hasIds(pair.wanted) === hasIds(pair.found)
		? pair
		: { ...pair, wanted: withoutIds(pair.wanted), found: withoutIds(pair.found) },
	head: (pair) => ({ ...pair, wanted: `repo:${withoutHead(pair.wanted)}` }),
	context: (pair) => ({
		...pair,
		wanted: (0,cut_subject/* cutSubject */.N)(pair.wanted).repository,
		found: (0,cut_subject/* cutSubject */.N)(pair.found).repository,
	}),
	repository: (pair) => ({ ...pair, wanted: (0,cut_subject/* cutSubject */.N)(pair.wanted).context, found: (0,cut_subject/* cutSubject */.N)(pair.found).context }),
};
const IDS = /@[\d*?]+(?=\/|$)/;
const ORDER = Object.keys(LOOSENINGS);
function fewestLoosenings(pair) {
	const subsets = Array.from({ length: 2 ** ORDER.length }, (_, bits) => ORDER.filter((_one, at) => (bits >> at) & 1))
		.filter((subset) => !(subset.includes('context') && subset.includes('repository')))
		.toSorted((one, other) => one.length - other.length);
	return subsets.find((subset) => isMet(subset.reduce((loosened, name) => LOOSENINGS[name](loosened), pair)));
}
function isMet({ wanted, found, like }) {
	return found !== '' && (0,glob/* fits */.lA)(like ? (0,glob/* wildcards */.S)(wanted) : (0,glob/* literal */.eu)(wanted), found);
}
function hasIds(subject) {
	return IDS.test((0,cut_subject/* cutSubject */.N)(subject).repository);
}
function withoutIds(subject) {
	const { repository, context, head } = (0,cut_subject/* cutSubject */.N)(subject);
	const bare = repository.replaceAll(new RegExp(IDS, 'g'), '');
	return `${head}${bare}${context === '' ? '' : `:${context}`}`;
}
function withoutHead(subject) {
	return subject.replace(/^(?:repo:)?(?:(?:git|https?):(?:\/\/)?)?(?:www\.)?(?:github\.com[/:])?(?:repos?(?:sitory)?[:/])?/i, '');
}

;// src/refusal/subject-difference.ts





function subjectDifference(wanted, like, claims) {
	const nearest = wanted
		.map((value) => ({ value, off: fewestLoosenings({ wanted: value, found: claims.sub, like }) }))
		.toSorted((one, other) => (one.off?.length ?? 99) - (other.off?.length ?? 99))[0];
	if (nearest === undefined)
		return other(wanted, claims.sub);
	const { value } = nearest;
	const off = nearest.off?.[0] === 'repository' && hasIds(value) !== hasIds(claims.sub)
		? ['form', ...nearest.off]
		: nearest.off;
	if (/:job_workflow_ref:|:repository_owner:|^repository_owner:/.test(value) &&
		!claims.sub.includes('job_workflow_ref:')) {
		return templateWanted(value, claims.sub);
	}
	const [first] = off ?? [];
	if (first === undefined)
		return custom(claims.sub) ? template(wanted, claims.sub) : other(wanted, claims.sub);
	if (custom(claims.sub) && (first === 'context' || first === 'repository'))
		return template([value], claims.sub);
	const found = subject_difference_explain(first, value, claims);
	const more = (off ?? []).slice(1).map((next) => subject_difference_explain(next, value, claims).text);
	return more.length === 0 ? found : { ...found, text: `${found.text}; and ${more.join('; and ')}` };
}
function subject_difference_explain(off, wanted, claims) {
	const { sub } = claims;
	const between = `the policy wants ${(0,cause/* said */.a)(wanted)}, the token says ${(0,cause/* said */.a)(sub)}`;
	switch (off) {
		case 'blanks':
			return (0,cause/* cause */.c)('white-space', `the policy's value has blanks around it, and they count: ${between}`);
		case 'letter-case':
			return (0,cause/* cause */.c)('letter-case', `letter case counts, and it differs: ${between}`, 'Write the names as GitHub does.');
		case 'wildcard':
			return (0,cause/* cause */.c)('wildcard-under-equals', `"*" and "?" are wildcards only under StringLike, and here they are plain characters: ${between}`, 'Use StringLike, and only for what has to vary.');
		case 'form':
			return subject_difference_form(wanted, sub);
		case 'head':
			return (0,cause/* cause */.c)('subject-head', `a subject begins with "repo:OWNER/REPO" and nothing else before it: ${between}`);
		case 'context':
			return contextDifference((0,cut_subject/* cutSubject */.N)(wanted).context, (0,cut_subject/* cutSubject */.N)(sub).context, claims);
		case 'repository':
			return repositoryDifference((0,cut_subject/* cutSubject */.N)(wanted).repository, (0,cut_subject/* cutSubject */.N)(sub).repository);
	}
}
function subject_difference_form(wanted, sub) {
	if ((0,subject/* parseSubject */.C)(sub).kind !== 'name') {
		return (0,cause/* cause */.c)('subject-form', `the policy trusts the name form ${(0,cause/* said */.a)(wanted)}, but this repository issues the immutable form, which carries ids: ${(0,cause/* said */.a)(sub)}`, 'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help: the ids stand before it.');
	}
	return (0,cause/* cause */.c)('subject-form', `the policy trusts the immutable form ${(0,cause/* said */.a)(wanted)}, but this repository issues the name form: ${(0,cause/* said */.a)(sub)}`, 'Trust the names, or switch the repository to immutable subjects.');
}
function repositoryDifference(wanted, found) {
	const [owner = '', name] = bare(found).split('/');
	const [wantedOwner = '', wantedName] = bare(wanted).split('/');
	const between = `the policy wants ${(0,cause/* said */.a)(wanted)}, the token says ${(0,cause/* said */.a)(found)}`;
	if (wantedName === undefined && wantedOwner === name)
		return (0,cause/* cause */.c)('owner-missing', `the owner is missing: ${between}`);
	const [wantedIds, ids] = [idsOf(wanted), idsOf(found)];
	if (bare(wanted) === bare(found) && wantedIds.length > 0 && ids.length > 0) {
		return (0,cause/* cause */.c)('other-ids', `the names agree but the ids do not: ${between}`, 'The repository was made anew or has another owner than the one that was trusted; or the ids are swapped.');
	}
	if (wantedName === name && wantedOwner !== owner) {
		return (0,cause/* cause */.c)('other-owner', `the owner differs, as it does in a fork or after a transfer: ${between}`);
	}
	return (0,cause/* cause */.c)('other-repository', `the policy trusts another repository: ${between}`);
}
function bare(repository) {
	return repository.replace(/@\d+(?=\/|$)/g, '');
}
function idsOf(repository) {
	return [...repository.matchAll(/@(\d+)(?=\/|$)/g)].map(([, id]) => id ?? '');
}
function custom(sub) {
	return (0,subject/* parseSubject */.C)(sub).kind === 'opaque';
}
function template(wanted, sub) {
	return (0,cause/* cause */.c)('subject-template', `this repository's subjects follow a template of its own, ${(0,cause/* said */.a)(sub)}, and the policy wants ${list(wanted)}`, 'Trust the whole subject as the token has it, every key of the template in its order.');
}
function templateWanted(wanted, sub) {
	return (0,cause/* cause */.c)('template-missing', `the policy wants a subject of a template of its own, ${(0,cause/* said */.a)(wanted)}, but this repository issues ${(0,cause/* said */.a)(sub)}`, 'An organisation\u2019s template holds only for repositories that set `use_default: false`; or trust the subject as it is.');
}
function other(wanted, sub) {
	return (0,cause/* cause */.c)('other-subject', `the policy wants ${list(wanted)}, the token says ${(0,cause/* said */.a)(sub)}`);
}
function list(values) {
	return values.map((value) => `${(0,cause/* said */.a)(value)}`).join(' or ');
}

;// src/refusal/claim-difference.ts


function claimDifference(check, claim, claims) {
	const { operator, wanted, found = [] } = check;
	const [value = ''] = found;
	if (/not/i.test(operator.replace(/^.*:/, ''))) {
		return (0,cause/* cause */.c)('excluded', `${operator} on ${(0,cause/* said */.a)(check.key)} keeps ${(0,cause/* said */.a)(value)} out`);
	}
	if (claim === 'sub' && value === claims.sub) {
		return subjectDifference(wanted, /StringLike/i.test(operator), claims);
	}
	if (claim === 'aud')
		return audienceDifference(wanted, value);
	const list = wanted.map(cause/* said */.a).join(' or ');
	const insensitive = wanted.find((one) => one.toLowerCase() === value.toLowerCase());
	if (insensitive !== undefined && !/IgnoreCase/i.test(operator)) {
		return (0,cause/* cause */.c)('letter-case', `letter case counts, and it differs: the policy wants ${(0,cause/* said */.a)(insensitive)}, the token says ${(0,cause/* said */.a)(value)}`);
	}
	if (/[*?]/.test(wanted.join('')) && /StringEquals/i.test(operator)) {
		return (0,cause/* cause */.c)('wildcard-under-equals', `"*" and "?" are wildcards only under StringLike, and here they are plain characters: the policy wants ${list}, the token says ${(0,cause/* said */.a)(value)}`, 'Use StringLike, and only for what has to vary.');
	}
	return (0,cause/* cause */.c)(`other-${claim.replaceAll('_', '-')}`, `the policy wants ${(0,cause/* said */.a)(check.key)} to be ${list}, the token says ${found.length === 0 ? 'nothing' : (0,cause/* said */.a)(value)}`);
}
function audienceDifference(wanted, found) {
	const list = wanted.map(cause/* said */.a).join(' or ');
	const between = `the policy wants the audience ${list}, the token says ${(0,cause/* said */.a)(found)}`;
	if (wanted.some((one) => /^https:\/\/[^/]+\/[\w.-]+\/?$/.test(one))) {
		return (0,cause/* cause */.c)('audience-owner-url', `${between}: the owner's URL is what GitHub puts in where nothing is asked for, and this step asks for ${(0,cause/* said */.a)(found)}`, `Trust ${(0,cause/* said */.a)(found)}; it must be among the client ids of the provider too.`);
	}
	if (wanted.some((one) => one === 'sts.amazonaws.com' || one === 'sts.amazonaws.com.cn') &&
		/^sts\.amazonaws\.com/.test(found)) {
		return (0,cause/* cause */.c)('audience-partition', `${between}: China's regions have "sts.amazonaws.com.cn", all others "sts.amazonaws.com"`);
	}
	return (0,cause/* cause */.c)('audience', between, `Give the step \`audience: ${wanted[0] ?? ''}\`, or trust ${(0,cause/* said */.a)(found)}.`);
}

var arn = __webpack_require__(6606);
;// src/refusal/principal-difference.ts



function principalDifference({ found, wanted }, claims) {
	const ours = found.replace(/^Federated: /, '');
	const theirs = wanted.map((entry) => entry.replace(/^Federated: /, ''));
	const federated = wanted.filter((entry) => entry.startsWith('Federated: ')).map((entry) => entry.slice(11));
	const fix = `Write "Principal": { "Federated": "${ours}" }.`;
	const [nearest] = federated;
	if (nearest === undefined) {
		return (0,cause/* cause */.c)('principal-type', `the statement trusts ${theirs.map(cause/* said */.a).join(', ')}, which is no OIDC provider: this token comes from "${ours}"`, fix);
	}
	const between = `the policy trusts ${(0,cause/* said */.a)(nearest)}, this token comes from "${ours}"`;
	const [theirArn, ourArn] = [(0,arn/* parseArn */.L)(nearest), (0,arn/* parseArn */.L)(ours)];
	if (theirArn === undefined) {
		return (0,cause/* cause */.c)('principal-not-arn', `Federated must be the ARN of an OIDC provider, found ${(0,cause/* said */.a)(nearest)}: this token comes from "${ours}"`, fix);
	}
	if (theirArn.resource === ourArn?.resource) {
		return theirArn.partition === ourArn.partition
			? (0,cause/* cause */.c)('principal-account', `the provider is another account's: ${between}`, 'The provider must be in the account of the role.')
			: (0,cause/* cause */.c)('principal-partition', `the provider is in another partition: ${between}`, fix);
	}
	return (0,cause/* cause */.c)(providerCode(theirArn.resource, (0,provider_keys/* providerOf */.lc)(claims.iss)), `the provider is another issuer's: ${between}`, fix);
}
function providerCode(resource, ours) {
	const theirs = resource.replace(/^oidc-provider\//, '');
	if (theirs.startsWith('vstoken.'))
		return 'principal-old-host';
	const [host, slug] = [theirs.split('/')[0], ours.split('/')[0]];
	return host === slug ? 'principal-slug' : 'principal-issuer';
}

;// src/refusal/decided-cause.ts






function decidedCause({ reason }, claims) {
	switch (reason.kind) {
		case 'no-allow':
			return (0,cause/* cause */.c)('no-allow', 'no statement of the policy allows anything', 'Add the statement below.');
		case 'denied':
			return (0,cause/* cause */.c)('denied', `${(0,explain/* nameStatement */.pf)(reason.by.statement)} denies this job (${(0,place/* showPlace */.R3)(reason.by.statement.place)}), and a Deny wins over every Allow`, 'Narrow the Deny, or run the job where it does not hold.');
		case 'not-allowed': {
			const found = checkCause(reason.first, claims);
			return {
				...found,
				text: `${found.text} (${(0,explain/* nameStatement */.pf)(reason.nearest.statement)}, ${(0,place/* showPlace */.R3)(reason.first.place)})`,
			};
		}
	}
}
function checkCause(check, claims) {
	if (check.element === 'Condition')
		return conditionCause(check, claims);
	return check.element === 'Principal' ? principalDifference(check, claims) : actionCause(check);
}
function actionCause({ wanted }) {
	return (0,cause/* cause */.c)('action', `the statement is for the action ${wanted.map(cause/* said */.a).join(', ')}, and a token of an OIDC provider needs "sts:AssumeRoleWithWebIdentity"`, 'Name the action sts:AssumeRoleWithWebIdentity.');
}
function conditionCause(check, claims) {
	const { prefix, claim } = (0,provider_keys/* splitKey */._$)(check.key);
	switch (check.absent?.because) {
		case 'other-provider':
			return (0,cause/* cause */.c)('key-prefix', `the condition key ${(0,cause/* said */.a)(check.key)} never matches: the keys of this token's issuer begin with "${(0,provider_keys/* providerOf */.lc)(claims.iss)}:"${prefixDetail(prefix)}`, `Write "${(0,provider_keys/* providerOf */.lc)(claims.iss)}:${claim}".`);
		case 'not-supplied':
			return (0,cause/* cause */.c)('key-not-supplied', `the condition on ${(0,cause/* said */.a)(check.key)} never matches: AWS makes no condition key of the claim ${(0,cause/* said */.a)(claim)}, though the token has it`.replace(', though the token has it', claims[claim] === undefined ? '' : ', though the token has it'), `Take the condition out, and keep the rule on the runner: \`expect: ${claim}: \u2026\`.`);
		case 'claim-absent':
			return (0,cause/* cause */.c)('claim-absent', `the condition on ${(0,cause/* said */.a)(check.key)} wants ${check.wanted.map(cause/* said */.a).join(' or ')}, but this token has no such claim${claim.toLowerCase() === 'environment' ? ': the job has no `environment:`' : ''}`);
		case 'other-request':
			return (0,cause/* cause */.c)('key-not-supplied', `the condition on ${(0,cause/* said */.a)(check.key)} never matches: AWS has that key, but not in this request`);
		case undefined:
			return claimDifference(check, claim.toLowerCase(), claims);
	}
}
function prefixDetail(prefix) {
	if (/^https?:\/\//i.test(prefix))
		return ', without "https://"';
	if (/^vstoken\./i.test(prefix))
		return '; "vstoken" was the host of 2021';
	return '';
}


}),

678:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (offers),
  s: () => (trustStatement)
});
var _credentials_arn_js_1 = __webpack_require__(6606);
var _trust_provider_keys_js_2 = __webpack_require__(7489);
var _trust_web_identity_js_3 = __webpack_require__(410);
var _cut_subject_js_0 = __webpack_require__(454);




function offers(roleArn, claims) {
	const exact = { allows: 'exactly this job', statement: trustStatement(roleArn, claims) };
	const wider = widened((0,_cut_subject_js_0/* .cutSubject */ .N)(claims.sub).context);
	if (wider === undefined)
		return [exact];
	const pattern = `${claims.sub.slice(0, claims.sub.length - wider.from.length)}${wider.to}`;
	return [exact, { allows: wider.allows, statement: trustStatement(roleArn, claims, pattern) }];
}
function trustStatement(roleArn, claims, pattern) {
	const { partition = 'aws', account = 'ACCOUNT' } = (0,_credentials_arn_js_1/* .parseRoleArn */ .D)(roleArn) ?? {};
	const provider = (0,_trust_provider_keys_js_2/* .providerOf */ .lc)(claims.iss);
	const called = calledWorkflow(claims, partition);
	const equals = {
		[`${provider}:aud`]: plain(claims.aud),
		...(pattern === undefined && { [`${provider}:sub`]: plain(claims.sub) }),
		...(called !== undefined && { [`${provider}:job_workflow_ref`]: plain(called) }),
	};
	return {
		Effect: 'Allow',
		Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
		Action: _trust_web_identity_js_3/* .ACTION */ .h,
		Condition: {
			StringEquals: equals,
			...(pattern !== undefined && { StringLike: { [`${provider}:sub`]: plain(pattern) } }),
		},
	};
}
function calledWorkflow(claims, partition) {
	const { job_workflow_ref: called, workflow_ref: own } = claims;
	if (typeof called !== 'string' || typeof own !== 'string' || called === own)
		return undefined;
	return partition === 'aws' && (0,_trust_provider_keys_js_2/* .suppliedClaims */ .AS)((0,_trust_provider_keys_js_2/* .providerOf */ .lc)(claims.iss)).includes('job_workflow_ref')
		? called
		: undefined;
}
function widened(context) {
	const tag = /^ref:refs\/tags\/(.+)$/s.exec(context)?.[1];
	if (tag !== undefined)
		return { from: tag, to: '*', allows: 'every tag' };
	const queued = /^ref:refs\/heads\/gh-readonly-queue\/.+\/([^/]+)$/s.exec(context)?.[1];
	if (queued !== undefined)
		return { from: queued, to: '*', allows: 'everything in the merge queue of that branch' };
	return undefined;
}
function plain(text) {
	return text.replace(/\$\{/g, () => `\${$}{`);
}


})

};
