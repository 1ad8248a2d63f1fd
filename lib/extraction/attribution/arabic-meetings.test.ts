import { describe, expect, it } from "vitest";
import { extract } from "../extract";

const OMANI = "Badr al-Busaidi";
const NORWEGIAN = "Espen Barth Eide";
const SWEDISH = "Maria Malmer Stenergard";
const oman = "وزير الخارجية العماني بدر البوسعيدي";
const norway = "نظيره النرويجي إسبن بارت إيدي";
const sweden = "نظيرته السويدية ماريا مالمر ستينرغارد";

const meetingsOf = (text: string) => {
  const { meeting, otherMeetings } = extract(text);
  return [meeting, ...otherMeetings].map(({ participants }) => participants.map(({ name_en }) => name_en));
};

describe("who met, in an Arabic report", () => {
  it("takes two, and three who sat together", () => {
    expect(meetingsOf(`التقى ${oman} في مسقط ${norway}.`)).toEqual([[OMANI, NORWEGIAN]]);
    expect(meetingsOf(`التقى ${oman} في مسقط ${norway} و${sweden}.`)).toEqual([[OMANI, NORWEGIAN, SWEDISH]]);
  });

  it("tells a host's guests apart, and what was said to each", () => {
    const text = `استقبل ${oman} في مسقط ${norway}. وبحث الوزيران الصيد. كما استقبل البوسعيدي ${sweden}. وأكد الجانبان أهمية البحر.`;
    expect(meetingsOf(text)).toEqual([
      [OMANI, NORWEGIAN],
      [OMANI, SWEDISH],
    ]);
    expect(extract(text).statements.map(({ meeting }) => meeting)).toEqual([0, 1]);
  });

  it("makes two calls of a dual, and no third with all", () => {
    expect(meetingsOf(`أجرى ${oman} اتصالين هاتفيين مع ${norway} و${sweden}.`)).toEqual([
      [OMANI, NORWEGIAN],
      [OMANI, SWEDISH],
    ]);
  });

  it("keeps those apart who only sat in, and those who are greeted", () => {
    const { meeting } = extract(`التقى ${oman} ${norway} في مسقط. حضر اللقاء سفير النرويج أولاف هانسن.`);
    expect(meeting.participants).toHaveLength(2);
    expect(meeting.attendees.map(({ printed }) => printed)).toEqual(["أولاف هانسن"]);
    expect(meetingsOf(`التقى ${oman} ${norway}. ونقل إيدي تحيات ملك النرويج هارالد الخامس.`)).toEqual([
      [OMANI, NORWEGIAN],
    ]);
  });

  it("finds them in what is announced, and nobody where there is no meeting", () => {
    const coming = extract(`يلتقي ${oman} ${norway} في مسقط الأسبوع المقبل.`);
    expect([coming.reportKind, coming.meeting.format, coming.meeting.participants.length]).toEqual([
      "announcement",
      "announced",
      2,
    ]);
    const none = extract(`أعلن ${oman} في بيان أن الموانئ مفتوحة. وأضاف أن الرسوم لن ترتفع.`);
    expect([none.reportKind, none.meeting.participants]).toEqual(["non-meeting", []]);
  });

  it("takes a visitor and his host", () => {
    const text = `وصل وزير الخارجية النرويجي إسبن بارت إيدي إلى سلطنة عمان في زيارة تستمر يومين. وسيلتقي خلالها ${oman}.`;
    expect(meetingsOf(text)[0]?.toSorted()).toEqual([OMANI, NORWEGIAN]);
  });
});

describe("the layout of an Arabic report", () => {
  const met = `التقى ${oman} ${norway} في مسقط. وقال إيدي إن البحر هادئ.`;

  it("leaves out headline, headings and teasers", () => {
    const text = `عمان والنرويج تفتحان خطا بحريا\n${met}\nملف الصيد\nوأكد البوسعيدي أن الميناء جاهز.\nاقرأ أيضا: وزير النقل يؤكد أن الأسعار ثابتة`;
    const draft = extract(text);
    expect(draft.statements.map(({ start, end }) => text.slice(start, end))).toEqual([
      "وقال إيدي إن البحر هادئ",
      "وأكد البوسعيدي أن الميناء جاهز",
    ]);
    expect(draft.ignore.map(({ start, end, why }) => [why, text.slice(start, end)])).toEqual([
      ["ignored-headline", "عمان والنرويج تفتحان خطا بحريا"],
      ["ignored-headline", "ملف الصيد"],
      ["ignored-tail", "اقرأ أيضا: وزير النقل يؤكد أن الأسعار ثابتة"],
    ]);
  });

  it("reads nothing behind the end mark", () => {
    const text = `${met}\n(انتهى)\nوقال البوسعيدي إن هذا خبر آخر.`;
    expect(extract(text).statements).toHaveLength(1);
  });
});
