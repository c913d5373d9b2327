import { describe } from './errors.ts';
import type { TokenRenewal } from './identity/token-renewal.ts';
import { asJobAgain } from './job-again.ts';
import { insistAgain } from './meet-expectations.ts';
import type { Minted } from './ports.ts';

/** A new token of the job that `env` belongs to, verified as the step's own was. */
export async function mintAgain(renewal: TokenRenewal, env: NodeJS.ProcessEnv): Promise<Minted> {
  try {
    return await asJobAgain(renewal, env, '', async ({ identity }) => {
      const { claims, token } = await identity.current();
      await insistAgain(renewal.expect, claims);
      return { kind: 'minted', token, iat: claims.iat, exp: claims.exp };
    });
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}
