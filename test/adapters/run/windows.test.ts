/** What differs where there are neither FIFOs nor process groups; the platform is only a name here. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPipes } from '../../../src/adapters/output-pipes.ts';
import { placement, relaySignals } from '../../../src/adapters/run/signals.ts';
import { hasTerminal } from '../../../src/adapters/run/terminal.ts';

const real = process.platform;
beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
afterEach(() => void Object.defineProperty(process, 'platform', { value: real }));

test('output goes through the pipes that Node makes', async () => {
  expect(await openPipes(2)).toBeUndefined();
});

test('the command shares our console, and there is none of its own', () => {
  expect([placement(), hasTerminal()]).toEqual(['together', false]);
});

test('what the console sends to both of us is left to the command, and no POSIX signal is listened for', () => {
  const before = new Set(process.eventNames());
  const stop = relaySignals(placement(), () => 1);
  const added = process.eventNames().filter((name) => !before.has(name));
  stop();
  expect(added).toEqual(['SIGINT', 'SIGBREAK']);
  expect(process.eventNames().filter((name) => !before.has(name))).toEqual([]);
});
