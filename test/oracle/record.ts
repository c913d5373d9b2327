/** Writes down Go's answers to the cases written by hand, for the tests that run without Go: KEYLESS_ORACLE=… npm run oracle:record */
import { mkdirSync, writeFileSync } from 'node:fs';
import { askGo } from './ask.ts';
import { questionsOf, SETS } from './cases/sets.ts';
import { RECORDED } from './recorded.ts';

mkdirSync(RECORDED, { recursive: true });
for (const set of SETS) {
  const answers = askGo(questionsOf(set));
  const cases = set.cases.map((one, index) => ({ ...one, answer: answers[index] }));
  const lines = cases.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const shared = JSON.stringify(set.shared);
  writeFileSync(`${RECORDED}/${set.name}.json`, `{\n  "shared": ${shared},\n  "cases": [\n${lines}\n  ]\n}\n`);
}
