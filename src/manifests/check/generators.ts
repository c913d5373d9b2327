/** The keys that generators make. https://external-secrets.io/latest/api/generator/ */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  ACRAccessToken: ['username', 'password'],
  ECRAuthorizationToken: ['username', 'password', 'proxy_endpoint', 'expires_at'],
  GCRAccessToken: ['username', 'password', 'expiry'],
  GithubAccessToken: ['token'],
  QuayAccessToken: ['registry', 'auth', 'expiry'],
  CloudsmithAccessToken: ['auth', 'expiry'],
  STSSessionToken: ['access_key_id', 'secret_access_key', 'session_token', 'expiration'],
  Grafana: ['login', 'token'],
  MFA: ['token', 'timeLeft'],
  UUID: ['uuid'],
  SSHKey: ['privateKey', 'publicKey'],
};

/** Undefined where the generator's own manifest decides. */
export function generatorKeys(kind: string): readonly string[] | undefined {
  return Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined;
}
