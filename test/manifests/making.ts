import { rewriteKey } from '../../src/adapters/rewrite-key.ts';
import { templateCrypto } from '../../src/adapters/template-crypto.ts';
import { mountPlanned } from '../../src/manifests/csi/mount-planned.ts';
import { makeSecret } from '../../src/manifests/eso/make-secret.ts';
import { planFetch } from '../../src/manifests/fetch-plan.ts';
import { Findings } from '../../src/manifests/finding.ts';
import type { MadeSecret } from '../../src/manifests/made-secret.ts';
import { type AwsStoreRead, readKey, type StoreAnswer } from '../../src/manifests/store-read.ts';
import { read } from './reading.ts';

/** What the stores hold: by id, and for tags and searches by kind. */
export type Store = Readonly<Record<string, string | Uint8Array | Readonly<Record<string, string>>>>;

export interface Made {
  readonly secrets: readonly MadeSecret[];
  readonly files: readonly Readonly<Record<string, string>>[];
  /** Keys and values of the first Secret. */
  readonly data: Readonly<Record<string, string>>;
  /** `rule: why` of each finding. */
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  readonly reads: readonly AwsStoreRead[];
}

/** Makes what the cluster would, of manifests and a store. Tags are an object under `tags:ID`. */
export function make(text: string, store: Store): Made {
  const { catalog } = read(text);
  const findings = new Findings();
  const notices: string[] = [];
  const plan = planFetch(catalog, 'us-east-1', findings);
  const reads = plan.reads.filter((one) => one.kind !== 'other');
  const answers = new Map(reads.map((one) => [readKey(one), answer(one, store)]));
  const world = {
    answers,
    template: { crypto: templateCrypto, now: 1_700_000_000_000_000_000n },
    objects: catalog.manifests,
    notice: (notice: string) => notices.push(notice),
  };
  const secrets = plan.secrets.flatMap((planned) => makeSecret(planned, world, findings) ?? []);
  const mounts = plan.classes.map(({ objects, one }) => mountPlanned(one, objects, answers, rewriteKey, findings));
  const all = [...secrets, ...mounts.flatMap(({ synced }) => synced)];
  return {
    secrets: all,
    files: mounts.map(({ files }) => texts(files.files)),
    data: texts(all[0]?.data ?? new Map()),
    problems: findings.all.map(({ rule, why }) => `${rule}: ${why}`),
    notices: [...notices, ...mounts.flatMap((mount) => mount.notices)],
    reads,
  };
}

function answer(read: AwsStoreRead, store: Store): StoreAnswer {
  if (read.kind === 'find') {
    const entries = Object.entries(store).filter(
      ([name]) =>
        !name.startsWith('tags:') && name.startsWith(read.path ?? '') && new RegExp(read.name ?? '').test(name),
    );
    return {
      kind: 'found',
      entries: entries.map(([name, value]) => ({ name, arn: `arn:${name}`, versionId: 'v', value: stored(value) })),
    };
  }
  const found =
    store[
      read.kind === 'tags'
        ? `tags:${read.id}`
        : [read.id, read.stage, read.version, read.label].filter(Boolean).join('@')
    ];
  if (found === undefined) return { kind: 'absent', message: 'no such secret' };
  if (read.kind === 'tags') return { kind: 'tags', tags: Object.entries(found as Readonly<Record<string, string>>) };
  return { kind: 'value', arn: `arn:${read.id}`, versionId: 'v', value: stored(found) };
}

function stored(value: Store[string]): { kind: 'text'; text: string } | { kind: 'binary'; bytes: Uint8Array } {
  return value instanceof Uint8Array ? { kind: 'binary', bytes: value } : { kind: 'text', text: String(value) };
}

function texts(data: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...data].map(([key, value]) => [key, Buffer.from(value).toString('utf8')]));
}
