import type { World } from '../flow/world.ts';
import { readYaml, textAt } from '../yaml.ts';

/** What a `uses:` names. */
export type Uses =
  | {
      readonly kind: 'action';
      readonly owner: string;
      readonly name: string;
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'image'; readonly image: string };

export function parseUses(text: string): Uses | undefined {
  if (text.startsWith('docker://')) return { kind: 'image', image: text.slice(9) };
  if (/^\.{1,2}(?:\/|$)/.test(text)) return { kind: 'local', path: text.replace(/^\.\/?/, '').replace(/\/$/, '') };
  const [, owner, name, path = '', ref] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@]*)?)@(.+)$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) return undefined;
  return { kind: 'action', owner, name, path: path.slice(1), ref };
}

/** The action's name in its action.yml. */
export const ACTION_NAME = 'Keyless AWS secrets';

/** Whether a step runs this action: from its repository, or from a folder with its action.yml. */
export function isKeyless(uses: Uses | undefined, world: World): boolean {
  if (uses?.kind === 'action') return uses.name === 'keyless' && uses.path === '';
  if (uses?.kind !== 'local') return false;
  const source = actionFile(uses.path, world);
  return source !== undefined && textAt(readYaml(source).documents[0], 'name') === ACTION_NAME;
}

/** `owner/name` in lower case, with its path. */
export function actionOf(uses: Uses | undefined): string {
  if (uses?.kind !== 'action') return '';
  return `${uses.owner}/${uses.name}${uses.path === '' ? '' : `/${uses.path}`}`.toLowerCase();
}

export function actionFile(path: string, world: World): ReturnType<World['read']> {
  const prefix = path === '' ? '' : `${path}/`;
  return world.read(`${prefix}action.yml`) ?? world.read(`${prefix}action.yaml`);
}

/** Actions of GitHub itself, and commit hashes, cannot be replaced by somebody else. */
export function isPinned(uses: Uses): boolean {
  if (uses.kind === 'local') return true;
  if (uses.kind === 'image') return /@sha256:[0-9a-f]{64}$/.test(uses.image);
  return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(uses.ref) || /^(?:actions|github)$/i.test(uses.owner);
}
