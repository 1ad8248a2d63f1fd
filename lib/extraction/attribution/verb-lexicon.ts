import { foldPattern } from "../text/fold";

/** A reporting verb as a pack writes it down. */
export type VerbRow = {
  /** Third person masculine; where the verb is weak also feminine, dual, plural. */
  past: readonly string[];
  present: string;
  participle: string;
  noun: string;
  act: string;
  follows: readonly string[];
};

/** A form of a reporting verb. */
export type VerbForm = {
  lemma: string;
  act: string;
  /** As the row has it, folded. */
  follows: readonly string[];
  tense: "past" | "present" | "participle" | "noun";
  /** Whom the form agrees with. */
  number: "he" | "she" | "two" | "they";
  /** Somebody is addressed by a pronoun at its end ("أبلغه"). */
  suffixed: boolean;
  /** The hamza tells it from another word: هنأ congratulated, هنا here. */
  needsHamza: boolean;
};

const SUFFIXES = ["ه", "ها", "هما", "هم"];
/** Verbs whose object is the person addressed. */
const ADDRESSING = new Set("ابلغ اخبر اطلع دعا حث طالب شكر هنا طمان نصح سال".split(" "));
const PRONOUNS: readonly [string, VerbForm["number"]][] = [
  ["ه", "he"],
  ["ها", "she"],
  ["هما", "two"],
  ["هم", "they"],
];

/**
 * All forms of the verbs, folded, without و and ف: past and present in the forms of he, she, the two and they; participles in the
 * accusative; verbal nouns with the pronoun of whoever speaks. A form that two verbs share goes to the one written first.
 */
export function verbForms(rows: readonly VerbRow[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of rows) for (const [word, form] of formsOfRow(row)) if (!forms.has(word)) forms.set(word, form);
  return forms;
}

function formsOfRow(row: VerbRow): [string, VerbForm][] {
  const lemma = foldPattern(row.past[0] ?? "");
  const follows = row.follows.map(foldPattern);
  const needsHamza = row.past[0] === "هنأ";
  const found: [string, VerbForm][] = [];
  const put = (word: string, tense: VerbForm["tense"], number: VerbForm["number"], suffixed = false) => {
    if (word) found.push([foldPattern(word), { lemma, act: row.act, follows, tense, number, suffixed, needsHamza }]);
  };
  const [he = "", she = `${he}ت`, two = `${he}ا`, they = `${he}وا`] = row.past;
  put(he, "past", "he");
  put(she, "past", "she");
  put(two, "past", "two");
  // The dual of the feminine (قالتا) and the plural.
  put(`${she}ا`, "past", "two");
  put(they, "past", "they");
  if (ADDRESSING.has(lemma)) {
    for (const suffix of SUFFIXES) {
      put(`${he}${suffix}`, "past", "he", true);
      put(`${she}${suffix}`, "past", "she", true);
    }
  }
  for (const [word, number] of presentForms(row.present)) put(word, "present", number);
  for (const [word, number] of participleForms(row.participle)) put(word, "participle", number);
  for (const [word, number] of nounForms(row.noun)) put(word, "noun", number);
  return found;
}

function presentForms(present: string): [string, VerbForm["number"]][] {
  if (!present) return [];
  const she = `ت${present.slice(1)}`;
  const stem = /[ويى]$/.test(present) ? present.slice(0, -1) : present;
  const dual = present.endsWith("ى") ? `${stem}يان` : `${present}ان`;
  return [
    [present, "he"],
    [she, "she"],
    [dual, "two"],
    [`${stem}ون`, "they"],
  ];
}

// داع → داعيا, داعية, داعيين; مؤكد → مؤكدا, مؤكدة, مؤكدين.
function participleForms(participle: string): [string, VerbForm["number"]][] {
  if (!participle) return [];
  const stem = WEAK.has(participle) ? `${participle}ي` : participle;
  return [
    [`${stem}ا`, "he"],
    [`${stem}ة`, "she"],
    [`${stem}ين`, "two"],
    [`${stem}تين`, "two"],
    [`${stem}ات`, "they"],
  ];
}

const WEAK = new Set("داع مبد متمن ملق موص مثن معز مواس ناف مدع مشتك".split(" "));

function nounForms(noun: string): [string, VerbForm["number"]][] {
  if (!noun) return [];
  const stem = noun.endsWith("ة") ? `${noun.slice(0, -1)}ت` : noun;
  return PRONOUNS.map(([pronoun, number]) => [`${stem}${pronoun}`, number]);
}
