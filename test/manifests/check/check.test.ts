import { describe, expect, test } from 'vitest';
import { MANIFEST_RULES } from '../../../src/manifests/rules.ts';
import { AWS_STORE, checked, externalSecret, FROM_AWS, findingsOf } from '../reading.ts';

const DATA = 'data:\n  - { secretKey: user, remoteRef: { key: k } }\n';
const rules = (text: string): readonly string[] => checked(text).map((told) => told.split(' ')[1] ?? '');
const of = (spec: string): readonly string[] => rules(AWS_STORE + externalSecret(FROM_AWS + spec));
const template = (data: string): string => `target: { template: { data: { a: '${data}' } } }\n${DATA}`;

test('a sound manifest has no finding', () => {
  expect(of(template('{{ .user | upper }}'))).toEqual([]);
});

describe('an ExternalSecret', () => {
  test.each([
    ['field-missing', 'data:\n  - { secretKey: a }\n'],
    ['field-missing', 'data:\n  - { secretKey: a, remoteRef: { property: b } }\n'],
    ['field-type', 'data:\n  - { secretKey: a, remoteRef: { key: k, version: 3 } }\n'],
    [
      'field-type',
      'target: { template: { data: { PORT: 5432 } } }\ndata:\n  - { secretKey: PORT, remoteRef: { key: k } }\n',
    ],
    ['field-type', 'target: { immutable: "yes" }\ndata:\n  - { secretKey: a, remoteRef: { key: k } }\n'],
    ['key-invalid', 'data:\n  - { secretKey: a b, remoteRef: { key: k } }\n'],
    ['key-invalid', 'data:\n  - { secretKey: .., remoteRef: { key: k } }\n'],
    ['field-value', 'data:\n  - { secretKey: a, remoteRef: { key: k, decodingStrategy: base64 } }\n'],
    ['unknown-field', `refreshIntervall: 1h\n${DATA}`],
    ['unknown-field', 'data:\n  - { secretKey: a, remoteRef: { key: k, Property: x } }\n'],
    ['eso-admission', ''],
    ['eso-admission', 'data: []\n'],
    [
      'eso-admission',
      `target: { manifest: { apiVersion: v1, kind: Secret }, template: { templateFrom: [{ target: Spec, literal: "a: '{{ .user }}'" }] } }\n${DATA}`,
    ],
    ['eso-admission', 'dataFrom:\n  - { extract: { key: a }, find: { tags: { a: b } } }\n'],
    ['eso-admission', 'dataFrom:\n  - { rewrite: [] }\n'],
    ['eso-admission', `target: { deletionPolicy: Delete, creationPolicy: Merge }\n${DATA}`],
    ['eso-admission', `target: { template: { type: bootstrap.kubernetes.io/token } }\n${DATA}`],
    ['duplicate-secret-key', `${DATA}  - { secretKey: user, remoteRef: { key: other } }\n`],
    ['version-latest', 'data:\n  - { secretKey: a, remoteRef: { key: k, version: latest } }\n'],
    ['arn-region', 'data:\n  - { secretKey: a, remoteRef: { key: "arn:aws:secretsmanager:eu-west-1:1:secret:k" } }\n'],
    ['find-empty', 'dataFrom:\n  - { find: { path: a } }\n'],
    ['decoding-auto', 'data:\n  - { secretKey: a, remoteRef: { key: k, decodingStrategy: Auto } }\n'],
    ['conversion-ignored', 'data:\n  - { secretKey: a, remoteRef: { key: k, conversionStrategy: Unicode } }\n'],
    [
      'conversion-ignored',
      'dataFrom:\n  - extract: { key: k, conversionStrategy: Unicode }\n    rewrite: [{ regexp: { source: a, target: b } }]\n',
    ],
    ['regexp-invalid', 'dataFrom:\n  - find: { name: { regexp: "(?=x)" } }\n'],
    ['regexp-invalid', 'dataFrom:\n  - extract: { key: k }\n    rewrite: [{ regexp: { source: "(", target: b } }]\n'],
    [
      'rewrite-reference',
      'dataFrom:\n  - extract: { key: k }\n    rewrite: [{ regexp: { source: "(.*)", target: "$1_MONITOR" } }]\n',
    ],
    ['template-syntax', template('{{ .user }')],
    ['template-syntax', template('{{ .us-er }}')],
    ['template-function', template('{{ .user | base64decode }}')],
    ['template-field', template('{{ .user }}{{ .usr | default "x" }}')],
    ['template-index', template('{{ .user }}{{ index . "a-b" }}')],
    ['template-data', template('{{ .user }}{{ hasKey . "user" }}')],
    ['template-data', template('{{ .user }}{{ $all := . }}{{ "user" | get $all }}')],
    ['template-data', template('{{ .user }}{{ . | quote | trunc 3 }}{{ . | upper }}')],
    ['template-nested', template('{{ .user }}{{ .user.name }}')],
    [
      'template-drops',
      `target: { template: { data: { a: "{{ .user }}" } } }\n${DATA}  - { secretKey: other, remoteRef: { key: k } }\n`,
    ],
    [
      'template-unquoted',
      `target:\n  template:\n    templateFrom:\n      - literal: |\n          a: {{ .user }}\n          b: {{ .user | quote }}\n${DATA}`,
    ],
    ['type-lacks-key', `target: { template: { type: kubernetes.io/tls, data: { tls.crt: "{{ .user }}" } } }\n${DATA}`],
    [
      'type-lacks-key',
      `target: { template: { type: kubernetes.io/dockerconfigjson, data: { config: "{{ .user }}" } } }\n${DATA}`,
    ],
    ['manifest-unrendered', template('{{ `{{ .user }}` }}')],
  ])('%s: %s', (rule, spec) => {
    expect(of(spec)).toEqual([rule]);
  });

  test.each([
    [
      'references with braces, numbers, dollars and names',
      'dataFrom:\n  - extract: { key: k }\n    rewrite: [{ regexp: { source: "(?P<n>a)(b)", target: "${1}_X $1-X $2 $$1 $n" } }]\n',
    ],
    [
      'keys that an extract may hold',
      `target: { template: { data: { a: "{{ .whatever }}" } } }\ndataFrom:\n  - extract: { key: k }\n`,
    ],
    [
      'spelt-out defaults',
      'data:\n  - { secretKey: a, remoteRef: { key: k, conversionStrategy: Default, decodingStrategy: None, metadataPolicy: None } }\n',
    ],
    [
      'data that templates use as a whole',
      `target: { template: { data: { a: "{{ range $k, $v := . }}{{ $v }}{{ end }}" } } }\n${DATA}`,
    ],
    ['what merges', `target: { template: { mergePolicy: Merge, data: { a: b } } }\n${DATA}`],
    [
      'blocks and quoted values in literals',
      `target:\n  template:\n    templateFrom:\n      - literal: |\n          a: |\n            {{ .user }}\n          b: "{{ .user }}"\n          c: {{ .user | b64enc }}\n${DATA}`,
    ],
    [
      'generators',
      'target: { template: { data: { a: "{{ .username }}" } } }\ndataFrom:\n  - sourceRef: { generatorRef: { apiVersion: generators.external-secrets.io/v1alpha1, kind: ECRAuthorizationToken, name: e } }\n',
    ],
  ])('has no finding for %s', (_, spec) => {
    expect(of(spec)).toEqual([]);
  });

  test('has the place of a template’s mistake in its own line, in a block as in quotes', () => {
    const spec = `target:\n  template:\n    data:\n      a: |\n        first {{ .user }}\n        second {{ .nope }}\n      b: "{{ .gone }}"\n${DATA}`;
    expect(checked(externalSecret(spec))).toEqual(['12:21 template-field', '13:16 template-field']);
  });

  test('of an older API is a note, and means the same', () => {
    const text = AWS_STORE + externalSecret(FROM_AWS + DATA, 'app', 'v1beta1');
    expect(findingsOf(text).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['api-version note']);
  });
});

describe('stores', () => {
  const store = (more: string, kind = 'ClusterSecretStore'): string =>
    `apiVersion: external-secrets.io/v1\nkind: ${kind}\nmetadata: { name: aws, namespace: other }\nspec: { provider: { aws: { service: SecretsManager, region: us-east-1${more} } } }\n---\n`;

  test.each([
    ['store-mismatch', store('') + externalSecret(`secretStoreRef: { name: aws }\n${DATA}`)],
    ['store-mismatch', store('', 'SecretStore') + externalSecret(`secretStoreRef: { name: aws }\n${DATA}`)],
    [
      'store-denied',
      store('').replace('spec: {', 'spec: { conditions: [{ namespaces: [prod] }, { namespaceRegexes: ["^p"] }],') +
        externalSecret(FROM_AWS + DATA),
    ],
    ['store-invalid', store('').replace('us-east-1', 'nowhere')],
    ['store-invalid', store('').replace('aws: {', 'vault: { server: x }, aws: {')],
    [
      'store-invalid',
      store(', auth: { jwt: { serviceAccountRef: { name: a, namespace: elsewhere } } }', 'SecretStore'),
    ],
    ['field-value', store('').replace('SecretsManager', 'SecretManager')],
    ['store-invalid', store(', role: r, sessionTagsPolicy: Custom, customSessionTags: { esoNamespace: x }')],
    ['store-field-ignored', store(', externalID: x')],
    ['store-field-ignored', store(', role: r, sessionTagsPolicy: Simple, sessionTags: [{ key: a, value: b }]')],
    ['store-field-ignored', store(', role: r, customSessionTags: { a: b }')],
    [
      'prefix-doubled',
      store(', prefix: shop/') + externalSecret(`${FROM_AWS}dataFrom:\n  - find: { name: { regexp: x } }\n`),
    ],
    [
      'prefix-doubled',
      store(', prefix: shop/') +
        externalSecret(
          `${FROM_AWS}data:\n  - { secretKey: a, remoteRef: { key: "arn:aws:secretsmanager:us-east-1:1:secret:k" } }\n`,
        ),
    ],
    [
      'find-tags-ignored',
      store('').replace('SecretsManager', 'ParameterStore') +
        externalSecret(`${FROM_AWS}dataFrom:\n  - find: { name: { regexp: x }, tags: { a: b } }\n`),
    ],
  ])('%s', (rule, text) => {
    expect(rules(text)).toEqual([rule]);
  });

  test('that are elsewhere are a note', () => {
    expect(findingsOf(externalSecret(FROM_AWS + DATA)).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'store-missing note',
    ]);
  });
});

describe('pods', () => {
  const pod = (spec: string, kind = 'Pod'): string =>
    `---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: p, namespace: shop }\nspec:\n${spec.replace(/^(?=.)/gm, '  ')}`;
  const container = (rest: string): string => `containers: [{ name: c, ${rest} }]\n`;
  const makes = externalSecret(DATA, 'db');
  const one = (spec: string): readonly string[] => rules(makes + pod(spec));

  test.each([
    ['env', container('env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: usr } } }]')],
    [
      'a volume',
      `${container('image: x')}volumes: [{ name: v, secret: { secretName: db, items: [{ key: usr, path: a }] } }]\n`,
    ],
    [
      'a projected volume',
      `${container('image: x')}volumes: [{ name: v, projected: { sources: [{ secret: { name: db, items: [{ key: usr, path: a }] } }] } }]\n`,
    ],
    [
      'an init container',
      `initContainers: [{ name: i, env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: usr } } }] }]\n${container('image: x')}`,
    ],
  ])('that ask for a key nothing makes, in %s', (_, spec) => {
    expect(one(spec)).toEqual(['pod-key-missing']);
  });

  test('of workloads and cron jobs are pods too', () => {
    const spec = `template:\n  spec:\n    ${container('env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: usr } } }]')}`;
    expect(rules(makes + pod(spec, 'Deployment'))).toEqual(['pod-key-missing']);
    expect(
      rules(makes + pod(`jobTemplate:\n  spec:\n    ${spec.replaceAll('\n', '\n    ').trimEnd()}\n`, 'CronJob')),
    ).toEqual(['pod-key-missing']);
  });

  test.each([
    ['the key is there', container('env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: user } } }]')],
    [
      'it is optional',
      container('env: [{ name: A, valueFrom: { secretKeyRef: { name: db, key: usr, optional: true } } }]'),
    ],
    ['nothing here makes the Secret', container('envFrom: [{ secretRef: { name: elsewhere } }]')],
  ])('have no finding where %s', (_, spec) => {
    expect(one(spec)).toEqual([]);
  });

  test('that misspell a Secret', () => {
    expect(
      rules(externalSecret(DATA, 'payments-db') + pod(container('envFrom: [{ secretRef: { name: payment-db } }]'))),
    ).toEqual(['pod-secret-misnamed']);
  });

  const csi = (more: string): string =>
    `${container('image: x')}volumes: [{ name: v, csi: { driver: secrets-store.csi.k8s.io, ${more} } }]\n`;
  const providerClass = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: web-class, namespace: shop }
spec:
  provider: aws
  parameters:
    objects: |
      - { objectName: a, objectType: secretsmanager }
  secretObjects: [{ secretName: synced, type: Opaque, data: [{ objectName: a, key: a }] }]
`;
  const account = (annotations: string): string =>
    `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: sa, namespace: shop${annotations} }\n`;

  test.each([
    ['csi-volume', csi('volumeAttributes: { secretProviderClass: web-class }')],
    ['csi-volume', csi('readOnly: true')],
    ['csi-class-mismatch', csi('readOnly: true, volumeAttributes: { secretProviderClass: web-clas }')],
    ['csi-not-mounted', container('envFrom: [{ secretRef: { name: synced } }]')],
  ])('%s', (rule, spec) => {
    expect(rules(providerClass + pod(spec))).toEqual([rule]);
  });

  test('need a role where there is no pod identity', () => {
    const mounted = pod(
      `serviceAccountName: sa\n${csi('readOnly: true, volumeAttributes: { secretProviderClass: web-class }')}`,
    );
    expect(rules(providerClass + account('') + mounted)).toEqual(['csi-role']);
    expect(
      rules(
        providerClass + account(', annotations: { eks.amazonaws.com/role-arn: "arn:aws:iam::1:role/r" }') + mounted,
      ),
    ).toEqual([]);
    expect(
      rules(
        providerClass.replace('parameters:\n', 'parameters:\n    usePodIdentity: "true"\n') + account('') + mounted,
      ),
    ).toEqual([]);
  });
});

test('every rule says what it is about, and why', () => {
  for (const { help, title } of Object.values(MANIFEST_RULES))
    expect([title.length > 5, help.length > 20]).toEqual([true, true]);
});
