import { ActionError } from '../errors.ts';
import type { Claims } from '../identity/claims.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../ports/runner.ts';
import type { SubjectTemplates } from '../ports/subject-templates.ts';
import type { Patience } from '../retry.ts';
import { ServiceError } from '../service-error.ts';
import type { Decision } from '../trust/evaluate.ts';

/** The code that explains a refusal is loaded when there is one. */
export async function refuse(
  error: unknown,
  inputs: Inputs,
  known: { readonly claims: Claims; readonly decision: Decision | undefined },
  world: { readonly runner: Runner; readonly templates: SubjectTemplates; readonly patience: Patience },
): Promise<never> {
  const failure = error instanceof ServiceError ? error : error instanceof ActionError ? error.cause : undefined;
  if (!(failure instanceof ServiceError) || failure.service !== 'AWS STS') throw error;
  const { explainExhaustion, explainRefusal } = await import(/* webpackChunkName: "refusal" */ './explain-refusal.ts');
  if (error instanceof ActionError) {
    throw explainExhaustion(error, failure, { ...known, request: inputs.session, region: inputs.region });
  }
  throw await explainRefusal(failure, inputs, known, { ...world, signal: world.patience.signal });
}
