import type { Claims } from '../identity/claims.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What the author expects of the token; a run that expects nothing loads none of this. */
export async function meetExpectations({ expected }: Pick<Inputs, 'expected'>, claims: Claims): Promise<void> {
  if (expected.length === 0) return;
  const { insistOn } = await import(/* webpackChunkName: "expect" */ '../identity/expected-claim.ts');
  insistOn(expected, claims);
}

/** The same by the lines of `expect` as they were written, for a token that a later process has minted. */
export async function insistAgain(expect: string, claims: Claims): Promise<void> {
  if (expect.trim() === '') return;
  const { parseExpected } = await import(/* webpackChunkName: "expect" */ '../identity/parse-expected.ts');
  await meetExpectations(parseExpected(expect), claims);
}
