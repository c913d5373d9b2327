import { isRegion, partitionOf } from '../credentials/partition.ts';
import type { Problem } from '../errors.ts';
import { parseRegistry, type Registry, registryOf } from './registry.ts';

/** One entry of `ecr-login`; `session` is the registry of the account that the session turns out to be in. */
export type RequestedRegistry = Registry | 'session';

export interface RequestedRegistries {
  readonly registries: readonly RequestedRegistry[];
  readonly problems: readonly Problem[];
}

const EXPECTED =
  'true, false, an account id of 12 digits, or a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com';

/** `ecr-login`: entries one a line or between commas. Account ids stand for their registry in the step's region. */
export function parseRequested(text: string, region: string): RequestedRegistries {
  const entries = text
    .split('\n')
    .flatMap((line, at) => line.split(/[\s,]+/).map((entry) => ({ entry: entry.toLowerCase(), line: at + 1 })))
    .filter(({ entry }) => entry !== '');
  if (entries.length === 1 && /^(?:false|none)$/.test(entries[0]?.entry ?? '')) return { registries: [], problems: [] };

  const severalLines = new Set(entries.map(({ line }) => line)).size > 1;
  const registries = new Map<string, RequestedRegistry>();
  const problems: Problem[] = [];
  for (const { entry, line } of entries) {
    const note = (code: string, message: string): void => {
      problems.push({ code, message, where: severalLines ? `ecr-login, line ${line}` : 'ecr-login' });
    };
    const registry = readEntry(entry, region);
    if (registry === undefined) {
      note('input-invalid', `expected ${EXPECTED}, found ${JSON.stringify(entry.slice(0, 200))}${advice(entry)}`);
    } else if (registry !== 'session' && isRegion(region) && outside(registry, region)) {
      const { id } = partitionOf(region);
      note('input-conflict', `a session in partition "${id}" cannot log in to "${registry.host}"`);
    } else registries.set(registry === 'session' ? registry : registry.host, registry);
  }
  return { registries: [...registries.values()], problems };
}

function readEntry(entry: string, region: string): RequestedRegistry | undefined {
  if (entry === 'true') return 'session';
  if (/^\d{12}$/.test(entry)) return registryOf(entry, region);
  return parseRegistry(entry.replace(/^https:\/\//, '').replace(/\/$/, ''));
}

function outside(registry: Registry, region: string): boolean {
  return partitionOf(registry.region).id !== partitionOf(region).id;
}

function advice(entry: string): string {
  if (/^\d+$/.test(entry)) return ' (quote ids in YAML, or a leading zero is lost)';
  return /\/./.test(entry.replace(/^https:\/\//, '')) ? ' (name the registry alone, without a repository)' : '';
}

/** The registries to log in to, now that the session's account is known. */
export function resolveRequested(
  requested: readonly RequestedRegistry[],
  session: { readonly account: string; readonly region: string },
): readonly Registry[] {
  const all = requested.map((one) => (one === 'session' ? registryOf(session.account, session.region) : one));
  return [...new Map(all.map((registry) => [registry.host, registry])).values()];
}
