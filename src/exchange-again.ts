import { loadAws } from './adapters/aws.ts';
import { assumeRoles } from './assume-roles.ts';
import { type CachedSession, renewalTime } from './credentials/cached-session.ts';
import type { Renewal } from './credentials/renewal.ts';
import { describe } from './errors.ts';
import { inJob, type LaterStep } from './in-job.ts';
import type { Renewed } from './ports.ts';
import { insistAgain } from './renewing.ts';

/** A new token of the job that `env` belongs to, and the session it opens. */
export async function exchangeAgain(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<Renewed> {
  try {
    const session = await inJob(renewal, env, (job) => exchange(renewal, job), {
      instead: '; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`',
    });
    return { kind: 'renewed', session };
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}

async function exchange(
  renewal: Renewal,
  { connections, identity, moments, patience, runner }: LaterStep,
): Promise<CachedSession> {
  const { region } = renewal;
  const aws = loadAws(region, connections, moments, renewal.environment);
  const { accountId, credentials } = await assumeRoles(renewal, {
    identity,
    sts: await aws.sts,
    patience,
    runner,
    insist: (claims) => insistAgain(renewal.expect, claims),
  });
  return { accountId, credentials, region, renewAt: renewalTime(credentials.expiration, Date.now()) };
}
