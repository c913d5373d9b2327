import type { Finding } from './finding.ts';
import type { JsonDocument } from './json-value.ts';
import { parsePolicy, type TrustPolicy } from './policy.ts';

/** More corrections than one statement ever needs; keeps two rules that undo each other from going on for ever. */
const MOST = 20;

/**
 * The statement once nothing is found in it any more, beginning with `first`: each finding corrects itself alone, and a
 * statement that was corrected for one of them would keep what the others are about. Where the policy's version has to
 * change, the policy around it.
 */
export function correctAll(
  policy: TrustPolicy,
  index: number,
  first: JsonDocument,
  find: (policy: TrustPolicy) => readonly Finding[],
): JsonDocument {
  let { version } = policy;
  let statement = first;
  for (let next: JsonDocument | undefined = first, left = MOST; next !== undefined && left > 0; left--) {
    const whole = next['Statement'];
    const corrected: JsonDocument = Array.isArray(whole) ? whole[0] : next;
    const statements = policy.statements.map(({ json }) => json).with(index, corrected);
    const parsed = parsePolicy(JSON.stringify({ Version: next['Version'] ?? version, Statement: statements }));
    if (parsed.kind !== 'policy') break;
    ({ version } = parsed.policy);
    statement = corrected;
    const stands = JSON.stringify(statement);
    next = find(parsed.policy)
      .map((finding) => finding.corrected)
      .find((one) => 'Statement' in one || JSON.stringify(one) !== stands);
  }
  return version === policy.version ? statement : { Version: version, Statement: [statement] };
}
