import fc from 'fast-check';
import { BYTES, DATA } from './cases/template-data.ts';
import type { Question } from './question.ts';

const SEED = 20_261_124;

function sample<T>(arbitrary: fc.Arbitrary<T>, count: number): readonly T[] {
  return fc.sample(arbitrary, { seed: SEED, numRuns: count });
}

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const join = (parts: fc.Arbitrary<readonly string[]>, separator = ''): fc.Arbitrary<string> =>
  parts.map((all) => all.join(separator));

// Templates: operands of every type, and calls of functions with arguments that mostly fit.

const TEXTS = [
  '.user',
  '.password',
  '.empty',
  '.multi',
  '.utf8',
  '.binary',
  '.list',
  '.json',
  '.number',
  '.words',
  '"a"',
  '"A-b_c d"',
  '""',
  '`x\\y`',
  '(print .user "-" .port)',
  '.space',
  '"1.5"',
  '"héé"',
];
const INTS = ['0', '1', '2', '3', '7', '-1', '-3', '100', "'a'", '0x10'];
const FLOATS = ['1.5', '-2.25', '0.1', '1e3', '1e21', '3.0', '1e-7'];
const ANYS = [
  ...TEXTS,
  ...INTS,
  ...FLOATS,
  'true',
  'false',
  'nil',
  '(list 1 "a" nil 2.5)',
  '(list)',
  '(dict "k" "v" "n" 1)',
  '(dict)',
  '(splitList "," .list)',
  '(fromJson .json).o',
  '(fromJson .json).list',
  '(fromJson .json).n',
  '(int64 5)',
  '(until 3)',
  '(index .user 0)',
  '(fromJson "null")',
  '1+2i',
  '.',
];
const LISTS = [
  '(list 3 1 2)',
  '(list "b" "a" "b")',
  '(list)',
  '(splitList "," .list)',
  '(until 4)',
  '(list 1 nil "x" 1)',
  '(fromJson .json).list',
  '(list (list 1) (list 2 3))',
  '(chunk 2 (list 1 2 3))',
];
const DICTS = ['(dict "k" "v")', '(dict)', '(dict "a" (dict "b" 1))', '(fromJson .json).o'];
const KINDS: Readonly<Record<string, readonly string[]>> = {
  s: TEXTS,
  i: INTS,
  f: FLOATS,
  a: ANYS,
  l: LISTS,
  d: DICTS,
  b: ['true', 'false'],
};

/** Functions with the kinds of their arguments; `*` for any number more of the last. */
const SIGNATURES: readonly string[] = [
  'print a*',
  'println a*',
  'html a*',
  'js a*',
  'urlquery a*',
  'len a',
  'index l i',
  'index d s',
  'not a',
  'and a*',
  'or a*',
  'eq a a',
  'ne a a',
  'lt i i',
  'le s s',
  'gt f f',
  'ge a a',
  'eq s s*',
  'abbrev i s',
  'abbrevboth i i s',
  'trunc i s',
  'trim s',
  'upper s',
  'lower s',
  'title s',
  'untitle s',
  'substr i i s',
  'repeat i s',
  'trimAll s s',
  'trimSuffix s s',
  'trimPrefix s s',
  'nospace s',
  'initials s',
  'swapcase s',
  'snakecase s',
  'camelcase s',
  'kebabcase s',
  'wrap i s',
  'wrapWith i s s',
  'contains s s',
  'hasPrefix s s',
  'hasSuffix s s',
  'quote a*',
  'squote a*',
  'cat a*',
  'indent i s',
  'nindent i s',
  'replace s s s',
  'plural s s i',
  'toString a',
  'splitList s s',
  'split s s',
  'splitn s i s',
  'join s l',
  'join s a',
  'toStrings a',
  'sortAlpha l',
  'sortAlpha a',
  'atoi s',
  'int a',
  'int64 a',
  'float64 a',
  'toDecimal a',
  'seq i*',
  'until i',
  'untilStep i i i',
  'add a*',
  'add1 a',
  'sub a a',
  'div a a',
  'mod a a',
  'mul a a*',
  'add1f a',
  'addf a*',
  'subf a a',
  'divf a a',
  'mulf a a',
  'max a a*',
  'min a a*',
  'maxf a a',
  'minf a a',
  'ceil a',
  'floor a',
  'round a i',
  'round f i f',
  'first l',
  'last l',
  'rest l',
  'initial l',
  'reverse l',
  'uniq l',
  'without l a',
  'has a l',
  'compact l',
  'slice l i',
  'slice l i i',
  'chunk i l',
  'append l a',
  'prepend l a',
  'concat l l',
  'list a*',
  'first a',
  'has a a',
  'mustUniq a',
  'dict s a',
  'get d s',
  'set d s a',
  'unset d s',
  'hasKey d s',
  'pick d s',
  'omit d s',
  'merge d d',
  'mergeOverwrite d d',
  'dig s s a d',
  'deepCopy a',
  'deepEqual a a',
  'pluck s d d',
  'default a a',
  'empty a',
  'coalesce a*',
  'all a*',
  'any a*',
  'ternary a a b',
  'fail s',
  'fromJson s',
  'mustFromJson s',
  'toJson a',
  'toPrettyJson a',
  'toRawJson a',
  'mustToJson a',
  'typeOf a',
  'kindOf a',
  'typeIs s a',
  'kindIs s a',
  'b64enc s',
  'b64dec s',
  'b32enc s',
  'b32dec s',
  'hexdec s',
  'sha256sum s',
  'adler32sum s',
  'base s',
  'dir s',
  'clean s',
  'ext s',
  'isAbs s',
  'duration a',
  'durationRound a',
  'regexQuoteMeta s',
  'regexFind s s',
  'regexMatch s s',
  'regexReplaceAll s s s',
  'regexSplit s s i',
  'toYaml a',
  'toYaml l',
  'toYaml d',
];

const call: fc.Arbitrary<string> = fc.constantFrom(...SIGNATURES).chain((signature) => {
  const [name = '', ...kinds] = signature.split(' ');
  const operand = (kind: string): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...(KINDS[kind] ?? ANYS)) },
      { weight: 1, arbitrary: fc.constantFrom(...ANYS) },
    );
  const fixed = kinds.map((kind) => operand(kind.charAt(0)));
  const more =
    kinds.at(-1)?.endsWith('*') === true
      ? fc.array(operand(kinds.at(-1)?.charAt(0) ?? 'a'), { maxLength: 3 })
      : fc.constant([]);
  return fc.tuple(fc.tuple(...fixed), more).map(([first, rest]) => [name, ...first, ...rest].join(' '));
});

const pipeline: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: call },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        call,
        pick(
          'toJson',
          'quote',
          'upper',
          'printf "%v"',
          'len',
          'printf "%q"',
          'default "d"',
          'toString',
          'not',
          'kindOf',
          'list',
          'print',
        ),
      )
      .map((parts) => parts.join(' | ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(call, pick('join ","', 'trim', 'int', 'add 1', 'first', 'sortAlpha', 'b64enc', 'nosuch', '5', '.user'))
      .map((parts) => parts.join(' | ')),
  },
);

const statement: fc.Arbitrary<string> = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    pipeline.map((text) => `{{ ${text} }}`),
    pick(
      ' text ',
      '\n',
      '{{- "x" -}}',
      '{{/* c */}}',
      '{{ $v }}',
      '{{ . }}',
      '{{ $ | len }}',
      '{{ $v = "w" }}',
      '{{- .user }} ',
    ),
    fc
      .tuple(pipeline, tie('many'), tie('many'))
      .map(([condition, yes, no]) => `{{ if ${condition} }}${yes}{{ else }}${no}{{ end }}`),
    fc.tuple(pick(...ANYS), tie('many')).map(([value, inner]) => `{{ with ${value} }}${inner}{{ end }}`),
    fc
      .tuple(pick(...LISTS, ...DICTS, '2', '.'), tie('many'))
      .map(([value, inner]) => `{{ range $i, $e := ${value} }}{{ $i }}=${inner}{{ end }}`),
    fc
      .tuple(pick(...LISTS, ...ANYS), tie('many'), pick('', '{{ break }}', '{{ if . }}{{ continue }}{{ end }}'))
      .map(([value, inner, jump]) => `{{ range ${value} }}${inner}${jump}.{{ else }}none{{ end }}`),
    tie('many').map(
      (inner) =>
        `{{ template "t" . }}{{ define "t" }}${inner.replace(/\{\{ (?:template|define)[\s\S]*$/, '')}{{ end }}`,
    ),
  ),
  many: join(fc.array(tie('one'), { minLength: 1, maxLength: 3 })),
})).many;

/** Anything at all made of the grammar's own pieces: most is refused, and must be refused in Go's words. */
const soup: fc.Arbitrary<string> = join(
  fc.array(
    pick(
      '{{',
      '}}',
      '{{-',
      '-}}',
      ' ',
      ' ',
      '\n',
      'if',
      'else',
      'end',
      'range',
      'with',
      'define',
      'template',
      'block',
      'break',
      'nil',
      'true',
      '.',
      '.user',
      '.a.b',
      '$',
      '$x',
      ':=',
      '=',
      ',',
      '|',
      '(',
      ')',
      '"t"',
      '"\\n"',
      '`r`',
      "'c'",
      '1',
      '-2.5',
      '1i',
      '0x1',
      '1x',
      '/*',
      '*/',
      'upper',
      'print',
      'é',
      '\\',
      '#',
      '"',
      "'",
      '`',
      '@',
      '{',
      '}',
    ),
    { minLength: 2, maxLength: 24 },
  ),
  '',
);

function templates(texts: readonly string[]): readonly Question[] {
  return texts.map((text) => ({ engine: 'template', name: 'key', text, data: DATA, bytes: BYTES }));
}

/** What Go prints in an order of its own, or in more steps than are allowed here. */
function isSettled(text: string): boolean {
  return !/repeat 100 \.(?:json|words)/.test(text);
}

const format: fc.Arbitrary<string> = join(
  fc.array(
    fc.oneof(
      fc
        .tuple(
          pick('', '-', '+', ' ', '#', '0', '-0', '+#', '# ', '+0'),
          pick('', '', '5', '12', '*', '[2]*'),
          pick('', '', '.', '.0', '.2', '.*', '.[1]*'),
          pick('', '', '[1]', '[3]', '[9]', '[x]'),
          pick(
            'v',
            'd',
            's',
            'q',
            'x',
            'X',
            'f',
            'e',
            'g',
            't',
            'T',
            'c',
            'U',
            'b',
            'o',
            'O',
            'G',
            'E',
            'F',
            'z',
            '%',
            'w',
            '',
          ),
        )
        .map((parts) => `%${parts.join('')}`),
      pick('a', ' ', '%%', 'é'),
    ),
    { minLength: 1, maxLength: 4 },
  ),
);

// JSON, and paths into it.

const key = pick('a', 'b', 'c', 'a.b', 'a b', '', 'x*', 'k1', '1', 'é', '@this', '#', 'a|b', 'q"q', 'A');
const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    pick(
      '1',
      '2.50',
      '-3',
      '1e3',
      '12345678901234567890',
      '0',
      '"a"',
      '"b c"',
      '"x\\"y\\u00e9\\n"',
      '""',
      '"5"',
      'true',
      'false',
      'null',
      '"true"',
    ),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(', ')}}`),
  ),
})).value;

const path: fc.Arbitrary<string> = fc
  .array(
    pick(
      'a',
      'b',
      'c',
      'a\\.b',
      'a b',
      '*',
      'x\\*',
      'a*',
      '?',
      '0',
      '1',
      '2',
      '#',
      '#.a',
      '#(a=1)',
      '#(a>1)#',
      '#(>1)#',
      '#(%"a*")#',
      '#(a)',
      '#(b="a")#',
      '@this',
      '@reverse',
      '@keys',
      '@values',
      '@flatten',
      '@flatten:{"deep":true}',
      '@join',
      '@tostr',
      '@fromstr',
      '@ugly',
      '@pretty',
      '@valid',
      '@group',
      '@dig:a',
      '{a,b}',
      '[a,b]',
      '{"x":a,b.c}',
      '!1',
      '!"v"',
      '#(a==~true)#',
      '\\',
      '',
      '(',
      '#(',
      '[',
      '{a',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) =>
    fc
      .array(pick('.', '.', '.', '|'), { minLength: parts.length, maxLength: parts.length })
      .map((dots) => parts.map((part, index) => (index === 0 ? part : `${dots[index]}${part}`)).join('')),
  );

// Patterns.

const pattern: fc.Arbitrary<string> = join(
  fc.array(
    pick(
      'a',
      'b',
      'c',
      'ab',
      '.',
      '^',
      '$',
      '*',
      '+',
      '?',
      '*?',
      '{2}',
      '{1,2}',
      '{0,}',
      '|',
      '(',
      '(?:',
      ')',
      '(?i)',
      '(?s)',
      '(?m)',
      '(?U)',
      '(?P<n>',
      '[ab]',
      '[^a]',
      '[a-c',
      ']',
      '\\d',
      '\\w',
      '\\W',
      '\\s',
      '\\b',
      '\\B',
      '\\pL',
      '\\.',
      '-',
      '_',
      'é',
      '\\x41',
      '[[:alpha:]]',
      '(?=',
      '\\1',
      '(?-i)',
      '\\z',
      '\\A',
      '1',
      'x',
    ),
    { minLength: 1, maxLength: 7 },
  ),
);
const subject: fc.Arbitrary<string> = join(
  fc.array(pick('a', 'b', 'c', 'A', 'ab', '-', '_', '\n', ' ', '1', 'é', 'x', '.'), { maxLength: 12 }),
);

/** Strings that YAML could take for something else. */
const scalar: fc.Arbitrary<string> = join(
  fc.array(
    pick(
      'a',
      'b ',
      ' ',
      ':',
      ': ',
      ' #',
      '#',
      '-',
      '- ',
      '1',
      '0',
      '.',
      '5',
      'e',
      'y',
      'no',
      '~',
      '\n',
      '\n\n',
      '\t',
      '"',
      "'",
      '\\',
      '[',
      '{',
      ',',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '?',
      '=',
      '<<',
      'é',
      '😀',
      '\u2028',
      '\u0001',
      '\r',
      '_',
      'x',
      'long words in a row ',
    ),
    { maxLength: 9 },
  ),
);
const yamlValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    scalar,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    // One key, or keys that Go's order of numbers within texts can't make turn in a circle.
    fc.dictionary(
      fc.oneof(
        pick('a', 'b', 'yes', '1', 'a b', 'C', '_', 'a: b'),
        scalar.map((text) => `k${text}`),
      ),
      tie('value'),
      { maxKeys: 1 },
    ),
    fc
      .uniqueArray(pick('a', 'b', 'c', 'd', 'E', '_f'), { maxLength: 4 })
      .chain((names) =>
        fc
          .array(tie('value'), { minLength: names.length, maxLength: names.length })
          .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]]))),
      ),
  ),
})).value;

const yamlText: fc.Arbitrary<string> = join(
  fc.array(
    fc
      .tuple(
        pick('a', 'b', 'c', '"q"', "'s'", 'yes', '1', 'k y'),
        pick(
          'x',
          'yes',
          'No',
          '0123',
          '0x1F',
          '1_000',
          '1.10',
          '1e6',
          '.5',
          '~',
          '',
          'null',
          '"q"',
          "'s'",
          '12:30:45',
          '2020-01-01',
          '-1',
          '+1',
          '08',
          'plain text',
          'a#b',
          'x # c',
          '.inf',
          '1e',
          '0b11',
          '[1, two]',
          '{p: q}',
          '|\n  lit\n  eral',
          '>\n  fol\n  ded',
          '&x v',
          '!!str 1',
          '"\\x41\\u00e9"',
          "'it''s'",
          '12345678901234567890',
          '9007199254740993',
          '0.1',
          '-0',
          '1.0',
          '3.14159265358979',
          'on',
          'TRUE',
          'tRue',
          'http://x:1/y',
        ),
      )
      .map(([name, value]) => `${name}: ${value}\n`),
    { minLength: 1, maxLength: 5 },
  ),
);

const expression: fc.Arbitrary<string> = fc
  .array(
    pick(
      'a',
      'b',
      'c',
      '"a.b"',
      '[0]',
      '[-1]',
      '[*]',
      '[]',
      '[1:]',
      '[::-1]',
      '[?a]',
      '[?a == `1`]',
      '[?b != `null`]',
      '{x: a, y: b}',
      '[a, b]',
      '@',
      'length(@)',
      'type(@)',
      'not_null(a, b)',
      'to_array(@)',
      'a || b',
      'a && b',
      '!a',
      '`1`',
      "'r'",
      'reverse(@)',
      'sort(@)',
      'max(@)',
      'sum(@)',
      'abs(@)',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.reduce(
      (path, part) =>
        part.startsWith('[') && !part.startsWith('[a')
          ? `${path}${part}`
          : path === ''
            ? part
            : `${path}${/^[a-z"{[*]/.test(part) && !part.includes(' ') ? '.' : ' | '}${part}`,
      '',
    ),
  );

export const GENERATED: Readonly<Record<string, () => readonly Question[]>> = {
  'calls of functions': () =>
    templates(
      sample(pipeline, 8000)
        .map((text) => `{{ ${text} }}`)
        .filter(isSettled),
    ),
  'whole templates': () => templates(sample(statement, 4000).filter(isSettled)),
  'pieces of templates': () => templates(sample(soup, 6000)),
  formats: () =>
    templates(
      sample(fc.tuple(format, fc.array(pick(...ANYS.filter((value) => value !== '.')), { maxLength: 3 })), 5000).map(
        ([text, values]) => `{{ printf ${JSON.stringify(text)} ${values.join(' ')} }}`,
      ),
    ),
  'paths into JSON': () =>
    sample(fc.tuple(json, path), 8000).flatMap(([document, text]): readonly Question[] => [
      { engine: 'gjson', json: document, text },
      { engine: 'gjson', json: document, text, op: 'raw' },
    ]),
  patterns: () =>
    sample(fc.tuple(pattern, subject, pick('<$0>', '$1_x', '\x24{1}x', '$n', '$$')), 6000).flatMap(
      ([text, json, replacement]): readonly Question[] => [
        { engine: 'regexp', text, json, op: 'submatches' },
        { engine: 'regexp', text, json, op: 'replace', with: replacement },
      ],
    ),
  'values as YAML': () =>
    sample(yamlValue, 4000).map((value) => ({ engine: 'to-yaml', text: '', json: JSON.stringify(value) })),
  'YAML documents': () =>
    sample(yamlText, 3000).flatMap((text): readonly Question[] => [
      { engine: 'from-yaml', text },
      { engine: 'yaml-strings', text },
    ]),
  'JMESPath expressions': () =>
    sample(fc.tuple(json, expression), 3000).map(([document, text]) => ({ engine: 'jmespath', json: document, text })),
};
