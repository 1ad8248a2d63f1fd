import { describe, expect, it } from "vitest";
import { extract } from "../extract";

const MET = "التقى وزير الخارجية العماني بدر البوسعيدي نظيره النرويجي إسبن بارت إيدي. ";
const OMANI = "Badr al-Busaidi";
const NORWEGIAN = "Espen Barth Eide";
const BOTH = [OMANI, NORWEGIAN];

/** What is read behind a sentence that tells who met: rule, speakers, cue, verb and words of each statement. */
const read = (rest: string) => {
  const text = MET + rest;
  return extract(text).statements.map((statement) => ({
    rule: statement.clauseTrace.rule,
    who: statement.speakers,
    how: statement.speakerTrace.rule,
    kind: statement.kind,
    verb: statement.verb,
    speech: statement.speech,
    via: statement.via,
    outside: statement.inMeeting === false,
    words: text.slice(statement.start, statement.end),
  }));
};
const only = (rest: string) => {
  const found = read(rest);
  expect(found.map(({ words }) => words)).toHaveLength(1);
  return found[0];
};

describe("clauses of an Arabic report", () => {
  it.each([
    ["main", "وقال إيدي إن السوق هادئة.", "وقال", [NORWEGIAN]],
    ["passive", "وجرى خلال اللقاء بحث ملف الصيد البحري.", "وجرى … بحث", BOTH],
    ["quoted", "ونقلت وكالة الأنباء العمانية عن البوسعيدي قوله إن المرفأ باق.", "ونقلت … قوله", [OMANI]],
    ["main", "وتناولت المحادثات ملف الصيد البحري.", "وتناولت", BOTH],
    ["main", "وجاء في البيان المشترك أن الجانبين يرحبان بالخط البحري.", "وجاء", BOTH],
    ["postposed", "الخط البحري سيفتح قبل الشتاء، وفقا للبوسعيدي.", "وفقا", [OMANI]],
    ["relative", "وطالبت صحف محلية بإغلاق المرفأ، وهو ما رفضه البوسعيدي.", "رفضه", [OMANI]],
    ["main", "وهنأ إيدي السلطنة بعيدها الوطني.", "وهنأ", [NORWEGIAN]],
    ["main", '"السوق هادئة والأسعار ثابتة"، شدد الوزير النرويجي.', "شدد", [NORWEGIAN]],
    ["main", "وفي رده على سؤال حول الأسعار، قال إيدي إن السوق هادئة.", "قال", [NORWEGIAN]],
    ["main", "وفي تصريح للصحافة عقب اللقاء، أوضح إيدي أن السوق هادئة.", "أوضح", [NORWEGIAN]],
    ["main", "وفي ختام المحادثات التي دامت ساعتين، أعلن إيدي أن السوق هادئة.", "أعلن", [NORWEGIAN]],
    ["main", 'وقال إيدي مخاطبا مضيفه: "السوق هادئة".', "وقال", [NORWEGIAN]],
    ["postposed", "وبحسب البوسعيدي، فإن الخط البحري سيفتح قبل الشتاء.", "وبحسب", [OMANI]],
    ["main", "وفي تعليقه على الأسعار قال إيدي إن السوق هادئة.", "قال", [NORWEGIAN]],
  ])("takes a %s clause: %s", (rule, text, verb, who) => {
    expect(only(text)).toMatchObject({ rule: `clause-${rule}`, verb, who });
  });

  it.each([
    ["joined", "وأضاف أن الشركات تنتظر"],
    ["pronoun", "لكنه أعرب عن أسفه لبطء الإجراءات"],
    ["participle", "مشيرا إلى قطاع الصيد"],
  ])("parts a %s clause from the one before, with the same speaker", (rule, words) => {
    const [first, second] = read(`وقال إيدي إن التجارة تنمو، ${words}.`);
    expect(first).toMatchObject({ words: "وقال إيدي إن التجارة تنمو", who: [NORWEGIAN] });
    expect(second).toMatchObject({ rule: `clause-${rule}`, words, who: [NORWEGIAN] });
  });

  it("does not take the minister who is told for one of two speakers", () => {
    const [first] = read("وأبلغ البوسعيدي وزير الخارجية النرويجي إسبن بارت إيدي أن المرفأ باق.");
    expect(first).toMatchObject({ who: [OMANI] });
  });

  it("does not take what a preposition governs for the subject", () => {
    const [, second] = read("وقال إيدي إن التجارة تنمو. وعن اليابان، قال إن السوق هادئة.");
    expect(second).toMatchObject({ who: [NORWEGIAN], how: "speaker-last-subject" });
  });

  it("takes a preposition with a pronoun for the verb's own", () => {
    const found = read(
      "وشكر إيدي عمان على الضيافة، وطلب منها فتح المرفأ. وقال البوسعيدي إن السوق هادئة، وبحث معه ملف الصيد.",
    );
    expect(found.map(({ verb, who }) => [verb, who])).toEqual([
      ["وشكر", [NORWEGIAN]],
      ["وطلب", [NORWEGIAN]],
      ["وقال", [OMANI]],
      ["وبحث", BOTH],
    ]);
  });

  it("knows a spokesman whose office stands behind his name", () => {
    const [told] = read(
      "وصرح السفير أولاف هانسن المتحدث الرسمي باسم الخارجية النرويجية بأن الوزير إيدي رحب بفتح المرفأ.",
    );
    expect(told).toMatchObject({ who: [NORWEGIAN], via: "أولاف هانسن" });
  });

  it("gives a participle that stands first the speaker of the verb behind it", () => {
    const [first] = read("ومشيرا إلى قطاع الصيد، قال إيدي إن التجارة تنمو.");
    expect(first).toMatchObject({ words: "ومشيرا إلى قطاع الصيد", how: "speaker-of-verb-behind", who: [NORWEGIAN] });
  });

  it("reads what stands behind a connector and what is told of a name", () => {
    const connected =
      "اجتمع وزير الخارجية العماني بدر البوسعيدي مع نظيره النرويجي إسبن بارت إيدي، حيث بحث الوزيران أمن الملاحة.";
    expect(extract(connected).statements[0]).toMatchObject({ speakers: BOTH, kind: "discussed", verb: "بحث" });
    const told = `${MET.replace(". ", "")}، الذي أعرب عن تقديره لحفاوة الاستقبال.`;
    expect(extract(told).statements[0]).toMatchObject({ speakers: [NORWEGIAN], verb: "أعرب … عن تقديره" });
  });

  it("joins a narrator with what he reports into one statement", () => {
    expect(only("وذكرت وزارة الخارجية العمانية أن البوسعيدي أكد دعم بلاده للصيادين.")).toMatchObject({
      who: [OMANI],
      via: "Ministry of Foreign Affairs of Oman",
      verb: "أكد",
      words: "وذكرت وزارة الخارجية العمانية أن البوسعيدي أكد دعم بلاده للصيادين",
    });
  });

  it("cuts off tails that name the agency or the occasion", () => {
    expect(only("وقال إيدي إن التجارة تنمو سريعا، بحسب وكالة الأنباء العمانية.")?.words).toBe(
      "وقال إيدي إن التجارة تنمو سريعا",
    );
    expect(only("وقال إيدي إن التجارة تنمو سريعا، وذلك خلال مؤتمر صحفي في مسقط.")?.words).toBe(
      "وقال إيدي إن التجارة تنمو سريعا",
    );
  });

  it.each([
    ["what is denied", "ولم يؤكد إيدي أن الاتفاق جاهز."],
    ["analysts", "ويرى محللون أن الخط البحري مكلف. وقال خبير في الملاحة إن الموسم قصير."],
    ["here, which looks like a verb", "هنا في مسقط ميناء قديم."],
    ["what nobody says", "يذكر أن الميناء بني قبل قرن."],
  ])("makes no statement of %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("makes no statement of a verb inside what is said", () => {
    expect(only("وقال إيدي إن الصيادين الذين طالبوا بالتعويض سيحصلون عليه.")?.who).toEqual([NORWEGIAN]);
    expect(only("وقال مسؤول نرويجي رفض الكشف عن هويته إن الوفد سيعود.")).toMatchObject({ verb: "وقال", outside: true });
  });

  it("ends a quotation that is never closed with its paragraph", () => {
    const found = read('وقال إيدي: "السوق هادئة والأسعار ثابتة.\nوأضاف البوسعيدي أن الميناء جاهز.');
    expect(found.map(({ who, speech }) => [who[0], speech])).toEqual([
      [NORWEGIAN, "direct"],
      [OMANI, "indirect"],
    ]);
  });

  it("links what is said twice in nearly the same words", () => {
    const said = "وأكد البوسعيدي أن الميناء الجديد سيخدم الصيادين والتجار في الساحل كله. ";
    expect(extract(`${MET}${said}وبحثا الأسعار. ${said}`).duplicates).toEqual([[1, 3]]);
  });
});

describe("speakers in an Arabic report", () => {
  it.each([
    ["dual verb", "واتفقا على تشكيل لجنة فنية.", BOTH, "speaker-dual-verb"],
    ["both sides by their states", "وأكد الجانبان العماني والنرويجي ضرورة حماية البحر.", BOTH, "speaker-joint"],
    ["a state that is called on is no speaker", "ودعا النرويج إلى تمويل المنارة.", [OMANI], "speaker-last-subject"],
    ["an unnamed official", "وقال مسؤول نرويجي إن الوفد سيعود.", ["Norway official"], "speaker-unnamed-official"],
    [
      "a spokesman by name",
      "وقال المتحدث باسم الخارجية النرويجية أولاف هانسن إن الوفد راض.",
      ["أولاف هانسن"],
      "speaker-institution",
    ],
  ])("%s", (_, text, who, how) => {
    expect(only(text)).toMatchObject({ who, how });
  });

  it("lets the other side take the floor", () => {
    expect(read("وقال البوسعيدي إن الميناء جاهز. من جهته، شدد على أهمية السلامة.").at(-1)).toMatchObject({
      who: [NORWEGIAN],
      how: "speaker-switch-phrase",
    });
    expect(read("ورحب البوسعيدي بالوفد، فيما أكد ضيفه أن الزيارة ناجحة.").at(-1)).toMatchObject({
      who: [NORWEGIAN],
      how: "speaker-other-one",
    });
  });

  it("has a verb agree with whoever speaks", () => {
    const text =
      "التقى وزير الخارجية العماني بدر البوسعيدي نظيرته السويدية ماريا مالمر ستينرغارد. وقالت ستينرغارد إن البحر للجميع، وأضافت أن المنارة قديمة.";
    const speakers = extract(text).statements.map(({ speakers: [name] }) => name);
    expect(speakers).toEqual(["Maria Malmer Stenergard", "Maria Malmer Stenergard"]);
  });

  it("counts whoever is named behind with", () => {
    const text = "بحث وزير الخارجية العماني بدر البوسعيدي مع نظيره النرويجي إسبن بارت إيدي أمن الملاحة.";
    expect(extract(text).statements[0]).toMatchObject({ speakers: BOTH, kind: "discussed" });
  });
});
