// The hits of a word in a segment as bytes: ascending ordinals of statements. The first byte says how they are written:
// as differences, seven bits a byte with the highest bit on all but a number's last one, or as one bit for each statement
// of the segment, whichever is shorter. So no word costs more than an eighth of a byte for each statement there is.

const DIFFERENCES = 0;
const BITS = 1;

/** Gathers the hits of one word, which come in ascending order; a hit that comes twice is kept once. */
export class PostingWriter {
  #bytes = new Uint8Array(8);
  #length = 0;
  #last = -1;

  add(ordinal: number): void {
    if (ordinal === this.#last) return;
    if (this.#length + 5 > this.#bytes.length) {
      const longer = new Uint8Array(this.#bytes.length * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    let rest = ordinal - this.#last;
    this.#last = ordinal;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /**
   * The posting of all that was added.
   * @param statements how many the segment has
   */
  write(statements: number): Uint8Array {
    const differences = this.#bytes.subarray(0, this.#length);
    if (differences.length <= bitsFor(statements)) return Uint8Array.of(DIFFERENCES, ...differences);
    const bits = new Uint8Array(1 + bitsFor(statements));
    bits[0] = BITS;
    addDifferences(bits.subarray(1), differences);
    return bits;
  }
}

/** How many bytes hold a bit for each statement. */
export function bitsFor(statements: number): number {
  return (statements + 7) >> 3;
}

/** Sets the bit of every hit of a posting; hits beyond the end are left out. */
export function addHits(bits: Uint8Array, posting: Uint8Array): void {
  const body = posting.subarray(1);
  if (posting[0] === DIFFERENCES) {
    addDifferences(bits, body);
    return;
  }
  const end = Math.min(bits.length, body.length);
  for (let at = 0; at < end; at++) bits[at] = (bits[at] as number) | (body[at] as number);
}

/** Calls for every bit that is set, in ascending order. */
export function eachHit(bits: Uint8Array, call: (ordinal: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) call(at * 8 + 31 - Math.clz32(rest & -rest));
  }
}

function addDifferences(bits: Uint8Array, differences: Uint8Array): void {
  let ordinal = -1;
  let rest = 0;
  let shift = 0;
  for (let at = 0; at < differences.length; at++) {
    const byte = differences[at] as number;
    rest |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    ordinal += rest;
    rest = 0;
    shift = 0;
    const place = ordinal >> 3;
    if (place < bits.length) bits[place] = (bits[place] as number) | (1 << (ordinal & 7));
  }
}
