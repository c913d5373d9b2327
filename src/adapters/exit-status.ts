/**
 * What this work answers is the process's exit status. Until then it is a failure, so that work which is lost on the way
 * never looks done.
 */
export function exitWith(work: Promise<number>): void {
  process.exitCode = 1;
  void work.then((status) => {
    process.exitCode = status;
  });
}

/** The same, and when all is said the process ends: Node would take it apart piece by piece, which takes milliseconds. */
export function endWith(work: Promise<number>): void {
  exitWith(work);
  void work.then(() => process.stdout.write('', () => process.exit()));
}
