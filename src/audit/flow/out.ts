import type { Place } from '../finding.ts';
import type { Value } from './value.ts';

/** Where a stream goes. */
export interface Out {
  readonly kind: 'log' | 'file' | 'caught' | 'nowhere';
  write(value: Value, place: Place): void;
}

export const NOWHERE: Out = { kind: 'nowhere', write: () => {} };

/** What `$(…)` and a pipe catch. */
export class Caught implements Out {
  readonly kind = 'caught';
  readonly values: Value[] = [];

  write(value: Value): void {
    this.values.push(value);
  }
}
