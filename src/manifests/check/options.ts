import { SEVERITIES, type Severity } from '../../audit/finding.ts';
import { isRegion } from '../../credentials/partition.ts';
import { ActionError } from '../../errors.ts';
import { type CheckDepth, DEPTHS } from './depth.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** `keyless check [PATHS]`, read. */
export interface CheckOptions {
  /** Files, folders and globs; none: the whole repository. */
  readonly patterns: readonly string[];
  readonly depth: CheckDepth;
  readonly format: (typeof FORMATS)[number];
  /** Findings of this severity or worse make the exit status 1. */
  readonly failOn: Severity | 'never';
  /** Where no store says; else of the environment. */
  readonly region: string | undefined;
  readonly root: string | undefined;
}

const USAGE =
  'keyless check [--exists | --values] [--region REGION] [--format text|json|sarif|github] [--fail-on error|warning|note|never] [--root FOLDER] [PATHS]';

/** Reads the arguments. Throws `command-usage`, naming the argument. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const given = new Map<string, string>();
  const patterns: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, name, , inline] = /^--([a-z-]+)(=(.*))?$/s.exec(arg) ?? [];
    if (arg === '--') {
      patterns.push(...args.slice(at + 1));
      break;
    }
    if (name === undefined) {
      if (arg.startsWith('-')) throw usage(`${JSON.stringify(arg)} is no option`);
      patterns.push(arg);
    } else if (name === 'json' || name === 'sarif') given.set('format', name);
    else if (name === 'exists' || name === 'values') {
      if (given.has('depth')) throw usage('give one of --exists and --values, once');
      given.set('depth', name);
    } else if (!['format', 'fail-on', 'region', 'root'].includes(name)) throw usage(`--${name} is no option`);
    else {
      const value = inline ?? args[++at];
      if (value === undefined || value === '') throw usage(`--${name} needs a value`);
      given.set(name, value);
    }
  }
  const region = given.get('region');
  if (region !== undefined && !isRegion(region))
    throw usage(`--region is ${JSON.stringify(region)}; expected one such as us-east-1`);
  return {
    patterns,
    depth: choice('depth', given.get('depth') ?? 'offline', DEPTHS),
    format: choice('format', given.get('format') ?? 'text', FORMATS),
    failOn: choice('fail-on', given.get('fail-on') ?? 'warning', [...SEVERITIES, 'never']),
    region,
    root: given.get('root'),
  };
}

function choice<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const chosen = allowed.find((one) => one === value);
  if (chosen === undefined) throw usage(`--${name} is ${JSON.stringify(value)}; expected one of ${allowed.join(', ')}`);
  return chosen;
}

function usage(message: string): ActionError {
  return new ActionError('command-usage', message, { hint: USAGE });
}
