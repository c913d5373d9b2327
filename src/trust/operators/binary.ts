import { type Verdict, verdictOf } from '../verdict.ts';

/** Byte for byte, both sides in base64. #Conditions_BinaryEquals */
export function testBinary(wanted: string, found: string): Verdict {
  return verdictOf(wanted === found);
}
