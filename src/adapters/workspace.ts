import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Workspace, WorkspaceFile } from '../ports/workspace.ts';

/** In bytes: no text that a step is configured by is longer. */
const LONGEST = 131_072;

/** The job's workspace, GITHUB_WORKSPACE. Links that lead out of it are not followed. */
export function jobWorkspace(folder: string | undefined): Workspace {
  return {
    read: async (path) => {
      if (!folder) return problem('GITHUB_WORKSPACE is not set, so there is no workspace to read it from');
      try {
        return readInside(realpathSync(folder), path);
      } catch (error) {
        return problem(reasonOf(error));
      }
    },
  };
}

function readInside(folder: string, path: string): WorkspaceFile {
  const file = realpathSync(resolve(folder, path));
  const way = relative(folder, file);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return problem('it is not inside the workspace');
  // A pipe would keep whoever opens it waiting.
  if (!statSync(file).isFile()) return problem('it is no file');
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LONGEST) return problem(`expected at most ${LONGEST} bytes, found ${size}`);
    const bytes = new Uint8Array(size);
    const length = readSync(handle, bytes);
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file in the workspace';
  if (code === 'EISDIR') return 'it is no file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  return `it could not be read${code === undefined ? '' : ` (${code})`}`;
}

function problem(message: string): WorkspaceFile {
  return { kind: 'problem', message };
}
