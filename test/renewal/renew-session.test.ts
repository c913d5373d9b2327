import { describe, expect, test } from 'vitest';
import type { Renewed } from '../../src/ports/session-files.ts';
import { renewSession } from '../../src/renewal/renew-session.ts';
import { FakeSessionFiles, failed, sessionUntil } from '../support/session-files.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;
const OLD = sessionUntil(NOW - 1, 'ASIAOLD');
const NEXT = sessionUntil(NOW + 15 * MINUTE, 'ASIANEXT');
const RENEWED: Renewed = { kind: 'renewed', session: NEXT };

interface Setting {
  readonly held?: boolean;
  /** What happens while the lock is waited for. */
  readonly meanwhile?: () => void;
  readonly exchange?: () => Promise<Renewed>;
}

async function renew(files: FakeSessionFiles, { held = true, meanwhile, exchange }: Setting = {}) {
  const told = { exchanges: 0, released: 0 };
  const outcome = await renewSession(files, {
    clock: { now: () => NOW },
    takeLock: async () => {
      meanwhile?.();
      return { held, release: () => told.released++ };
    },
    exchange: async () => {
      told.exchanges++;
      return (await exchange?.()) ?? RENEWED;
    },
  }).catch((error: unknown) => error);
  return { ...told, outcome };
}

test('the new session is kept for others, and the lock given back', async () => {
  const files = new FakeSessionFiles(OLD);
  expect(await renew(files)).toEqual({ exchanges: 1, released: 1, outcome: RENEWED });
  expect(files.session).toBe(NEXT);
});

describe('who waited for another process', () => {
  test('takes the session it has brought', async () => {
    const files = new FakeSessionFiles(OLD);
    const { exchanges, outcome } = await renew(files, { meanwhile: () => files.write(NEXT) });
    expect([exchanges, outcome]).toEqual([0, RENEWED]);
  });

  test('takes its failure, too', async () => {
    const files = new FakeSessionFiles(OLD);
    const meanwhile = (): void => files.writeFailure({ at: NOW, text: 'refused' });
    expect(await renew(files, { meanwhile })).toMatchObject({ exchanges: 0, outcome: failed(NOW, 'refused') });
  });

  test('does not take a failure from before it asked', async () => {
    const files = new FakeSessionFiles(OLD);
    files.failed = { at: NOW - 1, text: 'refused' };
    expect(await renew(files)).toMatchObject({ exchanges: 1, outcome: RENEWED });
  });
});

test('without the lock the session is used, and not kept', async () => {
  const files = new FakeSessionFiles(OLD);
  expect(await renew(files, { held: false })).toMatchObject({ exchanges: 1, outcome: RENEWED });
  expect(files.session).toBe(OLD);
});

test('a failure is kept for those that wait', async () => {
  const files = new FakeSessionFiles(OLD);
  const { outcome } = await renew(files, { exchange: async () => failed(NOW, 'refused') });
  expect([outcome, files.failed]).toEqual([failed(NOW, 'refused'), { at: NOW, text: 'refused' }]);
});

test('a full disk keeps nobody from the session', async () => {
  const files = new FakeSessionFiles(OLD);
  files.write = () => {
    throw new Error('ENOSPC');
  };
  expect(await renew(files)).toEqual({ exchanges: 1, released: 1, outcome: RENEWED });
});

test('where the job is over, nothing is asked for', async () => {
  const files = new FakeSessionFiles(undefined);
  files.renewed = undefined;
  const { exchanges, outcome } = await renew(files);
  expect([exchanges, outcome]).toEqual([
    0,
    failed(NOW, 'what renews the session of profile "prod" is not there any more, since the job of its step is over'),
  ]);
});

test('the lock is given back whatever happens', async () => {
  const { outcome, released } = await renew(new FakeSessionFiles(OLD), {
    exchange: () => Promise.reject(new Error('x')),
  });
  expect([outcome, released]).toEqual([new Error('x'), 1]);
});
