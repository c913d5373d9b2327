import type { Redirect } from '../shell/ast.ts';
import { fileKey } from './job-state.ts';
import { NOWHERE, type Out } from './out.ts';
import type { Shell } from './shell.ts';
import { fileAt, logOf } from './sinks.ts';
import { isKnown, type Secret, SOMETHING, secretValue, type Value } from './value.ts';

export interface Streams {
  readonly out: Out;
  readonly stdin: Value | undefined;
  /** Standard error does not reach the log. */
  readonly quiet: boolean;
}

/** Where a command's streams go once its redirections are made, in their order. */
export function redirected(
  redirects: readonly (Redirect & { readonly value: Value })[],
  shell: Shell,
  given: Out,
  input: Value | undefined,
): Streams {
  let out = given;
  let errors: Out = logOf(shell);
  let stdin = input;
  for (const { descriptor, operator, value } of redirects) {
    if (operator.startsWith('<<')) stdin = operator === '<<<' ? { ...value, text: `${value.text}\n` } : value;
    else if (operator === '<' || operator === '<>') {
      if (descriptor === '' || descriptor === '0') stdin = contentOf(value, shell);
    } else if (operator === '>&' && /^[12]$|^-$/.test(value.text)) {
      const from = value.text === '1' ? out : value.text === '2' ? errors : NOWHERE;
      if (descriptor === '2') errors = from;
      else if (descriptor === '' || descriptor === '1') out = from;
    } else if (operator === '<&' || (operator === '>&' && /^\d+$/.test(value.text))) {
      if (descriptor === '' || descriptor === '1') out = NOWHERE;
    } else {
      const file = fileAt(value, shell, logOf(shell));
      if (operator.startsWith('&') || operator === '>&') errors = file;
      if (descriptor === '2') errors = file;
      else if (descriptor === '' || descriptor === '1') out = file;
    }
  }
  return { out, stdin, quiet: errors.kind !== 'log' };
}

/** What a file holds, by its path. */
export function contentOf(path: Value, shell: Shell): Value {
  const secret = secretInFile(path, shell);
  return secret === undefined ? SOMETHING : secretValue(secret);
}

export function secretInFile(path: Value, shell: Shell): Secret | undefined {
  if (path.file !== undefined) return path.file;
  if (path.text === '') return undefined;
  if (!isKnown(path)) return shell.state.files.get(path.text);
  return shell.state.files.get(fileKey(path.text, shell.folder));
}
