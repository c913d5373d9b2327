import { Allowance, type Budget, type Omission } from './budget.ts';
import type { Hit } from './byte-search.ts';

/** Called once for each member in which something was found, with the way to it. */
export type Note = (hits: readonly Hit[], members: readonly string[]) => void;

export const DAMAGED = 'damaged containers, from the damage on';

/** Where a search is: inside which container file, at which member of it, how deep. */
export class Inside {
  /** The container file, as shown. */
  readonly shown: string;
  readonly members: readonly string[];
  readonly depth: number;
  readonly allowance: Allowance;
  readonly note: Note;
  readonly #budget: Budget;

  static of(shown: string, note: Note, budget: Budget): Inside {
    return new Inside({ shown, note, members: [], depth: 1, allowance: new Allowance(budget) }, budget);
  }

  private constructor(
    { allowance, depth, members, note, shown }: Pick<Inside, 'shown' | 'members' | 'depth' | 'allowance' | 'note'>,
    budget: Budget,
  ) {
    this.shown = shown;
    this.members = members;
    this.depth = depth;
    this.allowance = allowance;
    this.note = note;
    this.#budget = budget;
  }

  member(name: string): Inside {
    return new Inside({ ...this.#facts, members: [...this.members, name] }, this.#budget);
  }

  deeper(): Inside {
    return new Inside({ ...this.#facts, depth: this.depth + 1 }, this.#budget);
  }

  leaveOut(reason: string, kind: Omission['kind'] = 'closed'): void {
    this.#budget.leaveOut(reason, [this.shown, ...this.members].join('!'), kind);
  }

  get #facts(): Pick<Inside, 'shown' | 'members' | 'depth' | 'allowance' | 'note'> {
    const { allowance, depth, members, note, shown } = this;
    return { allowance, depth, members, note, shown };
  }
}
