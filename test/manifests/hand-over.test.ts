import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { handOver } from '../../src/manifests/hand-over.ts';
import type { MadeSecret } from '../../src/manifests/made-secret.ts';
import { renderSecrets } from '../../src/manifests/render-secrets.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function made(
  name: string,
  data: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<MadeSecret> = {},
): MadeSecret {
  return {
    namespace: undefined,
    name,
    type: '',
    immutable: false,
    labels: new Map(),
    annotations: new Map(),
    finalizers: [],
    data: new Map(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? bytes(value) : value])),
    inputs: [],
    origin: `ExternalSecret ${name}`,
    place: { file: 'm.yaml', line: 1, column: 1 },
    sources: [{ arn: 'arn', versionId: 'v' }],
    ...more,
  };
}

describe('what manifests hand over', () => {
  test('has a file for each key, and a name derived of both', () => {
    const { secrets, unnamed } = handOver(
      [made('db-creds', { 'tls.crt': 'a', password: Uint8Array.of(255) }, { inputs: [bytes('raw')] })],
      [],
      [],
    );
    expect(secrets).toMatchObject([
      {
        name: 'DB_CREDS_TLS_CRT',
        file: 'db-creds/tls.crt',
        value: { kind: 'text', text: 'a' },
        reference: 'ExternalSecret db-creds, tls.crt',
        versionId: 'v',
      },
      { name: 'DB_CREDS_PASSWORD', file: 'db-creds/password', value: { kind: 'binary' } },
    ]);
    expect(unnamed).toEqual([]);
  });

  test('keeps names that steer the runner or a tool out of the way', () => {
    const { secrets } = handOver([made('aws', { 'access-key-id': 'a' }), made('path', { x: 'b' })], [], []);
    expect(secrets.map(({ name }) => name)).toEqual(['SECRET_AWS_ACCESS_KEY_ID', 'PATH_X']);
  });

  test('gives neither of two keys a name that both would have, nor one that a line of `secrets` has', () => {
    const { secrets, unnamed, warnings } = handOver(
      [made('a', { 'b.c': '1', b_c: '2', free: '3' }), made('x', { y: '4' })],
      [],
      ['X_Y'],
    );
    expect(secrets.map(({ name }) => name)).toEqual(['A_FREE']);
    expect(unnamed.map(({ file }) => file)).toEqual(['a/b.c', 'a/b_c', 'x/y']);
    expect(warnings).toEqual([expect.stringContaining('a/b.c, a/b_c, x/y')]);
  });

  test('is the same bytes, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (value) => {
        const [secret] = handOver([made('a', { b: value })], [], []).secrets;
        const handed = secret?.value.kind === 'binary' ? secret.value.bytes : bytes(secret?.value.text ?? '');
        expect(handed).toEqual(value);
      }),
    );
  });
});

test('the manifest for kubectl says what the Secret is, for any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.dictionary(text, text, { maxKeys: 4 }),
      fc.dictionary(fc.stringMatching(/^[-._a-zA-Z0-9]{1,12}$/), fc.uint8Array(), { maxKeys: 4 }),
      (labels, data) => {
        const rendered = renderSecrets([
          made('s', data, { labels: new Map(Object.entries(labels)), immutable: true, type: 'kubernetes.io/tls' }),
          made('t', {}),
        ]);
        const [first, second] = parseAllDocuments(rendered, { version: '1.1' }).map((document) =>
          document.toJS({ mapAsMap: false }),
        );
        expect(first.metadata.labels ?? {}).toEqual(labels);
        expect(first).toMatchObject({ kind: 'Secret', immutable: true, type: 'kubernetes.io/tls' });
        expect(Object.entries(first.data).map(([key, value]) => [key, Buffer.from(String(value), 'base64')])).toEqual(
          Object.entries(data).map(([key, value]) => [key, Buffer.from(value)]),
        );
        expect(second).toEqual({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 't' }, type: 'Opaque', data: {} });
      },
    ),
    { numRuns: 200 },
  );
});
