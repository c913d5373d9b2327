/**
 * Go as the oracle: text/template, regexp, sprig, gjson, go-jmespath and sigs.k8s.io/yaml, pinned in go.mod, answer the
 * same questions as Keyless's engines, and the answers must be the same bytes.
 */
import { expect, test } from 'vitest';
import { answerHere } from './answer.ts';
import { askGo } from './ask.ts';
import { ALL_PATTERNS, questionsOf, SETS } from './cases/sets.ts';
import { DIFFERENCES, isKnownDifference, isSameAnswer } from './differences.ts';
import { GENERATED } from './generated.ts';
import { keyQuestions } from './keys.ts';
import type { Answer, Question } from './question.ts';
import { readRecorded } from './recorded.ts';

interface Mismatch {
  readonly question: Question;
  readonly go: Answer;
  readonly here: Answer;
}

async function mismatches(questions: readonly Question[]): Promise<readonly Mismatch[]> {
  const answers = askGo(questions);
  const found: Mismatch[] = [];
  for (const [index, question] of questions.entries()) {
    const go = answers[index] ?? {};
    const here = await answerHere(question);
    if (!isKnownDifference(question) && !isSameAnswer(question, go, here)) found.push({ question, go, here });
  }
  return found;
}

test.each(SETS.map((set) => [set.name, set] as const))('Go still answers %s as recorded', (name, set) => {
  const recorded = readRecorded(name);
  const answers = askGo(questionsOf(set));
  // In Go's random order.
  const stable = recorded.filter(({ engine, text }) => !(engine === 'jmespath' && text === '*'));
  expect(recorded.length).toBe(answers.length);
  for (const [index, { text, answer }] of recorded.entries()) {
    if (stable.includes(recorded[index] ?? { text, engine: 'gjson', answer }))
      expect([text, answers[index]]).toEqual([text, answer]);
  }
});

test('every pattern finds and replaces on every text what Go does', async () => {
  expect(await mismatches(ALL_PATTERNS)).toEqual([]);
});

test.each(Object.entries(GENERATED))('generated %s get Go’s answers', async (_name, generate) => {
  const questions = generate();
  expect(questions.length).toBeGreaterThan(500);
  const found = await mismatches(questions);
  expect(found.slice(0, 5), `${found.length} of ${questions.length}`).toEqual([]);
});

test('keys made for this run are read and used as Go does', async () => {
  const questions = keyQuestions();
  const answers = askGo(questions);
  for (const [index, question] of questions.entries()) {
    expect(answers[index]).toHaveProperty('text');
    expect([question.text, await answerHere(question)]).toEqual([question.text, answers[index]]);
  }
});

test('every difference that is listed is one', async () => {
  const listed = DIFFERENCES.flatMap(({ engine, texts }) => texts.map((text) => `${engine} ${text}`));
  const questions = SETS.flatMap(questionsOf).filter(isKnownDifference);
  const answers = askGo(questions);
  const differing: string[] = [];
  for (const [index, question] of questions.entries()) {
    const same = isSameAnswer(question, answers[index] ?? {}, await answerHere(question));
    if (!same) differing.push(`${question.engine} ${question.text}`);
  }
  expect([...new Set(differing)].toSorted()).toEqual(listed.toSorted());
});
