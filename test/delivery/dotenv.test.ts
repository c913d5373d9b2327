import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDotenv } from '../../src/delivery/dotenv.ts';
import type { Secret } from '../../src/secrets/secret.ts';

const secret = (name: string, text: string): Secret => ({
  name,
  value: { kind: 'text', text },
  reference: name,
  arn: '',
  versionId: '',
});

const awkward = fc.oneof(
  fc.string({ unit: fc.constantFrom(...(`abc '"\\$\`#!=\n\t{}&|;%é😀`.match(/./gsu) as string[])), minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ minLength: 1 }),
);

test('npm dotenv and a shell read back exactly what was written, or nothing was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyless-dotenv-'));
  const file = join(folder, 'secrets.env');
  try {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 20, maxLength: 60 }), (values) => {
        const { text } = renderDotenv(values.map((value, at) => secret(`V${at}`, value)));
        writeFileSync(file, text);
        const written = [...values.keys()].filter((at) => new RegExp(`^V${at}=`, 'm').test(text));
        const byLibrary = parse(text);
        const script = `. "$0"; for v in ${written.map((at) => `V${at}`).join(' ')}; do printf '%s\\0' "\${!v}"; done`;
        const byShell =
          written.length === 0
            ? []
            : execFileSync('bash', ['--norc', '-c', script, file], {
                stdio: ['ignore', 'pipe', 'inherit'],
                encoding: 'utf8',
                env: {},
              }).split('\0');
        for (const [index, at] of written.entries()) {
          expect(byLibrary[`V${at}`]).toBe(values[at]);
          expect(byShell[index]).toBe(values[at]);
        }
      }),
      { numRuns: 40 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what no notation carries is left out and named, bytes too', () => {
  const bytes: Secret = { ...secret('BYTES', ''), value: { kind: 'binary', bytes: Uint8Array.of(1) } };
  const { notices, text } = renderDotenv([
    secret('PLAIN', 'abc/1'),
    secret('SPACED', 'a b'),
    secret('BOTH', `it's "x"`),
    secret('CR', 'a\rb'),
    secret('EXPANDED', ['a $', '{HOME}'].join('')),
    bytes,
  ]);
  expect(text).toBe("PLAIN=abc/1\nSPACED='a b'\n");
  expect(notices).toEqual([
    expect.stringMatching(/docker run.*: SPACED$/),
    expect.stringMatching(/leaves these out.*: BOTH, CR, EXPANDED, BYTES$/),
  ]);
});
