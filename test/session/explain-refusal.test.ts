import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/service-error.ts';
import { explainRefusal } from '../../src/session/explain-refusal.ts';
import { FakeRunner } from '../support/fake-runner.ts';
import { claimsOf, ROLE } from '../trust/support.ts';

/** The explanation's message, and what the step summary got. */
async function told(code: string, message: string): Promise<{ readonly message: string; readonly summary: string }> {
  const runner = new FakeRunner();
  const templates = { read: async () => ({ kind: 'unreadable', because: 'nobody asks here' }) as const };
  const session = { roleArn: ROLE, sessionName: 's', durationSeconds: 7200, inlinePolicy: '{}', managedPolicyArns: [] };
  const error = await explainRefusal(
    new ServiceError(`AWS STS: ${code}: ${message}`, { service: 'AWS STS', transient: false, code }),
    { session, region: 'us-east-1', maskAccountId: false },
    { claims: claimsOf(), decision: undefined },
    { runner, templates, signal: new AbortController().signal },
  );
  return { message: error.message, summary: JSON.stringify(runner.told) };
}

describe('what the token says stands', () => {
  test.each([
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
    ['InvalidIdentityToken', 'Incorrect token audience'],
    ['ExpiredTokenException', 'Token expired'],
    ['IDPCommunicationError', 'unreachable'],
    ['Quirk', 'an answer that nobody has documented'],
  ])('beside %s', async (code, message) => {
    const { message: text, summary } = await told(code, message);
    expect(text).toContain('The token says:\n    sub: ');
    expect(summary).toContain('The token says');
  });

  test.each([
    ['ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'],
    ['PackedPolicyTooLarge', 'Packed policy consumes 116% of allotted space'],
    ['MalformedPolicyDocument', 'Syntax errors in policy.'],
    ['RegionDisabledException', 'STS is not activated in this region'],
  ])('but not where it says nothing to the matter: %s', async (code, message) => {
    const { message: text, summary } = await told(code, message);
    expect(`${text}${summary}`).not.toContain('The token says');
  });
});

test('without a reason, the first line claims none, and every cause stands once', async () => {
  const { message } = await told('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const [first = '', ...rest] = message.split('\n');
  expect(first).toMatch(/: AWS does not say why$/);
  expect(rest.filter((line) => /^ {2}1\. /.test(line))).toEqual([expect.stringContaining('may not exist in account')]);
  expect(message.split('may not exist in account')).toHaveLength(2);
});
