import { ActionError } from '../errors.ts';
import { SEVERITIES, type Severity } from './finding.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** `keyless audit [PATHS]`, read. */
export interface AuditOptions {
  /** Files and folders; none: the whole repository. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Findings of this severity or worse make the exit status 1. */
  readonly failOn: Severity | 'never';
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  /** The repository's root; else git says. */
  readonly root: string | undefined;
}

const USAGE =
  'keyless audit [--format text|json|sarif|github] [--fail-on error|warning|note|never] [--baseline FILE [--write-baseline]] [--root FOLDER] [PATHS]';

/** Reads the arguments. Throws `command-usage`, naming the argument. */
export function parseAuditOptions(args: readonly string[]): AuditOptions {
  const given = new Map<string, string>();
  const paths: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [, name, , inline] = /^--([a-z-]+)(=(.*))?$/s.exec(arg) ?? [];
    if (arg === '--') {
      paths.push(...args.slice(at + 1));
      break;
    }
    if (name === undefined) {
      if (arg.startsWith('-')) throw usage(`${JSON.stringify(arg)} is no option`);
      paths.push(arg);
    } else if (['json', 'sarif'].includes(name)) given.set('format', name);
    else if (name === 'write-baseline') given.set(name, 'true');
    else if (!['format', 'fail-on', 'baseline', 'root'].includes(name)) throw usage(`--${name} is no option`);
    else {
      const value = inline ?? args[++at];
      if (value === undefined || value === '') throw usage(`--${name} needs a value`);
      given.set(name, value);
    }
  }
  const baseline = given.get('baseline');
  const writeBaseline = given.has('write-baseline');
  if (writeBaseline && baseline === undefined) throw usage('--write-baseline needs --baseline FILE');
  return {
    paths,
    format: choice('format', given.get('format') ?? 'text', FORMATS),
    failOn: choice('fail-on', given.get('fail-on') ?? 'warning', [...SEVERITIES, 'never']),
    baseline,
    writeBaseline,
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
