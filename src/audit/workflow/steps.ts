import { expressionsIn } from '../expression.ts';
import { printsEnvironment } from '../flow/commands/interpreters.ts';
import { repositoryPath } from '../flow/job-state.ts';
import { runScript, type Start } from '../flow/run-script.ts';
import type { Value } from '../flow/value.ts';
import type { World } from '../flow/world.ts';
import { runPowerShell } from '../powershell/powershell.ts';
import type { Scalar } from '../yaml.ts';
import { runAction } from './actions.ts';
import { runComposite } from './composite.ts';
import { type Contexts, resolveText, secretsInEnv } from './contexts.ts';
import { checkDebugEntries } from './debug-entries.ts';
import { runKeyless } from './keyless-step.ts';
import type { Step } from './model.ts';
import { checkPinned } from './pinned.ts';
import { checkUpload } from './uploads.ts';
import { actionOf, isKeyless, parseUses, type Uses } from './uses.ts';
import { checkWholeContexts } from './whole-contexts.ts';

/** What the steps of a job, or of a composite action, run in. */
export interface StepsPlace {
  readonly world: World;
  readonly contexts: Contexts;
  readonly shell: Scalar | undefined;
  readonly folder: string;
  readonly windows: boolean;
  /** How many composite actions are around. */
  readonly depth: number;
}

/** Follows steps in their order, each in what those before it have left. */
export function runSteps(steps: readonly Step[], place: StepsPlace): void {
  for (const step of steps) {
    const env = new Map<string, Value>(place.contexts.env);
    for (const { key, value } of step.env)
      if (value.kind === 'scalar') env.set(key, resolveText(value.text, { ...place.contexts, env }));
    const contexts = { ...place.contexts, env };
    checkWholeContexts(step.node, contexts, place.world);
    checkDebugEntries(step.env, contexts, place.world);
    if (step.uses !== undefined) runUses(step, step.uses, { ...place, contexts });
    else if (step.run !== undefined) runRun(step, step.run, { ...place, contexts });
  }
}

function runUses(step: Step, written: Scalar, place: StepsPlace): void {
  const { contexts, world } = place;
  const uses = parseUses(written.text);
  if (isKeyless(uses, world)) {
    runKeyless(step, contexts.state, world);
    return;
  }
  if (uses === undefined) return;
  checkPinned(uses, written, contexts.state, world);
  const action = actionOf(uses);
  checkUpload(action, step, contexts, world);
  if (uses.kind === 'local') runLocal(step, uses, place);
  else runAction(action, step, contexts, world);
}

function runLocal(step: Step, { path }: Extract<Uses, { kind: 'local' }>, place: StepsPlace): void {
  if (place.depth < 8) runComposite(step, path, place, runSteps);
}

function runRun(step: Step, run: Scalar, { contexts, folder, shell: given, windows, world }: StepsPlace): void {
  const shell = step.shell ?? given;
  const name = shell?.text ?? (windows ? 'pwsh' : 'bash');
  const near = step.env.filter(({ key }) => contexts.env.get(key)?.secret !== undefined).map(({ key }) => key);
  const inline = expressionsIn(run.text).some(
    ({ end, start }) => resolveText(run.text.slice(start, end), contexts).secret !== undefined,
  );
  const task = {
    snippet: run.snippet(),
    state: contexts.state,
    step: step.id,
    folder: repositoryPath(resolveText(step.folder ?? folder, contexts).text, '') ?? '',
    variables: contexts.env,
    expression: (text: string) => resolveText(text, contexts),
  };
  if (/^(?:pwsh|powershell)\b/.test(name)) runPowerShell(task, world);
  else if (/^(?:bash|sh)\b/.test(name)) runScript(task, world, { ...traceOf(shell), near });
  else checkLanguage(name, run, inline, contexts, world);
}

/** `shell: python` and its like: only whether it prints the whole environment. */
function checkLanguage(name: string, run: Scalar, inline: boolean, contexts: Contexts, world: World): void {
  const language = /^python/.test(name) ? 'python' : /^node/.test(name) ? 'node' : undefined;
  const [variable] = secretsInEnv(contexts).keys();
  if (language !== undefined && (variable !== undefined || inline) && printsEnvironment(run.text, language))
    world.report.add('environment-dump', 'warning', run.place, {
      why: `This prints the whole environment, in which ${variable ?? 'an expression'} is secret.`,
      fix: "print(os.environ['PATH'])   # the variables you want to see, by name",
      subject: variable ?? '',
    });
}

/** `shell: bash -x {0}` */
function traceOf(shell: Scalar | undefined): Start {
  if (shell === undefined || !/^(?:bash|sh)\s(?:.*\s)?-(?:[a-wyz]*x[a-z]*|o xtrace)(?:\s|$)/.test(shell.text))
    return {};
  return { trace: { place: shell.place, how: `shell: ${shell.text}` } };
}
