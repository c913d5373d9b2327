import { formatFloat } from '../golang/float.ts';
import type { GoString } from '../golang/text.ts';
import { compareKeys } from './key-order.ts';
import { YamlOutput } from './output.ts';
import { styleOf } from './scalar-style.ts';
import { throughJson } from './through-json.ts';
import { isMapping, isSequence, type YamlValue } from './value.ts';
import { INDENT, writePlain, writeText } from './write-scalar.ts';

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
  readonly #output = new YamlOutput();

  finish(): GoString {
    return this.#output.finish();
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
      this.#output.indent(inner);
      const isSimple = !styleOf(key, false).multiline && key.length <= MAX_SIMPLE_KEY;
      if (isSimple) {
        this.#scalar(key, { indent: inner, inSequence: false, isKey: true });
        this.#output.indicator(':', { space: false });
      } else {
        this.#output.indicator('?', { indents: true });
        this.#scalar(key, { indent: inner, inSequence: false, isKey: false });
        this.#output.indent(inner);
        this.#output.indicator(':', { indents: true });
      }
      this.node(item, { indent: inner, inSequence: !isSimple, isKey: false });
    }
  }

  /** A sequence within a mapping is indented no further than its key. */
  #sequence(value: readonly YamlValue[], { indent, inSequence }: Context): void {
    const inner = indent < 0 ? 0 : inSequence ? indent + INDENT : indent;
    for (const item of value) {
      this.#output.indent(inner);
      this.#output.indicator('-', { indents: true });
      this.node(item, { indent: inner, inSequence: true, isKey: false });
    }
  }

  #indicators(open: string, close: string): void {
    this.#output.indicator(open, { opens: true });
    this.#output.indicator(close, { space: false });
  }

  #scalar(
    value: Exclude<YamlValue, readonly YamlValue[] | ReadonlyMap<GoString, YamlValue>>,
    { indent, isKey }: Context,
  ): void {
    const inner = indent < 0 ? INDENT : indent + INDENT;
    if (typeof value !== 'string') writePlain(this.#output, plainOf(value), inner, !isKey);
    else writeText(this.#output, styleOf(value, isKey).style, value, inner, !isKey);
  }
}

function plainOf(value: null | boolean | { readonly number: string }): string {
  if (value === null || typeof value === 'boolean') return String(value);
  const { number } = value;
  if (number === '-0') return '0';
  const whole = /^-?\d+$/.test(number) ? BigInt(number) : undefined;
  if (whole !== undefined && whole >= -(2n ** 63n) && whole < 2n ** 64n) return number;
  return formatFloat(Number(number), 'g', -1);
}
