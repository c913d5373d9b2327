import { describe, expect, test } from 'vitest';
import { parseAuditOptions } from '../../src/commands/audit-options.ts';

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
    [['--foo'], /Unknown option '--foo'/],
    [['-x'], /Unknown option '-x'/],
    [['--format', 'xml'], /--format: expected one of text, json, sarif, github, found "xml"/],
    [['--json', '--sarif'], /--sarif: expected one format, found --json and --sarif/],
    [['--fail-on'], /--fail-on <value>' argument missing/],
    [
      ['--fail-on=high', '--root='],
      /--fail-on: expected one of error, warning, note, never, found "high".*--root: expected a folder, found ""/s,
    ],
    [['--write-baseline'], /--write-baseline: expected --baseline FILE beside it/],
  ])('%j', (args, message) => {
    expect(() => parseAuditOptions(args)).toFailWith('command-usage', message);
  });
});
