import type { Budget } from '../guard/budget.ts';
import type { ByteSearch, Hit } from '../guard/byte-search.ts';
import { closedKind, containerKind, HEAD } from '../guard/container.ts';
import type { DeepSearch } from '../guard/deep-search.ts';
import type { Findings, Spot } from '../guard/finding.ts';
import { type GitFile, gitFile } from '../guard/git-files.ts';
import type { Files, OpenFile } from '../ports/files.ts';

export interface FileSearchWorld {
  readonly files: Files;
  readonly search: ByteSearch;
  readonly deep: DeepSearch;
  readonly findings: Findings;
  readonly budget: Budget;
  /** What git has stored before, in milliseconds since the epoch, can't hold what is searched for. */
  readonly since: number;
}

/** Bytes. The kernel reads files by pages. */
const PAGE = 4096;
const UNREADABLE = 'files or folders that cannot be read';

/** Searches one file after the other: as it is and, where it is a container, inside. */
export class FileSearch {
  readonly #world: FileSearchWorld;
  /** Files that could be opened. */
  count = 0;

  constructor(world: FileSearchWorld) {
    this.#world = world;
  }

  /** `spot` is asked for only where there is something to tell. */
  async search(path: string, spot: () => Spot): Promise<void> {
    const { budget, files, search, since } = this.#world;
    const file = files.open(path);
    if (file === undefined) {
      budget.leaveOut(UNREADABLE, spot().shown);
      return;
    }
    this.count++;
    try {
      const git = gitFile(path);
      if (git === undefined) await this.#content(file, spot);
      else if (git !== 'other' && file.changedAt >= since) await this.#gitObjects(git, path, file, spot());
    } catch {
      search.end();
      budget.leaveOut(UNREADABLE, spot().shown);
    } finally {
      file.close();
    }
  }

  async #content(file: OpenFile, spot: () => Spot): Promise<void> {
    const { budget, deep, findings, search } = this.#world;
    const room = search.room();
    const length = file.next(room);
    const head = room.subarray(0, Math.min(length, HEAD));
    const [kind, closed] = [containerKind(head), closedKind(head)];
    this.#takeAll(file, length);
    const again = search.linesUnknown;
    let hits = search.end();
    if (hits.length > 0 && again) hits = this.#withLines(file);
    if (closed !== undefined) budget.leaveOut(`${closed} files, which are searched as they are`, spot().shown);
    const inside = new Set<Hit['needle']>();
    if (kind !== undefined) {
      await deep.file(kind, file, spot().shown, (found, members) => {
        for (const { needle } of found) inside.add(needle);
        findings.addHits(spot(), members, found);
      });
    }
    // What is not packed shows from outside too; it is said once, with the member's name.
    const outside = hits.filter(({ needle }) => !inside.has(needle));
    if (outside.length > 0) findings.addHits(spot(), [], outside);
  }

  #takeAll(file: OpenFile, first: number): void {
    const { budget, search } = this.#world;
    let room = search.room().length;
    for (let length = first; length > 0; length = file.next(search.room())) {
      budget.bytes += length;
      search.take(length);
      // What returns less than it has does so at the end of a page: anything else is the file's end.
      if ((length < room && length % PAGE !== 0) || budget.spent !== undefined) return;
      room = search.room().length;
    }
  }

  /** Counting lines takes longer than searching, so it is done only for a file that has something to tell. */
  #withLines(file: OpenFile): readonly Hit[] {
    const { search } = this.#world;
    search.countLines();
    for (let at = 0; at < file.size; ) {
      const room = search.room();
      const piece = file.read(at, room.length);
      if (piece.length === 0) break;
      room.set(piece);
      search.take(piece.length);
      at += piece.length;
    }
    return search.end();
  }

  async #gitObjects(kind: Exclude<GitFile, 'other'>, path: string, file: OpenFile, spot: Spot): Promise<void> {
    const { budget, deep, files, findings } = this.#world;
    const note = (hits: readonly Hit[], members: readonly string[]): void => findings.addHits(spot, members, hits);
    if (kind === 'object') return await deep.looseObject(file, spot.shown, note);
    const index = files.open(path.replace(/pack$/, 'idx'));
    if (index === undefined || index.size > budget.limits.heldBytes) {
      budget.leaveOut('git packs without an index, or with a very large one', spot.shown, 'limit');
    } else {
      await deep.pack(file, index.read(0, index.size), spot.shown, note);
    }
    index?.close();
  }
}
