import { describe, expect, test } from 'vitest';
import { parseAuditOptions } from '../../src/audit/options.ts';

test('the arguments of `keyless audit` are read', () => {
  expect(parseAuditOptions([])).toEqual({
    paths: [],
    format: 'text',
    failOn: 'warning',
    baseline: undefined,
    writeBaseline: false,
    root: undefined,
  });
  expect(
    parseAuditOptions([
      '--sarif',
      '--fail-on=never',
      'a',
      '--baseline',
      'b',
      '--root',
      'r',
      '--write-baseline',
      '--',
      '--c',
    ]),
  ).toEqual({
    paths: ['a', '--c'],
    format: 'sarif',
    failOn: 'never',
    baseline: 'b',
    writeBaseline: true,
    root: 'r',
  });
});

describe('an argument is refused', () => {
  test.each([
    [['--foo'], '--foo is no option'],
    [['-x'], '"-x" is no option'],
    [['--format', 'xml'], '--format is "xml"; expected one of text, json, sarif, github'],
    [['--fail-on'], '--fail-on needs a value'],
    [['--fail-on=high'], '--fail-on is "high"; expected one of error, warning, note, never'],
    [['--write-baseline'], '--write-baseline needs --baseline FILE'],
  ])('%j', (args, message) => {
    expect(() => parseAuditOptions(args)).toFailWith('command-usage', message);
  });
});
