import { decodeRune, encodeRune, type GoString } from '../golang/text.ts';
import { FormatFlags } from './format-flags.ts';
import { NoResult } from './function.ts';
import type { Budget } from './limits.ts';
import {
  type Any,
  type Complex,
  type Dict,
  isComplex,
  isDict,
  isInt,
  isList,
  type List,
  sortedEntries,
  typeOf,
} from './value.ts';

/** fmt.Sprint: a space between operands where neither is a string. */
export function sprint(values: readonly Any[], budget: Budget): GoString {
  const printer = new Printer(budget);
  for (const [index, value] of values.entries()) {
    if (index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string') printer.write(' ');
    printer.argument(value, 'v');
  }
  return printer.text;
}

/** fmt.Sprintln */
export function sprintln(values: readonly Any[], budget: Budget): GoString {
  const printer = new Printer(budget);
  for (const [index, value] of values.entries()) {
    if (index > 0) printer.write(' ');
    printer.argument(value, 'v');
  }
  printer.write('\n');
  return printer.text;
}

/** One value by one verb and no flags, as `%v` prints it. */
export function sprintValue(value: Any, budget: Budget): GoString {
  return typeof value === 'string' ? value : sprint([value], budget);
}

/** fmt.Sprintf, its complaints about verbs and arguments with it. */
export function sprintf(format: GoString, values: readonly Any[], budget: Budget): GoString {
  const printer = new Printer(budget);
  const { flags } = printer;
  let next = 0;
  let reordered = false;
  let at = 0;

  while (at < format.length) {
    const percent = format.indexOf('%', at);
    printer.write(format.slice(at, percent < 0 ? format.length : percent));
    if (percent < 0) break;
    at = percent + 1;
    flags.clear();
    for (; FLAGS.includes(format[at] ?? '-!'); at++) flags.set(format[at] ?? '');

    let goodIndex = true;
    let afterIndex = false;
    const index = (): void => {
      const explicit = readIndex(format, at, values.length);
      afterIndex = explicit !== undefined && (explicit.found || explicit.index !== undefined);
      if (explicit === undefined) return;
      reordered = true;
      at += explicit.width;
      if (explicit.index === undefined) goodIndex = false;
      else next = explicit.index;
    };
    const starred = (): number | undefined => {
      at++;
      const value = values[next];
      if (next < values.length) next++;
      afterIndex = false;
      return isInt(value) && value.value <= 1_000_000n && value.value >= -1_000_000n ? Number(value.value) : undefined;
    };

    index();
    if (format[at] === '*') {
      const width = starred();
      if (width === undefined) printer.write('%!(BADWIDTH)');
      flags.width = width === undefined ? undefined : Math.abs(width);
      if (width !== undefined && width < 0) {
        flags.minus = true;
        flags.zero = false;
      }
    } else {
      const width = readCount(format, at);
      flags.width = width.count;
      at = width.end;
      if (afterIndex && width.count !== undefined) goodIndex = false;
    }

    if (at + 1 < format.length && format[at] === '.') {
      at++;
      if (afterIndex) goodIndex = false;
      index();
      if (format[at] === '*') {
        const precision = starred();
        flags.precision = precision === undefined || precision < 0 ? undefined : precision;
        if (flags.precision === undefined) printer.write('%!(BADPREC)');
      } else {
        const precision = readCount(format, at);
        flags.precision = precision.count ?? 0;
        at = precision.end;
      }
    }
    if (!afterIndex) index();

    if (at >= format.length) {
      printer.write('%!(NOVERB)');
      break;
    }
    const { rune, size } = decodeRune(format, at);
    at += size;
    const verb = encodeRune(rune);
    if (verb === '%') printer.write('%');
    else if (!goodIndex) printer.write(`%!${verb}(BADINDEX)`);
    else if (next >= values.length) printer.write(`%!${verb}(MISSING)`);
    else {
      if (verb === 'v' || verb === 'w') flags.useValueFlags();
      printer.argument(values[next++], verb);
    }
  }

  if (!reordered && next < values.length) {
    flags.clear();
    printer.write('%!(EXTRA ');
    for (const [index, value] of values.slice(next).entries()) {
      if (index > 0) printer.write(', ');
      if (value === undefined) printer.write('<nil>');
      else {
        printer.write(`${typeOf(value)}=`);
        printer.argument(value, 'v');
      }
    }
    printer.write(')');
  }
  return printer.text;
}

const FLAGS = '#0+- ';

interface ReadCount {
  readonly count: number | undefined;
  readonly end: number;
}

/** A width or precision; one beyond a million is none, and swallows the rest of the format as Go's does. */
function readCount(format: GoString, start: number, end: number = format.length): ReadCount {
  let at = start;
  let count: number | undefined;
  for (; at < end && /[0-9]/.test(format[at] ?? ''); at++) {
    if ((count ?? 0) > 1_000_000) return { count: undefined, end };
    count = (count ?? 0) * 10 + Number(format[at]);
  }
  return { count, end: at };
}

interface ReadIndex {
  /** From 0; undefined where it is none of the arguments. */
  readonly index: number | undefined;
  readonly width: number;
  readonly found: boolean;
}

/** `[3]`: which argument comes next. */
function readIndex(format: GoString, at: number, count: number): ReadIndex | undefined {
  if (format[at] !== '[') return undefined;
  const close = format.length - at < 3 ? -1 : format.indexOf(']', at + 1);
  if (close < 0) return { index: undefined, width: 1, found: false };
  const number = readCount(format, at + 1, close);
  const width = close + 1 - at;
  if (number.count === undefined || number.end !== close) return { index: undefined, width, found: false };
  const index = number.count - 1;
  return index >= 0 && index < count ? { index, width, found: true } : { index: undefined, width, found: true };
}

class Printer {
  readonly flags: FormatFlags = new FormatFlags();
  text: GoString = '';
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  write(text: GoString): void {
    this.#budget.take(text.length);
    this.text += text;
  }

  argument(value: Any, verb: string): void {
    if (value === undefined) this.#nil(verb);
    else if (verb === 'T') this.write(this.flags.padText(this.flags.truncate(typeOf(value))));
    else if (verb === 'p' && (isList(value) || isDict(value)))
      throw new NoResult('%p prints an address, which differs from run to run');
    else this.#value(value, verb, 0);
  }

  #nil(verb: string): void {
    if (verb === 'v' || verb === 'T') this.write(this.flags.padText('<nil>'));
    else this.#bad(undefined, verb);
  }

  #value(value: Exclude<Any, undefined>, verb: string, depth: number): void {
    this.#budget.checkDepth(depth, 'a value');
    this.#budget.take(1);
    // Only fmt.Errorf knows %w.
    if (verb === 'w') this.#bad(value, verb);
    else if (isList(value)) this.#list(value, verb, depth);
    else if (isDict(value)) this.#dict(value, verb, depth);
    else {
      const printed = isComplex(value) ? this.#complex(value, verb) : this.flags.format(value, verb);
      if (printed === undefined) this.#bad(value, verb);
      else this.write(printed);
    }
  }

  #item(value: Any, verb: string, depth: number, type: string): void {
    if (value !== undefined) this.#value(value, verb, depth + 1);
    else this.write(this.flags.sharpValue ? `${type}(nil)` : '<nil>');
  }

  #list(value: List, verb: string, depth: number): void {
    const print = (item: Any): void => this.#item(item, verb, depth, value.element);
    this.#collection(
      value,
      value.items.map((item) => () => print(item)),
      '[',
    );
  }

  #dict(value: Dict, verb: string, depth: number): void {
    const print = ([key, item]: readonly [GoString, Any]): void => {
      this.#value(key, verb, depth + 1);
      this.write(':');
      this.#item(item, verb, depth, value.element);
    };
    this.#collection(
      value,
      sortedEntries(value).map((entry) => () => print(entry)),
      'map[',
    );
  }

  #collection(value: List | Dict, items: readonly (() => void)[], open: string): void {
    const { sharpValue } = this.flags;
    if (sharpValue) this.write(typeOf(value));
    if (sharpValue && value.isNil) {
      this.write('(nil)');
      return;
    }
    this.write(sharpValue ? '{' : open);
    for (const [index, print] of items.entries()) {
      if (index > 0) this.write(sharpValue ? ', ' : ' ');
      print();
    }
    this.write(sharpValue ? '}' : ']');
  }

  #complex({ real, imaginary }: Complex, verb: string): GoString | undefined {
    const { flags } = this;
    const { plus } = flags;
    const left = flags.format(real, verb);
    flags.plus = true;
    const right = flags.format(imaginary, verb);
    flags.plus = plus;
    return left === undefined || right === undefined ? undefined : `(${left}${right}i)`;
  }

  /** `%!d(string=hi)` */
  #bad(value: Any, verb: string): void {
    this.write(`%!${verb}(`);
    if (value === undefined) this.write('<nil>');
    else {
      this.write(`${typeOf(value)}=`);
      this.#value(value, 'v', 0);
    }
    this.write(')');
  }
}
