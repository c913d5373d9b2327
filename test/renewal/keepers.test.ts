/** What every keeper of something that renews itself does, whichever store it is of. */
import { describe, expect, test } from 'vitest';
import type { CachedSession } from '../../src/credentials/cached-session.ts';
import type { Renewal } from '../../src/credentials/renewal.ts';
import type { TokenRenewal } from '../../src/identity/token-renewal.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import type { RenewalLock } from '../../src/ports/renewal-lock.ts';
import { freshAzureToken } from '../../src/renewal/fresh-azure-token.ts';
import { freshSession } from '../../src/renewal/fresh-session.ts';
import { freshSubjectToken } from '../../src/renewal/fresh-subject-token.ts';
import { freshVaultToken } from '../../src/renewal/fresh-vault-token.ts';
import { renewSession } from '../../src/renewal/renew-session.ts';
import type { HeldToken } from '../../src/stores/azure/held.ts';
import { type SubjectToken, subjectToken } from '../../src/stores/gcp/subject-token.ts';
import type { HeldVault } from '../../src/stores/vault/held.ts';
import { azureToken, FakeAzureTokenFiles, mintedFor } from '../support/azure-token.ts';
import { FakeKeptFiles } from '../support/kept-files.ts';
import { FakeSessionFiles, failed, RENEWAL, sessionUntil } from '../support/session-files.ts';
import { FakeVaultTokenFiles, vaultLogin } from '../support/vault-token.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const NOBODY = (): void => {};

/** What a keeper meets. */
interface World<Value> {
  readonly clock: { now(): number };
  readonly takeLock: () => Promise<RenewalLock>;
  /** The next one, or why there is none. */
  readonly next: () => Promise<Renewed<Value>>;
}

interface Keeper<Value, Way> {
  readonly name: string;
  readonly files: (kept: Value) => FakeKeptFiles<Value, Way>;
  readonly ask: (files: FakeKeptFiles<Value, Way>, world: World<Value>) => Promise<Value>;
  /** Of a life of five minutes, by what is left of it; the last tells one from another. */
  readonly living: (left: number, name: string) => Value;
  /** What is done with the next one where nothing can be written. */
  readonly onFullDisk: 'used' | 'file-failed' | 'renewal-failed';
  /** And without the lock: where programs read it themselves, it is of no use to this one alone; and no login may be lost. */
  readonly withoutLock: 'used' | 'kept' | 'refused';
}

const aws: Keeper<CachedSession, Renewal> = {
  name: 'a session of AWS',
  files: (kept) => new FakeSessionFiles(kept),
  ask: (files, { next, ...world }) =>
    freshSession(files as FakeSessionFiles, {
      ...world,
      renew: (own) => renewSession(own, { ...world, exchange: next }),
      tell: NOBODY,
    }),
  living: (left, name) => ({ ...sessionUntil(NOW + left, name), renewAt: NOW + left - MINUTE }),
  onFullDisk: 'used',
  withoutLock: 'used',
};

const gcp: Keeper<SubjectToken, TokenRenewal> = {
  name: 'a token for Google',
  files: (kept) => new FakeKeptFiles<SubjectToken, TokenRenewal>(kept, RENEWAL),
  ask: (files, { next, ...world }) => freshSubjectToken(files, { ...world, mint: () => minted(next) }),
  living: (left, name) => subjectToken(name, timesOf(left)),
  onFullDisk: 'used',
  withoutLock: 'used',
};

const azure: Keeper<HeldToken, TokenRenewal> = {
  name: 'a token for Azure',
  files: (kept) => new FakeAzureTokenFiles(kept),
  ask: (files, { next, ...world }) =>
    freshAzureToken(files as FakeAzureTokenFiles, {
      ...world,
      mint: () => minted(next),
      tell: NOBODY,
    }),
  living: (left, name) => azureToken(NOW - (5 * MINUTE - left), name),
  onFullDisk: 'file-failed',
  withoutLock: 'kept',
};

const vault: Keeper<HeldVault, TokenRenewal> = {
  name: 'a login at Vault',
  files: (kept) => new FakeVaultTokenFiles(kept),
  ask: (files, { next, ...world }) =>
    freshVaultToken(files as FakeVaultTokenFiles, {
      ...world,
      async again(_renewal, _held, mayLogIn) {
        const made = await next();
        return mayLogIn ? made : failed(NOW, 'refused');
      },
      withdraw: async () => {},
      tell: NOBODY,
    }),
  living: (left, name) => vaultLogin({ token: name, expires: NOW + left, life: 5 * MINUTE }),
  onFullDisk: 'renewal-failed',
  withoutLock: 'refused',
};

function timesOf(left: number): { readonly iat: number; readonly exp: number } {
  return { iat: (NOW + left - 5 * MINUTE) / 1000, exp: (NOW + left) / 1000 };
}

/** GitHub's answer that brings what comes next. */
async function minted(next: () => Promise<Renewed<{ readonly token: string }>>) {
  const renewed = await next();
  return renewed.kind === 'failed' ? renewed : mintedFor(NOW, renewed.value.token);
}

describe.each<Keeper<never, never>>([aws, gcp, azure, vault] as unknown as Keeper<never, never>[])(
  '$name',
  (keeper) => {
    const fresh = keeper.living(5 * MINUTE, 'fresh');
    const due = keeper.living(MINUTE - 1, 'due');
    const ended = keeper.living(-1, 'ended');
    const NEXT: Renewed<never> = { kind: 'renewed', value: keeper.living(5 * MINUTE, 'next') };
    const REFUSED = failed(NOW, 'refused');

    interface Setting {
      readonly held?: boolean;
      /** What happens while the lock is waited for. */
      readonly meanwhile?: () => void;
      readonly next?: () => Promise<Renewed<never>>;
    }
    async function ask(files: FakeKeptFiles<never, never>, { held = true, meanwhile, next }: Setting = {}) {
      const told = { renewals: 0, locks: 0, released: 0 };
      const outcome: unknown = await keeper
        .ask(files, {
          clock: { now: () => NOW },
          takeLock: async () => {
            told.locks++;
            meanwhile?.();
            return { held, release: () => told.released++ };
          },
          next: async () => {
            told.renewals++;
            return await (next?.() ?? NEXT);
          },
        })
        .catch((error: unknown) => error);
      return { ...told, outcome };
    }

    test('is handed out without a lock while it is fresh', async () => {
      expect(await ask(keeper.files(fresh))).toEqual({ renewals: 0, locks: 0, released: 0, outcome: fresh });
    });

    test.each([
      ['due', due],
      ['over', ended],
    ])('is renewed when it is %s, kept for others, and the lock given back', async (_what, kept) => {
      const files = keeper.files(kept);
      expect(await ask(files)).toEqual({ renewals: 1, locks: 1, released: 1, outcome: NEXT.value });
      expect(files.kept).toEqual(NEXT.value);
    });

    describe('for who waited for another process', () => {
      test('is what that one has brought', async () => {
        const files = keeper.files(due);
        expect(await ask(files, { meanwhile: () => files.write(fresh) })).toMatchObject({
          renewals: 0,
          released: 1,
          outcome: fresh,
        });
      });

      test('is refused for what that one was refused for', async () => {
        const files = keeper.files(ended);
        const { outcome, released, renewals } = await ask(files, {
          meanwhile: () => files.writeFailure(REFUSED.failure),
        });
        expect([renewals, released]).toEqual([0, 1]);
        expect(outcome).toFailWith('renewal-failed', /: refused$/);
      });

      test('is asked for again where a failure is from before', async () => {
        const files = keeper.files(ended);
        files.failed = { at: NOW - 1, text: 'refused' };
        expect(await ask(files)).toMatchObject({ renewals: 1, outcome: NEXT.value });
      });
    });

    test('is as good as it was where there is no other, and that failure is kept for those that wait', async () => {
      const files = keeper.files(due);
      const { outcome, released } = await ask(files, { next: async () => REFUSED });
      expect(outcome).toMatchObject({
        ...(due as object),
        ...('freshUntil' in (due as object) && { freshUntil: NOW + 29_999 }),
      });
      expect([files.failed, released]).toEqual([REFUSED.failure, 1]);
    });

    test('is an error once it is over, with the reason', async () => {
      const { outcome } = await ask(keeper.files(ended), { next: async () => REFUSED });
      expect(outcome).toFailWith('renewal-failed', /: refused$/);
    });

    test('fails for no other reason where that failure can’t be kept', async () => {
      const files = keeper.files(ended);
      files.full = true;
      expect((await ask(files, { next: async () => REFUSED })).outcome).toFailWith('renewal-failed', /: refused$/);
    });

    test('is used where a full disk keeps it from nobody else, and an error where it must be kept', async () => {
      const files = keeper.files(ended);
      files.full = true;
      const { outcome } = await ask(files);
      if (keeper.onFullDisk === 'used') expect(outcome).toEqual(NEXT.value);
      else expect(outcome).toFailWith(keeper.onFullDisk, /could not be written \(ENOSPC\)$/);
    });

    test('is used by who did not get the lock, kept only where it must be, and not taken where it would be lost', async () => {
      const files = keeper.files(ended);
      const { outcome } = await ask(files, { held: false });
      if (keeper.withoutLock === 'refused') expect(outcome).toFailWith('renewal-failed', /: refused$/);
      else expect(outcome).toEqual(NEXT.value);
      expect(files.kept).toEqual(keeper.withoutLock === 'kept' ? NEXT.value : ended);
    });

    test('is refused without a word to others, by who did not get the lock', async () => {
      const files = keeper.files(ended);
      const { outcome, renewals } = await ask(files, { held: false, next: async () => REFUSED });
      expect([renewals, files.failed]).toEqual([1, undefined]);
      expect(outcome).toFailWith('renewal-failed', /: refused$/);
    });

    test('is asked for by nobody where the job is over', async () => {
      const files = keeper.files(ended);
      const { outcome, renewals } = await ask(files, { meanwhile: () => (files.renews = undefined) });
      expect(renewals).toBe(0);
      expect(outcome).toFailWith('renewal-failed', /job ends$|job of its step is over$/);
    });

    test('gives the lock back whatever happens, and keeps only what was an answer', async () => {
      const files = keeper.files(ended);
      const { outcome, released } = await ask(files, { next: () => Promise.reject(new Error('x')) });
      expect([outcome, released, files.failed]).toEqual([expect.any(Error), 1, undefined]);
    });
  },
);
