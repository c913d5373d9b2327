/** Which of the two shared AWS files: they name profiles differently. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html */
export type ProfileFile = 'config' | 'credentials';

export function validProfileName(name: string): boolean {
  return /^[\w.@+-]{1,64}$/.test(name);
}

/** The file's text with this profile added or replaced; every other section and comment stays as it is, byte for byte. */
export function mergeProfile(
  existing: string | undefined,
  file: ProfileFile,
  profile: string,
  settings: readonly (readonly [key: string, value: string])[],
): string {
  const header = file === 'config' && profile !== 'default' ? `[profile ${profile}]` : `[${profile}]`;
  const kept = withoutProfile(existing, file, profile);
  const section = [header, ...settings.map(([key, value]) => `${key} = ${value}`), ''].join('\n');
  return kept === '' || kept.endsWith('\n') ? kept + section : `${kept}\n${section}`;
}

/** The file's text with this profile taken out, and everything else as it was. */
export function withoutProfile(existing: string | undefined, file: ProfileFile, profile: string): string {
  return sectionsOf(existing)
    .map((section) => (profileOf(section, file) === profile ? trailingComments(section) : section))
    .join('');
}

/** The file cut before each header. A lone CR ends no line: a header behind it would be one only once it is cut off. */
export function sectionsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/(?<=\n)(?=\[)/);
}

/** The profile that a section sets, with whatever blanks, quotes and comment its header has; undefined for other sections. */
export function profileOf(section: string, file: ProfileFile): string | undefined {
  const header = /^\[\s*(?<prefix>profile\s+)?(?<quote>["']?)(?<name>[^\]"'\s]+)\k<quote>\s*\]/.exec(section)?.groups;
  const name = header?.['name'];
  const prefixed = header?.['prefix'] !== undefined;
  return prefixed === (file === 'config') || name === 'default' ? name : undefined;
}

/** Comments after a section's last setting speak of the section that follows. */
function trailingComments(section: string): string {
  return /(?:\n[^\S\n]*(?:[#;][^\n]*)?)*$/.exec(section)?.[0].replace(/^\n/, '') ?? '';
}
