export type GitFile = 'object' | 'pack' | 'other';

/** What a file of a git repository's object store is, by its path (with `/`); undefined where it is none. */
export function gitFile(path: string): GitFile | undefined {
  if (!path.includes('/objects/')) return undefined;
  if (/\/objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(path)) return 'object';
  if (!/\/objects\/(?:pack|info)\/[^/]+$/.test(path)) return undefined;
  return path.endsWith('.pack') ? 'pack' : 'other';
}
