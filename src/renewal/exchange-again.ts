import { loadAws } from '../adapters/aws.ts';
import { type CachedSession, renewalTime } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import { describe } from '../errors.ts';
import type { Renewed } from '../ports/kept-files.ts';
import { assumeRoles } from '../session/assume-roles.ts';
import { insistAgain } from '../session/meet-expectations.ts';
import { asJobAgain } from './job-again.ts';

const INSTEAD = '; or hand over a session that lasts, with `aws-credentials: file` and `role-duration-seconds`';

/** A new token of the job that `env` belongs to, and the session it opens. */
export async function exchangeAgain(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<Renewed<CachedSession>> {
  try {
    return { kind: 'renewed', value: await exchange(renewal, env) };
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}

async function exchange(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<CachedSession> {
  const { region } = renewal;
  return await asJobAgain(
    renewal,
    env,
    async ({ connections, identity, moments, patience, runner }) => {
      const aws = loadAws(region, connections, moments, renewal.environment);
      const { accountId, credentials } = await assumeRoles(renewal, {
        identity,
        sts: await aws.sts,
        patience,
        runner,
        insist: (claims) => insistAgain(renewal.expect, claims),
      });
      return { accountId, credentials, region, renewAt: renewalTime(credentials.expiration, Date.now()) };
    },
    { instead: INSTEAD },
  );
}
