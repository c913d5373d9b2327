/** What one concern adds to a delivery. */
export interface Part {
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly variables: readonly (readonly [string, string])[];
  readonly outputs: readonly (readonly [string, string])[];
  readonly warnings: readonly string[];
}

export const NOTHING: Part = { files: [], variables: [], outputs: [], warnings: [] };

export function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
