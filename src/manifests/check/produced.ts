import type { ExternalSecret } from '../eso/external-secret.ts';
import { generatorKeys } from './generators.ts';
import type { KeySet } from './key-set.ts';

/** The keys that an ExternalSecret fetches, which its templates can use. */
export function fetchedKeys({ data, dataFrom }: ExternalSecret): KeySet {
  const keys = new Set(data.map(({ secretKey }) => secretKey.text));
  let open = false;
  for (const { rewrite, source } of dataFrom) {
    const made = source.kind === 'generator' && rewrite.length === 0 ? generatorKeys(source.generator) : undefined;
    if (made === undefined) open = true;
    for (const key of made ?? []) keys.add(key);
  }
  return { keys, open };
}

/** The keys of the Secret that an ExternalSecret makes. */
export function producedKeys(secret: ExternalSecret): KeySet {
  const { creationPolicy, template } = secret.target;
  const fetched = fetchedKeys(secret);
  const joins = creationPolicy !== 'Owner' && creationPolicy !== 'Orphan';
  if (template === undefined) return { keys: fetched.keys, open: fetched.open || joins };
  const keys = new Set(template.data.keys());
  const withFetched = template.merge || (template.data.size === 0 && template.from.length === 0);
  if (withFetched) for (const key of fetched.keys) keys.add(key);
  let open = (withFetched && fetched.open) || joins;
  for (const { source, target } of template.from.filter((from) => from.target === 'Data')) {
    if (target !== 'Data') continue;
    const whole = source.kind === 'literal' || source.items.some(({ keysAndValues }) => keysAndValues);
    if (whole) open = true; // only rendering tells
    if (source.kind === 'object') for (const item of source.items) if (!item.keysAndValues) keys.add(item.key);
    if (source.kind === 'literal')
      for (const [, key = ''] of source.text.text.matchAll(/^["']?([-._a-zA-Z0-9]+)["']?:(?=\s)/gm)) keys.add(key);
  }
  return { keys, open };
}
