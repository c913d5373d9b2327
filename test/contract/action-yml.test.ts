import { describe, expect, it } from 'vitest';
import { runnerFacts } from '../../src/adapters/runner-facts.ts';
import { type DeliveryPlan, planDelivery } from '../../src/delivery/delivery.ts';
import { type InputDefaults, parseInputs } from '../../src/inputs/inputs.ts';
import { mayNameOtherStore } from '../../src/inputs/other-store-inputs.ts';
import * as otherStores from '../../src/inputs/other-stores.ts';
import { readMetadata } from './metadata.ts';

const metadata = readMetadata();
const defaults: InputDefaults = {
  region: 'us-east-1',
  repository: 'acme/payments',
  runId: '42',
  serverUrl: 'https://github.com',
};
/** Enough for a step that has nothing else. */
const GIVEN: Readonly<Record<string, string>> = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' };

describe('action.yml', () => {
  it('declares exactly the inputs that the code reads', () => {
    const asked = new Set<string>();
    parseInputs(
      (name) => {
        asked.add(name);
        return GIVEN[name] ?? '';
      },
      defaults,
      { otherStores },
    );
    expect(Object.keys(metadata.inputs).sort()).toEqual([...asked].sort());
  });

  it('declares the defaults that the code falls back on', () => {
    // An expression is the runner's to evaluate, and empty where it has nothing to put in.
    const declared = (name: string): string =>
      String(metadata.inputs[name]?.default ?? GIVEN[name] ?? '').replace(/\$\{\{.*\}\}/, '');
    const absent = (name: string): string => GIVEN[name] ?? '';
    expect(parseInputs(declared, defaults)).toEqual(parseInputs(absent, defaults));
  });

  it('has no input of a store outside AWS by which that store would not be noticed', () => {
    const own = Object.keys(metadata.inputs).filter((name) => /^(?:vault|gcp|azure)-/.test(name));
    const declared = (name: string): string => String(metadata.inputs[name]?.default ?? '');
    expect(mayNameOtherStore(declared)).toBe(false);
    const unnoticed = own.filter((name) => !mayNameOtherStore((one) => (one === name ? 'x' : declared(one))));
    expect([own.length > 10, unnoticed]).toEqual([true, []]);
  });

  it('gives every default as a string, as the runner does', () => {
    const given = Object.values(metadata.inputs).map((input) => input.default);
    expect(given.filter((value) => value !== undefined && typeof value !== 'string')).toEqual([]);
  });

  it('requires nothing: which store is read decides what a step needs', () => {
    expect(Object.entries(metadata.inputs).filter(([, input]) => input.required)).toEqual([]);
  });

  it('declares exactly the outputs that a delivery sets, beside one for each secret', () => {
    const { outputs } = planDelivery(aPlan());
    const set = [...outputs.keys()].filter((name) => name !== 'DB_PASSWORD');
    expect(outputs.has('DB_PASSWORD')).toBe(true);
    expect(Object.keys(metadata.outputs).sort()).toEqual(set.sort());
  });

  it('runs the bundles on Node 24, and post whatever happened', () => {
    expect(metadata.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });

  it('has what the Marketplace asks for', () => {
    expect(metadata.name).not.toBe('');
    expect(metadata.author).toBe('Keyless contributors');
    expect(metadata.description.length).toBeLessThanOrEqual(125);
    expect(metadata.branding).toEqual({ icon: 'lock', color: 'gray-dark' });
  });

  it('describes every input and output in sentences', () => {
    const all = [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)];
    expect(all.filter(({ description }) => !/^[A-Z].+\.$/.test(description))).toEqual([]);
  });
});

function aPlan(): DeliveryPlan {
  const seconds = 1_790_000_000;
  return {
    folder: '/tmp/keyless-0',
    separator: '/',
    region: 'us-east-1',
    awsCredentials: 'file',
    awsProfile: 'default',
    exposeValues: 'none',
    manifests: { unnamed: [], concealed: [], kubernetesManifest: '', warnings: [] },
    registries: [],
    logins: [],
    leakScan: 'warn',
    commandFiles: [],
    session: {
      credentials: {
        accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
        secretAccessKey: 'an-example-of-a-secret-access-key-000001',
        sessionToken: 'an-example-of-a-session-token',
        expiration: new Date(seconds * 1000),
      },
      assumedRoleArn: 'arn:aws:sts::123456789012:assumed-role/deploy/acme.payments-42',
      accountId: '123456789012',
    },
    claims: {
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme/payments:ref:refs/heads/main',
      jti: 'a-token-id',
      exp: seconds,
      iat: seconds - 300,
      nbf: seconds - 900,
    },
    secrets: [
      {
        name: 'DB_PASSWORD',
        value: { kind: 'text', text: 'correct horse battery staple' },
        reference: 'prod/db#password',
        arn: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf',
        versionId: 'a-version',
      },
    ],
    program: { node: '/node', script: '/cli.js' },
    userFiles: { config: undefined, credentials: undefined },
    before: {},
    now: seconds * 1000,
    renewal: {
      version: 1,
      region: 'us-east-1',
      audience: 'sts.amazonaws.com',
      issuer: { url: 'https://issuer.example', slugAllowed: false, jwksUrl: undefined },
      facts: runnerFacts({}),
      session: parseInputs((name) => GIVEN[name] ?? '', defaults).session,
      expect: '',
      chain: [],
      allowedAccountIds: [],
      environment: {},
    },
    stores: [],
    worker: undefined,
  };
}
