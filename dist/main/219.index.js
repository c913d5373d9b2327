export const id = 219;
export const ids = [219];
export const modules = {

1065:
((module, exports, require) => {

Object.assign(exports, { explainUnknownHost });
var credentials_arn_js = require(6606);
var errors_js = require(9473);
var secrets_stores_js = require(6169);

const REGIONAL = /^https:\/\/(?:api\.)?(?:sts|secretsmanager|ssm|ecr)(?:-fips)?\.(?<region>[a-z-]+-\d+)\./;
function explainUnknownHost(error, failure, inputs) {
	const hint = hintFor(failure, inputs);
	return hint === undefined ? error : new errors_js.ActionError(error.code, error.message, { hint, cause: error.cause });
}
function hintFor({ endpoint = '', service }, { issuer, ...naming }) {
	if (service === 'OIDC issuer')
		return issuer.jwksUrl === undefined
			? `There may be no host of that name: correct \`issuer\`, or leave it out.`
			: undefined;
	if (service === 'Vault')
		return 'There may be no host of that name, or none for this runner: check `vault-addr`.';
	const region = REGIONAL.exec(endpoint)?.groups?.['region'];
	return (region &&
		`AWS may have no region "${region}": check ${whereFrom(region, naming)}. If it is right, a proxy, a firewall or this runner's name server is in the way.`);
}
function whereFrom(region, { references, region: home, regionFrom }) {
	if (region === home)
		return `\`${regionFrom}\``;
	const named = references.find(({ read }) => 'id' in read && !secrets_stores_js.isOther(read) && credentials_arn_js.parseArn(read.id)?.region === region);
	return named === undefined
		? '`ecr-login` and the stores of `manifests`'
		: `the ARN in \`secrets\`, line ${named.line}`;
}

}),

2452:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { refusedAsWhole, secretsUnavailable });
var errors_js = require(9473);

const ADVICE = {
	'secret-absent': 'Where something is absent, compare name, letter case, version, region and account with what the store has; a line with ?= leaves it out instead.',
	'secret-empty': 'Put a value into what is empty, or take its line out.',
	'secret-refused': 'Where a store refused, correct what the line names: most often the permissions of the role or login.',
};
function secretsUnavailable(problems) {
	return new errors_js.ActionError('secrets-unavailable', `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`, { problems, hint: [...new Set(problems.map(adviceOn))].filter(Boolean).join('\n') || undefined });
}
function adviceOn({ code, message }) {
	if (/marked for deletion/.test(message))
		return 'Restore what is marked for deletion, or read another.';
	return ADVICE[code] ?? (code.startsWith('live-') ? '' : 'Correct a reference by what its line says.');
}
function refusedAsWhole(error) {
	const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
	const hint = /^(?:UnrecognizedClient|InvalidClientTokenId)/.test(error.code ?? '')
		? 'The session is not known where it was asked: enable the region for the account, choose another, or correct the AWS_ENDPOINT_URL\u2026 that is in force.'
		: 'Look the answer up by its code: it is about the whole call, and so about the login, the region or the address.';
	return new errors_js.ActionError('secrets-unavailable', `${error.message}${trace}`, { hint, cause: error });
}

})

};
