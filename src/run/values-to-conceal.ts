import { heldKeys, KEY_VARIABLES } from '../credentials/held-keys.ts';
import type { StepFolder } from '../ports/step-folder.ts';

/** What a command could print and no renewal replaces: every secret of the job, given to it or not, and the keys in its environment. */
export function valuesToConceal(
  folders: readonly StepFolder[],
  env: Readonly<Record<string, string | undefined>>,
): readonly Uint8Array[] {
  const keys = KEY_VARIABLES.flatMap((name) => env[name] ?? []);
  return [
    ...folders.flatMap(({ names, read }) => names.map(read)),
    ...keys.map((key) => new TextEncoder().encode(key)),
  ];
}

/** What renewals do replace: the AWS keys, tokens of stores and passwords of registries that lie in files of the job now. */
export function renewableValues(folders: readonly StepFolder[]): readonly string[] {
  const values = folders.flatMap((folder) => [
    ...folder.keyFiles().flatMap(heldKeys),
    ...folder.logins().flatMap((login) => Object.values(login.values)),
  ]);
  return [...new Set(values)];
}
