/** The right to renew a session, which one process at a time has. Its end, however it comes, passes it on. */
export interface RenewalLock {
  /** False where it could not be had in time: the session may then be used, but not kept for others. */
  readonly held: boolean;
  release(): void;
}
