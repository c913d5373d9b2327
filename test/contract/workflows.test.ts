import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.yml').map((path) => {
  const text = readFileSync(path, 'utf8');
  const workflow: Workflow = parse(text);
  return { path, text, workflow, jobs: Object.entries(workflow.jobs) };
});

it('there are workflows to look at', () => {
  expect(workflows.map(({ path }) => path).sort()).toEqual([
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
  ]);
});

describe.each(workflows)('$path', ({ text, workflow, jobs }) => {
  it('grants nothing by default', () => {
    expect(workflow.permissions).toEqual({});
  });

  it('gives a job reading alone, unless a person approves it first', () => {
    for (const [name, job] of jobs) {
      const grants = Object.values(job.permissions ?? { none: 'none given' });
      const allowed = job.environment === undefined ? ['read'] : ['read', 'write'];
      expect(
        grants.filter((grant) => !allowed.includes(grant)),
        name,
      ).toEqual([]);
    }
  });

  it('pins every action to a commit, and says which version that is', () => {
    const used = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    const pinned = /^\s*(?:- )?uses: (?:\.\/(?: #.*)?|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(used.filter((line) => !pinned.test(line))).toEqual([]);
  });

  it('reads no stored secret', () => {
    expect(text).not.toMatch(/\bsecrets\s*[.[]/);
    expect(text).not.toMatch(/secrets:\s*inherit/);
  });

  it('leaves no credentials behind a checkout', () => {
    const checkouts = jobs.flatMap(([, job]) => job.steps).filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('writes no expression into a script', () => {
    const scripts = jobs.flatMap(([, job]) => job.steps.map((step) => step.run ?? ''));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('ends every job in time', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([]);
  });

  it('is never started by what runs strangers’ code with this repository’s rights', () => {
    expect(Object.keys(workflow.on)).not.toEqual(expect.arrayContaining(['pull_request_target']));
    expect(Object.keys(workflow.on)).not.toEqual(expect.arrayContaining(['workflow_run']));
  });
});

it('the conclusion needs every other job, and runs whatever came of them', () => {
  const jobs = workflows.find(({ path }) => path.endsWith('/test.yml'))?.workflow.jobs ?? {};
  const others = Object.keys(jobs).filter((name) => name !== 'conclusion');
  expect(others).not.toEqual([]);
  expect(jobs['conclusion']?.needs).toEqual(others);
  expect(jobs['conclusion']?.if).toBe('always()');
});

it('the action is run without the right to a token of its own', () => {
  const jobs = Object.values(workflows.find(({ path }) => path.endsWith('/test.yml'))?.workflow.jobs ?? {});
  const running = jobs.filter((job) => job.steps.some((step) => step.uses === './'));
  expect(running).toHaveLength(1);
  expect(running[0]?.permissions).toEqual({ contents: 'read' });
});

it('dependabot waits for others to find what is wrong with a new version', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  for (const update of updates)
    expect(update.cooldown['default-days'], update['package-ecosystem']).toBeGreaterThanOrEqual(7);
});
