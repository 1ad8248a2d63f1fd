import { VERB_FORMS } from "../attribution/arabic-verbs";
import type { Office } from "../gazetteer";
import { COURTESY_ROOTS } from "../packs/ar/clauses";
import { foldedSet } from "../text/fold";
import type { Token } from "../text/tokens";
import { knownName, unknownName } from "./arabic-names";
import { between, countryAt, type NameRun, namedAt, type Scene, touches } from "./arabic-scene";
import {
  isCounterpart,
  isCourtesyPronoun,
  isFunctionWord,
  isHonorific,
  isSpokesman,
  isTitleWord,
} from "./arabic-words";

/** A title of office as it is printed, with the name that it leads to. */
export type TitleRun = {
  first: number;
  /** Last token of the title itself. */
  last: number;
  offices: Office[];
  number: "one" | "two" | "many";
  /** The courtesy in it ("سمو", "معالي"). */
  courtesy: string | null;
  countries: string[];
  organisation: string | null;
  name: NameRun | null;
};

const LONGEST_TITLE = 16;

/**
 * The title that begins at a token: offices, what they are of, demonym or country, courtesies; then the name, known or not.
 * Null where no office (or "his counterpart") stands there.
 */
export function readTitle(scene: Scene, first: number): TitleRun | null {
  const { tokens } = scene.text;
  const start = tokens[first];
  if (!start) return null;
  // "معالي وزير …": the courtesy is no office where one follows.
  const courtesy =
    isHonorific(start.text) && !isCourtesyPronoun(start.text) && touches(scene, first) && readsOffice(scene, first + 1);
  if (courtesy) {
    const run = readTitle(scene, first + 1);
    return run ? { ...run, first, courtesy: courtesyAt(scene, first) ?? run.courtesy } : null;
  }
  const office = namedAt(scene, first, "office");
  const counterpart = isCounterpart(start);
  if (!office && !counterpart) return null;
  const run: TitleRun = {
    first,
    last: first,
    offices: [],
    number: office?.value.type === "office" ? office.value.number : "one",
    courtesy: courtesyAt(scene, first - 1),
    countries: [],
    organisation: null,
    name: null,
  };
  const end = readSteps(scene, run, counterpart && !office ? first + 1 : first);
  run.name = nameAfter(scene, run, end);
  if (!run.name) readPosting(scene, run, end);
  return run;
}

// Reads the title step by step; the index after its last word.
function readSteps(scene: Scene, run: TitleRun, from: number): number {
  let at = from;
  while (at < scene.text.tokens.length && at - run.first < LONGEST_TITLE) {
    const inside = at > run.first;
    const quoted = inside && isQuotedName(scene, run, at);
    if (inside && !quoted && !touches(scene, at - 1) && !closesName(scene, at - 1)) break;
    const next = quoted ? endOfQuoted(scene, at) : titleStep(scene, run, at);
    if (next === null) break;
    run.last = next - 1;
    at = next;
  }
  return at;
}

const roots = foldedSet(COURTESY_ROOTS);

/** The courtesy that a word is ("سمو", "السمو", "معالي"), or null. */
export function courtesyAt(scene: Scene, at: number): string | null {
  const token = scene.text.tokens[at];
  return token?.forms.find((form) => roots.has(form)) ?? null;
}

const readsOffice = (scene: Scene, at: number): boolean => {
  const next = scene.text.tokens[at];
  return (
    next !== undefined &&
    (namedAt(scene, at, "office") !== undefined ||
      (isHonorific(next.text) && touches(scene, at) && namedAt(scene, at + 1, "office") !== undefined))
  );
};

// "المبعوث الأممي إلى اليمن <name>", "سفير دولة قطر لدى …": where an envoy is posted stands between the title and his name.
const TO_PRESS = /^لل(?:صح|اعلام)/;

function readPosting(scene: Scene, run: TitleRun, at: number): void {
  const { tokens } = scene.text;
  if (
    !/^(?:الي|لدي|في|ل\S+|ب\S+)$/.test(tokens[at]?.text ?? "") ||
    !run.offices.some(({ rank }) => rank === "official") ||
    !touches(scene, at - 1)
  )
    return;
  const alone = /^(?:الي|لدي|في)$/.test(tokens[at]?.text ?? "");
  let last = alone ? at : at - 1;
  for (let next = last + 1; next < at + 6 && touches(scene, next - 1); next = last + 1) {
    const named = scene.named.get(next)?.find(({ value }) => value.type !== "person" && value.type !== "office");
    const word = tokens[next]?.text ?? "";
    const step = named?.last ?? (isTitleWord(word) || /^(?:ال|لل)\S{3,}$/.test(word) ? next : null);
    if (step === null || scene.nameWords.has(word) || isFunctionWord(word) || TO_PRESS.test(word)) break;
    last = step;
  }
  if (last <= at - (alone ? 0 : 1)) return;
  const name = nameAfter(scene, { ...run, last, countries: ["-"] }, last + 1);
  if (name) Object.assign(run, { last, name });
}

// "شركة "غازبروم" الروسية": the name of a body in quotation marks belongs to the title.
const isQuotedName = (scene: Scene, run: TitleRun, at: number): boolean =>
  run.offices.length > 0 &&
  at - run.last === 1 &&
  /^\s*"$/.test(between(scene, at - 1)) &&
  isTitleWord(scene.text.tokens[at - 1]?.text ?? "");

const closesName = (scene: Scene, at: number): boolean => /^"\s*$/.test(between(scene, at));

function endOfQuoted(scene: Scene, at: number): number | null {
  for (let last = at; last < at + 4; last++) if (closesName(scene, last)) return last + 1;
  return null;
}

// One step inside a title: the index after what was read, or null where the title ends.
function titleStep(scene: Scene, run: TitleRun, at: number): number | null {
  const token = scene.text.tokens[at] as Token;
  // A second office joined by و is another person's, unless it is a list of one person's offices after a known name.
  const joined = at > run.first && /^و/.test(token.text) && token.forms.length > 1;
  if (namedAt(scene, at, "person") || isNextTitle(scene, run, at)) return null;
  const office = namedAt(scene, at, "office");
  if (office?.value.type === "office" && (!joined || at === run.first)) {
    run.offices.push(office.value.office);
    return office.last + 1;
  }
  if (joined && office && isSecondOffice(scene, run, at)) {
    run.offices.push((office.value as Extract<typeof office.value, { type: "office" }>).office);
    return office.last + 1;
  }
  if (joined && (office || isCounterpart(token))) return null;
  const abroad = joined && run.offices.length > 0 ? behindAbroad(scene, at) : null;
  if (abroad !== null) return abroad;
  const place = countryAt(scene, at);
  if (!place) return bodyStep(scene, run, at);
  // A second state is another member of the sentence, except behind a dual: "وزيرا خارجية الصين واليابان".
  if (run.number === "one" && (joined || run.countries.length > 0)) return null;
  run.countries.push(place.code);
  return place.last + 1;
}

// "وزير الخارجية والمغاربة المقيمين بالخارج": the citizens abroad belong to the ministry.
function behindAbroad(scene: Scene, at: number): number | null {
  for (let next = at + 1; next <= at + 2; next++)
    if (/^(?:بالخارج|بالمهجر)$/.test(scene.text.tokens[next]?.text ?? "")) return next + 1;
  return null;
}

// "نائب رئيس الوزراء ووزير الخارجية": a deputy of a government without a state, joined with a ministry, is one man with two offices.
function isSecondOffice(scene: Scene, run: TitleRun, at: number): boolean {
  return (
    run.offices.length === 1 &&
    run.countries.length === 0 &&
    run.number === "one" &&
    at === run.last + 1 &&
    /^(?:ال)?نائبة?$/.test(scene.text.tokens[run.first]?.text ?? "") &&
    /^ووزيرة?$/.test(scene.text.tokens[at]?.text ?? "")
  );
}

// A ministry or another body, a courtesy, a word of titles.
function bodyStep(scene: Scene, run: TitleRun, at: number): number | null {
  const { text } = scene.text.tokens[at] as Token;
  const institution = namedAt(scene, at, "institution") ?? namedAt(scene, at, "ministry");
  if (institution && at > run.first) {
    if (institution.value.type === "institution") run.organisation = institution.value.institution.en;
    return institution.last + 1;
  }
  if (isCourtesyPronoun(text) || scene.nameWords.has(text)) return null;
  return isHonorific(text) || isTitleWord(text) || continuesTitle(scene, run, at) ? at + 1 : null;
}

// "أمير قطر معالي وزير …": behind a state a courtesy with an office begins another person's title.
function isNextTitle(scene: Scene, run: TitleRun, at: number): boolean {
  const complete = run.countries.length > 0 || countryAt(scene, at - 1) !== null;
  if (!complete || courtesyAt(scene, at) === null || !touches(scene, at)) return false;
  return namedAt(scene, at + 1, "office") !== undefined && !isHonorific(scene.text.tokens[at + 1]?.text ?? "");
}

// "وزير الشؤون الخارجية والهجرة": a word with the article goes on with the title as long as no name has begun; a company's name in quotation marks too.
function continuesTitle(scene: Scene, run: TitleRun, at: number): boolean {
  const { text } = scene.text.tokens[at] as Token;
  if (run.offices.length === 0 || at === run.first) return false;
  // "رئيس مجلس الوزراء الشركات …": the office is whole, and the object follows.
  if (run.offices.at(-1)?.rank === "leader" && /ات$/.test(text)) return false;
  if (/^(?:وال|بال|لل|ولل|ال).../.test(text) && run.countries.length === 0 && !VERB_FORMS.has(text))
    return !isFunctionWord(text);
  return (
    /^ل[^ل]..../.test(text) &&
    at === run.last + 1 &&
    run.countries.length === 0 &&
    !isFunctionWord(text) &&
    text.startsWith("لشؤ")
  );
}

// The name follows at once, or behind a comma; courtesies may stand between.
function nameAfter(scene: Scene, run: TitleRun, start: number): NameRun | null {
  const from = behindBrackets(scene, start);
  const gap = between(scene, from - 1).replace(/^\)/, "");
  if (scene.sentenceOf[from] !== scene.sentenceOf[from - 1]) return null;
  const comma = /^\s*[,،]\s*#?$/.test(gap);
  const at = comma ? behindHonorifics(scene, from) : from;
  const known = namedAt(scene, at, "person");
  if (known && /^\s*[,،"]?\s*#?$/.test(gap) && !startsJoined(scene, at)) return knownName(scene, known);
  if (run.number !== "one") return null;
  const country = stateOf(run);
  const firm = from > start || isFirm(scene, run, at);
  const name = firm || !comma ? unknownName(scene, at, country) : null;
  if (!name || isPartOfName(scene, name)) return null;
  if (comma) return (at > from || isApposed(scene, name)) && (name.person || name.last > name.first) ? name : null;
  const joined = from > start || touches(scene, from - 1) || closesName(scene, from - 1);
  return joined && isSure(scene, name, firm) ? name : null;
}

const stateOf = ({ countries }: TitleRun): string | null => countries.find((code) => code !== "-") ?? null;

const isSure = (scene: Scene, name: NameRun, firm: boolean): boolean =>
  name.person !== null || firm || isSpokesmanBehind(scene, name) || isThatBehind(scene, name);

// "زعيم المعارضة <name> أن …": two words between a bare office and "that" are whoever has it.
const isThatBehind = (scene: Scene, { first, last }: NameRun): boolean =>
  last > first && touches(scene, last) && /^(?:ان|بان)$/.test(scene.text.tokens[last + 1]?.text ?? "");

// "<office>، <name>،": a comma behind it as well.
const isApposed = (scene: Scene, name: NameRun): boolean => /^\s*[,،]/.test(between(scene, name.last));

const MOST_IN_BRACKETS = 3;

// "الأمين العام لحلف شمال الأطلسي (الناتو) <name>": a short form in brackets parts nothing.
function behindBrackets(scene: Scene, from: number): number {
  if (!/^\s*\($/.test(between(scene, from - 1))) return from;
  for (let last = from; last < from + MOST_IN_BRACKETS; last++) if (/^\)/.test(between(scene, last))) return last + 1;
  return from;
}

// "الأمير محمد": one word of a name that has been read is a part of it.
function isPartOfName(scene: Scene, { first, last, person }: NameRun): boolean {
  return !person && first === last && scene.nameWords.has(scene.text.tokens[first]?.text ?? "");
}

// "السفير <name> المتحدث الرسمي باسم …".
const isSpokesmanBehind = (scene: Scene, { first, last }: NameRun): boolean =>
  last > first && touches(scene, last) && isSpokesman(scene.text.tokens[last + 1]?.text ?? "");

// Without a state, a body or a courtesy the words behind an office are hardly ever a name.
function isFirm({ text }: Scene, run: TitleRun, at: number): boolean {
  if (run.countries.length > 0 || run.organisation !== null) return true;
  return isHonorific(text.tokens[Math.max(run.last, at - 1)]?.text ?? "");
}

function behindHonorifics(scene: Scene, from: number): number {
  let at = from;
  for (; touches(scene, at); at++) {
    const word = scene.text.tokens[at]?.text ?? "";
    if (!isHonorific(word) || isCourtesyPronoun(word)) break;
  }
  return at;
}

function startsJoined(scene: Scene, at: number): boolean {
  const { text } = scene.text.tokens[at] as Token;
  return text.startsWith("و") && !/^(?:وا|وي|ول|وو|ون)/.test(text);
}
