import { fromText, toText } from '../golang/text.ts';

/** How many characters the first so many bytes of a text are: Go counts in bytes, files are read in characters. */
export function characters(text: string, bytes: number): number {
  return toText(fromText(text).slice(0, bytes)).length;
}
