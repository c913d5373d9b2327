import { expect, test } from 'vitest';
import { meanwhile } from '../../src/step/meanwhile.ts';
import { FakeRunner } from '../support/fake-runner.ts';

const KEY = 'kF3x9Qm2Lw8Zt5Rb1Vn7Yc4Hs6Gd0Jp3Ta8Ue5Xo';
const patience = {
  clock: { now: () => 0, random: () => 0, sleep: async () => {} },
  signal: new AbortController().signal,
};
const session = {
  credentials: {
    accessKeyId: 'AKIA',
    secretAccessKey: KEY,
    sessionToken: 't-of-job',
    expiration: new Date(0),
  },
  assumedRoleArn: '',
  accountId: '',
};

test('keys are masked in their encodings, and a rehearsal that fails says nothing about the step', async () => {
  const runner = new FakeRunner();
  let rehearsed = 0;
  const rehearse = (): never => {
    rehearsed += 1;
    throw new Error('of nobody');
  };
  await meanwhile(session, new Promise(() => {}), rehearse, { patience, runner });
  expect(rehearsed).toBe(1);
  expect(runner.masks).toContain(Buffer.from(KEY).toString('base64').slice(0, 53));
});

test('nothing is rehearsed where the secrets are there already', async () => {
  const runner = new FakeRunner();
  let rehearsed = 0;
  await meanwhile(undefined, Promise.resolve(), () => ++rehearsed, { patience, runner });
  expect([rehearsed, runner.masks]).toEqual([0, []]);
});
