import { readdirSync, readFileSync } from 'node:fs';

/** A file's text; empty where there is none to be read. */
export function textIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The names in a folder, of what lies in its folders too where it is asked for; none where there is no folder to be read. */
export function namesIfThere(
  folder: string,
  { recursive = false }: { readonly recursive?: boolean } = {},
): readonly string[] {
  try {
    return readdirSync(folder, { encoding: 'utf8', recursive });
  } catch {
    return [];
  }
}
