import { createHash } from "node:crypto";
import type { MeetingRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/domain/words";
import type { Random } from "../random";
import type { Both } from "../world/invented-names";
import type { World } from "../world/make-world";

type Span = MeetingRecord["statements"][number]["evidence"][number];
type Channel = MeetingRecord["channel"];

const SECOND_TELLING_SHARE = 0.25;

const CHANNELS: Readonly<Record<Exclude<Channel, "unspecified">, Both>> = {
  in_person: { en: "face to face", ar: "وجها لوجه" },
  phone: { en: "by telephone", ar: "عبر الهاتف" },
  video: { en: "by video link", ar: "عبر الفيديو" },
  letter: { en: "in letters", ar: "في رسائل" },
};
const MARGINS: Both = { en: "on the margins", ar: "على هامش الملتقى" };
const PRESENT: Both = { en: "Present:", ar: "الحضور:" };
const ENDING: Both = { en: "The talks will be continued.", ar: "وستتواصل المحادثات." };

/** A text that grows, and the spans of what it tells. */
class Telling {
  text = "";
  constructor(
    readonly report: MeetingRecord["reports"][number],
    readonly language: Locale,
  ) {}

  add(words: string): void {
    this.text += words;
  }

  tell(words: Both): Span {
    const quote = words[this.language];
    const start = this.text.length;
    this.text += quote;
    return { report: this.report.id, start, end: this.text.length, quoteSha256: sha256(quote) };
  }
}

/**
 * Writes the reports of a record: texts in Arabic or English that tell its facts and statements. The record's evidence,
 * and the language, length and fingerprint of its reports, become those of the texts.
 * @returns the text of each report, by its id
 */
export function tellReports(random: Random, world: World, record: MeetingRecord): Map<string, string> {
  const tellings = record.reports.map((report) => new Telling(report, report.language === "ar" ? "ar" : "en"));
  const first = tellings[0] as Telling;
  for (const telling of tellings) telling.add(`${record.id} ${telling.report.id}\n`);
  tellFacts(first, world, record);
  for (const one of record.statements) {
    const twice = tellings.length > 1 && random.chance(SECOND_TELLING_SHARE);
    for (const telling of twice ? tellings.slice(0, 2) : [random.pick(tellings)]) {
      one.evidence.push(telling.tell(one.text));
      telling.add("\n");
    }
  }
  for (const one of record.references) {
    one.evidence.push(first.tell(one.what));
    first.add(".\n");
  }
  for (const telling of tellings) finish(telling);
  return new Map(tellings.map(({ report, text }) => [report.id, text]));
}

function tellFacts(telling: Telling, world: World, record: MeetingRecord): void {
  const tell = (fact: MeetingRecord["evidence"][number]["fact"], words: Both | undefined) => {
    if (!words) return;
    record.evidence.push({ fact, ...telling.tell(words) });
    telling.add(" ");
  };
  const { edtf } = record.date.text;
  if (edtf !== null) tell("date", { en: edtf, ar: edtf });
  tell("place", world.names.get(record.place ?? ""));
  if (record.channel !== "unspecified") tell("channel", CHANNELS[record.channel]);
  if (record.setting === "margins") tell("setting", MARGINS);
  tell("occasion", world.names.get(record.occasion ?? ""));
  telling.add(`\n${PRESENT[telling.language]} `);
  for (const one of record.participations) {
    const name = world.names.get(one.person) ?? { en: one.person, ar: one.person };
    one.evidence.push(telling.tell({ en: `${one.role.en} ${name.en}`, ar: `${one.role.ar} ${name.ar}` }));
    telling.add("; ");
  }
  telling.add("\n");
}

function finish(telling: Telling): void {
  telling.add(ENDING[telling.language]);
  telling.report.language = telling.language;
  telling.report.length = telling.text.length;
  telling.report.sha256 = sha256(telling.text);
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
