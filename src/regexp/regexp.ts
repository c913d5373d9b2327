import { decodeRune, fromText, type GoString, toText } from '../golang/text.ts';
import { isDigit, isLetter } from '../golang/unicode.ts';
import { findMatch, type Match } from './match.ts';
import { PatternProblem } from './node.ts';
import { parsePattern } from './parse.ts';
import { compileProgram, type Program, ProgramTooLarge } from './program.ts';

export type CompiledRegexp =
  | { readonly kind: 'regexp'; readonly regexp: Regexp }
  | { readonly kind: 'problem'; readonly message: string };

/** Compiles a pattern of Go's regexp package (RE2's syntax); the message is Go's, which quotes the pattern. */
export function compileRegexp(pattern: string): CompiledRegexp {
  const compiled = compileGoRegexp(fromText(pattern));
  return compiled.kind === 'problem' ? { kind: 'problem', message: toText(compiled.message) } : compiled;
}

/** The same for a pattern that is a Go string. */
export function compileGoRegexp(pattern: GoString): CompiledRegexp {
  try {
    const { node, names } = parsePattern(pattern);
    return { kind: 'regexp', regexp: new Regexp(pattern, compileProgram(node), names) };
  } catch (error) {
    if (error instanceof PatternProblem) return { kind: 'problem', message: error.message };
    if (error instanceof ProgramTooLarge)
      return { kind: 'problem', message: `error parsing regexp: expression too large: \`${pattern}\`` };
    throw error;
  }
}

/** A regular expression as Go has them, over Go strings. No pattern takes more than (pattern × text) steps. */
export class Regexp {
  readonly #pattern: GoString;
  readonly #program: Program;
  readonly #names: readonly string[];

  constructor(pattern: GoString, program: Program, names: readonly string[]) {
    this.#pattern = pattern;
    this.#program = program;
    this.#names = names;
  }

  matches(text: GoString, take: Take = free): boolean {
    return this.#find(text, 0, take) !== undefined;
  }

  find(text: GoString, take: Take = free): Match | undefined {
    return this.#find(text, 0, take);
  }

  /** Up to `count` of them; -1 for all. An empty match right behind another is none. */
  findAll(text: GoString, count: number, take: Take = free): readonly Match[] {
    const matches: Match[] = [];
    let previousEnd = -1;
    for (let at = 0; at <= text.length && (count < 0 || matches.length < count); ) {
      const match = this.#find(text, at, take);
      if (match === undefined) break;
      const [start = 0, end = 0] = match;
      const isEmpty = end === at;
      if (!isEmpty || start !== previousEnd) matches.push(match);
      at = isEmpty ? at + Math.max(1, decodeRune(text, at).size) : end;
      previousEnd = end;
    }
    return matches;
  }

  /** regexp.ReplaceAllString: `$1_x` in the replacement names a capture `1_x`, so write `${1}_x`. */
  replaceAll(text: GoString, replacement: GoString, take: Take = free): GoString {
    return this.#replace(text, (match) => this.#expand(replacement, text, match), take);
  }

  replaceAllLiterally(text: GoString, replacement: GoString, take: Take = free): GoString {
    return this.#replace(text, () => replacement, take);
  }

  /** regexp.Split: up to `count` pieces, -1 for all. */
  split(text: GoString, count: number, take: Take = free): readonly GoString[] {
    if (count === 0) return [];
    if (this.#pattern !== '' && text === '') return [''];
    const pieces: GoString[] = [];
    let begin = 0;
    let end = 0;
    for (const [start = 0, stop = 0] of this.findAll(text, count, take)) {
      if (count > 0 && pieces.length === count - 1) break;
      end = start;
      if (stop !== 0) pieces.push(text.slice(begin, end));
      begin = stop;
    }
    if (end !== text.length) pieces.push(text.slice(begin));
    return pieces;
  }

  #find(text: GoString, start: number, take: Take): Match | undefined {
    return findMatch(this.#program, 2 * this.#names.length, text, start, take);
  }

  #replace(text: GoString, replace: (match: Match) => GoString, take: Take): GoString {
    let replaced = '';
    let lastEnd = 0;
    for (let at = 0; at <= text.length; ) {
      const match = this.#find(text, at, take);
      if (match === undefined) break;
      const [start = 0, end = 0] = match;
      replaced += text.slice(lastEnd, start);
      if (end > lastEnd || start === 0) {
        const fresh = replace(match);
        take(fresh.length);
        replaced += fresh;
      }
      lastEnd = end;
      const { size } = decodeRune(text, at);
      at = at + size > end ? at + size : at + 1 > end ? at + 1 : end;
    }
    return replaced + text.slice(lastEnd);
  }

  #expand(template: GoString, text: GoString, match: Match): GoString {
    let expanded = '';
    for (let at = 0; at < template.length; ) {
      const dollar = template.indexOf('$', at);
      if (dollar < 0) return expanded + template.slice(at);
      expanded += template.slice(at, dollar);
      at = dollar + 1;
      if (template[at] === '$') {
        expanded += '$';
        at++;
        continue;
      }
      const reference = readReference(template, at);
      if (reference === undefined) expanded += '$';
      else {
        expanded += this.#captured(reference.name, text, match);
        at = reference.end;
      }
    }
    return expanded;
  }

  /** Of several captures of one name, the first that took part. */
  #captured(name: GoString, text: GoString, match: Match): GoString {
    const numbered = /^(?:0|[1-9][0-9]{0,8})$/.test(name);
    for (let index = 0; index < this.#names.length; index++) {
      const start = match[2 * index] ?? -1;
      if (start >= 0 && (numbered ? index === Number(name) : this.#names[index] === name))
        return text.slice(start, match[2 * index + 1]);
    }
    return '';
  }
}

/** Told of every step before it is made; it may refuse more by throwing. */
type Take = (steps: number) => void;

const free: Take = () => {};

/** The name behind a dollar sign: as many letters, digits and underscores as there are, or what stands in braces. */
function readReference(template: GoString, start: number): { name: GoString; end: number } | undefined {
  const braced = template[start] === '{';
  const from = braced ? start + 1 : start;
  let end = from;
  while (end < template.length) {
    const { rune, size } = decodeRune(template, end);
    if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune)) break;
    end += size;
  }
  if (end === from || (braced && template[end] !== '}')) return undefined;
  return { name: template.slice(from, end), end: braced ? end + 1 : end };
}

/** regexp.QuoteMeta */
export function quotePattern(text: GoString): GoString {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
