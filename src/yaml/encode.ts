import { formatFloat } from '../golang/float.ts';
import { type GoString, runesOf } from '../golang/text.ts';
import { escapeOf } from './escape.ts';
import { compareKeys } from './key-order.ts';
import { isLineBreak } from './printable.ts';
import { type ScalarStyle, styleOf } from './scalar-style.ts';
import { throughJson } from './through-json.ts';
import { isMapping, isSequence, type YamlValue } from './value.ts';

const WIDTH = 80;
const INDENT = 2;
/** A longer key is written behind a question mark. */
const MAX_SIMPLE_KEY = 128;

/** Writes as sigs.k8s.io/yaml does: keys sorted (numbers in them by value), block style, lines folded behind column 80. Undefined where Go refuses. */
export function encodeYaml(value: YamlValue): GoString | undefined {
  const readable = throughJson(value);
  if (readable === undefined) return undefined;
  const writer = new YamlWriter();
  writer.node(readable, { indent: -1, inSequence: false, isKey: false });
  return writer.finish();
}

interface Context {
  readonly indent: number;
  /** A collection that starts behind `- ` stays on its line. */
  readonly inSequence: boolean;
  readonly isKey: boolean;
}

class YamlWriter {
  #text = '';
  #column = 0;
  /** The last thing written was a space, or an indicator that counts as one. */
  #whitespace = true;
  /** Nothing but indentation stands on the line. */
  #indention = true;

  finish(): GoString {
    return this.#column > 0 ? `${this.#text}\n` : this.#text;
  }

  node(value: YamlValue, context: Context): void {
    if (isMapping(value) && value.size === 0) this.#indicators('{', '}');
    else if (isMapping(value)) this.#mapping(value, context);
    else if (isSequence(value) && value.length === 0) this.#indicators('[', ']');
    else if (isSequence(value)) this.#sequence(value, context);
    else this.#scalar(value, context);
  }

  #mapping(value: ReadonlyMap<GoString, YamlValue>, { indent }: Context): void {
    const inner = indent < 0 ? 0 : indent + INDENT;
    for (const [key, item] of [...value].toSorted(([left], [right]) => compareKeys(left, right))) {
      this.#indent(inner);
      const isSimple = !styleOf(key, false).multiline && key.length <= MAX_SIMPLE_KEY;
      if (isSimple) {
        this.#scalar(key, { indent: inner, inSequence: false, isKey: true });
        this.#indicator(':', { space: false });
      } else {
        this.#indicator('?', { indents: true });
        this.#scalar(key, { indent: inner, inSequence: false, isKey: false });
        this.#indent(inner);
        this.#indicator(':', { indents: true });
      }
      this.node(item, { indent: inner, inSequence: !isSimple, isKey: false });
    }
  }

  /** A sequence within a mapping is indented no further than its key. */
  #sequence(value: readonly YamlValue[], { indent, inSequence }: Context): void {
    const inner = indent < 0 ? 0 : inSequence ? indent + INDENT : indent;
    for (const item of value) {
      this.#indent(inner);
      this.#indicator('-', { indents: true });
      this.node(item, { indent: inner, inSequence: true, isKey: false });
    }
  }

  #indicators(open: string, close: string): void {
    this.#indicator(open, { opens: true });
    this.#indicator(close, { space: false });
  }

  #scalar(
    value: Exclude<YamlValue, readonly YamlValue[] | ReadonlyMap<GoString, YamlValue>>,
    { indent, isKey }: Context,
  ): void {
    const inner = indent < 0 ? INDENT : indent + INDENT;
    if (typeof value !== 'string') this.plain(plainOf(value), inner, !isKey);
    else WRITERS[styleOf(value, isKey).style](this, value, inner, !isKey);
  }

  plain(text: GoString, indent: number, folds: boolean): void {
    if (!this.#whitespace && text !== '') this.#put(' ');
    this.#folded(text, indent, folds, false);
    this.#whitespace = false;
    this.#indention = false;
  }

  singleQuoted(text: GoString, indent: number, folds: boolean): void {
    this.#indicator("'");
    this.#folded(text, indent, folds, true);
    this.#indicator("'", { space: false });
    this.#whitespace = false;
    this.#indention = false;
  }

  /** Between quotes, neither end is a place to fold. */
  #folded(text: GoString, indent: number, folds: boolean, quoted: boolean): void {
    let spaces = false;
    let breaks = false;
    const edge = quoted ? 1 : 0;
    for (const { rune, at, size } of runesOf(text)) {
      const isSpace = rune === 0x20;
      const isBreak = isLineBreak(rune);
      if (breaks && !isBreak && !isSpace) this.#indent(indent);
      const within = at >= edge && at < text.length - edge;
      if (isBreak) this.#break(text.slice(at, at + size));
      else if (isSpace && folds && !spaces && this.#column > WIDTH && within && text[at + 1] !== ' ')
        this.#indent(indent);
      else if (quoted && rune === 0x27) this.#put("''", 2);
      else this.#put(text.slice(at, at + size));
      if (!isSpace) this.#indention = isBreak;
      spaces = isSpace;
      breaks = isBreak || (breaks && isSpace);
    }
  }

  doubleQuoted(text: GoString, indent: number, folds: boolean): void {
    this.#indicator('"');
    let spaces = false;
    // Go takes every character of a text for a byte order mark if the first is one.
    const marked = text.startsWith('\xef\xbb\xbf');
    for (const { rune, at, size } of runesOf(text)) {
      const escaped = escapeOf(rune, marked);
      const isSpace = rune === 0x20;
      if (escaped !== undefined) this.#put(escaped, escaped.length);
      else if (isSpace && folds && !spaces && this.#column > WIDTH && at > 0 && at < text.length - 1) {
        this.#indent(indent);
        if (text[at + 1] === ' ') this.#put('\\');
      } else this.#put(text.slice(at, at + size));
      spaces = isSpace;
    }
    this.#indicator('"', { space: false });
    this.#whitespace = false;
    this.#indention = false;
  }

  literal(text: GoString, indent: number): void {
    const breaks = [...runesOf(text)].map(({ rune }) => isLineBreak(rune));
    this.#indicator('|');
    if (text.startsWith(' ') || breaks[0] === true) this.#indicator(String(INDENT), { space: false });
    if (breaks.at(-1) !== true) this.#indicator('-', { space: false });
    else if (breaks.length === 1 || breaks.at(-2) === true) this.#indicator('+', { space: false });
    this.#break();
    this.#indention = true;
    this.#whitespace = true;
    let atStart = true;
    for (const { rune, at, size } of runesOf(text)) {
      const isBreak = isLineBreak(rune);
      if (isBreak) this.#break(text.slice(at, at + size));
      else {
        if (atStart) this.#indent(indent);
        this.#put(text.slice(at, at + size));
      }
      this.#indention = isBreak;
      atStart = isBreak;
    }
  }

  #indent(indent: number): void {
    if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace)) this.#break();
    if (this.#column < indent) this.#put(' '.repeat(indent - this.#column), indent - this.#column);
    this.#whitespace = true;
    this.#indention = true;
  }

  #indicator(indicator: string, { space = true, opens = false, indents = false }: IndicatorOptions = {}): void {
    if (space && !this.#whitespace) this.#put(' ');
    this.#put(indicator, indicator.length);
    this.#whitespace = opens;
    this.#indention = this.#indention && indents;
  }

  #put(text: GoString, columns = 1): void {
    this.#text += text;
    this.#column += columns;
  }

  #break(character: GoString = '\n'): void {
    this.#text += character;
    this.#column = 0;
  }
}

interface IndicatorOptions {
  /** Wants a space in front. */
  readonly space?: boolean;
  /** Counts as a space itself. */
  readonly opens?: boolean;
  /** What follows on its line is indented by it. */
  readonly indents?: boolean;
}

const WRITERS: Readonly<
  Record<ScalarStyle, (writer: YamlWriter, text: GoString, indent: number, folds: boolean) => void>
> = {
  plain: (writer, text, indent, folds) => writer.plain(text, indent, folds),
  single: (writer, text, indent, folds) => writer.singleQuoted(text, indent, folds),
  double: (writer, text, indent, folds) => writer.doubleQuoted(text, indent, folds),
  literal: (writer, text, indent) => writer.literal(text, indent),
};

function plainOf(value: null | boolean | { readonly number: string }): string {
  if (value === null || typeof value === 'boolean') return String(value);
  const { number } = value;
  if (number === '-0') return '0';
  const whole = /^-?\d+$/.test(number) ? BigInt(number) : undefined;
  if (whole !== undefined && whole >= -(2n ** 63n) && whole < 2n ** 64n) return number;
  return formatFloat(Number(number), 'g', -1);
}
