import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ActionError, type Problem } from '../errors.ts';

/** What a command line gives, each flag checked; what is wrong is noted, so that all of it is told at once. */
export class Flags {
  readonly problems: Problem[] = [];
  readonly positionals: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  readonly #hint: string;

  /** Of a command such as `trust`. Throws `command-usage` where a flag is not known or lacks its value. */
  constructor(args: readonly string[], options: ParseArgsOptionsConfig, command: string) {
    this.#hint = `\`keyless ${command} --help\` says what it takes.`;
    try {
      const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
      this.positionals = positionals;
      this.#values = values;
    } catch (error) {
      const [message = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
      throw new ActionError('command-usage', message, { hint: this.#hint });
    }
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== false;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  list(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** One of these, if the flag is given. */
  choice<const T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    const chosen = allowed.find((one) => one === value);
    if (value !== undefined && chosen === undefined)
      this.note(name, `expected one of ${allowed.join(', ')}, found ${JSON.stringify(value)}`);
    return chosen;
  }

  /** A value that is not empty, if the flag is given. */
  filled(name: string, expected: string): string | undefined {
    return this.matching(name, /./s, expected);
  }

  /** A value of this form, if the flag is given. */
  matching(name: string, form: RegExp, expected: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !form.test(value))
      this.note(name, `expected ${expected}, found ${JSON.stringify(value.slice(0, 200))}`);
    return value;
  }

  /** The same for a flag that must be given; '' stands in for it, so that the rest is still checked. */
  required(name: string, form: RegExp, expected: string): string {
    const value = this.matching(name, form, expected);
    if (value === undefined) this.note(name, `expected ${expected}`);
    return value ?? '';
  }

  /** Of a flag; '' stands for what is no flag. */
  note(name: string, message: string): void {
    this.problems.push({ code: 'input-invalid', where: name === '' ? 'arguments' : `--${name}`, message });
  }

  /** Throws `command-usage` with everything that was noted. */
  check(): void {
    if (this.problems.length === 0) return;
    throw new ActionError('command-usage', 'the command line cannot be used', {
      problems: this.problems,
      hint: this.#hint,
    });
  }
}
