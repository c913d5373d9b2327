import type { Place } from '../../audit/finding.ts';
import type { Text } from './text.ts';

/** An action that asks for what only a chart has. */
const CHART = /\{\{-?\s*(?:(?:include|tpl|lookup)\s|[^}]{0,200}?[\s($.](?:Values|Release|Chart|Capabilities|Files)\.)/;
/** Another tool's own blocks: Jinja2, copier. */
const JINJA = /^[ \t]*\{%-?\s/;
/** A value, a key or a list's item that is an action, unquoted: no YAML tool gives it its meaning. */
const BARE = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?\{\{/;
/** The header of a block scalar, at a line's end. */
const BLOCK = /(?:^|[:\s-])[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?\r?$/;
const LONGEST_LINE = 5_000;

/**
 * Where a document is still a template, of Helm say, or undefined. A block of text may hold templates of any tool, but those
 * of an ExternalSecret know no chart.
 */
export function unrenderedPlace(document: Text): Place | undefined {
  const { text } = document;
  if (!text.includes('{{') && !text.includes('{%')) return undefined;
  const knowsNoChart = /^kind:[ \t]*["']?(?:Cluster)?(?:ExternalSecret|SecretStore|SecretProviderClass)\b/m.test(text);
  let offset = 0;
  let block: number | undefined;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (block !== undefined && indent >= 0 && indent <= block) block = undefined;
    const found =
      block === undefined || knowsNoChart ? templateIn(line.slice(0, LONGEST_LINE), block !== undefined) : undefined;
    if (found !== undefined) return document.place(offset + found);
    if (block === undefined && indent >= 0 && BLOCK.test(line)) block = indent;
    offset += line.length + 1;
  }
  return undefined;
}

/** Where in the line; in a block only a chart's own actions count. */
function templateIn(line: string, inBlock: boolean): number | undefined {
  if (!/\{[{%]/.test(line) || /^\s*#/.test(line)) return undefined;
  const found = CHART.exec(line) ?? (inBlock ? null : (JINJA.exec(line) ?? BARE.exec(line)));
  if (found === null) return undefined;
  const at = found.index + (/\S/.exec(found[0])?.index ?? 0);
  return /[ \t]#/.test(line.slice(0, at)) ? undefined : at;
}
