import { ActionError } from '../errors.ts';
import { lineAdvice } from '../secrets/meant-line.ts';
import { OTHER_ADDRESSES } from '../secrets/other-addresses.ts';
import { LINE_BREAK } from '../secrets/parse.ts';
import { escapeUnseen } from '../secrets/quotation.ts';

/** The same error, with what to write behind the first problem of each line of `secrets`, where that is known. */
export function adviseOn({ code, hint, message, problems }: ActionError, secrets: string): ActionError {
  const lines = secrets.split(LINE_BREAK);
  const advised = problems.map((problem, at) => {
    const line = lines[Number(/^secrets, line (\d+)$/.exec(problem.where)?.[1]) - 1]?.trim();
    const isOfLine = problem.code !== 'input-conflict' && problems[at - 1]?.where !== problem.where;
    if (line === undefined || !isOfLine) return problem;
    return { ...problem, message: `${problem.message}${escapeUnseen(lineAdvice(line, OTHER_ADDRESSES))}` };
  });
  return new ActionError(code, message, { hint, problems: advised });
}
