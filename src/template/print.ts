import type { GoString } from '../golang/text.ts';
import type { Budget } from './limits.ts';
import { Printer } from './printer.ts';
import type { Any } from './value.ts';

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
