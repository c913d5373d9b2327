import { Budget, type Limits } from '../guard/budget.ts';
import { ByteSearch } from '../guard/byte-search.ts';
import { DeepSearch } from '../guard/deep-search.ts';
import { FileNames } from '../guard/file-names.ts';
import { Findings, type Spot } from '../guard/finding.ts';
import { type Place, shownPath } from '../guard/place.ts';
import type { ScanReport, SearchedPlace } from '../guard/scan-report.ts';
import type { Search } from '../guard/sought.ts';
import type { Expander } from '../guard/unpacking.ts';
import type { Files } from '../ports/files.ts';
import type { Images } from '../ports/images.ts';
import { FileSearch } from './search-file.ts';

export interface ScanWorld {
  readonly files: Files;
  readonly images: readonly Images[];
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
  readonly #file: FileSearch;

  constructor(task: ScanTask, world: ScanWorld) {
    this.#task = task;
    this.#world = world;
    this.#budget = new Budget(world.limits, world.now);
    this.#search = new ByteSearch(task.search.sought);
    this.#deep = new DeepSearch(this.#search, world.expander, this.#budget);
    this.#findings = new Findings(this.#search);
    this.#file = new FileSearch({
      files: world.files,
      search: this.#search,
      deep: this.#deep,
      findings: this.#findings,
      budget: this.#budget,
      since: task.since,
    });
  }

  async run(): Promise<ScanReport> {
    const started = this.#world.now();
    const counts = new Map<string, number>();
    for (const place of this.#task.places) {
      const before = this.#file.count;
      await this.#place(place);
      counts.set(place.what, (counts.get(place.what) ?? 0) + this.#file.count - before);
    }
    const places: SearchedPlace[] = [...counts].map(([what, files]) => ({ what, files, note: undefined }));
    if (this.#task.withImages) places.push(...(await this.#images()));
    if (this.#findings.dropped > 0)
      this.#budget.leaveOut('there were more findings than a report holds', 'the report', 'limit');
    return {
      findings: this.#findings.all,
      places,
      leftOut: this.#task.search.leftOut,
      omissions: this.#budget.omissions.map((one) => ({ ...one, example: this.#findings.clean(one.example) })),
      files: this.#file.count,
      bytes: this.#budget.bytes,
      milliseconds: this.#world.now() - started,
    };
  }

  async #place(place: Place): Promise<void> {
    const names = new FileNames(this.#search, this.#findings, (inside) => spotOf(place, inside).shown);
    for (const entry of this.#world.files.walk(place.path, place.leaves)) {
      const spot = (): Spot => spotOf(place, entry.inside);
      if (this.#isSpent(() => spot().shown || place.what)) break;
      names.add(entry.name, entry.inside);
      if (entry.kind === 'file') await this.#file.search(entry.path, spot);
      else if (entry.kind === 'link') this.#link(entry.target, spot());
      else if (entry.kind === 'unreadable') this.#budget.leaveOut('files or folders that cannot be read', spot().shown);
    }
    names.flush();
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

  async #images(): Promise<readonly SearchedPlace[]> {
    const asked = await Promise.all(
      this.#world.images.map(async ({ madeSince, what }) => ({ what, made: await madeSince(this.#task.since) })),
    );
    for (const { made } of asked) {
      for (const { example, reason } of made.over) this.#budget.leaveOut(reason, example, 'limit');
      for (const { part, shown, stream } of made.sources) {
        if (this.#isSpent(() => shown)) break;
        const spot = { shown: `${shown}, ${part}`, file: undefined };
        await this.#deep.stream(stream(), spot.shown, (hits, members) => this.#findings.addHits(spot, members, hits));
      }
    }
    return asked.map(({ made, what }) => ({ what, files: made.sources.length, note: made.note }));
  }

  #isSpent(next: () => string): boolean {
    const { spent } = this.#budget;
    if (spent !== undefined) this.#budget.leaveOut(spent, next(), 'limit');
    return spent !== undefined;
  }
}

function spotOf(place: Place, inside: string): Spot {
  return { shown: shownPath(place, inside), file: place.shown === '' && inside !== '' ? inside : undefined };
}
