import { formatFloat } from '../golang/float.ts';
import { canBackquote, quoteGo, quoteRune } from '../golang/quote.ts';
import { countRunes, decodeRune, encodeRune, type GoString } from '../golang/text.ts';
import { isPrint } from '../golang/unicode.ts';
import type { Int } from './value.ts';

/** One verb's flags, width and precision, and what Go makes of a simple value by them. */
export class FormatFlags {
  sharp = false;
  zero = false;
  plus = false;
  minus = false;
  space = false;
  /** `%#v` */
  sharpValue = false;
  width: number | undefined;
  precision: number | undefined;

  clear(): void {
    this.sharp = false;
    this.zero = false;
    this.plus = false;
    this.minus = false;
    this.space = false;
    this.sharpValue = false;
    this.width = undefined;
    this.precision = undefined;
  }

  set(flag: string): void {
    if (flag === '#') this.sharp = true;
    else if (flag === '0') this.zero = true;
    else if (flag === '+') this.plus = true;
    else if (flag === '-') this.minus = true;
    else this.space = true;
  }

  /** `#` and `+` mean something else to `%v`. */
  useValueFlags(): void {
    this.sharpValue = this.sharp;
    this.sharp = false;
    this.plus = false;
  }

  /** Undefined where the verb doesn't fit the value. */
  format(value: GoString | boolean | number | Int, verb: string): GoString | undefined {
    if (typeof value === 'string') return this.#string(value, verb);
    if (typeof value === 'boolean') return verb === 't' || verb === 'v' ? this.padText(String(value)) : undefined;
    return typeof value === 'number' ? this.#float(value, verb) : this.#integer(value, verb);
  }

  padText(text: GoString): GoString {
    const missing = (this.width ?? 0) - countRunes(text);
    if (missing <= 0) return text;
    if (this.minus) return text + ' '.repeat(missing);
    return (this.zero ? '0' : ' ').repeat(missing) + text;
  }

  truncate(text: GoString): GoString {
    if (this.precision === undefined) return text;
    let end = 0;
    for (let count = 0; count < this.precision && end < text.length; count++) end += decodeRune(text, end).size;
    return text.slice(0, end);
  }

  #string(text: GoString, verb: string): GoString | undefined {
    switch (verb) {
      case 'v':
        return this.sharpValue ? this.#quoted(text) : this.padText(this.truncate(text));
      case 's':
        return this.padText(this.truncate(text));
      case 'q':
        return this.#quoted(text);
      case 'x':
        return this.#hex(text);
      case 'X':
        return this.#hex(text).toUpperCase();
    }
    return undefined;
  }

  #quoted(text: GoString): GoString {
    const cut = this.truncate(text);
    return this.padText(this.sharp && canBackquote(cut) ? `\`${cut}\`` : quoteGo(cut, this.plus));
  }

  #hex(text: GoString): GoString {
    const cut = this.precision === undefined ? text : text.slice(0, this.precision);
    const prefix = this.sharp ? '0x' : '';
    const bytes = [...cut].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
    return this.padText(cut === '' ? '' : prefix + bytes.join(this.space ? ` ${prefix}` : ''));
  }

  #integer({ type, value }: Int, verb: string): GoString | undefined {
    switch (verb) {
      case 'v':
        if (this.sharpValue && type === 'uint8') return this.#digits(value, 16, '0x');
        return this.#digits(value, 10, '');
      case 'd':
        return this.#digits(value, 10, '');
      case 'b':
        return this.#digits(value, 2, this.sharp ? '0b' : '');
      case 'o':
        return this.#digits(value, 8, this.sharp ? '0' : '');
      case 'O':
        return this.#digits(value, 8, this.sharp ? '0o0' : '0o');
      case 'x':
        return this.#digits(value, 16, this.sharp ? '0x' : '');
      case 'X':
        return this.#digits(value, 16, this.sharp ? '0X' : '', true);
      case 'c':
        return this.padText(encodeRune(runeOf(value)));
      case 'q':
        return this.padText(quoteRune(runeOf(value), this.plus));
      case 'U':
        return this.#codePoint(value);
    }
    return undefined;
  }

  #digits(value: bigint, base: number, prefix: string, upper = false): GoString {
    const negative = value < 0n;
    let digits = (negative ? -value : value).toString(base);
    if (upper) digits = digits.toUpperCase();
    const sign = negative ? '-' : this.plus ? '+' : this.space ? ' ' : '';
    if (this.precision === 0 && value === 0n) return ' '.repeat(this.width ?? 0);
    const padded = this.zero && !this.minus && this.width !== undefined && this.precision === undefined;
    digits = digits.padStart(padded ? (this.width ?? 0) - sign.length : (this.precision ?? 0), '0');
    // An octal that starts with a zero needs no other.
    const lead = base === 8 && prefix.endsWith('0') && digits.startsWith('0') ? prefix.slice(0, -1) : prefix;
    return this.#padSpaces(sign + lead + digits);
  }

  #codePoint(value: bigint): GoString {
    const unsigned = BigInt.asUintN(64, value);
    const digits = unsigned
      .toString(16)
      .toUpperCase()
      .padStart(Math.max(4, this.precision ?? 0), '0');
    const shown =
      this.sharp && unsigned <= 0x10ffffn && isPrint(Number(unsigned)) ? ` '${encodeRune(Number(unsigned))}'` : '';
    return this.#padSpaces(`U+${digits}${shown}`);
  }

  #float(value: number, verb: string): GoString | undefined {
    switch (verb) {
      case 'v':
        return this.#signed(value, 'g', -1);
      case 'b':
      case 'g':
      case 'G':
      case 'x':
      case 'X':
        return this.#signed(value, verb, -1);
      case 'f':
      case 'F':
        return this.#signed(value, 'f', 6);
      case 'e':
      case 'E':
        return this.#signed(value, verb, 6);
    }
    return undefined;
  }

  #signed(value: number, format: 'b' | 'e' | 'E' | 'f' | 'g' | 'G' | 'x' | 'X', defaultPrecision: number): GoString {
    const precision = this.precision ?? defaultPrecision;
    const written = formatFloat(value, format, precision);
    const unsigned = written.replace(/^[-+]/, '');
    const sign = written.startsWith('-') ? '-' : this.space && !this.plus ? ' ' : '+';
    const shown = this.plus || sign !== '+';
    if (!Number.isFinite(value)) {
      const bare = Number.isNaN(value) && !this.space && !this.plus ? '' : sign;
      return this.#padSpaces((shown || Number.isNaN(value) ? bare : value > 0 ? '+' : '') + unsigned);
    }
    const number = this.sharp && format !== 'b' ? withPoint(unsigned, format, precision) : unsigned;
    const missing = (this.width ?? 0) - number.length - 1;
    if (shown && this.zero && !this.minus && missing > 0) return sign + '0'.repeat(missing) + number;
    return this.padText(shown ? sign + number : number);
  }

  /** Where zeros have no place in front of a sign or a prefix. */
  #padSpaces(text: GoString): GoString {
    const { zero } = this;
    this.zero = false;
    const padded = this.padText(text);
    this.zero = zero;
    return padded;
  }
}

function runeOf(value: bigint): number {
  const unsigned = BigInt.asUintN(64, value);
  return unsigned > 0x10ffffn ? 0xfffd : Number(unsigned);
}

/** `%#g`: a decimal point always, and the zeros that %g leaves out. */
function withPoint(number: string, format: string, precision: number): string {
  const counted = 'gGx'.includes(format) ? (precision === -1 ? 6 : precision) : 0;
  const exponent = format === 'x' || format === 'X' ? number.search(/[pP]/) : number.search(/[eE]/);
  const mantissa = exponent < 0 ? number : number.slice(0, exponent);
  const significant = [...mantissa.replace(/^[0.]*/, '')].filter((character) => character !== '.').length;
  const zero = mantissa === '0' ? 1 : 0;
  const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.`;
  return pointed + '0'.repeat(Math.max(0, counted - significant - zero)) + (exponent < 0 ? '' : number.slice(exponent));
}
