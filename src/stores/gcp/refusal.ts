import { ActionError } from '../../errors.ts';
import type { Claims } from '../../identity/claims.ts';
import { shellQuoted } from '../../output/shell-word.ts';
import { escapeUnseen } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import { refusalOf } from './answer.ts';
import { causeOf } from './causes.ts';
import { principalOf } from './principal.ts';
import { defaultAudience } from './provider.ts';
import type { GcpSettings } from './settings.ts';

type Asked = Pick<GcpSettings, 'provider' | 'serviceAccount'>;

/** An exchange that STS has refused, with token and provider side by side (law 7); what is no refusal is returned as it is. */
export function explainExchange(error: unknown, { provider }: Asked, claims: Claims): unknown {
  const problem = refusalOf(error);
  if (problem === undefined) return unexplained(error);
  const { condition, hint, issuer } = causeOf(problem, provider, claims);
  const own = defaultAudience(provider);
  const rows = [
    ['', 'the token', 'the provider'],
    ['subject', claims.sub, condition ? 'judged by its attribute condition' : 'any, but for its attribute condition'],
    ['issuer', claims.iss, issuer ?? 'its issuer URI'],
    ['audience', claims.aud, `${own === claims.aud ? 'that' : own}, unless it names allowed audiences`],
  ];
  const table = [...aligned(rows), ...(condition ? conditionClaims(claims) : [])].map((line) => `  ${line}`);
  return told(error, `the provider "${provider.name}" refused this job's token`, table, hint);
}

/** What IAM Credentials has refused. */
export function explainImpersonation(error: unknown, { provider, serviceAccount }: Asked, claims: Claims): unknown {
  const problem = refusalOf(error);
  if (problem === undefined) return unexplained(error);
  const member = principalOf(provider, claims.sub);
  const head = `this job's token was taken, but it may not act as "${serviceAccount}"`;
  return told(
    error,
    head,
    [`  the job is ${member}`],
    impersonationHint(problem.code, problem.reason, serviceAccount, member),
  );
}

function impersonationHint(code: string, reason: string, account: string, member: string): string {
  if (reason === 'SERVICE_DISABLED')
    return 'Enable the API in the project of the service account: gcloud services enable iamcredentials.googleapis.com --project=PROJECT';
  if (code === 'NOT_FOUND')
    return 'There is no service account of that email: gcloud iam service-accounts list --project=PROJECT';
  if (code !== 'PERMISSION_DENIED')
    return `Look at the service account: gcloud iam service-accounts describe ${account}`;
  return [
    `It lacks the role roles/iam.workloadIdentityUser on the service account, or there is none of that email: gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${shellQuoted(member)}`,
    'A new binding takes a minute or two. The subject is spelt so where the provider maps google.subject to assertion.sub; letter case counts.',
  ].join('\n');
}

/** What no retry has worded. */
function unexplained(error: unknown): unknown {
  return error instanceof ServiceError ? new ActionError('store-refused', error.message, { cause: error }) : error;
}

/** A failure that outlasted every retry keeps its code. */
function told(error: unknown, head: string, lines: readonly string[], hint: string): ActionError {
  const { code, message: said } =
    error instanceof ActionError ? error : new ActionError('store-refused', messageOf(error));
  const message = [`${head}: ${said}`, ...lines.map(escapeUnseen)].join('\n');
  return new ActionError(code, message, { hint, cause: error instanceof ActionError ? error.cause : error });
}

function messageOf(error: unknown): string {
  return error instanceof ServiceError ? error.message : 'unknown failure';
}

/** What conditions are usually about. */
function conditionClaims(claims: Claims): readonly string[] {
  const names = ['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'ref', 'environment'];
  return names.map(
    (name) => `assertion.${name} is ${claims[name] === undefined ? 'absent' : JSON.stringify(claims[name])}`,
  );
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}
