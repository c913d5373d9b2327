/**
 * What External Secrets Operator's guides promise, in manifests of our own.
 * https://external-secrets.io/latest/guides/introduction/
 */
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Made, make, type Store } from '../making.ts';
import { AWS_STORE, checked, externalSecret, FROM_AWS } from '../reading.ts';

const of = (spec: string, store: Store): Made => make(AWS_STORE + externalSecret(FROM_AWS + spec), store);
const template = (type: string, data: string): string => `target:\n  template:\n    type: ${type}\n    data:\n${data}`;
const one = (key: string, id: string): string => `  - { secretKey: ${key}, remoteRef: { key: ${id} } }\n`;

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${'MIIB'.repeat(16)}\nMIIB\n-----END CERTIFICATE-----\n`;

describe('common Secret types', () => {
  test('a docker config of a registry’s name and password', () => {
    const auth =
      '          .dockerconfigjson: \'{"auths":{"{{ .name | lower }}.{{ .host }}":{"username":"{{ .name }}","password":"{{ .password }}","auth":"{{ printf "%s:%s" .name .password | b64enc }}"}}}\'\n';
    const spec = `${template('kubernetes.io/dockerconfigjson', auth)}data:\n${one('name', 'reg/name')}${one('host', 'reg/host')}${one('password', 'reg/password')}`;
    const { data, problems } = of(spec, {
      'reg/name': 'myRegistry',
      'reg/host': 'example.com',
      'reg/password': 'S3cret',
    });
    expect(problems).toEqual([]);
    expect(JSON.parse(data['.dockerconfigjson'] ?? '')).toEqual({
      auths: {
        'myregistry.example.com': {
          username: 'myRegistry',
          password: 'S3cret',
          auth: Buffer.from('myRegistry:S3cret').toString('base64'),
        },
      },
    });
    expect(checked(AWS_STORE + externalSecret(FROM_AWS + spec))).toEqual([]);
  });

  test('a certificate and its key out of one PEM file', () => {
    const parts =
      '      tls.crt: \'{{ .pem | filterPEM "CERTIFICATE" }}\'\n      tls.key: \'{{ .pem | filterPEM "PRIVATE KEY" }}\'\n';
    const { data, problems } = of(`${template('kubernetes.io/tls', parts)}data:\n${one('pem', 'p')}`, {
      p: KEY + CERTIFICATE,
    });
    expect(problems).toEqual([]);
    expect(data).toEqual({ 'tls.crt': CERTIFICATE, 'tls.key': KEY });
  });

  test('a PKCS #12 archive is said to be out of reach', () => {
    const spec = `${template('kubernetes.io/tls', '      tls.crt: "{{ .p12 | pkcs12cert }}"\n      tls.key: "{{ .p12 | pkcs12key }}"\n')}data:\n${one('p12', 'p')}`;
    expect(of(spec, { p: 'x' }).data).toEqual({});
    expect(checked(AWS_STORE + externalSecret(FROM_AWS + spec))).toEqual([]);
  });
});

describe('templating', () => {
  test('PEM keys of a JWK', () => {
    const jwk = JSON.stringify(privateKey.export({ format: 'jwk' }));
    const { data, problems } = of(
      `${template('Opaque', '      pub: "{{ .pub | jwkPublicKeyPem }}"\n      priv: "{{ .jwk | jwkPrivateKeyPem }}"\n')}data:\n${one('jwk', 'j')}${one('pub', 'p')}`,
      { j: jwk, p: JSON.stringify(publicKey.export({ format: 'jwk' })) },
    );
    expect(problems).toEqual([]);
    expect(createPublicKey(data['pub'] ?? '').equals(publicKey)).toBe(true);
    expect(createPublicKey(data['priv'] ?? '').equals(publicKey)).toBe(true);
  });

  test('a whole configuration file, with values that need no quotes', () => {
    const spec = `target:\n  template:\n    data:\n      config.yml: |\n        datasources:\n        - name: Graphite\n          user: "{{ .user }}"\n          password: "{{ .password }}"\ndata:\n${one('user', 'u')}${one('password', 'p')}`;
    expect(of(spec, { u: 'grafana', p: 'S3cret' }).data['config.yml']).toBe(
      'datasources:\n- name: Graphite\n  user: "grafana"\n  password: "S3cret"\n',
    );
  });

  test('every fetched value in one loop', () => {
    const spec =
      'target:\n  template:\n    templateFrom:\n      - target: Data\n        literal: |-\n          {{- $lines := list }}\n          {{- range $user, $pw := . }}\n            {{- $lines = append $lines (printf "%s=%s" $user $pw) }}\n          {{- end }}\n          users: {{ $lines | join "\\n" | quote }}\ndataFrom:\n  - extract: { key: users }\n';
    expect(of(spec, { users: '{"b":"2","a":"1"}' }).data).toEqual({ users: 'a=1\nb=2' });
  });
});

describe('rewriting keys', () => {
  test('takes paths away', () => {
    const spec =
      'dataFrom:\n  - find: { path: path/to/my, name: { regexp: secrets } }\n    rewrite: [{ regexp: { source: "path/to/my/secrets/(.*)", target: "$1" } }]\n';
    expect(of(spec, { 'path/to/my/secrets/one': '1', 'path/to/my/others/two': '2' }).data).toEqual({ one: '1' });
  });

  test('keeps two sources apart', () => {
    const from = (name: string): string =>
      `  - extract: { key: secrets-${name} }\n    rewrite: [{ regexp: { source: "(.*)", target: "${name}-$1" } }]\n`;
    expect(
      of(`dataFrom:\n${from('dev')}${from('prod')}`, { 'secrets-dev': '{"user":"d"}', 'secrets-prod': '{"user":"p"}' })
        .data,
    ).toEqual({ 'dev-user': 'd', 'prod-user': 'p' });
  });

  test('drops invalid characters, and writes names as variables', () => {
    const spec = (step: string): string => `dataFrom:\n  - extract: { key: k }\n    rewrite: [${step}]\n`;
    expect(of(spec('{ regexp: { source: "[^a-zA-Z0-9-]", target: "_" } }'), { k: '{"a$b":"1"}' }).data).toEqual({
      a_b: '1',
    });
    expect(
      of(spec(`{ transform: { template: 'ENV_{{ .value | upper | replace "-" "_" }}' } }`), { k: '{"api-key":"1"}' })
        .data,
    ).toEqual({ ENV_API_KEY: '1' });
  });

  test('merges several documents into one', () => {
    const spec =
      'dataFrom:\n  - find: { path: creds/, name: { regexp: "credentials$" } }\n    rewrite: [{ merge: {} }]\n';
    expect(
      of(spec, { 'creds/a-credentials': '{"user":"a"}', 'creds/b-credentials': '{"port":5432}', 'creds/c': 'x' }).data,
    ).toEqual({ user: 'a', port: '5432' });
  });
});

test('all keys of one secret, whatever they are', () => {
  expect(
    of('dataFrom:\n  - extract: { key: all }\n', { all: '{"firstname":"John","nested":{"deep":true}}' }).data,
  ).toEqual({ firstname: 'John', nested: '{"deep":true}' });
});
