/** Whether a pattern of an upload (`dist/**`, `*.log`, a folder) takes a path. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#patterns-to-match-file-paths */
export function takes(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  if (clean === '' || clean === '.' || clean === '*' || clean === '**' || clean === '**/*')
    return clean !== '*' || !path.includes('/');
  if (path.includes('*')) return clean === path;
  if (clean.length > 300) return false;
  return new RegExp(`^${globText(clean)}(?:/.*)?$`).test(path);
}

function globText(pattern: string): string {
  return pattern.replace(/\*\*\/?|[*?]|[^*?]+/g, (piece) => {
    if (piece.startsWith('**')) return '(?:.*/)?.*'.slice(0, piece.endsWith('/') ? 8 : undefined);
    if (piece === '*') return '[^/]*';
    if (piece === '?') return '[^/]';
    return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
}
