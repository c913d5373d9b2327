import type { Claims } from '../../identity/claims.ts';
import type { Problem } from './answer.ts';
import { defaultAudience, type Provider } from './provider.ts';

/** Why STS has refused a token. */
export interface Cause {
  readonly hint: string;
  /** The attribute condition has refused it, so that other claims than the three count. */
  readonly condition?: boolean;
  /** What the provider takes, where STS says so. */
  readonly issuer?: string;
}

type Explanation = (found: Readonly<Record<string, string>>, provider: Provider, claims: Claims) => Cause;

/** https://cloud.google.com/iam/docs/attribute-mapping: bytes */
const LONGEST_SUBJECT = 127;

export function causeOf({ message }: Pick<Problem, 'message'>, provider: Provider, claims: Claims): Cause {
  for (const [pattern, explain] of EXPLANATIONS) {
    const found = pattern.exec(message);
    if (found !== null) return explain(found.groups ?? {}, provider, claims);
  }
  return { hint: `Look at the provider: ${describing(provider)}` };
}

/** By STS's own words; the first that fits counts. https://cloud.google.com/iam/docs/troubleshooting-workload-identity-federation */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [
    /rejected by the attribute condition/,
    (_found, provider) => ({
      condition: true,
      hint: `Its attribute condition does not hold for these claims, which are compared letter by letter: ${describing(provider, '--format="value(attributeCondition)"')}\nCorrect the condition (${updating(provider)} --attribute-condition=…) or the workflow.`,
    }),
  ],
  [
    /audience in ID Token .*does not match the expected audience/,
    (_found, provider, claims) => ({
      hint:
        claims.aud === defaultAudience(provider)
          ? `The provider names allowed audiences of its own, and then takes no other: set \`gcp-audience\` to one of them, if it is for this provider alone, or take this one in: ${updating(provider)} --allowed-audiences=${claims.aud}`
          : `Leave out \`gcp-audience\`, whose default every provider takes that names no audiences of its own; or have it taken: ${updating(provider)} --allowed-audiences=${claims.aud}`,
    }),
  ],
  [
    /issuer in ID Token .*does not match the expected ones?(?: in config)?(?:: *(?<issuer>https:\/\/\S+?)\.?$)?/,
    ({ issuer }, provider, claims) => ({
      ...(issuer !== undefined && { issuer }),
      hint: `The provider's issuer URI must be exactly the token's: ${updating(provider)} --issuer-uri=${claims.iss}`,
    }),
  ],
  [
    /"audience" parameters is invalid|target service indicated/,
    (_found, provider) => ({
      hint: `There is no such pool or provider, or it is disabled or deleted: ${describing(provider)}`,
    }),
  ],
  [
    /Invalid value for "audience"/,
    (_found, provider) => ({
      hint: `\`gcp-workload-identity-provider\` must be the whole name: ${describing(provider, '--format="value(name)"')}`,
    }),
  ],
  [
    /mapped attribute .*exceeds/,
    (_found, provider, { sub }) => ({
      hint: `google.subject may have ${LONGEST_SUBJECT} bytes, and the token's subject has ${new TextEncoder().encode(sub).length} bytes. Map something shorter: ${updating(provider)} --attribute-mapping=google.subject=assertion.repository_id,…; what is bound to the longer one must then be bound to that.`,
    }),
  ],
  [
    /Error connecting to the given credential's issuer/,
    (_found, provider, { iss }) => ({
      hint: `Google could not fetch the keys of ${iss}, or none of them has signed the token. Where Google can't reach it, as behind a firewall, give the provider the keys: ${updating(provider)} --jwk-json-path=…`,
    }),
  ],
  [
    /Unable to verify the ID Token signature/,
    (_found, provider) => ({
      hint: `The provider has keys of its own that are not the issuer's any more: ${updating(provider)} --jwk-json-path=…`,
    }),
  ],
  [
    /is stale to sign-in/,
    (_found, _provider, { exp, iat }) => ({
      hint: `The token is good from ${iso(iat)} to ${iso(exp)}, as this runner found a moment ago. Run the job again; if that is no use, set the runner's clock.`,
    }),
  ],
];

function describing(provider: Provider, more?: string): string {
  return [gcloud('describe', provider), ...(more === undefined ? [] : [more])].join(' ');
}

function updating(provider: Provider): string {
  return gcloud('update-oidc', provider);
}

function gcloud(verb: string, { id, pool, project }: Provider): string {
  return `gcloud iam workload-identity-pools providers ${verb} ${id} --workload-identity-pool=${pool} --location=global --project=${project}`;
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
