import { expect, test } from 'vitest';
import { noteUnchecked } from '../../src/from-manifests/unchecked.ts';
import { AWS_ALONE, type Logins } from '../../src/manifests/eso/other-read.ts';
import { planFetch } from '../../src/manifests/fetch-plan.ts';
import { Findings } from '../../src/manifests/finding.ts';
import { AWS_STORE, externalSecret, FROM_AWS, read } from '../manifests/reading.ts';

const store = (name: string, provider: string): string =>
  `apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: { name: ${name} }\nspec: { provider: { ${provider} } }\n---\n`;
const GOOGLE = store('google', 'gcpsm: { projectID: acme-prod }');
const OTHER = store('doppler', 'doppler: { auth: {} }');
const from = (name: string): string => `secretStoreRef: { name: ${name}, kind: ClusterSecretStore }\n`;

/** `line:column rule: why | fix`, and how many entries. */
function noted(text: string, logins: Logins = AWS_ALONE) {
  const [left, findings] = [new Findings('check'), new Findings()];
  const count = noteUnchecked(planFetch(read(text).catalog, 'us-east-1', left, logins), left, findings);
  return [
    count,
    ...findings.all.map(({ column, fix, line, rule, why }) => `${line}:${column} ${rule}: ${why} | ${fix}`),
  ];
}

test('nothing is said of entries that are asked for', () => {
  const spec = `${FROM_AWS}data:\n  - { secretKey: a, remoteRef: { key: x } }\ndataFrom:\n  - extract: { key: b }\n`;
  expect(noted(AWS_STORE + externalSecret(spec))).toEqual([0]);
  const google = `${from('google')}data:\n  - { secretKey: a, remoteRef: { key: x } }\n`;
  expect(noted(GOOGLE + externalSecret(google), { ...AWS_ALONE, gcp: true })).toEqual([0]);
});

test('entries of one store are one line, at the store, whichever of them names it', () => {
  const ref = 'sourceRef: { storeRef: { name: google, kind: ClusterSecretStore } }';
  const one = `${FROM_AWS}data:\n  - { secretKey: a, remoteRef: { key: x }, ${ref} }\n  - { secretKey: b, remoteRef: { key: b }, ${ref} }\n  - { secretKey: c, remoteRef: { key: of-aws } }\n`;
  const other = `${from('google')}dataFrom:\n  - extract: { key: z }\n`;
  expect(noted(`${AWS_STORE}${GOOGLE}${externalSecret(one)}---\n${externalSecret(other, 'second')}`)).toEqual([
    3,
    expect.stringMatching(
      /^9:28 live-unchecked: 3 entries are not checked, because ClusterSecretStore google \(m\.yaml:9\) is a store of Google, and the step has no login for it: m\.yaml:19, m\.yaml:20, m\.yaml:32\. \| Give `gcp-workload-identity-provider`\.$/,
    ),
  ]);
});

test('many entries are counted', () => {
  const entries = Array.from({ length: 11 }, (_, at) => `  - { secretKey: k${at}, remoteRef: { key: x } }\n`);
  const [count, line] = noted(OTHER + externalSecret(`${from('doppler')}data:\n${entries.join('')}`));
  expect(count).toBe(11);
  expect(line).toMatch(
    /: 11 entries are not checked, because ClusterSecretStore doppler \(m\.yaml:4\) is a store of provider "doppler".*m\.yaml:21 and 3 more\. \| Nothing to correct: the rest of the manifest is checked\.$/,
  );
});

test('what no store is asked for by its kind is said at the entry, and of a class at its provider', () => {
  const spec = `${from('google')}data:\n  - { secretKey: a, remoteRef: { key: x, metadataPolicy: Fetch } }\ndataFrom:\n  - find: { name: { regexp: a } }\n  - sourceRef: { generatorRef: { apiVersion: v1, kind: UUID, name: u } }\n`;
  const web = `---\napiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: { name: web, namespace: shop }\nspec: { provider: azure, parameters: {} }\n`;
  expect(noted(GOOGLE + externalSecret(spec) + web, { ...AWS_ALONE, gcp: true })).toEqual([
    4,
    expect.stringMatching(
      /^14:.* live-unchecked: 1 entry is not checked, because Metadata \(metadataPolicy\) of Google/,
    ),
    expect.stringMatching(/^16:.* live-unchecked: 1 entry is not checked, because find is not supported/),
    expect.stringMatching(/^17:.* live-unchecked: 1 entry is not checked, because A UUID generator makes its values/),
    expect.stringMatching(
      /^23:.* live-unchecked: .*because SecretProviderClass shop\/web is of provider "azure": m\.yaml:/,
    ),
  ]);
});

test('a key that its store cannot have is a finding of its own', () => {
  const spec = `${from('google')}data:\n  - { secretKey: a, remoteRef: { key: a/b } }\n`;
  expect(noted(GOOGLE + externalSecret(spec), { ...AWS_ALONE, gcp: true })).toEqual([
    0,
    expect.stringMatching(/^14:\d+ field-value: .*"a.*is no secret's name/),
  ]);
});
