import type { Credentials } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import type { KeptToken, RegistryTokens } from '../ports/registry-tokens.ts';
import type { Registry } from '../registries/registry.ts';
import { isFresh, type RegistryToken } from '../registries/token.ts';
import { type Patience, retry } from '../retry.ts';
import { ServiceError } from '../service-error.ts';
import { unlessFull } from './unless-full.ts';

export interface RegistryWorld {
  readonly kept: KeptToken;
  readonly ecr: RegistryTokens;
  readonly patience: Patience;
  /** Credentials that live. */
  credentials(): Promise<Credentials>;
  /** Told where an older token has to do. */
  warn(line: string): void;
}

/** A registry's token: the one that is kept while it is fresh, else a new one. Many processes at once make one request. */
export async function registryToken(registry: Registry, world: RegistryWorld): Promise<RegistryToken> {
  const { kept, patience } = world;
  const lock = await kept.lock();
  try {
    const token = kept.read();
    if (token !== undefined && isFresh(token, patience.clock.now())) return token;
    const renewed = await renew(registry, token, world);
    if (lock.held) unlessFull(() => kept.write(renewed));
    return renewed;
  } finally {
    lock.release();
  }
}

async function renew(
  registry: Registry,
  old: RegistryToken | undefined,
  { ecr, patience, credentials, warn }: RegistryWorld,
): Promise<RegistryToken> {
  try {
    const current = await credentials();
    return await retry('Amazon ECR', patience, () => ecr.issue(registry, current, patience.signal));
  } catch (error) {
    const failure = error instanceof ServiceError ? refusal(registry, error) : error;
    if (old === undefined || old.expiresAt <= patience.clock.now()) throw failure;
    warn(`the token of ${registry.host} could not be renewed, so an older one is used, which ends at ${isoTime(old)}`);
    return old;
  }
}

function refusal({ host, service }: Registry, error: ServiceError): ActionError {
  const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  const actions =
    service === 'ecr'
      ? '`ecr:GetAuthorizationToken` on "*"'
      : '`ecr-public:GetAuthorizationToken` and `sts:GetServiceBearerToken` on "*"';
  return new ActionError('registry-refused', `no login for ${host}: ${error.message}${trace}`, {
    hint: /^AccessDenied/.test(error.code ?? '') ? `Allow the role ${actions}.` : undefined,
    cause: error,
  });
}

function isoTime({ expiresAt }: RegistryToken): string {
  return new Date(expiresAt).toISOString();
}
