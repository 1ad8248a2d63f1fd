import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { acceptReport, openReview, REVIEWER } from "@/lib/testing/review-hand";
import { arabicSample, storeReport, storeVersion } from "@/lib/testing/sample-review";
import { listReviews } from "./list-reviews";
import { queuedMeetings } from "./queued-meetings";
import { saveDraft } from "./save-draft";

const database = useTestDatabase();
const first = arabicSample(1);
const again = { ...first, id: "ragain", text: `${first.text}\nانتهى.` };
const other = arabicSample(2);
const announced = { ...arabicSample(3), draft: { ...arabicSample(3).draft, reportKind: "announcement" as const } };
let meeting = "";

beforeAll(async () => {
  for (const report of [first, again, other, announced]) await storeReport(database.prisma, report);
  meeting = (await acceptReport(database.prisma, first.id)).meetings[0]?.id ?? "";
});

const asked = async (reports: string[], accepted = false) => {
  const answers = await queuedMeetings(database.prisma, reports, accepted);
  return reports.map((report) => {
    const answer = answers.get(report);
    return answer && ["kind" in answer ? answer.kind : "", "meeting" in answer ? answer.meeting.id : null];
  });
};

describe("the meetings of a page of the queue", () => {
  it("are the likeliest of each report, none where none was held, nothing for an unknown report", async () => {
    expect(await asked([announced.id, again.id, other.id, "nothing"])).toEqual([
      ["none", null],
      ["same", meeting],
      ["unlike", null],
      undefined,
    ]);
  });
  it("are those on record for accepted reports", async () => {
    expect(await asked([first.id], true)).toEqual([["onRecord", meeting]]);
  });
  it("are those that a reviewer has chosen", async () => {
    const { base, draft } = await openReview(database.prisma, other.id);
    const meetings = draft.meetings.map((one) => ({ ...one, target: { kind: "known" as const, meeting } }));
    await saveDraft(database.prisma, { report: other.id, base, draft: { ...draft, meetings }, user: REVIEWER });
    expect(await asked([other.id])).toEqual([["chosen", meeting]]);
  });
  it("mark the new version of an accepted report until it is accepted too", async () => {
    const marked = async (queue: "awaiting" | "accepted") =>
      (await listReviews(database.prisma, queue)).reviews.find(({ report }) => report === first.id)?.newVersion;
    expect(await marked("accepted")).toBe(false);
    await storeVersion(database.prisma, { ...first, text: `${first.text} ` }, 2);
    expect(await marked("awaiting")).toBe(true);
    expect(await asked([first.id])).toEqual([["same", meeting]]);
    await acceptReport(database.prisma, first.id);
    expect(await marked("accepted")).toBe(false);
  });
});
