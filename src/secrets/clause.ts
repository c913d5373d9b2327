/** A service's sentence with our clause behind it, which begins with a semicolon or is empty. */
export function withClause(sentence: string, clause: string): string {
  return clause === '' ? sentence : `${sentence.replace(/\.$/, '')}${clause}`;
}
