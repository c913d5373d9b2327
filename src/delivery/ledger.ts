import { LEAK_MODES, type LeakMode } from '../audit/mode.ts';
import { hasControls } from '../output/unseen.ts';
import { valuesBefore } from './variables.ts';

/** The runner process a folder belongs to: as long as it lives, its job is not over. */
export interface Worker {
  readonly pid: number;
  /** When it started, in the system's own notation; tells a reused pid from the same process. */
  readonly started: string;
  /** The pid namespace, a container's say, in which the pid is that process; undefined where the system has none. */
  readonly namespace?: string | undefined;
}

/** What the post step must undo: paths and variable names only, never a secret. */
export interface Ledger {
  readonly version: 1;
  readonly worker: Worker | undefined;
  /** Inside the folder, in the order they were made. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly variables: readonly string[];
  /** Absolute paths of the configs of registry tools in which our credential helper is named. */
  readonly logins?: readonly string[];
  /** Of `files`, those of logins at stores that post must end. */
  readonly undo?: readonly string[];
  /** What some of them were before, to be given back; the others are blanked. */
  readonly before: Readonly<Record<string, string>>;
  /** What post does before it is done. */
  readonly leakScan: LeakMode;
}

export const LEDGER_FILE = 'ledger.json';

/** The key of the step's saved state: the ledger's absolute path. */
export const LEDGER_STATE = 'ledger';

/** Marks a folder that is being written and not yet published. */
export const UNPUBLISHED = '.unpublished';

/** Marks a folder that is being removed. */
export const REMOVED = '.removed';

/** The folders that files need, each after the one it lies in: of `a/b/c` first `a`, then `a/b`. `secrets` is always there. */
export function foldersFor(files: readonly string[]): readonly string[] {
  const above = files.flatMap((name) => {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  return [...new Set(['secrets', ...above])];
}

export function renderLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, undefined, 2)}\n`;
}

/** Undefined where the text is not a ledger of ours, whole: a path that leaves the folder makes all of it unusable. */
export function parseLedger(text: string): Ledger | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
  const {
    before = {},
    files,
    folders,
    leakScan,
    logins,
    undo,
    variables,
    worker,
  } = value as Readonly<Record<string, unknown>>;
  if (!isListOf(files, isInside) || !isListOf(folders, isInside) || !isListOf(variables, isVariable)) return undefined;
  return {
    version: 1,
    worker: isWorker(worker) ? worker : undefined,
    files,
    folders,
    variables,
    ...(isListOf(logins, isAbsolute) && { logins }),
    ...(isListOf(undo, isInside) && { undo }),
    before: givenBack(before),
    leakScan: LEAK_MODES.find((mode) => mode === leakScan) ?? 'off',
  };
}

/** Of a ledger that was tampered with, no other variable and no value that is more than one. */
function givenBack(before: unknown): Readonly<Record<string, string>> {
  const values = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
  return valuesBefore((name) => {
    const value: unknown = values.get(name);
    return typeof value === 'string' ? value : undefined;
  });
}

function isListOf(value: unknown, test: (entry: string) => boolean): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && test(entry));
}

/** A path that a ledger can hold, so that post removes it: inside the folder, and without a separator of any system. */
export function isInside(path: string): boolean {
  return path.split('/').every((part) => /^[^\\/]+$/.test(part) && !hasControls(part) && part !== '.' && part !== '..');
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\\|\\\\)/.test(path) && !hasControls(path);
}

function isVariable(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

function isWorker(value: unknown): value is Worker {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isInteger(value.pid) &&
    'started' in value &&
    typeof value.started === 'string'
  );
}
