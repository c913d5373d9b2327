import { isCommon } from '../delivery/common-words.ts';
import { partsOf } from './parts.ts';

/** One value that was handed out: a secret by its name, or one of the session's keys. */
export interface HeldValue {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is searched for: a value, or a part of one that is a secret by itself. */
export interface Sought {
  readonly name: string;
  /** The way to a part (`key password`), '' for the whole value. */
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Undefined where the bytes are nobody's text. */
  readonly text: string | undefined;
}

export interface Search {
  readonly sought: readonly Sought[];
  /** Values and parts that are not searched for, by name, each with the reason. */
  readonly leftOut: readonly string[];
}

/** Bytes. What is shorter occurs by itself. */
export const SHORTEST_VALUE = 8;
/** Bytes. Of a longer value, the stretch of this length that repeats itself least stands for the whole. */
export const LONGEST_SOUGHT = 1024;
const SHORTEST_NUMBER = 12;
const MOST_REASONS = 20;

/** Decides what to search for. Nothing that a tree holds without anybody's doing is searched for; it is named instead. */
export function planSearch(values: readonly HeldValue[]): Search {
  const sought: Sought[] = [];
  const leftOut: string[] = [];
  for (const { name, bytes } of values) {
    const text = utf8(bytes);
    const bare = text === undefined ? bytes : new TextEncoder().encode(text.trim());
    const weakness = weaknessOf(bare, text?.trim());
    if (weakness !== undefined) leftOut.push(`${name} (${weakness})`);
    else sought.push(stretchOf(name, '', bare, text !== undefined));
    if (text === undefined) continue;
    const reasons: string[] = [];
    for (const { place, text: part, telling } of partsOf(text)) {
      const partBytes = new TextEncoder().encode(part.trim());
      const reason =
        weaknessOf(partBytes, part.trim()) ?? (telling ? undefined : 'not random enough to be told from public text');
      if (reason !== undefined) reasons.push(`${name}, ${place} (${reason})`);
      else sought.push(stretchOf(name, place, partBytes, true));
    }
    leftOut.push(...reasons.slice(0, MOST_REASONS));
    if (reasons.length > MOST_REASONS) leftOut.push(`${name}, ${reasons.length - MOST_REASONS} more parts`);
  }
  return { sought, leftOut };
}

/** Why a value would be found where nobody put it; undefined where it would not. */
function weaknessOf(bytes: Uint8Array, text: string | undefined): string | undefined {
  if (bytes.length < SHORTEST_VALUE) return `under ${SHORTEST_VALUE} bytes`;
  if (text !== undefined && /^\d+$/.test(text) && text.length < SHORTEST_NUMBER)
    return `a number of fewer than ${SHORTEST_NUMBER} digits`;
  if (text !== undefined && isCommon(text)) return 'a common word';
  return new Set(bytes).size < 3 ? 'the same over and over' : undefined;
}

function stretchOf(name: string, part: string, bytes: Uint8Array, isText: boolean): Sought {
  const stretch = bytes.length > LONGEST_SOUGHT ? mostVaried(bytes, isText) : bytes;
  return {
    name,
    part,
    bytes: stretch,
    text: isText ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(stretch) : undefined,
  };
}

function mostVaried(bytes: Uint8Array, isText: boolean): Uint8Array {
  const last = bytes.length - LONGEST_SOUGHT;
  const step = Math.max(256, Math.ceil(last / 32));
  let best = { from: 0, score: -1 };
  for (let from = 0; from <= last; from += step) {
    const pairs = new Set<number>();
    for (let at = from; at < from + LONGEST_SOUGHT; at++) pairs.add((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
    if (pairs.size > best.score) best = { from, score: pairs.size };
  }
  let [from, to] = [best.from, best.from + LONGEST_SOUGHT];
  const insideCharacter = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  while (isText && insideCharacter(from)) from++;
  while (isText && insideCharacter(to)) to--;
  return bytes.subarray(from, to);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
