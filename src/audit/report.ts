import { atLeast, type Finding, type Place, type Severity } from './finding.ts';
import type { RuleId } from './rule-ids.ts';

/** Collects findings; the same mistake at the same place counts once, at its worst. */
export class Report {
  readonly #findings = new Map<string, Finding>();

  add(rule: RuleId, severity: Severity, place: Place, finding: Pick<Finding, 'why' | 'fix' | 'subject'>): void {
    const key = `${rule} ${place.file} ${place.line} ${place.column}`;
    const known = this.#findings.get(key);
    if (known !== undefined && atLeast(known.severity, severity)) return;
    const { file, line, column } = place;
    this.#findings.set(key, { rule, severity, file, line, column, ...finding });
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()].toSorted(
      (one, other) =>
        compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.rule, other.rule),
    );
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
