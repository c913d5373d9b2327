import { appendFileSync, closeSync, existsSync, ftruncateSync, openSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { ActionError } from '../errors.ts';
import { replaceControls } from '../output/unseen.ts';
import type { Runner } from '../ports/runner.ts';
import { appendPairs } from './command-files.ts';
import type { WorkflowPlace } from './workflow-place.ts';

const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

/** The job's runner, over @actions/core. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function githubRunner(env: NodeJS.ProcessEnv): Runner & { fail(text: string, place?: WorkflowPlace): void } {
  const before = COMMAND_FILES.flatMap((variable) => {
    const path = env[variable];
    return path && existsSync(path) ? [{ path, size: statSync(path).size }] : [];
  });
  return {
    mask: (masks) =>
      atOnce(() => {
        for (const mask of masks) core.setSecret(mask);
      }),
    saveState: (name, value) => write(() => core.saveState(name, value)),
    exportVariables: (variables) => write(() => appendPairs('GITHUB_ENV', variables, env)),
    outputs: (outputs) => write(() => appendPairs('GITHUB_OUTPUT', outputs, env)),
    addPath: (folder) => write(() => core.addPath(folder)),
    summary(markdown) {
      // The summary is a courtesy: a full disk or a runner without one is no reason to fail.
      try {
        appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}${EOL}`);
      } catch {
        core.info('The step summary could not be written.');
      }
    },
    group: (title, lines) =>
      atOnce(() => {
        core.startGroup(plain(title));
        for (const line of lines) core.info(plain(line));
        core.endGroup();
      }),
    info: (line) => core.info(plain(line)),
    notice: (line) => core.notice(plain(line)),
    warning: (line) => core.warning(plain(line)),
    annotate({ kind, place, text }) {
      const show = { error: core.error, warning: core.warning, notice: core.notice }[kind];
      show(
        plain(text),
        place && { file: place.file, startLine: place.line, startColumn: place.column, title: place.title },
      );
    },
    fail(text, place) {
      core.error(defuse(text), place === undefined ? {} : annotation(place));
    },
    retract() {
      for (const { path, size } of before) truncate(path, size);
    },
  };
}

/** Hundreds of lines, one system call. */
function atOnce(write: () => void): void {
  process.stdout.cork();
  try {
    write();
  } finally {
    process.stdout.uncork();
  }
}

function annotation({ file, line }: WorkflowPlace): core.AnnotationProperties {
  return line === undefined ? { file } : { file, startLine: line };
}

function write(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (error instanceof ActionError) throw error;
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new ActionError('file-failed', `the runner's command file could not be written${code}`, {
      hint: 'Is the disk that holds RUNNER_TEMP full?',
      cause: error,
    });
  }
}

function truncate(path: string, size: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, size);
  } finally {
    closeSync(file);
  }
}

/** One line, in which nothing from outside (a branch name, say) is a workflow command. */
function plain(line: string): string {
  return defuse(replaceControls(line, ' ')).replace(/^(\s*)::/, '$1: :');
}

/** The runner still obeys the old `##[command]` form anywhere in a line. */
function defuse(text: string): string {
  return text.replaceAll('##[', '## [');
}
