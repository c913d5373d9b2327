import type { GoString } from '../../golang/text.ts';

/** What Go and sprig put into the text where they find nothing, or fail. */
const SWALLOWED = [
  '<no value>',
  'illegal base64 data at input byte',
  'illegal base32 data at input byte',
  'encoding/hex: ',
  '%!d(',
  '%!s(',
];

/** The error that has become part of a rendered value, or undefined. A value that held the words before is no such thing. */
export function swallowedError(rendered: GoString, inputs: readonly GoString[]): string | undefined {
  return SWALLOWED.find((words) => rendered.includes(words) && !inputs.some((input) => input.includes(words)));
}
