import { isRegion } from '../credentials/partition.ts';
import type { CheckDepth } from '../manifests/check/depth.ts';
import { Flags } from './flags.ts';
import { type GivenReport, REPORT_FLAGS, REPORT_USAGE, readReportOptions } from './report-flags.ts';

/** `keyless check [PATHS]`, read. */
export interface CheckOptions extends GivenReport {
  /** Files, folders and globs; none: the whole repository. */
  readonly patterns: readonly string[];
  readonly depth: CheckDepth;
  /** Where no store says; else of the environment. */
  readonly region: string | undefined;
}

const USAGE = `keyless check [--exists | --values] [--region REGION] ${REPORT_USAGE} [PATHS]`;

/** Reads the arguments. Throws `command-usage`, naming what is wrong with each. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const flags = new Flags(
    args,
    { ...REPORT_FLAGS, exists: { type: 'boolean' }, values: { type: 'boolean' }, region: { type: 'string' } },
    USAGE,
  );
  const report = readReportOptions(flags);
  const depths = (['exists', 'values'] as const).filter((name) => flags.has(name));
  if (depths.length > 1) flags.note('values', 'expected one of --exists and --values');
  const region = flags.text('region');
  if (region !== undefined && !isRegion(region))
    flags.note('region', `expected one such as us-east-1, found ${JSON.stringify(region)}`);
  flags.check(USAGE);
  return { ...report, patterns: flags.positionals, depth: depths[0] ?? 'offline', region };
}
