import type { Segmented } from "../text/sentences";
import { firstAtLeast, within } from "../text/sorted";
import { isSameOffice, roleOf } from "./english-offices";
import { HONOUR, type PersonPhrase } from "./english-people";
import type { Title } from "./english-titles";
import type { Word } from "./english-words";
import type { Actor } from "./mention";

/** People whose name words are known, while the cast is being made. */
export type Named = { actor: number; words: Set<string> };

/** What is known of the cast while titles are led back to people. */
type Known = {
  actors: readonly Actor[];
  named: readonly Named[];
  /** The actor of a phrase with a name. */
  find: (phrase: PersonPhrase) => number | null;
  /** The actor of a title that nobody named has, or null. */
  unnamed: (phrase: PersonPhrase) => number | null;
};

/** How far behind a title its sentence is looked through for another who has the same office. */
const LONGEST_WELCOME = 60;

/** Leads titles without a name back to the people who have them. */
export class TitleHolders {
  /** Who has an office on the reporter's own side: "The Prime Minister" without a state. */
  private readonly hosts = new Map<string, number>();

  /** @param phrases the people with names, in the order of the text */
  constructor(
    private readonly text: Segmented,
    private readonly words: readonly Word[],
    private readonly phrases: readonly PersonPhrase[],
    private readonly known: Known,
  ) {}

  /**
   * The actor whom a title stands for; null when it stands for nobody.
   * @param lastSubject the actor who was named last at the head of a sentence
   */
  of(phrase: PersonPhrase, lastSubject: number | null): number | null {
    const title = phrase.titles[0];
    if (!title) return null;
    if (title.role === HONOUR) return this.honoured(phrase);
    let fits = this.among(phrase, title);
    // "The President" of a readout is its own; "the president" of a newspaper is whoever was spoken of last.
    const formal = this.words[phrase.last]?.capital ?? false;
    if (phrase.country === null && !title.narrator) {
      const host = formal ? this.hostOf(phrase, title, fits) : null;
      if (host !== null) return host;
      if (fits.length === 0) fits = this.withoutOffice();
    }
    // "his guest" is not the one whose guest he is.
    if (phrase.counterpart && fits.length > 1) fits = fits.filter(({ actor }) => actor !== lastSubject);
    else if (fits.length > 1 && !formal && fits.some(({ actor }) => actor === lastSubject)) return lastSubject;
    const before = fits.find(({ actor }) => (this.known.actors[actor]?.first ?? 0) < phrase.first);
    const found = (before ?? fits[0])?.actor ?? this.known.unnamed(phrase);
    this.giveOffice(found, phrase);
    return found;
  }

  /** Another than the given actor who has the office of a title, or null. */
  other(title: Title, actor: number): number | null {
    const holder = this.known.named.find(
      (one) => one.actor !== actor && isSameOffice(title.role, this.known.actors[one.actor]?.role ?? "", false, false),
    );
    if (holder) return holder.actor;
    const nameless = this.known.actors.findIndex(
      (one, at) => at !== actor && one.kind === "person" && one.role === title.role,
    );
    return nameless < 0 ? null : nameless;
  }

  private among(phrase: PersonPhrase, title: Title): Named[] {
    return this.known.named.filter(({ actor }) => {
      const other = this.known.actors[actor] as Actor;
      if (phrase.country !== null && other.country !== phrase.country) return false;
      if (other.role === null) return phrase.country !== null;
      return isSameOffice(title.role, other.role, title.narrator, other.narrator);
    });
  }

  private giveOffice(found: number | null, phrase: PersonPhrase): void {
    const actor = found === null ? undefined : this.known.actors[found];
    if (!actor || actor.role !== null || phrase.counterpart) return;
    if ((phrase.country ?? actor.country) === actor.country) actor.role = roleOf(phrase);
  }

  // "The Prime Minister welcomed the Prime Minister of Peru, X": X is not the host, whose name stands elsewhere or nowhere.
  private hostOf(phrase: PersonPhrase, { role }: Title, fits: readonly Named[]): number | null {
    const own = this.hosts.get(role);
    if (own !== undefined) return own;
    const guests = this.guestsBehind(phrase, role);
    if (guests.length === 0) return null;
    const [host = this.withoutOffice()[0]] = fits.filter(({ actor }) => !guests.includes(actor));
    const actor = host?.actor ?? this.known.unnamed(phrase);
    if (actor === null) return null;
    this.hosts.set(role, actor);
    (this.known.actors[actor] as Actor).role ??= role;
    return actor;
  }

  private guestsBehind({ last }: PersonPhrase, role: string): number[] {
    const sentence = firstAtLeast(this.text.sentences, ({ to }) => to, last + 1);
    const end = Math.min(this.text.sentences[sentence]?.to ?? last, last + LONGEST_WELCOME);
    return within(this.phrases, ({ first }) => first, last + 1, end).flatMap((guest) => {
      const same = guest.country !== null && guest.titles.some((title) => isSameOffice(role, title.role, false, false));
      const actor = same ? this.known.find(guest) : null;
      return actor === null ? [] : [actor];
    });
  }

  private withoutOffice(): Named[] {
    return this.known.named.filter(({ actor }) => {
      const { role, narrator } = this.known.actors[actor] as Actor;
      return role === null && !narrator;
    });
  }

  // "His Highness": the first who was called so.
  private honoured(phrase: PersonPhrase): number | null {
    const form = this.words[phrase.last]?.text ?? "";
    const first = this.known.named.find(({ actor }) => {
      const at = (this.known.actors[actor] as Actor).first;
      return this.words.slice(at, at + 4).some(({ text }) => text === form || text === `h.${form.charAt(0)}.`);
    });
    return first?.actor ?? this.known.named[0]?.actor ?? null;
  }
}
