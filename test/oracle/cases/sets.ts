import type { Question } from '../question.ts';
import { CERTIFICATE_DATA, CERTIFICATE_TEMPLATES } from './certificates.ts';
import { GJSON } from './gjson.ts';
import { JMESPATH } from './jmespath.ts';
import { PATTERNS, REPLACEMENTS, TEXTS } from './regexp.ts';
import { BYTES, DATA } from './template-data.ts';
import { DATES } from './template-dates.ts';
import { GRAMMAR } from './template-grammar.ts';
import { PRINTF } from './template-printf.ts';
import { SPRIG } from './template-sprig.ts';
import { FROM_YAML, TO_YAML } from './yaml.ts';

/** Questions that have much in common: each is `shared` with its own few fields. */
export interface QuestionSet {
  readonly name: string;
  readonly shared: Partial<Question> & Pick<Question, 'engine'>;
  readonly cases: readonly (Partial<Question> & Pick<Question, 'text'>)[];
}

/** The cases written by hand; `recorded/` holds Go's answers to them. */
export const SETS: readonly QuestionSet[] = [
  templates('template-grammar', GRAMMAR, DATA, BYTES),
  templates('template-printf', PRINTF, DATA, BYTES),
  templates('template-sprig', SPRIG, DATA, BYTES),
  templates('template-dates', DATES, DATA, BYTES),
  templates('template-certificates', CERTIFICATE_TEMPLATES, CERTIFICATE_DATA, {}),
  ...GJSON.map(
    ([json, paths], index): QuestionSet => ({
      name: `gjson-${index + 1}`,
      shared: { engine: 'gjson', json },
      cases: paths.flatMap((text) => [{ text }, { text, op: 'raw' }, { engine: 'property', text }]),
    }),
  ),
  ...JMESPATH.map(
    ([json, expressions], index): QuestionSet => ({
      name: `jmespath-${index + 1}`,
      shared: { engine: 'jmespath', json },
      cases: expressions.map((text) => ({ text })),
    }),
  ),
  {
    name: 'regexp',
    shared: { engine: 'regexp' },
    // Every pattern on a few texts; the whole product is asked when Go is there.
    cases: PATTERNS.flatMap((text, index) => [0, 3, 7].flatMap((step) => patternCases(text, index + step, 1))),
  },
  { name: 'to-yaml', shared: { engine: 'to-yaml', text: '' }, cases: TO_YAML.map((json) => ({ text: '', json })) },
  { name: 'from-yaml', shared: { engine: 'from-yaml' }, cases: FROM_YAML.map((text) => ({ text })) },
  { name: 'yaml-strings', shared: { engine: 'yaml-strings' }, cases: FROM_YAML.map((text) => ({ text })) },
];

/** Every pattern on every text. */
export const ALL_PATTERNS: readonly Question[] = PATTERNS.flatMap((text, index) =>
  TEXTS.flatMap((_, at) => patternCases(text, at, index)).map((one): Question => ({ engine: 'regexp', ...one })),
);

function templates(
  name: string,
  texts: readonly string[],
  data: Readonly<Record<string, string>>,
  bytes: Readonly<Record<string, string>>,
): QuestionSet {
  return { name, shared: { engine: 'template', name: 'key', data, bytes }, cases: texts.map((text) => ({ text })) };
}

function patternCases(text: string, at: number, turn: number): readonly (Partial<Question> & Pick<Question, 'text'>)[] {
  const json = TEXTS[at % TEXTS.length] ?? '';
  const replacement = REPLACEMENTS[(at + turn) % REPLACEMENTS.length] ?? '';
  return [
    { text, json, op: 'submatches' },
    { text, json, op: 'replace', with: replacement },
    { text, json, op: 'split', n: (at % 4) - 1 },
    { text, json, op: 'find-all', n: (at % 3) - 1 },
  ];
}

export function questionsOf({ shared, cases }: QuestionSet): readonly Question[] {
  return cases.map((one) => ({ ...shared, ...one }));
}
