import type { Person } from "../gazetteer";
import { JOINED_STEMS } from "../packs/ar/words";
import { anyOf, sourceSpan } from "../text/fold";
import { firstAtLeast } from "../text/sorted";
import type { Token } from "../text/tokens";
import { addActor } from "./add-actor";
import { PEOPLE_BY_SHORT } from "./arabic-index";
import type { NameRun, Scene } from "./arabic-scene";
import type { TitleRun } from "./arabic-titles";
import type { Actor, Mention } from "./mention";
import { roleOf } from "./role-of";

/** A mention as it is found, before titles without a name have been resolved. */
export type Found = Mention & {
  /** Of a title without a name. */
  title?: TitleRun;
  /** Of a group: the states it is made of, where they are named ("الجانبان المصري والروسي"). */
  countries?: string[];
  /** "معاليه". */
  courtesy?: boolean;
  /** "نظيره الروسي <name>": he has the office of whoever was named before him. */
  counterpart?: boolean;
};

/** The cast in the making. */
export type Making = {
  scene: Scene;
  actors: Actor[];
  found: Found[];
  covered: Uint8Array;
  /** Mentions by their last token. */
  ending: Map<number, Found>;
  /** Where each actor is named: first tokens in order. */
  places: Map<number, number[]>;
  /** Who is given which courtesy: actors in the order of the text. */
  courtesies: Map<string, number[]>;
};

/** More people than any report names: a text that has them is no report, and further names are passed over. */
const MOST_ACTORS = 300;

/** Adds a mention. */
export function put(making: Making, found: Found): void {
  making.found.push(found);
  making.ending.set(found.last, found);
  if (found.actor !== null) note(making, found.actor, found.first);
}

/** Notes that an actor is named at a token. */
export function note(making: Making, actor: number, first: number): void {
  const places = making.places.get(actor);
  if (!places) making.places.set(actor, [first]);
  else if ((places.at(-1) ?? 0) < first) places.push(first);
  else
    places.splice(
      firstAtLeast(places, (place) => place, first),
      0,
      first,
    );
}

/** Of several actors the one who was named last before a token; the first of them where none was. */
export function lastNamed(making: Making, actors: readonly number[], before: number): number | undefined {
  let best = actors[0];
  let where = -1;
  for (const actor of actors) {
    const places = making.places.get(actor) ?? [];
    const place = places[firstAtLeast(places, (at) => at, before) - 1] ?? -1;
    if (place > where) {
      best = actor;
      where = place;
    }
  }
  return best;
}

const JOINED = new RegExp(`^و(?:${anyOf(JOINED_STEMS)})`);

/** The words as they are printed, without the marks of hashtags, in one line. */
export function printed(scene: Scene, first: number, last: number): string {
  const { folded, tokens } = scene.text;
  const a = tokens[first] as Token;
  const b = tokens[last] as Token;
  const span = sourceSpan(folded, a.start, b.end);
  const words = folded.source.slice(span.start, span.end).replace(/\s+/g, " ").replaceAll("#", "").replaceAll("_", " ");
  // "والمبعوث": the conjunction is no part of a name; وانغ keeps its first letter.
  const joined = a.forms.length > 1 && JOINED.test(a.text);
  return joined ? words.slice(1) : words;
}

/** The actor of a name: the one who is known already, or a new one. What the title says is added. */
export function addPerson(making: Making, name: NameRun, title: TitleRun | null): number {
  const { scene, actors } = making;
  const shown = printed(scene, name.first, name.last);
  const country = title?.countries[0] ?? null;
  const role = title ? roleOf(title, country ?? name.person?.country ?? null) : null;
  const known = name.person?.id ?? null;
  for (let at = name.first; at <= name.last; at++) scene.nameWords.add(scene.text.tokens[at]?.text ?? "");
  const here = actors.findIndex(
    (actor) =>
      actor.kind === "person" &&
      (known ? actor.known === known : isSameName(actor.printed, shown) || isMisspelt(actor, shown, country, role)),
  );
  if (here >= 0) {
    const actor = actors[here] as Actor;
    actor.role ??= role;
    actor.country = stateOf(actor.role, actor.country ?? country);
    if (shown.length > actor.printed.length) actor.printed = shown;
    return here;
  }
  if (actors.length >= MOST_ACTORS) return actors.length - 1;
  return addActor(actors, {
    kind: "person",
    name: name.person?.en ?? shown,
    printed: shown,
    known,
    country: stateOf(role, name.person?.country ?? country),
    role,
    ...(title?.organisation ? { organisation: title.organisation } : {}),
    narrator: title?.offices.some(({ narrator }) => narrator) ?? false,
    first: name.first,
    last: name.last,
  });
}

// Officers of the European Union speak for it, those of the United Nations for no state.
function stateOf(role: string | null, country: string | null): string | null {
  if (role !== null && /European (?:Council|Commission|Parliament)|High Representative/.test(role)) return "EU";
  return role !== null && /^UN |United Nations/.test(role) ? null : country;
}

// "شي جيبينغ" beside "شي جينبينغ": the same office of the same state, and a word of the name.
function isMisspelt(actor: Actor, shown: string, country: string | null, role: string | null): boolean {
  if (country === null || actor.country !== country || role === null || actor.role !== role) return false;
  const words = shown.split(" ");
  return actor.printed.split(" ").some((word) => word.length > 1 && words.includes(word));
}

// One of the two is the other, or its beginning or end in whole words.
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.includes(" ") && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** The known person whom a short name stands for without having been introduced, if there is only one. */
export function personByShort(short: string): Person | null {
  const people = PEOPLE_BY_SHORT.get(short) ?? [];
  return people.length === 1 ? (people[0] as Person) : null;
}
