import { quoteGo } from '../golang/quote.ts';
import { decodeRune, encodeRune, type GoString } from '../golang/text.ts';
import { isPrint } from '../golang/unicode.ts';
import { KEYWORDS, type Token } from './token.ts';

/** As Go's %#U. */
export function describeRune(rune: number): GoString {
  const code = rune < 0 ? 'FFFFFFFFFFFFFFFF' : rune.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}${rune >= 0 && isPrint(rune) ? ` '${encodeRune(rune)}'` : ''}`;
}

/** How Go quotes a token in a message. */
export function describeToken({ kind, text }: Token): GoString {
  if (kind === 'eof') return 'EOF';
  if (kind === 'error') return text;
  if (KEYWORDS.get(text) === kind) return `<${text}>`;
  if (text.length <= 10) return quoteGo(text);
  let end = 0;
  for (let count = 0; count < 10 && end < text.length; count++) end += decodeRune(text, end).size;
  return `${quoteGo(text.slice(0, end))}...`;
}
