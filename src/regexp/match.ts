import { decodeRune, type GoString } from '../golang/text.ts';
import type { Assertion } from './node.ts';
import type { Program } from './program.ts';

/** Where a match and its captures start and end, in bytes; -1 where a capture took no part. */
export type Match = readonly number[];

interface Thread {
  readonly at: number;
  readonly slots: readonly number[];
}

/** The leftmost match from `start` on, the first by the pattern's own preferences; time grows with text × program, never faster. */
export function findMatch(
  { instructions, start: first }: Program,
  slotCount: number,
  text: GoString,
  start: number,
  take: (steps: number) => void,
): Match | undefined {
  const visited = new Uint32Array(instructions.length);
  let round = 0;
  let found: readonly number[] | undefined;
  let threads: Thread[] = [];

  /** Follows everything that takes no character, the preferred way first. */
  const follow = (into: Thread[], from: number, slots: readonly number[], at: number): void => {
    const pending: Thread[] = [{ at: from, slots }];
    for (let thread = pending.pop(); thread !== undefined; thread = pending.pop()) {
      if (visited[thread.at] === round) continue;
      visited[thread.at] = round;
      const instruction = instructions[thread.at];
      switch (instruction?.kind) {
        case 'split':
          pending.push({ at: instruction.second, slots: thread.slots }, { at: instruction.first, slots: thread.slots });
          break;
        case 'save':
          pending.push({ at: instruction.next, slots: thread.slots.with(instruction.slot, at) });
          break;
        case 'assertion':
          if (holds(instruction.assertion, text, at)) pending.push({ at: instruction.next, slots: thread.slots });
          break;
        default:
          into.push(thread);
      }
    }
  };

  const unset = Array.from({ length: slotCount }, () => -1);
  for (let at = start; ; ) {
    round++;
    take(threads.length + 1);
    const { rune, size } = decodeRune(text, at);
    const current: Thread[] = [];
    // Threads that are under way come before one that starts here.
    for (const thread of threads) follow(current, thread.at, thread.slots, at);
    if (found === undefined) follow(current, first, unset, at);
    threads = [];
    for (const thread of current) {
      const instruction = instructions[thread.at];
      if (instruction?.kind === 'match') {
        found = thread.slots;
        break;
      }
      if (size > 0 && instruction?.kind === 'class' && instruction.class.has(rune))
        threads.push({ at: instruction.next, slots: thread.slots });
    }
    if (size === 0 || (threads.length === 0 && found !== undefined)) return found;
    at += size;
  }
}

function holds(assertion: Assertion, text: GoString, at: number): boolean {
  switch (assertion) {
    case 'begin-text':
      return at === 0;
    case 'end-text':
      return at === text.length;
    case 'begin-line':
      return at === 0 || text[at - 1] === '\n';
    case 'end-line':
      return at === text.length || text[at] === '\n';
  }
  const boundary = isWord(text[at - 1]) !== isWord(text[at]);
  return boundary === (assertion === 'boundary');
}

/** ASCII words alone. */
function isWord(byte: string | undefined): boolean {
  return byte !== undefined && /\w/.test(byte);
}
