/** A set of characters. */
export interface RuneClass {
  has(rune: number): boolean;
}

export function onlyRune(wanted: number): RuneClass {
  return { has: (rune) => rune === wanted };
}

/** JavaScript's own regular expressions decide, one character at a time. */
class PatternClass implements RuneClass {
  readonly #included: readonly RegExp[];
  readonly #excluded: readonly RegExp[];
  readonly #negated: boolean;
  /** Decided once for each ASCII character that is asked for. */
  readonly #ascii: (boolean | undefined)[] = [];

  /** In the class is whatever one of `included` finds or one of `excluded` does not; `negated` turns that round. */
  constructor(included: readonly RegExp[], excluded: readonly RegExp[], negated: boolean) {
    this.#included = included;
    this.#excluded = excluded;
    this.#negated = negated;
  }

  has(rune: number): boolean {
    if (rune >= 128) return this.#decide(rune);
    const known = this.#ascii[rune] ?? this.#decide(rune);
    this.#ascii[rune] = known;
    return known;
  }

  #decide(rune: number): boolean {
    const character = String.fromCodePoint(rune);
    const found =
      this.#included.some((pattern) => pattern.test(character)) ||
      this.#excluded.some((pattern) => !pattern.test(character));
    return found !== this.#negated;
  }
}

/** One item of a class: its members as JavaScript writes them between brackets. */
export interface ClassItem {
  readonly members: string;
  readonly negated: boolean;
}

/** With `fold`, a character is in if any of its cases is: Unicode's simple folding, in both languages. */
export function classOf(items: readonly ClassItem[], fold: boolean, negated = false): RuneClass {
  const flags = fold ? 'iu' : 'u';
  const plain = items.filter((item) => !item.negated).map(({ members }) => members);
  const included = plain.length === 0 ? [] : [new RegExp(`^[${plain.join('')}]$`, flags)];
  const excluded = items.filter((item) => item.negated).map(({ members }) => new RegExp(`^[${members}]$`, flags));
  return new PatternClass(included, excluded, negated);
}

export function range(low: number, high: number = low): string {
  return `\\u{${low.toString(16)}}-\\u{${high.toString(16)}}`;
}

export const PERL: Readonly<Record<string, ClassItem>> = {
  '\\d': { members: '0-9', negated: false },
  '\\D': { members: '0-9', negated: true },
  '\\s': { members: '\\t\\n\\f\\r ', negated: false },
  '\\S': { members: '\\t\\n\\f\\r ', negated: true },
  '\\w': { members: '0-9A-Za-z_', negated: false },
  '\\W': { members: '0-9A-Za-z_', negated: true },
};

export const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t-\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const CATEGORY = /^(?:C[cfnos]?|L[CclmotuC]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/;

/** `\p{…}`'s name as JavaScript writes it; undefined where Go knows no such class. */
export function unicodeMembers(name: string): ClassItem | undefined {
  if (name === 'Any') return { members: '\\u{0}-\\u{10ffff}', negated: false };
  if (name === 'Assigned') return { members: '\\p{Cn}', negated: true };
  if (name === 'Ascii') return { members: '\\x00-\\x7f', negated: false };
  if (name === 'Lc') return { members: '\\p{LC}', negated: false };
  if (CATEGORY.test(name)) return { members: `\\p{${name}}`, negated: false };
  const [script] =
    name.length > 4 || !/^[A-Z][a-z]{3}$/.test(name) || FOUR_LETTERS.has(name) ? [`\\p{Script=${name}}`] : [];
  for (const members of [script, `\\p{General_Category=${name}}`]) {
    if (members !== undefined && isProperty(members)) return { members, negated: false };
  }
  return undefined;
}

/** Scripts whose whole names are as short as the codes that Go doesn't take. */
const FOUR_LETTERS: ReadonlySet<string> = new Set(['Cham', 'Thai', 'Toto', 'Yezi', 'Newa', 'Lisu', 'Miao']);

function isProperty(members: string): boolean {
  try {
    return new RegExp(`[${members}]`, 'u').source !== '';
  } catch {
    return false;
  }
}
