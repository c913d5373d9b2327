import type { ParseArgsOptionsConfig } from 'node:util';
import { isRegion } from '../credentials/partition.ts';
import type { CheckDepth } from '../manifests/check/depth.ts';
import { Flags } from './flags.ts';
import { type GivenReport, REPORT_FLAGS, readReportOptions } from './report-flags.ts';

/** `keyless check [PATHS]`, read. */
export interface CheckOptions extends GivenReport {
  /** Files, folders and globs; none: the whole repository. */
  readonly patterns: readonly string[];
  readonly depth: CheckDepth;
  /** Where no store says; else of the environment. */
  readonly region: string | undefined;
}

export const CHECK_FLAGS: ParseArgsOptionsConfig = {
  ...REPORT_FLAGS,
  exists: { type: 'boolean' },
  values: { type: 'boolean' },
  region: { type: 'string' },
};

/** Reads the arguments. Throws `command-usage`, naming what is wrong with each. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const flags = new Flags(args, CHECK_FLAGS, 'check');
  const report = readReportOptions(flags);
  const depths = (['exists', 'values'] as const).filter((name) => flags.has(name));
  if (depths.length > 1) flags.note('values', 'expected one of --exists and --values');
  const region = flags.text('region');
  if (region !== undefined && !isRegion(region))
    flags.note('region', `expected one such as us-east-1, found ${JSON.stringify(region)}`);
  flags.check();
  return { ...report, patterns: flags.positionals, depth: depths[0] ?? 'offline', region };
}
