/** The sandbox's Google is as strict as the real one, as far as its documentation tells. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { googleServices } from '../../src/adapters/gcp/services.ts';
import type { GoogleRequest } from '../../src/stores/gcp/services.ts';
import { requestToken } from './clients.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let connections: Connections;
let now = Date.now();
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now });
  connections = new Connections({}, { ca: sandbox.ca });
});
afterAll(async () => {
  connections.destroy();
  await sandbox.stop();
});
beforeEach(() => {
  now = Date.now();
  sandbox.gcp.reset();
  sandbox.gcp.secrets.add('projects/acme-prod/secrets/db', 'value-of-db');
});

const { signal } = new AbortController();
const endpoint = (service: string): string => sandbox.env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`] ?? '';
async function ask(request: Omit<GoogleRequest, 'service'>) {
  const { status, text } = await googleServices(connections).ask({ service: 'Google STS', ...request }, signal);
  return { status, body: text === '' ? undefined : JSON.parse(text) };
}
const said = ({ body, status }: Awaited<ReturnType<typeof ask>>): string =>
  typeof body?.error === 'string'
    ? `${status} ${body.error}: ${body.error_description}`
    : `${status} ${body?.error?.status ?? ''}`;

async function form(more: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: `//iam.googleapis.com/${sandbox.gcp.provider}`,
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    subject_token: await requestToken(sandbox, `https://iam.googleapis.com/${sandbox.gcp.provider}`),
    ...more,
  };
}
const exchange = async (more: Readonly<Record<string, string>> = {}) =>
  ask({ url: `${endpoint('STS')}v1/token`, form: await form(more) });
const federated = async (scope?: string): Promise<string> =>
  (await exchange(scope === undefined ? {} : { scope })).body.access_token;

describe('STS', () => {
  test('takes a form, and JSON with the names of Google’s APIs', async () => {
    expect((await exchange()).body).toMatchObject({
      token_type: 'Bearer',
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      expires_in: expect.any(Number),
    });
    const camel = Object.fromEntries(
      Object.entries(await form()).map(([name, value]) => [
        name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
    );
    expect((await ask({ url: `${endpoint('STS')}v1/token`, json: camel })).status).toBe(200);
  });

  test('its token lives no longer than the one it was given', async () => {
    const { body } = await exchange();
    expect(body.expires_in).toBeLessThanOrEqual(300);
    expect(body.expires_in).toBeGreaterThan(290);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['another grant', { grant_type: 'password' }, /unsupported_grant_type/],
    ['another token to be had', { requested_token_type: 'x' }, /invalid_request/],
    [
      'another token to be given',
      { subject_token_type: 'urn:ietf:params:oauth:token-type:access_token' },
      /invalid_request/,
    ],
    ['no scope', { scope: '' }, /invalid_scope/],
    [
      'the audience by https',
      { audience: 'https://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b' },
      /invalid_request: Invalid value for "audience"/,
    ],
    [
      'no such provider',
      { audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/abcd/providers/abcd' },
      /invalid_target/,
    ],
    ['no token', { subject_token: 'x' }, /invalid_grant: Unable to verify the ID Token signature/],
  ])('refuses %s', async (_what, more, message) => expect(said(await exchange(more))).toMatch(message));

  test('refuses an Authorization header', async () => {
    expect(said(await ask({ url: `${endpoint('STS')}v1/token`, token: 'x', form: await form() }))).toMatch(
      /400 invalid_request/,
    );
  });

  test('refuses a token that has ended a minute ago, and one of another audience or key', async () => {
    const old = await form();
    now += 361_000;
    expect(said(await ask({ url: `${endpoint('STS')}v1/token`, form: old }))).toMatch(/is stale to sign-in/);
    now = Date.now();
    expect(said(await exchange({ subject_token: await requestToken(sandbox, 'sts.amazonaws.com') }))).toMatch(
      /The audience in ID Token \[sts\.amazonaws\.com\]/,
    );
    const [header, payload] = (old['subject_token'] ?? '').split('.');
    expect(said(await exchange({ subject_token: `${header}.${payload}.AAAA` }))).toMatch(
      /Unable to verify the ID Token signature/,
    );
  });
});

describe('IAM Credentials', () => {
  const generate = async (
    token: string,
    json: object = { scope: ['https://www.googleapis.com/auth/cloud-platform'] },
    path = `projects/-/serviceAccounts/${sandbox.gcp.serviceAccount}`,
  ) => ask({ url: `${endpoint('IAMCREDENTIALS')}v1/${path}:generateAccessToken`, token, json });

  test('issues a token for an hour by default', async () => {
    const { body } = await generate(await federated());
    expect(Date.parse(body.expireTime)).toBeGreaterThan(now + 3_590_000);
  });

  test.each<[string, object | undefined, string | undefined, string]>([
    [
      'a project by name',
      undefined,
      'projects/acme-prod/serviceAccounts/x@acme-prod.iam.gserviceaccount.com',
      '400 INVALID_ARGUMENT',
    ],
    ['no scope', { scope: [] }, undefined, '400 INVALID_ARGUMENT'],
    ['more than an hour', { scope: ['s'], lifetime: '3601s' }, undefined, '400 INVALID_ARGUMENT'],
    ['no such account', undefined, 'projects/-/serviceAccounts/x@acme-prod.iam.gserviceaccount.com', '404 NOT_FOUND'],
  ])('refuses %s', async (_what, json, path, message) =>
    expect(said(await generate(await federated(), json, path))).toBe(message),
  );

  test('refuses nobody’s token, one that has ended, and one for other things', async () => {
    expect(said(await generate('ya29.nobody'))).toBe('401 UNAUTHENTICATED');
    const token = await federated();
    now += 301_000;
    expect(said(await generate(token))).toBe('401 UNAUTHENTICATED');
    now = Date.now();
    expect(said(await generate(await federated('https://www.googleapis.com/auth/devstorage.read_only')))).toBe(
      '403 PERMISSION_DENIED',
    );
  });
});

describe('Secret Manager', () => {
  const access = async (token: string, name: string) =>
    ask({ url: `${endpoint('SECRETMANAGER')}v1/${name}:access`, token });

  test('answers with the project’s number, and the checksum as text', async () => {
    const { body } = await access(await federated(), 'projects/acme-prod/secrets/db/versions/latest');
    expect(body).toEqual({
      name: 'projects/123456789012/secrets/db/versions/1',
      payload: { data: 'dmFsdWUtb2YtZGI=', dataCrc32c: '1800000341' },
    });
  });

  test('refuses a token that only stands for accounts, and who may not read, whether or not it is there', async () => {
    expect(
      said(
        await access(
          await federated('https://www.googleapis.com/auth/iam'),
          'projects/acme-prod/secrets/db/versions/1',
        ),
      ),
    ).toBe('403 PERMISSION_DENIED');
    expect(said(await access(await federated(), 'projects/other-one/secrets/db/versions/1'))).toBe(
      '403 PERMISSION_DENIED',
    );
    expect(said(await access(await federated(), 'projects/acme-prod/secrets/none/versions/1'))).toBe('404 NOT_FOUND');
  });

  test('lists the versions of a secret to those who may, newest first, by state and page by page', async () => {
    const { secrets } = sandbox.gcp;
    const token = await federated();
    const list = (query = '') =>
      ask({ url: `${endpoint('SECRETMANAGER')}v1/projects/acme-prod/secrets/db/versions${query}`, token });
    expect(said(await list())).toBe('403 PERMISSION_DENIED');
    const secret = secrets.secret('projects/acme-prod/secrets/db');
    secret.viewers = secrets.accessors.get('123456789012') ?? [];
    for (const value of ['2', '3', '4']) secrets.add('projects/acme-prod/secrets/db', value);
    Object.assign(secret.versions[3] ?? {}, { state: 'DISABLED' });
    const { body } = await list('?filter=state:ENABLED');
    const numbers = (page: { readonly versions: readonly { readonly name: string }[] }) =>
      page.versions.map(({ name }) => name.split('/').at(-1));
    expect([numbers(body), body.totalSize, body.nextPageToken]).toEqual([['3', '2'], 3, '2']);
    const rest = (await list('?filter=state:ENABLED&pageToken=2')).body;
    expect([numbers(rest), rest.nextPageToken]).toEqual([['1'], undefined]);
  });
});
