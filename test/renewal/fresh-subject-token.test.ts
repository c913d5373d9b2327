import { describe, expect, test } from 'vitest';
import type { TokenRenewal } from '../../src/identity/token-renewal.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import type { Minted } from '../../src/ports/minted.ts';
import { freshSubjectToken } from '../../src/renewal/fresh-subject-token.ts';
import { type SubjectToken, subjectToken } from '../../src/stores/gcp/subject-token.ts';
import { FakeKeptFiles } from '../support/kept-files.ts';
import { failed, RENEWAL } from '../support/session-files.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const seconds = NOW / 1000;
const OLD = subjectToken('an.old.one', { iat: seconds - 100, exp: seconds + 200 });
const ENDED = subjectToken('an.ended.one', { iat: seconds - 400, exp: seconds - 100 });
const NEXT: Renewed<Minted> = {
  kind: 'renewed',
  value: { token: 'the.next.one', iat: seconds, exp: seconds + 300 },
};
const FAILED = failed(NOW, '[token-unavailable] no');

const filesWith = (kept: SubjectToken | undefined) => new FakeKeptFiles<SubjectToken, TokenRenewal>(kept, RENEWAL);

async function ask(files: FakeKeptFiles<SubjectToken, TokenRenewal>, { minted = NEXT } = {}) {
  return await freshSubjectToken(files, {
    clock: { now: () => NOW },
    takeLock: async () => ({ held: true, release: () => {} }),
    mint: async () => minted,
  }).catch((error: unknown) => error);
}

test('where none is kept, one is brought, with its times', async () => {
  const files = filesWith(undefined);
  const brought = await ask(files);
  expect(brought).toEqual({ token: 'the.next.one', freshUntil: NOW + 60_000, expires: NOW + 300_000 });
  expect(files.kept).toBe(brought);
});

describe('where none can be minted', () => {
  test('the old one is good until shortly before its end', async () => {
    expect(await ask(filesWith(OLD), { minted: FAILED })).toEqual({ ...OLD, freshUntil: OLD.expires - 30_000 });
  });

  test('one that has ended is an error that says why', async () => {
    expect(await ask(filesWith(ENDED), { minted: FAILED })).toFailWith(
      'renewal-failed',
      /^there is no token of this job for Google, and none could be had: \[token-unavailable\] no$/,
    );
  });

  test('one that does not renew itself says so', async () => {
    const files = filesWith(ENDED);
    files.renews = undefined;
    expect(await ask(files)).toFailWith(
      'renewal-failed',
      /: the credentials of its step do not renew themselves \(`gcp-credentials: file`\)$/,
    );
  });

  test('the files of a job that is over are an error as well', async () => {
    const files = filesWith(undefined);
    files.renews = undefined;
    expect(await ask(files)).toFailWith('renewal-failed', /removed when its job ends$/);
  });
});
