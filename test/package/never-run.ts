import { readBundle } from './bundled-module.ts';
import { type Edit, edited } from './edits.ts';
import { nodeAt } from './syntax-tree.ts';

/**
 * Of a package that is bundled for a part of what it does, the modules that are never run: their functions stay by name,
 * since what does run names them, and do nothing but say so. What only they need is dead code then.
 */
export function withoutWhatNeverRuns(code: string, neverRun: RegExp): string {
  const notes = [...code.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/(?:node_modules\/)?(.*)$/gm)];
  if (!notes.some(([, path = '']) => neverRun.test(path))) return code;
  const edits = readBundle(code).modules.flatMap(({ statements }) =>
    statements.flatMap((statement): readonly Edit[] => {
      const body = nodeAt(statement, 'body');
      const path = notes.findLast(({ index }) => index < statement.start)?.[1] ?? '';
      if (statement.type !== 'FunctionDeclaration' || body === undefined || !neverRun.test(path)) return [];
      const { end, start } = body;
      return [{ start, end, text: `{\n\tthrow new Error('${path} is not bundled');\n}` }];
    }),
  );
  return edited(code, edits);
}
