import { modules as shared } from './shared.js';
export const id = 557;
export const ids = [557];
export const modules = {
...shared,

2557:
((module, exports, require) => {

require.r(exports);
Object.assign(exports, { renderCloudFormation });
var yaml = require(2463);
var grant_js = require(3403);

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
					AssumeRolePolicyDocument: grant_js.policyDocument([{ ...role.trust, Principal: { Federated: federated } }]),
					...(role.permissions.length > 0 && {
						Policies: [{ PolicyName: grant_js.POLICY_NAME, PolicyDocument: grant_js.policyDocument(role.permissions) }],
					}),
				},
			},
		},
		Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
	};
	return yaml.stringify(template, {
		lineWidth: 0,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		aliasDuplicateObjects: false,
	});
}

}),

};
