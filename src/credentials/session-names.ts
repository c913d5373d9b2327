/** The files in `aws/` that keep the session of a profile. */
export interface SessionNames {
  readonly cache: string;
  /** The next cache, while it is being written. */
  readonly nextCache: string;
  readonly renewal: string;
  /** What came of the last renewal, where that failed. */
  readonly failure: string;
  readonly nextFailure: string;
  /** Where sockets have a place in the file system: those of the lock, one more for each holder that is killed. */
  readonly locks: readonly string[];
  /** What a shell runs as the profile's `credential_process`. */
  readonly script: string;
}

const LOCKS = 8;
const CACHE = /^cache-(?<profile>.+)\.json$/;

export function sessionNames(profile: string): SessionNames {
  return {
    cache: `cache-${profile}.json`,
    nextCache: `cache-${profile}.json.next`,
    renewal: `renewal-${profile}.json`,
    failure: `failure-${profile}.json`,
    nextFailure: `failure-${profile}.json.next`,
    locks: Array.from({ length: LOCKS }, (_, at) => `lock-${profile}.${at}`),
    script: `process-${profile}.sh`,
  };
}

/** The profile that a file of `aws/` is the cache of; undefined for any other file. */
export function profileOfCache(file: string): string | undefined {
  return CACHE.exec(file)?.groups?.['profile'];
}
