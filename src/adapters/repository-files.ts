import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { RepositoryFiles } from '../audit/repository.ts';
import { ActionError } from '../errors.ts';

/** Larger files nobody has written by hand. */
const LARGEST = 1_000_000;
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.venv', '.terraform']);

/** The repository around a folder: its root as git tells it, else the folder itself. */
export function repositoryRoot(folder: string): string {
  const { status, stdout } = git(folder, 'rev-parse', '--show-toplevel');
  return status === 0 ? resolve(stdout.trim()) : resolve(folder);
}

/** A repository's files: what git tracks, and what it would if it were added; without git, what is there. */
export function repositoryFiles(root: string): RepositoryFiles {
  let listed: readonly string[] | undefined;
  const real = realPath(root);
  return {
    get paths() {
      listed ??= list(root);
      return listed;
    },
    read(path) {
      try {
        const file = realpathSync(join(root, path));
        if (!file.startsWith(real + sep) || !isReadable(file)) return undefined;
        const bytes = readFileSync(file);
        return bytes.includes(0) ? undefined : bytes.toString('utf8').replace(/^\ufeff/, '');
      } catch {
        return undefined;
      }
    },
  };
}

/** The repository's files that arguments name: themselves, or all below a folder. Throws `command-usage`. */
export function selectPaths(
  args: readonly string[],
  folder: string,
  root: string,
  files: RepositoryFiles,
): readonly string[] {
  if (args.length === 0) return files.paths;
  return args.flatMap((arg) => {
    const path = slashed(relative(realPath(root), realPath(resolve(folder, arg))));
    const found = stat(resolve(folder, arg));
    if (found === undefined) throw new ActionError('command-usage', `${arg} does not exist`);
    if (path === '..' || path.startsWith('../'))
      throw new ActionError('command-usage', `${arg} is outside the repository ${root}`);
    if (!found.isDirectory()) return [path];
    return path === '' ? files.paths : files.paths.filter((one) => one.startsWith(`${path}/`));
  });
}

function list(root: string): readonly string[] {
  const { status, stdout } = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (status === 0) return stdout.split('\0').filter((path) => path !== '');
  return walk(root, '');
}

function walk(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function git(folder: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

function stat(path: string): ReturnType<typeof statSync> | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function isReadable(path: string): boolean {
  const found = stat(path);
  return found?.isFile() === true && Number(found.size) <= LARGEST;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

const slashed = (path: string): string => path.replaceAll(sep, '/');
