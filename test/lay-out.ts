/** The bundler's notes to itself; those that name a package stay, since they say what dist/ holds. */
const NOTE =
  /^(?:\/\*{3,}\/ ?|\/\* (?:harmony (?:export|import)|unused harmony .*) \*\/ ?|\/\/ EXTERNAL MODULE: (?:external "|\.\/build\/).*)$/s;
/** Where a module begins whose path is told, and where any does. */
const MODULE = /^\/\/ CONCATENATED MODULE: (.*)$/;
const ANY_MODULE = '/***/';
/** A slash after these begins a regular expression; after a name, a number or a closing bracket it divides. */
const BEFORE_PATTERN =
  /(?:^|[=([{,;:!&|?*%<>~^}]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield))$/;

/**
 * What a bundler writes, laid out for whoever reads dist/: four spaces at the start of a line are a tab, and its notes to itself
 * are gone, as are the comments of packages, which have them themselves. Nothing else changes; what stands in a template literal stands as it did. Throws where it does not understand the code.
 */
export function layOut(code: string): string {
  const out: string[] = [];
  /** Of template literals: how many braces are open inside each `${`. */
  const open: number[] = [];
  let before = '';
  let inPackage = false;
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(code) ?? [];
    at += found.length;
    return found;
  };
  const template = (): string => {
    const text = take(/(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)/sy);
    if (text === '') throw new Error('a template literal does not end');
    if (text.endsWith('${')) open.push(0);
    return text;
  };
  while (at < code.length) {
    const blank = take(/\s+/y);
    const comment = blank === '' ? take(/\/\/[^\n]*|\/\*.*?\*\/ ?/sy) : '';
    if (comment.startsWith(ANY_MODULE)) inPackage = false;
    inPackage = MODULE.exec(comment)?.[1]?.includes('/node_modules/') ?? inPackage;
    const isPackages = inPackage && comment !== '' && !MODULE.test(comment) && startsLine(code, at - comment.length);
    if (isPackages) continue;
    if (NOTE.test(comment)) take(comment.startsWith('//') ? /\n/y : /(?!)/y);
    else if (blank !== '' || comment !== '') out.push((blank || comment).replaceAll(/\n( +)/g, tabbed));
    else if (take(/`/y) !== '') out.push(`\`${template()}`);
    else if (open.at(-1) === 0 && take(/\}/y) !== '') {
      open.pop();
      out.push(`}${template()}`);
    } else {
      const token =
        take(/[\p{L}\p{N}_$]+|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/suy) ||
        (BEFORE_PATTERN.test(before) ? take(/\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y) : '') ||
        take(/[^'"]/y);
      if (token === '') throw new Error(`a text does not end: ${code.slice(at, at + 60)}`);
      if (open.length > 0 && (token === '{' || token === '}')) open.push((open.pop() ?? 0) + (token === '{' ? 1 : -1));
      out.push(token);
    }
    if (blank === '' && comment === '') before = code.slice(Math.max(0, at - 12), at);
  }
  if (open.length > 0) throw new Error('a template literal does not end');
  return out.join('');
}

function tabbed(_: string, { length }: string): string {
  return `\n${'\t'.repeat(Math.floor(length / 4))}${' '.repeat(length % 4)}`;
}

/** Behind anything else a comment may be all that keeps two words apart. */
function startsLine(code: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(code.slice(Math.max(0, at - 200), at));
}
