import { describe, expect, test } from 'vitest';
import { inAscii, layOut } from './lay-out.ts';
import { isSameCode } from './same-code.ts';

const kept = (code: string): string => layOut(code, { comments: 'kept' });
const bare = (code: string): string => layOut(code, { comments: 'left out' });

describe('dist is laid out', () => {
  test('with tabs for spaces, in code and comments', () => {
    expect(kept('if (a) {\n    b();\n        /**\n         * c\n         */\n}\n')).toBe(
      'if (a) {\n\tb();\n\t\t/**\n\t\t * c\n\t\t */\n}\n',
    );
  });

  test('without what the bundler tells itself, and with where code is from', () => {
    const code =
      '/***/ 12:\n/* harmony export */ x;\n// EXPORTS\nd({ e: () => (/* binding */ f) });\n// EXTERNAL MODULE: ./build/errors.js + 2 modules\nvar e;\n// EXTERNAL MODULE: ./node_modules/jose/a.js\n/* unused harmony exports a, b */\n;// CONCATENATED MODULE: ./build/a/b.js\n// why\n';
    const left = '12:\nx;\nd({ e: () => (f) });\nvar e;\n// node_modules/jose/a.js\n;// src/a/b.ts\n';
    expect([kept(code), bare(code)]).toEqual([`${left}// why\n`, left]);
  });

  test('without comments, which src/ and packages have themselves, but with the names that calls go by', () => {
    const code = 'a;\n\n    /**\n     * why\n     */\n    // so\n    b(c/* .size */.d); // there\n    // here\n}\n';
    expect(bare(code)).toBe('a;\n\n\tb(c/* .size */.d); // there\n}\n');
    expect(bare('/* at once */ a;\n')).toBe('a;\n');
  });

  test('with one empty line for several', () => {
    expect(bare('a;\n\n\n  \n    b;\n// c\n\n\nd;\n')).toBe('a;\n\n\tb;\n\nd;\n');
  });

  test.each([
    ['a template literal', '`\n    a ${b({ c: `\n        d` })}\n    // e\n    /***/`'],
    ['a text', `'/***/ \\' " \`' + "/***/ ' \`"`],
    ['a pattern with a backtick or a quote', 'x = /[/`\'"]\\/`/g;\nreturn /"/'],
    ['a division', 'a / b; c[0] / d; (e) / f; `g` / h; i++ / j'],
  ])('but for %s', (_, code) => {
    expect([kept(code), bare(code)]).toEqual([code, code]);
  });

  test('or not at all', () => {
    expect(() => kept('a = `b ${c')).toThrow('a template literal does not end');
    expect(() => kept("a = 'b\n'")).toThrow('a text does not end');
  });
});

describe('what is not ASCII', () => {
  test.each(["'…'", '`🔑 ${a}’`', '/[…⏎]/', '/^[🔑]$/u', '{ μs: 1 }', "'\\\\'+'…'"])('is escaped in %s', (code) => {
    const written = inAscii(code);
    expect(written).toMatch(/^[\0-\x7f]+$/);
    expect(meaning(written)).toEqual(meaning(code));
  });

  test('is not written otherwise where that would change the code', () => {
    expect(() => inAscii("'\\…'")).toThrow("can't be written otherwise");
  });

  function meaning(code: string): unknown {
    const value: unknown = new Function('a', `return (${code})`)('b');
    return value instanceof RegExp ? ['…', '🔑', '\ud83d'].map((text) => value.test(text)) : value;
  }
});

describe('the build compares what it lays out with what was bundled', () => {
  test.each([
    ['a  =  1; // one', 'a = 1;', true],
    ['a = `\n    b`;', 'a = `\n\tb`;', false],
    ['a = 1;', 'a = 2;', false],
    ['a = /    /;', 'a = /\t/;', false],
  ])('%j and %j', (one, other, same) => {
    expect(isSameCode(one, other)).toBe(same);
  });
});
