import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/golang/text.ts';
import { marshalled } from '../../../src/manifests/eso/go-json.ts';
import { planFetch } from '../../../src/manifests/fetch-plan.ts';
import { Findings } from '../../../src/manifests/finding.ts';
import { LOGINS, planned, plannedEntries } from '../other-planning.ts';
import { externalSecret, read } from '../reading.ts';

const VAULT = 'vault: { server: "https://vault.example:8200/", path: secret }';

test.each([
  [VAULT, '{ key: foo }', { kind: 'vault', id: 'secret/data/foo' }],
  [VAULT, '{ key: secret/data/foo, version: "3" }', { kind: 'vault', id: 'secret/data/foo', version: '3' }],
  [VAULT.replace('path: secret', 'version: v1'), '{ key: kv/foo }', { kind: 'vault', id: 'kv/foo' }],
  [VAULT.replace(', path: secret', ''), '{ key: kv/foo }', { kind: 'vault', id: 'kv/data/foo' }],
  ['gcpsm: { projectID: acme-prod }', '{ key: db }', { kind: 'gcp', project: 'acme-prod', secret: 'db' }],
  [
    'gcpsm: { projectID: acme-prod, location: europe-west1 }',
    '{ key: db, version: "2" }',
    { kind: 'gcp', project: 'acme-prod', location: 'europe-west1', secret: 'db', version: '2' },
  ],
  [
    'gcpsm: { projectID: acme-prod, secretVersionSelectionPolicy: LatestOrFetch }',
    '{ key: db }',
    { kind: 'gcp', project: 'acme-prod', secret: 'db', latestEnabled: true },
  ],
  [
    'gcpsm: { projectID: acme-prod, secretVersionSelectionPolicy: LatestOrFetch }',
    '{ key: db, version: latest }',
    { kind: 'gcp', project: 'acme-prod', secret: 'db', version: 'latest' },
  ],
])('%s %s', (provider, ref, expected) => {
  expect(planned(provider, ref)).toEqual([expected]);
});

test('what the login does not reach is said, with the input to set', () => {
  expect(planned(VAULT.replace('vault.example', 'other.example'), '{ key: foo }')).toEqual([
    'store-unsupported: ClusterSecretStore s (m.yaml:4) is a store of the Vault at "https://other.example:8200/", and `vault-addr` is "https://vault.example:8200".',
  ]);
  expect(planned(VAULT, '{ key: foo }', { ...LOGINS, vault: undefined })).toEqual([
    'store-unsupported: ClusterSecretStore s (m.yaml:4) is a store of Vault, and the step has no login for it.',
  ]);
  expect(planned('gcpsm: {}', '{ key: foo }')[0]).toContain('names no project');
  expect(planned('gcpsm: { projectID: acme-prod }', '{ key: a/b }')[0]).toMatch(/^field-value: /);
  expect(planned(VAULT, '{ key: foo, metadataPolicy: Fetch }')[0]).toMatch(/^source-unsupported: Metadata/);
  expect(plannedEntries(VAULT, 'dataFrom: [{ find: { name: { regexp: a } } }]')).toEqual([
    'source-unsupported: find is not supported in stores of Vault.',
  ]);
});

describe('where the step has no role', () => {
  const AWS = 'aws: { service: SecretsManager, region: us-east-1 }';

  test('a store of AWS is said, with its file', () => {
    expect(planned(AWS, '{ key: foo }')).toEqual([
      'store-unsupported: ClusterSecretStore s (m.yaml:4) is a store of AWS, and the step has no role for it.',
    ]);
    expect(planned(AWS, '{ key: foo }', { ...LOGINS, aws: true })).toMatchObject([{ kind: 'value', id: 'foo' }]);
  });

  test('so is one that is not among the manifests, and a class that mounts', () => {
    const spec =
      'secretStoreRef: { name: else, kind: ClusterSecretStore }\ndata:\n  - { secretKey: a, remoteRef: { key: k } }\n';
    const mounting = `---\napiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: { name: c }\nspec:\n  provider: aws\n  parameters: { objects: '[{ objectName: a, objectType: secretsmanager }]' }\n`;
    const { catalog } = read(externalSecret(spec) + mounting);
    const findings = new Findings();
    expect(planFetch(catalog, '', findings, LOGINS).assumed).toEqual([]);
    expect(findings.all.map(({ file, line, rule, why }) => `${file}:${line} ${rule}: ${why}`)).toEqual([
      "m.yaml:7 store-unsupported: ClusterSecretStore else is not among the manifests, which makes it Secrets Manager in the step's own region, and the step has no role for that.",
      'm.yaml:12 store-unsupported: SecretProviderClass c mounts what AWS holds, and the step has no role for it.',
    ]);
  });
});

test('JSON is written as Go does', () => {
  expect(marshalled(fromText('{"b": [1.50, {"x":null}, []], "a": "<é", "n": 12345678901234567890}'))).toBe(
    fromText('{"a":"\\u003cé","b":[1.50,{"x":null},[]],"n":12345678901234567890}'),
  );
});
