import { DATES as AR_DATES } from "../packs/ar/dates";
import { EVENTS as AR_EVENTS } from "../packs/ar/events";
import { SCENE as AR_SCENE } from "../packs/ar/scene";
import { DATES as EN_DATES } from "../packs/en/dates";
import { EVENTS as EN_EVENTS } from "../packs/en/events";
import { SCENE as EN_SCENE } from "../packs/en/scene";
import { foldedSet, foldPattern } from "../text/fold";
import { indexPhrases, type PhraseIndex } from "../text/phrases";
import type { EventCue, EventWord, MeetingPack, RelativeDay } from "./pack";

/** Names of several words: first word → the rest and what is named, longest first. */
export type NameTable = ReadonlyMap<string, readonly { rest: readonly string[]; value: number }[]>;

/** A pack made ready for reading: folded words in sets, phrases in trees. */
export type ReadyPack = {
  pack: MeetingPack;
  triggers: PhraseIndex<EventWord>;
  cues: PhraseIndex<EventCue>;
  months: NameTable;
  hijriMonths: NameTable;
  weekdays: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  relative: PhraseIndex<RelativeDay>;
  /** The first words of the relative days, so that other words need no search. */
  relativeFirst: ReadonlySet<string>;
  narrators: PhraseIndex<true>;
  occasions: PhraseIndex<"event" | "visit">;
  sideline: PhraseIndex<"sideline">;
  monologue: PhraseIndex<"monologue">;
  another: PhraseIndex<"another" | "two">;
  /** Whether a folded word is in one of the lists of words. */
  is: Record<WordList, ReadonlySet<string>>;
};

const DATE_LISTS = [
  "inside",
  "to",
  "from",
  "until",
  "beforeYear",
  "thisMonth",
  "labels",
  "signatures",
  "others",
  "small",
  "tells",
] as const;
const SCENE_LISTS = ["at", "filler", "hosting", "venues", "occasionEnds"] as const;
type WordList = (typeof DATE_LISTS)[number] | (typeof SCENE_LISTS)[number] | "relativePronouns" | "during" | "apart";

function names(lists: readonly (readonly string[])[]): NameTable {
  const table = new Map<string, { rest: readonly string[]; value: number }[]>();
  lists.forEach((list, i) => {
    for (const name of list) {
      const [first = "", ...rest] = foldPattern(name).split(" ");
      const entries = table.get(first) ?? [];
      table.set(first, [...entries, { rest, value: i + 1 }]);
    }
  });
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

function ready(pack: MeetingPack): ReadyPack {
  const { events, dates, scene } = pack;
  const is = Object.fromEntries([
    ...DATE_LISTS.map((list) => [list, foldedSet(dates[list])]),
    ...SCENE_LISTS.map((list) => [list, foldedSet(scene[list])]),
    ["relativePronouns", foldedSet(dates.relativePronouns)],
    ["during", foldedSet(events.during)],
    ["apart", foldedSet(events.apart)],
  ]) as ReadyPack["is"];
  return {
    pack,
    triggers: indexPhrases(events.triggers),
    cues: indexPhrases(events.cues),
    months: names(dates.months),
    hijriMonths: names(dates.hijriMonths),
    weekdays: new Map(dates.weekdays.flatMap((list, i) => list.map((word) => [foldPattern(word), i]))),
    ordinals: new Map(Object.entries(dates.ordinals).map(([word, n]) => [foldPattern(word), n])),
    relative: indexPhrases(dates.relative),
    relativeFirst: foldedSet(dates.relative.flatMap(({ phrase }) => phrase.split(" ", 1).flatMap((w) => w.split("/")))),
    narrators: indexPhrases(dates.narrators),
    occasions: indexPhrases(scene.occasions),
    sideline: indexPhrases(scene.sideline),
    monologue: indexPhrases(scene.monologue),
    another: indexPhrases(scene.another),
    is,
  };
}

const ARABIC = ready({ events: AR_EVENTS, dates: AR_DATES, scene: AR_SCENE });
const ENGLISH = ready({ events: EN_EVENTS, dates: EN_DATES, scene: EN_SCENE });

/** The words of a language, made ready; English for a language that has no pack. */
export function wordsOf(language: string): ReadyPack {
  return language === "ar" ? ARABIC : ENGLISH;
}
