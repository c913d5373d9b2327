export const id = 191;
export const ids = [191];
export const modules = {

6329:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (readTextFile)
});
var node_fs_0 = __webpack_require__(3024);
var _errors_js_1 = __webpack_require__(9473);
var _secrets_quotation_js_2 = __webpack_require__(5160);



const LONGEST = 1024 * 1024;
function readTextFile(path) {
	try {
		if (path !== '-' && (0,node_fs_0.statSync)(path).size > LONGEST)
			throw unreadable(path, `it has more than ${LONGEST} bytes`);
		return new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs_0.readFileSync)(path === '-' ? 0 : path));
	}
	catch (error) {
		if (error instanceof _errors_js_1/* .ActionError */ .l)
			throw error;
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw unreadable(path, code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code || 'it is no text');
	}
}
function unreadable(path, why) {
	return new _errors_js_1/* .ActionError */ .l('command-file', `${path === '-' ? 'standard input' : (0,_secrets_quotation_js_2/* .quote */ .h)(path)} could not be read: ${why}`);
}


}),

6316:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (Flags)
});
var node_util_0 = __webpack_require__(7975);
var _errors_js_1 = __webpack_require__(9473);


class Flags {
	problems = [];
	positionals;
	#values;
	constructor(args, options, usage) {
		try {
			const { positionals, values } = (0,node_util_0.parseArgs)({ args: [...args], options, allowPositionals: true });
			this.positionals = positionals;
			this.#values = values;
		}
		catch (error) {
			const [message = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
			throw new _errors_js_1/* .ActionError */ .l('command-usage', message, { hint: usage });
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
	choice(name, allowed) {
		const value = this.text(name);
		const chosen = allowed.find((one) => one === value);
		if (value !== undefined && chosen === undefined)
			this.note(name, `expected one of ${allowed.join(', ')}, found ${JSON.stringify(value)}`);
		return chosen;
	}
	filled(name, expected) {
		return this.matching(name, /./s, expected);
	}
	matching(name, form, expected) {
		const value = this.text(name);
		if (value !== undefined && !form.test(value))
			this.note(name, `expected ${expected}, found ${JSON.stringify(value.slice(0, 200))}`);
		return value;
	}
	required(name, form, expected) {
		const value = this.matching(name, form, expected);
		if (value === undefined)
			this.note(name, `expected ${expected}`);
		return value ?? '';
	}
	note(name, message) {
		this.problems.push({ code: 'input-invalid', where: `--${name}`, message });
	}
	check(usage) {
		if (this.problems.length === 0)
			return;
		throw new _errors_js_1/* .ActionError */ .l('command-usage', 'the command line cannot be used', { problems: this.problems, hint: usage });
	}
}


}),

7242:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cj: () => (idsCommand),
  cd: () => (readJob),
  cn: () => (JOB_FLAGS),
  sh: () => (formCommand)
});
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


}),

6502:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  check: () => (check)
});

var text_file = __webpack_require__(6329);
var arn = __webpack_require__(6606);
var credentials_partition = __webpack_require__(3495);
var errors = __webpack_require__(9473);
var grant_job = __webpack_require__(5970);
var decided_cause = __webpack_require__(4841);
var statement = __webpack_require__(678);
var explain = __webpack_require__(7182);
var trust_place = __webpack_require__(3266);
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
		...findings.flatMap(findingLines),
	];
}
function decisionLines(decision, claims, roleArn) {
	const lines = (0,explain/* explainDecision */.el)(decision).map((line) => `  ${line}`);
	if (decision.outcome !== 'refused')
		return lines;
	const { fix, text } = (0,decided_cause/* decidedCause */.a)(decision, claims);
	return [
		`  ${text}`,
		...(fix === undefined ? [] : [`  ${fix}`]),
		...lines,
		...(0,statement/* offers */.O)(roleArn, claims).flatMap(({ allows, statement }) => [
			`  This statement allows ${allows}:`,
			...indented(statement),
		]),
	];
}
function findingLines({ corrected, place, rule, severity, why }) {
	return [`  ${severity}: ${why} [${rule}] (${(0,trust_place/* showPlace */.R3)(place)})`, '    corrected:', ...indented(corrected)];
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
			allows: (0,statement/* offers */.O)(roleArn, claims).map(({ statement }) => statement),
		}),
		...(decision?.outcome === 'undecided' && { depends: decision.questions.map(({ depends }) => depends) }),
		findings: findings.map(findingJson),
	};
}
function causeJson(decision, claims) {
	const { code, fix, text } = (0,decided_cause/* decidedCause */.a)(decision, claims);
	return { code, text, ...(fix !== undefined && { fix }) };
}
function statementJson({ applies, checks, statement }) {
	return {
		statement: (0,explain/* nameStatement */.pf)(statement),
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
		found: (0,explain/* foundBy */.q1)(check),
		verdict: typeof verdict === 'string' ? verdict : `depends on ${verdict.depends}`,
		place: { ...place },
	};
}
function findingJson({ corrected, place, rule, severity, why }) {
	return { rule, severity, why, place: { ...place }, corrected };
}

var claims = __webpack_require__(5178);
var context = __webpack_require__(9637);
var evaluate = __webpack_require__(2734);
var findings = __webpack_require__(1396);
var policy = __webpack_require__(9270);
var commands_flags = __webpack_require__(6316);
var job_flags = __webpack_require__(7242);
var trust_usage = __webpack_require__(6203);
;// src/commands/trust-check.ts















const check = async (args, env) => {
	const flags = new commands_flags/* Flags */.i(args, {
		...job_flags/* JOB_FLAGS */.cn,
		claims: { type: 'string' },
		role: { type: 'string' },
		region: { type: 'string' },
		json: { type: 'boolean' },
	}, trust_usage/* TRUST_USAGE */.r);
	if (flags.positionals.length === 0)
		flags.note('', 'expected a policy: a file, or - for standard input');
	const role = flags.text('role');
	if (role !== undefined && (0,arn/* parseRoleArn */.D)(role) === undefined)
		flags.note('role', "expected the role's ARN");
	const region = flags.text('region') ?? 'us-east-1';
	const claims = readClaims(flags, role, region, env);
	flags.check(trust_usage/* TRUST_USAGE */.r);
	const policies = flags.positionals.map((path) => ({ name: path, policy: readPolicy(path) }));
	const judgements = policies.map((policy) => judge(policy, claims, role, region));
	const across = (0,findings/* findingsAcross */.U)(policies, claims === undefined ? {} : { claims });
	process.stdout.write(flags.has('json') ? asJson(judgements, across) : asText(judgements, across));
	return statusOf(judgements, across);
};
function judge({ name, policy }, claims, role, region) {
	const roleArn = role ?? roleOf(policy, region);
	if (claims === undefined)
		return { policy: name, decision: undefined, claims, roleArn, findings: (0,findings/* findings */.P)(policy) };
	const request = (0,context/* requestOf */.f)({ claims, roleArn, region, sessionName: 'check', now: Date.now() });
	return {
		policy: name,
		decision: (0,evaluate/* evaluate */._)(policy, request),
		claims,
		roleArn,
		findings: (0,findings/* findings */.P)(policy, { claims, request }),
	};
}
function roleOf({ statements }, region) {
	const named = statements.flatMap(({ principals }) => principals.entries).find(({ type }) => type === 'Federated');
	const { account = '000000000000', partition = (0,credentials_partition/* partitionOf */.iQ)(region).id } = (0,arn/* parseArn */.L)(named?.value ?? '') ?? {};
	return `arn:${partition}:iam::${account}:role/checked`;
}
function readClaims(flags, role, region, env) {
	const path = flags.text('claims');
	const planned = Object.keys(job_flags/* JOB_FLAGS */.cn).filter((name) => flags.has(name));
	if (path === undefined && planned.length === 0)
		return undefined;
	if (path !== undefined) {
		if (planned.length > 0)
			flags.note('claims', `excludes ${planned.map((name) => `--${name}`).join(', ')}`);
		return parseClaimsFile(path);
	}
	const partition = (0,arn/* parseRoleArn */.D)(role ?? '')?.partition ?? (0,credentials_partition/* partitionOf */.iQ)(region).id;
	const job = (0,job_flags/* readJob */.cd)(flags, (0,credentials_partition/* audienceFor */.Q0)(partition), env);
	return (0,grant_job/* claimsOf */.ds)(job, Math.floor(Date.now() / 1000));
}
function parseClaimsFile(path) {
	const text = (0,text_file/* readTextFile */.G)(path).trim();
	if (/^ey[\w-]+\.[\w-]+\./.test(text)) {
		throw new errors/* ActionError */.l('command-file', `"${path}" holds a token; expected its claims as JSON`, {
			hint: "The step's output `claims` has them.",
		});
	}
	let value;
	try {
		value = JSON.parse(text);
	}
	catch {
		throw new errors/* ActionError */.l('command-file', `"${path}" is no JSON`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new errors/* ActionError */.l('command-file', `"${path}" is no JSON object of claims`);
	}
	try {
		return (0,claims/* parseClaims */.D)({ jti: '', iat: 0, nbf: 0, exp: 0, ...value });
	}
	catch (error) {
		throw new errors/* ActionError */.l('command-file', `"${path}": ${error instanceof errors/* ActionError */.l ? error.message : 'no claims'}`);
	}
}
function readPolicy(path) {
	const parsed = (0,policy/* parsePolicy */.O)((0,text_file/* readTextFile */.G)(path));
	if (parsed.kind === 'policy')
		return parsed.policy;
	throw new errors/* ActionError */.l('command-file', `"${path}" is no trust policy that IAM would take`, {
		problems: parsed.problems.map(({ code, message, place }) => ({
			code,
			message,
			where: `${path}, ${(0,trust_place/* showPlace */.R3)(place)}`,
		})),
	});
}
function asText(judgements, across) {
	const lines = [
		...judgements.flatMap(judgementLines),
		...across.flatMap((finding) => [`${finding.policy ?? 'together'}:`, ...findingLines(finding)]),
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


}),

6237:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (init)
});

var text_file = __webpack_require__(6329);
var credentials_partition = __webpack_require__(3495);
var errors = __webpack_require__(9473);
var grant_needs = __webpack_require__(9012);
var statement = __webpack_require__(678);
var provider_keys = __webpack_require__(7489);
var grant_job = __webpack_require__(5970);
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

var commands_flags = __webpack_require__(6316);
var job_flags = __webpack_require__(7242);
var trust_usage = __webpack_require__(6203);
;// src/commands/trust-init.ts








const FORMATS = {
	terraform: async () => (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 6057))).renderTerraform,
	cloudformation: async () => (await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 2557))).renderCloudFormation,
	json: async () => (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 623))).renderJson,
	'aws-cli': async () => (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 1087))).renderAwsCli,
};
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
	const { readWorkflow } = await Promise.all(/* import() | audit */[__webpack_require__.e(844), __webpack_require__.e(541), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 6707));
	const { isKeyless, workflowNeeds } = await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 4756));
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


}),

6203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => (TRUST_USAGE)
});
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


}),

9745:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  trust: () => (trust)
});
var _errors_js_0 = __webpack_require__(9473);
var _trust_usage_js_1 = __webpack_require__(6203);


const trust = async (args, env) => {
	const [verb, ...rest] = args;
	switch (verb) {
		case 'init':
			return await (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 6237))).init(rest, env);
		case 'check':
			return await (await Promise.all(/* import() | trust */[__webpack_require__.e(27), __webpack_require__.e(589), __webpack_require__.e(38), __webpack_require__.e(191)]).then(__webpack_require__.bind(__webpack_require__, 6502))).check(rest, env);
		case 'help':
		case '--help':
			process.stdout.write(_trust_usage_js_1/* .TRUST_USAGE */ .r);
			return 0;
		default:
			throw new _errors_js_0/* .ActionError */ .l('command-usage', 'expected `keyless trust init` or `keyless trust check`', {
				hint: _trust_usage_js_1/* .TRUST_USAGE */ .r,
			});
	}
};


}),

1087:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderAwsCli: () => (renderAwsCli)
});
var _grant_js_0 = __webpack_require__(3403);

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
			['--assume-role-policy-document', JSON.stringify((0,_grant_js_0/* .policyDocument */ .y)([role.trust]), undefined, 2)],
		],
		...(role.permissions.length === 0
			? []
			: [
				[
					['put-role-policy', ...where],
					['--role-name', role.name],
					['--policy-name', _grant_js_0/* .POLICY_NAME */ .x],
					['--policy-document', JSON.stringify((0,_grant_js_0/* .policyDocument */ .y)(role.permissions), undefined, 2)],
				],
			]),
	];
	const lines = calls.map((call) => `aws iam ${call.map((words) => words.map(shellWord).join(' ')).join(' \\\n  ')}\n`);
	return `#!/bin/sh\nset -eu\n\n${lines.join('\n')}`;
}
function shellWord(text) {
	return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


}),

3403:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => (POLICY_NAME),
  y: () => (policyDocument)
});
const POLICY_NAME = 'keyless';
function policyDocument(statements) {
	return { Version: '2012-10-17', Statement: statements };
}


}),

5970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pt: () => (isPattern),
  ds: () => (claimsOf),
  et: () => (subjectOf)
});
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (renderJson)
});
var _grant_js_0 = __webpack_require__(3403);

function renderJson({ provider, role }) {
	const document = {
		...(!provider.exists && {
			OpenIDConnectProvider: { Url: provider.url, ClientIDList: [provider.audience] },
		}),
		Role: {
			RoleName: role.name,
			MaxSessionDuration: role.maxSessionDuration,
			AssumeRolePolicyDocument: (0,_grant_js_0/* .policyDocument */ .y)([role.trust]),
		},
		...(role.permissions.length > 0 && {
			RolePolicy: { RoleName: role.name, PolicyName: _grant_js_0/* .POLICY_NAME */ .x, PolicyDocument: (0,_grant_js_0/* .policyDocument */ .y)(role.permissions) },
		}),
	};
	return `${JSON.stringify(document, undefined, 2)}\n`;
}


}),

9012:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  m: () => (NO_NEEDS),
  z: () => (allNeeds)
});
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


}),

6057:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  renderTerraform: () => (renderTerraform)
});

var grant = __webpack_require__(3403);
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
	const trust = (0,grant/* policyDocument */.y)([]);
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
				block(['resource', 'aws_iam_role_policy', name], { name: grant/* POLICY_NAME */.x, role: new HclReference(`aws_iam_role.${name}.id`) }, { policy: (0,grant/* policyDocument */.y)(role.permissions) }),
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
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  isKeyless: () => (isKeyless),
  workflowNeeds: () => (workflowNeeds)
});

var credentials_arn = __webpack_require__(6606);
var partition = __webpack_require__(3495);
var needs = __webpack_require__(9012);
var other_addresses = __webpack_require__(2017);
var parse = __webpack_require__(426);
var stores = __webpack_require__(6169);
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
		return note(line, 'an expression is filled in only when the workflow runs');
	const { problems, references } = (0,parse/* parseReferences */.I)(text, other_addresses/* OTHER_ADDRESSES */.k);
	const [reference] = references;
	if (reference === undefined) {
		return { problems: problems.map((problem) => ({ ...problem, where: `${file}, line ${line}` })) };
	}
	const { read } = reference;
	if ((0,stores/* isOther */.bv)(read))
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
	return /-[A-Za-z0-9]{6}$/.test((0,credentials_arn/* parseArn */.L)(id)?.resource ?? '') ? id : `${id}-??????`;
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
		needs: own.length === 0 ? needs/* NO_NEEDS */.m : (0,needs/* allNeeds */.z)(own.map(({ needs }) => needs)),
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

5178:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (parseClaims),
  W: () => (show)
});
var _errors_js_0 = __webpack_require__(9473);

const TEXT = ['iss', 'sub', 'jti'];
const TIME = ['exp', 'iat', 'nbf'];
const OPTIONAL = [
	'repository',
	'repository_id',
	'repository_owner',
	'repository_owner_id',
	'run_id',
	'run_attempt',
	'sha',
	'ref',
	'event_name',
	'actor_id',
	'environment',
	'job_workflow_ref',
];
function parseClaims(payload) {
	for (const claim of [...TEXT, ...TIME, 'aud']) {
		if (payload[claim] === undefined)
			throw new _errors_js_0/* .ActionError */ .l('token-claim-missing', `the token has no "${claim}" claim`);
	}
	if (typeof payload['aud'] !== 'string') {
		throw new _errors_js_0/* .ActionError */ .l('token-audience', `the "aud" claim must be a single string, found ${show(payload['aud'])}`);
	}
	const badTime = TIME.find((claim) => typeof payload[claim] !== 'number' || !Number.isFinite(payload[claim]));
	if (badTime !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${badTime}" claim must be a number, found ${show(payload[badTime])}`);
	}
	const bad = [...TEXT, ...OPTIONAL].find((claim) => payload[claim] !== undefined && typeof payload[claim] !== 'string');
	if (bad !== undefined) {
		throw new _errors_js_0/* .ActionError */ .l('token-malformed', `the "${bad}" claim must be a string, found ${show(payload[bad])}`);
	}
	return payload;
}
function show(value) {
	return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}


}),

598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  v: () => (parseAzureAddress)
});
var _line_problem_js_2 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_3 = __webpack_require__(5160);
var _cloud_js_1 = __webpack_require__(1635);




const VAULT = /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/;
const NAME = /^[A-Za-z0-9-]{1,127}$/;
const VERSION = /^[0-9a-f]{32}$/;
function parseAzureAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const version = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, VERSION, '32 hexadecimal digits');
	if ((0,_line_problem_js_2/* .isProblem */ .A)(version))
		return version;
	if (id.includes('*'))
		return (0,_line_problem_js_2/* .lineProblem */ .O)('reference-wildcard', 'secrets of Azure are read one by one, by their whole name');
	const [vault = '', name = '', ...rest] = id.split('/');
	const wrong = wrongPart(vault, name, rest);
	if (wrong !== undefined) {
		return (0,_line_problem_js_2/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_3/* .quote */ .h)(id)} is no secret of Azure: expected azure:VAULT/NAME, with the vault's name or its whole host, and ?version= for another than the current version; ${wrong}`);
	}
	return { kind: 'azure', vault, name, ...version };
}
function wrongPart(vault, name, rest) {
	const wrong = wrongVault(vault);
	if (wrong !== undefined)
		return wrong;
	if (rest.length > 0)
		return `${(0,_quotation_js_3/* .quote */ .h)(rest.join('/'))} is too much; a version is written ?version=`;
	return NAME.test(name) ? undefined : `${(0,_quotation_js_3/* .quote */ .h)(name)} is no secret's name: letters, digits and -`;
}
function wrongVault(vault) {
	const cloud = (0,_cloud_js_1/* .cloudOf */ .hH)(vault);
	const name = cloud === undefined ? vault : vault.slice(0, -cloud.vaults.length - 1);
	if (VAULT.test(name))
		return undefined;
	if (cloud === undefined && /[.:@]/.test(vault))
		return `${(0,_quotation_js_3/* .quote */ .h)(vault)} is no vault's host: those end in ${_cloud_js_1/* .CLOUDS */ .JJ.map(({ vaults }) => `.${vaults}`).join(', ')}, and nothing is sent anywhere else`;
	return `${(0,_quotation_js_3/* .quote */ .h)(vault)} is no vault's name or host`;
}


}),

1635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Df: () => (vaultHost),
  JJ: () => (CLOUDS),
  hH: () => (cloudOf),
  vD: () => (CLOUD_NAMES)
});
const CLOUD_NAMES = ['azurecloud', 'azurechinacloud', 'azureusgovernment'];
const CLOUDS = [
	{
		name: 'azurecloud',
		authority: 'https://login.microsoftonline.com',
		vaults: 'vault.azure.net',
		management: 'https://management.azure.com',
		audience: 'api://AzureADTokenExchange',
	},
	{
		name: 'azurechinacloud',
		authority: 'https://login.chinacloudapi.cn',
		vaults: 'vault.azure.cn',
		management: 'https://management.core.chinacloudapi.cn',
		audience: 'api://AzureADTokenExchangeChina',
	},
	{
		name: 'azureusgovernment',
		authority: 'https://login.microsoftonline.us',
		vaults: 'vault.usgovcloudapi.net',
		management: 'https://management.core.usgovcloudapi.net',
		audience: 'api://AzureADTokenExchangeUSGov',
	},
];
function cloudOf(vault) {
	return CLOUDS.find(({ vaults }) => vault.toLowerCase().endsWith(`.${vaults}`));
}
function vaultHost(vault, cloud) {
	const host = vault.toLowerCase();
	return host.includes('.') ? host : `${host}.${cloud.vaults}`;
}


}),

399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (parseGcpAddress)
});
var _line_problem_js_1 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_2 = __webpack_require__(5160);



const RESOURCE = /^projects\/(?<project>[^/]*)(?:\/locations\/(?<location>[^/]*))?\/secrets\/(?<secret>[^/]*)(?:\/versions\/(?<version>[^/]*))?$/;
const PROJECT = /^(?:(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{1,28}[a-z0-9]|\d{1,20})$/;
const LOCATION = /^[a-z]+(?:-[a-z]+)*-?\d{0,2}$/;
const SECRET = /^[A-Za-z0-9_-]{1,255}$/;
const VERSION = /^(?:[1-9]\d{0,18}|[A-Za-z][A-Za-z0-9_-]{0,62})$/;
const EXPECTED_VERSION = 'a number, "latest" or an alias';
function parseGcpAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const asked = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, VERSION, EXPECTED_VERSION);
	if ((0,_line_problem_js_1/* .isProblem */ .A)(asked))
		return asked;
	if (id.includes('*'))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-wildcard', 'secrets of Google are read one by one, by their whole name');
	const { location, project = '', secret = '', version } = RESOURCE.exec(id)?.groups ?? {};
	if (version !== undefined && query !== undefined)
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-query', 'the version is given twice: by /versions/ and by ?version=');
	const wrong = wrongPart(project, location, secret, version);
	if (wrong !== undefined) {
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is no secret of Google: expected gcp:projects/PROJECT/secrets/SECRET, with /locations/LOCATION behind the project where it is regional, and /versions/VERSION at its end for another than the latest; ${wrong}`);
	}
	return { kind: 'gcp', project, ...(location !== undefined && { location }), secret, ...versionOf(version), ...asked };
}
function versionOf(version) {
	return version === undefined ? {} : { version };
}
function wrongPart(project, location, secret, version) {
	if (project === '' && secret === '')
		return 'it has other parts';
	if (!PROJECT.test(project))
		return `${(0,_quotation_js_2/* .quote */ .h)(project)} is no project's id or number`;
	if (location !== undefined && !LOCATION.test(location))
		return `${(0,_quotation_js_2/* .quote */ .h)(location)} is no location`;
	if (!SECRET.test(secret))
		return `${(0,_quotation_js_2/* .quote */ .h)(secret)} is no secret's name: letters, digits, _ and -`;
	if (version !== undefined && !VERSION.test(version))
		return `${(0,_quotation_js_2/* .quote */ .h)(version)} is no version: ${EXPECTED_VERSION}`;
	return undefined;
}


}),

2017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => (OTHER_ADDRESSES)
});
var _azure_address_js_0 = __webpack_require__(598);
var _gcp_address_js_1 = __webpack_require__(399);
var _vault_address_js_2 = __webpack_require__(3633);



const OTHER_ADDRESSES = {
	vault: _vault_address_js_2/* .parseVaultAddress */ .S,
	gcp: _gcp_address_js_1/* .parseGcpAddress */ .e,
	azure: _azure_address_js_0/* .parseAzureAddress */ .v,
};


}),

3633:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (parseVaultAddress)
});
var _line_problem_js_1 = __webpack_require__(8920);
var _query_js_0 = __webpack_require__(5338);
var _quotation_js_2 = __webpack_require__(5160);



const LONGEST = 2048;
const OWN = ['auth', 'sys', 'identity', 'cubbyhole'];
function parseVaultAddress(address) {
	const { id, query } = (0,_query_js_0/* .splitQuery */ .HB)(address);
	const version = query === undefined ? _query_js_0/* .NO_VERSION */ .dG : (0,_query_js_0/* .parseVersion */ .ot)(query, /^[1-9]\d{0,18}$/, 'a number, such as 3');
	if ((0,_line_problem_js_1/* .isProblem */ .A)(version))
		return version;
	return idProblem(id) ?? { kind: 'vault', id, ...version };
}
function idProblem(id) {
	const segments = id.split('/');
	if (id.includes('*'))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-wildcard', 'a path of Vault is read whole by "#*" alone');
	const [mount = ''] = segments;
	if (OWN.includes(mount))
		return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is Vault's own: no engine keeps secrets under "${mount}/"`);
	const found = wrongPart(id, segments);
	if (found === undefined)
		return undefined;
	return (0,_line_problem_js_1/* .lineProblem */ .O)('reference-syntax', `${(0,_quotation_js_2/* .quote */ .h)(id)} is no path of Vault: expected a mount and a path, such as vault:secret/data/payments, found ${found}`);
}
function wrongPart(id, segments) {
	if (id === '')
		return 'nothing';
	if (id.length > LONGEST)
		return `${id.length} characters`;
	if (id.startsWith('/'))
		return '"/" at its beginning';
	if (id.endsWith('/'))
		return '"/" at its end';
	const odd = segments.find((segment) => /^\.{0,2}$/.test(segment));
	if (odd !== undefined)
		return odd === '' ? '"//"' : (0,_quotation_js_2/* .quote */ .h)(odd);
	if (!id.isWellFormed() || /\p{Cc}/u.test(id))
		return 'a character that is no text';
	return segments.length === 1 ? 'a mount alone' : undefined;
}


})

};
