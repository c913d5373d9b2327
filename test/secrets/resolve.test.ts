import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOutcome, StoredSecret } from '../../src/ports.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import { planReads, readKey } from '../../src/secrets/plan.ts';
import { resolveSecrets } from '../../src/secrets/resolve.ts';
import type { SecretValue } from '../../src/secrets/value.ts';

const text = (value: string): SecretValue => ({ kind: 'text', text: value });

function stored(name: string, value: SecretValue): StoredSecret {
  return { arn: `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-AbCdEf`, name, versionId: 'v1', value };
}

/** Resolves a `secrets` input against a store of these values. */
async function resolve(input: string, store: Readonly<Record<string, SecretValue>>) {
  const { references, problems } = parseReferences(input);
  expect(problems).toEqual([]);
  const outcomes = new Map<string, ReadOutcome>(
    planReads(references).map((read) => {
      const found = Object.entries(store)
        .filter(([name]) => (read.kind === 'prefix' ? name.startsWith(read.prefix) : read.id === name))
        .map(([name, value]) => stored(name, value));
      return [
        readKey(read),
        found.length === 0 ? { kind: 'absent', message: 'not there' } : { kind: 'found', secrets: found },
      ];
    }),
  );
  return resolveSecrets(references, outcomes);
}

const shown = ({ secrets }: Awaited<ReturnType<typeof resolve>>) =>
  Object.fromEntries(secrets.map(({ name, value }) => [name, value.kind === 'text' ? value.text : value.bytes]));

const DOCUMENT =
  '{"username":"app","password":"hunter2","a.b":"dotted","deep":{"x":[1,"two"]},"n":12345678901234567890,"f":1.0,"t":true,"z":null}';

describe('names', () => {
  test.each([
    ['prod/payments/db#password', 'PROD_PAYMENTS_DB_PASSWORD'],
    ['prod/payments/db', 'PROD_PAYMENTS_DB'],
    ['DB_* = prod/payments/db#*', 'DB_USERNAME'],
    ['* = prod/payments/db#*', 'USERNAME'],
    ['prod/payments/db#*', 'PROD_PAYMENTS_DB_USERNAME'],
    ['* = prod/payments/*', 'DB'],
    ['P_* = prod/payments/*', 'P_DB'],
    ['prod/payments/*', 'PROD_PAYMENTS_DB'],
    ['prod/payments/*#username', 'PROD_PAYMENTS_DB_USERNAME'],
  ])('%s gives %s', async (input, name) => {
    const { secrets } = await resolve(input, { 'prod/payments/db': text('{"username":"app","password":"hunter2"}') });
    expect(secrets.map((secret) => secret.name)).toContain(name);
  });

  test("an ARN's name is taken without its random suffix", async () => {
    const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';
    expect(shown(await resolve(arn, { [arn]: text('value') }))).toEqual({ PROD_DB: 'value' });
  });
});

describe('selectors', () => {
  test.each([
    ['password', 'hunter2'],
    ['a.b', 'dotted'],
    ['deep.x[1]', 'two'],
    ['deep', '{"x":[1,"two"]}'],
    ['n', '12345678901234567890'],
    ['f', '1.0'],
    ['t', 'true'],
    ['length(deep.x)', '2'],
  ])('#%s selects %s', async (selector, expected) => {
    expect(shown(await resolve(`X = db#${selector}`, { db: text(DOCUMENT) }))).toEqual({ X: expected });
  });

  test('bytes that are nobody’s text stay bytes', async () => {
    const bytes = Uint8Array.of(0, 255, 254, 10);
    expect(shown(await resolve('X = b', { b: { kind: 'binary', bytes } }))).toEqual({ X: bytes });
  });
});

describe('problems', () => {
  test.each([
    ['X = gone', 'secret-absent', '"gone": not there'],
    [
      'X = db#pasword',
      'secret-key-missing',
      'there is no "pasword"; the keys there are: "username", "password", "a.b"',
    ],
    ['X = db#z', 'secret-key-missing', 'there is no "z"'],
    ['X = db#[[', 'selector-invalid', 'neither a key nor a valid JMESPath expression'],
    ['X = plain#key', 'secret-not-json', 'the secret is not a JSON document'],
    ['X = bytes#key', 'secret-not-json', 'not a JSON document'],
    ['* = plain#*', 'secret-not-json', '"#*" needs a JSON object'],
    ['* = list#*', 'secret-not-json', '"#*" needs a JSON object'],
    ['X = empty', 'secret-empty', 'the value for "X" is empty'],
    ['* = odd#*', 'name-reserved', 'the variable PATH'],
    ['X = plain\nX = db', 'name-duplicate', '"X" is already the name on line 1'],
    ['X = plain\nx = db', 'name-duplicate', '"x" is too like the name "X" on line 1'],
    ['A = plain\nA_FILE = db', 'name-duplicate', '"A_FILE" is too like the name "A"'],
  ])('%j', async (input, code, message) => {
    const store = {
      db: text(DOCUMENT),
      plain: text('p4ssw0rd-plain'),
      empty: text(''),
      list: text('["a"]'),
      odd: text('{"path":"x"}'),
      bytes: { kind: 'binary', bytes: Uint8Array.of(0xff) } as const,
    };
    const { problems } = await resolve(input, store);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toContain(message);
  });

  test('all come at once, by line', async () => {
    const { problems } = await resolve('A = gone\nB = db#no\nC = db', { db: text('{}') });
    expect(problems.map(({ where }) => where)).toEqual(['secrets, line 1', 'secrets, line 2']);
  });

  test('an optional secret or key that is absent is a notice', async () => {
    const { notices, problems, secrets } = await resolve('A ?= gone\nB ?= db#no\nC = db#a', { db: text('{"a":"b"}') });
    expect(problems).toEqual([]);
    expect(secrets.map(({ name }) => name)).toEqual(['C']);
    expect(notices).toEqual([
      'secrets, line 1: "gone" is left out: not there',
      'secrets, line 2: "db#no" is left out: there is no "no"; the keys there are: "a"',
    ]);
  });

  test('never hold a value of the document', async () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9!$%&]{12,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(secret, { minLength: 1, maxLength: 5 }), fc.boolean(), async (values, broken) => {
        const document = JSON.stringify(Object.fromEntries(values.map((value, at) => [`key${at}`, value])));
        const { notices, problems } = await resolve('A = db#missing\nB ?= db#key0.x\nC = db#sum(@)\nD = db#[[', {
          db: text(broken ? document.slice(0, -1) : document),
        });
        const said = JSON.stringify([notices, problems]);
        for (const value of values) expect(said).not.toContain(value);
      }),
    );
  });
});

test('references to one secret are read once', () => {
  const { references } = parseReferences('A = db#a\nB = db#b\nC = db?stage=AWSPREVIOUS\nD = db\n* = p/*\nP_* = p/*');
  expect(planReads(references)).toEqual([
    { kind: 'secret', id: 'db' },
    { kind: 'secret', id: 'db', stage: 'AWSPREVIOUS' },
    { kind: 'prefix', prefix: 'p/' },
  ]);
});
