import { shellQuoted } from '../output/shell-word.ts';
/** What runs a command of ours: absolute paths of the action's own Node and of the script. */
export interface Program {
  readonly node: string;
  readonly script: string;
}

/** A command as files of a folder on PATH: for POSIX shells and, on Windows, for cmd and PowerShell too. */
export function launcher(name: string, { node, script }: Program, args: readonly string[] = []): readonly File[] {
  const posix = [node, script, ...args].map(shellQuoted).join(' ');
  const files: File[] = [[name, `#!/bin/sh\nexec ${posix} "$@"\n`]];
  if (!node.startsWith('/')) {
    const words = [node, script, ...args].map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ');
    files.push([`${name}.cmd`, `@${words} %*\r\n`]);
  }
  return files;
}

type File = readonly [name: string, text: string];
