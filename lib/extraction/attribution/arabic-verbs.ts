import { VERBS } from "../packs/ar/verbs";
import { verbForms } from "./verb-lexicon";

/** All forms of the Arabic reporting verbs, folded, without و and ف. */
export const VERB_FORMS = verbForms(VERBS);
