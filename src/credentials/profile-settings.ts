import { type ProfileFile, profileOf, sectionsOf } from './profile.ts';

export type Setting = readonly [key: string, value: string];

/** How a profile comes by its credentials, and its region: what Keyless settles. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html */
const SETTLED =
  /^(?:region|aws_.*|role_.*|sso_.*|source_profile|credential_source|credential_process|web_identity_token_file|external_id|mfa_serial|duration_seconds|login_session)$/i;

/** The settings of a profile, with what is indented below each. */
export function settingsOf(text: string | undefined, file: ProfileFile, profile: string): readonly Setting[] {
  const settings: [string, string][] = [];
  for (const section of sectionsOf(text).filter((one) => profileOf(one, file) === profile)) {
    for (const line of section.split(/\r?\n/).slice(1)) {
      const [, key, value] = /^(\w[^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      const last = settings.at(-1);
      if (key !== undefined && value !== undefined) settings.push([key, value]);
      else if (last !== undefined && /^\s+[^\s#;]/.test(line)) last[1] += `\n${line.trimEnd()}`;
    }
  }
  return settings;
}

/** What stays of a profile when Keyless gives it other credentials: output format, endpoints, retries and the like. */
export function keptSettings(text: string | undefined, profile: string): readonly Setting[] {
  return settingsOf(text, 'config', profile).filter(([key]) => !SETTLED.test(key));
}
