import type { Catalog } from '../catalog.ts';
import { nameOf, sameNamespace } from '../document/manifest.ts';
import { child, entriesOf, textAt } from '../document/node.ts';
import type { Findings } from '../finding.ts';
import { hasKey, listKeys, unionOf } from './key-set.ts';
import { type Maker, makersFor, makersOf } from './makers.ts';
import { isNear } from './near-name.ts';
import { type ClassMount, type Pod, podOf, type SecretUse } from './pod.ts';

/** Do the pods find what they ask for? */
export function checkPods(catalog: Catalog, findings: Findings): void {
  const makers = makersOf(catalog);
  const catalogued = new Set(catalog.classes.map(({ manifest }) => manifest.name));
  for (const manifest of catalog.manifests) {
    const pod = podOf(manifest);
    if (pod === undefined) continue;
    for (const use of pod.uses) checkUse(use, pod, makers, catalogued, findings);
    for (const mount of pod.mounts) checkMount(mount, pod, catalog, findings);
  }
}

function checkUse(
  { key, optional, place, secret }: SecretUse,
  pod: Pod,
  makers: readonly Maker[],
  catalogued: ReadonlySet<string>,
  findings: Findings,
): void {
  const { namespace } = pod.manifest;
  const mine = makersFor(secret, namespace, makers);
  if (mine.length === 0) {
    const near = optional ? undefined : nearestName(secret, namespace, makers);
    if (near !== undefined)
      findings.add(
        'pod-secret-misnamed',
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
      'pod-key-missing',
      place,
      `${secret}/${key}`,
      `The Secret "${secret}" has no key "${key}";${where} makes: ${listKeys(keys)}.`,
      'Correct the key here, or make it there.',
    );
  }
  const classes = mine.flatMap(({ providerClass }) => providerClass ?? []);
  const mounted = classes.some(({ manifest }) => pod.mounts.some(({ className }) => className === manifest.name));
  // A class that is kept elsewhere may make a Secret of that name too.
  const mountsUnknown = pod.mounts.some(({ className }) => !catalogued.has(className));
  if (classes.length === mine.length && !mounted && !mountsUnknown && !optional) {
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
    const elsewhere = named[0]?.manifest ?? classes.find(({ manifest }) => isNear(className, manifest.name))?.manifest;
    if (elsewhere === undefined)
      findings.add(
        'csi-class-missing',
        place,
        className,
        `SecretProviderClass ${className} is not among these manifests.`,
        'Nothing, where the cluster has it; else add its manifest.',
      );
    else
      findings.add(
        'csi-class-mismatch',
        place,
        className,
        `Failed to get secretproviderclass ${namespace ?? '(namespace)'}/${className}: there is ${nameOf(elsewhere)} (${elsewhere.place.file}:${elsewhere.place.line}) instead.`,
        "The class must have that name, in the pod's namespace.",
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

/** The maker whose name is a slip of the pen away. */
function nearestName(name: string, namespace: string | undefined, makers: readonly Maker[]): Maker | undefined {
  return makers.find((maker) => sameNamespace(maker.namespace, namespace) && isNear(name, maker.name));
}
