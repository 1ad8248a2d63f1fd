import mammoth from "mammoth";
import { IntakeError } from "../intake-problem";
import { unzip, zipStored } from "./zip";

/** A report's document has some dozens of parts; unpacked it may have 30 MB, and no part grows more than a hundredfold. */
const LIMITS = { entries: 2_000, inflated: 30_000_000, ratio: 100 };

/**
 * The text of a Word document (.docx), one line for each paragraph. Only its XML is unpacked, never its pictures.
 * @throws IntakeError `broken_word`, `inflates_too_much` or `document_type_declared`
 */
export async function readWord(bytes: Uint8Array): Promise<{ text: string; title: string | null }> {
  const parts = unzip(bytes, (name) => /\.(xml|rels)$/i.test(name), LIMITS);
  for (const [name, xml] of parts) expectPlainXml(name, xml);
  const kept = new Map([...parts].filter(([name]) => !name.startsWith("docProps/") && !name.startsWith("customXml/")));
  const { value } = await mammoth.extractRawText({ buffer: zipStored(kept) }).catch(() => {
    throw new IntakeError("broken_word", "it is not a Word document");
  });
  return { text: value.replace(/\n{2,}/g, "\n").trim(), title: titleOf(parts.get("docProps/core.xml")) };
}

// Word writes UTF-8 and declares no document type; entities of one's own making could grow without end or name a file.
function expectPlainXml(name: string, xml: Buffer): void {
  if (xml.includes(0)) throw new IntakeError("broken_word", `${name.slice(0, 80)} is not XML in UTF-8`);
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(xml.toString("latin1"))) {
    throw new IntakeError("document_type_declared", "it declares a document type, which no report needs");
  }
}

function titleOf(core: Buffer | undefined): string | null {
  const found = /<dc:title>([^<&]{1,300})<\/dc:title>/.exec(core?.toString("utf8") ?? "");
  return found?.[1]?.trim() || null;
}
