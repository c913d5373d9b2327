/** One table an operator family: rows of AWS's documentation where it has them, else what its words say. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/trust/evaluate.ts';
import { allow, document, parsed, request } from './support.ts';

const KEY = 'k.example:a';

/** Whether one condition holds for a request that has these values under the key, or none. */
function holds(operator: string, wanted: unknown, found?: string | readonly string[], version = '2012-10-17'): string {
  const policy = parsed({ ...document(allow({ [operator]: { [KEY]: wanted } })), Version: version });
  const given = { 'aws:username': 'martha', 'aws:stars': '*?', ...(found === undefined ? {} : { [KEY]: found }) };
  return evaluate(policy, request({}, { given })).outcome;
}

type Row = readonly [operator: string, wanted: unknown, found: string | readonly string[] | undefined, holds: boolean];

function table(rows: readonly Row[]): void {
  test.each(rows)('%s %j with %j is %s', (operator, wanted, found, expected) => {
    expect(holds(operator, wanted, found)).toBe(expected ? 'allowed' : 'refused');
  });
}

describe('strings', () => {
  table([
    ['StringEquals', 'iamuser-admin', 'iamuser-admin', true],
    ['StringEquals', 'iamuser-admin', 'dev-ops', false],
    ['StringEquals', 'iamuser-admin', undefined, false],
    ['StringEquals', 'a', 'A', false],
    ['StringEquals', 'a*', 'ab', false],
    ['StringEquals', 'a*', 'a*', true],
    ['StringEquals', '', '', true],
    ['StringEquals', ['b', 'a'], 'a', true],
    ['StringNotEquals', 'a', 'b', true],
    ['StringNotEquals', ['a', 'b'], 'b', false],
    ['StringNotEquals', 'a', undefined, true],
    ['StringEqualsIgnoreCase', ['preprod', 'storage'], 'PreProd', true],
    ['StringEqualsIgnoreCase', 'a*', 'AB', false],
    ['StringEqualsIgnoreCase', 'STRASSE', 'straße', false],
    ['StringNotEqualsIgnoreCase', 'a', 'A', false],
    ['StringNotEqualsIgnoreCase', 'a', undefined, true],
    ['StringLike', 'home/*', 'home/martha/deep:er', true],
    ['StringLike', 'a?c', 'abc', true],
    ['StringLike', 'a?c', 'ac', false],
    ['StringLike', 'a?c', 'a🔑c', true],
    ['StringLike', 'A*', 'ab', false],
    ['StringLike', '*b*d*', 'abcde', true],
    ['StringLike', 'a.c', 'abc', false],
    ['StringLike', '[a-z]+(x)', 'b(x)', false],
    ['StringLike', 'a\nb*', 'a\nbc', true],
    ['StringLike', '*', '', true],
    ['StringLike', '*', undefined, false],
    ['StringLike', `${'*a'.repeat(50)}`, 'a'.repeat(2000), true],
    ['StringLike', `${'*a'.repeat(50)}b`, 'a'.repeat(2000), false],
    ['StringNotLike', 'a*', 'ab', false],
    ['StringNotLike', 'a*', 'b', true],
    ['StringNotLike', '*', undefined, true],
  ]);
});

describe('numbers', () => {
  table([
    ['NumericLessThanEquals', '10', '10', true],
    ['NumericLessThanEquals', 10, '10.5', false],
    ['NumericLessThanEquals', '10', undefined, false],
    ['NumericEquals', '1.50', '1.5', true],
    ['NumericEquals', 7, '7', true],
    ['NumericEquals', '7', 'seven', false],
    ['NumericEquals', 'x', 'x', false],
    ['NumericNotEquals', '7', '8', true],
    ['NumericNotEquals', '7', '7.0', false],
    ['NumericNotEquals', '7', undefined, true],
    ['NumericLessThan', '-1', '-1.5', true],
    ['NumericLessThan', '1', '1', false],
    ['NumericGreaterThan', '9', '10', true],
    ['NumericGreaterThan', '10', '10', false],
    ['NumericGreaterThanEquals', '10', '10', true],
    ['NumericGreaterThanEquals', '10', '9', false],
  ]);
});

describe('dates', () => {
  table([
    ['DateGreaterThan', '2020-01-01T00:00:01Z', '2020-01-01T00:00:02Z', true],
    ['DateGreaterThan', '2020-01-01T00:00:01Z', '2020-01-01T00:00:01Z', false],
    ['DateGreaterThan', '2020-01-01T00:00:01Z', undefined, false],
    ['DateGreaterThanEquals', '2020-01', '2020-01-01', true],
    ['DateEquals', '2020', '2020-01-01T00:00:00Z', true],
    ['DateEquals', '2020-01-01T02:00+02:00', '2020-01-01T00:00:00.000Z', true],
    ['DateEquals', '1577836800', '2020-01-01T00:00:00Z', true],
    ['DateEquals', '2020-13-01', '2020-13-01', false],
    ['DateEquals', 'January 1, 2020', '2020-01-01', false],
    ['DateNotEquals', '2020-01-01', '2020-01-02', true],
    ['DateNotEquals', '2020-01-01', '2020-01-01T00:00:00Z', false],
    ['DateNotEquals', '2020-01-01', undefined, true],
    ['DateLessThan', '2020-01-02', '1577836800', true],
    ['DateLessThanEquals', '2020-01-01', '2020-01-01T00:00:00Z', true],
    ['DateLessThanEquals', '2020-01-01', '2020-01-01T00:00:01Z', false],
  ]);
});

describe('booleans', () => {
  table([
    ['Bool', 'false', 'false', true],
    ['Bool', 'false', 'true', false],
    ['Bool', 'false', undefined, false],
    ['Bool', true, 'True', true],
    ['Bool', ['true', 'false'], 'false', true],
    ['Bool', 'true', 'yes', false],
    ['ForAllValues:Bool', 'true', undefined, true],
    ['ForAnyValue:Bool', 'true', ['false', 'true'], true],
  ]);
});

describe('binary values', () => {
  table([
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', true],
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', 'ASIAIOSFODNN7EXAMPLE', false],
    ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', undefined, false],
  ]);
});

describe('addresses', () => {
  table([
    ['IpAddress', '203.0.113.0/24', '203.0.113.1', true],
    ['IpAddress', '203.0.113.0/24', '198.51.100.1', false],
    ['IpAddress', ['203.0.113.0/24', '2001:DB8:1234:5678::/64'], '2001:db8:1234:5678::1', true],
    ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5679::1', false],
    ['IpAddress', '203.0.113.7', '203.0.113.7', true],
    ['IpAddress', '203.0.113.7', '203.0.113.8', false],
    ['IpAddress', '0.0.0.0/0', '8.8.8.8', true],
    ['IpAddress', '0.0.0.0/0', '::1', false],
    ['IpAddress', '203.0.113.0/33', '203.0.113.1', false],
    ['IpAddress', '203.0.113', '203.0.113.1', false],
    ['IpAddress', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8', true],
    ['IpAddress', '1::2::3', '1::2', false],
    ['NotIpAddress', '203.0.113.0/24', '198.51.100.1', true],
    ['NotIpAddress', '203.0.113.0/24', '203.0.113.1', false],
    ['NotIpAddress', '203.0.113.0/24', undefined, true],
  ]);
});

describe('ARNs', () => {
  const TOPIC = 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID';
  table([
    ['ArnEquals', TOPIC, TOPIC, true],
    ['ArnEquals', TOPIC, 'arn:aws:sns:us-west-2:777788889999:TOPIC-ID', false],
    ['ArnEquals', TOPIC, undefined, false],
    ['ArnEquals', 'arn:aws:sns:*:123456789012:*', TOPIC, true],
    ['ArnLike', 'arn:aws:sns:us-west-?:*:TOPIC*', TOPIC, true],
    ['ArnLike', 'arn:aws:sns:us-west-2:1*', TOPIC, false],
    ['ArnLike', 'arn:aws:sns:*:TOPIC-ID', TOPIC, false],
    ['ArnLike', '*', TOPIC, false],
    ['ArnLike', 'arn:aws:sns:us-west-2:123456789012:topic-id', TOPIC, false],
    ['ArnLike', 'arn:aws:iam::1:role/*:x', 'arn:aws:iam::1:role/a:b:x', true],
    ['ArnNotEquals', TOPIC, TOPIC, false],
    ['ArnNotLike', 'arn:aws:sqs:*:*:*', TOPIC, true],
    ['ArnNotLike', TOPIC, undefined, true],
    ['ForAllValues:ArnLike', 'arn:aws:sns:*:*:TOPIC*', [TOPIC, `${TOPIC}-2`], true],
    ['ForAllValues:ArnLike', 'arn:aws:sns:*:*:TOPIC*', [TOPIC, 'arn:aws:sns:::admin'], false],
  ]);
});

describe('presence', () => {
  table([
    ['Null', 'true', undefined, true],
    ['Null', 'true', 'x', false],
    ['Null', 'false', 'x', true],
    ['Null', 'false', undefined, false],
    ['Null', false, '', true],
    ['Null', ['true', 'false'], undefined, true],
  ]);
});

describe('IfExists, and the qualifiers of sets', () => {
  table([
    ['StringEqualsIfExists', 'a', 'a', true],
    ['StringEqualsIfExists', 'a', 'b', false],
    ['StringEqualsIfExists', 'a', undefined, true],
    ['StringNotEqualsIfExists', 'a', undefined, true],
    ['NumericLessThanIfExists', '1', undefined, true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
    ['ForAllValues:StringEquals', 'a', undefined, true],
    ['ForAllValues:StringEquals', 'a', [], true],
    ['ForAllValues:StringEquals', 'a', '', true],
    ['ForAllValues:StringNotEquals', 'a', ['b', 'c'], true],
    ['ForAllValues:StringNotEquals', 'a', ['b', 'a'], false],
    ['ForAnyValue:StringEquals', 'environment', ['environment', 'costcenter'], true],
    ['ForAnyValue:StringEquals', 'environment', ['Environment'], false],
    ['ForAnyValue:StringEquals', 'environment', undefined, false],
    ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], true],
    ['ForAnyValue:StringNotEquals', 'a', ['a'], false],
    ['ForAnyValue:StringNotEquals', 'a', undefined, false],
    ['foranyvalue:stringLIKEifexists', 'a*', ['ab'], true],
  ]);
});

describe('what AWS does not document is left open', () => {
  test.each<readonly [string, string, string | readonly string[] | undefined]>([
    ['ForAnyValue:StringEqualsIfExists', 'a', undefined],
    ['StringEquals', 'a', ['a', 'b']],
    ['NumericNotEquals', '7', 'seven'],
    ['DateNotEquals', 'x', '2020-01-01'],
    ['NotIpAddress', '203.0.113.0/24', 'home'],
    ['ArnNotLike', 'arn:aws:iam::1:role/*', 'none'],
  ])('%s %j with %j', (operator, wanted, found) => {
    expect(holds(operator, wanted, found)).toBe('undecided');
  });
});

describe('variables', () => {
  table([
    ['StringEquals', 'home/${aws:username}/', 'home/martha/', true],
    ['StringLike', 'home/${AWS:UserName}/*', 'home/martha/x', true],
    ['StringEquals', '${aws:username}', 'other', false],
    ['StringEquals', "${sts:ExternalId, 'none'}", 'none', true],
    ['StringEquals', "${aws:username, 'none'}", 'martha', true],
    ['StringEquals', "${sts:ExternalId, 'it''s, odd'}", "it''s, odd", true],
    ['StringNotEquals', '${sts:ExternalId}', 'x', true],
    ['StringLike', 'a${*}', 'a*', true],
    ['StringLike', 'a${*}', 'ab', false],
    ['StringLike', '${?}${$}', '?$', true],
    ['StringLike', '${aws:stars}', '*?', true],
    ['StringLike', '${aws:stars}', 'ab', false],
    ['StringLike', '${aws:username', '${aws:username', true],
    ['StringEquals', '$aws:username', '$aws:username', true],
    ['ArnLike', 'arn:aws:iam::1:user/${aws:username}', 'arn:aws:iam::1:user/martha', true],
    ['StringEqualsIgnoreCase', '${aws:username}', 'MARTHA', true],
    ['NumericEquals', '${aws:EpochTime}', '1795428000', false],
  ]);

  test('that only AWS can fill in leave it open', () => {
    expect(holds('StringEquals', '${aws:PrincipalOrgID}', 'x')).toBe('undecided');
  });

  test('are plain text before 2012-10-17', () => {
    expect(holds('StringEquals', '${aws:username}', 'martha', '2008-10-17')).toBe('refused');
    expect(holds('StringEquals', '${aws:username}', '${aws:username}', '2008-10-17')).toBe('allowed');
    expect(holds('StringLike', '${*}', '${xyz}', '2008-10-17')).toBe('allowed');
  });
});
