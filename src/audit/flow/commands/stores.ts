import type { Call } from '../runner.ts';
import { secretValue, type Value } from '../value.ts';
import { hasFlag, option, plainWords } from './handler.ts';

/** What a command that reads a secret store prints; undefined where it reads none. Nothing masks it. */
export function secretStore(call: Call): Value | undefined {
  const origin = originOf(call, plainWords(call.args));
  if (origin === undefined) return undefined;
  const { file, line } = call.place;
  return secretValue({ origin: `what \`${origin}\` prints (${file}:${line})`, masked: false, maskedWide: false });
}

type Reads = (words: readonly string[], call: Call) => string | undefined;

const HARMLESS_QUERY =
  /^(?!.*Value)(?!.*String)(?:.*\b(?:ARN|Name|VersionId|CreatedDate|VersionStages|Version|Type|LastModifiedDate|InvalidParameters|id|name)\b.*)$/i;

const STORES: Readonly<Record<string, Reads>> = {
  aws: (words, call) => {
    const [service, verb = ''] = words;
    const query = option(call.args, '--query')?.text ?? '';
    if (HARMLESS_QUERY.test(query)) return undefined;
    if (service === 'secretsmanager' && /^(?:batch-)?get-secret-value$/.test(verb)) return `aws secretsmanager ${verb}`;
    if (service === 'secretsmanager' && verb === 'get-random-password') return 'aws secretsmanager get-random-password';
    if (service === 'ssm' && /^get-parameters?(?:-by-path)?$/.test(verb) && hasFlag(call.args, '--with-decryption'))
      return `aws ssm ${verb} --with-decryption`;
    if (
      service === 'sts' &&
      /^(?:assume-role(?:-with-\w+(?:-\w+)*)?|get-session-token|get-federation-token)$/.test(verb)
    )
      return `aws sts ${verb}`;
    if (service === 'ecr' && verb === 'get-login-password') return 'aws ecr get-login-password';
    if (service === 'configure' && verb === 'export-credentials') return 'aws configure export-credentials';
    if (service === 'configure' && verb === 'get' && /secret|token/.test(words[2] ?? ''))
      return `aws configure get ${words[2]}`;
    return service === 'kms' && verb === 'decrypt' ? 'aws kms decrypt' : undefined;
  },
  gcloud: (words) => {
    if (words.includes('secrets') && words.includes('versions') && words.includes('access'))
      return 'gcloud secrets versions access';
    return words.some((word) => /^print-(?:access|identity)-token$/.test(word))
      ? `gcloud auth ${words.find((word) => word.startsWith('print-'))}`
      : undefined;
  },
  az: (words, call) => {
    if (words.slice(0, 3).join(' ') === 'keyvault secret show')
      return HARMLESS_QUERY.test(option(call.args, '--query')?.text ?? '') ? undefined : 'az keyvault secret show';
    return words.slice(0, 2).join(' ') === 'account get-access-token' ? 'az account get-access-token' : undefined;
  },
  vault: (words) =>
    (words[0] === 'kv' && words[1] === 'get') || words[0] === 'read'
      ? `vault ${words[0] === 'kv' ? 'kv get' : 'read'}`
      : undefined,
  op: (words) => (words[0] === 'read' || (words[0] === 'item' && words[1] === 'get') ? `op ${words[0]}` : undefined),
  doppler: (words) =>
    words[0] === 'secrets' && ['get', 'download', undefined].includes(words[1]) ? 'doppler secrets' : undefined,
  kubectl: kubernetes,
  oc: kubernetes,
  sops: (words, call) =>
    words[0] === 'decrypt' || (hasFlag(call.args, '-d', '--decrypt', '-e') && !hasFlag(call.args, '-e'))
      ? 'sops --decrypt'
      : undefined,
  chamber: (words) => (/^(?:read|export|env)$/.test(words[0] ?? '') ? `chamber ${words[0]}` : undefined),
  gh: (words) => (words[0] === 'auth' && words[1] === 'token' ? 'gh auth token' : undefined),
  pass: (words) => (words[0] === 'show' ? 'pass show' : undefined),
  bw: (words) => (words[0] === 'get' ? 'bw get' : undefined),
  infisical: (words) => (words[0] === 'secrets' || words[0] === 'export' ? `infisical ${words[0]}` : undefined),
};

function kubernetes(words: readonly string[], call: Call): string | undefined {
  if (!words.includes('get') || !words.some((word) => /^secrets?(?:\/|$)/.test(word))) return undefined;
  const format = option(call.args, '-o', '--output', '--template')?.text ?? '';
  return /^(?:json|yaml|jsonpath|go-template|template)/.test(format) &&
    /data|^(?:json|yaml)$|go-template-file/.test(format)
    ? 'kubectl get secret'
    : undefined;
}

function originOf(call: Call, words: readonly string[]): string | undefined {
  const reads = Object.hasOwn(STORES, call.name) ? STORES[call.name] : undefined;
  if (reads !== undefined) return reads(words, call);
  return undefined;
}
