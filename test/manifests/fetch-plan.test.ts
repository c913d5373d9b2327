import { describe, expect, test } from 'vitest';
import { describe as words } from '../../src/errors.ts';
import { planManifests } from '../../src/from-manifests/plan-manifests.ts';
import { AWS_STORE, externalSecret, FROM_AWS } from './reading.ts';

const DATA = 'data:\n  - { secretKey: user, remoteRef: { key: k } }\n';
const SOUND = AWS_STORE + externalSecret(FROM_AWS + DATA);

/** What planning throws, or ''. */
function refusal(
  text: string,
  problems: readonly { pattern: string; path: string | undefined; message: string }[] = [],
): string {
  try {
    planManifests(['m.yaml'], 'us-east-1', { find: () => ({ files: [{ path: 'm.yaml', text }], problems }) });
    return '';
  } catch (error) {
    return words(error);
  }
}

const providerClass = (objects: string, provider = 'aws'): string =>
  `apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: { name: web }\nspec:\n  provider: ${provider}\n  parameters:\n    objects: |\n      ${objects}\n`;

test('sound manifests are planned, in any number of environments but one at a time', () => {
  expect(refusal(SOUND)).toBe('');
  expect(refusal(`${SOUND}---\n${externalSecret(FROM_AWS + DATA)}`)).toMatch(
    /^\[manifests-invalid\] a manifest is not usable\n {2}- m\.yaml:17:1: "app" is made twice, first at m\.yaml:6.*\[target-twice\]/,
  );
});

describe('what cannot be fetched from is refused, with its place', () => {
  test.each([
    ['manifest-file', 'apiVersion: v1\nkind: Secret\nmetadata: { name: a }\n'],
    [
      'store-unsupported',
      SOUND.replace('aws: { service: SecretsManager, region: us-east-1 }', 'gcpsm: { projectID: p }'),
    ],
    ['store-unsupported', SOUND.replace('SecretsManager', 'CertificateManager')],
    [
      'source-unsupported',
      AWS_STORE + externalSecret('dataFrom:\n  - sourceRef: { generatorRef: { kind: Password, name: p } }\n'),
    ],
    [
      'source-unsupported',
      AWS_STORE + externalSecret(`${FROM_AWS}target: { manifest: { apiVersion: v1, kind: ConfigMap } }\n${DATA}`),
    ],
    [
      'template-unsupported',
      AWS_STORE +
        externalSecret(`${FROM_AWS}target: { template: { data: { a: "{{ .user }}{{ uuidv4 }}" } } }\n${DATA}`),
    ],
    [
      'template-field',
      AWS_STORE + externalSecret(`${FROM_AWS}target: { template: { data: { a: "{{ .usr }}" } } }\n${DATA}`),
    ],
    ['manifest-placeholder', SOUND.replace('key: k', 'key: "${APP}-k"')],
    ['store-mismatch', SOUND.replace(', kind: ClusterSecretStore', '')],
    ['csi-provider', providerClass('- {}', 'vault')],
    ['csi-path', providerClass('- { objectName: a, objectType: secretsmanager, objectAlias: "a\\\\b" }')],
    ['csi-path', providerClass('- { objectName: a, objectType: secretsmanager, objectAlias: ".." }')],
  ])('%s', (code, text) => {
    const told = refusal(text);
    expect(told).toContain('[manifests-invalid]');
    expect(told).toContain(`[${code}]`);
  });

  test('all of it at once: an entry whose key is unfit is looked at too, and a store that is not here is taken for AWS', () => {
    const entries = 'data:\n  - { secretKey: X Y, remoteRef: { key: k, version: latest } }\n';
    for (const store of [AWS_STORE, '']) {
      const told = refusal(store + externalSecret(FROM_AWS + entries));
      expect(told).toMatch(/"spec\.data\[0\]\.secretKey": the key "X Y" holds " ".*\[key-invalid\]/);
      expect(told).toContain('[version-latest]');
    }
  });

  test('and so is a pattern that matches nothing', () => {
    expect(
      refusal(SOUND, [{ pattern: 'x/*.yaml', path: undefined, message: 'it matches no file in the workspace' }]),
    ).toContain('manifests, "x/*.yaml": it matches no file in the workspace [manifest-file]');
  });
});
