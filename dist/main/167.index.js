import { modules as shared } from './shared.js';
export const id = 167;
export const ids = [167];
export const modules = {
...shared,

7167:
((module, exports, require) => {

require.r(exports);

Object.assign(exports, { renderCloudFormation });

;// src/grant/block-yaml.ts
const PLAIN_KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][\w./-]*(?:::?[\w./-]+)*$/i;
const UNSEEN = /[\x7f-\x9f\u2028\u2029\ufeff]/g;
function blockYaml(document) {
	return `${linesOf(document).join('\n')}\n`;
}
function linesOf(value) {
	if (typeof value !== 'object' || value === null)
		return [typeof value === 'string' ? quoted(value) : String(value)];
	if (Array.isArray(value)) {
		if (value.length === 0)
			return ['[]'];
		return value.flatMap((item) => linesOf(item).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`));
	}
	const entries = Object.entries(value);
	return entries.length === 0 ? ['{}'] : entries.flatMap(([key, item]) => entryOf(key, item));
}
function entryOf(key, value) {
	const name = PLAIN_KEY.test(key) ? key : quoted(key);
	const lines = linesOf(value);
	const nested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
	return nested ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [`${name}: ${lines.join('')}`];
}
function quoted(text) {
	return JSON.stringify(text).replaceAll(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

var grant = require(3403);
;// src/grant/cloudformation.ts

function renderCloudFormation({ provider, role }) {
	const federated = provider.exists ? provider.arn : { Ref: 'GitHubProvider' };
	const template = {
		AWSTemplateFormatVersion: '2010-09-09',
		Description: `The role ${role.name}, which a job of GitHub Actions assumes by its OIDC identity`,
		Resources: {
			...(!provider.exists && {
				GitHubProvider: {
					Type: 'AWS::IAM::OIDCProvider',
					Properties: { Url: provider.url, ClientIdList: [provider.audience] },
				},
			}),
			Role: {
				Type: 'AWS::IAM::Role',
				Properties: {
					RoleName: role.name,
					MaxSessionDuration: role.maxSessionDuration,
					AssumeRolePolicyDocument: grant.policyDocument([{ ...role.trust, Principal: { Federated: federated } }]),
					...(role.permissions.length > 0 && {
						Policies: [{ PolicyName: grant.POLICY_NAME, PolicyDocument: grant.policyDocument(role.permissions) }],
					}),
				},
			},
		},
		Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
	};
	return blockYaml(template);
}

}),

};
