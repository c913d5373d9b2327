import type { Severity } from './finding.ts';

/** How findings are told: for people, for programs, for GitHub's code scanning, as annotations of a step. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'github';

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Findings of this severity or worse make the exit status 1. */
  readonly failOn: Severity | 'never';
}
