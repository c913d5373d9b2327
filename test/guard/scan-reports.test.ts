import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/guard/finding.ts';
import { renderSarif } from '../../src/guard/sarif.ts';
import { annotate, renderScanSummary } from '../../src/guard/scan-annotations.ts';
import type { ScanReport } from '../../src/guard/scan-report.ts';
import { describeCoverage, describeFinding } from '../../src/guard/scan-text.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  secret: 'DB',
  part: '',
  encodings: ['plain text'],
  place: 'src/a.env',
  line: 3,
  file: 'src/a.env',
  ...more,
});
const report = (...findings: readonly Finding[]): ScanReport => ({
  findings,
  places: [{ what: 'the workspace', files: 12, note: undefined }],
  leftOut: ['PIN (under 8 bytes)'],
  omissions: [{ kind: 'closed', reason: 'xz files, which are searched as they are', count: 2, example: 'a.xz' }],
  files: 12,
  bytes: 3_400_000,
  milliseconds: 250,
});

describe('annotations', () => {
  test('stand at file and line, and name no more than GitHub shows', () => {
    const many = Array.from({ length: 14 }, (_, at) => finding({ line: at + 1 }));
    const lines = annotate(report(...many), 'warn');
    const annotations = lines.filter((line) => line.startsWith('::warning'));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toBe(
      '::warning file=src/a.env,line=1,title=Keyless leak scan::leaked: DB, as plain text, in src/a.env:1; rotate it if that was uploaded, pushed or cached',
    );
    expect(annotations[9]).toBe('::warning title=Keyless leak scan::5 more findings: see the summary');
    expect(lines.filter((line) => line.startsWith('leaked   '))).toHaveLength(14);
  });

  test('are errors where the job fails, ten of them where there are ten', () => {
    const lines = annotate(report(...Array.from({ length: 10 }, (_, at) => finding({ line: at + 1 }))), 'error');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
  });

  test('can’t be made by a path', () => {
    const place = 'a,b:c%0A::error::x\n::set-output name=x::y\u202e##[error]';
    const [first = '', ...rest] = annotate(report(finding({ place, file: place })), 'warn');
    expect(first).toBe(
      '::warning file=a%2Cb%3Ac%250A%3A%3Aerror%3A%3Ax %3A%3Aset-output name=x%3A%3Ay ## [error],line=3,title=Keyless leak scan::leaked: DB, as plain text, in a,b:c%250A::error::x ::set-output name=x::y ## [error]:3; rotate it if that was uploaded, pushed or cached',
    );
    expect(rest.filter((line) => /^\s*::(?!group|endgroup)|\n/.test(line))).toEqual([]);
  });

  test('say where a scan is not whole', () => {
    const cut = {
      ...report(),
      omissions: [{ kind: 'limit' as const, reason: "the scan's 20 seconds were over", count: 1, example: 'x' }],
    };
    expect(annotate(cut, 'error')[0]).toBe(
      "::warning title=Keyless leak scan::the scan is not whole: the scan's 20 seconds were over",
    );
    expect(annotate(cut, 'warn')[0]).toMatch(/^::notice /);
    expect(annotate(report(), 'error')[0]).toBe('::group::Keyless leak scan: nothing leaked');
  });
});

test('a line names secret, part, encodings and place', () => {
  expect(
    describeFinding(finding({ part: 'key password', encodings: ['base64', 'hex'], line: undefined, place: 'a.zip!b' })),
  ).toBe('DB (key password), as base64, hex, in a.zip!b');
});

test('coverage says what was searched, left out and not searched', () => {
  expect(describeCoverage(report())).toEqual([
    '12 files, 3.4 MB, 0.25 s',
    'searched   the workspace: 12',
    'not searched for   PIN (under 8 bytes)',
    'not searched   xz files, which are searched as they are: 2, such as a.xz',
  ]);
});

describe('the summary', () => {
  test('is a table that no path breaks out of, and none where nothing was found', () => {
    const markdown = renderScanSummary(report(finding({ place: 'a|b<img src=x>' })));
    expect(markdown).toContain('| DB | plain text | a&#124;b&#60;img src=x&#62;:3 |');
    expect(renderScanSummary(report())).toBe('');
  });

  test('has 200 rows at most', () => {
    const markdown = renderScanSummary(report(...Array.from({ length: 250 }, (_, at) => finding({ line: at }))));
    expect(markdown.match(/^\| DB/gm)).toHaveLength(200);
    expect(markdown).toContain('And 50 more.');
  });
});

test('SARIF has what GitHub’s code scanning asks for', () => {
  const { runs, version } = JSON.parse(
    renderSarif(report(finding(), finding({ place: 'a b.zip!é', file: undefined, line: undefined })), '1.2.3'),
  );
  expect(version).toBe('2.1.0');
  const [{ results, tool }] = runs;
  const [rule] = tool.driver.rules;
  for (const key of ['shortDescription', 'fullDescription', 'help']) expect(rule[key].text).toMatch(/\.$/);
  expect(rule.properties['security-severity']).toMatch(/^\d\.\d$/);
  expect([tool.driver.semanticVersion, rule.helpUri.split('#')[1]]).toEqual(['1.2.3', 'leak-scan']);
  for (const result of results) expect(result.partialFingerprints['keyless/v1']).toMatch(/^[0-9a-f]{16}$/);
  expect(
    results.map(
      ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: object }] }) => physicalLocation,
    ),
  ).toEqual([
    { artifactLocation: { uri: 'src/a.env', uriBaseId: '%SRCROOT%' }, region: { startLine: 3 } },
    { artifactLocation: { uri: 'a%20b.zip!%C3%A9' }, region: { startLine: 1 } },
  ]);
});
