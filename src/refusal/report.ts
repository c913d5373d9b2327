import { cell } from '../delivery/markdown.ts';
import type { Claims } from '../identity/claims.ts';
import type { Cause } from './cause.ts';
import { type Comparison, comparisonTable } from './comparison.ts';
import type { LikelyCause } from './likely-causes.ts';
import type { Offer } from './statement.ts';

/** A refusal, explained: what the log and the summary are made of. */
export interface Refusal {
  /** What was refused to whom, without a stop: it comes before the cause. */
  readonly head: string;
  /** The one that is certain or, where `likely` holds several, the first. */
  readonly cause: Cause;
  /** Where nothing is certain: all that it can be, in the order to look. */
  readonly likely: readonly LikelyCause[];
  /** Further lines of what decided. */
  readonly details: readonly string[];
  /** The token beside the policy; empty where neither is the matter. */
  readonly comparison: readonly Comparison[];
  readonly policyGiven: boolean;
  /** What cannot be told from here. */
  readonly undecidable: string | undefined;
  /** What GitHub says of the repository's subjects. */
  readonly template: string | undefined;
  readonly offers: readonly Offer[];
}

/** For the log: the cause in the first line, then what it rests on. */
export function refusalMessage(refusal: Refusal, claims: Claims): string {
  const { cause, comparison, details, head, likely } = refusal;
  return [
    `${head}: ${likely.length > 0 ? 'AWS does not say why' : cause.text}`,
    ...details.map((line) => `  ${line}`),
    ...(comparison.length === 0
      ? []
      : [
          'The token says:',
          ...comparison.map((line) => `    ${line.claim}: ${plainly(claims[line.claim]) ?? line.token}`),
        ]),
    ...(likely.length === 0 ? [] : ['What it can be, in the order to look:', ...likely.flatMap(numbered)]),
  ].join('\n');
}

/** What to do: the fix, what stays open, and the statements. */
export function refusalHint({ cause, likely, offers, template, undecidable }: Refusal): string {
  return [
    ...(likely.length > 0 || cause.fix === undefined ? [] : [cause.fix]),
    ...(undecidable === undefined ? [] : [undecidable]),
    ...(template === undefined ? [] : [template]),
    ...offers.flatMap(({ allows, statement }) => [
      `This statement in the trust policy of the role allows ${allows}:`,
      JSON.stringify(statement, undefined, 2),
    ]),
  ].join('\n');
}

/** For the step summary: the token and the policy side by side. */
export function refusalSummary(refusal: Refusal): string {
  const { cause, comparison, head, likely, offers, policyGiven, template, undecidable } = refusal;
  const causes = likely.length === 0 ? [cause] : likely;
  return [
    '### Keyless: the role was refused',
    '',
    cell(head),
    '',
    ...causes.map((one, at) => `${at + 1}. ${cell(one.text)}.${one.fix === undefined ? '' : ` ${cell(one.fix)}`}`),
    '',
    ...(comparison.length === 0 ? [] : [comparisonTable(comparison, policyGiven), '']),
    ...[undecidable, template].flatMap((line) => (line === undefined ? [] : [cell(line), ''])),
    ...offers.flatMap(({ allows, statement }) => [
      `This statement in the trust policy of the role allows ${allows}:`,
      '',
      '```json',
      JSON.stringify(statement, undefined, 2),
      '```',
      '',
    ]),
  ].join('\n');
}

function numbered(one: LikelyCause, at: number): readonly string[] {
  return [`  ${at + 1}. ${one.text}`, ...(one.fix === undefined ? [] : [`     ${one.fix}`])];
}

/** A claim without quotes, as it is copied into a policy; undefined where it is no plain line. */
function plainly(value: unknown): string | undefined {
  return typeof value === 'string' && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value) ? value : undefined;
}
