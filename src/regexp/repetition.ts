import type { GoString } from '../golang/text.ts';
import { type PatternNode, PatternProblem } from './node.ts';

const MAX_REPEAT = 1000;

export interface Count {
  readonly least: number;
  /** -1: any number. */
  readonly most: number;
  readonly width: number;
}

/** `{2,5}`; undefined where a brace is only a brace. */
export function readCount(pattern: GoString, at: number): Count | undefined {
  const counted = /^\{(0|[1-9]\d*)(,(0|[1-9]\d*)?)?\}/.exec(pattern.slice(at, at + 64));
  if (counted === null) return undefined;
  const [whole, from = '', comma, to] = counted;
  const least = Number(from);
  const most = comma === undefined ? least : to === undefined ? -1 : Number(to);
  if (least > MAX_REPEAT || most > MAX_REPEAT || (most >= 0 && least > most))
    throw new PatternProblem('invalid repeat count', whole);
  return { least, most, width: whole.length };
}

/** Counted repetitions within one another may not come to more than a thousand. */
export function isRepeatable(node: PatternNode, most: number = MAX_REPEAT): boolean {
  switch (node.kind) {
    case 'repetition': {
      const counted = node.least > 1 || node.most > 1;
      const times = node.most < 0 ? node.least : node.most;
      if (!counted) return isRepeatable(node.inner, most);
      if (node.most === 0) return true;
      return times <= most && isRepeatable(node.inner, Math.floor(most / Math.max(times, 1)));
    }
    case 'capture':
      return isRepeatable(node.inner, most);
    case 'sequence':
      return node.items.every((item) => isRepeatable(item, most));
    case 'choice':
      return node.branches.every((branch) => isRepeatable(branch, most));
    default:
      return true;
  }
}
