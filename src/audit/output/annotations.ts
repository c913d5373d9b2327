import type { Finding } from '../finding.ts';
import { type Rulebook, titleOf } from './rulebook.ts';

/** What the runner shows of a step, for each kind. https://docs.github.com/actions/reference/limits */
const MOST = 10;

/** A line of the log that GitHub shows at a place of a file. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly text: string;
  readonly place:
    | { readonly file: string; readonly line: number; readonly column: number; readonly title: string }
    | undefined;
}

/** The worst findings, as many as are shown, and a last one that counts the rest. `room` is what the step has left for each kind. */
export function annotate(
  findings: readonly Finding<string>[],
  kind: Annotation['kind'],
  book: Rulebook,
  room: number = MOST,
): readonly Annotation[] {
  const shown = Math.min(room, MOST);
  const rest = findings.length > shown ? findings.length - shown + 1 : 0;
  const annotations: Annotation[] = findings.slice(0, findings.length - rest).map((finding) => ({
    kind,
    text: `${finding.why} Fix: ${finding.fix.split('\n').join(' ⏎ ')} [${finding.rule}]`,
    place: { file: finding.file, line: finding.line, column: finding.column, title: titleOf(finding, book) },
  }));
  if (rest > 0)
    annotations.push({
      kind,
      text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
      place: undefined,
    });
  return annotations;
}
