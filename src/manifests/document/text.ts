import type { Place } from '../../audit/finding.ts';
import { type Snippet, type Source, scalarSnippet } from '../../audit/source.ts';

/** A text of a file, whole or in part, that knows where each of its offsets stands, and each of the scalars in it. */
export interface Text extends Snippet {
  /** A scalar's text, which begins (quote, or `|`) at an offset of this one. */
  inside(scalar: string, start: number): Snippet;
}

export function textOf(source: Source, from = 0, to: number = source.text.length): Text {
  return {
    text: source.text.slice(from, to),
    place: (offset) => source.place(from + offset),
    inside: (scalar, start) => scalarSnippet(source, scalar, from + start),
  };
}

/** YAML inside a scalar of a file, as a SecretProviderClass has it. Deeper scalars have the place where they begin. */
export function innerText(text: string, at: (offset: number) => Place): Text {
  return { text, place: at, inside: (scalar, start) => ({ text: scalar, place: () => at(start) }) };
}
