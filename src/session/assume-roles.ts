import type { Session, SessionRequest } from '../credentials/session.ts';
import { keyMasks } from '../delivery/masks.ts';
import { ActionError } from '../errors.ts';
import type { Identity } from '../identify.ts';
import type { Claims } from '../identity/claims.ts';
import type { Runner } from '../ports/runner.ts';
import type { TokenService } from '../ports/token-service.ts';
import { type Patience, retry } from '../retry.ts';
import { ServiceError } from '../service-error.ts';

const SERVICE = 'AWS STS';

/** The roles to assume, in turn, and the accounts that the last may be in. */
export interface RolePlan {
  readonly session: SessionRequest;
  readonly chain: readonly SessionRequest[];
  readonly region: string;
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
  /** Looks at a token before it is sent; one that was minted again is another token. */
  readonly insist?: (claims: Claims) => Promise<void>;
  /** Tells why the first role was refused; STS's bare answer where there is nobody to tell it. */
  readonly explain?: (error: unknown, claims: Claims) => Promise<never>;
}

/** The first role by the job's token, each further one by the role before it; every session's keys masked as they arrive. */
export async function assumeRoles(
  { allowedAccountIds, chain, region, session: first }: RolePlan,
  world: RoleWorld,
): Promise<Session> {
  let session = await assumeByToken(first, world);
  world.runner.mask(keyMasks(session.credentials));
  let from = first;
  for (const next of chain) {
    session = await assumeNext({ from, request: next, region }, session, world);
    world.runner.mask(keyMasks(session.credentials));
    from = next;
  }
  if (allowedAccountIds.length > 0 && !allowedAccountIds.includes(session.accountId)) {
    throw new ActionError(
      'account-not-allowed',
      `the session is in account "${session.accountId}", which is not among \`allowed-account-ids\``,
      { hint: 'Correct the role or the list.' },
    );
  }
  return session;
}

async function assumeByToken(
  request: SessionRequest,
  { explain = bareAnswer, identity, insist, meanwhile, patience, sts }: RoleWorld,
): Promise<Session> {
  let { claims } = await identity.current();
  return await retry(SERVICE, patience, async () => {
    const current = await identity.current();
    claims = current.claims;
    await insist?.(claims);
    let waiting = true;
    const answer = sts.assumeRole(request, current.token, patience.signal).finally(() => {
      waiting = false;
    });
    meanwhile?.(() => waiting);
    return await answer;
  }).catch((error: unknown) => explain(error, claims));
}

async function bareAnswer(error: unknown): Promise<never> {
  if (!(error instanceof ServiceError)) throw error;
  const code = error.code?.startsWith('AccessDenied') ? 'role-refused' : 'session-refused';
  throw new ActionError(code, error.message, { cause: error });
}

/** The code that explains a refusal is loaded when there is one. */
async function assumeNext(
  { from, region, request }: { from: SessionRequest; request: SessionRequest; region: string },
  { credentials }: Session,
  { identity, patience, sts }: RoleWorld,
): Promise<Session> {
  return await retry(SERVICE, patience, () => sts.assumeNextRole(request, credentials, patience.signal)).catch(
    async (error: unknown) => {
      if (!(error instanceof ServiceError)) throw error;
      const { explainChainRefusal } = await import(/* webpackChunkName: "refusal" */ '../refusal/chain-refusal.ts');
      const { claims } = await identity.current();
      throw explainChainRefusal(error, from.roleArn, { request, claims, region });
    },
  );
}
