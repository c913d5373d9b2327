import type { ParseArgsOptionsConfig } from 'node:util';
import { Flags } from './flags.ts';
import { type GivenReport, REPORT_FLAGS, readReportOptions } from './report-flags.ts';

/** `keyless audit [PATHS]`, read. */
export interface AuditOptions extends GivenReport {
  /** Files and folders; none: the whole repository. */
  readonly paths: readonly string[];
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
}

export const AUDIT_FLAGS: ParseArgsOptionsConfig = {
  ...REPORT_FLAGS,
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
};

/** Reads the arguments. Throws `command-usage`, naming what is wrong with each. */
export function parseAuditOptions(args: readonly string[]): AuditOptions {
  const flags = new Flags(args, AUDIT_FLAGS, 'audit');
  const report = readReportOptions(flags);
  const baseline = flags.filled('baseline', 'a file');
  const writeBaseline = flags.has('write-baseline');
  if (writeBaseline && baseline === undefined) flags.note('write-baseline', 'expected --baseline FILE beside it');
  flags.check();
  return { ...report, paths: flags.positionals, baseline, writeBaseline };
}
