/** Actions that store or publish files, and the input that names the paths. */
const UPLOADING = /^actions\/(?:upload-artifact|upload-pages-artifact|cache|cache\/save)(?:@|$)/;

/**
 * The paths that a workflow's steps upload: artifacts, caches, pages. Read line by line: a workflow that is written in an
 * unusual way may hide one, which then counts as what it is, a path that nobody has named.
 */
export function uploadPaths(workflow: string): readonly string[] {
  const lines = workflow.split(/\r\n|\n|\r/);
  const paths = lines.flatMap((line, at) => {
    const uses = /^(\s*(?:-\s+)?)uses:\s*["']?([^\s"'#]+)/.exec(line);
    return uses !== null && UPLOADING.test(uses[2] ?? '') ? pathsOfStep(lines, at, (uses[1] ?? '').length) : [];
  });
  return [...new Set(paths)];
}

/** The lines of one step are those around its `uses:` that are indented at least as far. */
function pathsOfStep(lines: readonly string[], uses: number, column: number): readonly string[] {
  const belongs = (line: string): boolean => /^\s*(?:#.*)?$/.test(line) || indentation(line) >= column;
  const isStart = (line: string): boolean => /^\s*-\s/.test(line) && /^\s*-\s+/.exec(line)?.[0].length === column;
  let first = uses;
  while (first > 0 && !isStart(lines[first] ?? '') && belongs(lines[first - 1] ?? '')) first--;
  if (first > 0 && !isStart(lines[first] ?? '') && isStart(lines[first - 1] ?? '')) first--;
  let last = uses;
  while (last + 1 < lines.length && belongs(lines[last + 1] ?? '')) last++;
  for (let at = first; at <= last; at++) {
    const path = /^(\s*(?:-\s+)?)path:\s*(.*)$/.exec(lines[at] ?? '');
    if (path === null || (path[1] ?? '').length <= column) continue;
    const [, lead = '', value = ''] = path;
    if (!/^[|>]/.test(value)) return [unquoted(value)].filter((text) => text !== '');
    const block: string[] = [];
    for (let next = at + 1; next <= last; next++) {
      const line = lines[next] ?? '';
      if (line.trim() !== '' && indentation(line) <= lead.length) break;
      block.push(line.trim());
    }
    return block.filter((text) => text !== '' && !text.startsWith('!'));
  }
  return [];
}

/** A path of an upload as the runner would read it: without its glob; undefined where it can't be told. */
export function resolveUpload(
  path: string,
  { home, temp, workspace }: { readonly home: string; readonly temp: string; readonly workspace: string },
): string | undefined {
  const full = path
    .replace(/^~(?=[\\/]|$)/, home)
    .replace(/\$\{\{\s*runner\.temp\s*\}\}/g, temp)
    .replace(/\$\{\{\s*github\.workspace\s*\}\}/g, workspace);
  if (full.includes('${{')) return undefined;
  const fixed = full.split(/[\\/]/).slice(0, firstGlob(full)).join('/');
  return /^(?:\/|[A-Za-z]:\/)/.test(fixed) && fixed.length > 1 ? fixed : undefined;
}

function firstGlob(path: string): number | undefined {
  const at = path.split(/[\\/]/).findIndex((part) => /[*?[\]]/.test(part));
  return at < 0 ? undefined : at;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function unquoted(text: string): string {
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(text);
  return quoted === null ? text.replace(/\s+#.*$/, '').trim() : (quoted[1] ?? quoted[2] ?? '');
}
