/** libyaml's notion: nothing beyond the first plane. */
export function isPrintableYaml(rune: number): boolean {
  return (
    rune === 0x0a ||
    (rune >= 0x20 && rune <= 0x7e) ||
    (rune >= 0xa0 && rune <= 0xd7ff) ||
    (rune >= 0xe000 && rune <= 0xfffd && rune !== 0xfeff)
  );
}
