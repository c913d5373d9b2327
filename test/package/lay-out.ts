/** The bundler's notes that say what dist/ holds: these stay, and name the source where it is ours. */
const MODULE =
  /^\/\/ (?:CONCATENATED MODULE: \.\/build\/(.*)\.js|(?:CONCATENATED|EXTERNAL) MODULE: \.\/(node_modules\/.*))$/;
/** Its notes to itself. */
const NOTE =
  /^(?:\/\*{3,}\/ ?|\/\* (?:harmony (?:export|import)|unused harmony .*|binding|import\(\)) \*\/ ?|\/\/ EXPORTS|\/\/ EXTERNAL MODULE: .*)$/s;
/** A slash after these begins a regular expression; after a name, a number or a closing bracket it divides. */
const BEFORE_PATTERN =
  /(?:^|[=([{,;:!&|?*%<>~^}]|(?<!\+)\+|(?<!-)-|\b(?:return|typeof|case|in|of|delete|void|throw|new|do|else|await|yield))$/;

/**
 * Every character that is not ASCII as an escape, which means the same in texts, templates, patterns and names: V8 keeps a
 * file that has none in half the memory, and reads it sooner. Throws where a backslash stands before one.
 */
export function inAscii(code: string): string {
  return code.replaceAll(/\\?[^\0-\x7f]/g, (found) => {
    if (found.startsWith('\\')) throw new Error(`${found} can't be written otherwise`);
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * What a bundler writes, laid out for whoever reads dist/: four spaces at the start of a line are a tab, its notes to itself
 * are gone, and so are comments, which src/ and packages have themselves, unless they are `kept`. Nothing else changes;
 * what stands in a template literal stands as it did. Throws where it does not understand the code.
 */
export function layOut(code: string, { comments }: { readonly comments: 'kept' | 'left out' }): string {
  const out: string[] = [];
  /** Of template literals: how many braces are open inside each `${`. */
  const open: number[] = [];
  let before = '';
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
    const isFirst = comment !== '' && startsLine(code, at - comment.length);
    if (MODULE.test(comment)) out.push(comment.replace(MODULE, nameModule));
    else if (NOTE.test(comment) || (isFirst && comments === 'left out')) {
      // Where nothing else stands on its line, the line goes.
      if (isFirst && code[at] === '\n') out.push((out.pop() ?? '').replace(/\n?[ \t]*$/, ''));
    } else if (blank !== '' || comment !== '') out.push((oneBlankLine(blank) || comment).replaceAll(/\n( +)/g, tabbed));
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
  return out.join('').replace(/^\n+/, '');
}

function nameModule(_: string, ours: string | undefined, ofPackage: string): string {
  return `// ${ours === undefined ? ofPackage : `src/${ours}.ts`}`;
}

function oneBlankLine(blank: string): string {
  return blank.replace(/\n\s*\n(?=[^\n]*$)/, '\n\n');
}

function tabbed(_: string, { length }: string): string {
  return `\n${'\t'.repeat(Math.floor(length / 4))}${' '.repeat(length % 4)}`;
}

/** Behind anything else a comment may be all that keeps two words apart. */
function startsLine(code: string, at: number): boolean {
  return /(?:^|\n)(?:[ \t]|\/\*{3,}\/)*$/.test(code.slice(Math.max(0, at - 200), at));
}
