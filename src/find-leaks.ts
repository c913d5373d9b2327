import { Budget, type Limits } from './guard/budget.ts';
import { ByteSearch, type Hit } from './guard/byte-search.ts';
import { closedKind, containerKind, HEAD } from './guard/container.ts';
import { DeepSearch, type Expander } from './guard/deep-search.ts';
import { FileNames } from './guard/file-names.ts';
import { Findings, type Spot } from './guard/finding.ts';
import { gitFile } from './guard/git-files.ts';
import { type Place, shownPath } from './guard/place.ts';
import type { ScanReport } from './guard/scan-report.ts';
import type { Search } from './guard/sought.ts';
import type { Entry, Files, Images, OpenFile } from './scan-ports.ts';

export interface ScanWorld {
  readonly files: Files;
  readonly images: Images;
  readonly expander: Expander;
  readonly limits: Limits;
  readonly now: () => number;
}

export interface ScanTask {
  readonly search: Search;
  readonly places: readonly Place[];
  /** When the values were handed over, milliseconds since the epoch: what git and Docker stored earlier can't hold them. */
  readonly since: number;
  /** The folders whose files hold the values: a link into one is a finding. */
  readonly secretFolders: readonly string[];
  /** Whether to look at images and builds as well. */
  readonly withImages: boolean;
}

/** Searches every place for everything that was handed over. */
export async function findLeaks(task: ScanTask, world: ScanWorld): Promise<ScanReport> {
  return await new Scan(task, world).run();
}

class Scan {
  readonly #task: ScanTask;
  readonly #world: ScanWorld;
  readonly #budget: Budget;
  readonly #search: ByteSearch;
  readonly #deep: DeepSearch;
  readonly #findings: Findings;
  readonly #names: FileNames;
  #files = 0;

  constructor(task: ScanTask, world: ScanWorld) {
    this.#task = task;
    this.#world = world;
    this.#budget = new Budget(world.limits, world.now);
    this.#search = new ByteSearch(task.search.sought);
    this.#deep = new DeepSearch(this.#search, world.expander, this.#budget);
    this.#findings = new Findings(this.#search);
    this.#names = new FileNames(this.#search, this.#findings);
  }

  async run(): Promise<ScanReport> {
    const started = this.#world.now();
    const counts = new Map<string, number>();
    for (const place of this.#task.places) {
      const before = this.#files;
      await this.#place(place);
      counts.set(place.what, (counts.get(place.what) ?? 0) + this.#files - before);
    }
    const places: ScanReport['places'][number][] = [...counts].map(([what, files]) => ({
      what,
      files,
      note: undefined,
    }));
    if (this.#task.withImages) places.push(await this.#images());
    if (this.#findings.dropped > 0)
      this.#budget.leaveOut('there were more findings than a report holds', 'the report', 'limit');
    return {
      findings: this.#findings.all,
      places,
      leftOut: this.#task.search.leftOut,
      omissions: this.#budget.omissions,
      files: this.#files,
      bytes: this.#budget.bytes,
      milliseconds: this.#world.now() - started,
    };
  }

  async #place(place: Place): Promise<void> {
    for (const entry of this.#world.files.walk(place.path, place.leaves)) {
      const spot = spotOf(place, entry.inside);
      const spent = this.#budget.spent;
      if (spent !== undefined) {
        this.#budget.leaveOut(spent, spot.shown || place.what, 'limit');
        break;
      }
      this.#names.add(entry.name, spot);
      if (entry.kind === 'file') await this.#file(entry, spot);
      else if (entry.kind === 'link') this.#link(entry.target, spot);
      else if (entry.kind === 'unreadable') this.#budget.leaveOut('files or folders that cannot be read', spot.shown);
    }
    this.#names.flush();
  }

  async #file(entry: Entry, spot: Spot): Promise<void> {
    const file = this.#world.files.open(entry.path);
    if (file === undefined) {
      this.#budget.leaveOut('files or folders that cannot be read', spot.shown);
      return;
    }
    this.#files++;
    try {
      const git = gitFile(`/${entry.path.replaceAll('\\', '/')}`);
      if (git === undefined) await this.#content(file, spot);
      else if (git !== 'other' && file.changedAt >= this.#task.since)
        await this.#gitObjects(git, entry.path, file, spot);
    } catch {
      this.#search.end();
      this.#budget.leaveOut('files or folders that cannot be read', spot.shown);
    } finally {
      file.close();
    }
  }

  async #content(file: OpenFile, spot: Spot): Promise<void> {
    const room = this.#search.room();
    let length = file.next(room);
    const head = room.subarray(0, Math.min(length, HEAD));
    const [kind, closed] = [containerKind(head), closedKind(head)];
    for (let full = room.length; length > 0; ) {
      this.#budget.bytes += length;
      this.#search.take(length);
      if (length < full || this.#budget.spent !== undefined) break;
      const next = this.#search.room();
      [full, length] = [next.length, file.next(next)];
    }
    const hits = this.#search.end();
    if (closed !== undefined) this.#budget.leaveOut(`${closed} files, which are searched as they are`, spot.shown);
    if (kind === undefined) {
      if (hits.length > 0) this.#findings.addHits(spot, [], hits);
      return;
    }
    const inside: Hit[] = [];
    await this.#deep.file(kind, file, spot.shown, (found, members) => {
      inside.push(...found);
      this.#findings.addHits(spot, members, found);
    });
    // What is not packed shows from outside too; it is said once, with the member's name.
    const known = new Set(inside.map(({ needle }) => needle));
    this.#findings.addHits(
      spot,
      [],
      hits.filter(({ needle }) => !known.has(needle)),
    );
  }

  async #gitObjects(kind: 'object' | 'pack', path: string, file: OpenFile, spot: Spot): Promise<void> {
    const note = (hits: readonly Hit[], members: readonly string[]): void =>
      this.#findings.addHits(spot, members, hits);
    if (kind === 'object') return await this.#deep.looseObject(file, spot.shown, note);
    const index = this.#world.files.open(path.replace(/pack$/, 'idx'));
    if (index === undefined || index.size > this.#world.limits.heldBytes) {
      this.#budget.leaveOut('git packs without an index, or with a very large one', spot.shown, 'limit');
    } else {
      await this.#deep.pack(file, index.read(0, index.size), spot.shown, note);
    }
    index?.close();
  }

  /** Whatever packs or uploads the place follows such a link. */
  #link(target: string, { shown }: Spot): void {
    const folder = this.#task.secretFolders.find((path) => target.startsWith(path));
    if (folder === undefined) return;
    const [, kind, name] = target.slice(folder.length).split(/[\\/]/);
    this.#findings.add({
      secret: kind === 'secrets' && name !== undefined ? name : 'everything that was handed over',
      part: '',
      encodings: ['a link to its file'],
      place: shown,
      line: undefined,
      file: undefined,
    });
  }

  async #images(): Promise<ScanReport['places'][number]> {
    const what = 'Docker images and builds of this job';
    const sources = await this.#world.images.madeSince(this.#task.since);
    if (typeof sources === 'string') return { what, files: 0, note: sources };
    for (const { shown, part, stream } of sources) {
      const spent = this.#budget.spent;
      if (spent !== undefined) {
        this.#budget.leaveOut(spent, shown, 'limit');
        break;
      }
      const spot = { shown: `${shown}, ${part}`, file: undefined };
      await this.#deep.stream(stream(), spot.shown, (hits, members) => this.#findings.addHits(spot, members, hits));
    }
    return { what, files: sources.length, note: undefined };
  }
}

function spotOf(place: Place, inside: string): Spot {
  const path = inside.replaceAll('\\', '/');
  return { shown: shownPath(place, path), file: place.shown === '' && path !== '' ? path : undefined };
}
