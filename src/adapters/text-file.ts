import { readFileSync, statSync } from 'node:fs';
import { ActionError } from '../errors.ts';
import { quote } from '../secrets/quotation.ts';

const LONGEST = 1024 * 1024;

/** A text file that the command line names, as UTF-8; `-` is standard input. Throws `command-file`. */
export function readTextFile(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > LONGEST) throw unreadable(path, `it has more than ${LONGEST} bytes`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    if (error instanceof ActionError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw unreadable(
      path,
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code || 'it is no text',
    );
  }
}

function unreadable(path: string, why: string): ActionError {
  return new ActionError('command-file', `${path === '-' ? 'standard input' : quote(path)} could not be read: ${why}`);
}
