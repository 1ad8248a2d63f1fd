import { searchTokens } from "@/lib/domain/search-words";
import { foldName } from "./fold-name";
import type { Alignment, AlignmentReason } from "./review-view";
import type { WorkingDraft, WorkingStatement } from "./working-draft";

/** What is compared of a known statement. */
export type AlignedStatement = {
  number: number;
  textEn: string;
  textAr: string;
  speakers: readonly { id: string | null; party: string | null }[];
  topics: readonly { slug: string }[];
  evidence: readonly { reportId: string; language: string; exact: string | null }[];
};

/** From these scores on (0 to 1) two statements say the same, or may. */
const SAME = 0.55;
const MAYBE = 0.35;
/** Every statement is compared with every other one. */
const COMPARED = 500;

/**
 * Which statements of a draft say what statements of the known meeting say: by speakers, topics and words, one to one,
 * the best pair first. Across languages, where no words can be compared, nothing is more than a "maybe".
 * @param text the reviewed version of the report
 * @param statements of the draft, those of one meeting
 * @param known the statements of the known meeting
 * @param reportId what was read in the same words of the same report is the same statement
 * @returns pairs in the order of the draft; a statement in no pair is only here, or only there
 */
export function alignStatements(
  text: string,
  draft: Pick<WorkingDraft, "people" | "language">,
  statements: readonly WorkingStatement[],
  known: readonly AlignedStatement[],
  reportId: string,
): Alignment[] {
  const here = statements.slice(0, COMPARED).map((statement) => profileHere(text, draft, statement));
  const there = known.slice(0, COMPARED).map((row) => profileThere(row, draft.language, reportId));
  const pairs = here
    .flatMap((one) => there.map((other) => compare(one, other)))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const [takenHere, takenThere] = [new Set<string>(), new Set<number>()];
  const chosen = new Map<string, Alignment>();
  for (const pair of pairs) {
    if (takenHere.has(pair.statement) || takenThere.has(pair.number)) continue;
    takenHere.add(pair.statement);
    takenThere.add(pair.number);
    chosen.set(pair.statement, pair);
  }
  return statements.flatMap(({ key }) => chosen.get(key) ?? []);
}

/** The draft with the statements that surely say the same joined to those of the known meeting. */
export function joinAligned(draft: WorkingDraft, alignments: readonly Alignment[]): WorkingDraft {
  const numbers = new Map(alignments.flatMap((one) => (one.verdict === "same" ? [[one.statement, one.number]] : [])));
  const joined = (one: WorkingStatement) => ({ ...one, alignedWith: numbers.get(one.key) ?? one.alignedWith });
  return { ...draft, statements: draft.statements.map(joined) };
}

type Profile = {
  speakers: Set<string>;
  topics: Set<string>;
  /** Content words, folded, in the language of the draft's report; empty where the other side has none in it. */
  words: Set<string>;
  numbers: Set<string>;
  /** The passages of this very report that it was read in, folded: offsets differ between versions of the text. */
  passages: Set<string>;
};
type Here = Profile & { key: string };
type There = Profile & { number: number };

function profileHere(
  text: string,
  draft: Pick<WorkingDraft, "people" | "language">,
  { key, spans, speakers, topics, wording }: WorkingStatement,
): Here {
  const people = new Map(draft.people.map((person) => [person.key, person.known]));
  const own = draft.language === "ar" ? wording?.ar : wording?.en;
  const words = [...spans.map(({ start, end }) => text.slice(start, end)), own ?? ""].join(" ");
  return {
    key,
    passages: new Set(spans.map(({ start, end }) => foldName(text.slice(start, end)))),
    speakers: new Set(
      speakers.map((one) => ("person" in one ? (people.get(one.person) ?? `new ${one.person}`) : one.party)),
    ),
    topics: new Set(topics),
    words: contentWords(words),
    numbers: numbersOf(words),
  };
}

function profileThere(row: AlignedStatement, language: string, reportId: string): There {
  const quoted = row.evidence.filter((piece) => piece.language === language).map(({ exact }) => exact ?? "");
  const worded = language === "ar" ? row.textAr : language === "en" ? row.textEn : "";
  return {
    number: row.number,
    passages: new Set(
      row.evidence.flatMap((piece) => (piece.reportId === reportId && piece.exact ? [foldName(piece.exact)] : [])),
    ),
    speakers: new Set(row.speakers.map(({ id, party }) => id ?? party ?? "")),
    topics: new Set(row.topics.map(({ slug }) => slug)),
    words: contentWords([worded, ...quoted].join(" ")),
    numbers: numbersOf([row.textEn, row.textAr, ...quoted].join(" ")),
  };
}

/** Words of at least four letters in their barest form: shorter ones hold sentences together. */
function contentWords(text: string): Set<string> {
  return new Set(
    text
      .split(/\s+/)
      .map(barest)
      .filter((word) => word.length > 3 && !/^\d+$/.test(word)),
  );
}

// Some thousand words are most of all that reports say.
const barestForms = new Map<string, string>();
const MOST_FORMS = 20_000;

function barest(word: string): string {
  const known = barestForms.get(word);
  if (known !== undefined) return known;
  const form = searchTokens(word).sort((a, b) => a.length - b.length)[0] ?? "";
  if (barestForms.size >= MOST_FORMS) barestForms.clear();
  barestForms.set(word, form);
  return form;
}

function numbersOf(text: string): Set<string> {
  return new Set(searchTokens(text).filter((word) => /^\d+$/.test(word)));
}

function compare(here: Here, there: There): (Alignment & { number: number }) | null {
  const { key: statement } = here;
  const { number } = there;
  if (shared(here.passages, there.passages).length > 0) {
    return { statement, number, score: 1, verdict: "same", reasons: [{ code: "same-passage", values: [] }] };
  }
  const speakers = dice(here.speakers, there.speakers);
  const topics = dice(here.topics, there.topics);
  const comparable = here.words.size > 0 && there.words.size > 0;
  const words = comparable ? dice(here.words, there.words) : 0;
  const numbers = shared(here.numbers, there.numbers);
  const score = comparable
    ? 0.25 * speakers + 0.25 * topics + 0.5 * Math.min(1, words * 1.5)
    : 0.4 * speakers + 0.4 * topics + (numbers.length > 0 ? 0.15 : 0);
  if (score < MAYBE || (speakers === 0 && here.speakers.size > 0 && there.speakers.size > 0)) return null;
  const reasons: AlignmentReason[] = [
    ...because("same-speakers", speakers === 1 ? [...here.speakers] : []),
    ...because("shared-topics", shared(here.topics, there.topics)),
    ...because("shared-words", comparable ? shared(here.words, there.words) : []),
    ...because("shared-numbers", numbers),
    ...(comparable ? [] : [{ code: "other-language" as const, values: [] }]),
  ];
  const verdict = comparable && score >= SAME && words >= 0.25 ? "same" : "maybe";
  return { statement, number, score: Math.round(score * 100) / 100, verdict, reasons };
}

function because(code: AlignmentReason["code"], values: string[]): AlignmentReason[] {
  return values.length > 0 ? [{ code, values: values.slice(0, 12) }] : [];
}

function shared(one: Set<string>, other: Set<string>): string[] {
  return [...one].filter((each) => other.has(each));
}

function dice(one: Set<string>, other: Set<string>): number {
  const sum = one.size + other.size;
  return sum === 0 ? 0 : (2 * shared(one, other).length) / sum;
}
