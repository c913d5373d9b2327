import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptFiles } from '../../src/adapters/kept-files.ts';
import { keptNames } from '../../src/delivery/kept-names.ts';
import type { KeptFiles } from '../../src/ports/kept-files.ts';

const FAILURE = { at: 1, text: 'refused' };
const PASSWORD = 'q7Zt-bX2m_9LkV4wRs81Pd';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-kept-'));
  mkdirSync(join(folder, 'vault'));
  vi.stubEnv('HTTPS_PROXY', `http://me:${PASSWORD}@127.0.0.1:9`);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', PASSWORD);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const files = (): KeptFiles<string, string> =>
  keptFiles(folder, keptNames('vault'), { parse: String, render: String, parseRenewal: String });

test('a failure is for processes that would ask with the same', () => {
  expect(files().failure()).toBeUndefined();
  files().writeFailure(FAILURE);
  expect(files().failure()).toEqual(FAILURE);
  vi.stubEnv('LANG', 'eo');
  expect(files().failure()).toEqual(FAILURE);
});

test.each([
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', undefined],
  ['ACTIONS_ID_TOKEN_REQUEST_URL', 'https://other.example'],
  ['HTTPS_PROXY', undefined],
  ['no_proxy', '*'],
  ['NODE_EXTRA_CA_CERTS', '/authority.pem'],
])('it is none for a process with another %s', (name, value) => {
  files().writeFailure(FAILURE);
  vi.stubEnv(name, value);
  expect(files().failure()).toBeUndefined();
});

test('nothing of what was asked with is in the file', () => {
  files().writeFailure(FAILURE);
  expect(readFileSync(join(folder, 'vault', 'failure.json'), 'utf8')).toMatch(
    /^\{"at":1,"text":"refused","means":"[0-9a-f]{16}"\}\n$/,
  );
});
