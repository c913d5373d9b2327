import type { TemplateProblem } from './problem.ts';

/** Stops a rendering where it stands. */
export class ExecutionProblem extends Error {
  readonly verbatim: string | undefined;
  readonly code: TemplateProblem['code'];

  /** `verbatim` is what Go says, where that could quote a value and so may not be shown. */
  constructor(message: string, verbatim?: string, code: TemplateProblem['code'] = 'template-failed') {
    super(message);
    this.verbatim = verbatim;
    this.code = code;
  }
}

/** Stops in words that hold nothing but the template's own text and Go's types. */
export function stop(message: string): never {
  throw new ExecutionProblem(message);
}
