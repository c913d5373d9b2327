import { explainChainRefusal } from './credentials/chain-refusal.ts';
import { explainRefusal } from './credentials/refusal.ts';
import type { Session, SessionRequest } from './credentials/session.ts';
import { keyMasks } from './delivery/masks.ts';
import { ActionError } from './errors.ts';
import type { Identity } from './identify.ts';
import type { Runner, TokenService } from './ports.ts';
import { type Patience, retry } from './retry.ts';
import { ServiceError } from './service-error.ts';

const SERVICE = 'AWS STS';

/** The roles to assume, in turn, and the accounts that the last may be in. */
export interface RolePlan {
  readonly session: SessionRequest;
  readonly chain: readonly SessionRequest[];
  /** Empty: any account. */
  readonly allowedAccountIds: readonly string[];
}

export interface RoleWorld {
  readonly identity: Identity;
  readonly sts: TokenService;
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
  /** Called when a request to STS is on its way; `waiting`: is there no answer yet? */
  readonly meanwhile?: (waiting: () => boolean) => void;
}

/** The first role by the job's token, each further one by the role before it; every session's keys masked as they arrive. */
export async function assumeRoles(
  { allowedAccountIds, chain, session: first }: RolePlan,
  world: RoleWorld,
): Promise<Session> {
  let session = await assumeByToken(first, world);
  world.runner.mask(keyMasks(session.credentials));
  let from = first;
  for (const next of chain) {
    session = await assumeNext(from, next, session, world);
    world.runner.mask(keyMasks(session.credentials));
    from = next;
  }
  if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(session.accountId)) {
    throw new ActionError(
      'account-not-allowed',
      `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``,
    );
  }
  return session;
}

async function assumeByToken(
  request: SessionRequest,
  { identity, meanwhile, patience, sts }: RoleWorld,
): Promise<Session> {
  return await retry(SERVICE, patience, async () => {
    const { token, claims } = await identity.current();
    try {
      let waiting = true;
      const answer = sts.assumeRole(request, token, patience.signal).finally(() => {
        waiting = false;
      });
      meanwhile?.(() => waiting);
      return await answer;
    } catch (error) {
      throw error instanceof ServiceError && !error.transient ? explainRefusal(error, request, claims) : error;
    }
  });
}

async function assumeNext(
  from: SessionRequest,
  request: SessionRequest,
  { credentials }: Session,
  { patience, sts }: RoleWorld,
): Promise<Session> {
  return await retry(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(
    (error: unknown) => {
      throw error instanceof ServiceError ? explainChainRefusal(error, from.roleArn, request) : error;
    },
  );
}
