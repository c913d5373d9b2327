import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mount } from '../../../src/stores/vault/mounts.ts';
import { absenceIn, type Found, secretIn as secretAt } from '../../../src/stores/vault/secret.ts';

const KV1 = { path: 'kv/', kind: 'kv1' } as const;
const KV2 = { path: 'secret/', kind: 'kv2' } as const;
const DYNAMIC = { path: 'database/', kind: 'dynamic' } as const;

const metadata = {
  created_time: '2026-01-02T03:04:05Z',
  custom_metadata: null,
  deletion_time: '',
  destroyed: false,
  version: 3,
};
const ASKED = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const secretIn = (body: string, path: string, mount: Mount | undefined, tokenEnds?: number): Found =>
  secretAt(body, path, mount, { asked: ASKED, tokenEnds });
const text = (found: ReturnType<typeof secretIn>): unknown =>
  found.kind === 'secret' && found.secret.value.kind === 'text' ? found.secret.value.text : found;

test('of version 2 it is the inner data, with its version', () => {
  const found = secretIn(JSON.stringify({ data: { data: { a: '1' }, metadata } }), 'secret/data/x', KV2);
  expect(found).toMatchObject({ kind: 'secret', secret: { versionId: '3', name: 'secret/data/x' }, lease: undefined });
  expect(text(found)).toBe('{"a":"1"}');
});

test('of version 1 it is the data, even one that looks like a version 2', () => {
  const data = { data: { a: '1' }, metadata };
  expect(text(secretIn(JSON.stringify({ data, lease_duration: 2764800, lease_id: '' }), 'kv/x', KV1))).toBe(
    JSON.stringify(data),
  );
});

test('where the engine is not known, a version 2 is told by its metadata', () => {
  const body = JSON.stringify({ data: { data: { a: '1' }, metadata } });
  expect(text(secretIn(body, 'secret/data/x', undefined))).toBe('{"a":"1"}');
  const plain = JSON.stringify({ data: { data: 'x', metadata: 'y' } });
  expect(text(secretIn(plain, 'kv/x', undefined))).toBe('{"data":"x","metadata":"y"}');
});

test('of a dynamic engine it is all of the data, and the lease is noted', () => {
  const body = {
    lease_id: 'database/creds/app/abc',
    lease_duration: 3600,
    renewable: true,
    data: { username: 'u', password: 'p' },
  };
  expect(secretIn(JSON.stringify(body), 'database/creds/app', DYNAMIC)).toMatchObject({
    lease: { id: 'database/creds/app/abc', seconds: 3600, path: 'database/creds/app' },
    secret: { versionId: 'leased until 2026-11-24T13:00:00.000Z', value: { text: '{"username":"u","password":"p"}' } },
  });
});

test.each([
  [3600, ASKED + 2 * HOUR, 'leased until 2026-11-24T13:00:00.000Z'],
  [3600, ASKED + HOUR / 2, 'leased until 2026-11-24T12:30:00.000Z, the end of the token'],
  [0, ASKED + HOUR, 'leased until 2026-11-24T13:00:00.000Z, the end of the token'],
  [0, undefined, 'leased until the token is revoked'],
])('a lease of %i s that a token ending at %s has is %s', (seconds, tokenEnds, told) => {
  const body = { lease_id: 'database/creds/app/abc', lease_duration: seconds, data: { password: 'p' } };
  expect(secretIn(JSON.stringify(body), 'database/creds/app', DYNAMIC, tokenEnds)).toMatchObject({
    secret: { versionId: told },
  });
});

test.each(['{}', '[]', '{"data":null}', '{"data":[1]}', 'nothing'])('%s holds none', (body) => {
  expect(secretIn(body, 'kv/x', KV1)).toEqual({ kind: 'none', why: 'Vault answered without data' });
});

test('a version without data is none', () => {
  const body = JSON.stringify({ data: { data: null, metadata } });
  expect(secretIn(body, 'secret/data/x', KV2)).toEqual({ kind: 'none', why: 'this version holds no data' });
});

test('numbers and whatever else is written are kept as they are', () => {
  const number = fc.oneof(
    fc.stringMatching(/^-?[1-9][0-9]{0,30}$/),
    fc.stringMatching(/^-?[1-9][0-9]{0,9}\.[0-9]{1,20}$/),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), number, { minKeys: 1 }), (numbers) => {
      const data = `{${Object.entries(numbers)
        .map(([key, value]) => `"${key}":${value}`)
        .join(',')}}`;
      const body = `{"data":{"data":${data},"metadata":${JSON.stringify(metadata)}}}`;
      expect(text(secretIn(body, 'secret/data/x', KV2))).toBe(data);
    }),
  );
});

test.each([
  ['{"errors":[]}', undefined, 'nothing is at this path'],
  ['{"errors":[]}', '7', 'nothing is at this path, or none of version 7'],
  [
    JSON.stringify({ data: { data: null, metadata: { ...metadata, destroyed: true } } }),
    undefined,
    'version 3 was destroyed',
  ],
  [
    JSON.stringify({ data: { data: null, metadata: { ...metadata, deletion_time: 'T' } } }),
    '3',
    'version 3 was deleted at T',
  ],
  ['', undefined, 'nothing is at this path'],
])('a 404 of %s says why', (body, version, why) => expect(absenceIn(body, version)).toBe(why));
