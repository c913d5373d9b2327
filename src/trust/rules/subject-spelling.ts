import { quote } from '../../secrets/quotation.ts';
import { replaceCondition } from '../correction.ts';
import type { Finding, FindingRule } from '../finding.ts';
import { faultOf } from '../impossible-subject.ts';
import type { Condition } from '../statement.ts';
import { confining, type Review } from './review.ts';
import { bare, ownPrefix } from './suggestion.ts';

/** Subjects that GitHub never makes, or not for this repository. */
export function reviewSubjectSpelling(review: Review): readonly Finding[] {
  return confining(review, 'sub').flatMap((condition) => [
    ...condition.values.flatMap((value) => impossible(review, condition, value)),
    ...otherForm(review, condition),
  ]);
}

function impossible(review: Review, condition: Condition, value: string): readonly Finding[] {
  const fault = faultOf(value);
  if (fault === undefined) return [];
  const { right, why } = fault;
  return [
    finding(review, condition, 'subject-impossible', `${quote(value)} ${why}, so no token has this subject`, (one) =>
      one === value ? right(one) : one,
    ),
  ];
}

/** Names where this repository's subjects carry ids, ids where they do not, or other letter case. */
function otherForm(review: Review, condition: Condition): readonly Finding[] {
  const own = ownPrefix(review);
  const { values } = condition;
  if (own === undefined || values.some((value) => value === own || value.startsWith(`${own}:`))) return [];
  const [ownOwner = '', ownName = ''] = own.split('/');
  const corrected = (value: string): string => {
    const [, prefix = '', owner = '', name = '', rest = ''] = /^((repo:[^/:*?]+)\/([^:]*))(.*)$/s.exec(value) ?? [];
    if (bare(prefix) === bare(own)) return `${own}${rest}`;
    return bare(owner) === bare(ownOwner) && /[*?]/.test(name) && coversName(name, ownName)
      ? `${ownOwner}/${name}${rest}`
      : value;
  };
  const stale = values.find((value) => corrected(value) !== value && !value.includes('${'));
  if (stale === undefined) return [];
  if (hasIds(stale) === hasIds(own)) {
    if (stale.toLowerCase() === corrected(stale).toLowerCase() && !/IgnoreCase/i.test(condition.operator.text)) {
      return [
        finding(
          review,
          condition,
          'subject-letter-case',
          `${quote(stale)} differs from this repository's "${own}" in letter case, which counts`,
          corrected,
        ),
      ];
    }
    return [];
  }
  const why = hasIds(own)
    ? `${quote(stale)} is the form of names, and this repository's subjects carry ids: they begin with "${own}"`
    : `${quote(stale)} carries ids, and this repository's subjects are names alone: they begin with "${own}"`;
  return [finding(review, condition, 'subject-form', why, corrected)];
}

/** Whether an owner-wide pattern's name part is wide enough to have meant this repository. */
function coversName(name: string, own: string): boolean {
  return bare(own).startsWith(bare(name.slice(0, name.search(/[*?]/))));
}

function hasIds(text: string): boolean {
  return /^repo:[^/:]+@\d+\//.test(text);
}

function finding(
  { statement }: Review,
  condition: Condition,
  rule: FindingRule,
  why: string,
  right: (value: string) => string,
): Finding {
  const corrected = replaceCondition(statement, condition, { values: condition.values.map(right) });
  return { rule, severity: 'error', policy: undefined, place: condition.place, why, corrected };
}
