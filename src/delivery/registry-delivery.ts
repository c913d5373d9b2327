import { type Registry, tokenKeyOf } from '../registries/registry.ts';
import { launcher, type Program } from './launcher.ts';
import { encode, NOTHING, type Part } from './part.ts';

/** Inside the folder: the hosts that this step logs in to, one a line. */
export const HOSTS_FILE = 'registries/hosts';

/** What the credential helper keeps in the folder once it is used: a token for several registries, a login for one. */
export const tokenFile = (registry: Registry): string => `registries/${tokenKeyOf(registry)}.token`;
export const loginFile = (host: string): string => `registries/${host}.login`;
export const lockFile = (file: string): string => `${file}.lock`;
export const draftFile = (file: string): string => `${file}.keyless-new`;

export interface RegistryPart extends Part {
  /** Files that later steps may add. */
  readonly later: readonly string[];
}

/** The registries to log in to, and the credential helper that tools will find on PATH. */
export function registryDelivery(registries: readonly Registry[], folder: string, program: Program): RegistryPart {
  const hosts = registries.map(({ host }) => host);
  if (hosts.length === 0) return { ...NOTHING, outputs: [['registries', '']], later: [] };
  const helper = launcher('docker-credential-keyless', program, ['docker-credential', folder]);
  const kept = new Set([...registries.map(tokenFile), ...hosts.map(loginFile)]);
  return {
    ...NOTHING,
    files: [
      [HOSTS_FILE, encode(`${hosts.join('\n')}\n`)],
      ...helper.map(([name, text]) => [`bin/${name}`, encode(text)] as const),
    ],
    outputs: [['registries', hosts.join('\n')]],
    later: [...kept].flatMap((file) => [file, draftFile(file), lockFile(file)]),
  };
}
