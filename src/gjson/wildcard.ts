import { decodeRune, type GoString } from '../golang/text.ts';

/** github.com/tidwall/match: `*` and `?`, a backslash in front of what is meant as it stands. Time grows with text × pattern. */
export function matchesWildcard(text: GoString, pattern: GoString): boolean {
  const parts = partsOf(pattern);
  if (parts === undefined) return false;
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = parts[part];
    const { rune, size } = decodeRune(text, at);
    if (wanted === '*') {
      star = part++;
      resume = at;
    } else if (wanted === '?' || wanted === rune) {
      part++;
      at += size;
    } else if (star >= 0) {
      resume += decodeRune(text, resume).size;
      at = resume;
      part = star + 1;
    } else return false;
  }
  while (parts[part] === '*') part++;
  return part === parts.length;
}

/** Undefined where a backslash stands at the end. */
function partsOf(pattern: GoString): readonly ('*' | '?' | number)[] | undefined {
  const parts: ('*' | '?' | number)[] = [];
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at];
    if (character === '*' || character === '?') {
      parts.push(character);
      at++;
      continue;
    }
    if (character === '\\') at++;
    const { rune, size } = decodeRune(pattern, at);
    if (size === 0) return undefined;
    parts.push(rune);
    at += size;
  }
  return parts;
}
