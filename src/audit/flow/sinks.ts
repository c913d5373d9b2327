import type { Place } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import { COMMAND_FILES, fileKey } from './job-state.ts';
import { nameOf } from './keyless-secrets.ts';
import { NOWHERE, type Out } from './out.ts';
import type { Shell } from './shell.ts';
import { HIDDEN, plainText, type Secret, secretFile, type Value, worse } from './value.ts';

/** The job's log. */
export function logOf(shell: Shell): Out {
  return {
    kind: 'log',
    write(value, place) {
      if (value.secret !== undefined) tellLog(shell.current(value.secret), place, shell);
    },
  };
}

function tellLog(secret: Secret, place: Place, shell: Shell): void {
  if (secret.listing !== undefined) {
    shell.report(
      'environment-dump',
      secret.masked ? 'warning' : 'error',
      place,
      `This prints the whole environment, in which ${names(secret.listing)} ${secret.listing.length === 1 ? 'is' : 'are'} secret.`,
      'printenv PATH HOME   # the variables you want to see, by name',
      secret.listing[0] ?? '',
    );
    return;
  }
  shell.report(
    'secret-in-log',
    secret.masked ? 'warning' : 'error',
    place,
    secret.masked
      ? `This prints ${secret.origin} to the log, where only a mask stands before it.`
      : `This prints ${secret.origin} to the log, in a form that no mask hides.`,
    `value="$(cat "$${nameOf(secret)}_FILE")"   # use it, and print nothing of it`,
    secret.origin,
  );
}

export function names(all: readonly string[]): string {
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}

/** A file, by the path that a redirection or `tee` names. */
export function fileAt(path: Value, shell: Shell, log: Out): Out {
  const { text } = path;
  if (text === '/dev/null') return NOWHERE;
  if (/^\/dev\/(?:stdout|stderr|tty|fd\/[12])$/.test(text)) return log;
  const command = Object.values(COMMAND_FILES).find((file) => file === text);
  if (command !== undefined) return commandFile(command, shell);
  return {
    kind: 'file',
    write({ secret }) {
      if (secret === undefined) return;
      const key = fileKey(text, shell.folder);
      const found = worse(shell.state.files.get(key), shell.current(secret));
      if (found !== undefined && text !== '') shell.state.files.set(key, found);
    },
  };
}

const RULE_OF: Readonly<Record<string, RuleId>> = {
  [COMMAND_FILES.GITHUB_ENV]: 'secret-in-environment',
  [COMMAND_FILES.GITHUB_OUTPUT]: 'secret-in-output',
  [COMMAND_FILES.GITHUB_STEP_SUMMARY]: 'secret-in-summary',
};

/** What a command file does with a line: the job's variables, the step's outputs, the summary. */
function commandFile(file: string, shell: Shell): Out {
  const { open } = shell.state;
  return {
    kind: 'file',
    write(value, place) {
      const rule = RULE_OF[file];
      if (value.secret !== undefined && rule !== undefined) tellFile(rule, shell.current(value.secret), place, shell);
      if (file === COMMAND_FILES.GITHUB_STEP_SUMMARY) return;
      for (const line of value.text.split('\n')) {
        const [, name, separator, rest = ''] = /^([\w-]+)(<<|=)(.*)$/.exec(line) ?? [];
        if (name !== undefined && separator === '<<') open.set(file, name);
        else if (name !== undefined) set(file, name, lineValue(rest, value, shell), shell);
        else if (line.includes(HIDDEN)) set(file, open.get(file) ?? '', lineValue(line, value, shell), shell);
      }
    },
  };
}

/** One line of what was written, which may hold the secret or not. */
function lineValue(text: string, whole: Value, shell: Shell): Value {
  if (text.includes(HIDDEN) && whole.secret !== undefined)
    return { text: HIDDEN, secret: shell.current(whole.secret), file: undefined };
  return whole.file !== undefined && whole.text.includes(text) && text !== ''
    ? secretFile(whole.file, text)
    : plainText(text);
}

function set(file: string, name: string, value: Value, shell: Shell): void {
  if (name === '') return;
  if (file === COMMAND_FILES.GITHUB_ENV) shell.state.env.set(name, value);
  const { step } = shell.run.task;
  if (file === COMMAND_FILES.GITHUB_OUTPUT && step !== undefined)
    shell.state.outputs.set(`${step}.${name}`.toLowerCase(), value);
}

function tellFile(rule: RuleId, secret: Secret, place: Place, shell: Shell): void {
  const name = nameOf(secret);
  const hidden = secret.masked ? '' : ', in a form that no mask hides';
  const [severity, why, fix] =
    rule === 'secret-in-environment'
      ? ([
          secret.masked ? 'warning' : 'error',
          `This puts ${secret.origin} into the environment of every later step and action of the job${hidden}.`,
          `run: ${name}="$(cat "$${name}_FILE")" ./deploy   # in the one step that needs it`,
        ] as const)
      : rule === 'secret-in-output'
        ? ([
            secret.masked ? 'warning' : 'error',
            `This makes ${secret.origin} an output, which is shown where it is used${hidden}.`,
            `echo "file=$${name}_FILE" >> "$GITHUB_OUTPUT"   # the path, not the value`,
          ] as const)
        : ([
            'error',
            `This writes ${secret.origin} to the job summary${secret.masked ? ', where only a mask stands before it' : hidden}.`,
            'echo "deployed" >> "$GITHUB_STEP_SUMMARY"   # nothing of the secret',
          ] as const);
  shell.report(
    rule,
    rule === 'secret-in-summary' && secret.masked ? 'warning' : severity,
    place,
    why,
    fix,
    secret.origin,
  );
}
