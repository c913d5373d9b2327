import { describe, expect, test } from 'vitest';
import { parseCheckOptions } from '../../src/commands/check-options.ts';

test('the arguments of `keyless check` are read', () => {
  expect(parseCheckOptions([])).toEqual({
    patterns: [],
    depth: 'offline',
    format: 'text',
    failOn: 'warning',
    region: undefined,
    root: undefined,
  });
  expect(
    parseCheckOptions(['a', '--values', '--format=github', '--fail-on', 'error', '--region', 'us-gov-west-1']),
  ).toEqual({
    patterns: ['a'],
    depth: 'values',
    format: 'github',
    failOn: 'error',
    region: 'us-gov-west-1',
    root: undefined,
  });
});

describe('an argument is refused', () => {
  test.each([
    [['--exits'], /Unknown option '--exits'/],
    [['--exists', '--values'], /--values: expected one of --exists and --values/],
    [['--region', 'us-east'], /--region: expected one such as us-east-1, found "us-east"/],
  ])('%j', (args, message) => {
    expect(() => parseCheckOptions(args)).toFailWith('command-usage', message);
  });
});
