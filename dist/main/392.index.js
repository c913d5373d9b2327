export const id = 392;
export const ids = [392];
export const modules = {

1392:
((module, exports, require) => {

Object.assign(exports, { checkTrust });
var errors_js = require(9473);
var secrets_quotation_js = require(5160);
var trust_context_js = require(9637);
var trust_evaluate_js = require(2734);
var trust_explain_js = require(7182);
var trust_findings_js = require(7050);
var trust_place_js = require(3266);
var trust_policy_js = require(9270);

async function checkTrust(source, { session, region }, claims, { now, runner, workspace }) {
	const policy = readPolicy(source, await readSource(source, workspace));
	const request = trust_context_js.requestOf({ claims, roleArn: session.roleArn, region, sessionName: session.sessionName, now });
	report(trust_findings_js.findings(policy, { claims, request }), runner);
	const decision = trust_evaluate_js.evaluate(policy, request);
	if (decision.outcome === 'refused')
		return decision;
	const lines = trust_explain_js.explainDecision(decision);
	runner.group(`Trust policy: ${decision.outcome}`, lines);
	if (decision.outcome === 'undecided') {
		runner.notice(`\`trust-policy\` alone does not decide, so AWS is asked: ${lines.join('; ')}`);
	}
	return decision;
}
async function readSource(source, workspace) {
	if (source.kind === 'document')
		return source.text;
	const file = await workspace.read(source.path);
	if (file.kind === 'text')
		return file.text;
	throw new errors_js.ActionError('trust-policy-invalid', `\`trust-policy\` ${secrets_quotation_js.quote(source.path)}: ${file.message}`, {
		hint: 'Give a path inside the workspace (a step such as actions/checkout brings the files there), or the JSON document itself.',
	});
}
function readPolicy(source, text) {
	const parsed = trust_policy_js.parsePolicy(text);
	if (parsed.kind === 'policy')
		return parsed.policy;
	const name = source.kind === 'document' ? 'trust-policy' : `trust-policy ${secrets_quotation_js.quote(source.path)}`;
	throw new errors_js.ActionError('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take', {
		problems: parsed.problems.map(({ code, message, place }) => ({
			code,
			where: `${name}, ${trust_place_js.showPlace(place)}`,
			message,
		})),
		hint: 'AWS was not asked. `aws iam get-role --role-name NAME` prints the policy that the role has.',
	});
}
function report(found, runner) {
	for (const { place, rule, severity, why } of found) {
		const line = `\`trust-policy\`, ${trust_place_js.showPlace(place)}: ${why} [${rule}]`;
		if (severity === 'notice')
			runner.notice(line);
		else
			runner.warning(line);
	}
	const corrected = found.flatMap(({ corrected: statement, place, rule }, at) => [
		`${rule}, ${trust_place_js.showPlace(place)}:`,
		...(found[at + 1]?.corrected === statement ? [] : JSON.stringify(statement, undefined, 2).split('\n')),
	]);
	if (corrected.length > 0)
		runner.group('Trust policy: corrected', corrected);
}

})

};
