/** Shorter than this, a mask would hide parts of ordinary words all over the log. */
export const SHORTEST_MASK = 4;

/** Values that half of all log lines hold: masking them hides the log, and keeps nothing secret. */
const WORDS = new Set(
  `true false null none undefined nil yes no on off auto admin administrator root user username guest test testing dev
  develop development prod production stage staging qa main master default public private local localhost 127.0.0.1 0.0.0.0
  http https postgres postgresql mysql mariadb redis mongodb mongo sqlite oracle disable disabled enable enabled require
  required prefer name host port password secret token info debug warn warning error string number object array`
    .trim()
    .split(/\s+/),
);

const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/;

/** Whether masking this one line would blank out much that is no secret. */
export function isCommon(line: string): boolean {
  const word = line.trim().toLowerCase();
  return (
    word.length < SHORTEST_MASK ||
    WORDS.has(word) ||
    isShortNumber(word) ||
    !(/[a-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)) ||
    /^(.)\1*$/su.test(word) ||
    REGION.test(word)
  );
}

/** A port, a version, a time: fewer than six digits, and nothing but what numbers are written with. */
function isShortNumber(word: string): boolean {
  return /^[\d.,:+-]+$/.test(word) && word.replace(/\D/g, '').length < 6;
}
