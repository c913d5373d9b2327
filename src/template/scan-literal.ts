import { END, isAlphanumeric, type Scanner } from './scanner.ts';

/** Past the closing quote; false where there is none on the line. */
export function scanQuoted(scanner: Scanner, quote: string): boolean {
  for (;;) {
    let rune = scanner.next();
    const escaped = rune === 0x5c;
    if (escaped) rune = scanner.next();
    if (rune === END || rune === 0x0a) return false;
    if (!escaped && rune === quote.charCodeAt(0)) return true;
  }
}

/** Past the closing backtick; false where there is none. */
export function scanRaw(scanner: Scanner): boolean {
  for (;;) {
    const rune = scanner.next();
    if (rune === END) return false;
    if (rune === 0x60) return true;
  }
}

/** Past a number, or as far as what is none goes. */
export function scanNumber(scanner: Scanner): 'number' | 'complex' | undefined {
  if (!scanPart(scanner)) return undefined;
  const sign = scanner.peek();
  if (sign !== 0x2b && sign !== 0x2d) return 'number';
  return scanPart(scanner) && scanner.input[scanner.at - 1] === 'i' ? 'complex' : undefined;
}

/** Loose on purpose: what is no number after all is found out when its value is read. */
function scanPart(scanner: Scanner): boolean {
  const pattern =
    /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;
  pattern.lastIndex = scanner.at;
  scanner.at += pattern.exec(scanner.input)?.[0].length ?? 0;
  if (!isAlphanumeric(scanner.peek())) return true;
  scanner.next();
  return false;
}
