/** The scan for leaked secrets, in a bundle of its own: post and the `keyless` command load it from there when it is asked for. */
export { scan } from './commands/scan.ts';
export { prepareScan } from './leak-scan/scan-job.ts';
