import type { Fields } from '../fields.ts';
import type { RemoteRef } from './external-secret.ts';
import { CONVERSIONS, DECODINGS } from './strategies.ts';

/** `remoteRef` and `extract` have the same fields. Undefined where the key is missing. */
export function readRemoteRef(fields: Fields): RemoteRef | undefined {
  const key = fields.text('key', { required: true });
  const rest = {
    property: fields.text('property'),
    version: fields.text('version'),
    tags: fields.text('metadataPolicy', { oneOf: ['None', 'Fetch'] })?.text === 'Fetch',
    ...readStrategies(fields),
  };
  fields.end();
  return key === undefined ? undefined : { key, ...rest };
}

/** What extract and find both say of values and keys. */
export function readStrategies(
  fields: Fields,
): Pick<RemoteRef, 'decoding' | 'decodingPlace' | 'conversion' | 'conversionPlace' | 'failOnNull'> {
  return {
    decoding: choose(DECODINGS, fields.text('decodingStrategy', { oneOf: DECODINGS })?.text),
    decodingPlace: fields.placeOf('decodingStrategy'),
    conversion: choose(CONVERSIONS, fields.text('conversionStrategy', { oneOf: CONVERSIONS })?.text),
    conversionPlace: fields.placeOf('conversionStrategy'),
    failOnNull: fields.text('nullBytePolicy', { oneOf: ['Ignore', 'Fail'] })?.text === 'Fail',
  };
}

function choose<T extends string>(allowed: readonly T[], text: string | undefined): T | '' {
  return allowed.find((one) => one === text) ?? '';
}
