import {
  attachmentsOf,
  type BuildBlob,
  type BuildRecord,
  blobsOf,
  buildRecords,
  runningBuilders,
} from '../../guard/build-record.ts';
import type { Made, Source } from '../../ports/images.ts';
import { answer, printed, type Tool } from './tool.ts';

const MOST_BUILDS = 20;

/** One build of this job. */
export interface Build {
  readonly sources: readonly Source[];
  readonly images: readonly BuiltImage[];
}

/** An image that a build has made, wherever it went: a registry, a file, Docker itself. */
export interface BuiltImage {
  /** Digests that an image may be called by: of its configuration, its manifest, or the index over that. */
  readonly ids: readonly string[];
  readonly sources: readonly Source[];
}

export interface Builds extends Pick<Made, 'note' | 'over'> {
  readonly builds: readonly Build[];
}

/**
 * BuildKit's records of builds, by `docker buildx`: arguments, provenance, log, and images with their layers, also where
 * they were pushed and never loaded. Of the builders that run; a Docker without buildx keeps none.
 */
export async function buildsSince(tool: Tool, since: number): Promise<Builds> {
  const builders = await buildersOf(tool);
  if (builders === 'no answer') return { builds: [], over: [], note: 'docker buildx does not answer' };
  const made: Build[] = [];
  const over: Made['over'][number][] = [];
  const silent: string[] = [];
  const known = new Set<string>();
  for (const builder of builders) {
    const buildx: Buildx = (...args) => ['buildx', '--builder', builder, 'history', ...args];
    try {
      const records = buildRecords(await answer(tool, buildx('ls', '--no-trunc', '--format', 'json')));
      for (const record of records.filter(({ begunAt }) => begunAt >= since)) {
        if (made.length < MOST_BUILDS) made.push(await buildOf(record, tool, buildx, known));
        else over.push({ reason: `more than ${MOST_BUILDS} builds`, example: `build ${record.id.slice(0, 12)}` });
      }
    } catch {
      silent.push(builder);
    }
  }
  return { builds: made, over, note: silent.length > 0 ? `no records of ${silent.join(', ')}` : undefined };
}

async function buildersOf(tool: Tool): Promise<readonly string[] | 'no answer'> {
  try {
    return runningBuilders(await answer(tool, ['buildx', 'ls', '--format', 'json']));
  } catch {
    return await answer(tool, ['buildx', 'version']).then(
      () => 'no answer',
      () => [],
    );
  }
}

type Buildx = (...args: readonly string[]) => readonly string[];

/** `known`: the layers that an earlier build had too. */
async function buildOf({ id }: BuildRecord, tool: Tool, buildx: Buildx, known: Set<string>): Promise<Build> {
  const shown = `build ${id.slice(0, 12)}`;
  const inspection = await answer(tool, buildx('inspect', '--format', 'json', id));
  const attachments = attachmentsOf(inspection);
  const blobArgs = ({ digest }: BuildBlob): readonly string[] => buildx('inspect', 'attachment', id, digest);
  const said = (part: string, text: string): Source => ({
    shown,
    part,
    stream: () => [new TextEncoder().encode(text)],
  });
  const source = (blob: BuildBlob, mayBeAbsent = false): Source => ({
    shown,
    part: blob.part,
    stream: () => printed(tool, blobArgs(blob), { mayBeAbsent }),
  });
  const images: BuiltImage[] = [];
  for (const manifest of attachments.filter(({ isManifest }) => isManifest)) {
    const text = await answer(tool, blobArgs(manifest)).catch(() => undefined);
    const { config, layers } = blobsOf(text ?? '');
    const fresh = layers.filter(({ digest }) => !known.has(digest) && known.add(digest));
    images.push({
      ids: [...(config === undefined ? [] : [config.digest]), ...attachments.map(({ digest }) => digest)],
      sources: [
        text === undefined ? source(manifest) : said(manifest.part, text),
        ...(config === undefined ? [] : [source(config)]),
        // BuildKit fetches a layer of a base image only when it needs it.
        ...fresh.map((layer) => source(layer, true)),
      ],
    });
  }
  return {
    sources: [
      said('record', inspection),
      {
        shown,
        part: 'log',
        stream: () => printed(tool, buildx('logs', '--progress', 'plain', id), { from: 'stderr' }),
      },
      ...attachments.filter(({ isManifest }) => !isManifest).map((attachment) => source(attachment)),
    ],
    images,
  };
}
