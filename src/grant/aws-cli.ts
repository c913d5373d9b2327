import { shellWord } from '../output/shell-word.ts';
import { type Grant, POLICY_NAME, policyDocument } from './grant.ts';

/** As a script of AWS CLI calls. */
export function renderAwsCli({ provider, region, role }: Grant): string {
  const where = region === undefined ? [] : ['--region', region];
  const calls = [
    ...(provider.exists
      ? []
      : [
          [
            ['create-open-id-connect-provider', ...where],
            ['--url', provider.url],
            ['--client-id-list', provider.audience],
          ],
        ]),
    [
      ['create-role', ...where],
      ['--role-name', role.name],
      ['--max-session-duration', String(role.maxSessionDuration)],
      ['--assume-role-policy-document', JSON.stringify(policyDocument([role.trust]), undefined, 2)],
    ],
    ...(role.permissions.length === 0
      ? []
      : [
          [
            ['put-role-policy', ...where],
            ['--role-name', role.name],
            ['--policy-name', POLICY_NAME],
            ['--policy-document', JSON.stringify(policyDocument(role.permissions), undefined, 2)],
          ],
        ]),
  ];
  const lines = calls.map((call) => `aws iam ${call.map((words) => words.map(shellWord).join(' ')).join(' \\\n  ')}\n`);
  return `#!/bin/sh\nset -eu\n\n${lines.join('\n')}`;
}
