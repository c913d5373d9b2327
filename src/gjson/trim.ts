import type { GoString } from '../golang/text.ts';
import { firstVisible } from './scan.ts';

/** Without the spaces and controls at either end. */
export function trim(text: GoString): GoString {
  const start = firstVisible(text);
  let end = text.length;
  while (end > start && (text[end - 1] ?? '') <= ' ') end--;
  return start < 0 ? '' : text.slice(start, end);
}
