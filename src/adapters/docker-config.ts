import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { ActionError } from '../errors.ts';
import type { RegistryLogins } from '../ports/registry-logins.ts';
import { UnreadableConfig } from '../registries/docker-config.ts';
import { type ConfigState, give, type Hold, parseHolds, renderHolds, take } from '../registries/holds.ts';
import { replaceConfig, textOf } from './config-file.ts';
import { locked, recordOf } from './config-lock.ts';
import { codeOf } from './error-code.ts';
import { mayGoOn } from './worker.ts';

/**
 * The configs that registry tools read: Docker's, which nearly all fall back on, and the one that newer podman, skopeo and buildah
 * read alone where it is set. Both are of one form.
 * https://docs.docker.com/reference/cli/docker/#configuration-files
 * https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md
 */
export function toolConfigs(env: NodeJS.ProcessEnv): readonly string[] {
  const folder = resolve(env['DOCKER_CONFIG'] || join(homedir(), '.docker'));
  // Put together like this, since the bundler takes a call of `resolve` that ends in a name for a file to bundle.
  const docker = `${folder}${sep}config.json`;
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
  const folder = dirname(path);
  let madeFolder = false;
  const makeFolder = (): boolean => {
    madeFolder = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined || madeFolder;
    return true;
  };
  try {
    const replaced = locked(path, makeFolder, (at) => {
      const { config, holds, replaced } = take(give(read(at), lives), hold, madeFolder);
      // What must be undone is written before it is done.
      if (holds !== undefined) replaceConfig(recordOf(at), renderHolds(holds));
      replaceConfig(at, config);
      return replaced;
    });
    return replaced ?? [];
  } catch (error) {
    if (madeFolder) removeIfEmpty(folder);
    throw error;
  }
}

function releaseIn(path: string, id: string, madeFolder = false): void {
  const folder = dirname(path);
  const hasFolder = (): boolean => lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
  const isOver = locked(path, hasFolder, (at) => {
    const before = read(at);
    const { config, holds } = give(before, (hold) => hold.id !== id && lives(hold), madeFolder);
    replaceConfig(at, config);
    replaceConfig(recordOf(at), holds === undefined ? undefined : renderHolds(holds));
    return holds === undefined && (madeFolder || before.holds?.before.file === 'no-folder');
  });
  // A job that has come in meanwhile is told that the folder was made.
  if (isOver && !removeIfEmpty(folder) && !madeFolder) releaseIn(path, id, true);
}

function lives({ worker, since }: Hold): boolean {
  return mayGoOn(worker, Date.now() - since);
}

function read(path: string): ConfigState {
  return { config: textOf(path), holds: parseHolds(textOf(recordOf(path)) ?? '') };
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const why = error instanceof UnreadableConfig ? error.message : `cannot be edited (${codeOf(error)})`;
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

/** False where someone else keeps something there. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
