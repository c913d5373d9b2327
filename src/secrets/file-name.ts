import { deriveName, nameProblem } from './name.ts';

/**
 * The name of a file that a manifest makes, `secrets/FOLDER/FILE`. One that would steer the runner or a tool gets SECRET_
 * before it: AWS_… is nobody's to export but Keyless's own.
 */
export function fileSecretName(folder: string, file: string): string {
  const name = deriveName(folder, file);
  return nameProblem(name)?.code === 'name-reserved' ? `SECRET_${name}` : name;
}
