import { decodeRune, type GoString } from '../golang/text.ts';
import { type ParsedPattern, type PatternNode, PatternProblem } from './node.ts';
import { type ClassItem, classOf, onlyRune, PERL, POSIX, range, unicodeMembers } from './rune-class.ts';

interface Flags {
  readonly fold: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly lazy: boolean;
}

/** An open group: what stands in the current branch, the branches before it, and what to go back to. */
interface Group {
  readonly flags: Flags;
  /** -1 where the group captures nothing. */
  readonly capture: number;
  readonly branches: PatternNode[];
  items: PatternNode[];
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
/** Go allows this many levels, and repetitions this often. */
const MAX_REPEAT = 1000;
const MAX_DEPTH = 1000;

/** Parses RE2's syntax as Go does (https://pkg.go.dev/regexp/syntax): no looking around, no back references. Throws `PatternProblem`. */
export function parsePattern(pattern: GoString): ParsedPattern {
  return new PatternParser(pattern).parse();
}

class PatternParser {
  readonly #pattern: GoString;
  #at = 0;
  #flags: Flags = { fold: false, multiline: false, dotAll: false, lazy: false };
  readonly #names: string[] = [''];
  readonly #groups: Group[] = [];
  /** Where the repetition that was just read starts; another may not follow it. */
  #lastRepeat = -1;

  constructor(pattern: GoString) {
    this.#pattern = pattern;
    this.#open(-1);
  }

  parse(): ParsedPattern {
    while (this.#at < this.#pattern.length) {
      const start = this.#at;
      const repeats = this.#next();
      this.#lastRepeat = repeats ? start : -1;
    }
    if (this.#groups.length > 1) throw new PatternProblem('missing closing )', this.#pattern);
    return { node: this.#close(), names: this.#names };
  }

  get #group(): Group {
    const group = this.#groups.at(-1);
    if (group === undefined) throw new PatternProblem('unexpected )', this.#pattern);
    return group;
  }

  /** Reads one thing; true for a repetition. */
  #next(): boolean {
    const character = this.#pattern[this.#at];
    switch (character) {
      case '(':
        this.#openGroup();
        return false;
      case '|':
        this.#at++;
        this.#endBranch();
        return false;
      case ')':
        this.#closeGroup();
        return false;
      case '^':
        return this.#assert(this.#flags.multiline ? 'begin-line' : 'begin-text', 1);
      case '$':
        return this.#assert(this.#flags.multiline ? 'end-line' : 'end-text', 1);
      case '.':
        this.#at++;
        this.#push({
          kind: 'class',
          class: this.#flags.dotAll
            ? classOf([], false, true)
            : classOf([{ members: '\\n', negated: false }], false, true),
        });
        return false;
      case '[':
        this.#class();
        return false;
      case '*':
        return this.#repeat(0, -1, this.#at + 1);
      case '+':
        return this.#repeat(1, -1, this.#at + 1);
      case '?':
        return this.#repeat(0, 1, this.#at + 1);
      case '{':
        return this.#count();
      case '\\':
        return this.#escape();
    }
    this.#literal(this.#readRune());
    return false;
  }

  #push(node: PatternNode): void {
    this.#group.items.push(node);
  }

  #assert(assertion: Extract<PatternNode, { kind: 'assertion' }>['assertion'], width: number): false {
    this.#at += width;
    this.#push({ kind: 'assertion', assertion });
    return false;
  }

  #literal(rune: number): void {
    const folded = this.#flags.fold ? classOf([{ members: range(rune), negated: false }], true) : onlyRune(rune);
    this.#push({ kind: 'class', class: folded });
  }

  #readRune(): number {
    const { rune, size } = decodeRune(this.#pattern, this.#at);
    if (size === 1 && rune === 0xfffd) throw new PatternProblem('invalid UTF-8', this.#pattern.slice(this.#at));
    this.#at += size;
    return rune;
  }

  // Groups

  #open(capture: number): void {
    this.#groups.push({ flags: this.#flags, capture, branches: [], items: [] });
    if (this.#groups.length > MAX_DEPTH) throw new PatternProblem('expression nests too deeply', this.#pattern);
  }

  #endBranch(): void {
    const group = this.#group;
    group.branches.push(sequence(group.items));
    group.items = [];
  }

  #close(): PatternNode {
    this.#endBranch();
    const group = this.#group;
    this.#groups.pop();
    const [only, ...others] = group.branches;
    return only === undefined || others.length > 0 ? { kind: 'choice', branches: group.branches } : only;
  }

  #closeGroup(): void {
    const { capture, flags } = this.#group;
    if (this.#groups.length === 1) throw new PatternProblem('unexpected )', this.#pattern);
    const inner = this.#close();
    this.#at++;
    this.#flags = flags;
    this.#push(capture < 0 ? inner : { kind: 'capture', index: capture, inner });
  }

  #openGroup(): void {
    if (this.#pattern[this.#at + 1] === '?') this.#openSpecialGroup();
    else {
      this.#at++;
      this.#open(this.#names.push('') - 1);
    }
  }

  #openSpecialGroup(): void {
    const start = this.#at;
    const rest = this.#pattern.slice(start);
    const named = /^\(\?P</.test(rest) && rest.length > 4 ? 4 : /^\(\?</.test(rest) && rest.length > 3 ? 3 : 0;
    if (named === 0) {
      this.#at += 2;
      this.#readFlags(start);
      return;
    }
    const end = rest.indexOf('>');
    if (end < 0) throw new PatternProblem('invalid named capture', rest);
    const name = rest.slice(named, end);
    if (!/^\w+$/.test(name)) throw new PatternProblem('invalid named capture', rest.slice(0, end + 1));
    this.#at += end + 1;
    this.#open(this.#names.push(name) - 1);
  }

  #readFlags(start: number): void {
    let flags = this.#flags;
    let setting = true;
    let seen = false;
    while (this.#at < this.#pattern.length) {
      const character = String.fromCodePoint(this.#readRune());
      if (character === ':' || character === ')') {
        if (!setting && !seen) break;
        if (character === ':') this.#open(-1);
        this.#flags = flags;
        return;
      }
      if (character === '-') {
        if (!setting) break;
        setting = false;
        seen = false;
        continue;
      }
      const name = FLAGS[character];
      if (name === undefined) break;
      flags = { ...flags, [name]: setting };
      seen = true;
    }
    throw new PatternProblem('invalid or unsupported Perl syntax', this.#pattern.slice(start, this.#at));
  }

  // Repetitions

  #count(): boolean {
    const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(this.#pattern.slice(this.#at, this.#at + 64));
    if (counted === null) {
      this.#at++;
      this.#literal(0x7b);
      return false;
    }
    const [whole, from = '', comma, to] = counted;
    const least = Number(from);
    const most = comma === undefined ? least : to === undefined ? -1 : Number(to);
    if (least > MAX_REPEAT || most > MAX_REPEAT || (most >= 0 && least > most))
      throw new PatternProblem('invalid repeat count', whole);
    return this.#repeat(least, most, this.#at + whole.length, true);
  }

  #repeat(least: number, most: number, end: number, counted = false): true {
    const start = this.#at;
    this.#at = end;
    const lazy = this.#pattern[this.#at] === '?';
    if (lazy) this.#at++;
    if (this.#lastRepeat >= 0)
      throw new PatternProblem('invalid nested repetition operator', this.#pattern.slice(this.#lastRepeat, this.#at));
    const inner = this.#group.items.pop();
    const written = this.#pattern.slice(start, this.#at);
    if (inner === undefined) throw new PatternProblem('missing argument to repetition operator', written);
    const node: PatternNode = { kind: 'repetition', least, most, greedy: lazy === this.#flags.lazy, inner };
    if (counted && (least >= 2 || most >= 2) && !isRepeatable(node, MAX_REPEAT))
      throw new PatternProblem('invalid repeat count', written);
    this.#push(node);
    return true;
  }

  // Escapes and classes

  #escape(): false {
    const kind = this.#pattern[this.#at + 1] ?? '';
    const assertion = ASSERTIONS[kind];
    if (assertion !== undefined) return this.#assert(assertion, 2);
    if (kind === 'C') throw new PatternProblem('invalid escape sequence', '\\C');
    if (kind === 'Q') {
      const end = this.#pattern.indexOf('\\E', this.#at + 2);
      const stop = end < 0 ? this.#pattern.length : end;
      this.#at += 2;
      while (this.#at < stop) this.#literal(this.#readRune());
      this.#at = end < 0 ? stop : stop + 2;
      return false;
    }
    const item = this.#classEscape();
    if (item !== undefined) this.#push({ kind: 'class', class: classOf([item], this.#flags.fold) });
    else this.#literal(this.#escapedRune());
    return false;
  }

  /** `\d`, `\pL` and their kin, if one stands here. */
  #classEscape(): ClassItem | undefined {
    const two = this.#pattern.slice(this.#at, this.#at + 2);
    if (/^\\[pP]$/.test(two)) return this.#unicodeClass(two === '\\P');
    const item = PERL[two];
    if (item !== undefined) this.#at += 2;
    return item;
  }

  #unicodeClass(negated: boolean): ClassItem {
    const start = this.#at;
    this.#at += 2;
    let name: string;
    if (this.#pattern[this.#at] === '{') {
      const end = this.#pattern.indexOf('}', start);
      if (end < 0) throw new PatternProblem('invalid character class range', this.#pattern.slice(start));
      name = this.#pattern.slice(start + 3, end);
      this.#at = end + 1;
    } else {
      this.#readRune();
      name = this.#pattern.slice(start + 2, this.#at);
    }
    const turned = name.startsWith('^');
    const found = unicodeMembers(canonicalName(turned ? name.slice(1) : name));
    if (found === undefined)
      throw new PatternProblem('invalid character class range', this.#pattern.slice(start, this.#at));
    return { members: found.members, negated: found.negated !== (negated !== turned) };
  }

  #escapedRune(): number {
    const start = this.#at;
    this.#at++;
    if (this.#at >= this.#pattern.length) throw new PatternProblem('trailing backslash at end of expression', '');
    const rune = this.#readRune();
    const character = String.fromCodePoint(rune);
    if (rune < 0x80 && !/[0-9A-Za-z]/.test(character)) return rune;
    const simple = ESCAPES[character];
    if (simple !== undefined) return simple;
    const rest = this.#pattern.slice(this.#at);
    const octal = /^[1-7]$/.test(character)
      ? /^[0-7]{1,2}/.exec(rest)?.[0]
      : character === '0'
        ? (/^[0-7]{0,2}/.exec(rest)?.[0] ?? '')
        : undefined;
    if (octal !== undefined) {
      this.#at += octal.length;
      return Number.parseInt(character + octal, 8);
    }
    if (character === 'x') return this.#hexRune(start);
    throw new PatternProblem('invalid escape sequence', this.#pattern.slice(start, this.#at));
  }

  #hexRune(start: number): number {
    const invalid = (): never => {
      throw new PatternProblem('invalid escape sequence', this.#pattern.slice(start, this.#at));
    };
    if (this.#at >= this.#pattern.length) return invalid();
    const first = String.fromCodePoint(this.#readRune());
    if (first !== '{') {
      const second = this.#at < this.#pattern.length ? String.fromCodePoint(this.#readRune()) : '';
      return /^[0-9a-fA-F]{2}$/.test(first + second) ? Number.parseInt(first + second, 16) : invalid();
    }
    let value = 0;
    for (let count = 0; ; count++) {
      if (this.#at >= this.#pattern.length) return invalid();
      const digit = String.fromCodePoint(this.#readRune());
      if (digit === '}') return count === 0 ? invalid() : value;
      value = /^[0-9a-fA-F]$/.test(digit) ? value * 16 + Number.parseInt(digit, 16) : Number.POSITIVE_INFINITY;
      if (value > 0x10ffff) return invalid();
    }
  }

  #class(): void {
    const start = this.#at;
    this.#at++;
    const negated = this.#pattern[this.#at] === '^';
    if (negated) this.#at++;
    const items: ClassItem[] = [];
    for (
      let first = true;
      this.#at >= this.#pattern.length || this.#pattern[this.#at] !== ']' || first;
      first = false
    ) {
      const item = this.#posixClass() ?? this.#classEscape();
      items.push(item ?? this.#classRange(start));
    }
    this.#at++;
    this.#push({ kind: 'class', class: classOf(items, this.#flags.fold, negated) });
  }

  #posixClass(): ClassItem | undefined {
    const end = this.#pattern.startsWith('[:', this.#at) ? this.#pattern.indexOf(':]', this.#at + 2) : -1;
    if (end < 0) return undefined;
    const written = this.#pattern.slice(this.#at, end + 2);
    const name = written.slice(2, -2);
    const members = POSIX[name.replace(/^\^/, '')];
    if (members === undefined) throw new PatternProblem('invalid character class range', written);
    this.#at = end + 2;
    return { members, negated: name.startsWith('^') };
  }

  #classRange(classStart: number): ClassItem {
    const start = this.#at;
    const low = this.#classRune(classStart);
    const next = this.#pattern[this.#at + 1];
    if (this.#pattern[this.#at] !== '-' || next === undefined || next === ']')
      return { members: range(low), negated: false };
    this.#at++;
    const high = this.#classRune(classStart);
    if (high < low) throw new PatternProblem('invalid character class range', this.#pattern.slice(start, this.#at));
    return { members: range(low, high), negated: false };
  }

  #classRune(classStart: number): number {
    const character = this.#pattern[this.#at];
    if (character === undefined) throw new PatternProblem('missing closing ]', this.#pattern.slice(classStart));
    return character === '\\' ? this.#escapedRune() : this.#readRune();
  }
}

const FLAGS: Readonly<Record<string, keyof Flags>> = { i: 'fold', m: 'multiline', s: 'dotAll', U: 'lazy' };

const ASSERTIONS: Readonly<Record<string, Extract<PatternNode, { kind: 'assertion' }>['assertion']>> = {
  A: 'begin-text',
  b: 'boundary',
  B: 'no-boundary',
  z: 'end-text',
};

function sequence(items: readonly PatternNode[]): PatternNode {
  const [only, ...others] = items;
  if (only === undefined) return { kind: 'empty' };
  return others.length === 0 ? only : { kind: 'sequence', items };
}

/** Counted repetitions within one another may not come to more than a thousand. */
function isRepeatable(node: PatternNode, most: number): boolean {
  switch (node.kind) {
    case 'repetition': {
      const counted = node.least > 1 || node.most > 1;
      const times = node.most < 0 ? node.least : node.most;
      if (!counted) return isRepeatable(node.inner, most);
      if (node.most === 0) return true;
      return times <= most && isRepeatable(node.inner, Math.floor(most / Math.max(times, 1)));
    }
    case 'capture':
      return isRepeatable(node.inner, most);
    case 'sequence':
      return node.items.every((item) => isRepeatable(item, most));
    case 'choice':
      return node.branches.every((branch) => isRepeatable(branch, most));
    default:
      return true;
  }
}

/** Go ignores case, underscores, hyphens and spaces in these names. */
function canonicalName(name: string): string {
  const bare = name.replace(/[-_ ]/g, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
}
