import type { PathInside } from '../delivery/part.ts';
import type { StorePart } from '../delivery/store-part.ts';
import { ActionError } from '../errors.ts';
import type { ExistenceAnswer } from '../ports/existence.ts';
import type { Patience } from '../retry.ts';
import type { SecretRead } from '../secrets/reference.ts';
import type { OtherStore } from '../secrets/stores.ts';
import type { OpenStore, ReadAnswer, StoreAccess, StoreOpener } from '../stores/other-store.ts';
import { existEach, readEach } from './ask-each.ts';

/** Milliseconds. A login that hangs does not hold a step that has failed. */
const LONGEST_WAIT = 2_000;

/** The stores outside AWS that a step names, in one hand: read together, and given up together. */
export class OpenStores {
  readonly #opened: ReadonlyMap<OtherStore, Promise<OpenStore>>;
  readonly #patience: Patience;

  /** Logs in to each of them, side by side. */
  constructor(
    openers: ReadonlyMap<OtherStore, StoreOpener>,
    access: (opener: StoreOpener, store: OtherStore) => StoreAccess,
    patience: Patience,
  ) {
    this.#opened = new Map(
      Array.from(openers, ([store, opener]) => {
        const opened = opener.open(access(opener, store));
        opened.catch(() => {}); // whoever reads from it sees the failure
        return [store, opened];
      }),
    );
    this.#patience = patience;
  }

  /** Reads everything side by side; answers in the order asked. */
  async read(reads: readonly SecretRead[]): Promise<ReadAnswer> {
    return await readEach(reads, (store) => this.#of(store));
  }

  /** Asks whether everything is there; answers in the order asked. */
  async exists(reads: readonly SecretRead[]): Promise<ExistenceAnswer> {
    return await existEach(reads, (store) => this.#of(store));
  }

  /** Settles when each is logged in to, also one from which nothing is read; rejects where one could not be. */
  async opened(): Promise<void> {
    await Promise.all(this.#opened.values());
  }

  /** What each hands over beside secrets, which must all be there by now. */
  async parts(path: PathInside): Promise<readonly StorePart[]> {
    const stores = await Promise.all(this.#opened.values());
    return stores.map((store) => store.part(path));
  }

  /** Ends every login, each on its own: a step that has failed leaves none behind. */
  async withdraw(): Promise<void> {
    const { clock } = this.#patience;
    const enough = new AbortController();
    const late = clock.sleep(LONGEST_WAIT, enough.signal).then(
      () => undefined,
      () => undefined,
    );
    await Promise.all(
      Array.from(this.#opened.values(), async (opened) => {
        const store = await Promise.race([opened.catch(() => undefined), late]);
        await store?.withdraw().catch(() => {}); // its login then ends by itself, as it would have anyway
      }),
    );
    enough.abort();
  }

  #of(store: OtherStore): Promise<OpenStore> {
    const opened = this.#opened.get(store);
    if (opened === undefined) throw new ActionError('inputs-invalid', `the step has no login for "${store}:"`);
    return opened;
  }
}
