import type { Place } from '../finding.ts';
import type { Source } from '../source.ts';
import { type Entry, entriesOf, get, itemsOf, type Mapping, type Scalar, textAt, type YamlNode } from '../yaml.ts';

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface Workflow {
  readonly source: Source;
  readonly root: YamlNode;
  readonly events: ReadonlyMap<string, YamlNode | undefined>;
  readonly env: readonly Entry[];
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly place: Place;
  readonly node: Mapping;
  readonly env: readonly Entry[];
  /** The job's own permissions, else the workflow's. */
  readonly permissions: YamlNode | undefined;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
  /** A reusable workflow. */
  readonly uses: Scalar | undefined;
  readonly outputs: readonly Entry[];
  readonly shell: Scalar | undefined;
  readonly folder: string;
  readonly windows: boolean;
}

export interface Step {
  readonly id: string | undefined;
  readonly place: Place;
  readonly node: Mapping;
  readonly env: readonly Entry[];
  readonly uses: Scalar | undefined;
  readonly with: readonly Entry[];
  readonly run: Scalar | undefined;
  readonly shell: Scalar | undefined;
  readonly folder: string | undefined;
}

/** Reads a workflow; undefined where the document is none. */
export function readWorkflow(source: Source, root: YamlNode | undefined): Workflow | undefined {
  const jobs = get(root, 'jobs');
  if (root === undefined || jobs?.kind !== 'mapping') return undefined;
  return {
    source,
    root,
    events: readEvents(get(root, 'on') ?? get(root, 'true')),
    env: entriesOf(get(root, 'env')),
    jobs: jobs.entries.flatMap((entry) => readJob(entry, root)),
  };
}

function readEvents(node: YamlNode | undefined): ReadonlyMap<string, YamlNode | undefined> {
  if (node?.kind === 'scalar') return new Map([[node.text, undefined]]);
  if (node?.kind === 'sequence')
    return new Map(node.items.map((item) => [item.kind === 'scalar' ? item.text : '', undefined]));
  return new Map(entriesOf(node).map(({ key, value }) => [key, value]));
}

function readJob({ key, place, value }: Entry, root: YamlNode): readonly Job[] {
  if (value.kind !== 'mapping') return [];
  const needs = get(value, 'needs');
  const defaults = get(value, 'defaults', 'run');
  const common = get(root, 'defaults', 'run');
  return [
    {
      id: key,
      place,
      node: value,
      env: entriesOf(get(value, 'env')),
      permissions: get(value, 'permissions') ?? get(root, 'permissions'),
      needs:
        needs?.kind === 'scalar'
          ? [needs.text]
          : itemsOf(needs).flatMap((one) => (one.kind === 'scalar' ? [one.text] : [])),
      steps: readSteps(get(value, 'steps')),
      uses: scalarAt(value, 'uses'),
      outputs: entriesOf(get(value, 'outputs')),
      shell: scalarAt(defaults, 'shell') ?? scalarAt(common, 'shell'),
      folder: textAt(defaults, 'working-directory') ?? textAt(common, 'working-directory') ?? '',
      windows: /windows/i.test(textAt(value, 'runs-on') ?? ''),
    },
  ];
}

/** Steps in their order; those of a `parallel:` one after the other. */
export function readSteps(node: YamlNode | undefined): readonly Step[] {
  return itemsOf(node).flatMap((item): readonly Step[] => {
    if (item.kind !== 'mapping') return [];
    const parallel = get(item, 'parallel');
    if (parallel !== undefined) return readSteps(parallel.kind === 'mapping' ? get(parallel, 'steps') : parallel);
    return [
      {
        id: textAt(item, 'id'),
        place: item.place,
        node: item,
        env: entriesOf(get(item, 'env')),
        uses: scalarAt(item, 'uses'),
        with: entriesOf(get(item, 'with')),
        run: scalarAt(item, 'run'),
        shell: scalarAt(item, 'shell'),
        folder: textAt(item, 'working-directory'),
      },
    ];
  });
}

export function scalarAt(node: YamlNode | undefined, key: string): Scalar | undefined {
  const found = get(node, key);
  return found?.kind === 'scalar' ? found : undefined;
}

/** An input of a step by its name, which is read without regard to case. */
export function inputOf(step: Step, name: string): Scalar | undefined {
  const value = step.with.find(({ key }) => key.toLowerCase() === name)?.value;
  return value?.kind === 'scalar' ? value : undefined;
}
