import { COUNTRIES } from "../gazetteer";
import { NARRATOR_PARTS } from "../packs/ar/words";
import { foldedSet } from "../text/fold";
import type { Token } from "../text/tokens";
import { addActor, type NewActor } from "./add-actor";
import { type Making, printed, put } from "./arabic-making";
import { countryAt, namedAt, touches } from "./arabic-scene";
import type { Actor } from "./mention";

/** How many mentions back "his counterpart" and "the agency" may look. */
export const LOOK_BACK = 40;

const narratorParts = foldedSet(NARRATOR_PARTS);

const SILENT = new Set(["agreement", "forum"]);

export const COUNTRY_NAMES = new Map(COUNTRIES.map(({ code, en }) => [code, en.name]));

type Body = Omit<NewActor, "printed" | "first" | "last">;

// Puts a mention of a body: one that is named already, or a new one. Index of its last token.
function putBody(making: Making, first: number, last: number, body: Body, isSame: (other: Actor) => boolean): number {
  const { actors, scene } = making;
  const here = actors.findIndex((other) => other.kind === body.kind && isSame(other));
  const actor = here >= 0 ? here : addActor(actors, { ...body, printed: printed(scene, first, last), first, last });
  put(making, { first, last, kind: body.kind, actor });
  return last;
}

/** Puts a mention of an agency or the like. @returns index of its last token */
export function addNarrator(making: Making, first: number, last: number, name: string, known: string | null): number {
  const body: Body = { kind: "agency", name, known, narrator: true };
  return putBody(making, first, last, body, (other) => (known ? other.known === known : other.printed === name));
}

/** "وكالة أنباء …", "التلفزيون الحكومي الباكستاني": the noun with its adjectives; alone it is the one named last. */
export function readNarrator(making: Making, at: number): number | null {
  const { scene, actors } = making;
  const { tokens } = scene.text;
  let last = at;
  for (let next = at + 1; next < tokens.length && touches(scene, next - 1) && next - at < 7; next = last + 1) {
    const agency = namedAt(scene, next, "agency");
    const word = tokens[next]?.text ?? "";
    const step =
      agency?.last ??
      countryAt(scene, next)?.last ??
      (/^ال\S{3,}$/.test(word) || narratorParts.has(word) ? next : null);
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

/** "وزارة الخارجية الصينية", "البيت الأبيض"; "الوزارة" is the ministry named last. Index of the last token, or null. */
export function readInstitution(making: Making, at: number): number | null {
  const { scene } = making;
  if (/^[وف]?الوزارة$/.test(scene.text.tokens[at]?.text ?? "")) {
    const again = readMinistryAgain(making, at);
    if (again !== null) return again;
  }
  const ministry = readMinistry(making, at);
  if (ministry !== undefined) return ministry;
  const institution = namedAt(scene, at, "institution");
  if (institution?.value.type !== "institution") return null;
  // Agreements and initiatives say nothing.
  if (SILENT.has(institution.value.institution.kind)) return institution.last;
  const { slug, en, country } = institution.value.institution;
  const body: Body = { kind: "institution", name: en, country, known: slug };
  return putBody(making, at, institution.last, body, ({ name }) => name === en);
}

function readMinistryAgain(making: Making, at: number): number | null {
  const earlier = making.actors.findLastIndex(
    ({ kind, name }) => kind === "institution" && /Ministry|Department/.test(name),
  );
  if (earlier < 0) return null;
  put(making, { first: at, last: at, kind: "institution", actor: earlier });
  return at;
}

// Undefined where no ministry is named, or an institution that is longer; null where the word means something else.
function readMinistry(making: Making, at: number): number | null | undefined {
  const { scene } = making;
  const ministry = namedAt(scene, at, "ministry");
  if (ministry?.value.type !== "ministry") return undefined;
  const named = touches(scene, ministry.last) ? countryAt(scene, ministry.last + 1) : null;
  // "السياسة الخارجية لإيران" is no ministry.
  const place = /^ال/.test(scene.text.tokens[ministry.last + 1]?.text ?? "") || ministry.last > at ? named : null;
  if (ministry.last === at && !place) return null;
  const last = place?.last ?? ministry.last;
  if (scene.named.get(at)?.some(({ value, last: end }) => value.type === "institution" && end >= last))
    return undefined;
  const { en, slug } = ministry.value.ministry;
  const state = place ? COUNTRY_NAMES.get(place.code) : null;
  const name = state ? `${en} of ${state}` : en;
  const body: Body = { kind: "institution", name, country: place?.code ?? null, known: slug };
  return putBody(making, at, last, body, (other) => other.name === name);
}

/** A state by its name, its capital, or as "الجانب الروسي". */
export function readState(making: Making, at: number): number | null {
  const { scene } = making;
  const token = scene.text.tokens[at] as Token;
  const side = token.forms.some((form) => form === "الجانب" || form === "الطرف" || form === "الحكومة");
  const place = side && touches(scene, at) ? countryAt(scene, at + 1) : null;
  const named = scene.named.get(at)?.find(({ value }) => value.type === "country");
  const code = place?.code ?? (named?.value.type === "country" ? named.value.code : null);
  const last = place?.last ?? named?.last;
  if (code === null || last === undefined) return null;
  const body: Body = { kind: "state", name: COUNTRY_NAMES.get(code) ?? code, known: code, country: code };
  return putBody(making, at, last, body, ({ country }) => country === code);
}
