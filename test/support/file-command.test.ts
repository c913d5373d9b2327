import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommandFile, parsePathFile } from './file-command.ts';

describe('a command file', () => {
  test.each([
    ['A=1\n\nB=x=y\n', { A: '1', B: 'x=y' }],
    ['A=b<<c\n', { A: 'b<<c' }],
    ['A=\n', { A: '' }],
    ['A=1\nA=2', { A: '2' }],
    ['A<<END\nline 1\n\nline=3\nEND\nB=2\n', { A: 'line 1\n\nline=3', B: '2' }],
    ['A<<END\nEND\n', { A: '' }],
    ['A<<END\n\nEND\n', { A: '' }],
    ['A<<E=F\nx\nE=F\n', { A: 'x' }],
    ['A<<END\nx\r\nEND', { A: 'x\r' }],
    ['A<<END\n END\nENDX\nEND\n', { A: ' END\nENDX' }],
  ])('%j reads as %j', (text, pairs) => {
    expect(parseCommandFile(text)).toEqual(pairs);
  });

  test.each([
    ['nothing\n', "Invalid format 'nothing'"],
    ['<<END\nx\nEND\n', 'Name must not be empty and delimiter must not be empty'],
    ['A<<\nx\n', 'Name must not be empty and delimiter must not be empty'],
    ['A<<END\nx\n', "Matching delimiter not found 'END'"],
    ['A<<END\nx', 'EOF marker missing new line.'],
    ['A<<END\r\nx\nEND\n', "Matching delimiter not found 'END\r'"],
  ])('%j is refused', (text, message) => {
    expect(() => parseCommandFile(text)).toThrow(message);
  });

  test('gives back any value written between delimiters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.split('\n').includes('END-7f3a'));
        expect(parseCommandFile(`NAME<<END-7f3a\n${value}\nEND-7f3a\n`)).toEqual({ NAME: value });
      }),
    );
  });
});

test('GITHUB_PATH holds a folder a line', () => {
  expect(parsePathFile('/a b\r\n\n/c\n')).toEqual(['/a b', '/c']);
});
