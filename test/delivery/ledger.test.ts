import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldersFor, type Ledger, parseLedger, renderLedger } from '../../src/delivery/ledger.ts';
import { valuesBefore } from '../../src/delivery/variables.ts';

const LEDGER: Ledger = {
  version: 1,
  worker: { pid: 7, started: 'boot/1' },
  files: ['secrets/A', 'aws/cache-a@b+c.d.json.next'],
  folders: ['secrets', 'aws'],
  variables: ['A_FILE', 'AWS_PROFILE'],
  before: { AWS_PROFILE: 'one' },
  leakScan: 'warn',
};

test('a ledger reads back as it was written', () => {
  expect(parseLedger(renderLedger(LEDGER))).toEqual(LEDGER);
});

test('one without what variables were before gives none back', () => {
  const { before: _, ...older } = LEDGER;
  expect(parseLedger(JSON.stringify(older))).toEqual({ ...LEDGER, before: {} });
});

describe('of one that was tampered with', () => {
  const parse = (change: object): Ledger | undefined => parseLedger(JSON.stringify({ ...LEDGER, ...change }));

  test('no other variable is set, and no value brings a second line', () => {
    const before = {
      AWS_PROFILE: 'a\nLD_PRELOAD=/x',
      LD_PRELOAD: '/x',
      AWS_REGION: 7,
      KEYLESS_DIR: '/t',
      GITHUB_ENV: '/x',
    };
    expect(parse({ before })?.before).toEqual({ KEYLESS_DIR: '/t' });
    for (const other of [null, 'x', ['AWS_PROFILE'], 3]) expect(parse({ before: other })?.before).toEqual({});
  });

  test('no login is undone in what is no path of one line', () => {
    for (const paths of [['/home/u/.docker/config.json'], ['C:\\u\\config.json', '\\\\host\\share\\c']])
      expect(parse({ logins: paths })?.logins).toEqual(paths);
    for (const path of ['/proc/x\n::error::INJECTED', '/a\u0000', 'config.json', '', '::add-mask::x'])
      expect(parse({ logins: ['/fine', path] })?.logins).toBeUndefined();
  });

  test('a path that leaves the folder makes all of it unusable', () => {
    for (const path of ['../x', '/etc/passwd', 'aws/../../x', 'a//b', '', 'a\\b', 'a\u0000b'])
      expect(parse({ files: [path] })).toBeUndefined();
  });
});

test('the folders of files come each after the one it lies in', () => {
  expect(foldersFor(['aws/config', 'a/b/c', 'x'])).toEqual(['secrets', 'aws', 'a', 'a/b']);
});

test('only plain settings are given back, whatever they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary' }), (name, value) => {
      const before = valuesBefore((asked) => (asked === name || asked === 'AWS_REGION' ? value : undefined));
      expect(Object.keys(before).filter((one) => one !== 'AWS_REGION')).toEqual([]);
      expect(Object.values(before).join()).not.toMatch(/\p{Cc}/u);
    }),
  );
});
