import { atLeast, type Finding } from '../finding.ts';
import { type Annotation, annotate } from './annotations.ts';
import type { Rulebook } from './rulebook.ts';

/** Workflow commands, for a command as a step of its own. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function renderAnnotations(findings: readonly Finding<string>[], book: Rulebook): string {
  const of = (severity: Finding['severity']): readonly Finding<string>[] =>
    findings.filter((finding) => finding.severity === severity);
  const annotations = [...annotate(of('error'), 'error', book), ...annotate(of('warning'), 'warning', book)];
  const notes = findings.filter(({ severity }) => !atLeast(severity, 'warning')).length;
  const counted = `${findings.length} finding${findings.length === 1 ? '' : 's'}, ${notes} of them note${notes === 1 ? '' : 's'}.`;
  return `${[...annotations.map(command), counted].join('\n')}\n`;
}

function command({ kind, place, text }: Annotation): string {
  const properties =
    place === undefined
      ? ''
      : ` ${property('file', place.file)},line=${place.line},col=${place.column},${property('title', place.title)}`;
  return `::${kind}${properties}::${data(text)}`;
}

function property(name: string, value: string): string {
  return `${name}=${data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
