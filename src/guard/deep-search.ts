import { Allowance, type Budget, LimitReached, type Omission } from './budget.ts';
import type { ByteSearch, Hit } from './byte-search.ts';
import { type ByteStream, StreamReader } from './byte-stream.ts';
import { type ContainerKind, closedKind, containerKind, HEAD } from './container.ts';
import { packObjects } from './git-pack.ts';
import { inMemory, pieces, type RandomAccess } from './random-access.ts';
import { tarMembers } from './tar.ts';
import { contentAt, type ZipMember, zipMembers } from './zip.ts';

export type Packing = 'gzip' | 'zstd' | 'deflate' | 'zlib';

/** Undoes compression. */
export interface Expander {
  /** Rejects where the bytes are damaged; what came before counts. A stream that is cut short simply ends. */
  expand(packing: Packing, packed: ByteStream): AsyncIterable<Uint8Array>;
  /** All at once; undefined where the bytes are damaged, or would be more than `most`. */
  expandWhole(packing: Packing, packed: Uint8Array, most: number): Uint8Array | undefined;
}

/** Called once for each member in which something was found, with the way to it. */
export type Note = (hits: readonly Hit[], members: readonly string[]) => void;

interface Inside {
  /** The container file, as shown. */
  readonly shown: string;
  readonly members: readonly string[];
  readonly depth: number;
  readonly allowance: Allowance;
  readonly note: Note;
}

/** Packed bytes that are expanded at once, which for small ones is much faster than as a stream. */
const SMALL = 512 * 1024;
const MIB = 1024 * 1024;
const DAMAGED = 'damaged containers, from the damage on';
const ZIP_METHODS: ReadonlyMap<number, Packing> = new Map([
  [8, 'deflate'],
  [93, 'zstd'],
]);

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
      const content = new StreamReader(this.#unpacked('zlib', source, 0, source.size, inside));
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
        const member = { ...inside, members: [`object ${object.name.slice(0, 12)}`] };
        if (object.kind === 'unreadable') this.#leaveOut('git objects that cannot be read', member);
        else if (object.kind === 'bytes') await this.#stream([object.bytes], member);
        else await this.#member(this.#unpacked('zlib', source, object.at, object.length, member), member);
      }
    });
  }

  /** A limit ends the search of this file, and is reported; so is damage. */
  async #within(shown: string, note: Note, search: (inside: Inside) => Promise<void>): Promise<void> {
    const inside = { shown, members: [], depth: 1, allowance: new Allowance(this.#budget), note };
    try {
      await search(inside);
    } catch (error) {
      if (error instanceof LimitReached) this.#leaveOut(error.message, inside, 'limit');
      else this.#leaveOut(DAMAGED, inside);
    }
  }

  async #stream(source: ByteStream, inside: Inside): Promise<void> {
    const reader = new StreamReader(source);
    try {
      const head = await reader.peek(HEAD);
      const kind = containerKind(head);
      const closed = closedKind(head);
      if (closed !== undefined) this.#leaveOut(`${closed} files, which are searched as they are`, inside);
      if (kind === undefined) await this.#leaf(reader.rest(), inside);
      else if (inside.depth > this.#budget.limits.depth) {
        this.#leaveOut(`containers more than ${this.#budget.limits.depth} deep`, inside, 'limit');
        await this.#leaf(reader.rest(), inside);
      } else await this.#container(kind, reader, { ...inside, depth: inside.depth + 1 });
    } finally {
      await reader.close();
    }
  }

  async #container(kind: ContainerKind, reader: StreamReader, inside: Inside): Promise<void> {
    if (kind === 'tar') {
      for await (const { name, content } of tarMembers(reader)) {
        inside.allowance.member();
        await this.#member(content, { ...inside, members: [...inside.members, name] });
      }
      await this.#leaf(reader.rest(), inside);
    } else if (kind === 'zip') {
      const bytes = await this.#hold(reader, inside);
      if (bytes !== undefined) await this.#zip(inMemory(bytes), inside);
    } else {
      const packed = this.#counted(reader.rest(), (length) => inside.allowance.unpack(length));
      const content = this.#expander.expand(kind, packed);
      await this.#stream(
        this.#counted(content, (length) => inside.allowance.expand(length)),
        inside,
      );
    }
  }

  async #zip(archive: RandomAccess, inside: Inside): Promise<void> {
    const members = zipMembers(archive);
    if (members === undefined) {
      this.#leaveOut(DAMAGED, inside);
      await this.#leaf(pieces(archive), inside);
      return;
    }
    for (const member of members) {
      inside.allowance.member();
      const content = this.#zipContent(archive, member, inside);
      if (content !== undefined) await this.#member(content, { ...inside, members: [...inside.members, member.name] });
    }
  }

  #zipContent(archive: RandomAccess, member: ZipMember, inside: Inside): ByteStream | undefined {
    const at = contentAt(archive, member);
    const packing = ZIP_METHODS.get(member.method);
    if (member.packedSize === 0) return undefined;
    if (member.encrypted) this.#leaveOut('encrypted members of zips', inside);
    else if (at === undefined) this.#leaveOut(DAMAGED, inside);
    else if (member.method === 0) return pieces(archive, at, member.packedSize);
    else if (packing === undefined) this.#leaveOut(`members of zips packed by method ${member.method}`, inside);
    else return this.#unpacked(packing, archive, at, member.packedSize, inside);
    return undefined;
  }

  /** A member whose damage ends nothing but itself. */
  async #member(content: ByteStream, inside: Inside): Promise<void> {
    try {
      await this.#stream(content, inside);
    } catch (error) {
      if (error instanceof LimitReached) throw error;
      this.#leaveOut(DAMAGED, inside);
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

  /** A stretch of packed bytes, expanded: at once where it is small. */
  #unpacked(packing: Packing, source: RandomAccess, at: number, length: number, inside: Inside): ByteStream {
    inside.allowance.unpack(length);
    if (length <= SMALL) {
      const bytes = this.#expander.expandWhole(packing, source.read(at, length), 8 * MIB);
      if (bytes !== undefined) {
        inside.allowance.expand(bytes.length);
        return [bytes];
      }
    }
    return this.#counted(this.#expander.expand(packing, pieces(source, at, length)), (count) =>
      inside.allowance.expand(count),
    );
  }

  async *#counted(source: ByteStream, count: (length: number) => void): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of source) {
      count(piece.length);
      yield piece;
    }
  }

  /** A stream's bytes, all of them; undefined where they are too many, and then they are searched as they are. */
  async #hold(reader: StreamReader, inside: Inside): Promise<Uint8Array | undefined> {
    const { heldBytes } = this.#budget.limits;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const piece of reader.take(heldBytes + 1)) {
      parts.push(piece.slice());
      length += piece.length;
    }
    if (length <= heldBytes) {
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const part of parts.splice(0)) {
        bytes.set(part, at);
        at += part.length;
      }
      return bytes;
    }
    this.#leaveOut(`zips of over ${heldBytes / MIB} MiB inside other containers`, inside, 'limit');
    async function* everything(): AsyncGenerator<Uint8Array, void, undefined> {
      yield* parts;
      yield* reader.rest();
    }
    await this.#leaf(everything(), inside);
    return undefined;
  }

  #leaveOut(reason: string, { shown, members }: Inside, kind: Omission['kind'] = 'closed'): void {
    this.#budget.leaveOut(reason, [shown, ...members].join('!'), kind);
  }
}
