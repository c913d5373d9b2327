import { expect, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { openAhead } from '../../src/adapters/open-ahead.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import { NO_OTHER_STORES } from '../../src/stores/settings.ts';

const STS = 'https://sts.us-east-1.amazonaws.com';
const SECRETS = 'https://secretsmanager.us-east-1.amazonaws.com';
const MOMENTS = { dialled: Promise.resolve(), sent: Promise.resolve(), awaited: true };

class Recording extends Connections {
  readonly opened: string[] = [];

  override openAhead(origin: string): void {
    this.opened.push(origin);
  }
}

async function opened(secrets: number, stopped = false): Promise<readonly string[]> {
  const lines = Array.from({ length: secrets }, (_, at) => `S_${at} = app/secret-${at}`);
  const inputs = {
    manifests: [],
    references: parseReferences(lines.join('\n')).references,
    region: 'us-east-1',
    stores: NO_OTHER_STORES,
    usesAws: true,
  };
  const connections = new Recording({});
  const stop = new AbortController();
  if (stopped) stop.abort();
  await openAhead(inputs, MOMENTS, connections, {}, stop.signal);
  connections.destroy();
  return connections.opened;
}

test.each([
  [0, [STS]],
  [1, [STS, SECRETS]],
  [20, [STS, SECRETS]],
  [21, [STS, SECRETS, SECRETS]],
  [100, [STS, ...Array.from({ length: 5 }, () => SECRETS)]],
  [1000, [STS, ...Array.from({ length: 6 }, () => SECRETS)]],
])('%i secrets open one connection for each call side by side, and six at most', async (secrets, origins) => {
  expect(await opened(secrets)).toEqual(origins);
});

test('a step that is stopped opens none', async () => {
  expect(await opened(100, true)).toEqual([]);
});

test('an address that cannot be used is refused at once, and not by a promise that nobody awaits', () => {
  const connections = new Recording({});
  const inputs = { manifests: [], references: [], region: 'us-east-1', stores: NO_OTHER_STORES, usesAws: true };
  const { signal } = new AbortController();
  const open = (): unknown => void openAhead(inputs, MOMENTS, connections, { AWS_ENDPOINT_URL_STS: 'foo' }, signal);
  expect(open).toFailWith('environment-unsafe', '"AWS_ENDPOINT_URL_STS" is no http or https URL');
  connections.destroy();
});
