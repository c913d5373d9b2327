import { expect, test } from 'vitest';
import { ActionError } from '../../src/errors.ts';

function fail(): never {
  throw new ActionError('timed-out', 'too slow', { hint: 'be quick' });
}

test('toFailWith takes functions, promises and errors', async () => {
  expect(fail).toFailWith('timed-out', /^too slow$/);
  await expect(async () => fail()).toFailWith('timed-out', 'slow');
  await expect(Promise.resolve().then(fail)).toFailWith('timed-out', 'be quick');
  await expect(Promise.resolve().then(fail)).rejects.toFailWith('timed-out', 'slow');
});

test('toFailWith is not satisfied by another code, another text, another error or none', () => {
  expect(() => expect(fail).toFailWith('cancelled', 'slow')).toThrow('expected an ActionError [cancelled]');
  expect(() => expect(fail).toFailWith('timed-out', 'fast')).toThrow('too slow');
  expect(() => expect(new Error('slow')).toFailWith('timed-out', 'slow')).toThrow('found Error: slow');
  expect(() => expect(() => undefined).toFailWith('timed-out', '')).toThrow('but nothing failed');
});
