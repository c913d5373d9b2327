import { decodeJson } from '../golang/json-decode.ts';
import type { GoString } from '../golang/text.ts';

/** gjson.Valid: strict JSON, numbers of any size. */
export function isValidJson(json: GoString): boolean {
  const decoded = decodeJson(json);
  return decoded.kind === 'json' || decoded.message.startsWith('json: cannot unmarshal number');
}
