import type { JsonNode } from './json.ts';

/** Plain JSON, for what is printed back to the author. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonDocument;

export interface JsonDocument {
  readonly [name: string]: JsonValue;
}

/** A node as plain JSON; of a name that comes twice, the last. */
export function plainJson(node: JsonNode): JsonValue {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, plainJson(value)]));
    case 'array':
      return node.items.map(plainJson);
    case 'string':
      return node.text;
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
  }
}
