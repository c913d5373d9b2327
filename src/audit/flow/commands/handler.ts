import type { Call } from '../runner.ts';
import { type Secret, type Value, worse } from '../value.ts';

/** Runs a command; what it returns is what it prints on standard output. */
export type Handler = (call: Call) => Value | undefined;
export type Handlers = Readonly<Record<string, Handler>>;

/** The value of an option, written `--name value`, `--name=value`, `-n value` or `-nvalue`; the last one counts. */
export function option(args: readonly Value[], ...names: readonly string[]): Value | undefined {
  return options(args, ...names).at(-1);
}

export function options(args: readonly Value[], ...names: readonly string[]): readonly Value[] {
  return args.flatMap((arg, index) => {
    if (names.includes(arg.text)) return args[index + 1] ?? [];
    const long = names.find((name) => name.startsWith('--') && arg.text.startsWith(`${name}=`));
    if (long !== undefined) return { ...arg, text: arg.text.slice(long.length + 1) };
    const short = names.find((name) => /^-\w$/.test(name) && arg.text.startsWith(name) && arg.text.length > 2);
    return short === undefined ? [] : { ...arg, text: arg.text.slice(2).replace(/^=/, '') };
  });
}

export function hasFlag(args: readonly Value[], ...names: readonly string[]): boolean {
  return args.some(({ text }) => names.includes(text));
}

/** The words that are no options. */
export function plainWords(args: readonly Value[]): readonly string[] {
  return args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
}

export function secretOf(values: readonly (Value | undefined)[]): Secret | undefined {
  let found: Secret | undefined;
  for (const value of values) found = worse(found, value?.secret);
  return found;
}
