/**
 * With NODE_DEBUG, which any step can set for those behind it, Node writes to stderr what it sends and starts, tokens and
 * values included. The steps themselves write nothing there. https://nodejs.org/api/cli.html#node_debugmodule
 */
export function keepBackNodesOutput({ NODE_DEBUG }: NodeJS.ProcessEnv): void {
  if (NODE_DEBUG) process.stderr.write = () => true;
}
