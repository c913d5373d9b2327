import { parseRoleArn } from '../credentials/arn.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Runner } from '../ports/runner.ts';
import type { SubjectTemplates } from '../ports/subject-templates.ts';
import { compare } from '../refusal/comparison.ts';
import { decidedCause } from '../refusal/decided-cause.ts';
import { likelyCauses } from '../refusal/likely-causes.ts';
import { type Refusal, refusalHint, refusalMessage, refusalSummary } from '../refusal/report.ts';
import { offers } from '../refusal/statement.ts';
import { type Asked, explainAnswer } from '../refusal/sts-answer.ts';
import { describeTemplate } from '../refusal/subject-template.ts';
import { unexplained } from '../refusal/unexplained.ts';
import type { ServiceError } from '../service-error.ts';
import type { Decision, JudgedStatement, Refused } from '../trust/evaluate.ts';
import { explainDecision } from '../trust/explain.ts';

/** What an explanation is made from, beside the refusal itself. */
export interface RefusalWorld {
  readonly runner: Runner;
  readonly templates: SubjectTemplates;
  readonly signal: AbortSignal;
}

type Settings = Pick<Inputs, 'session' | 'region' | 'maskAccountId'>;

/** STS's final answer, explained with what token, policy and GitHub say (law 7). */
export async function explainRefusal(
  error: ServiceError,
  settings: Settings,
  { claims, decision }: { readonly claims: Asked['claims']; readonly decision: Decision | undefined },
  world: RefusalWorld,
): Promise<ActionError> {
  const asked: Asked = { request: settings.session, claims, region: settings.region };
  const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  const code = error.code ?? 'UnknownError';
  const named = explainAnswer(code, error.message, asked);
  const bare = named === undefined && code.startsWith('AccessDenied');
  // Of a session's length or policies the token says nothing.
  const aboutToken = named === undefined || /Token|^IDP/.test(code);
  const head = code.startsWith('AccessDenied')
    ? `AWS refused to let this job assume "${settings.session.roleArn}"${trace}`
    : `${error.message}${trace}`;
  const likely = bare && decision === undefined ? likelyCauses(claims, settings.session) : [];
  const refusal: Refusal = {
    head,
    cause: named ?? likely[0] ?? unexplained(code, decision, settings.session),
    likely,
    details: [],
    comparison: bare
      ? compare(claims, decision?.outcome === 'allowed' ? decision.by.checks : [])
      : aboutToken
        ? compare(claims)
        : [],
    policyGiven: bare && decision !== undefined,
    undecidable: bare ? UNDECIDABLE : undefined,
    template: bare ? await describe(asked, world) : undefined,
    offers: bare ? offers(settings.session.roleArn, claims) : [],
  };
  return tell(
    refusal,
    code.startsWith('AccessDenied') ? 'role-refused' : 'session-refused',
    { settings, asked, error },
    world,
  );
}

/** What the role's own policy refuses, explained before AWS is asked. */
export async function explainDecidedRefusal(
  decision: Refused,
  settings: Settings,
  claims: Asked['claims'],
  world: RefusalWorld,
): Promise<ActionError> {
  const asked: Asked = { request: settings.session, claims, region: settings.region };
  const refusal: Refusal = {
    head: `\`trust-policy\` does not let this job assume "${settings.session.roleArn}"`,
    cause: decidedCause(decision, claims),
    likely: [],
    details: explainDecision(decision),
    comparison: compare(claims, decisive(decision)?.checks),
    policyGiven: true,
    undecidable: 'AWS was not asked. If the role has another policy by now, bring `trust-policy` up to date.',
    template: await describe(asked, world),
    offers: offers(settings.session.roleArn, claims),
  };
  return tell(refusal, 'trust-policy-refused', { settings, asked, error: undefined }, world);
}

/** A failure that outlasted every retry, with its cause where STS names one. */
export function explainExhaustion(error: ActionError, failure: ServiceError, asked: Asked): ActionError {
  const named = explainAnswer(failure.code ?? '', failure.message, asked);
  if (named === undefined) return error;
  return new ActionError(error.code, `${error.message}: ${named.text}`, { hint: named.fix, cause: error.cause });
}

const UNDECIDABLE =
  "Whether the role exists, what its policy says and which client ids the provider has is the account's own state, and cannot be told from here. Given the role's policy as `trust-policy`, this step decides it before AWS is asked.";

function tell(
  refusal: Refusal,
  code: 'role-refused' | 'session-refused' | 'trust-policy-refused',
  {
    asked,
    error,
    settings,
  }: { readonly settings: Settings; readonly asked: Asked; readonly error: ServiceError | undefined },
  { runner }: RefusalWorld,
): ActionError {
  if (settings.maskAccountId) runner.mask([parseRoleArn(settings.session.roleArn)?.account ?? ''].filter(Boolean));
  runner.summary(refusalSummary(refusal));
  const hint = refusalHint(refusal);
  return new ActionError(code, refusalMessage(refusal, asked.claims), {
    hint: hint === '' ? undefined : hint,
    cause: error,
  });
}

async function describe({ claims }: Asked, { signal, templates }: RefusalWorld): Promise<string> {
  return describeTemplate(await templates.read(signal), claims);
}

/** The statement whose checks stand beside the token. */
function decisive({ reason }: Refused): JudgedStatement | undefined {
  switch (reason.kind) {
    case 'denied':
      return reason.by;
    case 'not-allowed':
      return reason.nearest;
    case 'no-allow':
      return undefined;
  }
}
