import { replaceUnseen } from './unseen.ts';
/** Workflow commands, which a step prints. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */

export interface CommandProperties {
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  readonly col?: number | undefined;
  readonly title?: string | undefined;
}

/** One command on one line, whatever its texts hold. */
export function workflowCommand(name: string, properties: CommandProperties, data: string): string {
  const { col, file, line, title } = properties;
  const given = Object.entries({ file, line, col, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escaped(data)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A text as one line of the log, in which no path steers a terminal or is a command to the runner. */
export function logLine(text: string): string {
  return replaceUnseen(text, () => ' ')
    .replaceAll('##[', '## [')
    .replace(/^(\s*)::/, '$1: :');
}
