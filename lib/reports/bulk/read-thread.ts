// A thread that reads reports (thread-pool.ts): files in, prepared texts out. It asks no database and keeps nothing.
import { parentPort } from "node:worker_threads";
import { fingerprint } from "../decode-text";
import { failureInWords } from "../import-files";
import { readBytesAtOnce } from "../read/read-bytes";
import { openReader } from "../read/reader-process";
import { type PreparedText, prepareText } from "./prepare-text";

/** What the pool asks a thread: to fingerprint the files of a chunk, then to read those that nobody knows. */
export type ThreadQuestion =
  | { ask: "fingerprint"; files: string[] }
  | { ask: "read"; places: number[]; published: string | null };

export type ThreadAnswer =
  /** Null where the file cannot be read. */
  | { fingerprints: (string | null)[] }
  | { place: number; text: PreparedText }
  | { place: number; problem: string }
  | { done: true };

const port = parentPort;
const reader = openReader();
let chunk: { file: string; bytes: Uint8Array | Error }[] = [];

port?.on("message", async (question: ThreadQuestion) => {
  if (question.ask === "fingerprint") {
    chunk = question.files.map((file) => ({ file, bytes: bytesOf(file) }));
    answer({ fingerprints: chunk.map(({ bytes }) => (bytes instanceof Error ? null : fingerprint(bytes))) });
    return;
  }
  for (const place of question.places) await read(place, question.published);
  answer({ done: true });
});

function bytesOf(file: string): Uint8Array | Error {
  try {
    return readBytesAtOnce(file);
  } catch (error) {
    return error as Error;
  }
}

async function read(place: number, published: string | null): Promise<void> {
  const one = chunk[place];
  if (!one) return;
  try {
    if (one.bytes instanceof Error) throw one.bytes;
    answer({ place, text: await prepareText(one.file, one.bytes, published, reader) });
  } catch (error) {
    answer({ place, problem: failureInWords(error) });
  }
}

function answer(message: ThreadAnswer): void {
  port?.postMessage(message);
}
