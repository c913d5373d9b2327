import type { Masker } from './masker.ts';
import { KNOWN_COMMANDS, parseCommand, type WorkflowCommand } from './workflow-command.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string | undefined;
  /** `FILE:LINE`, or `FILE` alone, where it has a place. */
  readonly place?: string | undefined;
}

/** One step's output as the runner takes it: commands are obeyed, everything else is masked and shown. */
export class StepLog {
  readonly #masker: Masker;
  readonly #lines: string[] = [];
  readonly #debug: boolean;
  /** While commands are stopped: the token that resumes them. */
  #stopToken: string | undefined;
  /** The values add-mask was given in this step, in order. */
  readonly masks: string[] = [];
  readonly annotations: Annotation[] = [];
  /** set-output and save-state as commands: deprecated, but obeyed. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};

  constructor(masker: Masker, { debug }: { readonly debug: boolean }) {
    this.#masker = masker;
    this.#debug = debug;
  }

  /** As GitHub shows it. */
  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** A line that the step printed, on either stream. */
  take(line: string): void {
    const known = this.#stopToken === undefined ? KNOWN_COMMANDS : new Set([...KNOWN_COMMANDS, this.#stopToken]);
    const command = parseCommand(line, known);
    if (this.#stopToken !== undefined) {
      if (command?.name === this.#stopToken) this.#stopToken = undefined;
      this.show(line);
    } else if (command === undefined) this.show(line);
    else this.#obey(command, line);
  }

  /** A line of the runner's own. */
  show(line: string): void {
    this.#lines.push(...this.#masker.mask(line).split('\n'));
  }

  /** An error of the runner's own. */
  fail(message: string): void {
    this.#annotate('error', message);
  }

  #obey({ name, data, properties }: WorkflowCommand, line: string): void {
    switch (name) {
      case 'add-mask':
        if (this.#masker.addMask(data)) this.masks.push(data);
        else this.#annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(name, data, properties);
        break;
      case 'group':
      case 'endgroup':
        this.show(`##[${name}]${data}`);
        break;
      case 'debug':
        if (this.#debug) this.show(`##[debug]${data}`);
        break;
      case 'stop-commands':
        this.#stopToken = data.toLowerCase();
        if (data.length > 6) this.#masker.addValue(data);
        this.show(line);
        break;
      case 'set-output':
        this.outputs[properties['name'] ?? ''] = data;
        break;
      case 'save-state':
        this.state[properties['name'] ?? ''] = data;
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`The \`${name}\` command is disabled.`);
        break;
      default:
    }
  }

  #annotate(level: Annotation['level'], message: string, properties: Readonly<Record<string, string>> = {}): void {
    const { file, line, title } = properties;
    const place = file === undefined ? {} : { place: line === undefined ? file : `${file}:${line}` };
    this.annotations.push({
      level,
      message: this.#masker.mask(message),
      title: title && this.#masker.mask(title),
      ...place,
    });
    this.show(`##[${level}]${message}`);
  }
}
