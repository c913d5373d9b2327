import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import type { MadeSecret, MountedFiles } from '../made-secret.ts';
import type { ProviderClass, SecretObject } from './provider-class.ts';
import { type RewriteKey, type TlsPart, tlsPart } from './tls.ts';

/** The Secrets that the driver makes of the mounted files. */
export function syncSecrets(
  one: ProviderClass,
  mounted: MountedFiles,
  rewriteKey: RewriteKey,
  findings: Findings,
): readonly MadeSecret[] {
  return one.secretObjects.map((object) => ({
    namespace: one.manifest.namespace,
    name: object.name,
    type: object.type,
    immutable: false,
    labels: textsOf(object.labels),
    annotations: textsOf(object.annotations),
    finalizers: [],
    data: dataOf(object, mounted, rewriteKey, findings),
    inputs: [],
    origin: nameOf(one.manifest),
    place: object.place,
    sources: mounted.sources,
  }));
}

function dataOf(
  { data, type }: SecretObject,
  { files }: MountedFiles,
  rewriteKey: RewriteKey,
  findings: Findings,
): ReadonlyMap<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const { key, objectName, place } of data) {
    const content = files.get(objectName);
    if (content === undefined) continue;
    const part: TlsPart =
      type === 'kubernetes.io/tls' ? tlsPart(key, content, rewriteKey) : { kind: 'bytes', bytes: content };
    if (part.kind === 'bytes') made.set(key, part.bytes);
    else
      findings.add(
        'live-value',
        place,
        objectName,
        `${objectName} holds ${part.message}, so ${key} cannot be made of it.`,
        'Give the secret a certificate and its key as PEM.',
      );
  }
  return made;
}

function textsOf(nodes: SecretObject['labels']): ReadonlyMap<string, string> {
  return new Map([...nodes].map(([key, { text }]) => [key, text]));
}
