import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReferences } from '../../src/secrets/parse.ts';

const ARN = 'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:prod/db-AbCdEf';

describe('a line', () => {
  test.each([
    ['DB = prod/db', { name: 'DB', optional: false, read: { kind: 'secret', id: 'prod/db' }, selector: undefined }],
    [
      'DB=prod/db#password',
      { name: 'DB', read: { kind: 'secret', id: 'prod/db' }, selector: { kind: 'path', path: 'password' } },
    ],
    ['DB ?= prod/db', { name: 'DB', optional: true }],
    ['prod/payments/db#a.b', { name: undefined, selector: { kind: 'path', path: 'a.b' } }],
    ['prod/db?stage=AWSPREVIOUS', { name: undefined, read: { kind: 'secret', id: 'prod/db', stage: 'AWSPREVIOUS' } }],
    [
      'db?stage=AWSPREVIOUS#x',
      {
        name: undefined,
        read: { kind: 'secret', id: 'db', stage: 'AWSPREVIOUS' },
        selector: { kind: 'path', path: 'x' },
      },
    ],
    ['OLD = db?version=8f0c-1', { name: 'OLD', read: { kind: 'secret', id: 'db', version: '8f0c-1' } }],
    [`GOV = ${ARN}#k`, { name: 'GOV', read: { kind: 'secret', id: ARN }, selector: { kind: 'path', path: 'k' } }],
    ['DB_* = prod/db#*', { name: 'DB_*', selector: { kind: 'all-keys' } }],
    ['* = prod/db#*', { name: '*', selector: { kind: 'all-keys' } }],
    ['* = prod/payments/*', { name: '*', read: { kind: 'prefix', prefix: 'prod/payments/' } }],
    ['prod/payments/*', { name: undefined, read: { kind: 'prefix', prefix: 'prod/payments/' } }],
    [
      "HOST = db#hosts[?zone == 'a'].name | [0]",
      { name: 'HOST', selector: { kind: 'path', path: "hosts[?zone == 'a'].name | [0]" } },
    ],
    ["db#hosts[?zone=='a']", { name: undefined, selector: { kind: 'path', path: "hosts[?zone=='a']" } }],
    ['X = my-name=x', { name: 'X', read: { kind: 'secret', id: 'my-name=x' } }],
  ])('%s is read', (line, expected) => {
    const { references, problems } = parseReferences(line);
    expect(problems).toEqual([]);
    expect(references).toMatchObject([expected]);
  });

  test.each([
    ['my-name = prod/db', 'name-invalid', /"my-name" is no name.*an id that holds "=" needs a name/],
    ['1abc=prod/db', 'name-invalid', /"1abc" is no name/],
    ['prod/db?=x', 'name-invalid', /"prod\/db" is no name/],
    ['GITHUB_TOKEN = x', 'name-reserved', /the variable GITHUB_TOKEN/],
    ['path = x', 'name-reserved', /the variable path/],
    ['NODE_OPTIONS = x', 'name-reserved', /NODE_OPTIONS/],
    ['LD_PRELOAD = x', 'name-reserved', /LD_PRELOAD/],
    ['AWS_CONFIG = x', 'name-reserved', /AWS_CONFIG/],
    ['SSL_CERT = x', 'name-reserved', /SSL_CERT/],
    ['Claims = x', 'name-reserved', /one of the action's own outputs/],
    ['A =', 'reference-syntax', /no reference right of "="/],
    ['A = prod/db#', 'reference-syntax', /no selector behind "#"/],
    ['A = prod db', 'reference-syntax', /"prod db" is no secret's name/],
    ['A = arn:aws:s3:::bucket', 'reference-syntax', /expected an ARN such as arn:aws:secretsmanager/],
    ['A = ssm:/prod/x', 'reference-scheme', /"ssm:" is not supported by this version/],
    ['A = sops:x', 'reference-scheme', /"sops:" is no store/],
    ['A = db?stage=', 'reference-query', /\?stage= has no usable value/],
    ['A = db?colour=red', 'reference-query', /"colour" is not known/],
    ['A = db?stage=x&version=y', 'reference-query', /one of \?stage= and \?version=/],
    ['A = prod/*', 'reference-wildcard', /many secrets can't have the one name "A"/],
    ['A = prod/db#*', 'reference-wildcard', /many secrets/],
    ['A_* = prod/db', 'reference-wildcard', /needs a "\*" right of it/],
    ['A_* = prod/*/db', 'reference-wildcard', /at the end of the id/],
    ['* = prod/*#*', 'reference-wildcard', /which "\*" names the secrets/],
    ['* = prod/*?stage=X', 'reference-wildcard', /need a whole id/],
  ])('%s is refused', (line, code, message) => {
    const { problems } = parseReferences(`# first\n\n${line}`);
    expect(problems).toMatchObject([{ code, where: 'secrets, line 3' }]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.message).toContain(JSON.stringify(line));
  });
});

test('blank lines and comments are skipped, and every problem is reported at once', () => {
  const { references, problems } = parseReferences('A = x\r\n\n  # B = y\nC =\nPATH = z\n');
  expect(references.map(({ line }) => line)).toEqual([1]);
  expect(problems.map(({ where, code }) => [where, code])).toEqual([
    ['secrets, line 4', 'reference-syntax'],
    ['secrets, line 5', 'name-reserved'],
  ]);
});

test('no text makes the parser throw, and each line is either read or refused', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      const { references, problems } = parseReferences(lines.join('\n'));
      const written = lines
        .join('\n')
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
      expect(references.length + problems.length).toBe(written.length);
    }),
  );
});
