import { compactVerify, createLocalJWKSet, errors } from 'jose';
import type { SigningKey } from './issuer.ts';
import { ServiceRefusal } from './service-refusal.ts';

/** What STS needs to know of the account's OIDC provider. */
export interface Provider {
  readonly issuer: string;
  /** Audiences that the provider takes. */
  readonly clientIds: readonly string[];
  readonly key: SigningKey;
}

export interface WebIdentity {
  readonly subject: string;
  readonly audience: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** IAM takes a token until five minutes after its end. */
const GRACE = 300;

/** The token as STS judges it. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors */
export async function verifyWebIdentity(token: string, provider: Provider, now: number): Promise<WebIdentity> {
  const claims = await verifiedClaims(token, provider);
  const { iss, aud, sub, exp, iat } = claims;
  if (iss !== provider.issuer) {
    throw invalid(`No OpenIDConnect provider found in your account for ${String(iss)}`);
  }
  if (typeof sub !== 'string' || typeof exp !== 'number' || typeof iat !== 'number') {
    throw invalid('Missing a required claim: sub, exp or iat');
  }
  const seconds = Math.floor(now / 1000);
  if (exp + GRACE < seconds) {
    throw new ServiceRefusal(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${seconds} must be before the expiration date/time ${exp}`,
    );
  }
  if (iat > seconds + GRACE) throw invalid('Token is not yet valid');
  if (typeof aud !== 'string' || !provider.clientIds.includes(aud)) throw invalid('Incorrect token audience');
  return { subject: sub, audience: aud, claims };
}

async function verifiedClaims(token: string, { key }: Provider): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { payload } = await compactVerify(token, createLocalJWKSet({ keys: [key.publicJwk] }), {
      algorithms: ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'],
    });
    return JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) {
      throw invalid(
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
      );
    }
    throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  }
}

function invalid(message: string): ServiceRefusal {
  return new ServiceRefusal(400, 'InvalidIdentityToken', message);
}
