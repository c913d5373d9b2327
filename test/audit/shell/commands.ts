import { forEachChild, parse, type SyntaxNode } from 'unbash';
import type { Command, Part, Script, Word } from '../../../src/audit/shell/ast.ts';
import { parseShell } from '../../../src/audit/shell/parse.ts';

/** Every simple command of a script, inside substitutions and compounds too, as its words are written. */
export function commandsOf(text: string): readonly string[] {
  const found: string[] = [];
  const word = (one: Word): void => one.parts.forEach(part);
  const part = (one: Part): void => {
    if ('script' in one) script(one.script);
    if ('words' in one) one.words.forEach(word);
    if ('parts' in one) one.parts.forEach(part);
  };
  const script = (one: Script): void => one.commands.forEach(command);
  const command = (one: Command): void => {
    if (one.kind === 'pipeline') {
      one.commands.forEach(command);
      return;
    }
    for (const { target } of one.redirects) word(target);
    for (const each of one.words) word(each);
    if (one.kind !== 'simple') {
      one.body.forEach(script);
      return;
    }
    found.push(one.words.map(({ end, start }) => text.slice(start, end)).join(' '));
    for (const { elements, value } of one.assignments)
      [...elements, ...(value === undefined ? [] : [value])].forEach(word);
  };
  script(parseShell(text));
  return found.toSorted();
}

/** The same by another parser; undefined where it finds errors. */
export function commandsByOther(text: string): readonly string[] | undefined {
  const found: string[] = [];
  let errors = 0;
  const visit = (node: SyntaxNode | ReturnType<typeof parse>): void => {
    if (node.type === 'Script' && 'errors' in node) errors += node.errors?.length ?? 0;
    if (node.type === 'Command') {
      const words = [
        ...(node.name === undefined ? [] : [node.name]),
        ...node.args.filter((one) => one.type === 'Word'),
      ];
      found.push(words.map(({ end, pos }) => text.slice(pos, end)).join(' '));
    }
    forEachChild(node, visit);
  };
  visit(parse(text));
  return errors > 0 ? undefined : found.toSorted();
}
