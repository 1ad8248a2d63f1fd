import { describe, expect, it } from "vitest";
import { fold } from "../text/fold";
import { segment } from "../text/sentences";
import { isArabic } from "../text/tokens";
import { findEvents } from "./find-events";
import { readFacts } from "./read-facts";
import { readReportKind } from "./read-report-kind";
import { splitIntoMeetings } from "./split-into-meetings";
import { statusOf } from "./status";

const read = (source: string, published?: string) => {
  const text = segment(fold(source));
  const language = text.tokens.some((token) => isArabic(token.text)) ? "ar" : "en";
  const events = findEvents(text, language);
  const status = statusOf(text, language, events);
  const scopes = splitIntoMeetings(text, language, events);
  const { kind } = readReportKind(text, { language, events, status, scopes });
  const [scope] = kind === "multi-meeting" ? scopes : [];
  const facts = readFacts(text, {
    language,
    events,
    status: status ?? "held",
    ...(published ? { published } : {}),
    ...(scope ? { scope } : {}),
  });
  return { kind, facts, scopes, text };
};

/** Rows of a table: cells parted by "|", line ends of a source as \\n. */
const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n")));

// date | country | city | format | kind | day of publication | report
const MEETINGS = rows(String.raw`
2019-12-29 |  |  | phone | meeting-report |  | سياسي / نائب الملك يتلقى اتصالا من رئيس وزراء اليونان\n الرياض 03 جمادى الأولى 1441 هـ الموافق 29 ديسمبر 2019 م واس\n تلقى نائب الملك اليوم اتصالا هاتفيا من دولة رئيس وزراء اليونان. // انتهى //
XXXX-08-05 | JO | Amman | in-person-bilateral | meeting-report |  | عمان 5 آب (بترا)- التقى رئيس الوزراء الياباني شينزو آبي نظيره الأردني بعمان اليوم وبحث معه التعاون.
2020-06-18 | EG |  | in-person-bilateral | meeting-report | 2020-06-18 | القاهرة – أ ش أ\nاجتمع الرئيس المصري اليوم بقصر الاتحادية مع رئيس وزراء اليونان، بحضور وزيري الخارجية، وتناول اللقاء ملف الغاز.
 |  |  | not-held | non-meeting |  | نفت الخارجية الإيرانية عقد أي لقاء بين الوزير ونظيره الأمريكي في باريس هذا الأسبوع.
2019-01-08 | TR | Ankara | announced | announcement | 2019-01-07 | يتوجه وزير الخارجية الروسي غدا الثلاثاء إلى أنقرة لإجراء محادثات مع نظيره التركي بشأن الهدنة.
2019-06-08 | IQ | Baghdad | in-person-bilateral | meeting-report |  | زار وزير الخارجية الألماني بغداد يوم 8 حزيران 2019 حيث التقى نظيره العراقي وتباحثا في الأمن.
2016-05-03 | DZ | Algiers | in-person-bilateral | meeting-report |  | جدد الوزيران، في ختام اجتماعهما بالجزائر العاصمة في 3 ماي 2016، دعمهما للحل السياسي في ليبيا.
2022-03-10 |  |  | phone | meeting-report |  | تاريخ النشر: 11/03/2022\nأجرى وزير الخارجية العماني اتصالا هاتفيا أمس مع نظيره الأوكراني.
2017-06-05 | DE | Berlin | in-person-bilateral | meeting-report |  | التقت المستشارة الألمانية رئيس الوزراء الهندي في الخامس من يونيو 2017 في برلين، ورحبت بزيارته التي تسبق قمة العشرين في 7 يوليو.
 |  |  | announced | announcement |  | باريس 20-8-2022 (أ ف ب) - يقوم رئيس الوزراء النرويجي بزيارة رسمية إلى عمان من 25 إلى 27 آب/أغسطس سعيا لفتح الخط البحري.
 |  |  | announced | announcement |  | يزور رئيس الوزراء النرويجي عمان من 25 أغسطس حتى 3 سبتمبر سعيا لفتح الخط البحري.
 |  |  | announced | announcement |  | LONDON, Aug. 20, 2022 -- The Norwegian prime minister pays an official visit to Muscat from 25 to 27 August in search of a sea route.
 |  |  | announced | announcement |  | LONDON, Aug. 20, 2022 -- The Norwegian prime minister visits Muscat from August 25 until September 3 in search of a sea route.
 | OM | Muscat | visit | visit-report |  | The Norwegian prime minister visits Muscat with 25 to 27 owners of ferries.
XXXX-08-25/XXXX-08-27 | OM | Muscat | in-person-bilateral | meeting-report |  | The Norwegian prime minister visits Muscat from 25 to 27 August. He met the Omani foreign minister on arrival.
 |  |  | not-held | announcement | 2019-01-07 | أرجأ الرئيسان اجتماعهما الذي كان مقررا غدا في أنقرة إلى أجل غير مسمى، بحسب ما أعلن ديوان الرئاسة.
2017-10-05 | RU | Moscow | in-person-bilateral | meeting-report | 2017-10-05 | MOSCOW, October 5. /TASS/. The Russian president and the Saudi king held talks on Thursday, the first such visit. They signed an energy pact in Moscow.
2018-11-30 | AR | Buenos Aires | sideline | meeting-report |  | On the margins of the G20 summit in Buenos Aires, the Indian prime minister met the French president on 30 November 2018.
2022-05-09 | US | Washington | in-person-bilateral | meeting-report |  | Readout of the Secretary's Meeting with the Greek Foreign Minister\nMay 9, 2022\nThe Secretary of State met with the Greek Foreign Minister in Washington today. They discussed energy.
2021-08-20 |  |  | phone | meeting-report |  | Foreign Secretary call with the Foreign Minister of Pakistan: 20 August 2021\nThe Foreign Secretary spoke to his Pakistani counterpart this afternoon about evacuations.
2022-03-11 |  |  | phone | meeting-report |  | Press release on the Foreign Minister's telephone conversation with the Foreign Minister of Qatar\n11 March 2022 15:40\nOn March 11, the Foreign Minister had a phone call with his colleague from Qatar.
2020-04-16 |  |  | phone | meeting-report |  | President Xi held a telephone conversation with the Brazilian president on the evening of April 16, 2020, at the latter's request.
XXXX-03-12 | DE | Berlin | in-person-bilateral | meeting-report |  | The Chancellor received the Prime Minister of Norway in Berlin on Tuesday (12 March). The talks centred on gas supplies.
 |  |  | not-held | non-meeting | 2016-02-05 | Merkel's visit to Ankara, planned for Monday, will not take place, her office announced. Both sides cited the weather.
2021-03-09 | TG | Lome | announced | announcement | 2021-03-03 | The presidents of Ghana and Togo are expected to hold talks in Lome next Tuesday, officials said. Trade tops the agenda.
 | KR |  | announced | announcement |  | يبدأ سمو ولي العهد، يوم الأربعاء المقبل، زيارة رسمية إلى كوريا الجنوبية، ومن المقرر أن يعقد جلسة مباحثات مع رئيسها.
 | EG | Cairo | announced | announcement |  | يصل وزير الخارجية الصيني إلى القاهرة غدا في مستهل جولة أفريقية.
 |  |  | not-held | non-meeting |  | عقد الوزير ندوة صحفية في نواكشوط أمس، ولم يلتق أي مسؤول أجنبي. وقال إن بلاده ترحب بالحوار.
 |  |  | not-held | announcement |  | قال متحدث إن المباحثات بين الوزيرين أرجئت بسبب سوء الأحوال الجوية، ولم يحدد موعد جديد لها.
 |  |  | not-held | non-meeting |  | رفض الرئيس الكولومبي تلقي اتصال من نظيره الفنزويلي، بحسب ما ذكرت صحيفة محلية.
 | JO |  | in-person-bilateral | meeting-report |  | استقبل رئيس الوزراء الأردني في مكتبه اليوم سفير اليابان لدى المملكة، وبحثا التعاون.
 | MA | Rabat | in-person-bilateral | meeting-report |  | احتضنت الرباط، أمس، مباحثات بين وزير العدل ونظيره البلجيكي همت التعاون القضائي.
2023-05-08 | OM | Muscat | in-person-bilateral | meeting-report |  | مسقط في 8 مايو 2023 /العمانية/ استقبل معالي وزير الاقتصاد في مقر الوزارة بمسقط اليوم سعادة سفير كوبا.
 |  |  | not-held | non-meeting | 2021-10-01 | A meeting between the prime ministers of Kosovo and Serbia, whose aides had prepared it for several weeks in Brussels, will not take place, officials said on Friday.
 |  |  | not-held | announcement |  | Canberra trip delayed\nThe visit of the Chinese premier to Canberra has been put off to a later date, both governments said on 4 May 2021.
 | PL | Warsaw | announced | announcement |  | The Latvian president flies to Warsaw on Sunday for a summit with his Polish counterpart.
 | AZ |  | in-person-bilateral | meeting-report |  | President of Azerbaijan Ilham Aliyev received in his office the Foreign Minister of Romania. They discussed gas supplies.
 | GB |  | in-person-bilateral | meeting-report |  | The Prime Minister welcomed the Prime Minister of Iceland to Downing Street. The leaders discussed fishing.
 |  |  | phone | meeting-report |  | The two ministers discussed, in a phone call, preparations for the visit of the president to Jakarta, which is expected next month.
2024-06-04 | CH | Geneva | in-person-bilateral | meeting-report |  | Geneva hosted consultations between the ministries of Peru and Chile on 4 June 2024.
2025-02-11 | AT | Vienna | in-person-bilateral | meeting-report |  | Opening remarks of the minister during talks with his Zambian colleague\n📍 Vienna, February 11, 2025\nThe ministers spoke of trade and of students.
2023-08-02 | VN | Hanoi | in-person-bilateral | meeting-report |  | Editor: desk  2023-08-02 19:20:11\nHANOI, Aug. 2 (VNA) -- The Vietnamese premier held talks with his Lao counterpart in Hanoi on Wednesday.
2019-03-05/2019-03-06 | GE | Tbilisi | visit | visit-report |  | Visit of the Foreign Minister of Finland to Georgia\nThe Foreign Minister paid an official visit to Tbilisi on 5-6 March 2019.\nDuring the visit he held talks with his counterpart.
2020-10-07 | RU | Moscow | in-person-bilateral | meeting-report |  | موسكو 8 أكتوبر 2020 (وكالة الأنباء) أجرى الوزير مساء أمس محادثات مع نظيره الأرميني في موسكو.
XXXX-02-20 | AE |  | in-person-bilateral | meeting-report |  | أبوظبي في 20 فبراير / وام / استقبل سمو ولي العهد اليوم في قصر الشاطئ معالي وزير خارجية كوريا الجنوبية. حضر اللقاء عدد من المسؤولين.
2019-10-23 | DE | Berlin | in-person-bilateral | meeting-report | 2019-10-24 | برلين / الأناضول\nبحث وزير الخارجية التركي، الأربعاء، مع نظيره الألماني، خلال لقاء جمعهما في العاصمة الألمانية برلين، ملف الهجرة.
2020-02-16 | OM | Muscat | in-person-bilateral | meeting-report | 2020-02-18 | عقد وزير الخارجية الإيراني مساء الأحد جلسة مباحثات مع نظيره العماني في مسقط استمرت ساعتين.
2019-07-25 |  |  | phone | meeting-report | 2019-07-25 | أجرى أمير قطر اتصالا هاتفيا، ظهر اليوم، بالرئيس التونسي قدم خلاله التعازي.
2018-03-03 | TR | Ankara | visit | visit-report | 2018-03-04 | غادر الرئيس السوداني أنقرة مساء أمس مختتما زيارة رسمية إلى تركيا استمرت يومين.
2019-05-06 | SA | Riyadh | in-person-bilateral | multi-meeting | 2019-05-06 | التقى وزير الخارجية اليمني اليوم في الرياض السفير الصيني. كما التقى في لقاء منفصل السفير الفرنسي في عدن.
 |  |  | not-held | announcement |  | تأجلت القمة التي كان من المقرر عقدها في طرابلس بين الرئيسين بسبب الأوضاع الأمنية.
 | EG | Cairo | announced | announcement | 2019-05-06 | يعقد وزراء خارجية الدول الخمس اجتماعا في القاهرة الأسبوع المقبل لبحث ملف المياه.
 | SD | Khartoum | in-person-bilateral | meeting-report | 2019-05-06 | جاء ذلك خلال استقباله نظيره النيجيري في مكتبه بالخرطوم، بحسب بيان صدر اليوم عن الوزارة. وأكد الوزير دعم بلاده.
2020-06-26 |  |  | video | meeting-report |  | أعلن الكرملين أن الرئيس الروسي ونظيره الفرنسي تحادثا عبر الفيديو لمدة ساعة في 26 حزيران 2020.
2018-09-04 |  |  | unspecified | meeting-report | 2018-09-06 | TOKYO, Sept. 5 -- Japan's foreign minister and his Australian counterpart met here Tuesday and agreed to hold annual drills.
2022-02-12 |  |  | phone | meeting-report | 2022-02-13 | Foreign ministers of the two countries spoke over the phone on Saturday evening, according to the ministry. The call was the second in a week.
2021-01-12 |  |  | video | meeting-report |  | The Secretary-General had a virtual meeting with the President of Colombia on 12 January 2021. They reviewed the peace process.
 | VN | Hanoi | announced | announcement | 2018-03-16 | President Moon will travel to Hanoi next week for talks with his Vietnamese counterpart, his office said on Friday.
2019-09-03/2019-09-05 | MV | Male | visit | visit-report |  | India's external affairs minister visited Male from 3 to 5 September 2019 and called on the President of the Maldives.
2017-04-04 | CH | Geneva | in-person-bilateral | meeting-report |  | The minister met separately in Geneva with the Libyan and Chadian envoys on 4 April 2017. He later flew to Brussels.
 |  |  | not-held | non-meeting | 2018-04-15 | No meeting took place between the two presidents during the summit in Lima, aides said on Saturday.
`);

// day of publication | report
const NO_MEETINGS = rows(`
 | الكويت - 7 - 11 (كونا) -- بعث سمو الأمير ببرقية تهنئة إلى رئيس بنما بمناسبة العيد الوطني لبلاده.
2019-01-07 | توفي مساء أمس وزير الخارجية الأسبق عن 89 عاما. وكان الراحل قد التقى الرئيس الأمريكي عام 1978 في واشنطن.
 | The two ministers last met in Doha in March 2019. Since then trade has fallen by half, analysts say.
2022-01-03 | تبادل الرئيسان الصيني والكازاخي التهاني اليوم بمناسبة الذكرى الثلاثين لتبادل السفراء بينهما في 3 يناير 1992.
 | قال محلل سياسي إن العلاقات بين موسكو وأنقرة تمر بمرحلة صعبة منذ إسقاط الطائرة في 24 نوفمبر 2015.
2018-02-13 | Kuwait's emir on Sunday received a letter from the king of Bahrain. It dealt with ties between the two states.
2020-01-09 | At a briefing, the spokesman told reporters that Havana opposed the embargo and thanked the king for his letter.
 | في كلمته أمام الجمعية العامة، دعا الرئيس السنغالي إلى إصلاح مجلس الأمن.
2018-03-16 | At a news conference in Rome, the prime minister said Italy would raise defence spending. He criticised Brussels.
`);

describe("the facts of a meeting", () => {
  it.each(MEETINGS)("%s | %s | %s | %s | %s | %s | %s", (...row) => {
    const [published, source = ""] = row.slice(5);
    const { kind, facts } = read(source, published);
    const { date, place, format } = facts;
    expect([date ?? "", place?.country ?? "", place?.name ?? "", format, kind]).toEqual(row.slice(0, 5));
  });

  it.each(NO_MEETINGS)("%s | none in: %s", (published, source = "") => {
    expect(read(source, published).kind).toBe("non-meeting");
  });

  it("has the words behind each decision, in offsets of the source", () => {
    const source = "\u202bالتقى وزير خارجية كينيا نظيره الغاني في نيروبي على هامش قمة المناخ الثانية، الاثنين.";
    const { facts } = read(source);
    const shown = (words: { start: number; end: number }[]) => words.map(({ start, end }) => source.slice(start, end));
    expect(shown(facts.placeTrace.words)).toEqual(["نيروبي"]);
    expect([facts.format, ...shown(facts.formatTrace.words)]).toEqual(["sideline", "على هامش"]);
    expect(facts.occasion).toBe("قمة المناخ الثانية");
    expect(shown(facts.dateTrace.words)).toEqual(["الاثنين"]);
  });
});

describe("several meetings in one text", () => {
  it("lends a later meeting the day that the first sentence gives", () => {
    const text = segment(
      fold(
        "DOHA, 6 May 2019 (QNA) - The minister received the ambassador of Peru today. They spoke of trade. " +
          "The minister also met the envoy of Chad. They spoke of water.",
      ),
    );
    const events = findEvents(text, "en");
    const to = text.sentences.length - 1;
    const facts = readFacts(text, { language: "en", events, status: "held", scope: { from: to - 1, to } });
    expect(facts.date).toBe("2019-05-06");
  });

  it("gives each its sentences", () => {
    const { scopes, text } = read(
      "تلقى الوزير المصري اتصالين هاتفيين اليوم. وناقش الجانبان المصري والليبي خلال الاتصال أمن الحدود. " +
        "كما بحث الجانبان المصري والسوداني خلال الاتصال ملف المياه.",
    );
    expect(text.sentences).toHaveLength(3);
    expect(scopes).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  it("is one where the same two sides go on", () => {
    const { scopes } = read(
      "The foreign ministers of Kenya and Ghana met in Nairobi. During the talks, Kenya and Ghana agreed to meet in Accra. " +
        "The talks lasted two hours.",
    );
    expect(scopes).toEqual([{ from: 0, to: 2 }]);
  });
});
