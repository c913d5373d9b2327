import type { Claims } from '../../identity/claims.ts';
import { subjectAdvice } from './federated-credential.ts';
import type { AzureSettings } from './settings.ts';

/** A claim that decides whether a federated credential fits. */
export type Deciding = 'subject' | 'issuer' | 'audience';

/** Why Entra ID refuses a login. */
export interface Cause {
  /** The claims that no credential has, as far as the answer tells. */
  readonly unfit: readonly Deciding[];
  /** What to do about it. */
  readonly hint: string;
  /** Whether a credential for exactly this job is what is missing. */
  readonly wantsCredential: boolean;
}

/** Whom the job wanted to log in as. */
export type Wanted = Pick<AzureSettings, 'cloud' | 'tenant' | 'client'>;

type Explanation = (wanted: Wanted, claims: Claims) => Cause;

export function causeOf(code: string | undefined, wanted: Wanted, claims: Claims): Cause {
  const explain = EXPLANATIONS.get(/^AADSTS(\d+)$/.exec(code ?? '')?.[1] ?? '') ?? unknown;
  return explain(wanted, claims);
}

const EVERYWHERE = 'One that was made in the last minutes may not be known everywhere yet.';

/** By the numbers of https://login.microsoftonline.com/error, where each of them can be looked up. */
const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map<string, Explanation>([
  ['700213', (_wanted, claims) => missing(['subject'], `${subjectAdvice(claims)} ${EVERYWHERE}`)],
  [
    '7002138',
    () =>
      missing(
        ['subject'],
        'A federated credential has this subject in other capital or small letters, and they count: correct owner, repository, branch or environment in it. Where it is the same already, remove it and make it again.',
      ),
  ],
  [
    '700211',
    () =>
      missing(
        ['issuer'],
        `No federated credential has this issuer, letter by letter: without a slash at its end. ${EVERYWHERE}`,
      ),
  ],
  [
    '700212',
    ({ cloud }) =>
      missing(
        ['audience'],
        `The credential has another audience: correct it there, or set \`azure-audience\` to the one it has. In "${cloud.name}" it is "${cloud.audience}" by convention.`,
      ),
  ],
  ['70021', (_wanted, claims) => missing(['subject', 'issuer', 'audience'], `${subjectAdvice(claims)} ${EVERYWHERE}`)],
  [
    '70025',
    () => missing(['subject', 'issuer', 'audience'], `The app has no federated credential at all. ${EVERYWHERE}`),
  ],
  [
    '700024',
    (_wanted, { exp, nbf }) =>
      other(
        `The token is good from ${iso(nbf)} to ${iso(exp)}, and this runner found it so a moment ago: set the runner's clock.`,
      ),
  ],
  ...['700027', '50027', '900384', '5000224'].map((code): [string, Explanation] => [
    code,
    (_wanted, { iss }) =>
      other(
        `Entra ID could not check the token's signature: it must reach ${iss}/.well-known/openid-configuration and the keys that it names, from the internet.`,
      ),
  ]),
  [
    '7002381',
    () =>
      other(
        "A policy of the tenant takes tokens of certain GitHub enterprises alone, by their claim `enterprise`: run the job in a repository of such a one, or have the tenant's administrator change the policy.",
      ),
  ],
  [
    '700016',
    ({ client, tenant }) =>
      other(
        `The tenant ${tenant} has no app or managed identity with the client id ${client}. \`azure-client-id\` is the "Application (client) ID" of an app registration or the "Client ID" of a user-assigned managed identity: no object id. \`azure-tenant-id\` is the tenant that it is in.`,
      ),
  ],
  [
    '7000112',
    () => other('The app is disabled in this tenant: enable its service principal ("Enabled for users to sign-in").'),
  ],
  ...['90002', '900023', '900021'].map((code): [string, Explanation] => [
    code,
    ({ cloud, tenant }) =>
      other(
        `There is no tenant ${tenant} in "${cloud.name}": correct \`azure-tenant-id\`, or name the cloud that it is in by \`azure-cloud\`.`,
      ),
  ]),
  ...['90038', '900382', '900432'].map((code): [string, Explanation] => [
    code,
    ({ cloud }) => other(`The tenant is in another cloud than "${cloud.name}": name that by \`azure-cloud\`.`),
  ]),
  [
    '500011',
    () => other('The tenant knows nothing of this service: is `azure-tenant-id` the tenant of the subscription?'),
  ],
  [
    '53003',
    () => other('A Conditional Access policy for workload identities blocks this runner: its location, as a rule.'),
  ],
]);

const unknown: Explanation = (_wanted, _claims) =>
  other(
    'Look the number up at https://login.microsoftonline.com/error; the federated credential must say what the token says.',
  );

function missing(unfit: readonly Deciding[], hint: string): Cause {
  return { unfit, hint, wantsCredential: true };
}

function other(hint: string): Cause {
  return { unfit: [], hint, wantsCredential: false };
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
