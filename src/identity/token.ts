import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { type Claims, parseClaims, show } from './claims.ts';
import { acceptsIssuer, type Issuer } from './issuer.ts';
import { hasDuplicateKey } from './json.ts';
import { refuseToken as refuse } from './refuse-token.ts';

const LONGEST = 16 * 1024;
const TOLERANCE_SECONDS = 60;

/** RFC 7515 §7.1, to the letter: no padding, no line end. An unsigned token's last part is empty; its alg betrays it. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** RFC 7518 §3.3: a modulus of 2048 bits or more, in base64url. */
const LONG_MODULUS = /^(?:[g-z0-9_-][\w-]{341}|[\w-]{343,})$/;

/** Header fields that bring their own key or change what is signed: GitHub's tokens have none of them. */
const UNWELCOME = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'] as const;

export interface Expectation {
  readonly issuer: Issuer;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Verifies a token before anyone uses it (law 6), each attack with a code of its own.
 * https://www.rfc-editor.org/rfc/rfc8725 (best practices), RFC 7515 (signature), RFC 7519 (claims).
 */
export async function verifyToken(token: string, expected: Expectation): Promise<Claims> {
  const header = readHeader(token);
  const key = usableKeys(header, expected.keys);
  const payload = await verifySignature(token, key);
  const claims = parseClaims(payload);
  checkClaims(claims, expected);
  return claims;
}

function readHeader(token: string): Readonly<Record<string, unknown>> {
  if (token.length > LONGEST)
    refuse('token-too-large', `the token has ${token.length} characters; at most ${LONGEST} are accepted`);
  if (!COMPACT.test(token)) refuse('token-malformed', 'what the runner gave is not a signed JWT of three parts');
  const [header] = token.split('.').slice(0, 2).map(readPart);
  if (header === undefined) return refuse('token-malformed', 'the token has no header');
  const unwelcome = UNWELCOME.find((name) => name in header);
  if (unwelcome !== undefined)
    refuse('token-header', `the token's header has "${unwelcome}", which GitHub's tokens never have`);
  if (header['alg'] !== 'RS256')
    refuse('token-algorithm', `the token is signed with ${show(header['alg'])}; only "RS256" is accepted`);
  if (typeof header['kid'] !== 'string') refuse('token-key-unknown', "the token's header names no key");
  return header;
}

function readPart(part: string): Readonly<Record<string, unknown>> {
  let text: string;
  let value: unknown;
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return refuse('token-malformed', "the token's header or claims are not JSON in base64url");
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('token-malformed', "the token's header or claims are not a JSON object");
  }
  if (hasDuplicateKey(text)) refuse('token-duplicate-key', 'the token names a header field or claim twice');
  return { ...value };
}

/** The published keys with the token's `kid` that may verify an RS256 signature. */
function usableKeys(header: Readonly<Record<string, unknown>>, { keys }: JSONWebKeySet): JSONWebKeySet {
  const usable = keys.filter(
    ({ kid, kty, use, n }) => kid === header['kid'] && kty === 'RSA' && use !== 'enc' && LONG_MODULUS.test(n ?? ''),
  );
  if (usable.length === 0) refuse('token-key-unknown', `the issuer publishes no usable RSA key ${show(header['kid'])}`);
  return { keys: usable };
}

async function verifySignature(token: string, keys: JSONWebKeySet): Promise<JWTPayload> {
  try {
    // Times are checked below, where each failure has its own code.
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      return refuse('token-signature', "the token's signature does not fit the issuer's key");
    }
    if (error instanceof errors.JWTClaimValidationFailed) {
      return refuse('token-malformed', `the "${error.claim}" claim is not what RFC 7519 says it is`);
    }
    if (isOfKeys(error))
      return refuse('token-key-unknown', "the issuer's key of the token's kid is not for RS256, or there are several");
    return refuse('token-malformed', 'the token could not be verified');
  }
}

/** jose finds no key or several, or WebCrypto can't read the one there is. */
function isOfKeys(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    !(error instanceof errors.JOSEError)
  );
}

function checkClaims(claims: Claims, { audience, issuer, now }: Expectation): void {
  if (!acceptsIssuer(issuer, claims.iss)) {
    refuse(
      'token-issuer',
      `expected the issuer "${issuer.url}"${issuer.slugAllowed ? ' (or with one enterprise slug behind it)' : ''}, the token says ${show(claims.iss)}`,
    );
  }
  if (claims.aud !== audience)
    refuse('token-audience', `expected the audience ${show(audience)}, the token says ${show(claims.aud)}`);
  const seconds = now / 1000;
  if (claims.exp <= seconds - TOLERANCE_SECONDS)
    refuse('token-expired', `the token expired at ${at(claims.exp)}, this runner's clock says ${at(seconds)}`);
  for (const claim of ['nbf', 'iat'] as const) {
    if (claims[claim] > seconds + TOLERANCE_SECONDS) {
      refuse(
        'token-not-yet-valid',
        `the token's "${claim}" is ${at(claims[claim])}, this runner's clock says ${at(seconds)}`,
      );
    }
  }
}

function at(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
