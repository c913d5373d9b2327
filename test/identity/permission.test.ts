import { expect, test } from 'vitest';
import { explainNoToken } from '../../src/identity/permission.ts';

const PUSH = { eventName: 'push', fork: false, dependabot: false };
const LINES = 'permissions:\n  id-token: write\n  contents: read';

test('a job without the permission is shown the three lines that give it', () => {
  const error = explainNoToken(PUSH);
  expect(error).toFailWith('token-unavailable', /lacks `id-token: write`/);
  expect(error.hint).toContain(LINES);
  expect(error.hint).not.toMatch(/fork|Dependabot/);
});

test('a pull request from a fork is named as the cause', () => {
  const error = explainNoToken({ eventName: 'pull_request', fork: true, dependabot: false });
  expect(error).toFailWith('token-unavailable', /This pull_request comes from a fork/);
  expect(error.hint).toContain(LINES);
});

test('Dependabot is named as the cause', () => {
  const error = explainNoToken({ eventName: 'pull_request', fork: false, dependabot: true });
  expect(error).toFailWith('token-unavailable', /Dependabot started this run/);
});

test('a fork is not blamed where the base repository runs the job', () => {
  const error = explainNoToken({ eventName: 'pull_request_target', fork: true, dependabot: false });
  expect(error).toFailWith('token-unavailable', LINES);
  expect(error.hint).not.toContain('fork');
});
