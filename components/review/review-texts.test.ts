import { describe, expect, it } from "vitest";
import { Attribution, Channel, Kind, Setting } from "@/lib/domain/words";
import { en } from "@/lib/i18n/messages";
import { readerOf } from "@/lib/i18n/reader";
import { MatchReason, ReviewStep } from "@/lib/review/review-view";
import { compileTexts } from "./compile-texts";
import { sayIn } from "./review-texts";
import { SHORTCUTS } from "./state/shortcuts";

const names = new Set([...Object.keys(en.review), ...Object.keys(en.words)]);
const missing = (wanted: string[]) => wanted.filter((name) => !names.has(name));

describe("texts of the review screen", () => {
  it("word every reason, step, command and word of the record", () => {
    const reasons = MatchReason.shape.code.options.map((code) => `reason_${code.replaceAll("-", "_")}`);
    const steps = ReviewStep.shape.decision.options.map((one) => `step_${one}`);
    const commands = SHORTCUTS.map(({ command }) => `command_${command}`);
    const words = [
      ...Kind.options.map((one) => `kind_${one}`),
      ...Attribution.options.map((one) => `attribution_${one}`),
      ...Channel.options.flatMap((one) => [`channel_${one}`, `by_${one}`]),
      ...Setting.options.map((one) => `setting_${one}`),
    ];
    expect(missing([...reasons, ...steps, ...commands, ...words])).toEqual([]);
  });
  it("speak without the parser of messages", () => {
    const english = sayIn(compileTexts(readerOf("en")));
    const arabic = sayIn(compileTexts(readerOf("ar", "arab")));
    expect(english("progress", { n: 2, all: 5 })).toBe("2 of 5 statements decided");
    expect(arabic("statementsHere", { n: 3 })).toBe("٣ تصريحات");
    expect(english("rule_clause_main")).toBe(en.rules.rule_clause_main);
  });
});
