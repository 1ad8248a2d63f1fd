import { verbOf } from "../attribution/arabic-verbs";
import { PEOPLE } from "../gazetteer";
import { BEFORE_NAMES, NAME_PARTICLES, WORD_SURNAMES } from "../packs/ar/words";
import { foldedSet, foldPattern } from "../text/fold";
import type { Token } from "../text/tokens";
import { addPerson, type Found, lastNamed, type Making, note, personByShort, put } from "./arabic-making";
import { touches } from "./arabic-scene";
import { isFunctionWord, isHonorific, isNameParticle, isNotName } from "./arabic-words";
import type { Actor } from "./mention";

/** Surnames that are words of the grammar as well. */
const SURNAMES = foldedSet(WORD_SURNAMES);
const beforeNames = foldedSet(BEFORE_NAMES);
const SHORTEST_FAMOUS = 5;
const ARAB = new Set("SA AE QA KW BH OM YE IQ SY LB JO PS EG SD LY TN DZ MA MR SO DJ KM IR AF PK".split(" "));

/**
 * Finds where people are named by a part of their name ("بوتين", "جين بينغ", "بن سلمان"), and known people who are never introduced in full
 * ("ترامب"). A part that is also a word of the grammar (هو) counts only next to another name or behind a title.
 */
export function shortMentions(making: Making): void {
  const parts = partsOfNames(making.actors);
  const { tokens } = making.scene.text;
  for (let at = 0; at < tokens.length; at++) {
    if (making.covered[at]) continue;
    const hit = partAt(making, parts, at) ?? famousAt(making, at);
    if (!hit) continue;
    const title = making.ending.get(at - 1);
    if (title?.title && touches(making.scene, at - 1) && fits(making.actors[hit.actor] as Actor, title)) {
      // "الرئيس هو": the title was waiting for this name.
      title.last = hit.last;
      title.actor = hit.actor;
      delete title.title;
      making.ending.set(hit.last, title);
      note(making, hit.actor, title.first);
    } else {
      const first = behindCourtesies(making, at);
      put(making, { first, last: hit.last, kind: "person", actor: hit.actor });
    }
    making.covered.fill(1, at, hit.last + 1);
    at = hit.last;
  }
}

// "السيد بوريطة", "الفريق البرهان": the courtesies before the name belong to it.
function behindCourtesies(making: Making, at: number): number {
  const { tokens } = making.scene.text;
  let first = at;
  while (
    first > 0 &&
    !making.covered[first - 1] &&
    isHonorific(tokens[first - 1]?.text ?? "") &&
    touches(making.scene, first - 1)
  )
    first--;
  return first;
}

function fits(actor: Actor, { title }: Found): boolean {
  const country = title?.countries[0];
  return country === undefined || actor.country === null || actor.country === country;
}

/** All spellings of known people, by their id. */
const SPELLINGS = new Map(PEOPLE.map(({ id, ar, aliasesAr, short }) => [id, [ar, ...aliasesAr, ...short.ar]]));

function partsOfNames(actors: readonly Actor[]): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  actors.forEach((actor, index) => {
    if (actor.kind !== "person") return;
    for (const part of new Set([actor.printed, ...(SPELLINGS.get(actor.known ?? "") ?? [])].flatMap(nameWords))) {
      const list = parts.get(part) ?? [];
      if (!list.includes(index)) list.push(index);
      parts.set(part, list);
    }
  });
  return parts;
}

/** The words of a printed name that may stand for the whole: no particles. */
function nameWords(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => !isPrintedParticle(word))
    .map(foldPattern)
    .filter((word) => word.length > 1);
}

const PRINTED_PARTICLES = new Set(NAME_PARTICLES);

// Writers leave the hamza of "أبو" out, but a word printed with آ is another word than its folded twin: آبي is no "أبي". Of the particles only آل has it.
function isPrintedParticle(word: string): boolean {
  return word.startsWith("آ") ? PRINTED_PARTICLES.has(word) : isNameParticle(foldPattern(word));
}

type Hit = { last: number; actor: number };

function partAt(making: Making, parts: Map<string, number[]>, at: number): Hit | null {
  const { tokens } = making.scene.text;
  const token = tokens[at] as Token;
  const particle = isNameParticle(token.text) && !parts.has(token.text) && touches(making.scene, at) ? 1 : 0;
  const word = tokens[at + particle] as Token;
  const form = (particle ? [word.text] : word.forms).find(
    (one) => parts.has(one) && (one === word.text || !isFunctionWord(word.text)),
  );
  if (form === undefined || !mayStandAlone(making, parts, at, form)) return null;
  const { last, actors } = furtherParts(making, parts, at + particle, parts.get(form) ?? []);
  const actor = actors.length === 1 ? actors[0] : lastNamed(making, actors, at);
  return actor === undefined ? null : { last, actor };
}

// A word that is also a particle or a plain noun names nobody by itself, a word of two letters only where a name is expected.
function mayStandAlone(making: Making, parts: Map<string, number[]>, at: number, form: string): boolean {
  const plain = isFunctionWord(form) || isNotName(form);
  // Of the words of the grammar only surnames stand for a name: "الرئيس هو", never "إن".
  if (plain && !SURNAMES.has(form)) return false;
  if (!plain && form.length >= 3) return true;
  return besideName(making, parts, at) || (!plain && behindVerb(making, at));
}

// Further words of the same name: they leave fewer people whose name it may be.
function furtherParts(making: Making, parts: Map<string, number[]>, from: number, actors: number[]) {
  const { tokens } = making.scene.text;
  let last = from;
  let left = actors;
  while (touches(making.scene, last) && !making.covered[last + 1]) {
    const skip = isNameParticle(tokens[last + 1]?.text ?? "") ? 2 : 1;
    const here = parts.get(tokens[last + skip]?.text ?? "") ?? [];
    const both = left.filter((actor) => here.includes(actor));
    if (both.length === 0) break;
    left = both;
    last += skip;
  }
  return { last, actors: left };
}

// "قال شي": a name of two letters stands behind a verb of saying, or behind "but".
function behindVerb(making: Making, at: number): boolean {
  const before = making.scene.text.tokens[at - 1]?.text ?? "";
  return verbOf(before) !== null || beforeNames.has(before);
}

// Behind a title that has no name yet, or joined to another name by و.
function besideName(making: Making, parts: Map<string, number[]>, at: number): boolean {
  const { tokens } = making.scene.text;
  const before = making.ending.get(at - 1)?.kind === "person";
  const next = tokens[at + 1]?.text ?? "";
  return (
    before || (next.startsWith("و") && touches(making.scene, at) && making.found.length > 0 && parts.has(next.slice(1)))
  );
}

// A known person who is only ever named by the short form: it must be long enough, no word of the language that is in our lists, and one person's.
function famousAt(making: Making, at: number): Hit | null {
  const token = making.scene.text.tokens[at] as Token;
  for (const form of token.forms) {
    const person = form.length < SHORTEST_FAMOUS ? null : personByShort(form);
    if (!person || form.startsWith("ال") || isFunctionWord(form) || isNotName(form)) continue;
    // Family names of the Arab world are words of the language as well (سلامة): they must stand where a name stands.
    if (ARAB.has(person.country) && !behindVerb(making, at)) continue;
    const actor = addPerson(making, { first: at, last: at, person }, null);
    const added = making.actors[actor] as Actor;
    if (added.first === at) added.printed = form === token.text ? added.printed : person.ar;
    return { last: at, actor };
  }
  return null;
}
