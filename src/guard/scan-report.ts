import type { Omission } from './budget.ts';
import type { Finding } from './finding.ts';

export interface SearchedPlace {
  readonly what: string;
  readonly files: number;
  /** Why it, or some of it, could not be searched. */
  readonly note: string | undefined;
}

/** What came of a scan. */
export interface ScanReport {
  readonly findings: readonly Finding[];
  /** Each place that was searched, or why not. */
  readonly places: readonly SearchedPlace[];
  readonly leftOut: readonly string[];
  readonly omissions: readonly Omission[];
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Whether no limit kept the scan from searching something. A file that can't be read, or a format nobody can open, is not counted. */
export function isWhole(report: ScanReport): boolean {
  return report.omissions.every(({ kind }) => kind !== 'limit');
}
