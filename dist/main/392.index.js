export const id = 392;
export const ids = [392];
export const modules = {

1392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  checkTrust: () => (checkTrust)
});
var _errors_js_0 = __webpack_require__(9473);
var _secrets_quotation_js_6 = __webpack_require__(5160);
var _trust_context_js_1 = __webpack_require__(9637);
var _trust_evaluate_js_2 = __webpack_require__(2734);
var _trust_explain_js_3 = __webpack_require__(7182);
var _trust_findings_js_4 = __webpack_require__(1396);
var _trust_place_js_7 = __webpack_require__(3266);
var _trust_policy_js_5 = __webpack_require__(9270);








async function checkTrust(source, { session, region }, claims, { now, runner, workspace }) {
	const policy = readPolicy(source, await readSource(source, workspace));
	const request = (0,_trust_context_js_1/* .requestOf */ .f)({ claims, roleArn: session.roleArn, region, sessionName: session.sessionName, now });
	report((0,_trust_findings_js_4/* .findings */ .P)(policy, { claims, request }), runner);
	const decision = (0,_trust_evaluate_js_2/* .evaluate */ ._)(policy, request);
	if (decision.outcome === 'refused')
		return decision;
	const lines = (0,_trust_explain_js_3/* .explainDecision */ .el)(decision);
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
	throw new _errors_js_0/* .ActionError */ .l('trust-policy-invalid', `\`trust-policy\` ${(0,_secrets_quotation_js_6/* .quote */ .h)(source.path)}: ${file.message}`, {
		hint: 'Give a path inside the workspace (a step such as actions/checkout brings the files there), or the JSON document itself.',
	});
}
function readPolicy(source, text) {
	const parsed = (0,_trust_policy_js_5/* .parsePolicy */ .O)(text);
	if (parsed.kind === 'policy')
		return parsed.policy;
	const name = source.kind === 'document' ? 'trust-policy' : `trust-policy ${(0,_secrets_quotation_js_6/* .quote */ .h)(source.path)}`;
	throw new _errors_js_0/* .ActionError */ .l('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take', {
		problems: parsed.problems.map(({ code, message, place }) => ({
			code,
			where: `${name}, ${(0,_trust_place_js_7/* .showPlace */ .R3)(place)}`,
			message,
		})),
		hint: 'AWS was not asked. `aws iam get-role --role-name NAME` prints the policy that the role has.',
	});
}
function report(found, runner) {
	for (const { place, rule, severity, why } of found) {
		const line = `\`trust-policy\`, ${(0,_trust_place_js_7/* .showPlace */ .R3)(place)}: ${why} [${rule}]`;
		if (severity === 'notice')
			runner.notice(line);
		else
			runner.warning(line);
	}
	const corrected = found.flatMap(({ corrected: statement, place, rule }) => [
		`${rule}, ${(0,_trust_place_js_7/* .showPlace */ .R3)(place)}:`,
		...JSON.stringify(statement, undefined, 2).split('\n'),
	]);
	if (corrected.length > 0)
		runner.group('Trust policy: corrected', corrected);
}


})

};
