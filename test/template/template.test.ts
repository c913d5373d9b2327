import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateCrypto } from '../../src/adapters/template-crypto.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/template/limits.ts';
import type { TemplateProblem } from '../../src/template/problem.ts';
import { parseTemplate, renderTemplate, type Template } from '../../src/template/template.ts';

const WORLD = { crypto: templateCrypto, now: 1_700_000_000_123_456_789n };

function parsed(text: string): Template {
  const result = parseTemplate('key', text);
  if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems));
  return result.template;
}

function problemsOf(text: string): readonly TemplateProblem[] {
  const result = parseTemplate('key', text);
  return result.kind === 'problems' ? result.problems : [];
}

function render(
  text: string,
  data: Record<string, string> = {},
  limits: Partial<Limits> = {},
): string | TemplateProblem {
  const values = Object.entries(data).map(([key, value]) => [key, new TextEncoder().encode(value)] as const);
  const rendered = renderTemplate(parsed(text), values, WORLD, { ...DEFAULT_LIMITS, ...limits });
  return rendered.kind === 'bytes' ? new TextDecoder().decode(rendered.bytes) : rendered.problem;
}

describe('a template', () => {
  test('keeps bytes that are no text', () => {
    const bytes = Uint8Array.from([0, 255, 254, 10, 195]);
    const rendered = renderTemplate(parsed('<{{ .blob }}>'), [['blob', bytes]], WORLD);
    expect(rendered).toEqual({ kind: 'bytes', bytes: Uint8Array.from([60, 0, 255, 254, 10, 195, 62]) });
  });

  test('has one now, which only a form that is asked for tells', () => {
    expect(render('{{ now | date "2006-01-02T15:04:05.000Z07:00" }} {{ dateModify "-24h" now | unixEpoch }}')).toBe(
      '2023-11-14T22:13:20.123Z 1699913600',
    );
    expect(render('{{ date "2006" "not a date" }} {{ now | toJson }}')).toBe('2023 "2023-11-14T22:13:20.123456789Z"');
    for (const text of ['{{ now }}', '{{ eq now now }}', '{{ printf "%d" now }}'])
      expect(render(text), text).toMatchObject({ code: 'function-irreproducible' });
    expect(render('{{ now.Year }}')).toMatchObject({ message: 'Year of a time.Time is not supported here' });
    expect(render('{{ dateInZone "15:04 -0700" now "Europe/Berlin" }}')).toBe('23:13 +0100');
    expect(render('{{ dateInZone "15:04 MST" now "Europe/Berlin" }}')).toMatchObject({
      message: expect.stringContaining('the abbreviation of a time zone other than UTC is not known here'),
    });
  });

  test('names every function it uses, with its place', () => {
    expect(parsed('{{ .a | b64enc }}\n  {{ printf "é%s" (upper .b) }}').functions).toEqual([
      { name: 'b64enc', offset: 8, line: 1, column: 9 },
      { name: 'printf', offset: 23, line: 2, column: 6 },
      { name: 'upper', offset: 38, line: 2, column: 20 },
    ]);
  });

  test('that names functions not to be had is refused before anything is rendered, each of them by name and place', () => {
    expect(problemsOf('{{ .a | nosuch }}\n{{ env "HOME" }}{{ genCA "a" 1 }} {{ .p | pkcs12key }}')).toEqual([
      { code: 'function-unknown', message: 'function "nosuch" not defined', offset: 8, line: 1, column: 9 },
      { code: 'function-unknown', message: 'function "env" not defined', offset: 21, line: 2, column: 4 },
      {
        code: 'function-irreproducible',
        message: 'function "genCA" gives another result each time, so none here could be the cluster’s'.replace(
          '’',
          "'",
        ),
        offset: 37,
        line: 2,
        column: 20,
      },
      {
        code: 'function-unsupported',
        message: 'function "pkcs12key" is not supported here',
        offset: 60,
        line: 2,
        column: 43,
      },
    ]);
  });

  test.each([
    ['{{ .a-b }}', "bad character U+002D '-'", 1, 4],
    ['a\n{{ if .x }}y', 'unexpected EOF', 2, 13],
    ['{{ .x\n | }', 'unexpected "}" in command', 2, 4],
    ['{{ range .x }}{{ end }}{{ break }}', '{{break}} outside {{range}}', 1, 33],
  ])('%j is refused at its place', (text, message, line, column) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'template-syntax', message, line, column }]);
  });

  test('a missing key stops the rendering at its place, in Go’s words', () => {
    expect(render('user\n  {{ .nope | default "x" }}')).toMatchObject({
      code: 'template-failed',
      message: 'map has no entry for key "nope"',
      source: '.nope',
      template: 'key',
      line: 2,
      column: 6,
    });
  });
});

describe('the fields of a template', () => {
  test.each([
    ['{{ .a }}{{ $.b }}', ['a', 'b'], false],
    ['{{ index . "dash-key" }}', ['index dash-key'], false],
    ['{{ index . .which }}', ['which'], true],
    ['{{ .a.b.c }}', ['a/b/c'], false],
    ['{{ with .a }}{{ .b }}{{ $.c }}{{ end }}', ['a', 'c'], false],
    ['{{ with . }}{{ .b }}{{ end }}', ['b'], false],
    ['{{ range .a }}{{ .b }}{{ else }}{{ .c }}{{ end }}', ['a', 'c'], false],
    ['{{ range $k, $v := . }}{{ $v }}{{ end }}', [], true],
    ['{{ $d := . }}{{ $d.a }}{{ if true }}{{ $d = "x" }}{{ end }}{{ $d.b }}', ['a', 'b'], false],
    ['{{ toJson . }}', [], true],
    ['{{ . | toJson }}', [], true],
    ['{{ . }}', [], true],
    ['{{ (.).a }}{{ ($).b }}', ['a', 'b'], false],
    ['{{ template "t" . }}{{ define "t" }}{{ .a }}{{ end }}', ['a'], false],
    ['{{ template "t" .x }}{{ define "t" }}{{ .a }}{{ $.b }}{{ end }}', ['x'], false],
    ['{{ define "unused" }}{{ .a }}{{ end }}{{ .b }}', ['b'], false],
    ['{{ block "b" . }}{{ .a }}{{ end }}', ['a'], false],
    ['{{ (.j | fromJson).a.b }}{{ printf "%s" (upper .u) }}', ['j', 'u'], false],
    ['{{ define "r" }}{{ .a }}{{ template "r" . }}{{ end }}{{ template "r" . }}', ['a'], false],
  ])('%j', (text, keys, whole) => {
    const { fields } = parsed(text);
    const shown = fields.uses.map(({ key, access, within }) =>
      [access === 'index' ? `index ${key}` : key, ...within].join('/'),
    );
    expect([shown.toSorted(), fields.whole]).toEqual([keys.toSorted(), whole]);
  });

  test('have places', () => {
    expect(parsed('\n {{ .a }}').fields.uses).toEqual([
      { key: 'a', access: 'field', within: [], offset: 5, line: 2, column: 5 },
    ]);
  });
});

describe('what is too much', () => {
  const much = ['more than', 'deep'];
  test.each([
    '{{ range until 100000000 }}x{{ end }}',
    '{{ repeat 1000000000 "xx" }}',
    '{{ indent 1000000000 "x" }}',
    '{{ printf "%1000000d%1000000d%1000000d%1000000d%1000000d" 1 2 3 4 5 }}',
    '{{ $s := "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }}{{ range until 40 }}{{ $s = print $s $s }}{{ end }}',
    '{{ define "a" }}{{ template "a" . }}{{ end }}{{ template "a" . }}',
    '{{ define "a" }}{{ template "b" . }}{{ end }}{{ define "b" }}{{ template "a" . }}{{ end }}{{ template "a" . }}',
    '{{ range until 10000 }}{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}{{ end }}',
    '{{ $d := dict }}{{ $_ := set $d "self" $d }}{{ $d }}',
    '{{ $d := dict }}{{ $_ := set $d "self" $d }}{{ toJson $d }}',
    '{{ $d := dict }}{{ $_ := set $d "self" $d }}{{ toYaml $d }}',
    '{{ $d := dict }}{{ $_ := set $d "self" $d }}{{ deepCopy $d }}',
    '{{ $d := dict }}{{ $_ := set $d "self" $d }}{{ $e := dict }}{{ $_ := set $e "self" $e }}{{ deepEqual $d $e }}',
    '{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}{{ $l }}',
    '{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}{{ toJson $l }}',
    '{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}{{ toYaml $l }}',
    '{{ $l := list 1 2 }}{{ range until 60 }}{{ $l = concat $l $l }}{{ end }}',
    '{{ $s := repeat 100000 "a" }}{{ replace "a" $s $s }}',
    '{{ $s := repeat 100000 "a" }}{{ regexReplaceAll "a" $s $s }}',
    '{{ $l := until 100000 }}{{ join (repeat 100000 "a") $l }}',
    '{{ seq 1000000000 }}',
    '{{ range 9223372036854775807 }}{{ end }}',
    '{{ wrapWith 1 (repeat 100000 "a") (repeat 100000 "a") }}',
  ])('%s stops with a message', (text) => {
    const problem = render(text);
    expect(problem).toMatchObject({ code: 'template-limit', line: 1 });
    expect(much.some((words) => typeof problem === 'object' && problem.message.includes(words))).toBe(true);
  });

  test('nesting that no stack could follow is refused while it is read', () => {
    expect(problemsOf(`${'{{ if 1 }}'.repeat(5000)}${'{{ end }}'.repeat(5000)}`)).toMatchObject([
      { code: 'template-limit' },
    ]);
    expect(problemsOf(`{{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}`)).toMatchObject([{ code: 'template-limit' }]);
    expect(problemsOf(`{{ if 1 }}a${'{{ else if 1 }}b'.repeat(5000)}{{ end }}`)).toMatchObject([
      { code: 'template-limit' },
    ]);
  });

  test('blocks and templates within one another count together', () => {
    const deep = `${'{{ if . }}'.repeat(400)}{{ template "a" . }}${'{{ end }}'.repeat(400)}`;
    expect(render(`{{ define "a" }}${deep}{{ end }}{{ template "a" . }}`, { x: 'y' })).toMatchObject({
      code: 'template-limit',
    });
  });

  test('the limits are the caller’s', () => {
    expect(render('{{ range until 5 }}xx{{ end }}', {}, { output: 9 })).toMatchObject({ code: 'template-limit' });
    expect(render('{{ range until 5 }}xx{{ end }}', {}, { output: 10 })).toBe('xxxxxxxxxx');
  });
});

describe('a problem’s message', () => {
  const SECRET = 'Zq7-secret-value';
  test.each([
    '{{ fail .s }}',
    '{{ mustFromJson .s }}',
    '{{ range .s }}{{ end }}',
    '{{ index .s 99 }}',
    '{{ call .s }}',
    '{{ .s | call }}',
    '{{ regexFind (print .s "(") "x" }}',
    '{{ semverCompare .s "1.0.0" }}',
    '{{ urlParse (print ":" .s) }}',
    '{{ eq (list .s) (list .s) }}',
    '{{ rsaDecrypt .s "None" "x" "y" }}',
    '{{ certSANs .s }}',
    '{{ jwkPublicKeyPem .s }}',
    '{{ substr 0 0 .s | substr 5 9 }}',
    '{{ template "x" .s }}',
    '{{ .s.x }}',
    '{{ (fromJson (printf "{\\"a\\":%q}" .s)).a.b }}',
  ])('%s quotes no value', (text) => {
    const problem = render(text, { s: SECRET });
    expect(problem).toMatchObject({ code: 'template-failed' });
    const { verbatim, ...shown } = typeof problem === 'object' ? problem : { verbatim: undefined };
    expect(JSON.stringify(shown)).not.toContain(SECRET);
  });

  test('never holds a value, whatever the template', () => {
    const functions = [
      'fail',
      'mustFromJson',
      'upper',
      'int',
      'index',
      'slice',
      'first',
      'join',
      'regexFind',
      'dig',
      'set',
      'urlParse',
      'semverCompare',
      'printf',
      'call',
      'eq',
      'lt',
      'len',
      'filterPEM',
      'certSANs',
      'toJson',
      'b64dec',
      'rsaDecrypt',
      'jwkPrivateKeyPem',
      'chunk',
      'round',
      'has',
      'concat',
      'fromYaml',
    ];
    const operands = ['.s', '(list .s)', '(dict .s .s)', '(print .s "(")', '1', '(fromJson (toJson .s))', 'nil', '"x"'];
    const call = fc.tuple(fc.constantFrom(...functions), fc.array(fc.constantFrom(...operands), { maxLength: 4 }));
    fc.assert(
      fc.property(
        call,
        fc.constantFrom('', ' | upper', ' | mustFromJson', ' | fail', ' | .s', ' | index'),
        ([name, given], rest) => {
          const problem = render(`{{ ${[name, ...given].join(' ')}${rest} }}`, { s: SECRET });
          if (typeof problem === 'string') return;
          const { verbatim, ...shown } = problem;
          expect(JSON.stringify(shown)).not.toContain(SECRET);
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '{{',
    '}}',
    '{{- ',
    ' -}}',
    'if ',
    'else ',
    'end',
    'range ',
    'with ',
    'define "a"',
    'template "a" ',
    'block "a" ',
    '.',
    '.x',
    '$',
    '$v',
    ':=',
    '=',
    ',',
    '|',
    '(',
    ')',
    '"',
    '`',
    "'",
    '\\',
    '1',
    '0x',
    '1e9',
    'i',
    'nil',
    'true',
    'print ',
    'repeat 99 ',
    'until 9',
    'list ',
    'dict ',
    'index ',
    'toJson ',
    '\n',
    '\0',
    'é',
    '😀',
    '/*',
    '*/',
    ' ',
  );
  test.each([
    ['pieces of templates', fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))],
    ['actions', fc.array(pieces, { maxLength: 12 }).map((parts) => `{{ ${parts.join(' ')} }}`)],
    ['any characters', fc.string({ unit: 'binary', maxLength: 60 })],
  ])('%s: it is text, or a problem with a place in it', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const result = parseTemplate('key', text);
        const problems = result.kind === 'problems' ? result.problems : [];
        if (result.kind === 'template') {
          const limits = { steps: 100_000, output: 10_000, depth: 50 };
          const rendered = renderTemplate(result.template, [['x', new Uint8Array([120])]], WORLD, limits);
          if (rendered.kind === 'problem') problems satisfies readonly TemplateProblem[];
          if (rendered.kind === 'problem') expect(rendered.problem.line).toBeGreaterThan(0);
        }
        const lines = text.split('\n');
        for (const { line, column, message } of problems) {
          expect(message).not.toBe('');
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
});
