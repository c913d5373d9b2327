/** Reading what a tool of images prints. Whatever is not as its documentation has it is left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** Undefined where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** An object on each line. */
export function jsonLines(text: string): readonly Fields[] {
  return text.split('\n').map((line) => fieldsOf(parsedJson(line)));
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** RFC 3339, or seconds since the epoch, in milliseconds since the epoch; 0 where it is neither. */
export function timeOf(value: unknown): number {
  if (typeof value === 'number') return value * 1000;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
