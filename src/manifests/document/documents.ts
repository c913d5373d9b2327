import type { Source } from '../../audit/source.ts';
import { type Text, textOf } from './text.ts';

/** A file's documents, by the lines `---` between them; none of them is parsed yet. */
export function documentsOf(source: Source): readonly Text[] {
  const { text } = source;
  const documents: Text[] = [];
  const end = (from: number, to: number): void => {
    if (/[^\s]/.test(text.slice(from, Math.min(to, from + 4096))) || text.slice(from, to).trim() !== '')
      documents.push(textOf(source, from, to));
  };
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (const { 0: line, index } of text.matchAll(/^(?:---(?=[ \t\r\n]|$)[^\n]*|\.\.\.[ \t\r]*)$/gm)) {
    end(from, index);
    // What stands behind the mark on its own line belongs to the document.
    const rest = /^---[ \t]+[^#\s]/.test(line) ? 3 : line.length;
    from = index + rest;
  }
  end(from, text.length);
  return documents;
}

/** Kinds that say something about secrets; a document of any other is not read at all. */
export const KINDS: ReadonlySet<string> = new Set([
  'ExternalSecret',
  'ClusterExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'SecretProviderClass',
  'Secret',
  'SealedSecret',
  'Certificate',
  'ConfigMap',
  'ServiceAccount',
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'Rollout',
  'List',
]);

/** Could the document hold an object that matters here? Told from its text, since whole charts of other things are fast to skip. */
export function mayMatter({ text }: Text): boolean {
  if (/^\s*(?:\{(?!\{)|\[)/.test(text))
    return [...text.matchAll(/"kind"\s*:\s*"(\w+)"/g)].some(([, kind = '']) => isWanted(kind));
  // The outermost keys are indented as the first line is; in a list of objects, as what follows its dash.
  const first = /^[ \t]*(?:-[ \t]+)?(?=[^\s#%-])/m.exec(text)?.[0] ?? '';
  const kinds = new RegExp(
    `^(?:[ \\t]{${first.length}}|[ \\t]*-[ \\t]+)["']?kind["']?[ \\t]*:[ \\t]*["']?(\\w+)`,
    'gm',
  );
  return [...text.matchAll(kinds)].some(([, kind = '']) => isWanted(kind));
}

/** Lists have kinds such as `SecretList` too. */
function isWanted(kind: string): boolean {
  return KINDS.has(kind) || /^\w*List$/.test(kind);
}
