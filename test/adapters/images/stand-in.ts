import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** By pattern of its arguments, the first that fits, what a command prints, and where. */
export type Answers = readonly (readonly [pattern: string, content: string | Uint8Array, to?: 'stderr' | 'by name'])[];

/** Puts a command into `folder` that answers as another would; what it has no answer for is an error. */
export function standIn(folder: string, command: string, answers: Answers): void {
  const cases = answers.map(([pattern, content, to], at) => {
    const file = join(folder, `${command}-answer-${at}`);
    writeFileSync(file, content);
    const redirect = to === undefined ? '' : to === 'stderr' ? ' >&2' : ' > /dev/stdout';
    return `  ${pattern.replaceAll(' ', '\\ ')}) cat '${file}'${redirect} ;;`;
  });
  const script = `#!/bin/sh\necho "$*" >> '${join(folder, `${command}-asked`)}'\ncase "$*" in\n${cases.join('\n')}\n  *) echo "unknown: $*" >&2; exit 1 ;;\nesac\n`;
  writeFileSync(join(folder, command), script);
  chmodSync(join(folder, command), 0o755);
}

/** The command lines that were given to it. */
export function asked(folder: string, command: string): readonly string[] {
  return readFileSync(join(folder, `${command}-asked`), 'utf8')
    .trim()
    .split('\n');
}
