import type { Place } from '../../audit/finding.ts';

/** What the class says of all its objects. */
export interface ObjectSettings {
  readonly region: string;
  readonly failoverRegion: string;
  readonly translation: string | undefined;
  readonly subject: string;
  readonly place: Place;
}
