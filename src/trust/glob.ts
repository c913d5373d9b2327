/** A pattern by characters: a character stands for itself, `any` for any run of characters, `one` for exactly one. */
export type Glob = readonly (string | typeof ANY | typeof ONE)[];

export const ANY: unique symbol = Symbol('*');
export const ONE: unique symbol = Symbol('?');

/** A text in which nothing is a wildcard. */
export function literal(text: string): Glob {
  return [...text];
}

/** `*` and `?` are wildcards, anywhere; they cross `/` and `:`. */
export function wildcards(text: string): Glob {
  return [...text].map((character) => (character === '*' ? ANY : character === '?' ? ONE : character));
}

/** Whether the pattern fits the whole text. Linear but for the last `*`: no pattern makes it run away. */
export function fits(glob: Glob, text: string): boolean {
  const characters = [...text];
  let [at, token] = [0, 0];
  let [star, resume] = [-1, 0];
  while (at < characters.length) {
    const wanted = glob[token];
    if (wanted === ANY) {
      [star, resume] = [token, at];
      token++;
    } else if (wanted !== undefined && (wanted === ONE || wanted === characters[at])) {
      token++;
      at++;
    } else if (star >= 0) {
      resume++;
      [token, at] = [star + 1, resume];
    } else {
      return false;
    }
  }
  return glob.slice(token).every((left) => left === ANY);
}

/** Whether some text fits both patterns. */
export function overlap(one: Glob, other: Glob): boolean {
  // reachable[j]: the first i tokens of one and the first j of the other can stand for the same text.
  let reachable = other.map(() => false).concat(false);
  reachable[0] = true;
  for (let i = 0; i <= one.length; i++) {
    const next = other.map(() => false).concat(false);
    for (let j = 0; j <= other.length; j++) {
      if (!reachable[j]) continue;
      const [a, b] = [one[i], other[j]];
      if (b === ANY) reachable[j + 1] = true;
      if (a === ANY) next[j] = true;
      if (a === undefined || b === undefined) continue;
      if (a === ANY && b !== ANY) reachable[j + 1] = true;
      if (b === ANY && a !== ANY) next[j] = true;
      if (a !== ANY && b !== ANY && (a === ONE || b === ONE || a === b)) next[j + 1] = true;
    }
    if (i === one.length) return reachable[other.length] ?? false;
    reachable = next;
  }
  return false;
}
