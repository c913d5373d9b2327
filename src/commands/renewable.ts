import { join } from 'node:path';
import { folderChanges } from '../adapters/folder-changes.ts';
import { LOGINS_FOLDER } from '../delivery/held-login.ts';
import type { StepFolder } from '../ports/step-folder.ts';
import type { Renewable } from '../run/needle-sets.ts';
import { renewableValues } from '../run/values-to-conceal.ts';

/** In a step's folder. */
const PLACES = ['aws', LOGINS_FOLDER, 'registries'];

/** What these steps have handed over that renewals replace. */
export function renewableOf(folders: readonly StepFolder[]): Renewable {
  const places = folders.flatMap(({ path }) => PLACES.map((place) => join(path, place)));
  return { hasChanged: folderChanges(places), values: () => renewableValues(folders) };
}
