import { isCommon } from '../delivery/common-words.ts';
import { base64, base64Cores, base64Url } from '../delivery/encodings.ts';
import { jsonForms, percentForms, shellForms, xmlForms } from '../delivery/escapes.ts';
import { masksOf } from '../delivery/masks.ts';
import { bytesOf, readValue } from '../secrets/value.ts';

/** Bytes. No mask is shorter, so no needle is. */
const SHORTEST_NEEDLE = 4;
/** Bytes. What is longer is looked for in pieces, so that little is kept back and nothing is compared over and over. */
const LONGEST_NEEDLE = 512;
/** Of an encoding, a shorter piece says too little. */
const SHORTEST_PIECE = 8;

/** Lines. Of a longer value each line is looked for as it is, and only the whole of it encoded. */
const MOST_LINES = 128;

/**
 * Every byte sequence that gives one of these values away in a command's output: the masks of each, what the runner
 * derives from a mask by itself, and, since output has no lines that it would be cut into, the value across its lines.
 */
export function needlesFor(values: Iterable<Uint8Array>): readonly Uint8Array[] {
  const texts = new Set<string>();
  const others = new Map<string, Uint8Array>();
  for (const bytes of values) {
    const value = readValue(bytes);
    const masks = masksOf(value);
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
  const other = piece.find((byte) => byte !== piece[0]);
  return piece.some((byte) => byte !== piece[0] && byte !== other);
}

/** What the runner makes of each of its masks and no mask of ours holds already. */
function runnerForms(mask: string): readonly string[] {
  if (!/["'&<>]/.test(mask)) return [];
  const inQuotes = mask.length > 8 && mask.startsWith('"') && mask.endsWith('"') ? [mask.slice(1, -1)] : [];
  return [
    mask.replaceAll("'", "''"),
    mask.replaceAll('"', '\\"'),
    ...xmlForms(mask),
    ...[...inQuotes, ...aroundAmpersand(mask)].filter((part) => !isCommon(part)),
  ];
}

/** What PowerShell leaves together when it colours a command line that has gone wrong. */
function aroundAmpersand(mask: string): readonly string[] {
  const plus = mask.indexOf('&+');
  const last = mask.lastIndexOf('&');
  const parts =
    plus < 0 ? [mask.slice(0, last + 1), mask.slice(last + 1)] : [mask.slice(0, plus + 2), mask.slice(plus + 3)];
  return last < 0 ? [] : parts.filter(({ length }) => length >= 6);
}

/**
 * What the masks of a text leave out since no mask has a line break, or leave to the runner: the whole with either line end
 * and as programs write it, and the forms of each line by itself.
 */
function acrossLines(text: string): readonly string[] {
  const whole = text.trim();
  if (isCommon(whole)) return [];
  const lines = whole.split(/\r\n|\n|\r/);
  const encoded = [...new Set([text, whole])].flatMap((piece) => base64Forms(piece, false));
  if (lines.length === 1) return encoded;
  // With a lone carriage return in it, a text is not the same by whole lines as by what programs do to each newline.
  const byNewline = [whole.replaceAll('\n', '\r\n'), whole.replaceAll('\r\n', '\n')];
  const plain = [...new Set([whole, lines.join('\n'), lines.join('\r\n'), ...byNewline])];
  const secretLines = lines.map((line) => line.trim()).filter((line) => !isCommon(line));
  const encodedLines = secretLines.length > MOST_LINES ? [] : secretLines;
  return [
    ...plain,
    ...plain.flatMap((form) => [...shellForms(form), ...runnerForms(form)]),
    ...encodedLines.flatMap((line) => [...shellForms(line), ...percentForms(line), ...jsonForms(line)]),
    ...encoded,
    ...encodedLines.flatMap((line) => base64Forms(line, true)),
  ];
}

/** To the last letter and, where no mask has it, at any place inside a longer text. */
function base64Forms(text: string, anywhere: boolean): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const forms = [base64(bytes), ...(anywhere ? base64Cores(bytes) : [])].filter(
    ({ length }) => length >= SHORTEST_PIECE,
  );
  return [...forms, ...forms.map((form) => base64Url(form).replace(/=+$/, ''))];
}
