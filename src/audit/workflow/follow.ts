import { JobState } from '../flow/job-state.ts';
import { SOMETHING, type Value } from '../flow/value.ts';
import type { World } from '../flow/world.ts';
import { entriesOf, get, readYaml, textAt } from '../yaml.ts';
import { type Contexts, resolveText } from './contexts.ts';
import { checkDebugEntries } from './debug-entries.ts';
import { checkJob } from './job-rules.ts';
import { type Job, readSteps, readWorkflow, type Workflow } from './model.ts';
import { runSteps } from './steps.ts';
import { parseUses } from './uses.ts';
import { checkWholeContexts } from './whole-contexts.ts';

/** How deep GitHub lets reusable workflows call each other. https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations#limitations-of-reusable-workflows */
const DEEPEST = 10;

/** Follows every job of a workflow; the values of its outputs, where it is a reusable one. */
export function followWorkflow(
  workflow: Workflow,
  world: World,
  given: ReadonlyMap<string, Value>,
  depth = 0,
): ReadonlyMap<string, Value> {
  const needs = new Map<string, Value>();
  const waiting = new Map(workflow.jobs.map((job) => [job.id, job]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((job) => !job.needs.some((id) => waiting.has(id)));
    for (const job of ready.length > 0 ? ready : waiting.values()) {
      waiting.delete(job.id);
      followJob(job, workflow, world, { given, needs, depth });
    }
  }
  const outputs = new Map<string, Value>();
  for (const { key, value } of entriesOf(get(workflow.root, 'on', 'workflow_call', 'outputs'))) {
    const text = textAt(value, 'value');
    if (text !== undefined) outputs.set(key, resolveText(text, contextsOf(new JobState(), given, needs)));
  }
  return outputs;
}

interface Around {
  readonly given: ReadonlyMap<string, Value>;
  readonly needs: Map<string, Value>;
  readonly depth: number;
}

function contextsOf(state: JobState, inputs: ReadonlyMap<string, Value>, needs: ReadonlyMap<string, Value>): Contexts {
  return { state, inputs, needs, env: new Map(), actionFolder: undefined };
}

function followJob(job: Job, workflow: Workflow, world: World, { depth, given, needs }: Around): void {
  checkJob(job, workflow, world);
  if (job.uses !== undefined) {
    followCall(job, world, { depth, given, needs });
    return;
  }
  const state = new JobState();
  const contexts = contextsOf(state, given, needs);
  for (const { key, value } of [...workflow.env, ...job.env]) {
    if (value.kind !== 'scalar') continue;
    state.env.set(key, resolveText(value.text, contexts));
    checkWholeContexts(value, contexts, world);
  }
  checkDebugEntries([...workflow.env, ...job.env], contexts, world);
  runSteps(job.steps, { world, contexts, shell: job.shell, folder: job.folder, windows: job.windows, depth: 0 });
  for (const { key, value } of job.outputs) {
    if (value.kind !== 'scalar') continue;
    const { file, secret, text } = resolveText(value.text, contexts);
    // The runner drops an output that a mask fits.
    needs.set(`${job.id}.${key}`.toLowerCase(), secret?.masked === true ? SOMETHING : { text, secret, file });
  }
}

/** A reusable workflow of this repository. */
function followCall(job: Job, world: World, { depth, given, needs }: Around): void {
  const uses = parseUses(job.uses?.text ?? '');
  if (uses?.kind !== 'local' || depth >= DEEPEST) return;
  const source = world.read(uses.path);
  const workflow = source === undefined ? undefined : readWorkflow(source, readYaml(source).documents[0]);
  if (workflow === undefined) return;
  const contexts = contextsOf(new JobState(), given, needs);
  const inputs = new Map<string, Value>();
  for (const { key, value } of entriesOf(get(job.node, 'with')))
    inputs.set(key, value.kind === 'scalar' ? resolveText(value.text, contexts) : SOMETHING);
  for (const [name, value] of followWorkflow(workflow, world, inputs, depth + 1))
    needs.set(`${job.id}.${name}`.toLowerCase(), value);
}

/** An action.yml on its own: what its steps do whatever they are given. */
export function followAction(root: Parameters<typeof readWorkflow>[1], folder: string, world: World): void {
  const state = new JobState();
  const contexts = { ...contextsOf(state, new Map(), new Map()), actionFolder: folder };
  const place = { world, contexts, shell: undefined, folder: '', windows: false, depth: 0 };
  runSteps(readSteps(get(root, 'runs', 'steps')), place);
}
