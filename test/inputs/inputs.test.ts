import { describe, expect, test } from 'vitest';
import { type InputDefaults, parseInputs } from '../../src/inputs/inputs.ts';
import { loadParsers } from '../../src/inputs/late-parsers.ts';
import * as otherStores from '../../src/inputs/other-stores.ts';
import * as rare from '../../src/inputs/rare-inputs.ts';

const DEFAULTS: InputDefaults = {
  region: 'eu-west-1',
  repository: 'acme/payments',
  runId: '42',
  serverUrl: 'https://github.com',
};
const ROLE = 'arn:aws:iam::123456789012:role/path/deploy';
const POLICY = JSON.stringify({ Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } });

const parse = (given: Readonly<Record<string, string>>, defaults = DEFAULTS) =>
  parseInputs((name) => ({ 'role-to-assume': ROLE, ...given })[name] ?? '', defaults, { otherStores, rare });

test('a role alone is enough where the environment names a region', () => {
  expect(parse({})).toMatchObject({
    session: {
      roleArn: ROLE,
      sessionName: 'acme.payments-42',
      durationSeconds: 900,
      inlinePolicy: undefined,
      managedPolicyArns: [],
    },
    region: 'eu-west-1',
    audience: 'sts.amazonaws.com',
    awsCredentials: 'process',
    awsProfile: 'default',
    exposeValues: 'none',
    allowedAccountIds: [],
    maskAccountId: false,
    timeoutSeconds: 60,
  });
});

test('a role in China asks for the audience of China', () => {
  const inputs = parse({ 'role-to-assume': ROLE.replace('arn:aws:', 'arn:aws-cn:'), 'aws-region': 'cn-north-1' });
  expect(inputs.audience).toBe('sts.amazonaws.com.cn');
});

test('a trust policy is a document or a path', () => {
  expect(parse({}).trustPolicy).toBeUndefined();
  expect(parse({ 'trust-policy': ' iam/trust.json\n' }).trustPolicy).toEqual({ kind: 'file', path: 'iam/trust.json' });
  expect(parse({ 'trust-policy': '\n{\n}\n' }).trustPolicy).toEqual({ kind: 'document', text: '{\n}' });
});

test('a long repository is cut in the session name, the run id never', () => {
  const { sessionName } = parse(
    {},
    { ...DEFAULTS, repository: `acme/${'long'.repeat(30)}`, runId: '98765432101' },
  ).session;
  expect(sessionName).toMatch(/^acme\.long.*-98765432101$/);
  expect(sessionName).toHaveLength(64);
});

test.each([
  [{ 'role-to-assume': '' }, 'input-missing', 'role-to-assume', /no role is given/],
  [{ 'role-to-assume': 'deploy' }, 'input-invalid', 'role-to-assume', /a role ARN such as .*found "deploy"/],
  [
    { 'aws-region': 'us-gov-west-1' },
    'input-conflict',
    'role-to-assume',
    /partition "aws", but region "us-gov-west-1" is in "aws-us-gov"/,
  ],
  [{ 'aws-region': 'Frankfurt' }, 'input-invalid', 'aws-region', /found "Frankfurt"/],
  [{ 'role-duration-seconds': '60' }, 'input-invalid', 'role-duration-seconds', /from 900 to 43200, found "60"/],
  [{ 'role-duration-seconds': '1e4' }, 'input-invalid', 'role-duration-seconds', /found "1e4"/],
  [{ 'role-session-name': 'a b' }, 'input-invalid', 'role-session-name', /2 to 64/],
  [
    { 'inline-session-policy': '[1]' },
    'input-invalid',
    'inline-session-policy',
    /expected a JSON object with "Statement"/,
  ],
  [
    { 'inline-session-policy': '{"Statement":[{"Effect":"Allow","Action":"*"}]}' },
    'input-invalid',
    'inline-session-policy',
    /Statement\[0\]: "Resource" is missing/,
  ],
  [
    { 'inline-session-policy': 'iam/policy.json' },
    'input-invalid',
    'inline-session-policy',
    /expected an IAM policy document \(JSON\) itself, not a path, found "iam\/policy.json"/,
  ],
  [{ 'ecr-login': 'nothing' }, 'input-invalid', 'ecr-login', /expected true, false, an account id/],
  [{ check: 'manifests' }, 'input-conflict', 'check', /needs `manifests`/],
  [{ check: 'all', 'check-depth': 'exists' }, 'input-invalid', 'check', /one of none, manifests/],
  [
    { 'inline-session-policy': `{"a":"${'x'.repeat(2048)}"}` },
    'input-invalid',
    'inline-session-policy',
    /at most 2048 characters/,
  ],
  [{ 'managed-session-policies': ROLE }, 'input-invalid', 'managed-session-policies', /ARN of a policy/],
  [{ 'allowed-account-ids': '12345' }, 'input-invalid', 'allowed-account-ids', /12 digits/],
  [
    { 'allowed-account-ids': '999999999999' },
    'input-conflict',
    'allowed-account-ids',
    /"123456789012" is not among 999999999999/,
  ],
  [{ 'mask-aws-account-id': 'maybe' }, 'input-invalid', 'mask-aws-account-id', /one of true, false, found "maybe"/],
  [{ 'aws-credentials': 'files' }, 'input-invalid', 'aws-credentials', /one of process, file, env, none/],
  [{ 'aws-profile': 'a]b' }, 'input-invalid', 'aws-profile', /profile name/],
  [{ 'expose-values': 'yes' }, 'input-invalid', 'expose-values', /none, outputs, env/],
  [{ 'timeout-seconds': '0' }, 'input-invalid', 'timeout-seconds', /from 1 to 3600/],
  [{ issuer: 'http://x' }, 'input-invalid', 'issuer', /https URL/],
  [
    { 'trust-policy': 'a.json\nb.json' },
    'input-invalid',
    'trust-policy',
    /one path in the workspace, or a JSON document/,
  ],
  [{ audience: 'sts.amazonaws.com, other' }, 'input-invalid', 'audience', /one audience, without blanks, found "sts/],
  [{ audience: 'a\nb' }, 'input-invalid', 'audience', /found "a\\nb"/],
  [
    { secrets: 'A = arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:x' },
    'input-conflict',
    'secrets, line 1',
    /the ARN is in partition "aws-cn", but the role is in "aws"/,
  ],
  [{ secrets: '\nPATH = x' }, 'name-reserved', 'secrets, line 2', /PATH/],
])('%j is refused', (given, code, where, message) => {
  const run = (): unknown => parse(given as Record<string, string>);
  expect(run).toFailWith('inputs-invalid', message);
  expect(run).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code, where })] }));
});

test('a region of the environment is blamed on its variable, and not at all where nothing is asked of AWS', () => {
  const strange = { ...DEFAULTS, region: 'foo', regionFrom: 'AWS_REGION' };
  const run = (given: Readonly<Record<string, string>>) => () => parse(given, strange);
  expect(run({})).toFailWith('inputs-invalid', 'AWS_REGION: expected a region such as us-east-1, found "foo"');
  expect(run({ 'aws-region': 'bar' })).toFailWith('inputs-invalid', 'aws-region: expected a region');
  expect(parse({ 'aws-region': 'us-east-1' }, strange).regionFrom).toBe('aws-region');
  const elsewhere = { 'role-to-assume': '', 'vault-addr': 'https://vault.example:8200' };
  expect(parse(elsewhere, strange).usesAws).toBe(false);
});

test('without any region the input is missing', () => {
  expect(() => parse({}, { ...DEFAULTS, region: undefined })).toFailWith(
    'inputs-invalid',
    /neither AWS_REGION nor AWS_DEFAULT_REGION/,
  );
});

describe('a step with manifests', () => {
  const BARE = { 'role-to-assume': '', manifests: 'k8s' };
  const VAULT = { 'vault-addr': 'https://vault.example:8200' };
  const nowhere = { ...DEFAULTS, region: undefined };

  test('needs neither role nor region where another store is named: what it reads is not known yet', () => {
    expect(parse({ ...BARE, ...VAULT }, nowhere).usesAws).toBe(false);
    expect(parse({ ...VAULT, manifests: 'k8s' }).usesAws).toBe(true);
  });

  test('needs them where none is, to check against stores too', () => {
    expect(() => parse(BARE, nowhere)).toFailWith('inputs-invalid', /`manifests` reads from AWS/);
    const exists = { check: 'manifests', 'check-depth': 'exists' };
    expect(() => parse({ ...BARE, ...exists }, nowhere)).toFailWith('inputs-invalid', /`manifests` reads from AWS/);
    expect(parse({ ...BARE, ...VAULT, ...exists }, nowhere).usesAws).toBe(false);
    expect(parse({ ...BARE, ...VAULT, check: 'manifests' }, nowhere).check).toBe('offline');
  });
});

describe('an input that is given but wrong is not told as one that is absent:', () => {
  test.each([
    [
      'an address by http',
      { 'vault-addr': 'http://vault:8200', secrets: 'A = vault:secret/data/ci#token' },
      'vault-addr',
    ],
    ['the same without a line', { 'vault-addr': 'http://vault:8200' }, 'vault-addr'],
    ['a provider', { 'gcp-workload-identity-provider': 'payments' }, 'gcp-workload-identity-provider'],
    ['a tenant', { 'azure-tenant-id': 'x', 'azure-client-id': crypto.randomUUID() }, 'azure-tenant-id'],
    ['a line', { secrets: 'A = vault:' }, 'secrets, line 1'],
    ['an input that has no effect alone', { 'vault-ca': 'ca.pem' }, 'vault-addr'],
  ])('%s', (_what, inputs, where) => {
    expect(() => parse({ 'role-to-assume': '', ...inputs })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where })] }),
    );
  });
});

test.each<[inputs: Readonly<Record<string, string>>, loaded: readonly string[]]>([
  [{ check: 'none', 'check-depth': 'offline' }, []],
  [{ check: 'manifests' }, ['rare']],
  [{ 'check-depth': 'exists' }, ['rare']],
  [{ 'inline-session-policy': '{}' }, ['rare']],
  [{ 'azure-cloud': 'AzureCloud', 'gcp-credentials': 'Process' }, []],
  [{ 'gcp-project': 'acme-prod' }, ['otherStores']],
  [{ expect: 'ref: *' }, ['parseExpected']],
])('%j loads the parsers %j', async (inputs, loaded) => {
  expect(Object.keys(await loadParsers((name) => inputs[name] ?? ''))).toEqual(loaded);
});

describe('a step that only checks', () => {
  test.each([
    ['secrets', 'A = b'],
    ['ecr-login', 'true'],
    ['expose-values', 'env'],
    ['aws-credentials', 'file'],
    ['gcp-credentials', 'file'],
  ])('refuses %s, since it hands over nothing', (input, value) => {
    const given = { check: 'manifests', manifests: 'k8s', [input]: value };
    expect(() => parse(given)).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: 'input-conflict',
            where: input,
            message: `\`check: manifests\` hands over nothing, so \`${input}\` needs a step of its own`,
          },
        ],
      }),
    );
  });

  test('takes what it asks stores with, and what hands over nothing either', () => {
    const none = { 'ecr-login': 'false', 'aws-credentials': 'none', 'expose-values': 'none' };
    const vault = { 'vault-addr': 'https://vault.example:8200', 'vault-role': 'deploy' };
    const given = { check: 'manifests', 'check-depth': 'values', manifests: 'k8s', ...none, ...vault };
    expect(parse(given).check).toBe('values');
  });
});

test('everything that is wrong is reported at once', () => {
  expect(() => parse({ 'aws-region': 'x', 'timeout-seconds': 'y', secrets: 'A =\nB =' })).toFailWith(
    'inputs-invalid',
    '4 things',
  );
});

describe('roles', () => {
  const SECOND = 'arn:aws:iam::210987654321:role/second';
  const LAST = 'arn:aws:iam::210987654321:role/last';

  test('a session that does not renew itself lasts an hour by default', () => {
    for (const way of ['file', 'env', 'none'])
      expect(parse({ 'aws-credentials': way }).session.durationSeconds).toBe(3600);
  });

  test('of a chain the last has the duration, the policies and the external id', () => {
    const { session, chain } = parse({
      'chained-roles': `\n${SECOND}\r\n# the partner's\n  ${LAST}`,
      'role-external-id': 'acme:42/x',
      'inline-session-policy': POLICY,
      'managed-session-policies': 'arn:aws:iam::aws:policy/ReadOnlyAccess',
      'role-duration-seconds': '3600',
    });
    const onTheWay = {
      sessionName: 'acme.payments-42',
      durationSeconds: 900,
      inlinePolicy: undefined,
      managedPolicyArns: [],
    };
    expect(session).toEqual({ roleArn: ROLE, ...onTheWay });
    expect(chain).toEqual([
      { roleArn: SECOND, ...onTheWay },
      {
        ...onTheWay,
        roleArn: LAST,
        durationSeconds: 3600,
        inlinePolicy: POLICY,
        managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
        externalId: 'acme:42/x',
      },
    ]);
  });

  test('the account that is allowed is the last role’s', () => {
    expect(parse({ 'chained-roles': LAST, 'allowed-account-ids': '210987654321' }).allowedAccountIds).toEqual([
      '210987654321',
    ]);
    expect(() => parse({ 'chained-roles': LAST, 'allowed-account-ids': '123456789012' })).toFailWith(
      'inputs-invalid',
      'the role\'s account "210987654321" is not among 123456789012',
    );
  });

  test.each([
    [
      { 'chained-roles': `${SECOND}\nlast` },
      'input-invalid',
      'chained-roles, line 2',
      /a role ARN such as .*found "last"/,
    ],
    [
      { 'chained-roles': SECOND.replace('aws', 'aws-cn') },
      'input-conflict',
      'chained-roles, line 1',
      /partition "aws-cn", but region "eu-west-1" is in "aws"/,
    ],
    [
      { 'chained-roles': SECOND, 'role-duration-seconds': '3601' },
      'input-conflict',
      'role-duration-seconds',
      /after 3600 seconds at most, found "3601"/,
    ],
    [{ 'role-external-id': 'x y', 'chained-roles': SECOND }, 'input-invalid', 'role-external-id', /2 to 1224/],
    [{ 'role-external-id': 'acme' }, 'input-conflict', 'role-external-id', /`chained-roles` is empty/],
  ])('%j is refused', (given, code, where, message) => {
    const run = (): unknown => parse(given as Record<string, string>);
    expect(run).toFailWith('inputs-invalid', message);
    expect(run).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code, where })] }));
  });
});
