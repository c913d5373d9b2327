import { expect, test } from 'vitest';
import { mergeProfile, validProfileName } from '../../src/credentials/profile.ts';

test('a new file holds the one profile, named as each file names it', () => {
  expect(mergeProfile(undefined, 'config', 'prod', [['region', 'us-east-1']])).toBe(
    '[profile prod]\nregion = us-east-1\n',
  );
  expect(mergeProfile(undefined, 'credentials', 'prod', [['a', 'b']])).toBe('[prod]\na = b\n');
  expect(mergeProfile(undefined, 'config', 'default', [['a', 'b']])).toBe('[default]\na = b\n');
});

test('another profile is added, and what was there stays as it was', () => {
  const existing = '# mine\n[default]\nregion = eu-west-1\n\n[profile other]\nx=y';
  expect(mergeProfile(existing, 'config', 'prod', [['a', 'b']])).toBe(`${existing}\n[profile prod]\na = b\n`);
});

test('a profile of the same name is replaced, and only that', () => {
  const existing = '[a]\nx = 1\n[b]\nx = 2\n[c]\nx = 3\n';
  expect(mergeProfile(existing, 'credentials', 'b', [['y', '9']])).toBe('[a]\nx = 1\n[c]\nx = 3\n[b]\ny = 9\n');
});

test.each(['a b', 'a]', 'a/b', '', 'a\nb', '"a"'])('%j is no profile name', (name) => {
  expect(validProfileName(name)).toBe(false);
});

test.each([
  ['config', 'default', '[default]'],
  ['config', 'default', '[profile default]'],
  ['config', 'b', '[profile  b]'],
  ['config', 'b', '[profile "b"]'],
  ['config', 'b', '[ profile b ]  # mine'],
  ['credentials', 'b', '[ b ]\r'],
] as const)('in a %s file the profile %s is the section %s', (file, profile, header) => {
  const merged = mergeProfile(`${header}\nold = 1\n[services x]\ny = 2\n`, file, profile, [['new', '3']]);
  expect(merged).not.toContain('old');
  expect(merged).toMatch(/^\[services x\]\ny = 2\n\[(?:profile )?\w+\]\nnew = 3\n$/);
});

test.each([
  ['config', '[sso-session b]'],
  ['config', '[services b]'],
  ['config', '[b]'],
  ['config', '[profile bb]'],
  ['credentials', '[profile b]'],
] as const)('a %s file’s section %s is none of the profile b', (file, header) => {
  expect(mergeProfile(`${header}\nx = 1\n`, file, 'b', [])).toMatch(new RegExp(`^\\${header}\nx = 1\n`));
});

test('comments above the next section stay when the one before it is replaced', () => {
  const existing = '# top\n[a]\n# of a\nx = 1\n\n# of b\n; too\n[b]\ny = 2\n';
  expect(mergeProfile(existing, 'credentials', 'a', [['z', '3']])).toBe(
    '# top\n\n# of b\n; too\n[b]\ny = 2\n[a]\nz = 3\n',
  );
});

test('a section without settings leaves its comments, and merging twice changes nothing', () => {
  const once = mergeProfile('[a]\n# only this\n[b]\ny = 2\n', 'credentials', 'a', [['z', '3']]);
  expect(once).toBe('# only this\n[b]\ny = 2\n[a]\nz = 3\n');
  expect(mergeProfile(once, 'credentials', 'a', [['z', '3']])).toBe(once);
});
