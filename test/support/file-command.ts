/** The pairs of a command file (GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE), as the runner reads them: the last of a name wins. Throws as it does. */
export function parseCommandFile(text: string): Record<string, string> {
  const pairs: [string, string][] = [];
  const reader = new LineReader(text);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line !== '') pairs.push(pair(line, reader));
  }
  return Object.fromEntries(pairs);
}

/** GITHUB_PATH: a folder a line. */
export function parsePathFile(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

function pair(line: string, reader: LineReader): [string, string] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)];
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const name = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  return [name, reader.until(delimiter)];
}

class LineReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    // A byte order mark is no part of the text.
    this.#text = text.replace(/^\uFEFF/, '');
  }

  /** The next line without its line feed; a carriage return stays, as it does on Linux. */
  next(): string | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const feed = this.#text.indexOf('\n', this.#at);
    const line = this.#text.slice(this.#at, feed < 0 ? undefined : feed);
    this.#at = feed < 0 ? this.#text.length : feed + 1;
    return line;
  }

  /** What stands before the line that is `delimiter`, without its last line feed. */
  until(delimiter: string): string {
    const start = this.#at;
    let end = start;
    for (let line = this.next(); line !== delimiter; line = this.next()) {
      if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      if (!this.#text.slice(0, this.#at).endsWith('\n')) throw new Error('Invalid value. EOF marker missing new line.');
      end = this.#at - 1;
    }
    return this.#text.slice(start, end);
  }
}
