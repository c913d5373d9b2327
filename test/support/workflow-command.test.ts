import { expect, test } from 'vitest';
import { parseCommand } from './workflow-command.ts';

test.each([
  ['::add-mask::a%0Ab%25', { name: 'add-mask', properties: {}, data: 'a\nb%' }],
  ['  ::add-mask::  kept ', { name: 'add-mask', properties: {}, data: '  kept ' }],
  [
    '::Error title=A%3AB%2CC,file=x.ts::text',
    { name: 'error', properties: { title: 'A:B,C', file: 'x.ts' }, data: 'text' },
  ],
  ['::add-mask::%250A', { name: 'add-mask', properties: {}, data: '%0A' }],
  ['##[add-mask]a%5Db', { name: 'add-mask', properties: {}, data: 'a]b' }],
  ['text before ##[warning]after', { name: 'warning', properties: {}, data: 'after' }],
  ['##[set-output name=x;]v', { name: 'set-output', properties: { name: 'x' }, data: 'v' }],
])('%j is a command', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

test.each(['plain', 'x ::add-mask::y', '::unknown::y', '::add-mask:y', '##[unknown]y', '##[add-mask', ''])(
  '%j is only text',
  (line) => {
    expect(parseCommand(line)).toBeUndefined();
  },
);
