/** The runner's own, for which all of this is written. */
const NODE = 24;

// In a job the action's own Node runs this; on a laptop it is whichever is there.
if (Number.parseInt(process.versions.node, 10) < NODE) {
  process.stderr.write(
    `keyless: [command-usage] this is Node.js ${process.versions.node}; expected ${NODE} or newer\n` +
      'In a job the action brings its own. Elsewhere, run `dist/cli/index.js` with a newer Node.js.\n',
  );
  process.exit(2);
}
