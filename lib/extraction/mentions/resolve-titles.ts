import { addActor } from "./add-actor";
import { type Found, lastNamed, type Making, note } from "./arabic-making";
import type { Actor } from "./mention";
import { roleOf } from "./role-of";

/**
 * Leads titles without a name back to people: to whoever has that office of that state; a title without a state to whoever had it last; a
 * title that nobody in the text has becomes a person of its own, named as printed. Courtesies ("معاليه") stand for the person named last.
 */
export function resolveTitles(making: Making): void {
  shareOffices(making);
  let lastPerson: number | null = null;
  for (const mention of making.found) {
    if (mention.title) {
      mention.actor = holder(making, mention) ?? newHolder(making, mention);
      if (mention.actor !== null) note(making, mention.actor, mention.first);
    } else if (mention.courtesy) {
      mention.actor = bearer(making, mention) ?? lastPerson;
      if (mention.actor !== null) note(making, mention.actor, mention.first);
    }
    if (mention.kind === "person" && mention.actor !== null) lastPerson = mention.actor;
  }
  joinLateNames(making);
  making.found = making.found.filter(({ kind, actor }) => kind === "group" || actor !== null);
}

/** How many mentions back "his counterpart" may look. */
const LOOK_BACK = 12;

// "His counterpart" has the office of whoever was named before him, as the state calls it.
function shareOffices({ actors, found }: Making): void {
  found.forEach(({ actor, counterpart }, place) => {
    const other = actor === null ? undefined : actors[actor];
    if (!counterpart || !other || other.role !== null) return;
    for (let at = place - 1; at >= Math.max(0, place - LOOK_BACK); at--) {
      const before = actors[found[at]?.actor ?? -1];
      if (!before?.role || before === other || before.kind !== "person" || before.narrator) continue;
      const plain = before.role === "Secretary of State" ? "Foreign Minister" : before.role;
      other.role = plain === "Foreign Minister" && other.country === "US" ? "Secretary of State" : plain;
      return;
    }
  });
}

// "قال السفير الروسي …" and then "وأوضح سيرغي رازوف": an office without a name, and a name of that state without an office, once each.
function joinLateNames(making: Making): void {
  const nameless = new Set(making.found.flatMap(({ title, actor }) => (title && actor !== null ? [actor] : [])));
  for (const index of nameless) {
    const office = making.actors[index] as Actor;
    if (office.known !== null || office.country === null || !isTitleOnly(making, index)) continue;
    const names = making.actors.flatMap((actor, other) => {
      const fits =
        actor.kind === "person" &&
        actor.role === null &&
        actor.country === office.country &&
        actor.first > office.first;
      return fits && other !== index ? [other] : [];
    });
    const [name] = names;
    if (name === undefined || names.length > 1) continue;
    (making.actors[name] as Actor).role = office.role;
    for (const mention of making.found) if (mention.actor === index) mention.actor = name;
  }
}

/** Whether an actor was made of a title that nobody in the text has. */
function isTitleOnly(making: Making, index: number): boolean {
  return making.found.filter(({ actor }) => actor === index).every(({ title }) => title !== undefined);
}

/** Who has the courtesy that a pronoun is made of: "سموه" is whoever was called "سمو" last. */
function bearer(making: Making, { first }: Found): number | null {
  const word = making.scene.text.tokens[first]?.text ?? "";
  const root = [...making.courtesies.keys()].find((courtesy) => word.includes(courtesy.replace(/ة$/, "ت")));
  const actors = root === undefined ? [] : (making.courtesies.get(root) ?? []);
  return lastNamed(making, actors, first) ?? null;
}

function holder(making: Making, mention: Found): number | null {
  const title = mention.title;
  if (!title) return null;
  const country = title.countries[0] ?? null;
  const role = roleOf(title, country);
  const people = making.actors
    .map((actor, index) => ({ actor, index }))
    .filter(({ actor }) => actor.kind === "person" && (country === null || actor.country === country));
  const exact = people.filter(({ actor }) => role !== null && actor.role === role);
  const same = exact.length > 0 ? exact : people.filter(({ actor }) => sameOffice(actor.role, role));
  if (same.length > 0)
    return chosen(
      making,
      mention,
      same.map(({ index }) => index),
    );
  // One person of that state without an office in the text: the title is his.
  if (country !== null && title.offices.length > 0 && leads(role)) {
    const open = people.filter(({ actor }) => actor.role === null && !actor.narrator);
    if (open.length === 1) {
      (open[0] as { actor: Actor }).actor.role = role;
      return (open[0] as { index: number }).index;
    }
  }
  if (country === null) {
    // "رئيس المجلس", "دولة الرئيس": a head of something, whom the text has named with his whole office.
    const heads = people.filter(({ actor }) => HEADISH.test(actor.role ?? "")).map(({ index }) => index);
    return HEADISH.test(role ?? "") && heads.length > 0 ? (lastNamed(making, heads, mention.first) ?? null) : null;
  }
  // "Minister", "official", "guest" of a state: the only person of that state, or the one who was named last, as far as he is no spokesman.
  const plain = title.offices.length === 0 || title.offices.every(({ role: office }) => GENERAL.has(office));
  const others = people.filter(({ actor }) => !actor.narrator).map(({ index }) => index);
  return plain || others.length === 1 ? (lastNamed(making, plain ? others : [], mention.first) ?? null) : null;
}

const HEADISH = /^(?:President|Prime Minister|Speaker|Chairman|Head|Chairperson|Speaker of Parliament)\b/;

/** Offices that, without a state and a name, point to nobody in particular. */
const VAGUE = /^(?:Director|Chairman|Governor|Ambassador|Manager|Permanent Representative|CEO|Head)/;

/** Offices that say little more than that somebody has one. */
const GENERAL = new Set(["Cabinet Minister", "Minister", "official", "diplomat", "General"]);

// Of several who have the office: by the courtesy; a whole title without a state is that of the one who was introduced first (the reporter's own side), a
// bare one ("الوزير") that of the one who was named last.
function chosen(making: Making, { title, first }: Found, actors: number[]): number | null {
  const [only] = actors;
  if (only === undefined || actors.length === 1) return only ?? null;
  const courteous = title?.courtesy
    ? (making.courtesies.get(title.courtesy) ?? []).filter((actor) => actors.includes(actor))
    : [];
  if (courteous.length === 1) return courteous[0] ?? null;
  if (title && title.countries.length === 0 && title.last > title.first) return only;
  return lastNamed(making, actors, first) ?? null;
}

/** Beyond this many a text is no report; its titles stay without a person. */
const MOST_HOLDERS = 300;

const HEADS = new Set([
  "President",
  "King",
  "Emir",
  "Sultan",
  "Prime Minister",
  "Chancellor",
  "leader",
  "Leader",
  "Supreme Leader",
  "Head of State",
]);

const leads = (role: string | null): boolean => role !== null && HEADS.has(role);

// "the leader", "the president" of one state are one man; offices joined by "and" have each of them.
function sameOffice(have: string | null, asked: string | null): boolean {
  if (have === null || asked === null) return false;
  if (have === asked) return true;
  if (asked === "Cabinet Minister" || asked === "Minister")
    return /Minister|Secretary of State/.test(have) && !/Prime Minister/.test(have);
  if (asked === "Prince") return /Emir|Prince/.test(have);
  const offices = have.split(" and ");
  if (asked.split(" and ").some((one) => offices.includes(one))) return true;
  if (asked === "Secretary of State" && offices.includes("Foreign Minister")) return true;
  return /leader$/i.test(asked) && (/leader$/i.test(have) || (asked === "leader" && leads(have)));
}

function newHolder(making: Making, mention: Found): number | null {
  const title = mention.title;
  if (title?.countries.length === 0 && title.offices.every(({ role }) => GENERAL.has(role) || VAGUE.test(role)))
    return null;
  if (!title || title.offices.length === 0 || making.actors.length >= MOST_HOLDERS) return null;
  const country = title.countries[0] ?? title.offices.find((office) => office.country)?.country ?? null;
  const { folded, tokens } = making.scene.text;
  const from = folded.starts[tokens[mention.first]?.start ?? 0] ?? 0;
  const to = folded.starts[tokens[mention.last]?.end ?? 0] ?? 0;
  const shown = folded.source
    .slice(from, to)
    .trim()
    .replace(/[\s,،."]+$/, "");
  return addActor(making.actors, {
    kind: "person",
    name: shown,
    printed: shown,
    country,
    role: roleOf(title, country),
    narrator: title.offices.some(({ narrator }) => narrator),
    first: mention.first,
    last: mention.last,
  });
}
