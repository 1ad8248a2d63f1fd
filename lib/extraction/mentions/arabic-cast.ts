import { COUNTRIES } from "../gazetteer";
import type { Segmented } from "../text/sentences";
import type { Token } from "../text/tokens";
import { findNamed } from "./arabic-index";
import { addPerson, type Found, type Making, printed, put } from "./arabic-making";
import { namesBehindVerbs } from "./arabic-names-behind-verbs";
import { shortMentions } from "./arabic-short-names";
import {
  between,
  countryAt,
  courtesyAt,
  knownName,
  type NameRun,
  namedAt,
  readTitle,
  type Scene,
  type TitleRun,
  touches,
  unknownName,
} from "./arabic-titles";
import { isBoth, isCounterpart, isCourtesyPronoun, isHonorific, isNarrator, isSpokesman } from "./arabic-words";
import type { Actor, Cast } from "./mention";
import { resolveTitles } from "./resolve-titles";
import { roleOf } from "./role-of";

/** How many mentions back "his counterpart" and "the agency" may look. */
const LOOK_BACK = 40;
const SILENT = new Set(["agreement", "forum"]);
const COUNTRY_NAMES = new Map(COUNTRIES.map(({ code, en }) => [code, en.name]));

/**
 * Everybody who is named in an Arabic report: people by their titles and names (also those in no list), states, institutions, agencies and
 * spokesmen, and the words for both sides. Titles and short names are led back to the person they stand for.
 */
export function readArabicCast(text: Segmented): Cast & { mentions: Found[]; scene: Scene } {
  const scene: Scene = { text, named: findNamed(text.tokens), sentenceOf: sentenceOf(text), nameWords: new Set() };
  const making: Making = {
    scene,
    actors: [],
    found: [],
    covered: new Uint8Array(text.tokens.length),
    ending: new Map(),
    places: new Map(),
    courtesies: new Map(),
  };
  for (let at = 0; at < text.tokens.length; at++) {
    const last = readAt(making, at);
    if (last !== null) {
      making.covered.fill(1, at, last + 1);
      at = last;
    }
  }
  shortMentions(making);
  if (namesBehindVerbs(making)) shortMentions(making);
  making.found.sort((a, b) => a.first - b.first);
  resolveTitles(making);
  return { actors: making.actors, mentions: making.found, scene };
}

function sentenceOf({ tokens, sentences }: Segmented): Uint32Array {
  const of = new Uint32Array(tokens.length + 1);
  sentences.forEach(({ from, to }, index) => {
    of.fill(index + 1, from, to);
  });
  return of;
}

// What begins at a token: the index of its last token, or null.
function readAt(making: Making, at: number): number | null {
  const { scene } = making;
  const token = scene.text.tokens[at] as Token;
  const known = namedAt(scene, at, "person");
  if (known) return readKnown(making, knownName(scene, known) as NameRun);
  if (isBoth(token)) return readGroup(making, at, at);
  if (isSpokesman(token.text)) return readSpokesman(making, at);
  const title = readTitle(scene, at);
  if (title) return readTitled(making, title);
  if (isHonorific(token.text) && !isCourtesyPronoun(token.text)) {
    const named = readCourtesyName(making, at);
    if (named !== null) return named;
  }
  const agency = namedAt(scene, at, "agency");
  if (agency?.value.type === "agency") {
    const { id, en } = agency.value.agency;
    return addNarrator(making, at, agency.last, en, id);
  }
  if (isNarrator(token.text)) return readNarrator(making, at);
  const institution = readInstitution(making, at);
  if (institution !== null) return institution;
  if (isCourtesyPronoun(token.text)) {
    put(making, { first: at, last: at, kind: "person", actor: null, courtesy: true });
    return at;
  }
  return readState(making, at);
}

function readKnown(making: Making, name: NameRun): number {
  const actor = addPerson(making, name, null);
  const last = absorbTitles(making, actor, name.last);
  put(making, { first: name.first, last, kind: "person", actor });
  return last;
}

/** Offices that say little beside another one. */
const WEAK_ROLES = new Set(["Prince", "Princess", "Sheikh", "General", "leader", "official"]);

// The title that stands behind a name ("شينزو آبي رئيس وزراء اليابان") is his; behind a comma it must name the state.
function absorbTitles(making: Making, index: number, from: number): number {
  const { scene, actors } = making;
  const actor = actors[index] as Actor;
  const after = from + 1;
  const token = scene.text.tokens[after];
  const comma = /^\s*[,،]\s*$/.test(between(scene, from)) && scene.sentenceOf[from] === scene.sentenceOf[after];
  if (!token || isCounterpart(token) || !(touches(scene, from) || comma)) return from;
  if (token.text.startsWith("و") && !namedAt(scene, after, "office")) return from;
  const title = readTitle(scene, after);
  if (!title || title.name || title.number !== "one" || title.offices.length === 0) return from;
  if (/^و/.test(token.text) && token.forms.length > 1 && !/^وزير/.test(token.text)) return from;
  const same = title.countries.length === 0 || title.countries[0] === actor.country || actor.country === null;
  if (!same || (comma && title.countries.length === 0)) return from;
  actor.country ??= title.countries[0] ?? null;
  if (actor.role === null || WEAK_ROLES.has(actor.role)) actor.role = roleOf(title, actor.country);
  return title.last;
}

function readTitled(making: Making, title: TitleRun): number {
  const { scene } = making;
  const last = title.name?.last ?? title.last;
  if (title.number !== "one" && !title.name) return readGroup(making, title.first, title.last, title.countries);
  if (title.name) {
    const actor = addPerson(making, title.name, title);
    noteCourtesy(making, title.courtesy, actor);
    const end = absorbTitles(making, actor, last);
    put(making, { first: title.first, last: end, kind: "person", actor });
    if (isCounterpart(scene.text.tokens[title.first] as Token) && !(making.actors[actor] as Actor).role) {
      (making.actors[actor] as Actor).role = lastRole(making, actor, title);
    }
    return end;
  }
  put(making, { first: title.first, last, kind: "person", actor: null, title });
  return last;
}

function noteCourtesy(making: Making, courtesy: string | null, actor: number): void {
  if (courtesy === null) return;
  const list = making.courtesies.get(courtesy) ?? [];
  if (!list.includes(actor)) list.push(actor);
  making.courtesies.set(courtesy, list);
}

// "سعادة السيد <name> سفير دولة قطر لدى …", "السيد بوريطة": courtesies, and then a name; an unknown one has two words.
function readCourtesyName(making: Making, at: number): number | null {
  const { scene } = making;
  const { tokens } = scene.text;
  let first = at;
  let courtesy: string | null = null;
  while (
    isHonorific(tokens[first]?.text ?? "") &&
    !isCourtesyPronoun(tokens[first]?.text ?? "") &&
    touches(scene, first)
  ) {
    courtesy ??= courtesyAt(scene, first);
    first++;
  }
  if (first === at || namedAt(scene, first, "office")) return null;
  const known = namedAt(scene, first, "person");
  const name = known ? knownName(scene, known) : unknownName(scene, first, null);
  if (!name || (!name.person && (name.last === name.first || scene.nameWords.has(tokens[name.first]?.text ?? ""))))
    return null;
  const actor = addPerson(making, name, null);
  noteCourtesy(making, courtesy, actor);
  const last = absorbTitles(making, actor, name.last);
  put(making, { first: at, last, kind: "person", actor });
  return last;
}

// "His counterpart" has the office of whoever was named last.
function lastRole(making: Making, but: number, title: TitleRun): string | null {
  if (title.offices.length > 0) return null;
  for (let at = making.found.length - 1; at >= Math.max(0, making.found.length - LOOK_BACK); at--) {
    const actor = making.found[at]?.actor;
    if (actor == null || actor === but) continue;
    const { kind, role, country } = making.actors[actor] as Actor;
    if (kind === "person" && role && role !== "Spokesperson") {
      const plain = role === "Secretary of State" && country === "US" ? "Foreign Minister" : role;
      return plain === "Foreign Minister" && making.actors[but]?.country === "US" ? "Secretary of State" : plain;
    }
  }
  return null;
}

// "الجانبان المصري والروسي", "وزيرا خارجية الصين واليابان": the states behind the word are read as well.
function readGroup(making: Making, first: number, from: number, given: string[] = []): number {
  const { scene } = making;
  const countries = [...given];
  let last = from;
  while (touches(scene, last)) {
    const place = countryAt(scene, last + 1);
    if (!place) break;
    countries.push(place.code);
    last = place.last;
  }
  put(making, { first, last, kind: "group", actor: null, countries });
  return last;
}

// "المتحدث باسم الخارجية المصرية المستشار أحمد أبو زيد"; without a name the spokesman who was named last.
function readSpokesman(making: Making, at: number): number {
  const { scene, actors } = making;
  let last = at;
  let country: string | null = null;
  let organisation: string | undefined;
  const { tokens } = scene.text;
  for (let next = at + 1; next < tokens.length && touches(scene, next - 1) && next - at < 8; next = last + 1) {
    const named = namedAt(scene, next, "ministry") ?? namedAt(scene, next, "institution");
    const place = countryAt(scene, next);
    if (named?.value.type === "institution") {
      organisation = named.value.institution.en;
      country ??= named.value.institution.country;
    }
    if (place) country = place.code;
    const word = tokens[next]?.text ?? "";
    const step =
      place?.last ??
      named?.last ??
      (/^(?:باسم|ال\S{3,}|وزارة|رئاسة|حكومة|رسمي|رسميا|رئاسي|رئاسية|حكومي|حكومية|عسكري)$/.test(word) ? next : null);
    const posted = /^(?:في|لدي)$/.test(word) ? countryAt(scene, next + 1) : null;
    if (step === null && posted === null) break;
    last = posted?.last ?? (step as number);
  }
  const after = last + 1;
  const title = touches(scene, last) ? readTitle(scene, after) : null;
  const known = namedAt(scene, after, "person");
  const name = known ? knownName(scene, known) : (title?.name ?? spokesmanName(making, last, country));
  if (name && last > at) {
    const actor = addPerson(making, name, null);
    Object.assign(actors[actor] as Actor, {
      narrator: true,
      role: "Spokesperson",
      country: (actors[actor] as Actor).country ?? country,
    });
    if (organisation) (actors[actor] as Actor).organisation = organisation;
    put(making, { first: at, last: name.last, kind: "person", actor });
    return name.last;
  }
  const here = actors.findIndex(
    ({ narrator, kind, country: of }) => narrator && kind === "person" && (country === null || of === country),
  );
  if (here >= 0) {
    put(making, { first: at, last, kind: "person", actor: here });
    return last;
  }
  const state = country ? COUNTRY_NAMES.get(country) : null;
  const shown = state ? `${state} official` : printed(scene, at, last);
  actors.push({
    kind: "person",
    name: shown,
    printed: printed(scene, at, last),
    known: null,
    country,
    role: "Spokesperson",
    narrator: true,
    first: at,
    last,
  });
  put(making, { first: at, last, kind: "person", actor: actors.length - 1 });
  return last;
}

function spokesmanName(making: Making, last: number, country: string | null): NameRun | null {
  const { scene } = making;
  if (!touches(scene, last)) return null;
  let at = last + 1;
  while (
    scene.text.tokens[at] &&
    /^(?:المستشار|السفير|السيد|السيدة|الدكتور|الدكتورة|اللواء|العميد|العقيد)$/.test(
      scene.text.tokens[at]?.text ?? "",
    ) &&
    touches(scene, at)
  )
    at++;
  return unknownName(scene, at, country);
}

function addNarrator(making: Making, first: number, last: number, name: string, known: string | null): number {
  const { actors } = making;
  let actor = actors.findIndex(
    (other) => other.kind === "agency" && (known ? other.known === known : other.printed === name),
  );
  if (actor < 0) {
    actors.push({
      kind: "agency",
      name,
      printed: printed(making.scene, first, last),
      known,
      country: null,
      role: null,
      narrator: true,
      first,
      last,
    });
    actor = actors.length - 1;
  }
  put(making, { first, last, kind: "agency", actor });
  return last;
}

// "وكالة أنباء …", "التلفزيون الحكومي الباكستاني": the noun with its adjectives; alone it is the one named last.
function readNarrator(making: Making, at: number): number | null {
  const { scene, actors } = making;
  const { tokens } = scene.text;
  let last = at;
  for (let next = at + 1; next < tokens.length && touches(scene, next - 1) && next - at < 7; next = last + 1) {
    const agency = namedAt(scene, next, "agency");
    const word = tokens[next]?.text ?? "";
    const step =
      agency?.last ??
      countryAt(scene, next)?.last ??
      (/^(?:ال\S{3,}|انباء|الانباء|اعلام|رسمية|رسمي|حكومي|مشترك|ختامي|صحفي|صحافي|مقتضب)$/.test(word) ? next : null);
    if (step === null) break;
    last = step;
  }
  const shown = printed(scene, at, last);
  const agencyInside = [...Array(last - at + 1).keys()].map((k) => namedAt(scene, at + k, "agency")).find(Boolean);
  if (agencyInside?.value.type === "agency")
    return addNarrator(making, at, last, agencyInside.value.agency.en, agencyInside.value.agency.id);
  const earlier = actors.findIndex(({ kind }) => kind === "agency");
  if (last === at && /^و?ال/.test(tokens[at]?.text ?? "") && earlier >= 0) {
    put(making, { first: at, last, kind: "agency", actor: lastAgency(making) ?? earlier });
    return last;
  }
  return addNarrator(making, at, last, shown.replace(/^و(?=ال)/, ""), null);
}

function lastAgency(making: Making): number | null {
  for (let at = making.found.length - 1; at >= Math.max(0, making.found.length - LOOK_BACK); at--)
    if (making.found[at]?.kind === "agency") return making.found[at]?.actor ?? null;
  return null;
}

// "وزارة الخارجية الصينية", "البيت الأبيض"; "الوزارة" is the ministry named last.
function readInstitution(making: Making, at: number): number | null {
  const { scene, actors } = making;
  if (/^[وف]?الوزارة$/.test(scene.text.tokens[at]?.text ?? "")) {
    const earlier = actors.findLastIndex(
      ({ kind, name }) => kind === "institution" && /Ministry|Department/.test(name),
    );
    if (earlier >= 0) {
      put(making, { first: at, last: at, kind: "institution", actor: earlier });
      return at;
    }
  }
  const ministry = namedAt(scene, at, "ministry");
  if (ministry?.value.type === "ministry") {
    const named = touches(scene, ministry.last) ? countryAt(scene, ministry.last + 1) : null;
    // "السياسة الخارجية لإيران" is no ministry.
    const place = /^ال/.test(scene.text.tokens[ministry.last + 1]?.text ?? "") || ministry.last > at ? named : null;
    if (ministry.last === at && !place) return null;
    const state = place ? COUNTRY_NAMES.get(place.code) : null;
    const last = place?.last ?? ministry.last;
    const whole = scene.named.get(at)?.find(({ value, last: end }) => value.type === "institution" && end >= last);
    if (whole?.value.type !== "institution") {
      const name = state ? `${ministry.value.ministry.en} of ${state}` : ministry.value.ministry.en;
      return addInstitution(making, at, last, name, place?.code ?? null, ministry.value.ministry.slug);
    }
  }
  const institution = namedAt(scene, at, "institution");
  if (institution?.value.type === "institution") {
    // Agreements and initiatives say nothing.
    if (SILENT.has(institution.value.institution.kind)) return institution.last;
    const { slug, en, country } = institution.value.institution;
    return addInstitution(making, at, institution.last, en, country, slug);
  }
  return null;
}

function addInstitution(
  making: Making,
  first: number,
  last: number,
  name: string,
  country: string | null,
  known: string,
): number {
  const { actors } = making;
  let actor = actors.findIndex((other) => other.kind === "institution" && other.name === name);
  if (actor < 0) {
    actors.push({
      kind: "institution",
      name,
      printed: printed(making.scene, first, last),
      known,
      country,
      role: null,
      narrator: false,
      first,
      last,
    });
    actor = actors.length - 1;
  }
  put(making, { first, last, kind: "institution", actor });
  return last;
}

// A state by its name, its capital, or as "الجانب الروسي".
function readState(making: Making, at: number): number | null {
  const { scene, actors } = making;
  const token = scene.text.tokens[at] as Token;
  const side = token.forms.some((form) => form === "الجانب" || form === "الطرف" || form === "الحكومة");
  const place = side && touches(scene, at) ? countryAt(scene, at + 1) : null;
  const named = scene.named.get(at)?.find(({ value }) => value.type === "country");
  const code = place?.code ?? (named?.value.type === "country" ? named.value.code : null);
  const last = place?.last ?? named?.last;
  if (code === null || last === undefined) return null;
  let actor = actors.findIndex(({ kind, country }) => kind === "state" && country === code);
  if (actor < 0) {
    const name = COUNTRY_NAMES.get(code) ?? code;
    actors.push({
      kind: "state",
      name,
      printed: printed(scene, at, last),
      known: code,
      country: code,
      role: null,
      narrator: false,
      first: at,
      last,
    });
    actor = actors.length - 1;
  }
  put(making, { first: at, last, kind: "state", actor });
  return last;
}
