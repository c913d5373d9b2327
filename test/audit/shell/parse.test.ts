import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalOf, type Simple } from '../../../src/audit/shell/ast.ts';
import { parseShell } from '../../../src/audit/shell/parse.ts';
import { commandsByOther, commandsOf } from './commands.ts';

/** Divided by lines of `=`. */
const SCRIPTS = readFileSync('test/audit/shell/scripts.txt', 'utf8').split('\n=====\n');

describe('the shell parser', () => {
  test.each(SCRIPTS)('finds the commands that another parser finds: %s', (script) => {
    expect(commandsByOther(script)).toBeDefined();
    expect(commandsOf(script)).toEqual(commandsByOther(script));
  });

  test('gives words as they are quoted, and variables with what is done to them', () => {
    const [command] = parseShell(`curl -u "me:\${PASS:-$(cat x)}" 'a b'`).commands as readonly [Simple];
    expect(command.words.map((word) => literalOf(word))).toEqual(['curl', '-u', undefined, 'a b']);
    const [, variable] = command.words[2]?.parts ?? [];
    expect(variable).toMatchObject({ kind: 'variable', name: 'PASS', operator: ':-', quoted: true });
  });

  test('says which commands run only if another has, or has not, succeeded', () => {
    const { commands, guarded } = parseShell('a && b || c; d & e');
    expect(commands.map((command) => guarded.has(command))).toEqual([false, true, true, false, false]);
  });

  test('reads a here-document’s body, which expands unless its delimiter is quoted', () => {
    const [open, quoted] = parseShell("cat <<A\n$x\nA\ncat <<'B'\n$x\nB\n").commands as readonly [Simple, Simple];
    expect(open.redirects[0]?.target.parts[0]).toMatchObject({ kind: 'variable', name: 'x' });
    expect(quoted.redirects[0]?.target.parts[0]).toMatchObject({ kind: 'text', text: '$x\n' });
  });
});

const PIECES =
  '$ ( ) { } [ ] " \' ` \\ \n ; & | < > # ! = ~ * ? @ a x1 if then fi do done case esac in for while function EOF << <<- <<< $(( )) ${ [[ ]] :- ## && || ;;'.split(
    ' ',
  );

describe('whatever it is given, the shell parser', () => {
  test('ends, and reports places inside the text', () => {
    const hostile = fc.oneof(
      fc.array(fc.constantFrom(...PIECES, ' ', '\n'), { maxLength: 120 }).map((pieces) => pieces.join('')),
      fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 120 }).map((pieces) => pieces.join(' ')),
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      fc
        .constantFrom(...SCRIPTS)
        .chain((script) => fc.nat(script.length).map((at) => script.slice(at) + script.slice(0, at))),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { end, start } of parseShell(text).commands) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '$(',
    '${',
    '((',
    '$((',
    '`',
    '"$(',
    '{ ',
    '( ',
    'if ',
    'case x in a) ',
    '<(',
    '<<E\n',
    '[[ ',
    'a=(',
    'f() ',
    '!(',
    '\\',
    '${x[',
    '${x:-',
  ])('is done with 50,000 of %j', (piece) => {
    expect(() => parseShell(piece.repeat(50_000))).not.toThrow();
  });
});
