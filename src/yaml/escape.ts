import { isLineBreak, isPrintableYaml } from './printable.ts';

const NAMED: Readonly<Record<number, string>> = {
  0: '0',
  7: 'a',
  8: 'b',
  9: 't',
  10: 'n',
  11: 'v',
  12: 'f',
  13: 'r',
  27: 'e',
  34: '"',
  92: '\\',
  133: 'N',
  160: '_',
  8232: 'L',
  8233: 'P',
};

/** Undefined where a double-quoted scalar holds the character itself. */
export function escapeOf(rune: number, always: boolean): string | undefined {
  if (!always && isPrintableYaml(rune) && !isLineBreak(rune) && rune !== 0x22 && rune !== 0x5c) return undefined;
  const named = NAMED[rune];
  if (named !== undefined) return `\\${named}`;
  const hex = rune.toString(16).toUpperCase();
  return rune <= 0xff
    ? `\\x${hex.padStart(2, '0')}`
    : rune <= 0xffff
      ? `\\u${hex.padStart(4, '0')}`
      : `\\U${hex.padStart(8, '0')}`;
}
