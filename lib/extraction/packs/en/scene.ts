import { phrasesFor, type SceneWords } from "../../meetings/pack";

// English words of places, occasions and of texts that tell of no meeting.

/** English words around a meeting. */
export const SCENE: SceneWords = {
  at: ["in", "at", "to", "visiting"],
  filler: [
    "the",
    "capital",
    "city",
    "of",
    "town",
    "resort",
    "port",
    "downtown",
    "central",
    "island",
    "southern",
    "northern",
    "eastern",
    "western",
    "russian",
    "chinese",
  ],
  venues: ["palace", "office", "residence", "house", "kremlin", "headquarters", "hall", "pentagon", "downing"],
  occasions: [
    ...phrasesFor<"event" | "visit">(
      "event",
      "summit/forum/conference/congress/expo/assembly/symposium/session/dialogue",
      "g20/g7/brics/apec/asean",
    ),
    ...phrasesFor<"event" | "visit">(
      "visit",
      "(a/an/his/her/the) state/official/working/historic/two-day/three-day visit",
      "visit to",
    ),
  ],
  sideline: phrasesFor("sideline", "on/at the sidelines/margins/fringes (of)", "sidelines/margins of", "sideline"),
  monologue: phrasesFor(
    "monologue",
    "in/during * interview with",
    "press/news/media conference/briefing/statement",
    "told reporters/journalists/lawmakers/parliament",
    "in * speech/address/article/tweet/editorial/op-ed",
  ),
  another: [
    ...phrasesFor<"another" | "two">(
      "another",
      "also met/received/spoke/held/hosted",
      "separately/meanwhile",
      "in * separate meeting/call/conversation",
      "another meeting/call/conversation",
    ),
    ...phrasesFor<"another" | "two">(
      "two",
      "two (separate) calls/meetings/conversations",
      "separate calls/meetings/conversations/talks with",
    ),
  ],
  occasionEnds: [
    "which",
    "that",
    "where",
    "held",
    "on",
    "today",
    "yesterday",
    "and",
    "said",
    "as",
    "when",
    "according",
    "with",
    "who",
    "after",
    "before",
    "is",
    "was",
  ],
};
