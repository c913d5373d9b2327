import { JsonCursor } from '../../golang/json-cursor.ts';
import { encodeJsonString } from '../../golang/json-encode.ts';
import { readJsonString } from '../../golang/json-string.ts';
import type { GoString } from '../../golang/text.ts';

/** Sound JSON as json.Marshal writes it again: keys sorted, no blanks, `<`, `>` and `&` escaped, numbers as they stood. */
export function marshalled(text: GoString): GoString {
  return value(new JsonCursor(text));
}

function value(cursor: JsonCursor): GoString {
  cursor.space();
  if (cursor.character === '"') return string(readJsonString(cursor));
  if (cursor.take('{')) {
    const entries = new Map<GoString, GoString>();
    while (goesOn(cursor, '}')) {
      const key = readJsonString(cursor);
      cursor.space();
      cursor.take(':');
      entries.set(key, value(cursor));
    }
    const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, each]) => `${string(key)}:${each}`).join(',')}}`;
  }
  if (cursor.take('[')) {
    const items: GoString[] = [];
    while (goesOn(cursor, ']')) items.push(value(cursor));
    return `[${items.join(',')}]`;
  }
  const start = cursor.at;
  while (/[^\s,\]}]/.test(cursor.character ?? ',')) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

function goesOn(cursor: JsonCursor, end: string): boolean {
  cursor.space();
  cursor.take(',');
  cursor.space();
  return cursor.character !== undefined && !cursor.take(end);
}

function string(text: GoString): GoString {
  return encodeJsonString(text, { escapeHtml: true });
}
