import { expect, test } from 'vitest';
import type { ParameterStore, StoredParameter } from '../../src/ports/parameter-store.ts';
import { readSecrets } from '../../src/reads/read-secrets.ts';
import type { SecretRead } from '../../src/secrets/reference.ts';
import { ServiceError } from '../../src/service-error.ts';

const patience = {
  clock: { now: () => 0, random: () => 0, sleep: async () => {} },
  signal: new AbortController().signal,
};
const credentials = { accessKeyId: 'a', secretAccessKey: 's', sessionToken: 't', expiration: new Date() };
const unused = (): never => {
  throw new Error('no code of this store is wanted');
};

function parameter(asked: string): StoredParameter {
  const [name = '', selector] = asked.split(':');
  const arn = `arn:aws:ssm:us-east-1:123456789012:parameter${name}`;
  return {
    arn,
    name,
    selector: selector === undefined ? '' : `:${selector}`,
    version: '7',
    value: `value of ${asked}`,
  };
}

function failing(code: string, transient = false): ServiceError {
  return new ServiceError(code, { service: 'AWS Parameter Store', transient, code });
}

/** A store that holds every parameter it is asked for. */
function store(overrides: Partial<ParameterStore> = {}) {
  const calls: (readonly string[])[] = [];
  const own: ParameterStore = {
    async get(names) {
      calls.push(names);
      return { parameters: names.map(parameter).toReversed(), invalid: [] };
    },
    byPath: unused,
    ...overrides,
  };
  return { calls, own };
}

const read = (reads: readonly SecretRead[], own: ParameterStore, regions: string[] = []) =>
  readSecrets(reads, {
    aws: {
      region: 'us-east-1',
      credentials: Promise.resolve(credentials),
      stores: {
        secretsManager: unused,
        parameterStore: async () => (region) => {
          regions.push(region);
          return own;
        },
      },
    },
    others: unused,
    patience,
  });
const ids = (count: number): SecretRead[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'parameter', id: `/p/${at}` }));

test('ten go into one call, and outcomes come in the order asked', async () => {
  const { calls, own } = store();
  const { outcomes } = await read(ids(21), own);
  expect(calls.map(({ length }) => length)).toEqual([10, 10, 1]);
  expect(outcomes.map((outcome) => outcome.kind === 'found' && outcome.secrets[0]?.name)).toEqual(
    Array.from({ length: 21 }, (_, at) => `/p/${at}`),
  );
});

test('versions and labels of one parameter are told apart', async () => {
  const { calls, own } = store();
  const reads: SecretRead[] = [
    { kind: 'parameter', id: '/a' },
    { kind: 'parameter', id: '/a', version: '3' },
    { kind: 'parameter', id: '/a', label: 'live' },
  ];
  const { outcomes } = await read(reads, own);
  expect(calls).toEqual([['/a'], ['/a:3'], ['/a:live']]);
  expect(outcomes).toMatchObject(
    ['/a', '/a:3', '/a:live'].map((asked) => ({ secrets: [{ value: { text: `value of ${asked}` }, versionId: '7' }] })),
  );
});

test('a version or label is known by its name where the answer holds no selector', async () => {
  const { own } = store({
    get: async () => ({ parameters: [{ ...parameter('/a'), version: '3' }], invalid: [] }),
  });
  const { outcomes } = await read(
    [
      { kind: 'parameter', id: '/a', version: '3' },
      { kind: 'parameter', id: '/a', label: 'live' },
    ],
    own,
  );
  expect(outcomes).toMatchObject([{ kind: 'found' }, { kind: 'found' }]);
});

test('what the service calls invalid is absent, each by itself', async () => {
  const { own } = store({
    get: async () => ({ parameters: [parameter('/p/0')], invalid: ['/p/1', '/p/2:9', '/p/3:old'] }),
  });
  const reads: SecretRead[] = [
    ...ids(2),
    { kind: 'parameter', id: '/p/2', version: '9' },
    { kind: 'parameter', id: '/p/3', label: 'old' },
    { kind: 'parameter', id: '/p/4' },
  ];
  const { outcomes } = await read(reads, own);
  expect(outcomes).toMatchObject([
    { kind: 'found' },
    { kind: 'absent', message: 'there is no such parameter' },
    { kind: 'absent', message: 'there is no such parameter, or none with version 9' },
    { kind: 'absent', message: 'there is no such parameter, or none with the label "old"' },
    { kind: 'absent', message: 'the store gave no answer for it' },
  ]);
});

test.each(['AccessDeniedException', 'InvalidKeyId', 'ValidationException'])(
  'where one parameter fails a call with %s, the others are read all the same',
  async (code) => {
    const { own } = store({
      get: async (names) => {
        if (names.includes('/p/1')) throw failing(code);
        return { parameters: names.map(parameter), invalid: [] };
      },
    });
    const { outcomes } = await read(ids(3), own);
    expect(outcomes).toMatchObject([{ kind: 'found' }, { kind: 'refused', code }, { kind: 'found' }]);
  },
);

test('a fault that is of no one parameter is the whole step’s', async () => {
  const { own } = store({ get: () => Promise.reject(failing('ExpiredTokenException')) });
  await expect(read(ids(3), own)).rejects.toMatchObject({ code: 'ExpiredTokenException' });
});

test('a throttled call is tried again', async () => {
  let calls = 0;
  const { own } = store({
    get: async (names) => {
      if (++calls < 3) throw failing('ThrottlingException', true);
      return { parameters: names.map(parameter), invalid: [] };
    },
  });
  const { outcomes } = await read(ids(1), own);
  expect([calls, outcomes]).toMatchObject([3, [{ kind: 'found' }]]);
});

test('a path is read through every page, empty ones too', async () => {
  const asked: (readonly [string, string | undefined])[] = [];
  const { own } = store({
    byPath: async (path, page) => {
      asked.push([path, page]);
      if (page === undefined) return { parameters: [], next: '2' };
      if (page === '2') return { parameters: [parameter('/a/b'), parameter('/a/c/d')], next: '3' };
      return { parameters: [parameter('/a/e')], next: undefined };
    },
  });
  const { outcomes } = await read([{ kind: 'parameters', prefix: '/a/' }], own);
  expect(asked).toEqual([
    ['/a', undefined],
    ['/a', '2'],
    ['/a', '3'],
  ]);
  expect(outcomes).toMatchObject([{ secrets: [{ name: '/a/b' }, { name: '/a/c/d' }, { name: '/a/e' }] }]);
});

test('all there is is under "/", and a denied path is refused', async () => {
  const { own } = store({
    byPath: async (path) => {
      if (path !== '/') throw failing('AccessDeniedException');
      return { parameters: [parameter('/x')], next: undefined };
    },
  });
  const { outcomes } = await read(
    [
      { kind: 'parameters', prefix: '/' },
      { kind: 'parameters', prefix: '/no/' },
    ],
    own,
  );
  expect(outcomes).toMatchObject([{ kind: 'found' }, { kind: 'refused', code: 'AccessDeniedException' }]);
});

test('an ARN is read in its own region, and named by what stands behind "parameter"', async () => {
  const regions: string[] = [];
  const arn = 'arn:aws:ssm:eu-west-1:999999999999:parameter/shared/url';
  const { own } = store({
    get: async (names) => ({
      parameters: names.map((name) => ({ arn, name, selector: '', version: '1', value: 'v' })),
      invalid: [],
    }),
  });
  const { outcomes } = await read([{ kind: 'parameter', id: arn }], own, regions);
  expect(regions).toEqual(['eu-west-1']);
  expect(outcomes).toMatchObject([{ kind: 'found', secrets: [{ arn, name: '/shared/url' }] }]);
});
