import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type ActionDefinition, inputVariables, readAction } from './action-definition.ts';
import { COMMAND_FOLDER, CommandFiles } from './command-files.ts';
import { listTree, type TreeEntry } from './file-tree.ts';
import { Masker } from './masker.ts';
import { machineVariables, runnerVariables, workflowVariables } from './runner-variables.ts';
import type { JobOptions, StartedStep, Step, StepOptions, StepResult, Variables } from './step.ts';
import { postHeader, runHeader, usesHeader } from './step-header.ts';
import { StepLog } from './step-log.ts';
import { type Ended, startProcess } from './step-process.ts';

export type { JobOptions, StartedStep, StepOptions, StepResult } from './step.ts';

/** A job on a runner of its own, in the sandbox's world. */
export async function createJob(sandbox: Sandbox, options: JobOptions = {}): Promise<Job> {
  return new Job(sandbox.env, options, sandbox.githubToken);
}

/** What a runner is to its steps: folders, variables, command files, and one masker for them all. */
export class Job {
  readonly folder: string;
  /** RUNNER_TEMP */
  readonly temp: string;
  /** GITHUB_WORKSPACE */
  readonly workspace: string;
  readonly masker: Masker = new Masker();
  /** The job's `env:` and what steps have added through GITHUB_ENV. */
  readonly env: Record<string, string>;
  readonly #path: string[] = [];
  readonly #runner: Variables;
  readonly #actionFolder: string;
  readonly #action: ActionDefinition;
  readonly #scripts = new Set<string>();
  readonly #placed: NonNullable<JobOptions['inContainer']>;

  constructor(world: Variables, options: JobOptions, githubToken: string) {
    this.folder = realpathSync(mkdtempSync(join(options.folder ?? tmpdir(), 'keyless-job-')));
    this.temp = join(this.folder, '_temp');
    this.workspace = join(this.folder, 'workspace');
    for (const path of [join(this.temp, '_github_workflow'), this.workspace, join(this.folder, 'home')]) {
      mkdirSync(path, { recursive: true });
    }
    this.#placed = options.inContainer ?? ((command) => command);
    this.#actionFolder = resolve(options.action ?? '.');
    this.#action = readAction(this.#actionFolder, { 'github.token': githubToken });
    const event = join(this.temp, '_github_workflow', 'event.json');
    writeFileSync(event, JSON.stringify(options.event ?? { ref: world['GITHUB_REF'] }));
    this.#runner = runnerVariables(world, { temp: this.temp, workspace: this.workspace, event }, options.runner ?? {});
    this.env = { ...workflowVariables(world), ...options.env };
    this.masker.addValue(this.#runner['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    this.masker.addValue(githubToken);
  }

  /** Runs the action as a `uses:` step would, to its end. */
  async step(options: StepOptions = {}): Promise<StepResult> {
    return await this.startStep(options).finished;
  }

  startStep(options: StepOptions = {}): StartedStep {
    return this.#startAction(options.entry ?? 'main', options, {});
  }

  /** Runs the action's post for a step that has run, with that step's inputs and state. */
  async post(main: StepResult, options: Omit<StepOptions, 'inputs' | 'entry'> = {}): Promise<StepResult> {
    return await this.startPost(main, options).finished;
  }

  startPost(main: StepResult, options: Omit<StepOptions, 'inputs' | 'entry'> = {}): StartedStep {
    return this.#startAction('post', { ...options, inputs: main.inputs }, main.state);
  }

  /** Runs a `run:` step: `bash -e` over a script file. */
  async run(command: string, { env = {} }: { readonly env?: Variables } = {}): Promise<StepResult> {
    const script = `${randomUUID()}.sh`;
    this.#scripts.add(script);
    writeFileSync(join(this.temp, script), command);
    return await this.#start({
      command: 'bash',
      args: ['-e', join(this.temp, script)],
      own: env,
      given: {},
      inputs: {},
      umask: undefined,
      header: runHeader(command, { ...this.env, ...env }),
    }).finished;
  }

  /** What lies in RUNNER_TEMP, but for what the runner itself keeps there. */
  tree(): readonly TreeEntry[] {
    return listTree(this.temp, new Set([COMMAND_FOLDER, '_github_workflow', ...this.#scripts]));
  }

  /** The runner's clean-up at the end of the job. */
  async remove(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #startAction(entry: 'main' | 'post', { inputs = {}, env = {}, umask }: StepOptions, state: Variables): StartedStep {
    const file = this.#action.entries[entry];
    if (file === undefined) throw new Error(`action.yml names no "${entry}"`);
    const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const given = { ...states, ...inputVariables(this.#action, inputs) };
    return this.#start({
      command: process.execPath,
      args: [join(this.#actionFolder, file)],
      own: env,
      given,
      inputs,
      umask,
      header:
        entry === 'post' ? postHeader() : usesHeader({ ...this.#action.inputs, ...inputs }, { ...this.env, ...env }),
    });
  }

  #start({ command, args, own, given, inputs, umask, header }: Step): StartedStep {
    const files = new CommandFiles(this.temp);
    const log = new StepLog(this.masker, { debug: this.#runner['RUNNER_DEBUG'] === '1' });
    for (const line of header) log.show(line);
    // In the runner's order: what comes later can't be overridden by what an earlier step exported.
    const env: Variables = {
      ...machineVariables(this.folder),
      ...this.env,
      ...own,
      ...given,
      ...this.#runner,
      ...files.variables,
    };
    const path = [...this.#path.toReversed(), env['PATH'] ?? ''].join(delimiter);
    const step = { command, args, env: { ...env, PATH: path }, cwd: this.workspace, umask };
    const { child, ended } = startProcess(this.#placed(step), (line) => log.take(line));
    return {
      child,
      pid: child.pid ?? 0,
      kill: (signal) => {
        child.kill(signal);
      },
      finished: ended.then((end) => {
        if (command === 'bash' && end.exitCode) log.fail(`Process completed with exit code ${end.exitCode}.`);
        return this.#finish(end, files, log, inputs);
      }),
    };
  }

  #finish(end: Ended, files: CommandFiles, log: StepLog, inputs: Variables): StepResult {
    const results = files.collect(this.masker, log);
    Object.assign(this.env, results.env);
    for (const folder of results.path) {
      const known = this.#path.indexOf(folder);
      if (known >= 0) this.#path.splice(known, 1);
      this.#path.push(folder);
    }
    return {
      ...end,
      ...results,
      outputs: { ...log.outputs, ...results.outputs },
      state: { ...log.state, ...results.state },
      log: log.text,
      masks: log.masks,
      annotations: log.annotations,
      inputs,
    };
  }
}
