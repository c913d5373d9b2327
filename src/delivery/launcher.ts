import { shellQuoted } from '../output/shell-word.ts';
/** What runs a command of ours: absolute paths of the action's own Node and of the script. */
export interface Program {
  readonly node: string;
  readonly script: string;
}

/**
 * Where NODE_DEBUG is put aside: by it any earlier step could have our Node print what it starts and sends, each value
 * included. `keyless run` gives it back to its program. (NODE_DEBUG_NATIVE shows none, and the runner takes no NODE_OPTIONS.)
 */
const ASIDE = 'KEYLESS_NODE_DEBUG';

/** The environment that the launcher was called in. */
export function withNodeDebug({ [ASIDE]: aside, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return aside ? { ...env, NODE_DEBUG: aside } : env;
}

/** A command as files of a folder on PATH: for POSIX shells and, on Windows, for cmd and PowerShell too. */
export function launcher(name: string, { node, script }: Program, args: readonly string[] = []): readonly File[] {
  const posix = [node, script, ...args].map(shellQuoted).join(' ');
  const files: File[] = [[name, `${POSIX}exec ${posix} "$@"\n`]];
  if (!node.startsWith('/')) {
    const words = [node, script, ...args].map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ');
    files.push([`${name}.cmd`, `${CMD}@${words} %*\r\n`]);
  }
  return files;
}

const POSIX = `#!/bin/sh
if [ "\${NODE_DEBUG-}" ]; then
  export ${ASIDE}="$NODE_DEBUG"
  unset NODE_DEBUG
fi
`;
/** Without its quotes, which could end ours. */
const CMD = `@setlocal\r\n@if defined NODE_DEBUG set "${ASIDE}=%NODE_DEBUG:"=%"\r\n@set NODE_DEBUG=\r\n`;

type File = readonly [name: string, text: string];
