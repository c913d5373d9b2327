/**
 * What Docker's tools and their credential helpers say to each other.
 * https://docs.docker.com/reference/cli/docker/login/#credential-helper-protocol
 */
export const USAGE = 'Usage: docker-credential-keyless <store|get|erase|list|version>';

/** The errors that tools know by their very words, on stdout, with exit status 1. */
export const NOT_FOUND = 'credentials not found in native keychain';
export const NO_SERVER = 'no credentials server URL';
export const NO_USERNAME = 'no credentials username';

/** A name and a password, as they are stored and got. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** The registry's host in what tools send for it: a host, or a URL of it. */
export function hostOf(server: string): string {
  return (
    server
      .trim()
      .replace(/^https?:\/\//, '')
      .split('/')[0] ?? ''
  );
}

export function renderLogin(server: string, { username, password }: Login): string {
  return `${JSON.stringify({ ServerURL: server, Username: username, Secret: password })}\n`;
}

/** A login that a tool hands over to be stored, or what is wrong with it in the protocol's words. */
export function parseStored(text: string): (Login & { readonly server: string }) | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'the credentials are not JSON';
  }
  const {
    ServerURL: server,
    Username: username,
    Secret: password,
  } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof server !== 'string' || server === '') return NO_SERVER;
  if (typeof username !== 'string' || username === '') return NO_USERNAME;
  return { server, username, password: typeof password === 'string' ? password : '' };
}
