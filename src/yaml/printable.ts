/** libyaml's notion: nothing beyond the first plane. */
export function isPrintableYaml(rune: number): boolean {
  return (
    rune === 0x0a ||
    (rune >= 0x20 && rune <= 0x7e) ||
    (rune >= 0xa0 && rune <= 0xd7ff) ||
    (rune >= 0xe000 && rune <= 0xfffd && rune !== 0xfeff)
  );
}

/** What YAML 1.1 takes for the end of a line. */
export function isLineBreak(rune: number): boolean {
  return rune === 0x0a || rune === 0x0d || rune === 0x85 || rune === 0x2028 || rune === 0x2029;
}
