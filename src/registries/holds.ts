import type { Worker } from '../delivery/ledger.ts';
import { type Before, isEmptyConfig, nameHelper, unnameHelper } from './docker-config.ts';

/** One step's need of our helper in a Docker config. */
export interface Hold {
  /** Of the step. */
  readonly id: string;
  readonly worker: Worker | undefined;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly hosts: readonly string[];
}

/**
 * Who needs which entry of a Docker config, and what stood there before the first of them. Jobs of one machine share a
 * config, so an entry goes only with the last job that holds it.
 */
export interface Holds {
  readonly version: 1;
  readonly before: Before & { readonly file: (typeof FILE)[number] };
  readonly holds: readonly Hold[];
}

/** What there was of the config itself: not even its folder, no file, an empty one, or one with something in it. */
const FILE = ['no-folder', 'absent', 'blank', 'there'] as const;

/** A Docker config and the record of its holds, each undefined where there is no such file. */
export interface ConfigState {
  readonly config: string | undefined;
  readonly holds: Holds | undefined;
}

/** Names our helper for a step's registries. `replaced` are those for which another helper was named. */
export function take(
  { config, holds }: ConfigState,
  hold: Hold,
  madeFolder = false,
): ConfigState & { readonly replaced: readonly string[] } {
  const file = config === undefined ? (madeFolder ? 'no-folder' : 'absent') : config.trim() === '' ? 'blank' : 'there';
  const { text, before } = nameHelper(file === 'there' ? (config ?? '') : '{}', hold.hosts);
  const known = holds?.before;
  const helpers = { ...before.helpers, ...known?.helpers };
  for (const [host, helper] of Object.entries(before.helpers)) if (helper !== null) helpers[host] = helper;
  return {
    config: text,
    holds: {
      version: 1,
      before: { file: fileBefore(known?.file ?? file, madeFolder), section: known?.section ?? before.section, helpers },
      holds: [...(holds?.holds ?? []).filter(({ id }) => id !== hold.id), hold],
    },
    replaced: Object.keys(before.helpers).filter((host) => before.helpers[host] !== null),
  };
}

/** Puts back what stood before, wherever none of the holds that are `kept` needs our helper. */
export function give({ config, holds }: ConfigState, kept: (hold: Hold) => boolean, madeFolder = false): ConfigState {
  if (holds === undefined) return { config, holds };
  const staying = holds.holds.filter(kept);
  const needed = new Set(staying.flatMap(({ hosts }) => hosts));
  const { file, section, helpers } = holds.before;
  const [still, done] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(helpers).filter(([host]) => needed.has(host) === wanted)),
  );
  const restored = config?.trim() ? unnameHelper(config, { section, helpers: done ?? {} }) : config;
  if (staying.length > 0) {
    const before = { file: fileBefore(file, madeFolder), section, helpers: still ?? {} };
    return { config: restored, holds: { ...holds, before, holds: staying } };
  }
  const emptied = restored !== undefined && file !== 'there' && isEmptyConfig(restored);
  return { config: emptied ? (file === 'blank' ? '' : undefined) : restored, holds: undefined };
}

/** The job that has made the folder need not be the first to write into it. */
function fileBefore(file: Holds['before']['file'], madeFolder: boolean): Holds['before']['file'] {
  return madeFolder && file === 'absent' ? 'no-folder' : file;
}

export function renderHolds(holds: Holds): string {
  return `${JSON.stringify(holds, undefined, 2)}\n`;
}

/** Undefined where the text is no record of ours. */
export function parseHolds(text: string): Holds | undefined {
  try {
    const value: Holds = JSON.parse(text);
    const whole =
      value.version === 1 &&
      value.holds.every(({ id, since, hosts }) => typeof id === 'string' && Number.isFinite(since) && isTexts(hosts)) &&
      isTexts(Object.values(value.before.helpers).filter((helper) => helper !== null)) &&
      FILE.includes(value.before.file) &&
      ['absent', 'null', 'there'].includes(value.before.section);
    return whole ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
