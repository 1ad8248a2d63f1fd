import { decodeBytes } from "./decode-bytes";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";
import { readWord } from "./read-word";

/** The formats that are taken apart, away from the server (reader-process.ts). */
export type DocumentFormat = "html" | "docx" | "pdf";

/** A document as text, with what it says of itself. */
export type ReadDocument = { text: string; title: string | null; published: string | null; address: string | null };

/**
 * Takes a document apart.
 * @param charset the encoding that a server named, for pages
 * @throws IntakeError with what stands in the way
 */
export async function readDocument(
  bytes: Uint8Array,
  format: DocumentFormat,
  charset: string | null,
): Promise<ReadDocument> {
  if (format === "html") return readHtml(decodeBytes(bytes, charset ?? declaredIn(bytes)).text);
  const { text, title } = format === "docx" ? await readWord(bytes) : await readPdf(bytes);
  return { text, title, published: null, address: null };
}

// Pages name their encoding near their beginning, in plain letters (HTML, "prescan a byte stream").
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}
