import { parseFloatGo } from '../golang/float.ts';
import { compareBytes, type GoString } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';
import { closingQuote, scanString } from './scan.ts';

export interface PrettyOptions {
  /** A list that fits stays on one line; 0 for none. */
  readonly width: number;
  readonly prefix: GoString;
  readonly indent: GoString;
  readonly sortKeys: boolean;
}

/** Without the space between things. */
export function uglyJson(json: GoString): GoString {
  let ugly = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at] ?? '';
    if (character <= ' ') continue;
    if (character !== '"') {
      ugly += character;
      continue;
    }
    const close = closingQuote(json, at);
    ugly += json.slice(at, close < 0 ? json.length : close + 1);
    at = close < 0 ? json.length : close;
  }
  return ugly;
}

/** github.com/tidwall/pretty */
export function prettyJson(json: GoString, options: PrettyOptions): GoString {
  const printer = new PrettyPrinter(json, options);
  const printed = options.prefix + printer.any(0, true, 0, -1, options.prefix.length).text;
  return printed === '' ? '' : `${printed}\n`;
}

interface Printed {
  readonly text: GoString;
  readonly end: number;
  /** Could it stand on one line? */
  readonly fits: boolean;
}

const MAX_DEPTH = 200;

class PrettyPrinter {
  readonly #json: GoString;
  readonly #options: PrettyOptions;

  constructor(json: GoString, options: PrettyOptions) {
    this.#json = json;
    this.#options = options;
  }

  /** `column` is how much of the line is taken; `room` is -1 but on one line. */
  any(start: number, breaks: boolean, depth: number, room: number, column: number): Printed {
    const json = this.#json;
    for (let at = start; at < json.length; at++) {
      const character = json[at] ?? '';
      if (character === '"') return this.#string(at);
      if (/[-0-9iI+N]/.test(character) || (character === 'n' && at + 1 < json.length && json[at + 1] !== 'u'))
        return this.#number(at);
      if (character === '{' || character === '[') return this.#collection(at, breaks, depth, room, column);
      const word = { t: 'true', f: 'false', n: 'null' }[character];
      if (word !== undefined) return { text: word, end: at + word.length, fits: true };
    }
    return { text: '', end: json.length, fits: true };
  }

  #string(start: number): Printed {
    const close = closingQuote(this.#json, start);
    const end = close < 0 ? this.#json.length : close + 1;
    return { text: this.#json.slice(start, end), end, fits: true };
  }

  #number(start: number): Printed {
    let end = start + 1;
    while (end < this.#json.length && (this.#json[end] ?? '') > ' ' && !',:]}'.includes(this.#json[end] ?? '')) end++;
    return { text: this.#json.slice(start, end), end, fits: true };
  }

  #collection(start: number, breaks: boolean, depth: number, room: number, column: number): Printed {
    const isObject = this.#json[start] === '{';
    if (depth > MAX_DEPTH) return { text: this.#json.slice(start), end: this.#json.length, fits: false };
    if (this.#options.width > 0) {
      if (breaks && !isObject && room === -1) {
        const left = this.#options.width - column;
        const line = left > 3 ? this.#items(start, false, 0, left, 0) : undefined;
        if (line?.fits === true && line.text.length <= left) return line;
      } else if (room !== -1 && isObject) return { text: '', end: start, fits: false };
    }
    return this.#items(start, breaks, depth, room, column);
  }

  #items(start: number, breaks: boolean, depth: number, room: number, column: number): Printed {
    const json = this.#json;
    const { prefix, indent, width, sortKeys } = this.#options;
    const isObject = json[start] === '{';
    const [open, close] = isObject ? ['{', '}'] : ['[', ']'];
    const lead = breaks ? `\n${prefix}${indent.repeat(depth + 1)}` : '';
    const items: { key: GoString; text: GoString }[] = [];
    const join = (): GoString => {
      const ordered = isObject && sortKeys && breaks ? sortItems(items) : items;
      const separator = !breaks && !isObject && width !== -1 ? ', ' : ',';
      return ordered.map(({ text }) => lead + text).join(separator);
    };
    for (let at = start + 1; at < json.length; ) {
      const character = json[at] ?? '';
      if (character === close) {
        const tail = breaks && items.length > 0 ? `\n${prefix}${indent.repeat(depth)}` : '';
        return { text: open + join() + tail + close, end: at + 1, fits: !isObject };
      }
      if (character <= ' ' || (isObject && character !== '"')) {
        at++;
        continue;
      }
      let key = '';
      if (isObject) {
        const read = this.#string(at);
        key = read.text;
        at = read.end;
      }
      const label = isObject ? `${key}:${breaks ? ' ' : ''}` : '';
      const taken = (breaks ? prefix.length + indent.length * (depth + 1) : column) + label.length;
      const value = this.any(at, breaks, depth + 1, room, taken);
      if (room !== -1 && !value.fits) return { text: '', end: value.end, fits: false };
      items.push({ key, text: label + value.text });
      at = Math.max(value.end, at + 1);
      // What stands between an item and the next is stepped over.
      while (!isObject && at < json.length && json[at] !== close && ((json[at] ?? '') <= ' ' || json[at] === ',')) at++;
    }
    return { text: open + join(), end: json.length, fits: !isObject };
  }
}

function sortItems(items: readonly { key: GoString; text: GoString }[]): readonly { key: GoString; text: GoString }[] {
  const textOf = ({ key, text }: { key: GoString; text: GoString }): GoString => trimSpace(text.slice(key.length + 1));
  return items.toSorted((left, right) => compareJson(left.key, right.key) || compareJson(textOf(left), textOf(right)));
}

function compareJson(left: GoString, right: GoString): number {
  const [a, b] = [rankOf(left), rankOf(right)];
  if (a !== b) return a - b;
  if (a === 3) return compareBytes(scanString(left, 0)?.text ?? '', scanString(right, 0)?.text ?? '');
  if (a === 2) return (parseFloatGo(left) ?? 0) - (parseFloatGo(right) ?? 0);
  return compareBytes(left, right);
}

/** null, false, numbers, strings, true, collections. */
function rankOf(text: GoString): number {
  const rank = { '"': 3, f: 1, t: 4, n: 0, '[': 5, '{': 5 }[text[0] ?? 'n'];
  return rank ?? 2;
}
