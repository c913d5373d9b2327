/** Images as Docker, Podman and Buildah list them. */
import { fieldsOf, parsedJson, textsOf, timeOf } from './tool-answer.ts';

export interface ListedImage {
  /** Of 64 hex digits. */
  readonly id: string;
  /** `image app:latest` */
  readonly shown: string;
  /** Milliseconds since the epoch: when it was built or, by Docker, tagged here, whatever date its builder gave it. */
  readonly changedAt: number;
  /** What was said of it, to be searched. */
  readonly text: string;
}

/** `docker image inspect`. https://docs.docker.com/reference/api/engine/ */
export function dockerImages(text: string): readonly ListedImage[] {
  return listed(text, ({ Created, Id, Metadata, RepoTags }) => ({
    id: Id,
    names: RepoTags,
    changedAt: Math.max(timeOf(Created), timeOf(fieldsOf(Metadata)['LastTagTime'])),
  }));
}

/** `podman image ls --format json`. https://docs.podman.io/en/latest/markdown/podman-images.1.html */
export function podmanImages(text: string): readonly ListedImage[] {
  return listed(text, ({ Created, Id, Names }) => ({ id: Id, names: Names, changedAt: timeOf(Created) }));
}

/** `buildah images --json`. https://github.com/containers/buildah/blob/main/docs/buildah-images.1.md */
export function buildahImages(text: string): readonly ListedImage[] {
  return listed(text, ({ createdatraw, id, names }) => ({ id, names, changedAt: timeOf(createdatraw) }));
}

interface Facts {
  readonly id: unknown;
  readonly names: unknown;
  readonly changedAt: number;
}

function listed(text: string, read: (fields: Readonly<Record<string, unknown>>) => Facts): readonly ListedImage[] {
  const list = parsedJson(text);
  return (Array.isArray(list) ? list : []).flatMap((entry) => {
    const { changedAt, id: given, names } = read(fieldsOf(entry));
    const id = typeof given === 'string' ? given.replace(/^sha256:/, '') : '';
    if (!/^[0-9a-f]{64}$/.test(id)) return [];
    const [name = id.slice(0, 12)] = textsOf(names);
    return [{ id, shown: `image ${name}`, changedAt, text: JSON.stringify(entry, undefined, 1) }];
  });
}
