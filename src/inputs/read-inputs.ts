import { ActionError } from '../errors.ts';
import { type InputDefaults, type Inputs, parseInputs } from './inputs.ts';
import { loadParsers } from './late-parsers.ts';

/** Reads every input. What to write instead of a line that can't be used is told by code that a good step never loads. */
export async function readInputs(given: (name: string) => string, defaults: InputDefaults): Promise<Inputs> {
  try {
    return parseInputs(given, defaults, await loadParsers(given));
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { adviseOn } = await import('./input-advice.ts');
    throw adviseOn(error, given('secrets'));
  }
}
