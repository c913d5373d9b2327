import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import { issuerKeys } from '../adapters/issuer-keys.ts';
import { githubTokenEndpoint } from '../adapters/token-endpoint.ts';
import { ActionError } from '../errors.ts';
import { type Identity, jobIdentity } from '../identify.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Moments } from '../ports/moments.ts';
import type { Runner } from '../ports/runner.ts';
import type { Patience } from '../retry.ts';
import { type IdentityWorld, momentsOf, requestToken } from '../session/request-token.ts';

/** Milliseconds, for all of a renewal. Some SDKs give a program that they ask for credentials one minute. */
const DEADLINE = 30_000;

/** The job that a process of a later step belongs to, its token requested. */
export interface JobAgain {
  readonly identity: Identity;
  readonly connections: Connections;
  readonly moments: Moments;
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
}

export interface AgainTerms {
  /** What else there is to do where it can't be. */
  readonly instead?: string;
  readonly stopped?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly deadline?: number;
}

/** Does something as the job that `env` belongs to, in half a minute at most, or until it is stopped. */
export async function asJobAgain<T>(
  { audience, facts, issuer }: Pick<TokenRenewal, 'audience' | 'facts' | 'issuer'>,
  env: NodeJS.ProcessEnv,
  work: (job: JobAgain) => Promise<T>,
  { deadline = DEADLINE, instead = '', stopped }: AgainTerms = {},
): Promise<T> {
  const connections = new Connections(env);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new ActionError('timed-out', `${deadline / 1000} s were over`)), deadline);
  const end = (): void => stop.abort(new ActionError('cancelled', 'the renewal is over'));
  stopped?.addEventListener('abort', end, { once: true });
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
    return await work({ identity, connections, moments: momentsOf(world), patience, runner });
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener('abort', end);
    end();
    connections.destroy();
  }
}

/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
function noTokenHere(instead: string): ActionError {
  return new ActionError(
    'token-unavailable',
    'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials',
    {
      hint: `Every step of a job with \`permissions: id-token: write\` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on${instead}.`,
    },
  );
}
