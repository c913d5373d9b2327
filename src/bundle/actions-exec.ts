/** Stands in for @actions/exec in the bundle: @actions/core uses it only to name the platform, which Keyless never asks. */
export function exec(): never {
  throw new Error('@actions/exec is not bundled');
}

export const getExecOutput: typeof exec = exec;
