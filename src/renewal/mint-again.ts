import { describe } from '../errors.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Minted } from '../ports/token-files.ts';
import { insistAgain } from '../session/meet-expectations.ts';
import { asJobAgain, type JobAgain } from './job-again.ts';

/** A new token of the job that `env` belongs to, verified as the step's own was. */
export async function mintAgain(renewal: TokenRenewal, env: NodeJS.ProcessEnv, stopped?: AbortSignal): Promise<Minted> {
  try {
    const mint = async ({ identity }: JobAgain): Promise<Minted> => {
      const { claims, token } = await identity.current();
      await insistAgain(renewal.expect, claims);
      return { kind: 'minted', token, iat: claims.iat, exp: claims.exp };
    };
    return await asJobAgain(renewal, env, '', mint, stopped);
  } catch (error) {
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}
