import { modules as shared } from './shared.js';
export const id = 38;
export const ids = [38];
export const modules = {
...shared,

1680:
((module, exports, require) => {

Object.assign(exports, { said, cause });
var secrets_quotation_js = require(5160);

function cause(code, text, fix) {
	return { code, text, fix };
}
function said(text) {
	return secrets_quotation_js.quote(text, 500);
}

}),

454:
((module, exports, require) => {

Object.assign(exports, { cutSubject });
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
((module, exports, require) => {

Object.assign(exports, { decidedCause });

var explain = require(7182);
var place = require(3266);
var provider_keys = require(7489);
var cause = require(1680);
var subject = require(8355);
;// src/refusal/context-difference.ts

const EVENTS = /^(?:event(?:_name)?:)?(?:push|release|workflow_dispatch|workflow_run|workflow_call|schedule|pull_request_target|merge_group|repository_dispatch|issues|issue_comment|deployment|create|delete)(?:\b|$)/;
const BARE_REF = /^(?:ref:(?!refs\/)|refs\/|(?:heads|tags)\/|branch(?:es)?[:/]|tags?[:/])/;
function contextDifference(wanted, found, claims) {
	const quoted = cause.said(wanted);
	if (wanted === '') {
		return cause.cause('context-missing', `the policy's value ends behind the repository, but a subject goes on with ${cause.said(`:${found}`)}`, 'Write the whole subject.');
	}
	if (/(?:^|:)ref:.*:environment:|(?:^|:)environment:.*:ref:|(?:^|:)environment:.*:pull_request|pull_request:(?:ref|environment):/.test(wanted)) {
		return cause.cause('both-contexts', `the policy wants ${quoted}, but a subject never names an environment beside a branch or a pull request`, 'Name the environment alone, and limit its branches in the settings of the environment; or condition on the key `ref` beside `sub`.');
	}
	if (EVENTS.test(wanted)) {
		return cause.cause('event-as-context', `the policy wants ${quoted}, but the only event that a subject names is pull_request; every other run has its ref there`, `Trust ${cause.said(found)}, and keep other events out with \`expect: event_name: \u2026\`.`);
	}
	if (found.startsWith('environment:'))
		return environmentDifference(wanted, found);
	if (wanted.startsWith('environment')) {
		return cause.cause('no-environment', `the policy wants ${quoted}, but this job has no \`environment:\`, so its subject ends in ${cause.said(found)}`, `Give the job that \`environment:\`, or trust ${cause.said(found)}.`);
	}
	if (found === 'pull_request') {
		return cause.cause('pull-request-has-no-ref', `the policy wants ${quoted}, but this run is for a pull request, and then the subject names no branch: it ends in ":pull_request"`, 'Let the role be assumed after the merge, or trust ":pull_request", which every pull request of the repository has.');
	}
	if (wanted.startsWith('pull_request')) {
		const event = claims.event_name === undefined ? 'this run' : `this run's event is ${claims.event_name}, and it`;
		return cause.cause('not-a-pull-request', `the policy wants ":pull_request", but ${event} has its ref in the subject: ${cause.said(found)}`, claims.event_name === 'pull_request_target'
			? 'A pull_request_target run has the subject of a push to its base branch; trust it only where it runs no code of the pull request.'
			: `Trust ${cause.said(found)}.`);
	}
	return refDifference(wanted, found);
}
function environmentDifference(wanted, found) {
	const name = found.slice('environment:'.length);
	if (wanted.startsWith('environment:')) {
		if (wanted.replaceAll(':', '%3A').replace('environment%3A', 'environment:') === found) {
			return cause.cause('colon-escape', `the policy wants ${cause.said(wanted)}, but a ":" in a name is "%3A" in a subject: ${cause.said(found)}`);
		}
		return cause.cause('other-environment', `the policy wants ${cause.said(wanted)}, but this job's environment is ${cause.said(name)}`, 'Correct the policy or the job\u2019s `environment:`.');
	}
	return cause.cause('environment-replaces-ref', `the policy wants ${cause.said(wanted)}, but the job has \`environment: ${name}\`, which replaces branch, tag and pull request in the subject: ${cause.said(found)}`, `Trust ${cause.said(found)} and limit its branches in the settings of the environment; or take \`environment:\` off the job.`);
}
function refDifference(wanted, found) {
	if (BARE_REF.test(wanted) || !wanted.includes(':')) {
		return cause.cause('ref-form', `the policy wants ${cause.said(wanted)}, but a subject writes a branch as "ref:refs/heads/NAME" and a tag as "ref:refs/tags/NAME": ${cause.said(found)}`);
	}
	const kinds = [wanted, found].map((context) => /^ref:refs\/(heads|tags)\//.exec(context)?.[1]);
	if (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]) {
		return cause.cause('tag-not-branch', kinds[1] === 'tags'
			? `the policy wants the branch ${cause.said(wanted)}, but this run is for a tag: ${cause.said(found)}`
			: `the policy wants the tag ${cause.said(wanted)}, but this run is for a branch: ${cause.said(found)}`);
	}
	if (found.startsWith('ref:refs/heads/gh-readonly-queue/')) {
		return cause.cause('merge-queue', `the policy wants ${cause.said(wanted)}, but a merge queue's run has a branch of its own: ${cause.said(found)}`, 'Trust "ref:refs/heads/gh-readonly-queue/BASE/*" with StringLike.');
	}
	return cause.cause('other-ref', `the policy wants ${cause.said(wanted)}, but this run is for ${cause.said(found)}`);
}

var cut_subject = require(454);
var glob = require(723);
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
		wanted: cut_subject.cutSubject(pair.wanted).repository,
		found: cut_subject.cutSubject(pair.found).repository,
	}),
	repository: (pair) => ({ ...pair, wanted: cut_subject.cutSubject(pair.wanted).context, found: cut_subject.cutSubject(pair.found).context }),
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
	return found !== '' && glob.fits(like ? glob.wildcards(wanted) : glob.literal(wanted), found);
}
function hasIds(subject) {
	return IDS.test(cut_subject.cutSubject(subject).repository);
}
function withoutIds(subject) {
	const { repository, context, head } = cut_subject.cutSubject(subject);
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
	const between = `the policy wants ${cause.said(wanted)}, the token says ${cause.said(sub)}`;
	switch (off) {
		case 'blanks':
			return cause.cause('white-space', `the policy's value has blanks around it, and they count: ${between}`);
		case 'letter-case':
			return cause.cause('letter-case', `letter case counts, and it differs: ${between}`, 'Write the names as GitHub does.');
		case 'wildcard':
			return cause.cause('wildcard-under-equals', `"*" and "?" are wildcards only under StringLike, and here they are plain characters: ${between}`, 'Use StringLike, and only for what has to vary.');
		case 'form':
			return subject_difference_form(wanted, sub);
		case 'head':
			return cause.cause('subject-head', `a subject begins with "repo:OWNER/REPO" and nothing else before it: ${between}`);
		case 'context':
			return contextDifference(cut_subject.cutSubject(wanted).context, cut_subject.cutSubject(sub).context, claims);
		case 'repository':
			return repositoryDifference(cut_subject.cutSubject(wanted).repository, cut_subject.cutSubject(sub).repository);
	}
}
function subject_difference_form(wanted, sub) {
	if (subject.parseSubject(sub).kind !== 'name') {
		return cause.cause('subject-form', `the policy trusts the name form ${cause.said(wanted)}, but this repository issues the immutable form, which carries ids: ${cause.said(sub)}`, 'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help: the ids stand before it.');
	}
	return cause.cause('subject-form', `the policy trusts the immutable form ${cause.said(wanted)}, but this repository issues the name form: ${cause.said(sub)}`, 'Trust the names, or switch the repository to immutable subjects.');
}
function repositoryDifference(wanted, found) {
	const [owner = '', name] = bare(found).split('/');
	const [wantedOwner = '', wantedName] = bare(wanted).split('/');
	const between = `the policy wants ${cause.said(wanted)}, the token says ${cause.said(found)}`;
	if (wantedName === undefined && wantedOwner === name)
		return cause.cause('owner-missing', `the owner is missing: ${between}`);
	const [wantedIds, ids] = [idsOf(wanted), idsOf(found)];
	if (bare(wanted) === bare(found) && wantedIds.length > 0 && ids.length > 0) {
		return cause.cause('other-ids', `the names agree but the ids do not: ${between}`, 'The repository was made anew or has another owner than the one that was trusted; or the ids are swapped.');
	}
	if (wantedName === name && wantedOwner !== owner) {
		return cause.cause('other-owner', `the owner differs, as it does in a fork or after a transfer: ${between}`);
	}
	return cause.cause('other-repository', `the policy trusts another repository: ${between}`);
}
function bare(repository) {
	return repository.replace(/@\d+(?=\/|$)/g, '');
}
function idsOf(repository) {
	return [...repository.matchAll(/@(\d+)(?=\/|$)/g)].map(([, id]) => id ?? '');
}
function custom(sub) {
	return subject.parseSubject(sub).kind === 'opaque';
}
function template(wanted, sub) {
	return cause.cause('subject-template', `this repository's subjects follow a template of its own, ${cause.said(sub)}, and the policy wants ${list(wanted)}`, 'Trust the whole subject as the token has it, every key of the template in its order.');
}
function templateWanted(wanted, sub) {
	return cause.cause('template-missing', `the policy wants a subject of a template of its own, ${cause.said(wanted)}, but this repository issues ${cause.said(sub)}`, 'An organisation\u2019s template holds only for repositories that set `use_default: false`; or trust the subject as it is.');
}
function other(wanted, sub) {
	return cause.cause('other-subject', `the policy wants ${list(wanted)}, the token says ${cause.said(sub)}`);
}
function list(values) {
	return values.map((value) => `${cause.said(value)}`).join(' or ');
}

;// src/refusal/claim-difference.ts

function claimDifference(check, claim, claims) {
	const { operator, wanted, found = [] } = check;
	const [value = ''] = found;
	if (/not/i.test(operator.replace(/^.*:/, ''))) {
		return cause.cause('excluded', `${operator} on ${cause.said(check.key)} keeps ${cause.said(value)} out`);
	}
	if (claim === 'sub' && value === claims.sub) {
		return subjectDifference(wanted, /StringLike/i.test(operator), claims);
	}
	if (claim === 'aud')
		return audienceDifference(wanted, value);
	const list = wanted.map(cause.said).join(' or ');
	const insensitive = wanted.find((one) => one.toLowerCase() === value.toLowerCase());
	if (insensitive !== undefined && !/IgnoreCase/i.test(operator)) {
		return cause.cause('letter-case', `letter case counts, and it differs: the policy wants ${cause.said(insensitive)}, the token says ${cause.said(value)}`);
	}
	if (/[*?]/.test(wanted.join('')) && /StringEquals/i.test(operator)) {
		return cause.cause('wildcard-under-equals', `"*" and "?" are wildcards only under StringLike, and here they are plain characters: the policy wants ${list}, the token says ${cause.said(value)}`, 'Use StringLike, and only for what has to vary.');
	}
	return cause.cause(`other-${claim.replaceAll('_', '-')}`, `the policy wants ${cause.said(check.key)} to be ${list}, the token says ${found.length === 0 ? 'nothing' : cause.said(value)}`);
}
function audienceDifference(wanted, found) {
	const list = wanted.map(cause.said).join(' or ');
	const between = `the policy wants the audience ${list}, the token says ${cause.said(found)}`;
	if (wanted.some((one) => /^https:\/\/[^/]+\/[\w.-]+\/?$/.test(one))) {
		return cause.cause('audience-owner-url', `${between}: the owner's URL is what GitHub puts in where nothing is asked for, and this step asks for ${cause.said(found)}`, `Trust ${cause.said(found)}; it must be among the client ids of the provider too.`);
	}
	if (wanted.some((one) => one === 'sts.amazonaws.com' || one === 'sts.amazonaws.com.cn') &&
		/^sts\.amazonaws\.com/.test(found)) {
		return cause.cause('audience-partition', `${between}: China's regions have "sts.amazonaws.com.cn", all others "sts.amazonaws.com"`);
	}
	return cause.cause('audience', between, `Give the step \`audience: ${wanted[0] ?? ''}\`, or trust ${cause.said(found)}.`);
}

var arn = require(6606);
;// src/refusal/principal-difference.ts

function principalDifference({ found, wanted }, claims) {
	const ours = found.replace(/^Federated: /, '');
	const theirs = wanted.map((entry) => entry.replace(/^Federated: /, ''));
	const federated = wanted.filter((entry) => entry.startsWith('Federated: ')).map((entry) => entry.slice(11));
	const fix = `Write "Principal": { "Federated": "${ours}" }.`;
	const [nearest] = federated;
	if (nearest === undefined) {
		return cause.cause('principal-type', `the statement trusts ${theirs.map(cause.said).join(', ')}, which is no OIDC provider: this token comes from "${ours}"`, fix);
	}
	const between = `the policy trusts ${cause.said(nearest)}, this token comes from "${ours}"`;
	const [theirArn, ourArn] = [arn.parseArn(nearest), arn.parseArn(ours)];
	if (theirArn === undefined) {
		return cause.cause('principal-not-arn', `Federated must be the ARN of an OIDC provider, found ${cause.said(nearest)}: this token comes from "${ours}"`, fix);
	}
	if (theirArn.resource === ourArn?.resource) {
		return theirArn.partition === ourArn.partition
			? cause.cause('principal-account', `the provider is another account's: ${between}`, 'The provider must be in the account of the role.')
			: cause.cause('principal-partition', `the provider is in another partition: ${between}`, fix);
	}
	return cause.cause(providerCode(theirArn.resource, provider_keys.providerOf(claims.iss)), `the provider is another issuer's: ${between}`, fix);
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
			return cause.cause('no-allow', 'no statement of the policy allows anything', 'Add the statement below.');
		case 'denied':
			return cause.cause('denied', `${explain.nameStatement(reason.by.statement)} denies this job (${place.showPlace(reason.by.statement.place)}), and a Deny wins over every Allow`, 'Narrow the Deny, or run the job where it does not hold.');
		case 'not-allowed': {
			const found = checkCause(reason.first, claims);
			return {
				...found,
				text: `${found.text} (${explain.nameStatement(reason.nearest.statement)}, ${place.showPlace(reason.first.place)})`,
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
	return cause.cause('action', `the statement is for the action ${wanted.map(cause.said).join(', ')}, and a token of an OIDC provider needs "sts:AssumeRoleWithWebIdentity"`, 'Name the action sts:AssumeRoleWithWebIdentity.');
}
function conditionCause(check, claims) {
	const { prefix, claim } = provider_keys.splitKey(check.key);
	switch (check.absent?.because) {
		case 'other-provider':
			return cause.cause('key-prefix', `the condition key ${cause.said(check.key)} never matches: the keys of this token's issuer begin with "${provider_keys.providerOf(claims.iss)}:"${prefixDetail(prefix)}`, `Write "${provider_keys.providerOf(claims.iss)}:${claim}".`);
		case 'not-supplied':
			return cause.cause('key-not-supplied', `the condition on ${cause.said(check.key)} never matches: AWS makes no condition key of the claim ${cause.said(claim)}, though the token has it`.replace(', though the token has it', claims[claim] === undefined ? '' : ', though the token has it'), `Take the condition out, and keep the rule on the runner: \`expect: ${claim}: \u2026\`.`);
		case 'claim-absent':
			return cause.cause('claim-absent', `the condition on ${cause.said(check.key)} wants ${check.wanted.map(cause.said).join(' or ')}, but this token has no such claim${claim.toLowerCase() === 'environment' ? ': the job has no `environment:`' : ''}`);
		case 'other-request':
			return cause.cause('key-not-supplied', `the condition on ${cause.said(check.key)} never matches: AWS has that key, but not in this request`);
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
((module, exports, require) => {

Object.assign(exports, { offers, trustStatement });
var credentials_arn_js = require(6606);
var trust_provider_keys_js = require(7489);
var trust_web_identity_js = require(410);
var cut_subject_js = require(454);

function offers(roleArn, claims) {
	const exact = { allows: 'exactly this job', statement: trustStatement(roleArn, claims) };
	const wider = widened(cut_subject_js.cutSubject(claims.sub).context);
	if (wider === undefined)
		return [exact];
	const pattern = `${claims.sub.slice(0, claims.sub.length - wider.from.length)}${wider.to}`;
	return [exact, { allows: wider.allows, statement: trustStatement(roleArn, claims, pattern) }];
}
function trustStatement(roleArn, claims, pattern) {
	const { partition = 'aws', account = 'ACCOUNT' } = credentials_arn_js.parseRoleArn(roleArn) ?? {};
	const provider = trust_provider_keys_js.providerOf(claims.iss);
	const called = calledWorkflow(claims, partition);
	const equals = {
		[`${provider}:aud`]: plain(claims.aud),
		...(pattern === undefined && { [`${provider}:sub`]: plain(claims.sub) }),
		...(called !== undefined && { [`${provider}:job_workflow_ref`]: plain(called) }),
	};
	return {
		Effect: 'Allow',
		Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
		Action: trust_web_identity_js.ACTION,
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
	return partition === 'aws' && trust_provider_keys_js.suppliedClaims(trust_provider_keys_js.providerOf(claims.iss)).includes('job_workflow_ref')
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
