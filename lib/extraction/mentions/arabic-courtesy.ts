import { addPerson, type Making, put } from "./arabic-making";
import { knownName, unknownName } from "./arabic-names";
import { between, namedAt, touches } from "./arabic-scene";
import { courtesyAt, readTitle } from "./arabic-titles";
import { isCounterpart, isCourtesyPronoun, isHonorific, isSpokesman } from "./arabic-words";
import type { Actor } from "./mention";
import { roleOf } from "./role-of";

/** Offices that say little beside another one. */
const WEAK_ROLES = new Set(["Prince", "Princess", "Sheikh", "General", "leader", "official"]);

/** The title that stands behind a name ("شينزو آبي رئيس وزراء اليابان") is his; behind a comma it must name the state. */
export function absorbTitles(making: Making, index: number, from: number): number {
  const { scene, actors } = making;
  const actor = actors[index] as Actor;
  const after = from + 1;
  const token = scene.text.tokens[after];
  const comma = /^\s*[,،]\s*$/.test(between(scene, from)) && scene.sentenceOf[from] === scene.sentenceOf[after];
  if (!token || isSpokesman(token.text) || isCounterpart(token) || !(touches(scene, from) || comma)) return from;
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

export function noteCourtesy(making: Making, courtesy: string | null, actor: number): void {
  if (courtesy === null) return;
  const list = making.courtesies.get(courtesy) ?? [];
  if (!list.includes(actor)) list.push(actor);
  making.courtesies.set(courtesy, list);
}

/** "سعادة السيد <name> سفير دولة قطر لدى …", "السيد بوريطة": courtesies, and then a name; an unknown one has two words. */
export function readCourtesyName(making: Making, at: number): number | null {
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
