/** What the operator makes of the values of stores outside AWS; each case says where in the operator's source it was checked. */
import { describe, expect, test } from 'vitest';
import { templateCrypto } from '../../../src/adapters/template-crypto.ts';
import { makeSecret } from '../../../src/manifests/eso/make-secret.ts';
import { planFetch } from '../../../src/manifests/fetch-plan.ts';
import { Findings } from '../../../src/manifests/finding.ts';
import { readKey, type StoreAnswer } from '../../../src/manifests/store-read.ts';
import { catalogOf, LOGINS } from '../other-planning.ts';

const VAULT = 'vault: { server: "https://vault.example:8200", path: secret }';

/** Keys and values of the Secret, and `rule: why` of what is wrong; the store gives the same answer to everything. */
function made(provider: string, entries: string, answer: Partial<Extract<StoreAnswer, { kind: 'value' }>> | string) {
  const catalog = catalogOf(provider, entries);
  const findings = new Findings();
  const { reads, secrets } = planFetch(catalog, '', findings, LOGINS);
  const stored = { kind: 'value', arn: 'a', versionId: 'v', value: { kind: 'text', text: '' } } as const;
  const given: StoreAnswer =
    typeof answer === 'string' ? { ...stored, value: { kind: 'text', text: answer } } : { ...stored, ...answer };
  const world = {
    answers: new Map(reads.map((one) => [readKey(one), given])),
    template: { crypto: templateCrypto, now: 0n },
    objects: catalog.manifests,
    notice: () => {},
  };
  const [one] = secrets.flatMap((planned) => makeSecret(planned, world, findings) ?? []);
  return {
    data: Object.fromEntries([...(one?.data ?? [])].map(([key, value]) => [key, Buffer.from(value).toString()])),
    problems: findings.all.map(({ rule, why }) => `${rule}: ${why}`),
  };
}

const property = (name: string): string => `data: [{ secretKey: a, remoteRef: { key: k, property: '${name}' } }]`;
const EXTRACT = 'dataFrom: [{ extract: { key: k } }]';

/**
 * ParseSecret (hashicorp/vault, api/secret.go) reads with UseNumber; GetSecret and GetSecretMap
 * (external-secrets, providers/v1/vault/client_get.go) marshal that, and take it apart by GetByteValue (runtime/esutils/utils.go).
 */
describe('numbers of Vault', () => {
  const DATA =
    '{"id":12345678901234567890,"rate":1.50,"far":1e21,"small":1e-7,"in":{"b":1.50,"a":[1e21,12345678901234567890]}}';

  test('are floats where extract takes the secret apart: GetSecretMap unmarshals into `any`', () => {
    expect(made(VAULT, EXTRACT, DATA)).toEqual({
      data: {
        id: '12345678901234567000',
        rate: '1.5',
        far: '1000000000000000000000',
        small: '0.0000001',
        in: '{"a":[1e+21,12345678901234567000],"b":1.5}',
      },
      problems: [],
    });
  });

  test('stay as they were written where nothing takes them apart: json.Number marshals as its text', () => {
    const whole = 'data: [{ secretKey: a, remoteRef: { key: k } }]';
    expect(made(VAULT, whole, '{"rate":1.50}').data).toEqual({ a: '{"rate":1.50}' });
  });

  test.each([
    ['rate', '1.50', 'a key of the secret: GetByteValue of a json.Number is its text'],
    ['in.b', '1.5', 'below one: gjson formats what is no integer'],
    ['in.a.1', '12345678901234567890', 'below one: gjson gives integers as they stand'],
    ['in', '{"a":[1e21,12345678901234567890],"b":1.50}', 'an object: json.Marshal, its keys sorted'],
  ])('property %s is %s: %s', (name, expected) => {
    expect(made(VAULT, property(name), DATA)).toEqual({ data: { a: expected }, problems: [] });
  });

  test('a key with dots or stars in it comes before any path', () => {
    expect(made(VAULT, property('in.*'), '{"in.*":"own","in":{"b":"other"}}').data).toEqual({ a: 'own' });
  });

  test('one that no float holds fails, as json.Unmarshal does', () => {
    expect(made(VAULT, EXTRACT, '{"far":1e999}').problems).toEqual([expect.stringMatching(/^live-extract: /)]);
  });
});

test('numbers of Google stay as they were written: GetSecretMap takes raw messages (providers/v1/gcp/secretmanager/client.go)', () => {
  expect(made('gcpsm: { projectID: acme-prod }', EXTRACT, '{"rate":1.50,"in":{"b": 1e21}}').data).toEqual({
    rate: '1.50',
    in: '{"b": 1e21}',
  });
});

/** getProperty, getSecretTag and GetSecretMap of providers/v1/azure/keyvault/keyvault.go */
describe('a secret of Azure', () => {
  const AZURE = 'azurekv: { vaultUrl: "https://acme.vault.azure.net" }';
  const metadata = (name = '', more = '') =>
    `data: [{ secretKey: a, remoteRef: { key: db, metadataPolicy: Fetch${name === '' ? '' : `, property: '${name}'`}${more} } }]`;
  const TAGGED = {
    metadata: [
      ['env', '<prod>'],
      ['owner', '{"name":"shop","b.c":"d"}'],
      ['sizes', '{"cpu":1}'],
      ['attribute.created', '2026-11-24T12:00:00Z'],
    ],
  } as const;

  test.each([
    ['a.b', '{"a.b":"literal","a":{"b":"path"}}', 'path'],
    ['a.b', '{"a.b":"literal","a":{}}', 'literal'],
    ['n', '{"n":1.50}', '1.5'],
    ['a', 'no {"a":"json"}', 'json'],
  ])('property %s of %s is %s: a path before a key with dots, JSON or not', (name, text, expected) => {
    expect(made(AZURE, property(name), text)).toEqual({ data: { a: expected }, problems: [] });
  });

  test('property that is not there is a problem', () => {
    expect(made(AZURE, property('a.b'), '{"a":{}}').problems).toEqual([
      'live-property: Key "a.b" does not exist in secret "k".',
    ]);
  });

  test('is taken apart in the bytes it is written in', () => {
    expect(made(AZURE, EXTRACT, '{"rate":1.50,"in":{"b": 1e21},"no":null}').data).toEqual({
      rate: '1.50',
      in: '{"b": 1e21}',
      no: '',
    });
  });

  test.each([
    [
      '',
      '{"attribute.created":"2026-11-24T12:00:00Z","env":"\\u003cprod\\u003e","owner":"{\\"name\\":\\"shop\\",\\"b.c\\":\\"d\\"}","sizes":"{\\"cpu\\":1}"}',
    ],
    ['env', '<prod>'],
    ['attribute.created', '2026-11-24T12:00:00Z'],
    ['owner.name', 'shop'],
    ['owner.b.c', 'd'],
  ])('metadata, property %j, is %s', (name, expected) => {
    expect(made(AZURE, metadata(name), TAGGED)).toEqual({ data: { a: expected }, problems: [] });
  });

  test.each(['none', 'none.x', 'owner.none', '.env'])('metadata without %s is a problem', (name) => {
    expect(made(AZURE, metadata(name), TAGGED).problems).toEqual([
      `live-property: Tag "${name}" does not exist in secret "db".`,
    ]);
  });

  test.each([
    [
      '',
      {
        db_env: '<prod>',
        db_owner_name: 'shop',
        'db_owner_b.c': 'd',
        db_sizes: '{"cpu":1}',
        'db_attribute.created': '2026-11-24T12:00:00Z',
      },
    ],
    [', property: env', { db_env: '<prod>' }],
    [', property: owner', { db_owner: '' }],
  ])('extract of metadata%s: a tag that is an object of texts is taken apart', (more, expected) => {
    const entries = `dataFrom: [{ extract: { key: db, metadataPolicy: Fetch${more} } }]`;
    expect(made(AZURE, entries, TAGGED)).toEqual({ data: expected, problems: [] });
  });

  test('extract of metadata under secret/ has that in no name but the one of a property', () => {
    const extract = (more = '') => `dataFrom: [{ extract: { key: secret/db, metadataPolicy: Fetch${more} } }]`;
    const answer = { metadata: [['env', 'prod']] } as const;
    expect(made(AZURE, extract(), answer).data).toEqual({ db_env: 'prod' });
    expect(made(AZURE, extract(', property: env'), answer).data).toEqual({ secret_db_env: '' });
    expect(made(AZURE, extract(', property: none'), answer).problems).toHaveLength(1);
  });
});
