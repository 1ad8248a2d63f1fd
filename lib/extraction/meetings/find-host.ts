import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, PEOPLE } from "../gazetteer";
import { foldPattern } from "../text/fold";
import { findPhrases, indexPhrases, type PhraseIndex } from "../text/phrases";
import type { Segmented } from "../text/sentences";
import type { MeetingEvent } from "./find-events";
import { findStates, wordPhrase } from "./find-places";
import { wordsOf } from "./words";

/** The state of the one who receives, with the words that name it or the host. */
export type Host = { country: string; first: number; last: number };

type Names = { people: PhraseIndex<string>; titles: ReadonlySet<string> };

function namesOf(arabic: boolean): Names {
  const people = PEOPLE.filter(({ organisation }) => !organisation).flatMap(
    ({ en, aliasesEn, ar, aliasesAr, country }) =>
      (arabic ? [ar, ...aliasesAr] : [en, ...aliasesEn])
        .filter((name) => name.includes(" "))
        .map((name) => ({ phrase: wordPhrase(name), value: country })),
  );
  const offices = OFFICES.flatMap((office) => (arabic ? [...office.ar, ...office.arFeminine] : office.en));
  const modifiers = OFFICE_MODIFIERS.flatMap(({ ar, aliasesEn, en }) => (arabic ? ar : [en, ...aliasesEn]));
  const courtesies = Object.values(HONORIFICS).flat();
  const words = [...offices, ...modifiers, ...courtesies].flatMap((name) => foldPattern(name).split(/[\s/{}()]+/));
  return { people: indexPhrases(people), titles: new Set(words) };
}

let arabicNames: Names | null = null;
let englishNames: Names | null = null;

function names(language: string): Names {
  if (language === "ar") {
    arabicNames ??= namesOf(true);
    return arabicNames;
  }
  englishNames ??= namesOf(false);
  return englishNames;
}

const SUBJECT_REACH = 16;

/**
 * The state of the host where somebody is received ("the Jordanian premier received …"): it is where the two met. Read from the
 * subject of the verb, by a state in its title or by a known name; null where the subject is left out or its state is not told.
 * @param event a verb of receiving
 */
export function findHost(text: Segmented, language: string, event: MeetingEvent): Host | null {
  const sentence = text.sentences[event.sentence];
  if (!sentence || event.channel !== "in-person" || event.form !== "verb" || event.held !== "held") return null;
  // In an Arabic headline the verb stands in the present, behind its subject.
  if (language === "ar" && event.present) return null;
  const by = text.tokens[event.last]?.text === "by";
  if (language === "ar" || by) return behindVerb(text, language, event, sentence.to);
  return beforeVerb(text, language, Math.max(sentence.from, event.first - SUBJECT_REACH), event.first);
}

type Named = { country: string; first: number; last: number; person: boolean };

function namedIn(text: Segmented, language: string, from: number, to: number): Named[] {
  const people = findPhrases(names(language).people, text.tokens, from, to).map((match) => ({
    ...match,
    person: true,
  }));
  const states = findStates(text, language, from, to).map((match) => ({ ...match, person: false }));
  return [...people, ...states]
    .map(({ value, first, last, person }) => ({ country: value, first, last, person }))
    .sort((a, b) => a.first - b.first);
}

// The subject follows its verb: titles up to its state or its name; then the guest, who must be of another state.
function behindVerb(text: Segmented, language: string, event: MeetingEvent, to: number): Host | null {
  const from = event.last + 1;
  const all = namedIn(text, language, from, Math.min(to, from + 3 * SUBJECT_REACH));
  const [host] = all;
  if (!host || host.first - from > SUBJECT_REACH) return null;
  const { titles } = names(language);
  const { is } = wordsOf(language);
  for (let at = from; at < host.first; at++) {
    const token = text.tokens[at];
    const known = token?.forms.some((form) => titles.has(form) || is.filler.has(form) || form === "the");
    // A name that is in no list may stand before the title that names the state, never the other way round.
    if (!known) return null;
    const gap = text.folded.text.slice(token?.end, text.tokens[at + 1]?.start);
    if (/[,،:;]/.test(gap)) return null;
  }
  const guest = all.find((other) => other.first > host.last && other.country !== host.country);
  return host.person || guest ? host : null;
}

// In English the subject stands before the verb: all that it names must be of one state.
function beforeVerb(text: Segmented, language: string, from: number, to: number): Host | null {
  const all = namedIn(text, language, from, to);
  const host = all.at(-1);
  return host && all.every(({ country }) => country === host.country) ? host : null;
}
