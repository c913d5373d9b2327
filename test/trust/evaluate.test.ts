import { describe, expect, test } from 'vitest';
import { type Decision, evaluate, failures } from '../../src/trust/evaluate.ts';
import { explainDecision } from '../../src/trust/explain.ts';
import { allow, document, GITHUB, MAIN, PROVIDER_ARN, parsed, request } from './support.ts';

const SUB = `${GITHUB}:sub`;
const AUD = `${GITHUB}:aud`;
const EXACT = { StringEquals: { [AUD]: 'sts.amazonaws.com', [SUB]: MAIN } };

function decide(statements: readonly object[], claims: Readonly<Record<string, unknown>> = {}): Decision {
  return evaluate(parsed(document(...statements)), request(claims));
}

describe('every trigger, in both forms of the subject', () => {
  const NAME = 'repo:acme/payments';
  const IMMUTABLE = 'repo:acme@123456/payments@456789';
  test.each([
    ['a push to a branch', 'ref:refs/heads/main', 'ref:refs/heads/main', true],
    ['a push to another branch', 'ref:refs/heads/main', 'ref:refs/heads/other', false],
    ['a tag or release', 'ref:refs/tags/v*', 'ref:refs/tags/v1.2.3', true],
    ['a tag, where branches are meant', 'ref:refs/heads/*', 'ref:refs/tags/v1.2.3', false],
    ['a pull request', 'pull_request', 'pull_request', true],
    ['a pull request, where branches are meant', 'ref:refs/heads/*', 'pull_request', false],
    ['an environment', 'environment:production', 'environment:production', true],
    ['an environment with a colon', 'environment:Production%3AV1', 'environment:Production%3AV1', true],
    ['an environment on main', 'ref:refs/heads/main', 'environment:production', false],
    [
      'a merge queue',
      'ref:refs/heads/gh-readonly-queue/main/*',
      'ref:refs/heads/gh-readonly-queue/main/pr-7-2f5c8a1d',
      true,
    ],
    ['pull_request_target, as its base branch', 'ref:refs/heads/main', 'ref:refs/heads/main', true],
    ['a branch with an at sign', 'ref:refs/heads/user@*', 'ref:refs/heads/user@example/x', true],
  ])('%s', (_what, wanted, found, allowed) => {
    for (const [policy, token] of [
      [NAME, NAME],
      [IMMUTABLE, IMMUTABLE],
    ] as const) {
      const condition = { StringEquals: { [AUD]: 'sts.amazonaws.com' }, StringLike: { [SUB]: `${policy}:${wanted}` } };
      expect(decide([allow(condition)], { sub: `${token}:${found}` }).outcome).toBe(allowed ? 'allowed' : 'refused');
    }
    // The other form never matches, whatever stands behind it.
    expect(decide([allow({ StringLike: { [SUB]: `${NAME}:*` } })], { sub: `${IMMUTABLE}:${found}` }).outcome).toBe(
      'refused',
    );
    expect(decide([allow({ StringLike: { [SUB]: `${IMMUTABLE}:*` } })], { sub: `${NAME}:${found}` }).outcome).toBe(
      'refused',
    );
  });

  test.each([
    ['repository_owner:acme:repository_visibility:private', 'repository_owner:acme:*'],
    [
      'repo:acme@123456/payments@456789:environment:prod:job_workflow_ref:acme/wf/.github/workflows/d.yml@refs/heads/main',
      '*:job_workflow_ref:acme/wf/.github/workflows/d.yml@refs/heads/main',
    ],
    ['environment:production%3Aeastus:repository_owner:acme', 'environment:production%3Aeastus:repository_owner:acme'],
  ])('an own template: %s', (sub, wanted) => {
    expect(decide([allow({ StringLike: { [SUB]: wanted } })], { sub }).outcome).toBe('allowed');
  });
});

describe('every kind of issuer', () => {
  test.each([
    [`https://${GITHUB}/acme-corp`],
    ['https://token.actions.acme.ghe.com'],
    ['https://token.actions.acme.ghe.com/acme'],
    ['https://ghes.example/_services/token'],
  ])('%s has a provider and keys of its own', (iss) => {
    const host = iss.replace('https://', '');
    const provider = { Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` } };
    const own = { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: MAIN } };
    expect(decide([allow(own, provider)], { iss }).outcome).toBe('allowed');
    expect(decide([allow(own)], { iss }).outcome).toBe('refused');
    expect(decide([allow(EXACT, provider)], { iss }).outcome).toBe('refused');
    expect(decide([allow(own, provider)]).outcome).toBe('refused');
  });
});

describe('a principal', () => {
  test.each([
    [{ Federated: PROVIDER_ARN }, true],
    [{ Federated: ['arn:aws:iam::123456789012:oidc-provider/other', PROVIDER_ARN] }, true],
    ['*', true],
    [{ AWS: '*' }, true],
    [{ Federated: '*' }, true],
    [{ Federated: PROVIDER_ARN.replace('123456789012', '210987654321') }, false],
    [{ Federated: PROVIDER_ARN.replace('arn:aws:', 'arn:aws-cn:') }, false],
    [{ Federated: `${PROVIDER_ARN}/slug` }, false],
    [{ Federated: PROVIDER_ARN.toUpperCase() }, false],
    [{ AWS: 'arn:aws:iam::123456789012:root' }, false],
    [{ AWS: '123456789012' }, false],
    [{ Service: 'ec2.amazonaws.com' }, false],
    [{ CanonicalUser: '*' }, false],
  ])('%j', (principal, allowed) => {
    expect(decide([allow(EXACT, { Principal: principal })]).outcome).toBe(allowed ? 'allowed' : 'refused');
  });
});

describe('an action', () => {
  test.each([
    [{ Action: 'sts:AssumeRoleWithWebIdentity' }, true],
    [{ Action: 'STS:assumerolewithWEBidentity' }, true],
    [{ Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'] }, true],
    [{ Action: 'sts:*' }, true],
    [{ Action: '*' }, true],
    [{ Action: 'sts:AssumeRoleWith???Identity' }, true],
    [{ Action: 'sts:AssumeRole' }, false],
    [{ Action: 'sts:AssumeRoleWithSAML' }, false],
    [{ Action: undefined, NotAction: 'sts:AssumeRole' }, true],
    [{ Action: undefined, NotAction: 'sts:AssumeRole*' }, false],
  ])('%j', (action, allowed) => {
    expect(decide([allow(EXACT, action)]).outcome).toBe(allowed ? 'allowed' : 'refused');
  });
});

describe('a decision', () => {
  test('allows by the first statement that does', () => {
    const decision = decide([allow({ StringEquals: { [SUB]: 'x' } }), allow(EXACT, { Sid: 'Main' })]);
    expect(decision).toMatchObject({ outcome: 'allowed', by: { statement: { index: 1, sid: 'Main' } } });
    expect(explainDecision(decision)).toEqual(['Statement[1] "Main" allows it']);
  });

  test('refuses where a Deny applies, whatever allows, and says which', () => {
    const deny = allow({ StringLike: { [SUB]: 'repo:acme@*:ref:*' } }, { Effect: 'Deny', Sid: 'NoBranches' });
    const decision = decide([allow(EXACT), deny]);
    expect(decision).toMatchObject({ outcome: 'refused', reason: { kind: 'denied', by: { statement: { index: 1 } } } });
    expect(explainDecision(decision).join('\n')).toMatch(
      /^Statement\[1\] "NoBranches" denies it:\n\s+StringLike "[^"]*:sub" \(line 1:\d+, [^)]*\)\n\s+wants: "repo:acme@\*:ref:\*"\n\s+found: "repo:acme@123456/,
    );
  });

  test('is not swayed by a Deny that does not apply', () => {
    expect(decide([allow(EXACT), allow({ StringLike: { [SUB]: '*:pull_request' } }, { Effect: 'Deny' })]).outcome).toBe(
      'allowed',
    );
  });

  test('names the first condition that fails in the statement that comes nearest', () => {
    const decision = decide([
      allow({}, { Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }),
      allow({ StringEquals: { [AUD]: 'other', [SUB]: 'repo:acme/payments:pull_request' } }),
      allow(
        { StringEquals: { [AUD]: 'sts.amazonaws.com', [SUB]: 'repo:acme/payments:ref:refs/heads/main' } },
        { Sid: 'Main' },
      ),
    ]);
    expect(decision).toMatchObject({
      outcome: 'refused',
      reason: {
        kind: 'not-allowed',
        nearest: { statement: { index: 2, sid: 'Main' } },
        first: {
          element: 'Condition',
          operator: 'StringEquals',
          key: SUB,
          wanted: ['repo:acme/payments:ref:refs/heads/main'],
          found: [MAIN],
          verdict: 'fails',
          place: { line: 1, path: `Statement[2].Condition.StringEquals["${SUB}"]` },
        },
      },
    });
    const [, nearest] = decision.judged;
    expect(nearest && failures(nearest)).toHaveLength(2);
    expect(explainDecision(decision)[0]).toMatch(/^Statement\[2\] "Main" comes nearest, and this does not fit/);
  });

  test.each([
    [
      { StringEquals: { [`${GITHUB}:event_name`]: 'push' } },
      'not-supplied',
      'nothing: AWS makes no condition key of the claim "event_name"',
    ],
    [
      { StringEquals: { [`${GITHUB}:environment`]: 'prod' } },
      'claim-absent',
      'nothing: the token has no claim "environment"',
    ],
    [
      { StringEquals: { [`https://${SUB}`]: MAIN } },
      'other-provider',
      `nothing: the token's issuer gives keys that begin with "${GITHUB}:"`,
    ],
    [
      { StringEquals: { 'sts:ExternalId': 'x' } },
      'other-request',
      'nothing: AssumeRoleWithWebIdentity has no ExternalId',
    ],
  ])('says why a key is missing: %j', (condition, because, words) => {
    const decision = decide([allow(condition)]);
    expect(decision).toMatchObject({
      outcome: 'refused',
      reason: { first: { found: undefined, absent: { because } } },
    });
    expect(explainDecision(decision).join('\n')).toContain(words);
  });

  test('says so where nothing allows anything', () => {
    expect(explainDecision(decide([allow(EXACT, { Effect: 'Deny' })]))[0]).toContain('denies it');
    expect(explainDecision(decide([allow({ StringEquals: { [SUB]: 'x' } }, { Effect: 'Deny' })]))).toEqual([
      'no statement of the policy allows anything',
    ]);
  });
});

describe('an open question', () => {
  const NETWORK = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

  test('leaves an Allow undecided that all else fits, and says what it depends on', () => {
    const decision = decide([allow({ ...EXACT, ...NETWORK })]);
    expect(decision).toMatchObject({
      outcome: 'undecided',
      questions: [{ depends: expect.stringContaining('the address from which') }],
    });
    expect(explainDecision(decision)[0]).toMatch(
      /^Statement\[0\]: IpAddress "aws:SourceIp" \(line 1:\d+, .*\) depends on the address from which the runner reaches AWS$/,
    );
  });

  test('changes nothing where something else decides', () => {
    expect(decide([allow({ ...NETWORK, StringEquals: { [SUB]: 'x' } })]).outcome).toBe('refused');
    expect(decide([allow(EXACT), allow(NETWORK)]).outcome).toBe('allowed');
    expect(decide([allow(NETWORK), allow(EXACT, { Effect: 'Deny' })]).outcome).toBe('refused');
    expect(decide([allow({ StringEquals: { [SUB]: 'x' } }), allow(NETWORK, { Effect: 'Deny' })]).outcome).toBe(
      'refused',
    );
  });

  test('in a Deny leaves an Allow undecided', () => {
    const deny = allow({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { Effect: 'Deny' });
    const decision = decide([allow(EXACT), deny]);
    expect(decision).toMatchObject({ outcome: 'undecided', questions: [{ statement: { index: 1 } }] });
  });
});
