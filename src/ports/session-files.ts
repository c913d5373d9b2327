import type { CachedSession } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import type { KeptFiles } from './kept-files.ts';

/** The session of one profile, as it is kept in the folder of the step that handed it over. */
export interface SessionFiles extends KeptFiles<CachedSession, Renewal> {
  readonly folder: string;
  readonly profile: string;
}
