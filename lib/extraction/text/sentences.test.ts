import { describe, expect, it } from "vitest";
import { fold, sourceSpan } from "./fold";
import { findPhrases, indexPhrases } from "./phrases";
import { segment } from "./sentences";

const cut = (text: string) => {
  const { folded, sentences } = segment(fold(text));
  return sentences.map(({ start, end }) => {
    const span = sourceSpan(folded, start, end);
    return text.slice(span.start, span.end);
  });
};

describe("fold", () => {
  it("knows where each folded unit came from", () => {
    const text = "\u202bوأكَّـدَ «الوزيرُ» \u{1F4DE} \uFEFB";
    const folded = fold(text);
    expect(folded.text).toBe('واكد "الوزير" \u{1F4DE} لا');
    const at = folded.text.indexOf("واكد");
    expect(text.slice(...Object.values(sourceSpan(folded, at, at + 4)))).toBe("وأكَّـدَ ".trim());
    const last = sourceSpan(folded, folded.text.length - 2, folded.text.length);
    expect(text.slice(last.start, last.end)).toBe("\uFEFB");
  });

  it("makes digits and letters one", () => {
    expect(fold("٢٠١٧ ۲۰۱۷ إلى آسيا سورية Wang’s").text).toBe("2017 2017 الي اسيا سورية wang's");
  });
});

describe("sentences", () => {
  it("ends at a stop without a space, not in numbers, pauses, initials", () => {
    expect(cut("التقى الوزيران في باريس .وقال الأول: نعم. من جهته.. رفض الثاني 3.5 مليون")).toEqual([
      "التقى الوزيران في باريس",
      "وقال الأول: نعم",
      "من جهته.. رفض الثاني 3.5 مليون",
    ]);
    expect(cut("John F. Smith, Jr. met U.S. envoys. They spoke.")).toEqual([
      "John F. Smith, Jr. met U.S. envoys",
      "They spoke",
    ]);
  });

  it("keeps a closed quotation whole, and lets an open one end with its paragraph", () => {
    expect(cut('قال: "هذا أول. وهذا ثان". ثم غادر')).toEqual(['قال: "هذا أول. وهذا ثان"', "ثم غادر"]);
    expect(cut('قال: "هذا أول. وهذا ثان\nثم غادر')).toEqual(['قال: "هذا أول', "وهذا ثان", "ثم غادر"]);
  });

  it("joins hard-wrapped lines", () => {
    const line = "The ministers spoke about the state of the talks and about the";
    expect(
      cut(
        `${line}\n${line}\n${line}\nend of them. Then they left for the airport and for the capital city of\nthe host.`,
      ),
    ).toHaveLength(2);
  });
});

describe("phrases", () => {
  it("finds words behind what is written with them", () => {
    const index = indexPhrases([
      { phrase: "مجلس امن", value: "council" },
      { phrase: "عقوب~", value: "sanctions" },
      { phrase: "قمة * باريس", value: "summit" },
      { phrase: "السلام", value: "peace" },
    ]);
    const found = (text: string) => findPhrases(index, segment(fold(text)).tokens).map(({ value }) => value);
    expect(found("بمجلس الأمن وللعقوبات")).toEqual(["council", "sanctions"]);
    expect(found("القمة المقبلة في باريس")).toEqual(["summit"]);
    expect(found("سلام")).toEqual([]);
    expect(found("وللسلام")).toEqual(["peace"]);
  });
});
