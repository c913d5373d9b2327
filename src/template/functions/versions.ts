import { SemverProblem } from '../../golang/semver.ts';
import { meetsConstraint } from '../../golang/semver-constraint.ts';
import { define, FunctionFailure, type TemplateFunction } from '../function.ts';

/** sprig's comparison of versions: https://masterminds.github.io/sprig/semver.html */
export const VERSIONS: Readonly<Record<string, TemplateFunction>> = {
  semverCompare: define(['string', 'string'], (values) => {
    try {
      return meetsConstraint(values.text(0), values.text(1), (steps) => values.run.budget.take(steps));
    } catch (error) {
      if (error instanceof SemverProblem) throw new FunctionFailure(error.message);
      throw error;
    }
  }),
};
