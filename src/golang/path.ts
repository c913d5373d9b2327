import type { GoString } from './text.ts';

/** path.Clean */
export function cleanPath(path: GoString): GoString {
  const rooted = path.startsWith('/');
  const parts: GoString[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/') || '.';
}

/** path.Base */
export function basePath(path: GoString): GoString {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

/** path.Dir */
export function directoryOf(path: GoString): GoString {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** path.Ext */
export function extensionOf(path: GoString): GoString {
  return /\.[^./]*$/.exec(path)?.[0] ?? '';
}
