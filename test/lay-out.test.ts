import { describe, expect, test } from 'vitest';
import { layOut } from './lay-out.ts';
import { isSameCode } from './same-code.ts';

describe('dist is laid out', () => {
  test('with tabs for spaces, in code and comments', () => {
    expect(layOut('if (a) {\n    b();\n        /**\n         * c\n         */\n}\n')).toBe(
      'if (a) {\n\tb();\n\t\t/**\n\t\t * c\n\t\t */\n}\n',
    );
  });

  test('without what the bundler tells itself, and with what it says of packages', () => {
    const code =
      '/***/ 12:\n/* harmony export */ x;\n// EXTERNAL MODULE: ./build/errors.js\nvar e;\n// EXTERNAL MODULE: ./node_modules/jose/a.js\n/* unused harmony exports a, b */\n// why\n';
    expect(layOut(code)).toBe('12:\nx;\nvar e;\n// EXTERNAL MODULE: ./node_modules/jose/a.js\n\n// why\n');
  });

  test('without the comments of packages, which have them themselves', () => {
    const code = (path: string) =>
      `/***/ 1:\n;// CONCATENATED MODULE: ${path}\n/** why */\na(/* b */ c);\n// so\n/***/ 2:\n// here\n`;
    expect(layOut(code('./build/a.js'))).toBe(
      '1:\n;// CONCATENATED MODULE: ./build/a.js\n/** why */\na(/* b */ c);\n// so\n2:\n// here\n',
    );
    expect(layOut(code('./node_modules/yaml/a.js'))).toBe(
      '1:\n;// CONCATENATED MODULE: ./node_modules/yaml/a.js\n\na(/* b */ c);\n\n2:\n// here\n',
    );
  });

  test.each([
    ['a template literal', '`\n    a ${b({ c: `\n        d` })}\n    // e\n    /***/`'],
    ['a text', `'/***/ \\' " \`' + "/***/ ' \`"`],
    ['a pattern with a backtick or a quote', 'x = /[/`\'"]\\/`/g;\nreturn /"/'],
    ['a division', 'a / b; c[0] / d; (e) / f; `g` / h; i++ / j'],
  ])('but for %s', (_, code) => {
    expect(layOut(code)).toBe(code);
  });

  test('or not at all', () => {
    expect(() => layOut('a = `b ${c')).toThrow('a template literal does not end');
    expect(() => layOut("a = 'b\n'")).toThrow('a text does not end');
  });
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
