import type { Secret } from '../secrets/secret.ts';
import { bytesOf, type SecretValue } from '../secrets/value.ts';
import type { Dotenv } from './dotenv.ts';

/** Docker reads lines of less than 64 KiB, and refuses a file with a longer one. */
const LONGEST_LINE = 65_535;

/**
 * `secrets.docker.env`: one NAME=value a secret, as `docker run --env-file` reads it: what stands behind the `=` is the
 * value, quotes, blanks and `#` included, up to the line's end. A value that this cannot carry is left out and named.
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export function renderDockerEnv(secrets: readonly Secret[]): Dotenv {
  const written = secrets.map(({ name, value }) => ({ name, line: lineOf(name, value) }));
  const leftOut = written.filter(({ line }) => line === undefined).map(({ name }) => name);
  const reason = 'since docker takes one line for a value, of less than 64 KiB';
  return {
    text: written.map(({ line = '' }) => line).join(''),
    notes:
      leftOut.length === 0
        ? []
        : [`secrets.docker.env leaves these out, ${reason}; use their files: ${leftOut.join(', ')}`],
  };
}

function lineOf(name: string, value: SecretValue): string | undefined {
  // A carriage return before the line's end would be taken for a part of it.
  if (value.kind === 'binary' || /[\0\n]|\r$/.test(value.text) || !value.text.isWellFormed()) return undefined;
  return name.length + 2 + bytesOf(value).length > LONGEST_LINE ? undefined : `${name}=${value.text}\n`;
}
