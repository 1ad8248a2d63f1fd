import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { reportLanguage } from "./report-language";
import { fold } from "./text/fold";

const of = (text: string) => reportLanguage(fold(text));

describe("the language of a report", () => {
  it("is told by most of its letters", () => {
    expect(of("التقى الوزيران في باريس (AFP)")).toBe("ar");
    expect(of("The ministers met in Paris. السلام")).toBe("en");
    expect(of("Министры встретились в Париже")).toBe("ru");
    expect(of("两国外长在巴黎会晤 Paris")).toBe("zh");
    expect(of("12 — 14")).toBe("und");
  });

  it("is said plainly where it is not read: nothing is made up", () => {
    const draft = extract("两国外长在巴黎会晤。双方一致同意。");
    expect(draft.language).toBe("zh");
    expect(draft.statements).toEqual([]);
    expect(draft.meeting).toMatchObject({ date: null, place: null, participants: [] });
    expect(draft.meeting.dateTrace.rule).toBe("language-not-read");
  });
});
