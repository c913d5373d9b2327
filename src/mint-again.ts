import { describe } from './errors.ts';
import type { Minting } from './identity/minting.ts';
import { inJob } from './in-job.ts';
import type { Minted } from './ports.ts';
import { insistAgain } from './renewing.ts';

/** A new token of the job that `env` belongs to, verified and as the author expects it. */
export async function mintAgain(minting: Minting, env: NodeJS.ProcessEnv, stopped?: AbortSignal): Promise<Minted> {
  try {
    return await inJob(
      minting,
      env,
      async ({ identity }) => {
        const { claims, token } = await identity.current();
        await insistAgain(minting.expect, claims);
        return { kind: 'minted', token: { token, issuedAt: claims.iat * 1000, expiresAt: claims.exp * 1000 } };
      },
      { stopped },
    );
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}
