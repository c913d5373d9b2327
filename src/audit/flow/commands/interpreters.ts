import type { Call } from '../runner.ts';
import { SOMETHING, secretValue, type Value } from '../value.ts';
import { listed } from './environment.ts';
import type { Handler, Handlers } from './handler.ts';

/** How each language prints its whole environment. */
const DUMPS: Readonly<Record<string, RegExp>> = {
  node: /(?:console\.\w+|stdout\.write)\s*\(\s*(?:JSON\.stringify\s*\(\s*)?process\.env\s*[,)]/,
  python: /(?:print|pprint|dumps)\s*\(\s*(?:dict\s*\(\s*)?(?:os\.)?environ\s*(?:\.copy\(\)|\.items\(\))?\s*[,)]/,
  ruby: /(?:puts|p|pp|print)\s*\(?\s*ENV(?:\.(?:to_h|inspect|to_a|each\b.*))?\s*\)?\s*(?:$|;|')/m,
  php: /phpinfo\s*\(|(?:print_r|var_dump)\s*\(\s*(?:getenv\s*\(\s*\)|\$_ENV|\$_SERVER)/,
  perl: /print\b.*%ENV|Dumper\s*\(?\s*\\?%ENV/,
};

const LANGUAGE: Readonly<Record<string, string>> = {
  node: 'node',
  nodejs: 'node',
  deno: 'node',
  bun: 'node',
  python: 'python',
  python3: 'python',
  python2: 'python',
  ruby: 'ruby',
  php: 'php',
  perl: 'perl',
};

export const INTERPRETER_COMMANDS: Handlers = Object.fromEntries<Handler>(
  Object.entries(LANGUAGE).map(([command, language]) => [command, (call) => interpreted(call, language)]),
);

/** `-c`, `-e`, or a program on standard input. */
function interpreted(call: Call, language: string): Value | undefined {
  const at = call.args.findIndex(({ text }) => /^-(?:c|e|p|r|pe|ne|-eval|-print)$/.test(text));
  const program =
    at < 0 ? (call.args.length === 0 || call.args[0]?.text === '-' ? call.stdin : undefined) : call.args[at + 1];
  if (program === undefined) return undefined;
  if (printsEnvironment(program.text, language)) return listed(call.shell.secretVariables());
  if (/\.stdin|<STDIN>|STDIN\b|sys\.stdin|\bARGF\b/.test(program.text) && call.stdin?.secret !== undefined)
    return secretValue({ ...call.stdin.secret, masked: false, maskedWide: false });
  return SOMETHING;
}

export function printsEnvironment(program: string, language: string): boolean {
  return DUMPS[language]?.test(program) === true;
}
