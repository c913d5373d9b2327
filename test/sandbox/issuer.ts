import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { JWK } from 'jose';
import type { Answer, Behaviour, Received } from './service.ts';

/** The issuer's key pair and how to sign with it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: JWK;
}

let made: SigningKey | undefined;

/** RSA 2048, made once in a process: it is the slowest part of starting. */
export function signingKey(): SigningKey {
  if (made === undefined) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const kid = randomUUID();
    made = { kid, privateKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } };
  }
  return made;
}

/** GitHub's header: https://docs.github.com/actions/concepts/security/openid-connect */
export function headerFor({ kid }: SigningKey): Record<string, unknown> {
  return { typ: 'JWT', alg: 'RS256', kid, x5t: createHash('sha1').update(kid).digest('base64url') };
}

/** The compact form, signed RS256 whatever the header says. RFC 7515 §7.1 */
export function signToken(header: object, claims: object, privateKey: KeyObject): string {
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

/** A GitHub Enterprise Server's issuer: `${origin}/_services/token`, its discovery document and its keys. */
export function issuerBehaviour(issuer: () => string, key: SigningKey): Behaviour {
  const documents: Readonly<Record<string, () => object>> = {
    '/_services/token/.well-known/jwks': () => ({ keys: [key.publicJwk] }),
    '/_services/token/.well-known/openid-configuration': () => ({
      issuer: issuer(),
      jwks_uri: `${issuer()}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'repository_id'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
  };
  return {
    name: 'jwks',
    throttle: { status: 429, code: 'TooManyRequests' },
    actionOf: ({ target }) => target.split('/').at(-1) ?? '',
    answer: ({ method, target }: Received): Answer => {
      const document = documents[target];
      if (method !== 'GET' || document === undefined) return { status: 404, body: '' };
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(document()) };
    },
    error: (status, code, message) => ({ status, body: JSON.stringify({ code, message }) }),
  };
}
