import { isComplementiser } from "../attribution/arabic-candidates";
import { verbOf } from "../attribution/arabic-verbs";
import type { Token } from "../text/tokens";
import { addPerson, type Making, put } from "./arabic-making";
import { unknownName } from "./arabic-names";
import { touches } from "./arabic-scene";

const THAT_WITHIN = 16;

/**
 * People who are named without an office, behind a verb of saying and before "that" or a quotation: "ولاحظت <name> … أن". A name has two
 * words at least; one word may be any noun.
 * @returns whether somebody new was found
 */
export function namesBehindVerbs(making: Making): boolean {
  const before = making.actors.length;
  const { scene, covered } = making;
  const { tokens } = scene.text;
  for (let at = 0; at + 2 < tokens.length; at++) {
    const word = (tokens[at] as Token).text;
    const form = verbOf(word)?.form;
    if (
      form?.tense !== "past" ||
      form.number === "two" ||
      !form.follows.some((what) => what === "any" || what === "an")
    )
      continue;
    if (covered[at + 1] || !touches(scene, at)) continue;
    const name = unknownName(scene, at + 1, null);
    if (!name || name.person || name.last === name.first || !thatFollows(making, name.last)) continue;
    const actor = addPerson(making, name, null);
    put(making, { first: name.first, last: name.last, kind: "person", actor });
    covered.fill(1, name.first, name.last + 1);
  }
  return making.actors.length > before;
}

function thatFollows({ scene }: Making, from: number): boolean {
  const { tokens, folded } = scene.text;
  for (let at = from + 1; at < from + THAT_WITHIN && scene.sentenceOf[at] === scene.sentenceOf[from]; at++) {
    if (isComplementiser(tokens[at]?.text ?? "")) return true;
    if (/[":]/.test(folded.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))) return true;
  }
  return false;
}
