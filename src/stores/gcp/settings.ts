import type { InputReader } from '../../input-reader.ts';
import type { SecretReference } from '../../secrets/reference.ts';
import type { StoreSettings } from '../settings.ts';

export type GcpSettings = StoreSettings;

/** No step can be answered yet: each line is a problem. */
export function readGcpSettings(read: InputReader, lines: readonly SecretReference[]): GcpSettings | undefined {
  for (const { line, text } of lines)
    read.note('reference-scheme', `secrets, line ${line}`, `"${text}": "gcp:" is not supported by this version`);
  return undefined;
}
