import { fingerprint } from "../decode-text";
import { IntakeError } from "../intake-problem";
import type { TakenText } from "../taken-text";
import { checkText } from "./check-text";
import { decodeBytes } from "./decode-bytes";
import { LARGEST_FILE } from "./file-limits";
import type { DocumentFormat } from "./read-document";
import type { DocumentReader } from "./reader-process";

/** A file, an answer of a server: bytes, the name, the media type as it was named ("text/html; charset=utf-8"). */
export type Source = { bytes: Uint8Array; name: string; mediaType: string | null };

const BY_ENDING = new Map<string, DocumentFormat | "txt">([
  ["txt", "txt"],
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["docx", "docx"],
  ["pdf", "pdf"],
]);

const BY_MEDIA_TYPE = new Map<string, DocumentFormat | "txt">([
  ["text/plain", "txt"],
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["application/pdf", "pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
]);

/**
 * Reads the report in a file. Plain text is decoded here; everything else is taken apart in the reader's process.
 * @throws IntakeError with what stands in the way
 */
export async function readReport(source: Source, reader: DocumentReader): Promise<TakenText> {
  const { bytes } = source;
  expectSize(bytes.length);
  if (bytes.length === 0) throw new IntakeError("empty", "it is empty");
  const format = formatOf(source);
  const own = { bytesSha256: fingerprint(bytes) };
  if (format === "txt") {
    const { text, encoding } = decodeBytes(bytes, charsetOf(source.mediaType));
    checkText(text);
    return { ...own, text, readAs: encoding, plain: true, title: null, published: null, address: null };
  }
  const document = await reader.read(bytes, format, charsetOf(source.mediaType));
  checkText(document.text);
  return { ...own, ...document, readAs: format, plain: false };
}

/** @throws IntakeError `too_large` for a file of so many bytes */
export function expectSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new IntakeError("too_large", `it is larger than ${LARGEST_FILE / 1_000_000} MB`);
}

// The name says what a file is and the media type what an answer is; the first bytes have the last word.
function formatOf({ bytes, name, mediaType }: Source): DocumentFormat | "txt" {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const format = BY_MEDIA_TYPE.get(mediaType?.split(";")[0]?.trim().toLowerCase() ?? "");
  const named = BY_ENDING.get(ending) ?? format;
  if (head.startsWith("PK\u0003\u0004")) {
    if (named === "docx") return "docx";
    throw new IntakeError("unknown_type", "it is a zip that does not call itself a Word document");
  }
  if (named === undefined) throw new IntakeError("unknown_type", "it is none of .txt, .html, .docx and .pdf");
  if (named === "pdf") throw new IntakeError("broken_pdf", "it is not a PDF");
  if (named === "docx") throw new IntakeError("broken_word", "it is not a Word document");
  return named;
}

const charsetOf = (mediaType: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType ?? "")?.[1] ?? null;

export { readPaste } from "./read-paste";
