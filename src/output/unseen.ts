/** `\p{Cc}`, spelled out. */
const CONTROL = /[^\x20-\x7e\xa0-\uffff]+/g;

/**
 * Is all of this ASCII that can be seen? Else a class of Unicode may have to be asked, which takes V8 a millisecond or two
 * to work out in every process: where the pattern is made, so that it is no constant either.
 */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Replaces each run of what a log would obey and not show: control characters, marks that reorder or hide text, and line separators. */
export function replaceUnseen(text: string, by: (unseen: string) => string): string {
  return isPlain(text) ? text : text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, by);
}

export function replaceControls(text: string, by: string): string {
  return text.replace(CONTROL, by);
}

export function hasControls(text: string): boolean {
  return text.search(CONTROL) >= 0;
}
