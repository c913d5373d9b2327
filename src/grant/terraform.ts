import { type Grant, POLICY_NAME, policyDocument } from './grant.ts';
import { type HclObject, HclReference, type HclValue, hclAttributes, hclString, hclValue } from './hcl.ts';

/** As a Terraform or OpenTofu configuration of the provider hashicorp/aws. */
export function renderTerraform({ provider, role }: Grant): string {
  const name = resourceName(role.name);
  const federated = provider.exists ? provider.arn : new HclReference('aws_iam_openid_connect_provider.github.arn');
  const trust = policyDocument([]);
  return [
    ...(provider.exists
      ? []
      : [
          block(['resource', 'aws_iam_openid_connect_provider', 'github'], {
            url: provider.url,
            client_id_list: [provider.audience],
          }),
        ]),
    block(
      ['resource', 'aws_iam_role', name],
      { name: role.name, max_session_duration: role.maxSessionDuration },
      { assume_role_policy: { ...trust, Statement: [{ ...role.trust, Principal: { Federated: federated } }] } },
    ),
    ...(role.permissions.length === 0
      ? []
      : [
          block(
            ['resource', 'aws_iam_role_policy', name],
            { name: POLICY_NAME, role: new HclReference(`aws_iam_role.${name}.id`) },
            { policy: policyDocument(role.permissions) },
          ),
        ]),
  ].join('\n');
}

/** Plain attributes, then documents as `jsonencode(…)`. */
function block(
  [kind = '', ...labels]: readonly string[],
  plain: HclObject,
  documents: Readonly<Record<string, HclValue>> = {},
): string {
  const encoded = Object.entries(documents).map(
    ([name, document]) => `\n  ${name} = jsonencode(${hclValue(document, '  ')})\n`,
  );
  return `${kind} ${labels.map(hclString).join(' ')} {\n${hclAttributes(plain, '  ')}${encoded.join('')}}\n`;
}

/** A role's name may hold what a resource's cannot. */
function resourceName(role: string): string {
  const name = role.replace(/[^\w-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}
