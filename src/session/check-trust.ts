import { ActionError } from '../errors.ts';
import type { Claims } from '../identity/claims.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { TrustPolicySource } from '../inputs/trust-policy-source.ts';
import type { Runner } from '../ports/runner.ts';
import type { Workspace } from '../ports/workspace.ts';
import { quote } from '../secrets/quotation.ts';
import { requestOf } from '../trust/context.ts';
import { type Decision, evaluate } from '../trust/evaluate.ts';
import { explainDecision } from '../trust/explain.ts';
import type { Finding } from '../trust/finding.ts';
import { findings } from '../trust/findings.ts';
import { showPlace } from '../trust/place.ts';
import { parsePolicy, type TrustPolicy } from '../trust/policy.ts';

export interface TrustWorld {
  readonly runner: Runner;
  readonly workspace: Workspace;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Decides by the role's own trust policy whether AWS would let this job in, before AWS is asked. What only AWS can tell is
 * a notice; a refusal is for the caller to explain. Throws `trust-policy-invalid`.
 */
export async function checkTrust(
  source: TrustPolicySource,
  { session, region }: Pick<Inputs, 'session' | 'region'>,
  claims: Claims,
  { now, runner, workspace }: TrustWorld,
): Promise<Decision> {
  const policy = readPolicy(source, await readSource(source, workspace));
  const request = requestOf({ claims, roleArn: session.roleArn, region, sessionName: session.sessionName, now });
  report(findings(policy, { claims, request }), runner);

  const decision = evaluate(policy, request);
  if (decision.outcome === 'refused') return decision;
  const lines = explainDecision(decision);
  runner.group(`Trust policy: ${decision.outcome}`, lines);
  if (decision.outcome === 'undecided') {
    runner.notice(`\`trust-policy\` alone does not decide, so AWS is asked: ${lines.join('; ')}`);
  }
  return decision;
}

async function readSource(source: TrustPolicySource, workspace: Workspace): Promise<string> {
  if (source.kind === 'document') return source.text;
  const file = await workspace.read(source.path);
  if (file.kind === 'text') return file.text;
  throw new ActionError('trust-policy-invalid', `\`trust-policy\` ${quote(source.path)}: ${file.message}`, {
    hint: 'Give a path inside the workspace (a step such as actions/checkout brings the files there), or the JSON document itself.',
  });
}

function readPolicy(source: TrustPolicySource, text: string): TrustPolicy {
  const parsed = parsePolicy(text);
  if (parsed.kind === 'policy') return parsed.policy;
  const name = source.kind === 'document' ? 'trust-policy' : `trust-policy ${quote(source.path)}`;
  throw new ActionError('trust-policy-invalid', '`trust-policy` is no trust policy that IAM would take', {
    problems: parsed.problems.map(({ code, message, place }) => ({
      code,
      where: `${name}, ${showPlace(place)}`,
      message,
    })),
    hint: 'AWS was not asked. `aws iam get-role --role-name NAME` prints the policy that the role has.',
  });
}

function report(found: readonly Finding[], runner: Runner): void {
  for (const { place, rule, severity, why } of found) {
    const line = `\`trust-policy\`, ${showPlace(place)}: ${why} [${rule}]`;
    if (severity === 'notice') runner.notice(line);
    else runner.warning(line);
  }
  // Behind the last finding of each statement.
  const corrected = found.flatMap(({ corrected: statement, place, rule }, at) => [
    `${rule}, ${showPlace(place)}:`,
    ...(found[at + 1]?.corrected === statement ? [] : JSON.stringify(statement, undefined, 2).split('\n')),
  ]);
  if (corrected.length > 0) runner.group('Trust policy: corrected', corrected);
}
