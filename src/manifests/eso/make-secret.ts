import { toBytes } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import { nameOf } from '../document/manifest.ts';
import { Findings } from '../finding.ts';
import type { MadeSecret } from '../made-secret.ts';
import { fetchValues } from './fetch-values.ts';
import type { MakeWorld } from './make-world.ts';
import type { PlannedSecret } from './plan.ts';
import { SecretContents } from './secret-contents.ts';

/** The Secret that the operator would make, if it would make any. Where anything is noted as wrong, what is returned is not whole. */
export function makeSecret(planned: PlannedSecret, world: MakeWorld, all: Findings): MadeSecret | undefined {
  const findings = new Findings();
  const { manifest, target } = planned.secret;
  const { absent, origins, values } = fetchValues(planned, world.answers, world.template, findings);
  if (absent.length > 0)
    world.notice(
      `${nameOf(manifest)}: left out, as deletionPolicy: ${target.deletionPolicy} allows: ${absent.map((key) => quote(key, 120)).join(', ')}`,
    );
  // Where an entry cannot be asked for here (a generator, a store elsewhere), what the rest makes is not known.
  if (!isWhole(planned)) {
    all.absorb(findings);
    return undefined;
  }
  if (values.size === 0 && findings.errors.length === 0 && target.deletionPolicy !== 'Merge') {
    if (target.deletionPolicy === 'Retain')
      findings.add(
        'live-absent',
        manifest.place,
        manifest.name,
        'Nothing is fetched, so the operator makes no Secret, and leaves one that is there as it is.',
        'Correct what is asked for.',
      );
    else
      world.notice(
        `${nameOf(manifest)}: nothing is fetched, and with deletionPolicy: Delete no Secret is made of that`,
      );
    all.absorb(findings);
    return undefined;
  }
  const contents = new SecretContents(planned, values, world, findings);
  if (target.template === undefined) contents.takeAll();
  else if (findings.errors.length === 0) contents.render(target.template);
  all.absorb(findings);
  return {
    namespace: manifest.namespace,
    name: target.name,
    type: target.template?.type ?? '',
    immutable: target.immutable,
    labels: contents.labels,
    annotations: contents.annotations,
    finalizers: target.template?.finalizers ?? [],
    data: new Map([...contents.data].map(([key, value]) => [key, toBytes(value)])),
    inputs: [...values.values()].map(toBytes),
    origin: nameOf(manifest),
    place: manifest.place,
    sources: origins,
  };
}

function isWhole({ data, dataFrom, secret }: PlannedSecret): boolean {
  return data.length === secret.data.length && dataFrom.length === secret.dataFrom.length;
}
