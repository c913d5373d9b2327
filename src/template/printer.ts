import type { GoString } from '../golang/text.ts';
import { FormatFlags } from './format-flags.ts';
import { NoResult } from './function.ts';
import type { Budget } from './limits.ts';
import { timeText } from './time-text.ts';
import {
  type Any,
  type Complex,
  type Dict,
  isComplex,
  isDict,
  isList,
  isTime,
  type List,
  sortedEntries,
  type Time,
  typeOf,
} from './value.ts';

/** Prints values one behind the other as Go's fmt does, by the flags that are set. */
export class Printer {
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
    else if (isTime(value)) this.#time(value, verb);
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

  #time(value: Time, verb: string): void {
    const text = timeText(value);
    const printed = this.flags.sharpValue || !'vsqxX'.includes(verb) ? undefined : this.flags.format(text, verb);
    if (printed === undefined) throw new NoResult(`%${verb} prints what is inside a time.Time`);
    this.write(printed);
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
