import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { isArabic } from "../text/tokens";
import { type DateOptions, readDate } from "./read-date";

const read = (source: string, options: Partial<DateOptions> = {}) => {
  const text = segment(fold(source));
  const language = text.tokens.some((token) => isArabic(token.text)) ? "ar" : "en";
  return readDate(text, { language, ...options });
};
const dateOf = (source: string, published?: string) => read(source, published ? { published } : {}).date;

const AR_CALL = "أجرى الوزير اتصالا هاتفيا مع نظيره";
const EN_CALL = "The minister had a phone call with his counterpart";

describe("rows of the guide's table", () => {
  it.each([
    ["full date", `${AR_CALL} يوم 8 يونيو 2017.`, "2017-06-08", "day"],
    ["full date", `${EN_CALL} on 8 June 2017.`, "2017-06-08", "day"],
    ["full date", `${EN_CALL} on June 8, 2017.`, "2017-06-08", "day"],
    ["full date in figures", `${EN_CALL} on 2017-06-08.`, "2017-06-08", "day"],
    ["full date in figures", `${AR_CALL} بتاريخ 8/6/2017.`, "2017-06-08", "day"],
    ["day and month", `${AR_CALL} في 1 مارس.`, "XXXX-03-01", "month-day"],
    ["day and month", `${EN_CALL} on March 1.`, "XXXX-03-01", "month-day"],
    ["span", "زار الوزير اليابان يومي 10 و11 مايو.", "XXXX-05-10/XXXX-05-11", "month-day-range"],
    ["span", "زار الوزير اليابان من 30 مايو إلى 2 يونيو.", "XXXX-05-30/XXXX-06-02", "month-day-range"],
    ["span", "The minister visited Japan on May 10-11.", "XXXX-05-10/XXXX-05-11", "month-day-range"],
    ["span", "The minister visited Japan from 10 to 11 May 2019.", "2019-05-10/2019-05-11", "day"],
    ["span", "The minister visited Japan from May 30 to June 2.", "XXXX-05-30/XXXX-06-02", "month-day-range"],
    ["year of the occasion", "منتدى الشراكة 2023: الرئيسان يعقدان محادثات", "2023", "year"],
    ["year of the occasion", "Partnership Summit 2023: presidents hold talks", "2023", "year"],
    ["month and year", "The two presidents met in June 2018 for two hours.", "2018-06", "month"],
    ["today alone", `${AR_CALL} اليوم.`, null, "relative"],
    ["today alone", `${EN_CALL} today.`, null, "relative"],
    ["weekday alone", `${AR_CALL}، الاثنين.`, null, "weekday"],
    ["weekday alone", `${EN_CALL} on Monday.`, null, "weekday"],
    ["nothing", `${AR_CALL}.`, null, "unknown"],
    ["nothing", `${EN_CALL}.`, null, "unknown"],
  ])("%s: %s", (_, source, date, datePrecision) => {
    expect(read(source)).toMatchObject({ date, datePrecision });
  });

  it("has no date for a meeting that was not held", () => {
    const draft = read("ألغي اللقاء بين الوزيرين الذي كان مقررا في 8 يونيو 2017.", { notHeld: true });
    expect(draft).toEqual({
      date: null,
      dateEvidence: null,
      datePrecision: "none",
      dateTrace: { rule: "date-not-held", words: [] },
    });
  });
});

describe("datelines are the day of filing", () => {
  it.each([
    ["weekday before the day", `روما 9 يونيو 2017 (وكالة) ${AR_CALL} اليوم (الخميس).`, "2017-06-08"],
    ["weekday that is the day", `روما 9 يونيو 2017 (وكالة) ${AR_CALL} الجمعة.`, "2017-06-09"],
    ["last night", `روما 11 يوليو 2016 م واس\n${AR_CALL} الليلة الماضية.`, "2016-07-10"],
    ["the day before yesterday", `روما 1 مارس 2016 /قنا/ ${AR_CALL} أول أمس.`, "2016-02-28"],
    ["figures", `التاريخ : 04/02/2026\nروما - 4 - 2 (كونا) -- ${AR_CALL} اليوم الأربعاء.`, "2026-02-04"],
    ["figures without a year", `روما - 4 - 2 (كونا) -- ${AR_CALL} اليوم.`, "XXXX-02-04"],
    ["both calendars", `أبها 12 رجب 1438 هـ الموافق 9 أبريل 2017 م واس\n${AR_CALL} مساء اليوم.`, "2017-04-09"],
    ["Hijri alone", `أبها 12 رجب 1438هـ واس\n${AR_CALL} اليوم.`, "2017-04-09"],
    ["a line of its own", `9 June 2017\n${EN_CALL} yesterday.`, "2017-06-08"],
    ["agency", `ROME, June 9, 2017 (Agency) -- ${EN_CALL} on Thursday.`, "2017-06-08"],
    ["agency without a year", `ROME, Feb. 4 (Xinhua) -- ${EN_CALL} today.`, "XXXX-02-04"],
    ["a weekday needs the year", `ROME, Feb. 4 (Xinhua) -- ${EN_CALL} on Wednesday.`, null],
    ["a leap day may lie between", `ROME, March 1 (Xinhua) -- ${EN_CALL} yesterday.`, null],
    ["no word of time", `روما 9 يونيو 2017 (وكالة) ${AR_CALL}.`, null],
    ["no word of time", `ROME, June 9, 2017 (Agency) -- ${EN_CALL}.`, null],
    ["a day without its year", `ROME, June 9, 2017 (Agency) -- ${EN_CALL} on June 8.`, "2017-06-08"],
    ["the turn of the year", `ROME, January 2, 2018 (Agency) -- ${EN_CALL} on December 30.`, "2017-12-30"],
  ])("%s: %s", (_, source, date) => {
    expect(dateOf(source)).toBe(date);
  });

  it("says so where the two calendars differ, and keeps the Gregorian one", () => {
    const draft = read(`أبها 12 رجب 1438 هـ الموافق 19 أبريل 2017 م واس\n${AR_CALL} اليوم.`);
    expect(draft).toMatchObject({
      date: "2017-04-19",
      dateTrace: { rule: "date-relative-dateline-calendars-disagree" },
    });
  });
});

describe("names of months", () => {
  it.each([
    ["3 كانون الثاني 2016", "2016-01-03"],
    ["3 جانفي 2016", "2016-01-03"],
    ["3 فيفري 2016", "2016-02-03"],
    ["3 آذار 2016", "2016-03-03"],
    ["3 أفريل 2016", "2016-04-03"],
    ["3 ماي 2016", "2016-05-03"],
    ["3 أيار/مايو 2016", "2016-05-03"],
    ["3 يونيه 2016", "2016-06-03"],
    ["3 جوان 2016", "2016-06-03"],
    ["3 يوليو تموز 2016", "2016-07-03"],
    ["3 يوليوز 2016", "2016-07-03"],
    ["3 جويلية 2016", "2016-07-03"],
    ["3 غشت 2016", "2016-08-03"],
    ["3 أوت 2016", "2016-08-03"],
    ["3 آب 2016", "2016-08-03"],
    ["3 شتنبر 2016", "2016-09-03"],
    ["3 تشرين الأول (أكتوبر) 2016", "2016-10-03"],
    ["3 نونبر 2016", "2016-11-03"],
    ["3 دجنبر 2016", "2016-12-03"],
    ["الثالث من كانون الأول عام 2016", "2016-12-03"],
    ["الحادي والعشرين من شهر نيسان 2016", "2016-04-21"],
    ["٣ شباط ٢٠١٦", "2016-02-03"],
  ])("%s", (words, date) => {
    expect(dateOf(`${AR_CALL} في ${words}.`)).toBe(date);
  });

  it.each([
    ["a surname", "التقى الوزير 5 نواب مع شينزو آبي وتيريزا ماي."],
    ["a verb", "التقى الوزير نظيره الذي مارس المهنة 5 سنوات."],
    ["a modal", "The minister met his counterpart, and 5 more may follow."],
    ["a name", "Prime Minister May met 12 ministers."],
  ])("does not take %s for a month", (_, source) => {
    expect(read(source)).toMatchObject({ date: null, datePrecision: "unknown" });
  });
});

describe("dates of other things", () => {
  it.each([
    [`${AR_CALL} لتهنئته بعد الانتخابات التي نظمت في 19 ماي 2017.`],
    [`${AR_CALL} وذكر بمعاهدة 16 يوليو 2001.`],
    [`${AR_CALL} في إطار شراكة قائمة منذ 3 مايو 2001.`],
    [`${AR_CALL}. وكان الوزيران قد التقيا في 5 يناير 2016.`],
    [`${AR_CALL}. وقال: "نلتقي في 5 يناير 2016 مجددا".`],
    [`${EN_CALL} after the elections of 19 May 2017.`],
    [`${EN_CALL} and recalled the treaty of 16 July 2001.`],
    [`${EN_CALL}. They had met on 5 January 2016.`],
    [`${EN_CALL}. "We signed it on 5 January 2016," he said.`],
    [`${EN_CALL}. They will meet on 5 January 2016.`],
  ])("%s", (source) => {
    expect(dateOf(source)).toBeNull();
  });

  it("does not take the day of the telling", () => {
    expect(dateOf(`أعلن المتحدث باسم الرئاسة اليوم أن الرئيسين تحدثا هاتفيا.`, "2019-01-07")).toBeNull();
    expect(
      dateOf("A spokesman said on Monday that the two presidents had a telephone conversation.", "2019-01-08"),
    ).toBe(null);
  });
});

describe("the day of publication", () => {
  it.each([
    [`${AR_CALL} اليوم.`, "2018-06-10", "2018-06-10"],
    [`${AR_CALL} مساء أمس الأحد.`, "2018-06-11", "2018-06-10"],
    [`${AR_CALL} الجمعة.`, "2018-06-10", "2018-06-08"],
    [`${AR_CALL} الأحد.`, "2018-06-10", "2018-06-10"],
    [`${AR_CALL} الأحد الماضي.`, "2018-06-10", "2018-06-03"],
    [`${AR_CALL} في 1 مارس.`, "2018-06-10", "2018-03-01"],
    [`${EN_CALL} on December 20.`, "2025-01-02", "2024-12-20"],
    [`${EN_CALL} on Friday.`, "2018-06-10", "2018-06-08"],
    [`${EN_CALL}.`, "2018-06-10", null],
    [`${EN_CALL} today.`, "no day", null],
  ])("%s of %s", (source, published, date) => {
    expect(dateOf(source, published)).toBe(date);
  });

  it("counts forward for a meeting to come", () => {
    const options = { published: "2018-06-10", ahead: true };
    expect(read("من المقرر أن يلتقي الوزير نظيره يوم الثلاثاء.", options).date).toBe("2018-06-12");
    expect(read("The minister will meet his counterpart on January 5.", options).date).toBe("2019-01-05");
  });
});

it("shows the printed words, in offsets of the source", () => {
  const source = `\u202bروما ٩ يونيو ٢٠١٧ (وكالة) ${AR_CALL} اليومَ (الخميس).`;
  const { dateEvidence, dateTrace } = read(source);
  expect(dateEvidence).toBe("٩ يونيو ٢٠١٧ … اليومَ (الخميس)");
  expect(dateTrace.rule).toBe("date-weekday-dateline");
  expect(dateTrace.words.map(({ start, end }) => source.slice(start, end)).join(" … ")).toBe(dateEvidence);
});

it("reads only what stands where the meeting is told", () => {
  const source = "التقى الوزير نظيره في 3 مايو 2016. واستقبل الأمير السفير في 5 مايو 2016.";
  expect(read(source, { scope: { from: 0, to: 0 } }).date).toBe("2016-05-03");
  expect(read(source, { scope: { from: 1, to: 1 } }).date).toBe("2016-05-05");
});
