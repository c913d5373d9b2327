/** Of the chunks that every step waits for, a module each. */
const AWAITED = ['./build/step/rest.js', './build/adapters/aws-services.js'];

/** The files of a bundle that every step waits for: its entry, and the chunks it loads with one that holds such a module. */
export function stepChunks(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const awaited = [...files].filter(([, code]) =>
    AWAITED.some((module) => code.includes(`CONCATENATED MODULE: ${module}`)),
  );
  if (awaited.length === 0) return new Set();
  const loaded = (files.get('index.js') ?? '').matchAll(/\[((?:\w+\.e\([^()]*\)(?:, )?)+)\]/g);
  const together = [...loaded].map(([, group = '']) =>
    Array.from(group.matchAll(/(\d+)\)/g), ([, id]) => `${id}.index.js`),
  );
  const along = together.filter((names) => awaited.some(([name]) => names.includes(name)));
  return new Set(['index.js', ...awaited.map(([name]) => name), ...along.flat()]);
}
