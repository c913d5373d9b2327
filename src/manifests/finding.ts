import type { Finding, Place } from '../audit/finding.ts';
import { escapeUnseen } from '../secrets/quotation.ts';
import type { ManifestRule } from './rule-ids.ts';
import { MANIFEST_RULES } from './rules.ts';

/** One mistake in a manifest. Never holds a secret's value. */
export type ManifestFinding = Finding<ManifestRule>;

/** What is found, as it is found. The same said twice of one place is said once. */
export class Findings {
  readonly #all = new Map<string, ManifestFinding>();
  readonly #purpose: 'fetch' | 'check';

  /** For who fetches what manifests say, or only checks it. */
  constructor(purpose: 'fetch' | 'check' = 'fetch') {
    this.#purpose = purpose;
  }

  /** `why` is one sentence, `fix` what puts it right, `subject` what it is about. */
  add(rule: ManifestRule, place: Place, subject: string, why: string, fix: string): void {
    const finding: ManifestFinding = {
      rule,
      severity: MANIFEST_RULES[rule].severity,
      file: place.file,
      line: place.line,
      column: place.column,
      subject: escapeUnseen(subject),
      // What a service says ends in a stop of its own.
      why: escapeUnseen(why.replace(/\.\.$/, '.')),
      fix: fix.split('\n').map(escapeUnseen).join('\n'),
    };
    this.#all.set(JSON.stringify([rule, place.file, place.line, place.column, why]), finding);
  }

  /** The same of what can't be had here: who fetches may leave the manifest out, who checks has the rest of it. `fix` may be undefined. */
  addAbsent(rule: ManifestRule, place: Place, subject: string, why: string, fix: string | undefined): void {
    const fetching =
      fix === undefined
        ? 'Leave this manifest out of `manifests`; `keyless check` still checks it.'
        : `${fix.replace(/\.$/, '')}, or leave this manifest out.`;
    const checking = fix ?? 'Nothing to correct: the rest of the manifest is checked.';
    this.add(rule, place, subject, why, this.#purpose === 'fetch' ? fetching : checking);
  }

  absorb({ all }: Findings): void {
    for (const finding of all)
      this.#all.set(JSON.stringify([finding.rule, finding.file, finding.line, finding.column, finding.why]), finding);
  }

  /** By file and place. */
  get all(): readonly ManifestFinding[] {
    return [...this.#all.values()].toSorted(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
    );
  }

  get errors(): readonly ManifestFinding[] {
    return this.all.filter(({ severity }) => severity === 'error');
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
