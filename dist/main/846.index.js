import { modules as shared } from './shared.js';
export const id = 846;
export const ids = [846];
export const modules = {
...shared,

9637:
((module, exports, require) => {

Object.assign(exports, { requestOf });

var arn = require(6606);
;// src/trust/global-keys.ts
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
const RULES = new Map(Object.entries({
	'aws:currenttime': ({ now }) => known(new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')),
	'aws:epochtime': ({ now }) => known(String(Math.floor(now / 1000))),
	'aws:requestedregion': ({ region }) => known(region),
	'aws:securetransport': () => known('true'),
	'aws:viaawsservice': () => known('false'),
	'aws:useragent': unknown('what the SDK calls itself'),
	'sts:rolesessionname': ({ sessionName }) => known(sessionName),
	'sts:externalid': otherRequest('AssumeRoleWithWebIdentity has no ExternalId'),
	'sts:sourceidentity': otherRequest("GitHub's tokens carry no source identity"),
	'aws:sourceidentity': UNSIGNED,
	'sts:transitivetagkeys': NO_TAGS,
	'aws:tagkeys': NO_TAGS,
	'aws:requesttag/': NO_TAGS,
	'aws:principaltag/': CALLER,
	'aws:tokenissuetime': UNSIGNED,
	'aws:multifactorauthage': UNSIGNED,
	'aws:multifactorauthpresent': UNSIGNED,
	'aws:username': NOT_A_USER,
	'aws:sourcearn': NO_SERVICE,
	'aws:sourceaccount': NO_SERVICE,
	'aws:sourceorgid': NO_SERVICE,
	'aws:sourceorgpaths': NO_SERVICE,
	'aws:calledvia': NO_SERVICE,
	'aws:calledviafirst': NO_SERVICE,
	'aws:calledvialast': NO_SERVICE,
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
function globalKey(key, facts) {
	const name = key.toLowerCase();
	const rule = RULES.get(name) ?? RULES.get(name.slice(0, name.indexOf('/') + 1));
	return rule?.(facts) ?? CALLER(facts);
}

var provider_keys = require(7489);
var web_identity = require(410);
;// src/trust/context.ts

function requestOf(facts) {
	const { partition = 'aws', account = '' } = arn.parseRoleArn(facts.roleArn) ?? {};
	const provider = provider_keys.providerOf(facts.claims.iss);
	const given = new Map(Object.entries(facts.given ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
	return {
		providerArn: `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
		provider,
		action: web_identity.ACTION,
		read(key) {
			const own = given.get(key.toLowerCase());
			if (own !== undefined)
				return { kind: 'known', values: typeof own === 'string' ? [own] : own };
			return provider_keys.claimKey(key, facts.claims, partition) ?? globalKey(key, facts);
		},
	};
}

}),

7050:
((module, exports, require) => {

Object.assign(exports, { findings, findingsAcross });

var trust_policy = require(9270);
;// src/trust/correct-all.ts

const MOST = 20;
function correctAll(policy, index, first, find) {
	let { version } = policy;
	let statement = first;
	for (let next = first, left = MOST; next !== undefined && left > 0; left--) {
		const whole = next['Statement'];
		const corrected = Array.isArray(whole) ? whole[0] : next;
		const statements = policy.statements.map(({ json }) => json).with(index, corrected);
		const parsed = trust_policy.parsePolicy(JSON.stringify({ Version: next['Version'] ?? version, Statement: statements }));
		if (parsed.kind !== 'policy')
			break;
		({ version } = parsed.policy);
		statement = corrected;
		const stands = JSON.stringify(statement);
		next = find(parsed.policy)
			.map((finding) => finding.corrected)
			.find((one) => 'Statement' in one || JSON.stringify(one) !== stands);
	}
	return version === policy.version ? statement : { Version: version, Statement: [statement] };
}

var partition = require(3495);
;// src/trust/correction.ts
function withElement({ json }, name, value, instead = name) {
	const entries = Object.entries(json).map(([known, old]) => (known === instead ? [name, value] : [known, old]));
	const added = instead in json ? [] : [[name, value]];
	return Object.fromEntries([...entries, ...added]);
}
function withCondition(statement, operator, key, value) {
	return withElement(statement, 'Condition', merged(conditionsOf(statement), operator, key, value));
}
function replaceCondition(statement, { operator, key, values }, { operator: to = operator.text, key: newKey = key, values: newValues = values }) {
	const [only = '', ...more] = new Set(newValues);
	const value = more.length === 0 ? only : [only, ...more];
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

var trust_glob = require(723);
var provider_keys = require(7489);
var web_identity = require(410);
;// src/trust/rules/review.ts

const PROVIDER_ARN = /^arn:[\w-]+:iam::[^:]*:oidc-provider\/(.+)$/;
const GITHUB = 'token.actions.githubusercontent.com';
function reviewOf(statement, policy, context) {
	const own = context.request?.provider;
	const named = statement.principals.entries.flatMap(({ type, value }) => type === 'Federated' ? (PROVIDER_ARN.exec(value)?.[1] ?? []) : []);
	const providers = named.filter((provider) => isGithub(provider) || provider === own);
	const byKeys = statement.conditions.some(({ key }) => isGithub(provider_keys.splitKey(key).prefix));
	const open = isOpen(statement) && (byKeys || named.length === 0);
	if (providers.length === 0 && !(open && covers(statement)))
		return undefined;
	return { policy, statement, providers, provider: providers[0] ?? own ?? GITHUB, context };
}
function isGithub(provider) {
	return (provider_keys.kindOf(provider) !== 'unlisted' ||
		/actions\.githubusercontent\.com|\.ghe\.com(?:\/|$)|\/_services\/token$/i.test(provider));
}
function isOpen({ principals: { entries } }) {
	return entries.some(({ type, value }) => value === '*' && (type === 'AWS' || type === 'Federated'));
}
function covers({ actions: { negated, patterns } }) {
	return negated !== patterns.some((pattern) => trust_glob.fits(trust_glob.wildcards(pattern.toLowerCase()), web_identity.ACTION.toLowerCase()));
}
function conditionsOn({ provider, statement }, claim) {
	return statement.conditions.filter(({ key }) => {
		const parts = provider_keys.splitKey(key);
		const own = parts.prefix.toLowerCase() === provider.toLowerCase();
		return parts.claim.toLowerCase() === claim && (own || meansGithub(parts.prefix, claim));
	});
}
function meansGithub(prefix, claim) {
	if (prefix === '')
		return /^(?:sub|aud|repository|ref|environment|job_workflow_ref)$/i.test(claim);
	return isGithub(prefix) || /^https?:\/\//i.test(prefix) || /^(?:oidc|github)$/i.test(prefix);
}
function confining(review, claim) {
	return conditionsOn(review, claim).filter(({ operator }) => operator.test.startsWith('String') && !operator.negated);
}
function passesWithoutKey({ operator }) {
	return operator.test !== 'Null' && (operator.ifExists || operator.qualifier === 'ForAllValues' || operator.negated);
}
function keyOf(review, claim) {
	return `${review.provider}:${claim}`;
}

;// src/trust/rules/audience.ts

function reviewAudience(review) {
	const { context, statement } = review;
	const values = confining(review, 'aud').flatMap((condition) => condition.values);
	if (values.some((value) => !/^\*+$/.test(value)))
		return [];
	const key = keyOf(review, 'aud');
	const audience = context.claims?.aud ?? partition.audienceFor(partitionOf(review));
	return [
		{
			rule: 'audience-missing',
			severity: 'warning',
			policy: undefined,
			place: statement.place,
			why: `nothing confines "${key}", so a token that was made for another service is taken too`,
			corrected: withCondition(statement, 'StringEquals', key, audience),
		},
	];
}
function partitionOf({ statement }) {
	return statement.principals.entries.flatMap(({ value }) => /^arn:([\w-]+):/.exec(value)?.[1] ?? [])[0] ?? 'aws';
}

var quotation = require(5160);
;// src/trust/rules/keys.ts

function reviewKeys(review) {
	return review.statement.conditions.flatMap((condition) => {
		const { prefix, claim } = provider_keys.splitKey(condition.key);
		const named = review.providers.length === 0 ? [review.provider] : review.providers;
		if (named.some((provider) => provider.toLowerCase() === prefix.toLowerCase())) {
			return provider_keys.suppliedClaims(prefix).includes(claim.toLowerCase())
				? []
				: [notSupplied(review, condition, prefix, claim)];
		}
		return meansGithub(prefix, claim) ? [otherProvider(review, condition, claim)] : [];
	});
}
function notSupplied(review, condition, prefix, claim) {
	const server = provider_keys.kindOf(prefix) === 'unlisted' ? ', which for this issuer makes keys of "aud" and "sub" alone' : '';
	return {
		rule: 'key-not-supplied',
		severity: 'error',
		policy: undefined,
		place: condition.place,
		why: `the claim "${claim}" is no condition key of AWS${server}, so ${outcome(review, condition)}`,
		corrected: substitute(review, condition, prefix, claim.toLowerCase()),
	};
}
function outcome({ statement }, condition) {
	const { operator, values } = condition;
	const holds = operator.test === 'Null' ? values.some((value) => value.toLowerCase() === 'true') : passesWithoutKey(condition);
	if (statement.effect === 'Deny')
		return holds ? 'this denies every request' : 'this denies nothing';
	return holds ? 'this condition protects nothing' : 'this statement never allows anything';
}
function substitute(review, condition, prefix, claim) {
	const { statement, context } = review;
	if (provider_keys.kindOf(prefix) !== 'unlisted') {
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
		why: `the key ${quotation.quote(condition.key)} is not of the principal's issuer, whose keys begin with "${provider}:", so the request never has it`,
		corrected: replaceCondition(statement, condition, { key: `${provider}:${claim}` }),
	};
}

;// src/trust/rules/operators.ts

function reviewOperators(review) {
	const own = review.statement.conditions.filter(({ key }) => provider_keys.isProvider(provider_keys.splitKey(key).prefix));
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
				? `${quotation.quote(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so the condition excludes nobody`
				: `${quotation.quote(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so it never matches`,
			corrected: replaceCondition(statement, condition, { operator: like }),
		},
	];
}
function missingKeyPasses(review, condition) {
	const { statement, provider } = review;
	const { key, operator, place } = condition;
	const claim = provider_keys.splitKey(key).claim.toLowerCase();
	if (statement.effect !== 'Allow' || operator.negated || !provider_keys.suppliedClaims(provider).includes(claim))
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
			why: `${operator.text} holds for every request that lacks ${quotation.quote(key)}, so ${always ? 'it protects nothing if the key is ever missing' : 'a job without this claim passes'}`,
			corrected: replaceCondition(statement, condition, { operator: plain }),
		},
	];
}
function demands({ key, operator, values }, wanted) {
	if (key.toLowerCase() !== wanted.toLowerCase())
		return false;
	if (operator.test === 'Null')
		return values.every((value) => value.toLowerCase() === 'false');
	return !operator.negated && !operator.ifExists && operator.qualifier !== 'ForAllValues';
}

;// src/trust/rules/principals.ts

function reviewPrincipals(review) {
	const { statement } = review;
	if (isOpen(statement))
		return [everyone(review)];
	if (!covers(statement))
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
function otherAction({ policy, statement }) {
	const federated = JSON.stringify(statement.principals.entries);
	const beside = policy.statements.some((other) => other.effect === 'Allow' && covers(other) && JSON.stringify(other.principals.entries) === federated);
	if (beside)
		return [];
	const { negated, patterns, place } = statement.actions;
	return [
		{
			rule: 'action-other',
			severity: 'error',
			policy: undefined,
			place,
			why: `a token is exchanged by "${web_identity.ACTION}", which ${patterns.map((one) => quotation.quote(one)).join(', ')} ${negated ? 'leaves out' : 'does not cover'}`,
			corrected: withElement(statement, 'Action', web_identity.ACTION, negated ? 'NotAction' : 'Action'),
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
			why: `${quotation.quote(first.value)} is not the token's provider, ${quotation.quote(wanted)}: ${difference(first.value, wanted)}`,
			corrected: withElement(statement, 'Principal', { Federated: wanted }),
		},
	];
}
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

;// src/trust/rules/shared-subject.ts

const STAGES = [
	['production', /(?:^|[^a-z])(?:prod|production|prd|live)(?:[^a-z]|$)/i],
	['staging', /(?:^|[^a-z])(?:stage|staging|stg|preprod|uat)(?:[^a-z]|$)/i],
	['development', /(?:^|[^a-z])(?:dev|development|test|qa|sandbox)(?:[^a-z]|$)/i],
];
function reviewShared(one, other) {
	const providers = one.review.providers.filter((provider) => other.review.providers.includes(provider));
	if (providers.length === 0)
		return undefined;
	const apart = provider_keys.suppliedClaims(one.review.provider).some((claim) => disjoint(one.review, other.review, claim));
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
		why: `a job that may assume ${quotation.quote(one.name)} may assume ${quotation.quote(other.name)} too: no claim keeps their subjects apart`,
		corrected: withCondition(statement, 'StringEquals', keyOf(other.review, 'environment'), otherStage ?? 'ENVIRONMENT'),
	};
}
function disjoint(one, other, claim) {
	return confining(one, claim).some((mine) => confining(other, claim).some((yours) => !mine.values.some((a) => yours.values.some((b) => trust_glob.overlap(glob(mine, a), glob(yours, b))))));
}
function glob({ operator }, value) {
	const variable = value.includes('${');
	if (variable)
		return trust_glob.wildcards('*');
	return operator.test === 'StringLike' ? trust_glob.wildcards(value) : trust_glob.literal(value);
}
function stageOf(name) {
	return STAGES.find(([, pattern]) => pattern.test(name))?.[0];
}

;// src/trust/impossible-subject.ts
const EVENTS = 'push|release|schedule|workflow_dispatch|workflow_run|workflow_call|merge_group|pull_request_target|deployment';
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
function faultOf(value) {
	if (value.includes('${'))
		return undefined;
	const [, why, right] = FAULTS.find(([wrong]) => wrong.test(value)) ?? [];
	return why === undefined || right === undefined ? undefined : { why, right };
}

;// src/trust/subject-pattern.ts

const SCOPES = ['all', 'open-owner', 'owner', 'repository'];
const OWNERS = /^(?:repository_owner|repository_owner_id|enterprise|enterprise_id)$/;
const REPOSITORIES = /^(?:repo|repository|job_workflow_ref)$/;
function readSubject(text, like) {
	const parts = text.split(':');
	const scopes = parts.map((name, at) => scopeOf(name, parts[at + 1], like));
	const [, repository, context] = /^repo:([^:]*)(?::(.*))?$/s.exec(text) ?? [];
	return {
		text,
		glob: like ? trust_glob.wildcards(text) : trust_glob.literal(text),
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
	const pinned = name === 'job_workflow_ref' ? fixed.split('/').length > 2 || whole : whole;
	return pinned ? 'repository' : 'owner';
}

;// src/trust/rules/suggestion.ts
const PREFIX = /^repo:[^:*?]+\/[^:*?]+(?=:|$)/;
function ownPrefix({ context: { claims, subjectPrefix } }) {
	return PREFIX.exec(subjectPrefix ?? claims?.sub ?? '')?.[0];
}
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
function bare(text) {
	return text.replace(/@\d+(?=\/|:|$)/g, '').toLowerCase();
}

;// src/trust/rules/subject-context.ts

const CONTEXTS = [
	{ name: 'pull requests', pattern: 'pull_request', sample: 'pull_request' },
	{ name: 'branches', pattern: 'ref:refs/heads/*', sample: 'ref:refs/heads/main' },
	{ name: 'tags', pattern: 'ref:refs/tags/*', sample: 'ref:refs/tags/v1' },
	{ name: 'environments', pattern: 'environment:*', sample: 'environment:production' },
];
function reviewSubjectContext(review) {
	const conditions = confining(review, 'sub');
	const confined = ['environment', 'ref'].some((claim) => confining(review, claim).some((one) => !passesWithoutKey(one)));
	const found = conditions.map((condition) => (confined ? [] : anyContext(review, condition)));
	const wide = found.some((findings) => findings.length === 0) ? [] : found.flat();
	return [...wide, ...conditions.flatMap((condition) => pullRequests(review, condition))];
}
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
			why: `${quotation.quote(first.value)} matches ${first.kinds.join(', ')} alike, so whoever can make one of them may assume the role`,
			corrected: replaceCondition(review.statement, condition, { values: read.map(({ corrected }) => corrected) }),
		},
	];
}
function contextsOf(review, { context, glob, repository, text }) {
	if (text.includes('${') || faultOf(text) !== undefined)
		return [];
	if (repository === undefined || /[*?]/.test(repository) || context === undefined)
		return [];
	const matched = CONTEXTS.filter(({ pattern }) => trust_glob.overlap(glob, trust_glob.wildcards(`repo:${repository}:${pattern}`)));
	if (matched.some(({ sample }) => excluded(review, `repo:${repository}:${sample}`)))
		return [];
	return matched.map(({ name }) => name);
}
function excluded(review, subject) {
	const denies = review.policy.statements.filter(({ effect }) => effect === 'Deny');
	const excluding = [
		...conditionsOn(review, 'sub').filter(({ operator }) => operator.negated),
		...denies
			.filter(({ conditions }) => conditions.length === 1)
			.flatMap((statement) => confining({ ...review, statement }, 'sub')),
	];
	return excluding.some(({ values }) => values.some((value) => trust_glob.fits(trust_glob.wildcards(value), subject)));
}
function narrowed(review, { glob, repository, context = '' }, kinds) {
	const { claims } = review.context;
	const own = bare(ownPrefix(review) ?? '') === bare(`repo:${repository}`);
	if (claims !== undefined && (own || trust_glob.fits(glob, claims.sub)))
		return claims.sub;
	const branch = kinds.includes('branches') && /^ref:/.test(context) ? 'ref:refs/heads/*' : 'ref:refs/heads/main';
	return `repo:${repository}:${branch}`;
}
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
				? `${quotation.quote(value)} gives unreviewed code of pull requests what ${quotation.quote(others[0] ?? '')} gets; they want a role of their own that can only read`
				: `${quotation.quote(value)} gives unreviewed code of pull requests this role, which must not be able to write`,
			corrected: replaceCondition(review.statement, condition, { values: shared ? others : [value] }),
		},
	];
}

;// src/trust/rules/subject-scope.ts

function reviewSubjectScope(review) {
	const conditions = confining(review, 'sub');
	const elsewhere = scopeElsewhere(review);
	if (conditions.length === 0)
		return [missing(review, elsewhere)];
	const found = conditions.map((condition) => wide(review, condition, elsewhere));
	return found.some((findings) => findings.length === 0) ? [] : found.flat();
}
function missing(review, elsewhere) {
	const { statement } = review;
	const key = keyOf(review, 'sub');
	const confined = elsewhere === 'owner' || elsewhere === 'repository';
	return {
		rule: 'subject-missing',
		severity: confined ? 'warning' : 'error',
		policy: undefined,
		place: statement.place,
		why: confined
			? `nothing confines "${key}", and AWS takes no new trust policy for GitHub without it`
			: `nothing confines "${key}", so a job of any repository on GitHub may assume the role`,
		corrected: withCondition(statement, 'StringEquals', key, repositorySubject(review, undefined)),
	};
}
function wide(review, condition, elsewhere) {
	const like = condition.operator.test === 'StringLike';
	const read = condition.values.map((value) => {
		const pattern = readSubject(value, like);
		const judgement = value.includes('${') || faultOf(value) !== undefined ? undefined : judge(pattern, like, elsewhere);
		return { value, judgement, corrected: judgement === undefined ? value : repositorySubject(review, pattern) };
	});
	const corrected = replaceCondition(review.statement, condition, {
		values: read.map((one) => one.corrected),
	});
	const seen = new Set();
	return read.flatMap(({ judgement, value }) => {
		if (judgement === undefined || seen.has(judgement.rule))
			return [];
		const { rule, severity, why } = judgement;
		seen.add(rule);
		return [{ rule, severity, policy: undefined, place: condition.place, why: `${quotation.quote(value)} ${why}`, corrected }];
	});
}
function judge({ scope, text, repository }, like, elsewhere) {
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
	if (scope === 'all' && (wildcard || /^(?:environment|context|ref|workflow|event_name|actor)\b/.test(text))) {
		return {
			rule: 'subject-any-repository',
			severity: 'error',
			why: 'names no owner, so a job of any repository on GitHub can have this subject',
		};
	}
	return undefined;
}
function scopeElsewhere(review) {
	const scopes = ['repository', 'repository_id', 'repository_owner_id', 'enterprise_id', 'job_workflow_ref'].flatMap((claim) => confining(review, claim)
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

;// src/trust/rules/subject-spelling.ts

function reviewSubjectSpelling(review) {
	return confining(review, 'sub').flatMap((condition) => [
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
		finding(review, condition, 'subject-impossible', `${quotation.quote(value)} ${why}, so no token has this subject`, (one) => one === value ? right(one) : one),
	];
}
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
				finding(review, condition, 'subject-letter-case', `${quotation.quote(stale)} differs from this repository's "${own}" in letter case, which counts`, corrected),
			];
		}
		return [];
	}
	const why = hasIds(own)
		? `${quotation.quote(stale)} is the form of names, and this repository's subjects carry ids: they begin with "${own}"`
		: `${quotation.quote(stale)} carries ids, and this repository's subjects are names alone: they begin with "${own}"`;
	return [finding(review, condition, 'subject-form', why, corrected)];
}
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

;// src/trust/rules/version.ts

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
				why: `${quotation.quote(value)} is plain text here: policy variables need "Version": "2012-10-17"`,
				corrected: { Version: '2012-10-17', Statement: [statement.json] },
			},
		];
	});
}

;// src/trust/findings.ts

const EVERY_STATEMENT = [reviewVersion, reviewOperators, reviewKeys];
const EVERY_ALLOW = [
	reviewPrincipals,
	reviewAudience,
	reviewSubjectScope,
	reviewSubjectContext,
	reviewSubjectSpelling,
];
function findings(policy, context = {}) {
	return reviewsOf(policy, context).flatMap((review) => {
		const found = findingsOf(review);
		const [first] = found;
		if (first === undefined)
			return [];
		const corrected = correctedBy(review, first);
		return found.map((finding) => ({ ...finding, corrected }));
	});
}
function findingsOf(review) {
	const allow = review.statement.effect === 'Allow';
	if (allow && !covers(review.statement))
		return reviewPrincipals(review);
	return [...EVERY_STATEMENT, ...(allow ? EVERY_ALLOW : [])].flatMap((rule) => rule(review));
}
function correctedBy({ context, policy, statement: { index } }, { corrected }) {
	return correctAll(policy, index, corrected, (better) => better.statements.slice(index, index + 1).flatMap((statement) => {
		const review = reviewOf(statement, better, context);
		return review === undefined ? [] : findingsOf(review);
	}));
}
function findingsAcross(policies, context = {}) {
	const reviews = policies.map(({ name, policy }) => allowsOf(policy, context).map((review) => ({ name, review })));
	return reviews.flatMap((mine, at) => reviews.slice(at + 1).flatMap((yours) => shared(mine, yours) ?? []));
}
function shared(mine, yours) {
	const pairs = mine.flatMap((one) => yours.map((other) => ({ one, other })));
	const [found] = pairs.flatMap(({ one, other }) => {
		const finding = reviewShared(one, other);
		return finding === undefined ? [] : [{ finding, other }];
	});
	return found && { ...found.finding, corrected: correctedBy(found.other.review, found.finding) };
}
function allowsOf(policy, context) {
	return reviewsOf(policy, context).filter(({ statement }) => statement.effect === 'Allow' && covers(statement));
}
function reviewsOf(policy, context) {
	return policy.statements.flatMap((statement) => reviewOf(statement, policy, context) ?? []);
}

}),

9270:
((module, exports, require) => {

Object.assign(exports, { parsePolicy });

var quotation = require(5160);
;// src/trust/json.ts

const DEEPEST = 32;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
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
		const number = this.#take(NUMBER);
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
		return new Fault(this.#at, expected, found === '' ? 'the end' : quotation.quote(found));
	}
}

var place = require(3266);
;// src/trust/document.ts

const LONGEST = 131_072;
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
		problems: [{ code: 'policy-syntax', place: { ...place.positionsIn(source)(at), path }, message }],
	};
}

;// src/trust/json-value.ts
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

var nearest = require(5119);
;// src/trust/operator.ts
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
const OPERATORS = Object.keys(TESTS).flatMap((name) => name === 'Null'
	? [name]
	: ['', 'ForAllValues:', 'ForAnyValue:'].flatMap((qualifier) => [
		`${qualifier}${name}`,
		`${qualifier}${name}IfExists`,
	]));
const BY_LOWER_CASE = new Map(Object.entries(TESTS).map(([name, test]) => [name.toLowerCase(), test]));
function parseOperator(text) {
	const [, qualifier, name = ''] = /^(?:(ForAllValues|ForAnyValue):)?(\w+)$/i.exec(text) ?? [];
	const plain = BY_LOWER_CASE.get(name.toLowerCase());
	const suffixed = plain ?? BY_LOWER_CASE.get(name.toLowerCase().replace(/ifexists$/, ''));
	if (suffixed === undefined)
		return undefined;
	const [test, negated] = suffixed;
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

;// src/trust/parse-condition.ts

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
	const near = /null/i.test(name) ? 'Null' : nearest.nearest(name.slice(0, 80), OPERATORS);
	const instead = near === undefined ? '' : `; is ${quotation.quote(near)} meant?`;
	shape.note('policy-operator', block, `IAM has no condition operator ${quotation.quote(name)}${instead}`);
	return undefined;
}
function readCondition(shape, operator, key, cursor) {
	if (key.trim() === '')
		shape.note('policy-value', cursor, `expected a condition key, found ${quotation.quote(key)}`);
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
		shape.note('policy-value', cursor, `${quotation.quote(text)} takes "true" or "false", found ${quotation.quote(value)}`);
	}
}

;// src/trust/parse-principal.ts

const TYPES = ['AWS', 'Federated', 'Service', 'CanonicalUser'];
function parsePrincipals(shape, cursor) {
	return { entries: readEntries(shape, cursor), place: shape.place(cursor) };
}
function readEntries(shape, cursor) {
	const { node } = cursor;
	if (node.kind === 'string') {
		if (node.text === '*')
			return [{ type: 'AWS', value: '*' }];
		shape.note('policy-value', cursor, `expected "*" or an object such as {"Federated": \u2026}, found ${quotation.quote(node.text)}`);
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
		shape.note('policy-value', item, `"*" stands for every principal, never for a part of one, found ${quotation.quote(value)}`);
	}
	return [{ type, value }];
}

;// src/trust/parse-statement.ts

const ELEMENTS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition'];
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
function parseStatement(shape, cursor, index, sids) {
	const members = shape.members(cursor, [...ELEMENTS, ...PROHIBITED.map(([name]) => name)]);
	for (const [name, why] of PROHIBITED) {
		const element = members.get(name);
		if (element !== undefined)
			shape.note('policy-conflict', element, `a trust policy has no ${quotation.quote(name)}: ${why}`);
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
		shape.note('policy-value', element, `expected letters and digits, found ${quotation.quote(sid)}`);
	if (sids.has(sid))
		shape.note('policy-duplicate', element, `the Sid ${quotation.quote(sid)} is another statement's already`);
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
			shape.note('policy-value', cursor, `expected an action such as "sts:AssumeRoleWithWebIdentity", found ${quotation.quote(pattern)}`);
		}
		else if (service !== undefined && !/[*?]/.test(service) && service.toLowerCase() !== 'sts') {
			shape.note('policy-value', cursor, `a trust policy speaks of actions of "sts" alone, found ${quotation.quote(pattern)}`);
		}
	}
	return { negated, patterns, place: shape.place(cursor) };
}

;// src/trust/shape.ts

class Shape {
	problems = [];
	#position;
	constructor(source) {
		this.#position = place.positionsIn(source);
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
	members({ node, path }, allowed) {
		const members = new Map();
		for (const { at, name, value } of node.members) {
			const cursor = { node: value, path: place.memberPath(path, name), at };
			if (members.has(name))
				this.note('policy-duplicate', cursor, `${quotation.quote(name)} comes twice here; IAM takes each once`);
			else if (allowed !== undefined && !allowed.includes(name))
				this.#unknown(cursor, name, allowed);
			members.set(name, members.get(name) ?? cursor);
		}
		return members;
	}
	required(parent, members, name) {
		const cursor = members.get(name);
		if (cursor === undefined)
			this.note('policy-missing', parent, `${quotation.quote(name)} is missing`);
		return cursor;
	}
	either(parent, members, name, opposite) {
		const [plain, negated] = [members.get(name), members.get(opposite)];
		if (plain !== undefined && negated !== undefined) {
			this.note('policy-conflict', negated, `${quotation.quote(name)} and ${quotation.quote(opposite)} exclude each other`);
		}
		if (plain !== undefined)
			return { cursor: plain, negated: false };
		if (negated !== undefined)
			return { cursor: negated, negated: true };
		this.note('policy-missing', parent, `${quotation.quote(name)} is missing`);
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
			this.note('policy-value', cursor, `expected ${allowed.map((one) => quotation.quote(one)).join(' or ')}, found ${quotation.quote(text)}`);
		}
		return chosen;
	}
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
		const expected = near === undefined ? `one of ${allowed.join(', ')}` : `${quotation.quote(near)}, in this letter case`;
		this.note('policy-unknown', cursor, `expected ${expected}, found ${quotation.quote(name)}`);
	}
}
function nameOf(node) {
	if (node.kind === 'null')
		return 'null';
	return node.kind === 'object' || node.kind === 'array' ? `an ${node.kind}` : `the ${node.kind} ${quotation.quote(node.text)}`;
}

;// src/trust/policy.ts

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

})

};
