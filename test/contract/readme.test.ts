import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/audit/rules.ts';
import { MANIFEST_RULES } from '../../src/manifests/rules.ts';
import { named, readMarkdown } from './markdown.ts';
import { readMetadata } from './metadata.ts';

const readme = readMarkdown('README.md');
const metadata = readMetadata();

describe("the README's inputs and outputs", () => {
  const inputs = readme.rows('Inputs');

  it('are those of action.yml, in its order', () => {
    expect(inputs.map(([name = '']) => named(name))).toEqual(Object.keys(metadata.inputs).map((name) => [name]));
    expect(readme.rows('Outputs').map(([name = '']) => named(name))).toEqual(
      Object.keys(metadata.outputs).map((name) => [name]),
    );
  });

  it('give each default of action.yml in backticks, and prose where there is none', () => {
    const shown = inputs.map(([, fallback = '']) => (/^`[^`]*`$/.test(fallback) ? fallback.slice(1, -1) : undefined));
    expect(shown).toEqual(Object.values(metadata.inputs).map((input) => input.default));
    expect(inputs.filter(([, fallback]) => fallback === '')).toEqual([]);
  });

  it('say which inputs are required', () => {
    const required = Object.keys(metadata.inputs).filter((name) => metadata.inputs[name]?.required);
    const shown = inputs.filter(([, fallback]) => fallback === 'required').flatMap(([name = '']) => named(name));
    expect(shown).toEqual(required);
  });
});

describe("the README's troubleshooting", () => {
  it('has one row for every error code, and none for a code that does not exist', () => {
    const documented = readme.rows('Troubleshooting').flatMap(([code = '']) => named(code));
    expect(documented).toEqual(errorCodes());
  });

  it('has one row for every problem code, and none for a code that does not exist', () => {
    const documented = readme.rows('Problems in a list').flatMap(([code = '']) => named(code));
    expect(documented.toSorted()).toEqual(problemCodes());
  });

  it('has one row for every finding on a trust policy', () => {
    const [, union = ''] = /export type FindingRule =([^;]+);/.exec(readFileSync('src/trust/finding.ts', 'utf8')) ?? [];
    const rules = [...union.matchAll(/'([a-z-]+)'/g)].map(([, rule]) => rule ?? '');
    expect(rules).toContain('subject-missing');
    const documented = readme.rows('A trust policy checked on the runner').flatMap(([rule = '']) => named(rule));
    expect(documented).toEqual(rules);
  });

  it('says something in every cell', () => {
    const rows = [...readme.rows('Troubleshooting'), ...readme.rows('Problems in a list')];
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
  });
});

describe("the README's rules of the audit", () => {
  it('have one row for every rule, with what it is called in code scanning', () => {
    const rows = readme.rows('Audit for leaks').map(([rule = '', what = '']) => [...named(rule), what]);
    expect(rows).toEqual(Object.entries(RULES).map(([rule, { title }]) => [rule, title]));
  });
});

describe("the README's rules of the check", () => {
  it('have one row for every rule, with its severity', () => {
    const rows = readme
      .rows('Check manifests')
      .map(([rule = '', what = '', severity = '']) => [...named(rule), what, severity]);
    expect(rows).toEqual(Object.entries(MANIFEST_RULES).map(([rule, { severity, title }]) => [rule, title, severity]));
  });
});

describe("the README's examples", () => {
  it('are YAML and JSON', () => {
    expect(readme.code('yaml').length).toBeGreaterThan(0);
    for (const block of readme.code('yaml')) expect(() => parse(block), block).not.toThrow();
    for (const block of readme.code('json')) expect(() => JSON.parse(block), block).not.toThrow();
  });

  it('use only inputs and outputs that exist', () => {
    const secrets = ['DB_PASSWORD', 'NPMRC', 'API_TOKEN'];
    const outputs = [...readme.text.matchAll(/steps\.keyless\.outputs\.([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(outputs.filter((name) => !(name in metadata.outputs) && !secrets.includes(name))).toEqual([]);
    expect(keylessSteps().flatMap((step) => Object.keys(step.with ?? {}))).not.toEqual([]);
    for (const step of keylessSteps())
      expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it('show a trust policy in each subject form, with exact aud and sub', () => {
    const conditions = readme
      .code('json')
      .flatMap((block) => JSON.parse(block).Statement)
      .filter(({ Action }) => Action === 'sts:AssumeRoleWithWebIdentity')
      .map(({ Condition }) => Condition.StringEquals);
    expect(conditions).toHaveLength(2);
    const issuer = 'token.actions.githubusercontent.com';
    expect(conditions.map((condition) => condition[`${issuer}:aud`])).toEqual([
      'sts.amazonaws.com',
      'sts.amazonaws.com',
    ]);
    expect(conditions[0][`${issuer}:sub`]).toMatch(/^repo:[\w-]+@\d+\/[\w-]+@\d+:/);
    expect(conditions[1][`${issuer}:sub`]).toMatch(/^repo:[\w-]+\/[\w-]+:/);
  });

  it('open with one sequence diagram', () => {
    expect(readme.code('mermaid')).toHaveLength(1);
    expect(readme.code('mermaid')[0]).toMatch(/^sequenceDiagram\n/);
  });
});

it.each(['README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'])('%s links only to what exists', (path) => {
  const { anchors, links } = readMarkdown(path);
  const inside = links().filter((target) => target.startsWith('#'));
  const files = links().filter((target) => !/^(?:#|https:)/.test(target));
  expect(inside.filter((target) => !anchors().includes(target.slice(1)))).toEqual([]);
  expect(files.filter((target) => !existsSync(target))).toEqual([]);
});

it('the README and CONTRIBUTING name only npm scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = readme.text + readMarkdown('.github/CONTRIBUTING.md').text;
  const used = [...text.matchAll(/npm (?:run ([\w:]+)|(test))/g)].map(([, script, test]) => script ?? test ?? '');
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((script) => !(script in scripts))).toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

function keylessSteps(): readonly Step[] {
  const steps = readme.code('yaml').flatMap((block): readonly Step[] => {
    const document: readonly Step[] | { readonly jobs: Record<string, { readonly steps: readonly Step[] }> } =
      parse(block);
    return 'jobs' in document ? Object.values(document.jobs).flatMap((job) => job.steps) : document;
  });
  return steps.filter((step) => step.uses?.startsWith('OWNER/keyless@'));
}

/** The members of the union, in its order. */
function errorCodes(): readonly string[] {
  const [, union = ''] = /export type ErrorCode =([^;]+);/.exec(readFileSync('src/errors.ts', 'utf8')) ?? [];
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code ?? '');
  expect(codes).toContain('role-refused');
  return codes;
}

/** Every string in src that has the form of a problem's code. */
function problemCodes(): readonly string[] {
  const names = new Set([...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)]);
  const files = globSync('src/**/*.ts').filter((path) => !path.startsWith('src/audit/')); // its rules have tables of their own
  const source = files.map((path) => readFileSync(path, 'utf8'));
  const strings = [...source.join('\n').matchAll(/'((?:input|reference|name|secret|selector|policy|claim)-[a-z-]+)'/g)];
  return [...new Set(strings.map(([, code]) => code ?? ''))].filter((code) => !names.has(code)).sort();
}
