import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { open } from "node:fs/promises";
import { expectSize } from "./read-report";

const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file of a report. What is opened is looked at and read through one handle, so that it cannot become
 * something else in between. Opening does not wait: a pipe without a writer would wait for ever.
 * @throws IntakeError `too_large`, or the system's error
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, FLAGS);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new Error("it is not a file");
    expectSize(found.size);
    const buffer = Buffer.alloc(found.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

/**
 * The same without letting anything else run meanwhile: for a thread that has nothing else to do, without the way through other threads.
 * @throws IntakeError `too_large`, or the system's error
 */
export function readBytesAtOnce(path: string): Uint8Array {
  const file = openSync(path, FLAGS);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Error("it is not a file");
    expectSize(found.size);
    const buffer = Buffer.alloc(found.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
