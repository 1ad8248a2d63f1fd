import { VERBS } from "../packs/ar/verbs";
import { type VerbForm, verbForms } from "./verb-lexicon";

/** All forms of the Arabic reporting verbs, folded, without و and ف. */
export const VERB_FORMS = verbForms(VERBS);

/** A form of a reporting verb, and whether و or ف is written with it. */
export type FoundVerb = { form: VerbForm; joined: boolean };

const remembered = new Map<string, FoundVerb | null>();
const MOST_REMEMBERED = 30_000;

/** The reporting verb that a folded word is, with a conjunction or without; the whole word before its rest ("وعد" is no "عد"). */
export function verbOf(word: string): FoundVerb | null {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const whole = VERB_FORMS.get(word);
  const rest = whole || !/^[وف]/.test(word) ? undefined : VERB_FORMS.get(word.slice(1));
  const found = whole ? { form: whole, joined: false } : rest ? { form: rest, joined: true } : null;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}
