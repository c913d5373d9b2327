import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/finding.ts';
import { refuseLeaks, tellLeaks } from '../../src/step/leak-audit.ts';
import { FakeRunner } from '../support/fake-runner.ts';

const finding = (severity: Finding['severity'], line = 1): Finding => ({
  rule: 'secret-in-log',
  severity,
  file: 'x.yml',
  line,
  column: 2,
  why: 'This prints secrets.T to the log.',
  fix: 'x',
  subject: 'secrets.T',
});
const audited = (...findings: readonly Finding[]) => ({ kind: 'audited', findings }) as const;
const annotations = ({ told }: FakeRunner) =>
  told.flatMap((one) => (one.kind === 'annotation' ? [one.annotation] : []));
const lines = ({ told }: FakeRunner) => told.flatMap((one) => (one.kind === 'info' ? [one.line] : []));

describe('an audit that warns', () => {
  test('annotates, the worst first, and only counts its notes', () => {
    const runner = new FakeRunner();
    tellLeaks(audited(finding('note'), finding('warning', 2), finding('error', 3)), runner);
    expect(annotations(runner).map(({ kind, place }) => [kind, place?.line])).toEqual([
      ['warning', 3],
      ['warning', 2],
    ]);
    expect(lines(runner)).toEqual(['Leak audit: 2 findings and 1 note (`keyless audit` shows them).']);
  });

  test('leaves room for the step’s own warnings', () => {
    const runner = new FakeRunner();
    tellLeaks(audited(...Array.from({ length: 30 }, () => finding('warning'))), runner);
    expect(annotations(runner)).toHaveLength(7);
    expect(annotations(runner).at(-1)?.text).toBe('24 more findings: run `keyless audit` to see them all.');
  });

  test('says in one line why it was skipped', () => {
    const runner = new FakeRunner();
    tellLeaks({ kind: 'skipped', why: 'x.yml is not there.' }, runner);
    expect(runner.told).toEqual([{ kind: 'info', line: 'Leak audit: skipped. x.yml is not there.' }]);
  });
});

describe('an audit that refuses', () => {
  test('does so by the first finding, and names each', () => {
    const runner = new FakeRunner();
    expect(() => refuseLeaks(audited(finding('warning'), finding('note')), runner)).toFailWith(
      'audit-refused',
      'the audit of this workflow has a finding, so it gets no secrets',
    );
    expect(annotations(runner).map(({ kind }) => kind)).toEqual(['error']);
    expect(() => refuseLeaks(audited(finding('warning'), finding('error')), runner)).toFailWith(
      'audit-refused',
      'the audit of this workflow has 2 findings, so it gets no secrets',
    );
  });

  test('does not for notes, or where there was nothing to look at', () => {
    const runner = new FakeRunner();
    refuseLeaks(audited(finding('note')), runner);
    refuseLeaks({ kind: 'skipped', why: 'x' }, runner);
    expect(annotations(runner)).toEqual([]);
  });
});
