import { describe, expect, test } from 'vitest';
import { make } from '../making.ts';
import { AWS_STORE, externalSecret, FROM_AWS } from '../reading.ts';

const DB = JSON.stringify({
  username: 'app',
  password: 'pa:ss',
  port: 5432,
  on: true,
  none: null,
  nested: { a: 1.5, 'x.y': 'dotted' },
  list: [1, 2],
});
const of = (spec: string, store: Parameters<typeof make>[1] = { 'prod/db': DB }) =>
  make(AWS_STORE + externalSecret(FROM_AWS + spec), store);

describe('data', () => {
  test('takes a whole secret, a property, a path, and what gjson makes of each type', () => {
    const one = (key: string, property?: string): string =>
      `  - secretKey: ${key}\n    remoteRef: { key: prod/db${property === undefined ? '' : `, property: "${property}"`} }\n`;
    const { data, problems } = of(
      `data:\n${one('whole')}${one('user', 'username')}${one('port', 'port')}${one('nested', 'nested')}${one('path', 'nested.a')}${one('none', 'none')}${one('list', 'list.1')}${one('dots', 'nested.x\\\\.y')}`,
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      whole: DB,
      user: 'app',
      port: '5432',
      nested: '{"a":1.5,"x.y":"dotted"}',
      path: '1.5',
      none: '',
      list: '2',
      dots: 'dotted',
    });
  });

  test('asks for a version by stage, id, or the current one', () => {
    const { reads } = of(
      'data:\n  - { secretKey: a, remoteRef: { key: k, version: AWSPREVIOUS } }\n  - { secretKey: b, remoteRef: { key: k, version: uuid/0a1b } }\n  - { secretKey: c, remoteRef: { key: k, version: AWSCURRENT } }\n',
    );
    expect(reads).toMatchObject([{ id: 'k', stage: 'AWSPREVIOUS' }, { id: 'k', version: '0a1b' }, { id: 'k' }]);
    expect(reads[2]).not.toHaveProperty('stage');
  });

  test('takes tags instead of the value', () => {
    const { data } = of(
      'data:\n  - { secretKey: all, remoteRef: { key: k, metadataPolicy: Fetch } }\n  - { secretKey: one, remoteRef: { key: k, metadataPolicy: Fetch, property: team } }\n',
      { 'tags:k': { team: 'shop', a: '<b>' } },
    );
    expect(data).toEqual({ all: '{"a":"\\u003cb\\u003e","team":"shop"}', one: 'shop' });
  });

  test('says what is missing, and never a value', () => {
    const { problems } = of(
      'data:\n  - { secretKey: a, remoteRef: { key: prod/db, property: usrname } }\n  - { secretKey: b, remoteRef: { key: prod/gone } }\n  - { secretKey: c, remoteRef: { key: text, property: x } }\n',
      { 'prod/db': DB, text: 'plain-value' },
    );
    expect(problems).toEqual([
      'live-property: Key "usrname" does not exist in secret "prod/db".',
      'live-absent: "prod/gone" is not in the store: no such secret.',
      'live-property: Key "x" does not exist in secret "text".',
    ]);
  });

  test('leaves out an absent secret where deletionPolicy allows it, but never a property', () => {
    const spec =
      'target: { deletionPolicy: Delete }\ndata:\n  - { secretKey: a, remoteRef: { key: gone } }\n  - { secretKey: b, remoteRef: { key: prod/db, property: gone } }\n';
    const { data, notices, problems } = of(spec);
    expect([Object.keys(data), notices, problems.length]).toEqual([[], [expect.stringContaining('"gone"')], 1]);
  });

  test.each([
    ['Base64', 'aGVsbG8=', 'hello'],
    ['Base64URL', '_-8=', '\uFFFD\uFFFD'],
    ['Auto', 'aGVsbG8=', 'hello'],
    ['Auto', 'not base64!', 'not base64!'],
    ['None', 'aGVsbG8=', 'aGVsbG8='],
  ])('decodes %s of %s', (strategy, stored, value) => {
    expect(
      of(`data:\n  - { secretKey: a, remoteRef: { key: k, decodingStrategy: ${strategy} } }\n`, { k: stored }).data,
    ).toEqual({ a: value });
  });

  test('refuses what is not in its encoding, and null bytes where it is told to', () => {
    expect(
      of('data:\n  - { secretKey: a, remoteRef: { key: k, decodingStrategy: Base64 } }\n', { k: 'aGVsbG8' }).problems,
    ).toEqual(['live-value: The value for "a" is not Base64.']);
    expect(
      of('data:\n  - { secretKey: a, remoteRef: { key: k, nullBytePolicy: Fail } }\n', { k: Uint8Array.of(1, 0) })
        .problems,
    ).toEqual(['live-value: The value for "a" contains null bytes, which nullBytePolicy: Fail refuses.']);
    expect(
      of('data:\n  - { secretKey: a, remoteRef: { key: k } }\n', { k: Uint8Array.of(1, 0, 255) }).secrets[0]?.data.get(
        'a',
      ),
    ).toEqual(Uint8Array.of(1, 0, 255));
  });
});

describe('dataFrom', () => {
  test('takes an object apart: strings bare, the rest as it is written', () => {
    const { data } = of('dataFrom:\n  - extract: { key: k }\n', {
      k: '{"s":"a\\u0062","n":1.50,"big":12345678901234567890,"o":{ "k": 1 },"t":true,"z":null,"s":"last"}',
    });
    expect(data).toEqual({ s: 'last', n: '1.50', big: '12345678901234567890', o: '{ "k": 1 }', t: 'true', z: '' });
  });

  test('of a property, and then data over it', () => {
    const { data } = of(
      'data:\n  - { secretKey: a, remoteRef: { key: prod/db, property: username } }\ndataFrom:\n  - extract: { key: prod/db, property: nested }\n',
    );
    expect(data).toEqual({ a: 'app', 'x.y': 'dotted' });
  });

  test.each([
    ['text', 'plain', 'is text that is no JSON'],
    ['a list', '[1]', 'is a JSON list'],
    ['a value', '"x"', 'is a single JSON value'],
  ])('refuses %s', (_, stored, found) => {
    expect(of('dataFrom:\n  - extract: { key: k }\n', { k: stored }).problems).toEqual([
      `live-extract: Extract needs a JSON object, and the value of "k" ${found}.`,
    ]);
  });

  test('converts keys, and only where nothing rewrites them', () => {
    const spec = (more: string): string => `dataFrom:\n  - extract: { key: k${more} }\n`;
    expect(of(spec(''), { k: '{"a":"1","é":"2"}' }).problems[0]).toContain('A key of the value holds "é"');
    expect(of(spec(''), { k: '{"a/b":"1"}' }).data).toEqual({ a_b: '1' });
    expect(of(spec(', conversionStrategy: Unicode'), { k: '{"a/b":"1"}' }).data).toEqual({ a_U002f_b: '1' });
    expect(of(spec(''), { k: '{"a/b":"1","a_b":"2"}' }).problems[0]).toContain(
      'ecret name collision during conversion: "a_b"',
    );
    const rewrite = `${spec('')}    rewrite: [{ regexp: { source: "^x", target: y } }]\n`;
    expect(of(rewrite, { k: '{"a/b":"1"}' }).problems[0]).toContain('key "a/b" holds "/"');
  });

  test('rewrites by regexp with Go’s references, by template, and by merge', () => {
    const rewrite = (steps: string): string => `dataFrom:\n  - extract: { key: k }\n    rewrite:\n${steps}`;
    const store = { k: '{"db-user":"a","db-pass":"b"}' };
    expect(of(rewrite('      - regexp: { source: "db-(.*)", target: "PG_${1}_X" }\n'), store).data).toEqual({
      PG_user_X: 'a',
      PG_pass_X: 'b',
    });
    expect(of(rewrite('      - regexp: { source: "db-(.*)", target: "$1_X" }\n'), store).problems[0]).toContain(
      'both become ""',
    );
    expect(
      of(rewrite('      - transform: { template: "{{ .value | upper | replace \\"-\\" \\"_\\" }}" }\n'), store).data,
    ).toEqual({ DB_USER: 'a', DB_PASS: 'b' });
    const objects = { k: '{"b":"{\\"x\\":1,\\"y\\":2.50}","a":"{\\"x\\":3,\\"z\\":[1,\\"<\\"]}"}' };
    expect(of(rewrite('      - merge: { conflictPolicy: Ignore }\n'), objects).data).toEqual({
      x: '1',
      y: '2.5',
      z: '[1,"\\u003c"]',
    });
    expect(
      of(rewrite('      - merge: { priority: [a], conflictPolicy: Ignore, strategy: JSON, into: all }\n'), objects)
        .data['all'],
    ).toBe('{"x":3,"y":2.5,"z":[1,"<"]}');
    expect(of(rewrite('      - merge: {}\n'), objects).problems).toEqual([
      'live-value: Merge failed with conflicts: "x".',
    ]);
    expect(of(rewrite('      - merge: { priority: [gone] }\n'), objects).problems[0]).toContain(
      '"gone" not found in input map',
    );
  });

  test('finds by name and path, each secret whole under its name', () => {
    const { data, problems, reads } = of('dataFrom:\n  - find: { path: shop/, name: { regexp: "x" } }\n', {
      'shop/x': '1',
      'other/x': '2',
    });
    expect([data, problems]).toEqual([{ shop_x: '1' }, []]);
    expect(reads).toMatchObject([{ kind: 'find', path: 'shop/', name: 'x', tags: [] }]);
    expect(of('dataFrom:\n  - find: { name: {}, path: other/ }\n', { 'shop/x': '1', 'other/y': '2' }).data).toEqual({
      other_y: '2',
    });
  });

  test('of which find may find nothing, and a Secret of nothing at all is none', () => {
    const find = 'dataFrom:\n  - find: { path: none/, name: { regexp: "x" } }\n';
    const nothing = 'live-nothing-found: Find finds nothing for "x", so no key comes of it.';
    const beside = of(`${find}data:\n  - { secretKey: a, remoteRef: { key: k } }\n`, { k: 'v' });
    expect([beside.data, beside.problems]).toEqual([{ a: 'v' }, [nothing]]);
    expect(of(find)).toMatchObject({
      secrets: [],
      problems: [
        'live-absent: Nothing is fetched, so the operator makes no Secret, and leaves one that is there as it is.',
        nothing,
      ],
    });
    expect(of(`target: { deletionPolicy: Delete }\n${find}`)).toMatchObject({
      secrets: [],
      problems: [nothing],
      notices: [
        'ExternalSecret shop/app: nothing is fetched, and with deletionPolicy: Delete no Secret is made of that',
      ],
    });
    expect(of(`target: { deletionPolicy: Merge, template: { data: { a: b } } }\n${find}`)).toMatchObject({
      data: { a: 'b' },
      problems: [nothing],
    });
  });

  test('of which a part that only the cluster has leaves the Secret unmade, and unjudged', () => {
    const { problems, secrets } = make(
      externalSecret(
        'secretStoreRef: { name: a }\ntarget: { template: { data: { a: "{{ .token }}" } } }\ndataFrom:\n  - sourceRef: { generatorRef: { apiVersion: generators.external-secrets.io/v1alpha1, kind: GithubAccessToken, name: g } }\n',
      ),
      {},
    );
    expect([secrets, problems.map((one) => one.split(':')[0])]).toEqual([[], ['source-unsupported']]);
  });
});

describe('the template', () => {
  const data =
    'data:\n  - { secretKey: user, remoteRef: { key: prod/db, property: username } }\n  - { secretKey: pass, remoteRef: { key: prod/db, property: password } }\n';

  test('replaces what was fetched, or joins it where it merges or makes nothing itself', () => {
    expect(of(`target: { template: { data: { url: "{{ .user }}:{{ .pass }}" } } }\n${data}`).data).toEqual({
      url: 'app:pa:ss',
    });
    expect(of(`target: { template: { mergePolicy: Merge, data: { user: "x-{{ .user }}" } } }\n${data}`).data).toEqual({
      user: 'x-app',
      pass: 'pa:ss',
    });
    expect(of(`target: { template: { type: Opaque } }\n${data}`).data).toEqual({ user: 'app', pass: 'pa:ss' });
  });

  test('comes from literals, ConfigMaps and Secrets, which template.data overrides', () => {
    const spec = `target:
  template:
    data: { b: "data {{ .user }}" }
    templateFrom:
      - literal: |
          a: {{ .user | quote }}
          b: literal
      - configMap: { name: tpl, items: [{ key: c }, { key: more, templateAs: KeysAndValues }] }
      - secret: { name: tpl, items: [{ key: s }] }
      - target: labels
        literal: "owner: {{ .user }}"
${data}`;
    const objects = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: tpl }\ndata:\n  c: "cm {{ .user }}"\n  more: "{{ .user }}-key: '{{ .pass }}'"\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: tpl, namespace: shop }\ndata: { s: ${Buffer.from('secret {{ .pass }}').toString('base64')} }\n---\n`;
    const { problems, secrets } = make(objects + AWS_STORE + externalSecret(FROM_AWS + spec), { 'prod/db': DB });
    expect(problems).toEqual([]);
    expect(
      Object.fromEntries([...(secrets[0]?.data ?? [])].map(([key, value]) => [key, Buffer.from(value).toString()])),
    ).toEqual({
      a: 'app',
      b: 'data app',
      c: 'cm app',
      'app-key': 'pa:ss',
      s: 'secret pa:ss',
    });
    expect([...(secrets[0]?.labels ?? [])]).toEqual([['owner', 'app']]);
  });

  test('never quotes a key of the rendered text, which may be a line of a value', () => {
    const spec = `target:\n  template:\n    templateFrom:\n      - literal: "X: {{ .p }}\\n"\ndata: [{ secretKey: p, remoteRef: { key: k } }]\n`;
    expect(of(spec, { k: 'first\nq7Zt+S3cret/part: x' }).problems).toEqual([
      'live-value: A key of the rendered text holds "+"; only letters, digits, "-", "." and "_" are allowed.',
    ]);
    const { problems } = of('dataFrom:\n  - extract: { key: k }\n', {
      k: '{"q7Zt8kLm2XwPart/x":"1","q7Zt8kLm2XwPart_x":"2"}',
    });
    expect(problems).toEqual(['live-value: Secret name collision during conversion: a key of the value.']);
  });

  test('reads a literal’s values as YAML 1.1 again', () => {
    const spec = (literal: string): string =>
      `target:\n  template:\n    templateFrom:\n      - literal: '${literal}'\n${data}`;
    expect(of(spec('num: 0123')).data).toEqual({ num: '83' });
    expect(of(spec('num: yes')).data).toEqual({ num: 'true' });
    expect(of(spec('num: {{ .pass }}: x')).problems).toEqual([
      'live-template: The rendered text is no YAML map of texts.',
    ]);
  });

  test('gives the Secret its type, labels, annotations, and immutability', () => {
    const spec = `target:\n  name: made\n  immutable: true\n  template:\n    type: kubernetes.io/basic-auth\n    metadata: { labels: { l: "{{ .user }}" }, annotations: { a: "x" }, finalizers: [f/x] }\n    data: { username: "{{ .user }}" }\n${data}`;
    expect(of(spec).secrets[0]).toMatchObject({
      name: 'made',
      namespace: 'shop',
      type: 'kubernetes.io/basic-auth',
      immutable: true,
      finalizers: ['f/x'],
      labels: new Map([['l', 'app']]),
      annotations: new Map([['a', 'x']]),
    });
  });

  test('has the ExternalSecret’s own labels where there is none', () => {
    const text = externalSecret(FROM_AWS + data).replace(
      '  namespace: shop\n',
      '  namespace: shop\n  labels: { team: a }\n  annotations: { b: c }\n',
    );
    expect(make(AWS_STORE + text, { 'prod/db': DB }).secrets[0]).toMatchObject({
      labels: new Map([['team', 'a']]),
      annotations: new Map([['b', 'c']]),
    });
  });

  test('says where it fails, and what an error it has swallowed', () => {
    const broken = of(
      `target: { template: { data: { a: "{{ .user | fromJson | toJson }}{{ fail \\"no\\" }}" } } }\n${data}`,
    );
    expect(broken.problems[0]).toMatch(/^live-template: The template does not render/);
    const swallowed = of(`target: { template: { data: { a: "{{ .user | b64dec }}!" } } }\n${data}`, {
      'prod/db': '{"username":"!!","password":"x"}',
    });
    expect(swallowed.problems).toEqual([
      expect.stringContaining('live-swallowed: The rendered value of "a" holds "illegal base64 data at input byte"'),
    ]);
  });

  test('that loops is stopped', () => {
    const loop = of(
      `target: { template: { data: { a: '{{ define "x" }}{{ template "x" . }}{{ end }}{{ template "x" . }}', b: '{{ range untilStep 0 100000000 1 }}xxxxxxxxxx{{ end }}' } } }\n${data}`,
    );
    expect(loop.problems).toHaveLength(2);
    expect(loop.problems.every((problem) => problem.startsWith('live-template'))).toBe(true);
  });
});

describe('stores', () => {
  test('put their prefix before every key, and have a service and region of their own', () => {
    const store = `apiVersion: external-secrets.io/v1beta1
kind: SecretStore
metadata: { name: ps, namespace: shop }
spec: { provider: { aws: { service: ParameterStore, region: eu-west-1, prefix: /shop } } }
---
`;
    const { reads } = make(
      store +
        externalSecret(
          'secretStoreRef: { name: ps }\ndata:\n  - { secretKey: a, remoteRef: { key: /url, version: "3" } }\n  - { secretKey: b, remoteRef: { key: /url, metadataPolicy: Fetch } }\n',
          'app',
          'v1beta1',
        ),
      {},
    );
    const address = { service: 'ParameterStore', region: 'eu-west-1', roles: undefined };
    expect(reads).toEqual([
      { kind: 'value', address, id: '/shop/url', version: '3' },
      { kind: 'tags', address, id: '/shop/url' },
    ]);
  });

  test('may differ by entry, and roles come with them', () => {
    const store = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: far }
spec: { provider: { aws: { service: SecretsManager, region: eu-west-1, role: "arn:aws:iam::1:role/b", additionalRoles: ["arn:aws:iam::1:role/a"], externalID: x, sessionTags: [{ key: k, value: v }], sessionTagsPolicy: Simple } } }
---
`;
    const { reads } = make(
      AWS_STORE +
        store +
        externalSecret(
          `${FROM_AWS}data:\n  - secretKey: a\n    remoteRef: { key: k }\n    sourceRef: { storeRef: { name: far, kind: ClusterSecretStore } }\n  - { secretKey: b, remoteRef: { key: k } }\n`,
        ),
      {},
    );
    expect(reads.map(({ address }) => address.region)).toEqual(['eu-west-1', 'us-east-1']);
    expect(reads[0]?.address.roles).toMatchObject({
      arns: ['arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
      externalId: 'x',
      // They take the place of sessionTags.
      sessionTags: [
        ['esoNamespace', 'shop'],
        ['esoStoreName', 'far'],
        ['esoStoreKind', 'ClusterSecretStore'],
      ],
    });
    const tags = (more: string) =>
      make(
        store.replace('sessionTagsPolicy: Simple', more) +
          externalSecret(
            'secretStoreRef: { name: far, kind: ClusterSecretStore }\ndata:\n  - { secretKey: b, remoteRef: { key: k } }\n',
          ),
        {},
      ).reads[0]?.address.roles?.sessionTags.map(([key]) => key);
    expect(tags('sessionTagsPolicy: None')).toEqual(['k']);
    expect(tags('sessionTagsPolicy: Custom, customSessionTags: { own: x, empty: "" }')).toEqual([
      'own',
      'esoNamespace',
      'esoStoreName',
      'esoStoreKind',
    ]);
  });

  test('give tags and external id to `role` alone', () => {
    const store = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: aws }
spec: { provider: { aws: { service: SecretsManager, region: us-east-1, additionalRoles: ["arn:aws:iam::1:role/a"], externalID: x, sessionTagsPolicy: Simple, transitiveTagKeys: [k] } } }
---
`;
    const { reads } = make(
      store + externalSecret(`${FROM_AWS}data:\n  - { secretKey: b, remoteRef: { key: k } }\n`),
      {},
    );
    expect(reads[0]?.address.roles).toMatchObject({ externalId: undefined, sessionTags: [], transitiveTagKeys: [] });
  });

  test('that no manifest is are Secrets Manager in the step’s region', () => {
    const { reads } = make(
      externalSecret('secretStoreRef: { name: elsewhere }\ndata:\n  - { secretKey: a, remoteRef: { key: k } }\n'),
      {},
    );
    expect(reads[0]?.address).toEqual({ service: 'SecretsManager', region: 'us-east-1', roles: undefined });
  });
});
