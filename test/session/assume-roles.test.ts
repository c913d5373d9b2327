import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import type { Session, SessionRequest } from '../../src/credentials/session.ts';
import type { Claims } from '../../src/identity/claims.ts';
import type { TokenService } from '../../src/ports/token-service.ts';
import { ServiceError } from '../../src/service-error.ts';
import { assumeRoles, type RolePlan } from '../../src/session/assume-roles.ts';

const request = (role: string, more: Partial<SessionRequest> = {}): SessionRequest => ({
  roleArn: `arn:aws:iam::123456789012:role/${role}`,
  sessionName: 'session',
  durationSeconds: 900,
  inlinePolicy: undefined,
  managedPolicyArns: [],
  ...more,
});
const session = (role: string, accountId = '123456789012'): Session => ({
  credentials: {
    accessKeyId: `ASIA-${role}`,
    secretAccessKey: `secret-${role}`,
    sessionToken: `token-${role}`,
    expiration: new Date(0),
  },
  assumedRoleArn: `arn:aws:sts::${accountId}:assumed-role/${role}/session`,
  accountId,
});
const nameOf = ({ roleArn }: SessionRequest): string => roleArn.slice(roleArn.indexOf('/') + 1);
const refusal = (code: string, transient = false): ServiceError =>
  new ServiceError(`AWS STS: ${code}: no`, { service: 'AWS STS', transient, code, requestId: 'r-1' });

async function assume(
  plan: Partial<RolePlan>,
  answers: (role: string, attempt: number) => Session = (role) => session(role),
) {
  const calls: string[] = [];
  const masks: string[] = [];
  const attempts = new Map<string, number>();
  const answer = (role: string): Session => {
    attempts.set(role, (attempts.get(role) ?? 0) + 1);
    return answers(role, attempts.get(role) ?? 0);
  };
  const sts: TokenService = {
    assumeRole: async (asked, token) => {
      calls.push(`${nameOf(asked)} by ${token}`);
      return answer(nameOf(asked));
    },
    assumeNextRole: async (asked, { accessKeyId }) => {
      calls.push(`${nameOf(asked)} by ${accessKeyId}`);
      return answer(nameOf(asked));
    },
  };
  const outcome = assumeRoles(
    { session: request('first'), region: 'us-east-1', chain: [], allowedAccountIds: [], ...plan },
    {
      sts,
      identity: { current: async () => ({ token: 'jwt', claims: {} as Claims, warnings: [] }) },
      patience: { clock: { ...systemClock, sleep: async () => {} }, signal: new AbortController().signal },
      runner: { mask: (all) => masks.push(...all) },
    },
  );
  return { calls, masks, outcome: await outcome.catch((error: unknown) => error) };
}

test('without a chain one role is assumed, by the token', async () => {
  const { calls, outcome } = await assume({});
  expect([calls, outcome]).toEqual([['first by jwt'], session('first')]);
});

test('each further role is assumed by the one before, and every session’s keys are masked', async () => {
  const { calls, masks, outcome } = await assume({ chain: [request('second'), request('third')] });
  expect(calls).toEqual(['first by jwt', 'second by ASIA-first', 'third by ASIA-second']);
  expect(outcome).toEqual(session('third'));
  for (const role of ['first', 'second', 'third'])
    expect(masks).toEqual(expect.arrayContaining([`secret-${role}`, `token-${role}`]));
});

test('the account is that of the last role', async () => {
  const chain = [request('second')];
  const answers = (role: string): Session => session(role, role === 'first' ? '111111111111' : '222222222222');
  expect((await assume({ chain, allowedAccountIds: ['222222222222'] }, answers)).outcome).toMatchObject({
    accountId: '222222222222',
  });
  expect((await assume({ chain, allowedAccountIds: ['111111111111'] }, answers)).outcome).toFailWith(
    'account-not-allowed',
    'the session is in account "222222222222"',
  );
});

test('what passes is tried again at the role where it happened', async () => {
  const { calls, outcome } = await assume({ chain: [request('second')] }, (role, attempt) => {
    if (role === 'second' && attempt < 3) throw refusal('Throttling', true);
    return session(role);
  });
  expect(calls).toEqual(['first by jwt', ...Array(3).fill('second by ASIA-first')]);
  expect(outcome).toEqual(session('second'));
});

describe('a chained role’s refusal', () => {
  const refuse = (code: string, externalId?: string) =>
    assume({ chain: [request('second', { externalId })] }, (role) => {
      if (role === 'second') throw refusal(code);
      return session(role);
    });

  test('names both roles and the statement that would allow it', async () => {
    const { outcome } = await refuse('AccessDenied');
    expect(outcome).toFailWith(
      'role-refused',
      'AWS refused to let the role "arn:aws:iam::123456789012:role/first" assume the chained role "arn:aws:iam::123456789012:role/second" (request r-1)',
    );
    expect(outcome).toFailWith('role-refused', '"AWS": "arn:aws:iam::123456789012:role/first"');
    expect(outcome).toFailWith('role-refused', 'No external id was given');
  });

  test('shows the external id, which the statement asks for', async () => {
    expect((await refuse('AccessDenied', 'acme-42')).outcome).toFailWith('role-refused', '"sts:ExternalId": "acme-42"');
  });

  test('for another reason keeps AWS’s own words', async () => {
    const { outcome } = await refuse('RegionDisabledException');
    expect(outcome).toFailWith('session-refused', 'AWS STS: RegionDisabledException: no (request r-1)');
    expect(outcome).toFailWith('session-refused', 'Enable the region for the account');
  });
});
