import type { Place } from '../../audit/finding.ts';
import type { Text } from './text.ts';

/** An action that asks for what only a chart has. */
const CHART = /\{\{-?\s*(?:(?:include|tpl|lookup)\s|[^}]*?[\s($.](?:Values|Release|Chart|Capabilities|Files)\.)/g;
/** Another tool's own blocks: Jinja2, copier. */
const JINJA = /^[ \t]*\{%-?\s/gm;
/** A value, a key or a list's item that is an action, unquoted: no YAML tool gives it its meaning. */
const BARE = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?\{\{/gm;

/**
 * Where a document is still a template, of Helm say, or undefined. A block of text may hold templates of any tool, but those
 * of an ExternalSecret know no chart.
 */
export function unrenderedPlace(document: Text): Place | undefined {
  const { text } = document;
  const knowsNoChart = /^kind:[ \t]*["']?(?:Cluster)?(?:ExternalSecret|SecretStore|SecretProviderClass)\b/m.test(text);
  for (const [pattern, inBlocks] of [
    [CHART, knowsNoChart],
    [JINJA, false],
    [BARE, false],
  ] as const) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at = index + (/\S/.exec(found)?.index ?? 0);
      if (isComment(text, at) || (!inBlocks && isInBlock(text, index))) continue;
      return document.place(at);
    }
  }
  return undefined;
}

function isComment(text: string, at: number): boolean {
  return /^[ \t]*#|[ \t]#/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

/** Does the line belong to a block scalar (`|` or `>`) that a less indented line above has opened? */
function isInBlock(text: string, index: number): boolean {
  const lines = text.slice(0, index).split('\n').slice(0, -1);
  const own = text.slice(text.lastIndexOf('\n', index) + 1);
  let indent = /^[ \t]*/.exec(own)?.[0].length ?? 0;
  for (const line of lines.toReversed()) {
    if (line.trim() === '') continue;
    const less = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (less >= indent) continue;
    if (/(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/.test(line)) return true;
    indent = less;
  }
  return false;
}
