import type { GoString } from '../golang/text.ts';
import { Cursor } from './cursor.ts';
import { type ParsedPattern, type PatternNode, PatternProblem } from './node.ts';
import { readClass, readClassEscape } from './parse-class.ts';
import { classOf, onlyRune, range } from './rune-class.ts';

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

/** Go allows this many levels, and repetitions this often. */
const MAX_REPEAT = 1000;
const MAX_DEPTH = 1000;

/** Parses RE2's syntax as Go does (https://pkg.go.dev/regexp/syntax): no looking around, no back references. Throws `PatternProblem`. */
export function parsePattern(pattern: GoString): ParsedPattern {
  return new PatternParser(pattern).parse();
}

class PatternParser {
  readonly #cursor: Cursor;
  #flags: Flags = { fold: false, multiline: false, dotAll: false, lazy: false };
  readonly #names: string[] = [''];
  readonly #groups: Group[] = [];
  /** Where the repetition that was just read starts; another may not follow it. */
  #lastRepeat = -1;

  constructor(pattern: GoString) {
    this.#cursor = new Cursor(pattern);
    this.#open(-1);
  }

  parse(): ParsedPattern {
    while (this.#cursor.at < this.#cursor.pattern.length) {
      const start = this.#cursor.at;
      const repeats = this.#next();
      this.#lastRepeat = repeats ? start : -1;
    }
    if (this.#groups.length > 1) throw new PatternProblem('missing closing )', this.#cursor.pattern);
    return { node: this.#close(), names: this.#names };
  }

  get #group(): Group {
    const group = this.#groups.at(-1);
    if (group === undefined) throw new PatternProblem('unexpected )', this.#cursor.pattern);
    return group;
  }

  /** Reads one thing; true for a repetition. */
  #next(): boolean {
    const character = this.#cursor.pattern[this.#cursor.at];
    switch (character) {
      case '(':
        this.#openGroup();
        return false;
      case '|':
        this.#cursor.at++;
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
        this.#cursor.at++;
        this.#push({
          kind: 'class',
          class: this.#flags.dotAll
            ? classOf([], false, true)
            : classOf([{ members: '\\n', negated: false }], false, true),
        });
        return false;
      case '[':
        this.#push({ kind: 'class', class: readClass(this.#cursor, this.#flags.fold) });
        return false;
      case '*':
        return this.#repeat(0, -1, this.#cursor.at + 1);
      case '+':
        return this.#repeat(1, -1, this.#cursor.at + 1);
      case '?':
        return this.#repeat(0, 1, this.#cursor.at + 1);
      case '{':
        return this.#count();
      case '\\':
        return this.#escape();
    }
    this.#literal(this.#cursor.readRune());
    return false;
  }

  #push(node: PatternNode): void {
    this.#group.items.push(node);
  }

  #assert(assertion: Extract<PatternNode, { kind: 'assertion' }>['assertion'], width: number): false {
    this.#cursor.at += width;
    this.#push({ kind: 'assertion', assertion });
    return false;
  }

  #literal(rune: number): void {
    const folded = this.#flags.fold ? classOf([{ members: range(rune), negated: false }], true) : onlyRune(rune);
    this.#push({ kind: 'class', class: folded });
  }

  // Groups

  #open(capture: number): void {
    this.#groups.push({ flags: this.#flags, capture, branches: [], items: [] });
    if (this.#groups.length > MAX_DEPTH) throw new PatternProblem('expression nests too deeply', this.#cursor.pattern);
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
    if (this.#groups.length === 1) throw new PatternProblem('unexpected )', this.#cursor.pattern);
    const inner = this.#close();
    this.#cursor.at++;
    this.#flags = flags;
    this.#push(capture < 0 ? inner : { kind: 'capture', index: capture, inner });
  }

  #openGroup(): void {
    if (this.#cursor.pattern[this.#cursor.at + 1] === '?') this.#openSpecialGroup();
    else {
      this.#cursor.at++;
      this.#open(this.#names.push('') - 1);
    }
  }

  #openSpecialGroup(): void {
    const start = this.#cursor.at;
    const rest = this.#cursor.pattern.slice(start);
    const named = /^\(\?P</.test(rest) && rest.length > 4 ? 4 : /^\(\?</.test(rest) && rest.length > 3 ? 3 : 0;
    if (named === 0) {
      this.#cursor.at += 2;
      this.#readFlags(start);
      return;
    }
    const end = rest.indexOf('>');
    if (end < 0) throw new PatternProblem('invalid named capture', rest);
    const name = rest.slice(named, end);
    if (!/^\w+$/.test(name)) throw new PatternProblem('invalid named capture', rest.slice(0, end + 1));
    this.#cursor.at += end + 1;
    this.#open(this.#names.push(name) - 1);
  }

  #readFlags(start: number): void {
    let flags = this.#flags;
    let setting = true;
    let seen = false;
    while (this.#cursor.at < this.#cursor.pattern.length) {
      const character = String.fromCodePoint(this.#cursor.readRune());
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
    throw new PatternProblem('invalid or unsupported Perl syntax', this.#cursor.pattern.slice(start, this.#cursor.at));
  }

  // Repetitions

  #count(): boolean {
    const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(
      this.#cursor.pattern.slice(this.#cursor.at, this.#cursor.at + 64),
    );
    if (counted === null) {
      this.#cursor.at++;
      this.#literal(0x7b);
      return false;
    }
    const [whole, from = '', comma, to] = counted;
    const least = Number(from);
    const most = comma === undefined ? least : to === undefined ? -1 : Number(to);
    if (least > MAX_REPEAT || most > MAX_REPEAT || (most >= 0 && least > most))
      throw new PatternProblem('invalid repeat count', whole);
    return this.#repeat(least, most, this.#cursor.at + whole.length, true);
  }

  #repeat(least: number, most: number, end: number, counted = false): true {
    const start = this.#cursor.at;
    this.#cursor.at = end;
    const lazy = this.#cursor.pattern[this.#cursor.at] === '?';
    if (lazy) this.#cursor.at++;
    if (this.#lastRepeat >= 0)
      throw new PatternProblem(
        'invalid nested repetition operator',
        this.#cursor.pattern.slice(this.#lastRepeat, this.#cursor.at),
      );
    const inner = this.#group.items.pop();
    const written = this.#cursor.pattern.slice(start, this.#cursor.at);
    if (inner === undefined) throw new PatternProblem('missing argument to repetition operator', written);
    const node: PatternNode = { kind: 'repetition', least, most, greedy: lazy === this.#flags.lazy, inner };
    if (counted && (least >= 2 || most >= 2) && !isRepeatable(node, MAX_REPEAT))
      throw new PatternProblem('invalid repeat count', written);
    this.#push(node);
    return true;
  }

  // Escapes and classes

  #escape(): false {
    const kind = this.#cursor.pattern[this.#cursor.at + 1] ?? '';
    const assertion = ASSERTIONS[kind];
    if (assertion !== undefined) return this.#assert(assertion, 2);
    if (kind === 'C') throw new PatternProblem('invalid escape sequence', '\\C');
    if (kind === 'Q') {
      const end = this.#cursor.pattern.indexOf('\\E', this.#cursor.at + 2);
      const stop = end < 0 ? this.#cursor.pattern.length : end;
      this.#cursor.at += 2;
      while (this.#cursor.at < stop) this.#literal(this.#cursor.readRune());
      this.#cursor.at = end < 0 ? stop : stop + 2;
      return false;
    }
    const item = readClassEscape(this.#cursor);
    if (item !== undefined) this.#push({ kind: 'class', class: classOf([item], this.#flags.fold) });
    else this.#literal(this.#cursor.escapedRune());
    return false;
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
