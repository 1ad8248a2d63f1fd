import { createHash } from "node:crypto";
import { MeetingRecord, type ReferenceLists } from "@/lib/domain/record";

/** A report of our own wording. The emoji is two UTF-16 units, so that offsets counted in characters would be wrong. */
export const SAMPLE_TEXT = [
  "مدينة النهر 🌉 — قال وزير خارجية ألف إنّ بلاده تريد جسورًا جديدة مع الجار.",
  "واتفق الجانبان على لقاء آخر في الربيع المقبل.",
  "",
].join("\n");

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** The span of some words of the sample's text. */
export function spanOf(words: string): { report: string; start: number; end: number; quoteSha256: string } {
  const start = SAMPLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(`The sample does not say: ${words}`);
  return { report: "sample-report", start, end: start + words.length, quoteSha256: sha256(words) };
}

/** Reference lists that are just enough for the sample. */
export const SAMPLE_LISTS: ReferenceLists = {
  parties: [
    { code: "XA", kind: "state", name: { en: "Alif", ar: "ألف" }, colour: 0, position: 0 },
    { code: "XB", kind: "state", name: { en: "Ba", ar: "باء" }, colour: 1, position: 1 },
  ],
  people: [
    { id: "salma-noor", name: both("Salma Noor"), short: both("Noor"), aliases: ["S. Noor"], party: "XA" },
    { id: "karim-said", name: both("Karim Said"), short: both("Said"), aliases: [], party: "XB" },
  ],
  places: [{ id: "river-city", country: "XA", name: both("River City") }],
  occasions: [],
  agencies: [{ id: "river-agency", name: both("River Agency"), country: null }],
  topicGroups: [{ slug: "links", name: both("Links") }],
  topics: [{ slug: "bridges", group: "links", name: both("Bridges"), definition: both("Bridges."), boundary: null }],
};

/** A meeting of two ministers with one statement of each kind of side. */
export const SAMPLE_MEETING: MeetingRecord = MeetingRecord.parse({
  id: "mtestme0",
  slug: "river-city",
  channel: "in_person",
  setting: "bilateral",
  place: "river-city",
  occasion: null,
  date: {
    text: { edtf: "2024-05", precision: "month", basis: "stated", note: both("The report names the month.") },
    outside: { edtf: "2024-05-16", precision: "day", basis: "outside", note: both("A calendar names the day.") },
  },
  parties: ["XA", "XB"],
  participations: [
    participation("salma-noor", "XA", [spanOf("وزير خارجية ألف")]),
    participation("karim-said", "XB", []),
  ],
  reports: [
    {
      id: "sample-report",
      agency: "river-agency",
      cites: null,
      language: "ar",
      address: null,
      reported: null,
      sha256: sha256(SAMPLE_TEXT),
      length: SAMPLE_TEXT.length,
    },
  ],
  evidence: [{ fact: "place", ...spanOf("مدينة النهر 🌉") }],
  statements: [
    statement(1, [{ person: "salma-noor" }], "Her country wants new bridges.", "بلادها ترغب في مزيد من الجسور."),
    statement(2, [{ party: "XA" }, { party: "XB" }], "They meet again in spring.", "لقاء ثانٍ في الربيع."),
    statement(3, [], "Ministers of Shanghai spoke of cooperation.", "والتعاون مع شانغهاي."),
  ],
  references: [
    {
      number: 1,
      statement: 2,
      kind: "meeting",
      what: both("A meeting next spring"),
      edtf: null,
      meeting: "mtestme1",
      occasion: null,
      evidence: [spanOf("لقاء آخر")],
    },
  ],
});

function both(en: string): { en: string; ar: string } {
  return { en, ar: `${en} بالعربية` };
}

function participation(person: string, party: string, evidence: object[]): object {
  return { person, party, role: both("Minister"), rank: "minister", part: "participant", evidence };
}

function statement(number: number, speakers: object[], en: string, ar: string): object {
  const evidence = [spanOf(number === 2 ? "واتفق الجانبان" : "تريد جسورًا جديدة")];
  const words = { kind: "said", attribution: "reported", verb: "قال", via: null };
  return { number, speakers, text: { en, ar }, topics: ["bridges"], evidence, ...words };
}
