/** What the commands take, what `keyless help` says of it and what the README does are one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDIT_FLAGS } from '../../src/commands/audit-options.ts';
import { CHECK_FLAGS } from '../../src/commands/check-options.ts';
import { CREDENTIALS_FLAGS } from '../../src/commands/credentials.ts';
import { GCP_TOKEN_FLAGS } from '../../src/commands/gcp-token.ts';
import { HELP } from '../../src/commands/help-text.ts';
import { SCAN_OPTIONS } from '../../src/commands/scan.ts';
import { TRUST_CHECK_FLAGS } from '../../src/commands/trust-check.ts';
import { TRUST_INIT_FLAGS } from '../../src/commands/trust-init.ts';
import { TRUST_USAGE } from '../../src/commands/trust-usage.ts';
import { SWITCHES } from '../../src/run/run-arguments.ts';

const README = readFileSync('README.md', 'utf8');
const flags = (...all: readonly object[]): readonly string[] =>
  all.flatMap((one) => Object.keys(one)).map((name) => `--${name}`);

/** By command: the README's heading, and what it takes. */
const TAKEN: Readonly<Record<string, readonly [heading: string, options: readonly string[]]>> = {
  run: ['keyless run', ['--secret', ...SWITCHES]],
  get: ['Use what was handed over', []],
  credentials: ['Credentials that renew themselves', flags(CREDENTIALS_FLAGS)],
  'gcp-token': ['Google Secret Manager', flags(GCP_TOKEN_FLAGS)],
  'azure-token': ['The token for later steps', []],
  scan: ['Leak scan', SCAN_OPTIONS],
  audit: ['Audit for leaks', flags(AUDIT_FLAGS)],
  check: ['Check manifests', flags(CHECK_FLAGS)],
  trust: ['keyless trust', flags(TRUST_INIT_FLAGS, TRUST_CHECK_FLAGS)],
};

describe.each(Object.entries(TAKEN))('keyless %s', (command, [heading, taken]) => {
  test('has help that names every option it takes, and no other', () => {
    const help = command === 'trust' ? TRUST_USAGE : (HELP[command] ?? '');
    expect(optionsIn(help)).toEqual([...new Set(taken)].toSorted());
  });

  test('has each of them in the README, and no other', () => {
    const [, section = ''] = README.split(new RegExp(`^#+ ${heading}\n`, 'm'));
    const [body = ''] = section.split(/^#+ \w/m);
    expect(body).toContain(`keyless ${command}`);
    expect(optionsIn(body)).toEqual(expect.arrayContaining([...taken]));
    const lines = [...README.matchAll(new RegExp(`keyless ${command} ((?:[^\n\`\\\\]|\\\\\n)*)`, 'g'))];
    const used = lines.map(([, words = '']) => words.split(/ -- | #|[;|"] /)[0] ?? '');
    expect(used.flatMap(optionsIn).filter((option) => !taken.includes(option))).toEqual([]);
  });
});

test('every command of the help is one of these', () => {
  expect(Object.keys(HELP).filter((name) => !Object.hasOwn(TAKEN, name))).toEqual(['docker-credential', 'help']);
});

function optionsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g))].toSorted();
}
