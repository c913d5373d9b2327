import { dockerImages } from '../../guard/image-list.ts';
import type { Images, Made, Source } from '../../ports/images.ts';
import { type Build, buildsSince } from './buildx.ts';
import { answer, printed, reasonOf, type Tool } from './tool.ts';

const MOST_IMAGES = 50;

/** Docker by its command, which knows the contexts and sockets of the job. https://docs.docker.com/reference/cli/docker/ */
export function docker(env: NodeJS.ProcessEnv): Images {
  const tool = { command: 'docker', env };
  return {
    what: 'Docker images and builds of this job',
    async madeSince(since) {
      const [images, builds] = await Promise.all([imagesSince(tool, since), buildsSince(tool, since)]);
      return {
        sources: [...images.sources, ...builds.builds.flatMap((build) => sourcesOf(build, images.ids))],
        note: images.note ?? builds.note,
        over: [...images.over, ...builds.over],
      };
    },
  };
}

/** What a build has made and Docker has as an image is not searched twice. */
function sourcesOf({ images, sources }: Build, ids: ReadonlySet<string>): readonly Source[] {
  return [...sources, ...images.flatMap((image) => (image.ids.some((id) => ids.has(id)) ? [] : image.sources))];
}

async function imagesSince(tool: Tool, since: number): Promise<Made & { readonly ids: ReadonlySet<string> }> {
  try {
    // Without --all: what was only a step on the way to an image is in that image.
    const listed = await answer(tool, ['image', 'ls', '--no-trunc', '--quiet']);
    const names = [...new Set(listed.split('\n').filter((line) => /^sha256:[0-9a-f]{64}$/.test(line)))];
    const all = names.length === 0 ? [] : dockerImages(await answer(tool, ['image', 'inspect', ...names]));
    const made = all.filter(({ changedAt }) => changedAt >= since);
    const sources = made.slice(0, MOST_IMAGES).flatMap(({ id, shown, text }) => [
      { shown, part: 'configuration', stream: () => [new TextEncoder().encode(text)] },
      { shown, part: 'history', stream: () => printed(tool, ['history', '--no-trunc', id]) },
      { shown, part: 'layers', stream: () => printed(tool, ['image', 'save', id]) },
    ]);
    const over = made
      .slice(MOST_IMAGES)
      .map(({ shown }) => ({ reason: `more than ${MOST_IMAGES} images`, example: shown }));
    return { sources, note: undefined, over, ids: new Set(made.map(({ id }) => `sha256:${id}`)) };
  } catch (error) {
    return { sources: [], note: reasonOf(error, tool), over: [], ids: new Set() };
  }
}
