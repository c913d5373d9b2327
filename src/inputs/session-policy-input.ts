import { sessionPolicyProblems } from '../credentials/session-policy.ts';
import type { InputReader } from './input-reader.ts';

const INPUT = 'inline-session-policy';
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const LONGEST = 2048;

/** `inline-session-policy`, which is sent as it stands; undefined where it is empty. */
export function readSessionPolicy(read: InputReader): string | undefined {
  const text = read.text(INPUT);
  if (text === '') return undefined;
  if (!/^[{["]/.test(text)) read.invalid(INPUT, 'an IAM policy document (JSON) itself, not a path', text);
  else if (text.length > LONGEST) read.invalid(INPUT, `at most ${LONGEST} characters`, `${text.length} characters`);
  else for (const problem of sessionPolicyProblems(text)) read.note('input-invalid', INPUT, problem);
  return text;
}
