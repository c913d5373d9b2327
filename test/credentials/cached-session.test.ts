import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CachedSession,
  credentialDocument,
  parseCache,
  renderCache,
  renewalTime,
  stateOf,
} from '../../src/credentials/cached-session.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

const at = (endsIn: number): CachedSession => {
  const expiration = new Date(NOW + endsIn);
  return {
    credentials: { accessKeyId: 'ASIA1', secretAccessKey: 'secret/+=', sessionToken: 'token', expiration },
    region: 'us-east-1',
    accountId: '123456789012',
    renewAt: renewalTime(expiration, NOW),
  };
};

describe('a session is renewed', () => {
  test.each([
    [15 * MINUTE, 3 * MINUTE],
    [60 * MINUTE, 5 * MINUTE],
    [12 * 60 * MINUTE, 5 * MINUTE],
    [25 * MINUTE, 5 * MINUTE],
    [5 * MINUTE, MINUTE],
  ])('of %i ms within the last %i', (life, margin) => {
    expect(renewalTime(new Date(NOW + life), NOW)).toBe(NOW + life - margin);
  });

  test('at its end at the latest, whatever this machine’s clock says', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (life) => {
        const renewAt = renewalTime(new Date(NOW + life), NOW);
        expect(renewAt).toBeLessThanOrEqual(NOW + life);
        expect(NOW + life - renewAt).toBeLessThanOrEqual(5 * MINUTE);
      }),
    );
  });

  test('it is fresh, then due, then ended', () => {
    const session = at(15 * MINUTE);
    const states = [0, 12 * MINUTE - 1, 12 * MINUTE, 15 * MINUTE - 1, 15 * MINUTE].map((later) =>
      stateOf(session, NOW + later),
    );
    expect(states).toEqual(['fresh', 'fresh', 'due', 'due', 'ended']);
  });
});

test('the document has exactly what a credential_process prints, on one line', () => {
  const { credentials } = at(15 * MINUTE);
  expect(credentialDocument(credentials)).toBe(
    '{"Version":1,"AccessKeyId":"ASIA1","SecretAccessKey":"secret/+=","SessionToken":"token","Expiration":"2026-11-24T12:15:00.000Z"}',
  );
});

describe('the cache', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

  test('reads back what was written, in lines that a shell can tell apart', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.integer({ min: 1, max: 43_200 }),
        (secretAccessKey, sessionToken, region, life) => {
          const session = at(life * 1000);
          const cached = { ...session, region, credentials: { ...session.credentials, secretAccessKey, sessionToken } };
          const rendered = renderCache(cached);
          expect(parseCache(rendered)).toEqual({ ...cached, renewAt: Math.floor(cached.renewAt / 1000) * 1000 });
          const [, document = '', renewAt = '', endsAt = ''] = rendered.split('\n');
          expect(document).toBe(`"document": ${credentialDocument(cached.credentials)},`);
          expect(renewAt).toMatch(/^"renewAt": \d+,$/);
          expect(endsAt).toMatch(/^"endsAt": \d+,$/);
        },
      ),
    );
  });

  test('is whole or nothing', () => {
    const whole = renderCache(at(15 * MINUTE));
    for (let length = 0; length < whole.trimEnd().length; length++)
      expect(parseCache(whole.slice(0, length))).toBeUndefined();
    expect(parseCache('null')).toBeUndefined();
    expect(parseCache(whole.replace('2026-11-24T12:15:00.000Z', 'soon'))).toBeUndefined();
    expect(parseCache(whole.replace('"ASIA1"', '""'))).toBeUndefined();
  });
});
