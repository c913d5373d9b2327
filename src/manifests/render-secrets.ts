import { base64 } from '../delivery/encodings.ts';
import type { MadeSecret } from './made-secret.ts';

/** `kind: Secret` documents for `kubectl apply -f`. Texts are written as JSON, which YAML is a superset of. */
export function renderSecrets(secrets: readonly MadeSecret[]): string {
  return secrets.map(renderSecret).join('');
}

function renderSecret({ annotations, data, finalizers, immutable, labels, name, namespace, type }: MadeSecret): string {
  const metadata = [
    `  name: ${text(name)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${text(namespace)}`]),
    ...map('  labels', labels),
    ...map('  annotations', annotations),
    ...(finalizers.length === 0 ? [] : ['  finalizers:', ...finalizers.map((one) => `    - ${text(one)}`)]),
  ];
  const encoded = new Map([...data].map(([key, value]) => [key, base64(value)]));
  return [
    '---',
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    ...metadata,
    `type: ${text(type || 'Opaque')}`,
    ...(immutable ? ['immutable: true'] : []),
    ...(data.size === 0 ? ['data: {}'] : map('data', encoded)),
    '',
  ].join('\n');
}

function map(field: string, entries: ReadonlyMap<string, string>): readonly string[] {
  const indent = ' '.repeat(field.search(/\S/) + 2);
  return entries.size === 0
    ? []
    : [`${field}:`, ...[...entries].map(([key, value]) => `${indent}${text(key)}: ${text(value)}`)];
}

/** U+2028 and its like are line breaks to YAML 1.1. */
function text(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
