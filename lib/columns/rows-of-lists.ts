/**
 * Lists of different length under one roof: the values of row r are `values[starts[r]]` up to `values[starts[r + 1]]`,
 * exclusive. Rows can only be added at the end.
 */
export class RowsOfLists {
  starts = new Uint32Array(1024);
  values: Int32Array | Uint16Array;
  #rows = 0;
  #size = 0;

  constructor(private readonly make: (length: number) => Int32Array | Uint16Array) {
    this.values = make(1024);
  }

  add(list: readonly number[]): void {
    if (this.#rows + 2 > this.starts.length) this.starts = grownTo(this.starts, (n) => new Uint32Array(n));
    while (this.#size + list.length > this.values.length) this.values = grownTo(this.values, this.make);
    for (const value of list) this.values[this.#size++] = value;
    this.starts[++this.#rows] = this.#size;
  }

  /** Gives back what was kept for rows to come. */
  trim(): void {
    this.starts = this.starts.slice(0, this.#rows + 2);
    this.values = this.values.slice(0, this.#size);
  }

  /** The values of a row, as a view: nothing is copied. */
  of(row: number): Int32Array | Uint16Array {
    return this.values.subarray(this.starts[row], this.starts[row + 1]);
  }
}

/** A longer array that begins with the same values: half as long again, so that adding one by one stays cheap. */
export function grownTo<A extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(
  array: A,
  make: (length: number) => A,
): A {
  const longer = make(Math.ceil(array.length * 1.5) + 1024);
  longer.set(array);
  return longer;
}
