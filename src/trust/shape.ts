import { quote } from '../secrets/quotation.ts';
import type { JsonNode, JsonObject } from './json.ts';
import { memberPath, type Place, type Position, positionsIn } from './place.ts';
import type { PolicyProblem, PolicyProblemCode } from './problem.ts';

/** A node and the way to it. */
export interface Cursor<Node extends JsonNode = JsonNode> {
  readonly node: Node;
  readonly path: string;
  /** Offset of the name it stands under, else of the node. */
  readonly at: number;
}

/** An element, or the one that says the opposite: `Action` and `NotAction`. */
export interface Either {
  readonly cursor: Cursor;
  readonly negated: boolean;
}

/** Checks the shape of a document part by part. What is wrong is noted, and reading goes on with what is left. */
export class Shape {
  readonly problems: PolicyProblem[] = [];
  readonly #position: (offset: number) => Position;

  constructor(source: string) {
    this.#position = positionsIn(source);
  }

  place({ at, path }: { readonly at: number; readonly path: string }): Place {
    return { ...this.#position(at), path };
  }

  note(code: PolicyProblemCode, where: { readonly at: number; readonly path: string }, message: string): void {
    this.problems.push({ code, place: this.place(where), message });
  }

  object(cursor: Cursor): Cursor<JsonObject> | undefined {
    const { node, path, at } = cursor;
    if (node.kind === 'object') return { node, path, at };
    this.#wrongType(cursor, 'an object');
    return undefined;
  }

  /** An object's members by name; a name that comes twice or, where `allowed` is given, that IAM does not know is noted. */
  members({ node, path }: Cursor<JsonObject>, allowed?: readonly string[]): ReadonlyMap<string, Cursor> {
    const members = new Map<string, Cursor>();
    for (const { at, name, value } of node.members) {
      const cursor = { node: value, path: memberPath(path, name), at };
      if (members.has(name))
        this.note('policy-duplicate', cursor, `${quote(name)} comes twice here; IAM takes each once`);
      else if (allowed !== undefined && !allowed.includes(name)) this.#unknown(cursor, name, allowed);
      members.set(name, members.get(name) ?? cursor);
    }
    return members;
  }

  required(parent: Cursor, members: ReadonlyMap<string, Cursor>, name: string): Cursor | undefined {
    const cursor = members.get(name);
    if (cursor === undefined) this.note('policy-missing', parent, `${quote(name)} is missing`);
    return cursor;
  }

  /** The one of two opposite elements that is there. */
  either(parent: Cursor, members: ReadonlyMap<string, Cursor>, name: string, opposite: string): Either | undefined {
    const [plain, negated] = [members.get(name), members.get(opposite)];
    if (plain !== undefined && negated !== undefined) {
      this.note('policy-conflict', negated, `${quote(name)} and ${quote(opposite)} exclude each other`);
    }
    if (plain !== undefined) return { cursor: plain, negated: false };
    if (negated !== undefined) return { cursor: negated, negated: true };
    this.note('policy-missing', parent, `${quote(name)} is missing`);
    return undefined;
  }

  text(cursor: Cursor): string | undefined {
    if (cursor.node.kind === 'string') return cursor.node.text;
    this.#wrongType(cursor, 'a string');
    return undefined;
  }

  choice<const T extends string>(cursor: Cursor, allowed: readonly T[]): T | undefined {
    const text = this.text(cursor);
    if (text === undefined) return undefined;
    const chosen = allowed.find((one) => one === text);
    if (chosen === undefined) {
      this.note(
        'policy-value',
        cursor,
        `expected ${allowed.map((one) => quote(one)).join(' or ')}, found ${quote(text)}`,
      );
    }
    return chosen;
  }

  /** The items of a list, or the one value that stands for a list of one; an empty list is noted. */
  items(cursor: Cursor): readonly Cursor[] {
    const { node, path } = cursor;
    if (node.kind !== 'array') return [cursor];
    if (node.items.length === 0) this.note('policy-empty', cursor, 'expected at least one value, found an empty list');
    return node.items.map((item, index) => ({ node: item, path: `${path}[${index}]`, at: item.at }));
  }

  texts(cursor: Cursor): readonly string[] {
    return this.items(cursor).flatMap((item) => this.text(item) ?? []);
  }

  /** Strings, numbers and booleans, as they are written. */
  scalars(cursor: Cursor): readonly string[] {
    return this.items(cursor).flatMap((item) => {
      const { node } = item;
      if (node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean') return [node.text];
      this.#wrongType(item, 'a string, number or boolean');
      return [];
    });
  }

  #wrongType(cursor: Cursor, expected: string): void {
    this.note('policy-type', cursor, `expected ${expected}, found ${nameOf(cursor.node)}`);
  }

  #unknown(cursor: Cursor, name: string, allowed: readonly string[]): void {
    const near = allowed.find((one) => one.toLowerCase() === name.toLowerCase());
    const expected = near === undefined ? `one of ${allowed.join(', ')}` : `${quote(near)}, in this letter case`;
    this.note('policy-unknown', cursor, `expected ${expected}, found ${quote(name)}`);
  }
}

function nameOf(node: JsonNode): string {
  if (node.kind === 'null') return 'null';
  return node.kind === 'object' || node.kind === 'array' ? `an ${node.kind}` : `the ${node.kind} ${quote(node.text)}`;
}
