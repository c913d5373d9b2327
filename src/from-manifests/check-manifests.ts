import type { Severity } from '../audit/finding.ts';
import { atLeast } from '../audit/finding.ts';
import { renderAnnotations } from '../audit/output/commands.ts';
import { renderJson } from '../audit/output/json.ts';
import { renderSarif } from '../audit/output/sarif.ts';
import { type Counts, renderText } from '../audit/output/text.ts';
import type { ReportFormat } from '../audit/report-options.ts';
import { type Catalog, readCatalog } from '../manifests/catalog.ts';
import { checkCatalog } from '../manifests/check/check.ts';
import type { SilencedCheck } from '../manifests/check/suppressions.ts';
import type { ManifestFile } from '../manifests/document/manifest.ts';
import { Findings, type ManifestFinding } from '../manifests/finding.ts';
import { CHECK_RULEBOOK } from '../manifests/rulebook.ts';
import type { FileProblem } from '../ports/manifest-files.ts';

/** A check of manifests, as far as it has come. */
export interface ManifestCheck {
  readonly catalog: Catalog;
  readonly findings: Findings;
}

/** Everything that manifests alone tell. */
export function checkManifests(files: readonly ManifestFile[]): ManifestCheck {
  const findings = new Findings();
  const catalog = readCatalog(files, findings);
  checkCatalog(catalog, findings);
  return { catalog, findings };
}

export function renderCheck(
  { findings, silenced }: SilencedCheck,
  { files, unchecked }: Pick<Counts, 'files' | 'unchecked'>,
  format: ReportFormat,
  version: string,
): string {
  const counts = { files, silenced, known: 0, ...(unchecked !== undefined && { unchecked }) };
  switch (format) {
    case 'text':
      return renderText(findings, counts, CHECK_RULEBOOK);
    case 'json':
      return renderJson(findings, counts, CHECK_RULEBOOK);
    case 'sarif':
      return renderSarif(findings, version, CHECK_RULEBOOK);
    case 'github':
      return renderAnnotations(findings, CHECK_RULEBOOK, unchecked);
  }
}

export function fails(findings: readonly ManifestFinding[], failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn));
}

/** Files that can't be read are findings too: what they hold nobody has checked. */
export function noteFiles(problems: readonly FileProblem[], findings: Findings): void {
  for (const { message, path, pattern } of problems)
    findings.add(
      'manifest-file',
      { file: path ?? pattern, line: 1, column: 1 },
      path ?? pattern,
      `Nothing is checked there: ${message}.`,
      'Leave it out, or correct it.',
    );
}
