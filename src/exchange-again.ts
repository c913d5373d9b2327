import { loadAws } from './adapters/aws.ts';
import { systemClock } from './adapters/clock.ts';
import { Connections } from './adapters/connections.ts';
import { issuerKeys } from './adapters/issuer-keys.ts';
import { githubTokenEndpoint } from './adapters/token-endpoint.ts';
import { assumeRoles } from './assume-roles.ts';
import { type CachedSession, renewalTime } from './credentials/cached-session.ts';
import type { Renewal } from './credentials/renewal.ts';
import { ActionError, describe } from './errors.ts';
import { jobIdentity } from './identify.ts';
import type { Claims } from './identity/claims.ts';
import { meetExpectations } from './meet-expectations.ts';
import type { Renewed } from './ports.ts';
import { type IdentityWorld, momentsOf, requestToken } from './request-token.ts';

/** Milliseconds. Some SDKs give a `credential_process` one minute. */
const DEADLINE = 30_000;

/** A new token of the job that `env` belongs to, and the session it opens. */
export async function exchangeAgain(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<Renewed> {
  try {
    return { kind: 'renewed', session: await exchange(renewal, env) };
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}

async function exchange(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<CachedSession> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new ActionError('timed-out', `${DEADLINE / 1000} s were over`)), DEADLINE);
  const connections = new Connections(env);
  try {
    const endpoint = githubTokenEndpoint(env, { agent: connections });
    if (!endpoint.available) throw noTokenHere();
    const { audience, facts, issuer, region } = renewal;
    const patience = { clock: systemClock, signal: stop.signal };
    const keys = issuerKeys(issuer, { agent: connections });
    const world: IdentityWorld = { endpoint, issuer, keys, audience, facts, patience };
    const requested = requestToken(world);
    const aws = loadAws(region, connections, momentsOf(world), renewal.environment);
    // No masks: standard output is the answer, and what is on standard error an SDK may keep or pass to anyone.
    const runner = { mask: () => {} };
    const { accountId, credentials } = await assumeRoles(renewal, {
      identity: jobIdentity(requested, world, runner),
      sts: await aws.sts,
      patience,
      runner,
      insist: (claims) => insistAgain(renewal.expect, claims),
    });
    return { accountId, credentials, region, renewAt: renewalTime(credentials.expiration, Date.now()) };
  } finally {
    clearTimeout(timer);
    stop.abort(new ActionError('cancelled', 'the renewal is over'));
    connections.destroy();
  }
}

async function insistAgain(expect: string, claims: Claims): Promise<void> {
  if (expect.trim() === '') return;
  const { parseExpected } = await import('./identity/parse-expected.ts');
  await meetExpectations(parseExpected(expect), claims);
}

/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
function noTokenHere(): ActionError {
  return new ActionError(
    'token-unavailable',
    'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials',
    {
      hint: 'Every step of a job with `permissions: id-token: write` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`.',
    },
  );
}
