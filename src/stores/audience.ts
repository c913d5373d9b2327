import type { InputReader } from '../inputs/input-reader.ts';
import type { OtherSettings } from './settings.ts';

/** What AWS's identity providers take by convention. */
const OF_AWS = ['sts.amazonaws.com', 'sts.amazonaws.com.cn'];

/**
 * Whoever is given a token can use it wherever its audience is taken. A store that got one for AWS could assume the
 * job's roles, and one store could log in to another: each gets an audience of its own, whoever chose it.
 */
export function checkAudiences(read: InputReader, stores: OtherSettings, audience: string): void {
  const taken = new Map([...OF_AWS, audience].map((one) => [one, 'AWS']));
  for (const [store, settings] of Object.entries(stores)) {
    if (settings === undefined || settings.audience === '') continue;
    const owner = taken.get(settings.audience);
    if (owner === undefined) taken.set(settings.audience, `"${store}:"`);
    else {
      const message = `the audience "${settings.audience}" is that of ${owner}: a token for it would open that to the other store as well, so each needs its own`;
      read.note('input-conflict', `${store}-audience`, message);
    }
  }
}
