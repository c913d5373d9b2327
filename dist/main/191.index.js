import { modules as shared } from './shared.js';
export const id = 191;
export const ids = [191];
export const modules = {
...shared,

6329:
((module, exports, require) => {

Object.assign(exports, { readTextFile });
var node_fs = require(3024);
var errors_js = require(9473);
var secrets_quotation_js = require(5160);

const LONGEST = 1024 * 1024;
function readTextFile(path) {
	try {
		if (path !== '-' && node_fs.statSync(path).size > LONGEST)
			throw unreadable(path, `it has more than ${LONGEST} bytes`);
		return new TextDecoder('utf-8', { fatal: true }).decode(node_fs.readFileSync(path === '-' ? 0 : path));
	}
	catch (error) {
		if (error instanceof errors_js.ActionError)
			throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw unreadable(path, code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code || 'it is no text');
	}
}
function unreadable(path, why) {
	return new errors_js.ActionError('command-file', `${path === '-' ? 'standard input' : secrets_quotation_js.quote(path)} could not be read: ${why}`);
}

}),

7242:
((module, exports, require) => {

Object.assign(exports, { idsCommand, readJob, formCommand });
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
function idsCommand(repository) {
	return `gh api repos/${repository || 'OWNER/REPO'} --jq '"--owner-id \\(.owner.id) --repo-id \\(.id)"'`;
}
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

Object.assign(exports, { JOB_FLAGS });
}),

6502:
((module, exports, require) => {

require.r(exports);


var text_file = require(6329);
var arn = require(6606);
var credentials_partition = require(3495);
var errors = require(9473);
var grant_job = require(5970);
var decided_cause = require(4841);
var statement = require(678);
var explain = require(7182);
var trust_place = require(3266);
;// src/grant/judgement.ts

function statusOf(judgements, across) {
	const found = [...judgements.flatMap(({ findings }) => findings), ...across];
	if (found.some(({ severity }) => severity === 'error'))
		return 1;
	const outcomes = judgements.map(({ decision }) => decision?.outcome);
	if (outcomes.includes('refused'))
		return 1;
	return outcomes.includes('undecided') ? 3 : 0;
}
function judgementLines({ claims, decision, findings, policy, roleArn }) {
	return [
		`${policy}: ${decision?.outcome ?? 'read; no job was given to decide on'}`,
		...(decision === undefined || claims === undefined ? [] : decisionLines(decision, claims, roleArn)),
		...findings.flatMap((finding, at) => findingLines(finding, findings[at + 1])),
	];
}
function decisionLines(decision, claims, roleArn) {
	const lines = explain.explainDecision(decision).map((line) => `  ${line}`);
	if (decision.outcome !== 'refused')
		return lines;
	const { fix, text } = decided_cause.decidedCause(decision, claims);
	return [
		`  ${text}`,
		...(fix === undefined ? [] : [`  ${fix}`]),
		...lines,
		...statement.offers(roleArn, claims).flatMap(({ allows, statement }) => [
			`  This statement allows ${allows}:`,
			...indented(statement),
		]),
	];
}
function findingLines({ corrected, place, rule, severity, why }, next) {
	const line = `  ${severity}: ${why} [${rule}] (${trust_place.showPlace(place)})`;
	return next?.corrected === corrected ? [line] : [line, '    corrected:', ...indented(corrected)];
}
function indented(document) {
	return JSON.stringify(document, undefined, 2)
		.split('\n')
		.map((line) => `    ${line}`);
}
function judgementJson({ claims, decision, findings, policy, roleArn }) {
	const refused = decision?.outcome === 'refused' && claims !== undefined;
	return {
		policy,
		...(decision !== undefined && { outcome: decision.outcome, statements: decision.judged.map(statementJson) }),
		...(refused && {
			cause: causeJson(decision, claims),
			allows: statement.offers(roleArn, claims).map(({ statement }) => statement),
		}),
		...(decision?.outcome === 'undecided' && { depends: decision.questions.map(({ depends }) => depends) }),
		findings: findings.map(findingJson),
	};
}
function causeJson(decision, claims) {
	const { code, fix, text } = decided_cause.decidedCause(decision, claims);
	return { code, text, ...(fix !== undefined && { fix }) };
}
function statementJson({ applies, checks, statement }) {
	return {
		statement: explain.nameStatement(statement),
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
		found: explain.foundBy(check),
		verdict: typeof verdict === 'string' ? verdict : `depends on ${verdict.depends}`,
		place: { ...place },
	};
}
function findingJson({ corrected, place, rule, severity, why }) {
	return { rule, severity, why, place: { ...place }, corrected };
}

var claims = require(5178);
var context = require(9637);
var evaluate = require(2734);
var findings = require(7050);
var policy = require(9270);
var commands_flags = require(6316);
var job_flags = require(7242);
;// src/commands/trust-check.ts

const TRUST_CHECK_FLAGS = {
	...job_flags.JOB_FLAGS,
	claims: { type: 'string' },
	role: { type: 'string' },
	region: { type: 'string' },
	json: { type: 'boolean' },
};
const check = async (args, env, print) => {
	const flags = new commands_flags.Flags(args, TRUST_CHECK_FLAGS, 'trust');
	if (flags.positionals.length === 0)
		flags.note('', 'expected the path of a policy, or - for standard input');
	const role = flags.text('role');
	if (role !== undefined && arn.parseRoleArn(role) === undefined)
		flags.note('role', "expected the role's ARN");
	const region = flags.text('region') ?? 'us-east-1';
	const claims = readClaims(flags, role, region, env);
	flags.check();
	const policies = flags.positionals.map((path) => ({ name: path, policy: readPolicy(path) }));
	const judgements = policies.map((policy) => judge(policy, claims, role, region));
	const across = findings.findingsAcross(policies, claims === undefined ? {} : { claims });
	const output = flags.has('json') ? asJson(judgements, across) : asText(judgements, across);
	return await print(output, statusOf(judgements, across));
};
function judge({ name, policy }, claims, role, region) {
	const roleArn = role ?? roleOf(policy, region);
	if (claims === undefined)
		return { policy: name, decision: undefined, claims, roleArn, findings: findings.findings(policy) };
	const request = context.requestOf({ claims, roleArn, region, sessionName: 'check', now: Date.now() });
	return {
		policy: name,
		decision: evaluate.evaluate(policy, request),
		claims,
		roleArn,
		findings: findings.findings(policy, { claims, request }),
	};
}
function roleOf({ statements }, region) {
	const named = statements.flatMap(({ principals }) => principals.entries).find(({ type }) => type === 'Federated');
	const { account = '000000000000', partition = credentials_partition.partitionOf(region).id } = arn.parseArn(named?.value ?? '') ?? {};
	return `arn:${partition}:iam::${account}:role/checked`;
}
function readClaims(flags, role, region, env) {
	const path = flags.text('claims');
	const planned = Object.keys(job_flags.JOB_FLAGS).filter((name) => flags.has(name));
	if (path === undefined && planned.length === 0)
		return undefined;
	if (path !== undefined) {
		if (planned.length > 0)
			flags.note('claims', `excludes ${planned.map((name) => `--${name}`).join(', ')}`);
		return parseClaimsFile(path);
	}
	const partition = arn.parseRoleArn(role ?? '')?.partition ?? credentials_partition.partitionOf(region).id;
	const job = job_flags.readJob(flags, credentials_partition.audienceFor(partition), env);
	return grant_job.claimsOf(job, Math.floor(Date.now() / 1000));
}
function parseClaimsFile(path) {
	const text = text_file.readTextFile(path).trim();
	if (/^ey[\w-]+\.[\w-]+\./.test(text)) {
		throw new errors.ActionError('command-file', `"${path}" holds a token; expected its claims as JSON`, {
			hint: "The step's output `claims` has them.",
		});
	}
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		throw new errors.ActionError('command-file', `"${path}" is no JSON`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new errors.ActionError('command-file', `"${path}" is no JSON object of claims`);
	}
	try {
		return claims.parseClaims({ jti: '', iat: 0, nbf: 0, exp: 0, ...value });
	}
	catch (error) {
		throw new errors.ActionError('command-file', `"${path}": ${error instanceof errors.ActionError ? error.message : 'no claims'}`);
	}
}
function readPolicy(path) {
	const parsed = policy.parsePolicy(text_file.readTextFile(path));
	if (parsed.kind === 'policy')
		return parsed.policy;
	throw new errors.ActionError('command-file', `"${path}" is no trust policy that IAM would take`, {
		problems: parsed.problems.map(({ code, message, place }) => ({
			code,
			message,
			where: `${path}, ${trust_place.showPlace(place)}`,
		})),
	});
}
function asText(judgements, across) {
	const lines = [
		...judgements.flatMap(judgementLines),
		...across.flatMap((finding) => [`${finding.policy ?? 'together'}:`, ...findingLines(finding, undefined)]),
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

Object.assign(exports, { TRUST_CHECK_FLAGS, check });
}),

6237:
((module, exports, require) => {

require.r(exports);


var text_file = require(6329);
var credentials_partition = require(3495);
var errors = require(9473);
var grant_needs = require(9012);
var statement = require(678);
var provider_keys = require(7489);
var grant_job = require(5970);
;// src/grant/permissions.ts
const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
const PUSH = ['ecr:CompleteLayerUpload', 'ecr:InitiateLayerUpload', 'ecr:PutImage', 'ecr:UploadLayerPart'];
const PUBLIC_PUSH = [
	'ecr-public:BatchCheckLayerAvailability',
	'ecr-public:CompleteLayerUpload',
	'ecr-public:InitiateLayerUpload',
	'ecr-public:PutImage',
	'ecr-public:UploadLayerPart',
];
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

;// src/grant/plan.ts

function planGrant({ job, limits, needs, providerExists, region, role }) {
	const { account, partition } = limits;
	const roleArn = `arn:${partition}:iam::${account}:role/${role}`;
	return {
		provider: {
			url: job.issuer,
			arn: `arn:${partition}:iam::${account}:oidc-provider/${provider_keys.providerOf(job.issuer)}`,
			audience: job.audience,
			exists: providerExists,
		},
		role: {
			name: role,
			maxSessionDuration: needs.durationSeconds,
			trust: statement.trustStatement(roleArn, grant_job.claimsOf(job, 0), grant_job.isPattern(job) ? grant_job.subjectOf(job) : undefined),
			permissions: permissions(needs, limits),
		},
		region,
	};
}

var commands_flags = require(6316);
var job_flags = require(7242);
;// src/commands/trust-init.ts

const FORMATS = {
	terraform: async () => (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 6057))).renderTerraform,
	cloudformation: async () => (await require.e(167).then(require.bind(require, 7167))).renderCloudFormation,
	json: async () => (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 623))).renderJson,
	'aws-cli': async () => (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 1087))).renderAwsCli,
};
const TRUST_INIT_FLAGS = {
	...job_flags.JOB_FLAGS,
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
};
const init = async (args, env, print) => {
	const flags = new commands_flags.Flags(args, TRUST_INIT_FLAGS, 'trust');
	for (const extra of flags.positionals)
		flags.note('', `nothing is expected here, found ${JSON.stringify(extra)}`);
	const region = readRegion(flags);
	const partition = readPartition(flags, region);
	const job = job_flags.readJob(flags, credentials_partition.audienceFor(partition), env);
	const role = flags.required('role', /^[\w+=,.@-]{1,64}$/, "a role's name, 1 to 64 letters, digits and _+=,.@-");
	const account = flags.required('account', /^\d{12}$/, 'an account id of 12 digits');
	const format = flags.required('format', /^(?:terraform|cloudformation|json|aws-cli)$/, 'terraform, cloudformation, json or aws-cli');
	flags.check();
	const workflow = flags.text('workflow');
	const needs = workflow === undefined
		? grant_needs.NO_NEEDS
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
		throw new errors.ActionError('command-usage', `there is no format "${format}"`);
	if (job.ids === undefined && !flags.has('ghes') && !flags.has('subject-form'))
		noteForm(job.repository);
	noteRest(flags, needs, grant, format);
	return await print(render(grant));
};
function readRegion(flags) {
	const region = flags.text('region');
	if (region !== undefined && !credentials_partition.isRegion(region))
		flags.note('region', `expected a region such as us-east-1, found ${JSON.stringify(region)}`);
	return region;
}
function readPartition(flags, region) {
	const given = flags.matching('partition', /^aws(?:-[a-z]+)*$/, 'a partition such as aws, aws-cn or aws-us-gov');
	const own = region === undefined ? undefined : credentials_partition.partitionOf(region).id;
	if (given !== undefined && own !== undefined && given !== own)
		flags.note('partition', `region "${region}" is in "${own}"`);
	return given ?? own ?? 'aws';
}
async function readNeeds(path, action, facts) {
	const { readWorkflow } = await Promise.all(/* import() | audit */[require.e(844), require.e(722), require.e(840)]).then(require.bind(require, 6707));
	const { isKeyless, workflowNeeds } = await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 4756));
	const { problems, steps } = readWorkflow(text_file.readTextFile(path));
	if (problems.length > 0) {
		throw new errors.ActionError('command-file', `"${path}" is no workflow`, {
			problems: problems.map(({ line, text }) => ({
				code: 'input-invalid',
				where: `${path}, line ${line}`,
				message: text,
			})),
		});
	}
	const own = steps.filter((step) => isKeyless(step, action));
	if (own.length === 0) {
		throw new errors.ActionError('command-file', `"${path}" has no step that uses ${action ?? 'a repository named keyless'}`, {
			hint: 'Where the action has another name there, give it by --uses OWNER/REPO.',
		});
	}
	const found = workflowNeeds(own, facts);
	if (found.problems.length > 0) {
		throw new errors.ActionError('command-file', `"${path}" names what cannot be read`, { problems: found.problems });
	}
	for (const { line, text } of found.notes)
		note(`${path}, line ${line}: ${text}`);
	return found.needs;
}
function noteForm(repository) {
	note(`This trusts the name form. Repositories created, renamed or transferred on github.com since 15 July 2026 issue the immutable form; \`${job_flags.formCommand(repository)}\` prints which, and \`${job_flags.idsCommand(repository)}\` the ids to give.`);
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

Object.assign(exports, { TRUST_INIT_FLAGS, init });
}),

5654:
((module, exports, require) => {

require.r(exports);


var errors = require(9473);
;// src/commands/trust-usage.ts
const TRUST_USAGE = `keyless trust init --repo OWNER/REPO (--branch B | --tag T | --environment E | --pull-request) \\
                   --role NAME --account ID --format terraform|cloudformation|json|aws-cli
    prints the identity provider, the role and the least that it has to be allowed
      --subject-form name|immutable   with --owner-id N --repo-id N for the immutable form
      --workflow FILE                 reads the secrets and registries that its Keyless steps name
      --uses OWNER/REPO               the action's repository in that file, where it is not called keyless
      --region R --partition P        --existing-provider    --audience A
      --ghes HOST | --ghe SUBDOMAIN   --enterprise-slug S
      --kms-key ARN                   --ecr-repository NAME  (both as often as needed)

keyless trust check POLICY\u2026 [--claims FILE | --repo OWNER/REPO (--branch B | \u2026)] [--role ARN] [--region R] [--json]
    prints what IAM would decide, and what is unlikely to be meant; POLICY is a file, or - for standard input
    status: 0 allowed and no error found, 1 refused or an error found, 2 usage, 3 only AWS can tell
`;

;// src/commands/trust.ts

const trust = async (args, env, print) => {
	const [verb, ...rest] = args;
	switch (verb) {
		case 'init':
			return await (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 6237))).init(rest, env, print);
		case 'check':
			return await (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 6502))).check(rest, env, print);
		case 'help':
			return await print(TRUST_USAGE);
		default:
			throw new errors.ActionError('command-usage', 'expected `keyless trust init` or `keyless trust check`', {
				hint: '`keyless trust --help` says what they take.',
			});
	}
};

Object.assign(exports, { trust });
}),

1087:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { renderAwsCli });
var output_shell_word_js = require(5951);
var grant_js = require(3403);

function renderAwsCli({ provider, region, role }) {
	const where = region === undefined ? [] : ['--region', region];
	const calls = [
		...(provider.exists
			? []
			: [
				[
					['create-open-id-connect-provider', ...where],
					['--url', provider.url],
					['--client-id-list', provider.audience],
				],
			]),
		[
			['create-role', ...where],
			['--role-name', role.name],
			['--max-session-duration', String(role.maxSessionDuration)],
			['--assume-role-policy-document', JSON.stringify(grant_js.policyDocument([role.trust]), undefined, 2)],
		],
		...(role.permissions.length === 0
			? []
			: [
				[
					['put-role-policy', ...where],
					['--role-name', role.name],
					['--policy-name', grant_js.POLICY_NAME],
					['--policy-document', JSON.stringify(grant_js.policyDocument(role.permissions), undefined, 2)],
				],
			]),
	];
	const lines = calls.map((call) => `aws iam ${call.map((words) => words.map(output_shell_word_js.shellWord).join(' ')).join(' \\\n  ')}\n`);
	return `#!/bin/sh\nset -eu\n\n${lines.join('\n')}`;
}

}),

5970:
((module, exports, require) => {

Object.assign(exports, { isPattern, claimsOf, subjectOf });
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
function isPattern({ runsFor }) {
	return runsFor.kind !== 'pull-request' && /[*?]/.test(runsFor.name);
}
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

}),

623:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { renderJson });
var grant_js = require(3403);

function renderJson({ provider, role }) {
	const document = {
		...(!provider.exists && {
			OpenIDConnectProvider: { Url: provider.url, ClientIDList: [provider.audience] },
		}),
		Role: {
			RoleName: role.name,
			MaxSessionDuration: role.maxSessionDuration,
			AssumeRolePolicyDocument: grant_js.policyDocument([role.trust]),
		},
		...(role.permissions.length > 0 && {
			RolePolicy: { RoleName: role.name, PolicyName: grant_js.POLICY_NAME, PolicyDocument: grant_js.policyDocument(role.permissions) },
		}),
	};
	return `${JSON.stringify(document, undefined, 2)}\n`;
}

}),

9012:
((module, exports, require) => {

Object.assign(exports, { allNeeds });
const NO_NEEDS = {
	secrets: [],
	lists: false,
	parameters: [],
	parameterPaths: [],
	registries: [],
	publicRegistry: false,
	durationSeconds: 3600,
};
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

Object.assign(exports, { NO_NEEDS });
}),

6057:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { renderTerraform });

var grant = require(3403);
;// src/grant/hcl.ts
class HclReference {
	address;
	constructor(address) {
		this.address = address;
	}
}
function hclAttributes(attributes, indent) {
	const lines = Object.entries(attributes).map(([name, value]) => ({
		key: /^[A-Za-z_][\w-]*$/.test(name) ? name : hclString(name),
		value: hclValue(value, indent),
	}));
	return lines
		.map(({ key, value }, at) => `${indent}${key.padEnd(value.includes('\n') ? 0 : widthAround(lines, at))} = ${value}\n`)
		.join('');
}
function widthAround(lines, at) {
	const oneLine = (index) => lines[index]?.value.includes('\n') === false;
	let [from, to] = [at, at];
	while (oneLine(from - 1))
		from--;
	while (oneLine(to + 1))
		to++;
	return Math.max(...lines.slice(from, to + 1).map(({ key }) => [...key].length));
}
function hclValue(value, indent) {
	const inner = `${indent}  `;
	if (value instanceof HclReference)
		return value.address;
	if (typeof value === 'string')
		return hclString(value);
	if (isList(value)) {
		if (value.length === 0)
			return '[]';
		const items = value.map((item) => hclValue(item, inner));
		const [only = ''] = items;
		if (items.length === 1 && !only.includes('\n'))
			return `[${only}]`;
		return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
	}
	if (typeof value === 'object' && value !== null) {
		return Object.keys(value).length === 0 ? '{}' : `{\n${hclAttributes(value, inner)}${indent}}`;
	}
	return String(value);
}
function isList(value) {
	return Array.isArray(value);
}
function hclString(text) {
	const json = JSON.stringify(text).replace(/\\[bf]/g, (short) => (short === '\\b' ? '\\u0008' : '\\u000c'));
	return json.replace(/[$%](?=\{)/g, (mark) => mark + mark);
}

;// src/grant/terraform.ts

function renderTerraform({ provider, role }) {
	const name = resourceName(role.name);
	const federated = provider.exists ? provider.arn : new HclReference('aws_iam_openid_connect_provider.github.arn');
	const trust = grant.policyDocument([]);
	return [
		...(provider.exists
			? []
			: [
				block(['resource', 'aws_iam_openid_connect_provider', 'github'], {
					url: provider.url,
					client_id_list: [provider.audience],
				}),
			]),
		block(['resource', 'aws_iam_role', name], { name: role.name, max_session_duration: role.maxSessionDuration }, { assume_role_policy: { ...trust, Statement: [{ ...role.trust, Principal: { Federated: federated } }] } }),
		...(role.permissions.length === 0
			? []
			: [
				block(['resource', 'aws_iam_role_policy', name], { name: grant.POLICY_NAME, role: new HclReference(`aws_iam_role.${name}.id`) }, { policy: grant.policyDocument(role.permissions) }),
			]),
	].join('\n');
}
function block([kind = '', ...labels], plain, documents = {}) {
	const encoded = Object.entries(documents).map(([name, document]) => `\n  ${name} = jsonencode(${hclValue(document, '  ')})\n`);
	return `${kind} ${labels.map(hclString).join(' ')} {\n${hclAttributes(plain, '  ')}${encoded.join('')}}\n`;
}
function resourceName(role) {
	const name = role.replace(/[^\w-]/g, '_');
	return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

}),

4756:
((module, exports, require) => {

Object.assign(exports, { isKeyless, workflowNeeds });

var credentials_arn = require(6606);
var partition = require(3495);
var needs = require(9012);
var other_addresses = require(2017);
var parse = require(2666);
var stores = require(6169);
;// src/grant/secret-needs.ts

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
		return note(line, 'an expression is filled in only when the workflow runs, so the role lacks what this line reads: add it by hand');
	const { problems, references } = parse.parseReferences(text, other_addresses.OTHER_ADDRESSES);
	const [reference] = references;
	if (reference === undefined) {
		return { problems: problems.map((problem) => ({ ...problem, where: `${file}, line ${line}` })) };
	}
	const { read } = reference;
	if (stores.isOther(read))
		return note(line, `"${read.kind}:" is not in AWS, so it needs no permission there`);
	return needsOf(read, home) ?? regionMissing(line, file);
}
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
function secretArn(id) {
	return /-[A-Za-z0-9]{6}$/.test(credentials_arn.parseArn(id)?.resource ?? '') ? id : `${id}-??????`;
}
function regionMissing(line, file) {
	const message = 'the step names no region in plain text, so the ARN cannot be told; give --region';
	return { problems: [{ code: 'input-missing', where: `${file}, line ${line}`, message }] };
}
function note(line, text) {
	return { notes: [{ line, text }] };
}

;// src/grant/workflow-needs.ts

function workflowNeeds(steps, facts) {
	const own = steps.map((step) => stepNeeds(step, facts));
	return {
		needs: own.length === 0 ? needs.NO_NEEDS : needs.allNeeds(own.map(({ needs }) => needs)),
		problems: own.flatMap(({ problems }) => problems),
		notes: own.flatMap(({ notes }) => notes),
	};
}
function isKeyless({ uses }, action) {
	const [path = ''] = uses.text.split('@');
	if (action !== undefined)
		return path.toLowerCase() === action.toLowerCase();
	return /^[^/]+\/keyless(?:\/|$)/i.test(path);
}
function stepNeeds({ inputs, uses }, facts) {
	const role = inputs.get('role-to-assume');
	const arn = credentials_arn.parseRoleArn(role?.text ?? '');
	if (arn !== undefined && (arn.account !== facts.account || arn.resource.split('/').at(-1) !== facts.role)) {
		const text = `the step assumes another role, ${role?.text ?? ''}, and is left out`;
		return { needs: needs.NO_NEEDS, problems: [], notes: [{ text, line: role?.line ?? uses.line }] };
	}
	const named = inputs.get('aws-region')?.text.trim() ?? '';
	const home = { ...facts, region: partition.isRegion(named) ? named : facts.region };
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
	const entries = (input?.text ?? '').split(/[\s,]+/).filter((entry) => !/^(?:false|none)?$/i.test(entry));
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

}),

5951:
((module, exports, require) => {

Object.assign(exports, { shellWord, shellQuoted });
function shellWord(text) {
	return /^[\w./:=@%+,-]+$/.test(text) ? text : shellQuoted(text);
}
function shellQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

}),

};
