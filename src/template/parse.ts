import { fromText, type GoString, toText } from '../golang/text.ts';
import { Definitions } from './definitions.ts';
import type { IdentifierNode, ListNode } from './node.ts';
import { StatementParser } from './parse-statements.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import { SyntaxProblem } from './token-stream.ts';

/** A parsed template and those it defines. */
export interface Tree {
  readonly name: GoString;
  readonly text: GoString;
  readonly lists: ReadonlyMap<GoString, ListNode>;
}

export interface ParsedTree {
  readonly parsed: Tree | TemplateProblem;
  /** Every function named before the end, or before what is wrong; Go would have looked each of them up. */
  readonly functions: readonly IdentifierNode[];
}

/** Parses as text/template's parser does, message for message; whether its functions exist is asked later. */
export function parseTree(name: string, text: string): ParsedTree {
  const source = fromText(text);
  const definitions = new Definitions();
  const parser = new StatementParser(source, fromText(name), definitions);
  try {
    parser.parseFile();
    return { parsed: { name: fromText(name), text: source, lists: definitions.lists }, functions: parser.functions };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    const problem = { code: error.code, ...placeOf(source, error.offset), message: toText(error.message) };
    return { parsed: problem, functions: parser.functions };
  }
}
