import { basename } from 'node:path';

/** Takes a step's entries out of these configs. False where that can't be done. */
export async function undoLogins(folder: string, paths: readonly string[]): Promise<boolean> {
  const { loginsIn } = await import('./docker-config.ts');
  try {
    loginsIn(paths).release(basename(folder));
    return true;
  } catch {
    return false;
  }
}
