import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../reading.ts';

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: n }\n';

describe('documents', () => {
  test('are read one by one, lists and JSON included, and what is nothing of ours is skipped', () => {
    const text = [
      '# a comment before everything',
      `---\n${SECRET}--- # more\n${SECRET.replace('name: a', 'name: b')}...\n---`,
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: { name: c }\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata: { name: d }`,
      '---\n{"apiVersion":"v1","kind":"Secret","metadata":{"name":"e"}}',
      '---\nkind: CustomResourceDefinition\nspec: { names: { kind: ExternalSecret } }\nbroken: [',
      '---\nreplicas: 3\nimage:\n  kind: Secret',
    ].join('\n');
    const { catalog, told } = read(text);
    expect(catalog.manifests.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'Secret a',
      'Secret b',
      'Secret c',
      'Deployment d',
      'Secret e',
    ]);
    expect(told).toEqual([]);
  });

  test('keep the place of everything, in blocks too', () => {
    const { catalog } = read(`---\n${SECRET}---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: z\n`);
    expect(catalog.manifests.map(({ place }) => place)).toEqual([
      { file: 'm.yaml', line: 2, column: 1 },
      { file: 'm.yaml', line: 6, column: 1 },
    ]);
  });

  test('say twice-written keys, and read the last', () => {
    const { catalog, told } = read('apiVersion: v1\nkind: Secret\nmetadata: { name: a }\nmetadata: { name: b }\n');
    expect([catalog.manifests[0]?.name, told]).toEqual(['b', ['4:1 duplicate-key']]);
  });

  test('follow anchors and merge keys, own entries first', () => {
    const { catalog, told } = read(
      'x: &base { name: base, namespace: n }\napiVersion: v1\nkind: Secret\nmetadata: { <<: *base, name: own }\n',
    );
    expect(catalog.manifests[0]).toMatchObject({ name: 'own', namespace: 'n' });
    expect(told).toEqual([]);
  });
});

describe('what is no manifest', () => {
  test.each([
    [
      'a chart’s value',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Values.name }}\n',
      '4:9 manifest-unrendered',
    ],
    [
      'a chart’s value in quotes',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: "{{ .Release.Name }}-x"\n',
      '4:10 manifest-unrendered',
    ],
    [
      'a block of a chart',
      '{{- if .Values.on }}\napiVersion: v1\nkind: Secret\nmetadata: { name: a }\n{{- end }}\n',
      '1:1 manifest-unrendered',
    ],
    [
      'an include',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n  labels: {{- include "x.labels" . | nindent 4 }}\n',
      '5:11 manifest-unrendered',
    ],
    [
      'Jinja',
      'apiVersion: v1\nkind: Secret\n{% if x %}\nmetadata: { name: a }\n{% endif %}\n',
      '3:1 manifest-unrendered',
    ],
    [
      'an ExternalSecret’s own template without quotes',
      'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: a }\nspec:\n  target:\n    template:\n      data:\n        p: {{ .p }}\n',
      '8:9 manifest-unrendered',
    ],
    ['broken YAML', 'apiVersion: v1\nkind: Secret\nmetadata: [unclosed\n', '4:1 manifest-yaml'],
  ])('%s is said so', (_, text, told) => {
    expect(read(text).told).toEqual([told]);
  });

  test('is not what a block of text holds, for whatever tool', () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  alerts.tmpl: |\n    {{ define "x" }}{{ .Values.a }}{{ end }}\n  ha.yaml: |\n    {% set x = 1 %}\n    {{ x }}\n# {{ .Values.gone }}\n';
    expect(read(text).told).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    [
      'anchors that stand for billions',
      `apiVersion: v1\nkind: Secret\na: &a [x,x,x,x,x,x,x,x,x,x]\n${'abcdefghi'
        .split('')
        .map((name, at) => `k${at}: &${String.fromCharCode(98 + at)} [${Array(10).fill(`*${name}`).join(',')}]`)
        .join('\n')}\n`,
      'more than 100000 values',
    ],
    ['an anchor that holds itself', 'apiVersion: v1\nkind: Secret\na: &a [*a]\n', 'holds itself'],
    [
      'deep nesting',
      `apiVersion: v1\nkind: Secret\na: ${'['.repeat(300)}${']'.repeat(300)}\n`,
      'nested more than 100 deep',
    ],
    [
      'a document larger than etcd takes',
      `apiVersion: v1\nkind: Secret\na: ${'x'.repeat(1_600_000)}\n`,
      'no Kubernetes object has more',
    ],
  ])('of %s ends in a finding', (_, text, why) => {
    const { findings, told } = read(text);
    expect(told).toHaveLength(1);
    expect(findings.all[0]).toMatchObject({ rule: 'manifest-too-large', why: expect.stringContaining(why) });
  });

  test('of ten million characters that are nothing of ours is skipped', () => {
    const crd = `---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n${'  description: some text {{ here }}\n'.repeat(300)}`;
    expect(read(`${crd.repeat(1000)}---\n${SECRET}`).catalog.manifests).toHaveLength(1);
  });

  test('of any kind never throws', () => {
    const piece = fc.constantFrom(
      'apiVersion: v1\n',
      'kind: ExternalSecret\n',
      'kind: SecretProviderClass\n',
      'spec:\n',
      '  data:\n',
      '  - ',
      '---\n',
      '{{ .x }}',
      '|\n',
      '*a',
      '&a ',
      '<<: ',
      '"',
      "'",
      '[',
      '{',
      '!!x ',
      '\t',
      '\0',
      '? ',
      ': ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (pieces) => {
          read(pieces.join(''));
        },
      ),
      { numRuns: 300 },
    );
  });
});
