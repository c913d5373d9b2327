import type { Claims } from '../identity/claims.ts';
import { decidedCause } from '../refusal/decided-cause.ts';
import { offers } from '../refusal/statement.ts';
import type { Check } from '../trust/check.ts';
import type { Decision } from '../trust/evaluate.ts';
import { explainDecision, foundBy, nameStatement } from '../trust/explain.ts';
import type { Finding } from '../trust/finding.ts';
import type { JsonDocument } from '../trust/json-value.ts';
import { showPlace } from '../trust/place.ts';

/** What a check of one policy came to. */
export interface Judgement {
  /** The policy's name: its file. */
  readonly policy: string;
  /** Undefined where no job was given. */
  readonly decision: Decision | undefined;
  readonly claims: Claims | undefined;
  readonly roleArn: string;
  readonly findings: readonly Finding[];
}

/** Exit status: a refusal or an error among the findings, then what only AWS can tell. */
export function statusOf(judgements: readonly Judgement[], across: readonly Finding[]): 0 | 1 | 3 {
  const found = [...judgements.flatMap(({ findings }) => findings), ...across];
  if (found.some(({ severity }) => severity === 'error')) return 1;
  const outcomes = judgements.map(({ decision }) => decision?.outcome);
  if (outcomes.includes('refused')) return 1;
  return outcomes.includes('undecided') ? 3 : 0;
}

/** For people. */
export function judgementLines({ claims, decision, findings, policy, roleArn }: Judgement): readonly string[] {
  return [
    `${policy}: ${decision?.outcome ?? 'read; no job was given to decide on'}`,
    ...(decision === undefined || claims === undefined ? [] : decisionLines(decision, claims, roleArn)),
    ...findings.flatMap((finding, at) => findingLines(finding, findings[at + 1])),
  ];
}

function decisionLines(decision: Decision, claims: Claims, roleArn: string): readonly string[] {
  const lines = explainDecision(decision).map((line) => `  ${line}`);
  if (decision.outcome !== 'refused') return lines;
  const { fix, text } = decidedCause(decision, claims);
  return [
    `  ${text}`,
    ...(fix === undefined ? [] : [`  ${fix}`]),
    ...lines,
    ...offers(roleArn, claims).flatMap(({ allows, statement }) => [
      `  This statement allows ${allows}:`,
      ...indented(statement),
    ]),
  ];
}

/** With the corrected statement, behind the last of its findings. */
export function findingLines(
  { corrected, place, rule, severity, why }: Finding,
  next: Finding | undefined,
): readonly string[] {
  const line = `  ${severity}: ${why} [${rule}] (${showPlace(place)})`;
  return next?.corrected === corrected ? [line] : [line, '    corrected:', ...indented(corrected)];
}

function indented(document: JsonDocument): readonly string[] {
  return JSON.stringify(document, undefined, 2)
    .split('\n')
    .map((line) => `    ${line}`);
}

/** For programs. */
export function judgementJson({ claims, decision, findings, policy, roleArn }: Judgement): JsonDocument {
  const refused = decision?.outcome === 'refused' && claims !== undefined;
  return {
    policy,
    ...(decision !== undefined && { outcome: decision.outcome, statements: decision.judged.map(statementJson) }),
    ...(refused && {
      cause: causeJson(decision, claims),
      allows: offers(roleArn, claims).map(({ statement }) => statement),
    }),
    ...(decision?.outcome === 'undecided' && { depends: decision.questions.map(({ depends }) => depends) }),
    findings: findings.map(findingJson),
  };
}

function causeJson(decision: Extract<Decision, { outcome: 'refused' }>, claims: Claims): JsonDocument {
  const { code, fix, text } = decidedCause(decision, claims);
  return { code, text, ...(fix !== undefined && { fix }) };
}

function statementJson({ applies, checks, statement }: Decision['judged'][number]): JsonDocument {
  return {
    statement: nameStatement(statement),
    effect: statement.effect,
    applies: typeof applies === 'string' ? applies : `depends on ${applies.depends}`,
    checks: checks.map(checkJson),
  };
}

function checkJson(check: Check): JsonDocument {
  const { element, place, verdict, wanted } = check;
  return {
    element,
    ...(check.element === 'Condition' && { operator: check.operator, key: check.key }),
    wanted,
    found: foundBy(check),
    verdict: typeof verdict === 'string' ? verdict : `depends on ${verdict.depends}`,
    place: { ...place },
  };
}

export function findingJson({ corrected, place, rule, severity, why }: Finding): JsonDocument {
  return { rule, severity, why, place: { ...place }, corrected };
}
