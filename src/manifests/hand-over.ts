import { fileSecretName } from '../secrets/file-name.ts';
import type { Secret } from '../secrets/secret.ts';
import { TakenNames } from '../secrets/taken-names.ts';
import type { SecretValue } from '../secrets/value.ts';
import type { MadeSecret, MountedFiles, Origin } from './made-secret.ts';

/** What manifests hand over. */
export interface ManifestDelivery {
  /** Each with its file below `secrets/`. */
  readonly secrets: readonly Secret[];
  /** Files that have no output and no variable, since two keys derive the same name. */
  readonly unnamed: readonly { readonly file: string; readonly value: SecretValue }[];
  /** What was fetched to make them. */
  readonly concealed: readonly SecretValue[];
  readonly warnings: readonly string[];
}

interface Piece {
  readonly folder: string;
  readonly file: string;
  readonly value: SecretValue;
  readonly origin: string;
  readonly sources: readonly Origin[];
}

/** Files `secrets/TARGET/KEY`, with a name derived of both. `taken` are names that lines of `secrets` have. */
export function handOver(
  made: readonly MadeSecret[],
  mounted: readonly MountedFiles[],
  taken: readonly string[],
): ManifestDelivery {
  const pieces = [
    ...mounted.flatMap(({ className, files, origin, sources }) => piecesOf(className, files, origin, sources)),
    ...made.flatMap(({ data, name, origin, sources }) => piecesOf(name, data, origin, sources)),
  ];
  const names = new Map<Piece, string>();
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const name = fileSecretName(piece.folder, piece.file);
    names.set(piece, name);
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  }
  const known = new TakenNames();
  for (const name of taken) known.take(name, 0);
  const secrets: Secret[] = [];
  const unnamed: Piece[] = [];
  for (const piece of pieces) {
    const name = names.get(piece) ?? '';
    const usable = counts.get(name.toLowerCase()) === 1 && known.take(name, 0) === undefined;
    if (usable) secrets.push(secretOf(piece, name));
    else unnamed.push(piece);
  }
  const list = unnamed.map(({ file, folder }) => `${folder}/${file}`).join(', ');
  return {
    secrets,
    unnamed: unnamed.map(({ file, folder, value }) => ({ file: `${folder}/${file}`, value })),
    concealed: made.flatMap(({ inputs }) => inputs.map(secretValue)),
    warnings:
      unnamed.length === 0
        ? []
        : [`these are files alone, without an output or variable, since another has their name: ${list}`],
  };
}

function piecesOf(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  origin: string,
  sources: readonly Origin[],
): readonly Piece[] {
  return [...files].map(([file, bytes]) => ({ folder, file, value: secretValue(bytes), origin, sources }));
}

function secretOf({ file, folder, origin, sources, value }: Piece, name: string): Secret {
  const versions = [...new Set(sources.map(({ versionId }) => versionId))];
  return {
    name,
    file: `${folder}/${file}`,
    value,
    reference: `${origin}, ${file}`,
    arn: [...new Set(sources.map(({ arn }) => arn))].join(' '),
    versionId: versions.length === 1 ? (versions[0] ?? '') : '',
  };
}

/** Text where it is UTF-8, else bytes. */
function secretValue(bytes: Uint8Array): SecretValue {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'binary', bytes };
  }
}
