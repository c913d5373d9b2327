import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { mintAgain } from '../../src/renewal/mint-again.ts';
import { RENEWAL } from '../support/session-files.ts';

test('what can’t be asked for is a failure, with the reason', async () => {
  expect(await mintAgain(RENEWAL, {})).toEqual({
    kind: 'failed',
    failure: {
      at: expect.any(Number),
      text: expect.stringMatching(/^\[token-unavailable\] ACTIONS_ID_TOKEN_REQUEST_URL/),
    },
  });
});

test('who is stopped has not failed', async () => {
  const asked = Promise.withResolvers<void>();
  const silent = createServer(() => asked.resolve()).listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as AddressInfo;
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `https://127.0.0.1:${port}/`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runtime.bearer.token',
  };
  const stop = new AbortController();
  const minted = mintAgain(RENEWAL, env, stop.signal);
  await asked.promise;
  stop.abort();
  await expect(minted).rejects.toBe(stop.signal.reason);
});
