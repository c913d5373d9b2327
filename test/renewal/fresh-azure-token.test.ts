import { describe, expect, test } from 'vitest';
import type { TokenRenewal } from '../../src/identity/token-renewal.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import type { Minted } from '../../src/ports/minted.ts';
import { type FreshAzureTokenWorld, freshAzureToken } from '../../src/renewal/fresh-azure-token.ts';
import { keepFresh } from '../../src/renewal/keep-fresh.ts';
import { type HeldToken, heldLogin, heldToken, renewalTime } from '../../src/stores/azure/held.ts';
import { azureToken, FakeAzureTokenFiles, mintedFor } from '../support/azure-token.ts';
import { failed as failure, RENEWAL } from '../support/session-files.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

/** A token of five minutes that was issued so long ago. */
const token = (age: number, text = `token-${age}`): HeldToken => azureToken(NOW - age, text);
const minted = (age = 0, text = 'next'): Renewed<Minted> => mintedFor(NOW - age, text);
const failed = failure(NOW, 'GitHub said no');

async function fresh(
  files: FakeAzureTokenFiles,
  { held = true, mint = minted() }: { held?: boolean; mint?: Renewed<Minted> } = {},
) {
  const told: { mints: TokenRenewal[]; lines: string[] } = { mints: [], lines: [] };
  const world: FreshAzureTokenWorld = {
    clock: { now: () => NOW },
    takeLock: async () => ({ held, release: () => {} }),
    mint: async (minting) => {
      told.mints.push(minting);
      return mint;
    },
    tell: (line) => told.lines.push(line),
  };
  return { told, got: await freshAzureToken(files, world).catch((error: unknown) => error) };
}

describe('a token', () => {
  test.each([
    [0, false],
    [MINUTE - 1, false],
    [MINUTE, true],
    [6 * MINUTE, true],
  ])('that is %i ms old is asked for again: %s', async (age, again) => {
    const { got, told } = await fresh(new FakeAzureTokenFiles(token(age)));
    expect(told.mints).toHaveLength(again ? 1 : 0);
    expect(got).toMatchObject({ token: again ? 'next' : `token-${age}` });
  });

  test('is asked for by what the step has settled, and kept for others', async () => {
    const files = new FakeAzureTokenFiles(token(2 * MINUTE));
    const { told } = await fresh(files);
    expect(told.mints).toEqual([RENEWAL]);
    expect(files.kept).toEqual({ ...token(0, 'next'), renewAt: NOW + MINUTE });
  });

  test('that can’t be renewed does as long as it lives, and that is said', async () => {
    const files = new FakeAzureTokenFiles(token(2 * MINUTE));
    const { got, told } = await fresh(files, { mint: failed });
    expect(got).toEqual(token(2 * MINUTE));
    expect(told.lines).toEqual([
      'the token for Azure could not be renewed; it still lives until 2026-11-24T12:03:00.000Z: GitHub said no',
    ]);
    const dead = await fresh(new FakeAzureTokenFiles(token(5 * MINUTE)), { mint: failed });
    expect(dead.got).toFailWith('renewal-failed', /ended at 2026-11-24T12:00:00\.000Z and .*: GitHub said no/);
  });

  test('whose files are gone is an error', async () => {
    expect((await fresh(new FakeAzureTokenFiles(undefined))).got).toFailWith('no-such-login', 'is not there any more');
  });

  test('that can’t be written is an error, unless somebody else may be writing', async () => {
    const files = new FakeAzureTokenFiles(token(2 * MINUTE));
    files.full = true;
    expect((await fresh(files)).got).toFailWith('file-failed', /could not be written \(ENOSPC\)/);
    expect((await fresh(files, { held: false })).got).toMatchObject({ token: 'next' });
    files.full = false;
    await fresh(files, { held: false });
    expect(files.kept).toMatchObject({ token: 'next' });
  });
});

test.each([
  ['agree', NOW, NOW + MINUTE],
  ['are apart, ours behind', NOW - 10 * MINUTE, NOW - 9 * MINUTE],
  ['are apart, ours ahead', NOW + 10 * MINUTE, NOW + 10 * MINUTE],
])('where the clocks %s, the next is due in a minute at most', (_what, now, due) => {
  expect(renewalTime({ issuedAt: NOW, expiresAt: NOW + 5 * MINUTE }, now)).toBe(due);
});

test('what is kept of a token reads back, and what is none of ours does not', () => {
  const held = token(0);
  expect(heldToken(heldLogin(held))).toEqual(held);
  expect(heldToken({ ...heldLogin(held), store: 'vault' })).toBeUndefined();
  expect(heldToken({ ...heldLogin(held), values: {} })).toBeUndefined();
  expect(heldToken({ ...heldLogin(held), facts: {} })).toBeUndefined();
});

describe('kept fresh', () => {
  /** Runs until the clock is stopped: each sleep passes at once. */
  async function keep(answers: readonly Renewed<Minted>[], sleeps: number, first = token(0)) {
    const files = new FakeAzureTokenFiles(first);
    const stop = new AbortController();
    const told: { pauses: number[]; lines: string[] } = { pauses: [], lines: [] };
    let now = NOW;
    let at = 0;
    await keepFresh(
      files,
      first,
      {
        clock: {
          now: () => now,
          sleep: async (milliseconds) => {
            told.pauses.push(milliseconds);
            now += milliseconds;
            if (told.pauses.length === sleeps) stop.abort();
          },
        },
        takeLock: async () => ({ held: true, release: () => {} }),
        mint: async () => answers[at++] ?? failed,
        tell: (line) => told.lines.push(line),
      },
      stop.signal,
    );
    return { ...told, kept: files.kept?.token };
  }

  test('it is renewed each minute', async () => {
    const answers = [-MINUTE, -2 * MINUTE, -3 * MINUTE].map((age, at) => minted(age, `next-${at}`));
    const told = await keep(answers, 3);
    expect(told).toEqual({ pauses: [MINUTE, MINUTE, MINUTE], kept: 'next-2', lines: [] });
  });

  test('one that is due soon is renewed then, and not after a failure’s pause', async () => {
    const told = await keep([minted(-2_000)], 1, token(MINUTE - 2_000));
    expect(told).toEqual({ pauses: [2_000], kept: 'next', lines: [] });
  });

  test('a failure is told, and tried again soon', async () => {
    const told = await keep([failed, failed, failed], 4);
    expect(told.pauses).toEqual([MINUTE, 15_000, 15_000, 15_000]);
    expect(new Set(told.lines)).toHaveLength(1);
  });

  test('a dead one is told as well, and tried all the same', async () => {
    const told = await keep([], 20);
    expect([...new Set(told.lines)]).toEqual([
      expect.stringContaining('still lives until'),
      expect.stringMatching(/^\[renewal-failed\]/),
    ]);
  });
});
