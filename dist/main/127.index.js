export const id = 127;
export const ids = [127];
export const modules = {

1127:
((module, exports, require) => {


var errors = require(9473);
;// src/adapters/output-lost.ts

function outputLost(ends) {
	const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
	if (lost === undefined)
		return undefined;
	return new errors.ActionError('output-lost', `not all of the output could be written (${lost.code ?? lost.name})`);
}

var node_fs = require(3024);
var node_stream = require(7075);
;// src/adapters/sink.ts

function openSink(fd) {
	if (!node_fs.fstatSync(fd).isFile())
		return { fd, stream: fd === 1 ? process.stdout : process.stderr };
	const stream = new node_stream.Writable({
		write(chunk, _encoding, done) {
			try {
				for (let at = 0; at < chunk.length;)
					at += node_fs.writeSync(fd, chunk, at);
				done();
			}
			catch (error) {
				done(error instanceof Error ? error : new Error('write failed'));
			}
		},
	});
	return { fd, stream };
}
function writeAll({ stream }, output) {
	return new Promise((resolve) => {
		stream.once('error', resolve);
		if (stream.destroyed)
			resolve(undefined);
		else
			stream.write(output, (error) => resolve(error ?? undefined));
	});
}

;// src/adapters/print.ts

const SIGPIPE_STATUS = 141;
const print = async (output, status = 0, failed = 1) => {
	const end = await writeAll(openSink(1), output);
	const lost = outputLost([end]);
	if (lost === undefined)
		return end === undefined ? status : SIGPIPE_STATUS;
	process.stderr.write(`keyless: ${errors.describe(lost)}\n`);
	return failed;
};

;// src/commands/passed-on.ts

const PASSED_ON = {
	audit: async () => (await Promise.all(/* import() | audit */[require.e(844), require.e(722), require.e(840)]).then(require.bind(require, 2807))).audit,
	check: async () => await (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).BEHIND_STEP.check(),
	'registry-token': async () => await (await Promise.all([require.e(113), require.e(397)]).then(require.bind(require, 9397))).BEHIND_STEP['registry-token'](),
	trust: async () => (await Promise.all(/* import() | trust */[require.e(27), require.e(846), require.e(38), require.e(191)]).then(require.bind(require, 5654))).trust,
};

Object.assign(exports, { PASSED_ON, print });
})

};
