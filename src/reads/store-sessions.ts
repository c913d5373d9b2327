import type { Credentials, Session, SessionRequest } from '../credentials/session.ts';
import { keyMasks } from '../delivery/masks.ts';
import { ActionError } from '../errors.ts';
import { addressKey, type RoleChain, type StoreAddress } from '../manifests/store-read.ts';
import type { Runner } from '../ports/runner.ts';
import type { TokenService } from '../ports/token-service.ts';
import { type Patience, retry } from '../retry.ts';
import { ServiceError } from '../service-error.ts';

/** In seconds: long enough to read, and what any role allows. */
const DURATION = 900;

export interface StoreSessionsWorld {
  readonly session: Session;
  /** Of the step, for CloudTrail. */
  readonly sessionName: string;
  readonly sts: Promise<TokenService>;
  readonly patience: Patience;
  readonly runner: Pick<Runner, 'mask'>;
}

/** Credentials for stores: the step's own or, where a store names roles, those assumed from it in turn, each chain once. */
export function storeSessions(world: StoreSessionsWorld): (address: StoreAddress) => Promise<Credentials> {
  const known = new Map<string, Promise<Credentials>>();
  return (address) => {
    const { roles } = address;
    if (roles === undefined) return Promise.resolve(world.session.credentials);
    const key = addressKey({ ...address, region: '', service: 'SecretsManager' });
    const credentials = known.get(key) ?? assumeChain(roles, world);
    known.set(key, credentials);
    return credentials;
  };
}

async function assumeChain(
  roles: RoleChain,
  { patience, runner, session, sessionName, sts }: StoreSessionsWorld,
): Promise<Credentials> {
  const { externalId, place, sessionTags, transitiveTagKeys } = roles;
  const service = await sts;
  let { credentials } = session;
  for (const [at, roleArn] of roles.arns.entries()) {
    const isLast = at === roles.arns.length - 1;
    const request: SessionRequest = {
      roleArn,
      sessionName,
      durationSeconds: DURATION,
      inlinePolicy: undefined,
      managedPolicyArns: [],
      ...(isLast && { externalId, tags: sessionTags, transitiveTagKeys }),
    };
    const from = credentials;
    const assumed = await retry('AWS STS', patience, () =>
      service.assumeNextRole(request, from, patience.signal),
    ).catch((error: unknown) => {
      if (!(error instanceof ServiceError)) throw error;
      throw new ActionError(
        'role-refused',
        `${place.file}:${place.line}: the store's role "${roleArn}" cannot be assumed: ${error.message}`,
        {
          hint: "Allow sts:AssumeRole (and sts:TagSession, where the store has session tags) in both: the step's role for that role, and that role's trust policy for the step's role.",
          cause: error,
        },
      );
    });
    runner.mask(keyMasks(assumed.credentials));
    credentials = assumed.credentials;
  }
  return credentials;
}
