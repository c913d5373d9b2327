import { quote } from '../secrets/quotation.ts';
import type { Check } from './check.ts';
import { type Decision, failures, type JudgedStatement, type Question } from './evaluate.ts';
import { showPlace } from './place.ts';
import type { Statement } from './statement.ts';

/** `Statement[1] "Production"` */
export function nameStatement({ index, sid }: Statement): string {
  return `Statement[${index}]${sid === undefined ? '' : ` ${quote(sid)}`}`;
}

/** The decision as lines for a log: what decided, where it stands, what it wants and what the request has. */
export function explainDecision(decision: Decision): readonly string[] {
  switch (decision.outcome) {
    case 'allowed':
      return [`${nameStatement(decision.by.statement)} allows it`];
    case 'undecided':
      return decision.questions.flatMap(explainQuestion);
    case 'refused':
      return explainRefused(decision);
  }
}

/** One check: `StringEquals "…:sub" wants … and finds …` over several lines. */
export function explainCheck(check: Check): readonly string[] {
  const subject = check.element === 'Condition' ? `${check.operator} ${quote(check.key)}` : check.element;
  return [
    `${subject} (${showPlace(check.place)})`,
    `    wants: ${check.wanted.map((one) => quote(one)).join(' or ')}`,
    `    found: ${foundBy(check)}`,
  ];
}

/** What the request has where a check looks. */
export function foundBy(check: Check): string {
  if (check.element !== 'Condition') return quote(check.found);
  if (check.found !== undefined) return check.found.map((one) => quote(one)).join(', ');
  return check.absent === undefined ? 'what only AWS knows' : `nothing: ${check.absent.detail}`;
}

function explainRefused({ reason }: Extract<Decision, { outcome: 'refused' }>): readonly string[] {
  switch (reason.kind) {
    case 'no-allow':
      return ['no statement of the policy allows anything'];
    case 'denied':
      return [`${nameStatement(reason.by.statement)} denies it:`, ...indented(deciding(reason.by))];
    case 'not-allowed':
      return [
        `${nameStatement(reason.nearest.statement)} ${coming(reason.nearest)}:`,
        ...indented(failures(reason.nearest)),
      ];
  }
}

/** Why a Deny applies: its conditions; without any, whom and what it names. */
function deciding({ checks }: JudgedStatement): readonly Check[] {
  const conditions = checks.filter(({ element }) => element === 'Condition');
  return conditions.length > 0 ? conditions : checks;
}

function coming({ statement, checks }: JudgedStatement): string {
  const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
  return `comes nearest, and ${failing === 1 ? 'this does' : `these ${failing} do`} not fit (${showPlace(statement.place)})`;
}

function explainQuestion({ statement, check, depends }: Question): readonly string[] {
  const [subject = ''] = explainCheck(check);
  return [`${nameStatement(statement)}: ${subject} depends on ${depends}`];
}

function indented(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(explainCheck).map((line) => `  ${line}`);
}
