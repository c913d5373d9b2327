import zlib from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: 0 | 8 | 93;
  readonly encrypted?: boolean;
}

/** A zip archive, as PKWARE's APPNOTE has it; `wide` writes the sizes and places as Zip64 fields. */
export function zip(files: readonly ZipFile[], { wide = false, comment = '' } = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, method = 8, encrypted = false } of files) {
    const packed =
      method === 8
        ? zlib.deflateRawSync(content)
        : method === 93
          ? zlib.zstdCompressSync(content)
          : Buffer.from(content);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(wide ? 45 : 20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(zlib.crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, packed]));
    const extra = Buffer.alloc(wide ? 28 : 0);
    const central = Buffer.from(common);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(content.length), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(at), 20);
      central.writeUInt32LE(0xffffffff, 14);
      central.writeUInt32LE(0xffffffff, 18);
      central.writeUInt16LE(extra.length, 24);
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(wide ? 0xffffffff : at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x2d\x03'), central, tail, nameBytes, extra]));
    at += locals.at(-1)?.length ?? 0;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22 + comment.length);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(wide ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(wide ? 0xffffffff : at, 16);
  end.writeUInt16LE(comment.length, 20);
  end.write(comment, 22);
  return Buffer.concat([...locals, directory, ...(wide ? [wideEnd(files.length, directory.length, at)] : []), end]);
}

function wideEnd(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(at + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
