import { getDocumentProxy } from "unpdf";
import { IntakeError } from "../intake-problem";
import { inReadingOrder, isVisualOrder, unshaped, withBracketsTurned } from "./arabic-shapes";
import { LONGEST_TEXT } from "./check-text";

/** A run of characters as it is drawn: its words, and where on the page it begins, in points. */
type Run = { words: string; x: number; y: number; width: number; height: number };

/** A report has a few pages. */
const PAGES = 300;

/**
 * The text of a PDF, line by line as drawn. Arabic of old PDFs (drawn shapes, drawn order) comes out as it is read.
 * @throws IntakeError `broken_pdf`, `locked_pdf`, `no_text_in_pdf`, `too_long`
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; title: string | null }> {
  const document = await open(bytes);
  if (document.numPages > PAGES) throw new IntakeError("too_long", `it has more than ${PAGES} pages`);
  const lines: Line[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const drawn = linesOf(content.items.flatMap((item) => ("str" in item ? [runOf(item)] : [])));
    length += drawn.reduce((sum, line) => sum + line.words.length, 0);
    if (length > LONGEST_TEXT) throw new IntakeError("too_long", "its text is too long for a report");
    lines.push(...drawn);
    page.cleanup();
  }
  const visual = isVisualOrder(lines.map(({ words }) => words).join("\n"));
  const text = paragraphs(
    lines.map(({ words, width }) => ({ words: tidied(visual ? inReadingOrder(words) : words), width })),
  );
  if (!/\p{L}/u.test(text)) throw new IntakeError("no_text_in_pdf", "it holds pictures of text, and no text");
  return { text, title: await titleOf(document) };
}

// Marks may be drawn apart from their letters, and words are spaced out to fill a line.
const tidied = (line: string): string =>
  withBracketsTurned(unshaped(line))
    .replace(/\s+(?=\p{M})/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** A line and how much of the width it fills, in points. */
type Line = { words: string; width: number };

// A line that fills the width and ends no sentence goes on in the next one.
function paragraphs(lines: readonly Line[]): string {
  const widest = Math.max(...lines.map(({ width }) => width), 1);
  return lines
    .filter(({ words }) => words !== "")
    .map(({ words, width }) => words + (width > widest * 0.75 && !/[.!?؟:…]["”»]?$/u.test(words) ? " " : "\n"))
    .join("")
    .trim();
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // Nothing of the document is run, and it names no file or address that would be asked.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      stopAtErrors: false,
    });
  } catch (error) {
    if ((error as Error).name === "PasswordException")
      throw new IntakeError("locked_pdf", "it is locked by a password");
    throw new IntakeError("broken_pdf", "it is not a PDF that can be read");
  }
}

async function titleOf(document: PdfDocument): Promise<string | null> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  return typeof title === "string" && title.trim() !== "" ? unshaped(title.trim()) : null;
}

function runOf(item: { str: string; transform: number[]; width: number; height: number }): Run {
  const [, , , , x = 0, y = 0] = item.transform;
  return { words: item.str, x, y, width: item.width, height: item.height || 10 };
}

// Runs that follow one another on the same height are a line. Columns are drawn one after the other, so they stay apart.
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    if (run.words === "") continue;
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && Math.abs(last.y - run.y) < Math.max(last.height, run.height) * 0.4) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const start = Math.min(...line.map(({ x }) => x));
    return { words: joined(line), width: Math.max(...line.map(({ x, width }) => x + width)) - start };
  });
}

// A line that is mostly Arabic is read from the right, whatever the order in which its runs are drawn; runs of Latin
// letters and digits beside one another keep their order.
function joined(line: readonly Run[]): string {
  const words = line.map((run) => run.words).join("");
  const arabic = words.match(/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic <= latin) return spaced([...line].sort((a, b) => a.x - b.x));
  return spaced(ordered([...line].sort((a, b) => b.x + b.width - (a.x + a.width))));
}

function ordered(fromRight: readonly Run[]): Run[] {
  const result: Run[] = [];
  let foreign: Run[] = [];
  for (const run of fromRight) {
    const isForeign = /[\p{Script=Latin}\p{Nd}]/u.test(run.words) && !/\p{Script=Arabic}/u.test(run.words);
    if (isForeign || (foreign.length > 0 && run.words.trim() === "")) foreign.unshift(run);
    else {
      result.push(...foreign, run);
      foreign = [];
    }
  }
  return [...result, ...foreign];
}

// Words that are drawn apart have a space between them, whether one is drawn or not.
function spaced(line: readonly Run[]): string {
  return line
    .map((run, place) => {
      const before = line[place - 1];
      if (!before) return run.words;
      const gap = Math.max(run.x - (before.x + before.width), before.x - (run.x + run.width));
      return gap > run.height * 0.15 && !/\s$/.test(before.words) && !/^\s/.test(run.words)
        ? ` ${run.words}`
        : run.words;
    })
    .join("");
}
