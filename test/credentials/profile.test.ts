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
