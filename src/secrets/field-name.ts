const LONGEST = 40;
/** What is no longer need not be made of words. */
const SHORT = 6;
const LONGEST_WORD = 16;
/** Of a word that is read letter by letter: `jwt`, `npm`. */
const LONGEST_ODD = 4;
/** A letter before one that often follows it in names of fields. */
const FOLLOWED =
  /a(?=[bcdfgiklmnprstuvwy])|b(?=[abeilorsu])|c(?=[acehiklortu])|d(?=[abdefgiloprsu])|e(?=[abcdefglmnpqrstuvwxy])|f(?=[aefilor])|g(?=[aeghilnoprsu])|h(?=[aeiorstu])|i(?=[abcdefglmnoprstvxz])|j(?=[aeosu])|k(?=[aeisu])|l(?=[adeilostuy])|m(?=[abeimopsy])|n(?=[acdefgilnostuv])|o(?=[abcdgijklmnoprstuvwx])|p(?=[aeghiloprstu])|q(?=[lu])|r(?=[acdegiklmnorstuvy])|s(?=[acehilmnopqrstuwy])|t(?=[acehiloprstuwy])|u(?=[abcdegilmnoprst])|v(?=[aei])|w(?=[aeinors])|x(?=[pty])|y(?=[cnps])|z(?=[eu])/gi;

/**
 * Whether a JSON document's key reads like the name of a field, so that a message may show it: short, made of words, hardly a
 * digit. Any other may itself be what is secret: a token that something is filed under, or a line of a value that was read as YAML.
 */
export function isFieldName(key: string): boolean {
  if (key.length > LONGEST || !/^[\w./:-]*$/.test(key)) return false;
  if (key.replace('x509', '').replace(/\D/g, '').length > 2) return false;
  if (key.length <= SHORT) return true;
  const words = key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const odd = words.filter((word) => !isWord(word));
  return words.length > 0 && odd.every(({ length }) => length <= LONGEST_ODD) && odd.length < 2;
}

/** Can it be spoken? A longer word may have one letter that seldom follows another. */
function isWord(word: string): boolean {
  const unfollowed = word.replace(FOLLOWED, '').length;
  return word.length > 1 && word.length <= LONGEST_WORD && unfollowed <= (word.length < 5 ? 1 : 2);
}
