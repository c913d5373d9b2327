import { join } from 'node:path';
import { parseFailure, renderFailure } from '../credentials/renewal-failure.ts';
import type { KeptNames } from '../delivery/kept-names.ts';
import type { KeptFiles } from '../ports/kept-files.ts';
import { textIfThere } from './if-there.ts';
import { renewalMeans } from './renewal-means.ts';
import { replaceFile } from './replace-file.ts';

/** How the texts of such files are read and written; undefined where one is not whole, or none of ours. */
export interface KeptTexts<Value, Renewal> {
  parse(text: string): Value | undefined;
  render(value: Value): string;
  parseRenewal(text: string): Renewal | undefined;
}

/** What a folder keeps under these names, whether or not it does. */
export function keptFiles<Value, Renewal>(
  folder: string,
  names: Omit<KeptNames, 'locks'>,
  texts: KeptTexts<Value, Renewal>,
): KeptFiles<Value, Renewal> {
  const path = (name: string): string => join(folder, name);
  return {
    read: () => texts.parse(textIfThere(path(names.token))),
    renewal: () => texts.parseRenewal(textIfThere(path(names.renewal))),
    failure: () => parseFailure(textIfThere(path(names.failure)), renewalMeans()),
    write: (value) => replaceFile(path(names.token), path(names.nextToken), texts.render(value)),
    writeFailure: (failure) =>
      replaceFile(path(names.failure), path(names.nextFailure), renderFailure(failure, renewalMeans())),
  };
}
