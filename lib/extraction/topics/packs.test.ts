import { describe, expect, it } from "vitest";
import topics from "@/seed/reference/topics.json";
import { TOPIC_PACK_AR } from "../packs/ar/topics";
import { TOPIC_PACK_EN } from "../packs/en/topics";

const slugs = topics.topics.map(({ slug }) => slug).sort();

describe.each([
  ["ar", TOPIC_PACK_AR],
  ["en", TOPIC_PACK_EN],
])("topic pack %s", (_, pack) => {
  it("has words for every topic of the taxonomy and for no other", () => {
    expect(Object.keys(pack.topics).sort()).toEqual(slugs);
    expect(Object.values(pack.topics).every((list) => list.trim() !== "")).toBe(true);
  });
});
