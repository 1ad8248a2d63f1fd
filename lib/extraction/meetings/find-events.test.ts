import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { isArabic } from "../text/tokens";
import { findEvents } from "./find-events";
import { readFacts } from "./read-facts";

const eventsOf = (source: string) => {
  const text = segment(fold(source));
  const language = text.tokens.some((token) => isArabic(token.text)) ? "ar" : "en";
  return findEvents(text, language);
};
const told = (source: string) =>
  eventsOf(source).map(({ channel, held, past }) => `${channel} ${past ? "past" : held}`);

describe("findEvents", () => {
  it.each([
    ["وسيلتقي الوزير نظيره غدا", "unspecified announced"],
    ["من المتوقع أن يجتمع الرئيسان", "unspecified announced"],
    ["لم يلتق الوزير أحدا", "unspecified not-held"],
    ["تم تأجيل زيارة الأمير", "visit not-held"],
    ["وكان الرئيسان قد التقيا", "unspecified past"],
    ["لقائهما الأخير", "unspecified past"],
    ["محادثات جرت العام الماضي", "unspecified past"],
    ["استقبلت الملكة السفير", "in-person held"],
    ["تلقى الأمير اتصالا", "phone held"],
    ["تحدثا هاتفيا", "phone held"],
    ["عقدا قمة عبر تقنية الفيديو", "video held"],
    ["أجرى الزعيمان مباحثات عبر الاتصال المرئي", "video held"],
    ["زارت المستشارة اليابان", "visit held"],
    ["The ministers spoke by phone", "phone held"],
    ["They held a video conference", "video held"],
    ["The king received the prime minister", "in-person held"],
    ["The ministers are due to hold talks", "unspecified announced"],
    ["The meeting was called off", "unspecified not-held"],
    ["They did not meet with the envoy", "unspecified not-held"],
    ["They had met before", "unspecified past"],
    ["The president visited Rome", "visit held"],
    ["The Emir received a telephone call from the president", "phone held"],
    ["The sultan gave an audience to the ambassador", "in-person held"],
    ["They co-chaired the joint committee", "unspecified held"],
    ["The minister meets the envoy next week", "unspecified announced"],
    ["The ministers met and praised the talks planned for next week", "unspecified held"],
    ["The king refused to take a call from the premier", "phone not-held"],
    ["ولم يلتق الوزير أحدا", "unspecified not-held"],
    ["تستضيف أنقرة الأسبوع المقبل قمة", "unspecified announced"],
    ["لن يعقد لقاء بين الرئيسين", "unspecified not-held"],
  ])("%s", (source, first) => {
    expect(told(source)).toContain(first);
  });

  it.each([
    ["an official body", "شارك في اجتماع مجلس الإدارة"],
    ["a call to a newspaper", "قال في اتصال هاتفي مع صحيفة محلية"],
    ["communications", "تعزيز قطاع الاتصالات"],
    ["needs that are met", "Supplies meet demand"],
    ["a letter", "The king received a letter from the prime minister"],
  ])("finds none in %s", (_, source) => {
    expect(eventsOf(source)).toEqual([]);
  });

  it("knows what stands in a speaker's words", () => {
    expect(eventsOf('قال: "التقيا أمس".').map(({ quoted }) => quoted)).toEqual([true]);
  });
});

describe("hostile text", () => {
  const PIECES = [
    "التقى ",
    "في بكين ",
    "اليوم الخميس 9 يونيو ",
    "met with ",
    "had ",
    "10-11-",
    "كان كان ",
    "\n9 يونيو 2017 ",
    '"',
  ];
  const UNITS = 100_000;

  // Time that grew with the square would be a hundred times what is allowed here; a single run cannot show more.
  it.each(PIECES)("%j over and over is read to its end", (piece) => {
    const text = segment(fold(piece.repeat(Math.ceil(UNITS / piece.length))));
    const events = findEvents(text, "ar");
    const perSentence = new Map<number, number>();
    for (const { sentence } of events) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1);
    expect(Math.max(0, ...perSentence.values())).toBeLessThanOrEqual(100);
    expect(readFacts(text, { language: "ar", events, status: "held" }).placeTrace.rule).toMatch(/^place-/);
  });
});
