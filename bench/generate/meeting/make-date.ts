import type { MeetingRecord } from "@/lib/domain/record";
import { endOfMonth, isoDay, LAST_DAY, yearOf } from "../days";
import { choose, type Random } from "../random";
import type { Gathering } from "../world/gatherings";

type DateReading = MeetingRecord["date"]["text"];
export type Bounds = { earliest: string | null; latest: string | null };
/** A date as a record has it, with the first and last day that it allows. */
export type MadeDate = { date: MeetingRecord["date"]; text: Bounds; best: Bounds };
type Read = { reading: DateReading; bounds: Bounds };

/** How much denser the last years are than the first: e to this power. */
const GROWTH = 1.5;
/** Most meetings come in the order of time; some are found much later. */
const LATE_SHARE = 0.2;

/**
 * The day on which a meeting was held, in days since 2000-01-01: with growing density, and nearly in the order of the
 * numbers, as an archive grows that also takes in old reports.
 */
export function makeDay(random: Random, number: number, count: number): number {
  const place = random.chance(LATE_SHARE) ? random.next() : (number + random.next()) / count;
  const grown = Math.log(1 + place * (Math.exp(GROWTH) - 1)) / GROWTH;
  return Math.min(LAST_DAY, Math.floor(grown * (LAST_DAY + 1)));
}

const UNCERTAIN_SHARE = 0.15;
/** Of what the reports leave uncertain, the day of so many is known from elsewhere. */
const KNOWN_OUTSIDE_SHARE = 0.35;
/** The reports give a day, and it was another one. */
const WRONG_DAY_SHARE = 0.02;

const uncertain = choose<"range" | "month" | "year" | "none">([
  ["range", 5],
  ["month", 5],
  ["year", 2.5],
  ["none", 2.5],
]);

const NOTES: Record<string, { en: string; ar: string }> = {
  stated: { en: "The report gives the day.", ar: "يذكر التقرير اليوم." },
  weekday_against_dateline: {
    en: "The report names the weekday, which is resolved against its dateline.",
    ar: "يذكر التقرير يوم الأسبوع، وقد حُسب من تاريخ صدوره.",
  },
  occasion: {
    en: "The report names the event, which lasted for these days.",
    ar: "يذكر التقرير المناسبة التي دامت هذه الأيام.",
  },
  range: { en: "The report gives the first and the last day.", ar: "يذكر التقرير أول الأيام وآخرها." },
  month: { en: "The report gives the month and no day.", ar: "يذكر التقرير الشهر دون اليوم." },
  year: { en: "The report gives no more than the year.", ar: "لا يذكر التقرير سوى السنة." },
  none: { en: "The report gives no date.", ar: "لا يذكر التقرير أي تاريخ." },
  outside: { en: "A calendar of visits names the day.", ar: "يذكر جدول للزيارات اليوم." },
};

/** The two readings of a meeting's date: what its reports allow to say, and what is known from elsewhere. */
export function makeDate(random: Random, day: number, gathering: Gathering | null): MadeDate {
  const known = dayReading(day, "outside");
  if (random.chance(UNCERTAIN_SHARE)) {
    const text = uncertainReading(random, day, gathering);
    return random.chance(KNOWN_OUTSIDE_SHARE) ? made(text, known) : made(text, null);
  }
  if (random.chance(WRONG_DAY_SHARE)) return made(dayReading(Math.max(0, day + random.pick([-1, 1])), "stated"), known);
  return made(dayReading(day, random.chance(0.2) ? "weekday_against_dateline" : "stated"), null);
}

function made(text: Read, outside: Read | null): MadeDate {
  const date = { text: text.reading, outside: outside?.reading ?? null };
  return { date, text: text.bounds, best: (outside ?? text).bounds };
}

function dayReading(day: number, basis: DateReading["basis"]): Read {
  const iso = isoDay(day);
  return read(iso, "day", basis, basis, { earliest: iso, latest: iso });
}

function uncertainReading(random: Random, day: number, gathering: Gathering | null): Read {
  if (gathering) {
    const bounds = { earliest: isoDay(gathering.from), latest: isoDay(gathering.until) };
    return read(gathering.edtf, "range", "occasion", "occasion", bounds);
  }
  const precision = uncertain(random);
  if (precision === "none") return read(null, "unknown", "none", "none", { earliest: null, latest: null });
  if (precision === "year") {
    const year = yearOf(day);
    return read(String(year), "year", "stated", "year", { earliest: `${year}-01-01`, latest: `${year}-12-31` });
  }
  if (precision === "month") {
    const month = isoDay(day).slice(0, 7);
    return read(month, "month", "stated", "month", { earliest: `${month}-01`, latest: endOfMonth(day) });
  }
  const from = Math.max(0, day - random.whole(0, 5));
  const bounds = { earliest: isoDay(from), latest: isoDay(day + random.whole(1, 6)) };
  return read(`${bounds.earliest}/${bounds.latest}`, "range", "stated", "range", bounds);
}

function read(
  edtf: string | null,
  precision: DateReading["precision"],
  basis: DateReading["basis"],
  note: string,
  bounds: Bounds,
): Read {
  return { reading: { edtf, precision, basis, note: NOTES[note] ?? { en: "", ar: "" } }, bounds };
}
