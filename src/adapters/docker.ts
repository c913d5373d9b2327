import { execFile, spawn } from 'node:child_process';
import type { Images, Source } from '../scan-ports.ts';

const PATIENCE_MS = 5000;
const MOST_IMAGES = 50;
const MOST_BUILDS = 20;
const MOST_OUTPUT = 16 * 1024 * 1024;

/** Docker by its command, which knows the contexts and sockets of the job. https://docs.docker.com/reference/cli/docker/ */
export function docker(env: NodeJS.ProcessEnv): Images {
  const run = (...args: readonly string[]): Promise<string> => output(args, env);

  async function images(since: number): Promise<readonly Source[]> {
    const ids = [...new Set(lines(await run('image', 'ls', '--all', '--no-trunc', '--quiet')))];
    if (ids.length === 0) return [];
    const all: unknown = JSON.parse(await run('image', 'inspect', ...ids));
    const made = (Array.isArray(all) ? all : []).map(asImage).filter((image) => image.changedAt >= since);
    return made.slice(0, MOST_IMAGES).flatMap(({ id, name, inspection }) => [
      { shown: name, part: 'configuration', stream: () => [new TextEncoder().encode(inspection)] },
      { shown: name, part: 'history', stream: () => piped(['history', '--no-trunc', id], env) },
      { shown: name, part: 'layers', stream: () => piped(['image', 'save', id], env) },
    ]);
  }

  /** Records of BuildKit, with the build's arguments, provenance and log; older Docker keeps none. */
  async function builds(since: number): Promise<readonly Source[]> {
    const records = lines(await run('buildx', 'history', 'ls', '--no-trunc', '--format', 'json').catch(() => ''));
    const made = records.flatMap(asBuild).filter(({ changedAt }) => changedAt >= since);
    return made.slice(0, MOST_BUILDS).flatMap(({ id }) => {
      const shown = `build ${id.slice(0, 12)}`;
      const inspect = ['buildx', 'history', 'inspect'];
      return [
        { shown, part: 'record', stream: () => piped([...inspect, '--format', 'json', id], env) },
        { shown, part: 'provenance', stream: () => piped([...inspect, 'attachment', '--type', 'provenance', id], env) },
        { shown, part: 'log', stream: () => piped(['buildx', 'history', 'logs', '--progress', 'plain', id], env) },
      ];
    });
  }

  return {
    async madeSince(since) {
      try {
        return [...(await images(since)), ...(await builds(since))];
      } catch (error) {
        const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return absent ? 'no docker command' : 'Docker does not answer';
      }
    },
  };
}

interface Image {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  readonly inspection: string;
}

/** `LastTagTime` is set where the image was tagged here, whatever date its builder gave it. */
function asImage(value: unknown): Image {
  const { Id, RepoTags, Created, Metadata } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { LastTagTime } = (Metadata ?? {}) as Readonly<Record<string, unknown>>;
  const id = String(Id);
  const tag = Array.isArray(RepoTags) ? RepoTags[0] : undefined;
  return {
    id,
    name: `image ${typeof tag === 'string' ? tag : id.replace('sha256:', '').slice(0, 12)}`,
    changedAt: Math.max(timeOf(Created), timeOf(LastTagTime)),
    inspection: JSON.stringify(value, undefined, 1),
  };
}

function asBuild(line: string): readonly { readonly id: string; readonly changedAt: number }[] {
  try {
    const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const id =
      String(record['ref'] ?? record['Ref'] ?? '')
        .split('/')
        .at(-1) ?? '';
    const created = record['created_at'] ?? record['CreatedAt'];
    return /^\w+$/.test(id)
      ? [{ id, changedAt: created === undefined ? Number.POSITIVE_INFINITY : timeOf(created) }]
      : [];
  } catch {
    return [];
  }
}

function timeOf(value: unknown): number {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function output(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'docker',
      args,
      { env, timeout: PATIENCE_MS, maxBuffer: MOST_OUTPUT, encoding: 'utf8' },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(error);
      },
    );
  });
}

/** What a command prints, as it comes; a command that fails has printed what it has printed. */
async function* piped(args: readonly string[], env: NodeJS.ProcessEnv): AsyncGenerator<Uint8Array, void, undefined> {
  const child = spawn('docker', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.on('error', () => child.stdout.destroy());
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
  } finally {
    child.kill();
  }
}
