import { expect, test } from 'vitest';
import { ActionError } from '../../src/errors.ts';
import { issuerFor } from '../../src/identity/issuer.ts';
import { explainUnknownHost } from '../../src/inputs/unknown-host.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import { type Service, ServiceError } from '../../src/service-error.ts';

const { references } = parseReferences(
  'A = b\nC = arn:aws:secretsmanager:eu-west-9:123456789012:secret:x\nD = ssm:arn:aws:ssm:eu-west-8:123456789012:parameter/y',
);
const GITHUB = issuerFor('https://github.com', undefined);

function hintFor(service: Service, endpoint: string, given: { issuer?: typeof GITHUB; regionFrom?: string } = {}) {
  const cause = new ServiceError('no', { service, endpoint, transient: true, code: 'ENOTFOUND' });
  const error = new ActionError('service-unavailable', 'failed', { hint: 'as ever', cause });
  const inputs = { references, region: 'us-east-99', regionFrom: 'aws-region', issuer: GITHUB, ...given };
  return explainUnknownHost(error, cause, inputs).hint;
}

test.each<[Service, string, object, string]>([
  ['AWS STS', 'https://sts.us-east-99.amazonaws.com', {}, 'no region "us-east-99": check `aws-region`'],
  ['AWS STS', 'https://sts.us-east-99.amazonaws.com', { regionFrom: 'AWS_REGION' }, 'check `AWS_REGION`'],
  ['AWS Secrets Manager', 'https://secretsmanager-fips.eu-west-9.amazonaws.com', {}, 'the ARN in `secrets`, line 2'],
  ['AWS Parameter Store', 'https://ssm.eu-west-8.amazonaws.com', {}, 'the ARN in `secrets`, line 3'],
  ['Amazon ECR', 'https://api.ecr.eu-west-7.amazonaws.com', {}, '`ecr-login` and the stores of `manifests`'],
  ['OIDC issuer', 'https://evil.example', { issuer: issuerFor('', 'https://evil.example') }, 'correct `issuer`'],
  ['Vault', 'https://vault.example:8200', {}, '`vault-addr`'],
])('%s at %s, given %j, names what has named the host', (service, endpoint, given, words) => {
  expect(hintFor(service, endpoint, given)).toContain(words);
});

test.each<[Service, string]>([
  ['OIDC issuer', 'https://token.actions.githubusercontent.com'],
  ['AWS STS', 'https://vpce-1.sts.us-east-99.vpce.amazonaws.com'],
  ['Google STS', 'https://sts.googleapis.com'],
])('%s at %s follows from no input, and keeps its hint', (service, endpoint) => {
  expect(hintFor(service, endpoint)).toBe('as ever');
});
