export const id = 981;
export const ids = [981];
export const modules = {

8981:
((module, exports, require) => {

Object.assign(exports, { runCommand });
var errors_js = require(9473);

const STATUS = {
	'command-unknown': 2,
	'command-usage': 2,
	'command-file': 2,
	'program-not-started': 126,
	'program-not-found': 127,
};
function unknownCommand(name) {
	return new errors_js.ActionError('command-unknown', `keyless has no command ${JSON.stringify(name)}`, {
		hint: 'Run `keyless help` for those it has.',
	});
}
async function runCommand(commands, name, args, { env, print }) {
	try {
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (load === undefined)
			throw unknownCommand(name);
		const command = await load();
		return await command(args, env, print);
	}
	catch (error) {
		process.stderr.write(`keyless: ${errors_js.describe(error)}\n`);
		return (error instanceof errors_js.ActionError ? STATUS[error.code] : undefined) ?? 1;
	}
}

})

};
