import { describe } from '../errors.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { Minted } from '../ports/minted.ts';
import { insistAgain } from '../session/meet-expectations.ts';
import { asJobAgain, type JobAgain } from './job-again.ts';

/**
 * A new token of the job that `env` belongs to, verified as the step's own was. One that was stopped is thrown: it did not
 * fail, and others that wait for it ask themselves.
 */
export async function mintAgain(
  renewal: TokenRenewal,
  env: NodeJS.ProcessEnv,
  stopped?: AbortSignal,
): Promise<Renewed<Minted>> {
  try {
    const mint = async ({ identity }: JobAgain): Promise<Renewed<Minted>> => {
      const { claims, token } = await identity.current();
      await insistAgain(renewal.expect, claims);
      return { kind: 'renewed', value: { token, iat: claims.iat, exp: claims.exp } };
    };
    return await asJobAgain(renewal, env, mint, { stopped });
  } catch (error) {
    stopped?.throwIfAborted();
    return { kind: 'failed', failure: { at: Date.now(), text: describe(error) } };
  }
}
