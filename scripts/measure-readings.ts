// How long the readings of topics, references, entities and repeats take: npx tsx scripts/measure-readings.ts <folder of .txt reports>
// Prints milliseconds per 1,700 characters (an ordinary report), beside those of cutting the text into words and sentences, and the
// growth over hostile repetitions from 250,000 to 1,000,000 characters (linear: about 4).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearRepeats } from "@/lib/extraction/duplicates/near-repeats";
import { readEntities } from "@/lib/extraction/references/read-entities";
import { readReferences } from "@/lib/extraction/references/read-references";
import { fold } from "@/lib/extraction/text/fold";
import { type Segmented, segment } from "@/lib/extraction/text/sentences";
import { topicsOf } from "@/lib/extraction/topics/topics-of";

type Language = "ar" | "en";
type Report = { language: Language; text: Segmented };

const ORDINARY = 1_700;
const ROUNDS = 100;
const languageOf = (text: string): Language => (/[\u0621-\u064a]/.test(text) ? "ar" : "en");

const READINGS: Record<string, (report: Report) => unknown> = {
  sentences: ({ text }) => segment(fold(text.folded.source)),
  topics: ({ text, language }) =>
    text.sentences.map(({ from, to }) => topicsOf(text, from, to, { language, sides: ["CN", "RU"] })),
  references: ({ text, language }) => readReferences(text, { language }),
  entities: ({ text }) => readEntities(text),
  repeats: ({ text }) =>
    nearRepeats(text.sentences.map(({ start, end }, n) => ({ n, text: text.folded.text.slice(start, end) }))),
};

const HOSTILE = [
  "التعاون في ",
  "الأمن المنطقة العالم لقاء أخير أزمة السودان ",
  "قمة الذكرى معاهدة في ",
  "قال إن التعاون نما كثيرا. ",
  "cooperation in the world region peace talks last crisis Sudan ",
  "treaty of the ",
];

function milliseconds(run: () => void, rounds: number): number {
  const start = performance.now();
  for (let i = 0; i < rounds; i++) run();
  return (performance.now() - start) / rounds;
}

const prepared = (source: string): Report => ({ language: languageOf(source), text: segment(fold(source)) });

const [folder] = process.argv.slice(2);
if (folder) {
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const characters = sources.reduce((sum, source) => sum + source.length, 0);
  const reports = sources.map(prepared);
  for (const [name, read] of Object.entries(READINGS)) {
    const all = () => reports.forEach(read);
    milliseconds(all, 5);
    console.log(name, ((milliseconds(all, ROUNDS) / characters) * ORDINARY).toFixed(3), "ms");
  }
}
for (const piece of HOSTILE) {
  const [small, large] = [250_000, 1_000_000].map((size) => prepared(piece.repeat(Math.floor(size / piece.length))));
  for (const [name, read] of Object.entries(READINGS)) {
    if (!small || !large) continue;
    const [before, after] = [milliseconds(() => read(small), 2), milliseconds(() => read(large), 2)];
    console.log(piece.trim(), name, `${after.toFixed(0)} ms`, `×${(after / Math.max(before, 0.1)).toFixed(1)}`);
  }
}
