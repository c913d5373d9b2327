import type { ParseArgsOptionsConfig } from 'node:util';
import { SEVERITIES, type Severity } from '../audit/finding.ts';
import type { Flags } from './flags.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** How findings are told. */
export interface ReportOptions {
  readonly format: (typeof FORMATS)[number];
  /** Findings of this severity or worse make the exit status 1. */
  readonly failOn: Severity | 'never';
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

export const REPORT_USAGE =
  '[--format text|json|sarif|github | --json | --sarif] [--fail-on error|warning|note|never] [--root FOLDER]';

/** What is wrong is noted. */
export function readReportOptions(flags: Flags): ReportOptions {
  const short = (['json', 'sarif'] as const).filter((name) => flags.has(name));
  const ways = [...(flags.has('format') ? ['format'] : []), ...short];
  if (ways.length > 1) flags.note(ways.at(-1) ?? '', `expected one format, found --${ways.join(' and --')}`);
  return {
    format: short[0] ?? flags.choice('format', FORMATS) ?? 'text',
    failOn: flags.choice('fail-on', [...SEVERITIES, 'never']) ?? 'warning',
    root: flags.filled('root', 'a folder'),
  };
}
