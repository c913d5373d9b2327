import type { RenewalFailure } from '../../src/credentials/renewal-failure.ts';
import type { KeptFiles } from '../../src/ports/kept-files.ts';

/** A folder's files, in memory. */
export class FakeKeptFiles<Value, Renewal> implements KeptFiles<Value, Renewal> {
  kept: Value | undefined;
  renews: Renewal | undefined;
  failed: RenewalFailure | undefined;
  full = false;

  constructor(kept: Value | undefined, renews: Renewal | undefined) {
    this.kept = kept;
    this.renews = renews;
  }

  read(): Value | undefined {
    return this.kept;
  }

  renewal(): Renewal | undefined {
    return this.renews;
  }

  failure(): RenewalFailure | undefined {
    return this.failed;
  }

  write(value: Value): void {
    this.#unlessFull();
    this.kept = value;
  }

  writeFailure(failure: RenewalFailure): void {
    this.#unlessFull();
    this.failed = failure;
  }

  #unlessFull(): void {
    if (this.full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  }
}
