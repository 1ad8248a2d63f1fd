import { crc32, inflateRawSync } from "node:zlib";
import { IntakeError } from "../intake-problem";

// Word documents are zips. What is needed of one is inflated here, under limits that count what really comes out, and put
// into a new zip without compression. So the reader of Word documents never inflates anything, and can see no other
// entries than those that were looked at.

/** Limits of what a zip may be; sizes in bytes. */
export type ZipLimits = { entries: number; inflated: number; ratio: number };

type Entry = { name: string; method: number; packed: Buffer };

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
/** A small part may be all repetition; the ratio speaks from this size on. */
const RATIO_FROM = 1_000_000;

/**
 * Inflates some entries of a zip.
 * @param wanted which entries, by name
 * @throws IntakeError `inflates_too_much` when a limit is passed, `broken_word` when it is no plain zip
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits): Map<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Buffer>();
  let left = limits.inflated;
  for (const entry of listEntries(zip, limits.entries)) {
    if (!wanted(entry.name)) continue;
    if (found.has(entry.name)) throw broken("two entries have the same name");
    const most = Math.min(left, Math.max(RATIO_FROM, entry.packed.length * limits.ratio));
    const content = inflate(entry, most);
    left -= content.length;
    found.set(entry.name, content);
  }
  return found;
}

/** Packs parts into a zip, without compression. */
export function zipStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const named = Buffer.from(name, "utf8");
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(named.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(at, 10);
    chunks.push(number(LOCAL), head, named, content);
    directory.push(number(CENTRAL), Buffer.from([20, 0]), head, central, named);
    at += 4 + head.length + named.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...chunks, listed, number(END), end]);
}

function listEntries(zip: Buffer, most: number): Entry[] {
  const end = zip.lastIndexOf(number(END));
  if (end < 0 || end + 22 > zip.length) throw broken("it has no list of entries");
  const count = zip.readUInt16LE(end + 10);
  if (count > most) throw new IntakeError("inflates_too_much", `it holds more than ${most} files`);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const entry = entryAt(zip, at);
    at = entry.next;
    return entry;
  });
}

function entryAt(zip: Buffer, at: number): Entry & { next: number } {
  if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) throw broken("its list of entries is broken");
  if (zip.readUInt16LE(at + 8) & 1) throw broken("it is encrypted");
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const name = zip.toString("utf8", at + 46, nameEnd);
  const local = zip.readUInt32LE(at + 42);
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) throw broken("an entry is not where it should be");
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  return { name, method: zip.readUInt16LE(at + 10), packed, next };
}

function inflate({ method, packed }: Entry, most: number): Buffer {
  if (method === 0) {
    if (packed.length > most) throw tooMuch();
    return packed;
  }
  if (method !== 8) throw broken("it is compressed in an unusual way");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? tooMuch() : broken("an entry is broken");
  }
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const tooMuch = (): IntakeError =>
  new IntakeError("inflates_too_much", "it unpacks to far more than a report can hold");
const broken = (why: string): IntakeError => new IntakeError("broken_word", `it is not a Word document: ${why}`);
