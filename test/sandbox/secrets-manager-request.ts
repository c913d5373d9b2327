import { ServiceRefusal } from './service-refusal.ts';

export interface NameFilter {
  readonly key: 'name' | 'tag-key' | 'tag-value';
  readonly values: readonly string[];
}

/** A request's fields; anything not in the API's model, or of another type, is refused. */
export class Fields {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(body: Buffer, known: readonly string[]) {
    this.#fields = objectOf(body);
    for (const name of Object.keys(this.#fields)) if (!known.includes(name)) refuse(`Unknown field: ${name}`);
  }

  text(name: string, least: number, most: number): string | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return refuse(`${name} must be a string`);
    if (value.length < least) violated(name, value, `Member must have length greater than or equal to ${least}`);
    if (value.length > most) violated(name, value, `Member must have length less than or equal to ${most}`);
    return value;
  }

  integer(name: string, least: number, most: number): number | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) return refuse(`${name} must be an integer`);
    if (value < least) violated(name, value, `Member must have value greater than or equal to ${least}`);
    if (value > most) violated(name, value, `Member must have value less than or equal to ${most}`);
    return value;
  }

  /** 1 to `most` strings. */
  texts(name: string, most: number): readonly string[] | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (!isTexts(value)) return refuse(`${name} must be a list of strings`);
    if (value.length < 1) violated(name, '[]', 'Member must have length greater than or equal to 1');
    if (value.length > most) {
      violated(name, `[${value.join(', ')}]`, `Member must have length less than or equal to ${most}`);
    }
    return value;
  }

  filters(): readonly NameFilter[] | undefined {
    const value = this.#fields['Filters'];
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || value.length > 10) return refuse('Filters must be a list of at most 10 filters');
    return value.map((filter: unknown) => {
      const { Key: key, Values: values, ...rest } = filter as Readonly<Record<string, unknown>>;
      if (!isFilterKey(key) || !isTexts(values) || Object.keys(rest).length > 0)
        return refuse('this filter is not known');
      return { key, values };
    });
  }
}

function objectOf(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // falls through: not JSON and not an object are the same mistake
  }
  throw new ServiceRefusal(400, 'SerializationException', 'the body is not a JSON object');
}

function isFilterKey(key: unknown): key is NameFilter['key'] {
  return key === 'name' || key === 'tag-key' || key === 'tag-value';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function violated(name: string, value: unknown, constraint: string): never {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  return refuse(
    `1 validation error detected: Value '${String(value)}' at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}

function refuse(message: string): never {
  throw new ServiceRefusal(400, 'ValidationException', message);
}
