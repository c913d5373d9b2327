import { closeSync, fstatSync, globSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { FileProblem, FoundManifests, ManifestFiles } from '../ports/manifest-files.ts';

/** In bytes: rendered charts with all their definitions are a few MB. */
const LONGEST = 16 * 1024 * 1024;
const LONGEST_TOGETHER = 128 * 1024 * 1024;
const MOST = 10_000;
const ENDINGS = '{yaml,yml,json}';

/** Manifests below a folder, by glob. Links that lead out of it are not followed. */
export function manifestFiles(folder: string): ManifestFiles {
  return { find: (patterns) => new Finding(realpathSync(folder)).find(patterns) };
}

class Finding {
  readonly #root: string;
  readonly #problems: FileProblem[] = [];
  #bytes = 0;

  constructor(root: string) {
    this.#root = root;
  }

  find(patterns: readonly string[]): FoundManifests {
    const excluded = patterns
      .filter((pattern) => pattern.startsWith('!'))
      .map((pattern) => this.#whole(pattern.slice(1)));
    const named = new Map<string, string>();
    for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
      const found = globSync(this.#whole(pattern), {
        cwd: this.#root,
        exclude: ['**/node_modules/**', '**/.git/**', ...excluded],
      });
      const files = found.filter((path) => statSync(resolve(this.#root, path), { throwIfNoEntry: false })?.isFile());
      if (files.length === 0)
        this.#problems.push({ pattern, path: undefined, message: 'it matches no file in the workspace' });
      for (const path of files) named.set(path.replaceAll(sep, '/'), pattern);
    }
    if (named.size > MOST) {
      this.#problems.push({
        pattern: patterns.join(' '),
        path: undefined,
        message: `${named.size} files match; ${MOST} are the most`,
      });
      return { files: [], problems: this.#problems };
    }
    const files = [...named]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, pattern]) => this.#read(path, pattern));
    return { files, problems: this.#problems };
  }

  /** A folder stands for every manifest below it. */
  #whole(pattern: string): string {
    const path = isAbsolute(pattern) ? relative(this.#root, pattern) : pattern;
    const isFolder = statSync(resolve(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? `${path === '' || path === '.' ? '' : `${path.replace(/[/\\]+$/, '')}/`}**/*.${ENDINGS}` : path;
  }

  #read(path: string, pattern: string): FoundManifests['files'] {
    const problem = (message: string): [] => {
      this.#problems.push({ pattern, path, message });
      return [];
    };
    try {
      const file = realpathSync(resolve(this.#root, path));
      const way = relative(this.#root, file);
      if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
        return problem('it is not inside the workspace');
      // A pipe would keep whoever opens it waiting.
      if (!statSync(file).isFile()) return problem('it is no file');
      const handle = openSync(file, 'r');
      try {
        const { size } = fstatSync(handle);
        this.#bytes += size;
        if (size > LONGEST) return problem(`it has ${size} bytes; ${LONGEST} are the most`);
        if (this.#bytes > LONGEST_TOGETHER)
          return problem(`together the files have more than ${LONGEST_TOGETHER} bytes`);
        const bytes = new Uint8Array(size);
        const length = readSync(handle, bytes);
        return [{ path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) }];
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return problem(
        code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8 text' : `it could not be read (${code})`,
      );
    }
  }
}
