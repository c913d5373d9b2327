import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/trust/finding.ts';
import type { FindingContext } from '../../src/trust/finding-context.ts';
import { findings, findingsAcross } from '../../src/trust/findings.ts';
import { allow, claimsOf, document, GITHUB, MAIN, PROVIDER_ARN, parsed, request } from './support.ts';

const SUB = `${GITHUB}:sub`;
const AUD = `${GITHUB}:aud`;
const AUDIENCE = { [AUD]: 'sts.amazonaws.com' };
const REPO = 'repo:acme@123456/payments@456789';
const KNOWN: FindingContext = { claims: claimsOf(), request: request() };

const equal = (sub: string | readonly string[], more: object = {}): object => ({
  StringEquals: { ...AUDIENCE, [SUB]: sub, ...more },
});
const like = (sub: string | readonly string[], more: object = {}): object => ({
  StringEquals: { ...AUDIENCE, ...more },
  StringLike: { [SUB]: sub },
});

function found(statement: object, context: FindingContext = KNOWN, ...others: readonly object[]): readonly Finding[] {
  return findings(parsed(document(statement, ...others)), context);
}

/** `severity rule` of each. */
const names = (list: readonly Finding[]): readonly string[] => list.map(({ rule, severity }) => `${severity} ${rule}`);

/** The Condition of the only finding's corrected statement. */
function corrected(list: readonly Finding[]): unknown {
  expect(list).toHaveLength(1);
  return list[0]?.corrected['Condition'];
}

const GOOD: readonly (readonly [what: string, condition: object, rest?: object])[] = [
  ['a branch, exactly', equal(MAIN)],
  ['an environment, exactly', equal(`${REPO}:environment:production`)],
  ['several of one repository', equal([MAIN, `${REPO}:environment:production`])],
  ['both forms, for the time of a change', equal([MAIN, 'repo:acme/payments:ref:refs/heads/main'])],
  ['release branches', like(`${REPO}:ref:refs/heads/release/*`)],
  ['tags of versions', like(`${REPO}:ref:refs/tags/v*`)],
  ['any environment', like(`${REPO}:environment:*`)],
  [
    'all but pull requests, by a condition beside it',
    { ...like(`${REPO}:*`), StringNotLike: { [SUB]: '*:pull_request' } },
  ],
  ['any context, with the environment in its own key', like(`${REPO}:*`, { [`${GITHUB}:environment`]: 'production' })],
  [
    'any name, with the id of the repository in its own key',
    like('repo:*:environment:production', { [`${GITHUB}:repository_id`]: '456789' }),
  ],
  [
    'a whole owner, with the id of the repository',
    like('repo:acme@123456/*', { [`${GITHUB}:repository_id`]: '456789' }),
  ],
  ['an own template', equal('repository_owner_id:123456:environment:production')],
  [
    'a reusable workflow in an own template',
    like(`${REPO}:environment:production:job_workflow_ref:acme/wf/.github/workflows/d.yml@*`),
  ],
  [
    'ForAllValues with Null',
    { StringEquals: AUDIENCE, 'ForAllValues:StringEquals': { [SUB]: MAIN }, Null: { [SUB]: 'false' } },
  ],
  ['IfExists on what is no claim', { ...equal(MAIN), StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } }],
  ['another repository', equal('repo:acme/other:ref:refs/heads/main')],
  ['session tags in a statement beside', equal(MAIN), { Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'] }],
  ['a variable', equal('repo:acme@123456/payments@456789:environment:${aws:RequestedRegion}')],
  ['a service', {}, { Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  [
    'another issuer',
    { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/X:sub': 'system:serviceaccount:a:*' } },
    { Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/X' } },
  ],
  ['a Deny', { StringNotLike: { [SUB]: `${REPO}:*` } }, { Effect: 'Deny' }],
];

describe('a good policy has none', () => {
  test.each(GOOD.map(([what, condition, rest = {}]) => [what, condition, rest] as const))(
    '%s',
    (_what, condition, rest) => {
      const statement = allow(condition, rest);
      const others = 'Effect' in rest ? [allow(equal(MAIN))] : [];
      expect(found(statement, KNOWN, ...others)).toEqual([]);
      expect(found(statement, {}, ...others)).toEqual([]);
    },
  );

  test('nor has a session-tag statement beside one that lets the provider in', () => {
    expect(found(allow(equal(MAIN)), KNOWN, allow({}, { Action: 'sts:TagSession' }))).toEqual([]);
  });
});

describe('the audience', () => {
  test.each([
    [{ StringEquals: { [SUB]: MAIN } }],
    [{ StringEquals: { [SUB]: MAIN }, StringLike: { [AUD]: '*' } }],
    [{ StringEquals: { [SUB]: MAIN }, StringNotEquals: { [AUD]: 'x' } }],
  ])('that nothing confines: %j', (condition) => {
    const list = found(allow(condition));
    expect(names(list)).toEqual(['warning audience-missing']);
    expect(list[0]?.why).toContain(`nothing confines "${AUD}"`);
    expect(corrected(list)).toMatchObject({ StringEquals: { [AUD]: 'sts.amazonaws.com', [SUB]: MAIN } });
  });

  test('is that of its partition where no token is known', () => {
    const arn = PROVIDER_ARN.replace('arn:aws:', 'arn:aws-cn:');
    const list = found(allow({ StringEquals: { [SUB]: MAIN } }, { Principal: { Federated: arn } }), {});
    expect(corrected(list)).toMatchObject({ StringEquals: { [AUD]: 'sts.amazonaws.com.cn' } });
  });
});

describe('the subject', () => {
  test('that nothing confines lets in all of GitHub', () => {
    const list = found(allow({ StringEquals: AUDIENCE }));
    expect(names(list)).toEqual(['error subject-missing']);
    expect(list[0]?.why).toMatch(/so a job of any repository on GitHub may assume the role$/);
    expect(corrected(list)).toEqual(equal(MAIN));
    expect(corrected(found(allow({ StringEquals: AUDIENCE }), {}))).toEqual(
      equal('repo:OWNER/REPOSITORY:ref:refs/heads/main'),
    );
  });

  test('that only another key confines is one that AWS takes no more', () => {
    const list = found(allow({ StringEquals: { ...AUDIENCE, [`${GITHUB}:repository_id`]: '456789' } }));
    expect(names(list)).toEqual(['warning subject-missing']);
    expect(list[0]?.why).toContain('AWS takes no new trust policy');
  });

  test.each(['*', 'repo:*', 'repo:*/*:ref:refs/heads/main', '*:ref:refs/heads/main', 'repo:?*', 'environment:*'])(
    '%s matches every repository',
    (sub) => {
      const list = found(allow(like(sub)));
      expect(names(list)).toEqual(['error subject-any-repository']);
      expect(corrected(list)).toEqual(like(MAIN));
    },
  );

  test('of a template that names no owner anybody can have', () => {
    expect(names(found(allow(equal('environment:production'))))).toEqual(['error subject-any-repository']);
  });

  test.each([
    'repo:acme*',
    'repo:acme-*/payments:ref:refs/heads/main',
    'repo:acme@12*',
    'repository_owner:acm*:environment:x',
  ])('%s matches owners whose name anyone can take', (sub) => {
    expect(names(found(allow(like(sub))))).toEqual(['error subject-owner-open']);
  });

  test.each([
    'repo:acme@123456/*',
    'repo:acme@123456/pay*:ref:refs/heads/main',
    'repo:acme@123456/*:environment:production',
  ])('%s matches more than one repository', (sub) => {
    const list = found(allow(like(sub)));
    expect(names(list)).toEqual(['warning subject-repository-open']);
    expect(corrected(list)).toEqual(like(MAIN));
  });

  test('of a whole owner is for its own repository where no token is known', () => {
    expect(corrected(found(allow(like('repo:acme/*:environment:production')), {}))).toEqual(
      like('repo:acme/REPOSITORY:environment:production'),
    );
  });

  test.each([
    [`${REPO}:*`, 'pull requests, branches, tags, environments'],
    [`${REPO}:ref:*`, 'branches, tags'],
    [`${REPO}:ref:refs/*`, 'branches, tags'],
    [`${REPO}:*main`, 'branches, tags, environments'],
    [`${REPO}:?ull_request*`, 'pull requests'],
  ])('%s matches %s', (sub, kinds) => {
    const list = found(allow(like(sub)));
    if (!kinds.includes(',')) return expect(list).toEqual([]);
    expect(names(list)).toEqual(['warning subject-any-context']);
    expect(list[0]?.why).toContain(`matches ${kinds} alike`);
    return undefined;
  });

  test('of a pull request is a notice by itself, and a warning beside a deployment', () => {
    expect(names(found(allow(equal(`${REPO}:pull_request`))))).toEqual(['notice subject-pull-request']);
    const list = found(allow(equal([`${REPO}:pull_request`, MAIN])));
    expect(names(list)).toEqual(['warning subject-pull-request']);
    expect(corrected(list)).toEqual(equal(MAIN));
  });

  test.each([
    [`${MAIN} `, MAIN, /white space/],
    ['acme/payments:ref:refs/heads/main', 'repo:acme/payments:ref:refs/heads/main', /lacks "repo:"/],
    ['https://github.com/acme/payments:pull_request', 'repo:acme/payments:pull_request', /is an address/],
    ['repo:github.com/acme/payments:pull_request', 'repo:acme/payments:pull_request', /address behind "repo:"/],
    ['repo:payments:ref:refs/heads/main', 'repo:OWNER/payments:ref:refs/heads/main', /lacks the owner/],
    [
      'repo:acme@123456/payments:environment:x',
      'repo:acme@123456/payments@REPOSITORY_ID:environment:x',
      /id of the owner alone/,
    ],
    [
      'repo:acme/payments@456789:environment:x',
      'repo:acme@OWNER_ID/payments@456789:environment:x',
      /id of the repository alone/,
    ],
    ['repo:acme/other:release', 'repo:acme/other:ref:refs/heads/main', /ends in an event/],
    ['repo:acme/other:workflow_dispatch', 'repo:acme/other:ref:refs/heads/main', /ends in an event/],
    ['repo:acme/other:ref:main', 'repo:acme/other:ref:refs/heads/main', /lacks "refs\/heads\/"/],
    ['repo:acme/other:refs/heads/main', 'repo:acme/other:ref:refs/heads/main', /lacks "ref:"/],
    ['repo:acme/other:branch:main', 'repo:acme/other:ref:refs/heads/main', /names a branch or tag otherwise/],
  ])('%j is one that no token has', (sub, right, why) => {
    const list = found(allow(equal(sub)), {});
    expect(names(list)).toEqual(['error subject-impossible']);
    expect(list[0]?.why).toMatch(why);
    expect(corrected(list)).toEqual(equal(right));
  });

  test('in names, where this repository’s carries ids', () => {
    const list = found(allow(equal('repo:acme/payments:environment:production')));
    expect(names(list)).toEqual(['error subject-form']);
    expect(list[0]?.why).toContain(`they begin with "${REPO}"`);
    expect(corrected(list)).toEqual(equal(`${REPO}:environment:production`));
    expect(names(found(allow(equal('repo:acme/payments:environment:production')), { subjectPrefix: REPO }))).toEqual([
      'error subject-form',
    ]);
    expect(found(allow(equal('repo:acme/payments:environment:production')), {})).toEqual([]);
  });

  test('with ids, where this repository’s are names', () => {
    const context = { subjectPrefix: 'repo:acme/payments' };
    const list = found(allow(equal(MAIN)), context);
    expect(names(list)).toEqual(['error subject-form']);
    expect(corrected(list)).toEqual(equal('repo:acme/payments:ref:refs/heads/main'));
  });

  test('in another letter case', () => {
    const list = found(allow(equal('repo:Acme@123456/Payments@456789:ref:refs/heads/main')));
    expect(names(list)).toEqual(['error subject-letter-case']);
    expect(corrected(list)).toEqual(equal(MAIN));
    const ignoring = { StringEquals: AUDIENCE, StringEqualsIgnoreCase: { [SUB]: MAIN.toUpperCase() } };
    expect(names(found(allow(ignoring)))).not.toContain('error subject-letter-case');
  });
});

test('a condition with several wide values gets one finding, and one correction of them all', () => {
  const list = found(
    allow(like(['repo:acme/payments:*', 'repo:acme/other:*', 'repo:acme@123456/*', 'repo:acme@123456/p*'])),
  );
  expect(names(list)).toEqual(['warning subject-repository-open', 'warning subject-any-context', 'error subject-form']);
  expect(list[0]?.corrected['Condition']).toEqual(like([MAIN, 'repo:acme/other:ref:refs/heads/main']));
});

describe('operators', () => {
  test('a wildcard under StringEquals never matches, and under StringNotEquals excludes nobody', () => {
    const list = found(allow(equal(`${REPO}:ref:refs/heads/*`)));
    expect(names(list)).toEqual(['error wildcard-under-equals']);
    expect(list[0]?.why).toMatch(/so it never matches$/);
    expect(corrected(list)).toEqual({ StringEquals: AUDIENCE, StringLike: { [SUB]: `${REPO}:ref:refs/heads/*` } });
    const negated = { StringNotEquals: { [SUB]: '*:pull_request' } };
    const [deny] = found(allow(negated, { Effect: 'Deny' }), KNOWN, allow(equal(MAIN)));
    expect(deny).toMatchObject({ rule: 'wildcard-under-equals', why: expect.stringMatching(/excludes nobody$/) });
    expect(deny?.corrected).toMatchObject({ Condition: { StringNotLike: { [SUB]: '*:pull_request' } } });
    expect(found(allow(equal(`${REPO}:environment:a\${*}b`)))).toEqual([]);
  });

  test.each([
    [
      { StringEquals: AUDIENCE, 'ForAllValues:StringEquals': { [SUB]: MAIN } },
      'warning',
      { StringEquals: { ...AUDIENCE, [SUB]: MAIN } },
    ],
    [
      { ...equal(MAIN), StringEqualsIfExists: { [`${GITHUB}:environment`]: 'p' } },
      'error',
      equal(MAIN, { [`${GITHUB}:environment`]: 'p' }),
    ],
    [
      { ...equal(MAIN), 'ForAllValues:StringLike': { [`${GITHUB}:ref`]: 'r*' } },
      'error',
      { ...equal(MAIN), StringLike: { [`${GITHUB}:ref`]: 'r*' } },
    ],
  ])('that a missing key passes: %j', (condition, severity, right) => {
    const list = found(allow(condition));
    expect(names(list)).toEqual([`${severity} missing-key-passes`]);
    expect(corrected(list)).toEqual(right);
  });
});

describe('keys', () => {
  test.each([
    ['StringEquals', 'event_name', 'push', 'Allow', 'this statement never allows anything'],
    ['StringNotEquals', 'event_name', 'pull_request', 'Allow', 'this condition protects nothing'],
    ['StringEqualsIfExists', 'runner_environment', 'self-hosted', 'Allow', 'this condition protects nothing'],
    ['ForAllValues:StringEquals', 'workflow_sha', 'x', 'Allow', 'this condition protects nothing'],
    ['StringEquals', 'event_name', 'pull_request', 'Deny', 'this denies nothing'],
    ['StringNotEquals', 'event_name', 'push', 'Deny', 'this denies every request'],
    ['Null', 'ref_protected', 'true', 'Deny', 'this denies every request'],
  ])('%s on %s, which AWS does not supply', (operator, claim, value, effect, outcome) => {
    const condition = { [operator]: { [`${GITHUB}:${claim}`]: value } };
    const statement =
      effect === 'Allow'
        ? allow({ StringLike: { [SUB]: MAIN, [AUD]: 'sts.*' }, ...condition })
        : allow(condition, { Effect: effect });
    const [finding, ...rest] = found(statement, KNOWN, allow(equal(MAIN)));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'key-not-supplied',
      severity: 'error',
      why: `the claim "${claim}" is no condition key of AWS, so ${outcome}`,
    });
    expect(JSON.stringify(finding?.corrected)).not.toContain(claim);
  });

  test('have a key that does the same in their place', () => {
    expect(corrected(found(allow(equal(MAIN, { [`${GITHUB}:repository_owner`]: 'acme' }))))).toEqual(
      equal(MAIN, { [`${GITHUB}:repository_owner_id`]: '123456' }),
    );
    expect(corrected(found(allow(equal(MAIN, { [`${GITHUB}:workflow_ref`]: 'w' }))))).toEqual(
      equal(MAIN, { [`${GITHUB}:job_workflow_ref`]: 'w' }),
    );
  });

  test('of a GitHub Enterprise Server are aud and sub alone', () => {
    const host = 'ghes.example/_services/token';
    const statement = allow(
      {
        StringEquals: {
          [`${host}:aud`]: 'sts.amazonaws.com',
          [`${host}:sub`]: 'repo:acme/payments:environment:p',
          [`${host}:environment`]: 'p',
        },
      },
      { Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` } },
    );
    const list = found(statement, {});
    expect(names(list)).toEqual(['error key-not-supplied']);
    expect(list[0]?.why).toContain('makes keys of "aud" and "sub" alone');
  });

  test.each([
    `https://${SUB}`,
    `vstoken.actions.githubusercontent.com:sub`,
    `${GITHUB}/acme-corp:sub`,
    'token.actions.acme.ghe.com:sub',
    'sub',
  ])('%s is not of the principal’s issuer', (key) => {
    const list = found(allow({ StringEquals: { ...AUDIENCE, [key]: MAIN } }));
    expect(names(list)).toEqual(['error key-of-other-provider']);
    expect(corrected(list)).toEqual(equal(MAIN));
  });
});

describe('whom and what a statement names', () => {
  test.each([['*'], [{ AWS: '*' }], [{ Federated: '*' }]])('%j is everyone', (principal) => {
    const list = found(allow(equal(MAIN), { Principal: principal }));
    expect(names(list)).toEqual(['error principal-everyone']);
    expect(list[0]?.corrected['Principal']).toEqual({ Federated: PROVIDER_ARN });
  });

  test.each([
    [PROVIDER_ARN.replace('123456789012', '210987654321'), 'another account'],
    [PROVIDER_ARN.replace('arn:aws:', 'arn:aws-us-gov:'), 'another partition'],
    [`${PROVIDER_ARN}/acme-corp`, 'another issuer'],
  ])('%s is not the token’s provider', (arn, why) => {
    const list = found(allow({}, { Principal: { Federated: arn } })).filter(
      ({ rule }) => rule === 'principal-other-provider',
    );
    expect(names(list)).toEqual(['error principal-other-provider']);
    expect(list[0]?.why).toMatch(new RegExp(`: ${why}$`));
    expect(list[0]?.corrected['Principal']).toEqual({ Federated: PROVIDER_ARN });
  });

  test('an address in the provider’s ARN is wrong whatever the token says', () => {
    const arn = PROVIDER_ARN.replace('oidc-provider/', 'oidc-provider/https://');
    const list = found(allow({}, { Principal: { Federated: arn } }), {}).filter(
      ({ rule }) => rule === 'principal-other-provider',
    );
    expect(list[0]?.corrected['Principal']).toEqual({ Federated: PROVIDER_ARN });
  });

  test('sts:AssumeRole is not the action', () => {
    const list = found(allow(equal(MAIN), { Action: 'sts:AssumeRole' }));
    expect(names(list)).toEqual(['error action-other']);
    expect(list[0]?.corrected['Action']).toBe('sts:AssumeRoleWithWebIdentity');
  });

  test('variables need their version', () => {
    const policy = {
      ...document(allow(equal('repo:acme@123456/payments@456789:environment:${aws:RequestedRegion}'))),
      Version: '2008-10-17',
    };
    const list = findings(parsed(policy), KNOWN);
    expect(names(list)).toEqual(['error variables-off']);
    expect(list[0]?.corrected).toMatchObject({ Version: '2012-10-17' });
  });
});

describe('several policies', () => {
  const named = (name: string, condition: object, rest: object = {}) => ({
    name,
    policy: parsed(document(allow(condition, rest))),
  });

  test.each<readonly [object, object, readonly string[]]>([
    [like('repo:acme/payments:*'), equal('repo:acme/payments:environment:production'), ['warning roles-share-subject']],
    [like('repo:acme/payments:ref:*'), equal('repo:acme/payments:environment:production'), []],
    [equal('repo:acme/payments:environment:staging'), equal('repo:acme/payments:environment:production'), []],
    [
      like('repo:acme/*:ref:refs/heads/main'),
      like('repo:acme/payments:ref:refs/heads/*'),
      ['warning roles-share-subject'],
    ],
    [
      like('repo:acme/payments:*', { [`${GITHUB}:environment`]: 'staging' }),
      like('repo:acme/payments:*', { [`${GITHUB}:environment`]: 'production' }),
      [],
    ],
    [like('*a*b'), like('b*a*'), ['warning roles-share-subject']],
  ])('%j and %j', (staging, production, expected) => {
    const list = findingsAcross([named('deploy-staging', staging), named('deploy-prod', production)]);
    expect(names(list)).toEqual(expected);
    for (const finding of list) {
      expect(finding.policy).toBe('deploy-prod');
      expect(finding.why).toContain('a job that may assume "deploy-staging" may assume "deploy-prod" too');
      expect(finding.corrected).toMatchObject({
        Condition: { StringEquals: { [`${GITHUB}:environment`]: 'production' } },
      });
    }
  });

  test('of one stage get a notice, and of two issuers nothing', () => {
    expect(names(findingsAcross([named('one', equal(MAIN)), named('two', equal(MAIN))]))).toEqual([
      'notice roles-share-subject',
    ]);
    const other = { Principal: { Federated: `${PROVIDER_ARN}/acme-corp` } };
    expect(findingsAcross([named('one', equal(MAIN)), named('two', equal(MAIN), other)])).toEqual([]);
  });
});

test.each<[string, object, object]>([
  ['no audience beside an open repository', { StringLike: { [SUB]: 'repo:acme@123456/*' } }, like(MAIN)],
  [
    'a wildcard that would match more than it should',
    { StringEquals: { ...AUDIENCE, [SUB]: `${REPO}:*` } },
    like(MAIN),
  ],
  ['a key that is none, with nothing beside it', { StringEquals: { [`${GITHUB}:event_name`]: 'push' } }, equal(MAIN)],
])('the corrected statement has nothing left to find: %s', (_what, condition, right) => {
  const list = found(allow(condition));
  expect(new Set(list.map((one) => one.corrected)).size).toBe(1);
  expect(list[0]?.corrected['Condition']).toEqual(right);
  expect(found(list[0]?.corrected ?? {})).toEqual([]);
});

test('a version and a statement are corrected together', () => {
  const subject = 'repo:acme@123456/payments@456789:environment:${aws:RequestedRegion}';
  const policy = { ...document(allow({ StringEquals: { [SUB]: subject } })), Version: '2008-10-17' };
  const [first, second] = findings(parsed(policy), KNOWN);
  expect([first?.rule, second?.rule]).toEqual(['variables-off', 'audience-missing']);
  expect(second?.corrected).toBe(first?.corrected);
  expect(findings(parsed(first?.corrected ?? {}), KNOWN)).toEqual([]);
});

test('each names its place, and corrects into a policy that has it no more', () => {
  for (const sub of ['*', 'repo:acme*', 'repo:acme/payments:ref:refs/heads/main', 'repo:acme@123456/*', `${REPO}:*`]) {
    for (const { corrected: statement, place, rule } of found(allow(like(sub)))) {
      expect(place.path).toBe(`Statement[0].Condition.StringLike["${SUB}"]`);
      expect(findings(parsed(document(statement)), KNOWN).map((one) => one.rule)).not.toContain(rule);
    }
  }
});
