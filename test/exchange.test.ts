import fc from 'fast-check';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { describe as words } from '../src/errors.ts';
import { exchange } from '../src/exchange.ts';
import { planSearch } from '../src/guard/sought.ts';
import { jobIdentity } from '../src/identify.ts';
import { issuerFor } from '../src/identity/issuer.ts';
import { type InputDefaults, parseInputs } from '../src/inputs/inputs.ts';
import * as otherStores from '../src/inputs/other-stores.ts';
import type { PrivateFolder } from '../src/ports/private-folder.ts';
import type { SecretsManager } from '../src/ports/secrets-manager.ts';
import type { TokenEndpoint } from '../src/ports/token-endpoint.ts';
import { ServiceError } from '../src/service-error.ts';
import { requestToken } from '../src/session/request-token.ts';
import { FakeRunner } from './support/fake-runner.ts';

const DEFAULTS: InputDefaults = {
  region: 'us-east-1',
  repository: 'acme/payments',
  runId: '9',
  serverUrl: 'https://github.com',
};
const FACTS = {
  repository: 'acme/payments',
  repositoryId: '2',
  repositoryOwner: 'acme',
  repositoryOwnerId: '1',
  runId: '9',
  runAttempt: undefined,
  sha: undefined,
  ref: undefined,
  eventName: undefined,
  actorId: undefined,
};
const SESSION = {
  credentials: {
    accessKeyId: 'ASIAEXAMPLE0123456',
    secretAccessKey: 'secret-access-key-0123',
    sessionToken: 'session-token-0123456789',
    expiration: new Date('2026-12-01T00:00:00Z'),
  },
  assumedRoleArn: 'arn:aws:sts::123456789012:assumed-role/deploy/x',
  accountId: '123456789012',
};

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  pair = await generateKeyPair('RS256');
});

/** Runs the exchange over a store of these values; returns all that the job was told and given. */
async function run(
  input: Readonly<Record<string, string>>,
  store: ReadonlyMap<string, string>,
  failing?: 'files',
  variables: Readonly<Record<string, string>> = {},
) {
  const inputs = parseInputs(
    (name) => ({ 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', ...input })[name] ?? '',
    DEFAULTS,
    { otherStores },
  );
  const runner = new FakeRunner();
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuerFor('https://github.com', undefined).url,
    aud: inputs.audience,
    sub: 'repo:acme@1/payments@2:pull_request',
    jti: 'j',
    iat: now,
    nbf: now,
    exp: now + 300,
    repository_id: '2',
    repository_owner_id: '1',
    run_id: '9',
  };
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(pair.privateKey);
  const endpoint: TokenEndpoint = {
    available: true,
    dialled: Promise.resolve(),
    connected: Promise.resolve(),
    awaited: false,
    requestToken: async () => token,
  };
  const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k' }] };
  const patience = {
    clock: { now: () => Date.now(), random: () => 0, sleep: async () => {} },
    signal: new AbortController().signal,
  };
  const world = {
    endpoint,
    issuer: inputs.issuer,
    keys: { connected: Promise.resolve(), fetchKeys: async () => keys },
    audience: inputs.audience,
    facts: FACTS,
    patience,
  };
  const manager: SecretsManager = {
    batchById: async (ids) => ({
      secrets: ids.flatMap((id) => {
        const text = store.get(id);
        return text === undefined
          ? []
          : [
              {
                arn: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${id}-AbCdEf`,
                name: id,
                versionId: 'v1',
                value: { kind: 'text' as const, text },
              },
            ];
      }),
      errors: ids
        .filter((id) => !store.has(id))
        .map((id) => ({ id, code: 'ResourceNotFoundException', message: 'not found' })),
      next: undefined,
    }),
    batchByPrefix: () => Promise.reject(new Error('unused')),
    get: () => Promise.reject(new Error('unused')),
    list: () => Promise.reject(new Error('unused')),
  };
  const files = new Map<string, Uint8Array>();
  const order: string[] = [];
  const folder: PrivateFolder = {
    path: '/temp/keyless-x',
    publish(all) {
      order.push(
        `published after ${runner.told.filter(({ kind }) => kind === 'mask').length > 0 ? 'masks' : 'nothing'} and ${runner.told.some(({ kind }) => kind === 'state') ? 'state' : 'no state'}`,
      );
      if (failing === 'files') throw new ServiceError('disk', { service: 'AWS STS', transient: false });
      for (const [name, content] of all) files.set(name, content);
    },
    withdraw: () => files.clear(),
  };
  let error: unknown;
  try {
    await exchange(inputs, {
      runner,
      identities: new Map([[inputs.audience, jobIdentity(requestToken(world), world, runner)]]),
      stores: new Map(),
      aws: {
        sts: Promise.resolve({ assumeRole: async () => SESSION, assumeNextRole: async () => SESSION }),
        secretsManager: async () => () => manager,
        parameterStore: () => Promise.reject(new Error('unused')),
      },
      folder,
      workspace: { read: async () => ({ kind: 'problem', message: 'there is no such file in the workspace' }) },
      logins: undefined,
      templates: { read: async () => ({ kind: 'unreadable', because: 'nobody asks here' }) },
      patience,
      place: {
        separator: '/',
        commandFiles: [],
        worker: undefined,
        program: { node: '/node', script: '/cli.js' },
        userFiles: { config: undefined, credentials: undefined },
        before: {},
        renewing: { facts: world.facts, environment: {} },
        variable: (name) => variables[name],
      },
    });
  } catch (reason) {
    error = reason;
  }
  return { error, files, order, runner, token };
}

const secret = fc.stringMatching(/^[A-Za-z0-9!#$%&()*+,./:;<=>?@^_{|}~-]{10,50}$/);

describe('law 1: no secret, token or key is ever said', () => {
  test('in a message, line, variable, output, state or summary, whether the run succeeds or fails', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        async (values, document, broken) => {
          const store = new Map(
            values.map((value, at) => [`s/${at}`, document ? JSON.stringify({ key: value }) : value]),
          );
          const lines = [...store.keys()].map((id, at) => `S${at} = ${id}${document ? '#key' : ''}`);
          const { error, runner, token } = await run(
            { secrets: [...lines, ...(broken ? ['X = s/none', 'Y = s/0#nothing'] : [])].join('\n') },
            store,
          );
          expect(error === undefined).toBe(!broken);
          const said =
            JSON.stringify(runner.told.filter(({ kind }) => kind !== 'mask')) +
            (error === undefined ? '' : words(error));
          for (const value of [
            ...values,
            token,
            SESSION.credentials.secretAccessKey,
            SESSION.credentials.sessionToken,
            SESSION.credentials.accessKeyId,
          ]) {
            expect(said).not.toContain(value);
            expect(said).not.toContain(JSON.stringify(value).slice(1, -1));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nor is a stretch of 12 characters of one, that stands where a document or a text has names', async () => {
    const random = fc.stringMatching(/^[A-Za-z0-9_-]{32,40}$/);
    const short = fc.constantFrom('admin', 'ab9', '12345');
    const value = fc.oneof(
      fc.tuple(random, short).map(([left, right]) => `${left}:${right}`),
      fc.tuple(random, random).map(([left, right]) => `${left}=${right}`),
      fc.tuple(random, short).map(([key, leaf]) => JSON.stringify({ [key]: leaf, password: [leaf] })),
      fc.tuple(random, random, short).map(([a, b, leaf]) => JSON.stringify({ tokens: { [a]: { [b]: leaf } } })),
      fc.tuple(random, short).map(([key, leaf]) => JSON.stringify({ nested: JSON.stringify({ [key]: leaf }) })),
      fc.tuple(random, random).map(([key, name]) => JSON.stringify({ [key]: '', [name]: null })),
    );
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom('S', 'S#nothing', '#*'), async (text, how) => {
        const lines = { S: 'S = s', 'S#nothing': 'S = s#nothing', '#*': '* = s#*' };
        const { error, runner } = await run({ secrets: lines[how] }, new Map([['s', text]]));
        const { leftOut, sought } = planSearch([{ name: 'S', bytes: new TextEncoder().encode(text) }]);
        const said = [
          error === undefined ? '' : words(error),
          ...leftOut,
          ...sought.map(({ part }) => part),
          // Where `#*` succeeds, the keys are the names that were asked for.
          ...(how === '#*' ? [] : [JSON.stringify(runner.told.filter(({ kind }) => kind !== 'mask'))]),
        ].join('\n');
        for (const secret of text.match(/[\w-]{12,}/g) ?? [])
          for (let at = 0; at + 12 <= secret.length; at++)
            expect(said.toUpperCase()).not.toContain(secret.slice(at, at + 12).toUpperCase());
      }),
      { numRuns: 200 },
    );
  });
});

test('law 2: every mask is registered, and the ledger’s path saved, before the first file', async () => {
  const { order, runner } = await run({ secrets: 'A = a' }, new Map([['a', 'value-of-a']]));
  expect(order).toEqual(['published after masks and state']);
  const last = runner.told.findLastIndex(({ kind }) => kind === 'mask');
  const state = runner.told.findIndex(({ kind }) => kind === 'state');
  expect(last).toBeLessThan(state);
});

test('law 4: when the files can’t be written, what was told to the runner is taken back', async () => {
  const { error, files, runner } = await run({ secrets: 'A = a' }, new Map([['a', 'value-of-a']]), 'files');
  expect(error).toBeDefined();
  expect(files.size).toBe(0);
  expect(runner.told.at(-1)).toEqual({ kind: 'retract' });
  expect(runner.told.some(({ kind }) => kind === 'variable' || kind === 'output')).toBe(false);
});

test('what the files for docker and dotenv cannot carry is a line of the log, and no annotation', async () => {
  const { runner } = await run({ secrets: 'NPMRC = a' }, new Map([['a', 'first line\nsecond line']]));
  const told = (kind: 'info' | 'notice' | 'warning') =>
    runner.told.flatMap((one) => (one.kind === kind ? [one.line] : []));
  expect(told('info')).toEqual([
    expect.stringMatching(/^secrets\.env holds these in quotes.*: NPMRC$/),
    expect.stringMatching(/^secrets\.docker\.env leaves these out.*: NPMRC$/),
  ]);
  expect([...told('notice'), ...told('warning')]).toEqual([]);
});

test.each([
  ['/temp/keyless-0123456789abcdef01234567/secrets/A', true],
  ['C:\\temp\\keyless-0123456789abcdef01234567\\secrets\\A', true],
  ['/home/me/a-file', false],
  ['', false],
])('where A_FILE is %j, a notice that an earlier step has handed over A too: %j', async (path, noticed) => {
  const store = new Map([['a', 'value-of-a']]);
  const { runner } = await run({ secrets: 'A = a' }, store, undefined, { A_FILE: path });
  const notices = runner.told.flatMap((one) => (one.kind === 'notice' ? [one.line] : []));
  expect(notices).toEqual(
    noticed ? ['an earlier Keyless step has handed over A too: later steps find what this one has'] : [],
  );
});

test('a session in an account that is not allowed hands over nothing', async () => {
  const inputs = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy', 'allowed-account-ids': '111122223333' };
  const { error, files } = await run(inputs, new Map());
  expect(error).toFailWith('account-not-allowed', /in account "123456789012", which is not among/);
  expect(files.size).toBe(0);
});
