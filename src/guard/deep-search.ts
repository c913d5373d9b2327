import { type Budget, LimitReached } from './budget.ts';
import type { ByteSearch } from './byte-search.ts';
import { type ByteStream, StreamReader } from './byte-stream.ts';
import { type ContainerKind, closedKind, containerKind, HEAD } from './container.ts';
import { packObjects } from './git-pack.ts';
import { DAMAGED, Inside, type Note } from './inside.ts';
import { inMemory, pieces, type RandomAccess } from './random-access.ts';
import { tarMembers } from './tar.ts';
import { type Expander, expandedStream, expandedStretch, held, zipContent } from './unpacking.ts';
import { zipMembers } from './zip.ts';

/** Searches inside containers: whatever is in them, and in those inside them, within the budget. */
export class DeepSearch {
  readonly #search: ByteSearch;
  readonly #expander: Expander;
  readonly #budget: Budget;

  constructor(search: ByteSearch, expander: Expander, budget: Budget) {
    this.#search = search;
    this.#expander = expander;
    this.#budget = budget;
  }

  /** A container file. */
  async file(kind: ContainerKind, source: RandomAccess, shown: string, note: Note): Promise<void> {
    await this.#within(shown, note, (inside) =>
      kind === 'zip' ? this.#zip(source, inside) : this.#stream(pieces(source), inside),
    );
  }

  /** Any stream, a container or not. */
  async stream(source: ByteStream, shown: string, note: Note): Promise<void> {
    await this.#within(shown, note, (inside) => this.#stream(source, inside));
  }

  /** A loose object of git: zlib, and in it a header before the content. */
  async looseObject(source: RandomAccess, shown: string, note: Note): Promise<void> {
    await this.#within(shown, note, async (inside) => {
      const whole = { at: 0, length: source.size };
      const content = new StreamReader(expandedStretch('zlib', source, whole, inside, this.#expander));
      await content.skip((await content.peek(64)).indexOf(0) + 1);
      await this.#stream(content.rest(), inside);
    });
  }

  /** A pack of git, by its index. */
  async pack(source: RandomAccess, index: Uint8Array, shown: string, note: Note): Promise<void> {
    await this.#within(shown, note, async (inside) => {
      const inflate = (packed: Uint8Array, most: number): Uint8Array | undefined =>
        this.#expander.expandWhole('zlib', packed, most);
      for (const object of packObjects(source, index, inflate)) {
        inside.allowance.expand(0);
        const member = inside.member(`object ${object.name.slice(0, 12)}`);
        if (object.kind === 'unreadable') member.leaveOut('git objects that cannot be read');
        else if (object.kind === 'bytes') await this.#member([object.bytes], member);
        else await this.#member(expandedStretch('zlib', source, object, member, this.#expander), member);
      }
    });
  }

  /** A limit ends the search of this file, and is reported; so is damage. */
  async #within(shown: string, note: Note, search: (inside: Inside) => Promise<void>): Promise<void> {
    const inside = Inside.of(shown, note, this.#budget);
    try {
      await search(inside);
    } catch (error) {
      if (error instanceof LimitReached) inside.leaveOut(error.message, 'limit');
      else inside.leaveOut(DAMAGED);
    }
  }

  async #stream(source: ByteStream, inside: Inside): Promise<void> {
    const { depth } = this.#budget.limits;
    const reader = new StreamReader(source);
    try {
      const head = await reader.peek(HEAD);
      const [kind, closed] = [containerKind(head), closedKind(head)];
      if (closed !== undefined) inside.leaveOut(`${closed} files, which are searched as they are`);
      if (kind !== undefined && inside.depth <= depth) await this.#container(kind, reader, inside.deeper());
      else {
        if (kind !== undefined) inside.leaveOut(`containers more than ${depth} deep`, 'limit');
        await this.#leaf(reader.rest(), inside);
      }
    } finally {
      await reader.close();
    }
  }

  async #container(kind: ContainerKind, reader: StreamReader, inside: Inside): Promise<void> {
    if (kind === 'tar') {
      for await (const { name, content } of tarMembers(reader)) {
        inside.allowance.member();
        await this.#member(content, inside.member(name));
      }
      await this.#leaf(reader.rest(), inside);
    } else if (kind === 'zip') await this.#nestedZip(reader, inside);
    else await this.#stream(await expandedStream(kind, reader, inside, this.#expander), inside);
  }

  /** A zip is read from its end, so it must be held whole; one that is too large is searched as it is. */
  async #nestedZip(reader: StreamReader, inside: Inside): Promise<void> {
    const { heldBytes } = this.#budget.limits;
    const bytes = await held(reader, heldBytes);
    if (bytes.length <= heldBytes) return await this.#zip(inMemory(bytes), inside);
    inside.leaveOut(`zips of over ${heldBytes / 1024 / 1024} MiB inside other containers`, 'limit');
    async function* everything(): AsyncGenerator<Uint8Array, void, undefined> {
      yield bytes;
      yield* reader.rest();
    }
    await this.#leaf(everything(), inside);
  }

  async #zip(archive: RandomAccess, inside: Inside): Promise<void> {
    const members = zipMembers(archive);
    if (members === undefined) {
      inside.leaveOut(DAMAGED);
      await this.#leaf(pieces(archive), inside);
      return;
    }
    for (const member of members) {
      inside.allowance.member();
      const content = zipContent(archive, member, inside, this.#expander);
      if (content !== undefined) await this.#member(content, inside.member(member.name));
    }
  }

  /** A member whose damage ends nothing but itself. */
  async #member(content: ByteStream, inside: Inside): Promise<void> {
    try {
      await this.#stream(content, inside);
    } catch (error) {
      if (error instanceof LimitReached) throw error;
      inside.leaveOut(DAMAGED);
    }
  }

  async #leaf(source: ByteStream, { allowance, members, note }: Inside): Promise<void> {
    this.#search.countLines();
    try {
      for await (const piece of source) {
        allowance.expand(0);
        this.#search.takeAll(piece);
      }
    } finally {
      const hits = this.#search.end();
      if (hits.length > 0) note(hits, members);
    }
  }
}
