/** Where the runner mounts its own folders into a job's container, and RUNNER_TEMP into a Docker container action. */
const JOB_CONTAINER = '/__w/';
const CONTAINER_ACTION = '/github/runner_temp';

/**
 * Undefined unless the job runs in a container. Its steps see the paths as they are; a Docker container action beside it
 * does not, since the runner translates only paths of the host. Lines for the log.
 */
export function containerNote(folder: string): readonly string[] | undefined {
  if (!folder.startsWith(JOB_CONTAINER)) return undefined;
  return [
    "The steps in this job's container find every path as it is.",
    `A Docker container action finds the folder at ${CONTAINER_ACTION}/${folder.slice(folder.lastIndexOf('/') + 1)}: set its variables so in its own \`env:\`.`,
  ];
}
