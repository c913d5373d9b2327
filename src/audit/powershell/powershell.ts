import { listed } from '../flow/commands/environment.ts';
import { fillIn, template } from '../flow/placeholders.ts';
import { newBudget, Shell } from '../flow/shell.ts';
import { fileAt, logOf } from '../flow/sinks.ts';
import { Trace } from '../flow/trace.ts';
import { joined, plainText, type Value } from '../flow/value.ts';
import type { ScriptTask, World } from '../flow/world.ts';

const PRINTS = /^(?:Write-(?:Output|Host|Verbose|Warning|Information|Error)|echo|Out-Host)\b/i;
const LISTS =
  /\b(?:Get-ChildItem|gci|dir|ls|Get-Item|gi)\s+(?:-Path\s+)?['"]?env:[\\/]?(?:\*)?['"]?(?=\s*(?:$|[|;)]))|\[(?:System\.)?Environment\]::GetEnvironmentVariables\(/i;
const TRACES = /\bSet-PSDebug\s+(?:-\w+\s+)*-Trace\s+[12]\b/i;
const TO_FILE =
  /(?:>>?|\|\s*(?:Out-File|Add-Content|Set-Content|Tee-Object)\s+(?:-\w+\s+)*)\s*(?:-(?:FilePath|Path|Append)\s+)*["']?(\$\{?env:\w+\}?|[^\s"'|;]+)/i;
const CONTENT_OF = /\b(?:Get-Content|gc|cat|type)\s+(?:-\w+\s+)*["']?(\$\{?env:\w+\}?|\$\w+)/i;

/** Follows PowerShell by its lines: what traces, prints, lists or writes, of variables and expressions with a secret in them. */
export function runPowerShell(task: ScriptTask, world: World): void {
  const shell = new Shell({ world, task, running: new Set(), budget: newBudget() });
  const { text, expressions } = template(task.snippet.text);
  const resolve = (part: string): Value => fillIn(part, expressions, task.expression);
  for (const { start, text: line } of statements(text)) {
    const place = shell.place(start);
    if (TRACES.test(line)) shell.trace = new Trace(place, 'Set-PSDebug -Trace', false);
    if (/\bSet-PSDebug\s+-Off\b/i.test(line)) shell.trace = undefined;
    const value = statementValue(line, shell, resolve);
    if (value.secret !== undefined) shell.trace?.shows(shell.current(value.secret), place, world.report);
    const assigned = /^\$(?:(?:script|global|local):)?(env:)?(\w+)\s*=\s*(.*)$/is.exec(line);
    const lists = LISTS.test(line);
    const given = lists ? listing(line, shell) : value;
    if (assigned !== null && !lists) {
      const [, env, name = ''] = assigned;
      shell.assign(name, value);
      if (env !== undefined) shell.exported.add(name);
      continue;
    }
    const masks = /::add-mask::/.test(line);
    if (masks && value.secret !== undefined) shell.state.masked.add(value.secret.origin);
    const target = TO_FILE.exec(line)?.[1];
    const out = target === undefined ? logOf(shell) : fileAt(pathOf(target, shell), shell, logOf(shell));
    const prints =
      lists || PRINTS.test(line) || CONTENT_OF.test(line) || /^["']|^\$\{?(?:env:)?\w+\}?\s*(?:$|\||>)/i.test(line);
    if (!masks && prints && !/\|\s*(?:Out-Null|docker|aws|gh|ConvertTo-SecureString)\b/i.test(line))
      out.write(given, place);
  }
}

/** What `Get-ChildItem env:` lists, by what a filter behind it leaves. */
function listing(line: string, shell: Shell): Value {
  const filter = /-(?:like|match)\s+['"]([^'"]*)['"]/i.exec(line)?.[1];
  const secrets = new Map(shell.secretVariables());
  if (filter !== undefined) {
    const part = filter.replace(/[*^$]/g, '').toUpperCase();
    for (const name of secrets.keys()) if (!name.toUpperCase().includes(part)) secrets.delete(name);
  }
  return listed(secrets);
}

/** Lines, and what `;` divides; a line that ends in a backquote or a pipe goes on. */
function statements(text: string): readonly { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = [];
  for (const match of text.matchAll(/(?:[^\n;`|"']|`[\s\S]|\|\s*\n?|"(?:[^"`]|`[\s\S])*"|'[^']*'|["'])+/g)) {
    const line = match[0].trim();
    if (line !== '' && !line.startsWith('#'))
      found.push({ start: match.index + match[0].length - match[0].trimStart().length, text: line });
  }
  return found;
}

/** Every variable and expression of a statement. */
function statementValue(line: string, shell: Shell, resolve: (part: string) => Value): Value {
  const body = line.replace(/'[^']*'/g, (quoted) => (/[\ue100-\uf7ff]/.test(quoted) ? quoted : "''"));
  const values: Value[] = [resolve(body)];
  for (const [, name = ''] of body.matchAll(/\$\{?(?:env:|script:|global:)?(\w+)\}?/gi)) {
    const value = shell.variable(name);
    values.push(
      CONTENT_OF.test(line) && value.file !== undefined
        ? { text: '\u0001', secret: value.file, file: undefined }
        : value,
    );
  }
  const { secret } = joined(values);
  const written = /^(?:\S+\s+)?["']?([\w-]+(?:=|<<))/.exec(line)?.[1] ?? '';
  return secret === undefined ? plainText('') : { text: `${written}\u0001`, secret, file: undefined };
}

function pathOf(target: string, shell: Shell): Value {
  const name = /^\$\{?env:(\w+)\}?$/i.exec(target)?.[1];
  return name === undefined ? plainText(target) : shell.variable(name);
}
