/** What the runner does for a Docker container action, as far as files and variables go. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from './step.ts';

/** RUNNER_TEMP as the container sees it: the same files at another place. */
export function mountElsewhere(temp: string): string {
  const place = join(mkdtempSync(join(tmpdir(), 'keyless-container-')), 'runner_temp');
  cpSync(temp, place, { recursive: true, preserveTimestamps: true });
  return place;
}

/** A value is translated as a whole, where it is a mapped path or begins with one; a path inside of a longer text is not. */
export function translate(variables: Variables, host: string, container: string): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      value === host || value.startsWith(`${host}/`) ? `${container}${value.slice(host.length)}` : value,
    ]),
  );
}
