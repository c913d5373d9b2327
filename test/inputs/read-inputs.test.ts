import { expect, test } from 'vitest';
import { readInputs } from '../../src/inputs/read-inputs.ts';

const GIVEN: Readonly<Record<string, string>> = {
  'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
  'aws-region': 'us-east-1',
};
const DEFAULTS = { region: undefined, repository: 'acme/payments', runId: '42', serverUrl: 'https://github.com' };

const read = (given: Readonly<Record<string, string>>) =>
  readInputs((name) => ({ ...GIVEN, ...given })[name] ?? '', DEFAULTS);

test('inputs that can be used are read', async () => {
  expect(
    await read({ secrets: 'A = prod/plain\nB = vault:secret/data/ci#x', 'vault-addr': 'https://v.example' }),
  ).toMatchObject({
    references: [{ name: 'A' }, { name: 'B' }],
  });
});

test('every problem of every line comes at once, before anything is asked, the first of each line with what to write', async () => {
  const secrets = [
    '',
    'A = prod/plain',
    'A = prod/npmrc',
    'a = prod/npmrc',
    'B == x',
    'aws/key',
    "'C' = 'x'",
    'prod/a-b',
    'prod/a_b',
    'D = SSM:/x',
  ].join('\n');
  const chained = '\n\narn:aws:iam::123456789012:role/next # the last one\n';
  const failure: unknown = await read({ secrets, 'chained-roles': chained }).catch((error: unknown) => error);
  expect(failure).toFailWith('inputs-invalid', '9 things in the inputs are not usable');
  for (const said of [
    'chained-roles, line 1: expected a role ARN',
    'role/deploy, alone on its line, found "arn:aws:iam::123456789012:role/next # the last one" [input-invalid]',
    'line 3: "A = prod/npmrc": "A" is already the name on line 2 [name-duplicate]',
    'line 4: "a = prod/npmrc": "a" is too like the name "A" on line 2',
    'line 5: "B == x": "= x" is no secret\'s name',
    'found " "; write B = x [reference-syntax]',
    'line 6: "aws/key": the name "AWS_KEY" is reserved, as is every name that begins with AWS_; write NAME = aws/key [name-reserved]',
    "line 7: \"'C' = 'x'\": \"'C'\" is no name: expected letters, digits and _, not beginning with a digit, at most 200; write C = x [name-invalid]",
    'found "\'" [reference-syntax]',
    'line 9: "prod/a_b": "PROD_A_B" is already the name on line 8; write NAME = prod/a_b [name-duplicate]',
    '; write D = ssm:/x [reference-syntax]',
  ])
    expect(failure).toFailWith('inputs-invalid', said);
});

test('advice is one line, whatever the author has written', async () => {
  const failure: unknown = await read({ secrets: '\u001b\u2028-x = y' }).catch((error: unknown) => error);
  expect(failure).toFailWith('inputs-invalid', 'write ___X = y [name-invalid]');
});

test('a line that only conflicts with another input is told of no other way to write it', async () => {
  const arn = 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:x-AbCdEf';
  const failure: unknown = await read({ secrets: arn }).catch((error: unknown) => error);
  expect(failure).toFailWith('inputs-invalid', 'but the role is in "aws" [input-conflict]');
});
