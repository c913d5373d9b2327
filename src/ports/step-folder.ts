import type { HeldLogin } from '../delivery/held-login.ts';

/** What an earlier step of this job has handed over, as a later step finds it. */
export interface StepFolder {
  readonly path: string;
  /** Of its secrets. */
  readonly names: readonly string[];
  read(name: string): Uint8Array;
  /** The texts of its files for AWS and for registries, those with keys and passwords among them. */
  keyFiles(): readonly string[];
  /** Its logins at stores outside AWS. */
  logins(): readonly HeldLogin[];
}
