import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeldLogin, LOGINS_FOLDER, parseLogin } from '../delivery/held-login.ts';
import { ActionError } from '../errors.ts';
import type { StepFolder } from '../ports/step-folder.ts';
import { fileSecretName } from '../secrets/file-name.ts';
import { filesIfThere, textIfThere } from './if-there.ts';
import { changedAt, findFolders, isOurFolder } from './leavings.ts';

/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
export function stepFolders(env: NodeJS.ProcessEnv): readonly StepFolder[] {
  const named = env['KEYLESS_DIR'];
  if (!named) {
    throw new ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
      hint: 'This command works in steps that come after a Keyless step of the same job.',
    });
  }
  const others = findFolders(env['RUNNER_TEMP'] ?? '')
    .filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
    .toSorted((a, b) => changedAt(b) - changedAt(a));
  return [named, ...others].filter(isOurFolder).map(stepFolder);
}

/** A file in a folder, which a manifest has made, goes by its path and by the name of its output. */
function stepFolder(path: string): StepFolder {
  const secrets = join(path, 'secrets');
  const files = filesIfThere(secrets);
  const named = new Map(files.map((file) => [file, file]));
  const derived = files.filter((file) => file.includes('/')).map((file) => ({ file, name: nameOf(file) }));
  for (const { file, name } of derived) {
    const isOnly = derived.filter((other) => other.name === name).length === 1;
    if (isOnly && !named.has(name)) named.set(name, file);
  }
  return {
    path,
    names: [...named.keys()],
    read: (name) => readFileSync(join(secrets, named.get(name) ?? name)),
    logins: () => readLogins(path),
    // `X.next` before `X`, in whose place it may be by the time it is read.
    keyFiles: () =>
      ['aws', 'registries'].flatMap((folder) =>
        filesIfThere(join(path, folder))
          .toSorted()
          .toReversed()
          .map((name) => textIfThere(join(path, folder, name))),
      ),
  };
}

/** The logins that a step's folder holds. */
export function readLogins(path: string): readonly HeldLogin[] {
  const folder = join(path, LOGINS_FOLDER);
  return filesIfThere(folder).flatMap((name) => parseLogin(textIfThere(join(folder, name))) ?? []);
}

function nameOf(file: string): string {
  const slash = file.indexOf('/');
  return fileSecretName(file.slice(0, slash), file.slice(slash + 1));
}
