import { NeedleSet } from '../conceal/needle-set.ts';
import { needlesFor } from '../conceal/needles.ts';

/** Values. Of those that renewals have replaced, more than live at a time. */
const LATEST = 300;

/** Where values lie that renewals replace. */
export interface Renewable {
  /** Since it was last asked; cheap. */
  hasChanged(): boolean;
  values(): readonly string[];
}

/**
 * What to look for now: these needles, and those of what can be renewed, for as long as it may live. To be asked before each
 * piece of a program's output is concealed: a new value lies there before anybody is given it.
 */
export function needleSets(lasting: readonly Uint8Array[], renewable: Renewable): () => NeedleSet {
  const encoder = new TextEncoder();
  let known: readonly string[] = [];
  let isDue = true;
  let set: NeedleSet | undefined;
  return () => {
    isDue = renewable.hasChanged() || isDue;
    if (isDue) {
      try {
        const now = renewable.values();
        if (now.some((value) => !known.includes(value))) {
          known = [...new Set([...now, ...known])].slice(0, now.length + LATEST);
          set = new NeedleSet([...lasting, ...needlesFor(known.map((value) => encoder.encode(value)))]);
        }
        isDue = false;
      } catch {
        // They are read the next time.
      }
    }
    set ??= new NeedleSet(lasting);
    return set;
  };
}
