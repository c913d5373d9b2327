import { placeOf } from './leaves.ts';
import type { MaskSet } from './mask-set.ts';

const MOST_PLACES = 12;

/** What of a value can have no mask, by its place; undefined where all of it is masked. */
export function unmaskedIn({ common, shortLines, unwrapped }: MaskSet): string | undefined {
  const places = [...new Set(common.map((ways) => (ways.length === 0 ? 'the value' : ways.map(placeOf).join(' in '))))];
  const shown =
    places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), `${places.length - MOST_PLACES} more`] : places;
  const notes = [
    ...(places.length > 0 ? [shown.join(', ')] : []),
    ...(shortLines > 0 ? [`${shortLines} short line${shortLines === 1 ? '' : 's'}`] : []),
    ...(unwrapped ? ['its base64 broken into lines'] : []),
  ];
  return notes.length === 0 ? undefined : notes.join('; ');
}
