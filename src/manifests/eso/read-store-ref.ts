import type { Fields } from '../fields.ts';
import type { StoreRef } from './external-secret.ts';

export function readStoreRef(fields: Fields | undefined): StoreRef | undefined {
  if (fields === undefined) return undefined;
  const kind = fields.text('kind', { oneOf: ['SecretStore', 'ClusterSecretStore'] })?.text || 'SecretStore';
  const name = fields.text('name')?.text ?? '';
  fields.end();
  return { kind, name, place: fields.place };
}
