/** math.Pow(10, exponent) for a whole exponent, rounded where Go rounds: it squares fractions and keeps the exponents apart. */
export function powerOfTen(exponent: number): number {
  let [fraction, binary] = [0.625, 4];
  let [result, resultBinary] = [1, 0];
  for (let rest = Math.abs(exponent); rest >= 1 && Math.abs(binary) < 4096; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) {
      result *= fraction;
      resultBinary += binary;
    }
    fraction *= fraction;
    binary *= 2;
    if (fraction < 0.5) {
      fraction *= 2;
      binary--;
    }
  }
  return exponent < 0 ? scaleByTwo(1 / result, -resultBinary) : scaleByTwo(result, resultBinary);
}

/** value × 2^exponent in two steps, so that neither overflows before its time. */
export function scaleByTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}
