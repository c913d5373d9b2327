import type { TemplateAnswer } from '../refusal/subject-template.ts';

/** GitHub's API, asked only when a role was refused. */
export interface SubjectTemplates {
  /** How this repository's subjects are made. Has a deadline of its own, a few seconds; never rejects. */
  read(signal: AbortSignal): Promise<TemplateAnswer>;
}
