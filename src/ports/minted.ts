/** Another token of the job, verified as the step's own was. Times are seconds since the epoch. */
export interface Minted {
  readonly token: string;
  readonly iat: number;
  readonly exp: number;
}
