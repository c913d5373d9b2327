import { blockYaml } from './block-yaml.ts';
import { type Grant, POLICY_NAME, policyDocument } from './grant.ts';

/** As a CloudFormation template, in YAML. Its stack needs CAPABILITY_NAMED_IAM. */
export function renderCloudFormation({ provider, role }: Grant): string {
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
          AssumeRolePolicyDocument: policyDocument([{ ...role.trust, Principal: { Federated: federated } }]),
          ...(role.permissions.length > 0 && {
            Policies: [{ PolicyName: POLICY_NAME, PolicyDocument: policyDocument(role.permissions) }],
          }),
        },
      },
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
  };
  return blockYaml(template);
}
