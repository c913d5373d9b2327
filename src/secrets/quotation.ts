/** Control characters, line separators and marks that reorder text: none of them may reach a log as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Writes `\u001b` and the like for what a log would obey and not show. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (mark) =>
    Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** The author's own text in double quotes, cut at `longest` characters, on one line whatever it holds. */
export function quote(text: string, longest = 200): string {
  return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
