import { isCommon } from '../delivery/common-words.ts';
import { base64, base64Cores, base64Url } from '../delivery/encodings.ts';
import { xmlForms } from '../delivery/escapes.ts';
import { masksFor } from '../delivery/masks.ts';
import { bytesOf, readValue } from '../secrets/value.ts';

/** Bytes. No mask is shorter, so no needle is. */
const SHORTEST_NEEDLE = 4;
/** Bytes. What is longer is looked for in pieces, so that little is kept back and nothing is compared over and over. */
const LONGEST_NEEDLE = 512;
/** Of an encoding, a shorter piece says too little. */
const SHORTEST_PIECE = 8;

/**
 * Every byte sequence that gives one of these values away in a command's output: the masks of each, what the runner
 * derives from a mask by itself, and, since output has no lines that it would be cut into, the value across its lines.
 */
export function needlesFor(values: Iterable<Uint8Array>): readonly Uint8Array[] {
  const texts = new Set<string>();
  const others = new Map<string, Uint8Array>();
  for (const bytes of values) {
    const value = readValue(bytes);
    const { masks } = masksFor('', value);
    for (const mask of masks) for (const form of [mask, ...runnerForms(mask)]) texts.add(form);
    if (value.kind === 'text') for (const text of acrossLines(value.text)) texts.add(text);
    else if (masks.length > 0) others.set(masks.join('\n'), bytesOf(value));
  }
  const encoder = new TextEncoder();
  const whole = [...[...texts].map((text) => encoder.encode(text)), ...others.values()];
  return whole.flatMap(pieces).filter(({ length }) => length >= SHORTEST_NEEDLE);
}

/** Pieces that touch or overlap, so that where the whole stands, the whole is concealed; all alike in length. */
function pieces(needle: Uint8Array): readonly Uint8Array[] {
  if (needle.length <= LONGEST_NEEDLE) return [needle];
  const found: Uint8Array[] = [];
  for (let at = 0; at < needle.length; at += LONGEST_NEEDLE) {
    const from = Math.min(at, needle.length - LONGEST_NEEDLE);
    found.push(needle.subarray(from, from + LONGEST_NEEDLE));
  }
  const telling = found.filter(isTelling);
  return telling.length > 0 ? telling : found;
}

/** A stretch of blanks or zeros occurs by itself, and tells nothing of the value around it. */
function isTelling(piece: Uint8Array): boolean {
  return new Set(piece).size > 2;
}

/** What the runner makes of each of its masks and no mask of ours holds already. */
function runnerForms(mask: string): readonly string[] {
  if (!/["'&<>]/.test(mask)) return [];
  const inQuotes = mask.length > 8 && mask.startsWith('"') && mask.endsWith('"');
  return [
    mask.replaceAll("'", "''"),
    mask.replaceAll('"', '\\"'),
    ...xmlForms(mask),
    ...(inQuotes && !isCommon(mask.slice(1, -1)) ? [mask.slice(1, -1)] : []),
  ];
}

/**
 * The whole text with either line end, its base64 to the last letter, and that of each of its lines, which the masks leave
 * to the runner.
 */
function acrossLines(text: string): readonly string[] {
  const whole = text.trim();
  if (isCommon(whole)) return [];
  const lines = whole.split(/\r\n|\n|\r/);
  const encoder = new TextEncoder();
  const encodedWhole = [...new Set([text, whole])].map((piece) => base64(encoder.encode(piece)));
  const secretLines = lines.length > 1 ? lines.map((line) => line.trim()).filter((line) => !isCommon(line)) : [];
  const encodedLines = secretLines.flatMap((line) => {
    const bytes = encoder.encode(line);
    return [base64(bytes), ...base64Cores(bytes)];
  });
  const encoded = [...encodedWhole, ...encodedLines].filter(({ length }) => length >= SHORTEST_PIECE);
  const url = encoded.map((form) => base64Url(form).replace(/=+$/, ''));
  return [whole, lines.join('\n'), lines.join('\r\n'), ...encoded, ...url];
}
