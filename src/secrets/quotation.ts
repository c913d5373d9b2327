import { replaceUnseen } from '../output/unseen.ts';

/** Writes `\u001b` and the like for what a log would obey and not show. */
export function escapeUnseen(text: string): string {
  return replaceUnseen(text, (mark) =>
    Array.from({ length: mark.length }, (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** The author's own text in double quotes, cut at `longest` characters, on one line whatever it holds. */
export function quote(text: string, longest = 200): string {
  return escapeUnseen(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
