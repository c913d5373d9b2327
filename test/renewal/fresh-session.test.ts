import { describe, expect, test } from 'vitest';
import type { CachedSession } from '../../src/credentials/cached-session.ts';
import type { Renewed } from '../../src/ports/kept-files.ts';
import { freshSession } from '../../src/renewal/fresh-session.ts';
import { FakeSessionFiles, failed, sessionUntil } from '../support/session-files.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const NEXT = sessionUntil(NOW + 15 * MINUTE, 'ASIANEXT');

interface Asked {
  readonly session: Promise<CachedSession>;
  readonly told: readonly string[];
  readonly renewals: () => number;
}

function ask(
  files: FakeSessionFiles,
  renewed: () => Promise<Renewed<CachedSession>> = async () => ({ kind: 'renewed', value: NEXT }),
): Asked {
  const told: string[] = [];
  let renewals = 0;
  const session = freshSession(files, {
    clock: { now: () => NOW },
    renew: () => {
      renewals++;
      return renewed();
    },
    tell: (line) => told.push(line),
  });
  return { session, told, renewals: () => renewals };
}

const REFUSED = failed(NOW, '[role-refused] AWS refused\nLook at the policy.');

test('a fresh session is handed out as it is', async () => {
  const files = new FakeSessionFiles(sessionUntil(NOW + 10 * MINUTE));
  const { session, renewals, told } = ask(files);
  expect([await session, renewals(), told]).toEqual([files.kept, 0, []]);
});

test.each([2 * MINUTE, -1])('one that ends in %i ms is renewed', async (left) => {
  const { session, told } = ask(new FakeSessionFiles(sessionUntil(NOW + left)));
  expect([await session, told]).toEqual([NEXT, []]);
});

describe('where it can’t be renewed', () => {
  test('the credentials that still live are handed out, and that is said', async () => {
    const files = new FakeSessionFiles(sessionUntil(NOW + 2 * MINUTE));
    const { session, told } = ask(files, async () => REFUSED);
    expect(await session).toBe(files.kept);
    expect(told).toEqual([
      'the session of profile "prod" could not be renewed; it still lives until 2026-11-24T12:02:00.000Z: [role-refused] AWS refused\nLook at the policy.',
    ]);
  });

  test('it is not tried again within thirty seconds, while the old ones live', async () => {
    const files = new FakeSessionFiles(sessionUntil(NOW + 2 * MINUTE));
    files.failed = { at: NOW - 30_000, text: 'refused just now' };
    const { session, renewals, told } = ask(files);
    expect([await session, renewals(), told.length]).toEqual([files.kept, 0, 1]);
    files.failed = { at: NOW - 30_001, text: 'refused before' };
    expect(await ask(files).session).toBe(NEXT);
  });

  test('dead ones are tried every time, and are an error that says why', async () => {
    const files = new FakeSessionFiles(sessionUntil(NOW - 1));
    files.failed = { at: NOW, text: 'refused just now' };
    const { session, renewals } = ask(files, async () => REFUSED);
    await expect(session).toFailWith(
      'renewal-failed',
      'the session of profile "prod" ended at 2026-11-24T11:59:59.999Z and could not be renewed: [role-refused] AWS refused\nLook at the policy.',
    );
    expect(renewals()).toBe(1);
  });

  test('nor even the code that would renew it be loaded, the old ones are handed out', async () => {
    const files = new FakeSessionFiles(sessionUntil(NOW + 2 * MINUTE));
    const { session, told } = ask(files, () => Promise.reject(new Error('no such module')));
    expect(await session).toBe(files.kept);
    expect(told.join()).toContain('[unexpected] Error');
  });
});

test('a session that does not renew itself is handed out to its end', async () => {
  const files = new FakeSessionFiles(sessionUntil(NOW + 1));
  files.renews = undefined;
  const { session, renewals, told } = ask(files);
  expect([await session, renewals(), told]).toEqual([files.kept, 0, []]);
  files.kept = sessionUntil(NOW);
  await expect(ask(files).session).toFailWith(
    'session-ended',
    'the session of profile "prod" ended at 2026-11-24T12:00:00.000Z',
  );
});

test('without a cache there is nothing to hand out', async () => {
  await expect(ask(new FakeSessionFiles(undefined)).session).toFailWith(
    'no-such-profile',
    'the session of profile "prod" is not there any more',
  );
});
