import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { type Prisma, prisma } from "@/lib/db/client";
import { checkAddress } from "@/lib/reports/fetch/check-address";
import { IntakeError } from "@/lib/reports/intake-problem";
import { LARGEST_FILE } from "@/lib/reports/read/file-limits";
import { capped } from "./capped";
import { ImportDetails, ItemDetails } from "./import-details";
import { addItem, closeBatch, dropBatch, openBatch } from "./queue-items";
import { UPLOAD_LIMITS } from "./upload-limits";

/**
 * Receives files (multipart/form-data; fields agency, language, published and address speak of all of them) and queues them
 * as one batch. Each file is stored while the next one is still on its way; a file that is too large is passed by and becomes a
 * failed item. A request that breaks off leaves nothing.
 * @returns the id of the batch
 * @throws IntakeError `too_large`, `too_many`, `empty` or `address_…` for the request as a whole; UnreadableRequest
 */
export async function receiveUpload(request: Request, takenInBy: string): Promise<string> {
  if (Number(request.headers.get("content-length")) > UPLOAD_LIMITS.bytes) throw tooLarge();
  const batch = await openBatch("upload", takenInBy);
  try {
    const { fields, files } = await receiveParts(request, batch);
    if (files === 0) throw new IntakeError("empty", "the request holds no file");
    const details = ImportDetails.safeParse(fields);
    if (!details.success) throw new UnreadableRequest();
    // It is shown as a link.
    const address = details.data.address === null ? null : checkAddress(details.data.address).href;
    await prisma.importItem.updateMany({
      where: { batchId: batch },
      data: { details: ItemDetails.parse({ ...details.data, address }) as Prisma.InputJsonValue },
    });
    await closeBatch(batch);
    return batch;
  } catch (error) {
    await dropBatch(batch);
    throw error;
  }
}

/** The request is not what it says it is, or broke off. */
export class UnreadableRequest extends Error {}

type Received = { fields: Record<string, string>; files: number };

function receiveParts(request: Request, batch: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    if (!request.body) return reject(new UnreadableRequest());
    const received: Received = { fields: {}, files: 0 };
    // A file waits with its bytes on the way until the one before it is stored.
    let storing: Promise<void> = Promise.resolve();
    const body = Readable.fromWeb(request.body as ReadableStream);
    const fail = (error: unknown) => {
      body.destroy();
      reject(error instanceof IntakeError ? error : new UnreadableRequest());
    };
    const parser = newParser(request);
    if (!parser) return fail(null);
    parser.on("field", (name, value) => {
      if (Object.hasOwn(ImportDetails.shape, name)) received.fields[name] = value;
    });
    parser.on("file", (_, stream, { filename, mimeType }) => {
      received.files += 1;
      const number = received.files;
      storing = storing.then(() => store(batch, number, filename || "?", mimeType, stream));
      storing.catch(fail);
      stream.on("error", fail);
    });
    parser.on("filesLimit", () => fail(new IntakeError("too_many", `more than ${UPLOAD_LIMITS.files} files`)));
    parser.on("error", fail);
    parser.on("close", () => storing.then(() => resolve(received), fail));
    const counted = body.pipe(capped(UPLOAD_LIMITS.bytes, tooLarge));
    body.on("error", fail);
    counted.on("error", fail);
    counted.pipe(parser);
  });
}

function newParser(request: Request): busboy.Busboy | null {
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const limits = {
    fileSize: LARGEST_FILE + 1,
    files: UPLOAD_LIMITS.files,
    fields: 20,
    fieldSize: 5_000,
    headerPairs: 50,
  };
  try {
    return busboy({ headers, limits, defParamCharset: "utf8" });
  } catch {
    return null;
  }
}

async function store(batch: string, number: number, name: string, mediaType: string, stream: Readable): Promise<void> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    // What is too large is read to its end, so that the next file can come, but not kept.
    if (length <= LARGEST_FILE) chunks.push(chunk);
    else chunks.length = 0;
  }
  const details = ItemDetails.parse({});
  const item = { kind: "file" as const, name, mediaType, details };
  if (length > LARGEST_FILE) await addItem(batch, number, { ...item, problem: "too_large" });
  else await addItem(batch, number, { ...item, payload: Buffer.concat(chunks) });
}

const tooLarge = (): IntakeError => new IntakeError("too_large", "the request is too large");
