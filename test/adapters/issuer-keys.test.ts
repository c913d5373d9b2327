import type { Agent } from 'node:https';
import { expect, test } from 'vitest';
import { issuerKeys } from '../../src/adapters/issuer-keys.ts';
import { serve } from './loopback.ts';

const KEYS = { keys: [{ kty: 'RSA', kid: 'k1', n: 'n', e: 'AQAB' }] };
const { signal } = new AbortController();

interface Site {
  readonly origin: string;
  readonly agent: Agent;
  readonly asked: readonly (string | undefined)[];
}

/** A server of JSON documents by path; it is told its own origin, and everything else is a 404. */
async function site(documents: (origin: string) => Readonly<Record<string, unknown>>): Promise<Site> {
  const asked: (string | undefined)[] = [];
  const { agent, origin } = await serve(({ url }, answer) => {
    asked.push(url);
    const document = documents(origin)[url ?? ''];
    if (document === undefined) answer.writeHead(404).end();
    else answer.end(JSON.stringify(document));
  });
  return { origin, agent, asked };
}

test('an issuer whose keys are known to lie somewhere is asked once, there', async () => {
  const { agent, asked, origin } = await site(() => ({ '/.well-known/jwks': KEYS }));
  const issuer = { url: origin, slugAllowed: true, jwksUrl: `${origin}/.well-known/jwks` };
  await expect(issuerKeys(issuer, { agent }).fetchKeys(signal)).resolves.toEqual(KEYS);
  expect(asked).toEqual(['/.well-known/jwks']);
});

test('a given issuer is asked where its keys lie', async () => {
  const { agent, asked, origin } = await site((self) => ({
    '/tenant/.well-known/openid-configuration': { issuer: `${self}/tenant`, jwks_uri: `${self}/keys` },
    '/keys': KEYS,
  }));
  const issuer = { url: `${origin}/tenant`, slugAllowed: false, jwksUrl: undefined };
  await expect(issuerKeys(issuer, { agent }).fetchKeys(signal)).resolves.toEqual(KEYS);
  expect(asked).toEqual(['/tenant/.well-known/openid-configuration', '/keys']);
});

test.each<[name: string, document: (self: string) => unknown, said: RegExp]>([
  ['another issuer', (self) => ({ issuer: `${self}/`, jwks_uri: `${self}/keys` }), /names another issuer$/],
  ['no issuer', (self) => ({ jwks_uri: `${self}/keys` }), /names another issuer$/],
  ['keys elsewhere', (self) => ({ issuer: self, jwks_uri: 'https://evil.example/keys' }), /no keys on the same host$/],
  ['keys by http', (self) => ({ issuer: self, jwks_uri: self.replace('https', 'http') }), /no keys on the same host$/],
  ['keys nowhere', (self) => ({ issuer: self, jwks_uri: 'keys' }), /no keys on the same host$/],
  ['no keys', (self) => ({ issuer: self }), /no keys on the same host$/],
  ['nothing', () => null, /no keys on the same host$/],
  ['a text', () => 'text', /no keys on the same host$/],
])('a discovery document that names %s is refused for good', async (_name, document, said) => {
  const { agent, asked, origin } = await site((self) => ({
    '/.well-known/openid-configuration': document(self),
    '/keys': KEYS,
  }));
  const issuer = { url: origin, slugAllowed: false, jwksUrl: undefined };
  await expect(issuerKeys(issuer, { agent }).fetchKeys(signal)).rejects.toMatchObject({
    service: 'OIDC issuer',
    transient: false,
    message: expect.stringMatching(said),
  });
  expect(asked).toEqual(['/.well-known/openid-configuration']);
});

test.each([null, [], {}, { keys: {} }, { keys: [null] }, { keys: [{ kid: 'k1' }] }])(
  'the answer %j is no key set, and may be one a moment later',
  async (answer) => {
    const { agent, origin } = await site(() => ({ '/keys': answer }));
    const issuer = { url: origin, slugAllowed: false, jwksUrl: `${origin}/keys` };
    await expect(issuerKeys(issuer, { agent }).fetchKeys(signal)).rejects.toMatchObject({
      message: `OIDC issuer (${origin}) answered without a key set`,
      transient: true,
    });
  },
);
