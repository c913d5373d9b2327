import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadOutcome, StoredSecret } from '../../src/ports/stored-secret.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import { planReads, readKey } from '../../src/secrets/plan.ts';
import type { SecretReference } from '../../src/secrets/reference.ts';
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
        .filter(([name]) => ('prefix' in read ? name.startsWith(read.prefix) : 'id' in read && read.id === name))
        .map(([name, value]) => stored(name, value));
      return [
        readKey(read),
        found.length === 0 ? { kind: 'absent', message: 'not there' } : { kind: 'found', secrets: found },
      ];
    }),
  );
  return resolveSecrets(references, outcomes);
}

/** The same answer to every read. */
function outcomesOf(references: readonly SecretReference[], outcome: ReadOutcome): ReadonlyMap<string, ReadOutcome> {
  return new Map(planReads(references).map((read) => [readKey(read), outcome]));
}

const shown = ({ secrets }: Awaited<ReturnType<typeof resolve>>) =>
  Object.fromEntries(secrets.map(({ name, value }) => [name, value.kind === 'text' ? value.text : value.bytes]));

const DOCUMENT = '{"username":"app","password":"hunter2","a.b":"dotted","z":null,"blank":""}';

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

  test.each([
    ['prod/db-AbCdEf', 'PROD_DB'],
    ['prod/my-secret', 'PROD_MY_SECRET'],
  ])("an ARN's name is taken without its random suffix, and without no more: %s", async (resource, name) => {
    const arn = `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${resource}`;
    const secret = stored(resource.replace('-AbCdEf', ''), text('value'));
    const { references } = parseReferences(arn);
    const resolved = await resolveSecrets(references, outcomesOf(references, { kind: 'found', secrets: [secret] }));
    expect(shown(resolved)).toEqual({ [name]: 'value' });
  });

  test('a key that begins with a digit gets _ only where it begins the name', async () => {
    const store = { db: text('{"1st":"v"}') };
    expect(Object.keys(shown(await resolve('* = db#*\nDB_* = db#*', store)))).toEqual(['_1ST', 'DB_1ST']);
  });
});

test('the source of each secret is what an author would write for it alone', async () => {
  const { secrets } = await resolve('A = db#a\nP_* = p/*\nD_* = db#*\nq/*#x', {
    db: text('{"a":"1","b\\u001b":"2"}'),
    'p/one': text('3'),
    'q/one': text('{"x":"4"}'),
  });
  expect(secrets.map(({ name, reference }) => [name, reference])).toEqual([
    ['A', 'db#a'],
    ['P_ONE', 'p/one'],
    ['D_A', 'db#a'],
    ['D_B_', 'db#*'],
    ['Q_ONE_X', 'q/one#x'],
  ]);
});

test('a key that may be secret is counted where `#*` refuses it', async () => {
  const key = 'tok_live_9f8a7b6c5d4e3f2a1b0c';
  const store = {
    db: text(JSON.stringify({ [key]: '', [key.toUpperCase()]: 'x', AWS_x7y8z9Q1w2E3r4: 'v', n7u8l9l0s1: null })),
  };
  const { problems } = await resolve('* = db#*', store);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'secret-empty: "db#*", key no. 1: its value is empty',
    'name-duplicate: "db#*", key no. 2: the name made of it is taken, or none that a secret can have',
    'name-reserved: "db#*", key no. 3: the name made of it is taken, or none that a secret can have',
    'secret-key-missing: "db#*", key no. 4: key no. 4 is null, which counts as absent',
  ]);
});

test('bytes that are nobody’s text stay bytes', async () => {
  const bytes = Uint8Array.of(0, 255, 254, 10);
  expect(shown(await resolve('X = b', { b: { kind: 'binary', bytes } }))).toEqual({ X: bytes });
});

describe('problems', () => {
  test.each([
    ['X = gone', 'secret-absent', '"gone": not there'],
    [
      'X = db#pasword',
      'secret-key-missing',
      'there is no "pasword"; the keys there are: "username", "password", "a.b"',
    ],
    ['X = db#z', 'secret-key-missing', '"z" is null, which counts as absent'],
    ['X = db#[[', 'selector-invalid', 'neither a key nor a valid JMESPath expression'],
    ['X = plain#key', 'secret-not-json', 'the secret is not a JSON document'],
    ['X = bytes#key', 'secret-not-json', 'the secret is binary'],
    ['* = plain#*', 'secret-not-json', '"#*" needs a JSON object'],
    ['* = list#*', 'secret-not-json', '"#*" needs a JSON object'],
    ['X = db#nofunc(a)', 'selector-invalid', 'that fits the document (Unknown function: nofunc());'],
    ['X = empty', 'secret-empty', '"empty": the value for "X" is empty'],
    ['* = emp*', 'secret-empty', '"emp*", "empty": the value for "TY" is empty'],
    ['P_* = d*#no', 'secret-key-missing', '"d*#no", "db#no": there is no "no"'],
    ['P_* = odd*', 'name-invalid', '"odd*", "odd": "*" stands for nothing here'],
    ['X = db#blank', 'secret-empty', 'the value for "X" is empty'],
    ['* = none#*', 'secret-empty', 'the JSON object has no keys'],
    ['* = nameless#*', 'name-invalid', '"nameless#*", "nameless#": "*" stands for nothing here; write more of the id'],
    ['* = bytes#*', 'secret-not-json', 'the secret is binary'],
    ['* = gone/*', 'secret-absent', '"gone/*": not there'],
    ['X_* = alike#*', 'name-duplicate', '"alike#*", "alike#a_b": "X_A_B" is already the name of "alike#a.b"'],
    ['PATH_X = plain\nPATH_* = two#*', 'name-duplicate', '"two#*", "two#x": "PATH_X" is already the name on line 1'],
    ['prod/none\nPROD_* = nones#*', 'name-duplicate', '"PROD_NONE" is already the name on line 1'],
    [
      '* = odd#*',
      'name-reserved',
      '"odd#path": the name "PATH" is reserved; write one left of "=" that begins otherwise, such as SECRET_…',
    ],
  ])('%j', async (input, code, message) => {
    const store = {
      db: text(DOCUMENT),
      plain: text('p4ssw0rd-plain'),
      empty: text(''),
      list: text('["a"]'),
      none: text('{}'),
      nameless: text('{"":"x"}'),
      alike: text('{"a.b":"x","a_b":"y"}'),
      odd: text('{"path":"x"}'),
      two: text('{"x":"y"}'),
      nones: text('{"none":"y"}'),
      'prod/none': text('y'),
      bytes: { kind: 'binary', bytes: Uint8Array.of(0xff) } as const,
    };
    const { problems } = await resolve(input, store);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toContain(message);
  });

  test('all come at once, by line, and a line that fails has its name all the same', async () => {
    const { problems } = await resolve('prod/gone\nB = db#no\nC = db\n* = prod#*\n* = db#*', {
      db: text('{"c":""}'),
      prod: text('{"prod/gone":"x","b":"x"}'),
    });
    expect(problems.map(({ where, code }) => [where, code])).toEqual([
      ['secrets, line 1', 'secret-absent'],
      ['secrets, line 2', 'secret-key-missing'],
      ['secrets, line 4', 'name-duplicate'],
      ['secrets, line 4', 'name-duplicate'],
      ['secrets, line 5', 'name-duplicate'],
      ['secrets, line 5', 'secret-empty'],
    ]);
  });

  test.each([
    [
      'X = prod/db',
      'AccessDeniedException',
      'secretsmanager:GetSecretValue on "arn:*:secretsmanager:*:*:secret:prod/db-??????"',
    ],
    [
      '* = prod/*',
      'AccessDeniedException',
      '"arn:*:secretsmanager:*:*:secret:prod/*", secretsmanager:ListSecrets on "*"',
    ],
    ['X = prod/db', 'DecryptionFailure', "the role needs kms:Decrypt on the secret's key, which must be enabled"],
  ])('%s that is refused with %s names the permission', async (input, code, permission) => {
    const { references } = parseReferences(input);
    const refused = outcomesOf(references, { kind: 'refused', code, message: 'not you\u001b[31m' });
    const { problems } = await resolveSecrets(references, refused);
    expect(problems).toMatchObject([{ code: 'secret-refused', where: 'secrets, line 1' }]);
    expect(problems[0]?.message).toContain(`${code}: not you\\u001b[31m; `);
    expect(problems[0]?.message).toContain(permission);
  });

  test.each([
    [
      'X = db',
      'Access to KMS is not allowed',
      "Access to KMS is not allowed; the role needs kms:Decrypt on the secret's key",
    ],
    [
      'X = ssm:/db',
      'The ciphertext refers to a customer master key that does not exist.',
      "that does not exist; the parameter's key must exist and be enabled, and the role needs kms:Decrypt on it",
    ],
    [
      'X = db',
      'not authorized to perform: kms:Decrypt on resource: k.',
      "resource: k; the role needs kms:Decrypt on the secret's key",
    ],
  ])('%s whose key is denied asks for the key alone', async (input, message, words) => {
    const { references } = parseReferences(input);
    const refused = outcomesOf(references, { kind: 'refused', code: 'AccessDeniedException', message });
    const { problems } = await resolveSecrets(references, refused);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.message).not.toContain(':Get');
  });

  test.each([
    ['X = prod/db', 'arn:aws:secretsmanager:eu-west-1:1:secret:prod/db-??????', { region: 'eu-west-1', account: '1' }],
    ['* = prod/*', 'arn:aws:secretsmanager:eu-west-1:1:secret:prod/*', { region: 'eu-west-1', account: '1' }],
    ['X = ssm:/prod/db', 'arn:aws:ssm:eu-west-1:1:parameter/prod/db', { region: 'eu-west-1', account: '1' }],
    ['X = prod/kms', 'arn:aws:secretsmanager:eu-west-1:*:secret:prod/kms-??????', { region: 'eu-west-1' }],
    ['X = a', 'arn:aws-cn:secretsmanager:cn-north-1:1:secret:a-??????', { region: 'cn-north-1', account: '1' }],
  ])('%s that is refused names what to allow, ready to be pasted', async (input, arn, place) => {
    const { references } = parseReferences(input);
    const refused = outcomesOf(references, { kind: 'refused', code: 'AccessDeniedException', message: 'no' });
    const { problems } = await resolveSecrets(references, refused, place);
    expect(problems[0]?.message).toContain(`on "${arn}"`);
  });

  test.each([
    ['X = db', '; looked for in region "eu-west-1" of account 123456789012'],
    ['X = ssm:/db', '; looked for in region "eu-west-1" of account 123456789012'],
    ['* = db/*', '; looked for in region "eu-west-1" of account 123456789012'],
    ['X = arn:aws:secretsmanager:eu-west-3:123456789012:secret:db', ''],
    ['X = ssm:arn:aws:ssm:eu-west-3:123456789012:parameter/db', ''],
  ])('%s that is absent says where it was looked for: %j', async (input, words) => {
    const { references } = parseReferences(input);
    const absent = outcomesOf(references, { kind: 'absent', message: 'Not there.' });
    const place = { region: 'eu-west-1', account: '123456789012' };
    const { problems } = await resolveSecrets(references, absent, place);
    expect(problems[0]?.message).toMatch(words === '' ? /: Not there\.$/ : `: Not there${words}`);
    const unnamed = await resolveSecrets(references, absent, { region: 'eu-west-1' });
    expect(unnamed.problems[0]?.message).not.toContain('account');
  });

  test('a refusal for another reason blames no permission', async () => {
    const { references } = parseReferences('X ?= db');
    const refused = outcomesOf(references, {
      kind: 'refused',
      code: 'InvalidRequestException',
      message: 'marked for deletion',
    });
    const { problems, notices } = await resolveSecrets(references, refused);
    expect(notices).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'secret-refused',
        where: 'secrets, line 1',
        message: '"db": InvalidRequestException: marked for deletion',
      },
    ]);
  });

  test('an empty prefix, or no answer at all, is an absent secret', async () => {
    const { references } = parseReferences('* = p/*\nX = db');
    const [prefix] = planReads(references);
    const { problems } = await resolveSecrets(
      references,
      new Map(prefix && [[readKey(prefix), { kind: 'found', secrets: [] }]]),
    );
    expect(problems).toEqual([
      { code: 'secret-absent', where: 'secrets, line 1', message: '"p/*": no secret has a name that starts so' },
      { code: 'secret-absent', where: 'secrets, line 2', message: '"db": the store gave no answer for it' },
    ]);
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

  test('never hold a value of the document, nor do notices', async () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9!$%&]{12,40}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 3 }, secret, fc.array(tie('tree'), { maxLength: 3 }), tie('node')),
      node: fc.dictionary(fc.constantFrom('a', 'b', 'k.l', 'path', 'rawJSON'), tie('tree'), { noNullPrototype: true }),
    }));
    const selectors = [
      'missing',
      'a',
      'a.b',
      'sum(@)',
      'a[0].b',
      '[[',
      '&a',
      'k.l',
      'to_number(a)',
      'join(`,`, @)',
      '*',
    ];
    const input = [
      ...selectors.map((selector, at) => `X${at} = db#${selector === '*' ? 'a.*' : selector}`),
      ...selectors.map((selector, at) => `Y${at} ?= db#${selector === '*' ? 'b' : selector}.none`),
      '* = db#*',
      'db#*',
      'P_* = d*#missing',
    ].join('\n');
    await fc.assert(
      fc.asyncProperty(tree, fc.nat({ max: 2 }), async (document, cut) => {
        const whole = JSON.stringify(document);
        const { notices, problems } = await resolve(input, { db: text(whole.slice(0, whole.length - cut)) });
        expect(problems.length).toBeGreaterThan(0);
        const said = JSON.stringify([notices, problems]);
        for (const value of whole.match(/[A-Za-z0-9!$%&]{12,40}/g) ?? []) expect(said).not.toContain(value);
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

test('a thousand references to a large document parse it once', async () => {
  const keys = Array.from({ length: 1000 }, (_, at) => `key${at}`);
  const document = JSON.stringify(Object.fromEntries(keys.map((key) => [key, `${key}-`.repeat(8)])));
  const input = keys.map((key) => `X_${key} = db#${key}`).join('\n');
  const { references } = parseReferences(input);
  let parsed = 0;
  const value: SecretValue = {
    kind: 'text',
    get text() {
      parsed++;
      return document;
    },
  };
  const { secrets, problems } = await resolveSecrets(
    references,
    outcomesOf(references, { kind: 'found', secrets: [stored('db', value)] }),
  );
  expect(problems).toEqual([]);
  expect(secrets).toHaveLength(1000);
  expect(parsed).toBe(1);
});

describe('parameters', () => {
  const PARAMETERS = { '/prod/db': text('{"login":"app"}'), '/prod/db/url': text('u-r-l'), root: text('r') };
  const ARN = 'arn:aws:ssm:eu-west-1:999999999999:parameter/shared/url';

  test.each([
    ['ssm:/prod/db/url', 'PROD_DB_URL'],
    ['ssm:/prod/db#login', 'PROD_DB_LOGIN'],
    ['ssm:root', 'ROOT'],
    ['ssm:/prod/*', 'PROD_DB_URL'],
    ['* = ssm:/prod/*', 'DB_URL'],
    ['P_* = ssm:/prod/db/*', 'P_URL'],
    ['* = ssm:/prod/db#*', 'LOGIN'],
    [`ssm:${ARN}`, 'SHARED_URL'],
  ])('%s gives %s', async (input, name) => {
    const { secrets } = await resolve(input, { ...PARAMETERS, [ARN]: text('shared') });
    expect(secrets.map((secret) => secret.name)).toContain(name);
  });

  test.each([
    [
      'A = ssm:/a/b',
      'AccessDeniedException',
      'needs ssm:GetParameters on "arn:*:ssm:*:*:parameter/a/b", and kms:Decrypt',
    ],
    ['* = ssm:/a/*', 'AccessDeniedException', 'needs ssm:GetParametersByPath on "arn:*:ssm:*:*:parameter/a"'],
    [`A = ${ARN}`, 'AccessDeniedException', `needs ssm:GetParameters on "${ARN}"`],
    ['A = ssm:/a', 'InvalidKeyId', "the parameter's key must exist and be enabled"],
  ])('%s refused with %s names what the role lacks', async (input, code, words) => {
    const { references } = parseReferences(input);
    const { problems } = await resolveSecrets(
      references,
      outcomesOf(references, { kind: 'refused', code, message: 'no' }),
    );
    expect(problems).toMatchObject([{ code: 'secret-refused', message: expect.stringContaining(words) }]);
  });

  test('none under a path is absent, or left out where the line is optional', async () => {
    const { references } = parseReferences('* = ssm:/a/*\nB_* ?= ssm:/b/*');
    const { notices, problems } = await resolveSecrets(
      references,
      outcomesOf(references, { kind: 'found', secrets: [] }),
    );
    expect(problems).toMatchObject([
      { code: 'secret-absent', message: expect.stringContaining('no parameter is under') },
    ]);
    expect(notices).toEqual([expect.stringContaining('"ssm:/b/*" is left out')]);
  });
});
