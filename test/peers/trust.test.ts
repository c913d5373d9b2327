/**
 * What `keyless trust init` prints, before the tools that take it: hclfmt (the formatter of `terraform fmt`), cfn-lint, and
 * a shell. KEYLESS_PEERS names the folder of their programs.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const programs = process.env['KEYLESS_PEERS'] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'keyless-trust-'));
beforeAll(() => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds hclfmt and cfn-lint');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENTRY = resolve('dist/cli/index.js');

function init(format: string, args: readonly string[]): string {
  const all = [
    ENTRY,
    'trust',
    'init',
    '--repo',
    'acme/payments',
    '--role',
    'deploy.1',
    '--account',
    '012345678901',
    '--format',
    format,
  ];
  const { status, stderr, stdout } = spawnSync(process.execPath, [...all, ...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What a program prints; it must succeed, and complain of nothing. */
function tool(name: string, args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(join(programs, name), args, { encoding: 'utf8' });
  expect({ error, status, stderr }).toEqual({ error: undefined, status: 0, stderr: '' });
  return stdout;
}

const workflow = join(folder, 'deploy.yml');
writeFileSync(
  workflow,
  `jobs:
  deploy:
    steps:
      - uses: OWNER/keyless@v1
        with:
          role-to-assume: \${{ vars.ROLE }}
          aws-region: us-east-1
          role-duration-seconds: 7200
          ecr-login: true, public.ecr.aws, 999999999999
          secrets: |
            A = prod/a
            B = arn:aws:secretsmanager:eu-west-1:012345678901:secret:prod/b-AbCdEf
            * = prod/p/*
            U = ssm:/prod/url
            P_* = ssm:/prod/p/*
`,
);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['a branch', ['--branch', 'main']],
  ['every tag', ['--tag', 'v*', '--owner-id', '1', '--repo-id', '2']],
  ['an environment with a colon', ['--environment', 'Production:V1']],
  ['pull requests', ['--pull-request', '--existing-provider']],
  ['a branch that a shell, a template and a policy would read', ['--branch', `it's-$(id)-\${x}-%{y}-"z"-\\n`]],
  [
    'a whole workflow',
    [
      '--branch',
      'main',
      '--workflow',
      workflow,
      '--kms-key',
      'arn:aws:kms:us-east-1:012345678901:key/k',
      '--ecr-repository',
      'a',
      '--ecr-repository',
      'b/c',
    ],
  ],
  ['China', ['--branch', 'main', '--region', 'cn-north-1', '--workflow', workflow]],
  ['GovCloud', ['--branch', 'main', '--partition', 'aws-us-gov']],
  ['an Enterprise Server', ['--branch', 'main', '--ghes', 'github.acme.example']],
  ['GHE.com with a slug', ['--branch', 'main', '--ghe', 'acme', '--enterprise-slug', 'acme-corp']],
];

describe.each(CASES)('for %s', (_what, args) => {
  test('the Terraform configuration is formatted as terraform fmt does it', () => {
    const file = join(folder, 'main.tf');
    const text = init('terraform', args);
    writeFileSync(file, text);
    expect(tool('hclfmt', ['-check', file])).toBe(text);
  });

  test('the CloudFormation template passes cfn-lint', () => {
    const file = join(folder, 'template.yaml');
    writeFileSync(file, init('cloudformation', args));
    expect(tool('cfn-lint', ['--non-zero-exit-code', 'informational', '--', file])).toBe('');
  });

  test('the JSON document reads back the same', () => {
    const text = init('json', args);
    expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toBe(text);
  });

  test('the script hands the AWS CLI the very documents', () => {
    const script = join(folder, 'create.sh');
    const aws = join(folder, 'aws');
    writeFileSync(script, init('aws-cli', args));
    writeFileSync(aws, `#!/bin/sh\nprintf '%s\\0' "$@" >>'${join(folder, 'calls')}'\n`);
    chmodSync(aws, 0o700);
    rmSync(join(folder, 'calls'), { force: true });
    const { status, stderr } = spawnSync('sh', [script], {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin` },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const words = readFileSync(join(folder, 'calls'), 'utf8').split('\0');
    const document = JSON.parse(init('json', args));
    const given = (flag: string): unknown => JSON.parse(words[words.indexOf(flag) + 1] ?? 'null');
    expect(given('--assume-role-policy-document')).toEqual(document.Role.AssumeRolePolicyDocument);
    if (document.RolePolicy !== undefined)
      expect(given('--policy-document')).toEqual(document.RolePolicy.PolicyDocument);
  });
});
