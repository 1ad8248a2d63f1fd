import { expect, it } from "vitest";
import type { StatementRow } from "@/lib/domain/statement-row";
import { topicChange } from "./topic-change";

const said = (side: string, ...topics: string[]) =>
  ({ side, topics: topics.map((slug) => ({ slug })) }) as unknown as StatementRow;

it("tells new, returned and silent topics of each side apart, in the order of the list", () => {
  const now = [said("CN", "sco", "energy"), said("CN", "energy"), said("joint", "sco")];
  const then = [said("CN", "sco", "taiwan"), said("RU", "energy")];
  expect(topicChange(now, then, ["CN", "RU", "joint", "unknown"], ["energy", "taiwan", "sco"])).toEqual([
    { side: "CN", fresh: ["energy"], again: ["sco"], silent: ["taiwan"] },
    { side: "RU", fresh: [], again: [], silent: ["energy"] },
    { side: "joint", fresh: ["sco"], again: [], silent: [] },
  ]);
});
