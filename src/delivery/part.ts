/** What one concern adds to a delivery. */
export interface Part {
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly variables: readonly (readonly [string, string])[];
  readonly outputs: readonly (readonly [string, string])[];
  readonly warnings: readonly string[];
  /** Files that processes of later steps may make, for the ledger to know of. */
  readonly laterFiles: readonly string[];
}

/** Makes an absolute path inside the step's folder. */
export type PathInside = (...parts: readonly string[]) => string;

export const NOTHING: Part = { files: [], variables: [], outputs: [], warnings: [], laterFiles: [] };

export function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
