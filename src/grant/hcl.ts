import type { JsonValue } from '../trust/json-value.ts';

/** An address such as `aws_iam_role.deploy.arn`, written without quotes. */
export class HclReference {
  readonly address: string;

  constructor(address: string) {
    this.address = address;
  }
}

export type HclValue = JsonValue | HclReference | readonly HclValue[] | HclObject;

export interface HclObject {
  readonly [name: string]: HclValue;
}

/** Attributes as `terraform fmt` lays them out: `=` aligned in each run of lines that hold a whole attribute. */
export function hclAttributes(attributes: HclObject, indent: string): string {
  const lines = Object.entries(attributes).map(([name, value]) => ({
    key: /^[A-Za-z_][\w-]*$/.test(name) ? name : hclString(name),
    value: hclValue(value, indent),
  }));
  return lines
    .map(
      ({ key, value }, at) => `${indent}${key.padEnd(value.includes('\n') ? 0 : widthAround(lines, at))} = ${value}\n`,
    )
    .join('');
}

/** The longest key of the run of one-line attributes around this one. */
function widthAround(lines: readonly { readonly key: string; readonly value: string }[], at: number): number {
  const oneLine = (index: number): boolean => lines[index]?.value.includes('\n') === false;
  let [from, to] = [at, at];
  while (oneLine(from - 1)) from--;
  while (oneLine(to + 1)) to++;
  return Math.max(...lines.slice(from, to + 1).map(({ key }) => [...key].length));
}

export function hclValue(value: HclValue, indent: string): string {
  const inner = `${indent}  `;
  if (value instanceof HclReference) return value.address;
  if (typeof value === 'string') return hclString(value);
  if (isList(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item) => hclValue(item, inner));
    const [only = ''] = items;
    if (items.length === 1 && !only.includes('\n')) return `[${only}]`;
    return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0 ? '{}' : `{\n${hclAttributes(value, inner)}${indent}}`;
  }
  return String(value);
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

/** A quoted template in which nothing is a template. https://developer.hashicorp.com/terraform/language/expressions/strings */
export function hclString(text: string): string {
  const json = JSON.stringify(text).replace(/\\[bf]/g, (short) => (short === '\\b' ? '\\u0008' : '\\u000c'));
  return json.replace(/[$%](?=\{)/g, (mark) => mark + mark);
}
