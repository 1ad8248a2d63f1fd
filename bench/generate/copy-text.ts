/** A value of a row; text is any text. */
export type Value = string | number | null | undefined;

/** Rows in the text format of COPY, one after the other in memory that grows as far as it must. */
export class CopyText {
  rows = 0;
  private bytes = Buffer.allocUnsafe(1 << 16);
  private end = 0;

  add(row: readonly Value[]): void {
    let line = "";
    for (const value of row) {
      if (line !== "") line += "\t";
      if (value === null || value === undefined) line += "\\N";
      else line += typeof value === "string" && SPECIAL.test(value) ? escaped(value) : value;
    }
    line += "\n";
    // A unit of UTF-16 takes three bytes of UTF-8 at most.
    const most = this.end + line.length * 3;
    if (most > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(most, this.bytes.length * 2));
      this.bytes.copy(grown, 0, 0, this.end);
      this.bytes = grown;
    }
    this.end += this.bytes.write(line, this.end, "utf8");
    this.rows++;
  }

  /** The bytes so far, for the caller to keep; what is added afterwards begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.end);
    taken.set(this.bytes.subarray(0, this.end));
    this.end = 0;
    this.rows = 0;
    return taken;
  }
}

// What COPY's text format gives a meaning of its own.
const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (value: string): string => value.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one);
