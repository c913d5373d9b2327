export type GitFile = 'object' | 'pack' | 'other';

/** What a file of a git repository's object store is, by its path; undefined where it is none. */
export function gitFile(native: string): GitFile | undefined {
  if (!native.includes('objects')) return undefined;
  const path = native.replaceAll('\\', '/');
  if (/\/objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/.test(path)) return 'object';
  if (!/\/objects\/(?:pack|info)\/[^/]+$/.test(path)) return undefined;
  return path.endsWith('.pack') ? 'pack' : 'other';
}
