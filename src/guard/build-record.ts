/**
 * What `docker buildx` says of builders and of BuildKit's records of builds.
 * https://github.com/docker/buildx/blob/master/docs/reference/buildx_history_ls.md
 */
import { type Fields, fieldsOf, jsonLines, parsedJson, textsOf, timeOf } from './tool-answer.ts';

/** One build, as `history ls` lists it. */
export interface BuildRecord {
  readonly id: string;
  /** When it began, in milliseconds since the epoch. */
  readonly begunAt: number;
}

/** Something that a build has made or says of itself: a manifest, a provenance, a layer. */
export interface BuildBlob {
  readonly digest: string;
  /** `provenance of linux/amd64` */
  readonly part: string;
}

/** The builders that run, by name: to ask another one would start it. */
export function runningBuilders(text: string): readonly string[] {
  return jsonLines(text).flatMap((builder) => {
    const nodes = Array.isArray(builder['Nodes']) ? builder['Nodes'].map(fieldsOf) : [];
    const runs = nodes.some(({ Status }) => Status === 'running');
    return runs && isName(builder['Name']) ? [builder['Name']] : [];
  });
}

/** A record's `ref` is `BUILDER/NODE/ID`; all that names it to the other commands is its id. */
export function buildRecords(text: string): readonly BuildRecord[] {
  return jsonLines(text).flatMap(({ created_at, ref }) => {
    const id = typeof ref === 'string' ? ref.split('/').at(-1) : undefined;
    return isName(id) ? [{ id, begunAt: timeOf(created_at) }] : [];
  });
}

export interface Attachment extends BuildBlob {
  /** Whether it is the manifest of an image, which names more. */
  readonly isManifest: boolean;
}

/** What `history inspect` says that a record has attached. */
export function attachmentsOf(inspection: string): readonly Attachment[] {
  const { Attachments } = fieldsOf(parsedJson(inspection));
  return (Array.isArray(Attachments) ? Attachments.map(fieldsOf) : []).flatMap((attachment) => {
    const { Digest: digest, Platform: platform, Type: type } = attachment;
    if (!isDigest(digest)) return [];
    const [kind, of] = [kindOf(String(type)), typeof platform === 'string' ? ` of ${platform}` : ''];
    return [{ digest, part: `${kind}${of}`, isManifest: kind === 'image manifest' }];
  });
}

export interface ImageBlobs {
  /** Its digest is the image's id. */
  readonly config: BuildBlob | undefined;
  readonly layers: readonly BuildBlob[];
}

/** What an image's manifest names. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export function blobsOf(manifest: string): ImageBlobs {
  const { config, layers } = fieldsOf(parsedJson(manifest));
  const digestOf = (descriptor: Fields): readonly string[] => textsOf([descriptor['digest']]).filter(isDigest);
  const [id] = digestOf(fieldsOf(config));
  return {
    config: id === undefined ? undefined : { digest: id, part: 'image configuration' },
    layers: (Array.isArray(layers) ? layers : [])
      .flatMap((layer) => digestOf(fieldsOf(layer)))
      .map((digest) => ({ digest, part: `layer ${digest.slice(7, 19)}` })),
  };
}

function kindOf(type: string): string {
  if (/image\.index|manifest\.list/.test(type)) return 'image index';
  if (/manifest/.test(type)) return 'image manifest';
  if (/provenance/.test(type)) return 'provenance';
  return /spdx/.test(type) ? 'bill of materials' : 'attachment';
}

/** What goes onto a command line is no option. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w[\w.-]*$/.test(value);
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}
