/** Whether a part of a policy fits the request, as far as that can be told without AWS. */
export type Verdict = 'holds' | 'fails' | Open;

/** Of one value of the policy and one of the request. `unlike`: one of them is not of the kind that the operator compares. */
export type Match = Verdict | 'unlike';

/** Only AWS can tell. */
export interface Open {
  readonly depends: string;
}

export function verdictOf(holds: boolean): Verdict {
  return holds ? 'holds' : 'fails';
}

export function isOpen(verdict: Verdict): verdict is Open {
  return typeof verdict === 'object';
}

/** One failure decides; else one open question leaves it open. */
export function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.find(isOpen) ?? 'holds';
}

/** One success decides; else one open question leaves it open. */
export function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('holds')) return 'holds';
  return verdicts.find(isOpen) ?? 'fails';
}

export function opposite(verdict: Verdict): Verdict {
  if (isOpen(verdict)) return verdict;
  return verdict === 'holds' ? 'fails' : 'holds';
}
