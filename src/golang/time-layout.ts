import type { GoString } from './text.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A piece of a layout: text that stands for itself, and the element behind it, '' at the end. https://pkg.go.dev/time#Layout */
export interface LayoutPiece {
  readonly text: GoString;
  readonly element: GoString;
}

const ELEMENT =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|0[1-6]|002|15|1|2006|2|_2(?!006)|__2|3|4|5|PM|pm|[-Z]07(?:00(?:00)?|:00(?::00)?)?|[.,](?:0+|9+)(?!\d)/g;

export function piecesOf(layout: GoString): readonly LayoutPiece[] {
  const pieces: LayoutPiece[] = [];
  let from = 0;
  for (const { 0: element, index } of layout.matchAll(ELEMENT)) {
    pieces.push({ text: layout.slice(from, index), element });
    from = index + element.length;
  }
  return [...pieces, { text: layout.slice(from), element: '' }];
}

/** `.000` takes as many digits as it has, `.999` as many as there are. */
export function isFraction(element: GoString): boolean {
  return /^[.,]/.test(element);
}

/** `-0700`, `Z07:00` and their like. */
export function isOffset(element: GoString): boolean {
  return /^[-Z]07/.test(element);
}
