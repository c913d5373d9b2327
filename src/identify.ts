import { tokenMasks } from './delivery/masks.ts';
import { agree } from './identity/agreement.ts';
import type { Claims } from './identity/claims.ts';
import { verifyToken } from './identity/token.ts';
import type { Runner } from './ports/runner.ts';
import { type IdentityWorld, type RequestedToken, requestToken } from './session/request-token.ts';

/** A token nearer to its end than this, in milliseconds, is not sent any more. */
const TOO_NEAR_ITS_END = 60_000;

/** A verified token and what it says. */
export interface VerifiedToken {
  readonly token: string;
  readonly claims: Claims;
  /** Where softer claims disagree with what the runner says of itself. */
  readonly warnings: readonly string[];
}

export interface Identity {
  /** The job's token, minted again when it nears its end. */
  current(): Promise<VerifiedToken>;
}

/** The job's tokens by audience: one for each party that is given one. */
export type Identities = ReadonlyMap<string, Identity>;

export function jobIdentities(
  requested: ReadonlyMap<string, RequestedToken>,
  world: Omit<IdentityWorld, 'audience'>,
  runner: Pick<Runner, 'mask'>,
): Identities {
  return new Map(
    Array.from(requested, ([audience, token]) => [audience, jobIdentity(token, { ...world, audience }, runner)]),
  );
}

/** Masks the token the moment it exists, verifies it before anyone uses it, and mints another before it ends. */
export function jobIdentity(first: RequestedToken, world: IdentityWorld, runner: Pick<Runner, 'mask'>): Identity {
  const verify = async (requested: RequestedToken): Promise<VerifiedToken> => {
    const token = await requested.token;
    runner.mask(tokenMasks(token));
    const { audience, issuer, patience } = world;
    const keys = await requested.keys;
    const claims = await verifyToken(token, { audience, issuer, keys, now: patience.clock.now() });
    return { token, claims, warnings: agree(claims, world.facts) };
  };
  let verified: Promise<VerifiedToken> | undefined;
  return {
    async current() {
      verified ??= verify(first);
      const { claims } = await verified;
      if (claims.exp * 1000 - world.patience.clock.now() < TOO_NEAR_ITS_END) verified = verify(requestToken(world));
      return verified;
    },
  };
}
