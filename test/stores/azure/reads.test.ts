import { describe, expect, test } from 'vitest';
import { CLOUDS } from '../../../src/secrets/azure/cloud.ts';
import type { AzureSearch, ListedSecret } from '../../../src/secrets/azure/search.ts';
import { ServiceError } from '../../../src/service-error.ts';
import { VaultReads } from '../../../src/stores/azure/reads.ts';
import type { Azure, AzureAnswer, AzureRequest } from '../../../src/stores/azure/service.ts';
import type { AzureSettings } from '../../../src/stores/azure/settings.ts';

const [cloud] = CLOUDS;
if (cloud === undefined) throw new Error('no cloud');
const SETTINGS: AzureSettings = {
  cloud,
  tenant: 'tenant-id',
  client: 'client-id',
  takenFirst: [],
  audience: 'a',
  origins: [],
  authority: undefined,
};
const NOW = Date.UTC(2026, 10, 24, 12);
const READ = { kind: 'azure', vault: 'Acme', name: 'db' } as const;
const VERSION = '4387e9f3d6e14c459867679a90fd0f79';

function read(answer: (request: AzureRequest) => AzureAnswer | Error) {
  const asked: AzureRequest[] = [];
  const azure: Azure = {
    async ask(request) {
      asked.push(request);
      const answered = answer(request);
      if (answered instanceof Error) throw answered;
      return answered;
    },
  };
  const clock = { now: () => NOW, random: () => 0, sleep: async () => {} };
  const reads = new VaultReads(SETTINGS, azure, 'the-token', { clock, signal: new AbortController().signal });
  return { reads, asked };
}

const says = (status: number, body: unknown) => (): AzureAnswer => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  retryAfter: undefined,
});

describe('a secret', () => {
  test('is asked for by its vault’s host, with the token; its version is in its id', async () => {
    const id = `https://acme.vault.azure.net/secrets/db/${VERSION}`;
    const tags = { env: 'prod', 'attribute.created': 'a tag', odd: 1 };
    const attributes = { enabled: true, created: NOW / 1000, exp: NOW / 1000 + 90.5, updated: 'x' };
    const { asked, reads } = read(says(200, { value: 'v', id, attributes, tags }));
    expect(await reads.read(READ)).toEqual({
      kind: 'found',
      secrets: [
        {
          arn: id,
          name: 'db',
          versionId: VERSION,
          value: { kind: 'text', text: 'v' },
          metadata: [
            ['env', 'prod'],
            ['attribute.created', '2026-11-24T12:00:00Z'],
            ['attribute.expires', '2026-11-24T12:01:30Z'],
          ],
        },
      ],
    });
    await reads.read({ ...READ, vault: 'acme.vault.azure.cn', version: VERSION });
    expect(asked.map(({ url }) => url)).toEqual([
      'https://acme.vault.azure.net/secrets/db?api-version=7.4',
      `https://acme.vault.azure.cn/secrets/db/${VERSION}?api-version=7.4`,
    ]);
    expect(asked[0]).toMatchObject({ bearer: 'the-token', service: 'Azure Key Vault' });
    expect(reads.notices).toEqual([]);
  });

  test.each([
    [{ exp: NOW / 1000 }, ['expired at 2026-11-24T12:00:00.000Z']],
    [{ exp: NOW / 1000 + 1 }, []],
    [{ nbf: NOW / 1000 }, []],
    [{ nbf: NOW / 1000 + 1 }, ['is not to be used before 2026-11-24T12:00:01.000Z']],
    [{ exp: -1e300 }, ['expired at an unknown time']],
    [{ exp: 'soon', nbf: null }, []],
  ])('with the times %j is handed over, and that is said', async (attributes, said) => {
    const { reads } = read(says(200, { value: 'v', id: '', attributes }));
    expect((await reads.read(READ)).kind).toBe('found');
    expect(reads.notices).toHaveLength(said.length);
    for (const [at, text] of said.entries()) expect(reads.notices[at]).toContain(text);
  });
});

describe('what a vault refuses is an outcome', () => {
  const error = (code: string, message: string, inner?: object) => ({ error: { code, message, ...inner } });
  test.each<[number, unknown, string, RegExp]>([
    [
      403,
      error('Forbidden', 'no', { innererror: { code: 'ForbiddenByRbac' } }),
      'ForbiddenByRbac',
      /answered 403: no; the role "Key Vault Secrets User" lets it read .*--scope \(id of acme\.vault\.azure\.net\)/,
    ],
    [
      403,
      error('Forbidden', 'no', { innerError: { code: 'SecretDisabled' } }),
      'SecretDisabled',
      /; enable this version/,
    ],
    [
      403,
      error('Forbidden', 'no', { innererror: { code: 'AccessDenied' } }),
      'AccessDenied',
      /; an access policy with Get on secrets .*--name acme --spn client-id/,
    ],
    [
      403,
      error('Forbidden', 'no', { innererror: { code: 'ForbiddenByConnection' } }),
      'ForbiddenByConnection',
      /network rules/,
    ],
    [
      403,
      error('Forbidden', 'no'),
      'Forbidden',
      /; where the vault goes by roles, the role "Key Vault Secrets User".*; where by access policies, an access policy/,
    ],
    [403, 'blocked', 'Status403', /answered 403; where the vault goes by roles/],
    [
      401,
      error('Unauthorized', 'AKV10032: Invalid issuer.'),
      'Unauthorized',
      /AKV10032: Invalid issuer; is the vault's tenant another than "tenant-id"/,
    ],
    [400, error('BadParameter', 'invalid'), 'BadParameter', /answered 400: invalid$/],
    [404, error('ResourceNotFound', 'nothing here'), 'ResourceNotFound', /answered 404: nothing here$/],
    [302, '', 'Status302', /answered 302, and redirects are not followed$/],
    [400, error('not a code!', 'x\u001b[31m\n  the-token y'), 'Status400', /answered 400: x\\u001b\[31m \*\*\* y$/],
  ])('%i %j', async (status, body, code, message) => {
    const { asked, reads } = read(says(status, body));
    expect(await reads.read(READ)).toEqual({ kind: 'refused', code, message: expect.stringMatching(message) });
    expect(asked).toHaveLength(1);
  });

  test('that it is not there is another', async () => {
    const { reads } = read(says(404, error('SecretNotFound', 'not found')));
    expect(await reads.read(READ)).toEqual({
      kind: 'absent',
      message: expect.stringMatching(
        /^there is no such secret in acme\.vault\.azure\.net; .*recover --vault-name acme --name db$/,
      ),
    });
    expect(await reads.read({ ...READ, version: VERSION })).toMatchObject({
      kind: 'absent',
      message: expect.stringMatching(/^there is no such secret, or no such version of it, in/),
    });
  });

  test('that the name system knows no such vault is a third, once every attempt has said so', async () => {
    const { asked, reads } = read(
      () =>
        new ServiceError('could not be asked: ENOTFOUND', {
          service: 'Azure Key Vault',
          transient: true,
          code: 'ENOTFOUND',
        }),
    );
    expect(await reads.read(READ)).toMatchObject({
      kind: 'refused',
      code: 'VaultNotFound',
      message: expect.stringMatching(
        /^no address is known for acme\.vault\.azure\.net: there is no vault of that name/,
      ),
    });
    expect(asked.length).toBeGreaterThan(1);
  });
});

test.each([
  ['garbage', says(200, '<html>')],
  ['no value', says(200, { id: 'x' })],
  ['down', says(503, '')],
])('%s for ever fails the step, and names the vault', async (_what, answer) => {
  const { reads } = read(answer);
  await expect(reads.read(READ)).rejects.toFailWith('service-unavailable', /acme\.vault\.azure\.net/);
});

test('a network that fails for good is the step’s failure, not the secret’s', async () => {
  const { reads } = read(
    () => new ServiceError('is no host of Azure', { service: 'Azure Key Vault', transient: false }),
  );
  await expect(reads.read(READ)).rejects.toThrow('is no host of Azure');
});

describe('a search', () => {
  const HOST = 'https://acme.vault.azure.net';
  const item = (name: string, changes: object = {}) => ({
    id: `${HOST}/secrets/${name}`,
    attributes: { enabled: true },
    tags: { env: 'prod' },
    ...changes,
  });
  const search = (fits: (secret: ListedSecret) => boolean = () => true): AzureSearch => ({
    kind: 'azure',
    vault: 'acme',
    sought: '',
    fits,
  });
  const page = (value: unknown, nextLink?: unknown) => says(200, { value, nextLink })();
  const secretOf = ({ url }: AzureRequest): string | undefined => /\/secrets\/([\w-]+)\?/.exec(url)?.[1];

  test('goes through every page of the vault’s own list, and reads what is enabled and fits', async () => {
    const { asked, reads } = read((request) => {
      const name = secretOf(request);
      if (name !== undefined)
        return says(200, { value: `value of ${name}`, id: `${HOST}/secrets/${name}/${VERSION}` })();
      if (request.url.includes('skiptoken'))
        return page([item('c'), 'x', { id: 'y', attributes: { enabled: true } }], '');
      const off = { attributes: { enabled: false } };
      return page(
        [item('a'), item('b', off), item('d', { tags: null })],
        `${HOST}:443/secrets?api-version=7.4&$skiptoken=t`,
      );
    });
    const outcome = await reads.search(search(({ tags }) => tags.get('env') === 'prod'));
    expect(outcome.kind === 'found' && outcome.secrets.map(({ name, value }) => [name, value])).toEqual([
      ['a', { kind: 'text', text: 'value of a' }],
      ['c', { kind: 'text', text: 'value of c' }],
    ]);
    expect(asked.map(({ bearer, url }) => `${bearer} ${url.slice(HOST.length)}`)).toEqual([
      'the-token /secrets?api-version=7.4',
      'the-token /secrets?api-version=7.4&$skiptoken=t',
      'the-token /secrets/a?api-version=7.4',
      'the-token /secrets/c?api-version=7.4',
    ]);
    expect(await reads.search(search(() => false))).toEqual({ kind: 'found', secrets: [] });
  });

  test.each([
    ['http://acme.vault.azure.net/secrets?x'],
    ['https://evil.example/secrets?x'],
    ['https://acme.vault.azure.net:8443/secrets?x'],
    ['/secrets?x'],
  ])('never follows a next page at %s', async (next) => {
    const { asked, reads } = read(() => page([item('a')], next));
    expect(await reads.search(search())).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('answered 200 with a next page outside the vault'),
    });
    expect(asked).toHaveLength(1);
  });

  test('that is refused says what it needs', async () => {
    const refusal = { error: { code: 'Forbidden', message: 'no', innererror: { code: 'ForbiddenByPolicy' } } };
    const { reads } = read(says(403, refusal));
    expect(await reads.search(search())).toEqual({
      kind: 'refused',
      code: 'ForbiddenByPolicy',
      message: expect.stringMatching(
        /an access policy with Get and List on secrets lets it search: .*--secret-permissions get list$/,
      ),
    });
  });

  test.each([
    [403, 'SecretDisabled'],
    [404, 'SecretNotFound'],
  ])('one of whose secrets answers %i is refused whole', async (status, code) => {
    const { reads } = read((request) =>
      secretOf(request) === undefined ? page([item('a')]) : says(status, { error: { code, message: 'no' } })(),
    );
    expect(await reads.search(search())).toMatchObject({ kind: 'refused', code });
  });

  test('whose list is none fails the step', async () => {
    const { reads } = read(says(200, { value: 'x' }));
    await expect(reads.search(search())).rejects.toFailWith('service-unavailable', /200 without a list of secrets/);
  });
});
