import { systemClock } from './adapters/clock.ts';
import { Connections } from './adapters/connections.ts';
import { issuerKeys } from './adapters/issuer-keys.ts';
import { githubTokenEndpoint } from './adapters/token-endpoint.ts';
import { ActionError } from './errors.ts';
import { type Identity, jobIdentity } from './identify.ts';
import type { Minting } from './identity/minting.ts';
import type { Moments, Runner } from './ports.ts';
import { noTokenHere } from './renewing.ts';
import { type IdentityWorld, momentsOf, requestToken } from './request-token.ts';
import type { Patience } from './retry.ts';

/** Milliseconds. Some SDKs give a `credential_process` one minute. */
const DEADLINE = 30_000;

/** A job in a step that comes later, while it asks for a new token. */
export interface LaterStep {
  /** Of the token that is on its way. */
  readonly identity: Identity;
  readonly moments: Moments;
  readonly connections: Connections;
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
}

export interface InJobOptions {
  /** What else may be done, for where no token can be asked for: a clause. */
  readonly instead?: string;
  /** Ends the work early. */
  readonly stopped?: AbortSignal | undefined;
}

/** Asks for a new token of the job that `env` belongs to, by what its step has settled; `work` has half a minute with it. */
export async function inJob<T>(
  { audience, facts, issuer }: Minting,
  env: NodeJS.ProcessEnv,
  work: (job: LaterStep) => Promise<T>,
  { instead = '', stopped }: InJobOptions = {},
): Promise<T> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new ActionError('timed-out', `${DEADLINE / 1000} s were over`)), DEADLINE);
  const end = (): void => stop.abort(new ActionError('cancelled', 'the renewal is over'));
  stopped?.addEventListener('abort', end, { once: true });
  const connections = new Connections(env);
  try {
    stopped?.throwIfAborted();
    const endpoint = githubTokenEndpoint(env, { agent: connections });
    if (!endpoint.available) throw noTokenHere(instead);
    const patience = { clock: systemClock, signal: stop.signal };
    const keys = issuerKeys(issuer, { agent: connections });
    const world: IdentityWorld = { endpoint, issuer, keys, audience, facts, patience };
    // No masks: standard output is the answer, and what is on standard error an SDK may keep or pass to anyone.
    const runner = { mask: () => {} };
    const identity = jobIdentity(requestToken(world), world, runner);
    return await work({ identity, moments: momentsOf(world), connections, patience, runner });
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener('abort', end);
    end();
    connections.destroy();
  }
}
