import type { GoString } from '../golang/text.ts';

interface IndicatorOptions {
  /** Wants a space in front. */
  readonly space?: boolean;
  /** Counts as a space itself. */
  readonly opens?: boolean;
  /** What follows on its line is indented by it. */
  readonly indents?: boolean;
}

/** YAML as it is written, and where on its line that stands. */
export class YamlOutput {
  #text = '';
  column = 0;
  /** The last thing written was a space, or an indicator that counts as one. */
  whitespace = true;
  /** Nothing but indentation stands on the line. */
  indention = true;

  finish(): GoString {
    return this.column > 0 ? `${this.#text}\n` : this.#text;
  }

  indent(indent: number): void {
    if (!this.indention || this.column > indent || (this.column === indent && !this.whitespace)) this.break();
    if (this.column < indent) this.put(' '.repeat(indent - this.column), indent - this.column);
    this.whitespace = true;
    this.indention = true;
  }

  indicator(indicator: string, { space = true, opens = false, indents = false }: IndicatorOptions = {}): void {
    if (space && !this.whitespace) this.put(' ');
    this.put(indicator, indicator.length);
    this.whitespace = opens;
    this.indention = this.indention && indents;
  }

  put(text: GoString, columns = 1): void {
    this.#text += text;
    this.column += columns;
  }

  break(character: GoString = '\n'): void {
    this.#text += character;
    this.column = 0;
  }
}
