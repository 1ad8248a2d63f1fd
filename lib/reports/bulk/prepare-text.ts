import { basename } from "node:path";
import { extract } from "@/lib/extraction/extract";
import { formsOf, storedForm } from "../decode-text";
import { guessLanguage } from "../guess-language";
import { countHidden, type HiddenCharacters, withoutHidden } from "../hidden-characters";
import { readReport } from "../read/read-report";
import type { DocumentReader } from "../read/reader-process";
import { reportTitle } from "../report-title";
import { traitsOf } from "../resemblance";

/** All of a report that can be told from its file alone: what is left to do is to compare it and to write it. */
export type PreparedText = {
  fileName: string;
  /** The text as it is stored, and the fingerprint of its bytes. */
  text: string;
  sha256: string;
  /** The fingerprints under which its report may be known. */
  forms: string[];
  bytesSha256: string | null;
  readAs: string;
  hidden: HiddenCharacters;
  traits: number[];
  language: string;
  title: string | null;
  /** The address that the page calls its own. */
  address: string | null;
  /** The day of publication, and whether somebody has said it or the page does. */
  published: string | null;
  publishedBasis: "given" | "page" | null;
  extractor: string;
  /** The machine's draft as JSON, as it is stored. */
  draft: string;
};

/**
 * Reads one report from its bytes: decodes it, brings it into the stored form, fingerprints and extracts it. Asks no database,
 * so that any number of threads can do it.
 * @param published the day that somebody has given, YYYY-MM-DD
 * @throws IntakeError with what stands in the way
 */
export async function prepareText(
  path: string,
  bytes: Uint8Array,
  published: string | null,
  reader: DocumentReader,
): Promise<PreparedText> {
  const fileName = basename(path);
  const taken = await readReport({ bytes, name: fileName, mediaType: null }, reader);
  const { text, sha256 } = storedForm(taken.text);
  const own = taken.plain && taken.bytesSha256 ? taken.bytesSha256 : undefined;
  const day = published ?? taken.published;
  const draft = extract(text, day ? { published: day } : {});
  return {
    fileName: withoutHidden(fileName).slice(0, 255),
    text,
    sha256,
    forms: [...new Set([...formsOf(taken.text, own).map((form) => form.sha256), sha256])],
    bytesSha256: taken.bytesSha256,
    readAs: taken.readAs,
    hidden: countHidden(text),
    traits: traitsOf(text),
    language: guessLanguage(text),
    title: reportTitle(text, taken.title),
    address: taken.address,
    published: day,
    publishedBasis: day ? (published ? "given" : "page") : null,
    extractor: draft.extractor,
    draft: JSON.stringify(draft),
  };
}
