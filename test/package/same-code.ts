import { parseAst } from 'rolldown/parseAst';

/** Do two texts mean the same to a parser, whatever their white space and comments? */
export function isSameCode(one: string, other: string): boolean {
  return shape(one) === shape(other);
}

/** The syntax tree without the places of its nodes. */
function shape(code: string): string {
  return JSON.stringify(parseAst(code), (key, value) =>
    key === 'start' || key === 'end' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
  );
}
