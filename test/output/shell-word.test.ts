import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/output/shell-word.ts';

test.each(['https://acme.example/a?b=c&d', 'a b\nc', "it's", '$(id)', '', 'sts.amazonaws.com'])(
  '%j reaches a command whole',
  (text) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' })).toBe(text);
  },
);

test('a plain word stands as it is', () => {
  expect(shellWord('sts.amazonaws.com')).toBe('sts.amazonaws.com');
});
