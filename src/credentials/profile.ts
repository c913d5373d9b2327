/** Which of the two shared AWS files: they name profiles differently. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html */
export type ProfileFile = 'config' | 'credentials';

export function validProfileName(name: string): boolean {
  return /^[\w.@+-]{1,64}$/.test(name);
}

/** The file's text with this profile added or replaced; every other section stays as it is, byte for byte. */
export function mergeProfile(
  existing: string | undefined,
  file: ProfileFile,
  profile: string,
  settings: readonly (readonly [key: string, value: string])[],
): string {
  const header = file === 'config' && profile !== 'default' ? `[profile ${profile}]` : `[${profile}]`;
  const kept = (existing ?? '')
    .split(/(?=^\[)/m)
    .filter((section) => section.split(/\r?\n/, 1)[0]?.trim() !== header)
    .join('');
  const section = [header, ...settings.map(([key, value]) => `${key} = ${value}`), ''].join('\n');
  return kept === '' || kept.endsWith('\n') ? kept + section : `${kept}\n${section}`;
}
