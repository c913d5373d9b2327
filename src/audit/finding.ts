import type { RuleId } from './rule-ids.ts';

export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** error: a value gets out as it stands. warning: only a mask or luck is in between. note: more than is needed can read it. */
export type Severity = (typeof SEVERITIES)[number];

/** Whether a severity is `least` or worse. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** A place in a file of the repository: path with forward slashes, line and column from 1 (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake. No field ever holds a secret's value: names, rules and places only. */
export interface Finding<Rule extends string = RuleId> extends Place {
  readonly rule: Rule;
  readonly severity: Severity;
  /** One sentence. */
  readonly why: string;
  /** YAML, shell or Dockerfile lines that put it right. */
  readonly fix: string;
  /** What it is about (a variable, a secret's name): with rule and file it outlives changes of the line. */
  readonly subject: string;
  /** Of its rule, where it is told by another process than the one that found it. */
  readonly title?: string;
}
