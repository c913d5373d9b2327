import type { Place } from '../finding.ts';
import type { Secret } from '../flow/value.ts';
import type { Report } from '../report.ts';
import type { Source } from '../source.ts';

/** One instruction of a Dockerfile. https://docs.docker.com/reference/dockerfile/ */
export interface Instruction {
  /** In upper case. */
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  /** Where `text` begins in the file. */
  readonly start: number;
}

/** Reads a Dockerfile: comments left out, continued lines joined, here-documents kept with their instruction. */
export function parseDockerfile(source: Source): readonly Instruction[] {
  const instructions: Instruction[] = [];
  const continuation = /^#\s*escape\s*=\s*`/im.test(source.text.slice(0, 300)) ? '`' : '\\';
  for (let line = 1, offset = 0; line <= source.lines; ) {
    const first = source.line(line);
    const match = /^(\s*)([A-Za-z]+)(?:\s+|$)/.exec(first);
    const start = offset;
    let text = '';
    let more = true;
    while (more && line <= source.lines) {
      const written = source.line(line);
      const comment = text !== '' && /^\s*#/.test(written);
      more = comment || written.trimEnd().endsWith(continuation) || (text !== '' && written.trim() === '');
      text += `${comment ? ' '.repeat(written.length) : more ? written.trimEnd().slice(0, -1) : written}\n`;
      offset += written.length + 1;
      line++;
    }
    const name = match?.[2]?.toUpperCase() ?? '';
    if (match === null || first.trimStart().startsWith('#')) continue;
    const skip = match[0].length;
    const documents = /^(?:RUN|COPY|ADD)$/.test(name)
      ? [...text.matchAll(/<<-?\s*['"]?(\w+)['"]?/g)].map(([, word]) => word)
      : [];
    for (const word of documents) {
      while (line <= source.lines) {
        const written = source.line(line++);
        text += `${written}\n`;
        offset += written.length + 1;
        if (written.trim() === word) break;
      }
    }
    instructions.push({
      name,
      text: text.slice(skip).trimEnd(),
      place: source.place(start + (match[1]?.length ?? 0)),
      start: start + skip,
    });
  }
  return instructions;
}

/** What COPY and ADD take from the build context, and the place they put it. */
export function copiedPaths(instruction: Instruction): readonly string[] {
  if (!/^(?:COPY|ADD)$/.test(instruction.name) || /--from[= ]|<</.test(instruction.text)) return [];
  const text = instruction.text.replace(/^(?:--[\w-]+(?:=\S+)?\s+)*/, '');
  const words = text.startsWith('[')
    ? [...text.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '')
    : text.split(/\s+/);
  return words.slice(0, -1);
}

/** Files of the build context that the job has put a secret in. */
export function checkCopies(
  instructions: readonly Instruction[],
  context: string,
  secrets: ReadonlyMap<string, Secret>,
  report: Report,
): void {
  for (const instruction of instructions) {
    for (const path of copiedPaths(instruction)) {
      const key = [...context.split('/'), ...path.split('/')].filter((part) => part !== '' && part !== '.').join('/');
      const secret = secrets.get(key);
      if (secret === undefined) continue;
      report.add('dockerfile-copies-credentials', 'error', instruction.place, {
        why: `${path} holds ${secret.origin} by the time the image is built, and stays in the layer that copies it.`,
        fix: `RUN --mount=type=secret,id=${idOf(path)},target=/run/secrets/${idOf(path)} …`,
        subject: path,
      });
    }
  }
}

export function idOf(path: string): string {
  return (
    path
      .replace(/^.*\//, '')
      .replace(/^\.+/, '')
      .replace(/[^\w]+/g, '-')
      .toLowerCase() || 'secret'
  );
}
