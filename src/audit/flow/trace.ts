import type { Place, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Secret } from './value.ts';

/** Tracing that is switched on: one finding for it, whatever it prints. */
export class Trace {
  readonly place: Place;
  /** `set -x`, `bash -x`, … */
  readonly how: string;
  /** It is on in some runs only: behind a condition, such as a debug variable. */
  readonly conditional: boolean;
  #told = false;

  constructor(place: Place, how: string, conditional: boolean) {
    this.place = place;
    this.how = how;
    this.conditional = conditional;
  }

  /** A traced command expands a secret. */
  shows(secret: Secret, where: Place, report: Report): void {
    this.#told = true;
    const severity: Severity = this.conditional ? 'note' : secret.masked ? 'warning' : 'error';
    this.#add(
      severity,
      secret,
      report,
      `\`${this.how}\` prints each command with its variables replaced, and ${where.file === this.place.file ? `line ${where.line}` : `${where.file}:${where.line}`} expands ${secret.origin}${secret.masked ? ', whose mask does not fit once the shell has quoted it' : ', which no mask hides'}.`,
    );
  }

  /** Nothing that is seen expands one, but the script has one in its environment. */
  near(secret: Secret, report: Report): void {
    if (this.#told) return;
    this.#add(
      'note',
      secret,
      report,
      `\`${this.how}\` prints each command with its variables replaced, in a step that has ${secret.origin} in its environment.`,
    );
  }

  #add(severity: Severity, secret: Secret, report: Report, why: string): void {
    report.add('xtrace-secret', severity, this.place, {
      why,
      fix: '{ set +x; } 2>/dev/null   # before the first command that uses the secret',
      subject: secret.origin,
    });
  }
}
