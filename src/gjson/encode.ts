import { encodeJsonString } from '../golang/json-encode.ts';
import type { GoString } from '../golang/text.ts';

/** gjson's AppendJSONString, which is encoding/json's. */
export function encodeGjsonString(text: GoString): GoString {
  return encodeJsonString(text, { escapeHtml: true });
}
