import { loginFile } from './held-login.ts';

/** The files in a step's folder that keep a store's token, and bring the next. */
export interface KeptNames {
  readonly token: string;
  /** The next one, while it is being written. */
  readonly nextToken: string;
  readonly renewal: string;
  /** What came of the last renewal, where that failed. */
  readonly failure: string;
  readonly nextFailure: string;
  /** Where sockets have a place in the file system: those of the lock, one more for each holder that is killed. */
  readonly locks: readonly string[];
}

const LOCKS = 8;

export function keptNames(store: string): KeptNames {
  return {
    token: loginFile(store),
    nextToken: `${store}/token.json.next`,
    renewal: `${store}/renewal.json`,
    failure: `${store}/failure.json`,
    nextFailure: `${store}/failure.json.next`,
    locks: Array.from({ length: LOCKS }, (_, at) => `${store}/lock-token.${at}`),
  };
}

/** Of these, the ones that only later processes make. */
export function laterNames({ failure, locks, nextFailure, nextToken }: KeptNames): readonly string[] {
  return [nextToken, failure, nextFailure, ...locks];
}
