import { quote } from '../../secrets/quotation.ts';
import { replaceCondition } from '../correction.ts';
import type { Finding } from '../finding.ts';
import { fits, overlap, wildcards } from '../glob.ts';
import { faultOf } from '../impossible-subject.ts';
import type { Condition } from '../statement.ts';
import { readSubject, type SubjectPattern } from '../subject-pattern.ts';
import { conditionsOn, confining, passesWithoutKey, type Review } from './review.ts';
import { bare, ownPrefix } from './suggestion.ts';

/** What a job can be, as the end of its subject tells it. https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
const CONTEXTS = [
  { name: 'pull requests', pattern: 'pull_request', sample: 'pull_request' },
  { name: 'branches', pattern: 'ref:refs/heads/*', sample: 'ref:refs/heads/main' },
  { name: 'tags', pattern: 'ref:refs/tags/*', sample: 'ref:refs/tags/v1' },
  { name: 'environments', pattern: 'environment:*', sample: 'environment:production' },
] as const;

/** Which jobs of a repository a statement lets in: a pattern may mean branches and match pull requests too. */
export function reviewSubjectContext(review: Review): readonly Finding[] {
  const conditions = confining(review, 'sub');
  const confined = ['environment', 'ref'].some((claim) =>
    confining(review, claim).some((one) => !passesWithoutKey(one)),
  );
  const found = conditions.map((condition) => (confined ? [] : anyContext(review, condition)));
  const wide = found.some((findings) => findings.length === 0) ? [] : found.flat();
  return [...wide, ...conditions.flatMap((condition) => pullRequests(review, condition))];
}

/** One finding for a condition, however many of its values are wide; the correction narrows them all. */
function anyContext(review: Review, condition: Condition): readonly Finding[] {
  if (condition.operator.test !== 'StringLike') return [];
  const read = condition.values.map((value) => {
    const pattern = readSubject(value, true);
    const kinds = contextsOf(review, pattern);
    const mixed = kinds.length > 1 && (kinds.includes('pull requests') || kinds.includes('tags'));
    return { value, kinds, mixed, corrected: mixed ? narrowed(review, pattern, kinds) : value };
  });
  const first = read.find(({ mixed }) => mixed);
  if (first === undefined) return [];
  return [
    {
      rule: 'subject-any-context',
      severity: 'warning',
      policy: undefined,
      place: condition.place,
      why: `${quote(first.value)} matches ${first.kinds.join(', ')} alike, so whoever can make one of them may assume the role`,
      corrected: replaceCondition(review.statement, condition, { values: read.map(({ corrected }) => corrected) }),
    },
  ];
}

/** The kinds of job that a pattern of one repository matches; none where the policy excludes one, which shows that its author thought of it. */
function contextsOf(review: Review, { context, glob, repository, text }: SubjectPattern): readonly string[] {
  if (text.includes('${') || faultOf(text) !== undefined) return [];
  if (repository === undefined || /[*?]/.test(repository) || context === undefined) return [];
  const matched = CONTEXTS.filter(({ pattern }) => overlap(glob, wildcards(`repo:${repository}:${pattern}`)));
  if (matched.some(({ sample }) => excluded(review, `repo:${repository}:${sample}`))) return [];
  return matched.map(({ name }) => name);
}

/** By a negated condition beside it, or by a Deny. */
function excluded(review: Review, subject: string): boolean {
  const denies = review.policy.statements.filter(({ effect }) => effect === 'Deny');
  const excluding = [
    ...conditionsOn(review, 'sub').filter(({ operator }) => operator.negated),
    ...denies
      .filter(({ conditions }) => conditions.length === 1)
      .flatMap((statement) => confining({ ...review, statement }, 'sub')),
  ];
  return excluding.some(({ values }) => values.some((value) => fits(wildcards(value), subject)));
}

/** The token's own subject where the pattern means its repository, else a branch of the one that it names. */
function narrowed(
  review: Review,
  { glob, repository, context = '' }: SubjectPattern,
  kinds: readonly string[],
): string {
  const { claims } = review.context;
  const own = bare(ownPrefix(review) ?? '') === bare(`repo:${repository}`);
  if (claims !== undefined && (own || fits(glob, claims.sub))) return claims.sub;
  const branch = kinds.includes('branches') && /^ref:/.test(context) ? 'ref:refs/heads/*' : 'ref:refs/heads/main';
  return `repo:${repository}:${branch}`;
}

/** A pull request's code has not been reviewed; where the same statement serves deployments, it gets their power. */
function pullRequests(review: Review, condition: Condition): readonly Finding[] {
  const value = condition.values.find((one) => /^repo:[^:]+:pull_request$/.test(one) && faultOf(one) === undefined);
  if (value === undefined) return [];
  const others = condition.values.filter((one) => !/:pull_request$/.test(one));
  const shared = others.length > 0;
  return [
    {
      rule: 'subject-pull-request',
      severity: shared ? 'warning' : 'notice',
      policy: undefined,
      place: condition.place,
      why: shared
        ? `${quote(value)} gives unreviewed code of pull requests what ${quote(others[0] ?? '')} gets; they want a role of their own that can only read`
        : `${quote(value)} gives unreviewed code of pull requests this role, which must not be able to write`,
      corrected: replaceCondition(review.statement, condition, { values: shared ? others : [value] }),
    },
  ];
}
