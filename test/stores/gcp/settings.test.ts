import { describe, expect, test } from 'vitest';
import { InputReader } from '../../../src/inputs/input-reader.ts';
import { OTHER_ADDRESSES } from '../../../src/secrets/other-addresses.ts';
import { parseReferences } from '../../../src/secrets/parse.ts';
import { readGcpSettings } from '../../../src/stores/gcp/settings.ts';

const NAME = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/payments';

function read(inputs: Readonly<Record<string, string>>, lines = '', env: Readonly<Record<string, string>> = {}) {
  const reader = new InputReader((name) => inputs[name] ?? '');
  const { references } = parseReferences(lines, OTHER_ADDRESSES);
  const settings = readGcpSettings(reader, references, (name) => env[name]);
  return { settings, problems: reader.problems.map(({ code, message, where }) => `${where}: ${message} [${code}]`) };
}

test('a step that names nothing of Google has no settings, and no problem', () => {
  expect(read({ 'gcp-credentials': 'process' })).toEqual({ settings: undefined, problems: [] });
});

test.each(['gcp-service-account', 'gcp-audience', 'gcp-project'])('%s alone has no effect, and is refused', (name) => {
  const { problems } = read({ [name]: name === 'gcp-service-account' ? '12345678901' : 'acme-prod' });
  expect(problems).toEqual([
    `gcp-workload-identity-provider: no provider is given, but \`${name}\` is [input-missing]`,
  ]);
});

test('a provider alone is a login: its name by https is the audience, and STS all that is connected to', () => {
  const { problems, settings } = read({ 'gcp-workload-identity-provider': NAME });
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    provider: { project: '123456789012', pool: 'github', id: 'payments', name: NAME },
    audience: `https://iam.googleapis.com/${NAME}`,
    origins: ['https://sts.googleapis.com'],
    serviceAccount: '',
    credentials: 'process',
    authority: undefined,
    notices: [],
    shadowing: [],
  });
});

test('origins are those that will be asked, each once, and regional secrets have their own', () => {
  const { settings } = read(
    { 'gcp-workload-identity-provider': NAME, 'gcp-service-account': 'deploy@acme-prod.iam.gserviceaccount.com' },
    [
      'A = gcp:projects/acme-prod/secrets/a',
      'B = gcp:projects/acme-prod/secrets/b',
      'C = gcp:projects/acme-prod/locations/europe-west1/secrets/c',
      'D = ssm:/d',
    ].join('\n'),
  );
  expect(settings?.origins).toEqual([
    'https://sts.googleapis.com',
    'https://iamcredentials.googleapis.com',
    'https://secretmanager.googleapis.com',
    'https://secretmanager.europe-west1.rep.googleapis.com',
  ]);
  expect(settings?.moreOrigins).toEqual(['https://secretmanager.googleapis.com']);
});

test('one more connection is opened for each read, not for each line', () => {
  const lines = ['a#x', 'a#y', 'b', 'c'].map((secret, at) => `N${at} = gcp:projects/acme-prod/secrets/${secret}`);
  const { settings } = read({ 'gcp-workload-identity-provider': NAME }, lines.join('\n'));
  expect(settings?.moreOrigins).toHaveLength(2);
});

test('endpoints of the environment stand in for all of them, and are named', () => {
  const { settings } = read(
    { 'gcp-workload-identity-provider': NAME },
    'A = gcp:projects/acme-prod/locations/europe-west1/secrets/a',
    {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: 'https://secretmanager-acme.p.googleapis.com/',
    },
  );
  expect(settings?.origins).toEqual(['https://sts.googleapis.com', 'https://secretmanager-acme.p.googleapis.com']);
  expect(settings?.notices).toEqual([
    'CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER is in force: requests go to https://secretmanager-acme.p.googleapis.com',
  ]);
});

test('variables that come before the credentials file are noted, with who takes them', () => {
  const env = { CLOUDSDK_AUTH_ACCESS_TOKEN: 'x', GOOGLE_CREDENTIALS: 'y', GOOGLE_OAUTH_ACCESS_TOKEN: '' };
  expect(read({ 'gcp-workload-identity-provider': NAME }, '', env).settings?.shadowing).toEqual([
    ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'gcloud'],
    ['GOOGLE_CREDENTIALS', 'Terraform'],
  ]);
});

describe('service accounts', () => {
  test.each([
    'deploy@acme-prod.iam.gserviceaccount.com',
    'deploy@prod.acme.example.iam.gserviceaccount.com',
    '123456789012-compute@developer.gserviceaccount.com',
    'acme-prod@appspot.gserviceaccount.com',
    '112233445566778899001',
  ])('%s is one', (account) => {
    expect(read({ 'gcp-workload-identity-provider': NAME, 'gcp-service-account': account }).problems).toEqual([]);
  });

  test.each([
    'deploy',
    'me@example.com',
    'a@evil.example/x?.gserviceaccount.com',
    'a@b.iam.gserviceaccount.com:sign',
    '12',
  ])('%s is none', (account) => {
    const { problems } = read({ 'gcp-workload-identity-provider': NAME, 'gcp-service-account': account });
    expect(problems).toEqual([expect.stringMatching(/^gcp-service-account: expected the email .*\[input-invalid\]$/)]);
  });
});

describe('providers', () => {
  test.each([NAME, `//iam.googleapis.com/${NAME}`, `https://iam.googleapis.com/${NAME}`])('%s is one', (name) => {
    expect(read({ 'gcp-workload-identity-provider': name }).settings?.provider.name).toBe(NAME);
  });

  test.each([
    NAME.replace('123456789012', 'acme-prod'),
    NAME.replace('global', 'europe-west1'),
    NAME.replace('payments', 'p'),
    `http://iam.googleapis.com/${NAME}`,
    `https://iam.evil.example/${NAME}`,
    `${NAME}/x`,
    NAME.replace('/providers/payments', ''),
  ])('%s is none', (name) => {
    const { problems, settings } = read({ 'gcp-workload-identity-provider': name });
    expect(problems).toEqual([expect.stringMatching(/^gcp-workload-identity-provider: expected .*\[input-invalid\]$/)]);
    expect(settings?.audience).toBe('');
  });
});

test('every problem is told at once', () => {
  const { problems } = read(
    { 'gcp-service-account': 'x', 'gcp-audience': 'a b', 'gcp-credentials': 'env', 'gcp-project': 'A' },
    'A = gcp:projects/acme-prod/secrets/a',
    { CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: 'http://localhost' },
  );
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'gcp-workload-identity-provider',
    'gcp-credentials',
    'gcp-service-account',
    'gcp-audience',
    'gcp-project',
    'CLOUDSDK_API_ENDPOINT_OVERRIDES_STS',
  ]);
});
