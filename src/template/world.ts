import type { TemplateCrypto } from './crypto.ts';

/** What templates need of the outside. */
export interface TemplateWorld {
  readonly crypto: TemplateCrypto;
  /** In nanoseconds since 1970: `now`, in every template that one step renders. */
  readonly now: bigint;
}
