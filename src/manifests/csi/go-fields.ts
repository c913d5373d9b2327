import type { Place } from '../../audit/finding.ts';
import { formatFloat, parseFloatGo } from '../../golang/float.ts';
import { fromText } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import { resolvePlain } from '../../yaml/scalar.ts';
import { type Entry, entriesOf, type Node } from '../document/node.ts';
import type { Findings } from '../finding.ts';

/**
 * An object as Go's encoding/json reads it after YAML 1.1: field names in any case, unknown ones ignored, and what YAML took for
 * a number or boolean written out again.
 */
export class GoFields {
  readonly place: Place;
  readonly #entries: readonly Entry[];
  readonly #findings: Findings;
  readonly #subject: string;
  readonly #asked = new Set<string>();

  constructor(node: Node, findings: Findings, subject: string) {
    this.place = node.place;
    this.#entries = entriesOf(node);
    this.#findings = findings;
    this.#subject = subject;
  }

  /** '' where it isn't there. */
  text(name: string): string {
    const entry = this.#take(name);
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.type === 'null')) return '';
    if (entry.value.kind !== 'scalar') {
      this.#findings.add(
        'csi-objects',
        entry.value.place,
        this.#subject,
        `The provider fails to load the class: ${name} is not a string.`,
        `Write ${name} as one text.`,
      );
      return '';
    }
    const { place, text, type } = entry.value;
    if (type === 'string' || type === 'timestamp') return text;
    const coerced = goText(text);
    const isPermission = name.toLowerCase() === 'filepermission';
    if (coerced !== text && !isPermission)
      this.#findings.add(
        'csi-scalar',
        place,
        this.#subject,
        `Without quotes YAML takes ${name}: ${text} for ${quote(coerced)}.`,
        `${name}: "${text}"`,
      );
    return coerced;
  }

  placeOf(name: string): Place {
    return this.#find(name)?.value.place ?? this.place;
  }

  /** As it is written, before YAML has changed it. */
  written(name: string): string {
    const value = this.#find(name)?.value;
    return value?.kind === 'scalar' ? value.text : '';
  }

  items(name: string): readonly Node[] {
    const value = this.#take(name)?.value;
    if (value === undefined || (value.kind === 'scalar' && value.type === 'null')) return [];
    if (value.kind === 'list') return value.items;
    this.#findings.add(
      'csi-objects',
      value.place,
      this.#subject,
      `The provider fails to load the class: ${name} is not a list.`,
      'Write a list, each item after "- ".',
    );
    return [];
  }

  node(name: string): Node | undefined {
    return this.#take(name)?.value;
  }

  end(): void {
    for (const { key, place } of this.#entries) {
      if (this.#asked.has(key.toLowerCase())) continue;
      this.#findings.add(
        'csi-field',
        place,
        this.#subject,
        `The provider knows no field ${quote(key, 60)} here and ignores it.`,
        'Correct its name, or remove it.',
      );
    }
  }

  #take(name: string): Entry | undefined {
    this.#asked.add(name.toLowerCase());
    return this.#find(name);
  }

  #find(name: string): Entry | undefined {
    return this.#entries.findLast(({ key }) => key.toLowerCase() === name.toLowerCase());
  }
}

/** A plain scalar as it comes out of YAML, JSON and Go: `yes` is true, 0644 is 420, 1.10 is 1.1. */
export function goText(text: string): string {
  const resolved = resolvePlain(fromText(text));
  switch (resolved.kind) {
    case 'bool':
      return String(resolved.value);
    case 'int':
      return resolved.value.toString();
    case 'float':
      return formatFloat(parseFloatGo(fromText(text)) ?? resolved.value, 'g', -1);
    case 'null':
      return '';
    default:
      return text;
  }
}
