/**
 * The keys that a file of AWS credentials holds, as an INI file or as a `credential_process` document writes them, and the
 * passwords of registries in what the credential helper keeps.
 */
export function heldKeys(text: string): readonly string[] {
  const settings = text.matchAll(/^\s*aws_(?:access_key_id|secret_access_key|session_token)\s*=\s*(\S+)/gim);
  const members = text.matchAll(
    /"(?:AccessKeyId|SecretAccessKey|SessionToken|password|Secret)"\s*:\s*("(?:[^"\\]|\\.)+")/gi,
  );
  return [...Array.from(settings, ([, key = '']) => key), ...Array.from(members, ([, json = '']) => textOf(json))];
}

/** It may be within a text that is no JSON. */
function textOf(json: string): string {
  try {
    return JSON.parse(json);
  } catch {
    return json.slice(1, -1);
  }
}

/** Variables that hold a key of the job: its own token requests', and AWS's where they are in the environment. */
export const KEY_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
] as const;
