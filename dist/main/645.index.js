export const id = 645;
export const ids = [645];
export const modules = {

5645:
((module, exports, require) => {

Object.assign(exports, { readParameterStore });

var store = require(346);
var retry = require(5402);
var terms = require(7057);
var service_error = require(8736);
;// src/stores/parameter-store/region-reads.ts

const SERVICE = 'AWS Parameter Store';
class RegionReads {
	#store;
	#patience;
	#outcomes;
	#turns = new store.Turns();
	constructor(store, patience, outcomes) {
		this.#store = store;
		this.#patience = patience;
		this.#outcomes = outcomes;
	}
	async batch(reads) {
		try {
			await this.#get(reads);
		}
		catch (error) {
			if (!isAboutOne(error))
				throw error;
			if (reads.length > 1)
				await Promise.all(reads.map((read) => this.batch([read])));
			else
				for (const read of reads)
					this.#outcomes.set(read, store.refusedOutcome(error));
		}
	}
	async path(read) {
		const { signal } = this.#patience;
		const path = read.prefix === '/' ? '/' : read.prefix.slice(0, -1);
		const secrets = [];
		let page;
		try {
			do {
				const at = page;
				const answer = await retry.retry(SERVICE, this.#patience, () => this.#store.byPath(path, at, signal));
				secrets.push(...answer.parameters.map(secretOf).filter(({ name }) => name.startsWith(read.prefix)));
				page = answer.next;
			} while (page !== undefined);
			this.#outcomes.set(read, { kind: 'found', secrets });
		}
		catch (error) {
			this.#outcomes.set(read, store.refusedOutcome(error));
		}
	}
	async #get(reads) {
		const { signal } = this.#patience;
		const answer = await this.#turns.take(() => retry.retry(SERVICE, this.#patience, () => this.#store.get(reads.map(askedFor), signal)));
		for (const read of reads) {
			const stored = answerTo(read, answer.parameters);
			const said = answer.invalid.includes(askedFor(read))
				? `there is no such parameter${versionWords(read)}`
				: 'the store gave no answer for it';
			this.#outcomes.set(read, stored === undefined ? { kind: 'absent', message: said } : { kind: 'found', secrets: [secretOf(stored)] });
		}
	}
}
function askedFor(read) {
	return `${read.id}${selectorOf(read)}`;
}
function selectorOf({ version, label }) {
	const selector = version ?? label;
	return selector === undefined ? '' : `:${selector}`;
}
function versionWords({ version, label }) {
	if (version !== undefined)
		return `, or none with version ${version}`;
	return label === undefined ? '' : `, or none with the label "${label}"`;
}
function answerTo(read, parameters) {
	const candidates = parameters.filter(({ arn, name }) => read.id === name || read.id === arn);
	const [first, second] = candidates;
	return (candidates.find(({ selector }) => selector === selectorOf(read)) ??
		(second === undefined && first?.selector === '' ? first : undefined));
}
function secretOf({ arn, name, version, value }) {
	return { arn, name: terms.nameOf(name), versionId: version, value: { kind: 'text', text: value } };
}
function isAboutOne(error) {
	return (error instanceof service_error.ServiceError &&
		/^(AccessDenied|InvalidKeyId|Validation|ParameterNotFound|ParameterVersionNotFound)/.test(error.code ?? ''));
}

;// src/stores/parameter-store/read.ts

const BATCH = 10;
async function readParameterStore(reads, world, outcomes) {
	const work = [];
	for (const [region, inRegion] of store.byRegion(reads, world.region)) {
		const store = new RegionReads(world.open(region), world.patience, outcomes);
		const whole = inRegion.filter((read) => read.kind === 'parameter');
		for (const batch of batchesOf(whole))
			work.push(store.batch(batch));
		for (const read of inRegion)
			if (read.kind === 'parameters')
				work.push(store.path(read));
	}
	await Promise.all(work);
}
function batchesOf(reads) {
	const batches = [];
	for (const read of reads) {
		const batch = batches.find((open) => open.size < BATCH && !open.has(read.id));
		if (batch === undefined)
			batches.push(new Map([[read.id, read]]));
		else
			batch.set(read.id, read);
	}
	return batches.map((batch) => [...batch.values()]);
}

})

};
