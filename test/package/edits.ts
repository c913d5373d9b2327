/** A piece of a text, and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all of them made. Throws where two would change the same piece. */
export function edited(code: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let at = 0;
  const parts: string[] = [];
  for (const { end, start, text } of sorted) {
    if (start < at) throw new Error(`two changes meet at ${code.slice(start, start + 60)}`);
    parts.push(code.slice(at, start), text);
    at = end;
  }
  return parts.join('') + code.slice(at);
}
