import { type Grant, POLICY_NAME, policyDocument } from './grant.ts';

/** As the inputs of IAM's own calls, in one document; `keyless trust check` reads the role's policy out of it. */
export function renderJson({ provider, role }: Grant): string {
  const document = {
    ...(!provider.exists && {
      OpenIDConnectProvider: { Url: provider.url, ClientIDList: [provider.audience] },
    }),
    Role: {
      RoleName: role.name,
      MaxSessionDuration: role.maxSessionDuration,
      AssumeRolePolicyDocument: policyDocument([role.trust]),
    },
    ...(role.permissions.length > 0 && {
      RolePolicy: { RoleName: role.name, PolicyName: POLICY_NAME, PolicyDocument: policyDocument(role.permissions) },
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
