import { getPath, type PathResult } from '../../gjson/gjson.ts';
import { decodeJson } from '../../golang/json-decode.ts';
import { fromText, type GoString, toText } from '../../golang/text.ts';

export type Metadata = readonly (readonly [key: string, value: string])[];

/** A property of a secret of Azure: a path first, and where there is none a key with dots in it. */
export function azureProperty(payload: GoString, property: string): PathResult {
  const path = fromText(property);
  const found = getPath(payload, path);
  return found.kind === 'absent' && path.includes('.') ? getPath(payload, path.replaceAll('.', '\\.')) : found;
}

/** A tag or time by its name; behind a dot, a property of a tag that is a JSON document. */
export function tagProperty(metadata: Metadata, property: string): PathResult {
  const tags = new Map(metadata);
  const whole = tags.get(property);
  if (whole !== undefined) return { kind: 'found', text: fromText(whole), raw: fromText(whole) };
  const dot = property.indexOf('.');
  const tag = dot > 0 ? tags.get(property.slice(0, dot)) : undefined;
  return tag === undefined ? { kind: 'absent' } : azureProperty(fromText(tag), property.slice(dot + 1));
}

/**
 * What `extract` makes of metadata: `NAME_TAG`, and where a tag is a JSON object of texts, `NAME_TAG_KEY` for each of them. With
 * a property, that one alone, which is empty unless it is the rest of such a name.
 */
export function tagEntries(metadata: Metadata, key: string, property: string): ReadonlyMap<GoString, GoString> {
  const [first = '', name = first] = key.split('/');
  const entries = new Map(metadata.flatMap(([tag, value]) => expanded(`${name}_${tag}`, value)));
  const texts = new Map([...entries].map(([each, value]) => [fromText(each), fromText(value)]));
  if (property === '') return texts;
  const wanted = `${key}_${property}`;
  const found = tagProperty([...entries], wanted);
  return new Map([[fromText(wanted), found.kind === 'found' ? found.text : '']]);
}

/** Not an object of texts: as it stands. Null in the place of a text is an empty one, and in that of the object none at all. */
function expanded(name: string, value: string): Metadata {
  const decoded = decodeJson(fromText(value));
  if (decoded.kind === 'problem') return [[name, value]];
  if (decoded.json === null) return [];
  if (!(decoded.json instanceof Map)) return [[name, value]];
  const texts = [...decoded.json].filter(([, each]) => each === null || typeof each === 'string');
  if (texts.length < decoded.json.size) return [[name, value]];
  return texts.map(([key, each]) => [`${name}_${toText(key)}`, toText(String(each ?? ''))]);
}
