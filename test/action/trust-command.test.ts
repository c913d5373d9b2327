/** `keyless trust` as it is typed: the bundles, with no job around them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../sandbox/sandbox.ts';
import { createJob } from '../support/job.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyless-trust-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ENTRY = resolve('dist/cli/index.js');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function keyless(
  args: readonly string[],
  { env = {}, input }: { readonly env?: Record<string, string>; readonly input?: string } = {},
): Ran {
  return spawnSync(process.execPath, [ENTRY, 'trust', ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: '', ...env },
    input,
  });
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return name;
}

const HOST = 'token.actions.githubusercontent.com';
const policy = (sub: string, more: object = {}): object => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${HOST}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com', [`${HOST}:sub`]: sub }, ...more },
    },
  ],
});
const MAIN = write('main.json', policy('repo:acme/payments:ref:refs/heads/main'));
const JOB = ['--repo', 'acme/payments', '--branch', 'main'];
const INIT = ['init', '--role', 'deploy', '--account', '123456789012', '--format', 'json'];

describe('trust init', () => {
  test('prints provider, role and permissions, and notes apart from them', () => {
    const workflow = write(
      'deploy.yml',
      `jobs:\n  a:\n    steps:\n      - uses: o/keyless@v1\n        with:\n          aws-region: us-east-1\n          secrets: |\n            A = prod/a\n            B = \${{ vars.B }}\n`,
    );
    const { status, stderr, stdout } = keyless([...INIT, ...JOB, '--workflow', workflow]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      OpenIDConnectProvider: { Url: `https://${HOST}`, ClientIDList: ['sts.amazonaws.com'] },
      Role: { RoleName: 'deploy', AssumeRolePolicyDocument: policy('repo:acme/payments:ref:refs/heads/main') },
      RolePolicy: {
        PolicyDocument: {
          Statement: [{ Resource: ['arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/a-??????'] }, {}],
        },
      },
    });
    expect(stderr).toContain(
      'keyless: deploy.yml, line 9: an expression is filled in only when the workflow runs, so the role lacks what this line reads: add it by hand\n',
    );
    expect(stderr).toContain(
      '`gh api repos/acme/payments/actions/oidc/customization/sub --jq .sub_claim_prefix` prints which',
    );
  });

  test('what it prints, check allows', () => {
    const { stdout } = keyless([...INIT, ...JOB, '--owner-id', '1', '--repo-id', '2']);
    const checked = keyless(['check', '-', ...JOB, '--owner-id', '1', '--repo-id', '2'], { input: stdout });
    expect(checked).toMatchObject({ status: 0, stdout: '-: allowed\n  Statement[0] allows it\n' });
    expect(keyless(['check', '-', ...JOB], { input: stdout })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('trusts the immutable form'),
    });
  });

  test('asks for the ids that the immutable form needs, with the command that prints them', () => {
    const { status, stderr, stdout } = keyless([...INIT, ...JOB, '--subject-form', 'immutable']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'the immutable form needs --owner-id and --repo-id; `gh api repos/acme/payments --jq \'"--owner-id \\(.owner.id) --repo-id \\(.id)"\'` prints them',
    );
  });

  test('takes them from the job it runs in', () => {
    const env = {
      GITHUB_REPOSITORY: 'acme/payments',
      GITHUB_REPOSITORY_ID: '456789',
      GITHUB_REPOSITORY_OWNER_ID: '123456',
    };
    const { stdout } = keyless([...INIT, ...JOB, '--subject-form', 'immutable'], { env });
    expect(stdout).toContain('repo:acme@123456/payments@456789:ref:refs/heads/main');
    expect(
      keyless([...INIT, '--repo', 'acme/other', '--branch', 'x', '--subject-form', 'immutable'], { env }).status,
    ).toBe(2);
  });

  test.each([
    [['--region', 'cn-north-1'], 'arn:aws-cn:iam::', 'sts.amazonaws.com.cn'],
    [['--partition', 'aws-us-gov'], 'arn:aws-us-gov:iam::', 'sts.amazonaws.com'],
    [
      ['--ghes', 'Git.Acme.example'],
      'oidc-provider/git.acme.example/_services/token',
      'git.acme.example/_services/token:sub',
    ],
    [['--ghe', 'acme'], 'oidc-provider/token.actions.acme.ghe.com"', 'token.actions.acme.ghe.com:sub'],
    [
      ['--ghe', 'acme', '--enterprise-slug', 'corp'],
      'token.actions.acme.ghe.com/corp:sub',
      '"https://token.actions.acme.ghe.com/corp"',
    ],
    [['--enterprise-slug', 'corp'], `${HOST}/corp:sub`, `oidc-provider/${HOST}/corp"`],
    [['--audience', 'prod'], '"ClientIDList": [\n      "prod"', `${HOST}:aud": "prod"`],
  ])('%j', (flags, ...parts) => {
    const { status, stdout } = keyless([...INIT, ...JOB, ...flags]);
    expect(status).toBe(0);
    for (const part of parts) expect(stdout).toContain(part);
  });

  test.each([
    [[], '--repo: expected OWNER/REPO'],
    [['--repo', 'acme'], '--repo: expected OWNER/REPO, found "acme"'],
    [
      [...JOB, '--tag', 'v1'],
      'expected one of --branch, --tag, --environment and --pull-request, found --branch and --tag',
    ],
    [['--repo', 'a/b'], 'found none'],
    [['--repo', 'a/b', '--branch', 'refs/heads/main'], "--branch: expected a branch's name without refs/"],
    [['--repo', 'a/b', '--environment', ''], '--environment: expected a name'],
    [[...JOB, '--region', 'Frankfurt'], '--region: expected a region'],
    [[...JOB, '--region', 'us-east-1', '--partition', 'aws-cn'], '--partition: region "us-east-1" is in "aws"'],
    [[...JOB, '--ghes', 'https://x'], '--ghes: expected a host without https://'],
    [[...JOB, '--ghes', 'x', '--subject-form', 'immutable'], 'GitHub Enterprise Server issues the name form alone'],
    [[...JOB, '--ghes', 'x', '--ghe', 'y'], '--ghes: excludes --ghe'],
    [[...JOB, '--subject-form', 'name', '--owner-id', '1'], 'the name form has no ids'],
    [[...JOB, '--owner-id', 'x'], '--owner-id: expected a number, found "x"'],
    [[...JOB, '--owner-id', '1'], 'the immutable form needs --owner-id and --repo-id'],
    [[...JOB, '--bogus'], "Unknown option '--bogus'"],
    [[...JOB, 'extra'], 'nothing is expected here, found "extra"'],
  ])('%j cannot be used, and says how it can', (flags, message) => {
    const { status, stderr, stdout } = keyless([...INIT, ...flags]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[command-usage]');
    expect(stderr).toContain(message);
    expect(stderr).toContain('`keyless trust --help` says what it takes.');
  });

  test.each([
    ['none.yml', undefined, '"none.yml" could not be read: there is no such file'],
    ['bad.yml', 'a: [b', 'bad.yml, line'],
    [
      'other.yml',
      'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n',
      'has no step that uses a repository named keyless',
    ],
    [
      'lines.yml',
      'jobs:\n  a:\n    steps:\n      - uses: o/keyless@v1\n        with:\n          secrets: A B = c\n',
      'lines.yml, line 6: "A B = c"',
    ],
    [
      'region.yml',
      'jobs:\n  a:\n    steps:\n      - uses: o/keyless@v1\n        with:\n          secrets: A = c\n',
      'give --region',
    ],
  ])('the workflow %s is refused', (name, content, message) => {
    if (content !== undefined) write(name, content);
    const { status, stderr, stdout } = keyless([...INIT, ...JOB, '--workflow', name]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[command-file]');
    expect(stderr).toContain(message);
  });
});

describe('trust check', () => {
  test('refuses with the cause, and prints what would allow the job', () => {
    const { status, stdout } = keyless(['check', MAIN, '--repo', 'acme/payments', '--environment', 'production']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'main.json: refused\n  the policy wants "ref:refs/heads/main", but the job has `environment: production`',
    );
    expect(stdout).toContain('"repo:acme/payments:environment:production"');
  });

  test('says that only AWS can tell', () => {
    const open = write(
      'open.json',
      policy('repo:acme/payments:ref:refs/heads/main', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    );
    expect(keyless(['check', open, ...JOB])).toMatchObject({
      status: 3,
      stdout: expect.stringContaining('open.json: undecided'),
    });
  });

  test('reviews without a job, and an error found is status 1', () => {
    expect(keyless(['check', MAIN])).toMatchObject({
      status: 0,
      stdout: 'main.json: read; no job was given to decide on\n',
    });
    const wide = write('wide.json', policy('repo:acme/payments:*'));
    const { status, stdout } = keyless(['check', wide]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/ {2}error: .*\[wildcard-under-equals\] \(line \d+/);
    expect(stdout).toContain('corrected:');
  });

  test('sees one subject that opens a staging and a production role', () => {
    const [staging, production] = [
      write('staging.json', policy('repo:acme/payments:ref:refs/heads/main')),
      write('production.json', policy('repo:acme/payments:ref:refs/heads/main')),
    ];
    const { stdout } = keyless(['check', staging, production, ...JOB]);
    expect(stdout).toContain('staging.json: allowed');
    expect(stdout).toContain('production.json: allowed');
    expect(stdout).toContain('[roles-share-subject]');
  });

  test('prints JSON for programs', () => {
    const { status, stdout } = keyless(['check', MAIN, '--repo', 'acme/payments', '--pull-request', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 1,
      policies: [
        {
          policy: 'main.json',
          outcome: 'refused',
          cause: { code: 'pull-request-has-no-ref', text: expect.stringContaining('names no branch') },
          statements: [
            {
              statement: 'Statement[0]',
              applies: 'fails',
              checks: [{}, {}, { verdict: 'holds' }, { verdict: 'fails', key: `${HOST}:sub` }],
            },
          ],
          allows: [{ Effect: 'Allow' }],
          findings: [],
        },
      ],
      together: [],
    });
  });

  test('takes the claims that a step has put out', async () => {
    const sandbox = await startSandbox();
    const job = await createJob(sandbox);
    const main = await job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' } });
    await job.remove();
    await sandbox.stop();
    const claims = write('claims.json', main.outputs['claims']);
    const prefix = sandbox.issuer.replace('https://', '');
    const text = JSON.stringify(policy(main.outputs['subject'] ?? '')).replaceAll(HOST, prefix);
    expect(keyless(['check', write('own.json', text), '--claims', claims])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('own.json: allowed'),
    });
    expect(keyless(['check', MAIN, '--claims', claims])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("the provider is another issuer's"),
    });
  });

  test('the role may be in another account than the provider of its policy', () => {
    const { status, stdout } = keyless(['check', MAIN, ...JOB, '--role', 'arn:aws:iam::999999999999:role/x']);
    expect([status, stdout]).toEqual([1, expect.stringContaining("the provider is another account's")]);
  });

  test.each([
    [['check'], 'arguments: expected the path of a policy'],
    [['check', 'none.json'], '"none.json" could not be read: there is no such file'],
    [['check', '.'], 'it is a folder'],
    [['check', MAIN, '--claims', 'x', ...JOB], '--claims: excludes --repo, --branch'],
    [['check', MAIN, '--branch', 'main'], '--repo: expected OWNER/REPO'],
    [['check', MAIN, '--role', 'deploy'], "--role: expected the role's ARN"],
    [['bogus'], 'expected `keyless trust init` or `keyless trust check`'],
    [[], 'expected `keyless trust init` or `keyless trust check`'],
  ])('%j cannot be used', (args, message) => {
    writeFileSync(join(folder, 'x'), '{"iss":"a","aud":"b","sub":"c"}');
    const { status, stderr, stdout } = keyless(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test.each([
    ['{"Version": "2012"}', 'policy-missing'],
    ['{', 'policy-syntax'],
    ['', 'policy-syntax'],
    [
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringMatches":{"a:b":"c"}}}]}',
      'policy-operator',
    ],
  ])('the policy %j is named with every problem, and nothing is decided', (text, code) => {
    const { status, stderr, stdout } = keyless(['check', write('broken.json', text), ...JOB]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('"broken.json" is no trust policy that IAM would take');
    expect(stderr).toContain(`[${code}]`);
  });

  test.each([
    ['[]', 'is no JSON object of claims'],
    ['nonsense', 'is no JSON'],
    ['{"iss":"a"}', 'the token has no "sub" claim'],
    ['{"iss":"a","sub":"b","aud":["c"]}', 'the "aud" claim must be a single string'],
  ])('the claims %j are refused', (text, message) => {
    const { status, stderr } = keyless(['check', MAIN, '--claims', write('claims.json', text)]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('a token instead of its claims is refused without being told', () => {
    const token = `eyJhbGciOiJSUzI1NiJ9.${'c2VjcmV0'.repeat(5)}.c2ln`;
    const { stderr, stdout } = keyless(['check', MAIN, '--claims', write('token', token)]);
    expect(stderr).toContain('"token" holds a token; expected its claims as JSON');
    expect(stdout + stderr).not.toContain('c2VjcmV0');
  });
});

test('keyless help names it', () => {
  const { stdout } = spawnSync(process.execPath, [ENTRY, 'help'], { encoding: 'utf8' });
  expect(stdout).toContain('keyless trust init');
  expect(keyless(['help']).stdout).toContain('keyless trust check POLICY…');
});
