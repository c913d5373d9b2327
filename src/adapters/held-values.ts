import { statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../delivery/ledger.ts';
import { HELD_FILE, isSessionsFile, keysOf, parseHeld, registryPasswordOf } from '../guard/held.ts';
import type { HeldValue } from '../guard/sought.ts';
import { filesIfThere, namesIfThere, textIfThere } from './if-there.ts';
import { readRegular } from './regular-file.ts';
import { readLogins } from './step-folders.ts';

/** What one Keyless step has handed over, and when. */
export interface HandedOver {
  readonly folder: string;
  readonly values: readonly HeldValue[];
  /** Names of the runner's command files that the step itself has put values into, as it was asked to. */
  readonly ownCommandFiles: readonly string[];
  /** Milliseconds since the epoch. */
  readonly since: number;
}

export function readHandedOver(folder: string): HandedOver {
  const read = (name: string, is: (file: string) => boolean, values: (text: string) => readonly HeldValue[]) =>
    namesIfThere(join(folder, name))
      .filter(is)
      .flatMap((file) => values(textIfThere(join(folder, name, file))));
  // What a manifest makes lies in folders of its own.
  const secrets = filesIfThere(join(folder, 'secrets')).flatMap((name) => value(name, join(folder, 'secrets', name)));
  const held = parseHeld(textIfThere(join(folder, HELD_FILE)));
  const values = [
    ...secrets,
    ...held.values,
    ...read('', isSessionsFile, keysOf),
    ...read('aws', (file) => file.endsWith('.json'), keysOf),
    ...tokensIn(folder),
    ...read('registries', (file) => /\.(?:token|login)$/.test(file), registryPasswordOf),
  ];
  return {
    folder,
    values: once(values),
    ownCommandFiles: held.ownCommandFiles,
    since: changedAt(join(folder, LEDGER_FILE)),
  };
}

/** What logins at stores hold, by the names of the variables in which tools look for it. */
function tokensIn(folder: string): readonly HeldValue[] {
  const encoder = new TextEncoder();
  return readLogins(folder).flatMap(({ values }) =>
    Object.entries(values).map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
  );
}

/** A session's keys lie in several files. */
function once(values: readonly HeldValue[]): readonly HeldValue[] {
  const byValue = new Map(values.map((held) => [`${held.name}=${Buffer.from(held.bytes).toString('base64')}`, held]));
  return [...byValue.values()];
}

function value(name: string, path: string): readonly HeldValue[] {
  try {
    return [{ name, bytes: readRegular(path) }];
  } catch {
    return [];
  }
}

function changedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
