import type { Secret } from '../secrets/secret.ts';
import type { SecretValue } from '../secrets/value.ts';

export interface Dotenv {
  readonly text: string;
  /** For the log alone: which of the files a job uses nobody knows. */
  readonly notes: readonly string[];
}

/**
 * `secrets.env`: one NAME=value a secret, in the one notation that a shell's `.`, npm's dotenv and python-dotenv read
 * back alike. A value that has none is left out and named: nothing is ever mangled.
 */
export function renderDotenv(secrets: readonly Secret[]): Dotenv {
  const written = secrets.map(({ name, value }) => ({ name, notation: notationOf(value) }));
  const list = (kind: 'quoted' | 'none'): string =>
    written
      .filter(({ notation }) => notation.kind === kind)
      .map(({ name }) => name)
      .join(', ');
  const [quoted, none] = [list('quoted'), list('none')];
  return {
    text: written.map(({ name, notation }) => (notation.kind === 'none' ? '' : `${name}=${notation.text}\n`)).join(''),
    notes: [
      ...(quoted === ''
        ? []
        : [
            `secrets.env holds these in quotes, which \`docker run --env-file\` does not undo; give it \`docker-env-file\`: ${quoted}`,
          ]),
      ...(none === ''
        ? []
        : [`secrets.env leaves these out, since no notation carries them everywhere; use their files: ${none}`]),
    ],
  };
}

type Notation = { readonly kind: 'bare' | 'quoted'; readonly text: string } | { readonly kind: 'none' };

function notationOf(value: SecretValue): Notation {
  if (value.kind === 'binary') return { kind: 'none' };
  const { text } = value;
  if (/^[\w./:@%+,=!*?[\]{}^-]*$/.test(text)) return { kind: 'bare', text };
  // NUL ends a variable, a carriage return is a line's end to npm's dotenv, and python-dotenv expands ${…} in any quotes.
  if (/[\0\r]|\$\{/.test(text) || !text.isWellFormed()) return { kind: 'none' };
  // python-dotenv takes \\ and \' for escapes inside single quotes; a shell takes nothing there for one.
  if (!/'|\\\\|\\$/.test(text)) return { kind: 'quoted', text: `'${text}'` };
  if (!/["\\$`\n]/.test(text)) return { kind: 'quoted', text: `"${text}"` };
  return { kind: 'none' };
}
