import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

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
  /** What stands under `with:`, by input; numbers and booleans as they are written. */
  readonly inputs: ReadonlyMap<string, Placed>;
}

export interface ReadWorkflow {
  readonly steps: readonly UsesStep[];
  /** Why the text is no workflow, with lines. */
  readonly problems: readonly Placed[];
}

type LineOf = (node: Node) => number;

/** The `uses:` steps of a workflow, in its order. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export function readWorkflow(source: string): ReadWorkflow {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const problems = document.errors.map(({ message, pos }) => ({
    text: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
    line: counter.linePos(pos[0]).line,
  }));
  if (problems.length > 0) return { steps: [], problems };
  const jobs = member(document.contents, 'jobs');
  if (!isMap(jobs)) return { steps: [], problems: [{ text: 'there is no `jobs:` map', line: 1 }] };
  const lineOf: LineOf = (node) => counter.linePos(node.range?.[0] ?? 0).line;
  const steps = pairs(jobs).flatMap(([job, body]) => {
    const list = member(body, 'steps');
    return isSeq(list) ? list.items.flatMap((step) => readStep(job, step, lineOf) ?? []) : [];
  });
  return { steps, problems: [] };
}

function readStep(job: string, step: unknown, lineOf: LineOf): UsesStep | undefined {
  const uses = scalar(member(step, 'uses'), lineOf);
  if (uses === undefined) return undefined;
  const given = member(step, 'with');
  const inputs = isMap(given)
    ? pairs(given).flatMap(([name, value]) => {
        const placed = scalar(value, lineOf);
        return placed === undefined ? [] : [[name.toLowerCase(), placed] as const];
      })
    : [];
  return { job, id: scalar(member(step, 'id'), lineOf)?.text, uses, inputs: new Map(inputs) };
}

function member(node: unknown, name: string): unknown {
  return isMap(node) ? pairs(node).find(([key]) => key === name)?.[1] : undefined;
}

function pairs(map: YAMLMap): readonly (readonly [string, unknown])[] {
  return map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value]);
}

/** A scalar's text; of a block (`|`), the line of its first content. */
function scalar(node: unknown, lineOf: LineOf): Placed | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return { text, line: lineOf(node) + (block ? 1 : 0) };
}
