import type { Claims } from '../../identity/claims.ts';

/** What a login asked for. */
export interface AskedLogin {
  readonly authPath: string;
  /** Empty: the auth method's default role. */
  readonly role: string;
}

export interface Cause {
  /** What the token says where it matters, one line each. */
  readonly token: readonly string[];
  readonly hint: string;
}

type Explanation = (found: Readonly<Record<string, string>>, asked: AskedLogin, claims: Claims) => Cause;

/** Why a login was refused, by what Vault has said of it. */
export function causeOf(said: string, asked: AskedLogin, claims: Claims): Cause {
  for (const [pattern, explain] of EXPLANATIONS) {
    const found = pattern.exec(said);
    if (found !== null) return explain(found.groups ?? {}, asked, claims);
  }
  return { token: [], hint: `Look at the role: vault read ${roleOf(asked)}` };
}

/** By the words of Vault and OpenBao; the first that fits counts. https://github.com/hashicorp/vault-plugin-auth-jwt */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [
    /claim "(?<claim>[^"]+)" does not match any associated bound claim values/,
    ({ claim = '' }, asked, claims) => ({
      token: [claimLine(claim, claims)],
      hint: `The role's bound_claims want another ${claim}. To let exactly this job in, have them say ${bound(claim, claims)} (${writing(asked)} bound_claims=…), or correct the workflow. A pattern with * counts only with bound_claims_type=glob.`,
    }),
  ],
  [
    /claim "(?<claim>[^"]+)" (?:is missing|not found in token)/,
    ({ claim = '' }, asked, claims) => ({
      token: [`it has no claim ${claim}; its claims are ${Object.keys(claims).toSorted().join(', ')}`],
      hint: `Name one of these in bound_claims or user_claim (${writing(asked)} …); \`environment\` is there only where the job has one.`,
    }),
  ],
  [
    /invalid subject \(sub\) claim/,
    (_found, asked, claims) => ({
      token: [claimLine('sub', claims)],
      hint: `The role's bound_subject is another: set it to exactly that (${writing(asked)} bound_subject=…). An update of a role keeps what it does not name, so one that is not wanted any more must be emptied with bound_subject="".`,
    }),
  ],
  [
    /audience claim found in JWT but no audiences bound|invalid audience \(aud\) claim|aud claim does not match/,
    (_found, asked, claims) => ({
      token: [claimLine('aud', claims)],
      hint: `The role's bound_audiences must name it: ${writing(asked)} bound_audiences=${JSON.stringify(claims.aud)}. Or set \`vault-audience\` to the one that they name, if it is for Vault alone.`,
    }),
  ],
  [
    /invalid issuer \(iss\) claim/,
    (_found, { authPath }, claims) => ({
      token: [claimLine('iss', claims)],
      hint: `The auth method's bound_issuer is another: vault write auth/${authPath}/config bound_issuer=${JSON.stringify(claims.iss)} …`,
    }),
  ],
  [
    /error verifying token signature|no known key successfully validated/,
    (_found, { authPath }, claims) => ({
      token: [claimLine('iss', claims)],
      hint: `The auth method's keys are not this issuer's: vault write auth/${authPath}/config oidc_discovery_url=${JSON.stringify(claims.iss)} bound_issuer=${JSON.stringify(claims.iss)}; Vault must be able to reach it.`,
    }),
  ],
  [
    /token is expired|not yet valid|issued in the future/,
    (_found, _asked, claims) => ({
      token: [`valid from ${iso(claims.nbf ?? claims.iat)} to ${iso(claims.exp)}, issued ${iso(claims.iat)}`],
      hint: "The clock of Vault's machine is wrong: this runner found the token valid a moment ago.",
    }),
  ],
  [
    /role "[^"]*" could not be found|missing role/,
    (_found, { authPath }) => ({
      token: [],
      hint: `Set \`vault-role\` to one of \`vault list auth/${authPath}/role\`, in the namespace that \`vault-namespace\` names.`,
    }),
  ],
  [
    /role with oidc role_type is not allowed/,
    (_found, asked) => ({ token: [], hint: `The role is for people in a browser: ${writing(asked)} role_type=jwt …` }),
  ],
  [
    /namespace not found/,
    () => ({
      token: [],
      hint: 'Set `vault-namespace` to one of `vault namespace list`, with those above it: `team/payments`.',
    }),
  ],
  [
    /could not load configuration|no handler for route|route entry not found|unsupported path/,
    (_found, { authPath }) => ({
      token: [],
      hint: `No JWT auth method is set up at auth/${authPath}: \`vault-auth-path\` names where it is (\`vault auth list\`), and \`vault-namespace\` in which namespace.`,
    }),
  ],
  [
    /permission denied/,
    (_found, { authPath }) => ({
      token: [],
      hint: `Vault says that where there is no auth method at auth/${authPath} (\`vault-auth-path\`), no such namespace (\`vault-namespace\`), and where the role's token_bound_cidrs do not hold this runner's address.`,
    }),
  ],
];

/** A claim may be named by a JSON pointer: `/repository`. */
function claimLine(name: string, claims: Claims): string {
  const value: unknown = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
  return value === undefined ? `it has no claim ${name}` : `${name} is ${JSON.stringify(value)}`;
}

function bound(name: string, claims: Claims): string {
  const value: unknown = Object.entries(claims).find(([key]) => key === name.replace(/^\//, ''))?.[1];
  return JSON.stringify({ [name]: value ?? '…' });
}

function writing(asked: AskedLogin): string {
  return `vault write ${roleOf(asked)}`;
}

function roleOf({ authPath, role }: AskedLogin): string {
  return `auth/${authPath}/role/${role === '' ? 'ROLE' : role}`;
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
