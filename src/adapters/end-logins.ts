import { type HeldLogin, parseLogin } from '../delivery/held-login.ts';
import { revokeVaultLogin } from './vault/revoke.ts';

/** Ends a login within seconds. Rejects where that can't be done; the message says why, and holds nothing secret. */
type Ending = (login: HeldLogin, env: NodeJS.ProcessEnv) => Promise<void>;

/** One row for each store whose logins can be ended. */
const ENDINGS: Readonly<Record<string, Ending>> = { vault: revokeVaultLogin };

/** Ends the logins that these files hold, side by side. Returns what is left of them, as a sentence each. */
export async function endLogins(files: readonly string[], env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const left = await Promise.all(files.map((file) => endLogin(file, env)));
  return left.filter((one) => one !== undefined);
}

async function endLogin(file: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const login = parseLogin(file);
  const end = login !== undefined && Object.hasOwn(ENDINGS, login.store) ? ENDINGS[login.store] : undefined;
  if (login === undefined || end === undefined) return 'the file of a login is not what the step has written';
  try {
    await end(login, env);
    return undefined;
  } catch (error) {
    return `${login.store}: ${error instanceof Error ? error.message : 'unknown failure'}`;
  }
}
