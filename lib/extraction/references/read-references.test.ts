import { describe, expect, it } from "vitest";
import { fold, sourceSpan } from "../text/fold";
import { segment } from "../text/sentences";
import { readReferences } from "./read-references";
import type { ReferenceContext } from "./reference-date";

function read(source: string, context: Partial<ReferenceContext> = {}) {
  const text = segment(fold(source));
  const language = /[\u0621-\u064a]/.test(source) ? "ar" : "en";
  return readReferences(text, { language, ...context }).map(({ kind, first, last, date }) => {
    const span = sourceSpan(text.folded, text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 1);
    return [kind, source.slice(span.start, span.end), date];
  });
}

describe("references in Arabic", () => {
  it("are whole noun phrases", () => {
    expect(read("وأشاد بنتائج القمة العربية في جدة، وشكر مضيفيها")).toEqual([
      ["event", "القمة العربية في جدة", undefined],
    ]);
    expect(read("وتطلع إلى قمة مجموعة العشرين في دلهي العام المقبل.", { published: "2022-11-01" })).toEqual([
      ["event", "قمة مجموعة العشرين في دلهي العام المقبل", "2023"],
    ]);
    expect(read("مشروع خط أنابيب الغاز بين الجزائر ونيجيريا يتقدم")).toEqual([
      ["project", "مشروع خط أنابيب الغاز بين الجزائر ونيجيريا", undefined],
    ]);
    expect(read("خلال الذكرى الـ50 لإقامة علاقات دبلوماسية بين الدولتين قال الوزير")).toEqual([
      ["anniversary", "الذكرى الـ50 لإقامة علاقات دبلوماسية بين الدولتين", undefined],
    ]);
  });

  it("are meetings and visits only with a mark of time", () => {
    expect(read("وقال خلال اللقاء مع الوزير إن الجو جميل")).toEqual([]);
    expect(read("وقال خلال زيارته إلى تونس إن الجو جميل")).toEqual([]);
    expect(read("وذكر لقاءهما الأخير في عمان", {})).toEqual([["meeting", "لقاءهما الأخير في عمان", undefined]]);
    expect(read("وأشاد بزيارته الأخيرة إلى تونس")[0]?.[0]).toBe("visit");
  });

  it("follow a relative clause and keep a treaty with its year inside its anniversary", () => {
    const found = read("في الذكرى الأربعين لمعاهدة الصداقة التي أبرمت عام 1981، قال الوزير");
    expect(found).toContainEqual(["document", "لمعاهدة الصداقة التي أبرمت عام 1981", "1981"]);
    expect(found[0]?.[0]).toBe("anniversary");
    expect(found[0]?.[2]).toBeUndefined();
  });
});

describe("what is no reference", () => {
  it("is a press conference or an answer", () => {
    expect(read("وقال في مؤتمر صحفي مشترك، في معرض رده على سؤال، إن الجو جميل")).toEqual([]);
    expect(read("He told a press conference that a peaceful resolution of the crisis was near")).toEqual([]);
  });
});

describe("references by number, letter and round", () => {
  it("are found in both languages", () => {
    expect(read("وشدد على تطبيق القرار 1559، ثم غادر")[0]?.slice(0, 1)).toEqual(["document"]);
    expect(read("وسلمه رسالة خطية من ملك البلاد")).toContainEqual(["document", "رسالة خطية من ملك البلاد", undefined]);
    expect(read("They will hold the next round of political consultations in Lima.")[0]?.[0]).toBe("meeting");
    expect(read("They signed a letter of intent on fisheries.")[0]?.[0]).toBe("document");
    expect(read("The two presidents last met in Oslo in June.")[0]?.[0]).toBe("meeting");
  });
});

describe("references in English", () => {
  it("reach back to the determiner", () => {
    expect(read("He praised the third Arab-Nordic Forum in Oslo and left.")).toEqual([
      ["event", "the third Arab-Nordic Forum in Oslo", undefined],
    ]);
    expect(read("They recalled their previous meeting in Rome last month.", { published: "2024-01-15" })).toEqual([
      ["meeting", "their previous meeting in Rome last month", "2023-12"],
    ]);
    expect(read("They marked the 30th anniversary of diplomatic relations.")[0]?.[0]).toBe("anniversary");
  });

  it("are no plain talks and no plain summit", () => {
    expect(read("During the meeting he spoke. The summit ended.")).toEqual([]);
  });

  it("count a day from the report's only where that is known", () => {
    const source = "the emergency ministerial meeting held the previous day";
    expect(read(source)[0]?.[2]).toBeUndefined();
    expect(read(source, { published: "2024-03-01" })[0]?.[2]).toBe("2024-02-29");
  });
});
