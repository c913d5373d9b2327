import { Source } from '../audit/source.ts';
import { readWorkflow as readJobs, type Step } from '../audit/workflow/model.ts';
import { readYaml, type Scalar } from '../audit/yaml.ts';

/** A value with the line it stands in, from 1. */
export interface Placed {
  readonly text: string;
  readonly line: number;
}

/** One `uses:` step of a workflow. */
export interface UsesStep {
  /** Key of its job. */
  readonly job: string;
  readonly id: string | undefined;
  readonly uses: Placed;
  /** What stands under `with:`, by input, as an action gets it. */
  readonly inputs: ReadonlyMap<string, Placed>;
}

export interface ReadWorkflow {
  readonly steps: readonly UsesStep[];
  /** Why the text is no workflow, with lines. */
  readonly problems: readonly Placed[];
}

/** The `uses:` steps of a workflow, in its order. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export function readWorkflow(text: string): ReadWorkflow {
  const source = new Source('', text);
  const { documents, problem } = readYaml(source, 'one of each key');
  if (problem !== undefined) return { steps: [], problems: [{ text: problem.message, line: problem.line }] };
  const workflow = readJobs(source, documents[0]);
  if (workflow === undefined) return { steps: [], problems: [{ text: 'there is no `jobs:` map', line: 1 }] };
  return { steps: workflow.jobs.flatMap(({ id, steps }) => steps.flatMap((step) => usesStep(id, step))), problems: [] };
}

function usesStep(job: string, { id, uses, with: given }: Step): readonly UsesStep[] {
  if (uses === undefined) return [];
  const inputs = given.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value !== null ? [[key.toLowerCase(), placed(value)] as const] : [],
  );
  return [{ job, id, uses: placed(uses), inputs: new Map(inputs) }];
}

/** Of a block (`|`), the line of its first content. */
function placed(scalar: Scalar): Placed {
  return { text: scalar.text, line: scalar.snippet().place(0).line };
}
