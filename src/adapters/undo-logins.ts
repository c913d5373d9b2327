import { basename } from 'node:path';

/** Takes a step's entries out of a Docker config. False where that can't be done. */
export async function undoLogins(folder: string, path: string): Promise<boolean> {
  const { dockerConfig } = await import('./docker-config.ts');
  try {
    dockerConfig(path).release(basename(folder));
    return true;
  } catch {
    return false;
  }
}
