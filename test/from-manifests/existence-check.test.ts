import { describe, expect, test } from 'vitest';
import { ExistenceCheck } from '../../src/from-manifests/existence-check.ts';
import { planFetch } from '../../src/manifests/fetch-plan.ts';
import { Findings } from '../../src/manifests/finding.ts';
import type { ParameterDirectory } from '../../src/ports/parameter-directory.ts';
import type { SecretDescription, SecretsDirectory } from '../../src/ports/secrets-directory.ts';
import { ServiceError } from '../../src/service-error.ts';
import { externalSecret, read } from '../manifests/reading.ts';

const patience = {
  clock: { now: () => 0, random: () => 0, sleep: async () => {} },
  signal: new AbortController().signal,
};

function refused(code: string): ServiceError {
  return new ServiceError(`${code} it is`, { service: 'AWS Secrets Manager', transient: false, code });
}

function unused(): never {
  throw new Error('no value may be asked for');
}

interface Held {
  readonly secrets?: Readonly<Record<string, Partial<SecretDescription> | ServiceError>>;
  readonly parameters?: Readonly<Record<string, true | ServiceError>>;
}

/** `line rule: why` of each finding, and what was asked. */
async function checked(text: string, { parameters = {}, secrets = {} }: Held) {
  const asked: string[] = [];
  const pages = (names: readonly string[], page: string | undefined) => ({
    names: names.slice(Number(page ?? 0), Number(page ?? 0) + 1),
    next: Number(page ?? 0) + 1 < names.length ? String(Number(page ?? 0) + 1) : undefined,
  });
  const secretsDirectory: SecretsDirectory = {
    async describe(id) {
      asked.push(`describe ${id}`);
      const found = secrets[id] ?? refused('ResourceNotFoundException');
      if (found instanceof Error) throw found;
      return {
        arn: '',
        name: id,
        tags: [],
        stages: new Map([['v1', ['AWSCURRENT']]]),
        deletionScheduled: false,
        ...found,
      };
    },
    async list({ namePrefix = '', tags }, page) {
      asked.push(`list ${namePrefix} ${tags.join()} ${page ?? ''}`.trim());
      const names = Object.keys(secrets).filter((name) => name.startsWith(namePrefix));
      const { names: shown, next } = pages(names, page);
      return { secrets: shown.map((name) => ({ arn: '', name })), next };
    },
  };
  const parameterDirectory: ParameterDirectory = {
    async exists(name) {
      asked.push(`exists ${name}`);
      const found = parameters[name] ?? false;
      if (found instanceof Error) throw found;
      return found;
    },
    async search({ path = '', tags }, page) {
      asked.push(`search ${path} ${tags.join()} ${page ?? ''}`.trim());
      const [failing] = Object.values(parameters).filter((one) => one instanceof Error);
      if (failing !== undefined) throw failing;
      return pages(
        Object.keys(parameters).filter((name) => name.startsWith(`${path}/`)),
        page,
      );
    },
    async tags(name) {
      asked.push(`tags ${name}`);
      if (parameters[name] === undefined) throw refused('InvalidResourceId');
      return [];
    },
  };
  const findings = new Findings();
  const stores = {
    credentials: async () => ({
      accessKeyId: 'a',
      secretAccessKey: 'b',
      sessionToken: 'c',
      expiration: new Date(0),
    }),
    manager: unused,
    parameterStore: unused,
    secretsDirectory: () => secretsDirectory,
    parameterDirectory: () => parameterDirectory,
    patience,
  };
  await new ExistenceCheck(
    planFetch(read(text).catalog, 'us-east-1', new Findings()),
    { aws: async () => stores },
    findings,
  ).run();
  return { asked, told: findings.all.map(({ line, rule, why }) => `${line} ${rule}: ${why}`) };
}

const store = (service: string): string =>
  `apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: { name: aws }\nspec: { provider: { aws: { service: ${service}, region: us-east-1 } } }\n---\n`;
const FROM = 'secretStoreRef: { name: aws, kind: ClusterSecretStore }\n';
const data = (...refs: readonly string[]): string =>
  `data:\n${refs.map((ref, at) => `  - { secretKey: k${at}, remoteRef: { ${ref} } }\n`).join('')}`;

describe('in Secrets Manager', () => {
  const check = (spec: string, secrets: Held['secrets'] = {}) =>
    checked(store('SecretsManager') + externalSecret(FROM + spec), { secrets });

  test('secrets, stages and versions are looked for, a secret once', async () => {
    const spec = data(
      'key: a',
      'key: a, version: AWSPREVIOUS',
      'key: a, version: uuid/v2',
      'key: a, metadataPolicy: Fetch',
    );
    const { asked, told } = await check(spec, { a: {} });
    expect(asked).toEqual(['describe a']);
    expect(told).toEqual([
      '15 live-absent: "a" is not in the store: it has no version with the stage "AWSPREVIOUS"; the stages there are: AWSCURRENT.',
      '16 live-absent: "a" is not in the store: it has no version "v2".',
    ]);
  });

  test('what is not there may be so by deletionPolicy; what is marked for deletion may not', async () => {
    const spec = data('key: gone', 'key: going');
    const going = { going: { deletionScheduled: true } };
    expect((await check(spec, going)).told).toEqual([
      '14 live-absent: "gone" is not in the store: ResourceNotFoundException it is.',
      '15 live-absent: "going" is not in the store: it is marked for deletion.',
    ]);
    expect((await check(`target: { deletionPolicy: Delete }\n${spec}`, going)).told).toEqual([
      '16 live-absent: "going" is not in the store: it is marked for deletion.',
    ]);
  });

  test('a refusal says what the role needs', async () => {
    const { told } = await check(data('key: a'), { a: refused('AccessDeniedException') });
    expect(told).toEqual([
      '14 live-refused: The store does not say whether "a" is there: AccessDeniedException: AccessDeniedException it is.',
    ]);
  });

  test('searches look through the pages for a name that fits', async () => {
    const find = 'dataFrom:\n  - find: { path: p/, name: { regexp: "b$" }, tags: { t: v } }\n';
    const found = await check(find, { 'p/a': {}, 'p/b': {}, 'p/c': {} });
    expect(found).toEqual({ asked: ['list p/ t,v', 'list p/ t,v 1'], told: [] });
    expect((await check(find, { 'p/a': {} })).told).toEqual([
      '14 live-nothing-found: Nothing in the store fits find, so no key comes of it.',
    ]);
  });
});

describe('in Parameter Store', () => {
  const check = (spec: string, parameters: Held['parameters'] = {}) =>
    checked(store('ParameterStore') + externalSecret(FROM + spec), { parameters });

  test('parameters, versions, labels and tags are looked for', async () => {
    const { asked, told } = await check(
      data('key: /a', 'key: /a, version: "3"', 'key: /a, version: live', 'key: /b, metadataPolicy: Fetch'),
      { '/a': true, '/a:live': true },
    );
    expect(asked.toSorted()).toEqual(['exists /a', 'exists /a:3', 'exists /a:live', 'tags /b']);
    expect(told).toEqual([
      '15 live-absent: "/a" is not in the store: Parameter Store knows no such parameter, version or label.',
      '17 live-refused: The store does not say whether "/b" is there: InvalidResourceId: InvalidResourceId it is.',
    ]);
  });

  test.each([
    ['by name', '{ path: /p/, name: { regexp: "b$" } }', 'search /p'],
    ['by tags', '{ path: /p, tags: { t: v } }', 'search /p t,v'],
  ])('searches %s look through the names alone', async (_, find, first) => {
    const spec = `dataFrom:\n  - find: ${find}\n`;
    const { asked, told } = await check(spec, { '/p/a': true, '/p/b': true });
    expect([asked[0], told]).toEqual([first, []]);
    expect((await check(spec)).told).toEqual([
      '14 live-nothing-found: Nothing in the store fits find, so no key comes of it.',
    ]);
    expect((await check(spec, { '/p/b': refused('AccessDeniedException') })).told[0]).toContain('14 live-refused');
  });
});
