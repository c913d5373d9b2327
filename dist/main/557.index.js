export const id = 557;
export const ids = [557];
export const modules = {

2557:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderCloudFormation: () => (renderCloudFormation)
});
var yaml_0 = __webpack_require__(2463);
var _grant_js_1 = __webpack_require__(3403);


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
					AssumeRolePolicyDocument: (0,_grant_js_1/* .policyDocument */ .y)([{ ...role.trust, Principal: { Federated: federated } }]),
					...(role.permissions.length > 0 && {
						Policies: [{ PolicyName: _grant_js_1/* .POLICY_NAME */ .x, PolicyDocument: (0,_grant_js_1/* .policyDocument */ .y)(role.permissions) }],
					}),
				},
			},
		},
		Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
	};
	return (0,yaml_0/* .stringify */ .As)(template, {
		lineWidth: 0,
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		aliasDuplicateObjects: false,
	});
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


})

};
