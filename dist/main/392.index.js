export const id = 392;
export const ids = [392];
export const modules = {

1392:
((module, exports, require) => {

Object.assign(exports, { checkTrust });
var _errors_js_0 = require(9473);
var _secrets_quotation_js_6 = require(5160);
var _trust_context_js_1 = require(9637);
var _trust_evaluate_js_2 = require(2734);
var _trust_explain_js_3 = require(7182);
var _trust_findings_js_4 = require(1396);
var _trust_place_js_7 = require(3266);
var _trust_policy_js_5 = require(9270);

async function checkTrust(source, { session, region }, claims, { now, runner, workspace }) {
	const policy = readPolicy(source, await readSource(source, workspace));
	const request = _trust_context_js_1.requestOf({ claims, roleArn: session.roleArn, region, sessionName: session.sessionName, now });
	report(_trust_findings_js_4.findings(policy, { claims, request }), runner);
	const decision = _trust_evaluate_js_2.evaluate(policy, request);
	if (decision.outcome === 'refused')
		return decision;
	const lines = _trust_explain_js_3.explainDecision(decision);
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
	throw new _errors_js_0.ActionError('trust-policy-invalid', `\`trust-policy\` ${_secrets_quotation_js_6.quote(source.path)}: ${file.message}`, {
		hint: 'Give a path inside the workspace (a step such as actions/checkout brings the files there), or the JSON document itself.',
	});
}
function readPolicy(source, text) {
	const parsed = _trust_policy_js_5.parsePolicy(text);
	if (parsed.kind === 'policy')
		return parsed.policy;
	const name = source.kind === 'document' ? 'trust-policy' : `trust-policy ${_secrets_quotation_js_6.quote(source.path)}`;
	throw new _errors_js_0.ActionError('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take', {
		problems: parsed.problems.map(({ code, message, place }) => ({
			code,
			where: `${name}, ${_trust_place_js_7.showPlace(place)}`,
			message,
		})),
		hint: 'AWS was not asked. `aws iam get-role --role-name NAME` prints the policy that the role has.',
	});
}
function report(found, runner) {
	for (const { place, rule, severity, why } of found) {
		const line = `\`trust-policy\`, ${_trust_place_js_7.showPlace(place)}: ${why} [${rule}]`;
		if (severity === 'notice')
			runner.notice(line);
		else
			runner.warning(line);
	}
	const corrected = found.flatMap(({ corrected: statement, place, rule }) => [
		`${rule}, ${_trust_place_js_7.showPlace(place)}:`,
		...JSON.stringify(statement, undefined, 2).split('\n'),
	]);
	if (corrected.length > 0)
		runner.group('Trust policy: corrected', corrected);
}

})

};
