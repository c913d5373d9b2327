import type { InputReader } from '../inputs/input-reader.ts';
import { saidInput } from '../inputs/other-store-inputs.ts';
import type { SecretReference } from '../secrets/reference.ts';
import type { OtherStore } from '../secrets/stores.ts';

const NAMES = { vault: 'Vault', gcp: 'Google', azure: 'Azure' } as const;

/** Whether a step asks for a login at a store: by a line of `secrets`, or by any of its inputs, which mean nothing without one. */
export function asksFor(store: OtherStore, read: InputReader, lines: readonly SecretReference[]): boolean {
  return lines.length > 0 || saidInput((name) => read.text(name), `${store}-`) !== undefined;
}

/** Notes each input that the login cannot do without where it is empty, with what asks for the login. */
export function noteMissing(
  store: OtherStore,
  read: InputReader,
  [first]: readonly SecretReference[],
  needed: Readonly<Record<string, string>>,
): void {
  const why =
    first === undefined
      ? `but \`${saidInput((name) => read.text(name), `${store}-`)}\` is`
      : `and \`secrets\`, line ${first.line}, reads from ${NAMES[store]}`;
  for (const [input, what] of Object.entries(needed))
    if (read.text(input) === '') read.note('input-missing', input, `no ${what} is given, ${why}`);
}
