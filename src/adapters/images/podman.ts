import { buildahImages, type ListedImage, podmanImages } from '../../guard/image-list.ts';
import type { Images, Made } from '../../ports/images.ts';
import { imageFolders, storedAt } from './container-store.ts';
import { answer, printed, reasonOf, type Tool } from './tool.ts';

const MOST_IMAGES = 50;

/** How to ask one of the two commands that share a store. */
interface Dialect {
  readonly command: string;
  readonly list: readonly string[];
  readonly read: (answer: string) => readonly ListedImage[];
  readonly inspect: (id: string) => readonly string[];
  readonly save: (id: string) => readonly string[];
}

/** https://docs.podman.io/en/latest/Commands.html, https://github.com/containers/buildah/tree/main/docs */
const DIALECTS: readonly Dialect[] = [
  {
    command: 'podman',
    list: ['image', 'ls', '--format', 'json'],
    read: podmanImages,
    inspect: (id) => ['image', 'inspect', id],
    save: (id) => ['image', 'save', id],
  },
  {
    command: 'buildah',
    list: ['images', '--json', '--no-trunc'],
    read: buildahImages,
    inspect: (id) => ['inspect', '--type', 'image', id],
    save: (id) => ['push', '--quiet', id, 'docker-archive:/dev/stdout'],
  },
];

/** Images that Podman or Buildah have built: asked of Podman where there is one, else of Buildah. */
export function podman(env: NodeJS.ProcessEnv): Images {
  return {
    what: 'Podman and Buildah images of this job',
    async madeSince(since) {
      const folders = imageFolders(env);
      // Elsewhere they are in a machine of Podman's own.
      if (folders.length === 0 && process.platform === 'linux') return { sources: [], note: undefined, over: [] };
      const reasons: string[] = [];
      for (const dialect of DIALECTS) {
        const tool = { command: dialect.command, env };
        try {
          return await imagesSince(tool, dialect, folders, since);
        } catch (error) {
          reasons.push(reasonOf(error, tool));
        }
      }
      return { sources: [], note: reasons.join(', '), over: [] };
    },
  };
}

async function imagesSince(tool: Tool, dialect: Dialect, folders: readonly string[], since: number): Promise<Made> {
  const listed = dialect.read(await answer(tool, dialect.list));
  const stored = listed.filter(({ changedAt, id }) => Math.max(changedAt, storedAt(folders, id)) >= since);
  const made: { readonly image: ListedImage; readonly inspection: string }[] = [];
  for (const image of stored) {
    const inspection = await answer(tool, dialect.inspect(image.id));
    // What was pulled is older than that. What was built and says it is older has a date that its builder gave it.
    if (image.changedAt >= since || inspection.includes('io.buildah.version')) made.push({ image, inspection });
  }
  return {
    sources: made.slice(0, MOST_IMAGES).flatMap(({ image: { id, shown }, inspection }) => [
      { shown, part: 'configuration', stream: () => [new TextEncoder().encode(inspection)] },
      { shown, part: 'layers', stream: () => printed(tool, dialect.save(id), { opensOutput: true }) },
    ]),
    note: undefined,
    over: made
      .slice(MOST_IMAGES)
      .map(({ image }) => ({ reason: `more than ${MOST_IMAGES} images`, example: image.shown })),
  };
}
