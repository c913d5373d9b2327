import { describe, expect, test } from 'vitest';
import { parseBaseline, renderBaseline, withoutBaseline } from '../../src/audit/baseline.ts';
import type { Finding } from '../../src/audit/finding.ts';
import { fingerprints } from '../../src/audit/fingerprint.ts';
import { annotate } from '../../src/audit/output/annotations.ts';
import { renderAnnotations } from '../../src/audit/output/commands.ts';
import { renderJson } from '../../src/audit/output/json.ts';
import { renderSarif } from '../../src/audit/output/sarif.ts';
import { findingsAndNotes, renderText } from '../../src/audit/output/text.ts';
import { AUDIT_RULEBOOK } from '../../src/audit/rulebook.ts';
import { RULES } from '../../src/audit/rules.ts';

const FINDING: Finding = {
  rule: 'secret-in-log',
  severity: 'warning',
  file: 'a b/x.yml',
  line: 3,
  column: 7,
  why: 'This prints secrets.T: 100 %, and more.',
  fix: 'first\nsecond',
  subject: 'secrets.T',
};
const COUNTS = { files: 2, silenced: 1, known: 3 };
const many = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, at) => ({ ...FINDING, line: at + 1 }));

test('text has rule, place, reason and fix, and what was left out', () => {
  expect(renderText([FINDING], COUNTS, AUDIT_RULEBOOK)).toBe(
    'a b/x.yml:3:7: warning: A secret is printed to the log [secret-in-log]\n  This prints secrets.T: 100 %, and more.\n  | first\n  | second\n\n1 finding in 2 files; 1 silenced by comments; 3 in the baseline.\n',
  );
  expect(renderText([], { files: 1, silenced: 0, known: 0 }, AUDIT_RULEBOOK)).toBe('No findings in 1 file.\n');
});

test('notes are told apart from findings, in the singular where there is one, and not where there is none', () => {
  expect([findingsAndNotes(0, 1), findingsAndNotes(2, 3), findingsAndNotes(1, 0)]).toEqual([
    '0 findings and 1 note',
    '2 findings and 3 notes',
    '1 finding',
  ]);
});

test('JSON has every field, its rule’s title and a fingerprint', () => {
  expect(JSON.parse(renderJson([FINDING], COUNTS, AUDIT_RULEBOOK))).toEqual({
    version: 1,
    files: 2,
    silenced: 1,
    baseline: 3,
    findings: [{ ...FINDING, title: 'A secret is printed to the log', fingerprint: fingerprints([FINDING])[0] }],
  });
});

describe('SARIF', () => {
  const all: readonly Finding[] = Object.keys(RULES).map((rule) => ({ ...FINDING, rule: rule as Finding['rule'] }));
  const { runs, version } = JSON.parse(renderSarif(all, '1.2.3', AUDIT_RULEBOOK));
  const [{ results, tool }] = runs;

  test('is what code scanning takes', () => {
    expect([version, runs.length, results.length]).toEqual(['2.1.0', 1, all.length]);
    expect(tool.driver).toMatchObject({ name: 'Keyless', semanticVersion: '1.2.3' });
    for (const rule of tool.driver.rules) {
      for (const field of [
        rule.name,
        rule.shortDescription.text,
        rule.fullDescription.text,
        rule.help.text,
        rule.help.markdown,
        rule.helpUri,
      ])
        expect(field).toMatch(/\S/);
      expect(rule.properties.tags).toEqual(['security', expect.stringMatching(/^external\/cwe\/cwe-\d+$/)]);
      expect(Number(rule.properties['security-severity'])).toBeGreaterThan(0);
      expect(Number(rule.properties['security-severity'])).toBeLessThanOrEqual(10);
    }
  });

  test('has each result’s rule by index, and its place in the repository', () => {
    for (const [at, result] of results.entries()) {
      expect(tool.driver.rules[result.ruleIndex].id).toBe(all[at]?.rule);
      expect(result.level).toBe('warning');
      expect(result.partialFingerprints['keyless/v1']).toMatch(/^[0-9a-f]{16}$/);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect([artifactLocation.uri, artifactLocation.uriBaseId, region]).toEqual([
        'a%20b/x.yml',
        '%SRCROOT%',
        { startLine: 3, startColumn: 7 },
      ]);
    }
  });

  test('keeps to the most results that are taken', () => {
    expect(JSON.parse(renderSarif(many(25_001), '1.0.0', AUDIT_RULEBOOK)).runs[0].results).toHaveLength(25_000);
  });
});

describe('annotations', () => {
  test('are ten of a kind at most, the last of which counts the rest', () => {
    expect(annotate(many(10), 'error', AUDIT_RULEBOOK)).toHaveLength(10);
    const shown = annotate(many(25), 'error', AUDIT_RULEBOOK);
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)).toEqual({
      kind: 'error',
      text: '16 more findings: run `keyless audit` to see them all.',
      place: undefined,
    });
    expect(annotate(many(25), 'warning', AUDIT_RULEBOOK, 7)).toHaveLength(7);
  });

  test('are workflow commands, escaped', () => {
    expect(renderAnnotations([FINDING, { ...FINDING, severity: 'note' }], AUDIT_RULEBOOK)).toBe(
      '::warning file=a b/x.yml,line=3,col=7,title=A secret is printed to the log::This prints secrets.T: 100 %25, and more. Fix: first ⏎ second [secret-in-log]\n1 finding and 1 note.\n',
    );
  });
});

describe('a baseline', () => {
  test('knows what it was written of, wherever that has moved, and one more of the same is new', () => {
    const known = parseBaseline(renderBaseline([FINDING]), 'b.json');
    expect(withoutBaseline([{ ...FINDING, line: 99, why: 'other' }], known)).toEqual([]);
    expect(withoutBaseline(many(2), known)).toEqual([many(2)[1]]);
    expect(withoutBaseline([{ ...FINDING, file: 'y.yml' }], known)).toHaveLength(1);
  });

  test.each(['', '{}', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{}]}'])('is not %j', (text) => {
    expect(() => parseBaseline(text, 'b.json')).toFailWith('command-usage', 'b.json is no baseline of `keyless audit`');
  });
});
