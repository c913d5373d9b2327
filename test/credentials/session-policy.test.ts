import { expect, test } from 'vitest';
import { sessionPolicyProblems } from '../../src/credentials/session-policy.ts';

const READ = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

test.each<[name: string, policy: object]>([
  ['one statement, in a list or not', { Version: '2012-10-17', Statement: READ }],
  [
    'several',
    {
      Id: 'x',
      Statement: [
        { ...READ, Sid: 'A' },
        { Effect: 'Deny', NotAction: ['s3:*'], NotResource: [] },
      ],
    },
  ],
  ['conditions, which AWS judges', { Statement: [{ ...READ, Condition: { Bool: { 'aws:SecureTransport': true } } }] }],
])('nothing is said of a policy with %s', (_name, policy) => {
  expect(sessionPolicyProblems(JSON.stringify(policy))).toEqual([]);
});

test.each<[text: string, problems: readonly string[]]>([
  ['{"a":1}', ['expected a JSON object with "Statement", found none']],
  ['[1]', ['expected a JSON object with "Statement", found none']],
  ['{"Version":"2020-01-01","Statement":[]}', ['expected "Version": "2012-10-17", found "2020-01-01"']],
  [
    '{"Statement":{"effect":"Allow"}}',
    ['Effect', 'Action', 'Resource'].map((name) => `Statement[0]: "${name}" is missing`),
  ],
  [
    '{"Statement":[{"Effect":"allow","Principal":"*","NotAction":"*","Resource":"*"},"x"]}',
    [
      'Statement[0]: expected "Effect" to be Allow or Deny, found "allow"',
      'Statement[0]: a session policy has no "Principal": it is for this session alone',
      'Statement[1]: expected an object',
    ],
  ],
])('%s is no policy that AWS would take', (text, problems) => {
  expect(sessionPolicyProblems(text)).toEqual(problems);
});

test('text that is no JSON is told with what stands there', () => {
  expect(sessionPolicyProblems('{\n  "Statement": [,]\n}')).toEqual([
    expect.stringMatching(/^expected JSON: SyntaxError: Unexpected token ',', .*\[,\] \}" is not valid JSON$/),
  ]);
});
