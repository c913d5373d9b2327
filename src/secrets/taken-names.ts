/** The names given so far. Each takes NAME, NAME_FILE and NAME_VALUE, in any case: outputs and some file systems know none. */
export class TakenNames {
  readonly #taken = new Map<string, { readonly name: string; readonly line: number }>();

  /** Undefined where the name was free and is now taken, or else why it is not. */
  take(name: string, line: number): string | undefined {
    const key = name.toLowerCase();
    const stem = key.replace(/_(?:file|value)$/, '');
    const clash = [key, stem, `${key}_file`, `${key}_value`]
      .map((each) => this.#taken.get(each))
      .find((each) => each !== undefined);
    if (clash === undefined) {
      this.#taken.set(key, { name, line });
      return undefined;
    }
    return clash.name === name
      ? `"${name}" is already the name on line ${clash.line}`
      : `"${name}" is too like the name "${clash.name}" on line ${clash.line}: a secret takes NAME, NAME_FILE and NAME_VALUE, in any case`;
  }
}
