import { spawnSync } from 'node:child_process';
import type { Answer, Question } from './question.ts';

/** Asks Go all of them in one run of the oracle; KEYLESS_ORACLE is its program. */
export function askGo(questions: readonly Question[]): readonly Answer[] {
  const program = process.env['KEYLESS_ORACLE'];
  if (program === undefined) throw new Error('KEYLESS_ORACLE is not set: build test/oracle and name the program');
  const input = questions.map((question) => JSON.stringify(question)).join('\n');
  const { status, stdout, stderr } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
  if (answers.length !== questions.length) throw new Error(`asked ${questions.length}, answered ${answers.length}`);
  return answers;
}
