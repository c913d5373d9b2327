import { audit } from './audit/audit.ts';
import { renderBaseline, withoutBaseline } from './audit/baseline.ts';
import { atLeast, type Finding } from './audit/finding.ts';
import { renderAnnotations } from './audit/output/commands.ts';
import { renderJson } from './audit/output/json.ts';
import { renderSarif } from './audit/output/sarif.ts';
import { type Counts, renderText } from './audit/output/text.ts';
import type { ReportFormat, ReportOptions } from './audit/report-options.ts';
import type { RepositoryFiles } from './audit/repository.ts';
import { AUDIT_RULEBOOK } from './audit/rulebook.ts';
import { count } from './output/count.ts';

/** What `keyless audit` prints, writes and ends with. */
export interface Outcome {
  readonly output: string;
  /** That were read. */
  readonly files: number;
  /** A new baseline, where one was asked for. */
  readonly baseline: string | undefined;
  readonly status: 0 | 1;
}

/** Audits files of a repository. `known` are the fingerprints of a baseline. */
export function auditRepository(
  paths: readonly string[],
  files: RepositoryFiles,
  options: ReportOptions & { readonly writeBaseline: boolean },
  known: ReadonlySet<string>,
  version: string,
): Outcome {
  const { files: read, findings: all, silenced } = audit(paths, files);
  if (options.writeBaseline) {
    const told = `${count(all.length, 'finding')} written to the baseline.\n`;
    return { output: told, files: read, baseline: renderBaseline(all), status: 0 };
  }
  const findings = withoutBaseline(all, known);
  const { failOn } = options;
  const fails = failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn));
  const counts = { files: read, silenced, known: all.length - findings.length };
  const output = render(findings, counts, options.format, version);
  return { output, files: read, baseline: undefined, status: fails ? 1 : 0 };
}

function render(findings: readonly Finding[], counts: Counts, format: ReportFormat, version: string): string {
  switch (format) {
    case 'text':
      return renderText(findings, counts, AUDIT_RULEBOOK);
    case 'json':
      return renderJson(findings, counts, AUDIT_RULEBOOK);
    case 'sarif':
      return renderSarif(findings, version, AUDIT_RULEBOOK);
    case 'github':
      return renderAnnotations(findings, AUDIT_RULEBOOK);
  }
}
