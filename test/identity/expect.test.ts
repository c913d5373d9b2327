import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claims } from '../../src/identity/claims.ts';
import { insistOn, unmet } from '../../src/identity/expected-claim.ts';
import { parseExpected } from '../../src/identity/parse-expected.ts';
import { requestOf } from '../../src/trust/context.ts';
import { evaluate } from '../../src/trust/evaluate.ts';
import { parsePolicy } from '../../src/trust/policy.ts';

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/payments:ref:refs/heads/main',
  jti: 'j',
  exp: 1_790_000_300,
  iat: 1_790_000_000,
  nbf: 1_789_999_400,
  event_name: 'push',
  head_ref: '',
  ref: 'refs/heads/main',
  runner_environment: 'github-hosted',
  repo_property_tier: 'gold,silver',
  workflow: 'a|b *?!\\ c ',
};

/** The lines that the claims do not fit. */
function failing(text: string, claims: Claims = CLAIMS): readonly string[] {
  const { expected, problems } = parseExpected(text);
  expect(problems).toEqual([]);
  return unmet(expected, claims).map(({ message, where }) => `${where}: ${message}`);
}

describe('a line fits', () => {
  test.each([
    'event_name: push',
    'event_name : push',
    'event_name: workflow_dispatch | push',
    'event_name: workflow_dispatch|push',
    'event_name: !pull_request | pull_request_target',
    'event_name: ! pull_request',
    'ref: refs/heads/*',
    'ref: *',
    'ref: refs/?eads/main',
    'sub: repo:acme/payments:ref:*',
    'head_ref: !?*',
    'head_ref: *',
    'repo_property_tier: *silver*',
    'workflow: a\\|b \\*\\?\\!\\\\ c\\ ',
    'workflow: a\\|b*',
    'workflow: *\\ #1 | a*',
    'workflow: a#b | a*',
    'exp: 1790000300',
    '\n# event_name: nothing\n   \n  event_name: push\r\nref: *',
  ])('%j', (text) => {
    expect(failing(text)).toEqual([]);
  });
});

describe('a line does not fit, and says what is wanted and what is found', () => {
  test.each([
    ['event_name: pull_request', 'expect, line 1: "event_name" must be pull_request; the token says "push"'],
    ['event_name: Push', '"event_name" must be Push; the token says "push"'],
    ['event_name: pus', 'the token says "push"'],
    ['event_name: !push | schedule', '"event_name" must not be push | schedule; the token says "push"'],
    ['ref: refs/heads/\\*', '"ref" must be refs/heads/\\*; the token says "refs/heads/main"'],
    [
      'ref: "refs/heads/main"',
      '"ref" must be "\\"refs/heads/main\\"", quotes included; the token says "refs/heads/main"',
    ],
    ["ref: !'a' | refs/*", '"ref" must not be "\'a\' | refs/*", quotes included'],
    ['head_ref: ?*', 'the token says ""'],
    ['environment: production', 'the token has no such claim: the job has no `environment:`'],
    ['environment: !staging', '"environment" must not be staging; the token has no such claim'],
    ['repo_property_team: *', 'the repository has no value for this property'],
    ['enterprise: acme', 'the repository belongs to no enterprise'],
    ['base_ref: *', 'the token has no such claim'],
  ])('%j', (text, message) => {
    expect(failing(text)).toEqual([expect.stringContaining(message)]);
  });

  test('and every such line is reported at once', () => {
    const { expected } = parseExpected('event_name: a\n\nref: refs/heads/main\nactor: b');
    expect(() => insistOn(expected, CLAIMS)).toFailWith('expectation-failed', 'in 2 lines');
    expect(() => insistOn(expected, CLAIMS)).toFailWith('expectation-failed', 'expect, line 1: "event_name"');
    expect(() => insistOn(expected, CLAIMS)).toFailWith('expectation-failed', 'expect, line 4: "actor"');
    expect(() => insistOn(parseExpected('event_name: a').expected, CLAIMS)).toFailWith(
      'expectation-failed',
      'the token is not what `expect` asks for',
    );
  });

  test('a claim that is inherited by every object is none of the token', () => {
    const { expected } = parseExpected('sub: *');
    expect(unmet([{ ...expected[0]!, claim: 'constructor' }], CLAIMS)).toHaveLength(1);
  });
});

describe('a line that cannot be read is an input problem with its line:', () => {
  test.each([
    ['event_name', 'claim-syntax', /expected `claim: pattern`, found "event_name"/],
    ['event_name:', 'claim-syntax', /a pattern is empty/],
    ['event_name: push |', 'claim-syntax', /a pattern is empty, in "push \|"/],
    ['event_name: !', 'claim-syntax', /a pattern is empty/],
    [
      'ref: refs/heads/main # main alone',
      'claim-syntax',
      /a comment stands on a line of its own; .*`\\ #` there, in "refs/,
    ],
    ['actor: !octocat\t# nobody', 'claim-syntax', /a comment stands on a line of its own/],
    ['event_name: push | !schedule', 'claim-syntax', /turns the whole line round/],
    ['event_name: !!push', 'claim-syntax', /turns the whole line round/],
    ['workflow: a\\b', 'claim-syntax', /behind \\, found "b"/],
    ['workflow: a\\', 'claim-syntax', /behind \\, found the end/],
    ['repo: acme/payments', 'claim-unknown', /no claim "repo"; is .*"repository"/],
    ['event: push', 'claim-unknown', /is "event_name"/],
    ['owner: acme', 'claim-unknown', /"repository_owner"/],
    ['Ref: x', 'claim-unknown', /no claim "Ref"; is "ref"/],
    ['repository_visiblity: x', 'claim-unknown', /"repository_visibility" meant/],
    ['property_tier: x', 'claim-unknown', /is "repo_property_tier" meant/],
    ['repo_property_: x', 'claim-unknown', /no claim "repo_property_"/],
    ['constructor: x', 'claim-unknown', /no claim "constructor"/],
    ['zzzzzzzzzz: x', 'claim-unknown', /no claim "zzzzzzzzzz"$/],
    [': x', 'claim-unknown', /no claim ""$/],
  ])('%j', (line, code, message) => {
    const { expected, problems } = parseExpected(`\nref: *\n${line}`);
    expect(expected).toHaveLength(1);
    expect(problems).toEqual([{ code, where: 'expect, line 3', message: expect.stringMatching(message) }]);
  });
});

/** Letters that mean something to either side, and some that do not. `$` is left out: in a policy it begins a variable. */
const letters = fc.array(fc.constantFrom('a', 'b', '*', '?', '/', ':', '|', '!', '\\', '🔑', ' ', 'é'), {
  minLength: 1,
  maxLength: 8,
});
const value = fc
  .array(fc.constantFrom('a', 'b', '/', ':', '*', '🔑', 'é'), { maxLength: 8 })
  .map((all) => all.join(''));

/** As `expect` writes a pattern in which `*` and `?` are wildcards and all else is plain. */
const written = (pattern: readonly string[]): string =>
  pattern.map((one) => ('|!\\ '.includes(one) ? `\\${one}` : one)).join('');

function iamSays(operator: string, patterns: readonly string[], actor: string): boolean {
  const parsed = parsePolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { [operator]: { 'token.actions.githubusercontent.com:actor': patterns } },
      },
    }),
  );
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  const roleArn = 'arn:aws:iam::123456789012:role/deploy';
  const request = requestOf({ claims: { ...CLAIMS, actor }, roleArn, region: 'us-east-1', sessionName: 'x', now: 0 });
  return evaluate(parsed.policy, request).outcome === 'allowed';
}

test('patterns mean what they mean under IAM’s StringLike, and `!` what StringNotLike does', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), value, fc.boolean(), (patterns, actor, negated) => {
      const line = `actor: ${negated ? '!' : ''}${patterns.map(written).join(' | ')}`;
      const fits = failing(line, { ...CLAIMS, actor }).length === 0;
      const policy = patterns.map((pattern) => pattern.join(''));
      expect(fits).toBe(iamSays(negated ? 'StringNotLike' : 'StringLike', policy, actor));
    }),
    { numRuns: 2000 },
  );
});

test('any value, escaped, is expected exactly, and nothing else is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (wanted, found) => {
      fc.pre(!/[\r\n\u2028\u2029]/.test(wanted) && !/^\s|\s$/u.test(wanted.replaceAll(' ', 'x')));
      const line = `actor: ${[...wanted].map((one) => ('|*?!\\ '.includes(one) ? `\\${one}` : one)).join('')}`;
      expect(failing(line, { ...CLAIMS, actor: wanted })).toEqual([]);
      expect(failing(line, { ...CLAIMS, actor: found }).length).toBe(found === wanted ? 0 : 1);
    }),
  );
});

test('no text makes the parser throw, and each line is read or is a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
      const { expected, problems } = parseExpected(text);
      expect(expected.length + problems.length).toBe(lines.length);
    }),
  );
});
