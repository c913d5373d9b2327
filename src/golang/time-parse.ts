import type { Moment } from './moment.ts';
import type { GoString } from './text.ts';
import { TimeFields, Unfit } from './time-fields.ts';
import { DAYS, isFraction, isOffset, type LayoutPiece, MONTHS, piecesOf } from './time-layout.ts';

export type ParsedTime =
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** In Go's words, which hold the text. */
  | { readonly kind: 'problem'; readonly message: string };

/** time.ParseInLocation, in a place that keeps Greenwich's time, as the operator's container does. */
export function parseTime(layout: GoString, text: GoString): ParsedTime {
  try {
    return { kind: 'moment', moment: new TimeParser(text).parse(piecesOf(layout)) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const start = `parsing time ${quoted(text)}`;
    const message =
      error.message === ''
        ? `${start} as ${quoted(layout)}: cannot parse ${quoted(error.rest)} as ${quoted(error.element)}`
        : start + error.message;
    return { kind: 'problem', message };
  }
}

class TimeParser {
  #rest: GoString;
  readonly #fields = new TimeFields();

  constructor(text: GoString) {
    this.#rest = text;
  }

  parse(pieces: readonly LayoutPiece[]): Moment {
    for (const [at, { element, text }] of pieces.entries()) {
      this.#skip(text);
      if (element !== '') this.#element(element, pieces[at + 1]);
      else if (this.#rest !== '') throw new Unfit('', this.#rest, `: extra text: ${quoted(this.#rest)}`);
    }
    return this.#fields.moment(this.#rest);
  }

  #skip(text: GoString): void {
    let left = text;
    while (left !== '') {
      if (left.startsWith(' ')) {
        if (this.#rest !== '' && !this.#rest.startsWith(' ')) throw new Unfit(text, this.#rest);
        left = left.replace(/^ +/, '');
        this.#rest = this.#rest.replace(/^ +/, '');
      } else if (this.#rest.charAt(0) !== left.charAt(0) || this.#rest === '') throw new Unfit(text, this.#rest);
      else {
        left = left.slice(1);
        this.#rest = this.#rest.slice(1);
      }
    }
  }

  #element(element: GoString, next: LayoutPiece | undefined): void {
    if (isOffset(element)) this.#readOffset(element);
    else if (isFraction(element)) this.#readFraction(element);
    else this.#readPlain(element, next);
  }

  #readPlain(element: GoString, next: LayoutPiece | undefined): void {
    switch (element) {
      case '06': {
        const year = Number(this.#take(/^\d{2}/, element));
        this.#fields.year = year + (year >= 69 ? 1900 : 2000);
        return;
      }
      case '2006':
        this.#fields.year = Number(this.#take(/^\d{4}/, element));
        return;
      case 'January':
      case 'Jan':
        this.#fields.month = this.#name(MONTHS, element) + 1;
        return;
      case '1':
      case '01':
        this.#fields.month = this.#number(element, 1, 12, 'month');
        return;
      case 'Monday':
      case 'Mon':
        this.#name(DAYS, element);
        return;
      case '_2':
      case '2':
      case '02':
        if (element === '_2') this.#rest = this.#rest.replace(/^ /, '');
        this.#fields.day = this.#number(element);
        return;
      case '__2':
      case '002':
        if (element === '__2') this.#rest = this.#rest.replace(/^ {1,2}/, '');
        this.#fields.yearDay = Number(this.#take(element === '002' ? /^\d{3}/ : /^\d{1,3}/, element));
        return;
      case '15':
        this.#fields.hour = this.#number(element, 0, 23, 'hour', false);
        return;
      case '3':
      case '03':
        this.#fields.hour = this.#number(element, 0, 12, 'hour');
        return;
      case '4':
      case '04':
        this.#fields.minute = this.#number(element, 0, 59, 'minute');
        return;
      case '5':
      case '05':
        this.#fields.second = this.#number(element, 0, 59, 'second');
        // A fraction may follow though the layout has none.
        if (next === undefined || next.text !== '' || !isFraction(next.element)) {
          const fraction = /^[.,]\d+/.exec(this.#rest)?.[0];
          if (fraction !== undefined) this.#fields.nanosecond = this.#fraction(fraction);
        }
        return;
      case 'PM':
      case 'pm':
        this.#fields.half =
          this.#take(element === 'PM' ? /^[AP]M/ : /^[ap]m/, element).toLowerCase() === 'pm' ? 'pm' : 'am';
        return;
      default:
        this.#readZone(element);
    }
  }

  #take(pattern: RegExp, element: GoString): GoString {
    const found = pattern.exec(this.#rest)?.[0];
    if (found === undefined) throw new Unfit(element, this.#rest);
    this.#rest = this.#rest.slice(found.length);
    return found;
  }

  /** One digit or two; two where the element begins with a zero. */
  #number(
    element: GoString,
    least = 0,
    most = Number.POSITIVE_INFINITY,
    what = '',
    fixed: boolean = element.startsWith('0'),
  ): number {
    const number = Number(this.#take(fixed ? /^\d{2}/ : /^\d{1,2}/, element));
    if (number < least || number > most) throw new Unfit(element, this.#rest, `: ${what} out of range`);
    return number;
  }

  #name(names: readonly string[], element: GoString): number {
    const short = element.length === 3;
    const index = names.findIndex((name) =>
      this.#rest.toLowerCase().startsWith((short ? name.slice(0, 3) : name).toLowerCase()),
    );
    if (index < 0) throw new Unfit(element, this.#rest);
    this.#rest = this.#rest.slice(short ? 3 : names[index]?.length);
    return index;
  }

  #readFraction(element: GoString): void {
    if (element.includes('0')) {
      this.#fields.nanosecond = this.#fraction(
        this.#take(new RegExp(`^[.,]\\d{${element.length - 1}}`), element),
        true,
      );
      return;
    }
    const found = /^[.,]\d+/.exec(this.#rest)?.[0];
    if (found !== undefined) this.#fields.nanosecond = this.#fraction(found);
  }

  #fraction(found: GoString, taken = false): number {
    if (!taken) this.#rest = this.#rest.slice(found.length);
    return Number(found.slice(1, 10).padEnd(9, '0'));
  }

  #readOffset(element: GoString): void {
    const seconds = element.length > 6;
    if (element.startsWith('Z') && !seconds && this.#rest.startsWith('Z')) {
      this.#rest = this.#rest.slice(1);
      this.#fields.utc = true;
      return;
    }
    const hold = this.#rest;
    const form = new RegExp(`^[-+]${element.slice(1).replaceAll(/\d\d/g, '(\\d\\d)')}`);
    const [found, hours = '', minutes = '0', rest = '0'] = form.exec(hold) ?? [];
    if (found === undefined) throw new Unfit(element, hold);
    this.#rest = hold.slice(found.length);
    if (Number(hours) > 24) throw new Unfit(element, this.#rest, ': time zone offset hour out of range');
    if (Number(minutes) > 60) throw new Unfit(element, this.#rest, ': time zone offset minute out of range');
    if (Number(rest) > 60) throw new Unfit(element, this.#rest, ': time zone offset second out of range');
    const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(rest);
    this.#fields.offset = found.startsWith('-') ? -offset : offset;
  }

  #readZone(element: GoString): void {
    if (this.#rest.startsWith('UTC')) {
      this.#rest = this.#rest.slice(3);
      this.#fields.utc = true;
    } else
      this.#fields.zone = this.#take(
        /^(?:ChST|MeST|GMT(?:[-+](?:[01]?\d|2[0-3])(?!\d))?|[-+](?:[01]?\d|2[0-3])(?!\d)|[A-Z]{4}T(?![A-Z])|(?:[A-Z]{3}T|WITA)(?![A-Z])|[A-Z]{3}(?![A-Z]))/,
        element,
      );
  }
}

function quoted(text: GoString): string {
  const escaped = text.replace(/["\\]|[^ -\x7f]/g, (char) =>
    /["\\]/.test(char) ? `\\${char}` : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${escaped}"`;
}
