import type { Place } from '../../audit/finding.ts';
import { getPath, getProperty, type PathResult } from '../../gjson/gjson.ts';
import { decodeJson } from '../../golang/json-decode.ts';
import { encodeJsonString } from '../../golang/json-encode.ts';
import { fromBytes, fromText, type GoString } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import type { OtherStore } from '../../secrets/stores.ts';
import { bytesOf } from '../../secrets/value.ts';
import type { ScalarNode } from '../document/node.ts';
import type { Origin } from '../made-secret.ts';
import type { ManifestRule } from '../rule-ids.ts';
import type { StoreAnswer } from '../store-read.ts';
import { azureProperty, type Metadata, tagProperty } from './azure-metadata.ts';
import type { RemoteRef } from './external-secret.ts';
import { marshalled } from './go-json.ts';
import { jsonEntries } from './json-object.ts';

export type RemoteValue =
  | { readonly kind: 'value'; readonly value: GoString; readonly origin: Origin | undefined }
  /** The secret itself is not there, which `deletionPolicy` may allow. */
  | { readonly kind: 'absent'; readonly message: string; readonly deleting?: boolean }
  | RemoteProblem;

export interface RemoteProblem {
  readonly kind: 'problem';
  readonly rule: ManifestRule;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
}

/** The value that a `remoteRef` means: all of it, its tags, or a property of either by gjson's rules. */
export function remoteValue(ref: RemoteRef, answer: StoreAnswer | undefined, store?: OtherStore): RemoteValue {
  if (answer === undefined) return { kind: 'absent', message: 'the store gave no answer for it' };
  if (answer.kind === 'absent') return answer;
  if (answer.kind === 'refused') {
    const message = `the store refuses ${quote(ref.key.text, 120)}: ${answer.code}: ${answer.message}`;
    return {
      kind: 'problem',
      rule: 'live-refused',
      place: ref.key.place,
      message,
      fix: 'Let the role read it, or correct the key.',
    };
  }
  if (answer.kind === 'found') return { kind: 'absent', message: 'the store answered something else' };
  if (answer.kind === 'value' && ref.tags) return metadataValue(ref, answer.metadata ?? []);
  const stored = answer.kind === 'tags' ? tagsJson(answer.tags) : fromBytes(bytesOf(answer.value));
  const payload = store === 'vault' ? marshalled(stored) : stored;
  const origin = answer.kind === 'value' ? { arn: answer.arn, versionId: answer.versionId } : undefined;
  const { property } = ref;
  if (property === undefined || property.text === '') return { kind: 'value', value: payload, origin };
  const found = propertyOf(payload, property.text, store);
  if (found.kind === 'found') return { kind: 'value', value: found.text, origin };
  return missing(ref, property, found);
}

/** Of a store that says it beside the value. */
function metadataValue(ref: RemoteRef, metadata: Metadata): RemoteValue {
  const { property } = ref;
  if (property === undefined || property.text === '')
    return { kind: 'value', value: tagsJson(metadata), origin: undefined };
  const found = tagProperty(metadata, property.text);
  return found.kind === 'found'
    ? { kind: 'value', value: found.text, origin: undefined }
    : missing(ref, property, found);
}

function missing(
  { key, tags }: RemoteRef,
  property: ScalarNode,
  found: Exclude<PathResult, { kind: 'found' }>,
): RemoteProblem {
  const message =
    found.kind === 'refused'
      ? found.message
      : `${tags ? 'tag' : 'key'} ${quote(property.text, 120)} does not exist in secret ${quote(key.text, 120)}`;
  const fix = /[.*?|#@\\]/.test(property.text)
    ? 'Correct property. It is a path of gjson: "." reaches into objects, and * ? | # @ have meanings of their own; \\ takes them away.'
    : 'Correct property; its case counts.';
  return { kind: 'problem', rule: 'live-property', place: property.place, message, fix };
}

/** Vault's own keys come before any path, their numbers as Vault wrote them; in Azure a path does. Google's payload must be JSON. */
function propertyOf(payload: GoString, property: string, store: OtherStore | undefined): PathResult {
  if (store === 'vault') {
    const own = topLevel(payload, fromText(property));
    return own === undefined ? getPath(payload, fromText(property)) : { kind: 'found', text: own, raw: own };
  }
  if (store === 'azure') return azureProperty(payload, property);
  if (store === 'gcp' && decodeJson(payload).kind === 'problem')
    return { kind: 'refused', message: 'the secret is no JSON, so it has no property' };
  return getProperty(payload, property);
}

function topLevel(payload: GoString, key: GoString): GoString | undefined {
  const read = jsonEntries(payload);
  return read.kind === 'entries' ? read.entries.get(key) : undefined;
}

/** json.Marshal of a map: sorted, `<`, `>` and `&` escaped. */
function tagsJson(tags: Metadata): GoString {
  const json = (text: string): GoString => encodeJsonString(fromText(text), { escapeHtml: true });
  const sorted = [...new Map(tags.map(([key, value]) => [fromText(key), [key, value] as const]))].toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return `{${sorted.map(([, [key, value]]) => `${json(key)}:${json(value)}`).join(',')}}`;
}
