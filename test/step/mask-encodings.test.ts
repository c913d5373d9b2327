import { expect, test } from 'vitest';
import { maskEncodings } from '../../src/step/mask-encodings.ts';
import { FakeRunner } from '../support/fake-runner.ts';

const KEY = 'kF3x9Qm2Lw8Zt5Rb1Vn7Yc4Hs6Gd0Jp3Ta8Ue5Xo';

test('keys are masked in their encodings, after what waits for the network has gone out', async () => {
  const runner = new FakeRunner();
  let turns = 0;
  const sleep = async (): Promise<void> => {
    expect(runner.masks).toEqual([]);
    turns += 1;
  };
  const patience = { clock: { now: () => 0, random: () => 0, sleep }, signal: new AbortController().signal };
  const credentials = { accessKeyId: 'AKIA', secretAccessKey: KEY, sessionToken: 't-of-job', expiration: new Date(0) };
  await maskEncodings({ credentials, assumedRoleArn: '', accountId: '' }, { patience, runner });
  expect(turns).toBe(1);
  expect(runner.masks).toContain(Buffer.from(KEY).toString('base64').slice(0, 53));
});
