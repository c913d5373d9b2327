import type { Inputs } from '../inputs/inputs.ts';
import type { Moments } from '../ports/moments.ts';
import { planReads } from '../secrets/plan.ts';
import { type AwsStore, awsStoreOf, isOther } from '../secrets/stores.ts';
import { namedStores } from '../stores/settings.ts';
import type { Connections } from './connections.ts';
import { endpointOf, STORE_ENDPOINTS, servicesFor } from './endpoints.ts';

/** Secrets a call, at most. */
const BATCH: Readonly<Record<AwsStore, number>> = { secretsManager: 20, parameterStore: 10 };
/** A connection costs its handshake's work, so a long list waits for some of them instead. */
const MOST_MORE = 5;

/**
 * Opens connections before there is anything to send: one for each service behind the token's own, whose handshake
 * everything waits for; then, for lists that take several calls side by side, the others. Throws at once where the
 * environment names an address that cannot be used; what it returns never rejects.
 */
export function openAhead(
  {
    manifests,
    references,
    region,
    stores,
    usesAws,
  }: Pick<Inputs, 'manifests' | 'references' | 'region' | 'stores' | 'usesAws'>,
  { dialled, sent }: Moments,
  connections: Connections,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const originOf = (service: Parameters<typeof endpointOf>[0]): string =>
    new URL(endpointOf(service, region, env)).origin;
  const services = usesAws ? servicesFor(references, manifests.length > 0) : [];
  const first = [...services.map(originOf), ...namedStores(stores).flatMap(({ origins }) => origins)];
  const more = [
    ...moreCalls(references).map((store) => originOf(STORE_ENDPOINTS[store])),
    ...namedStores(stores).flatMap(({ moreOrigins = [] }) => moreOrigins),
  ];
  return open();

  async function open(): Promise<void> {
    await dialled;
    if (signal.aborted) return;
    for (const origin of first) connections.openAhead(origin);
    await sent;
    if (signal.aborted) return;
    for (const origin of more) connections.openAhead(origin);
  }
}

/** The store of each call beside the first one to it. */
function moreCalls(references: Inputs['references']): readonly AwsStore[] {
  const counts = new Map<AwsStore, number>();
  for (const read of planReads(references)) {
    if (isOther(read)) continue;
    const store = awsStoreOf(read);
    counts.set(store, (counts.get(store) ?? 0) + 1);
  }
  return Array.from(counts, ([store, count]) => {
    const calls = Math.ceil(count / BATCH[store]);
    return Array.from({ length: Math.min(calls - 1, MOST_MORE) }, () => store);
  }).flat();
}
