import { decodeRune, encodeRune, type GoString } from '../golang/text.ts';
import type { Budget } from './limits.ts';
import { Printer } from './printer.ts';
import { type Any, isInt, typeOf } from './value.ts';

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
