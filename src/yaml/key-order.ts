import { compareBytes, type GoString, runesOf } from '../golang/text.ts';
import { isDigit, isLetter } from '../golang/unicode.ts';

/** Letters after everything else, and runs of digits by their worth. */
export function compareKeys(left: GoString, right: GoString): number {
  const a = [...runesOf(left)].map(({ rune }) => rune);
  const b = [...runesOf(right)].map(({ rune }) => rune);
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [x = 0, y = 0] = [a[at], b[at]];
    if (x === y) continue;
    const [isLeftLetter, isRightLetter] = [isLetter(x), isLetter(y)];
    if (isLeftLetter && isRightLetter) return x - y;
    if (isLeftLetter || isRightLetter) return isRightLetter ? -1 : 1;
    const start = (x === 0x30 || y === 0x30) && followsDigits(a, at) ? 1n : 0n;
    const [leftNumber, leftEnd] = readDigits(a, at, start);
    const [rightNumber, rightEnd] = readDigits(b, at, start);
    if (leftNumber !== rightNumber) return leftNumber < rightNumber ? -1 : 1;
    return leftEnd === rightEnd ? x - y : leftEnd - rightEnd;
  }
  return a.length - b.length || compareBytes(left, right);
}

function followsDigits(runes: readonly number[], end: number): boolean {
  for (let at = end - 1; at >= 0 && isDigit(runes[at] ?? 0); at--) if (runes[at] !== 0x30) return true;
  return false;
}

function readDigits(runes: readonly number[], start: number, from: bigint): readonly [bigint, number] {
  let value = from;
  let end = start;
  for (; end < runes.length && isDigit(runes[end] ?? 0); end++)
    value = BigInt.asIntN(64, value * 10n + BigInt((runes[end] ?? 0) - 0x30));
  return [value, end];
}
