import type { Stored } from './secret-store.ts';
import type { SecretsManagerFacts } from './secrets-manager-facts.ts';
import type { NameFilter } from './secrets-manager-request.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { Caller } from './signature-v4.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Every filter must match, by any of its values: a prefix, or with `!` none that starts so. Marked for deletion is not listed. */
export function named(
  filters: readonly NameFilter[],
  { region }: Caller,
  { secrets }: SecretsManagerFacts,
): readonly Stored[] {
  return secrets
    .all(region)
    .filter((secret) => !secret.deletionScheduled)
    .filter(({ name, tags }) =>
      filters.every(({ key, values }) => {
        if (key === 'tag-key') return values.some((value) => [...tags.keys()].some((tag) => tag.startsWith(value)));
        if (key === 'tag-value') return values.some((value) => [...tags.values()].some((tag) => tag.startsWith(value)));
        return values.some((value) =>
          value.startsWith('!') ? !name.startsWith(value.slice(1)) : name.startsWith(value),
        );
      }),
    );
}

/** `size` items from where the token points. */
export function page<T>(
  all: readonly T[],
  size: number,
  token: string | undefined,
  facts: SecretsManagerFacts,
): Page<T> {
  const encode = (at: number): string => Buffer.from(`page:${at}`).toString('base64');
  if (token === undefined && facts.settings.emptyFirstPage) return { items: [], next: encode(0) };
  const start = token === undefined ? 0 : Number(/^page:(\d+)$/.exec(Buffer.from(token, 'base64').toString())?.[1]);
  if (Number.isNaN(start)) throw new ServiceRefusal(400, 'InvalidNextTokenException', 'Invalid NextToken.');
  const end = start + size;
  return { items: all.slice(start, end), next: end < all.length ? encode(end) : undefined };
}
