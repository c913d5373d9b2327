import { expect, test } from 'vitest';
import { renderDockerEnv } from '../../src/delivery/docker-env.ts';
import type { Secret } from '../../src/secrets/secret.ts';

const secret = (name: string, text: string): Secret => ({
  name,
  value: { kind: 'text', text },
  reference: name,
  arn: '',
  versionId: '',
});

test('a value is written as it is, whatever it holds but a line’s end', () => {
  const value = `  "quoted" 'twice' # $HOME \\n = \t\u00a0 `;
  expect(renderDockerEnv([secret('A', value), secret('B', 'b')])).toEqual({ text: `A=${value}\nB=b\n`, notes: [] });
});

test('what one line cannot carry is left out and named', () => {
  const bytes: Secret = { ...secret('BYTES', ''), value: { kind: 'binary', bytes: Uint8Array.of(1) } };
  const { notes, text } = renderDockerEnv([
    secret('A', 'a'),
    secret('LINES', 'a\nb'),
    secret('END', 'a\r'),
    secret('INSIDE', 'a\rb'),
    secret('NUL', 'a\0'),
    secret('LONE', 'a\ud800'),
    secret('LONG', 'é'.repeat(32_765)),
    secret('LONGEST', 'é'.repeat(32_763)),
    bytes,
  ]);
  expect(text).toBe(`A=a\nINSIDE=a\rb\nLONGEST=${'é'.repeat(32_763)}\n`);
  expect(notes).toEqual([
    'secrets.docker.env leaves these out, since docker takes one line for a value, of less than 64 KiB; use their files: LINES, END, NUL, LONE, LONG, BYTES',
  ]);
});
