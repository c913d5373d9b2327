import { randomUUID } from 'node:crypto';
import type { Engine, Namespace, Version } from './namespace.ts';

/** What a read answers: a status and the text of `data`, with a lease where one was made. */
export interface EngineAnswer {
  readonly status: number;
  readonly data?: string;
  readonly lease?: string;
  readonly warnings?: readonly string[];
}

const NOTHING: EngineAnswer = { status: 404 };

/** The engine at a path, and the rest of the path. */
export function engineAt(
  path: string,
  { engines }: Namespace,
): { mount: string; rest: string; engine: Engine } | undefined {
  const mount = [...engines.keys()].filter((one) => path.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
  const engine = mount === undefined ? undefined : engines.get(mount);
  return mount === undefined || engine === undefined ? undefined : { mount, rest: path.slice(mount.length), engine };
}

/** A GET of an engine. https://developer.hashicorp.com/vault/api-docs/secret/kv */
export function readEngine(engine: Engine, mount: string, rest: string, version: string | null): EngineAnswer {
  if (engine.version === 1) {
    const data = engine.entries.get(rest);
    return data === undefined ? NOTHING : { status: 200, data };
  }
  if (engine.version === 2)
    return rest.startsWith('metadata/')
      ? describe(engine.entries.get(rest.slice('metadata/'.length)))
      : readVersion(engine.entries, rest, version);
  const data = engine.make(rest);
  return data === undefined
    ? NOTHING
    : { status: 200, data: JSON.stringify(data), lease: `${mount}${rest}/${randomUUID()}` };
}

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
function describe(versions: readonly Version[] | undefined): EngineAnswer {
  if (versions === undefined) return NOTHING;
  const told = versions.map(({ deletionTime, destroyed }, at) => [
    String(at + 1),
    { created_time: '2026-01-02T03:04:05.678901234Z', deletion_time: deletionTime, destroyed },
  ]);
  const data = { current_version: versions.length, oldest_version: 0, versions: Object.fromEntries(told) };
  return { status: 200, data: JSON.stringify(data) };
}

function readVersion(
  entries: ReadonlyMap<string, readonly Version[]>,
  rest: string,
  asked: string | null,
): EngineAnswer {
  if (!rest.startsWith('data/')) {
    const warning =
      'Invalid path for a versioned K/V secrets engine. See the API docs for the appropriate API endpoints to use.';
    return { status: 404, warnings: [warning] };
  }
  const versions = entries.get(rest.slice('data/'.length)) ?? [];
  const number = Number(asked ?? 0) || versions.length;
  const found = versions[number - 1];
  if (found === undefined) return NOTHING;
  const metadata = JSON.stringify({
    created_time: '2026-01-02T03:04:05.678901234Z',
    custom_metadata: null,
    deletion_time: found.deletionTime,
    destroyed: found.destroyed,
    version: number,
  });
  const gone = found.destroyed || found.deletionTime !== '' || found.data === undefined;
  return { status: gone ? 404 : 200, data: `{"data":${gone ? 'null' : found.data},"metadata":${metadata}}` };
}
