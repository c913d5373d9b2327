import type { Catalog } from '../catalog.ts';
import { nameOf, sameNamespace } from '../document/manifest.ts';
import { child, entriesOf, textAt } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import { hasKey, listKeys, unionOf } from './key-set.ts';
import { type Maker, makersFor, makersOf } from './makers.ts';
import { type ClassMount, type Pod, podOf, type SecretUse } from './pod.ts';

/** Do the pods find what they ask for? */
export function checkPods(catalog: Catalog, findings: Findings): void {
  const makers = makersOf(catalog);
  for (const manifest of catalog.manifests) {
    const pod = podOf(manifest);
    if (pod === undefined) continue;
    for (const use of pod.uses) checkUse(use, pod, makers, findings);
    for (const mount of pod.mounts) checkMount(mount, pod, catalog, findings);
  }
}

function checkUse(
  { key, optional, place, secret }: SecretUse,
  pod: Pod,
  makers: readonly Maker[],
  findings: Findings,
): void {
  const { namespace } = pod.manifest;
  const mine = makersFor(secret, namespace, makers);
  if (mine.length === 0) {
    const near = optional ? undefined : nearestName(secret, namespace, makers);
    if (near !== undefined)
      findings.add(
        'secret-misnamed',
        place,
        secret,
        `No manifest here makes a Secret "${secret}", but ${nameOf(near.manifest)} makes "${near.name}".`,
        `Write ${near.name}, if that is meant.`,
      );
    return;
  }
  const keys = unionOf(mine.map((maker) => maker.keys));
  if (key !== undefined && !optional && !hasKey(keys, key)) {
    const [first] = mine;
    const where =
      first === undefined
        ? ''
        : ` ${nameOf(first.manifest)} (${first.manifest.place.file}:${first.manifest.place.line})`;
    findings.add(
      'secret-key-missing',
      place,
      `${secret}/${key}`,
      `The Secret "${secret}" has no key "${key}";${where} makes: ${listKeys(keys)}.`,
      'Correct the key here, or make it there.',
    );
  }
  const classes = mine.flatMap(({ providerClass }) => providerClass ?? []);
  const mounted = classes.some(({ manifest }) => pod.mounts.some(({ className }) => className === manifest.name));
  if (classes.length === mine.length && !mounted && !optional) {
    const name = classes[0]?.manifest.name ?? '';
    findings.add(
      'csi-not-mounted',
      place,
      secret,
      `The Secret "${secret}" is made only while a pod mounts SecretProviderClass ${name}, and this pod does not.`,
      `Mount a csi volume with secretProviderClass: ${name} in this pod.`,
    );
  }
}

function checkMount(
  { className, place, readOnly }: ClassMount,
  pod: Pod,
  { classes, manifests }: Catalog,
  findings: Findings,
): void {
  const { namespace } = pod.manifest;
  const refuse = (why: string, fix: string): void => findings.add('csi-volume', place, className || 'volume', why, fix);
  if (!readOnly) refuse('Readonly is not true in request: the driver mounts nothing else.', 'Add readOnly: true.');
  if (className === '') {
    refuse('secretProviderClass is not set.', 'Add volumeAttributes: {secretProviderClass: NAME}.');
    return;
  }
  const named = classes.filter(({ manifest }) => manifest.name === className);
  const mine = named.filter(({ manifest }) => sameNamespace(manifest.namespace, namespace));
  const [first] = mine;
  if (first === undefined) {
    const elsewhere = named[0]?.manifest;
    // With no class at all among the manifests, they may be kept elsewhere.
    if (classes.length === 0) return;
    const why = `Failed to get secretproviderclass ${namespace ?? '(namespace)'}/${className}: ${elsewhere === undefined ? 'no manifest here has that name' : `it is in namespace ${elsewhere.namespace ?? ''}`}.`;
    findings.add(
      'csi-class-missing',
      place,
      className,
      why,
      `Classes here: ${classes.map(({ manifest }) => manifest.name).join(', ')}.`,
    );
    return;
  }
  if (first.provider !== 'aws' || first.usesPodIdentity) return;
  const account = manifests.find(
    (one) =>
      one.kind === 'ServiceAccount' &&
      one.name === (pod.serviceAccount || 'default') &&
      sameNamespace(one.namespace, namespace),
  );
  if (account === undefined) return;
  const role = entriesOf(child(account.node, 'metadata', 'annotations')).find(
    ({ key }) => key === 'eks.amazonaws.com/role-arn',
  );
  if (role !== undefined && textAt(account.node, 'metadata', 'annotations', 'eks.amazonaws.com/role-arn') !== undefined)
    return;
  findings.add(
    'csi-role',
    account.place,
    account.name,
    `An IAM role must be associated with service account ${account.name} (namespace: ${account.namespace ?? namespace ?? 'not given'}): ${nameOf(pod.manifest)} mounts SecretProviderClass ${className} with it.`,
    'Add the annotation eks.amazonaws.com/role-arn, or usePodIdentity: "true" to the class.',
  );
}

/** One letter away, or two in a long name. */
function nearestName(name: string, namespace: string | undefined, makers: readonly Maker[]): Maker | undefined {
  return makers.find((maker) => sameNamespace(maker.namespace, namespace) && isNear(name, maker.name));
}

function isNear(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 2 || Math.min(one.length, other.length) < 5) return false;
  // Names that differ in a number are most often two things.
  if (one.replace(/\d+/g, '') === other.replace(/\d+/g, '')) return false;
  return distance(one, other) <= (Math.min(one.length, other.length) >= 10 ? 2 : 1);
}

/** Letters changed, added, left out or swapped with the next. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
