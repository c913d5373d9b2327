import { statSync } from 'node:fs';

/** Milliseconds. The clock of files is coarse: of two changes within so long the second may show the time of the first. */
const COARSE = 50;

/** Tells, each time it is asked, whether a file in one of these folders has come, gone or been replaced since. */
export function folderChanges(folders: readonly string[]): () => boolean {
  const look = (): readonly number[] =>
    folders.map((folder) => {
      const time = timeOf(folder);
      return Math.abs(Date.now() - time) > COARSE ? time : Number.NaN; // which is never the same
    });
  let times = look();
  return () => {
    const before = times;
    times = look();
    return times.some((time, at) => time !== before[at]);
  };
}

/** 0 for a folder that can't be looked at: what is asked for before each piece of output must stop none. */
function timeOf(folder: string): number {
  try {
    return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  } catch {
    return 0;
  }
}
