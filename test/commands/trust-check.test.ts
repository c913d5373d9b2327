import { expect, test } from 'vitest';
import { check } from '../../src/commands/trust-check.ts';

test('a check of nothing says what is missing, under a name that a command line has', async () => {
  const checked = check([], {}, () => Promise.resolve(0));
  await expect(checked).toFailWith('command-usage', 'the command line cannot be used');
  await expect(checked).rejects.toMatchObject({
    problems: [{ where: 'arguments', message: 'expected the path of a policy, or - for standard input' }],
  });
});
