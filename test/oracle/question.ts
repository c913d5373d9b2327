/** One question to the oracle, and to the engine that must answer alike. */
export interface Question {
  readonly engine: 'template' | 'gjson' | 'property' | 'jmespath' | 'regexp' | 'to-yaml' | 'from-yaml' | 'yaml-strings';
  /** A template's name. */
  readonly name?: string;
  /** The template, path, expression, pattern or YAML. */
  readonly text: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Base64, for values that are no UTF-8. */
  readonly bytes?: Readonly<Record<string, string>>;
  /** The document searched, or the text a pattern is tried on. */
  readonly json?: string;
  readonly op?: string;
  readonly with?: string;
  readonly n?: number;
}

/** Go's answer. */
export interface Answer {
  readonly text?: string;
  readonly bytes?: string;
  readonly absent?: boolean;
  readonly list?: readonly string[];
  readonly error?: string;
}

export interface Recorded extends Question {
  readonly answer: Answer;
}
