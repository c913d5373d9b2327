import { expect, test } from 'vitest';
import { NO_STORE_PART } from '../../src/delivery/store-part.ts';
import { OpenStores } from '../../src/reads/open-stores.ts';
import type { SecretRead } from '../../src/secrets/reference.ts';
import type { OtherStore } from '../../src/secrets/stores.ts';
import type { OpenStore, StoreAccess, StoreOpener } from '../../src/stores/other-store.ts';

const patience = {
  clock: {
    now: () => 0,
    random: () => 0,
    sleep: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, milliseconds / 100);
        signal.addEventListener('abort', () => resolve());
      }),
  },
  signal: new AbortController().signal,
};
const access = {} as StoreAccess;
const path = (...parts: readonly string[]): string => parts.join('/');

/** A store that notes what it is asked for. */
function store(said: string[], overrides: Partial<OpenStore> = {}): OpenStore {
  return {
    async read(reads) {
      said.push(`read ${reads.length}`);
      return {
        outcomes: reads.map((read) => ({ kind: 'absent', message: read.kind }) as const),
        notices: ['a notice'],
      };
    },
    part: () => ({ ...NO_STORE_PART, summary: [['Store', 'here']] }),
    withdraw: async () => {
      said.push('withdrawn');
    },
    ...overrides,
  };
}

const opener = (open: StoreOpener['open']): StoreOpener => ({ audience: 'a', open });
const open = (openers: Partial<Record<OtherStore, StoreOpener['open']>>): OpenStores =>
  new OpenStores(
    new Map(Object.entries(openers).map(([name, one]) => [name as OtherStore, opener(one)])),
    () => access,
    patience,
  );

const VAULT: SecretRead = { kind: 'vault', id: 'secret/data/a' };
const GCP: SecretRead = { kind: 'gcp', project: 'acme', secret: 'b' };

const AZURE: SecretRead = { kind: 'azure', vault: 'acme', name: 'c' };

test('existence is asked of each store in its own way, and told by reading where it has none', async () => {
  const said: string[] = [];
  const stores = open({
    vault: async () =>
      store(said, {
        exists: async (reads) => ({ existences: reads.map(() => ({ kind: 'there' })), notices: ['by metadata'] }),
      }),
    azure: async () => store(said),
  });
  const { existences, notices } = await stores.exists([AZURE, VAULT, { ...AZURE, name: 'd' }]);
  expect(existences).toEqual([{ kind: 'absent', why: 'azure' }, { kind: 'there' }, { kind: 'absent', why: 'azure' }]);
  expect(said).toEqual(['read 2']);
  expect(notices).toEqual([
    'Azure Key Vault: whether "c", "d" are there was told by reading and dropping the value, since it is asked no other way',
    'by metadata',
  ]);
});

test('each store reads what is its own, and answers come in the order asked', async () => {
  const said: string[] = [];
  const stores = open({ vault: async () => store(said), gcp: async () => store(said) });
  const { notices, outcomes } = await stores.read([GCP, VAULT, { ...VAULT, version: '3' }]);
  expect(outcomes.map((outcome) => outcome.kind === 'absent' && outcome.message)).toEqual(['gcp', 'vault', 'vault']);
  expect([said, notices]).toEqual([
    ['read 1', 'read 2'],
    ['a notice', 'a notice'],
  ]);
});

test('all of them are logged in to at once, and a slow one keeps no other from being read', async () => {
  const said: string[] = [];
  const slow = Promise.withResolvers<OpenStore>();
  const stores = open({ vault: () => slow.promise, gcp: async () => store(said) });
  const reading = stores.read([VAULT, GCP]);
  await new Promise(setImmediate);
  expect(said).toEqual(['read 1']);
  slow.resolve(store(said));
  expect((await reading).outcomes).toHaveLength(2);
});

test('a login that fails is told to who reads, and to who waits for it', async () => {
  const stores = open({ vault: () => Promise.reject(new Error('no login')) });
  await expect(stores.read([VAULT])).rejects.toThrow('no login');
  await expect(stores.opened()).rejects.toThrow('no login');
  await expect(stores.parts(path)).rejects.toThrow('no login');
});

test('withdrawing ends each login on its own, and waits for none that hangs', async () => {
  const said: string[] = [];
  const stores = open({
    vault: async () => store(said, { withdraw: () => Promise.reject(new Error('gone')) }),
    gcp: async () => store(said),
    azure: () => new Promise(() => {}),
  });
  await stores.withdraw();
  expect(said).toEqual(['withdrawn']);
});

test('the parts come in the order of the stores', async () => {
  const stores = open({ vault: async () => store([]), gcp: async () => store([], { part: () => NO_STORE_PART }) });
  expect((await stores.parts(path)).map(({ summary }) => summary.length)).toEqual([1, 0]);
});
