import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommon } from '../../src/delivery/common-words.ts';
import { credentialMasks, keyMasks, masksFor } from '../../src/delivery/masks.ts';
import { Masker } from '../support/masker.ts';

const masksOf = (text: string) => masksFor('S', { kind: 'text', text });

/** One line of the log, after the runner's masker knew these masks. */
function masked(masks: Iterable<string>, line: string): string {
  const masker = new Masker();
  for (const mask of masks) masker.addMask(mask);
  return masker.mask(line);
}

/** Whether 12 or more characters of `core` in a row are still in the log. */
function survives(log: string, core: string): boolean {
  for (let at = 0; at + 12 <= core.length; at++) if (log.includes(core.slice(at, at + 12))) return true;
  return false;
}

const word = fc.stringMatching(/^[A-Za-z0-9+/=]{12,60}$/).filter((text) => !isCommon(text));

describe('a value that ends in a newline', () => {
  test('is hidden without it in base64 inside other text', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z:]{0,3}$/),
        word,
        fc.constantFrom('@host', '"}', ':x', ''),
        (pre, value, post) => {
          const alone = Buffer.from(value).toString('base64').slice(4, -6);
          const { masks } = masksOf(`${value}\n`);
          for (const form of ['base64', 'base64url'] as const) {
            const log = masked(masks, Buffer.from(pre + value + post).toString(form));
            for (const shift of [0, 1, 2]) {
              const shifted = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)])
                .toString(form)
                .slice(4, -4);
              expect(survives(log, shifted)).toBe(false);
            }
            expect(survives(log, alone)).toBe(false);
          }
        },
      ),
    );
  });

  test.each(['true\n', 'admin\r\n', 'production\n', '\n\n\n\n\n\n', '{\n}\n', '[\n]\n\n\n'])(
    'makes no mask where it is common: %j',
    (value) => {
      const { masks, unmasked } = masksOf(value);
      expect(masks).toEqual([]);
      expect(unmasked).toHaveLength(value.trim() === '' ? 0 : 1);
    },
  );
});

describe('of a JSON document', () => {
  test('a number is masked as it is written', () => {
    const { masks } = masksOf('{"pin":12345678901234567890,"rate":1.2300e+10}');
    expect(masked(masks, 'x 12345678901234567890 1.2300e+10 y')).toBe('x *** *** y');
  });

  test('each of a repeated key’s values is masked', () => {
    const { masks } = masksOf('{"a":"first-secret","a":"second-secret"}');
    expect(masked(masks, 'first-secret second-secret')).toBe('*** ***');
  });

  test('a leaf is masked as the document escapes it', () => {
    const { masks } = masksOf('{"url":"https:\\/\\/u:p\\u0040ss@h\\/x"}');
    expect(masked(masks, 'https:\\/\\/u:p\\u0040ss@h\\/x')).toBe('***');
    expect(masked(masks, 'https://u:p@ss@h/x')).toBe('***');
  });

  test('leaves at any depth are masked', () => {
    const { masks } = masksOf(`${'['.repeat(40)}"a-deep-secret"${']'.repeat(40)}`);
    expect(masked(masks, 'a-deep-secret')).toBe('***');
  });

  test('a document inside a string is read too', () => {
    const { masks } = masksOf(
      JSON.stringify({ a: JSON.stringify({ b: ['inner-secret', { c: 'line-one-x\nline-two-y' }] }) }),
    );
    expect(masked(masks, 'inner-secret line-one-x line-two-y')).toBe('*** *** ***');
  });

  test('a string that is all of it is masked as what it says', () => {
    const { masks } = masksOf('"q7\\u002bZt-long-secret"\n');
    expect(masked(masks, 'q7+Zt-long-secret q7\\u002bZt-long-secret')).toBe('*** ***');
    expect(masked(masksOf('"hun7er"').masks, 'hun7er')).toBe('***');
    expect(masksOf('"true"').unmasked).toEqual(['S (the JSON text)']);
    expect(masked(masksOf('"not JSON').masks, 'not JSON')).toBe('not JSON');
  });

  test.each(['0e98765432', '1.20000000', '5e12345678'])(
    'a number that is all of it is masked as it stands: %s',
    (text) => {
      const { masks, unmasked } = masksOf(text);
      expect([masked(masks, `${text} Infinity`), unmasked]).toEqual(['*** Infinity', []]);
    },
  );

  test('leaves are masked behind a byte order mark', () => {
    expect(masked(masksOf('\ufeff{"password":"b0m-h1dden-pw"}').masks, 'b0m-h1dden-pw')).toBe('***');
  });

  test('a document in a string is placed from the inside out, and a key that may be secret is counted', () => {
    const inner = JSON.stringify({ tok_live_9f8a7b6c5d4e3f2a1b0c: { user: 'admin' }, list: [[true, 'ok']] });
    expect(masksOf(JSON.stringify({ a: { b: inner }, q7Zt8kLm2Xw: ['on'] })).unmasked).toEqual([
      'S (key no. 1.user in key a.b, key list[0][1] in key a.b, key no. 2[0])',
    ]);
  });

  test('a key can’t break the notice that names it into lines', () => {
    const { unmasked } = masksOf('{"x\\n::warning::y":true,"p\\n::add-path::/tmp":5432}');
    expect(unmasked).toEqual(['S (key no. 2)']);
  });
});

describe('what a shell prints of a value is masked', () => {
  const shell = fc
    .stringMatching(/^[A-Za-z0-9!"#$%&'()*+,.:;<=>?@[\]^_`{|}~\\é -]{8,40}$/)
    .filter((value) => !isCommon(value) && value === value.trim());

  test.each(['C', 'C.UTF-8'])('by printf, @Q, declare -p and set -x in the locale %s', (locale) => {
    const script = `for x; do printf '%q\\0' "$x"; printf '%s\\0' "\${x@Q}"; declare -p x; printf '\\0'
      { set -x; : "$x"; set +x; } 2>&1; printf '\\0'; done`;
    fc.assert(
      fc.property(fc.array(shell, { minLength: 20, maxLength: 40 }), (values) => {
        const printed = execFileSync('bash', ['--norc', '-c', script, 'sh', ...values], {
          env: { LC_ALL: locale, PATH: '/bin:/usr/bin' },
          encoding: 'latin1',
        }).split('\0');
        for (const [index, value] of values.entries()) {
          const { masks } = masksOf(value);
          const forms = printed.slice(index * 4, index * 4 + 4).map((form) => Buffer.from(form, 'latin1').toString());
          for (const form of forms) {
            const [first = ''] = form.trim().split('\n');
            const rest = masked(masks, first).replaceAll('***', '');
            expect(rest.replace(/^declare -- x=|^\+ : /, '')).toMatch(/^(?:\$?['"]*|\\)['"]*$/);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test('control characters too', () => {
    const value = "pass\u001bword\u0007it\u2019s\u0001x\\'y";
    const [q = ''] = execFileSync('bash', ['--norc', '-c', `printf '%q\\0' "$1"`, 'sh', value], {
      env: { LC_ALL: 'C' },
      encoding: 'utf8',
    }).split('\0');
    expect(masked(masksOf(value).masks, q)).toBe("$'***'");
  });
});

test('a value with a NUL is masked as bash prints it', () => {
  const { masks } = masksOf('first-half\0second-half');
  expect(masked(masks, 'first-halfsecond-half first-half\0second-half')).toBe('*** ***');
});

describe('a short value', () => {
  test.each([
    ['p@ss', 'p%40ss'],
    ["it's", "it'\\''s"],
    ['a/b?', 'a%2fb%3f'],
    ['é"xy', '\\u00e9\\"xy'],
  ])('%s is hidden in its escaped form %s', (value, form) => {
    expect(masked(masksOf(value).masks, form)).toBe('***');
  });
});

test.each(['3.14', '-1234', '10.5', '1.2.3', '12:30'])('the number %s is not made a mask', (value) => {
  expect(masksOf(value)).toEqual({ masks: [], unmasked: ['S (the value)'] });
});

test('JSON as Go and terraform write it hides the value', () => {
  expect(masked(masksOf('a<b>&c-secret').masks, '"a\\u003cb\\u003e\\u0026c-secret"')).toBe('"***"');
});

test('bytes are masked in base64, hex and in the lines a log makes of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 300 }), (bytes) => {
      const { masks, unmasked } = masksFor('B', { kind: 'binary', bytes });
      const text = Buffer.from(bytes);
      for (const form of ['base64', 'hex'] as const)
        expect(masked(masks, text.toString(form))).not.toMatch(/[^*=]{12}/);
      const raw = text.toString('utf8').split(/\r\n|\n|\r/);
      for (const line of raw) {
        const rest = masked(masks, line).replaceAll('***', '').trim();
        expect(rest === '' || (isCommon(rest) && unmasked.length > 0)).toBe(true);
      }
    }),
  );
});

test('credentials are masked with the encodings of the two that are secret', () => {
  const keys = {
    accessKeyId: 'ASIAEXAMPLEEXAMPLE01',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    sessionToken: `IQoJb3JpZ2luX2Vj${'Ab3+/'.repeat(60)}==`,
    expiration: new Date(0),
  };
  const masks = [...keyMasks(keys), ...credentialMasks(keys)];
  expect(masks).toContain('ASIAEXAMPLEEXAMPLE01');
  for (const value of ['wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', `IQoJb3JpZ2luX2Vj${'Ab3+/'.repeat(60)}==`]) {
    expect(masked(masks, value)).toBe('***');
    expect(masked(masks, Buffer.from(`${value}\n`).toString('base64'))).not.toMatch(/[^*]{12}/);
    expect(
      masked(
        masks,
        encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase()),
      ),
    ).toBe('***');
  }
});
