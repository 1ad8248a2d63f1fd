import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ar, en } from "@/lib/i18n/messages";

const ROOM = "lib/extraction";
/** What the machine's drafts carry as the name of a rule begins so, or stands after `rule`. */
const NAMED =
  /["`]((?:clause|speaker|kind|topic|date|place|format|occasion|person|reference|ignored)-[a-z$][^"`\s/]*)["`]/g;
const AFTER_RULE = /\brule(?::|,| =| \?)[^;\n]*/g;
const UNION = /type ClauseRule =((?:\s*\| "[a-z-]+")+)/;

/** Where a date is counted from; they stand in the names of the rules of dates. */
const BASES = ["dateline", "dateline-hijri", "dateline-numbers", "dateline-calendars-disagree", "published"];

/** The parts of names that the sources put together, and what each can be. */
const PARTS: Record<string, readonly string[]> = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: as the sources write them
  "clause-${item.outer}": [
    ...["main", "joined", "connector", "pronoun", "participle", "relative", "nominal", "passive", "inner", "quoted"],
  ].map((role) => `clause-${role}`),
  "date-${kind}-${base.rule}": dates(["weekday", "relative"]),
  "date-relative-${base.rule}": dates(["relative"]),
  "date-${kind}-alone": ["date-weekday-alone", "date-relative-alone"],
  "format-${remote.channel}": ["format-phone", "format-video"],
  "place-none-${format}": ["place-none-phone", "place-none-video"],
  "kind-${clause.kind}": ["kind-said", "kind-agreed", "kind-discussed"],
  "occasion-${wanted}": ["occasion-event", "occasion-visit"],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as the sources write them
};

/** Words beside `rule` that name none: they are compared with, or belong to a rule's inside. */
const NO_RULES = new Set([",", "and", "raise", "held", "event-past"]);
function dates(kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => BASES.map((base) => `date-${kind}-${base}`));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

function namesIn(source: string): string[] {
  const after = [...source.matchAll(AFTER_RULE)].flatMap(([line]) =>
    [...line.matchAll(/["`]([^"`\s]+)["`]/g)].map(([, name = ""]) => name),
  );
  const union = [...(UNION.exec(source)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(([, name = ""]) => name);
  return [...[...source.matchAll(NAMED)].map(([, name = ""]) => name), ...after, ...union];
}

/** In English the rule of a speaker is the kind of name that stood there: `rule: cue`. */
const CUES = ["name", "title", "joint", "two-names", "state", "institution", "agency"];

const found = new Set([...sources(ROOM).flatMap(namesIn), ...CUES]);
const names = [...found]
  .flatMap((name) => PARTS[name] ?? [name])
  // Names of cues and of events are put together likewise, but no draft carries them as a rule.
  .filter((name) => !NO_RULES.has(name) && !BASES.includes(name) && !/^(event-|switch\+|via-)/.test(name));

describe("the rules of the machine", () => {
  it("are found in its sources", () => {
    expect(names.length).toBeGreaterThan(80);
    expect(names).toEqual(expect.arrayContaining(["clause-main", "speaker-named", "second-verb", "person-by-title"]));
    const open = names.filter((name) => name.includes("$"));
    expect(open, "names put together from parts that this test does not know").toEqual([]);
  });
  it.each([
    ["en", en.rules],
    ["ar", ar.rules],
  ])("have words in %s", (_, rules) => {
    const keys = [...new Set(names.map((name) => `rule_${name.replace(/[^a-zA-Z0-9]+/g, "_")}`))];
    expect(keys.filter((key) => !Object.hasOwn(rules, key))).toEqual([]);
  });
});
