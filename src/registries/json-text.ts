/** One member of an object in a JSON text, by its places in that text. */
export interface Member {
  readonly key: string;
  /** Of the key's opening quote. */
  readonly start: number;
  readonly valueStart: number;
  /** Behind the value. */
  readonly end: number;
}

/**
 * The members of the object whose `{` is at `open`, in their order, duplicates included. The text must be valid JSON:
 * what is edited stays the text its owner wrote, byte for byte, but for the one member.
 */
export function membersOf(text: string, open: number): readonly Member[] {
  const members: Member[] = [];
  let at = skipBlanks(text, open + 1);
  while (text[at] === '"') {
    const start = at;
    const keyEnd = skipValue(text, start);
    const valueStart = skipBlanks(text, skipBlanks(text, keyEnd) + 1); // behind the colon
    const end = skipValue(text, valueStart);
    members.push({ key: JSON.parse(text.slice(start, keyEnd)), start, valueStart, end });
    at = skipBlanks(text, end);
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
  return members;
}

/** The text with a member added behind the last, written as that one is. */
export function addMember(text: string, open: number, key: string, value: (lead: string) => string): string {
  const members = membersOf(text, open);
  const last = members.at(-1);
  if (last === undefined) return splice(text, open + 1, open + 1, `${JSON.stringify(key)}: ${value('')}`);
  const before = members.at(-2)?.end;
  const lead = text.slice(before === undefined ? open + 1 : text.indexOf(',', before) + 1, last.start);
  const colon = text.slice(skipValue(text, last.start), last.valueStart);
  return splice(text, last.end, last.end, `,${lead}${JSON.stringify(key)}${colon}${value(lead)}`);
}

/** The text without that member; what `addMember` added leaves no trace. */
export function removeMember(text: string, open: number, member: Member): string {
  const members = membersOf(text, open);
  const at = members.findIndex(({ start }) => start === member.start);
  const [before, after] = [members[at - 1], members[at + 1]];
  if (before !== undefined) return splice(text, before.end, member.end, '');
  if (after !== undefined) return splice(text, member.start, after.start, '');
  return splice(text, open + 1, member.end, '');
}

export function replaceValue(text: string, member: Member, value: string): string {
  return splice(text, member.valueStart, member.end, value);
}

function splice(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Behind the value that begins here. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '"') at = stringEnd(text, at);
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (depth === 0) return scalarEnd(text, at);
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** At the closing quote. */
function stringEnd(text: string, open: number): number {
  let at = open + 1;
  while (text[at] !== '"' && at < text.length) at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Behind a number, true, false or null. */
function scalarEnd(text: string, from: number): number {
  let at = from;
  while (/[\w.+-]/.test(text[at] ?? '')) at++;
  return at;
}
