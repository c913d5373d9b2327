import type { GoString } from '../golang/text.ts';
import { Cursor } from './cursor.ts';
import { type Flags, readFlags } from './flags.ts';
import { type ParsedPattern, type PatternNode, PatternProblem } from './node.ts';
import { OpenGroups } from './open-groups.ts';
import { readClass, readClassEscape } from './parse-class.ts';
import { isRepeatable, readCount } from './repetition.ts';
import { classOf, onlyRune, range } from './rune-class.ts';

/** Parses RE2's syntax as Go does (https://pkg.go.dev/regexp/syntax): no looking around, no back references. Throws `PatternProblem`. */
export function parsePattern(pattern: GoString): ParsedPattern {
  return new PatternParser(pattern).parse();
}

class PatternParser {
  readonly #cursor: Cursor;
  readonly #groups: OpenGroups;
  #flags: Flags = { fold: false, multiline: false, dotAll: false, lazy: false };
  readonly #names: string[] = [''];
  /** Where the repetition that was just read starts; another may not follow it. */
  #lastRepeat = -1;

  constructor(pattern: GoString) {
    this.#cursor = new Cursor(pattern);
    this.#groups = new OpenGroups(pattern);
    this.#groups.open(-1, this.#flags);
  }

  parse(): ParsedPattern {
    while (!this.#cursor.isAtEnd) {
      const start = this.#cursor.at;
      const repeats = this.#next();
      this.#lastRepeat = repeats ? start : -1;
    }
    if (!this.#groups.areClosed) throw new PatternProblem('missing closing )', this.#cursor.pattern);
    return { node: this.#groups.close(), names: this.#names };
  }

  /** Reads one thing; true for a repetition. */
  #next(): boolean {
    const cursor = this.#cursor;
    switch (cursor.pattern[cursor.at]) {
      case '(':
        this.#openGroup();
        return false;
      case '|':
        cursor.at++;
        this.#groups.endBranch();
        return false;
      case ')':
        this.#flags = this.#groups.closeInner();
        cursor.at++;
        return false;
      case '^':
        return this.#assert(this.#flags.multiline ? 'begin-line' : 'begin-text', 1);
      case '$':
        return this.#assert(this.#flags.multiline ? 'end-line' : 'end-text', 1);
      case '.': {
        cursor.at++;
        const left = this.#flags.dotAll ? [] : [{ members: '\\n', negated: false }];
        this.#groups.push({ kind: 'class', class: classOf(left, false, true) });
        return false;
      }
      case '[':
        this.#groups.push({ kind: 'class', class: readClass(cursor, this.#flags.fold) });
        return false;
      case '*':
        return this.#repeat(0, -1, cursor.at + 1);
      case '+':
        return this.#repeat(1, -1, cursor.at + 1);
      case '?':
        return this.#repeat(0, 1, cursor.at + 1);
      case '{': {
        const count = readCount(cursor.pattern, cursor.at);
        if (count !== undefined) return this.#repeat(count.least, count.most, cursor.at + count.width, true);
        break;
      }
      case '\\':
        return this.#escape();
    }
    this.#literal(cursor.readRune());
    return false;
  }

  #assert(assertion: Extract<PatternNode, { kind: 'assertion' }>['assertion'], width: number): false {
    this.#cursor.at += width;
    this.#groups.push({ kind: 'assertion', assertion });
    return false;
  }

  #literal(rune: number): void {
    const folded = this.#flags.fold ? classOf([{ members: range(rune), negated: false }], true) : onlyRune(rune);
    this.#groups.push({ kind: 'class', class: folded });
  }

  #openGroup(): void {
    if (this.#cursor.pattern[this.#cursor.at + 1] === '?') this.#openSpecialGroup();
    else {
      this.#cursor.at++;
      this.#groups.open(this.#names.push('') - 1, this.#flags);
    }
  }

  #openSpecialGroup(): void {
    const start = this.#cursor.at;
    const rest = this.#cursor.pattern.slice(start);
    const named = /^\(\?P</.test(rest) && rest.length > 4 ? 4 : /^\(\?</.test(rest) && rest.length > 3 ? 3 : 0;
    if (named === 0) {
      this.#cursor.at += 2;
      const { flags, opens } = readFlags(this.#cursor, this.#flags, start);
      if (opens) this.#groups.open(-1, this.#flags);
      this.#flags = flags;
      return;
    }
    const end = rest.indexOf('>');
    if (end < 0) throw new PatternProblem('invalid named capture', rest);
    const name = rest.slice(named, end);
    if (!/^\w+$/.test(name)) throw new PatternProblem('invalid named capture', rest.slice(0, end + 1));
    this.#cursor.at += end + 1;
    this.#groups.open(this.#names.push(name) - 1, this.#flags);
  }

  #repeat(least: number, most: number, end: number, counted = false): true {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.at = end;
    const lazy = cursor.pattern[cursor.at] === '?';
    if (lazy) cursor.at++;
    if (this.#lastRepeat >= 0)
      throw new PatternProblem('invalid nested repetition operator', cursor.pattern.slice(this.#lastRepeat, cursor.at));
    const inner = this.#groups.pop();
    const written = cursor.pattern.slice(start, cursor.at);
    if (inner === undefined) throw new PatternProblem('missing argument to repetition operator', written);
    const node: PatternNode = { kind: 'repetition', least, most, greedy: lazy === this.#flags.lazy, inner };
    if (counted && (least >= 2 || most >= 2) && !isRepeatable(node))
      throw new PatternProblem('invalid repeat count', written);
    this.#groups.push(node);
    return true;
  }

  #escape(): false {
    const cursor = this.#cursor;
    const kind = cursor.pattern[cursor.at + 1] ?? '';
    const assertion = ASSERTIONS[kind];
    if (assertion !== undefined) return this.#assert(assertion, 2);
    if (kind === 'C') throw new PatternProblem('invalid escape sequence', '\\C');
    if (kind === 'Q') {
      const end = cursor.pattern.indexOf('\\E', cursor.at + 2);
      const stop = end < 0 ? cursor.pattern.length : end;
      cursor.at += 2;
      while (cursor.at < stop) this.#literal(cursor.readRune());
      cursor.at = end < 0 ? stop : stop + 2;
      return false;
    }
    const item = readClassEscape(cursor);
    if (item !== undefined) this.#groups.push({ kind: 'class', class: classOf([item], this.#flags.fold) });
    else this.#literal(cursor.escapedRune());
    return false;
  }
}

const ASSERTIONS: Readonly<Record<string, Extract<PatternNode, { kind: 'assertion' }>['assertion']>> = {
  A: 'begin-text',
  b: 'boundary',
  B: 'no-boundary',
  z: 'end-text',
};
