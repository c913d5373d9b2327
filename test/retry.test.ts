import { expect, test } from 'vitest';
import { ActionError } from '../src/errors.ts';
import { retry } from '../src/retry.ts';
import { ServiceError } from '../src/service-error.ts';

const failure = (transient: boolean, retryAfter?: number): ServiceError =>
  new ServiceError('AWS STS (https://sts.example) said no', {
    service: 'AWS STS',
    transient,
    retryAfter,
    endpoint: 'https://sts.example',
  });

/** A clock that never waits, and remembers what it was asked to. */
function world() {
  const slept: number[] = [];
  const stop = new AbortController();
  const clock = {
    now: () => 0,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
    },
  };
  return { slept, stop, patience: { clock, signal: stop.signal } };
}

test('a passing failure is tried again, later each time, at most five seconds apart', async () => {
  const { patience, slept } = world();
  let calls = 0;
  const attempt = async (): Promise<string> => {
    if (++calls < 8) throw failure(true);
    return 'done';
  };
  await expect(retry('AWS STS', patience, attempt)).resolves.toBe('done');
  expect(slept).toEqual([100, 200, 400, 800, 1600, 2500, 2500]);
});

test('a final failure is not tried again', async () => {
  const { patience, slept } = world();
  const final = failure(false);
  await expect(retry('AWS STS', patience, () => Promise.reject(final))).rejects.toBe(final);
  expect(slept).toEqual([]);
});

test('after eight attempts it is given up, naming the service', async () => {
  const { patience } = world();
  await expect(retry('AWS STS', patience, () => Promise.reject(failure(true)))).toFailWith(
    'service-unavailable',
    /AWS STS failed 8 times; the last time: AWS STS \(https:\/\/sts\.example\) said no/,
  );
});

test('what the service asks to wait is waited', async () => {
  const { patience, slept } = world();
  let calls = 0;
  await retry('AWS STS', patience, async () => {
    if (++calls === 1) throw failure(true, 7000);
  });
  expect(slept).toEqual([7000]);
});

test('the deadline ends an attempt that hangs, naming the service', async () => {
  const { patience, stop } = world();
  const hanging = retry('AWS Secrets Manager', patience, () => new Promise(() => {}));
  stop.abort(new ActionError('timed-out', "the step's 3 s were over"));
  await expect(hanging).toFailWith('timed-out', "the step's 3 s were over while waiting for AWS Secrets Manager");
});

test('nothing is begun once the step must stop', async () => {
  const { patience, stop } = world();
  stop.abort(new ActionError('cancelled', 'the step was stopped by SIGTERM'));
  await expect(retry('AWS STS', patience, () => new Promise(() => {}))).toFailWith('cancelled', /SIGTERM/);
});
