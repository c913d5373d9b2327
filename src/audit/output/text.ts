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
  const total = `${findings.length === 0 ? 'No findings' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`} in ${counts.files} file${counts.files === 1 ? '' : 's'}`;
  return `${[...blocks, [total, ...left].join('; ')].join('\n')}.\n`;
}

/** `2 entries not checked` */
export function uncheckedEntries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'} not checked`;
}
