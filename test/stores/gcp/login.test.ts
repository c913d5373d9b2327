import { describe, expect, test } from 'vitest';
import { InputReader } from '../../../src/inputs/input-reader.ts';
import { ServiceError } from '../../../src/service-error.ts';
import { gcpEndpoints } from '../../../src/stores/gcp/endpoints.ts';
import { GcpLogin } from '../../../src/stores/gcp/login.ts';
import type { GoogleAnswer, GoogleRequest } from '../../../src/stores/gcp/services.ts';
import type { GcpSettings } from '../../../src/stores/gcp/settings.ts';
import type { StoreAccess } from '../../../src/stores/other-store.ts';

const SECONDS = 1_790_000_000;
const claims = {
  iss: 'https://issuer.example',
  aud: 'aud',
  sub: "repo:acme/p:environment:it's",
  jti: '1',
  exp: SECONDS + 300,
  iat: SECONDS,
  nbf: SECONDS,
};
const settings = {
  provider: {
    project: '123',
    pool: 'github',
    id: 'payments',
    name: 'projects/123/locations/global/workloadIdentityPools/github/providers/payments',
  },
  serviceAccount: '',
  endpoints: gcpEndpoints(new InputReader(() => ''), () => undefined),
} as unknown as GcpSettings;
const STS: GoogleAnswer = {
  status: 200,
  text: '{"access_token":"ya29.d.federated-token","expires_in":299}',
  retryAfter: undefined,
};
const IAM: GoogleAnswer = {
  status: 200,
  text: JSON.stringify({
    accessToken: 'ya29.c.account-token',
    expireTime: new Date((SECONDS + 3600) * 1000).toISOString(),
  }),
  retryAfter: undefined,
};
const refusal = (status: number, body: object): GoogleAnswer => ({
  status,
  text: JSON.stringify(body),
  retryAfter: undefined,
});

function login(answers: readonly (GoogleAnswer | Error)[], own: Partial<GcpSettings> = {}) {
  const asked: GoogleRequest[] = [];
  const masks: string[] = [];
  let now = SECONDS * 1000;
  const left = [...answers];
  const access = {
    identity: { current: async () => ({ token: 'the.job.token', claims, warnings: [] }) },
    patience: {
      clock: { now: () => now, random: () => 0, sleep: async () => {} },
      signal: new AbortController().signal,
    },
    runner: { mask: (more: Iterable<string>) => masks.push(...more), group: () => {} },
  } as unknown as StoreAccess;
  const services = {
    async ask(request: GoogleRequest) {
      asked.push(request);
      const next = left.shift();
      if (next === undefined) throw new Error('nobody should be asked');
      if (next instanceof Error) throw next;
      return next;
    },
  };
  const opened = new GcpLogin({ ...settings, ...own }, services, access);
  return { asked, masks, opened, wait: (seconds: number) => (now += seconds * 1000) };
}

test('the token is exchanged once for many who ask, and masked before anyone has it', async () => {
  const { asked, masks, opened } = login([STS]);
  const tokens = await Promise.all([opened.current(), opened.current(), opened.current()]);
  expect(new Set(tokens.map(({ token }) => token))).toEqual(new Set(['ya29.d.federated-token']));
  expect(tokens[0]?.expires).toBe((SECONDS + 299) * 1000);
  expect(masks).toContain('ya29.d.federated-token');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    url: 'https://sts.googleapis.com/v1/token',
    form: { audience: `//iam.googleapis.com/${settings.provider.name}`, subject_token: 'the.job.token' },
  });
  expect(asked[0]).not.toHaveProperty('token');
});

test('a token near its end is replaced once, whoever asks', async () => {
  const { asked, opened, wait } = login([STS, STS]);
  await opened.current();
  wait(268);
  await opened.current();
  expect(asked).toHaveLength(1);
  wait(3);
  await Promise.all([opened.current(), opened.current(), opened.current()]);
  expect(asked).toHaveLength(2);
});

test('where STS does not say how long its token lives, it lives as long as the job’s', async () => {
  const { opened } = login([{ ...STS, text: '{"access_token":"ya29.d.federated-token"}' }]);
  expect((await opened.current()).expires).toBe((SECONDS + 300) * 1000);
});

test('a service account is stood for by the federated token, which is for that alone', async () => {
  const { asked, masks, opened } = login([STS, IAM], { serviceAccount: 'a@b.iam.gserviceaccount.com' });
  expect(await opened.current()).toEqual({ token: 'ya29.c.account-token', expires: (SECONDS + 3600) * 1000 });
  expect(asked.map(({ form, json, token }) => [form?.['scope'], json, token])).toEqual([
    ['https://www.googleapis.com/auth/iam', undefined, undefined],
    [
      undefined,
      { scope: ['https://www.googleapis.com/auth/cloud-platform'], lifetime: '3600s' },
      'ya29.d.federated-token',
    ],
  ]);
  expect(masks).toEqual(expect.arrayContaining(['ya29.d.federated-token', 'ya29.c.account-token']));
});

describe('answers that are of no use are asked for again', () => {
  test.each<[string, GoogleAnswer | Error]>([
    ['no token', { ...STS, text: '{}' }],
    ['a token that is no word', { ...STS, text: '{"access_token":"a b"}' }],
    ['no JSON', { ...STS, text: '<html>' }],
    ['a list', { ...STS, text: '[]' }],
    ['429', refusal(429, { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } })],
    ['500', refusal(500, {})],
    ['a reset', new ServiceError('reset', { service: 'Google STS', transient: true })],
  ])('%s', async (_what, answer) => {
    const { asked, opened } = login([answer, STS]);
    expect((await opened.current()).token).toBe('ya29.d.federated-token');
    expect(asked).toHaveLength(2);
  });
});

describe('a refusal', () => {
  test('is final, and told with token and provider', async () => {
    const { asked, opened } = login([
      refusal(400, {
        error: 'invalid_grant',
        error_description: 'The audience in ID Token [aud] does not match the expected audience.',
      }),
    ]);
    await expect(opened.current()).toFailWith(
      'store-refused',
      /refused this job's token: Google STS \(https:\/\/sts\.googleapis\.com\) answered 400: invalid_grant: The audience/,
    );
    expect(asked).toHaveLength(1);
  });

  test('that nobody knows names the provider to look at', async () => {
    const { opened } = login([refusal(400, { error: 'invalid_request', error_description: 'Something new.' })]);
    await expect(opened.current()).toFailWith(
      'store-refused',
      'Look at the provider: gcloud iam workload-identity-pools providers describe payments --workload-identity-pool=github --location=global --project=123',
    );
  });

  test('that quotes a token does not pass it on', async () => {
    const { opened } = login([refusal(400, { error: 'x', error_description: 'bad the.job.token\n\u001b[2J' })]);
    await expect(opened.current()).toFailWith('store-refused', /x: bad \*\*\* \\u001b\[2J\n/);
  });

  test('by IAM names the role, in a command that no subject can break out of', async () => {
    const { opened } = login(
      [
        STS,
        refusal(403, {
          error: {
            code: 403,
            message: "Permission 'iam.serviceAccounts.getAccessToken' denied.",
            status: 'PERMISSION_DENIED',
          },
        }),
      ],
      { serviceAccount: 'a@b.iam.gserviceaccount.com' },
    );
    await expect(opened.current()).toFailWith(
      'store-refused',
      `--role=roles/iam.workloadIdentityUser --member='principal://iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/github/subject/repo:acme/p:environment:it'\\''s'`,
    );
  });

  test('that outlasts the retries keeps its code, and what it means', async () => {
    const answer = refusal(400, {
      error: 'invalid_grant',
      error_description: "Error connecting to the given credential's issuer.",
    });
    const { asked, opened } = login(Array.from({ length: 8 }, () => answer));
    await expect(opened.current()).toFailWith(
      'service-unavailable',
      'Google could not fetch the keys of https://issuer.example',
    );
    expect(asked).toHaveLength(8);
  });

  test('is not read into an outage', async () => {
    const { opened } = login(
      Array.from({ length: 8 }, () =>
        refusal(503, { error: { code: 503, message: 'unavailable', status: 'UNAVAILABLE' } }),
      ),
    );
    await expect(opened.current()).toFailWith(
      'service-unavailable',
      /^Google STS failed 8 times; the last time: .*503: unavailable$/,
    );
  });
});
