export const id = 314;
export const ids = [314];
export const modules = {

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ passOn)
/* harmony export */ });
/** Milliseconds without output after which somebody may be waiting for what is kept back: a prompt, a bar of progress. */
const QUIET = 20;
/**
 * Passes a program's output on, concealed, no faster than it is taken. Where it can't be passed on the pipe is closed, so
 * that the program learns of it as it would without us.
 */
function passOn(output, sink, concealer) {
    const { stream } = sink;
    const ended = new Promise((resolve) => {
        const put = (bytes) => {
            if (bytes.length === 0 || stream.write(bytes) || output.isPaused())
                return;
            output.pause();
            stream.once('drain', () => output.resume());
        };
        let quiet;
        const finish = (end) => {
            clearTimeout(quiet);
            resolve(end);
        };
        stream.on('error', (error) => {
            output.destroy();
            finish(error);
        });
        output.on('data', (chunk) => {
            put(concealer.push(chunk));
            if (!concealer.keeps)
                return;
            if (quiet === undefined)
                quiet = setTimeout(() => put(concealer.release()), QUIET);
            else
                quiet.refresh();
        });
        output.once('error', finish);
        output.once('close', () => finish(undefined));
        output.once('end', () => {
            put(concealer.end());
            finish(undefined);
        });
    });
    return { output, sink, concealer, ended };
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ succeed),
/* harmony export */   t: () => (/* binding */ leaveToSuccessor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(321);
/* harmony import */ var _conceal_concealer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(852);
/* harmony import */ var _conceal_needle_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(977);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(142);
/* harmony import */ var _pass_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(366);







/**
 * A program has ended, but what it left behind still holds its output. Nobody waits for that without us, and it would die
 * of a closed pipe: a process of its own goes on passing it on, and ends with the last that writes.
 */
async function leaveToSuccessor(passages, needles) {
    // Up to `destroy` in one go, so that nothing can be read that neither of the two would have.
    for (const { output, sink, concealer } of passages) {
        output.pause();
        for (let chunk = output.read(); chunk !== null; chunk = output.read())
            sink.stream.write(concealer.push(chunk));
    }
    const successor = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [process.argv[1] ?? '', 'pass-on'], {
        detached: true,
        stdio: ['pipe', 'inherit', 'inherit', ...passages.map(({ output }) => output)],
    });
    for (const { output } of passages)
        output.destroy();
    const gone = new Promise((resolve) => successor.once('error', () => resolve()).once('exit', () => resolve()));
    await Promise.all(passages.map(({ sink }) => (0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(sink, new Uint8Array(0))));
    const legacy = {
        needles: needles.map(encoded),
        passages: passages.map(({ sink, concealer: { standing } }) => ({
            ...standing,
            sink: sink.fd,
            kept: encoded(standing.kept),
        })),
    };
    const { stdin } = successor;
    stdin?.on('error', () => undefined);
    const told = new Promise((resolve) => stdin?.end(JSON.stringify(legacy), () => resolve()));
    await Promise.race([told, gone]);
    successor.unref();
}
/** What the successor does. */
async function succeed() {
    const { needles, passages } = JSON.parse((await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(process.stdin)).toString());
    const set = new _conceal_needle_set_js__WEBPACK_IMPORTED_MODULE_5__/* .NeedleSet */ .g(needles.map(decoded));
    const passing = passages.map(({ sink, kept, passed, open }, at) => {
        const output = new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd: 3 + at, readable: true, writable: false });
        return (0,_pass_on_js__WEBPACK_IMPORTED_MODULE_6__/* .passOn */ .T)(output, (0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .openSink */ .Aq)(sink), new _conceal_concealer_js__WEBPACK_IMPORTED_MODULE_3__/* .Concealer */ .P(set, { kept: decoded(kept), passed, open })).ended;
    });
    await Promise.all(passing);
}
function encoded(bytes) {
    return Buffer.from(bytes).toString('base64');
}
function decoded(text) {
    return Buffer.from(text, 'base64');
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ openSink),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   u5: () => (/* binding */ haveOneSink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);


/** Node's stream for a file would lose what a full disk leaves of a write. */
function openSink(fd) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
        return { fd, stream: fd === 1 ? process.stdout : process.stderr };
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
        write(chunk, _encoding, done) {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, chunk, at);
                done();
            }
            catch (error) {
                done(error instanceof Error ? error : new Error('write failed'));
            }
        },
    });
    return { fd, stream };
}
/** Whether stdout and stderr are the same, as after `2>&1`: one pipe then keeps the order that a program writes in. */
function haveOneSink() {
    const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
    return out.dev === err.dev && out.ino === err.ino;
}
/** Settles when all of it, and all that was written before, has left this process. */
function writeAll({ stream }, bytes) {
    return new Promise((resolve) => {
        stream.once('error', resolve);
        if (stream.destroyed)
            resolve(undefined);
        else
            stream.write(bytes, (error) => resolve(error ?? undefined));
    });
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passOn: () => (/* binding */ passOn)
/* harmony export */ });
/* harmony import */ var _adapters_run_successor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(101);

const passOn = async () => {
    await (0,_adapters_run_successor_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .P)();
    return 0;
};


/***/ }),

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Concealer)
/* harmony export */ });
/** What stands in the place of a value, as in the runner's log. */
const STARS = new TextEncoder().encode('***');
const NOTHING = new Uint8Array(0);
/** Bytes. Work is cut into pieces of this size, so that memory does not depend on how much comes at once. */
const PIECE = 256 * 1024;
/** Bytes of an unfinished value that may be passed on rather than keep somebody waiting. */
const MOST_RELEASED = 3;
/**
 * Replaces every needle in a stream by `***`, wherever the stream is cut; those that overlap or touch become one. Of what
 * it was given it keeps back no more than the longest end that a needle begins with. What it returns may share memory with
 * what it was given.
 */
class Concealer {
    #needles;
    #bytes = new Uint8Array(PIECE);
    /** The rest of a `Standing`; what is kept back is the beginning of the buffer. */
    #kept = 0;
    #passed = 0;
    #open;
    constructor(needles, { kept, passed, open } = { kept: NOTHING, passed: 0, open: undefined }) {
        this.#needles = needles;
        this.#bytes.set(kept);
        this.#kept = kept.length;
        this.#passed = passed;
        this.#open = open;
    }
    get standing() {
        return { kept: this.#bytes.slice(0, this.#kept), passed: this.#passed, open: this.#open };
    }
    /** Whether something is kept back that has not been passed on. */
    get keeps() {
        return this.#kept > this.#passed;
    }
    /** What may be passed on now. */
    push(chunk) {
        if (chunk.length <= PIECE)
            return this.#take(chunk);
        const pieces = [];
        for (let at = 0; at < chunk.length; at += PIECE)
            pieces.push(this.#take(chunk.subarray(at, at + PIECE)));
        return joined(pieces);
    }
    /**
     * For when nothing more has come for a while, as after a prompt: passes on up to three bytes that are kept back, if
     * they are at most half of any value. Should the rest of a value follow, that rest is still concealed.
     */
    release() {
        const kept = this.#bytes.slice(0, this.#kept);
        if (!this.keeps || kept.length > MOST_RELEASED || kept.length * 2 > this.#needles.beginnings.shortest(kept))
            return NOTHING;
        const released = kept.subarray(this.#passed);
        this.#passed = kept.length;
        this.#open = undefined;
        return released;
    }
    /** The stream has ended: passes on what is left. */
    end() {
        const rest = this.#conceal(this.#needles.find(this.#bytes, this.#kept), this.#kept);
        this.#kept = 0;
        this.#open = undefined;
        return rest;
    }
    #take(chunk) {
        const [before, length] = [this.#kept, this.#kept + chunk.length];
        if (length > this.#bytes.length)
            this.#grow(length);
        this.#bytes.set(chunk, before);
        const sure = this.#needles.beginnings.find(this.#bytes, length);
        const matches = this.#needles.find(this.#bytes, length);
        let passed = chunk.subarray(0, sure);
        if (before > 0 || matches.length > 0)
            passed = this.#conceal(matches, sure);
        else if (sure > 0)
            this.#open = undefined;
        this.#bytes.copyWithin(0, sure, length);
        this.#kept = length - sure;
        return passed;
    }
    /** Passes on the first `sure` bytes; a match that begins behind them will be found again. */
    #conceal(matches, sure) {
        // A needle is longer than the stars, but some of the first one may have been passed on, and of the last be kept.
        const passed = new Uint8Array(sure + 2 * STARS.length);
        let length = 0;
        let at = this.#passed;
        const put = (bytes) => {
            passed.set(bytes, length);
            length += bytes.length;
        };
        for (const { from, to } of matches) {
            if (this.#open === undefined || from > this.#open) {
                if (from >= sure)
                    break;
                if (from > at)
                    put(this.#bytes.subarray(at, from));
                put(STARS);
            }
            this.#open = Math.max(this.#open ?? 0, to);
            at = Math.max(at, to);
        }
        if (at < sure) {
            put(this.#bytes.subarray(at, sure));
            this.#open = undefined;
        }
        this.#passed = Math.max(at, sure) - sure;
        if (this.#open !== undefined)
            this.#open -= sure;
        return passed.subarray(0, length);
    }
    #grow(length) {
        const bytes = new Uint8Array(Math.ceil(length / PIECE) * PIECE);
        bytes.set(this.#bytes.subarray(0, this.#kept));
        this.#bytes = bytes;
    }
}
function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ NeedleSet)
});

;// CONCATENATED MODULE: ./build/conceal/beginnings.js
/** How the needles begin: what decides how much of an output may not be passed on yet. */
class Beginnings {
    /** By the first two bytes: the longest needle that begins so, in bytes. */
    #longest = new Int32Array(0x1_0000);
    #byPair = new Map();
    #byByte = new Map();
    #reach = 0;
    constructor(needles) {
        for (const needle of needles) {
            const pair = pairAt(needle, 0);
            this.#longest[pair] = Math.max(this.#longest[pair] ?? 0, needle.length);
            this.#reach = Math.max(this.#reach, needle.length - 1);
            add(this.#byPair, pair, needle);
            add(this.#byByte, needle[0] ?? 0, needle);
        }
    }
    /** Where the longest stretch begins that ends these bytes and is the beginning of a needle, but not all of it. */
    find(bytes, length) {
        for (let at = Math.max(0, length - this.#reach); at < length - 1; at++) {
            const pair = pairAt(bytes, at);
            if (this.#longest[pair] <= length - at)
                continue;
            if (this.#byPair.get(pair)?.some((needle) => begins(needle, bytes, at, length)))
                return at;
        }
        return length > 0 && this.#byByte.has(bytes[length - 1] ?? 0) ? length - 1 : length;
    }
    /** Length of the shortest needle that begins with these bytes. */
    shortest(bytes) {
        const needles = this.#byByte.get(bytes[0] ?? 0)?.filter((needle) => begins(needle, bytes, 0, bytes.length)) ?? [];
        return Math.min(...needles.map((needle) => needle.length));
    }
}
function begins(needle, bytes, from, to) {
    if (needle.length <= to - from)
        return false;
    for (let at = from; at < to; at++)
        if (needle[at - from] !== bytes[at])
            return false;
    return true;
}
function pairAt(bytes, at) {
    return (bytes[at] << 8) | bytes[at + 1];
}
function add(map, key, needle) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [needle]);
    else
        known.push(needle);
}

;// CONCATENATED MODULE: ./build/conceal/word-index.js
const FILTER_BITS = 18;
const MULTIPLIER = 0x9e3779b1;
/** Of a long needle, the first so many bytes are enough to choose from. */
const MOST_BYTES = 32;
/**
 * Which words point to which needles. The searched bytes are read as aligned words of `size` bytes, so that any stretch of
 * 2 × size - 1 bytes holds a whole one: of each needle the index has one such stretch, as the words that it may show.
 * Plain arrays throughout, since it is made anew for each command that is run.
 */
class WordIndex {
    #needles;
    #size;
    /** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
    #filter = new Int32Array(1 << (FILTER_BITS - 5));
    /** A table of words by their hash, each slot with the first of the word's entries, counted from 1; 0 is an empty slot. */
    #words;
    #first;
    #shift;
    /** Of entry n: the next one of the same word, and where in its needle the word is. Its needle is n / size. */
    #next;
    #offset;
    #candidates = new Int32Array(0);
    constructor(needles, size) {
        const count = needles.length * size;
        const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
        this.#needles = needles;
        this.#size = size;
        this.#shift = 32 - bits;
        this.#words = new Int32Array(1 << bits);
        this.#first = new Int32Array(1 << bits);
        this.#next = new Int32Array(count + 1);
        this.#offset = new Int32Array(count + 1);
        let entry = 0;
        for (const needle of needles) {
            const from = rarestStretch(needle, 2 * size - 1);
            for (let offset = from; offset < from + size; offset++)
                this.#add(wordAt(needle, offset, size), ++entry, offset);
        }
    }
    /** Looks at each aligned word in the first `length` bytes. */
    search(bytes, length, visit) {
        const words = new Int32Array(bytes.buffer);
        const to = (length + 3) >>> 2;
        if (this.#candidates.length < 2 * to)
            this.#candidates = new Int32Array(2 * to);
        const candidates = this.#candidates;
        const halves = this.#size === 2;
        const count = (halves ? collectHalves : collectWords)(this.#filter, words, to, candidates);
        for (let n = 0; n < count; n++) {
            const at = candidates[n];
            const word = words[at >>> 2];
            const slot = this.#slotOf(halves ? (at & 2 ? word >>> 16 : word & 0xffff) : word);
            for (let entry = this.#first[slot]; entry > 0; entry = this.#next[entry]) {
                const needle = this.#needles[Math.floor((entry - 1) / this.#size)];
                if (needle !== undefined)
                    visit(at, needle, this.#offset[entry]);
            }
        }
    }
    /** The word's own slot, or the empty one where it would be. */
    #slotOf(word) {
        const last = this.#words.length - 1;
        let slot = Math.imul(word, MULTIPLIER) >>> this.#shift;
        while (this.#first[slot] !== 0 && this.#words[slot] !== word)
            slot = (slot + 1) & last;
        return slot;
    }
    #add(word, entry, offset) {
        const bit = Math.imul(word, MULTIPLIER) >>> (32 - FILTER_BITS);
        this.#filter[bit >>> 5] = this.#filter[bit >>> 5] | (1 << (bit & 31));
        const slot = this.#slotOf(word);
        this.#words[slot] = word;
        this.#next[entry] = this.#first[slot];
        this.#offset[entry] = offset;
        this.#first[slot] = entry;
    }
}
/** As a little-endian processor reads it; the runner runs on no other. */
function wordAt(bytes, at, size) {
    const low = bytes[at] | (bytes[at + 1] << 8);
    return size === 2 ? low : low | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
/** The loop that every byte goes through, and so with no call in it: where the words begin that pass the filter. */
function collectWords(filter, words, to, candidates) {
    let count = 0;
    for (let at = 0; at < to; at++) {
        const bit = Math.imul(words[at], MULTIPLIER) >>> (32 - FILTER_BITS);
        if ((filter[bit >>> 5] & (1 << (bit & 31))) !== 0)
            candidates[count++] = at << 2;
    }
    return count;
}
/** The same for words of two bytes, two at a time. */
function collectHalves(filter, words, to, candidates) {
    let count = 0;
    for (let at = 0; at < to; at++) {
        const word = words[at];
        const low = Math.imul(word & 0xffff, MULTIPLIER) >>> (32 - FILTER_BITS);
        if ((filter[low >>> 5] & (1 << (low & 31))) !== 0)
            candidates[count++] = at << 2;
        const high = Math.imul(word >>> 16, MULTIPLIER) >>> (32 - FILTER_BITS);
        if ((filter[high >>> 5] & (1 << (high & 31))) !== 0)
            candidates[count++] = (at << 2) | 2;
    }
    return count;
}
/** Where ordinary output is least likely to look like the needle: bytes that differ, and few small letters and blanks. */
function rarestStretch(needle, length) {
    const end = Math.min(needle.length, MOST_BYTES);
    let [best, most, score] = [0, -1, 0];
    for (let at = 0; at < end; at++) {
        score += rarity(needle[at], needle[at - 1] ?? 0);
        if (at >= length)
            score -= rarity(needle[at - length], needle[at - length - 1] ?? 0);
        if (at < length - 1 || score <= most)
            continue;
        best = at - length + 1;
        most = score;
    }
    return best;
}
function rarity(byte, before) {
    return (byte === before ? 0 : 2) + (byte > 0x20 && (byte < 0x61 || byte > 0x7a) ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/conceal/needle-set.js


/** The shortest needle that is sure to hold a whole aligned word of four bytes. */
const LONG = 7;
/** Finds any number of needles, of four bytes and more, in one pass. */
class NeedleSet {
    beginnings;
    #long;
    #short;
    constructor(needles) {
        const long = needles.filter(({ length }) => length >= LONG);
        const short = needles.filter(({ length }) => length < LONG);
        this.#long = long.length > 0 ? new WordIndex(long, 4) : undefined;
        this.#short = short.length > 0 ? new WordIndex(short, 2) : undefined;
        this.beginnings = new Beginnings(needles);
    }
    /** Every occurrence in the first `length` bytes of a buffer of its own, by where it begins; they may overlap. */
    find(bytes, length) {
        const found = [];
        const visit = (at, needle, offset) => {
            const from = at - offset;
            const to = from + needle.length;
            if (from >= 0 && to <= length && isAt(bytes, from, needle))
                found.push({ from, to });
        };
        this.#long?.search(bytes, length, visit);
        this.#short?.search(bytes, length, visit);
        return found.sort((a, b) => a.from - b.from);
    }
}
/** The last byte first: texts that begin alike are common, those that also end alike are not. */
function isAt(bytes, from, needle) {
    for (let at = needle.length - 1, other = 0; other < needle.length; at = other++) {
        if (bytes[from + at] !== needle[at])
            return false;
    }
    return true;
}


/***/ })

};
