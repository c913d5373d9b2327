import type { Place } from '../../audit/finding.ts';
import type { Text } from './text.ts';

/** What only a chart's own template holds: an action that asks for the chart's values, or one that hides another. */
const CHART =
  /\{\{-?\s*(?:(?:include|tpl|lookup)\s|`|"\{\{|[^}]*?[\s($.](?:Values|Release|Chart|Capabilities|Files)\.)|\{\{-?\s*(?:define|template)\s+"[^"]*\./;
/** Another tool's own blocks: Jinja2, copier. */
const JINJA = /^[ \t]*\{%-?\s/m;
/** A value, a key or a list's item that is an action, unquoted: no YAML tool gives it its meaning. */
const BARE = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?\{\{/m;

/** Where a document is still a template, of Helm say, or undefined. A template of an ExternalSecret itself stands in a block or in quotes. */
export function unrenderedPlace(document: Text): Place | undefined {
  const { text } = document;
  const chart = CHART.exec(text) ?? JINJA.exec(text);
  if (chart !== null) return document.place(chart.index);
  for (const { index } of text.matchAll(new RegExp(BARE, 'gm'))) {
    if (!isInBlock(text, index)) return document.place(index + (/\S/.exec(text.slice(index))?.index ?? 0));
  }
  return undefined;
}

/** Does the line belong to a block scalar (`|` or `>`) that a less indented line above has opened? */
function isInBlock(text: string, index: number): boolean {
  const lines = text.slice(0, index).split('\n');
  let indent = /^[ \t]*/.exec(text.slice(index))?.[0].length ?? 0;
  for (const line of lines.toReversed()) {
    if (line.trim() === '') continue;
    const own = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (own >= indent) continue;
    if (/(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/.test(line)) return true;
    indent = own;
  }
  return false;
}
