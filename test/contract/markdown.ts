import { readFileSync } from 'node:fs';

/** A Markdown document as its reader sees it: headings, tables, code. */
export interface Markdown {
  readonly text: string;
  /** Rows (cells as written) of every table between this heading and the next of any level, header and rule left out. */
  rows(heading: string): readonly (readonly string[])[];
  /** The blocks fenced with this language. */
  code(language: string): readonly string[];
  /** Link targets, in order. */
  links(): readonly string[];
  /** Headings as GitHub turns them into anchors. */
  anchors(): readonly string[];
}

export function readMarkdown(path: string): Markdown {
  const text = readFileSync(path, 'utf8');
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  return {
    text,
    rows(heading) {
      const [, section] = prose.split(new RegExp(`^#+ ${heading}$`, 'm'));
      if (section === undefined) throw new Error(`${path} has no heading "${heading}"`);
      const [body = ''] = section.split(/^#+ /m);
      return body
        .split(/\n(?!\|)/)
        .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
        .flatMap((table) => table.slice(2).map(cells));
    },
    code: (language) =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block]) => block ?? ''),
    links: () => [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? ''),
    anchors: () =>
      [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        (heading ?? '')
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      ),
  };
}

function cells(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());
}

/** The names in backticks that a cell holds. */
export function named(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}
