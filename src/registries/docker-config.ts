import { addMember, type Member, membersOf, removeMember, replaceValue } from './json-text.ts';

/** As `docker-credential-NAME` is looked for on PATH. */
export const HELPER = 'keyless';

const SECTION = 'credHelpers';

/** What stood in a Docker config before Keyless named its helper there: enough to put it back. */
export interface Before {
  readonly section: 'absent' | 'null' | 'there';
  /** By registry, the helper that was named for it; null where none was. */
  readonly helpers: Readonly<Record<string, string | null>>;
}

/** The config is not of the form that Docker itself reads. */
export class UnreadableConfig extends Error {}

/** The config's text with our helper named for these hosts, and what it replaced. Nothing else in it changes. */
export function nameHelper(text: string, hosts: readonly string[]): { readonly text: string; readonly before: Before } {
  const open = openOf(text);
  const section = sectionOf(text, open);
  const isNull = section !== undefined && text.slice(section.valueStart, section.end) === 'null';
  const helpers: Record<string, string | null> = {};
  let named = text;
  if (section === undefined) named = addMember(text, open, SECTION, (lead) => block(hosts, lead));
  else if (isNull) named = replaceValue(text, section, block(hosts, ''));
  for (const host of hosts) {
    const entry = section === undefined || isNull ? undefined : entryOf(named, host);
    helpers[host] = entry === undefined || helperOf(named, entry) === HELPER ? null : helperOf(named, entry);
    if (section === undefined || isNull) continue;
    const value = JSON.stringify(HELPER);
    named =
      entry === undefined ? addMember(named, section.valueStart, host, () => value) : replaceValue(named, entry, value);
  }
  return { text: named, before: { section: section === undefined ? 'absent' : isNull ? 'null' : 'there', helpers } };
}

/** The config's text with what stood before. An entry that someone else has changed or removed meanwhile is left to him. */
export function unnameHelper(text: string, before: Before): string {
  let restored = text;
  for (const [host, helper] of Object.entries(before.helpers).toReversed()) {
    const section = sectionOf(restored, openOf(restored));
    const entry = section === undefined ? undefined : entryOf(restored, host);
    if (section === undefined || entry === undefined || helperOf(restored, entry) !== HELPER) continue;
    restored =
      helper === null
        ? removeMember(restored, section.valueStart, entry)
        : replaceValue(restored, entry, JSON.stringify(helper));
  }
  const open = openOf(restored);
  const section = sectionOf(restored, open);
  if (before.section === 'there' || section === undefined) return restored;
  if (membersOf(restored, section.valueStart).length > 0) return restored;
  return before.section === 'absent' ? removeMember(restored, open, section) : replaceValue(restored, section, 'null');
}

/** Whether nothing is left in the config. */
export function isEmptyConfig(text: string): boolean {
  return text.trim() === '' || membersOf(text, openOf(text)).length === 0;
}

/** Where the config's object begins, after a check of whatever will be edited. */
function openOf(text: string): number {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    throw new UnreadableConfig('is not JSON');
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UnreadableConfig('holds no JSON object');
  }
  return text.indexOf('{');
}

/** Docker reads field names in any case, and the last of several of a name. */
function sectionOf(text: string, open: number): Member | undefined {
  const section = membersOf(text, open).findLast(({ key }) => key.toLowerCase() === SECTION.toLowerCase());
  if (section === undefined || text[section.valueStart] === '{') return section;
  if (text.slice(section.valueStart, section.end) === 'null') return section;
  throw new UnreadableConfig(`has a "${section.key}" that is no object`);
}

function entryOf(text: string, host: string): Member | undefined {
  const section = sectionOf(text, openOf(text));
  if (section === undefined || text[section.valueStart] !== '{') return undefined;
  return membersOf(text, section.valueStart).findLast(({ key }) => key === host);
}

function helperOf(text: string, entry: Member): string {
  const value: unknown = JSON.parse(text.slice(entry.valueStart, entry.end));
  if (typeof value !== 'string') throw new UnreadableConfig(`names no helper for "${entry.key}", but something else`);
  return value;
}

/** Our entries as an object, laid out as the members around it are. */
function block(hosts: readonly string[], lead: string): string {
  const indent = /\n([^\S\n]*)$/.exec(lead)?.[1];
  const entries = hosts.map((host) => `${JSON.stringify(host)}: ${JSON.stringify(HELPER)}`);
  if (indent === undefined) return `{${entries.join(', ')}}`;
  return `{\n${entries.map((entry) => indent + indent + entry).join(',\n')}\n${indent}}`;
}
