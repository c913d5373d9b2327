import { expect, test } from 'vitest';
import { needleSets } from '../../src/run/needle-sets.ts';

const LASTING = 'w7Gm-a-secret-that-stays';

function world(values: readonly string[]) {
  const renewable = { changed: false, hasChanged: () => renewable.changed, values: (): readonly string[] => values };
  const sets = needleSets([Buffer.from(LASTING)], renewable);
  const found = (): readonly string[] => sets().needles.map((needle) => Buffer.from(needle).toString());
  return { renewable, sets, found };
}

test('have what stays and what lies there, and are the same until that is another', () => {
  const { found, renewable, sets } = world(['kQ0-zT7pLmXw']);
  const first = sets();
  expect(found()).toEqual(expect.arrayContaining([LASTING, 'kQ0-zT7pLmXw']));
  renewable.values = () => ['kQ1-zT7pLmXw'];
  expect(sets()).toBe(first);
  renewable.changed = true;
  expect(found()).toEqual(expect.arrayContaining([LASTING, 'kQ0-zT7pLmXw', 'kQ1-zT7pLmXw']));
  expect(sets()).toBe(sets());
});

test('have the latest of many that were replaced, and lose none where all are removed', () => {
  const { found, renewable, sets } = world([]);
  renewable.changed = true;
  const renewed = (count: number): string => `kQ${count}-zT7pLmXw`;
  for (let count = 0; count < 400; count += 20) {
    renewable.values = () => Array.from({ length: 20 }, (_, at) => renewed(count + at));
    sets();
  }
  renewable.values = () => [];
  expect(found()).toEqual(expect.arrayContaining([LASTING, renewed(120), renewed(399)]));
  expect(found()).not.toContain(renewed(0));
});

test('have what stays where the rest can’t be read, which is tried the next time', () => {
  const { found, renewable } = world(['kQ0-zT7pLmXw']);
  const { values } = renewable;
  renewable.values = () => {
    throw new Error('gone');
  };
  expect(found()).toEqual([LASTING]);
  renewable.values = values;
  expect(found()).toContain('kQ0-zT7pLmXw');
});
