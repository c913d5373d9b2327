/** Refusals as a stranger meets them: in the log, on the workflow file and in the step summary. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.claims = {};
  sandbox.subjectForm = 'immutable';
  sandbox.subjectTemplate = {};
  sandbox.readsTemplate = true;
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const run = (
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', ...inputs }, env });

const OTHER = { sub: 'repo:acme@123456/payments@456789:ref:refs/heads/other', ref: 'refs/heads/main' };
const WORKFLOW = '.github/workflows/deploy.yml';

function write(path: string, text: string): void {
  const file = join(job.workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The error's own lines, as the log shows them. */
function errorOf(main: StepResult): readonly string[] {
  const lines = main.log.split('\n');
  return lines.slice(lines.findIndex((line) => line.startsWith('##[error]')));
}

describe('expect', () => {
  test('lets a token through that fits every line', async () => {
    const main = await run({
      expect: 'event_name: push | schedule\nref: refs/heads/*\nrunner_environment: github-hosted',
    });
    expect([main.exitCode, sandbox.requests.count('sts')]).toEqual([0, 1]);
  });

  test('stops the step before AWS sees the token, and names every line that does not fit', async () => {
    const main = await run({
      expect:
        '# the deploy job alone\nevent_name: !push\nref: refs/heads/main\nenvironment: production\nrepo_property_tier: gold',
    });
    expect(sandbox.requests.count('sts')).toBe(0);
    expect(errorOf(main).slice(0, 5)).toEqual([
      '##[error][expectation-failed] the token is not what `expect` asks for, in 3 lines',
      '  - expect, line 2: "event_name" must not be push; the token says "push" [claim-unexpected]',
      '  - expect, line 4: "environment" must be production; the token has no such claim: the job has no `environment:` [claim-absent]',
      '  - expect, line 5: "repo_property_tier" must be gold; the token has no such claim: the repository has no value for this property, or its organisation does not put it into tokens [claim-absent]',
      'The token was not sent to AWS. Correct the line, or run this job where its claims are as the line wants them.',
    ]);
    expect([main.exitCode, main.env, main.outputs, main.summary, job.tree()]).toEqual([1, {}, {}, '', []]);
  });

  test('takes custom properties of the repository', async () => {
    sandbox.claims = { repo_property_tier: 'gold,silver' };
    expect((await run({ expect: 'repo_property_tier: *silver*' })).exitCode).toBe(0);
  });

  test('that cannot be read is reported with every other input, and nothing is requested', async () => {
    const main = await run({ expect: '\nbranch: main\nevent: push\nref refs/heads/main', 'timeout-seconds': '0' });
    expect(main.log).toContain('[inputs-invalid] 4 things in the inputs are not usable');
    expect(main.log).toContain('expect, line 2: GitHub issues no claim "branch" [claim-unknown]');
    expect(main.log).toContain(
      'expect, line 3: GitHub issues no claim "event"; is "event_name" meant? [claim-unknown]',
    );
    expect(main.log).toContain('expect, line 4: expected `claim: pattern`, found "ref refs/heads/main" [claim-syntax]');
    expect(sandbox.requests.entries).toEqual([]);
  });
});

describe('a refusal without a reason', () => {
  test('is told with what it can be, what GitHub says, and the statement that would allow the job', async () => {
    sandbox.claims = OTHER;
    const main = await run();
    const [first = '', ...rest] = errorOf(main);
    expect(first).toMatch(
      /^##\[error\]\[role-refused\] AWS refused to let this job assume "arn:aws:iam::123456789012:role\/deploy" \(request [\w-]+\): AWS does not say why$/,
    );
    const text = rest.join('\n');
    expect(text).toContain(
      '    sub: repo:acme@123456/payments@456789:ref:refs/heads/other\n    aud: sts.amazonaws.com\n',
    );
    expect(text).toContain(
      'What it can be, in the order to look:\n  1. the role "deploy" may not exist in account 123456789012',
    );
    expect(text).toContain(
      'GitHub says: this repository issues the immutable form, with ids; its subjects begin with "repo:acme@123456/payments@456789".',
    );
    expect(text).toContain("is the account's own state, and cannot be told from here");
    const statement: unknown = JSON.parse(text.slice(text.indexOf('\n{') + 1, text.lastIndexOf('\n}') + 2));
    const prefix = sandbox.issuer.replace('https://', '');
    expect(statement).toEqual({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${prefix}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${prefix}:aud`]: 'sts.amazonaws.com', [`${prefix}:sub`]: OTHER.sub } },
    });
    expect(sandbox.requests.count('sts')).toBe(1);
  });

  test('allows the job once the printed statement is in the policy', async () => {
    sandbox.claims = OTHER;
    const text = errorOf(await run()).join('\n');
    const statement = JSON.parse(text.slice(text.indexOf('\n{') + 1, text.lastIndexOf('\n}') + 2));
    const role = sandbox.roles.put('corrected', { trustPolicy: { Version: '2012-10-17', Statement: statement } });
    expect((await run({ 'role-to-assume': role })).exitCode).toBe(0);
  });

  test('stands in the step summary, side by side', async () => {
    sandbox.claims = OTHER;
    const { summary } = await run();
    expect(summary).toContain('### Keyless: the role was refused');
    expect(summary).toContain('| Claim | The token says | The policy wants |\n| --- | --- | --- |\n| sub | ');
    expect(summary).toContain('| event&#95;name | "push" | not known here |');
    expect(summary).toContain('```json\n{\n  "Effect": "Allow",');
  });

  test('hides the account where that is asked for', async () => {
    sandbox.claims = OTHER;
    const main = await run({ 'mask-aws-account-id': 'true' });
    expect(main.masks).toContain('123456789012');
    expect(errorOf(main).join('\n')).not.toContain('123456789012');
  });
});

describe('the repository’s subjects are asked of GitHub', () => {
  const asked = async (): Promise<StepResult> => {
    sandbox.claims = OTHER;
    return await run();
  };

  test('only when a role was refused', async () => {
    expect((await run()).exitCode).toBe(0);
    expect(sandbox.requests.count('github')).toBe(0);
    await asked();
    expect(sandbox.requests.of('github').map(({ action }) => action)).toEqual(['actions/oidc/customization/sub']);
  });

  test('with a token that is masked, and never shown', async () => {
    const main = await asked();
    expect(main.masks).toContain(sandbox.githubToken);
    expect(JSON.stringify([main.stdout.replace(`::add-mask::${sandbox.githubToken}`, ''), main.summary])).not.toContain(
      sandbox.githubToken,
    );
  });

  test.each([
    [
      'the name form',
      { sub_claim_prefix: 'repo:acme/payments', use_immutable_subject: true },
      'this repository issues the name form, without ids; its subjects begin with "repo:acme/payments", which this token\'s does not',
    ],
    [
      'no prefix',
      { sub_claim_prefix: undefined, use_immutable_subject: undefined },
      'GitHub does not say which form this repository issues; the token itself has the immutable form, with ids.',
    ],
    [
      'a template',
      { use_default: false, include_claim_keys: ['repo', 'context', 'job_workflow_ref'] },
      'by a template of its own, of the keys "repo", "context", "job_workflow_ref"',
    ],
  ])('that says %s', async (_what, template, text) => {
    sandbox.subjectTemplate = template;
    expect((await asked()).log).toContain(text);
  });

  test.each([
    [
      'may not be read',
      () => {
        sandbox.readsTemplate = false;
      },
      'GitHub answered 403: `github-token` may not read it, so it may lack `actions: read`',
    ],
    [
      'are not there',
      () => sandbox.faults.always('github', { kind: 'status', status: 404, body: '{"message":"Not Found"}' }),
      'GitHub answered 404',
    ],
    [
      'come with an error',
      () => sandbox.faults.always('github', { kind: 'status', status: 500, body: 'oops' }),
      'GitHub answered 500',
    ],
    ['are garbage', () => sandbox.faults.always('github', { kind: 'garbage' }), 'GitHub answered something else'],
    ['are far too long', () => sandbox.faults.always('github', { kind: 'oversized' }), 'GitHub could not be asked'],
    ['break off', () => sandbox.faults.always('github', { kind: 'reset' }), 'GitHub could not be asked'],
    ['never come', () => sandbox.faults.always('github', { kind: 'hang' }), 'GitHub did not answer within 4 s'],
  ] as const)('and where they %s, the refusal is told all the same', async (_what, script, because) => {
    script();
    const main = await asked();
    expect(main.log).toContain(`could not be read (${because}`);
    expect(main.log).toContain('the token itself has the immutable form');
    expect(main.log).toContain('allows exactly this job');
    expect([main.exitCode, sandbox.requests.count('github')]).toEqual([1, 1]);
  });

  test('unless there is no token to ask with', async () => {
    sandbox.claims = OTHER;
    const main = await run({ 'github-token': '' });
    expect(main.log).toContain('could not be read (`github-token` is empty)');
    expect(sandbox.requests.count('github')).toBe(0);
  });
});

describe('a trust policy that refuses', () => {
  const policy = (sub: string): string => {
    const prefix = sandbox.issuer.replace('https://', '');
    return JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${prefix}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${prefix}:aud`]: 'sts.amazonaws.com', [`${prefix}:sub`]: sub } },
        },
      ],
    });
  };

  test('is told by its first failing condition, before AWS is asked', async () => {
    write('iam/trust.json', policy('repo:acme/payments:ref:refs/heads/main'));
    const main = await run({ 'trust-policy': 'iam/trust.json' });
    expect(errorOf(main)[0]).toMatch(
      /^##\[error\]\[trust-policy-refused\] `trust-policy` does not let this job assume "[^"]+": the policy trusts the name form "repo:acme\/payments:ref:refs\/heads\/main", but this repository issues the immutable form/,
    );
    expect(main.log).toContain('GitHub says: this repository issues the immutable form');
    expect(main.log).toContain('AWS was not asked.');
    expect(sandbox.requests.count('sts')).toBe(0);
  });

  test('stands beside the token in the step summary', async () => {
    const { summary } = await run({ 'trust-policy': policy('repo:acme/payments:ref:refs/heads/main') });
    expect(summary).toMatch(/\| sub \| "repo:acme.*" \| ✗ StringEquals "repo:acme\/payments:ref:refs\/heads\/main" \|/);
    expect(summary).toContain('| aud | "sts.amazonaws.com" | ✓ StringEquals "sts.amazonaws.com" |');
  });

  test('and AWS refuses what it allows: the role has another policy, or none', async () => {
    const main = await run({
      'trust-policy': policy('repo:acme@123456/payments@456789:ref:refs/heads/main'),
      'role-to-assume': 'arn:aws:iam::123456789012:role/misspelt',
    });
    expect(errorOf(main)[0]).toMatch(
      /\[role-refused\] .*: `trust-policy` allows this job, so the role has another policy by now, the role or its account is misspelt/,
    );
  });
});

describe('every other answer of STS is told by its cause and what changes it', () => {
  test.each([
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'account 123456789012 has no IAM OIDC provider for the issuer',
      'aws iam create-open-id-connect-provider --url',
    ],
    [
      'InvalidIdentityToken',
      'Incorrect token audience',
      'does not have the token\'s audience "sts.amazonaws.com" among its client ids',
      'aws iam add-client-id-to-open-id-connect-provider',
    ],
    [
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      'no thumbprint that fits the certificate',
      'update-open-id-connect-provider-thumbprint',
    ],
    [
      'ExpiredTokenException',
      'Token expired: current date/time 1 must be before the expiration date/time 0',
      'the token had expired when AWS looked',
      "Compare this runner's clock",
    ],
    [
      'RegionDisabledException',
      'STS is not activated in this region for account:123456789012.',
      'STS is not active in region "us-east-1" for account 123456789012',
      'activate its STS endpoint',
    ],
    [
      'PackedPolicyTooLarge',
      'Packed policy consumes 116% of allotted space, please use smaller policy.',
      'the session policies take more space than a session has',
      'Shorten `inline-session-policy`',
    ],
    [
      'MalformedPolicyDocument',
      'This policy contains invalid Json',
      'AWS takes `inline-session-policy` for no policy',
      'no Principal',
    ],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      "more than the role's maximum session duration",
      'aws iam update-role --role-name deploy --max-session-duration 3600',
    ],
    [
      'IDPRejectedClaim',
      'The identity provider rejected the claim.',
      'the issuer told AWS that the token does not hold',
      'Run the job again',
    ],
    ['Quirk', 'Something that nobody has documented', 'AWS documents no reason for this answer', 'Search the message'],
  ])('%s: %s', async (code, message, cause, fix) => {
    sandbox.faults.once('sts', { kind: 'error', code, message });
    const main = await run();
    const [first = '', ...rest] = errorOf(main);
    expect(first).toContain('[session-refused]');
    expect(first).toContain(message);
    expect(first).toContain(cause);
    expect(rest.join('\n')).toContain(fix);
    expect(main.summary).toContain('### Keyless: the role was refused');
    expect([main.exitCode, sandbox.requests.count('sts'), sandbox.requests.count('github')]).toEqual([1, 1, 0]);
  });

  test('a real one: the role’s maximum', async () => {
    const role = sandbox.roles.put('short');
    const main = await run({ 'role-to-assume': role, 'role-duration-seconds': '7200' });
    expect(errorOf(main)[0]).toContain(
      "`role-duration-seconds` asks for 7200 s, more than the role's maximum session duration",
    );
    expect(main.log).toContain('aws iam update-role --role-name short --max-session-duration 7200');
  });

  test('a control policy of the organisation', async () => {
    const message =
      'User: x is not authorized to perform: sts:AssumeRoleWithWebIdentity with an explicit deny in a resource control policy';
    sandbox.faults.once('sts', { kind: 'error', code: 'AccessDenied', status: 403, message });
    expect(errorOf(await run())[0]).toMatch(
      /\[role-refused\] .*: an RCP \(resource control policy\) of the organisation denies this/,
    );
  });

  test('keys that AWS could not fetch, after every retry', async () => {
    sandbox.faults.always('sts', {
      kind: 'error',
      code: 'InvalidIdentityToken',
      message:
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
    });
    const main = await run({ 'timeout-seconds': '30' });
    expect(errorOf(main)[0]).toMatch(
      /\[(?:service-unavailable|timed-out)\] .*: AWS could not fetch the issuer's keys from/,
    );
    expect(main.log).toContain('must let AWS reach /_services/token/.well-known');
  }, 40_000);
});

describe('the failure is shown on the workflow file', () => {
  const text = `name: deploy
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./
        id: keyless
      - name: again
        uses: ./
`;

  const annotated = async (runner: Readonly<Record<string, string>>, workflow?: string): Promise<unknown> => {
    await job.remove();
    job = await createJob(sandbox, { runner });
    if (workflow !== undefined) write(WORKFLOW, workflow);
    sandbox.claims = OTHER;
    const [annotation] = (await run()).annotations.filter(({ level }) => level === 'error');
    return annotation?.place;
  };

  test('at the line of the step, by its id', async () => {
    expect(await annotated({ GITHUB_ACTION: 'keyless' }, text)).toBe(`${WORKFLOW}:12`);
  });

  test('at the line of the step without an id, in its own job', async () => {
    expect(await annotated({ GITHUB_ACTION: '__self' }, text)).toBe(`${WORKFLOW}:15`);
    expect(await annotated({ GITHUB_ACTION: '__self', GITHUB_JOB: 'test' }, text)).toBe(`${WORKFLOW}:7`);
  });

  test('by the action’s repository', async () => {
    const pinned = text.replaceAll('uses: ./', 'uses: OWNER/keyless@v1');
    expect(await annotated({ GITHUB_ACTION_REPOSITORY: 'owner/keyless', GITHUB_ACTION: 'keyless' }, pinned)).toBe(
      `${WORKFLOW}:12`,
    );
  });

  test.each([
    ['is not in the workspace', undefined],
    ['is no YAML', 'a: [b'],
    ['names no such step', 'jobs:\n  a:\n    steps:\n      - run: true\n'],
  ])('without a line where it %s', async (_what, workflow) => {
    expect(await annotated({}, workflow)).toBe(WORKFLOW);
  });

  test('and nowhere where the runner does not name one', async () => {
    expect(await annotated({ GITHUB_WORKFLOW_REF: '' })).toBeUndefined();
    expect(
      await annotated({ GITHUB_WORKFLOW_REF: 'eve/other/.github/workflows/x.yml@refs/heads/main' }),
    ).toBeUndefined();
  });
});

describe('code is loaded only for who uses it', () => {
  /** The chunks of the bundle that a run loads, as V8 lists them. */
  const loaded = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'keyless-coverage-'));
    await run(inputs, { NODE_V8_COVERAGE: folder });
    const urls = readdirSync(folder).flatMap((name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')).result.map(({ url }: { url: string }) => url),
    );
    rmSync(folder, { recursive: true });
    const files = new Set(urls.filter((url: string) => url.includes('/dist/main/')));
    return [...files].map((url) => readFileSync(new URL(url), 'utf8')).join('\n');
  };
  const MARKS = [
    'turns the whole line round',
    'must not be',
    'What it can be, the likeliest first',
    'customization/sub',
    'LineCounter',
  ];

  test('a run without these inputs loads none of it', async () => {
    const code = await loaded({});
    expect(MARKS.filter((mark) => code.includes(mark))).toEqual([]);
    expect(code).toContain('Credentials: the role was assumed');
  });

  test('a run with `expect` loads that alone', async () => {
    const code = await loaded({ expect: 'event_name: push' });
    expect(MARKS.filter((mark) => code.includes(mark))).toEqual(['turns the whole line round']);
  });
});
