import { readBundle } from './bundled-module.ts';
import { named } from './scopes.ts';

/** What the bundler calls what every module is given, and what everybody else calls it. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b__(?:webpack|nccwpck)_require__\b/g, 'require'],
  [/\b(?:__unused_webpack_(?:__webpack_)?|__webpack_)module(?:__)?\b/g, 'module'],
  [/\b(?:__unused_webpack_(?:__webpack_)?|__webpack_)exports(?:__)?\b/g, 'exports'],
];

/** `module`, `exports` and `require`, as everybody calls them. Throws where such a name would mean something else. */
export function withPlainNames(code: string): string {
  for (const { given, id, statements } of readBundle(code).modules) {
    for (const { node, shadowed } of statements.flatMap((one) => [...named(one)])) {
      const name = node.type === 'Identifier' ? String(node['name']) : '';
      const isFree = ['exports', 'module', 'require'].includes(name) && !given.includes(name) && !shadowed.has(name);
      if (isFree || (name !== plain(name) && shadowed.has(plain(name))))
        throw new Error(`module ${id} has a name of its own, ${plain(name)}`);
    }
  }
  return plain(code);
}

function plain(code: string): string {
  return PLAIN.reduce((text, [pattern, name]) => text.replaceAll(pattern, name), code);
}
