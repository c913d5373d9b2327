import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { userAwsFiles } from '../../src/adapters/user-aws-files.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
  mkdirSync(join(home, '.aws'));
  return () => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true, force: true });
  };
});

test('are those of the home folder, where the environment names no others', () => {
  expect(homedir()).toBe(home);
  expect(userAwsFiles({})).toEqual({ config: undefined, credentials: undefined });
  writeFileSync(join(home, '.aws', 'config'), '[default]\n');
  writeFileSync(join(home, '.aws', 'credentials'), '[own]\n');
  expect(userAwsFiles({ AWS_CONFIG_FILE: '' })).toEqual({ config: '[default]\n', credentials: '[own]\n' });
});

test('are those the environment names, by path or from the home folder', () => {
  writeFileSync(join(home, 'c'), '[c]\n');
  writeFileSync(join(home, 'd'), '[d]\n');
  const env = { AWS_CONFIG_FILE: join(home, 'c'), AWS_SHARED_CREDENTIALS_FILE: join('~', 'd') };
  expect(userAwsFiles(env)).toEqual({ config: '[c]\n', credentials: '[d]\n' });
});

test('that can’t be read are none, as for the SDKs', () => {
  expect(userAwsFiles({ AWS_CONFIG_FILE: home, AWS_SHARED_CREDENTIALS_FILE: join(home, 'absent') })).toEqual({
    config: undefined,
    credentials: undefined,
  });
});
