import type { World } from '../flow/world.ts';
import { isPlaceholder } from '../secret-name.ts';
import type { Source } from '../source.ts';
import { type Entry, entriesOf, get, itemsOf, textAt, type YamlNode } from '../yaml.ts';
import { isLocal, isRehearsal } from './rehearsal.ts';

/** What a manifest commits, and what a pod takes from where. https://kubernetes.io/docs/concepts/configuration/secret/ */
export function checkManifest(document: YamlNode, source: Source, world: World): void {
  const kind = textAt(document, 'kind');
  if (kind === 'List') for (const item of itemsOf(get(document, 'items'))) checkManifest(item, source, world);
  if (/^secret$/i.test(kind ?? '') && textAt(document, 'apiVersion') === 'v1') checkSecret(document, source, world);
  const pod = podOf(document);
  if (pod !== undefined) checkPod(pod, world);
}

/** SOPS leaves its mark, SealedSecret is a kind of its own, and a template has no value yet. */
function checkSecret(document: YamlNode, source: Source, world: World): void {
  if (get(document, 'sops') !== undefined || isRehearsal(source.path)) return;
  const type = textAt(document, 'type') ?? '';
  const held = [
    ...entriesOf(get(document, 'data')).filter(({ value }) => holds(value, true)),
    ...entriesOf(get(document, 'stringData')).filter(({ value }) => holds(value, false)),
  ].filter(
    ({ key }) =>
      !/^(?:ca\.crt|tls\.crt|username|user|host|port|namespace|url|enabled|token-id|usage-.*|expiration|description|auth-extra-groups)$/i.test(
        key,
      ),
  );
  const [first] = held;
  if (first === undefined || /service-account-token$/.test(type)) return;
  world.report.add('secret-manifest-committed', isLocal(source.path) ? 'note' : 'error', first.place, {
    why: `The Secret "${textAt(document, 'metadata', 'name') ?? ''}" is committed with ${named(held)} in it, and base64 hides nothing.`,
    fix: 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret   # or SealedSecret, or SOPS',
    subject: textAt(document, 'metadata', 'name') ?? '',
  });
}

function named(entries: readonly Entry[]): string {
  const [first, ...more] = entries;
  return more.length === 0 ? `"${first?.key}"` : `"${first?.key}" and ${more.length} more`;
}

function holds(value: YamlNode, encoded: boolean): boolean {
  if (value.kind !== 'scalar') return false;
  const { text } = value;
  if (
    isPlaceholder(text) ||
    /^ENC\[|^AgA|^(?:vault|ref\+|op|bank-vaults|awssm|gcpsm):|^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(text)
  )
    return false;
  if (!encoded) return true;
  const plain = decodeBase64(text.replace(/\s/g, ''));
  return plain !== undefined && !isPlaceholder(plain) && !/^-----BEGIN (?:CERTIFICATE|PUBLIC)/.test(plain);
}

function decodeBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

/** The pod's spec, of the pod itself or of what makes pods. */
function podOf(document: YamlNode): YamlNode | undefined {
  switch (textAt(document, 'kind')) {
    case 'Pod':
      return get(document, 'spec');
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicaSet':
    case 'Job':
      return get(document, 'spec', 'template', 'spec');
    case 'CronJob':
      return get(document, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
    default:
      return undefined;
  }
}

function checkPod(pod: YamlNode, world: World): void {
  const mounts = itemsOf(get(pod, 'volumes')).some(
    (volume) => textAt(volume, 'csi', 'driver') === 'secrets-store.csi.k8s.io',
  );
  if (!mounts) return;
  for (const container of [...itemsOf(get(pod, 'initContainers')), ...itemsOf(get(pod, 'containers'))]) {
    const copied = [
      ...itemsOf(get(container, 'env')).map((one) => ({
        name: textAt(one, 'name'),
        from: get(one, 'valueFrom', 'secretKeyRef'),
      })),
      ...itemsOf(get(container, 'envFrom')).map((one) => ({
        name: textAt(one, 'secretRef', 'name'),
        from: get(one, 'secretRef'),
      })),
    ];
    for (const { from, name = '' } of copied) {
      if (from === undefined) continue;
      world.report.add('secret-env-beside-csi', 'warning', from.place, {
        why: `${name} is copied from a Kubernetes Secret into the environment, while the pod mounts the secret store as files.`,
        fix: `- name: ${name}_FILE\n  value: /mnt/secrets/${name}`,
        subject: name,
      });
    }
  }
}
