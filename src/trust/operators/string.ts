import type { TrustRequest } from '../context.ts';
import { fits, type Glob } from '../glob.ts';
import type { PolicyVersion } from '../policy.ts';
import { fillVariables } from '../variables.ts';
import { type Verdict, verdictOf } from '../verdict.ts';

export type StringTest = 'StringEquals' | 'StringEqualsIgnoreCase' | 'StringLike';

/** Letter case counts, but for IgnoreCase; `*` and `?` are wildcards under StringLike alone. #Conditions_String */
export function testString(
  test: StringTest,
  wanted: string,
  found: string,
  request: TrustRequest,
  version: PolicyVersion,
): Verdict {
  const filled = fillVariables(wanted, request, { version, wildcards: test === 'StringLike' });
  if (filled.kind === 'unknown') return filled;
  if (filled.kind === 'null') return 'fails';
  if (test !== 'StringEqualsIgnoreCase') return verdictOf(fits(filled.glob, found));
  return verdictOf(fits(lowerCase(filled.glob), found.toLowerCase()));
}

function lowerCase(glob: Glob): Glob {
  return glob.flatMap<Glob[number]>((token) => (typeof token === 'string' ? [...token.toLowerCase()] : [token]));
}
