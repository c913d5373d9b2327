import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mount, mountOf, mountsIn, pathInApi } from '../../../src/stores/vault/mounts.ts';

/** As the API's documentation shows the answer. https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts */
const ANSWER = {
  request_id: 'e7a5d9c7',
  data: {
    auth: { 'jwt/': { type: 'jwt', description: '', options: null } },
    secret: {
      'custom-secrets/': { type: 'kv', description: 'Custom secrets', options: { version: '1' } },
      'secret/': { type: 'kv', description: '', options: { version: '2' } },
      'old/': { type: 'generic', options: null },
      'kv/': { type: 'kv', options: null },
      'database/': { type: 'database', options: null },
    },
  },
};

test('engines are told apart by their type and version, and auth methods are none', () => {
  expect(Object.fromEntries(mountsIn(ANSWER).map(({ kind, path }) => [path, kind]))).toEqual({
    'custom-secrets/': 'kv1',
    'secret/': 'kv2',
    'old/': 'kv1',
    'kv/': 'kv1',
    'database/': 'dynamic',
  });
});

test.each([[{}], [{ data: null }], [{ data: { secret: [] } }], [{ data: { secret: { 'a/': null } } }]])(
  'an answer of another shape, %j, is no failure',
  (answer) => {
    expect(mountsIn(answer).filter(({ kind }) => kind !== 'dynamic')).toEqual([]);
  },
);

describe('a path', () => {
  const KV2: Mount = { path: 'team/secret/', kind: 'kv2' };
  const KV1: Mount = { path: 'team/', kind: 'kv1' };

  test('belongs to the deepest engine', () => {
    expect(mountOf('team/secret/a', [KV1, KV2])).toBe(KV2);
    expect(mountOf('team/other', [KV1, KV2])).toBe(KV1);
    expect(mountOf('teams/secret/a', [KV1, KV2])).toBeUndefined();
  });

  test.each([
    ['team/secret/a', KV2, 'team/secret/data/a'],
    ['team/secret/data/a', KV2, 'team/secret/data/a'],
    ['team/secret/data/data/a', KV2, 'team/secret/data/data/a'],
    ['team/data/a', KV1, 'team/data/a'],
    ['team/data/a', undefined, 'team/data/a'],
  ])('%s of %o is %s in the API', (path, mount, expected) => expect(pathInApi(path, mount)).toBe(expected));

  test('is the same in the API whether or not data/ is written', () => {
    const segment = fc.stringMatching(/^[a-z0-9_.-]{1,8}$/).filter((part) => part !== 'data');
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (rest) => {
        const path = rest.join('/');
        const written = pathInApi(`team/secret/data/${path}`, KV2);
        expect([pathInApi(`team/secret/${path}`, KV2), pathInApi(written, KV2)]).toEqual([written, written]);
      }),
    );
  });
});
