import { VALUE_ENCODERS } from './value-encoders.ts';

/** The runner's masker: one for a whole job. Written after the behaviour of actions/runner's SecretMasker. */
export class Masker {
  readonly #originals = new Set<string>();
  readonly #searched = new Set<string>();

  /** Adds the value, as `::add-mask::` does: whole, then each of its lines, trimmed. False where it is blank. */
  addMask(value: string): boolean {
    if (value.trim() === '') return false;
    for (const one of [value, ...value.split(/[\r\n]/).map((line) => line.trim())]) this.addValue(one);
    return true;
  }

  /** Adds one value and what the runner's encoders make of it. */
  addValue(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    this.#searched.add(value);
    for (const encode of VALUE_ENCODERS) {
      const encoded = encode(value);
      if (encoded !== '') this.#searched.add(encoded);
    }
  }

  /** What add-mask was given, whole and by line. */
  get values(): readonly string[] {
    return [...this.#originals];
  }

  /** Every occurrence replaced by `***`; those that overlap or touch become one. */
  mask(text: string): string {
    const ranges = [...this.#searched].flatMap((value) => occurrences(text, value)).sort((a, b) => a.start - b.start);
    let masked = '';
    let copied = 0;
    for (let at = 0; at < ranges.length; ) {
      const start = ranges[at]?.start ?? 0;
      let end = start;
      for (let next = ranges[at]; next !== undefined && next.start <= Math.max(end, start); next = ranges[at]) {
        end = Math.max(end, next.end);
        at += 1;
      }
      masked += `${text.slice(copied, start)}***`;
      copied = end;
    }
    return masked + text.slice(copied);
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, value: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push({ start, end: start + value.length });
  }
  return found;
}
