import { createHash } from "node:crypto";

/** A report's text as it may be stored, and the fingerprints under which its report may be known. */
export type DecodedText = {
  /** NFC, without a byte order mark. */
  text: string;
  /** SHA-256 of the bytes that this text was made of. */
  sha256: string;
};

/** The bytes are not text in UTF-8. */
export class NotTextError extends Error {}

/**
 * Reads bytes as UTF-8 and lists the forms in which their report may have been fingerprinted: as they are, then with
 * what editors and downloads change on the way taken back: the byte order mark, line ends, composed letters, the line
 * end at the end.
 * @param bytes the file as it is
 * @returns candidates in the order in which to try them, each fingerprint once
 * @throws NotTextError when they are not UTF-8, or hold a NUL
 */
export function decodeText(bytes: Uint8Array): DecodedText[] {
  const raw = decodeUtf8(bytes);
  return formsOf(raw, fingerprint(bytes));
}

/**
 * The forms in which the report of a text may have been fingerprinted, as `decodeText` lists them.
 * @param raw the text as it was read; a byte order mark at its beginning is taken off
 * @param own the fingerprint of the bytes it was read from, where these are the text itself
 */
export function formsOf(raw: string, own?: string): DecodedText[] {
  const text = raw.replace(/^\uFEFF/, "");
  const candidates = new Map<string, string>(own === undefined ? [] : [[own, text]]);
  for (const form of new Set(variants(text))) {
    const sha256 = fingerprint(Buffer.from(form, "utf8"));
    if (!candidates.has(sha256)) candidates.set(sha256, form);
  }
  return [...candidates].map(([sha256, form]) => ({ text: form.normalize("NFC"), sha256 }));
}

/**
 * The form in which the text of a report that nobody knew is stored: NFC, lines ended by a line feed, none at the end.
 * @param raw the text as it was read
 */
export function storedForm(raw: string): DecodedText {
  const lines = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const text = withoutLineEnds(lines).normalize("NFC");
  return { text, sha256: fingerprint(Buffer.from(text, "utf8")) };
}

/** SHA-256 of some bytes, in hexadecimal digits. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function variants(text: string): string[] {
  const lf = text.replaceAll("\r\n", "\n");
  const ends = [lf, lf.replaceAll("\n", "\r\n")];
  const forms = [text, ...ends, ...ends.map((form) => form.normalize("NFC"))];
  return forms.flatMap((form) => {
    const trimmed = withoutLineEnds(form);
    const lineEnd = form.includes("\r\n") ? "\r\n" : "\n";
    return [form, trimmed, trimmed + lineEnd];
  });
}

// Walked from the end: an expression that looks for line ends before the end starts anew at each of them.
function withoutLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1;
  return text.slice(0, end);
}

function decodeUtf8(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotTextError("it is not text in UTF-8");
  }
  // PostgreSQL cannot store it, and no text has it.
  if (text.includes("\0")) throw new NotTextError("it holds a NUL character and is not text");
  return text;
}
