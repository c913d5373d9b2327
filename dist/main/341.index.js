export const id = 341;
export const ids = [341];
export const modules = {

722:
((module, exports, require) => {

Object.assign(exports, { auditInChild });
var node_child_process = require(1421);
var node_path = require(6760);

const PATIENCE = 10_000;
const MOST_OUTPUT = 8_000_000;
async function auditInChild(workspace, path, signal, program = node_path.join(import.meta.dirname, '..', 'cli', 'index.js')) {
	const args = [program, 'audit', '--json', '--fail-on', 'never', '--root', workspace, node_path.join(workspace, path)];
	const output = await run(args, signal);
	return output === undefined ? undefined : readFindings(output);
}
function run(args, signal) {
	return new Promise((resolve) => {
		const { SystemRoot } = process.env;
		const child = node_child_process.spawn(process.execPath, args, {
			env: SystemRoot === undefined ? {} : { SystemRoot },
			stdio: ['ignore', 'pipe', 'ignore'],
			signal,
			timeout: PATIENCE,
			windowsHide: true,
		});
		let output = '';
		child.stdout.setEncoding('utf8');
		child.stdout.on('data', (chunk) => {
			output += chunk;
			if (output.length > MOST_OUTPUT)
				child.kill();
		});
		child.once('error', () => resolve(undefined));
		child.once('close', (code) => resolve(code === 0 ? output : undefined));
	});
}
function readFindings(output) {
	try {
		const read = JSON.parse(output);
		return read.findings;
	}
	catch {
		return undefined;
	}
}

})

};
