import type { Segmented } from "../text/sentences";
import type { Token } from "../text/tokens";
import { addNarrator, readInstitution, readNarrator, readState } from "./arabic-bodies";
import { absorbTitles, noteCourtesy, readCourtesyName } from "./arabic-courtesy";
import { findNamed } from "./arabic-index";
import { addPerson, type Found, type Making, put } from "./arabic-making";
import { knownName } from "./arabic-names";
import { namesBehindVerbs } from "./arabic-names-behind-verbs";
import { countryAt, type NameRun, namedAt, type Scene, touches } from "./arabic-scene";
import { shortMentions } from "./arabic-short-names";
import { readSpokesman } from "./arabic-spokesmen";
import { readTitle, type TitleRun } from "./arabic-titles";
import {
  isBoth,
  isCounterpart,
  isCourtesyPronoun,
  isHonorific,
  isNarrator,
  isSpokesman,
  mayOpenMention,
} from "./arabic-words";
import type { Cast } from "./mention";
import { resolveTitles } from "./resolve-titles";

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

export function sentenceOf({ tokens, sentences }: Segmented): Uint32Array {
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
  if (!scene.named.has(at) && !mayOpenMention(token.text)) return null;
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

function readTitled(making: Making, title: TitleRun): number {
  const { scene } = making;
  const last = title.name?.last ?? title.last;
  if (title.number !== "one" && !title.name) return readGroup(making, title.first, title.last, title.countries);
  if (title.name) {
    const actor = addPerson(making, title.name, title);
    noteCourtesy(making, title.courtesy, actor);
    const end = absorbTitles(making, actor, last);
    const counterpart = title.offices.length === 0 && isCounterpart(scene.text.tokens[title.first] as Token);
    put(making, { first: title.first, last: end, kind: "person", actor, ...(counterpart ? { counterpart } : {}) });
    return end;
  }
  put(making, { first: title.first, last, kind: "person", actor: null, title });
  return last;
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
