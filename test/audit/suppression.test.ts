import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { told, toldOfRun, WORKFLOW } from './auditing.ts';

describe('a comment with a reason', () => {
  test.each([
    'echo "$TOKEN" # keyless: ignore secret-in-log because it is made up',
    '# keyless: ignore secret-in-log because it is made up\necho "$TOKEN"',
    '# keyless: ignore tool-debug, secret-in-log because it is made up\n\n# more words\necho "$TOKEN"',
  ])('silences its line, or the next: %s', (script) => {
    expect(toldOfRun(script)).toEqual([]);
  });

  test('silences no other line and no other rule', () => {
    expect(toldOfRun('# keyless: ignore secret-in-log because x\nls\necho "$TOKEN"')).toEqual([
      'secret-in-log:warning@11',
    ]);
    expect(toldOfRun('echo "$TOKEN" # keyless: ignore tool-debug because x')).toEqual(['secret-in-log:warning@9']);
  });

  test('is counted', () => {
    const text = 'FROM x\nARG A_TOKEN # keyless: ignore dockerfile-secret because of a test\n';
    expect(audit(['Dockerfile'], { paths: ['Dockerfile'], read: () => text })).toMatchObject({
      findings: [],
      silenced: 1,
    });
  });
});

describe('a comment that silences nothing', () => {
  test.each([
    ['# keyless: ignore secret-in-log', 'This suppression gives no reason, so it silences nothing.'],
    ['# keyless: ignore secret-in-log because', 'This suppression gives no reason, so it silences nothing.'],
    ['# keyless: ignore secret-in-logs because x', 'This suppression names "secret-in-logs", which is no rule.'],
    ['# keyless: ignore because x', 'This suppression names no rule.'],
  ])('%s', (comment, why) => {
    const text = `on: push\njobs:\n  a:\n    steps:\n      - run: echo "\${{ secrets.T }}" ${comment}\n`;
    const { findings } = audit([WORKFLOW], { paths: [WORKFLOW], read: () => text });
    expect(told(findings)).toEqual(expect.arrayContaining(['suppression-invalid:warning@5']));
    expect(findings.map((finding) => finding.why)).toContain(why);
  });
});
