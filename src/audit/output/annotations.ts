import type { Finding } from '../finding.ts';
import { AUDIT_RULEBOOK, type Rulebook, titleOf } from './rulebook.ts';

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
  kind: 'error' | 'warning',
  room: number = MOST,
  book: Rulebook = AUDIT_RULEBOOK,
): readonly Annotation[] {
  const shown = Math.min(room, MOST);
  const rest = findings.length > shown ? findings.length - shown + 1 : 0;
  const annotations: Annotation[] = findings
    .slice(0, findings.length - rest)
    .map(({ column, file, fix, line, rule, why }) => ({
      kind,
      text: `${why} Fix: ${fix.split('\n').join(' ⏎ ')} [${rule}]`,
      place: { file, line, column, title: titleOf(rule, book) },
    }));
  if (rest > 0)
    annotations.push({
      kind,
      text: `${rest} more findings: run \`keyless ${book.command}\` to see them all.`,
      place: undefined,
    });
  return annotations;
}
