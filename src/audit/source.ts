import type { Place } from './finding.ts';

/** A text with a place in a file for each of its offsets: a whole file, or a script inside YAML. */
export interface Snippet {
  readonly text: string;
  place(offset: number): Place;
}

/** A file of the repository. */
export class Source implements Snippet {
  readonly path: string;
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  get lines(): number {
    return this.#starts.length;
  }

  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.path, line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1) };
  }

  /** A line without its end, counted from 1. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.text.length;
    const end = this.#starts[number] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }
}

/** A script that a scalar holds, whose lines are lines of the file. */
export function scalarSnippet(source: Source, text: string, start: number): Snippet {
  const written = source.text.charAt(start);
  if (written !== '|' && written !== '>') {
    const quote = written === '"' || written === "'" ? 1 : 0;
    return { text, place: (offset) => source.place(start + quote + (text.includes('\n') ? 0 : offset)) };
  }
  const header = source.place(start).line;
  const lines = new Source(source.path, text);
  return {
    text,
    place(offset) {
      const { line, column } = lines.place(offset);
      const content = lines.line(line);
      const whole = source.line(header + line);
      const indent = whole.endsWith(content) ? whole.length - content.length : 0;
      return { file: source.path, line: Math.min(header + line, source.lines), column: indent + column };
    },
  };
}
