import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLogin } from '../../../src/delivery/held-login.ts';
import {
  executableAnswer,
  executableFailure,
  parseSubjectToken,
  renderSubjectToken,
  subjectToken,
} from '../../../src/stores/gcp/subject-token.ts';

const IAT = 1_790_000_000;
const token = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,40}\.[A-Za-z0-9_-]{1,40}$/);

test('a token of five minutes is handed out for one', () => {
  expect(subjectToken('a.b.c', { iat: IAT, exp: IAT + 300 })).toEqual({
    token: 'a.b.c',
    freshUntil: (IAT + 60) * 1000,
    expires: (IAT + 300) * 1000,
  });
});

test('it is never handed out beyond its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e9 }), fc.integer({ min: -1000, max: 100_000 }), (iat, life) => {
      const { expires, freshUntil } = subjectToken('a.b.c', { iat, exp: iat + life });
      expect(freshUntil).toBeLessThanOrEqual(expires);
      expect(freshUntil).toBeGreaterThanOrEqual(Math.min(iat, iat + life) * 1000);
    }),
  );
});

test('the file reads back, is the answer of a program, and a login for scan and `keyless run`', () => {
  fc.assert(
    fc.property(token, fc.integer({ min: 0, max: 4e9 }), (text, iat) => {
      const kept = subjectToken(text, { iat, exp: iat + 300 });
      const file = renderSubjectToken(kept);
      expect(parseSubjectToken(file)).toEqual(kept);
      expect(JSON.parse(file)).toMatchObject(executableAnswer(kept));
      expect(parseLogin(file)?.values).toEqual({ GOOGLE_SUBJECT_TOKEN: text });
    }),
  );
});

test.each([
  '',
  '{}',
  '[]',
  'null',
  renderSubjectToken(subjectToken('a.b.c', { iat: IAT, exp: IAT + 300 })).slice(0, -3),
  '{"version":1,"store":"vault","values":{"GOOGLE_SUBJECT_TOKEN":"a"},"facts":{"expires":"2026-01-01T00:00:00Z","freshUntil":"2026-01-01T00:00:00Z"}}',
  '{"version":1,"store":"gcp","values":{"GOOGLE_SUBJECT_TOKEN":""},"facts":{"expires":"2026-01-01T00:00:00Z","freshUntil":"2026-01-01T00:00:00Z"}}',
  '{"version":1,"store":"gcp","values":{"GOOGLE_SUBJECT_TOKEN":"a"},"facts":{"expires":"soon","freshUntil":"2026-01-01T00:00:00Z"}}',
])('%s is no such file', (text) => expect(parseSubjectToken(text)).toBeUndefined());

test('a failure has all that libraries insist on', () => {
  expect(JSON.parse(executableFailure('renewal-failed', 'why'))).toEqual({
    version: 1,
    success: false,
    code: 'renewal-failed',
    message: 'why',
  });
});
