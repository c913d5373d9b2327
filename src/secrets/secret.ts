import type { SecretValue } from './value.ts';

/** One secret as it will be handed over. */
export interface Secret {
  /** File name, output name, and stem of the variable NAME_FILE. */
  readonly name: string;
  readonly value: SecretValue;
  /** The reference as the author wrote it, for the summary. */
  readonly reference: string;
  readonly arn: string;
  readonly versionId: string;
}
