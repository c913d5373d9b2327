import { sessionNames } from '../credentials/session-names.ts';
import { type Registry, tokenKeyOf } from '../registries/registry.ts';
import { launcher } from './launcher.ts';
import type { AwsCredentials } from './modes.ts';
import { encode, NOTHING, type Part } from './part.ts';
import { type SessionPlan, sessionPart } from './session-part.ts';

/** Inside the folder: the hosts that this step logs in to, one a line. */
export const HOSTS_FILE = 'registries/hosts';

/** What the credential helper keeps in the folder once it is used: a token for several registries, a login for one. */
export const tokenFile = (registry: Registry): string => `registries/${tokenKeyOf(registry)}.token`;
export const loginFile = (host: string): string => `registries/${host}.login`;
/** The next of such a file, while it is being written. */
export const nextFile = (file: string): string => `${file}.next`;

/** In the way of a profile's, the name of the lock for whoever asks for a token. */
export const tokenLock = (registry: Registry): string => `registry-${tokenKeyOf(registry)}`;

export interface RegistryPlan extends SessionPlan {
  readonly folder: string;
  readonly awsCredentials: AwsCredentials;
  readonly registries: readonly Registry[];
}

/** The registries to log in to, and the credential helper that tools will find on PATH. */
export function registryDelivery(plan: RegistryPlan): Part {
  const { folder, program, registries } = plan;
  const hosts = registries.map(({ host }) => host);
  if (hosts.length === 0) return { ...NOTHING, outputs: [['registries', '']] };
  const helper = launcher('docker-credential-keyless', program, ['docker-credential', folder]);
  const session = sessionFor(plan);
  const kept = [...registries.map(tokenFile), ...hosts.map(loginFile)];
  const locks = registries.flatMap((registry) => sessionNames(tokenLock(registry)).locks.map((name) => `aws/${name}`));
  return {
    ...NOTHING,
    files: [
      [HOSTS_FILE, encode(`${hosts.join('\n')}\n`)],
      ...helper.map(([name, text]) => [`bin/${name}`, encode(text)] as const),
      ...session.files,
    ],
    outputs: [['registries', hosts.join('\n')]],
    laterFiles: [...new Set([...kept, ...kept.map(nextFile), ...locks, ...session.laterFiles])],
  };
}

/** The helper needs the session where no other tool gets it from a file, too. */
function sessionFor(plan: RegistryPlan): Part {
  const { awsCredentials } = plan;
  return awsCredentials === 'none' || awsCredentials === 'env' ? sessionPart(plan, true) : NOTHING;
}
