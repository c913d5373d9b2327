import { describe, expect, test } from 'vitest';
import { newestOf, versionsIn } from '../../../src/stores/gcp/enabled-version.ts';

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/list */
describe('a page of versions', () => {
  test('gives each version’s number and moment, and the next page', () => {
    const name = 'projects/123456789012/secrets/db/versions/7';
    const versions = [{ name, createTime: '2026-11-01T00:00:00Z' }, { name: 'x', createTime: 'y' }, { name }, 'text'];
    expect(versionsIn({ versions, nextPageToken: 'n' })).toEqual({
      versions: [{ version: '7', created: '2026-11-01T00:00:00Z' }],
      next: 'n',
    });
    expect(versionsIn({})).toEqual({ versions: [], next: '' });
  });
});

/** getLatestEnabledVersion (external-secrets, providers/v1/gcp/secretmanager/client.go): a later moment only takes the place of an earlier one. */
test.each([
  [[], undefined],
  [['2026-11-01T00:00:00Z', '2026-11-01T00:00:00.5Z', '2026-11-01T00:00:00.25Z'], '2'],
  [['2026-11-01T00:00:00.100Z', '2026-11-01T00:00:00.1Z', '2026-10-31T23:59:59.999999999Z'], '1'],
  [['2025-12-31T00:00:00Z', '2026-01-01T00:00:00Z'], '2'],
])('of versions made at %j the newest is %j', (moments, newest) => {
  expect(newestOf(moments.map((created, at) => ({ version: String(at + 1), created })))).toBe(newest);
});
