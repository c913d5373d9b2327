import { workflowCommand } from '../../output/workflow-command.ts';
import { atLeast, type Finding } from '../finding.ts';
import { type Annotation, annotate } from './annotations.ts';
import type { Rulebook } from './rulebook.ts';
import { findingsAndNotes, uncheckedEntries } from './text.ts';

/** Workflow commands, for a command as a step of its own. */
export function renderAnnotations(findings: readonly Finding<string>[], book: Rulebook, unchecked = 0): string {
  const of = (severity: Finding['severity']): readonly Finding<string>[] =>
    findings.filter((finding) => finding.severity === severity);
  const annotations = [...annotate(of('error'), 'error', book), ...annotate(of('warning'), 'warning', book)];
  const notes = findings.filter(({ severity }) => !atLeast(severity, 'warning')).length;
  const counted = findingsAndNotes(findings.length - notes, notes);
  const left = unchecked > 0 ? [uncheckedEntries(unchecked)] : [];
  return `${[...annotations.map(command), [counted, ...left].join('; ')].join('\n')}.\n`;
}

function command({ kind, place, text }: Annotation): string {
  const { column: col, file, line, title } = place ?? {};
  return workflowCommand(kind, { file, line, col, title }, text);
}
