/** Keeps an answer for others. This process has it, so that it can't be kept, on a full disk say, is no error. */
export function unlessFull(write: () => void): void {
  try {
    write();
  } catch {
    // The next process asks again.
  }
}
