import type { parseExpected } from '../identity/parse-expected.ts';
import { mayNameOtherStore } from './other-store-inputs.ts';

/** What is loaded only for a step that uses it. */
export interface LateParsers {
  readonly parseExpected?: typeof parseExpected;
  readonly otherStores?: typeof import('./other-stores.ts');
  readonly rare?: typeof import('./rare-inputs.ts');
}

/** The parsers that these inputs need beside the usual ones. */
export async function loadParsers(given: (name: string) => string): Promise<LateParsers> {
  return {
    ...(given('expect').trim() !== '' && {
      parseExpected: (await import(/* webpackChunkName: "expect" */ '../identity/parse-expected.ts')).parseExpected,
    }),
    ...(mayNameOtherStore(given) && { otherStores: await import('./other-stores.ts') }),
    ...(saysRare(given) && { rare: await import('./rare-inputs.ts') }),
  };
}

/** Inputs that few steps set, each with what it is where the author says nothing. */
const RARE = [
  ['check', 'none'],
  ['check-depth', 'offline'],
  ['inline-session-policy', ''],
] as const;

export function saysRare(given: (name: string) => string): boolean {
  return RARE.some(([name, usual]) => !['', usual].includes(given(name).trim()));
}
