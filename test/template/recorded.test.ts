/** What Go answered when it was asked last (`npm run oracle:record`); `npm run oracle` asks it again, and much more. */
import { describe, expect, test } from 'vitest';
import { answerHere } from '../oracle/answer.ts';
import { isKnownDifference, isSameAnswer } from '../oracle/differences.ts';
import { readRecorded, recordedNames } from '../oracle/recorded.ts';

describe('as Go answers', () => {
  test.each(recordedNames())('%s', async (name) => {
    const recorded = readRecorded(name);
    expect(recorded.length).toBeGreaterThan(2);
    for (const { answer, ...question } of recorded) {
      if (isKnownDifference(question)) continue;
      const here = await answerHere(question);
      if (!isSameAnswer(question, answer, here)) expect({ ...question, answer: here }).toEqual({ ...question, answer });
    }
  });

  test('to more than 300 templates, 150 paths and 80 JMESPath expressions', () => {
    const count = (prefix: string): number =>
      recordedNames()
        .filter((name) => name.startsWith(prefix))
        .reduce((total, name) => total + readRecorded(name).length, 0);
    expect([count('template') > 300, count('gjson') > 150, count('jmespath') > 80]).toEqual([true, true, true]);
  });
});
