import type { TrustRequest } from '../context.ts';
import type { PolicyVersion } from '../policy.ts';
import type { Verdict } from '../verdict.ts';
import { testString } from './string.ts';

/** `true` or `false`, in any letter case; what is neither equals neither. #Conditions_Boolean */
export function testBool(wanted: string, found: string, request: TrustRequest, version: PolicyVersion): Verdict {
  if (!/^(?:true|false)$/i.test(found)) return 'fails';
  return testString('StringEqualsIgnoreCase', wanted, found, request, version);
}
