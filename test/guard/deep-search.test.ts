/** The readers of containers against bytes that mean them harm: nothing is thrown, everything ends, limits hold. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { expander } from '../../src/adapters/expander.ts';
import { Budget, LIMITS } from '../../src/guard/budget.ts';
import { ByteSearch } from '../../src/guard/byte-search.ts';
import { containerKind } from '../../src/guard/container.ts';
import { DeepSearch } from '../../src/guard/deep-search.ts';
import { applyDelta } from '../../src/guard/git-delta.ts';
import { packObjects } from '../../src/guard/git-pack.ts';
import { inMemory } from '../../src/guard/random-access.ts';
import { planSearch } from '../../src/guard/sought.ts';
import { tar } from '../support/tar-writer.ts';
import { zip } from '../support/zip-writer.ts';

const VALUE = 'q7Zt-bX2m_9LkV4w/Rs81+Pd==';
const search = new ByteSearch(planSearch([{ name: 'S', bytes: Buffer.from(VALUE) }]).sought);
const MIB = 1024 * 1024;
const limits = { ...LIMITS, milliseconds: 5000, expandedBytes: 8 * MIB, members: 500, heldBytes: MIB };

interface Outcome {
  readonly places: readonly string[];
  readonly reasons: readonly string[];
}

async function look(
  look: (deep: DeepSearch, note: (members: readonly string[]) => void) => Promise<void>,
): Promise<Outcome> {
  const budget = new Budget(limits, Date.now);
  const places: string[] = [];
  await look(new DeepSearch(search, expander, budget), (members) => places.push(members.join('!')));
  return { places, reasons: budget.omissions.map(({ reason }) => reason) };
}
const lookInside = (bytes: Uint8Array): Promise<Outcome> =>
  look((deep, note) => deep.stream([bytes], 'x', (_, members) => note(members)));

const member = { name: 'dir/file', content: Buffer.from(`some text\n${VALUE}\n`) };
const files = [member, { name: 'second', content: Buffer.alloc(2000, 'ab') }];
const SEEDS: readonly (readonly [string, Buffer])[] = [
  ['tar', tar(files)],
  ['zip', zip(files)],
  ['zip64', zip(files, { wide: true })],
  ['gzip', zlib.gzipSync(tar(files))],
  ['zstd', zlib.zstdCompressSync(zip(files))],
];

/** Bytes changed here and there, cut, doubled, or with a field set to what a size may not be. */
const harmed = (seed: Buffer): fc.Arbitrary<Buffer> =>
  fc
    .record({
      flips: fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 12 }),
      cut: fc.option(fc.nat(seed.length), { freq: 3 }),
      fields: fc.array(fc.tuple(fc.nat(seed.length - 1), fc.constantFrom(0, 0x7fffffff, 0xffffffff, 0xfffffff0)), {
        maxLength: 3,
      }),
      twice: fc.boolean(),
    })
    .map(({ cut, fields, flips, twice }) => {
      const bytes = Buffer.from(seed);
      for (const [at, value] of flips) bytes[at] = value;
      for (const [at, value] of fields) if (at + 4 <= bytes.length) bytes.writeUInt32LE(value, at);
      const whole = cut === null ? bytes : bytes.subarray(0, cut);
      return twice ? Buffer.concat([whole, whole]) : whole;
    });

describe.each(SEEDS)('%s', (_, seed) => {
  test('that is whole is searched', async () => {
    expect(containerKind(seed.subarray(0, 512))).toBeDefined();
    expect(await lookInside(seed)).toEqual({ places: [expect.stringContaining('dir/file')], reasons: [] });
  });

  test('that was harmed in any way ends in a report', async () => {
    await fc.assert(
      fc.asyncProperty(harmed(seed), async (bytes) => {
        const outcome = await lookInside(bytes);
        expect(outcome.reasons.length).toBeLessThan(20);
        const kind = containerKind(bytes.subarray(0, 512));
        if (kind !== undefined)
          await look((deep, note) => deep.file(kind, inMemory(bytes), 'x', (__, members) => note(members)));
      }),
      { numRuns: 250 },
    );
  });

  test('that is cut short is searched up to there', async () => {
    const { places } = await lookInside(Buffer.concat([seed, seed]).subarray(0, seed.length + 30));
    expect(places.length).toBeGreaterThanOrEqual(1);
  });
});

describe('a git pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyless-pack-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const lines = Array.from({ length: 300 }, (_, at) => `line ${at} ${Buffer.from(String(at * 7919)).toString('hex')}`);
  writeFileSync(join(folder, 'f'), lines.join('\n'));
  const git = 'git -c user.email=a@example.com -c user.name=a';
  execFileSync('bash', [
    '-ec',
    `cd ${folder}; git init -q .; git add f; ${git} commit -qm one; echo "${VALUE}" >> f; git add f; ${git} commit -qm two; git gc -q`,
  ]);
  const packs = join(folder, '.git/objects/pack');
  const read = (end: string): Buffer =>
    readFileSync(join(packs, readdirSync(packs).find((name) => name.endsWith(end)) ?? ''));
  const [pack, index] = [read('.pack'), read('.idx')];
  const inflate = (packed: Uint8Array, most: number): Uint8Array | undefined =>
    expander.expandWhole('zlib', packed, most);

  test('gives every object that git gives', () => {
    const objects = [...packObjects(inMemory(pack), index, inflate)];
    const known = execFileSync('git', ['-C', folder, 'cat-file', '--batch-all-objects', '--batch-check'], {
      encoding: 'utf8',
    });
    expect(objects.map(({ name }) => name).toSorted()).toEqual(
      known
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    expect(objects.filter(({ kind }) => kind === 'bytes')).not.toEqual([]);
    for (const object of objects) {
      const content =
        object.kind === 'stream'
          ? inflate(pack.subarray(object.at, object.at + object.length), MIB)
          : object.kind === 'bytes'
            ? object.bytes
            : undefined;
      const type = execFileSync('git', ['-C', folder, 'cat-file', '-t', object.name], { encoding: 'utf8' }).trim();
      expect(Buffer.from(content ?? [])).toEqual(execFileSync('git', ['-C', folder, 'cat-file', type, object.name]));
    }
  });

  test('that was harmed, or its index, ends in a report', async () => {
    await fc.assert(
      fc.asyncProperty(harmed(pack), harmed(index), fc.boolean(), async (badPack, badIndex, both) => {
        const outcome = await look((deep, note) =>
          deep.pack(inMemory(badPack), both ? badIndex : index, 'x', (_, members) => note(members)),
        );
        expect(outcome.reasons.length).toBeLessThan(20);
      }),
      { numRuns: 300 },
    );
  });

  test('makes nothing of a change that is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }), (base, delta) => {
        const made = applyDelta(base, delta, 1000);
        expect(made === undefined || made.length <= 1000).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a name that would leave the archive is only shown', async () => {
  const name = '../../etc/passwd\n::error::x';
  expect(await lookInside(tar([{ ...member, name }]))).toEqual({ places: [name], reasons: [] });
});
