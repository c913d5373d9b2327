/** A line that the runner acts on instead of printing it. */
export interface WorkflowCommand {
  /** Lower case. */
  readonly name: string;
  /** Keys are in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner knows; a line that names another is only text. */
export const KNOWN_COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const DATA: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const OLD_FORM: readonly Escape[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

type Escape = readonly [string, string];

/** As actions/runner's ActionCommand reads a line: `::name key=value::data` after blanks, or `##[name key=value]data` anywhere. */
export function parseCommand(line: string, known: ReadonlySet<string> = KNOWN_COMMANDS): WorkflowCommand | undefined {
  return newForm(line, known) ?? oldForm(line, known);
}

function newForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), { known, separator: ',', property: PROPERTY, data: DATA });
}

function oldForm(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const grammar = { known, separator: ';', property: OLD_FORM, data: OLD_FORM };
  return command(line.slice(start + 3, end), line.slice(end + 1), grammar);
}

interface Grammar {
  readonly known: ReadonlySet<string>;
  readonly separator: string;
  readonly property: readonly Escape[];
  readonly data: readonly Escape[];
}

function command(head: string, data: string, grammar: Grammar): WorkflowCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!grammar.known.has(name)) return undefined;
  const given =
    space > 0
      ? head
          .slice(space + 1)
          .trim()
          .split(grammar.separator)
      : [];
  const properties = given.flatMap((pair) => {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, Math.max(equals, 0)).toLowerCase();
    const value = pair.slice(equals + 1);
    return key === '' || value === '' ? [] : [[key, unescaped(value, grammar.property)]];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, grammar.data) };
}

/** One escape after the other, over the whole text, as the runner does. */
function unescaped(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((sum, [escaped, character]) => sum.replaceAll(escaped, character), text);
}
