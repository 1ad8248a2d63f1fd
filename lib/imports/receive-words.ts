import { z } from "zod";
import { checkAddress } from "@/lib/reports/fetch/check-address";
import { IntakeError } from "@/lib/reports/intake-problem";
import { LONGEST_TEXT } from "@/lib/reports/read/check-text";
import { readPaste } from "@/lib/reports/read/read-paste";
import { reportTitle } from "@/lib/reports/report-title";
import { ImportDetails, ItemDetails } from "./import-details";
import { addItem, closeBatch, openBatch } from "./queue-items";
import { UnreadableRequest } from "./receive-upload";

const Words = z.object({
  /** The words of a report; or, without them, the address to ask. */
  text: z.string().optional(),
  details: ImportDetails.default(ImportDetails.parse({})),
});

/** A text of the longest kind, every letter of it escaped. */
const LARGEST = LONGEST_TEXT * 6 + 20_000;

/**
 * Receives pasted words, or an address to be asked (JSON: `text`, `details`), and queues them as a batch of one item. What can be
 * seen to be wrong at once is refused at once.
 * @returns the id of the batch
 * @throws IntakeError with what stands in the way; UnreadableRequest
 */
export async function receiveWords(request: Request, takenInBy: string): Promise<string> {
  const parsed = Words.safeParse(await readJson(request));
  if (!parsed.success) throw new UnreadableRequest();
  const { text, details } = parsed.data;
  // An address that is only noted is checked as well: it is shown as a link.
  const address = details.address === null ? null : checkAddress(details.address).href;
  const noted = ItemDetails.parse({ ...details, address });
  if (text !== undefined) {
    readPaste(text);
    const item = { kind: "text" as const, name: reportTitle(text, null) ?? "", payload: Buffer.from(text, "utf8") };
    return queueOne("paste", takenInBy, { ...item, details: noted });
  }
  if (address === null) throw new IntakeError("empty", "there are neither words nor an address");
  return queueOne("address", takenInBy, { kind: "address", name: address, details: { ...noted, address: null } });
}

async function queueOne(
  origin: "paste" | "address",
  takenInBy: string,
  item: Parameters<typeof addItem>[2],
): Promise<string> {
  const batch = await openBatch(origin, takenInBy);
  await addItem(batch, 1, item);
  await closeBatch(batch);
  return batch;
}

async function readJson(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST) throw new IntakeError("too_long", "the text is too long for a report");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
  } catch {
    throw new UnreadableRequest();
  }
}
