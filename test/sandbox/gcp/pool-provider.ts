import { compactVerify, createLocalJWKSet, errors } from 'jose';
import type { SigningKey } from '../issuer.ts';
import { ServiceRefusal } from '../service-refusal.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** An OIDC provider of a workload identity pool. https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers */
export interface PoolProvider {
  readonly issuerUri: string;
  /** Empty: the provider's own name, by https. */
  allowedAudiences: readonly string[];
  /** `google.subject` is always mapped. */
  readonly attributeMapping: Readonly<Record<string, (claims: Claims) => string>>;
  /** Undefined: any token of the issuer. */
  attributeCondition: ((claims: Claims) => boolean) | undefined;
  disabled: boolean;
}

/** Seconds that clocks may differ. */
const LEEWAY = 60;

/** A token as STS judges it; members as IAM names them. */
export async function judgeSubjectToken(
  token: string,
  name: string,
  provider: PoolProvider,
  { key, now }: { readonly key: SigningKey; readonly now: number },
): Promise<{ readonly members: readonly string[]; readonly exp: number }> {
  const claims = await verifiedClaims(token, key);
  const { aud, exp, iat, iss } = claims;
  if (iss !== provider.issuerUri)
    throw grant(`The issuer in ID Token ${String(iss)} does not match the expected ones: ${provider.issuerUri}`);
  const audiences =
    provider.allowedAudiences.length > 0
      ? provider.allowedAudiences
      : [`https://iam.googleapis.com/${name}`, `//iam.googleapis.com/${name}`];
  if (typeof aud !== 'string' || !audiences.includes(aud))
    throw grant(`The audience in ID Token [${String(aud)}] does not match the expected audience.`);
  const seconds = now / 1000;
  if (typeof exp !== 'number' || typeof iat !== 'number' || exp + LEEWAY < seconds || iat - LEEWAY > seconds)
    throw grant(`ID Token issued at ${String(iat)} is stale to sign-in.`);
  return { members: membersOf(claims, name, provider), exp };
}

function membersOf(
  claims: Claims,
  name: string,
  { attributeCondition, attributeMapping }: PoolProvider,
): readonly string[] {
  const mapped = Object.entries(attributeMapping).map(([attribute, from]) => [attribute, from(claims)] as const);
  const subject = mapped.find(([attribute]) => attribute === 'google.subject')?.[1] ?? '';
  if (Buffer.byteLength(subject) > 127) {
    throw new ServiceRefusal(
      400,
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
    );
  }
  if (attributeCondition?.(claims) === false)
    throw new ServiceRefusal(
      400,
      'unauthorized_client',
      'The given credential is rejected by the attribute condition.',
    );
  const pool = `iam.googleapis.com/${name.replace(/\/providers\/.*$/, '')}`;
  return [
    `principal://${pool}/subject/${subject}`,
    `principalSet://${pool}/*`,
    ...mapped
      .filter(([attribute]) => attribute !== 'google.subject')
      .map(([attribute, value]) => `principalSet://${pool}/${attribute}/${value}`),
  ];
}

async function verifiedClaims(token: string, key: SigningKey): Promise<Claims> {
  try {
    const { payload } = await compactVerify(token, createLocalJWKSet({ keys: [key.publicJwk] }), {
      algorithms: ['RS256', 'ES256'],
    });
    return JSON.parse(new TextDecoder().decode(payload));
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) throw grant("Error connecting to the given credential's issuer.");
    throw grant('Unable to verify the ID Token signature.');
  }
}

function grant(description: string): ServiceRefusal {
  return new ServiceRefusal(400, 'invalid_grant', description);
}
