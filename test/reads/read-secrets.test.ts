import { expect, test } from 'vitest';
import type { SecretsManager, StoreAnswer } from '../../src/ports/secrets-manager.ts';
import type { StoredSecret } from '../../src/ports/stored-secret.ts';
import { readSecrets } from '../../src/reads/read-secrets.ts';
import type { SecretRead } from '../../src/secrets/reference.ts';
import { ServiceError } from '../../src/service-error.ts';

const patience = {
  clock: { now: () => 0, random: () => 0, sleep: async () => {} },
  signal: new AbortController().signal,
};

const secret = (name: string): StoredSecret => ({
  arn: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`,
  name,
  versionId: 'v',
  value: { kind: 'text', text: name },
});

function denied(): ServiceError {
  return new ServiceError('not authorised', {
    service: 'AWS Secrets Manager',
    transient: false,
    code: 'AccessDeniedException',
  });
}

/** A store that holds every secret it is asked for, and counts. */
function store(overrides: Partial<SecretsManager> = {}) {
  const batches: (readonly string[])[] = [];
  const gets: string[] = [];
  let underWay = 0;
  let most = 0;
  const manager: SecretsManager = {
    async batchById(ids) {
      batches.push(ids);
      return { secrets: ids.map(secret).toReversed(), errors: [], next: undefined };
    },
    async batchByPrefix() {
      throw new Error('not asked for');
    },
    async get(id) {
      gets.push(id);
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return secret(id);
    },
    async list() {
      throw new Error('not asked for');
    },
    ...overrides,
  };
  return { batches, gets, most: () => most, manager };
}

const credentials = { accessKeyId: 'a', secretAccessKey: 's', sessionToken: 't', expiration: new Date() };
const unused = (): never => {
  throw new Error('no code of this store is wanted');
};

const read = (reads: readonly SecretRead[], manager: SecretsManager) =>
  readSecrets(reads, {
    aws: {
      region: 'us-east-1',
      credentials: Promise.resolve(credentials),
      stores: { secretsManager: async () => () => manager, parameterStore: unused },
    },
    others: unused,
    patience,
  });
const ids = (count: number): SecretRead[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'secret', id: `s${at}` }));

test('twenty go into one call, and outcomes come in the order asked', async () => {
  const { batches, manager } = store();
  const { outcomes } = await read(ids(41), manager);
  expect(batches.map(({ length }) => length)).toEqual([20, 20, 1]);
  expect(outcomes.map((outcome) => outcome.kind === 'found' && outcome.secrets[0]?.name)).toEqual(
    ids(41).map((one) => one.kind === 'secret' && one.id),
  );
});

test('a stage or version is read by itself', async () => {
  const { batches, gets, manager } = store();
  await read(
    [
      { kind: 'secret', id: 'a', stage: 'AWSPREVIOUS' },
      { kind: 'secret', id: 'b' },
    ],
    manager,
  );
  expect([batches, gets]).toEqual([[['b']], ['a']]);
});

test('where the batch call is denied, secrets are read one by one, at most eight at once, and the permission is named', async () => {
  const { gets, manager, most } = store({ batchById: () => Promise.reject(denied()) });
  const { notices, outcomes } = await read(ids(30), manager);
  expect(gets).toHaveLength(30);
  expect(most()).toBe(8);
  expect(outcomes.every(({ kind }) => kind === 'found')).toBe(true);
  expect(notices).toEqual([expect.stringContaining('secretsmanager:BatchGetSecretValue')]);
});

test("errors inside a successful answer are that secret's outcome", async () => {
  const errors = [
    { id: 's0', code: 'ResourceNotFoundException', message: 'no such secret' },
    { id: 's1', code: 'AccessDeniedException', message: 'no' },
  ];
  const { manager } = store({ batchById: async () => ({ secrets: [secret('s2')], errors, next: undefined }) });
  const { outcomes } = await read(ids(3), manager);
  expect(outcomes).toMatchObject([
    { kind: 'absent', message: 'no such secret' },
    { kind: 'refused', code: 'AccessDeniedException' },
    { kind: 'found' },
  ]);
});

test('a passing error inside an answer is tried again', async () => {
  let calls = 0;
  const failing: StoreAnswer = {
    secrets: [],
    errors: [{ id: 's0', code: 'InternalServiceError', message: 'oops' }],
    next: undefined,
  };
  const { manager } = store({
    batchById: async () => (++calls === 1 ? failing : { secrets: [secret('s0')], errors: [], next: undefined }),
  });
  const { outcomes } = await read(ids(1), manager);
  expect(outcomes).toMatchObject([{ kind: 'found' }]);
});

test('a prefix is read through every page, empty ones too, and keeps only names that start so', async () => {
  const pages: Record<string, StoreAnswer> = {
    first: { secrets: [], errors: [], next: 'second' },
    second: { secrets: [secret('p/a'), secret('q/x')], errors: [], next: 'third' },
    third: { secrets: [secret('p/b')], errors: [], next: undefined },
  };
  const { manager } = store({
    batchByPrefix: async (_prefix, page) => pages[page ?? 'first'] ?? { secrets: [], errors: [], next: undefined },
  });
  const { outcomes } = await read([{ kind: 'prefix', prefix: 'p/' }], manager);
  expect(outcomes).toMatchObject([{ kind: 'found', secrets: [{ name: 'p/a' }, { name: 'p/b' }] }]);
});

test("an ARN is read in its own region's store", async () => {
  const regions: string[] = [];
  const { manager } = store();
  const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf';
  await readSecrets(
    [
      { kind: 'secret', id: 'a' },
      { kind: 'secret', id: arn },
    ],
    {
      aws: {
        region: 'us-east-1',
        credentials: Promise.resolve(credentials),
        stores: {
          secretsManager: async () => (region) => {
            regions.push(region);
            return manager;
          },
          parameterStore: unused,
        },
      },
      others: unused,
      patience,
    },
  );
  expect(regions).toEqual(['us-east-1', 'eu-west-1']);
});
