import type { Source } from '../../source.ts';
import { repositoryPath } from '../job-state.ts';
import type { Call } from '../runner.ts';
import { type Handlers, option, plainWords } from './handler.ts';

/** Task runners whose tasks are shell: what they run is followed. */
export const TASK_COMMANDS: Handlers = {
  npm: packageScript,
  pnpm: packageScript,
  yarn: packageScript,
  bun: packageScript,
  make,
  gmake: make,
};

/** `npm run NAME`, with its `pre` and `post` scripts. */
function packageScript(call: Call): undefined {
  const words = plainWords(call.args);
  const [verb = '', named = ''] = words;
  const name = /^(?:run|run-script)$/.test(verb)
    ? named
    : /^(?:test|start)$/.test(verb) || call.name === 'yarn'
      ? verb
      : '';
  const folder = option(call.args, '--prefix', '-C', '--cwd')?.text ?? '.';
  const path = repositoryPath(`${folder}/package.json`, call.shell.folder);
  const source = path === undefined ? undefined : call.shell.run.world.read(path);
  if (name === '' || source === undefined) return undefined;
  for (const script of [`pre${name}`, name, `post${name}`]) runPackageScript(script, source, call);
  return undefined;
}

function runPackageScript(name: string, source: Source, call: Call): void {
  const text = scriptsOf(source)[name];
  const found = source.text.search(new RegExp(`"${name.replace(/[^\w:-]/g, '.')}"\\s*:\\s*"`));
  if (text === undefined || found < 0) return;
  const start = source.text.indexOf('"', source.text.indexOf(':', found + name.length)) + 1;
  const snippet = { text, place: (offset: number) => source.place(start + (text.includes('\n') ? 0 : offset)) };
  const path = `${source.path}#${name}`;
  call.runner.other(
    { snippet, path, args: [], inside: false, trace: undefined, place: call.place },
    call.shell,
    call.out,
    call.stdin,
  );
}

function scriptsOf(source: Source): Readonly<Record<string, string>> {
  try {
    const read: { readonly scripts?: Record<string, unknown> } = JSON.parse(source.text);
    const texts = Object.entries(read.scripts ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

/** `make TARGET`: the recipe's lines, with make's `$$` as the shell's `$`. */
function make(call: Call): undefined {
  const folder = option(call.args, '-C', '--directory')?.text ?? '.';
  const named = option(call.args, '-f', '--file')?.text;
  const targets = plainWords(call.args).filter((word) => !word.includes('=') && word !== folder && word !== named);
  const path = repositoryPath(`${folder}/${named ?? 'Makefile'}`, call.shell.folder);
  const source = path === undefined ? undefined : call.shell.run.world.read(path);
  if (source !== undefined) for (const target of targets) runRecipe(target, source, call);
  return undefined;
}

function runRecipe(target: string, source: Source, call: Call): void {
  let inside = false;
  for (let line = 1; line <= source.lines; line++) {
    const text = source.line(line);
    const rule = /^([\w./-][\w./ -]*?)\s*:(?!=)/.exec(text);
    if (rule !== null) inside = (rule[1] ?? '').split(/\s+/).includes(target);
    else if (inside && text.startsWith('\t')) {
      const first = line;
      let whole = text;
      while (whole.endsWith('\\') && line < source.lines) whole = `${whole.slice(0, -1)}${source.line(++line).trim()}`;
      runLine(whole, first, target, source, call);
    } else if (inside && text !== '' && !/^\s*#/.test(text)) inside = false;
  }
}

function runLine(text: string, line: number, target: string, source: Source, call: Call): void {
  const command = text.replace(/^\t\s*[@+-]*/, '');
  const column = text.length - command.length;
  // make expands $(NAME) and ${NAME} itself, mostly from variables of the same name in the environment.
  const shell = command.replaceAll('$$', '$').replace(/\$\((\w+)\)/g, (_, name: string) => `\${${name}}`);
  const snippet = { text: shell, place: () => ({ file: source.path, line, column: column + 1 }) };
  const path = `${source.path}#${target}:${line}`;
  call.runner.other(
    { snippet, path, args: [], inside: false, trace: undefined, place: call.place },
    call.shell,
    call.out,
    call.stdin,
  );
}
