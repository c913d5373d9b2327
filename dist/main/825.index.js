export const id = 825;
export const ids = [825];
export const modules = {

8825:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { readCheck, readSessionPolicy });

;// src/manifests/check/depth.ts
const DEPTHS = ['offline', 'exists', 'values'];

;// src/inputs/check-inputs.ts

const HANDING_OVER = [
	['secrets', []],
	['expose-values', ['none']],
	['ecr-login', ['none', 'false']],
	['aws-credentials', ['process', 'none']],
	['gcp-credentials', ['process', 'none']],
];
function readCheck(read) {
	const checks = read.choice('check', ['none', 'manifests'], 'none') === 'manifests';
	const depth = read.choice('check-depth', DEPTHS, 'offline');
	const conflict = (where, message) => read.note('input-conflict', where, message);
	if (!checks)
		return undefined;
	if (read.lines('manifests').length === 0)
		conflict('check', '`check: manifests` needs `manifests`: the globs of what to check');
	for (const [input, idle] of HANDING_OVER)
		if (!['', ...idle].includes(read.text(input).toLowerCase()))
			conflict(input, `\`check: manifests\` hands over nothing, so \`${input}\` needs a step of its own`);
	return depth;
}

;// src/credentials/session-policy.ts
const NEEDED = ['Effect', 'Action', 'Resource'];
function sessionPolicyProblems(text) {
	let policy;
	try {
		policy = JSON.parse(text);
	}
	catch (error) {
		return [`expected JSON: ${String(error).replace(/\s+/g, ' ')}`];
	}
	if (!isObject(policy) || policy['Statement'] === undefined)
		return ['expected a JSON object with "Statement", found none'];
	const { Statement: list, Version: version = '2012-10-17' } = policy;
	const dated = version === '2012-10-17' || version === '2008-10-17';
	return [
		...(dated ? [] : [`expected "Version": "2012-10-17", found ${JSON.stringify(version)}`]),
		...[list].flat().flatMap((statement, at) => faultsOf(statement).map((fault) => `Statement[${at}]: ${fault}`)),
	];
}
function faultsOf(statement) {
	if (!isObject(statement))
		return ['expected an object'];
	const { Effect: effect } = statement;
	return [
		...NEEDED.filter((name) => !(name in statement || `Not${name}` in statement)).map((name) => `"${name}" is missing`),
		...(effect === undefined || effect === 'Allow' || effect === 'Deny'
			? []
			: [`expected "Effect" to be Allow or Deny, found ${JSON.stringify(effect)}`]),
		...('Principal' in statement ? ['a session policy has no "Principal": it is for this session alone'] : []),
	];
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// src/inputs/session-policy-input.ts

const INPUT = 'inline-session-policy';
const LONGEST = 2048;
function readSessionPolicy(read) {
	const text = read.text(INPUT);
	if (text === '')
		return undefined;
	if (!/^[{["]/.test(text))
		read.invalid(INPUT, 'an IAM policy document (JSON) itself, not a path', text);
	else if (text.length > LONGEST)
		read.invalid(INPUT, `at most ${LONGEST} characters`, `${text.length} characters`);
	else
		for (const problem of sessionPolicyProblems(text))
			read.note('input-invalid', INPUT, problem);
	return text;
}

;// src/inputs/rare-inputs.ts

})

};
