import { type NameProblem, nameProblem } from './name.ts';

interface Taken {
  readonly name: string;
  readonly line: number;
  readonly source: () => string;
}

/** The names given so far. Each takes NAME, NAME_FILE and NAME_VALUE, in any case: outputs and some file systems know none. */
export class TakenNames {
  readonly #taken = new Map<string, Taken>();

  /** Undefined where the name was free and is now taken, or else why it can't be. `source`: which of a line's secrets has it. */
  take(name: string, line: number, source = () => ''): NameProblem | undefined {
    const wrong = nameProblem(name);
    if (wrong !== undefined) return wrong;
    const key = name.toLowerCase();
    const stem = key.replace(/_(?:file|value)$/, '');
    const clash = [key, stem, `${key}_file`, `${key}_value`]
      .map((each) => this.#taken.get(each))
      .find((each) => each !== undefined);
    if (clash === undefined) {
      this.#taken.set(key, { name, line, source });
      return undefined;
    }
    const holder = clash.line === line ? `of ${clash.source()}` : `on line ${clash.line}`;
    const message =
      clash.name === name
        ? `"${name}" is already the name ${holder}`
        : `"${name}" is too like the name "${clash.name}" ${holder}: a secret takes NAME, NAME_FILE and NAME_VALUE, in any case`;
    return { code: 'name-duplicate', message };
  }
}
