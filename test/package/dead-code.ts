import { readBundle } from './bundled-module.ts';
import { Declarations } from './declarations.ts';
import { type Node, nodesAt, walk } from './syntax-tree.ts';

/** A declaration that does nothing but give names to what it holds. */
interface Declaration {
  readonly node: Node;
  readonly names: readonly string[];
  readonly uses: ReadonlySet<string>;
}

/**
 * What a bundler that must not minify leaves behind, taken out: declarations at the top of a module that nothing in that
 * module names, nor anything that is named, with the comments above them. A declaration stays where making it could be
 * noticed. `builtins` are the ids of the modules that are Node's own: to load one of them can't be noticed.
 */
export function withoutDeadCode(code: string, builtins: ReadonlySet<string> = new Set()): string {
  const { modules, program } = readBundle(code);
  const scopes = [nodesAt(program, 'body'), ...modules.map(({ statements }) => statements)];
  const dead = scopes.flatMap((statements) => deadIn(statements, builtins, code));
  const text = dead
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { end, start }) => withoutComments(rest.slice(0, start)) + rest.slice(end).replace(/^\n/, ''), code);
  return text.replaceAll(/^;\/\/ CONCATENATED MODULE: .*\s+(?=;\/\/ CONCATENATED MODULE: )/gm, '');
}

function deadIn(statements: readonly Node[], builtins: ReadonlySet<string>, code: string): readonly Node[] {
  const known = new Declarations(statements, builtins, code);
  const declarations = statements.flatMap((node): readonly Declaration[] => {
    const names = known.names(node);
    return names === undefined ? [] : [{ node, names, uses: namesIn(node, names) }];
  });
  const held = new Set(declarations.map(({ node }) => node));
  const named = new Set(statements.filter((node) => !held.has(node)).flatMap((node) => [...namesIn(node)]));
  const alive = new Set<Declaration>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const declaration of declarations) {
      if (alive.has(declaration) || !declaration.names.some((name) => named.has(name))) continue;
      alive.add(declaration);
      for (const name of declaration.uses) named.add(name);
      grown = true;
    }
  }
  return declarations.filter((declaration) => !alive.has(declaration)).map(({ node }) => node);
}

/** Every name that stands for something declared elsewhere; a few more do no harm. */
function namesIn(node: Node, own: readonly string[] = []): ReadonlySet<string> {
  const names = new Set<string>();
  for (const found of walk(node)) if (found.type === 'Identifier') names.add(String(found['name']));
  for (const name of own) names.delete(name);
  return names;
}

/** What stands right above a declaration is about it, but for what the bundler says of modules. */
function withoutComments(text: string): string {
  const above =
    /(?:^|\n)[ \t]*(?:\/\/(?! CONCATENATED| EXTERNAL| EXPORTS)[^\n]*|\/\*(?:(?!\*\/).)*\*\/)[ \t]*\n?[ \t]*$/s;
  for (let rest = text; ; ) {
    const found = above.exec(rest);
    if (found === null) return rest;
    rest = rest.slice(0, found.index + (found[0].startsWith('\n') ? 1 : 0));
  }
}
