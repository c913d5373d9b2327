import { ActionError, type Problem } from '../errors.ts';
import { fits, type Glob } from '../trust/glob.ts';
import { type Claims, show } from './claims.ts';

/** One line of `expect`: what a claim must be, or must not be, before the token goes anywhere. */
export interface ExpectedClaim {
  /** From 1, in the input. */
  readonly line: number;
  readonly claim: string;
  /** None of the patterns may fit, instead of any of them. */
  readonly negated: boolean;
  /** Compared as IAM's StringLike does: letter by letter, whole, `*` across everything. */
  readonly patterns: readonly Glob[];
  /** The patterns as they were written. */
  readonly text: string;
}

/** Refuses a token that any line does not fit, and names them all: what IAM cannot enforce is enforced here. */
export function insistOn(expected: readonly ExpectedClaim[], claims: Claims): void {
  const problems = unmet(expected, claims);
  if (problems.length === 0) return;
  throw new ActionError(
    'expectation-failed',
    problems.length === 1
      ? 'the token is not what `expect` asks for'
      : `the token is not what \`expect\` asks for, in ${problems.length} lines`,
    {
      problems,
      hint: 'The token was not sent to AWS. Correct the line, or run this job where its claims are as the line wants them.',
    },
  );
}

/** The lines that the claims do not fit. A claim that the token lacks fits nothing, a negated line neither. */
export function unmet(expected: readonly ExpectedClaim[], claims: Claims): readonly Problem[] {
  return expected.flatMap((line) => {
    const value = Object.hasOwn(claims, line.claim) ? textOf(claims[line.claim]) : undefined;
    const where = `expect, line ${line.line}`;
    // Bare, a pattern in quotes would look like a value that is shown in quotes.
    const pattern = /["']/.test(line.text) ? `${show(line.text)}, quotes included` : line.text;
    const wanted = `"${line.claim}" must ${line.negated ? 'not be' : 'be'} ${pattern}`;
    if (value === undefined) {
      return [
        { code: 'claim-absent', where, message: `${wanted}; the token has no such claim${whenAbsent(line.claim)}` },
      ];
    }
    if (line.patterns.some((pattern) => fits(pattern, value)) !== line.negated) return [];
    return [{ code: 'claim-unexpected', where, message: `${wanted}; the token says ${show(value)}` }];
  });
}

/** Claims are strings but for times; undefined for what has no text of its own. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
function whenAbsent(claim: string): string {
  if (/^environment(?:_node_id)?$/.test(claim)) return ': the job has no `environment:`';
  if (/^enterprise(?:_id)?$/.test(claim)) return ': the repository belongs to no enterprise';
  if (claim.startsWith('repo_property_')) {
    return ': the repository has no value for this property, or its organisation does not put it into tokens';
  }
  return '';
}
