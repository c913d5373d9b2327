import { describe, expect, test } from 'vitest';
import { parseRequested, resolveRequested } from '../../src/registries/requested.ts';

const SESSION = { account: '123456789012', region: 'us-east-1' };

const hosts = (text: string, region = 'us-east-1'): readonly string[] => {
  const { registries, problems } = parseRequested(text, region);
  expect(problems).toEqual([]);
  return resolveRequested(registries, { ...SESSION, region }).map(({ host }) => host);
};

describe('ecr-login', () => {
  test.each([
    ['', []],
    ['false', []],
    ['none', []],
    ['true', ['123456789012.dkr.ecr.us-east-1.amazonaws.com']],
    ['TRUE, public.ecr.aws', ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'public.ecr.aws']],
    ['210987654321', ['210987654321.dkr.ecr.us-east-1.amazonaws.com']],
    [
      'https://210987654321.dkr.ecr.eu-west-1.amazonaws.com/\n\n  012345678901 ',
      ['210987654321.dkr.ecr.eu-west-1.amazonaws.com', '012345678901.dkr.ecr.us-east-1.amazonaws.com'],
    ],
    [
      'true\n123456789012\n123456789012.dkr.ecr.us-east-1.amazonaws.com',
      ['123456789012.dkr.ecr.us-east-1.amazonaws.com'],
    ],
  ])('%j names %j', (text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  test("takes account ids for registries of the step's own region and partition", () => {
    expect(hosts('true', 'cn-north-1')).toEqual(['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn']);
    expect(hosts('210987654321', 'us-gov-west-1')).toEqual(['210987654321.dkr.ecr.us-gov-west-1.amazonaws.com']);
  });

  test.each([
    ['yes', 'expected true, false, an account id of 12 digits, or a host such as', 'found "yes"'],
    ['12345678901', 'found "12345678901" (quote ids in YAML, or a leading zero is lost)'],
    ['210987654321.dkr.ecr.us-east-1.amazonaws.com/app', '(name the registry alone, without a repository)'],
    ['false, true', 'found "false"'],
  ])('%j is not understood', (text, ...parts) => {
    const { problems } = parseRequested(text, 'us-east-1');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'input-invalid', where: 'ecr-login' });
    for (const part of parts) expect(problems[0]?.message).toContain(part);
  });

  test('reports every entry that is wrong, with its line', () => {
    const text = 'ghcr.io\npublic.ecr.aws, nonsense\n210987654321.dkr.ecr.us-east-1.amazonaws.com';
    const { problems } = parseRequested(text, 'cn-north-1');
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['input-invalid', 'ecr-login, line 1'],
      ['input-conflict', 'ecr-login, line 2'],
      ['input-invalid', 'ecr-login, line 2'],
      ['input-conflict', 'ecr-login, line 3'],
    ]);
    expect(problems[3]?.message).toBe(
      'a session in partition "aws-cn" cannot log in to "210987654321.dkr.ecr.us-east-1.amazonaws.com"',
    );
  });
});
