import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CachedSession, parseCache, renderCache } from '../credentials/cached-session.ts';
import { parseRenewal } from '../credentials/renewal.ts';
import { profileOfCache, sessionNames } from '../credentials/session-names.ts';
import { ActionError } from '../errors.ts';
import { addSessions, HELD_FILE, sessionsFile } from '../guard/held.ts';
import type { SessionFiles } from '../ports/session-files.ts';
import { namesIfThere, textIfThere } from './if-there.ts';
import { keptFiles } from './kept-files.ts';
import { replaceFile } from './replace-file.ts';
import { stepFolders } from './step-folders.ts';

/**
 * The session of a profile: in the folder given, else wherever a Keyless step of this job keeps it. Without a profile
 * that of AWS_PROFILE, else the latest step's.
 */
export function findSession(
  profile: string | undefined,
  folder: string | undefined,
  env: NodeJS.ProcessEnv,
): SessionFiles {
  const wanted = profile ?? (env['AWS_PROFILE'] || undefined);
  const folders = folder === undefined ? stepFolders(env).map(({ path }) => path) : [folder];
  const known = folders.flatMap((path) => profilesIn(path).map((name) => ({ path, name })));
  const found = known.find(({ name }) => wanted === undefined || name === wanted);
  if (found !== undefined) return sessionFiles(found.path, found.name);
  const names = [...new Set(known.map(({ name }) => name))].toSorted();
  const what = wanted === undefined ? 'no AWS session was' : `no AWS session of profile ${JSON.stringify(wanted)} was`;
  throw new ActionError('no-such-profile', `${what} handed over in this job`, {
    hint:
      names.length === 0
        ? 'None was: is there a Keyless step before this one, with `aws-credentials: process` or `file`?'
        : `The profiles there are: ${names.join(', ')}.`,
  });
}

/** The session that a folder keeps for a profile, whether or not it does. */
export function sessionFiles(folder: string, profile: string): SessionFiles {
  const { cache, nextCache, ...names } = sessionNames(profile);
  const kept = keptFiles(
    join(folder, 'aws'),
    { ...names, token: cache, nextToken: nextCache },
    { parse: parseCache, render: renderCache, parseRenewal },
  );
  return {
    ...kept,
    folder,
    profile,
    write(session) {
      holdForScan(folder, profile, [kept.read(), session]);
      kept.write(session);
    },
  };
}

/** Where the job ends with a scan, it searches for the keys of each session; what can't be held, on a full disk say, is no reason not to renew. */
function holdForScan(folder: string, profile: string, sessions: readonly (CachedSession | undefined)[]): void {
  const { name, next } = sessionsFile(profile);
  if (!existsSync(join(folder, HELD_FILE))) return;
  const keys = sessions.flatMap((session) => (session === undefined ? [] : [session.credentials]));
  try {
    replaceFile(join(folder, name), join(folder, next), addSessions(textIfThere(join(folder, name)), keys));
  } catch {
    // An error would help nobody.
  }
}

function profilesIn(folder: string): readonly string[] {
  return namesIfThere(join(folder, 'aws')).flatMap((file) => profileOfCache(file) ?? []);
}
