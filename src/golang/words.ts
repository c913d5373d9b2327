import { encodeRune, type GoString } from './text.ts';
import { isLower, isSpace, isTitle, isUpper, lowerRune, mapRunes, titleRune, upperRune } from './unicode.ts';

/** Text as github.com/Masterminds/goutils treats it: by bytes, ellipses of three dots. */

export function abbreviate(text: GoString, offset: number, width: number): GoString {
  if (width < 4 || text.length <= width) return text;
  let start = Math.min(offset, text.length);
  if (text.length - start < width - 3) start = text.length - (width - 3);
  if (start <= 4) return `${text.slice(0, width - 3)}...`;
  if (width < 7) return '';
  if (start + width - 3 < text.length) return `...${abbreviateTail(text.slice(start), width - 3)}`;
  return `...${text.slice(text.length - (width - 3))}`;
}

/** Too small a width leaves nothing here, where a whole text would be left as it is. */
function abbreviateTail(text: GoString, width: number): GoString {
  return width < 4 ? '' : abbreviate(text, 0, width);
}

/** The first byte of every word, as the character of its number. */
export function initialsOf(text: GoString): GoString {
  let initials = '';
  let gap = true;
  for (const byte of text) {
    const code = byte.charCodeAt(0);
    if (!isSpace(code) && gap) initials += encodeRune(code);
    gap = isSpace(code);
  }
  return initials;
}

export function swapCase(text: GoString): GoString {
  let space = true;
  return mapRunes(text, (rune) => {
    const afterSpace = space;
    space = false;
    if (isUpper(rune) || isTitle(rune)) return lowerRune(rune);
    if (isLower(rune)) return afterSpace ? titleRune(rune) : upperRune(rune);
    space = isSpace(rune);
    return rune;
  });
}

/** Breaks lines at spaces; a word that is longer than a line stays whole unless `breaksWords`. */
export function wrapText(text: GoString, wanted: number, separator: GoString, breaksWords: boolean): GoString {
  const width = Math.max(1, wanted);
  const line = separator === '' ? '\n' : separator;
  let wrapped = '';
  let offset = 0;
  while (text.length - offset > width) {
    if (text[offset] === ' ') {
      offset++;
      continue;
    }
    const space = text.slice(offset, width + offset + 1).lastIndexOf(' ');
    const later = space < 0 && !breaksWords ? text.indexOf(' ', offset + width) : -1;
    if (space < 0 && !breaksWords && later < 0) break;
    const end = space >= 0 ? offset + space : later >= 0 ? later : offset + width;
    wrapped += text.slice(offset, end) + line;
    offset = space >= 0 || later >= 0 ? end + 1 : end;
  }
  return wrapped + text.slice(offset);
}
