/** Output on its way through the concealer's own memory: whole and concealed, however slowly it is taken. */
import { randomBytes } from 'node:crypto';
import { closeSync, writeSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openPipes } from '../../../src/adapters/output-pipes.ts';
import { passOn } from '../../../src/adapters/run/pass-on.ts';
import { NeedleSet } from '../../../src/conceal/needle-set.ts';

const VALUE = 'q7Zt-bX2m_9LkV4wRs81Pd';

const NEEDLES = new NeedleSet([Buffer.from(VALUE)]);

/** Takes each write after a while, and reads it only then. */
function slowSink(milliseconds: number): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    highWaterMark: 100_000,
    write(chunk: Buffer, _encoding, done) {
      const take = (): void => {
        text += chunk.toString('latin1');
        done();
      };
      if (milliseconds === 0) take();
      else setTimeout(take, milliseconds);
    },
  });
  return { stream, text: () => text };
}

describe.skipIf(process.platform === 'win32').each([0, 1, 7])('where each write takes %i ms', (milliseconds) => {
  test('nothing is lost, nothing repeated, and every value concealed', async () => {
    const [pipe] = (await openPipes(1)) ?? [];
    if (pipe === undefined) throw new Error('no pipe');
    const sink = slowSink(milliseconds);
    const { ended } = passOn(pipe.readEnd, { fd: 1, stream: sink.stream }, () => NEEDLES);
    let written = '';
    for (let at = 0; at < 60; at++) {
      // Pieces of any length, that often end within a value, and sometimes wait for the quiet in which its beginning is let go.
      const text = `${randomBytes(at * 61).toString('base64')}\n${VALUE}${VALUE.slice(0, at % 9)}`;
      const bytes = Buffer.from(text);
      for (let from = 0; from < bytes.length; ) {
        try {
          from += writeSync(pipe.writeEnd, bytes, from, Math.min(bytes.length - from, 4096));
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
        }
        await sleep(0);
      }
      if (at % 10 === 5) await sleep(30);
      written += text;
    }
    closeSync(pipe.writeEnd);
    expect(await ended).toBeUndefined();
    while (sink.stream.writableLength > 0) await sleep(5);
    expect(sink.text()).toBe(written.replaceAll(VALUE, '***'));
  });
});

test('that is stopped passes on what has been read, once, and lets go nothing that it keeps back', async () => {
  const sink = slowSink(0);
  const output = new PassThrough();
  const passage = passOn(output, { fd: 1, stream: sink.stream }, () => NEEDLES);
  output.write(`first ${VALUE.slice(0, 3)}`);
  await sleep(0);
  output.pause();
  output.write(`${VALUE.slice(3)} second ${VALUE.slice(0, 3)}`);
  passage.stop();
  const kept = Buffer.from(passage.concealer.standing.kept).toString();
  await sleep(50);
  expect([sink.text(), kept]).toEqual(['first *** second ', VALUE.slice(0, 3)]);
});

test('that is found out only by now is concealed from this piece on', async () => {
  const sink = slowSink(0);
  const output = new PassThrough();
  let needles = new NeedleSet([]);
  passOn(output, { fd: 1, stream: sink.stream }, () => needles);
  output.write(`${VALUE} `);
  await sleep(0);
  needles = NEEDLES;
  output.write(VALUE);
  await sleep(0);
  expect(sink.text()).toBe(`${VALUE} ***`);
});
