import { lstatSync, mkdirSync, readlinkSync, rmdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ActionError } from '../errors.ts';
import type { RegistryLogins } from '../ports/registry-logins.ts';
import { UnreadableConfig } from '../registries/docker-config.ts';
import { type ConfigState, give, type Hold, parseHolds, renderHolds, take } from '../registries/holds.ts';
import { replaceConfig, textOf } from './config-file.ts';
import { takeLock } from './lock.ts';
import { mayGoOn } from './worker.ts';

const LONGEST_WAIT = 10_000;
const PAUSE = 20;

/**
 * The configs that registry tools read: Docker's, which nearly all fall back on, and the one that newer podman, skopeo and buildah
 * read alone where it is set. Both are of one form.
 * https://docs.docker.com/reference/cli/docker/#configuration-files
 * https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md
 */
export function toolConfigs(env: NodeJS.ProcessEnv): readonly string[] {
  const docker = resolve(env['DOCKER_CONFIG'] || join(homedir(), '.docker'), 'config.json');
  const containers = env['REGISTRY_AUTH_FILE'];
  return [...new Set([docker, ...(containers ? [resolve(containers)] : [])])];
}

/** The configs at these paths. The record of who needs what in one lies beside it. */
export function loginsIn(paths: readonly string[]): RegistryLogins {
  const release = (id: string): void => {
    const failures = paths.flatMap((path) => failureOf(() => guarded(path, () => releaseIn(path, id))));
    if (failures.length > 0) throw failures[0];
  };
  return {
    paths,
    release,
    hold: (hold) => {
      try {
        return [...new Set(paths.flatMap((path) => guarded(path, () => holdIn(path, hold))))];
      } catch (error) {
        failureOf(() => release(hold.id)); // nothing is worse for it than before
        throw error;
      }
    },
  };
}

function holdIn(path: string, hold: Hold): readonly string[] {
  const madeFolder = mkdirSync(dirname(path), { recursive: true, mode: 0o700 }) !== undefined;
  try {
    return locked(path, (at) => {
      const { config, holds, replaced } = take(give(read(at), lives), hold, madeFolder);
      // What must be undone is written before it is done.
      if (holds !== undefined) replaceConfig(recordOf(at), renderHolds(holds));
      replaceConfig(at, config);
      return replaced;
    });
  } catch (error) {
    if (madeFolder) removeIfEmpty(dirname(path));
    throw error;
  }
}

function releaseIn(path: string, id: string): void {
  if (!exists(dirname(path))) return;
  const madeFolder = locked(path, (at) => {
    const before = read(at);
    const { config, holds } = give(before, (hold) => hold.id !== id && lives(hold));
    replaceConfig(at, config);
    replaceConfig(recordOf(at), holds === undefined ? undefined : renderHolds(holds));
    return holds === undefined && before.holds?.before.file === 'no-folder';
  });
  if (madeFolder) removeIfEmpty(dirname(path));
}

function lives({ worker, since }: Hold): boolean {
  return mayGoOn(worker, Date.now() - since);
}

const recordOf = (path: string): string => `${path}.keyless`;

function read(path: string): ConfigState {
  return { config: textOf(path), holds: parseHolds(textOf(recordOf(path)) ?? '') };
}

function locked<T>(path: string, work: (path: string) => T): T {
  const at = behindLinks(path);
  for (const deadline = Date.now() + LONGEST_WAIT; ; ) {
    const release = takeLock(`${recordOf(at)}.lock`);
    if (release !== undefined) {
      try {
        return work(at);
      } finally {
        release();
      }
    }
    if (Date.now() > deadline) throw new UnreadableConfig('is kept locked by another Keyless step');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Docker follows a link and replaces what it points to; the record and the lock belong to that file. */
function behindLinks(path: string): string {
  let at = path;
  for (let hops = 0; hops < 40 && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink(); hops++) {
    at = resolve(dirname(at), readlinkSync(at));
  }
  return at;
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const why = error instanceof UnreadableConfig ? error.message : `cannot be edited (${code})`;
    throw new ActionError('docker-config-unusable', `the Docker config "${path}" ${why}`, {
      hint: 'It is left as it was. Correct it, or name another (DOCKER_CONFIG, its folder; REGISTRY_AUTH_FILE) in the `env:` of the job.',
      cause: error,
    });
  }
}

function failureOf(work: () => void): readonly unknown[] {
  try {
    work();
    return [];
  } catch (error) {
    return [error];
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Someone else keeps something there.
  }
}
