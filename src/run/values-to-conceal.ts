import { heldKeys, KEY_VARIABLES } from '../credentials/held-keys.ts';
import type { StepFolder } from '../ports/step-folder.ts';

/**
 * Every value of the job that a command could print, whichever it was given: all the secrets, AWS keys and tokens of stores
 * that lie in files it can read, and the keys in its environment.
 */
export function valuesToConceal(
  folders: readonly StepFolder[],
  env: Readonly<Record<string, string | undefined>>,
): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const keys = [
    ...folders.flatMap((folder) => folder.awsFiles().flatMap(heldKeys)),
    ...folders.flatMap((folder) => folder.logins().flatMap(({ values }) => Object.values(values))),
    ...KEY_VARIABLES.flatMap((name) => env[name] ?? []),
  ];
  return [
    ...folders.flatMap(({ names, read }) => names.map(read)),
    ...[...new Set(keys)].map((key) => encoder.encode(key)),
  ];
}
