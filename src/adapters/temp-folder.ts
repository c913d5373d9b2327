import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { foldersFor, UNPUBLISHED } from '../delivery/ledger.ts';
import { ActionError } from '../errors.ts';
import type { PrivateFolder } from '../ports/private-folder.ts';
import { keepToOwner } from './owner-only.ts';

export const FOLDER_PREFIX = 'keyless-';

/**
 * A new folder of the step's own under RUNNER_TEMP, which is looked at before anything is asked for. It is filled under another name and renamed when whole, so that the
 * path that later steps are told either holds everything or does not exist.
 */
export function tempFolder(temp: string): PrivateFolder {
  inspect(temp);
  const path = join(temp, `${FOLDER_PREFIX}${randomBytes(12).toString('hex')}`);
  const draft = `${path}${UNPUBLISHED}`;
  const made: { readonly path: string; readonly kind: 'file' | 'folder' }[] = [];
  const withdraw = (): void => {
    for (const { path: at, kind } of made.splice(0).reverse()) remove(at, kind);
  };

  return {
    path,
    publish(files) {
      try {
        checkTemp(temp);
        const folder = (at: string): void => {
          makeFolder(at, () => made.push({ path: at, kind: 'folder' }));
        };
        folder(draft);
        if (process.platform === 'win32') keepToOwner(draft);
        const write = ([name, content]: readonly [string, Uint8Array]): void => {
          const at = join(draft, name);
          writeFile(at, content, name.startsWith('bin/') ? 0o700 : 0o600, () => made.push({ path: at, kind: 'file' }));
        };
        // The ledger first, and then what it lists: folders that it does not name are nobody's to remove.
        for (const file of files) if (!file[0].includes('/')) write(file);
        for (const name of foldersFor([...files.keys()])) folder(join(draft, name));
        for (const file of files) if (file[0].includes('/')) write(file);
        renameSync(draft, path);
        for (const [index, entry] of made.entries()) {
          made[index] = {
            ...entry,
            path: join(path, entry.path.slice(draft.length)),
          };
        }
      } catch (error) {
        withdraw();
        throw translate(error, temp);
      }
    },
    withdraw,
  };
}

/** Throws `folder-unsafe` where nothing can be kept there from others. */
function inspect(temp: string): void {
  try {
    checkTemp(temp);
  } catch (error) {
    throw translate(error, temp);
  }
}

/** Who can replace entries of RUNNER_TEMP could put a folder of his own in our place. */
function checkTemp(temp: string): void {
  const stat = lstatSync(temp);
  const unsafe = (found: string): ActionError =>
    new ActionError('folder-unsafe', `RUNNER_TEMP "${temp}" ${found}`, {
      hint: 'Secrets are handed over only in a folder that no other user of this machine can tamper with. If its mode is all: chmod go-w "$RUNNER_TEMP".',
    });
  if (!stat.isDirectory()) throw unsafe('is not a folder (a symbolic link does not count)');
  const user = process.geteuid?.();
  if (user === undefined) return; // Windows: no modes, no owners to compare
  if (user !== 0 && stat.uid !== user && stat.uid !== 0)
    throw unsafe(`belongs to user ${stat.uid}, this step runs as ${user}`);
  const sticky = (stat.mode & constants.S_IFMT) !== 0 && (stat.mode & 0o1000) !== 0;
  if (sticky) return;
  if ((stat.mode & 0o002) !== 0) throw unsafe('can be written by every user of this machine');
  // With a umask of 002 a folder is open to the user's own group, in which nobody else is: its number is the user's. A job in a
  // container meets the runner's folder, and has another group itself.
  const isOwn = stat.gid === process.getegid?.() || stat.gid === stat.uid;
  if ((stat.mode & 0o020) !== 0 && !isOwn) throw unsafe(`can be written by all users in group ${stat.gid}`);
}

function makeFolder(path: string, made: () => void): void {
  mkdirSync(path, { mode: 0o700 });
  made();
  chmodSync(path, 0o700); // whatever the umask took away
  const stat = lstatSync(path);
  const user = process.geteuid?.();
  if (!stat.isDirectory() || (user !== undefined && (stat.uid !== user || (stat.mode & 0o777) !== 0o700))) {
    throw new ActionError('folder-unsafe', `the folder "${path}" was replaced while it was being made`);
  }
}

function writeFile(path: string, content: Uint8Array, mode: number, made: () => void): void {
  const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = constants;
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    made();
    if (process.platform !== 'win32' && !hasMode(file, mode)) {
      fchmodSync(file, mode); // whatever the umask took away
      if (!hasMode(file, mode))
        throw new ActionError('folder-unsafe', `"${path}" can't be made readable by its owner alone`);
    }
    for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
  } finally {
    closeSync(file);
  }
}

function hasMode(file: number, mode: number): boolean {
  return (fstatSync(file).mode & 0o777) === mode;
}

function remove(path: string, kind: 'file' | 'folder'): void {
  try {
    if (kind === 'file') unlinkSync(path);
    else rmdirSync(path);
  } catch {
    // Each on its own: the rest is still removed.
  }
}

function translate(error: unknown, temp: string): ActionError {
  if (error instanceof ActionError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const hints: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full.',
    EDQUOT: "The user's quota is used up.",
    EROFS: 'The file system is read-only.',
    EACCES: 'This user may not write there.',
    ENOENT: 'The folder does not exist.',
    EEXIST: 'Something is already there, and Keyless replaces nothing.',
  };
  return new ActionError(
    'file-failed',
    `the files could not be written under RUNNER_TEMP "${temp}" (${code}); nothing was handed over`,
    {
      hint: hints[code],
      cause: error,
    },
  );
}
