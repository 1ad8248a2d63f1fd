import { COUNTRY_NAMES } from "./arabic-bodies";
import { addPerson, type Making, printed, put } from "./arabic-making";
import { knownName, unknownName } from "./arabic-names";
import { countryAt, type NameRun, namedAt, touches } from "./arabic-scene";
import { readTitle } from "./arabic-titles";
import type { Actor } from "./mention";

/** "المتحدث باسم الخارجية المصرية المستشار أحمد أبو زيد"; without a name the spokesman who was named last. */
export function readSpokesman(making: Making, at: number): number {
  const { scene, actors } = making;
  let last = at;
  let country: string | null = null;
  let organisation: string | undefined;
  const { tokens } = scene.text;
  for (let next = at + 1; next < tokens.length && touches(scene, next - 1) && next - at < 8; next = last + 1) {
    const named = namedAt(scene, next, "ministry") ?? namedAt(scene, next, "institution");
    const place = countryAt(scene, next);
    if (named?.value.type === "institution") {
      organisation = named.value.institution.en;
      country ??= named.value.institution.country;
    }
    if (place) country = place.code;
    const word = tokens[next]?.text ?? "";
    const step =
      place?.last ??
      named?.last ??
      (/^(?:باسم|ال\S{3,}|وزارة|رئاسة|حكومة|رسمي|رسميا|رئاسي|رئاسية|حكومي|حكومية|عسكري)$/.test(word) ? next : null);
    const posted = /^(?:في|لدي)$/.test(word) ? countryAt(scene, next + 1) : null;
    if (step === null && posted === null) break;
    last = posted?.last ?? (step as number);
  }
  const after = last + 1;
  const title = touches(scene, last) ? readTitle(scene, after) : null;
  const known = namedAt(scene, after, "person");
  const name = known ? knownName(scene, known) : (title?.name ?? spokesmanName(making, last, country));
  if (name && last > at) {
    const actor = addPerson(making, name, null);
    Object.assign(actors[actor] as Actor, {
      narrator: true,
      role: "Spokesperson",
      country: (actors[actor] as Actor).country ?? country,
    });
    if (organisation) (actors[actor] as Actor).organisation = organisation;
    put(making, { first: at, last: name.last, kind: "person", actor });
    return name.last;
  }
  const here = actors.findIndex(
    ({ narrator, kind, country: of }) => narrator && kind === "person" && (country === null || of === country),
  );
  if (here >= 0) {
    put(making, { first: at, last, kind: "person", actor: here });
    return last;
  }
  const state = country ? COUNTRY_NAMES.get(country) : null;
  const shown = state ? `${state} official` : printed(scene, at, last);
  actors.push({
    kind: "person",
    name: shown,
    printed: printed(scene, at, last),
    known: null,
    country,
    role: "Spokesperson",
    narrator: true,
    first: at,
    last,
  });
  put(making, { first: at, last, kind: "person", actor: actors.length - 1 });
  return last;
}

function spokesmanName(making: Making, last: number, country: string | null): NameRun | null {
  const { scene } = making;
  if (!touches(scene, last)) return null;
  let at = last + 1;
  while (
    scene.text.tokens[at] &&
    /^(?:المستشار|السفير|السيد|السيدة|الدكتور|الدكتورة|اللواء|العميد|العقيد)$/.test(
      scene.text.tokens[at]?.text ?? "",
    ) &&
    touches(scene, at)
  )
    at++;
  return unknownName(scene, at, country);
}
