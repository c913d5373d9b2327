import { JobState } from '../flow/job-state.ts';
import { SOMETHING, type Value } from '../flow/value.ts';
import { entriesOf, get, readYaml, textAt } from '../yaml.ts';
import { resolveText } from './contexts.ts';
import { readSteps, type Step } from './model.ts';
import type { StepsPlace } from './steps.ts';
import { actionFile } from './uses.ts';

/** Follows a composite action of this repository: its inputs, its steps, its outputs. */
export function runComposite(
  step: Step,
  path: string,
  place: StepsPlace,
  runSteps: (steps: readonly Step[], place: StepsPlace) => void,
): void {
  const source = actionFile(path, place.world);
  const [root] = source === undefined ? [] : readYaml(source).documents;
  if (root === undefined || textAt(root, 'runs', 'using') !== 'composite') return;
  const { contexts } = place;
  const inputs = new Map<string, Value>();
  for (const { key, value } of entriesOf(get(root, 'inputs'))) {
    const given =
      step.with.find((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value ?? get(value, 'default');
    inputs.set(key, given?.kind === 'scalar' ? resolveText(given.text, contexts) : SOMETHING);
  }
  const state = within(contexts.state);
  runSteps(readSteps(get(root, 'runs', 'steps')), {
    ...place,
    shell: undefined,
    folder: '',
    depth: place.depth + 1,
    contexts: { ...contexts, state, inputs, actionFolder: path },
  });
  contexts.state.onDisk = state.onDisk;
  for (const { key, value } of entriesOf(get(root, 'outputs'))) {
    const text = textAt(value, 'value');
    if (step.id === undefined || text === undefined) continue;
    contexts.state.outputs.set(`${step.id}.${key}`.toLowerCase(), resolveText(text, { ...contexts, state, inputs }));
  }
}

/** The job's state with outputs of its own. */
function within(state: JobState): JobState {
  return Object.assign(new JobState(), { ...state, outputs: new Map<string, Value>() });
}
