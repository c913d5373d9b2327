import { quote } from '../../secrets/quotation.ts';
import { withElement } from '../correction.ts';
import type { Finding } from '../finding.ts';
import { ACTION } from '../web-identity.ts';
import { covers, isOpen, type Review } from './review.ts';

/** Whom an Allow names, and for what. */
export function reviewPrincipals(review: Review): readonly Finding[] {
  const { statement } = review;
  if (isOpen(statement)) return [everyone(review)];
  if (!covers(statement)) return otherAction(review);
  return otherProvider(review);
}

function everyone({ context, provider, statement }: Review): Finding {
  const arn = context.request?.providerArn ?? `arn:aws:iam::ACCOUNT:oidc-provider/${provider}`;
  return {
    rule: 'principal-everyone',
    severity: 'error',
    policy: undefined,
    place: statement.principals.place,
    why: '"*" lets in every identity of every issuer and account that the conditions do not keep out',
    corrected: withElement(statement, 'Principal', { Federated: arn }),
  };
}

/** `sts:AssumeRole` is for principals of AWS. A statement for session tags alone stands beside one that lets them in. */
function otherAction({ policy, statement }: Review): readonly Finding[] {
  const federated = JSON.stringify(statement.principals.entries);
  const beside = policy.statements.some(
    (other) => other.effect === 'Allow' && covers(other) && JSON.stringify(other.principals.entries) === federated,
  );
  if (beside) return [];
  const { negated, patterns, place } = statement.actions;
  return [
    {
      rule: 'action-other',
      severity: 'error',
      policy: undefined,
      place,
      why: `a token is exchanged by "${ACTION}", which ${patterns.map((one) => quote(one)).join(', ')} ${negated ? 'leaves out' : 'does not cover'}`,
      corrected: withElement(statement, 'Action', ACTION, negated ? 'NotAction' : 'Action'),
    },
  ];
}

function otherProvider({ context, policy, statement }: Review): readonly Finding[] {
  const { entries, place } = statement.principals;
  const [first] = entries.filter(({ type, value }) => type === 'Federated' && value.includes(':oidc-provider/'));
  if (first === undefined) return [];
  const wanted = context.request?.providerArn ?? misspelt(first.value);
  const named = policy.statements.some(({ principals }) => principals.entries.some(({ value }) => value === wanted));
  if (wanted === undefined || named) return [];
  return [
    {
      rule: 'principal-other-provider',
      severity: 'error',
      policy: undefined,
      place,
      why: `${quote(first.value)} is not the token's provider, ${quote(wanted)}: ${difference(first.value, wanted)}`,
      corrected: withElement(statement, 'Principal', { Federated: wanted }),
    },
  ];
}

/** How an ARN that can't be right would be right. */
function misspelt(arn: string): string | undefined {
  const right = arn
    .replace('oidc-provider/https://', 'oidc-provider/')
    .replace('oidc-provider/vstoken.', 'oidc-provider/token.')
    .replace(/\/$/, '');
  return right === arn ? undefined : right;
}

function difference(arn: string, wanted: string): string {
  const [found, right] = [arn.split(':'), wanted.split(':')];
  if (found[1] !== right[1]) return 'another partition';
  if (found[4] !== right[4]) return 'another account';
  return 'another issuer';
}
