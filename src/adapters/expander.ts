import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import type { Expander, Packing } from '../guard/unpacking.ts';

/** A stream that is cut short ends where it ends, instead of failing: what came is searched. */
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 };

/** Node's own decompression. https://nodejs.org/api/zlib.html */
export const expander: Expander = {
  async *expand(packing, packed) {
    const stream = decompressor(packing);
    pipeline(Readable.from(packed, { objectMode: false }), stream, () => {}); // its failure is the stream's
    yield* stream as AsyncIterable<Uint8Array>;
  },

  expandWhole(packing, packed, most) {
    const options = { maxOutputLength: Math.max(1, most) };
    try {
      if (packing === 'gzip') return zlib.gunzipSync(packed, options);
      if (packing === 'zstd') return zlib.zstdDecompressSync(packed, options);
      return packing === 'zlib' ? zlib.inflateSync(packed, options) : zlib.inflateRawSync(packed, options);
    } catch {
      return undefined;
    }
  },
};

function decompressor(
  packing: Packing,
): ReturnType<typeof zlib.createGunzip> | ReturnType<typeof zlib.createZstdDecompress> {
  if (packing === 'gzip') return zlib.createGunzip(LENIENT);
  if (packing === 'zstd') return zlib.createZstdDecompress({ chunkSize: LENIENT.chunkSize });
  return packing === 'zlib' ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT);
}
