import type { Segmented } from "../text/sentences";
import { gapBetween, type Hit, type Hits } from "./topic-hits";

/** A topic with the phrases that made it. */
export type Made = { slug: string; rule: string; hits: Hit[] };

const FIELD_WITHIN = 8;
const EVERY_FIELD_WITHIN = 14;
const INSIDE_WITHIN = 10;
const BODIES = new Set(["un", "sco", "brics", "other-forums", "arab-gulf-cooperation", "multilateralism"]);

/**
 * Cooperation: practical-cooperation where it is general; its fields alone where they follow; strategic-coordination where it is
 * that of the two sides inside a body (annotation guide §7).
 */
export function cooperationTopics(text: Segmented, hits: Hits): Made[] {
  const made: Made[] = [];
  const every = hits.sign("every-field");
  for (const word of hits.sign("cooperation")) {
    const general = every.find((hit) => gapBetween(word, hit) <= EVERY_FIELD_WITHIN);
    if (general) {
      made.push({ slug: "practical-cooperation", rule: "topic-every-field", hits: [word, general] });
      continue;
    }
    if (isWithBody(word, hits)) continue;
    const inside = bodyAround(word, hits);
    if (inside) made.push({ slug: "strategic-coordination", rule: "topic-inside-body", hits: [word, ...inside] });
    else if (!hasField(text, word, hits)) {
      made.push({ slug: "practical-cooperation", rule: "topic-general-word", hits: [word] });
    }
  }
  return made;
}

const WITH_BODY_WITHIN = 2;

// "Cooperation with the World Health Organization" is that body's alone.
function isWithBody(word: Hit, hits: Hits): boolean {
  return hits.topics.some(
    (hit) => BODIES.has(hit.sign.name) && hit.first > word.last && gapBetween(word, hit) <= WITH_BODY_WITHIN,
  );
}

function bodyAround(word: Hit, hits: Hits): Hit[] | null {
  const reaches = [
    { list: hits.sign("inside"), after: INSIDE_WITHIN, before: 4 },
    { list: hits.sign("field-may-follow"), after: 0, before: 1 },
  ];
  for (const { list, after, before } of reaches) {
    for (const inside of list) {
      if (inside.first <= word.last || gapBetween(word, inside) > after) continue;
      const body = hits.topics.find(
        (hit) => BODIES.has(hit.sign.name) && hit.last >= inside.first && gapBetween(inside, hit) <= before,
      );
      if (body) return [inside, body];
    }
  }
  return null;
}

function hasField(text: Segmented, word: Hit, hits: Hits): boolean {
  if (hits.sign("affairs").some((hit) => hit.first > word.last && gapBetween(word, hit) <= FIELD_WITHIN)) return true;
  if (hits.sign("members").some((hit) => gapBetween(word, hit) <= 4)) return true;
  const follows = [...hits.sign("field-follows"), ...hits.sign("inside")];
  const field = follows.find((hit) => hit.first > word.last && gapBetween(word, hit) <= FIELD_WITHIN);
  if (field && !isParted(text, word.last, field.first)) return true;
  const topics = [...hits.topics, ...hits.places];
  const mayFollow = hits
    .sign("field-may-follow")
    .some(
      (hit) =>
        hit.first > word.last &&
        gapBetween(word, hit) <= FIELD_WITHIN &&
        !isParted(text, word.last, hit.first) &&
        topics.some((topic) => topic.first > hit.last && gapBetween(hit, topic) <= 2),
    );
  if (mayFollow) return true;
  return hits.topics.some((hit) => isField(hit) && isBeside(text, word, hit));
}

// "economic cooperation", "التعاون الثنائي العسكري"; "cooperation and …" is another matter.
function isBeside(text: Segmented, word: Hit, field: Hit): boolean {
  if (gapBetween(word, field) > 1) return false;
  const [left, right] = field.last < word.first ? [field, word] : [word, field];
  if (isParted(text, left.last, right.first)) return false;
  const joined = text.tokens.slice(left.last + 1, right.first + 1).some(({ text: token }) => /^و|^and$/.test(token));
  return !joined;
}

const NO_FIELD = new Set(["bilateral-ties", "strategic-coordination", "high-level-exchanges", "protocol-courtesies"]);
const isField = (hit: Hit) => !NO_FIELD.has(hit.sign.name);

/** Whether a mark that ends a part of the sentence stands between two words. */
export function isParted(text: Segmented, first: number, second: number): boolean {
  const start = text.tokens[first]?.end ?? 0;
  const end = text.tokens[second]?.start ?? start;
  return /[,،;؛:.]/.test(text.folded.text.slice(start, end));
}

const MEMBERS_BEFORE = 6;
const MEMBERS_AFTER = 4;

/** Coordination of the two sides; that of an organisation's members among themselves is the organisation's own affair. */
export function coordinationTopics(hits: Hits): Made[] {
  const members = hits.sign("members");
  return hits
    .sign("coordination")
    .filter(
      (word) =>
        !members.some((hit) => gapBetween(word, hit) <= (hit.first < word.first ? MEMBERS_BEFORE : MEMBERS_AFTER)),
    )
    .map((word) => ({ slug: "strategic-coordination", rule: "topic-coordination", hits: [word] }));
}

/** International affairs are a topic where they are talked about, not where they are the field of coordination or of influence. */
export function affairsTopics(hits: Hits, slugs: ReadonlySet<string>): Made[] {
  if (slugs.has("strategic-coordination") || slugs.has("sco") || slugs.has("un")) return [];
  return hits.sign("affairs").map((word) => ({ slug: "international-situation", rule: "topic-named", hits: [word] }));
}

const MEETING_WITHIN = 5;
/** "their meeting on the margins of the forum for … held in … last month" */
const BESIDE_WITHIN = 16;

/** Meetings other than the report's own: those that a word of time or number sets apart. */
export function meetingTopics(hits: Hits): Made[] {
  const times = hits.sign("other-time");
  return hits.sign("meeting").flatMap((word) => {
    const beside = hits.sign("margins").some((hit) => gapBetween(word, hit) === 0);
    // An organisation's own summit goes with the organisation.
    if (hits.topics.some((hit) => BODIES.has(hit.sign.name) && gapBetween(word, hit) <= 1)) return [];
    const time = times.find((hit) => gapBetween(word, hit) <= (beside ? BESIDE_WITHIN : MEETING_WITHIN));
    return time ? [{ slug: "high-level-exchanges", rule: "topic-other-meeting", hits: [word, time] }] : [];
  });
}

/**
 * Where the report's own meeting is still to come or was put off, the talk about it is about an exchange of visits: words for a
 * meeting or a trip, and a clause that names nothing else ("He regretted the decision").
 */
export function pendingTopics(hits: Hits, isOnly: boolean): Made[] {
  const words = [...hits.sign("meeting"), ...hits.sign("own-visit")];
  if (words.length === 0 && !isOnly) return [];
  return [{ slug: "high-level-exchanges", rule: "topic-pending-meeting", hits: words }];
}

const SECURITY_WITHIN = 4;

/** Peace, security or stability of a region, and of the world. */
export function securityTopics(hits: Hits): Made[] {
  const made: Made[] = [];
  for (const [sign, slug] of [
    ["region", "regional-security"],
    ["world", "global-security"],
  ] as const) {
    for (const word of hits.sign("security")) {
      const where = hits.sign(sign).find((hit) => gapBetween(word, hit) <= SECURITY_WITHIN);
      if (where) made.push({ slug, rule: "topic-together", hits: [word, where] });
    }
  }
  return made;
}
