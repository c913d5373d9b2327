import { quote } from '../../secrets/quotation.ts';
import { replaceCondition, withCondition } from '../correction.ts';
import type { Finding, FindingRule, Severity } from '../finding.ts';
import { faultOf } from '../impossible-subject.ts';
import type { Condition } from '../statement.ts';
import { readSubject, type SubjectPattern, type SubjectScope } from '../subject-pattern.ts';
import { confining, keyOf, passesWithoutKey, type Review } from './review.ts';
import { repositorySubject } from './suggestion.ts';

/** Whose repositories a statement lets in: nobody's by name, one owner's, or one. */
export function reviewSubjectScope(review: Review): readonly Finding[] {
  const conditions = confining(review, 'sub');
  const elsewhere = scopeElsewhere(review);
  if (conditions.length === 0) return [missing(review, elsewhere)];
  const found = conditions.map((condition) => wide(review, condition, elsewhere));
  // All conditions must hold, so one that is narrow enough covers the others.
  return found.some((findings) => findings.length === 0) ? [] : found.flat();
}

function missing(review: Review, elsewhere: SubjectScope): Finding {
  const { statement } = review;
  const key = keyOf(review, 'sub');
  const confined = elsewhere === 'owner' || elsewhere === 'repository';
  return {
    rule: 'subject-missing',
    severity: confined ? 'warning' : 'error',
    policy: undefined,
    place: statement.place,
    why: confined
      ? `nothing confines "${key}", and AWS takes no new trust policy for GitHub without it`
      : `nothing confines "${key}", so a job of any repository on GitHub may assume the role`,
    corrected: withCondition(statement, 'StringEquals', key, repositorySubject(review, undefined)),
  };
}

/** One finding for each rule that a condition's values break; the correction narrows them all. */
function wide(review: Review, condition: Condition, elsewhere: SubjectScope): readonly Finding[] {
  const like = condition.operator.test === 'StringLike';
  const read = condition.values.map((value) => {
    const pattern = readSubject(value, like);
    const judgement =
      value.includes('${') || faultOf(value) !== undefined ? undefined : judge(pattern, like, elsewhere);
    return { value, judgement, corrected: judgement === undefined ? value : repositorySubject(review, pattern) };
  });
  const corrected = replaceCondition(review.statement, condition, {
    values: read.map((one) => one.corrected),
  });
  const seen = new Set<FindingRule>();
  return read.flatMap(({ judgement, value }) => {
    if (judgement === undefined || seen.has(judgement.rule)) return [];
    const { rule, severity, why } = judgement;
    seen.add(rule);
    return [{ rule, severity, policy: undefined, place: condition.place, why: `${quote(value)} ${why}`, corrected }];
  });
}

interface Judgement {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly why: string;
}

function judge(
  { scope, text, repository }: SubjectPattern,
  like: boolean,
  elsewhere: SubjectScope,
): Judgement | undefined {
  const wildcard = like && /[*?]/.test(text);
  if (elsewhere === 'repository') return undefined;
  if (scope === 'owner' && wildcard && repository !== undefined && /[*?]/.test(repository)) {
    return {
      rule: 'subject-repository-open',
      severity: 'warning',
      why: 'lets in more than one repository of the owner, those made later too',
    };
  }
  if (elsewhere === 'owner') return undefined;
  if (scope === 'open-owner') {
    return {
      rule: 'subject-owner-open',
      severity: 'error',
      why: 'lets in every owner whose name begins so, and anyone can take such a name',
    };
  }
  // Without a wildcard it may be a subject that GitHub never makes: that is another rule's.
  if (scope === 'all' && (wildcard || /^(?:environment|context|ref|workflow|event_name|actor)\b/.test(text))) {
    return {
      rule: 'subject-any-repository',
      severity: 'error',
      why: 'names no owner, so a job of any repository on GitHub can have this subject',
    };
  }
  return undefined;
}

/** What conditions on other claims say of the repository. */
function scopeElsewhere(review: Review): SubjectScope {
  const scopes = ['repository', 'repository_id', 'repository_owner_id', 'enterprise_id', 'job_workflow_ref'].flatMap(
    (claim) =>
      confining(review, claim)
        .filter((condition) => !passesWithoutKey(condition))
        .map(({ operator, values }) => {
          const all = values.map((value) => readSubject(`${claim}:${value}`, operator.test === 'StringLike').scope);
          return all.every((scope) => scope === 'repository') ? 'repository' : all.every(pinsOwner) ? 'owner' : 'all';
        }),
  );
  if (scopes.includes('repository')) return 'repository';
  return scopes.includes('owner') ? 'owner' : 'all';
}

function pinsOwner(scope: SubjectScope): boolean {
  return scope === 'owner' || scope === 'repository';
}
