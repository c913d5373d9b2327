import { atLeast, type Finding } from '../audit/finding.ts';
import { annotate } from '../audit/output/annotations.ts';
import type { Rulebook } from '../audit/output/rulebook.ts';
import { ActionError } from '../errors.ts';
import type { Runner } from '../ports/runner.ts';
import type { WorkflowAudit } from '../ports/workflow-audit.ts';

/** Annotations that the rest of the step may need, of the ten of a kind that GitHub shows. */
const RESERVED = 3;
const SHOWN = 10 - RESERVED;
/** The audit ran in a process of its own, and its findings bring the titles of their rules. */
const TITLED: Rulebook = { command: 'audit', section: 'audit-for-leaks', rules: {} };

/** `leak-audit: warn`: what the workflow does wrong, as annotations; its notes are only counted. */
export function tellLeaks(audit: WorkflowAudit, runner: Runner): void {
  const findings = worthTelling(audit, runner);
  for (const annotation of annotate(findings, 'warning', TITLED, SHOWN)) runner.annotate(annotation);
}

/** `leak-audit: error`: a workflow that loses secrets gets none. Throws `audit-refused`. */
export function refuseLeaks(audit: WorkflowAudit, runner: Runner): void {
  const findings = worthTelling(audit, runner);
  if (findings.length === 0) return;
  for (const annotation of annotate(findings, 'error', TITLED, SHOWN)) runner.annotate(annotation);
  throw new ActionError(
    'audit-refused',
    `the audit of this workflow has ${findings.length === 1 ? 'a finding' : `${findings.length} findings`}, so it gets no secrets`,
    {
      problems: findings.map(({ column, file, line, rule, why }) => ({
        code: rule,
        where: `${file}:${line}:${column}`,
        message: why,
      })),
      hint: 'Correct them, or silence one that you accept: `# keyless: ignore RULE because REASON` on its line or the one above.',
    },
  );
}

function worthTelling(audit: WorkflowAudit, runner: Runner): readonly Finding[] {
  if (audit.kind === 'skipped') {
    runner.info(`Leak audit: skipped. ${audit.why}`);
    return [];
  }
  const findings = audit.findings
    .filter(({ severity }) => atLeast(severity, 'warning'))
    .toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
  const notes = audit.findings.length - findings.length;
  const told = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  runner.info(
    `Leak audit: ${told}${notes > 0 ? ` and ${notes} note${notes === 1 ? '' : 's'} (\`keyless audit\` shows them)` : ''}.`,
  );
  return findings;
}
