import { describe, expect, test } from 'vitest';
import { GITHUB, request } from './support.ts';

const CLAIMS = {
  actor: 'octocat',
  actor_id: '583231',
  enterprise_id: '9',
  environment: 'production',
  workflow: 'deploy',
  repository_visibility: 'private',
  runner_environment: 'github-hosted',
};
const SUPPLIED = [
  'aud',
  'sub',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];
const NEVER = [
  'event_name',
  'runner_environment',
  'repository_owner',
  'repository_visibility',
  'iss',
  'jti',
  'exp',
  'constructor',
  '__proto__',
];

describe('the keys of an issuer', () => {
  test.each([[`https://${GITHUB}`], [`https://${GITHUB}/acme-corp`], ['https://token.actions.acme.ghe.com']])(
    'of %s are those claims that AWS makes keys of',
    (iss) => {
      const asked = request({ ...CLAIMS, iss });
      const prefix = iss.replace('https://', '');
      for (const claim of SUPPLIED) expect(asked.read(`${prefix}:${claim}`), claim).toMatchObject({ kind: 'known' });
      for (const claim of NEVER) {
        expect(asked.read(`${prefix}:${claim}`), claim).toMatchObject({ kind: 'absent', because: 'not-supplied' });
      }
      expect(asked.read(`${prefix}:amr`)).toMatchObject({ kind: 'absent', because: 'claim-absent' });
      expect(asked.read(`${prefix.toUpperCase()}:SUB`)).toMatchObject({ kind: 'known' });
      expect(asked.providerArn).toBe(`arn:aws:iam::123456789012:oidc-provider/${prefix}`);
    },
  );

  test.each([['ghes.example:8443/_services/token'], ['ghes/_services/token']])(
    'of a GitHub Enterprise Server are aud and sub: %s',
    (prefix) => {
      const asked = request({ ...CLAIMS, iss: `https://${prefix}` });
      expect(asked.read(`${prefix}:sub`)).toMatchObject({ kind: 'known' });
      expect(asked.read(`${prefix}:aud`)).toEqual({ kind: 'known', values: ['sts.amazonaws.com'] });
      for (const claim of ['environment', 'repository', ...NEVER]) {
        expect(asked.read(`${prefix}:${claim}`)).toMatchObject({ kind: 'absent', because: 'not-supplied' });
      }
      expect(asked.providerArn).toBe(`arn:aws:iam::123456789012:oidc-provider/${prefix}`);
    },
  );

  test('of another issuer are absent', () => {
    for (const key of [
      `${GITHUB}/slug:sub`,
      `https://${GITHUB}:sub`,
      'accounts.google.com:aud',
      'vstoken.actions.githubusercontent.com:sub',
    ]) {
      expect(request().read(key)).toMatchObject({ kind: 'absent', because: 'other-provider' });
    }
  });

  test.each([
    ['arn:aws-us-gov:iam::123456789012:role/deploy', `https://${GITHUB}`, /partition "aws-us-gov"/],
    ['arn:aws:iam::123456789012:role/deploy', 'https://token.actions.acme.ghe.com/acme', /carries a slug/],
  ])('that AWS has not spoken of are unknown: %s, %s', (roleArn, iss, depends) => {
    const asked = request({ ...CLAIMS, iss }, { roleArn });
    const prefix = iss.replace('https://', '');
    expect(asked.read(`${prefix}:environment`)).toEqual({ kind: 'unknown', depends: expect.stringMatching(depends) });
    expect(asked.read(`${prefix}:sub`)).toMatchObject({ kind: 'known' });
    expect(asked.providerArn).toBe(`${roleArn.replace('role/deploy', 'oidc-provider/')}${prefix}`);
  });
});

describe('keys beside the token', () => {
  test.each([
    ['aws:CurrentTime', '2026-11-23T10:00:00Z'],
    ['aws:EpochTime', '1795428000'],
    ['aws:RequestedRegion', 'us-east-1'],
    ['aws:SecureTransport', 'true'],
    ['aws:ViaAWSService', 'false'],
    ['STS:rolesessionname', 'acme.payments-42'],
  ])('%s is %s', (key, value) => {
    expect(request().read(key)).toEqual({ kind: 'known', values: [value] });
  });

  test.each([
    ['sts:ExternalId'],
    ['sts:SourceIdentity'],
    ['aws:TokenIssueTime'],
    ['aws:MultiFactorAuthPresent'],
    ['aws:username'],
    ['aws:SourceArn'],
    ['aws:RequestTag/team'],
    ['aws:TagKeys'],
  ])('%s is not in this request', (key) => {
    expect(request().read(key)).toMatchObject({ kind: 'absent', because: 'other-request' });
  });

  test.each([
    ['aws:SourceIp'],
    ['aws:SourceVpce'],
    ['aws:PrincipalOrgID'],
    ['aws:ResourceTag/team'],
    ['aws:PrincipalTag/team'],
    ['aws:FederatedProvider'],
    ['aws:UserAgent'],
    ['sts:RoleAuthorizedByIdp'],
    ['aws:SomethingNew'],
    ['constructor'],
    ['__proto__'],
    [''],
  ])('%s only AWS knows', (key) => {
    expect(request().read(key)).toMatchObject({ kind: 'unknown' });
  });

  test('given ones come first', () => {
    const asked = request({}, { given: { 'AWS:sourceip': '203.0.113.7', 'aws:TagKeys': ['a', 'b'] } });
    expect(asked.read('aws:SourceIp')).toEqual({ kind: 'known', values: ['203.0.113.7'] });
    expect(asked.read('aws:tagkeys')).toEqual({ kind: 'known', values: ['a', 'b'] });
  });
});
