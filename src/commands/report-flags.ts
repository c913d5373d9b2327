import type { ParseArgsOptionsConfig } from 'node:util';
import { SEVERITIES } from '../audit/finding.ts';
import type { ReportFormat, ReportOptions } from '../audit/report-options.ts';
import type { Flags } from './flags.ts';

const FORMATS: readonly ReportFormat[] = ['text', 'json', 'sarif', 'github'];

/** What each of these commands is told of its report, and where the repository is. */
export interface GivenReport extends ReportOptions {
  /** The repository's root; else git says. */
  readonly root: string | undefined;
}

/** The flags of every command that tells findings. */
export const REPORT_FLAGS: ParseArgsOptionsConfig = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  'fail-on': { type: 'string' },
  root: { type: 'string' },
};

/** What is wrong is noted. */
export function readReportOptions(flags: Flags): GivenReport {
  const short = (['json', 'sarif'] as const).filter((name) => flags.has(name));
  const ways = [...(flags.has('format') ? ['format'] : []), ...short];
  if (ways.length > 1) flags.note(ways.at(-1) ?? '', `expected one format, found --${ways.join(' and --')}`);
  return {
    format: short[0] ?? flags.choice('format', FORMATS) ?? 'text',
    failOn: flags.choice('fail-on', [...SEVERITIES, 'never']) ?? 'warning',
    root: flags.filled('root', 'a folder'),
  };
}
