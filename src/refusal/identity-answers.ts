import { parseRoleArn } from '../credentials/arn.ts';
import type { SessionRequest } from '../credentials/session.ts';
import type { Claims } from '../identity/claims.ts';
import { shellWord } from '../output/shell-word.ts';
import { providerOf } from '../trust/provider-keys.ts';
import { accountOf } from './asked-role.ts';
import { cause, said } from './cause.ts';
import type { Answer } from './sts-answer.ts';

const ANY = /(?:)/;

/**
 * What STS says of a token or its issuer; the first that fits counts.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
export const IDENTITY_ANSWERS: readonly Answer[] = [
  {
    code: /^InvalidIdentityToken/,
    message: /No OpenIDConnect provider found/i,
    explain: ({ claims, request }) =>
      cause(
        'provider-missing',
        `account ${accountOf(request)} has no IAM OIDC provider for the issuer ${said(claims.iss)}`,
        `The provider must be in the account of the role, and its URL must be the issuer letter by letter: \`aws iam create-open-id-connect-provider --url ${shellWord(claims.iss)} --client-id-list ${shellWord(claims.aud)}\`. If the account has one, the role's account is misspelt, or the provider's URL differs (an enterprise slug, the old "vstoken" host).`,
      ),
  },
  {
    code: /^InvalidIdentityToken/,
    message: /Incorrect token audience/i,
    explain: ({ claims, request }) =>
      cause(
        'provider-audience',
        `the IAM OIDC provider in account ${accountOf(request)} does not have the token's audience ${said(claims.aud)} among its client ids`,
        `Add it with \`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(request, claims)} --client-id ${shellWord(claims.aud)}\`, or give the step an \`audience\` that the provider has.`,
      ),
  },
  {
    code: /^InvalidIdentityToken/,
    message: /thumbprint/i,
    explain: ({ claims }) =>
      cause(
        'provider-thumbprint',
        `the IAM OIDC provider has no thumbprint that fits the certificate of ${said(providerOf(claims.iss))}`,
        'For GitHub’s own hosts AWS needs none: `aws iam update-open-id-connect-provider-thumbprint` with any current one lets it use its own authorities. A GitHub Enterprise Server with a private authority needs the thumbprint of that.',
      ),
  },
  {
    code: /^(?:InvalidIdentityToken|IDPCommunicationError)/,
    message: /verification key|could not be reached|communicat/i,
    explain: ({ claims }) =>
      cause(
        'issuer-unreachable',
        `AWS could not fetch the issuer's keys from ${said(claims.iss)}`,
        'AWS fetches them over the public internet. From github.com this passes: run the job again. A GitHub Enterprise Server must let AWS reach /_services/token/.well-known/openid-configuration and /jwks.',
      ),
  },
  {
    code: /^IDPCommunicationError/,
    message: ANY,
    explain: ({ claims }) =>
      cause(
        'issuer-unreachable',
        `AWS could not reach the issuer ${said(claims.iss)}`,
        'Run the job again; a GitHub Enterprise Server must be reachable for AWS.',
      ),
  },
  {
    code: /^InvalidIdentityToken/,
    message: ANY,
    explain: ({ claims }) =>
      cause(
        'token-not-taken',
        `AWS does not take the token of ${said(claims.iss)}`,
        'Its own message above is all that it says. Keyless had verified the token against the issuer’s published keys.',
      ),
  },
  {
    code: /^ExpiredToken/,
    message: ANY,
    explain: ({ claims }) =>
      cause(
        'token-expired',
        `the token had expired when AWS looked: it ends at ${new Date(claims.exp * 1000).toISOString()}, and AWS still takes it five minutes later`,
        "Compare this runner's clock with the real time, and look at what holds requests up on their way to AWS.",
      ),
  },
  {
    code: /^IDPRejectedClaim/,
    message: ANY,
    explain: () =>
      cause(
        'issuer-rejects',
        'the issuer told AWS that the token does not hold',
        'Run the job again, so that it gets another token.',
      ),
  },
];

function providerArn({ roleArn }: SessionRequest, { iss }: Claims): string {
  const { partition = 'aws', account = 'ACCOUNT' } = parseRoleArn(roleArn) ?? {};
  return `arn:${partition}:iam::${account}:oidc-provider/${providerOf(iss)}`;
}
