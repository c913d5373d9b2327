import type { GoString } from '../golang/text.ts';
import type { Result } from './result.ts';

/** A search that others within it go on with: its steps and its depth are counted together. */
export interface PathSearch {
  get(json: GoString, path: GoString): Result;
  enter(): void;
  leave(): void;
}
