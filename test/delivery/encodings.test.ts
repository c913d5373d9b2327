import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, base64Cores, base64Url, hex, wrapped } from '../../src/delivery/encodings.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

test('base64, base64url and hex are those of Node', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      const node = Buffer.from(value);
      expect(base64(value)).toBe(node.toString('base64'));
      expect(base64Url(base64(value)).replaceAll('=', '')).toBe(node.toString('base64url'));
      expect(hex(value)).toBe(node.toString('hex'));
    }),
  );
});

test.each([0x5fff, 0x6000, 0x6001, 0x20000])('%d bytes are encoded without a seam', (length) => {
  const value = Uint8Array.from({ length }, (_, at) => at * 31);
  expect(base64(value)).toBe(Buffer.from(value).toString('base64'));
});

test('base64 of any text that holds the bytes holds a core, and no longer one would do', () => {
  fc.assert(
    fc.property(bytes, fc.uint8Array({ minLength: 1, maxLength: 200 }), bytes, (before, value, after) => {
      const core = base64Cores(value)[before.length % 3] ?? '';
      expect(Buffer.concat([before, value, after]).toString('base64')).toContain(core);
      expect(core.length).toBeGreaterThanOrEqual(Math.floor((value.length * 8) / 6) - 1);
    }),
  );
});

test('wrapped base64 is whole lines of the given width', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(64, 76), (value, columns) => {
      const lines = wrapped(base64(value), columns);
      expect(lines.join('')).toBe(Buffer.from(value).toString('base64'));
      expect(lines.slice(0, -1).every((line) => line.length === columns)).toBe(true);
    }),
  );
});
