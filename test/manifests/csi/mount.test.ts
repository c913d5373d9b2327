import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { make } from '../making.ts';
import { checked, read } from '../reading.ts';

function providerClass(objects: string, parameters = '', rest = ''): string {
  return `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: web, namespace: shop }
spec:
  provider: aws
  parameters:
${parameters}    objects: |
${objects.replace(/^(?=.)/gm, '      ')}
${rest}`;
}

const DB = JSON.stringify({ user: 'app', port: 5432, 'a-b': 'dashed', nested: { z: 1, a: '<' }, none: null });

describe('a mounted class', () => {
  test('has a file for each object and JMESPath, under the name the pod would see', () => {
    const objects = `- objectName: prod/db
  objectType: secretsmanager
  jmesPath:
    - { path: user, objectAlias: u/ser }
    - { path: to_string(port), objectAlias: port }
    - { path: '"a-b"', objectAlias: dashed }
    - { path: to_string(nested), objectAlias: nested }
- ObjectName: /prod/url
  OBJECTTYPE: ssmparameter
  objectVersion: 3
- objectName: arn:aws:secretsmanager:eu-west-1:123456789012:secret:raw-AbCdEf
  objectAlias: raw
  objectVersionLabel: AWSPREVIOUS
`;
    const { files, problems, reads } = make(providerClass(objects, '    region: eu-west-1\n'), {
      'prod/db': DB,
      '/prod/url@3': 'https://x',
      'arn:aws:secretsmanager:eu-west-1:123456789012:secret:raw-AbCdEf@AWSPREVIOUS': 'old',
    });
    expect(problems).toEqual([]);
    expect(files).toEqual([
      {
        prod_db: DB,
        u_ser: 'app',
        port: '5432',
        dashed: 'dashed',
        nested: '{"a":"\\u003c","z":1}',
        _prod_url: 'https://x',
        raw: 'old',
      },
    ]);
    expect(reads.map(({ address }) => `${address.service} ${address.region}`)).toEqual([
      'SecretsManager eu-west-1',
      'ParameterStore eu-west-1',
      'SecretsManager eu-west-1',
    ]);
  });

  test('translates paths as it is told', () => {
    const objects = '- { objectName: /a/b, objectType: ssmparameter, objectAlias: "" }\n';
    expect(make(providerClass(objects, '    pathTranslation: "-"\n'), { '/a/b': 'v' }).files).toEqual([
      { '-a-b': 'v' },
    ]);
    expect(make(providerClass(objects, '    pathTranslation: "False"\n'), { '/a/b': 'v' }).files).toEqual([
      { 'a/b': 'v' },
    ]);
  });

  test('says what the pod’s event would hide', () => {
    const objects = `- objectName: prod/db
  objectType: secretsmanager
  jmesPath:
    - { path: port, objectAlias: port }
    - { path: gone, objectAlias: gone }
    - { path: none, objectAlias: none }
- { objectName: text, objectType: secretsmanager, jmesPath: [{ path: a, objectAlias: a }] }
- { objectName: absent, objectType: secretsmanager }
`;
    expect(make(providerClass(objects), { 'prod/db': DB, text: 'plain' }).problems).toEqual([
      'live-value: Invalid JMES search result type for path: "port". Only string is allowed.',
      'live-property: JMES Path - "gone" for object alias - "gone" does not point to a valid object.',
      'live-property: JMES Path - "none" for object alias - "none" does not point to a valid object.',
      'live-value: Invalid JSON used with jmesPath in secret: "text".',
      'live-absent: "absent" is not in the store.',
    ]);
  });

  test('asks the failover region too', () => {
    const objects =
      '- { objectName: db, objectType: secretsmanager, objectAlias: db, failoverObject: { objectName: db2 } }\n';
    const { problems, reads } = make(providerClass(objects, '    region: us-east-1\n    failoverRegion: us-west-2\n'), {
      db: 'v',
    });
    expect(reads.map((one) => (one.kind === 'value' ? `${one.id} ${one.address.region}` : ''))).toEqual([
      'db us-east-1',
      'db2 us-west-2',
    ]);
    expect(problems).toEqual(['live-absent: "db" is not in the store in the failover region us-west-2.']);
  });

  test('makes its Secrets, and takes TLS files apart', () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const certificate = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\nAAAA\n-----END CERTIFICATE-----`;
    const rest =
      '  secretObjects:\n    - { secretName: tls, type: kubernetes.io/tls, data: [{ objectName: pair, key: tls.crt }, { objectName: pair, key: tls.key }] }\n    - { secretName: plain, type: Opaque, labels: { a: b }, data: [{ objectName: pair, key: all }] }\n';
    const { problems, secrets } = make(
      providerClass('- { objectName: pair, objectType: secretsmanager }\n', '', rest),
      { pair: `${privateKey}\n${certificate}\n` },
    );
    const texts = secrets.map(({ data }) =>
      Object.fromEntries([...data].map(([key, value]) => [key, Buffer.from(value).toString()])),
    );
    expect(problems).toEqual([]);
    expect(texts[0]?.['tls.crt']).toBe(`${certificate}\n`);
    expect(texts[0]?.['tls.key']).toMatch(
      /^-----BEGIN RSA PRIVATE KEY-----\n[\s\S]+\n-----END RSA PRIVATE KEY-----\n$/,
    );
    expect(secrets[1]).toMatchObject({ name: 'plain', labels: new Map([['a', 'b']]) });
    expect(
      make(providerClass('- { objectName: pair, objectType: secretsmanager }\n', '', rest), { pair: 'no pem' })
        .problems,
    ).toHaveLength(2);
  });

  test('says that wider modes are not', () => {
    const { notices } = make(
      providerClass('- { objectName: a, objectType: secretsmanager, filePermission: "0644" }\n'),
      { a: 'v' },
    );
    expect(notices).toEqual([expect.stringContaining('filePermission lets others read')]);
  });
});

describe('objects that the provider refuses', () => {
  test.each([
    ['- { objectType: secretsmanager }', 'Object name must be specified.'],
    ['- { objectName: a }', 'Must use objectType when a full ARN is not specified: a.'],
    ['- { objectName: a, objectType: ssm }', 'Invalid objectType: ssm.'],
    ['- { objectName: "arn:aws:s3:::b" }', 'ARN region must match region us-east-1: arn:aws:s3:::b.'],
    ['- { objectName: "arn:aws:sqs:us-east-1:1:q" }', 'Invalid service in ARN: sqs.'],
    [
      '- { objectName: "arn:aws:ssm:us-east-1:1:parameter/p", objectType: secretsmanager }',
      'objectType does not match ARN: arn:aws:ssm:us-east-1:1:parameter/p.',
    ],
    [
      '- { objectName: p, objectType: ssmparameter, objectVersion: "1", objectVersionLabel: l }',
      'ssm parameters can not specify both objectVersion and objectVersionLabel: p.',
    ],
    ['- { objectName: p, objectType: ssmparameter, filePermission: "99" }', 'Invalid File Permission: 99.'],
    [
      '- { objectName: p, objectType: ssmparameter, filePermission: 0644 }',
      'Invalid File Permission: 420. Without quotes YAML takes 0644 for a number.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, jmesPath: [{ objectAlias: a }] }',
      'Path must be specified for JMES object.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, jmesPath: [{ path: a }] }',
      'Object alias must be specified for JMES object.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, jmesPath: [{ path: a-b, objectAlias: a }] }',
      'Invalid JMES Path: "a-b".',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, failoverObject: { objectName: q } }',
      'object alias must be specified for objects with failover entries: p.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager }\n- { objectName: p, objectType: secretsmanager }',
      'found descriptor with duplicate object name p, no object alias, and no version label.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, objectAlias: a }\n- { objectName: q, objectType: secretsmanager, objectAlias: a }',
      'found duplicate object alias a.',
    ],
    [
      '- { objectName: p, objectType: secretsmanager, objectAlias: a, jmesPath: [{ path: x, objectAlias: a }] }',
      'Name already in use for objectAlias: found duplicate object alias a in JMES path entry x.',
    ],
    ['array:\n  - |\n    objectName: a', 'Failed to load SecretProviderClass: cannot unmarshal an object into a list.'],
    ['-', 'Empty descriptor entry in SecretProviderClass.'],
  ])('%s', (objects, why) => {
    const { findings } = read(providerClass(objects, '    region: us-east-1\n'));
    expect(findings.all.map((finding) => finding.why)).toContain(why);
  });

  test('have their place inside the block', () => {
    const { findings } = read(
      providerClass('- objectName: a\n  objectType: secretsmanager\n- objectName: b\n  objectType: nonsense\n'),
    );
    expect(findings.all.map(({ column, line, rule }) => `${line}:${column} ${rule}`)).toEqual(['11:21 csi-objects']);
  });
});

test('what YAML changes, and fields nobody reads, are warnings', () => {
  const objects = '- objectName: a\n  objectType: secretsmanager\n  objectVersion: 1.10\n  objectAlas: b\n';
  expect(checked(providerClass(objects, '    regions: us-east-1\n'))).toEqual([
    '7:5 csi-field',
    '11:24 csi-scalar',
    '12:9 csi-field',
  ]);
});

test('secretObjects must name mounted files', () => {
  const rest =
    '  secretObjects:\n    - secretName: s\n      type: Opaque\n      data:\n        - { objectName: prod/db, key: a }\n        - { objectName: prod_db, key: b }\n    - { secretName: t, data: [] }\n';
  expect(checked(providerClass('- { objectName: prod/db, objectType: secretsmanager }\n', '', rest))).toEqual([
    '14:13 csi-object-name',
    '16:7 csi-sync',
    '16:7 csi-sync',
  ]);
});
