/** Secrets of Google Cloud through the bundle: alone, beside AWS, refused, in every fault and under attack. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault, ServiceName } from '../sandbox/faults.ts';
import { signToken } from '../sandbox/issuer.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const DB = 'projects/acme-prod/secrets/db';
const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github';
const SUBJECT = 'repo:acme@123456/payments@456789:ref:refs/heads/main';
const PRINCIPAL = `principal://iam.googleapis.com/${POOL}/subject/${SUBJECT}`;

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
  sandbox.forge = undefined;
  sandbox.gcp.reset();
  sandbox.gcp.secrets.add(DB, '{"password":"password-of-db","port":5432}');
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const run = (secrets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({ inputs: { 'gcp-workload-identity-provider': sandbox.gcp.provider, secrets, ...inputs } });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
const ASKED: readonly ServiceName[] = ['google-sts', 'google-iam', 'google-secretmanager'];
const counts = (): readonly number[] => ASKED.map((service) => sandbox.requests.count(service));

function expectNothing(main: StepResult): void {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
}

/** Everything that a step has told anyone but add-mask, and what its post was left. */
const told = (main: StepResult): string =>
  main.log + JSON.stringify([main.env, main.outputs, main.state, main.summary, main.annotations]);

test('secrets are handed over without a role, their versions resolved, masked, and gone at the end', async () => {
  const { secrets, tokens } = sandbox.gcp;
  const bytes = Buffer.from([0, 159, 255, 10, 0]);
  secrets.add(DB, '{"password":"new-password-of-db","port":5432}');
  secrets.secret(DB).aliases.set('live', 1);
  secrets.add('projects/acme-prod/secrets/bytes', bytes);
  secrets.add('projects/acme-prod/locations/europe-west1/secrets/token', 'token-of-europe');
  const main = await run(
    [
      `PASSWORD = gcp:${DB}#password`,
      `FIRST = gcp:${DB}/versions/1#password`,
      `LIVE = gcp:${DB}?version=live#password`,
      `gcp:projects/123456789012/secrets/bytes`,
      'EU = gcp:projects/acme-prod/locations/europe-west1/secrets/token/versions/latest',
      `DB_* = gcp:${DB}#*`,
      'NONE ?= gcp:projects/acme-prod/secrets/none',
    ].join('\n'),
  );
  expect(main.log).not.toContain('##[error]');
  expect(['PASSWORD', 'FIRST', 'LIVE', 'EU', 'DB_PASSWORD', 'DB_PORT'].map((name) => value(main, name))).toEqual([
    'new-password-of-db',
    'password-of-db',
    'password-of-db',
    'token-of-europe',
    'new-password-of-db',
    '5432',
  ]);
  expect(readFileSync(main.outputs['BYTES'] ?? '').equals(bytes)).toBe(true);
  expect(statSync(main.outputs['BYTES'] ?? '').mode & 0o777).toBe(0o600);
  expect(main.log).toContain('"gcp:projects/acme-prod/secrets/none" is left out: Google Secret Manager');
  expect(main.summary).toMatch(/\| PASSWORD \| gcp:.* \| 2 \|/);
  expect(main.summary).toMatch(/\| LIVE \| gcp:.* \| 1 \|/);

  expect(tokens.issued).toHaveLength(1);
  const hidden = [
    'new-password-of-db',
    'password-of-db',
    'token-of-europe',
    ...tokens.issued.map(({ token }) => token),
  ];
  for (const secret of hidden) {
    expect(told(main)).not.toContain(secret);
    expect(main.masks).toContain(secret);
  }
  expect(told(main)).not.toMatch(/eyJ[\w-]+\.eyJ/);
  expect(Object.keys(main.env).filter((name) => name.startsWith('AWS_'))).toEqual([]);
  expect(main.outputs['aws-account-id']).toBeUndefined();
  const asked = ['sts', 'secretsmanager', 'ssm'] as const;
  expect(asked.map((name) => sandbox.requests.connectionsTo(name))).toEqual([0, 0, 0]);

  const post = await job.post(main);
  expect([post.exitCode, job.tree()]).toEqual([0, []]);
  expect(post.log).not.toContain('warning');
});

test('with a service account, its token reads, and the one it was had by is good for nothing else', async () => {
  const { secrets, serviceAccount, tokens } = sandbox.gcp;
  secrets.accessors.set('123456789012', [`serviceAccount:${serviceAccount}`]);
  const main = await run(`PASSWORD = gcp:${DB}#password`, { 'gcp-service-account': serviceAccount });
  expect(value(main, 'PASSWORD')).toBe('password-of-db');
  expect(main.log).toContain(`as        serviceAccount:${serviceAccount}`);
  expect(tokens.issued.map(({ scopes }) => scopes)).toEqual([
    ['https://www.googleapis.com/auth/iam'],
    ['https://www.googleapis.com/auth/cloud-platform'],
  ]);
  for (const { token } of tokens.issued) {
    expect(main.masks).toContain(token);
    expect(told(main)).not.toContain(token);
  }
  expect(counts()).toEqual([1, 1, 1]);
});

test('one list may name Google and AWS: a token for each, neither of which the other would take', async () => {
  sandbox.secrets.put('prod/npmrc', 'registry-token-value');
  const main = await run(`NPMRC = prod/npmrc\nPASSWORD = gcp:${DB}#password`, {
    'role-to-assume': sandbox.roleArn,
    'aws-region': 'us-east-1',
  });
  expect([value(main, 'NPMRC'), value(main, 'PASSWORD')]).toEqual(['registry-token-value', 'password-of-db']);
  expect([sandbox.requests.count('token'), sandbox.requests.count('jwks')]).toEqual([2, 1]);
  expect(main.log).toContain(`for the audiences sts.amazonaws.com, https://iam.googleapis.com/${sandbox.gcp.provider}`);
});

test('where one line or one store refuses, nothing at all is handed over, and every line is told', async () => {
  const aws = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' };
  const lines = `A = absent/of/aws\nB = gcp:${DB}#password\nC = gcp:projects/acme-prod/secrets/none`;
  const main = await run(lines, aws);
  expect(main.log).toContain('2 secrets could not be had');
  expect(main.log).toMatch(/line 1: "absent\/of\/aws": .*\[secret-absent\]/);
  expect(main.log).toMatch(/line 3: .*not found or has no versions\. \[secret-absent\]/);
  expectNothing(main);

  const refused = await run(lines, { ...aws, 'role-to-assume': sandbox.roleArn.replace('deploy', 'other') });
  expect(refused.log).toContain('[role-refused]');
  expectNothing(refused);
});

test('a run that names nothing of Google asks nothing of it, and loads none of its code', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  const loaded = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const folder = join(job.folder, `coverage-${Object.keys(inputs).length}`);
    const main = await job.step({ inputs, env: { NODE_V8_COVERAGE: folder } });
    expect(main.exitCode).toBe(0);
    return readdirSync(folder)
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      .flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url))
      .filter((url) => url.includes('/dist/main/'))
      .filter((url) => /token-exchange|generateAccessToken/.test(readFileSync(new URL(url), 'utf8')));
  };
  const aws = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' };
  expect(await loaded(aws)).toEqual([]);
  expect(ASKED.map((service) => sandbox.requests.connectionsTo(service))).toEqual([0, 0, 0]);
  expect(
    await loaded({ 'gcp-workload-identity-provider': sandbox.gcp.provider, secrets: `A = gcp:${DB}` }),
  ).not.toEqual([]);
});

test('twelve secrets are read side by side, after one exchange', async () => {
  for (let at = 0; at < 12; at++) sandbox.gcp.secrets.add(`projects/acme-prod/secrets/s${at}`, `value-number-${at}`);
  const lines = Array.from({ length: 12 }, (_, at) => `S${at} = gcp:projects/acme-prod/secrets/s${at}`);
  const main = await run([...lines, `P = gcp:${DB}#password`, `Q = gcp:${DB}#port`].join('\n'));
  expect(value(main, 'S11')).toBe('value-number-11');
  expect(counts()).toEqual([1, 0, 13]);
});

test('what is wrong with single lines is told with the role that lacks, all of it at once', async () => {
  const { secrets } = sandbox.gcp;
  secrets.accessors.clear();
  secrets.secret(DB).accessors = [PRINCIPAL];
  secrets.add(DB, 'two').state = 'DISABLED';
  secrets.add(DB, 'three').state = 'DESTROYED';
  secrets.add(DB, '{"password":"p4"}');
  const main = await run(
    [
      `A = gcp:${DB}/versions/2`,
      `B = gcp:${DB}/versions/3`,
      `C = gcp:${DB}/versions/9`,
      'D = gcp:projects/acme-prod/secrets/other',
      'E = gcp:projects/acme-prod/locations/europe-west1/secrets/other',
      `F = gcp:${DB}#pasword`,
    ].join('\n'),
  );
  const role = `it lacks the role roles/secretmanager.secretAccessor, or there is no such secret: gcloud secrets add-iam-policy-binding other --project=acme-prod`;
  const member = `--role=roles/secretmanager.secretAccessor --member='${PRINCIPAL}' [secret-refused]`;
  for (const part of [
    /line 1: .*FAILED_PRECONDITION: .*is in DISABLED state\. \[secret-refused\]/,
    /line 2: .*is in DESTROYED state\. \[secret-refused\]/,
    /line 3: .*Secret Version \[.*\/versions\/9\] not found\. \[secret-absent\]/,
    /line 6: .*there is no "pasword"; the keys there are: "password" \[secret-key-missing\]/,
  ])
    expect(main.log).toMatch(part);
  expect(main.log).toContain(`${role} ${member}`);
  expect(main.log).toContain(`${role} --location=europe-west1 ${member}`);
  expectNothing(main);

  sandbox.gcp.disabledApis.add('secretmanager');
  const disabled = await run(`A = gcp:${DB}`);
  expect(disabled.log).toContain('gcloud services enable secretmanager.googleapis.com --project=acme-prod');
});

test('a version without a checksum is handed over, and said to be unchecked', async () => {
  sandbox.gcp.secrets.add(DB, 'of-old').checksum = undefined;
  const main = await run(`A = gcp:${DB}`);
  expect([value(main, 'A'), main.annotations.map(({ message }) => message)]).toEqual([
    'of-old',
    expect.arrayContaining([
      'Google Secret Manager keeps no checksum of gcp:projects/123456789012/secrets/db/versions/2, so its bytes could not be checked',
    ]),
  ]);
});

describe('an exchange that is refused shows token and provider side by side', () => {
  const provider = () => sandbox.gcp.providers.get(sandbox.gcp.provider) ?? expect.unreachable();
  test.each<[string, () => void, Readonly<Record<string, string>>, RegExp]>([
    [
      'an attribute condition',
      () => {
        provider().attributeCondition = ({ environment }) => environment === 'production';
      },
      {},
      /unauthorized_client: The given credential is rejected by the attribute condition\.\n +the token +the provider\n +subject +repo:acme@123456\/payments@456789:ref:refs\/heads\/main +judged by its attribute condition\n +issuer +https:\/\/localhost:\d+\/_services\/token +its issuer URI\n +audience +https:\/\/iam\.googleapis\.com\/projects\/\S+\/payments +that, unless it names allowed audiences\n[\s\S]*assertion\.environment is absent\n[\s\S]*providers describe payments --workload-identity-pool=github --location=global --project=123456789012/,
    ],
    [
      'an audience of its own',
      () => {
        provider().allowedAudiences = ['keyless'];
      },
      {},
      /invalid_grant: The audience in ID Token \[https:\/\/iam\..*\] does not match the expected audience\.[\s\S]*set `gcp-audience` to one of them/,
    ],
    [
      'another audience',
      () => {},
      { 'gcp-audience': 'mine' },
      /The audience in ID Token \[mine\][\s\S]* audience +mine +https:\/\/iam\.googleapis\.com\/projects\/\S+, unless it names allowed audiences\n[\s\S]*Leave out `gcp-audience`/,
    ],
    [
      'another issuer',
      () =>
        sandbox.gcp.providers.set(sandbox.gcp.provider, {
          ...provider(),
          issuerUri: 'https://token.actions.githubusercontent.com',
        }),
      {},
      /invalid_grant: The issuer in ID Token .*[\s\S]* issuer +https:\/\/localhost:\d+\/_services\/token +https:\/\/token\.actions\.githubusercontent\.com\n[\s\S]*update-oidc payments .* --issuer-uri=https:\/\/localhost/,
    ],
    [
      'a provider that is disabled',
      () => {
        provider().disabled = true;
      },
      {},
      /invalid_target: .*\n[\s\S]*There is no such pool or provider, or it is disabled or deleted/,
    ],
    [
      'a subject that is too long',
      () => {
        sandbox.claims = { sub: `repo:acme/payments:environment:${'x'.repeat(120)}` };
      },
      {},
      /exceeds the 127 bytes limit[\s\S]*the token's subject has 151 bytes/,
    ],
  ])('%s', async (_what, prepare, inputs, message) => {
    prepare();
    const main = await run(`A = gcp:${DB}`, inputs);
    expect(main.log).toMatch(/\[store-refused\] the provider "projects\/.*" refused this job's token: /);
    expect(main.log).toMatch(message);
    expect(counts()).toEqual([1, 0, 0]);
    expectNothing(main);
  });
});

describe('a service account that the job may not act as', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'no binding',
      () => sandbox.gcp.serviceAccounts.set(sandbox.gcp.serviceAccount, { users: [] }),
      /iam\.serviceAccounts\.getAccessToken[\s\S]*the job is principal:\/\/iam[\s\S]*It lacks the role roles\/iam\.workloadIdentityUser.*: gcloud iam service-accounts add-iam-policy-binding deploy@acme-prod\.iam\.gserviceaccount\.com --role=roles\/iam\.workloadIdentityUser --member='principal:\/\/iam\.googleapis\.com\/projects\/123456789012\/locations\/global\/workloadIdentityPools\/github\/subject\/repo:acme@123456\/payments@456789:ref:refs\/heads\/main'/,
    ],
    [
      'no such account',
      () => sandbox.gcp.serviceAccounts.clear(),
      /Gaia id not found[\s\S]*There is no service account of that email/,
    ],
    [
      'an API that is not enabled',
      () => sandbox.gcp.disabledApis.add('iamcredentials'),
      /gcloud services enable iamcredentials\.googleapis\.com/,
    ],
  ])('%s', async (_what, prepare, message) => {
    prepare();
    const main = await run(`A = gcp:${DB}`, { 'gcp-service-account': sandbox.gcp.serviceAccount });
    expect(main.log).toMatch(
      /\[store-refused\] this job's token was taken, but it may not act as "deploy@acme-prod\.iam\.gserviceaccount\.com": Google IAM Credentials/,
    );
    expect(main.log).toMatch(message);
    expect(counts()).toEqual([1, 1, 0]);
    expectNothing(main);
  });
});

describe.each<[ServiceName, string]>([
  ['google-sts', 'Google STS'],
  ['google-iam', 'Google IAM Credentials'],
  ['google-secretmanager', 'Google Secret Manager'],
])('faults of %s', (service, name) => {
  const asAccount = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    run(`A = gcp:${DB}#password`, { 'gcp-service-account': sandbox.gcp.serviceAccount, ...inputs });

  test.each<[string, Fault, number]>([
    ['throttled twice', { kind: 'throttle' }, 2],
    ['500 once', { kind: 'status', status: 500 }, 1],
    ['503 once', { kind: 'status', status: 503, body: '{"error":{"code":503,"status":"UNAVAILABLE"}}' }, 1],
    ['reset once', { kind: 'reset' }, 1],
    ['garbage once', { kind: 'garbage' }, 1],
    ['an answer that lacks what it is for once', { kind: 'garbage', body: '{}' }, 1],
    ['slow', { kind: 'slow', ms: 300 }, 1],
  ])('%s, the step succeeds', async (_what, fault, times) => {
    sandbox.faults.once(service, fault, times);
    const main = await asAccount();
    expect([main.exitCode, value(main, 'A')]).toEqual([0, 'password-of-db']);
  });

  test.each<[string, Fault, RegExp]>([
    ['hangs', { kind: 'hang' }, /\[timed-out\] the step's 2 s were over while waiting for/],
    [
      'stays away',
      {
        kind: 'status',
        status: 503,
        body: '{"error":{"code":503,"message":"The service is currently unavailable.","status":"UNAVAILABLE"}}',
      },
      /\[(timed-out|service-unavailable)\] .*503: The service is currently unavailable\./,
    ],
    ['resets for ever', { kind: 'reset' }, /\[(timed-out|service-unavailable)\]/],
    [
      'answers garbage for ever',
      { kind: 'garbage' },
      /\[(timed-out|service-unavailable)\] .*something that is no JSON object/,
    ],
    ['answers without an end', { kind: 'oversized' }, /\[(timed-out|service-unavailable)\] .*more than \d+ bytes/],
  ])('where it %s, the step ends in time, names it and leaves nothing', async (_what, fault, message) => {
    sandbox.faults.always(service, fault);
    const main = await asAccount({ 'timeout-seconds': '2' });
    expect(main.log).toMatch(message);
    expect(main.log).toContain(name);
    expectNothing(main);
  });
});

test('keys that Google cannot fetch for a moment are a passing fault, and a lasting one is explained', async () => {
  const fault: Fault = {
    kind: 'error',
    code: 'invalid_grant',
    message: "Error connecting to the given credential's issuer.",
  };
  sandbox.faults.once('google-sts', fault, 2);
  const passing = await run(`A = gcp:${DB}`);
  expect([passing.exitCode, sandbox.requests.count('google-sts')]).toEqual([0, 3]);
  await job.post(passing);
  sandbox.faults.always('google-sts', fault);
  const main = await run(`A = gcp:${DB}`, { 'timeout-seconds': '2' });
  expect(main.log).toMatch(
    /Error connecting to the given credential's issuer\.[\s\S]*Google could not fetch the keys of https:\/\/localhost/,
  );
  expectNothing(main);
});

test('a token that ends while a long list is read is replaced', async () => {
  sandbox.gcp.accountLifetime = 31;
  for (let at = 0; at < 9; at++) sandbox.gcp.secrets.add(`projects/acme-prod/secrets/s${at}`, `value-number-${at}`);
  sandbox.faults.once('google-secretmanager', { kind: 'slow', ms: 1_500 }, 8);
  const lines = Array.from({ length: 9 }, (_, at) => `S${at} = gcp:projects/acme-prod/secrets/s${at}`);
  const main = await run(lines.join('\n'), { 'gcp-service-account': sandbox.gcp.serviceAccount });
  expect([main.exitCode, counts()]).toEqual([0, [2, 2, 9]]);
});

describe('attacks', () => {
  test('a token for another audience is not sent to Google', async () => {
    sandbox.forge = ({ claims, header, privateKey }) =>
      signToken(header, { ...claims, aud: 'sts.amazonaws.com' }, privateKey);
    const main = await run(`A = gcp:${DB}`);
    expect(main.log).toContain('[token-audience]');
    expect(counts()).toEqual([0, 0, 0]);
    expectNothing(main);
  });

  test('a token of another repository is not sent either', async () => {
    sandbox.claims = { repository_id: '1' };
    const main = await run(`A = gcp:${DB}`);
    expect(main.log).toContain('[token-repository]');
    expect(counts()).toEqual([0, 0, 0]);
    expectNothing(main);
  });

  test('a token that is not what `expect` asks for goes nowhere', async () => {
    const main = await run(`A = gcp:${DB}`, { expect: 'ref: refs/tags/*' });
    expect(main.log).toContain('[expectation-failed]');
    expect(counts()).toEqual([0, 0, 0]);
  });

  test('a payload that is other than its checksum is not handed over', async () => {
    sandbox.gcp.tampered = true;
    const main = await run(`A = gcp:${DB}`, { 'timeout-seconds': '2' });
    expect(main.log).toMatch(
      /\[(timed-out|service-unavailable)\] .*Google Secret Manager .*answered with a payload whose checksum is another/,
    );
    expect(told(main)).not.toContain('password-of-db');
    expectNothing(main);
  });

  test.each([
    [
      'another secret',
      '{"name":"projects/1/secrets/other/versions/1","payload":{"data":"","dataCrc32c":"0"}}',
      /answered with another secret/,
    ],
    [
      'another version',
      '{"name":"projects/1/secrets/db/versions/2","payload":{"data":"","dataCrc32c":"0"}}',
      /answered with another version/,
    ],
    ['no base64', '{"name":"projects/1/secrets/db/versions/1","payload":{"data":"$$","dataCrc32c":"0"}}', /not base64/],
  ])('an answer with %s is not taken', async (_what, body, message) => {
    sandbox.faults.always('google-secretmanager', { kind: 'garbage', body });
    const main = await run(`A = gcp:${DB}/versions/1`, { 'timeout-seconds': '1' });
    expect(main.log).toMatch(message);
    expectNothing(main);
  });

  test('a redirect is not followed', async () => {
    sandbox.gcp.redirect = sandbox.env['AWS_ENDPOINT_URL_STS'];
    const main = await run(`A = gcp:${DB}`);
    expect(main.log).toMatch(
      /line 1: .*Google Secret Manager \(https:\/\/localhost:\d+\) answered 302 \[secret-refused\]/,
    );
    expect(sandbox.requests.connectionsTo('sts')).toBe(0);
    expectNothing(main);
  });

  test.each(['http://localhost:1/', 'http://evil.example', 'https://user@evil.example/', 'nothing'])(
    'an endpoint that is %s is refused before a token is asked for',
    async (url) => {
      const main = await job.step({
        inputs: { 'gcp-workload-identity-provider': sandbox.gcp.provider },
        env: { CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: url },
      });
      expect(main.log).toMatch(
        /\[inputs-invalid\][\s\S]*CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: expected an address by https/,
      );
      expect([sandbox.requests.count('token'), ...counts()]).toEqual([0, 0, 0, 0]);
      expectNothing(main);
    },
  );

  test('endpoints that the environment gives are named', async () => {
    const main = await run(`A = gcp:${DB}`);
    expect(main.annotations.map(({ message }) => message)).toContain(
      `CLOUDSDK_API_ENDPOINT_OVERRIDES_STS is in force: requests go to ${new URL(sandbox.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS'] ?? '').origin}`,
    );
  });

  test('a service that quotes the token back does not get it into the log', async () => {
    let token = '';
    sandbox.forge = (honest) => {
      token = honest.token;
      return token;
    };
    sandbox.faults.always('google-sts', {
      kind: 'status',
      status: 400,
      body: '{"error":"invalid_grant","error_description":"x"}',
    });
    await run(`A = gcp:${DB}`);
    const quoting = JSON.stringify({ error: 'invalid_grant', error_description: `bad ${token}\n::error::x` });
    sandbox.forge = () => token;
    sandbox.faults.clear();
    sandbox.faults.always('google-sts', { kind: 'status', status: 400, body: quoting });
    const main = await run(`A = gcp:${DB}`);
    expect(main.stdout.split('\n').filter((line) => line.includes(token) && !line.startsWith('::add-mask::'))).toEqual(
      [],
    );
    expect(main.log).toContain('invalid_grant: bad *** ::error::x');
  });
});

describe('inputs', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'no provider',
      { 'gcp-workload-identity-provider': '' },
      /gcp-workload-identity-provider: no provider is given, and `secrets`, line 1, reads from Google \[input-missing\]/,
    ],
    [
      'a service account without a provider',
      { 'gcp-workload-identity-provider': '', 'gcp-service-account': 'a@b.iam.gserviceaccount.com', secrets: '' },
      /no provider is given, but `gcp-service-account` is \[input-missing\]/,
    ],
    [
      "a project's id in the provider",
      {
        'gcp-workload-identity-provider':
          'projects/acme-prod/locations/global/workloadIdentityPools/github/providers/payments',
      },
      /expected the project's number in its place \(gcloud projects describe acme-prod --format='value\(projectNumber\)'\)/,
    ],
    [
      'a pool alone',
      { 'gcp-workload-identity-provider': POOL },
      /gcp-workload-identity-provider: expected a name such as projects\/123456789012/,
    ],
    [
      'no service account',
      { 'gcp-service-account': 'me@example.com' },
      /gcp-service-account: expected the email of a service account/,
    ],
    [
      'the audience of AWS',
      { 'gcp-audience': 'sts.amazonaws.com' },
      /gcp-audience: the audience "sts\.amazonaws\.com" is that of AWS: .*\[input-conflict\]/,
    ],
    ['an audience of two words', { 'gcp-audience': 'a b' }, /gcp-audience: expected one word/],
    ['no project', { 'gcp-project': '123' }, /gcp-project: expected a project's id/],
    [
      'credentials of another kind',
      { 'gcp-credentials': 'env' },
      /gcp-credentials: expected one of process, file, none/,
    ],
    ['AWS keys to hand over', { 'aws-credentials': 'file' }, /role-to-assume: no role is given/],
  ])('%s', async (_what, inputs, message) => {
    const main = await run(`A = gcp:${DB}`, inputs);
    expect(main.log).toContain('[inputs-invalid]');
    expect(main.log).toMatch(message);
    expect([sandbox.requests.count('token'), ...counts()]).toEqual([0, 0, 0, 0]);
    expectNothing(main);
  });

  test('the provider may be named with the service before it', async () => {
    const main = await run(`A = gcp:${DB}`, {
      'gcp-workload-identity-provider': `//iam.googleapis.com/${sandbox.gcp.provider}`,
    });
    expect(main.exitCode).toBe(0);
  });

  test('an audience that the provider lists is sent', async () => {
    const { provider, providers } = sandbox.gcp;
    const found = providers.get(provider);
    if (found !== undefined) found.allowedAudiences = ['keyless-of-acme'];
    const main = await run(`A = gcp:${DB}`, { 'gcp-audience': 'keyless-of-acme' });
    expect([main.exitCode, main.log]).toEqual([0, expect.stringContaining('audience  keyless-of-acme')]);
  });
});
