/** AWS's keys: a service that speaks S3 without being AWS has keys of its own for them. */
export const AWS_KEYS: readonly string[] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * Of reserved families, the variables from which a tool takes a credential and nothing else: npm with setup-node's .npmrc, gh and
 * its kin, and the AWS SDKs. For one process a secret may take their place: none makes a program load or run code, or leads
 * it elsewhere. For the whole job none may, so that they are no names of secrets. In exactly this spelling.
 */
const CREDENTIALS: readonly string[] = [...AWS_KEYS, 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN', 'NODE_AUTH_TOKEN'];

/** May a secret be given to one process in this variable, though it is reserved? */
export function isCredential(variable: string): boolean {
  return CREDENTIALS.includes(variable);
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What would stand beside keys of AWS that a command is given as secrets: a profile, which some SDKs take first, and another session's token. */
export function besideKeys(variables: ReadonlyMap<string, string>): Variables {
  return AWS_KEYS.some((name) => variables.has(name)) ? { AWS_PROFILE: undefined, AWS_SESSION_TOKEN: undefined } : {};
}
