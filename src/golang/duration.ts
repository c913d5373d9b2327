/** time.Duration, in nanoseconds. */
export type Nanoseconds = bigint;

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  Âµs: 1_000n,
  'Î¼s': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const LONGEST = 2n ** 63n;

/** time.ParseDuration (`1h2.5m`, of a Go string); undefined where it is none. */
export function parseDuration(text: string): Nanoseconds | undefined {
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  const magnitude = text.slice(sign.length);
  if (magnitude === '0') return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)[^.\d]+)+$/.test(magnitude)) return undefined;
  let total = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of magnitude.matchAll(/(\d*)\.?(\d*)([^.\d]+)/g)) {
    const worth = UNITS[unit];
    if (worth === undefined) return undefined;
    total += BigInt(whole === '' ? 0 : whole) * worth + BigInt(Math.trunc(Number(`0.${fraction}0`) * Number(worth)));
    if (total > LONGEST) return undefined;
  }
  if (sign === '-') return -total;
  return total === LONGEST ? undefined : total;
}

/** time.Duration's String: `1h2m3.5s`, `1.5ms`, `0s`. */
export function formatDuration(duration: Nanoseconds): string {
  const magnitude = duration < 0n ? -duration : duration;
  const sign = duration < 0n ? '-' : '';
  if (magnitude === 0n) return '0s';
  if (magnitude < 1_000_000_000n) {
    const [unit, worth] =
      magnitude < 1_000n ? ['ns', 1n] : magnitude < 1_000_000n ? ['Âµs', 1_000n] : ['ms', 1_000_000n];
    return `${sign}${fraction(magnitude, worth)}${unit}`;
  }
  const hours = magnitude / 3_600_000_000_000n;
  const minutes = (magnitude / 60_000_000_000n) % 60n;
  const seconds = fraction(magnitude % 60_000_000_000n, 1_000_000_000n);
  return `${sign}${hours > 0n ? `${hours}h` : ''}${hours > 0n || minutes > 0n ? `${minutes}m` : ''}${seconds}s`;
}

function fraction(value: bigint, worth: bigint): string {
  const places = String(worth).length - 1;
  const rest = String(value % worth)
    .padStart(places, '0')
    .replace(/0+$/, '');
  return `${value / worth}${worth === 1n || rest === '' ? '' : `.${rest}`}`;
}
