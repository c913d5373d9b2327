import { describe, expect, test } from 'vitest';
import type { TokenRenewal } from '../../../src/identity/token-renewal.ts';
import type { SubjectTokenFiles } from '../../../src/ports/subject-token-files.ts';
import type { Minted } from '../../../src/ports/token-files.ts';
import { freshSubjectToken } from '../../../src/stores/gcp/fresh-subject-token.ts';
import { type SubjectToken, subjectToken } from '../../../src/stores/gcp/subject-token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const seconds = NOW / 1000;
const OLD = subjectToken('an.old.one', { iat: seconds - 100, exp: seconds + 200 });
const ENDED = subjectToken('an.ended.one', { iat: seconds - 400, exp: seconds - 100 });
const NEXT: Minted = { kind: 'minted', token: 'the.next.one', iat: seconds, exp: seconds + 300 };
const FAILED: Minted = { kind: 'failed', failure: { at: NOW, text: '[token-unavailable] no' } };
const RENEWAL = { version: 1, audience: 'a', expect: '' } as unknown as TokenRenewal;

class Files implements SubjectTokenFiles {
  kept: SubjectToken | undefined;
  renews: TokenRenewal | undefined = RENEWAL;
  failed: { at: number; text: string } | undefined;
  constructor(kept: SubjectToken | undefined) {
    this.kept = kept;
  }
  read = () => this.kept;
  renewal = () => this.renews;
  failure = () => this.failed;
  write = (token: SubjectToken) => {
    this.kept = token;
  };
  writeFailure = (failure: { at: number; text: string }) => {
    this.failed = failure;
  };
}

async function ask(
  files: Files,
  {
    held = true,
    meanwhile = () => {},
    minted = NEXT,
  }: { held?: boolean; meanwhile?: () => void; minted?: Minted } = {},
) {
  const told = { mints: 0, locks: 0, released: 0 };
  const outcome = await freshSubjectToken(files, {
    clock: { now: () => NOW },
    takeLock: async () => {
      told.locks++;
      meanwhile();
      return { held, release: () => told.released++ };
    },
    mint: async () => {
      told.mints++;
      return minted;
    },
  }).catch((error: unknown) => error);
  return { ...told, outcome };
}

test('what is fresh is handed out without a lock', async () => {
  const fresh = subjectToken('a.fresh.one', { iat: seconds - 30, exp: seconds + 270 });
  expect(await ask(new Files(fresh))).toEqual({ mints: 0, locks: 0, released: 0, outcome: fresh });
});

test.each([
  ['an old one', OLD],
  ['one that has ended', ENDED],
  ['none', undefined],
])('%s is replaced, and the new one kept for others', async (_what, kept) => {
  const files = new Files(kept);
  const { mints, outcome, released } = await ask(files);
  expect([mints, released, outcome]).toEqual([
    1,
    1,
    { token: 'the.next.one', freshUntil: NOW + 60_000, expires: NOW + 300_000 },
  ]);
  expect(files.kept).toBe(outcome);
});

describe('who waited for another process', () => {
  test('takes the token it has brought', async () => {
    const files = new Files(OLD);
    const brought = subjectToken('brought.by.another', { iat: seconds, exp: seconds + 300 });
    expect(await ask(files, { meanwhile: () => files.write(brought) })).toMatchObject({ mints: 0, outcome: brought });
  });

  test('takes its failure, too, but not one from before', async () => {
    const files = new Files(ENDED);
    const { mints, outcome } = await ask(files, { meanwhile: () => files.writeFailure({ at: NOW, text: 'refused' }) });
    expect(mints).toBe(0);
    expect(outcome).toFailWith('renewal-failed', /none could be had: refused$/);
    files.failed = { at: NOW - 1, text: 'refused' };
    expect((await ask(files)).mints).toBe(1);
  });

  test('and did not get the lock, uses what it mints and keeps nothing', async () => {
    const files = new Files(ENDED);
    const { outcome } = await ask(files, { held: false });
    expect([outcome, files.kept]).toEqual([expect.objectContaining({ token: 'the.next.one' }), ENDED]);
  });
});

describe('where none can be minted', () => {
  test('the old one is good until shortly before its end', async () => {
    const files = new Files(OLD);
    const { outcome } = await ask(files, { minted: FAILED });
    expect(outcome).toEqual({ ...OLD, freshUntil: OLD.expires - 30_000 });
    expect(files.failed).toEqual(FAILED.kind === 'failed' && FAILED.failure);
  });

  test('one that has ended is an error that says why', async () => {
    expect((await ask(new Files(ENDED), { minted: FAILED })).outcome).toFailWith(
      'renewal-failed',
      /^there is no token of this job for Google, and none could be had: \[token-unavailable\] no$/,
    );
  });

  test('the files of a job that is over are an error as well', async () => {
    const files = new Files(undefined);
    files.renews = undefined;
    const { mints, outcome, released } = await ask(files);
    expect([mints, released]).toEqual([0, 1]);
    expect(outcome).toFailWith('renewal-failed', /removed when its job ends$/);
  });
});

test('a disk that is full keeps nobody from the token', async () => {
  const files = new Files(OLD);
  files.write = () => {
    throw new Error('ENOSPC');
  };
  expect((await ask(files)).outcome).toMatchObject({ token: 'the.next.one' });
});
