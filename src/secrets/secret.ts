import type { SecretValue } from './value.ts';

/** One secret as it will be handed over. */
export interface Secret {
  /** File name (but for a manifest's), output name, and stem of the variable NAME_FILE. */
  readonly name: string;
  /** Path below `secrets/`, where it is not the name: `TARGET/KEY` of a manifest. */
  readonly file?: string;
  readonly value: SecretValue;
  /** The reference as the author wrote it, for the summary. */
  readonly reference: string;
  readonly arn: string;
  readonly versionId: string;
}
