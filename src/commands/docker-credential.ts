import { mainBundle } from '../adapters/main-bundle.ts';
import {
  forget,
  keptToken,
  type RegistryFolder,
  registryFolders,
  storedLogin,
  storeLogin,
} from '../adapters/registry-folder.ts';
import { readStdin } from '../adapters/stdin.ts';
import type { Command, CommandWorld } from '../command.ts';
import { hostOf, NO_SERVER, NOT_FOUND, parseStored, renderLogin, USAGE } from '../registries/helper-protocol.ts';
import { parseRegistry, type Registry } from '../registries/registry.ts';
import { isFresh } from '../registries/token.ts';

/**
 * `docker-credential-keyless`: arguments are the folder of the step whose command it is, then the action. Errors are said on
 * stdout, where the protocol looks for them.
 */
export const dockerCredential: Command = async ([folder = '', action, ...more], env, print) => {
  if (action === undefined || more.length > 0) return refuse(USAGE);
  if (action === 'version') return say('docker-credential-keyless (github.com/OWNER/keyless) 1.0.0\n');
  const folders = registryFolders(folder);
  if (action === 'list') return say(list(folders));
  const input = readStdin();
  if (action === 'get') return await get(input, folders, { env, print });
  if (action === 'store') return store(input, folders);
  if (action === 'erase') return erase(input, folders);
  return refuse(`Unknown credential action \`${action}\``);
};

async function get(input: string, folders: readonly RegistryFolder[], world: CommandWorld): Promise<number> {
  const server = input.trim();
  if (server === '') return refuse(NO_SERVER);
  const found = find(server, folders);
  if (found === undefined) return refuse(NOT_FOUND);
  const { folder, registry } = found;
  const token = keptToken(folder, registry);
  const login =
    storedLogin(folder, registry.host) ?? (token !== undefined && isFresh(token, Date.now()) ? token : undefined);
  return login === undefined
    ? await (await mainBundle()).passOn('registry-token', [folder, registry.host, server], world)
    : say(renderLogin(server, login));
}

/** A tool's own login, as by `docker login`, holds until it is erased. Nothing of it reaches Docker's config. */
function store(input: string, folders: readonly RegistryFolder[]): number {
  const login = parseStored(input);
  if (typeof login === 'string') return refuse(login);
  const found = find(login.server, folders);
  if (found === undefined) return refuse(`no Keyless step of this job logs in to "${hostOf(login.server)}"`);
  storeLogin(found.folder, found.registry.host, login);
  return 0;
}

function erase(input: string, folders: readonly RegistryFolder[]): number {
  const server = input.trim();
  if (server === '') return refuse(NO_SERVER);
  const found = find(server, folders);
  if (found !== undefined) forget(found.folder, found.registry);
  return 0;
}

/** By registry, the user name: AWS's own word for everybody, except where a tool has stored another. */
function list(folders: readonly RegistryFolder[]): string {
  const entries = folders
    .toReversed()
    .flatMap((folder) =>
      folder.hosts.map((host) => [host, storedLogin(folder.path, host)?.username ?? 'AWS'] as const),
    );
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

function find(
  server: string,
  folders: readonly RegistryFolder[],
): { readonly folder: string; readonly registry: Registry } | undefined {
  const host = hostOf(server);
  const folder = folders.find(({ hosts }) => hosts.includes(host));
  const registry = parseRegistry(host);
  return folder === undefined || registry === undefined ? undefined : { folder: folder.path, registry };
}

function say(line: string): number {
  process.stdout.write(line);
  return 0;
}

function refuse(message: string): number {
  process.stdout.write(`${message}\n`);
  return 1;
}
