import type { Fields } from './answer.ts';

/** A page of a secret's versions. https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/list */
export interface VersionPage {
  readonly versions: readonly ListedVersion[];
  /** Empty: this was the last. */
  readonly next: string;
}

export interface ListedVersion {
  /** Its number. */
  readonly version: string;
  /** RFC 3339, in UTC. */
  readonly created: string;
}

export function versionsIn({ nextPageToken: next, versions }: Fields): VersionPage {
  const listed: readonly unknown[] = Array.isArray(versions) ? versions : [];
  return {
    versions: listed.flatMap((one) => {
      const { createTime, name }: Fields = Object(one);
      const version = /\/versions\/(\d+)$/.exec(String(name))?.[1];
      return version === undefined || typeof createTime !== 'string' ? [] : [{ version, created: createTime }];
    }),
    next: typeof next === 'string' ? next : '',
  };
}

/** The one that was made last; of those made at one moment, the first that is listed. */
export function newestOf(versions: readonly ListedVersion[]): string | undefined {
  let newest: ListedVersion | undefined;
  for (const one of versions) if (newest === undefined || moment(one) > moment(newest)) newest = one;
  return newest?.version;
}

/** To be compared as text: Google leaves out the fraction, or some of its digits, where they are zero. */
function moment({ created }: ListedVersion): string {
  const [, seconds = '', fraction = ''] = /^(.{19})(?:\.(\d+))?/.exec(created) ?? [];
  return `${seconds}.${fraction.padEnd(9, '0')}`;
}
