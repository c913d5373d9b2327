import type { AwsStoreRead, StoreAddress } from './store-read.ts';

/** A parameter by name or ARN, at a version or label that stands apart or behind the name's last colon. */
export function parameterRead(address: StoreAddress, name: string, suffix: string): AwsStoreRead {
  const own =
    suffix === '' && !name.startsWith('arn:') ? /^(?<id>.+):(?<suffix>[^:/]+)$/.exec(name)?.groups : undefined;
  const id = own?.['id'] ?? name;
  const at = own?.['suffix'] ?? suffix;
  if (at === '') return { kind: 'value', address, id };
  return /^\d+$/.test(at) ? { kind: 'value', address, id, version: at } : { kind: 'value', address, id, label: at };
}
