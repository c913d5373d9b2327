/** Profiles, chains and the AWS files of the runner's owner, through the bundles. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age, cachedSession } from '../support/cached-session.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  sandbox.denied.clear();
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const step = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', ...inputs } });
const read = (path: string | undefined): string => readFileSync(path ?? '', 'utf8');

describe('the AWS files of the runner’s owner', () => {
  const CONFIG = [
    '# mine',
    '[default]',
    'region = eu-west-1',
    'output = text',
    'role_arn = arn:aws:iam::999999999999:role/own',
    'source_profile = base',
    's3 =',
    '  max_concurrent_requests = 3',
    '',
    '[profile base]',
    'region = ap-south-1',
    'sso_session = corp',
    '[sso-session corp]',
    'sso_region = us-east-1',
    '',
  ].join('\n');
  const CREDENTIALS =
    '[default]\naws_access_key_id = AKIAOWNDEFAULT\naws_secret_access_key = own\n[base]\naws_access_key_id = AKIAOWNBASE\naws_secret_access_key = own\n';

  function leave(files: Readonly<Record<string, string>>): void {
    const folder = join(job.folder, 'home', '.aws');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  }

  test('stay in force beside our profile, and are not touched', async () => {
    leave({ config: CONFIG, credentials: CREDENTIALS });
    const main = await step();
    const config = read(main.env['AWS_CONFIG_FILE']);
    expect(config).toMatch(
      /^# mine\n\n\[profile base\]\nregion = ap-south-1\nsso_session = corp\n\[sso-session corp\]\nsso_region = us-east-1\n\[default\]\nregion = us-east-1\ncredential_process = .+\noutput = text\ns3 = \n {2}max_concurrent_requests = 3\n$/,
    );
    expect(read(main.env['AWS_SHARED_CREDENTIALS_FILE'])).toBe(CREDENTIALS.slice(CREDENTIALS.indexOf('[base]')));
    expect(read(join(job.folder, 'home', '.aws', 'config'))).toBe(CONFIG);
    expect(read(join(job.folder, 'home', '.aws', 'credentials'))).toBe(CREDENTIALS);
    await job.post(main);
    expect(job.tree()).toEqual([]);
  });

  test('are read where they are while nothing in them has the name of our profile', async () => {
    leave({ credentials: CREDENTIALS });
    const main = await step({ 'aws-profile': 'deploy' });
    expect(main.env['AWS_SHARED_CREDENTIALS_FILE']).toBeUndefined();
    expect(
      job
        .tree()
        .map(({ path }) => path)
        .join(),
    ).not.toContain('aws/credentials');
  });

  test('are found where the job’s environment says they are, and given back at the end', async () => {
    const own = join(job.folder, 'own-config');
    writeFileSync(own, '[profile other]\nregion = eu-west-1\n');
    job.env['AWS_CONFIG_FILE'] = own;
    job.env['AWS_REGION'] = 'eu-north-1';
    const main = await step();
    expect(read(main.env['AWS_CONFIG_FILE'])).toContain('[profile other]\nregion = eu-west-1\n[default]\n');
    const post = await job.post(main);
    expect(post.env).toMatchObject({ AWS_CONFIG_FILE: own, AWS_REGION: 'eu-north-1', AWS_DEFAULT_REGION: '' });
  });
});

describe('several steps', () => {
  test('share one config, and each post gives back what the step before had set', async () => {
    const first = await step({ 'aws-profile': 'one' });
    const second = await step({ 'aws-profile': 'two', 'aws-region': 'eu-west-1' });
    const third = await step();
    expect(read(third.env['AWS_CONFIG_FILE']).match(/^\[.+\]$/gm)).toEqual([
      '[profile one]',
      '[profile two]',
      '[default]',
    ]);
    expect(third.env['AWS_PROFILE']).toBe('default');
    for (const [step, profile] of [
      [first, 'one'],
      [second, 'two'],
    ] as const)
      age(step, -1, profile);
    const keys = await job.run('keyless credentials --profile one && keyless credentials --profile two');
    expect([keys.exitCode, keys.stdout.trim().split('\n').length]).toEqual([0, 2]);

    const given = ({ env }: StepResult) => [
      env['AWS_PROFILE'],
      env['AWS_CONFIG_FILE'],
      env['AWS_REGION'],
      env['KEYLESS_DIR'],
    ];
    const of = ({ env }: StepResult) => [
      env['AWS_PROFILE'],
      env['AWS_CONFIG_FILE'],
      env['AWS_REGION'],
      env['KEYLESS_DIR'],
    ];
    expect(given(await job.post(third))).toEqual(of(second));
    expect(given(await job.post(second))).toEqual(of(first));
    expect(given(await job.post(first))).toEqual(['', '', '', '']);
    expect(job.tree()).toEqual([]);
  });

  test('may have static keys in a file and renewing ones beside each other', async () => {
    const first = await step({ 'aws-profile': 'one', 'aws-credentials': 'file' });
    const second = await step({ 'aws-profile': 'two' });
    const third = await step({ 'aws-profile': 'three', 'aws-credentials': 'file' });
    expect(second.env['AWS_SHARED_CREDENTIALS_FILE']).toBeUndefined();
    expect(read(third.env['AWS_SHARED_CREDENTIALS_FILE']).match(/^\[.+\]$/gm)).toEqual(['[one]', '[three]']);
    expect((await job.post(third)).env['AWS_SHARED_CREDENTIALS_FILE']).toBe(first.env['AWS_SHARED_CREDENTIALS_FILE']);
  });
});

describe('chained roles', () => {
  const PARTNER = 'arn:aws:iam::210987654321:role/teams/partner';

  function trustEachOther(): string {
    const trusting = (role: string, id?: string) => ({
      Statement: {
        Effect: 'Allow' as const,
        Principal: { AWS: role },
        Action: 'sts:AssumeRole',
        ...(id !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': id } } }),
      },
    });
    const middle = sandbox.roles.put('middle', { trustPolicy: trusting(sandbox.roleArn) });
    sandbox.roles.put(PARTNER, { trustPolicy: trusting(middle, 'acme-42') });
    return `${middle}\n\n# the partner's\n${PARTNER}\n`;
  }

  test('are assumed in turn, narrowed at the last, and renewed through the chain', async () => {
    const chain = trustEachOther();
    const policy = '{"Version":"2012-10-17","Statement":[]}';
    const main = await step({
      'chained-roles': chain,
      'role-external-id': 'acme-42',
      'inline-session-policy': policy,
      'role-duration-seconds': '1800',
      'allowed-account-ids': '210987654321',
    });
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ 'aws-account-id': '210987654321' });
    expect(main.outputs['assumed-role-arn']).toMatch(
      /^arn:aws:sts::210987654321:assumed-role\/partner\/acme\.payments-/,
    );
    const asked = sandbox.sessions.all.slice(-3).map(({ request }) => request);
    expect(asked.map(({ DurationSeconds, Policy, ExternalId }) => [DurationSeconds, Policy, ExternalId])).toEqual([
      ['900', undefined, undefined],
      ['900', undefined, undefined],
      ['1800', policy, 'acme-42'],
    ]);
    for (const { secretAccessKey } of sandbox.sessions.all.slice(-3)) expect(main.masks).toContain(secretAccessKey);

    age(main, -1);
    sandbox.requests.clear();
    const later = await job.run('keyless credentials');
    expect(later.stderr).toBe('');
    expect(sandbox.requests.of('sts').map(({ action }) => action)).toEqual([
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
      'AssumeRole',
    ]);
    const { credentials } = cachedSession(main);
    expect(sandbox.sessions.find(credentials.accessKeyId)?.roleArn).toBe(PARTNER);
  });

  test('that refuse are told with the policy that would allow it, and nothing is handed over', async () => {
    const main = await step({ 'chained-roles': trustEachOther(), 'role-external-id': 'wrong' });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain(
      `[role-refused] AWS refused to let the role "arn:aws:iam::123456789012:role/middle" assume the chained role "${PARTNER}"`,
    );
    expect(main.log).toContain('The external id given was "wrong"');
    expect(main.log).toContain('"AWS": "arn:aws:iam::123456789012:role/middle"');
    expect([main.env, job.tree()]).toEqual([{}, []]);
    expect(sandbox.requests.count('sts', 'AssumeRole')).toBe(2);
  });

  test('may not last longer than AWS lets them', async () => {
    const main = await step({
      'chained-roles': trustEachOther(),
      'role-duration-seconds': '3601',
      'aws-credentials': 'file',
    });
    expect(main.log).toContain(
      'role-duration-seconds: AWS ends the session of a chained role after 3600 seconds at most, found "3601"',
    );
    expect(sandbox.requests.entries).toEqual([]);
  });
});

describe('an environment that would shadow the profile is refused, naming the variable', () => {
  test.each([
    [
      { AWS_SECRET_ACCESS_KEY: 'x' },
      'AWS_SECRET_ACCESS_KEY in the environment would be used instead of the profile "default"',
    ],
    [{ AWS_PROFILE: 'own' }, 'AWS_PROFILE is "own" in the environment, so the profile "default" would not be used'],
    [
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod' },
      'AWS_WEB_IDENTITY_TOKEN_FILE with AWS_ROLE_ARN in the environment would be used instead',
    ],
  ])('%j', async (env, message) => {
    Object.assign(job.env, env);
    const main = await step();
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain(`[credentials-shadowed] ${message}`);
    expect(job.tree()).toEqual([]);
  });
});
