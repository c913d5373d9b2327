import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRegular } from './regular-file.ts';

/** A file's text; empty where there is none to be read. */
export function textIfThere(path: string): string {
  try {
    return readRegular(path).toString();
  } catch {
    return '';
  }
}

/** The names in a folder; none where there is no folder to be read. */
export function namesIfThere(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * The files in a folder and in its folders, by their paths in it. No link is followed, as Node's own way does: two that lead
 * upwards would never end.
 */
export function filesIfThere(folder: string, under = ''): readonly string[] {
  try {
    return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
      const name = under + entry.name;
      if (entry.isDirectory()) return filesIfThere(folder, `${name}/`);
      return entry.isFile() ? [name] : [];
    });
  } catch {
    return [];
  }
}
