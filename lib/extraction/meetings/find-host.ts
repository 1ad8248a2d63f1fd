import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, PEOPLE } from "../gazetteer";
import { foldPattern } from "../text/fold";
import { findPhrases, indexPhrases, type PhraseIndex } from "../text/phrases";
import type { Segmented, Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { filedAt } from "./dateline";
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
  return told(text, language, event, sentence) ?? atHome(text, language, event, sentence);
}

function told(text: Segmented, language: string, event: MeetingEvent, sentence: Sentence): Host | null {
  const by = text.tokens[event.last]?.text === "by";
  if (language === "ar" || by) return behindVerb(text, language, event, sentence.to);
  return beforeVerb(text, language, Math.max(sentence.from, event.first - SUBJECT_REACH), event.first);
}

// "The Foreign Minister received …", no state said: one of the state where the report was filed, if the guest is not.
function atHome(text: Segmented, language: string, event: MeetingEvent, { from, to }: Sentence): Host | null {
  const [filed] = filedAt(text, language);
  if (!filed) return null;
  const behind = language === "ar";
  const subject = behind ? event.last + 1 : Math.max(from, event.first - SUBJECT_REACH, filed.last + 1);
  const opening = text.tokens[subject];
  const all = namedIn(text, language, subject, to);
  if (!opening || all.length === 0 || all.some(({ country }) => country === filed.country)) return null;
  const bare = behind ? isTitle(language, opening) : all.every(({ first }) => first > event.first);
  return bare ? { country: filed.country, first: filed.first, last: filed.last } : null;
}

const isTitle = (language: string, { forms }: Token): boolean => forms.some((form) => names(language).titles.has(form));

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
