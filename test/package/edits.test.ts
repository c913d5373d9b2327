import { expect, test } from 'vitest';
import { edited } from './edits.ts';

test('changes are made where they stand, in any order', () => {
  const edits = [
    { start: 4, end: 5, text: '' },
    { start: 0, end: 1, text: 'xyz' },
    { start: 1, end: 1, text: '-' },
  ];
  expect(edited('abcdef', edits)).toBe('xyz-bcdf');
  expect(() => edited('abcdef', [...edits, { start: 3, end: 5, text: '' }])).toThrow('two changes meet at ef');
});
