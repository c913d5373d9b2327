import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommandFile, parsePathFile } from './file-command.ts';
import type { Masker } from './masker.ts';
import type { StepLog } from './step-log.ts';

const FILES = {
  GITHUB_ENV: 'set_env_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const;

const LARGEST_SUMMARY = 1024 * 1024;

/** The folder in RUNNER_TEMP where a runner keeps command files, and leaves them. */
export const COMMAND_FOLDER = '_runner_file_commands';

export interface CommandResults {
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Scrubbed, as it is uploaded. */
  readonly summary: string;
}

/** One step's own command files. */
export class CommandFiles {
  /** GITHUB_ENV … and the path of each. */
  readonly variables: Readonly<Record<keyof typeof FILES, string>>;

  constructor(temp: string) {
    const folder = join(temp, COMMAND_FOLDER);
    mkdirSync(folder, { recursive: true });
    const id = randomUUID();
    const path = (name: keyof typeof FILES): string => join(folder, `${FILES[name]}${id}`);
    this.variables = {
      GITHUB_ENV: path('GITHUB_ENV'),
      GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
      GITHUB_STATE: path('GITHUB_STATE'),
      GITHUB_PATH: path('GITHUB_PATH'),
      GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
    };
    for (const file of Object.values(this.variables)) writeFileSync(file, '');
  }

  /** Read when the step has ended, however it ended; what can't be read is an error in its log. */
  collect(masker: Masker, log: StepLog): CommandResults {
    const env = this.#pairs('GITHUB_ENV', log);
    for (const name of Object.keys(env)) {
      if (name.toUpperCase() !== 'NODE_OPTIONS') continue;
      log.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      delete env[name];
    }
    return {
      env,
      outputs: this.#pairs('GITHUB_OUTPUT', log),
      state: this.#pairs('GITHUB_STATE', log),
      path: parsePathFile(this.#text('GITHUB_PATH')),
      summary: this.#summary(masker, log),
    };
  }

  #summary(masker: Masker, log: StepLog): string {
    const summary = this.#text('GITHUB_STEP_SUMMARY');
    if (Buffer.byteLength(summary) > LARGEST_SUMMARY) {
      log.fail('$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k');
      return '';
    }
    return summary
      .split('\n')
      .map((line) => masker.mask(line))
      .join('\n');
  }

  #pairs(name: keyof typeof FILES, log: StepLog): Record<string, string> {
    try {
      return parseCommandFile(this.#text(name));
    } catch (error) {
      log.fail(`Unable to process file command '${name.slice(7).toLowerCase()}' successfully.`);
      log.fail(error instanceof Error ? error.message : String(error));
      return {};
    }
  }

  #text(name: keyof typeof FILES): string {
    const path = this.variables[name];
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }
}
