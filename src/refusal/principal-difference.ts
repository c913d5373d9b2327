import { parseArn } from '../credentials/arn.ts';
import type { Claims } from '../identity/claims.ts';
import type { ElementCheck } from '../trust/check.ts';
import { providerOf } from '../trust/provider-keys.ts';
import { type Cause, cause, said } from './cause.ts';

/** Why a statement is not for this token's provider. */
export function principalDifference({ found, wanted }: ElementCheck, claims: Claims): Cause {
  const ours = found.replace(/^Federated: /, '');
  const theirs = wanted.map((entry) => entry.replace(/^Federated: /, ''));
  const federated = wanted.filter((entry) => entry.startsWith('Federated: ')).map((entry) => entry.slice(11));
  const fix = `Write "Principal": { "Federated": "${ours}" }.`;
  const [nearest] = federated;
  if (nearest === undefined) {
    return cause(
      'principal-type',
      `the statement trusts ${theirs.map(said).join(', ')}, which is no OIDC provider: this token comes from "${ours}"`,
      fix,
    );
  }
  const between = `the policy trusts ${said(nearest)}, this token comes from "${ours}"`;
  const [theirArn, ourArn] = [parseArn(nearest), parseArn(ours)];
  if (theirArn === undefined) {
    return cause(
      'principal-not-arn',
      `Federated must be the ARN of an OIDC provider, found ${said(nearest)}: this token comes from "${ours}"`,
      fix,
    );
  }
  if (theirArn.resource === ourArn?.resource) {
    return theirArn.partition === ourArn.partition
      ? cause(
          'principal-account',
          `the provider is another account's: ${between}`,
          'The provider must be in the account of the role.',
        )
      : cause('principal-partition', `the provider is in another partition: ${between}`, fix);
  }
  return cause(
    providerCode(theirArn.resource, providerOf(claims.iss)),
    `the provider is another issuer's: ${between}`,
    fix,
  );
}

function providerCode(resource: string, ours: string): string {
  const theirs = resource.replace(/^oidc-provider\//, '');
  if (theirs.startsWith('vstoken.')) return 'principal-old-host';
  const [host, slug] = [theirs.split('/')[0], ours.split('/')[0]];
  return host === slug ? 'principal-slug' : 'principal-issuer';
}
