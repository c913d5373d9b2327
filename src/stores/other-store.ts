import type { Program } from '../delivery/launcher.ts';
import type { PathInside } from '../delivery/part.ts';
import type { StorePart } from '../delivery/store-part.ts';
import type { Identity } from '../identify.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { ExistenceAnswer } from '../ports/existence.ts';
import type { Runner } from '../ports/runner.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import type { Patience } from '../retry.ts';
import type { SecretRead } from '../secrets/reference.ts';

/** What a store answered. */
export interface ReadAnswer {
  /** One for each read, in the same order. */
  readonly outcomes: readonly ReadOutcome[];
  /** What the author should know. */
  readonly notices: readonly string[];
}

/** What a store outside AWS is opened with. */
export interface StoreAccess {
  /** The job's token for this store's audience: verified, as the author expects it, and minted again when it nears its end. */
  readonly identity: Identity;
  readonly patience: Patience;
  /** Whether anything is read from it, or a login for later steps is all that is asked for. */
  readonly reads: boolean;
  readonly runner: Pick<Runner, 'mask' | 'group'>;
  /** What a later process mints another such token with. */
  readonly renewal: TokenRenewal;
  /** What runs the `keyless` command. */
  readonly program: Program;
}

/**
 * A store outside AWS, logged in to. This is the one port that such a store is behind: whatever it talks to is inside its
 * own folder.
 */
export interface OpenStore {
  /**
   * Asks for everything, side by side; `reads` are this store's own. What one read is refused for is a value, what fails
   * all of them an `ActionError` or `ServiceError`.
   */
  read(reads: readonly SecretRead[]): Promise<ReadAnswer>;
  /** Is everything there? Asked without reading where the store has such a call and the login may make it; absent where it has none. */
  exists?(reads: readonly SecretRead[]): Promise<ExistenceAnswer>;
  /** What is handed over beside the secrets; asked for once all of them are there. */
  part(path: PathInside): StorePart;
  /** Ends the login, where the step fails: within seconds, whatever became of the step's own deadline. */
  withdraw(): Promise<void>;
}

/** A store that a step names, not yet loaded. */
export interface StoreOpener {
  /** Of the token that it is given, and that no other party is. */
  readonly audience: string;
  /** Loads its code and logs in, with retries. */
  open(access: StoreAccess): Promise<OpenStore>;
}
