import { Agent } from 'node:https';
import { expect, test } from 'vitest';
import { githubTokenEndpoint } from '../../src/adapters/token-endpoint.ts';
import { serve } from './loopback.ts';

const BEARER = 'runtime.bearer.token';
const { signal } = new AbortController();

test('the address is extended, not rebuilt, and the bearer sent', async () => {
  const asked: unknown[] = [];
  const { agent, origin } = await serve(({ headers, method, url }, answer) => {
    asked.push([method, url, headers.authorization, headers.accept]);
    answer.end('{"count":5,"value":"a.b.c"}');
  });
  const ask = (url: string, audience: string): Promise<string> =>
    githubTokenEndpoint(
      { ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${url}`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
      { agent },
    ).requestToken(audience, signal);
  expect(await ask('/104//idtoken/plan/job?api-version=2.0', 'sts.amazonaws.com')).toBe('a.b.c');
  expect(await ask('/token', 'https://a.example/?b&c=d#e')).toBe('a.b.c');
  expect(asked).toEqual([
    [
      'GET',
      '/104//idtoken/plan/job?api-version=2.0&audience=sts.amazonaws.com',
      `Bearer ${BEARER}`,
      'application/json',
    ],
    ['GET', '/token?audience=https%3A%2F%2Fa.example%2F%3Fb%26c%3Dd%23e', `Bearer ${BEARER}`, 'application/json'],
  ]);
});

test.each([
  {},
  { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://localhost/' },
  { ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
  { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
])('a job with %j has no token to request, and nobody waits for a connection', async (env) => {
  const endpoint = githubTokenEndpoint(env, { agent: new Agent() });
  expect(endpoint.available).toBe(false);
  await Promise.all([endpoint.dialled, endpoint.connected]);
});

test.each(['https://[::1', 'file:///etc/passwd', 'x'])('an address of %j is refused at once', (url) => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER };
  expect(() => githubTokenEndpoint(env, { agent: new Agent() })).toFailWith(
    'environment-unsafe',
    '"ACTIONS_ID_TOKEN_REQUEST_URL" is no http or https URL',
  );
});

test('the connection is told while the answer is still out', async () => {
  const connected = Promise.withResolvers<void>();
  const { agent, origin } = await serve((_asked, answer) => {
    connected.promise.then(() => answer.end('{"value":"a.b.c"}'));
  });
  const endpoint = githubTokenEndpoint(
    { ACTIONS_ID_TOKEN_REQUEST_URL: origin, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
    { agent },
  );
  expect(endpoint.available).toBe(true);
  const token = endpoint.requestToken('a', signal);
  await endpoint.dialled;
  await endpoint.connected;
  connected.resolve();
  expect(await token).toBe('a.b.c');
});

test('who waits for a connection that fails is let go', async () => {
  const endpoint = githubTokenEndpoint(
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://localhost/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
    { agent: new Agent() },
  );
  await expect(endpoint.requestToken('a', signal)).rejects.toMatchObject({
    service: 'GitHub OIDC token endpoint',
    transient: false,
  });
  await Promise.all([endpoint.dialled, endpoint.connected]);
});

test.each(['null', '[]', '"a.b.c"', '{}', '{"value":null}', '{"value":{"a":"b"}}'])(
  'the answer %s is no token, and may be one a moment later',
  async (body) => {
    const { agent, origin } = await serve((_asked, answer) => answer.end(body));
    const endpoint = githubTokenEndpoint(
      { ACTIONS_ID_TOKEN_REQUEST_URL: origin, ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER },
      { agent },
    );
    await expect(endpoint.requestToken('a', signal)).rejects.toMatchObject({
      message: 'GitHub OIDC token endpoint answered without a token',
      transient: true,
    });
  },
);
