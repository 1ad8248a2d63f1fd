import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { readArabicCast } from "./arabic-cast";
import { transliterate } from "./transliterate";

/** Each mention's words with whom they stand for: his name as printed, or "-". */
const mentionsOf = (source: string) => {
  const text = segment(fold(source));
  const { actors, mentions } = readArabicCast(text);
  return mentions.map(({ first, last, actor }) => [
    text.tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(" "),
    actor === null ? "-" : actors[actor]?.printed,
  ]);
};
const peopleOf = (source: string) =>
  readArabicCast(segment(fold(source)))
    .actors.filter(({ kind }) => kind === "person")
    .map(({ printed, role, country }) => [printed, role, country]);

describe("who is named in an Arabic report", () => {
  it("reads a title with a name, known or not", () => {
    expect(peopleOf("وصل وزير الخارجية العماني بدر البوسعيدي إلى المطار.")).toEqual([
      ["بدر البوسعيدي", "Foreign Minister", "OM"],
    ]);
    expect(peopleOf("استقبل وزير النقل النرويجي أولاف هانسن وفدا.")).toEqual([
      ["أولاف هانسن", "Transport Minister", "NO"],
    ]);
    expect(peopleOf("قال وزير النقل النرويجي، أولاف هانسن، إن البحر هادئ.")).toEqual([
      ["أولاف هانسن", "Transport Minister", "NO"],
    ]);
    expect(peopleOf("وصل إسبن بارت إيدي وزير خارجية النرويج إلى مسقط.")).toEqual([
      ["إسبن بارت إيدي", "Foreign Minister", "NO"],
    ]);
  });

  it("reads long titles up to the name", () => {
    const names = (source: string) => peopleOf(source).map(([printed]) => printed);
    expect(names("قال نائب رئيس الوزراء ووزير الخارجية وشؤون المغتربين هاني درويش إن البحر هادئ.")).toHaveLength(1);
    expect(names("استقبل وزير الخارجية والنيجريين بالخارج لجمهورية النيجر، السيد إبراهيم ياكينا، وفدا.")).toEqual([
      "إبراهيم ياكينا",
    ]);
    expect(names("وصل الأمين العام لحلف شمال الأطلسي (الناتو) كارل هانسن إلى مسقط.")).toEqual(["كارل هانسن"]);
    expect(names("قال وزير الصيد النرويجي عبد الرحمن هانسن إن البحر هادئ.")).toEqual(["عبد الرحمن هانسن"]);
    expect(names("ودعا رئيس مجلس الوزراء الشركات إلى العمل.")).toEqual(["رئيس مجلس الوزراء"]);
  });

  it("reads the name of somebody in an office without a state before what he says", () => {
    expect(peopleOf("واعتبر زعيم المعارضة كمال هانسن أن البحر هادئ.").map(([printed]) => printed)).toEqual([
      "كمال هانسن",
    ]);
    expect(peopleOf("وانتقد الرئيس النرويجي استخدام السفن.").map(([printed]) => printed)).toEqual(["الرئيس النرويجي"]);
  });

  it("does not take an object for a name", () => {
    const found = mentionsOf("التقى رئيس الوزراء الياباني شينزو آبي الوفد، وأعلن آبي للصحفيين أن البحر هادئ.");
    expect(found.slice(-1)).toEqual([["ابي", "شينزو آبي"]]);
  });

  it("takes a word printed with آ for a name unless it is the particle آل", () => {
    const said = (name: string, again: string) =>
      mentionsOf(`وصل وزير النقل النرويجي ${name} إلى مسقط. وقال ${again} إن البحر هادئ.`).slice(-1);
    expect(said("أولاف آبا", "آبا")).toEqual([["ابا", "أولاف آبا"]]);
    expect(said("أولاف آل هانسن", "آل درويش")).not.toContainEqual(["ال", "أولاف آل هانسن"]);
    expect(said("أولاف أبو هانسن", "أبو")).not.toContainEqual(["ابو", "أولاف أبو هانسن"]);
  });

  it("gives a counterpart the office of the one before, as his state calls it", () => {
    const [, other] = peopleOf("اتصل وزير الخارجية العماني بدر البوسعيدي بنظيره الأمريكي ماركو روبيو.");
    expect(other).toEqual(["ماركو روبيو", "Secretary of State", "US"]);
  });

  it("leads short names and titles back to whoever was introduced", () => {
    const found = mentionsOf(
      "التقى وزير الخارجية العماني بدر البوسعيدي وزير النقل النرويجي أولاف هانسن. وشكر البوسعيدي هانسن. وغادر الوزير النرويجي.",
    );
    expect(found.slice(-3)).toEqual([
      ["البوسعيدي", "بدر البوسعيدي"],
      ["هانسن", "أولاف هانسن"],
      ["الوزير النرويجي", "أولاف هانسن"],
    ]);
  });

  it("knows whose courtesy a pronoun is", () => {
    const found = mentionsOf(
      "استقبل سمو الشيخ تميم بن حمد أمير قطر معالي وزير المالية العماني سالم الراشدي. وأكد سموه متانة العلاقات. وشكر معاليه الدوحة.",
    );
    expect(found).toContainEqual(["سموه", "تميم بن حمد"]);
    expect(found).toContainEqual(["معاليه", "سالم الراشدي"]);
  });

  it("takes a surname that is a word only next to a title, and letters that look like and", () => {
    const found = mentionsOf(
      "زار الرئيس الصيني هو جينتاو مصنعا. وأكد الرئيس هو أن المصنع كبير، وكان هو الأول في المدينة.",
    );
    expect(found).toEqual([
      ["الرئيس الصيني هو جينتاو", "هو جينتاو"],
      ["الرئيس هو", "هو جينتاو"],
    ]);
    expect(peopleOf("استقبل الوزير سفير كينيا بيتر وانجيرو في مسقط.").at(-1)?.[0]).toBe("بيتر وانجيرو");
  });

  it("reads where an envoy is posted, and names in hashtags", () => {
    expect(peopleOf("وصل المبعوث النرويجي إلى السودان أولاف هانسن.")).toEqual([["أولاف هانسن", "Special Envoy", "NO"]]);
    expect(peopleOf("وصل وزير الخارجية العماني #بدر_البوسعيدي إلى المطار.")).toEqual([
      ["بدر البوسعيدي", "Foreign Minister", "OM"],
    ]);
  });

  it("keeps two people of one family name apart", () => {
    const found = mentionsOf(
      "استقبل وزير المالية العماني حمد الراشدي وزير النقل العماني سالم الراشدي. وقال سالم الراشدي إن العمل مستمر.",
    );
    expect(found.map(([, who]) => who)).toEqual(["حمد الراشدي", "سالم الراشدي", "سالم الراشدي"]);
  });

  it("knows spokesmen, agencies and ministries again", () => {
    expect(
      mentionsOf("قال المتحدث باسم الخارجية النرويجية أولاف هانسن إن الوفد راض. وأضاف المتحدث أن الزيارة قصيرة.").at(
        -1,
      ),
    ).toEqual(["المتحدث", "أولاف هانسن"]);
    expect(mentionsOf("ذكرت وكالة الأنباء العمانية أن البحر هادئ. وأضافت الوكالة أن الصيد مفتوح.").at(-1)).toEqual([
      "الوكالة",
      "وكالة الأنباء العمانية",
    ]);
    expect(mentionsOf("أعلنت وزارة الخارجية النرويجية الموعد. وقالت الوزارة إن الوفد كبير.").at(-1)).toEqual([
      "الوزارة",
      "وزارة الخارجية النرويجية",
    ]);
  });

  it.each([["أكد الجانبان العماني والنرويجي حماية البحر."], ["اتفق وزيرا خارجية عمان والنرويج على لجنة."]])(
    "reads the states of two together: %s",
    (text) => {
      const [group] = readArabicCast(segment(fold(text))).mentions;
      expect(group).toMatchObject({ kind: "group", countries: ["OM", "NO"] });
    },
  );

  it("writes an unknown name in Latin letters, roughly", () => {
    expect(transliterate("أولاف هانسن")).toBe("Aulaf Hansn");
    expect(transliterate("")).toBe("");
  });
});
