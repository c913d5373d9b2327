/** Go refuses the document; the words before the last colon are its own. */
export class YamlProblem extends Error {}
