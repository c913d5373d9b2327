import { replaceUnseen } from '../output/unseen.ts';

/** One row of a table in GitHub's markdown. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** A table's cell. A branch name or a path may hold anything that markdown or HTML gives a meaning, hidden characters and bare links included. */
export function cell(text: string): string {
  return replaceUnseen(text, () => ' ').replace(
    /[&<>|`*_~[\]\\#!@$]|:(?=\/\/)|(?<=www)\./gi,
    (char) => `&#${char.charCodeAt(0)};`,
  );
}
