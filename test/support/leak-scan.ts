import { disk } from '../../src/adapters/disk.ts';
import { expander } from '../../src/adapters/expander.ts';
import { LIMITS, type Limits } from '../../src/guard/budget.ts';
import type { Place } from '../../src/guard/place.ts';
import type { ScanReport } from '../../src/guard/scan-report.ts';
import { planSearch } from '../../src/guard/sought.ts';
import { findLeaks } from '../../src/leak-scan/find-leaks.ts';
import type { Images } from '../../src/ports/images.ts';

export interface ScanOptions {
  readonly limits?: Partial<Limits>;
  readonly since?: number;
  readonly places?: readonly Place[];
  readonly images?: Images;
  readonly secretFolders?: readonly string[];
}

/** Scans a real folder as the workspace, for values by name. */
export async function scanFolder(
  folder: string,
  values: Readonly<Record<string, string | Uint8Array>>,
  { images, limits = {}, places, secretFolders = [], since = 0 }: ScanOptions = {},
): Promise<ScanReport> {
  const held = Object.entries(values).map(([name, value]) => ({
    name,
    bytes: typeof value === 'string' ? new TextEncoder().encode(value) : value,
  }));
  const workspace = { what: 'the workspace', path: folder, shown: '', leaves: () => false };
  return await findLeaks(
    { search: planSearch(held), places: places ?? [workspace], since, secretFolders, withImages: images !== undefined },
    {
      files: disk,
      images: images === undefined ? [] : [images],
      expander,
      limits: { ...LIMITS, ...limits },
      now: Date.now,
    },
  );
}
