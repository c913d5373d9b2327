import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderAwsCli } from '../../src/grant/aws-cli.ts';
import { renderCloudFormation } from '../../src/grant/cloudformation.ts';
import { hclString } from '../../src/grant/hcl.ts';
import { type PlannedJob, subjectOf } from '../../src/grant/job.ts';
import { renderJson } from '../../src/grant/json.ts';
import { NO_NEEDS } from '../../src/grant/needs.ts';
import { planGrant } from '../../src/grant/plan.ts';
import { renderTerraform } from '../../src/grant/terraform.ts';
import { requestOf } from '../../src/trust/context.ts';
import { evaluate } from '../../src/trust/evaluate.ts';
import { parsePolicy } from '../../src/trust/policy.ts';
import { claimsOf } from '../refusal/reported.ts';

const JOB: PlannedJob = {
  repository: 'acme/payments',
  ids: { owner: '1', repository: '2' },
  runsFor: { kind: 'branch', name: 'main' },
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'sts.amazonaws.com',
};
const grantOf = (job: Partial<PlannedJob> = {}): ReturnType<typeof planGrant> =>
  planGrant({
    job: { ...JOB, ...job },
    role: 'deploy',
    limits: { partition: 'aws', account: '123456789012', kmsKeys: [], ecrRepositories: [] },
    needs: { ...NO_NEEDS, secrets: ['arn:x'] },
    providerExists: false,
    region: undefined,
  });

test.each<[PlannedJob['runsFor'], string]>([
  [{ kind: 'branch', name: 'main' }, 'repo:acme@1/payments@2:ref:refs/heads/main'],
  [{ kind: 'tag', name: 'v*' }, 'repo:acme@1/payments@2:ref:refs/tags/v*'],
  [{ kind: 'environment', name: 'Production:V1' }, 'repo:acme@1/payments@2:environment:Production%3AV1'],
  [{ kind: 'pull-request' }, 'repo:acme@1/payments@2:pull_request'],
])('%j has the subject that GitHub gives it', (runsFor, subject) => {
  expect(subjectOf({ ...JOB, runsFor })).toBe(subject);
  expect(subjectOf({ ...JOB, runsFor, ids: undefined })).toBe(subject.replaceAll(/@\d/g, ''));
});

test('what is printed as JSON lets in the job that was meant, and no other', () => {
  const decide = (runsFor: PlannedJob['runsFor'], ref: string): string => {
    const parsed = parsePolicy(renderJson(grantOf({ runsFor })));
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    const claims = claimsOf({ ids: ['1', '2'], ref });
    const roleArn = 'arn:aws:iam::123456789012:role/deploy';
    return evaluate(parsed.policy, requestOf({ claims, roleArn, region: 'us-east-1', sessionName: 'x', now: 0 }))
      .outcome;
  };
  expect(decide({ kind: 'branch', name: 'main' }, 'refs/heads/main')).toBe('allowed');
  expect(decide({ kind: 'branch', name: 'main' }, 'refs/heads/main2')).toBe('refused');
  expect(decide({ kind: 'tag', name: 'v*' }, 'refs/tags/v1')).toBe('allowed');
  expect(decide({ kind: 'tag', name: 'v*' }, 'refs/heads/v1')).toBe('refused');
});

test('every format carries the same trust, whatever the branch is called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
      const grant = grantOf({ runsFor: { kind: 'branch', name } });
      const json = JSON.parse(renderJson(grant));
      const statement = json.Role.AssumeRolePolicyDocument.Statement[0];
      const template = parse(renderCloudFormation(grant), { version: '1.1' });
      const [own] = template.Resources.Role.Properties.AssumeRolePolicyDocument.Statement;
      expect(own.Condition).toEqual(statement.Condition);
      const script = renderAwsCli(grant);
      expect(script).toContain(
        JSON.stringify(json.Role.AssumeRolePolicyDocument, undefined, 2).replaceAll("'", `'\\''`),
      );
      const sub = Object.values<Record<string, string>>(statement.Condition)
        .flatMap((keys) => Object.entries(keys))
        .find(([key]) => key.endsWith(':sub'))?.[1];
      expect(renderTerraform(grant)).toContain(hclString(sub ?? ''));
    }),
  );
});

test('a template’s signs are plain characters in Terraform', () => {
  expect(hclString(`a \${b} %{c} $d "e" \\ \u0008\n`)).toBe(`"a $\${b} %%{c} $d \\"e\\" \\\\ \\u0008\\n"`);
});

test('an account that has the provider is given none, and a role without needs no policy', () => {
  const grant = planGrant({
    job: JOB,
    role: '1.x',
    limits: { partition: 'aws-cn', account: '123456789012', kmsKeys: [], ecrRepositories: [] },
    needs: NO_NEEDS,
    providerExists: true,
    region: 'cn-north-1',
  });
  expect(renderTerraform(grant)).toMatch(/^resource "aws_iam_role" "_1_x" \{/);
  expect(renderTerraform(grant)).toContain(
    'Federated = "arn:aws-cn:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"',
  );
  expect(renderAwsCli(grant)).toMatch(/^#!\/bin\/sh\nset -eu\n\naws iam create-role --region cn-north-1 \\/);
  for (const text of [renderTerraform(grant), renderCloudFormation(grant), renderAwsCli(grant), renderJson(grant)]) {
    expect(text).not.toMatch(
      /OIDCProvider|openid_connect_provider|create-open-id|RolePolicy"|PolicyName|put-role-policy/,
    );
  }
});
