import { count } from '../../output/count.ts';
import type { Finding } from '../finding.ts';
import { type Rulebook, titleOf } from './rulebook.ts';

/** What else there is to say of what was looked at. */
export interface Counts {
  readonly files: number;
  /** By comments. */
  readonly silenced: number;
  /** To the baseline. */
  readonly known: number;
  /** What nobody was asked about; undefined where nobody is asked anything. */
  readonly unchecked?: number;
}

/** For people: a finding on three lines or more. No line of a file is quoted, so that nothing secret is printed again. */
export function renderText(findings: readonly Finding<string>[], counts: Counts, book: Rulebook): string {
  const blocks = findings.map((finding) =>
    [
      `${finding.file}:${finding.line}:${finding.column}: ${finding.severity}: ${titleOf(finding, book)} [${finding.rule}]`,
      `  ${finding.why}`,
      ...finding.fix.split('\n').map((one) => `  | ${one}`),
      '',
    ].join('\n'),
  );
  const { unchecked = 0 } = counts;
  const left = [
    ...(unchecked > 0 ? [uncheckedEntries(unchecked)] : []),
    ...(counts.silenced > 0 ? [`${counts.silenced} silenced by comments`] : []),
    ...(counts.known > 0 ? [`${counts.known} in the baseline`] : []),
  ];
  const total = `${findings.length === 0 ? 'No findings' : count(findings.length, 'finding')} in ${count(counts.files, 'file')}`;
  return `${[...blocks, [total, ...left].join('; ')].join('\n')}.\n`;
}

/** `1 finding and 2 notes`; notes are named where there are some. */
export function findingsAndNotes(findings: number, notes: number): string {
  return [count(findings, 'finding'), ...(notes > 0 ? [count(notes, 'note')] : [])].join(' and ');
}

/** `2 entries not checked` */
export function uncheckedEntries(entries: number): string {
  return `${count(entries, 'entry', 'entries')} not checked`;
}
