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
  const { notes, text } = renderDotenv([
    secret('PLAIN', 'abc/1'),
    secret('SPACED', 'a b'),
    secret('BOTH', `it's "x"`),
    secret('CR', 'a\rb'),
    secret('EXPANDED', ['a $', '{HOME}'].join('')),
    bytes,
  ]);
  expect(text).toBe("PLAIN=abc/1\nSPACED='a b'\n");
  expect(notes).toEqual([
    expect.stringMatching(/docker run.*: SPACED$/),
    expect.stringMatching(/leaves these out.*: BOTH, CR, EXPANDED, BYTES$/),
  ]);
});

test('an empty value and the separators of other alphabets are read back too', () => {
  const values = [
    '',
    'a\u2028b',
    "x\u2028'",
    'a\u0085b\u00a0',
    '\ufeffa',
    ' a ',
    '~/a',
    'a\n#b\nC=d',
    '"a"',
    'a\\',
    'a # b',
    '!!',
  ];
  const { text } = renderDotenv(values.map((value, at) => secret(`V${at}`, value)));
  const folder = mkdtempSync(join(tmpdir(), 'keyless-dotenv-'));
  try {
    writeFileSync(join(folder, 'secrets.env'), text);
    const script = `set -a; . "$0"; ${values.map((_, at) => `printf '%s\\0' "\${V${at}-unset}"`).join('; ')}`;
    const byShell = execFileSync('bash', ['--norc', '-c', script, join(folder, 'secrets.env')], {
      encoding: 'utf8',
      env: {},
    }).split('\0');
    for (const [at, value] of values.entries()) {
      if (!new RegExp(`^V${at}=`, 'm').test(text)) continue;
      expect(byShell[at]).toBe(value);
      expect(parse(text)[`V${at}`]).toBe(value);
    }
    expect(text).toMatch(/^V0=\nV1='/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

// https://github.com/theskumar/python-dotenv/blob/main/src/dotenv/parser.py: in single quotes \\\\ and \\' are escapes.
test.each([
  ['a b\\\\c', ''],
  ["a b\\'c", ''],
  ['a b\\', ''],
  ['a b\\c', "V='a b\\c'\n"],
  ["it's", 'V="it\'s"\n'],
])('what python-dotenv would unescape is not in single quotes: %s', (value, text) => {
  expect(renderDotenv([secret('V', value)]).text).toBe(text);
});
