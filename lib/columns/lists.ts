/** Side of a statement whose speaker is not known, of one by more than one party; those of parties come after. */
export const UNKNOWN_INDEX = 0;
export const JOINT_INDEX = 1;
export const FIRST_PARTY = 2;

/** Words that stand in columns by their place in a list. A word keeps its place for the life of the process. */
export class WordList {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  constructor(words: readonly string[] = []) {
    for (const word of words) this.place(word);
  }

  /** The place of a word; a new word is added. */
  place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** The place of a word, or undefined where nothing has it. */
  find(word: string): number | undefined {
    return this.#places.get(word);
  }

  /** One byte for each place: 1 where the word is among those given. */
  among(words: readonly string[]): Uint8Array {
    const flags = new Uint8Array(this.words.length);
    for (const word of words) {
      const place = this.find(word);
      if (place !== undefined) flags[place] = 1;
    }
    return flags;
  }
}

/** The reference lists behind the numbers of digests. */
export interface Lists {
  /** "unknown", "joint", then the codes of parties: the index of a party is the index of its side. */
  sides: WordList;
  people: WordList;
  topics: WordList;
  groups: WordList;
  /** The group of each topic. */
  groupOf: number[];
  /** From numbers in the database to places in these lists. */
  partyByNumber: number[];
  personByNumber: number[];
  topicByNumber: number[];
}

/** Numbers and words of the reference lists, as the database has them. */
export interface ListRows {
  parties: { number: number; code: string }[];
  people: { number: number; id: string }[];
  topics: { number: number; slug: string; group: string }[];
}

/** Lists that know nothing yet. */
export function emptyLists(): Lists {
  return {
    sides: new WordList(["unknown", "joint"]),
    people: new WordList(),
    topics: new WordList(),
    groups: new WordList(),
    groupOf: [],
    partyByNumber: [],
    personByNumber: [],
    topicByNumber: [],
  };
}

/** Adds what is new; places that were given stay. */
export function addToLists(lists: Lists, rows: ListRows): void {
  for (const { number, code } of rows.parties) lists.partyByNumber[number] = lists.sides.place(code);
  for (const { number, id } of rows.people) lists.personByNumber[number] = lists.people.place(id);
  for (const { number, slug, group } of rows.topics) {
    const topic = lists.topics.place(slug);
    lists.topicByNumber[number] = topic;
    lists.groupOf[topic] = lists.groups.place(group);
  }
}
