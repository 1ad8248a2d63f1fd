import type { Segmented } from "../text/sentences";
import { CastMaker } from "./english-cast-maker";
import { groupAt, otherAt } from "./english-groups";
import { bodyStart } from "./english-lines";
import { type PersonPhrase, personAt } from "./english-people";
import { countryName } from "./english-places";
import { readWords, type Word } from "./english-words";
import type { Cast, Mention } from "./mention";

/** What one walk over the text finds, before it is known who is who. */
type Found =
  | { kind: "person"; phrase: PersonPhrase; sentence: number }
  | { kind: "other"; mention: Mention; name: string; country: string | null }
  | { kind: "group"; mention: Mention };

/**
 * Everybody named in an English text: people with their titles (those in no list as printed), states, institutions, agencies, and the
 * groups that stand for both sides. A surname or a bare title ("the President", "the Chinese minister") is led back to the person
 * it stands for; one that fits nobody has no actor.
 */
export function readEnglishCast(text: Segmented, words: readonly Word[] = readWords(text)): Cast {
  const found = walk(text, words);
  // The headline is short of words and runs people together: it comes after the report itself.
  const named = found.flatMap((item) => (item.kind === "person" && item.phrase.name ? [item.phrase] : []));
  const cast = new CastMaker(text, words, named);
  const body = bodyStart(text, words);
  for (const phrase of named) if (phrase.first >= body) cast.addFullName(phrase);
  for (const phrase of named) if (phrase.first < body) cast.addFullName(phrase);
  for (const item of found) {
    if (item.kind === "group") cast.mentions.push(item.mention);
    else if (item.kind === "other") cast.addOther(item.mention, item.name, item.country);
    else cast.addPerson(item.phrase, item.sentence);
  }
  return { actors: cast.actors, mentions: cast.mentions };
}

function walk(text: Segmented, words: readonly Word[]): Found[] {
  const found: Found[] = [];
  text.sentences.forEach(({ from, to }, sentence) => {
    let at = from;
    while (at < to) {
      const item = readAt(words, at, from, to, sentence);
      if (item) found.push(item);
      at = item ? (item.kind === "person" ? item.phrase.last : item.mention.last) + 1 : at + 1;
    }
  });
  return found;
}

const OPENS = /^(the|a|an|his|her|their|its|both|each|two|these|all|state|local|official|media)$/;

function readAt(words: readonly Word[], at: number, from: number, to: number, sentence: number): Found | null {
  const word = words[at] as Word;
  if (!word.capital && !OPENS.test(word.text) && !/^(al|el|bin|president|minister|spokes\w+)$/.test(word.text))
    return null;
  const group = groupAt(words, at, to, at === from);
  if (group) return { kind: "group", mention: { first: at, last: group.last, kind: "group", actor: null } };
  const other = otherAt(words, at, to);
  const person = personAt(words, at, to);
  if (person && isUsable(person, words) && !(other && other.kind !== "state" && other.last >= person.last)) {
    return { kind: "person", phrase: person, sentence };
  }
  if (!other || other.kind === "group") return null;
  const mention: Mention = { first: at, last: other.last, kind: other.kind, actor: null };
  if (other.kind === "state")
    return { kind: "other", mention, name: countryName(other.country), country: other.country };
  return { kind: "other", mention, name: other.name, country: other.country };
}

// A bare title needs an article or a country before it: "general", "head" are ordinary words too.
function isUsable(phrase: PersonPhrase, words: readonly Word[]): boolean {
  if (phrase.name) return true;
  if (phrase.plural) return false;
  const opening = words[phrase.first] as Word;
  if (phrase.counterpart && /^an?$/.test(opening.text)) return false;
  const next = words[phrase.last + 1];
  if (
    /^(general|chief|head|representative|official)$/.test(words[phrase.last]?.text ?? "") &&
    next?.gap === " " &&
    phrase.first === phrase.last - 1 &&
    !opening.capital &&
    !words[phrase.last]?.capital
  )
    return false;
  const owned = (phrase.titles[0]?.narrator ?? false) && (words[phrase.first - 1]?.possessive ?? false);
  return phrase.first < phrase.last || opening.capital || owned;
}
