import { IntakeError } from "../intake-problem";
import { guessEncoding } from "./guess-encoding";

/** The text of some bytes and the encoding that it was read in. */
export type DecodedBytes = { text: string; encoding: string };

/** A surrogate written as UTF-8 is no UTF-8: CESU-8, or a string that was cut in the middle of a character. */
const SURROGATE = /\xed[\xa0-\xbf][\x80-\xbf]/g;

/**
 * Decodes text of unknown encoding: by its byte order mark, as UTF-8 where it is that, as what its source declares, else
 * as the likeliest of the older encodings. Nothing is replaced on the way.
 * @param declared the name of an encoding that the source gives (of HTTP or of the page itself)
 * @throws IntakeError `empty`, `holds_nul`, `lone_surrogate` or `not_text`
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): DecodedBytes {
  if (bytes.length === 0) throw new IntakeError("empty", "it is empty");
  const marked = bytesMark(bytes);
  if (marked) return { text: strictly(marked, bytes) ?? refuse(bytes, marked), encoding: marked };
  const utf8 = strictly("utf-8", bytes);
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  if (bytes.includes(0)) throw new IntakeError("holds_nul", "it holds a NUL byte and is not text");
  // What is UTF-8 but for half characters is not to be read as something else.
  const latin = Buffer.from(bytes).toString("latin1");
  if (strictly("utf-8", Buffer.from(latin.replace(SURROGATE, ""), "latin1")) !== null) refuse(bytes, "utf-8");
  for (const encoding of [declared, guessEncoding(bytes)]) {
    const text = encoding === null ? null : strictly(encoding, bytes);
    if (encoding !== null && text !== null) return { text, encoding: encoding.toLowerCase() };
  }
  throw new IntakeError("not_text", "it is not text in an encoding that can be told");
}

function bytesMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withPunctuation(text) : text;
  } catch {
    // Unknown encodings and bytes that are not in them alike.
    return null;
  }
}

function refuse(bytes: Uint8Array, encoding: string): never {
  const halves = encoding === "utf-8" ? SURROGATE.test(Buffer.from(bytes).toString("latin1")) : bytes.length % 2 === 0;
  SURROGATE.lastIndex = 0;
  if (halves) throw new IntakeError("lone_surrogate", "it holds half of a surrogate pair");
  throw new IntakeError("not_text", `it begins as ${encoding} and is not`);
}

// Node 20 decodes windows-1252 as ISO 8859-1, which has control characters where quotation marks and dashes should be.
const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const withPunctuation = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => PUNCTUATION[sign.charCodeAt(0) - 0x80] ?? sign);
