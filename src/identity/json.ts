/**
 * Whether an object anywhere in this JSON text names a key twice. Two readers of such a text may disagree on what it
 * says, so a token that has one is refused (RFC 8725 §2.4 and RFC 7519 §4 let a reader do so).
 * Expects text that `JSON.parse` accepts.
 */
export function hasDuplicateKey(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isKey(text, tokens.lastIndex)) {
      const keys = open.at(-1);
      const key: unknown = JSON.parse(token);
      if (keys === undefined || typeof key !== 'string') continue;
      if (keys.has(key)) return true;
      keys.add(key);
    }
  }
  return false;
}

function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}
