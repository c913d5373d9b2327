import { encodeRune, type GoString, runesOf } from './text.ts';
import { isLetter, isPunctuation, isSpace, isUpper, lowerRune, mapRunes, upperRune } from './unicode.ts';

/** Names in other spellings, as github.com/huandu/xstrings writes them. */

/** some_words → SomeWords; connectors at either end stay, and of several in a row one goes. */
export function camelCase(text: GoString): GoString {
  const runes = [...runesOf(text)].map(({ rune }) => rune);
  let out = '';
  let at = 0;
  while (at < runes.length && isConnector(runes[at] ?? 0)) out += encodeRune(runes[at++] ?? 0);
  const first = runes[at++];
  // Of connectors alone the last is written twice.
  if (first === undefined) return out + encodeRune(runes.at(-1) ?? 0).slice(0, text.length);
  let shouting = isUpper(first);
  let current = upperRune(first);
  if (at >= runes.length) return out + encodeRune(current);
  for (; at < runes.length; at++) {
    const previous = current;
    current = runes[at] ?? 0;
    if (isConnector(current) && isConnector(previous)) out += encodeRune(previous);
    else if (isConnector(previous)) {
      shouting = isUpper(current);
      current = upperRune(current);
    } else {
      if (shouting) {
        if (isUpper(current)) current = lowerRune(current);
        else shouting = false;
      }
      out += encodeRune(previous);
    }
  }
  return out + encodeRune(current);
}

type Kind = 'number' | 'upper' | 'letters' | 'connector' | 'punctuation' | 'other' | 'none';

interface Word {
  readonly kind: Kind;
  readonly text: GoString;
}

const NO_WORD: Word = { kind: 'none', text: '' };

/** FirstName → first_name, HTTPServer → http_server, Bld4Floor → bld4_floor, http2xx → http_2xx. */
export function joinCase(text: GoString, connector: string): GoString {
  const words = splitWords(text);
  let at = 0;
  const next = (): Word => words[at++] ?? NO_WORD;
  const isLast = (): boolean => at >= words.length;
  const write = ({ kind, text: word }: Word): GoString => {
    if (kind !== 'upper' && kind !== 'connector') return word;
    return mapRunes(word, (rune) =>
      isConnector(rune) ? connector.charCodeAt(0) : isUpper(rune) ? lowerRune(rune) : rune,
    );
  };
  const joins = ({ kind }: Word, ...without: Kind[]): string => (without.includes(kind) ? '' : connector);

  let out = '';
  let word = next();
  const writeAlphanumerics = (): void => {
    while (word.kind === 'letters' || word.kind === 'number') {
      out += write(word);
      word = next();
    }
  };
  while (!isLast()) {
    if (word.kind !== 'connector') out += write(word);
    const previous = word;
    word = next();
    if (previous.kind === 'number') {
      writeAlphanumerics();
      out += joins(word, 'none', 'punctuation', 'connector');
    } else if (previous.kind === 'connector') out += write(previous);
    else if (previous.kind !== 'punctuation') {
      if (word.kind !== 'number') out += joins(word, 'connector', 'punctuation');
      else if (!isLast()) {
        const number = word;
        word = next();
        if (word.kind !== 'letters') out += write(number) + joins(word, 'connector', 'punctuation');
        else {
          // Small letters after a number: the number belongs to them.
          out += connector + write(number);
          writeAlphanumerics();
          out += joins(word, 'none', 'connector', 'punctuation');
        }
      }
    }
  }
  return out + write(word);
}

function splitWords(text: GoString): readonly Word[] {
  const runes = validRunes(text);
  // Where nothing is UTF-8, nothing is a word.
  if (runes.length === 0) return [{ kind: 'none', text }];
  const codes = runes.map(({ rune }) => rune);
  const words: Word[] = [];
  for (let at = 0; at < runes.length; ) {
    const { kind, end } = wordAt(codes, at);
    const from = runes[at]?.at ?? 0;
    words.push({ kind, text: text.slice(from, runes[end]?.at ?? text.length) });
    at = end;
  }
  return words;
}

/** Stray bytes belong to the character behind them. */
function validRunes(text: GoString): readonly { readonly rune: number; readonly at: number }[] {
  const runes: { rune: number; at: number }[] = [];
  let start = 0;
  for (const { rune, at, size } of runesOf(text)) {
    if (rune === 0xfffd) continue;
    runes.push({ rune, at: start });
    start = at + size;
  }
  return runes;
}

function wordAt(runes: readonly number[], start: number): { kind: Kind; end: number } {
  const first = runes[start] ?? 0;
  const run = (from: number, belongs: (rune: number) => boolean): number => {
    let end = from;
    while (end < runes.length && belongs(runes[end] ?? 0)) end++;
    return end;
  };
  const small = (rune: number): boolean => isAlphabetic(rune) && !isUpper(rune);
  if (isConnector(first)) return { kind: 'connector', end: run(start, isConnector) };
  if (isPunctuation(first)) return { kind: 'punctuation', end: run(start, isPunctuation) };
  if (isUpper(first)) {
    const capitals = run(start, isUpper);
    if (capitals === start + 1) return { kind: 'upper', end: run(capitals, small) };
    // The last capital of HTTPStatus starts the next word.
    return {
      kind: 'upper',
      end: capitals < runes.length && isAlphabetic(runes[capitals] ?? 0) ? capitals - 1 : capitals,
    };
  }
  if (isAlphabetic(first)) return { kind: 'letters', end: run(start + 1, small) };
  if (isNumber(first)) return { kind: 'number', end: run(start, isNumber) };
  return {
    kind: 'other',
    end: run(start + 1, (rune) => !isConnector(rune) && !isAlphabetic(rune) && !isNumber(rune) && !isPunctuation(rune)),
  };
}

function isConnector(rune: number): boolean {
  return rune === 0x2d || rune === 0x5f || isSpace(rune);
}

function isNumber(rune: number): boolean {
  return /^\p{N}$/u.test(String.fromCodePoint(rune));
}

/** A letter, but for the ideographs. */
function isAlphabetic(rune: number): boolean {
  if (!isLetter(rune)) return false;
  const ideograph =
    (rune >= 0x3400 && rune <= 0x4d85) || (rune >= 0x4e00 && rune <= 0x9fcc) || (rune >= 0x20000 && rune <= 0x2b81d);
  return !ideograph;
}
