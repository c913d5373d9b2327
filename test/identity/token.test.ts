import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type JSONWebKeySet, type JWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { issuerFor } from '../../src/identity/issuer.ts';
import { verifyToken } from '../../src/identity/token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const SECONDS = NOW / 1000;
const ISSUER = 'https://token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const jwk = (key: KeyObject, kid: string): JWK => ({
  ...(key.export({ format: 'jwk' }) as JWK),
  kid,
  alg: 'RS256',
  use: 'sig',
});
const KEYS: JSONWebKeySet = { keys: [jwk(pair.publicKey, 'k1'), jwk(weak.publicKey, 'weak')] };

const CLAIMS = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'repo:acme@1/payments@2:ref:refs/heads/main',
  jti: 'one',
  iat: SECONDS,
  nbf: SECONDS - 600,
  exp: SECONDS + 300,
  repository_id: '2',
};

type Parts = { claims?: Record<string, unknown>; header?: Record<string, unknown>; key?: KeyObject };

function sign({ claims = {}, header = {}, key = pair.privateKey }: Parts = {}): Promise<string> {
  const all = Object.fromEntries(Object.entries({ ...CLAIMS, ...claims }).filter(([, value]) => value !== undefined));
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header }).sign(key);
}

/** A token made by hand: for what no library would write. */
function raw(header: string, payload: string, signature = 'c2ln'): string {
  const encode = (text: string): string => Buffer.from(text).toString('base64url');
  return `${encode(header)}.${encode(payload)}.${signature}`;
}

const verify = (token: string, keys = KEYS) =>
  verifyToken(token, { issuer: issuerFor('https://github.com', undefined), audience: AUDIENCE, keys, now: NOW });

describe('a token', () => {
  test('of the issuer, for the audience, in its time, is accepted with its claims', async () => {
    await expect(verify(await sign())).resolves.toMatchObject({ sub: CLAIMS.sub, repository_id: '2' });
  });

  test('is accepted from an issuer with one enterprise slug', async () => {
    await expect(verify(await sign({ claims: { iss: `${ISSUER}/octo-enterprise` } }))).resolves.toMatchObject({
      aud: AUDIENCE,
    });
  });

  test('is accepted while its times are off by less than a minute', async () => {
    await expect(
      verify(await sign({ claims: { exp: SECONDS - 59, iat: SECONDS + 59, nbf: SECONDS + 59 } })),
    ).resolves.toBeDefined();
  });
});

const header = JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
const body = JSON.stringify(CLAIMS);

const ATTACKS: readonly (readonly [
  name: string,
  code: ErrorCode,
  message: RegExp,
  token: () => string | Promise<string>,
])[] = [
  [
    'with alg none',
    'token-algorithm',
    /signed with "none"; only "RS256"/,
    () => raw(JSON.stringify({ alg: 'none', kid: 'k1' }), body, ''),
  ],
  [
    'with an HMAC keyed by the public key',
    'token-algorithm',
    /signed with "HS256"/,
    () =>
      new SignJWT(CLAIMS)
        .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
        .sign(Buffer.from(pair.publicKey.export({ type: 'spki', format: 'pem' }))),
  ],
  [
    'signed by another key under the same kid',
    'token-signature',
    /signature does not fit/,
    () => sign({ key: other.privateKey }),
  ],
  [
    'whose claims were changed after signing',
    'token-signature',
    /signature does not fit/,
    async () =>
      (await sign()).replace(
        /\.[^.]+\./,
        `.${Buffer.from(JSON.stringify({ ...CLAIMS, repository_id: '3' })).toString('base64url')}.`,
      ),
  ],
  [
    'that brings its own key',
    'token-header',
    /has "jwk"/,
    () => sign({ header: { jwk: jwk(other.publicKey, 'k1') }, key: other.privateKey }),
  ],
  [
    'that names a key set',
    'token-header',
    /has "jku"/,
    () => sign({ header: { jku: 'https://evil.example/jwks' }, key: other.privateKey }),
  ],
  [
    'that names a certificate',
    'token-header',
    /has "x5u"/,
    () => sign({ header: { x5u: 'https://evil.example/x' }, key: other.privateKey }),
  ],
  [
    'with a critical extension',
    'token-header',
    /has "crit"/,
    () => raw(JSON.stringify({ alg: 'RS256', kid: 'k1', crit: ['b64'], b64: false }), body),
  ],
  [
    'that carries a certificate',
    'token-header',
    /has "x5c"/,
    () => sign({ header: { x5c: ['MIIB'] }, key: other.privateKey }),
  ],
  [
    'whose payload is not encoded',
    'token-header',
    /has "b64"/,
    () => raw(JSON.stringify({ alg: 'RS256', kid: 'k1', b64: false }), body),
  ],
  ['of an unknown kid', 'token-key-unknown', /no usable RSA key "k2"/, () => sign({ header: { kid: 'k2' } })],
  ['without a kid', 'token-key-unknown', /names no key/, () => sign({ header: { kid: undefined } })],
  [
    'under a key of 1024 bits',
    'token-key-unknown',
    /no usable RSA key "weak"/,
    () => raw(JSON.stringify({ alg: 'RS256', kid: 'weak' }), body),
  ],
  [
    'that has expired',
    'token-expired',
    /expired at 2026-11-24T11:59:00/,
    () => sign({ claims: { exp: SECONDS - 60 } }),
  ],
  ['that is not valid yet', 'token-not-yet-valid', /"nbf" is 2026/, () => sign({ claims: { nbf: SECONDS + 61 } })],
  ['issued in the future', 'token-not-yet-valid', /"iat" is 2026/, () => sign({ claims: { iat: SECONDS + 61 } })],
  ['without exp', 'token-claim-missing', /no "exp" claim/, () => sign({ claims: { exp: undefined } })],
  ['without nbf', 'token-claim-missing', /no "nbf" claim/, () => sign({ claims: { nbf: undefined } })],
  ['without iat', 'token-claim-missing', /no "iat" claim/, () => sign({ claims: { iat: undefined } })],
  ['without iss', 'token-claim-missing', /no "iss" claim/, () => sign({ claims: { iss: undefined } })],
  ['without jti', 'token-claim-missing', /no "jti" claim/, () => sign({ claims: { jti: undefined } })],
  ['without sub', 'token-claim-missing', /no "sub" claim/, () => sign({ claims: { sub: undefined } })],
  ['without aud', 'token-claim-missing', /no "aud" claim/, () => sign({ claims: { aud: undefined } })],
  [
    'of a look-alike issuer',
    'token-issuer',
    /evil\.example/,
    () => sign({ claims: { iss: `${ISSUER}.evil.example` } }),
  ],
  [
    'of the issuer with a trailing slash',
    'token-issuer',
    /expected the issuer/,
    () => sign({ claims: { iss: `${ISSUER}/` } }),
  ],
  [
    'of the issuer with two slugs',
    'token-issuer',
    /expected the issuer/,
    () => sign({ claims: { iss: `${ISSUER}/a/b` } }),
  ],
  [
    'of the issuer by http',
    'token-issuer',
    /expected the issuer/,
    () => sign({ claims: { iss: ISSUER.replace('https', 'http') } }),
  ],
  [
    'for another audience',
    'token-audience',
    /expected the audience "sts.amazonaws.com", the token says "https/,
    () => sign({ claims: { aud: 'https://github.com/acme' } }),
  ],
  [
    'for several audiences, ours among them',
    'token-audience',
    /must be a single string/,
    () => sign({ claims: { aud: [AUDIENCE, 'other'] } }),
  ],
  [
    'for a list of audiences that holds ours alone',
    'token-audience',
    /must be a single string/,
    () => sign({ claims: { aud: [AUDIENCE] } }),
  ],
  ['that is too large', 'token-too-large', /at most 16384/, () => sign({ claims: { pad: 'x'.repeat(20_000) } })],
  ['that is no JWT', 'token-malformed', /three parts/, () => 'not-a-token'],
  ['with a line end behind it', 'token-malformed', /three parts/, async () => `${await sign()}\n`],
  ['with padding', 'token-malformed', /three parts/, async () => `${await sign()}==`],
  ['of four parts', 'token-malformed', /three parts/, async () => `${await sign()}.e30`],
  ['whose header is garbage', 'token-malformed', /not JSON in base64url/, () => raw('{garbage', body)],
  ['whose claims are garbage', 'token-malformed', /not JSON in base64url/, () => raw(header, '{garbage')],
  ['whose claims are a list', 'token-malformed', /not a JSON object/, () => raw(header, '[]')],
  [
    'that names a claim twice',
    'token-duplicate-key',
    /claim twice/,
    () => raw(header, `{"aud":"other",${body.slice(1)}`),
  ],
  [
    'that names a header field twice',
    'token-duplicate-key',
    /twice/,
    () => raw(`{"alg":"none",${header.slice(1)}`, body),
  ],
];

describe('a token is refused', () => {
  test.each(ATTACKS)('%s', async (_name, code, message, token) => {
    await expect(verify(await token())).toFailWith(code, message);
  });

  test.each([
    [{ exp: SECONDS - 60 }, "The token was sent to nobody. Set this runner's clock"],
    [{ nbf: SECONDS + 999 }, "The token was sent to nobody. Set this runner's clock"],
    [{ aud: 'other' }, 'Check `audience`, or the audience of the store'],
    [{ aud: ['sts.amazonaws.com'] }, 'Check `audience`, or the audience of the store'],
    [{ iss: 'https://evil.example' }, 'Check `issuer`; on GitHub Enterprise Server'],
    [{ sub: 1 }, 'Look at which earlier step sets ACTIONS_ID_TOKEN_REQUEST_URL'],
  ])('%j says what to do about it', async (claims, hint) => {
    await expect(verify(await sign({ claims }))).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  });

  test.each<[name: string, keys: readonly JWK[], message: RegExp]>([
    ['publishes no key', [], /no usable RSA key "k1"/],
    ['publishes it for encryption', [{ ...jwk(pair.publicKey, 'k1'), use: 'enc' }], /no usable RSA key "k1"/],
    ['publishes it for another algorithm', [{ ...jwk(pair.publicKey, 'k1'), alg: 'RS512' }], /not for RS256/],
    ['publishes two under one kid', [jwk(other.publicKey, 'k1'), jwk(pair.publicKey, 'k1')], /there are several/],
    ['publishes a key of another kind', [{ kty: 'oct', kid: 'k1', k: 'c2VjcmV0' }], /no usable RSA key "k1"/],
    ['publishes a modulus that is nothing', [{ kty: 'RSA', kid: 'k1', n: '!'.repeat(400), e: 'AQAB' }], /no usable/],
    [
      'publishes a key without exponent',
      [{ kty: 'RSA', kid: 'k1', n: jwk(pair.publicKey, 'k1').n ?? '' }],
      /not for RS256/,
    ],
  ])('where the issuer %s', async (_name, keys, message) => {
    await expect(verify(await sign(), { keys: [...keys] })).toFailWith('token-key-unknown', message);
  });

  test('under a key one bit short of 2048', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 2047 });
    const token = raw(JSON.stringify({ alg: 'RS256', kid: 'short' }), body);
    await expect(verify(token, { keys: [jwk(short.publicKey, 'short')] })).toFailWith(
      'token-key-unknown',
      /no usable RSA key "short"/,
    );
  });

  test('for its size before anything in it is read', async () => {
    await expect(verify('.'.repeat(16_385))).toFailWith('token-too-large', /16385 characters/);
    await expect(verify('.'.repeat(16_384))).toFailWith('token-malformed', /three parts/);
  });

  test('in words that never hold the token', async () => {
    for (const [, , , make] of ATTACKS) {
      const token = await make();
      const error: unknown = await verify(token).catch((reason: unknown) => reason);
      for (const part of token.split('.').filter(({ length }) => length > 8)) expect(String(error)).not.toContain(part);
    }
  });
});
