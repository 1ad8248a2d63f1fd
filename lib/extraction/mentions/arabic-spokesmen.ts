import { SPOKESMAN_COURTESIES, SPOKESMAN_WORDS } from "../packs/ar/words";
import { foldedSet } from "../text/fold";
import { addActor } from "./add-actor";
import { COUNTRY_NAMES } from "./arabic-bodies";
import { addPerson, type Making, printed, put } from "./arabic-making";
import { knownName, unknownName } from "./arabic-names";
import { between, countryAt, type NameRun, namedAt, type Scene, touches } from "./arabic-scene";
import { readTitle } from "./arabic-titles";
import type { Actor } from "./mention";

const LONGEST_TITLE = 8;
const courtesies = foldedSet(SPOKESMAN_COURTESIES);
const titleWords = foldedSet(SPOKESMAN_WORDS);

/** For whom a spokesman speaks, and where the words that say so end. */
type Post = { first: number; last: number; country: string | null; organisation: string | null };

/**
 * "المتحدث باسم الخارجية النرويجية المستشار <name>"; without a name the spokesman who was named last.
 * @returns index of the last token of what was read
 */
export function readSpokesman(making: Making, at: number): number {
  const post = readPost(making.scene, at);
  if (behindName(making, post)) return post.last;
  const name = post.last > at ? nameOf(making, post) : null;
  if (name) return putNamed(making, post, name);
  const here = making.actors.findIndex(
    ({ narrator, kind, country }) =>
      narrator && kind === "person" && (post.country === null || country === post.country),
  );
  put(making, { first: at, last: post.last, kind: "person", actor: here >= 0 ? here : addNameless(making, post) });
  return post.last;
}

// "السفير <name> المتحدث الرسمي باسم …": the one who was just named is the spokesman.
function behindName({ scene, actors, found }: Making, post: Post): boolean {
  const before = found.at(-1);
  const actor = before?.actor == null ? undefined : actors[before.actor];
  if (!before || actor?.kind !== "person" || before.last !== post.first - 1 || post.last === post.first) return false;
  if (!touches(scene, before.last) && !/^\s*[,،]\s*$/.test(between(scene, before.last))) return false;
  actor.narrator = true;
  actor.role = "Spokesperson";
  actor.country ??= post.country;
  if (post.organisation) actor.organisation = post.organisation;
  before.last = post.last;
  return true;
}

function readPost(scene: Scene, first: number): Post {
  const post: Post = { first, last: first, country: null, organisation: null };
  const { tokens } = scene.text;
  for (let at = first + 1; at < tokens.length && at - first < LONGEST_TITLE; at = post.last + 1) {
    const last = touches(scene, at - 1) ? stepOfPost(scene, post, at) : null;
    if (last === null) break;
    post.last = last;
  }
  return post;
}

// Reads one step of the post into it: the index of its last token, or null where the post has ended.
function stepOfPost(scene: Scene, post: Post, at: number): number | null {
  const named = namedAt(scene, at, "ministry") ?? namedAt(scene, at, "institution");
  if (named?.value.type === "institution") {
    post.organisation = named.value.institution.en;
    post.country ??= named.value.institution.country;
  }
  const place = countryAt(scene, at);
  if (place) post.country = place.code;
  const word = scene.text.tokens[at]?.text ?? "";
  const posted = /^(?:في|لدي)$/.test(word) ? countryAt(scene, at + 1) : null;
  const plain = titleWords.has(word) || /^ال\S{3,}$/.test(word) ? at : null;
  return posted?.last ?? place?.last ?? named?.last ?? plain;
}

function putNamed(making: Making, post: Post, name: NameRun): number {
  const index = addPerson(making, name, null);
  const actor = making.actors[index] as Actor;
  actor.narrator = true;
  actor.role = "Spokesperson";
  actor.country ??= post.country;
  if (post.organisation) actor.organisation = post.organisation;
  put(making, { first: post.first, last: name.last, kind: "person", actor: index });
  return name.last;
}

function addNameless({ scene, actors }: Making, { first, last, country }: Post): number {
  const state = country ? COUNTRY_NAMES.get(country) : null;
  const shown = printed(scene, first, last);
  return addActor(actors, {
    kind: "person",
    name: state ? `${state} official` : shown,
    printed: shown,
    country,
    role: "Spokesperson",
    narrator: true,
    first,
    last,
  });
}

function nameOf({ scene }: Making, { last, country }: Post): NameRun | null {
  const known = namedAt(scene, last + 1, "person");
  if (known) return knownName(scene, known);
  if (!touches(scene, last)) return null;
  const titled = readTitle(scene, last + 1)?.name;
  if (titled) return titled;
  let at = last + 1;
  while (courtesies.has(scene.text.tokens[at]?.text ?? "") && touches(scene, at)) at++;
  return unknownName(scene, at, country);
}
