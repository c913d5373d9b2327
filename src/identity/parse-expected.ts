import type { Problem } from '../errors.ts';
import { ANY, type Glob, ONE } from '../trust/glob.ts';
import { isClaimName, nearestClaimNames } from './claim-names.ts';
import type { ExpectedClaim } from './expected-claim.ts';

/** What `\` may stand before. */
const ESCAPABLE = '|*?!\\ ';

/**
 * The lines `claim: pattern` of `expect`. Blank lines and lines that begin with `#` are skipped. `|` separates patterns of
 * which any may fit; a `!` in front of them all turns that round; `\` makes the next of `| * ? ! \` and the blank a plain
 * character. Blanks around a pattern do not count, and `#` behind one begins no comment: it is refused, lest a pattern
 * with `!` fit whatever comes. Every problem is reported, with its line.
 */
export function parseExpected(text: string): {
  readonly expected: readonly ExpectedClaim[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const expected = text.split(/\r\n|\r|\n/).flatMap((raw, at) => {
    // A blank at the end may be escaped, so only the beginning is cut here.
    const written = raw.trimStart();
    if (written === '' || written.startsWith('#')) return [];
    const outcome = parseLine(written, at + 1);
    if ('claim' in outcome) return [outcome];
    problems.push({ ...outcome, where: `expect, line ${at + 1}` });
    return [];
  });
  return { expected, problems };
}

type Fault = Omit<Problem, 'where'>;

function parseLine(written: string, line: number): ExpectedClaim | Fault {
  const colon = written.indexOf(':');
  if (colon < 0) return syntax(`expected \`claim: pattern\`, found ${quote(written.trimEnd())}`);
  const claim = written.slice(0, colon).trim();
  if (!isClaimName(claim)) return unknown(claim);
  const text = written.slice(colon + 1).trimStart();
  const negated = text.startsWith('!');
  const parts = readPatterns(negated ? text.slice(1) : text);
  if (typeof parts === 'string') return syntax(`${parts}, in ${quote(text.trimEnd())}`);
  return { line, claim, negated, patterns: parts, text: (negated ? text.slice(1) : text).trim() };
}

function unknown(claim: string): Fault {
  const near = nearestClaimNames(claim).map((name) => `"${name}"`);
  return {
    code: 'claim-unknown',
    message: `GitHub issues no claim ${quote(claim)}${near.length === 0 ? '' : `; is ${near.join(' or ')} meant?`}`,
  };
}

/** The patterns between the bars, or what is wrong with them. */
function readPatterns(text: string): readonly Glob[] | string {
  if (/(?:^|[^\\])[ \t]#/.test(text)) {
    return 'a comment stands on a line of its own; a pattern in which "#" follows a blank has `\\ #` there';
  }
  const patterns: Token[][] = [[]];
  const characters = [...text];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const pattern = patterns.at(-1) ?? [];
    if (character === '|') patterns.push([]);
    else if (character === '\\') {
      at++;
      const escaped = characters[at];
      if (escaped === undefined || !ESCAPABLE.includes(escaped)) {
        return `expected one of | * ? ! \\ or a blank behind \\, found ${escaped === undefined ? 'the end' : quote(escaped)}`;
      }
      pattern.push({ character: escaped, escaped: true });
    } else pattern.push({ character, escaped: false });
  }
  const trimmed = patterns.map(trim);
  if (trimmed.some((pattern) => pattern.length === 0)) return 'a pattern is empty';
  if (trimmed.some(([first]) => first !== undefined && isPlain(first, '!'))) {
    return '`!` turns the whole line round and so stands once, in front of it; a value that begins with one is written `\\!`';
  }
  return trimmed.map((pattern) => pattern.map(({ character, escaped }) => (escaped ? character : wildcard(character))));
}

interface Token {
  readonly character: string;
  readonly escaped: boolean;
}

function isPlain({ character, escaped }: Token, wanted: string): boolean {
  return !escaped && character === wanted;
}

function wildcard(character: string): Glob[number] {
  if (character === '*') return ANY;
  return character === '?' ? ONE : character;
}

/** Without the blanks around it that are not escaped. */
function trim(pattern: readonly Token[]): readonly Token[] {
  const counts = ({ character, escaped }: Token): boolean => escaped || !/\s/u.test(character);
  return pattern.slice(Math.max(pattern.findIndex(counts), 0), pattern.findLastIndex(counts) + 1);
}

function syntax(message: string): Fault {
  return { code: 'claim-syntax', message };
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
