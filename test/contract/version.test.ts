import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTION_NAME } from '../../src/audit/workflow/uses.ts';
import { VERSION } from '../../src/version.ts';

test('the version in the code is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
});

test('the audit knows this action by the name in its action.yml', () => {
  expect(parse(readFileSync('action.yml', 'utf8')).name).toBe(ACTION_NAME);
});
